import type { FastifyReply } from 'fastify';
import type { Actor } from '../auth/actor.ts';
import { Failure } from '../graphql/failure.ts';
import type { Clock } from '../platform/clock.ts';
import type { Config } from '../platform/config.ts';
import { type BucketStore, Budget, type RateLimit, WINDOW_MS } from '../platform/rate-limit.ts';

/** Finds the budget of a caller; undefined where the configuration sets no limit for its kind. */
export type Budgets = (actor: Actor) => Budget | undefined;

/** Each credential has a budget of its own, and each subject of the identity provider. */
export function createBudgets(store: BucketStore, { rateLimits }: Config, clock: Clock): Budgets {
  return ({ kind, orgId, credentialId }) => {
    const limit = kind === 'PARTNER' ? rateLimits.partner : rateLimits.org;
    return limit > 0 ? new Budget(store, `${orgId}:${credentialId}`, limit, clock) : undefined;
  };
}

/**
 * Spends what a request costs.
 * @throws Failure RATE_LIMITED when the budget has less: nothing is spent then
 */
export async function assertWithinBudget(budget: Budget | null | undefined, cost: number): Promise<void> {
  const state = await budget?.spend(cost);
  if (!state || state.isWithin) return;
  const { limit, retryAfter } = state;
  throw new Failure(
    'RATE_LIMITED',
    'The credential has spent its budget; it comes back evenly, `limit` units a minute: try again after `retryAfter` seconds.',
    { retryAfter, limit, actual: cost },
  );
}

/**
 * Tells how it stands with the budget, in the fields of draft-ietf-httpapi-ratelimit-headers-09: units left (`r`) and
 * the seconds until all are there again (`t`), of a quota (`q`) for a window of seconds (`w`).
 */
export function setRateLimitHeaders(
  reply: FastifyReply,
  { limit, remaining, resetsAt }: RateLimit,
  now: Date,
): void {
  const seconds = Math.max(0, Math.ceil((resetsAt.getTime() - now.getTime()) / 1_000));
  reply.header('RateLimit-Policy', `"cost";q=${limit};w=${WINDOW_MS / 1_000}`);
  reply.header('RateLimit', `"cost";r=${remaining};t=${seconds}`);
}
