import { setTimeout as sleep } from 'node:timers/promises';
import type { SchemaEngine } from '@prisma/schema-engine-wasm/schema_engine_bg';
import { adminClient, type Database, openDatabase } from './database.ts';
import {
  hasChecksum,
  type MigrationFile,
  type MigrationPaths,
  migrationList,
  readMigrations,
  readSchema,
} from './migration-folder.ts';
import { withSchemaEngine } from './schema-engine.ts';

/** How a database stands to the migrations folder. */
export interface MigrationStatus {
  /** Nothing is pending and nothing has failed: the database fits this code. */
  readonly current: boolean;
  /** Migrations of the folder that the database has not got, in order. */
  readonly pending: string[];
  /** Migrations that began and neither ended nor were rolled back, with the error where one was noted. */
  readonly failed: { readonly name: string; readonly reason: string }[];
  /** Migrations whose file has changed since it was applied. */
  readonly edited: string[];
}

/** A migration that could not be applied. The database is as it was before that migration. */
export class MigrationError extends Error {
  override name = 'MigrationError';
  /** Name of the migration's folder. */
  readonly migration: string;

  constructor(migration: string, reason: string) {
    super(`Migration ${migration} failed: ${reason}`);
    this.migration = migration;
  }
}

interface AppliedRow {
  migration_name: string;
  checksum: string;
  finished_at: Date | null;
  rolled_back_at: Date | null;
  logs: string | null;
}

const NO_FILTERS = { externalTables: [], externalEnums: [] };

/**
 * Compares the folder with what the database says that it has, by one query and without the schema engine.
 * Migrations that only the database knows are none of our concern: a newer instance has been at work.
 */
export async function migrationStatus(db: Database, paths: MigrationPaths = {}): Promise<MigrationStatus> {
  const rows = (await readApplied(db)).filter((row) => row.rolled_back_at === null);
  const migrations = readMigrations(paths);
  const byName = new Map(rows.map((row) => [row.migration_name, row]));
  const pending = migrations.filter(({ name }) => !byName.has(name)).map(({ name }) => name);
  const failed = rows
    .filter((row) => row.finished_at === null)
    .map((row) => ({
      name: row.migration_name,
      reason: firstLines(row.logs ?? 'it has not ended: another instance is at it, or was cut off'),
    }));
  const edited = migrations.filter((migration) => isEdited(migration, byName.get(migration.name)));
  return {
    current: pending.length === 0 && failed.length === 0,
    pending,
    failed,
    edited: edited.map(({ name }) => name),
  };
}

function isEdited({ sql }: MigrationFile, row: AppliedRow | undefined): boolean {
  return row !== undefined && !hasChecksum(sql, row.checksum);
}

async function readApplied(db: Database): Promise<AppliedRow[]> {
  const prisma = adminClient(db);
  // `to_regclass` is null before the first migration; naming a missing table would be an error.
  const [table] = await prisma.$queryRaw<{ there: boolean }[]>`
    select to_regclass('_prisma_migrations') is not null as there`;
  if (!table?.there) return [];
  return await prisma.$queryRaw<AppliedRow[]>`
    select migration_name, checksum, finished_at, rolled_back_at, logs from _prisma_migrations
    order by started_at`;
}

/** How long to wait for another instance that is migrating, in milliseconds. */
const PATIENCE = 10 * 60_000;

/**
 * Applies the migrations that the database lacks. Any number of instances may call this at once: one applies them
 * while the others wait. When the database is current the schema engine is not even loaded.
 *
 * @returns the names of the migrations that this call applied, in order.
 * @throws MigrationError naming the migration that failed; those before it stay applied, it can be corrected and
 * tried again.
 */
export async function migrate(db: Database, paths: MigrationPaths = {}): Promise<{ applied: string[] }> {
  const deadline = Date.now() + PATIENCE;
  for (;;) {
    const status = await migrationStatus(db, paths);
    if (status.current) return { applied: [] };
    try {
      return { applied: await withEngine(db, paths, (engine) => applyAll(db, engine, paths)) };
    } catch (error) {
      if (!isLockTimeout(error) || Date.now() > deadline) throw error;
      await sleep(500);
    }
  }
}

async function withEngine<Result>(
  db: Database,
  paths: MigrationPaths,
  fn: (engine: SchemaEngine) => Promise<Result>,
): Promise<Result> {
  return await withSchemaEngine(db.adapterFactory, readSchema(paths), fn);
}

