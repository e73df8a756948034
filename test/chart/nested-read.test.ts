import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Database } from '../../src/platform/database.ts';
import {
  makeAllergy,
  makeAllergyDefinition,
  makeMedication,
  makeMedicationDefinition,
} from '../support/chart-fixture.ts';
import { type GraphqlClient, graphqlClient } from '../support/client.ts';
import { testDatabase } from '../support/database.ts';
import {
  type MadeOrganization,
  makeOrganization,
  makePatient,
  makePractitioner,
  testClock,
} from '../support/fixture.ts';
import { byReads } from '../support/reads.ts';
import { type TestServer, testServer } from '../support/server.ts';
import { lastStatements } from '../support/state.ts';

let database: Database;
let server: TestServer;
let clinic: MadeOrganization;
let client: GraphqlClient;

const PATIENTS = 20;

beforeAll(async () => {
  database = await testDatabase();
  server = await testServer({ database, clock: testClock() });
  clinic = await makeOrganization(database);
  client = graphqlClient(server.app, clinic.secrets.clinician);
  const { orgId } = clinic;
  for (let n = 0; n < PATIENTS; n += 1) {
    const patient = await makePatient(database, orgId);
    const substance = await makeAllergyDefinition(database, orgId, { name: `Substance ${n}` });
    const drug = await makeMedicationDefinition(database, orgId, { name: `Drug ${n}` });
    const practitionerId = (await makePractitioner(database, orgId)).uuid;
    for (let i = 0; i < 3; i += 1) {
      await makeAllergy(database, orgId, patient, substance, { statusIsActive: i !== 0 });
      const values = { practitionerId, status: i === 0 ? 'ON_HOLD' : 'ACTIVE' } as const;
      await makeMedication(database, orgId, patient, { medicationDefinitionId: drug.uuid, ...values });
    }
  }
  // From now on the credential is known without a statement.
  (await client('{ viewer { kind } }')).expectData();
});
afterAll(async () => {
  await server.close();
  await database.close();
});

type Lists = Record<string, { nodes: Record<string, unknown>[]; totalCount?: number }>;

/** Statements that a list of patients sends with this selection, for 2 of them and for 20; checks every patient. */
async function statements(selection: string, check: (patient: Lists) => void): Promise<number[]> {
  const counts: number[] = [];
  for (const first of [2, PATIENTS]) {
    const answer = await client<{ patients: { nodes: Lists[] } }>(
      `query($first: Int) { patients(first: $first) { nodes { ${selection} } } }`,
      { first },
    );
    const { nodes } = answer.expectData().patients;
    expect(nodes).toHaveLength(first);
    nodes.forEach(check);
    counts.push(lastStatements(server));
  }
  return counts;
}

const lengths = (patient: Lists, ...names: string[]) => names.map((name) => patient[name]?.nodes.length);

it('reads the charts of 20 patients with their definitions in one statement, by Prisma alone in one for each relation', async () => {
  const counts = await statements(
    `allergies { nodes { severity allergyDefinition { name } } }
     medications { nodes { status medicationDefinition { name } practitioner { name } } }`,
    (patient) => expect(lengths(patient, 'allergies', 'medications')).toEqual([3, 3]),
  );
  // Patients; allergies and their definitions; medications, their definitions and practitioners.
  expect(counts).toEqual(byReads([1, 1], [6, 6]));
});

it('counts for all patients in one statement a list', async () => {
  const counts = await statements(
    'allergies { totalCount } medications(isActive: true) { totalCount }',
    (patient) => expect([patient.allergies?.totalCount, patient.medications?.totalCount]).toEqual([3, 2]),
  );
  expect(new Set(counts).size).toBe(1);
  expect(counts[0]).toBeLessThanOrEqual(5);
});

it('reads one list under two names with different arguments without a statement for each patient', async () => {
  const counts = await statements(
    `all: allergies { totalCount nodes { id allergyDefinition { name } } }
     active: allergies(isActive: true) { totalCount nodes { id allergyDefinition { name } } }
     first: allergies(first: 1) { nodes { id } }`,
    (patient) => {
      expect(lengths(patient, 'all', 'active', 'first')).toEqual([3, 2, 1]);
      expect([patient.all?.totalCount, patient.active?.totalCount]).toEqual([3, 2]);
      const ids = patient.all?.nodes.map(({ id }) => id) ?? [];
      expect(ids).toEqual(expect.arrayContaining(patient.active?.nodes.map(({ id }) => id) ?? []));
      expect(patient.first?.nodes[0]?.id).toBe(ids[0]);
    },
  );
  expect(new Set(counts).size).toBe(1);
});

it('reads one list twice, as it is asked for the first and the second page', async () => {
  const one = await client<{ patients: { nodes: { allergies: { pageInfo: { endCursor: string } } }[] } }>(
    '{ patients(first: 1) { nodes { allergies(first: 1) { pageInfo { endCursor } } } } }',
  );
  const [patient] = one.expectData().patients.nodes;
  const { endCursor } = patient?.allergies.pageInfo ?? { endCursor: '' };
  const both = await client<{ patients: { nodes: Lists[] } }>(
    `query($after: String) { patients(first: 1) { nodes {
      whole: allergies { nodes { id } }
      first: allergies(first: 1) { nodes { id } pageInfo { endCursor } }
      rest: allergies(after: $after) { nodes { id } }
    } } }`,
    { after: endCursor },
  );
  const [lists] = both.expectData().patients.nodes;
  expect(lengths(lists as Lists, 'whole', 'first', 'rest')).toEqual([3, 1, 2]);
  expect([...(lists?.first?.nodes ?? []), ...(lists?.rest?.nodes ?? [])]).toEqual(lists?.whole?.nodes);
});

it('reads the chart of one patient from a record in it, and back', async () => {
  const query = `query { patients(first: 1) { nodes {
    medications(first: 2) { nodes { patient { id allergies { nodes { patient { id } } } } } }
  } } }`;
  (await client(query)).expectData();
  expect(lastStatements(server)).toBeLessThanOrEqual(5);
});
