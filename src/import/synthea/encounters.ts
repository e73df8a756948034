import { authorColumns } from '../../auth/author.ts';
import { columnsOf, definitionName } from '../../definitions/definition.ts';
import { KIND as LOCATION } from '../../directory/location-mutation.ts';
import type { Context } from '../../graphql/context.ts';
import type { Work } from '../../platform/command.ts';
import { createRecords, existingIds, type NewRow, type RecordKind } from '../../platform/record.ts';
import { parseInput } from '../../platform/validate.ts';
import { practitioners } from './directory.ts';
import { recordLoader } from './loader.ts';
import { lockPatients } from './patients.ts';
import { recordId } from './record-id.ts';
import { instant, refusal, required, type SyntheaRow } from './row.ts';

const APPOINTMENT: RecordKind = { type: 'Appointment', model: 'appointment', words: 'Appointment' };
const TYPE: RecordKind = { type: 'AppointmentType', model: 'appointmentType', words: 'Appointment type' };

/** The length of the types that visits name, in minutes: no one books them. */
const MINUTES = 15;

/**
 * Loads encounters as past appointments, completed. They occupy no time here (`importedAt`): visits of one practitioner
 * may overlap in an export.
 */
export const encounterLoader = recordLoader({
  ...{ file: 'encounters', kind: APPOINTMENT, key: ({ Id = '' }) => [Id] },
  columns: ['Id', 'START', 'STOP', 'PATIENT', 'ORGANIZATION', 'PROVIDER', 'CODE', 'DESCRIPTION'],
  prepare: async (work, rows, context) => {
    const patients = await lockPatients(work, rows);
    const staff = await practitioners(work, rows, 'PROVIDER');
    const places = await existingIds(work, LOCATION, [...new Set(rows.map(locationOf))]);
    const types = await addTypes(work, rows, context);
    return (row) => {
      const patientId = patients.of(row);
      const practitionerId = staff.get(row.PROVIDER ?? '');
      if (!practitionerId)
        throw refusal('PROVIDER', 'provider_not_imported', 'Its provider was not imported.');
      const locationId = locationOf(row);
      if (!places.has(locationId))
        throw refusal('ORGANIZATION', 'organization_not_imported', 'Its organization was not imported.');
      const appointmentTypeId = typeOf(row);
      if (!types.has(appointmentTypeId)) throw refusal('DESCRIPTION', 'required', 'Required.');
      return {
        ...{ patientId, practitionerId, locationId, appointmentTypeId },
        ...{ ...timesOf(row, work.now), status: 'COMPLETED', importedAt: work.now },
        ...authorColumns(context.actor),
      };
    };
  },
});

const locationOf = ({ ORGANIZATION = '' }: SyntheaRow) => recordId(LOCATION.type, ORGANIZATION);
const typeOf = ({ CODE = '', DESCRIPTION = '' }: SyntheaRow) => recordId(TYPE.type, CODE, DESCRIPTION);

/** @throws ValidationError for a visit that is not over, or ends before it has begun */
function timesOf(row: SyntheaRow, now: Date) {
  required(row, 'START');
  required(row, 'STOP');
  const [startsAt, endsAt] = [instant(row, 'START') ?? now, instant(row, 'STOP') ?? now];
  if (startsAt >= endsAt) throw refusal('STOP', 'invalid_value', 'After the start.');
  if (endsAt > now) throw refusal('STOP', 'in_future', 'Not a time to come: only what is over is loaded.');
  return { startsAt, endsAt, busyFrom: startsAt, busyUntil: endsAt, originalStart: startsAt };
}

/** Adds the types of visits that are not there yet; they can't be booked. @returns those that there are now */
async function addTypes(work: Work, rows: readonly SyntheaRow[], { actor }: Context): Promise<Set<string>> {
  const named = new Map(rows.map((row) => [typeOf(row), row.DESCRIPTION ?? '']));
  const known = await existingIds(work, TYPE, [...named.keys()]);
  const made: NewRow[] = [];
  for (const [id, description] of named) {
    if (known.has(id) || description.trim() === '') continue;
    const name = parseInput(definitionName, description.slice(0, 200));
    const lengths = { durationMinutes: MINUTES, stepMinutes: MINUTES };
    const columns = { ...columnsOf({ name }), ...lengths, isActive: false };
    made.push({ id, ...columns, ...{ orgId: actor.orgId, createdAt: work.now } });
    known.add(id);
  }
  await createRecords(work, TYPE, made);
  return known;
}
