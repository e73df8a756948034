import type { Context } from '../graphql/context.ts';
import { targetOf } from '../graphql/target.ts';
import { runCommand, type Work } from '../platform/command.ts';
import { classifyDatabaseError } from '../platform/database-errors.ts';
import { DuplicateError } from '../platform/error.ts';
import { fold } from '../platform/fold.ts';
import {
  archiveRecord,
  changeRecord,
  createRecord,
  getCurrent,
  type RecordKind,
  type VersionedRow,
} from '../platform/record.ts';

/** Which entry to change, as its caller has read it. */
interface Target {
  readonly id: string;
  readonly baseVersion?: number | null;
}

/** What else follows from the columns of an input. @param before the row as it was; null on creation */
type Derive<Input> = (input: Input, before: Partial<Input> | null, work: Work) => object | Promise<object>;

/**
 * Adds an entry to the directory. @param checked its columns, by their rules @param derive the columns that follow
 * @throws IdempotencyError, DuplicateError for a `uniqueId` that another entry has, and what `derive` throws
 */
export async function createEntry<Input extends object>(
  context: Context,
  kind: RecordKind,
  input: object,
  checked: Input,
  derive: Derive<Input>,
) {
  return await orDuplicate(() =>
    runCommand(context, { name: `create${kind.type}`, input }, async (work) => {
      const columns = { ...checked, ...(await derive(checked, null, work)) };
      const owned = { orgId: context.actor.orgId, ...columns, createdAt: work.now };
      const { id } = await createRecord(work, kind, owned);
      return { id };
    }),
  );
}

/** Changes the columns of an entry that are given. @throws NotFoundError, VersionConflictError, and as `createEntry` */
export async function updateEntry<Input extends object>(
  context: Context,
  kind: RecordKind,
  input: Target,
  checked: Input,
  derive: Derive<Input>,
) {
  return await orDuplicate(() =>
    runCommand(context, { name: `update${kind.type}`, input }, async (work) => {
      const before = await getCurrent<VersionedRow & Partial<Input>>(work, kind, targetOf(kind, input));
      await changeRecord(work, kind, before, { ...checked, ...(await derive(checked, before, work)) });
      return { id: before.id };
    }),
  );
}

/** Takes an entry out of use; what names it keeps doing so. @throws NotFoundError, VersionConflictError */
export async function archiveEntry(context: Context, kind: RecordKind, input: Target) {
  return await runCommand(context, { name: `archive${kind.type}`, input }, async (work) => {
    const { id } = await archiveRecord(work, kind, targetOf(kind, input));
    return { id };
  });
}

/** What orders an entry with one name. */
export function byName({ name }: { name?: string | undefined }): object {
  return name === undefined ? {} : { sortName: fold(name) };
}

interface Person {
  firstName?: string | null | undefined;
  lastName?: string | null | undefined;
}

/** What orders people: family name, then given name. */
export function byPersonName(input: Person, before: Person | null): { sortName: string } {
  const { firstName, lastName } = { ...before, ...input };
  return { sortName: fold([lastName, firstName].filter(Boolean).join(' ')) };
}

/** Whether a write failed because another record of its kind has this `uniqueId`, archived or not [130]. */
export function isUniqueIdTaken(error: unknown): boolean {
  const failure = classifyDatabaseError(error);
  if (failure.kind !== 'unique') return false;
  return [...failure.fields, failure.constraint ?? ''].some((name) => /unique_?id/i.test(name));
}

/** The refusal that follows. */
export function uniqueIdTaken(): DuplicateError {
  return new DuplicateError('Another record has this uniqueId.', ['uniqueId']);
}

async function orDuplicate<Result>(write: () => Promise<Result>): Promise<Result> {
  try {
    return await write();
  } catch (error) {
    throw isUniqueIdTaken(error) ? uniqueIdTaken() : error;
  }
}
