import type { Prisma } from '../generated/prisma/client.ts';
import type { ReminderType } from '../generated/prisma/enums.ts';
import { derivedColumns } from '../patients/patient-columns.ts';
import { socialSecurityColumns } from '../patients/social-security-number.ts';
import type { FieldCipher } from '../platform/crypto.ts';
import { fold } from '../platform/fold.ts';
import type { Home } from './home.ts';
import type { Person } from './household.ts';
import { dayOf, daysAfter, YEAR } from './moment.ts';
import { SHORT_NAMES } from './name-list.ts';
import {
  APPOINTMENT_NOTES,
  LANGUAGES,
  NOTES,
  OCCUPATIONS,
  RACES,
  REFERRALS,
  SMOKING,
  SUMMARIES,
  TREATMENT_NOTES,
  URGENT_NOTES,
} from './patient-detail.ts';
import { mobile } from './place.ts';
import type { Random } from './random.ts';
import type { Surroundings } from './surroundings.ts';

/** Whether a record is in normal lists. */
export type Lifecycle = 'CURRENT' | 'ARCHIVED' | 'DELETED';

/** All that a row is made from. */
export interface PatientPlan {
  readonly id: string;
  readonly chartNumber: string;
  readonly person: Person;
  readonly home: Home;
  /** Whom to call in an emergency. */
  readonly emergency: { readonly name: string; readonly phone: string } | null;
  readonly lifecycle: Lifecycle;
  /** Whether the chart names any allergy. */
  readonly isAllergic: boolean;
  /** When the record was made. */
  readonly at: Date;
  readonly now: Date;
  readonly surroundings: Surroundings;
  readonly cipher: FieldCipher;
}

const isAdult = ({ age }: Person) => age >= 18;

/** A made-up patient's row, in parts: every call gives the same fields. */
export function patientRow(random: Random, plan: PatientPlan) {
  const { id, chartNumber, person, home, surroundings, cipher } = plan;
  const { orgId } = surroundings;
  const dateOfBirth = dayOf(new Date(plan.now.getTime() - person.age * YEAR));
  const names = nameColumns(random, person);
  const contact = contactColumns(random, plan);
  const life = lifeColumns(random, plan);
  const derived = derivedColumns({ ...names, ...contact, chartNumber, dateOfBirth });
  const self = personColumns(random, plan);
  const identifiers = identifierColumns(random, plan);
  const notes = noteColumns(random);
  const billing = billingColumns(random, plan);
  const parts = [
    { orgId, id, chartNumber, dateOfBirth, locationId: home.locationId },
    { responsiblePartyId: home.guarantor?.id ?? null },
    ...[names, contact, life, home.address],
    ...[derived, self, identifiers, notes, billing],
    practitionerColumns(random, surroundings),
    socialSecurityColumns(socialSecurityNumber(random, plan), cipher, orgId, id),
  ] satisfies Partial<Prisma.PatientCreateManyInput>[];
  const { dateTimeDeceased } = life;
  return { parts, dateTimeDeceased, smokingSnomed: self.smokingSnomed, owed: billing.balanceTotal };
}

function nameColumns(random: Random, { gender, firstName, middleName, lastName, age }: Person) {
  const married = random.chance(0.4) ? 'Mrs' : 'Ms';
  const grown = { FEMALE: married, MALE: 'Mr', NON_BINARY: 'Mx' }[gender];
  const title = age < 16 ? null : random.chance(0.03) ? 'Dr' : grown;
  return {
    ...{ title, firstName, middleName, lastName },
    salutation: title && `${title} ${lastName}`,
    initials: [firstName, middleName].map((name) => name?.charAt(0) ?? '').join(''),
    preferredName: SHORT_NAMES[firstName] && random.chance(0.5) ? SHORT_NAMES[firstName] : null,
  };
}

