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

const KIND: RecordKind = {
  type: 'TagDefinition',
  model: 'tagDefinition',
  words: 'Tag definition',
};

/** A tag that patients can be given, as the organization lists it [300]. */
export const TagDefinition = builder.prismaNode('TagDefinition', {
  nullable: true,
  description: 'A tag that patients can be given.',
  extensions: readableWith('definition:read'),
  select: { id: true },
  id: { resolve: ({ id }) => id },
  findUnique: (id, { actor: { orgId } }) => ({ orgId_id: { orgId, id } }),
  fields: (t) => ({
    uuid: t.expose('id', { type: 'UUID', description: 'The id by which other systems know the entry.' }),
    name: t.exposeString('name', { description: 'Its name.' }),
    category: t.exposeString('category', { nullable: true, description: 'Its group, e.g. risk.' }),
    description: t.exposeString('description', { nullable: true, description: 'What is meant by it.' }),
    color: t.exposeString('color', { nullable: true, description: 'How to show it, e.g. #1e90ff.' }),
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

/** A page of tags, of all that there are or of a patient's. */
export const TagDefinitionConnection = defineConnection(TagDefinition, 'TagDefinition');

const order = defineOrder(
  'TagDefinition',
  {
    NAME: { column: 'sortName', kind: 'string', description: 'By name, without regard to case and accents.' },
    ITEM_ORDER: { column: 'itemOrder', kind: 'int', description: 'In the organization’s own order.' },
  },
  { field: 'NAME' },
);

builder.queryField('tagDefinitions', (t) =>
  t.connection(
    {
      type: TagDefinition,
      description: 'The tags that patients can be given, by name unless ordered otherwise [298].',
      authScopes: { permission: 'definition:read' },
      args: {
        ...definitionArguments(t.arg),
        orderBy: t.arg({ type: order.input, description: 'Default: NAME, ascending.' }),
      },
      resolve: (_root, { search, category, orderBy, ...args }, context, info) =>
        rootConnection(context.db.tagDefinition, {
          ...{ typeName: 'TagDefinition', args, context, info, order: order.requested(orderBy, context) },
          where: { AND: definitionConditions({ search, category }) },
        }),
    },
    TagDefinitionConnection,
  ),
);

builder.queryField('tagDefinition', (t) =>
  t.prismaField({
    type: TagDefinition,
    nullable: true,
    description: 'One entry, archived or not; null when there is none in reach.',
    authScopes: { permission: 'definition:read' },
    args: { id: t.arg.id({ required: true, description: 'Its global id.' }) },
    resolve: (query, _root, args, { db, actor: { orgId } }) =>
      db.tagDefinition.findUnique({
        ...query,
        where: { orgId_id: { orgId, id: lookupUuid('TagDefinition', args.id) } },
      }),
  }),
);

const inputFields = (t: PothosSchemaTypes.InputFieldBuilder<Types, 'InputObject'>) => ({
  ...definitionInputFields(t),
  color: t.string({ description: 'How to show it, e.g. #1e90ff; at most 30 characters.' }),
});
const rules = { ...definitionRules, color: text(30) };
const creationRules = z.object({ name: definitionName, ...rules });
const updateRules = z.object({ name: definitionName.optional(), ...rules });

/** The entry that a mutation has written, as it is now. */
const written = (t: PothosSchemaTypes.ObjectFieldBuilder<Types, { id: string }>) =>
  t.prismaField({
    type: TagDefinition,
    description: 'The entry as it is now.',
    resolve: (query, { id }, _args, { db, actor: { orgId } }) =>
      db.tagDefinition.findUniqueOrThrow({ ...query, where: { orgId_id: { orgId, id } } }),
  });

builder.mutationField('createTagDefinition', (t) =>
  t.fieldWithInput({
    type: defineSuccess<{ id: string; replayed: boolean }>(
      'CreateTagDefinitionSuccess',
      'The entry was created.',
      (f) => ({ tagDefinition: written(f), replayed: replayed(f) }),
    ),
    description: 'Adds a tag that patients can be given [299].',
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

builder.mutationField('updateTagDefinition', (t) =>
  t.fieldWithInput({
    type: defineSuccess<{ id: string }>('UpdateTagDefinitionSuccess', 'The entry was changed.', (f) => ({
      tagDefinition: written(f),
    })),
    description:
      'Changes the fields of an entry that are given: an omitted one is left, null clears. Patients who have it show the change [299].',
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

builder.mutationField('archiveTagDefinition', (t) =>
  t.fieldWithInput({
    type: defineSuccess<{ id: string }>('ArchiveTagDefinitionSuccess', 'The entry was archived.', (f) => ({
      tagDefinition: written(f),
    })),
    description:
      'Takes a tag out of use: it can’t be given to patients any more; those who have it keep it [299].',
    authScopes: { permission: 'definition:write' },
    errors: { types: [NotFoundError, VersionConflictError] },
    input: {
      id: t.input.id({ required: true, description: 'The entry.' }),
      baseVersion: baseVersion(t.input),
    },
    resolve: (_root, { input }, context) => archiveDefinition(context, KIND, input),
  }),
);
