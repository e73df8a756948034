import { RequestError } from '../platform/error.ts';
import { lookupUuid } from './id.ts';

/** The most records of one type that an argument can name. */
export const MOST_NAMED = 100;

/**
 * The uuids of the records that an argument names; one out of the caller's reach is among them, and matches nothing.
 * @throws RequestError BAD_USER_INPUT for more than `MOST_NAMED`
 */
export function namedUuids(type: string, param: string, ids: readonly string[]): ReadonlySet<string> {
  if (ids.length > MOST_NAMED)
    throw new RequestError('BAD_USER_INPUT', `\`${param}\` takes at most ${MOST_NAMED}.`, param);
  return new Set(ids.map((id) => lookupUuid(type, id)));
}
