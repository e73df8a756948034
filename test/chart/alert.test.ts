import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { alertsInStatus, effectiveStatus } from '../../src/chart/alert-status.ts';
import { encodeId } from '../../src/graphql/id.ts';
import { adminClient, type Database } from '../../src/platform/database.ts';
import { uuidv7 } from '../../src/platform/uuid.ts';
import { chartRecordContract } from '../contracts/chart-record.ts';
import { type GraphqlClient, graphqlClient } from '../support/client.ts';
import { makeAlert, makeAlertDefinition } from '../support/condition-fixture.ts';
import { testDatabase } from '../support/database.ts';
import { type Made, makeOrganization, makePatient, testClock } from '../support/fixture.ts';
import { type TestServer, testServer } from '../support/server.ts';
import { databaseState } from '../support/state.ts';

let database: Database;
let server: TestServer;
const clock = testClock();

beforeAll(async () => {
  database = await testDatabase();
  server = await testServer({ database, clock });
});
afterAll(async () => {
  await server.close();
  await database.close();
});

describe('[115, 228, 230] an alert', () => {
  chartRecordContract({
    type: 'Alert',
    list: 'alerts',
    values: {
      note: { values: ['Ask the guardian', 'Speak slowly'], redacted: null },
      alertScope: { values: ['FAMILY', 'PATIENT'], initially: 'PATIENT', cleared: 'PATIENT' },
      isUrgent: { values: [true, false], initially: false, cleared: false },
      disableOn: { values: ['2031-12-31', '2030-01-01'] },
      dateDisabled: {
        values: ['2026-01-02T03:04:05.678Z', '2025-12-31T23:59:59.999Z'],
        initially: 'absent',
      },
    },
    references: {
      alertDefinitionId: {
        make: makeAlertDefinition,
        archive: (db, orgId, id) =>
          adminClient(db).alertDefinition.update({
            where: { orgId_id: { orgId, id } },
            data: { archivedAt: new Date() },
          }),
        required: true,
      },
    },
    invalid: [
      ['note', 'too_big', 'x'.repeat(2001)],
      ['note', 'invalid', 'a\u0000b'],
    ],
    server: () => server,
    database: () => database,
  });
});

interface Shown {
  readonly id: string;
  readonly status: string;
  readonly alertScope: string;
  readonly isUrgent: boolean;
  readonly disableOn: string | null;
  readonly dateDisabled: string | null;
  readonly archivedAt: string | null;
  readonly version: number;
  readonly createdBy: object;
}
const SHOWN =
  'id status alertScope isUrgent disableOn dateDisabled archivedAt version createdBy { kind id label }';

/** A clinic in a zone far behind UTC: while the clock says 2 March, 10:00, it is 1 March there. */
async function makeClinic() {
  const clinic = await makeOrganization(database, { timezone: 'Pacific/Pago_Pago' });
  const { orgId, secrets } = clinic;
  const client = graphqlClient(server.app, secrets.clinician);
  const patient = await makePatient(database, orgId);
  const definition = await makeAlertDefinition(database, orgId);
  return { clinic, orgId, client, patient, definition };
}
type Clinic = Awaited<ReturnType<typeof makeClinic>>;

const outcome = async <Answer = { __typename: string; alert: Shown }>(
  client: GraphqlClient,
  name: string,
  input: object,
  fields = `alert { ${SHOWN} }`,
) => {
  const type = name.charAt(0).toUpperCase() + name.slice(1);
  const answer = await client<{ outcome: Answer }>(
    `mutation($input: ${type}Input!) { outcome: ${name}(input: $input) {
      __typename ... on ${type}Success { ${fields} } ... on Error { code path }
    } }`,
    { input },
  );
  return answer.expectData().outcome;
};

const alertsOf = async (
  client: GraphqlClient,
  patient: Made,
  args = '',
  fields = SHOWN,
): Promise<{ nodes: Shown[]; totalCount: number }> => {
  const answer = await client<{ patient: { alerts: { nodes: Shown[]; totalCount: number } } }>(
    `query($id: ID!) { patient(id: $id) { alerts${args} { nodes { ${fields} } totalCount } } }`,
    { id: patient.id },
  );
  return answer.expectData().patient.alerts;
};

const date = (text: string) => new Date(`${text}T00:00:00.000Z`);
const dateOrNull = (text: string | null) => (text === null ? null : date(text));

