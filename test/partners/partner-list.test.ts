import { afterAll, beforeAll, describe } from 'vitest';
import { issueCredential } from '../../src/auth/credential.ts';
import type { Catalog, Credential, Partner } from '../../src/generated/prisma/client.ts';
import { adminClient, type Database } from '../../src/platform/database.ts';
import { connectionContract } from '../contracts/connection.ts';
import { type GraphqlClient, graphqlClient } from '../support/client.ts';
import { testDatabase } from '../support/database.ts';
import { type MadeOrganization, makeOrganization, testClock } from '../support/fixture.ts';
import { type TestServer, testServer } from '../support/server.ts';

let database: Database;
let server: TestServer;
let clinic: MadeOrganization;
let client: GraphqlClient;

beforeAll(async () => {
  database = await testDatabase();
  server = await testServer({ database, clock: testClock() });
  clinic = await makeOrganization(database);
  client = graphqlClient(server.app, clinic.secrets.admin);
});
afterAll(async () => {
  await server.close();
  await database.close();
});

const NAMES = ['Évasion', 'evasion', 'Zeta', 'alpha Two', 'alpha Two', 'Ärztehaus'];
const nameOf = (n: number) => NAMES[(n * 5) % NAMES.length] as string;
const timeOf = (n: number) => new Date(Date.UTC(2026, 0, 1, 0, 0, (n * 7) % 5));
const plain = (text: string) =>
  text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '');
const key = (id: string) => ({ where: { orgId_id: { orgId: clinic.orgId, id } } });
const row = (n: number) => {
  const name = nameOf(n);
  return { orgId: clinic.orgId, name, sortName: plain(name), createdAt: timeOf(n) };
};
const cursorOf = (list: string) => async () => {
  const answer = await client<{ list: { edges: { cursor: string }[] } }>(
    `{ list: ${list}(first: 1) { edges { cursor } } }`,
  );
  return answer.expectData().list.edges[0]?.cursor as string;
};

describe('partners', () => {
  connectionContract<Partner>({
    field: 'partners',
    type: 'Partner',
    standard: { field: 'NAME', direction: 'ASC' },
    orders: { NAME: ({ name }) => plain(name), CREATED_AT: ({ createdAt }) => createdAt.getTime() },
    server: () => server,
    client: () => client,
    rows: () => adminClient(database).partner.findMany({ where: { orgId: clinic.orgId, archivedAt: null } }),
    add: (n) => adminClient(database).partner.create({ data: { ...row(n), slug: `partner-${n}` } }),
    remove: (id) => adminClient(database).partner.delete(key(id)),
    empty: 'filter: { slug: { eq: "no-one" } }',
  });
});

describe('catalogs', () => {
  connectionContract<Catalog>({
    field: 'catalogs',
    type: 'Catalog',
    standard: { field: 'NAME', direction: 'ASC' },
    orders: { NAME: ({ name }) => plain(name), CREATED_AT: ({ createdAt }) => createdAt.getTime() },
    server: () => server,
    client: () => client,
    rows: () => adminClient(database).catalog.findMany({ where: { orgId: clinic.orgId, archivedAt: null } }),
    add: (n) => adminClient(database).catalog.create({ data: row(n) }),
    remove: (id) => adminClient(database).catalog.delete(key(id)),
    empty: 'filter: { name: { eq: "nothing" } }',
    foreignCursor: cursorOf('partners'),
  });
});

describe('credentials', () => {
  connectionContract<Credential>({
    field: 'credentials',
    type: 'Credential',
    standard: { field: 'CREATED_AT', direction: 'DESC' },
    orders: { CREATED_AT: ({ createdAt }) => createdAt.getTime() },
    server: () => server,
    client: () => client,
    // The one that asks may be removed as well: while the clock stands still, it is believed.
    rows: () => adminClient(database).credential.findMany({ where: { orgId: clinic.orgId } }),
    add: (n) => {
      const { secret: _secret, ...kept } = issueCredential('ORG', 'LIVE');
      const { sortName: _sortName, ...values } = row(n);
      return adminClient(database).credential.create({ data: { ...values, ...kept, role: 'ANALYST' } });
    },
    remove: (id) => adminClient(database).credential.delete(key(id)),
    empty: 'filter: { role: { eq: PARTNER } }',
    foreignCursor: cursorOf('catalogs'),
  });
});
