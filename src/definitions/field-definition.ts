import { FieldType } from '../generated/prisma/enums.ts';
import { builder } from '../graphql/builder.ts';
import { defineConnection, rootConnection } from '../graphql/connection.ts';
import { readableWith } from '../graphql/extension.ts';
import { lookupUuid } from '../graphql/id.ts';
import { baseVersion, idempotencyKey } from '../graphql/input-field.ts';
import { defineOrder } from '../graphql/order.ts';
import { defineSuccess, replayed } from '../graphql/success.ts';
import { IdempotencyError, NotFoundError, ValidationError, VersionConflictError } from '../platform/error.ts';
import {
  archiveDefinition,
  definitionArguments,
  definitionConditions,
  definitionInputFields,
} from './definition.ts';
import { createFieldDefinition, FIELD_DEFINITION, updateFieldDefinition } from './write-field-definition.ts';

type Types = (typeof builder)['$inferSchemaTypes'];

/** What a custom field holds [A40]. */
export const FieldTypeEnum = builder.enumType('FieldType', {
  description: 'What a custom field holds [A40].',
  values: {
    TEXT: { value: FieldType.TEXT, description: 'One line of text, at most 500 characters.' },
    TEXTAREA: { value: FieldType.TEXTAREA, description: 'Lines of text, at most 10000 characters.' },
    NUMBER: { value: FieldType.NUMBER, description: 'A number, up to 9007199254740991 either side of zero.' },
    DATE: { value: FieldType.DATE, description: 'A calendar date, as the text YYYY-MM-DD.' },
    BOOLEAN: { value: FieldType.BOOLEAN, description: 'True or false.' },
    DROPDOWN: { value: FieldType.DROPDOWN, description: 'One of the field’s options.' },
    MULTI_SELECT: {
      value: FieldType.MULTI_SELECT,
      description: 'Some of the field’s options, a list without repetitions.',
    },
  },
});

/** A field that the organization has added to its patients' records [297]. */
export const FieldDefinition = builder.prismaNode('FieldDefinition', {
  nullable: true,
  description: 'A field that the organization has added to its patients’ records.',
  extensions: readableWith('definition:read'),
  select: { id: true },
  id: { resolve: ({ id }) => id },
  findUnique: (id, { actor: { orgId } }) => ({ orgId_id: { orgId, id } }),
  fields: (t) => ({
    uuid: t.expose('id', { type: 'UUID', description: 'The id by which other systems know the field.' }),
    name: t.exposeString('name', { description: 'Its label.' }),
    fieldType: t.expose('fieldType', { type: FieldTypeEnum, description: 'What it holds.' }),
    description: t.exposeString('description', { nullable: true, description: 'What is meant by it.' }),
    dropdownOptions: t.exposeStringList('dropdownOptions', {
      description: 'What DROPDOWN and MULTI_SELECT choose from, at most 200; empty for the others.',
    }),
    isRequired: t.exposeBoolean('isRequired', {
      description: 'Whether its value can’t be cleared [A40].',
    }),
    itemOrder: t.exposeInt('itemOrder', { description: 'Its place in the form.' }),
    version: t.exposeInt('version', {
      description: 'Grows by one with each change; updates name the one they have read [153].',
    }),
    createdAt: t.expose('createdAt', { type: 'DateTime', description: 'When the field was made.' }),
    updatedAt: t.expose('updatedAt', { type: 'DateTime', description: 'When it last changed.' }),
    archivedAt: t.expose('archivedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When it was archived (`deleted_at`); null while it is in the form.',
    }),
  }),
});

const order = defineOrder(
  'FieldDefinition',
  {
    NAME: { column: 'sortName', kind: 'string', description: 'By name, without regard to case and accents.' },
    ITEM_ORDER: { column: 'itemOrder', kind: 'int', description: 'As in the form.' },
  },
  { field: 'NAME' },
);

builder.queryField('fieldDefinitions', (t) =>
  t.connection(
    {
      type: FieldDefinition,
      description: 'The fields in use, by name unless ordered otherwise [294].',
      authScopes: { permission: 'definition:read' },
      args: {
        search: definitionArguments(t.arg).search,
        orderBy: t.arg({ type: order.input, description: 'Default: NAME, ascending.' }),
      },
      resolve: (_root, { search, orderBy, ...args }, context, info) =>
        rootConnection(context.db.fieldDefinition, {
          ...{ typeName: 'FieldDefinition', args, context, info, order: order.requested(orderBy, context) },
          where: { AND: definitionConditions({ search }) },
        }),
    },
    defineConnection(FieldDefinition, 'FieldDefinition'),
  ),
);

