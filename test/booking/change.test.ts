import { describe, expect, it } from 'vitest';
import { encodeId } from '../../src/graphql/id.ts';
import { makeAppointmentType } from '../support/booking-fixture.ts';
import { makePatient, makePractitioner } from '../support/fixture.ts';
import { ADA, type Booked, newKey, testDesk } from './desk.ts';

const desk = testDesk();
const HOUR_MS = 3_600_000;
let taken = 0;
const next = () => {
  taken += 1;
  return taken;
};
/** @param ms after the deadline, before it where negative */
const waitUntilDeadline = ({ start }: Booked, ms: number) =>
  desk.clock.advance(new Date(start).getTime() - 24 * HOUR_MS + ms - desk.clock.now().getTime());
const read = async (id: string, selection: string) =>
  (
    await desk.staff<{ appointment: Record<string, unknown> }>(
      `query($id: ID!) { appointment(id: $id) { ${selection} } }`,
      { id },
    )
  ).expectData().appointment;
const auditOf = (uuid: string, action: string) =>
  desk.db.auditEvent.findFirstOrThrow({ where: { entityId: uuid, action } });

// The clock moves on within these: the tests whose slots come first stand first.
describe('[59, 60, A2] moving an appointment', () => {
  it('changes its time and nothing else, once', async () => {
    const before = await desk.book(next());
    const to = next() + 40;
    const { appointment } = await desk.done(desk.partner, 'rescheduleAppointment', {
      id: before.id,
      start: desk.start(to),
    });
    expect(appointment).toEqual({
      ...before,
      ...{ start: desk.start(to), end: desk.start(to + 1), rescheduleCount: 1, version: 3 },
    });
    expect(await desk.events(before.uuid)).toEqual([
      'appointment.held',
      'appointment.confirmed',
      'appointment.rescheduled',
    ]);
    expect(
      await desk.refused(desk.partner, 'rescheduleAppointment', { id: before.id, start: desk.start(next()) }),
    ).toMatchObject({
      ...{
        __typename: 'PolicyError',
        code: 'RESCHEDULE_LIMIT_REACHED',
        rule: 'RESCHEDULE_LIMIT_REACHED',
        deadline: null,
      },
    });
  });

  it('frees the old time at once', async () => {
    const n = next();
    const { id } = await desk.book(n);
    await desk.done(desk.partner, 'rescheduleAppointment', { id, start: desk.start(n + 40) });
    await desk.hold(n, {}, desk.otherPartner);
  });

  it('is not in its own way where old and new time overlap', async () => {
    const half = await makeAppointmentType(desk.database, desk.orgId, {
      ...{ practitioners: [desk.practitioner], durationMinutes: 60, stepMinutes: 30, bufferAfterMinutes: 10 },
    });
    const n = 20 + next();
    const input = { ...desk.at(n), appointmentTypeId: half.id, patient: ADA };
    const { appointment } = await desk.done(desk.staff, 'bookAppointment', input);
    const moved = await desk.done(desk.staff, 'rescheduleAppointment', {
      id: appointment.id,
      start: desk.start(n + 1),
    });
    expect(moved.appointment.start).toBe(desk.start(n + 1));
  });

  it('to a time that someone has is refused with alternatives, and leaves it where it was', async () => {
    const [one, n] = [await desk.book(300), 301];
    await desk.book(n);
    const lost = await desk.refused(desk.partner, 'rescheduleAppointment', {
      id: one.id,
      start: desk.start(n),
    });
    expect(lost).toMatchObject({ __typename: 'SlotUnavailableError', reason: 'BOOKED' });
    expect(lost.alternatives.length).toBe(5);
    const slotId = lost.alternatives[0]?.id;
    const { appointment } = await desk.done(desk.partner, 'rescheduleAppointment', { id: one.id, slotId });
    expect(appointment.start).toBe(lost.alternatives[0]?.start);
  });

  it('may lead to another practitioner, but to no other service', async () => {
    const { id, start } = await desk.book(next());
    const other = await makeAppointmentType(desk.database, desk.orgId, {
      practitioners: [desk.practitioner],
    });
    const key = [desk.practitioner.uuid, other.uuid, desk.location.uuid, new Date(start).getTime()].join('_');
    expect(
      await desk.refused(desk.partner, 'rescheduleAppointment', { id, slotId: encodeId('Slot', key) }),
    ).toMatchObject({
      ...{ __typename: 'NotFoundError', path: ['slotId'] },
    });
    const stranger = await makePractitioner(desk.database, desk.orgId);
    const to = { start: desk.start(next()), practitionerId: stranger.id };
    expect(await desk.refused(desk.partner, 'rescheduleAppointment', { id, ...to })).toMatchObject({
      ...{ __typename: 'NotFoundError', path: ['practitionerId'] },
    });
  });

  it('to where it is, is refused', async () => {
    const { id, start } = await desk.book(next());
    expect(await desk.refused(desk.partner, 'rescheduleAppointment', { id, start })).toMatchObject({
      ...{ __typename: 'ValidationError', issues: [{ path: ['start'], code: 'unchanged' }] },
    });
    expect(await desk.refused(desk.partner, 'rescheduleAppointment', { id })).toMatchObject({
      issues: [{ path: ['start'], code: 'required' }],
    });
  });

  it('leads no further than 48 hours from the original start, but for staff with a reason', async () => {
    const n = next();
    const { id, uuid } = await desk.book(n);
    const far = { id, start: desk.start(n + 97) };
    const error = { rule: 'RESCHEDULE_OUTSIDE_WINDOW', deadline: desk.start(n + 96), path: ['start'] };
    expect(await desk.refused(desk.partner, 'rescheduleAppointment', far)).toMatchObject(error);
    expect(await desk.refused(desk.staff, 'rescheduleAppointment', far)).toMatchObject(error);
    const overrideReason = 'the practitioner is ill';
    await desk.done(desk.staff, 'rescheduleAppointment', { ...far, overrideReason });
    expect((await auditOf(uuid, 'rescheduleAppointment')).reason).toBe(overrideReason);
  });

  it('of a hold is no step', async () => {
    const { appointment } = await desk.hold(next());
    expect(
      await desk.refused(desk.partner, 'rescheduleAppointment', {
        id: appointment.id,
        start: desk.start(next()),
      }),
    ).toMatchObject({
      ...{ __typename: 'InvalidTransitionError', from: 'HELD' },
    });
  });

  it('[A7] is repeated by its key', async () => {
    const n = next();
    const { id } = await desk.book(n);
    const input = { id, start: desk.start(n + 40), idempotencyKey: newKey() };
    const first = await desk.done(desk.partner, 'rescheduleAppointment', input);
    expect(await desk.done(desk.partner, 'rescheduleAppointment', input)).toEqual({
      ...first,
      replayed: true,
    });
  });
});

