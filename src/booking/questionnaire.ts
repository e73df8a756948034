import { visibleQuestionnaires } from '../auth/visibility.ts';
import { builder } from '../graphql/builder.ts';
import { forPartners, readableWith } from '../graphql/extension.ts';
import { lookupUuid } from '../graphql/id.ts';
import { publicUrlOf } from '../platform/config.ts';
import { Appointment } from './appointment.ts';
import { type Answers, type Question, questionsOf } from './question.ts';
import { QuestionType } from './question-type.ts';
import { QUESTIONNAIRE_STATUS_COLUMNS, questionnaireStatus } from './questionnaire-status.ts';
import { questionnaireToken } from './questionnaire-token.ts';

const QuestionnaireStatusEnum = builder.enumType('QuestionnaireStatus', {
  description: 'Where a questionnaire stands [A15].',
  values: {
    PENDING: { description: 'It can be filled in.' },
    COMPLETED: { description: 'It was filled in.' },
    EXPIRED: {
      description:
        'It was not filled in, and can’t be any more: the appointment has begun, or was called off.',
    },
  } as const,
});

/** A question with what was answered. */
interface Answered {
  readonly question: Question;
  readonly answers: Answers;
}

const QuestionnaireAnswer = builder.objectRef<Answered>('QuestionnaireAnswer').implement({
  description: 'What a patient has answered to one question.',
  fields: (t) => ({
    question: t.field({
      type: QuestionType,
      description: 'The question.',
      resolve: ({ question }) => question,
    }),
    value: t.field({
      type: 'JSON',
      nullable: true,
      redact: true,
      description:
        'A text, a number, true or false, or a list of options, as the kind of the question says; null where it was left blank.',
      resolve: ({ question: { key }, answers }) => answers[key] ?? null,
    }),
  }),
});

/** The form of an appointment. */
export const Questionnaire = builder.prismaNode('Questionnaire', {
  nullable: true,
  description:
    'The form that a patient fills in before an appointment, where its appointment type has one: the questions as they were when it was confirmed [66–69].',
  extensions: readableWith('questionnaire:read'),
  select: { id: true },
  id: { resolve: ({ id }) => id },
  findUnique: (id, { actor }) => ({
    orgId_id: { orgId: actor.orgId, id },
    ...visibleQuestionnaires(actor),
  }),
  fields: (t) => ({
    uuid: t.expose('id', {
      type: 'UUID',
      description: 'The id by which other systems know the questionnaire.',
      extensions: forPartners,
    }),
    status: t.field({
      type: QuestionnaireStatusEnum,
      select: QUESTIONNAIRE_STATUS_COLUMNS,
      description: 'Where it stands at this moment [69, A15].',
      extensions: forPartners,
      resolve: (row, _args, { clock }) => questionnaireStatus(row, clock.now()),
    }),
    completionUrl: t.string({
      select: { id: true },
      redact: true,
      description:
        'The page where the patient fills it in: for the patient alone, since whoever has the address can [69]. It stays the same.',
      extensions: forPartners,
      resolve: ({ id }, _args, { config, cipher, actor: { orgId } }) =>
        `${publicUrlOf(config)}/questionnaires/${questionnaireToken(cipher, { orgId, id })}`,
    }),
    expiresAt: t.field({
      type: 'DateTime',
      select: { appointment: { select: { startsAt: true } } },
      redact: false,
      description: 'Until when it can be filled in: the start of the appointment, wherever that is moved to.',
      extensions: forPartners,
      resolve: ({ appointment }) => appointment.startsAt,
    }),
    completedAt: t.expose('completedAt', {
      type: 'DateTime',
      nullable: true,
      redact: false,
      description: 'When it was filled in.',
      extensions: forPartners,
    }),
    appointment: t.relation('appointment', {
      type: Appointment,
      description: 'What it is filled in for.',
      extensions: forPartners,
    }),
    questions: t.field({
      type: [QuestionType],
      select: { questions: true },
      description: 'What the patient is asked, in order; at most 50.',
      resolve: ({ questions }) => [...questionsOf(questions)],
    }),
    answers: t.field({
      type: [QuestionnaireAnswer],
      nullable: true,
      authScopes: { permission: 'chart:read' },
      select: { questions: true, answers: true },
      redact: true,
      description:
        'What the patient has answered, one for each question, at most 50; null until it is filled in.',
      resolve: ({ questions, answers }) =>
        answers === null
          ? null
          : questionsOf(questions).map((question) => ({ question, answers: answers as Answers })),
    }),
  }),
});

builder.prismaObjectField(Appointment, 'questionnaire', (t) =>
  t.relation('questionnaire', {
    type: Questionnaire,
    nullable: true,
    authScopes: { permission: 'questionnaire:read' },
    description:
      'The form that the patient fills in before it; null where its type has none, and until it is confirmed [66, 67, A15].',
    extensions: forPartners,
  }),
);

builder.queryField('questionnaire', (t) =>
  t.prismaField({
    type: Questionnaire,
    nullable: true,
    description:
      'One questionnaire. Null for an id that names none, one of another organization or, to a partner, one of an appointment that it has not made: alike in every respect [68, A49].',
    authScopes: { permission: 'questionnaire:read' },
    extensions: forPartners,
    args: { id: t.arg.id({ required: true, description: 'Its global id.' }) },
    resolve: (query, _root, args, { db, actor }) =>
      db.questionnaire.findFirst({
        ...query,
        where: { AND: [{ id: lookupUuid('Questionnaire', args.id) }, visibleQuestionnaires(actor)] },
      }),
  }),
);
