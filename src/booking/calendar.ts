import { NotFoundError } from '../platform/error.ts';
import type { TenantClient, TenantTransaction } from '../platform/tenant-client.ts';
import { OCCUPYING } from './appointment-status.ts';
import type { Busy, Calendar, Diary, Exception, Workplace } from './availability.ts';
import { DAY_MS, dayOf, MINUTE_MS, timeOfDay } from './local-time.ts';

/** Which calendar to load. */
export interface CalendarRequest {
  /** uuid */
  readonly appointmentTypeId: string;
  /** Whose: uuids, at most 50; null: everyone who offers the type now. */
  readonly practitionerIds: readonly string[] | null;
  /** Between which instants slots may begin that will be asked about; at most 31 days apart. */
  readonly from: Date;
  readonly to: Date;
  /** Of the catalog, or `STAFF_RULES`. */
  readonly rules: Calendar['rules'];
  readonly now: Date;
  /** An appointment that does not stand in its own way when it is moved: uuid. */
  readonly exceptAppointmentId?: string;
}

/** For the organization itself, which books from no catalog. */
export const STAFF_RULES: Calendar['rules'] = { noticeMinutes: 0, horizonDays: 365 };

/** How far hours and exceptions reach into a range from outside of it: see `runsOf`. */
const MARGIN_MS = 8 * DAY_MS;

type Client = TenantClient | TenantTransaction;

/** A calendar whose appointments are read as far as they are asked for. */
export interface OpenCalendar {
  /** The whole of it in a part of its range: one statement. */
  during(range: Calendar['range']): Promise<Calendar>;
}

/**
 * All that decides about the slots of one appointment type in a range of time, in six statements, whatever the number of
 * practitioners. Holds that have expired by `now` take no time, whatever is stored of them.
 * @throws NotFoundError for a type that there is not; one that is archived or inactive is loaded, and offers nothing
 */
export async function loadCalendar(db: Client, request: CalendarRequest): Promise<Calendar> {
  const calendar = await openCalendar(db, request);
  return await calendar.during({ start: request.from.getTime(), end: request.to.getTime() });
}

/** The same but for the appointments, in five statements: for who may not need all of the range. @throws NotFoundError */
export async function openCalendar(db: Client, request: CalendarRequest): Promise<OpenCalendar> {
  const { appointmentTypeId, practitionerIds, rules, now } = request;
  const type = await db.appointmentType.findFirst({
    where: { id: appointmentTypeId },
    select: {
      ...{ durationMinutes: true, stepMinutes: true, bufferBeforeMinutes: true, bufferAfterMinutes: true },
      ...{ isActive: true, archivedAt: true },
    },
  });
  if (!type) throw new NotFoundError('Appointment type', ['appointmentTypeId']);
  const offering = await findOffering(db, request);
  const people = practitionerIds ?? [...offering];
  const all = { start: request.from.getTime(), end: request.to.getTime() };
  const workplaces = await findWorkplaces(db, people, all);
  const { isActive, archivedAt, ...minutes } = type;
  const diaries = [...new Set(people)].sort().map((practitionerId) => ({
    practitionerId,
    isOffered: offering.has(practitionerId),
    workplaces: workplaces(practitionerId),
  }));
  return {
    async during(range) {
      const visits = await findVisits(db, people, {
        start: range.start - type.bufferBeforeMinutes * MINUTE_MS,
        end: range.end + (type.durationMinutes + type.bufferAfterMinutes) * MINUTE_MS,
        ...{ now, except: request.exceptAppointmentId },
      });
      return {
        ...{ now: now.getTime(), range, rules },
        service: { ...minutes, isOffered: isActive && archivedAt === null },
        diaries: diaries.map((diary): Diary => ({ ...diary, busy: visits.get(diary.practitionerId) ?? [] })),
      };
    },
  };
}

/** Who of those asked for offers the type, and treats patients now. */
async function findOffering(db: Client, { appointmentTypeId, practitionerIds }: CalendarRequest) {
  const rows = await db.appointmentTypePractitioner.findMany({
    where: {
      appointmentTypeId,
      practitioner: { isActive: true, archivedAt: null },
      ...(practitionerIds ? { practitionerId: { in: [...practitionerIds] } } : {}),
    },
    select: { practitionerId: true },
  });
  return new Set(rows.map(({ practitionerId }) => practitionerId));
}

/** How far what is busy reaches before and after the start of a visit, by the constraint `appointment_span_check`. */
const MOST_BEFORE_MS = DAY_MS;
const MOST_AFTER_MS = 2 * DAY_MS;

