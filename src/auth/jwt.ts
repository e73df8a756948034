import { createHash } from 'node:crypto';
import { createRemoteJWKSet, errors, type JWTPayload, type JWTVerifyGetKey, jwtVerify } from 'jose';
import { Failure } from '../graphql/failure.ts';
import { isOrgRole, type OrgRole } from './permission.ts';

/** The identity provider whose tokens are accepted. */
export interface JwtSettings {
  /** The `iss` of its tokens. */
  readonly issuer: string;
  /** What their `aud` must contain. */
  readonly audience: string;
  /** Where its public keys are. */
  readonly jwksUrl: string;
}

/** What a token proves. */
interface JwtIdentity {
  /** Uuid of the organization, which may not exist. */
  readonly orgId: string;
  readonly role: OrgRole;
  /** `jwt:` and a digest of issuer and subject: the same for all tokens of one person, and safe to log. */
  readonly credentialId: string;
  readonly subject: string;
}

/** Checks tokens against one identity provider. @returns what one proves at `now`, or null when it proves nothing */
export type JwtVerifier = (token: string, now: Date) => Promise<JwtIdentity | null>;

/** The identity provider's keys can't be had, so that nobody can tell whether a token is good. */
export class KeysUnavailableError extends Failure {
  override readonly cause: unknown;

  /** @param cause for the log */
  constructor(cause: unknown) {
    super('UNAVAILABLE', 'The keys of the identity provider can’t be read.', { retryAfter: 5 });
    this.name = 'KeysUnavailableError';
    this.cause = cause;
  }
}

/** Signatures that only the holder of a private key can make; never `none`, never a shared secret. */
const ALGORITHMS = ['RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512', 'ES256', 'ES384', 'ES512', 'EdDSA'];
const CLOCK_TOLERANCE_SECONDS = 30;
/** A token can't be revoked here, so it must end by itself. */
const MAX_LIFETIME_SECONDS = 24 * 60 * 60;
/** What jose says when the keys are there and none of them fits. */
const FAULTS_OF_TOKEN = new Set([
  'ERR_JWKS_NO_MATCHING_KEY',
  'ERR_JWKS_MULTIPLE_MATCHING_KEYS',
  'ERR_JOSE_NOT_SUPPORTED',
]);
const TOKEN = /^[\w-]+\.[\w-]+\.[\w-]+$/;
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Whether a bearer text has the shape of a signed token. */
export function isJwt(text: string): boolean {
  return TOKEN.test(text);
}

/**
 * Makes the check for an identity provider: asymmetric signature by one of its keys, its issuer, our audience,
 * `exp` ahead and `nbf` (or, where it sets none, `iat`) behind by 30 seconds' tolerance, at most 24 hours between
 * the two, a `sub`, and the claims `caregraph_org` (the organization's uuid) and `caregraph_role`.
 * Keys are read when first needed, again after 10 minutes, and at most each 30 seconds for a key that is not known.
 */
export function createJwtVerifier({ issuer, audience, jwksUrl }: JwtSettings): JwtVerifier {
  const keys = keysOf(jwksUrl);
  return async (token, now) => {
    try {
      const { payload } = await jwtVerify(token, keys, {
        issuer,
        audience,
        algorithms: ALGORITHMS,
        currentDate: now,
        clockTolerance: CLOCK_TOLERANCE_SECONDS,
        requiredClaims: ['exp', 'sub'],
      });
      return identityOf(payload, issuer, now);
    } catch (error) {
      if (error instanceof KeysUnavailableError) throw error;
      return null;
    }
  };
}

/** The provider's keys; tells a token that names no key of theirs from keys that can't be read. */
function keysOf(jwksUrl: string): JWTVerifyGetKey {
  const keys = createRemoteJWKSet(new URL(jwksUrl), { timeoutDuration: 5_000 });
  return async (header, token) => {
    try {
      return await keys(header, token);
    } catch (error) {
      if (error instanceof errors.JOSEError && FAULTS_OF_TOKEN.has(error.code)) throw error;
      throw new KeysUnavailableError(error);
    }
  };
}

function identityOf(payload: JWTPayload, issuer: string, now: Date): JwtIdentity | null {
  const { sub, caregraph_org: orgId, caregraph_role: role } = payload;
  if (!isShortLived(payload, now) || !sub || sub.length > 255) return null;
  if (typeof orgId !== 'string' || !UUID.test(orgId) || !isOrgRole(role)) return null;
  const digest = createHash('sha256')
    .update(JSON.stringify([issuer, sub]))
    .digest('base64url');
  return { orgId, role, subject: sub, credentialId: `jwt:${digest.slice(0, 22)}` };
}

function isShortLived({ exp, nbf, iat }: JWTPayload, now: Date): boolean {
  const from = nbf ?? iat;
  if (exp === undefined || from === undefined) return false;
  const hasBegun = from <= now.getTime() / 1000 + CLOCK_TOLERANCE_SECONDS;
  return hasBegun && exp - from <= MAX_LIFETIME_SECONDS;
}
