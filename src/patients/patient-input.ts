import { z } from 'zod';
import type { builder } from '../graphql/builder.ts';
import { email, phone, requiredText, text, wholeNumber } from '../platform/validate.ts';
import { PatientProfileInput, profileRules } from './assign-profile.ts';
import {
  AdministrativeGenderEnum,
  AllergyReviewStatusEnum,
  ContactMethodEnum,
  MaritalStatusEnum,
  PronounEnum,
  ReminderTypeEnum,
} from './patient-enum.ts';
import { linkRules, MOST_LINKS } from './patient-link.ts';
import { referenceRules } from './patient-reference.ts';
import { MOST_PHONES, PhoneNumberInput, phoneNumbers } from './phone-number.ts';
import { SSN_PATTERN } from './social-security-number.ts';

type InputFields = PothosSchemaTypes.InputFieldBuilder<(typeof builder)['$inferSchemaTypes'], 'InputObject'>;

/** What can be written of a patient, but for its names, status and keys [210, 213]. */
export function patientInputFields(t: InputFields) {
  return {
    title: t.string({ description: 'Title, e.g. Ms; at most 50 characters.' }),
    salutation: t.string({ description: 'How letters address the patient; at most 100 characters.' }),
    middleName: t.string({ description: 'Middle names; at most 100 characters.' }),
    initials: t.string({ description: 'Initials of the given names; at most 20 characters.' }),
    preferredName: t.string({ description: 'The name to call the patient by; at most 100 characters.' }),
    pronoun: t.field({ type: PronounEnum, description: 'How to speak of the patient.' }),
    administrativeGender: t.field({
      type: AdministrativeGenderEnum,
      description: 'Gender for administrative use.',
    }),
    sex: t.string({ description: 'Sex, in the patient’s own words; at most 50 characters.' }),
    genderIdentity: t.string({
      description: 'Gender identity, in the patient’s own words; at most 50 characters.',
    }),
    maritalStatus: t.field({ type: MaritalStatusEnum, description: 'Marital status.' }),
    race: t.string({ description: 'Race; at most 100 characters.' }),
    preferredLanguage: t.string({
      description: 'Language to speak with the patient; at most 50 characters.',
    }),
    occupation: t.string({ description: 'Occupation; at most 200 characters.' }),
    allergyReviewStatus: t.field({
      type: AllergyReviewStatusEnum,
      description: 'What is known of allergies; NOT_REVIEWED when null.',
    }),
    dateOfBirth: t.field({
      type: 'Date',
      description: 'Birth date, 1850-01-01 or later and not in the future.',
    }),
    dateFirstVisit: t.field({ type: 'Date', description: 'Day of the first visit.' }),
    dateTimeDeceased: t.field({ type: 'DateTime', description: 'When the patient died.' }),
    email: t.string({ description: 'Email address; kept in lower case.' }),
    homePhone: t.string({ description: 'Phone at home; kept as E.164 where it names its country.' }),
    mobilePhone: t.string({ description: 'Mobile phone; kept as E.164 where it names its country.' }),
    workPhone: t.string({ description: 'Phone at work; kept as E.164 where it names its country.' }),
    preferredConfirmationMethod: t.field({
      type: ContactMethodEnum,
      description: 'How to confirm appointments.',
    }),
    preferredContactMethod: t.field({ type: ContactMethodEnum, description: 'How to reach the patient.' }),
    reminderType: t.field({ type: ReminderTypeEnum, description: 'How to remind of appointments.' }),
    receivesEmail: t.boolean({ description: 'Whether the patient accepts email; false when null.' }),
    receivesSms: t.boolean({ description: 'Whether the patient accepts text messages; false when null.' }),
    receivesConfirmationEmails: t.boolean({
      description: 'Whether bookings are confirmed by email; false when null.',
    }),
    acceptedSmsMarketing: t.boolean({
      description: 'Whether the patient accepts marketing by text message; false when null.',
    }),
    acceptedPrivacyPolicy: t.boolean({
      description: 'Null: no response; true: accepted; false: rejected [95].',
    }),
    emergencyContact: t.string({ description: 'Emergency contact in free text; at most 500 characters.' }),
    emergencyContactName: t.string({ description: 'Name of the emergency contact; at most 200 characters.' }),
    emergencyContactPhone: t.string({ description: 'Phone of the emergency contact.' }),
    addressLine1: t.string({ description: 'First line of the address; at most 200 characters.' }),
    addressLine2: t.string({ description: 'Second line of the address; at most 200 characters.' }),
    addressLine3: t.string({ description: 'Third line of the address; at most 200 characters.' }),
    addressNote: t.string({ description: 'How to find the address; at most 1000 characters.' }),
    physicalAddress: t.string({
      description: 'Where the patient lives, in one text; at most 500 characters.',
    }),
    city: t.string({ description: 'City or town; at most 100 characters.' }),
    region: t.string({ description: 'Region within the state or province; at most 100 characters.' }),
    state: t.string({ description: 'State or province; at most 100 characters.' }),
    postalCode: t.string({ description: 'Postal code; at most 20 characters.' }),
    country: t.string({ description: 'Country; at most 100 characters.' }),
    latitude: t.float({ description: 'Degrees north, WGS 84, -90 to 90; kept with six places.' }),
    longitude: t.float({ description: 'Degrees east, WGS 84, -180 to 180; kept with six places.' }),
    oldReferenceId: t.string({ description: 'Id in a system used before; at most 100 characters.' }),
    medicaidId: t.string({ description: 'Medicaid id; at most 50 characters.' }),
    medicare: t.string({ description: 'Australian Medicare number; at most 20 characters.' }),
    medicareReferenceNumber: t.string({
      description: 'Reference number on the Medicare card; at most 5 characters.',
    }),
    accessMedicalCare: t.string({
      description: 'How the patient gets care, e.g. Public; at most 50 characters.',
    }),
    socialSecurityNumber: t.string({
      description: 'US social security number, nine digits; kept encrypted [A37].',
    }),
    notes: t.string({ description: 'Notes; at most 10000 characters.' }),
    appointmentNotes: t.string({
      description: 'Notes to see with every appointment; at most 10000 characters.',
    }),
    appointmentModuleNote: t.string({ description: 'Note to see in the calendar; at most 2000 characters.' }),
    treatmentNotes: t.string({ description: 'Notes on treatment; at most 10000 characters.' }),
    medicalSummaryNote: t.string({
      description: 'The sources’ text `medical_summary`; at most 10000 characters.',
    }),
    medicalUrgentNote: t.string({
      description: 'What everyone who treats the patient must know at once; at most 2000 characters.',
    }),
    premedicationRequired: t.boolean({
      description: 'Whether antibiotics must be given before dental procedures; false when null.',
    }),
    askToArriveEarlyMins: t.int({ description: 'Minutes before an appointment to arrive, 0 to 120.' }),
    consentFlags: t.int({
      description:
        'Consents as bits, 0 or greater: 1 HIPAA, 2 treatment, 4 financial, 8 marketing, 16 telehealth [A41].',
    }),
    invoiceDefaultTo: t.string({ description: 'To whom invoices are made out; at most 500 characters.' }),
    invoiceEmail: t.string({ description: 'Where invoices are sent.' }),
    invoiceExtraInformation: t.string({
      description: 'Further lines of invoices; line breaks are kept; at most 2000 characters.',
    }),
    billingCycleDay: t.int({ description: 'Day of the month on which the account is billed, 1 to 31.' }),
    referralSourceText: t.string({
      description: 'Who sent the patient, in free text; at most 200 characters.',
    }),
    chartNumber: t.string({
      description:
        'Chart number, unique without regard to case; at most 50 characters. The next free number when absent on creation [A36].',
    }),
    locationId: t.id({ description: 'Where the patient is usually seen.' }),
    primaryPractitionerId: t.id({ description: 'Who treats the patient first of all.' }),
    secondaryPractitionerId: t.id({ description: 'Who treats the patient besides.' }),
    responsiblePartyId: t.id({ description: 'The patient who answers for the account.' }),
    ...patientLinkFields(t),
  };
}

