import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createServer, request } from 'node:http';
import { connect } from 'node:net';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { getIntrospectionQuery } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createMetrics } from '../../src/http/metrics.ts';
import type { Database } from '../../src/platform/database.ts';
import { type Clinic, makeClinic } from '../auth/clinic.ts';
import { graphqlClient } from '../support/client.ts';
import { testDatabase } from '../support/database.ts';
import { type TestServer, testServer } from '../support/server.ts';
import { administratorAlways, toySchema } from '../support/toy-schema.ts';

const NOW = new Date('2026-03-01T12:00:00.000Z');
const VIEWER = '{ viewer { kind } }';

let database: Database;
let server: TestServer;
let clinic: Clinic;
let admin: { id: string; secret: string };
let url: string;

beforeAll(async () => {
  database = await testDatabase();
  server = await testServer({
    database,
    // What is known of a credential is believed for 5 seconds: here, for ever.
    clock: { now: () => NOW },
    config: { corsOrigins: ['https://app.example.com'], bodyLimit: 20_000, metricsPort: 0 },
  });
  clinic = await makeClinic(database);
  admin = await clinic.issue('ADMIN');
  url = await server.listen();
});

afterAll(async () => {
  await server.close();
  await database.close();
});

/** A POST of JSON over a socket, as the administrator. */
async function post(body: unknown, headers: Record<string, string> = {}): Promise<Response> {
  return await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${admin.secret}`, ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
}

const codesOf = (body: { errors?: { extensions: { code: string } }[] }) =>
  body.errors?.map(({ extensions }) => extensions.code);

describe('[79] X-Request-Id', () => {
  it.each(['12345678', 'a.b_c-D9', 'x'.repeat(128)])('is the one that the client sent: %s', async (id) => {
    expect((await post({ query: VIEWER }, { 'x-request-id': id })).headers.get('x-request-id')).toBe(id);
  });

  it.each(['1234567', 'x'.repeat(129), 'with space', 'semi;colon', 'ümlaut-id'])(
    'is made when the client’s is not well-formed: %s',
    async (id) => {
      const response = await server.app.inject({ url: '/healthz', headers: { 'x-request-id': id } });
      expect(response.headers['x-request-id']).toMatch(/^[0-9a-f-]{36}$/);
    },
  );

  it('is on every answer, and in the errors of those that have any', async () => {
    const authorization = `Bearer ${admin.secret}`;
    const json = { 'content-type': 'application/json', authorization };
    const requests = [
      { method: 'POST', url: '/graphql', headers: json, payload: { query: VIEWER }, status: 200 },
      { method: 'POST', url: '/graphql', headers: json, payload: { query: '{ nope }' }, status: 400 },
      { method: 'POST', url: '/graphql', headers: json, payload: '{', status: 400 },
      { method: 'POST', url: '/graphql', headers: json, payload: 'x'.repeat(30_000), status: 413 },
      { method: 'POST', url: '/graphql', status: 401 },
      { method: 'POST', url: '/partner/graphql', headers: json, payload: { query: VIEWER }, status: 401 },
      { method: 'GET', url: '/graphql?query={viewer{kind}}', headers: { authorization }, status: 400 },
      { method: 'GET', url: '/graphql', headers: { accept: 'text/html' }, status: 200 },
      { method: 'PUT', url: '/graphql', status: 405 },
      { method: 'HEAD', url: '/graphql', status: 405 },
      {
        method: 'OPTIONS',
        url: '/graphql',
        headers: { origin: 'https://app.example.com', 'access-control-request-method': 'POST' },
        status: 204,
      },
      { method: 'GET', url: '/none', status: 404 },
      { method: 'GET', url: '/%zz', status: 400 },
      { method: 'GET', url: '/healthz', status: 200 },
      { method: 'GET', url: '/readyz', status: 200 },
    ] as const;
    for (const { status, ...sent } of requests) {
      const response = await server.app.inject(sent);
      const what = `${sent.method} ${sent.url}`;
      expect(response.statusCode, what).toBe(status);
      const id = response.headers['x-request-id'];
      expect(id, what).toMatch(/^[0-9a-f-]{36}$/);
      if (status >= 400 && sent.method !== 'HEAD') {
        expect(response.json().errors, what).toMatchObject([
          { extensions: { requestId: id, httpStatus: status } },
        ]);
      }
    }
  });

  it('is even on an answer to what is not HTTP', async () => {
    const socket = connect(Number(new URL(url).port), '127.0.0.1');
    socket.end('NONSENSE\r\n\r\n');
    let text = '';
    socket.on('data', (data) => {
      text += data;
    });
    await once(socket, 'close');
    expect(text).toMatch(/^HTTP\/1.1 400 Bad Request\r\nX-Request-Id: [0-9a-f-]{36}\r\n/);
    expect(codesOf(JSON.parse(text.slice(text.indexOf('{'))))).toEqual(['BAD_REQUEST']);
  });
});

describe('what a browser could be made to send', () => {
  it('is refused as forgery when it needs no preflight', async () => {
    for (const type of [
      'text/plain',
      'application/x-www-form-urlencoded',
      'multipart/form-data; boundary=x',
    ]) {
      const response = await post({ query: VIEWER }, { 'content-type': type });
      expect(response.status).toBe(400);
      expect(codesOf((await response.json()) as object)).toEqual(['BAD_REQUEST']);
    }
    const get = `${url}/graphql?query=${encodeURIComponent(VIEWER)}`;
    const headers = { authorization: `Bearer ${admin.secret}` };
    expect((await fetch(get, { headers })).status).toBe(400);
    const response = await fetch(get, { headers: { ...headers, 'apollo-require-preflight': '1' } });
    expect(await response.json()).toEqual({ data: { viewer: { kind: 'ORG' } } });
  });

  it('may change nothing by GET', async () => {
    const query = encodeURIComponent('mutation { __typename }');
    const headers = { authorization: `Bearer ${admin.secret}`, 'apollo-require-preflight': '1' };
    const response = await fetch(`${url}/graphql?query=${query}`, { headers });
    expect([response.status, codesOf((await response.json()) as object)]).toEqual([
      405,
      ['METHOD_NOT_ALLOWED'],
    ]);
  });

  it('is refused before anything is run when it takes no kind of answer', async () => {
    const createTag = `mutation { createTagDefinition(input: { name: "Fasting" }) { __typename } }`;
    const tags = () => database.prisma.tagDefinition.count();
    for (const accept of ['image/png', 'text/event-streams', 'application/json;q=0']) {
      const response = await post({ query: createTag }, { accept });
      expect([response.status, codesOf((await response.json()) as object)]).toEqual([
        406,
        ['NOT_ACCEPTABLE'],
      ]);
      expect(await tags()).toBe(0);
    }
    for (const accept of ['*/*', 'application/*', 'image/png, application/json;q=0.1'])
      expect((await post({ query: VIEWER }, { accept })).status, accept).toBe(200);
    expect((await post({ query: createTag }, { accept: 'application/json' })).status).toBe(200);
    expect(await tags()).toBe(1);
  });

  it('is read by the Studio’s origin and configured ones, and by no other', async () => {
    const allowed = async (origin: string) =>
      (await post({ query: VIEWER }, { origin })).headers.get('access-control-allow-origin');
    expect(await allowed('https://studio.apollographql.com')).toBe('https://studio.apollographql.com');
    expect(await allowed('https://app.example.com')).toBe('https://app.example.com');
    expect(await allowed('https://app.example.com.evil.test')).toBeNull();
    expect(await allowed('null')).toBeNull();
  });

  it('is told what it may send, and never to send credentials of its own', async () => {
    const { headers } = await server.app.inject({
      method: 'OPTIONS',
      url: '/graphql',
      headers: { origin: 'https://studio.apollographql.com', 'access-control-request-method': 'POST' },
    });
    expect(headers['access-control-allow-headers']).toContain('Authorization');
    expect(headers['access-control-allow-headers']).toContain('X-Appointment-Hold-Token');
    expect(headers['access-control-allow-credentials']).toBeUndefined();
    const { headers: answer } = await server.app.inject({
      url: '/graphql',
      headers: { origin: 'https://app.example.com' },
    });
    expect(answer['access-control-expose-headers']).toContain('X-Request-Id');
  });
});

describe('bodies', () => {
  it('are refused above the limit', async () => {
    const response = await post({ query: VIEWER, variables: { padding: 'x'.repeat(20_000) } });
    expect([response.status, codesOf((await response.json()) as object)]).toEqual([413, ['BODY_TOO_LARGE']]);
  });

  it('hold one operation: a batch is refused', async () => {
    const response = await post([{ query: VIEWER }, { query: VIEWER }]);
    expect([response.status, codesOf((await response.json()) as object)]).toEqual([400, ['BAD_REQUEST']]);
  });

  it.each([
    ['br', brotliDecompressSync],
    ['gzip', gunzipSync],
  ])('of long answers are compressed by %s', async (encoding, decompress) => {
    const sent = request(`${url}/graphql`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        authorization: `Bearer ${admin.secret}`,
        'accept-encoding': encoding,
      },
    });
    sent.end(JSON.stringify({ query: getIntrospectionQuery() }));
    const [response] = await once(sent, 'response');
    const chunks: Buffer[] = [];
    for await (const chunk of response) chunks.push(chunk);
    expect(response.headers['content-encoding']).toBe(encoding);
    expect(response.headers.vary).toContain('accept-encoding');
    const text = decompress(Buffer.concat(chunks)).toString();
    expect(JSON.parse(text).data.__schema.queryType.name).toBe('Query');
    expect(text.length).toBeGreaterThan(5 * Buffer.concat(chunks).length);
  });

  it('of short answers are not', async () => {
    const response = await post({ query: VIEWER }, { 'accept-encoding': 'br, gzip' });
    expect(response.headers.get('content-encoding')).toBeNull();
    expect(await response.json()).toEqual({ data: { viewer: { kind: 'ORG' } } });
  });

  it('are to be kept by nobody', async () => {
    expect((await post({ query: VIEWER })).headers.get('cache-control')).toBe('no-store');
    expect((await post({ query: '{ nope }' })).headers.get('cache-control')).toBe('no-store');
  });
});

describe('health', () => {
  it('says that the process is up, whatever the database does', async () => {
    expect((await server.app.inject({ url: '/healthz' })).json()).toEqual({ status: 'ok' });
  });

  it('says whether the database can be reached', async () => {
    const closed = await testDatabase();
    const other = await testServer({ database: closed });
    expect((await other.app.inject({ url: '/readyz' })).json()).toEqual({ status: 'ready' });
    await closed.close();
    const response = await other.app.inject({ url: '/readyz' });
    expect([response.statusCode, response.json()]).toEqual([503, { status: 'database unreachable' }]);
    expect((await other.app.inject({ url: '/healthz' })).statusCode).toBe(200);
    const answer = await graphqlClient(other.app, admin.secret)(VIEWER);
    expect(answer.expectError('UNAVAILABLE', 503).extensions).toMatchObject({ retryAfter: 1 });
    await other.close();
  });

  it('says whether the database has every migration', async () => {
    const behind = await testDatabase();
    const other = await testServer({ database: behind });
    await behind.prisma.$executeRaw`update _prisma_migrations set finished_at = null`;
    const response = await other.app.inject({ url: '/readyz' });
    expect([response.statusCode, response.json()]).toEqual([503, { status: 'migrations pending' }]);
    await other.close();
    await behind.close();
  });
});

describe('the log', () => {
  it('has one line for a request, with what an operator needs and nothing else', async () => {
    const before = server.logLines.length;
    const id = 'log-line-of-a-request';
    const query = 'query Patients($search: String) { patients(search: $search, first: 1) { nodes { id } } }';
    await post({ query, variables: { search: 'Xanthippe' } }, { 'x-request-id': id });
    const lines = server.logLines.slice(before).map((line) => JSON.parse(line));
    expect(lines).toEqual([
      {
        level: 'info',
        time: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]{12}Z$/),
        requestId: id,
        method: 'POST',
        route: '/graphql',
        operationName: 'Patients',
        operationType: 'query',
        credentialId: admin.id,
        status: 200,
        durationMs: expect.any(Number),
        statements: 1,
        msg: 'request',
      },
    ]);
  });

  it('keeps addresses, which may hold variables, out of it', async () => {
    const before = server.logLines.length;
    await server.app.inject({ url: '/graphql?query={viewer{kind}}&variables={"search":"Xanthippe"}' });
    const [line] = server.logLines.slice(before);
    expect(JSON.parse(String(line))).toMatchObject({
      route: '/graphql',
      status: 401,
      errors: ['UNAUTHENTICATED'],
    });
    expect(line).not.toContain('Xanthippe');
  });

  it('has a line even for an address that no route could have', async () => {
    const before = server.logLines.length;
    await server.app.inject({ url: '/%zz?Xanthippe' });
    const lines = server.logLines.slice(before).map((line) => JSON.parse(line));
    expect(lines).toMatchObject([{ status: 400, route: 'none', errors: ['BAD_REQUEST'] }]);
  });

  it('has a line of level debug for the machines that ask for the state of health', async () => {
    const before = server.logLines.length;
    await server.app.inject({ url: '/healthz' });
    expect(server.logLines.slice(before).map((line) => JSON.parse(line).level)).toEqual(['debug']);
  });
});

describe('documents', () => {
  const sha256Hash = createHash('sha256').update(VIEWER).digest('hex');
  const extensions = { persistedQuery: { version: 1, sha256Hash } };

  it('of an organization may be sent by their hash, once they are known', async () => {
    const send = graphqlClient(server.app, admin.secret);
    const byHash = () => send(undefined as unknown as string, undefined, { extensions });
    (await byHash()).expectError('PERSISTED_QUERY_NOT_FOUND', 200);
    (await send(VIEWER, undefined, { extensions })).expectData();
    expect((await byHash()).expectData()).toEqual({ viewer: { kind: 'ORG' } });
  });

  it('of a live partner are refused unless they are registered, hashes and nonsense included', async () => {
    const { secret } = await clinic.issue('PARTNER');
    const send = graphqlClient(server.app, secret, '/partner/graphql');
    const before = server.logged().length;
    (await send(VIEWER)).expectError('OPERATION_NOT_REGISTERED', 403);
    (await send('{ not graphql')).expectError('OPERATION_NOT_REGISTERED', 403);
    (await send(VIEWER, undefined, { extensions })).expectError('OPERATION_NOT_REGISTERED', 403);
    expect(server.logged().slice(before)).toMatchObject([
      { statements: 2 },
      { statements: 1 },
      { statements: 1 },
    ]);
  });

  it('of a partner’s sandbox are whatever it likes, in full', async () => {
    const sandbox = await makeClinic(database, 'SANDBOX');
    const { secret } = await sandbox.issue('PARTNER');
    const send = graphqlClient(server.app, secret, '/partner/graphql');
    expect((await send(VIEWER)).expectData()).toEqual({ viewer: { kind: 'PARTNER' } });
    (await send(VIEWER, undefined, { extensions })).expectError('PERSISTED_QUERY_NOT_SUPPORTED');
  });
});

describe('[A8, 80] headers that stand for a field of the input', () => {
  const both = { 'Idempotency-Key': 'key-1', 'X-Appointment-Hold-Token': 'token-1' };
  let toy: TestServer;

  beforeAll(async () => {
    const schemas = toySchema({
      hello: (_root, _args, { headers }) => JSON.stringify(headers),
      echoHeaders: (_root, _args, { headers, responseHeaders }) => {
        responseHeaders.set('Idempotent-Replayed', 'true');
        return JSON.stringify(headers);
      },
    });
    toy = await testServer({ schemas, database, authenticator: administratorAlways });
  });

  afterAll(async () => {
    await toy.close();
  });

  it('reach the one mutation of an operation, which may set headers of the answer', async () => {
    const answer = await graphqlClient(toy.app, 'any')(
      'mutation { ...M } fragment M on Mutation { echoHeaders __typename }',
      {},
      { headers: both },
    );
    const { echoHeaders } = answer.expectData() as { echoHeaders: string };
    expect(JSON.parse(echoHeaders)).toEqual({ idempotencyKey: 'key-1', holdToken: 'token-1' });
    expect(answer.headers['idempotent-replayed']).toBe('true');
  });

  it.each([
    ['Idempotency-Key', 'idempotencyKey'],
    ['X-Appointment-Hold-Token', 'holdToken'],
  ] as const)('%s is refused when several mutations could be meant', async (name, field) => {
    const headers = { [name]: both[name] };
    const answer = await graphqlClient(toy.app, 'any')(
      'mutation { a: echoHeaders b: echoHeaders }',
      {},
      { headers },
    );
    const { message, extensions } = answer.expectError('BAD_REQUEST', 400);
    expect(message).toContain(`use \`${field}\` in each input`);
    expect(extensions).toMatchObject({ param: name });
  });

  it('may go with queries, however many', async () => {
    const answer = await graphqlClient(toy.app, 'any')('{ a: hello b: hello }', {}, { headers: both });
    answer.expectData();
  });
});

