import { createHash } from 'node:crypto';
import {
  PortalConfirmDocument,
  PortalExtendDocument,
  PortalHeldDocument,
  PortalHoldDocument,
  PortalReleaseDocument,
  type SlotPartsFragment,
} from '../generated/partner-portal/graphql.ts';
import { type Gateway, GatewayError } from './gateway.ts';
import { type Payment, provider } from './payment.ts';
import { isOpen, type Refusal } from './problem.ts';
import type { Store } from './store.ts';
import type { Person, Visitor } from './visitor.ts';

/** One slot on its way to a booking, as it is kept. */
export interface Checkout {
  readonly id: string;
  /** The visitor's. */
  readonly owner: string;
  readonly slotId: string;
  readonly person: Person;
  /** Once it is held. */
  readonly hold: { readonly appointmentId: string; readonly token: string } | null;
  readonly payment: Payment | null;
  /** Whether the clinic has confirmed it. */
  readonly isBooked: boolean;
}

/** Checkouts as they are kept. */
export type Checkouts = Store<Checkout>;

/** What came of a step: done, or refused with the reason and, where the slot was lost, with other slots. */
export type Outcome =
  | { readonly done: true; readonly checkout: Checkout }
  | { readonly done: false; readonly refusal: Refusal; readonly alternatives: readonly SlotPartsFragment[] };

/** What a checkout works with. */
interface Parts {
  readonly gateway: Gateway;
  readonly checkouts: Checkouts;
}

/** Same for a form sent twice; another for another form, slot or visitor. */
const checkoutId = (...parts: string[]) =>
  createHash('sha256').update(parts.join('\n')).digest('hex').slice(0, 32);

/**
 * Holds a slot. The checkout is kept before it is asked for; its id is the idempotency key, so a form that was sent
 * twice, and one whose answer was lost, comes to the same hold.
 * @param intent of the page that the form was on
 */
export async function hold(
  { gateway, checkouts }: Parts,
  visitor: Visitor & { person: Person },
  { intent, slotId }: { intent: string; slotId: string },
): Promise<Outcome> {
  const id = checkoutId(visitor.id, intent, slotId);
  return await checkouts.alone(id, async () => {
    const kept = await checkouts.get(id);
    if (kept?.hold) return { done: true, checkout: kept };
    const { person } = visitor;
    const checkout = kept ?? {
      id,
      owner: visitor.id,
      slotId,
      person,
      hold: null,
      payment: null,
      isBooked: false,
    };
    await checkouts.put(id, checkout);
    const input = { slotId, idempotencyKey: id, partnerReference: id, ...patientOf(checkout.person) };
    const { createAppointmentHold: outcome } = await gateway(PortalHoldDocument, { input });
    if (outcome.__typename !== 'CreateAppointmentHoldSuccess') return refused(outcome);
    const { holdToken: token, appointment } = outcome;
    return await keep(checkouts, { ...checkout, hold: { appointmentId: appointment.id, token } });
  });
}

/** Who it is, as a hold is told. */
function patientOf(person: Person) {
  if (person.patientId !== null) return { patientId: person.patientId };
  const { patientId: _none, ...patient } = person;
  return { patient };
}

/** Holds it for the same time once more. */
export async function extend({ gateway, checkouts }: Parts, id: string): Promise<Outcome> {
  return await checkouts.alone(id, async () => {
    const { checkout, held } = await heldOf(checkouts, id);
    const input = { ...held, idempotencyKey: `extend-${id}` };
    const { extendAppointmentHold: outcome } = await gateway(PortalExtendDocument, { input });
    return outcome.__typename === 'ExtendAppointmentHoldSuccess'
      ? { done: true, checkout }
      : refused(outcome);
  });
}

/** Gives the slot back. */
export async function release({ gateway, checkouts }: Parts, id: string): Promise<Outcome> {
  return await checkouts.alone(id, async () => {
    const { checkout, held } = await heldOf(checkouts, id);
    const input = { ...held, idempotencyKey: `release-${id}` };
    const { releaseAppointmentHold: outcome } = await gateway(PortalReleaseDocument, { input });
    return outcome.__typename === 'ReleaseAppointmentHoldSuccess'
      ? { done: true, checkout }
      : refused(outcome);
  });
}

