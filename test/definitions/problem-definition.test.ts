import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ProblemDefinition } from '../../src/generated/prisma/client.ts';
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

describe('a problem definition', () => {
  definitionContract({
    type: 'ProblemDefinition',
    list: 'problemDefinitions',
    minimum: { name: 'Asthma' },
    values: {
      name: { values: ['Diabetes', 'Gout'], cleared: 'refused' },
      category: { values: ['lung', 'heart'] },
      description: { values: ['Of any type.', 'Of childhood.'] },
      snomed: { values: ['195967001 x', '44054006 x'] },
      icd10: { values: ['J45.909', 'E11'] },
      itemOrder: { values: [7, 0], initially: 0, cleared: 0 },
    },
    invalid: [
      ['name', 'too_small', ' '],
      ['name', 'too_big', 'x'.repeat(201)],
      ['category', 'too_big', 'x'.repeat(101)],
      ['description', 'too_big', 'x'.repeat(2001)],
      ['snomed', 'too_big', '9'.repeat(21)],
      ['icd10', 'invalid', '11.9'],
      ['icd10', 'invalid', 'E1'],
      ['icd10', 'invalid', 'E11.'],
      ['icd10', 'too_big', 'E11.12345'],
      ['itemOrder', 'too_small', -1],
      ['itemOrder', 'too_big', 1_000_001],
    ],
    server: () => server,
    database: () => database,
  });
});

describe('problemDefinitions', () => {
  const names = ['Ácid', 'acid', 'Basil', 'basil', 'ÇA'];
  const plain = (text: string) =>
    text
      .toLowerCase()
      .normalize('NFKD')
      .replace(/[\u0300-\u036f]/g, '');

  connectionContract<ProblemDefinition>({
    field: 'problemDefinitions',
    type: 'ProblemDefinition',
    standard: { field: 'NAME', direction: 'ASC' },
    orders: { NAME: ({ name }) => plain(name), ITEM_ORDER: ({ itemOrder }) => itemOrder },
    server: () => server,
    client: () => graphqlClient(server.app, clinic.secrets.admin),
    rows: () =>
      adminClient(database).problemDefinition.findMany({ where: { orgId: clinic.orgId, archivedAt: null } }),
    add: (n) =>
      makeProblemDefinition(database, clinic.orgId, { name: names[n % 5] as string, itemOrder: (n * 7) % 4 }),
    remove: (id) =>
      adminClient(database).problemDefinition.delete({ where: { orgId_id: { orgId: clinic.orgId, id } } }),
    empty: 'search: "nothing is called this"',
    foreignCursor: async () => {
      await makeAlertDefinition(database, clinic.orgId);
      const query = '{ alertDefinitions { pageInfo { endCursor } } }';
      const client = graphqlClient(server.app, clinic.secrets.admin);
      const answer = await client<{ alertDefinitions: { pageInfo: { endCursor: string } } }>(query);
      return answer.expectData().alertDefinitions.pageInfo.endCursor;
    },
  });
});

describe('[253] the codes of a condition', () => {
  const find = async (code: string) => {
    const query = 'query($code: String) { problemDefinitions(code: $code) { nodes { name } totalCount } }';
    const client = graphqlClient(server.app, clinic.secrets.clinician);
    const answer = await client<{ problemDefinitions: { nodes: { name: string }[]; totalCount: number } }>(
      query,
      {
        code,
      },
    );
    const { nodes, totalCount } = answer.expectData().problemDefinitions;
    expect(totalCount).toBe(nodes.length);
    return nodes.map(({ name }) => name);
  };

  beforeAll(async () => {
    await makeProblemDefinition(database, clinic.orgId, {
      name: 'Type 2 diabetes',
      icd10: 'E11.9',
      snomed: '44054006',
    });
    await makeProblemDefinition(database, clinic.orgId, { name: 'Diabetes, other', icd10: 'E11.8' });
  });

  it('find it, whole and without regard to case', async () => {
    expect(await find('E11.9')).toEqual(['Type 2 diabetes']);
    expect(await find(' e11.9 ')).toEqual(['Type 2 diabetes']);
    expect(await find('44054006')).toEqual(['Type 2 diabetes']);
    for (const code of ['E11', '4405', '', '%']) expect(await find(code)).toEqual([]);
  });

  it('are kept in capitals', async () => {
    const answer = await graphqlClient(
      server.app,
      clinic.secrets.admin,
    )<{ made: { problemDefinition: { icd10: string } } }>(
      `mutation { made: createProblemDefinition(input: { name: "Gout", icd10: " m10.9 " }) {
        ... on CreateProblemDefinitionSuccess { problemDefinition { icd10 } }
      } }`,
    );
    expect(answer.expectData().made.problemDefinition.icd10).toBe('M10.9');
  });
});
