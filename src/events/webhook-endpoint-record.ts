import { randomBytes } from 'node:crypto';
import type { WebhookEndpoint } from '../generated/prisma/client.ts';
import type { Work } from '../platform/command.ts';
import type { FieldCipher } from '../platform/crypto.ts';
import { changeRecord, type RecordKind } from '../platform/record.ts';

/** The record that says where events go to. */
export const WEBHOOK_ENDPOINT: RecordKind = {
  ...{ type: 'WebhookEndpoint', model: 'webhookEndpoint', words: 'Webhook endpoint' },
};

/** What the secret is bound to: the ciphertext opens for no other endpoint. */
const owner = (orgId: string, id: string) => `webhook_endpoint.secret:${orgId}:${id}`;

/** A new signing secret: `whsec_` and 32 random bytes in base64, as Standard Webhooks has it. */
export function issueWebhookSecret(): string {
  return `whsec_${randomBytes(32).toString('base64')}`;
}

/** The secret as it is kept. */
export function encryptWebhookSecret(secret: string, cipher: FieldCipher, orgId: string, id: string) {
  return cipher.encrypt(secret, owner(orgId, id));
}

/** The secret as it signs. @throws when it was encrypted with another key */
export function decryptWebhookSecret(bytes: Uint8Array, cipher: FieldCipher, orgId: string, id: string) {
  return cipher.decrypt(bytes, owner(orgId, id));
}

/**
 * Changes an endpoint. Its events are the organization's alone: a partner, though some endpoints are for what concerns
 * it, sees none of them.
 */
export async function changeEndpoint(
  work: Work,
  before: WebhookEndpoint,
  data: object,
  verb?: 'archived' | 'disabled' | 'enabled',
): Promise<void> {
  await changeRecord(work, WEBHOOK_ENDPOINT, { ...before, partnerId: null }, data, verb ? { verb } : {});
}

/** Stops an endpoint: deliveries that wait go on waiting, and events that come are not missed once it is enabled. */
export async function disableEndpoint(work: Work, before: WebhookEndpoint): Promise<void> {
  await changeEndpoint(work, before, { disabledAt: work.now }, 'disabled');
  await timeWaitingDeliveries(work, before.id, null);
}

/** Sets when the deliveries of an endpoint that wait are tried next. @param at null: not while it is disabled */
export async function timeWaitingDeliveries(
  { tx }: Work,
  endpointId: string,
  at: Date | null,
): Promise<void> {
  await tx.webhookDelivery.updateMany({
    where: { endpointId, status: 'PENDING' },
    data: { nextAttemptAt: at },
  });
}
