import type { Context } from '../../graphql/context.ts';
import { type RowError, rowErrors } from '../../patients/import-row.ts';
import { runCommand, type Work } from '../../platform/command.ts';
import { createRecords, existingIds, type NewRow, type RecordKind } from '../../platform/record.ts';
import { recordId } from './record-id.ts';
import type { SyntheaRow } from './row.ts';

/** What became of a row: a record was written, or had been, or why not. */
export type Outcome = 'imported' | 'present' | readonly RowError[];

/** Loads the rows of one file. */
export interface Loader {
  /** The file's name without `.csv`. */
  readonly file: string;
  /** The columns that it can't do without. */
  readonly columns: readonly string[];
  /** Loads some rows, in one transaction. @returns an outcome for each */
  load(rows: readonly SyntheaRow[], context: Context): Promise<Outcome[]>;
}

/** Milliseconds that a chunk may take. */
const TIMEOUT = 60_000;

/** Writes a chunk in one transaction, with its audit rows and events. */
export async function writeChunk(
  context: Context,
  write: (work: Work) => Promise<Outcome[]>,
): Promise<Outcome[]> {
  const command = { name: 'importSynthea', input: {}, timeout: TIMEOUT };
  const { outcomes } = await runCommand(context, command, async (work) => ({ outcomes: await write(work) }));
  return outcomes;
}

/** How the rows of a file become records of one kind, a record each. */
interface RecordLoaderParts extends Omit<Loader, 'load'> {
  readonly kind: RecordKind;
  /** What tells a row from every other: the record's id is made of it. */
  readonly key: (row: SyntheaRow) => string[];
  /**
   * Reads what the rows need to know, in a fixed number of statements.
   * @returns gives a row's columns, by the rules of the record; throws a DomainError for a row that breaks one
   */
  readonly prepare: (
    work: Work,
    rows: readonly SyntheaRow[],
    context: Context,
  ) => Promise<(row: SyntheaRow) => object & { patientId?: string | null }>;
}

/** A loader of rows that are a record each: those that are there already stay as they are. */
export function recordLoader({ kind, key, prepare, ...rest }: RecordLoaderParts): Loader {
  const load = async (work: Work, rows: readonly SyntheaRow[], context: Context): Promise<Outcome[]> => {
    const ids = rows.map((row) => recordId(kind.type, ...key(row)));
    const known = await existingIds(work, kind, ids);
    const columnsOf = await prepare(
      work,
      rows.filter((_row, place) => !known.has(ids[place] ?? '')),
      context,
    );
    const made: NewRow[] = [];
    const outcomes = rows.map((row, place): Outcome => {
      const id = ids[place] ?? '';
      if (known.has(id)) return 'present';
      try {
        const { orgId } = context.actor;
        made.push({ id, ...columnsOf(row), ...{ orgId, createdAt: work.now } });
      } catch (error) {
        return rowErrors(error);
      }
      known.add(id);
      return 'imported';
    });
    await createRecords(work, kind, made);
    return outcomes;
  };
  return { ...rest, load: (rows, context) => writeChunk(context, (work) => load(work, rows, context)) };
}
