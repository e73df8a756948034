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
import { email, parseInput, phone, requiredText, text } from '../platform/validate.ts';
import { activity } from './activity.ts';
import { archiveEntry, byPersonName, createEntry, updateEntry } from './directory-entry.ts';
import { Practitioner } from './practitioner.ts';
import { timeZone } from './time-zone.ts';

type Types = (typeof builder)['$inferSchemaTypes'];

/** How such entries are named. */
export const KIND: RecordKind = { type: 'Practitioner', model: 'practitioner', words: 'Practitioner' };

const inputFields = (t: PothosSchemaTypes.InputFieldBuilder<Types, 'InputObject'>) => ({
  uniqueId: t.string({
    description:
      'The string by which another system knows the practitioner: at most 100 characters, unique among them, archived ones included [130].',
  }),
  title: t.string({ description: 'Title, e.g. Dr; at most 50 characters.' }),
  specialty: t.string({ description: 'Field of practice; at most 100 characters.' }),
  email: t.string({ description: 'Work address, for staff; kept in lower case.' }),
  phone: t.string({ description: 'Work phone, for staff; kept as E.164 where it names its country.' }),
  timezone: t.string({
    description:
      'IANA zone of the practitioner’s own dates, e.g. Europe/Paris; that of the location where null.',
  }),
  isActive: t.boolean({ description: 'Whether the practitioner treats patients now; true when null.' }),
});
const rules = {
  ...{ uniqueId: text(100), title: text(50), specialty: text(100), email: email(), phone: phone() },
  ...{ timezone: timeZone().nullish(), isActive: activity() },
};
/** The rules of a new practitioner. */
export const creationRules = z.object({
  firstName: requiredText(100),
  lastName: requiredText(100),
  ...rules,
});
const updateRules = z.object({
  firstName: requiredText(100).optional(),
  lastName: requiredText(100).optional(),
  ...rules,
});

/** The practitioner that a mutation has written, as it is now. */
const written = (t: PothosSchemaTypes.ObjectFieldBuilder<Types, { id: string }>) =>
  t.prismaField({
    type: Practitioner,
    description: 'The practitioner as it is now.',
    resolve: (query, { id }, _args, { db, actor: { orgId } }) =>
      db.practitioner.findUniqueOrThrow({ ...query, where: { orgId_id: { orgId, id } } }),
  });

builder.mutationField('createPractitioner', (t) =>
  t.fieldWithInput({
    type: defineSuccess<{ id: string; replayed: boolean }>(
      'CreatePractitionerSuccess',
      'The practitioner was created.',
      (f) => ({ practitioner: written(f), replayed: replayed(f) }),
    ),
    description: 'Adds a practitioner to the directory.',
    authScopes: { permission: 'directory:write' },
    errors: { types: [ValidationError, DuplicateError, IdempotencyError] },
    input: {
      firstName: t.input.string({ required: true, description: 'Given name, 1 to 100 characters.' }),
      lastName: t.input.string({ required: true, description: 'Family name, 1 to 100 characters.' }),
      ...inputFields(t.input),
      idempotencyKey: idempotencyKey(t.input),
    },
    resolve: (_root, { input }, context) =>
      createEntry(context, KIND, input, parseInput(creationRules, input), byPersonName),
  }),
);

builder.mutationField('updatePractitioner', (t) =>
  t.fieldWithInput({
    type: defineSuccess<{ id: string }>(
      'UpdatePractitionerSuccess',
      'The practitioner was changed.',
      (f) => ({ practitioner: written(f) }),
    ),
    description: 'Changes the fields of a practitioner that are given: an omitted one is left, null clears.',
    authScopes: { permission: 'directory:write' },
    errors: { types: [ValidationError, NotFoundError, VersionConflictError, DuplicateError] },
    input: {
      id: t.input.id({ required: true, description: 'The practitioner.' }),
      baseVersion: baseVersion(t.input),
      firstName: t.input.string({ description: 'Given name, 1 to 100 characters; can’t be cleared.' }),
      lastName: t.input.string({ description: 'Family name, 1 to 100 characters; can’t be cleared.' }),
      ...inputFields(t.input),
    },
    resolve: (_root, { input }, context) =>
      updateEntry(context, KIND, input, parseInput(updateRules, input), byPersonName),
  }),
);

builder.mutationField('archivePractitioner', (t) =>
  t.fieldWithInput({
    type: defineSuccess<{ id: string }>(
      'ArchivePractitionerSuccess',
      'The practitioner was archived.',
      (f) => ({ practitioner: written(f) }),
    ),
    description:
      'Takes a practitioner out of use: it can’t be chosen any more; records that name it keep it.',
    authScopes: { permission: 'directory:write' },
    errors: { types: [NotFoundError, VersionConflictError] },
    input: {
      id: t.input.id({ required: true, description: 'The practitioner.' }),
      baseVersion: optionalBaseVersion(t.input),
    },
    resolve: (_root, { input }, context) => archiveEntry(context, KIND, input),
  }),
);
