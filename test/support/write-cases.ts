import fc from 'fast-check';
import { Prisma } from '../../src/generated/prisma/client.ts';
import type { Column, DataModel, Model } from '../../src/read/data-model.ts';
import type { WriteOperation } from '../../src/write/write-client.ts';
import type { Samples } from './read-cases.ts';

/** A write, as a client of Prisma takes it. */
export interface WriteCase {
  readonly model: string;
  readonly operation: WriteOperation;
  readonly args: Record<string, unknown>;
  /** Which rows tell what it has done. */
  readonly touched: Record<string, unknown>;
  /** Columns whose values are made when it is written. */
  readonly made: ReadonlySet<string>;
}

const NEW_ID = '019b0000-0000-7000-8000-0000000000aa';
const LONE_SURROGATE = '\ud83d';

/** Values that a column may be given and those that it may not, by its type. */
const ODD: Readonly<Record<Column['type'], readonly unknown[]>> = {
  String: ['', ' ', 'ä"\\{},\n\t', "it's", 'null', 'x'.repeat(300), '\u0000', LONE_SURROGATE, 1, {}],
  Int: [0, -1, 7, 2 ** 31 - 1, 2 ** 31, 1.5, '1', { increment: 2 }, { decrement: 1 }, { set: 3 }],
  BigInt: [0n, 5n, 9, 2n ** 62n, 2n ** 64n, 2 ** 60, { increment: 1 }],
  Boolean: [true, false, 'true', 1],
  DateTime: [
    new Date('2026-03-29T01:30:00.120Z'),
    new Date('0099-01-01T00:00:00.000Z'),
    new Date(Number.NaN),
    ...['2026-03-29T01:30:00Z', '2026-03-29T01:30:00.5+02:00', '2026-03-29', 'tomorrow'],
  ],
  Decimal: ['12.345', '-0.5', '1e3', 1.005, 1e21, 12, new Prisma.Decimal('99.995'), Number.NaN, 'x'],
  Bytes: [new Uint8Array([0, 255, 92]), Buffer.from('bytes'), new Uint8Array(), 'text'],
  Json: [
    ...['text', '', 0, -0, 1e21, 1e-7, 0.1 + 0.2, 2 ** 60, true, [], {}, [null, [1]], 'ä"\\\u2028'],
    ...[{ a: { b: [1, 'x', null] }, ä: 1 }, { a: undefined, b: 1 }, { at: new Date(0) }, { increment: 1 }],
    ...[{ $type: 'x' }, { set: [1] }, [undefined], '\u0000', { x: LONE_SURROGATE }, Number.NaN, 1n],
    ...[Prisma.DbNull, Prisma.JsonNull, Prisma.AnyNull, new Map()],
  ],
  Enum: ['NO_SUCH_VALUE', '', 1],
};
const ODD_LISTS = [[], ['a', 'b,c', '"', '\\', 'null', ''], ['a', null], { set: ['x'] }, ['a', 1], 'a'];

/** Makes writes over a schema at random: rows that there might be, and what columns of them are given. */
export class WriteCases {
  readonly #dataModel: DataModel;
  readonly #samples: Samples;
  readonly #orgId: string;
  readonly #generate: fc.GeneratorValue;

  constructor(dataModel: DataModel, samples: Samples, orgId: string, generate: fc.GeneratorValue) {
    this.#dataModel = dataModel;
    this.#samples = samples;
    this.#orgId = orgId;
    this.#generate = generate;
  }

  /** One write. */
  next(): WriteCase {
    const filled = [...this.#samples].filter(([name, rows]) => rows.length > 0 && name !== 'Organization');
    const [name, rows] = this.#one(filled);
    const model = this.#dataModel.get(name) as Model;
    const operation = this.#one(['create', 'create', 'createMany', 'updateMany', 'updateMany'] as const);
    return operation === 'updateMany' ? this.#change(model, rows) : this.#creation(model, rows, operation);
  }

  #creation(
    model: Model,
    rows: readonly Record<string, unknown>[],
    operation: 'create' | 'createMany',
  ): WriteCase {
    const row = { ...this.#one(rows) };
    if ('id' in row) row.id = NEW_ID;
    const data: Record<string, unknown> = {};
    const made = new Set<string>();
    for (const column of model.columns) {
      const { name, initial, isTimeOfChange } = column;
      const isMade = initial === 'uuid' || initial === 'now' || isTimeOfChange;
      const isLeft = name !== 'id' && (isMade || initial || column.optional) && this.#chance(3);
      if (isLeft) {
        if (isMade) made.add(name);
      } else
        data[name] =
          this.#chance(1) && !this.#isKey(model, name) ? this.#odd(column) : stored(column, row[name]);
      if (data[name] === undefined && isMade) made.add(name);
    }
    const select = this.#chance(3) ? { select: this.#select(model) } : {};
    const isOne = operation === 'create';
    return {
      ...{ model: model.name, operation, touched: keyOf(model, row), made },
      args: isOne ? { data, ...select } : { data: this.#chance(5) ? [data] : data },
    };
  }

  #change(model: Model, rows: readonly Record<string, unknown>[]): WriteCase {
    const row = this.#one(rows);
    const touched = keyOf(model, row);
    const data: Record<string, unknown> = {};
    for (const column of model.columns) {
      if (this.#isKey(model, column.name) || !this.#chance(3)) continue;
      data[column.name] = this.#chance(4) ? this.#odd(column) : stored(column, this.#one(rows)[column.name]);
    }
    const made = new Set(
      model.columns
        .filter((column) => column.isTimeOfChange && data[column.name] === undefined)
        .map(({ name }) => name),
    );
    const version = this.#chance(3) && 'version' in row ? { version: this.#one([row.version, 77]) } : {};
    const where = { ...touched, ...version, ...(this.#chance(3) ? { orgId: this.#orgId } : {}) };
    return { model: model.name, operation: 'updateMany', args: { where, data }, touched, made };
  }

  #select(model: Model): Record<string, boolean> {
    return Object.fromEntries(model.columns.map(({ name }) => [name, this.#chance(5)]));
  }

  #odd(column: Column): unknown {
    if (this.#chance(2)) return this.#one([null, undefined]);
    if (column.list) return this.#one(ODD_LISTS);
    return this.#one([...ODD[column.type], ...column.values]);
  }

  #isKey({ key, tenant }: Model, name: string): boolean {
    return key.includes(name) || name === tenant.name;
  }

  #one<T>(choices: readonly T[]): T {
    return choices[this.#generate(fc.nat, choices.length - 1)] as T;
  }

  /** @param tenths how often in ten times */
  #chance(tenths: number): boolean {
    return this.#generate(fc.nat, 9) < tenths;
  }
}

/** A value that was read, as it is written. */
function stored({ type }: Column, value: unknown): unknown {
  return type === 'Json' && value === null ? Prisma.DbNull : value;
}

function keyOf({ key, tenant }: Model, row: Record<string, unknown>): Record<string, unknown> {
  const names = key.filter((name) => name !== tenant.name);
  return Object.fromEntries(names.map((name) => [name, row[name]]));
}
