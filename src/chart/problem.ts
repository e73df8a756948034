import { ProblemDefinition } from '../definitions/problem-definition.ts';
import type { Prisma } from '../generated/prisma/client.ts';
import { ProblemFunctionStatus, ProblemStatus } from '../generated/prisma/enums.ts';
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
import { planChartPage, visibleChart } from './chart-record.ts';
import { archiveProblem, createProblem, updateProblem } from './write-problem.ts';

type Types = (typeof builder)['$inferSchemaTypes'];

const ProblemStatusEnum = builder.enumType('ProblemStatus', {
  description: 'Whether a problem is still one; any of them may follow any other [252, A30].',
  values: {
    ACTIVE: { value: ProblemStatus.ACTIVE, description: 'Is present (`active`).' },
    RESOLVED: { value: ProblemStatus.RESOLVED, description: 'Is over (`resolved`).' },
    INACTIVE: {
      value: ProblemStatus.INACTIVE,
      description: 'Is not over, and gives no trouble now (`inactive`).',
    },
  },
});

const ProblemFunctionStatusEnum = builder.enumType('ProblemFunctionStatus', {
  description: 'What is said of a patient by a problem: a condition, or how well something works [251].',
  values: {
    PROBLEM: { value: ProblemFunctionStatus.PROBLEM, description: 'A condition (`problem`).' },
    COGNITIVE_RESULT: {
      value: ProblemFunctionStatus.COGNITIVE_RESULT,
      description: 'The result of a cognitive assessment (`cognitive_result`).',
    },
    COGNITIVE_PROBLEM: {
      value: ProblemFunctionStatus.COGNITIVE_PROBLEM,
      description: 'A cognitive impairment (`cognitive_problem`).',
    },
    FUNCTIONAL_RESULT: {
      value: ProblemFunctionStatus.FUNCTIONAL_RESULT,
      description: 'The result of a functional assessment (`functional_result`).',
    },
    FUNCTIONAL_PROBLEM: {
      value: ProblemFunctionStatus.FUNCTIONAL_PROBLEM,
      description: 'A functional impairment (`functional_problem`).',
    },
  },
});

