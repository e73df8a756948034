import { Temporal } from 'temporal-polyfill';

const LANGUAGE = 'en-GB';

/** An amount in the smallest unit of its currency. */
export function money(amount: number, currency: string): string {
  const format = new Intl.NumberFormat(LANGUAGE, {
    style: 'currency',
    currency,
    currencyDisplay: 'narrowSymbol',
  });
  return format.format(amount / 10 ** (format.resolvedOptions().maximumFractionDigits ?? 2));
}

const shown = (options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat(LANGUAGE, { ...options, timeZone: 'UTC' });
const [DAY, SHORT_DAY, TIME] = [
  shown({ weekday: 'long', day: 'numeric', month: 'long' }),
  shown({ weekday: 'short', day: 'numeric', month: 'short' }),
  shown({ hour: '2-digit', minute: '2-digit' }),
];
const asUtc = (local: string) => new Date(`${local}Z`);

/** The day of what the clinic's clocks show, e.g. `Monday 23 November`. @param local a date, with a time or without */
export const day = (local: string) => DAY.format(asUtc(`${local.slice(0, 10)}T00:00:00`));
/** The same, short. */
export const shortDay = (local: string) => SHORT_DAY.format(asUtc(`${local.slice(0, 10)}T00:00:00`));
/** The time of day of what the clinic's clocks show. */
export const time = (local: string) => TIME.format(asUtc(local));
/** Both. */
export const dayAndTime = (local: string) => `${day(local)}, ${time(local)}`;

/** What clocks in a zone show at an instant. */
export const localIn = (instant: string, zone: string) =>
  Temporal.Instant.from(instant)
    .toZonedDateTimeISO(zone)
    .toPlainDateTime()
    .toString({ smallestUnit: 'second' });

/** Whose clocks are meant, e.g. `New York time`. */
export const zoneName = (zone: string) => `${zone.split('/').at(-1)?.replaceAll('_', ' ')} time`;

/** Whether a text is a date. */
export function isDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  try {
    Temporal.PlainDate.from(text);
    return true;
  } catch {
    return false;
  }
}

/** A date some days on. */
export const addDays = (date: string, days: number) => Temporal.PlainDate.from(date).add({ days }).toString();

/** When a day begins in a zone. */
export const startOfDay = (date: string, zone: string) =>
  Temporal.PlainDate.from(date).toZonedDateTime(zone).toInstant().toString();