describe('[A27] the status of an alert', () => {
  it.each([
    ['ACTIVE', null, 'ACTIVE'],
    ['ACTIVE', '2026-03-02', 'ACTIVE'],
    ['ACTIVE', '2026-03-01', 'DISABLED'],
    ['ACTIVE', '2026-02-28', 'DISABLED'],
    ['DISABLED', null, 'DISABLED'],
    ['DISABLED', '2026-03-02', 'DISABLED'],
    ['ARCHIVED', '2026-02-28', 'ARCHIVED'],
  ] as const)('that was set to %s, with disableOn %s, is %s on 1 March', (status, disableOn, expected) => {
    const state = { status, disableOn: dateOrNull(disableOn) };
    expect(effectiveStatus(state, date('2026-03-01'))).toBe(expected);
  });

  it('never comes back by itself as days go by', () => {
    const day = fc.integer({ min: 0, max: 40_000 }).map((n) => new Date(n * 86_400_000));
    const state = fc.record({
      status: fc.constantFrom('ACTIVE', 'DISABLED', 'ARCHIVED'),
      disableOn: fc.option(day),
    });
    fc.assert(
      fc.property(state, day, fc.nat(1_000), (alert, today, days) => {
        const later = new Date(today.getTime() + days * 86_400_000);
        if (effectiveStatus(alert, later) === 'ACTIVE') expect(effectiveStatus(alert, today)).toBe('ACTIVE');
      }),
    );
  });

  it('is the same as a condition in the list, with and without the family', async () => {
    const { orgId, client, patient, definition } = await makeClinic();
    const days = [null, '2026-02-27', '2026-02-28', '2026-03-01', '2026-03-02', '2026-03-03'];
    const expected = new Map<string, string>();
    for (const status of ['ACTIVE', 'DISABLED', 'ARCHIVED'] as const) {
      for (const day of days) {
        const disableOn = dateOrNull(day);
        const values = { status, disableOn, ...(status === 'ARCHIVED' ? { archivedAt: new Date() } : {}) };
        const { id } = await makeAlert(database, orgId, patient, definition, values);
        expected.set(id, effectiveStatus({ status, disableOn }, date('2026-03-01')));
      }
    }
    const idsOf = (...statuses: string[]) =>
      [...expected].filter(([, status]) => statuses.includes(status)).map(([id]) => id);
    for (const includeFamily of [false, true]) {
      const lists: [string, string[]][] = [
        ['status: ACTIVE,', idsOf('ACTIVE')],
        ['status: DISABLED,', idsOf('DISABLED')],
        ['status: ARCHIVED,', idsOf('ARCHIVED')],
        ['status: null,', idsOf('ACTIVE', 'DISABLED')],
        ['', idsOf('ACTIVE', 'DISABLED')],
      ];
      for (const [status, ids] of lists) {
        const { nodes, totalCount } = await alertsOf(
          client,
          patient,
          `(${status} includeFamily: ${includeFamily})`,
        );
        expect(nodes.map(({ id }) => id).sort(), status).toEqual(ids.sort());
        expect(totalCount).toBe(ids.length);
        for (const node of nodes) expect(node.status).toBe(expected.get(node.id));
      }
    }
    const counts = ['ACTIVE', 'DISABLED', 'ARCHIVED'] as const;
    for (const status of counts) {
      const where = { orgId, ...alertsInStatus(status, date('2026-03-01')) };
      expect(await adminClient(database).alert.count({ where })).toBe(idsOf(status).length);
    }
  });

  it('turns at midnight where the organization is, without a write', async () => {
    const { client, patient, definition } = await makeClinic();
    const input = { patientId: patient.id, alertDefinitionId: definition.id, disableOn: '2026-03-03' };
    const { alert } = await outcome(client, 'createAlert', input);
    expect(alert.status).toBe('ACTIVE');
    const before = await databaseState(database);
    const status = async () => (await alertsOf(client, patient)).nodes[0]?.status;
    // 3 March begins in Pago Pago at 11:00 UTC; the clock says 2 March, 10:00.
    const start = clock.now().getTime();
    clock.advance(25 * 3_600_000 - 1);
    expect(await status()).toBe('ACTIVE');
    expect((await alertsOf(client, patient, '(status: DISABLED)')).totalCount).toBe(0);
    clock.advance(1);
    expect(await status()).toBe('DISABLED');
    expect((await alertsOf(client, patient, '(status: ACTIVE)')).totalCount).toBe(0);
    expect((await alertsOf(client, patient, '(status: DISABLED)')).nodes).toEqual([
      { ...alert, status: 'DISABLED' },
    ]);
    expect(await databaseState(database)).toEqual(before);
    clock.advance(start - clock.now().getTime());
  });
});

