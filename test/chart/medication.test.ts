import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { adminClient, type Database } from '../../src/platform/database.ts';
import { chartRecordContract } from '../contracts/chart-record.ts';
import { makeMedication, makeMedicationDefinition } from '../support/chart-fixture.ts';
import { type GraphqlClient, graphqlClient } from '../support/client.ts';
import { testDatabase } from '../support/database.ts';
import {
  type Made,
  type MadeOrganization,
  makeOrganization,
  makePatient,
  makePractitioner,
  testClock,
} from '../support/fixture.ts';
import { type TestServer, testServer } from '../support/server.ts';
import { databaseState } from '../support/state.ts';

let database: Database;
let server: TestServer;
let clinic: MadeOrganization;
let client: GraphqlClient;
let patient: Made;

beforeAll(async () => {
  database = await testDatabase();
  server = await testServer({ database, clock: testClock() });
  clinic = await makeOrganization(database);
  client = graphqlClient(server.app, clinic.secrets.clinician);
  patient = await makePatient(database, clinic.orgId);
});
afterAll(async () => {
  await server.close();
  await database.close();
});

describe('[244, 246–248] a medication', () => {
  chartRecordContract({
    type: 'Medication',
    list: 'medications',
    minimum: { medDescript: 'Herbal tea' },
    values: {
      medDescript: { values: ['Herbal tea', 'Valerian'], redacted: null },
      dosage: { values: ['500 mg', '1 g'] },
      frequency: { values: ['twice a day', 'once'] },
      route: { values: ['by mouth', 'topical'] },
      rxCui: { values: ['723 x', '724 x'] },
      isCpoe: { values: [true, false], initially: false, cleared: false },
      status: {
        values: ['ON_HOLD', 'DISCONTINUED'],
        initially: 'absent',
        cleared: 'refused',
      },
      discontinuationReason: { values: ['made sick', 'no effect'], initially: 'absent', redacted: null },
      dateStart: { values: ['2020-02-29', '1999-12-31'] },
      dateStop: { values: ['2024-02-29', '2999-12-31'] },
      patientNote: { values: ['with food', 'before sleep'], redacted: null },
    },
    references: {
      medicationDefinitionId: {
        make: makeMedicationDefinition,
        archive: (db, orgId, id) =>
          adminClient(db).medicationDefinition.update({
            where: { orgId_id: { orgId, id } },
            data: { archivedAt: new Date() },
          }),
      },
      practitionerId: { make: makePractitioner },
    },
    invalid: [
      ['medDescript', 'too_big', 'x'.repeat(501)],
      ['dosage', 'too_big', 'x'.repeat(201)],
      ['frequency', 'too_big', 'x'.repeat(201)],
      ['route', 'too_big', 'x'.repeat(101)],
      ['rxCui', 'too_big', '9'.repeat(21)],
      ['patientNote', 'invalid', 'a\u0007b'],
    ],
    server: () => server,
    database: () => database,
  });
});

interface Outcome {
  readonly __typename: string;
  readonly medication?: Record<string, unknown> & { id: string; version: number };
  readonly issues?: { path: string[]; code: string }[];
}

const write = async (verb: 'create' | 'update', input: object) => {
  const name = `${verb}Medication`;
  const type = `${verb === 'create' ? 'Create' : 'Update'}Medication`;
  const answer = await client<{ outcome: Outcome }>(
    `mutation($input: ${type}Input!) { outcome: ${name}(input: $input) {
      __typename
      ... on ${type}Success { medication {
        id version status rxCui medDescript dateStop discontinuationReason medicationDefinition { id }
      } }
      ... on ValidationError { issues { path code } }
    } }`,
    { input },
  );
  return answer.expectData().outcome;
};
const created = async (input: object) =>
  (await write('create', { patientId: patient.id, ...input })).medication;
const definition = (values: object = {}) => makeMedicationDefinition(database, clinic.orgId, values);

describe('[A29, 246] what identifies a medication', () => {
  const refused = {
    __typename: 'ValidationError',
    issues: [{ path: ['medDescript'], code: 'medication_identity_required' }],
  };
  const refusal = async (verb: 'create' | 'update', input: object) => {
    const before = await databaseState(database);
    expect(await write(verb, input)).toEqual(refused);
    expect(await databaseState(database)).toEqual(before);
  };

  it.each([[{}], [{ medDescript: null, medicationDefinitionId: null }], [{ medDescript: ' ' }]])(
    'is missing in %o',
    async (identity) => {
      await refusal('create', { patientId: patient.id, ...identity });
    },
  );

  it('is an entry, a description, or both', async () => {
    const { id } = await definition();
    expect(await created({ medicationDefinitionId: id })).toMatchObject({ medicationDefinition: { id } });
    expect(await created({ medDescript: 'Tea' })).toMatchObject({
      medDescript: 'Tea',
      medicationDefinition: null,
    });
    const both = await created({ medicationDefinitionId: id, medDescript: 'Tea' });
    expect(both).toMatchObject({ medDescript: 'Tea', medicationDefinition: { id } });
  });

  it('can’t be cleared by an update, but exchanged', async () => {
    const { id: medicationDefinitionId } = await definition();
    const { id } = (await created({ medDescript: 'Tea' })) ?? { id: '' };
    await refusal('update', { id, baseVersion: 1, medDescript: null });
    const exchanged = await write('update', {
      id,
      baseVersion: 1,
      medDescript: null,
      medicationDefinitionId,
    });
    expect(exchanged.medication).toMatchObject({ version: 2, medDescript: null });
    await refusal('update', { id, baseVersion: 2, medicationDefinitionId: null });
    await refusal('update', { id, baseVersion: 2, medicationDefinitionId: null, medDescript: '' });
    const back = await write('update', {
      id,
      baseVersion: 2,
      medicationDefinitionId: null,
      medDescript: 'Tea',
    });
    expect(back.medication).toMatchObject({ version: 3, medDescript: 'Tea', medicationDefinition: null });
  });
});

