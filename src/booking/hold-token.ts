import { createHash, timingSafeEqual } from 'node:crypto';
import type { CommandContext } from '../platform/command.ts';
import { NotFoundError, ValidationError } from '../platform/error.ts';

/**
 * The token of a hold: 256 bits that nobody can tell without the server's key. It follows from the hold, so that a
 * repetition of the request that has made it is answered with the same one, and is stored nowhere.
 * @param appointmentId uuid
 */
export function holdTokenOf(
  { cipher, actor }: Pick<CommandContext, 'cipher' | 'actor'>,
  appointmentId: string,
): string {
  const bytes = cipher.blindIndex(`${actor.orgId}\0${appointmentId}`, 'appointment.holdToken');
  return Buffer.from(bytes).toString('base64url');
}

/** What is stored of a token: its SHA-256. */
export function hashHoldToken(token: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(createHash('sha256').update(token).digest());
}

/** Where a token can be given: in the input, or in the header that stands for it [A8]. */
export interface TokenSource {
  readonly holdToken?: string | null;
}

/**
 * The token that was given, if any was. An empty one is none.
 * @throws ValidationError when input and header name different ones [A8]
 */
export function givenHoldToken({ holdToken }: TokenSource, header: string | undefined): string | null {
  if (holdToken && header !== undefined && holdToken !== header) {
    const message = 'The input and the X-Appointment-Hold-Token header hold different tokens.';
    throw new ValidationError([{ path: ['holdToken'], code: 'conflicts_with_header', message }]);
  }
  return holdToken || header || null;
}

/** The token, which must be given. @throws ValidationError besides */
export function requireHoldToken(input: TokenSource, header: string | undefined): string {
  const token = givenHoldToken(input, header);
  if (token !== null) return token;
  const message =
    'The token that the hold was answered with, here or in the X-Appointment-Hold-Token header.';
  throw new ValidationError([{ path: ['holdToken'], code: 'required', message }]);
}

/**
 * Compares in constant time: how long it takes tells nothing about the right token.
 * @throws NotFoundError for the token of another hold: to whoever has no token there is no hold
 */
export function assertHoldToken(
  token: string,
  { holdTokenHash }: { holdTokenHash: Uint8Array | null },
): void {
  const given = hashHoldToken(token);
  const matches = timingSafeEqual(given, holdTokenHash ?? new Uint8Array(given.length));
  if (!matches || holdTokenHash === null) throw new NotFoundError('Hold', ['holdToken']);
}
