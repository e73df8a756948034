import { buildSchema, type GraphQLFieldResolver, type GraphQLSchema, isScalarType } from 'graphql';
import { DateResolver, UUIDResolver } from 'graphql-scalars';
import { type Actor, orgActor } from '../../src/auth/actor.ts';
import type { Authenticator } from '../../src/auth/authenticate.ts';
import type { Context } from '../../src/graphql/context.ts';

/**
 * A graph with one of everything that the HTTP side treats of its own: pages, lists, deep nesting, scalars that
 * refuse, fields that fail.
 */
const SDL = /* GraphQL */ `
  scalar UUID
  scalar Date
  directive @note(text: String) repeatable on FIELD
  enum Color { RED GREEN }
  input Key @oneOf { uuid: UUID chartNumber: String }
  input PersonInput { name: String! born: Date color: Color tags: [String!] key: Key idempotencyKey: String }
  interface Node { id: ID! }
  type PageInfo { hasNextPage: Boolean! }
  type Person implements Node { id: ID! name: String! friend: Person! friends(first: Int, last: Int): People! siblings: [Person!]! }
  type Edge { node: Person! }
  type People { edges: [Edge!]! nodes: [Person!]! pageInfo: PageInfo! totalCount: Int! }
  type Query {
    hello(name: String, times: Int): String
    person(id: UUID, key: Key): Person
    people(first: Int, last: Int, filter: PersonInput, color: Color): People
    nodes(ids: [ID!]!): [Node]!
    search(limit: Int): [Person!]!
    fail(how: String): String
    failures: [String]!
    wait: String
    long: String
  }
  type Mutation { save(input: PersonInput!): String echoHeaders: String }
`;

type Resolver = GraphQLFieldResolver<unknown, Context, Record<string, unknown>>;

/** Builds the toy graph. @param resolvers of Query and Mutation, by the name of the field */
export function toySchema(resolvers: Record<string, Resolver> = {}): {
  org: GraphQLSchema;
  partner: GraphQLSchema;
} {
  const schema = buildSchema(SDL);
  for (const scalar of [DateResolver, UUIDResolver]) {
    const type = schema.getType(scalar.name);
    if (isScalarType(type))
      Object.assign(type, { parseValue: scalar.parseValue, parseLiteral: scalar.parseLiteral });
  }
  const person = {
    id: '1',
    name: 'Ada',
    get friend() {
      return person;
    },
    friends: { nodes: [], totalCount: 0 },
  };
  const defaults: Record<string, Resolver> = {
    person: () => person,
    hello: () => 'hello',
    long: () => 'x'.repeat(5_000),
  };
  for (const root of [schema.getQueryType(), schema.getMutationType()]) {
    for (const field of Object.values(root?.getFields() ?? {})) {
      const resolve = resolvers[field.name] ?? defaults[field.name];
      if (resolve) field.resolve = resolve;
    }
  }
  return { org: schema, partner: schema };
}

const ORG_ID = '01890000-0000-7000-8000-000000000001';

/** An authenticator to which every request comes from an administrator of one organization. */
export const administratorAlways: Authenticator = {
  authenticate: async () =>
    orgActor({
      orgId: ORG_ID,
      environment: 'LIVE',
      timezone: 'UTC',
      credentialId: '01890000-0000-7000-8000-000000000002',
      label: 'test',
      role: 'ADMIN',
    }) satisfies Actor,
  flush: async () => {},
};
