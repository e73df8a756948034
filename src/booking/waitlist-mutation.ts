import { builder } from '../graphql/builder.ts';
import { forPartners } from '../graphql/extension.ts';
import { idempotencyKey, optionalBaseVersion } from '../graphql/input-field.ts';
import { defineSuccess, replayed } from '../graphql/success.ts';
import {
  DuplicateError,
  IdempotencyError,
  InvalidTransitionError,
  NotBookableError,
  NotFoundError,
  ValidationError,
  VersionConflictError,
} from '../platform/error.ts';
import { joinWaitlist, MOST_WAIT_DAYS, STANDARD_WAIT_DAYS } from './join-waitlist.ts';
import { leaveWaitlist } from './leave-waitlist.ts';
import { WaitlistEntry } from './waitlist.ts';
import type { Booked } from './written-appointment.ts';

type Types = (typeof builder)['$inferSchemaTypes'];

/** The entry that a mutation has written, as it is now. */
const written = (t: PothosSchemaTypes.ObjectFieldBuilder<Types, Booked>) => ({
  waitlistEntry: t.prismaField({
    type: WaitlistEntry,
    description: 'The entry as it is now.',
    resolve: (query, { id }, _args, { db, actor: { orgId } }) =>
      db.waitlistEntry.findUniqueOrThrow({ ...query, where: { orgId_id: { orgId, id } } }),
  }),
  replayed: replayed(t),
});

builder.mutationField('joinWaitlist', (t) =>
  t.fieldWithInput({
    type: defineSuccess<Booked>('JoinWaitlistSuccess', 'The patient waits.', written, forPartners),
    description:
      'Puts a patient on the waitlist of a service. When a slot becomes free, it is held for whoever has waited longest of those whom it suits, then for the next; `WaitlistEntry.offer` and the event `waitlist_entry.offered` tell of it.',
    authScopes: { permission: 'hold:write' },
    extensions: forPartners,
    errors: { types: [ValidationError, NotFoundError, NotBookableError, DuplicateError, IdempotencyError] },
    input: {
      patientId: t.input.id({
        required: true,
        description: 'Who waits: to a partner, a patient for whom it has booked.',
      }),
      appointmentTypeId: t.input.id({ required: true, description: 'For which service.' }),
      practitionerId: t.input.id({ description: 'With whom; with anyone where absent.' }),
      locationId: t.input.id({ description: 'Where; anywhere where absent.' }),
      from: t.input.field({ type: 'DateTime', description: 'The earliest start that suits; default: now.' }),
      until: t.input.field({
        type: 'DateTime',
        description: `Starts before this instant suit: at most ${MOST_WAIT_DAYS} days from now; default: ${STANDARD_WAIT_DAYS} days after \`from\`.`,
      }),
      weekdays: t.input.intList({
        description:
          'Days of the week that suit, Monday 1 to Sunday 7, at most 7; any where absent or empty.',
      }),
      timeFrom: t.input.field({
        type: 'LocalTime',
        description:
          'Starts at this time of day or later suit, in whole minutes of the location’s time; from its beginning where absent.',
      }),
      timeUntil: t.input.field({
        type: 'LocalTime',
        description:
          'Starts before this time of day suit, in whole minutes of the location’s time; until its end where absent.',
      }),
      idempotencyKey: idempotencyKey(t.input),
    },
    resolve: (_root, { input }, context) => joinWaitlist(context, input),
  }),
);

builder.mutationField('leaveWaitlist', (t) =>
  t.fieldWithInput({
    type: defineSuccess<Booked>('LeaveWaitlistSuccess', 'The patient waits no more.', written, forPartners),
    description:
      'Takes a patient off the waitlist. A slot that is held for the patient just then is released, for whoever is next. To decline one slot and wait on, release its hold instead.',
    authScopes: { permission: 'hold:write' },
    extensions: forPartners,
    errors: {
      types: [ValidationError, NotFoundError, VersionConflictError, InvalidTransitionError, IdempotencyError],
    },
    input: {
      id: t.input.id({ required: true, description: 'The entry.' }),
      baseVersion: optionalBaseVersion(t.input),
      idempotencyKey: idempotencyKey(t.input),
    },
    resolve: (_root, { input }, context) => leaveWaitlist(context, input),
  }),
);
