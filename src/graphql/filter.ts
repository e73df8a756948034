import type { EnumRef } from '@pothos/core';
import { RequestError } from '../platform/error.ts';
import { builder } from './builder.ts';
import { lookupUuid } from './id.ts';

type Types = (typeof builder)['$inferSchemaTypes'];

/** What the operators of a filter can hold; each type of field has the ones that make sense for it [120, 121]. */
export interface Operators<Value> {
  eq?: Value | null;
  ne?: Value | null;
  in?: Value[] | null;
  contains?: string | null;
  startsWith?: string | null;
  gt?: Value | null;
  gte?: Value | null;
  lt?: Value | null;
  lte?: Value | null;
  isNull?: boolean | null;
}

/** The longest list that `in` takes. */
const MAX_IN = 100;

const equality = 'Equal to this.';
const others = 'Set, and different from this.';
const among = `One of these, at most ${MAX_IN}.`;
const emptiness = 'True: not set; false: set.';

/** Matches text without regard to case. */
export const StringFilter = builder.inputRef<Operators<string>>('StringFilter').implement({
  description: 'Conditions on a text, without regard to case; all that are given must hold.',
  fields: (t) => ({
    eq: t.string({ description: equality }),
    ne: t.string({ description: others }),
    in: t.stringList({ description: among }),
    contains: t.string({ description: 'Contains this.' }),
    startsWith: t.string({ description: 'Begins with this.' }),
    isNull: t.boolean({ description: emptiness }),
  }),
});

/** Matches a calendar date. */
export const DateFilter = builder.inputRef<Operators<Date>>('DateFilter').implement({
  description: 'Conditions on a date; all that are given must hold.',
  fields: (t) => ({
    eq: t.field({ type: 'Date', description: equality }),
    ne: t.field({ type: 'Date', description: others }),
    in: t.field({ type: ['Date'], description: among }),
    gt: t.field({ type: 'Date', description: 'After this day.' }),
    gte: t.field({ type: 'Date', description: 'On this day or after.' }),
    lt: t.field({ type: 'Date', description: 'Before this day.' }),
    lte: t.field({ type: 'Date', description: 'On this day or before.' }),
    isNull: t.boolean({ description: emptiness }),
  }),
});

/** Matches an instant. */
export const DateTimeFilter = builder.inputRef<Operators<Date>>('DateTimeFilter').implement({
  description: 'Conditions on an instant; all that are given must hold.',
  fields: (t) => ({
    eq: t.field({ type: 'DateTime', description: equality }),
    ne: t.field({ type: 'DateTime', description: others }),
    in: t.field({ type: ['DateTime'], description: among }),
    gt: t.field({ type: 'DateTime', description: 'Later than this.' }),
    gte: t.field({ type: 'DateTime', description: 'At this or later.' }),
    lt: t.field({ type: 'DateTime', description: 'Earlier than this.' }),
    lte: t.field({ type: 'DateTime', description: 'At this or earlier.' }),
    isNull: t.boolean({ description: emptiness }),
  }),
});

/** Matches a record's uuid. */
export const UuidFilter = builder.inputRef<Operators<string>>('UUIDFilter').implement({
  description: 'Conditions on a UUID; all that are given must hold.',
  fields: (t) => ({
    eq: t.field({ type: 'UUID', description: equality }),
    ne: t.field({ type: 'UUID', description: others }),
    in: t.field({ type: ['UUID'], description: among }),
    gt: t.field({ type: 'UUID', description: 'Greater than this; ids grow with time.' }),
    gte: t.field({ type: 'UUID', description: 'This or greater.' }),
    lt: t.field({ type: 'UUID', description: 'Less than this.' }),
    lte: t.field({ type: 'UUID', description: 'This or less.' }),
  }),
});

/** Matches true or false. */
export const BooleanFilter = builder.inputRef<Operators<boolean>>('BooleanFilter').implement({
  description: 'Conditions on a yes or no; all that are given must hold.',
  fields: (t) => ({
    eq: t.boolean({ description: equality }),
    isNull: t.boolean({ description: emptiness }),
  }),
});

/** Declares the filter of an enum: `<Enum>Filter`. @param values the enum's ref */
export function defineEnumFilter<Value extends string>(name: string, values: EnumRef<Types, Value>) {
  return builder.inputType(`${name}Filter`, {
    description: `Conditions on a ${name}; all that are given must hold.`,
    fields: (t) => ({
      eq: t.field({ type: values, description: equality }),
      ne: t.field({ type: values, description: others }),
      in: t.field({ type: [values], description: among }),
    }),
  });
}

/** A `%`, `_` or backslash that means itself in a LIKE pattern. */
export function likeLiteral(text: string): string {
  return text.replace(/[\\%_]/g, '\\$&');
}

/**
 * The Prisma conditions of a filter on one column; none where no operator was given.
 * @param param the argument's name, for the error
 * @param stored turns a text into the form in which the column keeps it (folded, lower-case)
 * @throws RequestError BAD_USER_INPUT for an `in` that is too long
 */
export function conditions<Value>(
  column: string,
  operators: Operators<Value> | null | undefined,
  param: string,
  stored: (text: string) => string = (text) => text,
): object[] {
  if (!operators) return [];
  const value = (given: Value) => (typeof given === 'string' ? stored(given) : given);
  const { eq, ne, in: list, contains, startsWith, gt, gte, lt, lte, isNull } = operators;
  assertFew(list, param);
  const found: object[] = [];
  if (eq != null) found.push({ equals: value(eq) });
  if (ne != null) found.push({ not: value(ne) });
  if (list != null) found.push({ in: list.map(value) });
  if (contains != null) found.push({ contains: likeLiteral(stored(contains)) });
  if (startsWith != null) found.push({ startsWith: likeLiteral(stored(startsWith)) });
  const range = Object.entries({ gt, gte, lt, lte }).filter(([, bound]) => bound != null);
  if (range.length > 0) found.push(Object.fromEntries(range));
  if (isNull != null) found.push(isNull ? { equals: null } : { not: null });
  return found.map((part) => ({ [column]: part }));
}

function assertFew(list: readonly unknown[] | null | undefined, param: string): void {
  if (list && list.length > MAX_IN)
    throw new RequestError('BAD_USER_INPUT', `\`in\` takes at most ${MAX_IN} values.`, param);
}

/**
 * Those of an enum's values that a filter asks for: of a status that is not what is stored, but what the clock makes of it.
 * @throws RequestError BAD_USER_INPUT for an `in` that is too long
 */
export function wantedValues<Value>(
  { eq, ne, in: list }: Operators<Value>,
  values: readonly Value[],
  param: string,
): Value[] {
  assertFew(list, param);
  return values.filter(
    (value) =>
      (eq == null || value === eq) && (ne == null || value !== ne) && (list == null || list.includes(value)),
  );
}

/** The conditions of a filter's fields that name a record by its global id. @param types the type that each names */
export function namedConditions<Field extends string>(
  filter: { readonly [field in NoInfer<Field>]?: string | null } | null | undefined,
  types: Readonly<Record<Field, string>>,
): object[] {
  const named = Object.entries(types) as [Field, string][];
  return named.flatMap(([field, type]) => {
    const id = filter?.[field];
    return id == null ? [] : [{ [field]: lookupUuid(type, id) }];
  });
}
