import type pg from 'pg';
import type { PrismaClient } from '../generated/prisma/client.ts';
import { sendPlain, statementNamer } from './connection-pool.ts';
import type { PlainResult, PlainStatement, PlainValue } from './plain-query.ts';
import { recordStatement } from './statement-count.ts';

/** Sends a statement past Prisma. @throws the driver's error */
export type Send = (statement: PlainStatement) => Promise<PlainResult>;

/** By the Prisma client that has the same pool. */
const pools = new WeakMap<PrismaClient, pg.Pool>();

/** Lets statements go to the pool of `prisma` past its layers, which cost more than the driver. */
export function sendThrough(prisma: PrismaClient, pool: pg.Pool): void {
  pools.set(prisma, pool);
}

/** The pool of `prisma`; undefined where only Prisma sends. */
export function poolOf(prisma: PrismaClient): pg.Pool | undefined {
  return pools.get(prisma);
}

/** Sends each statement over a connection of the pool, outside of any transaction, and counts it. */
export function senderOver(pool: pg.Pool): Send {
  return async (statement) => {
    recordStatement(statement.text);
    return await sendPlain(pool, statement);
  };
}

const nameOf = statementNamer();

/** A statement under the name by which connections keep it prepared. */
export function plainStatement(text: string, values: readonly PlainValue[]): PlainStatement {
  return { name: nameOf({ sql: text, args: [...values], argTypes: [] }), text, values };
}

/** Whether these values are sent here as Prisma would send them: texts, numbers, truths, bytes, and lists without null. */
export function areSentAlike(values: readonly unknown[]): values is readonly PlainValue[] {
  return values.every(
    (value) =>
      value === null ||
      value instanceof Uint8Array ||
      (Array.isArray(value) ? value.every(isPlain) : isPlain(value)),
  );
}

function isPlain(value: unknown): boolean {
  return ['string', 'number', 'boolean'].includes(typeof value);
}
