import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Records by their ids, each a file. A portal of your own has a database; what matters is that `put` has come back
 * before anything is sent: after a crash, what was sent is known, and can be sent again with the same key.
 */
export class Store<Value> {
  readonly #folder: string;
  readonly #queues = new Map<string, Promise<unknown>>();
  #drafts = 0;

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** The record; null where there is none. */
  async get(id: string): Promise<Value | null> {
    try {
      return JSON.parse(await readFile(this.#file(id), 'utf8')) as Value;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
      throw error;
    }
  }

  /** Keeps the record, whole: half a file is never read. */
  async put(id: string, value: Value): Promise<void> {
    await mkdir(this.#folder, { recursive: true, mode: 0o700 });
    this.#drafts += 1;
    const draft = `${this.#file(id)}.${process.pid}-${this.#drafts}`;
    await writeFile(draft, JSON.stringify(value), { mode: 0o600, flush: true });
    await rename(draft, this.#file(id));
  }

  /** Ids of all records. */
  async ids(): Promise<string[]> {
    await mkdir(this.#folder, { recursive: true, mode: 0o700 });
    const names = await readdir(this.#folder);
    return names.filter((name) => name.endsWith('.json')).map((name) => name.slice(0, -'.json'.length));
  }

  /** Runs what reads and writes one record, one after the other. */
  async alone<Result>(id: string, work: () => Promise<Result>): Promise<Result> {
    const turn = (this.#queues.get(id) ?? Promise.resolve()).then(work, work);
    this.#queues.set(id, turn);
    try {
      return await turn;
    } finally {
      if (this.#queues.get(id) === turn) this.#queues.delete(id);
    }
  }

  #file(id: string): string {
    if (!/^[\w-]{1,100}$/.test(id)) throw new TypeError('Not an id of a record');
    return join(this.#folder, `${id}.json`);
  }
}
