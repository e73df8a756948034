import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { parseSecret } from '../../src/auth/credential.ts';
import { fitValue } from '../../src/definitions/field-type.ts';
import { encodeId } from '../../src/graphql/id.ts';
import type { BulkSession } from '../../src/platform/bulk-session.ts';
import type { Config } from '../../src/platform/config.ts';
import { adminClient, type Database } from '../../src/platform/database.ts';
import { noteUrl } from '../../src/seed/credentials-file.ts';
import { prepareDemo, reissueDemoKeys } from '../../src/seed/demo.ts';
import { DEMO_ORGANIZATIONS } from '../../src/seed/demo-clinic.ts';
import type { DemoCredentials } from '../../src/seed/demo-credential.ts';
import { graphqlClient } from '../support/client.ts';
import { testDatabase } from '../support/database.ts';
import { makeOrganization } from '../support/fixture.ts';
import { testConfig, testServer } from '../support/server.ts';
import { databaseState } from '../support/state.ts';

const NOW = new Date('2026-03-02T10:00:00.000Z');
const [LIVE, SANDBOX] = DEMO_ORGANIZATIONS;

/** A configuration with a data directory of its own. */
function demoConfig(overrides: Partial<Config> = {}): Config {
  return testConfig({
    dataDir: mkdtempSync(join(tmpdir(), 'caregraph-demo-')),
    seedDemo: true,
    port: 4000,
    ...overrides,
  });
}
const fileOf = ({ dataDir }: Config) => join(dataDir, 'demo-credentials.json');
const keysOf = (config: Config): DemoCredentials => JSON.parse(readFileSync(fileOf(config), 'utf8'));
const removeDirectory = ({ dataDir }: Config) => rmSync(dataDir, { recursive: true, force: true });

