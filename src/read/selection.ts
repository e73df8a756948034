import { type Compilation, objectOf, type Template, type TemplateObject } from './compilation.ts';
import type { Column, Model, Relation } from './data-model.ts';
import { compileWhere, related } from './filter.ts';
import { compileOrder, keyOrder, type Order } from './order.ts';
import { NotCompiled } from './shape.ts';
import { readingOf } from './value.ts';

/** A row as the database gives it: a text for each column. */
export type Row = readonly (string | null)[];
/** Makes a value of a row. @param orgId the organization, which no row is asked for */
type ReadValue = (row: Row, orgId: string) => unknown;
/** Makes Prisma's object of a row. */
export type ReadRow = (row: Row, orgId: string) => Record<string, unknown>;

/** Rows of one query in the making: what is selected of them, and joined for it. */
export class Level {
  /** The table whose rows are a page, which the statement calls so: lists below them are read for all of them together. */
  readonly page: string | undefined;
  /** Parts of the statement that lists below a page are, each after those that it needs. */
  readonly parts: string[] = [];
  /** To-one relations, which add columns and no rows. */
  readonly joins: string[] = [];
  readonly #outputs = new Map<string, number>();

  constructor(page?: string) {
    this.page = page;
  }

  /** Selects something once. @returns its place in the row */
  output(sql: string): number {
    const known = this.#outputs.get(sql);
    if (known !== undefined) return known;
    this.#outputs.set(sql, this.#outputs.size);
    return this.#outputs.size - 1;
  }

  /** One at least: a row that is asked for nothing is there all the same. */
  get outputs(): readonly string[] {
    return this.#outputs.size > 0 ? [...this.#outputs.keys()] : ['null'];
  }
}

/** Which rows of a table, and in which order. */
export interface Range {
  readonly model: Model;
  readonly alias: string;
  readonly conditions: readonly string[];
  readonly order: Order;
  /** Null: all. */
  readonly limit: number | null;
  readonly offset: number;
}

/** Arguments that say what is selected. */
const SELECTING = new Set(['select', 'include', 'omit']);
/** Arguments that say which rows of a list. */
const RANGING = new Set(['where', 'orderBy', 'take', 'skip']);

/** Plans what is selected of a row. @param args of which only what selects is read @throws NotCompiled */
export function compileSelection(
  compilation: Compilation,
  level: Level,
  model: Model,
  alias: string,
  args: TemplateObject,
): ReadRow {
  const names: string[] = [];
  const reads: ReadValue[] = [];
  for (const [name, part] of selected(model, args)) {
    names.push(name);
    reads.push(compileField(compilation, level, model, alias, name, part));
  }
  const { length } = names;
  return (row, orgId) => {
    const object: Record<string, unknown> = {};
    for (let at = 0; at < length; at += 1) object[names[at] as string] = (reads[at] as ReadValue)(row, orgId);
    return object;
  };
}

/** What is selected by name, in Prisma's order. */
function selected(model: Model, { select, include, omit }: TemplateObject): [string, Template][] {
  if (select !== undefined) {
    if (include !== undefined || omit !== undefined) throw new NotCompiled('select beside others');
    const parts = Object.entries(objectOf(select, 'select')).filter(([, part]) => part !== false);
    if (parts.length === 0) throw new NotCompiled('an empty select');
    return parts;
  }
  const left = omit === undefined ? {} : objectOf(omit, 'omit');
  for (const [name, part] of Object.entries(left))
    if (model.fields.get(name)?.kind !== 'column' || typeof part !== 'boolean') throw new NotCompiled('omit');
  const columns = model.columns.filter(({ name }) => left[name] !== true);
  const parts = include === undefined ? [] : Object.entries(objectOf(include, 'include'));
  for (const [name] of parts)
    if (model.fields.get(name)?.kind === 'column') throw new NotCompiled('include of a column');
  const relations = parts.filter(([, part]) => part !== false);
  if (columns.length === 0 || (include !== undefined && parts.length === 0)) throw new NotCompiled('include');
  return [...columns.map(({ name }): [string, Template] => [name, true]), ...relations];
}

function compileField(
  compilation: Compilation,
  level: Level,
  model: Model,
  alias: string,
  name: string,
  part: Template,
): ReadValue {
  if (name === '_count') return compileCounts(compilation, level, model, alias, part);
  const field = model.fields.get(name);
  if (!field) throw new NotCompiled(`select ${name}`);
  if (field.kind === 'column') {
    if (part !== true) throw new NotCompiled(`select ${name}`);
    // Every table of a statement is limited to the one organization.
    return field === model.tenant ? (_row, orgId) => orgId : readColumn(level, alias, field);
  }
  const args = part === true ? {} : objectOf(part, name);
  for (const argument of Object.keys(args))
    if (!SELECTING.has(argument) && !(field.list && RANGING.has(argument)))
      throw new NotCompiled(`${argument} of ${name}`);
  return field.list
    ? compileList(compilation, level, field, alias, args)
    : compileToOne(compilation, level, field, alias, args);
}

