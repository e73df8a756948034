import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Client } from 'pg';
import { showProgress } from '../src/cli/progress.ts';
import { findOrganizations, issueOperatorCredential } from '../src/partners/operator-credential.ts';
import { loadConfig } from '../src/platform/config.ts';
import { openDatabase } from '../src/platform/database.ts';
import { migrate } from '../src/platform/migrate.ts';
import { seedDatabase } from '../src/seed/seed-database.ts';

const ORGANIZATION = 'Bench clinic';
/** Of the bench's own data, which are nobody's. */
const ENCRYPTION_KEY = createHash('sha256').update('bench').digest('base64');
/** Raised when what is below fills a database otherwise: it is then filled anew. */
const EDITION = 1;

/** The filled database, and who may read it. */
export interface BenchData {
  readonly databaseUrl: string;
  readonly orgId: string;
  /** A new key of an administrator. */
  readonly secret: string;
  readonly encryptionKey: string;
}

const sql = (name: string) => readFileSync(join(import.meta.dirname, 'data', name), 'utf8');

/**
 * Fills a database of the bench's own, named after the size of its data, on a PostgreSQL server; one that an earlier run
 * has filled is taken as it is, and migrated.
 * @param options.database URL of any database of the server, of a role that may make others
 */
export async function prepareData(options: {
  readonly database: string;
  readonly patients: number;
  readonly appointments: number;
}): Promise<BenchData> {
  const { patients, appointments } = options;
  const name = `caregraph_bench_${EDITION}_${patients}_${appointments}`;
  const databaseUrl = Object.assign(new URL(options.database), { pathname: `/${name}` }).toString();
  const config = loadConfig({
    ...{ DATABASE_URL: databaseUrl, ENCRYPTION_KEY, NODE_ENV: 'production', SEED_DEMO: '0' },
  });
  const isFilled = await findFilled(options.database, name);
  const database = await openDatabase({ url: databaseUrl });
  try {
    await migrate(database);
    const loader = new Client({ connectionString: databaseUrl });
    await loader.connect();
    if (!isFilled) {
      console.log(`Filling ${name}: once for this size.`);
      const onProgress = showProgress(patients, 'patients');
      await seedDatabase(database, config, { patients, organization: ORGANIZATION, onProgress });
    }
    await loader.query(sql('functions.sql'));
    const [organization] = await findOrganizations(database, ORGANIZATION, 'LIVE');
    if (!organization) throw new Error(`${name} has no "${ORGANIZATION}": drop it, and run again`);
    if (!isFilled) {
      console.log(`Adding ${appointments} appointments.`);
      await loader.query(sql('calendar.sql'), [organization.id, appointments]);
      // The contenders' own slots know weekly hours and appointments only.
      await loader.query('delete from schedule_exception where org_id = $1', [organization.id]);
      await loader.query('vacuum analyze');
    }
    // Said last: what was cut short is filled anew.
    await loader.query(`comment on schema bench is 'filled'`);
    await loader.end();
    const secret = await issueOperatorCredential(database, organization, 'ADMIN');
    return { databaseUrl, orgId: organization.id, secret, encryptionKey: ENCRYPTION_KEY };
  } finally {
    await database.close();
  }
}

/** Whether the database is there and full; one that is not full is made anew. */
async function findFilled(server: string, name: string): Promise<boolean> {
  const admin = new Client({ connectionString: server });
  await admin.connect();
  try {
    const { rowCount } = await admin.query('select from pg_database where datname = $1', [name]);
    if (rowCount === 1) {
      const inside = new Client({
        connectionString: Object.assign(new URL(server), { pathname: `/${name}` }).toString(),
      });
      await inside.connect();
      const { rows } = await inside.query<{ said: string | null }>(
        `select obj_description(to_regnamespace('bench')::oid, 'pg_namespace') as said`,
      );
      await inside.end();
      if (rows[0]?.said === 'filled') return true;
      await admin.query(`drop database ${name}`);
    }
    await admin.query(`create database ${name}`);
    return false;
  } finally {
    await admin.end();
  }
}
