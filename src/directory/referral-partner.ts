import { z } from 'zod';
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
import { addressInputFields, addressRules } from './address.ts';
import { archiveEntry, byName, createEntry, updateEntry } from './directory-entry.ts';

type Types = (typeof builder)['$inferSchemaTypes'];

const KIND: RecordKind = { type: 'ReferralPartner', model: 'referralPartner', words: 'Referral partner' };

/** A person or company that sends patients [301]. */
export const ReferralPartner = builder.prismaNode('ReferralPartner', {
  nullable: true,
  description: 'A person or company that sends patients [301].',
  extensions: readableWith('directory:read'),
  select: { id: true },
  id: { resolve: ({ id }) => id },
  findUnique: (id, { actor: { orgId } }) => ({ orgId_id: { orgId, id } }),
  fields: (t) => ({
    uuid: t.expose('id', {
      type: 'UUID',
      description: 'The id by which other systems know the referral partner.',
    }),
    name: t.exposeString('name', { description: 'Its name.' }),
    contactName: t.exposeString('contactName', { nullable: true, description: 'Whom to speak to there.' }),
    phone: t.exposeString('phone', { nullable: true, description: 'Phone.' }),
    email: t.exposeString('email', { nullable: true, description: 'Email address.' }),
    addressLine1: t.exposeString('addressLine1', {
      nullable: true,
      description: 'First line of the address.',
    }),
    addressLine2: t.exposeString('addressLine2', {
      nullable: true,
      description: 'Second line of the address.',
    }),
    city: t.exposeString('city', { nullable: true, description: 'City or town.' }),
    state: t.exposeString('state', { nullable: true, description: 'State, province or county.' }),
    postalCode: t.exposeString('postalCode', { nullable: true, description: 'Postal code.' }),
    country: t.exposeString('country', { nullable: true, description: 'Country.' }),
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
  'ReferralPartner',
  {
    NAME: { column: 'sortName', kind: 'string', description: 'By name, without regard to case and accents.' },
    CREATED_AT: { column: 'createdAt', kind: 'date', description: 'By the time of creation.' },
  },
  { field: 'NAME' },
);

const ReferralPartnerFilter = builder.inputType('ReferralPartnerFilter', {
  description: 'Which referral partners; all conditions that are given must hold.',
  fields: (t) => ({
    name: t.field({ type: StringFilter, description: 'By name.' }),
  }),
});

builder.queryField('referralPartners', (t) =>
  t.connection(
    {
      type: ReferralPartner,
      description: 'The referral partners in use, by name unless ordered otherwise.',
      authScopes: { permission: 'directory:read' },
      args: {
        filter: t.arg({ type: ReferralPartnerFilter, description: 'Which ones; all where absent.' }),
        orderBy: t.arg({ type: order.input, description: 'Default: NAME, ascending.' }),
      },
      resolve: (_root, { filter, orderBy, ...args }, context, info) =>
        rootConnection(context.db.referralPartner, {
          ...{ typeName: 'ReferralPartner', args, context, info, order: order.requested(orderBy, context) },
          where: {
            AND: [{ archivedAt: null }, ...conditions('sortName', filter?.name, 'filter.name', fold)],
          },
        }),
    },
    defineConnection(ReferralPartner, 'ReferralPartner'),
  ),
);

builder.queryField('referralPartner', (t) =>
  t.prismaField({
    type: ReferralPartner,
    nullable: true,
    description: 'One referral partner, archived or not; null when there is none in reach.',
    authScopes: { permission: 'directory:read' },
    args: { id: t.arg.id({ required: true, description: 'Its global id.' }) },
    resolve: (query, _root, args, { db, actor: { orgId } }) => {
      const id = lookupUuid('ReferralPartner', args.id);
      return db.referralPartner.findUnique({ ...query, where: { orgId_id: { orgId, id } } });
    },
  }),
);

const inputFields = (t: PothosSchemaTypes.InputFieldBuilder<Types, 'InputObject'>) => ({
  contactName: t.string({ description: 'Whom to speak to there; at most 200 characters.' }),
  ...addressInputFields(t),
});
const rules = { contactName: text(200), ...addressRules };
const creationRules = z.object({ name: requiredText(200), ...rules });
const updateRules = z.object({ name: requiredText(200).optional(), ...rules });

/** The referral partner that a mutation has written, as it is now. */
const written = (t: PothosSchemaTypes.ObjectFieldBuilder<Types, { id: string }>) =>
  t.prismaField({
    type: ReferralPartner,
    description: 'The referral partner as it is now.',
    resolve: (query, { id }, _args, { db, actor: { orgId } }) =>
      db.referralPartner.findUniqueOrThrow({ ...query, where: { orgId_id: { orgId, id } } }),
  });

builder.mutationField('createReferralPartner', (t) =>
  t.fieldWithInput({
    type: defineSuccess<{ id: string; replayed: boolean }>(
      'CreateReferralPartnerSuccess',
      'The referral partner was created.',
      (f) => ({
        referralPartner: written(f),
        replayed: replayed(f),
      }),
    ),
    description: 'Adds a referral partner to the directory.',
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

builder.mutationField('updateReferralPartner', (t) =>
  t.fieldWithInput({
    type: defineSuccess<{ id: string }>(
      'UpdateReferralPartnerSuccess',
      'The referral partner was changed.',
      (f) => ({ referralPartner: written(f) }),
    ),
    description:
      'Changes the fields of a referral partner that are given: an omitted one is left, null clears.',
    authScopes: { permission: 'directory:write' },
    errors: { types: [ValidationError, NotFoundError, VersionConflictError] },
    input: {
      id: t.input.id({ required: true, description: 'The referral partner.' }),
      baseVersion: baseVersion(t.input),
      name: t.input.string({ description: 'Its name, 1 to 200 characters; can’t be cleared.' }),
      ...inputFields(t.input),
    },
    resolve: (_root, { input }, context) =>
      updateEntry(context, KIND, input, parseInput(updateRules, input), byName),
  }),
);

builder.mutationField('archiveReferralPartner', (t) =>
  t.fieldWithInput({
    type: defineSuccess<{ id: string }>(
      'ArchiveReferralPartnerSuccess',
      'The referral partner was archived.',
      (f) => ({ referralPartner: written(f) }),
    ),
    description:
      'Takes a referral partner out of use: it can’t be chosen any more; attributions that name it keep it.',
    authScopes: { permission: 'directory:write' },
    errors: { types: [NotFoundError, VersionConflictError] },
    input: {
      id: t.input.id({ required: true, description: 'The referral partner.' }),
      baseVersion: optionalBaseVersion(t.input),
    },
    resolve: (_root, { input }, context) => archiveEntry(context, KIND, input),
  }),
);
