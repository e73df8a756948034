import type { BulkSession } from '../platform/bulk-session.ts';
import type { FieldCipher } from '../platform/crypto.ts';
import { type Batch, loadBatch, makeBatch } from './patient-batch.ts';
import { readSurroundings } from './surroundings.ts';

/** How an organization is filled with patients. */
export interface FillOptions {
  readonly orgId: string;
  /** How many records of patients, those put away included. */
  readonly patients: number;
  readonly now: Date;
  readonly cipher: FieldCipher;
  /** Patients that are written together. */
  readonly batchSize: number;
  /** Told after each batch. @param done how many there are so far */
  readonly onProgress?: (done: number) => void;
  /** Ends the work after the batch under way. */
  readonly signal?: AbortSignal;
}

/**
 * Adds patients and their charts in batches; within the caller's transaction, if there is one. Memory depends on
 * the size of a batch alone. While the database takes one batch in, the next is made.
 * @param atomically runs the loading of one batch, e.g. in a transaction of its own
 * @returns how many patients were written: fewer than asked for when `signal` was given
 */
export async function fillOrganization(
  session: BulkSession,
  options: FillOptions,
  atomically: (load: () => Promise<void>) => Promise<void>,
): Promise<number> {
  const { orgId, patients: total, now, cipher, batchSize, onProgress, signal } = options;
  const surroundings = await readSurroundings(session, orgId);
  const firstChart = await takeChartNumbers(session, orgId, total);
  const load = async (batch: Batch, done: number) => {
    await atomically(() => loadBatch(session, batch));
    onProgress?.(done);
    return done;
  };
  let loading = Promise.resolve(0);
  for (let offset = 0; offset < total && !signal?.aborted; offset += batchSize) {
    const count = Math.min(batchSize, total - offset);
    const batch = await makeBatch({ surroundings, cipher, now, firstChart, count, offset, total });
    await loading;
    loading = load(batch, offset + count);
    // Raised by whoever awaits it next, which may be some time from now.
    loading.catch(() => {});
  }
  return await loading;
}

/** The first of as many chart numbers in a row. Taken for good, whether or not they are used: gaps are fine [A36]. */
async function takeChartNumbers(session: BulkSession, orgId: string, count: number): Promise<number> {
  const [row] = await session.query<{ last: number }>(
    `insert into chart_number_counter (org_id, last) values ($1, $2)
     on conflict (org_id) do update set last = chart_number_counter.last + excluded.last returning last`,
    [orgId, count],
  );
  return Number(row?.last) - count + 1;
}
