import { execFileSync } from 'node:child_process';
import { parse } from 'graphql';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { ENDPOINT_PATHS, type Endpoint } from '../../src/auth/authenticate.ts';
import { bearerKey } from '../../src/http/explorer/client/bearer-key.ts';
import { type StorageArea, tabStorage } from '../../src/http/explorer/client/tab-storage.ts';
import { EXPLORER_EXAMPLES } from '../../src/http/explorer/examples.ts';
import { type ExplorerBundle, explorerPage } from '../../src/http/explorer.ts';
import type { Database } from '../../src/platform/database.ts';
import { makeClinic } from '../auth/clinic.ts';
import { browserPath, IN_BROWSER, launchBrowser } from '../support/browser.ts';
import { graphqlClient } from '../support/client.ts';
import { testDatabase } from '../support/database.ts';
import { type TestServer, testServer } from '../support/server.ts';

const HTML = { accept: 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8' };
const SANDBOX_SCRIPT =
  'https://embeddable-sandbox.cdn.apollographql.com/v2/embeddable-sandbox.umd.production.min.js';
const SANDBOX_FRAME = 'https://sandbox.embed.apollographql.com';

let server: TestServer;
let database: Database;
let origin: string;
/** Sandbox keys of an administrator and of a partner. */
let adminKey: string;
let partnerKey: string;

beforeAll(async () => {
  execFileSync(process.execPath, ['scripts/build-explorer.mjs'], { stdio: 'inherit' });
  database = await testDatabase();
  const clinic = await makeClinic(database, 'SANDBOX');
  adminKey = (await clinic.issue('ADMIN')).secret;
  partnerKey = (await clinic.issue('PARTNER')).secret;
  server = await testServer({ database });
  origin = await server.listen();
});

afterAll(async () => {
  await server.close();
  await database.close();
});

describe('the examples', () => {
  const each = Object.entries(EXPLORER_EXAMPLES).flatMap(([endpoint, examples]) =>
    examples.map((example) => ({ endpoint: endpoint as Endpoint, ...example })),
  );

  test.each(each)('$name runs at the $endpoint endpoint', async ({ endpoint, name, query, variables }) => {
    const names = parse(query).definitions.map(
      (definition) => definition.kind === 'OperationDefinition' && definition.name?.value,
    );
    expect(names).toEqual([name]);
    const key = endpoint === 'ORG' ? adminKey : partnerKey;
    const client = graphqlClient(server.app, key, ENDPOINT_PATHS[endpoint]);
    (await client(query, variables)).expectData();
  });
});

describe('the page', () => {
  test.each(['/graphql', '/partner/graphql', '/graphql?explorer=graphiql'])(
    'answers a browser at %s',
    async (url) => {
      const response = await server.app.inject({ url, headers: HTML });
      expect(response.statusCode).toBe(200);
      expect(response.headers['content-type']).toBe('text/html; charset=utf-8');
      expect(response.body).toContain(`"endpoint":"${url.split('?')[0]}"`);
    },
  );

  test('leaves to the endpoint what asks for JSON, sends a query by GET, or posts', async () => {
    const headers = { authorization: `Bearer ${adminKey}`, 'apollo-require-preflight': 'true' };
    const url = '/graphql?query={viewer{kind}}';
    const json = await server.app.inject({ url, headers });
    const html = await server.app.inject({ url, headers: { ...headers, ...HTML } });
    const payload = { query: '{ viewer { kind } }' };
    const post = await server.app.inject({
      method: 'POST',
      url: '/graphql',
      headers: { ...headers, ...HTML },
      payload,
    });
    for (const response of [json, html, post])
      expect(response.json()).toEqual({ data: { viewer: { kind: 'ORG' } } });
  });

  test('shows the page to anyone, and nothing that needs a key', async () => {
    const { body } = await server.app.inject({ url: '/graphql', headers: HTML });
    expect(body).toBe(
      (await server.app.inject({ url: '/graphql', headers: { ...HTML, authorization: 'Bearer wrong' } }))
        .body,
    );
    expect(body).not.toContain('__schema');
  });

  test('allows scripts, styles and data from its own origin alone, but for Apollo’s script and frame', async () => {
    const { headers } = await server.app.inject({ url: '/graphql', headers: HTML });
    const policy = Object.fromEntries(
      String(headers['content-security-policy'])
        .split('; ')
        .map((directive) => [directive.split(' ')[0], directive.split(' ').slice(1)]),
    );
    expect(policy).toMatchObject({
      'default-src': ["'none'"],
      'script-src': ["'self'", new URL(SANDBOX_SCRIPT).origin],
      'style-src': ["'self'"],
      'connect-src': ["'self'"],
      'frame-src': [SANDBOX_FRAME],
      'frame-ancestors': ["'none'"],
    });
  });

  test('serves exactly the files of the bundle, to be kept for good', async () => {
    const { body } = await server.app.inject({ url: '/graphql', headers: HTML });
    const files = [...body.matchAll(/(?:href|src)="(\/explorer\/[^"]+)"/g)].map(([, file]) => String(file));
    expect(files).toHaveLength(3);
    for (const url of files) {
      const { statusCode, headers } = await server.app.inject({ url });
      expect(statusCode).toBe(200);
      expect(headers['cache-control']).toBe('public, max-age=31536000, immutable');
      expect(headers['content-type']).toMatch(/^(text\/(javascript|css); charset=utf-8|image\/svg\+xml)$/);
    }
    for (const url of [
      '/explorer/manifest.json',
      '/explorer/none.js',
      '/explorer/..%2f..%2f..%2fpackage.json',
    ])
      expect((await server.app.inject({ url })).statusCode).toBe(404);
  });

  test('can’t be left by a title or an example', () => {
    const bundle: ExplorerBundle = {
      pageScript: 'p.js',
      pageStyle: 'p.css',
      graphiqlStyle: 'g.css',
      icon: 'i.svg',
      files: [],
    };
    const hostile = '</title></script><script>alert(1)</script>';
    const html = explorerPage(
      { path: '/graphql', title: hostile, examples: [{ name: hostile, query: hostile }] },
      bundle,
    );
    expect(html).not.toContain('<script>');
    expect(html.match(/<\/script>/g)).toHaveLength(2);
  });

  test('says how to build the explorer where it was never built', () => {
    const html = explorerPage({ path: '/graphql', title: 'Explorer', examples: [] }, null);
    expect(html).toContain('npm run generate');
    expect(html).not.toContain('<script');
  });
});

describe('the key', () => {
  test.each([
    ['{"Authorization": "Bearer abc"}', 'abc'],
    ['{"authorization": "bearer abc "}', 'abc'],
    ['{"Authorization": "Bearer "}', ''],
    ['{"X-Other": "abc"}', ''],
    ['', ''],
    ['{"Authorization": ', undefined],
    ['null', undefined],
  ])('in %s is %j', (text, key) => {
    expect(bearerKey(text)).toBe(key);
  });

  test('never enters storage, and neither does one endpoint’s entry another’s', () => {
    const key = 'ok_sandbox_secret';
    const entries = new Map<string, string>();
    const area: StorageArea = {
      getItem: (name) => entries.get(name) ?? null,
      setItem: (name, value) => entries.set(name, value),
      removeItem: (name) => entries.delete(name),
      key: (index) => [...entries.keys()][index] ?? null,
      get length() {
        return entries.size;
      },
    };
    const mine = tabStorage(area, 'mine:');
    const theirs = tabStorage(area, 'theirs:');
    mine.setItem(
      'tabs',
      JSON.stringify({ tabs: [{ query: '{ a }', headers: `{"Authorization": "Bearer ${key}"}` }] }),
    );
    mine.setItem('query', '{ a }');
    theirs.setItem('query', '{ b }');
    expect([...entries.values()].join()).not.toContain(key);
    expect(mine.getItem('tabs')).toBe('{"tabs":[{"query":"{ a }","headers":null}]}');
    expect(mine.length).toBe(2);
    mine.clear();
    expect([...entries]).toEqual([['theirs:query', '{ b }']]);
  });
});

describe.skipIf(!browserPath)(IN_BROWSER, () => {
  let browser: Browser;
  let page: Page;
  /** Console messages of level warning or error, and uncaught exceptions. */
  let complaints: string[];
  let requests: string[];

  beforeAll(async () => {
    browser = await launchBrowser();
  });

  afterAll(async () => {
    await browser.close();
  });

  beforeEach(async () => {
    page = await browser.newPage({ viewport: { width: 1400, height: 860 } });
    page.setDefaultTimeout(10_000);
    complaints = [];
    requests = [];
    page.on('console', (message) => {
      const foreign = !message.location().url.startsWith(origin);
      if (['warning', 'error'].includes(message.type()) && !foreign) complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('request', (request) => requests.push(request.url()));
    // No test here depends on the internet: what is not routed further down is out of reach.
    await page.route(
      (url) => url.origin !== origin,
      (route) => route.abort('namenotresolved'),
    );
  });

  afterEach(async () => {
    await page.close();
  });

  const foreignRequests = () => requests.filter((url) => !url.startsWith(origin) && !url.startsWith('data:'));
  const graphiql = () => page.locator('.graphiql-query-editor .CodeMirror-code');
  const answer = () => page.locator('.graphiql-response');
  const run = () => page.locator('.graphiql-execute-button').click();
  const storage = () =>
    page.evaluate<{ local: string; session: string }>(
      '({ local: JSON.stringify(localStorage), session: JSON.stringify(sessionStorage) })',
    );

  /** Types into what has the focus, which is the place of the key once GraphiQL has appeared. */
  async function pasteKey(key = adminKey) {
    await page.locator('.graphiql-editor-tool .CodeMirror-focused').waitFor();
    await page.keyboard.insertText(key);
  }

  /** Scripts of Apollo's hosts, reduced to what the page relies on. `frame` is the frame's document. */
  async function stubSandbox(frame: string) {
    const body = `window.EmbeddedSandbox = class {
      constructor(options) {
        window.sandbox = { ...options, target: options.target.id };
        const frame = document.createElement('iframe');
        frame.src = '${SANDBOX_FRAME}/sandbox/explorer';
        options.target.appendChild(frame);
      }
      dispose() { window.disposed = true; }
    };`;
    await page.route(SANDBOX_SCRIPT, (route) => route.fulfill({ contentType: 'text/javascript', body }));
    await page.route(`${SANDBOX_FRAME}/**`, (route) =>
      route.fulfill({ contentType: 'text/html', body: frame }),
    );
  }

  test('GraphiQL takes over where Apollo’s host can’t be reached, and runs the examples', async () => {
    await page.goto(`${origin}/graphql`);
    await graphiql().waitFor();
    await page.getByText('Paste your key').waitFor();
    await pasteKey();
    await page.getByText("Apollo Sandbox can't be reached").waitFor();

    await run();
    await answer().getByText('"ORG"').waitFor();

    // An example with variables; the key came along to its tab.
    await page.getByRole('tab', { name: 'CreatePatient' }).click();
    await run();
    await answer().getByText('"CreatePatientSuccess"').waitFor();
    await page.getByRole('tab', { name: 'Patients' }).click();
    await run();
    await answer().getByText('"Ada"').waitFor();

    // The schema was read with the key: the documentation shows its types.
    await page.getByLabel('Show Documentation Explorer').click();
    await page.locator('.graphiql-doc-explorer').getByText('CreatePatientInput').first().waitFor();
    await page.getByLabel('Open settings dialog').click();
    await page.getByText('Clear storage').waitFor();
    expect(await page.getByText('Persist headers').count()).toBe(0);

    expect(complaints).toEqual([]);
    expect(foreignRequests()).toEqual([SANDBOX_SCRIPT]);
  });

  test('the key stays in memory: not in storage, and gone after a reload', async () => {
    await page.goto(`${origin}/graphql`);
    await pasteKey();
    await run();
    await answer().getByText('"ORG"').waitFor();
    await page.waitForFunction("JSON.stringify(sessionStorage).includes('queries')");
    await page.waitForFunction("JSON.stringify(sessionStorage).includes('tabState')");
    const stored = await storage();
    expect(stored.local).toBe('{}');
    expect(stored.session).toContain('viewer');
    expect(stored.session).not.toContain(adminKey);
    await page.reload();
    await page.getByText('Paste your key').waitFor();
    await graphiql().waitFor();
    expect(await page.content()).not.toContain(adminKey);
  });

  test('Sandbox is shown for this endpoint where Apollo’s hosts answer', async () => {
    await stubSandbox("<p>Sandbox</p><script>parent.postMessage({ name: 'Hello' }, '*')</script>");
    await page.clock.install();
    await page.goto(`${origin}/partner/graphql`);
    await page.frameLocator('iframe').getByText('Sandbox').waitFor();
    expect(await page.evaluate('window.sandbox')).toMatchObject({
      target: 'explorer',
      initialEndpoint: `${origin}/partner/graphql`,
      endpointIsEditable: false,
      runTelemetry: false,
      initialState: { headers: { Authorization: 'Bearer ' }, includeCookies: false },
    });
    await page.clock.fastForward(60_000);
    expect(await page.locator('iframe').count()).toBe(1);
    expect(await page.evaluate('window.disposed')).toBeUndefined();
    expect(requests.filter((url) => url.includes('/explorer/graphiql'))).toEqual([]);
    expect(complaints).toEqual([]);
  });

  test('GraphiQL takes over from a script that never comes', async () => {
    await page.clock.install();
    await page.route(SANDBOX_SCRIPT, () => undefined);
    // A script that is under way holds the load event back.
    await page.goto(`${origin}/graphql`, { waitUntil: 'domcontentloaded' });
    await page.getByText('Loading the explorer').waitFor();
    await page.clock.fastForward(5_000);
    await graphiql().waitFor();
    expect(complaints).toEqual([]);
  });

  test('GraphiQL takes over from a frame that stays silent, as a cached script opens it offline', async () => {
    await page.clock.install();
    await stubSandbox('<p>Silent</p>');
    await page.goto(`${origin}/graphql`);
    await page.frameLocator('iframe').getByText('Silent').waitFor();
    await page.clock.fastForward(15_000);
    await graphiql().waitFor();
    expect(await page.evaluate('window.disposed')).toBe(true);
    expect(await page.locator('iframe').count()).toBe(0);
    expect(complaints).toEqual([]);
  });

  test('?explorer=graphiql asks no foreign host at all; partners have their own examples', async () => {
    await page.goto(`${origin}/partner/graphql?explorer=graphiql`);
    await graphiql().waitFor();
    await pasteKey(partnerKey);
    await expect.poll(() => page.getByText('Paste your key').count()).toBe(0);
    expect(await page.getByText("Apollo Sandbox can't be reached").count()).toBe(0);
    await page.getByRole('tab', { name: 'Account' }).click();
    await run();
    await answer().getByText('"timezone"').waitFor();
    expect(complaints).toEqual([]);
    expect(foreignRequests()).toEqual([]);
  });
});
