import { ValidationError } from '../platform/error.ts';

/** A patient's answer to the privacy policy: null while it has given none [95]. */
interface Answer {
  readonly acceptedPrivacyPolicy: boolean | null;
}

/** Whether a patient may be written to, or its marketing be written: unless it has rejected the policy [95, A50]. */
export function mayBeContacted({ acceptedPrivacyPolicy }: Answer): boolean {
  return acceptedPrivacyPolicy !== false;
}

/**
 * Refuses to write marketing or a communication for a patient who has rejected the privacy policy [A50].
 * @param path the input field that would do so
 * @throws ValidationError with the code `privacy_policy_rejected`
 */
export function assertMayBeContacted(patient: Answer, path: readonly string[]): void {
  if (mayBeContacted(patient)) return;
  const message = 'The patient has rejected the privacy policy, which rules this out.';
  throw new ValidationError([{ path, code: 'privacy_policy_rejected', message }]);
}

interface Consent {
  acceptedPrivacyPolicy?: boolean | null | undefined;
  acceptedSmsMarketing?: boolean | undefined;
}

/**
 * What a write does to the consent to marketing besides what it says: a rejection of the policy withdraws it, so that
 * a patient can always be taken at its word. @param before null on creation
 * @throws ValidationError where the write would grant it all the same
 */
export function withdrawnMarketing(before: Consent | null, input: Consent): { acceptedSmsMarketing?: false } {
  const { acceptedPrivacyPolicy = null } = { ...before, ...input };
  if (mayBeContacted({ acceptedPrivacyPolicy })) return {};
  if (input.acceptedSmsMarketing) assertMayBeContacted({ acceptedPrivacyPolicy }, ['acceptedSmsMarketing']);
  return { acceptedSmsMarketing: false };
}
