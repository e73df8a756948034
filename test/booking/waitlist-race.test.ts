import { describe, expect, it, vi } from 'vitest';
import { runWaitlist, runWaitlists } from '../../src/booking/waitlist-pass.ts';
import { createFieldCipher } from '../../src/platform/crypto.ts';
import { adminClient } from '../../src/platform/database.ts';
import { tenantClient } from '../../src/platform/tenant-client.ts';
import { testServerUrl } from '../support/database.ts';
import { makeOrganization } from '../support/fixture.ts';
import { testConfig, testServer } from '../support/server.ts';
import { send, testDesk } from './desk.ts';
import { type Entry, waitingAt } from './waiting.ts';

/** Live: passes run by themselves there, in any number of processes. */
const desk = testDesk('LIVE');
const wait = waitingAt(desk);
const cipher = createFieldCipher(testConfig().encryptionKey);
/** An embedded database has one session: there fewer are enough to see that nothing is done twice. */
const onServer = testServerUrl() !== undefined;
const SLOTS = onServer ? 8 : 3;
const WAITING = onServer ? 12 : 4;
const PASSES = onServer ? 8 : 3;
const PATIENCE = { timeout: 180_000 };
const MINUTE_MS = 60_000;

const passes = () =>
  Promise.all(Array.from({ length: PASSES }, () => runWaitlist({ db: desk.db, clock: desk.clock, cipher })));

/** Nobody is offered two slots at a time, no slot is offered to two, and entries and holds agree. */
async function expectOneEach(): Promise<void> {
  const now = desk.clock.now();
  const holds = await desk.db.appointment.findMany({
    where: { status: 'HELD', holdExpiresAt: { gt: now }, waitlistEntryId: { not: null } },
  });
  expect(new Set(holds.map(({ waitlistEntryId }) => waitlistEntryId)).size).toBe(holds.length);
  expect(new Set(holds.map(({ startsAt }) => startsAt.getTime())).size).toBe(holds.length);
  const entries = await desk.db.waitlistEntry.findMany({ where: { status: 'OFFERED' } });
  expect(entries.map(({ appointmentId }) => appointmentId).sort()).toEqual(holds.map(({ id }) => id).sort());
}

describe('at once', () => {
  it('many passes offer each slot once, in order, and each patient one slot', PATIENCE, async () => {
    const entries: Entry[] = [];
    for (let n = 0; n < WAITING; n += 1)
      entries.push(await wait.join({ from: desk.start(0), until: desk.start(SLOTS) }));
    const holds = [];
    for (let n = 0; n < SLOTS; n += 1) holds.push(await desk.hold(n, {}, desk.staff));
    const answered: string[] = [];
    for (let round = 0; round * SLOTS < WAITING; round += 1) {
      if (round === 0)
        await Promise.all([
          ...holds.map(({ appointment: { id } }) => desk.done(desk.staff, 'releaseAppointmentHold', { id })),
          passes(),
        ]);
      await passes();
      await passes();
      await expectOneEach();
      const now = await wait.read(entries);
      const [from, until] = [round * SLOTS, Math.min((round + 1) * SLOTS, WAITING)];
      expect(now.map(({ status }) => status)).toEqual(
        now.map((_, at) => (at < from ? 'EXPIRED' : at < until ? 'OFFERED' : 'WAITING')),
      );
      answered.push(...now.slice(from, until).map(({ id }) => id));
      desk.clock.advance(60 * MINUTE_MS);
    }
    await passes();
    expect(answered).toEqual(entries.map(({ id }) => id));
    const offered = await desk.db.outboxEvent.findMany({ where: { type: 'waitlistEntry.offered' } });
    expect(offered.map(({ entityId }) => entityId).sort()).toEqual(entries.map(({ uuid }) => uuid).sort());
    const positions = await desk.db.outboxEvent.findMany({ orderBy: { position: 'asc' } });
    expect(positions.map(({ position }) => position)).toEqual(positions.map((_, place) => BigInt(place + 1)));
  });

  it('a slot is either offered or held by whoever comes for it, and never both', PATIENCE, async () => {
    const at = 100;
    for (let n = 0; n < SLOTS; n += 1) {
      const window = { from: desk.start(at + n), until: desk.start(at + n + 1) };
      const entry = await wait.join(window);
      const { appointment } = await desk.hold(at + n, {}, desk.staff);
      await desk.done(desk.staff, 'releaseAppointmentHold', { id: appointment.id });
      const [outcome] = await Promise.all([
        send(desk.staff, 'createAppointmentHold', desk.at(at + n)),
        passes(),
      ]);
      await passes();
      const [now] = await wait.read([entry]);
      const isTaken = outcome.__typename === 'CreateAppointmentHoldSuccess';
      expect([isTaken, now?.status]).toEqual([isTaken, isTaken ? 'WAITING' : 'OFFERED']);
      await wait.leave(entry);
    }
    await expectOneEach();
  });

  it('whoever leaves while being offered a slot holds none', PATIENCE, async () => {
    const at = 200;
    for (let n = 0; n < SLOTS; n += 1) {
      const window = { from: desk.start(at + n), until: desk.start(at + n + 1) };
      const [first, second] = [await wait.join(window), await wait.join(window)];
      const { appointment } = await desk.hold(at + n, {}, desk.staff);
      await desk.done(desk.staff, 'releaseAppointmentHold', { id: appointment.id });
      await Promise.all([wait.leave(first), passes()]);
      await passes();
      const now = await wait.read([first, second]);
      expect(now.map(({ status }) => status)).toEqual(['LEFT', 'OFFERED']);
      await expectOneEach();
      await wait.leave(second);
    }
  });

  it('of a confirmation and the clock one comes first', PATIENCE, async () => {
    const at = 300;
    for (let n = 0; n < SLOTS; n += 1) {
      const window = { from: desk.start(at + n), until: desk.start(at + n + 1) };
      const entry = await wait.join(window);
      const { appointment } = await desk.hold(at + n, {}, desk.staff);
      await desk.done(desk.staff, 'releaseAppointmentHold', { id: appointment.id });
      await passes();
      const [offered] = await wait.read([entry]);
      const { holdToken, appointment: held } = offered?.offer ?? {};
      const confirmation = { id: held?.id, holdToken, externalPaymentReference: `pay-${n}` };
      const confirming = send(desk.staff, 'confirmAppointment', confirmation);
      desk.clock.advance(60 * MINUTE_MS);
      const [outcome] = await Promise.all([confirming, passes()]);
      const [now] = await wait.read([entry]);
      const isBooked = outcome.__typename === 'ConfirmAppointmentSuccess';
      expect([isBooked, now?.status]).toEqual([isBooked, isBooked ? 'BOOKED' : 'EXPIRED']);
    }
  });
});

