import {
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isInterfaceType,
  isObjectType,
  isUnionType,
} from 'graphql';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { encodeId } from '../../src/graphql/id.ts';
import { type AccessRow, writeAccessRow } from '../../src/platform/access-batch.ts';
import { adminClient, type Database } from '../../src/platform/database.ts';
import { tenantClient } from '../../src/platform/tenant-client.ts';
import { uuidv7 } from '../../src/platform/uuid.ts';
import { buildSchemas } from '../../src/schema.ts';
import { makeAllergy, makeAllergyDefinition, makeMedication } from '../support/chart-fixture.ts';
import { type GraphqlClient, graphqlClient } from '../support/client.ts';
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
import { makeCommunicationLog } from '../support/network-fixture.ts';
import { type TestServer, testServer } from '../support/server.ts';

let database: Database;
let server: TestServer;
let clinic: MadeOrganization;
let patient: Made;
let allergy: Made;
let substance: Made;
const clients = {} as Record<'admin' | 'clinician' | 'frontDesk' | 'analyst', GraphqlClient>;
const clock = testClock();

beforeAll(async () => {
  database = await testDatabase();
  server = await testServer({ database, clock });
  clinic = await makeOrganization(database);
  for (const role of ['admin', 'clinician', 'frontDesk', 'analyst'] as const)
    clients[role] = graphqlClient(server.app, clinic.secrets[role]);
  substance = await makeAllergyDefinition(database, clinic.orgId);
});
beforeEach(async () => {
  patient = await makePatient(database, clinic.orgId);
  allergy = await makeAllergy(database, clinic.orgId, patient, substance);
});
afterAll(async () => {
  await server.close();
  await database.close();
});

/** What the log has of a patient, the oldest first. */
async function entries(of: Pick<Made, 'uuid'> = patient) {
  const admin = adminClient(database);
  const rows = await admin.accessEntry.findMany({
    where: { patientId: of.uuid },
    include: { request: true },
    orderBy: { id: 'asc' },
  });
  return rows.map(({ areas, isWrite, request }) => ({ areas, isWrite, ...request }));
}

const everything = async () => [
  await adminClient(database).accessRequest.count(),
  await adminClient(database).accessEntry.count(),
];

const statements = () => Number(server.logged().findLast(({ msg }) => msg === 'request')?.statements);

