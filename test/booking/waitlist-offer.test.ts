import { describe, expect, it } from 'vitest';
import { hashHoldToken } from '../../src/booking/hold-token.ts';
import { countStatements } from '../../src/platform/statement-count.ts';
import { makeAppointmentType, makeScheduleException } from '../support/booking-fixture.ts';
import { makeLocation, makePractitioner } from '../support/fixture.ts';
import { newKey, testDesk } from './desk.ts';
import { type Entry, waitingAt } from './waiting.ts';

/** Live: what a sandbox does by itself is tried elsewhere. */
const desk = testDesk('LIVE');
const wait = waitingAt(desk);
const MINUTE_MS = 60_000;
let taken = 100;
/** A slot that no other test has. */
const next = () => {
  taken += 1;
  return taken;
};
/** The window of one slot only. */
const only = (n: number) => ({ from: desk.start(n), until: desk.start(n + 1) });
const statuses = async (entries: readonly Entry[]) => (await wait.read(entries)).map(({ status }) => status);
/** Holds a slot and lets go of it. */
async function free(n: number): Promise<void> {
  const { appointment } = await desk.hold(n, {}, desk.staff);
  await desk.done(desk.staff, 'releaseAppointmentHold', { id: appointment.id });
}
const confirm = (entry: Entry, client = desk.staff) =>
  desk.done(client, 'confirmAppointment', {
    ...{ id: entry.offer?.appointment.id, holdToken: entry.offer?.holdToken },
    ...{ externalPaymentReference: 'pay', idempotencyKey: newKey() },
  });

