import { type DocumentNode, GraphQLError, type GraphQLFormattedError, type GraphQLSchema } from 'graphql';
import { classifyDatabaseError } from '../platform/database-errors.ts';
import { DomainError, RequestError } from '../platform/error.ts';
import type { Logger } from '../platform/log.ts';
import { Failure, type FailureCode, type FailureDetails, statusOf } from './failure.ts';
import { LIMITS } from './limit.ts';
import { explainLiteral, isLiteral } from './literal.ts';

/** The request whose errors are formatted. */
export interface FailedRequest {
  readonly requestId: string;
  /** Told once of each error that is masked. */
  readonly log: Pick<Logger, 'error'>;
  readonly schema?: GraphQLSchema;
  /** Where the document could be parsed: it says what a literal of the wrong type should have been. */
  readonly document?: DocumentNode | undefined;
}

/** What a client is told of an error. */
interface Told {
  readonly code: string;
  readonly status: number;
  readonly message: string;
  readonly details?: FailureDetails;
}

/** An error as clients see it [A48]. */
export type ToldError = GraphQLFormattedError & {
  readonly extensions: FailureDetails & {
    readonly code: string;
    /** The kind of error, for those who do not know its code. */
    readonly type: string;
    /** The status that an answer of nothing but this error has. */
    readonly httpStatus: number;
    readonly requestId: string;
  };
};

const UNSTORABLE = 'A text holds a character, or a time a year, that the database does not have.';
/** Seconds after which a request that the database could not serve is worth another try. */
const RETRY_AFTER = 1;
/** What goes wrong in a database and may go right the next time. */
const TRANSIENT: ReadonlySet<string> = new Set(['unavailable', 'timeout', 'serialization']);

/**
 * Everything that clients are told of errors is decided here. What is not known to be safe is masked, and logged
 * without its message. At most `LIMITS.errors` are told, in their order.
 */
export function formatErrors(errors: readonly unknown[], request: FailedRequest): ToldError[] {
  const formatted = errors.slice(0, LIMITS.errors).map((error) => formatError(error, request));
  const known = new Set<string>();
  return formatted.filter((error) => {
    const text = JSON.stringify(error);
    return !known.has(text) && known.add(text);
  });
}

/** One error as a client sees it; never a stack trace. */
export function formatError(error: unknown, request: FailedRequest): ToldError {
  const { code, status, message, details } = tell(error, request);
  const { locations, path } = error instanceof GraphQLError ? error : {};
  return {
    message,
    ...(locations && { locations }),
    ...(path && { path }),
    extensions: { code, type: typeOf(status), httpStatus: status, requestId: request.requestId, ...details },
  };
}

function typeOf(status: number): string {
  if (status >= 500) return status === 503 ? 'UNAVAILABLE' : 'INTERNAL';
  const types: Record<number, string> = {
    401: 'AUTHENTICATION',
    403: 'PERMISSION',
    404: 'NOT_FOUND',
    409: 'CONFLICT',
  };
  return types[status] ?? (status === 429 ? 'RATE_LIMIT' : 'INVALID_REQUEST');
}

function told(code: FailureCode, message: string, details?: FailureDetails): Told {
  return { code, status: statusOf(code), message, ...(details && { details }) };
}

function tell(error: unknown, request: FailedRequest): Told {
  const raised = originOf(error);
  const graphql = error instanceof GraphQLError ? error : null;
  if (raised instanceof Failure && raised.cause) {
    request.log.error({ requestId: request.requestId, err: raised }, 'request failed');
  }
  return tellExpected(raised) ?? (graphql && tellGraphql(graphql, request)) ?? mask(raised, graphql, request);
}

/** Logs what nobody expected, and says no more of it than whether to try again. */
function mask(raised: unknown, located: GraphQLError | null, { requestId, log }: FailedRequest): Told {
  const { kind } = classifyDatabaseError(raised);
  if (kind === 'unstorable') return told('BAD_USER_INPUT', UNSTORABLE);
  const node = located?.nodes?.[0];
  const field = node?.kind === 'Field' ? node.name.value : undefined;
  log.error({ requestId, field, err: raised }, 'unexpected error');
  return TRANSIENT.has(kind)
    ? told('UNAVAILABLE', 'The database could not serve this in time; try again.', {
        retryAfter: RETRY_AFTER,
      })
    : told('INTERNAL', 'Something went wrong on our side. Quote the request id when you ask about it.');
}

