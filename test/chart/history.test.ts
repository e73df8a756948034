import { isObjectType } from 'graphql';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { Prisma } from '../../src/generated/prisma/client.ts';
import { adminClient, type Database } from '../../src/platform/database.ts';
import { buildSchemas } from '../../src/schema.ts';
import { makeAllergyDefinition } from '../support/chart-fixture.ts';
import { type GraphqlClient, graphqlClient } from '../support/client.ts';
import { testDatabase } from '../support/database.ts';
import {
  type Made,
  type MadeOrganization,
  makeOrganization,
  makePatient,
  testClock,
} from '../support/fixture.ts';
import { byReads } from '../support/reads.ts';
import { type TestServer, testServer } from '../support/server.ts';
import { lastStatements } from '../support/state.ts';

let database: Database;
let server: TestServer;
let clinic: MadeOrganization;
let substance: Made;
let patient: Made;
const clients = {} as Record<'admin' | 'clinician' | 'analyst' | 'stranger', GraphqlClient>;
const clock = testClock();

beforeAll(async () => {
  database = await testDatabase();
  server = await testServer({ database, clock });
  clinic = await makeOrganization(database);
  for (const role of ['admin', 'clinician', 'analyst'] as const)
    clients[role] = graphqlClient(server.app, clinic.secrets[role]);
  clients.stranger = graphqlClient(server.app, (await makeOrganization(database)).secrets.admin);
  substance = await makeAllergyDefinition(database, clinic.orgId);
});
beforeEach(async () => {
  patient = await makePatient(database, clinic.orgId);
});
afterAll(async () => {
  await server.close();
  await database.close();
});

interface Entry {
  readonly version: number;
  readonly at: string;
  readonly action: string;
  readonly reason: string | null;
  readonly actor: { readonly kind: string; readonly label: string };
  readonly changes: { field: string; from: unknown; to: unknown; redacted: boolean }[];
}

const ENTRY = 'version at action reason actor { kind label } changes { field from to redacted }';

async function history(id: string, type: string, client = clients.clinician): Promise<Entry[]> {
  const query = `query($id: ID!) { node(id: $id) { ... on ${type} { history { totalCount nodes { ${ENTRY} } } } } }`;
  const answer = await client<{ node: { history: { totalCount: number; nodes: Entry[] } } }>(query, { id });
  const { totalCount, nodes } = answer.expectData().node.history;
  expect(totalCount).toBe(nodes.length);
  return nodes;
}

/** Sends a mutation and gives the record that it has written. */
async function write(
  name: string,
  input: object,
  client = clients.clinician,
): Promise<{ id: string; version: number }> {
  const capital = name.charAt(0).toUpperCase() + name.slice(1);
  const record = name.replace(/^[a-z]+/, '').replace(/^./, (letter) => letter.toLowerCase());
  const query = `mutation($input: ${capital}Input!) { ${name}(input: $input) {
    __typename ... on ${capital}Success { ${record} { id version } } } }`;
  const data = (
    await client<Record<string, Record<string, { id: string; version: number }>>>(query, { input })
  ).expectData();
  const found = data[name]?.[record];
  expect(found, JSON.stringify(data)).toBeTruthy();
  return found as { id: string; version: number };
}

const newAllergy = () =>
  write('createAllergy', {
    ...{ patientId: patient.id, allergyDefinitionId: substance.id, reaction: 'Hives', severity: 'MILD' },
  });

