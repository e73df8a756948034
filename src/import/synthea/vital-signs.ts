import { authorColumns } from '../../auth/author.ts';
import { refreshLatestVitals } from '../../chart/latest-vitals.ts';
import { creationRules, takenColumns, VITAL_SIGNS } from '../../chart/write-vital-signs.ts';
import type { VitalSigns } from '../../generated/prisma/client.ts';
import type { Context } from '../../graphql/context.ts';
import { rowErrors } from '../../patients/import-row.ts';
import type { Work } from '../../platform/command.ts';
import { ValidationError } from '../../platform/error.ts';
import { localDate } from '../../platform/local-date.ts';
import { changeRecord, createRecords, type NewRow } from '../../platform/record.ts';
import { parseInput } from '../../platform/validate.ts';
import { type Loader, type Outcome, writeChunk } from './loader.ts';
import { type LockedPatients, lockPatients } from './patients.ts';
import { recordId } from './record-id.ts';
import { instant, refusal, required, type SyntheaRow, timeOfDay } from './row.ts';

/** The measurements of a reading. */
const FIELDS = [
  ...(['bpSystolic', 'bpDiastolic', 'pulse', 'respirationRate', 'oxygenSaturation'] as const),
  ...(['temperatureF', 'heightInches', 'weightLbs', 'bmi', 'bmiPercentile'] as const),
];
type Field = (typeof FIELDS)[number];

type Units = Readonly<Record<string, (value: number) => number>>;

const asItIs = (value: number) => value;
const MMHG: Units = { 'mm[Hg]': Math.round };
const PER_MINUTE: Units = { '/min': Math.round, '{beats}/min': Math.round };
const CELSIUS: Units = { Cel: (value) => (value * 9) / 5 + 32, '[degF]': asItIs };
const SATURATION = { field: 'oxygenSaturation', units: { '%': Math.round } } as const;

/** Measurements by their LOINC codes, and how each UCUM unit becomes that of the field. */
const MEASUREMENTS: Readonly<Record<string, { readonly field: Field; readonly units: Units }>> = {
  '8480-6': { field: 'bpSystolic', units: MMHG },
  '8462-4': { field: 'bpDiastolic', units: MMHG },
  '8867-4': { field: 'pulse', units: PER_MINUTE },
  '9279-1': { field: 'respirationRate', units: PER_MINUTE },
  '2708-6': SATURATION,
  '59408-5': SATURATION,
  '8310-5': { field: 'temperatureF', units: CELSIUS },
  '8331-1': { field: 'temperatureF', units: CELSIUS },
  '8302-2': { field: 'heightInches', units: { cm: (value) => value / 2.54, '[in_i]': asItIs } },
  '29463-7': { field: 'weightLbs', units: { kg: (value) => value / 0.45359237, '[lb_av]': asItIs } },
  '39156-5': { field: 'bmi', units: { 'kg/m2': asItIs } },
  '59576-9': { field: 'bmiPercentile', units: { '%': asItIs } },
};

/** What one row says. */
interface Measured {
  /** Of the row, in its chunk. */
  readonly place: number;
  readonly row: SyntheaRow;
  readonly field: Field;
  readonly value: number;
  readonly at: Date;
}

/** @throws ValidationError for what has no room in a reading, or is no number of a known unit */
function measuredOf(row: SyntheaRow, place: number): Measured {
  const measurement = MEASUREMENTS[required(row, 'CODE')];
  if (!measurement) throw refusal('CODE', 'no_room', 'No vital sign has this code.');
  const convert = measurement.units[row.UNITS ?? ''];
  if (!convert) throw refusal('UNITS', 'unknown_unit', 'Not a unit of this measurement.');
  const value = Number(required(row, 'VALUE'));
  if (!Number.isFinite(value)) throw refusal('VALUE', 'invalid_value', 'A number.');
  const at = instant(row, 'DATE');
  if (!at) throw refusal('DATE', 'required', 'Required.');
  return { place, row, field: measurement.field, value: convert(value), at };
}

/** A reading that rows add up to: those of one patient, encounter and moment. */
interface Group {
  readonly id: string;
  readonly rows: Measured[];
}

function grouped(rows: readonly Measured[]): Group[] {
  const groups = new Map<string, Group>();
  for (const measured of rows) {
    const { PATIENT = '', ENCOUNTER = '', DATE = '' } = measured.row;
    const id = recordId(VITAL_SIGNS.type, PATIENT, ENCOUNTER, DATE);
    const group = groups.get(id) ?? { id, rows: [] };
    group.rows.push(measured);
    groups.set(id, group);
  }
  return [...groups.values()];
}

/**
 * Loads vital signs: the rows of one moment are one reading, wherever they are in the file, for a reading that is there
 * already gets what it does not have yet.
 */
