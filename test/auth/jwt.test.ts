import { generateKeyPair, type JWTPayload } from 'jose';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  type Authenticator,
  createAuthenticator,
  UnauthenticatedError,
  WrongEndpointError,
} from '../../src/auth/authenticate.ts';
import { KeysUnavailableError } from '../../src/auth/jwt.ts';
import { ORG_ROLES, ROLE_PERMISSIONS } from '../../src/auth/permission.ts';
import type { Database } from '../../src/platform/database.ts';
import { testDatabase } from '../support/database.ts';
import { type IdentityProvider, startIdentityProvider } from './identity-provider.ts';

const HOUR = 3_600;
const now = new Date('2026-03-01T12:00:00.000Z');
const seconds = now.getTime() / 1000;

let database: Database;
let provider: IdentityProvider;
let authenticator: Authenticator;
let orgId: string;

beforeAll(async () => {
  database = await testDatabase();
  provider = await startIdentityProvider();
  ({ id: orgId } = await database.prisma.organization.create({
    data: { name: 'Clinic', environment: 'SANDBOX' },
  }));
});

afterAll(async () => {
  await provider.close();
  await database.close();
});

beforeEach(() => {
  authenticator = createAuthenticator({
    prisma: database.prisma,
    config: { jwt: provider.settings },
    clock: { now: () => now },
  });
});

afterEach(() => provider.answerWith(null));

/** The claims of a good token, with some replaced; undefined leaves one out. */
function claims(change: JWTPayload = {}): JWTPayload {
  const { issuer: iss, audience: aud } = provider.settings;
  const good = { iss, aud, sub: 'dr.grey@clinic.example', nbf: seconds - 60, exp: seconds + HOUR };
  return { ...good, caregraph_org: orgId, caregraph_role: 'CLINICIAN', ...change };
}

const call = (token: string, endpoint: 'ORG' | 'PARTNER' = 'ORG') =>
  authenticator.authenticate({ authorization: `Bearer ${token}` }, endpoint);

describe('a token of the organization’s identity provider', () => {
  it.each(ORG_ROLES)('acts with the role %s that it claims', async (role) => {
    const actor = await call(await provider.sign(claims({ caregraph_role: role })));
    expect(actor).toMatchObject({ kind: 'ORG', orgId, environment: 'SANDBOX', role });
    expect(actor.permissions).toBe(ROLE_PERMISSIONS[role]);
  });

  it('is known in the audit trail by its subject, in logs by a digest that stays the same', async () => {
    const [first, second] = [claims({ exp: seconds + 60 }), claims()];
    const [one, two] = [await call(await provider.sign(first)), await call(await provider.sign(second))];
    const other = await call(await provider.sign(claims({ sub: 'someone else' })));
    expect(one.label).toBe('dr.grey@clinic.example');
    expect(one.credentialId).toMatch(/^jwt:[\w-]{22}$/);
    expect(two.credentialId).toBe(one.credentialId);
    expect(other.credentialId).not.toBe(one.credentialId);
  });

  it('may live by `iat` where its provider sets no `nbf`, and name several audiences', async () => {
    const token = await provider.sign(claims({ nbf: undefined, iat: seconds, aud: ['other', 'caregraph'] }));
    expect((await call(token)).kind).toBe('ORG');
  });

  it('bears 30 seconds between the clocks', async () => {
    await call(await provider.sign(claims({ nbf: seconds + 29 })));
    await call(await provider.sign(claims({ exp: seconds - 29 })));
  });

  it('[26] is refused on the partner endpoint, which is named', async () => {
    await expect(call(await provider.sign(claims()), 'PARTNER')).rejects.toThrow(WrongEndpointError);
  });

  it('costs one reading of the keys for any number of requests', async () => {
    const before = provider.reads();
    await Promise.all([1, 2, 3].map(async () => call(await provider.sign(claims()))));
    expect(provider.reads() - before).toBe(1);
  });
});

describe('a token is refused like any other bad credential', () => {
  const changes: [string, () => JWTPayload][] = [
    ['of another issuer', () => ({ iss: 'https://elsewhere.example' })],
    ['for another audience', () => ({ aud: 'elsewhere' })],
    ['without an audience', () => ({ aud: undefined })],
    ['that has ended', () => ({ exp: seconds - 31 })],
    ['that never ends', () => ({ exp: undefined })],
    ['that has not begun', () => ({ nbf: seconds + 31 })],
    ['issued in the future without `nbf`', () => ({ nbf: undefined, iat: seconds + 31 })],
    ['without a beginning', () => ({ nbf: undefined, iat: undefined })],
    ['that lives longer than a day', () => ({ exp: seconds - 60 + 24 * HOUR + 1 })],
    ['without a subject', () => ({ sub: undefined })],
    ['of an unknown organization', () => ({ caregraph_org: '01890000-0000-7000-8000-000000000000' })],
    ['whose organization is no uuid', () => ({ caregraph_org: "'; drop table credential; --" })],
    ['without an organization', () => ({ caregraph_org: undefined })],
    ['of an unknown role', () => ({ caregraph_role: 'OWNER' })],
    ['with the role of a partner', () => ({ caregraph_role: 'PARTNER' })],
    ['without a role', () => ({ caregraph_role: undefined })],
  ];

  const expectRefusal = async (token: string) => {
    const error: unknown = await call(token).catch((reason: unknown) => reason);
    expect(error).toEqual(new UnauthenticatedError());
  };

  it.each(changes)(
    '%s',
    async (_title, change) => await expectRefusal(await provider.sign(claims(change()))),
  );

  it('signed by another key under the same name', async () => {
    const { privateKey: key } = await generateKeyPair('ES256');
    await expectRefusal(await provider.sign(claims(), { key }));
  });

  it('signed by a key that the provider does not have', async () => {
    await expectRefusal(await provider.sign(claims(), { kid: 'unheard-of' }));
  });

  it('signed with the public key as a shared secret', async () => {
    const key = new TextEncoder().encode(provider.publicPem);
    await expectRefusal(await provider.sign(claims(), { alg: 'HS256', key }));
  });

  it('not signed, or with a part changed', async () => {
    const [header, payload, signature] = (await provider.sign(claims())).split('.');
    const none = Buffer.from('{"alg":"none"}').toString('base64url');
    const admin = Buffer.from(JSON.stringify(claims({ caregraph_role: 'ADMIN' }))).toString('base64url');
    await expectRefusal(`${none}.${payload}.${signature}`);
    await expectRefusal(`${none}.${payload}.`);
    await expectRefusal(`${header}.${admin}.${signature}`);
  });

  it('where no identity provider is configured', async () => {
    authenticator = createAuthenticator({ prisma: database.prisma, config: {}, clock: { now: () => now } });
    await expectRefusal(await provider.sign(claims()));
  });
});

describe('an identity provider that fails', () => {
  it.each([
    [503, ''],
    [200, 'no JSON'],
    [200, '{"keys":"none"}'],
  ])('with %s %s is not taken for a bad token', async (status, body) => {
    provider.answerWith(status, body);
    const token = await provider.sign(claims());
    await expect(call(token)).rejects.toThrow(KeysUnavailableError);
    provider.answerWith(null);
    expect((await call(token)).kind).toBe('ORG');
  });
});
