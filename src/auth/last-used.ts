import { type CredentialUse, type UnboundClient, writeLastUsed } from './access.ts';

/** The longest that a use waits to be written; so no credential is written more than once in it. */
const INTERVAL_MS = 60_000;

/**
 * Gathers when credentials were used and writes that once a minute, in one statement for all of them, instead of
 * with each request. A process that dies without `flush` loses the uses of its last minute.
 */
export class LastUsed {
  readonly #prisma: UnboundClient;
  readonly #onError: (error: unknown) => void;
  #waiting = new Map<string, CredentialUse>();
  #timer: NodeJS.Timeout | undefined;

  /** @param onError told when a write by the timer fails; the uses are kept for the next one */
  constructor(prisma: UnboundClient, onError: (error: unknown) => void) {
    this.#prisma = prisma;
    this.#onError = onError;
  }

  /** Notes a use, in memory. */
  note(use: CredentialUse): void {
    this.#keep(use);
    this.#timer ??= setTimeout(() => void this.flush().catch(this.#onError), INTERVAL_MS).unref();
  }

  /** Writes what is waiting. @throws the database's error, with the uses kept */
  async flush(): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const uses = [...this.#waiting.values()];
    this.#waiting = new Map();
    if (uses.length === 0) return;
    try {
      await writeLastUsed(this.#prisma, uses);
    } catch (error) {
      for (const use of uses) this.#keep(use);
      throw error;
    }
  }

  #keep(use: CredentialUse): void {
    const known = this.#waiting.get(use.id);
    if (!known || known.at < use.at) this.#waiting.set(use.id, use);
  }
}
