import type { PrismaClient } from '../generated/prisma/client.ts';
import type { Clock } from '../platform/clock.ts';
import type { FieldCipher } from '../platform/crypto.ts';
import { type ClaimedDelivery, claimDeliveries } from './claim-deliveries.ts';
import { enqueueDeliveries } from './enqueue-deliveries.ts';
import { recordAttempt } from './record-attempt.ts';
import { type SendOptions, type SendOutcome, sendWebhook } from './send-webhook.ts';
import { decryptWebhookSecret } from './webhook-endpoint-record.ts';
import { webhookPayload } from './webhook-payload.ts';

/** Milliseconds that a receiver has for its answer. */
export const ANSWER_TIMEOUT = 10_000;

/** What a pass needs. */
export interface DispatchParts {
  /** Sees every organization. */
  readonly prisma: PrismaClient;
  readonly clock: Clock;
  readonly cipher: FieldCipher;
  readonly send: SendOptions;
  /** Asked before each batch: once true, nothing more is begun. */
  readonly isStopping?: () => boolean;
}

/**
 * One pass: makes the deliveries of new events, and attempts all that are due, 20 at a time. Any number of passes may run
 * at once, in any number of processes: none attempts what another one has claimed.
 * @returns how many attempts were made
 */
export async function dispatchDue(parts: DispatchParts): Promise<number> {
  const { prisma, clock, isStopping = () => false } = parts;
  while ((await enqueueDeliveries(prisma, clock.now())) > 0 && !isStopping());
  let attempts = 0;
  while (!isStopping()) {
    const claimed = await claimDeliveries(prisma, clock.now());
    if (claimed.length === 0) break;
    await Promise.all(claimed.map((delivery) => attempt(parts, delivery)));
    attempts += claimed.length;
  }
  return attempts;
}

async function attempt(parts: DispatchParts, claimed: ClaimedDelivery): Promise<void> {
  const outcome = await outcomeOf(parts, claimed);
  await recordAttempt(parts.prisma, claimed, outcome, parts.clock.now());
}

async function outcomeOf({ cipher, clock, send }: DispatchParts, claimed: ClaimedDelivery) {
  const { orgId, endpointId, eventId, url, secretCiphertext } = claimed;
  let secret: string;
  try {
    secret = decryptWebhookSecret(secretCiphertext, cipher, orgId, endpointId);
  } catch {
    return { failure: 'UNREADABLE' } satisfies SendOutcome;
  }
  const body = webhookPayload(claimed);
  return await sendWebhook({ url, secret, id: eventId, at: clock.now(), body }, send);
}
