import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { adminClient, type Database } from '../../src/platform/database.ts';
import { chartRecordContract } from '../contracts/chart-record.ts';
import { type GraphqlClient, graphqlClient } from '../support/client.ts';
import { makeProblem, makeProblemDefinition } from '../support/condition-fixture.ts';
import { testDatabase } from '../support/database.ts';
import { type Made, makeOrganization, makePatient, testClock } from '../support/fixture.ts';
import { type TestServer, testServer } from '../support/server.ts';

let database: Database;
let server: TestServer;
// 2 March in UTC; still 1 March in Pago Pago.
const clock = testClock(new Date('2026-03-02T10:00:00.000Z'));

beforeAll(async () => {
  database = await testDatabase();
  server = await testServer({ database, clock });
});
afterAll(async () => {
  await server.close();
  await database.close();
});

describe('[250, 252, 254] a problem', () => {
  chartRecordContract({
    type: 'Problem',
    list: 'problems',
    values: {
      patientNote: { values: ['Since school', 'Worse in winter'], redacted: null },
      problemStatus: { values: ['INACTIVE', 'RESOLVED'], initially: 'ACTIVE', cleared: 'ACTIVE' },
      functionStatus: {
        ...{ values: ['COGNITIVE_RESULT', 'FUNCTIONAL_PROBLEM'], initially: 'PROBLEM', cleared: 'PROBLEM' },
      },
      dateStart: { values: ['2020-02-29', '1999-12-31'] },
      dateStop: { values: ['2024-02-29', '2025-12-31'] },
      snomedProblemType: { values: ['55607006 x', '404684003 x'] },
    },
    references: {
      problemDefinitionId: {
        make: makeProblemDefinition,
        archive: (db, orgId, id) =>
          adminClient(db).problemDefinition.update({
            where: { orgId_id: { orgId, id } },
            data: { archivedAt: new Date() },
          }),
        required: true,
      },
    },
    invalid: [
      ['patientNote', 'too_big', 'x'.repeat(2001)],
      ['patientNote', 'invalid', 'a\u0000b'],
      ['snomedProblemType', 'too_big', '9'.repeat(21)],
    ],
    server: () => server,
    database: () => database,
  });
});

let orgId: string;
let client: GraphqlClient;
let patient: Made;
let definition: Made;

beforeAll(async () => {
  const clinic = await makeOrganization(database, { timezone: 'Pacific/Pago_Pago' });
  orgId = clinic.orgId;
  client = graphqlClient(server.app, clinic.secrets.clinician);
  patient = await makePatient(database, orgId);
  definition = await makeProblemDefinition(database, orgId);
});

interface Shown {
  readonly id: string;
  readonly problemStatus: string;
  readonly dateStop: string | null;
}
const write = async (verb: 'create' | 'update', input: object): Promise<Shown> => {
  const type = verb === 'create' ? 'CreateProblem' : 'UpdateProblem';
  const answer = await client<{ outcome: { problem: Shown } }>(
    `mutation($input: ${type}Input!) { outcome: ${verb}Problem(input: $input) {
      ... on ${type}Success { problem { id problemStatus dateStop } }
    } }`,
    { input },
  );
  return answer.expectData().outcome.problem;
};
const row = (values: object = {}) => makeProblem(database, orgId, patient, definition, values);
const day = (text: string) => new Date(`${text}T00:00:00.000Z`);

