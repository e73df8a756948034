import { builder } from '../graphql/builder.ts';
import { defineConnection, rootConnection } from '../graphql/connection.ts';
import { readableWith } from '../graphql/extension.ts';
import { conditions, StringFilter } from '../graphql/filter.ts';
import { lookupUuid } from '../graphql/id.ts';
import { defineOrder } from '../graphql/order.ts';
import { fold } from '../platform/fold.ts';

/** Someone outside the organization whom it deals with, e.g. a doctor who refers patients [114]. */
export const Contact = builder.prismaNode('Contact', {
  nullable: true,
  description:
    'Someone outside the organization whom it deals with, e.g. a doctor who refers patients [114, A51].',
  extensions: readableWith('directory:read'),
  select: { id: true },
  id: { resolve: ({ id }) => id },
  findUnique: (id, { actor: { orgId } }) => ({ orgId_id: { orgId, id } }),
  fields: (t) => ({
    uuid: t.expose('id', { type: 'UUID', description: 'The id by which other systems know the contact.' }),
    title: t.exposeString('title', { nullable: true, description: 'Title, e.g. Dr.' }),
    firstName: t.exposeString('firstName', { description: 'Given name.' }),
    lastName: t.exposeString('lastName', { description: 'Family name.' }),
    name: t.string({
      select: { title: true, firstName: true, lastName: true },
      description: 'Title, given name and family name.',
      resolve: ({ title, firstName, lastName }) => [title, firstName, lastName].filter(Boolean).join(' '),
    }),
    companyName: t.exposeString('companyName', { nullable: true, description: 'Practice or company.' }),
    occupation: t.exposeString('occupation', {
      nullable: true,
      description: 'Occupation, e.g. cardiologist.',
    }),
    providerNumber: t.exposeString('providerNumber', {
      nullable: true,
      description: 'Number by which insurers know the contact.',
    }),
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
  'Contact',
  {
    NAME: {
      column: 'sortName',
      kind: 'string',
      description: 'By family name, then given name, without regard to case and accents.',
    },
    CREATED_AT: { column: 'createdAt', kind: 'date', description: 'By the time of creation.' },
  },
  { field: 'NAME' },
);

const ContactFilter = builder.inputType('ContactFilter', {
  description: 'Which contacts; all conditions that are given must hold.',
  fields: (t) => ({
    name: t.field({ type: StringFilter, description: 'By “family name given name”.' }),
  }),
});

builder.queryField('contacts', (t) =>
  t.connection(
    {
      type: Contact,
      description: 'The contacts in use, by name unless ordered otherwise.',
      authScopes: { permission: 'directory:read' },
      args: {
        filter: t.arg({ type: ContactFilter, description: 'Which ones; all where absent.' }),
        orderBy: t.arg({ type: order.input, description: 'Default: NAME, ascending.' }),
      },
      resolve: (_root, { filter, orderBy, ...args }, context, info) =>
        rootConnection(context.db.contact, {
          ...{ typeName: 'Contact', args, context, info, order: order.requested(orderBy, context) },
          where: {
            AND: [{ archivedAt: null }, ...conditions('sortName', filter?.name, 'filter.name', fold)],
          },
        }),
    },
    defineConnection(Contact, 'Contact'),
  ),
);

builder.queryField('contact', (t) =>
  t.prismaField({
    type: Contact,
    nullable: true,
    description: 'One contact, archived or not; null when there is none in reach.',
    authScopes: { permission: 'directory:read' },
    args: { id: t.arg.id({ required: true, description: 'Its global id.' }) },
    resolve: (query, _root, args, { db, actor: { orgId } }) => {
      const id = lookupUuid('Contact', args.id);
      return db.contact.findUnique({ ...query, where: { orgId_id: { orgId, id } } });
    },
  }),
);
