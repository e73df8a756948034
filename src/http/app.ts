import type { Socket } from 'node:net';
import compress from '@fastify/compress';
import cors from '@fastify/cors';
import {
  type FastifyError,
  type FastifyInstance,
  type FastifyReply,
  type FastifyRequest,
  fastify,
} from 'fastify';
import { ENDPOINT_PATHS } from '../auth/authenticate.ts';
import { Failure } from '../graphql/failure.ts';
import { formatError } from '../graphql/format-error.ts';
import type { Config } from '../platform/config.ts';
import type { Logger } from '../platform/log.ts';
import { takeRequestId } from '../platform/request-id.ts';
import type { Lifecycle } from './lifecycle.ts';
import { beginRecord, HEALTH_ROUTES, type RequestObserver, recordRequests } from './request-log.ts';

/** What the HTTP side is made of. */
export interface AppParts {
  readonly config: Config;
  readonly log: Logger;
  readonly lifecycle: Lifecycle;
  readonly observers: readonly RequestObserver[];
}

/** Where Apollo's hosted Sandbox and Explorer call from. */
const STUDIO_ORIGIN = 'https://studio.apollographql.com';
/** Answers below this size, in bytes, go out as they are: they fit into one packet, and compressing one takes 0.1 ms. */
const COMPRESSION_THRESHOLD = 1_400;
/** The longest that a client may take to send a request, in milliseconds. */
const REQUEST_TIMEOUT = 30_000;

/** Makes the HTTP application: everything that holds for each request, and no route. */
export function createApp({ config, log, lifecycle, observers }: AppParts): FastifyInstance {
  const { bodyLimit, trustProxy } = config;
  const app = fastify({
    logger: false,
    bodyLimit,
    trustProxy: typeof trustProxy === 'number' ? (_address, hop) => hop < trustProxy : [...trustProxy],
    requestTimeout: REQUEST_TIMEOUT,
    genReqId: (request) => takeRequestId(request.headers['x-request-id']),
    // A draining server refuses in the shape of its other errors; see below.
    return503OnClosing: false,
    forceCloseConnections: 'idle',
    clientErrorHandler: refuseConnection,
    frameworkErrors: (_error, request, reply) => {
      beginRecord(request, reply, observers);
      sendFailure(request, reply, new Failure('BAD_REQUEST', 'The address is malformed.'), log);
    },
  });
  recordRequests(app, observers);
  app.register(cors, corsOptions(config));
  app.register(compress, {
    threshold: COMPRESSION_THRESHOLD,
    encodings: ['br', 'gzip'],
    globalDecompression: false,
  });
  refuseWhenDraining(app, lifecycle);
  acceptJsonOnly(app);
  app.setErrorHandler<FastifyError>((error, request, reply) =>
    sendFailure(request, reply, translate(error), log),
  );
  app.setNotFoundHandler((request, reply) => sendFailure(request, reply, unknownRoute(request, reply), log));
  return app;
}

function corsOptions({ corsOrigins }: Config) {
  return {
    origin: [STUDIO_ORIGIN, ...corsOrigins],
    // A bearer secret is sent by a script, never by the browser of itself: no cookies, so no credentials.
    credentials: false,
    methods: ['GET', 'POST'],
    allowedHeaders: [
      'Authorization',
      'Content-Type',
      'X-Request-Id',
      'Idempotency-Key',
      'Last-Event-ID',
      'X-Appointment-Hold-Token',
      'X-Test-Now',
      'X-Apollo-Operation-Name',
      'Apollo-Require-Preflight',
      'Apollographql-Client-Name',
      'Apollographql-Client-Version',
      'Traceparent',
      'Tracestate',
    ],
    exposedHeaders: ['X-Request-Id', 'Idempotent-Replayed', 'Retry-After', 'RateLimit', 'RateLimit-Policy'],
    maxAge: 3600,
    strictPreflight: false,
  };
}