describe('the RxNorm code', () => {
  it('is the catalogue entry’s, unless given', async () => {
    const { id: medicationDefinitionId } = await definition({ rxCui: '5640' });
    expect(await created({ medicationDefinitionId })).toMatchObject({ rxCui: '5640' });
    expect(await created({ medicationDefinitionId, rxCui: null })).toMatchObject({ rxCui: '5640' });
    expect(await created({ medicationDefinitionId, rxCui: '1' })).toMatchObject({ rxCui: '1' });
    expect(await created({ medDescript: 'Tea' })).toMatchObject({ rxCui: null });
  });

  it('changes with its entry, unless it is given or the medication’s own', async () => {
    const [one, other, none] = [
      await definition({ rxCui: '1' }),
      await definition({ rxCui: '2' }),
      await definition(),
    ];
    const { id } = (await created({ medicationDefinitionId: one.id })) ?? { id: '' };
    let version = 0;
    const update = async (input: object) => {
      version += 1;
      return (await write('update', { id, baseVersion: version, ...input })).medication?.rxCui;
    };
    expect(await update({ medicationDefinitionId: other.id })).toBe('2');
    expect(await update({ medicationDefinitionId: none.id })).toBeNull();
    expect(await update({ medicationDefinitionId: one.id })).toBe('1');
    expect(await update({ medicationDefinitionId: other.id, rxCui: '7' })).toBe('7');
    expect(await update({ dosage: '1 g' })).toBe('7');
    expect(await update({ medicationDefinitionId: one.id })).toBe('7');
    expect(await update({ rxCui: null })).toBeNull();
    expect(await update({ medicationDefinitionId: one.id })).toBeNull();
    expect(await update({ medicationDefinitionId: other.id })).toBe('2');
    expect(await update({ medicationDefinitionId: null, medDescript: 'Tea' })).toBeNull();
  });
});

describe('[245, 247] the status', () => {
  it('takes every value from every other, and changes nothing but itself', async () => {
    const medication = await created({ medDescript: 'Tea', dateStart: '2020-01-01' });
    expect(medication).toMatchObject({ status: 'ACTIVE' });
    const { id, ...rest } = medication ?? { id: '' };
    let version = 1;
    for (const status of ['ON_HOLD', 'COMPLETED', 'DISCONTINUED', 'ACTIVE', 'COMPLETED', 'ON_HOLD']) {
      const changed = await write('update', { id, baseVersion: version, status });
      version += 1;
      expect(changed.medication).toEqual({ ...rest, id, status, version });
    }
  });

  it('[246] is no input of a creation', async () => {
    const answer = await client(
      'mutation { createMedication(input: { patientId: "x", medDescript: "Tea", status: COMPLETED }) { __typename } }',
    );
    expect(answer.codes).toEqual(['GRAPHQL_VALIDATION_FAILED']);
  });
});

describe('[243] patient.medications', () => {
  const STATUSES = ['ACTIVE', 'COMPLETED', 'DISCONTINUED', 'ON_HOLD'] as const;

  it.each([
    ['true: those in status ACTIVE', '(isActive: true)', ['ACTIVE']],
    ['false: those in any other status', '(isActive: false)', ['COMPLETED', 'DISCONTINUED', 'ON_HOLD']],
    ['null: all that are not archived', '(isActive: null)', [...STATUSES]],
    ['absent: all that are not archived', '', [...STATUSES]],
  ])('isActive %s', async (_title, argument, statuses) => {
    const of = await makePatient(database, clinic.orgId);
    for (const status of STATUSES) {
      await makeMedication(database, clinic.orgId, of, { status });
      await makeMedication(database, clinic.orgId, of, { status, archivedAt: new Date() });
    }
    const answer = await client<{
      patient: { medications: { nodes: { status: string }[]; totalCount: number } };
    }>(`query($id: ID!) { patient(id: $id) { medications${argument} { nodes { status } totalCount } } }`, {
      id: of.id,
    });
    const { nodes, totalCount } = answer.expectData().patient.medications;
    expect(nodes.map(({ status }) => status).sort()).toEqual(statuses);
    expect(totalCount).toBe(statuses.length);
  });
});
