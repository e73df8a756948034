import { type Workplace, workingHours } from '../booking/availability.ts';
import { exceptionOf, type StoredHours, weeklyHoursOf } from '../booking/calendar.ts';
import { covers, type Interval, overlap } from '../booking/interval.ts';
import { DAY_MS, MINUTE_MS } from '../booking/local-time.ts';
import type { BulkSession } from '../platform/bulk-session.ts';
import { CopyRows } from '../platform/copy-text.ts';
import { appointmentRow, type Booker, questionnaireRow, type Service } from './appointment-row.ts';
import { DEMO_ORGANIZATIONS } from './demo-clinic.ts';
import { type Random, seededRandom } from './random.ts';

/** How far from now appointments are, before and after, in days. */
const REACH = 30;
/** How much of the working hours is taken, at most. */
const TAKEN = 1 / 3;
/** On average no patient has more appointments than this. */
const MOST_PER_PATIENT = 3;
/** The most patients that are drawn from: more would not fit into a clinic's hours. */
const MOST_PATIENTS = 5_000;
/** How many of the visits that a partner could have booked it has. */
const BY_PARTNERS = 0.3;

/** A service with who offers it. */
interface OfferedService extends Service {
  readonly practitionerIds: readonly string[];
}

/** A partner with the services of its catalog, and the patients it has booked for. */
interface Channel extends Booker {
  readonly appointmentTypeIds: readonly string[];
  readonly patientIds: readonly string[];
}

/** Hours that someone works in a row, and when exceptions close them. */
interface Shift {
  readonly practitionerId: string;
  readonly locationId: string;
  readonly run: Interval;
  readonly closed: readonly Interval[];
}

/** A time with someone, for a service. */
interface Visit extends Interval {
  readonly type: Service;
  readonly practitionerId: string;
  readonly locationId: string;
}

/**
 * Loads the appointments around a moment of an organization with calendars, within the hours of its practitioners:
 * past ones with what became of them, future ones with most of the time left free. Does nothing where there are
 * appointments already, or no patient to give one to.
 */
export async function loadAppointments(session: BulkSession, orgId: string, now: Date): Promise<void> {
  if (await hasAppointments(session, orgId)) return;
  const services = await readServices(session, orgId);
  const patientIds = await readPatients(session, orgId, now);
  const shifts = shiftsOf(await readWorkplaces(session, orgId), now);
  if (services.length === 0 || patientIds.length === 0 || shifts.length === 0) return;
  const channels = await readChannels(session, orgId, patientIds);
  const random = seededRandom(`${orgId} appointments`);
  const pause = pauseBetween(services, shifts, patientIds.length);
  const appointments = new CopyRows('appointment');
  const questionnaires = new CopyRows('questionnaire');
  const drawPatient = patientDraw(random);
  const visits = shifts.flatMap((shift) => [...visitsIn(random, shift, services, pause)]);
  for (const { start, end, ...visit } of withoutOverlap(visits)) {
    const selling = channels.filter(({ appointmentTypeIds }) => appointmentTypeIds.includes(visit.type.id));
    const booker = selling.length > 0 && random.chance(BY_PARTNERS) ? random.pick(selling) : null;
    const patientId = drawPatient(booker?.patientIds ?? patientIds, start);
    if (patientId === null) continue;
    const times = { start: new Date(start), end: new Date(end), now };
    const plan = { orgId, patientId, booker, ...visit, ...times };
    const row = appointmentRow(random, plan);
    appointments.add(row);
    if (plan.type.questions) questionnaires.add(questionnaireRow(random, plan, row));
  }
  await session.load(appointments);
  await session.load(questionnaires);
}

/** How long it is on average from one visit to the next, so that not too much is taken: milliseconds. */
function pauseBetween(services: readonly Service[], shifts: readonly Shift[], patients: number): number {
  const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
  const visit = (sum(services.map((type) => type.durationMinutes)) / services.length) * MINUTE_MS;
  const hours = sum(shifts.map(({ run }) => run.end - run.start));
  return Math.max(visit / TAKEN, hours / (patients * MOST_PER_PATIENT)) - visit;
}

