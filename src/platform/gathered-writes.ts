/** The longest that an entry waits to be written; so no row is written more than once in it. */
const INTERVAL_MS = 60_000;

/** What is gathered, and how it is written. */
export interface GatheredWritesParts<Entry> {
  /** Writes all of them, in one statement. */
  readonly write: (entries: readonly Entry[]) => Promise<void>;
  /** One entry in place of two of the same row. */
  readonly merge: (one: Entry, other: Entry) => Entry;
  /** Told when a write by the timer fails; the entries are kept for the next one. */
  readonly onError: (error: unknown) => void;
}

/**
 * Gathers what need not be known at once, such as the time of a last use, and writes it once a minute, instead of with
 * each request. A process that dies without `flush` loses its last minute.
 */
export class GatheredWrites<Entry extends { readonly id: string }> {
  readonly #parts: GatheredWritesParts<Entry>;
  #waiting = new Map<string, Entry>();
  #timer: NodeJS.Timeout | undefined;

  constructor(parts: GatheredWritesParts<Entry>) {
    this.#parts = parts;
  }

  /** Notes an entry, in memory. */
  note(entry: Entry): void {
    this.#keep(entry);
    this.#timer ??= setTimeout(() => void this.flush().catch(this.#parts.onError), INTERVAL_MS).unref();
  }

  /** Writes what is waiting. @throws the database's error, with the entries kept */
  async flush(): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const entries = [...this.#waiting.values()];
    this.#waiting = new Map();
    if (entries.length === 0) return;
    try {
      await this.#parts.write(entries);
    } catch (error) {
      for (const entry of entries) this.#keep(entry);
      throw error;
    }
  }

  #keep(entry: Entry): void {
    const known = this.#waiting.get(entry.id);
    this.#waiting.set(entry.id, known ? this.#parts.merge(known, entry) : entry);
  }
}
