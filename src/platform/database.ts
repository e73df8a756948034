import { PGlite, type PGliteOptions } from '@electric-sql/pglite';
import { btree_gin } from '@electric-sql/pglite/contrib/btree_gin';
import { btree_gist } from '@electric-sql/pglite/contrib/btree_gist';
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm';
import { PrismaPg } from '@prisma/adapter-pg';
import type { SqlMigrationAwareDriverAdapterFactory } from '@prisma/driver-adapter-utils';
import type pg from 'pg';
import { PrismaClient } from '../generated/prisma/client.ts';
import { type BulkSession, withEmbeddedSession, withServerSession } from './bulk-session.ts';
import {
  type DatabaseTimeouts,
  EMBEDDED_TIMEOUTS,
  embeddedPool,
  joinablePool,
  migrationPool,
  type PoolState,
  poolState,
  SERVER_TIMEOUTS,
  serverPool,
  statementNamer,
} from './connection-pool.ts';
import { claimDataDirectory } from './data-directory.ts';
import { sendThrough } from './direct-statement.ts';
import { wrapAdapterFactory } from './driver-adapter.ts';
import { migrationAdapterFactory } from './migration-adapter.ts';
import {
  type EmbeddedHearers,
  type Hearer,
  type Listening,
  listenEmbedded,
  ServerListening,
} from './notification.ts';
import { readThrough } from './read-through.ts';

/** Where the database is; without `url` it is PGlite, in this process. */
export interface DatabaseOptions {
  /** PostgreSQL connection URL of the primary. */
  url?: string;
  /** Connection URL of a streaming replica for reads. */
  replicaUrl?: string;
  /** Directory of the embedded database, made when missing; absent: in memory. */
  dataDir?: string;
  /** A dump by `dumpDataDir` that the embedded database starts from. */
  loadDataDir?: Blob;
  /** Connections to each server, 10 by default. The embedded database has one. */
  poolSize?: number;
  /** Overrides of the default timeouts. */
  timeouts?: Partial<DatabaseTimeouts>;
  /** Whether clients of organizations read by compiled statements where they can, by default; false: by Prisma alone. */
  readClient?: boolean;
}

/** An open database, the same whether a server or embedded. */
export interface Database {
  readonly kind: 'postgresql' | 'pglite';
  /** Sees every organization. Requests use `tenantClient` instead; see `adminClient`. */
  readonly prisma: PrismaClient;
  /** For reads that may lag behind by a moment; the primary when there is no replica. */
  readonly replica: PrismaClient;
  /** What migrations run over; each connection of it is a session of its own on PostgreSQL. */
  readonly adapterFactory: SqlMigrationAwareDriverAdapterFactory;
  /** Runs `fn` with a session for bulk loading; an embedded database does nothing else meanwhile. */
  bulk<T>(fn: (session: BulkSession) => Promise<T>): Promise<T>;
  /** Hears what committed transactions notify a channel of, on a connection of its own. Close it before the database. */
  listen(channel: string, hearer: Hearer): Listening;
  /** The connections to the primary at this moment. */
  poolState(): PoolState;
  /** Resolves when the database answers. @throws the driver's error when it does not. */
  ping(): Promise<void>;
  /** An image of an embedded database for `loadDataDir`. @throws Error on a server. */
  dumpDataDir(): Promise<Blob>;
  /** Ends every connection, after the statements that are running; may be called twice. */
  close(): Promise<void>;
}

/**
 * Opens the database; neither migrates nor creates it. A server is first reached by the first statement, so that
 * this resolves even when it is down.
 *
 * @throws DataDirectoryError when the data directory belongs to another process.
 */
export async function openDatabase(options: DatabaseOptions): Promise<Database> {
  return options.url === undefined
    ? await openEmbedded(options)
    : openServer({ ...options, url: options.url });
}

