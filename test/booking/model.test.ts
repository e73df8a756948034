import fc from 'fast-check';
import { expect, it } from 'vitest';
import { ADA, newKey, type Outcome, send, testDesk } from './desk.ts';

const desk = testDesk();
const MINUTE_MS = 60_000;
const SLOTS = 4;

/** An appointment as the model knows it. */
interface Modelled {
  readonly id: string;
  readonly holdToken: string;
  slot: number;
  status: 'HELD' | 'CONFIRMED' | 'RELEASED' | 'CANCELLED';
  expiresAt: number;
  isExtended: boolean;
  isMoved: boolean;
}

/** What can be done: to a slot, to the n-th appointment, or nothing for some minutes. */
type Action =
  | { readonly do: 'hold'; readonly slot: number }
  | { readonly do: 'extend' | 'release' | 'confirm' | 'cancel'; readonly which: number }
  | { readonly do: 'move'; readonly which: number; readonly slot: number }
  | { readonly do: 'wait'; readonly minutes: number };

const slot = fc.nat(SLOTS - 1);
const which = fc.nat(5);
const actions = fc.array(
  fc.oneof(
    { weight: 4, arbitrary: fc.record({ do: fc.constant('hold' as const), slot }) },
    { weight: 3, arbitrary: fc.record({ do: fc.constant('confirm' as const), which }) },
    { weight: 3, arbitrary: fc.record({ do: fc.constantFrom('extend', 'release', 'cancel'), which }) },
    { weight: 2, arbitrary: fc.record({ do: fc.constant('move' as const), which, slot }) },
    {
      weight: 3,
      arbitrary: fc.record({ do: fc.constant('wait' as const), minutes: fc.constantFrom(4, 10, 90) }),
    },
  ),
  { minLength: 6, maxLength: 14 },
) as fc.Arbitrary<Action[]>;

const now = () => desk.clock.now().getTime();
const startOf = (n: number) => new Date(desk.start(n)).getTime();

/** The first slot that this run may use: none before it has, and the cut-off comes within a wait or two. */
let first = 0;
function nextSlots(): number {
  const needed = Math.ceil((now() + 25 * 60 * MINUTE_MS - startOf(0)) / (30 * MINUTE_MS));
  const base = Math.max(first, needed, 0);
  first = base + SLOTS;
  return base;
}

class Model {
  readonly base = nextSlots();
  readonly appointments: Modelled[] = [];

  statusOf({ status, expiresAt }: Modelled): string {
    return status === 'HELD' && expiresAt <= now() ? 'EXPIRED' : status;
  }

  /** Whether somebody else has the slot. */
  isTaken(n: number, except?: Modelled): boolean {
    return this.appointments.some(
      (one) => one !== except && one.slot === n && ['HELD', 'CONFIRMED'].includes(this.statusOf(one)),
    );
  }

  /** Why a hold can't be acted upon; null where it can. */
  heldError(one: Modelled): string | null {
    const status = this.statusOf(one);
    if (status === 'HELD') return null;
    return status === 'EXPIRED' ? 'HoldExpiredError' : 'InvalidTransitionError';
  }

  isTooLate({ slot: n }: Modelled): boolean {
    return now() > startOf(this.base + n) - 24 * 60 * MINUTE_MS;
  }

  moveError(one: Modelled, n: number): string | null {
    if (one.status !== 'CONFIRMED') return 'InvalidTransitionError';
    if (one.slot === n) return 'ValidationError';
    if (one.isMoved || this.isTooLate(one)) return 'PolicyError';
    return this.isTaken(n, one) ? 'SlotUnavailableError' : null;
  }
}

/** Does it, and says whether the model agrees with the answer. */
async function act(model: Model, action: Action): Promise<void> {
  if (action.do === 'wait') return desk.clock.advance(action.minutes * MINUTE_MS);
  if (action.do === 'hold') return hold(model, action.slot);
  const one = model.appointments[action.which % Math.max(model.appointments.length, 1)];
  if (!one) return;
  const { id, holdToken } = one;
  switch (action.do) {
    case 'extend': {
      const error = model.heldError(one) ?? (one.isExtended ? 'ConflictError' : null);
      agree(await send(desk.partner, 'extendAppointmentHold', { id, holdToken }), error);
      if (!error) Object.assign(one, { isExtended: true, expiresAt: one.expiresAt + 10 * MINUTE_MS });
      break;
    }
    case 'release': {
      const error = model.heldError(one);
      agree(await send(desk.partner, 'releaseAppointmentHold', { id, holdToken }), error);
      if (!error) one.status = 'RELEASED';
      break;
    }
    case 'confirm': {
      const error = model.heldError(one);
      const said = { patient: ADA, externalPaymentReference: 'pay', idempotencyKey: newKey() };
      agree(await send(desk.partner, 'confirmAppointment', { id, holdToken, ...said }), error);
      if (!error) one.status = 'CONFIRMED';
      break;
    }
    case 'cancel': {
      const late = model.isTooLate(one) ? 'PolicyError' : null;
      const error = one.status === 'CONFIRMED' ? late : 'InvalidTransitionError';
      agree(await send(desk.partner, 'cancelAppointment', { id }), error);
      if (!error) one.status = 'CANCELLED';
      break;
    }
    case 'move': {
      const error = model.moveError(one, action.slot);
      const start = desk.start(model.base + action.slot);
      agree(await send(desk.partner, 'rescheduleAppointment', { id, start }), error);
      if (!error) Object.assign(one, { slot: action.slot, isMoved: true });
    }
  }
}

async function hold(model: Model, n: number): Promise<void> {
  const outcome = await send(desk.partner, 'createAppointmentHold', desk.at(model.base + n));
  const error = model.isTaken(n) ? 'SlotUnavailableError' : null;
  agree(outcome, error);
  if (error) return;
  const { holdToken, appointment } = outcome;
  model.appointments.push({
    ...{ id: appointment.id, holdToken, slot: n, status: 'HELD', isExtended: false, isMoved: false },
    expiresAt: now() + 10 * MINUTE_MS,
  });
}

function agree({ __typename, message }: Outcome, error: string | null): void {
  if (error) expect(__typename, message).toBe(error);
  else expect(__typename, message).toMatch(/Success$/);
}

/** Everything reads as the model has it. */
async function expectAlike(model: Model): Promise<void> {
  const ids = model.appointments.map(({ id }) => id);
  const answer = await desk.partner<{ nodes: { status: string; start: string; rescheduleCount: number }[] }>(
    'query($ids: [ID!]!) { nodes(ids: $ids) { ... on Appointment { status start rescheduleCount } } }',
    { ids },
  );
  expect(answer.expectData().nodes).toEqual(
    model.appointments.map((one) => ({
      ...{ status: model.statusOf(one), start: desk.start(model.base + one.slot) },
      rescheduleCount: Number(one.isMoved),
    })),
  );
}

it('[A2–A4] whatever is done in whatever order, appointments are as a simple model has them', {
  timeout: 240_000,
}, async () => {
  const property = fc.asyncProperty(actions, async (sequence) => {
    const model = new Model();
    for (const action of sequence) await act(model, action);
    await expectAlike(model);
  });
  await fc.assert(property, { numRuns: 80, endOnFailure: true });
});
