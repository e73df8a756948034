import fc from 'fast-check';
import type { Column, DataModel, Model, Relation } from '../../src/read/data-model.ts';
import type { Operation } from '../../src/read/statement.ts';

/** A read, as a client of Prisma takes it. */
export interface ReadCase {
  readonly model: string;
  readonly operation: Operation;
  readonly args: Record<string, unknown>;
  /** Paths of lists whose order nothing says, as `[].allergies`. */
  readonly unordered: ReadonlySet<string>;
}

/** Rows of each model, from which values to ask for are taken. */
export type Samples = ReadonlyMap<string, readonly Record<string, unknown>[]>;

const DEPTH = 3;

/** Makes reads over a schema at random: every selection, filter, order and cut that the read client means to know. */
export class ReadCases {
  readonly #dataModel: DataModel;
  readonly #samples: Samples;
  readonly #orgId: string;
  readonly #generate: fc.GeneratorValue;
  readonly #unordered = new Set<string>();

  constructor(dataModel: DataModel, samples: Samples, orgId: string, generate: fc.GeneratorValue) {
    this.#dataModel = dataModel;
    this.#samples = samples;
    this.#orgId = orgId;
    this.#generate = generate;
  }

  /** One read. */
  next(): ReadCase {
    const filled = [...this.#samples].filter(([, rows]) => rows.length > 0).map(([name]) => name);
    const model = this.#model(this.#chance(9) ? this.#one(filled) : this.#one([...this.#dataModel.keys()]));
    const operation = this.#one(['findMany', 'findMany', 'findFirst', 'findUnique', 'count'] as const);
    return { model: model.name, operation, args: this.#args(model, operation), unordered: this.#unordered };
  }

  #args(model: Model, operation: Operation): Record<string, unknown> {
    if (operation === 'count') return this.#chance(1) ? {} : { where: this.#where(model, 0) };
    if (operation === 'findUnique') return { where: this.#key(model), ...this.#selection(model, 0, '') };
    const range = this.#range(model, operation === 'findMany' ? '[]' : '', operation);
    return { ...range, ...this.#selection(model, 0, operation === 'findMany' ? '[]' : '') };
  }

  #key(model: Model): Record<string, unknown> {
    const [name, fields] = this.#one([...model.uniques]);
    const row = this.#row(model);
    const value = (field: string) =>
      field === model.tenant.name ? this.#orgId : (row?.[field] ?? '019a8c00-0000-7000-8000-000000000000');
    const parts = Object.fromEntries(fields.map((field) => [field, value(field)]));
    const key = fields.length === 1 ? parts : { [name]: parts };
    return this.#chance(2) ? { ...this.#where(model, 2), ...key } : key;
  }

  #range(model: Model, path: string, operation: Operation | null): Record<string, unknown> {
    const range: Record<string, unknown> = {};
    if (this.#chance(6)) range.where = this.#where(model, 0);
    const whole = ['', '[]'].includes(path);
    // An organization has whole tables below it, which below each other are more than fits.
    const cut = operation !== 'findFirst' && this.#chance(whole ? 5 : 8);
    if (cut) range.take = this.#one([1, 2, 3, 5, 20, -1, -2, -3]);
    if (this.#chance(2)) range.skip = this.#one([0, 1, 2]);
    if (operation === 'findFirst' || cut || range.skip !== undefined || this.#chance(5))
      range.orderBy = this.#order(model);
    else this.#unordered.add(path);
    return range;
  }

  #order(model: Model): Record<string, unknown>[] {
    const terms = Array.from({ length: this.#number(0, 2) }, () => this.#term(model, 0));
    const direction = () => this.#one(['asc', 'desc']);
    const key = model.key.filter((name) => name !== model.tenant.name);
    return [...terms, ...(key.length === 0 ? model.key : key).map((name) => ({ [name]: direction() }))];
  }

  #term(model: Model, depth: number): Record<string, unknown> {
    const direction = this.#one(['asc', 'desc']);
    const relations = relationsOf(model);
    if (depth < 2 && relations.length > 0 && this.#chance(3)) {
      const relation = this.#one(relations);
      if (relation.list) return { [relation.name]: { _count: direction } };
      return { [relation.name]: this.#term(this.#model(relation.target), depth + 1) };
    }
    const column = this.#one(model.columns.filter(({ type, list }) => type !== 'Json' && !list));
    if (!column.optional || this.#chance(5)) return { [column.name]: direction };
    return { [column.name]: { sort: direction, nulls: this.#one(['first', 'last']) } };
  }

  #selection(model: Model, depth: number, path: string): Record<string, unknown> {
    const wide = depth > 0 && model.name === 'Organization';
    const relations = depth < DEPTH && !wide ? selectable(model) : [];
    const chosen = relations.length === 0 ? [] : this.#some(relations, depth === 0 ? 3 : 2);
    const nested = chosen.map((relation) => [relation.name, this.#nested(relation, depth, path)] as const);
    const counts = this.#counts(model);
    const parts = [...nested, ...(counts === null ? [] : [['_count', counts] as const])];
    if (this.#chance(3)) {
      if (parts.length === 0) return this.#chance(5) ? {} : { omit: this.#omit(model) };
      return { include: Object.fromEntries(parts) };
    }
    const columns = this.#some(model.columns, 5).map(({ name }) => [name, true] as const);
    const all = this.#shuffled([...columns, ...parts]);
    return { select: all.length === 0 ? { [model.tenant.name]: true } : Object.fromEntries(all) };
  }

  #omit(model: Model): Record<string, boolean> {
    const left = this.#some(model.columns, 3).filter(({ name }) => name !== model.tenant.name);
    return Object.fromEntries(left.map(({ name }) => [name, true]));
  }

  #nested(relation: Relation, depth: number, path: string): unknown {
    const target = this.#model(relation.target);
    const here = `${path}.${relation.name}${relation.list ? '[]' : ''}`;
    const range = relation.list ? this.#range(target, here, null) : {};
    return { ...range, ...this.#selection(target, depth + 1, here) };
  }

  #counts(model: Model): unknown {
    const lists = selectable(model).filter(({ list }) => list);
    if (lists.length === 0 || !this.#chance(2)) return null;
    const isWhole = relationsOf(model).every(({ list, indexed }) => indexed || !list);
    if (isWhole && this.#chance(2)) return true;
    const chosen = this.#some(lists, 2);
    const select = (chosen.length === 0 ? lists.slice(0, 1) : chosen).map(({ name, target }) => [
      name,
      this.#chance(5) ? true : { where: this.#where(this.#model(target), 1) },
    ]);
    return { select: Object.fromEntries(select) };
  }

  #where(model: Model, depth: number): Record<string, unknown> {
    const where: Record<string, unknown> = {};
    for (const column of this.#some(model.columns, 2)) {
      const filter = this.#filter(model, column);
      if (filter !== undefined) where[column.name] = filter;
    }
    if (depth >= DEPTH) return where;
    const relations = relationsOf(model);
    if (relations.length > 0 && this.#chance(4)) {
      const relation = this.#one(relations);
      const filter = this.#relationFilter(relation, depth);
      if (filter !== null) where[relation.name] = filter;
    }
    if (this.#chance(2)) where.AND = this.#parts(model, depth);
    if (this.#chance(2)) {
      const parts = this.#parts(model, depth).filter((part) => Object.keys(part).length > 0);
      // Prisma forgets an OR of nothing beside others: the read client leaves it to Prisma.
      if (parts.length > 0) where.OR = parts;
    }
    if (this.#chance(3))
      where.NOT = this.#chance(5) ? this.#where(model, depth + 1) : this.#parts(model, depth);
    return where;
  }

  #parts(model: Model, depth: number): Record<string, unknown>[] {
    return Array.from({ length: this.#number(0, 2) }, () => this.#where(model, depth + 1));
  }

  #relationFilter(relation: Relation, depth: number): unknown {
    const inner = this.#where(this.#model(relation.target), depth + 1);
    if (relation.list) {
      const quantifiers = this.#some(['some', 'every', 'none'], 2);
      return quantifiers.length === 0
        ? { some: inner }
        : Object.fromEntries(
            quantifiers.map((each) => [each, this.#where(this.#model(relation.target), depth + 1)]),
          );
    }
    if (Object.keys(inner).length === 0) return {};
    return this.#one([inner, { is: inner }, { isNot: inner }]);
  }

  #filter(model: Model, column: Column): unknown {
    const value = () => this.#value(model, column);
    const { type, list } = column;
    if (list || type === 'Json' || type === 'Bytes') return undefined;
    if (column.optional && this.#chance(2)) return this.#one([null, { not: null }, { equals: null }]);
    if (type === 'Boolean') return this.#one([true, false, { not: true }, { equals: false }]);
    if (this.#chance(3)) return value();
    const values = Array.from({ length: this.#number(0, 3) }, value);
    const operators: Record<string, unknown>[] = [
      { equals: value() },
      { not: value() },
      { in: values },
      { notIn: values },
      { not: { in: [value()] } },
      ...(type === 'Enum' ? [] : [{ gt: value() }, { gte: value(), lt: value() }, { lte: value() }]),
      ...(type === 'Enum' ? [] : [{ not: { gt: value(), lte: value() } }]),
      ...(column.sqlType === 'text' ? this.#patterns(String(value())) : []),
    ];
    return this.#one(operators);
  }

  #patterns(text: string): Record<string, unknown>[] {
    const start = this.#number(0, 3);
    const part = text.slice(start, start + this.#number(0, 4));
    return [
      { contains: part },
      { startsWith: text.slice(0, 2) },
      { endsWith: text.slice(-2) },
      { contains: part.toUpperCase(), mode: 'insensitive' },
      { equals: text.toUpperCase().replace(/[%_\\]/g, ''), mode: 'insensitive' },
      { not: { startsWith: part } },
      { not: text.toLowerCase().replace(/[%_\\]/g, ''), mode: 'insensitive' },
      { contains: `${part}_%` },
    ];
  }

  #value(model: Model, column: Column): unknown {
    const found = this.#row(model)?.[column.name];
    if (found !== null && found !== undefined && this.#chance(8)) return found;
    switch (column.type) {
      case 'Enum':
        return this.#one([...column.values]);
      case 'Int':
      case 'Decimal':
        return this.#number(-2, 5);
      case 'BigInt':
        return BigInt(this.#number(0, 100));
      case 'DateTime':
        return new Date(
          Date.UTC(2026, this.#number(0, 11), this.#number(1, 28), 12, 30, 0, this.#number(0, 999)),
        );
      default:
        return column.sqlType === 'uuid'
          ? '019a8c00-0000-7000-8000-000000000000'
          : this.#one(['', 'a', "o'b", 'é%']);
    }
  }

  #row(model: Model): Record<string, unknown> | undefined {
    const rows = this.#samples.get(model.name) ?? [];
    return rows.length === 0 ? undefined : this.#one(rows);
  }

  #model(name: string): Model {
    return this.#dataModel.get(name) as Model;
  }

  #number(min: number, max: number): number {
    return this.#generate(fc.integer, { min, max });
  }

  /** True so many times of ten. */
  #chance(ofTen: number): boolean {
    return this.#number(1, 10) <= ofTen;
  }

  #one<T>(options: readonly T[]): T {
    return options[this.#number(0, options.length - 1)] as T;
  }

  #some<T>(options: readonly T[], most: number): T[] {
    const length = this.#number(0, Math.min(most, options.length));
    return [...new Set(Array.from({ length }, () => this.#one(options)))];
  }

  #shuffled<T>(options: readonly T[]): T[] {
    return options
      .map((option) => [this.#number(0, 1000), option] as const)
      .sort(([one], [other]) => one - other)
      .map(([, option]) => option);
  }
}

function relationsOf(model: Model): Relation[] {
  return [...model.fields.values()].filter((field) => field.kind === 'relation');
}

/** Those that are compiled: a list without an index is read by Prisma. */
const selectable = (model: Model) => relationsOf(model).filter(({ list, indexed }) => indexed || !list);

/** An answer as text: types told apart, keys in their order, lists without an order put into one. */
export function spell(answer: unknown, unordered: ReadonlySet<string>, path = ''): string {
  if (answer === undefined) return 'undefined';
  if (typeof answer === 'bigint') return `${answer}n`;
  if (typeof answer !== 'object' || answer === null) return JSON.stringify(answer);
  if (answer instanceof Date) return `Date ${answer.toISOString()}`;
  if (answer instanceof Uint8Array)
    return `${answer.constructor.name} ${Buffer.from(answer).toString('hex')}`;
  if (Object.prototype.toString.call(answer) === '[object Decimal]') return `Decimal ${String(answer)}`;
  if (Array.isArray(answer)) {
    const parts = answer.map((part) => spell(part, unordered, `${path}[]`));
    return `[${(unordered.has(`${path}[]`) ? parts.sort() : parts).join(', ')}]`;
  }
  const entries = Object.entries(answer).map(
    ([name, part]) => `${name}: ${spell(part, unordered, `${path}.${name}`)}`,
  );
  return `{ ${entries.join(', ')} }`;
}
