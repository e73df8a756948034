import type { FastifyReply, FastifyRequest } from 'fastify';
import { createSourceEventStream, type ExecutionResult, execute } from 'graphql';
import type { Actor } from '../auth/actor.ts';
import type { Subscriber } from '../graphql/context.ts';
import { formatErrors } from '../graphql/format-error.ts';
import { type AdmittedSubscription, type RequestContext, recordAccess } from './apollo.ts';
import type { EndpointParts } from './endpoint.ts';
import { assertWithinBudget } from './rate-limit.ts';
import type { SubscriptionStream } from './subscriptions.ts';

/**
 * Answers a subscription: by an error in JSON where it can't begin, else by a stream of its events. Each event is
 * executed as a request of its own is, with a new context, by whoever the credential stands for at that time.
 */
export async function answerSubscription(
  request: FastifyRequest,
  reply: FastifyReply,
  { context, admitted, parts }: Begun,
): Promise<FastifyReply> {
  const { record, transport, actor, requestId, budget, clock, headers } = context;
  const contextOf = (by: Actor, subscriber?: Subscriber): RequestContext => {
    const made = parts.contextOf({
      ...{ actor: by, requestId, budget, clock, headers },
      ...(subscriber && { subscriber }),
    });
    return Object.assign(made, { record, transport });
  };
  const stream = parts.subscriptions.open({
    ...{ record, actor },
    authenticate: () => parts.authenticator.authenticate(request.headers, parts.endpoint),
    execute: (event, by) => executeEvent(admitted, event, contextOf(by)),
  });
  // A client may be gone before there is anything to send, and then does not end what is sent.
  if (reply.raw.closed) stream.hangUp();
  else reply.raw.once('close', () => stream.hangUp());
  const begun: { cursor: string | null } = { cursor: null };
  const subscriber: Subscriber = {
    begin: (cursor) => {
      begun.cursor = cursor;
    },
    follow: (range) => parts.feed.follow(context.db, { ...range, signal: stream.signal }),
  };
  const source = await subscribed(stream, admitted, contextOf(actor, subscriber));
  if (!(Symbol.asyncIterator in source)) {
    stream.discard();
    return refuse(reply, source, admitted, context);
  }
  // Not awaited: the answer begins with it, and ends when it does.
  void parts.lifecycle.run(() => stream.run(source, begun.cursor));
  return (
    reply
      .code(200)
      .type('text/event-stream; charset=utf-8')
      .header('Cache-Control', 'no-store')
      // Proxies that gather an answer before they pass it on would gather this one for ever.
      .header('X-Accel-Buffering', 'no')
      .header('X-Content-Type-Options', 'nosniff')
      .send(stream.events.body)
  );
}

/** A subscription, and what it is served by. */
interface Begun {
  readonly context: RequestContext;
  readonly admitted: AdmittedSubscription;
  readonly parts: EndpointParts;
}

/** The events of a subscription, or why there are none. */
async function subscribed(
  stream: SubscriptionStream,
  { schema, document, operationName, variableValues }: AdmittedSubscription,
  contextValue: RequestContext,
): Promise<AsyncIterable<unknown> | ExecutionResult> {
  try {
    return await createSourceEventStream({ schema, document, operationName, variableValues, contextValue });
  } catch (error) {
    stream.discard();
    throw error;
  }
}

/** Nothing has been executed: the answer has the status of its error. */
function refuse(
  reply: FastifyReply,
  { errors = [] }: ExecutionResult,
  { schema, document }: AdmittedSubscription,
  { record, log }: RequestContext,
): FastifyReply {
  const told = formatErrors(errors, { requestId: record.id, log, schema, document });
  record.errorCodes = told.map(({ extensions }) => extensions.code);
  const [first] = told;
  return reply
    .code(first?.extensions.httpStatus ?? 500)
    .type('application/json; charset=utf-8')
    .header('Cache-Control', 'no-store')
    .send({ errors: told });
}

/** What is sent of an event: the result of executing the operation with it. @throws Failure where it may not be shown */
async function executeEvent(
  { cost, ...operation }: AdmittedSubscription,
  event: unknown,
  context: RequestContext,
): Promise<{ result: object; cursor: string | null }> {
  await assertWithinBudget(context.budget, cost);
  const { errors, ...result } = await execute({ ...operation, rootValue: event, contextValue: context });
  await recordAccess(context);
  const { cursor = null } = event as { cursor?: string };
  if (!errors) return { result, cursor };
  const { record, log } = context;
  const { schema, document } = operation;
  const told = formatErrors(errors, { requestId: record.id, log, schema, document });
  record.errorCodes = [...new Set([...record.errorCodes, ...told.map(({ extensions }) => extensions.code)])];
  return { result: { errors: told, ...result }, cursor };
}
