import { visibleAppointments } from '../auth/visibility.ts';
import { Appointment } from '../booking/appointment.ts';
import { builder } from '../graphql/builder.ts';
import type { Context } from '../graphql/context.ts';
import { forPartners, ofPatient } from '../graphql/extension.ts';
import { encodeId } from '../graphql/id.ts';
import type { OutboxRow } from '../platform/outbox-reader.ts';
import { type AppointmentFilter, choiceOf } from './appointment-choice.ts';
import { factsOf } from './appointment-place.ts';
import { cursorOf } from './change-feed.ts';
import { publicType } from './event-type.ts';
import { APPOINTMENT_TYPES, HOLD_TYPES } from './followed-event.ts';
import { beginAtChange } from './subscription-start.ts';

/** An event of an appointment, with its cursor. */
interface AppointmentEvent extends OutboxRow {
  readonly cursor: string;
}

/** What has become of an appointment, and the appointment. */
const AppointmentChange = builder.objectRef<AppointmentEvent>('AppointmentChange').implement({
  description: 'Something that has happened to an appointment or a hold.',
  extensions: { ...forPartners, ...ofPatient('patientId') },
  fields: (t) => ({
    uuid: t.expose('id', {
      type: 'UUID',
      description: 'The id of the event, the same as in `changes` and in `webhook-id`.',
    }),
    type: t.string({
      redact: false,
      description: 'What has happened, e.g. `appointment.confirmed`; the guide to events lists them all.',
      resolve: ({ type }) => publicType(type),
    }),
    at: t.expose('at', { type: 'DateTime', redact: false, description: 'When.' }),
    version: t.exposeInt('version', {
      nullable: true,
      description: 'The appointment’s version after it; another in `appointment` has changed since.',
    }),
    cursor: t.exposeString('cursor', {
      redact: false,
      description:
        'Where to go on: keep it, and pass it to `after`, here or in `changes`. It is the `id` of the server-sent event as well.',
    }),
    appointmentId: t.id({
      description: 'Global id of the appointment.',
      resolve: ({ entityId }) => encodeId('Appointment', entityId),
    }),
    appointment: t.prismaField({
      type: Appointment,
      nullable: true,
      description: 'The appointment as it is now, as far as the caller may see it.',
      resolve: (query, { entityId: id }, _args, { db, actor }) =>
        db.appointment.findFirst({ ...query, where: { AND: [{ id }, visibleAppointments(actor)] } }),
    }),
  }),
});

/** Each event of these types that the caller may see, and asks for. */
async function changesOf(
  types: readonly string[],
  { after, ...filter }: AppointmentFilter & { readonly after?: string | null },
  context: Context,
): Promise<AsyncGenerator<AppointmentEvent>> {
  const { isByPlace, isWanted } = choiceOf(filter);
  const { subscriber, place } = await beginAtChange(context, after);
  const { actor, db } = context;
  const partnerId = actor.kind === 'PARTNER' ? actor.partnerId : undefined;
  return (async function* () {
    for await (const batch of subscriber.follow({ after: place, types, partnerId })) {
      const facts = isByPlace ? await factsOf(batch, db) : null;
      for (const event of batch.events) {
        if (isWanted(event, facts?.get(event.id))) yield { ...event, cursor: cursorOf(event.id) };
      }
    }
  })();
}

/** What to follow, and from where. */
const chosen = builder.args((arg) => ({
  id: arg.id({ description: 'Of this appointment only.' }),
  practitionerIds: arg.idList({ description: 'With any of these practitioners: at most 100.' }),
  locationIds: arg.idList({ description: 'At any of these locations: at most 100.' }),
  appointmentTypeIds: arg.idList({ description: 'For any of these services: at most 100.' }),
  from: arg.field({
    type: 'DateTime',
    description: 'That begin at this instant or later, or did until they were moved.',
  }),
  to: arg.field({
    type: 'DateTime',
    description: 'That begin before this instant, or did until they were moved.',
  }),
  after: arg.string({
    description:
      'A cursor of an event, or of `changes`: what has happened since comes first. Default: the header `Last-Event-ID`, else now.',
  }),
}));

builder.subscriptionField('appointmentChanged', (t) =>
  t.field({
    type: AppointmentChange,
    description:
      'Appointments as they are confirmed, booked, moved, cancelled, or progress on their day, in the order of the commits: of the organization, to a partner its own.',
    authScopes: { permission: 'appointment:read' },
    extensions: forPartners,
    args: chosen,
    subscribe: (_root, args, context) => changesOf(APPOINTMENT_TYPES, args, context),
    resolve: (event) => event as AppointmentEvent,
  }),
);

builder.subscriptionField('holdChanged', (t) =>
  t.field({
    type: AppointmentChange,
    description:
      'Holds as they are made, extended, confirmed, released, or found to be over, in the order of the commits: of the organization, to a partner its own. A hold ends at its `holdExpiresAt` whether anyone is told or not; `appointment.expired` comes once someone else wants the slot.',
    authScopes: { permission: 'appointment:read' },
    extensions: forPartners,
    args: chosen,
    subscribe: (_root, args, context) => changesOf(HOLD_TYPES, args, context),
    resolve: (event) => event as AppointmentEvent,
  }),
);
