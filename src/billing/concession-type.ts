import { z } from 'zod';
import { archiveEntry, byName, createEntry, updateEntry } from '../directory/directory-entry.ts';
import { builder } from '../graphql/builder.ts';
import { defineConnection, rootConnection } from '../graphql/connection.ts';
import { readableWith } from '../graphql/extension.ts';
import { conditions, StringFilter } from '../graphql/filter.ts';
import { lookupUuid } from '../graphql/id.ts';
import { baseVersion, idempotencyKey, optionalBaseVersion } from '../graphql/input-field.ts';
import { defineOrder } from '../graphql/order.ts';
import { defineSuccess, replayed } from '../graphql/success.ts';
import { IdempotencyError, NotFoundError, ValidationError, VersionConflictError } from '../platform/error.ts';
import { fold } from '../platform/fold.ts';
import type { RecordKind } from '../platform/record.ts';
import { parseInput, requiredText } from '../platform/validate.ts';

type Types = (typeof builder)['$inferSchemaTypes'];

const KIND: RecordKind = { type: 'ConcessionType', model: 'concessionType', words: 'Concession type' };

/** Why a patient pays less [113]. */
export const ConcessionType = builder.prismaNode('ConcessionType', {
  nullable: true,
  description: 'Why a patient pays less, e.g. as a pensioner [113, A51].',
  extensions: readableWith('directory:read'),
  select: { id: true },
  id: { resolve: ({ id }) => id },
  findUnique: (id, { actor: { orgId } }) => ({ orgId_id: { orgId, id } }),
  fields: (t) => ({
    uuid: t.expose('id', {
      type: 'UUID',
      description: 'The id by which other systems know the concession type.',
    }),
    name: t.exposeString('name', { description: 'Its name.' }),
    version: t.exposeInt('version', {
      description: 'Grows by one with each change; updates name the one they have read [153].',
    }),
    createdAt: t.expose('createdAt', { type: 'DateTime', description: 'When the record was made.' }),
    updatedAt: t.expose('updatedAt', { type: 'DateTime', description: 'When it last changed.' }),
    archivedAt: t.expose('archivedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When it was archived; null while in use.',
    }),
  }),
});

const order = defineOrder(
  'ConcessionType',
  {
    NAME: { column: 'sortName', kind: 'string', description: 'By name, without regard to case and accents.' },
    CREATED_AT: { column: 'createdAt', kind: 'date', description: 'By the time of creation.' },
  },
  { field: 'NAME' },
);

const ConcessionTypeFilter = builder.inputType('ConcessionTypeFilter', {
  description: 'Which concession types; all conditions that are given must hold.',
  fields: (t) => ({
    name: t.field({ type: StringFilter, description: 'By name.' }),
  }),
});

builder.queryField('concessionTypes', (t) =>
  t.connection(
    {
      type: ConcessionType,
      description: 'The concession types in use, by name unless ordered otherwise.',
      authScopes: { permission: 'directory:read' },
      args: {
        filter: t.arg({ type: ConcessionTypeFilter, description: 'Which ones; all where absent.' }),
        orderBy: t.arg({ type: order.input, description: 'Default: NAME, ascending.' }),
      },
      resolve: (_root, { filter, orderBy, ...args }, context, info) =>
        rootConnection(context.db.concessionType, {
          ...{ typeName: 'ConcessionType', args, context, info, order: order.requested(orderBy, context) },
          where: {
            AND: [{ archivedAt: null }, ...conditions('sortName', filter?.name, 'filter.name', fold)],
          },
        }),
    },
    defineConnection(ConcessionType, 'ConcessionType'),
  ),
);

builder.queryField('concessionType', (t) =>
  t.prismaField({
    type: ConcessionType,
    nullable: true,
    description: 'One concession type, archived or not; null when there is none in reach.',
    authScopes: { permission: 'directory:read' },
    args: { id: t.arg.id({ required: true, description: 'Its global id.' }) },
    resolve: (query, _root, args, { db, actor: { orgId } }) => {
      const id = lookupUuid('ConcessionType', args.id);
      return db.concessionType.findUnique({ ...query, where: { orgId_id: { orgId, id } } });
    },
  }),
);

const creationRules = z.object({ name: requiredText(200) });
const updateRules = z.object({ name: requiredText(200).optional() });

/** The concession type that a mutation has written, as it is now. */
const written = (t: PothosSchemaTypes.ObjectFieldBuilder<Types, { id: string }>) =>
  t.prismaField({
    type: ConcessionType,
    description: 'The concession type as it is now.',
    resolve: (query, { id }, _args, { db, actor: { orgId } }) =>
      db.concessionType.findUniqueOrThrow({ ...query, where: { orgId_id: { orgId, id } } }),
  });

builder.mutationField('createConcessionType', (t) =>
  t.fieldWithInput({
    type: defineSuccess<{ id: string; replayed: boolean }>(
      'CreateConcessionTypeSuccess',
      'The concession type was created.',
      (f) => ({
        concessionType: written(f),
        replayed: replayed(f),
      }),
    ),
    description: 'Adds a concession type to the directory.',
    authScopes: { permission: 'directory:write' },
    errors: { types: [ValidationError, IdempotencyError] },
    input: {
      name: t.input.string({ required: true, description: 'Its name, 1 to 200 characters.' }),
      idempotencyKey: idempotencyKey(t.input),
    },
    resolve: (_root, { input }, context) =>
      createEntry(context, KIND, input, parseInput(creationRules, input), byName),
  }),
);

builder.mutationField('updateConcessionType', (t) =>
  t.fieldWithInput({
    type: defineSuccess<{ id: string }>(
      'UpdateConcessionTypeSuccess',
      'The concession type was changed.',
      (f) => ({ concessionType: written(f) }),
    ),
    description:
      'Changes the fields of a concession type that are given: an omitted one is left, null clears.',
    authScopes: { permission: 'directory:write' },
    errors: { types: [ValidationError, NotFoundError, VersionConflictError] },
    input: {
      id: t.input.id({ required: true, description: 'The concession type.' }),
      baseVersion: baseVersion(t.input),
      name: t.input.string({ description: 'Its name, 1 to 200 characters; can’t be cleared.' }),
    },
    resolve: (_root, { input }, context) =>
      updateEntry(context, KIND, input, parseInput(updateRules, input), byName),
  }),
);

builder.mutationField('archiveConcessionType', (t) =>
  t.fieldWithInput({
    type: defineSuccess<{ id: string }>(
      'ArchiveConcessionTypeSuccess',
      'The concession type was archived.',
      (f) => ({ concessionType: written(f) }),
    ),
    description:
      'Takes a concession type out of use: it can’t be chosen any more; patients that name it keep it.',
    authScopes: { permission: 'directory:write' },
    errors: { types: [NotFoundError, VersionConflictError] },
    input: {
      id: t.input.id({ required: true, description: 'The concession type.' }),
      baseVersion: optionalBaseVersion(t.input),
    },
    resolve: (_root, { input }, context) => archiveEntry(context, KIND, input),
  }),
);
