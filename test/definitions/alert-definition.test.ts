import { afterAll, beforeAll, describe } from 'vitest';
import type { AlertDefinition } from '../../src/generated/prisma/client.ts';
import { adminClient, type Database } from '../../src/platform/database.ts';
import { connectionContract } from '../contracts/connection.ts';
import { definitionContract } from '../contracts/definition.ts';
import { graphqlClient } from '../support/client.ts';
import { makeAlertDefinition, makeProblemDefinition } from '../support/condition-fixture.ts';
import { testDatabase } from '../support/database.ts';
import { type MadeOrganization, makeOrganization, testClock } from '../support/fixture.ts';
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

describe('an alert definition', () => {
  definitionContract({
    type: 'AlertDefinition',
    list: 'alertDefinitions',
    minimum: { name: 'Falls' },
    values: {
      name: { values: ['Latex', 'Hearing aid'], cleared: 'refused' },
      category: { values: ['safety', 'comfort'] },
      description: { values: ['No gloves of latex.', 'Speak slowly.'] },
      defaultIsUrgent: { values: [true, false], initially: false, cleared: false },
      defaultScope: { values: ['FAMILY', 'PATIENT'], initially: 'PATIENT', cleared: 'PATIENT' },
      itemOrder: { values: [7, 0], initially: 0, cleared: 0 },
    },
    invalid: [
      ['name', 'too_small', ' '],
      ['name', 'too_big', 'x'.repeat(201)],
      ['category', 'too_big', 'x'.repeat(101)],
      ['description', 'too_big', 'x'.repeat(2001)],
      ['itemOrder', 'too_small', -1],
      ['itemOrder', 'too_big', 1_000_001],
    ],
    server: () => server,
    database: () => database,
  });
});

describe('alertDefinitions', () => {
  const names = ['Ácid', 'acid', 'Basil', 'basil', 'ÇA'];
  const plain = (text: string) =>
    text
      .toLowerCase()
      .normalize('NFKD')
      .replace(/[\u0300-\u036f]/g, '');

  connectionContract<AlertDefinition>({
    field: 'alertDefinitions',
    type: 'AlertDefinition',
    standard: { field: 'NAME', direction: 'ASC' },
    orders: { NAME: ({ name }) => plain(name), ITEM_ORDER: ({ itemOrder }) => itemOrder },
    server: () => server,
    client: () => graphqlClient(server.app, clinic.secrets.admin),
    rows: () =>
      adminClient(database).alertDefinition.findMany({ where: { orgId: clinic.orgId, archivedAt: null } }),
    add: (n) =>
      makeAlertDefinition(database, clinic.orgId, { name: names[n % 5] as string, itemOrder: (n * 7) % 4 }),
    remove: (id) =>
      adminClient(database).alertDefinition.delete({ where: { orgId_id: { orgId: clinic.orgId, id } } }),
    empty: 'search: "nothing is called this"',
    foreignCursor: async () => {
      await makeProblemDefinition(database, clinic.orgId);
      const query = '{ problemDefinitions { pageInfo { endCursor } } }';
      const client = graphqlClient(server.app, clinic.secrets.admin);
      const answer = await client<{ problemDefinitions: { pageInfo: { endCursor: string } } }>(query);
      return answer.expectData().problemDefinitions.pageInfo.endCursor;
    },
  });
});
