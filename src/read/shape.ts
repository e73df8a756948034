/** What arguments ask for without the values that they ask it with. */
export interface Shape {
  /** JSON: values are `"?<kind><place>"`, words such as `asc` are `"=asc"`. Equal keys make equal statements. */
  readonly key: string;
  /** The values, by their place. */
  readonly values: readonly unknown[];
}

/**
 * The kinds of value that a statement can be given: s text, n whole number, f other number, i bigint, d Date, c Decimal,
 * b bytes; in capitals a list of them that is not empty.
 */
export type ValueKind = 's' | 'n' | 'f' | 'i' | 'd' | 'c' | 'b' | 'S' | 'N' | 'F' | 'I' | 'D' | 'C' | 'B';

/** Raised where a read is not for the read client, which is nobody's fault: it goes to Prisma. */
export class NotCompiled extends Error {
  override name = 'NotCompiled';
}

/** Names of arguments as the key spells them. Those come from code; the bound is for those that might not. */
const names = new Map<string, string>();
const MOST_NAMES = 5_000;

function spelled(name: string): string {
  const known = names.get(name);
  if (known !== undefined) return known;
  if (!/^[A-Za-z_]\w{0,99}$/.test(name) || name === '__proto__') throw new NotCompiled('a name');
  const text = `"${name}":`;
  if (names.size < MOST_NAMES) names.set(name, text);
  return text;
}

/** Tells the shape of a read's arguments from its values. @throws NotCompiled when they hold what has no place in one */
export function readShape(args: object): Shape {
  const values: unknown[] = [];
  return { key: shapeOf(args, '', false, values), values };
}

/** @param words whether texts are words of the language, as in `orderBy` */
function shapeOf(value: unknown, name: string, words: boolean, values: unknown[]): string {
  if (typeof value === 'boolean' || value === null) return String(value);
  if (Array.isArray(value)) return shapeOfList(value, words, values);
  if (isStructure(value)) return shapeOfObject(value, words, values);
  if (words || name === 'mode') return word(value);
  // A limit is part of the statement: PostgreSQL plans for it.
  if (name === 'take' || name === 'skip') {
    if (Number.isSafeInteger(value)) return String(value);
    throw new NotCompiled('a limit');
  }
  values.push(value);
  return `"?${kindOf(value)}${values.length - 1}"`;
}

function shapeOfObject(value: Record<string, unknown>, words: boolean, values: unknown[]): string {
  let text = '{';
  for (const name in value) {
    const part = value[name];
    if (part === undefined) continue;
    if (text.length > 1) text += ',';
    text += spelled(name) + shapeOf(part, name, words || name === 'orderBy', values);
  }
  return `${text}}`;
}

function shapeOfList(list: readonly unknown[], words: boolean, values: unknown[]): string {
  if (list.length === 0) return '[]';
  const [first] = list;
  if (words || isStructure(first)) {
    let text = '[';
    for (const part of list) {
      if (!isStructure(part)) throw new NotCompiled('a list of this and that');
      text += (text.length > 1 ? ',' : '') + shapeOf(part, '', words, values);
    }
    return `${text}]`;
  }
  const kind = kindOf(first);
  for (const part of list) if (kindOf(part) !== kind) throw new NotCompiled('a list of this and that');
  values.push(list);
  return `"?${kind.toUpperCase()}${values.length - 1}"`;
}

/** Whether a value is made of names and values alone, as arguments are. */
export function isStructure(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const prototype = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

function word(value: unknown): string {
  if (typeof value === 'string' && /^\w{1,20}$/.test(value)) return `"=${value}"`;
  throw new NotCompiled('a word');
}

/** @throws NotCompiled for what is no value of a column */
export function kindOf(value: unknown): string {
  if (typeof value === 'string') return 's';
  if (typeof value === 'number') return Number.isInteger(value) ? 'n' : 'f';
  if (typeof value === 'bigint') return 'i';
  if (value instanceof Date) return 'd';
  if (value instanceof Uint8Array) return 'b';
  if (isDecimal(value)) return 'c';
  throw new NotCompiled('a value of a kind of its own');
}

/** decimal.js marks its numbers so. */
const isDecimal = (value: unknown) =>
  typeof value === 'object' &&
  value !== null &&
  (value as { toStringTag?: unknown }).toStringTag === '[object Decimal]';
