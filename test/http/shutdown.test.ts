import { once } from 'node:events';
import { connect } from 'node:net';
import { afterEach, expect, it } from 'vitest';
import { type TestServer, type TestServerOptions, testServer } from '../support/server.ts';
import { administratorAlways, toySchema } from '../support/toy-schema.ts';

/** Something that happens when it is told to. */
function gate() {
  let open = () => {};
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { open, opened };
}

let server: TestServer;

afterEach(async () => {
  await server.close();
});

/** A listening server on which `{ wait }` takes as long as the test wants. */
async function waitingServer(config: TestServerOptions['config'] = {}) {
  const started = gate();
  const finish = gate();
  const flushed: string[] = [];
  const schemas = toySchema({
    wait: async (_root, _args, context) => {
      started.open();
      await finish.opened;
      await context.db.organization.count();
      return 'done';
    },
  });
  const authenticator = { ...administratorAlways, flush: async () => void flushed.push('flushed') };
  server = await testServer({ schemas, authenticator, config });
  const url = await server.listen();
  const ask = (query = '{ wait }') =>
    fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    });
  return { url, ask, started: started.opened, finish: finish.open, flushed };
}

it('lets a request in flight end before it stops, and refuses those that come after', async () => {
  const { url, ask, started, finish, flushed } = await waitingServer();
  const running = ask();
  await started;
  const closing = server.close();

  const ready = await fetch(`${url}/readyz`);
  expect([ready.status, await ready.json()]).toEqual([503, { status: 'draining' }]);
  expect((await fetch(`${url}/healthz`)).status).toBe(200);
  const refused = await ask('{ hello }');
  expect(refused.status).toBe(503);
  expect(refused.headers.get('connection')).toBe('close');
  expect(refused.headers.get('retry-after')).toBe('1');
  expect(await refused.json()).toMatchObject({ errors: [{ extensions: { code: 'UNAVAILABLE' } }] });
  expect(flushed).toEqual([]);

  finish();
  const answer = await running;
  expect(answer.headers.get('connection')).toBe('close');
  expect(await answer.json()).toEqual({ data: { wait: 'done' } });
  await closing;
  expect(flushed).toEqual(['flushed']);
  await expect(ask()).rejects.toThrow();
});

it('waits for work whose client has gone', async () => {
  const { url, started, finish, flushed } = await waitingServer();
  const hangUp = new AbortController();
  const gone = fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{"query":"query Gone { wait }"}',
    signal: hangUp.signal,
  });
  await started;
  hangUp.abort();
  await expect(gone).rejects.toThrow();
  while (!server.logged().some(({ msg }) => msg === 'request')) await new Promise(setImmediate);
  expect(server.logged().filter(({ msg }) => msg === 'request')).toMatchObject([
    { operationName: 'Gone', aborted: true },
  ]);

  const closing = server.close();
  await new Promise(setImmediate);
  expect(flushed).toEqual([]);
  finish();
  await closing;
  expect(flushed).toEqual(['flushed']);
  expect(server.logged().filter(({ msg }) => msg === 'request')).toHaveLength(1);
});

it('gives up on what takes longer than it may', async () => {
  const { ask, started, finish, flushed } = await waitingServer({ shutdownTimeout: 50 });
  const running = ask();
  await started;
  await Promise.all([server.close(), expect(running).rejects.toThrow()]);
  expect(flushed).toEqual(['flushed']);
  finish();
});

it('does not wait for connections that say nothing', async () => {
  const { url } = await waitingServer({ shutdownTimeout: 60_000 });
  const silent = connect(Number(new URL(url).port), '127.0.0.1');
  await once(silent, 'connect');
  await server.close();
});
