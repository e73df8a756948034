import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { issueCredential } from '../../src/auth/credential.ts';
import { PERMISSIONS, ROLE_PERMISSIONS } from '../../src/auth/permission.ts';
import type { Database } from '../../src/platform/database.ts';
import { ViewerDocument } from '../generated/organization/graphql.ts';
import { ViewerDocument as PartnerViewerDocument } from '../generated/partner/graphql.ts';
import { graphqlClient } from '../support/client.ts';
import { testDatabase } from '../support/database.ts';
import { type TestServer, testServer } from '../support/server.ts';
import { type Clinic, makeClinic } from './clinic.ts';
import { type IdentityProvider, startIdentityProvider } from './identity-provider.ts';

const START = new Date('2026-03-01T12:00:00.000Z');

let now = START;
let database: Database;
let provider: IdentityProvider;
let server: TestServer;
let live: Clinic;
let sandbox: Clinic;

beforeAll(async () => {
  database = await testDatabase();
  provider = await startIdentityProvider();
  server = await testServer({ database, clock: { now: () => now }, config: { jwt: provider.settings } });
  live = await makeClinic(database, 'LIVE');
  sandbox = await makeClinic(database, 'SANDBOX');
});

afterAll(async () => {
  await server.close();
  await provider.close();
  await database.close();
});

type Path = '/graphql' | '/partner/graphql';

/** Status, headers and body of an answer; all requests carry the same request id. */
async function answerTo(authorization: string | undefined, url: Path, method: 'GET' | 'POST' = 'POST') {
  const query = '{ __schema { queryType { name } } }';
  const response = await server.app.inject({
    method,
    url: method === 'GET' ? `${url}?query=${encodeURIComponent(query)}` : url,
    headers: {
      'x-request-id': 'the-same-for-all',
      'apollo-require-preflight': 'yes',
      ...(authorization === undefined ? {} : { authorization }),
    },
    ...(method === 'POST' ? { payload: { query } } : {}),
  });
  const { date: _date, ...headers } = response.headers;
  return { status: response.statusCode, headers, body: response.body };
}

describe.each(['/graphql', '/partner/graphql'] as const)('%s', (path) => {
  it('[23, 122, A49] answers every bad credential with the same bytes, introspection included', async () => {
    const expired = await live.issue('ADMIN', { expiresAt: START });
    const revoked = await live.issue('ADMIN', { revokedAt: START });
    const partnersExpired = await live.issue('PARTNER', { expiresAt: START });
    const token = await provider.sign({ sub: 'x', exp: START.getTime() / 1000 - 3600 });
    const bad = [
      undefined,
      '',
      'Bearer',
      'Bearer nonsense',
      expired.secret,
      `Basic ${Buffer.from(`${expired.secret}:`).toString('base64')}`,
      `Bearer ${issueCredential('ORG', 'LIVE').secret}`,
      `Bearer ${issueCredential('PARTNER', 'SANDBOX').secret}`,
      `Bearer ${expired.secret}`,
      `Bearer ${revoked.secret}`,
      `Bearer ${revoked.secret.slice(0, -1)}`,
      `Bearer ${partnersExpired.secret}`,
      `Bearer ${token}`,
      `Bearer ${'x'.repeat(9_000)}`,
    ];
    const [first, ...others] = await Promise.all(bad.map((authorization) => answerTo(authorization, path)));
    expect(first?.status).toBe(401);
    expect(first?.headers['www-authenticate']).toBe('Bearer');
    const { errors, data } = JSON.parse(first?.body ?? '');
    expect(data).toBeUndefined();
    expect(errors).toMatchObject([
      { extensions: { code: 'UNAUTHENTICATED', requestId: 'the-same-for-all' } },
    ]);
    expect(errors[0].message).toContain('`Authorization: Bearer <secret>`');
    for (const other of others) expect(other).toEqual(first);
    expect(await answerTo('Bearer nonsense', path, 'GET')).toEqual(first);
  });
});

describe('each endpoint refuses the other’s credentials', () => {
  it('naming the right one', async () => {
    const [org, partner] = [await live.issue('ADMIN'), await live.issue('PARTNER')];
    const token = await provider.sign(tokenClaims());
    for (const secret of [org.secret, token]) {
      const answer = await graphqlClient(server.app, secret, '/partner/graphql')(PartnerViewerDocument);
      expect(answer.expectError('UNAUTHENTICATED', 401).message).toMatch(/ \/graphql\.$/);
    }
    const answer = await graphqlClient(server.app, partner.secret)(ViewerDocument);
    expect(answer.expectError('UNAUTHENTICATED', 401).message).toMatch(/ \/partner\/graphql\.$/);
  });
});

