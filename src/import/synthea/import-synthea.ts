import { existsSync, mkdirSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import type { Operator } from '../operator.ts';
import type { PatientRow } from '../patient-row.ts';
import { type FileRecord, type RecordFile, readRecords } from '../record-file.ts';
import { RejectsFile } from '../rejects-file.ts';
import { FileError, fileSize } from '../text-file.ts';
import { allergyLoader, conditionLoader, medicationLoader } from './chart.ts';
import { organizationLoader, providerLoader } from './directory.ts';
import { encounterLoader } from './encounters.ts';
import type { Loader, Outcome } from './loader.ts';
import { patientLoader } from './patients.ts';
import type { SyntheaRow } from './row.ts';
import { observationLoader } from './vital-signs.ts';

/** Rows that are written together. */
const CHUNK_ROWS = 500;

/** What has become of the rows of one file. */
export interface FileSummary {
  readonly file: string;
  readonly rows: number;
  readonly imported: number;
  /** Rows whose records were there already. */
  readonly present: number;
  readonly rejected: number;
  /** Rejected rows by what was wrong with them: `column code`. */
  readonly reasons: Readonly<Record<string, number>>;
  /** Where the rejected rows are; null where there are none. */
  readonly rejects: string | null;
}

/** What has become of an export. */
export interface SyntheaSummary {
  readonly files: readonly FileSummary[];
  /** Files that would be loaded, and are not there. */
  readonly absent: readonly string[];
  /** Files for which there is no room. */
  readonly others: readonly string[];
  /** False where it was stopped before its end. */
  readonly isWhole: boolean;
}

/** Follows the loading of an export, and ends it. */
export interface SyntheaHooks {
  /** Told of each file before its first row. @returns told how many bytes of it have been read */
  readonly onFile?: (file: string, bytes: number) => (read: number) => void;
  /** Ends the work after the chunk under way. */
  readonly signal?: AbortSignal;
}

/**
 * Loads a Synthea CSV export, file by file, in chunks that are each one transaction with their audit rows and events. The
 * ids of its records follow from the export's own, so that a second loading finds what the first has written. Memory
 * depends on a chunk alone.
 * @param directory of the export @param rejects directory for the rows that are not loaded, made when there are any
 * @throws FileError for a directory without patients, or a file that can't be read: what was written before stays
 */
export async function importSynthea(
  operator: Operator,
  patient: PatientRow,
  { directory, rejects }: { directory: string; rejects: string },
  { onFile, signal }: SyntheaHooks = {},
): Promise<SyntheaSummary> {
  const loaders = [
    ...[organizationLoader, providerLoader, patientLoader(patient), allergyLoader, conditionLoader],
    ...[medicationLoader, observationLoader, encounterLoader],
  ];
  const found = filesOf(directory);
  const has = ({ file }: Loader) => found.includes(`${file}.csv`);
  const files: FileSummary[] = [];
  const isStopped = () => signal?.aborted === true;
  for (const loader of loaders.filter(has)) {
    if (isStopped()) break;
    const path = join(directory, `${loader.file}.csv`);
    const onBytes = onFile?.(loader.file, fileSize(path));
    files.push(await new FileLoading(operator, loader, path, rejects).run(isStopped, onBytes));
  }
  return {
    files,
    absent: loaders.filter((loader) => !has(loader)).map(({ file }) => `${file}.csv`),
    others: found.filter((name) => !loaders.some(({ file }) => name === `${file}.csv`)),
    isWhole: !isStopped(),
  };
}

/** The CSV files of a directory. @throws FileError where it is none, or holds no patients */
function filesOf(directory: string): string[] {
  if (!existsSync(directory) || !statSync(directory).isDirectory())
    throw new FileError(`${directory} is not a directory.`);
  const found = readdirSync(directory).filter((name) => name.endsWith('.csv'));
  if (!found.includes('patients.csv')) throw new FileError(`${directory} holds no patients.csv.`);
  return found.sort();
}

/** The loading of one file. */
class FileLoading {
  readonly #operator: Operator;
  readonly #loader: Loader;
  readonly #source: RecordFile;
  readonly #rejectsDirectory: string;
  readonly #reasons = new Map<string, number>();
  readonly #counts = { rows: 0, imported: 0, present: 0, rejected: 0 };
  #header: readonly string[] = [];
  #rejects: RejectsFile | null = null;

  constructor(operator: Operator, loader: Loader, path: string, rejectsDirectory: string) {
    this.#operator = operator;
    this.#loader = loader;
    this.#source = { path, format: 'csv', delimiter: ',' };
    this.#rejectsDirectory = rejectsDirectory;
  }

  async run(isStopped: () => boolean, onBytes?: (read: number) => void): Promise<FileSummary> {
    const onHeader = (header: readonly string[]) => {
      this.#header = header;
      this.#assertColumns(header);
    };
    try {
      let chunk: FileRecord[] = [];
      let bytes = 0;
      const records = readRecords(this.#source, {
        onHeader,
        onBytes: (read) => {
          bytes = read;
        },
      });
      for await (const record of records) {
        chunk.push(record);
        if (chunk.length < CHUNK_ROWS) continue;
        await this.#load(chunk);
        chunk = [];
        onBytes?.(bytes);
        // An embedded database works in this very thread: let a Ctrl-C be heard.
        await setImmediate();
        if (isStopped()) return this.#summary();
      }
      if (chunk.length > 0) await this.#load(chunk);
      onBytes?.(bytes);
      return this.#summary();
    } catch (error) {
      if (!(error instanceof FileError)) throw error;
      throw new FileError(`${this.#loader.file}.csv: ${error.message}`, { cause: error });
    } finally {
      this.#rejects?.close();
    }
  }

  #assertColumns(header: readonly string[]): void {
    const missing = this.#loader.columns.filter((column) => !header.includes(column));
    if (missing.length > 0) throw new FileError(`It lacks the columns ${missing.join(', ')}.`);
  }

  async #load(records: readonly FileRecord[]): Promise<void> {
    const { file } = this.#loader;
    const context = this.#operator.context(`synthea-${file}-${this.#counts.rows}`);
    const whole = records.filter(({ isWhole }) => isWhole);
    const loaded = await this.#loader.load(
      whole.map(({ values }) => values as SyntheaRow),
      context,
    );
    await context.access.write(
      { actor: context.actor, requestId: context.requestId, now: context.clock.now() },
      { name: 'importSynthea', type: 'mutation' },
    );
    const outcomes = new Map<FileRecord, Outcome>(
      whole.map((record, place) => [record, loaded[place] ?? []]),
    );
    this.#account(records.map((record) => ({ record, outcome: outcomes.get(record) ?? [NOT_WHOLE] })));
  }

  #account(results: readonly { record: FileRecord; outcome: Outcome }[]): void {
    const refused: { record: FileRecord; errors: Exclude<Outcome, string> }[] = [];
    for (const { record, outcome } of results) {
      this.#counts.rows += 1;
      if (typeof outcome === 'string') this.#counts[outcome] += 1;
      else {
        this.#counts.rejected += 1;
        // The first rule says it: a row is counted once.
        const [{ field, code } = NOT_WHOLE] = outcome;
        const reason = `${field ?? 'row'} ${code}`;
        this.#reasons.set(reason, (this.#reasons.get(reason) ?? 0) + 1);
        refused.push({ record, errors: outcome });
      }
    }
    if (refused.length > 0) this.#rejectsFile().add(refused);
  }

  #rejectsFile(): RejectsFile {
    if (this.#rejects) return this.#rejects;
    mkdirSync(this.#rejectsDirectory, { recursive: true, mode: 0o700 });
    const path = join(this.#rejectsDirectory, `${this.#loader.file}.csv`);
    this.#rejects = new RejectsFile(path, this.#source, this.#header);
    return this.#rejects;
  }

  #summary(): FileSummary {
    const { file } = this.#loader;
    const rejects = this.#rejects?.path ?? null;
    return { file: `${file}.csv`, ...this.#counts, reasons: Object.fromEntries(this.#reasons), rejects };
  }
}

const NOT_WHOLE = {
  ...{ field: null, code: 'column_count' },
  message: 'It does not have as many values as the header has columns.',
};
