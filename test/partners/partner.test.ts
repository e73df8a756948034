import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { encodeId } from '../../src/graphql/id.ts';
import type { Database } from '../../src/platform/database.ts';
import { type Clinic, makeClinic } from '../auth/clinic.ts';
import { type GraphqlClient, graphqlClient } from '../support/client.ts';
import { testDatabase } from '../support/database.ts';
import { type TestServer, testServer } from '../support/server.ts';

let database: Database;
let server: TestServer;
let clinic: Clinic;
let admin: GraphqlClient;

beforeAll(async () => {
  database = await testDatabase();
  server = await testServer({ database });
});

afterAll(async () => {
  await server.close();
  await database.close();
});

beforeEach(async () => {
  clinic = await makeClinic(database, 'SANDBOX');
  admin = graphqlClient(server.app, (await clinic.issue('ADMIN')).secret);
});

const FIELDS = {
  Partner: 'id uuid name slug version archivedAt',
  Catalog: 'id uuid name description featureFlags version archivedAt',
} as const;

type Kind = keyof typeof FIELDS;

interface Outcome {
  __typename: string;
  code?: string;
  path?: string[] | null;
  issues?: { path: string[] }[];
  currentVersion?: number;
  replayed?: boolean;
  record?: Record<string, unknown> & { id: string; uuid: string; version: number };
}

/** Runs a mutation; the record of its success is called `record`. */
async function run(
  verb: 'create' | 'update' | 'archive',
  kind: Kind,
  input: object,
  by = admin,
): Promise<Outcome> {
  const name = `${verb}${kind}`;
  const capitalized = name.charAt(0).toUpperCase() + name.slice(1);
  const errors = [
    verb === 'archive' ? '' : '... on ValidationError { issues { path } }',
    verb === 'create' ? '' : '... on VersionConflictError { currentVersion }',
  ];
  const answer = await by<{ outcome: Outcome }>(
    `mutation ($input: ${capitalized}Input!) {
      outcome: ${name}(input: $input) {
        __typename
        ... on ${capitalized}Success { ${verb === 'create' ? 'replayed' : ''} record: ${kind.toLowerCase()} { ${FIELDS[kind]} } }
        ... on Error { code path }
        ${errors.join('\n')}
      }
    }`,
    { input },
  );
  return answer.expectData().outcome;
}

const rows = async (kind: Kind) => {
  const where = { orgId: clinic.orgId };
  const orderBy = { id: 'asc' } as const;
  return kind === 'Partner'
    ? await database.prisma.partner.findMany({ where, orderBy })
    : await database.prisma.catalog.findMany({ where, orderBy });
};

const names = async (kind: Kind, filter = '') => {
  const list = kind === 'Partner' ? 'partners' : 'catalogs';
  const answer = await admin<Record<string, { nodes: { name: string }[] }>>(
    `{ ${list}${filter} { nodes { name } } }`,
  );
  return answer.expectData()[list]?.nodes.map(({ name }) => name);
};

const idOf = (kind: Kind) => encodeId(kind, kind === 'Partner' ? clinic.partnerId : clinic.catalogId);

