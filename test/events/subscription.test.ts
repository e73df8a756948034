import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { anonymousActor } from '../../src/auth/actor.ts';
import { encodeId } from '../../src/graphql/id.ts';
import { hashOf } from '../../src/partners/operation-manifest.ts';
import { adminClient } from '../../src/platform/database.ts';
import { Ledger } from '../../src/platform/ledger.ts';
import { tenantClient } from '../../src/platform/tenant-client.ts';
import { inTransaction } from '../../src/platform/transaction.ts';
import { uuidv7 } from '../../src/platform/uuid.ts';
import { testDesk } from '../booking/desk.ts';
import { graphqlClient } from '../support/client.ts';
import { type MadePartner, makeOrganization, makePartner } from '../support/fixture.ts';
import { type TestServer, testServer } from '../support/server.ts';
import { ask, asPartner, listen, type Stream, type StreamRequest } from './stream.ts';

const desk = testDesk();
/** Another instance on the same database. */
let second: TestServer;
let urls: { first: string; second: string };
let stranger: MadePartner;
/** Slots are taken one after another: none is asked for twice. */
let slots = 0;
const nextSlot = () => {
  slots += 1;
  return slots;
};

beforeAll(async () => {
  second = await testServer({ database: desk.database, clock: desk.clock });
  urls = { first: await desk.server.listen(), second: await second.listen() };
  stranger = await makePartner(desk.database, desk.organization);
  await adminClient(desk.database).catalogAppointmentType.create({
    data: { orgId: desk.orgId, appointmentTypeId: desk.type.uuid, catalogId: stranger.catalogId },
  });
  return async () => await second.close();
});

const open: Stream[] = [];
afterEach(() => {
  for (const stream of open.splice(0)) stream.close();
});

interface Change {
  readonly uuid: string;
  readonly type: string;
  readonly version: number;
  readonly cursor: string;
  readonly appointmentId: string;
  readonly appointment: { readonly status: string; readonly start: string; readonly patient: unknown } | null;
}

const CHANGE = `uuid type version cursor appointmentId
  appointment { status start patient { firstName email } }`;
const ARGUMENTS = `$id: ID, $practitionerIds: [ID!], $locationIds: [ID!], $appointmentTypeIds: [ID!],
  $from: DateTime, $to: DateTime, $after: String`;
const PASSED = ARGUMENTS.split(',')
  .map((argument) => argument.split(':')[0]?.trim().slice(1))
  .map((name) => `${name}: $${name}`)
  .join(', ');
const documentOf = (field: string) =>
  `subscription Follow(${ARGUMENTS}) { change: ${field}(${PASSED}) { ${CHANGE} } }`;
const HOLDS = documentOf('holdChanged');
const APPOINTMENTS = documentOf('appointmentChanged');
const SLOTS = `subscription Slots($appointmentTypeId: ID!, $practitionerIds: [ID!], $from: DateTime, $to: DateTime, $after: String) {
  change: slotsChanged(appointmentTypeId: $appointmentTypeId, practitionerIds: $practitionerIds, from: $from, to: $to, after: $after) {
    at cursor practitionerIds from to holdsExpireAt slots(first: 1) { nodes { start } } } }`;

interface SlotsTold {
  readonly cursor: string;
  readonly practitionerIds: readonly string[];
  readonly from: string | null;
  readonly to: string | null;
  readonly holdsExpireAt: string | null;
  readonly slots: { readonly nodes: readonly { readonly start: string }[] };
}

const staff = () => ({ url: urls.first, secret: desk.organization.secrets.frontDesk });

async function follow<Told = Change>(query: string, request: Partial<StreamRequest> = {}) {
  const stream = await listen<{ change: Told }>({ ...staff(), query, ...request });
  open.push(stream as Stream);
  return { ...stream, change: async () => (await stream.data()).change };
}

/** Until what the server does by itself has been done. */
async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await new Promise(setImmediate);
}
const requests = (server: TestServer) => server.logged().filter(({ msg }) => msg === 'request');

