import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { encodeId } from '../../src/graphql/id.ts';
import { hashOf } from '../../src/partners/operation-manifest.ts';
import { type GraphqlClient, graphqlClient } from '../support/client.ts';
import { testClinic } from '../support/clinic.ts';
import { type MadePartner, makePartner } from '../support/fixture.ts';
import { type TestServer, testServer } from '../support/server.ts';
import { databaseState, lastStatements } from '../support/state.ts';

const clinic = testClinic('LIVE');
const sandbox = testClinic('SANDBOX');
let partner: MadePartner;
let send: GraphqlClient;

const WHO = 'query Who($skip: Boolean = false) { viewer { kind environment @skip(if: $skip) } }';
const RAW = 'query Raw { account { currency } }';
const MANIFEST = { [hashOf(WHO)]: WHO };
const apq = (text: string) => ({ persistedQuery: { version: 1, sha256Hash: hashOf(text) } });
const documentId = (text: string) => `sha256:${hashOf(text)}`;

async function register({ partnerId }: MadePartner, manifest: object, by: GraphqlClient): Promise<void> {
  const answer = await by<{ result: { __typename: string } }>(
    `mutation($input: RegisterOperationsInput!) { result: registerOperations(input: $input) { __typename } }`,
    { input: { partnerId: encodeId('Partner', partnerId), manifest } },
  );
  expect(answer.expectData().result.__typename).toBe('RegisterOperationsSuccess');
}

async function unregister({ partnerId }: MadePartner, text: string): Promise<void> {
  const input = { partnerId: encodeId('Partner', partnerId), hashes: [hashOf(text)] };
  const answer = await clinic.as('admin')<{ result: { __typename: string } }>(
    `mutation($input: UnregisterOperationsInput!) { result: unregisterOperations(input: $input) { __typename } }`,
    { input },
  );
  expect(answer.expectData().result.__typename).toBe('UnregisterOperationsSuccess');
}

const PROGRAM = { 'apollographql-client-name': 'caregraph-tests', 'apollographql-client-version': '1.0' };

/** Sends a body as it is, or a GET where there is none. */
async function request(
  { server }: { server: TestServer },
  secret: string,
  { body, search = '', headers = {} }: { body?: object; search?: string; headers?: Record<string, string> },
) {
  const response = await server.app.inject({
    method: body ? 'POST' : 'GET',
    url: `/partner/graphql${search}`,
    headers: { authorization: `Bearer ${secret}`, 'apollo-require-preflight': 'yes', ...PROGRAM, ...headers },
    ...(body && { payload: body }),
  });
  return { status: response.statusCode, body: response.json(), headers: response.headers };
}
const post = (body: object) => request(clinic, partner.secret, { body });
const get = (parameters: Record<string, string>, headers = {}) =>
  request(clinic, partner.secret, { search: `?${new URLSearchParams(parameters)}`, headers });

const LIVE = { data: { viewer: { kind: 'PARTNER', environment: 'LIVE' } } };
const SHORT = { data: { viewer: { kind: 'PARTNER' } } };

beforeAll(async () => {
  partner = await makePartner(clinic.database, clinic.organization);
  await register(partner, MANIFEST, clinic.as('admin'));
});
beforeEach(() => {
  send = graphqlClient(clinic.server.app, partner.secret, '/partner/graphql');
});