describe('the demo', () => {
  const config = demoConfig();
  let db: Database;
  beforeAll(async () => {
    db = await testDatabase();
    expect(await prepareDemo(db, config, NOW)).toBe('LOADED');
  });
  afterAll(async () => {
    await db.close();
    removeDirectory(config);
  });

  it('writes its keys for this user alone, in the shape that programs read', () => {
    expect(statSync(fileOf(config)).mode & 0o777).toBe(0o600);
    const keys = keysOf(config);
    const kinds = JSON.parse(JSON.stringify(keys), (_name, value) =>
      typeof value === 'string' && value.includes('k_') ? parseSecret(value) : value,
    );
    const [org, orgSandbox] = [
      { kind: 'ORG', environment: 'LIVE' },
      { kind: 'ORG', environment: 'SANDBOX' },
    ];
    const partner = {
      live: { kind: 'PARTNER', environment: 'LIVE' },
      sandbox: { kind: 'PARTNER', environment: 'SANDBOX' },
    };
    expect(kinds).toEqual({
      url: 'http://127.0.0.1:4000',
      org: { admin: org, clinician: org, frontDesk: org, analyst: org },
      ...{ sandboxOrg: { admin: orgSandbox }, otherOrg: { admin: org } },
      ...{ partner, otherPartner: partner },
    });
  });

  it('is made once: a second start writes nothing', async () => {
    const [before, keys] = [await databaseState(db), keysOf(config)];
    expect(await prepareDemo(db, config, new Date())).toBe('PRESENT');
    expect(await databaseState(db)).toEqual(before);
    expect(keysOf(config)).toEqual(keys);
  });

  it('has two clinics with a sandbox twin each, in more than three zones, and 500 patients in the first', async () => {
    const admin = adminClient(db);
    const organizations = await admin.organization.findMany({
      orderBy: { id: 'asc' },
      select: { environment: true, name: true },
    });
    expect(organizations.map(({ environment }) => environment)).toEqual([
      'LIVE',
      'SANDBOX',
      'LIVE',
      'SANDBOX',
    ]);
    expect(organizations[0]?.name).toBe(organizations[1]?.name);
    const zones = await admin.location.findMany({ where: { orgId: LIVE.id }, select: { timezone: true } });
    expect(new Set(zones.map(({ timezone }) => timezone)).size).toBeGreaterThanOrEqual(3);
    const current = { orgId: LIVE.id, archivedAt: null, deletedAt: null };
    expect(await admin.patient.count({ where: current })).toBe(500);
    expect(
      await admin.patient.count({ where: { orgId: LIVE.id, archivedAt: { not: null }, deletedAt: null } }),
    ).toBe(15);
    expect(await admin.patient.count({ where: { orgId: LIVE.id, deletedAt: { not: null } } })).toBe(10);
    for (const status of ['ACTIVE', 'INACTIVE', 'PROSPECTIVE', 'DECEASED'] as const)
      expect(await admin.patient.count({ where: { ...current, status } }), status).toBeGreaterThan(5);
  });

  it('treats other people in the sandbox', async () => {
    const namesIn = async (orgId: string) => {
      const rows = await adminClient(db).patient.findMany({
        where: { orgId },
        select: { firstName: true, lastName: true, dateOfBirth: true },
      });
      return rows.map((row) => JSON.stringify(row));
    };
    const [live, sandbox] = [await namesIn(LIVE.id), await namesIn(SANDBOX.id)];
    expect(sandbox.length).toBeGreaterThan(20);
    expect(sandbox.filter((name) => live.includes(name))).toEqual([]);
  });

  it('reaches no one: fictional numbers, example addresses, social security numbers that are given to no one', async () => {
    const FICTIONAL = /^(\+1\d{3}55501\d\d|\+447700900\d{3}|\+442079460\d{3}|\+441(17|31)4960\d{3})$/;
    const admin = adminClient(db);
    const phones = { homePhone: true, mobilePhone: true, workPhone: true, emergencyContactPhone: true };
    const patients = await admin.patient.findMany({
      select: { ...phones, email: true, ssnLast4: true, ssnCiphertext: true },
    });
    const practitioners = await admin.practitioner.findMany({ select: { phone: true, email: true } });
    const locations = await admin.location.findMany({ select: { phone: true, email: true } });
    for (const { email, ssnLast4: _digits, ssnCiphertext: _bytes, ...numbers } of [
      ...patients.map((row) => ({ ...row })),
      ...practitioners,
      ...locations,
    ].map((row) => ({ ssnLast4: null, ssnCiphertext: null, ...row }))) {
      for (const number of Object.values(numbers)) if (number !== null) expect(number).toMatch(FICTIONAL);
      if (email !== null) expect(email).toMatch(/^[a-z0-9.-]+@example\.(com|org)$/);
    }
    const server = await testServer({ database: db, config });
    const ask = graphqlClient(server.app, keysOf(config).org.admin);
    const data = (
      await ask<{ patients: { nodes: { socialSecurityNumber: string | null }[] } }>(
        '{ patients(first: 100) { nodes { socialSecurityNumber } } }',
      )
    ).expectData();
    const numbers = data.patients.nodes
      .map(({ socialSecurityNumber }) => socialSecurityNumber)
      .filter((number) => number !== null);
    expect(numbers.length).toBeGreaterThan(10);
    for (const number of numbers) expect(number).toMatch(/^999-/);
    await server.close();
  });

  it('has families whose guarantor is a patient in use', async () => {
    const dependents = await adminClient(db).patient.findMany({
      where: { responsiblePartyId: { not: null } },
      select: {
        responsibleParty: {
          select: { archivedAt: true, deletedAt: true, status: true, responsiblePartyId: true, id: true },
        },
      },
    });
    expect(dependents.length).toBeGreaterThan(100);
    for (const { responsibleParty: head } of dependents) {
      expect(head).toMatchObject({ archivedAt: null, deletedAt: null, responsiblePartyId: head?.id });
      expect(head?.status).not.toBe('DECEASED');
    }
  });

  it('has a chart and a record that show everything: of each table some', async () => {
    const admin = adminClient(db);
    const where = { orgId: LIVE.id };
    const counts = {
      problem: await admin.problem.count({ where }),
      vitalSigns: await admin.vitalSigns.count({ where }),
      socialHistory: await admin.socialHistory.count({ where }),
      alert: await admin.alert.count({ where }),
      communicationLog: await admin.communicationLog.count({ where }),
      patientTag: await admin.patientTag.count({ where }),
      fieldValue: await admin.fieldValue.count({ where }),
      relationship: await admin.relationship.count({ where }),
      referralAttribution: await admin.referralAttribution.count({ where }),
      patientHospital: await admin.patientHospital.count({ where }),
      patientPractitioner: await admin.patientPractitioner.count({ where }),
      profile: await admin.profile.count({ where }),
      billingAccount: await admin.billingAccount.count({ where }),
      invoice: await admin.invoice.count({ where }),
    };
    for (const [table, count] of Object.entries(counts)) expect(count, table).toBeGreaterThan(30);
    const lists = {
      hospital: await admin.hospital.count({ where }),
      contact: await admin.contact.count({ where }),
      employer: await admin.employer.count({ where }),
      user: await admin.user.count({ where }),
      feeSchedule: await admin.feeSchedule.count({ where }),
      billingType: await admin.billingType.count({ where }),
      concessionType: await admin.concessionType.count({ where }),
      referralSource: await admin.referralSource.count({ where }),
      referralPartner: await admin.referralPartner.count({ where }),
      tagDefinition: await admin.tagDefinition.count({ where }),
      communicationType: await admin.communicationType.count({ where }),
    };
    for (const [table, count] of Object.entries(lists)) expect(count, table).toBeGreaterThan(1);
    const values = await admin.fieldValue.findMany({ where, include: { fieldDefinition: true } });
    for (const { value, fieldDefinition } of values) expect(fitValue(value, fieldDefinition)).toEqual(value);
  });

  it('[200, 262] keeps true what follows from the chart', async () => {
    const patients = await adminClient(db).patient.findMany({
      select: {
        ...{ latestVitalsDate: true, smokingSnomed: true },
        vitalSigns: { select: { dateTaken: true }, orderBy: { dateTaken: 'desc' }, take: 1 },
        socialHistory: { select: { snomed: true }, where: { category: 'TOBACCO' } },
      },
    });
    expect(patients.filter(({ latestVitalsDate }) => latestVitalsDate).length).toBeGreaterThan(100);
    for (const { latestVitalsDate, smokingSnomed, vitalSigns, socialHistory } of patients) {
      expect(latestVitalsDate).toEqual(vitalSigns[0]?.dateTaken ?? null);
      expect(smokingSnomed).toBe(socialHistory[0]?.snomed ?? null);
    }
  });

  it('is the same but for its dates and secrets, wherever and whenever it is made', async () => {
    const others = await testDatabase();
    const again = demoConfig();
    await prepareDemo(others, again, new Date('2027-08-01T00:00:00.000Z'));
    const people = async (database: Database) =>
      await adminClient(database).patient.findMany({
        select: {
          firstName: true,
          lastName: true,
          email: true,
          mobilePhone: true,
          addressLine1: true,
          chartNumber: true,
          notes: true,
        },
        orderBy: [{ orgId: 'asc' }, { chartNumberKey: 'asc' }],
      });
    expect(await people(others)).toEqual(await people(db));
    expect(keysOf(again).org.admin).not.toBe(keysOf(config).org.admin);
    await others.close();
    removeDirectory(again);
  });

  describe('over HTTP', () => {
    const VIEWER = '{ viewer { kind environment organization { uuid } permissions } }';
    interface ViewerData {
      viewer: { kind: string; environment: string; organization: { uuid: string }; permissions: string[] };
    }

    it('opens with each of its keys what that key is for', async () => {
      const server = await testServer({ database: db, config });
      const { org, sandboxOrg, otherOrg, partner, otherPartner } = keysOf(config);
      const viewer = async (secret: string, path: '/graphql' | '/partner/graphql' = '/graphql') =>
        (await graphqlClient(server.app, secret, path)<ViewerData>(VIEWER)).expectData().viewer;
      for (const secret of Object.values(org)) expect((await viewer(secret)).organization.uuid).toBe(LIVE.id);
      expect((await viewer(org.analyst)).permissions).not.toContain('patient:read_identity');
      expect((await viewer(org.admin)).permissions).toContain('patient:read_ssn');
      expect(await viewer(sandboxOrg.admin)).toMatchObject({
        environment: 'SANDBOX',
        organization: { uuid: SANDBOX.id },
      });
      expect((await viewer(otherOrg.admin)).organization.uuid).toBe(DEMO_ORGANIZATIONS[2].id);
      for (const { sandbox } of [partner, otherPartner])
        expect(await viewer(sandbox, '/partner/graphql')).toMatchObject({
          kind: 'PARTNER',
          organization: { uuid: SANDBOX.id },
        });
      for (const { live } of [partner, otherPartner]) {
        const answer = await graphqlClient(server.app, live, '/partner/graphql')(VIEWER);
        expect(answer.codes).not.toContain('UNAUTHENTICATED');
      }
      await server.close();
    });

    it('[36, 82, A56] runs the example operations with the live keys of its partners', async () => {
      const server = await testServer({ database: db, config });
      const manifestOf = (example: string): Record<string, string> => {
        const name = `../../examples/generated/${example}/persisted-documents.json`;
        return JSON.parse(readFileSync(new URL(name, import.meta.url), 'utf8'));
      };
      const manifest = { ...manifestOf('partner'), ...manifestOf('partner-portal') };
      const [hash] = Object.entries(manifest).find(([, text]) => text.includes('query PartnerAccount')) ?? [];
      const { partner, otherPartner } = keysOf(config);
      for (const { live } of [partner, otherPartner]) {
        const ask = graphqlClient(server.app, live, '/partner/graphql');
        const extensions = { persistedQuery: { version: 1, sha256Hash: hash } };
        const answer = await ask(undefined as unknown as string, undefined, { extensions });
        expect(answer.expectData()).toMatchObject({ viewer: { environment: 'LIVE' } });
        (await ask(VIEWER)).expectError('OPERATION_NOT_REGISTERED', 403);
      }
      const registered = await adminClient(db).registeredOperation.groupBy({
        by: ['partnerId'],
        _count: true,
      });
      expect(registered.length).toBe(await adminClient(db).partner.count());
      for (const { _count } of registered) expect(_count).toBe(Object.keys(manifest).length);
      await server.close();
    });

    it('shows a partner the patients that it is linked to, and no others [3]', async () => {
      const server = await testServer({ database: db, config });
      const ask = graphqlClient(server.app, keysOf(config).partner.sandbox, '/partner/graphql');
      const links = await adminClient(db).partnerPatientLink.findMany({
        where: { orgId: SANDBOX.id, partner: { slug: LIVE.partners[0].slug } },
      });
      expect(links.length).toBeGreaterThan(10);
      const read = async (uuid: string) =>
        (
          await ask('query ($id: ID!) { patient(id: $id) { firstName metadata } }', {
            id: encodeId('Patient', uuid),
          })
        ).expectData().patient;
      expect(await read(links[0]?.patientId ?? '')).toEqual({
        firstName: expect.any(String),
        metadata: { customerReference: expect.any(String) },
      });
      const linked = links.map(({ patientId }) => patientId);
      const other = await adminClient(db).patient.findFirstOrThrow({
        where: { orgId: SANDBOX.id, id: { notIn: linked } },
      });
      expect(await read(other.id)).toBeNull();
      await server.close();
    });

    it('shows with its first patients alerts, a family, and a trend that ends where it keeps procedures off', async () => {
      const server = await testServer({ database: db, config, clock: { now: () => NOW } });
      const ask = graphqlClient(server.app, keysOf(config).org.clinician);
      const read = async (chartNumber: string) =>
        (
          await ask<{ patientBy: Record<string, unknown> }>(
            `query($chart: String!) { patientBy(by: { chartNumber: $chart }) {
              active: alerts(status: ACTIVE) { nodes { isUrgent alertScope } }
              disabled: alerts(status: DISABLED) { nodes { disableOn } }
              family { totalCount } relationships { nodes { relationshipType } }
              latestVitalSigns { bpSystolic isProcedureBlocking abnormalFlags { vital severity } }
              vitalSignsTrend(vital: BP_SYSTOLIC) { points { value } } } }`,
            { chart: chartNumber },
          )
        ).expectData().patientBy;
      const first = (await read('000001')) as {
        active: { nodes: object[] };
        family: { totalCount: number };
        relationships: { nodes: object[] };
        vitalSignsTrend: { points: { value: string }[] };
        latestVitalSigns: object;
      };
      expect(first.active.nodes).toEqual(
        expect.arrayContaining([
          { isUrgent: true, alertScope: 'PATIENT' },
          { isUrgent: true, alertScope: 'FAMILY' },
        ]),
      );
      expect(first.family.totalCount).toBe(3);
      expect(first.relationships.nodes.length).toBe(3);
      const values = first.vitalSignsTrend.points.map(({ value }) => Number(value));
      expect(values).toHaveLength(8);
      expect(values).toEqual([...values].sort((a, b) => a - b));
      expect(first.latestVitalSigns).toMatchObject({
        ...{ bpSystolic: values.at(-1), isProcedureBlocking: true },
        abnormalFlags: expect.arrayContaining([{ vital: 'BP_SYSTOLIC', severity: 'CRITICAL' }]),
      });
      const second = await read('000002');
      expect(second.disabled).toEqual({ nodes: [{ disableOn: '2026-02-28' }] });
      await server.close();
    });

    it('warns when its first patient, who can’t take penicillin, is given amoxicillin [240, A31]', async () => {
      const server = await testServer({ database: db, config });
      const ask = graphqlClient(server.app, keysOf(config).org.clinician);
      const patient = await adminClient(db).patient.findFirstOrThrow({
        where: { orgId: LIVE.id, chartNumber: '000001' },
      });
      const drug = await adminClient(db).medicationDefinition.findFirstOrThrow({
        where: { orgId: LIVE.id, name: { startsWith: 'Amoxicillin 500' } },
      });
      const answer = await ask(
        'mutation ($input: CreateMedicationInput!) { createMedication(input: $input) { ... on CreateMedicationSuccess { medication { interactionWarnings { severity matchedOn } } } } }',
        {
          input: {
            patientId: encodeId('Patient', patient.id),
            medicationDefinitionId: encodeId('MedicationDefinition', drug.id),
          },
        },
      );
      expect(answer.expectData().createMedication).toEqual({
        medication: { interactionWarnings: [{ severity: 'HIGH', matchedOn: 'DRUG_CLASS' }] },
      });
      await server.close();
    });
  });
});

