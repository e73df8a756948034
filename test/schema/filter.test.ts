import {
  type GraphQLInputObjectType,
  type GraphQLInputType,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isObjectType,
} from 'graphql';
import { describe, expect, it } from 'vitest';
import { buildSchemas } from '../../src/schema.ts';
import { testClinic } from '../support/clinic.ts';
import { rootFields, sampleArguments } from '../support/operation.ts';

const clinic = testClinic();
const { org } = buildSchemas();

/** Values that fit a type and that a database could stumble over. */
const EDGES: Record<string, readonly unknown[]> = {
  String: ['', ' ', '%', '_', '\\', "'", '\0', 'a\0b', '\ud800', 'x'.repeat(5_000), 'İ', '𝒜'],
  ID: ['', 'x', '\0', 'UGF0aWVudDo'],
  UUID: ['00000000-0000-0000-0000-000000000000', 'FFFFFFFF-FFFF-4FFF-BFFF-FFFFFFFFFFFF'],
  Date: ['0001-01-01', '9999-12-31', '0000-01-01', '1582-10-10'],
  DateTime: [
    '0001-01-01T00:00:00Z',
    '9999-12-31T23:59:59.999Z',
    '0000-01-01T00:00:00Z',
    '2026-01-01T00:00:00+14:00',
  ],
  Boolean: [true, false],
  Int: [-2_147_483_648, 0, 2_147_483_647],
  Float: [-1e308, 0, 1e308],
};

function edges(type: GraphQLInputType): readonly unknown[] {
  if (isListType(type)) return [[], edges(getNullableType(type.ofType)).slice(0, 3)];
  const named = getNamedType(type);
  if (isEnumType(named)) return named.getValues().map(({ name }) => name);
  return EDGES[named.name] ?? [];
}

/** Every condition that a filter can hold, alone: `{ email: { isNull: true } }`. */
function conditionsOf(filter: GraphQLInputObjectType): Record<string, unknown>[] {
  return Object.values(filter.getFields()).flatMap((field) => {
    const type = getNullableType(field.type);
    if (!isInputObjectType(type)) return edges(type).map((value) => ({ [field.name]: value }));
    return Object.values(type.getFields()).flatMap((operator) =>
      edges(getNullableType(operator.type)).map((value) => ({ [field.name]: { [operator.name]: value } })),
    );
  });
}

const lists = [...rootFields(org)].flatMap(([name, field]) => {
  const filter = field.args.find((arg) => arg.name === 'filter');
  const type = filter && getNamedType(filter.type);
  const list = getNamedType(field.type);
  const isConnection = isObjectType(list) && 'pageInfo' in list.getFields() && name.startsWith('Query.');
  return isConnection && isInputObjectType(type) ? [{ name, field, type }] : [];
});

describe.each(lists)('[120, 121] the filter of $name', ({ field, type }) => {
  const document = `query List($filter: ${type.name}${field.args
    .filter(({ name }) => name in sampleArguments(field))
    .map((arg) => `, $${arg.name}: ${arg.type}`)
    .join('')}) { ${field.name}(first: 2, filter: $filter${Object.keys(sampleArguments(field))
    .map((name) => `, ${name}: $${name}`)
    .join('')}) { __typename nodes { __typename } totalCount } }`;

  it('answers each of its conditions, or says what is wrong with it: never that something went wrong', async () => {
    const conditions = conditionsOf(type);
    expect(conditions.length).toBeGreaterThan(0);
    for (const filter of conditions) {
      const answer = await clinic.as('admin')(document, { ...defaults(field), filter });
      const allowed = ['BAD_USER_INPUT', 'NOT_FOUND'];
      expect(
        answer.codes.filter((code) => !allowed.includes(String(code))),
        String(answer),
      ).toEqual([]);
    }
  });

  it('takes null, an empty one and empty conditions as none', async () => {
    const fields = Object.values(type.getFields());
    const empty = fields.filter((item) => isInputObjectType(getNullableType(item.type)));
    const filters = [
      null,
      {},
      Object.fromEntries(fields.map(({ name }) => [name, null])),
      Object.fromEntries(empty.map(({ name }) => [name, {}])),
    ];
    const counts = new Set<unknown>();
    for (const filter of filters) {
      const answer = await clinic.as('admin')<Record<string, { totalCount: number }>>(document, {
        ...defaults(field),
        filter,
      });
      counts.add(answer.expectData()[field.name]?.totalCount);
    }
    expect(counts.size).toBe(1);
  });
});

function defaults(field: Parameters<typeof sampleArguments>[0]) {
  const given = sampleArguments(field);
  for (const { name, defaultValue } of field.args)
    if (name in given && defaultValue !== undefined) given[name] = defaultValue;
  return given;
}

it('[120] finds lists with filters at the root', () => {
  expect(lists.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['Query.locations', 'Query.patients']),
  );
});
