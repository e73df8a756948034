import {
  type GraphQLEnumValue,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isListType,
  isObjectType,
  isSpecifiedScalarType,
} from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { anonymousActor, type orgActor } from '../../src/auth/actor.ts';
import { PERMISSIONS } from '../../src/auth/permission.ts';
import { encodeSlotId } from '../../src/booking/slot-id.ts';
import { encodeId } from '../../src/graphql/id.ts';
import type { Database } from '../../src/platform/database.ts';
import { buildSchemas } from '../../src/schema.ts';
import { graphqlClient } from '../support/client.ts';
import { testDatabase } from '../support/database.ts';
import { makeOrganization } from '../support/fixture.ts';
import { rootFields, sampleArguments, wholeOperation } from '../support/operation.ts';
import { type TestServer, testServer } from '../support/server.ts';
import { databaseState } from '../support/state.ts';

const { org, partner } = buildSchemas();

/** Types of our own. */
const typesOf = (schema: GraphQLSchema) =>
  Object.values(schema.getTypeMap()).filter(
    (type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type),
  );

type Field = GraphQLField<unknown, unknown> | GraphQLInputField;

const fieldsOf = (type: GraphQLNamedType): Field[] =>
  isObjectType(type) || isInterfaceType(type) || isInputObjectType(type)
    ? Object.values(type.getFields())
    : [];

const objects = typesOf(org).filter(isObjectType);
const nodes = objects.filter((type) => type.getInterfaces().some(({ name }) => name === 'Node'));
const isConnection = (type: GraphQLNamedType) =>
  isObjectType(type) && type.getFields().pageInfo !== undefined;

/** Everything in a schema that can have a description, by its coordinate. */
function* described(schema: GraphQLSchema): Generator<[string, { description?: string | null | undefined }]> {
  for (const type of typesOf(schema)) {
    yield [type.name, type];
    for (const field of fieldsOf(type)) {
      yield [`${type.name}.${field.name}`, field];
      for (const arg of 'args' in field ? field.args : [])
        yield [`${type.name}.${field.name}(${arg.name}:)`, arg];
    }
    const values: readonly GraphQLEnumValue[] = isEnumType(type) ? type.getValues() : [];
    for (const value of values) yield [`${type.name}.${value.name}`, value];
  }
}

describe.each([
  ['the organization’s graph', org],
  ['the partner graph', partner],
])('%s', (_name, schema) => {
  it('[82, 84] describes every type, field, argument, input field and enum value, in a sentence', () => {
    const undescribed = [...described(schema)]
      .filter(([, { description }]) => !description || !/^\P{Ll}.*[.]$/su.test(description.trim()))
      .map(([coordinate]) => coordinate);
    expect(undescribed).toEqual([]);
  });

  it('[A46] names fields in camelCase, enum values in UPPER_SNAKE and types in PascalCase', () => {
    const types = typesOf(schema);
    const fields = types.flatMap((type) => fieldsOf(type).map(({ name }) => name));
    const values = types.filter(isEnumType).flatMap((type) => type.getValues().map(({ name }) => name));
    expect(types.map(({ name }) => name).filter((name) => !/^[A-Z][A-Za-z0-9]*$/.test(name))).toEqual([]);
    expect(fields.filter((name) => !/^[a-z][A-Za-z0-9]*$/.test(name))).toEqual([]);
    // The values of Prisma's own order field enums are codes of ours as well.
    expect(values.filter((name) => !/^[A-Z][A-Z0-9]*(_[A-Z0-9]+)*$/.test(name))).toEqual([]);
  });

  it('[308] bounds every list: a connection, values of an enum, or a stated length', () => {
    const unbounded = typesOf(schema).flatMap((type) =>
      fieldsOf(type)
        .filter(({ type: of }) => isListType(getNullableType(of)) && !isEnumType(getNamedType(of)))
        .filter(({ description }) => !/\bat most [\d,]+/i.test(description ?? ''))
        .map(({ name }) => `${type.name}.${name}`),
    );
    expect(unbounded).toEqual([]);
  });

  it('[308, A22] gives every connection the same arguments and fields', () => {
    for (const type of typesOf(schema)) {
      if (isConnection(type))
        expect(fieldsOf(type).map(({ name }) => name)).toEqual(
          expect.arrayContaining(['edges', 'nodes', 'pageInfo', 'totalCount']),
        );
      for (const field of fieldsOf(type)) {
        if (!('args' in field) || !isConnection(getNamedType(field.type))) continue;
        const page = ['after', 'before', 'first', 'last'];
        expect(field.args.map(({ name }) => name)).toEqual(expect.arrayContaining(page));
      }
    }
  });
});

