import { createHmac } from 'node:crypto';
import { Webhook } from 'standardwebhooks';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { issueCredential } from '../../src/auth/credential.ts';
import { dispatchDue } from '../../src/events/dispatch-webhooks.ts';
import { ATTEMPTS, FAILURES_BEFORE_DISABLING } from '../../src/events/retry-schedule.ts';
import type { SendOptions } from '../../src/events/send-webhook.ts';
import { encodeId } from '../../src/graphql/id.ts';
import { createFieldCipher } from '../../src/platform/crypto.ts';
import { adminClient } from '../../src/platform/database.ts';
import { connectionContract } from '../contracts/connection.ts';
import { idempotencyContract } from '../contracts/idempotency.ts';
import { type GraphqlClient, graphqlClient } from '../support/client.ts';
import { testClinic } from '../support/clinic.ts';
import { makeOrganization, makePartner } from '../support/fixture.ts';
import { testConfig } from '../support/server.ts';
import { databaseState, lastStatements } from '../support/state.ts';
import { makeEvent, type Whose } from './event-fixture.ts';
import { type Received, type Receiver, startReceiver } from './receiver.ts';

const clinic = testClinic();
let receiver: Receiver;
let admin: GraphqlClient;

beforeAll(() => {
  admin = clinic.as('admin');
});
beforeEach(async () => {
  await clinic.db.webhookDelivery.deleteMany();
  await clinic.db.webhookEndpoint.deleteMany();
  await receiver?.close();
  receiver = await startReceiver();
});
afterAll(() => receiver.close());

const ENDPOINT = `id uuid url eventTypes isEnabled disabledAt failureCount version archivedAt partner { id }`;

interface Endpoint {
  readonly id: string;
  readonly uuid: string;
  readonly isEnabled: boolean;
  readonly failureCount: number;
  readonly version: number;
  readonly eventTypes: string[];
}

interface Outcome {
  readonly __typename: string;
  readonly secret: string;
  readonly code: string;
  readonly path: string[];
  readonly issues: { readonly path: string[]; readonly code: string; readonly message: string }[];
  readonly endpoint: Endpoint;
  readonly delivery: { readonly id: string; readonly status: string };
}

