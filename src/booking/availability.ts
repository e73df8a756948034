import { covers, type Interval, overlap, overlapping, subtract, union } from './interval.ts';
import { DAY_MS, dayOf, instantsOf, localTimeOf, MINUTE_MS, weekdayOf } from './local-time.ts';

/** Hours of one day of the week, as times since its beginning: see `timeOfDay`. */
export interface Hours extends Interval {
  /** Monday 1 to Sunday 7. */
  readonly weekday: number;
}

/** Weekly hours, and the first and last day on which they hold; open where null. */
export interface WeeklyHours {
  readonly validFrom: number | null;
  readonly validUntil: number | null;
  readonly hours: readonly Hours[];
}

/** Other hours on some days: `start` to `end` after the beginning of each day from the first to the last. */
export interface Exception extends Interval {
  readonly kind: 'TIME_OFF' | 'EXTRA_HOURS' | 'HOLIDAY';
  readonly firstDay: number;
  readonly lastDay: number;
}

/** Where someone works, and when, in the local time of the place. */
export interface Workplace {
  readonly locationId: string;
  readonly timezone: string;
  /** Whether patients are seen there at all. */
  readonly isOpen: boolean;
  readonly schedules: readonly WeeklyHours[];
  readonly exceptions: readonly Exception[];
}

/** A time that is taken: `start` to `end` with the buffers around the visit. */
export interface Busy extends Interval {
  readonly visit: Interval;
  /** When the hold that takes it ends; null of a booking. */
  readonly heldUntil: number | null;
}

/** Someone who treats patients. */
export interface Diary {
  readonly practitionerId: string;
  /** Whether they treat patients now, and offer the service. */
  readonly isOffered: boolean;
  readonly workplaces: readonly Workplace[];
  /** In order; none overlaps another, since a constraint of the database forbids it. */
  readonly busy: readonly Busy[];
}

/** All that decides who can be booked, and when. Instants and spans are in milliseconds. */
export interface Calendar {
  readonly now: number;
  /** Between which instants it knows what is busy: others are not to be asked about. */
  readonly range: Interval;
  readonly service: {
    readonly isOffered: boolean;
    readonly durationMinutes: number;
    readonly stepMinutes: number;
    readonly bufferBeforeMinutes: number;
    readonly bufferAfterMinutes: number;
  };
  /** How long before it begins a slot can be taken at the latest, and at the earliest (days of 24 hours). */
  readonly rules: { readonly noticeMinutes: number; readonly horizonDays: number };
  readonly diaries: readonly Diary[];
}

/** Why a time can't be booked, in the order in which `whyNot` tells them. */
export const REASON_CODES = [
  'NOT_OFFERED',
  'OUTSIDE_SCHEDULE',
  'EXCEPTION',
  'BOOKED',
  'HELD',
  'BUFFER',
  'NOTICE',
  'HORIZON',
] as const;

/** One of them. */
export type ReasonCode = (typeof REASON_CODES)[number];

/** One reason why a time can't be booked. */
export interface Reason {
  readonly code: ReasonCode;
  /** Of HELD: when the hold ends. */
  readonly until: number | null;
}

/** A time with someone somewhere. */
export interface SlotTime extends Interval {
  readonly practitionerId: string;
  readonly locationId: string;
  readonly timezone: string;
}

/** What orders a slot. */
type Placed = Pick<SlotTime, 'start' | 'practitionerId' | 'locationId'>;

/** A start time of someone's hours, and what speaks against it. */
export interface ExplainedTime {
  readonly slot: SlotTime;
  readonly reasons: readonly Reason[];
}

/** The order in which slots are told. */
export type Direction = 'asc' | 'desc';

/** With whom and where; anyone and anywhere where absent. */
export interface Whereabouts {
  readonly practitionerId?: string;
  readonly locationId?: string;
}

/**
 * The slots that begin in a range, by start, then practitioner, then location. They are made as they are taken: what
 * is not taken costs nothing, and what lies before the notice or behind the horizon is not looked at.
 */
export function* slotsOf(calendar: Calendar, range: Interval, direction: Direction = 'asc') {
  const { start, end } = bookable(calendar);
  const window = { start: Math.max(range.start, start), end: Math.min(range.end, end + 1) };
  const sources = desksOf(calendar, window).map((desk) => slotsAt(desk, window, direction));
  yield* inOrder(sources, (slot) => slot, direction);
}

