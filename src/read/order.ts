import {
  type Compilation,
  listOf,
  objectOf,
  type Template,
  type TemplateObject,
  wordOf,
} from './compilation.ts';
import type { Model } from './data-model.ts';
import { related } from './filter.ts';
import { NotCompiled } from './shape.ts';

/** An order in the making. */
export interface Order {
  /** After ORDER BY. */
  readonly terms: string[];
  /** Joined for the order's sake. */
  readonly joins: string[];
}

/** The order that is asked for. @param reversed for the last rows instead of the first @throws NotCompiled */
export function compileOrder(
  compilation: Compilation,
  model: Model,
  alias: string,
  template: Template | undefined,
  reversed: boolean,
): Order {
  const order: Order = { terms: [], joins: [] };
  for (const part of template === undefined ? [] : listOf(template))
    compileTerm(compilation, order, model, alias, objectOf(part, 'orderBy'), reversed);
  return order;
}

/** The order in which Prisma cuts a list that has none. */
export function keyOrder(model: Model, alias: string, reversed: boolean): Order {
  const columns = model.columns.filter(({ name }) => model.key.includes(name));
  const byKey = model.key.map((name) => columns.find((column) => column.name === name)?.column);
  return {
    terms: byKey.map((column) => `${alias}."${column}" ${reversed ? 'desc' : 'asc'}`),
    joins: [],
  };
}

function compileTerm(
  compilation: Compilation,
  order: Order,
  model: Model,
  alias: string,
  part: TemplateObject,
  reversed: boolean,
): void {
  const [[name, value] = ['', null], ...others] = Object.entries(part);
  const field = model.fields.get(name);
  if (!field || value === null || others.length > 0) throw new NotCompiled('orderBy');
  if (field.kind === 'column') {
    if (field.type === 'Json' || field.list) throw new NotCompiled(`orderBy ${name}`);
    order.terms.push(`${alias}."${field.column}" ${directionOf(value, field.optional, reversed)}`);
    return;
  }
  const target = compilation.modelOf(field.target);
  const joined = compilation.alias();
  const join = related(compilation, field, alias, target, joined);
  const inner = objectOf(value, `orderBy ${name}`);
  const table = compilation.table(target, joined);
  if (!field.list) {
    order.joins.push(`left join ${table} on ${join}`);
    compileTerm(compilation, order, target, joined, inner, reversed);
    return;
  }
  const { _count: count, ...rest } = inner;
  if (count === undefined || Object.keys(rest).length > 0) throw new NotCompiled(`orderBy ${name}`);
  const counted = `(select count(*) from ${table} where ${join})`;
  order.terms.push(`${counted} ${directionOf(count, false, reversed)}`);
}

function directionOf(template: Template, optional: boolean, reversed: boolean): string {
  if (typeof template === 'string') return turned(wordOf(template), 'asc', 'desc', reversed);
  const { sort, nulls, ...rest } = objectOf(template, 'orderBy');
  if (Object.keys(rest).length > 0) throw new NotCompiled('orderBy');
  const direction = turned(wordOf(sort), 'asc', 'desc', reversed);
  if (nulls === undefined) return direction;
  if (!optional) throw new NotCompiled('orderBy nulls');
  return `${direction} nulls ${turned(wordOf(nulls), 'first', 'last', reversed)}`;
}

function turned(word: string | undefined, one: string, other: string, reversed: boolean): string {
  if (word !== one && word !== other) throw new NotCompiled('orderBy');
  return (word === one) === reversed ? other : one;
}
