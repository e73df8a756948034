import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { encodeId } from '../../src/graphql/id.ts';
import { adminClient, type Database } from '../../src/platform/database.ts';
import { uuidv7 } from '../../src/platform/uuid.ts';
import { type GraphqlClient, graphqlClient } from '../support/client.ts';
import { makeVitalSigns } from '../support/condition-fixture.ts';
import { testDatabase } from '../support/database.ts';
import { type Made, makeOrganization, makePatient, testClock } from '../support/fixture.ts';
import { type TestServer, testServer } from '../support/server.ts';
import { lastStatements } from '../support/state.ts';

let database: Database;
let server: TestServer;
let client: GraphqlClient;
let orgId: string;
let patient: Made;

beforeAll(async () => {
  database = await testDatabase();
  server = await testServer({ database, clock: testClock() });
  const clinic = await makeOrganization(database);
  orgId = clinic.orgId;
  client = graphqlClient(server.app, clinic.secrets.clinician);
  patient = await makePatient(database, orgId);
});
afterAll(async () => {
  await server.close();
  await database.close();
});

interface Point {
  readonly date: string;
  readonly time: string | null;
  readonly value: number;
  readonly severity: string | null;
  readonly vitalSignsId: string;
}
interface Trend {
  readonly points: Point[];
  readonly isTruncated: boolean;
  readonly [field: string]: unknown;
}
const SHOWN = `vital unit isTruncated points { date time value severity vitalSignsId }
  referenceRange { low isLowIncluded high isHighIncluded } thresholds { vital severity lt lte gt gte }`;

/** By the patient and at the root, which must agree. */
const trendOf = async (of: Made, args: string): Promise<Trend> => {
  const answer = await client<{ patient: { trend: Trend }; trend: Trend }>(
    `query($id: ID!) {
      patient(id: $id) { trend: vitalSignsTrend(${args}) { ${SHOWN} } }
      trend: vitalSignsTrend(patientId: $id, ${args}) { ${SHOWN} }
    }`,
    { id: of.id },
  );
  const { patient, trend } = answer.expectData();
  expect(patient.trend).toEqual(trend);
  return trend;
};
const reading = (values: Parameters<typeof makeVitalSigns>[3], of = patient) =>
  makeVitalSigns(database, orgId, of, values);