describe('a slot that becomes free', () => {
  it('is held for whoever has waited longest, as every hold is', async () => {
    const n = next();
    const first = await wait.join(only(n));
    const second = await wait.join(only(n));
    await free(n);
    await wait.pass();
    const [offered, waiting] = await wait.read([first, second]);
    const expiresAt = new Date(desk.clock.now().getTime() + 60 * MINUTE_MS).toISOString();
    expect(offered).toMatchObject({
      ...{ status: 'OFFERED', version: 2 },
      offer: { expiresAt, appointment: { status: 'HELD', start: desk.start(n), patient: first.patient } },
    });
    expect(waiting).toMatchObject({ status: 'WAITING', version: 1, offer: null });
    const id = offered?.offer?.appointment.uuid as string;
    const row = await desk.db.appointment.findFirstOrThrow({ where: { id } });
    expect(row.holdTokenHash).toEqual(hashHoldToken(offered?.offer?.holdToken as string));
    expect(await desk.events(id)).toEqual(['appointment.held']);
    expect(await desk.events(first.uuid)).toEqual(['waitlistEntry.joined', 'waitlistEntry.offered']);
    const audit = await desk.db.auditEvent.findMany({ where: { entityId: { in: [id, first.uuid] } } });
    expect(audit.filter(({ actorId }) => actorId === 'waitlist').map(({ action }) => action)).toEqual([
      'offerWaitlist',
      'offerWaitlist',
    ]);
    expect(await desk.refused(desk.staff, 'createAppointmentHold', desk.at(n))).toMatchObject({
      reason: 'HELD',
    });
    for (const entry of [first, second]) await wait.leave(entry);
  });

  it('goes to the next when its time is over, and so on, to each once', async () => {
    const n = next();
    const all = [await wait.join(only(n)), await wait.join(only(n)), await wait.join(only(n))];
    await free(n);
    for (const turn of [0, 1, 2]) {
      expect(await wait.pass()).toBe(1);
      expect(await wait.pass()).toBe(0);
      const now = await statuses(all);
      expect(now).toEqual(all.map((_, at) => (at < turn ? 'EXPIRED' : at === turn ? 'OFFERED' : 'WAITING')));
      desk.clock.advance(60 * MINUTE_MS);
      expect((await statuses(all))[turn]).toBe('EXPIRED');
    }
    expect(await wait.pass()).toBe(0);
    const offers = await desk.db.appointment.findMany({
      where: { waitlistEntryId: { in: all.map(({ uuid }) => uuid) } },
      orderBy: { createdAt: 'asc' },
    });
    expect(offers.map(({ waitlistEntryId, status }) => [waitlistEntryId, status])).toEqual(
      all.map(({ uuid }) => [uuid, 'EXPIRED']),
    );
    for (const { uuid } of all)
      expect(await desk.events(uuid)).toEqual([
        ...['waitlistEntry.joined', 'waitlistEntry.offered', 'waitlistEntry.expired'],
      ]);
  });

  it('is booked by the confirmation of every hold', async () => {
    const n = next();
    const first = await wait.join(only(n));
    const second = await wait.join(only(n));
    await free(n);
    await wait.pass();
    const [offered] = await wait.read([first]);
    const { appointment } = await confirm(offered as Entry);
    expect(appointment).toMatchObject({ status: 'CONFIRMED', patient: first.patient, start: desk.start(n) });
    await wait.pass();
    desk.clock.advance(61 * MINUTE_MS);
    await wait.pass();
    const [booked, waiting] = await wait.read([first, second]);
    expect(booked).toMatchObject({
      ...{ status: 'BOOKED', version: 3, offer: null },
      appointment: { id: appointment.id, status: 'CONFIRMED' },
    });
    expect(waiting).toMatchObject({ status: 'WAITING' });
    expect(await desk.events(first.uuid)).toEqual([
      ...['waitlistEntry.joined', 'waitlistEntry.offered', 'waitlistEntry.booked'],
    ]);
    // Whoever booked it lets go of it: the next one's turn.
    await desk.done(desk.staff, 'cancelAppointment', { id: appointment.id });
    await wait.pass();
    expect(await statuses([first, second])).toEqual(['BOOKED', 'OFFERED']);
  });

  it('is offered to the next when it is released, and to nobody twice; who declines waits on in its place', async () => {
    const [n, m] = [next(), next()];
    const window = { from: desk.start(n), until: desk.start(m + 1) };
    const first = await wait.join(window);
    const second = await wait.join(window);
    await free(n);
    await wait.pass();
    const [offered] = await wait.read([first]);
    const id = offered?.offer?.appointment.id;
    await desk.done(desk.staff, 'releaseAppointmentHold', { id });
    await wait.pass();
    expect(await statuses([first, second])).toEqual(['WAITING', 'OFFERED']);
    expect(await desk.events(first.uuid)).toContain('waitlistEntry.declined');
    await desk.done(desk.staff, 'releaseAppointmentHold', {
      id: (await wait.read([second]))[0]?.offer?.appointment.id,
    });
    await wait.pass();
    expect(await statuses([first, second])).toEqual(['WAITING', 'WAITING']);
    await free(m);
    await wait.pass();
    expect(await statuses([first, second])).toEqual(['OFFERED', 'WAITING']);
    await wait.leave(first);
    await wait.leave(second);
  });

  it('is offered to the next when who was offered it leaves', async () => {
    const n = next();
    const first = await wait.join(only(n));
    const second = await wait.join(only(n));
    await free(n);
    await wait.pass();
    const [offered] = await wait.read([first]);
    const left = await wait.leave(first);
    expect(left).toMatchObject({ status: 'LEFT', offer: null, appointment: { status: 'RELEASED' } });
    expect(await desk.events(offered?.offer?.appointment.uuid as string)).toEqual([
      ...['appointment.held', 'appointment.released'],
    ]);
    await wait.pass();
    expect(await statuses([first, second])).toEqual(['LEFT', 'OFFERED']);
  });

  it('is lost to whoever was faster, and then the next free one is offered', async () => {
    const [n, m] = [next(), next()];
    const entry = await wait.join({ from: desk.start(n), until: desk.start(m + 1) });
    await free(n);
    await desk.hold(n, {}, desk.staff);
    expect(await wait.pass()).toBe(0);
    await free(m);
    expect(await wait.pass()).toBe(1);
    expect((await wait.read([entry]))[0]?.offer?.appointment.start).toBe(desk.start(m));
  });

  it('is not offered past the end of the window, which the clock ends', async () => {
    const n = next();
    const entry = await wait.join({ until: new Date(desk.clock.now().getTime() + MINUTE_MS).toISOString() });
    await free(n);
    await wait.pass();
    expect(await statuses([entry])).toEqual(['WAITING']);
    desk.clock.advance(MINUTE_MS);
    expect(await statuses([entry])).toEqual(['EXPIRED']);
    await wait.pass();
    expect(await desk.events(entry.uuid)).toEqual(['waitlistEntry.joined', 'waitlistEntry.expired']);
  });

  it('is not offered to someone for whom nothing can be booked: the next one is', async () => {
    const n = next();
    const patient = await wait.patient();
    const first = await wait.join({ ...only(n), patientId: patient.id });
    const second = await wait.join(only(n));
    await desk.db.patient.updateMany({ where: { id: patient.uuid }, data: { status: 'DECEASED' } });
    await free(n);
    await wait.pass();
    expect(await statuses([first, second])).toEqual(['WAITING', 'OFFERED']);
    await wait.leave(first);
  });
});

