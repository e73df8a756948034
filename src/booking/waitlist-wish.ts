import type { SlotTime } from './availability.ts';
import { dayOf, localTimeOf, timeOfDay, weekdayOf } from './local-time.ts';

/** What someone waits for. */
export interface Wish {
  /** With whom and where; with anyone, anywhere, where null. */
  readonly practitionerId: string | null;
  readonly locationId: string | null;
  /** Between which instants it may begin: from the first until just before the second. */
  readonly from: Date;
  readonly until: Date;
  /** Days of the week, Monday 1; any where empty. */
  readonly weekdays: readonly number[];
  /** From and until when of the day it may begin, `HH:mm` by the clock of the location; open where null. */
  readonly timeFrom: string | null;
  readonly timeUntil: string | null;
}

/** Whether a slot is what someone waits for. */
export function suits(wish: Wish, { practitionerId, locationId, start, timezone }: SlotTime): boolean {
  if ((wish.practitionerId ?? practitionerId) !== practitionerId) return false;
  if ((wish.locationId ?? locationId) !== locationId) return false;
  if (start < wish.from.getTime() || start >= wish.until.getTime()) return false;
  const local = localTimeOf(start, timezone);
  if (wish.weekdays.length > 0 && !wish.weekdays.includes(weekdayOf(dayOf(local)))) return false;
  const time = local - dayOf(local);
  if (wish.timeFrom !== null && time < timeOfDay(wish.timeFrom)) return false;
  return wish.timeUntil === null || time < timeOfDay(wish.timeUntil);
}
