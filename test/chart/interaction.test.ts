import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { adminClient, type Database } from '../../src/platform/database.ts';
import {
  makeAllergy,
  makeAllergyDefinition,
  makeMedication,
  makeMedicationDefinition,
} from '../support/chart-fixture.ts';
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
import { databaseState, lastStatements } from '../support/state.ts';

let database: Database;
let server: TestServer;
let clinic: MadeOrganization;
let client: GraphqlClient;
let penicillin: Made;
let amoxicillin: Made;
let aspirin: Made;

beforeAll(async () => {
  database = await testDatabase();
  server = await testServer({ database, clock: testClock() });
  clinic = await makeOrganization(database);
  client = graphqlClient(server.app, clinic.secrets.clinician);
  penicillin = await makeAllergyDefinition(database, clinic.orgId, { name: 'Penicillin' });
  const drug = (values: { name: string; drugClass?: string; ingredients?: string[] }) =>
    makeMedicationDefinition(database, clinic.orgId, values);
  amoxicillin = await drug({
    name: 'Amoxicillin',
    drugClass: 'penicillins',
    ingredients: ['amoxicillin'],
  });
  aspirin = await drug({ name: 'Aspirin' });
});
afterAll(async () => {
  await server.close();
  await database.close();
});

interface Warning {
  readonly severity: string;
  readonly matchedOn: string;
  readonly message: string;
  readonly allergy: Made;
  readonly medication: Made;
}
interface Written {
  readonly replayed: boolean;
  readonly record: Made & { readonly interactionWarnings: Warning[] };
}

const WARNINGS = `interactionWarnings {
  severity matchedOn message allergy { id uuid } medication { id uuid }
}`;
const mutation = (type: 'Allergy' | 'Medication') => `mutation($input: Create${type}Input!) {
  outcome: create${type}(input: $input) {
    ... on Create${type}Success { replayed record: ${type.toLowerCase()} { id uuid ${WARNINGS} } }
    ... on Error { code }
  }
}`;
const create = async (type: 'Allergy' | 'Medication', patient: Made, input: object) =>
  (
    await client<{ outcome: Written }>(mutation(type), { input: { patientId: patient.id, ...input } })
  ).expectData().outcome;
const createMedication = async (patient: Made, drug: Made, input: object = {}) =>
  await create('Medication', patient, { medicationDefinitionId: drug.id, ...input });
const createAllergy = async (patient: Made, input: object = {}) =>
  await create('Allergy', patient, { allergyDefinitionId: penicillin.id, ...input });

const newPatient = () => makePatient(database, clinic.orgId, { firstName: 'Xanthippe', lastName: 'Quux' });
const allergyOf = (patient: Made, values: object = {}) =>
  makeAllergy(database, clinic.orgId, patient, penicillin, values);
const medicationOf = (patient: Made, values: object = {}) =>
  makeMedication(database, clinic.orgId, patient, { medicationDefinitionId: amoxicillin.uuid, ...values });

