import { builder } from '../graphql/builder.ts';
import { defineConnection, rootConnection } from '../graphql/connection.ts';
import { forPartners, readableWith } from '../graphql/extension.ts';
import { conditions, StringFilter } from '../graphql/filter.ts';
import { defineOrder } from '../graphql/order.ts';
import { fold } from '../platform/fold.ts';

/** Another company that books for the organization's patients. A partner sees its own name, by `viewer`. */
export const Partner = builder.prismaNode('Partner', {
  description:
    'Another company that books for the organization’s patients, through an application of its own.',
  extensions: readableWith('partner:read'),
  nullable: true,
  select: { id: true },
  id: { resolve: ({ id }) => id },
  findUnique: (id, { actor: { orgId } }) => ({ orgId_id: { orgId, id } }),
  fields: (t) => ({
    uuid: t.expose('id', {
      type: 'UUID',
      description: 'The id by which other systems know the partner.',
      extensions: forPartners,
    }),
    name: t.exposeString('name', {
      description: 'Its name, at most 100 characters.',
      extensions: forPartners,
    }),
    slug: t.exposeString('slug', {
      description: 'Its short name for programs; unique in the organization, and never changed.',
      extensions: forPartners,
    }),
    version: t.exposeInt('version', {
      description: 'Grows by one with each change; updates name the one they have read [153].',
    }),
    createdAt: t.expose('createdAt', { type: 'DateTime', description: 'When the record was made.' }),
    updatedAt: t.expose('updatedAt', { type: 'DateTime', description: 'When it last changed.' }),
    archivedAt: t.expose('archivedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When it was archived: since then its credentials are refused. Null while in use.',
    }),
  }),
});

const PartnerConnection = defineConnection(Partner, 'Partner');

const partnerOrder = defineOrder(
  'Partner',
  {
    NAME: { column: 'sortName', kind: 'string', description: 'By name, without regard to case and accents.' },
    CREATED_AT: { column: 'createdAt', kind: 'date', description: 'By the time of creation.' },
  },
  { field: 'NAME' },
);

const PartnerFilter = builder.inputType('PartnerFilter', {
  description: 'Which partners; all conditions that are given must hold.',
  fields: (t) => ({
    name: t.field({ type: StringFilter, description: 'By name.' }),
    slug: t.field({ type: StringFilter, description: 'By the short name for programs.' }),
  }),
});

builder.queryField('partners', (t) =>
  t.connection(
    {
      type: Partner,
      description: 'The partners in use, by name unless ordered otherwise.',
      authScopes: { permission: 'partner:read' },
      args: {
        filter: t.arg({ type: PartnerFilter, description: 'Which ones; all where absent.' }),
        orderBy: t.arg({ type: partnerOrder.input, description: 'Default: NAME, ascending.' }),
      },
      resolve: (_root, { filter, orderBy, ...args }, context, info) =>
        rootConnection(context.db.partner, {
          ...{ typeName: 'Partner', args, context, info, order: partnerOrder.requested(orderBy, context) },
          where: {
            AND: [
              { archivedAt: null },
              ...conditions('sortName', filter?.name, 'filter.name', fold),
              ...conditions('slug', filter?.slug, 'filter.slug', (text) => text.toLowerCase()),
            ],
          },
        }),
    },
    PartnerConnection,
  ),
);
