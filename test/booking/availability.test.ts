import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Busy,
  type Calendar,
  type Exception,
  type SlotTime,
  slotsOf,
  timesOf,
  type WeeklyHours,
  type Workplace,
  whyNot,
} from '../../src/booking/availability.ts';
import { type Interval, union } from '../../src/booking/interval.ts';
import { DAY_MS, dayOf, MINUTE_MS, timeOfDay } from '../../src/booking/local-time.ts';
import { nearestSlots } from '../../src/booking/nearest-slot.ts';
import { CHANGES, shownAt } from './zone.ts';

const utc = (text: string) => Date.parse(`${text}:00Z`);
const date = (text: string) => utc(`${text}T00:00`);
const iso = (slots: Iterable<SlotTime>) =>
  [...slots].map(({ start }) => new Date(start).toISOString().slice(0, 16));

/** The same hours on every day of the week, or on some. */
function daily(start: string, end: string, weekdays = [1, 2, 3, 4, 5, 6, 7]): WeeklyHours {
  const times = { start: timeOfDay(start), end: timeOfDay(end) };
  return { validFrom: null, validUntil: null, hours: weekdays.map((weekday) => ({ weekday, ...times })) };
}

function exception(kind: Exception['kind'], day: string, start = '00:00', end = '24:00'): Exception {
  return { kind, firstDay: date(day), lastDay: date(day), start: timeOfDay(start), end: timeOfDay(end) };
}

const busy = (start: string, end: string, heldUntil: number | null = null): Busy => ({
  ...{ start: utc(start), end: utc(end), heldUntil },
  visit: { start: utc(start), end: utc(end) },
});

const workplace = (place: Partial<Workplace> = {}): Workplace => ({
  ...{
    locationId: 'L1',
    timezone: 'UTC',
    isOpen: true,
    schedules: [daily('09:00', '12:00')],
    exceptions: [],
  },
  ...place,
});

/** One practitioner who works from 09:00 to 12:00 UTC; it is a week before. */
function calendarOf(
  place: Partial<Workplace> = {},
  service: Partial<Calendar['service']> = {},
  rest: Partial<Calendar> & { busy?: readonly Busy[] } = {},
): Calendar {
  const { busy: taken = [], ...others } = rest;
  return {
    now: date('2026-06-01'),
    range: { start: date('2026-06-01'), end: date('2026-07-01') },
    service: {
      ...{ isOffered: true, durationMinutes: 60, stepMinutes: 30 },
      ...{ bufferBeforeMinutes: 0, bufferAfterMinutes: 0, ...service },
    },
    rules: { noticeMinutes: 0, horizonDays: 365 },
    diaries: [{ practitionerId: 'P1', isOffered: true, workplaces: [workplace(place)], busy: taken }],
    ...others,
  };
}

const day = (text: string): Interval => ({ start: date(text), end: date(text) + DAY_MS });
const TUESDAY = '2026-06-09';
const at = (time: string) => `${TUESDAY}T${time}`;
const reasons = (calendar: Calendar, start: string) => whyNot(calendar, utc(start)).map(({ code }) => code);

