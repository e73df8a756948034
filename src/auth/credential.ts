import { hash, randomInt } from 'node:crypto';
import { crc32 } from 'node:zlib';
import type { Environment } from './actor.ts';

/** Whose secret it is: an organization's own, or a partner's. */
export type SecretKind = 'ORG' | 'PARTNER';

/** What a well-formed secret says of itself, before anyone has looked whether it exists. */
export interface ParsedSecret {
  readonly kind: SecretKind;
  readonly environment: Environment;
}

/** A new secret: the only time that it is known. */
export interface IssuedCredential {
  /** For the one who asked, once; never stored. */
  readonly secret: string;
  /** Its first characters, kept to tell it from others. */
  readonly prefix: string;
  /** SHA-256 of the secret, kept to find it by. */
  readonly secretHash: Uint8Array<ArrayBuffer>;
}

const ALPHABET = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
/** 32 of 62 characters: 190 random bits, of which the visible prefix gives away 36. */
const RANDOM_LENGTH = 32;
const VISIBLE_LENGTH = 6;
const CHECKSUM_LENGTH = 6;
const TAGS = {
  ORG: { LIVE: 'ok_live_', SANDBOX: 'ok_sandbox_' },
  PARTNER: { LIVE: 'sk_live_', SANDBOX: 'sk_sandbox_' },
} as const;
const SECRET = /^((ok|sk)_(live|sandbox)_[0-9A-Za-z]{32})([0-9A-Za-z]{6})$/;

/** CRC-32 in six characters: finds every slip of the pen; proves nothing and is no secret. */
function checksum(body: string): string {
  let rest = crc32(body);
  let text = '';
  for (let place = 0; place < CHECKSUM_LENGTH; place++) {
    text = ALPHABET.charAt(rest % ALPHABET.length) + text;
    rest = Math.floor(rest / ALPHABET.length);
  }
  return text;
}

/** Makes a secret: its tag [24], 32 random characters and a checksum of both. */
export function issueCredential(kind: SecretKind, environment: Environment): IssuedCredential {
  const tag = TAGS[kind][environment];
  const random = Array.from({ length: RANDOM_LENGTH }, () =>
    ALPHABET.charAt(randomInt(ALPHABET.length)),
  ).join('');
  const secret = tag + random + checksum(tag + random);
  return { secret, prefix: secret.slice(0, tag.length + VISIBLE_LENGTH), secretHash: hashSecret(secret) };
}

/** What a secret says of itself; null when it can't be one of ours, so that no query is spent on it. */
export function parseSecret(text: string): ParsedSecret | null {
  const [, body, tag, environment, check] = SECRET.exec(text) ?? [];
  if (body === undefined || checksum(body) !== check) return null;
  return { kind: tag === 'ok' ? 'ORG' : 'PARTNER', environment: environment === 'live' ? 'LIVE' : 'SANDBOX' };
}

/** SHA-256 of a secret. A slow hash would buy nothing: there are 190 random bits to guess. */
export function hashSecret(secret: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(hash('sha256', secret, 'buffer'));
}

/** The same hash as text, to remember a secret by. */
export function hashedSecret(secret: string): string {
  return hash('sha256', secret, 'base64');
}