describe('what is noted', () => {
  it('notes who read a patient, with which operation, when and in which request', async () => {
    const answer = await clients.clinician(
      'query OneRecord($id: ID!) { patient(id: $id) { firstName status } }',
      { id: patient.id },
    );
    answer.expectData();
    expect(await entries()).toEqual([
      expect.objectContaining({
        ...{ orgId: clinic.orgId, areas: ['PATIENT'], isWrite: false, at: clock.now() },
        ...{ operationType: 'query', operationName: 'OneRecord', requestId: answer.requestId },
        ...{ actorKind: 'ORG', actorLabel: 'clinician' },
      }),
    ]);
  });

  it.each([
    ['a list that is empty', 'medications { nodes { id } }', ['PATIENT', 'CHART']],
    ['a count', 'allergies { totalCount }', ['PATIENT', 'CHART']],
    ['a record in the chart', 'allergies { nodes { id } }', ['PATIENT', 'CHART']],
    ['the history of the record', 'history { nodes { at } }', ['PATIENT']],
    [
      'the log of what was said, which is empty',
      'communicationLogs { nodes { id } }',
      ['PATIENT', 'COMMUNICATION'],
    ],
    ['a count of what was said', 'communicationLogs { totalCount }', ['PATIENT', 'COMMUNICATION']],
    ['nothing but the type', '__typename', ['PATIENT']],
  ])('notes what of a patient was shown: %s', async (_what, selection, areas) => {
    const query = `query($id: ID!) { patient(id: $id) { ${selection} } }`;
    const answer = await clients.clinician(query, { id: patient.id });
    answer.expectData();
    expect((await entries()).map((entry) => entry.areas)).toEqual([areas]);
  });

  it.each([
    ['node', 'node(id: $id) { ... on Allergy { severity } }'],
    ['nodes', 'nodes(ids: [$id]) { id }'],
  ])('notes the patient of a record that was read by its id alone, by %s', async (_field, selection) => {
    (await clients.clinician(`query($id: ID!) { ${selection} }`, { id: allergy.id })).expectData();
    expect((await entries()).map((entry) => entry.areas)).toEqual([['CHART']]);
  });

  it('notes both patients of a merge, whatever is read of it', async () => {
    const away = await makePatient(database, clinic.orgId);
    const pair = { survivorId: patient.uuid, mergedId: away.uuid };
    const merge = await adminClient(database).patientMerge.create({
      data: { orgId: clinic.orgId, ...pair, mergedStatus: 'ACTIVE', reason: 'Twice at the front desk' },
    });
    const id = encodeId('PatientMerge', merge.id);
    const query = 'query($id: ID!) { node(id: $id) { ... on PatientMerge { reason } } }';
    expect((await clients.admin(query, { id })).expectData().node).toEqual({ reason: merge.reason });
    for (const shown of [patient, away])
      expect((await entries(shown)).map((entry) => entry.areas)).toEqual([['PATIENT']]);
  });

  it.each([
    ['nodes', 'patients(first: 100) { nodes { id } }'],
    ['edges', 'patients(first: 100) { edges { node { id } } }'],
    ['two names', 'one: patients(first: 100) { nodes { id } } two: patients(first: 50) { nodes { id } }'],
  ])('notes each patient of a list once, by %s', async (_how, selection) => {
    const shown = await adminClient(database).patient.count({ where: { orgId: clinic.orgId } });
    const [requests = 0, rows = 0] = await everything();
    (await clients.clinician(`{ ${selection} }`)).expectData();
    expect(await everything()).toEqual([requests + 1, rows + Math.min(shown, 100)]);
    expect(await entries()).toHaveLength(1);
  });

  it('notes whom a typeahead and a list of duplicates have shown', async () => {
    const values = { firstName: 'Zebulon', lastName: 'Quux', email: 'z@example.org' };
    const [one, two] = [
      await makePatient(database, clinic.orgId, values),
      await makePatient(database, clinic.orgId, values),
    ];
    const search = '{ patientSearch(query: "zebulon quux") { items { firstName } } }';
    (await clients.frontDesk(search)).expectData();
    const duplicates = 'query($id: ID!) { patient(id: $id) { potentialDuplicates { firstName } } }';
    (await clients.frontDesk(duplicates, { id: one.id })).expectData();
    for (const shown of [one, two]) expect(await entries(shown)).toHaveLength(2);
  });

  it('notes what an analyst reads, redacted as it is', async () => {
    const query =
      'query($id: ID!) { patient(id: $id) { firstName status allergies { nodes { reaction } } } }';
    (await clients.analyst(query, { id: patient.id })).expectData();
    expect(await entries()).toEqual([
      expect.objectContaining({ actorLabel: 'analyst', areas: ['PATIENT', 'CHART'] }),
    ]);
  });

  it('notes what a partner reads', async () => {
    const sandbox = await makeOrganization(database, { environment: 'SANDBOX' });
    const partner = await makePartner(database, sandbox);
    const linked = await makePatient(database, sandbox.orgId);
    await linkPatient(database, sandbox.orgId, partner, linked);
    const client = graphqlClient(server.app, partner.secret, '/partner/graphql');
    const query = 'query($id: ID!) { patient(id: $id) { firstName } }';
    expect((await client(query, { id: linked.id })).expectData().patient).toBeTruthy();
    expect(await entries(linked)).toEqual([
      expect.objectContaining({ actorKind: 'PARTNER', actorId: partner.credentialId, orgId: sandbox.orgId }),
    ]);
  });

  it('notes an entry of the communication log as that, read by its id or written', async () => {
    const entry = await makeCommunicationLog(database, clinic.orgId, patient, { note: 'Called' });
    const read = 'query($id: ID!) { node(id: $id) { ... on CommunicationLog { note } } }';
    (await clients.clinician(read, { id: entry.id })).expectData();
    const write = `mutation($input: LogCommunicationInput!) { logCommunication(input: $input) {
      __typename ... on LogCommunicationSuccess { replayed } } }`;
    const input = { patientId: patient.id, communicationDatetime: '2026-03-01T09:00:00Z', note: 'Wrote' };
    expect((await clients.clinician(write, { input })).expectData()).toMatchObject({
      logCommunication: { __typename: 'LogCommunicationSuccess' },
    });
    expect(await entries()).toEqual([
      expect.objectContaining({ areas: ['COMMUNICATION'], isWrite: false }),
      expect.objectContaining({ areas: ['COMMUNICATION'], isWrite: true }),
    ]);
  });

  it('notes a write once, with what its answer shows', async () => {
    const create = `mutation Add($input: CreateAllergyInput!) { createAllergy(input: $input) {
      __typename ... on CreateAllergySuccess { replayed } } }`;
    const input = {
      ...{ patientId: patient.id, allergyDefinitionId: substance.id, idempotencyKey: `key-${patient.uuid}` },
    };
    (await clients.clinician(create, { input })).expectData();
    expect(await entries()).toEqual([
      expect.objectContaining({
        areas: ['CHART'],
        isWrite: true,
        operationType: 'mutation',
        operationName: 'Add',
      }),
    ]);
    // The repetition writes nothing, and this answer shows nothing of the patient.
    (await clients.clinician(create, { input })).expectData();
    expect(await entries()).toHaveLength(1);
  });

  it('leaves out what the caller was refused, or could not see, or what was never asked', async () => {
    const before = await everything();
    const one = 'query($id: ID!) { patient(id: $id) { id } }';
    const foreign = await makeOrganization(database);
    const stranger = graphqlClient(server.app, foreign.secrets.admin);
    expect((await stranger(one, { id: patient.id })).expectData()).toEqual({ patient: null });
    (await clients.analyst('{ patientSearch(query: "ada") { items { id } } }')).expectError('FORBIDDEN');
    (await clients.clinician('{ auditEvents { nodes { id } } }')).expectError('FORBIDDEN');
    (await clients.clinician('{ patients { totalCount } }')).expectData();
    (await clients.clinician(one, { id: encodeId('Patient', allergy.uuid) })).expectData();
    (await clients.clinician('{ locations { nodes { id } } viewer { kind } }')).expectData();
    const archive = 'mutation($input: ArchivePatientInput!) { archivePatient(input: $input) { __typename } }';
    (await clients.analyst(archive, { input: { id: patient.id } })).expectError('FORBIDDEN');
    expect(await everything()).toEqual(before);
  });

  it('leaves out the part that was refused, and keeps the part that was shown', async () => {
    const query = 'query($id: ID!) { patient(id: $id) { id accessLog { nodes { at } } } }';
    (await clients.clinician(query, { id: patient.id })).expectError('FORBIDDEN');
    for (const entry of await entries()) expect(entry.areas).toEqual(['PATIENT']);
  });
});

