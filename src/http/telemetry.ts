import {
  ROOT_CONTEXT,
  type SpanContext,
  SpanKind,
  SpanStatusCode,
  type Tracer,
  trace,
} from '@opentelemetry/api';
import type { FinishedRequest, RequestObserver } from './request-log.ts';

/** Where traces go. */
export interface TelemetryOptions {
  /** Base address of an OTLP collector. */
  readonly endpoint: string;
  /** What the traces say this server is. */
  readonly serviceName: string;
}

/** Traces of requests, sent to a collector. */
export interface Telemetry {
  readonly observe: RequestObserver;
  /** Sends what waits. */
  close(): Promise<void>;
}

const TRACEPARENT = /^00-([0-9a-f]{32})-([0-9a-f]{16})-([0-9a-f]{2})$/;

/**
 * Loads OpenTelemetry, which costs time at start and memory, and so only where a collector is configured. The
 * exporter reads the other standard variables (OTEL_EXPORTER_OTLP_HEADERS, OTEL_BSP_…) itself.
 */
export async function createTelemetry({ endpoint, serviceName }: TelemetryOptions): Promise<Telemetry> {
  const [{ BatchSpanProcessor, TracerProvider }, { resourceFromAttributes }, { OTLPTraceExporter }] =
    await Promise.all([
      import('@opentelemetry/sdk-trace'),
      import('@opentelemetry/resources'),
      import('@opentelemetry/exporter-trace-otlp-http'),
    ]);
  const exporter = new OTLPTraceExporter({ url: `${endpoint.replace(/\/+$/, '')}/v1/traces` });
  const provider = new TracerProvider({
    resource: resourceFromAttributes({ 'service.name': serviceName }),
    spanProcessors: [new BatchSpanProcessor({ exporter })],
  });
  const tracer = provider.getTracer('caregraph');
  return { observe: (finished) => traceRequest(tracer, finished), close: () => provider.shutdown() };
}

/**
 * One span for the request and, within it, one for the operation. Made when the request is over: nothing below
 * asks for the span it runs in, and so none has to be carried through every promise.
 */
function traceRequest(tracer: Tracer, finished: FinishedRequest): void {
  const { record, method, route, status, durationMs, traceparent } = finished;
  const endTime = record.startedAt + durationMs;
  const caller = callerOf(traceparent);
  const parent = caller ? trace.setSpanContext(ROOT_CONTEXT, caller) : ROOT_CONTEXT;
  const attributes = {
    'http.request.method': method,
    'http.route': route,
    'http.response.status_code': status,
    'caregraph.request_id': record.id,
    'caregraph.credential_id': record.actor?.credentialId,
    'caregraph.statements': record.statements.count,
    'caregraph.error_codes': [...record.errorCodes],
  };
  const span = tracer.startSpan(
    `${method} ${route}`,
    { kind: SpanKind.SERVER, startTime: record.startedAt, attributes },
    parent,
  );
  if (status >= 500 || record.errorCodes.includes('INTERNAL')) span.setStatus({ code: SpanStatusCode.ERROR });
  if (record.operation) {
    const { name, type, startedAt } = record.operation;
    const operation = { 'graphql.operation.type': type, 'graphql.operation.name': name ?? undefined };
    tracer
      .startSpan(
        `${type} ${name ?? ''}`.trim(),
        { startTime: startedAt, attributes: operation },
        trace.setSpan(parent, span),
      )
      .end(endTime);
  }
  span.end(endTime);
}

function callerOf(traceparent: string | undefined): SpanContext | null {
  const [, traceId, spanId, flags] = TRACEPARENT.exec(traceparent ?? '') ?? [];
  if (!traceId || !spanId || !flags) return null;
  return { traceId, spanId, traceFlags: Number.parseInt(flags, 16), isRemote: true };
}
