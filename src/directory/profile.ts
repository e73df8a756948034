import { assertIdentityFilter } from '../auth/identity-filter.ts';
import { builder } from '../graphql/builder.ts';
import { defineConnection, rootConnection } from '../graphql/connection.ts';
import { readableWith } from '../graphql/extension.ts';
import { conditions, StringFilter } from '../graphql/filter.ts';
import { lookupUuid } from '../graphql/id.ts';
import { defineOrder } from '../graphql/order.ts';
import { fold } from '../platform/fold.ts';

/** A person's account elsewhere, e.g. in a portal [131]. Written through the patients that are linked to it. */
export const Profile = builder.prismaNode('Profile', {
  nullable: true,
  description:
    'A person’s account elsewhere, e.g. in a portal, that one or more patients are linked to [131]. Written through them, see `PatientProfileInput`.',
  extensions: readableWith('patient:read'),
  select: { id: true },
  id: { resolve: ({ id }) => id },
  findUnique: (id, { actor: { orgId } }) => ({ orgId_id: { orgId, id } }),
  fields: (t) => ({
    uuid: t.expose('id', { type: 'UUID', description: 'The id by which other systems know the profile.' }),
    uniqueId: t.exposeString('uniqueId', {
      redact: true,
      description: 'The string that names the profile; unique in the organization [130].',
    }),
    email: t.exposeString('email', {
      nullable: true,
      redact: true,
      description: 'Email address; the patient’s own may differ [136].',
    }),
    firstName: t.exposeString('firstName', { nullable: true, redact: true, description: 'Given name.' }),
    lastName: t.exposeString('lastName', { nullable: true, redact: true, description: 'Family name.' }),
    version: t.exposeInt('version', { description: 'Grows by one with each change.' }),
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
  }),
});

const order = defineOrder(
  'Profile',
  {
    NAME: {
      column: 'sortName',
      kind: 'string',
      identity: true,
      description: 'By family name, then given name, without regard to case and accents.',
    },
    CREATED_AT: { column: 'createdAt', kind: 'date', description: 'By the time of creation.' },
  },
  { field: 'NAME', anonymous: 'CREATED_AT' },
);

const ProfileFilter = builder.inputType('ProfileFilter', {
  description: 'Which profiles; all conditions that are given must hold. Each needs `patient:read_identity`.',
  fields: (t) => ({
    name: t.field({ type: StringFilter, description: 'By “family name given name”.' }),
    email: t.field({ type: StringFilter, description: 'By email address.' }),
    uniqueId: t.field({
      type: StringFilter,
      description: 'By the string that names the profile; with regard to case.',
    }),
  }),
});

builder.queryField('profiles', (t) =>
  t.connection(
    {
      type: Profile,
      description: 'The profiles that patients are or were linked to, by name unless ordered otherwise.',
      authScopes: { permission: 'patient:read' },
      args: {
        filter: t.arg({ type: ProfileFilter, description: 'Which ones; all where absent.' }),
        orderBy: t.arg({
          type: order.input,
          description: 'Default: NAME, ascending; CREATED_AT for those who may not know names.',
        }),
      },
      resolve: (_root, { filter, orderBy, ...args }, context, info) => {
        assertIdentityFilter(filter, ['name', 'email', 'uniqueId'], context.actor);
        return rootConnection(context.db.profile, {
          ...{ typeName: 'Profile', args, context, info, order: order.requested(orderBy, context) },
          where: {
            AND: [
              { archivedAt: null },
              ...conditions('sortName', filter?.name, 'filter.name', fold),
              ...conditions('email', filter?.email, 'filter.email', (text) => text.toLowerCase()),
              ...conditions('uniqueId', filter?.uniqueId, 'filter.uniqueId'),
            ],
          },
        });
      },
    },
    defineConnection(Profile, 'Profile'),
  ),
);

builder.queryField('profile', (t) =>
  t.prismaField({
    type: Profile,
    nullable: true,
    description: 'One profile; null when there is none in reach.',
    authScopes: { permission: 'patient:read' },
    args: { id: t.arg.id({ required: true, description: 'Its global id.' }) },
    resolve: (query, _root, args, { db, actor: { orgId } }) => {
      const id = lookupUuid('Profile', args.id);
      return db.profile.findUnique({ ...query, where: { orgId_id: { orgId, id } } });
    },
  }),
);
