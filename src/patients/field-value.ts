import { visibleChart } from '../chart/chart-record.ts';
import { FieldDefinition } from '../definitions/field-definition.ts';
import { isClosed } from '../definitions/field-type.ts';
import type { FieldType } from '../generated/prisma/enums.ts';
import { builder } from '../graphql/builder.ts';
import { defineConnection, nestedConnection, selectNested } from '../graphql/connection.ts';
import type { Context } from '../graphql/context.ts';
import { readableWith } from '../graphql/extension.ts';
import { idempotencyKey } from '../graphql/input-field.ts';
import { type PageArguments, planPage } from '../graphql/keyset.ts';
import { defineSuccess, replayed } from '../graphql/success.ts';
import { ConflictError, IdempotencyError, NotFoundError, ValidationError } from '../platform/error.ts';
import { type FieldFormEntry, readFieldForm } from './field-form.ts';
import { Patient } from './patient.ts';
import { setFieldValues } from './set-field-values.ts';

const VALUE =
  'of the kind that the definition’s type says: a text, a number, a date as text, true or false, an option, a list of options';
const WITHHELD =
  'Withheld (null) from callers without `patient:read_identity`, but for types whose values the organization has thought of itself: BOOLEAN, DROPDOWN and MULTI_SELECT.';

/** A value, if the caller may know it: what someone has written freely may tell who a patient is. */
const shown = (value: unknown, fieldType: FieldType, { actor }: Context) =>
  isClosed(fieldType) || actor.can('patient:read_identity') ? value : null;

/** What a patient's record holds in a custom field [287]. */
export const FieldValue = builder.prismaNode('FieldValue', {
  nullable: true,
  description: 'What a patient’s record holds in a field that the organization has added.',
  extensions: readableWith('patient:read'),
  select: { id: true },
  id: { resolve: ({ id }) => id },
  findUnique: (id, { actor }) => ({ orgId_id: { orgId: actor.orgId, id }, ...visibleChart(actor) }),
  fields: (t) => ({
    uuid: t.expose('id', { type: 'UUID', description: 'The id by which other systems know the value.' }),
    patient: t.relation('patient', { type: Patient, description: 'In whose record it is.' }),
    fieldDefinition: t.relation('fieldDefinition', {
      type: FieldDefinition,
      description: 'The field; may have been archived since.',
    }),
    value: t.field({
      type: 'JSON',
      nullable: true,
      select: { value: true, fieldDefinition: { select: { fieldType: true } } },
      description: `The value, ${VALUE}. ${WITHHELD}`,
      resolve: ({ value, fieldDefinition }, _args, context) =>
        shown(value, fieldDefinition.fieldType, context),
    }),
    createdAt: t.expose('createdAt', {
      type: 'DateTime',
      redact: false,
      description: 'When the field was first set, or set again after it had been cleared.',
    }),
    updatedAt: t.expose('updatedAt', {
      type: 'DateTime',
      redact: false,
      description: 'When the value last changed.',
    }),
  }),
});

const PAGE_LENGTH = { standard: 100, most: 200 };
const page = (args: PageArguments) =>
  planPage(
    args,
    { name: 'FieldValue.CREATED_AT.desc', column: 'createdAt', kind: 'date', direction: 'desc' },
    {},
    PAGE_LENGTH,
  );

builder.prismaObjectField(Patient, 'fieldValues', (t) =>
  t.connection(
    {
      type: FieldValue,
      description:
        'The custom fields that hold something, archived ones included, the newest value first [287].',
      authScopes: { permission: 'patient:read' },
      extensions: { pageLength: PAGE_LENGTH },
      args: {
        first: t.arg.int({
          description: 'Length of the page, from the start or from `after`: 1 to 200; default 100 [A22].',
        }),
        last: t.arg.int({
          description: 'Length of the page, from the end or from `before`: 1 to 200. Not with `first`.',
        }),
      },
      select: (args, _context, nested) => selectNested(nested, 'fieldValues', 'FieldValue', page(args)),
      resolve: (patient, args, context) =>
        nestedConnection(context, page(args), patient, {
          ...{ relation: 'fieldValues', model: 'fieldValue', parentKey: 'patientId', where: {} },
        }),
    },
    defineConnection(FieldValue, 'FieldValue'),
  ),
);

const FieldFormEntryType = builder.objectRef<FieldFormEntry>('FieldFormEntry').implement({
  description: 'A field of the form, with what the patient’s record holds in it [288].',
  fields: (t) => ({
    fieldDefinition: t.field({
      type: FieldDefinition,
      description: 'The field.',
      resolve: ({ definition }) => definition,
    }),
    value: t.field({
      type: 'JSON',
      nullable: true,
      description: `The value, ${VALUE}; null where there is none. ${WITHHELD}`,
      resolve: ({ definition, value }, _args, context) => shown(value, definition.fieldType, context),
    }),
  }),
});

builder.prismaObjectField(Patient, 'fieldForm', (t) =>
  t.field({
    type: [FieldFormEntryType],
    description:
      'Every custom field in use with its value or null, in the form’s order: by `itemOrder`, then by name; at most 500 [288].',
    authScopes: { permission: 'patient:read' },
    extensions: { pageLength: { standard: 50, most: 500 } },
    select: { id: true },
    resolve: ({ id }, _args, context, info) => readFieldForm(id, context, info),
  }),
);

const FieldValueInput = builder.inputType('FieldValueInput', {
  description: 'A custom field to set.',
  fields: (t) => ({
    fieldDefinitionId: t.id({ required: true, description: 'The field; not an archived one.' }),
    value: t.field({
      type: 'JSON',
      description: `The value, ${VALUE}; null clears, where the field is not required [A40]. Can’t be omitted.`,
    }),
  }),
});

builder.mutationField('setFieldValues', (t) =>
  t.fieldWithInput({
    type: defineSuccess<{ patientId: string; ids: string[]; replayed: boolean }>(
      'SetFieldValuesSuccess',
      'The values were set.',
      (f) => ({
        fieldValues: f.prismaField({
          type: [FieldValue],
          description:
            'What the fields hold now, in the order of the input, without those cleared; at most 200.',
          resolve: async (query, { ids }, _args, { db }) => {
            const rows = await db.fieldValue.findMany({ ...query, where: { id: { in: ids } } });
            return ids.flatMap((id) => rows.find((row) => row.id === id) ?? []);
          },
        }),
        patient: f.prismaField({
          type: Patient,
          description: 'Whose fields they are.',
          resolve: (query, { patientId: id }, _args, { db, actor: { orgId } }) =>
            db.patient.findUniqueOrThrow({ ...query, where: { orgId_id: { orgId, id } } }),
        }),
        replayed: replayed(f),
      }),
    ),
    description: 'Sets values of a patient’s custom fields, all of them or none [289].',
    authScopes: { permission: 'patient:write' },
    errors: { types: [ValidationError, NotFoundError, ConflictError, IdempotencyError] },
    input: {
      patientId: t.input.id({ required: true, description: 'Whose fields.' }),
      fields: t.input.field({
        type: [FieldValueInput],
        required: true,
        description: 'The fields to set, each once; at least one and at most 200.',
      }),
      idempotencyKey: idempotencyKey(t.input),
    },
    resolve: (_root, { input }, context) => setFieldValues(context, input),
  }),
);
