import { ActorRef } from '../auth/actor-ref.ts';
import { AlertDefinition, AlertScopeEnum } from '../definitions/alert-definition.ts';
import { AlertStatus } from '../generated/prisma/enums.ts';
import { builder } from '../graphql/builder.ts';
import { defineConnection, nestedConnection, selectNested } from '../graphql/connection.ts';
import { readableWith } from '../graphql/extension.ts';
import { Patient } from '../patients/patient.ts';
import { localToday } from '../platform/local-date.ts';
import { alertsInStatus, effectiveStatus } from './alert-status.ts';
import { planChartPage, visibleChart } from './chart-record.ts';
import { type AlertListArguments, familyAlerts } from './family-alert.ts';

/** Whether an alert is shown [230, A27]. */
export const AlertStatusEnum = builder.enumType('AlertStatus', {
  description: 'Whether an alert is shown [230, A27].',
  values: {
    ACTIVE: { value: AlertStatus.ACTIVE, description: 'Is shown on the chart (`active`).' },
    DISABLED: {
      value: AlertStatus.DISABLED,
      description: 'Hidden from the chart by someone, or because `disableOn` has come (`disabled`).',
    },
    ARCHIVED: { value: AlertStatus.ARCHIVED, description: 'Taken out for good (`archived`).' },
  },
});

/** A warning on a chart [230]. */
export const Alert = builder.prismaNode('Alert', {
  nullable: true,
  description: 'A warning on a patient’s chart, or on those of the whole family.',
  extensions: readableWith('chart:read'),
  select: { id: true },
  id: { resolve: ({ id }) => id },
  findUnique: (id, { actor }) => ({ orgId_id: { orgId: actor.orgId, id }, ...visibleChart(actor) }),
  fields: (t) => ({
    uuid: t.expose('id', { type: 'UUID', description: 'The id by which other systems know the alert.' }),
    patient: t.relation('patient', { description: 'On whose chart it was put.' }),
    alertDefinition: t.relation('alertDefinition', {
      type: AlertDefinition,
      description: 'What it warns of; may have been archived since.',
    }),
    alertScope: t.expose('alertScope', { type: AlertScopeEnum, description: 'On whose charts it is shown.' }),
    status: t.field({
      type: AlertStatusEnum,
      select: { status: true, disableOn: true },
      description:
        'Whether it is shown now: as it was last set, or DISABLED from the day `disableOn` on, by the organization’s local date [A27].',
      resolve: (alert, _args, context) => effectiveStatus(alert, localToday(context)),
    }),
    isUrgent: t.exposeBoolean('isUrgent', { description: 'Whether it must not be overlooked.' }),
    note: t.exposeString('note', { nullable: true, redact: true, description: 'What it says, in words.' }),
    disableOn: t.expose('disableOn', {
      type: 'Date',
      nullable: true,
      redact: false,
      description: 'The first day on which it is no longer shown, by the organization’s local date.',
    }),
    dateDisabled: t.expose('dateDisabled', {
      type: 'DateTime',
      nullable: true,
      redact: false,
      description: 'When someone disabled it; null where `disableOn` did.',
    }),
    createdBy: t.field({
      type: ActorRef,
      select: ActorRef.columns,
      description: 'Who put it on the chart [A42].',
      resolve: (alert) => alert,
    }),
    version: t.exposeInt('version', {
      description: 'Grows by one with each change; updates name the one they have read [153].',
    }),
    createdAt: t.expose('createdAt', {
      type: 'DateTime',
      redact: false,
      description: 'When the record was made.',
    }),
    updatedAt: t.expose('updatedAt', {
      type: 'DateTime',
      redact: false,
      description: 'When it last changed; the coming of `disableOn` is no change.',
    }),
    archivedAt: t.expose('archivedAt', {
      type: 'DateTime',
      nullable: true,
      redact: false,
      description: 'When it was archived; null while it is not.',
    }),
  }),
});

builder.prismaObjectField(Patient, 'alerts', (t) =>
  t.connection(
    {
      type: Alert,
      description: 'The alerts on the patient’s chart, the newest record first [228].',
      authScopes: { permission: 'chart:read' },
      args: {
        status: t.arg({
          type: AlertStatusEnum,
          description: 'Only those that have this status now; null: ACTIVE and DISABLED ones [A27].',
        }),
        includeFamily: t.arg.boolean({
          required: true,
          defaultValue: false,
          description:
            'Whether to add the alerts of the scope FAMILY that are on the charts of others with the same guarantor, the guarantor’s own included; not those of archived or deleted patients [229, 232].',
        }),
      },
      select: (args, context, nested) =>
        args.includeFamily
          ? ({ id: true } as never)
          : selectNested(nested, 'alerts', 'Alert', planChartPage('Alert', args, listed(args, context))),
      resolve: (patient, args, context, info) => {
        if (args.includeFamily) return familyAlerts(patient.id, args, context, info);
        const where = listed(args, context);
        const page = planChartPage('Alert', args, where);
        const list = { relation: 'alerts', model: 'alert', parentKey: 'patientId', where };
        return nestedConnection(context, page, patient, list);
      },
    },
    defineConnection(Alert, 'Alert'),
  ),
);

/** What `status` leaves in the list. */
function listed({ status }: AlertListArguments, context: Parameters<typeof localToday>[0]) {
  return alertsInStatus(status, localToday(context));
}