/**
 * Authorizes the payment, confirms the booking, captures. The payment, whose reference is the idempotency key of the
 * confirmation too, is kept before the clinic is asked: a portal that dies between the two, or never gets the answer,
 * asks again with the same key and gets the same booking. The payment is voided once the clinic has said no, and not
 * when nobody knows what it has said.
 */
export async function pay({ gateway, checkouts }: Parts, id: string): Promise<Outcome> {
  return await checkouts.alone(id, async () => {
    const { checkout: kept, held } = await heldOf(checkouts, id);
    if (kept.isBooked) return { done: true, checkout: kept };
    const payment = kept.payment?.status === 'AUTHORIZED' ? kept.payment : provider.authorize();
    const checkout = { ...kept, payment };
    await checkouts.put(id, checkout);
    const { reference } = payment;
    const paid = (patientId: string | undefined) => {
      const person = known(checkout.person, patientId);
      return keep(checkouts, { ...checkout, person, payment: provider.capture(payment), isBooked: true });
    };
    const input = { ...held, externalPaymentReference: reference, idempotencyKey: reference };
    const voided = { ...checkout, payment: provider.voided(payment) };
    try {
      const { confirmAppointment: outcome } = await gateway(PortalConfirmDocument, { input });
      if (outcome.__typename === 'ConfirmAppointmentSuccess')
        return await paid(outcome.appointment.patient?.id);
      // Keys are forgotten after a day. What we have paid for is known by the payment for good.
      if (outcome.__typename === 'InvalidTransitionError') {
        const { appointment } = await gateway(PortalHeldDocument, { id: held.id });
        const isOurs = appointment?.externalPaymentReference === reference;
        if (isOurs && appointment.status !== 'CANCELLED') return await paid(appointment.patient?.id);
      }
      await checkouts.put(id, voided);
      return refused(outcome);
    } catch (error) {
      if (error instanceof GatewayError && !isOpen(error.code)) await checkouts.put(id, voided);
      throw error;
    }
  });
}

/**
 * Brings to an end what was paid for and never answered: asks again, for every payment that is neither captured nor
 * voided. Visitors who have closed the page get their booking, or their money, all the same.
 */
export async function settle(parts: Parts): Promise<void> {
  for (const id of await parts.checkouts.ids()) {
    if ((await parts.checkouts.get(id))?.payment?.status !== 'AUTHORIZED') continue;
    await pay(parts, id).catch((error: unknown) => {
      if (!(error instanceof GatewayError)) throw error;
    });
  }
}

/** A new person is one whom we know, once there is a booking. */
function known(person: Person, patientId: string | undefined): Person {
  if (person.patientId !== null || patientId === undefined) return person;
  return { patientId, firstName: person.firstName, lastName: person.lastName };
}

/** Gives back what was paid for a booking that was called off; it was made under this reference of ours. */
export async function refund(checkouts: Checkouts, reference: string | null | undefined): Promise<void> {
  if (!reference || !/^[0-9a-f]{32}$/.test(reference)) return;
  await checkouts.alone(reference, async () => {
    const checkout = await checkouts.get(reference);
    if (checkout?.payment?.status !== 'CAPTURED') return;
    await checkouts.put(reference, { ...checkout, payment: provider.refund(checkout.payment) });
  });
}

async function heldOf(checkouts: Checkouts, id: string) {
  const checkout = await checkouts.get(id);
  if (!checkout?.hold) throw new TypeError('The checkout has no hold');
  const { appointmentId, token } = checkout.hold;
  return { checkout, held: { id: appointmentId, holdToken: token } };
}

async function keep(checkouts: Checkouts, checkout: Checkout): Promise<Outcome> {
  await checkouts.put(checkout.id, checkout);
  return { done: true, checkout };
}

/** The refusal in an answer, with the other slots that it names. */
export function refused(outcome: Refusal & { alternatives?: readonly SlotPartsFragment[] }): Outcome & {
  done: false;
} {
  return { done: false, refusal: outcome, alternatives: outcome.alternatives ?? [] };
}
