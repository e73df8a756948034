import type { DataModel, Model } from './data-model.ts';
import { NotCompiled, type ValueKind } from './shape.ts';
import { type Binding, type Bound, UNFIT } from './value.ts';

/** Arguments as their shape has them: what JSON can hold. */
export type Template = string | number | boolean | null | readonly Template[] | TemplateObject;
/** Arguments by name. */
export interface TemplateObject {
  readonly [name: string]: Template;
}

/** A value among the arguments of a read. */
export interface Leaf {
  readonly kind: ValueKind;
  readonly place: number;
}

/** The value that a template stands for there; undefined where it is none. */
export function leafOf(template: Template | undefined): Leaf | undefined {
  if (typeof template !== 'string' || !template.startsWith('?')) return undefined;
  return { kind: template.charAt(1) as ValueKind, place: Number(template.slice(2)) };
}

/** The word that a template is, such as `asc`. */
export function wordOf(template: Template | undefined): string | undefined {
  return typeof template === 'string' && template.startsWith('=') ? template.slice(1) : undefined;
}

/** @throws NotCompiled when the template is no object */
export function objectOf(template: Template | undefined, what: string): TemplateObject {
  if (typeof template === 'object' && template !== null && !Array.isArray(template))
    return template as TemplateObject;
  throw new NotCompiled(what);
}

/** The parts of a list, or of what may stand for a list of one. */
export function listOf(template: Template): readonly Template[] {
  return Array.isArray(template) ? template : [template];
}

/**
 * A parameter whose value the planner does not see. By a value that it sees, a plan for that value may look cheaper than one
 * for any, and is then made anew at each execution, which takes ten times as long as the execution itself.
 */
export const unseen = (parameter: string) =>
  `(select ${parameter})${parameter.endsWith('[]') ? parameter.slice(parameter.indexOf('::')) : ''}`;

/** A statement whose planner sees all values: where a plan for any would be a bad one. */
export const seen = (sql: string) => sql.replace(/\(select (\$\d+::[^()]+)\)(?:::[\w".]+\[\])?/g, '$1');

/** The organization is the first parameter of every statement. */
export const TENANT = '$1::uuid';

/** One statement in the making: its parameters, and the names of the tables in it. */
export class Compilation {
  readonly #model: DataModel;
  readonly #parameters: { place: number; bind: Binding['bind'] }[] = [];
  readonly #sameTenant: number[] = [];
  readonly #demands: ((values: readonly unknown[]) => boolean)[] = [];
  readonly #varying = new Map<string, boolean>();
  readonly #sought = new Set<string>();
  #aliases = 0;

  constructor(model: DataModel) {
    this.#model = model;
  }

  /** @throws NotCompiled for a model that has no organization */
  modelOf(name: string): Model {
    const model = this.#model.get(name);
    if (!model) throw new NotCompiled(`${name} is not known`);
    return model;
  }

  /** A name for a table that the statement has not used yet. */
  alias(): string {
    this.#aliases += 1;
    return `t${this.#aliases}`;
  }

  /** Where a value goes in the statement. */
  parameter({ place }: Leaf, { cast, bind }: Binding): string {
    this.#parameters.push({ place, bind });
    return `$${this.#parameters.length + 1}::${cast}`;
  }

  /** How many parameters there are so far, the organization among them. */
  get count(): number {
    return this.#parameters.length + 1;
  }

  /** Demands that a value is the organization, which is bound already. */
  demandTenant({ place }: Leaf): void {
    this.#sameTenant.push(place);
  }

  /** Demands of the values what the statement takes for granted; other values are not for it. */
  demand(isMet: (values: readonly unknown[]) => boolean): void {
    this.#demands.push(isMet);
  }

  /**
   * Notes that a column is in a condition which few rows meet or many, as the value is: a range, a list, a text or a part of
   * one, one of an enum's values. A plan for any value takes it for a fixed share of the rows.
   * @param isRange whether the rows that meet it follow each other in an order by the column
   */
  vary(sql: string, isRange = false): void {
    this.#varying.set(sql, isRange && this.#varying.get(sql) !== false);
  }

  /** Whether there is such a condition on a table's own columns, but for ranges of what the rows are in the order of. */
  varies(alias: string, order = ''): boolean {
    return [...this.#varying].some(
      ([sql, isRange]) => sql.startsWith(`${alias}.`) && !(isRange && order.startsWith(`${sql} `)),
    );
  }

  /** Notes that rows are wanted which have a text in a column of this table. */
  seek(alias: string): void {
    this.#sought.add(alias);
  }

  /** Whether a text is sought in a table's own columns. */
  seeks(alias: string): boolean {
    return this.#sought.has(alias);
  }

  /** A table with its alias; whoever writes it writes `within` beside it. */
  table(model: Model, alias: string): string {
    return `"public"."${model.table}" as ${alias}`;
  }

  /** The condition that keeps a table within the organization. */
  within(model: Model, alias: string): string {
    return `${alias}."${model.tenant.column}" = ${TENANT}`;
  }

  /** Gives the parameters of the statement for values of its shape; null when they are not for it. */
  binder(): (orgId: string, values: readonly unknown[]) => Exclude<Bound, typeof UNFIT>[] | null {
    const parameters = [...this.#parameters];
    const sameTenant = [...this.#sameTenant];
    const demands = [...this.#demands];
    return (orgId, values) => {
      for (const place of sameTenant) if (values[place] !== orgId) return null;
      for (const isMet of demands) if (!isMet(values)) return null;
      const bound: Exclude<Bound, typeof UNFIT>[] = [orgId];
      for (const { place, bind } of parameters) {
        const value = bind(values[place]);
        if (value === UNFIT) return null;
        bound.push(value);
      }
      return bound;
    };
  }
}
