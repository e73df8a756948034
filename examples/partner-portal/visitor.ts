import { createHash, randomBytes } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Store } from './store.ts';

/** For whom is booked: someone for whom we have booked before, or what a new person has told us. */
export type Person =
  | { readonly patientId: string; readonly firstName: string; readonly lastName: string }
  | NewPerson;

/** What a new person tells. */
export interface NewPerson {
  readonly patientId: null;
  readonly firstName: string;
  readonly lastName: string;
  readonly email: string;
  readonly phone: string | null;
  readonly dateOfBirth: string | null;
}

/** Someone at a browser. */
export interface Visitor {
  /** Not what the cookie holds, but its hash: who reads the records can't pose as the visitor. */
  readonly id: string;
  readonly person: Person | null;
}

/** Visitors as they are kept. */
export type Visitors = Store<Pick<Visitor, 'person'>>;

const COOKIE = 'portal_visitor';

/** The visitor whom the cookie names, or a new one, who gets a cookie. */
export async function visitorOf(
  request: FastifyRequest,
  reply: FastifyReply,
  visitors: Visitors,
): Promise<Visitor> {
  const token = cookieOf(request.headers.cookie);
  if (token) {
    const id = hashOf(token);
    return { id, person: (await visitors.get(id))?.person ?? null };
  }
  const made = randomBytes(32).toString('base64url');
  // Lax: a link from a mail finds the visitor signed in, a form of another site does not. Behind https add Secure.
  reply.header('Set-Cookie', `${COOKIE}=${made}; Path=/; HttpOnly; SameSite=Lax; Max-Age=86400`);
  return { id: hashOf(made), person: null };
}

const hashOf = (token: string) => createHash('sha256').update(token).digest('hex');

function cookieOf(header: string | undefined): string | null {
  const pairs = (header ?? '').split('; ').map((pair) => pair.split('='));
  const [, token = ''] = pairs.find(([name]) => name === COOKIE) ?? [];
  return /^[\w-]{43}$/.test(token) ? token : null;
}

/** Whether a form was sent by a page of ours: browsers say where from, and another site can't make them lie. */
export function isOwnForm({ headers }: FastifyRequest): boolean {
  const { origin, host, 'sec-fetch-site': site } = headers;
  if (origin !== undefined) return URL.canParse(origin) && new URL(origin).host === host;
  return site === 'same-origin';
}
