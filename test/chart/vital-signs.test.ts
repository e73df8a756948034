import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { adminClient, type Database } from '../../src/platform/database.ts';
import { chartRecordContract } from '../contracts/chart-record.ts';
import { type GraphqlClient, graphqlClient } from '../support/client.ts';
import { makeVitalSigns } from '../support/condition-fixture.ts';
import { testDatabase } from '../support/database.ts';
import { type Made, makeOrganization, makePatient, makePractitioner, testClock } from '../support/fixture.ts';
import { type TestServer, testServer } from '../support/server.ts';
import { databaseState, lastStatements } from '../support/state.ts';

let database: Database;
let server: TestServer;
const clock = testClock(new Date('2026-03-02T10:00:00.000Z'));

beforeAll(async () => {
  database = await testDatabase();
  server = await testServer({ database, clock });
});
afterAll(async () => {
  await server.close();
  await database.close();
});

describe('[256, 257, 260, 261] a reading of vital signs', () => {
  chartRecordContract({
    type: 'VitalSigns',
    list: 'vitalSigns',
    minimum: { dateTaken: '2026-03-01' },
    values: {
      bpSystolic: { values: [120, 0] },
      bpDiastolic: { values: [80, 300] },
      pulse: { values: [60, 61] },
      respirationRate: { values: [12, 20] },
      oxygenSaturation: { values: [98, 100] },
      dateTaken: { values: ['2026-02-28', '1999-12-31'], cleared: 'refused' },
      timeTaken: { values: ['08:30', '23:59:59'], cleared: null },
      temperatureF: { values: [98.6, 100], shown: ['98.6', '100.0'] },
      heightInches: { values: [70, 65.25], shown: ['70.00', '65.25'] },
      weightLbs: { values: [154.4, 0.01], shown: ['154.40', '0.01'] },
      weightCode: { values: ['238131007 x', '414915002 x'] },
      // Without one it follows from height and weight, which are the first ones when it is cleared.
      bmi: { values: [22.5, 300], shown: ['22.5', '300.0'], cleared: '22.2' },
      bmiPercentile: { values: [97.4, 3], shown: ['97.4', '3.0'] },
      note: { values: ['After climbing the stairs', 'At rest'], redacted: null },
      hasFollowupPlan: { values: [true, false], initially: false, cleared: false },
    },
    references: { practitionerId: { make: makePractitioner } },
    invalid: [
      ['dateTaken', 'in_future', '2026-03-04'],
      ['timeTaken', 'too_big', '08:30:15.250'],
      ['bpSystolic', 'too_big', 401],
      ['bpSystolic', 'too_small', -1],
      ['bpDiastolic', 'too_big', 301],
      ['pulse', 'too_big', 501],
      ['respirationRate', 'too_big', 201],
      ['oxygenSaturation', 'too_big', 101],
      ['temperatureF', 'too_big', 130.1],
      ['temperatureF', 'too_small', 0],
      ['heightInches', 'too_big', 120.01],
      ['heightInches', 'too_small', 0.004],
      ['weightLbs', 'too_big', 2000.01],
      ['weightLbs', 'too_small', -1],
      ['weightCode', 'too_big', '9'.repeat(21)],
      ['bmi', 'too_big', 300.1],
      ['bmi', 'too_small', 0],
      ['bmiPercentile', 'too_big', 100.1],
      ['note', 'too_big', 'x'.repeat(2001)],
    ],
    server: () => server,
    database: () => database,
  });
});

interface Shown {
  readonly id: string;
  readonly uuid: string;
  readonly version: number;
  readonly [field: string]: unknown;
}

let orgId: string;
let client: GraphqlClient;
let patient: Made;

beforeAll(async () => {
  const clinic = await makeOrganization(database);
  orgId = clinic.orgId;
  client = graphqlClient(server.app, clinic.secrets.clinician);
});

