import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkOperation } from '../../src/partners/check-operation.ts';
import { hashOf, MAX_OPERATIONS, MAX_TEXT, readManifest } from '../../src/partners/operation-manifest.ts';
import { buildSchemas } from '../../src/schema.ts';

const { partner } = buildSchemas();

const TEXT = 'query Who { viewer { kind } }';
const HASH = hashOf(TEXT);
const OTHER = 'query Money { account { currency } }';
const apollo = (...operations: object[]) => ({
  format: 'apollo-persisted-query-manifest',
  version: 1,
  operations,
});
const listed = (text: string, values: object = {}) => ({ id: hashOf(text), body: text, ...values });
const check = (text: string, hash = hashOf(text)) => checkOperation({ place: [hash], hash, text }, partner);
const codes = (text: string, hash?: string) => check(text, hash).issues.map(({ code }) => code);

/** 25 pages of 100 services with 21 fields each. */
const TOO_MUCH = `query Types { ${Array.from(
  { length: 25 },
  (_, n) => `page${n}: appointmentTypes(first: 100) { nodes { ${'id '.repeat(21)} } }`,
).join(' ')} }`;

describe('a manifest', () => {
  it('may be Apollo’s, with names and types', () => {
    const manifest = apollo(listed(TEXT, { name: 'Who', type: 'query' }));
    expect(readManifest(manifest)).toEqual({
      operations: [{ place: ['operations', '0'], hash: HASH, text: TEXT, name: 'Who', kind: 'query' }],
      fault: null,
    });
  });

  it.each([
    ['Relay’s or the client preset’s', HASH],
    ['the client preset’s with the algorithm before the hash', `sha256:${HASH}`],
  ])('may be %s', (_title, key) => {
    expect(readManifest({ [key]: TEXT })).toEqual({
      operations: [{ place: [key], hash: HASH, text: TEXT }],
      fault: null,
    });
  });

  it('is what our own examples’ build writes', () => {
    const file = new URL('../../examples/generated/partner/persisted-documents.json', import.meta.url);
    const { operations } = readManifest(JSON.parse(readFileSync(file, 'utf8')));
    expect(operations?.length).toBeGreaterThan(1);
    for (const operation of operations ?? []) expect(checkOperation(operation, partner).issues).toEqual([]);
  });

  it('of our own examples holds what the README sends', () => {
    const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
    const manifest = JSON.parse(read('examples/generated/partner/persisted-documents.json'));
    const sent = [...read('README.md').matchAll(/sha256:(\w+)/g)].map(([, hash]) => hash);
    expect(sent).toHaveLength(1);
    for (const hash of sent) expect(manifest).toHaveProperty(String(hash));
  });

  it('lists an operation once, however often it names it', () => {
    const same = listed(TEXT, { name: 'Who', type: 'query' });
    expect(readManifest(apollo(same, same)).operations).toHaveLength(1);
  });

  it.each([
    ['a text', 'text', []],
    ['a list', [], []],
    ['nothing', null, []],
    ['no operation', {}, []],
    ['another version', { ...apollo(), version: 2 }, ['version']],
    ['no list', { ...apollo(), operations: {} }, ['operations']],
    ['an operation that is none', apollo(7 as never), ['operations', '0']],
    [
      'an operation without a body',
      apollo({ id: HASH, name: 'Who', type: 'query' }),
      ['operations', '0', 'body'],
    ],
    ['something beside its texts', { [HASH]: TEXT, more: { [HASH]: TEXT } }, ['more']],
    [
      'too many operations',
      Object.fromEntries(Array.from({ length: MAX_OPERATIONS + 1 }, (_, n) => [String(n), TEXT])),
      [],
    ],
  ])('with %s is refused, with the place', (_title, manifest, place) => {
    expect(readManifest(manifest)).toMatchObject({ operations: null, fault: { place } });
  });
});

describe('an operation', () => {
  it('is known by its name, its kind and what it costs', () => {
    expect(check(TEXT)).toEqual({
      ...{ place: [HASH], hash: HASH, text: TEXT, name: 'Who', kind: 'query', cost: 2, issues: [] },
    });
  });

  it.each([
    ['constant', 'query Types { appointmentTypes(first: 7) { nodes { name } } }', 2 + 7],
    ['default', 'query Types($n: Int = 9) { appointmentTypes(first: $n) { nodes { name } } }', 2 + 9],
    [
      'page’s usual length',
      'query Types($n: Int) { appointmentTypes(first: $n) { nodes { name } } }',
      2 + 50,
    ],
  ])('costs what its %s says', (_title, text, cost) => {
    expect(check(text)).toMatchObject({ cost, issues: [] });
  });

  it('must be what its hash says', () => {
    expect(codes(TEXT, hashOf(OTHER))).toEqual(['HASH_MISMATCH']);
    expect(codes(TEXT, HASH.toUpperCase())).toEqual(['HASH_MISMATCH']);
  });

  it.each([
    ['is not GraphQL', 'query Who {', 'GRAPHQL_PARSE_FAILED', 1],
    ['has no name', '{ viewer { kind } }', 'ANONYMOUS_OPERATION', null],
    ['is two', `${TEXT} ${OTHER}`, 'NOT_ONE_OPERATION', null],
    ['is none', 'fragment F on Viewer { kind }', 'NOT_ONE_OPERATION', null],
    [
      'asks for what partners do not have',
      'query Who {\n  viewer { kind }\n  patients { nodes { id } }\n}',
      'GRAPHQL_VALIDATION_FAILED',
      3,
    ],
    [
      'is of a kind that the graph lacks',
      'subscription S { viewer { kind } }',
      'GRAPHQL_VALIDATION_FAILED',
      null,
    ],
    ['asks for too much', TOO_MUCH, 'QUERY_TOO_COMPLEX', null],
    ['is too long', `query Who { viewer { kind } } # ${'x'.repeat(MAX_TEXT)}`, 'TEXT_TOO_LONG', null],
  ])('that %s is refused, with code and line', (_title, text, code, line) => {
    const { issues, cost } = check(text);
    expect(cost).toBeNull();
    expect(issues[0]).toMatchObject({ code, ...(line === null ? {} : { line }) });
  });

  it('must be the one that Apollo’s manifest says it is', () => {
    const { operations } = readManifest(apollo(listed(TEXT, { name: 'Other', type: 'mutation' })));
    const issues = operations?.flatMap((operation) => checkOperation(operation, partner).issues);
    expect(issues?.map(({ code }) => code)).toEqual(['NAME_MISMATCH', 'TYPE_MISMATCH']);
  });

  it('is told of without the values in it', () => {
    const { issues } = check('query Who { patient(id: 7, secret: "Xanthippe") { firstName } }');
    expect(issues.length).toBeGreaterThan(0);
    expect(JSON.stringify(issues)).not.toContain('Xanthippe');
  });
});
