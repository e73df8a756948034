import { Temporal } from 'temporal-polyfill';
import { type Interval, union } from './interval.ts';

/*
 * Times of a clock on a wall are kept as the milliseconds since 1970 of a UTC clock that shows the same: 09:00 of the
 * second day of 1970 is 33 hours. So days are whole multiples of DAY_MS in every zone, and arithmetic with them is
 * that of numbers; only the two functions that cross over to instants know of zones.
 */

export const MINUTE_MS = 60_000;
/** What a day of the wall clock lasts; one of real time may be shorter or longer. */
export const DAY_MS = 1_440 * MINUTE_MS;

/** No zone is further from UTC than this, nor was. */
const MOST_OFFSET_MS = 16 * 60 * MINUTE_MS;

/** A stretch of real time over which a zone keeps one distance from UTC. */
interface Stretch extends Interval {
  readonly offset: number;
}

/** Of how much of a zone the stretches are kept together: about a year, counted from 1970. */
const PAGE_MS = 366 * DAY_MS;
/** By zone and number of the page. Asking a zone for its changes costs a thousand times what reading them here does. */
const zones = new Map<string, Map<number, readonly Stretch[]>>();
const MOST_PAGES = 5_000;
let pages = 0;

function pageOf(timezone: string, number: number): readonly Stretch[] {
  return zones.get(timezone)?.get(number) ?? readPage(timezone, number);
}

function readPage(timezone: string, number: number): readonly Stretch[] {
  const made = readStretches(timezone, number * PAGE_MS, (number + 1) * PAGE_MS);
  if (pages >= MOST_PAGES) {
    zones.clear();
    pages = 0;
  }
  const zone = zones.get(timezone) ?? new Map<number, readonly Stretch[]>();
  zones.set(timezone, zone.set(number, made));
  pages += 1;
  return made;
}

function readStretches(timezone: string, from: number, until: number): Stretch[] {
  const stretches: Stretch[] = [];
  let at = Temporal.Instant.fromEpochMilliseconds(from).toZonedDateTimeISO(timezone);
  for (;;) {
    const next = at.getTimeZoneTransition('next');
    const end = Math.min(next?.epochMilliseconds ?? until, until);
    const start = Math.max(at.epochMilliseconds, from);
    stretches.push({ start, end, offset: at.offsetNanoseconds / 1e6 });
    if (!next || end === until) return stretches;
    at = next;
  }
}

/** The stretches of a zone that touch a span of real time, in order. @throws RangeError for a zone that there is not */
function* stretchesOf(timezone: string, { start, end }: Interval): Generator<Stretch> {
  const last = Math.floor(end / PAGE_MS);
  for (let number = Math.floor(start / PAGE_MS); number <= last; number += 1) {
    for (const stretch of pageOf(timezone, number)) {
      if (stretch.end >= start && stretch.start <= end) yield stretch;
    }
  }
}

/** The stretch that an instant is in. @throws RangeError for a zone that there is not */
function stretchAt(instant: number, timezone: string): Stretch {
  for (const stretch of pageOf(timezone, Math.floor(instant / PAGE_MS))) {
    if (stretch.start <= instant && instant < stretch.end) return stretch;
  }
  throw new RangeError('The instant is not on the calendar');
}

/** What the clocks of a zone show at an instant. @param timezone an IANA zone @throws RangeError for one that is not */
export function localTimeOf(instant: number, timezone: string): number {
  return instant + stretchAt(instant, timezone).offset;
}

/**
 * The instants at which the clocks of a zone show a time of a span. Where clocks go forward, the times that they leave
 * out are at no instant; where they go back, the times that they show again are at the instants of both.
 * @param local of the wall clock @param timezone an IANA zone @throws RangeError for one that is not
 */
export function instantsOf(local: Interval, timezone: string): Interval[] {
  const near = { start: local.start - MOST_OFFSET_MS, end: local.end + MOST_OFFSET_MS };
  // Nearly always the clocks are not changed anywhere near.
  const whole = stretchAt(near.start, timezone);
  const { offset: distance } = whole;
  if (near.end < whole.end) return union([{ start: local.start - distance, end: local.end - distance }]);
  const pieces: Interval[] = [];
  for (const { start, end, offset } of stretchesOf(timezone, near)) {
    pieces.push({ start: Math.max(start, local.start - offset), end: Math.min(end, local.end - offset) });
  }
  return union(pieces);
}

/** The instants at which the clocks of a zone show a time: one; none or two where they are changed. */
export function instantsAt(local: number, timezone: string): number[] {
  return instantsOf({ start: local, end: local + 1 }, timezone).map(({ start }) => start);
}

/** The day of a time of the wall clock: its first moment. */
export function dayOf(local: number): number {
  return Math.floor(local / DAY_MS) * DAY_MS;
}

/** Monday 1 to Sunday 7. @param day of the wall clock */
export function weekdayOf(day: number): number {
  // 1970-01-01 was a Thursday.
  const sinceMonday = (Math.floor(day / DAY_MS) + 3) % 7;
  return (sinceMonday < 0 ? sinceMonday + 7 : sinceMonday) + 1;
}

/** Whether a text is a time of day, `00:00` to `23:59`, or `24:00`, the end of the day. */
export function isTimeOfDay(text: string): boolean {
  return /^(?:(?:[01]\d|2[0-3]):[0-5]\d|24:00)$/.test(text);
}

/** How long after the beginning of a day its clock shows a time. @param time `HH:mm`; 24:00 is the end of the day */
export function timeOfDay(time: string): number {
  return (Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5))) * MINUTE_MS;
}
