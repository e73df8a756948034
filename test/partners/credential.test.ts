import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { hashSecret, parseSecret } from '../../src/auth/credential.ts';
import { encodeId } from '../../src/graphql/id.ts';
import type { Database } from '../../src/platform/database.ts';
import { type Clinic, makeClinic } from '../auth/clinic.ts';
import { type GraphqlClient, graphqlClient } from '../support/client.ts';
import { testDatabase } from '../support/database.ts';
import { type TestServer, testServer } from '../support/server.ts';

const START = new Date('2026-03-01T12:00:00.000Z');

const CREATE = `mutation ($input: CreateCredentialInput!) {
  createCredential(input: $input) {
    __typename
    ... on CreateCredentialSuccess {
      secret
      replayed
      credential {
        id uuid name role environment prefix isActive createdAt expiresAt revokedAt lastUsedAt
        partner { uuid } catalog { uuid }
      }
    }
    ... on ValidationError { issues { path code } }
    ... on Error { code path }
  }
}`;

const REVOKE = `mutation ($id: ID!) {
  revokeCredential(input: { id: $id }) {
    __typename
    ... on RevokeCredentialSuccess { credential { isActive revokedAt } }
    ... on Error { code path }
  }
}`;

const LIST = `query ($filter: CredentialFilter) {
  credentials(filter: $filter) { totalCount nodes { uuid role isActive partner { uuid } } }
}`;

const VIEWER = '{ viewer { kind } }';

let now = START;
let database: Database;
let server: TestServer;
let clinic: Clinic;
let admin: GraphqlClient;

beforeAll(async () => {
  database = await testDatabase();
  server = await testServer({ database, clock: { now: () => now } });
});

afterAll(async () => {
  await server.close();
  await database.close();
});

beforeEach(async () => {
  now = START;
  clinic = await makeClinic(database, 'SANDBOX');
  admin = graphqlClient(server.app, (await clinic.issue('ADMIN')).secret);
});

const callerOf = (secret: string) =>
  graphqlClient(server.app, secret, secret.startsWith('sk_') ? '/partner/graphql' : '/graphql');

/** The ids that make a credential the partner's. */
const owner = ({ partnerId, catalogId }: Clinic) => ({
  partnerId: encodeId('Partner', partnerId),
  catalogId: encodeId('Catalog', catalogId),
});

interface Created {
  __typename: string;
  secret: string;
  code: string;
  path: string[];
  issues: { path: string[]; code: string }[];
  replayed: boolean;
  credential: { id: string; uuid: string };
}

async function create(input: object, by: GraphqlClient = admin): Promise<Created> {
  const answer = await by<{ createCredential: Created }>(CREATE, { input: { name: 'App', ...input } });
  return answer.expectData().createCredential;
}

const countCredentials = () => database.prisma.credential.count({ where: { orgId: clinic.orgId } });

