// Bundles the explorer page's script, the GraphiQL it falls back to and their styles into src/generated/explorer,
// or into the folder given as argument (the production build's). Does nothing when the bundle there is fresh;
// `--force` builds in any case. Needs no network.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const client = join(root, 'src/http/explorer/client');
const [folder] = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const output = folder ? resolve(folder) : join(root, 'src/generated/explorer');
const manifestFile = join(output, 'manifest.json');

/** Changes with the sources, with this script and with the lock file's versions of what goes in. */
function currentStamp() {
  const hash = createHash('sha256').update(readFileSync(fileURLToPath(import.meta.url)));
  for (const file of readdirSync(client).sort()) hash.update(file).update(readFileSync(join(client, file)));
  for (const name of ['@graphiql/react', 'esbuild', 'graphiql', 'react', 'react-dom'])
    hash.update(readFileSync(join(root, 'node_modules', name, 'package.json')));
  return hash.digest('hex');
}

/** Takes the fonts out of GraphiQL's stylesheet: base64 text that weighs more than the rest of it. */
const withoutFonts = {
  name: 'without-fonts',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]graphiql[\\/]dist[\\/]style\.css$/ }, async ({ path }) => ({
      contents: (await readFile(path, 'utf8')).replaceAll(/@font-face\s*\{[^}]*\}/g, ''),
      loader: 'css',
    }));
  },
};

async function bundle() {
  const { build } = await import('esbuild');
  rmSync(output, { recursive: true, force: true });
  mkdirSync(output, { recursive: true });
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: ['page.ts', 'page.css', 'graphiql.css', 'icon.svg'].map((file) => join(client, file)),
    outdir: output,
    bundle: true,
    splitting: true,
    format: 'esm',
    target: 'es2022',
    minify: true,
    metafile: true,
    legalComments: 'eof',
    entryNames: '[name]-[hash]',
    chunkNames: '[name]-[hash]',
    define: { 'process.env.NODE_ENV': '"production"' },
    loader: { '.svg': 'copy' },
    alias: { 'react-style-singleton': join(client, 'style-singleton.ts') },
    plugins: [withoutFonts],
    logLevel: 'warning',
  });
  return metafile.outputs;
}

/** The name of the one output that was made from `source`. */
function outputOf(outputs, source, extension) {
  const found = Object.keys(outputs).filter(
    (path) => path.endsWith(extension) && basename(path).startsWith(`${source}-`),
  );
  if (found.length !== 1) throw new Error(`Expected one ${source}*${extension}, found ${found.length}`);
  return basename(found[0]);
}

/** Bundles unless there is a bundle of just these sources. */
async function buildIfStale() {
  const stamp = currentStamp();
  const fresh = existsSync(manifestFile) && JSON.parse(readFileSync(manifestFile, 'utf8')).stamp === stamp;
  if (fresh && !process.argv.includes('--force')) return;
  const outputs = await bundle();
  const manifest = {
    stamp,
    pageScript: outputOf(outputs, 'page', '.js'),
    pageStyle: outputOf(outputs, 'page', '.css'),
    icon: outputOf(outputs, 'icon', '.svg'),
    graphiqlStyle: outputOf(outputs, 'graphiql', '.css'),
    files: Object.keys(outputs)
      .map((path) => basename(path))
      .sort(),
  };
  // Written last: a bundle that was interrupted has no manifest, and is built again.
  writeFileSync(manifestFile, `${JSON.stringify(manifest, null, 2)}\n`);
}

// Without the development packages there is nothing to build from: the endpoints work, their page says so.
if (existsSync(join(root, 'node_modules/graphiql'))) await buildIfStale();
else process.stderr.write('The explorer was not bundled: its packages are development packages.\n');
