import { getIntrospectionQuery } from 'graphql';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Database } from '../../src/platform/database.ts';
import { type GraphqlClient, graphqlClient } from '../support/client.ts';
import { testDatabase } from '../support/database.ts';
import {
  type MadeOrganization,
  makeOrganization,
  makePartner,
  type TestClock,
  testClock,
} from '../support/fixture.ts';
import { redisForTests } from '../support/redis.ts';
import { type TestServer, testServer } from '../support/server.ts';
import { databaseState } from '../support/state.ts';

/** Units a minute: one comes back every 100 milliseconds of an organization's, every 200 of a partner's. */
const LIMITS = { org: 600, partner: 300 };
/** Costs 2. */
const SMALL = '{ viewer { kind } }';
/** Costs 502: itself, `nodes`, and 100 times five. */
const LARGE = '{ patients(first: 100) { nodes { id uuid status version createdAt } } }';
/** Costs 5. */
const OWN = '{ viewer { rateLimit { limit remaining resetsAt } } }';

interface Own {
  readonly viewer: {
    readonly rateLimit: {
      readonly limit: number;
      readonly remaining: number;
      readonly resetsAt: string;
    } | null;
  };
}

let database: Database;
let clock: TestClock;
let server: TestServer;
let organization: MadeOrganization;
let send: GraphqlClient;

beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.close());
beforeEach(async () => {
  clock = testClock();
  server = await testServer({ database, clock, config: { rateLimits: LIMITS } });
  organization = await makeOrganization(database);
  send = graphqlClient(server.app, organization.secrets.admin);
  return () => server.close();
});

const policy = (limit: number) => `"cost";q=${limit};w=60`;

describe('a budget', () => {
  it('is spent by what operations cost, and told in the answer and in its headers', async () => {
    const answer = await send<Own>(OWN);
    const start = clock.now().getTime();
    expect(answer.expectData().viewer.rateLimit).toEqual({
      ...{ limit: 600, remaining: 595, resetsAt: new Date(start + 1_000).toISOString() },
    });
    expect(answer.headers).toMatchObject({ 'ratelimit-policy': policy(600), ratelimit: '"cost";r=595;t=1' });
    expect((await send(LARGE)).headers).toMatchObject({ ratelimit: '"cost";r=93;t=51' });
  });

  it('that is spent refuses with the time to wait, and nothing is written or spent', async () => {
    (await send(LARGE)).expectData();
    const before = await databaseState(database);
    const answer = await send(LARGE);
    const error = answer.expectError('RATE_LIMITED', 429);
    // 98 units are left: 404 are missing.
    expect(error.extensions).toMatchObject({ type: 'RATE_LIMIT', retryAfter: 41, limit: 600, actual: 502 });
    expect(answer.headers).toMatchObject({ 'retry-after': '41', ratelimit: '"cost";r=98;t=51' });
    expect(answer.data).toBeFalsy();
    for (let n = 0; n < 49; n += 1) (await send(SMALL)).expectData();
    const write = 'mutation { createHospital(input: { name: "New" }) { __typename } }';
    (await send(write)).expectError('RATE_LIMITED', 429);
    expect(await databaseState(database)).toEqual(before);
  });

  it('comes back evenly, and no more than a minute of it', async () => {
    (await send(LARGE)).expectData();
    clock.advance(40_399);
    (await send(LARGE)).expectError('RATE_LIMITED');
    clock.advance(1);
    expect((await send(LARGE)).headers.ratelimit).toBe('"cost";r=0;t=60');
    clock.advance(3_600_000);
    expect((await send(SMALL)).headers.ratelimit).toBe('"cost";r=598;t=1');
  });

  it('is each credential’s own', async () => {
    (await send(LARGE)).expectData();
    const other = graphqlClient(server.app, organization.secrets.clinician);
    expect((await other(SMALL)).headers.ratelimit).toBe('"cost";r=598;t=1');
  });

  it('of a partner is a partner’s', async () => {
    const twin = await makeOrganization(database, { environment: 'SANDBOX' });
    const { secret } = await makePartner(database, twin);
    const partner = graphqlClient(server.app, secret, '/partner/graphql');
    const answer = await partner<Own>(OWN);
    expect(answer.expectData().viewer.rateLimit).toMatchObject({ limit: 300, remaining: 295 });
    expect(answer.headers['ratelimit-policy']).toBe(policy(300));
  });

  it('lets an operation that costs more than all of it run when all of it is there', async () => {
    const huge = `{ ${['a', 'b'].map((name) => `${name}: ${LARGE.slice(2, -2)}`).join(' ')} }`;
    expect((await send(huge)).headers.ratelimit).toBe('"cost";r=0;t=60');
    clock.advance(59_999);
    const error = (await send(huge)).expectError('RATE_LIMITED', 429);
    expect(error.extensions).toMatchObject({ retryAfter: 1 });
    clock.advance(1);
    (await send(huge)).expectData();
  });

  it('is spent by what is refused too: one unit', async () => {
    (await send('{ nonsense')).expectError('GRAPHQL_PARSE_FAILED');
    const answer = await send('{ viewer { nonsense } }');
    answer.expectError('GRAPHQL_VALIDATION_FAILED');
    expect(answer.headers.ratelimit).toBe('"cost";r=598;t=1');
    const { secret } = await makePartner(database, organization);
    const partner = graphqlClient(server.app, secret, '/partner/graphql');
    for (let n = 1; n <= 300; n += 1) {
      const refused = await partner(SMALL);
      refused.expectError('OPERATION_NOT_REGISTERED', 403);
      expect(String(refused.headers.ratelimit)).toMatch(`"cost";r=${300 - n};`);
    }
    (await partner(SMALL)).expectError('RATE_LIMITED', 429);
    for (let n = 0; n < 598; n += 1) await send('{ nonsense');
    (await send('{ nonsense')).expectError('RATE_LIMITED', 429);
  });

  it('has room for what the explorer asks of the schema', async () => {
    const answer = await send(getIntrospectionQuery());
    answer.expectData();
    const [, left] = /r=(\d+)/.exec(String(answer.headers.ratelimit)) ?? [];
    expect(Number(left)).toBeGreaterThan(0);
  });

  it('is none for who is not known', async () => {
    const answer = await graphqlClient(server.app, 'ok_live_nonsense')(SMALL);
    answer.expectError('UNAUTHENTICATED', 401);
    expect(answer.headers).not.toHaveProperty('ratelimit');
  });
});

