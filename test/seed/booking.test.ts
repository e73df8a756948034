import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { formRules } from '../../src/booking/question.ts';
import type { Database } from '../../src/platform/database.ts';
import { prepareDemo } from '../../src/seed/demo.ts';
import type { DemoCredentials } from '../../src/seed/demo-credential.ts';
import { graphqlClient } from '../support/client.ts';
import { testDatabase } from '../support/database.ts';
import { type TestServer, testConfig, testServer } from '../support/server.ts';

describe('the demo’s calendars', () => {
  const config = testConfig({
    dataDir: mkdtempSync(join(tmpdir(), 'caregraph-calendar-')),
    ...{ seedDemo: true, port: 4000 },
  });
  let database: Database;
  let server: TestServer;
  let keys: DemoCredentials;
  beforeAll(async () => {
    database = await testDatabase();
    expect(await prepareDemo(database, config)).toBe('LOADED');
    server = await testServer({ database, config });
    keys = JSON.parse(readFileSync(join(config.dataDir, 'demo-credentials.json'), 'utf8'));
  });
  afterAll(async () => {
    await server.close();
    await database.close();
    rmSync(config.dataDir, { recursive: true, force: true });
  });

  it.each([
    ['partner', ['First visit', 'Follow-up visit', 'Video call']],
    ['otherPartner', ['First visit']],
  ] as const)('[41, 44] give %s services, and slots of each', async (name, services) => {
    const client = graphqlClient(server.app, keys[name].sandbox, '/partner/graphql');
    const { appointmentTypes } = (
      await client<{ appointmentTypes: { nodes: { id: string; name: string }[] } }>(
        '{ appointmentTypes { nodes { id name } } }',
      )
    ).expectData();
    expect(appointmentTypes.nodes.map((type) => type.name)).toEqual(services);
    for (const { id } of appointmentTypes.nodes) {
      const query = `query($id: ID!) { slots(appointmentTypeId: $id, first: 100) { nodes { timezone practitioner { name } } } }`;
      const { slots } = (
        await client<{ slots: { nodes: { timezone: string }[] } }>(query, { id })
      ).expectData();
      expect(slots.nodes).toHaveLength(100);
    }
  });

  it('[66] ask new patients before their first visit', async () => {
    const types = await database.prisma.appointmentType.findMany({ where: { name: 'First visit' } });
    expect(types.length).toBeGreaterThan(0);
    for (const { questions } of types) expect(formRules.parse(questions)).toEqual(questions);
  });

  it('are in at least three time zones', async () => {
    const zones = await database.prisma.schedule.findMany({
      select: { location: { select: { timezone: true } } },
    });
    expect(new Set(zones.map(({ location }) => location.timezone)).size).toBeGreaterThanOrEqual(3);
  });
});
