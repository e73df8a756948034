import { type Compilation, type Leaf, leafOf, type Template, type TemplateObject } from './compilation.ts';
import type { Column } from './data-model.ts';
import type { Subject } from './filter.ts';
import { bindingOf } from './value.ts';

/**
 * The rows beyond a place in an order by a column and then by id, as SQL says it: `(column, id) > (x, y)`, which enters an
 * index at that very place. Prisma has no such condition, and whoever asks it writes either of these, which begin with
 * the first row that has x, however many have:
 *
 * - `AND: [{ column: { gte: x } }, { OR: [{ column: { gt: x } }, { id: { gt: y } }] }]`, or with lte and lt;
 * - of an enum, `OR: [{ column: { in: those beyond x } }, { AND: [{ column: x }, { id: { gt: y } }] }]`, or with lt.
 *
 * @returns undefined for any other condition
 */
export function compilePlace(
  compilation: Compilation,
  subject: Subject,
  name: 'AND' | 'OR',
  part: Template,
): string | undefined {
  const [first, second, ...others] = Array.isArray(part) ? part.map(fieldsOf) : [];
  if (first?.length !== 1 || second?.length !== 1 || others.length > 0) return undefined;
  const found = name === 'AND' ? readPlace(first, second) : readEnumPlace(first, second);
  const column = found && subject.model.fields.get(found.column);
  const id = subject.model.fields.get('id');
  if (!found || !isPlain(column) || !isPlain(id)) return undefined;
  const [at, tie] = [bindingOf(column, found.at.kind), bindingOf(id, found.tie.kind)];
  if (!at || !tie || (column.type === 'Enum') !== (name === 'OR')) return undefined;
  compilation.demand(found.isPlace(column));
  const values = `(${compilation.parameter(found.at, at)}, ${compilation.parameter(found.tie, tie)})`;
  const { alias } = subject;
  return `(${alias}."${column.column}", ${alias}."${id.column}") ${found.onwards ? '>' : '<'} ${values}`;
}

/** A place, and what tells that the values do name one. */
interface Place {
  readonly column: string;
  /** What the row at the place has in the column, and its id. */
  readonly at: Leaf;
  readonly tie: Leaf;
  readonly onwards: boolean;
  readonly isPlace: (column: Column) => (values: readonly unknown[]) => boolean;
}

type Field = [name: string, part: Template];

function readPlace([from]: readonly Field[], [beyond]: readonly Field[]): Place | undefined {
  const [one, other, ...rest] = beyond?.[0] === 'OR' && Array.isArray(beyond[1]) ? beyond[1] : [];
  const [farther, tied] = [fieldsOf(one), fieldsOf(other)];
  if (!from || farther.length !== 1 || tied.length !== 1 || rest.length > 0) return undefined;
  for (const [orAt, strictly] of [['gte', 'gt'] as const, ['lte', 'lt'] as const]) {
    const start = valueUnder(from, from[0], orAt);
    const at = valueUnder(farther[0], from[0], strictly);
    const tie = valueUnder(tied[0], 'id', strictly);
    if (!start || !at || !tie) continue;
    const isPlace = () => (values: readonly unknown[]) => isSame(values[start.place], values[at.place]);
    return { column: from[0], at, tie, onwards: strictly === 'gt', isPlace };
  }
  return undefined;
}

function readEnumPlace([beyond]: readonly Field[], [equal]: readonly Field[]): Place | undefined {
  const [one, other, ...rest] = equal?.[0] === 'AND' && Array.isArray(equal[1]) ? equal[1] : [];
  const [alike, tied] = [fieldsOf(one), fieldsOf(other)];
  if (!beyond || alike.length !== 1 || tied.length !== 1 || rest.length > 0) return undefined;
  const [column, list] = [beyond[0], fieldsOf(beyond[1])];
  const at = alike[0]?.[0] === column ? leafOf(alike[0][1]) : undefined;
  const onwards = valueUnder(tied[0], 'id', 'gt');
  const tie = onwards ?? valueUnder(tied[0], 'id', 'lt');
  const [named, among] = list.length === 1 ? (list[0] ?? []) : [];
  const isEmpty = Array.isArray(among) && among.length === 0;
  const others = leafOf(among);
  if (!at || !tie || named !== 'in' || (!others && !isEmpty)) return undefined;
  const isPlace = ({ values: all }: Column) => {
    const order = onwards ? [...all] : [...all].reverse();
    return (values: readonly unknown[]) => {
      const farther = order.slice(order.indexOf(values[at.place] as string) + 1);
      const given = others ? (values[others.place] as readonly unknown[]) : [];
      return given.length === farther.length && farther.every((value, place) => value === given[place]);
    };
  };
  return { column, at, tie, onwards: onwards !== undefined, isPlace };
}

function fieldsOf(template: Template | undefined): Field[] {
  const isObject = typeof template === 'object' && template !== null && !Array.isArray(template);
  return isObject ? Object.entries(template as TemplateObject) : [];
}

/** The value of `{ [name]: { [operator]: value } }`. */
function valueUnder(field: Field | undefined, name: string, operator: string): Leaf | undefined {
  const [[given, value] = ['', null], ...others] = field?.[0] === name ? fieldsOf(field[1]) : [];
  return given === operator && others.length === 0 ? leafOf(value) : undefined;
}

/** A column that rows can be ordered by: one that is never null, since beyond null is nothing. */
const isPlain = (field: unknown): field is Column => {
  const { kind, optional, list, type } = (field ?? {}) as Partial<Column>;
  return kind === 'column' && !optional && !list && type !== undefined && !ODD.has(type);
};
const ODD = new Set<string>(['Json', 'Bytes', 'Boolean']);

const isSame = (one: unknown, other: unknown) =>
  one === other || (one instanceof Date && other instanceof Date && one.getTime() === other.getTime());
