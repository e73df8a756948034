import { planChartPage, visibleChart } from '../chart/chart-record.ts';
import { Practitioner } from '../directory/practitioner.ts';
import { ReferralPartner } from '../directory/referral-partner.ts';
import { ReferralSource } from '../directory/referral-source.ts';
import { AttributionRole } from '../generated/prisma/enums.ts';
import { builder } from '../graphql/builder.ts';
import { defineConnection, nestedConnection, selectNested } from '../graphql/connection.ts';
import { readableWith } from '../graphql/extension.ts';
import { baseVersion, idempotencyKey } from '../graphql/input-field.ts';
import { defineSuccess, replayed } from '../graphql/success.ts';
import {
  ConflictError,
  DuplicateError,
  IdempotencyError,
  NotFoundError,
  ValidationError,
  VersionConflictError,
} from '../platform/error.ts';
import { Patient } from './patient.ts';
import {
  archiveReferralAttribution,
  createReferralAttribution,
  updateReferralAttribution,
} from './write-referral-attribution.ts';

type Types = (typeof builder)['$inferSchemaTypes'];

/** What part something had in bringing a patient to the clinic [275]. */
const AttributionRoleEnum = builder.enumType('AttributionRole', {
  description: 'What part something had in bringing a patient to the clinic [275].',
  values: {
    PRIMARY: {
      value: AttributionRole.PRIMARY,
      description: 'What first brought the patient, as told at intake (`primary`); one a patient [276].',
    },
    SECONDARY: { value: AttributionRole.SECONDARY, description: 'What came after it (`secondary`).' },
    ASSIST: { value: AttributionRole.ASSIST, description: 'What helped (`assist`).' },
  },
});

/** Who or what brought a patient to the clinic [277]. */
export const ReferralAttribution = builder.prismaNode('ReferralAttribution', {
  nullable: true,
  description:
    'Who or what brought a patient to the clinic: exactly one of referral source, referral partner, practitioner and referring patient [274].',
  extensions: readableWith('patient:read'),
  select: { id: true },
  id: { resolve: ({ id }) => id },
  findUnique: (id, { actor }) => ({ orgId_id: { orgId: actor.orgId, id }, ...visibleChart(actor) }),
  fields: (t) => ({
    uuid: t.expose('id', {
      type: 'UUID',
      description: 'The id by which other systems know the attribution.',
    }),
    patient: t.relation('patient', { type: Patient, description: 'Who was brought.' }),
    attributedAt: t.expose('attributedAt', {
      type: 'DateTime',
      redact: false,
      description: 'When it was told, or found out.',
    }),
    attributionRole: t.expose('attributionRole', {
      type: AttributionRoleEnum,
      description: 'What part it had.',
    }),
    referralSource: t.relation('referralSource', {
      type: ReferralSource,
      nullable: true,
      description: 'The marketing that brought the patient; may have been archived since.',
    }),
    referralPartner: t.relation('referralPartner', {
      type: ReferralPartner,
      nullable: true,
      description: 'The person or company that sent the patient; may have been archived since.',
    }),
    practitioner: t.relation('practitioner', {
      type: Practitioner,
      nullable: true,
      description: 'Who in the house sent the patient (`provider`); may have been archived since.',
    }),
    referringPatient: t.relation('referringPatient', {
      type: Patient,
      nullable: true,
      description: 'The patient who sent this one; may have been archived since.',
    }),
    sourceNote: t.exposeString('sourceNote', { nullable: true, redact: true, description: 'Note.' }),
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
      description: 'When it was archived (`deleted_at`); null while it holds.',
    }),
  }),
});

const ACTIVE = { archivedAt: null };

builder.prismaObjectField(Patient, 'referralAttributions', (t) =>
  t.connection(
    {
      type: ReferralAttribution,
      description: 'Who or what brought the patient to the clinic, the newest record first [273].',
      authScopes: { permission: 'patient:read' },
      select: (args, _context, nested) =>
        selectNested(
          nested,
          'referralAttributions',
          'ReferralAttribution',
          planChartPage('ReferralAttribution', args, ACTIVE),
        ),
      resolve: (patient, args, context) =>
        nestedConnection(context, planChartPage('ReferralAttribution', args, ACTIVE), patient, {
          ...{ relation: 'referralAttributions', model: 'referralAttribution' },
          ...{ parentKey: 'patientId', where: ACTIVE },
        }),
    },
    defineConnection(ReferralAttribution, 'ReferralAttribution'),
  ),
);

