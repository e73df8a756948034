import { visiblePractitioners } from '../auth/visibility.ts';
import { builder } from '../graphql/builder.ts';
import { defineConnection, rootConnection } from '../graphql/connection.ts';
import type { Context } from '../graphql/context.ts';
import { forPartners, readableWith } from '../graphql/extension.ts';
import { BooleanFilter, conditions, StringFilter } from '../graphql/filter.ts';
import { lookupUuid } from '../graphql/id.ts';
import { defineOrder } from '../graphql/order.ts';
import { RequestError } from '../platform/error.ts';
import { fold } from '../platform/fold.ts';

/** Someone who treats patients. */
export const Practitioner = builder.prismaNode('Practitioner', {
  nullable: true,
  description: 'A clinician who treats patients: what other systems call provider or doctor.',
  extensions: readableWith('directory:read'),
  select: { id: true },
  id: { resolve: ({ id }) => id },
  findUnique: (id, { actor }) => ({ orgId_id: { orgId: actor.orgId, id }, ...visiblePractitioners(actor) }),
  fields: (t) => ({
    uuid: t.expose('id', {
      type: 'UUID',
      description: 'The id by which other systems know the practitioner.',
      extensions: forPartners,
    }),
    uniqueId: t.exposeString('uniqueId', {
      nullable: true,
      description: 'The string by which another system knows the practitioner; unique among them [130].',
    }),
    title: t.exposeString('title', {
      nullable: true,
      description: 'Title, e.g. Dr.',
      extensions: forPartners,
    }),
    firstName: t.exposeString('firstName', { description: 'Given name.', extensions: forPartners }),
    lastName: t.exposeString('lastName', { description: 'Family name.', extensions: forPartners }),
    name: t.string({
      select: { title: true, firstName: true, lastName: true },
      description: 'Title, given name and family name.',
      extensions: forPartners,
      resolve: ({ title, firstName, lastName }) => [title, firstName, lastName].filter(Boolean).join(' '),
    }),
    specialty: t.exposeString('specialty', {
      nullable: true,
      description: 'Field of practice.',
      extensions: forPartners,
    }),
    email: t.exposeString('email', { nullable: true, description: 'Work address, for staff.' }),
    phone: t.exposeString('phone', { nullable: true, description: 'Work phone, for staff.' }),
    timezone: t.exposeString('timezone', {
      nullable: true,
      description: 'IANA zone of the practitioner’s own dates; that of the location where null.',
    }),
    isActive: t.exposeBoolean('isActive', { description: 'Whether the practitioner treats patients now.' }),
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

/** A page of practitioners. */
export const PractitionerConnection = defineConnection(Practitioner, 'Practitioner', { partner: true });

const practitionerOrder = defineOrder(
  'Practitioner',
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

const PractitionerFilter = builder.inputType('PractitionerFilter', {
  description: 'Which practitioners; all conditions that are given must hold.',
  fields: (t) => ({
    name: t.field({ type: StringFilter, description: 'By “family name given name”.' }),
    uniqueId: t.field({
      type: StringFilter,
      description: 'By the string by which another system knows the practitioner; with regard to case.',
    }),
    isActive: t.field({
      type: BooleanFilter,
      description: 'By whether the practitioner treats patients now.',
    }),
  }),
});

builder.queryField('practitioners', (t) =>
  t.connection(
    {
      type: Practitioner,
      description:
        'The practitioners in use, by family name unless ordered otherwise. To a partner: those who offer a service of its catalog [43].',
      authScopes: { permission: 'directory:read' },
      extensions: forPartners,
      args: {
        filter: t.arg({ type: PractitionerFilter, description: 'Which ones; all where absent.' }),
        orderBy: t.arg({ type: practitionerOrder.input, description: 'Default: NAME, ascending.' }),
      },
      resolve: (_root, { filter, orderBy, ...args }, context, info) => {
        assertOpenFilter(filter, context);
        return rootConnection(context.db.practitioner, {
          ...{
            typeName: 'Practitioner',
            args,
            context,
            info,
            order: practitionerOrder.requested(orderBy, context),
          },
          where: {
            AND: [
              { archivedAt: null },
              visiblePractitioners(context.actor),
              ...conditions('sortName', filter?.name, 'filter.name', fold),
              ...conditions('uniqueId', filter?.uniqueId, 'filter.uniqueId'),
              ...conditions('isActive', filter?.isActive, 'filter.isActive'),
            ],
          },
        });
      },
    },
    PractitionerConnection,
  ),
);

/** A partner does not see the ids of other systems, and so may not find them out. @throws RequestError FORBIDDEN */
function assertOpenFilter(filter: { uniqueId?: object | null } | null | undefined, { actor }: Context): void {
  if (filter?.uniqueId == null || actor.kind !== 'PARTNER') return;
  throw new RequestError('FORBIDDEN', 'A partner may not filter by this.', 'filter.uniqueId');
}

builder.queryField('practitioner', (t) =>
  t.prismaField({
    type: Practitioner,
    nullable: true,
    description: 'One practitioner, archived or not; null when there is none in reach.',
    authScopes: { permission: 'directory:read' },
    args: { id: t.arg.id({ required: true, description: 'Its global id.' }) },
    resolve: (query, _root, args, { db, actor: { orgId } }) =>
      db.practitioner.findUnique({
        ...query,
        where: { orgId_id: { orgId, id: lookupUuid('Practitioner', args.id) } },
      }),
  }),
);
