import { type ApolloServer, HeaderMap, type HTTPGraphQLRequest } from '@apollo/server';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { type Authenticator, ENDPOINT_PATHS, type Endpoint } from '../auth/authenticate.ts';
import type { Context, RequestParts } from '../graphql/context.ts';
import type { ToldError } from '../graphql/format-error.ts';
import { INPUT_HEADERS } from '../graphql/operation.ts';
import type { OperationRegistry } from '../partners/operation-registry.ts';
import type { Clock } from '../platform/clock.ts';
import type { OutboxFeed } from '../platform/outbox-feed.ts';
import { runWithStatementCounter } from '../platform/statement-count.ts';
import { assertAnswerable, takesEvents, takesEventsOnly } from './accept.ts';
import type { Admission } from './admission.ts';
import { answerSubscription } from './answer-subscription.ts';
import { type RequestContext, recordAccess } from './apollo.ts';
import { assertNamesClient, clientNameOf } from './client-name.ts';
import { asEvents } from './event-stream.ts';
import type { Lifecycle } from './lifecycle.ts';
import { assertWithinBudget, type Budgets, setRateLimitHeaders } from './rate-limit.ts';
import { admitDocument, type Incoming } from './registered-document.ts';
import type { Subscriptions } from './subscriptions.ts';
import { clockOf } from './test-clock.ts';

/** What a request costs that is refused before its operation can be measured. */
const REFUSAL_COST = 1;

/** What an endpoint is made of. */
export interface EndpointParts {
  readonly endpoint: Endpoint;
  readonly lifecycle: Lifecycle;
  readonly admission: Admission;
  readonly apollo: ApolloServer<RequestContext>;
  readonly authenticator: Pick<Authenticator, 'authenticate'>;
  readonly registry: OperationRegistry;
  readonly budgets: Budgets;
  readonly clock: Clock;
  readonly subscriptions: Subscriptions;
  readonly feed: OutboxFeed;
  /** Makes the context of one request, or of one event of a subscription. */
  readonly contextOf: (request: RequestParts) => Context;
}

/**
 * Serves one graph over HTTP: who asks is settled before the body is even read, what is asked by Apollo. Fastify
 * and Apollo meet here and nowhere else (docs/decisions/0001-http-layer.md).
 */
export function registerEndpoint(app: FastifyInstance, parts: EndpointParts): void {
  app.route({
    method: ['GET', 'POST'],
    url: ENDPOINT_PATHS[parts.endpoint],
    exposeHeadRoute: false,
    onRequest: async ({ record, headers }) => {
      record.endpoint = parts.endpoint;
      record.actor = await runWithStatementCounter(record.statements, () =>
        parts.authenticator.authenticate(headers, parts.endpoint),
      );
      assertAnswerable(headers);
      record.client = clientNameOf(headers);
      assertNamesClient(record.actor, record.client);
      const budget = parts.budgets(record.actor);
      if (budget) record.budget = budget;
    },
    onSend: ({ record: { budget } }, reply, _payload, done) => {
      if (budget?.state) setRateLimitHeaders(reply, budget.state, parts.clock.now());
      done();
    },
    handler: (request, reply) =>
      runWithStatementCounter(request.record.statements, () =>
        parts.lifecycle.run(() => answer(request, reply, parts)),
      ),
  });
}

