import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { encodeId } from '../../src/graphql/id.ts';
import { adminClient, type Database } from '../../src/platform/database.ts';
import { uuidv7 } from '../../src/platform/uuid.ts';
import { type GraphqlClient, graphqlClient } from '../support/client.ts';
import { testDatabase } from '../support/database.ts';
import {
  type Made,
  type MadeOrganization,
  makeOrganization,
  makePatient,
  testClock,
} from '../support/fixture.ts';
import { makeTagDefinition } from '../support/network-fixture.ts';
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

const patient = () => makePatient(database, clinic.orgId);
const tag = (values = {}) => makeTagDefinition(database, clinic.orgId, values);

interface Outcome {
  __typename: string;
  patient?: { id: string; version: number };
  tagDefinition?: { id: string };
  code?: string;
  path?: string[] | null;
}
type Verb = 'assign' | 'remove';

const mutation = (verb: Verb) => {
  const name = verb === 'assign' ? 'AssignTag' : 'RemoveTag';
  return `mutation($input: ${name}Input!) { outcome: ${verb}Tag(input: $input) { __typename
    ... on ${name}Success { patient { id version } tagDefinition { id } } ... on Error { code path } } }`;
};
const write = async (verb: Verb, of: Pick<Made, 'id'>, which: Pick<Made, 'id'>, as = client) => {
  const input = { patientId: of.id, tagDefinitionId: which.id };
  return (await as<{ outcome: Outcome }>(mutation(verb), { input })).expectData().outcome;
};
async function refusal(verb: Verb, of: Pick<Made, 'id'>, which: Pick<Made, 'id'>, as = client) {
  const before = await databaseState(database);
  const outcome = await write(verb, of, which, as);
  expect(await databaseState(database)).toEqual(before);
  return outcome;
}
const archiveTag = ({ uuid: id }: Made) =>
  adminClient(database).tagDefinition.update({
    where: { orgId_id: { orgId: clinic.orgId, id } },
    data: { archivedAt: new Date() },
  });
const tagsOf = async (of: Made, args = 'first: 100') => {
  const query = `query($id: ID!) { patient(id: $id) { tags(${args}) { nodes { id name color } totalCount } } }`;
  type Tags = { nodes: { id: string; name: string }[]; totalCount: number };
  const { tags } = (await client<{ patient: { tags: Tags } }>(query, { id: of.id })).expectData().patient;
  return tags;
};