describe('[82, 83, A56] a live partner key runs a registered operation', () => {
  it.each([
    ['Apollo’s hash', () => post({ extensions: apq(WHO) })],
    ['its document id', () => post({ documentId: documentId(WHO) })],
    ['both', () => post({ documentId: documentId(WHO), extensions: apq(WHO) })],
    ['its very text', () => post({ query: WHO })],
    ['its text and its hash', () => post({ query: WHO, extensions: apq(WHO) })],
    ['its document id in an address', () => get({ documentId: documentId(WHO) })],
    ['Apollo’s hash in an address', () => get({ extensions: JSON.stringify(apq(WHO)) })],
    ['its text in an address', () => get({ query: WHO })],
  ])('by %s', async (_title, ask) => {
    expect(await ask()).toMatchObject({ status: 200, body: LIVE });
  });

  it('with variables, a name and other extensions', async () => {
    const rest = { variables: { skip: true }, operationName: 'Who' };
    expect(await post({ ...rest, extensions: { ...apq(WHO), other: 1 } })).toMatchObject({
      status: 200,
      body: SHORT,
    });
    const asked = { documentId: documentId(WHO), operationName: 'Who', variables: '{"skip":true}' };
    expect(await get(asked)).toMatchObject({ status: 200, body: SHORT });
    expect(await post({ documentId: documentId(WHO), operationName: 'Other' })).toMatchObject({
      status: 400,
    });
  });

  it('by GET, whatever kind of answer a browser prefers', async () => {
    expect(await get({ documentId: documentId(WHO) }, { accept: 'text/html,*/*;q=0.8' })).toMatchObject({
      body: LIVE,
    });
  });

  it('with one statement for the operation, and none while it is believed', async () => {
    clinic.clock.advance(5_000);
    (await send(WHO)).expectData();
    const first = lastStatements(clinic.server);
    (await send(WHO)).expectData();
    // The credential's, and the operation's.
    expect(lastStatements(clinic.server)).toBe(first - 2);
  });

  it('and is counted by its name, which others are not', async () => {
    const { database, clock } = clinic;
    const metered = await testServer({ database, clock, config: { metricsPort: 0 } });
    const asked = graphqlClient(metered.app, partner.secret, '/partner/graphql');
    (await asked(WHO)).expectData();
    const staff = graphqlClient(metered.app, clinic.organization.secrets.admin);
    (await staff('query Mine { viewer { kind } }')).expectData();
    const counted = await metered.metrics?.registry.metrics();
    expect(counted).toContain('operation="Who"');
    expect(counted).not.toContain('operation="Mine"');
    await metered.close();
  });
});

describe('[A56] a live partner key runs nothing else', () => {
  it.each([
    ['another text', () => post({ query: RAW })],
    ['an unknown hash', () => post({ extensions: apq(RAW) })],
    ['an unknown document id', () => post({ documentId: documentId(RAW) })],
    ['an unknown document id in an address', () => get({ documentId: documentId(RAW) })],
    ['another text in an address', () => get({ query: RAW })],
    ['a registered hash with another text', () => post({ query: RAW, extensions: apq(WHO) })],
    ['a registered document id with another text', () => post({ query: RAW, documentId: documentId(WHO) })],
    ['two hashes', () => post({ documentId: documentId(WHO), extensions: apq(RAW) })],
    ['a document id without its algorithm', () => post({ documentId: hashOf(WHO) })],
    ['a hash that is none', () => post({ extensions: { persistedQuery: { version: 1, sha256Hash: 7 } } })],
    ['what is not GraphQL', () => post({ query: '{ Xanthippe' })],
    ['nothing', () => post({})],
    ['a batch', () => post([{ query: WHO }])],
    ['extensions that are none', () => get({ extensions: '{"persistedQuery' })],
    ['introspection', () => post({ query: '{ __schema { queryType { name } } }' })],
  ])('%s is refused like all others', async (_title, ask) => {
    const before = await databaseState(clinic.database);
    const { status, body } = await ask();
    expect(status).toBe(403);
    expect(body).toEqual({
      errors: [
        {
          message: 'Live partner keys run registered operations only; sandbox keys run any.',
          extensions: {
            ...{ code: 'OPERATION_NOT_REGISTERED', type: 'PERMISSION', httpStatus: 403 },
            requestId: expect.any(String),
          },
        },
      ],
    });
    expect(await databaseState(clinic.database)).toEqual(before);
  });

  it('not an operation of another partner, nor of the sandbox', async () => {
    const other = await makePartner(clinic.database, clinic.organization);
    const asOther = graphqlClient(clinic.server.app, other.secret, '/partner/graphql');
    (await asOther(WHO)).expectError('OPERATION_NOT_REGISTERED', 403);
    await register(other, MANIFEST, clinic.as('admin'));
    (await asOther(WHO)).expectData();
  });

  it('not a mutation in an address', async () => {
    const text =
      'mutation Release($id: ID!) { releaseAppointmentHold(input: { id: $id, holdToken: "t" }) { __typename } }';
    await register(partner, { [hashOf(text)]: text }, clinic.as('admin'));
    const before = await databaseState(clinic.database);
    const asked = { documentId: documentId(text), variables: '{"id":"7"}' };
    expect(await get(asked)).toMatchObject({
      status: 405,
      body: { errors: [{ extensions: { code: 'METHOD_NOT_ALLOWED' } }] },
    });
    expect(await databaseState(clinic.database)).toEqual(before);
  });
});