/** Every start time of the range, whether free or not, with what speaks against it; in the order of `slotsOf`. */
export function* timesOf(calendar: Calendar, range: Interval): Generator<ExplainedTime> {
  const sources = desksOf(calendar, range).map((desk) => timesAt(desk, range));
  yield* inOrder(sources, ({ slot }) => slot, 'asc');
}

/**
 * Why nobody can be booked at a start time: empty if and only if `slotsOf` has a slot that begins then. Of several
 * places the one that comes closest answers: one whose hours the time lies in, with the fewest reasons.
 */
export function whyNot(calendar: Calendar, start: number, whereabouts: Whereabouts = {}): Reason[] {
  const end = start + calendar.service.durationMinutes * MINUTE_MS;
  const answers = desksOf(calendar, { start, end }, whereabouts).map((desk) => {
    const run = [...runsOf(desk.workplace, { start: start - MOST_RUN_MS, end: start + 1 }, 'asc')].find(
      (hours) => covers(hours, { start, end }),
    );
    return reasonsAt(desk, start, run);
  });
  const outside = (reasons: Reason[]) => (reasons.some(({ code }) => code === 'OUTSIDE_SCHEDULE') ? 1 : 0);
  answers.sort((a, b) => outside(a) - outside(b) || a.length - b.length);
  return answers[0] ?? [{ code: 'NOT_OFFERED', until: null }];
}

/**
 * The hours of a place that begin in a range, from whose starts the slots of each service step, and when exceptions
 * close it: all in order. None where no patients are seen.
 */
export function workingHours(workplace: Workplace, range: Interval) {
  return {
    runs: workplace.isOpen ? [...runsOf(workplace, range, 'asc')] : [],
    closed: closedIn(workplace, { start: range.start, end: range.end + MOST_RUN_MS }),
  };
}

/** Between which instants slots can begin, both included. */
function bookable({ now, rules }: Calendar): Interval {
  return { start: now + rules.noticeMinutes * MINUTE_MS, end: now + rules.horizonDays * DAY_MS };
}

/** One person at one place. */
interface Desk {
  readonly calendar: Calendar;
  readonly diary: Diary;
  readonly workplace: Workplace;
  /** When the exceptions close it, in a range. */
  readonly closed: readonly Interval[];
}

/** A start time, and the working hours that it is in. */
interface Start {
  readonly start: number;
  readonly run: Interval;
}

/** Where someone is who has no hours anywhere. */
const NOWHERE: Workplace = { locationId: '', timezone: 'UTC', isOpen: true, schedules: [], exceptions: [] };

function desksOf(
  calendar: Calendar,
  range: Interval,
  { practitionerId, locationId }: Whereabouts = {},
): Desk[] {
  return calendar.diaries
    .filter((diary) => practitionerId === undefined || diary.practitionerId === practitionerId)
    .flatMap((diary) => {
      const there = diary.workplaces.filter(
        (place) => locationId === undefined || place.locationId === locationId,
      );
      return (there.length > 0 ? there : [NOWHERE]).map((workplace) => ({
        ...{ calendar, diary, workplace },
        closed: closedIn(workplace, range),
      }));
    });
}

function* slotsAt(desk: Desk, range: Interval, direction: Direction): Generator<SlotTime> {
  for (const { start, run } of startsAt(desk, range, direction, blockedAt(desk))) {
    if (reasonsAt(desk, start, run).length === 0) yield slotOf(desk, start);
  }
}

function* timesAt(desk: Desk, range: Interval): Generator<ExplainedTime> {
  for (const { start, run } of startsAt(desk, range, 'asc')) {
    yield { slot: slotOf(desk, start), reasons: reasonsAt(desk, start, run) };
  }
}

function slotOf({ calendar, diary, workplace }: Desk, start: number): SlotTime {
  return {
    practitionerId: diary.practitionerId,
    locationId: workplace.locationId,
    timezone: workplace.timezone,
    start,
    end: start + calendar.service.durationMinutes * MINUTE_MS,
  };
}

/**
 * Starts that need not be looked at, because what is busy or closed speaks against them: a day that is full is stepped
 * over at once. It decides nothing; `reasonsAt` does.
 */
function blockedAt({ calendar: { service }, diary, closed }: Desk): Interval[] {
  const duration = service.durationMinutes * MINUTE_MS;
  const [before, after] = [service.bufferBeforeMinutes * MINUTE_MS, service.bufferAfterMinutes * MINUTE_MS];
  return union([
    // The first start whose visit, with its buffers, meets it, and the one after the last.
    ...diary.busy.map(({ start, end }) => ({ start: start - duration - after + 1, end: end + before })),
    ...closed.map(({ start, end }) => ({ start: start - duration + 1, end })),
  ]);
}

