import { expect, it } from 'vitest';
import { uuidv7, uuidv7At } from '../../src/platform/uuid.ts';

const SHAPE = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
const instantOf = (uuid: string) => Number.parseInt(uuid.replace('-', '').slice(0, 12), 16);

it('has the version and the variant of RFC 9562, and its instant', () => {
  const before = Date.now();
  const uuid = uuidv7();
  expect(uuid).toMatch(SHAPE);
  expect(instantOf(uuid)).toBeGreaterThanOrEqual(before);
  expect(uuidv7At(1_700_000_000_123)).toMatch(SHAPE);
  expect(instantOf(uuidv7At(1_700_000_000_123))).toBe(1_700_000_000_123);
});

it('makes ids in the order in which they are asked for, more of them than a millisecond has room for', () => {
  const uuids = Array.from({ length: 50_000 }, () => uuidv7());
  expect(new Set(uuids).size).toBe(uuids.length);
  expect([...uuids].sort()).toEqual(uuids);
});
