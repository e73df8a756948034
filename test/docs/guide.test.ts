import { existsSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { buildSchema, type GraphQLSchema, isEnumType, isInterfaceType, parse, validate } from 'graphql';
import { beforeAll, describe, expect, it } from 'vitest';
import { FAILURE_CODES } from '../../src/graphql/failure.ts';
import { ERROR_CODES } from '../../src/platform/error.ts';
import { testClinic } from '../support/clinic.ts';
import { makePatient } from '../support/fixture.ts';
import { PARTNER_GUIDE, ROOT, read, samplesOf } from './sample.ts';

const [organization, partner] = ['schema.graphql', 'schema.partner.graphql'].map((file) =>
  buildSchema(read(file)),
) as [GraphQLSchema, GraphQLSchema];

const FRONTEND_GUIDE = 'docs/guides/frontend.md';
const ANALYST_GUIDE = 'docs/guides/analyst.md';

const TEXTS = [
  'README.md',
  ...readdirSync(`${ROOT}docs`, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.md'))
    .map((file) => `docs/${file}`)
    .sort(),
];

const samples = TEXTS.flatMap(samplesOf);

describe('samples of GraphQL in the documentation', () => {
  it('are in the README and in each guide', () => {
    const files = new Set(samples.map(({ file }) => file));
    expect([...files]).toEqual(
      expect.arrayContaining(['README.md', PARTNER_GUIDE, FRONTEND_GUIDE, ANALYST_GUIDE]),
    );
  });

  it('are all found: each fence that names GraphQL opens one', () => {
    const fences = TEXTS.flatMap((file) => read(file).match(/^ *```graphql/gm) ?? []);
    expect(samples).toHaveLength(fences.length);
  });

  it.each(samples)('are valid: $file:$line', ({ file, text }) => {
    // What organizations do for their partners is in other texts: only this one is for partners throughout.
    const schema = file === PARTNER_GUIDE ? partner : organization;
    expect(validate(schema, parse(text)).map(({ message }) => message)).toEqual([]);
  });
});

/** What a heading is linked by: its words in lower case, without marks, with hyphens between. */
const anchorOf = (heading: string) =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .trim()
    .replace(/\s/g, '-');

const anchorsOf = (file: string) =>
  [...read(file).matchAll(/^#+ (.*)$/gm)].map(({ 1: heading = '' }) => anchorOf(heading));

/** A link of a text to a file of the repository, or to a heading of one. */
const links = TEXTS.flatMap((file) =>
  [...read(file).matchAll(/\]\(([^)\s]+)\)/g)]
    .map(({ 1: target = '' }) => ({ file, target }))
    .filter(({ target }) => !/^[a-z]+:/.test(target)),
);

describe('links in the documentation', () => {
  it.each(links)('lead somewhere: $file to $target', ({ file, target }) => {
    const [path = '', anchor] = target.split('#');
    const linked = path === '' ? file : join(dirname(file), path);
    expect(existsSync(`${ROOT}${linked}`)).toBe(true);
    if (anchor !== undefined) expect(anchorsOf(linked)).toContain(anchor);
  });
});

/** Whether a text names something in code marks. */
const names = (text: string) => (name: string) => text.includes(`\`${name}\``);

describe('the guides tell every error', () => {
  const ofPartners = names(read(PARTNER_GUIDE));
  const anywhere = names(read(PARTNER_GUIDE) + read(FRONTEND_GUIDE));

  it.each(Object.keys(ERROR_CODES))('[48, 78] %s, which a mutation can answer', (code) => {
    expect(anywhere(code)).toBe(true);
  });

  it.each(FAILURE_CODES)('[A48] %s, of a whole request', (code) => {
    expect(ofPartners(code)).toBe(true);
  });

  const errorsOf = (schema: GraphQLSchema) => {
    const error = schema.getType('Error');
    if (!isInterfaceType(error)) throw new TypeError('The schema has no interface Error');
    return schema.getPossibleTypes(error).map(({ name }) => name);
  };

  it.each(errorsOf(partner))('%s to partners', (name) => {
    expect(ofPartners(name)).toBe(true);
  });

  it.each(errorsOf(organization))('%s to frontend teams', (name) => {
    expect(names(read(FRONTEND_GUIDE))(name)).toBe(true);
  });

  it.each(['UnavailabilityReason', 'PolicyRule'])('and each value of %s to partners', (name) => {
    const type = partner.getType(name);
    const values = isEnumType(type) ? type.getValues().map((value) => value.name) : [];
    expect(values.length).toBeGreaterThan(0);
    expect(values.filter((value) => !ofPartners(value))).toEqual([]);
  });
});

describe('the analyst’s guide', () => {
  const clinic = testClinic();

  beforeAll(async () => {
    await makePatient(clinic.database, clinic.orgId, { firstName: 'Ada', lastName: 'Lovelace' });
  });

  it.each(samplesOf(ANALYST_GUIDE))(
    '[157, 312] has what an analyst’s key may ask: line $line',
    async ({ text }) => {
      const answer = await clinic.as('analyst')(text);
      expect(Object.keys(answer.expectData())).not.toEqual([]);
      expect(answer.text).not.toMatch(/Ada|Lovelace/);
    },
  );
});
