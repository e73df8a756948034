import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const CHILD = fileURLToPath(new URL('./serve-child.ts', import.meta.url));

/** A server in a process of its own, which can be killed and started again over the same database. */
export class ServerProcess {
  /** What it has logged of failures. */
  readonly errors: string[] = [];
  readonly #databaseUrl: string;
  #child: ChildProcess;
  #url: Promise<string>;

  /** Starts it. @param databaseUrl of a migrated database */
  constructor(databaseUrl: string) {
    this.#databaseUrl = databaseUrl;
    [this.#child, this.#url] = this.#start();
  }

  /** Where it listens, once it does. Rejects when the process has ended by itself. */
  get url(): Promise<string> {
    return this.#url;
  }

  /** Ends it without notice, whatever it is doing. */
  async kill(): Promise<void> {
    const child = this.#child;
    if (child.exitCode !== null || child.signalCode !== null) return;
    const gone = once(child, 'exit');
    child.kill('SIGKILL');
    await gone;
  }

  /** Ends it without notice, and starts it again. @returns when it listens */
  async restart(): Promise<void> {
    const killed = this.kill();
    // From now on everyone waits for the next one.
    this.#url = killed.then(() => {
      const [child, url] = this.#start();
      this.#child = child;
      return url;
    });
    await this.#url;
  }

  #start(): [ChildProcess, Promise<string>] {
    const child = spawn(process.execPath, ['--import', 'tsx', CHILD, this.#databaseUrl], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const url = new Promise<string>((resolve, reject) => {
      // Read to the end: a log that nobody reads stops its writer.
      createInterface({ input: child.stdout }).on('line', (line) => {
        if (line.startsWith('http')) resolve(line.trim());
        else if (line.includes('"level":"error"')) this.errors.push(line);
      });
      child.once('exit', (code, signal) => {
        const ended = Promise.reject(new Error(`The server has ended by itself: ${code ?? signal}.`));
        ended.catch(() => {});
        if (signal !== 'SIGKILL') this.#url = ended;
        reject(new Error('The server has ended before it listened.'));
      });
    });
    url.catch(() => {});
    return [child, url];
  }
}
