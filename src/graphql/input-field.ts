import type { builder } from './builder.ts';

type InputFields = PothosSchemaTypes.InputFieldBuilder<(typeof builder)['$inferSchemaTypes'], 'InputObject'>;

/** The input fields that mean the same in every mutation. */
export function idempotencyKey(t: InputFields) {
  return t.string({
    description:
      'Makes a repetition answer what the first request did, for 24 hours: 1 to 255 characters, yours to choose, per mutation. The header Idempotency-Key is the same thing in an operation with one mutation field [A6–A8].',
  });
}

/** The version that the caller has read, where a change must name it. */
export function baseVersion(t: InputFields) {
  return t.int({
    required: true,
    description: 'The `version` that you have read; if it has changed since, nothing is written [153].',
  });
}

/** The same where it is checked only if it is given. */
export function optionalBaseVersion(t: InputFields) {
  return t.int({ description: 'The `version` that you have read, if it must not have changed since [A24].' });
}
