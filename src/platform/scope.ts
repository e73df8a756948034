import { AsyncLocalStorage } from 'node:async_hooks';
import type { PlainResult, PlainStatement } from './plain-query.ts';

/** Where the statements of one request are counted. */
export interface StatementCounter {
  /** SQL statements sent so far, without BEGIN, COMMIT, ROLLBACK and savepoints. */
  count: number;
  /** The texts, kept only when the array is there (tests); texts hold placeholders, never values. */
  texts?: string[];
}

/** The connection of a transaction, past Prisma: for statements that need nothing of it. */
export interface TransactionSession {
  /** @throws DriverAdapterError once the transaction has ended, and the driver's errors */
  send(statement: PlainStatement): Promise<PlainResult>;
}

/** What surrounds the work under way. */
export interface Scope {
  readonly counter?: StatementCounter;
  /** Set while `inTransaction` runs its function; `open` until that has ended. */
  readonly transaction?: { readonly open: boolean };
  /** Set while a transaction begins: where its session is left for whoever runs in it. */
  readonly beginning?: { session?: TransactionSession };
  /** The organization whose raw SQL is being let through. */
  readonly rawFor?: string;
}

/** One store for all of it: before Node 24 each costs every promise of the process 60 ns, and the first 100. */
export const scope = new AsyncLocalStorage<Scope>();
