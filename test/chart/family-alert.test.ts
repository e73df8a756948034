import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { adminClient, type Database } from '../../src/platform/database.ts';
import { type GraphqlClient, graphqlClient } from '../support/client.ts';
import { makeAlert, makeAlertDefinition } from '../support/condition-fixture.ts';
import { testDatabase } from '../support/database.ts';
import { type Made, makeOrganization, makePatient, testClock } from '../support/fixture.ts';
import { type TestServer, testServer } from '../support/server.ts';
import { lastStatements } from '../support/state.ts';

let database: Database;
let server: TestServer;
let client: GraphqlClient;
let orgId: string;
let definition: Made;

beforeAll(async () => {
  database = await testDatabase();
  server = await testServer({ database, clock: testClock() });
  const clinic = await makeOrganization(database);
  orgId = clinic.orgId;
  client = graphqlClient(server.app, clinic.secrets.clinician);
  definition = await makeAlertDefinition(database, orgId);
});
afterAll(async () => {
  await server.close();
  await database.close();
});

const member = (guarantor: Made | null, values: object = {}) =>
  makePatient(database, orgId, { responsiblePartyId: guarantor?.uuid ?? null, ...values });
const alert = (patient: Made, alertScope: 'PATIENT' | 'FAMILY' = 'FAMILY', values: object = {}) =>
  makeAlert(database, orgId, patient, definition, { alertScope, ...values });

interface List {
  readonly nodes: { id: string; patient: { id: string } }[];
  readonly edges: { cursor: string }[];
  readonly pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean };
  readonly totalCount: number;
}
const listOf = async (patient: Made, args = 'includeFamily: true'): Promise<List> => {
  const answer = await client<{ patient: { alerts: List } }>(
    `query($id: ID!) { patient(id: $id) { alerts(${args}) {
      nodes { id patient { id } } edges { cursor } pageInfo { hasNextPage hasPreviousPage } totalCount
    } } }`,
    { id: patient.id },
  );
  return answer.expectData().patient.alerts;
};
/** Who of `among` has an alert of the scope FAMILY that this patient's chart shows. */
const shownTo = async (patient: Made, among: Record<string, Made>) => {
  const ids = new Map<string, string>();
  for (const [name, one] of Object.entries(among)) ids.set((await alert(one)).id, name);
  const { nodes, totalCount } = await listOf(patient);
  const names = nodes.flatMap(({ id }) => ids.get(id) ?? []).sort();
  await adminClient(database).alert.deleteMany({ where: { orgId } });
  expect(totalCount).toBe(nodes.length);
  return names;
};

describe('[229, 232, A25] the family of a chart', () => {
  it('is everyone with the same guarantor, and the guarantor', async () => {
    const guarantor = await member(null);
    const [child, sibling, stranger] = [await member(guarantor), await member(guarantor), await member(null)];
    const all = { guarantor, child, sibling, stranger };
    for (const one of [guarantor, child, sibling])
      expect(await shownTo(one, all)).toEqual(['child', 'guarantor', 'sibling']);
    expect(await shownTo(stranger, all)).toEqual(['stranger']);
  });

  it('has a head who may be its own guarantor', async () => {
    const head = await member(null);
    await adminClient(database).patient.update({
      where: { orgId_id: { orgId, id: head.uuid } },
      data: { responsiblePartyId: head.uuid },
    });
    const child = await member(head);
    for (const one of [head, child]) expect(await shownTo(one, { head, child })).toEqual(['child', 'head']);
  });

  it('does not go on to the guarantor’s guarantor', async () => {
    const grandparent = await member(null);
    const parent = await member(grandparent);
    const child = await member(parent);
    const all = { grandparent, parent, child };
    expect(await shownTo(child, all)).toEqual(['child', 'parent']);
    expect(await shownTo(parent, all)).toEqual(['grandparent', 'parent']);
  });

  it('has no one in it who is archived or deleted, but for the patient', async () => {
    const guarantor = await member(null);
    const child = await member(guarantor);
    const archived = await member(guarantor, { archivedAt: new Date() });
    const deleted = await member(guarantor, { deletedAt: new Date() });
    const all = { guarantor, child, archived, deleted };
    expect(await shownTo(child, all)).toEqual(['child', 'guarantor']);
    expect(await shownTo(archived, all)).toEqual(['archived', 'child', 'guarantor']);
  });

  it('has no one of another organization', async () => {
    const abroad = await makeOrganization(database);
    const guarantor = await makePatient(database, abroad.orgId);
    const other = await makeAlertDefinition(database, abroad.orgId);
    await makeAlert(database, abroad.orgId, guarantor, other, { alertScope: 'FAMILY' });
    expect((await listOf(await member(null))).totalCount).toBe(0);
  });
});

