import { z } from 'zod';
import { assertIdentityFilter } from '../auth/identity-filter.ts';
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

const KIND: RecordKind = { type: 'BillingAccount', model: 'billingAccount', words: 'Billing account' };

/** An account that one or more patients are billed to [302]. */
export const BillingAccount = builder.prismaNode('BillingAccount', {
  nullable: true,
  description: 'An account that one or more patients are billed to [210, 302].',
  extensions: readableWith('patient:read'),
  select: { id: true },
  id: { resolve: ({ id }) => id },
  findUnique: (id, { actor: { orgId } }) => ({ orgId_id: { orgId, id } }),
  fields: (t) => ({
    uuid: t.expose('id', {
      type: 'UUID',
      description: 'The id by which other systems know the billing account.',
    }),
    name: t.exposeString('name', {
      redact: true,
      description: 'Its name, e.g. that of whom it was made for.',
    }),
    version: t.exposeInt('version', {
      description: 'Grows by one with each change; updates name the one they have read [153].',
    }),
    createdAt: t.expose('createdAt', {
      type: 'DateTime',
      redact: false,
      description: 'When the record was made.',
    }),
    updatedAt: t.expose('updatedAt', {
      type: 'DateTime',
      redact: false,
      description: 'When it last changed.',
    }),
    archivedAt: t.expose('archivedAt', {
      type: 'DateTime',
      nullable: true,
      redact: false,
      description: 'When it was archived; null while in use.',
    }),
  }),
});

const order = defineOrder(
  'BillingAccount',
  {
    NAME: {
      column: 'sortName',
      kind: 'string',
      identity: true,
      description: 'By name, without regard to case and accents.',
    },
    CREATED_AT: { column: 'createdAt', kind: 'date', description: 'By the time of creation.' },
  },
  { field: 'NAME', anonymous: 'CREATED_AT' },
);

const BillingAccountFilter = builder.inputType('BillingAccountFilter', {
  description:
    'Which billing accounts; all conditions that are given must hold. That on the name needs `patient:read_identity`.',
  fields: (t) => ({
    name: t.field({ type: StringFilter, description: 'By name.' }),
  }),
});

builder.queryField('billingAccounts', (t) =>
  t.connection(
    {
      type: BillingAccount,
      description: 'The billing accounts in use, by name unless ordered otherwise.',
      authScopes: { permission: 'patient:read' },
      args: {
        filter: t.arg({ type: BillingAccountFilter, description: 'Which ones; all where absent.' }),
        orderBy: t.arg({
          type: order.input,
          description: 'Default: NAME, ascending; CREATED_AT for those who may not know names.',
        }),
      },
      resolve: (_root, { filter, orderBy, ...args }, context, info) => {
        assertIdentityFilter(filter, ['name'], context.actor);
        return rootConnection(context.db.billingAccount, {
          ...{ typeName: 'BillingAccount', args, context, info, order: order.requested(orderBy, context) },
          where: {
            AND: [{ archivedAt: null }, ...conditions('sortName', filter?.name, 'filter.name', fold)],
          },
        });
      },
    },
    defineConnection(BillingAccount, 'BillingAccount'),
  ),
);

builder.queryField('billingAccount', (t) =>
  t.prismaField({
    type: BillingAccount,
    nullable: true,
    description: 'One billing account, archived or not; null when there is none in reach.',
    authScopes: { permission: 'patient:read' },
    args: { id: t.arg.id({ required: true, description: 'Its global id.' }) },
    resolve: (query, _root, args, { db, actor: { orgId } }) => {
      const id = lookupUuid('BillingAccount', args.id);
      return db.billingAccount.findUnique({ ...query, where: { orgId_id: { orgId, id } } });
    },
  }),
);

const creationRules = z.object({ name: requiredText(200) });
const updateRules = z.object({ name: requiredText(200).optional() });

/** The billing account that a mutation has written, as it is now. */
const written = (t: PothosSchemaTypes.ObjectFieldBuilder<Types, { id: string }>) =>
  t.prismaField({
    type: BillingAccount,
    description: 'The billing account as it is now.',
    resolve: (query, { id }, _args, { db, actor: { orgId } }) =>
      db.billingAccount.findUniqueOrThrow({ ...query, where: { orgId_id: { orgId, id } } }),
  });

builder.mutationField('createBillingAccount', (t) =>
  t.fieldWithInput({
    type: defineSuccess<{ id: string; replayed: boolean }>(
      'CreateBillingAccountSuccess',
      'The billing account was created.',
      (f) => ({
        billingAccount: written(f),
        replayed: replayed(f),
      }),
    ),
    description: 'Adds a billing account to the directory.',
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

builder.mutationField('updateBillingAccount', (t) =>
  t.fieldWithInput({
    type: defineSuccess<{ id: string }>(
      'UpdateBillingAccountSuccess',
      'The billing account was changed.',
      (f) => ({ billingAccount: written(f) }),
    ),
    description:
      'Changes the fields of a billing account that are given: an omitted one is left, null clears.',
    authScopes: { permission: 'directory:write' },
    errors: { types: [ValidationError, NotFoundError, VersionConflictError] },
    input: {
      id: t.input.id({ required: true, description: 'The billing account.' }),
      baseVersion: baseVersion(t.input),
      name: t.input.string({ description: 'Its name, 1 to 200 characters; can’t be cleared.' }),
    },
    resolve: (_root, { input }, context) =>
      updateEntry(context, KIND, input, parseInput(updateRules, input), byName),
  }),
);

builder.mutationField('archiveBillingAccount', (t) =>
  t.fieldWithInput({
    type: defineSuccess<{ id: string }>(
      'ArchiveBillingAccountSuccess',
      'The billing account was archived.',
      (f) => ({ billingAccount: written(f) }),
    ),
    description:
      'Takes a billing account out of use: it can’t be chosen any more; patients that name it keep it.',
    authScopes: { permission: 'directory:write' },
    errors: { types: [NotFoundError, VersionConflictError] },
    input: {
      id: t.input.id({ required: true, description: 'The billing account.' }),
      baseVersion: optionalBaseVersion(t.input),
    },
    resolve: (_root, { input }, context) => archiveEntry(context, KIND, input),
  }),
);
