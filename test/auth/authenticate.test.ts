import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  type Authenticator,
  createAuthenticator,
  type Endpoint,
  UnauthenticatedError,
  WrongEndpointError,
} from '../../src/auth/authenticate.ts';
import { issueCredential } from '../../src/auth/credential.ts';
import { credentialsWithdrawn } from '../../src/auth/credential-epoch.ts';
import { ORG_ROLES, ROLE_PERMISSIONS, type Role } from '../../src/auth/permission.ts';
import type { Database } from '../../src/platform/database.ts';
import { countStatements } from '../../src/platform/statement-count.ts';
import { testDatabase } from '../support/database.ts';

const START = new Date('2026-03-01T12:00:00.000Z');
const MINUTE = 60_000;

let database: Database;
let now = START;
let authenticator: Authenticator;
const orgs = { LIVE: '', SANDBOX: '' };
const clock = { now: () => now };
const later = (ms: number) => {
  now = new Date(now.getTime() + ms);
};

beforeAll(async () => {
  database = await testDatabase();
  for (const environment of ['LIVE', 'SANDBOX'] as const) {
    const { id } = await database.prisma.organization.create({
      data: { name: 'Clinic', environment, timezone: 'America/Denver' },
    });
    orgs[environment] = id;
  }
});

afterAll(async () => await database.close());

beforeEach(() => {
  now = START;
  authenticator = createAuthenticator({ prisma: database.prisma, config: {}, clock });
});

async function makeCredential(
  role: Role,
  values: { environment?: 'LIVE' | 'SANDBOX'; expiresAt?: Date } = {},
) {
  const { environment = 'LIVE', expiresAt = null } = values;
  const orgId = orgs[environment];
  const partner = role === 'PARTNER' ? await makePartner(orgId) : {};
  const { secret, prefix, secretHash } = issueCredential(role === 'PARTNER' ? 'PARTNER' : 'ORG', environment);
  const row = await database.prisma.credential.create({
    data: { orgId, name: 'An app', role, prefix, secretHash, expiresAt, ...partner },
  });
  return { ...row, secret };
}

async function makePartner(orgId: string) {
  const slug = `partner-${Math.random()}`;
  const partner = await database.prisma.partner.create({
    data: { orgId, name: 'Partner', sortName: 'partner', slug },
  });
  const catalog = await database.prisma.catalog.create({
    data: { orgId, name: 'Catalog', sortName: 'catalog' },
  });
  return { partnerId: partner.id, catalogId: catalog.id };
}

const call = (secret: string, endpoint: Endpoint = 'ORG') =>
  authenticator.authenticate({ authorization: `Bearer ${secret}` }, endpoint);

async function refusal(answer: Promise<unknown>) {
  const error: unknown = await answer.then(
    () => new Error('it was accepted'),
    (reason) => reason,
  );
  expect(error).toBeInstanceOf(UnauthenticatedError);
  const { name, message, code, details } = error as UnauthenticatedError;
  return { name, message, code, details };
}

describe('a valid secret', () => {
  it.each(ORG_ROLES)('[157] of the role %s has the permissions of that role', async (role) => {
    const { secret, id } = await makeCredential(role);
    const actor = await call(secret);
    expect(actor).toMatchObject({
      kind: 'ORG',
      orgId: orgs.LIVE,
      environment: 'LIVE',
      timezone: 'America/Denver',
      credentialId: id,
      role,
    });
    expect(actor.permissions).toBe(ROLE_PERMISSIONS[role]);
    expect(actor.label).toBe('An app');
  });

  it('[25, 30] of a partner brings its partner and its one catalog', async () => {
    const { secret, partnerId, catalogId } = await makeCredential('PARTNER');
    const actor = await call(secret, 'PARTNER');
    expect(actor).toMatchObject({ kind: 'PARTNER', partnerId, catalogId, role: 'PARTNER' });
  });

  it('[A56] of the sandbox reaches the sandbox’s organization only', async () => {
    const { secret } = await makeCredential('ADMIN', { environment: 'SANDBOX' });
    expect(secret.startsWith('ok_sandbox_')).toBe(true);
    expect(await call(secret)).toMatchObject({ orgId: orgs.SANDBOX, environment: 'SANDBOX' });
  });

  it('is accepted whatever the case of the scheme [147]', async () => {
    const { secret } = await makeCredential('ADMIN');
    for (const scheme of ['Bearer', 'bearer', 'BEARER']) {
      const headers = { authorization: `${scheme} ${secret}` };
      expect((await authenticator.authenticate(headers, 'ORG')).kind).toBe('ORG');
    }
  });

  it('costs one statement, and none while it is believed', async () => {
    const { secret } = await makeCredential('ADMIN');
    expect((await countStatements(() => call(secret))).statements).toHaveLength(1);
    later(4_000);
    expect((await countStatements(() => call(secret))).statements).toEqual([]);
    later(1_000);
    expect((await countStatements(() => call(secret))).statements).toHaveLength(1);
  });
});

