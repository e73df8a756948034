import { createHash } from 'node:crypto';
import { createReadStream, statSync } from 'node:fs';

/** A file that can't be imported as it is. The message is for whoever runs the import, and holds nothing of the file's contents. */
export class FileError extends Error {
  override name = 'FileError';
}

/** The longest line, and the longest record, in bytes: what goes beyond has lost a quote or a line end. */
export const LONGEST_RECORD = 1_048_576;

/** What a reading of a file tells besides its text. */
export interface Reading {
  /** Told after each part. @param bytes of the file that have been read so far */
  readonly onBytes?: (bytes: number) => void;
  /** Told once the end is reached. @param sha256 in hexadecimal */
  readonly onEnd?: (sha256: string) => void;
}

/** The size of a file in bytes. @throws FileError where there is none */
export function fileSize(path: string): number {
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found) throw new FileError(`There is no file ${path}.`);
  if (!found.isFile()) throw new FileError(`${path} is not a file.`);
  return found.size;
}

/**
 * The text of a file, in parts that end where a line does; no more than one of them is kept. A byte order mark is left out.
 * @throws FileError for what is not UTF-8, naming the line
 */
export async function* readText(path: string, { onBytes, onEnd }: Reading = {}): AsyncGenerator<string> {
  const hash = createHash('sha256');
  let [rest, bytes, line] = [Buffer.alloc(0), 0, 1];
  for await (const chunk of openFile(path)) {
    hash.update(chunk);
    if (bytes === 0) assertEncoding(chunk);
    bytes += chunk.length;
    const buffer = Buffer.concat([rest, chunk]);
    const end = buffer.lastIndexOf(0x0a) + 1;
    rest = buffer.subarray(end);
    if (rest.length > LONGEST_RECORD) throw tooLong(line);
    const text = decode(buffer.subarray(0, end), line);
    line += countLines(text);
    if (text !== '') yield text;
    onBytes?.(bytes);
  }
  const last = decode(rest, line);
  if (last !== '') yield last;
  onEnd?.(hash.digest('hex'));
}

async function* openFile(path: string): AsyncGenerator<Buffer> {
  try {
    for await (const chunk of createReadStream(path, { highWaterMark: 65_536 })) yield chunk as Buffer;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    throw new FileError(
      code === 'ENOENT' ? `There is no file ${path}.` : `${path} can’t be read (${code}).`,
      { cause: error },
    );
  }
}

/** @throws FileError for UTF-16, which spreadsheets offer as "Unicode text" */
function assertEncoding(start: Buffer): void {
  const mark = start.subarray(0, 2).toString('hex');
  if (mark !== 'fffe' && mark !== 'feff' && !start.subarray(0, 1024).includes(0)) return;
  throw new FileError('The file is not UTF-8 but looks like UTF-16: save it as “CSV UTF-8”.');
}

/** Leaves out a byte order mark at the beginning of what it decodes. */
const decoder = new TextDecoder('utf-8', { fatal: true });

/** @param from the number of the first line in it */
function decode(bytes: Buffer, from: number): string {
  try {
    return decoder.decode(bytes);
  } catch (error) {
    const line = from + firstBroken(bytes);
    const message = `Line ${line} is not UTF-8: save the file as “CSV UTF-8” (it may be in Windows-1252 or Latin-1).`;
    throw new FileError(message, { cause: error });
  }
}

/** The place of the first line that is not UTF-8; one always is. */
function firstBroken(bytes: Buffer): number {
  for (let [start, place] = [0, 0]; ; place += 1) {
    const end = bytes.indexOf(0x0a, start);
    try {
      decoder.decode(bytes.subarray(start, end < 0 ? undefined : end));
    } catch {
      return place;
    }
    if (end < 0) return place;
    start = end + 1;
  }
}

/** A line, or a quoted value, that does not end. @param line where it begins */
export function tooLong(line: number): FileError {
  return new FileError(
    `What begins on line ${line} does not end within ${LONGEST_RECORD / 1024} kB: a quote is not closed, or line ends are missing.`,
  );
}

function countLines(text: string): number {
  let lines = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lines += 1;
  return lines;
}
