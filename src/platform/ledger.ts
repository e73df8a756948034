import type { Actor } from '../auth/actor.ts';
import { Prisma } from '../generated/prisma/client.ts';
import type { AccessLog } from './access-log.ts';
import { type TenantTransaction, tenantExecute } from './tenant-client.ts';
import { uuidv7 } from './uuid.ts';

/** One change to one record, as the audit trail and the outbox tell it. */
export interface Change {
  /** GraphQL type of the record. */
  readonly entityType: string;
  readonly entityId: string;
  /** The patient that the record belongs to, or is; null for what belongs to none. */
  readonly patientId: string | null;
  /** The partner who may be told of it: the one whose booking it concerns; absent for what is the organization's own. */
  readonly partnerId?: string | null;
  readonly version: number | null;
  /** Fields with their values before and after; see `difference`. */
  readonly changes: Readonly<Record<string, readonly [unknown, unknown]>>;
  /** Why, where the caller was asked to say. */
  readonly reason?: string;
  /** Names of the events to publish, e.g. `patient.created`. */
  readonly events: readonly string[];
}

/** Whose change it is, and when. */
export interface Author {
  readonly actor: Actor;
  readonly requestId: string;
  readonly now: Date;
  /** The mutation. */
  readonly action: string;
}

/** Columns that follow from others, or that say nothing by themselves. */
const DERIVED = new Set([
  ...['orgId', 'id', 'version', 'createdAt', 'updatedAt'],
  ...[
    'sortName',
    'sortFirstName',
    'sortLastName',
    'sortBirthDate',
    'searchText',
    'nameText',
    'chartNumberKey',
  ],
  ...['sortTaken', 'createdByKind', 'createdById', 'createdByLabel'],
  ...['ssnLast4', 'ssnBlindIndex', 'busyFrom', 'busyUntil'],
]);
/** Columns of which only the fact of a change is told. */
const SECRET = new Set(['ssnCiphertext', 'holdTokenHash']);
const CHANGED = '[changed]';

/** Where writers tell that there are new events: the organization and the last place, between them a space. */
export const OUTBOX_CHANNEL = 'outbox';

/** Collects the changes of a transaction and writes them in it: if they can't be written, nothing is. */
export class Ledger {
  readonly #changes: Change[] = [];

  add(change: Change): void {
    this.#changes.push(change);
  }

  /** Takes over the changes of a part of the transaction that went well. */
  absorb(part: Ledger): void {
    this.#changes.push(...part.#changes);
  }

  /** Notes the patients whose records were changed, once the changes are committed. */
  noteIn(access: AccessLog): void {
    for (const { patientId, entityType } of this.#changes) {
      if (patientId !== null) access.noteWrite(patientId, entityType);
    }
  }

  /**
   * Writes the audit rows and the outbox rows: one statement, however many changes. The last of a transaction: the place of
   * its events in the feed is taken here. The counter's row stays locked until the commit, so that places are in the
   * order of the commits; a rollback gives them back, so that none is missing. Whoever listens is told of the last place
   * once it is committed, and of nothing else: a notification is no place for what a record holds.
   */
  async write(tx: TenantTransaction, { actor, requestId, now, action }: Author): Promise<void> {
    if (this.#changes.length === 0) return;
    const audited = this.#changes.map(({ events: _events, partnerId: _partnerId, ...change }) => ({
      id: uuidv7(),
      ...change,
    }));
    const events = this.#changes.flatMap(
      ({ events: types, entityType, entityId, patientId, partnerId, version }) =>
        types.map((type) => ({ id: uuidv7(), type, entityType, entityId, patientId, partnerId, version })),
    );
    const at = now.toISOString();
    const written = await tenantExecute(
      tx,
      (orgId) => Prisma.sql`
        with tenant (id) as (values (${orgId}::uuid)), audited as (
          insert into audit_event (
            org_id, id, at, actor_kind, actor_id, actor_label, request_id, action,
            entity_type, entity_id, patient_id, version, changes, reason
          )
          select
            tenant.id, change.id, ${at}::timestamptz, ${actor.kind}, ${actor.credentialId}, ${actor.label},
            ${requestId}, ${action}, change."entityType", change."entityId", change."patientId", change.version,
            change.changes, change.reason
          from tenant, jsonb_to_recordset(${JSON.stringify(audited)}::jsonb) as change (
            id uuid, "entityType" text, "entityId" uuid, "patientId" uuid, version int, changes jsonb, reason text
          )
        ), taken as (
          insert into outbox_counter (org_id, last)
          select tenant.id, ${events.length}::bigint from tenant where ${events.length}::bigint > 0
          on conflict (org_id) do update set last = outbox_counter.last + excluded.last
          returning org_id, last
        ), told as (
          select org_id, last, pg_notify(${OUTBOX_CHANNEL}, org_id || ' ' || last) from taken
        )
        insert into outbox_event (
          org_id, id, type, entity_type, entity_id, patient_id, partner_id, payload, position, at
        )
        select
          told.org_id, event.id, event.type, event."entityType", event."entityId", event."patientId",
          event."partnerId", jsonb_build_object('version', event.version),
          told.last - ${events.length}::bigint + event.place, ${at}::timestamptz
        from told, rows from (
          jsonb_to_recordset(${JSON.stringify(events)}::jsonb) as (
            id uuid, type text, "entityType" text, "entityId" uuid, "patientId" uuid, "partnerId" uuid, version int
          )
        ) with ordinality as event (
          id, type, "entityType", "entityId", "patientId", "partnerId", version, place
        )`,
    );
    if (written !== events.length) throw new Error('Not every event has found its place in the outbox.');
  }
}

/** The fields that differ, each as [before, after] in JSON; secrets only as changed. @param before null: created */
export function difference(
  before: object | null,
  after: object,
): Record<string, readonly [unknown, unknown]> {
  const was = (before ?? {}) as Record<string, unknown>;
  const found: Record<string, readonly [unknown, unknown]> = {};
  for (const [field, value] of Object.entries(after)) {
    if (DERIVED.has(field) || value === undefined) continue;
    const [from, to] = [plain(was[field]), plain(value)];
    if (JSON.stringify(from) === JSON.stringify(to)) continue;
    found[field] = SECRET.has(field) ? [CHANGED, CHANGED] : [from, to];
  }
  return found;
}

/** A value as JSON keeps it: dates and decimals as text, absent as null, and so the null of a JSON column. */
function plain(value: unknown): unknown {
  if (value === undefined || value === null || value === Prisma.DbNull) return null;
  if (value instanceof Uint8Array) return Buffer.from(value).toString('base64');
  return JSON.parse(JSON.stringify(value)) as unknown;
}
