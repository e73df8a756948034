/** A span of time: from `start` until just before `end`, in milliseconds since 1970 (UTC, or of a clock on a wall). */
export interface Interval {
  readonly start: number;
  readonly end: number;
}

/*
 * Lists of intervals are sets of moments: in order, none empty, none touching another. Every function here takes such
 * lists and answers one, unless it says otherwise.
 */

/** The set of all moments that are in any of the intervals. @param intervals in any order, empty and overlapping ones too */
export function union(intervals: readonly Interval[]): Interval[] {
  const [only, another] = intervals;
  if (!another) return only && only.start < only.end ? [only] : [];
  const joined: Array<{ start: number; end: number }> = [];
  for (const { start, end } of [...intervals].sort((a, b) => a.start - b.start)) {
    if (start >= end) continue;
    const last = joined[joined.length - 1];
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else joined.push({ start, end });
  }
  return joined;
}

/** The moments that are in both sets. */
export function intersect(left: readonly Interval[], right: readonly Interval[]): Interval[] {
  const common: Interval[] = [];
  let [l, r] = [0, 0];
  for (;;) {
    const [a, b] = [left[l], right[r]];
    if (!a || !b) return common;
    const [start, end] = [Math.max(a.start, b.start), Math.min(a.end, b.end)];
    if (start < end) common.push({ start, end });
    if (a.end < b.end) l += 1;
    else r += 1;
  }
}

/** The moments of the first set that are not in the second. */
export function subtract(from: readonly Interval[], removed: readonly Interval[]): Interval[] {
  const gaps: Interval[] = [];
  let start = Number.NEGATIVE_INFINITY;
  for (const { start: end, end: next } of removed) {
    gaps.push({ start, end });
    start = next;
  }
  gaps.push({ start, end: Number.POSITIVE_INFINITY });
  return intersect(from, gaps);
}

/** Whether the two share a moment. */
export function overlap(a: Interval, b: Interval): boolean {
  return Math.max(a.start, b.start) < Math.min(a.end, b.end);
}

/** Whether the first has every moment of the second. */
export function covers(a: Interval, b: Interval): boolean {
  return a.start <= b.start && b.end <= a.end;
}

/**
 * Those that share a moment with a span, found in the logarithm of the list's length.
 * @param intervals in order, none overlapping another; they may touch
 */
export function overlapping<Item extends Interval>(intervals: readonly Item[], span: Interval): Item[] {
  let [low, high] = [0, intervals.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((intervals[middle] as Item).end <= span.start) low = middle + 1;
    else high = middle;
  }
  const found: Item[] = [];
  for (let at = low; at < intervals.length; at += 1) {
    const item = intervals[at] as Item;
    if (item.start >= span.end) break;
    found.push(item);
  }
  return found;
}
