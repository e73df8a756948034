import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { EVENT_TYPES, publicType, snakeCase, storedType } from '../../src/events/event-type.ts';

const root = join(import.meta.dirname, '../..');
const sources = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts') && !path.startsWith('generated'))
  .map((path) => readFileSync(join(root, 'src', path), 'utf8'));

const found = (pattern: RegExp) => [
  ...new Set(sources.flatMap((text) => [...text.matchAll(pattern)].map(([, name = '']) => name))),
];

// What is made up at run time is found where every mutation runs: test/contracts/tenancy.ts.
describe('the list of events', () => {
  it('is the one of the guide', () => {
    const guide = readFileSync(join(root, 'docs/events.md'), 'utf8').split('## Every type')[1] ?? '';
    const listed = [...guide.matchAll(/`([a-z_]+\.[a-z_]+)`/g)].map(([, type]) => type);
    expect(listed).toEqual(EVENT_TYPES);
  });

  it('names each type once, in snake case, and knows it as the outbox does', () => {
    expect(new Set(EVENT_TYPES).size).toBe(EVENT_TYPES.length);
    for (const type of EVENT_TYPES) {
      expect(type).toMatch(/^[a-z]+(_[a-z]+)*\.[a-z]+(_[a-z]+)*$/);
      expect(publicType(storedType(type))).toBe(type);
    }
    expect([snakeCase('VitalSigns'), storedType('vital_signs.created')]).toEqual([
      'vital_signs',
      'vitalSigns.created',
    ]);
  });

  it('has every type that the code spells out', () => {
    const spelled = found(/'([a-z][A-Za-z]*\.[a-z_]+)'(?=[^\n]*\])/g).filter((type) =>
      EVENT_TYPES.some((known) => known.startsWith(`${snakeCase(type.split('.')[0] ?? '')}.`)),
    );
    expect(spelled.length).toBeGreaterThan(5);
    expect(spelled.map(publicType).filter((type) => !EVENT_TYPES.includes(type))).toEqual([]);
  });

  it('has every record that is written, and every verb that the code spells out', () => {
    const records = found(/RecordKind = \{\s*(?:\.\.\.\{\s*)?type: '([A-Za-z]+)'/g).map(snakeCase);
    expect(records.length).toBeGreaterThan(20);
    const known = new Set(EVENT_TYPES.map((type) => type.split('.')[0]));
    expect(records.filter((record) => !known.has(record))).toEqual([]);
    const verbs = found(/\bverb: '([a-z_]+)'/g);
    expect(verbs.length).toBeGreaterThan(8);
    expect(verbs.filter((verb) => !EVENT_TYPES.some((type) => type.endsWith(`.${verb}`)))).toEqual([]);
  });
});
