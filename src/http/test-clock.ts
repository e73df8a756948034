import type { Actor } from '../auth/actor.ts';
import { Failure } from '../graphql/failure.ts';
import type { Clock } from '../platform/clock.ts';

/** The header by which a request of a sandbox says what time it is. */
const HEADER = 'X-Test-Now';

const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,3})?(Z|[+-]\d{2}:\d{2})$/;
const [EARLIEST, LATEST] = [Date.UTC(2000, 0), Date.UTC(2100, 0)];

/**
 * The clock of a request: the server's, or one that stands still where a sandbox credential says, so that deadlines can
 * be tried out without waiting for them [A57]. Whether the credential itself is valid, and what it may still ask for, is
 * decided by the server's clock whatever the request says.
 * @param headers of the request, names in lower case
 * @throws Failure BAD_REQUEST for a live credential, and for what is no instant
 */
export function clockOf(
  headers: Readonly<Record<string, string | string[] | undefined>>,
  { environment }: Pick<Actor, 'environment'>,
  clock: Clock,
): Clock {
  const given = headers[HEADER.toLowerCase()];
  if (given === undefined) return clock;
  if (environment !== 'SANDBOX')
    throw new Failure('BAD_REQUEST', `${HEADER} is for sandbox credentials only.`, { param: HEADER });
  const now = typeof given === 'string' && INSTANT.test(given) ? new Date(given) : null;
  if (now && EARLIEST <= now.getTime() && now.getTime() < LATEST) return { now: () => now };
  const message = `${HEADER} takes an instant from 2000 to 2099, RFC 3339, e.g. 2026-03-01T09:30:00Z.`;
  throw new Failure('BAD_REQUEST', message, { param: HEADER });
}
