import type { PrismaClient } from '../generated/prisma/client.ts';

/** Endpoints that a statement moves on, and events that it takes for each. */
const ENDPOINTS_AT_A_TIME = 100;
const EVENTS_AT_A_TIME = 500;

/**
 * Makes the deliveries of the events behind each endpoint's position, and moves the position on: one statement, so each
 * event is taken exactly once, in the order of the feed, however many dispatchers run. An endpoint that another one has
 * locked is left to it. All of it sees one state of the database, in which the counter of the outbox and its events agree.
 * @returns the number of deliveries that were made
 */
export async function enqueueDeliveries(prisma: PrismaClient, now: Date): Promise<number> {
  const at = now.toISOString();
  return await prisma.$executeRaw`
    with due as (
      select e.org_id, e.id, e.partner_id, e.event_types, e.position, c.last
      from webhook_endpoint e
        join outbox_counter c on c.org_id = e.org_id
        left join partner p on p.org_id = e.org_id and p.id = e.partner_id
      where e.disabled_at is null and e.archived_at is null and p.archived_at is null and c.last > e.position
      order by e.org_id, e.id
      limit ${ENDPOINTS_AT_A_TIME}
      for no key update of e skip locked
    ), found as (
      select d.org_id, d.id as endpoint_id, event.id as event_id, event.position
      from due d cross join lateral (
        select o.id, o.position from outbox_event o
        where o.org_id = d.org_id and o.position > d.position
          and (d.partner_id is null or o.partner_id = d.partner_id)
          and (coalesce(cardinality(d.event_types), 0) = 0 or o.type = any(d.event_types))
        order by o.position
        limit ${EVENTS_AT_A_TIME}
      ) event
    ), reached as (
      select d.org_id, d.id,
        case when count(f.event_id) = ${EVENTS_AT_A_TIME} then max(f.position) else d.last end as position
      from due d left join found f on f.org_id = d.org_id and f.endpoint_id = d.id
      group by d.org_id, d.id, d.last
    ), moved as (
      update webhook_endpoint e set position = greatest(e.position, r.position)
      from reached r where e.org_id = r.org_id and e.id = r.id
    )
    insert into webhook_delivery (org_id, id, endpoint_id, event_id, next_attempt_at, created_at)
    select org_id, gen_random_uuid(), endpoint_id, event_id, ${at}::timestamptz, ${at}::timestamptz
    from found order by position`;
}
