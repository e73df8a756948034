import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { encodeId } from '../../src/graphql/id.ts';
import { adminClient, type Database } from '../../src/platform/database.ts';
import { uuidv7 } from '../../src/platform/uuid.ts';
import { recordContract, recordTrial } from '../contracts/record.ts';
import { type GraphqlClient, graphqlClient } from '../support/client.ts';
import { makeSocialHistory } from '../support/condition-fixture.ts';
import { testDatabase } from '../support/database.ts';
import {
  linkPatient,
  type Made,
  type MadeOrganization,
  makeOrganization,
  makePartner,
  makePatient,
  testClock,
} from '../support/fixture.ts';
import { type TestServer, testServer } from '../support/server.ts';
import { databaseState, lastStatements } from '../support/state.ts';

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

describe('an entry of the social history', () => {
  recordContract(
    recordTrial(
      {
        type: 'SocialHistory',
        minimum: { category: 'TOBACCO' },
        values: {
          value: { values: ['A pack a day', 'Never'], redacted: null },
          category: { values: ['ALCOHOL', 'DIET'], cleared: 'refused' },
          snomed: { values: ['77176002 x', '266919005 x'] },
          note: { values: ['Wants to stop', 'Asked twice'], redacted: null },
          dateStart: { values: ['2000-02-29', '1999-12-31'] },
          dateStop: { values: ['2024-02-29', '2025-12-31'] },
        },
        invalid: [
          ['value', 'too_big', 'x'.repeat(2001)],
          ['value', 'invalid', 'a\u0000b'],
          ['snomed', 'too_big', '9'.repeat(21)],
          ['note', 'too_big', 'x'.repeat(2001)],
        ],
        server: () => server,
        database: () => database,
      },
      {
        ...{ writer: 'clinician', readers: ['analyst', 'frontDesk'], isVersionNeeded: false },
        owner: { field: 'patientId', make: (orgId) => makePatient(database, orgId), isShared: false },
      },
    ),
  );
});

let clinic: MadeOrganization;
let client: GraphqlClient;
beforeAll(async () => {
  clinic = await makeOrganization(database);
  client = graphqlClient(server.app, clinic.secrets.clinician);
});

interface Outcome {
  readonly __typename: string;
  readonly socialHistory?: { id: string; version: number; value: string | null };
  readonly code?: string;
  readonly path?: string[] | null;
}
const write = async (verb: 'create' | 'update' | 'archive', input: object, as = client): Promise<Outcome> => {
  const type = `${verb.charAt(0).toUpperCase()}${verb.slice(1)}SocialHistory`;
  const answer = await as<{ outcome: Outcome }>(
    `mutation($input: ${type}Input!) { outcome: ${verb}SocialHistory(input: $input) {
      __typename ... on ${type}Success { socialHistory { id version value } } ... on Error { code path }
    } }`,
    { input },
  );
  return answer.expectData().outcome;
};
const refused = async (...attempt: Parameters<typeof write>) => {
  const before = await databaseState(database);
  const outcome = await write(...attempt);
  expect(await databaseState(database)).toEqual(before);
  return outcome;
};
const idOf = ({ socialHistory }: Outcome) => socialHistory?.id as string;
const patientOf = (values: object = {}) => makePatient(database, clinic.orgId, values);

describe('[A1] a category', () => {
  const taken = { __typename: 'DuplicateError', code: 'DUPLICATE', path: ['category'] };

  it('has one entry of a patient, until it is archived', async () => {
    const patient = await patientOf();
    const input = { patientId: patient.id, category: 'ALCOHOL', value: 'Wine' };
    const first = await write('create', input);
    expect(await refused('create', input)).toEqual(taken);
    expect(await write('create', { ...input, category: 'DRUGS' })).toMatchObject({
      __typename: 'CreateSocialHistorySuccess',
    });
    expect(await write('create', { ...input, patientId: (await patientOf()).id })).toMatchObject({
      __typename: 'CreateSocialHistorySuccess',
    });
    await write('archive', { id: idOf(first) });
    expect(await write('create', input)).toMatchObject({ __typename: 'CreateSocialHistorySuccess' });
  });

  it('has one of several that are made at the same moment', async () => {
    const input = { patientId: (await patientOf()).id, category: 'DIET' };
    const outcomes = await Promise.all([1, 2, 3].map(() => write('create', input)));
    expect(outcomes.map(({ __typename }) => __typename).sort()).toEqual([
      ...['CreateSocialHistorySuccess', 'DuplicateError', 'DuplicateError'],
    ]);
  });

  it('[A7] answers no repetition to another credential', async () => {
    const input = { patientId: (await patientOf()).id, category: 'DIET', idempotencyKey: 'mine' };
    expect((await write('create', input)).__typename).toBe('CreateSocialHistorySuccess');
    const admin = graphqlClient(server.app, clinic.secrets.admin);
    expect(await refused('create', input, admin)).toEqual(taken);
  });

  it('is not changed to one that has an entry', async () => {
    const patient = await patientOf();
    const diet = await write('create', { patientId: patient.id, category: 'DIET' });
    const drugs = await write('create', { patientId: patient.id, category: 'DRUGS' });
    const change = { id: idOf(diet), baseVersion: 1, category: 'DRUGS' };
    expect(await refused('update', change)).toEqual(taken);
    await write('archive', { id: idOf(drugs) });
    expect(await write('update', change)).toMatchObject({ __typename: 'UpdateSocialHistorySuccess' });
  });

  it('has one in the database, whoever writes', async () => {
    const patient = await patientOf();
    await makeSocialHistory(database, clinic.orgId, patient, { category: 'EXERCISE' });
    const again = makeSocialHistory(database, clinic.orgId, patient, { category: 'EXERCISE' });
    await expect(again).rejects.toThrow();
    await makeSocialHistory(database, clinic.orgId, patient, {
      ...{ category: 'EXERCISE', archivedAt: new Date() },
    });
  });
});