describe('[60] the policy that an appointment shows', () => {
  const POLICY = `policy { canCancel canReschedule cancelDeadline rescheduleDeadline rescheduleWindow { earliest latest }
    rescheduleOpensAt reasons { rule deadline } }`;

  it('is the one that is enforced', async () => {
    const n = 100 + next();
    const { id } = await desk.book(n);
    expect(await read(id, POLICY)).toEqual({
      policy: {
        ...{ canCancel: true, canReschedule: true, reasons: [], rescheduleOpensAt: null },
        ...{ cancelDeadline: desk.start(n - 48), rescheduleDeadline: desk.start(n - 48) },
        rescheduleWindow: { earliest: desk.start(n - 96), latest: desk.start(n + 96) },
      },
    });
  });

  it('has the numbers of the catalog', async () => {
    const where = { id: desk.made.catalogId };
    const terms = { cancelCutoffMinutes: 60, rescheduleLimit: 0, rescheduleAskWindow: true };
    await desk.db.catalog.updateMany({ where, data: terms });
    const n = 100 + next();
    const { id } = await desk.book(n);
    expect(await read(id, POLICY)).toMatchObject({
      policy: {
        ...{
          canCancel: true,
          canReschedule: false,
          cancelDeadline: desk.start(n - 2),
          rescheduleWindow: null,
        },
        reasons: [
          { rule: 'RESCHEDULE_LIMIT_REACHED', deadline: null },
          { rule: 'RESCHEDULE_OUTSIDE_WINDOW', deadline: desk.start(n - 96) },
        ],
      },
    });
    const standard = { cancelCutoffMinutes: 1_440, rescheduleLimit: 1, rescheduleAskWindow: false };
    await desk.db.catalog.updateMany({ where, data: standard });
  });
});

