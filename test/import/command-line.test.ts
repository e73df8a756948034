import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');
const directory = mkdtempSync(join(tmpdir(), 'caregraph-cli-'));
const at = (name: string) => join(directory, name);
afterAll(() => rmSync(directory, { recursive: true, force: true }));

/** Runs a command on an embedded database. @param onOutput told all it has printed so far */
async function run(
  command: string,
  args: readonly string[],
  onOutput: (output: string, interrupt: () => void) => void = () => {},
): Promise<{ code: number | null; output: string }> {
  const { DATABASE_URL: _url, ...environment } = process.env;
  const child = spawn(process.execPath, ['--import', 'tsx', join(root, 'src/cli', command), ...args], {
    cwd: root,
    env: { ...environment, NODE_ENV: 'development', DATA_DIR: at('data'), LOG_LEVEL: 'debug' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  // A second one would end it at once.
  let interrupt = () => {
    interrupt = () => {};
    child.kill('SIGINT');
  };
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (part: string) => {
      output += part;
      onOutput(output, () => interrupt());
    });
  const code = await new Promise<number | null>((resolve) => void child.on('close', resolve));
  return { code, output };
}

const PLANTED = 'Xyzzy';

describe('npm run import', () => {
  it('explains itself, and refuses what it can’t use', async () => {
    expect(await run('import.ts', ['--help'])).toMatchObject({
      ...{ code: 0, output: expect.stringContaining('--on-duplicate') },
    });
    for (const [args, message] of [
      [['people.csv'], 'Which --organization?'],
      [['nowhere.csv', '--organization', 'Clinic'], 'There is no file nowhere.csv.'],
      [['people.csv', '--shoes'], 'npm run import -- FILE'],
    ] as const) {
      const { code, output } = await run('import.ts', args);
      expect({ code, output }).toEqual({ code: 2, output: expect.stringContaining(message) });
    }
    expect(await run('import-synthea.ts', ['--help'])).toMatchObject({
      ...{ code: 0, output: expect.stringContaining('DIRECTORY') },
    });
    expect(existsSync(at('data'))).toBe(false);
  }, 120_000);

  it('imports into the embedded database, says nothing of who is in the file, and goes on after Ctrl-C', async () => {
    expect(await run('credentials.ts', ['--organization', 'Clinic', '--create'])).toMatchObject({ code: 0 });
    const rows = Array.from(
      { length: 1200 },
      (_, n) => `${PLANTED},${PLANTED} ${n},${n === 3 ? PLANTED : ''}`,
    );
    writeFileSync(at('people.csv'), `firstName,lastName,email\n${rows.join('\n')}\n`);
    const args = [at('people.csv'), '--organization', 'Clinic'];
    const stopped = await run('import.ts', args, (output, interrupt) => {
      if (output.includes('500 of 1,200 rows')) interrupt();
    });
    expect(stopped).toEqual({
      code: 130,
      output: expect.stringContaining('The same command with --resume goes on'),
    });
    const resumed = await run('import.ts', [...args, '--resume']);
    expect(resumed).toEqual({ code: 1, output: expect.stringContaining('1,199 created, 1 rejected') });
    expect(resumed.output).toContain('1 × email invalid');
    expect(stopped.output + resumed.output).not.toContain(PLANTED);
    expect(readFileSync(at('people.rejects.csv'), 'utf8')).toContain(`${PLANTED} 3`);
    writeFileSync(at('good.csv'), 'firstName,lastName\nBo,Berg\n');
    expect(await run('import.ts', [at('good.csv'), '--organization', 'Clinic'])).toMatchObject({ code: 0 });
  }, 480_000);

  it('refuses a data directory that another process has open', async () => {
    mkdirSync(at('data'), { recursive: true });
    writeFileSync(at('good.csv'), 'firstName,lastName\nBo,Berg\n');
    writeFileSync(join(at('data'), 'database.lock'), String(process.pid));
    for (const [command, path] of [
      ['import.ts', at('good.csv')],
      ['import-synthea.ts', join(import.meta.dirname, 'fixture/synthea')],
    ] as const) {
      const { code, output } = await run(command, [path, '--organization', 'Clinic']);
      expect({ code, output }).toEqual({ code: 2, output: expect.stringContaining('is in use by process') });
    }
    rmSync(join(at('data'), 'database.lock'));
  }, 120_000);
});
