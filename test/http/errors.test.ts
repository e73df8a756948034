import { GraphQLError } from 'graphql';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { NotFoundError, RequestError, VersionConflictError } from '../../src/platform/error.ts';
import {
  type GraphqlAnswer,
  type GraphqlClient,
  type GraphqlRequest,
  graphqlClient,
} from '../support/client.ts';
import { type TestServer, testServer } from '../support/server.ts';
import { administratorAlways, toySchema } from '../support/toy-schema.ts';

/** Planted wherever a client or a row may have a value; a name in GraphQL's sense, so that it can be an enum value too. */
const CANARY = 'Xanthippe1938';

/** What Prisma throws, its message and metadata full of values. */
class PrismaLikeError extends Error {
  override name = 'PrismaClientKnownRequestError';
  code: string;
  meta = { driverAdapterError: { cause: { originalMessage: `Key (email)=(${CANARY})` } }, target: [CANARY] };
  constructor(code: string) {
    super(`Unique constraint failed: ${CANARY}\n    at ${CANARY} (${CANARY}.js:1:1)`);
    this.code = code;
  }
}

const FAILURES: Record<string, () => unknown> = {
  plain: () => new Error(`no row for ${CANARY}`),
  prisma: () => new PrismaLikeError('P2002'),
  cause: () => new Error('outer', { cause: new Error(CANARY) }),
  graphql: () => new GraphQLError(CANARY, { extensions: { code: 'BAD_REQUEST', value: CANARY } }),
  text: () => CANARY,
  database: () => Object.assign(new Error(`connect ${CANARY}`), { code: 'ECONNREFUSED' }),
  notFound: () => new NotFoundError('Patient', ['patientId']),
  conflict: () => new VersionConflictError(3),
  forbidden: () => new RequestError('FORBIDDEN', 'The credential lacks the permission.', 'orderBy'),
};

let server: TestServer;
let send: GraphqlClient;

beforeAll(async () => {
  const schemas = toySchema({
    fail: (_root, { how }) => {
      throw FAILURES[String(how)]?.();
    },
    failures: () => Array.from({ length: 30 }, (_, index) => new Error(`${CANARY} ${index}`)),
    person: () => ({ id: '1' }),
    save: (_root, { input }) => JSON.stringify(input),
  });
  server = await testServer({ schemas, authenticator: administratorAlways });
  send = graphqlClient(server.app, 'any');
});

afterAll(async () => {
  await server.close();
});

describe('[A48] errors of resolvers', () => {
  const fail = (how: string) => send('query Fails($how: String) { fail(how: $how) }', { how });

  it.each(['plain', 'prisma', 'cause', 'graphql', 'text'])('masks what is unexpected: %s', async (how) => {
    const before = server.logged().length;
    const answer = await fail(how);
    const { message, path, extensions } = answer.expectError('INTERNAL', 200);
    expect(message).toBe('Something went wrong on our side. Quote the request id when you ask about it.');
    expect(path).toEqual(['fail']);
    expect(extensions).toEqual({
      code: 'INTERNAL',
      type: 'INTERNAL',
      httpStatus: 500,
      requestId: answer.requestId,
    });
    const failures = server
      .logged()
      .slice(before)
      .filter(({ level }) => level === 'error');
    expect(failures).toMatchObject([{ requestId: answer.requestId, field: 'fail', msg: 'unexpected error' }]);
  });

  it('logs the class, the code and the frames of what it masks, and nothing that the error says', async () => {
    await fail('prisma');
    const { err } = server.logged().findLast(({ level }) => level === 'error') as {
      err: { frames: string[] };
    };
    expect(err).toMatchObject({ name: 'PrismaClientKnownRequestError', code: 'P2002' });
    expect(err.frames[0]).toContain('errors.test.ts');
    expect(Object.keys(err).sort()).toEqual(['code', 'frames', 'name']);
  });

  it('says that the database is unavailable, and when to try again', async () => {
    const answer = await fail('database');
    expect(answer.expectError('UNAVAILABLE').extensions).toMatchObject({
      type: 'UNAVAILABLE',
      httpStatus: 503,
      retryAfter: 1,
    });
    expect(answer.headers['retry-after']).toBe('1');
  });

  it('passes on what services throw on purpose', async () => {
    expect((await fail('notFound')).expectError('NOT_FOUND')).toMatchObject({
      message: 'Patient not found.',
      extensions: { type: 'NOT_FOUND', httpStatus: 404, param: 'patientId' },
    });
    expect((await fail('conflict')).expectError('VERSION_CONFLICT').extensions).toMatchObject({
      httpStatus: 409,
    });
    expect((await fail('forbidden')).expectError('FORBIDDEN').extensions).toMatchObject({
      type: 'PERMISSION',
      httpStatus: 403,
      param: 'orderBy',
    });
  });

  it('tells at most 20, and how many more there are', async () => {
    const answer = await send('{ failures }');
    expect(answer.errors).toHaveLength(20);
    expect(answer.errors.map(({ path }) => path)).toEqual(
      Array.from({ length: 20 }, (_, index) => ['failures', index]),
    );
    expect(answer.extensions).toEqual({ omittedErrors: 10 });
  });

  it('has the code of every error in the line of the request', async () => {
    const { requestId } = await fail('notFound');
    expect(server.logged().find((line) => line.requestId === requestId)).toMatchObject({
      errors: ['NOT_FOUND'],
    });
  });
});

