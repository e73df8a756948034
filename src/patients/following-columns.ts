import { type Patient, Prisma } from '../generated/prisma/client.ts';
import type { Work } from '../platform/command.ts';
import { tenantSql } from '../platform/tenant-client.ts';

/** What a patient's columns hold because of records in the chart. */
export type FollowingColumns = Pick<Patient, 'latestVitalsDate' | 'smokingSnomed'>;

/** Which they are: a merge gives each record what its own chart says then. */
export const FOLLOWING = [
  'latestVitalsDate',
  'smokingSnomed',
] as const satisfies readonly (keyof FollowingColumns)[];

/**
 * The columns that follow from a patient's chart as it is now: the day of the newest vital signs [262], and the code of
 * the social history's entry of the category TOBACCO [200]. A code that came from elsewhere stays where the chart has
 * never had such an entry. Called where rows have moved; each write to the chart keeps the columns true by itself.
 */
export async function followingColumns({ tx }: Work, patient: Patient): Promise<FollowingColumns> {
  const [found] = await tenantSql<{ day: Date | null; code: string | null; entries: number }>(
    tx,
    (orgId) => Prisma.sql`
      select
        (select max(date_taken) from vital_signs v
          where v.org_id = t.org_id and v.patient_id = t.patient_id and v.archived_at is null) as day,
        (select max(snomed) filter (where archived_at is null) from social_history s
          where s.org_id = t.org_id and s.patient_id = t.patient_id and s.category = 'TOBACCO') as code,
        (select count(*)::int from social_history s
          where s.org_id = t.org_id and s.patient_id = t.patient_id and s.category = 'TOBACCO') as entries
      from (values (${orgId}::uuid, ${patient.id}::uuid)) as t (org_id, patient_id)`,
  );
  return {
    latestVitalsDate: found?.day ?? null,
    smokingSnomed: found?.entries ? found.code : patient.smokingSnomed,
  };
}
