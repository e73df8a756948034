import { SocialHistoryCategory } from '../generated/prisma/enums.ts';
import { builder } from '../graphql/builder.ts';
import { readableWith } from '../graphql/extension.ts';
import { baseVersion, idempotencyKey, optionalBaseVersion } from '../graphql/input-field.ts';
import { defineSuccess, replayed } from '../graphql/success.ts';
import { Patient } from '../patients/patient.ts';
import {
  ConflictError,
  DuplicateError,
  IdempotencyError,
  NotFoundError,
  ValidationError,
  VersionConflictError,
} from '../platform/error.ts';
import { visibleChart } from './chart-record.ts';
import { archiveSocialHistory, createSocialHistory, updateSocialHistory } from './write-social-history.ts';

type Types = (typeof builder)['$inferSchemaTypes'];

const SocialHistoryCategoryEnum = builder.enumType('SocialHistoryCategory', {
  description: 'In which respect something is said of how a patient lives [304].',
  values: {
    TOBACCO: {
      value: SocialHistoryCategory.TOBACCO,
      description: 'Smoking and other tobacco; its code is the patient’s `smokingSnomed`.',
    },
    ALCOHOL: { value: SocialHistoryCategory.ALCOHOL, description: 'Alcohol.' },
    DRUGS: { value: SocialHistoryCategory.DRUGS, description: 'Drugs that no one has prescribed.' },
    OCCUPATION: {
      value: SocialHistoryCategory.OCCUPATION,
      description: 'Work, and what one is exposed to there.',
    },
    EXERCISE: { value: SocialHistoryCategory.EXERCISE, description: 'Exercise.' },
    DIET: { value: SocialHistoryCategory.DIET, description: 'Diet.' },
    LIVING_SITUATION: {
      value: SocialHistoryCategory.LIVING_SITUATION,
      description: 'Where and with whom the patient lives.',
    },
    EDUCATION: { value: SocialHistoryCategory.EDUCATION, description: 'Education.' },
    SEXUAL_HISTORY: { value: SocialHistoryCategory.SEXUAL_HISTORY, description: 'Sexual history.' },
    OTHER: { value: SocialHistoryCategory.OTHER, description: 'Whatever else matters.' },
  },
});

/** How a patient lives, in one respect [304]. */
export const SocialHistory = builder.prismaNode('SocialHistory', {
  nullable: true,
  description: 'How a patient lives, in one respect: one entry for each category [A1].',
  extensions: readableWith('chart:read'),
  select: { id: true },
  id: { resolve: ({ id }) => id },
  findUnique: (id, { actor }) => ({ orgId_id: { orgId: actor.orgId, id }, ...visibleChart(actor) }),
  fields: (t) => ({
    uuid: t.expose('id', { type: 'UUID', description: 'The id by which other systems know the entry.' }),
    patient: t.relation('patient', { description: 'Who lives so.' }),
    category: t.expose('category', { type: SocialHistoryCategoryEnum, description: 'In which respect.' }),
    value: t.exposeString('value', { nullable: true, redact: true, description: 'How it is, in words.' }),
    snomed: t.exposeString('snomed', {
      nullable: true,
      redact: false,
      description: 'The same as a SNOMED CT code.',
    }),
    note: t.exposeString('note', { nullable: true, redact: true, description: 'Note, in words.' }),
    dateStart: t.expose('dateStart', {
      type: 'Date',
      nullable: true,
      redact: false,
      description: 'First day.',
    }),
    dateStop: t.expose('dateStop', { type: 'Date', nullable: true, redact: false, description: 'Last day.' }),
    version: t.exposeInt('version', {
      description: 'Grows by one with each change; updates name the one they have read [153].',
    }),
    createdAt: t.expose('createdAt', {
      type: 'DateTime',
      redact: false,
      description: 'When the record was made.',
    }),
    updatedAt: t.expose('updatedAt', {
      type: 'DateTime',
      redact: false,
      description: 'When it last changed.',
    }),
    archivedAt: t.expose('archivedAt', {
      type: 'DateTime',
      nullable: true,
      redact: false,
      description: 'When it was archived (`deleted_at`); null while it is in the chart.',
    }),
  }),
});