/** Visits of one shift, in order, on the grid of their services' slots. */
function* visitsIn(
  random: Random,
  { run, closed, practitionerId, locationId }: Shift,
  services: readonly OfferedService[],
  pause: number,
): Generator<Visit> {
  const offered = services.filter(({ practitionerIds }) => practitionerIds.includes(practitionerId));
  if (offered.length === 0) return;
  for (let free = run.start; ; ) {
    const type = random.pick(offered);
    const step = type.stepMinutes * MINUTE_MS;
    // Pauses are as long as those between calls that come by chance.
    const earliest = free + type.bufferBeforeMinutes * MINUTE_MS - pause * Math.log(1 - random.next());
    const start = run.start + Math.ceil((earliest - run.start) / step) * step;
    const visit = { start, end: start + type.durationMinutes * MINUTE_MS };
    if (!covers(run, visit)) return;
    free = visit.end + type.bufferAfterMinutes * MINUTE_MS;
    if (!closed.some((span) => overlap(span, visit))) yield { ...visit, type, practitionerId, locationId };
  }
}

/** Those that leave room for one another, where the shifts of someone overlap. */
function withoutOverlap(visits: readonly Visit[]): Visit[] {
  const until = new Map<string, number>();
  return visits.filter(({ practitionerId, type, start, end }) => {
    const isFree = (until.get(practitionerId) ?? 0) <= start - type.bufferBeforeMinutes * MINUTE_MS;
    if (isFree) until.set(practitionerId, end + type.bufferAfterMinutes * MINUTE_MS);
    return isFree;
  });
}

/** Draws someone who has no other visit that day; null where nobody is found soon. */
function patientDraw(random: Random) {
  const taken = new Set<string>();
  return (ids: readonly string[], start: number): string | null => {
    for (let tries = 0; tries < 5; tries += 1) {
      const id = random.pick(ids);
      const key = `${id} ${Math.floor(start / DAY_MS)}`;
      if (taken.has(key)) continue;
      taken.add(key);
      return id;
    }
    return null;
  };
}

/** All shifts around now, in order. */
function shiftsOf(workplaces: ReadonlyArray<Workplace & { practitionerId: string }>, now: Date): Shift[] {
  const range = { start: now.getTime() - REACH * DAY_MS, end: now.getTime() + REACH * DAY_MS };
  const shifts = workplaces.flatMap(({ practitionerId, ...workplace }) => {
    const { runs, closed } = workingHours(workplace, range);
    return runs.map((run) => ({ practitionerId, locationId: workplace.locationId, run, closed }));
  });
  return shifts.sort((a, b) => a.run.start - b.run.start);
}

async function hasAppointments(session: BulkSession, orgId: string): Promise<boolean> {
  const rows = await session.query('select from appointment where org_id = $1 limit 1', [orgId]);
  return rows.length > 0;
}

/** The services in use, by name, with who offers them. */
async function readServices(session: BulkSession, orgId: string): Promise<OfferedService[]> {
  return await session.query<OfferedService>(
    `select t.id, t.duration_minutes as "durationMinutes", t.step_minutes as "stepMinutes",
       t.buffer_before_minutes as "bufferBeforeMinutes", t.buffer_after_minutes as "bufferAfterMinutes",
       t.price_in_cents as "priceInCents", t.questions, array_agg(p.id::text order by p.id) as "practitionerIds"
     from appointment_type t
     join appointment_type_practitioner o on o.org_id = t.org_id and o.appointment_type_id = t.id
     join practitioner p on p.org_id = o.org_id and p.id = o.practitioner_id and p.is_active and p.archived_at is null
     where t.org_id = $1 and t.is_active and t.archived_at is null group by t.org_id, t.id order by t.sort_name, t.id`,
    [orgId],
  );
}

