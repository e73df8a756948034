import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hashOf } from '../../src/partners/operation-manifest.ts';
import { graphqlClient } from '../support/client.ts';
import { testClinic } from '../support/clinic.ts';
import { type MadePartner, makePartner } from '../support/fixture.ts';
import { databaseState } from '../support/state.ts';

const clinic = testClinic('LIVE');
const root = join(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'caregraph-operations-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const WHO = 'query Who { viewer { kind } }';
const WRONG = 'query Wrong {\n  patients { nodes { id } }\n}';
let partner: MadePartner;
let slug: string;
let url: string;

beforeAll(async () => {
  partner = await makePartner(clinic.database, clinic.organization);
  ({ slug } = await clinic.db.partner.findFirstOrThrow({ where: { id: partner.partnerId } }));
  url = await clinic.server.listen();
});

function manifest(...texts: string[]): string {
  const file = join(folder, `${hashOf(texts.join())}.json`);
  writeFileSync(file, JSON.stringify(Object.fromEntries(texts.map((text) => [hashOf(text), text]))));
  return file;
}

/** Runs what `npm run operations` runs. */
function run(words: string[], key: string = clinic.organization.secrets.admin) {
  const command = ['--import', 'tsx', join(root, 'src/cli/operations.ts'), ...words];
  const env = { ...process.env, CAREGRAPH_KEY: key };
  return new Promise<{ code: number; out: string; told: string }>((resolve) => {
    const child = execFile(process.execPath, command, { cwd: root, env }, (_error, out, told) =>
      resolve({ code: child.exitCode ?? -1, out, told }),
    );
  });
}
const operate = (words: string[], key?: string) => run([...words, '--partner', slug, '--url', url], key);

describe('[82] npm run operations', () => {
  it('pushes a manifest, says so of each operation, lists it, and takes it back', async () => {
    const file = manifest(WHO);
    const before = await databaseState(clinic.database);
    const dry = await operate(['push', file, '--dry-run']);
    expect(dry).toMatchObject({ code: 0, told: '' });
    expect(dry.out).toContain('nothing was written: 1 registered, 0 unchanged.');
    expect(await databaseState(clinic.database)).toEqual(before);
    const pushed = await operate(['push', file]);
    expect(pushed).toMatchObject({ code: 0, told: '' });
    expect(pushed.out).toMatch(
      new RegExp(`REGISTERED +query +${hashOf(WHO).slice(0, 12)} +Who +cost 2\n1 registered`),
    );
    const live = graphqlClient(clinic.server.app, partner.secret, '/partner/graphql');
    (await live(WHO)).expectData();
    const listed = await operate(['list', '--unused']);
    expect(listed).toMatchObject({ code: 0, out: `${hashOf(WHO)}  query     Who  cost 2  never used\n` });
    expect(await operate(['remove', hashOf(WHO)])).toMatchObject({ code: 0, out: '1 taken back.\n' });
    (await live(WHO)).expectError('OPERATION_NOT_REGISTERED');
    expect(await operate(['list'])).toMatchObject({ code: 0, out: '' });
  }, 120_000);

  it('ends with 1 when operations are refused, and says where and why', async () => {
    const before = await databaseState(clinic.database);
    const { code, out } = await operate(['push', manifest(WHO, WRONG)]);
    expect(code).toBe(1);
    expect(out).toMatch(/REFUSED +query +\w{12} +Wrong\n {4}GRAPHQL_VALIDATION_FAILED at line 2, column 3: /);
    expect(out).toContain('Nothing was registered: of 2 operations 1 can’t be.');
    expect(await databaseState(clinic.database)).toEqual(before);
  }, 120_000);

  it('ends with 2 when it can’t be carried out, and with 3 when there is no server', async () => {
    expect(await run(['push'])).toMatchObject({
      code: 2,
      told: expect.stringContaining('npm run operations'),
    });
    expect(await operate(['push', join(folder, 'none.json')])).toMatchObject({ code: 2 });
    expect(await operate(['list'], 'ok_live_nonsense')).toMatchObject({
      ...{ code: 2, told: expect.stringContaining('UNAUTHENTICATED') },
    });
    const nowhere = ['list', '--partner', slug, '--url', 'http://127.0.0.1:1'];
    expect(await run(nowhere)).toMatchObject({ code: 3, told: expect.stringContaining('can’t be reached') });
  }, 120_000);
});
