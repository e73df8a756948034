import { issueCredential } from '../../src/auth/credential.ts';
import type { Prisma } from '../../src/generated/prisma/client.ts';
import { encodeId } from '../../src/graphql/id.ts';
import { derivedColumns } from '../../src/patients/patient-columns.ts';
import type { Clock } from '../../src/platform/clock.ts';
import { adminClient, type Database } from '../../src/platform/database.ts';
import { fold } from '../../src/platform/fold.ts';

/** Live, or the sandbox twin. */
export type Environment = 'LIVE' | 'SANDBOX';

const ROLES = {
  admin: 'ADMIN',
  clinician: 'CLINICIAN',
  frontDesk: 'FRONT_DESK',
  analyst: 'ANALYST',
} as const;

/** An organization, and a secret of each of its roles. */
export interface MadeOrganization {
  readonly orgId: string;
  readonly environment: Environment;
  readonly secrets: Readonly<Record<keyof typeof ROLES, string>>;
}

/** A partner with one catalog and a secret of the organization's environment. */
export interface MadePartner {
  readonly partnerId: string;
  readonly catalogId: string;
  readonly credentialId: string;
  readonly secret: string;
}

/** A row, and the global id under which the API knows it. */
export interface Made {
  readonly uuid: string;
  readonly id: string;
}

let made = 0;
/** A number that no other row of this process has: for names that must differ. */
const next = () => {
  made += 1;
  return made;
};

const madeOf = (type: string, uuid: string): Made => ({ uuid, id: encodeId(type, uuid) });

/** Makes an organization with a credential of each role. A sandbox twin is one more of them. */
export async function makeOrganization(
  database: Database,
  values: Partial<Prisma.OrganizationUncheckedCreateInput> = {},
): Promise<MadeOrganization> {
  const { id: orgId, environment } = await adminClient(database).organization.create({
    data: { name: `Clinic ${next()}`, ...values },
  });
  const secrets = { admin: '', clinician: '', frontDesk: '', analyst: '' };
  for (const name of Object.keys(ROLES) as (keyof typeof ROLES)[]) {
    const { secret, ...kept } = issueCredential('ORG', environment);
    secrets[name] = secret;
    await adminClient(database).credential.create({ data: { orgId, name, role: ROLES[name], ...kept } });
  }
  return { orgId, environment, secrets };
}

/** Makes a partner of an organization, with a catalog and a credential for it. */
export async function makePartner(
  database: Database,
  { orgId, environment }: Pick<MadeOrganization, 'orgId' | 'environment'>,
  { name = `Partner ${next()}`, featureFlags = {} }: { name?: string; featureFlags?: object } = {},
): Promise<MadePartner> {
  const admin = adminClient(database);
  const slug = `partner-${next()}`;
  const partner = await admin.partner.create({ data: { orgId, name, sortName: fold(name), slug } });
  const catalog = await admin.catalog.create({ data: { orgId, name, sortName: fold(name), featureFlags } });
  const { secret, ...kept } = issueCredential('PARTNER', environment);
  const owner = { partnerId: partner.id, catalogId: catalog.id };
  const credential = await admin.credential.create({
    data: { orgId, name, role: 'PARTNER', ...owner, ...kept },
  });
  return { ...owner, credentialId: credential.id, secret };
}

/** Links a patient to a partner, as a hold does [3, A12]. */
export async function linkPatient(
  database: Database,
  orgId: string,
  { partnerId }: Pick<MadePartner, 'partnerId'>,
  patient: Pick<Made, 'uuid'>,
  { email = 'given@partner.example', metadata = {} }: { email?: string; metadata?: object } = {},
): Promise<void> {
  await adminClient(database).partnerPatientLink.create({
    data: { orgId, partnerId, patientId: patient.uuid, email, metadata },
  });
}

/** Makes a patient, by writing its row. */
export async function makePatient(
  database: Database,
  orgId: string,
  values: Partial<Prisma.PatientUncheckedCreateInput> = {},
): Promise<Made> {
  const named = { firstName: 'Ada', lastName: 'Lovelace', chartNumber: `C-${next()}`, ...values };
  const dateOfBirth = named.dateOfBirth == null ? null : new Date(named.dateOfBirth);
  const { id } = await adminClient(database).patient.create({
    data: { orgId, ...named, dateOfBirth, ...derivedColumns({ ...named, dateOfBirth }) },
  });
  return madeOf('Patient', id);
}

/** Makes a location, by writing its row. */
export async function makeLocation(
  database: Database,
  orgId: string,
  values: Partial<Prisma.LocationUncheckedCreateInput> = {},
): Promise<Made> {
  const { name = `Location ${next()}` } = values;
  const { id } = await adminClient(database).location.create({
    data: { orgId, timezone: 'Europe/London', ...values, name, sortName: fold(name) },
  });
  return madeOf('Location', id);
}

/** Makes a practitioner, by writing its row. */
export async function makePractitioner(
  database: Database,
  orgId: string,
  values: Partial<Prisma.PractitionerUncheckedCreateInput> = {},
): Promise<Made> {
  const { firstName = 'Gerty', lastName = `Cori ${next()}` } = values;
  const { id } = await adminClient(database).practitioner.create({
    data: { orgId, ...values, firstName, lastName, sortName: fold(`${lastName} ${firstName}`) },
  });
  return madeOf('Practitioner', id);
}

/** A clock that stands still until it is moved. */
export interface TestClock extends Clock {
  /** Moves on. @param ms milliseconds */
  advance(ms: number): void;
}

/** Makes a clock that stands still. */
export function testClock(start = new Date('2026-03-02T10:00:00.000Z')): TestClock {
  let now = start;
  return {
    now: () => now,
    advance: (ms) => {
      now = new Date(now.getTime() + ms);
    },
  };
}
