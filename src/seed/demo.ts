import type { BulkSession } from '../platform/bulk-session.ts';
import type { Config } from '../platform/config.ts';
import { createFieldCipher } from '../platform/crypto.ts';
import type { Database } from '../platform/database.ts';
import { loadAppointments } from './appointments.ts';
import { loadBooking } from './booking.ts';
import { readCredentials, removeCredentials, writeCredentials } from './credentials-file.ts';
import { DEMO_ORGANIZATIONS } from './demo-clinic.ts';
import { issueDemoCredentials } from './demo-credential.ts';
import { loadOrganization } from './directory-row.ts';
import { fillOrganization } from './fill-organization.ts';
import { loadPartnerLinks } from './partner-link.ts';
import { loadPartnerOperations } from './partner-operation.ts';

/**
 * How it stands with the demo: loaded just now; there, with its keys; there, its keys not in this data directory;
 * or not there, since the database holds other data or the demo is not wanted.
 */
export type DemoState = 'LOADED' | 'PRESENT' | 'KEYS_MISSING' | 'ABSENT';

/** Held while the demo is loaded, so that of several instances one does it. An arbitrary number. */
const DEMO_LOCK = 720_311_495;

/**
 * Loads the demo into a database without organizations, and writes its keys to DATA_DIR: all of it or nothing,
 * however it ends. Does nothing with `seedDemo` off.
 * @param now what the demo's dates are counted from
 */
export async function prepareDemo(
  database: Database,
  config: Config,
  now: Date = new Date(),
): Promise<DemoState> {
  return await database.bulk(async (session) => {
    if (config.seedDemo && (await isEmpty(session)) && (await loadOnce(session, config, now))) {
      // The planner knows nothing of the new rows, and an embedded database has no one who tells it.
      await session.query('analyze');
      return 'LOADED';
    }
    if (!(await isDemoThere(session))) return 'ABSENT';
    return readCredentials(config) ? 'PRESENT' : 'KEYS_MISSING';
  });
}

/**
 * Makes new keys for a demo that is there, and revokes the ones from before.
 * @returns false when the database does not hold the demo
 */
export async function reissueDemoKeys(database: Database, config: Config): Promise<boolean> {
  return await database.bulk((session) =>
    session.transaction(async () => {
      if (!(await isDemoThere(session))) return false;
      await issueKeys(session, config, new Date());
      return true;
    }),
  );
}

/** @returns false when another instance has loaded the demo meanwhile */
async function loadOnce(session: BulkSession, config: Config, now: Date): Promise<boolean> {
  let written = false;
  try {
    return await session.transaction(async () => {
      await session.query('select pg_advisory_xact_lock($1)', [DEMO_LOCK]);
      if (!(await isEmpty(session))) return false;
      await loadDemo(session, config, now);
      // Before the commit: keys of a demo that has not come about open nothing; a demo without keys is of no use.
      await issueKeys(session, config, now);
      written = true;
      return true;
    });
  } catch (error) {
    if (written) removeCredentials(config);
    throw error;
  }
}

async function loadDemo(session: BulkSession, config: Config, now: Date): Promise<void> {
  const cipher = createFieldCipher(config.encryptionKey);
  for (const plan of DEMO_ORGANIZATIONS) {
    await loadOrganization(session, plan, now);
    await loadBooking(session, plan, now);
    const { id: orgId, patients } = plan;
    await fillOrganization(session, { orgId, patients, now, cipher, batchSize: patients }, (load) => load());
  }
  await loadPartnerLinks(session);
  for (const { id } of DEMO_ORGANIZATIONS) await loadAppointments(session, id, now);
  await loadPartnerOperations(session, now);
}

async function issueKeys(session: BulkSession, config: Config, now: Date): Promise<void> {
  const url = config.publicUrl ?? `http://${config.host}:${config.port}`;
  writeCredentials(config, await issueDemoCredentials(session, url, now));
}

async function isEmpty(session: BulkSession): Promise<boolean> {
  const [row] = await session.query<{ empty: boolean }>(
    'select not exists (select from organization) as empty',
  );
  return row?.empty === true;
}

async function isDemoThere(session: BulkSession): Promise<boolean> {
  const [row] = await session.query<{ there: boolean }>(
    'select exists (select from organization where id = $1) as there',
    [DEMO_ORGANIZATIONS[0].id],
  );
  return row?.there === true;
}
