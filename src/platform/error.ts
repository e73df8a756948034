/**
 * The errors that callers can branch on. A service throws one of the classes below; the mutation that names it
 * among its `errors` answers it as a member of its union, every other place as a top-level error.
 * Messages are sentences of ours: they never repeat a value that a client sent or that a row holds.
 */

/** Every code of an expected failure, with what it means: the documentation of the enum `ErrorCode`. */
export const ERROR_CODES = {
  NOT_FOUND:
    'No such record in reach of the credential: absent, archived away, or of another organization [A49].',
  VALIDATION_FAILED: 'The input breaks a rule; `issues` lists each field and its rule.',
  VERSION_CONFLICT:
    'The record has changed since `baseVersion`; nothing was written. Read it and try again [153].',
  DUPLICATE: 'A record with this identity exists already [152].',
  INVALID_TRANSITION: 'The status cannot become the one asked for [220, 223].',
  IDEMPOTENCY_KEY_REUSED: 'The idempotency key was used before with another input [A7].',
  IDEMPOTENCY_IN_PROGRESS:
    'The first request with this idempotency key is still running; try again in a moment [A7].',
  GUARANTOR_HAS_DEPENDENTS:
    'The patient answers for the accounts of others; give those another responsible party first [216].',
  PATIENT_ARCHIVED: 'The patient is archived or deleted; restore it first.',
  PATIENT_MERGED:
    'The record was merged into another patient’s: write to that one, or undo the merge first; of several merges, the last one first.',
  PATIENT_NOT_MERGED: 'The record is merged into no other.',
  PATIENT_NOT_ARCHIVED: 'Only an archived or deleted patient can be restored [218].',
  TOO_MANY_CREDENTIALS: 'The partner has two active credentials for the catalog; revoke one first.',
  OPERATIONS_REFUSED: 'The manifest holds operations that can’t be registered; `report` says which and why.',
  SLOT_UNAVAILABLE: 'The slot can’t be booked; `reason` says why, and `alternatives` what can be [A2].',
  HOLD_EXPIRED: 'The hold’s time was over; whoever comes next may have the slot [A4].',
  HOLD_ALREADY_EXTENDED: 'A hold can be extended once.',
  CANCEL_TOO_LATE: 'The cut-off before the start has passed [A3].',
  RESCHEDULE_LIMIT_REACHED: 'The appointment was moved as often as the policy allows [A2].',
  RESCHEDULE_OUTSIDE_WINDOW:
    'The new start is too far from the original one, or it is too early to ask, as the policy has it [A2].',
  RESCHEDULE_TOO_LATE: 'The cut-off before the start has passed [A2].',
  PATIENT_NOT_BOOKABLE: 'Nothing can be booked for the patient; the clinic knows why [A20].',
  SCHEDULING_RESTRICTED:
    'The patient is inactive or owes more than 500.00: `overrideReason` sets that aside [207, A20].',
} as const;

/** A code of an expected failure. */
export type ErrorCode = keyof typeof ERROR_CODES;

/** One rule that the input breaks. */
export interface ValidationIssue {
  /** Path below `input`, outermost first. */
  readonly path: readonly string[];
  /** Stable code of the rule, e.g. `too_big`, `invalid_format`, `required`. */
  readonly code: string;
  /** What the rule demands, in words; never the value. */
  readonly message: string;
}

/** An expected failure: has a code of the closed list and a message that is safe to show. */
export abstract class DomainError extends Error {
  readonly code: ErrorCode;
  /** The input field at fault, below `input`; null where no single field is. */
  readonly path: readonly string[] | null;

  constructor(code: ErrorCode, message: string, path: readonly string[] | null = null) {
    super(message);
    this.name = new.target.name;
    this.code = code;
    this.path = path;
  }
}

/** The record, or one that the input refers to, is not there for this caller [A49]. */
export class NotFoundError extends DomainError {
  /** @param what the record's name in words, e.g. "Patient"; @param path the input field that names it */
  constructor(what: string, path: readonly string[] | null = null) {
    super('NOT_FOUND', `${what} not found.`, path);
  }
}

/** The input breaks one or more rules; nothing was written. */
export class ValidationError extends DomainError {
  readonly issues: readonly ValidationIssue[];

  constructor(issues: readonly ValidationIssue[]) {
    super('VALIDATION_FAILED', 'The input is not valid; see issues.', issues[0]?.path ?? null);
    this.issues = issues;
  }
}

/** The record has changed since the version that the caller had read [153]. */
export class VersionConflictError extends DomainError {
  readonly currentVersion: number;

  constructor(currentVersion: number) {
    super('VERSION_CONFLICT', 'The record has changed since baseVersion; read it again and retry.', [
      'baseVersion',
    ]);
    this.currentVersion = currentVersion;
  }
}

