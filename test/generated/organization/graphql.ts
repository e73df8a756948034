/* eslint-disable */
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type Maybe<T> = T | null;
export type InputMaybe<T> = T | null | undefined;
export type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
export type MakeOptional<T, K extends keyof T> = Omit<T, K> & { [SubKey in K]?: Maybe<T[SubKey]> };
export type MakeMaybe<T, K extends keyof T> = Omit<T, K> & { [SubKey in K]: Maybe<T[SubKey]> };
export type MakeEmpty<T extends { [key: string]: unknown }, K extends keyof T> = { [_ in K]?: never };
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A currency code, ISO 4217. */
  Currency: { input: string; output: string; }
  /** A calendar date without a zone: YYYY-MM-DD. */
  Date: { input: string; output: string; }
  /** An instant, RFC 3339 in UTC with milliseconds, e.g. 2026-03-01T09:30:00.000Z. */
  DateTime: { input: string; output: string; }
  /** A JSON value; the field says of which kind. */
  JSON: { input: unknown; output: unknown; }
  /** A JSON object. */
  JSONObject: { input: Record<string, unknown>; output: Record<string, unknown>; }
  /** What clocks show: YYYY-MM-DDTHH:mm:ss without a zone; the zone is named beside it. */
  LocalDateTime: { input: string; output: string; }
  /** A time of day without a zone, HH:mm or HH:mm:ss; the zone is named beside it. */
  LocalTime: { input: string; output: string; }
  /** A UUID, RFC 9562. */
  UUID: { input: string; output: string; }
};

/** What of a patient a request has touched. */
export type AccessArea =
  /** The access log, or the audit trail. */
  | 'AUDIT'
  /** The chart: allergies, medications, problems, vital signs, alerts and their like. */
  | 'CHART'
  /** The log of what was said to the patient. */
  | 'COMMUNICATION'
  /** The record: who the patient is, contact, status, relations, accounts. */
  | 'PATIENT';

/** Whether a request could write. */
export type AccessOperationType =
  /** It could write; what it answered was read too. */
  | 'MUTATION'
  /** It could only read. */
  | 'QUERY'
  /** It was shown an event that it followed. */
  | 'SUBSCRIPTION';

/** What kind of caller wrote something. */
export type ActorKind =
  /** The organization’s own: an application of it, or one of its people by a token. */
  | 'ORG'
  /** A partner’s application. */
  | 'PARTNER'
  /** A patient, by the link to a form. */
  | 'PATIENT'
  /** No caller: the gateway itself, e.g. when it made its demo. */
  | 'SYSTEM';

/** Gender for administrative use [188, A16]. */
export type AdministrativeGender =
  /** Female (`female`). */
  | 'FEMALE'
  /** Male (`male`). */
  | 'MALE'
  /** Non-binary (`non_binary`). */
  | 'NON_BINARY'
  /** Another gender (`other`). */
  | 'OTHER'
  /** Asked, and not told (`prefer_not_to_say`). */
  | 'PREFER_NOT_TO_SAY'
  /** Not known (`unknown`). */
  | 'UNKNOWN';

/** The order of a list of AlertDefinition; ties are broken by id. */
export type AlertDefinitionOrder = {
  /** Default ASC. */
  direction?: InputMaybe<OrderDirection>;
  /** What to order by. */
  field: AlertDefinitionOrderField;
};

/** What a list of AlertDefinition can be ordered by. */
export type AlertDefinitionOrderField =
  /** In the organization’s own order. */
  | 'ITEM_ORDER'
  /** By name, without regard to case and accents. */
  | 'NAME';

/** On whose charts an alert is shown [230]. */
export type AlertScope =
  /** On those of everyone who shares the patient’s guarantor (`family`) [232]. */
  | 'FAMILY'
  /** On the patient’s own (`patient`). */
  | 'PATIENT';

/** Whether an alert is shown [230, A27]. */
export type AlertStatus =
  /** Is shown on the chart (`active`). */
  | 'ACTIVE'
  /** Taken out for good (`archived`). */
  | 'ARCHIVED'
  /** Hidden from the chart by someone, or because `disableOn` has come (`disabled`). */
  | 'DISABLED';

/** The order of a list of AllergyDefinition; ties are broken by id. */
export type AllergyDefinitionOrder = {
  /** Default ASC. */
  direction?: InputMaybe<OrderDirection>;
  /** What to order by. */
  field: AllergyDefinitionOrderField;
};

/** What a list of AllergyDefinition can be ordered by. */
export type AllergyDefinitionOrderField =
  /** In the organization’s own order. */
  | 'ITEM_ORDER'
  /** By name, without regard to case and accents. */
  | 'NAME';

/** What is known of the patient’s allergies [191]. */
export type AllergyReviewStatus =
  /** No known drug allergies (`nkda`). */
  | 'NKDA'
  /** Not assessed (`not_reviewed`). */
  | 'NOT_REVIEWED'
  /** Assessed; the list is what is known (`reviewed`). */
  | 'REVIEWED';

/** How badly a patient has reacted. */
export type AllergySeverity =
  /** A nuisance (`mild`). */
  | 'MILD'
  /** In need of treatment (`moderate`). */
  | 'MODERATE'
  /** Dangerous (`severe`). */
  | 'SEVERE';

/** Which appointments; all conditions that are given must hold. An id that is not in reach matches nothing. Those on references need `patient:read_identity`. */
export type AppointmentFilter = {
  /** For this service. */
  appointmentTypeId?: InputMaybe<Scalars['ID']['input']>;
  /** By when they were held or booked. */
  createdAt?: InputMaybe<DateTimeFilter>;
  /** By what whoever took the payment knows it by [54]. */
  externalPaymentReference?: InputMaybe<ReferenceFilter>;
  /** At this location. */
  locationId?: InputMaybe<Scalars['ID']['input']>;
  /** By what the partner knows it by [54]. */
  partnerReference?: InputMaybe<ReferenceFilter>;
  /** Of this patient. */
  patientId?: InputMaybe<Scalars['ID']['input']>;
  /** With this practitioner. */
  practitionerId?: InputMaybe<Scalars['ID']['input']>;
  /** By when they begin. */
  start?: InputMaybe<DateTimeFilter>;
  /** By status, as it is at this moment: a hold past its time is EXPIRED. */
  status?: InputMaybe<AppointmentStatusFilter>;
  /** By when they last changed. */
  updatedAt?: InputMaybe<DateTimeFilter>;
};

/** The order of a list of Appointment; ties are broken by id. */
export type AppointmentOrder = {
  /** Default ASC. */
  direction?: InputMaybe<OrderDirection>;
  /** What to order by. */
  field: AppointmentOrderField;
};

/** What a list of Appointment can be ordered by. */
export type AppointmentOrderField =
  /** By when they were held or booked. */
  | 'CREATED_AT'
  /** By when they begin. */
  | 'START'
  /** By when they last changed. */
  | 'UPDATED_AT';

/** Where an appointment stands [A13]; `allowedTransitions` says what may come next. */
export type AppointmentStatus =
  /** Cancelled; the slot is free. */
  | 'CANCELLED'
  /** The patient has arrived. */
  | 'CHECKED_IN'
  /** The visit is over. */
  | 'COMPLETED'
  /** Booked. */
  | 'CONFIRMED'
  /** The hold’s time was over; the slot is free. */
  | 'EXPIRED'
  /** The slot is held for a while, for whoever has the token. */
  | 'HELD'
  /** The patient is being treated. */
  | 'IN_PROGRESS'
  /** The patient has not come. */
  | 'NO_SHOW'
  /** The hold was given back; the slot is free. */
  | 'RELEASED';

/** Conditions on a AppointmentStatus; all that are given must hold. */
export type AppointmentStatusFilter = {
  /** Equal to this. */
  eq?: InputMaybe<AppointmentStatus>;
  /** One of these, at most 100. */
  in?: InputMaybe<Array<AppointmentStatus>>;
  /** Set, and different from this. */
  ne?: InputMaybe<AppointmentStatus>;
};

/** Which appointment types; all conditions that are given must hold. */
export type AppointmentTypeFilter = {
  /** By whether it can be booked now. */
  isActive?: InputMaybe<BooleanFilter>;
  /** By name. */
  name?: InputMaybe<StringFilter>;
};

/** The order of a list of AppointmentType; ties are broken by id. */
export type AppointmentTypeOrder = {
  /** Default ASC. */
  direction?: InputMaybe<OrderDirection>;
  /** What to order by. */
  field: AppointmentTypeOrderField;
};

/** What a list of AppointmentType can be ordered by. */
export type AppointmentTypeOrderField =
  /** By the time of creation. */
  | 'CREATED_AT'
  /** By name, without regard to case and accents. */
  | 'NAME';

/** What `archiveAlertDefinition` takes. */
export type ArchiveAlertDefinitionInput = {
  /** The `version` that you have read; if it has changed since, nothing is written [153]. */
  baseVersion: Scalars['Int']['input'];
  /** The entry. */
  id: Scalars['ID']['input'];
};

/** What `archiveAlert` takes. */
export type ArchiveAlertInput = {
  /** The `version` that you have read, if it must not have changed since [A24]. */
  baseVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The alert. */
  id: Scalars['ID']['input'];
};

/** What `archiveAllergyDefinition` takes. */
export type ArchiveAllergyDefinitionInput = {
  /** The `version` that you have read; if it has changed since, nothing is written [153]. */
  baseVersion: Scalars['Int']['input'];
  /** The entry. */
  id: Scalars['ID']['input'];
};

/** What `archiveAllergy` takes. */
export type ArchiveAllergyInput = {
  /** The `version` that you have read, if it must not have changed since [A24]. */
  baseVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The allergy. */
  id: Scalars['ID']['input'];
};

/** What `archiveAppointmentType` takes. */
export type ArchiveAppointmentTypeInput = {
  /** The `version` that you have read, if it must not have changed since [A24]. */
  baseVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The appointment type. */
  id: Scalars['ID']['input'];
};

/** What `archiveBillingAccount` takes. */
export type ArchiveBillingAccountInput = {
  /** The `version` that you have read, if it must not have changed since [A24]. */
  baseVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The billing account. */
  id: Scalars['ID']['input'];
};

/** What `archiveBillingType` takes. */
export type ArchiveBillingTypeInput = {
  /** The `version` that you have read, if it must not have changed since [A24]. */
  baseVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The billing type. */
  id: Scalars['ID']['input'];
};

/** What `archiveCatalog` takes. */
export type ArchiveCatalogInput = {
  /** The `version` that you have read, if it must not have changed since [A24]. */
  baseVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The catalog. */
  id: Scalars['ID']['input'];
};

/** What `archiveCommunicationType` takes. */
export type ArchiveCommunicationTypeInput = {
  /** The `version` that you have read; if it has changed since, nothing is written [153]. */
  baseVersion: Scalars['Int']['input'];
  /** The entry. */
  id: Scalars['ID']['input'];
};

/** What `archiveConcessionType` takes. */
export type ArchiveConcessionTypeInput = {
  /** The `version` that you have read, if it must not have changed since [A24]. */
  baseVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The concession type. */
  id: Scalars['ID']['input'];
};

/** What `archiveContact` takes. */
export type ArchiveContactInput = {
  /** The `version` that you have read, if it must not have changed since [A24]. */
  baseVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The contact. */
  id: Scalars['ID']['input'];
};

/** What `archiveEmployer` takes. */
export type ArchiveEmployerInput = {
  /** The `version` that you have read, if it must not have changed since [A24]. */
  baseVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The employer. */
  id: Scalars['ID']['input'];
};

/** What `archiveFeeSchedule` takes. */
export type ArchiveFeeScheduleInput = {
  /** The `version` that you have read, if it must not have changed since [A24]. */
  baseVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The fee schedule. */
  id: Scalars['ID']['input'];
};

/** What `archiveFieldDefinition` takes. */
export type ArchiveFieldDefinitionInput = {
  /** The `version` that you have read; if it has changed since, nothing is written [153]. */
  baseVersion: Scalars['Int']['input'];
  /** The field. */
  id: Scalars['ID']['input'];
};

/** What `archiveHospital` takes. */
export type ArchiveHospitalInput = {
  /** The `version` that you have read, if it must not have changed since [A24]. */
  baseVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The hospital. */
  id: Scalars['ID']['input'];
};

/** What `archiveLocation` takes. */
export type ArchiveLocationInput = {
  /** The `version` that you have read, if it must not have changed since [A24]. */
  baseVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The location. */
  id: Scalars['ID']['input'];
};

/** What `archiveMedicationDefinition` takes. */
export type ArchiveMedicationDefinitionInput = {
  /** The `version` that you have read; if it has changed since, nothing is written [153]. */
  baseVersion: Scalars['Int']['input'];
  /** The entry. */
  id: Scalars['ID']['input'];
};

/** What `archiveMedication` takes. */
export type ArchiveMedicationInput = {
  /** The `version` that you have read, if it must not have changed since [A24]. */
  baseVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The medication. */
  id: Scalars['ID']['input'];
};

/** What `archivePartner` takes. */
export type ArchivePartnerInput = {
  /** The `version` that you have read, if it must not have changed since [A24]. */
  baseVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The partner. */
  id: Scalars['ID']['input'];
};

/** What `archivePatient` takes. */
export type ArchivePatientInput = {
  /** The `version` that you have read, if it must not have changed since [A24]. */
  baseVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The patient. */
  id: Scalars['ID']['input'];
};

/** What `archivePractitioner` takes. */
export type ArchivePractitionerInput = {
  /** The `version` that you have read, if it must not have changed since [A24]. */
  baseVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The practitioner. */
  id: Scalars['ID']['input'];
};

/** What `archiveProblemDefinition` takes. */
export type ArchiveProblemDefinitionInput = {
  /** The `version` that you have read; if it has changed since, nothing is written [153]. */
  baseVersion: Scalars['Int']['input'];
  /** The entry. */
  id: Scalars['ID']['input'];
};

/** What `archiveProblem` takes. */
export type ArchiveProblemInput = {
  /** The `version` that you have read, if it must not have changed since [A24]. */
  baseVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The problem. */
  id: Scalars['ID']['input'];
};

/** What `archiveReferralAttribution` takes. */
export type ArchiveReferralAttributionInput = {
  /** The `version` that you have read; if it has changed since, nothing is written [153]. */
  baseVersion: Scalars['Int']['input'];
  /** The attribution. */
  id: Scalars['ID']['input'];
  /** Whose attribution it must be: NOT_FOUND for one of another patient [278, 279]. */
  patientId?: InputMaybe<Scalars['ID']['input']>;
};

/** What `archiveReferralPartner` takes. */
export type ArchiveReferralPartnerInput = {
  /** The `version` that you have read, if it must not have changed since [A24]. */
  baseVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The referral partner. */
  id: Scalars['ID']['input'];
};

/** What `archiveReferralSource` takes. */
export type ArchiveReferralSourceInput = {
  /** The `version` that you have read, if it must not have changed since [A24]. */
  baseVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The referral source. */
  id: Scalars['ID']['input'];
};

/** What `archiveRelationship` takes. */
export type ArchiveRelationshipInput = {
  /** The `version` that you have read, if it must not have changed since [A24]. */
  baseVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The relationship. */
  id: Scalars['ID']['input'];
};

/** What `archiveScheduleException` takes. */
export type ArchiveScheduleExceptionInput = {
  /** The `version` that you have read, if it must not have changed since [A24]. */
  baseVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The exception. */
  id: Scalars['ID']['input'];
};

/** What `archiveSchedule` takes. */
export type ArchiveScheduleInput = {
  /** The `version` that you have read, if it must not have changed since [A24]. */
  baseVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The schedule. */
  id: Scalars['ID']['input'];
};

/** What `archiveSocialHistory` takes. */
export type ArchiveSocialHistoryInput = {
  /** The `version` that you have read, if it must not have changed since [A24]. */
  baseVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The entry. */
  id: Scalars['ID']['input'];
};

/** What `archiveTagDefinition` takes. */
export type ArchiveTagDefinitionInput = {
  /** The `version` that you have read; if it has changed since, nothing is written [153]. */
  baseVersion: Scalars['Int']['input'];
  /** The entry. */
  id: Scalars['ID']['input'];
};

/** What `archiveUser` takes. */
export type ArchiveUserInput = {
  /** The `version` that you have read, if it must not have changed since [A24]. */
  baseVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The user. */
  id: Scalars['ID']['input'];
};

/** What `archiveVitalSigns` takes. */
export type ArchiveVitalSignsInput = {
  /** The `version` that you have read, if it must not have changed since [A24]. */
  baseVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The reading. */
  id: Scalars['ID']['input'];
};

/** What `archiveWebhookEndpoint` takes. */
export type ArchiveWebhookEndpointInput = {
  /** The `version` that you have read, if it must not have changed since [A24]. */
  baseVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The endpoint. */
  id: Scalars['ID']['input'];
};

/** What `assignTag` takes. */
export type AssignTagInput = {
  /** The patient. */
  patientId: Scalars['ID']['input'];
  /** The tag; not an archived one. */
  tagDefinitionId: Scalars['ID']['input'];
};

/** What part something had in bringing a patient to the clinic [275]. */
export type AttributionRole =
  /** What helped (`assist`). */
  | 'ASSIST'
  /** What first brought the patient, as told at intake (`primary`); one a patient [276]. */
  | 'PRIMARY'
  /** What came after it (`secondary`). */
  | 'SECONDARY';

/** Which events of the audit trail; all conditions that are given must hold. */
export type AuditEventFilter = {
  /** By mutation, e.g. `updateAllergy`. */
  action?: InputMaybe<StringFilter>;
  /** Those of this credential: its global id. One that names none finds nothing. */
  actorId?: InputMaybe<Scalars['ID']['input']>;
  /** By time. */
  at?: InputMaybe<DateTimeFilter>;
  /** By type of the record, e.g. `Allergy`. */
  entityType?: InputMaybe<StringFilter>;
  /** Those on records of this patient, and on the patient: its global id. */
  patientId?: InputMaybe<Scalars['ID']['input']>;
};

/** The order of a list of AuditEvent; ties are broken by id. */
export type AuditEventOrder = {
  /** Default ASC. */
  direction?: InputMaybe<OrderDirection>;
  /** What to order by. */
  field: AuditEventOrderField;
};

/** What a list of AuditEvent can be ordered by. */
export type AuditEventOrderField =
  /** By time. */
  | 'AT';

/** Which account a new patient is billed to [210]. */
export type BillingAccountAssignment =
  /** One that there is, e.g. the family’s: `billingAccountId` names it. */
  | 'EXISTING'
  /** One that is made now, under the patient’s name. */
  | 'NEW'
  /** None for now. */
  | 'NONE';

/** Which billing accounts; all conditions that are given must hold. That on the name needs `patient:read_identity`. */
export type BillingAccountFilter = {
  /** By name. */
  name?: InputMaybe<StringFilter>;
};

/** The order of a list of BillingAccount; ties are broken by id. */
export type BillingAccountOrder = {
  /** Default ASC. */
  direction?: InputMaybe<OrderDirection>;
  /** What to order by. */
  field: BillingAccountOrderField;
};

/** What a list of BillingAccount can be ordered by. */
export type BillingAccountOrderField =
  /** By the time of creation. */
  | 'CREATED_AT'
  /** By name, without regard to case and accents. */
  | 'NAME';

/** Which billing types; all conditions that are given must hold. */
export type BillingTypeFilter = {
  /** By name. */
  name?: InputMaybe<StringFilter>;
};

/** The order of a list of BillingType; ties are broken by id. */
export type BillingTypeOrder = {
  /** Default ASC. */
  direction?: InputMaybe<OrderDirection>;
  /** What to order by. */
  field: BillingTypeOrderField;
};

/** What a list of BillingType can be ordered by. */
export type BillingTypeOrderField =
  /** By the time of creation. */
  | 'CREATED_AT'
  /** By name, without regard to case and accents. */
  | 'NAME';

/** What `bookAppointment` takes. */
export type BookAppointmentInput = {
  /** For what; where no `slotId` is given. */
  appointmentTypeId?: InputMaybe<Scalars['ID']['input']>;
  /** What whoever took the payment knows it by, at most 255 characters; not unique [A9]. */
  externalPaymentReference?: InputMaybe<Scalars['String']['input']>;
  /** Makes a repetition answer what the first request did, for 24 hours: 1 to 255 characters, yours to choose, per mutation. The header Idempotency-Key is the same thing in an operation with one mutation field [A6–A8]. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Where; where no `slotId` is given. */
  locationId?: InputMaybe<Scalars['ID']['input']>;
  /** Of the appointment. Keys of your own with texts, merged with what is there: null removes a key. At most 50 keys of 1 to 40 characters; values are texts of at most 500 characters, or null. No key begins with `dronline` [71, A10]. */
  metadata?: InputMaybe<Scalars['JSONObject']['input']>;
  /** Why a rule is set aside, at most 500 characters: needs `booking:override`, and is kept in the audit trail [A3, A20]. */
  overrideReason?: InputMaybe<Scalars['String']['input']>;
  /** What the partner knows it by, at most 255 characters; not unique [A9]. */
  partnerReference?: InputMaybe<Scalars['String']['input']>;
  /** For whom; instead of `patientId`. */
  patient?: InputMaybe<BookingPatientInput>;
  /** For whom, where the patient is known: to a partner, one that it has booked for. */
  patientId?: InputMaybe<Scalars['ID']['input']>;
  /** With whom; where no `slotId` is given. */
  practitionerId?: InputMaybe<Scalars['ID']['input']>;
  /** The slot; instead of type, practitioner, location and start. */
  slotId?: InputMaybe<Scalars['ID']['input']>;
  /** When it begins; where no `slotId` is given. */
  start?: InputMaybe<Scalars['DateTime']['input']>;
};

/** For whom is booked. Someone whom the clinic knows by email and last name, and by no other birth date, is found again: what their record lacks is filled in, nothing is overwritten; anyone else is new. The answer does not tell which [62, A11]. */
export type BookingPatientInput = {
  /** Birth date, 1850-01-01 or later and not in the future. */
  dateOfBirth?: InputMaybe<Scalars['Date']['input']>;
  /** Email address; kept in lower case. */
  email: Scalars['String']['input'];
  /** Given name, 1 to 100 characters. */
  firstName: Scalars['String']['input'];
  /** Family name, 1 to 100 characters. */
  lastName: Scalars['String']['input'];
  /** Of the patient, not of the appointment; kept for partners only. Keys of your own with texts, merged with what is there: null removes a key. At most 50 keys of 1 to 40 characters; values are texts of at most 500 characters, or null. No key begins with `dronline` [71, A10]. */
  metadata?: InputMaybe<Scalars['JSONObject']['input']>;
  /** Phone, at most 40 characters; kept as E.164 where it names its country. */
  phone?: InputMaybe<Scalars['String']['input']>;
  /** Sex. */
  sex?: InputMaybe<BookingSex>;
};

/** Sex as it is told when booking [62, A16]. */
export type BookingSex =
  /** Female (`female`). */
  | 'FEMALE'
  /** Male (`male`). */
  | 'MALE';