describe('appointments and holds', () => {
  it('are told as they change, in the order of the commits, as the caller may see them', async () => {
    const [holds, appointments] = [await follow(HOLDS), await follow(APPOINTMENTS)];
    const n = nextSlot();
    const { id } = await desk.book(n);
    expect(await holds.change()).toMatchObject({ type: 'appointment.held', appointmentId: id, version: 1 });
    expect(await holds.change()).toMatchObject({ type: 'appointment.confirmed', appointmentId: id });
    const confirmed = await appointments.change();
    expect(confirmed).toMatchObject({
      ...{ type: 'appointment.confirmed', appointmentId: id, version: 2 },
      appointment: { status: 'CONFIRMED', start: desk.start(n), patient: { firstName: 'Ada' } },
    });
    await desk.done(desk.staff, 'cancelAppointment', { id, overrideReason: 'asked for' });
    expect(await appointments.change()).toMatchObject({ type: 'appointment.cancelled', version: 3 });
    expect(appointments.response.headers.get('cache-control')).toBe('no-store');
    expect(appointments.response.headers.get('content-encoding')).toBeNull();
  });

  it('are told by every instance, whichever has written', async () => {
    const elsewhere = await follow(HOLDS, { url: urls.second });
    const here = await follow(HOLDS);
    const { appointment } = await desk.hold(nextSlot());
    for (const stream of [elsewhere, here])
      expect(await stream.change()).toMatchObject({ appointmentId: appointment.id });
    const there = graphqlClient(second.app, desk.made.secret, '/partner/graphql');
    const other = await desk.hold(nextSlot(), {}, there);
    for (const stream of [elsewhere, here])
      expect(await stream.change()).toMatchObject({ appointmentId: other.appointment.id });
  });

  it('are chosen by whom, where, what for and when, as they are or were', async () => {
    const [n, m] = [nextSlot(), nextSlot()];
    const everything = {
      ...{ practitionerIds: [desk.practitioner.id], locationIds: [desk.location.id] },
      ...{ appointmentTypeIds: [desk.type.id], from: desk.start(n), to: desk.start(m) },
    };
    const early = await follow(APPOINTMENTS, { variables: everything });
    const late = await follow(APPOINTMENTS, { variables: { from: desk.start(m), to: desk.start(m + 1) } });
    const { id } = await desk.book(n);
    expect(await early.change()).toMatchObject({ type: 'appointment.confirmed', appointmentId: id });
    const { practitionerId, locationId, start } = desk.at(m);
    const to = { practitionerId, locationId, start };
    await desk.done(desk.staff, 'rescheduleAppointment', { id, ...to, overrideReason: 'asked for' });
    for (const stream of [early, late])
      expect(await stream.change()).toMatchObject({ type: 'appointment.rescheduled', appointmentId: id });
    const only = await follow(APPOINTMENTS, { variables: { id } });
    const { id: another } = await desk.book(n);
    await desk.done(desk.staff, 'cancelAppointment', { id, overrideReason: 'asked for' });
    for (const stream of [only, late])
      expect(await stream.change()).toMatchObject({ type: 'appointment.cancelled', appointmentId: id });
    expect(await early.change()).toMatchObject({ type: 'appointment.confirmed', appointmentId: another });
  });

  it('go on behind the last event that the client has had, without loss and without repetition', async () => {
    const first = await follow(HOLDS);
    const { appointment } = await desk.hold(nextSlot());
    const told = await first.change();
    expect(told.appointmentId).toBe(appointment.id);
    expect(first.lastEventId()).toBe(told.cursor);
    first.close();
    const missed: string[] = [];
    for (let turn = 0; turn < 3; turn += 1) missed.push((await desk.hold(nextSlot())).appointment.id);
    const [byHeader, byArgument] = [
      await follow(HOLDS, { url: urls.second, headers: { 'last-event-id': told.cursor } }),
      await follow(HOLDS, { variables: { after: told.cursor } }),
    ];
    missed.push((await desk.hold(nextSlot())).appointment.id);
    for (const stream of [byHeader, byArgument]) {
      for (const id of missed) expect((await stream.change()).appointmentId).toBe(id);
    }
    // The cursor is that of the feed.
    const feed = await desk.staff<{ changes: { nodes: { uuid: string }[] } }>(
      'query ($after: String) { changes(after: $after, first: 1) { nodes { uuid } } }',
      { after: told.cursor },
    );
    const { uuid } = await (await follow(HOLDS, { variables: { after: told.cursor } })).change();
    expect(feed.expectData().changes.nodes).toEqual([{ uuid }]);
  });

  it('begin at a place that the client knows before anything has happened', async () => {
    const silent = await follow(HOLDS);
    const start = silent.lastEventId() as string;
    silent.close();
    const { appointment } = await desk.hold(nextSlot());
    const later = await follow(HOLDS, { headers: { 'last-event-id': start } });
    expect((await later.change()).appointmentId).toBe(appointment.id);
  });

  it('lose and repeat nothing while many write, and listeners come in between', async () => {
    const start = (await follow(HOLDS)).lastEventId() as string;
    const before = await desk.db.outboxEvent.count({ where: { type: 'appointment.held' } });
    const count = 40;
    const writing = (async () => {
      for (let turn = 0; turn < count; turn += 1)
        await desk.hold(nextSlot(), {}, turn % 2 === 0 ? desk.staff : desk.partner);
    })();
    const streams = [];
    for (let turn = 0; turn < 5; turn += 1) {
      const url = turn % 2 === 0 ? urls.first : urls.second;
      streams.push(await follow(HOLDS, { url, headers: { 'last-event-id': start } }));
    }
    await writing;
    const rows = await desk.db.outboxEvent.findMany({
      ...{ where: { type: 'appointment.held' }, orderBy: { position: 'asc' }, skip: before },
    });
    for (const stream of streams) {
      const seen: string[] = [];
      while (seen.length < count) seen.push((await stream.change()).uuid);
      expect(seen).toEqual(rows.map(({ id }) => id));
    }
  });

  it('are read once for all who follow', async () => {
    const reads = () => desk.server.logged().filter(({ msg, events }) => msg === 'outbox read' && events);
    const streams = [await follow(HOLDS)];
    await desk.hold(nextSlot());
    await streams[0]?.change();
    for (let turn = 0; turn < 9; turn += 1) streams.push(await follow(HOLDS));
    const before = reads().length;
    const { appointment } = await desk.hold(nextSlot());
    for (const stream of streams) expect((await stream.change()).appointmentId).toBe(appointment.id);
    expect(reads().slice(before)).toMatchObject([{ events: 1, followers: expect.any(Number) }]);
    expect(Number(reads().at(-1)?.followers)).toBeGreaterThanOrEqual(10);
  });

  it('leave a row in the access log of the patient with each event that shows one', async () => {
    const stream = await follow(APPOINTMENTS);
    const { patient } = await desk.book(nextSlot());
    await stream.change();
    const log = await desk.as('admin')<{ patient: { accessLog: { nodes: object[] } } }>(
      'query ($id: ID!) { patient(id: $id) { accessLog(last: 20) { nodes { operationType operationName areas } } } }',
      { id: patient?.id },
    );
    const told = { operationType: 'SUBSCRIPTION', operationName: 'Follow', areas: ['PATIENT'] };
    expect(log.expectData().patient.accessLog.nodes).toContainEqual(told);
  });

  it('withhold from an analyst who a patient is', async () => {
    const { analyst } = desk.organization.secrets;
    const stream = await follow(APPOINTMENTS, { secret: analyst });
    await desk.book(nextSlot());
    const { appointment } = await stream.change();
    expect(appointment?.patient).toEqual({ firstName: '[redacted]', email: null });
  });
});