describe('variables', () => {
  const save = (variables: Record<string, unknown>) =>
    send('mutation ($input: PersonInput!) { save(input: $input) }', variables);
  const issuesOf = (answer: GraphqlAnswer) => answer.expectError('BAD_USER_INPUT', 400).extensions?.issues;

  it('are told by their path and the type that is expected there', async () => {
    const input = { born: CANARY, color: CANARY, tags: ['a', 7], key: { uuid: CANARY }, [CANARY]: 1 };
    expect(issuesOf(await save({ input }))).toEqual([
      { path: ['input', 'name'], message: 'expected String!' },
      { path: ['input'], message: 'expected PersonInput!, and no other fields' },
      { path: ['input', 'born'], message: 'expected Date' },
      { path: ['input', 'color'], message: 'expected Color, one of RED, GREEN' },
      { path: ['input', 'tags', 1], message: 'expected String!' },
      { path: ['input', 'key', 'uuid'], message: 'expected UUID' },
    ]);
  });

  it('may be missing, null, or too many of one-of', async () => {
    expect(issuesOf(await save({}))).toEqual([{ path: ['input'], message: 'expected PersonInput!' }]);
    expect(issuesOf(await save({ input: null }))).toEqual([
      { path: ['input'], message: 'expected PersonInput!' },
    ]);
    expect(issuesOf(await save({ input: CANARY }))).toEqual([
      { path: ['input'], message: 'expected PersonInput!' },
    ]);
    const both = { uuid: '01890000-0000-7000-8000-000000000001', chartNumber: CANARY };
    const expected = 'expected Key, with exactly one of uuid, chartNumber';
    expect(issuesOf(await save({ input: { name: 'x', key: both } }))).toEqual([
      { path: ['input', 'key'], message: expected },
    ]);
    expect(issuesOf(await save({ input: { name: 'x', key: {} } }))).toEqual([
      { path: ['input', 'key'], message: expected },
    ]);
  });

  it('are told of at most 20', async () => {
    expect(
      issuesOf(await save({ input: { name: 'x', tags: Array.from({ length: 1_000 }, () => 7) } })),
    ).toHaveLength(20);
  });

  it('have their defaults, and reach the resolver as they were sent', async () => {
    const query =
      'mutation ($name: String! = "Ada", $tags: [String!]) { save(input: { name: $name, tags: $tags }) }';
    expect((await send(query, { tags: ['a'], unused: CANARY })).expectData()).toEqual({
      save: '{"name":"Ada","tags":["a"]}',
    });
  });
});

