import type { IncomingHttpHeaders } from 'node:http';
import { Failure } from '../graphql/failure.ts';
import type { Clock } from '../platform/clock.ts';
import { GatheredWrites } from '../platform/gathered-writes.ts';
import {
  type CredentialRow,
  type CredentialUse,
  findCredentialByHash,
  findOrganization,
  type OrganizationRow,
  type UnboundClient,
  writeLastUsed,
} from './access.ts';
import { type OrgActor, orgActor, type PartnerActor, partnerActor } from './actor.ts';
import { BriefCache } from './brief-cache.ts';
import { hashedSecret, hashSecret, parseSecret } from './credential.ts';
import { createJwtVerifier, isJwt, type JwtSettings, type JwtVerifier } from './jwt.ts';

/** Which of the two graphs a request came to. */
export type Endpoint = 'ORG' | 'PARTNER';

/** Where each endpoint is. */
export const ENDPOINT_PATHS = { ORG: '/graphql', PARTNER: '/partner/graphql' } as const satisfies Record<
  Endpoint,
  string
>;

/** What authentication is made of. */
export interface AuthenticatorParts {
  /** Sees every organization. */
  readonly prisma: UnboundClient;
  /** `jwt`: the identity provider whose tokens are accepted besides our own secrets, if any. */
  readonly config: { readonly jwt?: JwtSettings | null | undefined };
  readonly clock: Clock;
  /** Told when the time of last use can't be written. */
  readonly log?: { error(fields: object, message: string): void };
}

/** Finds out who makes a request. */
export interface Authenticator {
  /**
   * The caller that the `Authorization` header proves; one statement at most, and none while what it found is
   * believed (5 seconds).
   * @throws UnauthenticatedError for anything but a valid credential of this endpoint
   * @throws KeysUnavailableError when the identity provider does not answer
   */
  authenticate(headers: IncomingHttpHeaders, endpoint: Endpoint): Promise<OrgActor | PartnerActor>;
  /** Writes the times of last use that wait in memory; call it before the database is closed. */
  flush(): Promise<void>;
}

/** No valid credential. The same for a missing, malformed, unknown, expired or revoked one. */
export class UnauthenticatedError extends Failure {
  constructor(message = 'A valid credential is needed, in the header `Authorization: Bearer <secret>`.') {
    super('UNAUTHENTICATED', message);
    this.name = 'UnauthenticatedError';
  }
}

/** A valid credential at the other graph's address. */
export class WrongEndpointError extends UnauthenticatedError {
  /** @param right the endpoint that accepts the credential */
  constructor(right: Endpoint) {
    const whose = right === 'PARTNER' ? 'a partner' : 'an organization';
    super(`This is the credential of ${whose}: it is accepted at ${ENDPOINT_PATHS[right]}.`);
    this.name = 'WrongEndpointError';
  }
}

/** The scheme in any case (RFC 9110), one credential, no more than a token needs. */
const BEARER = /^Bearer +([\w.-]{1,8192})$/i;

/** Makes the authentication of a server. */
export function createAuthenticator({ prisma, config, clock, log }: AuthenticatorParts): Authenticator {
  const lastUsed = new GatheredWrites<CredentialUse>({
    write: (uses) => writeLastUsed(prisma, uses),
    merge: (one, other) => (one.at < other.at ? other : one),
    onError: (err) => log?.error({ err }, 'could not note the use of credentials'),
  });
  const bySecret = secretCheck(prisma, clock, lastUsed);
  const byToken = config.jwt ? tokenCheck(prisma, clock, createJwtVerifier(config.jwt)) : async () => null;
  return {
    authenticate: async (headers, endpoint) => {
      const [, text = ''] = BEARER.exec(headers.authorization ?? '') ?? [];
      const actor = isJwt(text) ? await byToken(text) : await bySecret(text);
      if (!actor) throw new UnauthenticatedError();
      if (actor.kind !== endpoint) throw new WrongEndpointError(actor.kind);
      return actor;
    },
    flush: () => lastUsed.flush(),
  };
}

type Check = (text: string) => Promise<OrgActor | PartnerActor | null>;

/** A credential that was read, and whose it is. */
interface Known {
  readonly row: CredentialRow;
  readonly actor: OrgActor | PartnerActor | null;
}

/** The check of our own secrets. They are found by their hash: there is no comparison to time. */
function secretCheck(prisma: UnboundClient, clock: Clock, lastUsed: GatheredWrites<CredentialUse>): Check {
  const cache = new BriefCache<Known>(clock);
  return async (text) => {
    const parsed = parseSecret(text);
    if (!parsed) return null;
    const known = await cache.get(hashedSecret(text), async () => {
      const row = await findCredentialByHash(prisma, hashSecret(text));
      return row && { row, actor: actorOf(row) };
    });
    if (!known) return null;
    const { row, actor } = known;
    const now = clock.now();
    if (row.withdrawnAt || (row.expiresAt && row.expiresAt <= now)) return null;
    // The tag was hashed with the secret: another kind or environment means that the row was tampered with.
    if (actor?.kind !== parsed.kind || actor.environment !== parsed.environment) return null;
    lastUsed.note({ orgId: row.orgId, id: row.id, at: now });
    return actor;
  };
}

function actorOf(row: CredentialRow): OrgActor | PartnerActor | null {
  const { orgId, environment, timezone, id: credentialId, name: label, role, partnerId, catalogId } = row;
  const identity = { orgId, environment, timezone, credentialId, label };
  if (role !== 'PARTNER') return orgActor({ ...identity, role });
  if (!partnerId || !catalogId) return null;
  return partnerActor({ ...identity, partnerId, catalogId });
}

/** The check of an identity provider's tokens. */
function tokenCheck(prisma: UnboundClient, clock: Clock, verify: JwtVerifier): Check {
  const cache = new BriefCache<OrganizationRow>(clock);
  return async (text) => {
    const identity = await verify(text, clock.now());
    if (!identity) return null;
    const { orgId, role, credentialId, subject: label } = identity;
    const organization = await cache.get(orgId, () => findOrganization(prisma, orgId));
    if (!organization) return null;
    const { environment, timezone } = organization;
    return orgActor({ orgId, environment, timezone, credentialId, label, role });
  };
}
