import type { ITXClientDenyList } from '@prisma/client/runtime/client';
import type { Prisma, PrismaClient } from '../generated/prisma/client.ts';
import { areSentAlike, plainStatement, poolOf, type Send, senderOver } from './direct-statement.ts';
import { PoolTransaction } from './pool-transaction.ts';
import { readRawRows } from './raw-row.ts';
import {
  type Compiled,
  compiledDelegates,
  compiledOf,
  type Delegate,
  type Delegates,
  LazyQuery,
  type Method,
  OPERATIONS,
} from './read-through.ts';
import { scope } from './scope.ts';
import { bindArgs, TenantBoundaryError } from './tenant-args.ts';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Bound clients by organization, those made first in front. Making one costs as much as half a query. */
const made = new WeakMap<PrismaClient, Map<string, TenantClient>>();
const MOST_MADE = 1_000;

/**
 * Prisma bound to one organization, with Prisma's own interface: every filter and every row gets the
 * organization's id; naming another, a nested write, raw SQL (but see `tenantSql`) and a model without `orgId`
 * raise `TenantBoundaryError`. A transaction's client is bound as well. Related rows that a query includes are of
 * the same organization because every foreign key contains it.
 *
 * @param orgId the organization, a UUID in lower case.
 * @throws TypeError when `orgId` is no UUID: Prisma takes a missing value for "no filter".
 */
export function tenantClient(prisma: PrismaClient, orgId: string): TenantClient {
  if (!UUID.test(orgId))
    throw new TypeError('A client is bound to an organization by its UUID in lower case');
  const clients = made.get(prisma) ?? new Map<string, TenantClient>();
  made.set(prisma, clients);
  const known = clients.get(orgId);
  if (known) return known;
  const client = bind(prisma, orgId);
  clients.set(orgId, client);
  const pool = poolOf(prisma);
  if (pool) {
    const send = senderOver(pool);
    const within: Send = async (statement) => {
      assertWithin({});
      return await send(statement);
    };
    senders.set(client, { send: within, isRead: compiledOf(prisma) !== undefined, isOrdered: false });
  }
  const [oldest] = clients.keys();
  if (clients.size > MOST_MADE && oldest !== undefined) clients.delete(oldest);
  return client;
}

/** What sends raw statements of a bound client past Prisma. */
interface Sender {
  readonly send: Send;
  /** Whether it does so where their rows are wanted as well. */
  readonly isRead: boolean;
  /** Whether all that it sends goes over one connection, in the order in which it is sent. */
  readonly isOrdered: boolean;
}

const senders = new WeakMap<TenantClient, Sender>();

/** Whether statements of a client run in the order in which they are sent, also where nobody waits in between. */
export function isOrdered(db: TenantClient): boolean {
  return senders.get(db)?.isOrdered ?? false;
}

/** Reads and writes are compiled where they can be; everything else is Prisma's. */
function bind(prisma: PrismaClient, orgId: string): TenantClient {
  const compiled = compiledOf(prisma);
  if (!compiled) return boundPrisma(prisma, orgId);
  let made: TenantClient | undefined;
  const bound = () => {
    made ??= boundPrisma(prisma, orgId);
    return made;
  };
  const delegates = compiledDelegates({
    ...{ compiled, orgId, refuse: () => assertWithin({}) },
    prisma: (name) => (bound() as unknown as Delegates)[name] as Delegate,
  });
  const own: Bound = {
    $orgId: () => orgId,
    $transaction: (work, options) => runTransaction(compiled, bound, orgId, work, options),
  };
  return Object.assign(delegates, own, rawMethods(bound)) as TenantClient;
}

type Transacting = TenantClient['$transaction'];

