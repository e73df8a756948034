import type pg from 'pg';
import type { Prisma, PrismaClient } from '../generated/prisma/client.ts';
import { statementNamer } from './connection-pool.ts';
import { recordStatement } from './statement-count.ts';

/** Runs a statement by itself, outside of any transaction. @returns the number of rows it changed */
export type RunStatement = (statement: Prisma.Sql) => Promise<number>;

/** By the Prisma client that has the same pool. */
const runners = new WeakMap<PrismaClient, RunStatement>();

/** Lets statements whose rows nobody wants go to the pool of `prisma` past its layers, which cost more than the driver. */
export function executeThrough(prisma: PrismaClient, pool: pg.Pool): void {
  const nameOf = statementNamer();
  runners.set(prisma, async ({ text, values }) => {
    recordStatement(text);
    const name = nameOf({ sql: text, args: values, argTypes: [] });
    const { rowCount } = await pool.query({ text, values, ...(name !== '' && { name }) });
    return rowCount ?? 0;
  });
}

/** What runs a statement over the pool of `prisma`; undefined where only Prisma does. */
export function directRunner(prisma: PrismaClient): RunStatement | undefined {
  return runners.get(prisma);
}

/** Whether the driver sends these values as Prisma would: texts, numbers and truths, and lists of them. */
export function areSentAlike(values: readonly unknown[]): boolean {
  return values.every((value) => (Array.isArray(value) ? value.every(isPlain) : isPlain(value)));
}

function isPlain(value: unknown): boolean {
  return value === null || ['string', 'number', 'boolean'].includes(typeof value);
}