const write = async (verb: 'create' | 'update' | 'archive', input: object, fields = ''): Promise<Shown> => {
  const type = `${verb.charAt(0).toUpperCase()}${verb.slice(1)}VitalSigns`;
  const answer = await client<{ outcome: { vitalSigns: Shown } }>(
    `mutation($input: ${type}Input!) { outcome: ${verb}VitalSigns(input: $input) {
      ... on ${type}Success { vitalSigns { id uuid version ${fields} } }
    } }`,
    { input },
  );
  return answer.expectData().outcome.vitalSigns;
};
const create = (input: object, fields = '') =>
  write('create', { patientId: patient.id, dateTaken: '2026-03-01', ...input }, fields);

describe('[159] decimals', () => {
  beforeAll(async () => {
    patient = await makePatient(database, orgId);
  });

  it('are rounded to the places that are kept', async () => {
    // 37 °C and 70 kg, as clients compute them.
    const input = { temperatureF: 98.60000000000001, weightLbs: 154.323584, heightInches: 70.866 };
    const fields = 'temperatureF weightLbs heightInches bmi';
    expect(await create(input, fields)).toMatchObject({
      ...{ temperatureF: '98.6', weightLbs: '154.32', heightInches: '70.87', bmi: '21.6' },
    });
  });

  it('[155] are no change in the audit trail where they stay what they were', async () => {
    const { id, uuid: entityId } = await create({ weightLbs: 150.5, temperatureF: 98 });
    await write('update', { id, baseVersion: 1, weightLbs: 150.5, temperatureF: 98.04, pulse: 60 });
    await write('update', { id, baseVersion: 2, weightLbs: 151 });
    const rows = await adminClient(database).auditEvent.findMany({
      ...{ where: { entityId, action: 'updateVitalSigns' }, orderBy: { id: 'asc' } },
    });
    expect(rows.map(({ changes }) => changes)).toEqual([
      { pulse: [null, 60] },
      { weightLbs: ['150.5', '151'] },
    ]);
  });
});

describe('[A33] the body mass index', () => {
  const bmi = async (input: object) => (await create(input, 'bmi')).bmi;

  it('is the one that was given', async () => {
    expect(await bmi({ bmi: 30, heightInches: 70, weightLbs: 150 })).toBe('30.0');
  });
  it('else follows from height and weight', async () => {
    expect(await bmi({ heightInches: 70, weightLbs: 150 })).toBe('21.5');
  });
  it('else is not known', async () => {
    expect(await bmi({ heightInches: 70 })).toBeNull();
    expect(await bmi({ weightLbs: 150 })).toBeNull();
  });
  it('follows a weight that is corrected', async () => {
    const { id } = await create({ heightInches: 70, weightLbs: 150 });
    expect(await write('update', { id, baseVersion: 1, weightLbs: 160 }, 'bmi')).toMatchObject({
      bmi: '23.0',
    });
  });
});

describe('the day of a reading', () => {
  it('may be one that has begun anywhere, and no later one', async () => {
    // 10:00 in UTC: in Kiritimati 3 March has just begun.
    expect(await create({ dateTaken: '2026-03-03' }, 'dateTaken')).toMatchObject({ dateTaken: '2026-03-03' });
  });
});

const listOf = async (of: Made, args = '', fields = 'id') => {
  const answer = await client<{ patient: { vitalSigns: { nodes: Shown[]; totalCount: number } } }>(
    `query($id: ID!) { patient(id: $id) { vitalSigns${args} { nodes { ${fields} } totalCount } } }`,
    { id: of.id },
  );
  const { nodes, totalCount } = answer.expectData().patient.vitalSigns;
  expect(totalCount).toBe(nodes.length);
  return nodes;
};

