import { type Patient, Prisma } from '../generated/prisma/client.ts';
import type { Work } from '../platform/command.ts';
import { fold } from '../platform/fold.ts';
import { tenantSql } from '../platform/tenant-client.ts';

/** Who books, as far as it takes to know them again [A11]. */
export interface BookingIdentity {
  /** Lower-case. */
  readonly email: string;
  readonly lastName: string;
  readonly dateOfBirth?: Date | null | undefined;
}

/**
 * Waits for whoever else is booking for the same email address, so that two who come at once do not both make a new
 * patient. The first lock that a booking takes; it is let go with the transaction.
 */
export async function lockIdentity({ tx }: Work, { email }: Pick<BookingIdentity, 'email'>): Promise<void> {
  await tenantSql(
    tx,
    (orgId) =>
      Prisma.sql`select pg_advisory_xact_lock(hashtextextended(${orgId}::text || 'booking' || ${email}::text, 0))::text`,
  );
}

/**
 * The current patient who is meant, its row locked: the same email address and last name, without regard to case and
 * accents, and no other birth date where both are known [A11]. Of several, one whose birth date agrees, then the oldest
 * record.
 */
export async function matchPatient({ tx }: Work, identity: BookingIdentity): Promise<Patient | null> {
  const { email, lastName, dateOfBirth = null } = identity;
  const born = dateOfBirth?.toISOString().slice(0, 10) ?? null;
  const [match] = await tenantSql<{ id: string }>(
    tx,
    (orgId) => Prisma.sql`
      select id from patient
      where org_id = ${orgId}::uuid and email collate "C" = ${email} and sort_last_name = ${fold(lastName)}
        and (date_of_birth is null or ${born}::date is null or date_of_birth = ${born}::date)
        and archived_at is null and deleted_at is null and merged_into_id is null
      order by date_of_birth is not distinct from ${born}::date desc, id
      limit 1 for no key update`,
  );
  if (!match) return null;
  return await tx.patient.findUnique({ where: { orgId_id: { orgId: tx.$orgId(), id: match.id } } });
}