describe('whatever is no valid secret', () => {
  it('[23, 122] is refused alike: missing, malformed, of another scheme, unknown, expired, revoked', async () => {
    const expired = await makeCredential('ADMIN', { expiresAt: new Date(START.getTime() - 1) });
    const revoked = await makeCredential('ADMIN');
    await database.prisma.credential.update({
      where: { orgId_id: { orgId: revoked.orgId, id: revoked.id } },
      data: { revokedAt: START },
    });
    const { secret: valid } = await makeCredential('ADMIN');
    const basic = `Basic ${Buffer.from(`${valid}:`).toString('base64')}`;
    const headers = [
      {},
      ...[
        '',
        'Bearer',
        'Bearer ',
        'nonsense',
        'Bearer nonsense',
        valid,
        basic,
        `Bearer ${valid}, Bearer ${valid}`,
      ],
      `Bearer ${valid.slice(0, -1)}`,
      `Bearer ${valid}x`,
      `Bearer ${issueCredential('ORG', 'LIVE').secret}`,
      `Bearer ${issueCredential('PARTNER', 'LIVE').secret}`,
      'Bearer eyJhbGciOiJub25lIn0.e30.',
      'Bearer eyJhbGciOiJub25lIn0.e30.c2ln',
      `Bearer ${expired.secret}`,
      `Bearer ${revoked.secret}`,
    ].map((authorization) => (typeof authorization === 'string' ? { authorization } : {}));
    const [first, ...others] = await Promise.all(
      headers.map((each) => refusal(authenticator.authenticate(each, 'ORG'))),
    );
    expect(first).toMatchObject({ code: 'UNAUTHENTICATED', name: 'UnauthenticatedError' });
    expect(first?.message).toContain('Authorization: Bearer');
    for (const other of others) expect(other).toEqual(first);
    expect((await call(valid)).kind).toBe('ORG');
  });

  it('costs no statement when it is malformed', async () => {
    const { secret } = await makeCredential('ADMIN');
    const wrong = secret.slice(0, -1) + (secret.endsWith('0') ? '1' : '0');
    expect((await countStatements(() => refusal(call(wrong)))).statements).toEqual([]);
  });

  it('is refused when its organization has become of another environment', async () => {
    const { secret, orgId } = await makeCredential('ADMIN', { environment: 'SANDBOX' });
    await database.prisma.organization.update({ where: { id: orgId }, data: { environment: 'LIVE' } });
    await refusal(call(secret));
    await database.prisma.organization.update({ where: { id: orgId }, data: { environment: 'SANDBOX' } });
    later(5_000);
    expect((await call(secret)).environment).toBe('SANDBOX');
  });

  it('[25, 30] can’t be a partner’s without a catalog, nor the organization’s with one', async () => {
    const { id, partnerId, catalogId } = await makeCredential('PARTNER');
    const { id: own } = await makeCredential('ADMIN');
    const set = (which: string, data: { partnerId?: string | null; catalogId?: string | null }) =>
      database.prisma.credential.updateMany({ where: { id: which }, data });
    await expect(set(id, { catalogId: null })).rejects.toThrow();
    await expect(set(id, { partnerId: null, catalogId: null })).rejects.toThrow();
    await expect(set(own, { catalogId })).rejects.toThrow();
    await expect(set(own, { partnerId, catalogId })).rejects.toThrow();
  });
});

describe('the wrong endpoint', () => {
  it('refuses a valid secret and names the right one', async () => {
    const { secret: org } = await makeCredential('ADMIN');
    const { secret: partner } = await makeCredential('PARTNER');
    await expect(call(org, 'PARTNER')).rejects.toThrow(WrongEndpointError);
    await expect(call(partner, 'ORG')).rejects.toThrow(WrongEndpointError);
    expect(await refusal(call(org, 'PARTNER'))).toMatchObject({
      code: 'UNAUTHENTICATED',
      message: expect.stringMatching(/ \/graphql\.$/),
    });
    expect((await refusal(call(partner, 'ORG'))).message).toContain('/partner/graphql');
  });

  it('tells nothing of a secret that is not valid', async () => {
    const { secret } = issueCredential('ORG', 'LIVE');
    expect((await refusal(call(secret, 'PARTNER'))).name).toBe('UnauthenticatedError');
  });
});

