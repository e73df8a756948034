import type { PrismaClient } from '../generated/prisma/client.ts';
import type { ToldEvent } from './webhook-payload.ts';

/** Deliveries that are under way at a time, in one process. */
export const DELIVERIES_AT_A_TIME = 20;

/** Milliseconds after which a delivery is tried again whose dispatcher has ended without a word. */
const LEASE = 60_000;

/** A delivery that this process is to attempt, and no other one for the next minute. */
export interface ClaimedDelivery extends ToldEvent {
  readonly orgId: string;
  readonly id: string;
  readonly endpointId: string;
  readonly eventId: string;
  /** This attempt included. */
  readonly attempts: number;
  readonly url: string;
  readonly secretCiphertext: Uint8Array;
}

/**
 * Takes deliveries that are due, those first that have been due for longest. Rows that another dispatcher has locked are
 * passed over; the attempt is counted before it is made, so that one that kills its process is counted as well.
 */
export async function claimDeliveries(prisma: PrismaClient, now: Date): Promise<ClaimedDelivery[]> {
  const at = now.toISOString();
  const again = new Date(now.getTime() + LEASE).toISOString();
  return await prisma.$queryRaw<ClaimedDelivery[]>`
    with due as (
      select d.org_id, d.id
      from webhook_delivery d
        join webhook_endpoint e on e.org_id = d.org_id and e.id = d.endpoint_id
        left join partner p on p.org_id = e.org_id and p.id = e.partner_id
      where d.status = 'PENDING' and d.next_attempt_at <= ${at}::timestamptz
        and e.disabled_at is null and e.archived_at is null and p.archived_at is null
      order by d.next_attempt_at
      limit ${DELIVERIES_AT_A_TIME}
      for no key update of d skip locked
    )
    update webhook_delivery d
    set attempt_count = d.attempt_count + 1, last_attempt_at = ${at}::timestamptz,
      next_attempt_at = ${again}::timestamptz
    from due, webhook_endpoint e, outbox_event o
    where d.org_id = due.org_id and d.id = due.id
      and e.org_id = d.org_id and e.id = d.endpoint_id
      and o.org_id = d.org_id and o.id = d.event_id
    returning d.org_id as "orgId", d.id, d.endpoint_id as "endpointId", d.event_id as "eventId",
      d.attempt_count as attempts, e.url, e.secret_ciphertext as "secretCiphertext", o.type,
      o.entity_type as "entityType", o.entity_id as "entityId", o.patient_id as "patientId", o.payload, o.at`;
}
