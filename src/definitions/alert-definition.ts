import { z } from 'zod';
import { AlertScope } from '../generated/prisma/enums.ts';
import { builder } from '../graphql/builder.ts';
import { defineConnection, rootConnection } from '../graphql/connection.ts';
import { readableWith } from '../graphql/extension.ts';
import { lookupUuid } from '../graphql/id.ts';
import { baseVersion, idempotencyKey } from '../graphql/input-field.ts';
import { defineOrder } from '../graphql/order.ts';
import { defineSuccess, replayed } from '../graphql/success.ts';
import { IdempotencyError, NotFoundError, ValidationError, VersionConflictError } from '../platform/error.ts';
import type { RecordKind } from '../platform/record.ts';
import {
  archiveDefinition,
  createDefinition,
  definitionArguments,
  definitionConditions,
  definitionInputFields,
  definitionName,
  definitionRules,
  updateDefinition,
} from './definition.ts';

type Types = (typeof builder)['$inferSchemaTypes'];

const KIND: RecordKind = {
  type: 'AlertDefinition',
  model: 'alertDefinition',
  words: 'Alert definition',
};

/** On whose charts an alert is shown [230]. */
export const AlertScopeEnum = builder.enumType('AlertScope', {
  description: 'On whose charts an alert is shown [230].',
  values: {
    PATIENT: { value: AlertScope.PATIENT, description: 'On the patient’s own (`patient`).' },
    FAMILY: {
      value: AlertScope.FAMILY,
      description: 'On those of everyone who shares the patient’s guarantor (`family`) [232].',
    },
  },
});

/** What alerts may warn of, as the organization lists it [293]. */
export const AlertDefinition = builder.prismaNode('AlertDefinition', {
  nullable: true,
  description: 'What an alert may warn of: an entry of the list that alerts name.',
  extensions: readableWith('definition:read'),
  select: { id: true },
  id: { resolve: ({ id }) => id },
  findUnique: (id, { actor: { orgId } }) => ({ orgId_id: { orgId, id } }),
  fields: (t) => ({
    uuid: t.expose('id', { type: 'UUID', description: 'The id by which other systems know the entry.' }),
    name: t.exposeString('name', { description: 'Its name.' }),
    category: t.exposeString('category', { nullable: true, description: 'Its group, e.g. safety.' }),
    description: t.exposeString('description', { nullable: true, description: 'What is meant by it.' }),
    defaultIsUrgent: t.exposeBoolean('defaultIsUrgent', {
      description: 'Whether an alert of this kind is urgent unless it says otherwise [A34].',
    }),
    defaultScope: t.expose('defaultScope', {
      type: AlertScopeEnum,
      description: 'On whose charts an alert of this kind is shown unless it says otherwise [A34].',
    }),
    itemOrder: t.exposeInt('itemOrder', { description: 'Its place in the organization’s own order.' }),
    version: t.exposeInt('version', {
      description: 'Grows by one with each change; updates name the one they have read [153].',
    }),
    createdAt: t.expose('createdAt', { type: 'DateTime', description: 'When the entry was made.' }),
    updatedAt: t.expose('updatedAt', { type: 'DateTime', description: 'When it last changed.' }),
    archivedAt: t.expose('archivedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When it was archived (`deleted_at`); null while it can be chosen.',
    }),
  }),
});

const order = defineOrder(
  'AlertDefinition',
  {
    NAME: { column: 'sortName', kind: 'string', description: 'By name, without regard to case and accents.' },
    ITEM_ORDER: { column: 'itemOrder', kind: 'int', description: 'In the organization’s own order.' },
  },
  { field: 'NAME' },
);

builder.queryField('alertDefinitions', (t) =>
  t.connection(
    {
      type: AlertDefinition,
      description: 'What alerts can be chosen from, by name unless ordered otherwise [290].',
      authScopes: { permission: 'definition:read' },
      args: {
        ...definitionArguments(t.arg),
        orderBy: t.arg({ type: order.input, description: 'Default: NAME, ascending.' }),
      },
      resolve: (_root, { search, category, orderBy, ...args }, context, info) =>
        rootConnection(context.db.alertDefinition, {
          ...{ typeName: 'AlertDefinition', args, context, info, order: order.requested(orderBy, context) },
          where: { AND: definitionConditions({ search, category }) },
        }),
    },
    defineConnection(AlertDefinition, 'AlertDefinition'),
  ),
);

