import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Prisma } from '../../src/generated/prisma/client.ts';
import {
  CommunicationDirection,
  CommunicationMode,
  CommunicationSource,
} from '../../src/generated/prisma/enums.ts';
import { encodeId } from '../../src/graphql/id.ts';
import { adminClient, type Database } from '../../src/platform/database.ts';
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
import { makeCommunicationLog, makeCommunicationType } from '../support/network-fixture.ts';
import { byReads } from '../support/reads.ts';
import { type TestServer, testServer } from '../support/server.ts';
import { databaseState, lastStatements } from '../support/state.ts';

let database: Database;
let server: TestServer;
let clinic: MadeOrganization;
let client: GraphqlClient;

beforeAll(async () => {
  database = await testDatabase();
  server = await testServer({ database, clock: testClock() });
  clinic = await makeOrganization(database, { timezone: 'America/New_York' });
  client = graphqlClient(server.app, clinic.secrets.frontDesk);
});
afterAll(async () => {
  await server.close();
  await database.close();
});

const patient = (values = {}) => makePatient(database, clinic.orgId, values);

interface Shown {
  id: string;
  uuid: string;
  note: string | null;
  [field: string]: unknown;
}
interface Outcome {
  __typename: string;
  communicationLog?: Shown;
  replayed?: boolean;
  code?: string;
  path?: string[] | null;
  issues?: { path: string[]; code: string }[];
}

const FIELDS = `id uuid patient { id } communicationDatetime communicationSource communicationType { id } mode
  direction note createdBy { kind id label } createdAt`;
const LOG = `mutation($input: LogCommunicationInput!) { outcome: logCommunication(input: $input) { __typename
  ... on LogCommunicationSuccess { communicationLog { ${FIELDS} } replayed }
  ... on Error { code path } ... on ValidationError { issues { path code } }
} }`;

const log = async (input: object, as = client) =>
  (await as<{ outcome: Outcome }>(LOG, { input })).expectData().outcome;
async function refusal(input: object, as = client): Promise<Outcome> {
  const before = await databaseState(database);
  const outcome = await log(input, as);
  expect(await databaseState(database)).toEqual(before);
  return outcome;
}
const said = (of: Pick<Made, 'id'>, values = {}) => ({
  ...{ patientId: of.id, communicationDatetime: '2026-03-01T09:30:00.000Z' },
  ...values,
});
const read = async (id: string, as = client) =>
  (
    await as<{ node: Shown | null }>(
      `query($id: ID!) { node(id: $id) { ... on CommunicationLog { ${FIELDS} } } }`,
      { id },
    )
  ).expectData().node;

