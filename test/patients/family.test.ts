import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { adminClient, type Database } from '../../src/platform/database.ts';
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
import { lastStatements } from '../support/state.ts';

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

let registered = 0;
/** Makes a patient, registered after all others. */
const patient = (guarantor: Pick<Made, 'uuid'> | null = null, values = {}) => {
  registered += 1;
  const createdAt = new Date(Date.UTC(2026, 0, 1) + registered);
  return makePatient(database, clinic.orgId, {
    responsiblePartyId: guarantor?.uuid ?? null,
    createdAt,
    ...values,
  });
};
const change = ({ uuid: id }: Made, data: object) =>
  adminClient(database).patient.update({ where: { orgId_id: { orgId: clinic.orgId, id } }, data });

interface Family {
  nodes: { id: string; firstName: string }[];
  edges: { cursor: string; node: { id: string } }[];
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; endCursor: string; startCursor: string };
  totalCount: number;
}

const WHOLE = `nodes { id firstName } edges { cursor node { id } } totalCount
  pageInfo { hasNextPage hasPreviousPage startCursor endCursor }`;

async function family(of: Made, args = 'first: 100', as = client): Promise<Family> {
  const query = `query($id: ID!) { patient(id: $id) { family(${args}) { ${WHOLE} } } }`;
  const found = (await as<{ patient: { family: Family } }>(query, { id: of.id })).expectData().patient.family;
  expect(found.edges.map(({ node }) => node.id)).toEqual(found.nodes.map(({ id }) => id));
  return found;
}
const idsOf = async (of: Made) => {
  const { nodes, totalCount } = await family(of);
  expect(totalCount).toBe(nodes.length);
  return nodes.map(({ id }) => id);
};
const ids = (...patients: Made[]) => patients.map(({ id }) => id);

describe('[272, A25] patient.family', () => {
  it('is everyone with the same guarantor, and the guarantor, without the patient', async () => {
    const head = await patient();
    const [one, two, three] = [await patient(head), await patient(head), await patient(head)];
    await patient(await patient());
    expect(await idsOf(one)).toEqual(ids(head, two, three));
    expect(await idsOf(two)).toEqual(ids(head, one, three));
    expect(await idsOf(head)).toEqual(ids(one, two, three));
  });

  it('is headed by a guarantor who is its own', async () => {
    const head = await patient();
    await change(head, { responsiblePartyId: head.uuid });
    const child = await patient(head);
    expect(await idsOf(head)).toEqual(ids(child));
    expect(await idsOf(child)).toEqual(ids(head));
  });

  it('is empty for a patient without a guarantor for whom no one else answers', async () => {
    const alone = await patient();
    expect(await idsOf(alone)).toEqual([]);
    await change(alone, { responsiblePartyId: alone.uuid });
    expect(await idsOf(alone)).toEqual([]);
  });

  it('holds current patients only', async () => {
    const head = await patient();
    const child = await patient(head);
    const gone = [
      await patient(head, { archivedAt: new Date(), status: 'ARCHIVED' }),
      await patient(head, { deletedAt: new Date() }),
    ];
    expect(await idsOf(child)).toEqual(ids(head));
    // Those who are gone still have a family.
    for (const each of gone) expect(await idsOf(each)).toEqual(ids(head, child));
    await change(head, { deletedAt: new Date() });
    expect(await idsOf(child)).toEqual([]);
  });

  it('follows a change of the guarantor', async () => {
    const [head, other] = [await patient(), await patient()];
    const child = await patient(head);
    await change(child, { responsiblePartyId: other.uuid });
    expect(await idsOf(head)).toEqual([]);
    expect(await idsOf(child)).toEqual(ids(other));
  });

  it('shows an analyst no names', async () => {
    const head = await patient();
    const child = await patient(head, { firstName: 'Irène' });
    const seen = await family(head, 'first: 5', graphqlClient(server.app, clinic.secrets.analyst));
    expect(seen.nodes).toEqual([{ id: child.id, firstName: '[redacted]' }]);
  });
});

