import { z } from 'zod';
import { builder } from '../graphql/builder.ts';
import { baseVersion, idempotencyKey, optionalBaseVersion } from '../graphql/input-field.ts';
import { defineSuccess, replayed } from '../graphql/success.ts';
import { IdempotencyError, NotFoundError, ValidationError, VersionConflictError } from '../platform/error.ts';
import type { RecordKind } from '../platform/record.ts';
import { parseInput, requiredText, text } from '../platform/validate.ts';
import { addressInputFields, addressRules } from './address.ts';
import { Contact } from './contact.ts';
import { archiveEntry, byPersonName, createEntry, updateEntry } from './directory-entry.ts';

type Types = (typeof builder)['$inferSchemaTypes'];

const KIND: RecordKind = { type: 'Contact', model: 'contact', words: 'Contact' };

const inputFields = (t: PothosSchemaTypes.InputFieldBuilder<Types, 'InputObject'>) => ({
  title: t.string({ description: 'Title, e.g. Dr; at most 50 characters.' }),
  companyName: t.string({ description: 'Practice or company; at most 200 characters.' }),
  occupation: t.string({ description: 'Occupation, e.g. cardiologist; at most 100 characters.' }),
  providerNumber: t.string({
    description: 'Number by which insurers know the contact; at most 50 characters.',
  }),
  ...addressInputFields(t),
});
const rules = {
  title: text(50),
  companyName: text(200),
  occupation: text(100),
  providerNumber: text(50),
  ...addressRules,
};
const creationRules = z.object({ firstName: requiredText(100), lastName: requiredText(100), ...rules });
const updateRules = z.object({
  firstName: requiredText(100).optional(),
  lastName: requiredText(100).optional(),
  ...rules,
});

/** The contact that a mutation has written, as it is now. */
const written = (t: PothosSchemaTypes.ObjectFieldBuilder<Types, { id: string }>) =>
  t.prismaField({
    type: Contact,
    description: 'The contact as it is now.',
    resolve: (query, { id }, _args, { db, actor: { orgId } }) =>
      db.contact.findUniqueOrThrow({ ...query, where: { orgId_id: { orgId, id } } }),
  });

builder.mutationField('createContact', (t) =>
  t.fieldWithInput({
    type: defineSuccess<{ id: string; replayed: boolean }>(
      'CreateContactSuccess',
      'The contact was created.',
      (f) => ({
        contact: written(f),
        replayed: replayed(f),
      }),
    ),
    description: 'Adds a contact to the directory.',
    authScopes: { permission: 'directory:write' },
    errors: { types: [ValidationError, IdempotencyError] },
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

builder.mutationField('updateContact', (t) =>
  t.fieldWithInput({
    type: defineSuccess<{ id: string }>('UpdateContactSuccess', 'The contact was changed.', (f) => ({
      contact: written(f),
    })),
    description: 'Changes the fields of a contact that are given: an omitted one is left, null clears.',
    authScopes: { permission: 'directory:write' },
    errors: { types: [ValidationError, NotFoundError, VersionConflictError] },
    input: {
      id: t.input.id({ required: true, description: 'The contact.' }),
      baseVersion: baseVersion(t.input),
      firstName: t.input.string({ description: 'Given name, 1 to 100 characters; can’t be cleared.' }),
      lastName: t.input.string({ description: 'Family name, 1 to 100 characters; can’t be cleared.' }),
      ...inputFields(t.input),
    },
    resolve: (_root, { input }, context) =>
      updateEntry(context, KIND, input, parseInput(updateRules, input), byPersonName),
  }),
);

builder.mutationField('archiveContact', (t) =>
  t.fieldWithInput({
    type: defineSuccess<{ id: string }>('ArchiveContactSuccess', 'The contact was archived.', (f) => ({
      contact: written(f),
    })),
    description: 'Takes a contact out of use: it can’t be chosen any more; patients that name it keep it.',
    authScopes: { permission: 'directory:write' },
    errors: { types: [NotFoundError, VersionConflictError] },
    input: {
      id: t.input.id({ required: true, description: 'The contact.' }),
      baseVersion: optionalBaseVersion(t.input),
    },
    resolve: (_root, { input }, context) => archiveEntry(context, KIND, input),
  }),
);
