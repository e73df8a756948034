// npm run test:postgres: the same suite on the PostgreSQL server of TEST_DATABASE_URL, in databases that it makes
// and drops there. Arguments go to Vitest.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

if (!process.env.TEST_DATABASE_URL) {
  console.error('TEST_DATABASE_URL is not set, e.g. to postgresql://postgres@127.0.0.1:5432/postgres');
  process.exit(1);
}
await import('./generate.mjs');
const vitest = join(import.meta.dirname, '../node_modules/vitest/vitest.mjs');
const { status } = spawnSync(process.execPath, [vitest, 'run', ...process.argv.slice(2)], {
  stdio: 'inherit',
});
process.exit(status ?? 1);
