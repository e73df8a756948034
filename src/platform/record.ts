import type { Work } from './command.ts';
import { NotFoundError, VersionConflictError } from './error.ts';
import { difference } from './ledger.ts';
import { columnsOf } from './tenant-args.ts';

/** A kind of versioned record. */
export interface RecordKind {
  /** GraphQL type, e.g. `Allergy`; its events are `allergy.created`, `allergy.updated`, `allergy.archived`. */
  readonly type: string;
  /** Prisma's name of the model, e.g. `allergy`. */
  readonly model: string;
  /** The name in words, for errors, e.g. "Allergy". */
  readonly words: string;
}

/** A versioned row. */
export interface VersionedRow {
  readonly id: string;
  readonly version: number;
  /** Absent where such records are never archived. */
  readonly archivedAt?: Date | null;
  readonly patientId?: string | null;
  /** The partner who may be told of its changes; absent where none may. */
  readonly partnerId?: string | null;
}

/** What the shared writes need of a Prisma delegate; each model's own is stricter. */
interface RecordDelegate {
  findFirst(query: object): Promise<VersionedRow | null>;
  findMany(query: object): Promise<{ id: string }[]>;
  create(query: object): Promise<VersionedRow>;
  createMany(query: object): Promise<{ count: number }>;
  updateMany(query: object): Promise<{ count: number }>;
}

function delegateOf({ tx }: Work, { model }: RecordKind): RecordDelegate {
  // The model is named by a RecordKind constant; Prisma checks the columns again when it runs the query.
  return (tx as unknown as Record<string, RecordDelegate>)[model] as RecordDelegate;
}

const patientOf = (kind: RecordKind, row: NewRow) =>
  kind.type === 'Patient' ? row.id : (row.patientId ?? null);
const eventName = (kind: RecordKind, verb: string) =>
  `${kind.type.charAt(0).toLowerCase()}${kind.type.slice(1)}.${verb}`;

/** What a change did to rows that belong to the record, for its audit row: each as [before, after]. */
type Besides = Readonly<Record<string, readonly [unknown, unknown]>>;

/** What is told of a creation besides its columns. */
interface Creation {
  /** The event's, e.g. `held`; `created` where absent. */
  readonly verb?: string;
  /** Why, where the caller was asked to say. */
  readonly reason?: string | undefined;
  readonly besides?: Besides;
}

/** Inserts a record with its audit row and its event. @param data columns, with `orgId` */
export async function createRecord(
  work: Work,
  kind: RecordKind,
  data: object,
  creation: Creation = {},
): Promise<VersionedRow> {
  const select = writtenColumns(kind);
  const row = await delegateOf(work, kind).create({ data: { updatedAt: work.now, ...data }, select });
  noteCreation(work, kind, row, data, creation);
  return row;
}

/** The columns of a new row that anyone asks for. */
const TOLD = ['id', 'version', 'archivedAt', 'patientId', 'partnerId'];
const told = new Map<string, Readonly<Record<string, true>>>();

/** Those that the kind's model has. */
function writtenColumns({ model }: RecordKind): Readonly<Record<string, true>> {
  const known = told.get(model);
  if (known) return known;
  const columns = columnsOf(model.charAt(0).toUpperCase() + model.slice(1));
  const select = Object.fromEntries(TOLD.filter((name) => columns.has(name)).map((name) => [name, true]));
  told.set(model, select as Readonly<Record<string, true>>);
  return select as Readonly<Record<string, true>>;
}

/** A new row that has its id already. */
export type NewRow = Pick<VersionedRow, 'id' | 'patientId' | 'partnerId'>;

/** The same for many records, in one statement. @param rows columns, with `orgId` and `id` */
export async function createRecords(work: Work, kind: RecordKind, rows: readonly NewRow[]): Promise<void> {
  if (rows.length === 0) return;
  await delegateOf(work, kind).createMany({ data: rows.map((row) => ({ updatedAt: work.now, ...row })) });
  for (const row of rows) noteCreation(work, kind, { ...row, version: 1 }, row);
}

/** Which of some ids there are, archived or not. */
export async function existingIds(work: Work, kind: RecordKind, ids: string[]): Promise<Set<string>> {
  const rows = await delegateOf(work, kind).findMany({ where: { id: { in: ids } }, select: { id: true } });
  return new Set(rows.map(({ id }) => id));
}

function noteCreation(
  work: Work,
  kind: RecordKind,
  row: NewRow & Pick<VersionedRow, 'version'>,
  data: object,
  { verb = 'created', reason, besides }: Creation = {},
): void {
  work.ledger.add({
    entityType: kind.type,
    entityId: row.id,
    patientId: patientOf(kind, row),
    partnerId: row.partnerId ?? null,
    version: row.version,
    changes: { ...difference(null, data), ...besides },
    ...(reason === undefined ? {} : { reason }),
    events: [eventName(kind, verb)],
  });
}

/** Which record to change, as its caller knew it. */
export interface Target {
  readonly id: string | null;
  /** The version that the caller has read; null: whatever it is now [A24]. */
  readonly baseVersion: number | null;
  /** Narrows what the caller can reach, e.g. to one patient's records. */
  readonly where?: object;
}

/** The record as it is, if it is in reach, not archived, and of the version named. @throws NotFoundError, VersionConflictError */
export async function getCurrent<Row extends VersionedRow>(
  work: Work,
  kind: RecordKind,
  target: Target,
): Promise<Row> {
  const found =
    target.id === null
      ? null
      : await delegateOf(work, kind).findFirst({ where: { AND: [{ id: target.id }, target.where ?? {}] } });
  if (!found || found.archivedAt) throw new NotFoundError(kind.words, ['id']);
  if (target.baseVersion !== null && target.baseVersion !== found.version)
    throw new VersionConflictError(found.version);
  return found as Row;
}

/**
 * Changes a record that `getCurrent` has read. The version is in the write's own condition, so that of two writers
 * who read the same version one fails. @throws VersionConflictError
 */
export async function changeRecord(
  work: Work,
  kind: RecordKind,
  before: VersionedRow,
  data: object,
  change: { verb?: string; events?: readonly string[]; reason?: string | undefined; besides?: Besides } = {},
): Promise<{ id: string; version: number }> {
  const delegate = delegateOf(work, kind);
  const { id, version } = before;
  const { count } = await delegate.updateMany({
    where: { id, version },
    // By the server's own clock; Prisma would take the machine's.
    data: { ...data, updatedAt: work.now, version: { increment: 1 } },
  });
  if (count === 0) {
    const now = await delegate.findFirst({ where: { id } });
    throw now ? new VersionConflictError(now.version) : new NotFoundError(kind.words, ['id']);
  }
  work.ledger.add({
    entityType: kind.type,
    entityId: id,
    // Whose it is now: a hold may be given its patient.
    patientId: patientOf(kind, { ...before, ...data }),
    partnerId: before.partnerId ?? null,
    version: version + 1,
    changes: { ...difference(before, data), ...change.besides },
    ...(change.reason === undefined ? {} : { reason: change.reason }),
    events: [eventName(kind, change.verb ?? 'updated'), ...(change.events ?? [])],
  });
  return { id, version: version + 1 };
}

/** Archives a record: it leaves normal lists, and stays. @throws NotFoundError, VersionConflictError */
export async function archiveRecord(work: Work, kind: RecordKind, target: Target): Promise<VersionedRow> {
  const before = await getCurrent(work, kind, target);
  await changeRecord(work, kind, before, { archivedAt: work.now }, { verb: 'archived' });
  return before;
}
