import { createServer, type Server } from 'node:http';
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { PoolState } from '../platform/connection-pool.ts';
import type { RequestObserver } from './request-log.ts';

/** What is counted, and the server that tells it. */
export interface Metrics {
  readonly observe: RequestObserver;
  readonly registry: Registry;
  /** Serves `/metrics` and nothing else. @returns the port */
  listen(port: number, host: string): Promise<number>;
  close(): Promise<void>;
}

/** Upper bounds of the duration histogram, in seconds. */
const DURATIONS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

/**
 * Counts requests, durations, statements and errors for Prometheus. Labels take their values from closed sets: an
 * operation is named only when it is registered, since anyone can make up names for others.
 *
 * @param pool the state of the connection pool, asked at each scrape
 */
export function createMetrics(pool: () => PoolState): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const observe = countRequests(registry);
  watchPool(registry, pool);
  const server = createServer((request, response) => {
    if (request.url !== '/metrics') return void response.writeHead(404).end();
    registry.metrics().then(
      (text) => response.writeHead(200, { 'Content-Type': registry.contentType }).end(text),
      () => response.writeHead(500).end(),
    );
  });
  return {
    observe,
    registry,
    listen: (port, host) => listen(server, port, host),
    close: async () => {
      registry.clear();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}

function countRequests(registry: Registry): RequestObserver {
  const registers = [registry];
  const requests = new Counter({
    name: 'caregraph_requests_total',
    help: 'Requests by route and HTTP status.',
    labelNames: ['route', 'method', 'status'],
    registers,
  });
  const duration = new Histogram({
    name: 'caregraph_operation_duration_seconds',
    help: 'Time from a GraphQL request to its answer. `operation` is "other" unless registered.',
    labelNames: ['endpoint', 'type', 'operation'],
    buckets: DURATIONS,
    registers,
  });
  const statements = new Counter({
    name: 'caregraph_statements_total',
    help: 'SQL statements sent for GraphQL requests.',
    labelNames: ['endpoint'],
    registers,
  });
  const errors = new Counter({
    name: 'caregraph_errors_total',
    help: 'Errors in answers, by code.',
    labelNames: ['code'],
    registers,
  });
  return ({ record, route, method, status, durationMs }) => {
    const { endpoint, operation, registeredOperation = 'other', errorCodes } = record;
    requests.inc({ route, method, status });
    for (const code of errorCodes) errors.inc({ code });
    if (!endpoint) return;
    statements.inc({ endpoint }, record.statements.count);
    if (operation)
      duration.observe({ endpoint, type: operation.type, operation: registeredOperation }, durationMs / 1000);
  };
}

function watchPool(registry: Registry, pool: () => PoolState): void {
  const gauge = new Gauge({
    name: 'caregraph_pool_connections',
    help: 'Database connections: open, idle, and requests waiting for one.',
    labelNames: ['state'],
    registers: [registry],
    collect() {
      for (const [state, count] of Object.entries(pool())) gauge.set({ state }, count);
    },
  });
}

async function listen(server: Server, port: number, host: string): Promise<number> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
  const address = server.address();
  return typeof address === 'object' && address ? address.port : port;
}
