import type { ITXClientDenyList } from '@prisma/client/runtime/client';
import type { Prisma, PrismaClient } from '../generated/prisma/client.ts';
import type { RunQuery } from '../read/read-client.ts';
import { areSentAlike, directRunner, plainStatement, type RunStatement } from './direct-statement.ts';
import { type Delegates, readerOf, readingDelegates } from './read-through.ts';
import { scope, type TransactionSession } from './scope.ts';
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
  bases.set(client, prisma);
  const run = directRunner(prisma);
  if (run)
    runners.set(client, async (text, values) => {
      assertWithin({});
      return await run(text, values);
    });
  const [oldest] = clients.keys();
  if (clients.size > MOST_MADE && oldest !== undefined) clients.delete(oldest);
  return client;
}

/** What runs statements of a bound client without Prisma. */
const runners = new WeakMap<TenantClient, RunStatement>();
/** The unbound clients of bound ones. */
const bases = new WeakMap<TenantClient, PrismaClient>();

/**
 * A transaction's client whose reads are compiled where they can be, and sent over the transaction's own connection with
 * the statements that need nothing of Prisma. Writes, savepoints, and the beginning and the end are Prisma's.
 * @param session where there is none, all of it is Prisma's
 */
export function readingTransaction(
  db: TenantClient,
  tx: TenantTransaction,
  session: TransactionSession | undefined,
): TenantTransaction {
  const prisma = bases.get(db);
  const reader = prisma && readerOf(prisma);
  if (!reader || !session) return tx;
  const run: RunQuery = async (query) => (await session.send(query)).rows;
  const delegates = () => tx as unknown as Delegates;
  const own: ClientMethods = {
    ...methodsOf(() => tx, tx.$orgId()),
    $transaction: (work, options) =>
      tx.$transaction((inner) => work(readingTransaction(db, inner, session)), options),
  };
  const bound = readingDelegates(reader, tx.$orgId(), delegates, () => {}, run);
  const client = Object.assign(bound, own) as TenantTransaction;
  runners.set(client, async (text, values) => (await session.send(plainStatement(text, values))).count);
  return client;
}

/** Reads are compiled where they can be; everything else is Prisma's. */
function bind(prisma: PrismaClient, orgId: string): TenantClient {
  const reader = readerOf(prisma);
  if (!reader) return boundPrisma(prisma, orgId);
  let made: TenantClient | undefined;
  const bound = () => {
    made ??= boundPrisma(prisma, orgId);
    return made;
  };
  const delegates = () => bound() as unknown as Delegates;
  const refuse = () => assertWithin({});
  return Object.assign(
    readingDelegates(reader, orgId, delegates, refuse),
    methodsOf(bound, orgId),
  ) as TenantClient;
}

/** What a bound client has besides its models. */
type ClientMethods = Pick<TenantClient, `$${string}` & keyof TenantClient>;

/** They are another client's, which is asked for when one of them is called. */
function methodsOf(client: () => TenantClient, orgId: string): ClientMethods {
  return {
    $orgId: () => orgId,
    $transaction: (work, options) => client().$transaction(work, options),
    $queryRaw: (...sql) => client().$queryRaw(...sql),
    $executeRaw: (...sql) => client().$executeRaw(...sql),
    $queryRawUnsafe: (...sql) => client().$queryRawUnsafe(...sql),
    $executeRawUnsafe: (...sql) => client().$executeRawUnsafe(...sql),
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
  return await lettingThrough(orgId, async () => await db.$queryRaw<Row[]>(statement));
}

/** Like `tenantSql`, for a statement that returns no rows. @returns the number of rows it changed. */
export async function tenantExecute(
  db: TenantClient | TenantTransaction,
  build: TenantStatement,
): Promise<number> {
  const orgId = db.$orgId();
  const statement = bindStatement(orgId, build);
  const run = runners.get(db);
  const { text, values } = statement;
  if (run && areSentAlike(values)) return await run(text, values);
  return await lettingThrough(orgId, async () => await db.$executeRaw(statement));
}
