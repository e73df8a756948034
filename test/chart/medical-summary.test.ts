import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { MedicationStatus, ProblemStatus } from '../../src/generated/prisma/enums.ts';
import { adminClient, type Database } from '../../src/platform/database.ts';
import { makeAllergy, makeAllergyDefinition, makeMedication } from '../support/chart-fixture.ts';
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
let client: GraphqlClient;
let substance: Made;
let problemDefinitionId: string;
let alertDefinitionId: string;

/** The organization's local date is the 2nd of March. */
const clock = testClock(new Date('2026-03-02T10:00:00.000Z'));

beforeAll(async () => {
  database = await testDatabase();
  server = await testServer({ database, clock });
  clinic = await makeOrganization(database, { timezone: 'America/New_York' });
  client = graphqlClient(server.app, clinic.secrets.clinician);
  substance = await makeAllergyDefinition(database, clinic.orgId);
  const named = { orgId: clinic.orgId, name: 'Anything', sortName: 'anything' };
  problemDefinitionId = (await adminClient(database).problemDefinition.create({ data: named })).id;
  alertDefinitionId = (await adminClient(database).alertDefinition.create({ data: named })).id;
  (await client('{ viewer { kind } }')).expectData();
});
afterAll(async () => {
  await server.close();
  await database.close();
});

const ARCHIVED = new Date('2026-02-01T00:00:00.000Z');
const archivedAt = fc.option(fc.constant(ARCHIVED), { freq: 3 });
/** Records of one moment are ordered by id. */
const createdAt = fc.integer({ min: 1, max: 5 }).map((day) => new Date(Date.UTC(2026, 1, day)));

/** A chart, and that of someone in the family. */
const CHART = fc.record({
  allergies: fc.array(fc.record({ statusIsActive: fc.boolean(), archivedAt, createdAt }), { maxLength: 6 }),
  medications: fc.array(
    fc.record({ status: fc.constantFrom(...Object.values(MedicationStatus)), archivedAt, createdAt }),
    { maxLength: 8 },
  ),
  problems: fc.array(
    fc.record({ problemStatus: fc.constantFrom(...Object.values(ProblemStatus)), archivedAt, createdAt }),
    { maxLength: 6 },
  ),
  alerts: fc.array(
    fc.record({
      own: fc.boolean(),
      alertScope: fc.constantFrom('PATIENT' as const, 'FAMILY' as const),
      status: fc.constantFrom('ACTIVE' as const, 'DISABLED' as const, 'ARCHIVED' as const),
      disableOn: fc.option(fc.constantFrom('2026-03-01', '2026-03-02', '2026-03-03'), { freq: 2 }),
      isUrgent: fc.boolean(),
      createdAt,
    }),
    { maxLength: 8 },
  ),
});
type Chart = typeof CHART extends fc.Arbitrary<infer Value> ? Value : never;

async function makeChart({ allergies, medications, problems, alerts }: Chart): Promise<Made> {
  const { orgId } = clinic;
  const admin = adminClient(database);
  const head = await makePatient(database, orgId);
  const patient = await makePatient(database, orgId, {
    ...{ responsiblePartyId: head.uuid, medicalUrgentNote: 'Faints easily', premedicationRequired: true },
    allergyReviewStatus: 'REVIEWED',
  });
  const patientId = patient.uuid;
  for (const values of allergies) await makeAllergy(database, orgId, patient, substance, values);
  for (const values of medications) await makeMedication(database, orgId, patient, values);
  await admin.problem.createMany({
    data: problems.map((values) => ({ orgId, patientId, problemDefinitionId, ...values })),
  });
  const author = { createdByKind: 'SYSTEM', createdById: 'test', createdByLabel: 'Test' };
  await admin.alert.createMany({
    data: alerts.map(({ own, disableOn, ...values }) => ({
      ...{ orgId, patientId: own ? patientId : head.uuid, alertDefinitionId, ...author, ...values },
      disableOn: disableOn === null ? null : new Date(disableOn),
      archivedAt: values.status === 'ARCHIVED' ? ARCHIVED : null,
    })),
  });
  return patient;
}

