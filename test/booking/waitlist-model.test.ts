import fc from 'fast-check';
import { expect, it } from 'vitest';
import { newKey, testDesk } from './desk.ts';
import { type Entry, waitingAt } from './waiting.ts';

const desk = testDesk('LIVE');
const wait = waitingAt(desk);
const HOUR_MS = 3_600_000;
const SLOTS = 3;

/** Someone who waits, as the model knows it. */
interface Modelled {
  readonly entry: Entry;
  /** The slots that suit, both included. */
  readonly from: number;
  readonly until: number;
  status: 'WAITING' | 'OFFERED' | 'BOOKED' | 'LEFT' | 'EXPIRED';
  slot: number | null;
  readonly declined: Set<number>;
}

/** What can be done: by the clinic with a slot, by the n-th who waits, or nothing for an hour. */
type Action =
  | { readonly do: 'join'; readonly from: number; readonly length: number }
  | { readonly do: 'free'; readonly slot: number }
  | { readonly do: 'confirm' | 'decline' | 'leave'; readonly which: number }
  | { readonly do: 'wait' };

const slot = fc.nat(SLOTS - 1);
const which = fc.nat(5);
const actions = fc.array(
  fc.oneof(
    { weight: 4, arbitrary: fc.record({ do: fc.constant('join' as const), from: slot, length: slot }) },
    { weight: 5, arbitrary: fc.record({ do: fc.constant('free' as const), slot }) },
    { weight: 4, arbitrary: fc.record({ do: fc.constantFrom('confirm', 'decline', 'leave'), which }) },
    { weight: 2, arbitrary: fc.record({ do: fc.constant('wait' as const) }) },
  ),
  { minLength: 6, maxLength: 14 },
) as fc.Arbitrary<Action[]>;

let runs = 0;
/** The first slot of a run: none before it has it, and each is still to come. */
function nextSlots(): number {
  runs += 1;
  const passed = (desk.clock.now().getTime() - Date.parse(desk.start(0))) / (HOUR_MS / 2);
  return Math.max(Math.ceil(passed) + 60, 0) + runs * SLOTS;
}

class Model {
  readonly base = nextSlots();
  /** In the order in which they have joined. */
  readonly all: Modelled[] = [];
  /** Those who are offered something, in the order in which they were. */
  offers: Modelled[] = [];

  isTaken(n: number): boolean {
    return this.all.some(({ status, slot: had }) => had === n && ['OFFERED', 'BOOKED'].includes(status));
  }

  /** A slot has become free: the first in the order whom it suits is offered it. */
  free(n: number): void {
    const first = this.all.find(
      (one) => one.status === 'WAITING' && one.from <= n && n <= one.until && !one.declined.has(n),
    );
    if (!first) return;
    Object.assign(first, { status: 'OFFERED', slot: n });
    first.declined.add(n);
    this.offers.push(first);
  }

  /** An offer has ended. */
  end(one: Modelled, status: Modelled['status']): number {
    const freed = one.slot as number;
    this.offers = this.offers.filter((other) => other !== one);
    Object.assign(one, { status, slot: status === 'BOOKED' ? freed : null });
    return freed;
  }
}

async function act(model: Model, action: Action): Promise<void> {
  if (action.do === 'join') return await join(model, action);
  if (action.do === 'free') return await free(model, action.slot);
  if (action.do === 'wait') {
    desk.clock.advance(HOUR_MS);
    for (const freed of model.offers.slice().map((one) => model.end(one, 'EXPIRED'))) model.free(freed);
    return;
  }
  const one = model.all[action.which % Math.max(model.all.length, 1)];
  if (!one) return;
  if (action.do === 'leave') return await leave(model, one);
  if (one.status !== 'OFFERED') return;
  const [{ offer } = { offer: null }] = await wait.read([one.entry]);
  const id = offer?.appointment.id;
  if (action.do === 'decline') {
    await desk.done(desk.staff, 'releaseAppointmentHold', { id });
    model.free(model.end(one, 'WAITING'));
    return;
  }
  const said = { externalPaymentReference: 'pay', idempotencyKey: newKey() };
  await desk.done(desk.staff, 'confirmAppointment', { id, holdToken: offer?.holdToken, ...said });
  model.end(one, 'BOOKED');
}

async function join(model: Model, { from, length }: { from: number; length: number }): Promise<void> {
  const until = Math.min(from + length, SLOTS - 1);
  const window = { from: desk.start(model.base + from), until: desk.start(model.base + until + 1) };
  const entry = await wait.join(window);
  model.all.push({ entry, from, until, status: 'WAITING', slot: null, declined: new Set() });
}

async function free(model: Model, n: number): Promise<void> {
  if (model.isTaken(n)) return;
  const { appointment } = await desk.hold(model.base + n, {}, desk.staff);
  await desk.done(desk.staff, 'releaseAppointmentHold', { id: appointment.id });
  model.free(n);
}

async function leave(model: Model, one: Modelled): Promise<void> {
  if (one.status !== 'WAITING' && one.status !== 'OFFERED') return;
  await wait.leave(one.entry);
  const freed = one.status === 'OFFERED' ? model.end(one, 'LEFT') : null;
  one.status = 'LEFT';
  if (freed !== null) model.free(freed);
}

/** Everyone has what the model says. */
async function expectAlike(model: Model): Promise<void> {
  const now = await wait.read(model.all.map(({ entry }) => entry));
  expect(now.map(({ status, offer }) => [status, offer?.appointment.start ?? null])).toEqual(
    model.all.map(({ status, slot: had }) => [
      status,
      status === 'OFFERED' && had !== null ? desk.start(model.base + had) : null,
    ]),
  );
}

it('whatever is done in whatever order, the waitlist is as a simple model has it', {
  timeout: 400_000,
}, async () => {
  const property = fc.asyncProperty(actions, async (sequence) => {
    const model = new Model();
    for (const action of sequence) {
      await act(model, action);
      await wait.pass();
      await expectAlike(model);
    }
    for (const one of model.all) await leave(model, one);
    await wait.pass();
  });
  await fc.assert(property, { numRuns: 20, endOnFailure: true });
});
