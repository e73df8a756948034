import type { Random } from './random.ts';

/** Milliseconds of a day. */
export const DAY = 86_400_000;
/** Milliseconds of a year, on average. */
export const YEAR = 365.25 * DAY;

/** Midnight of a moment's day in UTC: what date columns hold. */
export function dayOf(at: Date): Date {
  return new Date(Math.floor(at.getTime() / DAY) * DAY);
}

/** A moment that many days later, but not after `latest`. */
export function daysAfter(at: Date, days: number, latest: Date): Date {
  return new Date(Math.min(at.getTime() + days * DAY, latest.getTime()));
}

/** A moment between two others. */
export function between(random: Random, from: Date, to: Date): Date {
  return new Date(from.getTime() + Math.floor(random.next() * (to.getTime() - from.getTime())));
}
