import type { IncomingHttpHeaders } from 'node:http';
import Negotiator from 'negotiator';
import { Failure } from '../graphql/failure.ts';

/** What an answer can be, the best first (GraphQL over HTTP, section 6.1). */
const ANSWERS = ['application/graphql-response+json', 'application/json'];

/**
 * Refuses a client that takes none of the media types that an answer can have. Apollo looks only once the operation
 * has run; a mutation would then have been carried out and its outcome not told.
 *
 * @throws Failure NOT_ACCEPTABLE
 */
export function assertAnswerable(headers: IncomingHttpHeaders): void {
  if (headers.accept === undefined || headers.accept === '') return;
  if (new Negotiator({ headers }).mediaTypes(ANSWERS).length > 0) return;
  throw new Failure('NOT_ACCEPTABLE', `The Accept header must allow ${ANSWERS.join(' or ')}.`, {
    param: 'accept',
  });
}
