import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  covers,
  type Interval,
  intersect,
  overlap,
  overlapping,
  subtract,
  union,
} from '../../src/booking/interval.ts';

const MOST = 60;
const anyInterval = fc
  .tuple(fc.integer({ min: 0, max: MOST }), fc.integer({ min: 0, max: MOST }))
  .map(([start, end]) => ({ start, end }));
const anyIntervals = fc.array(anyInterval, { maxLength: 8 });
const anySet = anyIntervals.map((intervals) => union(intervals));

/** The moments of a list of intervals, one by one. */
const moments = (intervals: Iterable<Interval>) =>
  new Set([...intervals].flatMap(({ start, end }) => range(start, end)));
const range = (start: number, end: number) =>
  Array.from({ length: Math.max(0, end - start) }, (_, at) => start + at);

function expectCanonical(set: readonly Interval[]) {
  for (const { start, end } of set) expect(start).toBeLessThan(end);
  for (const [at, { start }] of set.slice(1).entries()) expect(start).toBeGreaterThan(set[at]?.end ?? start);
}

describe('intervals', () => {
  it('unite to the moments of any of them, in order, none touching another', () => {
    fc.assert(
      fc.property(anyIntervals, (intervals) => {
        const united = union(intervals);
        expectCanonical(united);
        expect(moments(united)).toEqual(new Set([...moments(intervals)].sort((a, b) => a - b)));
      }),
    );
  });

  it('intersect to the moments of both, and subtract to those of the first alone', () => {
    fc.assert(
      fc.property(anySet, anySet, (left, right) => {
        const [common, rest] = [intersect(left, right), subtract(left, right)];
        expectCanonical(common);
        expectCanonical(rest);
        const [inLeft, inRight] = [moments(left), moments(right)];
        expect(moments(common)).toEqual(new Set([...inLeft].filter((moment) => inRight.has(moment))));
        expect(moments(rest)).toEqual(new Set([...inLeft].filter((moment) => !inRight.has(moment))));
      }),
    );
  });

  it('are found by a span that they overlap', () => {
    fc.assert(
      fc.property(anySet, anyInterval, (set, span) => {
        fc.pre(span.start < span.end);
        expect([...overlapping(set, span)]).toEqual(set.filter((item) => overlap(item, span)));
      }),
    );
  });

  it('that touch do not overlap, and cover themselves', () => {
    expect(overlap({ start: 0, end: 5 }, { start: 5, end: 9 })).toBe(false);
    expect(overlap({ start: 0, end: 6 }, { start: 5, end: 9 })).toBe(true);
    expect(covers({ start: 0, end: 5 }, { start: 0, end: 5 })).toBe(true);
    expect(covers({ start: 0, end: 5 }, { start: 0, end: 6 })).toBe(false);
    expect(covers({ start: 1, end: 5 }, { start: 0, end: 5 })).toBe(false);
  });
});
