import type { ArgBuilder } from '@pothos/core';
import type { z } from 'zod';
import type { builder } from '../graphql/builder.ts';
import type { Context } from '../graphql/context.ts';
import { likeLiteral } from '../graphql/filter.ts';
import { targetOf } from '../graphql/target.ts';
import { runCommand } from '../platform/command.ts';
import { RequestError } from '../platform/error.ts';
import { fold } from '../platform/fold.ts';
import {
  archiveRecord,
  changeRecord,
  createRecord,
  getCurrent,
  type RecordKind,
} from '../platform/record.ts';
import { parseInput, requiredText, text, wholeNumber } from '../platform/validate.ts';

type Types = (typeof builder)['$inferSchemaTypes'];
type InputFields = PothosSchemaTypes.InputFieldBuilder<Types, 'InputObject'>;

/** The longest search, in characters. */
const LONGEST_SEARCH = 100;

/** The arguments of every list of definitions, besides its order. */
export const definitionArguments = (t: ArgBuilder<Types>) => ({
  search: t.string({
    description:
      'Words that must all occur in the name, without regard to case and accents; at most 100 characters.',
  }),
  category: t.string({ description: 'Only entries of this category, written exactly so.' }),
});

/**
 * The conditions that those arguments set; archived entries are left out.
 * @throws RequestError BAD_USER_INPUT for a search of more than 100 characters
 */
export function definitionConditions(asked: { search?: string | null; category?: string | null }): object[] {
  const { search, category } = asked;
  if (search != null && search.length > LONGEST_SEARCH) {
    throw new RequestError('BAD_USER_INPUT', `A search has at most ${LONGEST_SEARCH} characters.`, 'search');
  }
  const words = fold(search ?? '')
    .split(' ')
    .filter(Boolean);
  return [
    { archivedAt: null },
    ...(category == null ? [] : [{ category }]),
    ...words.map((word) => ({ sortName: { contains: likeLiteral(word) } })),
  ];
}

/** What can be written of every entry besides its name [291, 299]. */
export const definitionInputFields = (t: InputFields) => ({
  category: t.string({ description: 'Its group; at most 100 characters.' }),
  description: t.string({ description: 'What is meant by it; at most 2000 characters.' }),
  itemOrder: t.int({ description: 'Its place in the organization’s own order, 0 to 1000000; 0 when null.' }),
});

/** The rules of those fields. */
export const definitionRules = {
  category: text(100),
  description: text(2000),
  itemOrder: wholeNumber(0, 1_000_000).transform((value) => (value === null ? 0 : value)),
};

/** The rule of a name: required on creation, and never cleared. */
export const definitionName = requiredText(200);

/** A checked input: columns under their own names. */
type Columns = { name?: string | undefined };

/** The columns of a checked input, with those that follow. */
export const columnsOf = ({ name, ...rest }: Columns) =>
  name === undefined ? rest : { ...rest, name, sortName: fold(name) };

/** Adds an entry. @throws ValidationError, IdempotencyError */
export async function createDefinition(
  context: Context,
  kind: RecordKind,
  rules: z.ZodType<Columns>,
  input: object,
) {
  const columns = columnsOf(parseInput(rules, input));
  return await runCommand(context, { name: `create${kind.type}`, input }, async (work) => {
    const { orgId } = context.actor;
    const { id } = await createRecord(work, kind, { orgId, ...columns, createdAt: work.now });
    return { id };
  });
}

/** Changes the fields of an entry that are given. @throws ValidationError, NotFoundError, VersionConflictError */
export async function updateDefinition(
  context: Context,
  kind: RecordKind,
  rules: z.ZodType<Columns>,
  input: { id: string; baseVersion: number },
) {
  const columns = columnsOf(parseInput(rules, input));
  return await runCommand(context, { name: `update${kind.type}`, input }, async (work) => {
    const before = await getCurrent(work, kind, targetOf(kind, input));
    await changeRecord(work, kind, before, columns);
    return { id: before.id };
  });
}

/** Takes an entry out of use; what names it keeps doing so. @throws NotFoundError, VersionConflictError */
export async function archiveDefinition(
  context: Context,
  kind: RecordKind,
  input: { id: string; baseVersion: number },
) {
  return await runCommand(context, { name: `archive${kind.type}`, input }, async (work) => {
    const { id } = await archiveRecord(work, kind, targetOf(kind, input));
    return { id };
  });
}
