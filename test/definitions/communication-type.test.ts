import { afterAll, beforeAll, describe } from 'vitest';
import type { CommunicationType } from '../../src/generated/prisma/client.ts';
import { adminClient, type Database } from '../../src/platform/database.ts';
import { fold } from '../../src/platform/fold.ts';
import { connectionContract } from '../contracts/connection.ts';
import { definitionContract } from '../contracts/definition.ts';
import { graphqlClient } from '../support/client.ts';
import { testDatabase } from '../support/database.ts';
import { type MadeOrganization, makeOrganization, testClock } from '../support/fixture.ts';
import { makeCommunicationType } from '../support/network-fixture.ts';
import { type TestServer, testServer } from '../support/server.ts';

let database: Database;
let server: TestServer;
let clinic: MadeOrganization;

beforeAll(async () => {
  database = await testDatabase();
  server = await testServer({ database, clock: testClock() });
  clinic = await makeOrganization(database);
});
afterAll(async () => {
  await server.close();
  await database.close();
});

describe('[301] a communication type', () => {
  definitionContract({
    type: 'CommunicationType',
    list: 'communicationTypes',
    minimum: { name: 'Recall' },
    values: {
      name: { values: ['Recall', 'Billing'], cleared: 'refused' },
      category: { values: ['care', 'money'] },
      description: { values: ['To come again.', 'What is owed.'] },
      itemOrder: { values: [7, 0], initially: 0, cleared: 0 },
    },
    invalid: [
      ['name', 'too_small', ' '],
      ['name', 'too_big', 'x'.repeat(201)],
      ['category', 'too_big', 'x'.repeat(101)],
      ['description', 'too_big', 'x'.repeat(2001)],
      ['itemOrder', 'too_small', -1],
    ],
    server: () => server,
    database: () => database,
  });
});

describe('[301] communicationTypes', () => {
  const names = ['Ácid', 'acid', 'Basil', 'basil', 'ÇA'];

  connectionContract<CommunicationType>({
    field: 'communicationTypes',
    type: 'CommunicationType',
    standard: { field: 'NAME', direction: 'ASC' },
    orders: { NAME: ({ name }) => fold(name), ITEM_ORDER: ({ itemOrder }) => itemOrder },
    server: () => server,
    client: () => graphqlClient(server.app, clinic.secrets.admin),
    rows: () =>
      adminClient(database).communicationType.findMany({ where: { orgId: clinic.orgId, archivedAt: null } }),
    add: (n) =>
      makeCommunicationType(database, clinic.orgId, { name: names[n % 5] as string, itemOrder: (n * 7) % 4 }),
    remove: (id) =>
      adminClient(database).communicationType.delete({ where: { orgId_id: { orgId: clinic.orgId, id } } }),
    empty: 'search: "nothing is called this"',
  });
});
