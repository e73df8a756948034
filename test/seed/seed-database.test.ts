import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { issueOperatorCredential } from '../../src/partners/operator-credential.ts';
import { derivedColumns } from '../../src/patients/patient-columns.ts';
import { adminClient, type Database } from '../../src/platform/database.ts';
import { DEMO_ORGANIZATIONS } from '../../src/seed/demo-clinic.ts';
import { seedDatabase } from '../../src/seed/seed-database.ts';
import { graphqlClient } from '../support/client.ts';
import { testDatabase } from '../support/database.ts';
import { type MadeOrganization, makeOrganization } from '../support/fixture.ts';
import { testConfig, testServer } from '../support/server.ts';

const NAME = 'Large clinic';

describe('seeding', () => {
  const config = testConfig({ dataDir: mkdtempSync(join(tmpdir(), 'caregraph-seed-')) });
  let db: Database;
  let other: MadeOrganization;
  const orgId = async () =>
    (await adminClient(db).organization.findFirstOrThrow({ where: { name: NAME } })).id;
  const patientsOf = async () =>
    await adminClient(db).patient.findMany({
      where: { orgId: await orgId() },
      orderBy: { chartNumberKey: 'asc' },
    });
  beforeAll(async () => {
    db = await testDatabase();
    other = await makeOrganization(db, { name: 'Empty clinic', currency: 'GBP' });
    const told: number[] = [];
    const seeded = await seedDatabase(db, config, {
      patients: 200,
      organization: NAME,
      onProgress: (done) => told.push(done),
    });
    expect(seeded).toEqual({ organization: NAME, patients: 200 });
    expect(told.at(-1)).toBe(200);
  });
  afterAll(async () => {
    await db.close();
    rmSync(config.dataDir, { recursive: true });
  });

  it('adds just as many as it is told, with charts, to an organization that it makes for them', async () => {
    const admin = adminClient(db);
    const where = { orgId: await orgId() };
    expect(await admin.patient.count({ where })).toBe(200);
    expect(await admin.patient.count()).toBe(200);
    for (const count of [
      ...[admin.allergy.count({ where }), admin.medication.count({ where }), admin.problem.count({ where })],
      ...[admin.vitalSigns.count({ where }), admin.socialHistory.count({ where })],
      ...[admin.communicationLog.count({ where }), admin.referralAttribution.count({ where })],
    ])
      expect(await count).toBeGreaterThan(50);
    expect(await admin.location.count({ where })).toBeGreaterThan(2);
    expect(existsSync(join(config.dataDir, 'demo-credentials.json'))).toBe(false);
  });

  it('derives columns as the services do', async () => {
    for (const patient of await patientsOf()) expect(patient).toMatchObject(derivedColumns(patient));
  });

  it('can be searched and read like records that were made one by one', async () => {
    const patient = (await patientsOf()).find(
      ({ archivedAt, deletedAt, mobilePhone }) => !archivedAt && !deletedAt && mobilePhone,
    );
    const server = await testServer({ database: db, config });
    const secret = await issueOperatorCredential(db, { id: await orgId(), environment: 'LIVE' }, 'ADMIN');
    const ask = graphqlClient(server.app, secret);
    const data = (
      await ask<{ patients: { totalCount: number; nodes: { uuid: string }[] } }>(
        'query ($search: String) { patients(search: $search, first: 100) { totalCount nodes { uuid firstName socialSecurityNumber balances { balanceTotal } allergies(first: 5) { nodes { severity } } medications(first: 5) { nodes { status } } } } }',
        { search: patient?.mobilePhone },
      )
    ).expectData();
    expect(data.patients.nodes.map(({ uuid }) => uuid)).toContain(patient?.id);
    await server.close();
  });

  it('goes on with the next chart numbers, and so do patients who come later [A36]', async () => {
    const before = await patientsOf();
    await seedDatabase(db, config, { patients: 30, organization: NAME });
    const after = await patientsOf();
    expect(after.map(({ chartNumber }) => Number(chartNumber))).toEqual(
      Array.from({ length: 230 }, (_, index) => index + 1),
    );
    expect(after.slice(0, 200)).toEqual(before);
    const counter = await adminClient(db).chartNumberCounter.findUniqueOrThrow({
      where: { orgId: await orgId() },
    });
    expect(counter.last).toBe(230);
  });

  it('fills an organization that has nothing for patients to refer to', async () => {
    await seedDatabase(db, config, { patients: 20, organization: 'Empty clinic' });
    const where = { orgId: other.orgId };
    expect(await adminClient(db).patient.count({ where })).toBe(20);
    expect(
      await adminClient(db).patient.count({ where: { ...where, locationId: null, ssnCiphertext: null } }),
    ).toBe(20);
    expect(await adminClient(db).allergy.count({ where })).toBe(0);
    expect(await adminClient(db).problem.count({ where })).toBe(0);
    expect(await adminClient(db).vitalSigns.count({ where })).toBeGreaterThan(0);
    expect(
      await adminClient(db).medication.count({ where: { ...where, medicationDefinitionId: null } }),
    ).toBe(await adminClient(db).medication.count({ where }));
  });

  it('stops between batches when it is asked to, and tells how far it has come', async () => {
    const stop = new AbortController();
    const before = await adminClient(db).patient.count();
    const { patients } = await seedDatabase(db, config, {
      ...{ patients: 1_000_000, organization: 'Endless clinic', signal: stop.signal },
      onProgress: () => stop.abort(),
    });
    expect(patients).toBeGreaterThan(0);
    expect(patients).toBeLessThan(10_000);
    expect(await adminClient(db).patient.count()).toBe(before + patients);
  });
});

describe('seeding without a name', () => {
  const config = testConfig({ dataDir: mkdtempSync(join(tmpdir(), 'caregraph-seed-')), port: 4000 });
  let db: Database;
  beforeAll(async () => {
    db = await testDatabase();
  });
  afterAll(async () => {
    await db.close();
    rmSync(config.dataDir, { recursive: true });
  });

  it('gives an empty database the demo, and its first organization the patients; the next ones too', async () => {
    const [{ id: orgId, patients: made, name }] = DEMO_ORGANIZATIONS;
    expect(await seedDatabase(db, config, { patients: 40 })).toEqual({ organization: name, patients: 40 });
    expect(existsSync(join(config.dataDir, 'demo-credentials.json'))).toBe(true);
    expect(await adminClient(db).patient.count({ where: { orgId } })).toBe(made + 40);
    await seedDatabase(db, config, { patients: 10 });
    expect(await adminClient(db).patient.count({ where: { orgId } })).toBe(made + 50);
    expect(await adminClient(db).organization.count()).toBe(DEMO_ORGANIZATIONS.length);
  });
});
