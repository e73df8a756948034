import { z } from 'zod';
import { builder } from '../graphql/builder.ts';
import { defineConnection, rootConnection } from '../graphql/connection.ts';
import { readableWith } from '../graphql/extension.ts';
import { BooleanFilter, conditions, StringFilter } from '../graphql/filter.ts';
import { findUuid, lookupUuid } from '../graphql/id.ts';
import { baseVersion, idempotencyKey, optionalBaseVersion } from '../graphql/input-field.ts';
import { defineOrder } from '../graphql/order.ts';
import { defineSuccess, replayed } from '../graphql/success.ts';
import type { Work } from '../platform/command.ts';
import { IdempotencyError, NotFoundError, ValidationError, VersionConflictError } from '../platform/error.ts';
import { fold } from '../platform/fold.ts';
import type { RecordKind } from '../platform/record.ts';
import { email, parseInput, requiredText, text } from '../platform/validate.ts';
import { activity } from './activity.ts';
import { archiveEntry, byName, createEntry, updateEntry } from './directory-entry.ts';
import { Practitioner } from './practitioner.ts';

type Types = (typeof builder)['$inferSchemaTypes'];

const KIND: RecordKind = { type: 'User', model: 'user', words: 'User' };

/** Someone of the staff [302]. */
export const User = builder.prismaNode('User', {
  nullable: true,
  description:
    'Someone of the staff, as records name who wrote them [302]. Says nothing of what the person may do: credentials do.',
  extensions: readableWith('directory:read'),
  select: { id: true },
  id: { resolve: ({ id }) => id },
  findUnique: (id, { actor: { orgId } }) => ({ orgId_id: { orgId, id } }),
  fields: (t) => ({
    uuid: t.expose('id', { type: 'UUID', description: 'The id by which other systems know the user.' }),
    name: t.exposeString('name', { description: 'Given and family name.' }),
    email: t.exposeString('email', { nullable: true, description: 'Work address.' }),
    jobTitle: t.exposeString('jobTitle', { nullable: true, description: 'What the person does.' }),
    isActive: t.exposeBoolean('isActive', { description: 'Whether the person works here now.' }),
    practitioner: t.relation('practitioner', {
      type: Practitioner,
      nullable: true,
      description: 'Whom it is as one who treats patients.',
    }),
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
  'User',
  {
    NAME: { column: 'sortName', kind: 'string', description: 'By name, without regard to case and accents.' },
    CREATED_AT: { column: 'createdAt', kind: 'date', description: 'By the time of creation.' },
  },
  { field: 'NAME' },
);

const UserFilter = builder.inputType('UserFilter', {
  description: 'Which users; all conditions that are given must hold.',
  fields: (t) => ({
    name: t.field({ type: StringFilter, description: 'By name.' }),
    isActive: t.field({ type: BooleanFilter, description: 'By whether the person works here now.' }),
  }),
});

builder.queryField('users', (t) =>
  t.connection(
    {
      type: User,
      description: 'The users in use, by name unless ordered otherwise.',
      authScopes: { permission: 'directory:read' },
      args: {
        filter: t.arg({ type: UserFilter, description: 'Which ones; all where absent.' }),
        orderBy: t.arg({ type: order.input, description: 'Default: NAME, ascending.' }),
      },
      resolve: (_root, { filter, orderBy, ...args }, context, info) =>
        rootConnection(context.db.user, {
          ...{ typeName: 'User', args, context, info, order: order.requested(orderBy, context) },
          where: {
            AND: [
              { archivedAt: null },
              ...conditions('sortName', filter?.name, 'filter.name', fold),
              ...conditions('isActive', filter?.isActive, 'filter.isActive'),
            ],
          },
        }),
    },
    defineConnection(User, 'User'),
  ),
);

builder.queryField('user', (t) =>
  t.prismaField({
    type: User,
    nullable: true,
    description: 'One user, archived or not; null when there is none in reach.',
    authScopes: { permission: 'directory:read' },
    args: { id: t.arg.id({ required: true, description: 'Its global id.' }) },
    resolve: (query, _root, args, { db, actor: { orgId } }) => {
      const id = lookupUuid('User', args.id);
      return db.user.findUnique({ ...query, where: { orgId_id: { orgId, id } } });
    },
  }),
);

const inputFields = (t: PothosSchemaTypes.InputFieldBuilder<Types, 'InputObject'>) => ({
  email: t.string({ description: 'Work address; kept in lower case.' }),
  jobTitle: t.string({ description: 'What the person does; at most 100 characters.' }),
  isActive: t.boolean({ description: 'Whether the person works here now; true when null.' }),
  practitionerId: t.id({ description: 'Whom it is as one who treats patients.' }),
});
const rules = {
  email: email(),
  jobTitle: text(100),
  isActive: activity(),
  practitionerId: z.string().nullish(),
};
const creationRules = z.object({ name: requiredText(200), ...rules });
const updateRules = z.object({ name: requiredText(200).optional(), ...rules });

/** What follows from an input: the order, and the uuid of the practitioner. @throws NotFoundError */
async function withPractitioner(
  input: { name?: string | undefined; practitionerId?: string | null | undefined },
  before: { practitionerId?: string | null | undefined } | null,
  { tx }: Work,
) {
  if (input.practitionerId == null) return byName(input);
  const orgId = tx.$orgId();
  const id = findUuid('Practitioner', input.practitionerId);
  const found = id && (await tx.practitioner.findUnique({ where: { orgId_id: { orgId, id } } }));
  // One that was archived since may stay.
  if (!found || (found.archivedAt && found.id !== before?.practitionerId))
    throw new NotFoundError('Practitioner', ['practitionerId']);
  return { ...byName(input), practitionerId: id };
}

/** The user that a mutation has written, as it is now. */
const written = (t: PothosSchemaTypes.ObjectFieldBuilder<Types, { id: string }>) =>
  t.prismaField({
    type: User,
    description: 'The user as it is now.',
    resolve: (query, { id }, _args, { db, actor: { orgId } }) =>
      db.user.findUniqueOrThrow({ ...query, where: { orgId_id: { orgId, id } } }),
  });

builder.mutationField('createUser', (t) =>
  t.fieldWithInput({
    type: defineSuccess<{ id: string; replayed: boolean }>(
      'CreateUserSuccess',
      'The user was created.',
      (f) => ({
        user: written(f),
        replayed: replayed(f),
      }),
    ),
    description: 'Adds a user to the directory.',
    authScopes: { permission: 'directory:write' },
    errors: { types: [ValidationError, NotFoundError, IdempotencyError] },
    input: {
      name: t.input.string({ required: true, description: 'Given and family name, 1 to 200 characters.' }),
      ...inputFields(t.input),
      idempotencyKey: idempotencyKey(t.input),
    },
    resolve: (_root, { input }, context) =>
      createEntry(context, KIND, input, parseInput(creationRules, input), withPractitioner),
  }),
);

builder.mutationField('updateUser', (t) =>
  t.fieldWithInput({
    type: defineSuccess<{ id: string }>('UpdateUserSuccess', 'The user was changed.', (f) => ({
      user: written(f),
    })),
    description: 'Changes the fields of a user that are given: an omitted one is left, null clears.',
    authScopes: { permission: 'directory:write' },
    errors: { types: [ValidationError, NotFoundError, VersionConflictError] },
    input: {
      id: t.input.id({ required: true, description: 'The user.' }),
      baseVersion: baseVersion(t.input),
      name: t.input.string({ description: 'Given and family name, 1 to 200 characters; can’t be cleared.' }),
      ...inputFields(t.input),
    },
    resolve: (_root, { input }, context) =>
      updateEntry(context, KIND, input, parseInput(updateRules, input), withPractitioner),
  }),
);

builder.mutationField('archiveUser', (t) =>
  t.fieldWithInput({
    type: defineSuccess<{ id: string }>('ArchiveUserSuccess', 'The user was archived.', (f) => ({
      user: written(f),
    })),
    description: 'Takes a user out of use: it can’t be chosen any more; what names it keeps it.',
    authScopes: { permission: 'directory:write' },
    errors: { types: [NotFoundError, VersionConflictError] },
    input: {
      id: t.input.id({ required: true, description: 'The user.' }),
      baseVersion: optionalBaseVersion(t.input),
    },
    resolve: (_root, { input }, context) => archiveEntry(context, KIND, input),
  }),
);
