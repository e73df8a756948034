import { createHash } from 'node:crypto';

/** Choices that look random and are the same for the same seed. */
export interface Random {
  /** At least 0, below 1. */
  next(): number;
  /** A whole number, both ends included. */
  integer(min: number, max: number): number;
  /** True with this probability. */
  chance(probability: number): boolean;
  /** One of a list that is not empty. */
  pick<T>(list: readonly T[]): T;
  /** One of the values, in proportion to their weights. */
  weighted<T>(weights: ReadonlyArray<readonly [value: T, weight: number]>): T;
  /** The value, or null with the probability that is left. */
  maybe<T>(probability: number, value: () => T): T | null;
  /** A UUID of version 7 of that moment. */
  uuid(at: Date): string;
}

/** sfc32, a small generator that passes the usual test batteries; its state is the seed's SHA-256. Not for secrets. */
function generator(seed: string): () => number {
  const digest = createHash('sha256').update(seed).digest();
  let [a, b, c, counter] = [0, 4, 8, 12].map((offset) => digest.readInt32LE(offset)) as [
    number,
    number,
    number,
    number,
  ];
  return () => {
    const sum = (a + b + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + sum) | 0;
    return sum >>> 0;
  };
}

/** Starts a sequence of choices. @param seed equal texts give equal sequences */
export function seededRandom(seed: string): Random {
  const draw = generator(seed);
  const next = () => draw() / 2 ** 32;
  const pick = <T>(list: readonly T[]) => list[Math.floor(next() * list.length)] as T;
  return {
    next,
    integer: (min, max) => min + Math.floor(next() * (max - min + 1)),
    chance: (probability) => next() < probability,
    pick,
    weighted: (weights) => {
      let rest = next() * weights.reduce((sum, [, weight]) => sum + weight, 0);
      const found = weights.find(([, weight]) => {
        rest -= weight;
        return rest < 0;
      });
      return (found ?? (weights.at(-1) as (typeof weights)[number]))[0];
    },
    maybe: (probability, value) => (next() < probability ? value() : null),
    uuid: (at) => uuidOf(at, draw),
  };
}

/** RFC 9562, section 5.7: 48 bits of milliseconds, the version, 12 drawn bits, the variant, 62 drawn bits. */
function uuidOf(at: Date, draw: () => number): string {
  const hex = (value: number, digits: number) => value.toString(16).padStart(digits, '0');
  const time = hex(at.getTime(), 12);
  const a = hex(0x7000 | (draw() & 0x0fff), 4);
  const b = hex(0x8000 | (draw() & 0x3fff), 4);
  const c = hex(draw() & 0xffff, 4) + hex(draw(), 8);
  return `${time.slice(0, 8)}-${time.slice(8)}-${a}-${b}-${c}`;
}