describe('slots', () => {
  it('step through the working hours, each with room for the whole visit', () => {
    expect(iso(slotsOf(calendarOf(), day(TUESDAY)))).toEqual(
      ['09:00', '09:30', '10:00', '10:30', '11:00'].map(at),
    );
  });

  it('are told backward alike', () => {
    const range = { start: date('2026-06-02'), end: date('2026-06-29') };
    const forward = [...slotsOf(calendarOf(), range)];
    expect([...slotsOf(calendarOf(), range, 'desc')]).toEqual(forward.reverse());
  });

  it('follow the days of the week on which a schedule holds', () => {
    const schedules = [
      { ...daily('09:00', '10:00', [2]), validUntil: date('2026-06-09') },
      { ...daily('13:00', '14:00', [2]), validFrom: date('2026-06-16') },
    ];
    const range = { start: date('2026-06-01'), end: date('2026-06-24') };
    expect(iso(slotsOf(calendarOf({ schedules }), range))).toEqual([
      ...['2026-06-02T09:00', '2026-06-09T09:00', '2026-06-16T13:00', '2026-06-23T13:00'],
    ]);
  });

  it('go on over midnight, and over hours that follow one another', () => {
    const schedules = [
      daily('22:00', '24:00', [1]),
      daily('00:00', '01:00', [2]),
      daily('01:00', '02:00', [2]),
    ];
    const night = calendarOf({ schedules }, { stepMinutes: 60, durationMinutes: 90 });
    expect(iso(slotsOf(night, { start: date('2026-06-08'), end: date('2026-06-10') }))).toEqual([
      ...['2026-06-08T22:00', '2026-06-08T23:00', '2026-06-09T00:00'],
    ]);
  });

  it('begin with each day where nobody ever stops', () => {
    const always = calendarOf(
      { schedules: [daily('00:00', '24:00')] },
      { durationMinutes: 420, stepMinutes: 420 },
    );
    expect(iso(slotsOf(always, { start: date('2026-06-08'), end: date('2026-06-10') }))).toEqual([
      ...['2026-06-08T00:00', '2026-06-08T07:00', '2026-06-08T14:00'],
      ...['2026-06-09T00:00', '2026-06-09T07:00', '2026-06-09T14:00'],
    ]);
  });

  it('of several practitioners and places are one list, by start, practitioner and place', () => {
    const place = (locationId: string, start: string) =>
      workplace({ locationId, schedules: [daily(start, '10:00')] });
    const diary = (practitionerId: string, ...workplaces: Workplace[]) => ({
      ...{ practitionerId, isOffered: true, workplaces, busy: [] },
    });
    const diaries = [
      diary('P2', place('L2', '08:00'), place('L1', '09:00')),
      diary('P1', place('L2', '08:00')),
    ];
    const many = calendarOf({}, { stepMinutes: 60 }, { diaries });
    const told = [...slotsOf(many, day(TUESDAY))].map(
      ({ start, practitionerId, locationId }) =>
        `${new Date(start).getUTCHours()} ${practitionerId} ${locationId}`,
    );
    expect(told).toEqual(['8 P1 L2', '8 P2 L2', '9 P1 L2', '9 P2 L1', '9 P2 L2']);
  });

  it('cost what is taken of them', () => {
    let looks = 0;
    const place: Workplace = {
      ...workplace(),
      get schedules() {
        looks += 1;
        return [daily('09:00', '12:00')];
      },
    };
    const diaries = [{ practitionerId: 'P1', isOffered: true, workplaces: [place], busy: [] }];
    const year = calendarOf({}, {}, { diaries });
    const range = { start: date('2026-06-01'), end: date('2027-06-01') };
    const slots = slotsOf(year, range);
    for (let taken = 0; taken < 10; taken += 1) expect(slots.next().done).toBe(false);
    const looksForTen = looks;
    expect([...slots].length).toBeGreaterThan(1_800);
    expect(looksForTen).toBeLessThan(25);
    expect(looks).toBeGreaterThan(365);
  });
});

