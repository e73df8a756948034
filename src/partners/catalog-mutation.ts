import { builder } from '../graphql/builder.ts';
import { baseVersion, idempotencyKey, optionalBaseVersion } from '../graphql/input-field.ts';
import { defineSuccess, replayed } from '../graphql/success.ts';
import { IdempotencyError, NotFoundError, ValidationError, VersionConflictError } from '../platform/error.ts';
import { Catalog } from './catalog.ts';
import { archiveCatalog, createCatalog, MOST_TYPES, updateCatalog } from './catalog-lifecycle.ts';
import { policyInput } from './catalog-policy.ts';

type Types = (typeof builder)['$inferSchemaTypes'];
type Fields<Shape> = PothosSchemaTypes.ObjectFieldBuilder<Types, Shape>;

/** The catalog that a mutation has written, as it is now. */
const written = (t: Fields<{ catalogId: string }>) =>
  t.prismaField({
    type: Catalog,
    description: 'The catalog as it is now.',
    resolve: (query, { catalogId: id }, _args, { db, actor: { orgId } }) =>
      db.catalog.findUniqueOrThrow({ ...query, where: { orgId_id: { orgId, id } } }),
  });

const catalogSuccess = (mutation: string, description: string) =>
  defineSuccess<{ catalogId: string }>(`${mutation}Success`, description, (t) => ({ catalog: written(t) }));

/** What both creation and change take. */
const optionalFields = (t: PothosSchemaTypes.InputFieldBuilder<Types, 'InputObject'>) => ({
  description: t.string({ description: 'What it is for, at most 1,000 characters.' }),
  featureFlags: t.field({
    type: 'JSONObject',
    description:
      'Names of features, each true or false: at most 50 names of 1 to 64 letters, digits and underscores. Replaces the flags that are there [37].',
  }),
  ...policyInput(t),
  appointmentTypeIds: t.idList({
    description: `The services that it holds, at most ${MOST_TYPES}. Replaces those that are there; null takes all away. An archived one can stay, not be added.`,
  }),
});

builder.mutationField('createCatalog', (t) =>
  t.fieldWithInput({
    type: defineSuccess<{ catalogId: string; replayed: boolean }>(
      'CreateCatalogSuccess',
      'The catalog was created.',
      (f) => ({ catalog: written(f), replayed: replayed(f) }),
    ),
    description: 'Creates a catalog, which partners reach by credentials of its own [30].',
    authScopes: { permission: 'catalog:write' },
    errors: { types: [ValidationError, NotFoundError, IdempotencyError] },
    input: {
      name: t.input.string({ required: true, description: 'Its name, 1 to 100 characters.' }),
      ...optionalFields(t.input),
      idempotencyKey: idempotencyKey(t.input),
    },
    resolve: (_root, { input }, context) => createCatalog(context, input),
  }),
);

builder.mutationField('updateCatalog', (t) =>
  t.fieldWithInput({
    type: catalogSuccess('UpdateCatalog', 'The catalog was changed.'),
    description: 'Changes the fields of a catalog that are given: an omitted one is left, null clears.',
    authScopes: { permission: 'catalog:write' },
    errors: { types: [ValidationError, NotFoundError, VersionConflictError] },
    input: {
      id: t.input.id({ required: true, description: 'The catalog.' }),
      baseVersion: baseVersion(t.input),
      name: t.input.string({ description: 'Its name, 1 to 100 characters; can’t be cleared.' }),
      ...optionalFields(t.input),
    },
    resolve: (_root, { input }, context) => updateCatalog(context, input),
  }),
);

builder.mutationField('archiveCatalog', (t) =>
  t.fieldWithInput({
    type: catalogSuccess('ArchiveCatalog', 'The catalog was archived.'),
    description: 'Archives a catalog: its credentials are refused from then on, within 5 seconds everywhere.',
    authScopes: { permission: 'catalog:write' },
    errors: { types: [NotFoundError, VersionConflictError] },
    input: {
      id: t.input.id({ required: true, description: 'The catalog.' }),
      baseVersion: optionalBaseVersion(t.input),
    },
    resolve: (_root, { input }, context) => archiveCatalog(context, input),
  }),
);
