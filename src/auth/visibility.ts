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
