import { z } from 'zod';
import { builder } from '../graphql/builder.ts';
import { defineConnection, rootConnection } from '../graphql/connection.ts';
import { readableWith } from '../graphql/extension.ts';
import { lookupUuid } from '../graphql/id.ts';
import { baseVersion, idempotencyKey } from '../graphql/input-field.ts';
import { defineOrder } from '../graphql/order.ts';
import { defineSuccess, replayed } from '../graphql/success.ts';
import { IdempotencyError, NotFoundError, ValidationError, VersionConflictError } from '../platform/error.ts';
import type { RecordKind } from '../platform/record.ts';
import { text } from '../platform/validate.ts';
import {
  archiveDefinition,
  createDefinition,
  definitionArguments,
  definitionConditions,
  definitionInputFields,
  definitionName,
  definitionRules,
  updateDefinition,
} from './definition.ts';

type Types = (typeof builder)['$inferSchemaTypes'];

/** How such entries are named. */
export const KIND: RecordKind = {
  type: 'ProblemDefinition',
  model: 'problemDefinition',
  words: 'Problem definition',
};

/** A condition that patients may have, as the organization lists it [301]: what its source calls a disease. */
export const ProblemDefinition = builder.prismaNode('ProblemDefinition', {
  nullable: true,
  description:
    'A condition that patients may have (`disease_definition`): an entry of the list that problems name.',
  extensions: readableWith('definition:read'),
  select: { id: true },
  id: { resolve: ({ id }) => id },
  findUnique: (id, { actor: { orgId } }) => ({ orgId_id: { orgId, id } }),
  fields: (t) => ({
    uuid: t.expose('id', { type: 'UUID', description: 'The id by which other systems know the entry.' }),
    name: t.exposeString('name', { description: 'Its name.' }),
    category: t.exposeString('category', { nullable: true, description: 'Its group, e.g. heart.' }),
    description: t.exposeString('description', { nullable: true, description: 'What is meant by it.' }),
    snomed: t.exposeString('snomed', {
      nullable: true,
      description: 'SNOMED CT code of the condition [253].',
    }),
    icd10: t.exposeString('icd10', {
      nullable: true,
      description: 'ICD-10 code of the condition, in capitals, e.g. E11.9 [253].',
    }),
    itemOrder: t.exposeInt('itemOrder', { description: 'Its place in the organization’s own order.' }),
    version: t.exposeInt('version', {
      description: 'Grows by one with each change; updates name the one they have read [153].',
    }),
    createdAt: t.expose('createdAt', { type: 'DateTime', description: 'When the entry was made.' }),
    updatedAt: t.expose('updatedAt', { type: 'DateTime', description: 'When it last changed.' }),
    archivedAt: t.expose('archivedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When it was archived (`deleted_at`); null while it can be chosen.',
    }),
  }),
});

/** A letter, two characters that begin with a digit, and up to four more behind a point: WHO’s codes and their national extensions. */
const ICD_10 = /^[A-Z]\d[\dA-Z](\.[\dA-Z]{1,4})?$/;

const withCode = (code: string | null | undefined): object[] =>
  code == null ? [] : [{ OR: [{ snomed: code.trim() }, { icd10: code.trim().toUpperCase() }] }];

const order = defineOrder(
  'ProblemDefinition',
  {
    NAME: { column: 'sortName', kind: 'string', description: 'By name, without regard to case and accents.' },
    ITEM_ORDER: { column: 'itemOrder', kind: 'int', description: 'In the organization’s own order.' },
  },
  { field: 'NAME' },
);

builder.queryField('problemDefinitions', (t) =>
  t.connection(
    {
      type: ProblemDefinition,
      description: 'What problems can be chosen from, by name unless ordered otherwise [301].',
      authScopes: { permission: 'definition:read' },
      args: {
        ...definitionArguments(t.arg),
        code: t.arg.string({
          description: 'Only entries with this SNOMED CT or ICD-10 code, without regard to case.',
        }),
        orderBy: t.arg({ type: order.input, description: 'Default: NAME, ascending.' }),
      },
      resolve: (_root, { search, category, code, orderBy, ...args }, context, info) =>
        rootConnection(context.db.problemDefinition, {
          ...{ typeName: 'ProblemDefinition', args, context, info, order: order.requested(orderBy, context) },
          where: { AND: [...definitionConditions({ search, category }), ...withCode(code)] },
        }),
    },
    defineConnection(ProblemDefinition, 'ProblemDefinition'),
  ),
);