function openServer(options: DatabaseOptions & { url: string }): Database {
  const { url, replicaUrl, poolSize = 10 } = options;
  const timeouts = { ...SERVER_TIMEOUTS, ...options.timeouts };
  const pool = serverPool(url, poolSize, timeouts);
  const replicaPool = replicaUrl === undefined ? pool : serverPool(replicaUrl, poolSize, timeouts);
  const prisma = prismaOver(pool, timeouts, options);
  const replica = replicaPool === pool ? prisma : prismaOver(replicaPool, timeouts, options);
  return {
    kind: 'postgresql',
    prisma,
    replica,
    adapterFactory: migrationAdapterFactory(() => migrationPool(url), true),
    bulk: (fn) => withServerSession(url, fn),
    listen: (channel, hearer) => new ServerListening(url, channel, hearer),
    poolState: () => poolState(pool),
    ping: async () => void (await pool.query('select 1')),
    dumpDataDir: () => Promise.reject(new Error('Only an embedded database can be dumped.')),
    close: once(async () => {
      await Promise.all([...new Set([prisma, replica])].map((client) => client.$disconnect()));
      await Promise.all([...new Set([pool, replicaPool])].map((each) => each.end()));
    }),
  };
}

async function openEmbedded(options: DatabaseOptions): Promise<Database> {
  const timeouts = { ...EMBEDDED_TIMEOUTS, ...options.timeouts };
  const release = options.dataDir === undefined ? () => {} : claimDataDirectory(options.dataDir);
  try {
    const lite = await openPglite(options);
    const hearers: EmbeddedHearers = new Set();
    const pool = embeddedPool(lite, timeouts, (notification) => {
      for (const hear of hearers) hear(notification);
    });
    const prisma = prismaOver(pool, timeouts, options);
    return {
      kind: 'pglite',
      prisma,
      replica: prisma,
      adapterFactory: migrationAdapterFactory(() => pool, false),
      bulk: (fn) => withEmbeddedSession(pool, lite, fn),
      listen: (channel, hearer) => listenEmbedded(pool, hearers, channel, hearer),
      poolState: () => poolState(pool),
      ping: async () => void (await pool.query('select 1')),
      dumpDataDir: () => lite.dumpDataDir('none'),
      close: once(async () => {
        await prisma.$disconnect();
        await pool.end();
        await lite.close();
        release();
      }),
    };
  } catch (error) {
    release();
    throw error;
  }
}

async function openPglite({ dataDir, loadDataDir }: DatabaseOptions): Promise<PGlite> {
  const options: PGliteOptions = { extensions: { pg_trgm, btree_gin, btree_gist } };
  if (dataDir !== undefined) options.dataDir = dataDir;
  if (loadDataDir !== undefined) options.loadDataDir = loadDataDir;
  const lite = new PGlite(options);
  await lite.waitReady;
  return lite;
}

function prismaOver(
  pool: pg.Pool,
  timeouts: DatabaseTimeouts,
  { readClient = true }: DatabaseOptions,
): PrismaClient {
  const prisma = new PrismaClient({
    adapter: wrapAdapterFactory(
      new PrismaPg(joinablePool(pool), { statementNameGenerator: statementNamer() }),
    ),
    transactionOptions: { maxWait: timeouts.connect, timeout: timeouts.transaction },
    // An error is told by whoever handles it; Prisma's own text quotes the arguments, values and all.
    errorFormat: 'minimal',
    log: [],
  });
  sendThrough(prisma, pool);
  if (readClient) readThrough(prisma, pool, timeouts.transaction);
  return prisma;
}

/**
 * The client that sees every organization. Only authentication, seeding and migration have a use for it: whatever
 * serves a request goes through `tenantClient`.
 */
export function adminClient(database: Database): PrismaClient {
  return database.prisma;
}

function once(close: () => Promise<void>): () => Promise<void> {
  let closing: Promise<void> | undefined;
  return () => {
    closing ??= close();
    return closing;
  };
}
