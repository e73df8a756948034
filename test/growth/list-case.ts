import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  buildSchema,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isObjectType,
} from 'graphql';
import { encodeId } from '../../src/graphql/id.ts';

/** The schema of a graph, as clients have it. */
export function readGraph(file: 'schema.graphql' | 'schema.partner.graphql'): GraphQLSchema {
  return buildSchema(readFileSync(join(import.meta.dirname, '../..', file), 'utf8'));
}

/** A list at the root. */
export interface RootList {
  readonly name: string;
  readonly field: GraphQLField<unknown, unknown>;
  /** Type of the records. */
  readonly type: GraphQLObjectType;
  /** The orders that it offers; none where it has one alone. */
  readonly orders: readonly string[];
}

/** The lists of rows of a schema's root; slots are computed, and the changes are pages of a log by its position. */
export function rootLists(schema: GraphQLSchema): RootList[] {
  const fields = Object.values(schema.getQueryType()?.getFields() ?? {});
  return fields
    .filter((field) => isConnection(field) && !['slots', 'changes'].includes(field.name))
    .map((field) => ({ name: field.name, field, type: recordOf(field), orders: ordersOf(field) }));
}

/** A list below a record that a list at the root leads to. */
export interface NestedList {
  /** E.g. `Patient.allergies`. */
  readonly name: string;
  readonly root: string;
  readonly field: string;
  readonly orders: readonly string[];
}

/** The lists below the records of the lists at the root. */
export function nestedLists(schema: GraphQLSchema): NestedList[] {
  return rootLists(schema).flatMap((list) =>
    Object.values(list.type.getFields())
      .filter(isConnection)
      .map((field) => ({
        ...{ name: `${list.type.name}.${field.name}`, root: list.name },
        ...{ field: field.name, orders: ordersOf(field) },
      })),
  );
}

const isConnection = (field: GraphQLField<unknown, unknown>) => /Connection!?$/.test(String(field.type));

function recordOf(field: GraphQLField<unknown, unknown>): GraphQLObjectType {
  const connection = getNamedType(field.type) as GraphQLObjectType;
  const type = getNamedType(connection.getFields().nodes?.type);
  if (!isObjectType(type)) throw new TypeError(`${field.name} has no nodes`);
  return type;
}

function ordersOf({ args }: GraphQLField<unknown, unknown>): string[] {
  const order = getNamedType(args.find(({ name }) => name === 'orderBy')?.type);
  const field = isInputObjectType(order) ? getNamedType(order.getFields().field?.type) : undefined;
  return isEnumType(field) ? field.getValues().map(({ name }) => name) : [];
}

/** One condition that a list can be asked with. */
export interface FilterCase {
  /** E.g. `patients.firstName.contains`. */
  readonly name: string;
  /** As the query has it. */
  readonly argument: string;
}

/**
 * Each condition that a list offers, by values that few of the rows of `fillTables` have. Left out are those that nearly
 * every row meets (`ne`), and those on emptiness: of an organization either most rows are without, or few.
 */
export function filterCases({ name, field }: RootList): FilterCase[] {
  return field.args.flatMap((arg) => {
    const of = (condition: string, argument: string) => ({ name: `${name}.${condition}`, argument });
    if (arg.name === 'lifecycle')
      return ['ARCHIVED', 'DELETED'].map((value) => of(`lifecycle.${value}`, `lifecycle: ${value}`));
    if (['search', 'category', 'code'].includes(arg.name))
      return [of(arg.name, `${arg.name}: ${text(name, arg.name, arg.name)}`)];
    const type = getNamedType(arg.type);
    if (arg.name !== 'filter' || !isInputObjectType(type)) return [];
    return Object.values(type.getFields()).flatMap((part) =>
      conditionsOf(name, part).map(([operator, value]) =>
        of(`${part.name}${operator && `.${operator}`}`, `filter: { ${part.name}: ${value} }`),
      ),
    );
  });
}

/** Operators and their values, as a query writes them. */
function conditionsOf(list: string, part: GraphQLInputField): [operator: string, value: string][] {
  const type = getNamedType(part.type);
  if (!isInputObjectType(type)) return [['', literalFor(list, part.name, part)]];
  return Object.values(type.getFields())
    .filter(({ name }) => !['ne', 'isNull'].includes(name))
    .map((operator) => {
      const value = literalFor(list, part.name, operator);
      const given = isListType(getNullableType(operator.type)) ? `[${value}]` : value;
      return [operator.name, `{ ${operator.name}: ${given} }`];
    });
}

function literalFor(
  list: string,
  filter: string,
  { type, name }: GraphQLArgument | GraphQLInputField,
): string {
  const named = getNamedType(type);
  if (isEnumType(named)) {
    const last = named.getValues().at(-1)?.name ?? '';
    return RARE.find((each) => named.getValues().some((value) => value.name === each)) ?? last;
  }
  const below = name.startsWith('lt');
  switch (named.name) {
    case 'ID':
      return JSON.stringify(idOf(filter));
    case 'UUID':
      if (name === 'eq' || name === 'in') return JSON.stringify(uuidOf('patient', 5));
      return JSON.stringify(
        `${(below ? '01' : 'fe').repeat(16)}`.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-'),
      );
    case 'Boolean':
      return String(filter !== 'acceptedPrivacyPolicy');
    case 'Date':
      return below ? '"2026-01-05"' : name.startsWith('g') ? '"2028-09-20"' : '"2026-03-01"';
    case 'DateTime': {
      if (filter === 'start') return below ? '"2026-01-06T00:00:00Z"' : '"2026-03-28T12:00:00Z"';
      return below ? '"2026-01-01T00:20:00Z"' : '"2026-01-02T09:00:00Z"';
    }
    default:
      return text(list, filter, name);
  }
}

/** Values of enums that few rows have. */
const RARE = ['DECEASED', 'NO_SHOW', 'WAITING', 'HOLIDAY'];

/** Row 5's texts, where the column is not called after the condition; else its `sort_name`. */
const COLUMNS: Readonly<Record<string, string>> = {
  ...{ 'patients.search': 'family', lastName: 'family', oldReferenceId: 'old_reference_id' },
  ...{ uniqueId: 'unique_id', email: 'email', action: 'action', entityType: 'entity_type', slug: 'slug' },
  ...{ category: 'category', code: 'snomed', partnerReference: 'partner_reference' },
  ...{ externalPaymentReference: 'external_payment_reference' },
};

/** What of a text an operator is given. */
const PARTS: Readonly<Record<string, [from: number, to?: number]>> = {
  ...{ contains: [3, 9], startsWith: [0, 6], search: [3, 9] },
};

function text(list: string, condition: string, operator: string): string {
  const column = COLUMNS[`${list}.${condition}`] ?? COLUMNS[condition] ?? 'sort_name';
  const whole =
    condition === 'firstName' ? 'esperanza' : createHash('md5').update(`${column}5`).digest('hex');
  return JSON.stringify(whole.slice(...(PARTS[operator] ?? [0])));
}

/** The id of row `i` of a table that `fillTables` has filled. */
export function uuidOf(table: string, i: number): string {
  const hex = createHash('md5').update(`${table}${i}`).digest('hex');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}

function idOf(filter: string): string {
  const type = filter === 'actorId' ? 'Credential' : filter.replace(/^primary/, '').replace(/Id$/, '');
  const name = type.charAt(0).toUpperCase() + type.slice(1);
  const table = name.replace(/(?<=[a-z])[A-Z]/g, (letter) => `_${letter}`).toLowerCase();
  return encodeId(name, uuidOf(table, 5));
}
