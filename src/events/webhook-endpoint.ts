import { builder } from '../graphql/builder.ts';
import { defineConnection, rootConnection } from '../graphql/connection.ts';
import { readableWith } from '../graphql/extension.ts';
import { lookupUuid } from '../graphql/id.ts';
import { defineOrder } from '../graphql/order.ts';
import { publicType } from './event-type.ts';
import { FAILURES_BEFORE_DISABLING } from './retry-schedule.ts';

/** Where events are sent to. */
export const WebhookEndpoint = builder.prismaNode('WebhookEndpoint', {
  description: 'An address to which events are sent as they happen, signed as Standard Webhooks has it.',
  extensions: readableWith('webhook:write'),
  nullable: true,
  select: { id: true },
  id: { resolve: ({ id }) => id },
  findUnique: (id, { actor: { orgId } }) => ({ orgId_id: { orgId, id } }),
  fields: (t) => ({
    uuid: t.expose('id', { type: 'UUID', description: 'The id by which other systems know it.' }),
    url: t.exposeString('url', { description: 'The address, at most 2,048 characters.' }),
    eventTypes: t.stringList({
      select: { eventTypes: true },
      description: 'The types of events that are sent, at most 200; all where it is empty.',
      resolve: ({ eventTypes }) => eventTypes.map(publicType),
    }),
    partner: t.relation('partner', {
      nullable: true,
      description:
        'The partner whose it is: it gets what that partner may see. Null: the organization’s own, which gets everything.',
    }),
    isEnabled: t.boolean({
      select: { disabledAt: true, archivedAt: true },
      description: 'Whether events are sent to it.',
      resolve: ({ disabledAt, archivedAt }) => disabledAt === null && archivedAt === null,
    }),
    disabledAt: t.expose('disabledAt', {
      type: 'DateTime',
      nullable: true,
      description: `Since when nothing is sent: by hand, after ${FAILURES_BEFORE_DISABLING} deliveries in a row were given up, or since the receiver answered 410. Null while it is enabled. No event is lost meanwhile.`,
    }),
    failureCount: t.exposeInt('failureCount', {
      description: 'Deliveries given up one after another, since the last one that went well.',
    }),
    version: t.exposeInt('version', {
      description: 'Grows by one with each change; updates name the one they have read [153].',
    }),
    createdAt: t.expose('createdAt', { type: 'DateTime', description: 'When it was made.' }),
    updatedAt: t.expose('updatedAt', { type: 'DateTime', description: 'When it last changed.' }),
    archivedAt: t.expose('archivedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When it was archived; null while in use.',
    }),
  }),
});

const endpointOrder = defineOrder(
  'WebhookEndpoint',
  { CREATED_AT: { column: 'createdAt', kind: 'date', description: 'By the time of creation.' } },
  { field: 'CREATED_AT' },
);

const WebhookEndpointFilter = builder.inputType('WebhookEndpointFilter', {
  description: 'Which endpoints; all conditions that are given must hold.',
  fields: (t) => ({
    partnerId: t.id({
      description: 'Those of this partner: its global id. One that names none finds nothing.',
    }),
    isEnabled: t.boolean({
      description: 'True: those to which events are sent; false: those that are disabled.',
    }),
  }),
});

builder.queryField('webhookEndpoints', (t) =>
  t.connection(
    {
      type: WebhookEndpoint,
      description: 'The endpoints in use, the oldest first unless ordered otherwise.',
      authScopes: { permission: 'webhook:write' },
      args: {
        filter: t.arg({ type: WebhookEndpointFilter, description: 'Which ones; all where absent.' }),
        orderBy: t.arg({ type: endpointOrder.input, description: 'Default: CREATED_AT, ascending.' }),
      },
      resolve: (_root, { filter, orderBy, ...args }, context, info) => {
        const { partnerId, isEnabled } = filter ?? {};
        return rootConnection(context.db.webhookEndpoint, {
          ...{ typeName: 'WebhookEndpoint', args, context, info },
          order: endpointOrder.requested(orderBy, context),
          where: {
            archivedAt: null,
            ...(partnerId == null ? {} : { partnerId: lookupUuid('Partner', partnerId) }),
            ...(isEnabled == null ? {} : { disabledAt: isEnabled ? null : { not: null } }),
          },
        });
      },
    },
    defineConnection(WebhookEndpoint, 'WebhookEndpoint'),
  ),
);