describe('[58, A3] cancelling an appointment', () => {
  it('frees its time, and keeps why', async () => {
    const n = 200 + next();
    const before = await desk.book(n);
    const { appointment } = await desk.done(desk.partner, 'cancelAppointment', {
      id: before.id,
      reason: 'feels better',
    });
    expect(appointment).toEqual({
      ...{ ...before, status: 'CANCELLED', cancelledAt: desk.clock.now().toISOString(), version: 3 },
      allowedTransitions: [],
    });
    expect(await read(before.id, 'cancellationReason')).toEqual({ cancellationReason: 'feels better' });
    expect(await desk.events(before.uuid)).toEqual([
      'appointment.held',
      'appointment.confirmed',
      'appointment.cancelled',
    ]);
    await desk.hold(n, {}, desk.otherPartner);
  });

  it('is possible exactly 24 hours before, and too late a millisecond after, but for staff with a reason', async () => {
    const [one, two] = [await desk.book(250), await desk.book(251)];
    waitUntilDeadline(one, 0);
    await desk.done(desk.partner, 'cancelAppointment', { id: one.id });
    waitUntilDeadline(two, 1);
    const late = {
      ...{ __typename: 'PolicyError', code: 'CANCEL_TOO_LATE', rule: 'CANCEL_TOO_LATE' },
      deadline: desk.start(251 - 48),
    };
    for (const client of [desk.partner, desk.staff])
      expect(await desk.refused(client, 'cancelAppointment', { id: two.id })).toMatchObject(late);
    expect(
      await desk.refused(desk.partner, 'rescheduleAppointment', { id: two.id, start: desk.start(260) }),
    ).toMatchObject({
      ...{ rule: 'RESCHEDULE_TOO_LATE', deadline: desk.start(251 - 48) },
    });
    expect(
      await desk.refused(desk.staff, 'cancelAppointment', { id: two.id, overrideReason: ' ' }),
    ).toMatchObject({
      issues: [{ path: ['overrideReason'], code: 'too_small' }],
    });
    await desk.done(desk.staff, 'cancelAppointment', { id: two.id, overrideReason: 'the lift is broken' });
    expect((await auditOf(two.uuid, 'cancelAppointment')).reason).toBe('the lift is broken');
  });

  it('of a hold is no step: it is released', async () => {
    const { appointment } = await desk.hold(400);
    expect(await desk.refused(desk.partner, 'cancelAppointment', { id: appointment.id })).toMatchObject({
      ...{
        __typename: 'InvalidTransitionError',
        from: 'HELD',
        to: 'CANCELLED',
        allowed: ['CONFIRMED', 'RELEASED'],
      },
    });
  });

  it('[A49] of another partner’s finds nothing, and of a version before is refused', async () => {
    const { id } = await desk.book(402);
    expect(await desk.refused(desk.otherPartner, 'cancelAppointment', { id })).toMatchObject({
      code: 'NOT_FOUND',
    });
    expect(await desk.refused(desk.partner, 'cancelAppointment', { id, baseVersion: 1 })).toMatchObject({
      ...{ __typename: 'VersionConflictError', currentVersion: 2 },
    });
  });
});

