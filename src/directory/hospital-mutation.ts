import { z } from 'zod';
import { builder } from '../graphql/builder.ts';
import { baseVersion, idempotencyKey, optionalBaseVersion } from '../graphql/input-field.ts';
import { defineSuccess, replayed } from '../graphql/success.ts';
import {
  DuplicateError,
  IdempotencyError,
  NotFoundError,
  ValidationError,
  VersionConflictError,
} from '../platform/error.ts';
import type { RecordKind } from '../platform/record.ts';
import { parseInput, requiredText, text } from '../platform/validate.ts';
import { addressInputFields, addressRules } from './address.ts';
import { archiveEntry, byName, createEntry, updateEntry } from './directory-entry.ts';
import { Hospital } from './hospital.ts';

type Types = (typeof builder)['$inferSchemaTypes'];

const KIND: RecordKind = { type: 'Hospital', model: 'hospital', words: 'Hospital' };

const inputFields = (t: PothosSchemaTypes.InputFieldBuilder<Types, 'InputObject'>) => ({
  uniqueId: t.string({
    description:
      'The string by which another system knows the hospital: at most 100 characters, unique among hospitals, archived ones included [130].',
  }),
  ...addressInputFields(t),
});
const rules = { uniqueId: text(100), ...addressRules };
const creationRules = z.object({ name: requiredText(200), ...rules });
const updateRules = z.object({ name: requiredText(200).optional(), ...rules });

/** The hospital that a mutation has written, as it is now. */
const written = (t: PothosSchemaTypes.ObjectFieldBuilder<Types, { id: string }>) =>
  t.prismaField({
    type: Hospital,
    description: 'The hospital as it is now.',
    resolve: (query, { id }, _args, { db, actor: { orgId } }) =>
      db.hospital.findUniqueOrThrow({ ...query, where: { orgId_id: { orgId, id } } }),
  });

builder.mutationField('createHospital', (t) =>
  t.fieldWithInput({
    type: defineSuccess<{ id: string; replayed: boolean }>(
      'CreateHospitalSuccess',
      'The hospital was created.',
      (f) => ({
        hospital: written(f),
        replayed: replayed(f),
      }),
    ),
    description: 'Adds a hospital to the directory.',
    authScopes: { permission: 'directory:write' },
    errors: { types: [ValidationError, DuplicateError, IdempotencyError] },
    input: {
      name: t.input.string({ required: true, description: 'Its name, 1 to 200 characters.' }),
      ...inputFields(t.input),
      idempotencyKey: idempotencyKey(t.input),
    },
    resolve: (_root, { input }, context) =>
      createEntry(context, KIND, input, parseInput(creationRules, input), byName),
  }),
);

builder.mutationField('updateHospital', (t) =>
  t.fieldWithInput({
    type: defineSuccess<{ id: string }>('UpdateHospitalSuccess', 'The hospital was changed.', (f) => ({
      hospital: written(f),
    })),
    description: 'Changes the fields of a hospital that are given: an omitted one is left, null clears.',
    authScopes: { permission: 'directory:write' },
    errors: { types: [ValidationError, NotFoundError, VersionConflictError, DuplicateError] },
    input: {
      id: t.input.id({ required: true, description: 'The hospital.' }),
      baseVersion: baseVersion(t.input),
      name: t.input.string({ description: 'Its name, 1 to 200 characters; can’t be cleared.' }),
      ...inputFields(t.input),
    },
    resolve: (_root, { input }, context) =>
      updateEntry(context, KIND, input, parseInput(updateRules, input), byName),
  }),
);

builder.mutationField('archiveHospital', (t) =>
  t.fieldWithInput({
    type: defineSuccess<{ id: string }>('ArchiveHospitalSuccess', 'The hospital was archived.', (f) => ({
      hospital: written(f),
    })),
    description: 'Takes a hospital out of use: it can’t be chosen any more; patients that name it keep it.',
    authScopes: { permission: 'directory:write' },
    errors: { types: [NotFoundError, VersionConflictError] },
    input: {
      id: t.input.id({ required: true, description: 'The hospital.' }),
      baseVersion: optionalBaseVersion(t.input),
    },
    resolve: (_root, { input }, context) => archiveEntry(context, KIND, input),
  }),
);
