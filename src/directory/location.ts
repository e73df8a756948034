import { visibleLocations } from '../auth/visibility.ts';
import { builder } from '../graphql/builder.ts';
import { defineConnection, rootConnection } from '../graphql/connection.ts';
import { forPartners, readableWith } from '../graphql/extension.ts';
import { BooleanFilter, conditions, StringFilter } from '../graphql/filter.ts';
import { lookupUuid } from '../graphql/id.ts';
import { defineOrder } from '../graphql/order.ts';
import { fold } from '../platform/fold.ts';

/** A place where patients are seen. */
export const Location = builder.prismaNode('Location', {
  nullable: true,
  description: 'A place where the organization sees patients.',
  extensions: readableWith('directory:read'),
  select: { id: true },
  id: { resolve: ({ id }) => id },
  findUnique: (id, { actor }) => ({ orgId_id: { orgId: actor.orgId, id }, ...visibleLocations(actor) }),
  fields: (t) => ({
    uuid: t.expose('id', {
      type: 'UUID',
      description: 'The id by which other systems know the location.',
      extensions: forPartners,
    }),
    name: t.exposeString('name', { description: 'Its name.', extensions: forPartners }),
    timezone: t.exposeString('timezone', {
      description: 'IANA zone of its local times.',
      extensions: forPartners,
    }),
    phone: t.exposeString('phone', {
      nullable: true,
      description: 'Phone of the front desk.',
      extensions: forPartners,
    }),
    email: t.exposeString('email', { nullable: true, description: 'Address of the front desk.' }),
    addressLine1: t.exposeString('addressLine1', {
      nullable: true,
      description: 'First line of the address.',
      extensions: forPartners,
    }),
    addressLine2: t.exposeString('addressLine2', {
      nullable: true,
      description: 'Second line of the address.',
      extensions: forPartners,
    }),
    city: t.exposeString('city', { nullable: true, description: 'City or town.', extensions: forPartners }),
    state: t.exposeString('state', {
      nullable: true,
      description: 'State, province or county.',
      extensions: forPartners,
    }),
    postalCode: t.exposeString('postalCode', {
      nullable: true,
      description: 'Postal code.',
      extensions: forPartners,
    }),
    country: t.exposeString('country', { nullable: true, description: 'Country.', extensions: forPartners }),
    isActive: t.exposeBoolean('isActive', {
      description: 'Whether patients are seen there now; counts leave inactive ones out [184].',
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

const LocationConnection = defineConnection(Location, 'Location');

const locationOrder = defineOrder(
  'Location',
  {
    NAME: { column: 'sortName', kind: 'string', description: 'By name, without regard to case and accents.' },
    CREATED_AT: { column: 'createdAt', kind: 'date', description: 'By the time of creation.' },
  },
  { field: 'NAME' },
);

const LocationFilter = builder.inputType('LocationFilter', {
  description: 'Which locations; all conditions that are given must hold.',
  fields: (t) => ({
    name: t.field({ type: StringFilter, description: 'By name.' }),
    isActive: t.field({ type: BooleanFilter, description: 'By whether patients are seen there now.' }),
  }),
});

builder.queryField('locations', (t) =>
  t.connection(
    {
      type: Location,
      description: 'The locations in use, by name unless ordered otherwise.',
      authScopes: { permission: 'directory:read' },
      args: {
        filter: t.arg({ type: LocationFilter, description: 'Which ones; all where absent.' }),
        orderBy: t.arg({ type: locationOrder.input, description: 'Default: NAME, ascending.' }),
      },
      resolve: (_root, { filter, orderBy, ...args }, context, info) =>
        rootConnection(context.db.location, {
          ...{ typeName: 'Location', args, context, info, order: locationOrder.requested(orderBy, context) },
          where: {
            AND: [
              { archivedAt: null },
              ...conditions('sortName', filter?.name, 'filter.name', fold),
              ...conditions('isActive', filter?.isActive, 'filter.isActive'),
            ],
          },
        }),
    },
    LocationConnection,
  ),
);

builder.queryField('location', (t) =>
  t.prismaField({
    type: Location,
    nullable: true,
    description: 'One location, archived or not; null when there is none in reach.',
    authScopes: { permission: 'directory:read' },
    args: { id: t.arg.id({ required: true, description: 'Its global id.' }) },
    resolve: (query, _root, args, { db, actor: { orgId } }) =>
      db.location.findUnique({
        ...query,
        where: { orgId_id: { orgId, id: lookupUuid('Location', args.id) } },
      }),
  }),
);
