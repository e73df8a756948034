import type pg from 'pg';
import type { PrismaClient } from '../generated/prisma/client.ts';
import { readDataModel } from '../read/data-model.ts';
import { ReadClient, type RunQuery } from '../read/read-client.ts';
import type { Operation } from '../read/statement.ts';
import { sendPlain } from './connection-pool.ts';
import { recordStatement } from './statement-count.ts';

/** Prisma clients whose bound clients read through a read client. */
const readers = new WeakMap<PrismaClient, ReadClient>();

/** Makes the bound clients of `prisma` read by statements of our own where those are known to answer the same. */
export function readThrough(prisma: PrismaClient, pool: pg.Pool): void {
  readers.set(prisma, new ReadClient(readDataModel(schemaOf(prisma)), textQuery(pool)));
}

/** Sends statements over the pool that Prisma has as well, and counts them like those of Prisma. */
function textQuery(pool: pg.Pool): RunQuery {
  return async (query) => {
    recordStatement(query.text);
    const { rows } = await sendPlain(pool, query);
    return rows;
  };
}

/** The read client of bound clients; undefined where Prisma reads. */
export function readerOf(prisma: PrismaClient): ReadClient | undefined {
  return readers.get(prisma);
}

/** The text of the Prisma schema, which a client needs for its query compiler. */
function schemaOf(prisma: PrismaClient): string {
  const { inlineSchema } = (prisma as unknown as { _engineConfig?: { inlineSchema?: unknown } })
    ._engineConfig ?? { inlineSchema: undefined };
  if (typeof inlineSchema === 'string') return inlineSchema;
  throw new TypeError('Prisma keeps its schema elsewhere in this version: READ_CLIENT=off goes without');
}

type Method = (args?: object) => PromiseLike<unknown>;
/** What a model offers. */
export type Delegate = Record<string, Method>;
/** Clients as they are reached by names that are known at run time only. */
export type Delegates = Record<string, Delegate>;

const READS: readonly Operation[] = ['findMany', 'findFirst', 'findUnique', 'count'];
/** Reads that must find something, by the reads that need not. */
const DEMANDING = { findUniqueOrThrow: 'findUnique', findFirstOrThrow: 'findFirst' } as const;
const OTHERS = [
  ...['aggregate', 'groupBy'],
  ...['create', 'createMany', 'createManyAndReturn', 'upsert', 'delete', 'deleteMany'],
  ...['update', 'updateMany', 'updateManyAndReturn'],
];

/**
 * The models of a bound client, whose reads are compiled where they can be. Prisma's own client is made when something
 * first needs it: that costs as much as half a query.
 *
 * @param refuse raises where the client may not be used
 * @param run sends the statements of a transaction; absent: over the pool
 */
export function readingDelegates(
  reader: ReadClient,
  orgId: string,
  prisma: () => Delegates,
  refuse: () => void,
  run?: RunQuery,
): object {
  const delegates = {};
  for (const model of reader.dataModel.keys()) {
    const name = model.charAt(0).toLowerCase() + model.slice(1);
    let made: Delegate | undefined;
    Object.defineProperty(delegates, name, {
      enumerable: true,
      get: () => {
        made ??= makeDelegate({
          reader,
          orgId,
          model,
          prisma: () => prisma()[name] as Delegate,
          refuse,
          run,
        });
        return made;
      },
    });
  }
  return delegates;
}

interface DelegateParts {
  readonly reader: ReadClient;
  readonly orgId: string;
  readonly model: string;
  readonly prisma: () => Delegate;
  readonly refuse: () => void;
  readonly run: RunQuery | undefined;
}

function makeDelegate({ reader, orgId, model, prisma, refuse, run }: DelegateParts): Delegate {
  const delegate: Delegate = {};
  for (const operation of OTHERS) delegate[operation] = (args) => (prisma()[operation] as Method)(args);
  for (const operation of READS)
    delegate[operation] = (args = {}) =>
      new LazyRead(() => {
        refuse();
        const own = () => (prisma()[operation] as Method)(args);
        return reader.read({ orgId, model, operation, args, prisma: own, run });
      });
  for (const [demanding, operation] of Object.entries(DEMANDING))
    delegate[demanding] = (args = {}) =>
      new LazyRead(async () => {
        refuse();
        const own = () => (prisma()[demanding] as Method)(args);
        // Prisma says in its own words that there is nothing.
        return (await reader.read({ orgId, model, operation, args, prisma: own, run })) ?? (await own());
      });
  return delegate;
}

/** A read that is sent when it is first awaited, as Prisma's are. */
class LazyRead implements Promise<unknown> {
  readonly [Symbol.toStringTag] = 'Promise';
  readonly #send: () => Promise<unknown>;
  #sent: Promise<unknown> | undefined;

  constructor(send: () => Promise<unknown>) {
    this.#send = send;
  }

  #promise(): Promise<unknown> {
    this.#sent ??= attempt(this.#send);
    return this.#sent;
  }

  // biome-ignore lint/suspicious/noThenProperty: it is a promise, and only begins later than others.
  then<Result = unknown, Refusal = never>(
    onAnswer?: ((answer: unknown) => Result | PromiseLike<Result>) | null,
    onError?: ((error: unknown) => Refusal | PromiseLike<Refusal>) | null,
  ): Promise<Result | Refusal> {
    return this.#promise().then(onAnswer, onError);
  }

  catch<Refusal = never>(onError?: ((error: unknown) => Refusal | PromiseLike<Refusal>) | null) {
    return this.#promise().catch(onError);
  }

  finally(onEnd?: (() => void) | null) {
    return this.#promise().finally(onEnd);
  }
}

async function attempt(send: () => Promise<unknown>): Promise<unknown> {
  return await send();
}
