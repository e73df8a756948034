import { Location } from '../directory/location.ts';
import { Practitioner } from '../directory/practitioner.ts';
import { ScheduleExceptionKind } from '../generated/prisma/enums.ts';
import { builder } from '../graphql/builder.ts';
import { defineConnection, nestedConnection, rootConnection, selectNested } from '../graphql/connection.ts';
import { readableWith } from '../graphql/extension.ts';
import { conditions, DateFilter, defineEnumFilter } from '../graphql/filter.ts';
import { type PageArguments, planPage } from '../graphql/keyset.ts';
import { defineOrder } from '../graphql/order.ts';

/** What an exception does to the working hours. */
export const ScheduleExceptionKindEnum = builder.enumType('ScheduleExceptionKind', {
  description:
    'What an exception does to the working hours. What is said of fewer wins: extra hours beat a holiday, and time off beats these.',
  values: {
    TIME_OFF: {
      value: ScheduleExceptionKind.TIME_OFF,
      description: 'A practitioner does not work.',
    },
    EXTRA_HOURS: {
      value: ScheduleExceptionKind.EXTRA_HOURS,
      description: 'A practitioner works at a location besides the weekly hours, on holidays too.',
    },
    HOLIDAY: {
      value: ScheduleExceptionKind.HOLIDAY,
      description: 'Nobody works, at one location or at any.',
    },
  },
});

/** Days on which other hours hold than the weekly ones. */
export const ScheduleException = builder.prismaNode('ScheduleException', {
  nullable: true,
  description:
    'Days on which other hours hold than the weekly ones. Times are those that the location’s clocks show.',
  extensions: readableWith('directory:read'),
  select: { id: true },
  id: { resolve: ({ id }) => id },
  findUnique: (id, { actor: { orgId } }) => ({ orgId_id: { orgId, id } }),
  fields: (t) => ({
    uuid: t.expose('id', { type: 'UUID', description: 'The id by which other systems know the exception.' }),
    kind: t.expose('kind', {
      type: ScheduleExceptionKindEnum,
      description: 'What it does to the working hours.',
    }),
    practitioner: t.relation('practitioner', {
      type: Practitioner,
      nullable: true,
      description: 'Whose; null of a holiday, which is everyone’s.',
    }),
    location: t.relation('location', {
      type: Location,
      nullable: true,
      description: 'Where; null: at every location.',
    }),
    startDate: t.expose('startDate', { type: 'Date', description: 'First day.' }),
    endDate: t.expose('endDate', { type: 'Date', description: 'Last day, included.' }),
    startTime: t.expose('startTime', {
      type: 'LocalTime',
      nullable: true,
      description: 'From when on each of these days; null: from its beginning.',
    }),
    endTime: t.expose('endTime', {
      type: 'LocalTime',
      nullable: true,
      description: 'Until when on each of these days; null: until its end.',
    }),
    reason: t.exposeString('reason', { nullable: true, description: 'Why, for staff.' }),
    version: t.exposeInt('version', {
      description: 'Grows by one with each change; updates name the one they have read [153].',
    }),
    createdAt: t.expose('createdAt', { type: 'DateTime', description: 'When the record was made.' }),
    updatedAt: t.expose('updatedAt', { type: 'DateTime', description: 'When it last changed.' }),
    archivedAt: t.expose('archivedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When it was archived: since then it changes nothing. Null while in use.',
    }),
  }),
});

const ScheduleExceptionConnection = defineConnection(ScheduleException, 'ScheduleException');

const listed = { archivedAt: null };
const page = (args: PageArguments) =>
  planPage(
    args,
    { name: 'ScheduleException.START_DATE.asc', column: 'startDate', kind: 'date', direction: 'asc' },
    listed,
  );

builder.prismaObjectField(Practitioner, 'scheduleExceptions', (t) =>
  t.connection(
    {
      type: ScheduleException,
      description:
        'The practitioner’s own time off and extra hours, by their first day; holidays are in the list at the root.',
      authScopes: { permission: 'directory:read' },
      select: (args, _context, nested) =>
        selectNested(nested, 'scheduleExceptions', 'ScheduleException', page(args)),
      resolve: (practitioner, args, context) =>
        nestedConnection(context, page(args), practitioner, {
          ...{ relation: 'scheduleExceptions', model: 'scheduleException' },
          ...{ parentKey: 'practitionerId', where: listed },
        }),
    },
    ScheduleExceptionConnection,
  ),
);

const scheduleExceptionOrder = defineOrder(
  'ScheduleException',
  {
    START_DATE: { column: 'startDate', kind: 'date', description: 'By the first day.' },
    CREATED_AT: { column: 'createdAt', kind: 'date', description: 'By the time of creation.' },
  },
  { field: 'START_DATE' },
);

const ScheduleExceptionFilter = builder.inputType('ScheduleExceptionFilter', {
  description: 'Which exceptions; all conditions that are given must hold.',
  fields: (t) => ({
    kind: t.field({
      type: defineEnumFilter('ScheduleExceptionKind', ScheduleExceptionKindEnum),
      description: 'By what they do.',
    }),
    startDate: t.field({ type: DateFilter, description: 'By the first day.' }),
    endDate: t.field({ type: DateFilter, description: 'By the last day.' }),
  }),
});

builder.queryField('scheduleExceptions', (t) =>
  t.connection(
    {
      type: ScheduleException,
      description:
        'Time off, extra hours and holidays of the whole organization, by their first day unless ordered otherwise.',
      authScopes: { permission: 'directory:read' },
      args: {
        filter: t.arg({ type: ScheduleExceptionFilter, description: 'Which ones; all where absent.' }),
        orderBy: t.arg({
          type: scheduleExceptionOrder.input,
          description: 'Default: START_DATE, ascending.',
        }),
      },
      resolve: (_root, { filter, orderBy, ...args }, context, info) =>
        rootConnection(context.db.scheduleException, {
          ...{ typeName: 'ScheduleException', args, context, info },
          order: scheduleExceptionOrder.requested(orderBy, context),
          where: {
            AND: [
              listed,
              ...conditions('kind', filter?.kind, 'filter.kind'),
              ...conditions('startDate', filter?.startDate, 'filter.startDate'),
              ...conditions('endDate', filter?.endDate, 'filter.endDate'),
            ],
          },
        }),
    },
    ScheduleExceptionConnection,
  ),
);
