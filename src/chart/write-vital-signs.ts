import { z } from 'zod';
import { authorColumns } from '../auth/author.ts';
import { Prisma, type VitalSigns } from '../generated/prisma/client.ts';
import type { Context } from '../graphql/context.ts';
import { lookupUuid } from '../graphql/id.ts';
import { runCommand, type Work } from '../platform/command.ts';
import { NotFoundError } from '../platform/error.ts';
import { changeRecord, createRecord, type RecordKind } from '../platform/record.ts';
import { parseInput, text, wholeNumber } from '../platform/validate.ts';
import { type ChartTarget, getChartRecord, lockChart } from './chart-record.ts';
import { refreshLatestVitals } from './latest-vitals.ts';

/** How such records are named. */
export const VITAL_SIGNS: RecordKind = { type: 'VitalSigns', model: 'vitalSigns', words: 'Vital signs' };

/** Optional number above 0, rounded to the places that its column has. */
function decimal(max: number, places: number) {
  const rule = `Above 0, at most ${max}.`;
  return z
    .number(rule)
    .min(0.5 / 10 ** places, rule)
    .max(max, rule)
    .transform((value) => new Prisma.Decimal(value.toFixed(places)))
    .nullish();
}

const measurements = {
  ...{ bpSystolic: wholeNumber(0, 400), bpDiastolic: wholeNumber(0, 300) },
  ...{ pulse: wholeNumber(0, 500), respirationRate: wholeNumber(0, 200) },
  oxygenSaturation: wholeNumber(0, 100),
  ...{ temperatureF: decimal(130, 1), heightInches: decimal(120, 2), weightLbs: decimal(2000, 2) },
  ...{ bmi: decimal(300, 1), bmiPercentile: decimal(100, 1) },
};
const rules = {
  timeTaken: text(8).refine(
    (value) => value == null || /^\d\d:\d\d(:\d\d)?$/.test(value),
    'HH:mm or HH:mm:ss.',
  ),
  ...measurements,
  ...{ weightCode: text(20), note: text(2000), practitionerId: z.string().nullish() },
  hasFollowupPlan: z
    .boolean()
    .nullish()
    .transform((value) => (value === null ? false : value)),
};

/** The zone whose days begin first: nowhere is it a later date. */
const EARLIEST_ZONE_MS = 14 * 60 * 60 * 1000;

const dateTaken = (now: Date) =>
  z.date('Can’t be cleared.').refine((day) => day.getTime() <= now.getTime() + EARLIEST_ZONE_MS, {
    ...{ message: 'Not a day to come.', params: { code: 'in_future' } },
  });

/** The rules of a reading that is recorded. */
export const creationRules = (now: Date) =>
  z.object({ patientId: z.string(), dateTaken: dateTaken(now), ...rules });

/** The columns that order readings. */
export function takenColumns({ dateTaken, timeTaken }: Pick<VitalSigns, 'dateTaken' | 'timeTaken'>) {
  const sortTaken = new Date(`${dateTaken.toISOString().slice(0, 10)}T${timeTaken ?? '00:00'}Z`);
  return { dateTaken, timeTaken, sortTaken };
}

/**
 * Records what was measured [260].
 * @throws ValidationError, NotFoundError for the patient or the practitioner, ConflictError for an archived patient,
 * IdempotencyError
 */
export async function createVitalSigns(context: Context, input: object) {
  const {
    patientId: patient,
    practitionerId,
    ...columns
  } = parseInput(creationRules(context.clock.now()), input);
  return await runCommand(context, { name: 'createVitalSigns', input }, async (work) => {
    const patientId = await lockChart(work, patient, context);
    const { id } = await createRecord(work, VITAL_SIGNS, {
      ...{ orgId: context.actor.orgId, patientId, ...columns },
      ...takenColumns({ ...columns, timeTaken: columns.timeTaken ?? null }),
      practitionerId: await getPractitioner(work, practitionerId),
      ...authorColumns(context.actor),
      createdAt: work.now,
    });
    await refreshLatestVitals(work, id);
    return { id };
  });
}

/**
 * Changes the fields that are given [261]. @throws ValidationError, NotFoundError for the reading or the practitioner,
 * VersionConflictError, ConflictError for an archived patient
 */
export async function updateVitalSigns(context: Context, input: ChartTarget) {
  const day = dateTaken(context.clock.now()).optional();
  const { practitionerId, ...columns } = parseInput(z.object({ dateTaken: day, ...rules }), input);
  return await runCommand(context, { name: 'updateVitalSigns', input }, async (work) => {
    const before = await getChartRecord<VitalSigns>(work, VITAL_SIGNS, input, context);
    const taken = takenColumns({
      dateTaken: columns.dateTaken ?? before.dateTaken,
      timeTaken: columns.timeTaken === undefined ? before.timeTaken : columns.timeTaken,
    });
    const chosen = await getPractitioner(work, practitionerId);
    await changeRecord(work, VITAL_SIGNS, before, { ...columns, ...taken, practitionerId: chosen });
    await refreshLatestVitals(work, before.id);
    return { id: before.id };
  });
}

/** Takes a reading out of the chart [261]. @throws NotFoundError, VersionConflictError, ConflictError */
export async function archiveVitalSigns(context: Context, input: ChartTarget) {
  return await runCommand(context, { name: 'archiveVitalSigns', input }, async (work) => {
    const before = await getChartRecord<VitalSigns>(work, VITAL_SIGNS, input, context);
    await changeRecord(work, VITAL_SIGNS, before, { archivedAt: work.now }, { verb: 'archived' });
    await refreshLatestVitals(work, before.id);
    return { id: before.id };
  });
}

/** The practitioner that is named, who may have left since; what names none stays as it is. @throws NotFoundError */
async function getPractitioner<Named extends string | null | undefined>({ tx }: Work, globalId: Named) {
  if (globalId == null) return globalId;
  const id = lookupUuid('Practitioner', globalId);
  const found = await tx.practitioner.findFirst({ where: { id }, select: { id: true } });
  if (!found) throw new NotFoundError('Practitioner', ['practitionerId']);
  return id;
}
