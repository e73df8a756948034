import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');
const dataDir = mkdtempSync(join(tmpdir(), 'caregraph-start-'));
const started: ChildProcess[] = [];
afterAll(() => {
  for (const child of started) child.kill('SIGKILL');
  rmSync(dataDir, { recursive: true, force: true });
});

/** Runs what `npm start` runs, on an embedded database, until it has greeted. */
async function start() {
  const { DATABASE_URL: _url, ...environment } = process.env;
  const child = spawn(process.execPath, [join(root, 'scripts/start.mjs')], {
    cwd: root,
    env: { ...environment, NODE_ENV: 'development', PORT: '0', DATA_DIR: dataDir, LOG_LEVEL: 'info' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  started.push(child);
  const exited = once(child, 'exit');
  let output = '';
  await new Promise<void>((resolve, reject) => {
    exited.then(() => reject(new Error(`It ended before it had greeted:\n${output}`)), reject);
    // Read to its end: a server whose log no one takes would stop.
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
      output += chunk;
      if (/^ {4}-d .*\n/m.test(output)) resolve();
    });
  });
  const command = output.slice(output.indexOf('  curl '));
  const stop = async () => {
    child.kill('SIGINT');
    return (await exited)[0];
  };
  return { output, command, stop };
}

const hasCurl = spawnSync('curl', ['--version']).status === 0;

it.skipIf(!hasCurl || process.platform === 'win32')(
  'starts on nothing, prints a line that answers when pasted, and starts again with the same keys',
  async () => {
    const first = await start();
    const keys = JSON.parse(readFileSync(join(dataDir, 'demo-credentials.json'), 'utf8'));
    expect(first.output).toContain(`Explorer  ${keys.url}/graphql`);
    expect(first.output).toContain(join(dataDir, 'demo-credentials.json'));
    const answer = JSON.parse(execFileSync('sh', ['-c', first.command], { encoding: 'utf8' }));
    expect(answer).toMatchObject({ data: { patients: { totalCount: 500 } } });
    expect(await first.stop()).toBe(0);
    const second = await start();
    expect(JSON.parse(execFileSync('sh', ['-c', second.command], { encoding: 'utf8' }))).toEqual(answer);
    const again = JSON.parse(readFileSync(join(dataDir, 'demo-credentials.json'), 'utf8'));
    expect({ ...again, url: keys.url }).toEqual(keys);
    expect(await second.stop()).toBe(0);
  },
  180_000,
);