describe('a partner', () => {
  it('[A49] follows what is its own; another one, and another organization, see nothing of it', async () => {
    const elsewhere = await makeOrganization(desk.database, { environment: 'SANDBOX' });
    const admin = { secret: elsewhere.secrets.admin };
    const others = [asPartner(stranger), admin];
    const mine = await follow(HOLDS, asPartner(desk.made));
    const theirs = await Promise.all(others.map((request) => follow(HOLDS, request)));
    await desk.hold(nextSlot(), {}, desk.staff);
    const { appointment } = await desk.hold(nextSlot());
    const told = await mine.change();
    expect(told).toMatchObject({ appointmentId: appointment.id, appointment: { status: 'HELD' } });
    // What they are told first is what is their own.
    const own = [
      await write('appointment.held', { orgId: desk.orgId, partnerId: stranger.partnerId }),
      await write('appointment.held', { orgId: elsewhere.orgId }),
    ];
    for (const [index, stream] of theirs.entries())
      expect((await stream.change()).appointmentId).toBe(own[index]);
    for (const request of others) {
      const answer = await ask({ ...staff(), query: HOLDS, variables: { after: told.cursor }, ...request });
      expect(answer.status).toBe(400);
      expect(await answer.json()).toMatchObject({ errors: [{ extensions: { code: 'INVALID_CURSOR' } }] });
    }
  });

  it('runs registered subscriptions only, with a live key', async () => {
    const { orgId, environment, secrets } = await makeOrganization(desk.database);
    const partner = await makePartner(desk.database, { orgId, environment });
    const query = 'subscription Mine { holdChanged { type } }';
    const refused = await ask({ ...staff(), ...asPartner(partner), query });
    expect(refused.status).toBe(403);
    expect(await refused.json()).toMatchObject({
      errors: [{ extensions: { code: 'OPERATION_NOT_REGISTERED' } }],
    });
    const registered = await graphqlClient(desk.server.app, secrets.admin)(
      `mutation ($input: RegisterOperationsInput!) { registerOperations(input: $input) {
        __typename ... on Error { message } } }`,
      {
        input: {
          partnerId: encodeId('Partner', partner.partnerId),
          manifest: { [hashOf(query)]: query },
        },
      },
    );
    expect(registered.expectData()).toMatchObject({
      registerOperations: { __typename: 'RegisterOperationsSuccess' },
    });
    const body = { documentId: `sha256:${hashOf(query)}` };
    const stream = await listen<{ holdChanged: { type: string } }>({
      ...{ ...staff(), ...asPartner(partner), body },
    });
    await write('appointment.held', { orgId, partnerId: partner.partnerId });
    expect(await stream.data()).toEqual({ holdChanged: { type: 'appointment.held' } });
    stream.close();
  });
});

