import { z } from 'zod';
import type { Appointment } from '../generated/prisma/client.ts';
import type { Context } from '../graphql/context.ts';
import { encodeId } from '../graphql/id.ts';
import { runCommand } from '../platform/command.ts';
import { InvalidTransitionError, NotFoundError, ValidationError } from '../platform/error.ts';
import { changeRecord } from '../platform/record.ts';
import { parseInput } from '../platform/validate.ts';
import { APPOINTMENT, type AppointmentTarget, isOverridden, lockAppointment } from './appointment-record.ts';
import { nextStatuses } from './appointment-status.ts';
import { getBookableSlot, requestedSlot, type SlotInput } from './bookable-slot.ts';
import { catalogOf, termsOf } from './booking-terms.ts';
import { assertPolicy, overrideReason, policyOf } from './cancel-appointment.ts';
import { claimingSlot } from './claim-slot.ts';
import { whyNotReschedule } from './policy.ts';
import type { SlotKey } from './slot-id.ts';

const rules = z.object({ overrideReason });

/** Where to: a slot of the same appointment type by its id, or a start, with whom and where as it is unless said. */
type Destination = Omit<SlotInput, 'appointmentTypeId'>;

/**
 * Moves an appointment to another slot, if the policy of its catalog lets it, or staff set that aside with a reason
 * [59, 60, A2]. One update: until it is committed the old time is taken, from then on the new one, and it does not stand
 * in its own way.
 * @throws ValidationError, NotFoundError, VersionConflictError, InvalidTransitionError for what is not CONFIRMED,
 * PolicyError, SlotUnavailableError, IdempotencyError
 */
export async function rescheduleAppointment(context: Context, input: AppointmentTarget & Destination) {
  const { overrideReason: why } = parseInput(rules, input);
  const overridden = isOverridden(why, context);
  return await claimingSlot(context, (want) =>
    runCommand(context, { name: 'rescheduleAppointment', input }, async (work) => {
      const before = await lockAppointment(work, input, context);
      assertMovable(before, context);
      const slot = destination(before, input);
      want(slot);
      const policy = await policyOf(work, before);
      if (!overridden) assertPolicy(whyNotReschedule(policy, new Date(slot.start)), ['start']);
      const terms = await termsOf(work.tx, catalogOf(context.actor));
      const { priceInCents: _asAgreed, ...time } = await getBookableSlot(
        work,
        slot,
        terms,
        context,
        before.id,
      );
      const columns = { ...time, rescheduleCount: before.rescheduleCount + 1 };
      await changeRecord(work, APPOINTMENT, before, columns, {
        verb: 'rescheduled',
        reason: why ?? undefined,
      });
      return { id: before.id };
    }),
  );
}

/** @throws InvalidTransitionError for what is not to come, or not to be any more */
function assertMovable({ status }: Appointment, { actor }: Context): void {
  if (status === 'CONFIRMED') return;
  throw new InvalidTransitionError(status, 'CONFIRMED', nextStatuses(status, actor.kind === 'ORG'), ['id']);
}

/**
 * The slot that an input names for an appointment.
 * @throws ValidationError where none is named, or the one where the appointment is; NotFoundError for the id of a slot
 * that there is not, or of another appointment type
 */
function destination(before: Appointment, input: Destination): SlotKey {
  const { appointmentTypeId, practitionerId, locationId } = before;
  const current = {
    appointmentTypeId: encodeId('AppointmentType', appointmentTypeId),
    practitionerId: input.practitionerId ?? encodeId('Practitioner', practitionerId),
    locationId: input.locationId ?? encodeId('Location', locationId),
  };
  const slot = requestedSlot(input.slotId == null ? { ...input, ...current } : input);
  if (slot.appointmentTypeId !== appointmentTypeId) throw new NotFoundError('Slot', ['slotId']);
  const isSame =
    slot.start === before.startsAt.getTime() &&
    slot.practitionerId === practitionerId &&
    slot.locationId === locationId;
  if (!isSame) return slot;
  const message = 'Another slot than the one where the appointment is.';
  throw new ValidationError([{ path: ['start'], code: 'unchanged', message }]);
}
