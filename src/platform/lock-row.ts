import { Prisma } from '../generated/prisma/client.ts';
import { type TenantTransaction, tenantExecute } from './tenant-client.ts';

/** Tables of records that are locked before they are read, by their name in the database. */
const TABLES = {
  appointment: Prisma.sql`appointment`,
  patient: Prisma.sql`patient`,
  questionnaire: Prisma.sql`questionnaire`,
  waitlistEntry: Prisma.sql`waitlist_entry`,
} as const;

/**
 * Locks a row of the organization until the transaction ends, so that what is read of it then stays true; others may still
 * refer to it. @param id uuid @returns whether there is such a row
 */
export async function lockRow(
  tx: TenantTransaction,
  table: keyof typeof TABLES,
  id: string,
): Promise<boolean> {
  const locked = await tenantExecute(
    tx,
    (orgId) =>
      Prisma.sql`select 1 from ${TABLES[table]} where org_id = ${orgId}::uuid and id = ${id}::uuid for no key update`,
  );
  return locked === 1;
}
