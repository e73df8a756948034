import { visibleAppointments } from '../auth/visibility.ts';
import { Practitioner } from '../directory/practitioner.ts';
import { builder } from '../graphql/builder.ts';
import { defineConnection, nestedConnection, rootConnection, selectNested } from '../graphql/connection.ts';
import type { Context } from '../graphql/context.ts';
import { forPartners } from '../graphql/extension.ts';
import { lookupUuid } from '../graphql/id.ts';
import { type PageArguments, planPage } from '../graphql/keyset.ts';
import { oncePerRequest } from '../graphql/once-per-request.ts';
import { Patient } from '../patients/patient.ts';
import { Appointment } from './appointment.ts';
import { AppointmentFilter, appointmentOrder, listedAppointments } from './appointment-filter.ts';

/** A page of appointments. */
const AppointmentConnection = defineConnection(Appointment, 'Appointment', { partner: true });

/** What every list of appointments takes. */
interface ListArguments extends PageArguments {
  readonly filter?: typeof AppointmentFilter.$inferInput | null;
  readonly orderBy?: typeof appointmentOrder.input.$inferInput | null;
}

builder.queryField('appointments', (t) =>
  t.connection(
    {
      type: Appointment,
      description:
        'Appointments and holds, whatever their status: of the organization, to a partner those that it has made. Reconciliation asks by `partnerReference` or `externalPaymentReference` [35, 54].',
      authScopes: { permission: 'appointment:read' },
      extensions: forPartners,
      args: {
        filter: t.arg({ type: AppointmentFilter, description: 'Which ones; all where absent.' }),
        orderBy: t.arg({ type: appointmentOrder.input, description: 'Default: START, ascending.' }),
      },
      resolve: (_root, { filter, orderBy, ...args }, context, info) =>
        rootConnection(context.db.appointment, {
          ...{ typeName: 'Appointment', args, context, info },
          order: appointmentOrder.requested(orderBy, context),
          where: listedAppointments(filter, context),
        }),
    },
    AppointmentConnection,
  ),
);

builder.queryField('appointment', (t) =>
  t.prismaField({
    type: Appointment,
    nullable: true,
    description:
      'One appointment or hold. Null for an id that names none, one of another organization or, to a partner, one that it has not made: alike in every respect [55, A49].',
    authScopes: { permission: 'appointment:read' },
    extensions: forPartners,
    args: { id: t.arg.id({ required: true, description: 'Its global id.' }) },
    resolve: (query, _root, args, { db, actor }) =>
      db.appointment.findFirst({
        ...query,
        where: { AND: [{ id: lookupUuid('Appointment', args.id) }, visibleAppointments(actor)] },
      }),
  }),
);

/** The appointments of a record, in one statement for all records of a page. */
const pageOf = oncePerRequest(({ filter, orderBy, ...args }: ListArguments, context: Context) => {
  const where = listedAppointments(filter, context);
  return { where, page: planPage(args, appointmentOrder.requested(orderBy, context), where) };
});

builder.prismaObjectField(Patient, 'appointments', (t) =>
  t.connection(
    {
      type: Appointment,
      description: 'The patient’s appointments and holds, whatever their status.',
      authScopes: { permission: 'appointment:read' },
      args: {
        filter: t.arg({ type: AppointmentFilter, description: 'Which ones; all where absent.' }),
        orderBy: t.arg({ type: appointmentOrder.input, description: 'Default: START, ascending.' }),
      },
      select: (args, context, nested) =>
        selectNested(nested, 'appointments', 'Appointment', pageOf(args, context).page),
      resolve: (patient, args, context) => {
        const { page, where } = pageOf(args, context);
        const list = { relation: 'appointments', model: 'appointment', parentKey: 'patientId', where };
        return nestedConnection(context, page, patient, list);
      },
    },
    AppointmentConnection,
  ),
);

builder.prismaObjectField(Practitioner, 'appointments', (t) =>
  t.connection(
    {
      type: Appointment,
      description: 'The practitioner’s appointments and holds, whatever their status: the day book.',
      authScopes: { permission: 'appointment:read' },
      args: {
        filter: t.arg({ type: AppointmentFilter, description: 'Which ones; all where absent.' }),
        orderBy: t.arg({ type: appointmentOrder.input, description: 'Default: START, ascending.' }),
      },
      select: (args, context, nested) =>
        selectNested(nested, 'appointments', 'Appointment', pageOf(args, context).page),
      resolve: (practitioner, args, context) => {
        const { page, where } = pageOf(args, context);
        const list = { relation: 'appointments', model: 'appointment', parentKey: 'practitionerId', where };
        return nestedConnection(context, page, practitioner, list);
      },
    },
    AppointmentConnection,
  ),
);
