import type { z } from 'zod';
import { columnsOf } from '../../definitions/definition.ts';
import type { Context } from '../../graphql/context.ts';
import { type RowError, rowErrors } from '../../patients/import-row.ts';
import type { Work } from '../../platform/command.ts';
import { ValidationError } from '../../platform/error.ts';
import { createRecords, type NewRow, type RecordKind } from '../../platform/record.ts';
import { uuidv7 } from '../../platform/uuid.ts';
import { parseInput } from '../../platform/validate.ts';
import { required, type SyntheaRow } from './row.ts';

/** The longest name of a definition, in characters. */
const LONGEST_NAME = 200;

/** Of which definitions rows choose, and by which code. */
interface CodeSystem {
  readonly kind: RecordKind;
  /** The column of the definition that holds the code. */
  readonly column: 'snomed' | 'rxCui';
  readonly rules: z.ZodType<{ name?: string | undefined }>;
  /** The entries in use that have one of some codes. */
  readonly find: (work: Work, codes: string[]) => Promise<{ id: string; code: string | null }[]>;
}

/** Gives the definition that a row's code names. @throws ValidationError where there can be none */
export type DefinitionOf = (row: SyntheaRow) => string;

/** Finds the definitions that rows name by their codes, and adds those that are missing. */
export async function definitionsByCode(
  work: Work,
  context: Context,
  rows: readonly SyntheaRow[],
  { kind, column, rules, find }: CodeSystem,
): Promise<DefinitionOf> {
  const named = new Map(rows.map((row) => [row.CODE ?? '', row]));
  const chosen = new Map<string, string | RowError[]>();
  for (const { code, id } of await find(work, [...named.keys()])) chosen.set(code ?? '', id);
  const made: NewRow[] = [];
  for (const [code, row] of named) {
    if (chosen.has(code)) continue;
    try {
      required(row, 'CODE');
      const columns = columnsOf(parseInput(rules, { ...nameOf(row), [column]: code }));
      const id = uuidv7();
      made.push({ id, ...columns, ...{ orgId: context.actor.orgId, createdAt: work.now } });
      chosen.set(code, id);
    } catch (error) {
      chosen.set(code, rowErrors(error));
    }
  }
  await createRecords(work, kind, made);
  return ({ CODE = '' }) => {
    const found = chosen.get(CODE) ?? [];
    if (typeof found === 'string') return found;
    throw new ValidationError(found.map(({ field, ...issue }) => ({ path: [field ?? 'CODE'], ...issue })));
  };
}

/** What an entry is called: a description that is too long for a name is kept whole beside it. */
function nameOf({ CODE = '', DESCRIPTION = CODE }: SyntheaRow) {
  if (DESCRIPTION.length <= LONGEST_NAME) return { name: DESCRIPTION };
  return { name: `${DESCRIPTION.slice(0, LONGEST_NAME - 1)}…`, description: DESCRIPTION };
}