describe('[176] its pages', () => {
  let head: Made;
  let members: Made[];
  beforeAll(async () => {
    head = await patient();
    members = [];
    // Some are registered at the same moment: the id decides.
    const times = ['2026-01-02', '2026-01-01', '2026-01-01', '2026-01-03', '2026-01-01'];
    for (const time of times) members.push(await patient(head, { createdAt: new Date(time) }));
  });
  const inOrder = () => [1, 2, 4, 0, 3].map((index) => members[index]?.id);

  it('are in the order of registration, forward and backward', async () => {
    expect((await family(head)).nodes.map(({ id }) => id)).toEqual(inOrder());
    for (const size of [1, 2, 3, 5]) {
      const forward: string[] = [];
      for (let after = '', more = true; more; ) {
        const page = await family(head, `first: ${size}${after}`);
        expect(page.totalCount).toBe(5);
        expect(page.pageInfo.hasPreviousPage).toBe(after !== '');
        forward.push(...page.nodes.map(({ id }) => id));
        after = `, after: "${page.pageInfo.endCursor}"`;
        more = page.pageInfo.hasNextPage;
      }
      expect(forward).toEqual(inOrder());
      const backward: string[] = [];
      for (let before = '', more = true; more; ) {
        const page = await family(head, `last: ${size}${before}`);
        backward.unshift(...page.nodes.map(({ id }) => id));
        before = `, before: "${page.pageInfo.startCursor}"`;
        more = page.pageInfo.hasPreviousPage;
      }
      expect(backward).toEqual(inOrder());
    }
  });

  it('lie between any two cursors', async () => {
    const { edges } = await family(head);
    const page = await family(head, `first: 5, after: "${edges[0]?.cursor}", before: "${edges[3]?.cursor}"`);
    expect(page.nodes.map(({ id }) => id)).toEqual(inOrder().slice(1, 3));
  });

  it.each([
    ['first: 0', 'BAD_USER_INPUT'],
    ['first: 101', 'BAD_USER_INPUT'],
    ['first: 1, last: 1', 'BAD_USER_INPUT'],
    ['after: "nonsense"', 'INVALID_CURSOR'],
  ])('[A22, 175] refuse %s', async (args, code) => {
    const query = `query($id: ID!) { patient(id: $id) { family(${args}) { nodes { id } } } }`;
    (await client(query, { id: head.id })).expectError(code);
  });
});

describe('the statements of a list of patients', () => {
  it('are the same in number for 2 and for 20, under two names and two deep as well', async () => {
    const own = await makeOrganization(database);
    for (let n = 0; n < 10; n += 1) {
      const head = await makePatient(database, own.orgId);
      await makePatient(database, own.orgId, { responsiblePartyId: head.uuid });
    }
    const as = graphqlClient(server.app, own.secrets.frontDesk);
    type Node = { family: Family; first: Family };
    const statements = async (first: number, selection: string) => {
      const query = `query($first: Int) { patients(first: $first, orderBy: { field: CREATED_AT }) { nodes { ${selection} } } }`;
      const { nodes } = (await as<{ patients: { nodes: Node[] } }>(query, { first })).expectData().patients;
      expect(nodes).toHaveLength(first);
      for (const node of nodes) expect(node.family.nodes?.length ?? node.family.totalCount).toBe(1);
      return lastStatements(server);
    };
    const selections = {
      'family { nodes { id firstName } }': 3,
      'family { totalCount }': 2,
      'family { totalCount nodes { id } } first: family(first: 1) { nodes { id } }': 6,
      'family { nodes { id family(first: 2) { nodes { firstName } } } }': 5,
    };
    await statements(2, 'family { totalCount }');
    for (const [selection, most] of Object.entries(selections)) {
      const few = await statements(2, selection);
      expect(await statements(20, selection)).toBe(few);
      expect([selection, few]).toEqual([selection, most]);
    }
  });
});
