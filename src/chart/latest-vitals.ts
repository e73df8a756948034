import { Prisma } from '../generated/prisma/client.ts';
import type { Work } from '../platform/command.ts';
import { tenantExecute, tenantSql } from '../platform/tenant-client.ts';

/**
 * Sets the patient's `latestVitalsDate` to the day of its newest reading that is not archived [262]; call it after
 * whatever could have changed that, in the same transaction. The patient's row is held from here to the commit: who
 * comes after waits, and then sees this reading; who came before is seen. Following from other rows, the date changes
 * neither the patient's version nor its `updatedAt`.
 * @param readingId of the reading that was written, which may have another patient since it was read
 */
export async function refreshLatestVitals({ tx }: Work, readingId: string): Promise<void> {
  const [reading] = await tenantSql<{ patient_id: string }>(
    tx,
    (orgId) => Prisma.sql`
      select v.patient_id from vital_signs v
      join patient p on p.org_id = v.org_id and p.id = v.patient_id
      where v.org_id = ${orgId}::uuid and v.id = ${readingId}::uuid
      for no key update of p`,
  );
  const patientId = reading?.patient_id ?? null;
  // A statement of its own: it sees what was committed while the one before it waited.
  await tenantExecute(
    tx,
    (orgId) => Prisma.sql`
      update patient p set latest_vitals_date = newest.day
      from (
        select max(date_taken) as day from vital_signs
        where org_id = ${orgId}::uuid and patient_id = ${patientId}::uuid and archived_at is null
      ) as newest
      where p.org_id = ${orgId}::uuid and p.id = ${patientId}::uuid
        and p.latest_vitals_date is distinct from newest.day`,
  );
}
