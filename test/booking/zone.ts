/** Zones as the runtime's own formatter knows them: what our arithmetic is checked against. */

/** Every zone there is. */
export const ZONES = Intl.supportedValuesOf('timeZone');

const formatters = new Map<string, Intl.DateTimeFormat>();

function formatterOf(timezone: string) {
  const known = formatters.get(timezone);
  if (known) return known;
  const digits = {
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  } as const;
  const made = new Intl.DateTimeFormat('en-US', {
    ...{ timeZone: timezone, calendar: 'iso8601', hourCycle: 'h23' },
    ...digits,
    second: '2-digit',
  });
  formatters.set(timezone, made);
  return made;
}

/** What clocks of the zone show at an instant, as the milliseconds of a UTC clock that shows the same. */
export function shownAt(instant: number, timezone: string): number {
  const parts = Object.fromEntries(
    formatterOf(timezone)
      .formatToParts(instant)
      .map(({ type, value }) => [type, Number(value)]),
  );
  const { year = 0, month = 1, day, hour, minute, second } = parts;
  return Date.UTC(year, month - 1, day, hour, minute, second);
}

/** A change of a zone's clocks. */
export interface ClockChange {
  readonly timezone: string;
  readonly at: number;
  /** By how much the clocks go forward; negative where they go back. */
  readonly by: number;
}

const WEEK_MS = 7 * 86_400_000;

/** The changes of a zone's clocks in a span of time, found by halving. */
export function changesOf(timezone: string, from: number, until: number): ClockChange[] {
  const offset = (instant: number) => shownAt(instant, timezone) - instant;
  const changes: ClockChange[] = [];
  for (let start = from; start < until; start += WEEK_MS) {
    let [before, after] = [start, Math.min(start + WEEK_MS, until)];
    const by = offset(after) - offset(before);
    if (by === 0) continue;
    const old = offset(before);
    while (after - before > 1_000) {
      const middle = before + Math.floor((after - before) / 2_000) * 1_000;
      if (offset(middle) === old) before = middle;
      else after = middle;
    }
    changes.push({ timezone, at: after, by });
  }
  return changes;
}

/** Both changes of one year in every zone that changes its clocks. */
export const CHANGES = ZONES.flatMap((timezone) =>
  changesOf(timezone, Date.UTC(2026, 0, 1), Date.UTC(2027, 0, 1)),
);
