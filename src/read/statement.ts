import {
  Compilation,
  leafOf,
  objectOf,
  seen,
  type Template,
  type TemplateObject,
  unseen,
} from './compilation.ts';
import type { Column, DataModel, Model } from './data-model.ts';
import { all, compileWhere } from './filter.ts';
import {
  compileRange,
  compileSelection,
  cutRows,
  Level,
  orderBy,
  type Range,
  type ReadRow,
  type Row,
  rowsSql,
} from './selection.ts';
import { NotCompiled } from './shape.ts';
import { soughtRows } from './sought-rows.ts';
import { bindingOf } from './value.ts';

/** The operations that can be compiled. */
export type Operation = 'findMany' | 'findFirst' | 'findUnique' | 'count';

/** A read of one shape: its statement, and what its rows become. */
export interface Statement {
  readonly sql: string;
  /** Gives the parameters; null when the values are not for it, as when they name another organization. */
  readonly bind: ReturnType<Compilation['binder']>;
  /** Makes Prisma's answer of the rows. */
  readonly answer: (rows: readonly Row[], orgId: string) => unknown;
  /**
   * Whether the database should plan it for its values each time: of what is cut to a page, or counted, a plan for any value
   * walks the rows in their order until enough meet the condition, be they the last of a million.
   */
  readonly isPlannedForValues: boolean;
  /** How several reads of one tick become one statement. */
  readonly batch?: Batch;
}

/** Rows by keys: a list of the key in place of one. */
export interface Batch {
  readonly sql: string;
  readonly bind: Statement['bind'];
  /** The place among the values of the shape where the list of keys goes instead of the key. */
  readonly place: number;
  readonly answer: ReadRow;
  readonly keyOf: (row: Row) => string;
  /** The key as the database writes it. */
  readonly spell: (key: string) => string;
}

/** Compiles a read. @param key the shape of its arguments @throws NotCompiled */
export function compileStatement(
  dataModel: DataModel,
  modelName: string,
  operation: Operation,
  key: string,
): Statement {
  const statement = compileOperation(dataModel, modelName, operation, key);
  return statement.isPlannedForValues ? { ...statement, sql: seen(statement.sql) } : statement;
}

function compileOperation(
  dataModel: DataModel,
  modelName: string,
  operation: Operation,
  key: string,
): Statement {
  const args = objectOf(JSON.parse(key) as Template, 'arguments');
  const compilation = new Compilation(dataModel);
  const model = compilation.modelOf(modelName);
  if (operation === 'count') return compileCount(compilation, model, args);
  if (operation === 'findUnique') return compileUnique(dataModel, compilation, model, args);
  allow(args, [
    'where',
    'select',
    'include',
    'omit',
    'orderBy',
    'skip',
    ...(operation === 'findMany' ? ['take'] : []),
  ]);
  const alias = compilation.alias();
  const level = new Level(operation === 'findMany' && typeof args.take === 'number' ? alias : undefined);
  const read = compileSelection(compilation, level, model, alias, args);
  const { where, rest } = withoutTenant(compilation, model, args);
  const { range, reversed } = compileRange(
    compilation,
    model,
    alias,
    { ...rest, where, ...(operation === 'findFirst' && { take: 1 }) },
    [compilation.within(model, alias)],
  );
  const sought = soughtRows(compilation, range);
  const sql = pageSql(compilation, level, range, sought);
  const bind = compilation.binder();
  const isPlannedForValues =
    !sought && range.limit !== null && compilation.varies(alias, range.order.terms[0]);
  if (operation === 'findFirst')
    return { sql, bind, isPlannedForValues, answer: ([row], orgId) => (row ? read(row, orgId) : null) };
  return {
    ...{ sql, bind, isPlannedForValues },
    answer: (rows, orgId) => {
      const found = rows.map((row) => read(row, orgId));
      return reversed ? found.reverse() : found;
    },
  };
}

/** A query of rows, with the lists below them where those are read for all rows together, and the ways in which they are sought. */
function pageSql(
  compilation: Compilation,
  level: Level,
  range: Range,
  sought: ReturnType<typeof soughtRows>,
): string {
  const outputs = level.outputs.join(', ');
  if (!sought && level.parts.length === 0) return rowsSql(compilation, level, range, outputs);
  const page = `page as materialized (${sought?.rows ?? cutRows(compilation, range)})`;
  const { alias } = range;
  // In the order of another table the page is put again, by that table.
  const tables = [`page as ${alias}`, ...range.order.joins, ...level.joins].join(' ');
  const parts = [...(sought?.parts ?? []), page, ...level.parts].join(', ');
  return `with ${parts} select ${outputs} from ${tables}${orderBy(range)}`;
}

function allow(args: TemplateObject, names: readonly string[]): void {
  for (const name of Object.keys(args)) if (!names.includes(name)) throw new NotCompiled(name);
}

/** Takes the organization out of the outermost condition: it is in every statement, and must be the bound one. */
function withoutTenant(compilation: Compilation, model: Model, { where = {}, ...rest }: TemplateObject) {
  const { [model.tenant.name]: named, ...others } = objectOf(where, 'where');
  const leaf = leafOf(named);
  if (leaf?.kind !== 's') return { where: objectOf(where, 'where'), rest };
  compilation.demandTenant(leaf);
  return { where: others, rest };
}