describe('[304] patient.socialHistory', () => {
  const QUERY = `query($id: ID!) { patient(id: $id) { socialHistory { category value note snomed } } }`;

  it('shows the entries in the order of the categories, and no archived ones', async () => {
    const patient = await patientOf();
    for (const category of ['OTHER', 'TOBACCO', 'DIET'] as const)
      await makeSocialHistory(database, clinic.orgId, patient, { category });
    await makeSocialHistory(database, clinic.orgId, patient, { category: 'DRUGS', archivedAt: new Date() });
    const answer = await client<{ patient: { socialHistory: { category: string }[] } }>(QUERY, {
      id: patient.id,
    });
    expect(answer.expectData().patient.socialHistory.map(({ category }) => category)).toEqual([
      ...['TOBACCO', 'DIET', 'OTHER'],
    ]);
  });

  it('shows an analyst no words', async () => {
    const patient = await patientOf();
    const values = { value: 'secret', note: 'secret', snomed: '77176002' };
    await makeSocialHistory(database, clinic.orgId, patient, values);
    const analyst = graphqlClient(server.app, clinic.secrets.analyst);
    expect((await analyst(QUERY, { id: patient.id })).expectData()).toEqual({
      patient: {
        socialHistory: [{ category: 'TOBACCO', value: null, note: null, snomed: '77176002' }],
      },
    });
  });

  it('costs a list of patients the same number of statements, however many they are', async () => {
    for (let n = 0; n < 20; n += 1)
      await makeSocialHistory(database, clinic.orgId, await patientOf(), { category: 'DIET' });
    const query = `query($first: Int) { patients(first: $first, orderBy: { field: CREATED_AT, direction: DESC }) {
      nodes { socialHistory { category value } }
    } }`;
    const statements = async (first: number) => {
      const answer = await client<{ patients: { nodes: { socialHistory: object[] }[] } }>(query, { first });
      const lengths = answer.expectData().patients.nodes.map(({ socialHistory }) => socialHistory.length);
      expect(lengths).toEqual(Array.from({ length: first }, () => 1));
      return lastStatements(server);
    };
    const few = await statements(2);
    expect(await statements(20)).toBe(few);
    expect(few).toBeLessThanOrEqual(2);
  });
});

describe('its patient', () => {
  it('[160, A49] is refused when it is not in reach', async () => {
    const other = await makeOrganization(database);
    const foreign = await makePatient(database, other.orgId);
    for (const patientId of [foreign.id, encodeId('Patient', uuidv7()), 'nothing', ''])
      expect(await refused('create', { patientId, category: 'DIET' })).toEqual({
        ...{ __typename: 'NotFoundError', code: 'NOT_FOUND', path: ['patientId'] },
      });
  });

  it.each(['archivedAt', 'deletedAt'])('is not written to while it has %s', async (mark) => {
    const patient = await patientOf({ [mark]: new Date() });
    const { id } = await makeSocialHistory(database, clinic.orgId, patient, {});
    const closed = { __typename: 'ConflictError', code: 'PATIENT_ARCHIVED', path: null };
    expect(await refused('create', { patientId: patient.id, category: 'DIET' })).toEqual(closed);
    expect(await refused('update', { id, baseVersion: 1 })).toEqual(closed);
    expect(await refused('archive', { id })).toEqual(closed);
  });

  it('[155] is named by the audit rows', async () => {
    const patient = await patientOf();
    const created = await write('create', { patientId: patient.id, category: 'TOBACCO' });
    await write('update', { id: idOf(created), baseVersion: 1, value: 'Never' });
    await write('archive', { id: idOf(created) });
    const rows = await adminClient(database).auditEvent.findMany({
      ...{ where: { patientId: patient.uuid }, orderBy: { id: 'asc' } },
    });
    expect(rows.map(({ action }) => action)).toEqual([
      ...['createSocialHistory', 'updateSocialHistory', 'archiveSocialHistory'],
    ]);
  });
});

