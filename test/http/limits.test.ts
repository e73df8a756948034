import { type GraphQLFormattedError, getIntrospectionQuery } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LIMITS } from '../../src/graphql/limit.ts';
import { buildSchemas } from '../../src/schema.ts';
import { type GraphqlClient, graphqlClient } from '../support/client.ts';
import { type TestServer, testServer } from '../support/server.ts';
import { administratorAlways, toySchema } from '../support/toy-schema.ts';

let resolved = 0;
let server: TestServer;
let send: GraphqlClient;

beforeAll(async () => {
  const count = () => {
    resolved += 1;
    return null;
  };
  const schemas = toySchema({ people: count, nodes: () => [], search: () => [], save: count });
  server = await testServer({ schemas, authenticator: administratorAlways });
  send = graphqlClient(server.app, 'any');
});

afterAll(async () => {
  await server.close();
});

/** What a refusal says of its limit. */
function limitOf(error: GraphQLFormattedError) {
  const { limit, actual } = error.extensions ?? {};
  return { limit, actual };
}

const nested = (levels: number) =>
  `{ person ${'{ friend '.repeat(levels - 2)} { id } ${'}'.repeat(levels - 2)} }`;

describe('depth', () => {
  it('admits 12 levels and refuses 13', async () => {
    (await send(nested(12))).expectData();
    const error = (await send(nested(13))).expectError('QUERY_TOO_DEEP', 400);
    expect(limitOf(error)).toEqual({ limit: 12, actual: 13 });
  });

  it('counts through named and inline fragments', async () => {
    const query = `{ person { ...A } } fragment A on Person { ... on Person { friend { ...B } } }
      fragment B on Person ${nested(12).slice('{ person'.length, -1)}`;
    expect(limitOf((await send(query)).expectError('QUERY_TOO_DEEP'))).toEqual({ limit: 12, actual: 13 });
  });

  it('refuses what is nested thousands of levels deep, fields and values alike', async () => {
    expect((await send(nested(2_600))).status).toBe(400);
    const list = `{ nodes(ids: ${'['.repeat(3_500)}${']'.repeat(3_500)}) { id } }`;
    expect((await send(list)).status).toBe(400);
  });
});

describe('aliases, directives and root fields', () => {
  const times = (count: number, text: (index: number) => string) =>
    Array.from({ length: count }, (_, index) => text(index)).join(' ');

  it('admits 50 aliases and refuses 51', async () => {
    (await send(`{ person { ${times(50, (i) => `a${i}: id`)} } }`)).expectData();
    const answer = await send(`{ person { ${times(51, (i) => `a${i}: id`)} } }`);
    expect(limitOf(answer.expectError('QUERY_TOO_MANY_ALIASES', 400))).toEqual({ limit: 50, actual: 51 });
  });

  it('counts the aliases of a fragment wherever it is spread', async () => {
    const query = `{ person { ...A friend { ...A } } } fragment A on Person { ${times(26, (i) => `a${i}: id`)} }`;
    expect(limitOf((await send(query)).expectError('QUERY_TOO_MANY_ALIASES'))).toMatchObject({ actual: 52 });
  });

  it('refuses more than 50 directives', async () => {
    const answer = await send(`{ hello ${'@note '.repeat(51)} }`);
    expect(limitOf(answer.expectError('QUERY_TOO_MANY_DIRECTIVES', 400))).toEqual({ limit: 50, actual: 51 });
  });

  it('refuses more than 25 root fields, and runs none of the mutations', async () => {
    resolved = 0;
    const answer = await send(`mutation { ${times(26, (i) => `m${i}: save(input: { name: "x" })`)} }`);
    expect(limitOf(answer.expectError('QUERY_TOO_MANY_ROOT_FIELDS', 400))).toEqual({ limit: 25, actual: 26 });
    expect(resolved).toBe(0);
  });
});

describe('tokens', () => {
  it('refuses a document of more than 8,000 before it has parsed it', async () => {
    const answer = await send(`{ ${'hello '.repeat(LIMITS.tokens)} "never closed`);
    expect(limitOf(answer.expectError('QUERY_TOO_LARGE', 400))).toEqual({ limit: 8_000, actual: 8_001 });
  });
});