describe('the end of a secret', () => {
  it('comes at the instant that was set, also when it is remembered', async () => {
    const { secret } = await makeCredential('ADMIN', { expiresAt: new Date(START.getTime() + 2_000) });
    later(1_999);
    await call(secret);
    later(1);
    await refusal(call(secret));
  });

  it('comes at once in the process that revokes it, within 5 seconds in others', async () => {
    const { secret, id } = await makeCredential('ADMIN');
    await call(secret);
    await database.prisma.credential.updateMany({ where: { id }, data: { revokedAt: now } });
    later(4_999);
    await call(secret);
    later(1);
    await refusal(call(secret));

    const second = await makeCredential('ADMIN');
    await call(second.secret);
    await database.prisma.credential.updateMany({ where: { id: second.id }, data: { revokedAt: now } });
    credentialsWithdrawn();
    await refusal(call(second.secret));
  });

  it.each(['partner', 'catalog'] as const)('comes when its %s is archived', async (what) => {
    const { secret, partnerId, catalogId } = await makeCredential('PARTNER');
    await call(secret, 'PARTNER');
    const query = {
      where: { id: what === 'partner' ? partnerId : catalogId } as { id: string },
      data: { archivedAt: now },
    };
    if (what === 'partner') await database.prisma.partner.updateMany(query);
    else await database.prisma.catalog.updateMany(query);
    credentialsWithdrawn();
    await refusal(call(secret, 'PARTNER'));
  });

  it('of one leaves its successor valid: two work side by side', async () => {
    const old = await makeCredential('PARTNER');
    const { secret: fresh, prefix, secretHash } = issueCredential('PARTNER', 'LIVE');
    const { orgId, partnerId, catalogId } = old;
    await database.prisma.credential.create({
      data: { orgId, partnerId, catalogId, name: 'An app', role: 'PARTNER', prefix, secretHash },
    });
    await Promise.all([call(old.secret, 'PARTNER'), call(fresh, 'PARTNER')]);
    await database.prisma.credential.updateMany({ where: { id: old.id }, data: { revokedAt: now } });
    credentialsWithdrawn();
    await refusal(call(old.secret, 'PARTNER'));
    expect((await call(fresh, 'PARTNER')).kind).toBe('PARTNER');
  });
});

describe('the time of last use', () => {
  const lastUsedAt = async (id: string) =>
    (await database.prisma.credential.findFirstOrThrow({ where: { id } })).lastUsedAt;

  it('is written by flush, in one statement for all credentials, not by requests', async () => {
    const [one, two] = [await makeCredential('ADMIN'), await makeCredential('ANALYST')];
    await call(one.secret);
    await call(two.secret);
    later(MINUTE);
    await call(one.secret);
    expect([await lastUsedAt(one.id), await lastUsedAt(two.id)]).toEqual([null, null]);
    expect((await countStatements(() => authenticator.flush())).statements).toHaveLength(1);
    expect([await lastUsedAt(one.id), await lastUsedAt(two.id)]).toEqual([now, START]);
    expect((await countStatements(() => authenticator.flush())).statements).toEqual([]);
  });

  it('never goes back when another process has written a later one', async () => {
    const { secret, id } = await makeCredential('ADMIN');
    const after = new Date(START.getTime() + MINUTE);
    await call(secret);
    await database.prisma.credential.updateMany({ where: { id }, data: { lastUsedAt: after } });
    await authenticator.flush();
    expect(await lastUsedAt(id)).toEqual(after);
  });

  it('is kept for the next flush when the database fails', async () => {
    const { secret, id } = await makeCredential('ADMIN');
    let fails = true;
    authenticator = createAuthenticator({
      prisma: {
        $queryRaw: database.prisma.$queryRaw.bind(database.prisma),
        $executeRaw: ((...query: Parameters<typeof database.prisma.$executeRaw>) =>
          fails ? Promise.reject(new Error('down')) : database.prisma.$executeRaw(...query)) as never,
      },
      config: {},
      clock,
    });
    await call(secret);
    await expect(authenticator.flush()).rejects.toThrow('down');
    fails = false;
    await authenticator.flush();
    expect(await lastUsedAt(id)).toEqual(START);
  });

  it('of a refused secret is not noted', async () => {
    const { secret, id } = await makeCredential('ADMIN', { expiresAt: START });
    await refusal(call(secret));
    await authenticator.flush();
    expect(await lastUsedAt(id)).toBeNull();
  });
});