/** Patients in treatment who were known before the first of the appointments was booked, by chart number. */
async function readPatients(session: BulkSession, orgId: string, now: Date): Promise<string[]> {
  const rows = await session.query<{ id: string }>(
    `select id from patient where org_id = $1 and status = 'ACTIVE' and archived_at is null and deleted_at is null
       and created_at < $2 order by chart_number_key limit $3`,
    [orgId, new Date(now.getTime() - 2 * REACH * DAY_MS), MOST_PATIENTS],
  );
  return rows.map(({ id }) => id);
}

/** The demo's partners, as far as the organization has them and they have patients of these. */
async function readChannels(session: BulkSession, orgId: string, patientIds: readonly string[]) {
  const { partners } = DEMO_ORGANIZATIONS[0];
  const rows = await session.query<Channel>(
    `select r.slug, r.id as "partnerId", c.id as "catalogId",
       array(select appointment_type_id::text from catalog_appointment_type h
         where h.org_id = c.org_id and h.catalog_id = c.id) as "appointmentTypeIds",
       array(select l.patient_id::text from partner_patient_link l
         join patient p on p.org_id = l.org_id and p.id = l.patient_id
         where l.org_id = r.org_id and l.partner_id = r.id and l.patient_id = any($4::uuid[])
           and p.accepted_privacy_policy is not false order by p.chart_number_key) as "patientIds"
     from unnest($2::text[], $3::text[]) as wanted (slug, catalog)
     join partner r on r.org_id = $1 and r.slug = wanted.slug
     join catalog c on c.org_id = $1 and c.name = wanted.catalog order by r.slug`,
    [orgId, partners.map(({ slug }) => slug), partners.map(({ catalog }) => catalog), patientIds],
  );
  return rows.filter((channel) => channel.patientIds.length > 0);
}

/** Where practitioners work, and when, as the booking takes it. */
async function readWorkplaces(session: BulkSession, orgId: string) {
  // Dates as the beginnings of their days in UTC, which is the zone of the session.
  const schedules = await session.query<{
    practitionerId: string;
    locationId: string;
    timezone: string;
    isOpen: boolean;
    validFrom: Date | null;
    validUntil: Date | null;
    weeklyHours: readonly StoredHours[];
  }>(
    `select s.practitioner_id as "practitionerId", l.id as "locationId", l.timezone, l.is_active as "isOpen",
       s.valid_from::timestamptz as "validFrom", s.valid_until::timestamptz as "validUntil",
       s.weekly_hours as "weeklyHours"
     from schedule s join location l on l.org_id = s.org_id and l.id = s.location_id and l.archived_at is null
     where s.org_id = $1 and s.archived_at is null order by s.practitioner_id, s.id`,
    [orgId],
  );
  const exceptions = await session.query<
    Parameters<typeof exceptionOf>[0] & { practitionerId: string | null; locationId: string | null }
  >(
    `select kind, practitioner_id as "practitionerId", location_id as "locationId", start_time as "startTime",
       end_time as "endTime", start_date::timestamptz as "startDate", end_date::timestamptz as "endDate"
     from schedule_exception where org_id = $1 and archived_at is null`,
    [orgId],
  );
  const places = new Map(schedules.map((row) => [`${row.practitionerId} ${row.locationId}`, row]));
  return [...places.values()].map(({ practitionerId, locationId, timezone, isOpen }) => {
    const isHere = (row: { practitionerId: string | null; locationId: string | null }) =>
      (row.practitionerId ?? practitionerId) === practitionerId &&
      (row.locationId ?? locationId) === locationId;
    return {
      ...{ practitionerId, locationId, timezone, isOpen },
      schedules: schedules.filter(isHere).map(weeklyHoursOf),
      exceptions: exceptions.filter(isHere).map(exceptionOf),
    };
  });
}
