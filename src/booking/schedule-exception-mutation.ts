import { builder } from '../graphql/builder.ts';
import { baseVersion, idempotencyKey, optionalBaseVersion } from '../graphql/input-field.ts';
import { defineSuccess, replayed } from '../graphql/success.ts';
import { IdempotencyError, NotFoundError, ValidationError, VersionConflictError } from '../platform/error.ts';
import { ScheduleException, ScheduleExceptionKindEnum } from './schedule-exception.ts';
import {
  archiveScheduleException,
  createScheduleException,
  updateScheduleException,
} from './write-schedule-exception.ts';

type Types = (typeof builder)['$inferSchemaTypes'];

const optionalFields = (t: PothosSchemaTypes.InputFieldBuilder<Types, 'InputObject'>) => ({
  practitionerId: t.id({ description: 'Whose; none for a holiday, required for anything else.' }),
  locationId: t.id({
    description: 'Where; null: at every location. Required for extra hours.',
  }),
  startTime: t.field({
    type: 'LocalTime',
    description: 'From when on each of these days, whole minutes; null: from its beginning.',
  }),
  endTime: t.field({
    type: 'LocalTime',
    description: 'Until when on each of these days, after the start, whole minutes; null: until its end.',
  }),
  reason: t.string({ description: 'Why, for staff; at most 500 characters.' }),
});

/** The exception that a mutation has written, as it is now. */
const written = (t: PothosSchemaTypes.ObjectFieldBuilder<Types, { id: string }>) =>
  t.prismaField({
    type: ScheduleException,
    description: 'The exception as it is now.',
    resolve: (query, { id }, _args, { db, actor: { orgId } }) =>
      db.scheduleException.findUniqueOrThrow({ ...query, where: { orgId_id: { orgId, id } } }),
  });

builder.mutationField('createScheduleException', (t) =>
  t.fieldWithInput({
    type: defineSuccess<{ id: string; replayed: boolean }>(
      'CreateScheduleExceptionSuccess',
      'The exception was created.',
      (f) => ({ scheduleException: written(f), replayed: replayed(f) }),
    ),
    description: 'Adds time off, extra hours or a holiday. What is booked already stays as it is.',
    authScopes: { permission: 'schedule:write' },
    errors: { types: [ValidationError, NotFoundError, IdempotencyError] },
    input: {
      kind: t.input.field({
        type: ScheduleExceptionKindEnum,
        required: true,
        description: 'What it does to the working hours; never changes.',
      }),
      startDate: t.input.field({ type: 'Date', required: true, description: 'First day.' }),
      endDate: t.input.field({
        type: 'Date',
        required: true,
        description: 'Last day, included; at most 366 days with the first.',
      }),
      ...optionalFields(t.input),
      idempotencyKey: idempotencyKey(t.input),
    },
    resolve: (_root, { input }, context) => createScheduleException(context, input),
  }),
);

builder.mutationField('updateScheduleException', (t) =>
  t.fieldWithInput({
    type: defineSuccess<{ id: string }>(
      'UpdateScheduleExceptionSuccess',
      'The exception was changed.',
      (f) => ({ scheduleException: written(f) }),
    ),
    description:
      'Changes the fields that are given: an omitted one is left, null clears. What is booked already stays as it is.',
    authScopes: { permission: 'schedule:write' },
    errors: { types: [ValidationError, NotFoundError, VersionConflictError] },
    input: {
      id: t.input.id({ required: true, description: 'The exception.' }),
      baseVersion: baseVersion(t.input),
      startDate: t.input.field({ type: 'Date', description: 'First day; can’t be cleared.' }),
      endDate: t.input.field({
        type: 'Date',
        description: 'Last day, included; at most 366 days with the first; can’t be cleared.',
      }),
      ...optionalFields(t.input),
    },
    resolve: (_root, { input }, context) => updateScheduleException(context, input),
  }),
);

builder.mutationField('archiveScheduleException', (t) =>
  t.fieldWithInput({
    type: defineSuccess<{ id: string }>(
      'ArchiveScheduleExceptionSuccess',
      'The exception was archived.',
      (f) => ({ scheduleException: written(f) }),
    ),
    description: 'Takes an exception back: the weekly hours hold again.',
    authScopes: { permission: 'schedule:write' },
    errors: { types: [NotFoundError, VersionConflictError] },
    input: {
      id: t.input.id({ required: true, description: 'The exception.' }),
      baseVersion: optionalBaseVersion(t.input),
    },
    resolve: (_root, { input }, context) => archiveScheduleException(context, input),
  }),
);