describe('metrics', () => {
  it('are off unless there is a port for them', async () => {
    const plain = await testServer({ database });
    expect(plain.metrics).toBeNull();
    expect((await plain.app.inject({ url: '/metrics' })).statusCode).toBe(404);
    await plain.close();
  });

  it('have a port of their own', async () => {
    const metrics = createMetrics(() => ({ open: 3, idle: 2, waiting: 1 }));
    const port = await metrics.listen(0, '127.0.0.1');
    const response = await fetch(`http://127.0.0.1:${port}/metrics`);
    expect(response.headers.get('content-type')).toContain('text/plain');
    const text = await response.text();
    expect(text).toContain('process_cpu_seconds_total');
    expect(text).toContain('caregraph_pool_connections{state="waiting"} 1');
    expect((await fetch(`http://127.0.0.1:${port}/graphql`)).status).toBe(404);
    await metrics.close();
  });

  it('count requests, operations, statements and errors, by labels from closed sets', async () => {
    await post({ query: 'query SomeName { viewer { kind } }' });
    await post({ query: '{ nope }' });
    const text = (await server.metrics?.registry.metrics()) ?? '';
    expect(text).toMatch(/caregraph_requests_total\{route="\/graphql",method="POST",status="200"\} [1-9]/);
    expect(text).toMatch(
      /caregraph_operation_duration_seconds_count\{endpoint="ORG",type="query",operation="other"\} [1-9]/,
    );
    expect(text).toMatch(/caregraph_statements_total\{endpoint="ORG"\} [1-9]/);
    expect(text).toMatch(/caregraph_errors_total\{code="GRAPHQL_VALIDATION_FAILED"\} [1-9]/);
    expect(text).toMatch(/caregraph_pool_connections\{state="open"\} [1-9]/);
    expect(text).not.toContain('SomeName');
  });
});

