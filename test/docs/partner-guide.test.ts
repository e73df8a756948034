import { parse } from 'graphql';
import { beforeAll, expect, it } from 'vitest';
import { encodeCursor } from '../../src/graphql/cursor.ts';
import { NO_UUID } from '../../src/graphql/id.ts';
import { type Outcome, testDesk } from '../booking/desk.ts';
import { PARTNER_GUIDE, samplesOf } from './sample.ts';

const desk = testDesk();

const nameOf = (text: string) => {
  const [operation] = parse(text).definitions;
  return operation?.kind === 'OperationDefinition' ? operation.name?.value : undefined;
};

/** The samples of the guide, by the names of their operations. */
const SAMPLES = new Map(samplesOf(PARTNER_GUIDE).map(({ text }) => [nameOf(text), text]));

const ran = new Set<string>();

/** Sends a sample of the guide, as it stands there, with a sandbox key. */
async function ask<Data>(
  name: string,
  variables: Record<string, unknown> = {},
  headers: Record<string, string> = {},
): Promise<Data> {
  const text = SAMPLES.get(name);
  if (text === undefined) throw new TypeError(`The guide has no operation ${name}`);
  ran.add(name);
  return (await desk.partner<Data & object>(text, variables, { headers })).expectData();
}

/** The answer of a mutation of the guide. */
async function send(name: string, variables: Record<string, unknown>, headers = {}): Promise<Outcome> {
  const [outcome] = Object.values(await ask<Record<string, Outcome>>(name, variables, headers));
  return outcome as Outcome;
}

interface List {
  readonly nodes: readonly { readonly id: string; readonly start: string }[];
}

beforeAll(async () => {
  const questions = [
    { key: 'reason', label: 'What brings you?', help: null, kind: 'TEXT', isRequired: true },
  ];
  await desk.db.appointmentType.updateMany({
    where: { id: desk.type.uuid },
    data: { questions: questions.map((question) => ({ ...question, options: [] })) },
  });
});

it('[32–35, 312] the partner guide leads from the key to reconciliation', async () => {
  const { account, viewer } = await ask<Record<string, object>>('PartnerAccount');
  expect(account).toMatchObject({ currency: expect.any(String), pathVersion: 'v1' });
  expect(viewer).toMatchObject({ environment: 'SANDBOX' });

  const { appointmentTypes } = await ask<{ appointmentTypes: List }>('Catalog');
  const appointmentTypeId = appointmentTypes.nodes[0]?.id;
  const { slots } = await ask<{ slots: List }>('FreeSlots', { appointmentTypeId, from: desk.start(0) });
  const [slot, later, third] = slots.nodes;
  expect(await ask('CheckSlot', { slotId: slot?.id })).toMatchObject({ validateSlot: { valid: true } });

  const hold = { slotId: slot?.id, idempotencyKey: 'guide-hold', partnerReference: 'case-4711' };
  const held = await send('HoldSlot', hold);
  expect(held).toMatchObject({ replayed: false, appointment: { status: 'HELD', start: slot?.start } });
  const { holdToken } = held;
  const { id } = held.appointment;
  expect(await send('HoldSlot', hold)).toMatchObject({ replayed: true, holdToken, appointment: { id } });
  const lost = await send('HoldSlot', { ...hold, idempotencyKey: 'guide-other' });
  expect(lost).toMatchObject({ code: 'SLOT_UNAVAILABLE', reason: 'HELD' });
  expect(lost.alternatives.length).toBeGreaterThan(0);

  const extended = await send('ExtendHold', { id, holdToken });
  expect(Date.parse(extended.expiresAt)).toBeGreaterThan(Date.parse(held.expiresAt));
  expect(await send('ExtendHold', { id, holdToken })).toMatchObject({ code: 'HOLD_ALREADY_EXTENDED' });

  const input = {
    ...{ id, holdToken, idempotencyKey: 'guide-confirm', externalPaymentReference: 'pay_8F2K' },
    patient: { firstName: 'Alex', lastName: 'Smith', email: 'alex@partner.example' },
  };
  const confirmed = await send('ConfirmBooking', { input });
  expect(confirmed).toMatchObject({ replayed: false, appointment: { id, status: 'CONFIRMED' } });
  expect(await send('ConfirmBooking', { input })).toMatchObject({ replayed: true, appointment: { id } });

  expect(await ask('Questionnaire', { appointmentId: id })).toMatchObject({
    appointment: { questionnaire: { status: 'PENDING', completionUrl: expect.stringContaining('http') } },
  });
  expect(await ask('LinkedPatient', { id: confirmed.appointment.patient?.id })).toMatchObject({
    patient: { firstName: 'Alex', lastName: 'Smith', email: 'alex@partner.example' },
  });
  expect(await ask('BookingPolicy', { id })).toMatchObject({
    appointment: { policy: { canCancel: true, canReschedule: true } },
  });

  const moved = await send('MoveBooking', { id, slotId: later?.id, idempotencyKey: 'guide-move' });
  expect(moved.appointment).toMatchObject({ id, start: later?.start, rescheduleCount: 1 });
  const again = await send('MoveBooking', { id, slotId: third?.id, idempotencyKey: 'guide-again' });
  expect(again).toMatchObject({ code: 'RESCHEDULE_LIMIT_REACHED' });

  const found = { nodes: [{ id, status: 'CONFIRMED', externalPaymentReference: 'pay_8F2K' }] };
  for (const references of [{ partnerReferences: ['case-4711'] }, { paymentReferences: ['pay_8F2K'] }])
    expect(await ask('FindBookings', references)).toMatchObject({ appointments: found });
  expect(await ask('FindBookings', { paymentReferences: ['PAY_8F2K'] })).toMatchObject({
    appointments: { nodes: [] },
  });
  const since = desk.clock.now().toISOString();
  expect(await ask('ChangedBookings', { since })).toMatchObject({ appointments: found });

  const { changes } = await ask<{ changes: { nodes: { type: string; entityId: string }[] } }>('Changes');
  const told = changes.nodes.filter(({ entityId }) => entityId === id).map(({ type }) => type);
  expect(told).toEqual(['held', 'extended', 'confirmed', 'rescheduled'].map((verb) => `appointment.${verb}`));

  // From the first event on: the confirmation is the first that is of an appointment and not of a hold.
  const after = encodeCursor('Change', { value: 0, id: NO_UUID });
  expect(await ask('FollowAppointments', { after })).toMatchObject({
    appointmentChanged: { type: 'appointment.confirmed', appointment: { id } },
  });

  const late = { 'X-Test-Now': later?.start ?? '' };
  const cancel = { id, idempotencyKey: 'guide-cancel', reason: 'Ill.' };
  expect(await send('CancelBooking', cancel, late)).toMatchObject({ code: 'CANCEL_TOO_LATE' });
  // What was refused has used no key up.
  expect((await send('CancelBooking', cancel)).appointment).toMatchObject({ id, status: 'CANCELLED' });
});

