/**
 * The explorer: what a person sees who opens a GraphQL endpoint in a browser. Apollo Sandbox from Apollo's
 * hosts, or, where those can't be reached, a GraphiQL that this server brings along (docs/decisions/0005).
 */
import { existsSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import type { FastifyInstance, FastifyPluginAsync, FastifyRequest } from 'fastify';
import type { ExplorerExample, ExplorerPageConfig } from './explorer/page-config.ts';
import { escapeHtml } from './html.ts';

/** Which endpoint to explain, and with what. */
export interface ExplorerOptions {
  /** The endpoint's path; a browser's GET of it is answered with the page. */
  path: '/graphql' | '/partner/graphql';
  /** Name of the page and of its tab in the browser. */
  title: string;
  /** Operations offered as tabs, in this order; Sandbox shows the first. */
  examples: readonly ExplorerExample[];
}

/** What scripts/build-explorer.mjs says of the bundle: file names that carry a hash of their content. */
export interface ExplorerBundle {
  pageScript: string;
  pageStyle: string;
  graphiqlStyle: string;
  icon: string;
  files: readonly string[];
}

/** Apollo's embed, by the channel that Apollo Server's own landing page uses. */
const SANDBOX_SCRIPT_HOST = 'https://embeddable-sandbox.cdn.apollographql.com';
const SANDBOX_SCRIPT = `${SANDBOX_SCRIPT_HOST}/v2/embeddable-sandbox.umd.production.min.js`;
const SANDBOX_FRAME = 'https://sandbox.embed.apollographql.com';

const ASSETS = '/explorer';
/** What says that a GET asks for an operation. */
const DOCUMENT_PARAMETERS = ['query', 'extensions', 'documentId'];
const BUNDLE_FOLDER = new URL('../generated/explorer/', import.meta.url);

const CONTENT_TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/**
 * The page's Content-Security-Policy. Scripts and styles come as files, so nothing inline may run; Apollo's
 * hosts may give a script and a frame, and neither is a host that this page may send data to.
 */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  `script-src 'self' ${SANDBOX_SCRIPT_HOST}`,
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  `frame-src ${SANDBOX_FRAME}`,
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** JSON that can't end the script element it stands in. */
function scriptJson(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c');
}

function htmlDocument(head: string, body: string): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
${head}
</head>
<body>
${body}
</body>
</html>
`;
}

/**
 * The explorer page as HTML. It depends on its arguments alone: nothing of a request enters it. With `bundle`
 * null, which means that the bundle was never built, it says how to build it.
 */
export function explorerPage(options: ExplorerOptions, bundle: ExplorerBundle | null): string {
  const title = `<title>${escapeHtml(options.title)}</title>`;
  if (!bundle)
    return htmlDocument(
      title,
      '<p>The explorer has not been built: run <code>npm run generate</code>. The endpoint itself works.</p>',
    );
  const config: ExplorerPageConfig = {
    endpoint: options.path,
    title: options.title,
    examples: options.examples,
    graphiqlStyle: `${ASSETS}/${bundle.graphiqlStyle}`,
    sandboxScript: SANDBOX_SCRIPT,
    sandboxFrame: SANDBOX_FRAME,
  };
  return htmlDocument(
    `${title}
<link rel="icon" href="${ASSETS}/${bundle.icon}">
<link rel="stylesheet" href="${ASSETS}/${bundle.pageStyle}">
<script type="application/json" id="explorer-config">${scriptJson(config)}</script>
<script type="module" src="${ASSETS}/${bundle.pageScript}"></script>`,
    `<div id="explorer"><div class="explorer-wait" role="status">Loading the explorer…</div></div>
<p class="explorer-failed" role="alert">The explorer's own files could not be loaded; reload to try again.</p>
<noscript><p>The explorer needs JavaScript. The endpoint answers POST requests without it.</p></noscript>`,
  );
}

/** The bundle's manifest, or null where it was never built. */
function findBundle(): ExplorerBundle | null {
  const manifest = new URL('manifest.json', BUNDLE_FOLDER);
  return existsSync(manifest) ? (JSON.parse(readFileSync(manifest, 'utf8')) as ExplorerBundle) : null;
}

/** True for a page load; scripts that ask for JSON, and queries sent by GET, go on to the endpoint. */
function asksForPage(request: FastifyRequest, path: string): boolean {
  if (request.method !== 'GET') return false;
  const [requested, query = ''] = request.url.split('?', 2);
  return (
    requested === path &&
    /\btext\/html\b/.test(request.headers.accept ?? '') &&
    !DOCUMENT_PARAMETERS.some((name) => new URLSearchParams(query).has(name))
  );
}

/** Serves the bundle's files, and no others, under /explorer. Their names change with their content. */
function registerAssets(app: FastifyInstance, bundle: ExplorerBundle): void {
  const files = new Set(bundle.files);
  app.get<{ Params: { file: string } }>(`${ASSETS}/:file`, async ({ params: { file } }, reply) => {
    const type = CONTENT_TYPES[extname(file)];
    if (!files.has(file) || !type) return reply.code(404).type('text/plain').send('Not found');
    return reply
      .type(type)
      .header('Cache-Control', 'public, max-age=31536000, immutable')
      .header('X-Content-Type-Options', 'nosniff')
      .send(await readFile(new URL(file, BUNDLE_FOLDER)));
  });
}

const plugin: FastifyPluginAsync<ExplorerOptions> = async (app, options) => {
  const bundle = findBundle();
  const page = explorerPage(options, bundle);
  if (bundle && !app.hasRoute({ method: 'GET', url: `${ASSETS}/:file` })) registerAssets(app, bundle);
  app.addHook('onRequest', (request, reply, done) => {
    if (!asksForPage(request, options.path)) return done();
    reply
      .type('text/html; charset=utf-8')
      .header('Content-Security-Policy', CONTENT_SECURITY_POLICY)
      .header('Cache-Control', 'no-cache')
      .header('X-Content-Type-Options', 'nosniff')
      .send(page);
  });
};

/**
 * Fastify plugin that answers a browser's GET of `options.path` with the explorer, whoever owns the route, and
 * serves the page's files; register it once for each endpoint, on the root instance.
 */
export const explorerPlugin: FastifyPluginAsync<ExplorerOptions> = Object.assign(plugin, {
  // Fastify's own mark for a plugin whose hooks belong to the instance that registers it.
  [Symbol.for('skip-override')]: true,
});