describe('making the demo', () => {
  let db: Database;
  let config: Config;
  const begin = async (overrides: Partial<Config> = {}) => {
    config = demoConfig(overrides);
    db = await testDatabase();
  };
  afterEach(async () => {
    await db.close();
    removeDirectory(config);
  });

  it('leaves nothing, and no keys, when it is cut off or can’t be committed; and can be started anew', async () => {
    await begin();
    const before = await databaseState(db);
    const cutOff = (session: BulkSession): BulkSession => ({
      ...session,
      query: async (sql, values) => {
        if (sql.includes('insert into partner_patient_link')) throw new Error('cut off');
        return await session.query(sql, values);
      },
    });
    const failing = (session: BulkSession): BulkSession => ({
      ...session,
      transaction: async (fn) =>
        await session.transaction(async () => {
          await fn();
          expect(existsSync(fileOf(config))).toBe(true);
          throw new Error('no commit');
        }),
    });
    for (const [spoil, message] of [[cutOff, 'cut off'] as const, [failing, 'no commit'] as const]) {
      const spoiled: Database = { ...db, bulk: (fn) => db.bulk((session) => fn(spoil(session))) };
      await expect(prepareDemo(spoiled, config)).rejects.toThrow(message);
      expect(await databaseState(db)).toEqual(before);
      expect(existsSync(fileOf(config))).toBe(false);
    }
    expect(await prepareDemo(db, config)).toBe('LOADED');
  }, 240_000);

  it('is done by one of several instances that start at once', async () => {
    await begin();
    const states = await Promise.all([prepareDemo(db, config, NOW), prepareDemo(db, config, NOW)]);
    expect(states.sort()).toEqual(['LOADED', 'PRESENT']);
    expect(await adminClient(db).organization.count()).toBe(DEMO_ORGANIZATIONS.length);
  });

  it('leaves a database alone that holds anything, and one whose configuration says so', async () => {
    await begin();
    expect(await prepareDemo(db, { ...config, seedDemo: false })).toBe('ABSENT');
    expect(await adminClient(db).organization.count()).toBe(0);
    await makeOrganization(db);
    const before = await databaseState(db);
    expect(await prepareDemo(db, config)).toBe('ABSENT');
    expect(await databaseState(db)).toEqual(before);
    expect(existsSync(fileOf(config))).toBe(false);
  });

  it('tells that the keys are lost, and issues others, which end the earlier ones', async () => {
    await begin({ publicUrl: 'https://api.example.com' });
    expect(await reissueDemoKeys(db, config)).toBe(false);
    await prepareDemo(db, config, NOW);
    const lost = keysOf(config);
    expect(lost.url).toBe('https://api.example.com');
    noteUrl(config, 'http://127.0.0.1:4001');
    expect(keysOf(config)).toEqual({ ...lost, url: 'http://127.0.0.1:4001' });
    expect(statSync(fileOf(config)).mode & 0o777).toBe(0o600);
    rmSync(fileOf(config));
    expect(await prepareDemo(db, config)).toBe('KEYS_MISSING');
    expect(await reissueDemoKeys(db, config)).toBe(true);
    expect(statSync(fileOf(config)).mode & 0o777).toBe(0o600);
    expect(await prepareDemo(db, config)).toBe('PRESENT');
    const server = await testServer({ database: db, config });
    const ask = (secret: string) => graphqlClient(server.app, secret)('{ viewer { kind } }');
    (await ask(keysOf(config).org.admin)).expectData();
    (await ask(lost.org.admin)).expectError('UNAUTHENTICATED', 401);
    await server.close();
  });
});