async function answer(
  request: FastifyRequest,
  reply: FastifyReply,
  parts: EndpointParts,
): Promise<FastifyReply> {
  const { record } = request;
  if (!record.actor) throw new TypeError('A request came past authentication');
  const { actor, budget = null, id: requestId } = record;
  const clock = clockOf(request.headers, actor, parts.clock);
  const made = parts.contextOf({ actor, requestId, budget, clock, headers: inputHeaders(request) });
  const transport = { isGet: request.method === 'GET', takesEvents: takesEvents(request.headers) };
  const context: RequestContext = Object.assign(made, { record, transport });
  const admitted = await admit(request, context, parts);
  const httpGraphQLRequest = toApollo(request, admitted);
  const { status, headers, body } = await parts.admission.run(async () => {
    const answer = await parts.apollo.executeHTTPGraphQLRequest({
      httpGraphQLRequest,
      context: async () => context,
    });
    if (!context.transport.subscription) await recordAccess(context);
    return answer;
  });
  const { subscription } = context.transport;
  if (subscription)
    return await answerSubscription(request, reply, { context, admitted: subscription, parts });
  if (budget && !budget.state) await assertWithinBudget(budget, REFUSAL_COST);
  tellUnregistered(context);
  if (body.kind === 'chunked') throw new TypeError('The schema has nothing that is delivered in parts');
  for (const [name, value] of headers) reply.header(name, value);
  for (const [name, value] of context.responseHeaders) reply.header(name, value);
  // Answers are about patients: nobody on the way may keep them.
  reply
    .code(status ?? 200)
    .header('Cache-Control', 'no-store')
    .header('X-Content-Type-Options', 'nosniff');
  const text = record.isAnswered ? body.string : withRequestId(body.string, request);
  if (!takesEventsOnly(request.headers) || reply.statusCode !== 200) return reply.send(text);
  return reply.type('text/event-stream; charset=utf-8').send(asEvents(text.trim()));
}

/** What to execute. A refusal costs as much as any other. @throws Failure */
async function admit(
  request: FastifyRequest,
  context: RequestContext,
  parts: EndpointParts,
): Promise<Incoming> {
  const { method, url, body } = request;
  const query = url.indexOf('?');
  const search = query < 0 ? '' : url.slice(query);
  try {
    return await admitDocument({ method, body, search }, context, parts.registry);
  } catch (error) {
    await assertWithinBudget(context.budget, REFUSAL_COST);
    throw error;
  }
}

/** Says which operation would have been refused, were registration enforced: by its hash and its name. */
function tellUnregistered({ record, requestId, actor, log }: RequestContext): void {
  const { unregisteredHash: hash, operation } = record;
  if (hash === undefined) return;
  const operationName = operation?.name ?? undefined;
  const { credentialId } = actor;
  log.warn({ requestId, credentialId, hash, operationName }, 'the operation is not registered');
}

/** Apollo knows of no streams, and of GET for queries only: what a client of a stream sends it sees as a POST. */
function toApollo({ method, headers: raw }: FastifyRequest, { body, search }: Incoming): HTTPGraphQLRequest {
  const headers = new HeaderMap();
  for (const name in raw) {
    const value = raw[name];
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value);
  }
  if (!takesEvents(raw)) return { method, headers, search, body };
  headers.set('accept', 'application/json');
  return method === 'GET'
    ? { method: 'POST', headers, search: '', body: bodyOf(search) }
    : { method, headers, search, body };
}

/** The parameters of an address as those of a body; of what is no JSON Apollo says that it must be. */
function bodyOf(search: string): Record<string, unknown> {
  const given = new URLSearchParams(search);
  const json = (text: string): unknown => {
    try {
      return JSON.parse(text);
    } catch {
      return text;
    }
  };
  return Object.fromEntries(
    [...given].map(([name, text]) => [name, ['variables', 'extensions'].includes(name) ? json(text) : text]),
  );
}

/** Headers that stand for an argument. */
const ARGUMENT_HEADERS = Object.entries({ ...INPUT_HEADERS, 'last-event-id': { field: 'lastEventId' } });

function inputHeaders({ headers }: FastifyRequest): Context['headers'] {
  const found: Record<string, string> = {};
  for (const [header, { field }] of ARGUMENT_HEADERS) {
    const value = headers[header];
    if (typeof value === 'string' && value !== '') found[field] = value;
  }
  return found;
}

/** Apollo refused the request before there was an operation, and so without knowing its id. */
function withRequestId(body: string, { record }: FastifyRequest): string {
  const { errors } = JSON.parse(body) as { errors: ToldError[] };
  record.errorCodes = errors.map(({ extensions }) => extensions.code);
  return JSON.stringify({
    errors: errors.map((error) => ({ ...error, extensions: { ...error.extensions, requestId: record.id } })),
  });
}
