// npm run test:postgres: the same suite on the PostgreSQL server of TEST_DATABASE_URL, in databases that it makes
// and drops there. Arguments go to Vitest.
import { execFileSync, spawnSync } from 'node:child_process';
import { join } from 'node:path';

if (!process.env.TEST_DATABASE_URL) {
  console.error('TEST_DATABASE_URL is not set, e.g. to postgresql://postgres@127.0.0.1:5432/postgres');
  process.exit(1);
}
// By itself: it takes arguments of its own, and would write the explorer where these name a test.
execFileSync(process.execPath, [join(import.meta.dirname, 'generate.mjs')], { stdio: 'inherit' });
const vitest = join(import.meta.dirname, '../node_modules/vitest/vitest.mjs');
const { status } = spawnSync(process.execPath, [vitest, 'run', ...process.argv.slice(2)], {
  stdio: 'inherit',
});
process.exit(status ?? 1);
