import type { FieldType } from '../generated/prisma/enums.ts';

/** What a field can hold: a text, a number, a date as YYYY-MM-DD, true or false, an option, a list of options. */
export type FieldData = string | number | boolean | readonly string[];

/** A field as far as its values depend on it. */
export interface FieldRule {
  readonly fieldType: FieldType;
  readonly dropdownOptions: readonly string[];
}

/** Why a value does not fit its field. */
export interface Misfit {
  readonly code: 'invalid_type' | 'too_big' | 'invalid' | 'invalid_format' | 'not_an_option' | 'duplicate';
  readonly message: string;
}

/** The longest text of a TEXT field, in characters. */
export const LONGEST_TEXT = 500;
/** The longest text of a TEXTAREA field, in characters. */
export const LONGEST_TEXTAREA = 10_000;
/** The greatest number, either side of zero: what JSON keeps exactly. */
const GREATEST = Number.MAX_SAFE_INTEGER;

/** Whether fields of a type choose among options. */
export function isChoice(fieldType: FieldType): boolean {
  return fieldType === 'DROPDOWN' || fieldType === 'MULTI_SELECT';
}

/** Whether a type admits only what the organization has thought of itself: its values can't tell who a patient is. */
export function isClosed(fieldType: FieldType): boolean {
  return isChoice(fieldType) || fieldType === 'BOOLEAN';
}

/** What a field with values can be turned into, because each of them can be read in the new type [A40]. */
const CONVERSIONS: Readonly<Record<FieldType, readonly FieldType[]>> = {
  TEXT: ['TEXTAREA'],
  TEXTAREA: [],
  NUMBER: ['TEXT', 'TEXTAREA'],
  DATE: ['TEXT', 'TEXTAREA'],
  BOOLEAN: ['TEXT', 'TEXTAREA'],
  DROPDOWN: ['TEXT', 'TEXTAREA', 'MULTI_SELECT'],
  MULTI_SELECT: [],
};

/** Whether every value of a field can be read in another type. */
export function isConvertible(from: FieldType, to: FieldType): boolean {
  return from === to || CONVERSIONS[from].includes(to);
}

/**
 * A value as its field keeps it, or why it does not fit [A40]. An empty text and an empty list are no value, as null
 * is [A52].
 */
export function fitValue(
  value: unknown,
  { fieldType, dropdownOptions }: FieldRule,
): FieldData | Misfit | null {
  if (value === null || value === '' || (Array.isArray(value) && value.length === 0)) return null;
  switch (fieldType) {
    case 'TEXT':
      return fitText(value, LONGEST_TEXT, /[\p{Cc}\p{Cs}\u2028\u2029]/u);
    case 'TEXTAREA':
      return fitText(value, LONGEST_TEXTAREA, /(?![\t\n\r])[\p{Cc}\p{Cs}]/u);
    case 'NUMBER':
      return fitNumber(value);
    case 'DATE':
      return fitDate(value);
    case 'BOOLEAN':
      return typeof value === 'boolean' ? value : misfit('invalid_type', 'True or false.');
    case 'DROPDOWN':
      return typeof value === 'string' && dropdownOptions.includes(value) ? value : NOT_AN_OPTION;
    case 'MULTI_SELECT':
      return fitOptions(value, dropdownOptions);
  }
}

/** Whether a value did not fit. */
export function isMisfit(fitted: FieldData | Misfit | null): fitted is Misfit {
  return typeof fitted === 'object' && fitted !== null && 'code' in fitted;
}

const misfit = (code: Misfit['code'], message: string): Misfit => ({ code, message });
const NOT_AN_OPTION = misfit('not_an_option', 'One of the field’s options, as it is written there.');

function fitText(value: unknown, longest: number, refused: RegExp): FieldData | Misfit | null {
  if (typeof value !== 'string') return misfit('invalid_type', 'A text.');
  if (value.length > longest) return misfit('too_big', `At most ${longest} characters.`);
  if (refused.test(value)) return misfit('invalid', 'No control characters; line breaks in TEXTAREA only.');
  return value.trim() === '' ? null : value;
}

function fitNumber(value: unknown): FieldData | Misfit {
  if (typeof value !== 'number' || !Number.isFinite(value)) return misfit('invalid_type', 'A number.');
  return Math.abs(value) <= GREATEST ? value : misfit('too_big', `From -${GREATEST} to ${GREATEST}.`);
}

function fitDate(value: unknown): FieldData | Misfit {
  if (typeof value !== 'string') return misfit('invalid_type', 'A date as text.');
  const date = new Date(`${value}T00:00:00.000Z`);
  const isDate = /^\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(date.getTime());
  // The 30th of February is read as the 2nd of March.
  return isDate && date.toISOString().startsWith(value)
    ? value
    : misfit('invalid_format', 'A date: YYYY-MM-DD.');
}

function fitOptions(value: unknown, options: readonly string[]): FieldData | Misfit {
  if (!Array.isArray(value)) return misfit('invalid_type', 'A list of options.');
  if (!value.every((item): item is string => typeof item === 'string' && options.includes(item)))
    return NOT_AN_OPTION;
  return new Set(value).size === value.length ? value : misfit('duplicate', 'Each option once.');
}
