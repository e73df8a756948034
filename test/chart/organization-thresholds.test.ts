import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { adminClient, type Database } from '../../src/platform/database.ts';
import { type GraphqlClient, graphqlClient } from '../support/client.ts';
import { makeVitalSigns } from '../support/condition-fixture.ts';
import { testDatabase } from '../support/database.ts';
import { type MadeOrganization, makeOrganization, makePatient, testClock } from '../support/fixture.ts';
import { type TestServer, testServer } from '../support/server.ts';
import { databaseState } from '../support/state.ts';

let database: Database;
let server: TestServer;
let clinic: MadeOrganization;
let admin: GraphqlClient;

beforeAll(async () => {
  database = await testDatabase();
  server = await testServer({ database, clock: testClock() });
});
afterAll(async () => {
  await server.close();
  await database.close();
});
beforeEach(async () => {
  clinic = await makeOrganization(database);
  admin = graphqlClient(server.app, clinic.secrets.admin);
});

interface Threshold {
  readonly vital: string;
  readonly severity: string;
}
interface Thresholds {
  readonly thresholds: Threshold[];
  readonly version: number;
  readonly updatedAt: string | null;
}
const SHOWN = 'thresholds { vital severity unit lt lte gt gte } version updatedAt';

const read = async (as = admin) =>
  (await as<{ vitalThresholds: Thresholds }>(`{ vitalThresholds { ${SHOWN} } }`)).expectData()
    .vitalThresholds;

interface Outcome {
  readonly __typename: string;
  readonly vitalThresholds?: Thresholds;
  readonly issues?: { path: string[]; code: string }[];
  readonly currentVersion?: number;
}
const update = async (input: object, as = admin) => {
  const answer = await as<{ outcome: Outcome }>(
    `mutation($input: UpdateVitalThresholdsInput!) { outcome: updateVitalThresholds(input: $input) {
      __typename ... on UpdateVitalThresholdsSuccess { vitalThresholds { ${SHOWN} } }
      ... on ValidationError { issues { path code } } ... on VersionConflictError { currentVersion }
    } }`,
    { input },
  );
  return answer.expectData().outcome;
};
const find = ({ thresholds }: Thresholds, vital: string, severity: string) =>
  thresholds.find((one) => one.vital === vital && one.severity === severity);

