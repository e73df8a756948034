import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLOutputType,
  getNamedType,
  getNullableType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isUnionType,
} from 'graphql';
import { encodeId } from '../../src/graphql/id.ts';
import type { GraphqlAnswer } from './client.ts';
import type { TestServer } from './server.ts';

/** Planted wherever a client can write something. */
export const WORD = 'Xanthippe1938';
export const DAY = '1938-05-17';
export const UUID = '01938517-0000-7000-8000-0000deadbeef';

/** What is sent for each type of scalar. */
export type Plan = Readonly<Record<string, unknown>>;

/** Ways of planting, by what they are. */
export const PLANS: Record<string, Plan> = {
  'of the right type': { ID: encodeId('Patient', UUID) },
  'too long': { String: WORD.repeat(500), ID: WORD },
  'of the wrong type': {
    String: { [WORD]: WORD },
    Int: WORD,
    Float: WORD,
    Boolean: WORD,
    ID: [WORD],
    UUID: WORD,
    Date: WORD,
    DateTime: WORD,
    LocalTime: WORD,
  },
};

const SCALARS: Plan = {
  String: WORD,
  ID: WORD,
  Int: 7,
  Float: 1.5,
  Boolean: true,
  Date: DAY,
  DateTime: `${DAY}T00:00:00.000Z`,
  LocalTime: '10:00',
  UUID,
  Currency: 'USD',
  JSONObject: { [WORD]: WORD },
};

/** A value of a type that holds what is planted: an input with all of its fields. */
export function planted(type: GraphQLInputType, plan: Plan, depth = 0): unknown {
  const named = getNullableType(type);
  if (isListType(named)) return [planted(named.ofType, plan, depth)];
  if (isEnumType(named)) return named.getValues()[0]?.name;
  if (!isInputObjectType(named)) return { ...SCALARS, ...plan }[String(named)] ?? WORD;
  const fields = Object.values(named.getFields()).slice(0, named.isOneOf ? 1 : undefined);
  return Object.fromEntries(
    fields.filter(() => depth < 4).map((field) => [field.name, planted(field.type, plan, depth + 1)]),
  );
}

/** Everything about failures, and nothing that a success would show. */
export function failuresOf(type: GraphQLOutputType): string {
  const named = getNamedType(type);
  if (isLeafType(named)) return '';
  if (!isUnionType(named)) return isCompositeType(named) ? '{ __typename }' : '';
  const errors = named
    .getTypes()
    .filter((member) => member.getInterfaces().some(({ name }) => name === 'Error'));
  const details = errors.map((member) => {
    const own = Object.values(member.getFields()).filter(
      ({ name }) => !['code', 'message', 'path'].includes(name),
    );
    const fields = own.map(({ name, type: field }) =>
      isLeafType(getNamedType(field)) ? name : `${name} { path code message }`,
    );
    return fields.length > 0 ? `... on ${member.name} { ${fields.join(' ')} }` : '';
  });
  return `{ __typename ... on Error { code message path } ${details.join(' ')} }`;
}

/** One page has one length. */
const isSent = ({ name }: GraphQLArgument) => !['last', 'before'].includes(name);

/** An operation that asks one root field, its arguments in variables. */
export function operationOf(kind: string, field: GraphQLField<unknown, unknown>, plan: Plan) {
  const args = field.args.filter(isSent);
  const declared = args.map(({ name, type }) => `$${name}: ${type}`).join(', ');
  const passed = args.map(({ name }) => `${name}: $${name}`).join(', ');
  const list = (text: string) => (text === '' ? '' : `(${text})`);
  return {
    query: `${kind} ${list(declared)} { ${field.name}${list(passed)} ${failuresOf(field.type)} }`,
    variables: Object.fromEntries(args.map(({ name, type }) => [name, planted(type, plan)])),
  };
}

/** The same with its arguments written into the document. */
export function literalOf(kind: string, field: GraphQLField<unknown, unknown>, plan: Plan): string {
  const write = (value: unknown): string =>
    Array.isArray(value)
      ? `[${value.map(write).join(', ')}]`
      : typeof value === 'object' && value !== null
        ? `{ ${Object.entries(value)
            .map(([name, part]) => `${name}: ${write(part)}`)
            .join(', ')} }`
        : JSON.stringify(value);
  const passed = field.args.filter(isSent).map(({ name, type }) => `${name}: ${write(planted(type, plan))}`);
  return `${kind} { ${field.name}${passed.length > 0 ? `(${passed.join(', ')})` : ''} ${failuresOf(field.type)} }`;
}

/** Every answer and every line of the log in which a planted value is found. @param words further ones, e.g. of rows */
export function leaksOf(
  server: TestServer,
  answers: readonly GraphqlAnswer[],
  words: readonly string[] = [],
): string[] {
  const pattern = new RegExp([WORD, DAY, 'deadbeef', ...words].join('|'), 'i');
  const told = answers.filter(
    ({ text, headers }) => pattern.test(text) || pattern.test(JSON.stringify(headers)),
  );
  return [...told.map(String), ...server.logLines.filter((line) => pattern.test(line))];
}
