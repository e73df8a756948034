import { parsePhoneNumberFromString } from 'libphonenumber-js/min';
import { z } from 'zod';
import { ValidationError, type ValidationIssue } from './error.ts';

/**
 * Rules for the fields of an input. An omitted field stays omitted (it is left as it is), null and the empty text
 * become null (the value is cleared) [161, A52].
 */

/** Optional text of at most `max` characters; line breaks are kept, other control characters refused. */
export function text(max: number) {
  return (
    z
      .string()
      .max(max, `At most ${max} characters.`)
      // Tab and line breaks are wanted; the zero byte can't be stored, the rest breaks what displays it.
      .refine((value) => !hasControlCharacter(value), 'No control characters.')
      .transform((value) => (value.trim() === '' ? null : value))
      .nullish()
  );
}

/** Text that can't be empty. */
export function requiredText(max: number) {
  return z
    .string('Required.')
    .trim()
    .min(1, 'Required.')
    .max(max, `At most ${max} characters.`)
    .refine((value) => !hasControlCharacter(value), 'No control characters.');
}

/** Optional email address, kept in lower case. */
export function email() {
  return text(254)
    .transform((value) => value?.trim().toLowerCase() ?? value)
    .refine(
      (value) => value == null || z.email().safeParse(value).success,
      'An email address, e.g. name@example.com.',
    );
}

/** Optional phone number, kept as E.164 where it names its country, else as it was given. */
export function phone() {
  return text(40)
    .refine(
      (value) => value == null || /^[+\d][\d\s().,/x#-]*$/i.test(value.trim()),
      'A phone number: digits, with + first where it names its country.',
    )
    .transform((value) =>
      value == null ? value : (parsePhoneNumberFromString(value)?.number ?? value.trim()),
    );
}

/** Optional whole number in a range. */
export function wholeNumber(min: number, max: number) {
  const rule = `From ${min} to ${max}.`;
  return z.int(rule).min(min, rule).max(max, rule).nullish();
}

const DAY_MS = 86_400_000;

/**
 * Rules that depend on the date, made anew each day: zod compiles rules at their first use, which takes milliseconds
 * for an input of many fields. @param make gets midnight UTC
 */
export function byDay<Rules>(make: (today: Date) => Rules): (now: Date) => Rules {
  let made: { readonly day: number; readonly rules: Rules } | undefined;
  return (now) => {
    const day = Math.floor(now.getTime() / DAY_MS);
    if (made?.day !== day) made = { day, rules: make(new Date(day * DAY_MS)) };
    return made.rules;
  };
}

function hasControlCharacter(value: string): boolean {
  for (const character of value) {
    const code = character.charCodeAt(0);
    if ((code < 32 && code !== 9 && code !== 10 && code !== 13) || code === 127) return true;
  }
  return false;
}

/** Codes of the rules, by the kinds in which zod tells them. */
const CODES: Record<string, string> = {
  invalid_type: 'required',
  too_small: 'too_small',
  too_big: 'too_big',
  invalid_format: 'invalid_format',
  custom: 'invalid',
};

/** The input as its rules leave it. @throws ValidationError that lists every rule it breaks */
export function parseInput<Output>(rules: z.ZodType<Output>, input: unknown): Output {
  const parsed = rules.safeParse(input);
  if (parsed.success) return parsed.data;
  throw new ValidationError(
    parsed.error.issues.map(
      (issue): ValidationIssue => ({
        path: issue.path.map(String),
        code:
          (issue.code === 'custom' ? (issue.params?.code as string | undefined) : undefined) ??
          CODES[issue.code] ??
          'invalid',
        message: issue.message,
      }),
    ),
  );
}
