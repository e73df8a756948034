import { Prisma } from '../generated/prisma/client.ts';
import type { Work } from '../platform/command.ts';
import { tenantSql } from '../platform/tenant-client.ts';
import { APPOINTMENT } from './appointment-record.ts';
import { settleOffer } from './waitlist-record.ts';

/** A practitioner's time. */
export interface BusyTime {
  readonly practitionerId: string;
  readonly busyFrom: Date;
  readonly busyUntil: Date;
}

interface StaleHold {
  readonly id: string;
  readonly waitlistEntryId: string | null;
  readonly patientId: string | null;
  readonly partnerId: string | null;
  readonly version: number;
}

/**
 * Writes EXPIRED to the holds past their time that lie in the way: the constraint, which knows no clock, still counts
 * them. Locked in the order of their ids, so that two who do this at once do not wait for each other.
 */
export async function expireStaleHolds(
  work: Work,
  { practitionerId, busyFrom, busyUntil }: BusyTime,
): Promise<void> {
  await expire(
    work,
    Prisma.sql`practitioner_id = ${practitionerId}::uuid
      and tstzrange(busy_from, busy_until)
        && tstzrange(${busyFrom.toISOString()}::timestamptz, ${busyUntil.toISOString()}::timestamptz)
      order by id for no key update`,
  );
}

/** How many holds a transaction ends at most that are in nobody's way. */
const ENDED_AT_A_TIME = 100;

/**
 * Writes EXPIRED to holds past their time that someone on the waitlist may want, or was offered: those that others are
 * about to end are left to them. @returns whether there may be more
 */
export async function endStaleHolds(work: Work): Promise<boolean> {
  const ended = await expire(
    work,
    Prisma.sql`(starts_at > ${work.now.toISOString()}::timestamptz or waitlist_entry_id is not null)
      order by id limit ${ENDED_AT_A_TIME} for no key update skip locked`,
  );
  return ended === ENDED_AT_A_TIME;
}

/** @param which conditions and order, as SQL of this file @returns how many */
async function expire(work: Work, which: Prisma.Sql): Promise<number> {
  const now = work.now.toISOString();
  const stale = await tenantSql<StaleHold>(
    work.tx,
    (orgId) => Prisma.sql`
      with stale as (
        select id from appointment
        where org_id = ${orgId}::uuid and status = 'HELD' and imported_at is null
          and hold_expires_at <= ${now}::timestamptz and ${which}
      )
      update appointment a set status = 'EXPIRED', version = a.version + 1, updated_at = ${now}::timestamptz
      from stale where a.org_id = ${orgId}::uuid and a.id = stale.id
      returning a.id, a.patient_id as "patientId", a.partner_id as "partnerId", a.version,
        a.waitlist_entry_id as "waitlistEntryId"`,
  );
  // What ends at once is told in the order in which it was held.
  stale.sort((a, b) => (a.id < b.id ? -1 : 1));
  for (const { id, waitlistEntryId, ...hold } of stale) {
    work.ledger.add({
      ...{ entityType: APPOINTMENT.type, entityId: id, ...hold },
      ...{ changes: { status: ['HELD', 'EXPIRED'] }, events: ['appointment.expired'] },
    });
    await settleOffer(work, { id, waitlistEntryId }, 'EXPIRED');
  }
  return stale.length;
}
