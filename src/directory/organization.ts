import { Environment } from '../generated/prisma/enums.ts';
import { builder } from '../graphql/builder.ts';
import { forPartners, readableWith } from '../graphql/extension.ts';

/** Live or sandbox. */
export const EnvironmentEnum = builder.enumType('Environment', {
  description:
    'Whether data is of real patients, or of the sandbox twin in which one tries things [27, A56].',
  values: {
    LIVE: { value: Environment.LIVE, description: 'Real patients and bookings.' },
    SANDBOX: {
      value: Environment.SANDBOX,
      description: 'The twin for trying: shares nothing with the live organization.',
    },
  },
});

/** The tenant. */
export const Organization = builder.prismaNode('Organization', {
  description: 'A clinic group: everything that a credential reaches belongs to one.',
  extensions: readableWith('organization:read', 'account:read'),
  nullable: true,
  select: { id: true },
  id: { resolve: ({ id }) => id },
  // The bound client refuses to be asked for another organization; here that is an id of nothing.
  findUnique: (id, { actor: { orgId } }) => ({ id: orgId, AND: [{ id }] }),
  fields: (t) => ({
    uuid: t.expose('id', {
      type: 'UUID',
      description: 'The id by which other systems know the organization.',
      extensions: forPartners,
    }),
    name: t.exposeString('name', { description: 'Its name.', extensions: forPartners }),
    environment: t.expose('environment', {
      type: EnvironmentEnum,
      description: 'Live, or a sandbox twin.',
      extensions: forPartners,
    }),
    timezone: t.exposeString('timezone', {
      description: 'IANA zone in which the organization’s dates begin and end.',
      extensions: forPartners,
    }),
    currency: t.expose('currency', {
      type: 'Currency',
      description: 'Of every amount.',
      extensions: forPartners,
    }),
    createdAt: t.expose('createdAt', { type: 'DateTime', description: 'When it was made.' }),
    updatedAt: t.expose('updatedAt', { type: 'DateTime', description: 'When it last changed.' }),
  }),
});

builder.queryField('organization', (t) =>
  t.prismaField({
    type: Organization,
    description: 'The organization of the credential.',
    authScopes: { permission: 'organization:read' },
    resolve: (query, _root, _args, { db, actor }) =>
      db.organization.findUniqueOrThrow({ ...query, where: { id: actor.orgId } }),
  }),
);
