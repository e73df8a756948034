import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { MigrationList, SchemaContainer } from '@prisma/schema-engine-wasm/schema_engine_bg';

/** Where the migrations and the Prisma schema are; the repository's own by default. */
export interface MigrationPaths {
  /** Holds one folder for each migration, in the order of their names. */
  migrationsDir?: string;
  /** Holds the `*.prisma` files. */
  schemaDir?: string;
}

/** One migration in the folder. */
export interface MigrationFile {
  /** Name of its folder: a timestamp and what it does. */
  readonly name: string;
  readonly sql: string;
}

const root = findRoot(dirname(fileURLToPath(import.meta.url)));

/** The nearest folder above this file that has a Prisma schema: sources and build lie at different depths. */
function findRoot(directory: string): string {
  if (existsSync(join(directory, 'prisma/schema'))) return directory;
  const parent = dirname(directory);
  if (parent === directory) throw new Error('prisma/schema is missing from the installation');
  return findRoot(parent);
}

/** Folder of the migrations. */
export function migrationsDirOf({ migrationsDir }: MigrationPaths): string {
  return migrationsDir ?? join(root, 'prisma/migrations');
}

/** The migrations in the folder, in the order in which they apply; none when there is no folder. */
export function readMigrations(paths: MigrationPaths): MigrationFile[] {
  const directory = migrationsDirOf(paths);
  if (!existsSync(directory)) return [];
  return readdirSync(directory)
    .sort()
    .map((name) => ({ name, file: join(directory, name, 'migration.sql') }))
    .filter(({ file }) => existsSync(file))
    .map(({ name, file }) => ({ name, sql: readFileSync(file, 'utf8') }));
}

/** The Prisma schema's files, by name. */
export function readSchema({ schemaDir = join(root, 'prisma/schema') }: MigrationPaths): SchemaContainer[] {
  return readdirSync(schemaDir)
    .filter((name) => name.endsWith('.prisma'))
    .sort()
    .map((name) => ({ path: join(schemaDir, name), content: readFileSync(join(schemaDir, name), 'utf8') }));
}

/** The folder in the form that the schema engine takes. */
export function migrationList(paths: MigrationPaths, migrations = readMigrations(paths)): MigrationList {
  return {
    baseDir: migrationsDirOf(paths),
    lockfile: { path: 'migration_lock.toml', content: 'provider = "postgresql"\n' },
    shadowDbInitScript: '',
    migrationDirectories: migrations.map(({ name, sql }) => ({
      path: name,
      migrationFile: { path: 'migration.sql', content: { tag: 'ok', value: sql } },
    })),
  };
}

/** Whether `checksum`, as Prisma keeps it, is that of the script, with either kind of line ends. */
export function hasChecksum(sql: string, checksum: string): boolean {
  const unix = sql.replaceAll('\r\n', '\n');
  return [unix, unix.replaceAll('\n', '\r\n')].some(
    (text) => createHash('sha256').update(text).digest('hex') === checksum,
  );
}