async function applyAll(db: Database, engine: SchemaEngine, paths: MigrationPaths): Promise<string[]> {
  const input = { migrationsList: migrationList(paths), filters: NO_FILTERS };
  try {
    return (await engine.applyMigrations(input)).appliedMigrationNames;
  } catch (error) {
    if (isLockTimeout(error)) throw error;
    const [failed] = (await migrationStatus(db, paths)).failed;
    if (!failed) throw new Error(firstLines(String(error)), { cause: error });
    if (codeOf(error) === FOUND_FAILED) throw unresolved(failed.name, failed.reason);
    // Its script is one transaction, so nothing of it is there: noting that leaves the way free for a corrected one.
    await engine.markMigrationRolledBack({ migrationName: failed.name });
    throw new MigrationError(failed.name, failed.reason);
  }
}

/** A process ended between a migration's commit and the note that it had ended, or Prisma's CLI noted a failure. */
function unresolved(name: string, reason: string): MigrationError {
  return new MigrationError(
    name,
    `${reason}. An earlier run left it unresolved: see whether its changes are there, then run ` +
      `"npm run migrate resolve -- ${name} applied" or "… rolled-back"`,
  );
}

/**
 * Tells the database how a failed migration ended.
 *
 * @param outcome `applied` when its changes are there, `rolled-back` to have it applied again.
 */
export async function resolveMigration(
  db: Database,
  migrationName: string,
  outcome: 'applied' | 'rolled-back',
  paths: MigrationPaths = {},
): Promise<void> {
  await withEngine(db, paths, (engine) =>
    outcome === 'applied'
      ? engine.markMigrationApplied({ migrationName, migrationsList: migrationList(paths) })
      : engine.markMigrationRolledBack({ migrationName }),
  );
}

/**
 * Compares what the migrations make with the Prisma schema, in an embedded database of its own. The engine does
 * not see what Prisma cannot express, and so does not report it: exclusion and check constraints, expression and
 * partial indexes, triggers, functions, collations of columns. It does report indexes with an operator class or a
 * collation of their own: declare those in the schema by their name (docs/decisions/0003-migrations.md).
 *
 * @returns what differs, for people to read; null when nothing does.
 */
export async function checkDrift(paths: MigrationPaths = {}): Promise<string | null> {
  return await inScratchDatabase(paths, (db) => schemaDifference(db, false, paths));
}

/** The SQL that leads from the migrations to the Prisma schema; null when they are equal. */
export async function nextMigrationSql(paths: MigrationPaths = {}): Promise<string | null> {
  return await inScratchDatabase(paths, (db) => schemaDifference(db, true, paths));
}

/**
 * What is to be done to `db` for it to fit the Prisma schema; null when nothing is.
 *
 * @param script whether as SQL, or for people to read.
 */
export async function schemaDifference(
  db: Database,
  script: boolean,
  paths: MigrationPaths = {},
): Promise<string | null> {
  const files = readSchema(paths);
  const { exitCode, stdout } = await withEngine(db, paths, (engine) =>
    engine.diff({
      from: { tag: 'schemaDatasource', files, configDir: '' },
      to: { tag: 'schemaDatamodel', files },
      script,
      exitCode: true,
      filters: NO_FILTERS,
    }),
  );
  return exitCode === 2 ? (stdout?.trim() ?? '') : null;
}

async function inScratchDatabase<T>(paths: MigrationPaths, fn: (db: Database) => Promise<T>): Promise<T> {
  const db = await openDatabase({});
  try {
    await migrate(db, paths);
    return await fn(db);
  } finally {
    await db.close();
  }
}

/** The engine's code for: a migration failed in an earlier run. */
const FOUND_FAILED = 'P3009';

/** The engine gave up waiting for the advisory lock, which another instance has while it migrates. */
function isLockTimeout(error: unknown): boolean {
  return codeOf(error) === 'P1002';
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : undefined;
}

/** An engine's message without its trace of internal calls. */
function firstLines(message: string): string {
  const lines = message.split('\n').map((line) => line.trim());
  const trace = lines.findIndex((line) => /^\d+: \w+::/.test(line));
  return lines
    .slice(0, trace === -1 ? 4 : trace)
    .filter((line) => line !== '' && line !== 'external connector error')
    .map((line) => line.replace(/^Error querying the database: /, ''))
    .join('; ');
}