function tokenClaims() {
  const { issuer: iss, audience: aud } = provider.settings;
  const seconds = START.getTime() / 1000;
  const organization = { caregraph_org: sandbox.orgId, caregraph_role: 'CLINICIAN' };
  return { iss, aud, sub: 'dr.grey@clinic.example', nbf: seconds, exp: seconds + 3600, ...organization };
}

describe('viewer', () => {
  it.each(['ADMIN', 'CLINICIAN', 'FRONT_DESK', 'ANALYST'] as const)(
    'tells %s what it may do',
    async (role) => {
      const { secret } = await live.issue(role);
      const { viewer } = (await graphqlClient(server.app, secret)(ViewerDocument)).expectData();
      expect(viewer).toEqual({
        kind: 'ORG',
        organization: { uuid: live.orgId, environment: 'LIVE' },
        partner: null,
        environment: 'LIVE',
        permissions: PERMISSIONS.filter((permission) => ROLE_PERMISSIONS[role].has(permission)),
        serverTime: START.toISOString(),
        rateLimit: null,
      });
    },
  );

  it('[27, 30, A56] tells a partner whose it is, in the sandbox', async () => {
    const { secret, partnerId } = await sandbox.issue('PARTNER');
    const { viewer } = (
      await graphqlClient(server.app, secret, '/partner/graphql')(PartnerViewerDocument)
    ).expectData();
    expect(viewer).toMatchObject({
      kind: 'PARTNER',
      organization: { uuid: sandbox.orgId, environment: 'SANDBOX' },
      partner: { uuid: partnerId },
      environment: 'SANDBOX',
      permissions: PERMISSIONS.filter((permission) => ROLE_PERMISSIONS.PARTNER.has(permission)),
    });
  });

  it('knows the bearer of a token', async () => {
    const token = await provider.sign(tokenClaims());
    const { viewer } = (await graphqlClient(server.app, token)(ViewerDocument)).expectData();
    expect(viewer).toMatchObject({ kind: 'ORG', organization: { uuid: sandbox.orgId } });
  });
});

describe('the server', () => {
  it('says UNAVAILABLE, not UNAUTHENTICATED, while the keys of the identity provider can’t be read', async () => {
    const failing = await startIdentityProvider();
    failing.answerWith(500);
    const other = await testServer({ database, config: { jwt: failing.settings } });
    const answer = await graphqlClient(other.app, await failing.sign({ sub: 'x' }))(ViewerDocument);
    answer.expectError('UNAVAILABLE', 503);
    expect(answer.headers['retry-after']).toBeDefined();
    await other.close();
    await failing.close();
  });

  it('refuses a secret from the instant of its expiry', async () => {
    const { secret } = await live.issue('ANALYST', { expiresAt: new Date(START.getTime() + 1_000) });
    const ask = graphqlClient(server.app, secret);
    (await ask(ViewerDocument)).expectData();
    now = new Date(START.getTime() + 1_000);
    (await ask(ViewerDocument)).expectError('UNAUTHENTICATED', 401);
    now = START;
  });

  it('writes the times of last use when it stops', async () => {
    const { secret, id } = await live.issue('ANALYST');
    const other = await testServer({ database, clock: { now: () => START } });
    (await graphqlClient(other.app, secret)(ViewerDocument)).expectData();
    const lastUsedAt = async () =>
      (await database.prisma.credential.findFirstOrThrow({ where: { id } })).lastUsedAt;
    expect(await lastUsedAt()).toBeNull();
    await other.close();
    expect(await lastUsedAt()).toEqual(START);
  });

  it('logs credentials by their id, never a secret, a token or its subject', async () => {
    const { secret, id } = await live.issue('ADMIN');
    const { secret: unknown } = issueCredential('ORG', 'LIVE');
    const token = await provider.sign(tokenClaims());
    const [before, bad] = [server.logLines.length, `${secret.slice(0, -2)}!!`];
    for (const each of [secret, unknown, token, bad]) await graphqlClient(server.app, each)(ViewerDocument);
    const lines = server.logLines.slice(before);
    expect(lines.length).toBeGreaterThanOrEqual(4);
    expect(lines.join('')).toContain(id);
    expect(lines.join('')).toMatch(/jwt:[\w-]{22}/);
    const hidden = [secret, unknown, token, bad].map((text) => text.slice(16));
    for (const text of [...hidden, 'dr.grey']) expect(server.logLines.join('').includes(text)).toBe(false);
  });
});
