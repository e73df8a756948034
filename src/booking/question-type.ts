import { FieldTypeEnum } from '../definitions/field-definition.ts';
import { builder } from '../graphql/builder.ts';
import { AppointmentType } from './appointment-type.ts';
import { MOST_OPTIONS, MOST_QUESTIONS, type Question, questionsOf } from './question.ts';

/** One question of a form. */
export const QuestionType = builder.objectRef<Question>('Question').implement({
  description: 'One question of a form.',
  fields: (t) => ({
    key: t.exposeString('key', {
      redact: false,
      description: 'What tells it from the other questions of the form.',
    }),
    label: t.exposeString('label', { redact: false, description: 'What the patient is asked.' }),
    help: t.exposeString('help', {
      nullable: true,
      redact: false,
      description: 'What explains it; null where nothing needs to.',
    }),
    kind: t.expose('kind', { type: FieldTypeEnum, description: 'What an answer is, as of custom fields.' }),
    isRequired: t.exposeBoolean('isRequired', { description: 'Whether it can’t be left blank.' }),
    options: t.exposeStringList('options', {
      redact: false,
      description: `What DROPDOWN and MULTI_SELECT choose from, in order, at most ${MOST_OPTIONS}; empty for the others.`,
    }),
  }),
});

/** One question of a form, to be. */
export const QuestionInput = builder.inputType('QuestionInput', {
  description: 'One question of a form.',
  fields: (t) => ({
    key: t.string({
      required: true,
      description:
        'What tells it from the other questions of the form: a letter in lower case, then up to 39 letters, digits and underscores.',
    }),
    label: t.string({ required: true, description: 'What the patient is asked, 1 to 300 characters.' }),
    help: t.string({ description: 'What explains it, at most 1,000 characters.' }),
    kind: t.field({
      type: FieldTypeEnum,
      required: true,
      description: 'What an answer is, as of custom fields.',
    }),
    isRequired: t.boolean({ description: 'Whether it can’t be left blank; false when null.' }),
    options: t.stringList({
      description: `What DROPDOWN and MULTI_SELECT choose from, in order: 1 to 200 characters each, each once, at most ${MOST_OPTIONS}; none for the others.`,
    }),
  }),
});

builder.prismaObjectField(AppointmentType, 'questions', (t) =>
  t.field({
    type: [QuestionType],
    nullable: true,
    select: { questions: true },
    description: `The form that a patient fills in before the appointment, at most ${MOST_QUESTIONS} questions in order; null where there is none [66].`,
    resolve: ({ questions }) => (questions === null ? null : [...questionsOf(questions)]),
  }),
);