describe('what suits', () => {
  it('is a start in the window, of the weekdays and the time of day, by the clock of the location', async () => {
    // Slot 600 begins on Saturday 21 March at noon; London is on Greenwich time.
    const noon = 600;
    const window = { from: desk.start(noon - 200), until: desk.start(noon + 200) };
    const suited = await wait.join({ ...window, weekdays: [6], timeFrom: '12:00', timeUntil: '12:30' });
    const others = [
      await wait.join({ ...window, weekdays: [1, 2, 3, 4, 5, 7] }),
      await wait.join({ ...window, timeFrom: '12:30' }),
      await wait.join({ ...window, timeUntil: '12:00' }),
      await wait.join({ from: window.from, until: desk.start(noon) }),
      await wait.join({ from: desk.start(noon + 1), until: window.until }),
    ];
    await free(noon);
    expect(await wait.pass()).toBe(1);
    expect(await statuses([suited, ...others])).toEqual(['OFFERED', ...others.map(() => 'WAITING')]);
    for (const entry of [suited, ...others]) await wait.leave(entry);
  });

  it('is of the practitioner, the location and the service that are waited for', async () => {
    const n = next();
    const [practitioner, location] = [
      await makePractitioner(desk.database, desk.orgId),
      await makeLocation(desk.database, desk.orgId),
    ];
    const type = await makeAppointmentType(desk.database, desk.orgId, { practitioners: [practitioner] });
    const others = [
      await wait.join({ ...only(n), practitionerId: practitioner.id }),
      await wait.join({ ...only(n), locationId: location.id }),
      await wait.join({ ...only(n), appointmentTypeId: type.id }),
    ];
    const suited = await wait.join({
      ...{ ...only(n), practitionerId: desk.practitioner.id, locationId: desk.location.id },
    });
    await free(n);
    await wait.pass();
    expect(await statuses([suited, ...others])).toEqual(['OFFERED', ...others.map(() => 'WAITING')]);
    for (const entry of [suited, ...others]) await wait.leave(entry);
  });

  it('of a longer time can be several slots, for as many who wait', async () => {
    const hour = await makeAppointmentType(desk.database, desk.orgId, {
      ...{ practitioners: [desk.practitioner], durationMinutes: 60, stepMinutes: 30 },
    });
    const n = next();
    taken += 2;
    const window = { from: desk.start(n), until: desk.start(n + 2) };
    const held = await desk.done(desk.staff, 'createAppointmentHold', {
      ...{ ...desk.at(n), appointmentTypeId: hour.id },
    });
    const all = [await wait.join(window), await wait.join(window), await wait.join(window)];
    await desk.done(desk.staff, 'releaseAppointmentHold', { id: held.appointment.id });
    expect(await wait.pass()).toBe(2);
    const starts = (await wait.read(all)).map(({ offer }) => offer?.appointment.start);
    expect(starts).toEqual([desk.start(n), desk.start(n + 1), undefined]);
    for (const entry of all) await wait.leave(entry);
  });
});

