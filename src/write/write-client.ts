import type { Template } from '../read/compilation.ts';
import type { DataModel, Model } from '../read/data-model.ts';
import type { Row } from '../read/selection.ts';
import { isStructure, NotCompiled, readShape } from '../read/shape.ts';
import type { Stored } from './stored-value.ts';
import {
  type Assignment,
  compileChange,
  compileCreation,
  type Data,
  madeForChange,
  madeForCreation,
  type WriteStatement,
} from './write-statement.ts';

/** The operations that can be compiled. */
export type WriteOperation = 'create' | 'createMany' | 'updateMany';

/** Sends a statement; gives its rows as the texts that the database sent, and how many there were or were changed. */
export type RunWrite = (query: {
  readonly name: string;
  readonly text: string;
  readonly values: readonly Stored[];
}) => Promise<{ readonly rows: readonly Row[]; readonly count: number }>;

/** A write of one organization's rows, with Prisma's arguments. */
export interface Write {
  readonly orgId: string;
  readonly model: string;
  readonly operation: WriteOperation;
  readonly args: object;
  /** What writes where the write client does not. */
  readonly prisma: () => PromiseLike<unknown>;
  readonly run: RunWrite;
}

/** How many shapes are kept compiled; each session keeps as many prepared at most. */
const MOST_SHAPES = 500;
/** A shape is prepared when it has come so often: a session keeps what it has prepared for ever. */
const PREPARED_FROM = 3;

/** A shape that has come before. */
interface Known {
  /** Null: it is Prisma's. */
  readonly statement: WriteStatement | null;
  readonly name: string;
  times: number;
}

/** A write as its shape has it. */
interface Planned {
  readonly key: string;
  readonly data: Data;
  /** Values of the filter. */
  readonly where: readonly unknown[];
  readonly compile: () => WriteStatement;
}

/**
 * Answers Prisma's writes of one row, and of the rows that a filter finds, by a statement each; what it does not know goes to
 * Prisma. See docs/decisions/0025-compiled-writes.md.
 */
export class WriteClient {
  readonly #dataModel: DataModel;
  readonly #makeId: () => string;
  readonly #shapes = new Map<string, Known>();
  /** Told of each write that goes to Prisma; names of arguments only. */
  onNotCompiled: (model: string, operation: WriteOperation, reason: string) => void = () => {};

  /** @param makeId makes ids for rows that come without */
  constructor(dataModel: DataModel, makeId: () => string) {
    this.#dataModel = dataModel;
    this.#makeId = makeId;
  }

  /** The answer that Prisma would give. @throws the driver's errors */
  async write({ orgId, model, operation, args, prisma, run }: Write): Promise<unknown> {
    const sent = this.#bind(orgId, model, operation, args as Record<string, unknown>);
    if (!sent) return await prisma();
    const { known, statement, values } = sent;
    known.times += 1;
    const name = known.times < PREPARED_FROM ? '' : known.name;
    const { rows, count } = await run({ name, text: statement.sql, values });
    return statement.answer(rows, count, orgId);
  }

