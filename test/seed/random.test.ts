import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../src/seed/random.ts';

const draws = (seed: string, count = 1000) => {
  const random = seededRandom(seed);
  return Array.from({ length: count }, () => random.next());
};

describe('a seeded choice', () => {
  it('is the same for the same seed, and another for another', () => {
    expect(draws('a')).toEqual(draws('a'));
    expect(new Set([...draws('a'), ...draws('b')]).size).toBe(2000);
  });

  it('spreads evenly between 0 and 1', () => {
    const tenths = Array.from({ length: 10 }, () => 0);
    for (const value of draws('even', 20_000))
      tenths[Math.floor(value * 10)] = (tenths[Math.floor(value * 10)] ?? 0) + 1;
    expect(
      tenths.every((count) => count > 1850 && count < 2150),
      String(tenths),
    ).toBe(true);
  });

  it('gives both ends of a range, and keeps to weights', () => {
    const random = seededRandom('range');
    const numbers = new Set(Array.from({ length: 200 }, () => random.integer(3, 6)));
    expect([...numbers].sort()).toEqual([3, 4, 5, 6]);
    const values = Array.from({ length: 1000 }, () =>
      random.weighted([['often', 9] as const, ['never', 0] as const, ['rarely', 1] as const]),
    );
    expect(values).not.toContain('never');
    expect(values.filter((value) => value === 'rarely').length).toBeGreaterThan(50);
    expect(values.filter((value) => value === 'rarely').length).toBeLessThan(150);
  });

  it('makes UUIDs of version 7 that sort by their moment', () => {
    const random = seededRandom('uuid');
    const start = Date.parse('2026-03-02T10:00:00Z');
    const uuids = Array.from({ length: 100 }, (_, index) => random.uuid(new Date(start + index)));
    for (const uuid of uuids)
      expect(uuid).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect([...uuids].sort()).toEqual(uuids);
    expect(Number.parseInt((uuids[0] ?? '').replaceAll('-', '').slice(0, 12), 16)).toBe(start);
  });
});