describe('time becomes free', () => {
  it('by a cancellation', async () => {
    const n = next();
    const { id } = await desk.book(n, {}, desk.staff);
    const entry = await wait.join(only(n));
    expect(await wait.pass()).toBe(0);
    await desk.done(desk.staff, 'cancelAppointment', { id });
    expect(await wait.pass()).toBe(1);
    expect(await statuses([entry])).toEqual(['OFFERED']);
  });

  it('by a move: where the appointment has been, and not where it is', async () => {
    const [n, m] = [next(), next()];
    const { id } = await desk.book(n, {}, desk.staff);
    const [old, moved] = [await wait.join(only(n)), await wait.join(only(m))];
    await desk.done(desk.staff, 'rescheduleAppointment', {
      id,
      start: desk.start(m),
      overrideReason: 'Asked',
    });
    expect(await wait.pass()).toBe(1);
    expect(await statuses([old, moved])).toEqual(['OFFERED', 'WAITING']);
    await wait.leave(moved);
  });

  it('by the clock alone, of a hold that nobody has confirmed', async () => {
    const n = next();
    const { appointment } = await desk.hold(n, {}, desk.staff);
    const entry = await wait.join(only(n));
    desk.clock.advance(10 * MINUTE_MS - 1);
    expect(await wait.pass()).toBe(0);
    desk.clock.advance(1);
    expect(await wait.pass()).toBe(1);
    expect(await statuses([entry])).toEqual(['OFFERED']);
    expect(await desk.events(appointment.uuid)).toEqual(['appointment.held', 'appointment.expired']);
  });

  it('by time off that is taken back, or shortened, and by extra hours', async () => {
    const [n, m] = [1_000, 1_004];
    const day = { kind: 'TIME_OFF', practitionerId: desk.practitioner.uuid } as const;
    const startDate = new Date(desk.start(n).slice(0, 10));
    const off = await makeScheduleException(desk.database, desk.orgId, { ...day, startDate });
    const early = await wait.join(only(n));
    const late = await wait.join(only(m));
    expect(await wait.pass()).toBe(0);
    const admin = desk.as('admin');
    const change = async (mutation: string, type: string, input: object) => {
      const document = `mutation($input: ${type}Input!) { result: ${mutation}(input: $input) { __typename ... on Error { message } } }`;
      const answer = await admin<{ result: { __typename: string } }>(document, { input });
      expect(answer.expectData().result, String(answer)).toEqual({ __typename: `${type}Success` });
    };
    // Slot 1000 begins at 20:00, slot 1004 at 22:00.
    await change('updateScheduleException', 'UpdateScheduleException', {
      ...{ id: off.id, baseVersion: 1, startTime: '22:00' },
    });
    expect(await wait.pass()).toBe(1);
    expect(await statuses([early, late])).toEqual(['OFFERED', 'WAITING']);
    await change('archiveScheduleException', 'ArchiveScheduleException', { id: off.id });
    expect(await wait.pass()).toBe(1);
    expect(await statuses([late])).toEqual(['OFFERED']);
    const other = await makePractitioner(desk.database, desk.orgId);
    const type = await makeAppointmentType(desk.database, desk.orgId, { practitioners: [other] });
    const entry = await wait.join({ ...only(n), appointmentTypeId: type.id });
    await change('createScheduleException', 'CreateScheduleException', {
      ...{ kind: 'EXTRA_HOURS', practitionerId: other.id, locationId: desk.location.id },
      ...{ startDate: desk.start(n).slice(0, 10), endDate: desk.start(n).slice(0, 10) },
    });
    expect(await wait.pass()).toBe(1);
    expect(await statuses([entry])).toEqual(['OFFERED']);
  });
});

describe('a pass', () => {
  it('sends one statement where nobody waits', async () => {
    await desk.db.waitlistEntry.updateMany({ data: { status: 'LEFT' } });
    const { statements } = await countStatements(wait.pass);
    expect(statements).toHaveLength(1);
  });

  it('costs the same however many wait', async () => {
    const costs: number[] = [];
    for (const others of [2, 20]) {
      const n = next();
      for (let one = 0; one < others; one += 1) await wait.join({ ...only(n), timeUntil: '00:01' });
      const entry = await wait.join(only(n));
      await free(n);
      const { statements, result } = await countStatements(wait.pass);
      expect(result, String(n)).toBe(1);
      costs.push(statements.length);
      expect(await statuses([entry])).toEqual(['OFFERED']);
    }
    expect(costs[0]).toBe(costs[1]);
    expect(costs[0]).toBeLessThanOrEqual(40);
  });
});
