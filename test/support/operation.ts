import {
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  isRequiredArgument,
  isRequiredInputField,
  isUnionType,
} from 'graphql';
import { encodeId } from '../../src/graphql/id.ts';

/** An operation made by walking the schema. */
export interface Operation {
  readonly query: string;
  readonly variables: Record<string, unknown>;
}

/** The fields of the root type of a kind of operation, by their names. */
export function rootFields(schema: GraphQLSchema): Map<string, GraphQLField<unknown, unknown>> {
  const types = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()];
  return new Map(
    types.flatMap((type) =>
      Object.values(type?.getFields() ?? {}).map((field) => [`${type?.name}.${field.name}`, field] as const),
    ),
  );
}

/**
 * An operation that asks one root field for everything beneath it that takes no argument, `depth` objects deep.
 * @param root e.g. `Query.patients` @param on of an interface: the type whose fields are asked for
 */
export function wholeOperation(
  schema: GraphQLSchema,
  root: string,
  args: Record<string, unknown> = {},
  { depth = 3, on }: { depth?: number; on?: string } = {},
): Operation {
  const field = rootFields(schema).get(root);
  if (!field) throw new TypeError(`The schema has no ${root}`);
  const given = field.args.filter(({ name }) => name in args);
  const declared = given.map(({ name, type }) => `$${name}: ${type}`).join(', ');
  const passed = given.map(({ name }) => `${name}: $${name}`).join(', ');
  const type = getNamedType(field.type);
  const beneath = on
    ? `{ __typename ... on ${on} ${selection(schema, named(schema, on), depth)} }`
    : selection(schema, type, depth);
  const kind = root.split('.', 1)[0]?.toLowerCase();
  const query = `${kind} Whole${declared && `(${declared})`} { ${field.name}${passed && `(${passed})`} ${beneath} }`;
  return { query, variables: args };
}

const named = (schema: GraphQLSchema, name: string) => schema.getType(name) as GraphQLNamedType;

/** `{ … }` with everything of a type that takes no argument, `depth` objects deep; empty for a leaf. */
export function selection(schema: GraphQLSchema, type: GraphQLNamedType, depth: number): string {
  if (isLeafType(type)) return '';
  if (isUnionType(type)) {
    const members = type
      .getTypes()
      .map((member) => `... on ${member.name} ${selection(schema, member, depth)}`);
    return `{ __typename ${members.join(' ')} }`;
  }
  if (!isObjectType(type) && !isInterfaceType(type)) throw new TypeError(`${type.name} is no output type`);
  const fields = Object.values(type.getFields()).filter((field) => !field.args.some(isRequiredArgument));
  const parts = fields.flatMap((field) => {
    const beneath = getNamedType(field.type);
    if (isLeafType(beneath)) return [field.name];
    if (depth <= 1) return [];
    const page = field.args.some(({ name }) => name === 'first') ? '(first: 5)' : '';
    return [`${field.name}${page} ${selection(schema, beneath, depth - 1)}`];
  });
  return `{ __typename ${parts.join(' ')} }`;
}

/** Some value that fits a type: of an input, its required fields only. */
export function sampleValue(type: GraphQLInputType): unknown {
  if (isNonNullType(type)) return sampleValue(type.ofType);
  if (isListType(type)) return [sampleValue(type.ofType)];
  if (isEnumType(type)) return type.getValues()[0]?.name;
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields());
    const wanted = type.isOneOf ? fields.slice(0, 1) : fields.filter(isRequiredInputField);
    return Object.fromEntries(wanted.map((field) => [field.name, sampleValue(field.type)]));
  }
  const samples: Record<string, unknown> = {
    ID: encodeId('Patient', SAMPLE_UUID),
    UUID: SAMPLE_UUID,
    String: 'sample',
    Int: 1,
    Float: 1,
    Boolean: true,
    Date: '2026-01-31',
    DateTime: '2026-01-31T12:00:00.000Z',
    LocalTime: '12:00:00',
    JSON: 'sample',
    JSONObject: {},
    Currency: 'EUR',
  };
  if (!(type.name in samples))
    throw new TypeError(`No sample of ${type.name}: add one to test/support/operation.ts`);
  return samples[type.name];
}

const SAMPLE_UUID = '01900000-0000-7000-8000-000000000000';

/** Values that fit the arguments of a field, the required ones only. */
export function sampleArguments(field: GraphQLField<unknown, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    field.args.filter(isRequiredArgument).map(({ name, type }) => [name, sampleValue(type)]),
  );
}
