import {
  coerceInputValue,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  type GraphQLLeafType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
} from 'graphql';
import type { RowError } from '../patients/import-row.ts';

/** Why a text can't be a value of its field; told in the words of the field's type. */
const NOT_A_VALUE = Symbol('not a value');

/** What a row of an import can say of a patient: the fields of the mutation's own input, coerced as the API does. */
export class PatientRow {
  readonly #type: GraphQLInputObjectType;

  /** @param schema the organizations' graph */
  constructor(schema: GraphQLSchema) {
    const type = schema.getType('BulkImportPatientRowInput');
    if (!isInputObjectType(type)) throw new TypeError('The schema has no BulkImportPatientRowInput');
    this.#type = type;
  }

  /** The fields that a column of text can fill, those below others joined by a dot, e.g. `profile.uniqueId`. */
  textFields(): string[] {
    return Object.values(this.#type.getFields()).flatMap(({ name, type }) => {
      const own = getNullableType(type);
      if (isInputObjectType(own)) {
        return Object.values(own.getFields())
          .filter((field) => isText(field.type))
          .map((field) => `${name}.${field.name}`);
      }
      return isText(own) ? [name] : [];
    });
  }

  /** The fields that the keys of a JSON object can fill. */
  fields(): string[] {
    return [...new Set([...Object.keys(this.#type.getFields()), ...this.textFields()])];
  }

  /**
   * A row of the mutation from values by field; a text is read as the field's type asks for, e.g. `yes` as true.
   * @returns what the mutation would be given, or what is wrong
   */
  read(values: ReadonlyMap<string, unknown>): { row: object } | { errors: RowError[] } {
    const json: Record<string, unknown> = {};
    const errors: RowError[] = [];
    for (const [field, value] of values) {
      const type = this.#typeOf(field);
      const read = typeof value === 'string' && type ? fromText(value, type) : value;
      if (read === NOT_A_VALUE || !type) errors.push(invalid(field, type));
      else put(json, field, read);
    }
    if (errors.length > 0) return { errors };
    const row: unknown = coerceInputValue(json, this.#type, (path) => {
      const field = path.filter((part) => typeof part === 'string').join('.');
      errors.push(invalid(field || null, this.#typeOf(field)));
    });
    return errors.length > 0 ? { errors } : { row: row as object };
  }

  #typeOf(path: string): GraphQLInputType | null {
    let type: GraphQLInputType | null = this.#type;
    for (const part of path.split('.')) {
      const owner: unknown = type && getNamedType(type);
      type = (isInputObjectType(owner) && owner.getFields()[part]?.type) || null;
    }
    return type;
  }
}

/** Whether one text can hold a value: a single one, or a list of them separated by semicolons. */
function isText(type: GraphQLInputType): boolean {
  const own = getNullableType(type);
  return isListType(own) ? isLeafType(getNullableType(own.ofType)) : isLeafType(own);
}

function put(target: Record<string, unknown>, path: string, value: unknown): void {
  const [first = '', ...rest] = path.split('.');
  if (rest.length === 0) target[first] = value;
  else {
    const inner = (target[first] ?? {}) as Record<string, unknown>;
    target[first] = inner;
    put(inner, rest.join('.'), value);
  }
}

/** A text as a value of a type; what the API takes as text stays text, for the API's own rules to check. */
function fromText(text: string, type: GraphQLInputType): unknown {
  const own = getNullableType(type);
  if (isListType(own)) {
    const parts = text.split(';').map((part) => part.trim());
    return parts.filter(Boolean).map((part) => fromText(part, own.ofType));
  }
  if (!isLeafType(own)) return NOT_A_VALUE;
  return isEnumType(own)
    ? text
        .trim()
        .toUpperCase()
        .replace(/[\s-]+/g, '_')
    : (SCALARS[own.name]?.(text.trim()) ?? text);
}

const NUMBER = /^[+-]?\d+(\.\d+)?$/;
const number = (text: string) => (NUMBER.test(text) ? Number(text) : NOT_A_VALUE);
const YES = new Set(['true', 'yes', 'y', '1']);
const NO = new Set(['false', 'no', 'n', '0']);

/** How a text is read for the scalars that are not texts in JSON. */
const SCALARS: Readonly<Record<string, (text: string) => unknown>> = {
  Int: number,
  Float: number,
  Boolean: (text) => {
    const word = text.toLowerCase();
    if (YES.has(word)) return true;
    return NO.has(word) ? false : NOT_A_VALUE;
  },
  Date: (text) => text,
  DateTime: (text) => text,
};

const invalid = (field: string | null, type: GraphQLInputType | null): RowError => {
  const named = type && getNamedType(type);
  return { field, code: 'invalid_value', message: isLeafType(named) ? expected(named) : OF_NO_TYPE };
};

const OF_NO_TYPE = 'Not what this field takes.';

function expected(type: GraphQLLeafType): string {
  if (isEnumType(type))
    return `One of ${type
      .getValues()
      .map(({ name }) => name)
      .join(', ')}.`;
  return EXPECTED[type.name] ?? OF_NO_TYPE;
}

const EXPECTED: Readonly<Record<string, string>> = {
  Int: 'A whole number.',
  Float: 'A number.',
  Boolean: 'true or false, yes or no.',
  Date: 'A day that there is, as YYYY-MM-DD.',
  DateTime: 'An instant, e.g. 2026-03-01T09:30:00Z.',
};
