import type { PrismaClient } from '../generated/prisma/client.ts';
import type { Environment } from './actor.ts';
import type { Role } from './permission.ts';

/** The client that sees every organization: authentication comes before there is one to be bound to. */
export type UnboundClient = Pick<PrismaClient, '$queryRaw' | '$executeRaw'>;

/** What is known of a credential, with whatever could make it invalid. */
export interface CredentialRow {
  readonly orgId: string;
  readonly id: string;
  readonly name: string;
  readonly role: Role;
  readonly partnerId: string | null;
  readonly catalogId: string | null;
  readonly environment: Environment;
  /** IANA zone of the organization. */
  readonly timezone: string;
  readonly expiresAt: Date | null;
  /** When it was revoked, or its partner or its catalog archived. */
  readonly withdrawnAt: Date | null;
}

/** What authentication needs to know of an organization. */
export interface OrganizationRow {
  readonly id: string;
  readonly environment: Environment;
  /** IANA zone. */
  readonly timezone: string;
}

/** One use of a credential. */
export interface CredentialUse {
  readonly orgId: string;
  readonly id: string;
  readonly at: Date;
}

/** The credential with this SHA-256, valid or not; one statement. */
export async function findCredentialByHash(
  prisma: UnboundClient,
  hash: Uint8Array,
): Promise<CredentialRow | null> {
  const [row] = await prisma.$queryRaw<CredentialRow[]>`
    select c.org_id as "orgId", c.id, c.name, c.role::text as role, c.partner_id as "partnerId",
      c.catalog_id as "catalogId", o.environment::text as environment, o.timezone, c.expires_at as "expiresAt",
      least(c.revoked_at, p.archived_at, g.archived_at) as "withdrawnAt"
    from credential c
    join organization o on o.id = c.org_id
    left join partner p on p.org_id = c.org_id and p.id = c.partner_id
    left join catalog g on g.org_id = c.org_id and g.id = c.catalog_id
    where c.secret_hash = ${hash}
    limit 1`;
  return row ?? null;
}

/** The organization with this uuid. */
export async function findOrganization(prisma: UnboundClient, id: string): Promise<OrganizationRow | null> {
  const [row] = await prisma.$queryRaw<OrganizationRow[]>`
    select id, environment::text as environment, timezone from organization where id = ${id}::uuid`;
  return row ?? null;
}

/**
 * Notes when each credential was used, in one statement; a later time that is there already stays. Two processes
 * may meet in a deadlock here, of which the database fails one: its caller keeps the uses and tries again.
 */
export async function writeLastUsed(prisma: UnboundClient, uses: readonly CredentialUse[]): Promise<void> {
  const orgIds = uses.map((use) => use.orgId);
  const ids = uses.map((use) => use.id);
  const times = uses.map((use) => use.at.toISOString());
  await prisma.$executeRaw`
    update credential c set last_used_at = u.at
    from unnest(${orgIds}::uuid[], ${ids}::uuid[], ${times}::timestamptz[]) as u (org_id, id, at)
    where c.org_id = u.org_id and c.id = u.id and (c.last_used_at is null or c.last_used_at < u.at)`;
}