describe('documents', () => {
  const invalid = async (query: string) =>
    (await send(query)).expectError('GRAPHQL_VALIDATION_FAILED', 400).message;

  it('are told what a literal should have been, by the coordinate of its place', async () => {
    expect(await invalid(`{ person(id: "${CANARY}") { id } }`)).toBe('Query.person(id:) expects UUID.');
    expect(await invalid(`{ hello(times: "${CANARY}") }`)).toBe('Query.hello(times:) expects Int.');
    expect(await invalid(`{ people(color: ${CANARY}) { totalCount } }`)).toBe(
      'Query.people(color:) expects Color, one of RED, GREEN.',
    );
    expect(await invalid(`{ people(filter: { name: "a", born: "${CANARY}" }) { totalCount } }`)).toBe(
      'PersonInput.born expects Date.',
    );
    expect(await invalid(`{ people(filter: { born: "2026-01-01" }) { totalCount } }`)).toBe(
      'Query.people(filter:) needs name.',
    );
    expect(await invalid(`{ people(filter: { name: "a", tags: [${CANARY}] }) { totalCount } }`)).toBe(
      'Query.people(filter:) expects String!.',
    );
    expect(await invalid(`{ person(key: { uuid: null }) { id } }`)).toBe(
      'Query.person(key:) expects Key, with exactly one of uuid, chartNumber.',
    );
    expect(await invalid(`query ($n: Int = "${CANARY}") { hello(times: $n) }`)).toBe(
      'The default of a variable expects Int.',
    );
    expect(await invalid(`{ hello @note(text: 7) }`)).toBe('@note(text:) expects String.');
  });

  it('are told of names that the schema does not have, and of one that it has', async () => {
    expect(await invalid('{ helo }')).toBe(
      'Cannot query field "helo" on type "Query". Did you mean "hello"?',
    );
  });

  it('are told where they stop being GraphQL, and not what is there', async () => {
    const error = (await send(`{ hello\n  "${CANARY}" }`)).expectError('GRAPHQL_PARSE_FAILED', 400);
    expect(error.message).toBe('The document is not GraphQL at line 2, column 3.');
    expect(error.locations).toEqual([{ line: 2, column: 3 }]);
  });

  it('need an operation of the name that is asked for', async () => {
    const answer = await send('query A { hello } query B { hello }', undefined, { operationName: CANARY });
    expect(answer.expectError('BAD_REQUEST', 400).extensions).toMatchObject({ param: 'operationName' });
    (await send('query A { hello } query B { hello }')).expectError('BAD_REQUEST', 400);
  });
});

