import { ValidationError } from '../../platform/error.ts';
import { localDate } from '../../platform/local-date.ts';

/** A row of an export: what each column says; empty ones are absent. */
export type SyntheaRow = Readonly<Record<string, string>>;

/** The refusal of a row. @param column at fault */
export function refusal(column: string, code: string, message: string): ValidationError {
  return new ValidationError([{ path: [column], code, message }]);
}

/** What a row must say. @throws ValidationError */
export function required(row: SyntheaRow, column: string): string {
  const text = row[column]?.trim();
  if (!text) throw refusal(column, 'required', 'Required.');
  return text;
}

const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d)?(\.\d+)?Z$/;
const DAY = /^\d{4}-\d\d-\d\d$/;

/** The instant in a column, null where it is empty. @throws ValidationError */
export function instant(row: SyntheaRow, column: string): Date | null {
  const text = row[column]?.trim();
  if (!text) return null;
  const at = new Date(INSTANT.test(text) ? text : Number.NaN);
  if (Number.isNaN(at.getTime()))
    throw refusal(column, 'invalid_value', 'An instant, e.g. 2026-03-01T09:30:00Z.');
  return at;
}

/** The day in a column, null where it is empty; of an instant, the day on which it falls in the zone. @throws ValidationError */
export function day(row: SyntheaRow, column: string, timezone: string): Date | null {
  const text = row[column]?.trim();
  if (!text) return null;
  if (!DAY.test(text)) {
    const at = instant(row, column);
    return at && localDate(at, timezone);
  }
  const date = new Date(`${text}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) throw refusal(column, 'invalid_value', 'A day, e.g. 2026-03-01.');
  return date;
}

const clocks = new Map<string, Intl.DateTimeFormat>();

/** The time of day at an instant in a zone, HH:mm:ss. */
export function timeOfDay(at: Date, timezone: string): string {
  const digits = { hour: '2-digit', minute: '2-digit', second: '2-digit', hourCycle: 'h23' } as const;
  const clock = clocks.get(timezone) ?? new Intl.DateTimeFormat('en-GB', { timeZone: timezone, ...digits });
  clocks.set(timezone, clock);
  return clock.format(at);
}
