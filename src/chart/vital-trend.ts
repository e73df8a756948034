import DataLoader from 'dataloader';
import { Prisma } from '../generated/prisma/client.ts';
import type { Context } from '../graphql/context.ts';
import { RequestError } from '../platform/error.ts';
import { tenantSql } from '../platform/tenant-client.ts';
import { organizationThresholds } from './organization-thresholds.ts';
import { measured, type Reading, type Vital } from './vital.ts';
import { flagOf, type Severity, type VitalThreshold } from './vital-threshold.ts';

/** The most points of a trend: the newest ones. */
export const MOST_POINTS = 500;

/** Which trend is asked for. */
export interface TrendArguments {
  readonly vital: Vital;
  /** First and last day; null: no such end. */
  readonly from?: Date | null;
  readonly to?: Date | null;
}

/** One value of a trend. */
export interface TrendPoint {
  readonly id: string;
  readonly date: Date;
  readonly time: string | null;
  readonly value: number;
  readonly severity: Severity | null;
}

/** The values of one vital of a patient, from the oldest to the newest. */
export interface Trend {
  readonly patientId: string;
  readonly vital: Vital;
  readonly points: readonly TrendPoint[];
  readonly isTruncated: boolean;
  /** Those of this vital. */
  readonly thresholds: readonly VitalThreshold[];
}

interface ReadingRow extends Reading {
  readonly patientId: string;
  readonly id: string;
  readonly date: Date;
  readonly time: string | null;
}

const loaders = new WeakMap<Context, Map<string, DataLoader<string, readonly ReadingRow[]>>>();

/**
 * The trend of one vital of a patient; for a list of patients, one statement reads those of all of them.
 * @throws RequestError BAD_USER_INPUT for a `from` behind `to`
 */
export async function vitalTrend(patientId: string, args: TrendArguments, context: Context): Promise<Trend> {
  const { vital, from, to } = args;
  if (from && to && from > to)
    throw new RequestError('BAD_USER_INPUT', '`from` must not be behind `to`.', 'from');
  const [rows, { thresholds }] = await Promise.all([
    loaderOf(args, context).load(patientId),
    organizationThresholds(context),
  ]);
  const points = rows.slice(0, MOST_POINTS).flatMap(({ id, date, time, ...reading }) => {
    const value = measured(reading)[vital];
    const severity = flagOf(vital, value, thresholds)?.severity ?? null;
    return value === null ? [] : [{ id, date, time, value, severity }];
  });
  return {
    ...{ patientId, vital, points: points.reverse(), isTruncated: rows.length > MOST_POINTS },
    thresholds: thresholds.filter((threshold) => threshold.vital === vital),
  };
}

function loaderOf({ vital, from, to }: TrendArguments, context: Context) {
  const key = JSON.stringify([vital, from, to]);
  const known = loaders.get(context) ?? new Map<string, DataLoader<string, readonly ReadingRow[]>>();
  loaders.set(context, known);
  const loader = known.get(key) ?? new DataLoader((ids) => findReadings(ids, { vital, from, to }, context));
  known.set(key, loader);
  return loader;
}

/** Which readings have the vital: the columns of `measured`. */
const HAS: Readonly<Record<Vital, Prisma.Sql>> = {
  BP_SYSTOLIC: Prisma.sql`v.bp_systolic is not null`,
  BP_DIASTOLIC: Prisma.sql`v.bp_diastolic is not null`,
  PULSE: Prisma.sql`v.pulse is not null`,
  RESPIRATION_RATE: Prisma.sql`v.respiration_rate is not null`,
  OXYGEN_SATURATION: Prisma.sql`v.oxygen_saturation is not null`,
  TEMPERATURE_F: Prisma.sql`v.temperature_f is not null`,
  HEIGHT_INCHES: Prisma.sql`v.height_inches is not null`,
  WEIGHT_LBS: Prisma.sql`v.weight_lbs is not null`,
  BMI: Prisma.sql`(v.bmi is not null or v.height_inches is not null and v.weight_lbs is not null)`,
};

const day = (date: Date) => date.toISOString().slice(0, 10);

/** The readings of each patient that have the vital, the newest first: one more than a trend has points. */
async function findReadings(
  patientIds: readonly string[],
  { vital, from, to }: TrendArguments,
  { db }: Context,
): Promise<ReadingRow[][]> {
  const within = [
    ...(from ? [Prisma.sql`v.sort_taken >= ${day(from)}::date`] : []),
    ...(to ? [Prisma.sql`v.sort_taken < ${day(to)}::date + 1`] : []),
  ];
  const rows = await tenantSql<ReadingRow>(
    db,
    (orgId) => Prisma.sql`
      select asked.id as "patientId", found.* from
        (select ${orgId}::uuid as org_id, unnest(${patientIds}::uuid[]) as id) as asked
      cross join lateral (
        select v.id, v.date_taken as date, v.time_taken as time, v.sort_taken as "sortTaken",
          v.bp_systolic as "bpSystolic", v.bp_diastolic as "bpDiastolic", v.pulse,
          v.respiration_rate as "respirationRate", v.oxygen_saturation as "oxygenSaturation",
          v.temperature_f as "temperatureF", v.height_inches as "heightInches",
          v.weight_lbs as "weightLbs", v.bmi
        from vital_signs v
        where v.org_id = asked.org_id and v.patient_id = asked.id and v.archived_at is null
          and ${Prisma.join([HAS[vital], ...within], ' and ')}
        order by v.sort_taken desc, v.id desc limit ${MOST_POINTS + 1}
      ) as found
      order by found."sortTaken" desc, found.id desc`,
  );
  const byPatient = new Map<string, ReadingRow[]>(patientIds.map((id) => [id, []]));
  for (const row of rows) byPatient.get(row.patientId)?.push(row);
  return patientIds.map((id) => byPatient.get(id) ?? []);
}
