import {
  type DocumentNode,
  GraphQLError,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  parse,
  validate,
  valueFromASTUntyped,
} from 'graphql';
import { type FailedRequest, formatErrors } from '../graphql/format-error.ts';
import { assertWithinLimits, LIMITS, type Variables } from '../graphql/limit.ts';
import { assertKindOffered } from '../graphql/operation.ts';
import { hashOf, type ListedOperation, MAX_TEXT } from './operation-manifest.ts';

/** Why an operation can't be registered. */
export interface OperationIssue {
  /** Of the check, e.g. `HASH_MISMATCH`, or the code that a server would answer, e.g. `GRAPHQL_VALIDATION_FAILED`. */
  readonly code: string;
  readonly message: string;
  /** In the operation's text, counted from 1; null where no line is at fault. */
  readonly line: number | null;
  readonly column: number | null;
}

/** What there is to know of an operation before it is registered. */
export interface CheckedOperation {
  readonly place: readonly string[];
  readonly hash: string;
  readonly text: string;
  /** Null where the text does not say it. */
  readonly name: string | null;
  readonly kind: string | null;
  /** What it costs at most, with pages as long as their constants and defaults say; null where it can't be run. */
  readonly cost: number | null;
  /** None: it can be registered. */
  readonly issues: readonly OperationIssue[];
}

const SILENT = { error: () => {} };

/** Checks an operation as a server would before running it: hash, syntax, schema and limits. */
export function checkOperation(listed: ListedOperation, schema: GraphQLSchema): CheckedOperation {
  const { place, hash, text } = listed;
  const base = { place, hash, text, name: listed.name ?? null, kind: listed.kind ?? null, cost: null };
  if (text.length > MAX_TEXT) return { ...base, issues: [issue('TEXT_TOO_LONG', TOO_LONG)] };
  if (hash !== hashOf(text)) return { ...base, issues: [issue('HASH_MISMATCH', MISMATCH)] };
  const parsed = parseDocument(text);
  if ('issues' in parsed) return { ...base, issues: parsed.issues };
  const { document } = parsed;
  const operations = document.definitions.filter(({ kind }) => kind === Kind.OPERATION_DEFINITION);
  const [operation] = operations as OperationDefinitionNode[];
  if (!operation || operations.length > 1) return { ...base, issues: [issue('NOT_ONE_OPERATION', NOT_ONE)] };
  const name = operation.name?.value ?? null;
  const known = { ...base, name, kind: operation.operation };
  const issues = [...aboutName(listed, operation), ...refusals(schema, document, operation)];
  if (issues.length > 0) return { ...known, issues };
  return checkLimits(known, schema, document, operation);
}

const TOO_LONG = `At most ${MAX_TEXT} characters.`;
const MISMATCH =
  'The hash is not the SHA-256 of the text, in 64 lower-case hexadecimal digits. Have the build write SHA-256; Relay’s compiler and the client preset write others unless they are told.';
const NOT_ONE = 'A document with one operation and the fragments that it spreads.';

function issue(code: string, message: string): OperationIssue {
  return { code, message, line: null, column: null };
}

function parseDocument(text: string): { document: DocumentNode } | { issues: OperationIssue[] } {
  try {
    return { document: parse(text, { maxTokens: LIMITS.tokens }) };
  } catch (error) {
    return { issues: told([coded(error as GraphQLError, 'GRAPHQL_PARSE_FAILED')]) };
  }
}

/** The log and the metrics go by the name, and the manifest must mean the operation that it shows. */
function aboutName({ name, kind }: ListedOperation, operation: OperationDefinitionNode): OperationIssue[] {
  if (!operation.name) return [issue('ANONYMOUS_OPERATION', 'The operation needs a name.')];
  const found: OperationIssue[] = [];
  if (name !== undefined && name !== operation.name.value)
    found.push(issue('NAME_MISMATCH', 'The manifest’s name is not that of the operation.'));
  if (kind !== undefined && kind !== operation.operation)
    found.push(issue('TYPE_MISMATCH', 'The manifest’s type is not that of the operation.'));
  return found;
}

/** What the graph does not have. */
function refusals(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
): OperationIssue[] {
  try {
    assertKindOffered(schema, operation);
  } catch (error) {
    return told([error]);
  }
  const errors = validate(schema, document).map((error) => coded(error, 'GRAPHQL_VALIDATION_FAILED'));
  return told(errors, { schema, document });
}

function checkLimits(
  known: Omit<CheckedOperation, 'issues'>,
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
): CheckedOperation {
  try {
    const cost = assertWithinLimits(schema, document, operation, defaultsOf(operation));
    return { ...known, cost, issues: [] };
  } catch (error) {
    return { ...known, issues: told([error]) };
  }
}

/** The variables of a request that sends none. */
function defaultsOf({ variableDefinitions = [] }: OperationDefinitionNode): Variables {
  const given = variableDefinitions.flatMap(({ variable, defaultValue }) =>
    defaultValue ? [[variable.name.value, valueFromASTUntyped(defaultValue)] as const] : [],
  );
  return Object.fromEntries(given);
}

/** An error of graphql-js with the code that Apollo gives it. */
function coded(error: GraphQLError, code: string): GraphQLError {
  const { nodes, source, positions, message } = error;
  return new GraphQLError(message, {
    ...(nodes && { nodes }),
    ...(source && { source }),
    ...(positions && { positions }),
    extensions: { code },
  });
}

/** Errors in the words in which a request's are told. */
function told(errors: readonly unknown[], request: Partial<FailedRequest> = {}): OperationIssue[] {
  return formatErrors(errors, { requestId: '', log: SILENT, ...request }).map(
    ({ message, locations, extensions: { code } }) => ({
      code,
      message,
      line: locations?.[0]?.line ?? null,
      column: locations?.[0]?.column ?? null,
    }),
  );
}
