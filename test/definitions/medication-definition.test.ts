import { afterAll, beforeAll, describe } from 'vitest';
import type { MedicationDefinition } from '../../src/generated/prisma/client.ts';
import { adminClient, type Database } from '../../src/platform/database.ts';
import { connectionContract } from '../contracts/connection.ts';
import { definitionContract } from '../contracts/definition.ts';
import { makeAllergyDefinition, makeMedicationDefinition } from '../support/chart-fixture.ts';
import { graphqlClient } from '../support/client.ts';
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

describe('a medication definition', () => {
  definitionContract({
    type: 'MedicationDefinition',
    list: 'medicationDefinitions',
    minimum: { name: 'Ibuprofen' },
    values: {
      name: { values: ['Amoxicillin', 'Aspirin'], cleared: 'refused' },
      category: { values: ['antibiotic', 'analgesic'] },
      description: { values: ['By mouth.', 'Chewable.'] },
      rxCui: { values: ['70618 x', '7980 x'] },
      drugClass: { values: ['penicillin', 'none'] },
      ingredients: { values: [['a', 'b'], ['c']], initially: [], cleared: [] },
      itemOrder: { values: [7, 0], initially: 0, cleared: 0 },
    },
    invalid: [
      ['name', 'too_small', ' '],
      ['name', 'too_big', 'x'.repeat(201)],
      ['category', 'too_big', 'x'.repeat(101)],
      ['description', 'too_big', 'x'.repeat(2001)],
      ['rxCui', 'too_big', '9'.repeat(21)],
      ['drugClass', 'invalid', 'a\u0000'],
      ['ingredients', 'too_big', Array.from({ length: 51 }, () => 'x')],
      ['itemOrder', 'too_small', -1],
      ['itemOrder', 'too_big', 1_000_001],
    ],
    server: () => server,
    database: () => database,
  });
});

describe('medicationDefinitions', () => {
  const names = ['Ácid', 'acid', 'Basil', 'basil', 'ÇA'];
  const plain = (text: string) =>
    text
      .toLowerCase()
      .normalize('NFKD')
      .replace(/[\u0300-\u036f]/g, '');

  connectionContract<MedicationDefinition>({
    field: 'medicationDefinitions',
    type: 'MedicationDefinition',
    standard: { field: 'NAME', direction: 'ASC' },
    orders: { NAME: ({ name }) => plain(name), ITEM_ORDER: ({ itemOrder }) => itemOrder },
    server: () => server,
    client: () => graphqlClient(server.app, clinic.secrets.admin),
    rows: () =>
      adminClient(database).medicationDefinition.findMany({
        where: { orgId: clinic.orgId, archivedAt: null },
      }),
    add: (n) =>
      makeMedicationDefinition(database, clinic.orgId, {
        name: names[n % 5] as string,
        itemOrder: (n * 7) % 4,
      }),
    remove: (id) =>
      adminClient(database).medicationDefinition.delete({ where: { orgId_id: { orgId: clinic.orgId, id } } }),
    empty: 'search: "nothing is called this"',
    foreignCursor: async () => {
      await makeAllergyDefinition(database, clinic.orgId);
      const query = '{ allergyDefinitions { pageInfo { endCursor } } }';
      const client = graphqlClient(server.app, clinic.secrets.admin);
      const answer = await client<{ allergyDefinitions: { pageInfo: { endCursor: string } } }>(query);
      return answer.expectData().allergyDefinitions.pageInfo.endCursor;
    },
  });
});