/** What speaks against a time: the only place where that is decided. @param run the working hours that cover it */
function reasonsAt(desk: Desk, start: number, run: Interval | undefined): Reason[] {
  const { calendar, diary, workplace, closed } = desk;
  const { service } = calendar;
  const visit = { start, end: start + service.durationMinutes * MINUTE_MS };
  const span = {
    start: visit.start - service.bufferBeforeMinutes * MINUTE_MS,
    end: visit.end + service.bufferAfterMinutes * MINUTE_MS,
  };
  const isStart = !run || (start - run.start) % (service.stepMinutes * MINUTE_MS) === 0;
  const taken = overlapping(diary.busy, span);
  const inside = taken.filter((busy) => overlap(busy.visit, visit));
  const held = inside.find(({ heldUntil }) => heldUntil !== null);
  const { start: earliest, end: latest } = bookable(calendar);
  const reasons: Reason[] = [];
  const tell = (code: ReasonCode, isBroken: boolean, until: number | null = null) => {
    if (isBroken) reasons.push({ code, until });
  };
  // In the order of `REASON_CODES`.
  tell('NOT_OFFERED', !(service.isOffered && diary.isOffered && workplace.isOpen && isStart));
  tell('OUTSIDE_SCHEDULE', !run);
  tell('EXCEPTION', overlapping(closed, visit).length > 0);
  tell(
    'BOOKED',
    inside.some(({ heldUntil }) => heldUntil === null),
  );
  tell('HELD', held !== undefined, held?.heldUntil);
  tell('BUFFER', inside.length < taken.length);
  tell('NOTICE', start < earliest);
  tell('HORIZON', start > latest);
  return reasons;
}

/**
 * The start times of a desk in a range: from the beginning of each run of its hours, step by step, in real time.
 * @param blocked starts to leave out
 */
function* startsAt(
  desk: Desk,
  range: Interval,
  direction: Direction,
  blocked: readonly Interval[] = [],
): Generator<Start> {
  const { service } = desk.calendar;
  const [duration, step] = [service.durationMinutes * MINUTE_MS, service.stepMinutes * MINUTE_MS];
  for (const run of runsOf(desk.workplace, { start: range.start - MOST_RUN_MS, end: range.end }, direction)) {
    // Starts of the run that are in the range, and leave room for the visit.
    const [start, end] = [Math.max(run.start, range.start), Math.min(run.end - duration + 1, range.end)];
    if (start >= end) continue;
    const gaps = subtract([{ start, end }], overlapping(blocked, { start, end }));
    for (const gap of direction === 'asc' ? gaps : gaps.reverse()) {
      const first = Math.ceil((gap.start - run.start) / step);
      const last = Math.ceil((gap.end - run.start) / step) - 1;
      for (let at = 0; at <= last - first; at += 1) {
        yield { start: run.start + (direction === 'asc' ? first + at : last - at) * step, run };
      }
    }
  }
}

/** Runs join hours of two days, or three where clocks are changed at midnight. */
const MOST_RUN_MS = 3 * DAY_MS;
/** How much of a calendar is worked out at a time. */
const CHUNK_MS = 7 * DAY_MS;

/**
 * The working hours that begin in a range, exceptions that close them not yet taken away: so the start times of a day
 * stay where they are when someone takes an hour off. Hours that follow one another are one run, over midnight too;
 * only a day that is worked through from its beginning to its end begins a run of its own, since where nobody ever
 * stops there would be no beginning to step from.
 */
function* runsOf(workplace: Workplace, range: Interval, direction: Direction): Generator<Interval> {
  const chunks = Math.ceil((range.end - range.start) / CHUNK_MS);
  for (let at = 0; at < chunks; at += 1) {
    const start = range.start + (direction === 'asc' ? at : chunks - 1 - at) * CHUNK_MS;
    const end = Math.min(start + CHUNK_MS, range.end);
    // The day before tells what only goes on.
    const runs = joined(hoursOf(workplace, { start: start - DAY_MS, end: end + MOST_RUN_MS })).filter(
      (run) => start <= run.start && run.start < end,
    );
    yield* direction === 'asc' ? runs : runs.reverse();
  }
}

/** Hours of one day, in real time. */
interface Piece extends Interval {
  readonly day: number;
  readonly isWholeDay: boolean;
}