describe('[9, 304] a partner', () => {
  it('sees nothing of it, of a patient that is linked to it neither', async () => {
    // Of a sandbox: such a partner may send any document.
    const sandbox = await makeOrganization(database, { environment: 'SANDBOX' });
    const linked = await makePatient(database, sandbox.orgId, { smokingSnomed: '77176002' });
    const { secret, ...partner } = await makePartner(database, sandbox);
    await linkPatient(database, sandbox.orgId, partner, linked);
    const { id } = await makeSocialHistory(database, sandbox.orgId, linked, {
      value: 'Smokes',
      snomed: '77176002',
    });
    const as = graphqlClient(server.app, secret, '/partner/graphql');
    const seen = await as('query($id: ID!, $of: ID!) { node(id: $id) { id } patient(id: $of) { id } }', {
      ...{ id, of: linked.id },
    });
    expect(seen.expectData()).toEqual({ node: null, patient: { id: linked.id } });
    const before = await databaseState(database, sandbox.orgId);
    const change = { id, baseVersion: 1 };
    const mutation = (verb: string) =>
      `mutation($input: ${verb}SocialHistoryInput!) {
        ${verb.toLowerCase()}SocialHistory(input: $input) { __typename } }`;
    for (const [document, variables] of [
      ['query($id: ID!) { patient(id: $id) { socialHistory { id } } }', { id: linked.id }],
      ['query($id: ID!) { patient(id: $id) { smokingSnomed } }', { id: linked.id }],
      ['query($id: ID!) { node(id: $id) { ... on SocialHistory { value } } }', { id }],
      [mutation('Create'), { input: { patientId: linked.id, category: 'DIET' } }],
      [mutation('Update'), { input: { ...change, value: 'Never' } }],
      [mutation('Archive'), { input: change }],
    ] as const) {
      const answer = await as(document, variables);
      expect(new Set(answer.codes), answer.text).toEqual(new Set(['GRAPHQL_VALIDATION_FAILED']));
      expect(answer.text).not.toContain('77176002');
    }
    expect(await databaseState(database, sandbox.orgId)).toEqual(before);
  });
});

describe('[200, 211] the smoking status of the patient', () => {
  const read = async ({ id }: Made) =>
    (
      await client<{ patient: { smokingSnomed: string | null; version: number; updatedAt: string } }>(
        'query($id: ID!) { patient(id: $id) { smokingSnomed version updatedAt } }',
        { id },
      )
    ).expectData().patient;

  it('follows the entry TOBACCO through creation, change and archiving', async () => {
    const patient = await patientOf();
    const before = await read(patient);
    const status = async () => (await read(patient)).smokingSnomed;
    const input = { patientId: patient.id, category: 'TOBACCO', snomed: '77176002' };
    const id = idOf(await write('create', input));
    expect(await status()).toBe('77176002');
    await write('update', { id, baseVersion: 1, snomed: '8517006' });
    expect(await status()).toBe('8517006');
    await write('update', { id, baseVersion: 2, value: 'Stopped' });
    expect(await status()).toBe('8517006');
    await write('update', { id, baseVersion: 3, snomed: null });
    expect(await status()).toBeNull();
    await write('update', { id, baseVersion: 4, snomed: '8517006' });
    await write('archive', { id });
    expect(await read(patient)).toEqual({ ...before, smokingSnomed: null });
  });

  it('follows an entry that becomes one of TOBACCO, or of something else', async () => {
    const patient = await patientOf();
    const input = { patientId: patient.id, category: 'OTHER', snomed: '77176002' };
    const id = idOf(await write('create', input));
    expect((await read(patient)).smokingSnomed).toBeNull();
    await write('update', { id, baseVersion: 1, category: 'TOBACCO' });
    expect((await read(patient)).smokingSnomed).toBe('77176002');
    await write('update', { id, baseVersion: 2, category: 'DRUGS' });
    expect((await read(patient)).smokingSnomed).toBeNull();
  });

  it('is not touched by another category', async () => {
    const patient = await patientOf({ smokingSnomed: '266919005' });
    const created = await write('create', { patientId: patient.id, category: 'ALCOHOL', snomed: '1' });
    await write('archive', { id: idOf(created) });
    expect((await read(patient)).smokingSnomed).toBe('266919005');
  });
});