describe('[240, A31] a new medication', () => {
  it('warns of the active allergies that speak against it, and is recorded all the same', async () => {
    const patient = await newPatient();
    const allergy = await allergyOf(patient, { reaction: 'Anaphylaxis at the lake' });
    const { record } = await createMedication(patient, amoxicillin);
    expect(record.interactionWarnings).toEqual([
      {
        ...{ severity: 'MODERATE', matchedOn: 'DRUG_CLASS', allergy },
        message: 'The medication belongs to a drug class that the patient is allergic to.',
        medication: { id: record.id, uuid: record.uuid },
      },
    ]);
    const where = { orgId_id: { orgId: clinic.orgId, id: record.uuid } };
    expect(await adminClient(database).medication.count({ where: where.orgId_id })).toBe(1);
  });

  it('warns of a severe allergy more gravely', async () => {
    const patient = await newPatient();
    await allergyOf(patient, { severity: 'SEVERE' });
    const { record } = await createMedication(patient, amoxicillin);
    expect(record.interactionWarnings).toMatchObject([{ severity: 'HIGH', matchedOn: 'DRUG_CLASS' }]);
  });

  it.each([
    ['inactive', { statusIsActive: false }],
    ['archived', { archivedAt: new Date() }],
  ])('does not warn of one that is %s', async (_title, values) => {
    const patient = await newPatient();
    await allergyOf(patient, values);
    const { record } = await createMedication(patient, amoxicillin);
    expect(record.interactionWarnings).toEqual([]);
  });

  it('does not warn of the allergies of others, nor of substances that are nothing to it', async () => {
    const [patient, neighbour] = [await newPatient(), await newPatient()];
    await allergyOf(neighbour);
    expect((await createMedication(patient, amoxicillin)).record.interactionWarnings).toEqual([]);
    await allergyOf(patient);
    expect((await createMedication(patient, aspirin)).record.interactionWarnings).toEqual([]);
  });

  it('[246] is matched in words where it has no entry, and by an entry that was archived since', async () => {
    const patient = await newPatient();
    const gone = await makeAllergyDefinition(database, clinic.orgId, {
      name: 'Codeine',
      archivedAt: new Date(),
    });
    await makeAllergy(database, clinic.orgId, patient, gone);
    const { record } = await create('Medication', patient, { medDescript: 'codeine from her sister' });
    expect(record.interactionWarnings).toMatchObject([{ severity: 'HIGH', matchedOn: 'NAME' }]);
  });

  it('is matched by the RxNorm code that its entry gives it', async () => {
    const patient = await newPatient();
    const coded = await makeAllergyDefinition(database, clinic.orgId, { name: 'Brand', rxCui: '723' });
    await makeAllergy(database, clinic.orgId, patient, coded);
    const drug = await makeMedicationDefinition(database, clinic.orgId, { name: 'Other', rxCui: '723' });
    const { record } = await createMedication(patient, drug);
    expect(record.interactionWarnings).toMatchObject([{ severity: 'HIGH', matchedOn: 'RXNORM' }]);
    const uncoded = await createMedication(patient, drug, { rxCui: '1' });
    expect(uncoded.record.interactionWarnings).toMatchObject([{ matchedOn: 'RXNORM' }]);
  });
});

describe('[240, A31] a new allergy', () => {
  it('warns of the current medications that it speaks against', async () => {
    const patient = await newPatient();
    const medications = [await medicationOf(patient), await medicationOf(patient)];
    await medicationOf(patient, { medicationDefinitionId: aspirin.uuid });
    for (const status of ['COMPLETED', 'DISCONTINUED', 'ON_HOLD']) await medicationOf(patient, { status });
    await medicationOf(patient, { archivedAt: new Date() });
    const { record } = await createAllergy(patient);
    const { interactionWarnings: found } = record;
    const uuids = medications.map(({ uuid }) => uuid).sort();
    expect(found.map(({ medication }) => medication.uuid)).toEqual(uuids);
    for (const warning of found)
      expect(warning).toMatchObject({ severity: 'MODERATE', allergy: { id: record.id } });
  });

  it('warns of nothing when it is not active', async () => {
    const patient = await newPatient();
    await medicationOf(patient);
    const { record } = await createAllergy(patient, { statusIsActive: false });
    expect(record.interactionWarnings).toEqual([]);
  });
});

