import {
  type Compilation,
  type Leaf,
  leafOf,
  listOf,
  objectOf,
  type Template,
  type TemplateObject,
  unseen,
  wordOf,
} from './compilation.ts';
import type { Column, Model, Relation } from './data-model.ts';
import { compilePlace } from './place.ts';
import { NotCompiled } from './shape.ts';
import { bindingOf } from './value.ts';

/**
 * A row that conditions are about. `negated`: whether a NOT is between here and the row, so that "unknown" counts. Prisma
 * joins what a to-one relation leads to, and an unknown condition on it stays unknown under a NOT; where none is around,
 * EXISTS says the same and is faster.
 */
export interface Subject {
  readonly model: Model;
  readonly alias: string;
  readonly negated: boolean;
}

/** What `where` says, as SQL; empty where it says nothing. @throws NotCompiled */
export function compileWhere(compilation: Compilation, subject: Subject, where: TemplateObject): string {
  const found: string[] = [];
  for (const [name, part] of Object.entries(where)) {
    const condition = compilePart(compilation, subject, name, part);
    if (condition !== '') found.push(condition);
  }
  return all(found);
}

/** Joins conditions of which every one must hold. */
export function all(conditions: readonly string[]): string {
  const [only = ''] = conditions;
  return conditions.length <= 1 ? only : `(${conditions.join(' and ')})`;
}

function compilePart(compilation: Compilation, subject: Subject, name: string, part: Template): string {
  if (name === 'AND' || name === 'OR') {
    const place = compilePlace(compilation, subject, name, part);
    if (place !== undefined) return place;
  }
  if (name === 'AND')
    return all(
      listOf(part)
        .map((each) => compileWhere(compilation, subject, objectOf(each, 'AND')))
        .filter((each) => each !== ''),
    );
  if (name === 'OR') return compileOr(compilation, subject, part);
  if (name === 'NOT') {
    const within = { ...subject, negated: true };
    const parts = listOf(part).map((each) => compileWhere(compilation, within, objectOf(each, 'NOT')));
    return all(parts.filter((each) => each !== '').map((each) => `not ${each}`));
  }
  const field = subject.model.fields.get(name);
  if (!field) throw new NotCompiled(`where ${name}`);
  return field.kind === 'column'
    ? compileColumn(compilation, subject, field, part)
    : compileRelation(compilation, subject, field, part);
}

function compileOr(compilation: Compilation, subject: Subject, part: Template): string {
  // Of nothing it is false, but Prisma forgets that beside others and within AND and NOT.
  if (!Array.isArray(part) || part.length === 0) throw new NotCompiled('OR of nothing');
  const parts = part.map((each: Template) => compileWhere(compilation, subject, objectOf(each, 'OR')));
  if (parts.includes('')) throw new NotCompiled('an empty part of OR');
  return parts.length === 1 ? (parts[0] ?? '') : `(${parts.join(' or ')})`;
}

function compileColumn(compilation: Compilation, { alias }: Subject, column: Column, part: Template): string {
  const sql = `${alias}."${column.column}"`;
  if (column.list || column.type === 'Json' || column.type === 'Bytes')
    throw new NotCompiled(`where ${column.name} is a ${column.list ? 'list' : column.type}`);
  if (typeof part !== 'object' || part === null) return compare(compilation, column, sql, '=', part);
  return compileOperators(compilation, column, sql, objectOf(part, column.name), false);
}

const COMPARISONS: Readonly<Record<string, string>> = { lt: '<', lte: '<=', gt: '>', gte: '>=' };
const PATTERNS: Readonly<Record<string, (text: string) => string>> = {
  contains: (text) => `%${text}%`,
  startsWith: (text) => `${text}%`,
  endsWith: (text) => `%${text}`,
};

function compileOperators(
  compilation: Compilation,
  column: Column,
  sql: string,
  filter: TemplateObject,
  insensitive: boolean,
): string {
  const mode = 'mode' in filter ? modeOf(column, filter.mode) : insensitive;
  const found: string[] = [];
  for (const [operator, operand] of Object.entries(filter))
    if (operator !== 'mode') found.push(compileOperator(compilation, column, sql, operator, operand, mode));
  return all(found);
}

