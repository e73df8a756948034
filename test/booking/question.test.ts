import { describe, expect, it } from 'vitest';
import { formRules, type Question, readAnswers } from '../../src/booking/question.ts';

const question = (values: Partial<Question> = {}): Question => ({
  ...{ key: 'q', label: 'Why?', help: null, kind: 'TEXT', isRequired: false, options: [] },
  ...values,
});

/** What is read of one question. */
function read(values: Partial<Question>, ...texts: string[]) {
  const { answers, problems } = readAnswers([question(values)], (key) => (key === 'q' ? texts : []));
  return problems.get('q') ?? answers.q ?? null;
}

describe('[66] a form', () => {
  const given = { key: 'reason', label: ' Why? ', kind: 'TEXT' };
  const refused = (questions: unknown) =>
    formRules.safeParse(questions).error?.issues.map(({ path }) => path.join('.')) ?? [];

  it('is kept whole, with what was left out', () => {
    expect(formRules.parse([given])).toEqual([{ ...question({ key: 'reason' }), help: null }]);
  });

  it('is none where it is null or empty, and left as it is where it is omitted', () => {
    expect([formRules.parse(null), formRules.parse([]), formRules.parse(undefined)]).toEqual([
      null,
      null,
      undefined,
    ]);
  });

  it.each([
    ['0.key', { key: 'Reason' }],
    ['0.key', { key: '' }],
    ['0.key', { key: '__proto__' }],
    ['0.key', { key: 'k'.repeat(41) }],
    ['0.label', { label: '  ' }],
    ['0.label', { label: 'x'.repeat(301) }],
    ['0.label', { label: 'a\u0000b' }],
    ['0.help', { help: 'x'.repeat(1001) }],
    ['0.kind', { kind: 'FILE' }],
    ['0.options', { options: ['a'] }],
    ['0.options', { kind: 'DROPDOWN' }],
    ['0.options', { kind: 'MULTI_SELECT', options: [] }],
    ['0.options', { kind: 'DROPDOWN', options: ['a', 'a'] }],
    ['0.options.0', { kind: 'DROPDOWN', options: [''] }],
    ['0.options', { kind: 'DROPDOWN', options: Array.from({ length: 51 }, (_, n) => `${n}`) }],
  ])('is refused at %s for %o', (path, values) => {
    expect(refused([{ ...given, ...values }])).toEqual([path]);
  });

  it('has at most 50 questions, each with a key of its own', () => {
    const many = (count: number) => Array.from({ length: count }, (_, n) => ({ ...given, key: `k${n}` }));
    expect(refused(many(50))).toEqual([]);
    expect(refused(many(51))).toEqual(['']);
    expect(refused([given, given])).toEqual(['']);
  });
});

describe('an answer', () => {
  const options = ['Tea', 'Coffee'];

  it.each<[Question['kind'], string[], unknown]>([
    ['TEXT', [' a <b> '], 'a <b>'],
    ['TEXTAREA', ['a\r\nb'], 'a\nb'],
    ['NUMBER', ['12'], 12],
    ['NUMBER', ['-12,50'], -12.5],
    ['DATE', ['2024-02-29'], '2024-02-29'],
    ['BOOLEAN', ['yes'], true],
    ['BOOLEAN', ['no'], false],
    ['DROPDOWN', ['Tea'], 'Tea'],
    ['MULTI_SELECT', ['Coffee', 'Tea'], ['Coffee', 'Tea']],
  ])('of the kind %s: %j is %j', (kind, texts, value) => {
    expect(read({ kind, options }, ...texts)).toEqual(value);
  });

  it.each<[Question['kind'], string[], RegExp]>([
    ['TEXT', ['a\nb'], /one line/],
    ['TEXT', ['x'.repeat(501)], /at most 500/],
    ['TEXTAREA', ['x'.repeat(10_001)], /at most 10,000/],
    ['TEXTAREA', ['a\u0000b'], /Enter/],
    ['NUMBER', ['twelve'], /number/],
    ['NUMBER', ['1e5'], /number/],
    ['NUMBER', ['0x10'], /number/],
    ['DATE', ['2023-02-29'], /year-month-day/],
    ['DATE', ['31/05/1990'], /year-month-day/],
    ['BOOLEAN', ['maybe'], /Choose/],
    ['DROPDOWN', ['Milk'], /Choose/],
    ['MULTI_SELECT', ['Tea', 'Milk'], /Choose/],
    ['MULTI_SELECT', ['Tea', 'Tea'], /Choose/],
  ])('of the kind %s is refused: %j', (kind, texts, advice) => {
    expect(read({ kind, options }, ...texts)).toMatch(advice);
  });

  it.each<Question['kind']>(['TEXT', 'TEXTAREA', 'NUMBER', 'DATE', 'BOOLEAN', 'DROPDOWN', 'MULTI_SELECT'])(
    'of the kind %s may be left blank, unless it is required',
    (kind) => {
      for (const texts of kind === 'MULTI_SELECT' ? [[]] : [[], [''], [' \r\n ']]) {
        expect(read({ kind, options }, ...texts)).toBeNull();
        expect(read({ kind, options, isRequired: true }, ...texts)).toMatch(/^(Enter|Choose) an answer\.$/);
      }
    },
  );

  it('that no question asks for is left out', () => {
    const { answers } = readAnswers([question()], () => ['x']);
    expect(answers).toEqual({ q: 'x' });
  });
});