/** The attribution that a mutation has written, as it is now. */
const written = (t: PothosSchemaTypes.ObjectFieldBuilder<Types, { id: string }>) =>
  t.prismaField({
    type: ReferralAttribution,
    description: 'The attribution as it is now.',
    resolve: (query, { id }, _args, { db, actor: { orgId } }) =>
      db.referralAttribution.findUniqueOrThrow({ ...query, where: { orgId_id: { orgId, id } } }),
  });

const sourceNote = (t: PothosSchemaTypes.InputFieldBuilder<Types, 'InputObject'>) =>
  t.string({ description: 'Note; at most 2000 characters.' });
const owner = (t: PothosSchemaTypes.InputFieldBuilder<Types, 'InputObject'>) =>
  t.id({ description: 'Whose attribution it must be: NOT_FOUND for one of another patient [278, 279].' });

builder.mutationField('createReferralAttribution', (t) =>
  t.fieldWithInput({
    type: defineSuccess<{ id: string; replayed: boolean }>(
      'CreateReferralAttributionSuccess',
      'The attribution was recorded.',
      (f) => ({ referralAttribution: written(f), replayed: replayed(f) }),
    ),
    description:
      'Records who or what brought a patient to the clinic: exactly one of the four sources, none of them archived [274].',
    authScopes: { permission: 'patient:write' },
    errors: { types: [ValidationError, NotFoundError, DuplicateError, ConflictError, IdempotencyError] },
    input: {
      patientId: t.input.id({ required: true, description: 'Who was brought.' }),
      referralSourceId: t.input.id({ description: 'The marketing that brought the patient.' }),
      referralPartnerId: t.input.id({ description: 'The person or company that sent the patient.' }),
      practitionerId: t.input.id({ description: 'Who in the house sent the patient (`provider`).' }),
      referringPatientId: t.input.id({
        description: 'The patient who sent this one: a current one, not the same one.',
      }),
      attributionRole: t.input.field({
        type: AttributionRoleEnum,
        description:
          'What part it had; when absent PRIMARY for the first attribution of a patient that is not archived, SECONDARY for a later one [A44]. One PRIMARY a patient [276].',
      }),
      attributedAt: t.input.field({
        type: 'DateTime',
        description: 'When it was told, or found out: in 1900 or later and not in the future; default now.',
      }),
      sourceNote: sourceNote(t.input),
      idempotencyKey: idempotencyKey(t.input),
    },
    resolve: (_root, { input }, context) => createReferralAttribution(context, input),
  }),
);

builder.mutationField('updateReferralAttribution', (t) =>
  t.fieldWithInput({
    type: defineSuccess<{ id: string }>(
      'UpdateReferralAttributionSuccess',
      'The attribution was changed.',
      (f) => ({ referralAttribution: written(f) }),
    ),
    description:
      'Changes role and note, as far as they are given: an omitted one is left, null clears the note. The source stays [278].',
    authScopes: { permission: 'patient:write' },
    errors: {
      types: [ValidationError, NotFoundError, VersionConflictError, DuplicateError, ConflictError],
    },
    input: {
      id: t.input.id({ required: true, description: 'The attribution.' }),
      patientId: owner(t.input),
      baseVersion: baseVersion(t.input),
      attributionRole: t.input.field({
        type: AttributionRoleEnum,
        description: 'What part it had; can’t be cleared. One PRIMARY a patient [A44].',
      }),
      sourceNote: sourceNote(t.input),
    },
    resolve: (_root, { input }, context) => updateReferralAttribution(context, input),
  }),
);

builder.mutationField('archiveReferralAttribution', (t) =>
  t.fieldWithInput({
    type: defineSuccess<{ id: string }>(
      'ArchiveReferralAttributionSuccess',
      'The attribution was archived.',
      (f) => ({ referralAttribution: written(f) }),
    ),
    description:
      'Takes an attribution out of the record, and frees its role for another; it stays readable by its id [279, A44].',
    authScopes: { permission: 'patient:write' },
    errors: { types: [NotFoundError, VersionConflictError, ConflictError] },
    input: {
      id: t.input.id({ required: true, description: 'The attribution.' }),
      patientId: owner(t.input),
      baseVersion: baseVersion(t.input),
    },
    resolve: (_root, { input }, context) => archiveReferralAttribution(context, input),
  }),
);