function modeOf(column: Column, template: Template | undefined): boolean {
  const word = wordOf(template);
  if (column.sqlType !== 'text' || (word !== 'insensitive' && word !== 'default'))
    throw new NotCompiled('mode');
  return word === 'insensitive';
}

function compileOperator(
  compilation: Compilation,
  column: Column,
  sql: string,
  operator: string,
  operand: Template,
  insensitive: boolean,
): string {
  const pattern = PATTERNS[operator];
  if (pattern) return compilePattern(compilation, column, sql, pattern, operand, insensitive);
  if (operator === 'not' && typeof operand === 'object' && operand !== null) {
    // Each operator by itself is turned round, as Prisma does.
    const inner = Object.entries(objectOf(operand, 'not'));
    // A `not` in a `not` Prisma does not turn round.
    if (inner.length === 0 || 'not' in operand) throw new NotCompiled('not of nothing, or of not');
    const parts = inner.map(([each, value]) =>
      compileOperator(compilation, column, sql, each, value, insensitive),
    );
    return all(parts.map((part) => `not (${part})`));
  }
  if (operator === 'equals' || operator === 'not') {
    if (insensitive && operand !== null)
      return compilePattern(compilation, column, sql, (text) => text, operand, true, operator === 'not');
    return compare(compilation, column, sql, operator === 'not' ? '<>' : '=', operand);
  }
  if (insensitive) throw new NotCompiled(`${operator} without case`);
  if (operator === 'in' || operator === 'notIn')
    return compileIn(compilation, column, sql, operator === 'in', operand);
  const comparison = COMPARISONS[operator];
  if (!comparison || operand === null || column.type === 'Enum' || column.type === 'Boolean')
    throw new NotCompiled(`${operator} of ${column.type}`);
  return compare(compilation, column, sql, comparison, operand);
}

function compare(
  compilation: Compilation,
  column: Column,
  sql: string,
  operator: string,
  operand: Template,
): string {
  if (operand === null) {
    if (!column.optional) throw new NotCompiled(`${column.name} is never null`);
    return operator === '=' ? `${sql} is null` : `${sql} is not null`;
  }
  if (typeof operand === 'boolean') {
    if (column.type !== 'Boolean') throw new NotCompiled(`${column.name} is no boolean`);
    return `${sql} ${operator} ${operand}`;
  }
  // A column may have the name of an argument whose values are words.
  const word = wordOf(operand);
  if (word !== undefined && column.values.has(word)) return `${sql} ${operator} '${word}'::${column.sqlType}`;
  const { leaf, binding } = bound(column, operand, false);
  const isRange = operator !== '=' && operator !== '<>';
  if (isRange || operator === '<>' || column.type === 'Enum' || column.sqlType === 'text')
    compilation.vary(sql, isRange);
  const parameter = compilation.parameter(leaf, binding);
  return `${sql} ${operator} ${isRange ? unseen(parameter) : parameter}`;
}

function compileIn(
  compilation: Compilation,
  column: Column,
  sql: string,
  within: boolean,
  operand: Template,
): string {
  if (column.type === 'Boolean') throw new NotCompiled('in of Boolean');
  if (Array.isArray(operand) && operand.length === 0) return within ? 'false' : 'true';
  const { leaf, binding } = bound(column, operand, true);
  const list = unseen(compilation.parameter(leaf, binding));
  compilation.vary(sql);
  return within ? `${sql} = any(${list})` : `${sql} <> all(${list})`;
}

/** @param list whether a list of values is asked for */
function bound(column: Column, operand: Template, list: boolean) {
  const leaf = leafOf(operand);
  const isList = leaf !== undefined && leaf.kind !== leaf.kind.toLowerCase();
  const binding = leaf && list === isList ? bindingOf(column, leaf.kind) : undefined;
  if (!leaf || !binding) throw new NotCompiled(`a value of ${column.name}`);
  return { leaf, binding };
}

