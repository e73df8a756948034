import { Compilation, objectOf, type Template } from '../read/compilation.ts';
import type { Column, DataModel, Model } from '../read/data-model.ts';
import { compileWhere } from '../read/filter.ts';
import { compileSelection, Level, type ReadRow, type Row } from '../read/selection.ts';
import { NotCompiled } from '../read/shape.ts';
import { UNFIT } from '../read/value.ts';
import { type Stored, storedValue } from './stored-value.ts';

/** Rows to write, or what to write to them: Prisma's `data` without relations. */
export type Data = Readonly<Record<string, unknown>>;

/** What a column is given: a value, or what is added to the number that it holds. */
export interface Assignment {
  readonly name: string;
  readonly isIncrement: boolean;
}

/** What a write returns of a row, and what that becomes; absent: how many rows there were is all. */
type Returning = { readonly answer: ReadRow };

/** A write of one shape. */
export interface WriteStatement {
  readonly sql: string;
  /**
   * Gives the parameters, the organization first; null when the values are not for it.
   * @param where values of the filter, by their place
   */
  readonly bind: (orgId: string, where: readonly unknown[], data: Data) => Stored[] | null;
  /** Makes Prisma's answer of what came of it. */
  readonly answer: (rows: readonly Row[], count: number, orgId: string) => unknown;
}

/** The columns that Prisma gives a value to in a new row that comes without: ids and times. */
export const madeForCreation = perModel(({ columns }) =>
  columns.filter(({ initial, isTimeOfChange }) => initial === 'uuid' || initial === 'now' || isTimeOfChange),
);

/** The columns that Prisma writes with every change that does not name them: the time of it. */
export const madeForChange = perModel(({ columns }) =>
  columns.filter(({ isTimeOfChange }) => isTimeOfChange),
);

/** Looks something up in a model once. */
function perModel<Found>(find: (model: Model) => Found): (model: Model) => Found {
  const found = new WeakMap<Model, Found>();
  return (model) => {
    const known = found.get(model) ?? find(model);
    found.set(model, known);
    return known;
  };
}

/**
 * Compiles an insertion of one row. @param names of the columns, in the order of the row
 * @param select shape of what is to be returned; null: the number of rows
 * @throws NotCompiled for a column that is none, and where one is missing
 */
export function compileCreation(
  dataModel: DataModel,
  modelName: string,
  names: readonly string[],
  select: Template | null,
): WriteStatement {
  const compilation = new Compilation(dataModel);
  const model = compilation.modelOf(modelName);
  const columns = names.filter((name) => name !== model.tenant.name).map((name) => columnOf(model, name));
  const missing = model.columns.find(
    (column) => column !== model.tenant && !columns.includes(column) && !isOptional(column),
  );
  if (missing) throw new NotCompiled(`${missing.name} is missing`);
  const alias = compilation.alias();
  const returning = select === null ? undefined : compileReturning(compilation, model, alias, select);
  const into = [model.tenant, ...columns].map(({ column }) => `"${column}"`).join(', ');
  const values = [model.tenant, ...columns].map((_, at) => `$${at + 1}`).join(', ');
  return {
    sql: `insert into ${compilation.table(model, alias)} (${into}) values (${values})${returning?.sql ?? ''}`,
    bind: (orgId, _where, data) => storedValues([orgId], columns, data),
    answer: answerOf(returning),
  };
}

/** Whether a row may come without it. */
const isOptional = ({ optional, initial, list }: Column) => !list && (optional || initial === 'other');

/**
 * Compiles a change of the rows that a filter finds; it is told how many there were. @param where shape of the filter
 * @throws NotCompiled for a column that is none, and for a filter that is Prisma's
 */
export function compileChange(
  dataModel: DataModel,
  modelName: string,
  assignments: readonly Assignment[],
  where: Template,
): WriteStatement {
  const compilation = new Compilation(dataModel);
  const model = compilation.modelOf(modelName);
  const alias = compilation.alias();
  const filter = objectOf(where, 'where');
  const condition = compileWhere(compilation, { model, alias, negated: false }, filter);
  const conditions = [compilation.within(model, alias), condition].filter(Boolean).join(' and ');
  const columns = assignments.map(({ name }) => columnOf(model, name));
  const set = assignments.map((each, at) => {
    const { column, type } = columns[at] as Column;
    const parameter = `$${compilation.count + at + 1}`;
    if (each.isIncrement && type !== 'Int') throw new NotCompiled('an increment');
    return `"${column}" = ${each.isIncrement ? `${alias}."${column}" + ` : ''}${parameter}`;
  });
  const bindWhere = compilation.binder();
  return {
    sql: `update ${compilation.table(model, alias)} set ${set.join(', ')} where ${conditions}`,
    bind: (orgId, values, data) => {
      const bound = bindWhere(orgId, values);
      return bound && storedValues(bound, columns, data);
    },
    answer: answerOf(undefined),
  };
}

function columnOf(model: Model, name: string): Column {
  const field = model.fields.get(name);
  if (field?.kind !== 'column' || field === model.tenant) throw new NotCompiled(name);
  return field;
}

function storedValues(before: readonly Stored[], columns: readonly Column[], data: Data): Stored[] | null {
  const stored = [...before];
  for (const column of columns) {
    const value = storedValue(column, data[column.name]);
    if (value === UNFIT) return null;
    stored.push(value);
  }
  return stored;
}

/** @throws NotCompiled for anything but columns of the row itself */
function compileReturning(
  compilation: Compilation,
  model: Model,
  alias: string,
  select: Template,
): Returning & { readonly sql: string } {
  const { include, ...args } = objectOf(select, 'select');
  if (include !== undefined) throw new NotCompiled('include');
  const asked = args.select === undefined ? {} : objectOf(args.select, 'select');
  for (const name of Object.keys(asked))
    if (model.fields.get(name)?.kind !== 'column') throw new NotCompiled(`select ${name}`);
  const level = new Level();
  const answer = compileSelection(compilation, level, model, alias, args);
  return { answer, sql: ` returning ${level.outputs.join(', ')}` };
}

function answerOf(returning: Returning | undefined): WriteStatement['answer'] {
  if (!returning) return (_rows, count) => ({ count });
  return ([row], _count, orgId) => {
    if (!row) throw new TypeError('An insertion that has returned no row');
    return returning.answer(row, orgId);
  };
}