describe('whyNot', () => {
  it('says nothing of a free slot', () => {
    expect(whyNot(calendarOf(), utc(at('09:30')))).toEqual([]);
  });

  it('tells that the visit is not within the working hours', () => {
    for (const start of ['08:30', '11:30', '12:00']) {
      expect(reasons(calendarOf(), at(start))).toEqual(['OUTSIDE_SCHEDULE']);
    }
    expect(reasons(calendarOf({ schedules: [] }), at('09:00'))).toEqual(['OUTSIDE_SCHEDULE']);
  });

  it('tells of a person, a place or a service that is not offered, and of times between two starts', () => {
    const [diary] = calendarOf().diaries;
    const idle = calendarOf({}, {}, { diaries: diary ? [{ ...diary, isOffered: false }] : [] });
    expect(reasons(idle, at('09:00'))).toEqual(['NOT_OFFERED']);
    expect(reasons(calendarOf({ isOpen: false }), at('09:00'))).toEqual(['NOT_OFFERED']);
    expect(reasons(calendarOf({}, { isOffered: false }), at('09:00'))).toEqual(['NOT_OFFERED']);
    expect(reasons(calendarOf({}, {}, { diaries: [] }), at('09:00'))).toEqual(['NOT_OFFERED']);
    expect(reasons(calendarOf(), at('09:10'))).toEqual(['NOT_OFFERED']);
  });

  it('tells of time off and holidays, which leave the other start times where they are', () => {
    for (const kind of ['TIME_OFF', 'HOLIDAY'] as const) {
      const closed = calendarOf({ exceptions: [exception(kind, TUESDAY, '09:40', '10:10')] });
      expect(reasons(closed, at('09:30'))).toEqual(['EXCEPTION']);
      expect(iso(slotsOf(closed, day(TUESDAY)))).toEqual(['10:30', '11:00'].map(at));
    }
  });

  it('lets extra hours beat a holiday, and time off beat these', () => {
    const holiday = exception('HOLIDAY', TUESDAY);
    const extra = exception('EXTRA_HOURS', TUESDAY, '09:00', '11:00');
    const off = exception('TIME_OFF', TUESDAY, '09:00', '10:00');
    const slots = (...exceptions: Exception[]) => iso(slotsOf(calendarOf({ exceptions }), day(TUESDAY)));
    expect(slots(holiday)).toEqual([]);
    expect(slots(holiday, extra)).toEqual(['09:00', '09:30', '10:00'].map(at));
    expect(slots(holiday, extra, off)).toEqual(['10:00'].map(at));
  });

  it('tells what is booked, held and until when, and where only a buffer is in the way', () => {
    const taken = [busy(at('09:00'), at('09:30')), busy(at('10:30'), at('11:00'), utc(at('00:10')))];
    const calendar = calendarOf({}, { durationMinutes: 30, bufferAfterMinutes: 10 }, { busy: taken });
    expect(reasons(calendar, at('09:00'))).toEqual(['BOOKED']);
    expect(reasons(calendar, at('09:30'))).toEqual([]);
    expect(reasons(calendar, at('10:00'))).toEqual(['BUFFER']);
    expect(whyNot(calendar, utc(at('10:30')))).toEqual([{ code: 'HELD', until: utc(at('00:10')) }]);
  });

  it('keeps the buffers of what is booked, too', () => {
    const visit = { start: utc(at('10:00')), end: utc(at('10:30')) };
    const around = { ...busy(at('09:45'), at('10:45')), visit };
    const calendar = calendarOf({}, { durationMinutes: 30 }, { busy: [around] });
    expect(reasons(calendar, at('09:30'))).toEqual(['BUFFER']);
    expect(reasons(calendar, at('10:00'))).toEqual(['BOOKED']);
    expect(reasons(calendar, at('11:00'))).toEqual([]);
  });

  it('keeps notice and horizon, both to the millisecond', () => {
    const start = utc(at('09:00'));
    const rules = { noticeMinutes: 120, horizonDays: 8 };
    const codes = (now: number) => whyNot(calendarOf({}, {}, { rules, now }), start).map(({ code }) => code);
    expect(codes(start - 120 * MINUTE_MS)).toEqual([]);
    expect(codes(start - 120 * MINUTE_MS + 1)).toEqual(['NOTICE']);
    expect(codes(start - 8 * DAY_MS)).toEqual([]);
    expect(codes(start - 8 * DAY_MS - 1)).toEqual(['HORIZON']);
  });

  it('tells all reasons at once, in their order', () => {
    const calendar = calendarOf(
      { exceptions: [exception('TIME_OFF', TUESDAY)], isOpen: false },
      {},
      { busy: [busy(at('20:00'), at('21:00'))], rules: { noticeMinutes: 0, horizonDays: 1 } },
    );
    expect(reasons(calendar, at('20:00'))).toEqual([
      ...['NOT_OFFERED', 'OUTSIDE_SCHEDULE', 'EXCEPTION', 'BOOKED', 'HORIZON'],
    ]);
  });

  it('answers for the place whose hours it is, and for one place or person when asked', () => {
    const workplaces = [
      workplace({ locationId: 'L1', schedules: [daily('13:00', '15:00')] }),
      workplace({ locationId: 'L2' }),
    ];
    const taken = [busy(at('09:00'), at('10:00'))];
    const diaries = [{ practitionerId: 'P1', isOffered: true, workplaces, busy: taken }];
    const calendar = calendarOf({}, {}, { diaries });
    expect(reasons(calendar, at('09:00'))).toEqual(['BOOKED']);
    expect(reasons(calendar, at('13:00'))).toEqual([]);
    const codes = (whereabouts: object) =>
      whyNot(calendar, utc(at('09:00')), whereabouts).map(({ code }) => code);
    expect(codes({ locationId: 'L1' })).toEqual(['OUTSIDE_SCHEDULE', 'BOOKED']);
    expect(codes({ practitionerId: 'P2' })).toEqual(['NOT_OFFERED']);
  });
});

describe('nearestSlots', () => {
  it('are the free slots around a time, nearest first, of two alike the earlier one', () => {
    const taken = [busy(at('10:00'), at('11:00'))];
    const calendar = calendarOf({}, { durationMinutes: 30 }, { busy: taken });
    expect(iso(nearestSlots(calendar, utc(at('10:30'))))).toEqual(
      ['11:00', '09:30', '11:30', '09:00'].map(at).concat('2026-06-10T09:00'),
    );
    expect(iso(nearestSlots(calendar, utc(at('10:15')), 2))).toEqual(['09:30', '11:00'].map(at));
    expect(nearestSlots(calendarOf({ schedules: [] }), utc(at('09:00')))).toEqual([]);
  });
});