function joined(pieces: readonly Piece[]): Interval[] {
  const runs: Array<{ start: number; end: number; day: number }> = [];
  for (const { start, end, day, isWholeDay } of pieces) {
    const last = runs[runs.length - 1];
    if (last && last.end === start && (last.day === day || !isWholeDay)) last.end = end;
    else runs.push({ start, end, day });
  }
  return runs;
}

/** The hours of every day that a range touches, in order. */
function hoursOf(workplace: Workplace, range: Interval): Piece[] {
  const pieces: Piece[] = [];
  for (const day of daysOf(workplace, range)) {
    const hours = hoursOn(workplace, day);
    const isWholeDay = hours[0]?.start === 0 && hours[0].end === DAY_MS;
    for (const { start, end } of hours) {
      for (const piece of instantsOf({ start: day + start, end: day + end }, workplace.timezone)) {
        pieces.push({ start: piece.start, end: piece.end, day, isWholeDay });
      }
    }
  }
  return pieces.sort((a, b) => a.start - b.start);
}

/** The hours of a day by schedule, and the extra ones. */
function hoursOn({ schedules, exceptions }: Workplace, day: number): Interval[] {
  const weekday = weekdayOf(day);
  const found: Interval[] = [];
  for (const { validFrom, validUntil, hours } of schedules) {
    if (day < (validFrom ?? day) || (validUntil ?? day) < day) continue;
    for (const item of hours) if (item.weekday === weekday) found.push(item);
  }
  for (const item of exceptions) {
    if (item.kind === 'EXTRA_HOURS' && item.firstDay <= day && day <= item.lastDay) found.push(item);
  }
  return union(found);
}

/**
 * When exceptions close a place for someone. What is said of fewer wins: a holiday is everyone's, extra hours are one
 * person's at one place and beat it, and time off beats these.
 */
function closedIn(workplace: Workplace, range: Interval): Interval[] {
  if (workplace.exceptions.length === 0) return [];
  const timesOfKind = (kind: Exception['kind']) =>
    union(
      workplace.exceptions
        .filter((exception) => exception.kind === kind)
        .flatMap((exception) => [...daysOf(workplace, range, exception)].map((day) => ({ exception, day })))
        .flatMap(({ exception: { start, end }, day }) =>
          instantsOf({ start: day + start, end: day + end }, workplace.timezone),
        ),
    );
  return union([...subtract(timesOfKind('HOLIDAY'), timesOfKind('EXTRA_HOURS')), ...timesOfKind('TIME_OFF')]);
}

/** The days of the wall clock that a span of real time touches, and the one before and after. @param within of these only */
function* daysOf(
  { timezone }: Workplace,
  { start, end }: Interval,
  { firstDay, lastDay } = { firstDay: Number.NEGATIVE_INFINITY, lastDay: Number.POSITIVE_INFINITY },
): Generator<number> {
  const first = Math.max(dayOf(localTimeOf(start, timezone)) - DAY_MS, firstDay);
  const last = Math.min(dayOf(localTimeOf(end, timezone)) + DAY_MS, lastDay);
  for (let day = first; day <= last; day += DAY_MS) yield day;
}

/** The order of slots: by start, then practitioner, then location. */
export function compareSlots(a: Placed, b: Placed): number {
  return a.start - b.start || order(a.practitionerId, b.practitionerId) || order(a.locationId, b.locationId);
}

const order = (a: string, b: string) => (a < b ? -1 : Number(a > b));

/**
 * One sequence out of several that are each in order. Takes from each no more than one ahead of what is taken here.
 * @param slotIn what an item is placed by
 */
function* inOrder<Item>(
  sources: Array<Generator<Item>>,
  slotIn: (item: Item) => SlotTime,
  direction: Direction,
): Generator<Item> {
  const sign = direction === 'asc' ? 1 : -1;
  const headOf = (source: Generator<Item>) => {
    const { value, done } = source.next();
    return done ? null : { source, item: value, slot: slotIn(value) };
  };
  // The first is at the end; what follows it of the same source comes after most others, so that its place is found soon.
  const heads = sources
    .flatMap((source) => headOf(source) ?? [])
    .sort((a, b) => -sign * compareSlots(a.slot, b.slot));
  for (let first = heads.pop(); first; first = heads.pop()) {
    yield first.item;
    const head = headOf(first.source);
    if (!head) continue;
    const at = heads.findIndex(({ slot }) => sign * compareSlots(slot, head.slot) < 0);
    heads.splice(at < 0 ? heads.length : at, 0, head);
  }
}
