import type { Context } from '../graphql/context.ts';
import type { FieldCipher } from '../platform/crypto.ts';

/** What the number is bound to: the ciphertext opens for no other patient. */
const owner = (orgId: string, patientId: string) => `patient.ssn:${orgId}:${patientId}`;

/** Nine digits, with or without hyphens or spaces; no area 000, 666 or 9xx but 999, which test data uses. */
export const SSN_PATTERN = /^(?!000|666)\d{3}[- ]?(?!00)\d{2}[- ]?(?!0000)\d{4}$/;

/** The columns of a social security number, or of none [A37]. */
export function socialSecurityColumns(
  number: string | null,
  cipher: FieldCipher,
  orgId: string,
  patientId: string,
) {
  const digits = number?.replace(/\D/g, '') ?? null;
  return {
    ssnCiphertext: digits === null ? null : cipher.encrypt(digits, owner(orgId, patientId)),
    ssnLast4: digits?.slice(-4) ?? null,
    ssnBlindIndex: digits === null ? null : cipher.blindIndex(digits, `patient.ssn:${orgId}`),
  };
}

/** What a number is found by without decrypting any [A37]. */
export function socialSecurityIndex(number: string, cipher: FieldCipher, orgId: string) {
  return cipher.blindIndex(number.replace(/\D/g, ''), `patient.ssn:${orgId}`);
}

/** The digits; null where there are none. */
export function decryptSocialSecurityNumber(
  { orgId, id, ssnCiphertext }: { orgId: string; id: string; ssnCiphertext: Uint8Array | null },
  cipher: FieldCipher,
): string | null {
  return ssnCiphertext && cipher.decrypt(ssnCiphertext, owner(orgId, id));
}

/** The number in full with `patient:read_ssn`, else ***-**- and its last four digits; null where there is none [A37]. */
export function readSocialSecurityNumber(
  patient: { orgId: string; id: string; ssnCiphertext: Uint8Array | null; ssnLast4: string | null },
  { actor, cipher }: Context,
): string | null {
  if (!patient.ssnCiphertext) return null;
  if (!actor.can('patient:read_ssn')) return `***-**-${patient.ssnLast4}`;
  const digits = decryptSocialSecurityNumber(patient, cipher) ?? '';
  return `${digits.slice(0, 3)}-${digits.slice(3, 5)}-${digits.slice(5)}`;
}