describe('an operation that is taken back', () => {
  it('is refused at once where that was done, and 5 seconds later everywhere', async () => {
    const text = 'query Brief { viewer { kind } }';
    await register(partner, { [hashOf(text)]: text }, clinic.as('admin'));
    (await send(text)).expectData();
    await unregister(partner, text);
    (await send(text)).expectError('OPERATION_NOT_REGISTERED', 403);
    // As another process does it: this one is not told.
    await register(partner, { [hashOf(text)]: text }, clinic.as('admin'));
    (await send(text)).expectData();
    await clinic.db.registeredOperation.deleteMany({
      where: { partnerId: partner.partnerId, hash: hashOf(text) },
    });
    clinic.clock.advance(4_999);
    (await send(text)).expectData();
    clinic.clock.advance(1);
    (await send(text)).expectError('OPERATION_NOT_REGISTERED', 403);
  });
});

describe('uses', () => {
  it('are counted in memory, and written together when the server stops', async () => {
    const { database, clock } = clinic;
    const mine = await makePartner(database, clinic.organization);
    await register(mine, MANIFEST, clinic.as('admin'));
    const server = await testServer({ database, clock });
    const asPartner = graphqlClient(server.app, mine.secret, '/partner/graphql');
    const use = () => clinic.db.registeredOperation.findFirst({ where: { partnerId: mine.partnerId } });
    for (let n = 0; n < 3; n += 1) (await asPartner(WHO)).expectData();
    (await asPartner(RAW)).expectError('OPERATION_NOT_REGISTERED');
    const at = clock.now();
    expect(await use()).toMatchObject({ useCount: 0n, lastUsedAt: null });
    await server.close();
    expect(await use()).toMatchObject({ useCount: 3n, lastUsedAt: at });
  });
});

describe('[83] a partner’s sandbox key', () => {
  let tester: MadePartner;
  beforeAll(async () => {
    tester = await makePartner(sandbox.database, sandbox.organization);
    await register(tester, MANIFEST, sandbox.as('admin'));
  });
  const ask = (body: object) => request(sandbox, tester.secret, { body });

  it('runs registered operations by their hash, and any other by its text', async () => {
    const data = { viewer: { kind: 'PARTNER', environment: 'SANDBOX' } };
    for (const body of [{ documentId: documentId(WHO) }, { extensions: apq(WHO) }])
      expect(await ask(body)).toMatchObject({ status: 200, body: { data } });
    expect(await ask({ query: RAW })).toMatchObject({ status: 200, body: { data: { account: {} } } });
  });

  it('is told of an unknown hash in a way that has Apollo’s clients send the text', async () => {
    const { body } = await ask({ extensions: apq(RAW) });
    expect(body).toMatchObject({ errors: [{ extensions: { code: 'PERSISTED_QUERY_NOT_SUPPORTED' } }] });
    expect(await ask({ documentId: documentId(RAW) })).toMatchObject({ status: 403 });
  });
});

describe('while registration is only tried', () => {
  let trial: TestServer;
  beforeAll(async () => {
    const { database, clock } = clinic;
    trial = await testServer({ database, clock, config: { registeredOperations: 'log' } });
  });
  afterAll(() => trial.close());

  it('what is not registered is run, and logged by its hash and its name', async () => {
    const asked = graphqlClient(trial.app, partner.secret, '/partner/graphql');
    const before = trial.logLines.length;
    (await asked(RAW, { secret: 'Xanthippe' })).expectData();
    (await asked(RAW, undefined, { extensions: apq(RAW) })).expectData();
    const warned = trial
      .logged()
      .slice(before)
      .filter(({ msg }) => msg === 'the operation is not registered');
    expect(warned).toMatchObject([
      { level: 'warn', hash: hashOf(RAW), operationName: 'Raw', credentialId: partner.credentialId },
      { hash: hashOf(RAW) },
    ]);
    const lines = trial.logLines.slice(before).join('\n');
    expect(lines).not.toContain('currency');
    expect(lines).not.toContain('Xanthippe');
  });

  it('what is registered is not, and an unknown hash is refused as ever', async () => {
    const asked = { server: trial };
    const before = trial.logLines.length;
    expect(await request(asked, partner.secret, { body: { documentId: documentId(WHO) } })).toMatchObject({
      body: LIVE,
    });
    expect(trial.logLines.slice(before).join('\n')).not.toContain('not registered');
    expect(await request(asked, partner.secret, { body: { extensions: apq(RAW) } })).toMatchObject({
      status: 403,
    });
  });
});
