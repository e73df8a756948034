import { z } from 'zod';
import type { WebhookEndpoint } from '../generated/prisma/client.ts';
import type { Context } from '../graphql/context.ts';
import { findUuid } from '../graphql/id.ts';
import { targetOf } from '../graphql/target.ts';
import { runCommand, type Work } from '../platform/command.ts';
import { NotFoundError } from '../platform/error.ts';
import { difference } from '../platform/ledger.ts';
import { getCurrent } from '../platform/record.ts';
import { uuidv7 } from '../platform/uuid.ts';
import { parseInput } from '../platform/validate.ts';
import { EVENT_TYPES, storedType } from './event-type.ts';
import { parseWebhookUrl, type Reach } from './webhook-address.ts';
import {
  changeEndpoint,
  disableEndpoint,
  encryptWebhookSecret,
  issueWebhookSecret,
  timeWaitingDeliveries,
  WEBHOOK_ENDPOINT,
} from './webhook-endpoint-record.ts';

/** The most types of events that an endpoint can name. */
export const MOST_TYPES = 200;

const KNOWN = new Set(EVENT_TYPES);

const URL_RULE =
  'An https address of the public internet, at most 2,048 characters, without user, password and fragment; outside of production also http to this machine.';
const TYPES_RULE = `At most ${MOST_TYPES} types of events, each one of those that there are.`;

/** How far webhooks may go: in production to the public internet only. */
export const reachOf = ({ nodeEnv }: Context['config']): Reach =>
  nodeEnv === 'production' ? 'PUBLIC' : 'ANYWHERE';

function rulesFor(reach: Reach) {
  const url = z.string(URL_RULE).transform((text, check) => {
    const address = parseWebhookUrl(text, reach);
    if (address !== null) return address;
    check.addIssue({ code: 'custom', message: URL_RULE, params: { code: 'invalid_url' } });
    return z.NEVER;
  });
  // Checked as a whole: an issue that named one would repeat what the client sent.
  const eventTypes = z
    .array(z.string())
    .refine((types) => types.length <= MOST_TYPES && types.every((type) => KNOWN.has(type)), TYPES_RULE)
    .transform((types) => [...new Set(types)].sort().map(storedType))
    .nullish();
  return { creation: z.object({ url, eventTypes }), update: z.object({ url: url.optional(), eventTypes }) };
}

const RULES = { PUBLIC: rulesFor('PUBLIC'), ANYWHERE: rulesFor('ANYWHERE') };

/** What `createWebhookEndpoint` answers: the secret is nowhere else, and so absent from a replay. */
export interface CreatedWebhookEndpoint {
  readonly endpointId: string;
  readonly secret: string | null;
  readonly replayed: boolean;
}

/**
 * Makes an endpoint, to which events go from now on.
 * @throws ValidationError, NotFoundError for a partner out of reach or archived, IdempotencyError
 */
export async function createWebhookEndpoint(
  context: Context,
  input: { partnerId?: string | null },
): Promise<CreatedWebhookEndpoint> {
  const { url, eventTypes } = parseInput(RULES[reachOf(context.config)].creation, input);
  const { orgId } = context.actor;
  const secret = issueWebhookSecret();
  const answer = await runCommand(context, { name: 'createWebhookEndpoint', input }, async (work) => {
    const endpointId = uuidv7();
    const told = { url, eventTypes: eventTypes ?? [], partnerId: await getPartner(work, input.partnerId) };
    await work.tx.webhookEndpoint.create({
      data: {
        ...{ orgId, id: endpointId, ...told, position: await lastPosition(work) },
        secretCiphertext: encryptWebhookSecret(secret, context.cipher, orgId, endpointId),
        ...{ createdAt: work.now, updatedAt: work.now },
      },
    });
    work.ledger.add({
      ...{ entityType: WEBHOOK_ENDPOINT.type, entityId: endpointId, patientId: null, version: 1 },
      ...{ changes: difference(null, told), events: ['webhookEndpoint.created'] },
    });
    return { endpointId };
  });
  return { ...answer, secret: answer.replayed ? null : secret };
}

async function getPartner({ tx }: Work, given: string | null | undefined): Promise<string | null> {
  if (given == null) return null;
  const id = findUuid('Partner', given);
  const partner = id && (await tx.partner.findFirst({ where: { id, archivedAt: null } }));
  if (!partner) throw new NotFoundError('Partner', ['partnerId']);
  return partner.id;
}

/** The place of the last event that there is. */
async function lastPosition({ tx }: Work): Promise<bigint> {
  return (await tx.outboxCounter.findFirst())?.last ?? 0n;
}

/** Which endpoint to change, as its caller has read it. */
export interface EndpointTarget {
  readonly id: string;
  readonly baseVersion?: number | null;
}

const getEndpoint = (work: Work, input: EndpointTarget) =>
  getCurrent<WebhookEndpoint>(work, WEBHOOK_ENDPOINT, targetOf(WEBHOOK_ENDPOINT, input));

/** Changes the fields that are given. @throws ValidationError, NotFoundError, VersionConflictError */
export async function updateWebhookEndpoint(context: Context, input: EndpointTarget) {
  const { eventTypes, ...checked } = parseInput(RULES[reachOf(context.config)].update, input);
  return await runCommand(context, { name: 'updateWebhookEndpoint', input }, async (work) => {
    const before = await getEndpoint(work, input);
    const types = eventTypes === undefined ? {} : { eventTypes: eventTypes ?? [] };
    await changeEndpoint(work, before, { ...checked, ...types });
    return { endpointId: before.id };
  });
}

/** Archives an endpoint: nothing is sent to it any more. @throws NotFoundError, VersionConflictError */
export async function archiveWebhookEndpoint(context: Context, input: EndpointTarget) {
  return await runCommand(context, { name: 'archiveWebhookEndpoint', input }, async (work) => {
    const before = await getEndpoint(work, input);
    await changeEndpoint(work, before, { archivedAt: work.now }, 'archived');
    await timeWaitingDeliveries(work, before.id, null);
    return { endpointId: before.id };
  });
}

/** Stops an endpoint, by hand; one that is disabled stays as it is. @throws NotFoundError, VersionConflictError */
export async function disableWebhookEndpoint(context: Context, input: EndpointTarget) {
  return await runCommand(context, { name: 'disableWebhookEndpoint', input }, async (work) => {
    const before = await getEndpoint(work, input);
    if (before.disabledAt === null) await disableEndpoint(work, before);
    return { endpointId: before.id };
  });
}

/**
 * Lets an endpoint go on: what has waited is sent, and what has happened meanwhile. One that is enabled stays as it is.
 * @throws NotFoundError, VersionConflictError
 */
export async function enableWebhookEndpoint(context: Context, input: EndpointTarget) {
  return await runCommand(context, { name: 'enableWebhookEndpoint', input }, async (work) => {
    const before = await getEndpoint(work, input);
    if (before.disabledAt === null) return { endpointId: before.id };
    await changeEndpoint(work, before, { disabledAt: null, failureCount: 0 }, 'enabled');
    await timeWaitingDeliveries(work, before.id, work.now);
    return { endpointId: before.id };
  });
}
