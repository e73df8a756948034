import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { RelationshipType } from '../../src/generated/prisma/enums.ts';
import { adminClient, type Database } from '../../src/platform/database.ts';
import { patientRecordContract } from '../contracts/chart-record.ts';
import { recordTrial } from '../contracts/record.ts';
import { type GraphqlClient, graphqlClient } from '../support/client.ts';
import { testDatabase } from '../support/database.ts';
import {
  type Made,
  type MadeOrganization,
  makeOrganization,
  makePatient,
  testClock,
} from '../support/fixture.ts';
import { makeRelationship } from '../support/network-fixture.ts';
import { type TestServer, testServer } from '../support/server.ts';
import { databaseState, lastStatements } from '../support/state.ts';

let database: Database;
let server: TestServer;
let clinic: MadeOrganization;
let client: GraphqlClient;

beforeAll(async () => {
  database = await testDatabase();
  server = await testServer({ database, clock: testClock() });
  clinic = await makeOrganization(database);
  client = graphqlClient(server.app, clinic.secrets.frontDesk);
});
afterAll(async () => {
  await server.close();
  await database.close();
});

const patient = (values = {}) => makePatient(database, clinic.orgId, values);
const archive = (orgId: string, id: string, mark: 'archivedAt' | 'deletedAt' = 'archivedAt') =>
  adminClient(database).patient.update({
    where: { orgId_id: { orgId, id } },
    data: { [mark]: new Date() },
  });

describe('[265, 268, 269] a relationship', () => {
  const resource = {
    type: 'Relationship',
    minimum: { relationshipType: 'PARENT' },
    values: {
      isGuardian: { values: [true, false], initially: false, cleared: false },
      relationshipType: { values: ['GRANDPARENT', 'STEPPARENT'], cleared: 'refused' },
      note: { values: ['By adoption', 'Since 2020'], redacted: null },
    },
    references: {
      toPatientId: {
        make: (db: Database, orgId: string) => makePatient(db, orgId),
        archive: (_db: Database, orgId: string, id: string) => archive(orgId, id),
        required: true,
        fixed: true,
      },
    },
    invalid: [
      ['note', 'too_big', 'x'.repeat(2001)],
      ['note', 'invalid', 'a\u0000'],
    ],
    server: () => server,
    database: () => database,
  } as const;
  const trial = recordTrial(resource, {
    ...{ writer: 'admin', readers: ['analyst'], isVersionNeeded: false },
    owner: {
      ...{ field: 'patientId', shownAs: 'fromPatient' },
      make: (orgId) => makePatient(database, orgId),
    },
  });
  patientRecordContract(trial, 'relationships');
});

interface Outcome {
  __typename: string;
  relationship?: { id: string; version: number };
  code?: string;
  path?: string[];
  issues?: { path: string[]; code: string }[];
}

async function write(verb: 'create' | 'update' | 'archive', input: object, as = client): Promise<Outcome> {
  const name = `${verb.charAt(0).toUpperCase()}${verb.slice(1)}Relationship`;
  const issues = verb === 'archive' ? '' : '... on ValidationError { issues { path code } }';
  const answer = await as<{ outcome: Outcome }>(
    `mutation($input: ${name}Input!) { outcome: ${verb}Relationship(input: $input) {
      __typename ... on ${name}Success { relationship { id version } } ... on Error { code path } ${issues}
    } }`,
    { input },
  );
  return answer.expectData().outcome;
}
async function refusal(verb: 'create' | 'update' | 'archive', input: object): Promise<Outcome> {
  const before = await databaseState(database);
  const outcome = await write(verb, input);
  expect(await databaseState(database)).toEqual(before);
  return outcome;
}

