import fc from 'fast-check';
import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import { encodeId } from '../../src/graphql/id.ts';

/** A query with the values of its variables. */
export interface OperationCase {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** Uuids of records that there are, by GraphQL type. */
export type Known = ReadonlyMap<string, readonly string[]>;

const DEPTH = 4;
const INSTANTS = ['2026-02-20T00:00:00.000Z', '2026-03-02T09:00:00.000Z', '2026-03-16T00:00:00.000Z'];
const VALUES: Readonly<Record<string, readonly unknown[]>> = {
  Boolean: [true, false],
  Int: [1, 2, 3, 20],
  Float: [1.5],
  String: ['an', 'e', '', 'zz'],
  DateTime: INSTANTS,
  Date: ['1980-01-01', '2026-03-02'],
  LocalTime: ['09:00'],
  UUID: ['0198c0de-0000-7000-8000-000000000000'],
};

/** Makes queries over a schema at random: every field, argument, alias, fragment and condition that it offers. */
export class OperationCases {
  readonly #schema: GraphQLSchema;
  readonly #known: Known;
  readonly #generate: fc.GeneratorValue;
  readonly #variables = new Map<string, { type: string; value: unknown }>();
  readonly #fragments: string[] = [];

  constructor(schema: GraphQLSchema, known: Known, generate: fc.GeneratorValue) {
    this.#schema = schema;
    this.#known = known;
    this.#generate = generate;
  }

