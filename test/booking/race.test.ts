import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { testServerUrl } from '../support/database.ts';
import { ADA, type Booked, documentOf, newKey, type Outcome, testDesk } from './desk.ts';

const desk = testDesk();
/** An embedded database has one session: there fewer are enough to see that nothing is lost. */
const onServer = testServerUrl() !== undefined;
const SLOT_CLIENTS = onServer ? 50 : 8;
const DAY_ATTEMPTS = onServer ? 500 : 40;
const DAY_SLOTS = onServer ? 48 : 6;

interface Request {
  readonly mutation: string;
  readonly input: object;
  readonly staff?: boolean;
}

/** Sends a request until it is answered: one that the database could not serve in time is sent again, by its key. */
async function insist({ mutation, input, staff }: Request): Promise<Outcome> {
  const client = staff ? desk.staff : desk.partner;
  const keyed = { idempotencyKey: newKey(), ...input };
  for (;;) {
    const answer = await client<{ result: Outcome }>(documentOf(mutation), { input: keyed });
    const [error] = answer.errors;
    if (error?.extensions?.code !== 'UNAVAILABLE') return answer.expectData().result;
    await sleep(Number(error.extensions.retryAfter) * 1_000);
  }
}

/** Sends many, as many at once as there are clients, and demands an answer to each. */
async function all(requests: readonly Request[]): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  const waiting = requests.entries();
  const work = async () => {
    for (const [index, request] of waiting) outcomes[index] = await insist(request);
  };
  await Promise.all(Array.from({ length: SLOT_CLIENTS }, work));
  return outcomes;
}

/** No two of the practitioner's appointments that occupy time overlap. */
async function expectNoOverlap(): Promise<void> {
  const rows = await desk.db.appointment.findMany({
    where: { status: { in: ['HELD', 'CONFIRMED', 'CHECKED_IN', 'IN_PROGRESS', 'COMPLETED'] } },
    orderBy: { busyFrom: 'asc' },
  });
  for (const [index, { busyUntil }] of rows.entries()) {
    const following = rows[index + 1];
    if (following) expect(busyUntil.getTime()).toBeLessThanOrEqual(following.busyFrom.getTime());
  }
}

/** Audit and events tell of each winner, and of nobody else. */
async function expectTold(winners: readonly Booked[], action: string, event: string): Promise<void> {
  const uuids = winners.map(({ uuid }) => uuid).sort();
  const audit = await desk.db.auditEvent.findMany({
    where: { action, entityType: 'Appointment', entityId: { in: uuids } },
  });
  const events = await desk.db.outboxEvent.findMany({ where: { type: event, entityId: { in: uuids } } });
  for (const told of [audit, events]) expect(told.map(({ entityId }) => entityId).sort()).toEqual(uuids);
  const positions = (await desk.db.outboxEvent.findMany({ orderBy: { position: 'asc' } })).map(
    ({ position }) => position,
  );
  expect(positions).toEqual(positions.map((_position, place) => BigInt(place + 1)));
}

const won = (outcomes: readonly Outcome[]) =>
  outcomes.filter(({ __typename }) => __typename.endsWith('Success'));
const lost = (outcomes: readonly Outcome[]) =>
  outcomes.filter(({ __typename }) => !__typename.endsWith('Success'));

describe('[49] at once', () => {
  it(`${SLOT_CLIENTS} want one slot: one has it, the others are told why not and what else there is`, {
    timeout: 120_000,
  }, async () => {
    const requests = Array.from({ length: SLOT_CLIENTS }, (_, n) =>
      n % 2 === 0
        ? { mutation: 'createAppointmentHold', input: desk.at(0) }
        : {
            mutation: 'bookAppointment',
            input: { ...desk.at(0), patient: { ...ADA, email: `r${n}@example.com` } },
            staff: true,
          },
    );
    const outcomes = await all(requests);
    expect(won(outcomes)).toHaveLength(1);
    for (const outcome of lost(outcomes)) {
      expect(outcome, JSON.stringify(outcome)).toMatchObject({ __typename: 'SlotUnavailableError' });
      expect(['HELD', 'BOOKED']).toContain(outcome.reason);
      expect(outcome.alternatives).toHaveLength(5);
    }
    await expectNoOverlap();
    // Nobody who lost has left a patient behind.
    expect(await desk.db.patient.count()).toBeLessThanOrEqual(1);
  });

  it(`${DAY_ATTEMPTS} want the ${DAY_SLOTS} slots of a day: each is had once, and by someone`, {
    timeout: 240_000,
  }, async () => {
    const requests = Array.from({ length: DAY_ATTEMPTS }, (_, n) => ({
      ...{
        mutation: 'createAppointmentHold',
        input: { ...desk.at(48 + (n % DAY_SLOTS)), partnerReference: `a${n}` },
      },
    }));
    const outcomes = await all(requests);
    const winners = won(outcomes).map(({ appointment }) => appointment);
    const starts = Array.from({ length: DAY_SLOTS }, (_, n) => desk.start(48 + n));
    expect(winners.map(({ start }) => start).sort()).toEqual(starts);
    for (const outcome of lost(outcomes))
      expect(outcome, JSON.stringify(outcome)).toMatchObject({ __typename: 'SlotUnavailableError' });
    await expectNoOverlap();
    await expectTold(winners, 'createAppointmentHold', 'appointment.held');
  });

  it('many confirm one hold: one of them does, and the others are told', { timeout: 120_000 }, async () => {
    const { appointment, holdToken } = await desk.hold(200);
    const outcomes = await all(
      Array.from({ length: SLOT_CLIENTS / 2 }, (_, n) => ({
        mutation: 'confirmAppointment',
        input: {
          ...{ id: appointment.id, holdToken, patient: ADA },
          ...{ externalPaymentReference: `pay-${n}`, idempotencyKey: `race-${n}` },
        },
      })),
    );
    expect(won(outcomes)).toHaveLength(1);
    for (const outcome of lost(outcomes))
      expect(outcome).toMatchObject({ __typename: 'InvalidTransitionError', from: 'CONFIRMED' });
    await expectTold(
      won(outcomes).map((outcome) => outcome.appointment),
      'confirmAppointment',
      'appointment.confirmed',
    );
  });

  it('two who want each other’s time stay where they are, or swap into what is free; nobody waits for ever', {
    timeout: 120_000,
  }, async () => {
    const booked = await Promise.all([210, 211, 212, 213].map((n) => desk.book(n)));
    const outcomes = await all(
      booked.map(({ id }, n) => ({
        mutation: 'rescheduleAppointment',
        input: { id, start: desk.start(210 + ((n + 1) % 4)) },
      })),
    );
    for (const outcome of lost(outcomes))
      expect(outcome).toMatchObject({ __typename: 'SlotUnavailableError' });
    await expectNoOverlap();
  });

  it('an expired hold makes way for one of those who come, and for the hold’s owner it is too late', {
    timeout: 120_000,
  }, async () => {
    const { appointment, holdToken } = await desk.hold(220);
    desk.clock.advance(600_000);
    const confirmation = {
      ...{ id: appointment.id, holdToken, patient: ADA },
      ...{ externalPaymentReference: 'late', idempotencyKey: 'late' },
    };
    const outcomes = await all([
      { mutation: 'confirmAppointment', input: confirmation },
      ...Array.from({ length: 8 }, () => ({ mutation: 'createAppointmentHold', input: desk.at(220) })),
    ]);
    expect(outcomes[0]).toMatchObject({ __typename: 'HoldExpiredError' });
    expect(won(outcomes)).toHaveLength(1);
    await expectNoOverlap();
  });
});
