import { z } from 'zod';
import { builder } from '../graphql/builder.ts';
import { baseVersion, idempotencyKey, optionalBaseVersion } from '../graphql/input-field.ts';
import { defineSuccess, replayed } from '../graphql/success.ts';
import { IdempotencyError, NotFoundError, ValidationError, VersionConflictError } from '../platform/error.ts';
import type { RecordKind } from '../platform/record.ts';
import { parseInput, requiredText } from '../platform/validate.ts';
import { activity } from './activity.ts';
import { addressInputFields, addressRules } from './address.ts';
import { archiveEntry, byName, createEntry, updateEntry } from './directory-entry.ts';
import { Location } from './location.ts';
import { timeZone } from './time-zone.ts';

type Types = (typeof builder)['$inferSchemaTypes'];

/** How such entries are named. */
export const KIND: RecordKind = { type: 'Location', model: 'location', words: 'Location' };

const inputFields = (t: PothosSchemaTypes.InputFieldBuilder<Types, 'InputObject'>) => ({
  ...addressInputFields(t),
  isActive: t.boolean({ description: 'Whether patients are seen there now; true when null.' }),
});
const rules = { ...addressRules, isActive: activity() };
/** The rules of a new location. */
export const creationRules = z.object({ name: requiredText(200), timezone: timeZone(), ...rules });
const updateRules = z.object({
  name: requiredText(200).optional(),
  timezone: timeZone().optional(),
  ...rules,
});

/** The location that a mutation has written, as it is now. */
const written = (t: PothosSchemaTypes.ObjectFieldBuilder<Types, { id: string }>) =>
  t.prismaField({
    type: Location,
    description: 'The location as it is now.',
    resolve: (query, { id }, _args, { db, actor: { orgId } }) =>
      db.location.findUniqueOrThrow({ ...query, where: { orgId_id: { orgId, id } } }),
  });

builder.mutationField('createLocation', (t) =>
  t.fieldWithInput({
    type: defineSuccess<{ id: string; replayed: boolean }>(
      'CreateLocationSuccess',
      'The location was created.',
      (f) => ({ location: written(f), replayed: replayed(f) }),
    ),
    description: 'Adds a location to the directory.',
    authScopes: { permission: 'directory:write' },
    errors: { types: [ValidationError, IdempotencyError] },
    input: {
      name: t.input.string({ required: true, description: 'Its name, 1 to 200 characters.' }),
      timezone: t.input.string({
        required: true,
        description: 'IANA zone of its local times, e.g. Europe/Paris.',
      }),
      ...inputFields(t.input),
      idempotencyKey: idempotencyKey(t.input),
    },
    resolve: (_root, { input }, context) =>
      createEntry(context, KIND, input, parseInput(creationRules, input), byName),
  }),
);

builder.mutationField('updateLocation', (t) =>
  t.fieldWithInput({
    type: defineSuccess<{ id: string }>('UpdateLocationSuccess', 'The location was changed.', (f) => ({
      location: written(f),
    })),
    description: 'Changes the fields of a location that are given: an omitted one is left, null clears.',
    authScopes: { permission: 'directory:write' },
    errors: { types: [ValidationError, NotFoundError, VersionConflictError] },
    input: {
      id: t.input.id({ required: true, description: 'The location.' }),
      baseVersion: baseVersion(t.input),
      name: t.input.string({ description: 'Its name, 1 to 200 characters; can’t be cleared.' }),
      timezone: t.input.string({ description: 'IANA zone of its local times; can’t be cleared.' }),
      ...inputFields(t.input),
    },
    resolve: (_root, { input }, context) =>
      updateEntry(context, KIND, input, parseInput(updateRules, input), byName),
  }),
);

builder.mutationField('archiveLocation', (t) =>
  t.fieldWithInput({
    type: defineSuccess<{ id: string }>('ArchiveLocationSuccess', 'The location was archived.', (f) => ({
      location: written(f),
    })),
    description:
      'Takes a location out of use: it can’t be chosen any more, and counts leave it out [184]; patients that name it keep it.',
    authScopes: { permission: 'directory:write' },
    errors: { types: [NotFoundError, VersionConflictError] },
    input: {
      id: t.input.id({ required: true, description: 'The location.' }),
      baseVersion: optionalBaseVersion(t.input),
    },
    resolve: (_root, { input }, context) => archiveEntry(context, KIND, input),
  }),
);
