import type { Logger } from './log.ts';

/** What runs again and again in the background of a server. */
export interface RecurringPass {
  /** One pass. @param isStopping asked before each step: once true, nothing more is begun */
  readonly run: (isStopping: () => boolean) => Promise<unknown>;
  /** What the log says of a pass that has failed. */
  readonly failure: string;
}

/** Runs a pass again and again, in the background of a server. One that fails is told of, and the next one is run. */
export class Recurring {
  readonly #pass: RecurringPass;
  readonly #log: Logger;
  readonly #interval: number;
  #timer: NodeJS.Timeout | undefined;
  #running: Promise<void> | undefined;
  #stopping = false;

  /** @param interval milliseconds between the end of a pass and the next one; 0: none is ever run */
  constructor(pass: RecurringPass, log: Logger, interval: number) {
    this.#pass = pass;
    this.#log = log;
    this.#interval = interval;
  }

  /** Runs the first pass after the interval. */
  start(): void {
    if (this.#interval === 0 || this.#stopping) return;
    // It must not keep a process that has nothing else to do.
    this.#timer = setTimeout(() => {
      this.#running = this.#run();
    }, this.#interval).unref();
  }

  /** Begins nothing more. @returns when what is under way has ended */
  async stop(): Promise<void> {
    this.#stopping = true;
    clearTimeout(this.#timer);
    await this.#running;
  }

  async #run(): Promise<void> {
    try {
      await this.#pass.run(() => this.#stopping);
    } catch (err) {
      this.#log.error({ err }, this.#pass.failure);
    }
    this.start();
  }
}