describe('[231, A34] a new alert', () => {
  let clinic: Clinic;
  beforeAll(async () => {
    clinic = await makeClinic();
  });
  const create = async (definition: Made, input: object = {}) =>
    (
      await outcome(clinic.client, 'createAlert', {
        ...{ patientId: clinic.patient.id, alertDefinitionId: definition.id, ...input },
      })
    ).alert;

  it('is what it says, else what its definition says, else of the patient and not urgent', async () => {
    const { orgId, definition } = clinic;
    const loud = await makeAlertDefinition(database, orgId, {
      defaultIsUrgent: true,
      defaultScope: 'FAMILY',
    });
    expect(await create(definition)).toMatchObject({ alertScope: 'PATIENT', isUrgent: false });
    expect(await create(loud)).toMatchObject({ alertScope: 'FAMILY', isUrgent: true });
    expect(await create(loud, { alertScope: null, isUrgent: null })).toMatchObject({
      ...{ alertScope: 'FAMILY', isUrgent: true },
    });
    expect(await create(loud, { alertScope: 'PATIENT', isUrgent: false })).toMatchObject({
      ...{ alertScope: 'PATIENT', isUrgent: false },
    });
  });

  it('[A42] names its author', async () => {
    const { id: credentialId } = await adminClient(database).credential.findFirstOrThrow({
      where: { orgId: clinic.orgId, role: 'CLINICIAN' },
    });
    expect(await create(clinic.definition)).toMatchObject({
      createdBy: { kind: 'ORG', id: encodeId('Credential', credentialId), label: 'clinician' },
    });
  });

  it('names the gateway where no caller made it', async () => {
    const made = await makeAlert(database, clinic.orgId, clinic.patient, clinic.definition);
    const { nodes } = await alertsOf(clinic.client, clinic.patient);
    expect(nodes.find(({ id }) => id === made.id)?.createdBy).toEqual({
      kind: 'SYSTEM',
      id: null,
      label: 'test',
    });
  });
});