/** Conditions on a yes or no; all that are given must hold. */
export type BooleanFilter = {
  /** Equal to this. */
  eq?: InputMaybe<Scalars['Boolean']['input']>;
  /** True: not set; false: set. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What `bulkDismissAlerts` takes. */
export type BulkDismissAlertsInput = {
  /** The alerts, 1 to 50, at most 50 even where some are named twice; those count once. */
  alertIds: Array<Scalars['ID']['input']>;
  /** On whose chart they were put. */
  patientId: Scalars['ID']['input'];
};

/** What became of a row. */
export type BulkImportAction =
  /** A patient was created. */
  | 'CREATED'
  /** It breaks a rule: see `errors`. */
  | 'FAILED'
  /** Left out: whom it is about has a record. */
  | 'SKIPPED'
  /** The patient whom it is about was changed. */
  | 'UPDATED'
  /** It breaks no rule, and was not kept: in a dry run, or where another row failed an atomic import. */
  | 'VALIDATED';

/** How an import runs [A39]. */
export type BulkImportMetaInput = {
  /** Keeps nothing unless every row succeeds. Default false. */
  atomic?: InputMaybe<Scalars['Boolean']['input']>;
  /** Does everything that the import would do, and takes it back. Default false. */
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** What to do with a row about someone who has a record, archived ones included, or a row above it: one with the same chart number, unique id, old reference id or social security number, or with both names and the same birth date, email or mobile phone. Default FAIL. */
  onDuplicate?: InputMaybe<BulkImportOnDuplicate>;
};

/** What to do with a row about someone who has a record already. */
export type BulkImportOnDuplicate =
  /** Count the row as failed (`fail`). */
  | 'FAIL'
  /** Leave the row out (`skip`). */
  | 'SKIP'
  /** Write the fields that the row gives over the record, as `updatePatient` does (`update`): an omitted one is left, null clears. */
  | 'UPDATE';

/** A patient to import: the fields of `createPatient`, checked row by row. */
export type BulkImportPatientRowInput = {
  /** Null: no response; true: accepted; false: rejected [95]. */
  acceptedPrivacyPolicy?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether the patient accepts marketing by text message; false when null. */
  acceptedSmsMarketing?: InputMaybe<Scalars['Boolean']['input']>;
  /** How the patient gets care, e.g. Public; at most 50 characters. */
  accessMedicalCare?: InputMaybe<Scalars['String']['input']>;
  /** First line of the address; at most 200 characters. */
  addressLine1?: InputMaybe<Scalars['String']['input']>;
  /** Second line of the address; at most 200 characters. */
  addressLine2?: InputMaybe<Scalars['String']['input']>;
  /** Third line of the address; at most 200 characters. */
  addressLine3?: InputMaybe<Scalars['String']['input']>;
  /** How to find the address; at most 1000 characters. */
  addressNote?: InputMaybe<Scalars['String']['input']>;
  /** Gender for administrative use. */
  administrativeGender?: InputMaybe<AdministrativeGender>;
  /** What is known of allergies; NOT_REVIEWED when null. */
  allergyReviewStatus?: InputMaybe<AllergyReviewStatus>;
  /** Note to see in the calendar; at most 2000 characters. */
  appointmentModuleNote?: InputMaybe<Scalars['String']['input']>;
  /** Notes to see with every appointment; at most 10000 characters. */
  appointmentNotes?: InputMaybe<Scalars['String']['input']>;
  /** Minutes before an appointment to arrive, 0 to 120. */
  askToArriveEarlyMins?: InputMaybe<Scalars['Int']['input']>;
  /** Which account the patient is billed to; decided at registration, so not with an update [210]. */
  billingAccount?: InputMaybe<PatientBillingAccountInput>;
  /** Day of the month on which the account is billed, 1 to 31. */
  billingCycleDay?: InputMaybe<Scalars['Int']['input']>;
  /** How the account is settled. */
  billingTypeId?: InputMaybe<Scalars['ID']['input']>;
  /** Chart number, unique without regard to case; at most 50 characters. The next free number when absent on creation [A36]. */
  chartNumber?: InputMaybe<Scalars['String']['input']>;
  /** City or town; at most 100 characters. */
  city?: InputMaybe<Scalars['String']['input']>;
  /** Why the patient pays less [113]. */
  concessionTypeId?: InputMaybe<Scalars['ID']['input']>;
  /** Consents as bits, 0 or greater: 1 HIPAA, 2 treatment, 4 financial, 8 marketing, 16 telehealth [A41]. */
  consentFlags?: InputMaybe<Scalars['Int']['input']>;
  /** Country; at most 100 characters. */
  country?: InputMaybe<Scalars['String']['input']>;
  /** Day of the first visit. */
  dateFirstVisit?: InputMaybe<Scalars['Date']['input']>;
  /** Birth date, 1850-01-01 or later and not in the future. */
  dateOfBirth?: InputMaybe<Scalars['Date']['input']>;
  /** When the patient died. */
  dateTimeDeceased?: InputMaybe<Scalars['DateTime']['input']>;
  /** The practitioners who are the patient’s doctors, at most 50: replaces the whole set [141, 143]. */
  doctorIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Email address; kept in lower case. */
  email?: InputMaybe<Scalars['String']['input']>;
  /** Emergency contact in free text; at most 500 characters. */
  emergencyContact?: InputMaybe<Scalars['String']['input']>;
  /** Name of the emergency contact; at most 200 characters. */
  emergencyContactName?: InputMaybe<Scalars['String']['input']>;
  /** Phone of the emergency contact. */
  emergencyContactPhone?: InputMaybe<Scalars['String']['input']>;
  /** Where the patient works. */
  employerId?: InputMaybe<Scalars['ID']['input']>;
  /** The prices that the patient pays. */
  feeScheduleId?: InputMaybe<Scalars['ID']['input']>;
  /** Legal given name, 1 to 100 characters; a row without it fails. */
  firstName?: InputMaybe<Scalars['String']['input']>;
  /** Gender identity, in the patient’s own words; at most 50 characters. */
  genderIdentity?: InputMaybe<Scalars['String']['input']>;
  /** Phone at home; kept as E.164 where it names its country. */
  homePhone?: InputMaybe<Scalars['String']['input']>;
  /** The patient’s hospitals, at most 50: replaces the whole set [140, 143]. */
  hospitalIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Initials of the given names; at most 20 characters. */
  initials?: InputMaybe<Scalars['String']['input']>;
  /** To whom invoices are made out; at most 500 characters. */
  invoiceDefaultTo?: InputMaybe<Scalars['String']['input']>;
  /** Where invoices are sent. */
  invoiceEmail?: InputMaybe<Scalars['String']['input']>;
  /** Further lines of invoices; line breaks are kept; at most 2000 characters. */
  invoiceExtraInformation?: InputMaybe<Scalars['String']['input']>;
  /** Legal family name, 1 to 100 characters; a row without it fails. */
  lastName?: InputMaybe<Scalars['String']['input']>;
  /** Degrees north, WGS 84, -90 to 90; kept with six places. */
  latitude?: InputMaybe<Scalars['Float']['input']>;
  /** Where the patient is usually seen. */
  locationId?: InputMaybe<Scalars['ID']['input']>;
  /** Degrees east, WGS 84, -180 to 180; kept with six places. */
  longitude?: InputMaybe<Scalars['Float']['input']>;
  /** Marital status. */
  maritalStatus?: InputMaybe<MaritalStatus>;
  /** Medicaid id; at most 50 characters. */
  medicaidId?: InputMaybe<Scalars['String']['input']>;
  /** The sources’ text `medical_summary`; at most 10000 characters. */
  medicalSummaryNote?: InputMaybe<Scalars['String']['input']>;
  /** What everyone who treats the patient must know at once; at most 2000 characters. */
  medicalUrgentNote?: InputMaybe<Scalars['String']['input']>;
  /** Australian Medicare number; at most 20 characters. */
  medicare?: InputMaybe<Scalars['String']['input']>;
  /** Reference number on the Medicare card; at most 5 characters. */
  medicareReferenceNumber?: InputMaybe<Scalars['String']['input']>;
  /** Middle names; at most 100 characters. */
  middleName?: InputMaybe<Scalars['String']['input']>;
  /** Mobile phone; kept as E.164 where it names its country. */
  mobilePhone?: InputMaybe<Scalars['String']['input']>;
  /** Notes; at most 10000 characters. */
  notes?: InputMaybe<Scalars['String']['input']>;
  /** Occupation; at most 200 characters. */
  occupation?: InputMaybe<Scalars['String']['input']>;
  /** Id in a system used before; at most 100 characters. */
  oldReferenceId?: InputMaybe<Scalars['String']['input']>;
  /** Every phone number, at most 20: replaces them all, those in `mobilePhone`, `homePhone` and `workPhone` included, which hold the first of their kind; not together with those fields [102]. */
  phoneNumbers?: InputMaybe<Array<PhoneNumberInput>>;
  /** Where the patient lives, in one text; at most 500 characters. */
  physicalAddress?: InputMaybe<Scalars['String']['input']>;
  /** Postal code; at most 20 characters. */
  postalCode?: InputMaybe<Scalars['String']['input']>;
  /** How to confirm appointments. */
  preferredConfirmationMethod?: InputMaybe<ContactMethod>;
  /** How to reach the patient. */
  preferredContactMethod?: InputMaybe<ContactMethod>;
  /** Language to speak with the patient; at most 50 characters. */
  preferredLanguage?: InputMaybe<Scalars['String']['input']>;
  /** The name to call the patient by; at most 100 characters. */
  preferredName?: InputMaybe<Scalars['String']['input']>;
  /** Whether antibiotics must be given before dental procedures; false when null. */
  premedicationRequired?: InputMaybe<Scalars['Boolean']['input']>;
  /** Who treats the patient first of all. */
  primaryPractitionerId?: InputMaybe<Scalars['ID']['input']>;
  /** The profile to link the patient to; null unlinks it [131–134]. */
  profile?: InputMaybe<PatientProfileInput>;
  /** How to speak of the patient. */
  pronoun?: InputMaybe<Pronoun>;
  /** Race; at most 100 characters. */
  race?: InputMaybe<Scalars['String']['input']>;
  /** Whether bookings are confirmed by email; false when null. */
  receivesConfirmationEmails?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether the patient accepts email; false when null. */
  receivesEmail?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether the patient accepts text messages; false when null. */
  receivesSms?: InputMaybe<Scalars['Boolean']['input']>;
  /** Who sent the patient, in free text; at most 200 characters. */
  referralSourceText?: InputMaybe<Scalars['String']['input']>;
  /** The contact who referred the patient [114]. */
  referringDoctorId?: InputMaybe<Scalars['ID']['input']>;
  /** Region within the state or province; at most 100 characters. */
  region?: InputMaybe<Scalars['String']['input']>;
  /** How to remind of appointments. */
  reminderType?: InputMaybe<ReminderType>;
  /** The patient who answers for the account. */
  responsiblePartyId?: InputMaybe<Scalars['ID']['input']>;
  /** How letters address the patient; at most 100 characters. */
  salutation?: InputMaybe<Scalars['String']['input']>;
  /** Who treats the patient besides. */
  secondaryPractitionerId?: InputMaybe<Scalars['ID']['input']>;
  /** Sex, in the patient’s own words; at most 50 characters. */
  sex?: InputMaybe<Scalars['String']['input']>;
  /** US social security number, nine digits; kept encrypted [A37]. */
  socialSecurityNumber?: InputMaybe<Scalars['String']['input']>;
  /** State or province; at most 100 characters. */
  state?: InputMaybe<Scalars['String']['input']>;
  /** Default ACTIVE; not ARCHIVED [A19]. Of a record that is updated it must be the present one. */
  status?: InputMaybe<PatientStatus>;
  /** Title, e.g. Ms; at most 50 characters. */
  title?: InputMaybe<Scalars['String']['input']>;
  /** Notes on treatment; at most 10000 characters. */
  treatmentNotes?: InputMaybe<Scalars['String']['input']>;
  /** The string by which another system knows the patient: at most 100 characters, unique among patients, archived and deleted ones included [130]. */
  uniqueId?: InputMaybe<Scalars['String']['input']>;
  /** Phone at work; kept as E.164 where it names its country. */
  workPhone?: InputMaybe<Scalars['String']['input']>;
};

/** What `bulkImportPatients` takes. */
export type BulkImportPatientsInput = {
  /** Makes a repetition answer what the first request did, for 24 hours: 1 to 255 characters, yours to choose, per mutation. The header Idempotency-Key is the same thing in an operation with one mutation field [A6–A8]. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** How the import runs. */
  meta?: InputMaybe<BulkImportMetaInput>;
  /** The patients, at most 1000. */
  rows: Array<BulkImportPatientRowInput>;
};

/** Whose credential a request carries. */
export type CallerKind =
  /** The organization’s own: an application of it, or one of its people by a token. */
  | 'ORG'
  /** A partner’s. */
  | 'PARTNER';

/** What `cancelAppointment` takes. */
export type CancelAppointmentInput = {
  /** The `version` that you have read, if it must not have changed since [A24]. */
  baseVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The appointment. */
  id: Scalars['ID']['input'];
  /** Makes a repetition answer what the first request did, for 24 hours: 1 to 255 characters, yours to choose, per mutation. The header Idempotency-Key is the same thing in an operation with one mutation field [A6–A8]. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Why a rule is set aside, at most 500 characters: needs `booking:override`, and is kept in the audit trail [A3, A20]. */
  overrideReason?: InputMaybe<Scalars['String']['input']>;
  /** Why, for the clinic; at most 500 characters. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** Which catalogs; all conditions that are given must hold. */
export type CatalogFilter = {
  /** By name. */
  name?: InputMaybe<StringFilter>;
};

/** The order of a list of Catalog; ties are broken by id. */
export type CatalogOrder = {
  /** Default ASC. */
  direction?: InputMaybe<OrderDirection>;
  /** What to order by. */
  field: CatalogOrderField;
};

/** What a list of Catalog can be ordered by. */
export type CatalogOrderField =
  /** By the time of creation. */
  | 'CREATED_AT'
  /** By name, without regard to case and accents. */
  | 'NAME';

/** Who said something to whom [282]. */
export type CommunicationDirection =
  /** Neither, e.g. a note (`neither`). */
  | 'NEITHER'
  /** The patient to the clinic (`received`). */
  | 'RECEIVED'
  /** The clinic to the patient (`sent`). */
  | 'SENT';

/** How something was said [281]. */
export type CommunicationMode =
  /** By email (`email`). */
  | 'EMAIL'
  /** By fax (`fax`). */
  | 'FAX'
  /** Face to face (`in_person`). */
  | 'IN_PERSON'
  /** By letter (`mail`). */
  | 'MAIL'
  /** By phone (`phone`). */
  | 'PHONE'
  /** By text message (`text`). */
  | 'TEXT';

/** Where an entry of the log comes from [283, A43]. */
export type CommunicationSource =
  /** Written by a job (`automated`). */
  | 'AUTOMATED'
  /** Written by a partner (`integration`). */
  | 'INTEGRATION'
  /** Written by the organization (`user`). */
  | 'USER';

/** The order of a list of CommunicationType; ties are broken by id. */
export type CommunicationTypeOrder = {
  /** Default ASC. */
  direction?: InputMaybe<OrderDirection>;
  /** What to order by. */
  field: CommunicationTypeOrderField;
};

/** What a list of CommunicationType can be ordered by. */
export type CommunicationTypeOrderField =
  /** In the organization’s own order. */
  | 'ITEM_ORDER'
  /** By name, without regard to case and accents. */
  | 'NAME';

/** Which concession types; all conditions that are given must hold. */
export type ConcessionTypeFilter = {
  /** By name. */
  name?: InputMaybe<StringFilter>;
};

/** The order of a list of ConcessionType; ties are broken by id. */
export type ConcessionTypeOrder = {
  /** Default ASC. */
  direction?: InputMaybe<OrderDirection>;
  /** What to order by. */
  field: ConcessionTypeOrderField;
};

/** What a list of ConcessionType can be ordered by. */
export type ConcessionTypeOrderField =
  /** By the time of creation. */
  | 'CREATED_AT'
  /** By name, without regard to case and accents. */
  | 'NAME';

/** What `confirmAppointment` takes. */
export type ConfirmAppointmentInput = {
  /** The `version` that you have read, if it must not have changed since [A24]. */
  baseVersion?: InputMaybe<Scalars['Int']['input']>;
  /** What whoever took the payment knows it by, 1 to 255 characters; not unique [33, 51, A9]. */
  externalPaymentReference: Scalars['String']['input'];
  /** The token that the hold was answered with. The header X-Appointment-Hold-Token is the same thing in an operation with one mutation field [51, A8]. */
  holdToken?: InputMaybe<Scalars['String']['input']>;
  /** The appointment that is held. */
  id: Scalars['ID']['input'];
  /** Makes a repetition answer what the first request did, for 24 hours: 1 to 255 characters, yours to choose, per mutation. The header Idempotency-Key is the same thing in an operation with one mutation field [A6–A8]. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Of the appointment. Keys of your own with texts, merged with what is there: null removes a key. At most 50 keys of 1 to 40 characters; values are texts of at most 500 characters, or null. No key begins with `dronline` [71, A10]. */
  metadata?: InputMaybe<Scalars['JSONObject']['input']>;
  /** Why a rule is set aside, at most 500 characters: needs `booking:override`, and is kept in the audit trail [A3, A20]. */
  overrideReason?: InputMaybe<Scalars['String']['input']>;
  /** What the partner knows it by, at most 255 characters; not unique [A9]. */
  partnerReference?: InputMaybe<Scalars['String']['input']>;
  /** For whom; instead of `patientId`. */
  patient?: InputMaybe<BookingPatientInput>;
  /** For whom, where the patient is known: to a partner, one that it has booked for. */
  patientId?: InputMaybe<Scalars['ID']['input']>;
};

/** What a patient has consented to: the known bits of `consentFlags` [A41]. */
export type Consent =
  /** Financial responsibility; bit 4. */
  | 'FINANCIAL'
  /** The notice of privacy practices; bit 1. */
  | 'HIPAA'
  /** Marketing; bit 8. */
  | 'MARKETING'
  /** Telehealth; bit 16. */
  | 'TELEHEALTH'
  /** Treatment; bit 2. */
  | 'TREATMENT';

/** Which contacts; all conditions that are given must hold. */
export type ContactFilter = {
  /** By “family name given name”. */
  name?: InputMaybe<StringFilter>;
};

/** A way to reach a patient [192]. */
export type ContactMethod =
  /** Email (`email`). */
  | 'EMAIL'
  /** Letter (`mail`). */
  | 'MAIL'
  /** Not at all (`none`). */
  | 'NONE'
  /** Call (`phone`). */
  | 'PHONE'
  /** Text message (`text`). */
  | 'TEXT';

/** The order of a list of Contact; ties are broken by id. */
export type ContactOrder = {
  /** Default ASC. */
  direction?: InputMaybe<OrderDirection>;
  /** What to order by. */
  field: ContactOrderField;
};

/** What a list of Contact can be ordered by. */
export type ContactOrderField =
  /** By the time of creation. */
  | 'CREATED_AT'
  /** By family name, then given name, without regard to case and accents. */
  | 'NAME';

/** What `createAlertDefinition` takes. */
export type CreateAlertDefinitionInput = {
  /** Its group; at most 100 characters. */
  category?: InputMaybe<Scalars['String']['input']>;
  /** Whether an alert of this kind is urgent unless it says otherwise; false when null. */
  defaultIsUrgent?: InputMaybe<Scalars['Boolean']['input']>;
  /** On whose charts such an alert is shown unless it says otherwise; PATIENT when null. */
  defaultScope?: InputMaybe<AlertScope>;
  /** What is meant by it; at most 2000 characters. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** Makes a repetition answer what the first request did, for 24 hours: 1 to 255 characters, yours to choose, per mutation. The header Idempotency-Key is the same thing in an operation with one mutation field [A6–A8]. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Its place in the organization’s own order, 0 to 1000000; 0 when null. */
  itemOrder?: InputMaybe<Scalars['Int']['input']>;
  /** Its name, 1 to 200 characters. */
  name: Scalars['String']['input'];
};

/** What `createAlert` takes. */
export type CreateAlertInput = {
  /** What it warns of; not an archived entry. */
  alertDefinitionId: Scalars['ID']['input'];
  /** On whose charts it is shown; what its definition says when null or absent [A34]. */
  alertScope?: InputMaybe<AlertScope>;
  /** The first day on which it is no longer shown, by the organization’s local date; a day that has come disables it at once. */
  disableOn?: InputMaybe<Scalars['Date']['input']>;
  /** Makes a repetition answer what the first request did, for 24 hours: 1 to 255 characters, yours to choose, per mutation. The header Idempotency-Key is the same thing in an operation with one mutation field [A6–A8]. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Whether it must not be overlooked; what its definition says when null or absent [A34]. */
  isUrgent?: InputMaybe<Scalars['Boolean']['input']>;
  /** What it says, in words; at most 2000 characters. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** On whose chart. */
  patientId: Scalars['ID']['input'];
};

/** What `createAllergyDefinition` takes. */
export type CreateAllergyDefinitionInput = {
  /** Its group; at most 100 characters. */
  category?: InputMaybe<Scalars['String']['input']>;
  /** What is meant by it; at most 2000 characters. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** Drug class, e.g. penicillin; at most 100 characters. */
  drugClass?: InputMaybe<Scalars['String']['input']>;
  /** Makes a repetition answer what the first request did, for 24 hours: 1 to 255 characters, yours to choose, per mutation. The header Idempotency-Key is the same thing in an operation with one mutation field [A6–A8]. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Active ingredients: at most 50, each of 1 to 200 characters; none when null. */
  ingredients?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Its place in the organization’s own order, 0 to 1000000; 0 when null. */
  itemOrder?: InputMaybe<Scalars['Int']['input']>;
  /** Its name, 1 to 200 characters. */
  name: Scalars['String']['input'];
  /** RxNorm concept id; at most 20 characters. */
  rxCui?: InputMaybe<Scalars['String']['input']>;
  /** SNOMED CT code of the substance; at most 20 characters. */
  snomed?: InputMaybe<Scalars['String']['input']>;
};

/** What `createAllergy` takes. */
export type CreateAllergyInput = {
  /** The substance; not an archived one. */
  allergyDefinitionId: Scalars['ID']['input'];
  /** Day of the reaction. */
  dateAdverseReaction?: InputMaybe<Scalars['Date']['input']>;
  /** Makes a repetition answer what the first request did, for 24 hours: 1 to 255 characters, yours to choose, per mutation. The header Idempotency-Key is the same thing in an operation with one mutation field [A6–A8]. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Whose allergy it is. */
  patientId: Scalars['ID']['input'];
  /** What happens, in words; at most 2000 characters. */
  reaction?: InputMaybe<Scalars['String']['input']>;
  /** How badly the patient has reacted. */
  severity?: InputMaybe<AllergySeverity>;
  /** What happens, a SNOMED CT code; at most 20 characters. */
  snomedReaction?: InputMaybe<Scalars['String']['input']>;
  /** Whether the patient has the allergy now; true when null. */
  statusIsActive?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What `createAppointmentHold` takes. */
export type CreateAppointmentHoldInput = {
  /** For what; where no `slotId` is given. */
  appointmentTypeId?: InputMaybe<Scalars['ID']['input']>;
  /** What whoever takes the payment knows it by, at most 255 characters; not unique [A9]. */
  externalPaymentReference?: InputMaybe<Scalars['String']['input']>;
  /** Makes a repetition answer what the first request did, for 24 hours: 1 to 255 characters, yours to choose, per mutation. The header Idempotency-Key is the same thing in an operation with one mutation field [A6–A8]. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Where; where no `slotId` is given. */
  locationId?: InputMaybe<Scalars['ID']['input']>;
  /** Of the appointment. Keys of your own with texts, merged with what is there: null removes a key. At most 50 keys of 1 to 40 characters; values are texts of at most 500 characters, or null. No key begins with `dronline` [71, A10]. */
  metadata?: InputMaybe<Scalars['JSONObject']['input']>;
  /** Why a rule is set aside, at most 500 characters: needs `booking:override`, and is kept in the audit trail [A3, A20]. */
  overrideReason?: InputMaybe<Scalars['String']['input']>;
  /** What the partner knows it by, at most 255 characters; not unique [A9]. */
  partnerReference?: InputMaybe<Scalars['String']['input']>;
  /** For whom; instead of `patientId`. */
  patient?: InputMaybe<BookingPatientInput>;
  /** For whom, where the patient is known: to a partner, one that it has booked for. */
  patientId?: InputMaybe<Scalars['ID']['input']>;
  /** With whom; where no `slotId` is given. */
  practitionerId?: InputMaybe<Scalars['ID']['input']>;
  /** The slot; instead of type, practitioner, location and start. */
  slotId?: InputMaybe<Scalars['ID']['input']>;
  /** When it begins; where no `slotId` is given. */
  start?: InputMaybe<Scalars['DateTime']['input']>;
};

/** What `createAppointmentType` takes. */
export type CreateAppointmentTypeInput = {
  /** Minutes that the practitioner’s calendar is kept free after the visit, 0 to 1440; 0 when null. */
  bufferAfterMinutes?: InputMaybe<Scalars['Int']['input']>;
  /** Minutes that the practitioner’s calendar is kept free before the visit, 0 to 1440; 0 when null. */
  bufferBeforeMinutes?: InputMaybe<Scalars['Int']['input']>;
  /** What happens, for patients; at most 2,000 characters. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** How long the visit lasts, 1 to 1440 minutes. */
  durationMinutes: Scalars['Int']['input'];
  /** Makes a repetition answer what the first request did, for 24 hours: 1 to 255 characters, yours to choose, per mutation. The header Idempotency-Key is the same thing in an operation with one mutation field [A6–A8]. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Whether it can be booked now; true when null. */
  isActive?: InputMaybe<Scalars['Boolean']['input']>;
  /** At most 50 keys of 1 to 40 characters that do not begin with `dronline`, each a text of at most 500 characters; partners read them only. Replaces those that are there [46, 71]. */
  metadata?: InputMaybe<Scalars['JSONObject']['input']>;
  /** Its name, for patients, 1 to 200 characters. */
  name: Scalars['String']['input'];
  /** Who offers it, at most 100. Replaces those who are there; null takes all away. An archived practitioner can stay, not be added. */
  practitionerIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Price in the smallest unit of the organization’s currency, 0 to 100,000,000; 0 when null [42]. */
  priceInCents?: InputMaybe<Scalars['Int']['input']>;
  /** The form that a patient fills in before the appointment, in order, at most 50 questions. Replaces the one that is there, for appointments that are confirmed from then on; null and the empty list take it away [66]. */
  questions?: InputMaybe<Array<QuestionInput>>;
  /** Minutes between the starts of two slots that follow each other, 1 to 1440; as many as the visit lasts when null. */
  stepMinutes?: InputMaybe<Scalars['Int']['input']>;
  /** For how many minutes a slot that has become free is held for whoever waits for it, 1 to 1440; 60 when null. */
  waitlistOfferMinutes?: InputMaybe<Scalars['Int']['input']>;
};

/** What `createBillingAccount` takes. */
export type CreateBillingAccountInput = {
  /** Makes a repetition answer what the first request did, for 24 hours: 1 to 255 characters, yours to choose, per mutation. The header Idempotency-Key is the same thing in an operation with one mutation field [A6–A8]. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Its name, 1 to 200 characters. */
  name: Scalars['String']['input'];
};

/** What `createBillingType` takes. */
export type CreateBillingTypeInput = {
  /** What is meant by it; at most 2000 characters. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** Makes a repetition answer what the first request did, for 24 hours: 1 to 255 characters, yours to choose, per mutation. The header Idempotency-Key is the same thing in an operation with one mutation field [A6–A8]. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Its name, 1 to 200 characters. */
  name: Scalars['String']['input'];
};

/** What `createCatalog` takes. */
export type CreateCatalogInput = {
  /** The services that it holds, at most 200. Replaces those that are there; null takes all away. An archived one can stay, not be added. */
  appointmentTypeIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** How many minutes before the start an appointment can be cancelled at the latest [A3]: 0 to 527040; 1440 when null. */
  cancelCutoffMinutes?: InputMaybe<Scalars['Int']['input']>;
  /** What it is for, at most 1,000 characters. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** Names of features, each true or false: at most 50 names of 1 to 64 letters, digits and underscores. Replaces the flags that are there [37]. */
  featureFlags?: InputMaybe<Scalars['JSONObject']['input']>;
  /** Minutes that a hold lasts [A4]: 1 to 1440; 10 when null. */
  holdMinutes?: InputMaybe<Scalars['Int']['input']>;
  /** How many days of 24 hours before its start a slot can be taken at the earliest: 1 to 730; 90 when null. */
  horizonDays?: InputMaybe<Scalars['Int']['input']>;
  /** Makes a repetition answer what the first request did, for 24 hours: 1 to 255 characters, yours to choose, per mutation. The header Idempotency-Key is the same thing in an operation with one mutation field [A6–A8]. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Its name, 1 to 100 characters. */
  name: Scalars['String']['input'];
  /** How many minutes before its start a slot can be taken at the latest: 0 to 527040; 0 when null. */
  noticeMinutes?: InputMaybe<Scalars['Int']['input']>;
  /** Whether that window limits when may be asked, and not where an appointment can be moved to [A2]; false when null. */
  rescheduleAskWindow?: InputMaybe<Scalars['Boolean']['input']>;
  /** How many minutes before the start an appointment can be moved at the latest [A2]: 0 to 527040; 1440 when null. */
  rescheduleCutoffMinutes?: InputMaybe<Scalars['Int']['input']>;
  /** How often an appointment can be moved [A2]: 0 to 100; 1 when null. */
  rescheduleLimit?: InputMaybe<Scalars['Int']['input']>;
  /** How many minutes from its original start an appointment can be moved [A2]: 0 to 527040; 2880 when null. */
  rescheduleWindowMinutes?: InputMaybe<Scalars['Int']['input']>;
};

/** What `createCommunicationType` takes. */
export type CreateCommunicationTypeInput = {
  /** Its group; at most 100 characters. */
  category?: InputMaybe<Scalars['String']['input']>;
  /** What is meant by it; at most 2000 characters. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** Makes a repetition answer what the first request did, for 24 hours: 1 to 255 characters, yours to choose, per mutation. The header Idempotency-Key is the same thing in an operation with one mutation field [A6–A8]. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Its place in the organization’s own order, 0 to 1000000; 0 when null. */
  itemOrder?: InputMaybe<Scalars['Int']['input']>;
  /** Its name, 1 to 200 characters. */
  name: Scalars['String']['input'];
};

/** What `createConcessionType` takes. */
export type CreateConcessionTypeInput = {
  /** Makes a repetition answer what the first request did, for 24 hours: 1 to 255 characters, yours to choose, per mutation. The header Idempotency-Key is the same thing in an operation with one mutation field [A6–A8]. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Its name, 1 to 200 characters. */
  name: Scalars['String']['input'];
};

/** What `createContact` takes. */
export type CreateContactInput = {
  /** First line of the address; at most 200 characters. */
  addressLine1?: InputMaybe<Scalars['String']['input']>;
  /** Second line of the address; at most 200 characters. */
  addressLine2?: InputMaybe<Scalars['String']['input']>;
  /** City or town; at most 100 characters. */
  city?: InputMaybe<Scalars['String']['input']>;
  /** Practice or company; at most 200 characters. */
  companyName?: InputMaybe<Scalars['String']['input']>;
  /** Country; at most 100 characters. */
  country?: InputMaybe<Scalars['String']['input']>;
  /** Email address; kept in lower case. */
  email?: InputMaybe<Scalars['String']['input']>;
  /** Given name, 1 to 100 characters. */
  firstName: Scalars['String']['input'];
  /** Makes a repetition answer what the first request did, for 24 hours: 1 to 255 characters, yours to choose, per mutation. The header Idempotency-Key is the same thing in an operation with one mutation field [A6–A8]. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Family name, 1 to 100 characters. */
  lastName: Scalars['String']['input'];
  /** Occupation, e.g. cardiologist; at most 100 characters. */
  occupation?: InputMaybe<Scalars['String']['input']>;
  /** Phone; kept as E.164 where it names its country. */
  phone?: InputMaybe<Scalars['String']['input']>;
  /** Postal code; at most 20 characters. */
  postalCode?: InputMaybe<Scalars['String']['input']>;
  /** Number by which insurers know the contact; at most 50 characters. */
  providerNumber?: InputMaybe<Scalars['String']['input']>;
  /** State, province or county; at most 100 characters. */
  state?: InputMaybe<Scalars['String']['input']>;
  /** Title, e.g. Dr; at most 50 characters. */
  title?: InputMaybe<Scalars['String']['input']>;
};

/** What `createCredential` takes. */
export type CreateCredentialInput = {
  /** The one catalog that it will reach; for the role PARTNER only, which needs it [25, 31]. A partner has at most two active credentials for one catalog. */
  catalogId?: InputMaybe<Scalars['ID']['input']>;
  /** From then on it is refused; absent: never. In the future. */
  expiresAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Makes a repetition answer what the first request did, for 24 hours: 1 to 255 characters, yours to choose, per mutation. The header Idempotency-Key is the same thing in an operation with one mutation field [A6–A8]. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The application that will use it, 1 to 100 characters. */
  name: Scalars['String']['input'];
  /** Whose it will be; for the role PARTNER only, which needs it. */
  partnerId?: InputMaybe<Scalars['ID']['input']>;
  /** What it lets its holder do. */
  role: CredentialRole;
};

/** What `createEmployer` takes. */
export type CreateEmployerInput = {
  /** First line of the address; at most 200 characters. */
  addressLine1?: InputMaybe<Scalars['String']['input']>;
  /** Second line of the address; at most 200 characters. */
  addressLine2?: InputMaybe<Scalars['String']['input']>;
  /** City or town; at most 100 characters. */
  city?: InputMaybe<Scalars['String']['input']>;
  /** Country; at most 100 characters. */
  country?: InputMaybe<Scalars['String']['input']>;
  /** Email address; kept in lower case. */
  email?: InputMaybe<Scalars['String']['input']>;
  /** Makes a repetition answer what the first request did, for 24 hours: 1 to 255 characters, yours to choose, per mutation. The header Idempotency-Key is the same thing in an operation with one mutation field [A6–A8]. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Its name, 1 to 200 characters. */
  name: Scalars['String']['input'];
  /** Phone; kept as E.164 where it names its country. */
  phone?: InputMaybe<Scalars['String']['input']>;
  /** Postal code; at most 20 characters. */
  postalCode?: InputMaybe<Scalars['String']['input']>;
  /** State, province or county; at most 100 characters. */
  state?: InputMaybe<Scalars['String']['input']>;
};

/** What `createFeeSchedule` takes. */
export type CreateFeeScheduleInput = {
  /** What is meant by it; at most 2000 characters. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** Makes a repetition answer what the first request did, for 24 hours: 1 to 255 characters, yours to choose, per mutation. The header Idempotency-Key is the same thing in an operation with one mutation field [A6–A8]. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Its name, 1 to 200 characters. */
  name: Scalars['String']['input'];
};

/** What `createFieldDefinition` takes. */
export type CreateFieldDefinitionInput = {
  /** What is meant by it; at most 2000 characters. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** What DROPDOWN and MULTI_SELECT choose from: at most 200, each of 1 to 200 characters, without repetitions; none for other types. */
  dropdownOptions?: InputMaybe<Array<Scalars['String']['input']>>;
  /** What it holds. */
  fieldType: FieldType;
  /** Makes a repetition answer what the first request did, for 24 hours: 1 to 255 characters, yours to choose, per mutation. The header Idempotency-Key is the same thing in an operation with one mutation field [A6–A8]. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Whether its value can’t be cleared; false when null. */
  isRequired?: InputMaybe<Scalars['Boolean']['input']>;
  /** Its place in the form, 0 to 1000000; 0 when null. */
  itemOrder?: InputMaybe<Scalars['Int']['input']>;
  /** Its label, 1 to 200 characters. */
  name: Scalars['String']['input'];
};

/** What `createHospital` takes. */
export type CreateHospitalInput = {
  /** First line of the address; at most 200 characters. */
  addressLine1?: InputMaybe<Scalars['String']['input']>;
  /** Second line of the address; at most 200 characters. */
  addressLine2?: InputMaybe<Scalars['String']['input']>;
  /** City or town; at most 100 characters. */
  city?: InputMaybe<Scalars['String']['input']>;
  /** Country; at most 100 characters. */
  country?: InputMaybe<Scalars['String']['input']>;
  /** Email address; kept in lower case. */
  email?: InputMaybe<Scalars['String']['input']>;
  /** Makes a repetition answer what the first request did, for 24 hours: 1 to 255 characters, yours to choose, per mutation. The header Idempotency-Key is the same thing in an operation with one mutation field [A6–A8]. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Its name, 1 to 200 characters. */
  name: Scalars['String']['input'];
  /** Phone; kept as E.164 where it names its country. */
  phone?: InputMaybe<Scalars['String']['input']>;
  /** Postal code; at most 20 characters. */
  postalCode?: InputMaybe<Scalars['String']['input']>;
  /** State, province or county; at most 100 characters. */
  state?: InputMaybe<Scalars['String']['input']>;
  /** The string by which another system knows the hospital: at most 100 characters, unique among hospitals, archived ones included [130]. */
  uniqueId?: InputMaybe<Scalars['String']['input']>;
};

/** What `createLocation` takes. */
export type CreateLocationInput = {
  /** First line of the address; at most 200 characters. */
  addressLine1?: InputMaybe<Scalars['String']['input']>;
  /** Second line of the address; at most 200 characters. */
  addressLine2?: InputMaybe<Scalars['String']['input']>;
  /** City or town; at most 100 characters. */
  city?: InputMaybe<Scalars['String']['input']>;
  /** Country; at most 100 characters. */
  country?: InputMaybe<Scalars['String']['input']>;
  /** Email address; kept in lower case. */
  email?: InputMaybe<Scalars['String']['input']>;
  /** Makes a repetition answer what the first request did, for 24 hours: 1 to 255 characters, yours to choose, per mutation. The header Idempotency-Key is the same thing in an operation with one mutation field [A6–A8]. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Whether patients are seen there now; true when null. */
  isActive?: InputMaybe<Scalars['Boolean']['input']>;
  /** Its name, 1 to 200 characters. */
  name: Scalars['String']['input'];
  /** Phone; kept as E.164 where it names its country. */
  phone?: InputMaybe<Scalars['String']['input']>;
  /** Postal code; at most 20 characters. */
  postalCode?: InputMaybe<Scalars['String']['input']>;
  /** State, province or county; at most 100 characters. */
  state?: InputMaybe<Scalars['String']['input']>;
  /** IANA zone of its local times, e.g. Europe/Paris. */
  timezone: Scalars['String']['input'];
};

/** What `createMedicationDefinition` takes. */
export type CreateMedicationDefinitionInput = {
  /** Its group; at most 100 characters. */
  category?: InputMaybe<Scalars['String']['input']>;
  /** What is meant by it; at most 2000 characters. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** Drug class, e.g. penicillin; at most 100 characters. */
  drugClass?: InputMaybe<Scalars['String']['input']>;
  /** Makes a repetition answer what the first request did, for 24 hours: 1 to 255 characters, yours to choose, per mutation. The header Idempotency-Key is the same thing in an operation with one mutation field [A6–A8]. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Active ingredients: at most 50, each of 1 to 200 characters; none when null. */
  ingredients?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Its place in the organization’s own order, 0 to 1000000; 0 when null. */
  itemOrder?: InputMaybe<Scalars['Int']['input']>;
  /** Its name, 1 to 200 characters. */
  name: Scalars['String']['input'];
  /** RxNorm concept id; at most 20 characters. */
  rxCui?: InputMaybe<Scalars['String']['input']>;
};

/** What `createMedication` takes. */
export type CreateMedicationInput = {
  /** First day. */
  dateStart?: InputMaybe<Scalars['Date']['input']>;
  /** Last day. */
  dateStop?: InputMaybe<Scalars['Date']['input']>;
  /** How much, e.g. 500 mg; at most 200 characters. */
  dosage?: InputMaybe<Scalars['String']['input']>;
  /** How often, e.g. twice a day; at most 200 characters. */
  frequency?: InputMaybe<Scalars['String']['input']>;
  /** Makes a repetition answer what the first request did, for 24 hours: 1 to 255 characters, yours to choose, per mutation. The header Idempotency-Key is the same thing in an operation with one mutation field [A6–A8]. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Whether it is entered as an electronic order (CPOE); false when null. */
  isCpoe?: InputMaybe<Scalars['Boolean']['input']>;
  /** The drug in words; at most 500 characters. Required where no catalogue entry is named [A29]. */
  medDescript?: InputMaybe<Scalars['String']['input']>;
  /** The drug; not an archived one. */
  medicationDefinitionId?: InputMaybe<Scalars['ID']['input']>;
  /** Who takes it. */
  patientId: Scalars['ID']['input'];
  /** Note for the patient; at most 2000 characters. */
  patientNote?: InputMaybe<Scalars['String']['input']>;
  /** Who prescribed it (`provider`). */
  practitionerId?: InputMaybe<Scalars['ID']['input']>;
  /** How, e.g. oral; at most 100 characters. */
  route?: InputMaybe<Scalars['String']['input']>;
  /** RxNorm concept id; at most 20 characters. The catalogue entry’s unless given; changes with the entry if it was the entry’s. */
  rxCui?: InputMaybe<Scalars['String']['input']>;
};

/** What `createPartner` takes. */
export type CreatePartnerInput = {
  /** Makes a repetition answer what the first request did, for 24 hours: 1 to 255 characters, yours to choose, per mutation. The header Idempotency-Key is the same thing in an operation with one mutation field [A6–A8]. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Its name, 1 to 100 characters. */
  name: Scalars['String']['input'];
  /** Its short name for programs: lower-case letters and digits, with single hyphens between them, 1 to 60 characters. Can’t be changed, nor used again for another partner. */
  slug: Scalars['String']['input'];
};

/** What `createPatient` takes. */
export type CreatePatientInput = {
  /** Null: no response; true: accepted; false: rejected [95]. */
  acceptedPrivacyPolicy?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether the patient accepts marketing by text message; false when null. */
  acceptedSmsMarketing?: InputMaybe<Scalars['Boolean']['input']>;
  /** How the patient gets care, e.g. Public; at most 50 characters. */
  accessMedicalCare?: InputMaybe<Scalars['String']['input']>;
  /** First line of the address; at most 200 characters. */
  addressLine1?: InputMaybe<Scalars['String']['input']>;
  /** Second line of the address; at most 200 characters. */
  addressLine2?: InputMaybe<Scalars['String']['input']>;
  /** Third line of the address; at most 200 characters. */
  addressLine3?: InputMaybe<Scalars['String']['input']>;
  /** How to find the address; at most 1000 characters. */
  addressNote?: InputMaybe<Scalars['String']['input']>;
  /** Gender for administrative use. */
  administrativeGender?: InputMaybe<AdministrativeGender>;
  /** What is known of allergies; NOT_REVIEWED when null. */
  allergyReviewStatus?: InputMaybe<AllergyReviewStatus>;
  /** Note to see in the calendar; at most 2000 characters. */
  appointmentModuleNote?: InputMaybe<Scalars['String']['input']>;
  /** Notes to see with every appointment; at most 10000 characters. */
  appointmentNotes?: InputMaybe<Scalars['String']['input']>;
  /** Minutes before an appointment to arrive, 0 to 120. */
  askToArriveEarlyMins?: InputMaybe<Scalars['Int']['input']>;
  /** Which account the patient is billed to; none when absent [210]. */
  billingAccount?: InputMaybe<PatientBillingAccountInput>;
  /** Day of the month on which the account is billed, 1 to 31. */
  billingCycleDay?: InputMaybe<Scalars['Int']['input']>;
  /** How the account is settled. */
  billingTypeId?: InputMaybe<Scalars['ID']['input']>;
  /** Chart number, unique without regard to case; at most 50 characters. The next free number when absent on creation [A36]. */
  chartNumber?: InputMaybe<Scalars['String']['input']>;
  /** City or town; at most 100 characters. */
  city?: InputMaybe<Scalars['String']['input']>;
  /** Why the patient pays less [113]. */
  concessionTypeId?: InputMaybe<Scalars['ID']['input']>;
  /** Consents as bits, 0 or greater: 1 HIPAA, 2 treatment, 4 financial, 8 marketing, 16 telehealth [A41]. */
  consentFlags?: InputMaybe<Scalars['Int']['input']>;
  /** Country; at most 100 characters. */
  country?: InputMaybe<Scalars['String']['input']>;
  /** Day of the first visit. */
  dateFirstVisit?: InputMaybe<Scalars['Date']['input']>;
  /** Birth date, 1850-01-01 or later and not in the future. */
  dateOfBirth?: InputMaybe<Scalars['Date']['input']>;
  /** When the patient died. */
  dateTimeDeceased?: InputMaybe<Scalars['DateTime']['input']>;
  /** The practitioners who are the patient’s doctors, at most 50: replaces the whole set [141, 143]. */
  doctorIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Email address; kept in lower case. */
  email?: InputMaybe<Scalars['String']['input']>;
  /** Emergency contact in free text; at most 500 characters. */
  emergencyContact?: InputMaybe<Scalars['String']['input']>;
  /** Name of the emergency contact; at most 200 characters. */
  emergencyContactName?: InputMaybe<Scalars['String']['input']>;
  /** Phone of the emergency contact. */
  emergencyContactPhone?: InputMaybe<Scalars['String']['input']>;
  /** Where the patient works. */
  employerId?: InputMaybe<Scalars['ID']['input']>;
  /** The prices that the patient pays. */
  feeScheduleId?: InputMaybe<Scalars['ID']['input']>;
  /** Legal given name, 1 to 100 characters. */
  firstName: Scalars['String']['input'];
  /** Gender identity, in the patient’s own words; at most 50 characters. */
  genderIdentity?: InputMaybe<Scalars['String']['input']>;
  /** Phone at home; kept as E.164 where it names its country. */
  homePhone?: InputMaybe<Scalars['String']['input']>;
  /** The patient’s hospitals, at most 50: replaces the whole set [140, 143]. */
  hospitalIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Makes a repetition answer what the first request did, for 24 hours: 1 to 255 characters, yours to choose, per mutation. The header Idempotency-Key is the same thing in an operation with one mutation field [A6–A8]. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Initials of the given names; at most 20 characters. */
  initials?: InputMaybe<Scalars['String']['input']>;
  /** To whom invoices are made out; at most 500 characters. */
  invoiceDefaultTo?: InputMaybe<Scalars['String']['input']>;
  /** Where invoices are sent. */
  invoiceEmail?: InputMaybe<Scalars['String']['input']>;
  /** Further lines of invoices; line breaks are kept; at most 2000 characters. */
  invoiceExtraInformation?: InputMaybe<Scalars['String']['input']>;
  /** Legal family name, 1 to 100 characters. */
  lastName: Scalars['String']['input'];
  /** Degrees north, WGS 84, -90 to 90; kept with six places. */
  latitude?: InputMaybe<Scalars['Float']['input']>;
  /** Where the patient is usually seen. */
  locationId?: InputMaybe<Scalars['ID']['input']>;
  /** Degrees east, WGS 84, -180 to 180; kept with six places. */
  longitude?: InputMaybe<Scalars['Float']['input']>;
  /** Marital status. */
  maritalStatus?: InputMaybe<MaritalStatus>;
  /** Medicaid id; at most 50 characters. */
  medicaidId?: InputMaybe<Scalars['String']['input']>;
  /** The sources’ text `medical_summary`; at most 10000 characters. */
  medicalSummaryNote?: InputMaybe<Scalars['String']['input']>;
  /** What everyone who treats the patient must know at once; at most 2000 characters. */
  medicalUrgentNote?: InputMaybe<Scalars['String']['input']>;
  /** Australian Medicare number; at most 20 characters. */
  medicare?: InputMaybe<Scalars['String']['input']>;
  /** Reference number on the Medicare card; at most 5 characters. */
  medicareReferenceNumber?: InputMaybe<Scalars['String']['input']>;
  /** Middle names; at most 100 characters. */
  middleName?: InputMaybe<Scalars['String']['input']>;
  /** Mobile phone; kept as E.164 where it names its country. */
  mobilePhone?: InputMaybe<Scalars['String']['input']>;
  /** Notes; at most 10000 characters. */
  notes?: InputMaybe<Scalars['String']['input']>;
  /** Occupation; at most 200 characters. */
  occupation?: InputMaybe<Scalars['String']['input']>;
  /** Id in a system used before; at most 100 characters. */
  oldReferenceId?: InputMaybe<Scalars['String']['input']>;
  /** Every phone number, at most 20: replaces them all, those in `mobilePhone`, `homePhone` and `workPhone` included, which hold the first of their kind; not together with those fields [102]. */
  phoneNumbers?: InputMaybe<Array<PhoneNumberInput>>;
  /** Where the patient lives, in one text; at most 500 characters. */
  physicalAddress?: InputMaybe<Scalars['String']['input']>;
  /** Postal code; at most 20 characters. */
  postalCode?: InputMaybe<Scalars['String']['input']>;
  /** How to confirm appointments. */
  preferredConfirmationMethod?: InputMaybe<ContactMethod>;
  /** How to reach the patient. */
  preferredContactMethod?: InputMaybe<ContactMethod>;
  /** Language to speak with the patient; at most 50 characters. */
  preferredLanguage?: InputMaybe<Scalars['String']['input']>;
  /** The name to call the patient by; at most 100 characters. */
  preferredName?: InputMaybe<Scalars['String']['input']>;
  /** Whether antibiotics must be given before dental procedures; false when null. */
  premedicationRequired?: InputMaybe<Scalars['Boolean']['input']>;
  /** Who treats the patient first of all. */
  primaryPractitionerId?: InputMaybe<Scalars['ID']['input']>;
  /** The profile to link the patient to; null unlinks it [131–134]. */
  profile?: InputMaybe<PatientProfileInput>;
  /** How to speak of the patient. */
  pronoun?: InputMaybe<Pronoun>;
  /** Race; at most 100 characters. */
  race?: InputMaybe<Scalars['String']['input']>;
  /** Whether bookings are confirmed by email; false when null. */
  receivesConfirmationEmails?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether the patient accepts email; false when null. */
  receivesEmail?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether the patient accepts text messages; false when null. */
  receivesSms?: InputMaybe<Scalars['Boolean']['input']>;
  /** Who sent the patient, in free text; at most 200 characters. */
  referralSourceText?: InputMaybe<Scalars['String']['input']>;
  /** The contact who referred the patient [114]. */
  referringDoctorId?: InputMaybe<Scalars['ID']['input']>;
  /** Region within the state or province; at most 100 characters. */
  region?: InputMaybe<Scalars['String']['input']>;
  /** How to remind of appointments. */
  reminderType?: InputMaybe<ReminderType>;
  /** The patient who answers for the account. */
  responsiblePartyId?: InputMaybe<Scalars['ID']['input']>;
  /** How letters address the patient; at most 100 characters. */
  salutation?: InputMaybe<Scalars['String']['input']>;
  /** Who treats the patient besides. */
  secondaryPractitionerId?: InputMaybe<Scalars['ID']['input']>;
  /** Sex, in the patient’s own words; at most 50 characters. */
  sex?: InputMaybe<Scalars['String']['input']>;
  /** US social security number, nine digits; kept encrypted [A37]. */
  socialSecurityNumber?: InputMaybe<Scalars['String']['input']>;
  /** State or province; at most 100 characters. */
  state?: InputMaybe<Scalars['String']['input']>;
  /** Default ACTIVE; not ARCHIVED [A19]. */
  status?: InputMaybe<PatientStatus>;
  /** Title, e.g. Ms; at most 50 characters. */
  title?: InputMaybe<Scalars['String']['input']>;
  /** Notes on treatment; at most 10000 characters. */
  treatmentNotes?: InputMaybe<Scalars['String']['input']>;
  /** The string by which another system knows the patient: at most 100 characters, unique among patients, archived and deleted ones included [130]. */
  uniqueId?: InputMaybe<Scalars['String']['input']>;
  /** Phone at work; kept as E.164 where it names its country. */
  workPhone?: InputMaybe<Scalars['String']['input']>;
};

/** What `createPractitioner` takes. */
export type CreatePractitionerInput = {
  /** Work address, for staff; kept in lower case. */
  email?: InputMaybe<Scalars['String']['input']>;
  /** Given name, 1 to 100 characters. */
  firstName: Scalars['String']['input'];
  /** Makes a repetition answer what the first request did, for 24 hours: 1 to 255 characters, yours to choose, per mutation. The header Idempotency-Key is the same thing in an operation with one mutation field [A6–A8]. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Whether the practitioner treats patients now; true when null. */
  isActive?: InputMaybe<Scalars['Boolean']['input']>;
  /** Family name, 1 to 100 characters. */
  lastName: Scalars['String']['input'];
  /** Work phone, for staff; kept as E.164 where it names its country. */
  phone?: InputMaybe<Scalars['String']['input']>;
  /** Field of practice; at most 100 characters. */
  specialty?: InputMaybe<Scalars['String']['input']>;
  /** IANA zone of the practitioner’s own dates, e.g. Europe/Paris; that of the location where null. */
  timezone?: InputMaybe<Scalars['String']['input']>;
  /** Title, e.g. Dr; at most 50 characters. */
  title?: InputMaybe<Scalars['String']['input']>;
  /** The string by which another system knows the practitioner: at most 100 characters, unique among them, archived ones included [130]. */
  uniqueId?: InputMaybe<Scalars['String']['input']>;
};

/** What `createProblemDefinition` takes. */
export type CreateProblemDefinitionInput = {
  /** Its group; at most 100 characters. */
  category?: InputMaybe<Scalars['String']['input']>;
  /** What is meant by it; at most 2000 characters. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** ICD-10 code of the condition, e.g. E11.9; kept in capitals. At most 8 characters. */
  icd10?: InputMaybe<Scalars['String']['input']>;
  /** Makes a repetition answer what the first request did, for 24 hours: 1 to 255 characters, yours to choose, per mutation. The header Idempotency-Key is the same thing in an operation with one mutation field [A6–A8]. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Its place in the organization’s own order, 0 to 1000000; 0 when null. */
  itemOrder?: InputMaybe<Scalars['Int']['input']>;
  /** Its name, 1 to 200 characters. */
  name: Scalars['String']['input'];
  /** SNOMED CT code of the condition; at most 20 characters. */
  snomed?: InputMaybe<Scalars['String']['input']>;
};

/** What `createProblem` takes. */
export type CreateProblemInput = {
  /** First day. */
  dateStart?: InputMaybe<Scalars['Date']['input']>;
  /** Last day. Unless it is given: an update that takes the problem out of ACTIVE sets it to today, by the organization’s local date, where there is none; one that takes it back to ACTIVE clears it [A30]. */
  dateStop?: InputMaybe<Scalars['Date']['input']>;
  /** A condition, or how well something works; PROBLEM when null. */
  functionStatus?: InputMaybe<ProblemFunctionStatus>;
  /** Makes a repetition answer what the first request did, for 24 hours: 1 to 255 characters, yours to choose, per mutation. The header Idempotency-Key is the same thing in an operation with one mutation field [A6–A8]. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Whose problem it is. */
  patientId: Scalars['ID']['input'];
  /** Note about it, in words; at most 2000 characters. */
  patientNote?: InputMaybe<Scalars['String']['input']>;
  /** The condition; not an archived entry. */
  problemDefinitionId: Scalars['ID']['input'];
  /** Whether it is still one; ACTIVE when null. */
  problemStatus?: InputMaybe<ProblemStatus>;
  /** What kind of problem it is, a SNOMED CT code; at most 20 characters. */
  snomedProblemType?: InputMaybe<Scalars['String']['input']>;
};

/** What `createReferralAttribution` takes. */
export type CreateReferralAttributionInput = {
  /** When it was told, or found out: in 1900 or later and not in the future; default now. */
  attributedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** What part it had; when absent PRIMARY for the first attribution of a patient that is not archived, SECONDARY for a later one [A44]. One PRIMARY a patient [276]. */
  attributionRole?: InputMaybe<AttributionRole>;
  /** Makes a repetition answer what the first request did, for 24 hours: 1 to 255 characters, yours to choose, per mutation. The header Idempotency-Key is the same thing in an operation with one mutation field [A6–A8]. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Who was brought. */
  patientId: Scalars['ID']['input'];
  /** Who in the house sent the patient (`provider`). */
  practitionerId?: InputMaybe<Scalars['ID']['input']>;
  /** The person or company that sent the patient. */
  referralPartnerId?: InputMaybe<Scalars['ID']['input']>;
  /** The marketing that brought the patient. */
  referralSourceId?: InputMaybe<Scalars['ID']['input']>;
  /** The patient who sent this one: a current one, not the same one. */
  referringPatientId?: InputMaybe<Scalars['ID']['input']>;
  /** Note; at most 2000 characters. */
  sourceNote?: InputMaybe<Scalars['String']['input']>;
};

/** What `createReferralPartner` takes. */
export type CreateReferralPartnerInput = {
  /** First line of the address; at most 200 characters. */
  addressLine1?: InputMaybe<Scalars['String']['input']>;
  /** Second line of the address; at most 200 characters. */
  addressLine2?: InputMaybe<Scalars['String']['input']>;
  /** City or town; at most 100 characters. */
  city?: InputMaybe<Scalars['String']['input']>;
  /** Whom to speak to there; at most 200 characters. */
  contactName?: InputMaybe<Scalars['String']['input']>;
  /** Country; at most 100 characters. */
  country?: InputMaybe<Scalars['String']['input']>;
  /** Email address; kept in lower case. */
  email?: InputMaybe<Scalars['String']['input']>;
  /** Makes a repetition answer what the first request did, for 24 hours: 1 to 255 characters, yours to choose, per mutation. The header Idempotency-Key is the same thing in an operation with one mutation field [A6–A8]. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Its name, 1 to 200 characters. */
  name: Scalars['String']['input'];
  /** Phone; kept as E.164 where it names its country. */
  phone?: InputMaybe<Scalars['String']['input']>;
  /** Postal code; at most 20 characters. */
  postalCode?: InputMaybe<Scalars['String']['input']>;
  /** State, province or county; at most 100 characters. */
  state?: InputMaybe<Scalars['String']['input']>;
};

/** What `createReferralSource` takes. */
export type CreateReferralSourceInput = {
  /** Its group, e.g. online; at most 100 characters. */
  category?: InputMaybe<Scalars['String']['input']>;
  /** What is meant by it; at most 2000 characters. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** Makes a repetition answer what the first request did, for 24 hours: 1 to 255 characters, yours to choose, per mutation. The header Idempotency-Key is the same thing in an operation with one mutation field [A6–A8]. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Its name, 1 to 200 characters. */
  name: Scalars['String']['input'];
};

/** What `createRelationship` takes. */
export type CreateRelationshipInput = {
  /** Makes a repetition answer what the first request did, for 24 hours: 1 to 255 characters, yours to choose, per mutation. The header Idempotency-Key is the same thing in an operation with one mutation field [A6–A8]. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Whether the first is the legal guardian of the other; false when null. */
  isGuardian?: InputMaybe<Scalars['Boolean']['input']>;
  /** Note; at most 2000 characters. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** Who is something to the other (`from`). */
  patientId: Scalars['ID']['input'];
  /** What the first is to the other; one of each type for two patients [A45]. */
  relationshipType: RelationshipType;
  /** The other: a current patient, not the same one [A45]. */
  toPatientId: Scalars['ID']['input'];
};

/** What `createScheduleException` takes. */
export type CreateScheduleExceptionInput = {
  /** Last day, included; at most 366 days with the first. */
  endDate: Scalars['Date']['input'];
  /** Until when on each of these days, after the start, whole minutes; null: until its end. */
  endTime?: InputMaybe<Scalars['LocalTime']['input']>;
  /** Makes a repetition answer what the first request did, for 24 hours: 1 to 255 characters, yours to choose, per mutation. The header Idempotency-Key is the same thing in an operation with one mutation field [A6–A8]. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** What it does to the working hours; never changes. */
  kind: ScheduleExceptionKind;
  /** Where; null: at every location. Required for extra hours. */
  locationId?: InputMaybe<Scalars['ID']['input']>;
  /** Whose; none for a holiday, required for anything else. */
  practitionerId?: InputMaybe<Scalars['ID']['input']>;
  /** Why, for staff; at most 500 characters. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** First day. */
  startDate: Scalars['Date']['input'];
  /** From when on each of these days, whole minutes; null: from its beginning. */
  startTime?: InputMaybe<Scalars['LocalTime']['input']>;
};

/** What `createSchedule` takes. */
export type CreateScheduleInput = {
  /** Makes a repetition answer what the first request did, for 24 hours: 1 to 255 characters, yours to choose, per mutation. The header Idempotency-Key is the same thing in an operation with one mutation field [A6–A8]. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Where. */
  locationId: Scalars['ID']['input'];
  /** Whose hours they are. */
  practitionerId: Scalars['ID']['input'];
  /** First day on which it holds; null: it always has. */
  validFrom?: InputMaybe<Scalars['Date']['input']>;
  /** Last day on which it holds, not before the first; null: until further notice. */
  validUntil?: InputMaybe<Scalars['Date']['input']>;
  /** The hours, at most 100; those of one day don’t overlap. */
  weeklyHours: Array<WeeklyHoursInput>;
};

/** What `createSocialHistory` takes. */
export type CreateSocialHistoryInput = {
  /** In which respect; one that has no entry. */
  category: SocialHistoryCategory;
  /** First day. */
  dateStart?: InputMaybe<Scalars['Date']['input']>;
  /** Last day. */
  dateStop?: InputMaybe<Scalars['Date']['input']>;
  /** Makes a repetition answer what the first request did, for 24 hours: 1 to 255 characters, yours to choose, per mutation. The header Idempotency-Key is the same thing in an operation with one mutation field [A6–A8]. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Note, in words; at most 2000 characters. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** Who lives so. */
  patientId: Scalars['ID']['input'];
  /** The same as a SNOMED CT code; at most 20 characters. That of TOBACCO becomes the patient’s `smokingSnomed`. */
  snomed?: InputMaybe<Scalars['String']['input']>;
  /** How it is, in words; at most 2000 characters. */
  value?: InputMaybe<Scalars['String']['input']>;
};

/** What `createTagDefinition` takes. */
export type CreateTagDefinitionInput = {
  /** Its group; at most 100 characters. */
  category?: InputMaybe<Scalars['String']['input']>;
  /** How to show it, e.g. #1e90ff; at most 30 characters. */
  color?: InputMaybe<Scalars['String']['input']>;
  /** What is meant by it; at most 2000 characters. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** Makes a repetition answer what the first request did, for 24 hours: 1 to 255 characters, yours to choose, per mutation. The header Idempotency-Key is the same thing in an operation with one mutation field [A6–A8]. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Its place in the organization’s own order, 0 to 1000000; 0 when null. */
  itemOrder?: InputMaybe<Scalars['Int']['input']>;
  /** Its name, 1 to 200 characters. */
  name: Scalars['String']['input'];
};

/** What `createUser` takes. */
export type CreateUserInput = {
  /** Work address; kept in lower case. */
  email?: InputMaybe<Scalars['String']['input']>;
  /** Makes a repetition answer what the first request did, for 24 hours: 1 to 255 characters, yours to choose, per mutation. The header Idempotency-Key is the same thing in an operation with one mutation field [A6–A8]. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Whether the person works here now; true when null. */
  isActive?: InputMaybe<Scalars['Boolean']['input']>;
  /** What the person does; at most 100 characters. */
  jobTitle?: InputMaybe<Scalars['String']['input']>;
  /** Given and family name, 1 to 200 characters. */
  name: Scalars['String']['input'];
  /** Whom it is as one who treats patients. */
  practitionerId?: InputMaybe<Scalars['ID']['input']>;
};

/** What `createVitalSigns` takes. */
export type CreateVitalSignsInput = {
  /** Body mass index: above 0, at most 300; rounded to one place. Unless given it follows from height and weight [A33]. */
  bmi?: InputMaybe<Scalars['Float']['input']>;
  /** Percentile of the body mass index: above 0, at most 100; rounded to one place. */
  bmiPercentile?: InputMaybe<Scalars['Float']['input']>;
  /** Diastolic blood pressure, mmHg: 0 to 300. */
  bpDiastolic?: InputMaybe<Scalars['Int']['input']>;
  /** Systolic blood pressure, mmHg: 0 to 400. */
  bpSystolic?: InputMaybe<Scalars['Int']['input']>;
  /** Day of the measurement, where the patient was; no day to come. */
  dateTaken: Scalars['Date']['input'];
  /** Whether there is a plan for what is abnormal; false when null. */
  hasFollowupPlan?: InputMaybe<Scalars['Boolean']['input']>;
  /** Height, inches: above 0, at most 120; rounded to two places. */
  heightInches?: InputMaybe<Scalars['Float']['input']>;
  /** Makes a repetition answer what the first request did, for 24 hours: 1 to 255 characters, yours to choose, per mutation. The header Idempotency-Key is the same thing in an operation with one mutation field [A6–A8]. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Note, in words; at most 2000 characters. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** Oxygen saturation (SpO2), percent: 0 to 100. */
  oxygenSaturation?: InputMaybe<Scalars['Int']['input']>;
  /** Of whom. */
  patientId: Scalars['ID']['input'];
  /** Who measured (`provider`). */
  practitionerId?: InputMaybe<Scalars['ID']['input']>;
  /** Heart beats a minute: 0 to 500. */
  pulse?: InputMaybe<Scalars['Int']['input']>;
  /** Breaths a minute: 0 to 200. */
  respirationRate?: InputMaybe<Scalars['Int']['input']>;
  /** Body temperature, degrees Fahrenheit: above 0, at most 130; rounded to one place. */
  temperatureF?: InputMaybe<Scalars['Float']['input']>;
  /** Time of the measurement, where the patient was: HH:mm or HH:mm:ss. */
  timeTaken?: InputMaybe<Scalars['LocalTime']['input']>;
  /** What is said of the weight, a code; at most 20 characters. */
  weightCode?: InputMaybe<Scalars['String']['input']>;
  /** Weight, pounds: above 0, at most 2000; rounded to two places. */
  weightLbs?: InputMaybe<Scalars['Float']['input']>;
};

/** What `createWebhookEndpoint` takes. */
export type CreateWebhookEndpointInput = {
  /** The types of events to send, at most 200, e.g. `appointment.confirmed`; every type where it is empty or absent. */
  eventTypes?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Makes a repetition answer what the first request did, for 24 hours: 1 to 255 characters, yours to choose, per mutation. The header Idempotency-Key is the same thing in an operation with one mutation field [A6–A8]. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The partner whose it will be: it gets what that partner may see. Absent: the organization’s own, which gets everything. Can’t be changed. */
  partnerId?: InputMaybe<Scalars['ID']['input']>;
  /** An https address of the public internet, at most 2,048 characters, without user, password and fragment. Outside of production also http to this machine. */
  url: Scalars['String']['input'];
};

/** Which credentials; all conditions that are given must hold. */
export type CredentialFilter = {
  /** True: those that are accepted now; false: those that are not. */
  isActive?: InputMaybe<Scalars['Boolean']['input']>;
  /** By role. */
  role?: InputMaybe<CredentialRoleFilter>;
};

/** The order of a list of Credential; ties are broken by id. */
export type CredentialOrder = {
  /** Default ASC. */
  direction?: InputMaybe<OrderDirection>;
  /** What to order by. */
  field: CredentialOrderField;
};

/** What a list of Credential can be ordered by. */
export type CredentialOrderField =
  /** By the time of creation. */
  | 'CREATED_AT';

/**
 * What a credential lets its holder do: a named set of these permissions.
 *
 * - `organization:read`: Read the organization’s own settings.
 * - `account:read`: Read what the credential stands for: its currency, time zone, feature flags and rights.
 * - `directory:read`: Read locations, practitioners and the other lists that records refer to.
 * - `directory:write`: Create, change and archive locations, practitioners and their like.
 * - `patient:read`: Read patients; who they are stays redacted without `patient:read_identity`.
 * - `patient:read_identity`: Read who a patient is: names, contact, address, exact birth date, free-text notes; and search by them.
 * - `patient:read_ssn`: Read the full social security number, of which others see the last four digits [A37].
 * - `patient:write`: Create and change patients and their status.
 * - `patient:archive`: Archive patients and restore archived ones.
 * - `patient:delete`: Delete patients.
 * - `patient:restore_deleted`: Restore deleted patients [A18].
 * - `patient:merge`: See likely duplicates and merge them [A38].
 * - `patient:import`: Import patients in bulk.
 * - `linked_patient:read`: Read, as a partner, the patients who booked through it [3].
 * - `chart:read`: Read clinical records: allergies, medications, problems, vital signs, alerts and their like.
 * - `chart:write`: Create, change and archive clinical records.
 * - `definition:read`: Read the lists that clinical records are chosen from.
 * - `definition:write`: Create, change and archive the entries of those lists.
 * - `communication:read`: Read the log of what was said to patients.
 * - `communication:write`: Add to that log.
 * - `appointment:read`: Read appointments; a partner, its own.
 * - `appointment:write`: Book, move, cancel and progress appointments; a partner, its own.
 * - `booking:override`: Set aside a booking policy, with a reason that is audited [A3].
 * - `schedule:write`: Change the working hours of practitioners and their exceptions.
 * - `catalog:read`: Read catalogs.
 * - `catalog:write`: Create, change and archive catalogs.
 * - `slot:read`: Read free slots.
 * - `hold:write`: Hold slots, extend and release the holds; join and leave the waitlist.
 * - `questionnaire:read`: Read questionnaires.
 * - `partner:read`: Read which partners there are.
 * - `partner:write`: Create, change and archive partners.
 * - `credential:read`: Read which credentials there are, never their secrets.
 * - `credential:write`: Create and revoke credentials.
 * - `operation:write`: Register the operations that live partner credentials may send.
 * - `audit:read`: Read who changed what.
 * - `change:read`: Read the feed of changes; a partner, of its own appointments.
 * - `webhook:write`: Set webhooks up, and read their deliveries.
 */
export type CredentialRole =
  /** Everything, set-up and credentials included. */
  | 'ADMIN'
  /** Reads, without what tells who a patient is. */
  | 'ANALYST'
  /** Patients, their charts and appointments. */
  | 'CLINICIAN'
  /** Patients and appointments; charts to read. */
  | 'FRONT_DESK'
  /** A partner’s application, at the partner endpoint only. */
  | 'PARTNER';

/** Conditions on a CredentialRole; all that are given must hold. */
export type CredentialRoleFilter = {
  /** Equal to this. */
  eq?: InputMaybe<CredentialRole>;
  /** One of these, at most 100. */
  in?: InputMaybe<Array<CredentialRole>>;
  /** Set, and different from this. */
  ne?: InputMaybe<CredentialRole>;
};

/** Conditions on a date; all that are given must hold. */
export type DateFilter = {
  /** Equal to this. */
  eq?: InputMaybe<Scalars['Date']['input']>;
  /** After this day. */
  gt?: InputMaybe<Scalars['Date']['input']>;
  /** On this day or after. */
  gte?: InputMaybe<Scalars['Date']['input']>;
  /** One of these, at most 100. */
  in?: InputMaybe<Array<Scalars['Date']['input']>>;
  /** True: not set; false: set. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Before this day. */
  lt?: InputMaybe<Scalars['Date']['input']>;
  /** On this day or before. */
  lte?: InputMaybe<Scalars['Date']['input']>;
  /** Set, and different from this. */
  ne?: InputMaybe<Scalars['Date']['input']>;
};

/** Conditions on an instant; all that are given must hold. */
export type DateTimeFilter = {
  /** Equal to this. */
  eq?: InputMaybe<Scalars['DateTime']['input']>;
  /** Later than this. */
  gt?: InputMaybe<Scalars['DateTime']['input']>;
  /** At this or later. */
  gte?: InputMaybe<Scalars['DateTime']['input']>;
  /** One of these, at most 100. */
  in?: InputMaybe<Array<Scalars['DateTime']['input']>>;
  /** True: not set; false: set. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Earlier than this. */
  lt?: InputMaybe<Scalars['DateTime']['input']>;
  /** At this or earlier. */
  lte?: InputMaybe<Scalars['DateTime']['input']>;
  /** Set, and different from this. */
  ne?: InputMaybe<Scalars['DateTime']['input']>;
};

/** What `deletePatient` takes. */
export type DeletePatientInput = {
  /** The `version` that you have read, if it must not have changed since [A24]. */
  baseVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The patient. */
  id: Scalars['ID']['input'];
};

/** What `disableAlert` takes. */
export type DisableAlertInput = {
  /** The `version` that you have read; if it has changed since, nothing is written [153]. */
  baseVersion: Scalars['Int']['input'];
  /** The alert. */
  id: Scalars['ID']['input'];
};

/** What `disableWebhookEndpoint` takes. */
export type DisableWebhookEndpointInput = {
  /** The `version` that you have read, if it must not have changed since [A24]. */
  baseVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The endpoint. */
  id: Scalars['ID']['input'];
};

/** In what two records agree that may be about one person [225]. */
export type DuplicateSignal =
  /** The email address, without regard to case. */
  | 'EMAIL'
  /** The family name, without regard to case and accents, together with the birth date. */
  | 'LAST_NAME_AND_DATE_OF_BIRTH'
  /** The mobile phone, however it is punctuated. */
  | 'MOBILE_PHONE'
  /** The social security number. */
  | 'SOCIAL_SECURITY_NUMBER';

/** Which employers; all conditions that are given must hold. */
export type EmployerFilter = {
  /** By name. */
  name?: InputMaybe<StringFilter>;
};

/** The order of a list of Employer; ties are broken by id. */
export type EmployerOrder = {
  /** Default ASC. */
  direction?: InputMaybe<OrderDirection>;
  /** What to order by. */
  field: EmployerOrderField;
};

/** What a list of Employer can be ordered by. */
export type EmployerOrderField =
  /** By the time of creation. */
  | 'CREATED_AT'
  /** By name, without regard to case and accents. */
  | 'NAME';

/** What `enableWebhookEndpoint` takes. */
export type EnableWebhookEndpointInput = {
  /** The `version` that you have read, if it must not have changed since [A24]. */
  baseVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The endpoint. */
  id: Scalars['ID']['input'];
};

/** Whether data is of real patients, or of the sandbox twin in which one tries things [27, A56]. */
export type Environment =
  /** Real patients and bookings. */
  | 'LIVE'
  /** The twin for trying: shares nothing with the live organization. */
  | 'SANDBOX';

/** What went wrong, for programs to branch on. */
export type ErrorCode =
  /** The cut-off before the start has passed [A3]. */
  | 'CANCEL_TOO_LATE'
  /** A record with this identity exists already [152]. */
  | 'DUPLICATE'
  /** The patient answers for the accounts of others; give those another responsible party first [216]. */
  | 'GUARANTOR_HAS_DEPENDENTS'
  /** A hold can be extended once. */
  | 'HOLD_ALREADY_EXTENDED'
  /** The hold’s time was over; whoever comes next may have the slot [A4]. */
  | 'HOLD_EXPIRED'
  /** The first request with this idempotency key is still running; try again in a moment [A7]. */
  | 'IDEMPOTENCY_IN_PROGRESS'
  /** The idempotency key was used before with another input [A7]. */
  | 'IDEMPOTENCY_KEY_REUSED'
  /** The status cannot become the one asked for [220, 223]. */
  | 'INVALID_TRANSITION'
  /** No such record in reach of the credential: absent, archived away, or of another organization [A49]. */
  | 'NOT_FOUND'
  /** The manifest holds operations that can’t be registered; `report` says which and why. */
  | 'OPERATIONS_REFUSED'
  /** The patient is archived or deleted; restore it first. */
  | 'PATIENT_ARCHIVED'
  /** The record was merged into another patient’s: write to that one, or undo the merge first; of several merges, the last one first. */
  | 'PATIENT_MERGED'
  /** Only an archived or deleted patient can be restored [218]. */
  | 'PATIENT_NOT_ARCHIVED'
  /** Nothing can be booked for the patient; the clinic knows why [A20]. */
  | 'PATIENT_NOT_BOOKABLE'
  /** The record is merged into no other. */
  | 'PATIENT_NOT_MERGED'
  /** The appointment was moved as often as the policy allows [A2]. */
  | 'RESCHEDULE_LIMIT_REACHED'
  /** The new start is too far from the original one, or it is too early to ask, as the policy has it [A2]. */
  | 'RESCHEDULE_OUTSIDE_WINDOW'
  /** The cut-off before the start has passed [A2]. */
  | 'RESCHEDULE_TOO_LATE'
  /** The patient is inactive or owes more than 500.00: `overrideReason` sets that aside [207, A20]. */
  | 'SCHEDULING_RESTRICTED'
  /** The slot can’t be booked; `reason` says why, and `alternatives` what can be [A2]. */
  | 'SLOT_UNAVAILABLE'
  /** The partner has two active credentials for the catalog; revoke one first. */
  | 'TOO_MANY_CREDENTIALS'
  /** The input breaks a rule; `issues` lists each field and its rule. */
  | 'VALIDATION_FAILED'
  /** The record has changed since `baseVersion`; nothing was written. Read it and try again [153]. */
  | 'VERSION_CONFLICT';

/** What `extendAppointmentHold` takes. */
export type ExtendAppointmentHoldInput = {
  /** The `version` that you have read, if it must not have changed since [A24]. */
  baseVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The token that the hold was answered with. The header X-Appointment-Hold-Token is the same thing in an operation with one mutation field [51, A8]. */
  holdToken?: InputMaybe<Scalars['String']['input']>;
  /** The appointment that is held. */
  id: Scalars['ID']['input'];
  /** Makes a repetition answer what the first request did, for 24 hours: 1 to 255 characters, yours to choose, per mutation. The header Idempotency-Key is the same thing in an operation with one mutation field [A6–A8]. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** Which fee schedules; all conditions that are given must hold. */
export type FeeScheduleFilter = {
  /** By name. */
  name?: InputMaybe<StringFilter>;
};

/** The order of a list of FeeSchedule; ties are broken by id. */
export type FeeScheduleOrder = {
  /** Default ASC. */
  direction?: InputMaybe<OrderDirection>;
  /** What to order by. */
  field: FeeScheduleOrderField;
};

/** What a list of FeeSchedule can be ordered by. */
export type FeeScheduleOrderField =
  /** By the time of creation. */
  | 'CREATED_AT'
  /** By name, without regard to case and accents. */
  | 'NAME';

/** The order of a list of FieldDefinition; ties are broken by id. */
export type FieldDefinitionOrder = {
  /** Default ASC. */
  direction?: InputMaybe<OrderDirection>;
  /** What to order by. */
  field: FieldDefinitionOrderField;
};

/** What a list of FieldDefinition can be ordered by. */
export type FieldDefinitionOrderField =
  /** As in the form. */
  | 'ITEM_ORDER'
  /** By name, without regard to case and accents. */
  | 'NAME';

/** What a custom field holds [A40]. */
export type FieldType =
  /** True or false. */
  | 'BOOLEAN'
  /** A calendar date, as the text YYYY-MM-DD. */
  | 'DATE'
  /** One of the field’s options. */
  | 'DROPDOWN'
  /** Some of the field’s options, a list without repetitions. */
  | 'MULTI_SELECT'
  /** A number, up to 9007199254740991 either side of zero. */
  | 'NUMBER'
  /** One line of text, at most 500 characters. */
  | 'TEXT'
  /** Lines of text, at most 10000 characters. */
  | 'TEXTAREA';

/** A custom field to set. */
export type FieldValueInput = {
  /** The field; not an archived one. */
  fieldDefinitionId: Scalars['ID']['input'];
  /** The value, of the kind that the definition’s type says: a text, a number, a date as text, true or false, an option, a list of options; null clears, where the field is not required [A40]. Can’t be omitted. */
  value?: InputMaybe<Scalars['JSON']['input']>;
};

/** Which hospitals; all conditions that are given must hold. */
export type HospitalFilter = {
  /** By name. */
  name?: InputMaybe<StringFilter>;
  /** By the string by which another system knows it; with regard to case. */
  uniqueId?: InputMaybe<StringFilter>;
};

/** The order of a list of Hospital; ties are broken by id. */
export type HospitalOrder = {
  /** Default ASC. */
  direction?: InputMaybe<OrderDirection>;
  /** What to order by. */
  field: HospitalOrderField;
};

/** What a list of Hospital can be ordered by. */
export type HospitalOrderField =
  /** By the time of creation. */
  | 'CREATED_AT'
  /** By name, without regard to case and accents. */
  | 'NAME';

/** By what an allergy and a medication were found to concern each other, the surest first. */
export type InteractionMatch =
  /** The same drug class. */
  | 'DRUG_CLASS'
  /** An ingredient of the medication. */
  | 'INGREDIENT'
  /** The name of the substance, within the name or the description of the medication. */
  | 'NAME'
  /** The same RxNorm code. */
  | 'RXNORM';

/** How grave an interaction may be. */
export type InteractionSeverity =
  /** The very substance of the allergy, or a relative of one that has caused a severe reaction. */
  | 'HIGH'
  /** A drug of the same class. */
  | 'MODERATE';

/** What `joinWaitlist` takes. */
export type JoinWaitlistInput = {
  /** For which service. */
  appointmentTypeId: Scalars['ID']['input'];
  /** The earliest start that suits; default: now. */
  from?: InputMaybe<Scalars['DateTime']['input']>;
  /** Makes a repetition answer what the first request did, for 24 hours: 1 to 255 characters, yours to choose, per mutation. The header Idempotency-Key is the same thing in an operation with one mutation field [A6–A8]. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Where; anywhere where absent. */
  locationId?: InputMaybe<Scalars['ID']['input']>;
  /** Who waits: to a partner, a patient for whom it has booked. */
  patientId: Scalars['ID']['input'];
  /** With whom; with anyone where absent. */
  practitionerId?: InputMaybe<Scalars['ID']['input']>;
  /** Starts at this time of day or later suit, in whole minutes of the location’s time; from its beginning where absent. */
  timeFrom?: InputMaybe<Scalars['LocalTime']['input']>;
  /** Starts before this time of day suit, in whole minutes of the location’s time; until its end where absent. */
  timeUntil?: InputMaybe<Scalars['LocalTime']['input']>;
  /** Starts before this instant suit: at most 365 days from now; default: 30 days after `from`. */
  until?: InputMaybe<Scalars['DateTime']['input']>;
  /** Days of the week that suit, Monday 1 to Sunday 7, at most 7; any where absent or empty. */
  weekdays?: InputMaybe<Array<Scalars['Int']['input']>>;
};

/** What `leaveWaitlist` takes. */
export type LeaveWaitlistInput = {
  /** The `version` that you have read, if it must not have changed since [A24]. */
  baseVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The entry. */
  id: Scalars['ID']['input'];
  /** Makes a repetition answer what the first request did, for 24 hours: 1 to 255 characters, yours to choose, per mutation. The header Idempotency-Key is the same thing in an operation with one mutation field [A6–A8]. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** Which part of the records’ lives a list shows [A17]. */
export type Lifecycle =
  /** All of them. */
  | 'ANY'
  /** Archived, and not deleted [87]. */
  | 'ARCHIVED'
  /** Neither archived nor deleted [85]. */
  | 'CURRENT'
  /** Deleted, archived before or not [86]. */
  | 'DELETED';

/** Which locations; all conditions that are given must hold. */
export type LocationFilter = {
  /** By whether patients are seen there now. */
  isActive?: InputMaybe<BooleanFilter>;
  /** By name. */
  name?: InputMaybe<StringFilter>;
};

/** The order of a list of Location; ties are broken by id. */
export type LocationOrder = {
  /** Default ASC. */
  direction?: InputMaybe<OrderDirection>;
  /** What to order by. */
  field: LocationOrderField;
};

/** What a list of Location can be ordered by. */
export type LocationOrderField =
  /** By the time of creation. */
  | 'CREATED_AT'
  /** By name, without regard to case and accents. */
  | 'NAME';

/** What `logCommunication` takes. */
export type LogCommunicationInput = {
  /** When it was said: in 1900 or later and not in the future. */
  communicationDatetime: Scalars['DateTime']['input'];
  /** What it was about; not an archived type. */
  communicationTypeId?: InputMaybe<Scalars['ID']['input']>;
  /** Who said it to whom. */
  direction?: InputMaybe<CommunicationDirection>;
  /** Makes a repetition answer what the first request did, for 24 hours: 1 to 255 characters, yours to choose, per mutation. The header Idempotency-Key is the same thing in an operation with one mutation field [A6–A8]. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** How it was said. */
  mode?: InputMaybe<CommunicationMode>;
  /** What was said; at most 10000 characters. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** With whom. */
  patientId: Scalars['ID']['input'];
};

/** Marital status [189]. */
export type MaritalStatus =
  /** Divorced (`divorced`). */
  | 'DIVORCED'
  /** In a domestic partnership (`domestic_partner`). */
  | 'DOMESTIC_PARTNER'
  /** Married (`married`). */
  | 'MARRIED'
  /** Another (`other`). */
  | 'OTHER'
  /** Separated (`separated`). */
  | 'SEPARATED'
  /** Never married (`single`). */
  | 'SINGLE'
  /** Widowed (`widowed`). */
  | 'WIDOWED';

/** The order of a list of MedicationDefinition; ties are broken by id. */
export type MedicationDefinitionOrder = {
  /** Default ASC. */
  direction?: InputMaybe<OrderDirection>;
  /** What to order by. */
  field: MedicationDefinitionOrderField;
};

/** What a list of MedicationDefinition can be ordered by. */
export type MedicationDefinitionOrderField =
  /** In the organization’s own order. */
  | 'ITEM_ORDER'
  /** By name, without regard to case and accents. */
  | 'NAME';

/** Whether a medication is taken [245]. */
export type MedicationStatus =
  /** Is taken now (`active`). */
  | 'ACTIVE'
  /** Was taken to its end (`completed`). */
  | 'COMPLETED'
  /** Was stopped before its end (`discontinued`); `discontinuationReason` may say why. */
  | 'DISCONTINUED'
  /** Is interrupted (`on_hold`). */
  | 'ON_HOLD';

/** What `mergePatients` takes. */
export type MergePatientsInput = {
  /** Makes a repetition answer what the first request did, for 24 hours: 1 to 255 characters, yours to choose, per mutation. The header Idempotency-Key is the same thing in an operation with one mutation field [A6–A8]. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The `version` that you have read, if it must not have changed since [A24]. */
  mergedBaseVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The record that is put away; may be archived already. */
  mergedId: Scalars['ID']['input'];
  /** Why; at most 500 characters. Goes to the audit trail. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** The `version` that you have read, if it must not have changed since [A24]. */
  survivorBaseVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The record that is left; not an archived one. */
  survivorId: Scalars['ID']['input'];
  /** Where both records say something, the fields that the survivor takes from the merged one. */
  take?: InputMaybe<Array<PatientMergeField>>;
};

/** What an operation does. */
export type OperationKind =
  /** It writes. */
  | 'MUTATION'
  /** It reads. */
  | 'QUERY'
  /** It is told of changes. */
  | 'SUBSCRIPTION';

/** What became of an operation of a manifest. */
export type OperationOutcome =
  /** It can’t be registered; `issues` says why. */
  | 'REFUSED'
  /** It is registered now; in a dry run, or beside one that was refused, it would have been. */
  | 'REGISTERED'
  /** It had been registered before. */
  | 'UNCHANGED';

/** Which end of an order comes first. */
export type OrderDirection =
  /** Smallest, earliest or first in the alphabet first. */
  | 'ASC'
  /** Greatest, latest or last in the alphabet first. */
  | 'DESC';

/** Which partners; all conditions that are given must hold. */
export type PartnerFilter = {
  /** By name. */
  name?: InputMaybe<StringFilter>;
  /** By the short name for programs. */
  slug?: InputMaybe<StringFilter>;
};

/** The order of a list of Partner; ties are broken by id. */
export type PartnerOrder = {
  /** Default ASC. */
  direction?: InputMaybe<OrderDirection>;
  /** What to order by. */
  field: PartnerOrderField;
};

/** What a list of Partner can be ordered by. */
export type PartnerOrderField =
  /** By the time of creation. */
  | 'CREATED_AT'
  /** By name, without regard to case and accents. */
  | 'NAME';

/** Sex as the partner graph tells it [19]. */
export type PartnerSex =
  /** Female (`female`). */
  | 'FEMALE'
  /** Male (`male`). */
  | 'MALE';

/** Which account a new patient is billed to: decided once, at registration [210, 213]. */
export type PatientBillingAccountInput = {
  /** The decision. */
  assign: BillingAccountAssignment;
  /** The account: required with EXISTING, refused with NEW and NONE. */
  billingAccountId?: InputMaybe<Scalars['ID']['input']>;
};

/** Someone who may have a record already; what is not given agrees with nothing. */
export type PatientDuplicatesInput = {
  /** Birth date. */
  dateOfBirth?: InputMaybe<Scalars['Date']['input']>;
  /** Email address. */
  email?: InputMaybe<Scalars['String']['input']>;
  /** Family name, 1 to 100 characters. */
  lastName: Scalars['String']['input'];
  /** Mobile phone. */
  mobilePhone?: InputMaybe<Scalars['String']['input']>;
  /** US social security number, nine digits. */
  socialSecurityNumber?: InputMaybe<Scalars['String']['input']>;
};

/** Which patients; all conditions that are given must hold. Those on names, email, birth date and old ids need `patient:read_identity`. */
export type PatientFilter = {
  /** By the answer to the privacy policy; `isNull` for none [95]. */
  acceptedPrivacyPolicy?: InputMaybe<BooleanFilter>;
  /** By whether the patient accepts marketing by text message [96]. */
  acceptedSmsMarketing?: InputMaybe<BooleanFilter>;
  /** By the time of creation. */
  createdAt?: InputMaybe<DateTimeFilter>;
  /** By birth date; `gte` and `lte` include the day [169]. */
  dateOfBirth?: InputMaybe<DateFilter>;
  /** By email address. */
  email?: InputMaybe<StringFilter>;
  /** By given name, without regard to accents. */
  firstName?: InputMaybe<StringFilter>;
  /** By family name, without regard to accents. */
  lastName?: InputMaybe<StringFilter>;
  /** Who is usually seen there; NOT_FOUND for one that is not in reach [168]. */
  locationId?: InputMaybe<Scalars['ID']['input']>;
  /** By the id in a system used before; with regard to case. */
  oldReferenceId?: InputMaybe<StringFilter>;
  /** Whose primary practitioner this is; NOT_FOUND for one that is not in reach [167]. */
  primaryPractitionerId?: InputMaybe<Scalars['ID']['input']>;
  /** By status [165]. */
  status?: InputMaybe<PatientStatusFilter>;
  /** Who has this tag, archived or not; NOT_FOUND for one that is not in reach [170]. */
  tagDefinitionId?: InputMaybe<Scalars['ID']['input']>;
  /** By the string by which another system knows the patient; with regard to case [130]. */
  uniqueId?: InputMaybe<StringFilter>;
  /** By the time of the last change. */
  updatedAt?: InputMaybe<DateTimeFilter>;
  /** By uuid. */
  uuid?: InputMaybe<UuidFilter>;
};

/** One of a patient’s keys. */
export type PatientKey =
  /** The chart number, without regard to case. */
  { chartNumber: Scalars['String']['input']; oldReferenceId?: never; uniqueId?: never; uuid?: never; }
  |  /** The id in a system used before; where several patients have it, the oldest record. */
  { chartNumber?: never; oldReferenceId: Scalars['String']['input']; uniqueId?: never; uuid?: never; }
  |  /** The string by which another system knows the patient [130]. */
  { chartNumber?: never; oldReferenceId?: never; uniqueId: Scalars['String']['input']; uuid?: never; }
  |  /** The id by which other systems know the patient. */
  { chartNumber?: never; oldReferenceId?: never; uniqueId?: never; uuid: Scalars['UUID']['input']; };

/** What a merge compares of two records. */
export type PatientMergeField =
  /** The field `accessMedicalCare`. */
  | 'ACCESS_MEDICAL_CARE'
  /** The fields `addressLine1`, `addressLine2`, `addressLine3`, `addressNote`, `physicalAddress`, `city`, `region`, `state`, `postalCode`, `country`, `latitude`, `longitude`, which go together. */
  | 'ADDRESS'
  /** The field `administrativeGender`. */
  | 'ADMINISTRATIVE_GENDER'
  /** The field `allergyReviewStatus`. */
  | 'ALLERGY_REVIEW_STATUS'
  /** The field `appointmentModuleNote`. */
  | 'APPOINTMENT_MODULE_NOTE'
  /** The field `appointmentNotes`. */
  | 'APPOINTMENT_NOTES'
  /** The field `askToArriveEarlyMins`. */
  | 'ASK_TO_ARRIVE_EARLY_MINS'
  /** The field `billingAccount`. */
  | 'BILLING_ACCOUNT'
  /** The field `billingCycleDay`. */
  | 'BILLING_CYCLE_DAY'
  /** The field `billingType`. */
  | 'BILLING_TYPE'
  /** The field `concessionType`. */
  | 'CONCESSION_TYPE'
  /** The field `consentFlags`. */
  | 'CONSENT_FLAGS'
  /** The field `dateFirstVisit`. */
  | 'DATE_FIRST_VISIT'
  /** The field `dateOfBirth`. */
  | 'DATE_OF_BIRTH'
  /** The field `email`. */
  | 'EMAIL'
  /** The fields `emergencyContact`, `emergencyContactName`, `emergencyContactPhone`, which go together. */
  | 'EMERGENCY_CONTACT'
  /** The field `employer`. */
  | 'EMPLOYER'
  /** The field `feeSchedule`. */
  | 'FEE_SCHEDULE'
  /** The field `firstName`. */
  | 'FIRST_NAME'
  /** The field `furtherPhones`. */
  | 'FURTHER_PHONES'
  /** The field `genderIdentity`. */
  | 'GENDER_IDENTITY'
  /** The field `homePhone`. */
  | 'HOME_PHONE'
  /** The field `initials`. */
  | 'INITIALS'
  /** The fields `invoiceDefaultTo`, `invoiceEmail`, `invoiceExtraInformation`, which go together. */
  | 'INVOICING'
  /** The field `lastName`. */
  | 'LAST_NAME'
  /** The field `legacyGender`. */
  | 'LEGACY_GENDER'
  /** The field `location`. */
  | 'LOCATION'
  /** The field `maritalStatus`. */
  | 'MARITAL_STATUS'
  /** The field `medicaid`. */
  | 'MEDICAID_ID'
  /** The field `medicalSummaryNote`. */
  | 'MEDICAL_SUMMARY_NOTE'
  /** The field `medicalUrgentNote`. */
  | 'MEDICAL_URGENT_NOTE'
  /** The fields `medicare`, `medicareReferenceNumber`, which go together. */
  | 'MEDICARE'
  /** The field `middleName`. */
  | 'MIDDLE_NAME'
  /** The field `mobilePhone`. */
  | 'MOBILE_PHONE'
  /** The field `notes`. */
  | 'NOTES'
  /** The field `occupation`. */
  | 'OCCUPATION'
  /** The field `oldReference`. */
  | 'OLD_REFERENCE_ID'
  /** The field `preferredConfirmationMethod`. */
  | 'PREFERRED_CONFIRMATION_METHOD'
  /** The field `preferredContactMethod`. */
  | 'PREFERRED_CONTACT_METHOD'
  /** The field `preferredLanguage`. */
  | 'PREFERRED_LANGUAGE'
  /** The field `preferredName`. */
  | 'PREFERRED_NAME'
  /** The field `premedicationRequired`. */
  | 'PREMEDICATION_REQUIRED'
  /** The field `primaryPractitioner`. */
  | 'PRIMARY_PRACTITIONER'
  /** The fields `acceptedPrivacyPolicy`, `acceptedSmsMarketing`, which go together. */
  | 'PRIVACY_POLICY'
  /** The field `profile`. */
  | 'PROFILE'
  /** The field `pronoun`. */
  | 'PRONOUN'
  /** The field `race`. */
  | 'RACE'
  /** The field `receivesConfirmationEmails`. */
  | 'RECEIVES_CONFIRMATION_EMAILS'
  /** The field `receivesEmail`. */
  | 'RECEIVES_EMAIL'
  /** The field `receivesSms`. */
  | 'RECEIVES_SMS'
  /** The field `referralSourceText`. */
  | 'REFERRAL_SOURCE_TEXT'
  /** The field `referringDoctor`. */
  | 'REFERRING_DOCTOR'
  /** The field `reminderType`. */
  | 'REMINDER_TYPE'
  /** The field `responsibleParty`. */
  | 'RESPONSIBLE_PARTY'
  /** The field `salutation`. */
  | 'SALUTATION'
  /** The field `secondaryPractitioner`. */
  | 'SECONDARY_PRACTITIONER'
  /** The field `sex`. */
  | 'SEX'
  /** The field `socialSecurityNumber`. */
  | 'SOCIAL_SECURITY_NUMBER'
  /** The field `title`. */
  | 'TITLE'
  /** The field `treatmentNotes`. */
  | 'TREATMENT_NOTES'
  /** The field `workPhone`. */
  | 'WORK_PHONE';

/** The order of a list of Patient; ties are broken by id. */
export type PatientOrder = {
  /** Default ASC. */
  direction?: InputMaybe<OrderDirection>;
  /** What to order by. */
  field: PatientOrderField;
};

/** What a list of Patient can be ordered by. */
export type PatientOrderField =
  /** By chart number, as text, without regard to case. */
  | 'CHART_NUMBER'
  /** By the time of creation. */
  | 'CREATED_AT'
  /** By birth date; those without one as if they were the youngest. */
  | 'DATE_OF_BIRTH'
  /** By given name, without regard to case and accents. */
  | 'FIRST_NAME'
  /** By family name, without regard to case and accents. */
  | 'LAST_NAME'
  /** By status, in alphabetical order. */
  | 'STATUS'
  /** By the time of the last change. */
  | 'UPDATED_AT';

/** The profile to link a patient to: the one of this `uniqueId`, made if there is none. Fields that are given are written to it, whoever else is linked to it; an omitted one is left, null clears [132–134, A54]. */
export type PatientProfileInput = {
  /** Email address; kept in lower case. */
  email?: InputMaybe<Scalars['String']['input']>;
  /** Given name; at most 100 characters. */
  firstName?: InputMaybe<Scalars['String']['input']>;
  /** Family name; at most 100 characters. */
  lastName?: InputMaybe<Scalars['String']['input']>;
  /** The string that names the profile, 1 to 100 characters. Required: without it the code is `profile_unique_id_required` [133]. */
  uniqueId?: InputMaybe<Scalars['String']['input']>;
};

/** Where a patient stands with the clinic [190]; `allowedTransitions` says what may follow. */
export type PatientStatus =
  /** Is treated here (`active`). */
  | 'ACTIVE'
  /** Put away; set by archiving only (`archived`) [221]. */
  | 'ARCHIVED'
  /** Has died; final (`deceased`) [221]. */
  | 'DECEASED'
  /** Is not treated here now (`inactive`). */
  | 'INACTIVE'
  /** Has not been treated yet (`prospective`). */
  | 'PROSPECTIVE';

/** Conditions on a PatientStatus; all that are given must hold. */
export type PatientStatusFilter = {
  /** Equal to this. */
  eq?: InputMaybe<PatientStatus>;
  /** One of these, at most 100. */
  in?: InputMaybe<Array<PatientStatus>>;
  /** Set, and different from this. */
  ne?: InputMaybe<PatientStatus>;
};

/** A phone number of a patient [102]. */
export type PhoneNumberInput = {
  /** The number; kept as E.164 where it names its country. */
  number: Scalars['String']['input'];
  /** What it is for. */
  type: PhoneType;
};

/** What a phone number is for [102]. */
export type PhoneType =
  /** Fax (`Fax`). */
  | 'FAX'
  /** At home (`Home`). */
  | 'HOME'
  /** Mobile (`Mobile`). */
  | 'MOBILE'
  /** Another (`Other`). */
  | 'OTHER'
  /** At work (`Work`). */
  | 'WORK';

/** A rule that speaks against cancelling or moving an appointment [60, A2, A3]. */
export type PolicyRule =
  /** The status is none that can be cancelled. */
  | 'CANCEL_IMPOSSIBLE'
  /** The cut-off before the start has passed [A3]. */
  | 'CANCEL_TOO_LATE'
  /** The status is none that can be moved: only CONFIRMED is. */
  | 'RESCHEDULE_IMPOSSIBLE'
  /** It was moved as often as the policy allows [A2]. */
  | 'RESCHEDULE_LIMIT_REACHED'
  /** The new start is too far from the original one; where the window limits when may be asked, it is too early to ask [A2]. */
  | 'RESCHEDULE_OUTSIDE_WINDOW'
  /** The cut-off before the start has passed [A2]. */
  | 'RESCHEDULE_TOO_LATE';

/** Which practitioners; all conditions that are given must hold. */
export type PractitionerFilter = {
  /** By whether the practitioner treats patients now. */
  isActive?: InputMaybe<BooleanFilter>;
  /** By “family name given name”. */
  name?: InputMaybe<StringFilter>;
  /** By the string by which another system knows the practitioner; with regard to case. */
  uniqueId?: InputMaybe<StringFilter>;
};

/** The order of a list of Practitioner; ties are broken by id. */
export type PractitionerOrder = {
  /** Default ASC. */
  direction?: InputMaybe<OrderDirection>;
  /** What to order by. */
  field: PractitionerOrderField;
};

/** What a list of Practitioner can be ordered by. */
export type PractitionerOrderField =
  /** By the time of creation. */
  | 'CREATED_AT'
  /** By family name, then given name, without regard to case and accents. */
  | 'NAME';

/** The order of a list of ProblemDefinition; ties are broken by id. */
export type ProblemDefinitionOrder = {
  /** Default ASC. */
  direction?: InputMaybe<OrderDirection>;
  /** What to order by. */
  field: ProblemDefinitionOrderField;
};

/** What a list of ProblemDefinition can be ordered by. */
export type ProblemDefinitionOrderField =
  /** In the organization’s own order. */
  | 'ITEM_ORDER'
  /** By name, without regard to case and accents. */
  | 'NAME';

/** What is said of a patient by a problem: a condition, or how well something works [251]. */
export type ProblemFunctionStatus =
  /** A cognitive impairment (`cognitive_problem`). */
  | 'COGNITIVE_PROBLEM'
  /** The result of a cognitive assessment (`cognitive_result`). */
  | 'COGNITIVE_RESULT'
  /** A functional impairment (`functional_problem`). */
  | 'FUNCTIONAL_PROBLEM'
  /** The result of a functional assessment (`functional_result`). */
  | 'FUNCTIONAL_RESULT'
  /** A condition (`problem`). */
  | 'PROBLEM';

/** Whether a problem is still one; any of them may follow any other [252, A30]. */
export type ProblemStatus =
  /** Is present (`active`). */
  | 'ACTIVE'
  /** Is not over, and gives no trouble now (`inactive`). */
  | 'INACTIVE'
  /** Is over (`resolved`). */
  | 'RESOLVED';

/** Which profiles; all conditions that are given must hold. Each needs `patient:read_identity`. */
export type ProfileFilter = {
  /** By email address. */
  email?: InputMaybe<StringFilter>;
  /** By “family name given name”. */
  name?: InputMaybe<StringFilter>;
  /** By the string that names the profile; with regard to case. */
  uniqueId?: InputMaybe<StringFilter>;
};

/** The order of a list of Profile; ties are broken by id. */
export type ProfileOrder = {
  /** Default ASC. */
  direction?: InputMaybe<OrderDirection>;
  /** What to order by. */
  field: ProfileOrderField;
};

/** What a list of Profile can be ordered by. */
export type ProfileOrderField =
  /** By the time of creation. */
  | 'CREATED_AT'
  /** By family name, then given name, without regard to case and accents. */
  | 'NAME';

/** How to speak of the patient [187]. */
export type Pronoun =
  /** He, him (`he_him`). */
  | 'HE_HIM'
  /** Not told (`not_specified`). */
  | 'NOT_SPECIFIED'
  /** Others (`other`). */
  | 'OTHER'
  /** She, her (`she_her`). */
  | 'SHE_HER'
  /** They, them (`they_them`). */
  | 'THEY_THEM';

/** One question of a form. */
export type QuestionInput = {
  /** What explains it, at most 1,000 characters. */
  help?: InputMaybe<Scalars['String']['input']>;
  /** Whether it can’t be left blank; false when null. */
  isRequired?: InputMaybe<Scalars['Boolean']['input']>;
  /** What tells it from the other questions of the form: a letter in lower case, then up to 39 letters, digits and underscores. */
  key: Scalars['String']['input'];
  /** What an answer is, as of custom fields. */
  kind: FieldType;
  /** What the patient is asked, 1 to 300 characters. */
  label: Scalars['String']['input'];
  /** What DROPDOWN and MULTI_SELECT choose from, in order: 1 to 200 characters each, each once, at most 50; none for the others. */
  options?: InputMaybe<Array<Scalars['String']['input']>>;
};

/** Where a questionnaire stands [A15]. */
export type QuestionnaireStatus =
  /** It was filled in. */
  | 'COMPLETED'
  /** It was not filled in, and can’t be any more: the appointment has begun, or was called off. */
  | 'EXPIRED'
  /** It can be filled in. */
  | 'PENDING';

/** Conditions on a reference, with regard to case; all that are given must hold. */
export type ReferenceFilter = {
  /** Exactly this. */
  eq?: InputMaybe<Scalars['String']['input']>;
  /** Exactly one of these, at most 100. */
  in?: InputMaybe<Array<Scalars['String']['input']>>;
  /** True: not set; false: set. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Which referral partners; all conditions that are given must hold. */
export type ReferralPartnerFilter = {
  /** By name. */
  name?: InputMaybe<StringFilter>;
};

/** The order of a list of ReferralPartner; ties are broken by id. */
export type ReferralPartnerOrder = {
  /** Default ASC. */
  direction?: InputMaybe<OrderDirection>;
  /** What to order by. */
  field: ReferralPartnerOrderField;
};

/** What a list of ReferralPartner can be ordered by. */
export type ReferralPartnerOrderField =
  /** By the time of creation. */
  | 'CREATED_AT'
  /** By name, without regard to case and accents. */
  | 'NAME';

/** Which referral sources; all conditions that are given must hold. */
export type ReferralSourceFilter = {
  /** By name. */
  name?: InputMaybe<StringFilter>;
};

/** The order of a list of ReferralSource; ties are broken by id. */
export type ReferralSourceOrder = {
  /** Default ASC. */
  direction?: InputMaybe<OrderDirection>;
  /** What to order by. */
  field: ReferralSourceOrderField;
};

/** What a list of ReferralSource can be ordered by. */
export type ReferralSourceOrderField =
  /** By the time of creation. */
  | 'CREATED_AT'
  /** By name, without regard to case and accents. */
  | 'NAME';

/** What `registerOperations` takes. */
export type RegisterOperationsInput = {
  /** True: says what would become of it, and writes nothing. Default false. */
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** What the build of the partner’s program wrote: Apollo’s persisted query manifest, Relay’s persisted JSON, or persisted-documents.json of GraphQL Code Generator’s client preset. At most 500 operations, each of at most 50,000 characters, known by the SHA-256 of its text. */
  manifest: Scalars['JSON']['input'];
  /** Whose operations they are. */
  partnerId: Scalars['ID']['input'];
};

/** Which operations; all conditions that are given must hold. */
export type RegisteredOperationFilter = {
  /** By the time of the last use. */
  lastUsedAt?: InputMaybe<DateTimeFilter>;
  /** Of exactly this name. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** True: never run since its registration; false: run at least once. */
  unused?: InputMaybe<Scalars['Boolean']['input']>;
};

/** The order of a list of RegisteredOperation; ties are broken by id. */
export type RegisteredOperationOrder = {
  /** Default ASC. */
  direction?: InputMaybe<OrderDirection>;
  /** What to order by. */
  field: RegisteredOperationOrderField;
};

/** What a list of RegisteredOperation can be ordered by. */
export type RegisteredOperationOrderField =
  /** By the time of registration. */
  | 'CREATED_AT'
  /** By name, byte by byte. */
  | 'NAME';

/** What one patient is to another [266]. */
export type RelationshipType =
  /** Cares for the other (`caregiver`). */
  | 'CAREGIVER'
  /** Is a child of the other (`child`). */
  | 'CHILD'
  /** Was copied from the other’s record: about data, not family (`clone`) [267]. */
  | 'CLONE'
  /** Is a foster child of the other (`foster_child`). */
  | 'FOSTER_CHILD'
  /** Is a grandchild of the other (`grandchild`). */
  | 'GRANDCHILD'
  /** Is a grandparent of the other (`grandparent`). */
  | 'GRANDPARENT'
  /** Looks after the other (`guardian`); whether by law says `isGuardian`, which holds for any type. */
  | 'GUARDIAN'
  /** Lives with the other as a couple (`life_partner`). */
  | 'LIFE_PARTNER'
  /** Was merged with the other’s record: about data, not family (`merge`) [267]. */
  | 'MERGE'
  /** Is otherwise of the other’s family (`other_family`). */
  | 'OTHER_FAMILY'
  /** Is a parent of the other (`parent`). */
  | 'PARENT'
  /** Is a brother or sister of the other (`sibling`). */
  | 'SIBLING'
  /** Is married to the other (`spouse`). */
  | 'SPOUSE'
  /** Is a stepchild of the other (`stepchild`). */
  | 'STEPCHILD'
  /** Is a stepparent of the other (`stepparent`). */
  | 'STEPPARENT';

/** What `releaseAppointmentHold` takes. */
export type ReleaseAppointmentHoldInput = {
  /** The `version` that you have read, if it must not have changed since [A24]. */
  baseVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The token that the hold was answered with. The header X-Appointment-Hold-Token is the same thing in an operation with one mutation field [51, A8]. */
  holdToken?: InputMaybe<Scalars['String']['input']>;
  /** The appointment that is held. */
  id: Scalars['ID']['input'];
  /** Makes a repetition answer what the first request did, for 24 hours: 1 to 255 characters, yours to choose, per mutation. The header Idempotency-Key is the same thing in an operation with one mutation field [A6–A8]. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** How the patient is reminded of appointments [108]. */
export type ReminderType =
  /** By email (`Email`). */
  | 'EMAIL'
  /** Not at all (`None`). */
  | 'NONE'
  /** By text message (`SMS`). */
  | 'SMS'
  /** By text message and email (`SMS & Email`). */
  | 'SMS_AND_EMAIL';

/** What `removeTag` takes. */
export type RemoveTagInput = {
  /** The patient. */
  patientId: Scalars['ID']['input'];
  /** The tag, archived or not. */
  tagDefinitionId: Scalars['ID']['input'];
};

/** What `replayWebhookDelivery` takes. */
export type ReplayWebhookDeliveryInput = {
  /** The delivery. */
  id: Scalars['ID']['input'];
};

/** What `replayWebhookEvents` takes. */
export type ReplayWebhookEventsInput = {
  /** A cursor of `changes`: events behind it are sent. Absent: all that there are. */
  after?: InputMaybe<Scalars['String']['input']>;
  /** The endpoint. */
  id: Scalars['ID']['input'];
};

/** What `rescheduleAppointment` takes. */
export type RescheduleAppointmentInput = {
  /** The `version` that you have read, if it must not have changed since [A24]. */
  baseVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The appointment. */
  id: Scalars['ID']['input'];
  /** Makes a repetition answer what the first request did, for 24 hours: 1 to 255 characters, yours to choose, per mutation. The header Idempotency-Key is the same thing in an operation with one mutation field [A6–A8]. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Where; the same as now where absent. */
  locationId?: InputMaybe<Scalars['ID']['input']>;
  /** Why a rule is set aside, at most 500 characters: needs `booking:override`, and is kept in the audit trail [A3, A20]. */
  overrideReason?: InputMaybe<Scalars['String']['input']>;
  /** With whom; the same as now where absent. */
  practitionerId?: InputMaybe<Scalars['ID']['input']>;
  /** Where to; instead of start, practitioner and location. */
  slotId?: InputMaybe<Scalars['ID']['input']>;
  /** When it is to begin; where no `slotId` is given. */
  start?: InputMaybe<Scalars['DateTime']['input']>;
};

/** What `restorePatient` takes. */
export type RestorePatientInput = {
  /** The `version` that you have read, if it must not have changed since [A24]. */
  baseVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The patient. */
  id: Scalars['ID']['input'];
};

/** What `revokeCredential` takes. */
export type RevokeCredentialInput = {
  /** The credential. */
  id: Scalars['ID']['input'];
};

/** Which exceptions; all conditions that are given must hold. */
export type ScheduleExceptionFilter = {
  /** By the last day. */
  endDate?: InputMaybe<DateFilter>;
  /** By what they do. */
  kind?: InputMaybe<ScheduleExceptionKindFilter>;
  /** By the first day. */
  startDate?: InputMaybe<DateFilter>;
};

/** What an exception does to the working hours. What is said of fewer wins: extra hours beat a holiday, and time off beats these. */
export type ScheduleExceptionKind =
  /** A practitioner works at a location besides the weekly hours, on holidays too. */
  | 'EXTRA_HOURS'
  /** Nobody works, at one location or at any. */
  | 'HOLIDAY'
  /** A practitioner does not work. */
  | 'TIME_OFF';

/** Conditions on a ScheduleExceptionKind; all that are given must hold. */
export type ScheduleExceptionKindFilter = {
  /** Equal to this. */
  eq?: InputMaybe<ScheduleExceptionKind>;
  /** One of these, at most 100. */
  in?: InputMaybe<Array<ScheduleExceptionKind>>;
  /** Set, and different from this. */
  ne?: InputMaybe<ScheduleExceptionKind>;
};

/** The order of a list of ScheduleException; ties are broken by id. */
export type ScheduleExceptionOrder = {
  /** Default ASC. */
  direction?: InputMaybe<OrderDirection>;
  /** What to order by. */
  field: ScheduleExceptionOrderField;
};

/** What a list of ScheduleException can be ordered by. */
export type ScheduleExceptionOrderField =
  /** By the time of creation. */
  | 'CREATED_AT'
  /** By the first day. */
  | 'START_DATE';

/** What `setFieldValues` takes. */
export type SetFieldValuesInput = {
  /** The fields to set, each once; at least one and at most 200. */
  fields: Array<FieldValueInput>;
  /** Makes a repetition answer what the first request did, for 24 hours: 1 to 255 characters, yours to choose, per mutation. The header Idempotency-Key is the same thing in an operation with one mutation field [A6–A8]. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Whose fields. */
  patientId: Scalars['ID']['input'];
};

/** In which respect something is said of how a patient lives [304]. */
export type SocialHistoryCategory =
  /** Alcohol. */
  | 'ALCOHOL'
  /** Diet. */
  | 'DIET'
  /** Drugs that no one has prescribed. */
  | 'DRUGS'
  /** Education. */
  | 'EDUCATION'
  /** Exercise. */
  | 'EXERCISE'
  /** Where and with whom the patient lives. */
  | 'LIVING_SITUATION'
  /** Work, and what one is exposed to there. */
  | 'OCCUPATION'
  /** Whatever else matters. */
  | 'OTHER'
  /** Sexual history. */
  | 'SEXUAL_HISTORY'
  /** Smoking and other tobacco; its code is the patient’s `smokingSnomed`. */
  | 'TOBACCO';

/** Conditions on a text, without regard to case; all that are given must hold. */
export type StringFilter = {
  /** Contains this. */
  contains?: InputMaybe<Scalars['String']['input']>;
  /** Equal to this. */
  eq?: InputMaybe<Scalars['String']['input']>;
  /** One of these, at most 100. */
  in?: InputMaybe<Array<Scalars['String']['input']>>;
  /** True: not set; false: set. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Set, and different from this. */
  ne?: InputMaybe<Scalars['String']['input']>;
  /** Begins with this. */
  startsWith?: InputMaybe<Scalars['String']['input']>;
};

/** The order of a list of TagDefinition; ties are broken by id. */
export type TagDefinitionOrder = {
  /** Default ASC. */
  direction?: InputMaybe<OrderDirection>;
  /** What to order by. */
  field: TagDefinitionOrderField;
};

/** What a list of TagDefinition can be ordered by. */
export type TagDefinitionOrderField =
  /** In the organization’s own order. */
  | 'ITEM_ORDER'
  /** By name, without regard to case and accents. */
  | 'NAME';

/** What `transitionAppointmentStatus` takes. */
export type TransitionAppointmentStatusInput = {
  /** The `version` that you have read, if it must not have changed since [A24]. */
  baseVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The appointment. */
  id: Scalars['ID']['input'];
  /** Makes a repetition answer what the first request did, for 24 hours: 1 to 255 characters, yours to choose, per mutation. The header Idempotency-Key is the same thing in an operation with one mutation field [A6–A8]. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** CHECKED_IN, IN_PROGRESS, COMPLETED or NO_SHOW. */
  newStatus: AppointmentStatus;
};

/** What `transitionPatientStatus` takes. */
export type TransitionPatientStatusInput = {
  /** The `version` that you have read; if it has changed since, nothing is written [153]. */
  baseVersion: Scalars['Int']['input'];
  /** The patient. */
  id: Scalars['ID']['input'];
  /** The status to set. */
  newStatus: PatientStatus;
};

/** Conditions on a UUID; all that are given must hold. */
export type UuidFilter = {
  /** Equal to this. */
  eq?: InputMaybe<Scalars['UUID']['input']>;
  /** Greater than this; ids grow with time. */
  gt?: InputMaybe<Scalars['UUID']['input']>;
  /** This or greater. */
  gte?: InputMaybe<Scalars['UUID']['input']>;
  /** One of these, at most 100. */
  in?: InputMaybe<Array<Scalars['UUID']['input']>>;
  /** Less than this. */
  lt?: InputMaybe<Scalars['UUID']['input']>;
  /** This or less. */
  lte?: InputMaybe<Scalars['UUID']['input']>;
  /** Set, and different from this. */
  ne?: InputMaybe<Scalars['UUID']['input']>;
};

/** What `unarchivePatient` takes. */
export type UnarchivePatientInput = {
  /** The `version` that you have read, if it must not have changed since [A24]. */
  baseVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The patient. */
  id: Scalars['ID']['input'];
};

/** Why a time can’t be booked. */
export type UnavailabilityReason =
  /** The practitioner has another appointment then. */
  | 'BOOKED'
  /** The time that is kept free before or after a visit is in the way. */
  | 'BUFFER'
  /** Time off or a holiday is in the way. */
  | 'EXCEPTION'
  /** Someone holds the time; `until` says until when. */
  | 'HELD'
  /** It is too far ahead. */
  | 'HORIZON'
  /** It is past, or too soon. */
  | 'NOTICE'
  /** The practitioner does not offer the service, one of both or the place is not in use, or it is a time between two start times. */
  | 'NOT_OFFERED'
  /** The visit is not, from beginning to end, within the practitioner’s hours there. */
  | 'OUTSIDE_SCHEDULE';

/** What `unmergePatients` takes. */
export type UnmergePatientsInput = {
  /** Makes a repetition answer what the first request did, for 24 hours: 1 to 255 characters, yours to choose, per mutation. The header Idempotency-Key is the same thing in an operation with one mutation field [A6–A8]. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The record that was put away. */
  mergedId: Scalars['ID']['input'];
  /** Why; at most 500 characters. Goes to the audit trail. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** What `unregisterOperations` takes. */
export type UnregisterOperationsInput = {
  /** Their hashes, one at least and at most 500. */
  hashes: Array<Scalars['String']['input']>;
  /** Whose operations they are. */
  partnerId: Scalars['ID']['input'];
};

/** What `updateAlertDefinition` takes. */
export type UpdateAlertDefinitionInput = {
  /** The `version` that you have read; if it has changed since, nothing is written [153]. */
  baseVersion: Scalars['Int']['input'];
  /** Its group; at most 100 characters. */
  category?: InputMaybe<Scalars['String']['input']>;
  /** Whether an alert of this kind is urgent unless it says otherwise; false when null. */
  defaultIsUrgent?: InputMaybe<Scalars['Boolean']['input']>;
  /** On whose charts such an alert is shown unless it says otherwise; PATIENT when null. */
  defaultScope?: InputMaybe<AlertScope>;
  /** What is meant by it; at most 2000 characters. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** The entry. */
  id: Scalars['ID']['input'];
  /** Its place in the organization’s own order, 0 to 1000000; 0 when null. */
  itemOrder?: InputMaybe<Scalars['Int']['input']>;
  /** Its name, 1 to 200 characters; can’t be cleared. */
  name?: InputMaybe<Scalars['String']['input']>;
};

/** What `updateAlert` takes. */
export type UpdateAlertInput = {
  /** What it warns of; can’t be cleared, and not changed to an archived entry. Its defaults do not apply. */
  alertDefinitionId?: InputMaybe<Scalars['ID']['input']>;
  /** On whose charts it is shown; PATIENT when null. */
  alertScope?: InputMaybe<AlertScope>;
  /** The `version` that you have read; if it has changed since, nothing is written [153]. */
  baseVersion: Scalars['Int']['input'];
  /** When it was disabled. */
  dateDisabled?: InputMaybe<Scalars['DateTime']['input']>;
  /** The first day on which it is no longer shown, by the organization’s local date; a day that has come disables it at once. */
  disableOn?: InputMaybe<Scalars['Date']['input']>;
  /** The alert. */
  id: Scalars['ID']['input'];
  /** Whether it must not be overlooked; false when null. */
  isUrgent?: InputMaybe<Scalars['Boolean']['input']>;
  /** What it says, in words; at most 2000 characters. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** Can’t be cleared. DISABLED does what `disableAlert` does, ARCHIVED what `archiveAlert` does. ACTIVE shows it again: `dateDisabled` is cleared, and so is a `disableOn` that has come, unless they are given. */
  status?: InputMaybe<AlertStatus>;
};

/** What `updateAllergyDefinition` takes. */
export type UpdateAllergyDefinitionInput = {
  /** The `version` that you have read; if it has changed since, nothing is written [153]. */
  baseVersion: Scalars['Int']['input'];
  /** Its group; at most 100 characters. */
  category?: InputMaybe<Scalars['String']['input']>;
  /** What is meant by it; at most 2000 characters. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** Drug class, e.g. penicillin; at most 100 characters. */
  drugClass?: InputMaybe<Scalars['String']['input']>;
  /** The entry. */
  id: Scalars['ID']['input'];
  /** Active ingredients: at most 50, each of 1 to 200 characters; none when null. */
  ingredients?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Its place in the organization’s own order, 0 to 1000000; 0 when null. */
  itemOrder?: InputMaybe<Scalars['Int']['input']>;
  /** Its name, 1 to 200 characters; can’t be cleared. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** RxNorm concept id; at most 20 characters. */
  rxCui?: InputMaybe<Scalars['String']['input']>;
  /** SNOMED CT code of the substance; at most 20 characters. */
  snomed?: InputMaybe<Scalars['String']['input']>;
};

/** What `updateAllergy` takes. */
export type UpdateAllergyInput = {
  /** The substance; can’t be cleared, and not changed to an archived one. */
  allergyDefinitionId?: InputMaybe<Scalars['ID']['input']>;
  /** The `version` that you have read; if it has changed since, nothing is written [153]. */
  baseVersion: Scalars['Int']['input'];
  /** Day of the reaction. */
  dateAdverseReaction?: InputMaybe<Scalars['Date']['input']>;
  /** The allergy. */
  id: Scalars['ID']['input'];
  /** What happens, in words; at most 2000 characters. */
  reaction?: InputMaybe<Scalars['String']['input']>;
  /** How badly the patient has reacted. */
  severity?: InputMaybe<AllergySeverity>;
  /** What happens, a SNOMED CT code; at most 20 characters. */
  snomedReaction?: InputMaybe<Scalars['String']['input']>;
  /** Whether the patient has the allergy now; true when null. */
  statusIsActive?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What `updateAppointmentType` takes. */
export type UpdateAppointmentTypeInput = {
  /** The `version` that you have read; if it has changed since, nothing is written [153]. */
  baseVersion: Scalars['Int']['input'];
  /** Minutes that the practitioner’s calendar is kept free after the visit, 0 to 1440; 0 when null. */
  bufferAfterMinutes?: InputMaybe<Scalars['Int']['input']>;
  /** Minutes that the practitioner’s calendar is kept free before the visit, 0 to 1440; 0 when null. */
  bufferBeforeMinutes?: InputMaybe<Scalars['Int']['input']>;
  /** What happens, for patients; at most 2,000 characters. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** How long the visit lasts, 1 to 1440 minutes; can’t be cleared. */
  durationMinutes?: InputMaybe<Scalars['Int']['input']>;
  /** The appointment type. */
  id: Scalars['ID']['input'];
  /** Whether it can be booked now; true when null. */
  isActive?: InputMaybe<Scalars['Boolean']['input']>;
  /** At most 50 keys of 1 to 40 characters that do not begin with `dronline`, each a text of at most 500 characters; partners read them only. Replaces those that are there [46, 71]. */
  metadata?: InputMaybe<Scalars['JSONObject']['input']>;
  /** Its name, for patients, 1 to 200 characters; can’t be cleared. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Who offers it, at most 100. Replaces those who are there; null takes all away. An archived practitioner can stay, not be added. */
  practitionerIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Price in the smallest unit of the organization’s currency, 0 to 100,000,000; 0 when null [42]. */
  priceInCents?: InputMaybe<Scalars['Int']['input']>;
  /** The form that a patient fills in before the appointment, in order, at most 50 questions. Replaces the one that is there, for appointments that are confirmed from then on; null and the empty list take it away [66]. */
  questions?: InputMaybe<Array<QuestionInput>>;
  /** Minutes between the starts of two slots that follow each other, 1 to 1440; as many as the visit lasts when null. */
  stepMinutes?: InputMaybe<Scalars['Int']['input']>;
  /** For how many minutes a slot that has become free is held for whoever waits for it, 1 to 1440; 60 when null. */
  waitlistOfferMinutes?: InputMaybe<Scalars['Int']['input']>;
};

/** What `updateBillingAccount` takes. */
export type UpdateBillingAccountInput = {
  /** The `version` that you have read; if it has changed since, nothing is written [153]. */
  baseVersion: Scalars['Int']['input'];
  /** The billing account. */
  id: Scalars['ID']['input'];
  /** Its name, 1 to 200 characters; can’t be cleared. */
  name?: InputMaybe<Scalars['String']['input']>;
};

/** What `updateBillingType` takes. */
export type UpdateBillingTypeInput = {
  /** The `version` that you have read; if it has changed since, nothing is written [153]. */
  baseVersion: Scalars['Int']['input'];
  /** What is meant by it; at most 2000 characters. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** The billing type. */
  id: Scalars['ID']['input'];
  /** Its name, 1 to 200 characters; can’t be cleared. */
  name?: InputMaybe<Scalars['String']['input']>;
};

/** What `updateCatalog` takes. */
export type UpdateCatalogInput = {
  /** The services that it holds, at most 200. Replaces those that are there; null takes all away. An archived one can stay, not be added. */
  appointmentTypeIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** The `version` that you have read; if it has changed since, nothing is written [153]. */
  baseVersion: Scalars['Int']['input'];
  /** How many minutes before the start an appointment can be cancelled at the latest [A3]: 0 to 527040; 1440 when null. */
  cancelCutoffMinutes?: InputMaybe<Scalars['Int']['input']>;
  /** What it is for, at most 1,000 characters. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** Names of features, each true or false: at most 50 names of 1 to 64 letters, digits and underscores. Replaces the flags that are there [37]. */
  featureFlags?: InputMaybe<Scalars['JSONObject']['input']>;
  /** Minutes that a hold lasts [A4]: 1 to 1440; 10 when null. */
  holdMinutes?: InputMaybe<Scalars['Int']['input']>;
  /** How many days of 24 hours before its start a slot can be taken at the earliest: 1 to 730; 90 when null. */
  horizonDays?: InputMaybe<Scalars['Int']['input']>;
  /** The catalog. */
  id: Scalars['ID']['input'];
  /** Its name, 1 to 100 characters; can’t be cleared. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** How many minutes before its start a slot can be taken at the latest: 0 to 527040; 0 when null. */
  noticeMinutes?: InputMaybe<Scalars['Int']['input']>;
  /** Whether that window limits when may be asked, and not where an appointment can be moved to [A2]; false when null. */
  rescheduleAskWindow?: InputMaybe<Scalars['Boolean']['input']>;
  /** How many minutes before the start an appointment can be moved at the latest [A2]: 0 to 527040; 1440 when null. */
  rescheduleCutoffMinutes?: InputMaybe<Scalars['Int']['input']>;
  /** How often an appointment can be moved [A2]: 0 to 100; 1 when null. */
  rescheduleLimit?: InputMaybe<Scalars['Int']['input']>;
  /** How many minutes from its original start an appointment can be moved [A2]: 0 to 527040; 2880 when null. */
  rescheduleWindowMinutes?: InputMaybe<Scalars['Int']['input']>;
};

/** What `updateCommunicationType` takes. */
export type UpdateCommunicationTypeInput = {
  /** The `version` that you have read; if it has changed since, nothing is written [153]. */
  baseVersion: Scalars['Int']['input'];
  /** Its group; at most 100 characters. */
  category?: InputMaybe<Scalars['String']['input']>;
  /** What is meant by it; at most 2000 characters. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** The entry. */
  id: Scalars['ID']['input'];
  /** Its place in the organization’s own order, 0 to 1000000; 0 when null. */
  itemOrder?: InputMaybe<Scalars['Int']['input']>;
  /** Its name, 1 to 200 characters; can’t be cleared. */
  name?: InputMaybe<Scalars['String']['input']>;
};

/** What `updateConcessionType` takes. */
export type UpdateConcessionTypeInput = {
  /** The `version` that you have read; if it has changed since, nothing is written [153]. */
  baseVersion: Scalars['Int']['input'];
  /** The concession type. */
  id: Scalars['ID']['input'];
  /** Its name, 1 to 200 characters; can’t be cleared. */
  name?: InputMaybe<Scalars['String']['input']>;
};

/** What `updateContact` takes. */
export type UpdateContactInput = {
  /** First line of the address; at most 200 characters. */
  addressLine1?: InputMaybe<Scalars['String']['input']>;
  /** Second line of the address; at most 200 characters. */
  addressLine2?: InputMaybe<Scalars['String']['input']>;
  /** The `version` that you have read; if it has changed since, nothing is written [153]. */
  baseVersion: Scalars['Int']['input'];
  /** City or town; at most 100 characters. */
  city?: InputMaybe<Scalars['String']['input']>;
  /** Practice or company; at most 200 characters. */
  companyName?: InputMaybe<Scalars['String']['input']>;
  /** Country; at most 100 characters. */
  country?: InputMaybe<Scalars['String']['input']>;
  /** Email address; kept in lower case. */
  email?: InputMaybe<Scalars['String']['input']>;
  /** Given name, 1 to 100 characters; can’t be cleared. */
  firstName?: InputMaybe<Scalars['String']['input']>;
  /** The contact. */
  id: Scalars['ID']['input'];
  /** Family name, 1 to 100 characters; can’t be cleared. */
  lastName?: InputMaybe<Scalars['String']['input']>;
  /** Occupation, e.g. cardiologist; at most 100 characters. */
  occupation?: InputMaybe<Scalars['String']['input']>;
  /** Phone; kept as E.164 where it names its country. */
  phone?: InputMaybe<Scalars['String']['input']>;
  /** Postal code; at most 20 characters. */
  postalCode?: InputMaybe<Scalars['String']['input']>;
  /** Number by which insurers know the contact; at most 50 characters. */
  providerNumber?: InputMaybe<Scalars['String']['input']>;
  /** State, province or county; at most 100 characters. */
  state?: InputMaybe<Scalars['String']['input']>;
  /** Title, e.g. Dr; at most 50 characters. */
  title?: InputMaybe<Scalars['String']['input']>;
};

/** What `updateEmployer` takes. */
export type UpdateEmployerInput = {
  /** First line of the address; at most 200 characters. */
  addressLine1?: InputMaybe<Scalars['String']['input']>;
  /** Second line of the address; at most 200 characters. */
  addressLine2?: InputMaybe<Scalars['String']['input']>;
  /** The `version` that you have read; if it has changed since, nothing is written [153]. */
  baseVersion: Scalars['Int']['input'];
  /** City or town; at most 100 characters. */
  city?: InputMaybe<Scalars['String']['input']>;
  /** Country; at most 100 characters. */
  country?: InputMaybe<Scalars['String']['input']>;
  /** Email address; kept in lower case. */
  email?: InputMaybe<Scalars['String']['input']>;
  /** The employer. */
  id: Scalars['ID']['input'];
  /** Its name, 1 to 200 characters; can’t be cleared. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Phone; kept as E.164 where it names its country. */
  phone?: InputMaybe<Scalars['String']['input']>;
  /** Postal code; at most 20 characters. */
  postalCode?: InputMaybe<Scalars['String']['input']>;
  /** State, province or county; at most 100 characters. */
  state?: InputMaybe<Scalars['String']['input']>;
};

/** What `updateFeeSchedule` takes. */
export type UpdateFeeScheduleInput = {
  /** The `version` that you have read; if it has changed since, nothing is written [153]. */
  baseVersion: Scalars['Int']['input'];
  /** What is meant by it; at most 2000 characters. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** The fee schedule. */
  id: Scalars['ID']['input'];
  /** Its name, 1 to 200 characters; can’t be cleared. */
  name?: InputMaybe<Scalars['String']['input']>;
};

/** What `updateFieldDefinition` takes. */
export type UpdateFieldDefinitionInput = {
  /** The `version` that you have read; if it has changed since, nothing is written [153]. */
  baseVersion: Scalars['Int']['input'];
  /** What is meant by it; at most 2000 characters. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** What DROPDOWN and MULTI_SELECT choose from: at most 200, each of 1 to 200 characters, without repetitions; none for other types. */
  dropdownOptions?: InputMaybe<Array<Scalars['String']['input']>>;
  /** What it holds; can’t be cleared. Once it has values: TEXT can become TEXTAREA; NUMBER, DATE, BOOLEAN and DROPDOWN can become TEXT or TEXTAREA, DROPDOWN also MULTI_SELECT, and the values with them; anything else is refused [A40]. */
  fieldType?: InputMaybe<FieldType>;
  /** The field. */
  id: Scalars['ID']['input'];
  /** Whether its value can’t be cleared; false when null. */
  isRequired?: InputMaybe<Scalars['Boolean']['input']>;
  /** Its place in the form, 0 to 1000000; 0 when null. */
  itemOrder?: InputMaybe<Scalars['Int']['input']>;
  /** Its label, 1 to 200 characters; can’t be cleared. */
  name?: InputMaybe<Scalars['String']['input']>;
};

/** What `updateHospital` takes. */
export type UpdateHospitalInput = {
  /** First line of the address; at most 200 characters. */
  addressLine1?: InputMaybe<Scalars['String']['input']>;
  /** Second line of the address; at most 200 characters. */
  addressLine2?: InputMaybe<Scalars['String']['input']>;
  /** The `version` that you have read; if it has changed since, nothing is written [153]. */
  baseVersion: Scalars['Int']['input'];
  /** City or town; at most 100 characters. */
  city?: InputMaybe<Scalars['String']['input']>;
  /** Country; at most 100 characters. */
  country?: InputMaybe<Scalars['String']['input']>;
  /** Email address; kept in lower case. */
  email?: InputMaybe<Scalars['String']['input']>;
  /** The hospital. */
  id: Scalars['ID']['input'];
  /** Its name, 1 to 200 characters; can’t be cleared. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Phone; kept as E.164 where it names its country. */
  phone?: InputMaybe<Scalars['String']['input']>;
  /** Postal code; at most 20 characters. */
  postalCode?: InputMaybe<Scalars['String']['input']>;
  /** State, province or county; at most 100 characters. */
  state?: InputMaybe<Scalars['String']['input']>;
  /** The string by which another system knows the hospital: at most 100 characters, unique among hospitals, archived ones included [130]. */
  uniqueId?: InputMaybe<Scalars['String']['input']>;
};

/** What `updateLocation` takes. */
export type UpdateLocationInput = {
  /** First line of the address; at most 200 characters. */
  addressLine1?: InputMaybe<Scalars['String']['input']>;
  /** Second line of the address; at most 200 characters. */
  addressLine2?: InputMaybe<Scalars['String']['input']>;
  /** The `version` that you have read; if it has changed since, nothing is written [153]. */
  baseVersion: Scalars['Int']['input'];
  /** City or town; at most 100 characters. */
  city?: InputMaybe<Scalars['String']['input']>;
  /** Country; at most 100 characters. */
  country?: InputMaybe<Scalars['String']['input']>;
  /** Email address; kept in lower case. */
  email?: InputMaybe<Scalars['String']['input']>;
  /** The location. */
  id: Scalars['ID']['input'];
  /** Whether patients are seen there now; true when null. */
  isActive?: InputMaybe<Scalars['Boolean']['input']>;
  /** Its name, 1 to 200 characters; can’t be cleared. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Phone; kept as E.164 where it names its country. */
  phone?: InputMaybe<Scalars['String']['input']>;
  /** Postal code; at most 20 characters. */
  postalCode?: InputMaybe<Scalars['String']['input']>;
  /** State, province or county; at most 100 characters. */
  state?: InputMaybe<Scalars['String']['input']>;
  /** IANA zone of its local times; can’t be cleared. */
  timezone?: InputMaybe<Scalars['String']['input']>;
};

/** What `updateMedicationDefinition` takes. */
export type UpdateMedicationDefinitionInput = {
  /** The `version` that you have read; if it has changed since, nothing is written [153]. */
  baseVersion: Scalars['Int']['input'];
  /** Its group; at most 100 characters. */
  category?: InputMaybe<Scalars['String']['input']>;
  /** What is meant by it; at most 2000 characters. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** Drug class, e.g. penicillin; at most 100 characters. */
  drugClass?: InputMaybe<Scalars['String']['input']>;
  /** The entry. */
  id: Scalars['ID']['input'];
  /** Active ingredients: at most 50, each of 1 to 200 characters; none when null. */
  ingredients?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Its place in the organization’s own order, 0 to 1000000; 0 when null. */
  itemOrder?: InputMaybe<Scalars['Int']['input']>;
  /** Its name, 1 to 200 characters; can’t be cleared. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** RxNorm concept id; at most 20 characters. */
  rxCui?: InputMaybe<Scalars['String']['input']>;
};

/** What `updateMedication` takes. */
export type UpdateMedicationInput = {
  /** The `version` that you have read; if it has changed since, nothing is written [153]. */
  baseVersion: Scalars['Int']['input'];
  /** First day. */
  dateStart?: InputMaybe<Scalars['Date']['input']>;
  /** Last day. */
  dateStop?: InputMaybe<Scalars['Date']['input']>;
  /** Why it was stopped, in words; at most 1000 characters. */
  discontinuationReason?: InputMaybe<Scalars['String']['input']>;
  /** How much, e.g. 500 mg; at most 200 characters. */
  dosage?: InputMaybe<Scalars['String']['input']>;
  /** How often, e.g. twice a day; at most 200 characters. */
  frequency?: InputMaybe<Scalars['String']['input']>;
  /** The medication. */
  id: Scalars['ID']['input'];
  /** Whether it is entered as an electronic order (CPOE); false when null. */
  isCpoe?: InputMaybe<Scalars['Boolean']['input']>;
  /** The drug in words; at most 500 characters. Required where no catalogue entry is named [A29]. */
  medDescript?: InputMaybe<Scalars['String']['input']>;
  /** The drug; not an archived one. */
  medicationDefinitionId?: InputMaybe<Scalars['ID']['input']>;
  /** Note for the patient; at most 2000 characters. */
  patientNote?: InputMaybe<Scalars['String']['input']>;
  /** Who prescribed it (`provider`). */
  practitionerId?: InputMaybe<Scalars['ID']['input']>;
  /** How, e.g. oral; at most 100 characters. */
  route?: InputMaybe<Scalars['String']['input']>;
  /** RxNorm concept id; at most 20 characters. The catalogue entry’s unless given; changes with the entry if it was the entry’s. */
  rxCui?: InputMaybe<Scalars['String']['input']>;
  /** Whether it is taken; can’t be cleared. */
  status?: InputMaybe<MedicationStatus>;
};

/** What `updatePartner` takes. */
export type UpdatePartnerInput = {
  /** The `version` that you have read; if it has changed since, nothing is written [153]. */
  baseVersion: Scalars['Int']['input'];
  /** The partner. */
  id: Scalars['ID']['input'];
  /** Its name, 1 to 100 characters; can’t be cleared. */
  name?: InputMaybe<Scalars['String']['input']>;
};

/** What `updatePatient` takes. */
export type UpdatePatientInput = {
  /** Null: no response; true: accepted; false: rejected [95]. */
  acceptedPrivacyPolicy?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether the patient accepts marketing by text message; false when null. */
  acceptedSmsMarketing?: InputMaybe<Scalars['Boolean']['input']>;
  /** How the patient gets care, e.g. Public; at most 50 characters. */
  accessMedicalCare?: InputMaybe<Scalars['String']['input']>;
  /** First line of the address; at most 200 characters. */
  addressLine1?: InputMaybe<Scalars['String']['input']>;
  /** Second line of the address; at most 200 characters. */
  addressLine2?: InputMaybe<Scalars['String']['input']>;
  /** Third line of the address; at most 200 characters. */
  addressLine3?: InputMaybe<Scalars['String']['input']>;
  /** How to find the address; at most 1000 characters. */
  addressNote?: InputMaybe<Scalars['String']['input']>;
  /** Gender for administrative use. */
  administrativeGender?: InputMaybe<AdministrativeGender>;
  /** What is known of allergies; NOT_REVIEWED when null. */
  allergyReviewStatus?: InputMaybe<AllergyReviewStatus>;
  /** Note to see in the calendar; at most 2000 characters. */
  appointmentModuleNote?: InputMaybe<Scalars['String']['input']>;
  /** Notes to see with every appointment; at most 10000 characters. */
  appointmentNotes?: InputMaybe<Scalars['String']['input']>;
  /** Minutes before an appointment to arrive, 0 to 120. */
  askToArriveEarlyMins?: InputMaybe<Scalars['Int']['input']>;
  /** The `version` that you have read; if it has changed since, nothing is written [153]. */
  baseVersion: Scalars['Int']['input'];
  /** Day of the month on which the account is billed, 1 to 31. */
  billingCycleDay?: InputMaybe<Scalars['Int']['input']>;
  /** How the account is settled. */
  billingTypeId?: InputMaybe<Scalars['ID']['input']>;
  /** Chart number, unique without regard to case; at most 50 characters. The next free number when absent on creation [A36]. */
  chartNumber?: InputMaybe<Scalars['String']['input']>;
  /** City or town; at most 100 characters. */
  city?: InputMaybe<Scalars['String']['input']>;
  /** Why the patient pays less [113]. */
  concessionTypeId?: InputMaybe<Scalars['ID']['input']>;
  /** Consents as bits, 0 or greater: 1 HIPAA, 2 treatment, 4 financial, 8 marketing, 16 telehealth [A41]. */
  consentFlags?: InputMaybe<Scalars['Int']['input']>;
  /** Country; at most 100 characters. */
  country?: InputMaybe<Scalars['String']['input']>;
  /** Day of the first visit. */
  dateFirstVisit?: InputMaybe<Scalars['Date']['input']>;
  /** Birth date, 1850-01-01 or later and not in the future. */
  dateOfBirth?: InputMaybe<Scalars['Date']['input']>;
  /** When the patient died. */
  dateTimeDeceased?: InputMaybe<Scalars['DateTime']['input']>;
  /** The practitioners who are the patient’s doctors, at most 50: replaces the whole set [141, 143]. */
  doctorIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Email address; kept in lower case. */
  email?: InputMaybe<Scalars['String']['input']>;
  /** Emergency contact in free text; at most 500 characters. */
  emergencyContact?: InputMaybe<Scalars['String']['input']>;
  /** Name of the emergency contact; at most 200 characters. */
  emergencyContactName?: InputMaybe<Scalars['String']['input']>;
  /** Phone of the emergency contact. */
  emergencyContactPhone?: InputMaybe<Scalars['String']['input']>;
  /** Where the patient works. */
  employerId?: InputMaybe<Scalars['ID']['input']>;
  /** The prices that the patient pays. */
  feeScheduleId?: InputMaybe<Scalars['ID']['input']>;
  /** Legal given name, 1 to 100 characters; can’t be cleared. */
  firstName?: InputMaybe<Scalars['String']['input']>;
  /** Gender identity, in the patient’s own words; at most 50 characters. */
  genderIdentity?: InputMaybe<Scalars['String']['input']>;
  /** Phone at home; kept as E.164 where it names its country. */
  homePhone?: InputMaybe<Scalars['String']['input']>;
  /** The patient’s hospitals, at most 50: replaces the whole set [140, 143]. */
  hospitalIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** The patient. */
  id: Scalars['ID']['input'];
  /** Initials of the given names; at most 20 characters. */
  initials?: InputMaybe<Scalars['String']['input']>;
  /** To whom invoices are made out; at most 500 characters. */
  invoiceDefaultTo?: InputMaybe<Scalars['String']['input']>;
  /** Where invoices are sent. */
  invoiceEmail?: InputMaybe<Scalars['String']['input']>;
  /** Further lines of invoices; line breaks are kept; at most 2000 characters. */
  invoiceExtraInformation?: InputMaybe<Scalars['String']['input']>;
  /** Legal family name, 1 to 100 characters; can’t be cleared. */
  lastName?: InputMaybe<Scalars['String']['input']>;
  /** Degrees north, WGS 84, -90 to 90; kept with six places. */
  latitude?: InputMaybe<Scalars['Float']['input']>;
  /** Where the patient is usually seen. */
  locationId?: InputMaybe<Scalars['ID']['input']>;
  /** Degrees east, WGS 84, -180 to 180; kept with six places. */
  longitude?: InputMaybe<Scalars['Float']['input']>;
  /** Marital status. */
  maritalStatus?: InputMaybe<MaritalStatus>;
  /** Medicaid id; at most 50 characters. */
  medicaidId?: InputMaybe<Scalars['String']['input']>;
  /** The sources’ text `medical_summary`; at most 10000 characters. */
  medicalSummaryNote?: InputMaybe<Scalars['String']['input']>;
  /** What everyone who treats the patient must know at once; at most 2000 characters. */
  medicalUrgentNote?: InputMaybe<Scalars['String']['input']>;
  /** Australian Medicare number; at most 20 characters. */
  medicare?: InputMaybe<Scalars['String']['input']>;
  /** Reference number on the Medicare card; at most 5 characters. */
  medicareReferenceNumber?: InputMaybe<Scalars['String']['input']>;
  /** Middle names; at most 100 characters. */
  middleName?: InputMaybe<Scalars['String']['input']>;
  /** Mobile phone; kept as E.164 where it names its country. */
  mobilePhone?: InputMaybe<Scalars['String']['input']>;
  /** Notes; at most 10000 characters. */
  notes?: InputMaybe<Scalars['String']['input']>;
  /** Occupation; at most 200 characters. */
  occupation?: InputMaybe<Scalars['String']['input']>;
  /** Id in a system used before; at most 100 characters. */
  oldReferenceId?: InputMaybe<Scalars['String']['input']>;
  /** Every phone number, at most 20: replaces them all, those in `mobilePhone`, `homePhone` and `workPhone` included, which hold the first of their kind; not together with those fields [102]. */
  phoneNumbers?: InputMaybe<Array<PhoneNumberInput>>;
  /** Where the patient lives, in one text; at most 500 characters. */
  physicalAddress?: InputMaybe<Scalars['String']['input']>;
  /** Postal code; at most 20 characters. */
  postalCode?: InputMaybe<Scalars['String']['input']>;
  /** How to confirm appointments. */
  preferredConfirmationMethod?: InputMaybe<ContactMethod>;
  /** How to reach the patient. */
  preferredContactMethod?: InputMaybe<ContactMethod>;
  /** Language to speak with the patient; at most 50 characters. */
  preferredLanguage?: InputMaybe<Scalars['String']['input']>;
  /** The name to call the patient by; at most 100 characters. */
  preferredName?: InputMaybe<Scalars['String']['input']>;
  /** Whether antibiotics must be given before dental procedures; false when null. */
  premedicationRequired?: InputMaybe<Scalars['Boolean']['input']>;
  /** Who treats the patient first of all. */
  primaryPractitionerId?: InputMaybe<Scalars['ID']['input']>;
  /** The profile to link the patient to; null unlinks it [131–134]. */
  profile?: InputMaybe<PatientProfileInput>;
  /** How to speak of the patient. */
  pronoun?: InputMaybe<Pronoun>;
  /** Race; at most 100 characters. */
  race?: InputMaybe<Scalars['String']['input']>;
  /** Whether bookings are confirmed by email; false when null. */
  receivesConfirmationEmails?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether the patient accepts email; false when null. */
  receivesEmail?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether the patient accepts text messages; false when null. */
  receivesSms?: InputMaybe<Scalars['Boolean']['input']>;
  /** Who sent the patient, in free text; at most 200 characters. */
  referralSourceText?: InputMaybe<Scalars['String']['input']>;
  /** The contact who referred the patient [114]. */
  referringDoctorId?: InputMaybe<Scalars['ID']['input']>;
  /** Region within the state or province; at most 100 characters. */
  region?: InputMaybe<Scalars['String']['input']>;
  /** How to remind of appointments. */
  reminderType?: InputMaybe<ReminderType>;
  /** The patient who answers for the account. */
  responsiblePartyId?: InputMaybe<Scalars['ID']['input']>;
  /** How letters address the patient; at most 100 characters. */
  salutation?: InputMaybe<Scalars['String']['input']>;
  /** Who treats the patient besides. */
  secondaryPractitionerId?: InputMaybe<Scalars['ID']['input']>;
  /** Sex, in the patient’s own words; at most 50 characters. */
  sex?: InputMaybe<Scalars['String']['input']>;
  /** US social security number, nine digits; kept encrypted [A37]. */
  socialSecurityNumber?: InputMaybe<Scalars['String']['input']>;
  /** State or province; at most 100 characters. */
  state?: InputMaybe<Scalars['String']['input']>;
  /** Title, e.g. Ms; at most 50 characters. */
  title?: InputMaybe<Scalars['String']['input']>;
  /** Notes on treatment; at most 10000 characters. */
  treatmentNotes?: InputMaybe<Scalars['String']['input']>;
  /** The string by which another system knows the patient: at most 100 characters, unique among patients, archived and deleted ones included [130]. */
  uniqueId?: InputMaybe<Scalars['String']['input']>;
  /** Phone at work; kept as E.164 where it names its country. */
  workPhone?: InputMaybe<Scalars['String']['input']>;
};

/** What `updatePractitioner` takes. */
export type UpdatePractitionerInput = {
  /** The `version` that you have read; if it has changed since, nothing is written [153]. */
  baseVersion: Scalars['Int']['input'];
  /** Work address, for staff; kept in lower case. */
  email?: InputMaybe<Scalars['String']['input']>;
  /** Given name, 1 to 100 characters; can’t be cleared. */
  firstName?: InputMaybe<Scalars['String']['input']>;
  /** The practitioner. */
  id: Scalars['ID']['input'];
  /** Whether the practitioner treats patients now; true when null. */
  isActive?: InputMaybe<Scalars['Boolean']['input']>;
  /** Family name, 1 to 100 characters; can’t be cleared. */
  lastName?: InputMaybe<Scalars['String']['input']>;
  /** Work phone, for staff; kept as E.164 where it names its country. */
  phone?: InputMaybe<Scalars['String']['input']>;
  /** Field of practice; at most 100 characters. */
  specialty?: InputMaybe<Scalars['String']['input']>;
  /** IANA zone of the practitioner’s own dates, e.g. Europe/Paris; that of the location where null. */
  timezone?: InputMaybe<Scalars['String']['input']>;
  /** Title, e.g. Dr; at most 50 characters. */
  title?: InputMaybe<Scalars['String']['input']>;
  /** The string by which another system knows the practitioner: at most 100 characters, unique among them, archived ones included [130]. */
  uniqueId?: InputMaybe<Scalars['String']['input']>;
};

/** What `updateProblemDefinition` takes. */
export type UpdateProblemDefinitionInput = {
  /** The `version` that you have read; if it has changed since, nothing is written [153]. */
  baseVersion: Scalars['Int']['input'];
  /** Its group; at most 100 characters. */
  category?: InputMaybe<Scalars['String']['input']>;
  /** What is meant by it; at most 2000 characters. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** ICD-10 code of the condition, e.g. E11.9; kept in capitals. At most 8 characters. */
  icd10?: InputMaybe<Scalars['String']['input']>;
  /** The entry. */
  id: Scalars['ID']['input'];
  /** Its place in the organization’s own order, 0 to 1000000; 0 when null. */
  itemOrder?: InputMaybe<Scalars['Int']['input']>;
  /** Its name, 1 to 200 characters; can’t be cleared. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** SNOMED CT code of the condition; at most 20 characters. */
  snomed?: InputMaybe<Scalars['String']['input']>;
};

/** What `updateProblem` takes. */
export type UpdateProblemInput = {
  /** The `version` that you have read; if it has changed since, nothing is written [153]. */
  baseVersion: Scalars['Int']['input'];
  /** First day. */
  dateStart?: InputMaybe<Scalars['Date']['input']>;
  /** Last day. Unless it is given: an update that takes the problem out of ACTIVE sets it to today, by the organization’s local date, where there is none; one that takes it back to ACTIVE clears it [A30]. */
  dateStop?: InputMaybe<Scalars['Date']['input']>;
  /** A condition, or how well something works; PROBLEM when null. */
  functionStatus?: InputMaybe<ProblemFunctionStatus>;
  /** The problem. */
  id: Scalars['ID']['input'];
  /** Note about it, in words; at most 2000 characters. */
  patientNote?: InputMaybe<Scalars['String']['input']>;
  /** The condition; can’t be cleared, and not changed to an archived entry. */
  problemDefinitionId?: InputMaybe<Scalars['ID']['input']>;
  /** Whether it is still one; ACTIVE when null. */
  problemStatus?: InputMaybe<ProblemStatus>;
  /** What kind of problem it is, a SNOMED CT code; at most 20 characters. */
  snomedProblemType?: InputMaybe<Scalars['String']['input']>;
};

/** What `updateReferralAttribution` takes. */
export type UpdateReferralAttributionInput = {
  /** What part it had; can’t be cleared. One PRIMARY a patient [A44]. */
  attributionRole?: InputMaybe<AttributionRole>;
  /** The `version` that you have read; if it has changed since, nothing is written [153]. */
  baseVersion: Scalars['Int']['input'];
  /** The attribution. */
  id: Scalars['ID']['input'];
  /** Whose attribution it must be: NOT_FOUND for one of another patient [278, 279]. */
  patientId?: InputMaybe<Scalars['ID']['input']>;
  /** Note; at most 2000 characters. */
  sourceNote?: InputMaybe<Scalars['String']['input']>;
};

/** What `updateReferralPartner` takes. */
export type UpdateReferralPartnerInput = {
  /** First line of the address; at most 200 characters. */
  addressLine1?: InputMaybe<Scalars['String']['input']>;
  /** Second line of the address; at most 200 characters. */
  addressLine2?: InputMaybe<Scalars['String']['input']>;
  /** The `version` that you have read; if it has changed since, nothing is written [153]. */
  baseVersion: Scalars['Int']['input'];
  /** City or town; at most 100 characters. */
  city?: InputMaybe<Scalars['String']['input']>;
  /** Whom to speak to there; at most 200 characters. */
  contactName?: InputMaybe<Scalars['String']['input']>;
  /** Country; at most 100 characters. */
  country?: InputMaybe<Scalars['String']['input']>;
  /** Email address; kept in lower case. */
  email?: InputMaybe<Scalars['String']['input']>;
  /** The referral partner. */
  id: Scalars['ID']['input'];
  /** Its name, 1 to 200 characters; can’t be cleared. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Phone; kept as E.164 where it names its country. */
  phone?: InputMaybe<Scalars['String']['input']>;
  /** Postal code; at most 20 characters. */
  postalCode?: InputMaybe<Scalars['String']['input']>;
  /** State, province or county; at most 100 characters. */
  state?: InputMaybe<Scalars['String']['input']>;
};

/** What `updateReferralSource` takes. */
export type UpdateReferralSourceInput = {
  /** The `version` that you have read; if it has changed since, nothing is written [153]. */
  baseVersion: Scalars['Int']['input'];
  /** Its group, e.g. online; at most 100 characters. */
  category?: InputMaybe<Scalars['String']['input']>;
  /** What is meant by it; at most 2000 characters. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** The referral source. */
  id: Scalars['ID']['input'];
  /** Its name, 1 to 200 characters; can’t be cleared. */
  name?: InputMaybe<Scalars['String']['input']>;
};

/** What `updateRelationship` takes. */
export type UpdateRelationshipInput = {
  /** The `version` that you have read; if it has changed since, nothing is written [153]. */
  baseVersion: Scalars['Int']['input'];
  /** The relationship. */
  id: Scalars['ID']['input'];
  /** Whether the first is the legal guardian of the other; false when null. */
  isGuardian?: InputMaybe<Scalars['Boolean']['input']>;
  /** Note; at most 2000 characters. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** What the first is to the other; can’t be cleared. */
  relationshipType?: InputMaybe<RelationshipType>;
};

/** What `updateScheduleException` takes. */
export type UpdateScheduleExceptionInput = {
  /** The `version` that you have read; if it has changed since, nothing is written [153]. */
  baseVersion: Scalars['Int']['input'];
  /** Last day, included; at most 366 days with the first; can’t be cleared. */
  endDate?: InputMaybe<Scalars['Date']['input']>;
  /** Until when on each of these days, after the start, whole minutes; null: until its end. */
  endTime?: InputMaybe<Scalars['LocalTime']['input']>;
  /** The exception. */
  id: Scalars['ID']['input'];
  /** Where; null: at every location. Required for extra hours. */
  locationId?: InputMaybe<Scalars['ID']['input']>;
  /** Whose; none for a holiday, required for anything else. */
  practitionerId?: InputMaybe<Scalars['ID']['input']>;
  /** Why, for staff; at most 500 characters. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** First day; can’t be cleared. */
  startDate?: InputMaybe<Scalars['Date']['input']>;
  /** From when on each of these days, whole minutes; null: from its beginning. */
  startTime?: InputMaybe<Scalars['LocalTime']['input']>;
};

/** What `updateSchedule` takes. */
export type UpdateScheduleInput = {
  /** The `version` that you have read; if it has changed since, nothing is written [153]. */
  baseVersion: Scalars['Int']['input'];
  /** The schedule. */
  id: Scalars['ID']['input'];
  /** Where; can’t be cleared. */
  locationId?: InputMaybe<Scalars['ID']['input']>;
  /** First day on which it holds; null: it always has. */
  validFrom?: InputMaybe<Scalars['Date']['input']>;
  /** Last day on which it holds, not before the first; null: until further notice. */
  validUntil?: InputMaybe<Scalars['Date']['input']>;
  /** The hours, at most 100; those of one day don’t overlap. Replaces those that are there; can’t be cleared. */
  weeklyHours?: InputMaybe<Array<WeeklyHoursInput>>;
};

/** What `updateSocialHistory` takes. */
export type UpdateSocialHistoryInput = {
  /** The `version` that you have read; if it has changed since, nothing is written [153]. */
  baseVersion: Scalars['Int']['input'];
  /** In which respect; can’t be cleared, and not changed to one that has an entry. */
  category?: InputMaybe<SocialHistoryCategory>;
  /** First day. */
  dateStart?: InputMaybe<Scalars['Date']['input']>;
  /** Last day. */
  dateStop?: InputMaybe<Scalars['Date']['input']>;
  /** The entry. */
  id: Scalars['ID']['input'];
  /** Note, in words; at most 2000 characters. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** The same as a SNOMED CT code; at most 20 characters. That of TOBACCO becomes the patient’s `smokingSnomed`. */
  snomed?: InputMaybe<Scalars['String']['input']>;
  /** How it is, in words; at most 2000 characters. */
  value?: InputMaybe<Scalars['String']['input']>;
};

/** What `updateTagDefinition` takes. */
export type UpdateTagDefinitionInput = {
  /** The `version` that you have read; if it has changed since, nothing is written [153]. */
  baseVersion: Scalars['Int']['input'];
  /** Its group; at most 100 characters. */
  category?: InputMaybe<Scalars['String']['input']>;
  /** How to show it, e.g. #1e90ff; at most 30 characters. */
  color?: InputMaybe<Scalars['String']['input']>;
  /** What is meant by it; at most 2000 characters. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** The entry. */
  id: Scalars['ID']['input'];
  /** Its place in the organization’s own order, 0 to 1000000; 0 when null. */
  itemOrder?: InputMaybe<Scalars['Int']['input']>;
  /** Its name, 1 to 200 characters; can’t be cleared. */
  name?: InputMaybe<Scalars['String']['input']>;
};

/** What `updateUser` takes. */
export type UpdateUserInput = {
  /** The `version` that you have read; if it has changed since, nothing is written [153]. */
  baseVersion: Scalars['Int']['input'];
  /** Work address; kept in lower case. */
  email?: InputMaybe<Scalars['String']['input']>;
  /** The user. */
  id: Scalars['ID']['input'];
  /** Whether the person works here now; true when null. */
  isActive?: InputMaybe<Scalars['Boolean']['input']>;
  /** What the person does; at most 100 characters. */
  jobTitle?: InputMaybe<Scalars['String']['input']>;
  /** Given and family name, 1 to 200 characters; can’t be cleared. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Whom it is as one who treats patients. */
  practitionerId?: InputMaybe<Scalars['ID']['input']>;
};

/** What `updateVitalSigns` takes. */
export type UpdateVitalSignsInput = {
  /** The `version` that you have read; if it has changed since, nothing is written [153]. */
  baseVersion: Scalars['Int']['input'];
  /** Body mass index: above 0, at most 300; rounded to one place. Unless given it follows from height and weight [A33]. */
  bmi?: InputMaybe<Scalars['Float']['input']>;
  /** Percentile of the body mass index: above 0, at most 100; rounded to one place. */
  bmiPercentile?: InputMaybe<Scalars['Float']['input']>;
  /** Diastolic blood pressure, mmHg: 0 to 300. */
  bpDiastolic?: InputMaybe<Scalars['Int']['input']>;
  /** Systolic blood pressure, mmHg: 0 to 400. */
  bpSystolic?: InputMaybe<Scalars['Int']['input']>;
  /** Day of the measurement, where the patient was; no day to come. Can’t be cleared. */
  dateTaken?: InputMaybe<Scalars['Date']['input']>;
  /** Whether there is a plan for what is abnormal; false when null. */
  hasFollowupPlan?: InputMaybe<Scalars['Boolean']['input']>;
  /** Height, inches: above 0, at most 120; rounded to two places. */
  heightInches?: InputMaybe<Scalars['Float']['input']>;
  /** The reading. */
  id: Scalars['ID']['input'];
  /** Note, in words; at most 2000 characters. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** Oxygen saturation (SpO2), percent: 0 to 100. */
  oxygenSaturation?: InputMaybe<Scalars['Int']['input']>;
  /** Who measured (`provider`). */
  practitionerId?: InputMaybe<Scalars['ID']['input']>;
  /** Heart beats a minute: 0 to 500. */
  pulse?: InputMaybe<Scalars['Int']['input']>;
  /** Breaths a minute: 0 to 200. */
  respirationRate?: InputMaybe<Scalars['Int']['input']>;
  /** Body temperature, degrees Fahrenheit: above 0, at most 130; rounded to one place. */
  temperatureF?: InputMaybe<Scalars['Float']['input']>;
  /** Time of the measurement, where the patient was: HH:mm or HH:mm:ss. */
  timeTaken?: InputMaybe<Scalars['LocalTime']['input']>;
  /** What is said of the weight, a code; at most 20 characters. */
  weightCode?: InputMaybe<Scalars['String']['input']>;
  /** Weight, pounds: above 0, at most 2000; rounded to two places. */
  weightLbs?: InputMaybe<Scalars['Float']['input']>;
};

/** What `updateVitalThresholds` takes. */
export type UpdateVitalThresholdsInput = {
  /** The `version` that you have read; if it has changed since, nothing is written [153]. */
  baseVersion: Scalars['Int']['input'];
  /** Each vital at most once a severity: at most 18. Null: all as they were at first. */
  thresholds?: InputMaybe<Array<VitalThresholdInput>>;
};

/** What `updateWebhookEndpoint` takes. */
export type UpdateWebhookEndpointInput = {
  /** The `version` that you have read; if it has changed since, nothing is written [153]. */
  baseVersion: Scalars['Int']['input'];
  /** The types of events to send, at most 200, e.g. `appointment.confirmed`; every type where it is empty or null. */
  eventTypes?: InputMaybe<Array<Scalars['String']['input']>>;
  /** The endpoint. */
  id: Scalars['ID']['input'];
  /** The address; can’t be cleared. */
  url?: InputMaybe<Scalars['String']['input']>;
};

/** Which users; all conditions that are given must hold. */
export type UserFilter = {
  /** By whether the person works here now. */
  isActive?: InputMaybe<BooleanFilter>;
  /** By name. */
  name?: InputMaybe<StringFilter>;
};

/** The order of a list of User; ties are broken by id. */
export type UserOrder = {
  /** Default ASC. */
  direction?: InputMaybe<OrderDirection>;
  /** What to order by. */
  field: UserOrderField;
};

/** What a list of User can be ordered by. */
export type UserOrderField =
  /** By the time of creation. */
  | 'CREATED_AT'
  /** By name, without regard to case and accents. */
  | 'NAME';

/** Which slot: by its id, or by all that it is made of. */
export type ValidateSlotInput = {
  /** For which service. */
  appointmentTypeId?: InputMaybe<Scalars['ID']['input']>;
  /** Where. */
  locationId?: InputMaybe<Scalars['ID']['input']>;
  /** With whom. */
  practitionerId?: InputMaybe<Scalars['ID']['input']>;
  /** The slot’s id; then nothing else is given. */
  slotId?: InputMaybe<Scalars['ID']['input']>;
  /** When the visit begins. */
  start?: InputMaybe<Scalars['DateTime']['input']>;
};

/** What can be measured of a patient. */
export type Vital =
  /** Body mass index, in kg/m². */
  | 'BMI'
  /** Diastolic blood pressure, in mmHg. */
  | 'BP_DIASTOLIC'
  /** Systolic blood pressure, in mmHg. */
  | 'BP_SYSTOLIC'
  /** Height, in in. */
  | 'HEIGHT_INCHES'
  /** Oxygen saturation, in %. */
  | 'OXYGEN_SATURATION'
  /** Pulse, in /min. */
  | 'PULSE'
  /** Respiration rate, in /min. */
  | 'RESPIRATION_RATE'
  /** Temperature, in °F. */
  | 'TEMPERATURE_F'
  /** Weight, in lb. */
  | 'WEIGHT_LBS';

/** How abnormal a measured value is [258]. */
export type VitalSeverity =
  /** Dangerous: procedures wait for a review (`critical`). */
  | 'CRITICAL'
  /** Out of the ordinary (`warning`). */
  | 'WARNING';

/** From where on a vital is abnormal: at most one lower and one upper bound, each from 0 to 10000; without any, never. */
export type VitalThresholdInput = {
  /** Values above this. */
  gt?: InputMaybe<Scalars['Float']['input']>;
  /** Values at or above this. */
  gte?: InputMaybe<Scalars['Float']['input']>;
  /** Values below this. */
  lt?: InputMaybe<Scalars['Float']['input']>;
  /** Values at or below this. */
  lte?: InputMaybe<Scalars['Float']['input']>;
  /** How abnormal it is there. */
  severity: VitalSeverity;
  /** Of what. */
  vital: Vital;
};

/** The order of a list of WaitlistEntry; ties are broken by id. */
export type WaitlistEntryOrder = {
  /** Default ASC. */
  direction?: InputMaybe<OrderDirection>;
  /** What to order by. */
  field: WaitlistEntryOrderField;
};

/** What a list of WaitlistEntry can be ordered by. */
export type WaitlistEntryOrderField =
  /** By when they have joined: the order. */
  | 'CREATED_AT'
  /** By when they last changed. */
  | 'UPDATED_AT';

/** Which entries; all conditions that are given must hold. An id that is not in reach matches nothing. */
export type WaitlistFilter = {
  /** For this service. */
  appointmentTypeId?: InputMaybe<Scalars['ID']['input']>;
  /** At this location, and not anywhere. */
  locationId?: InputMaybe<Scalars['ID']['input']>;
  /** Of this patient. */
  patientId?: InputMaybe<Scalars['ID']['input']>;
  /** With this practitioner, and not with anyone. */
  practitionerId?: InputMaybe<Scalars['ID']['input']>;
  /** By status, as it is at this moment. */
  status?: InputMaybe<WaitlistStatusFilter>;
};

/** Where an entry of the waitlist stands. */
export type WaitlistStatus =
  /** What was offered was confirmed. */
  | 'BOOKED'
  /** An offer was not answered in time, or nothing was offered before `until`. */
  | 'EXPIRED'
  /** The patient does not wait any more. */
  | 'LEFT'
  /** A slot is held: confirm it with the token of `offer`, or release it to wait on. */
  | 'OFFERED'
  /** For a slot to become free that suits. */
  | 'WAITING';

/** Conditions on a WaitlistStatus; all that are given must hold. */
export type WaitlistStatusFilter = {
  /** Equal to this. */
  eq?: InputMaybe<WaitlistStatus>;
  /** One of these, at most 100. */
  in?: InputMaybe<Array<WaitlistStatus>>;
  /** Set, and different from this. */
  ne?: InputMaybe<WaitlistStatus>;
};

/** The order of a list of WebhookDelivery; ties are broken by id. */
export type WebhookDeliveryOrder = {
  /** Default ASC. */
  direction?: InputMaybe<OrderDirection>;
  /** What to order by. */
  field: WebhookDeliveryOrderField;
};

/** What a list of WebhookDelivery can be ordered by. */
export type WebhookDeliveryOrderField =
  /** By the time of making. */
  | 'CREATED_AT';

/** How far a delivery has come. */
export type WebhookDeliveryStatus =
  /** The receiver has taken it: it answered with a status from 200 to 299. */
  | 'DELIVERED'
  /** It was given up; `replayWebhookDelivery` sends it again. */
  | 'FAILED'
  /** It will be tried, for the first time or again. */
  | 'PENDING';

/** Which endpoints; all conditions that are given must hold. */
export type WebhookEndpointFilter = {
  /** True: those to which events are sent; false: those that are disabled. */
  isEnabled?: InputMaybe<Scalars['Boolean']['input']>;
  /** Those of this partner: its global id. One that names none finds nothing. */
  partnerId?: InputMaybe<Scalars['ID']['input']>;
};

/** The order of a list of WebhookEndpoint; ties are broken by id. */
export type WebhookEndpointOrder = {
  /** Default ASC. */
  direction?: InputMaybe<OrderDirection>;
  /** What to order by. */
  field: WebhookEndpointOrderField;
};

/** What a list of WebhookEndpoint can be ordered by. */
export type WebhookEndpointOrderField =
  /** By the time of creation. */
  | 'CREATED_AT';

/** Why a receiver gave no answer. */
export type WebhookFailure =
  /** The host has a private address, to which nothing is sent. */
  | 'ADDRESS_REFUSED'
  /** No connection could be made, or it broke before the answer. */
  | 'CONNECTION_FAILED'
  /** The host has no address. */
  | 'HOST_NOT_FOUND'
  /** There was no answer within 10 seconds. */
  | 'TIMEOUT'
  /** The certificate was not accepted, or TLS failed otherwise. */
  | 'TLS_FAILED'
  /** The secret could not be decrypted: the server’s key is not the one that it was encrypted with. */
  | 'UNREADABLE';

/** Working hours on one day of the week; hours over midnight are two, one of each day. */
export type WeeklyHoursInput = {
  /** When they end, after the start; whole minutes. Null: with the day. */
  end?: InputMaybe<Scalars['LocalTime']['input']>;
  /** When they begin, in the location’s time; whole minutes. */
  start: Scalars['LocalTime']['input'];
  /** Monday 1 to Sunday 7. */
  weekday: Scalars['Int']['input'];
};

export type PatientByQueryVariables = Exact<{
  by: PatientKey;
}>;


export type PatientByQuery = { __typename?: 'Query', patientBy?: { __typename?: 'Patient', id: string } | null };

export type PatientTypeaheadQueryVariables = Exact<{
  query?: Scalars['String']['input'];
  limit?: Scalars['Int']['input'];
}>;


export type PatientTypeaheadQuery = { __typename?: 'Query', patientSearch: { __typename?: 'PatientSearchResult', total: number, items: Array<{ __typename?: 'PatientMatch', id: string, firstName: string, lastName: string, preferredName?: string | null, dateOfBirth?: string | null, status: PatientStatus, phone?: string | null, email?: string | null, chartNumber: string }> } };

export type PatientTypeaheadUncountedQueryVariables = Exact<{
  query: Scalars['String']['input'];
}>;


export type PatientTypeaheadUncountedQuery = { __typename?: 'Query', patientSearch: { __typename?: 'PatientSearchResult', items: Array<{ __typename?: 'PatientMatch', id: string }> } };

export type PatientByIdQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type PatientByIdQuery = { __typename?: 'Query', patient?: { __typename?: 'Patient', uuid: string, metadata?: Record<string, unknown> | null } | null };

export type PatientsQueryVariables = Exact<{
  lifecycle?: InputMaybe<Lifecycle>;
  filter?: InputMaybe<PatientFilter>;
  search?: InputMaybe<Scalars['String']['input']>;
}>;


export type PatientsQuery = { __typename?: 'Query', patients: { __typename?: 'PatientConnection', totalCount: number, nodes: Array<{ __typename?: 'Patient', id: string }> } };

export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = { __typename?: 'Query', viewer: { __typename?: 'Viewer', kind: CallerKind, environment: Environment, permissions: Array<string>, serverTime: string, organization: { __typename?: 'Organization', uuid: string, environment: Environment }, partner?: { __typename?: 'Partner', uuid: string } | null, rateLimit?: { __typename?: 'RateLimit', limit: number } | null } };


export const PatientByDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PatientBy"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"by"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PatientKey"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"patientBy"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"Variable","name":{"kind":"Name","value":"by"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<PatientByQuery, PatientByQueryVariables>;
export const PatientTypeaheadDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PatientTypeahead"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"query"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},"defaultValue":{"kind":"StringValue","value":"","block":false}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"limit"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},"defaultValue":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"patientSearch"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"query"},"value":{"kind":"Variable","name":{"kind":"Name","value":"query"}}},{"kind":"Argument","name":{"kind":"Name","value":"limit"},"value":{"kind":"Variable","name":{"kind":"Name","value":"limit"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"firstName"}},{"kind":"Field","name":{"kind":"Name","value":"lastName"}},{"kind":"Field","name":{"kind":"Name","value":"preferredName"}},{"kind":"Field","name":{"kind":"Name","value":"dateOfBirth"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"chartNumber"}}]}},{"kind":"Field","name":{"kind":"Name","value":"total"}}]}}]}}]} as unknown as DocumentNode<PatientTypeaheadQuery, PatientTypeaheadQueryVariables>;
export const PatientTypeaheadUncountedDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PatientTypeaheadUncounted"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"query"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"patientSearch"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"query"},"value":{"kind":"Variable","name":{"kind":"Name","value":"query"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<PatientTypeaheadUncountedQuery, PatientTypeaheadUncountedQueryVariables>;
export const PatientByIdDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PatientById"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"patient"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"uuid"}},{"kind":"Field","name":{"kind":"Name","value":"metadata"}}]}}]}}]} as unknown as DocumentNode<PatientByIdQuery, PatientByIdQueryVariables>;
export const PatientsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Patients"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"lifecycle"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Lifecycle"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"PatientFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"patients"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lifecycle"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lifecycle"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<PatientsQuery, PatientsQueryVariables>;
export const ViewerDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"organization"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"uuid"}},{"kind":"Field","name":{"kind":"Name","value":"environment"}}]}},{"kind":"Field","name":{"kind":"Name","value":"partner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"uuid"}}]}},{"kind":"Field","name":{"kind":"Name","value":"environment"}},{"kind":"Field","name":{"kind":"Name","value":"permissions"}},{"kind":"Field","name":{"kind":"Name","value":"serverTime"}},{"kind":"Field","name":{"kind":"Name","value":"rateLimit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"limit"}}]}}]}}]}}]} as unknown as DocumentNode<ViewerQuery, ViewerQueryVariables>;