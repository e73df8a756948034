import { builder } from '../graphql/builder.ts';
import { defineConnection, rootConnection } from '../graphql/connection.ts';
import { readableWith } from '../graphql/extension.ts';
import { conditions, StringFilter } from '../graphql/filter.ts';
import { lookupUuid } from '../graphql/id.ts';
import { defineOrder } from '../graphql/order.ts';
import { fold } from '../platform/fold.ts';

/** A hospital that patients go to [140]. */
export const Hospital = builder.prismaNode('Hospital', {
  nullable: true,
  description: 'A hospital that patients go to [140].',
  extensions: readableWith('directory:read'),
  select: { id: true },
  id: { resolve: ({ id }) => id },
  findUnique: (id, { actor: { orgId } }) => ({ orgId_id: { orgId, id } }),
  fields: (t) => ({
    uuid: t.expose('id', { type: 'UUID', description: 'The id by which other systems know the hospital.' }),
    uniqueId: t.exposeString('uniqueId', {
      nullable: true,
      description: 'The string by which another system knows the hospital; unique among hospitals [130].',
    }),
    name: t.exposeString('name', { description: 'Its name.' }),
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

/** A page of hospitals. */
export const HospitalConnection = defineConnection(Hospital, 'Hospital');

const order = defineOrder(
  'Hospital',
  {
    NAME: { column: 'sortName', kind: 'string', description: 'By name, without regard to case and accents.' },
    CREATED_AT: { column: 'createdAt', kind: 'date', description: 'By the time of creation.' },
  },
  { field: 'NAME' },
);

const HospitalFilter = builder.inputType('HospitalFilter', {
  description: 'Which hospitals; all conditions that are given must hold.',
  fields: (t) => ({
    name: t.field({ type: StringFilter, description: 'By name.' }),
    uniqueId: t.field({
      type: StringFilter,
      description: 'By the string by which another system knows it; with regard to case.',
    }),
  }),
});

builder.queryField('hospitals', (t) =>
  t.connection(
    {
      type: Hospital,
      description: 'The hospitals in use, by name unless ordered otherwise.',
      authScopes: { permission: 'directory:read' },
      args: {
        filter: t.arg({ type: HospitalFilter, description: 'Which ones; all where absent.' }),
        orderBy: t.arg({ type: order.input, description: 'Default: NAME, ascending.' }),
      },
      resolve: (_root, { filter, orderBy, ...args }, context, info) =>
        rootConnection(context.db.hospital, {
          ...{ typeName: 'Hospital', args, context, info, order: order.requested(orderBy, context) },
          where: {
            AND: [
              { archivedAt: null },
              ...conditions('sortName', filter?.name, 'filter.name', fold),
              ...conditions('uniqueId', filter?.uniqueId, 'filter.uniqueId'),
            ],
          },
        }),
    },
    HospitalConnection,
  ),
);

builder.queryField('hospital', (t) =>
  t.prismaField({
    type: Hospital,
    nullable: true,
    description: 'One hospital, archived or not; null when there is none in reach.',
    authScopes: { permission: 'directory:read' },
    args: { id: t.arg.id({ required: true, description: 'Its global id.' }) },
    resolve: (query, _root, args, { db, actor: { orgId } }) => {
      const id = lookupUuid('Hospital', args.id);
      return db.hospital.findUnique({ ...query, where: { orgId_id: { orgId, id } } });
    },
  }),
);