describe('[233–235] disabled, archived, and shown again', () => {
  let clinic: Clinic;
  beforeAll(async () => {
    clinic = await makeClinic();
  });
  const make = (values: object = {}) =>
    makeAlert(database, clinic.orgId, clinic.patient, clinic.definition, values);
  const now = () => clock.now().toISOString();
  const change = async (name: string, input: object) => (await outcome(clinic.client, name, input)).alert;

  it('[234] disableAlert hides it since now', async () => {
    const { id, uuid } = await make();
    expect(await change('disableAlert', { id, baseVersion: 1 })).toMatchObject({
      ...{ status: 'DISABLED', dateDisabled: now(), archivedAt: null, version: 2 },
    });
    const events = await adminClient(database).outboxEvent.findMany({ where: { entityId: uuid } });
    expect(events.map(({ type }) => type)).toEqual(['alert.disabled']);
    const [audit] = await adminClient(database).auditEvent.findMany({ where: { entityId: uuid } });
    expect(audit).toMatchObject({ action: 'disableAlert', changes: { status: ['ACTIVE', 'DISABLED'] } });
  });

  it('[234] keeps since when it was disabled before', async () => {
    const dateDisabled = new Date('2026-01-01T00:00:00.000Z');
    const { id } = await make({ status: 'DISABLED', dateDisabled });
    const kept = { status: 'DISABLED', dateDisabled: dateDisabled.toISOString() };
    expect(await change('disableAlert', { id, baseVersion: 1 })).toMatchObject(kept);
    expect(await change('updateAlert', { id, baseVersion: 2, status: 'DISABLED' })).toMatchObject(kept);
  });

  it('[234] needs the version that was read', async () => {
    const { id } = await make();
    const before = await databaseState(database);
    expect(await outcome(clinic.client, 'disableAlert', { id, baseVersion: 2 })).toEqual({
      ...{ __typename: 'VersionConflictError', code: 'VERSION_CONFLICT', path: ['baseVersion'] },
    });
    const query = 'mutation($input: DisableAlertInput!) { disableAlert(input: $input) { __typename } }';
    (await clinic.client(query, { input: { id } })).expectError('BAD_USER_INPUT');
    expect(await databaseState(database)).toEqual(before);
  });

  it('[235] archiveAlert sets the status, by which the alert is still found', async () => {
    const { id } = await make();
    const archived = await change('archiveAlert', { id });
    expect(archived).toMatchObject({ status: 'ARCHIVED', archivedAt: now(), version: 2 });
    expect((await alertsOf(clinic.client, clinic.patient, '(status: ARCHIVED)')).nodes).toContainEqual(
      archived,
    );
    expect((await alertsOf(clinic.client, clinic.patient)).nodes.map((node) => node.id)).not.toContain(id);
    const gone = { __typename: 'NotFoundError', code: 'NOT_FOUND', path: ['id'] };
    expect(await outcome(clinic.client, 'disableAlert', { id, baseVersion: 2 })).toEqual(gone);
    expect(await outcome(clinic.client, 'updateAlert', { id, baseVersion: 2, status: 'ACTIVE' })).toEqual(
      gone,
    );
  });

  it('[233] updateAlert with a status does as disableAlert and archiveAlert', async () => {
    const { id, uuid } = await make();
    expect(await change('updateAlert', { id, baseVersion: 1, status: 'DISABLED' })).toMatchObject({
      ...{ status: 'DISABLED', dateDisabled: now() },
    });
    expect(await change('updateAlert', { id, baseVersion: 2, status: 'ARCHIVED' })).toMatchObject({
      ...{ status: 'ARCHIVED', archivedAt: now() },
    });
    const events = await adminClient(database).outboxEvent.findMany({
      ...{ where: { entityId: uuid }, orderBy: { id: 'asc' } },
    });
    expect(events.map(({ type }) => type)).toEqual(['alert.updated', 'alert.archived']);
  });

  it('[233] takes the day from its caller', async () => {
    const { id } = await make();
    const dateDisabled = '2026-02-01T08:00:00.000Z';
    expect(
      await change('updateAlert', { id, baseVersion: 1, status: 'DISABLED', dateDisabled }),
    ).toMatchObject({ status: 'DISABLED', dateDisabled });
  });

  it('[233] ACTIVE shows it again, whatever had hidden it', async () => {
    const hidden = { status: 'DISABLED', dateDisabled: new Date(), disableOn: date('2026-02-01') };
    const { id } = await make(hidden);
    expect(await change('updateAlert', { id, baseVersion: 1, status: 'ACTIVE' })).toMatchObject({
      ...{ status: 'ACTIVE', dateDisabled: null, disableOn: null },
    });
    const later = await make({ ...hidden, disableOn: date('2027-01-01') });
    expect(await change('updateAlert', { id: later.id, baseVersion: 1, status: 'ACTIVE' })).toMatchObject({
      ...{ status: 'ACTIVE', dateDisabled: null, disableOn: '2027-01-01' },
    });
  });

  it('[233] refuses a status that is null, and one that there is not', async () => {
    const { id } = await make();
    const before = await databaseState(database);
    const cleared = await clinic.client<{ outcome: { issues: object[] } }>(
      `mutation($input: UpdateAlertInput!) { outcome: updateAlert(input: $input) {
        ... on ValidationError { issues { path code } }
      } }`,
      { input: { id, baseVersion: 1, status: null } },
    );
    expect(cleared.expectData().outcome.issues).toEqual([{ path: ['status'], code: 'required' }]);
    const query = 'mutation($input: UpdateAlertInput!) { updateAlert(input: $input) { __typename } }';
    const input = { id, baseVersion: 1, status: 'GONE' };
    (await clinic.client(query, { input })).expectError('BAD_USER_INPUT');
    expect(await databaseState(database)).toEqual(before);
  });
});