/** What a patient names in the directory, and what else it has several of. */
function patientLinkFields(t: InputFields) {
  return {
    uniqueId: t.string({
      description:
        'The string by which another system knows the patient: at most 100 characters, unique among patients, archived and deleted ones included [130].',
    }),
    phoneNumbers: t.field({
      type: [PhoneNumberInput],
      description: `Every phone number, at most ${MOST_PHONES}: replaces them all, those in \`mobilePhone\`, \`homePhone\` and \`workPhone\` included, which hold the first of their kind; not together with those fields [102].`,
    }),
    profile: t.field({
      type: PatientProfileInput,
      description: 'The profile to link the patient to; null unlinks it [131–134].',
    }),
    hospitalIds: t.idList({
      description: `The patient’s hospitals, at most ${MOST_LINKS}: replaces the whole set [140, 143].`,
    }),
    doctorIds: t.idList({
      description: `The practitioners who are the patient’s doctors, at most ${MOST_LINKS}: replaces the whole set [141, 143].`,
    }),
    referringDoctorId: t.id({ description: 'The contact who referred the patient [114].' }),
    concessionTypeId: t.id({ description: 'Why the patient pays less [113].' }),
    feeScheduleId: t.id({ description: 'The prices that the patient pays.' }),
    billingTypeId: t.id({ description: 'How the account is settled.' }),
    employerId: t.id({ description: 'Where the patient works.' }),
  };
}

