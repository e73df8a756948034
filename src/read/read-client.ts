import type { DataModel } from './data-model.ts';
import type { Row } from './selection.ts';
import { NotCompiled, readShape } from './shape.ts';
import { compileStatement, type Operation, type Statement } from './statement.ts';

/** A statement as the driver gets it. */
export interface Query {
  /** Under which the database may keep it prepared; empty: it may not, and plans it for its values. */
  readonly name: string;
  readonly text: string;
  readonly values: readonly (string | Buffer | readonly string[])[];
}

/** Sends a statement; gives its rows as the texts that the database sent. */
export type RunQuery = (query: Query) => Promise<readonly Row[]>;

/** How many shapes are kept compiled, and how many of them prepared in each session. */
export interface Bounds {
  readonly shapes: number;
  readonly prepared: number;
}

const BOUNDS: Bounds = { shapes: 2_000, prepared: 1_000 };
/** A shape is prepared when it has come so often: a session keeps what it has prepared for ever. */
const PREPARED_FROM = 3;

/** A shape that has come before. */
interface Known {
  /** Null: it is Prisma's. */
  readonly statement: Statement | null;
  name: string;
  batchName: string;
  times: number;
}

/** A read that waits for the others of its tick. */
interface Waiting {
  readonly values: readonly unknown[];
  readonly bound: Query['values'];
  readonly resolve: (answer: unknown) => void;
  readonly reject: (error: unknown) => void;
  /** Sends the read to Prisma. */
  readonly prisma: () => PromiseLike<unknown>;
}

/** A read of one organization's rows, with Prisma's arguments. */
export interface Read {
  readonly orgId: string;
  readonly model: string;
  readonly operation: Operation;
  readonly args: object;
  /** What answers where the read client does not. */
  readonly prisma: () => PromiseLike<unknown>;
  /** Sends the statement; absent: as all others. */
  readonly run?: RunQuery | undefined;
}

/** Answers Prisma's reads by one statement each; what it does not know goes to Prisma. See docs/decisions/0021-read-client.md. */
export class ReadClient {
  readonly dataModel: DataModel;
  readonly #run: RunQuery;
  readonly #bounds: Bounds;
  readonly #shapes = new Map<string, Known>();
  readonly #waiting = new Map<string, { known: Known; reads: Waiting[] }>();
  #prepared = 0;
  /** Told of each shape that goes to Prisma, once; names of arguments only. */
  onNotCompiled: (model: string, operation: Operation, reason: string) => void = () => {};

  constructor(dataModel: DataModel, run: RunQuery, bounds: Bounds = BOUNDS) {
    this.dataModel = dataModel;
    this.#run = run;
    this.#bounds = bounds;
  }

