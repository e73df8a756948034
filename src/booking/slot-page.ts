import type { GraphQLResolveInfo } from 'graphql';
import { visibleAppointmentTypes, visiblePractitioners } from '../auth/visibility.ts';
import { timeZone } from '../directory/time-zone.ts';
import { selectsRows } from '../graphql/connection.ts';
import type { Context } from '../graphql/context.ts';
import { decodeCursor, refusedCursor } from '../graphql/cursor.ts';
import { isSlotKey, lookupUuid } from '../graphql/id.ts';
import { type PageArguments, planPage, type RequestedOrder } from '../graphql/keyset.ts';
import { MOST_NAMED, namedUuids } from '../graphql/named-ids.ts';
import { NotFoundError, RequestError } from '../platform/error.ts';
import { type Calendar, compareSlots, type SlotTime, slotsOf } from './availability.ts';
import { catalogOf, termsOf } from './booking-terms.ts';
import { openCalendar } from './calendar.ts';
import type { Interval } from './interval.ts';
import { DAY_MS } from './local-time.ts';
import type { SlotValue } from './slot.ts';
import { parseSlotKey, type SlotKey, slotKeyText } from './slot-id.ts';

/** The longest range of a request [A14], and the one where none is named. */
export const MOST_DAYS = 31;
export const STANDARD_DAYS = 7;

/** What `slots` is asked. */
export interface SlotArguments extends PageArguments {
  readonly appointmentTypeId: string;
  readonly practitionerIds?: readonly string[] | null;
  readonly locationIds?: readonly string[] | null;
  readonly from?: Date | null;
  readonly to?: Date | null;
  readonly timezone?: string | null;
}

/** A slot in a page: its id is its key. */
type SlotRow = SlotValue & { readonly id: string };

function rowOf(slot: SlotTime, appointmentTypeId: string, shownIn: string | null): SlotRow {
  const { practitionerId, locationId, timezone, start, end } = slot;
  const id = slotKeyText({ practitionerId, appointmentTypeId, locationId, start });
  return { id, practitionerId, appointmentTypeId, locationId, timezone, start, end, shownIn };
}

const ORDER: RequestedOrder = {
  ...{ name: 'Slot.START.asc', column: 'start', kind: 'int', direction: 'asc', isId: isSlotKey },
};

/**
 * A page of free slots. Statements do not grow with the number of practitioners; appointments are read, and slots worked
 * out, as far as the page goes, and for all of the range only where slots are counted.
 * @throws RequestError BAD_USER_INPUT, INVALID_CURSOR; NotFoundError for a service or a practitioner out of reach
 */
export async function findSlotPage(args: SlotArguments, context: Context, info: GraphQLResolveInfo) {
  const page = planPage(args, ORDER);
  const now = context.clock.now();
  const range = requestedRange(args, now);
  const shownIn = requestedZone(args.timezone);
  const appointmentTypeId = lookupUuid('AppointmentType', args.appointmentTypeId);
  const places = { after: placeOf(args, 'after'), before: placeOf(args, 'before') };
  const chosen = locationFilter(args.locationIds);
  // Of two faults, that of the service is told.
  if ((args.practitionerIds?.length ?? 0) > MOST_NAMED) await assertVisibleType(appointmentTypeId, context);
  const practitionerIds = namedPractitioners(args);
  const calendar = await openCalendar(context.db, {
    ...{ appointmentTypeId, typesWhere: visibleAppointmentTypes(context.actor), practitionerIds, now },
    ...{ from: new Date(range.start), to: new Date(range.end) },
    rules: await termsOf(context.db, catalogOf(context.actor)),
  });
  // Whoever offers a service that the caller sees is seen.
  const others = (practitionerIds ?? []).filter((id) => !calendar.offering.has(id));
  if (others.length > 0) await assertVisiblePractitioners(others, context);
  const rows: SlotRow[] = [];
  const isBackward = args.last != null;
  const { take } = page.query;
  const parts = partsOf(between(range, places), isBackward, firstPart(take, calendar.offering.size));
  for (const part of selectsRows(info) ? parts : []) {
    const found = slotsOf(chosen(await calendar.during(part)), part, isBackward ? 'desc' : 'asc');
    for (const slot of found) {
      if (!isBetween(slot, places)) continue;
      rows.push(rowOf(slot, appointmentTypeId, shownIn));
      if (rows.length === take) break;
    }
    if (rows.length === take) break;
  }
  return page.connection(rows, async () => count(slotsOf(chosen(await calendar.during(range)), range)));
}

/** The slots that a page lies between. */
interface Places {
  readonly after: SlotKey | null;
  readonly before: SlotKey | null;
}

function between({ start, end }: Interval, { after, before }: Places): Interval {
  return {
    start: Math.max(start, after?.start ?? start),
    end: Math.min(end, before ? before.start + 1 : end),
  };
}

function isBetween(slot: SlotTime, { after, before }: Places): boolean {
  return (!after || compareSlots(slot, after) > 0) && (!before || compareSlots(slot, before) < 0);
}

