import { Decimal } from '@prisma/client/runtime/client';
import type { Column, ScalarType } from './data-model.ts';
import type { ValueKind } from './shape.ts';

/** What a value becomes that a statement can't be given: the read goes to Prisma. */
export const UNFIT = Symbol('unfit');

/** What a driver is given for a value. */
export type Bound = string | Buffer | readonly string[] | typeof UNFIT;

/** How values of a column are bound. */
export interface Binding {
  /** PostgreSQL's type of the parameter. */
  readonly cast: string;
  readonly bind: (value: unknown) => Bound;
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const NUMBER = /^-?\d{1,60}(\.\d{1,60})?$/;
const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,3})?Z$/;
const INT = 2 ** 31;

/** How a value of a kind is bound where it is compared with a column; undefined where Prisma would refuse the kind. */
export function bindingOf(column: Column, kind: ValueKind): Binding | undefined {
  const one = bindOne(column, kind.toLowerCase());
  if (!one) return undefined;
  if (kind === kind.toLowerCase()) return { cast: column.sqlType, bind: one };
  return { cast: `${column.sqlType}[]`, bind: (list) => bindList(list as readonly unknown[], one) };
}

function bindList(list: readonly unknown[], one: (value: unknown) => Bound): Bound {
  const bound: string[] = [];
  for (const value of list) {
    const each = one(value);
    if (typeof each !== 'string') return UNFIT;
    bound.push(each);
  }
  return bound;
}

function bindOne(column: Column, kind: string): ((value: unknown) => Bound) | undefined {
  switch (column.type) {
    case 'String':
      if (kind !== 's') return undefined;
      return column.sqlType === 'uuid' ? (value) => fitting(value, UUID) : (value) => value as string;
    case 'Enum':
      return kind === 's'
        ? (value) => (column.values.has(value as string) ? (value as string) : UNFIT)
        : undefined;
    case 'Int':
      if (kind !== 'n') return undefined;
      return (value) => ((value as number) >= -INT && (value as number) < INT ? String(value) : UNFIT);
    case 'BigInt':
      return kind === 'i' || kind === 'n' ? bindBigInt : undefined;
    case 'Decimal':
      return 'nfsc'.includes(kind) ? bindDecimal : undefined;
    case 'DateTime':
      return kind === 'd' || kind === 's' ? (value) => bindTime(value, column.sqlType) : undefined;
    default:
      return undefined;
  }
}

const fitting = (value: unknown, pattern: RegExp): Bound =>
  pattern.test(value as string) ? (value as string) : UNFIT;

function bindBigInt(value: unknown): Bound {
  if (typeof value === 'number' && !Number.isSafeInteger(value)) return UNFIT;
  const whole = BigInt(value as bigint | number);
  return BigInt.asIntN(64, whole) === whole ? String(whole) : UNFIT;
}

function bindDecimal(value: unknown): Bound {
  if (typeof value === 'string') return fitting(value, NUMBER);
  if (typeof value === 'number') return Number.isFinite(value) ? fitting(String(value), NUMBER) : UNFIT;
  return fitting((value as Decimal).toFixed(), NUMBER);
}

function bindTime(value: unknown, sqlType: string): Bound {
  if (typeof value === 'string' && !INSTANT.test(value)) return UNFIT;
  const time = new Date(value as string | Date);
  const year = time.getUTCFullYear();
  if (!(year >= 1 && year <= 9999)) return UNFIT;
  const text = time.toISOString();
  return sqlType === 'date' ? text.slice(0, 10) : text;
}

/** Makes Prisma's value of the text that the database gave. Never called for null. */
export type Decode = (given: string) => unknown;

const asIs: Decode = (given) => given;

/** How a column is selected, and how its text is read: that of a row, or the same cast to text. */
export interface Reading {
  readonly select: (sql: string) => string;
  readonly decode: Decode;
}

const plain = (sql: string) => sql;

/** How values of a column are read, exactly as Prisma gives them. */
export function readingOf(column: Column): Reading {
  if (column.list) return { select: (sql) => `to_json(${sql})`, decode: parse };
  // A cast to text would take the spaces at the end.
  if (column.sqlType === 'bpchar') return { select: (sql) => `(to_json(${sql}) #>> '{}')`, decode: asIs };
  return { select: plain, decode: DECODES[column.type] ?? asIs };
}

const parse: Decode = (given) => JSON.parse(given);
const toDecimal: Decode = (given) => new Decimal(given);
/** Bytes of PostgreSQL's spelling in hexadecimal digits. */
export const toBytes: Decode = (given) => Uint8Array.from(Buffer.from(given.slice(2), 'hex'));
/** `t` in a row, `true` as a text. */
const toBoolean: Decode = (given) => given.startsWith('t');

const ZERO = 48;
/** The number that the digits from `start` make. */
function digits(given: string, start: number, count: number): number {
  let number = 0;
  for (let at = start; at < start + count; at += 1) number = number * 10 + given.charCodeAt(at) - ZERO;
  return number;
}

/** `2026-03-29`, `2026-03-29 01:30:00.12` or `2026-03-29 01:30:00.12+00`: sessions are in UTC. */
export const toDate: Decode = (given) => {
  // Years of more than four digits, and before Christ: not what the gateway writes.
  if (given.charCodeAt(4) !== 45 || given.charCodeAt(given.length - 1) === 67) return new Date(given);
  const year = digits(given, 0, 4);
  const date = [year, digits(given, 5, 2) - 1, digits(given, 8, 2)] as const;
  // Date.UTC takes the years before 100 for those of the 20th century.
  if (year < 100)
    return new Date(`${given.replace(' ', 'T').replace(/\+00$/, '')}${given.length > 10 ? 'Z' : ''}`);
  if (given.length === 10) return new Date(Date.UTC(...date));
  const fraction = /^\.(\d{1,3})/.exec(given.slice(19, 23))?.[1] ?? '';
  const milliseconds = fraction === '' ? 0 : Number(fraction.padEnd(3, '0'));
  return new Date(
    Date.UTC(...date, digits(given, 11, 2), digits(given, 14, 2), digits(given, 17, 2), milliseconds),
  );
};

const DECODES: Readonly<Partial<Record<ScalarType, Decode>>> = {
  Int: Number,
  Boolean: toBoolean,
  BigInt: BigInt,
  Decimal: toDecimal,
  DateTime: toDate,
  Bytes: toBytes,
  Json: parse,
};