  /** One query. */
  next(): OperationCase {
    const root = this.#schema.getQueryType() as GraphQLObjectType;
    const selection = this.#selection(root, 0, this.#chance(3) ? 2 : 1);
    const declared = [...this.#variables].map(([name, { type }]) => `$${name}: ${type}`).join(', ');
    const operation = `query Random${declared === '' ? '' : `(${declared})`} ${selection}`;
    const variables = Object.fromEntries([...this.#variables].map(([name, { value }]) => [name, value]));
    return { query: [operation, ...this.#fragments].join('\n'), variables };
  }

  /** @param count fields at most */
  #selection(type: GraphQLObjectType, depth: number, count = 1 + this.#number(4)): string {
    const fields = Object.values(type.getFields()).filter(
      (field) => depth < DEPTH || isLeafType(getNamedType(field.type)),
    );
    const parts = Array.from({ length: count }, (_, at) => this.#part(type, this.#one(fields), depth, at));
    return `{ ${parts.join(' ')} }`;
  }

  #part(
    type: GraphQLObjectType,
    field: GraphQLField<unknown, unknown> | undefined,
    depth: number,
    at: number,
  ): string {
    if (!field || this.#chance(1)) return '__typename';
    // Two fields of one name would have to ask for the same.
    const written = `f${depth}_${at}: ${this.#field(field, depth)}`;
    if (this.#chance(1)) return `... on ${type.name} { ${written} }`;
    if (!this.#chance(1)) return written;
    const name = `F${this.#fragments.length}`;
    this.#fragments.push('');
    this.#fragments[Number(name.slice(1))] = `fragment ${name} on ${type.name} { ${written} }`;
    return `...${name}`;
  }

  #field(field: GraphQLField<unknown, unknown>, depth: number): string {
    const named = getNamedType(field.type);
    const given = field.args.flatMap((arg) => {
      const value = this.#argument(arg, field);
      return value === undefined ? [] : [`${arg.name}: ${value}`];
    });
    const args = given.length === 0 ? '' : `(${given.join(', ')})`;
    const condition = this.#chance(1) ? ` @${this.#one(['skip', 'include'])}(if: ${this.#condition()})` : '';
    return `${field.name}${args}${condition}${this.#below(named, depth)}`;
  }

  #below(named: unknown, depth: number): string {
    if (isObjectType(named)) return ` ${this.#selection(named, depth + 1)}`;
    if (!isAbstractType(named)) return '';
    const possible = this.#one(this.#schema.getPossibleTypes(named));
    return possible
      ? ` { __typename ... on ${possible.name} ${this.#selection(possible, depth + 1)} }`
      : ' { __typename }';
  }

  #argument(arg: GraphQLArgument, field: GraphQLField<unknown, unknown>): string | undefined {
    const isSize = ['first', 'pageSize', 'limit'].includes(arg.name);
    // One end at a time.
    if (arg.name === 'last') return undefined;
    const isNeeded = isNonNullType(arg.type) && arg.defaultValue === undefined;
    if (!isSize && !isNeeded && this.#chance(6)) return undefined;
    const value = isSize ? 1 + this.#number(4) : this.#value(arg.type, arg.name, field, 0);
    if (this.#chance(5)) return literal(value, arg.type);
    return this.#variable(String(arg.type), value);
  }

  #condition(): string {
    return this.#variable('Boolean!', this.#chance(5));
  }

  #variable(type: string, value: unknown): string {
    const name = `v${this.#variables.size}`;
    this.#variables.set(name, { type, value });
    return `$${name}`;
  }

  #value(
    type: GraphQLInputType,
    name: string,
    field: GraphQLField<unknown, unknown>,
    depth: number,
  ): unknown {
    if (isNonNullType(type)) return this.#value(type.ofType, name, field, depth);
    if (isListType(type)) return [this.#value(type.ofType, name, field, depth)];
    if (isEnumType(type)) return this.#one(type.getValues())?.name;
    if (isInputObjectType(type)) return this.#object(type, field, depth);
    if (type.name === 'ID') return this.#id(name, field);
    return this.#one(VALUES[type.name] ?? [null]);
  }

  #object(
    type: Extract<GraphQLInputType, { isOneOf: boolean }>,
    field: GraphQLField<unknown, unknown>,
    depth: number,
  ): Record<string, unknown> {
    const fields = Object.values(type.getFields());
    const chosen = type.isOneOf
      ? [this.#one(fields)]
      : fields.filter((each) => isNonNullType(each.type) || (depth < 2 && this.#chance(2)));
    const entries = chosen.flatMap((each) =>
      each ? [[each.name, this.#value(each.type, each.name, field, depth + 1)]] : [],
    );
    return Object.fromEntries(entries);
  }

  /** Mostly of the type that the argument's name, or the field, says. */
  #id(name: string, field: GraphQLField<unknown, unknown>): string {
    const stem = name.replace(/Ids?$/, '');
    const said = stem.charAt(0).toUpperCase() + stem.slice(1);
    const own = getNamedType(field.type).name;
    const wanted = [said, own].find((type) => this.#known.get(type)?.length);
    const type = wanted && !this.#chance(1) ? wanted : this.#one([...this.#known.keys()]);
    return encodeId(String(type), String(this.#one(this.#known.get(String(type)) ?? []) ?? ''));
  }

  #number(below: number): number {
    return this.#generate(fc.nat, { max: below - 1 });
  }

  /** True in so many of ten. */
  #chance(tenths: number): boolean {
    return this.#number(10) < tenths;
  }

  #one<Item>(items: readonly Item[]): Item | undefined {
    return items.length === 0 ? undefined : items[this.#number(items.length)];
  }
}

/** A value as a document spells it. */
function literal(value: unknown, type: GraphQLInputType): string {
  if (isNonNullType(type)) return literal(value, type.ofType);
  if (value === null || value === undefined) return 'null';
  if (isListType(type))
    return `[${(value as unknown[]).map((item) => literal(item, type.ofType)).join(', ')}]`;
  if (isEnumType(type)) return String(value);
  if (!isInputObjectType(type)) return JSON.stringify(value);
  const fields = type.getFields();
  const parts = Object.entries(value).map(
    ([name, part]) => `${name}: ${literal(part, fields[name]?.type as GraphQLInputType)}`,
  );
  return `{ ${parts.join(', ')} }`;
}
