// npm run build: dist/, which runs without the development packages: the server, its generated client and the
// explorer's bundle. Beside it the server needs prisma/, which holds the migrations.
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');

/** Runs a script of Node's; one that fails has said why, and ends the build. */
function run(...command) {
  const { status } = spawnSync(process.execPath, command, { cwd: root, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}

rmSync(join(root, 'dist'), { recursive: true, force: true });
run('scripts/generate.mjs');
run('node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json');
run('scripts/build-explorer.mjs', 'dist/generated/explorer');
