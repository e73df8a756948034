import { z } from 'zod';

const EARLIEST = new Date('1900-01-01T00:00:00.000Z');
const DAY_MS = 86_400_000;

/**
 * When something has happened: in 1900 or later, and not in the future. A day's grace and more covers clocks that are
 * wrong. @param today midnight UTC
 */
export function pastInstant(today: Date) {
  return z
    .date()
    .min(EARLIEST, 'In 1900 or later.')
    .max(new Date(today.getTime() + 2 * DAY_MS), 'Not in the future.');
}
