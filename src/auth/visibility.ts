import type { Prisma } from '../generated/prisma/client.ts';
import type { Actor } from './actor.ts';

/**
 * The patients that a caller can see within its organization: staff all of them, a partner those that a hold or a
 * confirmed appointment of its own has linked to it [3, A12], but for those who have rejected the privacy policy
 * [95, A50]. Part of every condition on patients.
 */
export function visiblePatients(actor: Actor): Prisma.PatientWhereInput {
  if (actor.kind !== 'PARTNER') return {};
  return {
    partnerLinks: { some: { partnerId: actor.partnerId } },
    OR: [{ acceptedPrivacyPolicy: null }, { acceptedPrivacyPolicy: true }],
  };
}

/** The services that a caller can see: staff all of them, a partner those in use that its catalog holds [30, 41]. */
export function visibleAppointmentTypes(actor: Actor): Prisma.AppointmentTypeWhereInput {
  if (actor.kind !== 'PARTNER') return {};
  return { isActive: true, archivedAt: null, catalogs: { some: { catalogId: actor.catalogId } } };
}

/** The practitioners that a caller can see: staff all of them, a partner those who offer one of its services [43]. */
export function visiblePractitioners(actor: Actor): Prisma.PractitionerWhereInput {
  if (actor.kind !== 'PARTNER') return {};
  const appointmentType = visibleAppointmentTypes(actor);
  return { isActive: true, archivedAt: null, appointmentTypes: { some: { appointmentType } } };
}

/** The locations that a caller can see: staff all of them, a partner those where its practitioners work. */
export function visibleLocations(actor: Actor): Prisma.LocationWhereInput {
  if (actor.kind !== 'PARTNER') return {};
  const works = { some: { archivedAt: null, practitioner: visiblePractitioners(actor) } };
  return {
    ...{ isActive: true, archivedAt: null },
    OR: [{ schedules: works }, { scheduleExceptions: works }],
  };
}

/** The appointments that a caller can see: staff all of them, a partner those that it has made itself [54, A49]. */
export function visibleAppointments(actor: Actor): Prisma.AppointmentWhereInput {
  return actor.kind === 'PARTNER' ? { partnerId: actor.partnerId } : {};
}

/** The questionnaires that a caller can see: those of the appointments that it can. */
export function visibleQuestionnaires(actor: Actor): Prisma.QuestionnaireWhereInput {
  return actor.kind === 'PARTNER' ? { appointment: visibleAppointments(actor) } : {};
}

/** The entries of the waitlist that a caller can see: staff all of them, a partner those that it has made itself. */
export function visibleWaitlistEntries(actor: Actor): Prisma.WaitlistEntryWhereInput {
  return actor.kind === 'PARTNER' ? { partnerId: actor.partnerId } : {};
}