const EARLIEST_BIRTH = new Date('1850-01-01');
const DAY_MS = 86_400_000;

/** A required column that null resets to its default. */
const orDefault = <T extends z.ZodType, D>(rule: T, fallback: D) =>
  rule.nullish().transform((value) => (value === null ? fallback : value));
const flag = () => orDefault(z.boolean(), false);
const choice = () => z.string().nullish();
const instant = () => z.date().nullish();
const degrees = (limit: number) =>
  z.number().min(-limit, `From -${limit} to ${limit}.`).max(limit, `From -${limit} to ${limit}.`).nullish();

/** The rules of those fields. @param now the birth date can't be later; a day's grace covers every time zone */
export function patientRules(now: Date) {
  return {
    ...{
      title: text(50),
      salutation: text(100),
      middleName: text(100),
      initials: text(20),
      preferredName: text(100),
    },
    ...{
      sex: text(50),
      genderIdentity: text(50),
      race: text(100),
      preferredLanguage: text(50),
      occupation: text(200),
    },
    ...{ pronoun: choice(), administrativeGender: choice(), maritalStatus: choice(), reminderType: choice() },
    ...{ preferredConfirmationMethod: choice(), preferredContactMethod: choice() },
    allergyReviewStatus: orDefault(z.string(), 'NOT_REVIEWED'),
    dateOfBirth: z
      .date()
      .min(EARLIEST_BIRTH, 'On or after 1850-01-01.')
      .max(new Date(now.getTime() + DAY_MS), 'Not in the future.')
      .nullish(),
    ...{ dateFirstVisit: instant(), dateTimeDeceased: instant() },
    ...{ email: email(), homePhone: phone(), mobilePhone: phone(), workPhone: phone() },
    ...{
      receivesEmail: flag(),
      receivesSms: flag(),
      receivesConfirmationEmails: flag(),
      acceptedSmsMarketing: flag(),
    },
    acceptedPrivacyPolicy: z.boolean().nullish(),
    ...{ emergencyContact: text(500), emergencyContactName: text(200), emergencyContactPhone: phone() },
    ...{ addressLine1: text(200), addressLine2: text(200), addressLine3: text(200), addressNote: text(1000) },
    ...{
      physicalAddress: text(500),
      city: text(100),
      region: text(100),
      state: text(100),
      postalCode: text(20),
      country: text(100),
    },
    ...{ latitude: degrees(90), longitude: degrees(180) },
    ...{
      oldReferenceId: text(100),
      medicaidId: text(50),
      medicare: text(20),
      medicareReferenceNumber: text(5),
      accessMedicalCare: text(50),
    },
    socialSecurityNumber: text(11).refine(
      (value) => value == null || SSN_PATTERN.test(value),
      'Nine digits, e.g. 123-45-6789.',
    ),
    ...{
      notes: text(10_000),
      appointmentNotes: text(10_000),
      appointmentModuleNote: text(2000),
      treatmentNotes: text(10_000),
    },
    ...{ medicalSummaryNote: text(10_000), medicalUrgentNote: text(2000), premedicationRequired: flag() },
    askToArriveEarlyMins: wholeNumber(0, 120),
    consentFlags: orDefault(z.int('0 or greater.').min(0, '0 or greater.'), 0),
    ...{ invoiceDefaultTo: text(500), invoiceEmail: email(), invoiceExtraInformation: text(2000) },
    billingCycleDay: wholeNumber(1, 31),
    referralSourceText: text(200),
    // Blanks around it would make another number of what looks the same [A36].
    chartNumber: text(50)
      .transform((value) => value?.trim() ?? value)
      .optional(),
    uniqueId: text(100),
    phoneNumbers: phoneNumbers(),
    ...referenceRules,
    ...linkRules,
    profile: profileRules(),
  };
}

/** Legal names: required on creation, and never cleared. */
export const legalName = () => requiredText(100);
