import { AlertScopeEnum } from '../definitions/alert-definition.ts';
import { builder } from '../graphql/builder.ts';
import { baseVersion, idempotencyKey, optionalBaseVersion } from '../graphql/input-field.ts';
import { defineSuccess, replayed } from '../graphql/success.ts';
import {
  ConflictError,
  IdempotencyError,
  NotFoundError,
  ValidationError,
  VersionConflictError,
} from '../platform/error.ts';
import { Alert, AlertStatusEnum } from './alert.ts';
import { dismissAlerts } from './dismiss-alerts.ts';
import { archiveAlert, createAlert, disableAlert, updateAlert } from './write-alert.ts';

type Types = (typeof builder)['$inferSchemaTypes'];

/** The alert that a mutation has written, as it is now. */
const written = (t: PothosSchemaTypes.ObjectFieldBuilder<Types, { id: string }>) =>
  t.prismaField({
    type: Alert,
    description: 'The alert as it is now.',
    resolve: (query, { id }, _args, { db, actor: { orgId } }) =>
      db.alert.findUniqueOrThrow({ ...query, where: { orgId_id: { orgId, id } } }),
  });

const inputFields = (t: PothosSchemaTypes.InputFieldBuilder<Types, 'InputObject'>) => ({
  note: t.string({ description: 'What it says, in words; at most 2000 characters.' }),
  disableOn: t.field({
    type: 'Date',
    description:
      'The first day on which it is no longer shown, by the organization’s local date; a day that has come disables it at once.',
  }),
});

builder.mutationField('createAlert', (t) =>
  t.fieldWithInput({
    type: defineSuccess<{ id: string; replayed: boolean }>(
      'CreateAlertSuccess',
      'The alert was put on the chart.',
      (f) => ({ alert: written(f), replayed: replayed(f) }),
    ),
    description: 'Puts an alert on a patient’s chart [231].',
    authScopes: { permission: 'chart:write' },
    errors: { types: [ValidationError, NotFoundError, ConflictError, IdempotencyError] },
    input: {
      patientId: t.input.id({ required: true, description: 'On whose chart.' }),
      alertDefinitionId: t.input.id({
        required: true,
        description: 'What it warns of; not an archived entry.',
      }),
      alertScope: t.input.field({
        type: AlertScopeEnum,
        description: 'On whose charts it is shown; what its definition says when null or absent [A34].',
      }),
      isUrgent: t.input.boolean({
        description: 'Whether it must not be overlooked; what its definition says when null or absent [A34].',
      }),
      ...inputFields(t.input),
      idempotencyKey: idempotencyKey(t.input),
    },
    resolve: (_root, { input }, context) => createAlert(context, input),
  }),
);

builder.mutationField('updateAlert', (t) =>
  t.fieldWithInput({
    type: defineSuccess<{ id: string }>('UpdateAlertSuccess', 'The alert was changed.', (f) => ({
      alert: written(f),
    })),
    description: 'Changes the fields that are given: an omitted one is left, null clears [233].',
    authScopes: { permission: 'chart:write' },
    errors: { types: [ValidationError, NotFoundError, VersionConflictError, ConflictError] },
    input: {
      id: t.input.id({ required: true, description: 'The alert.' }),
      baseVersion: baseVersion(t.input),
      alertDefinitionId: t.input.id({
        description:
          'What it warns of; can’t be cleared, and not changed to an archived entry. Its defaults do not apply.',
      }),
      alertScope: t.input.field({
        type: AlertScopeEnum,
        description: 'On whose charts it is shown; PATIENT when null.',
      }),
      isUrgent: t.input.boolean({ description: 'Whether it must not be overlooked; false when null.' }),
      ...inputFields(t.input),
      status: t.input.field({
        type: AlertStatusEnum,
        description:
          'Can’t be cleared. DISABLED does what `disableAlert` does, ARCHIVED what `archiveAlert` does. ACTIVE shows it again: `dateDisabled` is cleared, and so is a `disableOn` that has come, unless they are given.',
      }),
      dateDisabled: t.input.field({ type: 'DateTime', description: 'When it was disabled.' }),
    },
    resolve: (_root, { input }, context) => updateAlert(context, input),
  }),
);

builder.mutationField('disableAlert', (t) =>
  t.fieldWithInput({
    type: defineSuccess<{ id: string }>('DisableAlertSuccess', 'The alert was disabled.', (f) => ({
      alert: written(f),
    })),
    description:
      'Hides an alert from the chart; lists still have it. `dateDisabled` becomes now, unless it was disabled before [234].',
    authScopes: { permission: 'chart:write' },
    errors: { types: [NotFoundError, VersionConflictError, ConflictError] },
    input: {
      id: t.input.id({ required: true, description: 'The alert.' }),
      baseVersion: baseVersion(t.input),
    },
    resolve: (_root, { input }, context) => disableAlert(context, input),
  }),
);

builder.mutationField('archiveAlert', (t) =>
  t.fieldWithInput({
    type: defineSuccess<{ id: string }>('ArchiveAlertSuccess', 'The alert was archived.', (f) => ({
      alert: written(f),
    })),
    description:
      'Takes an alert out of the lists for good; the status ARCHIVED finds it, and so does its id [235].',
    authScopes: { permission: 'chart:write' },
    errors: { types: [NotFoundError, VersionConflictError, ConflictError] },
    input: {
      id: t.input.id({ required: true, description: 'The alert.' }),
      baseVersion: optionalBaseVersion(t.input),
    },
    resolve: (_root, { input }, context) => archiveAlert(context, input),
  }),
);

const DismissAlertsSuccess = defineSuccess<{ ids: string[]; archivedCount: number; skippedCount: number }>(
  'BulkDismissAlertsSuccess',
  'The alerts are archived.',
  (t) => ({
    alerts: t.prismaField({
      type: [Alert],
      description: 'The alerts as they are now, in the order in which they were named: at most 50.',
      resolve: async (query, { ids }, _args, { db }) => {
        const rows = await db.alert.findMany({ ...query, where: { id: { in: ids } } });
        return rows.sort((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id));
      },
    }),
    archivedCount: t.exposeInt('archivedCount', { description: 'How many have been archived now.' }),
    skippedCount: t.exposeInt('skippedCount', { description: 'How many were archived before.' }),
  }),
);

builder.mutationField('bulkDismissAlerts', (t) =>
  t.fieldWithInput({
    type: DismissAlertsSuccess,
    description:
      'Archives several alerts of one patient: all of them, or none where one is not there. Those archived before are skipped [236, A35].',
    authScopes: { permission: 'chart:write' },
    errors: { types: [ValidationError, NotFoundError, ConflictError] },
    input: {
      patientId: t.input.id({ required: true, description: 'On whose chart they were put.' }),
      alertIds: t.input.idList({
        required: true,
        description: 'The alerts, 1 to 50, at most 50 even where some are named twice; those count once.',
      }),
    },
    resolve: (_root, { input }, context) => dismissAlerts(context, input),
  }),
);
