import { builder } from '../graphql/builder.ts';
import { baseVersion, idempotencyKey, optionalBaseVersion } from '../graphql/input-field.ts';
import { defineSuccess, replayed } from '../graphql/success.ts';
import { IdempotencyError, NotFoundError, ValidationError, VersionConflictError } from '../platform/error.ts';
import { Schedule } from './schedule.ts';
import { archiveSchedule, createSchedule, MOST_HOURS, updateSchedule } from './write-schedule.ts';

type Types = (typeof builder)['$inferSchemaTypes'];

const WeeklyHoursInput = builder.inputType('WeeklyHoursInput', {
  description: 'Working hours on one day of the week; hours over midnight are two, one of each day.',
  fields: (t) => ({
    weekday: t.int({ required: true, description: 'Monday 1 to Sunday 7.' }),
    start: t.field({
      type: 'LocalTime',
      required: true,
      description: 'When they begin, in the location’s time; whole minutes.',
    }),
    end: t.field({
      type: 'LocalTime',
      description: 'When they end, after the start; whole minutes. Null: with the day.',
    }),
  }),
});

const WEEKLY_HOURS = `The hours, at most ${MOST_HOURS}; those of one day don’t overlap.`;

const validity = (t: PothosSchemaTypes.InputFieldBuilder<Types, 'InputObject'>) => ({
  validFrom: t.field({ type: 'Date', description: 'First day on which it holds; null: it always has.' }),
  validUntil: t.field({
    type: 'Date',
    description: 'Last day on which it holds, not before the first; null: until further notice.',
  }),
});

/** The schedule that a mutation has written, as it is now. */
const written = (t: PothosSchemaTypes.ObjectFieldBuilder<Types, { id: string }>) =>
  t.prismaField({
    type: Schedule,
    description: 'The schedule as it is now.',
    resolve: (query, { id }, _args, { db, actor: { orgId } }) =>
      db.schedule.findUniqueOrThrow({ ...query, where: { orgId_id: { orgId, id } } }),
  });

builder.mutationField('createSchedule', (t) =>
  t.fieldWithInput({
    type: defineSuccess<{ id: string; replayed: boolean }>(
      'CreateScheduleSuccess',
      'The schedule was created.',
      (f) => ({ schedule: written(f), replayed: replayed(f) }),
    ),
    description: 'Gives a practitioner weekly hours at a location.',
    authScopes: { permission: 'schedule:write' },
    errors: { types: [ValidationError, NotFoundError, IdempotencyError] },
    input: {
      practitionerId: t.input.id({ required: true, description: 'Whose hours they are.' }),
      locationId: t.input.id({ required: true, description: 'Where.' }),
      weeklyHours: t.input.field({ type: [WeeklyHoursInput], required: true, description: WEEKLY_HOURS }),
      ...validity(t.input),
      idempotencyKey: idempotencyKey(t.input),
    },
    resolve: (_root, { input }, context) => createSchedule(context, input),
  }),
);

builder.mutationField('updateSchedule', (t) =>
  t.fieldWithInput({
    type: defineSuccess<{ id: string }>('UpdateScheduleSuccess', 'The schedule was changed.', (f) => ({
      schedule: written(f),
    })),
    description:
      'Changes the fields that are given: an omitted one is left, null clears. What is booked already stays as it is.',
    authScopes: { permission: 'schedule:write' },
    errors: { types: [ValidationError, NotFoundError, VersionConflictError] },
    input: {
      id: t.input.id({ required: true, description: 'The schedule.' }),
      baseVersion: baseVersion(t.input),
      locationId: t.input.id({ description: 'Where; can’t be cleared.' }),
      weeklyHours: t.input.field({
        type: [WeeklyHoursInput],
        description: `${WEEKLY_HOURS} Replaces those that are there; can’t be cleared.`,
      }),
      ...validity(t.input),
    },
    resolve: (_root, { input }, context) => updateSchedule(context, input),
  }),
);

builder.mutationField('archiveSchedule', (t) =>
  t.fieldWithInput({
    type: defineSuccess<{ id: string }>('ArchiveScheduleSuccess', 'The schedule was archived.', (f) => ({
      schedule: written(f),
    })),
    description: 'Takes hours away: they have no slots any more; what is booked already stays.',
    authScopes: { permission: 'schedule:write' },
    errors: { types: [NotFoundError, VersionConflictError] },
    input: {
      id: t.input.id({ required: true, description: 'The schedule.' }),
      baseVersion: optionalBaseVersion(t.input),
    },
    resolve: (_root, { input }, context) => archiveSchedule(context, input),
  }),
);
