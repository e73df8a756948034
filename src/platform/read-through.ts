import type pg from 'pg';
import type { PrismaClient } from '../generated/prisma/client.ts';
import { type DataModel, readDataModel } from '../read/data-model.ts';
import { ReadClient, type RunQuery } from '../read/read-client.ts';
import type { Operation } from '../read/statement.ts';
import { WriteClient, type WriteOperation } from '../write/write-client.ts';
import { type Send, senderOver } from './direct-statement.ts';
import { uuidv7 } from './uuid.ts';

/** What bound clients read and write by, past Prisma. */
export interface Compiled {
  readonly reader: ReadClient;
  readonly writer: WriteClient;
  readonly pool: pg.Pool;
  /** Milliseconds that a transaction may take. */
  readonly timeout: number;
  /** Sends statements outside of any transaction. */
  readonly send: Send;
  /** Models by the names that clients have for them. */
  readonly Delegates: new (
    surroundings: Surroundings,
  ) => object;
}

/** By the Prisma client that has the same pool. */
const compiled = new WeakMap<PrismaClient, Compiled>();

/**
 * Makes the bound clients of `prisma` read and write by statements of our own where those are known to come to the same.
 * @param timeout milliseconds that a transaction may take
 */
export function readThrough(prisma: PrismaClient, pool: pg.Pool, timeout: number): void {
  const send = senderOver(pool);
  const model = readDataModel(schemaOf(prisma));
  const reader = new ReadClient(model, rowsBy(send));
  const writer = new WriteClient(model, uuidv7);
  compiled.set(prisma, { reader, writer, pool, timeout, send, Delegates: delegatesOf(model) });
}

const rowsBy =
  (send: Send): RunQuery =>
  async (query) =>
    (await send(query)).rows;

/** What bound clients read and write by; undefined where that is Prisma alone. */
export function compiledOf(prisma: PrismaClient): Compiled | undefined {
  return compiled.get(prisma);
}

/** The read client of bound clients; undefined where Prisma reads. */
export function readerOf(prisma: PrismaClient): ReadClient | undefined {
  return compiled.get(prisma)?.reader;
}

/** The text of the Prisma schema, which a client needs for its query compiler. */
function schemaOf(prisma: PrismaClient): string {
  const { inlineSchema } = (prisma as unknown as { _engineConfig?: { inlineSchema?: unknown } })
    ._engineConfig ?? { inlineSchema: undefined };
  if (typeof inlineSchema === 'string') return inlineSchema;
  throw new TypeError('Prisma keeps its schema elsewhere in this version: READ_CLIENT=off goes without');
}

/** A query of a model. */
export type Method = (args?: object) => PromiseLike<unknown>;
/** What a model offers. */
export type Delegate = Record<string, Method>;
/** Clients as they are reached by names that are known at run time only. */
export type Delegates = Record<string, Delegate>;

const READS: readonly Operation[] = ['findMany', 'findFirst', 'findUnique', 'count'];
/** Reads that must find something, by the reads that need not. */
const DEMANDING = { findUniqueOrThrow: 'findUnique', findFirstOrThrow: 'findFirst' } as const;
const OTHERS = [
  ...['aggregate', 'groupBy', 'createManyAndReturn', 'upsert', 'delete', 'deleteMany'],
  ...['update', 'updateManyAndReturn'],
];
const WRITES: readonly WriteOperation[] = ['create', 'createMany', 'updateMany'];
/** Everything that a bound client's model offers. */
export const OPERATIONS: readonly string[] = [...READS, ...Object.keys(DEMANDING), ...OTHERS, ...WRITES];

/** The client of one organization, or of one transaction of it. */
export interface Surroundings {
  readonly compiled: Compiled;
  readonly orgId: string;
  /** Prisma's own delegate of a model, by its name there. */
  readonly prisma: (name: string) => Delegate;
  /** Raises where the client may not be used. */
  readonly refuse: () => void;
  /** Sends the statements of a transaction; absent: over the pool. */
  readonly send?: Send;
}

/**
 * The models of a bound client, whose reads and writes are compiled where they can be. Prisma's own client is made when
 * something first needs it: that costs as much as half a query.
 */
export function compiledDelegates(surroundings: Surroundings): object {
  return new surroundings.compiled.Delegates(surroundings);
}

const delegateName = (model: string) => model.charAt(0).toLowerCase() + model.slice(1);

/** Makes the class of the models of clients, each of which is made when it is first asked for. */
function delegatesOf(dataModel: DataModel): Compiled['Delegates'] {
  class ModelDelegates {
    readonly #made = new Map<string, Delegate>();
    readonly #surroundings: Surroundings;

    constructor(surroundings: Surroundings) {
      this.#surroundings = surroundings;
    }

    static get(of: ModelDelegates, model: string): Delegate {
      const made = of.#made.get(model) ?? makeDelegate(model, of.#surroundings);
      of.#made.set(model, made);
      return made;
    }
  }
  for (const model of dataModel.keys())
    Object.defineProperty(ModelDelegates.prototype, delegateName(model), {
      enumerable: true,
      get(this: ModelDelegates) {
        return ModelDelegates.get(this, model);
      },
    });
  return ModelDelegates;
}

function makeDelegate(model: string, surroundings: Surroundings): Delegate {
  const { compiled, orgId, refuse, send } = surroundings;
  const name = delegateName(model);
  const prisma = () => surroundings.prisma(name);
  const run = send && rowsBy(send);
  const delegate: Delegate = {};
  for (const operation of OTHERS) delegate[operation] = (args) => (prisma()[operation] as Method)(args);
  for (const operation of WRITES)
    delegate[operation] = (args = {}) =>
      new LazyQuery(() => {
        refuse();
        const own = () => (prisma()[operation] as Method)(args);
        return compiled.writer.write({
          orgId,
          model,
          operation,
          args,
          prisma: own,
          run: send ?? compiled.send,
        });
      });
  for (const operation of READS)
    delegate[operation] = (args = {}) =>
      new LazyQuery(() => {
        refuse();
        const own = () => (prisma()[operation] as Method)(args);
        return compiled.reader.read({ orgId, model, operation, args, prisma: own, run });
      });
  for (const [demanding, operation] of Object.entries(DEMANDING))
    delegate[demanding] = (args = {}) =>
      new LazyQuery(async () => {
        refuse();
        const own = () => (prisma()[demanding] as Method)(args);
        // Prisma says in its own words that there is nothing.
        return (
          (await compiled.reader.read({ orgId, model, operation, args, prisma: own, run })) ?? (await own())
        );
      });
  return delegate;
}

/** A query that is sent when it is first awaited, as Prisma's are. */
export class LazyQuery implements Promise<unknown> {
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