builder.queryField('fieldDefinition', (t) =>
  t.prismaField({
    type: FieldDefinition,
    nullable: true,
    description: 'One field, archived or not; null when there is none in reach [294].',
    authScopes: { permission: 'definition:read' },
    args: { id: t.arg.id({ required: true, description: 'Its global id.' }) },
    resolve: (query, _root, args, { db, actor: { orgId } }) =>
      db.fieldDefinition.findUnique({
        ...query,
        where: { orgId_id: { orgId, id: lookupUuid('FieldDefinition', args.id) } },
      }),
  }),
);

const inputFields = (t: PothosSchemaTypes.InputFieldBuilder<Types, 'InputObject'>) => ({
  description: definitionInputFields(t).description,
  dropdownOptions: t.stringList({
    description:
      'What DROPDOWN and MULTI_SELECT choose from: at most 200, each of 1 to 200 characters, without repetitions; none for other types.',
  }),
  isRequired: t.boolean({ description: 'Whether its value can’t be cleared; false when null.' }),
  itemOrder: t.int({ description: 'Its place in the form, 0 to 1000000; 0 when null.' }),
});

/** The field that a mutation has written, as it is now. */
const written = (t: PothosSchemaTypes.ObjectFieldBuilder<Types, { id: string }>) =>
  t.prismaField({
    type: FieldDefinition,
    description: 'The field as it is now.',
    resolve: (query, { id }, _args, { db, actor: { orgId } }) =>
      db.fieldDefinition.findUniqueOrThrow({ ...query, where: { orgId_id: { orgId, id } } }),
  });

builder.mutationField('createFieldDefinition', (t) =>
  t.fieldWithInput({
    type: defineSuccess<{ id: string; replayed: boolean }>(
      'CreateFieldDefinitionSuccess',
      'The field was created.',
      (f) => ({ fieldDefinition: written(f), replayed: replayed(f) }),
    ),
    description: 'Adds a field to the records of all patients; at most 500 are in use at a time [295].',
    authScopes: { permission: 'definition:write' },
    errors: { types: [ValidationError, IdempotencyError] },
    input: {
      name: t.input.string({ required: true, description: 'Its label, 1 to 200 characters.' }),
      fieldType: t.input.field({ type: FieldTypeEnum, required: true, description: 'What it holds.' }),
      ...inputFields(t.input),
      idempotencyKey: idempotencyKey(t.input),
    },
    resolve: (_root, { input }, context) => createFieldDefinition(context, input),
  }),
);

builder.mutationField('updateFieldDefinition', (t) =>
  t.fieldWithInput({
    type: defineSuccess<{ id: string }>('UpdateFieldDefinitionSuccess', 'The field was changed.', (f) => ({
      fieldDefinition: written(f),
    })),
    description:
      'Changes the fields of a definition that are given: an omitted one is left, null clears [296]. Options that are taken away stay where they were chosen.',
    authScopes: { permission: 'definition:write' },
    errors: { types: [ValidationError, NotFoundError, VersionConflictError] },
    input: {
      id: t.input.id({ required: true, description: 'The field.' }),
      baseVersion: baseVersion(t.input),
      name: t.input.string({ description: 'Its label, 1 to 200 characters; can’t be cleared.' }),
      fieldType: t.input.field({
        type: FieldTypeEnum,
        description:
          'What it holds; can’t be cleared. Once it has values: TEXT can become TEXTAREA; NUMBER, DATE, BOOLEAN and DROPDOWN can become TEXT or TEXTAREA, DROPDOWN also MULTI_SELECT, and the values with them; anything else is refused [A40].',
      }),
      ...inputFields(t.input),
    },
    resolve: (_root, { input }, context) => updateFieldDefinition(context, input),
  }),
);

builder.mutationField('archiveFieldDefinition', (t) =>
  t.fieldWithInput({
    type: defineSuccess<{ id: string }>('ArchiveFieldDefinitionSuccess', 'The field was archived.', (f) => ({
      fieldDefinition: written(f),
    })),
    description:
      'Takes a field out of the form: its values can’t be changed any more, and stay readable [296].',
    authScopes: { permission: 'definition:write' },
    errors: { types: [NotFoundError, VersionConflictError] },
    input: {
      id: t.input.id({ required: true, description: 'The field.' }),
      baseVersion: baseVersion(t.input),
    },
    resolve: (_root, { input }, context) => archiveDefinition(context, FIELD_DEFINITION, input),
  }),
);
