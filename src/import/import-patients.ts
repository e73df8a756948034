import { setImmediate } from 'node:timers/promises';
import { bulkImportPatients } from '../patients/bulk-import.ts';
import type { OnDuplicate, RowError, RowResult } from '../patients/import-row.ts';
import { type Mapping, type MappingPlan, mapRecord, planMapping } from './column-mapping.ts';
import { type ImportCounts, type ImportState, ImportStateFile, NO_ROWS } from './import-state.ts';
import { type Operator, wasCommitted } from './operator.ts';
import type { PatientRow } from './patient-row.ts';
import { type FileRecord, inspectFile, type RecordFile, readRecords } from './record-file.ts';
import { type Reject, RejectsFile } from './rejects-file.ts';
import { FileError } from './text-file.ts';

/** Rows that are written together. A part of every chunk's idempotency key, by way of what it holds. */
const CHUNK_ROWS = 500;
/** How long a chunk that is sent again is sure to be known, in milliseconds: somewhat less than its key is kept. */
const KEY_KEPT_MS = 23 * 60 * 60 * 1000;

/** What to import, and how. */
export interface ImportOptions {
  readonly file: RecordFile;
  readonly mapping: Mapping;
  readonly dryRun: boolean;
  readonly onDuplicate: OnDuplicate;
  /** Where rows go that are not imported. */
  readonly rejects: string;
  /** Goes on with an import that was stopped. */
  readonly resume: boolean;
  /** Where it is kept how far an import is. */
  readonly stateDirectory: string;
}

/** Follows an import, and ends it. */
export interface ImportHooks {
  /** Told before the first chunk. */
  readonly onStart?: (total: number, done: number) => void;
  /** Told after each chunk. @param done rows so far, those of earlier runs included */
  readonly onProgress?: (done: number) => void;
  /** Ends the import after the chunk under way. */
  readonly signal?: AbortSignal;
}

/** What has become of a file. */
export interface ImportSummary {
  readonly counts: ImportCounts;
  /** Rows by what was wrong with them: `field code`. */
  readonly reasons: Readonly<Record<string, number>>;
  /** Rows of the file. */
  readonly total: number;
  /** Rows that have been gone through. */
  readonly done: number;
  /** Rows of chunks that an earlier run had written: they were answered again, not written. */
  readonly repeated: number;
  /** Where the rejected rows are; null where there are none. */
  readonly rejects: string | null;
}

/**
 * Imports a file of patients, in chunks that each go through `bulkImportPatients` whole: the rules, the audit rows and
 * the events of the mutation. Memory depends on a chunk alone. The file is read twice: first to see that all of it can
 * be read, then to import it.
 *
 * A chunk that is sent again, because its answer was lost, is known by its key and written once.
 * @throws FileError for a file, a mapping or a state that can't be used: nothing was written then
 */
export async function importPatients(
  operator: Operator,
  patient: PatientRow,
  options: ImportOptions,
  hooks: ImportHooks = {},
): Promise<ImportSummary> {
  const { file, mapping, onDuplicate, dryRun } = options;
  const { sha256, rows: total, columns } = await inspectFile(file);
  const plan = planMapping(file, columns, mapping, patient);
  const { format, delimiter } = file;
  const stateFile = new ImportStateFile(options.stateDirectory, {
    ...{ sha256, format, delimiter, mapping, onDuplicate, rows: CHUNK_ROWS },
    organization: operator.organization.id,
  });
  const state = startingState(stateFile, options);
  const rejects = new RejectsFile(
    state.rejects.path,
    file,
    columns,
    options.resume ? state.rejects.bytes : undefined,
  );
  rejects.assertFree();
  const run = new ImportRun({ operator, patient, plan, options, stateFile, state, rejects });
  const done = Math.min(state.chunks * CHUNK_ROWS, total);
  hooks.onStart?.(total, done);
  try {
    const read = await run.chunks(readRecords(file), hooks);
    if (read >= total && !dryRun) stateFile.remove();
    return run.summary(total, read);
  } finally {
    rejects.close();
  }
}

/** Where an import begins. @throws FileError where an earlier one is in the way, or there is none to go on with */
function startingState(stateFile: ImportStateFile, { dryRun, resume, rejects }: ImportOptions): ImportState {
  const found = dryRun ? null : stateFile.read();
  if (resume && !found)
    throw new FileError('There is nothing to resume: no import of this file with these options was stopped.');
  if (!resume && found)
    throw new FileError(
      `An import of this file was stopped after ${found.chunks * CHUNK_ROWS} rows. Go on with --resume; to begin anew, remove ${stateFile.path}.`,
    );
  const startedAt = new Date().toISOString();
  const fresh = { startedAt, savedAt: startedAt, chunks: 0, counts: NO_ROWS, reasons: {} };
  return found ?? { ...fresh, rejects: { path: rejects, bytes: 0 } };
}

