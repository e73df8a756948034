import type { IncomingHttpHeaders } from 'node:http';
import Negotiator from 'negotiator';
import { Failure } from '../graphql/failure.ts';

/** What an answer can be, the best first (GraphQL over HTTP, section 6.1). */
const ANSWERS = ['application/graphql-response+json', 'application/json'];

/** What subscriptions are answered as, and any operation whose client takes nothing else (GraphQL over SSE). */
const EVENTS = 'text/event-stream';

/** Whether a client says that it takes a stream of events: leave to send anything is not enough to send without end. */
export function takesEvents(headers: IncomingHttpHeaders): boolean {
  // Most clients do not, and what is said about the others need not be taken apart.
  if (!headers.accept?.toLowerCase().includes(EVENTS)) return false;
  return new Negotiator({ headers }).mediaTypes().some((type) => type.toLowerCase() === EVENTS);
}

/** Whether a client takes nothing but a stream of events. */
export function takesEventsOnly(headers: IncomingHttpHeaders): boolean {
  return takesEvents(headers) && new Negotiator({ headers }).mediaTypes(ANSWERS).length === 0;
}

/**
 * Refuses a client that takes none of the media types that an answer can have. Apollo looks only once the operation
 * has run; a mutation would then have been carried out and its outcome not told.
 *
 * @throws Failure NOT_ACCEPTABLE
 */
export function assertAnswerable(headers: IncomingHttpHeaders): void {
  if (headers.accept === undefined || headers.accept === '' || takesEvents(headers)) return;
  if (new Negotiator({ headers }).mediaTypes(ANSWERS).length > 0) return;
  throw new Failure('NOT_ACCEPTABLE', `The Accept header must allow ${ANSWERS.join(', ')} or ${EVENTS}.`, {
    param: 'accept',
  });
}
