import { describe, expect, it } from 'vitest';
import { anonymousActor, orgActor, partnerActor, requireOrg, requirePartner } from '../../src/auth/actor.ts';
import {
  isOrgRole,
  ORG_ROLES,
  PERMISSION_MEANINGS,
  PERMISSIONS,
  type Permission,
  ROLE_PERMISSIONS,
} from '../../src/auth/permission.ts';

const held = (role: keyof typeof ROLE_PERMISSIONS) =>
  PERMISSIONS.filter((each) => ROLE_PERMISSIONS[role].has(each));
const caller = { credentialId: 'c', label: 'l' };
const identity = { ...caller, orgId: 'o', environment: 'LIVE', timezone: 'UTC' } as const;

describe('permissions', () => {
  it('are `resource:verb`, each with a sentence that says what it opens', () => {
    for (const permission of PERMISSIONS) {
      expect(permission).toMatch(/^[a-z]+(_[a-z]+)*:[a-z]+(_[a-z]+)*$/);
      expect(PERMISSION_MEANINGS[permission]).toMatch(/^[A-Z].{10,}(\.|\])$/);
    }
  });

  it('are all held by some role, and no role holds one that is not in the list', () => {
    const roles = Object.values(ROLE_PERMISSIONS);
    const all = new Set(roles.flatMap((role) => [...role]));
    expect([...all].sort()).toEqual([...PERMISSIONS].sort());
  });

  it('an analyst only reads, and never who a patient is', () => {
    expect(held('ANALYST').filter((permission) => !permission.endsWith(':read'))).toEqual([]);
    expect(held('ANALYST')).toContain('patient:read');
  });

  it.each([
    'patient:read_ssn',
    'patient:delete',
    'patient:restore_deleted',
    'credential:write',
    'audit:read',
  ] as const)('[A37, A18] %s is the administrator’s alone', (permission) => {
    const holders = Object.entries(ROLE_PERMISSIONS).filter(([, permissions]) => permissions.has(permission));
    expect(holders.map(([role]) => role)).toEqual(['ADMIN']);
  });

  it('clinicians write charts, the front desk does not', () => {
    expect(ROLE_PERMISSIONS.CLINICIAN.has('chart:write')).toBe(true);
    expect(ROLE_PERMISSIONS.FRONT_DESK.has('chart:write')).toBe(false);
    expect(ROLE_PERMISSIONS.FRONT_DESK.has('appointment:write')).toBe(true);
  });

  it('[157] a partner reads linked patients only, no charts, and sets nothing up', () => {
    expect(held('PARTNER')).toEqual([
      'account:read',
      'directory:read',
      'patient:read_identity',
      'linked_patient:read',
      'appointment:read',
      'appointment:write',
      'slot:read',
      'hold:write',
      'questionnaire:read',
      'change:read',
    ]);
  });

  it('partners are no role of an organization', () => {
    expect(ORG_ROLES.every(isOrgRole)).toBe(true);
    expect(['PARTNER', 'admin', '', null, undefined, 3].some(isOrgRole)).toBe(false);
  });
});

describe('actors', () => {
  const clinician = orgActor({ ...identity, role: 'CLINICIAN' });
  const partner = partnerActor({ ...identity, partnerId: 'p', catalogId: 'g' });

  it('can what their role can', () => {
    for (const permission of PERMISSIONS) {
      expect(clinician.can(permission)).toBe(ROLE_PERMISSIONS.CLINICIAN.has(permission));
      expect(partner.can(permission)).toBe(ROLE_PERMISSIONS.PARTNER.has(permission));
      expect(anonymousActor.can(permission)).toBe(false);
    }
  });

  it('can’t be changed once made', () => {
    expect(() => Object.assign(clinician, { role: 'ADMIN' })).toThrow(TypeError);
    expect(clinician.can('patient:delete' satisfies Permission)).toBe(false);
  });

  it('are told apart by requireOrg and requirePartner', () => {
    expect(requireOrg(clinician)).toBe(clinician);
    expect(requirePartner(partner)).toBe(partner);
    for (const other of [partner, anonymousActor]) expect(() => requireOrg(other)).toThrow(/organization/);
    for (const other of [clinician, anonymousActor]) expect(() => requirePartner(other)).toThrow(/partner/);
  });
});