/** What takes their time, by practitioner, in order. */
async function findVisits(
  db: Client,
  practitionerIds: readonly string[],
  { start, end, now, except }: { start: number; end: number; now: Date; except: string | undefined },
) {
  const rows = await db.appointment.findMany({
    where: {
      practitionerId: { in: [...practitionerIds] },
      // The starts add nothing but an index: the history of a practitioner is not read for a week of it.
      startsAt: { gt: new Date(start - MOST_AFTER_MS), lt: new Date(end + MOST_BEFORE_MS) },
      ...{ busyFrom: { lt: new Date(end) }, busyUntil: { gt: new Date(start) } },
      ...{ status: { in: [...OCCUPYING] }, importedAt: null },
      NOT: { status: 'HELD', holdExpiresAt: { lte: now } },
      ...(except === undefined ? {} : { id: { not: except } }),
    },
    select: {
      ...{ practitionerId: true, status: true, holdExpiresAt: true },
      ...{ startsAt: true, endsAt: true, busyFrom: true, busyUntil: true },
    },
    orderBy: { busyFrom: 'asc' },
  });
  const visits = new Map<string, Busy[]>();
  for (const row of rows) {
    const taken = {
      ...{ start: row.busyFrom.getTime(), end: row.busyUntil.getTime() },
      visit: { start: row.startsAt.getTime(), end: row.endsAt.getTime() },
      heldUntil: row.status === 'HELD' ? (row.holdExpiresAt?.getTime() ?? null) : null,
    };
    const known = visits.get(row.practitionerId);
    if (known) known.push(taken);
    else visits.set(row.practitionerId, [taken]);
  }
  return visits;
}

/** Where they work, and the hours and exceptions there. @returns the places of a practitioner */
async function findWorkplaces(
  db: Client,
  practitionerIds: readonly string[],
  { start, end }: Calendar['range'],
): Promise<(practitionerId: string) => Workplace[]> {
  const [first, last] = [new Date(dayOf(start - MARGIN_MS)), new Date(dayOf(end + MARGIN_MS))];
  const anyOf = { in: [...practitionerIds] };
  const schedules = await db.schedule.findMany({
    where: {
      ...{ practitionerId: anyOf, archivedAt: null },
      AND: [
        { OR: [{ validFrom: null }, { validFrom: { lte: last } }] },
        { OR: [{ validUntil: null }, { validUntil: { gte: first } }] },
      ],
    },
    select: { practitionerId: true, locationId: true, validFrom: true, validUntil: true, weeklyHours: true },
  });
  const exceptions = await db.scheduleException.findMany({
    where: {
      OR: [{ practitionerId: null }, { practitionerId: anyOf }],
      ...{ startDate: { lte: last }, endDate: { gte: first }, archivedAt: null },
    },
    select: {
      ...{ kind: true, practitionerId: true, locationId: true },
      ...{ startDate: true, endDate: true, startTime: true, endTime: true },
    },
  });
  const extra = exceptions.filter(({ kind }) => kind === 'EXTRA_HOURS');
  const placesOf = (practitionerId: string) =>
    [...schedules, ...extra]
      .filter((row) => row.practitionerId === practitionerId)
      .flatMap(({ locationId }) => locationId ?? []);
  const locations = await db.location.findMany({
    where: { id: { in: [...new Set(practitionerIds.flatMap(placesOf))] } },
    select: { id: true, timezone: true, isActive: true, archivedAt: true },
  });
  return (practitionerId) => {
    const places = new Set(placesOf(practitionerId));
    const isOf = (row: { practitionerId: string | null; locationId: string | null }, locationId: string) =>
      (row.practitionerId ?? practitionerId) === practitionerId &&
      (row.locationId ?? locationId) === locationId;
    return locations
      .filter(({ id }) => places.has(id))
      .map(({ id, timezone, isActive, archivedAt }) => ({
        ...{ locationId: id, timezone, isOpen: isActive && archivedAt === null },
        schedules: schedules.filter((row) => isOf(row, id)).map(weeklyHoursOf),
        exceptions: exceptions.filter((row) => isOf(row, id)).map(exceptionOf),
      }));
  };
}

/** Hours of one day of the week, as a schedule stores them. */
export interface StoredHours {
  /** Monday 1 to Sunday 7. */
  readonly weekday: number;
  /** `HH:mm`; 24:00 is the end of the day. */
  readonly start: string;
  readonly end: string;
}

/** Weekly hours as `availability.ts` takes them. */
export function weeklyHoursOf(row: {
  validFrom: Date | null;
  validUntil: Date | null;
  weeklyHours: unknown;
}) {
  // Written by the rules of `write-schedule.ts`, and by nothing else.
  const hours = row.weeklyHours as readonly StoredHours[];
  return {
    validFrom: row.validFrom?.getTime() ?? null,
    validUntil: row.validUntil?.getTime() ?? null,
    hours: hours.map(({ weekday, start, end }) => ({
      ...{ weekday, start: timeOfDay(start), end: timeOfDay(end) },
    })),
  };
}

/** An exception as `availability.ts` takes it. */
export function exceptionOf(row: {
  kind: Exception['kind'];
  startDate: Date;
  endDate: Date;
  startTime: string | null;
  endTime: string | null;
}): Exception {
  return {
    kind: row.kind,
    ...{ firstDay: row.startDate.getTime(), lastDay: row.endDate.getTime() },
    ...{ start: timeOfDay(row.startTime ?? '00:00'), end: timeOfDay(row.endTime ?? '24:00') },
  };
}
