import { Prisma } from '../generated/prisma/client.ts';
import { type TenantClient, tenantSql } from './tenant-client.ts';

/** An event of the outbox, as the feed has it. */
export interface OutboxRow {
  readonly position: bigint;
  readonly id: string;
  /** E.g. `appointment.held`. */
  readonly type: string;
  readonly entityType: string;
  readonly entityId: string;
  readonly patientId: string | null;
  readonly partnerId: string | null;
  /** The record's version after it; null where it has none. */
  readonly version: number | null;
  readonly at: Date;
}

/** Which events of an organization are read. */
export interface OutboxRange {
  /** Those behind this place. */
  readonly after: bigint;
  readonly types: readonly string[];
  /** Those of this partner; everyone's where absent. */
  readonly partnerId?: string | undefined;
}

/** Events in the order of the commits. */
export interface OutboxPage {
  readonly events: readonly OutboxRow[];
  /** The place up to which there are no others. */
  readonly reached: bigint;
  /** Whether these were all that there were. */
  readonly isLast: boolean;
}

/** Events that are read at once. */
const PAGE = 500;

/** The next events of an organization: one statement, in which the counter and the events agree. */
export async function readOutbox(
  db: TenantClient,
  { after, types, partnerId = undefined }: OutboxRange,
): Promise<OutboxPage> {
  const rows = await tenantSql<{ last: bigint } & (OutboxRow | { id: null })>(
    db,
    (orgId) => Prisma.sql`
      with tenant(id) as (values (${orgId}::uuid))
      select c.last, e.*
      from tenant join outbox_counter c on c.org_id = tenant.id left join lateral (
        select position, id, type, entity_type as "entityType", entity_id as "entityId",
          patient_id as "patientId", partner_id as "partnerId", (payload ->> 'version')::int as version, at
        from outbox_event
        where org_id = c.org_id and position > ${after} and type = any(${types as string[]}::text[])
          ${partnerId === undefined ? Prisma.empty : Prisma.sql`and partner_id = ${partnerId}::uuid`}
        order by position
        limit ${PAGE}
      ) e on true
      order by e.position`,
  );
  const events = rows.filter((row): row is { last: bigint } & OutboxRow => row.id !== null);
  const isLast = events.length < PAGE;
  const last = rows[0]?.last ?? after;
  return { events, reached: isLast ? last : (events.at(-1)?.position ?? last), isLast };
}
