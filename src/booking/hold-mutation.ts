import { builder } from '../graphql/builder.ts';
import { forPartners } from '../graphql/extension.ts';
import { idempotencyKey, optionalBaseVersion } from '../graphql/input-field.ts';
import { defineSuccess } from '../graphql/success.ts';
import {
  ConflictError,
  HoldExpiredError,
  IdempotencyError,
  InvalidTransitionError,
  NotBookableError,
  NotFoundError,
  SlotUnavailableError,
  ValidationError,
  VersionConflictError,
} from '../platform/error.ts';
import { detailFields, holdToken, patientFields, slotFields } from './booking-input.ts';
import { confirmAppointment } from './confirm-appointment.ts';
import { createAppointmentHold } from './create-hold.ts';
import { extendAppointmentHold } from './extend-hold.ts';
import { holdTokenOf } from './hold-token.ts';
import { releaseAppointmentHold } from './release-hold.ts';
import { type Booked, defineBooked, written } from './written-appointment.ts';

type Types = (typeof builder)['$inferSchemaTypes'];
type Fields = PothosSchemaTypes.ObjectFieldBuilder<Types, Booked>;

/** When a hold's time is over, and what time it is where that is decided [A4]. */
const timeLeft = (t: Fields) => ({
  expiresAt: t.field({
    type: 'DateTime',
    description: 'When the hold’s time is over, by the server’s clock.',
    resolve: async ({ id }, _args, { db, actor: { orgId } }) => {
      const where = { orgId_id: { orgId, id } };
      const hold = await db.appointment.findUniqueOrThrow({ where, select: { holdExpiresAt: true } });
      return hold.holdExpiresAt as Date;
    },
  }),
  serverTime: t.field({
    type: 'DateTime',
    description: 'The server’s clock: count down from it, not from your own.',
    resolve: (_booked, _args, { clock }) => clock.now(),
  }),
});

builder.mutationField('createAppointmentHold', (t) =>
  t.fieldWithInput({
    type: defineSuccess<Booked>(
      'CreateAppointmentHoldSuccess',
      'The slot is held.',
      (f) => ({
        holdToken: f.string({
          description:
            'Shows that the hold is yours: keep it until you confirm. It is shown here only, and to a repetition of this very request [48].',
          resolve: ({ id }, _args, context) => holdTokenOf(context, id),
        }),
        ...timeLeft(f),
        ...written(f),
      }),
      forPartners,
    ),
    description:
      'Holds a slot: nobody else can have it until the hold is confirmed, released, or its time is over; 10 minutes, unless the catalog says otherwise [47–50].',
    authScopes: { permission: 'hold:write' },
    extensions: forPartners,
    errors: {
      types: [ValidationError, NotFoundError, SlotUnavailableError, NotBookableError, IdempotencyError],
    },
    input: {
      ...slotFields(t.input),
      ...patientFields(t.input),
      ...detailFields(t.input),
      externalPaymentReference: t.input.string({
        description: 'What whoever takes the payment knows it by, at most 255 characters; not unique [A9].',
      }),
      idempotencyKey: idempotencyKey(t.input),
    },
    resolve: (_root, { input }, context) => createAppointmentHold(context, input),
  }),
);

builder.mutationField('extendAppointmentHold', (t) =>
  t.fieldWithInput({
    type: defineSuccess<Booked>(
      'ExtendAppointmentHoldSuccess',
      'The hold has more time.',
      (f) => ({ ...timeLeft(f), ...written(f) }),
      forPartners,
    ),
    description: 'Gives a hold the same time once more, from when it would have ended. Once [A4].',
    authScopes: { permission: 'hold:write' },
    extensions: forPartners,
    errors: {
      types: [
        ...[ValidationError, NotFoundError, VersionConflictError, HoldExpiredError, InvalidTransitionError],
        ...[ConflictError, IdempotencyError],
      ],
    },
    input: {
      id: t.input.id({ required: true, description: 'The appointment that is held.' }),
      holdToken: holdToken(t.input),
      baseVersion: optionalBaseVersion(t.input),
      idempotencyKey: idempotencyKey(t.input),
    },
    resolve: (_root, { input }, context) => extendAppointmentHold(context, input),
  }),
);

builder.mutationField('releaseAppointmentHold', (t) =>
  t.fieldWithInput({
    type: defineBooked('ReleaseAppointmentHold', 'The slot is free again.'),
    description:
      'Gives a held slot back before its time is over; always allowed [A3]. Staff need no token: they can release any hold of the organization.',
    authScopes: { permission: 'hold:write' },
    extensions: forPartners,
    errors: {
      types: [
        ...[ValidationError, NotFoundError, VersionConflictError, HoldExpiredError, InvalidTransitionError],
        IdempotencyError,
      ],
    },
    input: {
      id: t.input.id({ required: true, description: 'The appointment that is held.' }),
      holdToken: holdToken(t.input),
      baseVersion: optionalBaseVersion(t.input),
      idempotencyKey: idempotencyKey(t.input),
    },
    resolve: (_root, { input }, context) => releaseAppointmentHold(context, input),
  }),
);

builder.mutationField('confirmAppointment', (t) =>
  t.fieldWithInput({
    type: defineBooked('ConfirmAppointment', 'The appointment is booked.'),
    description:
      'Makes an appointment of a hold; the id stays the same. Partners must send an idempotency key, so that a confirmation whose answer was lost can be sent again [51–53, A6].',
    authScopes: { permission: 'appointment:write' },
    extensions: forPartners,
    errors: {
      types: [
        ...[ValidationError, NotFoundError, VersionConflictError, HoldExpiredError, InvalidTransitionError],
        ...[SlotUnavailableError, NotBookableError, IdempotencyError],
      ],
    },
    input: {
      id: t.input.id({ required: true, description: 'The appointment that is held.' }),
      holdToken: holdToken(t.input),
      ...patientFields(t.input),
      ...detailFields(t.input),
      externalPaymentReference: t.input.string({
        required: true,
        description:
          'What whoever took the payment knows it by, 1 to 255 characters; not unique [33, 51, A9].',
      }),
      baseVersion: optionalBaseVersion(t.input),
      idempotencyKey: idempotencyKey(t.input),
    },
    resolve: (_root, { input }, context) => confirmAppointment(context, input),
  }),
);
