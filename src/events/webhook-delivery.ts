import type { DeliveryStatus } from '../generated/prisma/enums.ts';
import { builder } from '../graphql/builder.ts';
import { defineConnection, nestedConnection, selectNested } from '../graphql/connection.ts';
import type { Context } from '../graphql/context.ts';
import { readableWith } from '../graphql/extension.ts';
import { encodeId } from '../graphql/id.ts';
import { type Page, type PageArguments, planPage } from '../graphql/keyset.ts';
import { defineOrder } from '../graphql/order.ts';
import { publicType } from './event-type.ts';
import { ATTEMPTS } from './retry-schedule.ts';
import { FAILURES, type SendFailure } from './send-webhook.ts';
import { WebhookEndpoint } from './webhook-endpoint.ts';

const DeliveryStatusEnum = builder.enumType('WebhookDeliveryStatus', {
  description: 'How far a delivery has come.',
  values: {
    PENDING: { description: 'It will be tried, for the first time or again.' },
    DELIVERED: { description: 'The receiver has taken it: it answered with a status from 200 to 299.' },
    FAILED: { description: 'It was given up; `replayWebhookDelivery` sends it again.' },
  } satisfies Record<DeliveryStatus, { description: string }>,
});

const FailureEnum = builder.enumType('WebhookFailure', {
  description: 'Why a receiver gave no answer.',
  values: Object.fromEntries(
    Object.entries(FAILURES).map(([code, description]) => [code, { description }]),
  ) as Record<SendFailure, { description: string }>,
});

/** One event on its way to one endpoint. */
export const WebhookDelivery = builder.prismaNode('WebhookDelivery', {
  description: 'One event on its way to one endpoint, as the delivery log keeps it.',
  extensions: readableWith('webhook:write'),
  nullable: true,
  select: { id: true },
  id: { resolve: ({ id }) => id },
  findUnique: (id, { actor: { orgId } }) => ({ orgId_id: { orgId, id } }),
  fields: (t) => ({
    uuid: t.expose('id', { type: 'UUID', description: 'The id by which other systems know it.' }),
    endpoint: t.relation('endpoint', { description: 'Where it goes to.' }),
    eventUuid: t.expose('eventId', {
      type: 'UUID',
      description: 'The event: `uuid` of the change, and `webhook-id` of the request.',
    }),
    eventType: t.string({
      select: { event: { select: { type: true } } },
      description: 'What has happened, e.g. `appointment.confirmed`.',
      resolve: ({ event }) => publicType(event.type),
    }),
    entityId: t.id({
      select: { event: { select: { entityType: true, entityId: true } } },
      description: 'The record that the event tells of: a global id.',
      resolve: ({ event: { entityType, entityId } }) => encodeId(entityType, entityId),
    }),
    status: t.expose('status', { type: DeliveryStatusEnum, description: 'How far it has come.' }),
    attemptCount: t.exposeInt('attemptCount', {
      description: `How often it was tried; after ${ATTEMPTS} times in vain it is given up.`,
    }),
    nextAttemptAt: t.expose('nextAttemptAt', {
      type: 'DateTime',
      nullable: true,
      description:
        'When it is tried next, or at once where that is past; null when it is done with, or the endpoint is disabled.',
    }),
    lastAttemptAt: t.expose('lastAttemptAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When it was last tried; null: never.',
    }),
    responseStatus: t.exposeInt('responseStatus', {
      nullable: true,
      description: 'HTTP status of the last answer; null where there was none. Nothing else of it is kept.',
    }),
    failure: t.field({
      type: FailureEnum,
      nullable: true,
      select: { failureCode: true },
      description: 'Why the last attempt had no answer; null where it had one.',
      resolve: ({ failureCode }) => failureCode as SendFailure | null,
    }),
    deliveredAt: t.expose('deliveredAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When the receiver took it; null: not yet, or never.',
    }),
    createdAt: t.expose('createdAt', { type: 'DateTime', description: 'When it was made.' }),
  }),
});

const deliveryOrder = defineOrder(
  'WebhookDelivery',
  { CREATED_AT: { column: 'createdAt', kind: 'date', description: 'By the time of making.' } },
  { field: 'CREATED_AT', direction: 'desc' },
);

interface ListArguments extends PageArguments {
  readonly status?: DeliveryStatus | null;
  readonly orderBy?: { readonly field: 'CREATED_AT'; readonly direction?: 'asc' | 'desc' | null } | null;
}

const listed = ({ status }: ListArguments) => (status == null ? {} : { status });

/** One page of the log. */
function page(args: ListArguments, context: Context): Page {
  return planPage(args, deliveryOrder.requested(args.orderBy, context), listed(args));
}

builder.prismaObjectField(WebhookEndpoint, 'deliveries', (t) =>
  t.connection(
    {
      type: WebhookDelivery,
      description: 'The delivery log, the latest first unless ordered otherwise.',
      authScopes: { permission: 'webhook:write' },
      args: {
        status: t.arg({ type: DeliveryStatusEnum, description: 'Which ones; all where absent.' }),
        orderBy: t.arg({ type: deliveryOrder.input, description: 'Default: CREATED_AT, descending.' }),
      },
      select: (args, context, nested) =>
        selectNested(nested, 'deliveries', 'WebhookDelivery', page(args, context)),
      resolve: (endpoint, args, context) =>
        nestedConnection(context, page(args, context), endpoint, {
          ...{ relation: 'deliveries', model: 'webhookDelivery', parentKey: 'endpointId' },
          where: listed(args),
        }),
    },
    defineConnection(WebhookDelivery, 'WebhookDelivery'),
  ),
);
