/** The scalar types of Prisma, and enums. */
export type ScalarType =
  | 'String'
  | 'Int'
  | 'BigInt'
  | 'Boolean'
  | 'DateTime'
  | 'Decimal'
  | 'Bytes'
  | 'Json'
  | 'Enum';

/** A column of a model. */
export interface Column {
  readonly kind: 'column';
  /** Prisma's name. */
  readonly name: string;
  /** The database's name. */
  readonly column: string;
  readonly type: ScalarType;
  /** PostgreSQL's type, as a cast spells it, e.g. `uuid` or `"public"."PatientStatus"`. */
  readonly sqlType: string;
  /** Of an enum. */
  readonly values: ReadonlySet<string>;
  readonly list: boolean;
  readonly optional: boolean;
  /** What Prisma gives a row that comes without it; the database knows of `other` by itself. */
  readonly initial: 'uuid' | 'now' | 'other' | null;
  /** Whether Prisma writes the time of a change to it. */
  readonly isTimeOfChange: boolean;
}

/** A relation of a model to another, or to itself. */
export interface Relation {
  readonly kind: 'relation';
  readonly name: string;
  /** Name of the other model. */
  readonly target: string;
  readonly list: boolean;
  /** Whether there is always one: a to-one relation by a foreign key that is never null. */
  readonly required: boolean;
  /** Columns that agree, ours and theirs, by the database's names; without the organization's. */
  readonly on: readonly (readonly [ours: string, theirs: string])[];
  /** The database's name of the organization's column on our side. */
  readonly tenant: string;
  /** Whether an index of the other table leads to the rows of one of ours. */
  readonly indexed: boolean;
}

/** A model and its table. */
export interface Model {
  readonly name: string;
  readonly table: string;
  /** The column that holds the organization. */
  readonly tenant: Column;
  readonly fields: ReadonlyMap<string, Column | Relation>;
  readonly columns: readonly Column[];
  /** The primary key, by Prisma's names. */
  readonly key: readonly string[];
  /** What `findUnique` takes: the name, e.g. `id` or `orgId_id`, and the fields behind it. */
  readonly uniques: ReadonlyMap<string, readonly string[]>;
}

/** Models by name. */
export type DataModel = ReadonlyMap<string, Model>;

interface RawField {
  readonly name: string;
  readonly type: string;
  readonly list: boolean;
  readonly optional: boolean;
  readonly attributes: string;
}

interface Block {
  readonly name: string;
  readonly lines: readonly string[];
}

const NATIVE: Readonly<Record<string, string>> = {
  Uuid: 'uuid',
  Char: 'bpchar',
  Date: 'date',
  Timestamp: 'timestamp',
  Timestamptz: 'timestamptz',
  Decimal: 'numeric',
  JsonB: 'jsonb',
};

const STANDARD: Readonly<Record<string, string>> = {
  String: 'text',
  Int: 'int',
  BigInt: 'bigint',
  Boolean: 'boolean',
  DateTime: 'timestamp',
  Decimal: 'numeric',
  Bytes: 'bytea',
  Json: 'jsonb',
};

/**
 * Reads what a read client must know from the text of a Prisma schema, which a generated client carries with it;
 * its own model of the data lacks keys and native types. A model without an organization, and whatever of a model
 * this does not know, is left out: reads of it go to Prisma.
 */
export function readDataModel(schema: string): DataModel {
  const lines = schema.split('\n').map((line) => line.replace(/\/\/.*$/, '').trim());
  const enums = new Map(blocks('enum', lines).map(({ name, lines: values }) => [name, new Set(values)]));
  const raw = new Map(blocks('model', lines).map((block) => [block.name, readFields(block)]));
  const indexes = new Map(blocks('model', lines).map((block) => [block.name, readIndexes(block)]));
  const models = new Map<string, Model>();
  for (const { name, lines: body } of blocks('model', lines)) {
    const model = readModel(name, body, raw, enums, indexes);
    if (model) models.set(name, model);
  }
  return models;
}

function blocks(keyword: string, lines: readonly string[]): Block[] {
  const found: Block[] = [];
  let open: { name: string; lines: string[] } | undefined;
  for (const line of lines) {
    const name = new RegExp(`^${keyword} (\\w+) \\{$`).exec(line)?.[1];
    if (name) open = { name, lines: [] };
    else if (line === '}') {
      if (open) found.push(open);
      open = undefined;
    } else if (line !== '') open?.lines.push(line);
  }
  return found;
}

function readFields({ lines }: Block): RawField[] {
  return lines.flatMap((line) => {
    const [, name = '', type = '', suffix, attributes = ''] =
      /^(\w+)\s+(\w+)(\[\]|\?)?(?:\s+(.*))?$/.exec(line) ?? [];
    return name === '' ? [] : [{ name, type, list: suffix === '[]', optional: suffix === '?', attributes }];
  });
}

type Enums = ReadonlyMap<string, ReadonlySet<string>>;
type Indexes = ReadonlyMap<string, readonly (readonly string[])[]>;
type RawModels = ReadonlyMap<string, readonly RawField[]>;

function readModel(
  name: string,
  body: readonly string[],
  raw: RawModels,
  enums: Enums,
  indexes: Indexes,
): Model | undefined {
  const fields = raw.get(name) ?? [];
  const tenantName = name === 'Organization' ? 'id' : 'orgId';
  const known = new Map<string, Column | Relation>();
  for (const field of fields) {
    const read = raw.has(field.type) ? readRelation(name, field, raw, indexes) : readColumn(field, enums);
    if (read) known.set(field.name, read);
  }
  const tenant = known.get(tenantName);
  if (tenant?.kind !== 'column') return undefined;
  const columns = [...known.values()].filter((field) => field.kind === 'column');
  // A column of a type that this does not know would be missing where all are asked for.
  if (columns.length < fields.filter(({ type }) => !raw.has(type)).length) return undefined;
  const uniques = readUniques(fields, body);
  const key =
    listIn(body.find((line) => line.startsWith('@@id'))) ??
    fields.filter(({ attributes }) => /@id\b/.test(attributes)).map((field) => field.name);
  return {
    ...{ name, tenant, fields: known, columns, key, uniques },
    table: quoted(body, /^@@map\("(\w+)"\)/) ?? name,
  };
}

