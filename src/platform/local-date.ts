import type { Clock } from './clock.ts';

/** One formatter a zone: making one costs far more than using it. */
const formatters = new Map<string, Intl.DateTimeFormat>();

function formatterOf(timezone: string): Intl.DateTimeFormat {
  const known = formatters.get(timezone);
  if (known) return known;
  const digits = { year: 'numeric', month: '2-digit', day: '2-digit' } as const;
  const made = new Intl.DateTimeFormat('en-US', { timeZone: timezone, calendar: 'iso8601', ...digits });
  formatters.set(timezone, made);
  return made;
}

/**
 * The calendar date on which an instant falls in a zone, as dates are kept: midnight UTC of that day.
 * @param timezone an IANA zone @throws RangeError for a zone that there is not
 */
export function localDate(instant: Date, timezone: string): Date {
  const parts = Object.fromEntries(
    formatterOf(timezone)
      .formatToParts(instant)
      .map(({ type, value }) => [type, Number(value)]),
  );
  return new Date(Date.UTC(parts.year ?? Number.NaN, (parts.month ?? 1) - 1, parts.day));
}

const HOUR_MS = 3_600_000;

/**
 * The instant at which a calendar date begins in a zone, to the second; of a day that a zone has left out, the instant
 * at which the next one begins. @param date midnight UTC of that day @throws RangeError for a zone that there is not
 */
export function startOfDay(date: Date, timezone: string): Date {
  // Zones are at most 14 hours ahead of UTC and 12 behind; before 1900 some were a little more.
  let [before, reached] = [date.getTime() - 16 * HOUR_MS, date.getTime() + 16 * HOUR_MS];
  while (reached - before > 1_000) {
    const middle = before + Math.floor((reached - before) / 2_000) * 1_000;
    if (localDate(new Date(middle), timezone).getTime() >= date.getTime()) reached = middle;
    else before = middle;
  }
  return new Date(reached);
}

/** Today's date where the organization of a request is. */
export function localToday({ clock, actor }: { clock: Clock; actor: { timezone: string } }): Date {
  return localDate(clock.now(), actor.timezone);
}