it('without a limit there is no budget to tell of', async () => {
  const open = await testServer({ database, clock });
  const answer = await graphqlClient(open.app, organization.secrets.admin)<Own>(OWN);
  expect(answer.expectData().viewer.rateLimit).toBeNull();
  expect(answer.headers).not.toHaveProperty('ratelimit-policy');
  await open.close();
});

it('while Redis does not answer, each instance keeps its own, and says so once', async () => {
  const alone = await testServer({
    ...{ database, clock },
    // Nothing listens there.
    config: { rateLimits: LIMITS, redisUrl: 'redis://:secret@127.0.0.1:1' },
  });
  const client = graphqlClient(alone.app, organization.secrets.admin);
  for (let n = 1; n <= 3; n += 1) expect((await client(LARGE)).status).toBe(n === 1 ? 200 : 429);
  const told = alone.logged().filter(({ msg }) => String(msg).includes('Redis'));
  expect(told).toMatchObject([{ level: 'warn' }]);
  expect(alone.logLines.join('\n')).not.toContain('secret@');
  await alone.close();
});

const redis = await redisForTests();

describe.skipIf(!redis)('two servers that share Redis', () => {
  it('share a credential’s budget', async () => {
    const config = { rateLimits: LIMITS, redisUrl: redis?.url as string };
    const servers = await Promise.all([0, 1].map(() => testServer({ database, clock, config })));
    const [one, other] = servers.map(({ app }) => graphqlClient(app, organization.secrets.admin));
    if (!one || !other) throw new Error('There are two');
    expect((await one(LARGE)).headers.ratelimit).toBe('"cost";r=98;t=51');
    const refused = await other(LARGE);
    expect(refused.expectError('RATE_LIMITED', 429).extensions).toMatchObject({ retryAfter: 41 });
    const answers = await Promise.all(Array.from({ length: 60 }, (_, n) => (n % 2 ? one : other)(SMALL)));
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(49);
    expect(answers.filter(({ codes }) => codes[0] === 'RATE_LIMITED')).toHaveLength(11);
    clock.advance(60_000);
    expect((await other(SMALL)).headers.ratelimit).toBe('"cost";r=598;t=1');
    await Promise.all(servers.map((each) => each.close()));
    expect(await redis?.forget(organization.orgId)).toBe(1);
  });
});
