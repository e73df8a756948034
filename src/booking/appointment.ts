import { ActorRef } from '../auth/actor-ref.ts';
import { visibleAppointments } from '../auth/visibility.ts';
import { Location } from '../directory/location.ts';
import { Practitioner } from '../directory/practitioner.ts';
import { builder } from '../graphql/builder.ts';
import { forPartners, partnerView, readableWith } from '../graphql/extension.ts';
import { Catalog } from '../partners/catalog.ts';
import { Partner } from '../partners/partner.ts';
import { Patient } from '../patients/patient.ts';
import { AppointmentStatusEnum } from './appointment-enum.ts';
import { AppointmentPolicy } from './appointment-policy.ts';
import { effectiveStatus, nextStatuses } from './appointment-status.ts';
import { AppointmentType } from './appointment-type.ts';
import { POLICY_COLUMNS } from './booking-terms.ts';
import { localTimeOf } from './local-time.ts';
import { decidePolicy, STANDARD_TERMS } from './policy.ts';

/** What the status is decided by. */
const STATUS_COLUMNS = { status: true, holdExpiresAt: true } as const;
const TIMEZONE = { location: { select: { timezone: true } } } as const;

/** A time that is held or taken. */
export const Appointment = builder.prismaNode('Appointment', {
  nullable: true,
  description:
    'A time with a practitioner that is held, booked or over. Its id is the same from the hold on [53–56].',
  extensions: readableWith('appointment:read'),
  select: { id: true },
  id: { resolve: ({ id }) => id },
  findUnique: (id, { actor }) => ({ orgId_id: { orgId: actor.orgId, id }, ...visibleAppointments(actor) }),
  fields: (t) => ({
    uuid: t.expose('id', {
      type: 'UUID',
      description: 'The id by which other systems know the appointment.',
      extensions: forPartners,
    }),
    status: t.field({
      type: AppointmentStatusEnum,
      select: STATUS_COLUMNS,
      description: 'Where it stands at this moment: a hold past its time is EXPIRED [A4].',
      extensions: forPartners,
      resolve: (row, _args, { clock }) => effectiveStatus(row, clock.now()),
    }),
    allowedTransitions: t.field({
      type: [AppointmentStatusEnum],
      select: STATUS_COLUMNS,
      description:
        'What the caller can bring about next, whatever the policy says; empty where nothing, or for who may not.',
      extensions: forPartners,
      resolve: (row, _args, { clock, actor }) =>
        actor.can('appointment:write')
          ? nextStatuses(effectiveStatus(row, clock.now()), actor.kind === 'ORG')
          : [],
    }),
    start: t.expose('startsAt', {
      type: 'DateTime',
      redact: false,
      description: 'When it begins, as it stands: another after a reschedule [56].',
      extensions: forPartners,
    }),
    end: t.expose('endsAt', {
      type: 'DateTime',
      redact: false,
      description: 'When it ends [56].',
      extensions: forPartners,
    }),
    timezone: t.string({
      select: TIMEZONE,
      redact: false,
      description: 'IANA zone of the location.',
      extensions: forPartners,
      resolve: ({ location }) => location.timezone,
    }),
    localStart: t.field({
      type: 'LocalDateTime',
      select: { startsAt: true, ...TIMEZONE },
      redact: false,
      description: 'What the clock of the location shows when it begins.',
      extensions: forPartners,
      resolve: ({ startsAt, location }) => localText(startsAt, location.timezone),
    }),
    practitioner: t.relation('practitioner', {
      type: Practitioner,
      description: 'With whom.',
      extensions: forPartners,
    }),
    location: t.relation('location', { type: Location, description: 'Where.', extensions: forPartners }),
    appointmentType: t.relation('appointmentType', {
      type: AppointmentType,
      description: 'For what.',
      extensions: forPartners,
    }),
    patient: t.field({
      type: Patient,
      nullable: true,
      select: (_args, _context, nested) => ({
        patient: nested({ select: { acceptedPrivacyPolicy: true } } as never),
      }),
      description:
        'Whose it is; null while a hold names no one, and to a partner for a patient who has rejected the privacy policy [55, 64, A50].',
      extensions: forPartners,
      resolve: (row, _args, { actor }) => {
        // What `select` asks for; Pothos can't tell its type.
        const { patient } = row as unknown as { patient: { acceptedPrivacyPolicy: boolean | null } | null };
        const isHidden = actor.kind === 'PARTNER' && patient?.acceptedPrivacyPolicy === false;
        return isHidden ? null : (patient as never);
      },
    }),
    partner: t.relation('partner', {
      type: Partner,
      nullable: true,
      description: 'Who has booked it; null for the organization’s own booking.',
    }),
    catalog: t.relation('catalog', {
      type: Catalog,
      nullable: true,
      description: 'From which catalog; null for the organization’s own booking.',
    }),
    partnerReference: t.exposeString('partnerReference', {
      nullable: true,
      redact: true,
      description: 'What the partner knows it by; not unique [A9].',
      extensions: forPartners,
    }),
    externalPaymentReference: t.exposeString('externalPaymentReference', {
      nullable: true,
      redact: true,
      description: 'What whoever took the payment knows it by; not unique [33, A9].',
      extensions: forPartners,
    }),
    metadata: t.field({
      type: 'JSONObject',
      nullable: true,
      select: { metadata: true },
      redact: true,
      description: 'Keys and texts of whoever has booked [52, A10]; empty where there are none.',
      extensions: partnerView('JSONObject!'),
      resolve: ({ metadata }) => metadata as object,
    }),
    bookingChannelId: t.id({
      nullable: true,
      description: 'Always null: reserved [61].',
      extensions: forPartners,
      resolve: () => null,
    }),
    priceInCents: t.exposeInt('priceInCents', {
      description: 'Price when it was held or booked, in the smallest unit of `account.currency` [39, 77].',
      extensions: forPartners,
    }),
    holdExpiresAt: t.expose('holdExpiresAt', {
      type: 'DateTime',
      nullable: true,
      redact: false,
      description: 'When the hold’s time is over, or was to be; null for what was booked without one.',
      extensions: forPartners,
    }),
    holdExtendedAt: t.expose('holdExtendedAt', {
      type: 'DateTime',
      nullable: true,
      redact: false,
      description: 'When the hold was given more time, which can be done once.',
      extensions: forPartners,
    }),
    confirmedAt: t.expose('confirmedAt', {
      type: 'DateTime',
      nullable: true,
      redact: false,
      description: 'When it was booked [57].',
      extensions: forPartners,
    }),
    cancelledAt: t.expose('cancelledAt', {
      type: 'DateTime',
      nullable: true,
      redact: false,
      description: 'When it was cancelled [57].',
      extensions: forPartners,
    }),
    cancellationReason: t.exposeString('cancellationReason', {
      nullable: true,
      redact: true,
      description: 'Why it was cancelled, in words.',
    }),
    originalStart: t.expose('originalStart', {
      type: 'DateTime',
      redact: false,
      description: 'Its start when it was first held or booked: the middle of the window for moving it [A2].',
      extensions: forPartners,
    }),
    rescheduleCount: t.exposeInt('rescheduleCount', {
      description: 'How often it was moved.',
      extensions: forPartners,
    }),
    policy: t.field({
      type: AppointmentPolicy,
      select: {
        ...{ ...STATUS_COLUMNS, startsAt: true, originalStart: true, rescheduleCount: true },
        catalog: { select: POLICY_COLUMNS },
      },
      description: 'What can be done with it now, and until when [60].',
      extensions: forPartners,
      resolve: ({ catalog, ...row }, _args, { clock }) => {
        const now = clock.now();
        return decidePolicy({ ...row, status: effectiveStatus(row, now) }, catalog ?? STANDARD_TERMS, now);
      },
    }),
    importedAt: t.expose('importedAt', {
      type: 'DateTime',
      nullable: true,
      redact: false,
      description:
        'When it was taken over from another system, as a past visit; null for what was made here.',
    }),
    createdBy: t.field({
      type: ActorRef,
      select: ActorRef.columns,
      description: 'Who has held or booked it [A42].',
      resolve: (row) => row,
    }),
    version: t.exposeInt('version', {
      description: 'Grows by one with each change; updates may name the one they have read [153].',
      extensions: forPartners,
    }),
    createdAt: t.expose('createdAt', {
      type: 'DateTime',
      redact: false,
      description: 'When it was held or booked.',
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

/** `2026-03-29T09:30:00`, without a zone. */
function localText(instant: Date, timezone: string): string {
  return new Date(localTimeOf(instant.getTime(), timezone)).toISOString().slice(0, 19);
}
