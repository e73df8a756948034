import {
  AdministrativeGender,
  AllergyReviewStatus,
  ContactMethod,
  MaritalStatus,
  PatientStatus,
  Pronoun,
  ReminderType,
} from '../generated/prisma/enums.ts';
import { builder } from '../graphql/builder.ts';

/** Where a patient stands with the clinic [190]. */
export const PatientStatusEnum = builder.enumType('PatientStatus', {
  description: 'Where a patient stands with the clinic [190]; `allowedTransitions` says what may follow.',
  values: {
    ACTIVE: { value: PatientStatus.ACTIVE, description: 'Is treated here (`active`).' },
    ARCHIVED: {
      value: PatientStatus.ARCHIVED,
      description: 'Put away; set by archiving only (`archived`) [221].',
    },
    DECEASED: { value: PatientStatus.DECEASED, description: 'Has died; final (`deceased`) [221].' },
    INACTIVE: { value: PatientStatus.INACTIVE, description: 'Is not treated here now (`inactive`).' },
    PROSPECTIVE: {
      value: PatientStatus.PROSPECTIVE,
      description: 'Has not been treated yet (`prospective`).',
    },
  },
});

/** Administrative gender [188]. */
export const AdministrativeGenderEnum = builder.enumType('AdministrativeGender', {
  description: 'Gender for administrative use [188, A16].',
  values: {
    FEMALE: { value: AdministrativeGender.FEMALE, description: 'Female (`female`).' },
    MALE: { value: AdministrativeGender.MALE, description: 'Male (`male`).' },
    NON_BINARY: { value: AdministrativeGender.NON_BINARY, description: 'Non-binary (`non_binary`).' },
    OTHER: { value: AdministrativeGender.OTHER, description: 'Another gender (`other`).' },
    PREFER_NOT_TO_SAY: {
      value: AdministrativeGender.PREFER_NOT_TO_SAY,
      description: 'Asked, and not told (`prefer_not_to_say`).',
    },
    UNKNOWN: { value: AdministrativeGender.UNKNOWN, description: 'Not known (`unknown`).' },
  },
});

/** Pronouns [187]. */
export const PronounEnum = builder.enumType('Pronoun', {
  description: 'How to speak of the patient [187].',
  values: {
    HE_HIM: { value: Pronoun.HE_HIM, description: 'He, him (`he_him`).' },
    NOT_SPECIFIED: { value: Pronoun.NOT_SPECIFIED, description: 'Not told (`not_specified`).' },
    OTHER: { value: Pronoun.OTHER, description: 'Others (`other`).' },
    SHE_HER: { value: Pronoun.SHE_HER, description: 'She, her (`she_her`).' },
    THEY_THEM: { value: Pronoun.THEY_THEM, description: 'They, them (`they_them`).' },
  },
});

/** Marital status [189]. */
export const MaritalStatusEnum = builder.enumType('MaritalStatus', {
  description: 'Marital status [189].',
  values: {
    DIVORCED: { value: MaritalStatus.DIVORCED, description: 'Divorced (`divorced`).' },
    DOMESTIC_PARTNER: {
      value: MaritalStatus.DOMESTIC_PARTNER,
      description: 'In a domestic partnership (`domestic_partner`).',
    },
    MARRIED: { value: MaritalStatus.MARRIED, description: 'Married (`married`).' },
    OTHER: { value: MaritalStatus.OTHER, description: 'Another (`other`).' },
    SEPARATED: { value: MaritalStatus.SEPARATED, description: 'Separated (`separated`).' },
    SINGLE: { value: MaritalStatus.SINGLE, description: 'Never married (`single`).' },
    WIDOWED: { value: MaritalStatus.WIDOWED, description: 'Widowed (`widowed`).' },
  },
});

/** What is known of allergies [191]. */
export const AllergyReviewStatusEnum = builder.enumType('AllergyReviewStatus', {
  description: 'What is known of the patient’s allergies [191].',
  values: {
    NKDA: { value: AllergyReviewStatus.NKDA, description: 'No known drug allergies (`nkda`).' },
    NOT_REVIEWED: { value: AllergyReviewStatus.NOT_REVIEWED, description: 'Not assessed (`not_reviewed`).' },
    REVIEWED: {
      value: AllergyReviewStatus.REVIEWED,
      description: 'Assessed; the list is what is known (`reviewed`).',
    },
  },
});

/** Ways to reach a patient [192]. */
export const ContactMethodEnum = builder.enumType('ContactMethod', {
  description: 'A way to reach a patient [192].',
  values: {
    EMAIL: { value: ContactMethod.EMAIL, description: 'Email (`email`).' },
    MAIL: { value: ContactMethod.MAIL, description: 'Letter (`mail`).' },
    NONE: { value: ContactMethod.NONE, description: 'Not at all (`none`).' },
    PHONE: { value: ContactMethod.PHONE, description: 'Call (`phone`).' },
    TEXT: { value: ContactMethod.TEXT, description: 'Text message (`text`).' },
  },
});

/** How a patient is reminded of appointments [108]. */
export const ReminderTypeEnum = builder.enumType('ReminderType', {
  description: 'How the patient is reminded of appointments [108].',
  values: {
    SMS_AND_EMAIL: {
      value: ReminderType.SMS_AND_EMAIL,
      description: 'By text message and email (`SMS & Email`).',
    },
    SMS: { value: ReminderType.SMS, description: 'By text message (`SMS`).' },
    EMAIL: { value: ReminderType.EMAIL, description: 'By email (`Email`).' },
    NONE: { value: ReminderType.NONE, description: 'Not at all (`None`).' },
  },
});

/** Bits of `consentFlags` [A41]. */
export const CONSENT_BITS = { HIPAA: 1, TREATMENT: 2, FINANCIAL: 4, MARKETING: 8, TELEHEALTH: 16 } as const;

/** What a patient has consented to [A41]. */
export const ConsentEnum = builder.enumType('Consent', {
  description: 'What a patient has consented to: the known bits of `consentFlags` [A41].',
  values: {
    HIPAA: { description: 'The notice of privacy practices; bit 1.' },
    TREATMENT: { description: 'Treatment; bit 2.' },
    FINANCIAL: { description: 'Financial responsibility; bit 4.' },
    MARKETING: { description: 'Marketing; bit 8.' },
    TELEHEALTH: { description: 'Telehealth; bit 16.' },
  } as const,
});

/** A patient’s sex as partners see it [19, A16]. */
builder.enumType('PartnerSex', {
  description: 'Sex as the partner graph tells it [19].',
  values: {
    FEMALE: { value: 'FEMALE', description: 'Female (`female`).' },
    MALE: { value: 'MALE', description: 'Male (`male`).' },
  } as const,
});