describe('what it costs', () => {
  it('takes one statement for a request, however many patients it shows', async () => {
    for (let n = 0; n < 30; n += 1) await makePatient(database, clinic.orgId);
    const list = (first: number) => `{ patients(first: ${first}) { nodes { firstName } } }`;
    const cost: number[] = [];
    for (const first of [1, 30]) {
      (await clients.clinician(list(first))).expectData();
      cost.push(statements());
    }
    // The page, and the log.
    expect(cost).toEqual([2, 2]);
    (await clients.clinician('{ viewer { kind } }')).expectData();
    expect(statements()).toBe(0);
  });
});

describe('what can’t be lost', () => {
  /** Makes the log refuse rows while something runs. */
  async function withBrokenLog(work: () => Promise<void>): Promise<void> {
    const admin = adminClient(database);
    await admin.$executeRawUnsafe('alter table access_entry add constraint broken check (false) not valid');
    await work().finally(() => admin.$executeRawUnsafe('alter table access_entry drop constraint broken'));
  }

  it('answers nothing that it can’t log', async () => {
    await withBrokenLog(async () => {
      const answer = await clients.clinician('query($id: ID!) { patient(id: $id) { firstName } }', {
        id: patient.id,
      });
      answer.expectError('UNAVAILABLE', 503);
      expect(answer.text).not.toContain('Ada');
      expect(answer.data).toBeUndefined();
      expect(answer.headers['retry-after']).toBe('1');
      (await clients.clinician('{ viewer { kind } }')).expectData();
    });
    expect(await entries()).toEqual([]);
    expect(server.logLines.join('')).not.toContain(patient.uuid);
  });

  it('keeps apart who read what in requests that end at once', async () => {
    const others = await Promise.all(Array.from({ length: 4 }, () => makePatient(database, clinic.orgId)));
    const people = [patient, ...others];
    const roles = ['admin', 'clinician', 'frontDesk', 'analyst'] as const;
    const asked = roles.flatMap((role) => people.map((of) => ({ role, of })));
    const answers = await Promise.all(
      asked.map(({ role, of }) =>
        clients[role](`query By_${role}($id: ID!) { patient(id: $id) { status } }`, { id: of.id }),
      ),
    );
    for (const answer of answers) answer.expectData();
    for (const of of people) {
      const found = (await entries(of)).map(({ actorLabel, operationName }) => [actorLabel, operationName]);
      expect(found.sort()).toEqual(roles.map((role) => [role, `By_${role}`]).sort());
    }
  });

  it('writes what waits while a statement is under way by the next one', async () => {
    const db = tenantClient(database.prisma, clinic.orgId);
    const row = (n: number): AccessRow => ({
      ...{ id: uuidv7(), at: clock.now(), actorKind: 'ORG', actorId: 'x', actorLabel: 'x' },
      ...{ requestId: `batch-${n}`, operationType: 'query', operationName: null },
      touched: [{ patientId: patient.uuid, areas: 'PATIENT,CHART', isWrite: n % 2 === 0 }],
    });
    await Promise.all(Array.from({ length: 20 }, (_, n) => writeAccessRow(db, row(n))));
    const found = await entries();
    expect(found.map(({ requestId, isWrite, areas }) => [requestId, isWrite, areas]).sort()).toEqual(
      Array.from({ length: 20 }, (_, n) => [`batch-${n}`, n % 2 === 0, ['PATIENT', 'CHART']]).sort(),
    );
    expect(found.every(({ operationName }) => operationName === null)).toBe(true);
    // Rows of one statement have its transaction in common.
    const [written] = await adminClient(database).$queryRaw<{ commits: bigint }[]>`
      select count(distinct xmin::text) as commits from access_request where request_id like 'batch-%'`;
    expect(Number(written?.commits)).toBe(2);
  });

  it('answers none of those that shared a statement which failed', async () => {
    await withBrokenLog(async () => {
      const ask = () =>
        clients.clinician('query($id: ID!) { patient(id: $id) { firstName } }', { id: patient.id });
      for (const answer of await Promise.all([ask(), ask(), ask()])) {
        answer.expectError('UNAVAILABLE', 503);
        expect(answer.data).toBeUndefined();
      }
    });
    expect(await entries()).toEqual([]);
  });

  it('keeps what a mutation wrote in the audit trail when it can’t log it, and answers the repetition', async () => {
    const create = `mutation($input: CreateAllergyInput!) { createAllergy(input: $input) {
      __typename ... on CreateAllergySuccess { replayed allergy { id } } } }`;
    const input = {
      ...{ patientId: patient.id, allergyDefinitionId: substance.id, idempotencyKey: `lost-${patient.uuid}` },
    };
    await withBrokenLog(async () => {
      (await clients.clinician(create, { input })).expectError('UNAVAILABLE', 503);
    });
    const audit = await adminClient(database).auditEvent.count({ where: { patientId: patient.uuid } });
    expect(audit).toBe(1);
    expect((await clients.clinician(create, { input })).expectData()).toMatchObject({
      createAllergy: { replayed: true },
    });
    expect(await entries()).toHaveLength(1);
  });

  it.each(['access_request', 'access_entry'])('never changes, deletes or empties %s', async (table) => {
    (await clients.clinician('query($id: ID!) { patient(id: $id) { id } }', { id: patient.id })).expectData();
    const before = await everything();
    const admin = adminClient(database);
    for (const sql of [
      `update ${table} set org_id = org_id`,
      `delete from ${table}`,
      `truncate ${table} cascade`,
    ])
      await expect(admin.$executeRawUnsafe(sql)).rejects.toThrow();
    expect(await everything()).toEqual(before);
  });

  it('[A49] lets no type show who a patient is without telling whose it is', () => {
    expect(pathsPastTheLog(buildSchemas().org)).toEqual([]);
  });
});

