import { createHash } from 'node:crypto';
import type { PGlite } from '@electric-sql/pglite';
import type { SqlQuery } from '@prisma/driver-adapter-utils';
import pg from 'pg';
import { PgliteSocket } from './pglite-socket.ts';
import { type PlainResult, type PlainStatement, sendOver } from './plain-query.ts';
import { scope } from './scope.ts';

/** How long the database may keep us waiting, in milliseconds. Each is below the one after it. */
export interface DatabaseTimeouts {
  /** Waiting for a row or table lock (`lock_timeout`). */
  lock: number;
  /** One statement, its waiting included (`statement_timeout`). */
  statement: number;
  /** Opening a connection, or waiting for one of a pool that is in use; also the wait before a transaction. */
  connect: number;
  /** One interactive transaction, after which Prisma rolls it back. */
  transaction: number;
}

/**
 * Chosen so that PostgreSQL gives up before Prisma does: an interactive transaction that Prisma times out while a
 * statement is still waiting is not safe (docs/decisions/0004-database.md).
 */
export const SERVER_TIMEOUTS: DatabaseTimeouts = {
  lock: 2_000,
  statement: 5_000,
  connect: 5_000,
  transaction: 10_000,
};

/** PGlite runs one transaction at a time, so a transaction waits for all that came before it. */
export const EMBEDDED_TIMEOUTS: DatabaseTimeouts = {
  lock: 0,
  statement: 0,
  connect: 60_000,
  transaction: 30_000,
};

/** The connections of a pool at one moment. */
export interface PoolState {
  /** Open connections, busy ones included. */
  readonly open: number;
  readonly idle: number;
  /** Statements and transactions that wait for a connection. */
  readonly waiting: number;
}

/** Counts the connections of a pool. */
export function poolState({ totalCount: open, idleCount: idle, waitingCount: waiting }: pg.Pool): PoolState {
  return { open, idle, waiting };
}

/** A pool of connections to the PostgreSQL server at `url`, every session in UTC. */
export function serverPool(url: string, max: number, timeouts: DatabaseTimeouts): pg.Pool {
  const settings = [
    "set timezone = 'UTC'",
    `set lock_timeout = ${timeouts.lock}`,
    `set statement_timeout = ${timeouts.statement}`,
    // A session that its client forgot inside a transaction holds locks until it is ended.
    `set idle_in_transaction_session_timeout = ${2 * timeouts.transaction}`,
  ];
  const pool = new pg.Pool({
    connectionString: url,
    application_name: 'caregraph',
    max,
    connectionTimeoutMillis: timeouts.connect,
    keepAlive: true,
    onConnect: async (client) => void (await client.query(settings.join('; '))),
  });
  return steady(pool);
}

/** The one connection for migrating: no timeouts, and never closed for idleness, since it holds the lock. */
export function migrationPool(url: string): pg.Pool {
  const pool = new pg.Pool({
    connectionString: url,
    application_name: 'caregraph-migrate',
    max: 1,
    connectionTimeoutMillis: SERVER_TIMEOUTS.connect,
    idleTimeoutMillis: 0,
    onConnect: async (client) => void (await client.query("set timezone = 'UTC'")),
  });
  return steady(pool);
}

/** A pool of the one session that a PGlite instance has. @param hear told of what the session is notified of */
export function embeddedPool(
  lite: PGlite,
  timeouts: DatabaseTimeouts,
  hear: (notification: pg.Notification) => void,
): pg.Pool {
  const pool = new pg.Pool({
    stream: () => new PgliteSocket(lite),
    user: 'postgres',
    database: 'postgres',
    max: 1,
    connectionTimeoutMillis: timeouts.connect,
    idleTimeoutMillis: 0,
    // The session outlives its clients: what an earlier one prepared is unknown to the next.
    onConnect: async (client) => {
      client.on('notification', hear);
      await client.query("deallocate all; set timezone = 'UTC'");
    },
  });
  return steady(pool);
}

/** Class 08, 57P and XX: the connection, the server or its state is at fault, so the connection goes. */
const ENDS_CONNECTION = /^(08|57P|XX)/;

/** What a connection is closed for when its statement has failed; undefined where it may stay. */
export function faultOf(error: unknown): Error | undefined {
  const isHarmless = error instanceof pg.DatabaseError && !ENDS_CONNECTION.test(error.code ?? '08');
  if (isHarmless) return undefined;
  return error instanceof Error ? error : new Error('query failed');
}

/**
 * Sends a statement by itself, past what Prisma needs of the driver. Whoever reads its rows knows their columns.
 * @throws the driver's error
 */
export function sendPlain(pool: pg.Pool, statement: PlainStatement): Promise<PlainResult> {
  return sendOver(pool, statement, faultOf);
}

/**
 * Makes `pool.query` keep the connection when a statement fails. The pool's own closes it after any error, so that
 * each violated constraint would cost a reconnection with everything that it had prepared.
 */
function steady(pool: pg.Pool): pg.Pool {
  // An idle connection that breaks is reported here; the pool replaces it, and nobody is waiting for it.
  pool.on('error', () => {});
  // A connection that breaks in use fails its query as well, which is where we learn of it.
  pool.on('connect', (client) => void client.on('error', () => {}));
  const query = async (statement: string | pg.QueryConfig) => {
    const client = await pool.connect();
    try {
      const result = await client.query(statement);
      client.release();
      return result;
    } catch (error) {
      client.release(faultOf(error));
      throw error;
    }
  };
  // The overloads with callbacks and streams are not offered; Prisma's adapter and this module use promises.
  pool.query = query as typeof pool.query;
  return pool;
}

/**
 * The same pool, but that whoever begins a transaction while one is to be joined gets the connection of that one: see
 * `PoolTransaction`.
 */
export function joinablePool(pool: pg.Pool): pg.Pool {
  const connect = async () =>
    (scope.getStore()?.joined as pg.PoolClient | undefined) ?? (await pool.connect());
  return Object.create(pool, { connect: { value: connect } }) as pg.Pool;
}

/** Statements that each connection may keep prepared; the texts differ by the length of their IN lists. */
const PREPARED_STATEMENTS = 1_000;
const LONGEST_PREPARED = 60;
/** A plan for any pattern reads a whole index or table; one for the pattern at hand enters the index of trigrams. */
const HAS_PATTERN = / I?LIKE /i;

/**
 * Names statements so that PostgreSQL parses and plans each once per connection; an empty name prepares nothing.
 * Statements without arguments (BEGIN), with long lists, with patterns, and any beyond the bound stay unnamed.
 */
export function statementNamer(): (query: SqlQuery) => string {
  const names = new Map<string, string>();
  return ({ sql, args }) => {
    if (args.length === 0 || args.length > LONGEST_PREPARED) return '';
    const known = names.get(sql);
    if (known !== undefined) return known;
    if (names.size >= PREPARED_STATEMENTS || HAS_PATTERN.test(sql)) return '';
    const name = `q${createHash('sha1').update(sql).digest('base64url')}`;
    names.set(sql, name);
    return name;
  };
}
