import type { Clock } from '../platform/clock.ts';
import { credentialEpoch } from './credential-epoch.ts';

interface Entry<V> {
  readonly value: Promise<V | null>;
  readonly readAt: number;
  readonly epoch: number;
}

/** How long a read is believed. */
const LIFETIME_MS = 5_000;
/** Entries kept unless said otherwise; the one least recently read goes first. */
const CAPACITY = 10_000;

/**
 * Rows that decide what is accepted, kept for 5 seconds: so long, at most, another process goes on accepting a
 * credential, or a registered operation, after it was withdrawn. Callers who ask at the same time share one read. What was not found is not kept,
 * so that guesses do not push out what is in use.
 */
export class BriefCache<V> {
  readonly #entries = new Map<string, Entry<V>>();
  readonly #clock: Clock;
  readonly #capacity: number;

  /** @param capacity entries kept */
  constructor(clock: Clock, capacity = CAPACITY) {
    this.#clock = clock;
    this.#capacity = capacity;
  }

  /** The value of `key`, read by `load` where there is none to believe. */
  async get(key: string, load: () => Promise<V | null>): Promise<V | null> {
    const now = this.#clock.now().getTime();
    const known = this.#entries.get(key);
    this.#entries.delete(key);
    const entry = known && this.#isFresh(known, now) ? known : this.#read(load, now);
    this.#entries.set(key, entry);
    if (this.#entries.size > this.#capacity) this.#dropOldest();
    try {
      const value = await entry.value;
      if (value === null) this.#forget(key, entry);
      return value;
    } catch (error) {
      this.#forget(key, entry);
      throw error;
    }
  }

  #read(load: () => Promise<V | null>, readAt: number): Entry<V> {
    // The epoch of the start: a revocation during the read makes the answer unbelievable.
    return { epoch: credentialEpoch(), readAt, value: load() };
  }

  #isFresh(entry: Entry<V>, now: number): boolean {
    const age = now - entry.readAt;
    return entry.epoch === credentialEpoch() && age >= 0 && age < LIFETIME_MS;
  }

  #forget(key: string, entry: Entry<V>): void {
    if (this.#entries.get(key) === entry) this.#entries.delete(key);
  }

  #dropOldest(): void {
    const oldest = this.#entries.keys().next();
    if (!oldest.done) this.#entries.delete(oldest.value);
  }
}
