import { RequestError } from '../platform/error.ts';
import { type OrgRole, type Permission, ROLE_PERMISSIONS } from './permission.ts';

/** Whether a credential reaches real patients or the organization's sandbox twin [27, A56]. */
export type Environment = 'LIVE' | 'SANDBOX';

interface Caller {
  /** The organization that bounds everything the caller can reach. */
  readonly orgId: string;
  readonly environment: Environment;
  /** IANA zone in which the organization’s dates begin and end, as authentication has read it. */
  readonly timezone: string;
  /** The credential's uuid, or `jwt:` and a digest of the token's subject: safe to log. */
  readonly credentialId: string;
  readonly permissions: ReadonlySet<Permission>;
  /** Who this is in the words of the organization; goes to the audit trail, never to a log. */
  readonly label: string;
  /** Whether the caller has a permission. */
  can(permission: Permission): boolean;
}

/** Someone of the organization: one of its applications, or a person by a token of its identity provider. */
export interface OrgActor extends Caller {
  readonly kind: 'ORG';
  readonly role: OrgRole;
}

/** A partner's application, bound to one catalog [25, 30]. */
export interface PartnerActor extends Caller {
  readonly kind: 'PARTNER';
  readonly role: 'PARTNER';
  readonly partnerId: string;
  readonly catalogId: string;
}

/** No one: has no organization and may do nothing. */
export interface AnonymousActor extends Caller {
  readonly kind: 'ANONYMOUS';
  readonly role: null;
}

/** A patient, by the link to a form: may do what the link is for, and nothing that takes a permission. */
export interface PatientActor extends Caller {
  readonly kind: 'PATIENT';
  readonly role: null;
}

/** Who makes a request. */
export type Actor = OrgActor | PartnerActor | PatientActor | AnonymousActor;

type Identity<A extends Actor> = Omit<A, 'kind' | 'permissions' | 'can'>;

const NO_PERMISSIONS: ReadonlySet<Permission> = new Set();
const NIL_UUID = '00000000-0000-0000-0000-000000000000';

/** Makes the actor of an organization's own credential, with the permissions of its role. */
export function orgActor(identity: Identity<OrgActor>): OrgActor {
  const permissions = ROLE_PERMISSIONS[identity.role];
  return Object.freeze<OrgActor>({
    ...identity,
    kind: 'ORG',
    permissions,
    can: (wanted) => permissions.has(wanted),
  });
}

/** Makes the actor of a partner's credential. */
export function partnerActor(identity: Omit<Identity<PartnerActor>, 'role'>): PartnerActor {
  const permissions = ROLE_PERMISSIONS.PARTNER;
  return Object.freeze<PartnerActor>({
    ...identity,
    kind: 'PARTNER',
    role: 'PARTNER',
    permissions,
    can: (wanted) => permissions.has(wanted),
  });
}

/** The caller of work that no one asked for: its organization does not exist, so its client finds nothing. */
export const anonymousActor: AnonymousActor = Object.freeze({
  kind: 'ANONYMOUS',
  orgId: NIL_UUID,
  environment: 'LIVE',
  timezone: 'UTC',
  credentialId: 'anonymous',
  role: null,
  permissions: NO_PERMISSIONS,
  label: 'anonymous',
  can: () => false,
});

/** Makes the actor of whoever has a link. @param credentialId what the audit trail knows the link by */
export function patientActor(orgId: string, credentialId: string): PatientActor {
  return Object.freeze<PatientActor>({
    ...anonymousActor,
    ...{ kind: 'PATIENT', orgId, credentialId, label: 'Patient' },
  });
}

/** The caller as one of the organization. @throws RequestError FORBIDDEN for anyone else */
export function requireOrg(actor: Actor): OrgActor {
  if (actor.kind === 'ORG') return actor;
  throw new RequestError('FORBIDDEN', 'Only a credential of the organization can do this.');
}

/** The caller as a partner. @throws RequestError FORBIDDEN for anyone else */
export function requirePartner(actor: Actor): PartnerActor {
  if (actor.kind === 'PARTNER') return actor;
  throw new RequestError('FORBIDDEN', 'Only a credential of a partner can do this.');
}
