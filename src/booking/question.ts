import { z } from 'zod';
import { type FieldData, fitValue, isChoice, isMisfit } from '../definitions/field-type.ts';
import { FieldType } from '../generated/prisma/enums.ts';
import { requiredText, text } from '../platform/validate.ts';

/** One question of a form. */
export interface Question {
  /** What its answer is kept under: unlike that of any other question of the form. */
  readonly key: string;
  /** What the patient is asked. */
  readonly label: string;
  /** What explains it; null where nothing needs to. */
  readonly help: string | null;
  /** What an answer is: the kinds are those of custom fields. */
  readonly kind: FieldType;
  readonly isRequired: boolean;
  /** What DROPDOWN and MULTI_SELECT choose from; empty for the others. */
  readonly options: readonly string[];
}

/** Answers by the keys of their questions; what was left blank is absent. */
export type Answers = Readonly<Record<string, FieldData>>;

/** The most questions of a form. */
export const MOST_QUESTIONS = 50;
/** The most options of a question. */
export const MOST_OPTIONS = 50;

const question = z
  .object({
    key: z
      .string()
      .regex(/^[a-z][A-Za-z0-9_]{0,39}$/, 'A letter in lower case, then up to 39 letters, digits and _.'),
    label: requiredText(300),
    help: text(1_000).transform((value) => value ?? null),
    kind: z.enum(FieldType),
    isRequired: z
      .boolean()
      .nullish()
      .transform((value) => value ?? false),
    options: z
      .array(requiredText(200))
      .max(MOST_OPTIONS, `At most ${MOST_OPTIONS} options.`)
      .refine((options) => new Set(options).size === options.length, 'Each option once.')
      .nullish()
      .transform((value) => value ?? []),
  })
  .refine(({ kind, options }) => isChoice(kind) === options.length > 0, {
    path: ['options'],
    message: 'Options for DROPDOWN and MULTI_SELECT, and for no other kind.',
  });

/** The rules of a form: an empty list is none, as null is. */
export const formRules = z
  .array(question)
  .max(MOST_QUESTIONS, `At most ${MOST_QUESTIONS} questions.`)
  .refine((questions) => new Set(questions.map(({ key }) => key)).size === questions.length, 'Each key once.')
  .nullish()
  .transform((questions): readonly Question[] | null | undefined =>
    questions?.length === 0 ? null : questions,
  );

/** The form that a row keeps, as `formRules` left it. */
export function questionsOf(stored: unknown): readonly Question[] {
  return (stored ?? []) as readonly Question[];
}

/** What became of a form that was sent: answers, and of each that does not fit what to do about it, by key. */
export interface Reading {
  readonly answers: Answers;
  readonly problems: ReadonlyMap<string, string>;
}

/**
 * Reads what a patient has sent. What no question asks for is left out.
 * @param sent the texts that came under a key, as a browser sends them: none for what was left blank
 */
export function readAnswers(
  questions: readonly Question[],
  sent: (key: string) => readonly string[],
): Reading {
  const answers: Record<string, FieldData> = {};
  const problems = new Map<string, string>();
  for (const question of questions) {
    const value = readAnswer(question, sent(question.key));
    if (value === null) {
      if (question.isRequired)
        problems.set(question.key, isPicked(question) ? 'Choose an answer.' : 'Enter an answer.');
    } else if (isMisfit(value)) problems.set(question.key, ADVICE[question.kind]);
    else answers[question.key] = value;
  }
  return { answers, problems };
}

/** Whether an answer is picked, not written. */
export function isPicked({ kind }: Question): boolean {
  return kind === 'BOOLEAN' || isChoice(kind);
}

/** The two answers of a BOOLEAN, as they are sent. */
export const YES = 'yes';
export const NO = 'no';

function readAnswer({ kind, options: dropdownOptions }: Question, texts: readonly string[]) {
  const value = kind === 'MULTI_SELECT' ? texts : standsFor(kind, texts[0]?.trim() ?? '');
  return fitValue(value, { fieldType: kind, dropdownOptions });
}

/** A text as the value that it stands for; one that stands for none stays as it is, and will not fit. */
function standsFor(kind: FieldType, line: string): unknown {
  // Browsers send line breaks as CR LF, and count them as one character.
  if (kind === 'TEXTAREA') return line.replaceAll('\r\n', '\n');
  if (kind === 'BOOLEAN') return line === YES || (line === NO ? false : line);
  if (kind !== 'NUMBER' || !/^[-+]?\d{1,15}([.,]\d{1,10})?$/.test(line)) return line;
  return Number(line.replace(',', '.'));
}

/** What to do about an answer that does not fit. */
const ADVICE: Readonly<Record<FieldType, string>> = {
  TEXT: 'Enter at most 500 characters, on one line.',
  TEXTAREA: 'Enter at most 10,000 characters.',
  NUMBER: 'Enter a number, such as 12 or 12.5.',
  DATE: 'Enter a date as year-month-day, such as 1990-05-31.',
  BOOLEAN: 'Choose an answer.',
  DROPDOWN: 'Choose one of the answers.',
  MULTI_SELECT: 'Choose among the answers.',
};