describe('[285] logCommunication', () => {
  it('[284] keeps everything that is given, and shows it alike in the answer, by id and in the list', async () => {
    const of = await patient();
    const type = await makeCommunicationType(database, clinic.orgId);
    const values = { mode: 'PHONE', direction: 'RECEIVED', note: 'Asks for\na later time' };
    const outcome = await log(said(of, { ...values, communicationTypeId: type.id }));
    expect(outcome).toMatchObject({ __typename: 'LogCommunicationSuccess', replayed: false });
    const entry = outcome.communicationLog as Shown;
    expect(entry).toMatchObject({
      ...values,
      ...{ patient: { id: of.id }, communicationType: { id: type.id } },
      ...{ communicationDatetime: '2026-03-01T09:30:00.000Z', createdAt: '2026-03-02T10:00:00.000Z' },
    });
    expect(await read(entry.id)).toEqual(entry);
    const query = `query($id: ID!) { patient(id: $id) { communicationLogs { nodes { ${FIELDS} } } } }`;
    const answer = await client<{ patient: { communicationLogs: { nodes: Shown[] } } }>(query, { id: of.id });
    expect(answer.expectData().patient.communicationLogs.nodes).toEqual([entry]);
  });

  it('[283, A43, A42] is of the source USER, and names who wrote it', async () => {
    const { communicationLog } = await log(said(await patient()));
    expect(communicationLog).toMatchObject({
      ...{ communicationSource: 'USER', createdBy: { kind: 'ORG', label: 'frontDesk' } },
      ...{ mode: null, direction: null, note: null, communicationType: null },
    });
  });

  it('[281, 282] takes every mode and every direction, and no others', async () => {
    const of = await patient();
    for (const mode of Object.values(CommunicationMode))
      expect((await log(said(of, { mode }))).communicationLog?.mode).toBe(mode);
    for (const direction of Object.values(CommunicationDirection))
      expect((await log(said(of, { direction }))).communicationLog?.direction).toBe(direction);
    for (const wrong of [{ mode: 'SIGNAL' }, { direction: 'BOTH' }, { communicationSource: 'AUTOMATED' }])
      (await client(LOG, { input: said(of, wrong) })).expectError('BAD_USER_INPUT');
  });

  it('[155] writes one audit row and one event, and nothing of the patient', async () => {
    const of = await patient();
    const { communicationLog } = await log(said(of, { note: 'Called' }));
    const where = { entityId: String(communicationLog?.uuid) };
    expect(await adminClient(database).auditEvent.findMany({ where })).toMatchObject([
      {
        ...{ action: 'logCommunication', entityType: 'CommunicationLog', patientId: of.uuid, version: null },
        changes: { note: [null, 'Called'] },
      },
    ]);
    expect(await adminClient(database).outboxEvent.findMany({ where })).toMatchObject([
      { type: 'communicationLog.created', patientId: of.uuid },
    ]);
    const { version } = await adminClient(database).patient.findUniqueOrThrow({
      where: { orgId_id: { orgId: clinic.orgId, id: of.uuid } },
    });
    expect(version).toBe(1);
  });

  it.each([
    [{ note: 'x'.repeat(10_001) }, 'note', 'too_big'],
    [{ note: 'a\u0000' }, 'note', 'invalid'],
    [{ communicationDatetime: '1899-12-31T23:59:59.999Z' }, 'communicationDatetime', 'too_small'],
    [{ communicationDatetime: '2026-03-05T00:00:00.000Z' }, 'communicationDatetime', 'too_big'],
  ])('refuses %o', async (values, path, code) => {
    expect(await refusal(said(await patient(), values))).toMatchObject({ issues: [{ path: [path], code }] });
  });

  it('[160, A49] refuses a patient or a type that is not in reach, and an archived type', async () => {
    const of = await patient();
    const other = await makeOrganization(database);
    const foreign = await makePatient(database, other.orgId);
    for (const id of [foreign.id, encodeId('Nothing', of.uuid), 'nothing', ''])
      expect(await refusal(said({ id }))).toMatchObject({ code: 'NOT_FOUND', path: ['patientId'] });
    const types = [
      await makeCommunicationType(database, other.orgId),
      await makeCommunicationType(database, clinic.orgId, { archivedAt: new Date() }),
    ];
    for (const communicationTypeId of [...types.map(({ id }) => id), of.id, 'nothing'])
      expect(await refusal(said(of, { communicationTypeId }))).toMatchObject({
        ...{ code: 'NOT_FOUND', path: ['communicationTypeId'] },
      });
  });

  it('refuses an archived and a deleted patient, whose log stays readable [A55]', async () => {
    for (const mark of ['archivedAt', 'deletedAt']) {
      const of = await patient();
      const { communicationLog } = await log(said(of));
      await adminClient(database).patient.update({
        where: { orgId_id: { orgId: clinic.orgId, id: of.uuid } },
        data: { [mark]: new Date() },
      });
      expect(await refusal(said(of))).toMatchObject({ code: 'PATIENT_ARCHIVED', path: null });
      expect(await read(String(communicationLog?.id))).toEqual(communicationLog);
    }
  });

  it('[A50] refuses a patient who has rejected the privacy policy; who was not asked can be written of', async () => {
    const rejected = await patient({ acceptedPrivacyPolicy: false });
    expect(await refusal(said(rejected))).toMatchObject({
      issues: [{ path: ['patientId'], code: 'privacy_policy_rejected' }],
    });
    for (const acceptedPrivacyPolicy of [null, true]) {
      const outcome = await log(said(await patient({ acceptedPrivacyPolicy })));
      expect(outcome.__typename).toBe('LogCommunicationSuccess');
    }
  });

  it('[154, A7] answers a repetition as it answered the first time, and refuses another input', async () => {
    const input = said(await patient(), { idempotencyKey: 'once', note: 'Called' });
    const first = await log(input);
    const before = await databaseState(database);
    expect(await log(input)).toEqual({ ...first, replayed: true });
    expect(await databaseState(database)).toEqual(before);
    expect((await refusal({ ...input, note: 'Wrote' })).code).toBe('IDEMPOTENCY_KEY_REUSED');
  });

  it('needs `communication:write`', async () => {
    const of = await patient();
    const as = graphqlClient(server.app, clinic.secrets.analyst);
    const before = await databaseState(database);
    (await as(LOG, { input: said(of) })).expectError('FORBIDDEN');
    expect(await databaseState(database)).toEqual(before);
  });

  it('[9] is not there for a partner, nor is the log', async () => {
    const sandbox = await makeOrganization(database, { environment: 'SANDBOX' });
    const linked = await makePatient(database, sandbox.orgId);
    const partner = await makePartner(database, sandbox);
    await linkPatient(database, sandbox.orgId, partner, linked);
    const as = graphqlClient(server.app, partner.secret, '/partner/graphql');
    const { codes } = await as(LOG, { input: said(linked) });
    expect(new Set(codes)).toEqual(new Set(['GRAPHQL_VALIDATION_FAILED']));
    const query = 'query($id: ID!) { patient(id: $id) { communicationLogs { totalCount } } }';
    (await as(query, { id: linked.id })).expectError('GRAPHQL_VALIDATION_FAILED', 400);
  });
});