const QUARTER_MS = 15 * MINUTE_MS;
const quarter = (most: number) => fc.integer({ min: 0, max: most }).map((quarters) => quarters * QUARTER_MS);
const someHours = fc
  .tuple(fc.integer({ min: 1, max: 7 }), quarter(95), quarter(95))
  .map(([weekday, a, b]) => ({ weekday, start: Math.min(a, b), end: Math.max(a, b) + QUARTER_MS }));

describe('at both changes of the clocks in every zone', () => {
  const around = (change: number) => ({ start: dayOf(change) - DAY_MS, end: dayOf(change) + 2 * DAY_MS });
  const place = (timezone: string, hours: WeeklyHours['hours']) =>
    workplace({ timezone, schedules: [{ validFrom: null, validUntil: null, hours }] });

  /** What the clocks of the zone show at each quarter of an hour, as the runtime's own formatter tells. */
  const shown = (timezone: string, range: Interval) =>
    Array.from({ length: (range.end - range.start) / QUARTER_MS }, (_, index) => {
      const moment = range.start + index * QUARTER_MS;
      return { moment, local: shownAt(moment, timezone) };
    });

  const isWorked = (hours: WeeklyHours['hours'], local: number) =>
    hours.some(({ weekday, start, end }) => {
      const time = local - dayOf(local);
      return weekday === (new Date(local).getUTCDay() || 7) && start <= time && time < end;
    });

  /** What is wrong with the slots of someone with these hours; nothing, as it should be. */
  function faults(timezone: string, quarters: ReturnType<typeof shown>, calendar: Calendar, range: Interval) {
    const length = calendar.service.durationMinutes * MINUTE_MS;
    const hours = calendar.diaries[0]?.workplaces[0]?.schedules[0]?.hours ?? [];
    const worked = new Set(
      quarters.filter(({ local }) => isWorked(hours, local)).map(({ moment }) => moment),
    );
    const slots = [...slotsOf(calendar, { start: range.start - DAY_MS, end: range.end + DAY_MS })];
    const taken = slots.flatMap(({ start }) =>
      Array.from({ length: length / QUARTER_MS }, (_, index) => start + index * QUARTER_MS),
    );
    const left = new Set(worked);
    for (const moment of taken) left.delete(moment);
    const unused = union([...left].map((start) => ({ start, end: start + QUARTER_MS })));
    return {
      timezone,
      // Each begins when the one before has ended, so none is there twice.
      overlapping: slots.filter(({ start }, index) => start < (slots[index - 1]?.end ?? start)),
      notAsLong: slots.filter(({ start, end }) => end - start !== length),
      // All of it in hours that the clocks show.
      outside: taken.filter((moment) => range.start <= moment && moment < range.end && !worked.has(moment)),
      // What is left over of the hours is always too short for another.
      lost: unused.filter(
        ({ start, end }) => range.start < start && end < range.end && end - start >= length,
      ),
    };
  }

  it('a slot exists once, none is lost, none overlaps, and local time and UTC agree', {
    timeout: 120_000,
  }, () => {
    const cases = fc.tuple(
      fc.oneof(
        fc.constant([...daily('00:00', '24:00').hours]),
        fc.array(someHours, { minLength: 1, maxLength: 6 }),
      ),
      fc.constantFrom(15, 30, 45, 60),
    );
    for (const { timezone, at: change } of CHANGES) {
      const range = around(change);
      const quarters = shown(timezone, range);
      fc.assert(
        fc.property(cases, ([hours, minutes]) => {
          const workplaces = [place(timezone, hours)];
          const calendar = calendarOf(
            {},
            { durationMinutes: minutes, stepMinutes: minutes },
            {
              now: range.start - DAY_MS,
              diaries: [{ practitionerId: 'P1', isOffered: true, workplaces, busy: [] }],
            },
          );
          expect(faults(timezone, quarters, calendar, range)).toEqual({
            ...{ timezone, overlapping: [], notAsLong: [], outside: [], lost: [] },
          });
        }),
        { numRuns: 5 },
      );
    }
  });

  it.each([
    ['America/New_York', '2026-03-08', ['06:00', '07:00', '08:00']],
    ['America/New_York', '2026-11-01', ['05:00', '06:00', '07:00', '08:00', '09:00']],
    ['Europe/Paris', '2026-03-29', ['00:00', '01:00', '02:00']],
    ['Australia/Lord_Howe', '2026-10-04', ['14:30', '15:30', '16:30']],
    ['Asia/Beirut', '2026-03-29', ['22:00', '23:00', '00:00']],
  ])('hours of a night in %s on %s', (timezone, sunday, starts) => {
    const calendar = calendarOf(
      { timezone, schedules: [daily('01:00', timezone.startsWith('Asia') ? '04:00' : '05:00', [7])] },
      { stepMinutes: 60 },
      { now: date('2026-01-01') },
    );
    const range = { start: date(sunday) - DAY_MS, end: date(sunday) + DAY_MS };
    expect(iso(slotsOf(calendar, range)).map((start) => start.slice(11))).toEqual(starts);
  });
});

