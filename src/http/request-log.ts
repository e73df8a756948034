import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Actor } from '../auth/actor.ts';
import type { Endpoint } from '../auth/authenticate.ts';
import type { Logger } from '../platform/log.ts';
import type { Budget } from '../platform/rate-limit.ts';
import type { StatementCounter } from '../platform/statement-count.ts';
import type { ClientName } from './client-name.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** What is told of this request when it is over. */
    record: RequestRecord;
  }
}

/** What becomes known of a request while it is served. Of what a client sent it holds names only: its own and its operation's. */
export interface RequestRecord {
  readonly id: string;
  /** Milliseconds since 1970. */
  readonly startedAt: number;
  readonly statements: StatementCounter;
  endpoint?: Endpoint;
  /** The caller, once authenticated. */
  actor?: Actor;
  /** The program that asks, once its caller is authenticated. */
  client?: ClientName;
  /** The operation, once it is parsed and valid. */
  operation?: { readonly name: string | null; readonly type: string; readonly startedAt: number };
  /** What the caller may still ask for, once it is known who that is; absent where no limit is kept. */
  budget?: Budget;
  /** Name of the operation where it is one that the partner registered: safe as a metric's label. */
  registeredOperation?: string;
  /** SHA-256 of a document that would be refused, were registration enforced. */
  unregisteredHash?: string;
  /** Whether the observers have been told. */
  isOver?: boolean;
  /** Whether Apollo got as far as an operation, so that its errors have been dealt with. */
  isAnswered?: boolean;
  /** How many patients' records it has touched: the access log has a row for each. */
  patients?: number;
  /** How many events were sent, of a subscription. */
  events?: number;
  /** Codes of the errors in the answer. */
  errorCodes: readonly string[];
}

/** A request that has been answered, or given up by the client. */
export interface FinishedRequest {
  readonly record: RequestRecord;
  readonly method: string;
  /** The route's pattern, never the address itself: a query string may hold variables. */
  readonly route: string;
  readonly status: number;
  readonly durationMs: number;
  /** The client was gone before the answer was. */
  readonly aborted: boolean;
  /** The caller's place in a distributed trace, by W3C Trace Context. */
  readonly traceparent: string | undefined;
}

/** Is told of each request once it is over. */
export type RequestObserver = (finished: FinishedRequest) => void;

/** Keeps a record of each request, and tells the observers when it is over. */
export function recordRequests(app: FastifyInstance, observers: readonly RequestObserver[]): void {
  app.decorateRequest('record');
  app.addHook('onRequest', (request, reply, done) => {
    beginRecord(request, reply, observers);
    done();
  });
  app.addHook('onResponse', (request, reply, done) => {
    finish(request, reply, observers);
    done();
  });
}

/** Begins the record of a request, and gives the answer its id [79]. */
export function beginRecord(
  request: FastifyRequest,
  reply: FastifyReply,
  observers: readonly RequestObserver[],
): void {
  const statements = { count: 0 };
  request.record = { id: request.id, startedAt: Date.now(), statements, errorCodes: [] };
  reply.header('X-Request-Id', request.id);
  // Fastify's `onResponse` is not run when the client hangs up before the answer.
  reply.raw.once('close', () => finish(request, reply, observers));
}

function finish(request: FastifyRequest, reply: FastifyReply, observers: readonly RequestObserver[]): void {
  const { record, method, headers, routeOptions } = request;
  if (record.isOver) return;
  record.isOver = true;
  const finished: FinishedRequest = {
    record,
    method,
    route: routeOptions.url ?? 'none',
    status: reply.statusCode,
    durationMs: Math.round(reply.elapsedTime * 10) / 10,
    aborted: !reply.raw.writableEnded,
    traceparent: headers.traceparent as string | undefined,
  };
  for (const observe of observers) observe(finished);
}

/** Routes that machines ask every few seconds. */
export const HEALTH_ROUTES: ReadonlySet<string> = new Set(['/healthz', '/readyz']);

/** Writes one line for each request; those for the state of health at level debug. */
export function logRequests(log: Logger): RequestObserver {
  return ({ record, method, route, status, durationMs, aborted }) => {
    const { id: requestId, operation, actor, errorCodes, statements } = record;
    const level = HEALTH_ROUTES.has(route) ? 'debug' : 'info';
    log[level](
      {
        requestId,
        method,
        route,
        operationName: operation?.name ?? undefined,
        operationType: operation?.type,
        credentialId: actor?.credentialId,
        clientName: record.client?.name,
        clientVersion: record.client?.version,
        status,
        errors: errorCodes.length > 0 ? errorCodes : undefined,
        durationMs,
        statements: statements.count,
        patients: record.patients || undefined,
        events: record.events,
        aborted: aborted || undefined,
      },
      'request',
    );
  };
}