describe('the canary', () => {
  const answers: string[] = [];
  beforeEach(() => {
    answers.length = 0;
  });

  /** Everything that a client can see or an operator read holds no planted value. */
  function expectNoCanary(): void {
    expect(answers.length).toBeGreaterThan(0);
    for (const text of [...answers, ...server.logLines])
      expect(text.toLowerCase()).not.toContain(CANARY.toLowerCase());
  }

  async function post(
    body: GraphqlRequest | string | unknown[],
    headers: Record<string, string> = {},
  ): Promise<number> {
    const response = await server.app.inject({
      method: 'POST',
      url: '/graphql',
      headers: { 'content-type': 'application/json', authorization: 'Bearer any', ...headers },
      payload: typeof body === 'string' ? body : JSON.stringify(body),
    });
    answers.push(JSON.stringify([response.body, response.headers]));
    return response.statusCode;
  }

  it('is in no answer to a document or its variables, nor in the log of it', async () => {
    const documents: GraphqlRequest[] = [
      { query: `{ person(id: "${CANARY}") { id } }` },
      { query: `{ people(color: ${CANARY}) { totalCount } }` },
      {
        query: `{ people(first: 1.5, filter: { name: 7, color: "${CANARY}", tags: { a: "${CANARY}" } }) { totalCount } }`,
      },
      { query: `{ nodes(ids: [{ a: "${CANARY}" }]) { id } }` },
      { query: `query ($x: Color = ${CANARY}) { people(color: $x) { totalCount } }` },
      { query: `{ hello(name: "${CANARY}` },
      { query: `{ hello(name: """${CANARY}` },
      { query: `{ hello ! "${CANARY}"` },
      { query: `${CANARY} { hello }` },
      { query: `# ${CANARY}\n{ hello % }` },
      { query: '{ hello }', operationName: CANARY },
      { query: 'query ($id: UUID) { person(id: $id) { id } }', variables: { id: CANARY } },
      { query: 'query ($id: UUID) { person(id: $id) { id } }', variables: { id: { [CANARY]: CANARY } } },
      { query: 'query ($n: Int) { hello(times: $n) }', variables: { n: CANARY } },
      { query: 'query ($c: Color) { people(color: $c) { totalCount } }', variables: { c: CANARY } },
      {
        query: 'query ($f: PersonInput) { people(filter: $f) { totalCount } }',
        variables: { f: { [CANARY]: CANARY, born: CANARY } },
      },
      {
        query: 'query ($k: Key) { person(key: $k) { id } }',
        variables: { k: { uuid: null, chartNumber: CANARY } },
      },
      { query: 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', variables: { ids: [null, CANARY] } },
      {
        query: 'query ($tags: [String]!) { people(filter: { name: "x", tags: $tags }) { totalCount } }',
        variables: { tags: [CANARY, null] },
      },
      { extensions: { persistedQuery: { version: 1, sha256Hash: CANARY } } },
      { extensions: { persistedQuery: { version: CANARY, sha256Hash: CANARY } } },
      { query: '{ hello }', extensions: { persistedQuery: { version: 1, sha256Hash: CANARY } } },
    ];
    for (const document of documents) await post(document);
    expectNoCanary();
  });

  it('is in no answer to a request that is not GraphQL over HTTP', async () => {
    expect(await post(`{"query": "{ hello }", "variables": {"a": "${CANARY}"`)).toBe(400);
    expect(await post(`{"__proto__": {"a": "${CANARY}"}}`)).toBe(400);
    expect(await post([{ query: `{ hello(name: "${CANARY}") }` }])).toBe(400);
    expect(await post(`{"query": "{ hello }", "variables": "${CANARY}"}`)).toBe(400);
    expect(await post(`{"query": {"${CANARY}": "${CANARY}"}}`)).toBe(400);
    expect(await post(`"${CANARY}"`)).toBe(400);
    expect(await post(`query=${CANARY}`, { 'content-type': 'application/x-www-form-urlencoded' })).toBe(400);
    expect(await post(CANARY, { 'content-type': `text/${CANARY}` })).toBe(400);
    expect(await post(CANARY, { 'content-type': CANARY })).toBe(400);
    expectNoCanary();
  });

  it('is in no answer to headers or addresses', async () => {
    await post(
      { query: '{ hello }' },
      { 'x-request-id': `${CANARY} ${CANARY}`, traceparent: CANARY, 'x-forwarded-for': CANARY },
    );
    const twice = 'mutation { a: echoHeaders b: echoHeaders }';
    expect(
      await post({ query: twice }, { 'idempotency-key': CANARY, 'x-appointment-hold-token': CANARY }),
    ).toBe(400);
    for (const url of [
      `/${CANARY}`,
      `/graphql/${CANARY}`,
      `/%${CANARY}`,
      `/graphql?query=${CANARY}`,
      `/graphql?query={hello}&variables=${CANARY}`,
      `/graphql?query=a&query=${CANARY}`,
      `/explorer/${CANARY}`,
      `/readyz?${CANARY}`,
    ]) {
      const { body, headers } = await server.app.inject({
        url,
        headers: { 'apollo-require-preflight': '1', cookie: CANARY },
      });
      answers.push(JSON.stringify([body, headers]));
    }
    expectNoCanary();
  });

  it('is in no answer of a resolver that fails', async () => {
    for (const how of Object.keys(FAILURES)) await post({ query: `{ fail(how: "${how}") }` });
    await post({ query: '{ failures }' });
    expectNoCanary();
  });
});