/** What answers while the server stops, answers for the last time on its connection. */
function refuseWhenDraining(app: FastifyInstance, lifecycle: Lifecycle): void {
  app.addHook('onRequest', ({ routeOptions }, _reply, done) => {
    if (!lifecycle.draining || HEALTH_ROUTES.has(routeOptions.url ?? '')) return done();
    done(
      new Failure('UNAVAILABLE', 'This server is shutting down; send the request again.', { retryAfter: 1 }),
    );
  });
  app.addHook('onSend', (_request, reply, _payload, done) => {
    if (lifecycle.draining) reply.header('Connection', 'close');
    done();
  });
}

/** Other bodies are read, so that the connection stays usable, and left to Apollo's CSRF prevention to refuse. */
function acceptJsonOnly(app: FastifyInstance): void {
  app.removeContentTypeParser('text/plain');
  app.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, _body, done) => done(null, undefined));
}

/** Fastify's own refusals, in words that hold nothing of the request. */
function translate(error: FastifyError): unknown {
  if (error instanceof Failure || !error.code?.startsWith('FST_ERR_')) return error;
  if (error.code === 'FST_ERR_CTP_BODY_TOO_LARGE')
    return new Failure('BODY_TOO_LARGE', 'The request body is too large.');
  if (error.statusCode === undefined || error.statusCode >= 500) return error;
  return new Failure(
    'BAD_REQUEST',
    'The request body must be JSON, as its Content-Type and Content-Length say.',
  );
}

function unknownRoute({ url, method }: FastifyRequest, reply: FastifyReply): Failure {
  const [path] = url.split('?', 1);
  if (!Object.values(ENDPOINT_PATHS).some((endpoint) => endpoint === path)) {
    return new Failure(
      'NOT_FOUND',
      `There is nothing here: try ${Object.values(ENDPOINT_PATHS).join(' or ')}.`,
    );
  }
  reply.header('Allow', 'GET, POST, OPTIONS');
  return new Failure(
    'METHOD_NOT_ALLOWED',
    `The endpoint takes GET and POST${method === 'HEAD' ? ', not HEAD' : ''}.`,
  );
}

/** Answers with one error, in the shape that GraphQL gives errors [A48]. */
function sendFailure(request: FastifyRequest, reply: FastifyReply, error: unknown, log: Logger): void {
  const told = formatError(error, { requestId: request.id, log });
  const { code, httpStatus, retryAfter } = told.extensions;
  request.record.errorCodes = [code];
  if (httpStatus === 401) reply.header('WWW-Authenticate', 'Bearer');
  if (retryAfter !== undefined) reply.header('Retry-After', retryAfter);
  reply
    .code(httpStatus)
    .type('application/json; charset=utf-8')
    .header('Cache-Control', 'no-store')
    .send({ errors: [told] });
}

/** Answers what is not HTTP, or came too slowly, before there is a request: by hand, and hangs up. */
function refuseConnection(error: Error & { code?: string }, socket: Socket): void {
  if (!socket.writable || error.code === 'ECONNRESET') {
    socket.destroy();
    return;
  }
  const [status, message] =
    error.code === 'ERR_HTTP_REQUEST_TIMEOUT'
      ? ['408 Request Timeout', 'The request did not arrive in time.']
      : error.code === 'HPE_HEADER_OVERFLOW'
        ? ['431 Request Header Fields Too Large', 'The headers of the request are too large.']
        : ['400 Bad Request', 'The request is not HTTP/1.1.'];
  const requestId = takeRequestId(undefined);
  const extensions = {
    code: 'BAD_REQUEST',
    type: 'INVALID_REQUEST',
    httpStatus: Number.parseInt(status, 10),
    requestId,
  };
  const body = JSON.stringify({ errors: [{ message, extensions }] });
  const head = [
    `HTTP/1.1 ${status}`,
    `X-Request-Id: ${requestId}`,
    'Content-Type: application/json; charset=utf-8',
    `Content-Length: ${Buffer.byteLength(body)}`,
    'Connection: close',
  ];
  socket.end(`${head.join('\r\n')}\r\n\r\n${body}`);
}
