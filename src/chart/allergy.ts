import { AllergyDefinition } from '../definitions/allergy-definition.ts';
import type { Prisma } from '../generated/prisma/client.ts';
import { builder } from '../graphql/builder.ts';
import { defineConnection, nestedConnection, selectNested } from '../graphql/connection.ts';
import { readableWith } from '../graphql/extension.ts';
import { baseVersion, idempotencyKey, optionalBaseVersion } from '../graphql/input-field.ts';
import type { PageArguments } from '../graphql/keyset.ts';
import { defineSuccess, replayed } from '../graphql/success.ts';
import { Patient } from '../patients/patient.ts';
import {
  ConflictError,
  IdempotencyError,
  NotFoundError,
  ValidationError,
  VersionConflictError,
} from '../platform/error.ts';
import { AllergySeverityEnum } from './chart-enum.ts';
import { planChartPage, visibleChart } from './chart-record.ts';
import type { Interaction } from './interaction-warning.ts';
import { InteractionWarning, warningsOf, withWarnings } from './interaction-warning-type.ts';
import { archiveAllergy, createAllergy, updateAllergy } from './write-allergy.ts';

type Types = (typeof builder)['$inferSchemaTypes'];

/** One allergy of one patient [238]. */
export const Allergy = builder.prismaNode('Allergy', {
  nullable: true,
  description: 'An allergy of a patient.',
  extensions: readableWith('chart:read'),
  select: { id: true },
  id: { resolve: ({ id }) => id },
  findUnique: (id, { actor }) => ({ orgId_id: { orgId: actor.orgId, id }, ...visibleChart(actor) }),
  fields: (t) => ({
    uuid: t.expose('id', { type: 'UUID', description: 'The id by which other systems know the allergy.' }),
    patient: t.relation('patient', { description: 'Whose allergy it is.' }),
    allergyDefinition: t.relation('allergyDefinition', {
      type: AllergyDefinition,
      description: 'The substance; may have been archived since.',
    }),
    reaction: t.exposeString('reaction', {
      nullable: true,
      redact: true,
      description: 'What happens, in words.',
    }),
    severity: t.expose('severity', {
      type: AllergySeverityEnum,
      nullable: true,
      description: 'How badly the patient has reacted; null where that is not known.',
    }),
    snomedReaction: t.exposeString('snomedReaction', {
      nullable: true,
      redact: false,
      description: 'What happens, a SNOMED CT code.',
    }),
    dateAdverseReaction: t.expose('dateAdverseReaction', {
      type: 'Date',
      nullable: true,
      redact: false,
      description: 'Day of the reaction.',
    }),
    statusIsActive: t.exposeBoolean('statusIsActive', {
      description: 'Whether the patient has the allergy now.',
    }),
    interactionWarnings: t.field({
      type: [InteractionWarning],
      description:
        'The patient’s current medications that this allergy speaks against, the gravest first, at most 100: in the answer of `createAllergy` only, empty ever after [240].',
      resolve: warningsOf,
    }),
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

const AllergyConnection = defineConnection(Allergy, 'Allergy');

const listed = ({ isActive }: { isActive?: boolean | null }): Prisma.AllergyWhereInput => ({
  archivedAt: null,
  ...(isActive == null ? {} : { statusIsActive: isActive }),
});
const page = (args: PageArguments & { isActive?: boolean | null }) =>
  planChartPage('Allergy', args, listed(args));

builder.prismaObjectField(Patient, 'allergies', (t) =>
  t.connection(
    {
      type: Allergy,
      description: 'The patient’s allergies, the newest record first.',
      authScopes: { permission: 'chart:read' },
      args: {
        isActive: t.arg.boolean({
          description: 'True: active ones only; false: inactive ones only; null: all [237].',
        }),
      },
      select: (args, _context, nested) => selectNested(nested, 'allergies', 'Allergy', page(args)),
      resolve: (patient, args, context) =>
        nestedConnection(context, page(args), patient, {
          ...{ relation: 'allergies', model: 'allergy', parentKey: 'patientId', where: listed(args) },
        }),
    },
    AllergyConnection,
  ),
);

const inputFields = (t: PothosSchemaTypes.InputFieldBuilder<Types, 'InputObject'>) => ({
  reaction: t.string({ description: 'What happens, in words; at most 2000 characters.' }),
  severity: t.field({ type: AllergySeverityEnum, description: 'How badly the patient has reacted.' }),
  snomedReaction: t.string({ description: 'What happens, a SNOMED CT code; at most 20 characters.' }),
  dateAdverseReaction: t.field({ type: 'Date', description: 'Day of the reaction.' }),
  statusIsActive: t.boolean({ description: 'Whether the patient has the allergy now; true when null.' }),
});
/** The allergy that a mutation has written, as it is now. */
const written = (t: PothosSchemaTypes.ObjectFieldBuilder<Types, { id: string; warnings?: Interaction[] }>) =>
  t.prismaField({
    type: Allergy,
    description: 'The allergy as it is now.',
    resolve: async (query, { id, warnings }, _args, { db, actor: { orgId } }) =>
      withWarnings(
        await db.allergy.findUniqueOrThrow({ ...query, where: { orgId_id: { orgId, id } } }),
        warnings,
      ),
  });

builder.mutationField('createAllergy', (t) =>
  t.fieldWithInput({
    type: defineSuccess<{ id: string; warnings: Interaction[]; replayed: boolean }>(
      'CreateAllergySuccess',
      'The allergy was recorded.',
      (f) => ({ allergy: written(f), replayed: replayed(f) }),
    ),
    description:
      'Records an allergy of a patient, and tells of current medications that it speaks against: see `interactionWarnings` [239, 240].',
    authScopes: { permission: 'chart:write' },
    errors: { types: [ValidationError, NotFoundError, ConflictError, IdempotencyError] },
    input: {
      patientId: t.input.id({ required: true, description: 'Whose allergy it is.' }),
      allergyDefinitionId: t.input.id({
        required: true,
        description: 'The substance; not an archived one.',
      }),
      ...inputFields(t.input),
      idempotencyKey: idempotencyKey(t.input),
    },
    resolve: (_root, { input }, context) => createAllergy(context, input),
  }),
);

builder.mutationField('updateAllergy', (t) =>
  t.fieldWithInput({
    type: defineSuccess<{ id: string }>('UpdateAllergySuccess', 'The allergy was changed.', (f) => ({
      allergy: written(f),
    })),
    description: 'Changes the fields that are given: an omitted one is left, null clears [241].',
    authScopes: { permission: 'chart:write' },
    errors: { types: [ValidationError, NotFoundError, VersionConflictError, ConflictError] },
    input: {
      id: t.input.id({ required: true, description: 'The allergy.' }),
      baseVersion: baseVersion(t.input),
      allergyDefinitionId: t.input.id({
        description: 'The substance; can’t be cleared, and not changed to an archived one.',
      }),
      ...inputFields(t.input),
    },
    resolve: (_root, { input }, context) => updateAllergy(context, input),
  }),
);

builder.mutationField('archiveAllergy', (t) =>
  t.fieldWithInput({
    type: defineSuccess<{ id: string }>('ArchiveAllergySuccess', 'The allergy was archived.', (f) => ({
      allergy: written(f),
    })),
    description: 'Takes an allergy out of the chart; it stays readable by its id [242].',
    authScopes: { permission: 'chart:write' },
    errors: { types: [NotFoundError, VersionConflictError, ConflictError] },
    input: {
      id: t.input.id({ required: true, description: 'The allergy.' }),
      baseVersion: optionalBaseVersion(t.input),
    },
    resolve: (_root, { input }, context) => archiveAllergy(context, input),
  }),
);
