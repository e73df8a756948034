import { planChartPage, visibleChart } from '../chart/chart-record.ts';
import { builder } from '../graphql/builder.ts';
import { defineConnection, nestedConnection, selectNested } from '../graphql/connection.ts';
import { readableWith } from '../graphql/extension.ts';
import { baseVersion, idempotencyKey, optionalBaseVersion } from '../graphql/input-field.ts';
import type { PageArguments } from '../graphql/keyset.ts';
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
import { RelationshipTypeEnum } from './relationship-type.ts';
import { archiveRelationship, createRelationship, updateRelationship } from './write-relationship.ts';

type Types = (typeof builder)['$inferSchemaTypes'];

const NAME = { select: { firstName: true, lastName: true } } as const;
const fullName = ({ firstName, lastName }: { firstName: string; lastName: string }) =>
  `${firstName} ${lastName}`;

/** What one patient is to another [265]. */
export const Relationship = builder.prismaNode('Relationship', {
  nullable: true,
  description:
    'What one patient is to another, in this direction only: the inverse is a record of its own, if there is one [268].',
  extensions: readableWith('patient:read'),
  select: { id: true },
  id: { resolve: ({ id }) => id },
  findUnique: (id, { actor }) => ({ orgId_id: { orgId: actor.orgId, id }, ...visibleChart(actor) }),
  fields: (t) => ({
    uuid: t.expose('id', {
      type: 'UUID',
      description: 'The id by which other systems know the relationship.',
    }),
    fromPatient: t.relation('patient', { type: Patient, description: 'Who is something to the other.' }),
    fromPatientName: t.string({
      select: { patient: NAME },
      redact: true,
      description: 'Given and family name of that patient.',
      resolve: ({ patient }) => fullName(patient),
    }),
    toPatient: t.relation('toPatient', {
      type: Patient,
      description: 'The other; may have been archived since.',
    }),
    toPatientName: t.string({
      select: { toPatient: NAME },
      redact: true,
      description: 'Given and family name of the other.',
      resolve: ({ toPatient }) => fullName(toPatient),
    }),
    relationshipType: t.expose('relationshipType', {
      type: RelationshipTypeEnum,
      description: 'What the first is to the other.',
    }),
    isGuardian: t.exposeBoolean('isGuardian', {
      description: 'Whether the first is the legal guardian of the other.',
    }),
    note: t.exposeString('note', { nullable: true, redact: true, description: 'Note.' }),
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

const RelationshipConnection = defineConnection(Relationship, 'Relationship');

/** A list of relationships below a patient: which of its relations it reads, and on what condition. */
const list = (name: string, relation: string, parentKey: string, where: object) => ({
  ...{ relation, parentKey, where: { archivedAt: null, ...where }, model: 'relationship' },
  page(args: PageArguments) {
    return planChartPage(name, args, this.where);
  },
});
const RELATIONSHIPS = list('Relationship', 'relationships', 'patientId', {});
const GUARDIANS = list('Relationship.guardians', 'relationsOfOthers', 'toPatientId', { isGuardian: true });
const DEPENDENTS = list('Relationship.dependents', 'relationships', 'patientId', { isGuardian: true });

builder.prismaObjectFields(Patient, (t) => {
  const connection = (of: typeof RELATIONSHIPS, description: string) =>
    t.connection(
      {
        type: Relationship,
        description,
        authScopes: { permission: 'patient:read' },
        select: (args, _context, nested) => selectNested(nested, of.relation, 'Relationship', of.page(args)),
        resolve: (patient, args, context) => nestedConnection(context, of.page(args), patient, of),
      },
      RelationshipConnection,
    );
  return {
    relationships: connection(
      RELATIONSHIPS,
      'What this patient is to others, family or data, the newest record first [264].',
    ),
    guardians: connection(
      GUARDIANS,
      'The relationships in which another patient is the legal guardian of this one, the newest record first [270].',
    ),
    dependents: connection(
      DEPENDENTS,
      'The relationships in which this patient is the legal guardian of another, the newest record first [271].',
    ),
  };
});

const inputFields = (t: PothosSchemaTypes.InputFieldBuilder<Types, 'InputObject'>) => ({
  isGuardian: t.boolean({
    description: 'Whether the first is the legal guardian of the other; false when null.',
  }),
  note: t.string({ description: 'Note; at most 2000 characters.' }),
});

/** The relationship that a mutation has written, as it is now. */
const written = (t: PothosSchemaTypes.ObjectFieldBuilder<Types, { id: string }>) =>
  t.prismaField({
    type: Relationship,
    description: 'The relationship as it is now.',
    resolve: (query, { id }, _args, { db, actor: { orgId } }) =>
      db.relationship.findUniqueOrThrow({ ...query, where: { orgId_id: { orgId, id } } }),
  });

builder.mutationField('createRelationship', (t) =>
  t.fieldWithInput({
    type: defineSuccess<{ id: string; replayed: boolean }>(
      'CreateRelationshipSuccess',
      'The relationship was recorded.',
      (f) => ({ relationship: written(f), replayed: replayed(f) }),
    ),
    description: 'Records what a patient is to another; the inverse is not recorded with it [268].',
    authScopes: { permission: 'patient:write' },
    errors: { types: [ValidationError, NotFoundError, DuplicateError, ConflictError, IdempotencyError] },
    input: {
      patientId: t.input.id({ required: true, description: 'Who is something to the other (`from`).' }),
      toPatientId: t.input.id({
        required: true,
        description: 'The other: a current patient, not the same one [A45].',
      }),
      relationshipType: t.input.field({
        type: RelationshipTypeEnum,
        required: true,
        description: 'What the first is to the other; one of each type for two patients [A45].',
      }),
      ...inputFields(t.input),
      idempotencyKey: idempotencyKey(t.input),
    },
    resolve: (_root, { input }, context) => createRelationship(context, input),
  }),
);

builder.mutationField('updateRelationship', (t) =>
  t.fieldWithInput({
    type: defineSuccess<{ id: string }>(
      'UpdateRelationshipSuccess',
      'The relationship was changed.',
      (f) => ({ relationship: written(f) }),
    ),
    description:
      'Changes type, guardianship and note, as far as they are given: an omitted one is left, null clears [269]. The patients stay.',
    authScopes: { permission: 'patient:write' },
    errors: {
      types: [ValidationError, NotFoundError, VersionConflictError, DuplicateError, ConflictError],
    },
    input: {
      id: t.input.id({ required: true, description: 'The relationship.' }),
      baseVersion: baseVersion(t.input),
      relationshipType: t.input.field({
        type: RelationshipTypeEnum,
        description: 'What the first is to the other; can’t be cleared.',
      }),
      ...inputFields(t.input),
    },
    resolve: (_root, { input }, context) => updateRelationship(context, input),
  }),
);

builder.mutationField('archiveRelationship', (t) =>
  t.fieldWithInput({
    type: defineSuccess<{ id: string }>(
      'ArchiveRelationshipSuccess',
      'The relationship was archived.',
      (f) => ({ relationship: written(f) }),
    ),
    description: 'Takes a relationship out of the record; it stays readable by its id [269].',
    authScopes: { permission: 'patient:write' },
    errors: { types: [NotFoundError, VersionConflictError, ConflictError] },
    input: {
      id: t.input.id({ required: true, description: 'The relationship.' }),
      baseVersion: optionalBaseVersion(t.input),
    },
    resolve: (_root, { input }, context) => archiveRelationship(context, input),
  }),
);
