import type { Actor } from '../auth/actor.ts';
import { Prisma } from '../generated/prisma/client.ts';
import type { AccessLog } from './access-log.ts';
import { type TenantTransaction, tenantSql } from './tenant-client.ts';

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
   * Writes the audit rows and the outbox rows: three statements, however many changes. The last of a transaction: the
   * place of its events in the feed is taken here, and whoever writes events next waits for the commit.
   */
  async write(tx: TenantTransaction, { actor, requestId, now, action }: Author): Promise<void> {
    if (this.#changes.length === 0) return;
    const orgId = tx.$orgId();
    await tx.auditEvent.createMany({
      data: this.#changes.map(({ events: _events, partnerId: _partnerId, ...change }) => ({
        orgId,
        at: now,
        actorKind: actor.kind,
        actorId: actor.credentialId,
        actorLabel: actor.label,
        requestId,
        action,
        ...change,
        changes: change.changes as object,
        reason: change.reason ?? null,
      })),
    });
    const events = this.#changes.flatMap(
      ({ events: types, entityType, entityId, patientId, partnerId, version }) =>
        types.map((type) => ({
          ...{ orgId, type, entityType, entityId, patientId },
          ...{ partnerId: partnerId ?? null, payload: { version }, at: now },
        })),
    );
    if (events.length === 0) return;
    const first = (await takePositions(tx, events.length)) - BigInt(events.length) + 1n;
    await tx.outboxEvent.createMany({
      data: events.map((event, place) => ({ ...event, position: first + BigInt(place) })),
    });
  }
}

/**
 * Takes the next places in the organization's feed. The row stays locked until the commit, so that places are in the
 * order of the commits; a rollback gives them back, so that none is missing. Whoever listens is told of the last place
 * once it is committed, and of nothing else: a notification is no place for what a record holds. @returns the last of them
 */
async function takePositions(tx: TenantTransaction, count: number): Promise<bigint> {
  const [counter] = await tenantSql<{ last: bigint }>(
    tx,
    (orgId) => Prisma.sql`
      with taken as (
        insert into outbox_counter (org_id, last) values (${orgId}::uuid, ${count})
        on conflict (org_id) do update set last = outbox_counter.last + excluded.last
        returning org_id, last
      )
      select last, pg_notify(${OUTBOX_CHANNEL}, org_id || ' ' || last)::text as told from taken`,
  );
  if (!counter) throw new Error('The counter of the outbox gave no place.');
  return counter.last;
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
