import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { nextMigrationSql } from '../src/platform/migrate.ts';
import { type MigrationPaths, migrationsDirOf } from '../src/platform/migration-folder.ts';

const LOCK_FILE = '# Prisma reads the kind of database from here.\nprovider = "postgresql"\n';

/**
 * Makes the next migration from the difference between the migrations and the Prisma schema, to be read and
 * completed by hand. The script is one transaction: one that fails leaves nothing of itself behind.
 *
 * @param name what it does, in snake_case.
 * @returns the path of the new file; null when there is no difference.
 */
export async function writeNewMigration(
  name: string,
  paths: MigrationPaths = {},
  now = new Date(),
): Promise<string | null> {
  if (!/^[a-z][a-z0-9_]*$/.test(name)) throw new Error('Name the migration in snake_case');
  const sql = await nextMigrationSql(paths);
  if (sql === null) return null;
  const timestamp = now.toISOString().replace(/\D/g, '').slice(0, 14);
  const directory = join(migrationsDirOf(paths), `${timestamp}_${name}`);
  mkdirSync(directory, { recursive: true });
  const lock = join(migrationsDirOf(paths), 'migration_lock.toml');
  if (!existsSync(lock)) writeFileSync(lock, LOCK_FILE);
  const file = join(directory, 'migration.sql');
  writeFileSync(file, `BEGIN;\n\n${sql}\n\nCOMMIT;\n`);
  return file;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const file = await writeNewMigration(process.argv[2] ?? '');
  console.log(file === null ? 'The migrations already lead to the Prisma schema.' : `Wrote ${file}`);
}