const quoted = (body: readonly string[], pattern: RegExp) =>
  body.map((line) => pattern.exec(line)?.[1]).find((found) => found !== undefined);

/** The names between the first brackets of an attribute. */
const listIn = (attribute: string | undefined) =>
  /\[([^\]]*)\]/
    .exec(attribute ?? '')?.[1]
    ?.split(',')
    .map((part) => part.trim());

function readUniques(fields: readonly RawField[], body: readonly string[]): Map<string, readonly string[]> {
  const uniques = new Map<string, readonly string[]>();
  for (const { name, attributes } of fields) if (/@(id|unique)\b/.test(attributes)) uniques.set(name, [name]);
  for (const line of body.filter((each) => /^@@(id|unique)\b/.test(each))) {
    const names = listIn(line) ?? [];
    const given = /name: "(\w+)"/.exec(line)?.[1];
    if (names.length > 0) uniques.set(given ?? names.join('_'), names);
  }
  return uniques;
}

/** Indexes of a model as lists of fields; those whose order does not matter are left out. */
function readIndexes({ lines }: Block): string[][] {
  const found = lines.filter((line) => /^@@(id|unique|index)\b/.test(line) && !/type: Gin/.test(line));
  return found.map((line) => (listIn(line) ?? []).map((part) => part.replace(/\(.*/, '')));
}

function readColumn({ name, type, attributes, ...others }: RawField, enums: Enums): Column | undefined {
  const column = /@map\("(\w+)"\)/.exec(attributes)?.[1] ?? name;
  const isTimeOfChange = /@updatedAt\b/.test(attributes);
  const rest = { ...others, initial: initialOf(attributes), isTimeOfChange };
  const values = enums.get(type) ?? new Set<string>();
  if (values.size > 0) {
    // The values of a mapped enum have other names in the database.
    if ([...values].some((value) => /\W/.test(value))) return undefined;
    return { kind: 'column', name, column, type: 'Enum', sqlType: `"public"."${type}"`, values, ...rest };
  }
  const native = /@db\.(\w+)/.exec(attributes)?.[1];
  const sqlType = native === undefined ? STANDARD[type] : NATIVE[native];
  if (sqlType === undefined) return undefined;
  return { kind: 'column', name, column, type: type as ScalarType, sqlType, values, ...rest };
}

function initialOf(attributes: string): Column['initial'] {
  const given = /@default\((.*)/.exec(attributes)?.[1];
  if (given === undefined) return null;
  if (given.startsWith('uuid(7)')) return 'uuid';
  return given.startsWith('now()') ? 'now' : 'other';
}

function readRelation(
  model: string,
  field: RawField,
  raw: RawModels,
  indexes: Indexes,
): Relation | undefined {
  const here = keyOf(field, model, raw);
  const back = here ? undefined : oppositeOf(model, field, raw);
  const there = back && keyOf(back, field.type, raw);
  const on = here ?? there?.map(([theirs, ours]) => [ours, theirs] as const);
  if (!on) return undefined;
  const { name, type: target, list, optional } = field;
  const tenants = [tenantColumn(model), tenantColumn(target)];
  // Both sides are bound to the organization by themselves.
  const rest = on.filter(([ours, theirs]) => ours !== tenants[0] || theirs !== tenants[1]);
  if (rest.length === on.length) return undefined;
  const tenant = tenantColumn(model);
  const theirs = new Set(listIn(/fields: (\[[^\]]*\])/.exec(back?.attributes ?? '')?.[1]));
  const leads = (index: readonly string[]) => index.slice(0, theirs.size).every((name) => theirs.has(name));
  const indexed = here !== undefined || (indexes.get(target) ?? []).some(leads);
  const required = here !== undefined && !optional;
  return { kind: 'relation', name, target, list, required, on: rest, tenant, indexed };
}

const tenantColumn = (model: string) => (model === 'Organization' ? 'id' : 'org_id');
const relationName = ({ attributes }: RawField) => /@relation\("(\w+)"/.exec(attributes)?.[1];

/** The pairs of columns of a foreign key that the field holds. */
function keyOf({ attributes, type }: RawField, model: string, raw: RawModels) {
  const ours = listIn(/fields: (\[[^\]]*\])/.exec(attributes)?.[1]);
  const theirs = listIn(/references: (\[[^\]]*\])/.exec(attributes)?.[1]);
  if (!ours || !theirs) return undefined;
  const columnOf = (owner: string, name: string) => {
    const found = raw.get(owner)?.find((each) => each.name === name);
    return /@map\("(\w+)"\)/.exec(found?.attributes ?? '')?.[1] ?? name;
  };
  return ours.map((name, at) => [columnOf(model, name), columnOf(type, theirs[at] ?? '')] as const);
}

/** The field of the other model that holds the foreign key of this relation. */
function oppositeOf(model: string, field: RawField, raw: RawModels): RawField | undefined {
  const name = relationName(field);
  const found = (raw.get(field.type) ?? []).filter(
    (each) => each.type === model && relationName(each) === name && /fields: \[/.test(each.attributes),
  );
  return found.length === 1 ? found[0] : undefined;
}
