import { RequestError } from '../platform/error.ts';
import type { Actor } from './actor.ts';

/**
 * Refuses a filter on what tells who a patient is to callers who may not know it: a match would tell them.
 * @param names the conditions that do
 * @throws RequestError FORBIDDEN without `patient:read_identity`
 */
export function assertIdentityFilter<Name extends string>(
  filter: Partial<Record<Name, unknown>> | null | undefined,
  names: readonly Name[],
  actor: Actor,
): void {
  const asked = filter && names.find((name) => filter[name] != null);
  if (!asked || actor.can('patient:read_identity')) return;
  throw new RequestError(
    'FORBIDDEN',
    'The credential may not filter by what identifies a patient.',
    `filter.${asked}`,
  );
}