const ALLERGY = 'id reaction severity statusIsActive allergyDefinition { name }';
const MEDICATION = 'id medDescript status';
const PROBLEM = 'id problemStatus problemDefinition { name }';
const ALERT = 'id status isUrgent alertScope note alertDefinition { name } patient { id }';
const VITALS = 'id dateTaken pulse';
const SOCIAL = 'id category value';
const SUMMARY = `medicalSummary {
  patient { id } allergyReviewStatus medicalUrgentNote premedicationRequired
  allergies { ${ALLERGY} } activeAllergies { ${ALLERGY} }
  currentMedications { ${MEDICATION} } pastMedications { ${MEDICATION} }
  activeProblems { ${PROBLEM} } alerts { ${ALERT} }
  latestVitals { ${VITALS} } socialHistory { ${SOCIAL} }
}`;
const SEPARATELY = `id allergyReviewStatus medicalUrgentNote premedicationRequired
  latestVitalSigns { ${VITALS} } socialHistory { ${SOCIAL} }
  inactive: allergies(isActive: false, first: 100) { nodes { ${ALLERGY} } }
  active: allergies(isActive: true, first: 100) { nodes { ${ALLERGY} } }
  current: medications(isActive: true, first: 100) { nodes { ${MEDICATION} } }
  past: medications(isActive: false, first: 100) { nodes { ${MEDICATION} } }
  problems(status: ACTIVE, first: 100) { nodes { ${PROBLEM} } }
  alerts(status: ACTIVE, includeFamily: true, first: 100) { nodes { ${ALERT} } }`;

type Nodes = { nodes: Record<string, unknown>[] };
interface Separately
  extends Record<'inactive' | 'active' | 'current' | 'past' | 'problems' | 'alerts', Nodes> {
  readonly id: string;
  readonly [scalar: string]: unknown;
}

async function read<Value>(patient: Made, selection: string): Promise<Value> {
  const query = `query($id: ID!) { patient(id: $id) { ${selection} } }`;
  return (await client<{ patient: Value }>(query, { id: patient.id })).expectData().patient;
}

it('[263, A26–A28] shows what the separate fields show, whatever is in the chart', async () => {
  await fc.assert(
    fc.asyncProperty(CHART, async (chart) => {
      const patient = await makeChart(chart);
      const { medicalSummary } = await read<{ medicalSummary: object }>(patient, SUMMARY);
      const { id, inactive, active, current, past, problems, alerts, latestVitalSigns, ...rest } =
        await read<Separately>(patient, SEPARATELY);
      expect(medicalSummary).toEqual({
        ...rest,
        latestVitals: latestVitalSigns,
        patient: { id },
        allergies: [...active.nodes, ...inactive.nodes],
        activeAllergies: active.nodes,
        currentMedications: current.nodes,
        pastMedications: past.nodes,
        activeProblems: problems.nodes,
        alerts: alerts.nodes,
      });
      // Nothing that is in the chart is in neither list.
      const kept = chart.medications.filter((each) => each.archivedAt === null);
      expect(current.nodes.length + past.nodes.length).toBe(kept.length);
    }),
    { numRuns: 12 },
  );
});

it('[263] shows what was measured last, and how the patient lives', async () => {
  const patient = await makePatient(database, clinic.orgId);
  const write = async (field: string, input: object) => {
    const type = `${field.charAt(0).toUpperCase()}${field.slice(1)}`;
    const query = `mutation($input: ${type}Input!) { ${field}(input: $input) { __typename } }`;
    const data = (await client(query, { input: { patientId: patient.id, ...input } })).expectData();
    expect(data).toEqual({ [field]: { __typename: `${type}Success` } });
  };
  await write('createVitalSigns', { dateTaken: '2026-02-20', pulse: 71 });
  await write('createVitalSigns', { dateTaken: '2026-02-10', pulse: 99 });
  await write('createSocialHistory', { category: 'TOBACCO', value: 'Never smoked' });
  const selection = 'medicalSummary { latestVitals { dateTaken pulse } socialHistory { category value } }';
  expect(await read(patient, selection)).toEqual({
    medicalSummary: {
      latestVitals: { dateTaken: '2026-02-20', pulse: 71 },
      socialHistory: [{ category: 'TOBACCO', value: 'Never smoked' }],
    },
  });
});

it('[A27, 232] shows alerts of the family, and none whose last day is over', async () => {
  const alert = {
    own: true,
    alertScope: 'PATIENT',
    status: 'ACTIVE',
    isUrgent: true,
    createdAt: ARCHIVED,
  } as const;
  const patient = await makeChart({
    ...{ allergies: [], medications: [], problems: [] },
    alerts: [
      { ...alert, disableOn: null },
      { ...alert, disableOn: '2026-03-02' },
      { ...alert, disableOn: '2026-03-03' },
      { ...alert, disableOn: null, own: false, alertScope: 'FAMILY' },
      { ...alert, disableOn: null, own: false },
      { ...alert, disableOn: null, status: 'DISABLED' },
    ],
  });
  const selection = 'medicalSummary { alerts { alertScope isUrgent status } }';
  const { medicalSummary } = await read<{ medicalSummary: { alerts: object[] } }>(patient, selection);
  const shown = (alertScope: string) => ({ alertScope, isUrgent: true, status: 'ACTIVE' });
  expect(medicalSummary.alerts).toHaveLength(3);
  expect(medicalSummary.alerts).toEqual(
    expect.arrayContaining([shown('PATIENT'), shown('PATIENT'), shown('FAMILY')]),
  );
});