describe('in the background', () => {
  it('a server that listens offers what has become free, in every live organization', PATIENCE, async () => {
    const entry = await wait.join({ from: desk.start(400), until: desk.start(401) });
    const { appointment } = await desk.hold(400, {}, desk.staff);
    await desk.done(desk.staff, 'releaseAppointmentHold', { id: appointment.id });
    const { database, clock } = desk;
    const server = await testServer({ database, clock, config: { waitlistInterval: 1 } });
    await server.listen();
    await vi.waitFor(async () => expect((await wait.read([entry]))[0]?.status).toBe('OFFERED'), {
      timeout: 60_000,
      interval: 500,
    });
    await server.close();
    await wait.leave(entry);
  });

  it('a sandbox is left to its own requests, and others are not seen', PATIENCE, async () => {
    const sandbox = await makeOrganization(desk.database, { environment: 'SANDBOX' });
    const entry = await wait.join({ from: desk.start(402), until: desk.start(403) });
    const parts = { clock: desk.clock, cipher };
    const db = tenantClient(desk.database.prisma, sandbox.orgId);
    expect(await runWaitlist({ ...parts, db })).toBe(0);
    expect(await runWaitlists(adminClient(desk.database), { ...parts, isStopping: () => true })).toBe(0);
    const { appointment } = await desk.hold(402, {}, desk.staff);
    await desk.done(desk.staff, 'releaseAppointmentHold', { id: appointment.id });
    expect(await runWaitlists(adminClient(desk.database), parts)).toBe(1);
    await wait.leave(entry);
  });

  it('what fails in the middle is taken back whole, and made up for', PATIENCE, async () => {
    const entry = await wait.join({ from: desk.start(404), until: desk.start(405) });
    const { appointment } = await desk.hold(404, {}, desk.staff);
    await desk.done(desk.staff, 'releaseAppointmentHold', { id: appointment.id });
    const admin = adminClient(desk.database);
    // The last thing that is written: everything before it goes with it.
    await admin.$executeRaw`create function refuse() returns trigger language plpgsql as $$ begin raise exception 'no'; end $$`;
    await admin.$executeRaw`create trigger refuse before insert on outbox_event for each row
      when (new.type = 'waitlistEntry.offered') execute function refuse()`;
    const cursor = await desk.db.waitlistCursor.findFirst();
    await expect(runWaitlist({ db: desk.db, clock: desk.clock, cipher })).rejects.toThrow();
    expect(await desk.db.waitlistCursor.findFirst()).toEqual(cursor);
    expect(await desk.db.appointment.count({ where: { waitlistEntryId: entry.uuid } })).toBe(0);
    expect((await wait.read([entry]))[0]).toMatchObject({ status: 'WAITING', version: 1 });
    await admin.$executeRaw`drop trigger refuse on outbox_event`;
    expect(await runWaitlist({ db: desk.db, clock: desk.clock, cipher })).toBe(1);
    expect((await wait.read([entry]))[0]?.status).toBe('OFFERED');
  });
});