/** Reachable ways only: a preference for email comes with an address. */
function contactColumns(random: Random, { chartNumber, person, home, emergency, surroundings }: PatientPlan) {
  const { firstName, lastName } = person;
  const mailbox = fold(`${firstName}.${lastName}`).replace(/[^a-z.]/g, '');
  const host = random.pick(['example.com', 'example.org']);
  const email = random.maybe(isAdult(person) ? 0.86 : 0, () => `${mailbox}${Number(chartNumber)}@${host}`);
  const mobilePhone = random.maybe(person.age < 14 ? 0 : 0.92, () => mobile(surroundings.region, random));
  const workPhone = random.maybe(isAdult(person) ? 0.12 : 0, () => mobile(surroundings.region, random));
  const preferred = random.pick([email && 'EMAIL', mobilePhone && 'TEXT', mobilePhone && 'PHONE', 'MAIL']);
  const method = (preferred ?? 'PHONE') as 'EMAIL' | 'TEXT' | 'PHONE' | 'MAIL';
  return {
    ...{ email, mobilePhone, workPhone, homePhone: home.homePhone },
    ...{ preferredContactMethod: method, preferredConfirmationMethod: email ? ('EMAIL' as const) : method },
    reminderType: reminderType(email, mobilePhone),
    ...{ receivesEmail: email !== null && random.chance(0.8), receivesConfirmationEmails: email !== null },
    receivesSms: mobilePhone !== null && random.chance(0.85),
    acceptedSmsMarketing: mobilePhone !== null && random.chance(0.3),
    acceptedPrivacyPolicy: random.weighted<boolean | null>([
      [true, 82],
      [null, 14],
      [false, 4],
    ]),
    ...{ emergencyContactName: emergency?.name ?? null, emergencyContactPhone: emergency?.phone ?? null },
  };
}

function reminderType(email: string | null, mobilePhone: string | null): ReminderType {
  if (email && mobilePhone) return 'SMS_AND_EMAIL';
  if (mobilePhone) return 'SMS';
  return email ? 'EMAIL' : 'NONE';
}

function personColumns(random: Random, { person, surroundings }: PatientPlan) {
  const { gender } = person;
  const adult = isAdult(person);
  return {
    pronoun: ({ FEMALE: 'SHE_HER', MALE: 'HE_HIM', NON_BINARY: 'THEY_THEM' } as const)[gender],
    administrativeGender: gender,
    sex: { FEMALE: 'Female', MALE: 'Male', NON_BINARY: null }[gender],
    genderIdentity: gender === 'NON_BINARY' ? 'Non-binary' : null,
    maritalStatus: adult ? maritalStatus(random, person) : ('SINGLE' as const),
    race: surroundings.region === 'US' ? random.weighted<string>(RACES) : null,
    preferredLanguage: random.weighted<string>(LANGUAGES),
    occupation: adult ? (person.age > 67 ? 'Retired' : random.pick<string>(OCCUPATIONS)) : null,
    smokingSnomed: adult ? random.weighted<string>(SMOKING) : null,
  };
}

function maritalStatus(random: Random, { hasPartner, age }: Person) {
  if (hasPartner) return random.chance(0.85) ? ('MARRIED' as const) : ('DOMESTIC_PARTNER' as const);
  if (age > 70 && random.chance(0.5)) return 'WIDOWED' as const;
  return random.weighted([
    ...[['SINGLE', 5] as const, ['MARRIED', 3] as const],
    ...[['DIVORCED', 2] as const, ['SEPARATED', 1] as const],
  ]);
}

/** Status and the moments of a record, which do not contradict each other. */
function lifeColumns(random: Random, { person, home, lifecycle, isAllergic, at, now }: PatientPlan) {
  const answersForOthers = person.role === 'HEAD' && home.guarantor !== null;
  const mayHaveDied = !answersForOthers && person.age > 50 && lifecycle === 'CURRENT';
  const status = random.weighted([
    ...[['ACTIVE', 80] as const, ['INACTIVE', 10] as const, ['PROSPECTIVE', 8] as const],
    ['DECEASED', mayHaveDied ? 12 : 0] as const,
  ]);
  const changed = daysAfter(at, random.next() * 400, now);
  const died = daysAfter(at, 30 + random.next() * 300, now);
  const isPutAway = lifecycle === 'ARCHIVED' || (lifecycle === 'DELETED' && random.chance(0.4));
  return {
    status: isPutAway ? ('ARCHIVED' as const) : status,
    allergyReviewStatus: isAllergic
      ? ('REVIEWED' as const)
      : random.chance(status === 'PROSPECTIVE' ? 0.1 : 0.75)
        ? ('NKDA' as const)
        : ('NOT_REVIEWED' as const),
    dateFirstVisit: status === 'PROSPECTIVE' ? null : dayOf(daysAfter(at, random.next() * 21, now)),
    dateTimeDeceased: status === 'DECEASED' && !isPutAway ? died : null,
    ...{ createdAt: at, updatedAt: changed },
    ...{ archivedAt: isPutAway ? changed : null, deletedAt: lifecycle === 'DELETED' ? changed : null },
  };
}

