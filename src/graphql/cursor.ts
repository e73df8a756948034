import { RequestError } from '../platform/error.ts';
import { isUuid } from './id.ts';

/** The kinds of columns that a list can be ordered by. */
export type KeysetKind = 'string' | 'int' | 'date' | 'enum';

/** A place in an ordered list: the value of the order's column, and the id that breaks ties. */
export interface Place {
  readonly value: string | number | Date;
  readonly id: string;
}

/** The cursor of a place. @param order the order's name: a cursor is of use only in the order that made it */
export function encodeCursor(order: string, place: Place): string {
  return Buffer.from(JSON.stringify([order, place.value, place.id])).toString('base64url');
}

/** The refusal of a cursor. @param param the argument that holds it */
export function refusedCursor(param: string): RequestError {
  return new RequestError('INVALID_CURSOR', 'The cursor was not made by this list in this order.', param);
}

/** The place that a cursor names. @param isId what the order breaks ties by; a uuid where absent @throws RequestError INVALID_CURSOR for anything that this order did not make */
export function decodeCursor(
  order: string,
  kind: KeysetKind,
  cursor: string,
  param: string,
  isId: (text: string) => boolean = isUuid,
): Place {
  const refused = refusedCursor(param);
  let parts: unknown;
  try {
    parts = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  } catch {
    throw refused;
  }
  if (!Array.isArray(parts) || parts.length !== 3 || parts[0] !== order) throw refused;
  const [, raw, id] = parts as [string, unknown, unknown];
  const value = parseValue(kind, raw);
  if (value === null || typeof id !== 'string' || !isId(id)) throw refused;
  return { value, id };
}

function parseValue(kind: KeysetKind, raw: unknown): string | number | Date | null {
  if (kind === 'int') return Number.isSafeInteger(raw) ? (raw as number) : null;
  // A zero byte can't be in a PostgreSQL text.
  if (typeof raw !== 'string' || raw.includes('\0')) return null;
  if (kind !== 'date') return raw;
  // Written as we write it: what else JavaScript reads as a date, PostgreSQL may not have.
  const date = new Date(raw);
  return /^\d{4}-/.test(raw) && !raw.startsWith('0000') && toIso(date) === raw ? date : null;
}

const toIso = (date: Date) => (Number.isNaN(date.getTime()) ? null : date.toISOString());