describe('[303, A1] assignTag and removeTag', () => {
  it('give a patient a tag, and take it away', async () => {
    const [of, one] = [await patient(), await tag({ name: 'VIP', color: '#1e90ff' })];
    const assigned = await write('assign', of, one);
    expect(assigned).toEqual({
      ...{ __typename: 'AssignTagSuccess', tagDefinition: { id: one.id } },
      patient: { id: of.id, version: 1 },
    });
    expect(await tagsOf(of)).toEqual({
      nodes: [{ id: one.id, name: 'VIP', color: '#1e90ff' }],
      totalCount: 1,
    });
    expect((await write('remove', of, one)).__typename).toBe('RemoveTagSuccess');
    expect(await tagsOf(of)).toEqual({ nodes: [], totalCount: 0 });
  });

  it('are told by the patient’s audit trail and its events', async () => {
    const [of, one] = [await patient(), await tag()];
    await write('assign', of, one);
    await write('remove', of, one);
    const where = { entityId: of.uuid };
    const audit = await adminClient(database).auditEvent.findMany({ where, orderBy: { id: 'asc' } });
    expect(audit.map(({ action, changes }) => [action, changes])).toEqual([
      ['assignTag', { tagDefinitionId: [null, one.uuid] }],
      ['removeTag', { tagDefinitionId: [one.uuid, null] }],
    ]);
    const events = await adminClient(database).outboxEvent.findMany({ where, orderBy: { id: 'asc' } });
    expect(events.map(({ type }) => type)).toEqual(['patient.tagged', 'patient.untagged']);
  });

  it('write nothing for a tag that the patient has already, however many ask at the same moment', async () => {
    const [of, one] = [await patient(), await tag()];
    const outcomes = await Promise.all(Array.from({ length: 4 }, () => write('assign', of, one)));
    expect(new Set(outcomes.map(({ __typename }) => __typename))).toEqual(new Set(['AssignTagSuccess']));
    expect((await tagsOf(of)).totalCount).toBe(1);
    expect(await adminClient(database).auditEvent.count({ where: { entityId: of.uuid } })).toBe(1);
    expect((await refusal('assign', of, one)).__typename).toBe('AssignTagSuccess');
  });

  const noTag = { __typename: 'NotFoundError', code: 'NOT_FOUND', path: ['tagDefinitionId'] };

  it('refuse a tag that is not in reach; none that is archived is given, or taken that is not there', async () => {
    const [of, one, archived] = [await patient(), await tag(), await tag()];
    const foreign = await makeTagDefinition(database, (await makeOrganization(database)).orgId);
    await write('assign', of, archived);
    await archiveTag(archived);
    const unknown = [foreign, { id: encodeId('Nothing', one.uuid) }, { id: 'nothing' }, { id: '' }];
    for (const which of unknown)
      for (const verb of ['assign', 'remove'] as const) expect(await refusal(verb, of, which)).toEqual(noTag);
    expect(await refusal('assign', await patient(), archived)).toEqual(noTag);
    expect(await refusal('remove', of, one)).toEqual(noTag);
    // One that was archived since can still be taken away.
    expect((await tagsOf(of)).totalCount).toBe(1);
    expect((await write('remove', of, archived)).__typename).toBe('RemoveTagSuccess');
  });

  it('refuse a patient that is not in reach, archived or deleted', async () => {
    const one = await tag();
    const foreign = await makePatient(database, (await makeOrganization(database)).orgId);
    for (const verb of ['assign', 'remove'] as const)
      for (const of of [foreign, { id: encodeId('Patient', uuidv7()) }, { id: 'nothing' }])
        expect(await refusal(verb, of, one)).toMatchObject({ code: 'NOT_FOUND', path: ['patientId'] });
    for (const mark of ['archivedAt', 'deletedAt']) {
      const of = await patient();
      await write('assign', of, one);
      await adminClient(database).patient.update({
        where: { orgId_id: { orgId: clinic.orgId, id: of.uuid } },
        data: { [mark]: new Date() },
      });
      for (const verb of ['assign', 'remove'] as const)
        expect(await refusal(verb, of, one)).toMatchObject({ code: 'PATIENT_ARCHIVED' });
      expect((await tagsOf(of)).totalCount).toBe(1);
    }
  });

  it('need `patient:write`', async () => {
    const [of, one] = [await patient(), await tag()];
    await write('assign', of, one);
    const as = graphqlClient(server.app, clinic.secrets.analyst);
    const input = { patientId: of.id, tagDefinitionId: one.id };
    for (const verb of ['assign', 'remove'] as const) {
      const before = await databaseState(database);
      (await as(mutation(verb), { input })).expectError('FORBIDDEN');
      expect(await databaseState(database)).toEqual(before);
    }
  });
});

