import { type StatementCounter, scope } from './scope.ts';

export type { StatementCounter } from './scope.ts';

const TRANSACTION_CONTROL = /^\s*(begin|commit|rollback|savepoint|release|set transaction)\b/i;

/** Counts one statement in the scope that is open, if any. Called by the driver adapter for each statement sent. */
export function recordStatement(sql: string): void {
  const counter = scope.getStore()?.counter;
  if (!counter || TRANSACTION_CONTROL.test(sql)) return;
  counter.count += 1;
  counter.texts?.push(sql);
}

/**
 * Runs `fn` with `counter` as the place where its statements are counted; scopes do not add up when nested.
 *
 * Prisma sends a `findUnique`, and whatever runs in an interactive transaction, in the next tick, and one tick
 * serves every request that is waiting: with several requests in flight such a statement may be counted for the
 * request that came first. Good enough for a log line; a test has one request in flight and gets the exact number.
 */
export function runWithStatementCounter<T>(counter: StatementCounter, fn: () => T): T {
  const around = scope.getStore();
  return scope.run(around ? { ...around, counter } : { counter }, fn);
}

/** Runs `fn` and gives its result with the texts of the statements that it sent, in order. For tests. */
export async function countStatements<T>(fn: () => Promise<T>): Promise<{ result: T; statements: string[] }> {
  const statements: string[] = [];
  const result = await runWithStatementCounter({ count: 0, texts: statements }, async () => await fn());
  return { result, statements };
}