describe('[286] an entry', () => {
  it('is never changed or deleted: the database refuses it', async () => {
    const { uuid } = await makeCommunicationLog(database, clinic.orgId, await patient(), {
      note: 'As it was',
    });
    const admin = adminClient(database);
    const where = { orgId_id: { orgId: clinic.orgId, id: uuid } };
    const before = await databaseState(database);
    await expect(admin.communicationLog.update({ where, data: { note: 'Other' } })).rejects.toThrow(
      /never changed/,
    );
    await expect(admin.communicationLog.delete({ where })).rejects.toThrow(/never changed/);
    await expect(admin.$executeRaw(Prisma.sql`truncate communication_log`)).rejects.toThrow(/never changed/);
    expect(await databaseState(database)).toEqual(before);
  });

  it('has neither a version nor mutations that would change it', async () => {
    const query = `{ type: __type(name: "CommunicationLog") { fields { name } }
      mutations: __type(name: "Mutation") { fields { name } } }`;
    type Named = { fields: { name: string }[] };
    const { type, mutations } = (await client<{ type: Named; mutations: Named }>(query)).expectData();
    const names = type.fields.map(({ name }) => name);
    for (const absent of ['version', 'updatedAt', 'archivedAt']) expect(names).not.toContain(absent);
    const writing = mutations.fields.filter(({ name }) => /communicationLog|logCommunication/i.test(name));
    expect(writing.map(({ name }) => name)).toEqual(['logCommunication']);
  });

  it('shows an analyst everything but what was said', async () => {
    const of = await patient();
    const { communicationLog } = await log(said(of, { note: 'Mother called', mode: 'PHONE' }));
    const seen = await read(String(communicationLog?.id), graphqlClient(server.app, clinic.secrets.analyst));
    expect(seen).toEqual({ ...communicationLog, note: null });
  });

  it('[A49] is not there for another organization', async () => {
    const { id } = await makeCommunicationLog(database, clinic.orgId, await patient());
    const other = await makeOrganization(database);
    expect(await read(id, graphqlClient(server.app, other.secrets.admin))).toBeNull();
  });
});