export const observationLoader: Loader = {
  ...{ file: 'observations', columns: ['DATE', 'PATIENT', 'ENCOUNTER', 'CODE', 'VALUE', 'UNITS'] },
  load: (rows, context) => {
    const refused = new Map<number, Outcome>();
    const measured = rows.flatMap((row, place) => {
      try {
        return [measuredOf(row, place)];
      } catch (error) {
        refused.set(place, rowErrors(error));
        return [];
      }
    });
    return writeChunk(context, async (work) => {
      const outcomes = new Map(refused);
      await writeReadings(work, measured, outcomes, context);
      return rows.map((_row, place) => outcomes.get(place) ?? 'present');
    });
  },
};

async function writeReadings(
  work: Work,
  measured: readonly Measured[],
  outcomes: Map<number, Outcome>,
  context: Context,
): Promise<void> {
  if (measured.length === 0) return;
  const patients = await lockPatients(
    work,
    measured.map(({ row }) => row),
  );
  const groups = grouped(measured);
  const there = await work.tx.vitalSigns.findMany({ where: { id: { in: groups.map(({ id }) => id) } } });
  const known = new Map(there.map((reading) => [reading.id, reading]));
  const made: NewRow[] = [];
  /** A reading of each patient. */
  const touched = new Map<string, string>();
  for (const group of groups) {
    const reading = known.get(group.id) ?? null;
    const columns = newColumns(group, reading, patients, outcomes, context);
    if (!columns) continue;
    touched.set(columns.patientId, group.id);
    if (reading) await changeRecord(work, VITAL_SIGNS, reading, columns.measurements);
    else made.push({ ...columns.own, ...columns.measurements, id: group.id, patientId: columns.patientId });
  }
  await createRecords(work, VITAL_SIGNS, made);
  for (const id of touched.values()) await refreshLatestVitals(work, id);
}

/** What a group adds to the reading that there is, or makes a new one of; null for nothing. Settles its rows' outcomes. */
function newColumns(
  group: Group,
  reading: VitalSigns | null,
  patients: LockedPatients,
  outcomes: Map<number, Outcome>,
  context: Context,
) {
  const settle = (rows: readonly Measured[], outcome: Outcome) => {
    for (const { place } of rows) outcomes.set(place, outcome);
  };
  const [first] = group.rows;
  if (!first) return null;
  try {
    const patientId = patients.of(first.row);
    const checked = checkedGroup(group.rows, patientId, outcomes, context);
    const measurements: Partial<Record<Field, unknown>> = {};
    for (const { place, field, value } of checked.rows) {
      const has = reading?.[field] ?? null;
      const says = checked.columns[field];
      const isSame = value === checked.values[field] && (has === null || Number(has) === Number(says));
      if (has === null) measurements[field] = says;
      const isFirst = checked.rows.find((row) => row.field === field)?.place === place;
      const kept = has === null && isFirst ? 'imported' : 'present';
      outcomes.set(place, isSame ? kept : rowErrors(CONFLICT));
    }
    const isNothing = Object.keys(measurements).length === 0;
    return isNothing ? null : { patientId, own: checked.own, measurements };
  } catch (error) {
    settle(group.rows, rowErrors(error));
    return null;
  }
}

const CONFLICT = refusal('VALUE', 'conflicting_value', 'The reading of this moment has another value.');

/** What of a group keeps the rules. */
interface Checked {
  readonly rows: readonly Measured[];
  /** What each field is given, and what it becomes by the rules. */
  readonly values: Partial<Record<Field, number>>;
  readonly columns: Partial<Record<Field, unknown>>;
  /** The columns of a new reading besides. */
  readonly own: object;
}

/** Leaves out the rows of a group that break a rule, whose outcomes are settled. @throws ValidationError that is about all of them */
function checkedGroup(
  rows: readonly Measured[],
  patientId: string,
  outcomes: Map<number, Outcome>,
  context: Context,
): Checked {
  const { clock, actor } = context;
  const [first] = rows;
  if (!first) return { rows, values: {}, columns: {}, own: {} };
  const { timezone, orgId } = actor;
  const taken = { dateTaken: localDate(first.at, timezone), timeTaken: timeOfDay(first.at, timezone) };
  // Of two values of one moment the first counts.
  const values = Object.fromEntries([...rows].reverse().map(({ field, value }) => [field, value]));
  try {
    const columns = parseInput(creationRules(clock.now()), { patientId, ...taken, ...values });
    const own = { ...takenColumns(taken), ...authorColumns(actor), orgId, createdAt: clock.now() };
    return { rows, values, columns, own };
  } catch (error) {
    const broken = new Set(
      error instanceof ValidationError ? error.issues.map(({ path: [field] }) => field) : [],
    );
    const kept = rows.filter(({ field }) => !broken.has(field));
    if (kept.length === rows.length) throw error;
    for (const { place, field } of rows)
      if (broken.has(field))
        outcomes.set(
          place,
          rowErrors(error).filter((one) => one.field === field),
        );
    return checkedGroup(kept, patientId, outcomes, context);
  }
}
