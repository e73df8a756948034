import type { GatewayError } from './gateway.ts';

/** A refusal as the mutations answer it. */
export interface Refusal {
  readonly __typename: string;
  readonly code: string;
  readonly reason?: string;
  readonly deadline?: string | null;
  readonly issues?: readonly { readonly path: readonly string[]; readonly message: string }[];
}

/** What a visitor is told. */
export interface Problem {
  /** Of Caregraph's guide; for the log and for support. */
  readonly code: string;
  /** Of our own answer. */
  readonly status: number;
  readonly title: string;
  readonly text: string;
  /** Seconds after which to try again. */
  readonly retryAfter?: number | null;
}

/** What to say of each code that can come. */
const WORDS: Readonly<Record<string, Omit<Problem, 'code'>>> = {
  SLOT_UNAVAILABLE: {
    ...{ status: 409, title: 'That time has just gone' },
    text: 'Someone else was a moment faster. Nothing was booked, and nothing charged.',
  },
  HOLD_EXPIRED: {
    ...{ status: 409, title: 'The time was held long enough, and is free again' },
    text: 'Nothing was booked, and your card was not charged. The same time may still be there.',
  },
  // Not one of Caregraph's: how we call a hold that the visitor has given back.
  RELEASED: {
    ...{ status: 409, title: 'You have given this time back' },
    text: 'Nothing was booked, and your card was not charged. The same time may still be there.',
  },
  HOLD_ALREADY_EXTENDED: {
    ...{ status: 409, title: 'The time can be held longer only once' },
    text: 'It stays held until the clock below runs out. Please finish before.',
  },
  INVALID_TRANSITION: {
    ...{ status: 409, title: 'That can’t be done any more' },
    text: 'The booking has changed meanwhile. Please look at how it stands now.',
  },
  CANCEL_TOO_LATE: {
    ...{ status: 409, title: 'It is too late to cancel here' },
    text: 'Please call the clinic: its number is with your booking.',
  },
  RESCHEDULE_TOO_LATE: {
    ...{ status: 409, title: 'It is too late to move it here' },
    text: 'Please call the clinic: its number is with your booking.',
  },
  RESCHEDULE_LIMIT_REACHED: {
    ...{ status: 409, title: 'It has been moved before' },
    text: 'A booking can be moved as often as the clinic allows. Cancel it and book anew, or call the clinic.',
  },
  RESCHEDULE_OUTSIDE_WINDOW: {
    ...{ status: 409, title: 'That is too far from the first time' },
    text: 'Please choose one of the times that we offer.',
  },
  PATIENT_NOT_BOOKABLE: {
    ...{ status: 409, title: 'This can’t be booked online' },
    text: 'Please call the clinic. Nothing was booked, and nothing charged.',
  },
  VERSION_CONFLICT: {
    ...{ status: 409, title: 'The booking has changed meanwhile' },
    text: 'Nothing was done. Please look at how it stands now, and decide again.',
  },
  NOT_FOUND: {
    ...{ status: 404, title: 'There is no such thing here' },
    text: 'It may have been a link that has lost a letter, or a service that is not offered any more.',
  },
  VALIDATION_FAILED: {
    ...{ status: 422, title: 'Something in it does not fit' },
    text: 'Please correct it and try again.',
  },
  BAD_USER_INPUT: {
    ...{ status: 422, title: 'Something in it does not fit' },
    text: 'Please go back and choose again.',
  },
  INVALID_CURSOR: {
    ...{ status: 404, title: 'This page of times is not there any more' },
    text: 'Please begin at the first page.',
  },
  IDEMPOTENCY_KEY_REUSED: {
    ...{ status: 409, title: 'This form was sent before, with other content' },
    text: 'Please open the page again and send it once.',
  },
  IDEMPOTENCY_IN_PROGRESS: {
    ...{ status: 503, title: 'We are still at it' },
    text: 'The first try is still running. Please try again in a moment: it is done once, however often you try.',
  },
  RATE_LIMITED: {
    ...{ status: 503, title: 'Very many people are booking at this moment' },
    text: 'Please try again in a moment. Nothing was done.',
  },
  UNAVAILABLE: {
    ...{ status: 503, title: 'The clinic’s calendar can’t be reached' },
    text: 'Please try again in a moment. If it was done already, it will not be done twice.',
  },
  UNREACHABLE: {
    ...{ status: 503, title: 'The clinic’s calendar can’t be reached' },
    text: 'Please try again in a moment. If it was done already, it will not be done twice.',
  },
};

const OUR_FAULT: Omit<Problem, 'code'> = {
  ...{ status: 502, title: 'Something is wrong on our side' },
  text: 'Please try again later, or call the clinic. We have been told.',
};

/** Codes that leave open whether the thing was done: the same may be sent again, with the same key. */
const OPEN: ReadonlySet<string> = new Set([
  ...['UNREACHABLE', 'UNAVAILABLE', 'INTERNAL', 'IDEMPOTENCY_IN_PROGRESS', 'RATE_LIMITED'],
]);

/** Whether it is not known if a request was carried out. */
export const isOpen = (code: string) => OPEN.has(code);

/** What to tell of a refusal. */
export function problemOf({ code, issues = [] }: Refusal): Problem {
  const words = WORDS[code] ?? OUR_FAULT;
  if (issues.length === 0) return { code, ...words };
  const named = issues.map(({ path, message }) => `${FIELDS[path.at(-1) ?? ''] ?? 'The form'}: ${message}`);
  return { code, ...words, text: named.join(' ') };
}

/** What to tell when there was no answer to go by. */
export function problemOfError({ code, retryAfter }: GatewayError): Problem {
  return { code, ...(WORDS[code] ?? OUR_FAULT), retryAfter };
}

/** Names of the fields of our forms, by those of Caregraph's input. */
const FIELDS: Readonly<Record<string, string>> = {
  ...{ firstName: 'First name', lastName: 'Last name', email: 'Email', phone: 'Phone' },
  ...{ dateOfBirth: 'Date of birth', reason: 'Reason' },
};

/** A page that can't be shown; the visitor is told why. */
export class ProblemError extends Error {
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem.title);
    this.problem = problem;
  }
}

/** There is nothing, or nothing of this visitor's, which is answered alike. */
export const notFound = () => new ProblemError(problemOf({ __typename: 'NotFoundError', code: 'NOT_FOUND' }));
