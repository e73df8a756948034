import type { IncomingHttpHeaders } from 'node:http';
import type { Actor } from '../auth/actor.ts';
import { Failure } from '../graphql/failure.ts';

/** The program that sends a request, as it names itself in Apollo's headers [123]; for the log. */
export interface ClientName {
  readonly name: string | undefined;
  readonly version: string | undefined;
}

const NAME = 'apollographql-client-name';
const VERSION = 'apollographql-client-version';
/** What names and addresses of vendors are made of, e.g. `Acme Portal (dev@acme.example)`, and nothing that could break a log. */
const WELL_FORMED = /^[\w .:@/+()-]{1,100}$/;

/** What a client calls itself; what is not well-formed is as if it were not there. */
export function clientNameOf(headers: IncomingHttpHeaders): ClientName {
  const read = (header: string) => {
    const value = headers[header];
    return typeof value === 'string' && WELL_FORMED.test(value) ? value : undefined;
  };
  return { name: read(NAME), version: read(VERSION) };
}

/**
 * Live partners say which program of theirs it is, so that they can be told when it does harm [123].
 * @throws Failure BAD_REQUEST
 */
export function assertNamesClient({ kind, environment }: Actor, { name, version }: ClientName): void {
  if (kind !== 'PARTNER' || environment !== 'LIVE' || (name && version)) return;
  throw new Failure(
    'BAD_REQUEST',
    `With a live key name your program in the headers \`${NAME}\` and \`${VERSION}\`: up to 100 letters, digits, spaces and . : @ / + ( ) - _ in each.`,
    { param: name ? VERSION : NAME },
  );
}
