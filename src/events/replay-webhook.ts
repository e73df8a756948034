import type { WebhookEndpoint } from '../generated/prisma/client.ts';
import type { Context } from '../graphql/context.ts';
import { findUuid } from '../graphql/id.ts';
import { targetOf } from '../graphql/target.ts';
import { runCommand, type Work } from '../platform/command.ts';
import { NotFoundError } from '../platform/error.ts';
import { getCurrent } from '../platform/record.ts';
import { uuidv7 } from '../platform/uuid.ts';
import { placeOf } from './change-feed.ts';
import { WEBHOOK_ENDPOINT } from './webhook-endpoint-record.ts';

/** Sends the event of a delivery again, as a new delivery, whatever has become of the old one. @throws NotFoundError */
export async function replayWebhookDelivery(context: Context, input: { id: string }) {
  return await runCommand(context, { name: 'replayWebhookDelivery', input }, async (work) => {
    const id = findUuid('WebhookDelivery', input.id);
    const where = { id: id ?? undefined, endpoint: { archivedAt: null } };
    const found = id && (await work.tx.webhookDelivery.findFirst({ where }));
    if (!found) throw new NotFoundError('Webhook delivery', ['id']);
    const { endpointId, eventId } = found;
    const deliveryId = uuidv7();
    await work.tx.webhookDelivery.create({
      data: {
        ...{ orgId: context.actor.orgId, id: deliveryId, endpointId, eventId },
        ...{ nextAttemptAt: work.now, createdAt: work.now },
      },
    });
    noteReplay(work, endpointId, { replayedDeliveryId: [null, found.id] });
    return { deliveryId };
  });
}

/**
 * Sends all events behind a place of the feed again, or, if the place lies ahead, leaves out those before it.
 * @throws RequestError INVALID_CURSOR, NotFoundError
 */
export async function replayWebhookEvents(context: Context, input: { id: string; after?: string | null }) {
  const position = input.after == null ? 0n : (await placeOf(context, input.after, 'after')).position;
  return await runCommand(context, { name: 'replayWebhookEvents', input }, async (work) => {
    const target = targetOf(WEBHOOK_ENDPOINT, { id: input.id });
    const { id, position: before } = await getCurrent<WebhookEndpoint>(work, WEBHOOK_ENDPOINT, target);
    await work.tx.webhookEndpoint.updateMany({ where: { id }, data: { position } });
    noteReplay(work, id, { position: [Number(before), Number(position)] });
    return { endpointId: id };
  });
}

/** A replay changes nothing of the endpoint, and is no event: it would be one more to send. */
function noteReplay(
  work: Work,
  entityId: string,
  changes: Record<string, readonly [unknown, unknown]>,
): void {
  work.ledger.add({
    ...{ entityType: WEBHOOK_ENDPOINT.type, entityId, patientId: null, version: null },
    ...{ changes, events: [] },
  });
}