function identifierColumns(random: Random, { chartNumber, person, surroundings }: PatientPlan) {
  const american = surroundings.region === 'US';
  return {
    oldReferenceId: random.maybe(0.3, () => `LEGACY-${Number(chartNumber) + 40_000}`),
    medicaidId: american && person.age < 65 ? random.maybe(0.1, () => `DEMO${chartNumber}`) : null,
    accessMedicalCare: american ? random.pick(['Private', 'Public']) : 'Public',
    consentFlags: random.pick([3, 7, 7, 15, 23]),
  };
}

/** Area 999 is given to no one: what test data uses. */
function socialSecurityNumber(random: Random, { person, surroundings }: PatientPlan): string | null {
  if (surroundings.region !== 'US' || !isAdult(person) || random.chance(0.35)) return null;
  const group = String(random.integer(1, 99)).padStart(2, '0');
  return `999-${group}-${String(random.integer(1, 9999)).padStart(4, '0')}`;
}

function noteColumns(random: Random) {
  return {
    notes: random.maybe<string>(0.15, () => random.pick(NOTES)),
    appointmentNotes: random.maybe<string>(0.06, () => random.pick(APPOINTMENT_NOTES)),
    treatmentNotes: random.maybe<string>(0.12, () => random.pick(TREATMENT_NOTES)),
    medicalSummaryNote: random.maybe<string>(0.4, () => random.pick(SUMMARIES)),
    medicalUrgentNote: random.maybe<string>(0.04, () => random.pick(URGENT_NOTES)),
    premedicationRequired: random.chance(0.02),
    askToArriveEarlyMins: random.maybe(0.15, () => random.pick([5, 10, 15, 30])),
    referralSourceText: random.maybe<string>(0.5, () => random.pick(REFERRALS)),
  };
}

/** Most owe nothing; some owe so much that booking for them is restricted [207]. */
function billingColumns(random: Random, { person, home }: PatientPlan) {
  const cents = () => (random.chance(0.4) ? random.integer(500, 30_000) : 0);
  const owes = isAdult(person) && random.chance(0.22);
  const ages = owes ? [random.integer(1_500, 24_000), cents(), cents(), cents()] : [0, 0, 0, 0];
  const total = ages.reduce((sum, part) => sum + part, 0);
  const insured = Math.floor(total * random.pick([0, 0.5, 0.8]));
  const [to30 = '', to60 = '', to90 = '', over90 = ''] = ages.map(amount);
  return {
    ...{ balance0To30: to30, balance31To60: to60, balance61To90: to90, balanceOver90: over90 },
    ...{ balanceTotal: amount(total), insuranceEstimate: amount(insured) },
    ...{ estimatedBalance: amount(total - insured), paymentPlanDue: amount(0) },
    invoiceDefaultTo: isAdult(person) ? null : (home.guarantor?.name ?? null),
    billingCycleDay: owes ? random.integer(1, 28) : null,
  };
}

const amount = (cents: number) => (cents / 100).toFixed(2);

function practitionerColumns(random: Random, { practitionerIds }: Surroundings) {
  if (practitionerIds.length === 0) return { primaryPractitionerId: null, secondaryPractitionerId: null };
  const [primary, other] = [random.pick(practitionerIds), random.pick(practitionerIds)];
  return {
    primaryPractitionerId: random.maybe(0.93, () => primary),
    secondaryPractitionerId: random.maybe(0.12, () => (other === primary ? null : other)),
  };
}