describe('cost', () => {
  const pages = (first: string) =>
    `{ people(first: ${first}) { nodes { friends(first: 100) { nodes { friends(first: 100) { nodes { id } } } } } } }`;

  it('multiplies the pages inside one another', async () => {
    resolved = 0;
    const error = (await send(pages('100'))).expectError('QUERY_TOO_COMPLEX', 400);
    // people, nodes; for each of 100: friends, nodes; for each of 100: friends, nodes; for each of 100: id
    expect(limitOf(error)).toEqual({ limit: 50_000, actual: 2 + 100 * (2 + 100 * (2 + 100)) });
    expect(resolved).toBe(0);
    expect((await send(pages('4'))).expectData()).toEqual({ people: null });
  });

  it('takes the length of a page from a variable, and from its default', async () => {
    const query = pages('$first').replace('{', 'query ($first: Int = 100) {');
    (await send(query, { first: 4 })).expectData();
    (await send(query, { first: 100 })).expectError('QUERY_TOO_COMPLEX');
    (await send(query)).expectError('QUERY_TOO_COMPLEX');
  });

  it('takes 50 where a page has no length, and 10 for other lists', async () => {
    const error = (
      await send('{ people { nodes { friends { nodes { siblings { siblings { id } } } } } } }')
    ).expectError('QUERY_TOO_COMPLEX');
    expect(limitOf(error)).toMatchObject({ actual: 2 + 50 * (2 + 50 * (1 + 10 * (1 + 10))) });
  });

  it('counts edges and fragments on the connection like nodes', async () => {
    const error = (
      await send(`{ people(last: 100) { ...P } }
        fragment P on People { edges { node { friends(first: 100) { ...Q } } } }
        fragment Q on People { nodes { id name friend { id name friend { id } } } }`)
    ).expectError('QUERY_TOO_COMPLEX');
    expect(limitOf(error)).toMatchObject({ actual: 2 + 100 * (1 + 2 + 100 * 7) });
  });

  it('does not multiply what is asked of the page as a whole', async () => {
    (await send('{ people(first: 100) { totalCount pageInfo { hasNextPage } } }')).expectData();
  });

  it('counts a list of ids by its length, and a length beyond the greatest page as that', async () => {
    const ids = Array.from({ length: 100 }, String);
    const query =
      'query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Person { friends(first: 100000) { nodes { id name friend { id name friend { id } } } } } } }';
    expect(limitOf((await send(query, { ids })).expectError('QUERY_TOO_COMPLEX'))).toMatchObject({
      actual: 1 + 100 * (2 + 100 * 7),
    });
    (await send(query, { ids: ids.slice(50) })).expectData();
  });

  it('measures a bomb of nested fragments once, whatever it would come to', async () => {
    const fragments = Array.from(
      { length: 9 },
      (_, i) => `fragment F${i} on Person { siblings { ...F${i + 1} ...F${i + 1} } }`,
    );
    const wide = `{ person { ...F0 } } ${fragments.join(' ')} fragment F9 on Person { id }`;
    expect(limitOf((await send(wide)).expectError('QUERY_TOO_COMPLEX'))).toMatchObject({
      actual: 1_000_000_000,
    });
    const spreads = Array.from(
      { length: 300 },
      (_, i) => `fragment G${i} on Person { ...G${i + 1} ...G${i + 1} }`,
    );
    const flat = `{ person { ...G0 } } ${spreads.join(' ')} fragment G300 on Person { n: id }`;
    expect(limitOf((await send(flat)).expectError('QUERY_TOO_MANY_ALIASES'))).toMatchObject({
      actual: 1_000_000_000,
    });
  });
});

describe('introspection', () => {
  const everything = getIntrospectionQuery({
    specifiedByUrl: true,
    directiveIsRepeatable: true,
    schemaDescription: true,
    inputValueDeprecation: true,
    oneOf: true,
  });

  it.each(['org', 'partner'] as const)('answers the whole of the %s graph', async (graph) => {
    const schemas = buildSchemas();
    const own = await testServer({
      schemas: { org: schemas[graph], partner: schemas[graph] },
      authenticator: administratorAlways,
      database: server.database,
    });
    (await graphqlClient(own.app, 'any')(everything)).expectData();
    await own.close();
  });

  it('may cost twice what all of it costs, and no more', async () => {
    const types = (name: string) =>
      `${name}: __schema { types { fields { type { fields { args { type { name } } } } } } }`;
    (await send(`{ ${types('a')} }`)).expectData();
    const many = Array.from({ length: 25 }, (_, i) => types(`a${i}`)).join(' ');
    const { limit, actual } = limitOf((await send(`{ ${many} }`)).expectError('QUERY_TOO_COMPLEX', 400));
    expect(Number(actual)).toBeGreaterThan(Number(limit));
  });
});
