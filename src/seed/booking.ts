import type { Question } from '../booking/question.ts';
import type { BulkSession } from '../platform/bulk-session.ts';
import { CopyRows } from '../platform/copy-text.ts';
import { fold } from '../platform/fold.ts';
import type { OrganizationPlan } from './demo-clinic.ts';
import { DAY } from './moment.ts';
import { seededRandom } from './random.ts';

const question = { help: null, isRequired: true, options: [] };

/** What new patients are asked before they come. */
const INTAKE: readonly Question[] = [
  { ...question, key: 'reason', label: 'What brings you to us?', kind: 'TEXTAREA' },
  { ...question, key: 'since', label: 'Since when?', help: 'About.', kind: 'DATE', isRequired: false },
  { ...question, key: 'smokes', label: 'Do you smoke?', kind: 'BOOLEAN' },
  {
    ...{ ...question, key: 'conditions', label: 'Do you have any of these?', help: 'Choose all that apply.' },
    ...{ kind: 'MULTI_SELECT', isRequired: false, options: ['Asthma', 'Diabetes', 'High blood pressure'] },
  },
];

/** The services of a demo organization. `every`: each how many-th practitioner offers it. */
const SERVICES = [
  {
    ...{ name: 'First visit', description: 'An hour to get to know each other.', every: 1 },
    ...{ durationMinutes: 60, stepMinutes: 30, bufferBeforeMinutes: 0, bufferAfterMinutes: 10 },
    ...{ priceInCents: 18_000, questions: INTAKE },
  },
  {
    ...{ name: 'Follow-up visit', description: 'Half an hour on what we have begun.', every: 1 },
    ...{ durationMinutes: 30, stepMinutes: 30, bufferBeforeMinutes: 0, bufferAfterMinutes: 0 },
    ...{ priceInCents: 9_500, questions: null },
  },
  {
    ...{ name: 'Video call', description: 'Twenty minutes, from wherever you are.', every: 2 },
    ...{ durationMinutes: 20, stepMinutes: 20, bufferBeforeMinutes: 5, bufferAfterMinutes: 5 },
    ...{ priceInCents: 6_000, questions: null },
  },
] as const;

/** How many of these services the catalogs of the partners hold, in the order of the plan. */
const CATALOG_SERVICES = [SERVICES.length, 1];

const hours = (weekdays: readonly number[]) =>
  weekdays.flatMap((weekday) => [
    { weekday, start: '09:00', end: '12:30' },
    { weekday, start: '13:30', end: '17:30' },
  ]);

/** The first days of the week at one place, the others at the next. */
const WEEK = [
  [1, 2, 3],
  [4, 5],
] as const;

/** Loads what an organization's calendars are made of: services, who offers them, working hours, and some time off. */
export async function loadBooking(session: BulkSession, plan: OrganizationPlan, now: Date): Promise<void> {
  const orgId = plan.id;
  const random = seededRandom(`${orgId} booking`);
  const stamps = { createdAt: now, updatedAt: now };
  const ids = async (table: 'practitioner' | 'location', rest = '') =>
    (
      await session.query<{ id: string }>(`select id from ${table} where org_id = $1 ${rest} order by id`, [
        orgId,
      ])
    ).map(({ id }) => id);
  const practitioners = await ids('practitioner');
  const locations = await ids('location', 'and is_active');
  const services = SERVICES.map((service) => ({ id: random.uuid(now), ...service }));
  await session.load(
    new CopyRows(
      'appointment_type',
      services.map(({ every: _every, ...service }) => ({
        ...{ orgId, ...service, sortName: fold(service.name), metadata: {}, isActive: true, ...stamps },
        // A list would be loaded as an array of texts.
        questions: service.questions && JSON.stringify(service.questions),
      })),
    ),
  );
  await session.load(
    new CopyRows(
      'appointment_type_practitioner',
      services.flatMap(({ id: appointmentTypeId, every }) =>
        practitioners
          .filter((_, place) => place % every === 0)
          .map((practitionerId) => ({ orgId, appointmentTypeId, practitionerId })),
      ),
    ),
  );
  const catalogs = await session.query<{ id: string; name: string }>(
    'select id, name from catalog where org_id = $1',
    [orgId],
  );
  const held = catalogs.flatMap(({ id: catalogId, name }) =>
    services
      .slice(0, CATALOG_SERVICES[plan.partners.findIndex(({ catalog }) => catalog === name)] ?? 0)
      .map(({ id: appointmentTypeId }) => ({ orgId, catalogId, appointmentTypeId })),
  );
  if (held.length > 0) await session.load(new CopyRows('catalog_appointment_type', held));
  for (const [place, practitionerId] of practitioners.entries()) {
    for (const [part, weekdays] of WEEK.entries()) {
      const locationId = locations[(place + part) % locations.length];
      // Not by COPY, which takes a list for an array of texts.
      await session.query(
        `insert into schedule (org_id, id, practitioner_id, location_id, weekly_hours, created_at, updated_at)
         values ($1, $2, $3, $4, $5::jsonb, $6, $6)`,
        [orgId, random.uuid(now), practitionerId, locationId, JSON.stringify(hours(weekdays)), now],
      );
    }
  }
  const startDate = new Date(now.getTime() + 8 * DAY);
  const off = {
    ...{ orgId, id: random.uuid(now), kind: 'TIME_OFF', practitionerId: practitioners[0] },
    ...stamps,
  };
  await session.load(
    new CopyRows('schedule_exception', [
      { ...off, startDate, endDate: new Date(now.getTime() + 12 * DAY), reason: 'Leave.' },
    ]),
  );
}
