import {
  coerceInputValue,
  type GraphQLInputType,
  type GraphQLSchema,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isInputType,
  isNonNullType,
  isRequiredInputField,
  type OperationDefinitionNode,
  typeFromAST,
  valueFromAST,
} from 'graphql';
import { Failure } from './failure.ts';
import type { Shape, Variables } from './limit.ts';

/** Values that do not fit are listed up to this number. */
const MAX_ISSUES = 20;
/** An enum with more values than this is named without them. */
const MAX_ENUM_VALUES = 12;

type Issue = { readonly path: readonly (string | number)[]; readonly message: string };

/** What a type expects, in words; made of the schema alone. */
export function expectationOf(type: GraphQLInputType): string {
  const named = isNonNullType(type) ? type.ofType : type;
  if (isEnumType(named) && named.getValues().length <= MAX_ENUM_VALUES) {
    return `${type}, one of ${named
      .getValues()
      .map(({ name }) => name)
      .join(', ')}`;
  }
  if (isInputObjectType(named) && named.isOneOf) {
    return `${type}, with exactly one of ${Object.keys(named.getFields()).join(', ')}`;
  }
  return String(type);
}

/**
 * The values of an operation's variables, coerced and with their defaults. graphql-js would say of one that does
 * not fit what it is; this says where it is and what is expected there.
 *
 * @throws Failure BAD_USER_INPUT with an issue for each, at most 20
 */
export function coerceVariables(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  given: Readonly<Record<string, unknown>> = {},
): Variables {
  const issues: Issue[] = [];
  const values: Record<string, unknown> = Object.create(null);
  for (const { variable, type: node, defaultValue } of operation.variableDefinitions ?? []) {
    const name = variable.name.value;
    const type = typeFromAST(schema, node);
    if (!isInputType(type)) continue; // validation has refused it
    if (!Object.hasOwn(given, name)) {
      if (defaultValue) values[name] = valueFromAST(defaultValue, type);
      else if (isNonNullType(type)) issues.push({ path: [name], message: `expected ${expectationOf(type)}` });
      continue;
    }
    values[name] = coerceValue(name, given[name], type, issues);
  }
  if (issues.length === 0) return values;
  throw new Failure(
    'BAD_USER_INPUT',
    'Variables do not have the types that the operation declares; see issues.',
    {
      issues: issues.slice(0, MAX_ISSUES),
    },
  );
}

function coerceValue(name: string, value: unknown, type: GraphQLInputType, issues: Issue[]): unknown {
  const add = (issue: Issue) => {
    const isKnown = issues.some(
      ({ path, message }) => message === issue.message && `${path}` === `${issue.path}`,
    );
    if (!isKnown && issues.length < MAX_ISSUES) issues.push(issue);
  };
  // The error's own message quotes the value.
  const onError = (path: readonly (string | number | undefined)[], part: unknown) => {
    const known = path.filter((step) => step !== undefined);
    for (const issue of issuesOf([name, ...known], part, typeAt(type, known))) add(issue);
  };
  return coerceInputValue(value, type, onError, true);
}

/** Why a value does not fit a type: made of the type, and of the value's fields as far as the type knows them. */
function issuesOf(path: Issue['path'], value: unknown, type: GraphQLInputType): Issue[] {
  const expected = `expected ${expectationOf(type)}`;
  const named = getNullableType(type);
  if (!isInputObjectType(named) || named.isOneOf || typeof value !== 'object' || value === null) {
    return [{ path, message: expected }];
  }
  const fields = named.getFields();
  const missing = Object.values(fields).filter(
    (field) => isRequiredInputField(field) && !(field.name in value),
  );
  const issues = missing.map((field) => ({
    path: [...path, field.name],
    message: `expected ${expectationOf(field.type)}`,
  }));
  const isKnown = (key: string) => Object.hasOwn(fields, key);
  if (!Object.keys(value).every(isKnown))
    issues.push({ path: [...path], message: `${expected}, and no other fields` });
  return issues.length > 0 ? issues : [{ path, message: expected }];
}

/** The type of a part of a value. A part that the type does not know can't be asked for: coercion stops above it. */
function typeAt(type: GraphQLInputType, path: readonly (string | number)[]): GraphQLInputType {
  let at = type;
  for (const part of path) {
    if (isNonNullType(at)) at = at.ofType;
    if (typeof part === 'number') at = 'ofType' in at ? at.ofType : at;
    else if (isInputObjectType(at)) at = at.getFields()[part]?.type ?? at;
  }
  return at;
}

/**
 * graphql-js notices only while executing that a graph has no operation of a kind.
 *
 * @throws Failure GRAPHQL_VALIDATION_FAILED
 */
export function assertKindOffered(schema: GraphQLSchema, { operation: kind }: OperationDefinitionNode): void {
  if (!schema.getRootType(kind)) throw new Failure('GRAPHQL_VALIDATION_FAILED', `This graph has no ${kind}.`);
}

/** Headers that stand for a field of a mutation's input [A8]. */
export const INPUT_HEADERS = {
  'idempotency-key': { name: 'Idempotency-Key', field: 'idempotencyKey' },
  'x-appointment-hold-token': { name: 'X-Appointment-Hold-Token', field: 'holdToken' },
} as const;

/**
 * A header can stand for an input field when there is one input that it can mean. Queries have none, and may
 * carry the headers of a client that sends them always.
 *
 * @throws Failure BAD_REQUEST when several mutations could be meant [A8]
 */
export function assertHeadersApply(
  operation: OperationDefinitionNode,
  { rootFields }: Shape,
  headers: { readonly idempotencyKey?: string; readonly holdToken?: string },
): void {
  if (operation.operation !== 'mutation' || rootFields === 1) return;
  for (const { name, field } of Object.values(INPUT_HEADERS)) {
    if (headers[field] === undefined) continue;
    throw new Failure(
      'BAD_REQUEST',
      `The header ${name} needs an operation with one mutation; use \`${field}\` in each input instead.`,
      { param: name },
    );
  }
}