describe('createCredential', () => {
  it('[24, 81] gives a secret that works, and stores its hash and its beginning', async () => {
    const created = await create({ role: 'FRONT_DESK', expiresAt: '2026-03-02T00:00:00Z' });
    expect(created.credential).toMatchObject({
      name: 'App',
      role: 'FRONT_DESK',
      environment: 'SANDBOX',
      isActive: true,
      createdAt: START.toISOString(),
      expiresAt: '2026-03-02T00:00:00.000Z',
      revokedAt: null,
      lastUsedAt: null,
      partner: null,
      catalog: null,
    });
    expect(parseSecret(created.secret)).toEqual({ kind: 'ORG', environment: 'SANDBOX' });
    (await callerOf(created.secret)(VIEWER)).expectData();
    const row = await database.prisma.credential.findFirstOrThrow({ where: { id: created.credential.uuid } });
    expect(row.secretHash).toEqual(hashSecret(created.secret));
    expect(created.secret.startsWith(row.prefix)).toBe(true);
  });

  it('[25, 30, 31] ties a partner’s to one partner and one catalog', async () => {
    const created = await create({ role: 'PARTNER', ...owner(clinic) });
    expect(created.secret).toMatch(/^sk_sandbox_/);
    expect(created.credential).toMatchObject({
      partner: { uuid: clinic.partnerId },
      catalog: { uuid: clinic.catalogId },
    });
    const { viewer } = (await callerOf(created.secret)(VIEWER)).expectData();
    expect(viewer).toEqual({ kind: 'PARTNER' });
  });

  it.each([
    ['a partner without either', { role: 'PARTNER' }, ['partnerId', 'catalogId'], 'required'],
    ['an administrator with one', { role: 'ADMIN', partnerId: 'x' }, ['partnerId'], 'not_allowed'],
  ])('refuses %s', async (_title, input, paths, code) => {
    const before = await countCredentials();
    const refused = await create(input);
    expect(refused).toMatchObject({
      code: 'VALIDATION_FAILED',
      issues: paths.map((path) => ({ path: [path], code })),
    });
    expect(await countCredentials()).toBe(before);
  });

  it.each([
    ['a name of spaces', { name: '  ' }, 'name'],
    ['a name of 101 characters', { name: 'x'.repeat(101) }, 'name'],
    ['an expiry that has passed', { expiresAt: '2026-03-01T11:59:59Z' }, 'expiresAt'],
  ])('refuses %s', async (_title, input, path) => {
    const before = await countCredentials();
    expect((await create({ role: 'ADMIN', ...input })).issues).toMatchObject([{ path: [path] }]);
    expect(await countCredentials()).toBe(before);
  });

  it('[A49] answers alike for a partner or catalog that is unknown, archived or of another organization', async () => {
    const other = await makeClinic(database, 'SANDBOX');
    const archived = await makeClinic(database, 'SANDBOX');
    await database.prisma.partner.updateMany({ where: { orgId: clinic.orgId }, data: { archivedAt: START } });
    const before = await countCredentials();
    const mine = owner(clinic);
    for (const partnerId of ['x', mine.catalogId, owner(other).partnerId, mine.partnerId]) {
      const refused = await create({ role: 'PARTNER', ...mine, partnerId });
      expect(refused).toEqual({ __typename: 'NotFoundError', code: 'NOT_FOUND', path: ['partnerId'] });
    }
    await database.prisma.partner.updateMany({ where: { orgId: clinic.orgId }, data: { archivedAt: null } });
    await database.prisma.catalog.updateMany({ where: { orgId: clinic.orgId }, data: { archivedAt: START } });
    for (const catalogId of ['x', mine.partnerId, owner(archived).catalogId, mine.catalogId]) {
      const refused = await create({ role: 'PARTNER', ...mine, catalogId });
      expect(refused).toEqual({ __typename: 'NotFoundError', code: 'NOT_FOUND', path: ['catalogId'] });
    }
    expect(await countCredentials()).toBe(before);
  });

  it('lets two of a partner be active for one catalog, for rotation, and no third', async () => {
    const input = { role: 'PARTNER', ...owner(clinic) };
    const [first, second] = [await create(input), await create(input)];
    for (const { secret } of [first, second]) (await callerOf(secret)(VIEWER)).expectData();
    const before = await countCredentials();
    expect(await create(input)).toMatchObject({ code: 'TOO_MANY_CREDENTIALS' });
    expect(await countCredentials()).toBe(before);

    const catalog = await database.prisma.catalog.create({
      data: { orgId: clinic.orgId, name: 'Other', sortName: 'other' },
    });
    expect((await create({ ...input, catalogId: encodeId('Catalog', catalog.id) })).__typename).toBe(
      'CreateCredentialSuccess',
    );

    (await admin(REVOKE, { id: first.credential.id })).expectData();
    expect((await create(input)).__typename).toBe('CreateCredentialSuccess');
    (await callerOf(first.secret)(VIEWER)).expectError('UNAUTHENTICATED', 401);
    (await callerOf(second.secret)(VIEWER)).expectData();
  });

  it('lets no third through when five are asked for at once', async () => {
    const input = { role: 'PARTNER', ...owner(clinic) };
    const answers = await Promise.all(Array.from({ length: 5 }, () => create(input)));
    const made = answers.filter(({ __typename }) => __typename === 'CreateCredentialSuccess');
    expect(made).toHaveLength(2);
    expect(await database.prisma.credential.count({ where: { orgId: clinic.orgId, role: 'PARTNER' } })).toBe(
      2,
    );
  });

  it('[A7, 81] does not show the secret again when the request is repeated', async () => {
    const input = { role: 'ANALYST', idempotencyKey: 'once' };
    const first = await create(input);
    const before = await countCredentials();
    const again = await create(input);
    expect(first.secret).toBeTruthy();
    expect(again).toMatchObject({ replayed: true, secret: null, credential: { id: first.credential.id } });
    expect(await countCredentials()).toBe(before);
  });
});

