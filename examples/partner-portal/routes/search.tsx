import { randomUUID } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import { PortalSlotsDocument } from '../../generated/partner-portal/graphql.ts';
import { field, frameOf, type Portal, sendPage } from '../context.ts';
import { addDays, isDate, localIn, startOfDay } from '../format.ts';
import { ServicesPage, SlotsPage } from '../pages/slots.tsx';
import { notFound } from '../problem.ts';

/** Slots on a page, and the days that are looked through. */
const PAGE = 48;
const DAYS = 14;
/** Days to jump to. */
const STRIP = 7;

/** What can be booked, and when. */
export function registerSearch(app: FastifyInstance, portal: Portal): void {
  const { currency, timezone } = portal.account.account;

  app.get('/book', async ({ visitor }, reply) => {
    const services = await portal.services();
    return sendPage(reply, <ServicesPage {...{ frame: frameOf(portal, visitor), services, currency }} />);
  });

  app.get('/book/slots', async ({ visitor, query }, reply) => {
    const service = (await portal.services()).find(({ id }) => id === field(query, 'service'));
    if (!service) throw notFound();
    const practitionerId = field(query, 'with');
    const day = isDate(field(query, 'day')) ? field(query, 'day') : '';
    const [after, before] = [field(query, 'after'), field(query, 'before')];
    const { slots, viewer } = await portal.gateway(PortalSlotsDocument, {
      appointmentTypeId: service.id,
      practitionerIds: practitionerId ? [practitionerId] : null,
      // Without a day, from now on, by Caregraph's clock.
      ...(day && { from: startOfDay(day, timezone), to: startOfDay(addDays(day, DAYS), timezone) }),
      ...(before ? { last: PAGE, before } : { first: PAGE, ...(after && { after }) }),
    });
    const today = localIn(viewer.serverTime, timezone).slice(0, 10);
    const chosen = day > today ? day : today;
    const link = (rest: Record<string, string>) =>
      `/book/slots?${new URLSearchParams({ service: service.id, ...(practitionerId && { with: practitionerId }), ...rest })}`;
    const { hasNextPage, hasPreviousPage, startCursor, endCursor } = slots.pageInfo;
    const here: Record<string, string> = day ? { day } : {};
    // A strip begins where the page before it has left off; the first one begins today.
    const first = addDays(today, Math.floor(daysBetween(today, chosen) / STRIP) * STRIP);
    const shownDay = slots.nodes[0]?.localStart.slice(0, 10) ?? chosen;
    const page = {
      ...{ frame: frameOf(portal, visitor), service, practitionerId, day, slots: slots.nodes },
      days: Array.from({ length: STRIP }, (_, place) => {
        const date = addDays(first, place);
        return { date, href: link({ day: date }), isCurrent: date === (after || before ? shownDay : chosen) };
      }),
      earlierDays: first > today ? link({ day: addDays(first, -STRIP) }) : null,
      laterDays: link({ day: addDays(first, STRIP) }),
      previous:
        (after || before) && hasPreviousPage && startCursor ? link({ ...here, before: startCursor }) : null,
      next: hasNextPage && endCursor ? link({ ...here, after: endCursor }) : null,
      form: { action: '/holds', intent: randomUUID(), verb: 'Hold' },
    };
    return sendPage(reply, <SlotsPage {...page} />);
  });
}

const daysBetween = (one: string, other: string) =>
  Math.round((Date.parse(other) - Date.parse(one)) / 86_400_000);
