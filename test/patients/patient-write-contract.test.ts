import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../src/platform/database.ts';
import { buildSchemas } from '../../src/schema.ts';
import { idempotencyContract } from '../contracts/idempotency.ts';
import { versionContract } from '../contracts/version.ts';
import { type GraphqlClient, graphqlClient } from '../support/client.ts';
import { testDatabase } from '../support/database.ts';
import {
  type MadeOrganization,
  makeOrganization,
  makePatient,
  type TestClock,
  testClock,
} from '../support/fixture.ts';
import { type TestServer, testServer } from '../support/server.ts';
import { databaseState } from '../support/state.ts';

let database: Database;
let server: TestServer;
let clock: TestClock;
let clinic: MadeOrganization;
let client: GraphqlClient;
let otherClient: GraphqlClient;

beforeAll(async () => {
  database = await testDatabase();
  clock = testClock();
  server = await testServer({ database, clock });
  clinic = await makeOrganization(database);
  client = graphqlClient(server.app, clinic.secrets.admin);
  otherClient = graphqlClient(server.app, clinic.secrets.frontDesk);
});
afterAll(async () => {
  await server.close();
  await database.close();
});

describe('createPatient', () => {
  idempotencyContract({
    mutation: 'createPatient',
    record: 'patient',
    input: (n) => ({ firstName: `Given name ${n}`, lastName: 'Family name', consentFlags: n }),
    refused: () => ({ firstName: 'Given', lastName: 'Family', locationId: 'unknown' }),
    database: () => database,
    clock: () => clock,
    client: () => client,
    otherClient: () => otherClient,
  });
});

const patient = {
  ...{ record: 'patient', repeatable: false, database: () => database, client: () => client },
  make: () => makePatient(database, clinic.orgId),
  input: () => ({}),
};

describe('changes of a patient', () => {
  versionContract({
    ...{ ...patient, mutation: 'updatePatient', repeatable: true },
    input: (n) => ({ preferredName: `Name ${n}` }),
  });
  versionContract({
    ...{ ...patient, mutation: 'transitionPatientStatus' },
    input: () => ({ newStatus: 'INACTIVE' }),
  });
  versionContract({ ...patient, mutation: 'archivePatient', optional: true });
  versionContract({ ...patient, mutation: 'deletePatient', optional: true });
  for (const mutation of ['restorePatient', 'unarchivePatient'])
    versionContract({
      ...{ ...patient, mutation, optional: true },
      make: () =>
        makePatient(database, clinic.orgId, {
          status: 'ARCHIVED',
          archivedAt: new Date('2026-01-01T00:00:00Z'),
        }),
    });

  it('[94, A18] unarchivePatient is restorePatient by another name, and says so', async () => {
    const { id } = await makePatient(database, clinic.orgId, {
      status: 'ARCHIVED',
      archivedAt: new Date('2026-01-01T00:00:00Z'),
    });
    const unarchive = `mutation($id: ID!) { outcome: unarchivePatient(input: { id: $id }) {
      ... on UnarchivePatientSuccess { patient { status archivedAt } } ... on Error { code } } }`;
    expect((await client(unarchive, { id })).expectData()).toEqual({
      outcome: { patient: { status: 'INACTIVE', archivedAt: null } },
    });
    const before = await databaseState(database);
    expect((await client(unarchive, { id })).expectData()).toEqual({
      outcome: { code: 'PATIENT_NOT_ARCHIVED' },
    });
    expect(await databaseState(database)).toEqual(before);
    const field = buildSchemas().org.getMutationType()?.getFields().unarchivePatient;
    expect(field?.deprecationReason).toContain('restorePatient');
  });
});

describe('[A8] the header Idempotency-Key', () => {
  const archive = `mutation($id: ID!) { archivePatient(input: { id: $id }) { __typename } }`;

  it('makes a change repeatable as well, though its input has no field for it', async () => {
    const { id } = await makePatient(database, clinic.orgId);
    const headers = { 'idempotency-key': 'archive once' };
    const first = await client(archive, { id }, { headers });
    expect(first.expectData()).toEqual({ archivePatient: { __typename: 'ArchivePatientSuccess' } });
    const before = await databaseState(database);
    const again = await client(archive, { id }, { headers });
    expect(again.expectData()).toEqual(first.data);
    expect(again.headers['idempotent-replayed']).toBe('true');
    expect(await databaseState(database)).toEqual(before);
  });

  it('is one of its mutation: another may use it for something else', async () => {
    const { id } = await makePatient(database, clinic.orgId);
    const headers = { 'idempotency-key': 'one key' };
    (await client(archive, { id }, { headers })).expectData();
    const restored = await client(
      'mutation($id: ID!) { restorePatient(input: { id: $id }) { __typename } }',
      { id },
      { headers },
    );
    expect(restored.expectData()).toEqual({ restorePatient: { __typename: 'RestorePatientSuccess' } });
    expect(restored.headers['idempotent-replayed']).toBeUndefined();
  });

  it('is refused for another record, and nothing is written', async () => {
    const [one, two] = [await makePatient(database, clinic.orgId), await makePatient(database, clinic.orgId)];
    const headers = { 'idempotency-key': 'for one record' };
    (await client(archive, { id: one.id }, { headers })).expectData();
    const before = await databaseState(database);
    (await client(archive, { id: two.id }, { headers })).expectError('IDEMPOTENCY_KEY_REUSED');
    expect(await databaseState(database)).toEqual(before);
  });
});
