/** Every permission there is, with what it opens. Nothing in the API is open without one of them. */
export const PERMISSION_MEANINGS = {
  'organization:read': 'Read the organization’s own settings.',
  'account:read': 'Read what the credential stands for: its currency, time zone, feature flags and rights.',
  'directory:read': 'Read locations, practitioners and the other lists that records refer to.',
  'directory:write': 'Create, change and archive locations, practitioners and their like.',
  'patient:read': 'Read patients; who they are stays redacted without `patient:read_identity`.',
  'patient:read_identity':
    'Read who a patient is: names, contact, address, exact birth date, free-text notes; and search by them.',
  'patient:read_ssn': 'Read the full social security number, of which others see the last four digits [A37].',
  'patient:write': 'Create and change patients and their status.',
  'patient:archive': 'Archive patients and restore archived ones.',
  'patient:delete': 'Delete patients.',
  'patient:restore_deleted': 'Restore deleted patients [A18].',
  'patient:merge': 'See likely duplicates and merge them [A38].',
  'patient:import': 'Import patients in bulk.',
  'linked_patient:read': 'Read, as a partner, the patients who booked through it [3].',
  'chart:read':
    'Read clinical records: allergies, medications, problems, vital signs, alerts and their like.',
  'chart:write': 'Create, change and archive clinical records.',
  'definition:read': 'Read the lists that clinical records are chosen from.',
  'definition:write': 'Create, change and archive the entries of those lists.',
  'communication:read': 'Read the log of what was said to patients.',
  'communication:write': 'Add to that log.',
  'appointment:read': 'Read appointments; a partner, its own.',
  'appointment:write': 'Book, move, cancel and progress appointments; a partner, its own.',
  'booking:override': 'Set aside a booking policy, with a reason that is audited [A3].',
  'schedule:write': 'Change the working hours of practitioners and their exceptions.',
  'catalog:read': 'Read catalogs.',
  'catalog:write': 'Create, change and archive catalogs.',
  'slot:read': 'Read free slots.',
  'hold:write': 'Hold slots, extend and release the holds; join and leave the waitlist.',
  'questionnaire:read': 'Read questionnaires.',
  'partner:read': 'Read which partners there are.',
  'partner:write': 'Create, change and archive partners.',
  'credential:read': 'Read which credentials there are, never their secrets.',
  'credential:write': 'Create and revoke credentials.',
  'operation:write': 'Register the operations that live partner credentials may send.',
  'audit:read': 'Read who changed what.',
  'change:read': 'Read the feed of changes; a partner, of its own appointments.',
  'webhook:write': 'Set webhooks up, and read their deliveries.',
} as const;

/** A right to do one kind of thing, `resource:verb`. */
export type Permission = keyof typeof PERMISSION_MEANINGS;

/** The closed list, in the order of its documentation. */
export const PERMISSIONS = Object.freeze(Object.keys(PERMISSION_MEANINGS)) as readonly Permission[];

/** The roles of an organization's own credentials. */
export const ORG_ROLES = ['ADMIN', 'CLINICIAN', 'FRONT_DESK', 'ANALYST'] as const;

/** A role of an organization's own credential. */
export type OrgRole = (typeof ORG_ROLES)[number];

/** A named set of permissions: an organization's role, or that of every partner. */
export type Role = OrgRole | 'PARTNER';

/** What everyone of the organization may read. */
const ORGANIZATION_READS = [
  'organization:read',
  'account:read',
  'directory:read',
  'patient:read',
  'chart:read',
  'definition:read',
  'communication:read',
  'appointment:read',
  'catalog:read',
  'slot:read',
  'questionnaire:read',
  'partner:read',
  'change:read',
] as const satisfies readonly Permission[];

/** What everyone does who meets patients. */
const PATIENT_CARE = [
  'patient:read_identity',
  'patient:write',
  'patient:archive',
  'communication:write',
  'appointment:write',
  'booking:override',
  'hold:write',
] as const satisfies readonly Permission[];

const permissions = (...list: Permission[]): ReadonlySet<Permission> => new Set(list);

/** What each role may do. The social security number in full, deletion and set-up are the administrator's alone. */
export const ROLE_PERMISSIONS: Readonly<Record<Role, ReadonlySet<Permission>>> = {
  ADMIN: permissions(...PERMISSIONS.filter((permission) => permission !== 'linked_patient:read')),
  CLINICIAN: permissions(...ORGANIZATION_READS, ...PATIENT_CARE, 'chart:write'),
  FRONT_DESK: permissions(...ORGANIZATION_READS, ...PATIENT_CARE, 'patient:merge'),
  ANALYST: permissions(...ORGANIZATION_READS),
  PARTNER: permissions(
    'account:read',
    'directory:read',
    'linked_patient:read',
    // Of the patients it is linked to, which are all that it can see.
    'patient:read_identity',
    'appointment:read',
    'appointment:write',
    'slot:read',
    'hold:write',
    'questionnaire:read',
    'change:read',
  ),
};

/** Whether a text names a role of an organization's own credentials. */
export function isOrgRole(text: unknown): text is OrgRole {
  return ORG_ROLES.some((role) => role === text);
}
