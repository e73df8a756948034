import { describe, expect, it } from 'vitest';
import { adminClient } from '../../src/platform/database.ts';
import { testDatabase, testServerUrl } from '../support/database.ts';
import { makeOrganization, makePatient } from '../support/fixture.ts';
import { ServerProcess } from '../support/server-process.ts';
import { urlOfDatabase } from '../support/template.ts';

/** Another process can't share an embedded database. */
describe.runIf(testServerUrl())('a server that is killed', () => {
  it('has logged every answer that it sent', { timeout: 120_000 }, async () => {
    const database = await testDatabase();
    const admin = adminClient(database);
    const clinic = await makeOrganization(database);
    const [{ name = '' } = {}] = await admin.$queryRaw<{ name: string }[]>`select current_database() as name`;
    const url = urlOfDatabase(testServerUrl() as string, name);
    for (let round = 0; round < 3; round += 1) {
      const patient = await makePatient(database, clinic.orgId);
      const server = new ServerProcess(url);
      const answer = await fetch(new URL('/graphql', await server.url), {
        method: 'POST',
        headers: { authorization: `Bearer ${clinic.secrets.clinician}`, 'content-type': 'application/json' },
        body: JSON.stringify({ query: `{ patient(id: "${patient.id}") { firstName } }` }),
      });
      await server.kill();
      expect(await answer.json()).toEqual({ data: { patient: { firstName: 'Ada' } } });
      expect(await admin.accessEntry.count({ where: { patientId: patient.uuid } })).toBe(1);
    }
    await database.close();
  });
});