async function send(mutation: string, input: object, by = admin): Promise<Outcome> {
  const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}`;
  const fields = {
    createWebhookEndpoint: `secret endpoint { ${ENDPOINT} }`,
    replayWebhookDelivery: 'delivery { id status }',
  }[mutation];
  const answer = await by<{ result: Outcome }>(
    `mutation ($input: ${type}Input!) {
      result: ${mutation}(input: $input) {
        __typename
        ... on ${type}Success { ${fields ?? `endpoint { ${ENDPOINT} }`} }
        ... on Error { code path }
        ${/^(create|update)/.test(mutation) ? '... on ValidationError { issues { path code message } }' : ''}
      }
    }`,
    { input },
  );
  return answer.expectData().result;
}

const create = (input: object = {}) => send('createWebhookEndpoint', { url: receiver.url, ...input });

/** Adds an event. @param type as the outbox keeps it */
const happen = (type = 'appointment.confirmed', whose: Partial<Whose> = {}) =>
  makeEvent(clinic.database, clinic.clock.now(), type, { orgId: clinic.orgId, ...whose });

/** One pass of a dispatcher, by the clock of the test. */
const pass = ({ reach = 'ANYWHERE', timeout = 10_000 }: Partial<SendOptions> = {}) =>
  dispatchDue({
    prisma: adminClient(clinic.database),
    clock: clinic.clock,
    cipher: createFieldCipher(testConfig().encryptionKey),
    send: { reach, timeout },
  });

const later = (milliseconds: number) => clinic.clock.advance(milliseconds);
const DAY = 86_400_000;

const deliveries = () =>
  clinic.db.webhookDelivery.findMany({ orderBy: [{ createdAt: 'asc' }, { event: { position: 'asc' } }] });
const endpointRow = () => clinic.db.webhookEndpoint.findFirstOrThrow();
const idsOf = (received: readonly Received[]) => received.map(({ headers }) => headers['webhook-id']);

describe('a delivery', () => {
  it('is signed as Standard Webhooks has it, and thin', async () => {
    const { secret } = await create();
    const event = await happen();
    await pass();
    expect(receiver.received).toHaveLength(2);
    const { headers, body } = receiver.received.find(
      ({ headers }) => headers['webhook-id'] === event.id,
    ) as Received;
    vi.setSystemTime(clinic.clock.now());
    const verified = new Webhook(secret).verify(body, headers as Record<string, string>);
    expect(() => new Webhook(secret).verify(`${body} `, headers as Record<string, string>)).toThrow();
    vi.useRealTimers();
    expect(verified).toEqual({
      type: 'appointment.confirmed',
      timestamp: event.at.toISOString(),
      data: {
        ...{ id: encodeId('Appointment', event.entityId), object: 'appointment', patient_id: null },
        ...{ uuid: event.entityId, version: 3 },
      },
    });
    const { data } = JSON.parse(body) as { data: object };
    expect(Object.keys(data)).toEqual(['id', 'object', 'patient_id', 'uuid', 'version']);
    // By another's hand than the library's.
    const signed = `${headers['webhook-id']}.${headers['webhook-timestamp']}.${body}`;
    const key = Buffer.from(secret.replace('whsec_', ''), 'base64');
    expect(key).toHaveLength(32);
    expect(headers['webhook-signature']).toBe(
      `v1,${createHmac('sha256', key).update(signed).digest('base64')}`,
    );
    expect(headers['content-type']).toBe('application/json');
  });

  it('is made once for each event since the endpoint, of the types that it names', async () => {
    await happen();
    const { endpoint } = await create({ eventTypes: ['appointment.confirmed', 'vital_signs.created'] });
    expect(endpoint.eventTypes).toEqual(['appointment.confirmed', 'vital_signs.created']);
    const wanted = [await happen(), await happen('vitalSigns.created')];
    await happen('appointment.held');
    expect(await pass()).toBe(2);
    expect(await pass()).toBe(0);
    expect(idsOf(receiver.received).sort()).toEqual(wanted.map(({ id }) => id).sort());
    const { last } = await clinic.db.outboxCounter.findFirstOrThrow();
    expect((await endpointRow()).position).toBe(last);
    expect(await deliveries()).toMatchObject(
      wanted.map(() => ({ status: 'DELIVERED', attemptCount: 1, responseStatus: 204, nextAttemptAt: null })),
    );
  });

  it('is attempted once, however many dispatchers run at a time', async () => {
    await create();
    for (let n = 0; n < 30; n += 1) await happen();
    const attempts = await Promise.all([pass(), pass(), pass(), pass()]);
    expect(attempts.reduce((sum, n) => sum + n)).toBe(31);
    const ids = idsOf(receiver.received);
    expect(ids).toHaveLength(31);
    expect(new Set(ids).size).toBe(31);
    expect(await clinic.db.webhookDelivery.count({ where: { status: 'DELIVERED', attemptCount: 1 } })).toBe(
      31,
    );
  });

  it('is tried again when its dispatcher has ended without a word', async () => {
    await create();
    await pass();
    await happen();
    receiver.behave('SILENT');
    await pass({ timeout: 300 });
    // As a process leaves it that ends during the attempt: claimed, and nothing written.
    const claimed = { status: 'PENDING', failureCode: null, attemptCount: 1 } as const;
    const nextAttemptAt = new Date(clinic.clock.now().getTime() + 60_000);
    await clinic.db.webhookDelivery.updateMany({
      where: { status: 'PENDING' },
      data: { ...claimed, nextAttemptAt },
    });
    receiver.behave(204);
    expect(await pass()).toBe(0);
    later(60_000);
    expect(await pass()).toBe(1);
    expect((await deliveries()).at(-1)).toMatchObject({ status: 'DELIVERED', attemptCount: 2 });
  });
});

describe('a failure', () => {
  it.each([
    [500, { responseStatus: 500, failureCode: null }],
    [302, { responseStatus: 302, failureCode: null }],
    ['SILENT', { responseStatus: null, failureCode: 'TIMEOUT' }],
    ['HANG_UP', { responseStatus: null, failureCode: 'CONNECTION_FAILED' }],
  ] as const)('(%s) is noted, and tried again later', async (behaviour, told) => {
    await create({ eventTypes: ['appointment.confirmed'] });
    await happen();
    receiver.behave(behaviour);
    await pass(behaviour === 'SILENT' ? { timeout: 300 } : {});
    const [failed] = await deliveries();
    expect(failed).toMatchObject({ status: 'PENDING', attemptCount: 1, deliveredAt: null, ...told });
    expect(receiver.received.map(({ path }) => path)).toEqual(['/']);
    const wait = (failed?.nextAttemptAt?.getTime() ?? 0) - clinic.clock.now().getTime();
    expect(wait).toBeGreaterThanOrEqual(5_000);
    expect(wait).toBeLessThanOrEqual(6_000);
    receiver.behave(200);
    expect(await pass()).toBe(0);
    later(6_000);
    expect(await pass()).toBe(1);
    expect(await deliveries()).toMatchObject([{ status: 'DELIVERED', attemptCount: 2, responseStatus: 200 }]);
    expect(new Set(idsOf(receiver.received)).size).toBe(1);
  });

  it('waits longer each time, and is given up in the end', async () => {
    await create({ eventTypes: ['appointment.confirmed'] });
    await happen();
    receiver.behave(503);
    const waits: number[] = [];
    for (let attempt = 1; attempt < ATTEMPTS; attempt += 1) {
      await pass();
      const [row] = await deliveries();
      expect(row).toMatchObject({ status: 'PENDING', attemptCount: attempt });
      waits.push((row?.nextAttemptAt?.getTime() ?? 0) - clinic.clock.now().getTime());
      later(waits.at(-1) as number);
    }
    expect(waits).toEqual([...waits].sort((a, b) => a - b));
    await pass();
    expect(await deliveries()).toMatchObject([
      { status: 'FAILED', attemptCount: ATTEMPTS, nextAttemptAt: null },
    ]);
    expect(await endpointRow()).toMatchObject({ failureCount: 1, disabledAt: null });
    later(DAY * 2);
    expect(await pass()).toBe(0);
  });

  it('that repeats disables the endpoint, and no event is lost', async () => {
    const { endpoint } = await create({ eventTypes: ['appointment.confirmed'] });
    for (let n = 0; n < FAILURES_BEFORE_DISABLING + 1; n += 1) await happen();
    await pass();
    receiver.behave(500);
    // All but one of them at their last attempt.
    const [kept, ...worn] = await deliveries();
    await clinic.db.webhookDelivery.updateMany({
      data: { status: 'PENDING', nextAttemptAt: clinic.clock.now() },
    });
    await clinic.db.webhookDelivery.updateMany({
      where: { id: { in: worn.map(({ id }) => id) } },
      data: { attemptCount: ATTEMPTS - 1 },
    });
    await pass();
    const disabled = await endpointRow();
    expect(disabled).toMatchObject({ failureCount: FAILURES_BEFORE_DISABLING, version: 2 });
    expect(disabled.disabledAt).toEqual(clinic.clock.now());
    const [told] = await clinic.db.auditEvent.findMany({
      where: { entityId: endpoint.uuid },
      orderBy: { id: 'desc' },
    });
    expect(told).toMatchObject({ action: 'disableWebhookEndpoint', actorId: 'webhooks', version: 2 });
    expect(
      await clinic.db.outboxEvent.count({
        where: { type: 'webhookEndpoint.disabled', entityId: endpoint.uuid },
      }),
    ).toBe(1);
    await happen();
    later(DAY);
    receiver.received.length = 0;
    expect(await pass()).toBe(0);
    receiver.behave(200);
    const { endpoint: again } = await send('enableWebhookEndpoint', { id: endpoint.id });
    expect(again).toMatchObject({ isEnabled: true, failureCount: 0 });
    expect(await pass()).toBe(2);
    expect(idsOf(receiver.received)).toContain(kept?.eventId);
  });

  it('(410) disables the endpoint at once', async () => {
    await create({ eventTypes: ['appointment.confirmed'] });
    await happen();
    receiver.behave(410);
    await pass();
    expect((await endpointRow()).disabledAt).toEqual(clinic.clock.now());
    expect(await deliveries()).toMatchObject([{ status: 'FAILED', responseStatus: 410 }]);
  });

  it('counts only in a row', async () => {
    await create({ eventTypes: ['appointment.confirmed'] });
    await clinic.db.webhookEndpoint.updateMany({ data: { failureCount: FAILURES_BEFORE_DISABLING - 1 } });
    await happen();
    await pass();
    expect(await endpointRow()).toMatchObject({ failureCount: 0, disabledAt: null });
  });

  it('for a key that is not the one of the secret is told as such', async () => {
    const { endpoint } = await create({ eventTypes: ['appointment.confirmed'] });
    await clinic.db.webhookEndpoint.updateMany({
      where: { id: endpoint.uuid },
      data: { secretCiphertext: new Uint8Array(60) },
    });
    await happen();
    await pass();
    expect(receiver.received).toEqual([]);
    expect(await deliveries()).toMatchObject([{ status: 'PENDING', failureCode: 'UNREADABLE' }]);
  });

  it('goes to no private address in production, even one that was accepted before', async () => {
    await create({ eventTypes: ['appointment.confirmed'] });
    await clinic.db.webhookEndpoint.updateMany({
      data: { url: receiver.url.replace('127.0.0.1', 'localhost') },
    });
    await happen();
    await pass({ reach: 'PUBLIC' });
    expect(receiver.received).toEqual([]);
    expect(await deliveries()).toMatchObject([{ status: 'PENDING', failureCode: 'ADDRESS_REFUSED' }]);
  });
});

describe('an endpoint', () => {
  it('is disabled and enabled by hand', async () => {
    const { endpoint } = await create({ eventTypes: ['appointment.confirmed'] });
    const off = await send('disableWebhookEndpoint', { id: endpoint.id });
    expect(off.endpoint).toMatchObject({ isEnabled: false, version: 2 });
    expect((await send('disableWebhookEndpoint', { id: endpoint.id })).endpoint.version).toBe(2);
    await happen();
    expect(await pass()).toBe(0);
    await send('enableWebhookEndpoint', { id: endpoint.id });
    expect(await pass()).toBe(1);
  });

  it('is changed by who has read it, and archived', async () => {
    const { endpoint } = await create();
    const update = { id: endpoint.id, baseVersion: 1, eventTypes: ['patient.created'] };
    expect((await send('updateWebhookEndpoint', update)).endpoint).toMatchObject({
      ...{ version: 2, eventTypes: ['patient.created'], url: `${receiver.url}/` },
    });
    const before = await databaseState(clinic.database);
    expect((await send('updateWebhookEndpoint', update)).code).toBe('VERSION_CONFLICT');
    expect(await databaseState(clinic.database)).toEqual(before);
    const { endpoint: archived } = await send('archiveWebhookEndpoint', { id: endpoint.id });
    expect(archived).toMatchObject({ isEnabled: false, archivedAt: clinic.clock.now().toISOString() });
    expect((await send('enableWebhookEndpoint', { id: endpoint.id })).code).toBe('NOT_FOUND');
    await happen('patient.created');
    expect(await pass()).toBe(0);
  });

  it.each([
    { url: 'http://example.com' },
    { url: 'ftp://127.0.0.1' },
    { url: 'https://user:secret@example.com' },
    { url: 'https://example.com/#x' },
    { url: `https://example.com/${'x'.repeat(2_048)}` },
    { url: 'nothing' },
    { eventTypes: ['appointment.danced'] },
  ])('is refused as %o, and nothing is written', async (input) => {
    const before = await databaseState(clinic.database);
    const refused = await create(input);
    expect(refused).toMatchObject({ code: 'VALIDATION_FAILED', path: Object.keys(input) });
    for (const value of Object.values(input).flat()) expect(JSON.stringify(refused)).not.toContain(value);
    expect(await databaseState(clinic.database)).toEqual(before);
  });

  it('keeps its secret to itself', async () => {
    const { secret, endpoint } = await create({ eventTypes: ['appointment.confirmed'] });
    await happen();
    receiver.behave('HANG_UP');
    await pass();
    const stored = await clinic.db.webhookEndpoint.findFirstOrThrow();
    expect(Buffer.from(stored.secretCiphertext).toString('latin1')).not.toContain(secret.slice(6));
    const told = JSON.stringify([
      await clinic.db.auditEvent.findMany({ where: { entityId: endpoint.uuid } }),
      await clinic.db.outboxEvent.findMany({
        where: { entityId: endpoint.uuid },
        select: { entityId: true, payload: true },
      }),
      clinic.server.logLines,
    ]);
    expect(told).toContain(endpoint.uuid);
    expect(told).not.toContain(secret.slice(6));
  });

  it('is the administrator’s alone', async () => {
    const before = await databaseState(clinic.database);
    for (const role of ['clinician', 'frontDesk', 'analyst'] as const) {
      const answer = await clinic.as(role)('{ webhookEndpoints { nodes { url } } }');
      answer.expectError('FORBIDDEN');
      const written = await clinic.as(role)(
        `mutation { createWebhookEndpoint(input: { url: "${receiver.url}" }) { __typename } }`,
      );
      written.expectError('FORBIDDEN');
    }
    expect(await databaseState(clinic.database)).toEqual(before);
  });
});

