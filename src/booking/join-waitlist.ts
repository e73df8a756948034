import { z } from 'zod';
import type { Actor } from '../auth/actor.ts';
import { authorColumns } from '../auth/author.ts';
import { visibleAppointmentTypes, visibleLocations, visiblePractitioners } from '../auth/visibility.ts';
import { Prisma } from '../generated/prisma/client.ts';
import type { Context } from '../graphql/context.ts';
import { lookupUuid } from '../graphql/id.ts';
import { runCommand, type Work } from '../platform/command.ts';
import { DuplicateError, NotFoundError, ValidationError } from '../platform/error.ts';
import { createRecord } from '../platform/record.ts';
import { tenantExecute } from '../platform/tenant-client.ts';
import { uuidv7 } from '../platform/uuid.ts';
import { parseInput } from '../platform/validate.ts';
import { getBookablePatient } from './booking-patient.ts';
import { catalogOf } from './booking-terms.ts';
import { DAY_MS } from './local-time.ts';
import { wholeMinute } from './local-time-rule.ts';
import { WAITLIST_ENTRY } from './waitlist-record.ts';
import { expiredBy } from './waitlist-status.ts';

/** The window where nobody says how long, and the longest: days from now. */
export const STANDARD_WAIT_DAYS = 30;
export const MOST_WAIT_DAYS = 365;

const weekday = z.int('From 1 to 7.').min(1, 'From 1 to 7.').max(7, 'From 1 to 7.');
const rules = z.object({
  ...{ from: z.date().nullish(), until: z.date().nullish() },
  weekdays: z
    .array(weekday)
    .max(7, 'At most 7.')
    .nullish()
    .transform((days) => [...new Set(days ?? [])].sort()),
  timeFrom: wholeMinute().nullish(),
  timeUntil: wholeMinute().nullish(),
});

/** For whom, and for what; global ids. */
interface JoinInput {
  readonly patientId: string;
  readonly appointmentTypeId: string;
  readonly practitionerId?: string | null;
  readonly locationId?: string | null;
}

/**
 * Puts a patient on the waitlist: of the slots that become free, the first that suits is held for whoever has waited
 * longest. One entry for each patient and service.
 * @throws ValidationError, NotFoundError for what is out of reach, NotBookableError, DuplicateError, IdempotencyError
 */
export async function joinWaitlist(context: Context, input: JoinInput) {
  const checked = parseInput(rules, input);
  const { actor } = context;
  return await runCommand(context, { name: 'joinWaitlist', input }, async (work) => {
    const wish = { ...checked, ...windowOf(checked, work.now) };
    assertTimes(wish);
    // Before the patient's row, as whoever makes offers does it.
    await followOutbox(work);
    const service = await serviceOf(work, input, context);
    const { id: patientId } = await getBookablePatient(work, input.patientId, {}, context);
    const owner = {
      ...{ orgId: actor.orgId, catalogId: catalogOf(actor) },
      partnerId: actor.kind === 'PARTNER' ? actor.partnerId : null,
    };
    await assertFirst(work, { patientId, ...service, partnerId: owner.partnerId });
    const times = { createdAt: work.now, updatedAt: work.now };
    const id = uuidv7();
    const who = { ...owner, patientId, ...authorColumns(actor) };
    const row = { id, ...who, ...wish, ...service, status: 'WAITING', ...times };
    await createRecord(work, WAITLIST_ENTRY, row, { verb: 'joined' });
    return { id };
  });
}

type Window = Pick<z.infer<typeof rules>, 'from' | 'until'>;

/** Between which instants a slot may begin. @throws ValidationError for a window that is over, or too long */
function windowOf({ from, until }: Window, now: Date): { from: Date; until: Date } {
  const start = from && from > now ? from : now;
  const end = until ?? new Date(start.getTime() + STANDARD_WAIT_DAYS * DAY_MS);
  const refuse = (code: string, message: string) => new ValidationError([{ path: ['until'], code, message }]);
  if (end <= start) throw refuse('too_small', 'Later than `from`, and than now.');
  if (end.getTime() > now.getTime() + MOST_WAIT_DAYS * DAY_MS)
    throw refuse('too_big', `At most ${MOST_WAIT_DAYS} days from now.`);
  return { from: start, until: end };
}

/** @throws ValidationError for a time of day that ends before it begins; times of one length compare as texts */
function assertTimes({ timeFrom, timeUntil }: Pick<z.infer<typeof rules>, 'timeFrom' | 'timeUntil'>): void {
  if (timeFrom == null || timeUntil == null || timeFrom < timeUntil) return;
  throw new ValidationError([{ path: ['timeUntil'], code: 'invalid', message: 'Later than `timeFrom`.' }]);
}

/**
 * Follows the outbox from here on, if nobody waits yet: what became free before someone waited was free for everyone.
 */
async function followOutbox({ tx }: Work): Promise<void> {
  await tenantExecute(
    tx,
    (orgId) => Prisma.sql`
      with tenant (id) as (values (${orgId}::uuid))
      insert into waitlist_cursor (org_id, position)
      select tenant.id, coalesce((select last from outbox_counter where org_id = tenant.id), 0) from tenant
      where not exists (
        select 1 from waitlist_entry where org_id = tenant.id and status in ('WAITING', 'OFFERED')
      ) or not exists (select 1 from waitlist_cursor where org_id = tenant.id)
      on conflict (org_id) do update set position = greatest(waitlist_cursor.position, excluded.position)`,
  );
}

/** What is waited for, with whom and where: uuids. @throws NotFoundError for what the caller does not see, or is archived */
async function serviceOf({ tx }: Work, input: JoinInput, { actor }: { actor: Actor }) {
  const select = { id: true } as const;
  const inUse = (id: string, visible: object) => ({ AND: [{ id, archivedAt: null }, visible] });
  const appointmentTypeId = lookupUuid('AppointmentType', input.appointmentTypeId);
  const where = inUse(appointmentTypeId, visibleAppointmentTypes(actor));
  if (!(await tx.appointmentType.findFirst({ where, select })))
    throw new NotFoundError('Appointment type', ['appointmentTypeId']);
  let [practitionerId, locationId]: (string | null)[] = [null, null];
  if (input.practitionerId != null) {
    practitionerId = lookupUuid('Practitioner', input.practitionerId);
    const found = inUse(practitionerId, visiblePractitioners(actor));
    if (!(await tx.practitioner.findFirst({ where: found, select })))
      throw new NotFoundError('Practitioner', ['practitionerId']);
  }
  if (input.locationId != null) {
    locationId = lookupUuid('Location', input.locationId);
    const found = inUse(locationId, visibleLocations(actor));
    if (!(await tx.location.findFirst({ where: found, select })))
      throw new NotFoundError('Location', ['locationId']);
  }
  return { appointmentTypeId, practitionerId, locationId };
}

/**
 * Nobody waits twice for one service: two places would be two offers. The patient's row is locked, so that of two who
 * join at once the second sees the first. Entries of others are not told of.
 * @throws DuplicateError
 */
async function assertFirst(
  { tx, now }: Work,
  who: { patientId: string; appointmentTypeId: string; partnerId: string | null },
): Promise<void> {
  const { patientId, appointmentTypeId, partnerId } = who;
  const found = await tx.waitlistEntry.findFirst({
    where: {
      ...{ patientId, appointmentTypeId, partnerId },
      status: { in: ['WAITING', 'OFFERED'] },
      NOT: expiredBy(now),
    },
    select: { id: true },
  });
  if (found)
    throw new DuplicateError('The patient is on the waitlist for this service already.', ['patientId']);
}
