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
import { parseInput, requiredText, text } from '../platform/validate.ts';

type Types = (typeof builder)['$inferSchemaTypes'];

const KIND: RecordKind = { type: 'FeeSchedule', model: 'feeSchedule', words: 'Fee schedule' };

/** A list of prices [204]. */
export const FeeSchedule = builder.prismaNode('FeeSchedule', {
  nullable: true,
  description: 'A list of prices [204].',
  extensions: readableWith('directory:read'),
  select: { id: true },
  id: { resolve: ({ id }) => id },
  findUnique: (id, { actor: { orgId } }) => ({ orgId_id: { orgId, id } }),
  fields: (t) => ({
    uuid: t.expose('id', {
      type: 'UUID',
      description: 'The id by which other systems know the fee schedule.',
    }),
    name: t.exposeString('name', { description: 'Its name.' }),
    description: t.exposeString('description', { nullable: true, description: 'What is meant by it.' }),
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
  'FeeSchedule',
  {
    NAME: { column: 'sortName', kind: 'string', description: 'By name, without regard to case and accents.' },
    CREATED_AT: { column: 'createdAt', kind: 'date', description: 'By the time of creation.' },
  },
  { field: 'NAME' },
);

const FeeScheduleFilter = builder.inputType('FeeScheduleFilter', {
  description: 'Which fee schedules; all conditions that are given must hold.',
  fields: (t) => ({
    name: t.field({ type: StringFilter, description: 'By name.' }),
  }),
});

builder.queryField('feeSchedules', (t) =>
  t.connection(
    {
      type: FeeSchedule,
      description: 'The fee schedules in use, by name unless ordered otherwise.',
      authScopes: { permission: 'directory:read' },
      args: {
        filter: t.arg({ type: FeeScheduleFilter, description: 'Which ones; all where absent.' }),
        orderBy: t.arg({ type: order.input, description: 'Default: NAME, ascending.' }),
      },
      resolve: (_root, { filter, orderBy, ...args }, context, info) =>
        rootConnection(context.db.feeSchedule, {
          ...{ typeName: 'FeeSchedule', args, context, info, order: order.requested(orderBy, context) },
          where: {
            AND: [{ archivedAt: null }, ...conditions('sortName', filter?.name, 'filter.name', fold)],
          },
        }),
    },
    defineConnection(FeeSchedule, 'FeeSchedule'),
  ),
);

builder.queryField('feeSchedule', (t) =>
  t.prismaField({
    type: FeeSchedule,
    nullable: true,
    description: 'One fee schedule, archived or not; null when there is none in reach.',
    authScopes: { permission: 'directory:read' },
    args: { id: t.arg.id({ required: true, description: 'Its global id.' }) },
    resolve: (query, _root, args, { db, actor: { orgId } }) => {
      const id = lookupUuid('FeeSchedule', args.id);
      return db.feeSchedule.findUnique({ ...query, where: { orgId_id: { orgId, id } } });
    },
  }),
);

const inputFields = (t: PothosSchemaTypes.InputFieldBuilder<Types, 'InputObject'>) => ({
  description: t.string({ description: 'What is meant by it; at most 2000 characters.' }),
});
const rules = { description: text(2000) };
const creationRules = z.object({ name: requiredText(200), ...rules });
const updateRules = z.object({ name: requiredText(200).optional(), ...rules });

/** The fee schedule that a mutation has written, as it is now. */
const written = (t: PothosSchemaTypes.ObjectFieldBuilder<Types, { id: string }>) =>
  t.prismaField({
    type: FeeSchedule,
    description: 'The fee schedule as it is now.',
    resolve: (query, { id }, _args, { db, actor: { orgId } }) =>
      db.feeSchedule.findUniqueOrThrow({ ...query, where: { orgId_id: { orgId, id } } }),
  });

builder.mutationField('createFeeSchedule', (t) =>
  t.fieldWithInput({
    type: defineSuccess<{ id: string; replayed: boolean }>(
      'CreateFeeScheduleSuccess',
      'The fee schedule was created.',
      (f) => ({
        feeSchedule: written(f),
        replayed: replayed(f),
      }),
    ),
    description: 'Adds a fee schedule to the directory.',
    authScopes: { permission: 'directory:write' },
    errors: { types: [ValidationError, IdempotencyError] },
    input: {
      name: t.input.string({ required: true, description: 'Its name, 1 to 200 characters.' }),
      ...inputFields(t.input),
      idempotencyKey: idempotencyKey(t.input),
    },
    resolve: (_root, { input }, context) =>
      createEntry(context, KIND, input, parseInput(creationRules, input), byName),
  }),
);

builder.mutationField('updateFeeSchedule', (t) =>
  t.fieldWithInput({
    type: defineSuccess<{ id: string }>('UpdateFeeScheduleSuccess', 'The fee schedule was changed.', (f) => ({
      feeSchedule: written(f),
    })),
    description: 'Changes the fields of a fee schedule that are given: an omitted one is left, null clears.',
    authScopes: { permission: 'directory:write' },
    errors: { types: [ValidationError, NotFoundError, VersionConflictError] },
    input: {
      id: t.input.id({ required: true, description: 'The fee schedule.' }),
      baseVersion: baseVersion(t.input),
      name: t.input.string({ description: 'Its name, 1 to 200 characters; can’t be cleared.' }),
      ...inputFields(t.input),
    },
    resolve: (_root, { input }, context) =>
      updateEntry(context, KIND, input, parseInput(updateRules, input), byName),
  }),
);

builder.mutationField('archiveFeeSchedule', (t) =>
  t.fieldWithInput({
    type: defineSuccess<{ id: string }>(
      'ArchiveFeeScheduleSuccess',
      'The fee schedule was archived.',
      (f) => ({ feeSchedule: written(f) }),
    ),
    description:
      'Takes a fee schedule out of use: it can’t be chosen any more; patients that name it keep it.',
    authScopes: { permission: 'directory:write' },
    errors: { types: [NotFoundError, VersionConflictError] },
    input: {
      id: t.input.id({ required: true, description: 'The fee schedule.' }),
      baseVersion: optionalBaseVersion(t.input),
    },
    resolve: (_root, { input }, context) => archiveEntry(context, KIND, input),
  }),
);
