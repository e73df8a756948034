// Generates the Prisma client and the Pothos types when prisma/schema is newer than what is there, and the
// explorer's bundle when its sources are.
// `--force` generates in any case.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const schemaDir = join(root, 'prisma/schema');
const output = join(root, 'src/generated');
const stampFile = join(output, '.stamp');

/** Changes with the schema and with the generators' versions. */
function currentStamp() {
  const hash = createHash('sha256');
  for (const file of readdirSync(schemaDir).sort())
    hash.update(file).update(readFileSync(join(schemaDir, file)));
  for (const name of ['prisma', '@pothos/plugin-prisma'])
    hash.update(readFileSync(join(root, 'node_modules', name, 'package.json')));
  return hash.digest('hex');
}

const stamp = currentStamp();
const fresh = existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp;
if (!fresh || process.argv.includes('--force')) {
  execFileSync(process.execPath, [join(root, 'node_modules/prisma/build/index.js'), 'generate'], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
    // Prisma asks for a schema engine that `generate` never runs; naming any executable spares the download.
    env: {
      ...process.env,
      PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
      PRISMA_HIDE_UPDATE_MESSAGE: '1',
      PATH: `${join(root, 'node_modules/.bin')}${delimiter}${process.env.PATH}`,
    },
  });
  mkdirSync(output, { recursive: true });
  writeFileSync(stampFile, stamp);
}

await import('./build-explorer.mjs');
