import type { Patient, Prisma } from '../generated/prisma/client.ts';
import type { Context } from '../graphql/context.ts';
import { decryptSocialSecurityNumber, socialSecurityColumns } from './social-security-number.ts';

/** A column of a patient. */
export type Column = Prisma.PatientScalarFieldEnum;

/**
 * What a merge compares of two records: each column that staff can write, those together that make no sense apart. A
 * street of one record and the town of the other would be an address where nobody lives.
 */
export const MERGE_FIELDS = {
  TITLE: ['title'],
  SALUTATION: ['salutation'],
  FIRST_NAME: ['firstName'],
  MIDDLE_NAME: ['middleName'],
  INITIALS: ['initials'],
  LAST_NAME: ['lastName'],
  PREFERRED_NAME: ['preferredName'],
  PRONOUN: ['pronoun'],
  ADMINISTRATIVE_GENDER: ['administrativeGender'],
  SEX: ['sex'],
  GENDER_IDENTITY: ['genderIdentity'],
  LEGACY_GENDER: ['legacyGender'],
  MARITAL_STATUS: ['maritalStatus'],
  RACE: ['race'],
  PREFERRED_LANGUAGE: ['preferredLanguage'],
  OCCUPATION: ['occupation'],
  ALLERGY_REVIEW_STATUS: ['allergyReviewStatus'],
  DATE_OF_BIRTH: ['dateOfBirth'],
  DATE_FIRST_VISIT: ['dateFirstVisit'],
  EMAIL: ['email'],
  HOME_PHONE: ['homePhone'],
  MOBILE_PHONE: ['mobilePhone'],
  WORK_PHONE: ['workPhone'],
  FURTHER_PHONES: ['furtherPhones'],
  PREFERRED_CONFIRMATION_METHOD: ['preferredConfirmationMethod'],
  PREFERRED_CONTACT_METHOD: ['preferredContactMethod'],
  REMINDER_TYPE: ['reminderType'],
  RECEIVES_EMAIL: ['receivesEmail'],
  RECEIVES_SMS: ['receivesSms'],
  RECEIVES_CONFIRMATION_EMAILS: ['receivesConfirmationEmails'],
  // A rejected policy rules marketing out, so that the two go together [A50].
  PRIVACY_POLICY: ['acceptedPrivacyPolicy', 'acceptedSmsMarketing'],
  EMERGENCY_CONTACT: ['emergencyContact', 'emergencyContactName', 'emergencyContactPhone'],
  ADDRESS: [
    ...(['addressLine1', 'addressLine2', 'addressLine3', 'addressNote', 'physicalAddress'] as const),
    ...(['city', 'region', 'state', 'postalCode', 'country', 'latitude', 'longitude'] as const),
  ],
  OLD_REFERENCE_ID: ['oldReferenceId'],
  MEDICAID_ID: ['medicaidId'],
  MEDICARE: ['medicare', 'medicareReferenceNumber'],
  ACCESS_MEDICAL_CARE: ['accessMedicalCare'],
  SOCIAL_SECURITY_NUMBER: ['ssnCiphertext', 'ssnLast4', 'ssnBlindIndex'],
  NOTES: ['notes'],
  APPOINTMENT_NOTES: ['appointmentNotes'],
  APPOINTMENT_MODULE_NOTE: ['appointmentModuleNote'],
  TREATMENT_NOTES: ['treatmentNotes'],
  MEDICAL_SUMMARY_NOTE: ['medicalSummaryNote'],
  MEDICAL_URGENT_NOTE: ['medicalUrgentNote'],
  PREMEDICATION_REQUIRED: ['premedicationRequired'],
  ASK_TO_ARRIVE_EARLY_MINS: ['askToArriveEarlyMins'],
  CONSENT_FLAGS: ['consentFlags'],
  INVOICING: ['invoiceDefaultTo', 'invoiceEmail', 'invoiceExtraInformation'],
  BILLING_CYCLE_DAY: ['billingCycleDay'],
  REFERRAL_SOURCE_TEXT: ['referralSourceText'],
  LOCATION: ['locationId'],
  PRIMARY_PRACTITIONER: ['primaryPractitionerId'],
  SECONDARY_PRACTITIONER: ['secondaryPractitionerId'],
  RESPONSIBLE_PARTY: ['responsiblePartyId'],
  PROFILE: ['profileId'],
  CONCESSION_TYPE: ['concessionTypeId'],
  REFERRING_DOCTOR: ['referringDoctorId'],
  FEE_SCHEDULE: ['feeScheduleId'],
  BILLING_TYPE: ['billingTypeId'],
  BILLING_ACCOUNT: ['billingAccountId'],
  EMPLOYER: ['employerId'],
} as const satisfies Record<string, readonly Column[]>;

