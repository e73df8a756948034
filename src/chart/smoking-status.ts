import { Prisma } from '../generated/prisma/client.ts';
import type { Work } from '../platform/command.ts';
import { tenantExecute, tenantSql } from '../platform/tenant-client.ts';

/**
 * Sets the patient's `smokingSnomed` to the code of its entry of the category TOBACCO that is not archived, none where
 * there is none [200, 211]; call it after whatever could have changed that, in the same transaction. Following from
 * another row, it changes neither the patient's version nor its `updatedAt`.
 * @param entryId of the entry that was written
 */
export async function refreshSmokingStatus({ tx }: Work, entryId: string): Promise<void> {
  const [entry] = await tenantSql<{ patient_id: string }>(
    tx,
    (orgId) => Prisma.sql`
      select s.patient_id from social_history s
      join patient p on p.org_id = s.org_id and p.id = s.patient_id
      where s.org_id = ${orgId}::uuid and s.id = ${entryId}::uuid
      for no key update of p`,
  );
  const patientId = entry?.patient_id ?? null;
  // A statement of its own: it sees what was committed while the one before it waited.
  await tenantExecute(
    tx,
    (orgId) => Prisma.sql`
      update patient p set smoking_snomed = present.code
      from (
        select max(snomed) as code from social_history
        where org_id = ${orgId}::uuid and patient_id = ${patientId}::uuid
          and category = 'TOBACCO' and archived_at is null
      ) as present
      where p.org_id = ${orgId}::uuid and p.id = ${patientId}::uuid
        and p.smoking_snomed is distinct from present.code`,
  );
}
