import { MedicationDefinition } from '../definitions/medication-definition.ts';
import { Practitioner } from '../directory/practitioner.ts';
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
import { MedicationStatusEnum } from './chart-enum.ts';
import { planChartPage, visibleChart } from './chart-record.ts';
import type { Interaction } from './interaction-warning.ts';
import { InteractionWarning, warningsOf, withWarnings } from './interaction-warning-type.ts';
import { archiveMedication, createMedication, updateMedication } from './write-medication.ts';

type Types = (typeof builder)['$inferSchemaTypes'];

/** One medication of one patient [244]. */
export const Medication = builder.prismaNode('Medication', {
  nullable: true,
  description: 'A medication of a patient: from the catalogue, or described in words where it is not there.',
  extensions: readableWith('chart:read'),
  select: { id: true },
  id: { resolve: ({ id }) => id },
  findUnique: (id, { actor }) => ({ orgId_id: { orgId: actor.orgId, id }, ...visibleChart(actor) }),
  fields: (t) => ({
    uuid: t.expose('id', { type: 'UUID', description: 'The id by which other systems know the medication.' }),
    patient: t.relation('patient', { description: 'Who takes it.' }),
    medicationDefinition: t.relation('medicationDefinition', {
      type: MedicationDefinition,
      nullable: true,
      description: 'The drug; may have been archived since. Null where it is described in words only [246].',
    }),
    medDescript: t.exposeString('medDescript', {
      nullable: true,
      redact: true,
      description: 'The drug in words [246].',
    }),
    dosage: t.exposeString('dosage', {
      nullable: true,
      redact: false,
      description: 'How much, e.g. 500 mg.',
    }),
    frequency: t.exposeString('frequency', {
      nullable: true,
      redact: false,
      description: 'How often, e.g. twice a day.',
    }),
    route: t.exposeString('route', { nullable: true, redact: false, description: 'How, e.g. oral.' }),
    rxCui: t.exposeString('rxCui', {
      nullable: true,
      redact: false,
      description: 'RxNorm concept id.',
    }),
    isCpoe: t.exposeBoolean('isCpoe', {
      description: 'Whether it was entered as an electronic order (CPOE).',
    }),
    status: t.expose('status', { type: MedicationStatusEnum, description: 'Whether it is taken.' }),
    discontinuationReason: t.exposeString('discontinuationReason', {
      nullable: true,
      redact: true,
      description: 'Why it was stopped, in words.',
    }),
    dateStart: t.expose('dateStart', {
      type: 'Date',
      nullable: true,
      redact: false,
      description: 'First day.',
    }),
    dateStop: t.expose('dateStop', { type: 'Date', nullable: true, redact: false, description: 'Last day.' }),
    patientNote: t.exposeString('patientNote', {
      nullable: true,
      redact: true,
      description: 'Note for the patient.',
    }),
    practitioner: t.relation('practitioner', {
      type: Practitioner,
      nullable: true,
      description: 'Who prescribed it (`provider`).',
    }),
    interactionWarnings: t.field({
      type: [InteractionWarning],
      description:
        'The patient’s active allergies that speak against this medication, the gravest first, at most 100: in the answer of `createMedication` only, empty ever after [240].',
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

const listed = ({ isActive }: { isActive?: boolean | null }): Prisma.MedicationWhereInput => ({
  archivedAt: null,
  ...(isActive == null ? {} : { status: isActive ? 'ACTIVE' : { not: 'ACTIVE' } }),
});
const page = (args: PageArguments & { isActive?: boolean | null }) =>
  planChartPage('Medication', args, listed(args));

builder.prismaObjectField(Patient, 'medications', (t) =>
  t.connection(
    {
      type: Medication,
      description: 'The patient’s medications, the newest record first.',
      authScopes: { permission: 'chart:read' },
      args: {
        isActive: t.arg.boolean({
          description: 'True: those in status ACTIVE; false: those in any other; null: all [243].',
        }),
      },
      select: (args, _context, nested) => selectNested(nested, 'medications', 'Medication', page(args)),
      resolve: (patient, args, context) =>
        nestedConnection(context, page(args), patient, {
          ...{ relation: 'medications', model: 'medication', parentKey: 'patientId', where: listed(args) },
        }),
    },
    defineConnection(Medication, 'Medication'),
  ),
);

const inputFields = (t: PothosSchemaTypes.InputFieldBuilder<Types, 'InputObject'>) => ({
  medicationDefinitionId: t.id({ description: 'The drug; not an archived one.' }),
  medDescript: t.string({
    description:
      'The drug in words; at most 500 characters. Required where no catalogue entry is named [A29].',
  }),
  dosage: t.string({ description: 'How much, e.g. 500 mg; at most 200 characters.' }),
  frequency: t.string({ description: 'How often, e.g. twice a day; at most 200 characters.' }),
  route: t.string({ description: 'How, e.g. oral; at most 100 characters.' }),
  rxCui: t.string({
    description:
      'RxNorm concept id; at most 20 characters. The catalogue entry’s unless given; changes with the entry if it was the entry’s.',
  }),
  isCpoe: t.boolean({ description: 'Whether it is entered as an electronic order (CPOE); false when null.' }),
  dateStart: t.field({ type: 'Date', description: 'First day.' }),
  dateStop: t.field({ type: 'Date', description: 'Last day.' }),
  patientNote: t.string({ description: 'Note for the patient; at most 2000 characters.' }),
  practitionerId: t.id({ description: 'Who prescribed it (`provider`).' }),
});

/** The medication that a mutation has written, as it is now. */
const written = (t: PothosSchemaTypes.ObjectFieldBuilder<Types, { id: string; warnings?: Interaction[] }>) =>
  t.prismaField({
    type: Medication,
    description: 'The medication as it is now.',
    resolve: async (query, { id, warnings }, _args, { db, actor: { orgId } }) =>
      withWarnings(
        await db.medication.findUniqueOrThrow({ ...query, where: { orgId_id: { orgId, id } } }),
        warnings,
      ),
  });

builder.mutationField('createMedication', (t) =>
  t.fieldWithInput({
    type: defineSuccess<{ id: string; warnings: Interaction[]; replayed: boolean }>(
      'CreateMedicationSuccess',
      'The medication was recorded.',
      (f) => ({ medication: written(f), replayed: replayed(f) }),
    ),
    description:
      'Records a medication of a patient, in status ACTIVE, and tells of active allergies that speak against it: see `interactionWarnings` [240, 246].',
    authScopes: { permission: 'chart:write' },
    errors: { types: [ValidationError, NotFoundError, ConflictError, IdempotencyError] },
    input: {
      patientId: t.input.id({ required: true, description: 'Who takes it.' }),
      ...inputFields(t.input),
      idempotencyKey: idempotencyKey(t.input),
    },
    resolve: (_root, { input }, context) => createMedication(context, input),
  }),
);

builder.mutationField('updateMedication', (t) =>
  t.fieldWithInput({
    type: defineSuccess<{ id: string }>('UpdateMedicationSuccess', 'The medication was changed.', (f) => ({
      medication: written(f),
    })),
    description:
      'Changes the fields that are given: an omitted one is left, null clears [247]. A status changes nothing but itself.',
    authScopes: { permission: 'chart:write' },
    errors: { types: [ValidationError, NotFoundError, VersionConflictError, ConflictError] },
    input: {
      id: t.input.id({ required: true, description: 'The medication.' }),
      baseVersion: baseVersion(t.input),
      ...inputFields(t.input),
      status: t.input.field({
        type: MedicationStatusEnum,
        description: 'Whether it is taken; can’t be cleared.',
      }),
      discontinuationReason: t.input.string({
        description: 'Why it was stopped, in words; at most 1000 characters.',
      }),
    },
    resolve: (_root, { input }, context) => updateMedication(context, input),
  }),
);

builder.mutationField('archiveMedication', (t) =>
  t.fieldWithInput({
    type: defineSuccess<{ id: string }>('ArchiveMedicationSuccess', 'The medication was archived.', (f) => ({
      medication: written(f),
    })),
    description: 'Takes a medication out of the chart; it stays readable by its id [248].',
    authScopes: { permission: 'chart:write' },
    errors: { types: [NotFoundError, VersionConflictError, ConflictError] },
    input: {
      id: t.input.id({ required: true, description: 'The medication.' }),
      baseVersion: optionalBaseVersion(t.input),
    },
    resolve: (_root, { input }, context) => archiveMedication(context, input),
  }),
);
