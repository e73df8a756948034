import { GraphQLError } from 'graphql';

/** The HTTP status that goes with each code of a top-level error [A48]: `extensions.httpStatus`. */
const STATUS = {
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  OPERATION_NOT_REGISTERED: 403,
  BAD_REQUEST: 400,
  BAD_USER_INPUT: 400,
  GRAPHQL_PARSE_FAILED: 400,
  GRAPHQL_VALIDATION_FAILED: 400,
  INVALID_CURSOR: 400,
  QUERY_TOO_LARGE: 400,
  QUERY_TOO_DEEP: 400,
  QUERY_TOO_COMPLEX: 400,
  QUERY_TOO_MANY_ALIASES: 400,
  QUERY_TOO_MANY_DIRECTIVES: 400,
  QUERY_TOO_MANY_ROOT_FIELDS: 400,
  NOT_FOUND: 404,
  METHOD_NOT_ALLOWED: 405,
  NOT_ACCEPTABLE: 406,
  BODY_TOO_LARGE: 413,
  UNSUPPORTED_MEDIA_TYPE: 415,
  RATE_LIMITED: 429,
  TOO_MANY_SUBSCRIPTIONS: 429,
  SUBSCRIBER_TOO_SLOW: 429,
  PERSISTED_QUERY_NOT_FOUND: 200,
  PERSISTED_QUERY_NOT_SUPPORTED: 200,
  UNAVAILABLE: 503,
  INTERNAL: 500,
} as const;

/** What went wrong with a request as a whole, for programs to branch on: `extensions.code`. */
export type FailureCode = keyof typeof STATUS;

/** Every code of a top-level error. */
export const FAILURE_CODES = Object.freeze(Object.keys(STATUS)) as readonly FailureCode[];

/** What a failure tells besides its code. Nothing of it may come from the client or from a row. */
export interface FailureDetails {
  /** The argument or header at fault. */
  readonly param?: string;
  /** Seconds after which to try again. */
  readonly retryAfter?: number;
  /** The most that is allowed. */
  readonly limit?: number;
  /** What the request came to, or as far as it was counted. */
  readonly actual?: number;
  /** Each variable that does not fit its type. */
  readonly issues?: readonly { readonly path: readonly (string | number)[]; readonly message: string }[];
}

/**
 * A refusal of a whole request: its message is safe to show, and its status becomes that of the answer. Resolvers
 * throw `RequestError` or a domain error instead, which leave the rest of an answer as it is.
 */
export class Failure extends GraphQLError {
  readonly code: FailureCode;
  readonly details: FailureDetails;

  constructor(code: FailureCode, message: string, details: FailureDetails = {}) {
    super(message, { extensions: { http: { status: STATUS[code] } } });
    this.name = 'Failure';
    this.code = code;
    this.details = details;
  }
}

/** The HTTP status of a code. */
export function statusOf(code: FailureCode): number {
  return STATUS[code];
}