describe('a replay', () => {
  it('of a delivery sends its event again, with the same id', async () => {
    const { endpoint } = await create({ eventTypes: ['appointment.confirmed'] });
    const event = await happen();
    await pass();
    const log = `query ($id: ID!) { node(id: $id) { ... on WebhookEndpoint {
      deliveries { totalCount nodes { id status eventType eventUuid entityId attemptCount responseStatus failure } }
    } } }`;
    const read = async () => (await admin<Log>(log, { id: endpoint.id })).expectData().node.deliveries;
    const [first] = (await read()).nodes;
    expect(first).toMatchObject({
      ...{ status: 'DELIVERED', eventType: 'appointment.confirmed', eventUuid: event.id, failure: null },
      ...{ entityId: encodeId('Appointment', event.entityId), attemptCount: 1, responseStatus: 204 },
    });
    const replayed = await send('replayWebhookDelivery', { id: first?.id });
    expect(replayed.delivery.status).toBe('PENDING');
    await pass();
    expect(idsOf(receiver.received)).toEqual([event.id, event.id]);
    expect((await read()).totalCount).toBe(2);
    const before = await databaseState(clinic.database);
    expect((await send('replayWebhookDelivery', { id: endpoint.id })).code).toBe('NOT_FOUND');
    expect(await databaseState(clinic.database)).toEqual(before);
  });

  it('from a place of the feed sends what has happened since', async () => {
    const { endpoint } = await create({ eventTypes: ['appointment.confirmed'] });
    const events = [await happen(), await happen(), await happen()];
    await pass();
    const feed = await admin<{ changes: { edges: { cursor: string }[] } }>(
      '{ changes(last: 3) { edges { cursor } } }',
    );
    receiver.received.length = 0;
    const after = feed.expectData().changes.edges[0]?.cursor;
    await send('replayWebhookEvents', { id: endpoint.id, after });
    expect(await pass()).toBe(2);
    expect(idsOf(receiver.received).sort()).toEqual(
      events
        .slice(1)
        .map(({ id }) => id)
        .sort(),
    );
  });
});