function readColumn(level: Level, alias: string, column: Column): ReadValue {
  const { select, decode } = readingOf(column);
  const at = level.output(select(`${alias}."${column.column}"`));
  // A list that is null is empty to Prisma.
  const nothing = () => (column.list ? [] : null);
  return (row) => {
    const given = row[at] as string | null;
    return given === null ? nothing() : decode(given);
  };
}

function compileToOne(
  compilation: Compilation,
  level: Level,
  relation: Relation,
  from: string,
  args: TemplateObject,
): ReadValue {
  const model = compilation.modelOf(relation.target);
  const alias = compilation.alias();
  level.joins.push(
    `left join ${compilation.table(model, alias)} on ${related(compilation, relation, from, model, alias)}`,
  );
  const read = compileSelection(compilation, level, model, alias, args);
  const present = model.columns.find(({ name }) => model.key.includes(name) && name !== model.tenant.name);
  const at = level.output(`${alias}."${(present ?? model.tenant).column}"`);
  return (row, orgId) => (row[at] === null ? null : read(row, orgId));
}

function compileList(
  compilation: Compilation,
  level: Level,
  relation: Relation,
  from: string,
  args: TemplateObject,
): ReadValue {
  demandIndex(relation);
  const model = compilation.modelOf(relation.target);
  const alias = compilation.alias();
  const inner = new Level();
  const read = compileSelection(compilation, inner, model, alias, args);
  const condition = related(compilation, relation, from, model, alias);
  const { range, reversed } = compileRange(compilation, model, alias, args, [condition]);
  const isTogether = level.page === from && inner.joins.length > 0 && range.order.joins.length === 0;
  const at = level.output(
    isTogether && relation.on.length > 0
      ? listOfPage(compilation, level, inner, relation, from, range)
      : `(${listSql(compilation, inner, range)})`,
  );
  return (row, orgId) => {
    const given = row[at] as string | null;
    if (given === null) return [];
    const list = (JSON.parse(given) as Row[]).map((each) => read(each, orgId));
    return reversed ? list.reverse() : list;
  };
}

/** Reads `where`, `orderBy`, `take` and `skip`. @throws NotCompiled */
export function compileRange(
  compilation: Compilation,
  model: Model,
  alias: string,
  args: TemplateObject,
  conditions: readonly string[],
): { range: Range; reversed: boolean } {
  const { where = {}, orderBy, take = null, skip = 0 } = args;
  const counts = typeof skip === 'number' && skip >= 0 && (take === null || typeof take === 'number');
  // Prisma asks the database nothing for no rows.
  if (!counts || take === 0 || args.take === null) throw new NotCompiled('take or skip');
  const reversed = take !== null && take < 0;
  const condition = compileWhere(compilation, { model, alias, negated: false }, objectOf(where, 'where'));
  const asked = compileOrder(compilation, model, alias, orderBy, reversed);
  const cut = take !== null || skip > 0;
  return {
    reversed,
    range: {
      ...{ model, alias, offset: skip, limit: take === null ? null : Math.abs(take) },
      conditions: condition === '' ? conditions : [...conditions, condition],
      order: asked.terms.length === 0 && cut ? keyOrder(model, alias, reversed) : asked,
    },
  };
}

/** ORDER BY of a range, or nothing. */
export const orderBy = ({ order }: Range): string =>
  order.terms.length === 0 ? '' : ` order by ${order.terms.join(', ')}`;

/** The rows of a range, with all their columns and nothing joined to them. */
export function cutRows(compilation: Compilation, range: Range): string {
  const { model, alias, conditions, order, limit, offset } = range;
  const cut = (limit === null ? '' : ` limit ${limit}`) + (offset === 0 ? '' : ` offset ${offset}`);
  const tables = [compilation.table(model, alias), ...order.joins].join(' ');
  return `select ${alias}.* from ${tables} where ${conditions.join(' and ')}${orderBy(range)}${cut}`;
}