  #bind(orgId: string, model: string, operation: WriteOperation, args: Record<string, unknown>) {
    try {
      const { key, data, where, compile } = this.#plan(orgId, model, operation, args);
      const known = this.#know(`${operation} ${model} ${key}`, compile);
      const { statement } = known;
      const values = statement?.bind(orgId, where, data);
      if (statement && values) return { known, statement, values };
      throw new NotCompiled('a value');
    } catch (error) {
      if (!(error instanceof NotCompiled)) throw error;
      this.onNotCompiled(model, operation, error.message);
      return undefined;
    }
  }

  #plan(orgId: string, modelName: string, operation: WriteOperation, args: Record<string, unknown>): Planned {
    const model = this.#dataModel.get(modelName);
    if (!model) throw new NotCompiled(modelName);
    return operation === 'updateMany'
      ? this.#planChange(orgId, model, args)
      : this.#planCreation(orgId, model, operation, args);
  }

  #planCreation(
    orgId: string,
    model: Model,
    operation: WriteOperation,
    args: Record<string, unknown>,
  ): Planned {
    const { data: given, ...rest } = args;
    const isOne = operation === 'create';
    // Many rows are one statement of Prisma's as well, whose cost is in the rows.
    const row = !isOne && Array.isArray(given) && given.length === 1 ? given[0] : given;
    if (!isStructure(row)) throw new NotCompiled('data');
    const data = this.#filled(row, madeForCreation(model));
    const names = namesOf(orgId, model, data);
    const { key } = readShape(rest);
    if (!isOne && key !== '{}') throw new NotCompiled('options');
    return {
      ...{ key: `${names.join()} ${key}`, data, where: [] },
      compile: () =>
        compileCreation(this.#dataModel, model.name, names, isOne ? (JSON.parse(key) as Template) : null),
    };
  }

  #planChange(orgId: string, model: Model, args: Record<string, unknown>): Planned {
    const { data: given, where: filter = {}, ...rest } = args;
    if (Object.keys(rest).length > 0 || !isStructure(given) || !isStructure(filter))
      throw new NotCompiled('arguments');
    const { [model.tenant.name]: named = orgId, ...others } = filter;
    if (named !== orgId) throw new NotCompiled('an organization');
    // Prisma writes nothing then, not even the time.
    if (Object.values(given).every((value) => value === undefined)) throw new NotCompiled('nothing to write');
    const { assignments, data } = assignmentsOf(this.#filled(given, madeForChange(model)));
    const { key, values: where } = readShape(others);
    const written = assignments.map(({ name, isIncrement }) => (isIncrement ? `+${name}` : name));
    return {
      ...{ key: `${written.join()} ${key}`, data, where },
      compile: () => compileChange(this.#dataModel, model.name, assignments, JSON.parse(key) as Template),
    };
  }

  /** The data with what Prisma would make for the columns that are not in it. */
  #filled(data: Data, columns: Model['columns']): Data {
    const missing = columns.filter(({ name }) => data[name] === undefined);
    if (missing.length === 0) return data;
    const now = new Date();
    const made = missing.map(({ name, initial }) => [name, initial === 'uuid' ? this.#makeId() : now]);
    return { ...data, ...Object.fromEntries(made) };
  }

  #know(place: string, compile: () => WriteStatement): Known {
    const known = this.#shapes.get(place);
    if (known) return known;
    const isKept = this.#shapes.size < MOST_SHAPES;
    const made: Known = {
      statement: compiled(compile),
      name: isKept ? `w${this.#shapes.size + 1}` : '',
      times: 0,
    };
    if (isKept) this.#shapes.set(place, made);
    return made;
  }
}

/** Null for what is Prisma's. */
function compiled(compile: () => WriteStatement): WriteStatement | null {
  try {
    return compile();
  } catch (error) {
    if (error instanceof NotCompiled) return null;
    throw error;
  }
}

/** The columns that a row comes with. @throws NotCompiled when it names another organization */
function namesOf(orgId: string, { tenant }: Model, data: Data): string[] {
  const names: string[] = [];
  for (const name in data) if (data[name] !== undefined && name !== tenant.name) names.push(name);
  if ((data[tenant.name] ?? orgId) !== orgId) throw new NotCompiled('an organization');
  return names;
}

/** What a change writes, with the value for each. @throws NotCompiled for operations other than an increment */
function assignmentsOf(given: Data): { assignments: Assignment[]; data: Data } {
  const assignments: Assignment[] = [];
  const data: Record<string, unknown> = {};
  for (const name in given) {
    const value = given[name];
    if (value === undefined) continue;
    const added = addedBy(value);
    assignments.push({ name, isIncrement: added !== undefined });
    data[name] = added ?? value;
  }
  return { assignments, data };
}

/** Of `{ increment: 1 }` the number. */
function addedBy(value: unknown): number | undefined {
  if (!isStructure(value)) return undefined;
  const { increment, ...others } = value;
  return typeof increment === 'number' && Object.keys(others).length === 0 ? increment : undefined;
}