builder.queryField('problemDefinition', (t) =>
  t.prismaField({
    type: ProblemDefinition,
    nullable: true,
    description: 'One entry, archived or not; null when there is none in reach.',
    authScopes: { permission: 'definition:read' },
    args: { id: t.arg.id({ required: true, description: 'Its global id.' }) },
    resolve: (query, _root, args, { db, actor: { orgId } }) =>
      db.problemDefinition.findUnique({
        ...query,
        where: { orgId_id: { orgId, id: lookupUuid('ProblemDefinition', args.id) } },
      }),
  }),
);

const inputFields = (t: PothosSchemaTypes.InputFieldBuilder<Types, 'InputObject'>) => ({
  ...definitionInputFields(t),
  snomed: t.string({ description: 'SNOMED CT code of the condition; at most 20 characters.' }),
  icd10: t.string({
    description: 'ICD-10 code of the condition, e.g. E11.9; kept in capitals. At most 8 characters.',
  }),
});
const rules = {
  ...definitionRules,
  snomed: text(20),
  icd10: text(8)
    .transform((value) => value?.trim().toUpperCase() ?? value)
    .refine((value) => value == null || ICD_10.test(value), 'An ICD-10 code, e.g. E11.9.'),
};
/** The rules of a new entry. */
export const creationRules = z.object({ name: definitionName, ...rules });
const updateRules = z.object({ name: definitionName.optional(), ...rules });

/** The entry that a mutation has written, as it is now. */
const written = (t: PothosSchemaTypes.ObjectFieldBuilder<Types, { id: string }>) =>
  t.prismaField({
    type: ProblemDefinition,
    description: 'The entry as it is now.',
    resolve: (query, { id }, _args, { db, actor: { orgId } }) =>
      db.problemDefinition.findUniqueOrThrow({ ...query, where: { orgId_id: { orgId, id } } }),
  });

builder.mutationField('createProblemDefinition', (t) =>
  t.fieldWithInput({
    type: defineSuccess<{ id: string; replayed: boolean }>(
      'CreateProblemDefinitionSuccess',
      'The entry was created.',
      (f) => ({ problemDefinition: written(f), replayed: replayed(f) }),
    ),
    description: 'Adds an entry to what problems can be chosen from [291].',
    authScopes: { permission: 'definition:write' },
    errors: { types: [ValidationError, IdempotencyError] },
    input: {
      name: t.input.string({ required: true, description: 'Its name, 1 to 200 characters.' }),
      ...inputFields(t.input),
      idempotencyKey: idempotencyKey(t.input),
    },
    resolve: (_root, { input }, context) => createDefinition(context, KIND, creationRules, input),
  }),
);

builder.mutationField('updateProblemDefinition', (t) =>
  t.fieldWithInput({
    type: defineSuccess<{ id: string }>('UpdateProblemDefinitionSuccess', 'The entry was changed.', (f) => ({
      problemDefinition: written(f),
    })),
    description:
      'Changes the fields of an entry that are given: an omitted one is left, null clears. What names the entry shows the change [292].',
    authScopes: { permission: 'definition:write' },
    errors: { types: [ValidationError, NotFoundError, VersionConflictError] },
    input: {
      id: t.input.id({ required: true, description: 'The entry.' }),
      baseVersion: baseVersion(t.input),
      name: t.input.string({ description: 'Its name, 1 to 200 characters; can’t be cleared.' }),
      ...inputFields(t.input),
    },
    resolve: (_root, { input }, context) => updateDefinition(context, KIND, updateRules, input),
  }),
);

builder.mutationField('archiveProblemDefinition', (t) =>
  t.fieldWithInput({
    type: defineSuccess<{ id: string }>(
      'ArchiveProblemDefinitionSuccess',
      'The entry was archived.',
      (f) => ({
        problemDefinition: written(f),
      }),
    ),
    description:
      'Takes an entry out of use: it can’t be chosen any more; problems that name it keep it [292].',
    authScopes: { permission: 'definition:write' },
    errors: { types: [NotFoundError, VersionConflictError] },
    input: {
      id: t.input.id({ required: true, description: 'The entry.' }),
      baseVersion: baseVersion(t.input),
    },
    resolve: (_root, { input }, context) => archiveDefinition(context, KIND, input),
  }),
);
