import { readFileSync } from 'node:fs';
import { inject } from 'vitest';
import { type Database, type DatabaseOptions, openDatabase } from '../../src/platform/database.ts';
import { COMPILED_READS } from './reads.ts';
import { onServer, urlOfDatabase } from './template.ts';

let copies = 0;

type TestOptions = Pick<DatabaseOptions, 'poolSize' | 'timeouts' | 'readClient'>;

const READS = { readClient: COMPILED_READS };

/**
 * A migrated, empty database of the caller's own: a copy of the one that `global-setup` made, in memory, or on the
 * server of TEST_DATABASE_URL where that is set. Call it in `beforeAll` and close it in `afterAll`, which also
 * drops it.
 */
export async function testDatabase(options: TestOptions = {}): Promise<Database> {
  const template = inject('databaseTemplate');
  return template.kind === 'pglite'
    ? await openDatabase({ ...READS, ...options, loadDataDir: new Blob([readFileSync(template.file)]) })
    : await openCopy(template.url, template.name, `template ${template.name}`, options);
}

/** Like `testDatabase`, but without any tables. For tests of migrations. */
export async function bareDatabase(options: TestOptions = {}): Promise<Database> {
  const template = inject('databaseTemplate');
  return template.kind === 'pglite'
    ? await openDatabase({ ...READS, ...options, loadDataDir: new Blob([readFileSync(template.emptyFile)]) })
    : await openCopy(template.url, template.name, '', options);
}

async function openCopy(url: string, prefix: string, from: string, options: TestOptions): Promise<Database> {
  copies += 1;
  const name = `${prefix}_${process.pid}_${copies}`;
  await onServer(url, async (client) => void (await client.query(`create database ${name} ${from}`)));
  const db = await openDatabase({ ...READS, ...options, url: urlOfDatabase(url, name) });
  const drop = `drop database if exists ${name} with (force)`;
  return {
    ...db,
    close: async () => {
      await db.close();
      await onServer(url, async (client) => void (await client.query(drop)));
    },
  };
}

/** The server that the tests run on, and undefined when they run on embedded databases. */
export function testServerUrl(): string | undefined {
  const template = inject('databaseTemplate');
  return template.kind === 'postgresql' ? template.url : undefined;
}