describe('history', () => {
  it('tells who changed what, from what, to what, when, the newest first', async () => {
    const { id } = await newAllergy();
    clock.advance(60_000);
    await write('updateAllergy', { id, baseVersion: 1, reaction: null, severity: 'SEVERE' }, clients.admin);
    await write('archiveAllergy', { id });
    const [archived, updated, created] = await history(id, 'Allergy');
    expect(updated).toEqual({
      ...{ version: 2, at: clock.now().toISOString(), action: 'updateAllergy', reason: null },
      actor: { kind: 'ORG', label: 'admin' },
      changes: [
        { field: 'reaction', from: 'Hives', to: null, redacted: false },
        { field: 'severity', from: 'MILD', to: 'SEVERE', redacted: false },
      ],
    });
    expect(created).toMatchObject({ version: 1, action: 'createAllergy', actor: { label: 'clinician' } });
    expect(created?.changes).toContainEqual({
      ...{ field: 'allergyDefinitionId', from: null, to: substance.uuid, redacted: false },
    });
    expect(archived).toMatchObject({
      ...{ version: 3, changes: [{ field: 'archivedAt', from: null, to: clock.now().toISOString() }] },
    });
  });

  it('[A37] is redacted as the fields are: words for analysts, a social security number for all', async () => {
    const { id } = await write('createPatient', {
      ...{ firstName: 'Grace', lastName: 'Hopper', dateOfBirth: '1906-12-09' },
      ...{ socialSecurityNumber: '219-09-9999', sex: 'female' },
    });
    const fields = async (client: GraphqlClient) =>
      Object.fromEntries((await history(id, 'Patient', client))[0]?.changes.map((c) => [c.field, c]) ?? []);
    const full = await fields(clients.admin);
    expect(full.firstName).toEqual({ field: 'firstName', from: null, to: 'Grace', redacted: false });
    expect(full.dateOfBirth).toMatchObject({ redacted: false });
    expect(full.socialSecurityNumber).toEqual({
      ...{ field: 'socialSecurityNumber', from: null, to: null, redacted: true },
    });
    const redacted = await fields(clients.analyst);
    expect(Object.keys(redacted)).toEqual(Object.keys(full));
    for (const field of ['firstName', 'lastName', 'dateOfBirth', 'socialSecurityNumber'])
      expect(redacted[field]).toEqual({ field, from: null, to: null, redacted: true });
    expect(redacted.sex).toEqual({ field: 'sex', from: null, to: 'female', redacted: false });
    expect(JSON.stringify(full)).not.toContain('9999');
    expect(JSON.stringify(redacted)).not.toMatch(/Grace|Hopper|1906/);
  });

  it('shows analysts what they may read of a chart, and of definitions everything', async () => {
    const { id } = await newAllergy();
    const [created] = await history(id, 'Allergy', clients.analyst);
    expect(created?.changes).toContainEqual({ field: 'severity', from: null, to: 'MILD', redacted: false });
    expect(created?.changes).toContainEqual({ field: 'reaction', from: null, to: null, redacted: true });
    const definition = await write('createAllergyDefinition', { name: 'Latex' }, clients.admin);
    const [made] = await history(definition.id, 'AllergyDefinition', clients.analyst);
    expect(made?.changes).toContainEqual({ field: 'name', from: null, to: 'Latex', redacted: false });
  });

  it('[A49] is nothing to another organization', async () => {
    const { id } = await newAllergy();
    const query = 'query($id: ID!) { node(id: $id) { ... on Allergy { history { nodes { at } } } } }';
    expect((await clients.stranger(query, { id })).expectData()).toEqual({ node: null });
  });

  it('pages', async () => {
    const { id } = await newAllergy();
    for (const [index, reaction] of ['a', 'b', 'c'].entries())
      await write('updateAllergy', { id, baseVersion: index + 1, reaction });
    const query = `query($id: ID!, $after: String, $before: String, $last: Int, $first: Int) { node(id: $id) { ... on Allergy {
      history(first: $first, after: $after, last: $last, before: $before) {
        pageInfo { hasNextPage hasPreviousPage endCursor startCursor } nodes { version } } } } }`;
    type Page = {
      node: { history: { pageInfo: Record<string, unknown>; nodes: { version: number }[] } };
    };
    const page = async (args: object) =>
      (await clients.clinician<Page>(query, { id, ...args })).expectData().node.history;
    const one = await page({ first: 3 });
    expect(one.nodes.map(({ version }) => version)).toEqual([4, 3, 2]);
    expect(one.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: false });
    const two = await page({ first: 3, after: one.pageInfo.endCursor });
    expect(two.nodes.map(({ version }) => version)).toEqual([1]);
    const back = await page({ last: 2, before: two.pageInfo.startCursor });
    expect(back.nodes.map(({ version }) => version)).toEqual([3, 2]);
    (await clients.clinician(query, { id, first: 1, after: 'nonsense' })).expectError('INVALID_CURSOR');
    (await clients.clinician(query, { id, first: 101 })).expectError('BAD_USER_INPUT');
  });

  it('takes one statement for the histories of all records of a list', async () => {
    for (let n = 0; n < 12; n += 1) await newAllergy();
    const cost: number[] = [];
    for (const first of [2, 12]) {
      const query = `query($id: ID!) { patient(id: $id) { allergies(first: ${first}) { nodes {
        history { nodes { ${ENTRY} } } } } } }`;
      (await clients.clinician(query, { id: patient.id })).expectData();
      cost.push(lastStatements(server));
    }
    // The patient, the allergies, their histories.
    expect(cost).toEqual(byReads([2, 2], [3, 3]));
  });

  it('is read from an index, however long the trail', async () => {
    const [{ plan }] = (await adminClient(database).$transaction(async (tx) => {
      await tx.$executeRawUnsafe('set local enable_seqscan = off');
      const rows = await tx.$queryRaw<Record<string, unknown>[]>(Prisma.sql`
        explain select id from audit_event where org_id = ${clinic.orgId}::uuid and entity_type = 'Allergy'
          and entity_id = ${patient.uuid}::uuid order by id desc limit 51`);
      return [{ plan: rows.map((row) => row['QUERY PLAN']).join('\n') }];
    })) as [{ plan: string }];
    expect(plan).toContain('audit_event_org_id_entity_type_entity_id_id_idx');
    expect(plan).not.toContain('Sort');
  });

  it('is on every type that has a version', () => {
    const types = Object.values(buildSchemas().org.getTypeMap()).filter(isObjectType);
    const versioned = types.filter((type) => type.getFields().version);
    const lacking = versioned.filter((type) => !type.getFields().history);
    expect(versioned.length).toBeGreaterThan(30);
    // These are what a history, the feed of changes and subscriptions are made of.
    const changes = ['AppointmentChange', 'AuditEvent', 'Change', 'HistoryEntry'];
    expect(lacking.map(({ name }) => name).sort()).toEqual(changes);
  });
});