describe('[280] patient.communicationLogs', () => {
  let of: Made;
  const entries = {
    // In New York it is still the 28th of February.
    winter: { communicationDatetime: '2026-03-01T04:59:59.999Z', mode: 'PHONE', note: 'Recall: 50% off' },
    first: { communicationDatetime: '2026-03-01T05:00:00.000Z', mode: 'EMAIL', direction: 'SENT' },
    // The day on which the clocks go forward has 23 hours.
    late: {
      communicationDatetime: '2026-03-09T03:59:59.999Z',
      communicationSource: 'AUTOMATED',
      note: 'ÄRGER',
    },
    next: {
      id: '01900000-0000-7000-8000-00000000000a',
      communicationDatetime: '2026-03-09T04:00:00.000Z',
      communicationSource: 'INTEGRATION',
      direction: 'NEITHER',
    },
    tie: {
      id: '01900000-0000-7000-8000-00000000000b',
      communicationDatetime: '2026-03-09T04:00:00.000Z',
      direction: 'RECEIVED',
      note: 'rec_all',
    },
  } as const;
  const made: Partial<Record<keyof typeof entries, Made>> = {};
  beforeAll(async () => {
    of = await patient();
    for (const [name, values] of Object.entries(entries))
      made[name as keyof typeof entries] = await makeCommunicationLog(database, clinic.orgId, of, values);
    await makeCommunicationLog(database, clinic.orgId, await patient(), { note: 'Recall of another' });
  });
  const nameOf = (id: string) => Object.entries(made).find(([, row]) => row?.id === id)?.[0];
  const listed = async (args: string, as = client) => {
    const query = `query($id: ID!) { patient(id: $id) { communicationLogs${args && `(${args})`} {
      nodes { id } totalCount } } }`;
    type Answer = { patient: { communicationLogs: { nodes: { id: string }[]; totalCount: number } } };
    const { nodes, totalCount } = (await as<Answer>(query, { id: of.id })).expectData().patient
      .communicationLogs;
    expect(totalCount).toBe(nodes.length);
    return nodes.map(({ id }) => nameOf(id));
  };

  it.each([
    ['', ['tie', 'next', 'late', 'first', 'winter']],
    ['dateFrom: "2026-03-01"', ['tie', 'next', 'late', 'first']],
    ['dateTo: "2026-02-28"', ['winter']],
    ['dateFrom: "2026-03-01", dateTo: "2026-03-08"', ['late', 'first']],
    ['dateFrom: "2026-03-08", dateTo: "2026-03-08"', ['late']],
    ['dateFrom: "2026-03-09"', ['tie', 'next']],
    ['dateFrom: "2026-03-10"', []],
    ['dateFrom: "2026-03-09", dateTo: "2026-03-08"', []],
    ['dateFrom: "0001-01-01", dateTo: "9999-12-31"', ['tie', 'next', 'late', 'first', 'winter']],
    ['dateTo: "0001-01-01"', []],
    ['mode: PHONE', ['winter']],
    ['mode: FAX', []],
    ['direction: SENT', ['first']],
    ['communicationSource: AUTOMATED', ['late']],
    ['communicationSource: USER', ['tie', 'first', 'winter']],
    ['communicationSource: USER, direction: RECEIVED', ['tie']],
    ['q: "RECALL"', ['winter']],
    ['q: "ärger"', ['late']],
    ['q: "0% o"', ['winter']],
    ['q: "rec_"', ['tie']],
    ['q: "  "', ['tie', 'next', 'late', 'first', 'winter']],
    ['mode: null, direction: null, q: null', ['tie', 'next', 'late', 'first', 'winter']],
  ])('shows the newest first, with (%s)', async (args, names) => {
    expect(await listed(args)).toEqual(names);
  });

  it.each(Object.values(CommunicationSource))('knows the source %s', async (communicationSource) => {
    expect((await listed(`communicationSource: ${communicationSource}`)).length).toBeGreaterThan(0);
  });

  it('is walked in both directions, under its conditions', async () => {
    const page = async (args: string) => {
      const query = `query($id: ID!) { patient(id: $id) { communicationLogs(dateFrom: "2026-03-01", ${args}) {
        nodes { id } edges { cursor } totalCount pageInfo { hasNextPage hasPreviousPage } } } }`;
      type Page = {
        nodes: { id: string }[];
        edges: { cursor: string }[];
        totalCount: number;
        pageInfo: object;
      };
      const answer = await client<{ patient: { communicationLogs: Page } }>(query, { id: of.id });
      return answer.expectData().patient.communicationLogs;
    };
    const names = ({ nodes }: { nodes: { id: string }[] }) => nodes.map(({ id }) => nameOf(id));
    const first = await page('first: 1');
    expect(names(first)).toEqual(['tie']);
    expect(first).toMatchObject({ totalCount: 4, pageInfo: { hasNextPage: true, hasPreviousPage: false } });
    const rest = await page(`first: 3, after: "${first.edges[0]?.cursor}"`);
    expect(names(rest)).toEqual(['next', 'late', 'first']);
    expect(rest.pageInfo).toEqual({ hasNextPage: false, hasPreviousPage: true });
    expect(names(await page(`last: 2, before: "${rest.edges[2]?.cursor}"`))).toEqual(['next', 'late']);
  });

  it.each([
    ['first: 101', 'BAD_USER_INPUT', 'first'],
    ['after: "nonsense"', 'INVALID_CURSOR', 'after'],
    [`q: "${'x'.repeat(101)}"`, 'BAD_USER_INPUT', 'q'],
    ['q: "\\u0000"', 'BAD_USER_INPUT', 'q'],
  ])('refuses %s', async (args, code, param) => {
    const query = `query($id: ID!) { patient(id: $id) { communicationLogs(${args}) { totalCount } } }`;
    const { extensions } = (await client(query, { id: of.id })).expectError(code);
    expect(extensions?.param).toBe(param);
  });

  it('lets an analyst filter, but not search in what was said', async () => {
    const as = graphqlClient(server.app, clinic.secrets.analyst);
    expect(await listed('mode: PHONE', as)).toEqual(['winter']);
    const query = 'query($id: ID!) { patient(id: $id) { communicationLogs(q: "a") { totalCount } } }';
    (await as(query, { id: of.id })).expectError('FORBIDDEN');
  });

  it('costs a list of patients the same number of statements, however many they are', async () => {
    const own = await makeOrganization(database);
    for (let n = 0; n < 20; n += 1) {
      const one = await makePatient(database, own.orgId);
      const communicationTypeId = (await makeCommunicationType(database, own.orgId)).uuid;
      await makeCommunicationLog(database, own.orgId, one, { communicationTypeId, mode: 'FAX' });
      await makeCommunicationLog(database, own.orgId, one, { communicationTypeId, mode: 'TEXT' });
    }
    const as = graphqlClient(server.app, own.secrets.frontDesk);
    type Lists = Record<'all' | 'fax', { nodes: unknown[]; totalCount: number }>;
    const statements = async (first: number, selection: string, sizes: number[]) => {
      const query = `query($first: Int) { patients(first: $first) { nodes { ${selection} } } }`;
      const { nodes } = (await as<{ patients: { nodes: Lists[] } }>(query, { first })).expectData().patients;
      expect(nodes).toHaveLength(first);
      for (const lists of nodes)
        expect(Object.values(lists).map(({ nodes: rows }) => rows.length)).toEqual(sizes);
      return lastStatements(server);
    };
    const one =
      'all: communicationLogs { totalCount nodes { note createdBy { label } communicationType { name } } }';
    const two = `${one} fax: communicationLogs(mode: FAX, dateFrom: "2020-01-01") { nodes { note } }`;
    await statements(2, one, [2]);
    expect(await statements(2, one, [2])).toBe(byReads(2, 4));
    expect(await statements(20, one, [2])).toBe(byReads(2, 4));
    const few = await statements(2, two, [2, 1]);
    expect(await statements(20, two, [2, 1])).toBe(few);
    expect(few).toBeLessThanOrEqual(6);
  });
});
