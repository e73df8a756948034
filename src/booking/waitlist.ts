import { ActorRef } from '../auth/actor-ref.ts';
import { visibleWaitlistEntries } from '../auth/visibility.ts';
import { Location } from '../directory/location.ts';
import { Practitioner } from '../directory/practitioner.ts';
import { WaitlistStatus } from '../generated/prisma/enums.ts';
import { builder } from '../graphql/builder.ts';
import { forPartners, readableWith } from '../graphql/extension.ts';
import { Partner } from '../partners/partner.ts';
import { Patient } from '../patients/patient.ts';
import { Appointment } from './appointment.ts';
import { AppointmentType } from './appointment-type.ts';
import { holdTokenOf } from './hold-token.ts';
import { WAITLIST_STATUS_COLUMNS, waitlistStatus } from './waitlist-status.ts';

/** Where an entry of the waitlist stands. */
export const WaitlistStatusEnum = builder.enumType('WaitlistStatus', {
  description: 'Where an entry of the waitlist stands.',
  values: {
    WAITING: { value: WaitlistStatus.WAITING, description: 'For a slot to become free that suits.' },
    OFFERED: {
      value: WaitlistStatus.OFFERED,
      description: 'A slot is held: confirm it with the token of `offer`, or release it to wait on.',
    },
    BOOKED: { value: WaitlistStatus.BOOKED, description: 'What was offered was confirmed.' },
    LEFT: { value: WaitlistStatus.LEFT, description: 'The patient does not wait any more.' },
    EXPIRED: {
      value: WaitlistStatus.EXPIRED,
      description: 'An offer was not answered in time, or nothing was offered before `until`.',
    },
  } as const,
});

/** An offer: its hold. */
interface Offer {
  /** uuid of the appointment that is held. */
  readonly id: string;
  readonly holdExpiresAt: Date;
}

const WaitlistOffer = builder.objectRef<Offer>('WaitlistOffer').implement({
  description: 'A slot that is held for someone on the waitlist: a hold like every other.',
  extensions: forPartners,
  fields: (t) => ({
    appointment: t.prismaField({
      type: Appointment,
      description: 'What is held: confirm it, or release it to wait on in the same place.',
      resolve: (query, { id }, _args, { db, actor: { orgId } }) =>
        db.appointment.findUniqueOrThrow({ ...query, where: { orgId_id: { orgId, id } } }),
    }),
    holdToken: t.string({
      redact: true,
      description: 'Shows that the hold is yours: `confirmAppointment` needs it [48].',
      resolve: ({ id }, _args, context) => holdTokenOf(context, id),
    }),
    expiresAt: t.field({
      type: 'DateTime',
      redact: false,
      description: 'Until when it is held, by the server’s clock; then the next one is offered it.',
      resolve: ({ holdExpiresAt }) => holdExpiresAt,
    }),
    serverTime: t.field({
      type: 'DateTime',
      redact: false,
      description: 'The server’s clock: count down from it, not from your own.',
      resolve: (_offer, _args, { clock }) => clock.now(),
    }),
  }),
});

