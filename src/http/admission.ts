import { Failure } from '../graphql/failure.ts';

/** How long a request waits in line, in milliseconds: below what proxies wait for an answer. */
const PATIENCE = 30_000;
/** Seconds after which whoever was refused may try again. */
const RETRY_AFTER = 5;

/**
 * Executes so many operations at a time, and has the others wait in line before anything of theirs is begun: each that runs then
 * gets a connection at once. Were all begun together, each would wait behind all others for every statement, none would be
 * answered before the last, and some would fail behind their commit (docs/decisions/0023-admission.md).
 */
export class Admission {
  readonly #limit: number;
  readonly #patience: number;
  /** In order of arrival. */
  readonly #line = new Set<() => void>();
  #running = 0;

  /** @param limit operations at a time, at least 1 @param patience milliseconds in line */
  constructor(limit: number, patience = PATIENCE) {
    this.#limit = limit;
    this.#patience = patience;
  }

  /** Runs `work` when it is its turn. @throws Failure UNAVAILABLE when that takes too long: nothing was begun */
  async run<T>(work: () => Promise<T>): Promise<T> {
    if (this.#running >= this.#limit) await this.#turn();
    else this.#running += 1;
    try {
      return await work();
    } finally {
      this.#leave();
    }
  }

  /** Gives the place to whoever has waited longest. */
  #leave(): void {
    const [next] = this.#line;
    if (next) next();
    else this.#running -= 1;
  }

  #turn(): Promise<void> {
    return new Promise((resolve, reject) => {
      const begin = () => {
        clearTimeout(timer);
        this.#line.delete(begin);
        resolve();
      };
      const timer = setTimeout(() => {
        this.#line.delete(begin);
        reject(
          new Failure('UNAVAILABLE', 'Too many requests are waiting: nothing was done; try again.', {
            retryAfter: RETRY_AFTER,
          }),
        );
      }, this.#patience);
      this.#line.add(begin);
    });
  }
}