describe('Patient.accessLog', () => {
  const QUERY = `query Looking($id: ID!, $first: Int, $after: String) { patient(id: $id) {
    accessLog(first: $first, after: $after) {
      totalCount pageInfo { hasNextPage endCursor }
      nodes { at actor { kind label } operationType operationName requestId areas isWrite } } } }`;
  type Page = {
    totalCount: number;
    pageInfo: { hasNextPage: boolean; endCursor: string };
    nodes: Record<string, unknown>[];
  };
  const read = async (variables: object = {}) => {
    const answer = await clients.admin<{ patient: { accessLog: Page } }>(QUERY, {
      ...{ id: patient.id, ...variables },
    });
    return answer.expectData().patient.accessLog;
  };

  it('shows who has looked, the newest first, and is itself logged', async () => {
    (await clients.analyst('query A($id: ID!) { patient(id: $id) { id } }', { id: patient.id })).expectData();
    (await clients.clinician('query B($id: ID!) { node(id: $id) { id } }', { id: allergy.id })).expectData();
    const { nodes, totalCount } = await read();
    expect(nodes).toEqual([
      expect.objectContaining({
        operationName: 'B',
        areas: ['CHART'],
        actor: { kind: 'ORG', label: 'clinician' },
      }),
      expect.objectContaining({
        operationName: 'A',
        areas: ['PATIENT'],
        operationType: 'QUERY',
        isWrite: false,
      }),
    ]);
    expect(totalCount).toBe(2);
    const [again] = (await read()).nodes;
    expect(again).toMatchObject({ operationName: 'Looking', areas: ['PATIENT', 'AUDIT'] });
  });

  it('pages without gaps while it grows', async () => {
    for (let n = 0; n < 4; n += 1)
      (
        await clients.clinician(`query N${n}($id: ID!) { patient(id: $id) { id } }`, { id: patient.id })
      ).expectData();
    const seen: unknown[] = [];
    let after: string | undefined;
    for (let n = 0; n < 4; n += 1) {
      const { nodes, pageInfo } = await read({ first: 1, after });
      seen.push(nodes[0]?.operationName);
      after = pageInfo.endCursor;
    }
    expect(seen).toEqual(['N3', 'N2', 'N1', 'N0']);
  });

  it('takes one statement for the logs of all patients of a list', async () => {
    await makeMedication(database, clinic.orgId, patient);
    for (let n = 0; n < 12; n += 1) await makePatient(database, clinic.orgId);
    const cost: number[] = [];
    for (const first of [2, 12]) {
      const list = `{ patients(first: ${first}) { nodes { accessLog(first: 3) { nodes { at } } } } }`;
      (await clients.admin(list)).expectData();
      cost.push(statements());
    }
    // Patients, their logs, and the log of this.
    expect(cost).toEqual([3, 3]);
  });
});

/** Where the graph leads to a redacted field without passing by a type of which the log knows whose it is. */
function pathsPastTheLog(schema: GraphQLSchema): string[] {
  const seen = new Set<string>();
  const found: string[] = [];
  const follow = (output: GraphQLOutputType, path: string): void => {
    const type = getNamedType(output);
    if (isUnionType(type) || isInterfaceType(type)) {
      for (const member of schema.getPossibleTypes(type)) follow(member, path);
      return;
    }
    if (!isObjectType(type) || seen.has(type.name) || type.extensions.patientKeys) return;
    seen.add(type.name);
    const redacted = Object.values(type.getFields()).some(({ extensions }) => extensions.redact);
    if (redacted && !NO_PATIENTS.includes(type.name)) found.push(`${path}: ${type.name}`);
    for (const field of Object.values(type.getFields())) follow(field.type, `${path}.${field.name}`);
  };
  for (const root of [schema.getQueryType(), schema.getMutationType()]) if (root) follow(root, root.name);
  return found;
}

/** Types that are redacted though they are about no patient, or only about the one through whom they are reached. */
const NO_PATIENTS = ['BillingAccount', 'HistoryEntry', 'Profile'];
