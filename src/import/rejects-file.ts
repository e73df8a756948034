import { closeSync, existsSync, openSync, truncateSync, writeFileSync } from 'node:fs';
import type { RowError } from '../patients/import-row.ts';
import { type FileRecord, REJECT_COLUMNS, type RecordFile } from './record-file.ts';
import { FileError } from './text-file.ts';

/** A record that was not imported, with every rule that it breaks. */
export interface Reject {
  readonly record: FileRecord;
  readonly errors: readonly RowError[];
}

/**
 * The records of one file that were not imported, each as it was and why: to be mended and imported again. It holds
 * personal data, so that only its owner can read it. Made when there is something to put into it.
 */
export class RejectsFile {
  readonly path: string;
  readonly #of: RecordFile;
  readonly #header: readonly string[];
  #descriptor: number | undefined;
  #bytes: number;

  readonly #isResumed: boolean;

  /** @param header the columns of a CSV file @param resumed how much of it is kept of an earlier run; absent: none may be there */
  constructor(path: string, of: RecordFile, header: readonly string[], resumed?: number) {
    this.path = path;
    this.#of = of;
    this.#header = header;
    this.#bytes = resumed ?? 0;
    this.#isResumed = resumed !== undefined;
  }

  /** How long it is: what a run that goes on begins behind. */
  get bytes(): number {
    return this.#bytes;
  }

  /** @throws FileError where a file is there that no earlier run of this import has made */
  assertFree(): void {
    if (!this.#isResumed && existsSync(this.path))
      throw this.#refusal('is there already: move it away, or name another');
  }

  /** Adds records. @throws FileError where that is not possible */
  add(rejects: readonly Reject[]): void {
    if (rejects.length === 0) return;
    this.#descriptor ??= this.#open();
    const isFirst = this.#bytes === 0 && this.#of.format === 'csv';
    const header = isFirst ? [this.#line([...REJECT_COLUMNS, ...this.#header])] : [];
    const text = [...header, ...rejects.map((reject) => this.#told(reject))].join('');
    writeFileSync(this.#descriptor, text);
    this.#bytes += Buffer.byteLength(text);
  }

  close(): void {
    if (this.#descriptor !== undefined) closeSync(this.#descriptor);
    this.#descriptor = undefined;
  }

  #open(): number {
    this.assertFree();
    try {
      const descriptor = openSync(this.path, this.#isResumed ? 'a' : 'ax', 0o600);
      // What a run wrote that was cut off is written again.
      truncateSync(this.path, this.#bytes);
      return descriptor;
    } catch (error) {
      throw this.#refusal(`can’t be written (${(error as NodeJS.ErrnoException).code})`);
    }
  }

  #refusal(why: string): FileError {
    return new FileError(`The rejects file ${this.path} ${why}.`);
  }

  #told({ record, errors }: Reject): string {
    const joined = (part: (error: RowError) => string | null) =>
      errors.map((error) => part(error) ?? '').join('; ');
    const [codes, fields] = [joined(({ code }) => code), joined(({ field }) => field)];
    const messages = joined(({ message }) => message);
    if (this.#of.format === 'csv')
      return this.#line([String(record.row), codes, fields, messages, ...record.cells]);
    const told = {
      import_row: record.row,
      import_code: codes,
      import_field: fields,
      import_message: messages,
    };
    return `${JSON.stringify({ ...record.values, ...told })}\n`;
  }

  #line(cells: readonly string[]): string {
    const { delimiter } = this.#of;
    const quoted = cells.map((cell) =>
      /["\r\n]/.test(cell) || cell.includes(delimiter) ? `"${cell.replaceAll('"', '""')}"` : cell,
    );
    return `${quoted.join(delimiter)}\n`;
  }
}