  /** Compiled shapes and statements that have a name, for tests. */
  get size(): { shapes: number; prepared: number } {
    return { shapes: this.#shapes.size, prepared: this.#prepared };
  }

  /** The answer that Prisma would give. */
  async read({ orgId, model, operation, args, prisma, run }: Read): Promise<unknown> {
    let known: Known;
    let shape: ReturnType<typeof readShape>;
    try {
      shape = readShape(args);
      known = this.#know(model, operation, shape.key);
    } catch (error) {
      if (!(error instanceof NotCompiled)) throw error;
      this.onNotCompiled(model, operation, error.message);
      return await prisma();
    }
    const { statement } = known;
    const bound = statement?.bind(orgId, shape.values);
    if (!statement || !bound) return await prisma();
    // Inside a transaction one statement comes after the other: nothing is gained by waiting for the tick's others.
    if (operation !== 'findUnique' || run) {
      const send = run ?? this.#run;
      const rows = await send({ name: this.#nameOf(known), text: statement.sql, values: bound });
      return statement.answer(rows, orgId);
    }
    return await new Promise((resolve, reject) => {
      const waiting = { values: shape.values, bound, resolve, reject, prisma };
      this.#wait(`${orgId} ${model} ${shape.key}`, known, waiting);
    });
  }

  #know(model: string, operation: Operation, key: string): Known {
    const place = `${operation} ${model} ${key}`;
    const known = this.#shapes.get(place);
    if (known) {
      // The shape that has not come for longest is the first to go.
      this.#shapes.delete(place);
      this.#shapes.set(place, known);
      return known;
    }
    const made: Known = {
      statement: this.#compile(model, operation, key),
      name: '',
      batchName: '',
      times: 0,
    };
    this.#shapes.set(place, made);
    const [oldest] = this.#shapes.keys();
    if (this.#shapes.size > this.#bounds.shapes && oldest !== undefined) this.#shapes.delete(oldest);
    return made;
  }

  #compile(model: string, operation: Operation, key: string): Statement | null {
    try {
      return compileStatement(this.dataModel, model, operation, key);
    } catch (error) {
      if (!(error instanceof NotCompiled)) throw error;
      this.onNotCompiled(model, operation, error.message);
      return null;
    }
  }

  #nameOf(known: Known): string {
    if (known.statement?.isPlannedForValues) return '';
    known.times += 1;
    if (known.name === '' && known.times >= PREPARED_FROM) known.name = this.#newName();
    return known.name;
  }

  #newName(): string {
    if (this.#prepared >= this.#bounds.prepared) return '';
    this.#prepared += 1;
    return `r${this.#prepared}`;
  }

  /** Reads of one shape and tick become one statement, as Prisma makes them. */
  #wait(key: string, known: Known, read: Waiting): void {
    const batch = this.#waiting.get(key);
    if (batch) {
      batch.reads.push(read);
      return;
    }
    const reads = [read];
    this.#waiting.set(key, { known, reads });
    process.nextTick(() => {
      this.#waiting.delete(key);
      void this.#send(known, reads);
    });
  }

  async #send(known: Known, reads: readonly Waiting[]): Promise<void> {
    const [first] = reads;
    try {
      if (first && reads.length === 1) await this.#sendOne(known, first);
      else if (known.statement?.batch && alike(reads, known.statement.batch.place))
        await this.#sendBatch(known, reads);
      // Prisma sends them together as well.
      else for (const read of reads) read.prisma().then(read.resolve, read.reject);
    } catch (error) {
      for (const read of reads) read.reject(error);
    }
  }

  async #sendOne(known: Known, { bound, resolve }: Waiting): Promise<void> {
    const { sql, answer } = known.statement as Statement;
    const rows = await this.#run({ name: this.#nameOf(known), text: sql, values: bound });
    resolve(answer(rows, bound[0] as string));
  }

  async #sendBatch(known: Known, reads: readonly Waiting[]): Promise<void> {
    const { batch } = known.statement as Statement;
    if (!batch) throw new TypeError('A shape without a batch');
    const keys = reads.map(({ values }) => batch.spell(values[batch.place] as string));
    const [first] = reads as [Waiting];
    const values = [...first.values];
    values[batch.place] = [...new Set(keys)];
    const orgId = first.bound[0] as string;
    const bound = batch.bind(orgId, values);
    if (!bound) throw new TypeError('Keys that fit one by one do not together');
    if (known.batchName === '') known.batchName = this.#newName();
    const rows = await this.#run({ name: known.batchName, text: batch.sql, values: bound });
    const byKey = new Map(rows.map((row) => [batch.keyOf(row), row]));
    reads.forEach(({ resolve }, at) => {
      const row = byKey.get(keys[at] ?? '');
      resolve(row ? batch.answer(row, orgId) : null);
    });
  }
}

/** Whether the reads differ in the key alone. */
function alike(reads: readonly Waiting[], place: number): boolean {
  const [first] = reads;
  return reads.every(({ values }) =>
    values.every((value, at) => at === place || same(value, first?.values[at])),
  );
}

function same(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (one instanceof Date && other instanceof Date) return one.getTime() === other.getTime();
  return (
    Array.isArray(one) &&
    Array.isArray(other) &&
    one.length === other.length &&
    one.every((value, at) => same(value, other[at]))
  );
}