/** Someone who waits for a slot to become free. */
export const WaitlistEntry = builder.prismaNode('WaitlistEntry', {
  nullable: true,
  description:
    'A patient who waits for a slot to become free. Of those whom it suits, it is offered to whoever has waited longest.',
  extensions: readableWith('appointment:read'),
  select: { id: true },
  id: { resolve: ({ id }) => id },
  findUnique: (id, { actor }) => ({ orgId_id: { orgId: actor.orgId, id }, ...visibleWaitlistEntries(actor) }),
  fields: (t) => ({
    uuid: t.expose('id', {
      type: 'UUID',
      description: 'The id by which other systems know the entry.',
      extensions: forPartners,
    }),
    status: t.field({
      type: WaitlistStatusEnum,
      select: WAITLIST_STATUS_COLUMNS,
      description: 'Where it stands at this moment.',
      extensions: forPartners,
      resolve: (row, _args, { clock }) => waitlistStatus(row, clock.now()),
    }),
    offer: t.field({
      type: WaitlistOffer,
      nullable: true,
      select: {
        ...{ ...WAITLIST_STATUS_COLUMNS, appointmentId: true },
        appointment: { select: { id: true, status: true, holdExpiresAt: true } },
      },
      description: 'What is held for the patient now; null unless the status is OFFERED.',
      extensions: forPartners,
      resolve: (row, _args, { clock }) => {
        if (row.appointment === null || waitlistStatus(row, clock.now()) !== 'OFFERED') return null;
        return { id: row.appointment.id, holdExpiresAt: row.appointment.holdExpiresAt as Date };
      },
    }),
    appointment: t.relation('appointment', {
      type: Appointment,
      nullable: true,
      description: 'What was offered last, or booked; null before the first offer.',
      extensions: forPartners,
    }),
    patient: t.field({
      type: Patient,
      nullable: true,
      select: (_args, _context, nested) => ({
        patient: nested({ select: { acceptedPrivacyPolicy: true } } as never),
      }),
      description: 'Who waits; null to a partner for a patient who has rejected the privacy policy [A50].',
      extensions: forPartners,
      resolve: (row, _args, { actor }) => {
        // What `select` asks for; Pothos can't tell its type.
        const { patient } = row as unknown as { patient: { acceptedPrivacyPolicy: boolean | null } };
        const isHidden = actor.kind === 'PARTNER' && patient.acceptedPrivacyPolicy === false;
        return isHidden ? null : (patient as never);
      },
    }),
    appointmentType: t.relation('appointmentType', {
      type: AppointmentType,
      description: 'For what.',
      extensions: forPartners,
    }),
    practitioner: t.relation('practitioner', {
      type: Practitioner,
      nullable: true,
      description: 'With whom; null: with anyone.',
      extensions: forPartners,
    }),
    location: t.relation('location', {
      type: Location,
      nullable: true,
      description: 'Where; null: anywhere.',
      extensions: forPartners,
    }),
    from: t.expose('from', {
      type: 'DateTime',
      redact: false,
      description: 'The earliest start that suits.',
      extensions: forPartners,
    }),
    until: t.expose('until', {
      type: 'DateTime',
      redact: false,
      description: 'Starts before this instant suit; from then on the entry is EXPIRED.',
      extensions: forPartners,
    }),
    weekdays: t.intList({
      select: { weekdays: true },
      description: 'Days of the week that suit, Monday 1 to Sunday 7, at most 7; any where empty.',
      extensions: forPartners,
      resolve: ({ weekdays }) => weekdays,
    }),
    timeFrom: t.expose('timeFrom', {
      type: 'LocalTime',
      nullable: true,
      description:
        'Starts at this time of day or later suit, in the location’s time; null: from its beginning.',
      extensions: forPartners,
    }),
    timeUntil: t.expose('timeUntil', {
      type: 'LocalTime',
      nullable: true,
      description: 'Starts before this time of day suit, in the location’s time; null: until its end.',
      extensions: forPartners,
    }),
    partner: t.relation('partner', {
      type: Partner,
      nullable: true,
      description: 'Who has put the patient on the waitlist; null for the organization itself.',
    }),
    createdBy: t.field({
      type: ActorRef,
      select: ActorRef.columns,
      description: 'Who has put the patient on the waitlist [A42].',
      resolve: (row) => row,
    }),
    version: t.exposeInt('version', {
      description: 'Grows by one with each change; updates may name the one they have read [153].',
      extensions: forPartners,
    }),
    createdAt: t.expose('createdAt', {
      type: 'DateTime',
      redact: false,
      description: 'When the patient has joined: the place in the order.',
      extensions: forPartners,
    }),
    updatedAt: t.expose('updatedAt', {
      type: 'DateTime',
      redact: false,
      description: 'When it last changed.',
      extensions: forPartners,
    }),
  }),
});
