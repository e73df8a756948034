import { Prisma, type PrismaClient } from '../generated/prisma/client.ts';
import type { Clock } from '../platform/clock.ts';
import type { Work } from '../platform/command.ts';
import type { FieldCipher } from '../platform/crypto.ts';
import { Ledger } from '../platform/ledger.ts';
import { changeRecord } from '../platform/record.ts';
import { type TenantClient, tenantClient, tenantSql } from '../platform/tenant-client.ts';
import { inTransaction } from '../platform/transaction.ts';
import { FREEING_EVENTS, type FreeingEvent, freedBy } from './freed-time.ts';
import { endStaleHolds } from './stale-hold.ts';
import { offerFreedTime } from './waitlist-offer.ts';
import { WAITLIST_ENTRY, waitlistActor } from './waitlist-record.ts';

/** What a pass of one organization needs. */
export interface WaitlistParts {
  readonly db: TenantClient;
  readonly clock: Clock;
  readonly cipher: FieldCipher;
  /** Asked before each step: once true, nothing more is begun. */
  readonly isStopping?: () => boolean;
}

/**
 * One pass: brings the waitlist of an organization up to the clock. Offers whose time is over make way, then everything
 * that has become free is offered, in the order in which it did. Any number of passes may run at once: one goes on from
 * where the other has got to, and each step is one transaction.
 * @returns how many offers were made
 */
export async function runWaitlist(parts: WaitlistParts): Promise<number> {
  const { db, isStopping = () => false } = parts;
  if (!(await anyoneWaits(db))) return 0;
  while ((await inWork(parts, endWhatIsOver)) && !isStopping());
  let offers = 0;
  for (let made: number | null = 0; made !== null && !isStopping(); ) {
    made = await inWork(parts, (work) => offerNext(work, parts));
    offers += made ?? 0;
  }
  return offers;
}

/** The same for every organization with real patients; time in a sandbox is what its requests say: see `sandboxWaitlistPlugin`. */
export async function runWaitlists(
  prisma: PrismaClient,
  { isStopping = () => false, ...parts }: Omit<WaitlistParts, 'db'>,
): Promise<number> {
  const waited = await prisma.$queryRaw<{ orgId: string }[]>`
    select o.id as "orgId" from organization o
    where o.environment = 'LIVE' and exists (
      select 1 from waitlist_entry e where e.org_id = o.id and e.status in ('WAITING', 'OFFERED')
    )
    order by o.id`;
  let offers = 0;
  for (const { orgId } of waited) {
    if (isStopping()) break;
    offers += await runWaitlist({ ...parts, isStopping, db: tenantClient(prisma, orgId) });
  }
  return offers;
}

async function anyoneWaits(db: TenantClient): Promise<boolean> {
  const [row] = await tenantSql<{ waits: boolean }>(
    db,
    (orgId) => Prisma.sql`select exists (
      select 1 from waitlist_entry where org_id = ${orgId}::uuid and status in ('WAITING', 'OFFERED')
    ) as waits`,
  );
  return row?.waits === true;
}

/** Runs a step in a transaction of its own, with the audit rows and events of what it does. */
async function inWork<Result>({ db, clock }: WaitlistParts, step: (work: Work) => Promise<Result>) {
  return await inTransaction(db, async (tx) => {
    const work: Work = { tx, now: clock.now(), ledger: new Ledger() };
    const result = await step(work);
    const told = { actor: waitlistActor(tx.$orgId()), requestId: '', now: work.now, action: 'offerWaitlist' };
    await work.ledger.write(tx, told);
    return result;
  });
}

/** How many entries a transaction ends at most. */
const ENDED_AT_A_TIME = 100;

/** Writes down what the clock has ended: holds, offers, and windows. @returns whether there may be more */
async function endWhatIsOver(work: Work): Promise<boolean> {
  const moreHolds = await endStaleHolds(work);
  const now = work.now.toISOString();
  const over = await tenantSql<{ id: string }>(
    work.tx,
    (orgId) => Prisma.sql`
      select id from waitlist_entry
      where org_id = ${orgId}::uuid and status = 'WAITING' and starts_until <= ${now}::timestamptz
      order by id limit ${ENDED_AT_A_TIME} for no key update skip locked`,
  );
  const where = { id: { in: over.map(({ id }) => id) } };
  const entries = over.length === 0 ? [] : await work.tx.waitlistEntry.findMany({ where });
  for (const entry of entries)
    await changeRecord(work, WAITLIST_ENTRY, entry, { status: 'EXPIRED' }, { verb: 'expired' });
  return moreHolds || over.length === ENDED_AT_A_TIME;
}

/**
 * Offers what the next event has made free, and moves on behind it: together or not at all, so that each event is
 * followed exactly once, whoever does it and whatever fails.
 * @returns how many offers were made; null when there is no event to follow, or another pass is at it
 */
async function offerNext(work: Work, parts: WaitlistParts): Promise<number | null> {
  const position = await lockCursor(work);
  if (position === null) return null;
  const { last, event } = await nextEvent(work, position);
  const reached = event?.position ?? last;
  if (reached > position) await work.tx.waitlistCursor.updateMany({ data: { position: reached } });
  if (!event) return null;
  const freed = await freedBy(work, event);
  return freed ? await offerFreedTime(work, freed, parts) : 0;
}

/** How far the outbox was followed; null where nobody has waited yet, or another pass has the row. */
async function lockCursor({ tx }: Work): Promise<bigint | null> {
  const [cursor] = await tenantSql<{ position: bigint }>(
    tx,
    (orgId) =>
      Prisma.sql`select position from waitlist_cursor where org_id = ${orgId}::uuid for no key update skip locked`,
  );
  return cursor?.position ?? null;
}

interface Next {
  readonly last: bigint;
  readonly event: (FreeingEvent & { readonly position: bigint }) | null;
}

/** The next event by which time becomes free, and the last event of all: of one state of the database. */
async function nextEvent({ tx }: Work, position: bigint): Promise<Next> {
  const [row] = await tenantSql<{
    last: bigint;
    position: bigint | null;
    type: string;
    entityId: string;
    version: number | null;
  }>(
    tx,
    (orgId) => Prisma.sql`
      with tenant (id) as (values (${orgId}::uuid))
      select c.last, e.position, e.type, e.entity_id as "entityId", (e.payload ->> 'version')::int as version
      from tenant join outbox_counter c on c.org_id = tenant.id left join lateral (
        select o.position, o.type, o.entity_id, o.payload from outbox_event o
        where o.org_id = c.org_id and o.position > ${position}
          and o.type in (${Prisma.join([...FREEING_EVENTS])})
        order by o.position limit 1
      ) e on true`,
  );
  if (!row) return { last: position, event: null };
  const { last, ...event } = row;
  return { last, event: event.position === null ? null : { ...event, position: event.position } };
}