describe('revokeCredential', () => {
  it('ends a credential at once, and says when', async () => {
    const { id, secret } = await clinic.issue('CLINICIAN');
    (await callerOf(secret)(VIEWER)).expectData();
    const answer = (await admin(REVOKE, { id: encodeId('Credential', id) })).expectData();
    expect(answer.revokeCredential).toEqual({
      __typename: 'RevokeCredentialSuccess',
      credential: { isActive: false, revokedAt: START.toISOString() },
    });
    (await callerOf(secret)(VIEWER)).expectError('UNAUTHENTICATED', 401);
  });

  it('changes nothing the second time', async () => {
    const { id } = await clinic.issue('CLINICIAN');
    const revoke = async () => (await admin(REVOKE, { id: encodeId('Credential', id) })).expectData();
    const first = await revoke();
    now = new Date(START.getTime() + 60_000);
    const audited = await database.prisma.auditEvent.count({ where: { orgId: clinic.orgId } });
    expect(await revoke()).toEqual(first);
    expect(await database.prisma.auditEvent.count({ where: { orgId: clinic.orgId } })).toBe(audited);
  });

  it('[A49] does not reach another organization', async () => {
    const other = await makeClinic(database, 'SANDBOX');
    const { id, secret } = await other.issue('ADMIN');
    for (const each of [encodeId('Credential', id), encodeId('Partner', id), 'x']) {
      const answer = (await admin(REVOKE, { id: each })).expectData();
      expect(answer.revokeCredential).toEqual({
        __typename: 'NotFoundError',
        code: 'NOT_FOUND',
        path: ['id'],
      });
    }
    (await callerOf(secret)(VIEWER)).expectData();
    const row = await database.prisma.credential.findFirstOrThrow({ where: { id } });
    expect(row.revokedAt).toBeNull();
  });
});