/** One problem of one patient [250]: what its source calls a disease. */
export const Problem = builder.prismaNode('Problem', {
  nullable: true,
  description: 'A condition of a patient (`disease`).',
  extensions: readableWith('chart:read'),
  select: { id: true },
  id: { resolve: ({ id }) => id },
  findUnique: (id, { actor }) => ({ orgId_id: { orgId: actor.orgId, id }, ...visibleChart(actor) }),
  fields: (t) => ({
    uuid: t.expose('id', { type: 'UUID', description: 'The id by which other systems know the problem.' }),
    patient: t.relation('patient', { description: 'Whose problem it is.' }),
    problemDefinition: t.relation('problemDefinition', {
      type: ProblemDefinition,
      description: 'The condition, with its codes; may have been archived since.',
    }),
    problemStatus: t.expose('problemStatus', {
      type: ProblemStatusEnum,
      description: 'Whether it is still one.',
    }),
    functionStatus: t.expose('functionStatus', {
      type: ProblemFunctionStatusEnum,
      description: 'A condition, or how well something works.',
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
      description: 'Note about it, in words.',
    }),
    snomedProblemType: t.exposeString('snomedProblemType', {
      nullable: true,
      redact: false,
      description: 'What kind of problem it is, a SNOMED CT code.',
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

type ListArguments = PageArguments & { status?: typeof ProblemStatusEnum.$inferType | null };

const listed = ({ status }: ListArguments): Prisma.ProblemWhereInput => ({
  archivedAt: null,
  ...(status == null ? {} : { problemStatus: status }),
});
const page = (args: ListArguments) => planChartPage('Problem', args, listed(args));

builder.prismaObjectField(Patient, 'problems', (t) =>
  t.connection(
    {
      type: Problem,
      description: 'The patient’s problems, the newest record first [249].',
      authScopes: { permission: 'chart:read' },
      args: {
        status: t.arg({ type: ProblemStatusEnum, description: 'Only those in this status; null: all.' }),
      },
      select: (args, _context, nested) => selectNested(nested, 'problems', 'Problem', page(args)),
      resolve: (patient, args, context) =>
        nestedConnection(context, page(args), patient, {
          ...{ relation: 'problems', model: 'problem', parentKey: 'patientId', where: listed(args) },
        }),
    },
    defineConnection(Problem, 'Problem'),
  ),
);

const inputFields = (t: PothosSchemaTypes.InputFieldBuilder<Types, 'InputObject'>) => ({
  problemStatus: t.field({
    type: ProblemStatusEnum,
    description: 'Whether it is still one; ACTIVE when null.',
  }),
  functionStatus: t.field({
    type: ProblemFunctionStatusEnum,
    description: 'A condition, or how well something works; PROBLEM when null.',
  }),
  dateStart: t.field({ type: 'Date', description: 'First day.' }),
  dateStop: t.field({
    type: 'Date',
    description:
      'Last day. Unless it is given: an update that takes the problem out of ACTIVE sets it to today, by the organization’s local date, where there is none; one that takes it back to ACTIVE clears it [A30].',
  }),
  patientNote: t.string({ description: 'Note about it, in words; at most 2000 characters.' }),
  snomedProblemType: t.string({
    description: 'What kind of problem it is, a SNOMED CT code; at most 20 characters.',
  }),
});

/** The problem that a mutation has written, as it is now. */
const written = (t: PothosSchemaTypes.ObjectFieldBuilder<Types, { id: string }>) =>
  t.prismaField({
    type: Problem,
    description: 'The problem as it is now.',
    resolve: (query, { id }, _args, { db, actor: { orgId } }) =>
      db.problem.findUniqueOrThrow({ ...query, where: { orgId_id: { orgId, id } } }),
  });

builder.mutationField('createProblem', (t) =>
  t.fieldWithInput({
    type: defineSuccess<{ id: string; replayed: boolean }>(
      'CreateProblemSuccess',
      'The problem was recorded.',
      (f) => ({ problem: written(f), replayed: replayed(f) }),
    ),
    description: 'Records a problem of a patient [253]. What it is created with is kept as it is given.',
    authScopes: { permission: 'chart:write' },
    errors: { types: [ValidationError, NotFoundError, ConflictError, IdempotencyError] },
    input: {
      patientId: t.input.id({ required: true, description: 'Whose problem it is.' }),
      problemDefinitionId: t.input.id({
        required: true,
        description: 'The condition; not an archived entry.',
      }),
      ...inputFields(t.input),
      idempotencyKey: idempotencyKey(t.input),
    },
    resolve: (_root, { input }, context) => createProblem(context, input),
  }),
);

builder.mutationField('updateProblem', (t) =>
  t.fieldWithInput({
    type: defineSuccess<{ id: string }>('UpdateProblemSuccess', 'The problem was changed.', (f) => ({
      problem: written(f),
    })),
    description: 'Changes the fields that are given: an omitted one is left, null clears [254].',
    authScopes: { permission: 'chart:write' },
    errors: { types: [ValidationError, NotFoundError, VersionConflictError, ConflictError] },
    input: {
      id: t.input.id({ required: true, description: 'The problem.' }),
      baseVersion: baseVersion(t.input),
      problemDefinitionId: t.input.id({
        description: 'The condition; can’t be cleared, and not changed to an archived entry.',
      }),
      ...inputFields(t.input),
    },
    resolve: (_root, { input }, context) => updateProblem(context, input),
  }),
);

builder.mutationField('archiveProblem', (t) =>
  t.fieldWithInput({
    type: defineSuccess<{ id: string }>('ArchiveProblemSuccess', 'The problem was archived.', (f) => ({
      problem: written(f),
    })),
    description: 'Takes a problem out of the chart; it stays readable by its id [254].',
    authScopes: { permission: 'chart:write' },
    errors: { types: [NotFoundError, VersionConflictError, ConflictError] },
    input: {
      id: t.input.id({ required: true, description: 'The problem.' }),
      baseVersion: optionalBaseVersion(t.input),
    },
    resolve: (_root, { input }, context) => archiveProblem(context, input),
  }),
);