it('[A57] an expired hold is tested in two requests, and one that is given up is free again', async () => {
  const now = desk.clock.now().getTime();
  const at = (minutes: number) => ({ 'X-Test-Now': new Date(now + minutes * 60_000).toISOString() });
  const { slots } = await ask<{ slots: List }>('FreeSlots', {
    ...{ appointmentTypeId: desk.type.id, from: desk.start(0) },
  });
  const slotId = slots.nodes.at(-1)?.id;
  const held = await send('HoldSlot', { slotId, idempotencyKey: 'guide-expired' }, at(0));
  const { holdToken } = held;
  const { id } = held.appointment;
  const input = {
    ...{ id, holdToken, idempotencyKey: 'guide-too-late', externalPaymentReference: 'pay_1' },
    patient: { firstName: 'Alex', lastName: 'Smith', email: 'alex@partner.example' },
  };
  expect(await send('ConfirmBooking', { input }, at(11))).toMatchObject({ code: 'HOLD_EXPIRED' });
  const released = await send('ReleaseHold', { id, holdToken }, at(9));
  expect(released.appointment).toMatchObject({ id, status: 'RELEASED' });
  expect(await ask('CheckSlot', { slotId }, at(9))).toMatchObject({ validateSlot: { valid: true } });
});

it('a patient who waits is offered what becomes free', async () => {
  const patientId = (await desk.book(60)).patient?.id;
  const { appointment, holdToken } = await desk.hold(61);
  const window = { from: desk.start(61), until: desk.start(62) };
  const wanted = { patientId, appointmentTypeId: desk.type.id, ...window, idempotencyKey: 'guide-wait' };
  const { joinWaitlist } = await ask<{ joinWaitlist: { waitlistEntry: { id: string } } }>(
    'JoinWaitlist',
    wanted,
  );
  const { id } = joinWaitlist.waitlistEntry;
  const twice = await ask('JoinWaitlist', { ...wanted, idempotencyKey: 'guide-twice' });
  expect(twice).toMatchObject({ joinWaitlist: { code: 'DUPLICATE' } });
  await send('ReleaseHold', { id: appointment.id, holdToken });
  expect(await ask('WaitlistOffers')).toMatchObject({
    waitlist: { nodes: [{ id, patient: { id: patientId }, offer: { holdToken: expect.any(String) } }] },
  });
  expect(await ask('LeaveWaitlist', { id })).toMatchObject({
    leaveWaitlist: { waitlistEntry: { id, status: 'LEFT' } },
  });
});

it('no sample of the guide was left out', () => {
  expect([...ran].sort()).toEqual([...SAMPLES.keys()].sort());
});