describe('auditEvents', () => {
  const query = `query($filter: AuditEventFilter, $orderBy: AuditEventOrder, $first: Int) {
    auditEvents(filter: $filter, orderBy: $orderBy, first: $first) {
      totalCount nodes { id entityType entityId patientId action requestId actor { id label } changes { field to } } } }`;
  type Events = {
    auditEvents: { totalCount: number; nodes: (Record<string, unknown> & { actor: { id: string } })[] };
  };

  it('finds what was written by patient, type, action, actor and time', async () => {
    const { id } = await newAllergy();
    clock.advance(1000);
    await write('updateAllergy', { id, baseVersion: 1, reaction: 'Other' }, clients.admin);
    const find = async (filter: object) =>
      (await clients.admin<Events>(query, { filter: { patientId: patient.id, ...filter } })).expectData()
        .auditEvents;
    const all = await find({});
    expect(all.nodes.map(({ action }) => action)).toEqual(['updateAllergy', 'createAllergy']);
    expect(all.totalCount).toBe(2);
    expect(all.nodes[0]).toMatchObject({ entityType: 'Allergy', entityId: id, patientId: patient.id });
    const actions = async (filter: object) => (await find(filter)).nodes.map(({ action }) => action);
    expect(await actions({ action: { eq: 'createAllergy' } })).toEqual(['createAllergy']);
    expect(await actions({ entityType: { ne: 'Allergy' } })).toEqual([]);
    expect(await actions({ actorId: all.nodes[0]?.actor.id })).toEqual(['updateAllergy']);
    expect(await actions({ actorId: patient.id })).toEqual([]);
    expect(await actions({ at: { lt: clock.now().toISOString() } })).toEqual(['createAllergy']);
    const ascending = { filter: { patientId: patient.id }, orderBy: { field: 'AT', direction: 'ASC' } };
    const [oldest] = (await clients.admin<Events>(query, ascending)).expectData().auditEvents.nodes;
    expect(oldest?.action).toBe('createAllergy');
  });

  it('is for those who may read the audit trail, of their own organization', async () => {
    await newAllergy();
    for (const client of [clients.clinician, clients.analyst]) (await client(query)).expectError('FORBIDDEN');
    const { nodes } = (await clients.stranger<Events>(query)).expectData().auditEvents;
    expect(nodes).toEqual([]);
  });

  it('is noted in the access log of the patients whose events are shown', async () => {
    await newAllergy();
    (await clients.admin(query, { filter: { patientId: patient.id } })).expectData();
    const entries = await adminClient(database).accessEntry.findMany({
      where: { patientId: patient.uuid },
      orderBy: { id: 'desc' },
    });
    expect(entries[0]?.areas).toEqual(['AUDIT']);
  });
});