describe('slots', () => {
  const asked = () => ({ appointmentTypeId: desk.type.id });

  it('are told to change by whoever takes or frees the time, and are there to look at', async () => {
    const n = nextSlot();
    const range = { from: desk.start(n), to: desk.start(n + 1) };
    const variables = { ...asked(), ...range };
    const streams = [
      await follow<SlotsTold>(SLOTS, { variables }),
      await follow<SlotsTold>(SLOTS, { variables, ...asPartner(stranger), url: urls.second }),
    ];
    const { appointment, expiresAt } = await desk.hold(n);
    for (const stream of streams)
      expect(await stream.change()).toMatchObject({
        ...{ practitionerIds: [desk.practitioner.id], from: desk.start(n), to: desk.start(n + 1) },
        ...{ holdsExpireAt: expiresAt, slots: { nodes: [] } },
      });
    await desk.done(desk.staff, 'releaseAppointmentHold', { id: appointment.id });
    for (const stream of streams)
      expect(await stream.change()).toMatchObject({
        ...{ from: desk.start(n), holdsExpireAt: null, slots: { nodes: [{ start: desk.start(n) }] } },
      });
  });

  it('may all be others when a calendar changes', async () => {
    const stream = await follow<SlotsTold>(SLOTS, { variables: asked() });
    await write('schedule.updated', { orgId: desk.orgId, entityType: 'Schedule' });
    expect(await stream.change()).toMatchObject({ practitionerIds: [], from: null, to: null });
  });

  it('of others are not told', async () => {
    const far = { from: '2026-06-01T00:00:00.000Z', to: '2026-06-02T00:00:00.000Z' };
    const stream = await follow<SlotsTold>(SLOTS, { variables: { ...asked(), ...far } });
    await desk.hold(nextSlot());
    await write('schedule.updated', { orgId: desk.orgId, entityType: 'Schedule' });
    expect(await stream.change()).toMatchObject({ practitionerIds: [] });
  });

  it('go on behind the last change that the client has had', async () => {
    const first = await follow<SlotsTold>(SLOTS, { variables: asked(), ...asPartner(stranger) });
    const start = first.lastEventId() as string;
    first.close();
    await desk.hold(nextSlot());
    const request = { variables: asked(), ...asPartner(stranger) };
    const later = await follow<SlotsTold>(SLOTS, { ...request, headers: { 'last-event-id': start } });
    const { cursor, practitionerIds } = await later.change();
    expect(practitionerIds).toEqual([desk.practitioner.id]);
    const other = await ask({ ...staff(), query: HOLDS, headers: { 'last-event-id': cursor } });
    expect(other.status).toBe(400);
  });

  it('[A49] of a service out of reach are those of none', async () => {
    const elsewhere = await makeOrganization(desk.database, { environment: 'SANDBOX' });
    const answer = await ask({
      ...{ ...staff(), secret: elsewhere.secrets.admin, query: SLOTS, variables: asked() },
    });
    expect([answer.status, await answer.json()]).toMatchObject([
      404,
      { errors: [{ extensions: { code: 'NOT_FOUND' } }] },
    ]);
  });
});