describe('slots and their explanation', () => {
  const START = date('2026-10-19');
  const RANGE = { start: START, end: START + 21 * DAY_MS };
  const minute = (most: number) => fc.integer({ min: 0, max: most / 5 }).map((fives) => fives * 5);
  const anyException = fc
    .record({
      kind: fc.constantFrom('TIME_OFF' as const, 'EXTRA_HOURS' as const, 'HOLIDAY' as const),
      firstDay: fc.integer({ min: -1, max: 21 }).map((days) => START + days * DAY_MS),
      days: fc.integer({ min: 0, max: 3 }),
      times: someHours,
    })
    .map(({ kind, firstDay, days, times: { start, end } }) => ({
      ...{ kind, firstDay, lastDay: firstDay + days * DAY_MS, start, end },
    }));
  /** Visits that follow one another, with gaps and buffers. */
  const anyBusy = fc
    .array(fc.tuple(minute(600), minute(30), minute(90), minute(30), fc.boolean()), { maxLength: 40 })
    .map((visits) => {
      let from = START;
      return visits.map(([gap, before, length, after, isHeld]) => {
        const visit = {
          start: from + (gap + before) * MINUTE_MS,
          end: from + (gap + before + length + 5) * MINUTE_MS,
        };
        const start = from + gap * MINUTE_MS;
        from = visit.end + after * MINUTE_MS;
        return { start, end: from, visit, heldUntil: isHeld ? START : null };
      });
    });
  const anyWorkplace = (locationId: string, timezone: fc.Arbitrary<string>) =>
    fc.record({
      locationId: fc.constant(locationId),
      timezone,
      isOpen: fc.integer({ min: 0, max: 9 }).map((dice) => dice > 0),
      schedules: fc.array(
        fc.record({
          validFrom: fc.constantFrom(null, START + 3 * DAY_MS),
          validUntil: fc.constantFrom(null, START + 12 * DAY_MS),
          hours: fc.array(someHours, { maxLength: 10 }),
        }),
        { maxLength: 2 },
      ),
      exceptions: fc.array(anyException, { maxLength: 4 }),
    });
  const anyCalendar = (timezone: fc.Arbitrary<string>) =>
    fc.record({
      now: fc.integer({ min: -3, max: 9 }).map((days) => START + days * DAY_MS),
      range: fc.constant(RANGE),
      service: fc.record({
        isOffered: fc.constant(true),
        durationMinutes: minute(115).map((minutes) => minutes + 5),
        stepMinutes: minute(55).map((minutes) => minutes + 5),
        bufferBeforeMinutes: minute(30),
        bufferAfterMinutes: minute(30),
      }),
      rules: fc.record({ noticeMinutes: minute(3_000), horizonDays: fc.integer({ min: 1, max: 20 }) }),
      diaries: fc.uniqueArray(
        fc.record({
          practitionerId: fc.constantFrom('P1', 'P2'),
          isOffered: fc.integer({ min: 0, max: 9 }).map((dice) => dice > 0),
          workplaces: fc.tuple(anyWorkplace('L1', timezone), anyWorkplace('L2', timezone)),
          busy: anyBusy,
        }),
        { minLength: 1, maxLength: 2, selector: ({ practitionerId }) => practitionerId },
      ),
    });

  it('agree: a time is offered if and only if its explanation is empty', () => {
    const zone = fc.constantFrom(
      'UTC',
      'Europe/Paris',
      'America/New_York',
      'Australia/Lord_Howe',
      'America/Havana',
    );
    const probes = fc.array(
      fc.integer({ min: 0, max: (21 * 1_440) / 5 }).map((fives) => START + fives * 5 * MINUTE_MS),
      { maxLength: 20 },
    );
    fc.assert(
      fc.property(anyCalendar(zone), probes, (calendar, instants) => {
        const offered = [...slotsOf(calendar, RANGE)];
        const times = [...timesOf(calendar, RANGE)];
        expect(offered).toEqual(
          times
            .filter(({ reasons: told }) => told.length === 0)
            .map(({ slot: { start, end, practitionerId, locationId, timezone } }) => ({
              ...{ start, end, practitionerId, locationId, timezone },
            })),
        );
        const starts = new Set(offered.map(({ start }) => start));
        const onGrid = times.slice(0, 20).map(({ slot }) => slot.start);
        const probed = [...instants, ...onGrid].filter((start) => start < RANGE.end);
        expect(probed.filter((start) => whyNot(calendar, start).length === 0)).toEqual(
          probed.filter((start) => starts.has(start)),
        );
        expect([...slotsOf(calendar, RANGE, 'desc')]).toEqual([...offered].reverse());
      }),
      { numRuns: 60 },
    );
  });

  /** Whether a visit can begin at a time, told from five minutes to five minutes, in UTC. */
  function isFree(calendar: Calendar, diary: Calendar['diaries'][number], place: Workplace, start: number) {
    const { now, rules, service } = calendar;
    const unit = 5 * MINUTE_MS;
    const isIn = (item: Interval, moment: number) =>
      item.start <= moment - dayOf(moment) && moment - dayOf(moment) < item.end;
    const isOf = (kind: Exception['kind'], moment: number) =>
      place.exceptions.some(
        (item) =>
          item.kind === kind &&
          item.firstDay <= dayOf(moment) &&
          dayOf(moment) <= item.lastDay &&
          isIn(item, moment),
      );
    const isWorked = (moment: number) =>
      isOf('EXTRA_HOURS', moment) ||
      place.schedules.some(
        ({ validFrom, validUntil, hours }) =>
          (validFrom ?? moment) <= moment &&
          dayOf(moment) <= (validUntil ?? moment) &&
          hours.some((item) => item.weekday === (new Date(moment).getUTCDay() || 7) && isIn(item, moment)),
      );
    const units = (from: number, until: number) =>
      Array.from({ length: (until - from) / unit }, (_, index) => from + index * unit);
    const isWholeDay = (moment: number) => units(dayOf(moment), dayOf(moment) + DAY_MS).every(isWorked);
    const begins = (moment: number) =>
      !isWorked(moment - unit) || (moment === dayOf(moment) && isWholeDay(moment));
    const end = start + service.durationMinutes * MINUTE_MS;
    const visit = units(start, end);
    if (!visit.every((moment, index) => isWorked(moment) && (index === 0 || !begins(moment)))) return false;
    let first = start;
    while (!begins(first)) first -= unit;
    const span = {
      start: start - service.bufferBeforeMinutes * MINUTE_MS,
      end: end + service.bufferAfterMinutes * MINUTE_MS,
    };
    return (
      diary.isOffered &&
      place.isOpen &&
      (start - first) % (service.stepMinutes * MINUTE_MS) === 0 &&
      !visit.some(
        (moment) => isOf('TIME_OFF', moment) || (isOf('HOLIDAY', moment) && !isOf('EXTRA_HOURS', moment)),
      ) &&
      !diary.busy.some((taken) => taken.start < span.end && span.start < taken.end) &&
      now + rules.noticeMinutes * MINUTE_MS <= start &&
      start <= now + rules.horizonDays * DAY_MS
    );
  }

  it('are what a plain count of minutes says', () => {
    fc.assert(
      fc.property(anyCalendar(fc.constant('UTC')), (calendar) => {
        const days = { start: START + 2 * DAY_MS, end: START + 8 * DAY_MS };
        const expected = calendar.diaries.flatMap((diary) =>
          diary.workplaces.flatMap((place) => {
            const starts: string[] = [];
            for (let start = days.start; start < days.end; start += 5 * MINUTE_MS) {
              if (!isFree(calendar, diary, place, start)) continue;
              starts.push(`${start} ${diary.practitionerId} ${place.locationId}`);
            }
            return starts;
          }),
        );
        const slots = [...slotsOf(calendar, days)];
        expect(
          slots.map(({ start, practitionerId, locationId }) => `${start} ${practitionerId} ${locationId}`),
        ).toEqual(expected.sort());
      }),
      { numRuns: 30 },
    );
  });
});
