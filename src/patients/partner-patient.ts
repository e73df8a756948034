import type { Actor } from '../auth/actor.ts';
import type { AdministrativeGender } from '../generated/prisma/enums.ts';

/** A partner's sight of a patient, which is narrower than the chart [11–22]. */
interface Link {
  readonly partnerId: string;
}

/** The chart's email, or while it has none the one that this partner gave: never null [16]. */
export function partnerEmail(
  patient: { email: string | null; partnerLinks: ReadonlyArray<Link & { email: string }> },
  actor: Actor,
): string {
  const own =
    actor.kind === 'PARTNER'
      ? patient.partnerLinks.find(({ partnerId }) => partnerId === actor.partnerId)
      : undefined;
  return patient.email ?? own?.email ?? '';
}

/** The first phone that is known: mobile, home, work [18]. */
export function partnerPhone(patient: {
  mobilePhone: string | null;
  homePhone: string | null;
  workPhone: string | null;
}): string | null {
  return patient.mobilePhone ?? patient.homePhone ?? patient.workPhone;
}

/** MALE or FEMALE where the chart says so in either field, the patient's own words first; else null [19, A16]. */
export function partnerSex(patient: {
  sex: string | null;
  administrativeGender: AdministrativeGender | null;
}): 'MALE' | 'FEMALE' | null {
  const stated = [patient.sex?.trim().toUpperCase(), patient.administrativeGender];
  return stated.find((sex) => sex === 'MALE' || sex === 'FEMALE') ?? null;
}

/** To a partner its own keys, without the partner's name around them; to staff every partner's, by partner [22, A10]. */
export function partnerMetadata(links: ReadonlyArray<Link & { metadata: unknown }>, actor: Actor): object {
  if (actor.kind !== 'PARTNER')
    return Object.fromEntries(links.map((link) => [link.partnerId, link.metadata]));
  return (links.find(({ partnerId }) => partnerId === actor.partnerId)?.metadata ?? {}) as object;
}
