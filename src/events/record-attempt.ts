import { type AnonymousActor, anonymousActor } from '../auth/actor.ts';
import { Prisma, type PrismaClient } from '../generated/prisma/client.ts';
import type { Work } from '../platform/command.ts';
import { Ledger } from '../platform/ledger.ts';
import { tenantClient, tenantExecute } from '../platform/tenant-client.ts';
import { inTransaction } from '../platform/transaction.ts';
import type { ClaimedDelivery } from './claim-deliveries.ts';
import { FAILURES_BEFORE_DISABLING, waitAfter } from './retry-schedule.ts';
import type { SendOutcome } from './send-webhook.ts';
import { disableEndpoint } from './webhook-endpoint-record.ts';

/** The status by which a receiver says that it wants nothing any more. */
const GONE = 410;

/** Who the audit trail names for an endpoint that was disabled without anyone's doing. */
const DISPATCHER = { ...anonymousActor, credentialId: 'webhooks', label: 'Webhook dispatcher' };

/** Whether a receiver has taken the event. */
const isTaken = (outcome: SendOutcome): boolean =>
  'status' in outcome && outcome.status >= 200 && outcome.status < 300;

/** Writes what became of an attempt: delivered, to be tried again, or given up. @param now when it had ended */
export async function recordAttempt(
  prisma: PrismaClient,
  claimed: ClaimedDelivery,
  outcome: SendOutcome,
  now: Date,
): Promise<void> {
  const told = 'status' in outcome ? { responseStatus: outcome.status } : { failureCode: outcome.failure };
  const result = { responseStatus: null, failureCode: null, ...told };
  if (isTaken(outcome)) return await recordDelivered(prisma, claimed, result, now);
  const isGone = 'status' in outcome && outcome.status === GONE;
  const wait = isGone ? null : waitAfter(claimed.attempts, Math.random());
  if (wait === null) return await giveUp(prisma, claimed, result, now, isGone);
  await tenantClient(prisma, claimed.orgId).webhookDelivery.updateMany({
    where: stillMine(claimed),
    data: { ...result, nextAttemptAt: new Date(now.getTime() + wait) },
  });
}

/** The delivery, if no later attempt has been made since. */
const stillMine = ({ id, attempts }: ClaimedDelivery) =>
  ({ id, attemptCount: attempts, status: 'PENDING' }) as const;

async function recordDelivered(
  prisma: PrismaClient,
  { orgId, id, endpointId }: ClaimedDelivery,
  result: object,
  now: Date,
): Promise<void> {
  const db = tenantClient(prisma, orgId);
  await db.webhookDelivery.updateMany({
    where: { id, status: 'PENDING' },
    data: { ...result, status: 'DELIVERED', deliveredAt: now, nextAttemptAt: null },
  });
  await tenantExecute(
    db,
    (org) => Prisma.sql`update webhook_endpoint set failure_count = 0
      where org_id = ${org}::uuid and id = ${endpointId}::uuid and failure_count > 0`,
  );
}

/** The last attempt has failed: the delivery is done with, and after several in a row the endpoint is disabled. */
async function giveUp(
  prisma: PrismaClient,
  claimed: ClaimedDelivery,
  result: object,
  now: Date,
  isGone: boolean,
): Promise<void> {
  const { orgId, endpointId: id } = claimed;
  await inTransaction(tenantClient(prisma, orgId), async (tx) => {
    const { count } = await tx.webhookDelivery.updateMany({
      where: stillMine(claimed),
      data: { ...result, status: 'FAILED', nextAttemptAt: null },
    });
    if (count === 0) return;
    // Locks the row, so that of several that fail at once the last one sees the others.
    await tenantExecute(
      tx,
      (org) => Prisma.sql`update webhook_endpoint set failure_count = failure_count + 1
        where org_id = ${org}::uuid and id = ${id}::uuid`,
    );
    const endpoint = await tx.webhookEndpoint.findFirst({
      where: { id, disabledAt: null, archivedAt: null },
    });
    if (!endpoint || (!isGone && endpoint.failureCount < FAILURES_BEFORE_DISABLING)) return;
    const work: Work = { tx, now, ledger: new Ledger() };
    await disableEndpoint(work, endpoint);
    const actor: AnonymousActor = { ...DISPATCHER, orgId };
    await work.ledger.write(tx, { actor, requestId: '', now, action: 'disableWebhookEndpoint' });
  });
}