describe('credentials', () => {
  it('lists the organization’s and its partners’, newest first, and filters them', async () => {
    const expired = await clinic.issue('ANALYST', { expiresAt: START });
    const revoked = await clinic.issue('ANALYST', { revokedAt: START });
    const partners = await clinic.issue('PARTNER');
    const list = async (filter?: object) => {
      const { credentials } = (
        await admin<{ credentials: { totalCount: number; nodes: { uuid: string; isActive: boolean }[] } }>(
          LIST,
          { filter },
        )
      ).expectData();
      expect(credentials.nodes).toHaveLength(credentials.totalCount);
      return credentials.nodes;
    };
    const all = await list();
    expect(all.slice(0, 3).map(({ uuid }) => uuid)).toEqual([partners.id, revoked.id, expired.id]);
    expect(all).toHaveLength(4);
    expect((await list({ isActive: true })).every(({ isActive }) => isActive)).toBe(true);
    expect((await list({ isActive: false })).map(({ uuid }) => uuid)).toEqual([revoked.id, expired.id]);
    expect((await list({ role: { eq: 'PARTNER' } })).map(({ uuid }) => uuid)).toEqual([partners.id]);
    await database.prisma.catalog.updateMany({ where: { orgId: clinic.orgId }, data: { archivedAt: START } });
    expect((await list({ isActive: false })).map(({ uuid }) => uuid)).toContain(partners.id);
  });

  it('have no secret: not in any table, not in the log, not in any answer but the first', async () => {
    const created = await create({ role: 'ADMIN', idempotencyKey: 'canary' });
    const hidden = created.secret.slice(created.secret.lastIndexOf('_') + 1 + 6);
    await create({ role: 'ADMIN', idempotencyKey: 'canary' });
    (await callerOf(created.secret)(VIEWER)).expectData();
    const tables = await database.prisma.$queryRaw<{ name: string }[]>`
      select table_name as name from information_schema.tables where table_schema = 'public'`;
    expect(tables.length).toBeGreaterThan(10);
    for (const { name } of tables) {
      const rows = await database.prisma.$queryRawUnsafe<{ row: string }[]>(
        `select to_jsonb(t)::text as row from "${name}" t`,
      );
      expect(rows.some(({ row }) => row.includes(hidden))).toBe(false);
    }
    expect(server.logLines.some((line) => line.includes(hidden))).toBe(false);
    const list = await admin('{ credentials { nodes { id name prefix } } }');
    expect(list.text).toContain(created.credential.id);
    expect(list.text).not.toContain(hidden);
  });

  it('leave a trace in the audit trail and the outbox, without the hash', async () => {
    const created = await create({ role: 'PARTNER', ...owner(clinic) });
    (await admin(REVOKE, { id: created.credential.id })).expectData();
    const where = { orgId: clinic.orgId, entityId: created.credential.uuid };
    const events = await database.prisma.auditEvent.findMany({ where, orderBy: { id: 'asc' } });
    expect(events.map(({ action }) => action)).toEqual(['createCredential', 'revokeCredential']);
    expect(events[0]?.changes).toMatchObject({
      role: [null, 'PARTNER'],
      partnerId: [null, clinic.partnerId],
      catalogId: [null, clinic.catalogId],
    });
    expect(Object.keys(events[0]?.changes as object).sort()).toEqual([
      'catalogId',
      'name',
      'partnerId',
      'prefix',
      'role',
    ]);
    const outbox = await database.prisma.outboxEvent.findMany({ where, orderBy: { id: 'asc' } });
    expect(outbox.map(({ type }) => type)).toEqual(['credential.created', 'credential.revoked']);
  });
});

describe('who may', () => {
  const roles = ['CLINICIAN', 'FRONT_DESK', 'ANALYST'] as const;

  it.each(roles)('%s neither sees nor issues nor revokes credentials', async (role) => {
    const { secret, id } = await clinic.issue(role);
    const caller = graphqlClient(server.app, secret);
    const before = await countCredentials();
    (await caller(LIST)).expectError('FORBIDDEN');
    (await caller(CREATE, { input: { name: 'App', role: 'ADMIN' } })).expectError('FORBIDDEN');
    (await caller(REVOKE, { id: encodeId('Credential', id) })).expectError('FORBIDDEN');
    (
      await caller('query ($id: ID!) { node(id: $id) { id } }', { id: encodeId('Credential', id) })
    ).expectError('FORBIDDEN');
    expect(await countCredentials()).toBe(before);
    (await caller(VIEWER)).expectData();
  });

  it('partners have none of it in their graph', async () => {
    const partner = callerOf((await clinic.issue('PARTNER')).secret);
    for (const query of [
      '{ credentials { totalCount } }',
      '{ partners { totalCount } }',
      '{ catalogs { totalCount } }',
    ]) {
      (await partner(query)).expectError('GRAPHQL_VALIDATION_FAILED', 400);
    }
    const { __schema } = (
      await partner<{ __schema: { types: { name: string }[] } }>('{ __schema { types { name } } }')
    ).expectData();
    const names = __schema.types.map(({ name }) => name);
    expect(names).toContain('Viewer');
    expect(names.filter((name) => /Credential|Catalog|^CreatePartner/.test(name))).toEqual([]);
  });
});