builder.prismaObjectField(Patient, 'socialHistory', (t) =>
  t.relation('socialHistory', {
    type: SocialHistory,
    description:
      'How the patient lives: one entry a category, so at most 10, in the order of the categories; archived ones are left out [304].',
    authScopes: { permission: 'chart:read' },
    query: { where: { archivedAt: null }, orderBy: { category: 'asc' }, take: 10 },
  }),
);

const inputFields = (t: PothosSchemaTypes.InputFieldBuilder<Types, 'InputObject'>) => ({
  value: t.string({ description: 'How it is, in words; at most 2000 characters.' }),
  snomed: t.string({
    description:
      'The same as a SNOMED CT code; at most 20 characters. That of TOBACCO becomes the patient’s `smokingSnomed`.',
  }),
  note: t.string({ description: 'Note, in words; at most 2000 characters.' }),
  dateStart: t.field({ type: 'Date', description: 'First day.' }),
  dateStop: t.field({ type: 'Date', description: 'Last day.' }),
});

/** The entry that a mutation has written, as it is now. */
const written = (t: PothosSchemaTypes.ObjectFieldBuilder<Types, { id: string }>) =>
  t.prismaField({
    type: SocialHistory,
    description: 'The entry as it is now.',
    resolve: (query, { id }, _args, { db, actor: { orgId } }) =>
      db.socialHistory.findUniqueOrThrow({ ...query, where: { orgId_id: { orgId, id } } }),
  });

builder.mutationField('createSocialHistory', (t) =>
  t.fieldWithInput({
    type: defineSuccess<{ id: string; replayed: boolean }>(
      'CreateSocialHistorySuccess',
      'The entry was recorded.',
      (f) => ({ socialHistory: written(f), replayed: replayed(f) }),
    ),
    description: 'Records how a patient lives, in a category that has no entry [A1].',
    authScopes: { permission: 'chart:write' },
    errors: { types: [ValidationError, NotFoundError, ConflictError, DuplicateError, IdempotencyError] },
    input: {
      patientId: t.input.id({ required: true, description: 'Who lives so.' }),
      category: t.input.field({
        type: SocialHistoryCategoryEnum,
        required: true,
        description: 'In which respect; one that has no entry.',
      }),
      ...inputFields(t.input),
      idempotencyKey: idempotencyKey(t.input),
    },
    resolve: (_root, { input }, context) => createSocialHistory(context, input),
  }),
);

builder.mutationField('updateSocialHistory', (t) =>
  t.fieldWithInput({
    type: defineSuccess<{ id: string }>('UpdateSocialHistorySuccess', 'The entry was changed.', (f) => ({
      socialHistory: written(f),
    })),
    description: 'Changes the fields that are given: an omitted one is left, null clears.',
    authScopes: { permission: 'chart:write' },
    errors: { types: [ValidationError, NotFoundError, VersionConflictError, ConflictError, DuplicateError] },
    input: {
      id: t.input.id({ required: true, description: 'The entry.' }),
      baseVersion: baseVersion(t.input),
      category: t.input.field({
        type: SocialHistoryCategoryEnum,
        description: 'In which respect; can’t be cleared, and not changed to one that has an entry.',
      }),
      ...inputFields(t.input),
    },
    resolve: (_root, { input }, context) => updateSocialHistory(context, input),
  }),
);

builder.mutationField('archiveSocialHistory', (t) =>
  t.fieldWithInput({
    type: defineSuccess<{ id: string }>('ArchiveSocialHistorySuccess', 'The entry was archived.', (f) => ({
      socialHistory: written(f),
    })),
    description:
      'Takes an entry out of the chart, so that its category can have another; it stays readable by its id.',
    authScopes: { permission: 'chart:write' },
    errors: { types: [NotFoundError, VersionConflictError, ConflictError] },
    input: {
      id: t.input.id({ required: true, description: 'The entry.' }),
      baseVersion: optionalBaseVersion(t.input),
    },
    resolve: (_root, { input }, context) => archiveSocialHistory(context, input),
  }),
);
