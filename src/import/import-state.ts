import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const count = z.int().min(0);

/** What has become of the rows so far. */
const countRules = z.object({
  ...{ created: count, updated: count, skipped: count, validated: count, failed: count },
  /** Rows of a chunk that was written, of which the answer was lost. */
  untold: count,
});

const stateRules = z.object({
  /** When the import was begun, and when this was written: RFC 3339. */
  ...{ startedAt: z.iso.datetime(), savedAt: z.iso.datetime() },
  /** Chunks that are done: the next one has this number. */
  chunks: count,
  counts: countRules,
  /** Rows by what was wrong with them: `field code`. */
  reasons: z.record(z.string(), count),
  rejects: z.object({ path: z.string(), bytes: count }),
});

/** Rows by what has become of them. */
export type ImportCounts = z.infer<typeof countRules>;

/** How far an import is. Holds nothing of what it imports. */
export type ImportState = z.infer<typeof stateRules>;

/** No rows. */
export const NO_ROWS: ImportCounts = {
  ...{ created: 0, updated: 0, skipped: 0, validated: 0, failed: 0, untold: 0 },
};

/** Where it is kept how far an import is: a file by the hash of everything that decides what a row becomes. */
export class ImportStateFile {
  /** That hash, in hexadecimal. */
  readonly key: string;
  readonly path: string;

  /** @param directory made when it is needed @param of what decides: the file's own hash, the options, the organization */
  constructor(directory: string, of: object) {
    this.key = createHash('sha256').update(JSON.stringify(of)).digest('hex').slice(0, 32);
    this.path = join(directory, `${this.key}.json`);
  }

  /** What an import that did not end has left; null where there is none. */
  read(): ImportState | null {
    try {
      return stateRules.parse(JSON.parse(readFileSync(this.path, 'utf8')));
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
      throw error;
    }
  }

  /** Writes it whole or not at all. */
  write(state: ImportState): void {
    mkdirSync(join(this.path, '..'), { recursive: true, mode: 0o700 });
    const draft = `${this.path}.${process.pid}`;
    writeFileSync(draft, JSON.stringify(state), { mode: 0o600 });
    renameSync(draft, this.path);
  }

  /** Forgets an import that has ended. */
  remove(): void {
    rmSync(this.path, { force: true });
  }
}
