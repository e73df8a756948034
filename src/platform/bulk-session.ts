import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { PGlite } from '@electric-sql/pglite';
import pg from 'pg';
import { from } from 'pg-copy-streams';
import type { CopyRows } from './copy-text.ts';

/**
 * A database session without time limits, for loading what is too much for Prisma. It sees every organization, and
 * is in UTC.
 */
export interface BulkSession {
  /** Runs one statement. @returns its rows, as the driver gives them */
  query<Row extends object>(sql: string, values?: readonly unknown[]): Promise<Row[]>;
  /** Loads rows by COPY, all or none. */
  load(rows: CopyRows): Promise<void>;
  /** Runs `fn` between BEGIN and COMMIT. An error rolls back and is raised; so does the end of this process. */
  transaction<T>(fn: () => Promise<T>): Promise<T>;
}

/** Runs `fn` with a connection of its own to the server at `url`. */
export async function withServerSession<T>(
  url: string,
  fn: (session: BulkSession) => Promise<T>,
): Promise<T> {
  const client = new pg.Client({
    connectionString: url,
    application_name: 'caregraph-load',
    keepAlive: true,
  });
  // A connection that breaks fails the statement under way as well, which is where we learn of it.
  client.on('error', () => {});
  await client.connect();
  try {
    await client.query("set timezone = 'UTC'; set lock_timeout = 0; set statement_timeout = 0");
    const copy = (statement: string, text: string) =>
      pipeline(Readable.from([text]), client.query(from(`${statement} from stdin`)));
    return await fn(sessionOver(client, copy));
  } finally {
    await client.end();
  }
}

/**
 * Runs `fn` with the one session of an embedded database; all else waits meanwhile. PGlite has no COPY from the
 * client, but one from a file that stands for the data it is handed.
 */
export async function withEmbeddedSession<T>(
  pool: pg.Pool,
  lite: PGlite,
  fn: (session: BulkSession) => Promise<T>,
): Promise<T> {
  const client = await pool.connect();
  try {
    const copy = async (statement: string, text: string) =>
      void (await lite.exec(`${statement} from '/dev/blob'`, { blob: new Blob([text]) }));
    return await fn(sessionOver(client, copy));
  } finally {
    client.release();
  }
}

function sessionOver(
  client: pg.ClientBase,
  copy: (statement: string, text: string) => Promise<void>,
): BulkSession {
  return {
    query: async <Row extends object>(sql: string, values: readonly unknown[] = []) =>
      (await client.query<Row>(sql, [...values])).rows,
    load: async (rows) => {
      if (rows.size > 0) await copy(rows.statement, rows.text);
    },
    transaction: async (fn) => {
      await client.query('begin');
      try {
        const result = await fn();
        await client.query('commit');
        return result;
      } catch (error) {
        // Over a connection that is gone this fails too; the server has rolled back then.
        await client.query('rollback').catch(() => {});
        throw error;
      }
    },
  };
}
