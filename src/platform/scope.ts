import { AsyncLocalStorage } from 'node:async_hooks';

/** Where the statements of one request are counted. */
export interface StatementCounter {
  /** SQL statements sent so far, without BEGIN, COMMIT, ROLLBACK and savepoints. */
  count: number;
  /** The texts, kept only when the array is there (tests); texts hold placeholders, never values. */
  texts?: string[];
}

/** A connection whose transaction is somebody else's: what a driver needs of one. */
export interface JoinedConnection {
  query(config: { readonly text: string }): Promise<unknown>;
  on(): void;
  removeListener(): void;
  release(): void;
}

/** What surrounds the work under way. */
export interface Scope {
  readonly counter?: StatementCounter;
  /** Set while `inTransaction` runs its function; `open` until that has ended. */
  readonly transaction?: { readonly open: boolean };
  /** Set while Prisma joins a transaction: the connection that it gets. */
  readonly joined?: JoinedConnection;
  /** The organization whose raw SQL is being let through. */
  readonly rawFor?: string;
}

/** One store for all of it: before Node 24 each costs every promise of the process 60 ns, and the first 100. */
export const scope = new AsyncLocalStorage<Scope>();