describe('[236, A35] bulkDismissAlerts', () => {
  let clinic: Clinic;
  beforeAll(async () => {
    clinic = await makeClinic();
  });
  interface Dismissal {
    readonly __typename: string;
    readonly alerts: Shown[];
    readonly archivedCount: number;
    readonly skippedCount: number;
  }
  const make = (of: Made = clinic.patient, values: object = {}) =>
    makeAlert(database, clinic.orgId, of, clinic.definition, values);
  const dismiss = (alerts: { id: string }[], patient: Pick<Made, 'id'> = clinic.patient) =>
    outcome<Dismissal>(
      clinic.client,
      'bulkDismissAlerts',
      { patientId: patient.id, alertIds: alerts.map(({ id }) => id) },
      `alerts { ${SHOWN} } archivedCount skippedCount`,
    );
  const refused = async (alerts: { id: string }[], patient?: Pick<Made, 'id'>) => {
    const before = await databaseState(database);
    const answer = await dismiss(alerts, patient);
    expect(await databaseState(database)).toEqual(before);
    return answer;
  };

  it('archives those that are named, in the order in which they are named', async () => {
    const alerts = [await make(), await make(), await make()].reverse();
    const other = await make();
    const answer = await dismiss(alerts);
    expect(answer).toMatchObject({
      __typename: 'BulkDismissAlertsSuccess',
      archivedCount: 3,
      skippedCount: 0,
    });
    expect(answer.alerts.map(({ id }) => id)).toEqual(alerts.map(({ id }) => id));
    const archived = { status: 'ARCHIVED', archivedAt: clock.now().toISOString(), version: 2 };
    for (const alert of answer.alerts) expect(alert).toMatchObject(archived);
    const { nodes } = await alertsOf(clinic.client, clinic.patient);
    expect(nodes.map(({ id }) => id)).toEqual([other.id]);
    for (const { uuid: entityId } of alerts) {
      const [audit] = await adminClient(database).auditEvent.findMany({ where: { entityId } });
      expect(audit).toMatchObject({
        ...{ action: 'bulkDismissAlerts', version: 2, patientId: clinic.patient.uuid },
        ...{ changes: { status: ['ACTIVE', 'ARCHIVED'] } },
      });
      const events = await adminClient(database).outboxEvent.findMany({ where: { entityId } });
      expect(events.map(({ type }) => type)).toEqual(['alert.archived']);
    }
  });

  it('skips those that are archived already, and counts one that is named twice once', async () => {
    const done = await make(undefined, { status: 'ARCHIVED', archivedAt: new Date() });
    const open = await make(undefined, { status: 'DISABLED' });
    const answer = await dismiss([done, open, open, done]);
    expect(answer).toMatchObject({ archivedCount: 1, skippedCount: 1 });
    expect(answer.alerts.map(({ id, version }) => [id, version])).toEqual([
      [done.id, 1],
      [open.id, 2],
    ]);
    expect(await dismiss([done, open])).toMatchObject({ archivedCount: 0, skippedCount: 2 });
  });

  it('archives none where one is not there, or is another patient’s', async () => {
    const mine = await make();
    const another = await make(await makePatient(database, clinic.orgId));
    const abroad = await makeClinic();
    const foreign = await makeAlert(database, abroad.orgId, abroad.patient, abroad.definition);
    const nothing = { id: encodeId('Alert', uuidv7()) };
    const wrong = { id: encodeId('Patient', mine.uuid) };
    for (const alert of [another, foreign, nothing, wrong, { id: '' }])
      expect(await refused([mine, alert])).toEqual({
        ...{ __typename: 'NotFoundError', code: 'NOT_FOUND', path: ['alertIds'] },
      });
    expect(await refused([mine], abroad.patient)).toEqual({
      ...{ __typename: 'NotFoundError', code: 'NOT_FOUND', path: ['patientId'] },
    });
  });

  it('takes 1 to 50', async () => {
    const mine = await make();
    for (const count of [0, 51])
      expect(await refused(Array.from({ length: count }, () => mine))).toMatchObject({
        ...{ __typename: 'ValidationError', path: ['alertIds'] },
      });
    expect(await dismiss(Array.from({ length: 50 }, () => mine))).toMatchObject({ archivedCount: 1 });
  });

  it('is refused while the patient is archived', async () => {
    const gone = await makePatient(database, clinic.orgId, { archivedAt: new Date() });
    expect(await refused([await make(gone)], gone)).toMatchObject({ code: 'PATIENT_ARCHIVED' });
  });

  it('loses nothing when it meets an update', async () => {
    const mine = await make();
    const [dismissed, updated] = await Promise.all([
      dismiss([mine]),
      outcome(clinic.client, 'updateAlert', { id: mine.id, baseVersion: 1, isUrgent: true }),
    ]);
    expect(dismissed).toMatchObject({ archivedCount: 1 });
    const row = await adminClient(database).alert.findFirstOrThrow({ where: { id: mine.uuid } });
    expect(row.status).toBe('ARCHIVED');
    const won = updated.__typename === 'UpdateAlertSuccess';
    expect(row).toMatchObject({ isUrgent: won, version: won ? 3 : 2 });
  });
});
