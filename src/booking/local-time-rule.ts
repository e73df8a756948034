import { z } from 'zod';

/** A time of day in whole minutes, kept as `HH:mm`. GraphQL has seen to it that it is a time. */
export function wholeMinute() {
  return z
    .string()
    .refine((time) => /^\d\d:\d\d(?::00(?:\.000)?)?$/.test(time), 'Whole minutes.')
    .transform((time) => time.slice(0, 5));
}
