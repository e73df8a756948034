import { z } from 'zod';

/** An IANA time zone by its name, e.g. Europe/Paris or UTC; never an offset, which knows no summer time. */
export function timeZone() {
  return z.string('Required.').refine(isTimeZone, 'An IANA time zone, e.g. Europe/Paris.');
}

function isTimeZone(name: string): boolean {
  if (!/^[A-Z][A-Za-z0-9_+/-]{1,63}$/.test(name)) return false;
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }) instanceof Intl.DateTimeFormat;
  } catch {
    return false;
  }
}