describe('createRelationship', () => {
  it('[266] takes every type', async () => {
    const [from, to] = [await patient(), await patient()];
    for (const relationshipType of Object.values(RelationshipType)) {
      const outcome = await write('create', { patientId: from.id, toPatientId: to.id, relationshipType });
      expect([relationshipType, outcome.__typename]).toEqual([relationshipType, 'CreateRelationshipSuccess']);
    }
    const rows = await adminClient(database).relationship.findMany({ where: { patientId: from.uuid } });
    expect(rows.map((row) => row.relationshipType).sort()).toEqual([
      ...['CAREGIVER', 'CHILD', 'CLONE', 'FOSTER_CHILD', 'GRANDCHILD', 'GRANDPARENT', 'GUARDIAN'],
      ...['LIFE_PARTNER', 'MERGE', 'OTHER_FAMILY', 'PARENT', 'SIBLING', 'SPOUSE', 'STEPCHILD', 'STEPPARENT'],
    ]);
  });

  it('[268] does not record the inverse', async () => {
    const [from, to] = [await patient(), await patient()];
    await write('create', { patientId: from.id, toPatientId: to.id, relationshipType: 'PARENT' });
    const where = { OR: [{ patientId: to.uuid }, { toPatientId: from.uuid }] };
    expect(await adminClient(database).relationship.count({ where })).toBe(0);
  });

  it('[267, A45] only records a merge or a clone: the patients stay as they are', async () => {
    const [from, to] = [await patient(), await patient()];
    const rows = () =>
      adminClient(database).patient.findMany({
        where: { id: { in: [from.uuid, to.uuid] } },
        orderBy: { id: 'asc' },
      });
    const before = await rows();
    for (const relationshipType of ['MERGE', 'CLONE'])
      await write('create', { patientId: from.id, toPatientId: to.id, relationshipType });
    expect(await rows()).toEqual(before);
  });

  it('[A45] refuses a patient and itself', async () => {
    const { id } = await patient();
    const input = { patientId: id, toPatientId: id, relationshipType: 'SIBLING' };
    expect(await refusal('create', input)).toMatchObject({
      __typename: 'ValidationError',
      issues: [{ path: ['toPatientId'], code: 'self' }],
    });
  });

  it('[A49] refuses a deleted patient as if it did not exist', async () => {
    const [from, to] = [await patient(), await patient()];
    await archive(clinic.orgId, to.uuid, 'deletedAt');
    const input = { patientId: from.id, toPatientId: to.id, relationshipType: 'SIBLING' };
    expect(await refusal('create', input)).toMatchObject({ code: 'NOT_FOUND', path: ['toPatientId'] });
  });

  it('is open to the front desk and to clinicians', async () => {
    for (const role of ['frontDesk', 'clinician'] as const) {
      const input = { patientId: (await patient()).id, toPatientId: (await patient()).id };
      const as = graphqlClient(server.app, clinic.secrets[role]);
      const outcome = await write('create', { ...input, relationshipType: 'SPOUSE' }, as);
      expect(outcome.__typename).toBe('CreateRelationshipSuccess');
    }
  });
});

describe('[A45] a pair and a type that there are', () => {
  const taken = { __typename: 'DuplicateError', code: 'DUPLICATE', path: ['relationshipType'] };
  const pair = async () => ({ patientId: (await patient()).id, toPatientId: (await patient()).id });

  it('are refused; another type, and the other direction, are not', async () => {
    const { patientId, toPatientId } = await pair();
    const input = { patientId, toPatientId, relationshipType: 'SIBLING' };
    await write('create', input);
    expect(await refusal('create', { ...input, isGuardian: true })).toEqual(taken);
    const inverse = { patientId: toPatientId, toPatientId: patientId, relationshipType: 'SIBLING' };
    for (const other of [{ ...input, relationshipType: 'GUARDIAN' }, inverse])
      expect((await write('create', other)).__typename).toBe('CreateRelationshipSuccess');
  });

  it('are refused to an update as well, which can leave its own type', async () => {
    const both = await pair();
    await write('create', { ...both, relationshipType: 'PARENT' });
    const { relationship } = await write('create', { ...both, relationshipType: 'GUARDIAN' });
    const change = { id: relationship?.id, baseVersion: 1 };
    expect(await refusal('update', { ...change, relationshipType: 'PARENT' })).toEqual(taken);
    const same = await write('update', { ...change, relationshipType: 'GUARDIAN', note: 'Still' });
    expect(same.relationship?.version).toBe(2);
  });

  it('are free again once the other is archived', async () => {
    const input = { ...(await pair()), relationshipType: 'PARENT' };
    const { relationship } = await write('create', input);
    await write('archive', { id: relationship?.id });
    expect((await write('create', input)).__typename).toBe('CreateRelationshipSuccess');
  });

  it('are recorded once, however many ask at the same moment', async () => {
    const input = { ...(await pair()), relationshipType: 'PARENT' };
    const outcomes = await Promise.all(Array.from({ length: 5 }, () => write('create', input)));
    const names = outcomes.map(({ __typename }) => __typename).sort();
    expect(names).toEqual([
      'CreateRelationshipSuccess',
      ...Array.from({ length: 4 }, () => 'DuplicateError'),
    ]);
  });
});

