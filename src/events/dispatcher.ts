import type { Logger } from '../platform/log.ts';
import { type DispatchParts, dispatchDue } from './dispatch-webhooks.ts';

/** Runs a pass again and again, in the background of a server. */
export class WebhookDispatcher {
  readonly #parts: DispatchParts;
  readonly #log: Logger;
  readonly #interval: number;
  #timer: NodeJS.Timeout | undefined;
  #running: Promise<void> | undefined;
  #stopping = false;

  /** @param interval milliseconds between the end of a pass and the next one; 0: none is ever run */
  constructor(parts: Omit<DispatchParts, 'isStopping'>, log: Logger, interval: number) {
    this.#parts = { ...parts, isStopping: () => this.#stopping };
    this.#log = log;
    this.#interval = interval;
  }

  /** Runs the first pass after the interval. */
  start(): void {
    if (this.#interval === 0 || this.#stopping) return;
    // It must not keep a process that has nothing else to do.
    this.#timer = setTimeout(() => {
      this.#running = this.#pass();
    }, this.#interval).unref();
  }

  /** Begins nothing more. @returns when what is under way has ended: within some 10 seconds, the time for an answer */
  async stop(): Promise<void> {
    this.#stopping = true;
    clearTimeout(this.#timer);
    await this.#running;
  }

  async #pass(): Promise<void> {
    try {
      await dispatchDue(this.#parts);
    } catch (err) {
      this.#log.error({ err }, 'could not dispatch webhooks');
    }
    this.start();
  }
}