describe('[240] the warnings', () => {
  it('are told again to a repetition, as they were, and are empty in every later read', async () => {
    const patient = await newPatient();
    const allergy = await allergyOf(patient);
    const input = { patientId: patient.id, medicationDefinitionId: amoxicillin.id, idempotencyKey: 'warned' };
    const send = async () =>
      (await client<{ outcome: Written }>(mutation('Medication'), { input })).expectData();
    const first = await send();
    expect(first.outcome.record.interactionWarnings).toHaveLength(1);
    // The chart has moved on: a creation now would warn of nothing.
    await adminClient(database).allergy.update({
      where: { orgId_id: { orgId: clinic.orgId, id: allergy.uuid } },
      data: { statusIsActive: false },
    });
    const before = await databaseState(database);
    expect(await send()).toEqual({ outcome: { ...first.outcome, replayed: true } });
    expect(await databaseState(database)).toEqual(before);

    const { id } = first.outcome.record;
    const read = await client<Record<string, unknown>>(
      `query($id: ID!, $patient: ID!) {
        node(id: $id) { ... on Medication { ${WARNINGS} } }
        patient(id: $patient) { medications { nodes { ${WARNINGS} } } allergies { nodes { ${WARNINGS} } } }
      }`,
      { id, patient: patient.id },
    );
    const none = { interactionWarnings: [] };
    expect(read.expectData()).toEqual({
      node: none,
      patient: { medications: { nodes: [none] }, allergies: { nodes: [none] } },
    });
    for (const verb of ['update', 'archive']) {
      const name = `${verb === 'update' ? 'Update' : 'Archive'}Medication`;
      const baseVersion = verb === 'update' ? 1 : 2;
      const answer = await client<{ outcome: Written }>(
        `mutation($input: ${name}Input!) { outcome: ${verb}Medication(input: $input) {
          ... on ${name}Success { record: medication { ${WARNINGS} } }
        } }`,
        { input: { id, baseVersion } },
      );
      expect(answer.expectData().outcome.record).toEqual(none);
    }
  });

  it('stay with the record that was created, also within its own answer', async () => {
    const patient = await newPatient();
    await allergyOf(patient);
    const answer = await client<{
      outcome: { medication: { patient: { medications: { nodes: object[] } } } };
    }>(
      `mutation($input: CreateMedicationInput!) { outcome: createMedication(input: $input) {
        ... on CreateMedicationSuccess { medication {
          interactionWarnings { severity }
          patient { medications { nodes { interactionWarnings { severity } } } }
        } }
      } }`,
      { input: { patientId: patient.id, medicationDefinitionId: amoxicillin.id } },
    );
    const { medication } = answer.expectData().outcome;
    expect(medication).toMatchObject({ interactionWarnings: [{ severity: 'MODERATE' }] });
    expect(medication.patient.medications.nodes).toEqual([{ interactionWarnings: [] }]);
  });

  it('are kept for the repetition as ids and codes, in no audit row and no event', async () => {
    const patient = await newPatient();
    const allergy = await allergyOf(patient, { reaction: 'Anaphylaxis at the lake' });
    const { record } = await createMedication(patient, amoxicillin, { idempotencyKey: 'kept' });
    const [kept] = await adminClient(database)
      .idempotencyRecord.findMany({
        where: { orgId: clinic.orgId },
        orderBy: { createdAt: 'desc' },
        take: 100,
      })
      .then((rows) => rows.filter(({ result }) => JSON.stringify(result).includes(record.uuid)));
    expect(kept?.result).toEqual({
      id: record.uuid,
      warnings: [
        {
          ...{ allergyId: allergy.uuid, medicationId: record.uuid },
          ...{ severity: 'MODERATE', matchedOn: 'DRUG_CLASS' },
        },
      ],
    });
    const where = { entityId: record.uuid };
    const rows = [
      ...(await adminClient(database).auditEvent.findMany({ where })),
      ...(await adminClient(database).outboxEvent.findMany({ where })),
    ];
    expect(rows).toHaveLength(2);
    const told = JSON.stringify(rows, (_key, value: unknown) =>
      typeof value === 'bigint' ? String(value) : value,
    );
    expect(told).toContain(record.uuid);
    expect(told).not.toContain(allergy.uuid);
  });

  it('say nothing of the patient and of what the records hold', async () => {
    const patient = await newPatient();
    await allergyOf(patient, { reaction: 'Anaphylaxis at the lake' });
    const { record } = await createMedication(patient, amoxicillin);
    const said = record.interactionWarnings.map(({ message }) => message).join();
    for (const word of ['Xanthippe', 'Quux', 'Anaphylaxis', 'Amoxicillin']) expect(said).not.toContain(word);
  });

  it('cost the same number of statements, however many they are', async () => {
    const statements = async (count: number) => {
      const patient = await newPatient();
      for (let n = 0; n < count; n += 1) await allergyOf(patient);
      const { record } = await createMedication(patient, amoxicillin);
      expect(record.interactionWarnings).toHaveLength(count);
      return lastStatements(server);
    };
    expect(await statements(12)).toBe(await statements(2));
  });

  it('are missed by neither of two creations at the same moment', async () => {
    for (let round = 0; round < 5; round += 1) {
      const patient = await newPatient();
      const both = await Promise.all([createAllergy(patient), createMedication(patient, amoxicillin)]);
      expect(both.flatMap(({ record }) => record.interactionWarnings)).toHaveLength(1);
    }
  });
});