/** Runs a transaction over the pool, which Prisma joins when something first needs it. */
async function runTransaction<Result>(
  compiled: Compiled,
  bound: () => TenantClient,
  orgId: string,
  work: (tx: TenantTransaction) => Promise<Result>,
  { isolationLevel, timeout = compiled.timeout }: Parameters<Transacting>[1] = {},
): Promise<Result> {
  if (typeof work !== 'function') throw new TenantBoundaryError('a transaction is a function, not a list');
  const transaction = await PoolTransaction.begin<TenantTransaction>(compiled.pool, {
    ...{ timeout, ...(isolationLevel && { isolationLevel }) },
  });
  // Its time is the transaction's, which began before.
  const join = () => transaction.join((arrive) => bound().$transaction(arrive, { timeout }));
  try {
    const result = await work(transactionClient(compiled, orgId, transaction, join));
    await transaction.commit();
    return result;
  } catch (error) {
    await transaction.rollback();
    throw error;
  }
}

/** The client of a transaction over the pool. @param join gives Prisma's client of the same transaction */
function transactionClient(
  compiled: Compiled,
  orgId: string,
  transaction: PoolTransaction<TenantTransaction>,
  join: () => Promise<TenantTransaction>,
): TenantTransaction {
  const send: Send = (statement) => transaction.send(statement);
  const prisma = (name: string): Delegate => joiningDelegate(name, join);
  const delegates = compiledDelegates({ compiled, orgId, prisma, refuse: () => {}, send });
  const own: Bound = {
    $orgId: () => orgId,
    $transaction: (part) => transaction.nest(() => part(client)),
  };
  const raw = rawMethods(join);
  const client = Object.assign(delegates, own, raw) as TenantTransaction;
  senders.set(client, { send, isRead: true, isOrdered: true });
  return client;
}

/** A model of a transaction's client that is Prisma's when something is first asked of it. */
function joiningDelegate(name: string, join: () => Promise<TenantTransaction>): Delegate {
  const ask = (operation: string, args: object | undefined) => async () => {
    const delegate = ((await join()) as unknown as Delegates)[name] as Delegate;
    return await (delegate[operation] as Method)(args);
  };
  return Object.fromEntries(
    OPERATIONS.map((operation) => [operation, (args) => new LazyQuery(ask(operation, args))]),
  );
}

/** Raw SQL, which `tenantSql` lets through. */
type RawMethods = Pick<TenantClient, '$queryRaw' | '$executeRaw' | '$queryRawUnsafe' | '$executeRawUnsafe'>;

/** They are another client's, which is asked for when one of them is called. */
function rawMethods(client: () => TenantClient | Promise<TenantClient>): RawMethods {
  const lazily = (ask: (own: TenantClient) => PromiseLike<unknown>) =>
    new LazyQuery(async () => await ask(await client())) as never;
  return {
    $queryRaw: (...sql) => lazily((own) => own.$queryRaw(...sql)),
    $executeRaw: (...sql) => lazily((own) => own.$executeRaw(...sql)),
    $queryRawUnsafe: (...sql) => lazily((own) => own.$queryRawUnsafe(...sql)),
    $executeRawUnsafe: (...sql) => lazily((own) => own.$executeRawUnsafe(...sql)),
  };
}

/** The bound client that reads by Prisma alone: what compiled reads are measured by. Elsewhere, use `tenantClient`. */
export function boundPrisma(prisma: PrismaClient, orgId: string): TenantClient {
  // `$extends` gives the same methods under types that only spell them otherwise.
  return prisma.$extends({
    name: 'tenant',
    client: {
      /** The organization that this client is bound to. */
      $orgId: () => orgId,
    },
    query: {
      $allModels: {
        async $allOperations({ model, operation, args, query, ...internal }) {
          assertWithin(internal);
          // The union of every model's arguments says nothing about what they share; Prisma checks them again.
          return await query(bindArgs(model, operation, args as never, orgId) as never);
        },
      },
      $queryRaw: async ({ args, query, ...internal }) => await query(admitted(args, orgId, internal)),
      $executeRaw: async ({ args, query, ...internal }) => await query(admitted(args, orgId, internal)),
      $queryRawUnsafe: async ({ args, query, ...internal }) => await query(admitted(args, orgId, internal)),
      $executeRawUnsafe: async ({ args, query, ...internal }) => await query(admitted(args, orgId, internal)),
    },
  }) as unknown as TenantClient;
}

