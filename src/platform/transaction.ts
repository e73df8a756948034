import { setTimeout as sleep } from 'node:timers/promises';
import type { Prisma } from '../generated/prisma/client.ts';
import { classifyDatabaseError } from './database-errors.ts';
import { scope } from './scope.ts';
import { isOrdered, type TenantClient, type TenantTransaction } from './tenant-client.ts';

/** How a transaction runs. */
export interface TransactionOptions {
  /** PostgreSQL's default is `ReadCommitted`. */
  isolation?: Prisma.TransactionIsolationLevel;
  /** How often it is tried in all, 5 by default, at least 1. */
  attempts?: number;
  /** Milliseconds that it may take, where a bulk of rows needs more than `openDatabase` allows. */
  timeout?: number;
}

const ATTEMPTS = 5;
const FIRST_WAIT = 20;
const LONGEST_WAIT = 500;

/**
 * Runs `fn` in a transaction of the bound client. When the database gives the transaction up in favour of another
 * (serialization failure, deadlock) it is tried again from the start, after a random wait that grows; `fn` must
 * therefore do nothing but write to `tx`. Any other error rolls back and is raised at once.
 *
 * Use `tx` for every statement, never the outer client, and write flat rows: see
 * docs/decisions/0004-database.md for what goes wrong otherwise. Timeouts are those of `openDatabase`.
 *
 * @throws whatever `fn` throws, and the last conflict when every attempt met one.
 */
export async function inTransaction<T>(
  db: TenantClient,
  fn: (tx: TenantTransaction) => Promise<T>,
  { isolation, attempts = ATTEMPTS, timeout }: TransactionOptions = {},
): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await db.$transaction((tx) => inScope(tx, fn), {
        ...(isolation && { isolationLevel: isolation }),
        ...(timeout !== undefined && { timeout }),
      });
    } catch (error) {
      if (attempt >= attempts || classifyDatabaseError(error).kind !== 'serialization') throw error;
      await sleep(waitBefore(attempt));
    }
  }
}

/**
 * Runs a part of a transaction that may fail by itself: what it has written is taken back when it throws, and the
 * transaction can go on, even after an error of the database (a savepoint). After a serialization failure it can't:
 * let that pass on to `inTransaction`.
 */
export async function inSavepoint<T>(
  tx: TenantTransaction,
  fn: (tx: TenantTransaction) => Promise<T>,
): Promise<T> {
  return await tx.$transaction(fn);
}

/**
 * Runs two queries of a transaction, the second after the first: sent together where they can be, so that nobody waits for the
 * answer to the first in between. For a lock and what is read beneath it, say.
 */
export async function inOrder<First, Second>(
  tx: TenantTransaction,
  first: () => PromiseLike<First>,
  second: () => PromiseLike<Second>,
): Promise<[First, Second]> {
  if (!isOrdered(tx)) return [await first(), await second()];
  // A query is sent when its `then` is called.
  const asIs = <Answer>(answer: Answer) => answer;
  return await Promise.all([first().then(asIs), second().then(asIs)]);
}

/** Marks what `fn` calls as inside a transaction, until it ends: see `Scope`. */
async function inScope<T>(tx: TenantTransaction, fn: (tx: TenantTransaction) => Promise<T>): Promise<T> {
  const transaction = { open: true };
  try {
    return await scope.run({ ...scope.getStore(), transaction }, () => fn(tx));
  } finally {
    transaction.open = false;
  }
}

/** Milliseconds: anything up to a limit that doubles, so that those who met do not meet again. */
function waitBefore(attempt: number): number {
  return Math.random() * Math.min(LONGEST_WAIT, FIRST_WAIT * 2 ** attempt);
}
