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
import { substanceInputFields, substanceRules } from './substance.ts';

type Types = (typeof builder)['$inferSchemaTypes'];

/** How such entries are named. */
export const KIND: RecordKind = {
  type: 'MedicationDefinition',
  model: 'medicationDefinition',
  words: 'Medication definition',
};

/** A drug, as the organization lists it [301]. */
export const MedicationDefinition = builder.prismaNode('MedicationDefinition', {
  nullable: true,
  description: 'A drug that patients may take: an entry of the list that medications name.',
  extensions: readableWith('definition:read'),
  select: { id: true },
  id: { resolve: ({ id }) => id },
  findUnique: (id, { actor: { orgId } }) => ({ orgId_id: { orgId, id } }),
  fields: (t) => ({
    uuid: t.expose('id', { type: 'UUID', description: 'The id by which other systems know the entry.' }),
    name: t.exposeString('name', { description: 'Its name.' }),
    category: t.exposeString('category', { nullable: true, description: 'Its group, e.g. antibiotics.' }),
    description: t.exposeString('description', { nullable: true, description: 'What is meant by it.' }),
    rxCui: t.exposeString('rxCui', { nullable: true, description: 'RxNorm concept id of the drug.' }),
    drugClass: t.exposeString('drugClass', {
      nullable: true,
      description: 'Drug class, e.g. penicillin; warnings compare it [A31].',
    }),
    ingredients: t.exposeStringList('ingredients', {
      description: 'Active ingredients, at most 50; warnings compare them [A31].',
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

const order = defineOrder(
  'MedicationDefinition',
  {
    NAME: { column: 'sortName', kind: 'string', description: 'By name, without regard to case and accents.' },
    ITEM_ORDER: { column: 'itemOrder', kind: 'int', description: 'In the organization’s own order.' },
  },
  { field: 'NAME' },
);

builder.queryField('medicationDefinitions', (t) =>
  t.connection(
    {
      type: MedicationDefinition,
      description: 'What medications can be chosen from, by name unless ordered otherwise [301].',
      authScopes: { permission: 'definition:read' },
      args: {
        ...definitionArguments(t.arg),
        orderBy: t.arg({ type: order.input, description: 'Default: NAME, ascending.' }),
      },
      resolve: (_root, { search, category, orderBy, ...args }, context, info) =>
        rootConnection(context.db.medicationDefinition, {
          ...{
            typeName: 'MedicationDefinition',
            args,
            context,
            info,
            order: order.requested(orderBy, context),
          },
          where: { AND: definitionConditions({ search, category }) },
        }),
    },
    defineConnection(MedicationDefinition, 'MedicationDefinition'),
  ),
);

builder.queryField('medicationDefinition', (t) =>
  t.prismaField({
    type: MedicationDefinition,
    nullable: true,
    description: 'One entry, archived or not; null when there is none in reach.',
    authScopes: { permission: 'definition:read' },
    args: { id: t.arg.id({ required: true, description: 'Its global id.' }) },
    resolve: (query, _root, args, { db, actor: { orgId } }) =>
      db.medicationDefinition.findUnique({
        ...query,
        where: { orgId_id: { orgId, id: lookupUuid('MedicationDefinition', args.id) } },
      }),
  }),
);

const inputFields = (t: PothosSchemaTypes.InputFieldBuilder<Types, 'InputObject'>) => ({
  ...definitionInputFields(t),
  ...substanceInputFields(t),
});
const rules = { ...definitionRules, ...substanceRules };
/** The rules of a new entry. */
export const creationRules = z.object({ name: definitionName, ...rules });
const updateRules = z.object({ name: definitionName.optional(), ...rules });

/** The entry that a mutation has written, as it is now. */
const written = (t: PothosSchemaTypes.ObjectFieldBuilder<Types, { id: string }>) =>
  t.prismaField({
    type: MedicationDefinition,
    description: 'The entry as it is now.',
    resolve: (query, { id }, _args, { db, actor: { orgId } }) =>
      db.medicationDefinition.findUniqueOrThrow({ ...query, where: { orgId_id: { orgId, id } } }),
  });

builder.mutationField('createMedicationDefinition', (t) =>
  t.fieldWithInput({
    type: defineSuccess<{ id: string; replayed: boolean }>(
      'CreateMedicationDefinitionSuccess',
      'The entry was created.',
      (f) => ({ medicationDefinition: written(f), replayed: replayed(f) }),
    ),
    description: 'Adds an entry to what medications can be chosen from [291].',
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

builder.mutationField('updateMedicationDefinition', (t) =>
  t.fieldWithInput({
    type: defineSuccess<{ id: string }>(
      'UpdateMedicationDefinitionSuccess',
      'The entry was changed.',
      (f) => ({
        medicationDefinition: written(f),
      }),
    ),
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

builder.mutationField('archiveMedicationDefinition', (t) =>
  t.fieldWithInput({
    type: defineSuccess<{ id: string }>(
      'ArchiveMedicationDefinitionSuccess',
      'The entry was archived.',
      (f) => ({
        medicationDefinition: written(f),
      }),
    ),
    description:
      'Takes an entry out of use: it can’t be chosen any more; medications that name it keep it [292].',
    authScopes: { permission: 'definition:write' },
    errors: { types: [NotFoundError, VersionConflictError] },
    input: {
      id: t.input.id({ required: true, description: 'The entry.' }),
      baseVersion: baseVersion(t.input),
    },
    resolve: (_root, { input }, context) => archiveDefinition(context, KIND, input),
  }),
);
