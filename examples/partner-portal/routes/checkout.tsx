import { randomUUID } from 'node:crypto';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { PortalHeldDocument } from '../../generated/partner-portal/graphql.ts';
import { type Checkout, extend, hold, type Outcome, pay, release } from '../checkout.ts';
import { field, frameOf, goTo, type Portal, param, sendPage } from '../context.ts';
import { GatewayError } from '../gateway.ts';
import { CheckoutPage, OverPage, UnknownPage } from '../pages/checkout.tsx';
import { AlternativesPage } from '../pages/slots.tsx';
import { isOpen, notFound, type Problem, problemOf, problemOfError } from '../problem.ts';
import type { Visitor } from '../visitor.ts';

/** From a slot to a booking. */
export function registerCheckout(app: FastifyInstance, portal: Portal): void {
  app.post('/holds', async ({ visitor, body }, reply) => {
    const { person } = visitor;
    const sent = { intent: field(body, 'intent'), slotId: field(body, 'slotId') };
    if (!person) return goTo(reply, '/');
    if (!sent.intent || !sent.slotId) throw notFound();
    const outcome = await hold(portal, { ...visitor, person }, sent);
    if (outcome.done) return goTo(reply, `/checkouts/${outcome.checkout.id}`);
    return tellRefusal(portal, reply, visitor, outcome);
  });

  app.get('/checkouts/:id', async (request, reply) => {
    const checkout = await ownCheckout(portal, request);
    return await showCheckout(portal, request, reply, checkout);
  });

  app.post('/checkouts/:id/extend', async (request, reply) => {
    const { id } = await ownCheckout(portal, request);
    return await tell(portal, request, reply, await extend(portal, id));
  });

  app.post('/checkouts/:id/release', async (request, reply) => {
    const checkout = await ownCheckout(portal, request);
    const service = await serviceOf(portal, checkout);
    const outcome = await release(portal, checkout.id);
    // Time over comes to the same: the slot is free again.
    if (outcome.done || outcome.refusal.code === 'HOLD_EXPIRED') return goTo(reply, slotsOf(service));
    return await tell(portal, request, reply, outcome);
  });

  app.post('/checkouts/:id/pay', async (request, reply) => {
    const { id } = await ownCheckout(portal, request);
    const { visitor } = request;
    let outcome: Outcome;
    try {
      outcome = await pay(portal, id);
    } catch (error) {
      if (!(error instanceof GatewayError) || !isOpen(error.code)) throw error;
      const problem = problemOfError(error);
      return sendPage(
        reply,
        <UnknownPage frame={frameOf(portal, visitor)} {...{ problem, id }} />,
        problem.status,
      );
    }
    if (!outcome.done) return await tell(portal, request, reply, outcome);
    const path = await toBooking(portal, visitor, outcome.checkout);
    return goTo(reply, `${path}?done=booked`);
  });
}

/** Where the booking is. A new person is known from now on, and sees what is booked. */
async function toBooking(
  { visitors }: Portal,
  { id, person }: Visitor,
  { person: booked, hold: held }: Checkout,
) {
  const isSame = person?.firstName === booked.firstName && person.lastName === booked.lastName;
  if (isSame && person.patientId === null) await visitors.put(id, { person: booked });
  return `/bookings/${encodeURIComponent(held?.appointmentId ?? '')}`;
}

/** The checkout of the address. @throws ProblemError when it is not the visitor's, as if there were none */
async function ownCheckout({ checkouts }: Portal, request: FastifyRequest): Promise<Checkout> {
  const id = param(request, 'id');
  const checkout = /^[0-9a-f]{32}$/.test(id) ? await checkouts.get(id) : null;
  if (checkout?.owner !== request.visitor.id || !checkout.hold) throw notFound();
  return checkout;
}

/** How the hold stands: running, over, or booked already. */
async function showCheckout(
  portal: Portal,
  { visitor }: FastifyRequest,
  reply: FastifyReply,
  checkout: Checkout,
  problem?: Problem,
) {
  const { id, hold: held, slotId, payment } = checkout;
  if (checkout.isBooked) return goTo(reply, await toBooking(portal, visitor, checkout));
  const { appointment: booking, viewer } = await portal.gateway(PortalHeldDocument, {
    id: held?.appointmentId ?? '',
  });
  if (!booking) throw notFound();
  const { status, holdExpiresAt } = booking;
  const frame = frameOf(portal, visitor);
  if (status === 'HELD' && holdExpiresAt) {
    const secondsLeft = Math.max(
      0,
      Math.floor((Date.parse(holdExpiresAt) - Date.parse(viewer.serverTime)) / 1_000),
    );
    const { currency } = portal.account.account;
    const page = { frame, id, booking, secondsLeft, currency, problem };
    return sendPage(reply, <CheckoutPage {...page} />, problem?.status);
  }
  // It was paid for, and we have not heard what came of it: now we do.
  const outcome = payment?.status === 'AUTHORIZED' ? await pay(portal, id) : null;
  if (outcome?.done) return goTo(reply, await toBooking(portal, visitor, outcome.checkout));
  if (status !== 'EXPIRED' && status !== 'RELEASED')
    return goTo(reply, `/bookings/${encodeURIComponent(booking.id)}`);
  const code = status === 'RELEASED' ? 'RELEASED' : 'HOLD_EXPIRED';
  const over = problem ?? problemOf({ __typename: 'HoldExpiredError', code });
  const page = { frame, problem: over, slotId, intent: randomUUID(), serviceId: booking.appointmentType.id };
  return sendPage(reply, <OverPage {...page} />, over.status);
}

/** Shows what came of a step: where the hold stands now, with what went wrong above it. */
async function tell(portal: Portal, request: FastifyRequest, reply: FastifyReply, outcome: Outcome) {
  const checkout = await ownCheckout(portal, request);
  if (outcome.done) return goTo(reply, `/checkouts/${checkout.id}`);
  if (outcome.alternatives.length > 0) return tellRefusal(portal, reply, request.visitor, outcome);
  return await showCheckout(portal, request, reply, checkout, problemOf(outcome.refusal));
}

/** Shows a refusal, with other slots where there are some. */
function tellRefusal(
  portal: Portal,
  reply: FastifyReply,
  visitor: Visitor,
  { refusal, alternatives }: Outcome & { done: false },
) {
  const problem = problemOf(refusal);
  const page = {
    ...{ frame: frameOf(portal, visitor), problem, alternatives },
    form: { action: '/holds', intent: randomUUID(), verb: 'Hold' },
    again:
      refusal.code === 'VALIDATION_FAILED'
        ? { href: '/', words: 'Correct who it is for' }
        : { href: '/book', words: 'Search again' },
  };
  return sendPage(reply, <AlternativesPage {...page} />, problem.status);
}

const slotsOf = (service: string | null) =>
  service ? `/book/slots?${new URLSearchParams({ service })}` : '/book';

async function serviceOf({ gateway }: Portal, { hold: held }: Checkout): Promise<string | null> {
  const { appointment } = await gateway(PortalHeldDocument, { id: held?.appointmentId ?? '' });
  return appointment?.appointmentType.id ?? null;
}
