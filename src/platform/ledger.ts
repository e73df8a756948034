import type { Actor } from '../auth/actor.ts';
import type { AccessLog } from './access-log.ts';
import type { TenantTransaction } from './tenant-client.ts';

/** One change to one record, as the audit trail and the outbox tell it. */
export interface Change {
  /** GraphQL type of the record. */
  readonly entityType: string;
  readonly entityId: string;
  /** The patient that the record belongs to, or is; null for what belongs to none. */
  readonly patientId: string | null;
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
  ...['ssnLast4', 'ssnBlindIndex'],
]);
/** Columns of which only the fact of a change is told. */
const SECRET = new Set(['ssnCiphertext']);
const CHANGED = '[changed]';

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

  /** Writes the audit rows and the outbox rows: two statements, however many changes. */
  async write(tx: TenantTransaction, { actor, requestId, now, action }: Author): Promise<void> {
    if (this.#changes.length === 0) return;
    const orgId = tx.$orgId();
    await tx.auditEvent.createMany({
      data: this.#changes.map(({ events: _events, ...change }) => ({
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
    const events = this.#changes.flatMap(({ events: types, entityType, entityId, patientId, version }) =>
      types.map((type) => ({ orgId, type, entityType, entityId, patientId, payload: { version }, at: now })),
    );
    if (events.length > 0) await tx.outboxEvent.createMany({ data: events });
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

/** A value as JSON keeps it: dates and decimals as text, absent as null. */
function plain(value: unknown): unknown {
  if (value === undefined || value === null) return null;
  if (value instanceof Uint8Array) return Buffer.from(value).toString('base64');
  return JSON.parse(JSON.stringify(value)) as unknown;
}
