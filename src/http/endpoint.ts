import { type ApolloServer, HeaderMap, type HTTPGraphQLRequest } from '@apollo/server';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Actor } from '../auth/actor.ts';
import { type Authenticator, ENDPOINT_PATHS, type Endpoint } from '../auth/authenticate.ts';
import type { Context } from '../graphql/context.ts';
import { Failure } from '../graphql/failure.ts';
import type { ToldError } from '../graphql/format-error.ts';
import { INPUT_HEADERS } from '../graphql/operation.ts';
import { runWithStatementCounter } from '../platform/statement-count.ts';
import { type RequestContext, recordAccess } from './apollo.ts';
import { assertNamesClient, clientNameOf } from './client-name.ts';
import type { Lifecycle } from './lifecycle.ts';

/** What an endpoint is made of. */
export interface EndpointParts {
  readonly endpoint: Endpoint;
  readonly lifecycle: Lifecycle;
  readonly apollo: ApolloServer<RequestContext>;
  readonly authenticator: Pick<Authenticator, 'authenticate'>;
  /** Makes the context of one request. */
  readonly contextOf: (actor: Actor, requestId: string, headers: Context['headers']) => Context;
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
      record.client = clientNameOf(headers);
      assertNamesClient(record.actor, record.client);
      assertMaySendDocuments(record.actor);
    },
    handler: (request, reply) =>
      runWithStatementCounter(request.record.statements, () =>
        parts.lifecycle.run(() => answer(request, reply, parts)),
      ),
  });
}

/**
 * Live partners run registered operations only, and there are none to name yet: whatever they send is refused
 * unread. Their sandbox keys may try anything.
 *
 * @throws Failure OPERATION_NOT_REGISTERED
 */
function assertMaySendDocuments({ kind, environment }: Actor): void {
  if (kind !== 'PARTNER' || environment !== 'LIVE') return;
  throw new Failure(
    'OPERATION_NOT_REGISTERED',
    'Live partner keys run registered operations only; sandbox keys run any.',
  );
}

async function answer(
  request: FastifyRequest,
  reply: FastifyReply,
  parts: EndpointParts,
): Promise<FastifyReply> {
  const { record } = request;
  if (!record.actor) throw new TypeError('A request came past authentication');
  const made = parts.contextOf(record.actor, record.id, inputHeaders(request));
  const context: RequestContext = Object.assign(made, { record });
  const { status, headers, body } = await parts.apollo.executeHTTPGraphQLRequest({
    httpGraphQLRequest: toApollo(request),
    context: async () => context,
  });
  await recordAccess(context);
  if (body.kind === 'chunked') throw new TypeError('The schema has nothing that is delivered in parts');
  for (const [name, value] of headers) reply.header(name, value);
  for (const [name, value] of context.responseHeaders) reply.header(name, value);
  // Answers are about patients: nobody on the way may keep them.
  reply
    .code(status ?? 200)
    .header('Cache-Control', 'no-store')
    .header('X-Content-Type-Options', 'nosniff');
  return reply.send(record.isAnswered ? body.string : withRequestId(body.string, request));
}

function toApollo({ method, headers: raw, url, body }: FastifyRequest): HTTPGraphQLRequest {
  const headers = new HeaderMap();
  for (const [name, value] of Object.entries(raw)) {
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value);
  }
  const query = url.indexOf('?');
  return { method, headers, search: query < 0 ? '' : url.slice(query), body };
}

function inputHeaders({ headers }: FastifyRequest): Context['headers'] {
  const found: Record<string, string> = {};
  for (const [header, { field }] of Object.entries(INPUT_HEADERS)) {
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
