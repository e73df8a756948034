import { AppointmentType, AppointmentTypeConnection, pageByName } from '../booking/appointment-type.ts';
import { builder } from '../graphql/builder.ts';
import { defineConnection, rootConnection } from '../graphql/connection.ts';
import { readableWith } from '../graphql/extension.ts';
import { conditions, StringFilter } from '../graphql/filter.ts';
import { type LinkedList, linkedConnection, selectLinked } from '../graphql/linked-connection.ts';
import { defineOrder } from '../graphql/order.ts';
import { fold } from '../platform/fold.ts';
import { ASK_WINDOW, POLICY_NUMBERS, type PolicyNumber } from './catalog-policy.ts';

const described = (name: PolicyNumber) => ({ description: `${POLICY_NUMBERS[name].words}.` });

/** What partners can book. */
export const Catalog = builder.prismaNode('Catalog', {
  description: 'What partners can book: each of their credentials reaches exactly one catalog [25, 30].',
  extensions: readableWith('catalog:read'),
  nullable: true,
  select: { id: true },
  id: { resolve: ({ id }) => id },
  findUnique: (id, { actor: { orgId } }) => ({ orgId_id: { orgId, id } }),
  fields: (t) => ({
    uuid: t.expose('id', { type: 'UUID', description: 'The id by which other systems know the catalog.' }),
    name: t.exposeString('name', { description: 'Its name, at most 100 characters.' }),
    description: t.exposeString('description', {
      nullable: true,
      description: 'What it is for, at most 1,000 characters.',
    }),
    featureFlags: t.field({
      type: 'JSONObject',
      select: { featureFlags: true },
      description: 'Names of features, each true or false: shown to partners as they are [37].',
      resolve: ({ featureFlags }) => featureFlags as object,
    }),
    holdMinutes: t.exposeInt('holdMinutes', described('holdMinutes')),
    noticeMinutes: t.exposeInt('noticeMinutes', described('noticeMinutes')),
    horizonDays: t.exposeInt('horizonDays', described('horizonDays')),
    cancelCutoffMinutes: t.exposeInt('cancelCutoffMinutes', described('cancelCutoffMinutes')),
    rescheduleCutoffMinutes: t.exposeInt('rescheduleCutoffMinutes', described('rescheduleCutoffMinutes')),
    rescheduleLimit: t.exposeInt('rescheduleLimit', described('rescheduleLimit')),
    rescheduleWindowMinutes: t.exposeInt('rescheduleWindowMinutes', described('rescheduleWindowMinutes')),
    rescheduleAskWindow: t.exposeBoolean('rescheduleAskWindow', { description: `${ASK_WINDOW}.` }),
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

const TYPES: LinkedList = {
  ...{ relation: 'appointmentTypes', target: 'appointmentType', typeName: 'AppointmentType' },
  ...{ model: 'catalogAppointmentType', parentKey: 'catalogId', where: { archivedAt: null } },
};

builder.prismaObjectField(Catalog, 'appointmentTypes', (t) =>
  t.connection(
    {
      type: AppointmentType,
      description:
        'The services that it holds, by name; those that can’t be booked now, too. All that its credentials reach [30].',
      authScopes: { permission: 'slot:read' },
      select: (args, _context, nested) => selectLinked(nested, TYPES, pageByName('Catalog', args, TYPES)),
      resolve: (catalog, args, context) =>
        linkedConnection(context, pageByName('Catalog', args, TYPES), catalog, TYPES),
    },
    AppointmentTypeConnection,
  ),
);

const CatalogConnection = defineConnection(Catalog, 'Catalog');

const catalogOrder = defineOrder(
  'Catalog',
  {
    NAME: { column: 'sortName', kind: 'string', description: 'By name, without regard to case and accents.' },
    CREATED_AT: { column: 'createdAt', kind: 'date', description: 'By the time of creation.' },
  },
  { field: 'NAME' },
);

const CatalogFilter = builder.inputType('CatalogFilter', {
  description: 'Which catalogs; all conditions that are given must hold.',
  fields: (t) => ({
    name: t.field({ type: StringFilter, description: 'By name.' }),
  }),
});

builder.queryField('catalogs', (t) =>
  t.connection(
    {
      type: Catalog,
      description: 'The catalogs in use, by name unless ordered otherwise.',
      authScopes: { permission: 'catalog:read' },
      args: {
        filter: t.arg({ type: CatalogFilter, description: 'Which ones; all where absent.' }),
        orderBy: t.arg({ type: catalogOrder.input, description: 'Default: NAME, ascending.' }),
      },
      resolve: (_root, { filter, orderBy, ...args }, context, info) =>
        rootConnection(context.db.catalog, {
          ...{ typeName: 'Catalog', args, context, info, order: catalogOrder.requested(orderBy, context) },
          where: {
            AND: [{ archivedAt: null }, ...conditions('sortName', filter?.name, 'filter.name', fold)],
          },
        }),
    },
    CatalogConnection,
  ),
);