/** What a resolver, or anything before it, threw. */
function originOf(error: unknown): unknown {
  let origin = error;
  while (origin instanceof GraphQLError && origin.originalError) origin = origin.originalError;
  return origin;
}

/** Errors of our own classes: their messages hold nothing of the request or of a row. */
function tellExpected(error: unknown): Told | null {
  if (error instanceof Failure) return told(error.code, error.message, error.details);
  if (error instanceof RequestError) {
    return told(error.code, error.message, error.param === null ? undefined : { param: error.param });
  }
  if (!(error instanceof DomainError)) return null;
  const status = error.code === 'NOT_FOUND' ? 404 : error.code === 'VALIDATION_FAILED' ? 422 : 409;
  const details = error.path ? { param: error.path.join('.') } : undefined;
  return { code: error.code, status, message: error.message, ...(details && { details }) };
}

/** Errors of Apollo Server and of graphql-js about the request, without what they quote of it. */
function tellGraphql(error: GraphQLError, request: FailedRequest): Told | null {
  switch (error.extensions.code) {
    case 'GRAPHQL_PARSE_FAILED':
      return tellSyntax(error);
    case 'GRAPHQL_VALIDATION_FAILED':
      return told('GRAPHQL_VALIDATION_FAILED', validationMessage(error, request));
    case 'OPERATION_RESOLUTION_FAILURE':
      return told('BAD_REQUEST', '`operationName` must name an operation of the document.', {
        param: 'operationName',
      });
    case 'PERSISTED_QUERY_NOT_FOUND':
    case 'PERSISTED_QUERY_NOT_SUPPORTED':
      return told(error.extensions.code, error.message);
    case 'BAD_REQUEST':
      // Apollo's own: it names parameters and headers, not what they hold.
      if (error.name !== 'BadRequestError') return null;
      return httpStatusOf(error) === 405
        ? told('METHOD_NOT_ALLOWED', 'GET is for queries: send a mutation by POST.')
        : told('BAD_REQUEST', error.message.trim());
    case undefined:
      return tellUncoded(error);
    default:
      return null;
  }
}

function tellSyntax(error: GraphQLError): Told {
  if (error.message.includes('tokens. Parsing aborted')) {
    const details = { limit: LIMITS.tokens, actual: LIMITS.tokens + 1 };
    return told('QUERY_TOO_LARGE', `The document has more than ${LIMITS.tokens} tokens.`, details);
  }
  const [place] = error.locations ?? [];
  const where = place ? ` at line ${place.line}, column ${place.column}` : '';
  return told('GRAPHQL_PARSE_FAILED', `The document is not GraphQL${where}.`);
}

/** Names of the document and of the schema may be told, values not. */
function validationMessage(error: GraphQLError, { schema, document }: FailedRequest): string {
  const [node] = error.nodes ?? [];
  if (node && isLiteral(node)) return explainLiteral(node, schema, document);
  if (error.message === 'Validation aborted.')
    return 'The document repeats fields too often to be validated.';
  return error.message;
}

function tellUncoded(error: GraphQLError): Told | null {
  const [node] = error.nodes ?? [];
  // While executing, graphql-js quotes an argument that turns out not to fit once its variables are filled in.
  if (!error.originalError && node && (isLiteral(node) || node.kind === 'Variable')) {
    return told('BAD_USER_INPUT', 'An argument does not have the type that it needs.');
  }
  // Apollo gives these no code: a hash that is not the document's, or a version other than 1.
  if (error.originalError || httpStatusOf(error) !== 400) return null;
  return told('BAD_REQUEST', '`persistedQuery` takes version 1 and the SHA-256 of the document.');
}

/** The status that Apollo means an answer of nothing but this error to have. */
function httpStatusOf({ extensions }: GraphQLError): number | undefined {
  return (extensions as { http?: { status?: number } }).http?.status;
}
