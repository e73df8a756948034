import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type FieldRule,
  fitValue,
  isMisfit,
  LONGEST_TEXT,
  LONGEST_TEXTAREA,
} from '../../src/definitions/field-type.ts';
import { FieldType } from '../../src/generated/prisma/enums.ts';

const rule = (fieldType: FieldType): FieldRule => ({
  fieldType,
  dropdownOptions: fieldType === 'DROPDOWN' || fieldType === 'MULTI_SELECT' ? ['Yes', 'No', 'Ä'] : [],
});

describe('[A40] a value', () => {
  it.each<[FieldType, unknown, unknown]>([
    ['TEXT', 'Ada', 'Ada'],
    ['TEXT', ' spaces stay ', ' spaces stay '],
    ['TEXT', '🦷 ä', '🦷 ä'],
    ['TEXT', 'x'.repeat(LONGEST_TEXT), 'x'.repeat(LONGEST_TEXT)],
    ['TEXTAREA', 'a\n\tb\r\n', 'a\n\tb\r\n'],
    ['TEXTAREA', 'x'.repeat(LONGEST_TEXTAREA), 'x'.repeat(LONGEST_TEXTAREA)],
    ['NUMBER', 0, 0],
    ['NUMBER', -12.5, -12.5],
    ['NUMBER', Number.MAX_SAFE_INTEGER, Number.MAX_SAFE_INTEGER],
    ['DATE', '2024-02-29', '2024-02-29'],
    ['DATE', '0001-01-01', '0001-01-01'],
    ['BOOLEAN', false, false],
    ['DROPDOWN', 'Ä', 'Ä'],
    ['MULTI_SELECT', ['No', 'Yes'], ['No', 'Yes']],
  ])('%s keeps %o', (fieldType, value, kept) => {
    expect(fitValue(value, rule(fieldType))).toEqual(kept);
  });

  it.each<[FieldType, unknown, string]>([
    ['TEXT', 12, 'invalid_type'],
    ['TEXT', true, 'invalid_type'],
    ['TEXT', ['a'], 'invalid_type'],
    ['TEXT', { a: 1 }, 'invalid_type'],
    ['TEXT', 'x'.repeat(LONGEST_TEXT + 1), 'too_big'],
    ['TEXT', 'two\nlines', 'invalid'],
    ['TEXT', 'a\u0000', 'invalid'],
    ['TEXT', 'half a pair: \ud800', 'invalid'],
    ['TEXTAREA', 'x'.repeat(LONGEST_TEXTAREA + 1), 'too_big'],
    ['TEXTAREA', 'a\u0007', 'invalid'],
    ['NUMBER', '12', 'invalid_type'],
    ['NUMBER', Number.NaN, 'invalid_type'],
    ['NUMBER', Number.POSITIVE_INFINITY, 'invalid_type'],
    ['NUMBER', Number.MAX_SAFE_INTEGER + 1, 'too_big'],
    ['DATE', '2026-02-29', 'invalid_format'],
    ['DATE', '2026-13-01', 'invalid_format'],
    ['DATE', '01.02.2026', 'invalid_format'],
    ['DATE', '2026-01-01T00:00:00Z', 'invalid_format'],
    ['DATE', 20260101, 'invalid_type'],
    ['BOOLEAN', 'true', 'invalid_type'],
    ['BOOLEAN', 1, 'invalid_type'],
    ['DROPDOWN', 'yes', 'not_an_option'],
    ['DROPDOWN', ['Yes'], 'not_an_option'],
    ['MULTI_SELECT', 'Yes', 'invalid_type'],
    ['MULTI_SELECT', ['Yes', 'Maybe'], 'not_an_option'],
    ['MULTI_SELECT', ['Yes', null], 'not_an_option'],
    ['MULTI_SELECT', ['Yes', 'Yes'], 'duplicate'],
  ])('%s refuses %o: %s', (fieldType, value, code) => {
    expect(fitValue(value, rule(fieldType))).toMatchObject({ code });
  });

  it.each(Object.values(FieldType))('[A52] of the type %s is none where it is null or empty', (fieldType) => {
    for (const value of [null, '', []]) expect(fitValue(value, rule(fieldType))).toBeNull();
  });

  it('[A52] that is blank is none, in a text', () => {
    for (const fieldType of ['TEXT', 'TEXTAREA'] as const)
      expect(fitValue('   ', rule(fieldType))).toBeNull();
  });

  it('is kept as it is, or refused, whatever it is', () => {
    const types = fc.constantFrom(...Object.values(FieldType));
    const property = fc.property(types, fc.jsonValue(), (fieldType, value) => {
      const fitted = fitValue(value, rule(fieldType));
      if (fitted !== null && !isMisfit(fitted)) expect(fitted).toEqual(value);
    });
    fc.assert(property, { numRuns: 500 });
  });
});
