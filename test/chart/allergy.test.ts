import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { adminClient, type Database } from '../../src/platform/database.ts';
import { chartRecordContract } from '../contracts/chart-record.ts';
import { makeAllergy, makeAllergyDefinition } from '../support/chart-fixture.ts';
import { type GraphqlClient, graphqlClient } from '../support/client.ts';
import { testDatabase } from '../support/database.ts';
import {
  type Made,
  type MadeOrganization,
  makeOrganization,
  makePatient,
  testClock,
} from '../support/fixture.ts';
import { type TestServer, testServer } from '../support/server.ts';

let database: Database;
let server: TestServer;

beforeAll(async () => {
  database = await testDatabase();
  server = await testServer({ database, clock: testClock() });
});
afterAll(async () => {
  await server.close();
  await database.close();
});

describe('[238, 239, 241, 242] an allergy', () => {
  chartRecordContract({
    type: 'Allergy',
    list: 'allergies',
    values: {
      reaction: { values: ['Hives', 'Swelling'], redacted: null },
      severity: { values: ['MILD', 'SEVERE'] },
      snomedReaction: { values: ['247472004', '65124004'] },
      dateAdverseReaction: { values: ['2020-02-29', '1999-12-31'] },
      statusIsActive: { values: [false, true], initially: true, cleared: true },
    },
    references: {
      allergyDefinitionId: {
        make: makeAllergyDefinition,
        archive: (db, orgId, id) =>
          adminClient(db).allergyDefinition.update({
            where: { orgId_id: { orgId, id } },
            data: { archivedAt: new Date() },
          }),
        required: true,
      },
    },
    invalid: [
      ['reaction', 'too_big', 'x'.repeat(2001)],
      ['reaction', 'invalid', 'a\u0000b'],
      ['snomedReaction', 'too_big', '9'.repeat(21)],
    ],
    server: () => server,
    database: () => database,
  });
});

describe('[237] patient.allergies', () => {
  let clinic: MadeOrganization;
  let client: GraphqlClient;
  let patient: Made;
  let made: Record<'active' | 'inactive' | 'archived', Made>;

  beforeAll(async () => {
    clinic = await makeOrganization(database);
    client = graphqlClient(server.app, clinic.secrets.clinician);
    patient = await makePatient(database, clinic.orgId);
    const definition = await makeAllergyDefinition(database, clinic.orgId);
    const allergy = (values: object) => makeAllergy(database, clinic.orgId, patient, definition, values);
    made = {
      active: await allergy({}),
      inactive: await allergy({ statusIsActive: false }),
      archived: await allergy({ archivedAt: new Date() }),
    };
  });

  it.each([
    ['true: active ones only', '(isActive: true)', ['active']],
    ['false: inactive ones only', '(isActive: false)', ['inactive']],
    ['null: all that are not archived', '(isActive: null)', ['active', 'inactive']],
    ['absent: all that are not archived', '', ['active', 'inactive']],
  ])('isActive %s', async (_title, argument, names) => {
    const answer = await client<{ patient: { allergies: { nodes: Made[]; totalCount: number } } }>(
      `query($id: ID!) { patient(id: $id) { allergies${argument} { nodes { id } totalCount } } }`,
      { id: patient.id },
    );
    const { nodes, totalCount } = answer.expectData().patient.allergies;
    expect(nodes.map(({ id }) => Object.entries(made).find(([, row]) => row.id === id)?.[0]).sort()).toEqual(
      names,
    );
    expect(totalCount).toBe(names.length);
  });

  it('[237] is null for a patient that is not there', async () => {
    const other = await makeOrganization(database);
    const stranger = graphqlClient(server.app, other.secrets.admin);
    const query = 'query($id: ID!) { patient(id: $id) { allergies { totalCount } } }';
    expect((await stranger(query, { id: patient.id })).expectData()).toEqual({ patient: null });
  });
});
