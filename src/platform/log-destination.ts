import { type DestinationStream, pino } from 'pino';

/** By this, pino says the level of each line before it writes it. */
const METADATA: unique symbol = Symbol.for('pino.metadata');
/** Lines of this level and below may wait. */
const MAY_WAIT = pino.levels.values.info ?? 0;
/** Lines that wait are written when they come to this many characters: below what a pipe takes at once. */
const MOST = 8_192;
/** The longest that a line waits, in milliseconds. */
const LONGEST_WAIT = 50;

/**
 * Where lines of log go. One write costs more than to make its line, so that lines wait for one another, a moment at
 * most. What is more than information is written at once, and what waited with it. A process that ends by itself, by
 * `process.exit` or by an exception writes what waits; one that is killed loses the last moment.
 */
export class LogDestination implements DestinationStream {
  readonly [METADATA] = true;
  /** Of the line that is to be written; set by pino. */
  lastLevel = 0;
  readonly #out: DestinationStream;
  #waiting = '';
  #timer: NodeJS.Timeout | undefined;

  /** @param out writes before it returns */
  constructor(out: DestinationStream) {
    this.#out = out;
  }

  /** Takes a line. */
  write(line: string): void {
    this.#waiting += line;
    if (this.lastLevel > MAY_WAIT || this.#waiting.length >= MOST) this.flush();
    else this.#timer ??= setTimeout(() => this.flush(), LONGEST_WAIT).unref();
  }

  /** Writes what waits. */
  flush(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const lines = this.#waiting;
    this.#waiting = '';
    if (lines !== '') this.#out.write(lines);
  }
}

let standardOutput: LogDestination | undefined;

/** The process's standard output: one for all its logs. */
export function logToStandardOutput(): LogDestination {
  if (!standardOutput) {
    const destination = new LogDestination(pino.destination({ dest: 1, sync: true }));
    process.once('exit', () => destination.flush());
    standardOutput = destination;
  }
  return standardOutput;
}