describe('vitalSignsTrend', () => {
  let evening: Made;
  beforeAll(async () => {
    evening = await reading({ dateTaken: '2026-01-02', timeTaken: '20:00', pulse: 131, weightLbs: 150 });
    await reading({ dateTaken: '2026-01-02', timeTaken: '08:00', pulse: 49 });
    await reading({ dateTaken: '2026-01-02', pulse: 50, heightInches: 70, weightLbs: 151.5 });
    await reading({ dateTaken: '2026-01-05', pulse: 80, bmi: 30, heightInches: 70, weightLbs: 150 });
    await reading({ dateTaken: '2025-12-31', timeTaken: '23:59:59', pulse: 0 });
    await reading({ dateTaken: '2026-01-03', bpSystolic: 120 });
    await reading({ dateTaken: '2026-01-04', pulse: 70, archivedAt: new Date() });
    await reading({ dateTaken: '2026-01-02', pulse: 99 }, await makePatient(database, orgId));
  });
  const values = async (args: string) => (await trendOf(patient, args)).points.map(({ value }) => value);

  it('has the values of one vital, from the oldest to the newest, with how abnormal each is', async () => {
    const { points, ...trend } = await trendOf(patient, 'vital: PULSE');
    expect(points.map(({ date, time, value, severity }) => [date, time, value, severity])).toEqual([
      ['2025-12-31', '23:59:59', 0, 'CRITICAL'],
      ['2026-01-02', null, 50, null],
      ['2026-01-02', '08:00', 49, 'WARNING'],
      ['2026-01-02', '20:00', 131, 'CRITICAL'],
      ['2026-01-05', null, 80, null],
    ]);
    expect(points[3]?.vitalSignsId).toBe(evening.id);
    const none = { lte: null, gte: null };
    expect(trend).toEqual({
      ...{ vital: 'PULSE', unit: '/min', isTruncated: false },
      referenceRange: { low: 50, isLowIncluded: true, high: 100, isHighIncluded: true },
      thresholds: [
        { vital: 'PULSE', severity: 'CRITICAL', ...none, lt: '40', gt: '130' },
        { vital: 'PULSE', severity: 'WARNING', ...none, lt: '50', gt: '100' },
      ],
    });
  });

  it('has both days of its range', async () => {
    expect(await values('vital: PULSE, from: "2026-01-02", to: "2026-01-02"')).toEqual([50, 49, 131]);
    expect(await values('vital: PULSE, from: "2026-01-03"')).toEqual([80]);
    expect(await values('vital: PULSE, to: "2026-01-01"')).toEqual([0]);
    expect(await values('vital: PULSE, from: null, to: null')).toHaveLength(5);
  });

  it('knows decimals, and the body mass index of readings that have none of their own [A33]', async () => {
    expect(await values('vital: WEIGHT_LBS')).toEqual([151.5, 150, 150]);
    expect(await values('vital: BMI')).toEqual([21.7, 30]);
    expect(await values('vital: BP_SYSTOLIC')).toEqual([120]);
    expect(await values('vital: TEMPERATURE_F')).toEqual([]);
  });

  it.each([
    ['BP_SYSTOLIC', 'bpSystolic', 121],
    ['BP_DIASTOLIC', 'bpDiastolic', 81],
    ['PULSE', 'pulse', 61],
    ['RESPIRATION_RATE', 'respirationRate', 13],
    ['OXYGEN_SATURATION', 'oxygenSaturation', 97],
    ['TEMPERATURE_F', 'temperatureF', 98.6],
    ['HEIGHT_INCHES', 'heightInches', 70.25],
    ['WEIGHT_LBS', 'weightLbs', 150.75],
    ['BMI', 'bmi', 22.5],
  ])('%s is %s', async (vital, column, value) => {
    const of = await makePatient(database, orgId);
    await reading({ dateTaken: '2026-01-01' }, of);
    await reading({ dateTaken: '2026-01-02', [column]: value }, of);
    const { points } = await trendOf(of, `vital: ${vital}`);
    expect(points.map((point) => [point.date, point.value])).toEqual([['2026-01-02', value]]);
  });

  it('refuses a range that ends before it begins', async () => {
    const query = `query($id: ID!) { vitalSignsTrend(patientId: $id, vital: PULSE, from: "2026-01-02", to: "2026-01-01") { unit } }`;
    const error = (await client(query, { id: patient.id })).expectError('BAD_USER_INPUT');
    expect(error.extensions?.param).toBe('from');
  });

  it('has the newest 500 values of its range, and says where older ones are left out', async () => {
    const of = await makePatient(database, orgId);
    const start = Date.UTC(2020, 0, 1);
    const author = { createdByKind: 'SYSTEM', createdById: 'test', createdByLabel: 'test' };
    await adminClient(database).vitalSigns.createMany({
      data: Array.from({ length: 501 }, (_, n) => {
        const day = new Date(start + n * 86_400_000);
        return { orgId, patientId: of.uuid, ...author, dateTaken: day, sortTaken: day, pulse: n % 400 };
      }),
    });
    const all = await trendOf(of, 'vital: PULSE');
    expect([all.points.length, all.isTruncated, all.points[0]?.date]).toEqual([500, true, '2020-01-02']);
    const exactly = await trendOf(of, 'vital: PULSE, from: "2020-01-02"');
    expect([exactly.points.length, exactly.isTruncated]).toEqual([500, false]);
    const older = await trendOf(of, 'vital: PULSE, to: "2020-01-01"');
    expect([older.points.length, older.isTruncated]).toEqual([1, false]);
  });

  it('[A49] is null for a patient that is not in reach', async () => {
    const other = await makeOrganization(database);
    const foreign = await makePatient(database, other.orgId);
    const query = 'query($id: ID!) { vitalSignsTrend(patientId: $id, vital: PULSE) { unit } }';
    for (const id of [foreign.id, encodeId('Patient', uuidv7()), encodeId('Nothing', patient.uuid), ''])
      expect((await client(query, { id })).expectData()).toEqual({ vitalSignsTrend: null });
  });

  it('costs a list of patients the same number of statements, however many they are', async () => {
    const query = `query($first: Int) { patients(first: $first) { nodes {
      pulse: vitalSignsTrend(vital: PULSE) { points { value severity } referenceRange { low } }
      weight: vitalSignsTrend(vital: WEIGHT_LBS) { points { value } }
    } } }`;
    for (let n = 0; n < 20; n += 1) await reading({ pulse: n }, await makePatient(database, orgId));
    const statements = async (first: number) => {
      const answer = await client<{ patients: { nodes: { pulse: Trend }[] } }>(query, { first });
      expect(answer.expectData().patients.nodes).toHaveLength(first);
      return lastStatements(server);
    };
    const few = await statements(2);
    expect(await statements(20)).toBe(few);
    // Patients, the thresholds, and one for each trend.
    expect(few).toBeLessThanOrEqual(4);
  });
});
