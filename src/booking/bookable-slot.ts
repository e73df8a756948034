import { visibleAppointmentTypes, visiblePractitioners } from '../auth/visibility.ts';
import type { Appointment } from '../generated/prisma/client.ts';
import type { Context } from '../graphql/context.ts';
import { lookupUuid } from '../graphql/id.ts';
import type { Work } from '../platform/command.ts';
import { NotFoundError, ValidationError } from '../platform/error.ts';
import { inOrder } from '../platform/transaction.ts';
import { type ReasonCode, whyNot } from './availability.ts';
import type { BookingTerms } from './booking-terms.ts';
import { loadCalendar } from './calendar.ts';
import { DAY_MS, MINUTE_MS } from './local-time.ts';
import { decodeSlotId, type SlotKey } from './slot-id.ts';
import { expireStaleHolds } from './stale-hold.ts';

/** How an input names a slot: by its id, or by all that it is made of. Global ids. */
export interface SlotInput {
  readonly slotId?: string | null;
  readonly appointmentTypeId?: string | null;
  readonly practitionerId?: string | null;
  readonly locationId?: string | null;
  readonly start?: Date | null;
}

/** What an appointment takes of a slot. */
export type SlotColumns = Pick<
  Appointment,
  | 'appointmentTypeId'
  | 'practitionerId'
  | 'locationId'
  | 'startsAt'
  | 'endsAt'
  | 'busyFrom'
  | 'busyUntil'
  | 'priceInCents'
>;

/** Raised within a transaction for a slot that can't be booked; `claimingSlot` answers it with alternatives. */
export class SlotRefusal extends Error {
  readonly reason: ReasonCode;

  constructor(reason: ReasonCode) {
    super('The slot can’t be booked.');
    this.reason = reason;
  }
}

const PARTS = ['appointmentTypeId', 'practitionerId', 'locationId', 'start'] as const;

/**
 * The slot that an input names.
 * @throws ValidationError for both ways of naming it, or for half of one; NotFoundError for an id of no slot
 */
export function requestedSlot(input: SlotInput): SlotKey {
  const { slotId, appointmentTypeId, practitionerId, locationId, start } = input;
  const given = PARTS.filter((part) => input[part] != null);
  if (slotId != null) {
    const message = 'Name the slot by its id, or by type, practitioner, location and start; not by both.';
    if (given[0]) throw new ValidationError([{ path: [given[0]], code: 'conflicts_with_slot_id', message }]);
    const key = decodeSlotId(slotId);
    if (!key) throw new NotFoundError('Slot', ['slotId']);
    return key;
  }
  if (!appointmentTypeId || !practitionerId || !locationId || !start) {
    const missing = PARTS.filter((part) => !given.includes(part));
    const message = 'Required where no slotId is given.';
    throw new ValidationError(missing.map((part) => ({ path: [part], code: 'required', message })));
  }
  return {
    appointmentTypeId: lookupUuid('AppointmentType', appointmentTypeId),
    practitionerId: lookupUuid('Practitioner', practitionerId),
    locationId: lookupUuid('Location', locationId),
    start: start.getTime(),
  };
}

/** Seen before the calendar is: no year is too far away to be asked for. @throws SlotRefusal */
function assertInTime(start: number, { noticeMinutes, horizonDays }: BookingTerms, now: Date): void {
  if (start < now.getTime() + noticeMinutes * MINUTE_MS) throw new SlotRefusal('NOTICE');
  if (start > now.getTime() + horizonDays * DAY_MS) throw new SlotRefusal('HORIZON');
}

/**
 * What an appointment in this slot takes, if nothing speaks against it at this moment: the same code decides as makes
 * the slots that are offered, with everything that it decides by read in this transaction. Holds past their time make
 * way; who comes first of those who come at once, the constraint decides when the appointment is written.
 * @param exceptId the appointment that is moved, which does not stand in its own way
 * @throws NotFoundError for a type or a practitioner out of reach; SlotRefusal
 */
export async function getBookableSlot(
  work: Work,
  key: SlotKey,
  terms: BookingTerms,
  { actor }: Pick<Context, 'actor'>,
  exceptId?: string,
): Promise<SlotColumns> {
  const { tx, now } = work;
  const { appointmentTypeId, practitionerId, locationId } = key;
  const [type, practitioner] = await inOrder(
    tx,
    () =>
      tx.appointmentType.findFirst({
        where: { AND: [{ id: appointmentTypeId }, visibleAppointmentTypes(actor)] },
        select: {
          ...{ durationMinutes: true, bufferBeforeMinutes: true, bufferAfterMinutes: true },
          priceInCents: true,
        },
      }),
    () =>
      tx.practitioner.findFirst({
        where: { AND: [{ id: practitionerId }, visiblePractitioners(actor)] },
        select: { id: true },
      }),
  );
  if (!type) throw new NotFoundError('Appointment type', ['appointmentTypeId']);
  if (!practitioner) throw new NotFoundError('Practitioner', ['practitionerId']);
  assertInTime(key.start, terms, now);
  const startsAt = new Date(key.start);
  const calendar = await loadCalendar(tx, {
    ...{ appointmentTypeId, practitionerIds: [practitionerId], from: startsAt, to: startsAt },
    ...{ rules: terms, now, ...(exceptId === undefined ? {} : { exceptAppointmentId: exceptId }) },
  });
  const [reason] = whyNot(calendar, key.start, { practitionerId, locationId });
  if (reason) throw new SlotRefusal(reason.code);
  const endsAt = new Date(key.start + type.durationMinutes * MINUTE_MS);
  const columns = {
    ...{ appointmentTypeId, practitionerId, locationId, startsAt, endsAt },
    busyFrom: new Date(key.start - type.bufferBeforeMinutes * MINUTE_MS),
    busyUntil: new Date(endsAt.getTime() + type.bufferAfterMinutes * MINUTE_MS),
    priceInCents: type.priceInCents,
  };
  await expireStaleHolds(work, columns);
  return columns;
}
