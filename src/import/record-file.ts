import { pipeline, Readable } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import { FileError, LONGEST_RECORD, type Reading, readText, tooLong } from './text-file.ts';

/** A file of records: a CSV file with a header line, or one JSON object on each line. */
export interface RecordFile {
  readonly path: string;
  readonly format: 'csv' | 'jsonl';
  /** What separates the values of a CSV file. */
  readonly delimiter: string;
}

/** A record as the file has it. */
export interface FileRecord {
  /** Counts records from 1; the header is none. */
  readonly row: number;
  /** What each column says: texts from a CSV file, empty ones left out; JSON values from the other. */
  readonly values: Readonly<Record<string, unknown>>;
  /** The values in the order of the columns; of a CSV file only. */
  readonly cells: readonly string[];
  /** Whether it has as many values as the header has columns. */
  readonly isWhole: boolean;
}

/** What the first reading of a file has found. */
export interface Inspection {
  /** Of the bytes, in hexadecimal. */
  readonly sha256: string;
  readonly rows: number;
  /** The columns, in the order of the header. */
  readonly columns: readonly string[];
}

/** What a rejects file tells of each record, and what is left out when that file is read in turn. */
export const REJECT_COLUMNS = ['import_row', 'import_code', 'import_field', 'import_message'] as const;
const isOwn = (column: string) => !REJECT_COLUMNS.some((name) => name === column);

/** The most columns of a file. */
const MOST_COLUMNS = 1000;

/**
 * Reads a file once, from end to end, before anything of it is written: its hash, its columns, how many records there
 * are, and whether it can be read at all.
 * @throws FileError
 */
export async function inspectFile(file: RecordFile): Promise<Inspection> {
  let [sha256, rows] = ['', 0];
  const columns = new Set<string>();
  const onEnd = (found: string) => {
    sha256 = found;
  };
  for await (const record of readRecords(file, { onEnd, onHeader: (names) => addAll(columns, names) })) {
    rows += 1;
    if (file.format === 'jsonl') addAll(columns, Object.keys(record.values));
  }
  return { sha256, rows, columns: [...columns] };
}

function addAll(columns: Set<string>, names: readonly string[]): void {
  for (const name of names) columns.add(name);
  if (columns.size > MOST_COLUMNS) throw new FileError(`The file has more than ${MOST_COLUMNS} columns.`);
}

/** What a reading of records tells besides. */
interface RecordReading extends Reading {
  /** Told the names of the columns, before the first record of a CSV file. */
  readonly onHeader?: (names: readonly string[]) => void;
}

/** The records of a file, one after the other. @throws FileError for what is no record, naming the line */
export async function* readRecords(
  file: RecordFile,
  reading: RecordReading = {},
): AsyncGenerator<FileRecord> {
  if (file.format === 'jsonl') yield* readJsonLines(file, reading);
  else yield* readCsv(file, reading);
}

async function* readJsonLines({ path }: RecordFile, reading: RecordReading): AsyncGenerator<FileRecord> {
  let [row, line] = [0, 0];
  for await (const part of readText(path, reading)) {
    const lines = part.split('\n');
    if (part.endsWith('\n')) lines.pop();
    for (const text of lines) {
      line += 1;
      if (text.trim() === '') continue;
      row += 1;
      const values = Object.fromEntries(
        Object.entries(parseObject(text, line)).filter(([key]) => isOwn(key)),
      );
      yield { row, values, cells: [], isWhole: true };
    }
  }
  if (row === 0) throw new FileError('The file is empty.');
}

function parseObject(text: string, line: number): Record<string, unknown> {
  const refusal = new FileError(`Line ${line} is not a JSON object.`);
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null && !Array.isArray(value))
      return value as Record<string, unknown>;
  } catch {
    // What JSON.parse says quotes the line.
  }
  throw refusal;
}

async function* readCsv({ path, delimiter }: RecordFile, reading: RecordReading): AsyncGenerator<FileRecord> {
  let header: readonly string[] | null = null;
  let row = 0;
  for await (const all of readCells(path, delimiter, reading)) {
    if (header === null) {
      header = checkedHeader(all, delimiter);
      reading.onHeader?.(header.filter(isOwn));
      continue;
    }
    row += 1;
    const names = header;
    const cells = all.filter((_cell, place) => isOwn(names[place] ?? ''));
    yield { row, values: valuesOf(header, all), cells, isWhole: all.length === header.length };
  }
  if (header === null) throw new FileError('The file is empty: its first line names the columns.');
}

/** The values that are not empty, by their columns. */
function valuesOf(header: readonly string[], cells: readonly string[]): Record<string, string> {
  const values: Record<string, string> = {};
  for (const [place, column] of header.entries()) {
    const cell = cells[place];
    if (cell !== undefined && cell !== '' && isOwn(column)) values[column] = cell;
  }
  return values;
}

/** @throws FileError telling places only: where the header is missing, the first line is someone's data */
function checkedHeader(cells: readonly string[], delimiter: string): readonly string[] {
  const header = cells.map((cell) => cell.trim());
  const blank = header.indexOf('');
  if (blank >= 0) throw new FileError(`Column ${blank + 1} has no name in the first line.`);
  const second = header.findIndex((name, place) => header.indexOf(name) < place);
  if (second >= 0) {
    const first = header.indexOf(header[second] ?? '');
    throw new FileError(`Columns ${first + 1} and ${second + 1} have the same name.`);
  }
  const other = [';', '\t', ','].find((one) => one !== delimiter && header[0]?.includes(one));
  if (header.length === 1 && other)
    throw new FileError(`The file seems to be separated by ${NAMES[other]}: see --delimiter.`);
  return header;
}

const NAMES: Readonly<Record<string, string>> = { ';': 'semicolons', '\t': 'tabs', ',': 'commas' };

interface Parsed {
  readonly record: string[];
  readonly info: { readonly lines: number };
}

async function* readCells(path: string, delimiter: string, reading: Reading): AsyncGenerator<string[]> {
  const options = { delimiter, info: true, relax_column_count: true, skip_empty_lines: true } as const;
  const parser = parse({ ...options, max_record_size: LONGEST_RECORD });
  // A failure of the file comes through the parser, which the loop below reads.
  pipeline(Readable.from(readText(path, reading)), parser, () => {});
  let line = 0;
  try {
    for await (const { record, info } of parser as AsyncIterable<Parsed>) {
      line = info.lines;
      yield record;
    }
  } catch (error) {
    throw error instanceof CsvError ? described(error, line) : error;
  }
}

/** The parser's own messages quote values. @param line where the last good record ends */
function described({ code, lines }: CsvError, line: number): FileError {
  if (code === 'CSV_QUOTE_NOT_CLOSED')
    return new FileError(
      `A quote is opened in the record that begins on line ${line + 1}, and never closed.`,
    );
  if (code === 'CSV_MAX_RECORD_SIZE') return tooLong(line + 1);
  return new FileError(
    `Line ${Number(lines ?? line + 1)} has a quote in the wrong place: values that hold quotes are quoted whole, and their quotes doubled.`,
  );
}
