import { Location } from '../directory/location.ts';
import { Practitioner } from '../directory/practitioner.ts';
import { builder } from '../graphql/builder.ts';
import { defineConnection, nestedConnection, selectNested } from '../graphql/connection.ts';
import { readableWith } from '../graphql/extension.ts';
import { type PageArguments, planPage } from '../graphql/keyset.ts';
import type { StoredHours } from './calendar.ts';

const WeeklyHours = builder.objectRef<StoredHours>('WeeklyHours').implement({
  description: 'Working hours on one day of the week.',
  fields: (t) => ({
    weekday: t.exposeInt('weekday', { description: 'Monday 1 to Sunday 7.' }),
    start: t.expose('start', { type: 'LocalTime', description: 'When they begin, in the location’s time.' }),
    end: t.field({
      type: 'LocalTime',
      nullable: true,
      description: 'When they end; null: with the day.',
      resolve: ({ end }) => (end === '24:00' ? null : end),
    }),
  }),
});

/** The weekly hours of a practitioner at a location. */
export const Schedule = builder.prismaNode('Schedule', {
  nullable: true,
  description:
    'The weekly hours of a practitioner at a location. Several may hold at once: their hours add up. Times are those that the location’s clocks show: where a change of the clocks leaves some out, the day is shorter by them; those that come twice count twice.',
  extensions: readableWith('directory:read'),
  select: { id: true },
  id: { resolve: ({ id }) => id },
  findUnique: (id, { actor: { orgId } }) => ({ orgId_id: { orgId, id } }),
  fields: (t) => ({
    uuid: t.expose('id', { type: 'UUID', description: 'The id by which other systems know the schedule.' }),
    practitioner: t.relation('practitioner', { type: Practitioner, description: 'Whose hours they are.' }),
    location: t.relation('location', { type: Location, description: 'Where.' }),
    validFrom: t.expose('validFrom', {
      type: 'Date',
      nullable: true,
      description: 'First day on which it holds; null: it always has.',
    }),
    validUntil: t.expose('validUntil', {
      type: 'Date',
      nullable: true,
      description: 'Last day on which it holds; null: until further notice.',
    }),
    weeklyHours: t.field({
      type: [WeeklyHours],
      select: { weeklyHours: true },
      description: 'The hours, by day and time: at most 100.',
      resolve: ({ weeklyHours }) => weeklyHours as unknown as StoredHours[],
    }),
    version: t.exposeInt('version', {
      description: 'Grows by one with each change; updates name the one they have read [153].',
    }),
    createdAt: t.expose('createdAt', { type: 'DateTime', description: 'When the record was made.' }),
    updatedAt: t.expose('updatedAt', { type: 'DateTime', description: 'When it last changed.' }),
    archivedAt: t.expose('archivedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When it was archived: since then it offers nothing. Null while in use.',
    }),
  }),
});

const ScheduleConnection = defineConnection(Schedule, 'Schedule');

const listed = { archivedAt: null };
const page = (args: PageArguments) =>
  planPage(
    args,
    { name: 'Schedule.CREATED_AT.desc', column: 'createdAt', kind: 'date', direction: 'desc' },
    listed,
  );

builder.prismaObjectField(Practitioner, 'schedules', (t) =>
  t.connection(
    {
      type: Schedule,
      description: 'The practitioner’s working hours, those made last first.',
      authScopes: { permission: 'directory:read' },
      select: (args, _context, nested) => selectNested(nested, 'schedules', 'Schedule', page(args)),
      resolve: (practitioner, args, context) =>
        nestedConnection(context, page(args), practitioner, {
          ...{ relation: 'schedules', model: 'schedule', parentKey: 'practitionerId', where: listed },
        }),
    },
    ScheduleConnection,
  ),
);