interface Log {
  readonly node: {
    readonly deliveries: { readonly totalCount: number; readonly nodes: { readonly id: string }[] };
  };
}

describe('isolation', () => {
  it('[A49] of a partner: it gets what concerns its own appointments', async () => {
    const [one, other] = [
      await makePartner(clinic.database, clinic.organization),
      await makePartner(clinic.database, clinic.organization),
    ];
    await create({ partnerId: encodeId('Partner', one.partnerId) });
    const mine = await happen('appointment.held', { partnerId: one.partnerId });
    await happen('appointment.held', { partnerId: other.partnerId });
    await happen();
    await pass();
    expect(idsOf(receiver.received)).toEqual([mine.id]);
    await clinic.db.partner.updateMany({ where: { id: one.partnerId }, data: { archivedAt: new Date() } });
    await happen('appointment.held', { partnerId: one.partnerId });
    expect(await pass()).toBe(0);
  });

  it('[A49] of organizations: nothing goes from one to the endpoint of another', async () => {
    const elsewhere = await makeOrganization(clinic.database);
    const theirs = graphqlClient(clinic.server.app, elsewhere.secrets.admin);
    await create({ eventTypes: ['appointment.confirmed'] });
    await send(
      'createWebhookEndpoint',
      { url: `${receiver.url}/theirs`, eventTypes: ['appointment.confirmed'] },
      theirs,
    );
    const [ours, other] = [await happen(), await happen(undefined, { orgId: elsewhere.orgId })];
    await pass();
    const got = receiver.received.map(({ path, headers }) => [path, headers['webhook-id']]);
    expect(got.sort()).toEqual([
      ['/', ours.id],
      ['/theirs', other.id],
    ]);
    const { orgId } = elsewhere;
    await adminClient(clinic.database).webhookDelivery.deleteMany({ where: { orgId } });
    await adminClient(clinic.database).webhookEndpoint.deleteMany({ where: { orgId } });
  });
});