/** A query of rows, each with what its level selects. */
export function rowsSql(compilation: Compilation, level: Level, range: Range, outputs: string): string {
  const { model, alias, conditions, order, limit, offset } = range;
  const isCut = limit !== null || offset > 0;
  // The rows are cut before anything is joined to them.
  if (isCut && level.joins.length > 0 && order.joins.length === 0) {
    const rows = `(${cutRows(compilation, range)}) as ${alias}`;
    return `select ${outputs} from ${[rows, ...level.joins].join(' ')}${orderBy(range)}`;
  }
  const tables = [compilation.table(model, alias), ...order.joins, ...level.joins].join(' ');
  const cut = (limit === null ? '' : ` limit ${limit}`) + (offset === 0 ? '' : ` offset ${offset}`);
  return `select ${outputs} from ${tables} where ${conditions.join(' and ')}${orderBy(range)}${cut}`;
}

/**
 * A list of JSON, of an array of texts for each row; null for no rows. `json_build_array` would look up the type of each value
 * each time: it takes a tenth more of the whole statement.
 */
const jsonList = (outputs: readonly string[], order = '') =>
  `json_agg(array[${outputs.map((output) => `${output}::text`).join(', ')}]${order})`;

/** A list of one row above. */
function listSql(compilation: Compilation, level: Level, range: Range): string {
  const { outputs } = level;
  if (range.order.terms.length === 0) return rowsSql(compilation, level, range, jsonList(outputs));
  const names = outputs.map((_, at) => `c${at}`);
  const rows = rowsSql(compilation, level, range, outputs.map((sql, at) => `${sql} as c${at}`).join(', '));
  return `select ${jsonList(names.map((name) => `r.${name}`))} from (${rows}) as r`;
}

/**
 * The lists of all rows of a page: what is joined to the rows of the lists is joined once, not once for each list, which takes two
 * thirds of the time (docs/decisions/0021-read-client.md). @returns the list of a row
 */
function listOfPage(
  compilation: Compilation,
  page: Level,
  inner: Level,
  relation: Relation,
  from: string,
  range: Range,
): string {
  const { alias } = range;
  const [rows, lists] = [`rows_${alias}`, `lists_${alias}`];
  const keys = relation.on.map(([, theirs]) => `${alias}."${theirs}"`);
  const alike = relation.on.map(([ours, theirs]) => `${lists}."${theirs}" = ${from}."${ours}"`);
  page.parts.push(
    `${rows} as materialized (select ${alias}.* from page as ${from} cross join lateral (${cutRows(compilation, range)}) as ${alias})`,
    `${lists} as (select ${keys.join(', ')}, ${jsonList(inner.outputs, orderBy(range))} as list from ${[`${rows} as ${alias}`, ...inner.joins].join(' ')} group by ${keys.join(', ')})`,
  );
  page.joins.push(`left join ${lists} on ${alike.join(' and ')}`);
  return `${lists}.list`;
}

function compileCounts(
  compilation: Compilation,
  level: Level,
  model: Model,
  alias: string,
  part: Template,
): ReadValue {
  const lists = [...model.fields.values()].filter((field) => field.kind === 'relation' && field.list);
  const parts: [string, Template][] =
    part === true
      ? lists.map(({ name }) => [name, true])
      : Object.entries(objectOf(objectOf(part, '_count').select, '_count'));
  const chosen = parts.filter(([, each]) => each !== false);
  if (chosen.length === 0 || (part !== true && Object.keys(part ?? {}).length > 1))
    throw new NotCompiled('_count');
  const counts = chosen.map(([name, each]): [string, number] => {
    const relation = model.fields.get(name);
    if (relation?.kind !== 'relation' || !relation.list) throw new NotCompiled(`_count of ${name}`);
    return [name, level.output(countSql(compilation, relation, alias, each))];
  });
  return (row) => Object.fromEntries(counts.map(([name, at]) => [name, Number(row[at])]));
}

/** The rows of each parent are looked up by themselves; without an index Prisma reads the table once for all. */
function demandIndex({ name, indexed }: Relation): void {
  if (!indexed) throw new NotCompiled(`${name} has no index`);
}

function countSql(compilation: Compilation, relation: Relation, from: string, part: Template): string {
  demandIndex(relation);
  const model = compilation.modelOf(relation.target);
  const alias = compilation.alias();
  const { where = {}, ...rest } = part === true ? {} : objectOf(part, '_count');
  if (Object.keys(rest).length > 0) throw new NotCompiled('_count');
  const condition = compileWhere(compilation, { model, alias, negated: false }, objectOf(where, 'where'));
  const conditions = [related(compilation, relation, from, model, alias), condition].filter(Boolean);
  return `(select count(*) from ${compilation.table(model, alias)} where ${conditions.join(' and ')})`;
}