describe('[A32] vitalThresholds', () => {
  it('are the documented ones until the organization sets its own', async () => {
    const shown = await read(graphqlClient(server.app, clinic.secrets.analyst));
    expect(shown).toMatchObject({ version: 0, updatedAt: null });
    expect(shown.thresholds).toHaveLength(12);
    expect(find(shown, 'TEMPERATURE_F', 'WARNING')).toEqual({
      ...{ vital: 'TEMPERATURE_F', severity: 'WARNING', unit: '°F' },
      ...{ lt: null, lte: null, gt: null, gte: '100.4' },
    });
    expect(find(shown, 'PULSE', 'CRITICAL')).toMatchObject({ lt: '40', gt: '130', unit: '/min' });
  });

  it('are set one by one: the others stay', async () => {
    const before = await read();
    const pulse = { vital: 'PULSE', severity: 'WARNING', gte: 90.5 };
    const { vitalThresholds: after } = await update({ baseVersion: 0, thresholds: [pulse] });
    expect(after?.version).toBe(1);
    expect(find(after as Thresholds, 'PULSE', 'WARNING')).toMatchObject({ lt: null, gt: null, gte: '90.5' });
    const others = ({ thresholds }: Thresholds) =>
      thresholds.filter(({ vital, severity }) => vital !== 'PULSE' || severity !== 'WARNING');
    expect(others(after as Thresholds)).toEqual(others(before));
    await update({ baseVersion: 1, thresholds: [{ vital: 'BMI', severity: 'WARNING', gte: 30 }] });
    const both = await read();
    expect(both).toMatchObject({ version: 2 });
    expect(find(both, 'PULSE', 'WARNING')).toMatchObject({ gte: '90.5' });
    expect(find(both, 'BMI', 'WARNING')).toMatchObject({ gte: '30' });
  });

  it('are taken away where they have no bounds, and come back by null', async () => {
    await update({ baseVersion: 0, thresholds: [{ vital: 'PULSE', severity: 'WARNING' }] });
    const without = await read();
    expect(find(without, 'PULSE', 'WARNING')).toBeUndefined();
    expect(await update({ baseVersion: 1 })).toMatchObject({
      vitalThresholds: { version: 2, thresholds: without.thresholds },
    });
    const back = await update({ baseVersion: 2, thresholds: null });
    expect(back.vitalThresholds?.thresholds).toHaveLength(12);
    expect(find(back.vitalThresholds as Thresholds, 'PULSE', 'WARNING')).toMatchObject({
      lt: '50',
      gt: '100',
    });
  });

  it('tell who set what, from what, to what, when: an analyst too', async () => {
    const low = { vital: 'PULSE', severity: 'WARNING', lt: 45 };
    const high = { vital: 'PULSE', severity: 'WARNING', gte: 90.5 };
    const history = async (role: 'admin' | 'analyst') => {
      const shown = 'totalCount nodes { version action actor { label } changes { field from to redacted } }';
      const answer = await graphqlClient(
        server.app,
        clinic.secrets[role],
      )<{
        vitalThresholds: { history: { totalCount: number; nodes: object[] } };
      }>(`{ vitalThresholds { history { ${shown} } } }`);
      return answer.expectData().vitalThresholds.history;
    };
    expect(await history('admin')).toEqual({ totalCount: 0, nodes: [] });
    await update({ baseVersion: 0, thresholds: [low] });
    await update({ baseVersion: 1, thresholds: [high] });
    const by = { action: 'updateVitalThresholds', actor: { label: 'admin' } };
    const change = { field: 'thresholds', redacted: false };
    const told = {
      totalCount: 2,
      nodes: [
        { version: 2, ...by, changes: [{ ...change, from: [low], to: [high] }] },
        { version: 1, ...by, changes: [{ ...change, from: null, to: [low] }] },
      ],
    };
    expect(await history('admin')).toEqual(told);
    expect(await history('analyst')).toEqual(told);
  });

  it('[A49] tell nothing of another organization', async () => {
    await update({ baseVersion: 0, thresholds: [{ vital: 'PULSE', severity: 'WARNING' }] });
    const stranger = graphqlClient(server.app, (await makeOrganization(database)).secrets.admin);
    const answer = await stranger('{ vitalThresholds { version history { totalCount nodes { at } } } }');
    expect(answer.expectData()).toEqual({
      vitalThresholds: { version: 0, history: { totalCount: 0, nodes: [] } },
    });
  });

  it('decide the flags of every reading at once', async () => {
    const patient = await makePatient(database, clinic.orgId);
    const { id } = await makeVitalSigns(database, clinic.orgId, patient, { pulse: 95, oxygenSaturation: 93 });
    const flags = async () =>
      (
        await admin<{ node: object }>(
          `query($id: ID!) { node(id: $id) { ... on VitalSigns {
            abnormalFlags { vital severity message } isProcedureBlocking
          } } }`,
          { id },
        )
      ).expectData().node;
    const saturation = { vital: 'OXYGEN_SATURATION', message: 'Oxygen saturation is below 94%.' };
    expect(await flags()).toEqual({
      ...{ abnormalFlags: [{ ...saturation, severity: 'CRITICAL' }], isProcedureBlocking: true },
    });
    await update({
      baseVersion: 0,
      thresholds: [
        { vital: 'OXYGEN_SATURATION', severity: 'CRITICAL', lt: 90 },
        { vital: 'PULSE', severity: 'WARNING', gt: 94.5 },
      ],
    });
    expect(await flags()).toEqual({
      abnormalFlags: [
        { vital: 'PULSE', severity: 'WARNING', message: 'Pulse is above 94.5/min.' },
        {
          vital: 'OXYGEN_SATURATION',
          severity: 'WARNING',
          message: 'Oxygen saturation is at or below 94%.',
        },
      ],
      isProcedureBlocking: false,
    });
  });

  it('are each organization’s own', async () => {
    const other = await makeOrganization(database);
    await update({ baseVersion: 0, thresholds: [{ vital: 'PULSE', severity: 'CRITICAL', gt: 1 }] });
    const theirs = await read(graphqlClient(server.app, other.secrets.admin));
    expect(theirs).toMatchObject({ version: 0 });
    expect(find(theirs, 'PULSE', 'CRITICAL')).toMatchObject({ gt: '130' });
  });

  it('[155] are written with an audit row and an event', async () => {
    await update({ baseVersion: 0, thresholds: [{ vital: 'PULSE', severity: 'CRITICAL', gt: 150 }] });
    await update({ baseVersion: 1, thresholds: null });
    const rule = { vital: 'PULSE', severity: 'CRITICAL', gt: 150 };
    const rows = await adminClient(database).auditEvent.findMany({
      ...{ where: { orgId: clinic.orgId, entityType: 'VitalThresholds' }, orderBy: { id: 'asc' } },
    });
    expect(rows).toMatchObject([
      {
        action: 'updateVitalThresholds',
        patientId: null,
        version: 1,
        changes: { thresholds: [null, [rule]] },
      },
      { action: 'updateVitalThresholds', patientId: null, version: 2, changes: { thresholds: [[rule], []] } },
    ]);
    const events = await adminClient(database).outboxEvent.findMany({ where: { orgId: clinic.orgId } });
    expect(events.map(({ type }) => type).sort()).toEqual([
      'vitalThresholds.created',
      'vitalThresholds.updated',
    ]);
  });
});