describe('[A1] patient.tags', () => {
  let of: Made;
  beforeAll(async () => {
    of = await patient();
    for (const name of ['Zahnweh', 'Ängstlich', 'böse']) await write('assign', of, await tag({ name }));
    const archived = await tag({ name: 'Alt' });
    await write('assign', of, archived);
    await archiveTag(archived);
  });

  it('are shown by name, those archived since included, and walked in both directions', async () => {
    const whole = ['Alt', 'Ängstlich', 'böse', 'Zahnweh'];
    const page = async (args: string) => {
      const query = `query($id: ID!) { patient(id: $id) { tags(${args}) {
        edges { cursor node { name } } totalCount pageInfo { hasNextPage hasPreviousPage } } } }`;
      type Page = {
        edges: { cursor: string; node: { name: string } }[];
        totalCount: number;
        pageInfo: object;
      };
      return (await client<{ patient: { tags: Page } }>(query, { id: of.id })).expectData().patient.tags;
    };
    const names = ({ edges }: { edges: { node: { name: string } }[] }) => edges.map(({ node }) => node.name);
    expect(names(await page('first: 100'))).toEqual(whole);
    const first = await page('first: 2');
    expect(names(first)).toEqual(whole.slice(0, 2));
    expect(first).toMatchObject({ totalCount: 4, pageInfo: { hasNextPage: true, hasPreviousPage: false } });
    const rest = await page(`first: 2, after: "${first.edges[1]?.cursor}"`);
    expect(names(rest)).toEqual(whole.slice(2));
    expect(names(await page(`last: 3, before: "${rest.edges[1]?.cursor}"`))).toEqual(whole.slice(0, 3));
  });

  it('cost a list of patients the same number of statements, however many they are', async () => {
    const own = await makeOrganization(database);
    const [one, other] = [
      await makeTagDefinition(database, own.orgId),
      await makeTagDefinition(database, own.orgId),
    ];
    for (let n = 0; n < 20; n += 1) {
      const { uuid: patientId } = await makePatient(database, own.orgId);
      const data = [one, other].map(({ uuid }) => ({ orgId: own.orgId, patientId, tagDefinitionId: uuid }));
      await adminClient(database).patientTag.createMany({ data });
    }
    const as = graphqlClient(server.app, own.secrets.frontDesk);
    const statements = async (first: number) => {
      const query = `query($first: Int) { patients(first: $first) { nodes {
        tags { totalCount nodes { name color } } first: tags(first: 1) { nodes { name } } } } }`;
      type Node = Record<'tags' | 'first', { nodes: unknown[]; totalCount: number }>;
      const { nodes } = (await as<{ patients: { nodes: Node[] } }>(query, { first })).expectData().patients;
      expect(nodes).toHaveLength(first);
      for (const node of nodes)
        expect([node.tags.totalCount, node.tags.nodes.length, node.first.nodes.length]).toEqual([2, 2, 1]);
      return lastStatements(server);
    };
    await statements(2);
    const few = await statements(2);
    expect(await statements(20)).toBe(few);
    expect(few).toBeLessThanOrEqual(7);
  });
});

describe('[170] the filter tagDefinitionId', () => {
  const filtered = async (which: Pick<Made, 'id'>, rest = '') => {
    const query = `query($id: ID!) { patients(filter: { tagDefinitionId: $id } ${rest}) { nodes { id } totalCount } }`;
    type Page = { nodes: { id: string }[]; totalCount: number };
    return (await client<{ patients: Page }>(query, { id: which.id })).expectData().patients;
  };

  it('shows the patients who have the tag, archived or not', async () => {
    const [one, other] = [await tag(), await tag()];
    const [first, second, third] = [await patient(), await patient(), await patient()];
    for (const of of [first, second]) await write('assign', of, one);
    for (const of of [second, third]) await write('assign', of, other);
    const found = await filtered(one);
    expect(found.nodes.map(({ id }) => id).sort()).toEqual([first.id, second.id].sort());
    expect(found.totalCount).toBe(2);
    await archiveTag(one);
    expect((await filtered(one)).totalCount).toBe(2);
    await write('remove', second, one);
    expect((await filtered(one)).nodes).toEqual([{ id: first.id }]);
    expect((await filtered(one, 'search: "nobody"')).nodes).toEqual([]);
    expect((await filtered(await tag())).totalCount).toBe(0);
  });

  it('[A49] refuses a tag that is not in reach, whatever the reason', async () => {
    const foreign = await makeTagDefinition(database, (await makeOrganization(database)).orgId);
    const own = await tag();
    const ids = [
      encodeId('TagDefinition', uuidv7()),
      foreign.id,
      encodeId('Nothing', own.uuid),
      'nothing',
      '',
    ];
    for (const id of ids) {
      const query = 'query($id: ID!) { patients(filter: { tagDefinitionId: $id }) { totalCount } }';
      const { extensions } = (await client(query, { id })).expectError('NOT_FOUND');
      expect(extensions?.param).toBe('filter.tagDefinitionId');
    }
  });

  it('is open to an analyst', async () => {
    const one = await tag();
    await write('assign', await patient(), one);
    const query = 'query($id: ID!) { patients(filter: { tagDefinitionId: $id }) { totalCount } }';
    const as = graphqlClient(server.app, clinic.secrets.analyst);
    expect((await as(query, { id: one.id })).expectData()).toEqual({ patients: { totalCount: 1 } });
  });
});
