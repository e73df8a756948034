import type pg from 'pg';
import type { PrismaClient } from '../generated/prisma/client.ts';
import { sendPlain, statementNamer } from './connection-pool.ts';
import type { PlainStatement, PlainValue } from './plain-query.ts';
import { recordStatement } from './statement-count.ts';

/** Runs a statement by itself, outside of any transaction. @returns the number of rows it changed */
export type RunStatement = (text: string, values: readonly PlainValue[]) => Promise<number>;

/** By the Prisma client that has the same pool. */
const runners = new WeakMap<PrismaClient, RunStatement>();

/** Lets statements whose rows nobody wants go to the pool of `prisma` past its layers, which cost more than the driver. */
export function executeThrough(prisma: PrismaClient, pool: pg.Pool): void {
  runners.set(prisma, async (text, values) => {
    recordStatement(text);
    const { count } = await sendPlain(pool, plainStatement(text, values));
    return count;
  });
}

const nameOf = statementNamer();

/** A statement under the name by which connections keep it prepared. */
export function plainStatement(text: string, values: readonly PlainValue[]): PlainStatement {
  return { name: nameOf({ sql: text, args: [...values], argTypes: [] }), text, values };
}

/** What runs a statement over the pool of `prisma`; undefined where only Prisma does. */
export function directRunner(prisma: PrismaClient): RunStatement | undefined {
  return runners.get(prisma);
}

/** Whether these values are sent here as Prisma would send them: texts, numbers, truths, and lists of them without null. */
export function areSentAlike(values: readonly unknown[]): values is readonly PlainValue[] {
  return values.every(
    (value) => value === null || (Array.isArray(value) ? value.every(isPlain) : isPlain(value)),
  );
}

function isPlain(value: unknown): boolean {
  return ['string', 'number', 'boolean'].includes(typeof value);
}