describe('[255] patient.vitalSigns', () => {
  let of: Made;
  const made: Record<string, Made> = {};
  beforeAll(async () => {
    of = await makePatient(database, orgId);
    const times: [string, string, string | null][] = [
      ['noon', '2026-02-02', '12:00'],
      ['january', '2026-01-31', '23:59:59'],
      ['timeless', '2026-02-02', null],
      ['evening', '2026-02-02', '20:00:01'],
      ['february', '2026-02-03', null],
    ];
    for (const [name, dateTaken, timeTaken] of times)
      made[name] = await makeVitalSigns(database, orgId, of, { dateTaken, timeTaken });
    await makeVitalSigns(database, orgId, of, { dateTaken: '2026-02-02', archivedAt: new Date() });
  });
  const names = async (args = '') =>
    (await listOf(of, args)).map(({ id }) => Object.keys(made).find((name) => made[name]?.id === id));

  it('shows the newest first, by day and time', async () => {
    expect(await names()).toEqual(['february', 'evening', 'noon', 'timeless', 'january']);
  });

  it.each([
    ['(dateFrom: "2026-02-02")', ['february', 'evening', 'noon', 'timeless']],
    ['(dateTo: "2026-02-02")', ['evening', 'noon', 'timeless', 'january']],
    ['(dateFrom: "2026-02-02", dateTo: "2026-02-02")', ['evening', 'noon', 'timeless']],
    ['(dateFrom: "2026-02-04")', []],
    ['(dateFrom: "2026-02-03", dateTo: "2026-02-02")', []],
    ['(dateFrom: null, dateTo: null)', ['february', 'evening', 'noon', 'timeless', 'january']],
  ])('%s: both days included', async (args, expected) => {
    expect(await names(args)).toEqual(expected);
  });

  it('[255] is walked by pages without a gap', async () => {
    const seen: unknown[] = [];
    let after = '';
    for (let page = 0; page < 5; page += 1) {
      const answer = await client<{
        patient: { vitalSigns: { nodes: Shown[]; pageInfo: { endCursor: string | null } } };
      }>(
        `query($id: ID!) { patient(id: $id) { vitalSigns(first: 2${after}) { nodes { id } pageInfo { endCursor } } } }`,
        { id: of.id },
      );
      const { nodes, pageInfo } = answer.expectData().patient.vitalSigns;
      seen.push(...nodes.map(({ id }) => id));
      if (pageInfo.endCursor === null) break;
      after = `, after: "${pageInfo.endCursor}"`;
    }
    expect(seen).toEqual((await listOf(of)).map(({ id }) => id));
  });
});

