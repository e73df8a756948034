import { PERMISSION_MEANINGS, PERMISSIONS } from '../auth/permission.ts';
import { EnvironmentEnum } from '../directory/organization.ts';
import { CredentialRole } from '../generated/prisma/client.ts';
import { builder } from '../graphql/builder.ts';
import { defineConnection, rootConnection } from '../graphql/connection.ts';
import { readableWith } from '../graphql/extension.ts';
import { conditions, defineEnumFilter } from '../graphql/filter.ts';
import { defineOrder } from '../graphql/order.ts';
import { acceptedAt } from './accepted-credential.ts';
import { Catalog } from './catalog.ts';
import { Partner } from './partner.ts';

const permissionList = PERMISSIONS.map(
  (permission) => `- \`${permission}\`: ${PERMISSION_MEANINGS[permission]}`,
);

/** What a credential lets its holder do. */
export const CredentialRoleEnum = builder.enumType('CredentialRole', {
  description: `What a credential lets its holder do: a named set of these permissions.\n\n${permissionList.join('\n')}`,
  values: {
    ADMIN: { value: CredentialRole.ADMIN, description: 'Everything, set-up and credentials included.' },
    CLINICIAN: { value: CredentialRole.CLINICIAN, description: 'Patients, their charts and appointments.' },
    FRONT_DESK: {
      value: CredentialRole.FRONT_DESK,
      description: 'Patients and appointments; charts to read.',
    },
    ANALYST: { value: CredentialRole.ANALYST, description: 'Reads, without what tells who a patient is.' },
    PARTNER: {
      value: CredentialRole.PARTNER,
      description: 'A partner’s application, at the partner endpoint only.',
    },
  },
});

/** A secret that opens the API: everything about it but itself. */
export const Credential = builder.prismaNode('Credential', {
  description: 'A secret that opens the API. The secret itself is shown once, when it is made.',
  extensions: readableWith('credential:read'),
  nullable: true,
  select: { id: true },
  id: { resolve: ({ id }) => id },
  findUnique: (id, { actor: { orgId } }) => ({ orgId_id: { orgId, id } }),
  fields: (t) => ({
    uuid: t.expose('id', {
      type: 'UUID',
      description: 'The id by which logs and the audit trail know the credential.',
    }),
    name: t.exposeString('name', { description: 'The application that uses it, at most 100 characters.' }),
    role: t.expose('role', { type: CredentialRoleEnum, description: 'What it lets its holder do.' }),
    environment: t.field({
      type: EnvironmentEnum,
      select: { organization: { select: { environment: true } } },
      description: 'Live, or the sandbox twin: that of its organization [A56].',
      resolve: ({ organization }) => organization.environment,
    }),
    prefix: t.exposeString('prefix', {
      description: 'First characters of the secret, to tell it from others.',
    }),
    partner: t.relation('partner', {
      type: Partner,
      nullable: true,
      description: 'Whose it is; null for the organization’s own.',
    }),
    catalog: t.relation('catalog', {
      type: Catalog,
      nullable: true,
      description: 'The one catalog that a partner reaches by it; null for the organization’s own [25].',
    }),
    isActive: t.boolean({
      select: {
        expiresAt: true,
        revokedAt: true,
        partner: { select: { archivedAt: true } },
        catalog: { select: { archivedAt: true } },
      },
      description:
        'Whether it is accepted now: not revoked, not expired, and neither its partner nor its catalog archived.',
      resolve: ({ expiresAt, revokedAt, partner, catalog }, _args, { clock }) =>
        !revokedAt && !partner?.archivedAt && !catalog?.archivedAt && (!expiresAt || expiresAt > clock.now()),
    }),
    createdAt: t.expose('createdAt', { type: 'DateTime', description: 'When it was made.' }),
    expiresAt: t.expose('expiresAt', {
      type: 'DateTime',
      nullable: true,
      description: 'From then on it is refused; null: never.',
    }),
    revokedAt: t.expose('revokedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When it was revoked; null: it was not.',
    }),
    lastUsedAt: t.expose('lastUsedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When it was last accepted, up to a minute behind; null: never.',
    }),
  }),
});

const CredentialConnection = defineConnection(Credential, 'Credential');

const credentialOrder = defineOrder(
  'Credential',
  { CREATED_AT: { column: 'createdAt', kind: 'date', description: 'By the time of creation.' } },
  { field: 'CREATED_AT', direction: 'desc' },
);

const CredentialRoleFilter = defineEnumFilter('CredentialRole', CredentialRoleEnum);

const CredentialFilter = builder.inputType('CredentialFilter', {
  description: 'Which credentials; all conditions that are given must hold.',
  fields: (t) => ({
    role: t.field({ type: CredentialRoleFilter, description: 'By role.' }),
    isActive: t.boolean({ description: 'True: those that are accepted now; false: those that are not.' }),
  }),
});

builder.queryField('credentials', (t) =>
  t.connection(
    {
      type: Credential,
      description:
        'The credentials of the organization and of its partners, the revoked and expired included; newest first.',
      authScopes: { permission: 'credential:read' },
      args: {
        filter: t.arg({ type: CredentialFilter, description: 'Which ones; all where absent.' }),
        orderBy: t.arg({ type: credentialOrder.input, description: 'Default: CREATED_AT, descending.' }),
      },
      resolve: (_root, { filter, orderBy, ...args }, context, info) => {
        const accepted = acceptedAt(context.clock.now());
        const isActive = filter?.isActive;
        return rootConnection(context.db.credential, {
          ...{
            typeName: 'Credential',
            args,
            context,
            info,
            order: credentialOrder.requested(orderBy, context),
          },
          where: {
            AND: [
              ...conditions('role', filter?.role, 'filter.role'),
              ...(isActive == null ? [] : [isActive ? accepted : { NOT: accepted }]),
            ],
          },
        });
      },
    },
    CredentialConnection,
  ),
);
