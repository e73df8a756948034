// What the bench needs and the gateway does not: PostGraphile, and the Node that it needs, by bench/package-lock.json; and
// the production build, which is what is measured.
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';

const here = import.meta.dirname;
const installed = join(here, 'node_modules/.package-lock.json');
const lock = join(here, 'package-lock.json');

/** Runs a command; one that fails has said why, and ends this. */
function run(command, args, cwd) {
  const { status } = spawnSync(command, args, { cwd, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}

if (!existsSync(installed) || statSync(installed).mtimeMs < statSync(lock).mtimeMs)
  run('npm', ['ci', '--no-audit', '--no-fund'], here);
// The package `node` fetches its binary by a script, which npm may have been told not to run.
if (!existsSync(join(here, 'node_modules/node/bin/node')))
  run(process.execPath, ['installArchSpecificPackage.js'], join(here, 'node_modules/node'));
run(process.execPath, ['scripts/build.mjs'], join(here, '..'));
