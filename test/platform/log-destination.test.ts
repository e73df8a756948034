import { execFileSync, spawnSync } from 'node:child_process';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createLogger, type Logger } from '../../src/platform/log.ts';
import { LogDestination } from '../../src/platform/log-destination.ts';

describe('lines of log', () => {
  let written: string[];
  let log: Logger;

  beforeEach(() => {
    vi.useFakeTimers();
    written = [];
    log = createLogger('debug', new LogDestination({ write: (lines) => void written.push(lines) }));
  });
  afterEach(() => void vi.useRealTimers());

  const messages = () =>
    written.map((lines) =>
      lines
        .trimEnd()
        .split('\n')
        .map((line) => (JSON.parse(line) as { msg: string }).msg),
    );

  it('are written together, a moment later', () => {
    log.info('a');
    log.debug('b');
    vi.advanceTimersByTime(49);
    expect(written).toEqual([]);
    vi.advanceTimersByTime(1);
    expect(messages()).toEqual([['a', 'b']]);
    log.info('c');
    vi.advanceTimersByTime(50);
    expect(messages()).toEqual([['a', 'b'], ['c']]);
  });

  it('wait for no moment behind a warning or an error, which take with them what waits', () => {
    log.info('a');
    log.warn('b');
    log.error('c');
    expect(messages()).toEqual([['a', 'b'], ['c']]);
    vi.advanceTimersByTime(1_000);
    expect(written).toHaveLength(2);
  });

  it('are written when they have become many', () => {
    const long = 'x'.repeat(1_000);
    for (let count = 0; count < 20; count += 1) log.info(long);
    expect(messages().map((batch) => batch.length)).toEqual([8, 8]);
  });
});

describe('a process that logs', () => {
  const module = new URL('../../src/platform/log.ts', import.meta.url);
  const command = (last: string) => [
    ...['--import', 'tsx', '--input-type=module', '-e'],
    `import { createLogger } from '${module}';
     const log = createLogger('info');
     for (let count = 0; count < 100; count += 1) log.info({ count }, 'line');
     ${last}`,
  ];

  it('has written all lines when it exits', () => {
    const out = execFileSync(process.execPath, command('process.exit(0);'), { encoding: 'utf8' });
    expect(out.trimEnd().split('\n')).toHaveLength(100);
  });

  it('has written all lines when an exception ends it', () => {
    const { status, stdout } = spawnSync(
      process.execPath,
      command(`setTimeout(() => { throw new Error('of the test'); }, 5);`),
      { encoding: 'utf8' },
    );
    expect(status).not.toBe(0);
    expect(stdout.trimEnd().split('\n')).toHaveLength(100);
  });
});