describe('[229] alerts(includeFamily: true)', () => {
  let guarantor: Made;
  let child: Made;
  let own: Made;
  let familyOwn: Made;
  let shared: Made;
  let hidden: Made;

  beforeAll(async () => {
    guarantor = await member(null);
    child = await member(guarantor);
    own = await alert(child, 'PATIENT');
    familyOwn = await alert(child, 'FAMILY');
    shared = await alert(guarantor, 'FAMILY');
    hidden = await alert(guarantor, 'PATIENT');
  });
  const ids = ({ nodes }: List) => nodes.map(({ id }) => id);

  it('adds the alerts of the scope FAMILY of the others to those of the patient', async () => {
    const shown = await listOf(child);
    expect(ids(shown).sort()).toEqual([own.id, familyOwn.id, shared.id].sort());
    expect(shown.nodes.find(({ id }) => id === shared.id)?.patient.id).toBe(guarantor.id);
    expect(ids(await listOf(guarantor)).sort()).toEqual([familyOwn.id, shared.id, hidden.id].sort());
  });

  it.each(['includeFamily: false', 'status: null'])('(%s) leaves them out', async (args) => {
    const { nodes, totalCount } = await listOf(child, args);
    expect([ids({ nodes } as List).sort(), totalCount]).toEqual([[own.id, familyOwn.id].sort(), 2]);
  });

  it('shows the newest first, and is walked in both directions', async () => {
    const of = await member(guarantor);
    const made: Made[] = [];
    for (const [index, day] of [3, 1, 2, 2].entries()) {
      const createdAt = new Date(Date.UTC(2031, 0, day));
      made.push(await alert(index % 2 === 0 ? of : child, 'FAMILY', { createdAt }));
    }
    const newest = made.slice(2).sort((a, b) => (a.uuid < b.uuid ? 1 : -1));
    const whole = [made[0], ...newest, made[1]].map((one) => one?.id);
    whole.push(...ids(await listOf(of)).filter((id) => !whole.includes(id)));
    expect(ids(await listOf(of))).toEqual(whole);
    const first = await listOf(of, 'includeFamily: true, first: 2');
    expect(ids(first)).toEqual(whole.slice(0, 2));
    expect(first).toMatchObject({ totalCount: whole.length, pageInfo: { hasNextPage: true } });
    const cursor = first.edges[1]?.cursor;
    const rest = await listOf(of, `includeFamily: true, after: "${cursor}"`);
    expect(ids(rest)).toEqual(whole.slice(2));
    expect(rest.pageInfo).toEqual({ hasNextPage: false, hasPreviousPage: true });
    const back = await listOf(of, `includeFamily: true, last: 1, before: "${cursor}"`);
    expect(ids(back)).toEqual(whole.slice(0, 1));
    expect(back.pageInfo).toEqual({ hasNextPage: true, hasPreviousPage: false });
    const end = await listOf(of, 'includeFamily: true, last: 2');
    expect(ids(end)).toEqual(whole.slice(-2));
  });

  it.each([
    ['first: 0', 'BAD_USER_INPUT'],
    ['first: 101', 'BAD_USER_INPUT'],
    ['first: 1, last: 1', 'BAD_USER_INPUT'],
    ['after: "nonsense"', 'INVALID_CURSOR'],
    ['before: ""', 'INVALID_CURSOR'],
  ])('[A22, 175] refuses %s', async (args, code) => {
    const query = `query($id: ID!) { patient(id: $id) { alerts(includeFamily: true, ${args}) { nodes { id } } } }`;
    (await client(query, { id: child.id })).expectError(code);
  });

  it('costs a list of patients the same number of statements, however many they are', async () => {
    for (let n = 0; n < 20; n += 1) {
      const one = await member(n % 3 === 0 ? guarantor : null);
      await alert(one, n % 2 === 0 ? 'FAMILY' : 'PATIENT');
    }
    const query = `query($first: Int) { patients(first: $first, orderBy: { field: CREATED_AT, direction: DESC }) { nodes { id
      one: alerts(includeFamily: true) { totalCount nodes { status note alertDefinition { name } patient { id } } }
      two: alerts(includeFamily: true, status: DISABLED) { totalCount }
    } } }`;
    const statements = async (first: number) => {
      const answer = await client<{ patients: { nodes: { one: List }[] } }>(query, { first });
      const { nodes } = answer.expectData().patients;
      expect(nodes).toHaveLength(first);
      for (const { one } of nodes) expect(one.nodes).toHaveLength(one.totalCount);
      return lastStatements(server);
    };
    const few = await statements(2);
    expect(await statements(20)).toBe(few);
    // Patients; places, alerts, definitions, patients and count of the one; places and count of the other.
    expect(few).toBeLessThanOrEqual(8);
  });
});