/**
 * Refuses the outer client inside a transaction: what it writes stays when the transaction rolls back, and an
 * embedded database, which has one session, would wait for itself.
 */
function assertWithin(internal: { __internalParams?: { transaction?: unknown } }): void {
  if (scope.getStore()?.transaction?.open && internal.__internalParams?.transaction === undefined)
    throw new TenantBoundaryError('inside a transaction every statement goes through its own client');
}

/** What both kinds of bound client offer; in Prisma's own types, which the compiler then need not compare with others. */
interface Bound {
  /** The organization that this client is bound to. */
  $orgId(): string;
  $transaction<Result>(
    work: (tx: TenantTransaction) => Promise<Result>,
    options?: { isolationLevel?: Prisma.TransactionIsolationLevel; timeout?: number },
  ): Promise<Result>;
}

/** Prisma bound to one organization. */
export type TenantClient = Omit<PrismaClient, ITXClientDenyList | '$transaction'> & Bound;

/** The client inside of a transaction of a `TenantClient`. */
export type TenantTransaction = TenantClient;

/** Gives raw SQL back if `tenantSql` has let it through for this organization. */
function admitted<Args>(args: Args, orgId: string, internal: object): Args {
  assertWithin(internal);
  if (scope.getStore()?.rawFor !== orgId)
    throw new TenantBoundaryError('raw SQL on a bound client goes through tenantSql');
  return args;
}

/** Lets raw SQL of an organization through, while `send` runs. */
function lettingThrough<T>(orgId: string, send: () => Promise<T>): Promise<T> {
  return scope.run({ ...scope.getStore(), rawFor: orgId }, send);
}

/** Builds a statement around the organization, which must be its first bound parameter. */
export type TenantStatement = (orgId: string) => Prisma.Sql;

function bindStatement(orgId: string, build: TenantStatement): Prisma.Sql {
  const statement = build(orgId);
  if (statement.values[0] !== orgId)
    throw new TenantBoundaryError('the first parameter of a raw statement must be the organization');
  return statement;
}

/**
 * Runs a query that Prisma cannot express. It must be written so that every table it touches is limited to the
 * organization: only the presence of the parameter is checked.
 *
 * @param build e.g. ``(orgId) => Prisma.sql`with tenant(id) as (values (${orgId}::uuid)) select …` ``
 * @returns the rows as the driver gives them (snake_case columns, `numeric` as Decimal).
 */
export async function tenantSql<Row>(
  db: TenantClient | TenantTransaction,
  build: TenantStatement,
): Promise<Row[]> {
  const orgId = db.$orgId();
  const statement = bindStatement(orgId, build);
  const { text, values } = statement;
  const sender = senders.get(db);
  if (sender?.isRead && areSentAlike(values))
    return readRawRows<Row>(await sender.send({ ...plainStatement(text, values), isDescribed: true }));
  return await lettingThrough(orgId, async () => await db.$queryRaw<Row[]>(statement));
}

/** Like `tenantSql`, for a statement that returns no rows. @returns the number of rows it changed. */
export async function tenantExecute(
  db: TenantClient | TenantTransaction,
  build: TenantStatement,
): Promise<number> {
  const orgId = db.$orgId();
  const statement = bindStatement(orgId, build);
  const { text, values } = statement;
  const sender = senders.get(db);
  if (sender && areSentAlike(values)) return (await sender.send(plainStatement(text, values))).count;
  return await lettingThrough(orgId, async () => await db.$executeRaw(statement));
}

/**
 * Like `tenantExecute`, for a statement behind which a transaction has nothing but its commit. Where they can be sent together
 * nobody waits in between, and the commit fails with the statement; elsewhere it is waited for.
 */
export async function tenantExecuteLast(tx: TenantTransaction, build: TenantStatement): Promise<void> {
  const { text, values } = bindStatement(tx.$orgId(), build);
  const sender = senders.get(tx);
  if (!sender?.isOrdered || !areSentAlike(values)) await tenantExecute(tx, build);
  // The commit is not run then, and raises the same.
  else sender.send(plainStatement(text, values)).catch(() => {});
}
