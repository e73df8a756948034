import { builder } from '../graphql/builder.ts';
import { baseVersion, idempotencyKey, optionalBaseVersion } from '../graphql/input-field.ts';
import { defineSuccess, replayed } from '../graphql/success.ts';
import {
  ConflictError,
  DuplicateError,
  IdempotencyError,
  InvalidTransitionError,
  NotFoundError,
  ValidationError,
  VersionConflictError,
} from '../platform/error.ts';
import { BillingAccountInput } from './assign-billing-account.ts';
import { createPatient } from './create-patient.ts';
import { Patient } from './patient.ts';
import { PatientStatusEnum } from './patient-enum.ts';
import { patientInputFields } from './patient-input.ts';
import {
  archivePatient,
  deletePatient,
  restorePatient,
  transitionPatientStatus,
} from './patient-lifecycle.ts';
import { updatePatient } from './update-patient.ts';

type Fields<Shape> = PothosSchemaTypes.ObjectFieldBuilder<(typeof builder)['$inferSchemaTypes'], Shape>;

/** The patient that a mutation has written, as it is now. */
const written = (t: Fields<{ patientId: string }>, description: string) =>
  t.prismaField({
    type: Patient,
    description,
    resolve: (query, { patientId: id }, _args, { db, actor: { orgId } }) =>
      db.patient.findUniqueOrThrow({ ...query, where: { orgId_id: { orgId, id } } }),
  });

const patientSuccess = (mutation: string, description: string) =>
  defineSuccess<{ patientId: string }>(`${mutation}Success`, description, (t) => ({
    patient: written(t, 'The patient as it is now.'),
  }));

builder.mutationField('createPatient', (t) =>
  t.fieldWithInput({
    type: defineSuccess<{ patientId: string; replayed: boolean }>(
      'CreatePatientSuccess',
      'The patient was created.',
      (f) => ({
        patient: written(f, 'The patient as it is now.'),
        replayed: replayed(f),
      }),
    ),
    description: 'Creates a patient; given and family name are enough [90, 209–212].',
    authScopes: { permission: 'patient:write' },
    errors: { types: [ValidationError, NotFoundError, DuplicateError, IdempotencyError] },
    input: {
      firstName: t.input.string({ required: true, description: 'Legal given name, 1 to 100 characters.' }),
      lastName: t.input.string({ required: true, description: 'Legal family name, 1 to 100 characters.' }),
      status: t.input.field({ type: PatientStatusEnum, description: 'Default ACTIVE; not ARCHIVED [A19].' }),
      ...patientInputFields(t.input),
      billingAccount: t.input.field({
        type: BillingAccountInput,
        description: 'Which account the patient is billed to; none when absent [210].',
      }),
      idempotencyKey: idempotencyKey(t.input),
    },
    resolve: (_root, { input }, context) => createPatient(context, input),
  }),
);

builder.mutationField('updatePatient', (t) =>
  t.fieldWithInput({
    type: patientSuccess('UpdatePatient', 'The patient was changed.'),
    description:
      'Changes the fields that are given: an omitted one is left, null clears [213]. Not the status: see `transitionPatientStatus`.',
    authScopes: { permission: 'patient:write' },
    errors: { types: [ValidationError, NotFoundError, VersionConflictError, DuplicateError, ConflictError] },
    input: {
      id: t.input.id({ required: true, description: 'The patient.' }),
      baseVersion: baseVersion(t.input),
      firstName: t.input.string({ description: 'Legal given name, 1 to 100 characters; can’t be cleared.' }),
      lastName: t.input.string({ description: 'Legal family name, 1 to 100 characters; can’t be cleared.' }),
      ...patientInputFields(t.input),
    },
    resolve: (_root, { input }, context) => updatePatient(context, input),
  }),
);

builder.mutationField('transitionPatientStatus', (t) =>
  t.fieldWithInput({
    type: patientSuccess('TransitionPatientStatus', 'The patient has the new status.'),
    description: 'Sets a status that may follow the present one: see `Patient.allowedTransitions` [219–223].',
    authScopes: { permission: 'patient:write' },
    errors: { types: [NotFoundError, VersionConflictError, InvalidTransitionError, ConflictError] },
    input: {
      id: t.input.id({ required: true, description: 'The patient.' }),
      baseVersion: baseVersion(t.input),
      newStatus: t.input.field({
        type: PatientStatusEnum,
        required: true,
        description: 'The status to set.',
      }),
    },
    resolve: (_root, { input }, context) => transitionPatientStatus(context, input),
  }),
);

builder.mutationField('archivePatient', (t) =>
  t.fieldWithInput({
    type: patientSuccess('ArchivePatient', 'The patient was archived.'),
    description:
      'Puts a patient away: out of normal lists, until restored. Refused while others’ accounts depend on it [93, 215, 216].',
    authScopes: { permission: 'patient:archive' },
    errors: { types: [NotFoundError, VersionConflictError, ConflictError] },
    input: {
      id: t.input.id({ required: true, description: 'The patient.' }),
      baseVersion: optionalBaseVersion(t.input),
    },
    resolve: (_root, { input }, context) => archivePatient(context, input),
  }),
);

builder.mutationField('restorePatient', (t) =>
  t.fieldWithInput({
    type: patientSuccess('RestorePatient', 'The patient was restored.'),
    description:
      'Takes an archived patient back, as INACTIVE; a deleted one with `patient:restore_deleted` [94, 217, 218, A18].',
    authScopes: { permission: 'patient:archive' },
    errors: { types: [NotFoundError, VersionConflictError, ConflictError] },
    input: {
      id: t.input.id({ required: true, description: 'The patient.' }),
      baseVersion: optionalBaseVersion(t.input),
    },
    resolve: (_root, { input }, context) => restorePatient(context, input),
  }),
);

builder.mutationField('unarchivePatient', (t) =>
  t.fieldWithInput({
    type: patientSuccess('UnarchivePatient', 'The patient was restored.'),
    description: 'The same as `restorePatient`, under the name that another system has for it [94, A18].',
    deprecationReason: 'Use `restorePatient`.',
    authScopes: { permission: 'patient:archive' },
    errors: { types: [NotFoundError, VersionConflictError, ConflictError] },
    input: {
      id: t.input.id({ required: true, description: 'The patient.' }),
      baseVersion: optionalBaseVersion(t.input),
    },
    resolve: (_root, { input }, context) => restorePatient(context, input),
  }),
);

builder.mutationField('deletePatient', (t) =>
  t.fieldWithInput({
    type: patientSuccess('DeletePatient', 'The patient was deleted.'),
    description:
      'Deletes a patient: it leaves every list but the deleted, and stays as a tombstone [92, A17, A55]. Refused while others’ accounts depend on it.',
    authScopes: { permission: 'patient:delete' },
    errors: { types: [NotFoundError, VersionConflictError, ConflictError] },
    input: {
      id: t.input.id({ required: true, description: 'The patient.' }),
      baseVersion: optionalBaseVersion(t.input),
    },
    resolve: (_root, { input }, context) => deletePatient(context, input),
  }),
);
