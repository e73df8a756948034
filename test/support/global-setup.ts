import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import type { TestProject } from 'vitest/node';
import { type Database, openDatabase } from '../../src/platform/database.ts';
import { migrate, schemaDifference } from '../../src/platform/migrate.ts';
import { readMigrations, readSchema } from '../../src/platform/migration-folder.ts';
import { type DatabaseTemplate, onServer, urlOfDatabase } from './template.ts';

const root = join(import.meta.dirname, '../..');

interface Made {
  template: DatabaseTemplate;
  drop: () => Promise<void>;
}

/** Migrates one database before all test files; each of them starts from a copy. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { TEST_DATABASE_URL: url } = process.env;
  const { template, drop } = url ? await serverTemplate(url) : await embeddedTemplate();
  project.provide('databaseTemplate', template);
  return drop;
}

/** Made once for each state of the schema: setting up an empty embedded database takes some seconds. */
async function embeddedTemplate(): Promise<Made> {
  const directory = join(root, 'node_modules/.cache/caregraph');
  const state = stateOfSchema();
  const file = join(directory, `template-${state}.tar`);
  const emptyFile = join(directory, `empty-${state}.tar`);
  if (!existsSync(file)) {
    mkdirSync(directory, { recursive: true });
    removeOld(directory);
    await makeDumps(file, emptyFile);
  }
  return { template: { kind: 'pglite', file, emptyFile }, drop: async () => {} };
}

/** A template of an earlier schema, which no run can be using any more. */
function removeOld(directory: string): void {
  const hourAgo = Date.now() - 3_600_000;
  for (const name of readdirSync(directory)) {
    const file = join(directory, name);
    if (statSync(file).mtimeMs < hourAgo) rmSync(file);
  }
}

/** Changes with everything that the template is made from. */
function stateOfSchema(): string {
  const pglite = readFileSync(join(root, 'node_modules/@electric-sql/pglite/package.json'), 'utf8');
  const parts = [readMigrations({}), readSchema({}), pglite, readFileSync(import.meta.filename, 'utf8')];
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 20);
}

async function makeDumps(file: string, emptyFile: string): Promise<void> {
  const db = await openDatabase({});
  try {
    await writeDump(db, emptyFile);
    await build(db);
    await writeDump(db, file);
  } finally {
    await db.close();
  }
}

/** In one step, since another run may be reading the same file. */
async function writeDump(db: Database, file: string): Promise<void> {
  const unfinished = `${file}.${process.pid}`;
  writeFileSync(unfinished, Buffer.from(await (await db.dumpDataDir()).arrayBuffer()));
  renameSync(unfinished, file);
}

async function serverTemplate(url: string): Promise<Made> {
  const name = `caregraph_test_${process.pid}_${Date.now().toString(36)}`;
  await onServer(url, async (client) => void (await client.query(`create database ${name}`)));
  const db = await openDatabase({ url: urlOfDatabase(url, name), poolSize: 1 });
  try {
    await build(db);
    await db.close();
  } catch (error) {
    await dropAll(url, name);
    throw error;
  }
  return { template: { kind: 'postgresql', url, name }, drop: () => dropAll(url, name) };
}

/** The template and every copy that a test file did not drop itself. */
async function dropAll(url: string, name: string): Promise<void> {
  await onServer(url, async (client) => {
    const { rows } = await client.query<{ datname: string }>(
      'select datname from pg_database where datname = $1 or starts_with(datname, $2)',
      [name, `${name}_`],
    );
    for (const { datname } of rows)
      await client.query(`drop database if exists ${pg.escapeIdentifier(datname)} with (force)`);
  });
}

/** Applies the migrations, and then what the Prisma schema has beyond them while a change is being written. */
async function build(db: Database): Promise<void> {
  await migrate(db);
  const rest = await schemaDifference(db, true);
  if (rest === null) return;
  const adapter = await db.adapterFactory.connect();
  try {
    await adapter.executeScript(rest);
  } finally {
    await adapter.dispose();
  }
}
