import { DbNull, JsonNull } from '@prisma/client/runtime/client';
import type { Column } from '../read/data-model.ts';
import { isStructure, kindOf, NotCompiled, type ValueKind } from '../read/shape.ts';
import { bindingOf, UNFIT } from '../read/value.ts';

/** What the driver is given for a value of a column. */
export type Stored = string | boolean | Uint8Array | null | readonly string[];

/** A value as its column stores it; `UNFIT` for whatever Prisma might refuse, or takes in a way of its own. */
export function storedValue(column: Column, value: unknown): Stored | typeof UNFIT {
  if (column.list) return Array.isArray(value) ? storedList(column, value) : UNFIT;
  if (column.type === 'Json') return storedJson(column, value);
  return value === null ? (column.optional ? null : UNFIT) : storedScalar(column, value);
}

function storedScalar(column: Column, value: unknown): Stored | typeof UNFIT {
  if (column.type === 'Boolean') return typeof value === 'boolean' ? value : UNFIT;
  if (column.type === 'Bytes') return value instanceof Uint8Array ? value : UNFIT;
  return bindOf(column, value)?.(value) ?? UNFIT;
}

type Bind = NonNullable<ReturnType<typeof bindingOf>>['bind'];

/** How values are bound, by their column and kind. */
const binds = new WeakMap<Column, Map<string, Bind | undefined>>();

function bindOf(column: Column, value: unknown): Bind | undefined {
  const kind = kindOrNone(value);
  const known = binds.get(column) ?? new Map<string, Bind | undefined>();
  binds.set(column, known);
  if (!known.has(kind)) known.set(kind, kind === '' ? undefined : bindingOf(column, kind as ValueKind)?.bind);
  return known.get(kind);
}

function kindOrNone(value: unknown): string {
  try {
    return kindOf(value);
  } catch (error) {
    if (error instanceof NotCompiled) return '';
    throw error;
  }
}

function storedList(column: Column, list: readonly unknown[]): Stored | typeof UNFIT {
  if (column.type !== 'String' && column.type !== 'Enum') return UNFIT;
  const stored: string[] = [];
  for (const value of list) {
    const each = storedScalar(column, value);
    if (typeof each !== 'string') return UNFIT;
    stored.push(each);
  }
  return stored;
}

/** JSON of what says of itself what it is: no dates, nothing undefined, no half of a character. */
function storedJson({ optional }: Column, value: unknown): string | null | typeof UNFIT {
  if (value === DbNull) return optional ? null : UNFIT;
  if (value === JsonNull) return 'null';
  if (value === null || !isPlain(value)) return UNFIT;
  const text = JSON.stringify(value);
  return /\\ud[89a-f]/.test(text) ? UNFIT : text;
}

/** Nothing that holds so many is a column's value; nor is what holds itself. */
const DEEPEST = 100;

function isPlain(value: unknown, depth = 0): boolean {
  if (typeof value === 'string' || typeof value === 'boolean' || value === null) return true;
  if (typeof value === 'number') return isShort(value);
  if (depth > DEEPEST) return false;
  if (Array.isArray(value)) return value.every((part) => isPlain(part, depth + 1));
  if (!isStructure(value)) return false;
  for (const name in value) if (NOT_PLAIN.has(name) || !isPlain(value[name], depth + 1)) return false;
  return true;
}

/** Numbers that need no more than 15 digits: of others Prisma keeps no more. */
const isShort = (value: number) =>
  Number.isSafeInteger(value) || (Math.abs(value) < 1e15 && Number(value.toPrecision(15)) === value);

/** Names that say to Prisma, or to JSON, that an object is something else. */
const NOT_PLAIN = new Set(['$type', 'toJSON', '__proto__']);
