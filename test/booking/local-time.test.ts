import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  DAY_MS,
  dayOf,
  instantsAt,
  instantsOf,
  isTimeOfDay,
  localTimeOf,
  MINUTE_MS,
  timeOfDay,
  weekdayOf,
} from '../../src/booking/local-time.ts';
import { CHANGES, changesOf, shownAt, ZONES } from './zone.ts';

const utc = (text: string) => Date.parse(text.length === 16 ? `${text}:00Z` : text);
const HOUR_MS = 60 * MINUTE_MS;

describe('local time', () => {
  it('is what the clocks of a zone show, in every zone and at both of its changes', () => {
    expect(ZONES.length).toBeGreaterThan(400);
    expect(CHANGES.length).toBeGreaterThan(200);
    for (const { at, timezone } of CHANGES) {
      for (const near of [at - DAY_MS, at - 1_000, at, at + 1_000, at + DAY_MS]) {
        expect(localTimeOf(near, timezone), timezone).toBe(shownAt(near, timezone));
      }
    }
    for (const timezone of ZONES) {
      expect(localTimeOf(utc('2026-07-15T12:00'), timezone)).toBe(shownAt(utc('2026-07-15T12:00'), timezone));
    }
  });

  it('that clocks leave out is at no instant, and one that they show twice is at two', () => {
    for (const { at, by, timezone } of CHANGES) {
      const before = shownAt(at - 1_000, timezone) + 1_000;
      if (by > 0) {
        expect(instantsAt(before, timezone), timezone).toEqual([]);
        expect(instantsAt(before + by - 1_000, timezone), timezone).toEqual([]);
        expect(instantsAt(before + by, timezone), timezone).toEqual([at]);
        expect(instantsOf({ start: before - HOUR_MS, end: before + by + HOUR_MS }, timezone)).toEqual([
          { start: at - HOUR_MS, end: at + HOUR_MS },
        ]);
      } else {
        expect(instantsAt(before + by, timezone), timezone).toEqual([at + by, at]);
        expect(instantsAt(before - 1_000, timezone), timezone).toEqual([at - 1_000, at - by - 1_000]);
        expect(instantsAt(before, timezone), timezone).toEqual([at - by]);
      }
    }
  });

  it('goes to the instants that it came from', () => {
    const instant = fc.integer({ min: utc('1980-01-01T00:00'), max: utc('2060-01-01T00:00') });
    fc.assert(
      fc.property(fc.constantFrom(...ZONES), instant, (timezone, at) => {
        const whole = Math.floor(at / 1_000) * 1_000;
        const local = shownAt(whole, timezone);
        expect(localTimeOf(whole, timezone)).toBe(local);
        const instants = instantsAt(local, timezone);
        expect(instants).toContain(whole);
        expect(instants.map((found) => localTimeOf(found, timezone))).toEqual(instants.map(() => local));
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    // Half an hour, at 02:00.
    ['Australia/Lord_Howe', '2026-10-04', 23.5],
    ['Australia/Lord_Howe', '2026-04-05', 24.5],
    // At midnight: the day begins at 01:00, or has its last hour twice.
    ['Asia/Beirut', '2026-03-29', 23],
    ['Africa/Cairo', '2026-04-24', 23],
    ['America/Santiago', '2026-04-04', 25],
    ['America/Havana', '2026-11-01', 25],
    // Two hours.
    ['Antarctica/Troll', '2026-03-29', 22],
    // Left out, when Samoa crossed the date line.
    ['Pacific/Apia', '2011-12-30', 0],
    ['Asia/Kathmandu', '2026-03-29', 24],
  ])('makes the day in %s on %s last %d hours', (timezone, date, hours) => {
    const day = utc(`${date}T00:00`);
    const lasted = instantsOf({ start: day, end: day + DAY_MS }, timezone);
    expect(lasted.reduce((sum, { start, end }) => sum + end - start, 0)).toBe(hours * HOUR_MS);
  });

  it('of a day that clocks go back into is in two pieces', () => {
    // Until 2011 Newfoundland went back at one past midnight, into the day before.
    const [change] = changesOf('America/St_Johns', utc('2010-11-01T00:00'), utc('2010-12-01T00:00'));
    expect(change?.by).toBe(-HOUR_MS);
    const day = utc('2010-11-06T00:00');
    const pieces = instantsOf({ start: day, end: day + DAY_MS }, 'America/St_Johns');
    expect(pieces).toHaveLength(2);
    expect(pieces[0]?.end).toBe((change?.at ?? 0) - MINUTE_MS);
    expect(pieces[1]?.start).toBe(change?.at);
  });

  it('refuses a zone that there is not', () => {
    expect(() => localTimeOf(0, 'Europe/Atlantis')).toThrow(RangeError);
  });

  it('has days, weekdays and times of day', () => {
    expect(dayOf(utc('2026-11-21T23:59'))).toBe(utc('2026-11-21T00:00'));
    expect(dayOf(-1)).toBe(-DAY_MS);
    expect(weekdayOf(utc('2026-11-21T00:00'))).toBe(6);
    expect(weekdayOf(utc('2026-11-22T00:00'))).toBe(7);
    expect(weekdayOf(utc('1969-12-29T00:00'))).toBe(1);
    expect(timeOfDay('09:30')).toBe(9.5 * HOUR_MS);
    expect(timeOfDay('24:00')).toBe(DAY_MS);
    for (const time of ['00:00', '23:59', '24:00']) expect(isTimeOfDay(time)).toBe(true);
    for (const time of ['24:01', '9:00', '09:60', '', '25:00', '09:00:00'])
      expect(isTimeOfDay(time)).toBe(false);
  });
});
