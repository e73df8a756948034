import pg from 'pg';

/** What `global-setup` leaves for the test files to copy. */
export type DatabaseTemplate =
  | {
      kind: 'pglite';
      /** Dump of a migrated data directory. */
      file: string;
      /** Dump of one without any tables. */
      emptyFile: string;
    }
  | {
      kind: 'postgresql';
      /** Server, with a right to create databases. */
      url: string;
      /** Name of the migrated database. */
      name: string;
    };

declare module 'vitest' {
  export interface ProvidedContext {
    databaseTemplate: DatabaseTemplate;
  }
}

/** The URL of another database on the same server. */
export function urlOfDatabase(url: string, database: string): string {
  const changed = new URL(url);
  changed.pathname = `/${database}`;
  return changed.toString();
}

/** Runs `fn` on a connection to the database that `url` names, or to `postgres` when that is not there. */
export async function onServer<T>(url: string, fn: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = await connect(url).catch(async (error: { code?: string }) => {
    if (error.code !== '3D000') throw error;
    return await connect(urlOfDatabase(url, 'postgres'));
  });
  try {
    return await fn(client);
  } finally {
    await client.end();
  }
}

async function connect(url: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  return client;
}