interface RunParts {
  readonly operator: Operator;
  readonly patient: PatientRow;
  readonly plan: MappingPlan;
  readonly options: ImportOptions;
  readonly stateFile: ImportStateFile;
  readonly state: ImportState;
  readonly rejects: RejectsFile;
}

/** One run over a file. */
class ImportRun {
  readonly #parts: RunParts;
  readonly #counts: ImportCounts;
  readonly #reasons: Map<string, number>;
  #chunks: number;
  #repeated = 0;

  constructor(parts: RunParts) {
    this.#parts = parts;
    this.#counts = { ...parts.state.counts };
    this.#reasons = new Map(Object.entries(parts.state.reasons));
    this.#chunks = parts.state.chunks;
  }

  /** Imports what an earlier run has not. @returns how many rows have been gone through */
  async chunks(records: AsyncIterable<FileRecord>, { onProgress, signal }: ImportHooks): Promise<number> {
    let chunk: FileRecord[] = [];
    let read = 0;
    const skip = this.#chunks * CHUNK_ROWS;
    for await (const record of records) {
      read += 1;
      if (read <= skip) continue;
      chunk.push(record);
      if (chunk.length < CHUNK_ROWS) continue;
      await this.#import(chunk);
      onProgress?.(read);
      chunk = [];
      // An embedded database works in this very thread: let a Ctrl-C be heard.
      await setImmediate();
      if (signal?.aborted) return read;
    }
    if (chunk.length > 0) {
      await this.#import(chunk);
      onProgress?.(read);
    }
    return read;
  }

  summary(total: number, done: number): ImportSummary {
    const { rejects } = this.#parts;
    return {
      ...{ counts: this.#counts, reasons: Object.fromEntries(this.#reasons), total, done },
      ...{ repeated: this.#repeated, rejects: rejects.bytes > 0 ? rejects.path : null },
    };
  }

  async #import(records: readonly FileRecord[]): Promise<void> {
    const { stateFile, state, options } = this.#parts;
    const context = this.#parts.operator.context(`import-${stateFile.key}-${this.#chunks}`);
    const isResumed = this.#chunks === state.chunks && options.resume;
    const isForgotten = isResumed && Date.now() - Date.parse(state.savedAt) > KEY_KEPT_MS;
    if (isForgotten && (await wasCommitted(context, new Date(state.startedAt)))) {
      this.#counts.untold += records.length;
    } else {
      this.#save();
      await this.#send(records, context);
    }
    this.#chunks += 1;
    this.#save();
  }

  async #send(records: readonly FileRecord[], context: ReturnType<Operator['context']>): Promise<void> {
    const { plan, patient, stateFile, rejects, options } = this.#parts;
    const { dryRun, onDuplicate } = options;
    const refused: Reject[] = [];
    const [rows, sent]: [object[], FileRecord[]] = [[], []];
    for (const record of records) {
      const read = record.isWhole ? patient.read(mapRecord(record, plan)) : { errors: [NOT_WHOLE] };
      if ('errors' in read) refused.push({ record, errors: read.errors });
      else {
        rows.push(read.row);
        sent.push(record);
      }
    }
    const answer = await bulkImportPatients(context, {
      ...{ rows, meta: { dryRun, onDuplicate } },
      // A dry run keeps no answers.
      ...(dryRun ? {} : { idempotencyKey: `import:${stateFile.key}:${this.#chunks}` }),
    });
    if (answer.replayed) this.#repeated += records.length;
    for (const { row, action, errors } of answer.results) {
      this.#counts[COUNTED[action]] += 1;
      const record = sent[row];
      if (action === 'FAILED' && record) refused.push({ record, errors });
    }
    this.#counts.failed += records.length - sent.length;
    for (const { errors } of refused) this.#note(errors);
    rejects.add(refused.sort((a, b) => a.record.row - b.record.row));
    await context.access.write(
      { actor: context.actor, requestId: context.requestId, now: context.clock.now() },
      { name: 'import', type: 'mutation' },
    );
  }

  #note(errors: readonly RowError[]): void {
    for (const { field, code } of errors) {
      const reason = `${field ?? 'row'} ${code}`;
      this.#reasons.set(reason, (this.#reasons.get(reason) ?? 0) + 1);
    }
  }

  #save(): void {
    const { stateFile, state, rejects, options } = this.#parts;
    if (options.dryRun) return;
    stateFile.write({
      ...{ startedAt: state.startedAt, savedAt: new Date().toISOString(), chunks: this.#chunks },
      ...{ counts: this.#counts, reasons: Object.fromEntries(this.#reasons) },
      rejects: { path: rejects.path, bytes: rejects.bytes },
    });
  }
}

/** Where a row is counted. */
const COUNTED = {
  CREATED: 'created',
  UPDATED: 'updated',
  SKIPPED: 'skipped',
  VALIDATED: 'validated',
  FAILED: 'failed',
} as const satisfies Record<RowResult['action'], keyof ImportCounts>;

const NOT_WHOLE: RowError = {
  ...{ field: null, code: 'column_count' },
  message: 'It does not have as many values as the header has columns.',
};
