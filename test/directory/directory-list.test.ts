import { afterAll, beforeAll, describe } from 'vitest';
import type { Location, Practitioner } from '../../src/generated/prisma/client.ts';
import { adminClient, type Database } from '../../src/platform/database.ts';
import { connectionContract } from '../contracts/connection.ts';
import { type GraphqlClient, graphqlClient } from '../support/client.ts';
import { testDatabase } from '../support/database.ts';
import {
  type MadeOrganization,
  makeLocation,
  makeOrganization,
  makePractitioner,
  testClock,
} from '../support/fixture.ts';
import { type TestServer, testServer } from '../support/server.ts';

let database: Database;
let server: TestServer;
let clinic: MadeOrganization;
let client: GraphqlClient;

beforeAll(async () => {
  database = await testDatabase();
  server = await testServer({ database, clock: testClock() });
  clinic = await makeOrganization(database);
  client = graphqlClient(server.app, clinic.secrets.analyst);
});
afterAll(async () => {
  await server.close();
  await database.close();
});

const NAMES = ['Übersee', 'ubersee', 'Åre', 'Mill Lane', 'Mill Lane', 'zürich Nord'];
const nameOf = (n: number) => NAMES[(n * 5) % NAMES.length] as string;
const timeOf = (n: number) => new Date(Date.UTC(2026, 0, 1, 0, 0, (n * 7) % 5));
const plain = (text: string) =>
  text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '');
const inUse = () => ({ where: { orgId: clinic.orgId, archivedAt: null } });

describe('locations', () => {
  connectionContract<Location>({
    field: 'locations',
    type: 'Location',
    standard: { field: 'NAME', direction: 'ASC' },
    orders: { NAME: ({ name }) => plain(name), CREATED_AT: ({ createdAt }) => createdAt.getTime() },
    server: () => server,
    client: () => client,
    rows: () => adminClient(database).location.findMany(inUse()),
    add: (n) => makeLocation(database, clinic.orgId, { name: nameOf(n), createdAt: timeOf(n) }),
    remove: (id) =>
      adminClient(database).location.delete({ where: { orgId_id: { orgId: clinic.orgId, id } } }),
    empty: 'filter: { name: { eq: "nowhere" } }',
    foreignCursor: async () => {
      await makePractitioner(database, clinic.orgId);
      const answer = await client<{ practitioners: { edges: { cursor: string }[] } }>(
        '{ practitioners(first: 1, orderBy: { field: NAME }) { edges { cursor } } }',
      );
      return answer.expectData().practitioners.edges[0]?.cursor as string;
    },
  });
});

describe('practitioners', () => {
  connectionContract<Practitioner>({
    field: 'practitioners',
    type: 'Practitioner',
    standard: { field: 'NAME', direction: 'ASC' },
    orders: {
      NAME: ({ firstName, lastName }) => `${plain(lastName)} ${plain(firstName)}`,
      CREATED_AT: ({ createdAt }) => createdAt.getTime(),
    },
    server: () => server,
    client: () => client,
    rows: () => adminClient(database).practitioner.findMany(inUse()),
    add: (n) =>
      makePractitioner(database, clinic.orgId, {
        firstName: nameOf(n + 1),
        lastName: nameOf(n),
        createdAt: timeOf(n),
      }),
    remove: (id) =>
      adminClient(database).practitioner.delete({ where: { orgId_id: { orgId: clinic.orgId, id } } }),
    empty: 'filter: { name: { eq: "no one" } }',
    foreignCursor: async () => {
      await makeLocation(database, clinic.orgId);
      const answer = await client<{ locations: { edges: { cursor: string }[] } }>(
        '{ locations(first: 1, orderBy: { field: NAME }) { edges { cursor } } }',
      );
      return answer.expectData().locations.edges[0]?.cursor as string;
    },
  });
});