/** So many free slots someone has on most days, for all that is booked. */
const FREE_SLOTS = 8;

/** How long a part of a calendar is read first, in which most pages end: two days, or one that fills the page alone. */
function firstPart(take: number, practitioners: number): number {
  return practitioners * FREE_SLOTS >= take ? DAY_MS : 2 * DAY_MS;
}

/**
 * A range in parts, from the end where a page is taken from there: at most five of the longest range, since each further
 * part is twice as long as all before it.
 */
function* partsOf({ start, end }: Interval, isBackward: boolean, first: number): Generator<Interval> {
  for (let done = 0; done < end - start; ) {
    const next = Math.min(end - start, Math.max(3 * done, first));
    yield isBackward ? { start: end - next, end: end - done } : { start: start + done, end: start + next };
    done = next;
  }
}

function count(slots: Iterable<unknown>): number {
  let length = 0;
  for (const _slot of slots) length += 1;
  return length;
}

/** The slot that a cursor names. @throws RequestError INVALID_CURSOR */
function placeOf(args: SlotArguments, param: 'after' | 'before'): SlotKey | null {
  const cursor = args[param];
  if (cursor == null) return null;
  const { value, id } = decodeCursor(ORDER.name, 'int', cursor, param, isSlotKey);
  const key = parseSlotKey(id);
  if (key.start !== value) throw refusedCursor(param);
  return key;
}

/** @throws RequestError BAD_USER_INPUT for a range that is too long, or ends before it begins */
export function requestedRange({ from, to }: SlotArguments, now: Date): Interval {
  const start = assertOnCalendar(from ?? now, 'from');
  const end = to == null ? start + STANDARD_DAYS * DAY_MS : assertOnCalendar(to, 'to');
  if (end < start) throw new RequestError('BAD_USER_INPUT', '`to` must not be before `from`.', 'to');
  if (end - start > MOST_DAYS * DAY_MS)
    throw new RequestError('BAD_USER_INPUT', `\`from\` to \`to\`: at most ${MOST_DAYS} days.`, 'to');
  return { start, end };
}

const [FIRST_YEAR, LAST_YEAR] = [1970, 4999];

/** An instant that calendars are made for. @throws RequestError BAD_USER_INPUT for a year before 1970 or after 4999 */
export function assertOnCalendar(instant: Date, param: string): number {
  const year = instant.getUTCFullYear();
  if (year >= FIRST_YEAR && year <= LAST_YEAR) return instant.getTime();
  throw new RequestError('BAD_USER_INPUT', `\`${param}\` must be from ${FIRST_YEAR} to ${LAST_YEAR}.`, param);
}

function requestedZone(timezone: string | null | undefined): string | null {
  if (timezone == null) return null;
  if (timeZone().safeParse(timezone).success) return timezone;
  throw new RequestError('BAD_USER_INPUT', '`timezone` must be an IANA zone, e.g. Europe/Paris.', 'timezone');
}

/** @throws NotFoundError for a service that the caller does not see @param refusal in other words */
export async function assertVisibleType(
  id: string,
  { db, actor }: Context,
  refusal?: NotFoundError,
): Promise<void> {
  const where = { AND: [{ id }, visibleAppointmentTypes(actor)] };
  const found = await db.appointmentType.findFirst({ where, select: { id: true } });
  if (!found) throw refusal ?? new NotFoundError('Appointment type', ['appointmentTypeId']);
}

/** uuids; null for everyone. @throws RequestError for too many, NotFoundError for one that the caller does not see */
export async function requestedPractitioners(
  args: SlotArguments,
  context: Context,
): Promise<string[] | null> {
  const ids = namedPractitioners(args);
  if (ids) await assertVisiblePractitioners(ids, context);
  return ids;
}

/** uuids; null for everyone. @throws RequestError for too many */
function namedPractitioners({ practitionerIds }: SlotArguments): string[] | null {
  return practitionerIds == null ? null : [...namedUuids('Practitioner', 'practitionerIds', practitionerIds)];
}

/** @param ids uuids, none twice @throws NotFoundError for one that the caller does not see */
async function assertVisiblePractitioners(ids: readonly string[], { db, actor }: Context): Promise<void> {
  const where = { AND: [{ id: { in: [...ids] } }, visiblePractitioners(actor)] };
  const found = await db.practitioner.findMany({ where, select: { id: true } });
  if (found.length < ids.length) throw new NotFoundError('Practitioner', ['practitionerIds']);
}

/** Leaves of a calendar what is at the locations that are asked for; everything where none are. @throws RequestError */
function locationFilter(locationIds: SlotArguments['locationIds']): (calendar: Calendar) => Calendar {
  if (locationIds == null) return (calendar) => calendar;
  const ids = namedUuids('Location', 'locationIds', locationIds);
  return (calendar) => ({
    ...calendar,
    diaries: calendar.diaries.map((diary) => ({
      ...diary,
      workplaces: diary.workplaces.filter(({ locationId }) => ids.has(locationId)),
    })),
  });
}
