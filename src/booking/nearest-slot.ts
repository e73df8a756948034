import { type Calendar, type SlotTime, slotsOf } from './availability.ts';

/** How many alternatives are told where nobody asks for another number. */
export const ALTERNATIVES = 5;

/**
 * The free slots of a calendar that begin nearest to a time, nearest first; of two alike the earlier one.
 * @param limit how many at most
 */
export function nearestSlots(calendar: Calendar, start: number, limit = ALTERNATIVES): SlotTime[] {
  const later = slotsOf(calendar, { start, end: calendar.range.end });
  const earlier = slotsOf(calendar, { start: calendar.range.start, end: start }, 'desc');
  let [next, previous] = [later.next(), earlier.next()];
  const nearest: SlotTime[] = [];
  while (nearest.length < limit && !(next.done && previous.done)) {
    const isEarlier =
      next.done || (!previous.done && start - previous.value.start <= next.value.start - start);
    if (isEarlier && !previous.done) {
      nearest.push(previous.value);
      previous = earlier.next();
    } else if (!next.done) {
      nearest.push(next.value);
      next = later.next();
    }
  }
  return nearest;
}