describe('[262] what is latest', () => {
  const latest = async (of: Made) => {
    const answer = await client<{
      patient: {
        latestVitalsDate: string | null;
        latestVitalSigns: Shown | null;
        version: number;
        updatedAt: string;
      };
    }>(
      `query($id: ID!) { patient(id: $id) {
        latestVitalsDate latestVitalSigns { id uuid version dateTaken } version updatedAt
      } }`,
      { id: of.id },
    );
    return answer.expectData().patient;
  };
  const shows = async (of: Made, reading: { id: string } | null, day: string | null) => {
    const { latestVitalsDate, latestVitalSigns } = await latest(of);
    expect([latestVitalsDate, latestVitalSigns?.id ?? null, latestVitalSigns?.dateTaken ?? null]).toEqual([
      ...[day, reading?.id ?? null, day],
    ]);
  };
  let of: Made;
  beforeAll(async () => {
    of = await makePatient(database, orgId);
  });
  const add = (dateTaken: string, timeTaken: string | null = null) =>
    write('create', { patientId: of.id, dateTaken, timeTaken });

  it('follows every creation, change and archiving', async () => {
    await shows(of, null, null);
    const first = await add('2026-01-10');
    await shows(of, first, '2026-01-10');
    const older = await add('2026-01-05');
    await shows(of, first, '2026-01-10');
    const morning = await add('2026-01-20', '08:00');
    const evening = await add('2026-01-20', '20:00');
    await shows(of, evening, '2026-01-20');
    await write('archive', { id: evening.id });
    await shows(of, morning, '2026-01-20');
    await write('archive', { id: morning.id });
    await shows(of, first, '2026-01-10');
    await write('update', { id: older.id, baseVersion: 1, dateTaken: '2026-02-01' });
    await shows(of, older, '2026-02-01');
    await write('update', { id: older.id, baseVersion: 2, dateTaken: '2025-12-01' });
    await shows(of, first, '2026-01-10');
    await write('update', { id: first.id, baseVersion: 1, pulse: 60 });
    await shows(of, first, '2026-01-10');
    await write('archive', { id: first.id });
    await write('archive', { id: older.id });
    await shows(of, null, null);
  });

  it('is no change of the patient’s own', async () => {
    const before = await latest(of);
    await add('2026-02-20');
    const after = await latest(of);
    expect([after.version, after.updatedAt]).toEqual([before.version, before.updatedAt]);
    expect(after.latestVitalsDate).toBe('2026-02-20');
  });

  it('is true whoever writes at the same moment', async () => {
    const one = await makePatient(database, orgId);
    const days = ['2026-01-01', '2026-01-02', '2026-01-03', '2026-01-04', '2026-01-05', '2026-01-06'];
    const readings = await Promise.all(
      days.map((dateTaken) => write('create', { patientId: one.id, dateTaken })),
    );
    await shows(one, readings[5] ?? null, '2026-01-06');
    await Promise.all([
      ...readings.slice(4).map(({ id }) => write('archive', { id })),
      write('update', { id: readings[0]?.id, baseVersion: 1, dateTaken: '2026-01-04' }),
      write('update', { id: readings[3]?.id, baseVersion: 1, dateTaken: '2026-01-02' }),
    ]);
    await shows(one, readings[0] ?? null, '2026-01-04');
  });

  it('[155] is written with its cause, or not at all', async () => {
    const before = await databaseState(database);
    const answer = await client<{ outcome: { __typename: string } }>(
      `mutation($input: UpdateVitalSignsInput!) { outcome: updateVitalSigns(input: $input) { __typename } }`,
      { input: { id: (await latest(of)).latestVitalSigns?.id, baseVersion: 7, dateTaken: '2026-02-25' } },
    );
    expect(answer.expectData().outcome.__typename).toBe('VersionConflictError');
    expect(await databaseState(database)).toEqual(before);
  });

  it('costs a list of patients the same number of statements, however many they are', async () => {
    for (let n = 0; n < 20; n += 1) {
      const one = await makePatient(database, orgId);
      for (let day = 10; day < 13; day += 1)
        await makeVitalSigns(database, orgId, one, { dateTaken: `2026-01-${day}`, pulse: 100 + n });
    }
    const query = `query($first: Int) { patients(first: $first, orderBy: { field: CREATED_AT, direction: DESC }) {
      nodes { latestVitalSigns { dateTaken abnormalFlags { vital } isProcedureBlocking }
        vitalSigns(first: 2) { nodes { id dateTaken abnormalFlags { severity } } } }
    } }`;
    const statements = async (first: number) => {
      const answer = await client<{
        patients: { nodes: { latestVitalSigns: Shown; vitalSigns: { nodes: Shown[] } }[] };
      }>(query, { first });
      const { nodes } = answer.expectData().patients;
      expect(nodes).toHaveLength(first);
      for (const { latestVitalSigns, vitalSigns } of nodes) {
        expect(latestVitalSigns.dateTaken).toBe('2026-01-12');
        expect(vitalSigns.nodes.map(({ dateTaken }) => dateTaken)).toEqual(['2026-01-12', '2026-01-11']);
      }
      return lastStatements(server);
    };
    const few = await statements(2);
    expect(await statements(20)).toBe(few);
    // Patients and what is latest; patients again and the lists; the thresholds.
    expect(few).toBeLessThanOrEqual(5);
  });
});

describe('[257, A42] its author', () => {
  it('is who recorded it', async () => {
    const record = await create({}, 'createdBy { kind label }');
    expect(record.createdBy).toEqual({ kind: 'ORG', label: 'clinician' });
  });
});
