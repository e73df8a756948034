import type { Context } from '../graphql/context.ts';
import { classifyDatabaseError } from '../platform/database-errors.ts';
import { SlotUnavailableError } from '../platform/error.ts';
import { type Calendar, type ReasonCode, whyNot } from './availability.ts';
import { SlotRefusal } from './bookable-slot.ts';
import { type BookingTerms, catalogOf, termsOf } from './booking-terms.ts';
import { loadCalendar } from './calendar.ts';
import { DAY_MS } from './local-time.ts';
import { nearestSlots } from './nearest-slot.ts';
import type { SlotKey } from './slot-id.ts';

/** How far from the slot that was asked for alternatives are sought, in each direction. */
const REACH_MS = 14 * DAY_MS;

/** Told by a command which slot it is about to take. */
type Want = (slot: SlotKey) => void;

/**
 * Runs a command that takes a slot, and answers its loss with what can be booked instead. The loser of a race learns of
 * it from the database's constraint, which has undone whatever it had written; alternatives are sought afterwards.
 * @throws SlotUnavailableError besides what the command throws
 */
export async function claimingSlot<Result>(
  context: Context,
  command: (want: Want) => Promise<Result>,
): Promise<Result> {
  let wanted: SlotKey | undefined;
  try {
    return await command((slot) => {
      wanted = slot;
    });
  } catch (error) {
    const isLost = error instanceof SlotRefusal || isOverlap(error);
    if (!isLost || !wanted) throw error;
    throw await unavailable(context, wanted, error instanceof SlotRefusal ? error.reason : null);
  }
}

/** Whether a write failed because someone else has the practitioner's time. */
export function isOverlap(error: unknown): boolean {
  const failure = classifyDatabaseError(error);
  return failure.kind === 'exclusion' && failure.constraint === 'appointment_no_overlap';
}

/** @param known why it can't be had, where that is known; else it is looked up */
async function unavailable(
  { db, clock, actor }: Context,
  key: SlotKey,
  known: ReasonCode | null,
): Promise<SlotUnavailableError> {
  const now = clock.now();
  const terms = await termsOf(db, catalogOf(actor));
  const calendar = await loadCalendar(db, {
    ...{ appointmentTypeId: key.appointmentTypeId, practitionerIds: null, rules: terms, now },
    ...around(key.start, terms, now),
  });
  // Whoever was faster may have let go of it by now; it was booked when it was asked for.
  const reason = known ?? reasonNow(calendar, key) ?? 'BOOKED';
  return new SlotUnavailableError(reason, nearestSlots(calendar, key.start).map(keyOf(key)));
}

function reasonNow(calendar: Calendar, { practitionerId, locationId, start }: SlotKey) {
  return whyNot(calendar, start, { practitionerId, locationId })[0]?.code;
}

const keyOf =
  ({ appointmentTypeId }: SlotKey) =>
  (slot: object) => ({ ...slot, appointmentTypeId });

/** The days around a start within which slots can begin at all. */
function around(start: number, { horizonDays }: BookingTerms, now: Date): { from: Date; to: Date } {
  const [first, last] = [now.getTime(), now.getTime() + horizonDays * DAY_MS];
  const within = Math.min(Math.max(start, first), last);
  return {
    from: new Date(Math.max(first, within - REACH_MS)),
    to: new Date(Math.min(last, within + REACH_MS)),
  };
}
