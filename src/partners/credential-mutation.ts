import { builder } from '../graphql/builder.ts';
import { idempotencyKey } from '../graphql/input-field.ts';
import { defineSuccess, replayed } from '../graphql/success.ts';
import { ConflictError, IdempotencyError, NotFoundError, ValidationError } from '../platform/error.ts';
import { Credential, CredentialRoleEnum } from './credential.ts';
import { type CreatedCredential, createCredential, revokeCredential } from './credential-lifecycle.ts';

type Fields<Shape> = PothosSchemaTypes.ObjectFieldBuilder<(typeof builder)['$inferSchemaTypes'], Shape>;

/** The credential that a mutation has written, as it is now. */
const written = (t: Fields<{ readonly credentialId: string }>) =>
  t.prismaField({
    type: Credential,
    description: 'The credential as it is now.',
    resolve: (query, { credentialId: id }, _args, { db, actor: { orgId } }) =>
      db.credential.findUniqueOrThrow({ ...query, where: { orgId_id: { orgId, id } } }),
  });

builder.mutationField('createCredential', (t) =>
  t.fieldWithInput({
    type: defineSuccess<CreatedCredential>('CreateCredentialSuccess', 'The credential was issued.', (f) => ({
      credential: written(f),
      secret: f.exposeString('secret', {
        nullable: true,
        description:
          'For the header `Authorization: Bearer <secret>`. Shown here and never again: null where the answer repeats an earlier one [81].',
      }),
      replayed: replayed(f),
    })),
    description:
      'Issues a credential, in the environment of the organization. To rotate one, issue its successor, move the application to it, and revoke it [24, 81].',
    authScopes: { permission: 'credential:write' },
    errors: { types: [ValidationError, NotFoundError, ConflictError, IdempotencyError] },
    input: {
      name: t.input.string({
        required: true,
        description: 'The application that will use it, 1 to 100 characters.',
      }),
      role: t.input.field({
        type: CredentialRoleEnum,
        required: true,
        description: 'What it lets its holder do.',
      }),
      partnerId: t.input.id({ description: 'Whose it will be; for the role PARTNER only, which needs it.' }),
      catalogId: t.input.id({
        description:
          'The one catalog that it will reach; for the role PARTNER only, which needs it [25, 31]. A partner has at most two active credentials for one catalog.',
      }),
      expiresAt: t.input.field({
        type: 'DateTime',
        description: 'From then on it is refused; absent: never. In the future.',
      }),
      idempotencyKey: idempotencyKey(t.input),
    },
    resolve: (_root, { input }, context) => createCredential(context, input),
  }),
);

builder.mutationField('revokeCredential', (t) =>
  t.fieldWithInput({
    type: defineSuccess<{ credentialId: string }>(
      'RevokeCredentialSuccess',
      'The credential is revoked, now or since before.',
      (f) => ({ credential: written(f) }),
    ),
    description:
      'Ends a credential for good, within 5 seconds everywhere. It may be the one that the request carries: an organization that revokes its last one needs whoever runs the server.',
    authScopes: { permission: 'credential:write' },
    errors: { types: [NotFoundError] },
    input: { id: t.input.id({ required: true, description: 'The credential.' }) },
    resolve: (_root, { input }, context) => revokeCredential(context, input),
  }),
);
