import { Prisma } from '../generated/prisma/client.ts';
import type { Work } from '../platform/command.ts';
import { tenantSql } from '../platform/tenant-client.ts';
import { APPOINTMENT } from './appointment-record.ts';

/** A practitioner's time. */
export interface BusyTime {
  readonly practitionerId: string;
  readonly busyFrom: Date;
  readonly busyUntil: Date;
}

interface StaleHold {
  readonly id: string;
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
  const now = work.now.toISOString();
  const stale = await tenantSql<StaleHold>(
    work.tx,
    (orgId) => Prisma.sql`
      with stale as (
        select id from appointment
        where org_id = ${orgId}::uuid and practitioner_id = ${practitionerId}::uuid
          and status = 'HELD' and imported_at is null and hold_expires_at <= ${now}::timestamptz
          and tstzrange(busy_from, busy_until)
            && tstzrange(${busyFrom.toISOString()}::timestamptz, ${busyUntil.toISOString()}::timestamptz)
        order by id for no key update
      )
      update appointment a set status = 'EXPIRED', version = a.version + 1, updated_at = ${now}::timestamptz
      from stale where a.org_id = ${orgId}::uuid and a.id = stale.id
      returning a.id, a.patient_id as "patientId", a.partner_id as "partnerId", a.version`,
  );
  for (const { id, ...hold } of stale) {
    work.ledger.add({
      ...{ entityType: APPOINTMENT.type, entityId: id, ...hold },
      ...{ changes: { status: ['HELD', 'EXPIRED'] }, events: ['appointment.expired'] },
    });
  }
}