describe('traces', () => {
  it('go to the collector, in the caller’s trace, without variables', async () => {
    const received: string[] = [];
    const collector = createServer((incoming, response) => {
      incoming.on('data', (data) => received.push(String(data)));
      incoming.on('end', () => response.setHeader('content-type', 'application/json').end('{}'));
    });
    await new Promise<void>((resolve) => collector.listen(0, '127.0.0.1', resolve));
    const { port } = collector.address() as { port: number };
    const traced = await testServer({
      database,
      config: { telemetry: { endpoint: `http://127.0.0.1:${port}`, serviceName: 'caregraph-test' } },
    });
    const query = 'query Patients($search: String) { patients(search: $search, first: 1) { nodes { id } } }';
    const traceId = '0af7651916cd43dd8448eb211c80319c';
    const headers = { traceparent: `00-${traceId}-b7ad6b7169203331-01`, 'x-request-id': 'a-traced-request' };
    (await graphqlClient(traced.app, admin.secret)(query, { search: 'Xanthippe' }, { headers })).expectData();
    await traced.close();
    collector.close();
    const { resourceSpans } = JSON.parse(received.join(''));
    const spans = resourceSpans[0].scopeSpans[0].spans as Record<string, unknown>[];
    expect(spans.map(({ name }) => name).sort()).toEqual(['POST /graphql', 'query Patients']);
    expect(spans.map((span) => span.traceId)).toEqual([traceId, traceId]);
    expect(received.join('')).toContain('a-traced-request');
    expect(received.join('')).not.toContain('Xanthippe');
  });
});
