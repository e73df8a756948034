import type { BulkSession } from '../platform/bulk-session.ts';
import type { Config } from '../platform/config.ts';
import { createFieldCipher } from '../platform/crypto.ts';
import type { Database } from '../platform/database.ts';
import { uuidv7At } from '../platform/uuid.ts';
import { loadAppointments } from './appointments.ts';
import { loadBooking } from './booking.ts';
import { prepareDemo } from './demo.ts';
import { DEMO_ORGANIZATIONS } from './demo-clinic.ts';
import { loadOrganization } from './directory-row.ts';
import { fillOrganization } from './fill-organization.ts';

/** What to fill a database with. */
export interface SeedOptions {
  /** Records of patients to add, those put away included. */
  readonly patients: number;
  /** Name of the live organization that gets them, made if there is none; absent: the demo's first. */
  readonly organization?: string;
  readonly now?: Date;
  readonly onProgress?: (done: number) => void;
  /** Ends the work after the batch under way. */
  readonly signal?: AbortSignal;
}

/** What has become of it. */
export interface SeedResult {
  readonly organization: string;
  /** Patients that were added: all that were asked for, unless `signal` was given. */
  readonly patients: number;
}

/** Where patients go when neither a name is given nor the demo is there. */
const FALLBACK = 'Load test clinic';

/** Patients that are written together. An embedded database keeps a batch in its memory, several times over. */
const BATCH_SIZE = { postgresql: 2_000, pglite: 500 };

/**
 * Adds patients and their charts to a migrated database, by bulk load, in batches that are each written whole or not
 * at all. An empty database gets the demo first; an organization with calendars that has no appointments yet gets some of
 * about now. Neither audit rows nor events are written.
 */
export async function seedDatabase(
  database: Database,
  config: Config,
  options: SeedOptions,
): Promise<SeedResult> {
  const { patients, now = new Date(), onProgress, signal } = options;
  if (options.organization === undefined) await prepareDemo(database, { ...config, seedDemo: true }, now);
  return await database.bulk(async (session) => {
    const { id: orgId, name } = await findOrMake(session, options.organization, now);
    const written = await fillOrganization(
      session,
      {
        ...{ orgId, patients, now, cipher: createFieldCipher(config.encryptionKey) },
        ...{ batchSize: BATCH_SIZE[database.kind], onProgress, signal },
      },
      (load) => session.transaction(load),
    );
    if (!signal?.aborted) await session.transaction(() => loadAppointments(session, orgId, now));
    await session.query('analyze');
    return { organization: name, patients: written };
  });
}

interface Found {
  readonly id: string;
  readonly name: string;
}

async function findOrMake(session: BulkSession, wanted: string | undefined, now: Date): Promise<Found> {
  const [demo] = DEMO_ORGANIZATIONS;
  const [found] = await session.query<Found>(
    `select id, name from organization where environment = 'LIVE' and (id = $1 or name = $2)
     order by id = $1 desc, id limit 1`,
    wanted === undefined ? [demo.id, FALLBACK] : [null, wanted],
  );
  if (found) return found;
  const made = { ...demo, id: uuidv7At(now.getTime()), name: wanted ?? FALLBACK };
  await session.transaction(async () => {
    await loadOrganization(session, made, now);
    await loadBooking(session, made, now);
  });
  return made;
}
