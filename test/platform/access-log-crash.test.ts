import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { adminClient } from '../../src/platform/database.ts';
import { testDatabase, testServerUrl } from '../support/database.ts';
import { makeOrganization, makePatient } from '../support/fixture.ts';
import { urlOfDatabase } from '../support/template.ts';

const CHILD = fileURLToPath(new URL('../support/serve-child.ts', import.meta.url));

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
      const child = spawn(process.execPath, ['--import', 'tsx', CHILD, url], {
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      const [line] = (await once(child.stdout, 'data')) as [Buffer];
      const answer = await fetch(new URL('/graphql', String(line).trim()), {
        method: 'POST',
        headers: { authorization: `Bearer ${clinic.secrets.clinician}`, 'content-type': 'application/json' },
        body: JSON.stringify({ query: `{ patient(id: "${patient.id}") { firstName } }` }),
      });
      const gone = once(child, 'exit');
      child.kill('SIGKILL');
      await gone;
      expect(await answer.json()).toEqual({ data: { patient: { firstName: 'Ada' } } });
      expect(await admin.accessEntry.count({ where: { patientId: patient.uuid } })).toBe(1);
    }
    await database.close();
  });
});
