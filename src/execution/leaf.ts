import {
  GraphQLBoolean,
  type GraphQLEnumType,
  GraphQLInt,
  type GraphQLLeafType,
  GraphQLString,
  isEnumType,
} from 'graphql';

/** Makes JSON of a value that is not null. @throws Error for a value that the type does not have */
export type WriteLeaf = (value: unknown) => string;

/** The greatest whole number of GraphQL [GraphQL 2021, 3.5.1]; the smallest is one below its negative. */
const MOST_INT = 2_147_483_647;

function serialized(type: GraphQLLeafType, value: unknown): string {
  const text: string | undefined = JSON.stringify(type.serialize(value));
  if (text === undefined || text === 'null') throw new TypeError(`${type.name} has no such value`);
  return text;
}

function enumWriter(type: GraphQLEnumType): WriteLeaf {
  const texts = new Map(type.getValues().map(({ name, value }) => [value as unknown, JSON.stringify(name)]));
  return (value) => texts.get(value) ?? serialized(type, value);
}

/** What an instant of the years 0 to 9999 is as text: 2026-03-02T10:00:00.000Z. */
const ISO_LENGTH = 24;

/** Instants and days, as graphql-scalars serializes them. @param length how much of the instant is shown */
function instantWriter(type: GraphQLLeafType, length: number): WriteLeaf {
  return (value) => {
    if (!(value instanceof Date) || Number.isNaN(value.getTime())) return serialized(type, value);
    const text = value.toISOString();
    return text.length === ISO_LENGTH ? `"${text.slice(0, length)}"` : serialized(type, value);
  };
}

/** How values of a scalar or an enum are written: as their type serializes them, the usual ones without asking it. */
export function leafWriter(type: GraphQLLeafType): WriteLeaf {
  if (isEnumType(type)) return enumWriter(type);
  if (type.name === 'DateTime') return instantWriter(type, ISO_LENGTH);
  if (type.name === 'Date') return instantWriter(type, '2026-03-02'.length);
  const other = (value: unknown) => serialized(type, value);
  if (type === GraphQLString)
    return (value) => (typeof value === 'string' ? JSON.stringify(value) : other(value));
  if (type === GraphQLBoolean) return (value) => (typeof value === 'boolean' ? String(value) : other(value));
  if (type === GraphQLInt)
    return (value) =>
      Number.isInteger(value) && Math.abs(value as number) <= MOST_INT ? String(value) : other(value);
  return other;
}