describe('[A30] the last day', () => {
  const update = async (values: object, input: object) => {
    const { id } = await row(values);
    return (await write('update', { id, baseVersion: 1, ...input })).dateStop;
  };

  it.each(['RESOLVED', 'INACTIVE'])(
    'becomes the organization’s today when the problem becomes %s',
    async (status) => {
      expect(await update({}, { problemStatus: status })).toBe('2026-03-01');
    },
  );

  it('stays what it was, or becomes what is given', async () => {
    const dateStop = day('2025-05-05');
    expect(await update({ dateStop }, { problemStatus: 'RESOLVED' })).toBe('2025-05-05');
    expect(await update({}, { problemStatus: 'RESOLVED', dateStop: '2025-06-06' })).toBe('2025-06-06');
    expect(await update({}, { problemStatus: 'RESOLVED', dateStop: null })).toBeNull();
  });

  it('is not touched by a change of anything else, or from one end to another', async () => {
    expect(await update({ problemStatus: 'RESOLVED' }, { patientNote: 'x' })).toBeNull();
    expect(await update({ problemStatus: 'RESOLVED' }, { problemStatus: 'RESOLVED' })).toBeNull();
    expect(await update({ problemStatus: 'RESOLVED' }, { problemStatus: 'INACTIVE' })).toBeNull();
    expect(await update({ dateStop: day('2031-01-01') }, { problemStatus: 'ACTIVE' })).toBe('2031-01-01');
  });

  it('is gone when the problem comes back, unless it is given', async () => {
    const over = { problemStatus: 'RESOLVED', dateStop: day('2025-05-05') };
    expect(await update(over, { problemStatus: 'ACTIVE' })).toBeNull();
    expect(await update(over, { problemStatus: null })).toBeNull();
    expect(await update(over, { problemStatus: 'ACTIVE', dateStop: '2027-01-01' })).toBe('2027-01-01');
  });

  it('is kept as it is given on creation', async () => {
    const input = { patientId: patient.id, problemDefinitionId: definition.id, problemStatus: 'RESOLVED' };
    expect(await write('create', input)).toMatchObject({ problemStatus: 'RESOLVED', dateStop: null });
    expect(await write('create', { ...input, dateStop: '1999-01-01' })).toMatchObject({
      dateStop: '1999-01-01',
    });
  });

  it('and the way back are in the audit trail', async () => {
    const { id, uuid: entityId } = await row();
    await write('update', { id, baseVersion: 1, problemStatus: 'RESOLVED' });
    await write('update', { id, baseVersion: 2, problemStatus: 'ACTIVE' });
    const rows = await adminClient(database).auditEvent.findMany({
      ...{ where: { entityId }, orderBy: { id: 'asc' } },
    });
    expect(rows.map(({ changes }) => changes)).toEqual([
      { problemStatus: ['ACTIVE', 'RESOLVED'], dateStop: [null, '2026-03-01T00:00:00.000Z'] },
      { problemStatus: ['RESOLVED', 'ACTIVE'], dateStop: ['2026-03-01T00:00:00.000Z', null] },
    ]);
  });
});

describe('[249] patient.problems', () => {
  const made: Record<string, Made> = {};
  let of: Made;

  beforeAll(async () => {
    of = await makePatient(database, orgId);
    const problem = (values: object) => makeProblem(database, orgId, of, definition, values);
    made.active = await problem({});
    made.resolved = await problem({ problemStatus: 'RESOLVED' });
    made.inactive = await problem({ problemStatus: 'INACTIVE' });
    await problem({ archivedAt: new Date() });
  });

  it.each([
    ['(status: ACTIVE)', ['active']],
    ['(status: RESOLVED)', ['resolved']],
    ['(status: INACTIVE)', ['inactive']],
    ['(status: null)', ['active', 'inactive', 'resolved']],
    ['', ['active', 'inactive', 'resolved']],
  ])('%s', async (argument, names) => {
    const answer = await client<{ patient: { problems: { nodes: Made[]; totalCount: number } } }>(
      `query($id: ID!) { patient(id: $id) { problems${argument} { nodes { id } totalCount } } }`,
      { id: of.id },
    );
    const { nodes, totalCount } = answer.expectData().patient.problems;
    const found = nodes.map(({ id }) => Object.entries(made).find(([, one]) => one.id === id)?.[0]);
    expect([found.sort(), totalCount]).toEqual([names, names.length]);
  });

  it('[251, 253] refuses a status that there is not', async () => {
    for (const field of ['problemStatus', 'functionStatus']) {
      const input = { patientId: of.id, problemDefinitionId: definition.id, [field]: 'GONE' };
      const query = 'mutation($input: CreateProblemInput!) { createProblem(input: $input) { __typename } }';
      (await client(query, { input })).expectError('BAD_USER_INPUT');
    }
    expect(await adminClient(database).problem.count({ where: { orgId, patientId: of.uuid } })).toBe(4);
  });
});
