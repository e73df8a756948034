import { builder } from '../graphql/builder.ts';
import { encodeId } from '../graphql/id.ts';
import { idempotencyKey } from '../graphql/input-field.ts';
import { defineSuccess, replayed } from '../graphql/success.ts';
import { IdempotencyError, ValidationError } from '../platform/error.ts';
import { BillingAccountInput } from './assign-billing-account.ts';
import { bulkImportPatients, type ImportReport, MOST_ROWS } from './bulk-import.ts';
import type { ACTIONS, RowError, RowResult } from './import-row.ts';
import { Patient } from './patient.ts';
import { PatientStatusEnum } from './patient-enum.ts';
import { patientInputFields } from './patient-input.ts';

const OnDuplicateEnum = builder.enumType('BulkImportOnDuplicate', {
  description: 'What to do with a row about someone who has a record already.',
  values: {
    SKIP: { description: 'Leave the row out (`skip`).' },
    UPDATE: {
      description:
        'Write the fields that the row gives over the record, as `updatePatient` does (`update`): an omitted one is left, null clears.',
    },
    FAIL: { description: 'Count the row as failed (`fail`).' },
  } as const,
});

const ActionEnum = builder.enumType('BulkImportAction', {
  description: 'What became of a row.',
  values: {
    CREATED: { description: 'A patient was created.' },
    UPDATED: { description: 'The patient whom it is about was changed.' },
    SKIPPED: { description: 'Left out: whom it is about has a record.' },
    FAILED: { description: 'It breaks a rule: see `errors`.' },
    VALIDATED: {
      description:
        'It breaks no rule, and was not kept: in a dry run, or where another row failed an atomic import.',
    },
  } satisfies Record<(typeof ACTIONS)[number], object>,
});

const MetaInput = builder.inputType('BulkImportMetaInput', {
  description: 'How an import runs [A39].',
  fields: (t) => ({
    dryRun: t.boolean({
      description: 'Does everything that the import would do, and takes it back. Default false.',
    }),
    onDuplicate: t.field({
      type: OnDuplicateEnum,
      description:
        'What to do with a row about someone who has a record, archived ones included, or a row above it: one with the same chart number, unique id, old reference id or social security number, or with both names and the same birth date, email or mobile phone. Default FAIL.',
    }),
    atomic: t.boolean({ description: 'Keeps nothing unless every row succeeds. Default false.' }),
  }),
});

const RowInput = builder.inputType('BulkImportPatientRowInput', {
  description: 'A patient to import: the fields of `createPatient`, checked row by row.',
  fields: (t) => ({
    firstName: t.string({ description: 'Legal given name, 1 to 100 characters; a row without it fails.' }),
    lastName: t.string({ description: 'Legal family name, 1 to 100 characters; a row without it fails.' }),
    status: t.field({
      type: PatientStatusEnum,
      description:
        'Default ACTIVE; not ARCHIVED [A19]. Of a record that is updated it must be the present one.',
    }),
    ...patientInputFields(t),
    billingAccount: t.field({
      type: BillingAccountInput,
      description:
        'Which account the patient is billed to; decided at registration, so not with an update [210].',
    }),
  }),
});

const RowErrorType = builder.objectRef<RowError>('BulkImportRowError').implement({
  description: 'A rule that a row breaks.',
  fields: (t) => ({
    field: t.exposeString('field', {
      nullable: true,
      description: 'The field of the row, its parts joined by dots; null where no single field is at fault.',
    }),
    code: t.exposeString('code', {
      description: 'Stable code of the rule, e.g. too_big, not_found, duplicate, ambiguous_duplicate.',
    }),
    message: t.exposeString('message', { description: 'What the rule demands; never what the row says.' }),
  }),
});

const RowResultType = builder.objectRef<RowResult>('BulkImportRowResult').implement({
  description: 'What became of one row [227].',
  fields: (t) => ({
    row: t.exposeInt('row', { description: 'Its index in `rows`, from 0.' }),
    action: t.expose('action', { type: ActionEnum, description: 'What became of it.' }),
    patientId: t.id({
      nullable: true,
      description:
        'Global id of whom it is about: created, updated, left as it was, or in the way. Null where that is no one, or can’t be told.',
      resolve: ({ patientId }) => patientId && encodeId('Patient', patientId),
    }),
    patient: t.prismaField({
      type: Patient,
      nullable: true,
      description: 'The same patient as it is now.',
      resolve: (query, { patientId: id }, _args, { db, actor: { orgId } }) =>
        id === null ? null : db.patient.findUnique({ ...query, where: { orgId_id: { orgId, id } } }),
    }),
    errors: t.field({
      type: [RowErrorType],
      description: 'Every rule that it breaks, at most 100; empty unless it FAILED.',
      resolve: ({ errors }) => errors.slice(0, 100),
    }),
  }),
});

const count = (action: RowResult['action']) => (report: ImportReport) =>
  report.results.filter((result) => result.action === action).length;

builder.mutationField('bulkImportPatients', (t) =>
  t.fieldWithInput({
    type: defineSuccess<ImportReport & { replayed: boolean }>(
      'BulkImportPatientsSuccess',
      'The rows were gone through; some may have failed.',
      (f) => ({
        applied: f.exposeBoolean('applied', {
          description:
            'False where everything was taken back: in a dry run, or where a row of an atomic import failed.',
        }),
        created: f.int({ description: 'Patients created.', resolve: count('CREATED') }),
        updated: f.int({ description: 'Patients changed.', resolve: count('UPDATED') }),
        skipped: f.int({ description: 'Rows left out as duplicates.', resolve: count('SKIPPED') }),
        failed: f.int({ description: 'Rows that break a rule.', resolve: count('FAILED') }),
        validated: f.int({
          description: 'Rows that break no rule, whether they were written or not: `total` less `failed`.',
          resolve: (report) => report.results.length - count('FAILED')(report),
        }),
        total: f.int({ description: 'All rows.', resolve: ({ results }) => results.length }),
        results: f.field({
          type: [RowResultType],
          description: `One for each row, in their order; at most ${MOST_ROWS}.`,
          resolve: ({ results }) => [...results],
        }),
        replayed: replayed(f),
      }),
    ),
    description:
      'Creates and updates many patients, each row by the rules of `createPatient` and `updatePatient`, with an audit row and events of its own; a row that fails leaves the others [226, 227, A39]. For more rows than this takes there is a command line importer.',
    authScopes: { permission: 'patient:import' },
    errors: { types: [ValidationError, IdempotencyError] },
    input: {
      rows: t.input.field({
        type: [RowInput],
        required: true,
        description: `The patients, at most ${MOST_ROWS}.`,
      }),
      meta: t.input.field({ type: MetaInput, description: 'How the import runs.' }),
      idempotencyKey: idempotencyKey(t.input),
    },
    resolve: (_root, { input }, context) => bulkImportPatients(context, input),
  }),
);
