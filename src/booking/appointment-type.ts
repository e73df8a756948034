import type { Actor } from '../auth/actor.ts';
import { visibleAppointmentTypes } from '../auth/visibility.ts';
import { Practitioner, PractitionerConnection } from '../directory/practitioner.ts';
import { builder } from '../graphql/builder.ts';
import { defineConnection, rootConnection } from '../graphql/connection.ts';
import { forPartners, readableWith } from '../graphql/extension.ts';
import { BooleanFilter, conditions, StringFilter } from '../graphql/filter.ts';
import { lookupUuid } from '../graphql/id.ts';
import { type PageArguments, planPage } from '../graphql/keyset.ts';
import { type LinkedList, linkedConnection, selectLinked } from '../graphql/linked-connection.ts';
import { defineOrder } from '../graphql/order.ts';
import { fold } from '../platform/fold.ts';

/** A service that can be booked [41]. */
export const AppointmentType = builder.prismaNode('AppointmentType', {
  nullable: true,
  description: 'A service that can be booked [41].',
  extensions: readableWith('slot:read'),
  select: { id: true },
  id: { resolve: ({ id }) => id },
  findUnique: (id, { actor }) => ({
    orgId_id: { orgId: actor.orgId, id },
    ...visibleAppointmentTypes(actor),
  }),
  fields: (t) => ({
    uuid: t.expose('id', {
      type: 'UUID',
      description: 'The id by which other systems know the appointment type.',
      extensions: forPartners,
    }),
    name: t.exposeString('name', { description: 'Its name, for patients.', extensions: forPartners }),
    description: t.exposeString('description', {
      nullable: true,
      description: 'What happens, for patients.',
      extensions: forPartners,
    }),
    durationMinutes: t.exposeInt('durationMinutes', {
      description: 'How long the visit lasts, in minutes.',
      extensions: forPartners,
    }),
    stepMinutes: t.exposeInt('stepMinutes', {
      description: 'Minutes between the starts of two slots that follow each other.',
    }),
    bufferBeforeMinutes: t.exposeInt('bufferBeforeMinutes', {
      description: 'Minutes that the practitioner’s calendar is kept free before the visit.',
    }),
    bufferAfterMinutes: t.exposeInt('bufferAfterMinutes', {
      description: 'Minutes that the practitioner’s calendar is kept free after the visit.',
    }),
    waitlistOfferMinutes: t.exposeInt('waitlistOfferMinutes', {
      description: 'For how many minutes a slot that has become free is held for whoever waits for it.',
    }),
    priceInCents: t.exposeInt('priceInCents', {
      description: 'Price in the smallest unit of `account.currency` [39, 42, 77].',
      extensions: forPartners,
    }),
    metadata: t.field({
      type: 'JSONObject',
      select: { metadata: true },
      description: 'Keys and texts of the organization’s own; partners read them only [46, 70].',
      extensions: forPartners,
      resolve: ({ metadata }) => metadata as object,
    }),
    isActive: t.exposeBoolean('isActive', { description: 'Whether it can be booked now.' }),
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

/** A page of appointment types. */
export const AppointmentTypeConnection = defineConnection(AppointmentType, 'AppointmentType', {
  partner: true,
});

const offeredBy = ({ kind }: Actor): LinkedList => ({
  ...{ relation: 'practitioners', target: 'practitioner', typeName: 'Practitioner' },
  ...{ model: 'appointmentTypePractitioner', parentKey: 'appointmentTypeId' },
  where: { archivedAt: null, ...(kind === 'PARTNER' ? { isActive: true } : {}) },
});

const offers = ({ actor }: { actor: Actor }): LinkedList => ({
  ...{ relation: 'appointmentTypes', target: 'appointmentType', typeName: 'AppointmentType' },
  ...{ model: 'appointmentTypePractitioner', parentKey: 'practitionerId' },
  where: { archivedAt: null, ...visibleAppointmentTypes(actor) },
});

/** A page of a linked list, by name. @param owner the type of the record that it is below */
export const pageByName = (owner: string, args: PageArguments, { typeName, where = {} }: LinkedList) =>
  planPage(
    args,
    {
      ...{ name: `${owner}.${typeName}.NAME.asc`, column: 'sortName', kind: 'string', direction: 'asc' },
    },
    where,
  );

builder.prismaObjectField(AppointmentType, 'practitioners', (t) =>
  t.connection(
    {
      type: Practitioner,
      description: 'Who offers it, by family name; to a partner, those who treat patients now.',
      authScopes: { permission: 'directory:read' },
      extensions: forPartners,
      select: (args, { actor }, nested) => {
        const list = offeredBy(actor);
        return selectLinked(nested, list, pageByName('AppointmentType', args, list));
      },
      resolve: (type, args, context) => {
        const list = offeredBy(context.actor);
        return linkedConnection(context, pageByName('AppointmentType', args, list), type, list);
      },
    },
    PractitionerConnection,
  ),
);

builder.prismaObjectField(Practitioner, 'appointmentTypes', (t) =>
  t.connection(
    {
      type: AppointmentType,
      description: 'What the practitioner offers, by name; to a partner, what its catalog holds of it.',
      authScopes: { permission: 'slot:read' },
      extensions: forPartners,
      select: (args, context, nested) => {
        const list = offers(context);
        return selectLinked(nested, list, pageByName('Practitioner', args, list));
      },
      resolve: (practitioner, args, context) => {
        const list = offers(context);
        return linkedConnection(context, pageByName('Practitioner', args, list), practitioner, list);
      },
    },
    AppointmentTypeConnection,
  ),
);

const appointmentTypeOrder = defineOrder(
  'AppointmentType',
  {
    NAME: { column: 'sortName', kind: 'string', description: 'By name, without regard to case and accents.' },
    CREATED_AT: { column: 'createdAt', kind: 'date', description: 'By the time of creation.' },
  },
  { field: 'NAME' },
);

const AppointmentTypeFilter = builder.inputType('AppointmentTypeFilter', {
  description: 'Which appointment types; all conditions that are given must hold.',
  fields: (t) => ({
    name: t.field({ type: StringFilter, description: 'By name.' }),
    isActive: t.field({ type: BooleanFilter, description: 'By whether it can be booked now.' }),
  }),
});

builder.queryField('appointmentTypes', (t) =>
  t.connection(
    {
      type: AppointmentType,
      description:
        'The services in use, by name unless ordered otherwise. To a partner: those of its catalog that can be booked now [30, 41].',
      authScopes: { permission: 'slot:read' },
      extensions: forPartners,
      args: {
        filter: t.arg({ type: AppointmentTypeFilter, description: 'Which ones; all where absent.' }),
        orderBy: t.arg({ type: appointmentTypeOrder.input, description: 'Default: NAME, ascending.' }),
      },
      resolve: (_root, { filter, orderBy, ...args }, context, info) =>
        rootConnection(context.db.appointmentType, {
          ...{ typeName: 'AppointmentType', args, context, info },
          order: appointmentTypeOrder.requested(orderBy, context),
          where: {
            AND: [
              { archivedAt: null },
              visibleAppointmentTypes(context.actor),
              ...conditions('sortName', filter?.name, 'filter.name', fold),
              ...conditions('isActive', filter?.isActive, 'filter.isActive'),
            ],
          },
        }),
    },
    AppointmentTypeConnection,
  ),
);

builder.queryField('appointmentType', (t) =>
  t.prismaField({
    type: AppointmentType,
    nullable: true,
    description: 'One appointment type, archived or not; null when there is none in reach.',
    authScopes: { permission: 'slot:read' },
    args: { id: t.arg.id({ required: true, description: 'Its global id.' }) },
    resolve: (query, _root, args, { db, actor }) =>
      db.appointmentType.findUnique({
        ...query,
        where: {
          orgId_id: { orgId: actor.orgId, id: lookupUuid('AppointmentType', args.id) },
          ...visibleAppointmentTypes(actor),
        },
      }),
  }),
);
