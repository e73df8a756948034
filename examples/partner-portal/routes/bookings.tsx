import { randomUUID } from 'node:crypto';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import {
  PortalBookingDocument,
  PortalBookingsDocument,
  PortalCancelDocument,
  PortalRescheduleDocument,
  PortalSlotsDocument,
} from '../../generated/partner-portal/graphql.ts';
import { refund, refused } from '../checkout.ts';
import { field, frameOf, goTo, type Portal, param, sendPage } from '../context.ts';
import {
  type Booking,
  BookingPage,
  BookingsPage,
  CancelPage,
  MovePage,
  NOTICES,
} from '../pages/bookings.tsx';
import { ProblemPage } from '../pages/layout.tsx';
import { AlternativesPage } from '../pages/slots.tsx';
import { notFound, problemOf } from '../problem.ts';

/** Bookings, and slots to move one to, on a page. */
const BOOKINGS = 20;
const SLOTS = 48;

/** What was booked: look, move, call off. */
export function registerBookings(app: FastifyInstance, portal: Portal): void {
  const { currency } = portal.account.account;
  const pathOf = ({ id }: Pick<Booking, 'id'>) => `/bookings/${encodeURIComponent(id)}`;

  app.get('/bookings', async ({ visitor, query }, reply) => {
    const patientId = visitor.person?.patientId;
    const frame = frameOf(portal, visitor);
    if (!patientId)
      return sendPage(reply, <BookingsPage {...{ frame, bookings: [], now: '', next: null }} />);
    const after = field(query, 'after') || null;
    const { appointments, viewer } = await portal.gateway(PortalBookingsDocument, {
      ...{ patientId, first: BOOKINGS, after },
    });
    const { hasNextPage, endCursor } = appointments.pageInfo;
    const next = hasNextPage && endCursor ? `/bookings?${new URLSearchParams({ after: endCursor })}` : null;
    const page = { frame, bookings: appointments.nodes, now: viewer.serverTime, next };
    return sendPage(reply, <BookingsPage {...page} />);
  });

  app.get('/bookings/:id', async (request, reply) => {
    const booking = await ownBooking(portal, request);
    const notice = NOTICES[field(request.query, 'done')];
    const page = { frame: frameOf(portal, request.visitor), booking, currency, notice };
    return sendPage(reply, <BookingPage {...page} />);
  });

  app.get('/bookings/:id/move', async (request, reply) => {
    const booking = await ownBooking(portal, request);
    const { rescheduleWindow: window, canReschedule } = booking.policy;
    if (!canReschedule) return goTo(reply, pathOf(booking));
    const { slots } = await portal.gateway(PortalSlotsDocument, {
      appointmentTypeId: booking.appointmentType.id,
      // Both ends of the window are in it; `to` itself is not.
      ...(window && { from: window.earliest, to: new Date(Date.parse(window.latest) + 1).toISOString() }),
      ...{ first: SLOTS, after: field(request.query, 'after') || null },
    });
    const { hasNextPage, endCursor } = slots.pageInfo;
    const page = {
      ...{ frame: frameOf(portal, request.visitor), booking, slots: slots.nodes },
      next:
        hasNextPage && endCursor
          ? `${pathOf(booking)}/move?${new URLSearchParams({ after: endCursor })}`
          : null,
      form: { action: `${pathOf(booking)}/move`, intent: randomUUID(), verb: 'Move to' },
    };
    return sendPage(reply, <MovePage {...page} />);
  });

  app.post('/bookings/:id/move', async (request, reply) => {
    const booking = await ownBooking(portal, request);
    const [slotId, intent] = [field(request.body, 'slotId'), field(request.body, 'intent')];
    if (!slotId || !intent) throw notFound();
    // The form's own name and what was chosen on it: sent twice, it is moved once.
    const idempotencyKey = `${intent} ${slotId}`.slice(0, 255);
    const input = { id: booking.id, slotId, idempotencyKey };
    const { rescheduleAppointment: outcome } = await portal.gateway(PortalRescheduleDocument, { input });
    if (outcome.__typename === 'RescheduleAppointmentSuccess')
      return goTo(reply, `${pathOf(booking)}?done=moved`);
    const { refusal, alternatives } = refused(outcome);
    const problem = problemOf(refusal);
    const page = {
      ...{ frame: frameOf(portal, request.visitor), problem, alternatives },
      form: { action: `${pathOf(booking)}/move`, intent: randomUUID(), verb: 'Move to' },
      again: { href: pathOf(booking), words: 'Back to the booking' },
    };
    return sendPage(reply, <AlternativesPage {...page} />, problem.status);
  });

  app.get('/bookings/:id/cancel', async (request, reply) => {
    const booking = await ownBooking(portal, request);
    if (!booking.policy.canCancel) return goTo(reply, pathOf(booking));
    const page = { frame: frameOf(portal, request.visitor), booking, currency, intent: randomUUID() };
    return sendPage(reply, <CancelPage {...page} />);
  });

  app.post('/bookings/:id/cancel', async (request, reply) => {
    const booking = await ownBooking(portal, request);
    const { body } = request;
    const intent = field(body, 'intent');
    if (!intent) throw notFound();
    const input = {
      ...{ id: booking.id, idempotencyKey: intent.slice(0, 255), reason: field(body, 'reason') || null },
      // As the visitor has seen it: what has changed since is to be looked at first.
      baseVersion: Number.parseInt(field(body, 'version'), 10) || null,
    };
    const { cancelAppointment: outcome } = await portal.gateway(PortalCancelDocument, { input });
    if (outcome.__typename !== 'CancelAppointmentSuccess') {
      const problem = problemOf(outcome);
      const page = (
        <ProblemPage frame={frameOf(portal, request.visitor)} problem={problem}>
          <p>
            <a class="button quiet" href={pathOf(booking)}>
              Back to the booking
            </a>
          </p>
        </ProblemPage>
      );
      return sendPage(reply, page, problem.status);
    }
    await refund(portal.checkouts, booking.partnerReference);
    return goTo(reply, `${pathOf(booking)}?done=cancelled`);
  });
}

/**
 * The booking of the address. The partner's key reads every booking that was made through the portal, so the portal
 * has to ask itself whose it is: the person's, or one that this visitor has made.
 * @throws ProblemError when it is someone else's, as if there were none
 */
async function ownBooking({ gateway, checkouts }: Portal, request: FastifyRequest): Promise<Booking> {
  const { id: visitorId, person } = request.visitor;
  const { appointment: booking } = await gateway(PortalBookingDocument, { id: param(request, 'id') });
  if (!booking || !person) throw notFound();
  if (booking.patient && booking.patient.id === person.patientId) return booking;
  const reference = booking.partnerReference ?? '';
  const checkout = /^[0-9a-f]{32}$/.test(reference) ? await checkouts.get(reference) : null;
  if (checkout?.owner !== visitorId || checkout.hold?.appointmentId !== booking.id) throw notFound();
  return booking;
}