describe('[153] updateVitalThresholds', () => {
  const pulse = { vital: 'PULSE', severity: 'WARNING' };
  const refused = async (input: object, as = admin) => {
    const before = await databaseState(database);
    const outcome = await update(input, as);
    expect(await databaseState(database)).toEqual(before);
    return outcome;
  };

  it('refuses a version that is not the one', async () => {
    expect(await refused({ baseVersion: 1, thresholds: [] })).toEqual({
      ...{ __typename: 'VersionConflictError', currentVersion: 0 },
    });
    await update({ baseVersion: 0, thresholds: [] });
    expect(await refused({ baseVersion: 0, thresholds: [] })).toEqual({
      ...{ __typename: 'VersionConflictError', currentVersion: 1 },
    });
  });

  it('lets one of several win that have read the same, also of the first ones', async () => {
    for (const baseVersion of [0, 1]) {
      const outcomes = await Promise.all([1, 2, 3].map(() => update({ baseVersion, thresholds: [] })));
      expect(outcomes.map(({ __typename }) => __typename).sort()).toEqual([
        ...['UpdateVitalThresholdsSuccess', 'VersionConflictError', 'VersionConflictError'],
      ]);
      expect((await read()).version).toBe(baseVersion + 1);
    }
  });

  it.each<[string, object[], string[], string]>([
    [
      'one vital twice',
      [
        { ...pulse, gt: 1 },
        { ...pulse, gt: 2 },
      ],
      ['thresholds', '1'],
      'duplicate',
    ],
    ['two lower bounds', [{ ...pulse, lt: 1, lte: 1 }], ['thresholds', '0', 'lte'], 'contradictory'],
    ['two upper bounds', [{ ...pulse, gt: 1, gte: 1 }], ['thresholds', '0', 'gte'], 'contradictory'],
    ['bounds that leave nothing', [{ ...pulse, lt: 5, gt: 5 }], ['thresholds', '0'], 'contradictory'],
    ['a bound below 0', [{ ...pulse, lt: -0.1 }], ['thresholds', '0', 'lt'], 'out_of_range'],
    ['a bound above 10000', [{ ...pulse, gte: 10_000.5 }], ['thresholds', '0', 'gte'], 'out_of_range'],
  ])('refuses %s', async (_title, thresholds, path, code) => {
    const { __typename, issues } = await refused({ baseVersion: 0, thresholds });
    expect([__typename, issues]).toEqual(['ValidationError', [{ path, code }]]);
  });

  it('refuses more than there are vitals and severities', async () => {
    const thresholds = Array.from({ length: 19 }, () => pulse);
    const { issues } = await refused({ baseVersion: 0, thresholds });
    expect(issues?.[0]).toEqual({ path: ['thresholds'], code: 'too_big' });
  });

  it.each(['clinician', 'frontDesk', 'analyst'] as const)('is not for the role %s', async (role) => {
    const before = await databaseState(database);
    const query =
      'mutation($input: UpdateVitalThresholdsInput!) { updateVitalThresholds(input: $input) { __typename } }';
    const as = graphqlClient(server.app, clinic.secrets[role]);
    (await as(query, { input: { baseVersion: 0, thresholds: [] } })).expectError('FORBIDDEN');
    expect(await databaseState(database)).toEqual(before);
  });
});
