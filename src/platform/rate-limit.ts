import type { Clock } from './clock.ts';

/** How long an empty bucket takes to fill, in milliseconds. */
export const WINDOW_MS = 60_000;
/** Buckets kept in memory; the one least recently used goes first. A bucket that is gone is a full one. */
const CAPACITY = 10_000;
/** What sums of fractions may be off by. */
const TOLERANCE = 1e-6;

/** The units that are left to a caller, and when that was so. */
export interface Bucket {
  readonly units: number;
  /** Milliseconds since 1970. */
  readonly at: number;
}

/** What became of an attempt to take units out of a bucket. */
export interface Take {
  readonly isTaken: boolean;
  readonly bucket: Bucket;
}

/** Where buckets are kept. */
export interface BucketStore {
  /**
   * Takes `cost` units out of the bucket of `key`, or none where it holds fewer.
   * @param limit what a full bucket holds; it fills evenly within `WINDOW_MS`
   * @param now milliseconds since 1970
   */
  take(key: string, limit: number, cost: number, now: number): Promise<Take>;
}

/**
 * The rule of every store. What costs more than a full bucket takes a full one, so that nothing is refused for ever.
 * A time before the bucket's own counts as the bucket's: the clocks of instances differ.
 */
export function takeFrom(bucket: Bucket | undefined, limit: number, cost: number, now: number): Take {
  const at = Math.max(now, bucket?.at ?? now);
  const filled = bucket ? bucket.units + ((at - bucket.at) * limit) / WINDOW_MS : limit;
  const units = Math.min(limit, filled);
  const price = Math.min(cost, limit);
  const isTaken = price <= units + TOLERANCE;
  return { isTaken, bucket: { units: isTaken ? Math.max(0, units - price) : units, at } };
}

/** Buckets of this process alone. */
export class MemoryBuckets implements BucketStore {
  readonly #buckets = new Map<string, Bucket>();

  async take(key: string, limit: number, cost: number, now: number): Promise<Take> {
    const taken = takeFrom(this.#buckets.get(key), limit, cost, now);
    this.#buckets.delete(key);
    this.#buckets.set(key, taken.bucket);
    const [oldest] = this.#buckets.keys();
    if (this.#buckets.size > CAPACITY && oldest !== undefined) this.#buckets.delete(oldest);
    return taken;
  }
}

/** How much a credential may still ask for. */
export interface RateLimit {
  /** Units a minute, which is also the most that can be saved up. */
  readonly limit: number;
  readonly remaining: number;
  /** When the whole budget is there again, if nothing is asked for meanwhile. */
  readonly resetsAt: Date;
  /** Whether the last request was within the budget. */
  readonly isWithin: boolean;
  /** Seconds after which the last request could be served; 0 where it was. */
  readonly retryAfter: number;
}

/** What one request may spend: the budget of its credential. */
export class Budget {
  readonly #store: BucketStore;
  readonly #key: string;
  readonly #limit: number;
  readonly #clock: Clock;
  #state: RateLimit | null = null;

  /** @param limit units a minute, at least 1 */
  constructor(store: BucketStore, key: string, limit: number, clock: Clock) {
    this.#store = store;
    this.#key = key;
    this.#limit = limit;
    this.#clock = clock;
  }

  /** How it stood after this request had spent; null before. */
  get state(): RateLimit | null {
    return this.#state;
  }

  /** Spends `cost` units, at least one, or none where fewer are left. @returns how it stands then */
  async spend(cost: number): Promise<RateLimit> {
    const limit = this.#limit;
    const price = Math.min(Math.max(cost, 1), limit);
    const { isTaken, bucket } = await this.#store.take(this.#key, limit, price, this.#clock.now().getTime());
    const secondsFor = (units: number) => Math.ceil((units * WINDOW_MS) / limit / 1_000 - TOLERANCE);
    this.#state = {
      limit,
      remaining: Math.floor(bucket.units + TOLERANCE),
      resetsAt: new Date(bucket.at + secondsFor(limit - bucket.units) * 1_000),
      isWithin: isTaken,
      retryAfter: isTaken ? 0 : secondsFor(price - bucket.units),
    };
    return this.#state;
  }
}