function compileCount(compilation: Compilation, model: Model, args: TemplateObject): Statement {
  allow(args, ['where']);
  const alias = compilation.alias();
  const { where } = withoutTenant(compilation, model, args);
  const condition = compileWhere(compilation, { model, alias, negated: false }, where);
  const conditions = [compilation.within(model, alias), condition].filter(Boolean).join(' and ');
  return {
    sql: `select count(*) from ${compilation.table(model, alias)} where ${conditions}`,
    bind: compilation.binder(),
    isPlannedForValues: compilation.varies(alias),
    answer: ([row]) => Number(row?.[0]),
  };
}

function compileUnique(
  dataModel: DataModel,
  compilation: Compilation,
  model: Model,
  args: TemplateObject,
): Statement {
  allow(args, ['where', 'select', 'include', 'omit']);
  const where = objectOf(args.where, 'where');
  const alias = compilation.alias();
  const level = new Level();
  const read = compileSelection(compilation, level, model, alias, args);
  const conditions = [
    compilation.within(model, alias),
    ...uniqueConditions(compilation, model, alias, where),
  ];
  const sql = `select ${level.outputs.join(', ')} from ${[compilation.table(model, alias), ...level.joins].join(' ')} where ${conditions.join(' and ')}`;
  const batch = compileBatch(new Compilation(dataModel), model, args, where);
  return {
    ...{ sql, bind: compilation.binder(), isPlannedForValues: false },
    answer: ([row]: readonly Row[], orgId: string) => (row ? read(row, orgId) : null),
    ...(batch && { batch }),
  };
}

/** @throws NotCompiled where no unique key is named whole */
function uniqueConditions(
  compilation: Compilation,
  model: Model,
  alias: string,
  where: TemplateObject,
): string[] {
  const conditions: string[] = [];
  const rest: Record<string, Template> = {};
  let unique = false;
  for (const [name, part] of Object.entries(where)) {
    const fields = model.uniques.get(name);
    if (!fields) rest[name] = part;
    else {
      unique = true;
      const parts = fields.length === 1 ? { [name]: part } : objectOf(part, name);
      if (Object.keys(parts).length !== fields.length) throw new NotCompiled(name);
      for (const field of fields)
        conditions.push(...equalTo(compilation, columnOf(model, field), alias, parts[field], model));
    }
  }
  if (!unique) throw new NotCompiled('no unique key');
  const { where: others } = withoutTenant(compilation, model, { where: rest });
  const condition = compileWhere(compilation, { model, alias, negated: false }, others);
  return condition === '' ? conditions : [...conditions, all([condition])];
}

function columnOf(model: Model, name: string): Column {
  const field = model.fields.get(name);
  if (field?.kind !== 'column') throw new NotCompiled(name);
  return field;
}

function equalTo(
  compilation: Compilation,
  column: Column,
  alias: string,
  part: Template | undefined,
  model: Model,
): string[] {
  const leaf = leafOf(part);
  if (!leaf) throw new NotCompiled('a key that is no value');
  if (column === model.tenant) {
    if (leaf.kind !== 's') throw new NotCompiled('a key that is no value');
    compilation.demandTenant(leaf);
    return [];
  }
  const binding = bindingOf(column, leaf.kind);
  if (!binding || leaf.kind !== leaf.kind.toLowerCase()) throw new NotCompiled('a key that is no value');
  return [`${alias}."${column.column}" = ${compilation.parameter(leaf, binding)}`];
}

/** The statement for several keys, where the key stands alone and is one column besides the organization. */
function compileBatch(
  compilation: Compilation,
  model: Model,
  args: TemplateObject,
  where: TemplateObject,
): Batch | undefined {
  const [[name, part] = ['', null], ...others] = Object.entries(where);
  const fields = model.uniques.get(name)?.filter((field) => field !== model.tenant.name);
  if (!fields || fields.length > 1 || others.length > 0) return undefined;
  const alias = compilation.alias();
  const level = new Level();
  const read = compileSelection(compilation, level, model, alias, args);
  const key = columnOf(model, fields[0] ?? model.tenant.name);
  const leaf = leafOf(fields[0] === undefined ? (part ?? undefined) : objectOf(part, name)[fields[0]]);
  if (leaf?.kind !== 's' || key.type !== 'String') return undefined;
  const conditions = [compilation.within(model, alias)];
  if (fields[0] !== undefined) {
    const one = bindingOf(key, 'S');
    if (!one) return undefined;
    conditions.push(
      `${alias}."${key.column}" = any(${unseen(compilation.parameter({ kind: 'S', place: leaf.place }, one))})`,
    );
  }
  const at = level.output(`${alias}."${key.column}"`);
  return {
    sql: `select ${level.outputs.join(', ')} from ${[compilation.table(model, alias), ...level.joins].join(' ')} where ${conditions.join(' and ')}`,
    bind: compilation.binder(),
    place: leaf.place,
    answer: read,
    keyOf: (row) => row[at] as string,
    spell: key.sqlType === 'uuid' ? (text) => text.toLowerCase() : (text) => text,
  };
}