builder.queryField('alertDefinition', (t) =>
  t.prismaField({
    type: AlertDefinition,
    nullable: true,
    description: 'One entry, archived or not; null when there is none in reach.',
    authScopes: { permission: 'definition:read' },
    args: { id: t.arg.id({ required: true, description: 'Its global id.' }) },
    resolve: (query, _root, args, { db, actor: { orgId } }) =>
      db.alertDefinition.findUnique({
        ...query,
        where: { orgId_id: { orgId, id: lookupUuid('AlertDefinition', args.id) } },
      }),
  }),
);

const inputFields = (t: PothosSchemaTypes.InputFieldBuilder<Types, 'InputObject'>) => ({
  ...definitionInputFields(t),
  defaultIsUrgent: t.boolean({
    description: 'Whether an alert of this kind is urgent unless it says otherwise; false when null.',
  }),
  defaultScope: t.field({
    type: AlertScopeEnum,
    description: 'On whose charts such an alert is shown unless it says otherwise; PATIENT when null.',
  }),
});
const rules = {
  ...definitionRules,
  defaultIsUrgent: z
    .boolean()
    .nullish()
    .transform((value) => (value === null ? false : value)),
  // One of the enum's: GraphQL has seen to that.
  defaultScope: z
    .string()
    .nullish()
    .transform((value) => (value === null ? 'PATIENT' : value)),
};
const creationRules = z.object({ name: definitionName, ...rules });
const updateRules = z.object({ name: definitionName.optional(), ...rules });

/** The entry that a mutation has written, as it is now. */
const written = (t: PothosSchemaTypes.ObjectFieldBuilder<Types, { id: string }>) =>
  t.prismaField({
    type: AlertDefinition,
    description: 'The entry as it is now.',
    resolve: (query, { id }, _args, { db, actor: { orgId } }) =>
      db.alertDefinition.findUniqueOrThrow({ ...query, where: { orgId_id: { orgId, id } } }),
  });

builder.mutationField('createAlertDefinition', (t) =>
  t.fieldWithInput({
    type: defineSuccess<{ id: string; replayed: boolean }>(
      'CreateAlertDefinitionSuccess',
      'The entry was created.',
      (f) => ({ alertDefinition: written(f), replayed: replayed(f) }),
    ),
    description: 'Adds an entry to what alerts can be chosen from [291].',
    authScopes: { permission: 'definition:write' },
    errors: { types: [ValidationError, IdempotencyError] },
    input: {
      name: t.input.string({ required: true, description: 'Its name, 1 to 200 characters.' }),
      ...inputFields(t.input),
      idempotencyKey: idempotencyKey(t.input),
    },
    resolve: (_root, { input }, context) => createDefinition(context, KIND, creationRules, input),
  }),
);

builder.mutationField('updateAlertDefinition', (t) =>
  t.fieldWithInput({
    type: defineSuccess<{ id: string }>('UpdateAlertDefinitionSuccess', 'The entry was changed.', (f) => ({
      alertDefinition: written(f),
    })),
    description:
      'Changes the fields of an entry that are given: an omitted one is left, null clears. Alerts that name it show its new name, and keep their scope and urgency [292].',
    authScopes: { permission: 'definition:write' },
    errors: { types: [ValidationError, NotFoundError, VersionConflictError] },
    input: {
      id: t.input.id({ required: true, description: 'The entry.' }),
      baseVersion: baseVersion(t.input),
      name: t.input.string({ description: 'Its name, 1 to 200 characters; can’t be cleared.' }),
      ...inputFields(t.input),
    },
    resolve: (_root, { input }, context) => updateDefinition(context, KIND, updateRules, input),
  }),
);

builder.mutationField('archiveAlertDefinition', (t) =>
  t.fieldWithInput({
    type: defineSuccess<{ id: string }>('ArchiveAlertDefinitionSuccess', 'The entry was archived.', (f) => ({
      alertDefinition: written(f),
    })),
    description: 'Takes an entry out of use: it can’t be chosen any more; alerts that name it keep it [292].',
    authScopes: { permission: 'definition:write' },
    errors: { types: [NotFoundError, VersionConflictError] },
    input: {
      id: t.input.id({ required: true, description: 'The entry.' }),
      baseVersion: baseVersion(t.input),
    },
    resolve: (_root, { input }, context) => archiveDefinition(context, KIND, input),
  }),
);