/** A unique value is taken. */
export class DuplicateError extends DomainError {
  constructor(message: string, path: readonly string[] | null = null) {
    super('DUPLICATE', message, path);
  }
}

/** The status machine has no such step [220, 221]. */
export class InvalidTransitionError extends DomainError {
  readonly from: string;
  readonly to: string;
  readonly allowed: readonly string[];

  constructor(from: string, to: string, allowed: readonly string[], path: readonly string[] = ['newStatus']) {
    super('INVALID_TRANSITION', 'The status cannot become the one asked for; see allowed.', path);
    this.from = from;
    this.to = to;
    this.allowed = allowed;
  }
}

/** The idempotency key was used with another input, or its first request is still running [A7]. */
export class IdempotencyError extends DomainError {
  /** Seconds after which a retry makes sense; null when it never does. */
  readonly retryAfter: number | null;

  constructor(code: 'IDEMPOTENCY_KEY_REUSED' | 'IDEMPOTENCY_IN_PROGRESS') {
    const running = code === 'IDEMPOTENCY_IN_PROGRESS';
    super(
      code,
      running ? 'The first request with this key is still running.' : 'This key was used with another input.',
      ['idempotencyKey'],
    );
    this.retryAfter = running ? 1 : null;
  }
}

/** A rule of the record's life forbids the change as things stand. */
export class ConflictError extends DomainError {
  constructor(
    code:
      | 'GUARANTOR_HAS_DEPENDENTS'
      | 'HOLD_ALREADY_EXTENDED'
      | 'PATIENT_ARCHIVED'
      | 'PATIENT_MERGED'
      | 'PATIENT_NOT_ARCHIVED'
      | 'PATIENT_NOT_MERGED'
      | 'TOO_MANY_CREDENTIALS',
    message: string,
  ) {
    super(code, message);
  }
}

/** Operations of a manifest can't be registered, and so none was. */
export class OperationsRefusedError extends DomainError {
  /** Every operation of the manifest, as the partners' room tells it. */
  readonly report: readonly object[];

  constructor(report: readonly object[]) {
    super('OPERATIONS_REFUSED', 'Operations of the manifest can’t be registered; see report.', ['manifest']);
    this.report = report;
  }
}

/** A slot that can't be booked, or not any more. */
export class SlotUnavailableError extends DomainError {
  /** Why, a code of `REASON_CODES` in the booking room. */
  readonly reason: string;
  /** The free slots nearest to it, as the booking room tells them; at most 5. */
  readonly alternatives: readonly object[];

  constructor(reason: string, alternatives: readonly object[], path: readonly string[] | null = null) {
    super('SLOT_UNAVAILABLE', 'The slot can’t be booked; see reason and alternatives.', path);
    this.reason = reason;
    this.alternatives = alternatives;
  }
}

/** The hold's time was over when it was to be confirmed, extended or released [A4]. */
export class HoldExpiredError extends DomainError {
  constructor() {
    super('HOLD_EXPIRED', 'The hold has expired; hold a slot again.', ['id']);
  }
}

/** Rules of a booking policy that are errors. */
export type BrokenPolicy = Extract<ErrorCode, 'CANCEL_TOO_LATE' | `RESCHEDULE_${string}`>;

/** The booking policy forbids it now [A2, A3]. */
export class PolicyError extends DomainError {
  readonly rule: BrokenPolicy;
  /** The instant that the rule turns on; null for one that knows of none. */
  readonly deadline: Date | null;

  constructor(rule: BrokenPolicy, deadline: Date | null, path: readonly string[]) {
    super(rule, ERROR_CODES[rule].replace(/ \[.*\]\.$/, '.'), path);
    this.rule = rule;
    this.deadline = deadline;
  }
}

/** Nothing can be booked for the patient. A partner is not told why [A20]. */
export class NotBookableError extends DomainError {
  constructor(code: 'PATIENT_NOT_BOOKABLE' | 'SCHEDULING_RESTRICTED', path: readonly string[]) {
    super(code, 'Nothing can be booked for the patient.', path);
  }
}

/** Codes of the top-level errors that resolvers raise themselves. */
export type RequestErrorCode =
  | 'FORBIDDEN'
  | 'BAD_USER_INPUT'
  | 'INVALID_CURSOR'
  | 'NOT_FOUND'
  | 'BAD_REQUEST';

/** A failure of the request as a whole: answered as a top-level error with `extensions.code`, and `param` if given. */
export class RequestError extends Error {
  readonly code: RequestErrorCode;
  readonly param: string | null;

  constructor(code: RequestErrorCode, message: string, param: string | null = null) {
    super(message);
    this.name = 'RequestError';
    this.code = code;
    this.param = param;
  }
}
