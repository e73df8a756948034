import { builder } from '../graphql/builder.ts';
import { idempotencyKey, optionalBaseVersion } from '../graphql/input-field.ts';
import { defineSuccess, replayed } from '../graphql/success.ts';
import {
  ConflictError,
  IdempotencyError,
  NotFoundError,
  ValidationError,
  VersionConflictError,
} from '../platform/error.ts';
import { mergePatients } from './merge-patients.ts';
import { MERGE_AUTH, MergeFieldEnum, PatientMerge, patientOf } from './patient-merge.ts';
import { unmergePatients } from './unmerge-patients.ts';

builder.mutationField('mergePatients', (t) =>
  t.fieldWithInput({
    type: defineSuccess<{ id: string; patientId: string; replayed: boolean }>(
      'MergePatientsSuccess',
      'The records are one.',
      (f) => ({
        patient: patientOf(f, ({ patientId }) => patientId, 'The record that is left.'),
        merge: f.prismaField({
          type: PatientMerge,
          description: 'What was done.',
          resolve: (query, { id }, _args, { db, actor: { orgId } }) =>
            db.patientMerge.findUniqueOrThrow({ ...query, where: { orgId_id: { orgId, id } } }),
        }),
        replayed: replayed(f),
      }),
    ),
    description:
      'Makes one record of two: what refers to the merged one refers to the survivor from now on, what the survivor lacks is filled from it, and it is archived with `mergedInto`. `patient` answers the survivor for its id. Undone by `unmergePatients`.',
    authScopes: MERGE_AUTH,
    errors: {
      types: [ValidationError, NotFoundError, VersionConflictError, ConflictError, IdempotencyError],
    },
    input: {
      survivorId: t.input.id({
        required: true,
        description: 'The record that is left; not an archived one.',
      }),
      mergedId: t.input.id({
        required: true,
        description: 'The record that is put away; may be archived already.',
      }),
      survivorBaseVersion: optionalBaseVersion(t.input),
      mergedBaseVersion: optionalBaseVersion(t.input),
      take: t.input.field({
        type: [MergeFieldEnum],
        description:
          'Where both records say something, the fields that the survivor takes from the merged one.',
      }),
      reason: t.input.string({ description: 'Why; at most 500 characters. Goes to the audit trail.' }),
      idempotencyKey: idempotencyKey(t.input),
    },
    resolve: (_root, { input }, context) => mergePatients(context, input),
  }),
);

builder.mutationField('unmergePatients', (t) =>
  t.fieldWithInput({
    type: defineSuccess<{ patientId: string; survivorId: string; replayed: boolean }>(
      'UnmergePatientsSuccess',
      'The records are two again.',
      (f) => ({
        patient: patientOf(f, ({ patientId }) => patientId, 'The record that had been merged.'),
        survivor: patientOf(f, ({ survivorId }) => survivorId, 'The record that it had been merged into.'),
        replayed: replayed(f),
      }),
    ),
    description:
      'Undoes a merge: every record that it moved goes back, every field that it filled or replaced holds what it held. What was written to the survivor since stays there, and a field that was changed since keeps the change. Of several merges the last one is undone first.',
    authScopes: MERGE_AUTH,
    errors: {
      types: [ValidationError, NotFoundError, VersionConflictError, ConflictError, IdempotencyError],
    },
    input: {
      mergedId: t.input.id({ required: true, description: 'The record that was put away.' }),
      reason: t.input.string({ description: 'Why; at most 500 characters. Goes to the audit trail.' }),
      idempotencyKey: idempotencyKey(t.input),
    },
    resolve: (_root, { input }, context) => unmergePatients(context, input),
  }),
);
