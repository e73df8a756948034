import type { FastifyReply, FastifyRequest } from 'fastify';
import type { ComponentChildren, VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import type { PortalAccountQuery, PortalServicesQuery } from '../generated/partner-portal/graphql.ts';
import type { Checkouts } from './checkout.ts';
import type { Gateway } from './gateway.ts';
import type { Problem } from './problem.ts';
import type { Visitor, Visitors } from './visitor.ts';

/** What every route works with. */
export interface Portal {
  readonly gateway: Gateway;
  readonly visitors: Visitors;
  readonly checkouts: Checkouts;
  /** As it was when the portal started: it hardly ever changes. */
  readonly account: PortalAccountQuery;
  /** The services, read anew from time to time. */
  readonly services: () => Promise<readonly Service[]>;
}

/** A service that can be booked. */
export type Service = PortalServicesQuery['appointmentTypes']['nodes'][number];

/** What every page shows around its content. */
export interface Frame {
  readonly brand: string;
  readonly clinic: string;
  readonly isSandbox: boolean;
  readonly visitor: Visitor;
}

/** A page that says it can't, with what can be done instead. */
export interface ProblemProps {
  readonly problem: Problem;
  readonly children?: ComponentChildren;
}

/** The frame of a visitor's pages. */
export const frameOf = ({ account: { viewer } }: Portal, visitor: Visitor): Frame => ({
  ...{ brand: viewer.partner?.name ?? 'Booking', clinic: viewer.organization.name },
  ...{ isSandbox: viewer.environment === 'SANDBOX', visitor },
});

/** Answers with a page. */
export function sendPage(reply: FastifyReply, page: VNode, status = 200): FastifyReply {
  const html = `<!doctype html>\n${renderToString(page)}\n`;
  return reply.code(status).type('text/html; charset=utf-8').send(html);
}

/** Goes on with another page: reloading that one sends nothing again. */
export const goTo = (reply: FastifyReply, path: string): FastifyReply => reply.redirect(path, 303);

/** A field of the form, or of the address, that was sent; empty where there is none. */
export const field = (sent: unknown, name: string): string => {
  const value =
    sent instanceof URLSearchParams ? sent.get(name) : (sent as Record<string, unknown> | null)?.[name];
  return typeof value === 'string' ? value.trim().slice(0, 1_000) : '';
};

/** A part of the path. */
export const param = ({ params }: FastifyRequest, name: string): string => field(params, name);
