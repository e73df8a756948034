import { builder } from '../graphql/builder.ts';
import { forPartners, partnerView } from '../graphql/extension.ts';
import { partnerEmail, partnerPhone } from './partner-patient.ts';
import { Patient } from './patient.ts';
import { ContactMethodEnum, ReminderTypeEnum } from './patient-enum.ts';
import { MOST_PHONES, PhoneNumberType, phonesOf } from './phone-number.ts';

// How to reach a patient, and what it has agreed to receive [95–101, 137, 138, 192–197].
builder.prismaObjectFields(Patient, (t) => ({
  email: t.string({
    // The links are of use to a partner only; staff are spared the statement.
    select: (_args, { actor }) => ({
      email: true,
      ...(actor.kind === 'PARTNER' ? { partnerLinks: { select: { partnerId: true, email: true } } } : {}),
    }),
    nullable: true,
    redact: true,
    description:
      'Email address. In the partner graph never null: the one that the partner gave, while the chart has none [16].',
    extensions: partnerView('String!', (patient, _args, { actor }) => partnerEmail(patient as never, actor)),
    resolve: ({ email }) => email,
  }),
  phone: t.string({
    select: { mobilePhone: true, homePhone: true, workPhone: true },
    nullable: true,
    redact: true,
    description:
      'The first of mobile, home and work phone that is known; E.164 where it could be read as such [18].',
    extensions: forPartners,
    resolve: (patient) => partnerPhone(patient),
  }),
  homePhone: t.exposeString('homePhone', { nullable: true, redact: true, description: 'Phone at home.' }),
  mobilePhone: t.exposeString('mobilePhone', {
    nullable: true,
    redact: true,
    description: 'Mobile phone.',
  }),
  workPhone: t.exposeString('workPhone', { nullable: true, redact: true, description: 'Phone at work.' }),
  phoneNumbers: t.field({
    type: [PhoneNumberType],
    select: { mobilePhone: true, homePhone: true, workPhone: true, furtherPhones: true },
    description: `Every phone number: mobile, home, work, fax, others; at most ${MOST_PHONES} [102].`,
    resolve: phonesOf,
  }),
  preferredConfirmationMethod: t.expose('preferredConfirmationMethod', {
    type: ContactMethodEnum,
    nullable: true,
    description: 'How to confirm appointments.',
  }),
  preferredContactMethod: t.expose('preferredContactMethod', {
    type: ContactMethodEnum,
    nullable: true,
    description: 'How to reach the patient.',
  }),
  reminderType: t.expose('reminderType', {
    type: ReminderTypeEnum,
    nullable: true,
    description: 'How to remind of appointments.',
  }),
  receivesEmail: t.exposeBoolean('receivesEmail', { description: 'Whether the patient accepts email.' }),
  receivesSms: t.exposeBoolean('receivesSms', {
    description: 'Whether the patient accepts text messages.',
  }),
  receivesConfirmationEmails: t.exposeBoolean('receivesConfirmationEmails', {
    description: 'Whether bookings are confirmed by email [107].',
  }),
  acceptedSmsMarketing: t.exposeBoolean('acceptedSmsMarketing', {
    description: 'Whether the patient accepts marketing by text message [96].',
  }),
  acceptedPrivacyPolicy: t.exposeBoolean('acceptedPrivacyPolicy', {
    nullable: true,
    description:
      'Null: no response; true: accepted; false: rejected, which rules out marketing and export to partners [95, A50].',
  }),
  emergencyContact: t.exposeString('emergencyContact', {
    nullable: true,
    redact: true,
    description: 'Emergency contact in free text [101].',
  }),
  emergencyContactName: t.exposeString('emergencyContactName', {
    nullable: true,
    redact: true,
    description: 'Name of the emergency contact.',
  }),
  emergencyContactPhone: t.exposeString('emergencyContactPhone', {
    nullable: true,
    redact: true,
    description: 'Phone of the emergency contact.',
  }),
  addressLine1: t.exposeString('addressLine1', {
    nullable: true,
    redact: true,
    description: 'First line of the address.',
  }),
  addressLine2: t.exposeString('addressLine2', {
    nullable: true,
    redact: true,
    description: 'Second line of the address.',
  }),
  addressLine3: t.exposeString('addressLine3', {
    nullable: true,
    redact: true,
    description: 'Third line of the address [97].',
  }),
  addressNote: t.exposeString('addressNote', {
    nullable: true,
    redact: true,
    description: 'How to find the address.',
  }),
  physicalAddress: t.exposeString('physicalAddress', {
    nullable: true,
    redact: true,
    description: 'Where the patient lives, in one text [137].',
  }),
  city: t.exposeString('city', { nullable: true, redact: true, description: 'City or town.' }),
  region: t.exposeString('region', {
    nullable: true,
    redact: true,
    description: 'Region within the state or province [137].',
  }),
  state: t.exposeString('state', { nullable: true, redact: false, description: 'State or province.' }),
  postalCode: t.exposeString('postalCode', { nullable: true, redact: true, description: 'Postal code.' }),
  country: t.exposeString('country', { nullable: true, redact: false, description: 'Country.' }),
  latitude: t.string({
    select: { latitude: true },
    nullable: true,
    redact: true,
    description: 'Degrees north, WGS 84, a decimal with six places [138].',
    resolve: ({ latitude }) => latitude?.toFixed(6) ?? null,
  }),
  longitude: t.string({
    select: { longitude: true },
    nullable: true,
    redact: true,
    description: 'Degrees east, WGS 84, a decimal with six places [138].',
    resolve: ({ longitude }) => longitude?.toFixed(6) ?? null,
  }),
}));
