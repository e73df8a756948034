import { randomUUID } from 'node:crypto';

/** What a request id may look like: it goes into headers and logs as it came, so nothing else may. */
const WELL_FORMED = /^[A-Za-z0-9._-]{8,128}$/;

/** The request id that a client sent in `X-Request-Id` when it is well-formed, else a new one [79]. */
export function takeRequestId(header: string | string[] | undefined): string {
  return typeof header === 'string' && WELL_FORMED.test(header) ? header : randomUUID();
}
