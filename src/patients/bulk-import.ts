import { z } from 'zod';
import { isUniqueIdTaken } from '../directory/directory-entry.ts';
import type { Context } from '../graphql/context.ts';
import { runCommand, type Work } from '../platform/command.ts';
import { parseInput } from '../platform/validate.ts';
import { nextChartNumbers, passChartNumber } from './chart-number.ts';
import { isChartNumberTaken, isolationFor } from './create-patient.ts';
import { KnownPatients } from './import-identity.ts';
import {
  type CheckedRow,
  checkRow,
  importRow,
  ON_DUPLICATE,
  type OnDuplicate,
  type RowResult,
  WaitingPatients,
} from './import-row.ts';

/** The most rows of one import [A39]. */
export const MOST_ROWS = 1000;
/** Milliseconds that a full import may take: some 30 for each row. */
const TIMEOUT = 30_000;
/** How often an import gives way to what others have written since it began. */
const ATTEMPTS = 5;

const rules = z.object({
  rows: z.array(z.unknown()).max(MOST_ROWS, `At most ${MOST_ROWS} rows.`),
  meta: z
    .object({
      dryRun: z.boolean().nullish(),
      onDuplicate: z.enum(ON_DUPLICATE).nullish(),
      atomic: z.boolean().nullish(),
    })
    .nullish(),
});

/** How an import runs. */
export interface ImportOptions {
  /** Does everything and takes it back. */
  readonly dryRun: boolean;
  /** What to do with a row about someone who is there already. */
  readonly onDuplicate: OnDuplicate;
  /** Writes every row or none. */
  readonly atomic: boolean;
}

/** An import of many patients. */
export interface ImportInput {
  readonly rows: readonly object[];
  readonly meta?: { [option in keyof ImportOptions]?: ImportOptions[option] | null } | null;
  readonly idempotencyKey?: string | null;
}

/** The outcome of an import. */
export interface ImportReport {
  /** False where everything was taken back: in a dry run, or where a row of an atomic import failed. */
  readonly applied: boolean;
  readonly results: readonly RowResult[];
}

/** Carries the report of a transaction that is to leave nothing behind. */
class RolledBack extends Error {
  readonly report: ImportReport;
  constructor(report: ImportReport) {
    super('The import was taken back, as it was meant to be.');
    this.report = report;
  }
}

/**
 * Creates and updates many patients, each row by the rules and the writes of `createPatient` and `updatePatient`, all
 * in one transaction with their audit rows and events [226, 227, A39].
 *
 * New patients that are one row each are written together, in one statement. Any other row has a savepoint of its own: it
 * writes to several tables, and meets some of its rules only there, so that one that fails must take its part back and
 * leave the others.
 * @throws ValidationError for more than 1000 rows, IdempotencyError
 */
export async function bulkImportPatients(
  context: Context,
  input: ImportInput,
): Promise<ImportReport & { replayed: boolean }> {
  const { meta } = parseInput(rules, input);
  const options: ImportOptions = {
    dryRun: meta?.dryRun ?? false,
    onDuplicate: meta?.onDuplicate ?? 'FAIL',
    atomic: meta?.atomic ?? false,
  };
  const rows = input.rows.map((row) => checkRow(row, context));
  const guaranteed = rows.find(({ patient }) => patient?.responsiblePartyId);
  const command = { name: 'bulkImportPatients', input, timeout: TIMEOUT };
  for (let attempt = 1; ; attempt += 1) {
    const numbers = await chartNumbers(rows, options, attempt, context);
    try {
      const answer = await runCommand(
        context,
        { ...command, ...isolationFor(guaranteed?.patient ?? {}) },
        (work) => importRows(work, rows, numbers, options, context),
      );
      if (!answer.replayed)
        await passChartNumber(
          context.db,
          rows.map(({ patient }) => patient?.chartNumber),
        );
      return answer;
    } catch (error) {
      if (error instanceof RolledBack) return { ...error.report, replayed: false };
      // A number that was to be free was given out by hand, or someone of the rows was written meanwhile: all of it
      // begins anew, with other numbers, and knows them.
      const isTaken = isChartNumberTaken(error) || isUniqueIdTaken(error);
      if (!isTaken || attempt >= ATTEMPTS) throw error;
    }
  }
}

/** A chart number for each row that may need one; a dry run takes none from the counter. */
async function chartNumbers(
  rows: readonly CheckedRow[],
  { dryRun }: ImportOptions,
  attempt: number,
  { db, requestId }: Context,
): Promise<string[]> {
  const count = rows.filter(({ patient }) => patient && !patient.chartNumber).length;
  if (dryRun) return Array.from({ length: count }, (_, n) => `~${requestId}-${n}`);
  return count === 0 ? [] : await nextChartNumbers(db, count, attempt);
}

async function importRows(
  work: Work,
  rows: readonly CheckedRow[],
  numbers: readonly string[],
  { dryRun, onDuplicate, atomic }: ImportOptions,
  context: Context,
): Promise<ImportReport> {
  const identities = rows.flatMap(({ identity }) => identity ?? []);
  const known = await KnownPatients.load(work.tx, identities);
  const waiting = new WaitingPatients();
  const results: RowResult[] = [];
  let taken = 0;
  for (const [row, checked] of rows.entries()) {
    const chartNumber = numbers[taken] ?? '';
    const outcome = await importRow(work, checked, { known, waiting, onDuplicate, chartNumber }, context);
    if (outcome.action === 'CREATED' && !checked.patient?.chartNumber) taken += 1;
    results.push({ row, ...outcome });
  }
  await waiting.write(work);
  const isRefused = atomic && results.some(({ action }) => action === 'FAILED');
  if (dryRun || isRefused) throw new RolledBack({ applied: false, results: results.map(takenBack) });
  return { applied: true, results };
}

/** What a row that was written and taken back tells: that it is valid, and about whom it is. */
function takenBack(result: RowResult): RowResult {
  if (result.action === 'CREATED') return { ...result, action: 'VALIDATED', patientId: null };
  return result.action === 'UPDATED' ? { ...result, action: 'VALIDATED' } : result;
}
