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
import { Partner } from './partner.ts';
import { archivePartner, createPartner, updatePartner } from './partner-lifecycle.ts';

type Fields<Shape> = PothosSchemaTypes.ObjectFieldBuilder<(typeof builder)['$inferSchemaTypes'], Shape>;

/** The partner that a mutation has written, as it is now. */
const written = (t: Fields<{ partnerId: string }>) =>
  t.prismaField({
    type: Partner,
    description: 'The partner as it is now.',
    resolve: (query, { partnerId: id }, _args, { db, actor: { orgId } }) =>
      db.partner.findUniqueOrThrow({ ...query, where: { orgId_id: { orgId, id } } }),
  });

const partnerSuccess = (mutation: string, description: string) =>
  defineSuccess<{ partnerId: string }>(`${mutation}Success`, description, (t) => ({ partner: written(t) }));

builder.mutationField('createPartner', (t) =>
  t.fieldWithInput({
    type: defineSuccess<{ partnerId: string; replayed: boolean }>(
      'CreatePartnerSuccess',
      'The partner was created.',
      (f) => ({ partner: written(f), replayed: replayed(f) }),
    ),
    description: 'Creates a partner; `createCredential` then gives its application a key.',
    authScopes: { permission: 'partner:write' },
    errors: { types: [ValidationError, DuplicateError, IdempotencyError] },
    input: {
      name: t.input.string({ required: true, description: 'Its name, 1 to 100 characters.' }),
      slug: t.input.string({
        required: true,
        description:
          'Its short name for programs: lower-case letters and digits, with single hyphens between them, 1 to 60 characters. Can’t be changed, nor used again for another partner.',
      }),
      idempotencyKey: idempotencyKey(t.input),
    },
    resolve: (_root, { input }, context) => createPartner(context, input),
  }),
);

builder.mutationField('updatePartner', (t) =>
  t.fieldWithInput({
    type: partnerSuccess('UpdatePartner', 'The partner was changed.'),
    description: 'Changes the fields of a partner that are given; an omitted one is left.',
    authScopes: { permission: 'partner:write' },
    errors: { types: [ValidationError, NotFoundError, VersionConflictError] },
    input: {
      id: t.input.id({ required: true, description: 'The partner.' }),
      baseVersion: baseVersion(t.input),
      name: t.input.string({ description: 'Its name, 1 to 100 characters; can’t be cleared.' }),
    },
    resolve: (_root, { input }, context) => updatePartner(context, input),
  }),
);

builder.mutationField('archivePartner', (t) =>
  t.fieldWithInput({
    type: partnerSuccess('ArchivePartner', 'The partner was archived.'),
    description: 'Archives a partner: its credentials are refused from then on, within 5 seconds everywhere.',
    authScopes: { permission: 'partner:write' },
    errors: { types: [NotFoundError, VersionConflictError] },
    input: {
      id: t.input.id({ required: true, description: 'The partner.' }),
      baseVersion: optionalBaseVersion(t.input),
    },
    resolve: (_root, { input }, context) => archivePartner(context, input),
  }),
);