it('bounds each list, the active and the newest kept', async () => {
  const { orgId } = clinic;
  const patient = await makePatient(database, orgId);
  const row = { orgId, patientId: patient.uuid, allergyDefinitionId: substance.uuid };
  const day = (n: number) => new Date(Date.UTC(2026, 0, 1, 0, 0, n));
  await adminClient(database).allergy.createMany({
    data: Array.from({ length: 130 }, (_, n) => ({ ...row, createdAt: day(n), statusIsActive: n < 40 })),
  });
  const { medicalSummary } = await read<{
    medicalSummary: Record<'allergies' | 'activeAllergies', { createdAt: string; statusIsActive: boolean }[]>;
  }>(patient, 'medicalSummary { allergies { createdAt statusIsActive } activeAllergies { createdAt } }');
  const { allergies, activeAllergies } = medicalSummary;
  expect([allergies.length, activeAllergies.length]).toEqual([100, 40]);
  expect(allergies.slice(0, 40).every(({ statusIsActive }) => statusIsActive)).toBe(true);
  expect(allergies[40]?.createdAt).toBe(day(129).toISOString());
});

it('takes as many statements for a full chart as for an empty one, and for many charts as for one', async () => {
  const full = { archivedAt: null, createdAt: ARCHIVED };
  const many = <T>(value: T): T[] => Array.from({ length: 7 }, () => value);
  const alert = {
    alertScope: 'FAMILY',
    status: 'ACTIVE',
    disableOn: null,
    isUrgent: true,
    createdAt: ARCHIVED,
  } as const;
  const filled = await makeChart({
    allergies: [...many({ ...full, statusIsActive: true }), ...many({ ...full, statusIsActive: false })],
    medications: [
      ...many({ ...full, status: 'ACTIVE' as const }),
      ...many({ ...full, status: 'ON_HOLD' as const }),
    ],
    problems: many({ ...full, problemStatus: 'ACTIVE' as const }),
    alerts: [...many({ ...alert, own: true }), ...many({ ...alert, own: false })],
  });
  const sparse = await makeChart({
    allergies: [{ ...full, statusIsActive: true }],
    medications: [
      { ...full, status: 'ACTIVE' },
      { ...full, status: 'COMPLETED' },
    ],
    problems: [{ ...full, problemStatus: 'ACTIVE' }],
    alerts: [{ ...alert, own: true }],
  });
  const cost: number[] = [];
  for (const patient of [filled, sparse]) {
    await read(patient, SUMMARY);
    cost.push(lastStatements(server));
  }
  for (const first of [2, 12]) {
    const list = `{ patients(first: ${first}, orderBy: { field: CREATED_AT, direction: DESC }) { nodes { medicalSummary {
      allergies { id } activeAllergies { id } currentMedications { id } pastMedications { id }
      activeProblems { id } alerts { id } } } } }`;
    (await client(list)).expectData();
    cost.push(lastStatements(server));
  }
  const [one, other, few, more] = cost;
  expect([one, few]).toEqual([other, more]);
  expect(cost).toEqual(COST);
});

/** Of the widest summary of one patient, twice; of a list's, for 2 and for 12 patients. */
const COST = byReads([4, 4, 4, 4], [14, 14, 8, 8]);

it('[A37, A49] is for those who read charts, redacted for analysts, and of nobody else’s patients', async () => {
  const patient = await makeChart({ allergies: [], medications: [], problems: [], alerts: [] });
  const query =
    'query($id: ID!) { patient(id: $id) { medicalSummary { medicalUrgentNote premedicationRequired } } }';
  const analyst = graphqlClient(server.app, clinic.secrets.analyst);
  expect((await analyst(query, { id: patient.id })).expectData().patient).toEqual({
    medicalSummary: { medicalUrgentNote: null, premedicationRequired: true },
  });
  const other = await makeOrganization(database);
  const stranger = graphqlClient(server.app, other.secrets.admin);
  expect((await stranger(query, { id: patient.id })).expectData()).toEqual({ patient: null });
});