/** One of those. */
export type MergeField = keyof typeof MERGE_FIELDS;

/** All of them, in their order. */
export const MERGE_FIELD_NAMES = Object.keys(MERGE_FIELDS) as MergeField[];

/** What stays with each record: its keys, its life, what billing systems write, and what follows from other columns. */
export const OWN_COLUMNS: readonly Column[] = [
  ...(['orgId', 'id', 'chartNumber', 'chartNumberKey', 'uniqueId', 'mergedIntoId', 'version'] as const),
  ...(['status', 'dateTimeDeceased', 'createdAt', 'updatedAt', 'archivedAt', 'deletedAt'] as const),
  ...(['balance0To30', 'balance31To60', 'balance61To90', 'balanceOver90', 'balanceTotal'] as const),
  ...(['estimatedBalance', 'insuranceEstimate', 'paymentPlanDue'] as const),
  ...(['sortFirstName', 'sortLastName', 'sortBirthDate', 'searchText', 'nameText'] as const),
];

/** What a column holds that says nothing, where that is not null. */
const SAYS_NOTHING: Partial<Record<Column, unknown>> = {
  ...{ allergyReviewStatus: 'NOT_REVIEWED', premedicationRequired: false, consentFlags: 0 },
  // That no one has agreed to marketing says nothing where no one was asked about the policy.
  ...{ furtherPhones: [], acceptedSmsMarketing: false },
};

const plain = (value: unknown) => JSON.stringify(value ?? null);

/** Whether a record says nothing in a field. */
function isEmpty(patient: Patient, field: MergeField): boolean {
  return MERGE_FIELDS[field].every((column) => {
    const value = patient[column];
    return value === null || (column in SAYS_NOTHING && plain(value) === plain(SAYS_NOTHING[column]));
  });
}

/** The value of a column as it is compared: who answers for his own account does so after the merge. */
function comparable(patient: Patient, column: Column, survivorId: string, mergedId: string): string {
  // Each encryption of a number is another; its index is not.
  if (column === 'ssnCiphertext') return '';
  const value = patient[column];
  if (value instanceof Uint8Array) return Buffer.from(value).toString('hex');
  return plain(value === mergedId ? survivorId : value);
}

/** Whether two records say the same in some columns. */
export function agree(survivor: Patient, merged: Patient, columns: readonly Column[]): boolean {
  return columns.every(
    (column) =>
      comparable(survivor, column, survivor.id, merged.id) ===
      comparable(merged, column, survivor.id, merged.id),
  );
}

/** What a merge does to the fields of the record that is left. */
export interface FieldComparison {
  /** It says nothing, and the other record something. */
  readonly fills: readonly MergeField[];
  /** Both say something, and not the same. */
  readonly conflicts: readonly MergeField[];
}

/** Compares two records field by field. */
export function compareFields(survivor: Patient, merged: Patient): FieldComparison {
  const told = MERGE_FIELD_NAMES.filter(
    (field) => !isEmpty(merged, field) && !agree(survivor, merged, MERGE_FIELDS[field]),
  );
  return {
    fills: told.filter((field) => isEmpty(survivor, field)),
    conflicts: told.filter((field) => !isEmpty(survivor, field)),
  };
}

/** The columns with which the survivor says in some fields what the merged record says. */
export function columnsOfMerged(
  fields: readonly MergeField[],
  survivor: Patient,
  merged: Patient,
  { cipher, actor: { orgId } }: Context,
): Partial<Patient> {
  const columns = fields.flatMap((field): readonly Column[] => MERGE_FIELDS[field]);
  const values = columns.map((column) => [
    column,
    merged[column] === merged.id ? survivor.id : merged[column],
  ]);
  if (!fields.includes('SOCIAL_SECURITY_NUMBER')) return Object.fromEntries(values);
  // The number opens only for the patient whose it is.
  const number = decryptSocialSecurityNumber(merged, cipher);
  return { ...Object.fromEntries(values), ...socialSecurityColumns(number, cipher, orgId, survivor.id) };
}
