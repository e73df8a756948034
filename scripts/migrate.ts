// npm run migrate [deploy | status | check | resolve <migration> applied|rolled-back]
import { databaseOptions, loadConfig } from '../src/platform/config.ts';
import { type Database, openDatabase } from '../src/platform/database.ts';
import {
  checkDrift,
  MigrationError,
  migrate,
  migrationStatus,
  resolveMigration,
} from '../src/platform/migrate.ts';

const USAGE = `npm run migrate                 applies what the database lacks ("deploy" does the same)
npm run migrate status          tells what is pending, failed or edited; ends with 1 unless current
npm run migrate check           compares the migrations with the Prisma schema; ends with 1 when they differ
npm run migrate resolve -- <migration> applied|rolled-back
                                tells the database how a migration that was cut off has ended`;

async function deploy(db: Database): Promise<number> {
  const { applied } = await migrate(db);
  console.log(applied.length === 0 ? 'The database is current.' : `Applied ${applied.join(', ')}`);
  return 0;
}

async function status(db: Database): Promise<number> {
  const { current, pending, failed, edited } = await migrationStatus(db);
  for (const name of pending) console.log(`pending  ${name}`);
  for (const { name, reason } of failed) console.log(`failed   ${name}: ${reason}`);
  for (const name of edited) console.log(`edited   ${name}: the file has changed since it was applied`);
  if (current) console.log('The database is current.');
  return current ? 0 : 1;
}

/** Needs no database but one of its own, in memory. */
async function check(): Promise<number> {
  const drift = await checkDrift();
  console.log(drift ?? 'The migrations lead to the Prisma schema.');
  return drift === null ? 0 : 1;
}

async function resolve(db: Database, name: string, outcome: string): Promise<number> {
  if (name === '' || (outcome !== 'applied' && outcome !== 'rolled-back')) return usage();
  await resolveMigration(db, name, outcome);
  return await status(db);
}

function usage(): number {
  console.error(USAGE);
  return 2;
}

async function withDatabase(fn: (db: Database) => Promise<number>): Promise<number> {
  const db = await openDatabase(databaseOptions(loadConfig()));
  try {
    return await fn(db);
  } finally {
    await db.close();
  }
}

async function run([command = 'deploy', name = '', outcome = '']: string[]): Promise<number> {
  if (command === 'deploy') return await withDatabase(deploy);
  if (command === 'status') return await withDatabase(status);
  if (command === 'check') return await check();
  if (command === 'resolve') return await withDatabase((db) => resolve(db, name, outcome));
  return usage();
}

try {
  process.exitCode = await run(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof MigrationError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