describe.each(['Partner', 'Catalog'] as const)('%s', (kind) => {
  const extra = (slug: string) => (kind === 'Partner' ? { slug } : {});

  it('is created, listed by name, and found by name without case and accents', async () => {
    const created = await run('create', kind, { name: '  Épsilon ', ...extra('epsilon') });
    expect(created).toMatchObject({
      replayed: false,
      record: { name: 'Épsilon', version: 1, archivedAt: null },
    });
    await run('create', kind, { name: 'delta', ...extra('delta') });
    expect(await names(kind)).toEqual([kind, 'delta', 'Épsilon'].sort((a, b) => a.localeCompare(b)));
    expect(await names(kind, '(filter: { name: { startsWith: "EPS" } })')).toEqual(['Épsilon']);
  });

  it('[A7] is created once for one idempotency key', async () => {
    const input = { name: 'Once', ...extra('once'), idempotencyKey: 'key' };
    const first = await run('create', kind, input);
    expect(await run('create', kind, input)).toEqual({ ...first, replayed: true });
    expect(await rows(kind)).toHaveLength(2);
  });

  it.each([
    ['no name', { name: ' ' }, 'name'],
    ['a name of 101 characters', { name: 'x'.repeat(101) }, 'name'],
  ])('is refused with %s', async (_title, input, path) => {
    const before = await rows(kind);
    const refused = await run('create', kind, { ...extra('slug'), ...input });
    expect(refused).toMatchObject({ code: 'VALIDATION_FAILED', issues: [{ path: [path] }] });
    expect(await run('update', kind, { id: idOf(kind), baseVersion: 1, ...input })).toMatchObject({
      code: 'VALIDATION_FAILED',
    });
    expect(await rows(kind)).toEqual(before);
  });

  it('[153] is changed from the version that was read, and from no other', async () => {
    const input = { id: idOf(kind), baseVersion: 1, name: 'New' };
    expect((await run('update', kind, input)).record).toMatchObject({ name: 'New', version: 2 });
    const before = await rows(kind);
    expect(await run('update', kind, { ...input, name: 'Newer' })).toMatchObject({
      code: 'VERSION_CONFLICT',
      currentVersion: 2,
    });
    expect(await rows(kind)).toEqual(before);
    expect(await names(kind)).toEqual(['New']);
  });

  it('[155] leaves the list when it is archived, and ends its credentials at once', async () => {
    const { secret } = await clinic.issue('PARTNER');
    const partner = graphqlClient(server.app, secret, '/partner/graphql');
    (await partner('{ viewer { kind } }')).expectData();
    expect((await run('archive', kind, { id: idOf(kind) })).record).toMatchObject({
      version: 2,
      archivedAt: expect.any(String),
    });
    expect(await names(kind)).toEqual([]);
    (await partner('{ viewer { kind } }')).expectError('UNAUTHENTICATED', 401);
    expect(await run('archive', kind, { id: idOf(kind) })).toMatchObject({ code: 'NOT_FOUND' });
    expect(await run('update', kind, { id: idOf(kind), baseVersion: 2 })).toMatchObject({
      code: 'NOT_FOUND',
    });
  });

  it('[A49] of another organization is not there', async () => {
    const other = await makeClinic(database, 'SANDBOX');
    const id = encodeId(kind, kind === 'Partner' ? other.partnerId : other.catalogId);
    const before = await database.prisma.partner.findMany({ where: { orgId: other.orgId } });
    const absent = { __typename: 'NotFoundError', code: 'NOT_FOUND', path: ['id'] };
    expect(await run('update', kind, { id, baseVersion: 1, name: 'Mine' })).toEqual(absent);
    expect(await run('archive', kind, { id })).toEqual(absent);
    const node = await admin('query ($id: ID!) { node(id: $id) { id } }', { id });
    expect(node.expectData()).toEqual({ node: null });
    expect(await database.prisma.partner.findMany({ where: { orgId: other.orgId } })).toEqual(before);
  });

  it.each(['CLINICIAN', 'FRONT_DESK', 'ANALYST'] as const)('is read, not written, by %s', async (role) => {
    const caller = graphqlClient(server.app, (await clinic.issue(role)).secret);
    const before = await rows(kind);
    const list = kind === 'Partner' ? 'partners' : 'catalogs';
    (await caller(`{ ${list} { nodes { name } } }`)).expectData();
    const attempts = [
      `create${kind}(input: { name: "X" ${kind === 'Partner' ? 'slug: "x"' : ''} }) { __typename }`,
      `update${kind}(input: { id: "${idOf(kind)}", baseVersion: 1, name: "X" }) { __typename }`,
      `archive${kind}(input: { id: "${idOf(kind)}" }) { __typename }`,
    ];
    for (const attempt of attempts) (await caller(`mutation { ${attempt} }`)).expectError('FORBIDDEN');
    expect(await rows(kind)).toEqual(before);
  });
});

describe('a partner’s slug', () => {
  it.each(['Upper', 'two--hyphens', '-first', 'last-', 'with space', 'é', '', 'x'.repeat(61)])(
    'is not %j',
    async (slug) => {
      const refused = await run('create', 'Partner', { name: 'Name', slug });
      expect(refused).toMatchObject({ code: 'VALIDATION_FAILED', path: ['slug'] });
      expect(await rows('Partner')).toHaveLength(1);
    },
  );

  it('is unique in the organization, archived partners included, and free in others', async () => {
    await run('archive', 'Partner', { id: idOf('Partner') });
    const refused = await run('create', 'Partner', { name: 'Name', slug: 'partner' });
    expect(refused).toMatchObject({ __typename: 'DuplicateError', code: 'DUPLICATE', path: ['slug'] });
    expect(await rows('Partner')).toHaveLength(1);
    const other = await makeClinic(database, 'SANDBOX');
    expect(other.partnerId).not.toBe(clinic.partnerId);
  });
});

describe('a catalog’s feature flags', () => {
  it('[37, 161] are replaced when given, kept when omitted, cleared by null', async () => {
    const created = await run('create', 'Catalog', { name: 'Flags', featureFlags: { a: true, b: false } });
    const id = created.record?.id;
    const changed = async (input: object) =>
      (await run('update', 'Catalog', { id, ...input })).record?.featureFlags as object;
    expect(created.record?.featureFlags).toEqual({ a: true, b: false });
    expect(await changed({ baseVersion: 1, description: 'Text' })).toEqual({ a: true, b: false });
    expect(await changed({ baseVersion: 2, featureFlags: { c: true } })).toEqual({ c: true });
    expect(await changed({ baseVersion: 3, featureFlags: null })).toEqual({});
  });

  it.each([
    ['a text', { a: 'yes' }],
    ['a nested object', { a: { b: true } }],
    ['a name with a space', { 'a b': true }],
    ['51 of them', Object.fromEntries(Array.from({ length: 51 }, (_, each) => [`f${each}`, true]))],
  ])('are refused with %s, without a word of it', async (_title, featureFlags) => {
    const refused = await run('create', 'Catalog', { name: 'Flags', featureFlags });
    expect(refused).toMatchObject({ code: 'VALIDATION_FAILED', issues: [{ path: ['featureFlags'] }] });
    expect(await rows('Catalog')).toHaveLength(1);
  });
});
