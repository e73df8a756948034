import { Prisma } from '../generated/prisma/client.ts';
import { NotFoundError } from '../platform/error.ts';
import { type TenantClient, type TenantTransaction, tenantSql } from '../platform/tenant-client.ts';
import { OCCUPYING } from './appointment-status.ts';
import type { Busy, Calendar, Diary, Exception, Workplace } from './availability.ts';
import { DAY_MS, dayOf, MINUTE_MS, timeOfDay } from './local-time.ts';

/** Which calendar to load. */
export interface CalendarRequest {
  /** uuid */
  readonly appointmentTypeId: string;
  /** What the type must meet besides, such as what the caller sees; anything where absent. */
  readonly typesWhere?: Prisma.AppointmentTypeWhereInput;
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
  /** Who of those asked for offers the type, and treats patients now: uuids. */
  readonly offering: ReadonlySet<string>;
  /** The whole of it in a part of its range: one statement. */
  during(range: Calendar['range']): Promise<Calendar>;
}

/**
 * All that decides about the slots of one appointment type in a range of time, in four statements, whatever the number of
 * practitioners; one more where someone has extra hours at a place without a schedule. Holds that have expired by `now`
 * take no time, whatever is stored of them.
 * @throws NotFoundError for a type that there is not, or not as it must be; one that is archived or inactive is loaded, and offers nothing
 */
export async function loadCalendar(db: Client, request: CalendarRequest): Promise<Calendar> {
  const calendar = await openCalendar(db, request);
  return await calendar.during({ start: request.from.getTime(), end: request.to.getTime() });
}

