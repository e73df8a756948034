import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { localDate, startOfDay } from '../../src/platform/local-date.ts';

const day = (instant: string, timezone: string) => localDate(new Date(instant), timezone).toISOString();

describe('localDate', () => {
  it.each([
    ['2026-01-01T00:00:00.000Z', 'UTC', '2026-01-01'],
    ['2025-12-31T23:59:59.999Z', 'UTC', '2025-12-31'],
    ['2026-01-01T04:59:59.999Z', 'America/New_York', '2025-12-31'],
    ['2026-01-01T05:00:00.000Z', 'America/New_York', '2026-01-01'],
    // Its day in summer begins an hour earlier.
    ['2026-07-01T04:00:00.000Z', 'America/New_York', '2026-07-01'],
    ['2026-01-01T09:59:59.999Z', 'Pacific/Kiritimati', '2026-01-01'],
    ['2026-01-01T10:00:00.000Z', 'Pacific/Kiritimati', '2026-01-02'],
    ['2024-02-29T18:14:59.999Z', 'Asia/Kathmandu', '2024-02-29'],
    ['2024-02-29T18:15:00.000Z', 'Asia/Kathmandu', '2024-03-01'],
  ])('of %s in %s is %s', (instant, timezone, date) => {
    expect(day(instant, timezone)).toBe(`${date}T00:00:00.000Z`);
  });

  it('never goes back, and is at most a day away from the date in UTC', () => {
    const instant = fc.date({
      min: new Date('1900-01-01'),
      max: new Date('2199-12-31'),
      noInvalidDate: true,
    });
    const zone = fc.constantFrom(
      'UTC',
      'America/St_Johns',
      'Pacific/Apia',
      'Australia/Lord_Howe',
      'Africa/Cairo',
    );
    fc.assert(
      fc.property(instant, fc.nat(86_400_000), zone, (start, later, timezone) => {
        const first = localDate(start, timezone).getTime();
        expect(localDate(new Date(start.getTime() + later), timezone).getTime()).toBeGreaterThanOrEqual(
          first,
        );
        expect(Math.abs(first - localDate(start, 'UTC').getTime())).toBeLessThanOrEqual(86_400_000);
      }),
    );
  });

  it('refuses a zone that there is not', () => {
    expect(() => day('2026-01-01T00:00:00.000Z', 'Mars/Olympus')).toThrow(RangeError);
  });
});

describe('startOfDay', () => {
  it.each([
    ['2026-01-01', 'UTC', '2026-01-01T00:00:00.000Z'],
    ['2026-01-01', 'America/New_York', '2026-01-01T05:00:00.000Z'],
    ['2026-07-01', 'America/New_York', '2026-07-01T04:00:00.000Z'],
    ['2026-01-02', 'Pacific/Kiritimati', '2026-01-01T10:00:00.000Z'],
    ['2026-01-01', 'Pacific/Pago_Pago', '2026-01-01T11:00:00.000Z'],
    // The clocks went from midnight to one: the day began at one.
    ['2018-11-04', 'America/Sao_Paulo', '2018-11-04T03:00:00.000Z'],
    // There was no such day.
    ['2011-12-30', 'Pacific/Apia', '2011-12-30T10:00:00.000Z'],
  ])('of %s in %s is %s', (date, timezone, instant) => {
    expect(startOfDay(new Date(date), timezone).toISOString()).toBe(instant);
  });

  it('is the first instant of the day, to the second', () => {
    const date = fc.date({ min: new Date('1930-01-01'), max: new Date('2199-12-31'), noInvalidDate: true });
    const zone = fc.constantFrom('UTC', 'America/St_Johns', 'Europe/London', 'Asia/Tokyo', 'Africa/Cairo');
    fc.assert(
      fc.property(date, zone, (instant, timezone) => {
        const midnight = new Date(`${instant.toISOString().slice(0, 10)}T00:00:00.000Z`);
        const start = startOfDay(midnight, timezone);
        expect(localDate(start, timezone)).toEqual(midnight);
        expect(localDate(new Date(start.getTime() - 1_000), timezone).getTime()).toBeLessThan(
          midnight.getTime(),
        );
      }),
    );
  });
});
