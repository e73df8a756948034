import { builder } from '../graphql/builder.ts';
import type { Context } from '../graphql/context.ts';
import { baseVersion, idempotencyKey, optionalBaseVersion } from '../graphql/input-field.ts';
import { defineSuccess, replayed } from '../graphql/success.ts';
import { IdempotencyError, NotFoundError, ValidationError, VersionConflictError } from '../platform/error.ts';
import { replayWebhookDelivery, replayWebhookEvents } from './replay-webhook.ts';
import { WebhookDelivery } from './webhook-delivery.ts';
import { WebhookEndpoint } from './webhook-endpoint.ts';
import {
  archiveWebhookEndpoint,
  type CreatedWebhookEndpoint,
  createWebhookEndpoint,
  disableWebhookEndpoint,
  type EndpointTarget,
  enableWebhookEndpoint,
  updateWebhookEndpoint,
} from './webhook-endpoint-lifecycle.ts';

type Fields<Shape> = PothosSchemaTypes.ObjectFieldBuilder<(typeof builder)['$inferSchemaTypes'], Shape>;
type InputFields = PothosSchemaTypes.InputFieldBuilder<(typeof builder)['$inferSchemaTypes'], 'InputObject'>;

/** The endpoint that a mutation has written, as it is now. */
const written = (t: Fields<{ readonly endpointId: string }>) =>
  t.prismaField({
    type: WebhookEndpoint,
    description: 'The endpoint as it is now.',
    resolve: (query, { endpointId: id }, _args, { db, actor: { orgId } }) =>
      db.webhookEndpoint.findUniqueOrThrow({ ...query, where: { orgId_id: { orgId, id } } }),
  });

const endpointSuccess = (mutation: string, description: string) =>
  defineSuccess<{ endpointId: string }>(`${mutation}Success`, description, (t) => ({ endpoint: written(t) }));

const eventTypes = (t: InputFields, absent: string) =>
  t.stringList({
    description: `The types of events to send, at most 200, e.g. \`appointment.confirmed\`; every type where it is empty${absent}.`,
  });

builder.mutationField('createWebhookEndpoint', (t) =>
  t.fieldWithInput({
    type: defineSuccess<CreatedWebhookEndpoint>(
      'CreateWebhookEndpointSuccess',
      'The endpoint was created.',
      (f) => ({
        endpoint: written(f),
        secret: f.exposeString('secret', {
          nullable: true,
          description:
            'By which the receiver verifies signatures: `whsec_` and a key in base64. Shown here and never again: null where the answer repeats an earlier one.',
        }),
        replayed: replayed(f),
      }),
    ),
    description: 'Makes an endpoint, to which events are sent from now on.',
    authScopes: { permission: 'webhook:write' },
    errors: { types: [ValidationError, NotFoundError, IdempotencyError] },
    input: {
      url: t.input.string({
        required: true,
        description:
          'An https address of the public internet, at most 2,048 characters, without user, password and fragment. Outside of production also http to this machine.',
      }),
      eventTypes: eventTypes(t.input, ' or absent'),
      partnerId: t.input.id({
        description:
          'The partner whose it will be: it gets what that partner may see. Absent: the organization’s own, which gets everything. Can’t be changed.',
      }),
      idempotencyKey: idempotencyKey(t.input),
    },
    resolve: (_root, { input }, context) => createWebhookEndpoint(context, input),
  }),
);

builder.mutationField('updateWebhookEndpoint', (t) =>
  t.fieldWithInput({
    type: endpointSuccess('UpdateWebhookEndpoint', 'The endpoint was changed.'),
    description:
      'Changes the fields of an endpoint that are given; an omitted one is left. Deliveries that wait go to the new address.',
    authScopes: { permission: 'webhook:write' },
    errors: { types: [ValidationError, NotFoundError, VersionConflictError] },
    input: {
      id: t.input.id({ required: true, description: 'The endpoint.' }),
      baseVersion: baseVersion(t.input),
      url: t.input.string({ description: 'The address; can’t be cleared.' }),
      eventTypes: eventTypes(t.input, ' or null'),
    },
    resolve: (_root, { input }, context) => updateWebhookEndpoint(context, input),
  }),
);

/** A mutation of an endpoint that needs nothing but its id. */
function endpointMutation(
  name: 'archiveWebhookEndpoint' | 'disableWebhookEndpoint' | 'enableWebhookEndpoint',
  words: { readonly done: string; readonly description: string },
  run: (context: Context, input: EndpointTarget) => Promise<{ endpointId: string }>,
): void {
  builder.mutationField(name, (t) =>
    t.fieldWithInput({
      type: endpointSuccess(`${name.charAt(0).toUpperCase()}${name.slice(1)}`, words.done),
      description: words.description,
      authScopes: { permission: 'webhook:write' },
      errors: { types: [NotFoundError, VersionConflictError] },
      input: {
        id: t.input.id({ required: true, description: 'The endpoint.' }),
        baseVersion: optionalBaseVersion(t.input),
      },
      resolve: (_root, { input }, context) => run(context, input),
    }),
  );
}

endpointMutation(
  'archiveWebhookEndpoint',
  {
    done: 'The endpoint was archived.',
    description: 'Archives an endpoint: nothing is sent to it any more, nor what waits.',
  },
  archiveWebhookEndpoint,
);
endpointMutation(
  'disableWebhookEndpoint',
  {
    done: 'The endpoint is disabled, now or since before.',
    description:
      'Stops an endpoint until it is enabled. No event is lost: what happens meanwhile is sent then.',
  },
  disableWebhookEndpoint,
);
endpointMutation(
  'enableWebhookEndpoint',
  {
    done: 'The endpoint is enabled, now or since before.',
    description:
      'Lets an endpoint that was disabled go on: what has waited and what has happened meanwhile is sent. To leave that out, `replayWebhookEvents` with the feed’s latest cursor first.',
  },
  enableWebhookEndpoint,
);

builder.mutationField('replayWebhookDelivery', (t) =>
  t.fieldWithInput({
    type: defineSuccess<{ deliveryId: string }>(
      'ReplayWebhookDeliverySuccess',
      'It will be sent again.',
      (f) => ({
        delivery: f.prismaField({
          type: WebhookDelivery,
          description: 'The new delivery.',
          resolve: (query, { deliveryId: id }, _args, { db, actor: { orgId } }) =>
            db.webhookDelivery.findUniqueOrThrow({ ...query, where: { orgId_id: { orgId, id } } }),
        }),
      }),
    ),
    description:
      'Sends the event of a delivery again, as a new delivery with the same `webhook-id`, whatever has become of the old one; while the endpoint is disabled it waits.',
    authScopes: { permission: 'webhook:write' },
    errors: { types: [NotFoundError] },
    input: { id: t.input.id({ required: true, description: 'The delivery.' }) },
    resolve: (_root, { input }, context) => replayWebhookDelivery(context, input),
  }),
);

builder.mutationField('replayWebhookEvents', (t) =>
  t.fieldWithInput({
    type: endpointSuccess('ReplayWebhookEvents', 'The endpoint goes on from there.'),
    description:
      'Lets an endpoint go on from a place of the feed: all that has happened since is sent, again where it was sent before, with the same `webhook-id`.',
    authScopes: { permission: 'webhook:write' },
    errors: { types: [NotFoundError] },
    input: {
      id: t.input.id({ required: true, description: 'The endpoint.' }),
      after: t.input.string({
        description: 'A cursor of `changes`: events behind it are sent. Absent: all that there are.',
      }),
    },
    resolve: (_root, { input }, context) => replayWebhookEvents(context, input),
  }),
);