describe('the lists of a patient', () => {
  type Shown = Record<string, { nodes: Record<string, unknown>[]; totalCount: number }>;
  const LIST = `nodes { id relationshipType isGuardian fromPatient { id } fromPatientName toPatient { id } toPatientName }
    totalCount`;
  const read = async (of: Made, as = client) =>
    (
      await as<{ patient: Shown }>(
        `query($id: ID!) { patient(id: $id) {
          relationships { ${LIST} } guardians { ${LIST} } dependents { ${LIST} }
        } }`,
        { id: of.id },
      )
    ).expectData().patient;
  const ids = (shown: Shown, list: string) => shown[list]?.nodes.map(({ id }) => id);

  let made: Record<'mother' | 'child' | 'uncle', Made>;
  let rows: Record<'guardian' | 'plain' | 'ward' | 'archived' | 'merge', Made>;
  beforeAll(async () => {
    made = {
      mother: await patient({ firstName: 'Marie', lastName: 'Curie' }),
      child: await patient({ firstName: 'Irène', lastName: 'Curie' }),
      uncle: await patient({ firstName: 'Jacques', lastName: 'Curie' }),
    };
    const { mother, child, uncle } = made;
    let day = 0;
    const relate = (from: Made, to: Made, values: object) => {
      day += 1;
      const createdAt = new Date(Date.UTC(2026, 0, day));
      return makeRelationship(database, clinic.orgId, from, to, { createdAt, ...values });
    };
    rows = {
      guardian: await relate(mother, child, { relationshipType: 'PARENT', isGuardian: true }),
      plain: await relate(mother, uncle, { relationshipType: 'SIBLING' }),
      ward: await relate(child, mother, { relationshipType: 'CHILD' }),
      archived: await relate(uncle, child, { isGuardian: true, archivedAt: new Date() }),
      merge: await relate(mother, child, { relationshipType: 'MERGE' }),
    };
  });

  it('[264] shows what the patient is to others, family and data, with both names', async () => {
    const shown = await read(made.mother);
    expect(ids(shown, 'relationships')).toEqual([rows.merge.id, rows.plain.id, rows.guardian.id]);
    expect(shown.relationships?.nodes[2]).toEqual({
      ...{ id: rows.guardian.id, relationshipType: 'PARENT', isGuardian: true },
      ...{ fromPatient: { id: made.mother.id }, fromPatientName: 'Marie Curie' },
      ...{ toPatient: { id: made.child.id }, toPatientName: 'Irène Curie' },
    });
    expect(shown.relationships?.totalCount).toBe(3);
  });

  it('[270] shows who is the guardian of the patient', async () => {
    const shown = await read(made.child);
    expect(ids(shown, 'guardians')).toEqual([rows.guardian.id]);
    expect(shown.guardians?.totalCount).toBe(1);
    expect(ids(await read(made.mother), 'guardians')).toEqual([]);
  });

  it('[271] shows of whom the patient is the guardian', async () => {
    const shown = await read(made.mother);
    expect(ids(shown, 'dependents')).toEqual([rows.guardian.id]);
    expect(shown.dependents?.totalCount).toBe(1);
    expect(ids(await read(made.uncle), 'dependents')).toEqual([]);
  });

  it('keeps an archived patient in the relationships of others', async () => {
    const [from, to] = [await patient(), await patient()];
    const row = await makeRelationship(database, clinic.orgId, from, to, {});
    await archive(clinic.orgId, to.uuid);
    expect(ids(await read(from), 'relationships')).toEqual([row.id]);
  });

  it('shows an analyst no names', async () => {
    const shown = await read(made.mother, graphqlClient(server.app, clinic.secrets.analyst));
    for (const node of shown.relationships?.nodes ?? [])
      expect(node).toMatchObject({ fromPatientName: '[redacted]', toPatientName: '[redacted]' });
    expect(shown.relationships?.nodes).toHaveLength(3);
  });

  it('refuses a cursor of one list in another', async () => {
    const page = '(first: 1) { pageInfo { endCursor } }';
    const query = `query($id: ID!) { patient(id: $id) { relationships${page} dependents${page} } }`;
    const answer = await client<{ patient: Record<string, { pageInfo: { endCursor: string } }> }>(query, {
      id: made.mother.id,
    });
    const after = answer.expectData().patient.relationships?.pageInfo.endCursor;
    const other = `query($id: ID!, $after: String) { patient(id: $id) { dependents(after: $after) { totalCount } } }`;
    (await client(other, { id: made.mother.id, after })).expectError('INVALID_CURSOR');
  });

  it('costs a list of patients the same number of statements, however many they are', async () => {
    const own = await makeOrganization(database);
    for (let n = 0; n < 20; n += 1) {
      const [from, to] = [await makePatient(database, own.orgId), await makePatient(database, own.orgId)];
      await makeRelationship(database, own.orgId, from, to, { isGuardian: true });
      await makeRelationship(database, own.orgId, to, from, { relationshipType: 'CHILD' });
    }
    const as = graphqlClient(server.app, own.secrets.frontDesk);
    const statements = async (first: number) => {
      const query = `query($first: Int) { patients(first: $first) { nodes {
        relationships { ${LIST} } guardians { ${LIST} } dependents { ${LIST} }
      } } }`;
      const { nodes } = (await as<{ patients: { nodes: Shown[] } }>(query, { first })).expectData().patients;
      expect(nodes.map(({ relationships }) => relationships?.totalCount)).toEqual(nodes.map(() => 1));
      expect(nodes.filter(({ guardians }) => guardians?.totalCount === 1)).toHaveLength(first / 2);
      expect(nodes.filter(({ dependents }) => dependents?.nodes.length === 1)).toHaveLength(first / 2);
      return lastStatements(server);
    };
    // The first request also looks the credential up.
    await statements(2);
    const few = await statements(2);
    expect(await statements(20)).toBe(few);
    expect(few).toBeLessThanOrEqual(14);
  });
});