describe('a stream', () => {
  it('ends when its credential is revoked, wherever that is done', async () => {
    const partner = await makePartner(desk.database, desk.organization);
    const streams = [
      await follow(HOLDS, asPartner(partner)),
      await follow(HOLDS, { ...asPartner(partner), url: urls.second }),
    ];
    const revoked = await desk.as('admin')(
      `mutation ($input: RevokeCredentialInput!) { revokeCredential(input: $input) { __typename } }`,
      { input: { id: encodeId('Credential', partner.credentialId) } },
    );
    expect(revoked.expectData()).toMatchObject({
      revokeCredential: { __typename: 'RevokeCredentialSuccess' },
    });
    for (const stream of streams) expect(await stream.ending()).toEqual(['UNAUTHENTICATED']);
  });

  it('is refused where the client does not take it, and by what may not follow', async () => {
    const headers = { accept: 'application/json' };
    (await desk.staff(HOLDS, {}, { headers })).expectError('NOT_ACCEPTABLE', 406);
    const refused = [
      [{ query: 'subscription { holdChanged { nothing } }' }, 400, 'GRAPHQL_VALIDATION_FAILED'],
      [{ query: 'subscription { holdChanged { type } appointmentChanged { type } }' }, 400, undefined],
      [{ query: HOLDS, variables: { after: 'x' } }, 400, 'INVALID_CURSOR'],
      [{ query: HOLDS, variables: { from: 'x' } }, 400, 'BAD_USER_INPUT'],
      [{ query: HOLDS, variables: { locationIds: Array(101).fill('x') } }, 400, 'BAD_USER_INPUT'],
      [{ query: HOLDS, secret: 'none' }, 401, 'UNAUTHENTICATED'],
    ] as const;
    for (const [request, status, code] of refused) {
      const answer = await ask({ ...staff(), ...request });
      const { errors } = (await answer.json()) as { errors: { extensions: { code: string } }[] };
      expect([answer.status, errors[0]?.extensions.code]).toEqual([
        status,
        code ?? 'GRAPHQL_VALIDATION_FAILED',
      ]);
    }
  });

  it('is there by GET as well, which changes nothing', async () => {
    const get = async (query: string) =>
      await fetch(`${urls.first}/graphql?${new URLSearchParams({ query, variables: '{}' })}`, {
        headers: {
          ...{ accept: 'text/event-stream', 'apollo-require-preflight': 'true' },
          authorization: `Bearer ${staff().secret}`,
        },
      });
    const stream = await get('subscription { holdChanged { type } }');
    expect([stream.status, stream.headers.get('content-type')]).toEqual([
      200,
      'text/event-stream; charset=utf-8',
    ]);
    await stream.body?.cancel();
    const refused = await get('mutation { releaseAppointmentHold(input: { id: "x" }) { __typename } }');
    expect(await refused.json()).toMatchObject({ errors: [{ extensions: { code: 'METHOD_NOT_ALLOWED' } }] });
  });

  it('answers a query as well, for clients that take nothing else', async () => {
    const answer = await ask({ ...staff(), query: '{ viewer { kind } }' });
    expect(await answer.text()).toBe(
      'event: next\ndata: {"data":{"viewer":{"kind":"ORG"}}}\n\nevent: complete\ndata:\n\n',
    );
  });

  it('leaves nothing behind when its client hangs up', async () => {
    const before = requests(desk.server).length;
    const stream = await follow(HOLDS);
    await desk.hold(nextSlot());
    await stream.change();
    const hungUp = () =>
      requests(desk.server)
        .slice(before)
        .find(({ operationType }) => operationType === 'subscription');
    expect(hungUp()).toBeUndefined();
    stream.close();
    await until(() => hungUp() !== undefined);
    expect(hungUp()).toMatchObject({ operationName: 'Follow', status: 200, events: 1, aborted: true });
  });
});

/** Writes an event as a mutation does, of a record that there is not. @returns its global id */
async function write(
  type: string,
  {
    orgId,
    partnerId = null,
    entityType = 'Appointment',
  }: { orgId: string; partnerId?: string | null; entityType?: string },
  count = 1,
): Promise<string> {
  const entityId = uuidv7();
  await inTransaction(tenantClient(desk.database.prisma, orgId), async (tx) => {
    const ledger = new Ledger();
    const events = Array<string>(count).fill(type);
    ledger.add({ ...{ entityType, entityId, patientId: null, version: 1 }, partnerId, changes: {}, events });
    const now = desk.clock.now();
    await ledger.write(tx, { actor: anonymousActor, requestId: 'r', now, action: 'test' });
  });
  return encodeId(entityType, entityId);
}
