import { type GraphQLInputField, getNamedType, isInputObjectType, isLeafType, isListType } from 'graphql';
import { buildSchemas } from '../../src/schema.ts';

const { org } = buildSchemas();

/** The fields of an input that hold a value of their own: neither a reference, a list nor an object. */
export function plainInputFields(input: string): GraphQLInputField[] {
  const type = org.getType(input);
  if (!isInputObjectType(type)) throw new TypeError(`${input} is no input`);
  return Object.values(type.getFields()).filter(({ name, type: of }) => {
    const isPlain = isLeafType(getNamedType(of)) && !isListType(of) && !String(of).startsWith('ID');
    return isPlain && !['idempotencyKey', 'baseVersion'].includes(name);
  });
}

/** A value for every such field of a patient: as it is sent, and as it comes back where that differs. */
export const SAMPLE: Readonly<Record<string, { readonly sent: unknown; readonly read?: unknown }>> = {
  title: { sent: 'Ms' },
  salutation: { sent: 'Dear Ms Nguyễn' },
  firstName: { sent: 'Thị Mai' },
  middleName: { sent: 'Anh' },
  initials: { sent: 'T.M.' },
  lastName: { sent: 'Nguyễn' },
  preferredName: { sent: 'May' },
  pronoun: { sent: 'SHE_HER' },
  administrativeGender: { sent: 'NON_BINARY' },
  sex: { sent: 'Female to Male' },
  genderIdentity: { sent: 'Transgender' },
  maritalStatus: { sent: 'DOMESTIC_PARTNER' },
  race: { sent: 'Asian' },
  preferredLanguage: { sent: 'Vietnamese' },
  occupation: { sent: 'Shipwright' },
  status: { sent: 'PROSPECTIVE' },
  allergyReviewStatus: { sent: 'NKDA' },
  dateOfBirth: { sent: '1984-02-29' },
  dateFirstVisit: { sent: '2026-01-31' },
  dateTimeDeceased: { sent: '2026-02-01T23:30:00+02:00', read: '2026-02-01T21:30:00.000Z' },
  email: { sent: ' Mai@Example.ORG ', read: 'mai@example.org' },
  homePhone: { sent: '+44 20 7946 0958', read: '+442079460958' },
  mobilePhone: { sent: '+44 (0)7700 900123', read: '+447700900123' },
  workPhone: { sent: '020 7946 0000 x12' },
  preferredConfirmationMethod: { sent: 'TEXT' },
  preferredContactMethod: { sent: 'MAIL' },
  reminderType: { sent: 'SMS_AND_EMAIL' },
  receivesEmail: { sent: true },
  receivesSms: { sent: true },
  receivesConfirmationEmails: { sent: true },
  acceptedSmsMarketing: { sent: true },
  acceptedPrivacyPolicy: { sent: true },
  emergencyContact: { sent: 'Her sister, after six' },
  emergencyContactName: { sent: 'Linh Nguyễn' },
  emergencyContactPhone: { sent: '+61 2 5550 1234', read: '+61255501234' },
  addressLine1: { sent: 'Flat 4' },
  addressLine2: { sent: '12 Mill Lane' },
  addressLine3: { sent: 'Little Snoring' },
  addressNote: { sent: 'Ring twice' },
  physicalAddress: { sent: '12 Mill Lane, Little Snoring' },
  city: { sent: 'Fakenham' },
  region: { sent: 'North Norfolk' },
  state: { sent: 'Norfolk' },
  postalCode: { sent: 'NR21 0HU' },
  country: { sent: 'United Kingdom' },
  latitude: { sent: 52.8531234, read: '52.853123' },
  longitude: { sent: -0.5, read: '-0.500000' },
  chartNumber: { sent: 'NN-0042' },
  uniqueId: { sent: 'pat123' },
  oldReferenceId: { sent: 'OLD/77' },
  medicaidId: { sent: 'MC 123 456' },
  medicare: { sent: '2123 45670 1' },
  medicareReferenceNumber: { sent: '1' },
  accessMedicalCare: { sent: 'Public' },
  socialSecurityNumber: { sent: '123 45 6789', read: '123-45-6789' },
  notes: { sent: 'Two lines:\nthe second.' },
  appointmentNotes: { sent: 'Mornings only' },
  appointmentModuleNote: { sent: 'Parks outside' },
  treatmentNotes: { sent: 'Gags easily' },
  medicalSummaryNote: { sent: 'Asthma since childhood' },
  medicalUrgentNote: { sent: 'Latex!' },
  premedicationRequired: { sent: true },
  askToArriveEarlyMins: { sent: 15 },
  consentFlags: { sent: 37 },
  invoiceDefaultTo: { sent: 'Her employer' },
  invoiceEmail: { sent: 'Billing@Example.org', read: 'billing@example.org' },
  invoiceExtraInformation: { sent: 'PO 1234\r\nCost centre 9' },
  billingCycleDay: { sent: 31 },
  referralSourceText: { sent: 'A neighbour' },
};

/** What a list of fields of a sample is sent as. */
export const sent = (names: readonly string[]) =>
  Object.fromEntries(names.map((name) => [name, SAMPLE[name]?.sent]));

/** What they come back as. */
export const read = (names: readonly string[]) =>
  Object.fromEntries(
    names.map((name) => {
      const { sent: value, read: shown = value } = SAMPLE[name] ?? {};
      return [name, shown];
    }),
  );