describe('the delivery log', () => {
  it('costs the same statements for one endpoint and for many', async () => {
    const query =
      '{ webhookEndpoints { nodes { url partner { name } deliveries(first: 2) { totalCount nodes { eventType } } } } }';
    const count = async () => {
      (await admin(query)).expectData();
      return lastStatements(clinic.server);
    };
    await create();
    await pass();
    await count();
    const one = await count();
    for (let n = 0; n < 4; n += 1) await create();
    await pass();
    expect(await count()).toBe(one);
  });
});

describe('webhookEndpoints', () => {
  const timeOf = (n: number) => new Date(Date.UTC(2026, 0, 1, 0, 0, (n * 7) % 5));
  let list: GraphqlClient;
  let orgId: string;
  beforeAll(async () => {
    const organization = await makeOrganization(clinic.database);
    ({ orgId } = organization);
    list = graphqlClient(clinic.server.app, organization.secrets.admin);
  });
  connectionContract<{ id: string; createdAt: Date }>({
    field: 'webhookEndpoints',
    type: 'WebhookEndpoint',
    standard: { field: 'CREATED_AT', direction: 'ASC' },
    orders: { CREATED_AT: ({ createdAt }) => createdAt.getTime() },
    server: () => clinic.server,
    client: () => list,
    rows: () => adminClient(clinic.database).webhookEndpoint.findMany({ where: { orgId, archivedAt: null } }),
    add: (n) =>
      adminClient(clinic.database).webhookEndpoint.create({
        data: {
          ...{ orgId, url: 'https://example.com', secretCiphertext: new Uint8Array(1) },
          ...{ createdAt: timeOf(n), disabledAt: timeOf(n) },
        },
      }),
    remove: (id) =>
      adminClient(clinic.database).webhookEndpoint.delete({ where: { orgId_id: { orgId, id } } }),
    empty: 'filter: { isEnabled: true }',
  });
});

describe('createWebhookEndpoint', () => {
  let other: GraphqlClient;
  beforeAll(async () => {
    const { secret, ...kept } = issueCredential('ORG', 'LIVE');
    await clinic.db.credential.create({
      data: { orgId: clinic.orgId, name: 'Another', role: 'ADMIN', ...kept },
    });
    other = graphqlClient(clinic.server.app, secret);
  });
  idempotencyContract({
    mutation: 'createWebhookEndpoint',
    record: 'endpoint',
    input: (n) => ({ url: `https://example.com/${n}` }),
    refused: () => ({ url: 'http://example.com' }),
    database: () => clinic.database,
    clock: () => clinic.clock,
    client: () => admin,
    otherClient: () => other,
  });
});
