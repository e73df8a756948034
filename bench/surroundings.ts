import { execFileSync } from 'node:child_process';
import { cpus, totalmem } from 'node:os';

/** What figures are read against: the machine, the versions, the commit and when. */
export function describeMachine() {
  const git = (...args: string[]) => execFileSync('git', args, { encoding: 'utf8' }).trim();
  return {
    at: new Date().toISOString(),
    commit: git('rev-parse', '--short', 'HEAD') + (git('status', '--porcelain') === '' ? '' : '-changed'),
    node: process.version,
    cores: cpus().length,
    cpu: cpus()[0]?.model ?? '',
    memoryGigabytes: Math.round(totalmem() / 2 ** 30),
  };
}
