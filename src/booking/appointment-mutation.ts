import { builder } from '../graphql/builder.ts';
import { forPartners } from '../graphql/extension.ts';
import { idempotencyKey, optionalBaseVersion } from '../graphql/input-field.ts';
import { defineSuccess } from '../graphql/success.ts';
import {
  IdempotencyError,
  InvalidTransitionError,
  NotBookableError,
  NotFoundError,
  PolicyError,
  SlotUnavailableError,
  ValidationError,
  VersionConflictError,
} from '../platform/error.ts';
import { AppointmentStatusEnum } from './appointment-enum.ts';
import { bookAppointment } from './book-appointment.ts';
import { detailFields, override, patientFields, slotFields } from './booking-input.ts';
import { cancelAppointment } from './cancel-appointment.ts';
import { rescheduleAppointment } from './reschedule-appointment.ts';
import { transitionAppointmentStatus } from './transition-appointment.ts';
import { type Booked, defineBooked, written } from './written-appointment.ts';

builder.mutationField('cancelAppointment', (t) =>
  t.fieldWithInput({
    type: defineBooked('CancelAppointment', 'The appointment is cancelled.'),
    description:
      'Cancels an appointment, if its policy lets it: see `Appointment.policy` [58, A3]. A hold is released instead.',
    authScopes: { permission: 'appointment:write' },
    extensions: forPartners,
    errors: {
      types: [
        ...[ValidationError, NotFoundError, VersionConflictError, InvalidTransitionError, PolicyError],
        IdempotencyError,
      ],
    },
    input: {
      id: t.input.id({ required: true, description: 'The appointment.' }),
      reason: t.input.string({ description: 'Why, for the clinic; at most 500 characters.' }),
      overrideReason: override(t.input),
      baseVersion: optionalBaseVersion(t.input),
      idempotencyKey: idempotencyKey(t.input),
    },
    resolve: (_root, { input }, context) => cancelAppointment(context, input),
  }),
);

builder.mutationField('rescheduleAppointment', (t) =>
  t.fieldWithInput({
    type: defineBooked('RescheduleAppointment', 'The appointment is at another time.'),
    description:
      'Moves an appointment to a free slot of the same appointment type, if its policy lets it: see `Appointment.policy`. If it fails, the appointment is where it was [59, 60, A2].',
    authScopes: { permission: 'appointment:write' },
    extensions: forPartners,
    errors: {
      types: [
        ...[ValidationError, NotFoundError, VersionConflictError, InvalidTransitionError, PolicyError],
        ...[SlotUnavailableError, IdempotencyError],
      ],
    },
    input: {
      id: t.input.id({ required: true, description: 'The appointment.' }),
      slotId: t.input.id({ description: 'Where to; instead of start, practitioner and location.' }),
      start: t.input.field({
        type: 'DateTime',
        description: 'When it is to begin; where no `slotId` is given.',
      }),
      practitionerId: t.input.id({ description: 'With whom; the same as now where absent.' }),
      locationId: t.input.id({ description: 'Where; the same as now where absent.' }),
      overrideReason: override(t.input),
      baseVersion: optionalBaseVersion(t.input),
      idempotencyKey: idempotencyKey(t.input),
    },
    resolve: (_root, { input }, context) => rescheduleAppointment(context, input),
  }),
);

const BookAppointmentSuccess = defineSuccess<Booked>(
  'BookAppointmentSuccess',
  'The appointment is booked.',
  written,
);

builder.mutationField('bookAppointment', (t) =>
  t.fieldWithInput({
    type: BookAppointmentSuccess,
    description: 'Books a slot for a patient at once, without a hold: for staff.',
    authScopes: { permission: 'appointment:write' },
    errors: {
      types: [ValidationError, NotFoundError, SlotUnavailableError, NotBookableError, IdempotencyError],
    },
    input: {
      ...slotFields(t.input),
      ...patientFields(t.input),
      ...detailFields(t.input),
      externalPaymentReference: t.input.string({
        description: 'What whoever took the payment knows it by, at most 255 characters; not unique [A9].',
      }),
      idempotencyKey: idempotencyKey(t.input),
    },
    resolve: (_root, { input }, context) => bookAppointment(context, input),
  }),
);

const TransitionSuccess = defineSuccess<Booked>(
  'TransitionAppointmentStatusSuccess',
  'The appointment has the status.',
  written,
);

builder.mutationField('transitionAppointmentStatus', (t) =>
  t.fieldWithInput({
    type: TransitionSuccess,
    description:
      'Takes a visit through its day: CHECKED_IN, IN_PROGRESS, COMPLETED, or NO_SHOW. The other steps have mutations of their own, which these statuses are refused for here.',
    authScopes: { permission: 'appointment:write' },
    errors: {
      types: [NotFoundError, VersionConflictError, InvalidTransitionError, IdempotencyError, ValidationError],
    },
    input: {
      id: t.input.id({ required: true, description: 'The appointment.' }),
      newStatus: t.input.field({
        type: AppointmentStatusEnum,
        required: true,
        description: 'CHECKED_IN, IN_PROGRESS, COMPLETED or NO_SHOW.',
      }),
      baseVersion: optionalBaseVersion(t.input),
      idempotencyKey: idempotencyKey(t.input),
    },
    resolve: (_root, { input }, context) => transitionAppointmentStatus(context, input),
  }),
);