describe('the organization’s graph', () => {
  it('[A46] gives every node a uuid, but for slots, which are stored nowhere', () => {
    const stored = nodes.filter(({ name }) => name !== 'Slot');
    expect(stored.filter((type) => String(type.getFields().uuid?.type) !== 'UUID!')).toEqual([]);
  });

  it('says of every node who may read it by its id', () => {
    expect(nodes.length).toBeGreaterThan(5);
    for (const { name, extensions } of nodes) {
      expect(extensions.readableWith?.length, name).toBeGreaterThan(0);
      for (const permission of extensions.readableWith ?? []) expect(PERMISSIONS, name).toContain(permission);
    }
  });

  it('[48, A48] answers every mutation by a union of its success and errors', () => {
    for (const field of Object.values(org.getMutationType()?.getFields() ?? {})) {
      expect(
        field.args.map(({ name, type }) => `${name}: ${type}`),
        field.name,
      ).toHaveLength(1);
      expect(field.args[0]?.name).toBe('input');
      const union = getNamedType(field.type);
      const name = field.name.charAt(0).toUpperCase() + field.name.slice(1);
      expect(union.name).toBe(`${name}Result`);
      const members = 'getTypes' in union ? union.getTypes() : [];
      expect(
        members.filter((member) => member.name === `${name}Success`),
        name,
      ).toHaveLength(1);
      const errors = members.filter((member) => member.name !== `${name}Success`);
      expect(errors.length, name).toBeGreaterThan(0);
      for (const error of errors) expect(error.getInterfaces().map((item) => item.name)).toContain('Error');
    }
  });

  it('[153] asks every update for the version that the caller has read', () => {
    const updates = Object.values(org.getMutationType()?.getFields() ?? {}).filter(({ name }) =>
      name.startsWith('update'),
    );
    expect(updates.length).toBeGreaterThan(0);
    for (const { name, args } of updates) {
      const input = getNamedType(args[0]?.type);
      expect(String(isInputObjectType(input) && input.getFields().baseVersion?.type), name).toBe('Int!');
    }
  });

  it('[154, A8] lets every creation carry an idempotency key, and tells of a replay', () => {
    const creations = Object.values(org.getMutationType()?.getFields() ?? {}).filter(({ name }) =>
      name.startsWith('create'),
    );
    expect(creations.length).toBeGreaterThan(0);
    for (const { name, args } of creations) {
      const input = getNamedType(args[0]?.type);
      expect(String(isInputObjectType(input) && input.getFields().idempotencyKey?.type), name).toBe('String');
      const success = org.getType(
        `${name.charAt(0).toUpperCase()}${name.slice(1)}Success`,
      ) as GraphQLObjectType;
      expect(String(success.getFields().replayed?.type), name).toBe('Boolean!');
    }
  });

  it('says of every text and date of a record about patients whether it tells who one is', () => {
    const isAboutPatients = (type: GraphQLObjectType) =>
      Object.values(type.getFields()).some(
        ({ type: of, extensions }) => extensions.redact !== undefined || String(of) === 'Patient!',
      ) && !/(Success|Edge)$/.test(type.name);
    const about = objects.filter(isAboutPatients);
    expect(about.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['Allergy', 'Medication', 'Patient', 'PatientMatch']),
    );
    const texts = new Set(['String', 'Date', 'DateTime', 'JSONObject']);
    const silent = about.flatMap((type) =>
      Object.values(type.getFields())
        .filter(
          ({ type: of, extensions }) => texts.has(getNamedType(of).name) && extensions.redact === undefined,
        )
        .map(({ name }) => `${type.name}.${name}`),
    );
    expect(silent).toEqual([]);
  });

  it('can withhold every field that is redacted', () => {
    const stuck = objects.flatMap((type) =>
      Object.values(type.getFields())
        .filter(({ type: of, extensions }) => extensions.redact && getNullableType(of) !== of)
        .filter(({ type: of }) => String(of) !== 'String!')
        .map(({ name }) => `${type.name}.${name}`),
    );
    expect(stuck).toEqual([]);
  });
});

describe('without any permission', () => {
  let database: Database;
  let server: TestServer;
  const powerless = { ...anonymousActor, kind: 'ORG', role: 'ANALYST' } as unknown as ReturnType<
    typeof orgActor
  >;

  beforeAll(async () => {
    database = await testDatabase();
    await makeOrganization(database);
    const authenticator = { authenticate: async () => powerless, flush: async () => {} };
    server = await testServer({ database, authenticator });
  });
  afterAll(async () => {
    await server.close();
    await database.close();
  });

  const open = new Set(['Query.node', 'Query.nodes']);

  it.each([...rootFields(org).keys()].filter((name) => !open.has(name)))(
    '[311] %s is FORBIDDEN, before anything else is said of the request',
    async (name) => {
      const field = rootFields(org).get(name) as GraphQLField<unknown, unknown>;
      const { query, variables } = wholeOperation(org, name, sampleArguments(field), { depth: 2 });
      const before = await databaseState(database);
      const answer = await graphqlClient(server.app, 'none')(query, variables);
      answer.expectError('FORBIDDEN');
      expect(Object.values(answer.data ?? {}), String(answer)).not.toContainEqual(expect.anything());
      expect(await databaseState(database)).toEqual(before);
    },
  );

  it.each(nodes.map(({ name }) => name))('[311] a node of the type %s is FORBIDDEN', async (type) => {
    const uuid = '01900000-0000-7000-8000-000000000000';
    const key = { practitionerId: uuid, appointmentTypeId: uuid, locationId: uuid, start: 0 };
    const id = type === 'Slot' ? encodeSlotId(key) : encodeId(type, uuid);
    const client = graphqlClient(server.app, 'none');
    (await client('query($id: ID!) { node(id: $id) { id } }', { id })).expectError('FORBIDDEN');
    (await client('query($id: ID!) { nodes(ids: [$id]) { id } }', { id })).expectError('FORBIDDEN');
  });

  it('an id that names no node is answered as nothing', async () => {
    const client = graphqlClient(server.app, 'none');
    for (const id of ['', 'x', encodeId('Query', '01900000-0000-7000-8000-000000000000')]) {
      const answer = await client('query($id: ID!) { node(id: $id) { id } nodes(ids: [$id]) { id } }', {
        id,
      });
      expect(answer.expectData()).toEqual({ node: null, nodes: [null] });
    }
  });
});
