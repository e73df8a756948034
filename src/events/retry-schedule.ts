const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;

/** How long to wait after each failed attempt, in milliseconds; after one more a delivery is given up. */
const WAITS = [
  ...[5 * SECOND, 5 * MINUTE, 30 * MINUTE, 2 * HOUR, 5 * HOUR],
  ...[10 * HOUR, 14 * HOUR, 20 * HOUR, 24 * HOUR],
];

/** The most that chance adds to a wait, as a part of it: so those who failed together do not come back together. */
const JITTER = 0.2;

/** Attempts of a delivery in all: over some three days. */
export const ATTEMPTS = WAITS.length + 1;

/** Deliveries given up one after another that disable an endpoint. */
export const FAILURES_BEFORE_DISABLING = 5;

/**
 * Milliseconds until the next attempt, null where there is none.
 * @param attempts made so far, at least 1 @param chance at least 0, below 1
 */
export function waitAfter(attempts: number, chance: number): number | null {
  const wait = WAITS[attempts - 1];
  return wait === undefined ? null : Math.round(wait * (1 + JITTER * chance));
}