/** The same but for the appointments, in three statements: for who may not need all of the range. @throws NotFoundError */
export async function openCalendar(db: Client, request: CalendarRequest): Promise<OpenCalendar> {
  const { appointmentTypeId, practitionerIds, rules, now } = request;
  const type = await db.appointmentType.findFirst({
    where: { AND: [{ id: appointmentTypeId }, request.typesWhere ?? {}] },
    select: {
      ...{ durationMinutes: true, stepMinutes: true, bufferBeforeMinutes: true, bufferAfterMinutes: true },
      ...{ isActive: true, archivedAt: true },
      practitioners: {
        where: {
          practitioner: { isActive: true, archivedAt: null },
          ...(practitionerIds ? { practitionerId: { in: [...practitionerIds] } } : {}),
        },
        select: { practitionerId: true },
      },
    },
  });
  if (!type) throw new NotFoundError('Appointment type', ['appointmentTypeId']);
  const { isActive, archivedAt, practitioners, ...minutes } = type;
  const offering = new Set(practitioners.map(({ practitionerId }) => practitionerId));
  const people = practitionerIds ?? [...offering];
  const all = { start: request.from.getTime(), end: request.to.getTime() };
  const workplaces = await findWorkplaces(db, people, all);
  const diaries = [...new Set(people)].sort().map((practitionerId) => ({
    practitionerId,
    isOffered: offering.has(practitionerId),
    workplaces: workplaces(practitionerId),
  }));
  return {
    offering,
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

/** How far what is busy reaches before and after the start of a visit, by the constraint `appointment_span_check`. */
const MOST_BEFORE_MS = DAY_MS;
const MOST_AFTER_MS = 2 * DAY_MS;

/** What takes their time, by practitioner, in order: one row for each, since there are many visits. */
async function findVisits(
  db: Client,
  practitionerIds: readonly string[],
  { start, end, now, except }: { start: number; end: number; now: Date; except: string | undefined },
) {
  const rows = await tenantSql<{ practitionerId: string; visits: string }>(
    db,
    // The starts add nothing but an index: the history of a practitioner is not read for a week of it.
    (orgId) => Prisma.sql`
      select visit.practitioner_id::text as "practitionerId",
        json_agg(json_build_array(
          ${inMilliseconds('busy_from')}, ${inMilliseconds('busy_until')},
          ${inMilliseconds('starts_at')}, ${inMilliseconds('ends_at')},
          case when visit.status = 'HELD' then ${inMilliseconds('hold_expires_at')} end
        ) order by visit.busy_from)::text as visits
      from appointment as visit
      where visit.org_id = ${orgId}::uuid and visit.practitioner_id = any(${[...practitionerIds]}::uuid[])
        and visit.starts_at > ${instant(start - MOST_AFTER_MS)} and visit.starts_at < ${instant(end + MOST_BEFORE_MS)}
        and visit.busy_from < ${instant(end)} and visit.busy_until > ${instant(start)}
        and visit.status = any(${[...OCCUPYING]}::"AppointmentStatus"[]) and visit.imported_at is null
        and not (visit.status = 'HELD' and visit.hold_expires_at <= ${instant(now.getTime())})
        and visit.id is distinct from ${except ?? null}::uuid
      group by visit.practitioner_id`,
  );
  return new Map(rows.map(({ practitionerId, visits }) => [practitionerId, visitsOf(visits)]));
}

/** Milliseconds since 1970 as PostgreSQL takes instants. */
const instant = (at: number) => Prisma.sql`${new Date(at).toISOString()}::timestamptz`;

/** A column of `visit` as `Date` counts instants; `extract` would count in decimals, which takes longer. */
const inMilliseconds = (column: string) =>
  Prisma.sql`(date_part('epoch', visit.${Prisma.raw(column)}) * 1000)::bigint`;

/** What `findVisits` has put into JSON. */
function visitsOf(json: string): Busy[] {
  const rows = JSON.parse(json) as readonly [number, number, number, number, number | null][];
  return rows.map(([start, end, visitStart, visitEnd, heldUntil]) => {
    return { start, end, visit: { start: visitStart, end: visitEnd }, heldUntil };
  });
}

/** What is needed of a place. */
const LOCATION = { id: true, timezone: true, isActive: true, archivedAt: true } as const;

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
    select: {
      ...{ practitionerId: true, locationId: true, validFrom: true, validUntil: true, weeklyHours: true },
      location: { select: LOCATION },
    },
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
  const known = new Map(schedules.map(({ location }) => [location.id, location]));
  const others = extra.flatMap(({ locationId }) =>
    locationId && !known.has(locationId) ? [locationId] : [],
  );
  if (others.length > 0) {
    const found = await db.location.findMany({
      where: { id: { in: [...new Set(others)] } },
      select: LOCATION,
    });
    for (const location of found) known.set(location.id, location);
  }
  const locations = [...known.values()];
  const [schedulesOf, exceptionsOf] = [byPractitioner(schedules), byPractitioner(exceptions)];
  const placesOf = byPractitioner([...schedules, ...extra.filter((row) => row.practitionerId !== null)]);
  return (practitionerId) => {
    const [ownSchedules, ownExceptions] = [schedulesOf(practitionerId), exceptionsOf(practitionerId)];
    const places = new Set(placesOf(practitionerId).map(({ locationId }) => locationId));
    return locations
      .filter(({ id }) => places.has(id))
      .map(({ id, timezone, isActive, archivedAt }) => ({
        ...{ locationId: id, timezone, isOpen: isActive && archivedAt === null },
        schedules: ownSchedules.filter(({ locationId }) => locationId === id).map(weeklyHoursOf),
        exceptions: ownExceptions.filter(({ locationId }) => (locationId ?? id) === id).map(exceptionOf),
      }));
  };
}

/** Finds the rows of a practitioner; those of nobody are everybody's. */
function byPractitioner<Row extends { readonly practitionerId: string | null }>(rows: readonly Row[]) {
  const groups = new Map<string | null, Row[]>();
  for (const row of rows) {
    const group = groups.get(row.practitionerId);
    if (group) group.push(row);
    else groups.set(row.practitionerId, [row]);
  }
  return (practitionerId: string): Row[] => [
    ...(groups.get(null) ?? []),
    ...(groups.get(practitionerId) ?? []),
  ];
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
    hours: hours.map(({ weekday, start, end }) => {
      return { weekday, start: timeOfDay(start), end: timeOfDay(end) };
    }),
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
