import {
  ConflictError,
  type DomainError,
  DuplicateError,
  ERROR_CODES,
  type ErrorCode,
  HoldExpiredError,
  IdempotencyError,
  InvalidTransitionError,
  NotBookableError,
  NotFoundError,
  ValidationError,
  type ValidationIssue,
  VersionConflictError,
} from '../platform/error.ts';
import { builder } from './builder.ts';
import { forPartners } from './extension.ts';

const ErrorCodeEnum = builder.enumType('ErrorCode', {
  description: 'What went wrong, for programs to branch on.',
  values: Object.fromEntries(
    Object.entries(ERROR_CODES).map(([code, description]) => [code, { value: code, description }]),
  ) as Record<ErrorCode, { value: ErrorCode; description: string }>,
});

/** What every expected error tells. */
export const ErrorInterface = builder.interfaceRef<DomainError>('Error').implement({
  description: 'An expected failure: nothing was written.',
  extensions: forPartners,
  fields: (t) => ({
    code: t.expose('code', { type: ErrorCodeEnum, description: 'What went wrong.' }),
    message: t.exposeString('message', {
      description: 'The same in a sentence; holds no value of the input or of a record.',
    }),
    path: t.exposeStringList('path', {
      nullable: true,
      description:
        'The field at fault, below `input`, outermost first, at most 10 deep; null where no single field is.',
    }),
  }),
});

builder.objectType(NotFoundError, {
  name: 'NotFoundError',
  description: 'The record, or one that the input refers to, is not in reach of the credential [A49].',
  interfaces: [ErrorInterface],
  extensions: forPartners,
});

const ValidationIssueType = builder.objectRef<ValidationIssue>('ValidationIssue').implement({
  description: 'One rule that the input breaks.',
  extensions: forPartners,
  fields: (t) => ({
    path: t.exposeStringList('path', {
      description: 'The field, below `input`, outermost first, at most 10 deep.',
    }),
    code: t.exposeString('code', { description: 'Stable code of the rule, e.g. too_big.' }),
    message: t.exposeString('message', { description: 'What the rule demands; never the value.' }),
  }),
});

builder.objectType(ValidationError, {
  name: 'ValidationError',
  description: 'The input breaks one or more rules.',
  interfaces: [ErrorInterface],
  extensions: forPartners,
  fields: (t) => ({
    issues: t.field({
      type: [ValidationIssueType],
      description: 'Every rule that the input breaks, in the order of its fields; at most 100.',
      resolve: (error) => error.issues.slice(0, 100),
    }),
  }),
});

builder.objectType(VersionConflictError, {
  name: 'VersionConflictError',
  description: 'The record has changed since `baseVersion` [153].',
  interfaces: [ErrorInterface],
  extensions: forPartners,
  fields: (t) => ({
    currentVersion: t.exposeInt('currentVersion', { description: 'The version that the record has now.' }),
  }),
});

builder.objectType(DuplicateError, {
  name: 'DuplicateError',
  description:
    'A value that must be unique in the organization is taken, or what can be there once is there already.',
  interfaces: [ErrorInterface],
  extensions: forPartners,
});

builder.objectType(InvalidTransitionError, {
  name: 'InvalidTransitionError',
  description: 'The status cannot become the one asked for [220, 223].',
  interfaces: [ErrorInterface],
  extensions: forPartners,
  fields: (t) => ({
    from: t.exposeString('from', { description: 'The status as it is.' }),
    to: t.exposeString('to', { description: 'The status asked for.' }),
    allowed: t.exposeStringList('allowed', {
      description: 'The statuses that it can become, at most 10; empty when it is final.',
    }),
  }),
});

builder.objectType(IdempotencyError, {
  name: 'IdempotencyError',
  description: 'The idempotency key can’t be used for this request [A7].',
  interfaces: [ErrorInterface],
  extensions: forPartners,
  fields: (t) => ({
    retryAfter: t.exposeInt('retryAfter', {
      nullable: true,
      description: 'Seconds after which to send the same request again; null when that will not help.',
    }),
  }),
});

builder.objectType(ConflictError, {
  name: 'ConflictError',
  description: 'A rule of the record’s life forbids the change as things stand; `code` says which.',
  interfaces: [ErrorInterface],
  extensions: forPartners,
});

builder.objectType(HoldExpiredError, {
  name: 'HoldExpiredError',
  description: 'The hold’s time was over, by the server’s clock; hold a slot again [A4].',
  interfaces: [ErrorInterface],
  extensions: forPartners,
});

builder.objectType(NotBookableError, {
  name: 'NotBookableError',
  description: 'Nothing can be booked for the patient; a partner is not told why [A20].',
  interfaces: [ErrorInterface],
  extensions: forPartners,
});