describe('booking at once', () => {
  it('is for staff, for a patient by id or by name', async () => {
    const { id: patientId } = await makePatient(desk.database, desk.orgId, { status: 'PROSPECTIVE' });
    const { appointment } = await desk.done(desk.staff, 'bookAppointment', { ...desk.at(410), patientId });
    expect(appointment).toMatchObject({
      ...{ status: 'CONFIRMED', holdExpiresAt: null, patient: { id: patientId }, version: 1 },
      ...{
        confirmedAt: desk.clock.now().toISOString(),
        allowedTransitions: ['CHECKED_IN', 'CANCELLED', 'NO_SHOW'],
      },
    });
    expect(await desk.events(appointment.uuid)).toEqual(['appointment.confirmed']);
    const [event] = await desk.db.outboxEvent.findMany({ where: { entityId: appointment.uuid } });
    expect(event?.partnerId).toBeNull();
    const patient = { ...ADA, email: 'walk-in@example.com' };
    await desk.done(desk.staff, 'bookAppointment', { ...desk.at(411), patient });
  });

  it('needs a patient, and a free slot', async () => {
    expect(await desk.refused(desk.staff, 'bookAppointment', desk.at(412))).toMatchObject({
      issues: [{ path: ['patientId'], code: 'required' }],
    });
    await desk.book(413);
    expect(
      await desk.refused(desk.staff, 'bookAppointment', { ...desk.at(413), patient: ADA }),
    ).toMatchObject({
      ...{ __typename: 'SlotUnavailableError', reason: 'BOOKED' },
    });
  });

  it('is not in the partner graph, nor are the steps of the day', async () => {
    for (const mutation of ['bookAppointment', 'transitionAppointmentStatus']) {
      const answer = await desk.partner(`mutation { ${mutation}(input: {}) { __typename } }`);
      answer.expectError('GRAPHQL_VALIDATION_FAILED');
    }
  });
});

describe('the day of the visit', () => {
  const step = (id: string, newStatus: string) =>
    desk.done(desk.staff, 'transitionAppointmentStatus', { id, newStatus });

  it('takes it from confirmed to completed, each step told', async () => {
    const { id, uuid } = await desk.book(420);
    for (const status of ['CHECKED_IN', 'IN_PROGRESS', 'COMPLETED'])
      expect((await step(id, status)).appointment.status).toBe(status);
    expect((await desk.events(uuid)).slice(2)).toEqual([
      ...['appointment.status_changed', 'appointment.checked_in'],
      ...['appointment.status_changed', 'appointment.in_progress'],
      ...['appointment.status_changed', 'appointment.completed'],
    ]);
  });

  it('a patient who has not come frees the time', async () => {
    const { id } = await desk.book(422);
    await step(id, 'NO_SHOW');
    await desk.hold(422);
  });

  it('makes no step that has a verb of its own, and none that there is not', async () => {
    const { id } = await desk.book(424);
    for (const newStatus of ['CANCELLED', 'CONFIRMED', 'IN_PROGRESS', 'HELD', 'EXPIRED'])
      expect(await desk.refused(desk.staff, 'transitionAppointmentStatus', { id, newStatus })).toMatchObject({
        ...{
          __typename: 'InvalidTransitionError',
          from: 'CONFIRMED',
          to: newStatus,
          allowed: ['CHECKED_IN', 'NO_SHOW'],
        },
      });
  });
});

describe('the history of an appointment', () => {
  it('tells every change, and no token', async () => {
    const { id } = await desk.book(430);
    const history = await read(id, 'history { nodes { action version changes { field } } }');
    expect(history).toMatchObject({
      history: {
        nodes: [
          { action: 'confirmAppointment', version: 2 },
          { action: 'createAppointmentHold', version: 1 },
        ],
      },
    });
  });
});