function compilePattern(
  compilation: Compilation,
  column: Column,
  sql: string,
  pattern: (text: string) => string,
  operand: Template,
  insensitive: boolean,
  not = false,
): string {
  const leaf: Leaf | undefined = leafOf(operand);
  if (column.sqlType !== 'text' || leaf?.kind !== 's') throw new NotCompiled(`a pattern of ${column.name}`);
  compilation.vary(sql);
  if (!not) compilation.seek(sql.slice(0, sql.indexOf('.')));
  const parameter = compilation.parameter(leaf, {
    cast: 'text',
    bind: (value) => pattern(value as string),
  });
  return `${sql} ${not ? 'not ' : ''}${insensitive ? 'ilike' : 'like'} ${parameter}`;
}

/** Ties a row to another that a relation leads to, organization included. */
export function related(
  compilation: Compilation,
  relation: Relation,
  from: string,
  target: Model,
  to: string,
): string {
  const pairs = relation.on.map(([ours, theirs]) => `${to}."${theirs}" = ${from}."${ours}"`);
  // The organization of a row that is not there is none.
  if (pairs.length === 0) pairs.push(`${to}."${target.tenant.column}" = ${from}."${relation.tenant}"`);
  return [compilation.within(target, to), ...pairs].join(' and ');
}

function compileRelation(
  compilation: Compilation,
  subject: Subject,
  relation: Relation,
  part: Template,
): string {
  const filter = objectOf(part, `where ${relation.name} is null`);
  if (Object.keys(filter).length === 0) {
    // There is one: a required relation is a foreign key that is never null.
    if (!relation.list && relation.required && !subject.negated) return '';
    throw new NotCompiled(`where ${relation.name} is anything`);
  }
  if (!relation.list) {
    const names = Object.keys(filter);
    const isForm = names.every((name) => name === 'is' || name === 'isNot');
    if (!isForm) return compileToOne(compilation, subject, relation, filter, false);
    return all(
      names.map((name) => {
        const inner = objectOf(filter[name], `where ${relation.name} ${name} null`);
        if (Object.keys(inner).length === 0) throw new NotCompiled(`where ${relation.name} is anything`);
        return compileToOne(compilation, subject, relation, inner, name === 'isNot');
      }),
    );
  }
  return all(
    Object.entries(filter).map(([quantifier, inner]) =>
      compileToMany(compilation, subject, relation, quantifier, objectOf(inner, quantifier)),
    ),
  );
}

function compileToMany(
  compilation: Compilation,
  { alias: from }: Subject,
  relation: Relation,
  quantifier: string,
  where: TemplateObject,
): string {
  if (!['some', 'every', 'none'].includes(quantifier)) throw new NotCompiled(quantifier);
  const model = compilation.modelOf(relation.target);
  const alias = compilation.alias();
  const every = quantifier === 'every';
  const condition = compileWhere(compilation, { model, alias, negated: every }, where);
  if (every && condition === '') return 'true';
  const conditions = [related(compilation, relation, from, model, alias)];
  if (condition !== '') conditions.push(every ? `not ${condition}` : condition);
  const exists = `exists (select 1 from ${compilation.table(model, alias)} where ${conditions.join(' and ')})`;
  return quantifier === 'some' ? exists : `not ${exists}`;
}

function compileToOne(
  compilation: Compilation,
  { alias: from, negated }: Subject,
  relation: Relation,
  where: TemplateObject,
  isNot: boolean,
): string {
  const model = compilation.modelOf(relation.target);
  const alias = compilation.alias();
  const table = compilation.table(model, alias);
  const join = related(compilation, relation, from, model, alias);
  const condition = compileWhere(compilation, { model, alias, negated: negated || isNot }, where);
  if (condition === '') throw new NotCompiled(`where ${relation.name} is anything`);
  if (!negated) {
    const exists = (what: string) => `exists (select 1 from ${table} where ${join}${what})`;
    if (!isNot) return exists(` and ${condition}`);
    return `(not ${exists('')} or ${exists(` and not ${condition}`)})`;
  }
  // Of three values: true, false, and unknown where the condition on the related row is.
  const value = `(select ${condition} from ${table} where ${join})`;
  const present = `exists (select 1 from ${table} where ${join})`;
  return isNot ? `(not ${present} or not ${value})` : `(${present} and ${value})`;
}
