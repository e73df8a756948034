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

/** That a measured value is abnormal [258]. */
export type AbnormalFlag = {
  __typename?: 'AbnormalFlag';
  /** The same in a sentence: names the threshold, not the value. */
  message: Scalars['String']['output'];
  /** How abnormal it is. */
  severity: VitalSeverity;
  /** Which one. */
  vital: Vital;
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

/** A request that was shown something of a patient, or changed it. */
export type AccessEvent = {
  __typename?: 'AccessEvent';
  /** Who asked. */
  actor: ActorRef;
  /** What was shown or written of the patient; each at most once. */
  areas: Array<AccessArea>;
  /** When it was answered. */
  at: Scalars['DateTime']['output'];
  /** Whether a record of the patient was written; `auditEvents` tells how. */
  isWrite: Scalars['Boolean']['output'];
  /** The name that the client gave its operation, up to 100 characters; null where it gave none. */
  operationName?: Maybe<Scalars['String']['output']>;
  /** Whether the request could write. */
  operationType: AccessOperationType;
  /** The request, as its answer and the log name it: `X-Request-Id` [79]. */
  requestId: Scalars['String']['output'];
};

/** A page of a list of AccessEvent. */
export type AccessEventConnection = {
  __typename?: 'AccessEventConnection';
  /** The page with a cursor for each record: at most 100. */
  edges: Array<AccessEventEdge>;
  /** The page without cursors, in the same order: at most 100. */
  nodes: Array<AccessEvent>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** Length of the whole list under the same filters; counted only when it is selected. */
  totalCount: Scalars['Int']['output'];
};

/** A AccessEvent and its place in the list. */
export type AccessEventEdge = {
  __typename?: 'AccessEventEdge';
  /** Opaque place in the list: pass it to `after` or `before`. */
  cursor: Scalars['String']['output'];
  /** The record. */
  node: AccessEvent;
};

/** Whether a request could write. */
export type AccessOperationType =
  /** It could write; what it answered was read too. */
  | 'MUTATION'
  /** It could only read. */
  | 'QUERY'
  /** It was shown an event that it followed. */
  | 'SUBSCRIPTION';

/** What a credential stands for [37]. */
export type Account = {
  __typename?: 'Account';
  /** Date of the last change to the API that clients could have to follow, YYYY-MM-DD [38, 40]. */
  apiVersion: Scalars['String']['output'];
  /** Of every amount, prices included [39]. */
  currency: Scalars['Currency']['output'];
  /** Names of features, each true or false: those of the credential’s catalog; none for the organization’s own. */
  featureFlags: Scalars['JSONObject']['output'];
  /** Version of the endpoint’s path; a breaking change would have another [38, 40]. */
  pathVersion: Scalars['String']['output'];
  /** IANA zone in which the organization’s dates begin and end. */
  timezone: Scalars['String']['output'];
};

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

/** Who wrote something, as it was called at that time [A42]. */
export type ActorRef = {
  __typename?: 'ActorRef';
  /** The credential that was used, a global id; null for someone with a token of the identity provider. */
  id?: Maybe<Scalars['ID']['output']>;
  /** What kind of caller it was. */
  kind: ActorKind;
  /** The name of the credential, or the subject of the token. */
  label: Scalars['String']['output'];
};

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

/** A warning on a patient’s chart, or on those of the whole family. */
export type Alert = Node & {
  __typename?: 'Alert';
  /** What it warns of; may have been archived since. */
  alertDefinition: AlertDefinition;
  /** On whose charts it is shown. */
  alertScope: AlertScope;
  /** When it was archived; null while it is not. */
  archivedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When the record was made. */
  createdAt: Scalars['DateTime']['output'];
  /** Who put it on the chart [A42]. */
  createdBy: ActorRef;
  /** When someone disabled it; null where `disableOn` did. */
  dateDisabled?: Maybe<Scalars['DateTime']['output']>;
  /** The first day on which it is no longer shown, by the organization’s local date. */
  disableOn?: Maybe<Scalars['Date']['output']>;
  /** Every change of the record since it was made, the newest first: from the audit trail, redacted as the record’s own fields are for the caller. */
  history: HistoryEntryConnection;
  /** Global, opaque id; the same for as long as the record exists. */
  id: Scalars['ID']['output'];
  /** Whether it must not be overlooked. */
  isUrgent: Scalars['Boolean']['output'];
  /** What it says, in words. */
  note?: Maybe<Scalars['String']['output']>;
  /** On whose chart it was put. */
  patient: Patient;
  /** Whether it is shown now: as it was last set, or DISABLED from the day `disableOn` on, by the organization’s local date [A27]. */
  status: AlertStatus;
  /** When it last changed; the coming of `disableOn` is no change. */
  updatedAt: Scalars['DateTime']['output'];
  /** The id by which other systems know the alert. */
  uuid: Scalars['UUID']['output'];
  /** Grows by one with each change; updates name the one they have read [153]. */
  version: Scalars['Int']['output'];
};


/** A warning on a patient’s chart, or on those of the whole family. */
export type AlertHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of a list of Alert. */
export type AlertConnection = {
  __typename?: 'AlertConnection';
  /** The page with a cursor for each record: at most 100. */
  edges: Array<AlertEdge>;
  /** The page without cursors, in the same order: at most 100. */
  nodes: Array<Alert>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** Length of the whole list under the same filters; counted only when it is selected. */
  totalCount: Scalars['Int']['output'];
};

/** What an alert may warn of: an entry of the list that alerts name. */
export type AlertDefinition = Node & {
  __typename?: 'AlertDefinition';
  /** When it was archived (`deleted_at`); null while it can be chosen. */
  archivedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Its group, e.g. safety. */
  category?: Maybe<Scalars['String']['output']>;
  /** When the entry was made. */
  createdAt: Scalars['DateTime']['output'];
  /** Whether an alert of this kind is urgent unless it says otherwise [A34]. */
  defaultIsUrgent: Scalars['Boolean']['output'];
  /** On whose charts an alert of this kind is shown unless it says otherwise [A34]. */
  defaultScope: AlertScope;
  /** What is meant by it. */
  description?: Maybe<Scalars['String']['output']>;
  /** Every change of the record since it was made, the newest first: from the audit trail, redacted as the record’s own fields are for the caller. */
  history: HistoryEntryConnection;
  /** Global, opaque id; the same for as long as the record exists. */
  id: Scalars['ID']['output'];
  /** Its place in the organization’s own order. */
  itemOrder: Scalars['Int']['output'];
  /** Its name. */
  name: Scalars['String']['output'];
  /** When it last changed. */
  updatedAt: Scalars['DateTime']['output'];
  /** The id by which other systems know the entry. */
  uuid: Scalars['UUID']['output'];
  /** Grows by one with each change; updates name the one they have read [153]. */
  version: Scalars['Int']['output'];
};


/** What an alert may warn of: an entry of the list that alerts name. */
export type AlertDefinitionHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of a list of AlertDefinition. */
export type AlertDefinitionConnection = {
  __typename?: 'AlertDefinitionConnection';
  /** The page with a cursor for each record: at most 100. */
  edges: Array<AlertDefinitionEdge>;
  /** The page without cursors, in the same order: at most 100. */
  nodes: Array<AlertDefinition>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** Length of the whole list under the same filters; counted only when it is selected. */
  totalCount: Scalars['Int']['output'];
};

/** A AlertDefinition and its place in the list. */
export type AlertDefinitionEdge = {
  __typename?: 'AlertDefinitionEdge';
  /** Opaque place in the list: pass it to `after` or `before`. */
  cursor: Scalars['String']['output'];
  /** The record. */
  node: AlertDefinition;
};

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

/** A Alert and its place in the list. */
export type AlertEdge = {
  __typename?: 'AlertEdge';
  /** Opaque place in the list: pass it to `after` or `before`. */
  cursor: Scalars['String']['output'];
  /** The record. */
  node: Alert;
};

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

/** An allergy of a patient. */
export type Allergy = Node & {
  __typename?: 'Allergy';
  /** The substance; may have been archived since. */
  allergyDefinition: AllergyDefinition;
  /** When it was archived (`deleted_at`); null while it is in the chart. */
  archivedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When the record was made. */
  createdAt: Scalars['DateTime']['output'];
  /** Day of the reaction. */
  dateAdverseReaction?: Maybe<Scalars['Date']['output']>;
  /** Every change of the record since it was made, the newest first: from the audit trail, redacted as the record’s own fields are for the caller. */
  history: HistoryEntryConnection;
  /** Global, opaque id; the same for as long as the record exists. */
  id: Scalars['ID']['output'];
  /** The patient’s current medications that this allergy speaks against, the gravest first, at most 100: in the answer of `createAllergy` only, empty ever after [240]. */
  interactionWarnings: Array<InteractionWarning>;
  /** Whose allergy it is. */
  patient: Patient;
  /** What happens, in words. */
  reaction?: Maybe<Scalars['String']['output']>;
  /** How badly the patient has reacted; null where that is not known. */
  severity?: Maybe<AllergySeverity>;
  /** What happens, a SNOMED CT code. */
  snomedReaction?: Maybe<Scalars['String']['output']>;
  /** Whether the patient has the allergy now. */
  statusIsActive: Scalars['Boolean']['output'];
  /** When it last changed. */
  updatedAt: Scalars['DateTime']['output'];
  /** The id by which other systems know the allergy. */
  uuid: Scalars['UUID']['output'];
  /** Grows by one with each change; updates name the one they have read [153]. */
  version: Scalars['Int']['output'];
};


/** An allergy of a patient. */
export type AllergyHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of a list of Allergy. */
export type AllergyConnection = {
  __typename?: 'AllergyConnection';
  /** The page with a cursor for each record: at most 100. */
  edges: Array<AllergyEdge>;
  /** The page without cursors, in the same order: at most 100. */
  nodes: Array<Allergy>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** Length of the whole list under the same filters; counted only when it is selected. */
  totalCount: Scalars['Int']['output'];
};

/** A substance that patients may be allergic to: an entry of the list that allergies name. */
export type AllergyDefinition = Node & {
  __typename?: 'AllergyDefinition';
  /** When it was archived (`deleted_at`); null while it can be chosen. */
  archivedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Its group, e.g. food. */
  category?: Maybe<Scalars['String']['output']>;
  /** When the entry was made. */
  createdAt: Scalars['DateTime']['output'];
  /** What is meant by it. */
  description?: Maybe<Scalars['String']['output']>;
  /** Drug class, e.g. penicillin; warnings compare it [A31]. */
  drugClass?: Maybe<Scalars['String']['output']>;
  /** Every change of the record since it was made, the newest first: from the audit trail, redacted as the record’s own fields are for the caller. */
  history: HistoryEntryConnection;
  /** Global, opaque id; the same for as long as the record exists. */
  id: Scalars['ID']['output'];
  /** Active ingredients, at most 50; warnings compare them [A31]. */
  ingredients: Array<Scalars['String']['output']>;
  /** Its place in the organization’s own order. */
  itemOrder: Scalars['Int']['output'];
  /** Its name. */
  name: Scalars['String']['output'];
  /** RxNorm concept id of the substance. */
  rxCui?: Maybe<Scalars['String']['output']>;
  /** SNOMED CT code of the substance. */
  snomed?: Maybe<Scalars['String']['output']>;
  /** When it last changed. */
  updatedAt: Scalars['DateTime']['output'];
  /** The id by which other systems know the entry. */
  uuid: Scalars['UUID']['output'];
  /** Grows by one with each change; updates name the one they have read [153]. */
  version: Scalars['Int']['output'];
};


/** A substance that patients may be allergic to: an entry of the list that allergies name. */
export type AllergyDefinitionHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of a list of AllergyDefinition. */
export type AllergyDefinitionConnection = {
  __typename?: 'AllergyDefinitionConnection';
  /** The page with a cursor for each record: at most 100. */
  edges: Array<AllergyDefinitionEdge>;
  /** The page without cursors, in the same order: at most 100. */
  nodes: Array<AllergyDefinition>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** Length of the whole list under the same filters; counted only when it is selected. */
  totalCount: Scalars['Int']['output'];
};

/** A AllergyDefinition and its place in the list. */
export type AllergyDefinitionEdge = {
  __typename?: 'AllergyDefinitionEdge';
  /** Opaque place in the list: pass it to `after` or `before`. */
  cursor: Scalars['String']['output'];
  /** The record. */
  node: AllergyDefinition;
};

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

/** A Allergy and its place in the list. */
export type AllergyEdge = {
  __typename?: 'AllergyEdge';
  /** Opaque place in the list: pass it to `after` or `before`. */
  cursor: Scalars['String']['output'];
  /** The record. */
  node: Allergy;
};

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

/** A time with a practitioner that is held, booked or over. Its id is the same from the hold on [53–56]. */
export type Appointment = Node & {
  __typename?: 'Appointment';
  /** What the caller can bring about next, whatever the policy says; empty where nothing, or for who may not. */
  allowedTransitions: Array<AppointmentStatus>;
  /** For what. */
  appointmentType: AppointmentType;
  /** Always null: reserved [61]. */
  bookingChannelId?: Maybe<Scalars['ID']['output']>;
  /** Why it was cancelled, in words. */
  cancellationReason?: Maybe<Scalars['String']['output']>;
  /** When it was cancelled [57]. */
  cancelledAt?: Maybe<Scalars['DateTime']['output']>;
  /** From which catalog; null for the organization’s own booking. */
  catalog?: Maybe<Catalog>;
  /** When it was booked [57]. */
  confirmedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it was held or booked. */
  createdAt: Scalars['DateTime']['output'];
  /** Who has held or booked it [A42]. */
  createdBy: ActorRef;
  /** When it ends [56]. */
  end: Scalars['DateTime']['output'];
  /** What whoever took the payment knows it by; not unique [33, A9]. */
  externalPaymentReference?: Maybe<Scalars['String']['output']>;
  /** Every change of the record since it was made, the newest first: from the audit trail, redacted as the record’s own fields are for the caller. */
  history: HistoryEntryConnection;
  /** When the hold’s time is over, or was to be; null for what was booked without one. */
  holdExpiresAt?: Maybe<Scalars['DateTime']['output']>;
  /** When the hold was given more time, which can be done once. */
  holdExtendedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Global, opaque id; the same for as long as the record exists. */
  id: Scalars['ID']['output'];
  /** When it was taken over from another system, as a past visit; null for what was made here. */
  importedAt?: Maybe<Scalars['DateTime']['output']>;
  /** What the clock of the location shows when it begins. */
  localStart: Scalars['LocalDateTime']['output'];
  /** Where. */
  location: Location;
  /** Keys and texts of whoever has booked [52, A10]; empty where there are none. */
  metadata?: Maybe<Scalars['JSONObject']['output']>;
  /** Its start when it was first held or booked: the middle of the window for moving it [A2]. */
  originalStart: Scalars['DateTime']['output'];
  /** Who has booked it; null for the organization’s own booking. */
  partner?: Maybe<Partner>;
  /** What the partner knows it by; not unique [A9]. */
  partnerReference?: Maybe<Scalars['String']['output']>;
  /** Whose it is; null while a hold names no one, and to a partner for a patient who has rejected the privacy policy [55, 64, A50]. */
  patient?: Maybe<Patient>;
  /** What can be done with it now, and until when [60]. */
  policy: AppointmentPolicy;
  /** With whom. */
  practitioner: Practitioner;
  /** Price when it was held or booked, in the smallest unit of `account.currency` [39, 77]. */
  priceInCents: Scalars['Int']['output'];
  /** The form that the patient fills in before it; null where its type has none, and until it is confirmed [66, 67, A15]. */
  questionnaire?: Maybe<Questionnaire>;
  /** How often it was moved. */
  rescheduleCount: Scalars['Int']['output'];
  /** When it begins, as it stands: another after a reschedule [56]. */
  start: Scalars['DateTime']['output'];
  /** Where it stands at this moment: a hold past its time is EXPIRED [A4]. */
  status: AppointmentStatus;
  /** IANA zone of the location. */
  timezone: Scalars['String']['output'];
  /** When it last changed. */
  updatedAt: Scalars['DateTime']['output'];
  /** The id by which other systems know the appointment. */
  uuid: Scalars['UUID']['output'];
  /** Grows by one with each change; updates may name the one they have read [153]. */
  version: Scalars['Int']['output'];
};


/** A time with a practitioner that is held, booked or over. Its id is the same from the hold on [53–56]. */
export type AppointmentHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** Something that has happened to an appointment or a hold. */
export type AppointmentChange = {
  __typename?: 'AppointmentChange';
  /** The appointment as it is now, as far as the caller may see it. */
  appointment?: Maybe<Appointment>;
  /** Global id of the appointment. */
  appointmentId: Scalars['ID']['output'];
  /** When. */
  at: Scalars['DateTime']['output'];
  /** Where to go on: keep it, and pass it to `after`, here or in `changes`. It is the `id` of the server-sent event as well. */
  cursor: Scalars['String']['output'];
  /** What has happened, e.g. `appointment.confirmed`; the guide to events lists them all. */
  type: Scalars['String']['output'];
  /** The id of the event, the same as in `changes` and in `webhook-id`. */
  uuid: Scalars['UUID']['output'];
  /** The appointment’s version after it; another in `appointment` has changed since. */
  version?: Maybe<Scalars['Int']['output']>;
};

/** A page of a list of Appointment. */
export type AppointmentConnection = {
  __typename?: 'AppointmentConnection';
  /** The page with a cursor for each record: at most 100. */
  edges: Array<AppointmentEdge>;
  /** The page without cursors, in the same order: at most 100. */
  nodes: Array<Appointment>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** Length of the whole list under the same filters; counted only when it is selected. */
  totalCount: Scalars['Int']['output'];
};

/** A Appointment and its place in the list. */
export type AppointmentEdge = {
  __typename?: 'AppointmentEdge';
  /** Opaque place in the list: pass it to `after` or `before`. */
  cursor: Scalars['String']['output'];
  /** The record. */
  node: Appointment;
};

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

/** What the policy allows now, by the server’s clock: what `cancelAppointment` and `rescheduleAppointment` will decide by. Staff may set it aside with a reason [60, A2, A3]. */
export type AppointmentPolicy = {
  __typename?: 'AppointmentPolicy';
  /** Whether it can be cancelled. */
  canCancel: Scalars['Boolean']['output'];
  /** Whether it can be moved, to a free slot within the window. */
  canReschedule: Scalars['Boolean']['output'];
  /** Until when it can be cancelled, included; null where the status forbids it. */
  cancelDeadline?: Maybe<Scalars['DateTime']['output']>;
  /** What speaks against cancelling, and then against moving; at most 5. */
  reasons: Array<PolicyReason>;
  /** Until when it can be moved, included; null where the status forbids it. */
  rescheduleDeadline?: Maybe<Scalars['DateTime']['output']>;
  /** Since when a move can be asked for; null where that is not limited [A2]. */
  rescheduleOpensAt?: Maybe<Scalars['DateTime']['output']>;
  /** Where the new start may lie; null where it may lie anywhere, or the status forbids to move. */
  rescheduleWindow?: Maybe<RescheduleWindow>;
};

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

/** A service that can be booked [41]. */
export type AppointmentType = Node & {
  __typename?: 'AppointmentType';
  /** When it was archived; null while in use. */
  archivedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Minutes that the practitioner’s calendar is kept free after the visit. */
  bufferAfterMinutes: Scalars['Int']['output'];
  /** Minutes that the practitioner’s calendar is kept free before the visit. */
  bufferBeforeMinutes: Scalars['Int']['output'];
  /** When the record was made. */
  createdAt: Scalars['DateTime']['output'];
  /** What happens, for patients. */
  description?: Maybe<Scalars['String']['output']>;
  /** How long the visit lasts, in minutes. */
  durationMinutes: Scalars['Int']['output'];
  /** Every change of the record since it was made, the newest first: from the audit trail, redacted as the record’s own fields are for the caller. */
  history: HistoryEntryConnection;
  /** Global, opaque id; the same for as long as the record exists. */
  id: Scalars['ID']['output'];
  /** Whether it can be booked now. */
  isActive: Scalars['Boolean']['output'];
  /** Keys and texts of the organization’s own; partners read them only [46, 70]. */
  metadata: Scalars['JSONObject']['output'];
  /** Its name, for patients. */
  name: Scalars['String']['output'];
  /** Who offers it, by family name; to a partner, those who treat patients now. */
  practitioners: PractitionerConnection;
  /** Price in the smallest unit of `account.currency` [39, 42, 77]. */
  priceInCents: Scalars['Int']['output'];
  /** The form that a patient fills in before the appointment, at most 50 questions in order; null where there is none [66]. */
  questions?: Maybe<Array<Question>>;
  /** Minutes between the starts of two slots that follow each other. */
  stepMinutes: Scalars['Int']['output'];
  /** When it last changed. */
  updatedAt: Scalars['DateTime']['output'];
  /** The id by which other systems know the appointment type. */
  uuid: Scalars['UUID']['output'];
  /** Grows by one with each change; updates name the one they have read [153]. */
  version: Scalars['Int']['output'];
  /** For how many minutes a slot that has become free is held for whoever waits for it. */
  waitlistOfferMinutes: Scalars['Int']['output'];
};


/** A service that can be booked [41]. */
export type AppointmentTypeHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A service that can be booked [41]. */
export type AppointmentTypePractitionersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of a list of AppointmentType. */
export type AppointmentTypeConnection = {
  __typename?: 'AppointmentTypeConnection';
  /** The page with a cursor for each record: at most 100. */
  edges: Array<AppointmentTypeEdge>;
  /** The page without cursors, in the same order: at most 100. */
  nodes: Array<AppointmentType>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** Length of the whole list under the same filters; counted only when it is selected. */
  totalCount: Scalars['Int']['output'];
};

/** A AppointmentType and its place in the list. */
export type AppointmentTypeEdge = {
  __typename?: 'AppointmentTypeEdge';
  /** Opaque place in the list: pass it to `after` or `before`. */
  cursor: Scalars['String']['output'];
  /** The record. */
  node: AppointmentType;
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

/** What `archiveAlertDefinition` answers: its success, or one of NotFoundError, VersionConflictError. */
export type ArchiveAlertDefinitionResult = ArchiveAlertDefinitionSuccess | NotFoundError | VersionConflictError;

/** The entry was archived. */
export type ArchiveAlertDefinitionSuccess = {
  __typename?: 'ArchiveAlertDefinitionSuccess';
  /** The entry as it is now. */
  alertDefinition: AlertDefinition;
};

/** What `archiveAlert` takes. */
export type ArchiveAlertInput = {
  /** The `version` that you have read, if it must not have changed since [A24]. */
  baseVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The alert. */
  id: Scalars['ID']['input'];
};

/** What `archiveAlert` answers: its success, or one of ConflictError, NotFoundError, VersionConflictError. */
export type ArchiveAlertResult = ArchiveAlertSuccess | ConflictError | NotFoundError | VersionConflictError;

/** The alert was archived. */
export type ArchiveAlertSuccess = {
  __typename?: 'ArchiveAlertSuccess';
  /** The alert as it is now. */
  alert: Alert;
};

/** What `archiveAllergyDefinition` takes. */
export type ArchiveAllergyDefinitionInput = {
  /** The `version` that you have read; if it has changed since, nothing is written [153]. */
  baseVersion: Scalars['Int']['input'];
  /** The entry. */
  id: Scalars['ID']['input'];
};

/** What `archiveAllergyDefinition` answers: its success, or one of NotFoundError, VersionConflictError. */
export type ArchiveAllergyDefinitionResult = ArchiveAllergyDefinitionSuccess | NotFoundError | VersionConflictError;

/** The entry was archived. */
export type ArchiveAllergyDefinitionSuccess = {
  __typename?: 'ArchiveAllergyDefinitionSuccess';
  /** The entry as it is now. */
  allergyDefinition: AllergyDefinition;
};

/** What `archiveAllergy` takes. */
export type ArchiveAllergyInput = {
  /** The `version` that you have read, if it must not have changed since [A24]. */
  baseVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The allergy. */
  id: Scalars['ID']['input'];
};

/** What `archiveAllergy` answers: its success, or one of ConflictError, NotFoundError, VersionConflictError. */
export type ArchiveAllergyResult = ArchiveAllergySuccess | ConflictError | NotFoundError | VersionConflictError;

/** The allergy was archived. */
export type ArchiveAllergySuccess = {
  __typename?: 'ArchiveAllergySuccess';
  /** The allergy as it is now. */
  allergy: Allergy;
};

/** What `archiveAppointmentType` takes. */
export type ArchiveAppointmentTypeInput = {
  /** The `version` that you have read, if it must not have changed since [A24]. */
  baseVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The appointment type. */
  id: Scalars['ID']['input'];
};

/** What `archiveAppointmentType` answers: its success, or one of NotFoundError, VersionConflictError. */
export type ArchiveAppointmentTypeResult = ArchiveAppointmentTypeSuccess | NotFoundError | VersionConflictError;

/** The appointment type was archived. */
export type ArchiveAppointmentTypeSuccess = {
  __typename?: 'ArchiveAppointmentTypeSuccess';
  /** The appointment type as it is now. */
  appointmentType: AppointmentType;
};

/** What `archiveBillingAccount` takes. */
export type ArchiveBillingAccountInput = {
  /** The `version` that you have read, if it must not have changed since [A24]. */
  baseVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The billing account. */
  id: Scalars['ID']['input'];
};

/** What `archiveBillingAccount` answers: its success, or one of NotFoundError, VersionConflictError. */
export type ArchiveBillingAccountResult = ArchiveBillingAccountSuccess | NotFoundError | VersionConflictError;

/** The billing account was archived. */
export type ArchiveBillingAccountSuccess = {
  __typename?: 'ArchiveBillingAccountSuccess';
  /** The billing account as it is now. */
  billingAccount: BillingAccount;
};

/** What `archiveBillingType` takes. */
export type ArchiveBillingTypeInput = {
  /** The `version` that you have read, if it must not have changed since [A24]. */
  baseVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The billing type. */
  id: Scalars['ID']['input'];
};

/** What `archiveBillingType` answers: its success, or one of NotFoundError, VersionConflictError. */
export type ArchiveBillingTypeResult = ArchiveBillingTypeSuccess | NotFoundError | VersionConflictError;

/** The billing type was archived. */
export type ArchiveBillingTypeSuccess = {
  __typename?: 'ArchiveBillingTypeSuccess';
  /** The billing type as it is now. */
  billingType: BillingType;
};

/** What `archiveCatalog` takes. */
export type ArchiveCatalogInput = {
  /** The `version` that you have read, if it must not have changed since [A24]. */
  baseVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The catalog. */
  id: Scalars['ID']['input'];
};

/** What `archiveCatalog` answers: its success, or one of NotFoundError, VersionConflictError. */
export type ArchiveCatalogResult = ArchiveCatalogSuccess | NotFoundError | VersionConflictError;

/** The catalog was archived. */
export type ArchiveCatalogSuccess = {
  __typename?: 'ArchiveCatalogSuccess';
  /** The catalog as it is now. */
  catalog: Catalog;
};

/** What `archiveCommunicationType` takes. */
export type ArchiveCommunicationTypeInput = {
  /** The `version` that you have read; if it has changed since, nothing is written [153]. */
  baseVersion: Scalars['Int']['input'];
  /** The entry. */
  id: Scalars['ID']['input'];
};

/** What `archiveCommunicationType` answers: its success, or one of NotFoundError, VersionConflictError. */
export type ArchiveCommunicationTypeResult = ArchiveCommunicationTypeSuccess | NotFoundError | VersionConflictError;

/** The entry was archived. */
export type ArchiveCommunicationTypeSuccess = {
  __typename?: 'ArchiveCommunicationTypeSuccess';
  /** The entry as it is now. */
  communicationType: CommunicationType;
};

/** What `archiveConcessionType` takes. */
export type ArchiveConcessionTypeInput = {
  /** The `version` that you have read, if it must not have changed since [A24]. */
  baseVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The concession type. */
  id: Scalars['ID']['input'];
};

/** What `archiveConcessionType` answers: its success, or one of NotFoundError, VersionConflictError. */
export type ArchiveConcessionTypeResult = ArchiveConcessionTypeSuccess | NotFoundError | VersionConflictError;

/** The concession type was archived. */
export type ArchiveConcessionTypeSuccess = {
  __typename?: 'ArchiveConcessionTypeSuccess';
  /** The concession type as it is now. */
  concessionType: ConcessionType;
};

/** What `archiveContact` takes. */
export type ArchiveContactInput = {
  /** The `version` that you have read, if it must not have changed since [A24]. */
  baseVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The contact. */
  id: Scalars['ID']['input'];
};

/** What `archiveContact` answers: its success, or one of NotFoundError, VersionConflictError. */
export type ArchiveContactResult = ArchiveContactSuccess | NotFoundError | VersionConflictError;

/** The contact was archived. */
export type ArchiveContactSuccess = {
  __typename?: 'ArchiveContactSuccess';
  /** The contact as it is now. */
  contact: Contact;
};

/** What `archiveEmployer` takes. */
export type ArchiveEmployerInput = {
  /** The `version` that you have read, if it must not have changed since [A24]. */
  baseVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The employer. */
  id: Scalars['ID']['input'];
};

/** What `archiveEmployer` answers: its success, or one of NotFoundError, VersionConflictError. */
export type ArchiveEmployerResult = ArchiveEmployerSuccess | NotFoundError | VersionConflictError;

/** The employer was archived. */
export type ArchiveEmployerSuccess = {
  __typename?: 'ArchiveEmployerSuccess';
  /** The employer as it is now. */
  employer: Employer;
};

/** What `archiveFeeSchedule` takes. */
export type ArchiveFeeScheduleInput = {
  /** The `version` that you have read, if it must not have changed since [A24]. */
  baseVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The fee schedule. */
  id: Scalars['ID']['input'];
};

/** What `archiveFeeSchedule` answers: its success, or one of NotFoundError, VersionConflictError. */
export type ArchiveFeeScheduleResult = ArchiveFeeScheduleSuccess | NotFoundError | VersionConflictError;

/** The fee schedule was archived. */
export type ArchiveFeeScheduleSuccess = {
  __typename?: 'ArchiveFeeScheduleSuccess';
  /** The fee schedule as it is now. */
  feeSchedule: FeeSchedule;
};

/** What `archiveFieldDefinition` takes. */
export type ArchiveFieldDefinitionInput = {
  /** The `version` that you have read; if it has changed since, nothing is written [153]. */
  baseVersion: Scalars['Int']['input'];
  /** The field. */
  id: Scalars['ID']['input'];
};

/** What `archiveFieldDefinition` answers: its success, or one of NotFoundError, VersionConflictError. */
export type ArchiveFieldDefinitionResult = ArchiveFieldDefinitionSuccess | NotFoundError | VersionConflictError;

/** The field was archived. */
export type ArchiveFieldDefinitionSuccess = {
  __typename?: 'ArchiveFieldDefinitionSuccess';
  /** The field as it is now. */
  fieldDefinition: FieldDefinition;
};

/** What `archiveHospital` takes. */
export type ArchiveHospitalInput = {
  /** The `version` that you have read, if it must not have changed since [A24]. */
  baseVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The hospital. */
  id: Scalars['ID']['input'];
};

/** What `archiveHospital` answers: its success, or one of NotFoundError, VersionConflictError. */
export type ArchiveHospitalResult = ArchiveHospitalSuccess | NotFoundError | VersionConflictError;

/** The hospital was archived. */
export type ArchiveHospitalSuccess = {
  __typename?: 'ArchiveHospitalSuccess';
  /** The hospital as it is now. */
  hospital: Hospital;
};

/** What `archiveLocation` takes. */
export type ArchiveLocationInput = {
  /** The `version` that you have read, if it must not have changed since [A24]. */
  baseVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The location. */
  id: Scalars['ID']['input'];
};

/** What `archiveLocation` answers: its success, or one of NotFoundError, VersionConflictError. */
export type ArchiveLocationResult = ArchiveLocationSuccess | NotFoundError | VersionConflictError;

/** The location was archived. */
export type ArchiveLocationSuccess = {
  __typename?: 'ArchiveLocationSuccess';
  /** The location as it is now. */
  location: Location;
};

/** What `archiveMedicationDefinition` takes. */
export type ArchiveMedicationDefinitionInput = {
  /** The `version` that you have read; if it has changed since, nothing is written [153]. */
  baseVersion: Scalars['Int']['input'];
  /** The entry. */
  id: Scalars['ID']['input'];
};

/** What `archiveMedicationDefinition` answers: its success, or one of NotFoundError, VersionConflictError. */
export type ArchiveMedicationDefinitionResult = ArchiveMedicationDefinitionSuccess | NotFoundError | VersionConflictError;

/** The entry was archived. */
export type ArchiveMedicationDefinitionSuccess = {
  __typename?: 'ArchiveMedicationDefinitionSuccess';
  /** The entry as it is now. */
  medicationDefinition: MedicationDefinition;
};

/** What `archiveMedication` takes. */
export type ArchiveMedicationInput = {
  /** The `version` that you have read, if it must not have changed since [A24]. */
  baseVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The medication. */
  id: Scalars['ID']['input'];
};

/** What `archiveMedication` answers: its success, or one of ConflictError, NotFoundError, VersionConflictError. */
export type ArchiveMedicationResult = ArchiveMedicationSuccess | ConflictError | NotFoundError | VersionConflictError;

/** The medication was archived. */
export type ArchiveMedicationSuccess = {
  __typename?: 'ArchiveMedicationSuccess';
  /** The medication as it is now. */
  medication: Medication;
};

/** What `archivePartner` takes. */
export type ArchivePartnerInput = {
  /** The `version` that you have read, if it must not have changed since [A24]. */
  baseVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The partner. */
  id: Scalars['ID']['input'];
};

/** What `archivePartner` answers: its success, or one of NotFoundError, VersionConflictError. */
export type ArchivePartnerResult = ArchivePartnerSuccess | NotFoundError | VersionConflictError;

/** The partner was archived. */
export type ArchivePartnerSuccess = {
  __typename?: 'ArchivePartnerSuccess';
  /** The partner as it is now. */
  partner: Partner;
};

/** What `archivePatient` takes. */
export type ArchivePatientInput = {
  /** The `version` that you have read, if it must not have changed since [A24]. */
  baseVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The patient. */
  id: Scalars['ID']['input'];
};

/** What `archivePatient` answers: its success, or one of ConflictError, NotFoundError, VersionConflictError. */
export type ArchivePatientResult = ArchivePatientSuccess | ConflictError | NotFoundError | VersionConflictError;

/** The patient was archived. */
export type ArchivePatientSuccess = {
  __typename?: 'ArchivePatientSuccess';
  /** The patient as it is now. */
  patient: Patient;
};

/** What `archivePractitioner` takes. */
export type ArchivePractitionerInput = {
  /** The `version` that you have read, if it must not have changed since [A24]. */
  baseVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The practitioner. */
  id: Scalars['ID']['input'];
};

/** What `archivePractitioner` answers: its success, or one of NotFoundError, VersionConflictError. */
export type ArchivePractitionerResult = ArchivePractitionerSuccess | NotFoundError | VersionConflictError;

/** The practitioner was archived. */
export type ArchivePractitionerSuccess = {
  __typename?: 'ArchivePractitionerSuccess';
  /** The practitioner as it is now. */
  practitioner: Practitioner;
};

/** What `archiveProblemDefinition` takes. */
export type ArchiveProblemDefinitionInput = {
  /** The `version` that you have read; if it has changed since, nothing is written [153]. */
  baseVersion: Scalars['Int']['input'];
  /** The entry. */
  id: Scalars['ID']['input'];
};

/** What `archiveProblemDefinition` answers: its success, or one of NotFoundError, VersionConflictError. */
export type ArchiveProblemDefinitionResult = ArchiveProblemDefinitionSuccess | NotFoundError | VersionConflictError;

/** The entry was archived. */
export type ArchiveProblemDefinitionSuccess = {
  __typename?: 'ArchiveProblemDefinitionSuccess';
  /** The entry as it is now. */
  problemDefinition: ProblemDefinition;
};

/** What `archiveProblem` takes. */
export type ArchiveProblemInput = {
  /** The `version` that you have read, if it must not have changed since [A24]. */
  baseVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The problem. */
  id: Scalars['ID']['input'];
};

/** What `archiveProblem` answers: its success, or one of ConflictError, NotFoundError, VersionConflictError. */
export type ArchiveProblemResult = ArchiveProblemSuccess | ConflictError | NotFoundError | VersionConflictError;

/** The problem was archived. */
export type ArchiveProblemSuccess = {
  __typename?: 'ArchiveProblemSuccess';
  /** The problem as it is now. */
  problem: Problem;
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

/** What `archiveReferralAttribution` answers: its success, or one of ConflictError, NotFoundError, VersionConflictError. */
export type ArchiveReferralAttributionResult = ArchiveReferralAttributionSuccess | ConflictError | NotFoundError | VersionConflictError;

/** The attribution was archived. */
export type ArchiveReferralAttributionSuccess = {
  __typename?: 'ArchiveReferralAttributionSuccess';
  /** The attribution as it is now. */
  referralAttribution: ReferralAttribution;
};

/** What `archiveReferralPartner` takes. */
export type ArchiveReferralPartnerInput = {
  /** The `version` that you have read, if it must not have changed since [A24]. */
  baseVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The referral partner. */
  id: Scalars['ID']['input'];
};

/** What `archiveReferralPartner` answers: its success, or one of NotFoundError, VersionConflictError. */
export type ArchiveReferralPartnerResult = ArchiveReferralPartnerSuccess | NotFoundError | VersionConflictError;

/** The referral partner was archived. */
export type ArchiveReferralPartnerSuccess = {
  __typename?: 'ArchiveReferralPartnerSuccess';
  /** The referral partner as it is now. */
  referralPartner: ReferralPartner;
};

/** What `archiveReferralSource` takes. */
export type ArchiveReferralSourceInput = {
  /** The `version` that you have read, if it must not have changed since [A24]. */
  baseVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The referral source. */
  id: Scalars['ID']['input'];
};

/** What `archiveReferralSource` answers: its success, or one of NotFoundError, VersionConflictError. */
export type ArchiveReferralSourceResult = ArchiveReferralSourceSuccess | NotFoundError | VersionConflictError;

/** The referral source was archived. */
export type ArchiveReferralSourceSuccess = {
  __typename?: 'ArchiveReferralSourceSuccess';
  /** The referral source as it is now. */
  referralSource: ReferralSource;
};

/** What `archiveRelationship` takes. */
export type ArchiveRelationshipInput = {
  /** The `version` that you have read, if it must not have changed since [A24]. */
  baseVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The relationship. */
  id: Scalars['ID']['input'];
};

/** What `archiveRelationship` answers: its success, or one of ConflictError, NotFoundError, VersionConflictError. */
export type ArchiveRelationshipResult = ArchiveRelationshipSuccess | ConflictError | NotFoundError | VersionConflictError;

/** The relationship was archived. */
export type ArchiveRelationshipSuccess = {
  __typename?: 'ArchiveRelationshipSuccess';
  /** The relationship as it is now. */
  relationship: Relationship;
};

/** What `archiveScheduleException` takes. */
export type ArchiveScheduleExceptionInput = {
  /** The `version` that you have read, if it must not have changed since [A24]. */
  baseVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The exception. */
  id: Scalars['ID']['input'];
};

/** What `archiveScheduleException` answers: its success, or one of NotFoundError, VersionConflictError. */
export type ArchiveScheduleExceptionResult = ArchiveScheduleExceptionSuccess | NotFoundError | VersionConflictError;

/** The exception was archived. */
export type ArchiveScheduleExceptionSuccess = {
  __typename?: 'ArchiveScheduleExceptionSuccess';
  /** The exception as it is now. */
  scheduleException: ScheduleException;
};

/** What `archiveSchedule` takes. */
export type ArchiveScheduleInput = {
  /** The `version` that you have read, if it must not have changed since [A24]. */
  baseVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The schedule. */
  id: Scalars['ID']['input'];
};

/** What `archiveSchedule` answers: its success, or one of NotFoundError, VersionConflictError. */
export type ArchiveScheduleResult = ArchiveScheduleSuccess | NotFoundError | VersionConflictError;

/** The schedule was archived. */
export type ArchiveScheduleSuccess = {
  __typename?: 'ArchiveScheduleSuccess';
  /** The schedule as it is now. */
  schedule: Schedule;
};

/** What `archiveSocialHistory` takes. */
export type ArchiveSocialHistoryInput = {
  /** The `version` that you have read, if it must not have changed since [A24]. */
  baseVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The entry. */
  id: Scalars['ID']['input'];
};

/** What `archiveSocialHistory` answers: its success, or one of ConflictError, NotFoundError, VersionConflictError. */
export type ArchiveSocialHistoryResult = ArchiveSocialHistorySuccess | ConflictError | NotFoundError | VersionConflictError;

/** The entry was archived. */
export type ArchiveSocialHistorySuccess = {
  __typename?: 'ArchiveSocialHistorySuccess';
  /** The entry as it is now. */
  socialHistory: SocialHistory;
};

/** What `archiveTagDefinition` takes. */
export type ArchiveTagDefinitionInput = {
  /** The `version` that you have read; if it has changed since, nothing is written [153]. */
  baseVersion: Scalars['Int']['input'];
  /** The entry. */
  id: Scalars['ID']['input'];
};

/** What `archiveTagDefinition` answers: its success, or one of NotFoundError, VersionConflictError. */
export type ArchiveTagDefinitionResult = ArchiveTagDefinitionSuccess | NotFoundError | VersionConflictError;

/** The entry was archived. */
export type ArchiveTagDefinitionSuccess = {
  __typename?: 'ArchiveTagDefinitionSuccess';
  /** The entry as it is now. */
  tagDefinition: TagDefinition;
};

/** What `archiveUser` takes. */
export type ArchiveUserInput = {
  /** The `version` that you have read, if it must not have changed since [A24]. */
  baseVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The user. */
  id: Scalars['ID']['input'];
};

/** What `archiveUser` answers: its success, or one of NotFoundError, VersionConflictError. */
export type ArchiveUserResult = ArchiveUserSuccess | NotFoundError | VersionConflictError;

/** The user was archived. */
export type ArchiveUserSuccess = {
  __typename?: 'ArchiveUserSuccess';
  /** The user as it is now. */
  user: User;
};

/** What `archiveVitalSigns` takes. */
export type ArchiveVitalSignsInput = {
  /** The `version` that you have read, if it must not have changed since [A24]. */
  baseVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The reading. */
  id: Scalars['ID']['input'];
};

/** What `archiveVitalSigns` answers: its success, or one of ConflictError, NotFoundError, VersionConflictError. */
export type ArchiveVitalSignsResult = ArchiveVitalSignsSuccess | ConflictError | NotFoundError | VersionConflictError;

/** The reading was archived. */
export type ArchiveVitalSignsSuccess = {
  __typename?: 'ArchiveVitalSignsSuccess';
  /** The reading as it is now. */
  vitalSigns: VitalSigns;
};

/** What `archiveWebhookEndpoint` takes. */
export type ArchiveWebhookEndpointInput = {
  /** The `version` that you have read, if it must not have changed since [A24]. */
  baseVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The endpoint. */
  id: Scalars['ID']['input'];
};

/** What `archiveWebhookEndpoint` answers: its success, or one of NotFoundError, VersionConflictError. */
export type ArchiveWebhookEndpointResult = ArchiveWebhookEndpointSuccess | NotFoundError | VersionConflictError;

/** The endpoint was archived. */
export type ArchiveWebhookEndpointSuccess = {
  __typename?: 'ArchiveWebhookEndpointSuccess';
  /** The endpoint as it is now. */
  endpoint: WebhookEndpoint;
};

/** What `assignTag` takes. */
export type AssignTagInput = {
  /** The patient. */
  patientId: Scalars['ID']['input'];
  /** The tag; not an archived one. */
  tagDefinitionId: Scalars['ID']['input'];
};

/** What `assignTag` answers: its success, or one of ConflictError, NotFoundError. */
export type AssignTagResult = AssignTagSuccess | ConflictError | NotFoundError;

/** The patient has the tag. */
export type AssignTagSuccess = {
  __typename?: 'AssignTagSuccess';
  /** The patient as it is now. */
  patient: Patient;
  /** The tag. */
  tagDefinition: TagDefinition;
};

/** What part something had in bringing a patient to the clinic [275]. */
export type AttributionRole =
  /** What helped (`assist`). */
  | 'ASSIST'
  /** What first brought the patient, as told at intake (`primary`); one a patient [276]. */
  | 'PRIMARY'
  /** What came after it (`secondary`). */
  | 'SECONDARY';

/** One change to one record, as the audit trail keeps it: it is never edited and never deleted. */
export type AuditEvent = Node & {
  __typename?: 'AuditEvent';
  /** By which mutation, e.g. `updateAllergy`. */
  action: Scalars['String']['output'];
  /** Who. */
  actor: ActorRef;
  /** When. */
  at: Scalars['DateTime']['output'];
  /** What: a line for each field that changed; of a creation, each field that was given. One for each field of the record, so at most 150. */
  changes: Array<RecordedChange>;
  /** The record: a global id, for `node` where the type is one of nodes. */
  entityId: Scalars['ID']['output'];
  /** Type of the record, e.g. `Allergy`. */
  entityType: Scalars['String']['output'];
  /** Global, opaque id; the same for as long as the record exists. */
  id: Scalars['ID']['output'];
  /** The patient whose record it is, or who it is: a global id; null for what belongs to none. */
  patientId?: Maybe<Scalars['ID']['output']>;
  /** Why, where the caller was asked to say. */
  reason?: Maybe<Scalars['String']['output']>;
  /** The request, as its answer and the log name it: `X-Request-Id` [79]. */
  requestId: Scalars['String']['output'];
  /** The id by which other systems know the event. */
  uuid: Scalars['UUID']['output'];
  /** The record’s version after it; null where the record has none. */
  version?: Maybe<Scalars['Int']['output']>;
};

/** A page of a list of AuditEvent. */
export type AuditEventConnection = {
  __typename?: 'AuditEventConnection';
  /** The page with a cursor for each record: at most 100. */
  edges: Array<AuditEventEdge>;
  /** The page without cursors, in the same order: at most 100. */
  nodes: Array<AuditEvent>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** Length of the whole list under the same filters; counted only when it is selected. */
  totalCount: Scalars['Int']['output'];
};

/** A AuditEvent and its place in the list. */
export type AuditEventEdge = {
  __typename?: 'AuditEventEdge';
  /** Opaque place in the list: pass it to `after` or `before`. */
  cursor: Scalars['String']['output'];
  /** The record. */
  node: AuditEvent;
};

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

/** Why a practitioner has, or has not, a free slot at a time or on a day: by the code that makes the slots. */
export type AvailabilityExplanation = {
  __typename?: 'AvailabilityExplanation';
  /** For which service. */
  appointmentType: AppointmentType;
  /** Whether there is a free slot, at the time or at any time of the day. */
  isOffered: Scalars['Boolean']['output'];
  /** Whose time it is. */
  practitioner: Practitioner;
  /** Why there is none, at most 8; empty if and only if `isOffered`. Of a day: all that speaks against any of its times. */
  reasons: Array<Unavailability>;
  /** Of a day: the start times of the practitioner’s working hours, free or not, in order, at most 2000. None of a single time. */
  times: Array<ExplainedTime>;
};

/** What an account owes: decimals with two places, in the organization’s currency [159, 203]. */
export type Balances = {
  __typename?: 'Balances';
  /** Owed for up to 30 days. */
  balance0To30: Scalars['String']['output'];
  /** Owed for 31 to 60 days. */
  balance31To60: Scalars['String']['output'];
  /** Owed for 61 to 90 days. */
  balance61To90: Scalars['String']['output'];
  /** Owed for more than 90 days. */
  balanceOver90: Scalars['String']['output'];
  /** Owed in all. */
  balanceTotal: Scalars['String']['output'];
  /** The total less what insurance is expected to pay. */
  estimatedBalance: Scalars['String']['output'];
  /** What insurance is expected to pay. */
  insuranceEstimate: Scalars['String']['output'];
  /** Due under payment plans. */
  paymentPlanDue: Scalars['String']['output'];
};

/** An account that one or more patients are billed to [210, 302]. */
export type BillingAccount = Node & {
  __typename?: 'BillingAccount';
  /** When it was archived; null while in use. */
  archivedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When the record was made. */
  createdAt: Scalars['DateTime']['output'];
  /** Every change of the record since it was made, the newest first: from the audit trail, redacted as the record’s own fields are for the caller. */
  history: HistoryEntryConnection;
  /** Global, opaque id; the same for as long as the record exists. */
  id: Scalars['ID']['output'];
  /** Its name, e.g. that of whom it was made for. */
  name: Scalars['String']['output'];
  /** When it last changed. */
  updatedAt: Scalars['DateTime']['output'];
  /** The id by which other systems know the billing account. */
  uuid: Scalars['UUID']['output'];
  /** Grows by one with each change; updates name the one they have read [153]. */
  version: Scalars['Int']['output'];
};


/** An account that one or more patients are billed to [210, 302]. */
export type BillingAccountHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** Which account a new patient is billed to [210]. */
export type BillingAccountAssignment =
  /** One that there is, e.g. the family’s: `billingAccountId` names it. */
  | 'EXISTING'
  /** One that is made now, under the patient’s name. */
  | 'NEW'
  /** None for now. */
  | 'NONE';

/** A page of a list of BillingAccount. */
export type BillingAccountConnection = {
  __typename?: 'BillingAccountConnection';
  /** The page with a cursor for each record: at most 100. */
  edges: Array<BillingAccountEdge>;
  /** The page without cursors, in the same order: at most 100. */
  nodes: Array<BillingAccount>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** Length of the whole list under the same filters; counted only when it is selected. */
  totalCount: Scalars['Int']['output'];
};

/** A BillingAccount and its place in the list. */
export type BillingAccountEdge = {
  __typename?: 'BillingAccountEdge';
  /** Opaque place in the list: pass it to `after` or `before`. */
  cursor: Scalars['String']['output'];
  /** The record. */
  node: BillingAccount;
};

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

/** How an account is settled, e.g. by an insurer [204]. */
export type BillingType = Node & {
  __typename?: 'BillingType';
  /** When it was archived; null while in use. */
  archivedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When the record was made. */
  createdAt: Scalars['DateTime']['output'];
  /** What is meant by it. */
  description?: Maybe<Scalars['String']['output']>;
  /** Every change of the record since it was made, the newest first: from the audit trail, redacted as the record’s own fields are for the caller. */
  history: HistoryEntryConnection;
  /** Global, opaque id; the same for as long as the record exists. */
  id: Scalars['ID']['output'];
  /** Its name. */
  name: Scalars['String']['output'];
  /** When it last changed. */
  updatedAt: Scalars['DateTime']['output'];
  /** The id by which other systems know the billing type. */
  uuid: Scalars['UUID']['output'];
  /** Grows by one with each change; updates name the one they have read [153]. */
  version: Scalars['Int']['output'];
};


/** How an account is settled, e.g. by an insurer [204]. */
export type BillingTypeHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of a list of BillingType. */
export type BillingTypeConnection = {
  __typename?: 'BillingTypeConnection';
  /** The page with a cursor for each record: at most 100. */
  edges: Array<BillingTypeEdge>;
  /** The page without cursors, in the same order: at most 100. */
  nodes: Array<BillingType>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** Length of the whole list under the same filters; counted only when it is selected. */
  totalCount: Scalars['Int']['output'];
};

/** A BillingType and its place in the list. */
export type BillingTypeEdge = {
  __typename?: 'BillingTypeEdge';
  /** Opaque place in the list: pass it to `after` or `before`. */
  cursor: Scalars['String']['output'];
  /** The record. */
  node: BillingType;
};

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

/** What `bookAppointment` answers: its success, or one of IdempotencyError, NotBookableError, NotFoundError, SlotUnavailableError, ValidationError. */
export type BookAppointmentResult = BookAppointmentSuccess | IdempotencyError | NotBookableError | NotFoundError | SlotUnavailableError | ValidationError;

/** The appointment is booked. */
export type BookAppointmentSuccess = {
  __typename?: 'BookAppointmentSuccess';
  /** The appointment as it is now. */
  appointment: Appointment;
  /** Whether the idempotency key had been used: nothing was written now, this is the first answer [A7]. */
  replayed: Scalars['Boolean']['output'];
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

/** What `bulkDismissAlerts` answers: its success, or one of ConflictError, NotFoundError, ValidationError. */
export type BulkDismissAlertsResult = BulkDismissAlertsSuccess | ConflictError | NotFoundError | ValidationError;

/** The alerts are archived. */
export type BulkDismissAlertsSuccess = {
  __typename?: 'BulkDismissAlertsSuccess';
  /** The alerts as they are now, in the order in which they were named: at most 50. */
  alerts: Array<Alert>;
  /** How many have been archived now. */
  archivedCount: Scalars['Int']['output'];
  /** How many were archived before. */
  skippedCount: Scalars['Int']['output'];
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

/** What `bulkImportPatients` answers: its success, or one of IdempotencyError, ValidationError. */
export type BulkImportPatientsResult = BulkImportPatientsSuccess | IdempotencyError | ValidationError;

/** The rows were gone through; some may have failed. */
export type BulkImportPatientsSuccess = {
  __typename?: 'BulkImportPatientsSuccess';
  /** False where everything was taken back: in a dry run, or where a row of an atomic import failed. */
  applied: Scalars['Boolean']['output'];
  /** Patients created. */
  created: Scalars['Int']['output'];
  /** Rows that break a rule. */
  failed: Scalars['Int']['output'];
  /** Whether the idempotency key had been used: nothing was written now, this is the first answer [A7]. */
  replayed: Scalars['Boolean']['output'];
  /** One for each row, in their order; at most 1000. */
  results: Array<BulkImportRowResult>;
  /** Rows left out as duplicates. */
  skipped: Scalars['Int']['output'];
  /** All rows. */
  total: Scalars['Int']['output'];
  /** Patients changed. */
  updated: Scalars['Int']['output'];
  /** Rows that break no rule, whether they were written or not: `total` less `failed`. */
  validated: Scalars['Int']['output'];
};

/** A rule that a row breaks. */
export type BulkImportRowError = {
  __typename?: 'BulkImportRowError';
  /** Stable code of the rule, e.g. too_big, not_found, duplicate, ambiguous_duplicate. */
  code: Scalars['String']['output'];
  /** The field of the row, its parts joined by dots; null where no single field is at fault. */
  field?: Maybe<Scalars['String']['output']>;
  /** What the rule demands; never what the row says. */
  message: Scalars['String']['output'];
};

/** What became of one row [227]. */
export type BulkImportRowResult = {
  __typename?: 'BulkImportRowResult';
  /** What became of it. */
  action: BulkImportAction;
  /** Every rule that it breaks, at most 100; empty unless it FAILED. */
  errors: Array<BulkImportRowError>;
  /** The same patient as it is now. */
  patient?: Maybe<Patient>;
  /** Global id of whom it is about: created, updated, left as it was, or in the way. Null where that is no one, or can’t be told. */
  patientId?: Maybe<Scalars['ID']['output']>;
  /** Its index in `rows`, from 0. */
  row: Scalars['Int']['output'];
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

/** What `cancelAppointment` answers: its success, or one of IdempotencyError, InvalidTransitionError, NotFoundError, PolicyError, ValidationError, VersionConflictError. */
export type CancelAppointmentResult = CancelAppointmentSuccess | IdempotencyError | InvalidTransitionError | NotFoundError | PolicyError | ValidationError | VersionConflictError;

/** The appointment is cancelled. */
export type CancelAppointmentSuccess = {
  __typename?: 'CancelAppointmentSuccess';
  /** The appointment as it is now. */
  appointment: Appointment;
  /** Whether the idempotency key had been used: nothing was written now, this is the first answer [A7]. */
  replayed: Scalars['Boolean']['output'];
};

/** What partners can book: each of their credentials reaches exactly one catalog [25, 30]. */
export type Catalog = Node & {
  __typename?: 'Catalog';
  /** The services that it holds, by name; those that can’t be booked now, too. All that its credentials reach [30]. */
  appointmentTypes: AppointmentTypeConnection;
  /** When it was archived: since then its credentials are refused. Null while in use. */
  archivedAt?: Maybe<Scalars['DateTime']['output']>;
  /** How many minutes before the start an appointment can be cancelled at the latest [A3]. */
  cancelCutoffMinutes: Scalars['Int']['output'];
  /** When the record was made. */
  createdAt: Scalars['DateTime']['output'];
  /** What it is for, at most 1,000 characters. */
  description?: Maybe<Scalars['String']['output']>;
  /** Names of features, each true or false: shown to partners as they are [37]. */
  featureFlags: Scalars['JSONObject']['output'];
  /** Every change of the record since it was made, the newest first: from the audit trail, redacted as the record’s own fields are for the caller. */
  history: HistoryEntryConnection;
  /** Minutes that a hold lasts [A4]. */
  holdMinutes: Scalars['Int']['output'];
  /** How many days of 24 hours before its start a slot can be taken at the earliest. */
  horizonDays: Scalars['Int']['output'];
  /** Global, opaque id; the same for as long as the record exists. */
  id: Scalars['ID']['output'];
  /** Its name, at most 100 characters. */
  name: Scalars['String']['output'];
  /** How many minutes before its start a slot can be taken at the latest. */
  noticeMinutes: Scalars['Int']['output'];
  /** Whether that window limits when may be asked, and not where an appointment can be moved to [A2]. */
  rescheduleAskWindow: Scalars['Boolean']['output'];
  /** How many minutes before the start an appointment can be moved at the latest [A2]. */
  rescheduleCutoffMinutes: Scalars['Int']['output'];
  /** How often an appointment can be moved [A2]. */
  rescheduleLimit: Scalars['Int']['output'];
  /** How many minutes from its original start an appointment can be moved [A2]. */
  rescheduleWindowMinutes: Scalars['Int']['output'];
  /** When it last changed. */
  updatedAt: Scalars['DateTime']['output'];
  /** The id by which other systems know the catalog. */
  uuid: Scalars['UUID']['output'];
  /** Grows by one with each change; updates name the one they have read [153]. */
  version: Scalars['Int']['output'];
};


/** What partners can book: each of their credentials reaches exactly one catalog [25, 30]. */
export type CatalogAppointmentTypesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** What partners can book: each of their credentials reaches exactly one catalog [25, 30]. */
export type CatalogHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of a list of Catalog. */
export type CatalogConnection = {
  __typename?: 'CatalogConnection';
  /** The page with a cursor for each record: at most 100. */
  edges: Array<CatalogEdge>;
  /** The page without cursors, in the same order: at most 100. */
  nodes: Array<Catalog>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** Length of the whole list under the same filters; counted only when it is selected. */
  totalCount: Scalars['Int']['output'];
};

/** A Catalog and its place in the list. */
export type CatalogEdge = {
  __typename?: 'CatalogEdge';
  /** Opaque place in the list: pass it to `after` or `before`. */
  cursor: Scalars['String']['output'];
  /** The record. */
  node: Catalog;
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

/** Something that has happened to a record, in ids and codes only: read the record itself for what it holds now. */
export type Change = {
  __typename?: 'Change';
  /** When. */
  at: Scalars['DateTime']['output'];
  /** The record: a global id, for `node` and `nodes` where the type is one of nodes. */
  entityId: Scalars['ID']['output'];
  /** Type of the record, e.g. `Appointment`. */
  entityType: Scalars['String']['output'];
  /** The patient whose record it is, or who it is: a global id; null for what belongs to none. Reading it is noted in the patient’s `accessLog`. */
  patientId?: Maybe<Scalars['ID']['output']>;
  /** What has happened, e.g. `appointment.confirmed` or `vital_signs.created`; the guide to events lists them all. */
  type: Scalars['String']['output'];
  /** The id of the event; webhooks send it as `webhook-id`. */
  uuid: Scalars['UUID']['output'];
  /** The record’s version after it; null where the record has none. */
  version?: Maybe<Scalars['Int']['output']>;
};

/** A page of a list of Change. */
export type ChangeConnection = {
  __typename?: 'ChangeConnection';
  /** The page with a cursor for each record: at most 100. */
  edges: Array<ChangeEdge>;
  /** Where to go on: keep it, and pass it to `after` the next time, whether this page has events or not. */
  endCursor: Scalars['String']['output'];
  /** The page without cursors, in the same order: at most 100. */
  nodes: Array<Change>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** Length of the whole list under the same filters; counted only when it is selected. */
  totalCount: Scalars['Int']['output'];
};

/** A Change and its place in the list. */
export type ChangeEdge = {
  __typename?: 'ChangeEdge';
  /** Opaque place in the list: pass it to `after` or `before`. */
  cursor: Scalars['String']['output'];
  /** The record. */
  node: Change;
};

/** Who said something to whom [282]. */
export type CommunicationDirection =
  /** Neither, e.g. a note (`neither`). */
  | 'NEITHER'
  /** The patient to the clinic (`received`). */
  | 'RECEIVED'
  /** The clinic to the patient (`sent`). */
  | 'SENT';

/** That something was said to a patient or by one. Entries are never changed or deleted [286]. */
export type CommunicationLog = Node & {
  __typename?: 'CommunicationLog';
  /** When it was said. */
  communicationDatetime: Scalars['DateTime']['output'];
  /** Where the entry comes from; follows from who wrote it. */
  communicationSource: CommunicationSource;
  /** What it was about; may have been archived since. */
  communicationType?: Maybe<CommunicationType>;
  /** When the entry was written. */
  createdAt: Scalars['DateTime']['output'];
  /** Who wrote the entry [A42]. */
  createdBy: ActorRef;
  /** Who said it to whom. */
  direction?: Maybe<CommunicationDirection>;
  /** Global, opaque id; the same for as long as the record exists. */
  id: Scalars['ID']['output'];
  /** How it was said. */
  mode?: Maybe<CommunicationMode>;
  /** What was said. */
  note?: Maybe<Scalars['String']['output']>;
  /** With whom. */
  patient: Patient;
  /** The id by which other systems know the entry. */
  uuid: Scalars['UUID']['output'];
};

/** A page of a list of CommunicationLog. */
export type CommunicationLogConnection = {
  __typename?: 'CommunicationLogConnection';
  /** The page with a cursor for each record: at most 100. */
  edges: Array<CommunicationLogEdge>;
  /** The page without cursors, in the same order: at most 100. */
  nodes: Array<CommunicationLog>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** Length of the whole list under the same filters; counted only when it is selected. */
  totalCount: Scalars['Int']['output'];
};

/** A CommunicationLog and its place in the list. */
export type CommunicationLogEdge = {
  __typename?: 'CommunicationLogEdge';
  /** Opaque place in the list: pass it to `after` or `before`. */
  cursor: Scalars['String']['output'];
  /** The record. */
  node: CommunicationLog;
};

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

/** What a communication can be about, e.g. a recall: an entry of the list that the communication log names. */
export type CommunicationType = Node & {
  __typename?: 'CommunicationType';
  /** When it was archived (`deleted_at`); null while it can be chosen. */
  archivedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Its group, e.g. billing. */
  category?: Maybe<Scalars['String']['output']>;
  /** When the entry was made. */
  createdAt: Scalars['DateTime']['output'];
  /** What is meant by it. */
  description?: Maybe<Scalars['String']['output']>;
  /** Every change of the record since it was made, the newest first: from the audit trail, redacted as the record’s own fields are for the caller. */
  history: HistoryEntryConnection;
  /** Global, opaque id; the same for as long as the record exists. */
  id: Scalars['ID']['output'];
  /** Its place in the organization’s own order. */
  itemOrder: Scalars['Int']['output'];
  /** Its name. */
  name: Scalars['String']['output'];
  /** When it last changed. */
  updatedAt: Scalars['DateTime']['output'];
  /** The id by which other systems know the entry. */
  uuid: Scalars['UUID']['output'];
  /** Grows by one with each change; updates name the one they have read [153]. */
  version: Scalars['Int']['output'];
};


/** What a communication can be about, e.g. a recall: an entry of the list that the communication log names. */
export type CommunicationTypeHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of a list of CommunicationType. */
export type CommunicationTypeConnection = {
  __typename?: 'CommunicationTypeConnection';
  /** The page with a cursor for each record: at most 100. */
  edges: Array<CommunicationTypeEdge>;
  /** The page without cursors, in the same order: at most 100. */
  nodes: Array<CommunicationType>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** Length of the whole list under the same filters; counted only when it is selected. */
  totalCount: Scalars['Int']['output'];
};

/** A CommunicationType and its place in the list. */
export type CommunicationTypeEdge = {
  __typename?: 'CommunicationTypeEdge';
  /** Opaque place in the list: pass it to `after` or `before`. */
  cursor: Scalars['String']['output'];
  /** The record. */
  node: CommunicationType;
};

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

/** Why a patient pays less, e.g. as a pensioner [113, A51]. */
export type ConcessionType = Node & {
  __typename?: 'ConcessionType';
  /** When it was archived; null while in use. */
  archivedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When the record was made. */
  createdAt: Scalars['DateTime']['output'];
  /** Every change of the record since it was made, the newest first: from the audit trail, redacted as the record’s own fields are for the caller. */
  history: HistoryEntryConnection;
  /** Global, opaque id; the same for as long as the record exists. */
  id: Scalars['ID']['output'];
  /** Its name. */
  name: Scalars['String']['output'];
  /** When it last changed. */
  updatedAt: Scalars['DateTime']['output'];
  /** The id by which other systems know the concession type. */
  uuid: Scalars['UUID']['output'];
  /** Grows by one with each change; updates name the one they have read [153]. */
  version: Scalars['Int']['output'];
};


/** Why a patient pays less, e.g. as a pensioner [113, A51]. */
export type ConcessionTypeHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of a list of ConcessionType. */
export type ConcessionTypeConnection = {
  __typename?: 'ConcessionTypeConnection';
  /** The page with a cursor for each record: at most 100. */
  edges: Array<ConcessionTypeEdge>;
  /** The page without cursors, in the same order: at most 100. */
  nodes: Array<ConcessionType>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** Length of the whole list under the same filters; counted only when it is selected. */
  totalCount: Scalars['Int']['output'];
};

/** A ConcessionType and its place in the list. */
export type ConcessionTypeEdge = {
  __typename?: 'ConcessionTypeEdge';
  /** Opaque place in the list: pass it to `after` or `before`. */
  cursor: Scalars['String']['output'];
  /** The record. */
  node: ConcessionType;
};

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

/** What `confirmAppointment` answers: its success, or one of HoldExpiredError, IdempotencyError, InvalidTransitionError, NotBookableError, NotFoundError, SlotUnavailableError, ValidationError, VersionConflictError. */
export type ConfirmAppointmentResult = ConfirmAppointmentSuccess | HoldExpiredError | IdempotencyError | InvalidTransitionError | NotBookableError | NotFoundError | SlotUnavailableError | ValidationError | VersionConflictError;

/** The appointment is booked. */
export type ConfirmAppointmentSuccess = {
  __typename?: 'ConfirmAppointmentSuccess';
  /** The appointment as it is now. */
  appointment: Appointment;
  /** Whether the idempotency key had been used: nothing was written now, this is the first answer [A7]. */
  replayed: Scalars['Boolean']['output'];
};

/** A rule of the record’s life forbids the change as things stand; `code` says which. */
export type ConflictError = Error & {
  __typename?: 'ConflictError';
  /** What went wrong. */
  code: ErrorCode;
  /** The same in a sentence; holds no value of the input or of a record. */
  message: Scalars['String']['output'];
  /** The field at fault, below `input`, outermost first, at most 10 deep; null where no single field is. */
  path?: Maybe<Array<Scalars['String']['output']>>;
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

/** Someone outside the organization whom it deals with, e.g. a doctor who refers patients [114, A51]. */
export type Contact = Node & {
  __typename?: 'Contact';
  /** First line of the address. */
  addressLine1?: Maybe<Scalars['String']['output']>;
  /** Second line of the address. */
  addressLine2?: Maybe<Scalars['String']['output']>;
  /** When it was archived; null while in use. */
  archivedAt?: Maybe<Scalars['DateTime']['output']>;
  /** City or town. */
  city?: Maybe<Scalars['String']['output']>;
  /** Practice or company. */
  companyName?: Maybe<Scalars['String']['output']>;
  /** Country. */
  country?: Maybe<Scalars['String']['output']>;
  /** When the record was made. */
  createdAt: Scalars['DateTime']['output'];
  /** Email address. */
  email?: Maybe<Scalars['String']['output']>;
  /** Given name. */
  firstName: Scalars['String']['output'];
  /** Every change of the record since it was made, the newest first: from the audit trail, redacted as the record’s own fields are for the caller. */
  history: HistoryEntryConnection;
  /** Global, opaque id; the same for as long as the record exists. */
  id: Scalars['ID']['output'];
  /** Family name. */
  lastName: Scalars['String']['output'];
  /** Title, given name and family name. */
  name: Scalars['String']['output'];
  /** Occupation, e.g. cardiologist. */
  occupation?: Maybe<Scalars['String']['output']>;
  /** Phone. */
  phone?: Maybe<Scalars['String']['output']>;
  /** Postal code. */
  postalCode?: Maybe<Scalars['String']['output']>;
  /** Number by which insurers know the contact. */
  providerNumber?: Maybe<Scalars['String']['output']>;
  /** State, province or county. */
  state?: Maybe<Scalars['String']['output']>;
  /** Title, e.g. Dr. */
  title?: Maybe<Scalars['String']['output']>;
  /** When it last changed. */
  updatedAt: Scalars['DateTime']['output'];
  /** The id by which other systems know the contact. */
  uuid: Scalars['UUID']['output'];
  /** Grows by one with each change; updates name the one they have read [153]. */
  version: Scalars['Int']['output'];
};


/** Someone outside the organization whom it deals with, e.g. a doctor who refers patients [114, A51]. */
export type ContactHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of a list of Contact. */
export type ContactConnection = {
  __typename?: 'ContactConnection';
  /** The page with a cursor for each record: at most 100. */
  edges: Array<ContactEdge>;
  /** The page without cursors, in the same order: at most 100. */
  nodes: Array<Contact>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** Length of the whole list under the same filters; counted only when it is selected. */
  totalCount: Scalars['Int']['output'];
};

/** A Contact and its place in the list. */
export type ContactEdge = {
  __typename?: 'ContactEdge';
  /** Opaque place in the list: pass it to `after` or `before`. */
  cursor: Scalars['String']['output'];
  /** The record. */
  node: Contact;
};

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

/** What `createAlertDefinition` answers: its success, or one of IdempotencyError, ValidationError. */
export type CreateAlertDefinitionResult = CreateAlertDefinitionSuccess | IdempotencyError | ValidationError;

/** The entry was created. */
export type CreateAlertDefinitionSuccess = {
  __typename?: 'CreateAlertDefinitionSuccess';
  /** The entry as it is now. */
  alertDefinition: AlertDefinition;
  /** Whether the idempotency key had been used: nothing was written now, this is the first answer [A7]. */
  replayed: Scalars['Boolean']['output'];
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

/** What `createAlert` answers: its success, or one of ConflictError, IdempotencyError, NotFoundError, ValidationError. */
export type CreateAlertResult = ConflictError | CreateAlertSuccess | IdempotencyError | NotFoundError | ValidationError;

/** The alert was put on the chart. */
export type CreateAlertSuccess = {
  __typename?: 'CreateAlertSuccess';
  /** The alert as it is now. */
  alert: Alert;
  /** Whether the idempotency key had been used: nothing was written now, this is the first answer [A7]. */
  replayed: Scalars['Boolean']['output'];
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

/** What `createAllergyDefinition` answers: its success, or one of IdempotencyError, ValidationError. */
export type CreateAllergyDefinitionResult = CreateAllergyDefinitionSuccess | IdempotencyError | ValidationError;

/** The entry was created. */
export type CreateAllergyDefinitionSuccess = {
  __typename?: 'CreateAllergyDefinitionSuccess';
  /** The entry as it is now. */
  allergyDefinition: AllergyDefinition;
  /** Whether the idempotency key had been used: nothing was written now, this is the first answer [A7]. */
  replayed: Scalars['Boolean']['output'];
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

/** What `createAllergy` answers: its success, or one of ConflictError, IdempotencyError, NotFoundError, ValidationError. */
export type CreateAllergyResult = ConflictError | CreateAllergySuccess | IdempotencyError | NotFoundError | ValidationError;

/** The allergy was recorded. */
export type CreateAllergySuccess = {
  __typename?: 'CreateAllergySuccess';
  /** The allergy as it is now. */
  allergy: Allergy;
  /** Whether the idempotency key had been used: nothing was written now, this is the first answer [A7]. */
  replayed: Scalars['Boolean']['output'];
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

/** What `createAppointmentHold` answers: its success, or one of IdempotencyError, NotBookableError, NotFoundError, SlotUnavailableError, ValidationError. */
export type CreateAppointmentHoldResult = CreateAppointmentHoldSuccess | IdempotencyError | NotBookableError | NotFoundError | SlotUnavailableError | ValidationError;

/** The slot is held. */
export type CreateAppointmentHoldSuccess = {
  __typename?: 'CreateAppointmentHoldSuccess';
  /** The appointment as it is now. */
  appointment: Appointment;
  /** When the hold’s time is over, by the server’s clock. */
  expiresAt: Scalars['DateTime']['output'];
  /** Shows that the hold is yours: keep it until you confirm. It is shown here only, and to a repetition of this very request [48]. */
  holdToken: Scalars['String']['output'];
  /** Whether the idempotency key had been used: nothing was written now, this is the first answer [A7]. */
  replayed: Scalars['Boolean']['output'];
  /** The server’s clock: count down from it, not from your own. */
  serverTime: Scalars['DateTime']['output'];
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

/** What `createAppointmentType` answers: its success, or one of IdempotencyError, NotFoundError, ValidationError. */
export type CreateAppointmentTypeResult = CreateAppointmentTypeSuccess | IdempotencyError | NotFoundError | ValidationError;

/** The appointment type was created. */
export type CreateAppointmentTypeSuccess = {
  __typename?: 'CreateAppointmentTypeSuccess';
  /** The appointment type as it is now. */
  appointmentType: AppointmentType;
  /** Whether the idempotency key had been used: nothing was written now, this is the first answer [A7]. */
  replayed: Scalars['Boolean']['output'];
};

/** What `createBillingAccount` takes. */
export type CreateBillingAccountInput = {
  /** Makes a repetition answer what the first request did, for 24 hours: 1 to 255 characters, yours to choose, per mutation. The header Idempotency-Key is the same thing in an operation with one mutation field [A6–A8]. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Its name, 1 to 200 characters. */
  name: Scalars['String']['input'];
};

/** What `createBillingAccount` answers: its success, or one of IdempotencyError, ValidationError. */
export type CreateBillingAccountResult = CreateBillingAccountSuccess | IdempotencyError | ValidationError;

/** The billing account was created. */
export type CreateBillingAccountSuccess = {
  __typename?: 'CreateBillingAccountSuccess';
  /** The billing account as it is now. */
  billingAccount: BillingAccount;
  /** Whether the idempotency key had been used: nothing was written now, this is the first answer [A7]. */
  replayed: Scalars['Boolean']['output'];
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

/** What `createBillingType` answers: its success, or one of IdempotencyError, ValidationError. */
export type CreateBillingTypeResult = CreateBillingTypeSuccess | IdempotencyError | ValidationError;

/** The billing type was created. */
export type CreateBillingTypeSuccess = {
  __typename?: 'CreateBillingTypeSuccess';
  /** The billing type as it is now. */
  billingType: BillingType;
  /** Whether the idempotency key had been used: nothing was written now, this is the first answer [A7]. */
  replayed: Scalars['Boolean']['output'];
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

/** What `createCatalog` answers: its success, or one of IdempotencyError, NotFoundError, ValidationError. */
export type CreateCatalogResult = CreateCatalogSuccess | IdempotencyError | NotFoundError | ValidationError;

/** The catalog was created. */
export type CreateCatalogSuccess = {
  __typename?: 'CreateCatalogSuccess';
  /** The catalog as it is now. */
  catalog: Catalog;
  /** Whether the idempotency key had been used: nothing was written now, this is the first answer [A7]. */
  replayed: Scalars['Boolean']['output'];
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

/** What `createCommunicationType` answers: its success, or one of IdempotencyError, ValidationError. */
export type CreateCommunicationTypeResult = CreateCommunicationTypeSuccess | IdempotencyError | ValidationError;

/** The entry was created. */
export type CreateCommunicationTypeSuccess = {
  __typename?: 'CreateCommunicationTypeSuccess';
  /** The entry as it is now. */
  communicationType: CommunicationType;
  /** Whether the idempotency key had been used: nothing was written now, this is the first answer [A7]. */
  replayed: Scalars['Boolean']['output'];
};

/** What `createConcessionType` takes. */
export type CreateConcessionTypeInput = {
  /** Makes a repetition answer what the first request did, for 24 hours: 1 to 255 characters, yours to choose, per mutation. The header Idempotency-Key is the same thing in an operation with one mutation field [A6–A8]. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Its name, 1 to 200 characters. */
  name: Scalars['String']['input'];
};

/** What `createConcessionType` answers: its success, or one of IdempotencyError, ValidationError. */
export type CreateConcessionTypeResult = CreateConcessionTypeSuccess | IdempotencyError | ValidationError;

/** The concession type was created. */
export type CreateConcessionTypeSuccess = {
  __typename?: 'CreateConcessionTypeSuccess';
  /** The concession type as it is now. */
  concessionType: ConcessionType;
  /** Whether the idempotency key had been used: nothing was written now, this is the first answer [A7]. */
  replayed: Scalars['Boolean']['output'];
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

/** What `createContact` answers: its success, or one of IdempotencyError, ValidationError. */
export type CreateContactResult = CreateContactSuccess | IdempotencyError | ValidationError;

/** The contact was created. */
export type CreateContactSuccess = {
  __typename?: 'CreateContactSuccess';
  /** The contact as it is now. */
  contact: Contact;
  /** Whether the idempotency key had been used: nothing was written now, this is the first answer [A7]. */
  replayed: Scalars['Boolean']['output'];
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

/** What `createCredential` answers: its success, or one of ConflictError, IdempotencyError, NotFoundError, ValidationError. */
export type CreateCredentialResult = ConflictError | CreateCredentialSuccess | IdempotencyError | NotFoundError | ValidationError;

/** The credential was issued. */
export type CreateCredentialSuccess = {
  __typename?: 'CreateCredentialSuccess';
  /** The credential as it is now. */
  credential: Credential;
  /** Whether the idempotency key had been used: nothing was written now, this is the first answer [A7]. */
  replayed: Scalars['Boolean']['output'];
  /** For the header `Authorization: Bearer <secret>`. Shown here and never again: null where the answer repeats an earlier one [81]. */
  secret?: Maybe<Scalars['String']['output']>;
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

/** What `createEmployer` answers: its success, or one of IdempotencyError, ValidationError. */
export type CreateEmployerResult = CreateEmployerSuccess | IdempotencyError | ValidationError;

/** The employer was created. */
export type CreateEmployerSuccess = {
  __typename?: 'CreateEmployerSuccess';
  /** The employer as it is now. */
  employer: Employer;
  /** Whether the idempotency key had been used: nothing was written now, this is the first answer [A7]. */
  replayed: Scalars['Boolean']['output'];
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

/** What `createFeeSchedule` answers: its success, or one of IdempotencyError, ValidationError. */
export type CreateFeeScheduleResult = CreateFeeScheduleSuccess | IdempotencyError | ValidationError;

/** The fee schedule was created. */
export type CreateFeeScheduleSuccess = {
  __typename?: 'CreateFeeScheduleSuccess';
  /** The fee schedule as it is now. */
  feeSchedule: FeeSchedule;
  /** Whether the idempotency key had been used: nothing was written now, this is the first answer [A7]. */
  replayed: Scalars['Boolean']['output'];
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

/** What `createFieldDefinition` answers: its success, or one of IdempotencyError, ValidationError. */
export type CreateFieldDefinitionResult = CreateFieldDefinitionSuccess | IdempotencyError | ValidationError;

/** The field was created. */
export type CreateFieldDefinitionSuccess = {
  __typename?: 'CreateFieldDefinitionSuccess';
  /** The field as it is now. */
  fieldDefinition: FieldDefinition;
  /** Whether the idempotency key had been used: nothing was written now, this is the first answer [A7]. */
  replayed: Scalars['Boolean']['output'];
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

/** What `createHospital` answers: its success, or one of DuplicateError, IdempotencyError, ValidationError. */
export type CreateHospitalResult = CreateHospitalSuccess | DuplicateError | IdempotencyError | ValidationError;

/** The hospital was created. */
export type CreateHospitalSuccess = {
  __typename?: 'CreateHospitalSuccess';
  /** The hospital as it is now. */
  hospital: Hospital;
  /** Whether the idempotency key had been used: nothing was written now, this is the first answer [A7]. */
  replayed: Scalars['Boolean']['output'];
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

/** What `createLocation` answers: its success, or one of IdempotencyError, ValidationError. */
export type CreateLocationResult = CreateLocationSuccess | IdempotencyError | ValidationError;

/** The location was created. */
export type CreateLocationSuccess = {
  __typename?: 'CreateLocationSuccess';
  /** The location as it is now. */
  location: Location;
  /** Whether the idempotency key had been used: nothing was written now, this is the first answer [A7]. */
  replayed: Scalars['Boolean']['output'];
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

/** What `createMedicationDefinition` answers: its success, or one of IdempotencyError, ValidationError. */
export type CreateMedicationDefinitionResult = CreateMedicationDefinitionSuccess | IdempotencyError | ValidationError;

/** The entry was created. */
export type CreateMedicationDefinitionSuccess = {
  __typename?: 'CreateMedicationDefinitionSuccess';
  /** The entry as it is now. */
  medicationDefinition: MedicationDefinition;
  /** Whether the idempotency key had been used: nothing was written now, this is the first answer [A7]. */
  replayed: Scalars['Boolean']['output'];
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

/** What `createMedication` answers: its success, or one of ConflictError, IdempotencyError, NotFoundError, ValidationError. */
export type CreateMedicationResult = ConflictError | CreateMedicationSuccess | IdempotencyError | NotFoundError | ValidationError;

/** The medication was recorded. */
export type CreateMedicationSuccess = {
  __typename?: 'CreateMedicationSuccess';
  /** The medication as it is now. */
  medication: Medication;
  /** Whether the idempotency key had been used: nothing was written now, this is the first answer [A7]. */
  replayed: Scalars['Boolean']['output'];
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

/** What `createPartner` answers: its success, or one of DuplicateError, IdempotencyError, ValidationError. */
export type CreatePartnerResult = CreatePartnerSuccess | DuplicateError | IdempotencyError | ValidationError;

/** The partner was created. */
export type CreatePartnerSuccess = {
  __typename?: 'CreatePartnerSuccess';
  /** The partner as it is now. */
  partner: Partner;
  /** Whether the idempotency key had been used: nothing was written now, this is the first answer [A7]. */
  replayed: Scalars['Boolean']['output'];
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

/** What `createPatient` answers: its success, or one of DuplicateError, IdempotencyError, NotFoundError, ValidationError. */
export type CreatePatientResult = CreatePatientSuccess | DuplicateError | IdempotencyError | NotFoundError | ValidationError;

/** The patient was created. */
export type CreatePatientSuccess = {
  __typename?: 'CreatePatientSuccess';
  /** The patient as it is now. */
  patient: Patient;
  /** Whether the idempotency key had been used: nothing was written now, this is the first answer [A7]. */
  replayed: Scalars['Boolean']['output'];
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

/** What `createPractitioner` answers: its success, or one of DuplicateError, IdempotencyError, ValidationError. */
export type CreatePractitionerResult = CreatePractitionerSuccess | DuplicateError | IdempotencyError | ValidationError;

/** The practitioner was created. */
export type CreatePractitionerSuccess = {
  __typename?: 'CreatePractitionerSuccess';
  /** The practitioner as it is now. */
  practitioner: Practitioner;
  /** Whether the idempotency key had been used: nothing was written now, this is the first answer [A7]. */
  replayed: Scalars['Boolean']['output'];
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

/** What `createProblemDefinition` answers: its success, or one of IdempotencyError, ValidationError. */
export type CreateProblemDefinitionResult = CreateProblemDefinitionSuccess | IdempotencyError | ValidationError;

/** The entry was created. */
export type CreateProblemDefinitionSuccess = {
  __typename?: 'CreateProblemDefinitionSuccess';
  /** The entry as it is now. */
  problemDefinition: ProblemDefinition;
  /** Whether the idempotency key had been used: nothing was written now, this is the first answer [A7]. */
  replayed: Scalars['Boolean']['output'];
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

/** What `createProblem` answers: its success, or one of ConflictError, IdempotencyError, NotFoundError, ValidationError. */
export type CreateProblemResult = ConflictError | CreateProblemSuccess | IdempotencyError | NotFoundError | ValidationError;

/** The problem was recorded. */
export type CreateProblemSuccess = {
  __typename?: 'CreateProblemSuccess';
  /** The problem as it is now. */
  problem: Problem;
  /** Whether the idempotency key had been used: nothing was written now, this is the first answer [A7]. */
  replayed: Scalars['Boolean']['output'];
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

/** What `createReferralAttribution` answers: its success, or one of ConflictError, DuplicateError, IdempotencyError, NotFoundError, ValidationError. */
export type CreateReferralAttributionResult = ConflictError | CreateReferralAttributionSuccess | DuplicateError | IdempotencyError | NotFoundError | ValidationError;

/** The attribution was recorded. */
export type CreateReferralAttributionSuccess = {
  __typename?: 'CreateReferralAttributionSuccess';
  /** The attribution as it is now. */
  referralAttribution: ReferralAttribution;
  /** Whether the idempotency key had been used: nothing was written now, this is the first answer [A7]. */
  replayed: Scalars['Boolean']['output'];
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

/** What `createReferralPartner` answers: its success, or one of IdempotencyError, ValidationError. */
export type CreateReferralPartnerResult = CreateReferralPartnerSuccess | IdempotencyError | ValidationError;

/** The referral partner was created. */
export type CreateReferralPartnerSuccess = {
  __typename?: 'CreateReferralPartnerSuccess';
  /** The referral partner as it is now. */
  referralPartner: ReferralPartner;
  /** Whether the idempotency key had been used: nothing was written now, this is the first answer [A7]. */
  replayed: Scalars['Boolean']['output'];
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

/** What `createReferralSource` answers: its success, or one of IdempotencyError, ValidationError. */
export type CreateReferralSourceResult = CreateReferralSourceSuccess | IdempotencyError | ValidationError;

/** The referral source was created. */
export type CreateReferralSourceSuccess = {
  __typename?: 'CreateReferralSourceSuccess';
  /** The referral source as it is now. */
  referralSource: ReferralSource;
  /** Whether the idempotency key had been used: nothing was written now, this is the first answer [A7]. */
  replayed: Scalars['Boolean']['output'];
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

/** What `createRelationship` answers: its success, or one of ConflictError, DuplicateError, IdempotencyError, NotFoundError, ValidationError. */
export type CreateRelationshipResult = ConflictError | CreateRelationshipSuccess | DuplicateError | IdempotencyError | NotFoundError | ValidationError;

/** The relationship was recorded. */
export type CreateRelationshipSuccess = {
  __typename?: 'CreateRelationshipSuccess';
  /** The relationship as it is now. */
  relationship: Relationship;
  /** Whether the idempotency key had been used: nothing was written now, this is the first answer [A7]. */
  replayed: Scalars['Boolean']['output'];
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

/** What `createScheduleException` answers: its success, or one of IdempotencyError, NotFoundError, ValidationError. */
export type CreateScheduleExceptionResult = CreateScheduleExceptionSuccess | IdempotencyError | NotFoundError | ValidationError;

/** The exception was created. */
export type CreateScheduleExceptionSuccess = {
  __typename?: 'CreateScheduleExceptionSuccess';
  /** Whether the idempotency key had been used: nothing was written now, this is the first answer [A7]. */
  replayed: Scalars['Boolean']['output'];
  /** The exception as it is now. */
  scheduleException: ScheduleException;
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

/** What `createSchedule` answers: its success, or one of IdempotencyError, NotFoundError, ValidationError. */
export type CreateScheduleResult = CreateScheduleSuccess | IdempotencyError | NotFoundError | ValidationError;

/** The schedule was created. */
export type CreateScheduleSuccess = {
  __typename?: 'CreateScheduleSuccess';
  /** Whether the idempotency key had been used: nothing was written now, this is the first answer [A7]. */
  replayed: Scalars['Boolean']['output'];
  /** The schedule as it is now. */
  schedule: Schedule;
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

/** What `createSocialHistory` answers: its success, or one of ConflictError, DuplicateError, IdempotencyError, NotFoundError, ValidationError. */
export type CreateSocialHistoryResult = ConflictError | CreateSocialHistorySuccess | DuplicateError | IdempotencyError | NotFoundError | ValidationError;

/** The entry was recorded. */
export type CreateSocialHistorySuccess = {
  __typename?: 'CreateSocialHistorySuccess';
  /** Whether the idempotency key had been used: nothing was written now, this is the first answer [A7]. */
  replayed: Scalars['Boolean']['output'];
  /** The entry as it is now. */
  socialHistory: SocialHistory;
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

/** What `createTagDefinition` answers: its success, or one of IdempotencyError, ValidationError. */
export type CreateTagDefinitionResult = CreateTagDefinitionSuccess | IdempotencyError | ValidationError;

/** The entry was created. */
export type CreateTagDefinitionSuccess = {
  __typename?: 'CreateTagDefinitionSuccess';
  /** Whether the idempotency key had been used: nothing was written now, this is the first answer [A7]. */
  replayed: Scalars['Boolean']['output'];
  /** The entry as it is now. */
  tagDefinition: TagDefinition;
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

/** What `createUser` answers: its success, or one of IdempotencyError, NotFoundError, ValidationError. */
export type CreateUserResult = CreateUserSuccess | IdempotencyError | NotFoundError | ValidationError;

/** The user was created. */
export type CreateUserSuccess = {
  __typename?: 'CreateUserSuccess';
  /** Whether the idempotency key had been used: nothing was written now, this is the first answer [A7]. */
  replayed: Scalars['Boolean']['output'];
  /** The user as it is now. */
  user: User;
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

/** What `createVitalSigns` answers: its success, or one of ConflictError, IdempotencyError, NotFoundError, ValidationError. */
export type CreateVitalSignsResult = ConflictError | CreateVitalSignsSuccess | IdempotencyError | NotFoundError | ValidationError;

/** The reading was recorded. */
export type CreateVitalSignsSuccess = {
  __typename?: 'CreateVitalSignsSuccess';
  /** Whether the idempotency key had been used: nothing was written now, this is the first answer [A7]. */
  replayed: Scalars['Boolean']['output'];
  /** The reading as it is now. */
  vitalSigns: VitalSigns;
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

/** What `createWebhookEndpoint` answers: its success, or one of IdempotencyError, NotFoundError, ValidationError. */
export type CreateWebhookEndpointResult = CreateWebhookEndpointSuccess | IdempotencyError | NotFoundError | ValidationError;

/** The endpoint was created. */
export type CreateWebhookEndpointSuccess = {
  __typename?: 'CreateWebhookEndpointSuccess';
  /** The endpoint as it is now. */
  endpoint: WebhookEndpoint;
  /** Whether the idempotency key had been used: nothing was written now, this is the first answer [A7]. */
  replayed: Scalars['Boolean']['output'];
  /** By which the receiver verifies signatures: `whsec_` and a key in base64. Shown here and never again: null where the answer repeats an earlier one. */
  secret?: Maybe<Scalars['String']['output']>;
};

/** A secret that opens the API. The secret itself is shown once, when it is made. */
export type Credential = Node & {
  __typename?: 'Credential';
  /** The one catalog that a partner reaches by it; null for the organization’s own [25]. */
  catalog?: Maybe<Catalog>;
  /** When it was made. */
  createdAt: Scalars['DateTime']['output'];
  /** Live, or the sandbox twin: that of its organization [A56]. */
  environment: Environment;
  /** From then on it is refused; null: never. */
  expiresAt?: Maybe<Scalars['DateTime']['output']>;
  /** Global, opaque id; the same for as long as the record exists. */
  id: Scalars['ID']['output'];
  /** Whether it is accepted now: not revoked, not expired, and neither its partner nor its catalog archived. */
  isActive: Scalars['Boolean']['output'];
  /** When it was last accepted, up to a minute behind; null: never. */
  lastUsedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The application that uses it, at most 100 characters. */
  name: Scalars['String']['output'];
  /** Whose it is; null for the organization’s own. */
  partner?: Maybe<Partner>;
  /** First characters of the secret, to tell it from others. */
  prefix: Scalars['String']['output'];
  /** When it was revoked; null: it was not. */
  revokedAt?: Maybe<Scalars['DateTime']['output']>;
  /** What it lets its holder do. */
  role: CredentialRole;
  /** The id by which logs and the audit trail know the credential. */
  uuid: Scalars['UUID']['output'];
};

/** A page of a list of Credential. */
export type CredentialConnection = {
  __typename?: 'CredentialConnection';
  /** The page with a cursor for each record: at most 100. */
  edges: Array<CredentialEdge>;
  /** The page without cursors, in the same order: at most 100. */
  nodes: Array<Credential>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** Length of the whole list under the same filters; counted only when it is selected. */
  totalCount: Scalars['Int']['output'];
};

/** A Credential and its place in the list. */
export type CredentialEdge = {
  __typename?: 'CredentialEdge';
  /** Opaque place in the list: pass it to `after` or `before`. */
  cursor: Scalars['String']['output'];
  /** The record. */
  node: Credential;
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

/** What `deletePatient` answers: its success, or one of ConflictError, NotFoundError, VersionConflictError. */
export type DeletePatientResult = ConflictError | DeletePatientSuccess | NotFoundError | VersionConflictError;

/** The patient was deleted. */
export type DeletePatientSuccess = {
  __typename?: 'DeletePatientSuccess';
  /** The patient as it is now. */
  patient: Patient;
};

/** What `disableAlert` takes. */
export type DisableAlertInput = {
  /** The `version` that you have read; if it has changed since, nothing is written [153]. */
  baseVersion: Scalars['Int']['input'];
  /** The alert. */
  id: Scalars['ID']['input'];
};

/** What `disableAlert` answers: its success, or one of ConflictError, NotFoundError, VersionConflictError. */
export type DisableAlertResult = ConflictError | DisableAlertSuccess | NotFoundError | VersionConflictError;

/** The alert was disabled. */
export type DisableAlertSuccess = {
  __typename?: 'DisableAlertSuccess';
  /** The alert as it is now. */
  alert: Alert;
};

/** What `disableWebhookEndpoint` takes. */
export type DisableWebhookEndpointInput = {
  /** The `version` that you have read, if it must not have changed since [A24]. */
  baseVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The endpoint. */
  id: Scalars['ID']['input'];
};

/** What `disableWebhookEndpoint` answers: its success, or one of NotFoundError, VersionConflictError. */
export type DisableWebhookEndpointResult = DisableWebhookEndpointSuccess | NotFoundError | VersionConflictError;

/** The endpoint is disabled, now or since before. */
export type DisableWebhookEndpointSuccess = {
  __typename?: 'DisableWebhookEndpointSuccess';
  /** The endpoint as it is now. */
  endpoint: WebhookEndpoint;
};

/** A value that must be unique in the organization is taken, or what can be there once is there already. */
export type DuplicateError = Error & {
  __typename?: 'DuplicateError';
  /** What went wrong. */
  code: ErrorCode;
  /** The same in a sentence; holds no value of the input or of a record. */
  message: Scalars['String']['output'];
  /** The field at fault, below `input`, outermost first, at most 10 deep; null where no single field is. */
  path?: Maybe<Array<Scalars['String']['output']>>;
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

/** Where patients work [204]. */
export type Employer = Node & {
  __typename?: 'Employer';
  /** First line of the address. */
  addressLine1?: Maybe<Scalars['String']['output']>;
  /** Second line of the address. */
  addressLine2?: Maybe<Scalars['String']['output']>;
  /** When it was archived; null while in use. */
  archivedAt?: Maybe<Scalars['DateTime']['output']>;
  /** City or town. */
  city?: Maybe<Scalars['String']['output']>;
  /** Country. */
  country?: Maybe<Scalars['String']['output']>;
  /** When the record was made. */
  createdAt: Scalars['DateTime']['output'];
  /** Email address. */
  email?: Maybe<Scalars['String']['output']>;
  /** Every change of the record since it was made, the newest first: from the audit trail, redacted as the record’s own fields are for the caller. */
  history: HistoryEntryConnection;
  /** Global, opaque id; the same for as long as the record exists. */
  id: Scalars['ID']['output'];
  /** Its name. */
  name: Scalars['String']['output'];
  /** Phone. */
  phone?: Maybe<Scalars['String']['output']>;
  /** Postal code. */
  postalCode?: Maybe<Scalars['String']['output']>;
  /** State, province or county. */
  state?: Maybe<Scalars['String']['output']>;
  /** When it last changed. */
  updatedAt: Scalars['DateTime']['output'];
  /** The id by which other systems know the employer. */
  uuid: Scalars['UUID']['output'];
  /** Grows by one with each change; updates name the one they have read [153]. */
  version: Scalars['Int']['output'];
};


/** Where patients work [204]. */
export type EmployerHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of a list of Employer. */
export type EmployerConnection = {
  __typename?: 'EmployerConnection';
  /** The page with a cursor for each record: at most 100. */
  edges: Array<EmployerEdge>;
  /** The page without cursors, in the same order: at most 100. */
  nodes: Array<Employer>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** Length of the whole list under the same filters; counted only when it is selected. */
  totalCount: Scalars['Int']['output'];
};

/** A Employer and its place in the list. */
export type EmployerEdge = {
  __typename?: 'EmployerEdge';
  /** Opaque place in the list: pass it to `after` or `before`. */
  cursor: Scalars['String']['output'];
  /** The record. */
  node: Employer;
};

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

/** What `enableWebhookEndpoint` answers: its success, or one of NotFoundError, VersionConflictError. */
export type EnableWebhookEndpointResult = EnableWebhookEndpointSuccess | NotFoundError | VersionConflictError;

/** The endpoint is enabled, now or since before. */
export type EnableWebhookEndpointSuccess = {
  __typename?: 'EnableWebhookEndpointSuccess';
  /** The endpoint as it is now. */
  endpoint: WebhookEndpoint;
};

/** Whether data is of real patients, or of the sandbox twin in which one tries things [27, A56]. */
export type Environment =
  /** Real patients and bookings. */
  | 'LIVE'
  /** The twin for trying: shares nothing with the live organization. */
  | 'SANDBOX';

/** An expected failure: nothing was written. */
export type Error = {
  /** What went wrong. */
  code: ErrorCode;
  /** The same in a sentence; holds no value of the input or of a record. */
  message: Scalars['String']['output'];
  /** The field at fault, below `input`, outermost first, at most 10 deep; null where no single field is. */
  path?: Maybe<Array<Scalars['String']['output']>>;
};

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

/** A start time of someone’s working hours, free or not. */
export type ExplainedTime = {
  __typename?: 'ExplainedTime';
  /** When it would end. */
  end: Scalars['DateTime']['output'];
  /** Whether it is a free slot: if and only if there are no reasons. */
  isOffered: Scalars['Boolean']['output'];
  /** Where. */
  location: Location;
  /** All that speaks against it, at most 8. */
  reasons: Array<Unavailability>;
  /** When a visit would begin. */
  start: Scalars['DateTime']['output'];
};

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

/** What `extendAppointmentHold` answers: its success, or one of ConflictError, HoldExpiredError, IdempotencyError, InvalidTransitionError, NotFoundError, ValidationError, VersionConflictError. */
export type ExtendAppointmentHoldResult = ConflictError | ExtendAppointmentHoldSuccess | HoldExpiredError | IdempotencyError | InvalidTransitionError | NotFoundError | ValidationError | VersionConflictError;

/** The hold has more time. */
export type ExtendAppointmentHoldSuccess = {
  __typename?: 'ExtendAppointmentHoldSuccess';
  /** The appointment as it is now. */
  appointment: Appointment;
  /** When the hold’s time is over, by the server’s clock. */
  expiresAt: Scalars['DateTime']['output'];
  /** Whether the idempotency key had been used: nothing was written now, this is the first answer [A7]. */
  replayed: Scalars['Boolean']['output'];
  /** The server’s clock: count down from it, not from your own. */
  serverTime: Scalars['DateTime']['output'];
};

/** A list of prices [204]. */
export type FeeSchedule = Node & {
  __typename?: 'FeeSchedule';
  /** When it was archived; null while in use. */
  archivedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When the record was made. */
  createdAt: Scalars['DateTime']['output'];
  /** What is meant by it. */
  description?: Maybe<Scalars['String']['output']>;
  /** Every change of the record since it was made, the newest first: from the audit trail, redacted as the record’s own fields are for the caller. */
  history: HistoryEntryConnection;
  /** Global, opaque id; the same for as long as the record exists. */
  id: Scalars['ID']['output'];
  /** Its name. */
  name: Scalars['String']['output'];
  /** When it last changed. */
  updatedAt: Scalars['DateTime']['output'];
  /** The id by which other systems know the fee schedule. */
  uuid: Scalars['UUID']['output'];
  /** Grows by one with each change; updates name the one they have read [153]. */
  version: Scalars['Int']['output'];
};


/** A list of prices [204]. */
export type FeeScheduleHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of a list of FeeSchedule. */
export type FeeScheduleConnection = {
  __typename?: 'FeeScheduleConnection';
  /** The page with a cursor for each record: at most 100. */
  edges: Array<FeeScheduleEdge>;
  /** The page without cursors, in the same order: at most 100. */
  nodes: Array<FeeSchedule>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** Length of the whole list under the same filters; counted only when it is selected. */
  totalCount: Scalars['Int']['output'];
};

/** A FeeSchedule and its place in the list. */
export type FeeScheduleEdge = {
  __typename?: 'FeeScheduleEdge';
  /** Opaque place in the list: pass it to `after` or `before`. */
  cursor: Scalars['String']['output'];
  /** The record. */
  node: FeeSchedule;
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

/** A field that the organization has added to its patients’ records. */
export type FieldDefinition = Node & {
  __typename?: 'FieldDefinition';
  /** When it was archived (`deleted_at`); null while it is in the form. */
  archivedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When the field was made. */
  createdAt: Scalars['DateTime']['output'];
  /** What is meant by it. */
  description?: Maybe<Scalars['String']['output']>;
  /** What DROPDOWN and MULTI_SELECT choose from, at most 200; empty for the others. */
  dropdownOptions: Array<Scalars['String']['output']>;
  /** What it holds. */
  fieldType: FieldType;
  /** Every change of the record since it was made, the newest first: from the audit trail, redacted as the record’s own fields are for the caller. */
  history: HistoryEntryConnection;
  /** Global, opaque id; the same for as long as the record exists. */
  id: Scalars['ID']['output'];
  /** Whether its value can’t be cleared [A40]. */
  isRequired: Scalars['Boolean']['output'];
  /** Its place in the form. */
  itemOrder: Scalars['Int']['output'];
  /** Its label. */
  name: Scalars['String']['output'];
  /** When it last changed. */
  updatedAt: Scalars['DateTime']['output'];
  /** The id by which other systems know the field. */
  uuid: Scalars['UUID']['output'];
  /** Grows by one with each change; updates name the one they have read [153]. */
  version: Scalars['Int']['output'];
};


/** A field that the organization has added to its patients’ records. */
export type FieldDefinitionHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of a list of FieldDefinition. */
export type FieldDefinitionConnection = {
  __typename?: 'FieldDefinitionConnection';
  /** The page with a cursor for each record: at most 100. */
  edges: Array<FieldDefinitionEdge>;
  /** The page without cursors, in the same order: at most 100. */
  nodes: Array<FieldDefinition>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** Length of the whole list under the same filters; counted only when it is selected. */
  totalCount: Scalars['Int']['output'];
};

/** A FieldDefinition and its place in the list. */
export type FieldDefinitionEdge = {
  __typename?: 'FieldDefinitionEdge';
  /** Opaque place in the list: pass it to `after` or `before`. */
  cursor: Scalars['String']['output'];
  /** The record. */
  node: FieldDefinition;
};

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

/** A field of the form, with what the patient’s record holds in it [288]. */
export type FieldFormEntry = {
  __typename?: 'FieldFormEntry';
  /** The field. */
  fieldDefinition: FieldDefinition;
  /** The value, of the kind that the definition’s type says: a text, a number, a date as text, true or false, an option, a list of options; null where there is none. Withheld (null) from callers without `patient:read_identity`, but for types whose values the organization has thought of itself: BOOLEAN, DROPDOWN and MULTI_SELECT. */
  value?: Maybe<Scalars['JSON']['output']>;
};

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

/** What a patient’s record holds in a field that the organization has added. */
export type FieldValue = Node & {
  __typename?: 'FieldValue';
  /** When the field was first set, or set again after it had been cleared. */
  createdAt: Scalars['DateTime']['output'];
  /** The field; may have been archived since. */
  fieldDefinition: FieldDefinition;
  /** Global, opaque id; the same for as long as the record exists. */
  id: Scalars['ID']['output'];
  /** In whose record it is. */
  patient: Patient;
  /** When the value last changed. */
  updatedAt: Scalars['DateTime']['output'];
  /** The id by which other systems know the value. */
  uuid: Scalars['UUID']['output'];
  /** The value, of the kind that the definition’s type says: a text, a number, a date as text, true or false, an option, a list of options. Withheld (null) from callers without `patient:read_identity`, but for types whose values the organization has thought of itself: BOOLEAN, DROPDOWN and MULTI_SELECT. */
  value?: Maybe<Scalars['JSON']['output']>;
};

/** A page of a list of FieldValue. */
export type FieldValueConnection = {
  __typename?: 'FieldValueConnection';
  /** The page with a cursor for each record: at most 100. */
  edges: Array<FieldValueEdge>;
  /** The page without cursors, in the same order: at most 100. */
  nodes: Array<FieldValue>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** Length of the whole list under the same filters; counted only when it is selected. */
  totalCount: Scalars['Int']['output'];
};

/** A FieldValue and its place in the list. */
export type FieldValueEdge = {
  __typename?: 'FieldValueEdge';
  /** Opaque place in the list: pass it to `after` or `before`. */
  cursor: Scalars['String']['output'];
  /** The record. */
  node: FieldValue;
};

/** A custom field to set. */
export type FieldValueInput = {
  /** The field; not an archived one. */
  fieldDefinitionId: Scalars['ID']['input'];
  /** The value, of the kind that the definition’s type says: a text, a number, a date as text, true or false, an option, a list of options; null clears, where the field is not required [A40]. Can’t be omitted. */
  value?: InputMaybe<Scalars['JSON']['input']>;
};

/** One change of a record: who changed what, from what, to what, when. */
export type HistoryEntry = {
  __typename?: 'HistoryEntry';
  /** By which mutation, e.g. `updateAllergy`. */
  action: Scalars['String']['output'];
  /** Who. */
  actor: ActorRef;
  /** When. */
  at: Scalars['DateTime']['output'];
  /** What: a line for each field that changed; of a creation, each field that was given. One for each field of the record, so at most 150. */
  changes: Array<RecordedChange>;
  /** Why, where the caller was asked to say. */
  reason?: Maybe<Scalars['String']['output']>;
  /** The record’s version after it; null where the record has none. */
  version?: Maybe<Scalars['Int']['output']>;
};

/** A page of a list of HistoryEntry. */
export type HistoryEntryConnection = {
  __typename?: 'HistoryEntryConnection';
  /** The page with a cursor for each record: at most 100. */
  edges: Array<HistoryEntryEdge>;
  /** The page without cursors, in the same order: at most 100. */
  nodes: Array<HistoryEntry>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** Length of the whole list under the same filters; counted only when it is selected. */
  totalCount: Scalars['Int']['output'];
};

/** A HistoryEntry and its place in the list. */
export type HistoryEntryEdge = {
  __typename?: 'HistoryEntryEdge';
  /** Opaque place in the list: pass it to `after` or `before`. */
  cursor: Scalars['String']['output'];
  /** The record. */
  node: HistoryEntry;
};

/** The hold’s time was over, by the server’s clock; hold a slot again [A4]. */
export type HoldExpiredError = Error & {
  __typename?: 'HoldExpiredError';
  /** What went wrong. */
  code: ErrorCode;
  /** The same in a sentence; holds no value of the input or of a record. */
  message: Scalars['String']['output'];
  /** The field at fault, below `input`, outermost first, at most 10 deep; null where no single field is. */
  path?: Maybe<Array<Scalars['String']['output']>>;
};

/** A hospital that patients go to [140]. */
export type Hospital = Node & {
  __typename?: 'Hospital';
  /** First line of the address. */
  addressLine1?: Maybe<Scalars['String']['output']>;
  /** Second line of the address. */
  addressLine2?: Maybe<Scalars['String']['output']>;
  /** When it was archived; null while in use. */
  archivedAt?: Maybe<Scalars['DateTime']['output']>;
  /** City or town. */
  city?: Maybe<Scalars['String']['output']>;
  /** Country. */
  country?: Maybe<Scalars['String']['output']>;
  /** When the record was made. */
  createdAt: Scalars['DateTime']['output'];
  /** Email address. */
  email?: Maybe<Scalars['String']['output']>;
  /** Every change of the record since it was made, the newest first: from the audit trail, redacted as the record’s own fields are for the caller. */
  history: HistoryEntryConnection;
  /** Global, opaque id; the same for as long as the record exists. */
  id: Scalars['ID']['output'];
  /** Its name. */
  name: Scalars['String']['output'];
  /** Phone. */
  phone?: Maybe<Scalars['String']['output']>;
  /** Postal code. */
  postalCode?: Maybe<Scalars['String']['output']>;
  /** State, province or county. */
  state?: Maybe<Scalars['String']['output']>;
  /** The string by which another system knows the hospital; unique among hospitals [130]. */
  uniqueId?: Maybe<Scalars['String']['output']>;
  /** When it last changed. */
  updatedAt: Scalars['DateTime']['output'];
  /** The id by which other systems know the hospital. */
  uuid: Scalars['UUID']['output'];
  /** Grows by one with each change; updates name the one they have read [153]. */
  version: Scalars['Int']['output'];
};


/** A hospital that patients go to [140]. */
export type HospitalHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of a list of Hospital. */
export type HospitalConnection = {
  __typename?: 'HospitalConnection';
  /** The page with a cursor for each record: at most 100. */
  edges: Array<HospitalEdge>;
  /** The page without cursors, in the same order: at most 100. */
  nodes: Array<Hospital>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** Length of the whole list under the same filters; counted only when it is selected. */
  totalCount: Scalars['Int']['output'];
};

/** A Hospital and its place in the list. */
export type HospitalEdge = {
  __typename?: 'HospitalEdge';
  /** Opaque place in the list: pass it to `after` or `before`. */
  cursor: Scalars['String']['output'];
  /** The record. */
  node: Hospital;
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

/** The idempotency key can’t be used for this request [A7]. */
export type IdempotencyError = Error & {
  __typename?: 'IdempotencyError';
  /** What went wrong. */
  code: ErrorCode;
  /** The same in a sentence; holds no value of the input or of a record. */
  message: Scalars['String']['output'];
  /** The field at fault, below `input`, outermost first, at most 10 deep; null where no single field is. */
  path?: Maybe<Array<Scalars['String']['output']>>;
  /** Seconds after which to send the same request again; null when that will not help. */
  retryAfter?: Maybe<Scalars['Int']['output']>;
};

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

/** That an allergy and a medication of the patient concern each other: a warning, which blocks nothing [A31]. */
export type InteractionWarning = {
  __typename?: 'InteractionWarning';
  /** The allergy. */
  allergy: Allergy;
  /** By what it was found. */
  matchedOn: InteractionMatch;
  /** The medication. */
  medication: Medication;
  /** The same in a sentence; holds nothing of the patient or the records. */
  message: Scalars['String']['output'];
  /** How grave it may be. */
  severity: InteractionSeverity;
};

/** The status cannot become the one asked for [220, 223]. */
export type InvalidTransitionError = Error & {
  __typename?: 'InvalidTransitionError';
  /** The statuses that it can become, at most 10; empty when it is final. */
  allowed: Array<Scalars['String']['output']>;
  /** What went wrong. */
  code: ErrorCode;
  /** The status as it is. */
  from: Scalars['String']['output'];
  /** The same in a sentence; holds no value of the input or of a record. */
  message: Scalars['String']['output'];
  /** The field at fault, below `input`, outermost first, at most 10 deep; null where no single field is. */
  path?: Maybe<Array<Scalars['String']['output']>>;
  /** The status asked for. */
  to: Scalars['String']['output'];
};

/** What a patient was billed [116, A51]; written by the organization’s billing system. */
export type Invoice = Node & {
  __typename?: 'Invoice';
  /** What was billed. */
  amount: Money;
  /** When the record was made. */
  createdAt: Scalars['DateTime']['output'];
  /** Day by which it is to be paid. */
  dueOn?: Maybe<Scalars['Date']['output']>;
  /** Global, opaque id; the same for as long as the record exists. */
  id: Scalars['ID']['output'];
  /** Day of issue. */
  issuedOn: Scalars['Date']['output'];
  /** Number of the invoice; unique in the organization. */
  number: Scalars['String']['output'];
  /** What of it has not been paid. */
  outstanding: Money;
  /** Who was billed. */
  patient: Patient;
  /** When it last changed. */
  updatedAt: Scalars['DateTime']['output'];
  /** The id by which other systems know the invoice. */
  uuid: Scalars['UUID']['output'];
};

/** A page of a list of Invoice. */
export type InvoiceConnection = {
  __typename?: 'InvoiceConnection';
  /** The page with a cursor for each record: at most 100. */
  edges: Array<InvoiceEdge>;
  /** The page without cursors, in the same order: at most 100. */
  nodes: Array<Invoice>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** Length of the whole list under the same filters; counted only when it is selected. */
  totalCount: Scalars['Int']['output'];
};

/** A Invoice and its place in the list. */
export type InvoiceEdge = {
  __typename?: 'InvoiceEdge';
  /** Opaque place in the list: pass it to `after` or `before`. */
  cursor: Scalars['String']['output'];
  /** The record. */
  node: Invoice;
};

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

/** What `joinWaitlist` answers: its success, or one of DuplicateError, IdempotencyError, NotBookableError, NotFoundError, ValidationError. */
export type JoinWaitlistResult = DuplicateError | IdempotencyError | JoinWaitlistSuccess | NotBookableError | NotFoundError | ValidationError;

/** The patient waits. */
export type JoinWaitlistSuccess = {
  __typename?: 'JoinWaitlistSuccess';
  /** Whether the idempotency key had been used: nothing was written now, this is the first answer [A7]. */
  replayed: Scalars['Boolean']['output'];
  /** The entry as it is now. */
  waitlistEntry: WaitlistEntry;
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

/** What `leaveWaitlist` answers: its success, or one of IdempotencyError, InvalidTransitionError, NotFoundError, ValidationError, VersionConflictError. */
export type LeaveWaitlistResult = IdempotencyError | InvalidTransitionError | LeaveWaitlistSuccess | NotFoundError | ValidationError | VersionConflictError;

/** The patient waits no more. */
export type LeaveWaitlistSuccess = {
  __typename?: 'LeaveWaitlistSuccess';
  /** Whether the idempotency key had been used: nothing was written now, this is the first answer [A7]. */
  replayed: Scalars['Boolean']['output'];
  /** The entry as it is now. */
  waitlistEntry: WaitlistEntry;
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

/** A place where the organization sees patients. */
export type Location = Node & {
  __typename?: 'Location';
  /** First line of the address. */
  addressLine1?: Maybe<Scalars['String']['output']>;
  /** Second line of the address. */
  addressLine2?: Maybe<Scalars['String']['output']>;
  /** When it was archived; null while in use. */
  archivedAt?: Maybe<Scalars['DateTime']['output']>;
  /** City or town. */
  city?: Maybe<Scalars['String']['output']>;
  /** Country. */
  country?: Maybe<Scalars['String']['output']>;
  /** When the record was made. */
  createdAt: Scalars['DateTime']['output'];
  /** Address of the front desk. */
  email?: Maybe<Scalars['String']['output']>;
  /** Every change of the record since it was made, the newest first: from the audit trail, redacted as the record’s own fields are for the caller. */
  history: HistoryEntryConnection;
  /** Global, opaque id; the same for as long as the record exists. */
  id: Scalars['ID']['output'];
  /** Whether patients are seen there now; counts leave inactive ones out [184]. */
  isActive: Scalars['Boolean']['output'];
  /** Its name. */
  name: Scalars['String']['output'];
  /** Phone of the front desk. */
  phone?: Maybe<Scalars['String']['output']>;
  /** Postal code. */
  postalCode?: Maybe<Scalars['String']['output']>;
  /** State, province or county. */
  state?: Maybe<Scalars['String']['output']>;
  /** IANA zone of its local times. */
  timezone: Scalars['String']['output'];
  /** When it last changed. */
  updatedAt: Scalars['DateTime']['output'];
  /** The id by which other systems know the location. */
  uuid: Scalars['UUID']['output'];
  /** Grows by one with each change; updates name the one they have read [153]. */
  version: Scalars['Int']['output'];
};


/** A place where the organization sees patients. */
export type LocationHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of a list of Location. */
export type LocationConnection = {
  __typename?: 'LocationConnection';
  /** The page with a cursor for each record: at most 100. */
  edges: Array<LocationEdge>;
  /** The page without cursors, in the same order: at most 100. */
  nodes: Array<Location>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** Length of the whole list under the same filters; counted only when it is selected. */
  totalCount: Scalars['Int']['output'];
};

/** A Location and its place in the list. */
export type LocationEdge = {
  __typename?: 'LocationEdge';
  /** Opaque place in the list: pass it to `after` or `before`. */
  cursor: Scalars['String']['output'];
  /** The record. */
  node: Location;
};

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

/** What `logCommunication` answers: its success, or one of ConflictError, IdempotencyError, NotFoundError, ValidationError. */
export type LogCommunicationResult = ConflictError | IdempotencyError | LogCommunicationSuccess | NotFoundError | ValidationError;

/** The entry was written. */
export type LogCommunicationSuccess = {
  __typename?: 'LogCommunicationSuccess';
  /** The entry. */
  communicationLog: CommunicationLog;
  /** Whether the idempotency key had been used: nothing was written now, this is the first answer [A7]. */
  replayed: Scalars['Boolean']['output'];
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

/** What is in a patient’s chart, at a glance [263]. A list of 100 may have been cut there: the patient’s field of that name pages through all of it. */
export type MedicalSummary = {
  __typename?: 'MedicalSummary';
  /** The allergies that the patient has now, the newest record first [A26]: at most 100; further ones by `allergies(isActive: true)` of the patient. */
  activeAllergies: Array<Allergy>;
  /** The problems in status ACTIVE, the newest record first: at most 100; further ones by `problems(status: ACTIVE)` of the patient. */
  activeProblems: Array<Problem>;
  /** What is to be shown with the chart now: alerts that are ACTIVE after `disableOn` is applied [A27], those of the family included [232]; the newest record first: at most 100; further ones by `alerts(status: ACTIVE, includeFamily: true)` of the patient. */
  alerts: Array<Alert>;
  /** All allergies, the active ones first, then the newest record first [A26]: at most 100; further ones by `allergies` of the patient. */
  allergies: Array<Allergy>;
  /** What is known of allergies. */
  allergyReviewStatus: AllergyReviewStatus;
  /** The medications in status ACTIVE, the newest record first: at most 100; further ones by `medications(isActive: true)` of the patient. */
  currentMedications: Array<Medication>;
  /** What was measured last; null where nothing was. */
  latestVitals?: Maybe<VitalSigns>;
  /** What everyone who treats the patient must know at once [200]. */
  medicalUrgentNote?: Maybe<Scalars['String']['output']>;
  /** The medications in any other status, those ON_HOLD included, so that none is overlooked [A28]; the newest record first: at most 100; further ones by `medications(isActive: false)` of the patient. */
  pastMedications: Array<Medication>;
  /** Whose summary it is. */
  patient: Patient;
  /** Whether antibiotics must be given before dental procedures [200]. */
  premedicationRequired: Scalars['Boolean']['output'];
  /** How the patient lives: one entry a category, so at most 10, in the order of the categories. */
  socialHistory: Array<SocialHistory>;
};

/** A medication of a patient: from the catalogue, or described in words where it is not there. */
export type Medication = Node & {
  __typename?: 'Medication';
  /** When it was archived (`deleted_at`); null while it is in the chart. */
  archivedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When the record was made. */
  createdAt: Scalars['DateTime']['output'];
  /** First day. */
  dateStart?: Maybe<Scalars['Date']['output']>;
  /** Last day. */
  dateStop?: Maybe<Scalars['Date']['output']>;
  /** Why it was stopped, in words. */
  discontinuationReason?: Maybe<Scalars['String']['output']>;
  /** How much, e.g. 500 mg. */
  dosage?: Maybe<Scalars['String']['output']>;
  /** How often, e.g. twice a day. */
  frequency?: Maybe<Scalars['String']['output']>;
  /** Every change of the record since it was made, the newest first: from the audit trail, redacted as the record’s own fields are for the caller. */
  history: HistoryEntryConnection;
  /** Global, opaque id; the same for as long as the record exists. */
  id: Scalars['ID']['output'];
  /** The patient’s active allergies that speak against this medication, the gravest first, at most 100: in the answer of `createMedication` only, empty ever after [240]. */
  interactionWarnings: Array<InteractionWarning>;
  /** Whether it was entered as an electronic order (CPOE). */
  isCpoe: Scalars['Boolean']['output'];
  /** The drug in words [246]. */
  medDescript?: Maybe<Scalars['String']['output']>;
  /** The drug; may have been archived since. Null where it is described in words only [246]. */
  medicationDefinition?: Maybe<MedicationDefinition>;
  /** Who takes it. */
  patient: Patient;
  /** Note for the patient. */
  patientNote?: Maybe<Scalars['String']['output']>;
  /** Who prescribed it (`provider`). */
  practitioner?: Maybe<Practitioner>;
  /** How, e.g. oral. */
  route?: Maybe<Scalars['String']['output']>;
  /** RxNorm concept id. */
  rxCui?: Maybe<Scalars['String']['output']>;
  /** Whether it is taken. */
  status: MedicationStatus;
  /** When it last changed. */
  updatedAt: Scalars['DateTime']['output'];
  /** The id by which other systems know the medication. */
  uuid: Scalars['UUID']['output'];
  /** Grows by one with each change; updates name the one they have read [153]. */
  version: Scalars['Int']['output'];
};


/** A medication of a patient: from the catalogue, or described in words where it is not there. */
export type MedicationHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of a list of Medication. */
export type MedicationConnection = {
  __typename?: 'MedicationConnection';
  /** The page with a cursor for each record: at most 100. */
  edges: Array<MedicationEdge>;
  /** The page without cursors, in the same order: at most 100. */
  nodes: Array<Medication>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** Length of the whole list under the same filters; counted only when it is selected. */
  totalCount: Scalars['Int']['output'];
};

/** A drug that patients may take: an entry of the list that medications name. */
export type MedicationDefinition = Node & {
  __typename?: 'MedicationDefinition';
  /** When it was archived (`deleted_at`); null while it can be chosen. */
  archivedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Its group, e.g. antibiotics. */
  category?: Maybe<Scalars['String']['output']>;
  /** When the entry was made. */
  createdAt: Scalars['DateTime']['output'];
  /** What is meant by it. */
  description?: Maybe<Scalars['String']['output']>;
  /** Drug class, e.g. penicillin; warnings compare it [A31]. */
  drugClass?: Maybe<Scalars['String']['output']>;
  /** Every change of the record since it was made, the newest first: from the audit trail, redacted as the record’s own fields are for the caller. */
  history: HistoryEntryConnection;
  /** Global, opaque id; the same for as long as the record exists. */
  id: Scalars['ID']['output'];
  /** Active ingredients, at most 50; warnings compare them [A31]. */
  ingredients: Array<Scalars['String']['output']>;
  /** Its place in the organization’s own order. */
  itemOrder: Scalars['Int']['output'];
  /** Its name. */
  name: Scalars['String']['output'];
  /** RxNorm concept id of the drug. */
  rxCui?: Maybe<Scalars['String']['output']>;
  /** When it last changed. */
  updatedAt: Scalars['DateTime']['output'];
  /** The id by which other systems know the entry. */
  uuid: Scalars['UUID']['output'];
  /** Grows by one with each change; updates name the one they have read [153]. */
  version: Scalars['Int']['output'];
};


/** A drug that patients may take: an entry of the list that medications name. */
export type MedicationDefinitionHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of a list of MedicationDefinition. */
export type MedicationDefinitionConnection = {
  __typename?: 'MedicationDefinitionConnection';
  /** The page with a cursor for each record: at most 100. */
  edges: Array<MedicationDefinitionEdge>;
  /** The page without cursors, in the same order: at most 100. */
  nodes: Array<MedicationDefinition>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** Length of the whole list under the same filters; counted only when it is selected. */
  totalCount: Scalars['Int']['output'];
};

/** A MedicationDefinition and its place in the list. */
export type MedicationDefinitionEdge = {
  __typename?: 'MedicationDefinitionEdge';
  /** Opaque place in the list: pass it to `after` or `before`. */
  cursor: Scalars['String']['output'];
  /** The record. */
  node: MedicationDefinition;
};

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

/** A Medication and its place in the list. */
export type MedicationEdge = {
  __typename?: 'MedicationEdge';
  /** Opaque place in the list: pass it to `after` or `before`. */
  cursor: Scalars['String']['output'];
  /** The record. */
  node: Medication;
};

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

/** What `mergePatients` answers: its success, or one of ConflictError, IdempotencyError, NotFoundError, ValidationError, VersionConflictError. */
export type MergePatientsResult = ConflictError | IdempotencyError | MergePatientsSuccess | NotFoundError | ValidationError | VersionConflictError;

/** The records are one. */
export type MergePatientsSuccess = {
  __typename?: 'MergePatientsSuccess';
  /** What was done. */
  merge: PatientMerge;
  /** The record that is left. */
  patient: Patient;
  /** Whether the idempotency key had been used: nothing was written now, this is the first answer [A7]. */
  replayed: Scalars['Boolean']['output'];
};

/** An amount of money. */
export type Money = {
  __typename?: 'Money';
  /** In hundredths of the currency; negative for a credit. */
  amountInCents: Scalars['Int']['output'];
  /** ISO 4217 code, e.g. USD. */
  currency: Scalars['Currency']['output'];
};

/** Everything that can be written. Each mutation answers a union: its success, or one of its expected errors. */
export type Mutation = {
  __typename?: 'Mutation';
  /** Takes an alert out of the lists for good; the status ARCHIVED finds it, and so does its id [235]. */
  archiveAlert: ArchiveAlertResult;
  /** Takes an entry out of use: it can’t be chosen any more; alerts that name it keep it [292]. */
  archiveAlertDefinition: ArchiveAlertDefinitionResult;
  /** Takes an allergy out of the chart; it stays readable by its id [242]. */
  archiveAllergy: ArchiveAllergyResult;
  /** Takes an entry out of use: it can’t be chosen any more; allergies that name it keep it [292]. */
  archiveAllergyDefinition: ArchiveAllergyDefinitionResult;
  /** Takes a service out of use: it has no slots any more; what is booked already stays. */
  archiveAppointmentType: ArchiveAppointmentTypeResult;
  /** Takes a billing account out of use: it can’t be chosen any more; patients that name it keep it. */
  archiveBillingAccount: ArchiveBillingAccountResult;
  /** Takes a billing type out of use: it can’t be chosen any more; patients that name it keep it. */
  archiveBillingType: ArchiveBillingTypeResult;
  /** Archives a catalog: its credentials are refused from then on, within 5 seconds everywhere. */
  archiveCatalog: ArchiveCatalogResult;
  /** Takes an entry out of use: it can’t be chosen any more; communications that name it keep it. */
  archiveCommunicationType: ArchiveCommunicationTypeResult;
  /** Takes a concession type out of use: it can’t be chosen any more; patients that name it keep it. */
  archiveConcessionType: ArchiveConcessionTypeResult;
  /** Takes a contact out of use: it can’t be chosen any more; patients that name it keep it. */
  archiveContact: ArchiveContactResult;
  /** Takes an employer out of use: it can’t be chosen any more; patients that name it keep it. */
  archiveEmployer: ArchiveEmployerResult;
  /** Takes a fee schedule out of use: it can’t be chosen any more; patients that name it keep it. */
  archiveFeeSchedule: ArchiveFeeScheduleResult;
  /** Takes a field out of the form: its values can’t be changed any more, and stay readable [296]. */
  archiveFieldDefinition: ArchiveFieldDefinitionResult;
  /** Takes a hospital out of use: it can’t be chosen any more; patients that name it keep it. */
  archiveHospital: ArchiveHospitalResult;
  /** Takes a location out of use: it can’t be chosen any more, and counts leave it out [184]; patients that name it keep it. */
  archiveLocation: ArchiveLocationResult;
  /** Takes a medication out of the chart; it stays readable by its id [248]. */
  archiveMedication: ArchiveMedicationResult;
  /** Takes an entry out of use: it can’t be chosen any more; medications that name it keep it [292]. */
  archiveMedicationDefinition: ArchiveMedicationDefinitionResult;
  /** Archives a partner: its credentials are refused from then on, within 5 seconds everywhere. */
  archivePartner: ArchivePartnerResult;
  /** Puts a patient away: out of normal lists, until restored. Refused while others’ accounts depend on it [93, 215, 216]. */
  archivePatient: ArchivePatientResult;
  /** Takes a practitioner out of use: it can’t be chosen any more; records that name it keep it. */
  archivePractitioner: ArchivePractitionerResult;
  /** Takes a problem out of the chart; it stays readable by its id [254]. */
  archiveProblem: ArchiveProblemResult;
  /** Takes an entry out of use: it can’t be chosen any more; problems that name it keep it [292]. */
  archiveProblemDefinition: ArchiveProblemDefinitionResult;
  /** Takes an attribution out of the record, and frees its role for another; it stays readable by its id [279, A44]. */
  archiveReferralAttribution: ArchiveReferralAttributionResult;
  /** Takes a referral partner out of use: it can’t be chosen any more; attributions that name it keep it. */
  archiveReferralPartner: ArchiveReferralPartnerResult;
  /** Takes a referral source out of use: it can’t be chosen any more; attributions that name it keep it. */
  archiveReferralSource: ArchiveReferralSourceResult;
  /** Takes a relationship out of the record; it stays readable by its id [269]. */
  archiveRelationship: ArchiveRelationshipResult;
  /** Takes hours away: they have no slots any more; what is booked already stays. */
  archiveSchedule: ArchiveScheduleResult;
  /** Takes an exception back: the weekly hours hold again. */
  archiveScheduleException: ArchiveScheduleExceptionResult;
  /** Takes an entry out of the chart, so that its category can have another; it stays readable by its id. */
  archiveSocialHistory: ArchiveSocialHistoryResult;
  /** Takes a tag out of use: it can’t be given to patients any more; those who have it keep it [299]. */
  archiveTagDefinition: ArchiveTagDefinitionResult;
  /** Takes a user out of use: it can’t be chosen any more; what names it keeps it. */
  archiveUser: ArchiveUserResult;
  /** Takes a reading out of the chart; it stays readable by its id [261]. The patient’s `latestVitalsDate` follows [262]. */
  archiveVitalSigns: ArchiveVitalSignsResult;
  /** Archives an endpoint: nothing is sent to it any more, nor what waits. */
  archiveWebhookEndpoint: ArchiveWebhookEndpointResult;
  /** Gives a patient a tag. Nothing is written where the patient has it already [A1]. Does not change the patient’s version. */
  assignTag: AssignTagResult;
  /** Books a slot for a patient at once, without a hold: for staff. */
  bookAppointment: BookAppointmentResult;
  /** Archives several alerts of one patient: all of them, or none where one is not there. Those archived before are skipped [236, A35]. */
  bulkDismissAlerts: BulkDismissAlertsResult;
  /** Creates and updates many patients, each row by the rules of `createPatient` and `updatePatient`, with an audit row and events of its own; a row that fails leaves the others [226, 227, A39]. For more rows than this takes there is a command line importer. */
  bulkImportPatients: BulkImportPatientsResult;
  /** Cancels an appointment, if its policy lets it: see `Appointment.policy` [58, A3]. A hold is released instead. */
  cancelAppointment: CancelAppointmentResult;
  /** Makes an appointment of a hold; the id stays the same. Partners must send an idempotency key, so that a confirmation whose answer was lost can be sent again [51–53, A6]. */
  confirmAppointment: ConfirmAppointmentResult;
  /** Puts an alert on a patient’s chart [231]. */
  createAlert: CreateAlertResult;
  /** Adds an entry to what alerts can be chosen from [291]. */
  createAlertDefinition: CreateAlertDefinitionResult;
  /** Records an allergy of a patient, and tells of current medications that it speaks against: see `interactionWarnings` [239, 240]. */
  createAllergy: CreateAllergyResult;
  /** Adds an entry to what allergies can be chosen from [291]. */
  createAllergyDefinition: CreateAllergyDefinitionResult;
  /** Holds a slot: nobody else can have it until the hold is confirmed, released, or its time is over; 10 minutes, unless the catalog says otherwise [47–50]. */
  createAppointmentHold: CreateAppointmentHoldResult;
  /** Creates a service that can be booked, once someone offers it who has a schedule. */
  createAppointmentType: CreateAppointmentTypeResult;
  /** Adds a billing account to the directory. */
  createBillingAccount: CreateBillingAccountResult;
  /** Adds a billing type to the directory. */
  createBillingType: CreateBillingTypeResult;
  /** Creates a catalog, which partners reach by credentials of its own [30]. */
  createCatalog: CreateCatalogResult;
  /** Adds an entry to what communications can be about. */
  createCommunicationType: CreateCommunicationTypeResult;
  /** Adds a concession type to the directory. */
  createConcessionType: CreateConcessionTypeResult;
  /** Adds a contact to the directory. */
  createContact: CreateContactResult;
  /** Issues a credential, in the environment of the organization. To rotate one, issue its successor, move the application to it, and revoke it [24, 81]. */
  createCredential: CreateCredentialResult;
  /** Adds an employer to the directory. */
  createEmployer: CreateEmployerResult;
  /** Adds a fee schedule to the directory. */
  createFeeSchedule: CreateFeeScheduleResult;
  /** Adds a field to the records of all patients; at most 500 are in use at a time [295]. */
  createFieldDefinition: CreateFieldDefinitionResult;
  /** Adds a hospital to the directory. */
  createHospital: CreateHospitalResult;
  /** Adds a location to the directory. */
  createLocation: CreateLocationResult;
  /** Records a medication of a patient, in status ACTIVE, and tells of active allergies that speak against it: see `interactionWarnings` [240, 246]. */
  createMedication: CreateMedicationResult;
  /** Adds an entry to what medications can be chosen from [291]. */
  createMedicationDefinition: CreateMedicationDefinitionResult;
  /** Creates a partner; `createCredential` then gives its application a key. */
  createPartner: CreatePartnerResult;
  /** Creates a patient; given and family name are enough [90, 209–212]. */
  createPatient: CreatePatientResult;
  /** Adds a practitioner to the directory. */
  createPractitioner: CreatePractitionerResult;
  /** Records a problem of a patient [253]. What it is created with is kept as it is given. */
  createProblem: CreateProblemResult;
  /** Adds an entry to what problems can be chosen from [291]. */
  createProblemDefinition: CreateProblemDefinitionResult;
  /** Records who or what brought a patient to the clinic: exactly one of the four sources, none of them archived [274]. */
  createReferralAttribution: CreateReferralAttributionResult;
  /** Adds a referral partner to the directory. */
  createReferralPartner: CreateReferralPartnerResult;
  /** Adds a referral source to the directory. */
  createReferralSource: CreateReferralSourceResult;
  /** Records what a patient is to another; the inverse is not recorded with it [268]. */
  createRelationship: CreateRelationshipResult;
  /** Gives a practitioner weekly hours at a location. */
  createSchedule: CreateScheduleResult;
  /** Adds time off, extra hours or a holiday. What is booked already stays as it is. */
  createScheduleException: CreateScheduleExceptionResult;
  /** Records how a patient lives, in a category that has no entry [A1]. */
  createSocialHistory: CreateSocialHistoryResult;
  /** Adds a tag that patients can be given [299]. */
  createTagDefinition: CreateTagDefinitionResult;
  /** Adds a user to the directory. */
  createUser: CreateUserResult;
  /** Records what was measured of a patient [260]; its `latestVitalsDate` follows [262]. */
  createVitalSigns: CreateVitalSignsResult;
  /** Makes an endpoint, to which events are sent from now on. */
  createWebhookEndpoint: CreateWebhookEndpointResult;
  /** Deletes a patient: it leaves every list but the deleted, and stays as a tombstone [92, A17, A55]. Refused while others’ accounts depend on it. */
  deletePatient: DeletePatientResult;
  /** Hides an alert from the chart; lists still have it. `dateDisabled` becomes now, unless it was disabled before [234]. */
  disableAlert: DisableAlertResult;
  /** Stops an endpoint until it is enabled. No event is lost: what happens meanwhile is sent then. */
  disableWebhookEndpoint: DisableWebhookEndpointResult;
  /** Lets an endpoint that was disabled go on: what has waited and what has happened meanwhile is sent. To leave that out, `replayWebhookEvents` with the feed’s latest cursor first. */
  enableWebhookEndpoint: EnableWebhookEndpointResult;
  /** Gives a hold the same time once more, from when it would have ended. Once [A4]. */
  extendAppointmentHold: ExtendAppointmentHoldResult;
  /** Puts a patient on the waitlist of a service. When a slot becomes free, it is held for whoever has waited longest of those whom it suits, then for the next; `WaitlistEntry.offer` and the event `waitlist_entry.offered` tell of it. */
  joinWaitlist: JoinWaitlistResult;
  /** Takes a patient off the waitlist. A slot that is held for the patient just then is released, for whoever is next. To decline one slot and wait on, release its hold instead. */
  leaveWaitlist: LeaveWaitlistResult;
  /** Adds to the log of what was said to a patient and by it; what is in it stays as it is [285, 286]. Refused for a patient who has rejected the privacy policy [A50]. */
  logCommunication: LogCommunicationResult;
  /** Makes one record of two: what refers to the merged one refers to the survivor from now on, what the survivor lacks is filled from it, and it is archived with `mergedInto`. `patient` answers the survivor for its id. Undone by `unmergePatients`. */
  mergePatients: MergePatientsResult;
  /** Registers the operations that a partner’s live credentials may send: all that a manifest lists, or none. What was registered before stays, whether it is listed or not, so that a program that is deployed still runs. */
  registerOperations: RegisterOperationsResult;
  /** Gives a held slot back before its time is over; always allowed [A3]. Staff need no token: they can release any hold of the organization. */
  releaseAppointmentHold: ReleaseAppointmentHoldResult;
  /** Takes a tag from a patient; NOT_FOUND where the patient does not have it [A1]. Does not change the patient’s version. */
  removeTag: RemoveTagResult;
  /** Sends the event of a delivery again, as a new delivery with the same `webhook-id`, whatever has become of the old one; while the endpoint is disabled it waits. */
  replayWebhookDelivery: ReplayWebhookDeliveryResult;
  /** Lets an endpoint go on from a place of the feed: all that has happened since is sent, again where it was sent before, with the same `webhook-id`. */
  replayWebhookEvents: ReplayWebhookEventsResult;
  /** Moves an appointment to a free slot of the same appointment type, if its policy lets it: see `Appointment.policy`. If it fails, the appointment is where it was [59, 60, A2]. */
  rescheduleAppointment: RescheduleAppointmentResult;
  /** Takes an archived patient back, as INACTIVE; a deleted one with `patient:restore_deleted` [94, 217, 218, A18]. */
  restorePatient: RestorePatientResult;
  /** Ends a credential for good, within 5 seconds everywhere. It may be the one that the request carries: an organization that revokes its last one needs whoever runs the server. */
  revokeCredential: RevokeCredentialResult;
  /** Sets values of a patient’s custom fields, all of them or none [289]. */
  setFieldValues: SetFieldValuesResult;
  /** Takes a visit through its day: CHECKED_IN, IN_PROGRESS, COMPLETED, or NO_SHOW. The other steps have mutations of their own, which these statuses are refused for here. */
  transitionAppointmentStatus: TransitionAppointmentStatusResult;
  /** Sets a status that may follow the present one: see `Patient.allowedTransitions` [219–223]. */
  transitionPatientStatus: TransitionPatientStatusResult;
  /**
   * The same as `restorePatient`, under the name that another system has for it [94, A18].
   * @deprecated Use `restorePatient`.
   */
  unarchivePatient: UnarchivePatientResult;
  /** Undoes a merge: every record that it moved goes back, every field that it filled or replaced holds what it held. What was written to the survivor since stays there, and a field that was changed since keeps the change. Of several merges the last one is undone first. */
  unmergePatients: UnmergePatientsResult;
  /** Takes operations back, all that are named or none: the partner’s live credentials can’t send them any more, within 5 seconds everywhere. */
  unregisterOperations: UnregisterOperationsResult;
  /** Changes the fields that are given: an omitted one is left, null clears [233]. */
  updateAlert: UpdateAlertResult;
  /** Changes the fields of an entry that are given: an omitted one is left, null clears. Alerts that name it show its new name, and keep their scope and urgency [292]. */
  updateAlertDefinition: UpdateAlertDefinitionResult;
  /** Changes the fields that are given: an omitted one is left, null clears [241]. */
  updateAllergy: UpdateAllergyResult;
  /** Changes the fields of an entry that are given: an omitted one is left, null clears. What names the entry shows the change [292]. */
  updateAllergyDefinition: UpdateAllergyDefinitionResult;
  /** Changes the fields that are given: an omitted one is left, null clears. What is booked already stays as it is. */
  updateAppointmentType: UpdateAppointmentTypeResult;
  /** Changes the fields of a billing account that are given: an omitted one is left, null clears. */
  updateBillingAccount: UpdateBillingAccountResult;
  /** Changes the fields of a billing type that are given: an omitted one is left, null clears. */
  updateBillingType: UpdateBillingTypeResult;
  /** Changes the fields of a catalog that are given: an omitted one is left, null clears. */
  updateCatalog: UpdateCatalogResult;
  /** Changes the fields of an entry that are given: an omitted one is left, null clears. What names the entry shows the change [301]. */
  updateCommunicationType: UpdateCommunicationTypeResult;
  /** Changes the fields of a concession type that are given: an omitted one is left, null clears. */
  updateConcessionType: UpdateConcessionTypeResult;
  /** Changes the fields of a contact that are given: an omitted one is left, null clears. */
  updateContact: UpdateContactResult;
  /** Changes the fields of an employer that are given: an omitted one is left, null clears. */
  updateEmployer: UpdateEmployerResult;
  /** Changes the fields of a fee schedule that are given: an omitted one is left, null clears. */
  updateFeeSchedule: UpdateFeeScheduleResult;
  /** Changes the fields of a definition that are given: an omitted one is left, null clears [296]. Options that are taken away stay where they were chosen. */
  updateFieldDefinition: UpdateFieldDefinitionResult;
  /** Changes the fields of a hospital that are given: an omitted one is left, null clears. */
  updateHospital: UpdateHospitalResult;
  /** Changes the fields of a location that are given: an omitted one is left, null clears. */
  updateLocation: UpdateLocationResult;
  /** Changes the fields that are given: an omitted one is left, null clears [247]. A status changes nothing but itself. */
  updateMedication: UpdateMedicationResult;
  /** Changes the fields of an entry that are given: an omitted one is left, null clears. What names the entry shows the change [292]. */
  updateMedicationDefinition: UpdateMedicationDefinitionResult;
  /** Changes the fields of a partner that are given; an omitted one is left. */
  updatePartner: UpdatePartnerResult;
  /** Changes the fields that are given: an omitted one is left, null clears [213]. Not the status: see `transitionPatientStatus`. */
  updatePatient: UpdatePatientResult;
  /** Changes the fields of a practitioner that are given: an omitted one is left, null clears. */
  updatePractitioner: UpdatePractitionerResult;
  /** Changes the fields that are given: an omitted one is left, null clears [254]. */
  updateProblem: UpdateProblemResult;
  /** Changes the fields of an entry that are given: an omitted one is left, null clears. What names the entry shows the change [292]. */
  updateProblemDefinition: UpdateProblemDefinitionResult;
  /** Changes role and note, as far as they are given: an omitted one is left, null clears the note. The source stays [278]. */
  updateReferralAttribution: UpdateReferralAttributionResult;
  /** Changes the fields of a referral partner that are given: an omitted one is left, null clears. */
  updateReferralPartner: UpdateReferralPartnerResult;
  /** Changes the fields of a referral source that are given: an omitted one is left, null clears. */
  updateReferralSource: UpdateReferralSourceResult;
  /** Changes type, guardianship and note, as far as they are given: an omitted one is left, null clears [269]. The patients stay. */
  updateRelationship: UpdateRelationshipResult;
  /** Changes the fields that are given: an omitted one is left, null clears. What is booked already stays as it is. */
  updateSchedule: UpdateScheduleResult;
  /** Changes the fields that are given: an omitted one is left, null clears. What is booked already stays as it is. */
  updateScheduleException: UpdateScheduleExceptionResult;
  /** Changes the fields that are given: an omitted one is left, null clears. */
  updateSocialHistory: UpdateSocialHistoryResult;
  /** Changes the fields of an entry that are given: an omitted one is left, null clears. Patients who have it show the change [299]. */
  updateTagDefinition: UpdateTagDefinitionResult;
  /** Changes the fields of a user that are given: an omitted one is left, null clears. */
  updateUser: UpdateUserResult;
  /** Changes the fields that are given: an omitted one is left, null clears [261]. The patient’s `latestVitalsDate` follows [262]. */
  updateVitalSigns: UpdateVitalSignsResult;
  /** Sets from where on vital signs are abnormal: each threshold that is given, as a whole; the others stay. Flags of all readings follow at once [A32]. */
  updateVitalThresholds: UpdateVitalThresholdsResult;
  /** Changes the fields of an endpoint that are given; an omitted one is left. Deliveries that wait go to the new address. */
  updateWebhookEndpoint: UpdateWebhookEndpointResult;
};


/** Everything that can be written. Each mutation answers a union: its success, or one of its expected errors. */
export type MutationArchiveAlertArgs = {
  input: ArchiveAlertInput;
};


/** Everything that can be written. Each mutation answers a union: its success, or one of its expected errors. */
export type MutationArchiveAlertDefinitionArgs = {
  input: ArchiveAlertDefinitionInput;
};


/** Everything that can be written. Each mutation answers a union: its success, or one of its expected errors. */
export type MutationArchiveAllergyArgs = {
  input: ArchiveAllergyInput;
};


/** Everything that can be written. Each mutation answers a union: its success, or one of its expected errors. */
export type MutationArchiveAllergyDefinitionArgs = {
  input: ArchiveAllergyDefinitionInput;
};


/** Everything that can be written. Each mutation answers a union: its success, or one of its expected errors. */
export type MutationArchiveAppointmentTypeArgs = {
  input: ArchiveAppointmentTypeInput;
};


/** Everything that can be written. Each mutation answers a union: its success, or one of its expected errors. */
export type MutationArchiveBillingAccountArgs = {
  input: ArchiveBillingAccountInput;
};


/** Everything that can be written. Each mutation answers a union: its success, or one of its expected errors. */
export type MutationArchiveBillingTypeArgs = {
  input: ArchiveBillingTypeInput;
};


/** Everything that can be written. Each mutation answers a union: its success, or one of its expected errors. */
export type MutationArchiveCatalogArgs = {
  input: ArchiveCatalogInput;
};


/** Everything that can be written. Each mutation answers a union: its success, or one of its expected errors. */
export type MutationArchiveCommunicationTypeArgs = {
  input: ArchiveCommunicationTypeInput;
};


/** Everything that can be written. Each mutation answers a union: its success, or one of its expected errors. */
export type MutationArchiveConcessionTypeArgs = {
  input: ArchiveConcessionTypeInput;
};


/** Everything that can be written. Each mutation answers a union: its success, or one of its expected errors. */
export type MutationArchiveContactArgs = {
  input: ArchiveContactInput;
};


/** Everything that can be written. Each mutation answers a union: its success, or one of its expected errors. */
export type MutationArchiveEmployerArgs = {
  input: ArchiveEmployerInput;
};


/** Everything that can be written. Each mutation answers a union: its success, or one of its expected errors. */
export type MutationArchiveFeeScheduleArgs = {
  input: ArchiveFeeScheduleInput;
};


/** Everything that can be written. Each mutation answers a union: its success, or one of its expected errors. */
export type MutationArchiveFieldDefinitionArgs = {
  input: ArchiveFieldDefinitionInput;
};


/** Everything that can be written. Each mutation answers a union: its success, or one of its expected errors. */
export type MutationArchiveHospitalArgs = {
  input: ArchiveHospitalInput;
};


/** Everything that can be written. Each mutation answers a union: its success, or one of its expected errors. */
export type MutationArchiveLocationArgs = {
  input: ArchiveLocationInput;
};


/** Everything that can be written. Each mutation answers a union: its success, or one of its expected errors. */
export type MutationArchiveMedicationArgs = {
  input: ArchiveMedicationInput;
};


/** Everything that can be written. Each mutation answers a union: its success, or one of its expected errors. */
export type MutationArchiveMedicationDefinitionArgs = {
  input: ArchiveMedicationDefinitionInput;
};


/** Everything that can be written. Each mutation answers a union: its success, or one of its expected errors. */
export type MutationArchivePartnerArgs = {
  input: ArchivePartnerInput;
};


/** Everything that can be written. Each mutation answers a union: its success, or one of its expected errors. */
export type MutationArchivePatientArgs = {
  input: ArchivePatientInput;
};


/** Everything that can be written. Each mutation answers a union: its success, or one of its expected errors. */
export type MutationArchivePractitionerArgs = {
  input: ArchivePractitionerInput;
};


/** Everything that can be written. Each mutation answers a union: its success, or one of its expected errors. */
export type MutationArchiveProblemArgs = {
  input: ArchiveProblemInput;
};


/** Everything that can be written. Each mutation answers a union: its success, or one of its expected errors. */
export type MutationArchiveProblemDefinitionArgs = {
  input: ArchiveProblemDefinitionInput;
};


/** Everything that can be written. Each mutation answers a union: its success, or one of its expected errors. */
export type MutationArchiveReferralAttributionArgs = {
  input: ArchiveReferralAttributionInput;
};


/** Everything that can be written. Each mutation answers a union: its success, or one of its expected errors. */
export type MutationArchiveReferralPartnerArgs = {
  input: ArchiveReferralPartnerInput;
};


/** Everything that can be written. Each mutation answers a union: its success, or one of its expected errors. */
export type MutationArchiveReferralSourceArgs = {
  input: ArchiveReferralSourceInput;
};


/** Everything that can be written. Each mutation answers a union: its success, or one of its expected errors. */
export type MutationArchiveRelationshipArgs = {
  input: ArchiveRelationshipInput;
};


/** Everything that can be written. Each mutation answers a union: its success, or one of its expected errors. */
export type MutationArchiveScheduleArgs = {
  input: ArchiveScheduleInput;
};


/** Everything that can be written. Each mutation answers a union: its success, or one of its expected errors. */
export type MutationArchiveScheduleExceptionArgs = {
  input: ArchiveScheduleExceptionInput;
};


/** Everything that can be written. Each mutation answers a union: its success, or one of its expected errors. */
export type MutationArchiveSocialHistoryArgs = {
  input: ArchiveSocialHistoryInput;
};


/** Everything that can be written. Each mutation answers a union: its success, or one of its expected errors. */
export type MutationArchiveTagDefinitionArgs = {
  input: ArchiveTagDefinitionInput;
};


/** Everything that can be written. Each mutation answers a union: its success, or one of its expected errors. */
export type MutationArchiveUserArgs = {
  input: ArchiveUserInput;
};


/** Everything that can be written. Each mutation answers a union: its success, or one of its expected errors. */
export type MutationArchiveVitalSignsArgs = {
  input: ArchiveVitalSignsInput;
};


/** Everything that can be written. Each mutation answers a union: its success, or one of its expected errors. */
export type MutationArchiveWebhookEndpointArgs = {
  input: ArchiveWebhookEndpointInput;
};


/** Everything that can be written. Each mutation answers a union: its success, or one of its expected errors. */
export type MutationAssignTagArgs = {
  input: AssignTagInput;
};


/** Everything that can be written. Each mutation answers a union: its success, or one of its expected errors. */
export type MutationBookAppointmentArgs = {
  input: BookAppointmentInput;
};


/** Everything that can be written. Each mutation answers a union: its success, or one of its expected errors. */
export type MutationBulkDismissAlertsArgs = {
  input: BulkDismissAlertsInput;
};


/** Everything that can be written. Each mutation answers a union: its success, or one of its expected errors. */
export type MutationBulkImportPatientsArgs = {
  input: BulkImportPatientsInput;
};


/** Everything that can be written. Each mutation answers a union: its success, or one of its expected errors. */
export type MutationCancelAppointmentArgs = {
  input: CancelAppointmentInput;
};


/** Everything that can be written. Each mutation answers a union: its success, or one of its expected errors. */
export type MutationConfirmAppointmentArgs = {
  input: ConfirmAppointmentInput;
};


/** Everything that can be written. Each mutation answers a union: its success, or one of its expected errors. */
export type MutationCreateAlertArgs = {
  input: CreateAlertInput;
};


/** Everything that can be written. Each mutation answers a union: its success, or one of its expected errors. */
export type MutationCreateAlertDefinitionArgs = {
  input: CreateAlertDefinitionInput;
};


/** Everything that can be written. Each mutation answers a union: its success, or one of its expected errors. */
export type MutationCreateAllergyArgs = {
  input: CreateAllergyInput;
};


/** Everything that can be written. Each mutation answers a union: its success, or one of its expected errors. */
export type MutationCreateAllergyDefinitionArgs = {
  input: CreateAllergyDefinitionInput;
};


/** Everything that can be written. Each mutation answers a union: its success, or one of its expected errors. */
export type MutationCreateAppointmentHoldArgs = {
  input: CreateAppointmentHoldInput;
};


/** Everything that can be written. Each mutation answers a union: its success, or one of its expected errors. */
export type MutationCreateAppointmentTypeArgs = {
  input: CreateAppointmentTypeInput;
};


/** Everything that can be written. Each mutation answers a union: its success, or one of its expected errors. */
export type MutationCreateBillingAccountArgs = {
  input: CreateBillingAccountInput;
};


/** Everything that can be written. Each mutation answers a union: its success, or one of its expected errors. */
export type MutationCreateBillingTypeArgs = {
  input: CreateBillingTypeInput;
};


/** Everything that can be written. Each mutation answers a union: its success, or one of its expected errors. */
export type MutationCreateCatalogArgs = {
  input: CreateCatalogInput;
};


/** Everything that can be written. Each mutation answers a union: its success, or one of its expected errors. */
export type MutationCreateCommunicationTypeArgs = {
  input: CreateCommunicationTypeInput;
};


/** Everything that can be written. Each mutation answers a union: its success, or one of its expected errors. */
export type MutationCreateConcessionTypeArgs = {
  input: CreateConcessionTypeInput;
};


/** Everything that can be written. Each mutation answers a union: its success, or one of its expected errors. */
export type MutationCreateContactArgs = {
  input: CreateContactInput;
};


/** Everything that can be written. Each mutation answers a union: its success, or one of its expected errors. */
export type MutationCreateCredentialArgs = {
  input: CreateCredentialInput;
};


/** Everything that can be written. Each mutation answers a union: its success, or one of its expected errors. */
export type MutationCreateEmployerArgs = {
  input: CreateEmployerInput;
};


/** Everything that can be written. Each mutation answers a union: its success, or one of its expected errors. */
export type MutationCreateFeeScheduleArgs = {
  input: CreateFeeScheduleInput;
};


/** Everything that can be written. Each mutation answers a union: its success, or one of its expected errors. */
export type MutationCreateFieldDefinitionArgs = {
  input: CreateFieldDefinitionInput;
};


/** Everything that can be written. Each mutation answers a union: its success, or one of its expected errors. */
export type MutationCreateHospitalArgs = {
  input: CreateHospitalInput;
};


/** Everything that can be written. Each mutation answers a union: its success, or one of its expected errors. */
export type MutationCreateLocationArgs = {
  input: CreateLocationInput;
};


/** Everything that can be written. Each mutation answers a union: its success, or one of its expected errors. */
export type MutationCreateMedicationArgs = {
  input: CreateMedicationInput;
};


/** Everything that can be written. Each mutation answers a union: its success, or one of its expected errors. */
export type MutationCreateMedicationDefinitionArgs = {
  input: CreateMedicationDefinitionInput;
};


/** Everything that can be written. Each mutation answers a union: its success, or one of its expected errors. */
export type MutationCreatePartnerArgs = {
  input: CreatePartnerInput;
};


/** Everything that can be written. Each mutation answers a union: its success, or one of its expected errors. */
export type MutationCreatePatientArgs = {
  input: CreatePatientInput;
};


/** Everything that can be written. Each mutation answers a union: its success, or one of its expected errors. */
export type MutationCreatePractitionerArgs = {
  input: CreatePractitionerInput;
};


/** Everything that can be written. Each mutation answers a union: its success, or one of its expected errors. */
export type MutationCreateProblemArgs = {
  input: CreateProblemInput;
};


/** Everything that can be written. Each mutation answers a union: its success, or one of its expected errors. */
export type MutationCreateProblemDefinitionArgs = {
  input: CreateProblemDefinitionInput;
};


/** Everything that can be written. Each mutation answers a union: its success, or one of its expected errors. */
export type MutationCreateReferralAttributionArgs = {
  input: CreateReferralAttributionInput;
};


/** Everything that can be written. Each mutation answers a union: its success, or one of its expected errors. */
export type MutationCreateReferralPartnerArgs = {
  input: CreateReferralPartnerInput;
};


/** Everything that can be written. Each mutation answers a union: its success, or one of its expected errors. */
export type MutationCreateReferralSourceArgs = {
  input: CreateReferralSourceInput;
};


/** Everything that can be written. Each mutation answers a union: its success, or one of its expected errors. */
export type MutationCreateRelationshipArgs = {
  input: CreateRelationshipInput;
};


/** Everything that can be written. Each mutation answers a union: its success, or one of its expected errors. */
export type MutationCreateScheduleArgs = {
  input: CreateScheduleInput;
};


/** Everything that can be written. Each mutation answers a union: its success, or one of its expected errors. */
export type MutationCreateScheduleExceptionArgs = {
  input: CreateScheduleExceptionInput;
};


/** Everything that can be written. Each mutation answers a union: its success, or one of its expected errors. */
export type MutationCreateSocialHistoryArgs = {
  input: CreateSocialHistoryInput;
};


/** Everything that can be written. Each mutation answers a union: its success, or one of its expected errors. */
export type MutationCreateTagDefinitionArgs = {
  input: CreateTagDefinitionInput;
};


/** Everything that can be written. Each mutation answers a union: its success, or one of its expected errors. */
export type MutationCreateUserArgs = {
  input: CreateUserInput;
};


/** Everything that can be written. Each mutation answers a union: its success, or one of its expected errors. */
export type MutationCreateVitalSignsArgs = {
  input: CreateVitalSignsInput;
};


/** Everything that can be written. Each mutation answers a union: its success, or one of its expected errors. */
export type MutationCreateWebhookEndpointArgs = {
  input: CreateWebhookEndpointInput;
};


/** Everything that can be written. Each mutation answers a union: its success, or one of its expected errors. */
export type MutationDeletePatientArgs = {
  input: DeletePatientInput;
};


/** Everything that can be written. Each mutation answers a union: its success, or one of its expected errors. */
export type MutationDisableAlertArgs = {
  input: DisableAlertInput;
};


/** Everything that can be written. Each mutation answers a union: its success, or one of its expected errors. */
export type MutationDisableWebhookEndpointArgs = {
  input: DisableWebhookEndpointInput;
};


/** Everything that can be written. Each mutation answers a union: its success, or one of its expected errors. */
export type MutationEnableWebhookEndpointArgs = {
  input: EnableWebhookEndpointInput;
};


/** Everything that can be written. Each mutation answers a union: its success, or one of its expected errors. */
export type MutationExtendAppointmentHoldArgs = {
  input: ExtendAppointmentHoldInput;
};


/** Everything that can be written. Each mutation answers a union: its success, or one of its expected errors. */
export type MutationJoinWaitlistArgs = {
  input: JoinWaitlistInput;
};


/** Everything that can be written. Each mutation answers a union: its success, or one of its expected errors. */
export type MutationLeaveWaitlistArgs = {
  input: LeaveWaitlistInput;
};


/** Everything that can be written. Each mutation answers a union: its success, or one of its expected errors. */
export type MutationLogCommunicationArgs = {
  input: LogCommunicationInput;
};


/** Everything that can be written. Each mutation answers a union: its success, or one of its expected errors. */
export type MutationMergePatientsArgs = {
  input: MergePatientsInput;
};


/** Everything that can be written. Each mutation answers a union: its success, or one of its expected errors. */
export type MutationRegisterOperationsArgs = {
  input: RegisterOperationsInput;
};


/** Everything that can be written. Each mutation answers a union: its success, or one of its expected errors. */
export type MutationReleaseAppointmentHoldArgs = {
  input: ReleaseAppointmentHoldInput;
};


/** Everything that can be written. Each mutation answers a union: its success, or one of its expected errors. */
export type MutationRemoveTagArgs = {
  input: RemoveTagInput;
};


/** Everything that can be written. Each mutation answers a union: its success, or one of its expected errors. */
export type MutationReplayWebhookDeliveryArgs = {
  input: ReplayWebhookDeliveryInput;
};


/** Everything that can be written. Each mutation answers a union: its success, or one of its expected errors. */
export type MutationReplayWebhookEventsArgs = {
  input: ReplayWebhookEventsInput;
};


/** Everything that can be written. Each mutation answers a union: its success, or one of its expected errors. */
export type MutationRescheduleAppointmentArgs = {
  input: RescheduleAppointmentInput;
};


/** Everything that can be written. Each mutation answers a union: its success, or one of its expected errors. */
export type MutationRestorePatientArgs = {
  input: RestorePatientInput;
};


/** Everything that can be written. Each mutation answers a union: its success, or one of its expected errors. */
export type MutationRevokeCredentialArgs = {
  input: RevokeCredentialInput;
};


/** Everything that can be written. Each mutation answers a union: its success, or one of its expected errors. */
export type MutationSetFieldValuesArgs = {
  input: SetFieldValuesInput;
};


/** Everything that can be written. Each mutation answers a union: its success, or one of its expected errors. */
export type MutationTransitionAppointmentStatusArgs = {
  input: TransitionAppointmentStatusInput;
};


/** Everything that can be written. Each mutation answers a union: its success, or one of its expected errors. */
export type MutationTransitionPatientStatusArgs = {
  input: TransitionPatientStatusInput;
};


/** Everything that can be written. Each mutation answers a union: its success, or one of its expected errors. */
export type MutationUnarchivePatientArgs = {
  input: UnarchivePatientInput;
};


/** Everything that can be written. Each mutation answers a union: its success, or one of its expected errors. */
export type MutationUnmergePatientsArgs = {
  input: UnmergePatientsInput;
};


/** Everything that can be written. Each mutation answers a union: its success, or one of its expected errors. */
export type MutationUnregisterOperationsArgs = {
  input: UnregisterOperationsInput;
};


/** Everything that can be written. Each mutation answers a union: its success, or one of its expected errors. */
export type MutationUpdateAlertArgs = {
  input: UpdateAlertInput;
};


/** Everything that can be written. Each mutation answers a union: its success, or one of its expected errors. */
export type MutationUpdateAlertDefinitionArgs = {
  input: UpdateAlertDefinitionInput;
};


/** Everything that can be written. Each mutation answers a union: its success, or one of its expected errors. */
export type MutationUpdateAllergyArgs = {
  input: UpdateAllergyInput;
};


/** Everything that can be written. Each mutation answers a union: its success, or one of its expected errors. */
export type MutationUpdateAllergyDefinitionArgs = {
  input: UpdateAllergyDefinitionInput;
};


/** Everything that can be written. Each mutation answers a union: its success, or one of its expected errors. */
export type MutationUpdateAppointmentTypeArgs = {
  input: UpdateAppointmentTypeInput;
};


/** Everything that can be written. Each mutation answers a union: its success, or one of its expected errors. */
export type MutationUpdateBillingAccountArgs = {
  input: UpdateBillingAccountInput;
};


/** Everything that can be written. Each mutation answers a union: its success, or one of its expected errors. */
export type MutationUpdateBillingTypeArgs = {
  input: UpdateBillingTypeInput;
};


/** Everything that can be written. Each mutation answers a union: its success, or one of its expected errors. */
export type MutationUpdateCatalogArgs = {
  input: UpdateCatalogInput;
};


/** Everything that can be written. Each mutation answers a union: its success, or one of its expected errors. */
export type MutationUpdateCommunicationTypeArgs = {
  input: UpdateCommunicationTypeInput;
};


/** Everything that can be written. Each mutation answers a union: its success, or one of its expected errors. */
export type MutationUpdateConcessionTypeArgs = {
  input: UpdateConcessionTypeInput;
};


/** Everything that can be written. Each mutation answers a union: its success, or one of its expected errors. */
export type MutationUpdateContactArgs = {
  input: UpdateContactInput;
};


/** Everything that can be written. Each mutation answers a union: its success, or one of its expected errors. */
export type MutationUpdateEmployerArgs = {
  input: UpdateEmployerInput;
};


/** Everything that can be written. Each mutation answers a union: its success, or one of its expected errors. */
export type MutationUpdateFeeScheduleArgs = {
  input: UpdateFeeScheduleInput;
};


/** Everything that can be written. Each mutation answers a union: its success, or one of its expected errors. */
export type MutationUpdateFieldDefinitionArgs = {
  input: UpdateFieldDefinitionInput;
};


/** Everything that can be written. Each mutation answers a union: its success, or one of its expected errors. */
export type MutationUpdateHospitalArgs = {
  input: UpdateHospitalInput;
};


/** Everything that can be written. Each mutation answers a union: its success, or one of its expected errors. */
export type MutationUpdateLocationArgs = {
  input: UpdateLocationInput;
};


/** Everything that can be written. Each mutation answers a union: its success, or one of its expected errors. */
export type MutationUpdateMedicationArgs = {
  input: UpdateMedicationInput;
};


/** Everything that can be written. Each mutation answers a union: its success, or one of its expected errors. */
export type MutationUpdateMedicationDefinitionArgs = {
  input: UpdateMedicationDefinitionInput;
};


/** Everything that can be written. Each mutation answers a union: its success, or one of its expected errors. */
export type MutationUpdatePartnerArgs = {
  input: UpdatePartnerInput;
};


/** Everything that can be written. Each mutation answers a union: its success, or one of its expected errors. */
export type MutationUpdatePatientArgs = {
  input: UpdatePatientInput;
};


/** Everything that can be written. Each mutation answers a union: its success, or one of its expected errors. */
export type MutationUpdatePractitionerArgs = {
  input: UpdatePractitionerInput;
};


/** Everything that can be written. Each mutation answers a union: its success, or one of its expected errors. */
export type MutationUpdateProblemArgs = {
  input: UpdateProblemInput;
};


/** Everything that can be written. Each mutation answers a union: its success, or one of its expected errors. */
export type MutationUpdateProblemDefinitionArgs = {
  input: UpdateProblemDefinitionInput;
};


/** Everything that can be written. Each mutation answers a union: its success, or one of its expected errors. */
export type MutationUpdateReferralAttributionArgs = {
  input: UpdateReferralAttributionInput;
};


/** Everything that can be written. Each mutation answers a union: its success, or one of its expected errors. */
export type MutationUpdateReferralPartnerArgs = {
  input: UpdateReferralPartnerInput;
};


/** Everything that can be written. Each mutation answers a union: its success, or one of its expected errors. */
export type MutationUpdateReferralSourceArgs = {
  input: UpdateReferralSourceInput;
};


/** Everything that can be written. Each mutation answers a union: its success, or one of its expected errors. */
export type MutationUpdateRelationshipArgs = {
  input: UpdateRelationshipInput;
};


/** Everything that can be written. Each mutation answers a union: its success, or one of its expected errors. */
export type MutationUpdateScheduleArgs = {
  input: UpdateScheduleInput;
};


/** Everything that can be written. Each mutation answers a union: its success, or one of its expected errors. */
export type MutationUpdateScheduleExceptionArgs = {
  input: UpdateScheduleExceptionInput;
};


/** Everything that can be written. Each mutation answers a union: its success, or one of its expected errors. */
export type MutationUpdateSocialHistoryArgs = {
  input: UpdateSocialHistoryInput;
};


/** Everything that can be written. Each mutation answers a union: its success, or one of its expected errors. */
export type MutationUpdateTagDefinitionArgs = {
  input: UpdateTagDefinitionInput;
};


/** Everything that can be written. Each mutation answers a union: its success, or one of its expected errors. */
export type MutationUpdateUserArgs = {
  input: UpdateUserInput;
};


/** Everything that can be written. Each mutation answers a union: its success, or one of its expected errors. */
export type MutationUpdateVitalSignsArgs = {
  input: UpdateVitalSignsInput;
};


/** Everything that can be written. Each mutation answers a union: its success, or one of its expected errors. */
export type MutationUpdateVitalThresholdsArgs = {
  input: UpdateVitalThresholdsInput;
};


/** Everything that can be written. Each mutation answers a union: its success, or one of its expected errors. */
export type MutationUpdateWebhookEndpointArgs = {
  input: UpdateWebhookEndpointInput;
};

/** A record with a global id. */
export type Node = {
  /** Global, opaque id; the same for as long as the record exists. */
  id: Scalars['ID']['output'];
};

/** Nothing can be booked for the patient; a partner is not told why [A20]. */
export type NotBookableError = Error & {
  __typename?: 'NotBookableError';
  /** What went wrong. */
  code: ErrorCode;
  /** The same in a sentence; holds no value of the input or of a record. */
  message: Scalars['String']['output'];
  /** The field at fault, below `input`, outermost first, at most 10 deep; null where no single field is. */
  path?: Maybe<Array<Scalars['String']['output']>>;
};

/** The record, or one that the input refers to, is not in reach of the credential [A49]. */
export type NotFoundError = Error & {
  __typename?: 'NotFoundError';
  /** What went wrong. */
  code: ErrorCode;
  /** The same in a sentence; holds no value of the input or of a record. */
  message: Scalars['String']['output'];
  /** The field at fault, below `input`, outermost first, at most 10 deep; null where no single field is. */
  path?: Maybe<Array<Scalars['String']['output']>>;
};

/** Why an operation can’t be registered. */
export type OperationIssue = {
  __typename?: 'OperationIssue';
  /** Stable code: HASH_MISMATCH, NOT_ONE_OPERATION, ANONYMOUS_OPERATION, NAME_MISMATCH, TYPE_MISMATCH, TEXT_TOO_LONG, or what a request with it would be refused with, e.g. GRAPHQL_VALIDATION_FAILED. */
  code: Scalars['String']['output'];
  /** Column of that line, from 1. */
  column?: Maybe<Scalars['Int']['output']>;
  /** Line of the operation’s text, from 1; null where none is at fault. */
  line?: Maybe<Scalars['Int']['output']>;
  /** The same in words. */
  message: Scalars['String']['output'];
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

/** Operations of the manifest can’t be registered: none was. */
export type OperationsRefusedError = Error & {
  __typename?: 'OperationsRefusedError';
  /** What went wrong. */
  code: ErrorCode;
  /** The same in a sentence; holds no value of the input or of a record. */
  message: Scalars['String']['output'];
  /** The field at fault, below `input`, outermost first, at most 10 deep; null where no single field is. */
  path?: Maybe<Array<Scalars['String']['output']>>;
  /** Every operation of the manifest, in its order; at most 500. */
  report: Array<ReportedOperation>;
};

/** Which end of an order comes first. */
export type OrderDirection =
  /** Smallest, earliest or first in the alphabet first. */
  | 'ASC'
  /** Greatest, latest or last in the alphabet first. */
  | 'DESC';

/** A clinic group: everything that a credential reaches belongs to one. */
export type Organization = Node & {
  __typename?: 'Organization';
  /** When it was made. */
  createdAt: Scalars['DateTime']['output'];
  /** Of every amount. */
  currency: Scalars['Currency']['output'];
  /** Live, or a sandbox twin. */
  environment: Environment;
  /** Global, opaque id; the same for as long as the record exists. */
  id: Scalars['ID']['output'];
  /** Its name. */
  name: Scalars['String']['output'];
  /** IANA zone in which the organization’s dates begin and end. */
  timezone: Scalars['String']['output'];
  /** When it last changed. */
  updatedAt: Scalars['DateTime']['output'];
  /** The id by which other systems know the organization. */
  uuid: Scalars['UUID']['output'];
};

/** Where a page stands in its list. */
export type PageInfo = {
  __typename?: 'PageInfo';
  /** Cursor of the last record of the page; null on an empty page. */
  endCursor?: Maybe<Scalars['String']['output']>;
  /** Whether records follow this page. */
  hasNextPage: Scalars['Boolean']['output'];
  /** Whether records precede this page. */
  hasPreviousPage: Scalars['Boolean']['output'];
  /** Cursor of the first record of the page; null on an empty page. */
  startCursor?: Maybe<Scalars['String']['output']>;
};

/** Another company that books for the organization’s patients, through an application of its own. */
export type Partner = Node & {
  __typename?: 'Partner';
  /** When it was archived: since then its credentials are refused. Null while in use. */
  archivedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When the record was made. */
  createdAt: Scalars['DateTime']['output'];
  /** Every change of the record since it was made, the newest first: from the audit trail, redacted as the record’s own fields are for the caller. */
  history: HistoryEntryConnection;
  /** Global, opaque id; the same for as long as the record exists. */
  id: Scalars['ID']['output'];
  /** Its name, at most 100 characters. */
  name: Scalars['String']['output'];
  /** The operations that its live credentials may send, oldest first unless ordered otherwise. Those that no deployed program uses any more have an old `lastUsedAt`, or none. */
  operations: RegisteredOperationConnection;
  /** Its short name for programs; unique in the organization, and never changed. */
  slug: Scalars['String']['output'];
  /** When it last changed. */
  updatedAt: Scalars['DateTime']['output'];
  /** The id by which other systems know the partner. */
  uuid: Scalars['UUID']['output'];
  /** Grows by one with each change; updates name the one they have read [153]. */
  version: Scalars['Int']['output'];
};


/** Another company that books for the organization’s patients, through an application of its own. */
export type PartnerHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Another company that books for the organization’s patients, through an application of its own. */
export type PartnerOperationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RegisteredOperationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RegisteredOperationOrder>;
};

/** A page of a list of Partner. */
export type PartnerConnection = {
  __typename?: 'PartnerConnection';
  /** The page with a cursor for each record: at most 100. */
  edges: Array<PartnerEdge>;
  /** The page without cursors, in the same order: at most 100. */
  nodes: Array<Partner>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** Length of the whole list under the same filters; counted only when it is selected. */
  totalCount: Scalars['Int']['output'];
};

/** A Partner and its place in the list. */
export type PartnerEdge = {
  __typename?: 'PartnerEdge';
  /** Opaque place in the list: pass it to `after` or `before`. */
  cursor: Scalars['String']['output'];
  /** The record. */
  node: Partner;
};

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

/** A person whom the organization treats, or may treat. */
export type Patient = Node & {
  __typename?: 'Patient';
  /** Null: no response; true: accepted; false: rejected, which rules out marketing and export to partners [95, A50]. */
  acceptedPrivacyPolicy?: Maybe<Scalars['Boolean']['output']>;
  /** Whether the patient accepts marketing by text message [96]. */
  acceptedSmsMarketing: Scalars['Boolean']['output'];
  /** Who has looked at the patient or written to its records, the newest first: one event for each request. Reading it is noted as well, and shows from the next reading on. */
  accessLog: AccessEventConnection;
  /** How the patient gets care, e.g. Public [139]. */
  accessMedicalCare?: Maybe<Scalars['String']['output']>;
  /** First line of the address. */
  addressLine1?: Maybe<Scalars['String']['output']>;
  /** Second line of the address. */
  addressLine2?: Maybe<Scalars['String']['output']>;
  /** Third line of the address [97]. */
  addressLine3?: Maybe<Scalars['String']['output']>;
  /** How to find the address. */
  addressNote?: Maybe<Scalars['String']['output']>;
  /** Gender for administrative use [188]. */
  administrativeGender?: Maybe<AdministrativeGender>;
  /** The alerts on the patient’s chart, the newest record first [228]. */
  alerts: AlertConnection;
  /** The patient’s allergies, the newest record first. */
  allergies: AllergyConnection;
  /** What is known of allergies. */
  allergyReviewStatus: AllergyReviewStatus;
  /** The statuses that `transitionPatientStatus` can set now [220]; none while archived or deleted. */
  allowedTransitions: Array<PatientStatus>;
  /** Note to see in the calendar [200]. */
  appointmentModuleNote?: Maybe<Scalars['String']['output']>;
  /** Notes to see with every appointment [105]. */
  appointmentNotes?: Maybe<Scalars['String']['output']>;
  /** The patient’s appointments and holds, whatever their status. */
  appointments: AppointmentConnection;
  /** When it was archived [A17]. */
  archivedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Minutes before an appointment to arrive, 0 to 120 [201]. */
  askToArriveEarlyMins?: Maybe<Scalars['Int']['output']>;
  /** What the account owes; can’t be written [203]. */
  balances: Balances;
  /** The account that the patient is billed to, as decided at registration [210]. */
  billingAccount?: Maybe<BillingAccount>;
  /** Day of the month on which the account is billed, 1 to 31 [204]. */
  billingCycleDay?: Maybe<Scalars['Int']['output']>;
  /** How the account is settled [204]. */
  billingType?: Maybe<BillingType>;
  /** Year of birth: open to analysts, to whom the date is not. */
  birthYear?: Maybe<Scalars['Int']['output']>;
  /** Number of the chart; unique in the organization without regard to case [A36]. */
  chartNumber: Scalars['String']['output'];
  /** City or town. */
  city?: Maybe<Scalars['String']['output']>;
  /** What was said to the patient and by it, the newest first [280]. */
  communicationLogs: CommunicationLogConnection;
  /** Why the patient pays less [113]. */
  concessionType?: Maybe<ConcessionType>;
  /** Consents as bits: 1 HIPAA, 2 treatment, 4 financial, 8 marketing, 16 telehealth; others are kept [A41]. */
  consentFlags: Scalars['Int']['output'];
  /** The known bits of `consentFlags`. */
  consents: Array<Consent>;
  /** Country. */
  country?: Maybe<Scalars['String']['output']>;
  /** When the record was made. */
  createdAt: Scalars['DateTime']['output'];
  /** Day of the first visit. */
  dateFirstVisit?: Maybe<Scalars['Date']['output']>;
  /** Birth date. */
  dateOfBirth?: Maybe<Scalars['Date']['output']>;
  /** When the patient died. */
  dateTimeDeceased?: Maybe<Scalars['DateTime']['output']>;
  /** When it was deleted: it stays as a tombstone [A17, A55]. */
  deletedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The relationships in which this patient is the legal guardian of another, the newest record first [271]. */
  dependents: RelationshipConnection;
  /** Email address. In the partner graph never null: the one that the partner gave, while the chart has none [16]. */
  email?: Maybe<Scalars['String']['output']>;
  /** Emergency contact in free text [101]. */
  emergencyContact?: Maybe<Scalars['String']['output']>;
  /** Name of the emergency contact. */
  emergencyContactName?: Maybe<Scalars['String']['output']>;
  /** Phone of the emergency contact. */
  emergencyContactPhone?: Maybe<Scalars['String']['output']>;
  /** Where the patient works [204]. */
  employer?: Maybe<Employer>;
  /** The current patients with the same guarantor, and the guarantor, without this patient, the oldest record first. One without a guarantor, or who is its own, heads its family [272, A25]. */
  family: PatientConnection;
  /** The prices that the patient pays [204]. */
  feeSchedule?: Maybe<FeeSchedule>;
  /** Every custom field in use with its value or null, in the form’s order: by `itemOrder`, then by name; at most 500 [288]. */
  fieldForm: Array<FieldFormEntry>;
  /** The custom fields that hold something, archived ones included, the newest value first [287]. */
  fieldValues: FieldValueConnection;
  /** Legal given name. */
  firstName: Scalars['String']['output'];
  /** Gender identity, in the patient’s own words [110]. */
  genderIdentity?: Maybe<Scalars['String']['output']>;
  /** The relationships in which another patient is the legal guardian of this one, the newest record first [270]. */
  guardians: RelationshipConnection;
  /** Every change of the record since it was made, the newest first: from the audit trail, redacted as the record’s own fields are for the caller. */
  history: HistoryEntryConnection;
  /** Phone at home. */
  homePhone?: Maybe<Scalars['String']['output']>;
  /** The hospitals that the patient goes to, by name; archived ones included [140]. */
  hospitals: HospitalConnection;
  /** Global, opaque id; the same for as long as the record exists. */
  id: Scalars['ID']['output'];
  /** Initials of the given names [135]. */
  initials?: Maybe<Scalars['String']['output']>;
  /** To whom invoices are made out [103]. */
  invoiceDefaultTo?: Maybe<Scalars['String']['output']>;
  /** Where invoices are sent [103]. */
  invoiceEmail?: Maybe<Scalars['String']['output']>;
  /** Further lines of invoices; line breaks are kept [103]. */
  invoiceExtraInformation?: Maybe<Scalars['String']['output']>;
  /** What the patient was billed, the newest invoice first [116]. */
  invoices: InvoiceConnection;
  /** Whether bookings need an override: inactive, or owing more than 500.00 [207, A20]. */
  isSchedulingRestricted: Scalars['Boolean']['output'];
  /** Legal family name. */
  lastName: Scalars['String']['output'];
  /** The first of `vitalSigns`: what was measured last, the day of which is `latestVitalsDate` [262]. */
  latestVitalSigns?: Maybe<VitalSigns>;
  /** Day of the newest vital signs [262]. */
  latestVitalsDate?: Maybe<Scalars['Date']['output']>;
  /** Degrees north, WGS 84, a decimal with six places [138]. */
  latitude?: Maybe<Scalars['String']['output']>;
  /**
   * What an import found in its source’s deprecated gender field; can’t be written [109, 111].
   * @deprecated Use administrativeGender, sex or genderIdentity.
   */
  legacyGender?: Maybe<Scalars['String']['output']>;
  /** Where the patient is usually seen. */
  location?: Maybe<Location>;
  /** Degrees east, WGS 84, a decimal with six places [138]. */
  longitude?: Maybe<Scalars['String']['output']>;
  /** Marital status. */
  maritalStatus?: Maybe<MaritalStatus>;
  /** Medicaid id. */
  medicaidId?: Maybe<Scalars['String']['output']>;
  /** What is in the patient’s chart, at a glance [263]. */
  medicalSummary: MedicalSummary;
  /** The sources’ text `medical_summary` [200]. */
  medicalSummaryNote?: Maybe<Scalars['String']['output']>;
  /** What everyone who treats the patient must know at once [200]. */
  medicalUrgentNote?: Maybe<Scalars['String']['output']>;
  /** Australian Medicare number [104]. */
  medicare?: Maybe<Scalars['String']['output']>;
  /** Reference number on the Medicare card [104]. */
  medicareReferenceNumber?: Maybe<Scalars['String']['output']>;
  /** The patient’s medications, the newest record first. */
  medications: MedicationConnection;
  /** The record that is left of this patient, where this one was merged into it; null for any other. */
  mergedInto?: Maybe<Patient>;
  /** To a partner: the keys that it has set itself [20–22]. To staff: every partner’s keys, by partner uuid. */
  metadata?: Maybe<Scalars['JSONObject']['output']>;
  /** Middle names. */
  middleName?: Maybe<Scalars['String']['output']>;
  /** Mobile phone. */
  mobilePhone?: Maybe<Scalars['String']['output']>;
  /** Notes. */
  notes?: Maybe<Scalars['String']['output']>;
  /** Always "patient" [14]. */
  object: Scalars['String']['output'];
  /** Occupation. */
  occupation?: Maybe<Scalars['String']['output']>;
  /** Id in a system used before [106]. */
  oldReferenceId?: Maybe<Scalars['String']['output']>;
  /** The same as `id` [13]. */
  patientId: Scalars['ID']['output'];
  /** The first of mobile, home and work phone that is known; E.164 where it could be read as such [18]. */
  phone?: Maybe<Scalars['String']['output']>;
  /** Every phone number: mobile, home, work, fax, others; at most 20 [102]. */
  phoneNumbers: Array<PhoneNumber>;
  /** Where the patient lives, in one text [137]. */
  physicalAddress?: Maybe<Scalars['String']['output']>;
  /** Postal code. */
  postalCode?: Maybe<Scalars['String']['output']>;
  /** Other records that may be about this patient, by the rules of `patientDuplicates`: those that agree in most first, at most 50 [206]. */
  potentialDuplicates?: Maybe<Array<PatientDuplicate>>;
  /** The patient’s doctors, by family name; archived ones included [141]. The primary and the secondary practitioner are among them only where `doctorIds` has named them. */
  practitioners: PractitionerConnection;
  /** How to confirm appointments. */
  preferredConfirmationMethod?: Maybe<ContactMethod>;
  /** How to reach the patient. */
  preferredContactMethod?: Maybe<ContactMethod>;
  /** Language to speak with the patient. */
  preferredLanguage?: Maybe<Scalars['String']['output']>;
  /** The name to call the patient by. */
  preferredName?: Maybe<Scalars['String']['output']>;
  /** Whether antibiotics must be given before dental procedures [200]. */
  premedicationRequired: Scalars['Boolean']['output'];
  /** Who treats the patient first of all. */
  primaryPractitioner?: Maybe<Practitioner>;
  /** The patient’s problems, the newest record first [249]. */
  problems: ProblemConnection;
  /** The account elsewhere that the patient is linked to [131]. */
  profile?: Maybe<Profile>;
  /** How to speak of the patient. */
  pronoun?: Maybe<Pronoun>;
  /** Race, as the source states it [135]. */
  race?: Maybe<Scalars['String']['output']>;
  /** Whether bookings are confirmed by email [107]. */
  receivesConfirmationEmails: Scalars['Boolean']['output'];
  /** Whether the patient accepts email. */
  receivesEmail: Scalars['Boolean']['output'];
  /** Whether the patient accepts text messages. */
  receivesSms: Scalars['Boolean']['output'];
  /** Who or what brought the patient to the clinic, the newest record first [273]. */
  referralAttributions: ReferralAttributionConnection;
  /** Who sent the patient, in free text (`referral_source`) [106]. */
  referralSourceText?: Maybe<Scalars['String']['output']>;
  /** Who referred the patient [114]. */
  referringDoctor?: Maybe<Contact>;
  /** Region within the state or province [137]. */
  region?: Maybe<Scalars['String']['output']>;
  /** What this patient is to others, family or data, the newest record first [264]. */
  relationships: RelationshipConnection;
  /** How to remind of appointments. */
  reminderType?: Maybe<ReminderType>;
  /** The guarantor, who answers for the account; may be the patient [204]. */
  responsibleParty?: Maybe<Patient>;
  /** How letters address the patient. */
  salutation?: Maybe<Scalars['String']['output']>;
  /** Who treats the patient besides. */
  secondaryPractitioner?: Maybe<Practitioner>;
  /** Sex, in the patient’s own words [110]. In the partner graph MALE, FEMALE or null [19]. */
  sex?: Maybe<Scalars['String']['output']>;
  /** Smoking status, a SNOMED CT code; can’t be written [211]. */
  smokingSnomed?: Maybe<Scalars['String']['output']>;
  /** How the patient lives: one entry a category, so at most 10, in the order of the categories; archived ones are left out [304]. */
  socialHistory: Array<SocialHistory>;
  /** US social security number: in full with `patient:read_ssn`, else its last four digits as ***-**-1234 [A37]. */
  socialSecurityNumber?: Maybe<Scalars['String']['output']>;
  /** State or province. */
  state?: Maybe<Scalars['String']['output']>;
  /** Where the patient stands with the clinic. */
  status: PatientStatus;
  /** The tags that the patient has, by name; those archived since included [A1]. */
  tags: TagDefinitionConnection;
  /** Title, e.g. Ms. */
  title?: Maybe<Scalars['String']['output']>;
  /** Notes on treatment [200]. */
  treatmentNotes?: Maybe<Scalars['String']['output']>;
  /** The string by which another system knows the patient; unique among patients [130]. */
  uniqueId?: Maybe<Scalars['String']['output']>;
  /** When it last changed. */
  updatedAt: Scalars['DateTime']['output'];
  /** The id by which other systems know the patient. */
  uuid: Scalars['UUID']['output'];
  /** Grows by one with each change; updates name the one they have read [153]. */
  version: Scalars['Int']['output'];
  /** What was measured of the patient, the newest first; of one day those without a time come last [255]. */
  vitalSigns: VitalSignsConnection;
  /** How one vital of the patient has gone; archived readings are left out. */
  vitalSignsTrend: VitalSignsTrend;
  /** Phone at work. */
  workPhone?: Maybe<Scalars['String']['output']>;
};


/** A person whom the organization treats, or may treat. */
export type PatientAccessLogArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A person whom the organization treats, or may treat. */
export type PatientAlertsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includeFamily?: Scalars['Boolean']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
  status?: InputMaybe<AlertStatus>;
};


/** A person whom the organization treats, or may treat. */
export type PatientAllergiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  isActive?: InputMaybe<Scalars['Boolean']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A person whom the organization treats, or may treat. */
export type PatientAppointmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AppointmentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<AppointmentOrder>;
};


/** A person whom the organization treats, or may treat. */
export type PatientCommunicationLogsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  communicationSource?: InputMaybe<CommunicationSource>;
  dateFrom?: InputMaybe<Scalars['Date']['input']>;
  dateTo?: InputMaybe<Scalars['Date']['input']>;
  direction?: InputMaybe<CommunicationDirection>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  mode?: InputMaybe<CommunicationMode>;
  q?: InputMaybe<Scalars['String']['input']>;
};


/** A person whom the organization treats, or may treat. */
export type PatientDependentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A person whom the organization treats, or may treat. */
export type PatientFamilyArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A person whom the organization treats, or may treat. */
export type PatientFieldValuesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A person whom the organization treats, or may treat. */
export type PatientGuardiansArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A person whom the organization treats, or may treat. */
export type PatientHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A person whom the organization treats, or may treat. */
export type PatientHospitalsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A person whom the organization treats, or may treat. */
export type PatientInvoicesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A person whom the organization treats, or may treat. */
export type PatientMedicationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  isActive?: InputMaybe<Scalars['Boolean']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A person whom the organization treats, or may treat. */
export type PatientPractitionersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A person whom the organization treats, or may treat. */
export type PatientProblemsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  status?: InputMaybe<ProblemStatus>;
};


/** A person whom the organization treats, or may treat. */
export type PatientReferralAttributionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A person whom the organization treats, or may treat. */
export type PatientRelationshipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A person whom the organization treats, or may treat. */
export type PatientTagsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A person whom the organization treats, or may treat. */
export type PatientVitalSignsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  dateFrom?: InputMaybe<Scalars['Date']['input']>;
  dateTo?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A person whom the organization treats, or may treat. */
export type PatientVitalSignsTrendArgs = {
  from?: InputMaybe<Scalars['Date']['input']>;
  to?: InputMaybe<Scalars['Date']['input']>;
  vital: Vital;
};

/** Which account a new patient is billed to: decided once, at registration [210, 213]. */
export type PatientBillingAccountInput = {
  /** The decision. */
  assign: BillingAccountAssignment;
  /** The account: required with EXISTING, refused with NEW and NONE. */
  billingAccountId?: InputMaybe<Scalars['ID']['input']>;
};

/** A page of a list of Patient. */
export type PatientConnection = {
  __typename?: 'PatientConnection';
  /** The page with a cursor for each record: at most 100. */
  edges: Array<PatientEdge>;
  /** The page without cursors, in the same order: at most 100. */
  nodes: Array<Patient>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** Length of the whole list under the same filters; counted only when it is selected. */
  totalCount: Scalars['Int']['output'];
};

/** Numbers of patients by location: counts only, open to analysts [181]. */
export type PatientCountsByLocation = {
  __typename?: 'PatientCountsByLocation';
  /** As asked for. */
  dateFrom?: Maybe<Scalars['Date']['output']>;
  /** As asked for. */
  dateTo?: Maybe<Scalars['Date']['output']>;
  /** Patients who match and are not under any of the items: at an inactive or archived location, or none. */
  excludedCount: Scalars['Int']['output'];
  /** What the items stand for: always "location" [A23]. */
  groupBy: Scalars['String']['output'];
  /** The active locations by name, those without patients included; at most 1000. */
  items: Array<PatientLocationCount>;
  /** The statuses that were counted. */
  statusSet: Array<PatientStatus>;
  /** All patients who match: the sum of the items and `excludedCount` [A23]. */
  total: Scalars['Int']['output'];
};

/** A record that may be about the same person: what it takes to tell, and no more [206, 224]. */
export type PatientDuplicate = {
  __typename?: 'PatientDuplicate';
  /** When the record was archived; null while it is in use [A38]. */
  archivedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Chart number. */
  chartNumber: Scalars['String']['output'];
  /** Birth date. */
  dateOfBirth?: Maybe<Scalars['Date']['output']>;
  /** Email address. */
  email?: Maybe<Scalars['String']['output']>;
  /** Legal given name. */
  firstName: Scalars['String']['output'];
  /** The patient’s global id. */
  id: Scalars['ID']['output'];
  /** Legal family name. */
  lastName: Scalars['String']['output'];
  /** Everything in which the records agree, the surest first. */
  matchedOn: Array<DuplicateSignal>;
  /** The first of mobile, home and work phone that is known. */
  phone?: Maybe<Scalars['String']['output']>;
  /** The name to call the patient by. */
  preferredName?: Maybe<Scalars['String']['output']>;
  /** Where the patient stands with the clinic. */
  status: PatientStatus;
  /** The id by which other systems know the patient. */
  uuid: Scalars['UUID']['output'];
};

/** The records that may be about someone. */
export type PatientDuplicateResult = {
  __typename?: 'PatientDuplicateResult';
  /** Those that agree in most first, at most 50. */
  items: Array<PatientDuplicate>;
  /** How many there are in all; counted only when it is selected. */
  total: Scalars['Int']['output'];
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

/** A Patient and its place in the list. */
export type PatientEdge = {
  __typename?: 'PatientEdge';
  /** Opaque place in the list: pass it to `after` or `before`. */
  cursor: Scalars['String']['output'];
  /** The record. */
  node: Patient;
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

/** How many patients are usually seen at a location. */
export type PatientLocationCount = {
  __typename?: 'PatientLocationCount';
  /** How many patients; may be 0. */
  count: Scalars['Int']['output'];
  /** The location. */
  location: Location;
};

/** A patient as a typeahead shows it [180]. */
export type PatientMatch = {
  __typename?: 'PatientMatch';
  /** Chart number. */
  chartNumber: Scalars['String']['output'];
  /** Birth date. */
  dateOfBirth?: Maybe<Scalars['Date']['output']>;
  /** Email address. */
  email?: Maybe<Scalars['String']['output']>;
  /** Legal given name. */
  firstName: Scalars['String']['output'];
  /** The patient’s global id. */
  id: Scalars['ID']['output'];
  /** Legal family name. */
  lastName: Scalars['String']['output'];
  /** The first of mobile, home and work phone that is known. */
  phone?: Maybe<Scalars['String']['output']>;
  /** The name to call the patient by. */
  preferredName?: Maybe<Scalars['String']['output']>;
  /** Where the patient stands with the clinic. */
  status: PatientStatus;
};

/** That two records of one patient were made one. */
export type PatientMerge = Node & {
  __typename?: 'PatientMerge';
  /** What the survivor lacked and got from the merged record. */
  filledFields: Array<PatientMergeField>;
  /** Global, opaque id; the same for as long as the record exists. */
  id: Scalars['ID']['output'];
  /** The record that was put away. */
  merged: Patient;
  /** When it was made. */
  mergedAt: Scalars['DateTime']['output'];
  /** How many records were moved to the survivor. */
  movedRows: Scalars['Int']['output'];
  /** Why, in the words of whoever merged. */
  reason?: Maybe<Scalars['String']['output']>;
  /** What the survivor gave up for what the merged record said. */
  replacedFields: Array<PatientMergeField>;
  /** The record that is left. */
  survivor: Patient;
  /** When it was undone; null while it holds. */
  undoneAt?: Maybe<Scalars['DateTime']['output']>;
  /** The id by which other systems know the merge. */
  uuid: Scalars['UUID']['output'];
};

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

/** What `mergePatients` would do. */
export type PatientMergePreview = {
  __typename?: 'PatientMergePreview';
  /** In what both records say something else: the survivor’s stays, unless `take` names the field. */
  conflicts: Array<PatientMergeField>;
  /** What the survivor lacks and would get from the merged record. */
  fills: Array<PatientMergeField>;
  /** The record that would be put away. */
  merged: Patient;
  /** The records that refer to the merged patient, by type; at most 20. */
  rows: Array<PatientMergeRows>;
  /** The record that would be left. */
  survivor: Patient;
};

/** What a merge does to the records of one type that refer to the merged patient. */
export type PatientMergeRows = {
  __typename?: 'PatientMergeRows';
  /** How many will refer to the survivor. */
  moving: Scalars['Int']['output'];
  /** How many stay with the merged record, since the survivor has their like, e.g. the same tag. */
  staying: Scalars['Int']['output'];
  /** The type of the records, e.g. Allergy; Dependent: patients for whose accounts the merged one answers. */
  type: Scalars['String']['output'];
};

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

/** What a typeahead found [177]. */
export type PatientSearchResult = {
  __typename?: 'PatientSearchResult';
  /** The first matches, by family name: `limit` of them, so at most 100. */
  items: Array<PatientMatch>;
  /** How many patients match in all; counted only when it is selected. */
  total: Scalars['Int']['output'];
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

/** One page of a list of patients, by its number [171]. */
export type PatientsPage = {
  __typename?: 'PatientsPage';
  /** The patients of the page, at most `pageSize`, so at most 100; none behind the last page. */
  items: Array<Patient>;
  /** The number that was asked for; the first page is 1. */
  page: Scalars['Int']['output'];
  /** How many patients a page has. */
  pageSize: Scalars['Int']['output'];
  /** Length of the whole list under the same filters; counted only when it is selected. */
  total: Scalars['Int']['output'];
};

/** A phone number of a patient [102]. */
export type PhoneNumber = {
  __typename?: 'PhoneNumber';
  /** The number: E.164 where it could be read as such. */
  number: Scalars['String']['output'];
  /** What it is for. */
  type: PhoneType;
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

/** The booking policy forbids it now; nothing was changed [60, A2, A3]. */
export type PolicyError = Error & {
  __typename?: 'PolicyError';
  /** What went wrong. */
  code: ErrorCode;
  /** The instant that the rule turns on; null for one that knows of none. */
  deadline?: Maybe<Scalars['DateTime']['output']>;
  /** The same in a sentence; holds no value of the input or of a record. */
  message: Scalars['String']['output'];
  /** The field at fault, below `input`, outermost first, at most 10 deep; null where no single field is. */
  path?: Maybe<Array<Scalars['String']['output']>>;
  /** Which rule; the same as `code`. */
  rule: PolicyRule;
};

/** A rule that speaks against something now. */
export type PolicyReason = {
  __typename?: 'PolicyReason';
  /** The instant that it turns on; null for a rule that knows of none. */
  deadline?: Maybe<Scalars['DateTime']['output']>;
  /** Which rule. */
  rule: PolicyRule;
};

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

/** A clinician who treats patients: what other systems call provider or doctor. */
export type Practitioner = Node & {
  __typename?: 'Practitioner';
  /** What the practitioner offers, by name; to a partner, what its catalog holds of it. */
  appointmentTypes: AppointmentTypeConnection;
  /** The practitioner’s appointments and holds, whatever their status: the day book. */
  appointments: AppointmentConnection;
  /** When it was archived; null while in use. */
  archivedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When the record was made. */
  createdAt: Scalars['DateTime']['output'];
  /** Work address, for staff. */
  email?: Maybe<Scalars['String']['output']>;
  /** Given name. */
  firstName: Scalars['String']['output'];
  /** Every change of the record since it was made, the newest first: from the audit trail, redacted as the record’s own fields are for the caller. */
  history: HistoryEntryConnection;
  /** Global, opaque id; the same for as long as the record exists. */
  id: Scalars['ID']['output'];
  /** Whether the practitioner treats patients now. */
  isActive: Scalars['Boolean']['output'];
  /** Family name. */
  lastName: Scalars['String']['output'];
  /** Title, given name and family name. */
  name: Scalars['String']['output'];
  /** Work phone, for staff. */
  phone?: Maybe<Scalars['String']['output']>;
  /** The practitioner’s own time off and extra hours, by their first day; holidays are in the list at the root. */
  scheduleExceptions: ScheduleExceptionConnection;
  /** The practitioner’s working hours, those made last first. */
  schedules: ScheduleConnection;
  /** Field of practice. */
  specialty?: Maybe<Scalars['String']['output']>;
  /** IANA zone of the practitioner’s own dates; that of the location where null. */
  timezone?: Maybe<Scalars['String']['output']>;
  /** Title, e.g. Dr. */
  title?: Maybe<Scalars['String']['output']>;
  /** The string by which another system knows the practitioner; unique among them [130]. */
  uniqueId?: Maybe<Scalars['String']['output']>;
  /** When it last changed. */
  updatedAt: Scalars['DateTime']['output'];
  /** The id by which other systems know the practitioner. */
  uuid: Scalars['UUID']['output'];
  /** Grows by one with each change; updates name the one they have read [153]. */
  version: Scalars['Int']['output'];
};


/** A clinician who treats patients: what other systems call provider or doctor. */
export type PractitionerAppointmentTypesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A clinician who treats patients: what other systems call provider or doctor. */
export type PractitionerAppointmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AppointmentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<AppointmentOrder>;
};


/** A clinician who treats patients: what other systems call provider or doctor. */
export type PractitionerHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A clinician who treats patients: what other systems call provider or doctor. */
export type PractitionerScheduleExceptionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A clinician who treats patients: what other systems call provider or doctor. */
export type PractitionerSchedulesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of a list of Practitioner. */
export type PractitionerConnection = {
  __typename?: 'PractitionerConnection';
  /** The page with a cursor for each record: at most 100. */
  edges: Array<PractitionerEdge>;
  /** The page without cursors, in the same order: at most 100. */
  nodes: Array<Practitioner>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** Length of the whole list under the same filters; counted only when it is selected. */
  totalCount: Scalars['Int']['output'];
};

/** A Practitioner and its place in the list. */
export type PractitionerEdge = {
  __typename?: 'PractitionerEdge';
  /** Opaque place in the list: pass it to `after` or `before`. */
  cursor: Scalars['String']['output'];
  /** The record. */
  node: Practitioner;
};

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

/** A condition of a patient (`disease`). */
export type Problem = Node & {
  __typename?: 'Problem';
  /** When it was archived (`deleted_at`); null while it is in the chart. */
  archivedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When the record was made. */
  createdAt: Scalars['DateTime']['output'];
  /** First day. */
  dateStart?: Maybe<Scalars['Date']['output']>;
  /** Last day. */
  dateStop?: Maybe<Scalars['Date']['output']>;
  /** A condition, or how well something works. */
  functionStatus: ProblemFunctionStatus;
  /** Every change of the record since it was made, the newest first: from the audit trail, redacted as the record’s own fields are for the caller. */
  history: HistoryEntryConnection;
  /** Global, opaque id; the same for as long as the record exists. */
  id: Scalars['ID']['output'];
  /** Whose problem it is. */
  patient: Patient;
  /** Note about it, in words. */
  patientNote?: Maybe<Scalars['String']['output']>;
  /** The condition, with its codes; may have been archived since. */
  problemDefinition: ProblemDefinition;
  /** Whether it is still one. */
  problemStatus: ProblemStatus;
  /** What kind of problem it is, a SNOMED CT code. */
  snomedProblemType?: Maybe<Scalars['String']['output']>;
  /** When it last changed. */
  updatedAt: Scalars['DateTime']['output'];
  /** The id by which other systems know the problem. */
  uuid: Scalars['UUID']['output'];
  /** Grows by one with each change; updates name the one they have read [153]. */
  version: Scalars['Int']['output'];
};


/** A condition of a patient (`disease`). */
export type ProblemHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of a list of Problem. */
export type ProblemConnection = {
  __typename?: 'ProblemConnection';
  /** The page with a cursor for each record: at most 100. */
  edges: Array<ProblemEdge>;
  /** The page without cursors, in the same order: at most 100. */
  nodes: Array<Problem>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** Length of the whole list under the same filters; counted only when it is selected. */
  totalCount: Scalars['Int']['output'];
};

/** A condition that patients may have (`disease_definition`): an entry of the list that problems name. */
export type ProblemDefinition = Node & {
  __typename?: 'ProblemDefinition';
  /** When it was archived (`deleted_at`); null while it can be chosen. */
  archivedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Its group, e.g. heart. */
  category?: Maybe<Scalars['String']['output']>;
  /** When the entry was made. */
  createdAt: Scalars['DateTime']['output'];
  /** What is meant by it. */
  description?: Maybe<Scalars['String']['output']>;
  /** Every change of the record since it was made, the newest first: from the audit trail, redacted as the record’s own fields are for the caller. */
  history: HistoryEntryConnection;
  /** ICD-10 code of the condition, in capitals, e.g. E11.9 [253]. */
  icd10?: Maybe<Scalars['String']['output']>;
  /** Global, opaque id; the same for as long as the record exists. */
  id: Scalars['ID']['output'];
  /** Its place in the organization’s own order. */
  itemOrder: Scalars['Int']['output'];
  /** Its name. */
  name: Scalars['String']['output'];
  /** SNOMED CT code of the condition [253]. */
  snomed?: Maybe<Scalars['String']['output']>;
  /** When it last changed. */
  updatedAt: Scalars['DateTime']['output'];
  /** The id by which other systems know the entry. */
  uuid: Scalars['UUID']['output'];
  /** Grows by one with each change; updates name the one they have read [153]. */
  version: Scalars['Int']['output'];
};


/** A condition that patients may have (`disease_definition`): an entry of the list that problems name. */
export type ProblemDefinitionHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of a list of ProblemDefinition. */
export type ProblemDefinitionConnection = {
  __typename?: 'ProblemDefinitionConnection';
  /** The page with a cursor for each record: at most 100. */
  edges: Array<ProblemDefinitionEdge>;
  /** The page without cursors, in the same order: at most 100. */
  nodes: Array<ProblemDefinition>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** Length of the whole list under the same filters; counted only when it is selected. */
  totalCount: Scalars['Int']['output'];
};

/** A ProblemDefinition and its place in the list. */
export type ProblemDefinitionEdge = {
  __typename?: 'ProblemDefinitionEdge';
  /** Opaque place in the list: pass it to `after` or `before`. */
  cursor: Scalars['String']['output'];
  /** The record. */
  node: ProblemDefinition;
};

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

/** A Problem and its place in the list. */
export type ProblemEdge = {
  __typename?: 'ProblemEdge';
  /** Opaque place in the list: pass it to `after` or `before`. */
  cursor: Scalars['String']['output'];
  /** The record. */
  node: Problem;
};

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

/** A person’s account elsewhere, e.g. in a portal, that one or more patients are linked to [131]. Written through them, see `PatientProfileInput`. */
export type Profile = Node & {
  __typename?: 'Profile';
  /** When the record was made. */
  createdAt: Scalars['DateTime']['output'];
  /** Email address; the patient’s own may differ [136]. */
  email?: Maybe<Scalars['String']['output']>;
  /** Given name. */
  firstName?: Maybe<Scalars['String']['output']>;
  /** Every change of the record since it was made, the newest first: from the audit trail, redacted as the record’s own fields are for the caller. */
  history: HistoryEntryConnection;
  /** Global, opaque id; the same for as long as the record exists. */
  id: Scalars['ID']['output'];
  /** Family name. */
  lastName?: Maybe<Scalars['String']['output']>;
  /** The string that names the profile; unique in the organization [130]. */
  uniqueId: Scalars['String']['output'];
  /** When it last changed. */
  updatedAt: Scalars['DateTime']['output'];
  /** The id by which other systems know the profile. */
  uuid: Scalars['UUID']['output'];
  /** Grows by one with each change. */
  version: Scalars['Int']['output'];
};


/** A person’s account elsewhere, e.g. in a portal, that one or more patients are linked to [131]. Written through them, see `PatientProfileInput`. */
export type ProfileHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of a list of Profile. */
export type ProfileConnection = {
  __typename?: 'ProfileConnection';
  /** The page with a cursor for each record: at most 100. */
  edges: Array<ProfileEdge>;
  /** The page without cursors, in the same order: at most 100. */
  nodes: Array<Profile>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** Length of the whole list under the same filters; counted only when it is selected. */
  totalCount: Scalars['Int']['output'];
};

/** A Profile and its place in the list. */
export type ProfileEdge = {
  __typename?: 'ProfileEdge';
  /** Opaque place in the list: pass it to `after` or `before`. */
  cursor: Scalars['String']['output'];
  /** The record. */
  node: Profile;
};

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

/** Everything that can be read. */
export type Query = {
  __typename?: 'Query';
  /** What the credential stands for: currency, time zone, feature flags, contract version [37–40]. */
  account: Account;
  /** One entry, archived or not; null when there is none in reach. */
  alertDefinition?: Maybe<AlertDefinition>;
  /** What alerts can be chosen from, by name unless ordered otherwise [290]. */
  alertDefinitions: AlertDefinitionConnection;
  /** One entry, archived or not; null when there is none in reach. */
  allergyDefinition?: Maybe<AllergyDefinition>;
  /** What allergies can be chosen from, by name unless ordered otherwise [301]. */
  allergyDefinitions: AllergyDefinitionConnection;
  /** One appointment or hold. Null for an id that names none, one of another organization or, to a partner, one that it has not made: alike in every respect [55, A49]. */
  appointment?: Maybe<Appointment>;
  /** One appointment type, archived or not; null when there is none in reach. */
  appointmentType?: Maybe<AppointmentType>;
  /** The services in use, by name unless ordered otherwise. To a partner: those of its catalog that can be booked now [30, 41]. */
  appointmentTypes: AppointmentTypeConnection;
  /** Appointments and holds, whatever their status: of the organization, to a partner those that it has made. Reconciliation asks by `partnerReference` or `externalPaymentReference` [35, 54]. */
  appointments: AppointmentConnection;
  /** Everything that was written, by whom, the newest first. Reading what concerns a patient is noted in its `accessLog`. */
  auditEvents: AuditEventConnection;
  /** One billing account, archived or not; null when there is none in reach. */
  billingAccount?: Maybe<BillingAccount>;
  /** The billing accounts in use, by name unless ordered otherwise. */
  billingAccounts: BillingAccountConnection;
  /** One billing type, archived or not; null when there is none in reach. */
  billingType?: Maybe<BillingType>;
  /** The billing types in use, by name unless ordered otherwise. */
  billingTypes: BillingTypeConnection;
  /** The catalogs in use, by name unless ordered otherwise. */
  catalogs: CatalogConnection;
  /** Everything that has happened, in the order of the commits, without gaps: the oldest first. To follow it, ask with `after`: the last `endCursor`; an event that is committed later never comes before it. A partner sees what concerns its own appointments. */
  changes: ChangeConnection;
  /** One entry, archived or not; null when there is none in reach. */
  communicationType?: Maybe<CommunicationType>;
  /** What communications can be about, by name unless ordered otherwise [301]. */
  communicationTypes: CommunicationTypeConnection;
  /** One concession type, archived or not; null when there is none in reach. */
  concessionType?: Maybe<ConcessionType>;
  /** The concession types in use, by name unless ordered otherwise. */
  concessionTypes: ConcessionTypeConnection;
  /** One contact, archived or not; null when there is none in reach. */
  contact?: Maybe<Contact>;
  /** The contacts in use, by name unless ordered otherwise. */
  contacts: ContactConnection;
  /** The credentials of the organization and of its partners, the revoked and expired included; newest first. */
  credentials: CredentialConnection;
  /** One employer, archived or not; null when there is none in reach. */
  employer?: Maybe<Employer>;
  /** The employers in use, by name unless ordered otherwise. */
  employers: EmployerConnection;
  /** Why a practitioner has no free slot for a service at a time, or on a day, as the organization’s own staff may book. */
  explainAvailability: AvailabilityExplanation;
  /** One fee schedule, archived or not; null when there is none in reach. */
  feeSchedule?: Maybe<FeeSchedule>;
  /** The fee schedules in use, by name unless ordered otherwise. */
  feeSchedules: FeeScheduleConnection;
  /** One field, archived or not; null when there is none in reach [294]. */
  fieldDefinition?: Maybe<FieldDefinition>;
  /** The fields in use, by name unless ordered otherwise [294]. */
  fieldDefinitions: FieldDefinitionConnection;
  /** One hospital, archived or not; null when there is none in reach. */
  hospital?: Maybe<Hospital>;
  /** The hospitals in use, by name unless ordered otherwise. */
  hospitals: HospitalConnection;
  /** One invoice; null when there is none in reach. */
  invoice?: Maybe<Invoice>;
  /** One location, archived or not; null when there is none in reach. */
  location?: Maybe<Location>;
  /** The locations in use, by name unless ordered otherwise. */
  locations: LocationConnection;
  /** One entry, archived or not; null when there is none in reach. */
  medicationDefinition?: Maybe<MedicationDefinition>;
  /** What medications can be chosen from, by name unless ordered otherwise [301]. */
  medicationDefinitions: MedicationDefinitionConnection;
  /** The record with this id; null when there is none in reach of the credential [A49]. */
  node?: Maybe<Node>;
  /** The records with these ids, at most 100, in the order asked for; null for each that is not in reach. */
  nodes: Array<Maybe<Node>>;
  /** The organization of the credential. */
  organization: Organization;
  /** The partners in use, by name unless ordered otherwise. */
  partners: PartnerConnection;
  /** One patient, archived and deleted ones included. The id of a record that was merged into another’s answers the record that is left; `node` answers the merged one, with `mergedInto`. Null for an id that names none, one of another organization or, to a partner, one that no hold or appointment of its own has linked to it: alike in every respect [3–5, A49]. */
  patient?: Maybe<Patient>;
  /** One patient by another key than the global id, like `patient`; null when there is none in reach. */
  patientBy?: Maybe<Patient>;
  /** How many patients there are by the location where they are usually seen, without showing any [181–184]. Deleted patients are not counted, archived ones as ARCHIVED only. */
  patientCountsByLocation: PatientCountsByLocation;
  /** The patients who may be someone, to ask before a record is made [224]: those who agree in family name and birth date, in email, in mobile phone or in social security number, any one of which is enough [225]. Archived records are among them, deleted and merged ones are not [A38]. */
  patientDuplicates: PatientDuplicateResult;
  /** What would move and what is in conflict if one record were merged into another. Refused like the merge itself: NOT_FOUND, PATIENT_MERGED, PATIENT_ARCHIVED. */
  patientMergePreview: PatientMergePreview;
  /** Typeahead over given, family and preferred name and chart number of current patients [177–180]. */
  patientSearch: PatientSearchResult;
  /** The patients of the organization [162–176]. */
  patients: PatientConnection;
  /** The patients of the organization by numbered pages, as `patients` has them by cursor, which is as fast on every page and neither skips nor repeats anyone when the list changes meanwhile [162–171, A47]. */
  patientsPage: PatientsPage;
  /** One practitioner, archived or not; null when there is none in reach. */
  practitioner?: Maybe<Practitioner>;
  /** The practitioners in use, by family name unless ordered otherwise. To a partner: those who offer a service of its catalog [43]. */
  practitioners: PractitionerConnection;
  /** One entry, archived or not; null when there is none in reach. */
  problemDefinition?: Maybe<ProblemDefinition>;
  /** What problems can be chosen from, by name unless ordered otherwise [301]. */
  problemDefinitions: ProblemDefinitionConnection;
  /** One profile; null when there is none in reach. */
  profile?: Maybe<Profile>;
  /** The profiles that patients are or were linked to, by name unless ordered otherwise. */
  profiles: ProfileConnection;
  /** One questionnaire. Null for an id that names none, one of another organization or, to a partner, one of an appointment that it has not made: alike in every respect [68, A49]. */
  questionnaire?: Maybe<Questionnaire>;
  /** One referral partner, archived or not; null when there is none in reach. */
  referralPartner?: Maybe<ReferralPartner>;
  /** The referral partners in use, by name unless ordered otherwise. */
  referralPartners: ReferralPartnerConnection;
  /** One referral source, archived or not; null when there is none in reach. */
  referralSource?: Maybe<ReferralSource>;
  /** The referral sources in use, by name unless ordered otherwise. */
  referralSources: ReferralSourceConnection;
  /** Time off, extra hours and holidays of the whole organization, by their first day unless ordered otherwise. */
  scheduleExceptions: ScheduleExceptionConnection;
  /** The free slots of a service, by start, then practitioner, then location; `first: 1` gives the first available. Nothing is held by asking. A partner sees those of its catalog, between its notice and its horizon [44, A14]. */
  slots: SlotConnection;
  /** One entry, archived or not; null when there is none in reach. */
  tagDefinition?: Maybe<TagDefinition>;
  /** The tags that patients can be given, by name unless ordered otherwise [298]. */
  tagDefinitions: TagDefinitionConnection;
  /** One user, archived or not; null when there is none in reach. */
  user?: Maybe<User>;
  /** The users in use, by name unless ordered otherwise. */
  users: UserConnection;
  /** Whether a slot can be booked at this moment, why not, and what can be booked instead; never holds it [45]. */
  validateSlot: SlotValidation;
  /** The caller: whose credential the request carries, and what it may do. */
  viewer: Viewer;
  /** How one vital of a patient has gone; null where there is no such patient in reach. */
  vitalSignsTrend?: Maybe<VitalSignsTrend>;
  /** From where on the organization calls vital signs abnormal [A32]. */
  vitalThresholds: VitalThresholds;
  /** The waitlist, whatever has become of its entries: of the organization, to a partner those that it has made. Whoever has waited longest comes first. */
  waitlist: WaitlistEntryConnection;
  /** The endpoints in use, the oldest first unless ordered otherwise. */
  webhookEndpoints: WebhookEndpointConnection;
};


/** Everything that can be read. */
export type QueryAlertDefinitionArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be read. */
export type QueryAlertDefinitionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  category?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<AlertDefinitionOrder>;
  search?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be read. */
export type QueryAllergyDefinitionArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be read. */
export type QueryAllergyDefinitionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  category?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<AllergyDefinitionOrder>;
  search?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be read. */
export type QueryAppointmentArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be read. */
export type QueryAppointmentTypeArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be read. */
export type QueryAppointmentTypesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AppointmentTypeFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<AppointmentTypeOrder>;
};


/** Everything that can be read. */
export type QueryAppointmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AppointmentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<AppointmentOrder>;
};


/** Everything that can be read. */
export type QueryAuditEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AuditEventFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<AuditEventOrder>;
};


/** Everything that can be read. */
export type QueryBillingAccountArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be read. */
export type QueryBillingAccountsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<BillingAccountFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<BillingAccountOrder>;
};


/** Everything that can be read. */
export type QueryBillingTypeArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be read. */
export type QueryBillingTypesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<BillingTypeFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<BillingTypeOrder>;
};


/** Everything that can be read. */
export type QueryCatalogsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CatalogFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<CatalogOrder>;
};


/** Everything that can be read. */
export type QueryChangesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Everything that can be read. */
export type QueryCommunicationTypeArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be read. */
export type QueryCommunicationTypesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  category?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<CommunicationTypeOrder>;
  search?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be read. */
export type QueryConcessionTypeArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be read. */
export type QueryConcessionTypesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ConcessionTypeFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ConcessionTypeOrder>;
};


/** Everything that can be read. */
export type QueryContactArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be read. */
export type QueryContactsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ContactFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ContactOrder>;
};


/** Everything that can be read. */
export type QueryCredentialsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CredentialFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<CredentialOrder>;
};


/** Everything that can be read. */
export type QueryEmployerArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be read. */
export type QueryEmployersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EmployerFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EmployerOrder>;
};


/** Everything that can be read. */
export type QueryExplainAvailabilityArgs = {
  appointmentTypeId: Scalars['ID']['input'];
  at?: InputMaybe<Scalars['DateTime']['input']>;
  day?: InputMaybe<Scalars['Date']['input']>;
  practitionerId: Scalars['ID']['input'];
};


/** Everything that can be read. */
export type QueryFeeScheduleArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be read. */
export type QueryFeeSchedulesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FeeScheduleFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<FeeScheduleOrder>;
};


/** Everything that can be read. */
export type QueryFieldDefinitionArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be read. */
export type QueryFieldDefinitionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<FieldDefinitionOrder>;
  search?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be read. */
export type QueryHospitalArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be read. */
export type QueryHospitalsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<HospitalFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<HospitalOrder>;
};


/** Everything that can be read. */
export type QueryInvoiceArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be read. */
export type QueryLocationArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be read. */
export type QueryLocationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<LocationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<LocationOrder>;
};


/** Everything that can be read. */
export type QueryMedicationDefinitionArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be read. */
export type QueryMedicationDefinitionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  category?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<MedicationDefinitionOrder>;
  search?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be read. */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be read. */
export type QueryNodesArgs = {
  ids: Array<Scalars['ID']['input']>;
};


/** Everything that can be read. */
export type QueryPartnersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PartnerFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<PartnerOrder>;
};


/** Everything that can be read. */
export type QueryPatientArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be read. */
export type QueryPatientByArgs = {
  by: PatientKey;
};


/** Everything that can be read. */
export type QueryPatientCountsByLocationArgs = {
  dateFrom?: InputMaybe<Scalars['Date']['input']>;
  dateTo?: InputMaybe<Scalars['Date']['input']>;
  statusSet?: InputMaybe<Array<PatientStatus>>;
};


/** Everything that can be read. */
export type QueryPatientDuplicatesArgs = {
  input: PatientDuplicatesInput;
};


/** Everything that can be read. */
export type QueryPatientMergePreviewArgs = {
  mergedId: Scalars['ID']['input'];
  survivorId: Scalars['ID']['input'];
};


/** Everything that can be read. */
export type QueryPatientSearchArgs = {
  limit?: Scalars['Int']['input'];
  query?: Scalars['String']['input'];
};


/** Everything that can be read. */
export type QueryPatientsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PatientFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  lifecycle?: Lifecycle;
  orderBy?: InputMaybe<PatientOrder>;
  search?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be read. */
export type QueryPatientsPageArgs = {
  filter?: InputMaybe<PatientFilter>;
  lifecycle?: Lifecycle;
  orderBy?: InputMaybe<PatientOrder>;
  page?: Scalars['Int']['input'];
  pageSize?: Scalars['Int']['input'];
  search?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be read. */
export type QueryPractitionerArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be read. */
export type QueryPractitionersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PractitionerFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<PractitionerOrder>;
};


/** Everything that can be read. */
export type QueryProblemDefinitionArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be read. */
export type QueryProblemDefinitionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  category?: InputMaybe<Scalars['String']['input']>;
  code?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ProblemDefinitionOrder>;
  search?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be read. */
export type QueryProfileArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be read. */
export type QueryProfilesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ProfileFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ProfileOrder>;
};


/** Everything that can be read. */
export type QueryQuestionnaireArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be read. */
export type QueryReferralPartnerArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be read. */
export type QueryReferralPartnersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ReferralPartnerFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReferralPartnerOrder>;
};


/** Everything that can be read. */
export type QueryReferralSourceArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be read. */
export type QueryReferralSourcesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ReferralSourceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReferralSourceOrder>;
};


/** Everything that can be read. */
export type QueryScheduleExceptionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ScheduleExceptionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ScheduleExceptionOrder>;
};


/** Everything that can be read. */
export type QuerySlotsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  appointmentTypeId: Scalars['ID']['input'];
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  from?: InputMaybe<Scalars['DateTime']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  locationIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  practitionerIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  timezone?: InputMaybe<Scalars['String']['input']>;
  to?: InputMaybe<Scalars['DateTime']['input']>;
};


/** Everything that can be read. */
export type QueryTagDefinitionArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be read. */
export type QueryTagDefinitionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  category?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<TagDefinitionOrder>;
  search?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be read. */
export type QueryUserArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be read. */
export type QueryUsersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<UserFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<UserOrder>;
};


/** Everything that can be read. */
export type QueryValidateSlotArgs = {
  input: ValidateSlotInput;
};


/** Everything that can be read. */
export type QueryVitalSignsTrendArgs = {
  from?: InputMaybe<Scalars['Date']['input']>;
  patientId: Scalars['ID']['input'];
  to?: InputMaybe<Scalars['Date']['input']>;
  vital: Vital;
};


/** Everything that can be read. */
export type QueryWaitlistArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<WaitlistFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<WaitlistEntryOrder>;
};


/** Everything that can be read. */
export type QueryWebhookEndpointsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<WebhookEndpointFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<WebhookEndpointOrder>;
};

/** One question of a form. */
export type Question = {
  __typename?: 'Question';
  /** What explains it; null where nothing needs to. */
  help?: Maybe<Scalars['String']['output']>;
  /** Whether it can’t be left blank. */
  isRequired: Scalars['Boolean']['output'];
  /** What tells it from the other questions of the form. */
  key: Scalars['String']['output'];
  /** What an answer is, as of custom fields. */
  kind: FieldType;
  /** What the patient is asked. */
  label: Scalars['String']['output'];
  /** What DROPDOWN and MULTI_SELECT choose from, in order, at most 50; empty for the others. */
  options: Array<Scalars['String']['output']>;
};

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

/** The form that a patient fills in before an appointment, where its appointment type has one: the questions as they were when it was confirmed [66–69]. */
export type Questionnaire = Node & {
  __typename?: 'Questionnaire';
  /** What the patient has answered, one for each question, at most 50; null until it is filled in. */
  answers?: Maybe<Array<QuestionnaireAnswer>>;
  /** What it is filled in for. */
  appointment: Appointment;
  /** When it was filled in. */
  completedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The page where the patient fills it in: for the patient alone, since whoever has the address can [69]. It stays the same. */
  completionUrl: Scalars['String']['output'];
  /** Until when it can be filled in: the start of the appointment, wherever that is moved to. */
  expiresAt: Scalars['DateTime']['output'];
  /** Global, opaque id; the same for as long as the record exists. */
  id: Scalars['ID']['output'];
  /** What the patient is asked, in order; at most 50. */
  questions: Array<Question>;
  /** Where it stands at this moment [69, A15]. */
  status: QuestionnaireStatus;
  /** The id by which other systems know the questionnaire. */
  uuid: Scalars['UUID']['output'];
};

/** What a patient has answered to one question. */
export type QuestionnaireAnswer = {
  __typename?: 'QuestionnaireAnswer';
  /** The question. */
  question: Question;
  /** A text, a number, true or false, or a list of options, as the kind of the question says; null where it was left blank. */
  value?: Maybe<Scalars['JSON']['output']>;
};

/** Where a questionnaire stands [A15]. */
export type QuestionnaireStatus =
  /** It was filled in. */
  | 'COMPLETED'
  /** It was not filled in, and can’t be any more: the appointment has begun, or was called off. */
  | 'EXPIRED'
  /** It can be filled in. */
  | 'PENDING';

/** How much the credential may still ask for, in units of cost: what an operation costs is the number of fields of its largest possible answer. The same is in the headers `RateLimit` and `RateLimit-Policy` of every answer. */
export type RateLimit = {
  __typename?: 'RateLimit';
  /** Units that come back in a minute, evenly; also the most that can be saved up. */
  limit: Scalars['Int']['output'];
  /** Units that are left, after this operation. */
  remaining: Scalars['Int']['output'];
  /** When the whole budget is there again, if nothing is asked for meanwhile. */
  resetsAt: Scalars['DateTime']['output'];
};

/** One field of a record that was changed. */
export type RecordedChange = {
  __typename?: 'RecordedChange';
  /** The field; of a reference the name with `Id`, and the uuid as its value. */
  field: Scalars['String']['output'];
  /** Before: as JSON; null where there was nothing, or where the reader may not know. */
  from?: Maybe<Scalars['JSON']['output']>;
  /** Whether the values are withheld from the reader, who learns only that they changed: a social security number from everyone. */
  redacted: Scalars['Boolean']['output'];
  /** After: as JSON; null where there is nothing now, or where the reader may not know. */
  to?: Maybe<Scalars['JSON']['output']>;
};

/** Conditions on a reference, with regard to case; all that are given must hold. */
export type ReferenceFilter = {
  /** Exactly this. */
  eq?: InputMaybe<Scalars['String']['input']>;
  /** Exactly one of these, at most 100. */
  in?: InputMaybe<Array<Scalars['String']['input']>>;
  /** True: not set; false: set. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Who or what brought a patient to the clinic: exactly one of referral source, referral partner, practitioner and referring patient [274]. */
export type ReferralAttribution = Node & {
  __typename?: 'ReferralAttribution';
  /** When it was archived (`deleted_at`); null while it holds. */
  archivedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it was told, or found out. */
  attributedAt: Scalars['DateTime']['output'];
  /** What part it had. */
  attributionRole: AttributionRole;
  /** When the record was made. */
  createdAt: Scalars['DateTime']['output'];
  /** Every change of the record since it was made, the newest first: from the audit trail, redacted as the record’s own fields are for the caller. */
  history: HistoryEntryConnection;
  /** Global, opaque id; the same for as long as the record exists. */
  id: Scalars['ID']['output'];
  /** Who was brought. */
  patient: Patient;
  /** Who in the house sent the patient (`provider`); may have been archived since. */
  practitioner?: Maybe<Practitioner>;
  /** The person or company that sent the patient; may have been archived since. */
  referralPartner?: Maybe<ReferralPartner>;
  /** The marketing that brought the patient; may have been archived since. */
  referralSource?: Maybe<ReferralSource>;
  /** The patient who sent this one; may have been archived since. */
  referringPatient?: Maybe<Patient>;
  /** Note. */
  sourceNote?: Maybe<Scalars['String']['output']>;
  /** When it last changed. */
  updatedAt: Scalars['DateTime']['output'];
  /** The id by which other systems know the attribution. */
  uuid: Scalars['UUID']['output'];
  /** Grows by one with each change; updates name the one they have read [153]. */
  version: Scalars['Int']['output'];
};


/** Who or what brought a patient to the clinic: exactly one of referral source, referral partner, practitioner and referring patient [274]. */
export type ReferralAttributionHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of a list of ReferralAttribution. */
export type ReferralAttributionConnection = {
  __typename?: 'ReferralAttributionConnection';
  /** The page with a cursor for each record: at most 100. */
  edges: Array<ReferralAttributionEdge>;
  /** The page without cursors, in the same order: at most 100. */
  nodes: Array<ReferralAttribution>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** Length of the whole list under the same filters; counted only when it is selected. */
  totalCount: Scalars['Int']['output'];
};

/** A ReferralAttribution and its place in the list. */
export type ReferralAttributionEdge = {
  __typename?: 'ReferralAttributionEdge';
  /** Opaque place in the list: pass it to `after` or `before`. */
  cursor: Scalars['String']['output'];
  /** The record. */
  node: ReferralAttribution;
};

/** A person or company that sends patients [301]. */
export type ReferralPartner = Node & {
  __typename?: 'ReferralPartner';
  /** First line of the address. */
  addressLine1?: Maybe<Scalars['String']['output']>;
  /** Second line of the address. */
  addressLine2?: Maybe<Scalars['String']['output']>;
  /** When it was archived; null while in use. */
  archivedAt?: Maybe<Scalars['DateTime']['output']>;
  /** City or town. */
  city?: Maybe<Scalars['String']['output']>;
  /** Whom to speak to there. */
  contactName?: Maybe<Scalars['String']['output']>;
  /** Country. */
  country?: Maybe<Scalars['String']['output']>;
  /** When the record was made. */
  createdAt: Scalars['DateTime']['output'];
  /** Email address. */
  email?: Maybe<Scalars['String']['output']>;
  /** Every change of the record since it was made, the newest first: from the audit trail, redacted as the record’s own fields are for the caller. */
  history: HistoryEntryConnection;
  /** Global, opaque id; the same for as long as the record exists. */
  id: Scalars['ID']['output'];
  /** Its name. */
  name: Scalars['String']['output'];
  /** Phone. */
  phone?: Maybe<Scalars['String']['output']>;
  /** Postal code. */
  postalCode?: Maybe<Scalars['String']['output']>;
  /** State, province or county. */
  state?: Maybe<Scalars['String']['output']>;
  /** When it last changed. */
  updatedAt: Scalars['DateTime']['output'];
  /** The id by which other systems know the referral partner. */
  uuid: Scalars['UUID']['output'];
  /** Grows by one with each change; updates name the one they have read [153]. */
  version: Scalars['Int']['output'];
};


/** A person or company that sends patients [301]. */
export type ReferralPartnerHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of a list of ReferralPartner. */
export type ReferralPartnerConnection = {
  __typename?: 'ReferralPartnerConnection';
  /** The page with a cursor for each record: at most 100. */
  edges: Array<ReferralPartnerEdge>;
  /** The page without cursors, in the same order: at most 100. */
  nodes: Array<ReferralPartner>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** Length of the whole list under the same filters; counted only when it is selected. */
  totalCount: Scalars['Int']['output'];
};

/** A ReferralPartner and its place in the list. */
export type ReferralPartnerEdge = {
  __typename?: 'ReferralPartnerEdge';
  /** Opaque place in the list: pass it to `after` or `before`. */
  cursor: Scalars['String']['output'];
  /** The record. */
  node: ReferralPartner;
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

/** How patients come to know of the clinic, e.g. an advertisement [301]. */
export type ReferralSource = Node & {
  __typename?: 'ReferralSource';
  /** When it was archived; null while in use. */
  archivedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Its group, e.g. online. */
  category?: Maybe<Scalars['String']['output']>;
  /** When the record was made. */
  createdAt: Scalars['DateTime']['output'];
  /** What is meant by it. */
  description?: Maybe<Scalars['String']['output']>;
  /** Every change of the record since it was made, the newest first: from the audit trail, redacted as the record’s own fields are for the caller. */
  history: HistoryEntryConnection;
  /** Global, opaque id; the same for as long as the record exists. */
  id: Scalars['ID']['output'];
  /** Its name. */
  name: Scalars['String']['output'];
  /** When it last changed. */
  updatedAt: Scalars['DateTime']['output'];
  /** The id by which other systems know the referral source. */
  uuid: Scalars['UUID']['output'];
  /** Grows by one with each change; updates name the one they have read [153]. */
  version: Scalars['Int']['output'];
};


/** How patients come to know of the clinic, e.g. an advertisement [301]. */
export type ReferralSourceHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of a list of ReferralSource. */
export type ReferralSourceConnection = {
  __typename?: 'ReferralSourceConnection';
  /** The page with a cursor for each record: at most 100. */
  edges: Array<ReferralSourceEdge>;
  /** The page without cursors, in the same order: at most 100. */
  nodes: Array<ReferralSource>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** Length of the whole list under the same filters; counted only when it is selected. */
  totalCount: Scalars['Int']['output'];
};

/** A ReferralSource and its place in the list. */
export type ReferralSourceEdge = {
  __typename?: 'ReferralSourceEdge';
  /** Opaque place in the list: pass it to `after` or `before`. */
  cursor: Scalars['String']['output'];
  /** The record. */
  node: ReferralSource;
};

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

/** What `registerOperations` answers: its success, or one of NotFoundError, OperationsRefusedError, ValidationError. */
export type RegisterOperationsResult = NotFoundError | OperationsRefusedError | RegisterOperationsSuccess | ValidationError;

/** Every operation of the manifest is registered, now or since before; or would be, in a dry run. */
export type RegisterOperationsSuccess = {
  __typename?: 'RegisterOperationsSuccess';
  /** The partner, with its operations as they are now. */
  partner: Partner;
  /** Every operation of the manifest, in its order; at most 500. */
  report: Array<ReportedOperation>;
};

/** An operation that a partner’s live credentials may send, known by the SHA-256 of its text [A56]. */
export type RegisteredOperation = Node & {
  __typename?: 'RegisteredOperation';
  /** Fields of its largest possible answer, with pages as long as its constants and defaults say, as it was reckoned when it was registered. */
  cost: Scalars['Int']['output'];
  /** When it was registered. */
  createdAt: Scalars['DateTime']['output'];
  /** SHA-256 of the text, 64 lower-case hexadecimal digits: `sha256:<hash>` is its `documentId`. */
  hash: Scalars['String']['output'];
  /** Global, opaque id; the same for as long as the record exists. */
  id: Scalars['ID']['output'];
  /** What it does. */
  kind: OperationKind;
  /** When it was last run, up to a minute behind; null: never. */
  lastUsedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The operation’s name; several versions of it may have the same. */
  name: Scalars['String']['output'];
  /** The partner whose it is. */
  partner: Partner;
  /** The document that is run, with its fragments: at most 50,000 characters. */
  text: Scalars['String']['output'];
  /** How often it was run: up to a minute behind, and at most 2,147,483,647. */
  useCount: Scalars['Int']['output'];
  /** The id by which other systems know it. */
  uuid: Scalars['UUID']['output'];
};

/** A page of a list of RegisteredOperation. */
export type RegisteredOperationConnection = {
  __typename?: 'RegisteredOperationConnection';
  /** The page with a cursor for each record: at most 100. */
  edges: Array<RegisteredOperationEdge>;
  /** The page without cursors, in the same order: at most 100. */
  nodes: Array<RegisteredOperation>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** Length of the whole list under the same filters; counted only when it is selected. */
  totalCount: Scalars['Int']['output'];
};

/** A RegisteredOperation and its place in the list. */
export type RegisteredOperationEdge = {
  __typename?: 'RegisteredOperationEdge';
  /** Opaque place in the list: pass it to `after` or `before`. */
  cursor: Scalars['String']['output'];
  /** The record. */
  node: RegisteredOperation;
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

/** What one patient is to another, in this direction only: the inverse is a record of its own, if there is one [268]. */
export type Relationship = Node & {
  __typename?: 'Relationship';
  /** When it was archived (`deleted_at`); null while it holds. */
  archivedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When the record was made. */
  createdAt: Scalars['DateTime']['output'];
  /** Who is something to the other. */
  fromPatient: Patient;
  /** Given and family name of that patient. */
  fromPatientName: Scalars['String']['output'];
  /** Every change of the record since it was made, the newest first: from the audit trail, redacted as the record’s own fields are for the caller. */
  history: HistoryEntryConnection;
  /** Global, opaque id; the same for as long as the record exists. */
  id: Scalars['ID']['output'];
  /** Whether the first is the legal guardian of the other. */
  isGuardian: Scalars['Boolean']['output'];
  /** Note. */
  note?: Maybe<Scalars['String']['output']>;
  /** What the first is to the other. */
  relationshipType: RelationshipType;
  /** The other; may have been archived since. */
  toPatient: Patient;
  /** Given and family name of the other. */
  toPatientName: Scalars['String']['output'];
  /** When it last changed. */
  updatedAt: Scalars['DateTime']['output'];
  /** The id by which other systems know the relationship. */
  uuid: Scalars['UUID']['output'];
  /** Grows by one with each change; updates name the one they have read [153]. */
  version: Scalars['Int']['output'];
};


/** What one patient is to another, in this direction only: the inverse is a record of its own, if there is one [268]. */
export type RelationshipHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of a list of Relationship. */
export type RelationshipConnection = {
  __typename?: 'RelationshipConnection';
  /** The page with a cursor for each record: at most 100. */
  edges: Array<RelationshipEdge>;
  /** The page without cursors, in the same order: at most 100. */
  nodes: Array<Relationship>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** Length of the whole list under the same filters; counted only when it is selected. */
  totalCount: Scalars['Int']['output'];
};

/** A Relationship and its place in the list. */
export type RelationshipEdge = {
  __typename?: 'RelationshipEdge';
  /** Opaque place in the list: pass it to `after` or `before`. */
  cursor: Scalars['String']['output'];
  /** The record. */
  node: Relationship;
};

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

/** What `releaseAppointmentHold` answers: its success, or one of HoldExpiredError, IdempotencyError, InvalidTransitionError, NotFoundError, ValidationError, VersionConflictError. */
export type ReleaseAppointmentHoldResult = HoldExpiredError | IdempotencyError | InvalidTransitionError | NotFoundError | ReleaseAppointmentHoldSuccess | ValidationError | VersionConflictError;

/** The slot is free again. */
export type ReleaseAppointmentHoldSuccess = {
  __typename?: 'ReleaseAppointmentHoldSuccess';
  /** The appointment as it is now. */
  appointment: Appointment;
  /** Whether the idempotency key had been used: nothing was written now, this is the first answer [A7]. */
  replayed: Scalars['Boolean']['output'];
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

/** What `removeTag` answers: its success, or one of ConflictError, NotFoundError. */
export type RemoveTagResult = ConflictError | NotFoundError | RemoveTagSuccess;

/** The patient has lost the tag. */
export type RemoveTagSuccess = {
  __typename?: 'RemoveTagSuccess';
  /** The patient as it is now. */
  patient: Patient;
  /** The tag. */
  tagDefinition: TagDefinition;
};

/** What `replayWebhookDelivery` takes. */
export type ReplayWebhookDeliveryInput = {
  /** The delivery. */
  id: Scalars['ID']['input'];
};

/** What `replayWebhookDelivery` answers: its success, or one of NotFoundError. */
export type ReplayWebhookDeliveryResult = NotFoundError | ReplayWebhookDeliverySuccess;

/** It will be sent again. */
export type ReplayWebhookDeliverySuccess = {
  __typename?: 'ReplayWebhookDeliverySuccess';
  /** The new delivery. */
  delivery: WebhookDelivery;
};

/** What `replayWebhookEvents` takes. */
export type ReplayWebhookEventsInput = {
  /** A cursor of `changes`: events behind it are sent. Absent: all that there are. */
  after?: InputMaybe<Scalars['String']['input']>;
  /** The endpoint. */
  id: Scalars['ID']['input'];
};

/** What `replayWebhookEvents` answers: its success, or one of NotFoundError. */
export type ReplayWebhookEventsResult = NotFoundError | ReplayWebhookEventsSuccess;

/** The endpoint goes on from there. */
export type ReplayWebhookEventsSuccess = {
  __typename?: 'ReplayWebhookEventsSuccess';
  /** The endpoint as it is now. */
  endpoint: WebhookEndpoint;
};

/** An operation of a manifest, and what became of it. */
export type ReportedOperation = {
  __typename?: 'ReportedOperation';
  /** Fields of its largest possible answer, with pages as long as its constants and defaults say; null where it was refused. */
  cost?: Maybe<Scalars['Int']['output']>;
  /** What the manifest calls it by. */
  hash: Scalars['String']['output'];
  /** Why it was refused, at most 20; empty otherwise. */
  issues: Array<OperationIssue>;
  /** What it does; null where it can’t be read. */
  kind?: Maybe<OperationKind>;
  /** Its name; null where it has none, or can’t be read. */
  name?: Maybe<Scalars['String']['output']>;
  /** What became of it. */
  outcome: OperationOutcome;
  /** Where it stands in the manifest, outermost first, at most 2 deep. */
  place: Array<Scalars['String']['output']>;
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

/** What `rescheduleAppointment` answers: its success, or one of IdempotencyError, InvalidTransitionError, NotFoundError, PolicyError, SlotUnavailableError, ValidationError, VersionConflictError. */
export type RescheduleAppointmentResult = IdempotencyError | InvalidTransitionError | NotFoundError | PolicyError | RescheduleAppointmentSuccess | SlotUnavailableError | ValidationError | VersionConflictError;

/** The appointment is at another time. */
export type RescheduleAppointmentSuccess = {
  __typename?: 'RescheduleAppointmentSuccess';
  /** The appointment as it is now. */
  appointment: Appointment;
  /** Whether the idempotency key had been used: nothing was written now, this is the first answer [A7]. */
  replayed: Scalars['Boolean']['output'];
};

/** Where a new start may lie; both ends are included. */
export type RescheduleWindow = {
  __typename?: 'RescheduleWindow';
  /** Not before this. */
  earliest: Scalars['DateTime']['output'];
  /** Not after this. */
  latest: Scalars['DateTime']['output'];
};

/** What `restorePatient` takes. */
export type RestorePatientInput = {
  /** The `version` that you have read, if it must not have changed since [A24]. */
  baseVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The patient. */
  id: Scalars['ID']['input'];
};

/** What `restorePatient` answers: its success, or one of ConflictError, NotFoundError, VersionConflictError. */
export type RestorePatientResult = ConflictError | NotFoundError | RestorePatientSuccess | VersionConflictError;

/** The patient was restored. */
export type RestorePatientSuccess = {
  __typename?: 'RestorePatientSuccess';
  /** The patient as it is now. */
  patient: Patient;
};

/** What `revokeCredential` takes. */
export type RevokeCredentialInput = {
  /** The credential. */
  id: Scalars['ID']['input'];
};

/** What `revokeCredential` answers: its success, or one of NotFoundError. */
export type RevokeCredentialResult = NotFoundError | RevokeCredentialSuccess;

/** The credential is revoked, now or since before. */
export type RevokeCredentialSuccess = {
  __typename?: 'RevokeCredentialSuccess';
  /** The credential as it is now. */
  credential: Credential;
};

/** The weekly hours of a practitioner at a location. Several may hold at once: their hours add up. Times are those that the location’s clocks show: where a change of the clocks leaves some out, the day is shorter by them; those that come twice count twice. */
export type Schedule = Node & {
  __typename?: 'Schedule';
  /** When it was archived: since then it offers nothing. Null while in use. */
  archivedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When the record was made. */
  createdAt: Scalars['DateTime']['output'];
  /** Every change of the record since it was made, the newest first: from the audit trail, redacted as the record’s own fields are for the caller. */
  history: HistoryEntryConnection;
  /** Global, opaque id; the same for as long as the record exists. */
  id: Scalars['ID']['output'];
  /** Where. */
  location: Location;
  /** Whose hours they are. */
  practitioner: Practitioner;
  /** When it last changed. */
  updatedAt: Scalars['DateTime']['output'];
  /** The id by which other systems know the schedule. */
  uuid: Scalars['UUID']['output'];
  /** First day on which it holds; null: it always has. */
  validFrom?: Maybe<Scalars['Date']['output']>;
  /** Last day on which it holds; null: until further notice. */
  validUntil?: Maybe<Scalars['Date']['output']>;
  /** Grows by one with each change; updates name the one they have read [153]. */
  version: Scalars['Int']['output'];
  /** The hours, by day and time: at most 100. */
  weeklyHours: Array<WeeklyHours>;
};


/** The weekly hours of a practitioner at a location. Several may hold at once: their hours add up. Times are those that the location’s clocks show: where a change of the clocks leaves some out, the day is shorter by them; those that come twice count twice. */
export type ScheduleHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of a list of Schedule. */
export type ScheduleConnection = {
  __typename?: 'ScheduleConnection';
  /** The page with a cursor for each record: at most 100. */
  edges: Array<ScheduleEdge>;
  /** The page without cursors, in the same order: at most 100. */
  nodes: Array<Schedule>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** Length of the whole list under the same filters; counted only when it is selected. */
  totalCount: Scalars['Int']['output'];
};

/** A Schedule and its place in the list. */
export type ScheduleEdge = {
  __typename?: 'ScheduleEdge';
  /** Opaque place in the list: pass it to `after` or `before`. */
  cursor: Scalars['String']['output'];
  /** The record. */
  node: Schedule;
};

/** Days on which other hours hold than the weekly ones. Times are those that the location’s clocks show. */
export type ScheduleException = Node & {
  __typename?: 'ScheduleException';
  /** When it was archived: since then it changes nothing. Null while in use. */
  archivedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When the record was made. */
  createdAt: Scalars['DateTime']['output'];
  /** Last day, included. */
  endDate: Scalars['Date']['output'];
  /** Until when on each of these days; null: until its end. */
  endTime?: Maybe<Scalars['LocalTime']['output']>;
  /** Every change of the record since it was made, the newest first: from the audit trail, redacted as the record’s own fields are for the caller. */
  history: HistoryEntryConnection;
  /** Global, opaque id; the same for as long as the record exists. */
  id: Scalars['ID']['output'];
  /** What it does to the working hours. */
  kind: ScheduleExceptionKind;
  /** Where; null: at every location. */
  location?: Maybe<Location>;
  /** Whose; null of a holiday, which is everyone’s. */
  practitioner?: Maybe<Practitioner>;
  /** Why, for staff. */
  reason?: Maybe<Scalars['String']['output']>;
  /** First day. */
  startDate: Scalars['Date']['output'];
  /** From when on each of these days; null: from its beginning. */
  startTime?: Maybe<Scalars['LocalTime']['output']>;
  /** When it last changed. */
  updatedAt: Scalars['DateTime']['output'];
  /** The id by which other systems know the exception. */
  uuid: Scalars['UUID']['output'];
  /** Grows by one with each change; updates name the one they have read [153]. */
  version: Scalars['Int']['output'];
};


/** Days on which other hours hold than the weekly ones. Times are those that the location’s clocks show. */
export type ScheduleExceptionHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of a list of ScheduleException. */
export type ScheduleExceptionConnection = {
  __typename?: 'ScheduleExceptionConnection';
  /** The page with a cursor for each record: at most 100. */
  edges: Array<ScheduleExceptionEdge>;
  /** The page without cursors, in the same order: at most 100. */
  nodes: Array<ScheduleException>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** Length of the whole list under the same filters; counted only when it is selected. */
  totalCount: Scalars['Int']['output'];
};

/** A ScheduleException and its place in the list. */
export type ScheduleExceptionEdge = {
  __typename?: 'ScheduleExceptionEdge';
  /** Opaque place in the list: pass it to `after` or `before`. */
  cursor: Scalars['String']['output'];
  /** The record. */
  node: ScheduleException;
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

/** What `setFieldValues` answers: its success, or one of ConflictError, IdempotencyError, NotFoundError, ValidationError. */
export type SetFieldValuesResult = ConflictError | IdempotencyError | NotFoundError | SetFieldValuesSuccess | ValidationError;

/** The values were set. */
export type SetFieldValuesSuccess = {
  __typename?: 'SetFieldValuesSuccess';
  /** What the fields hold now, in the order of the input, without those cleared; at most 200. */
  fieldValues: Array<FieldValue>;
  /** Whose fields they are. */
  patient: Patient;
  /** Whether the idempotency key had been used: nothing was written now, this is the first answer [A7]. */
  replayed: Scalars['Boolean']['output'];
};

/** A free time with a practitioner at a location, for one service: computed, stored nowhere [44]. Its id names all four, and stays the same; `node` answers null once the time is not free any more. */
export type Slot = Node & {
  __typename?: 'Slot';
  /** For which service. */
  appointmentType: AppointmentType;
  /** When the visit ends. */
  end: Scalars['DateTime']['output'];
  /** Global, opaque id; the same for as long as the record exists. */
  id: Scalars['ID']['output'];
  /** What clocks show in `timezone` when the visit begins. Where clocks go back two slots may show the same: `start` tells them apart. */
  localStart: Scalars['LocalDateTime']['output'];
  /** Where. */
  location: Location;
  /** With whom. */
  practitioner: Practitioner;
  /** When the visit begins. */
  start: Scalars['DateTime']['output'];
  /** IANA zone of `localStart`: the one that was asked for, else that of the location. */
  timezone: Scalars['String']['output'];
};

/** A page of a list of Slot. */
export type SlotConnection = {
  __typename?: 'SlotConnection';
  /** The page with a cursor for each record: at most 100. */
  edges: Array<SlotEdge>;
  /** The page without cursors, in the same order: at most 100. */
  nodes: Array<Slot>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** Length of the whole list under the same filters; counted only when it is selected. */
  totalCount: Scalars['Int']['output'];
};

/** A Slot and its place in the list. */
export type SlotEdge = {
  __typename?: 'SlotEdge';
  /** Opaque place in the list: pass it to `after` or `before`. */
  cursor: Scalars['String']['output'];
  /** The record. */
  node: Slot;
};

/** The slot can’t be booked: it never could, or someone else was faster. */
export type SlotUnavailableError = Error & {
  __typename?: 'SlotUnavailableError';
  /** The free slots of the service that begin nearest to it, nearest first, at most 5. */
  alternatives: Array<Slot>;
  /** What went wrong. */
  code: ErrorCode;
  /** The same in a sentence; holds no value of the input or of a record. */
  message: Scalars['String']['output'];
  /** The field at fault, below `input`, outermost first, at most 10 deep; null where no single field is. */
  path?: Maybe<Array<Scalars['String']['output']>>;
  /** Why. */
  reason: UnavailabilityReason;
};

/** Whether a slot can be booked at this moment [45, A14]. */
export type SlotValidation = {
  __typename?: 'SlotValidation';
  /** The free slots of the service that begin nearest to it, nearest first, at most 5; none where it can be booked. */
  alternatives: Array<Slot>;
  /** The first of `reasons`; null where it can be booked. */
  reason?: Maybe<UnavailabilityReason>;
  /** All that speaks against it, at most 8; none where it can be booked. */
  reasons: Array<Unavailability>;
  /** The slot; null where it can’t be booked. */
  slot?: Maybe<Slot>;
  /** Whether it can be booked; nothing is held, so it may be gone a moment later. */
  valid: Scalars['Boolean']['output'];
};

/** Slots may have changed: someone’s time was taken or became free, or the calendar that slots are made of changed. Several such events that come together are told as one. */
export type SlotsChange = {
  __typename?: 'SlotsChange';
  /** When: the last of what is told together. */
  at: Scalars['DateTime']['output'];
  /** Where to go on: keep it, and pass it to `after`. It is the `id` of the server-sent event as well. */
  cursor: Scalars['String']['output'];
  /** The earliest time that was taken or became free; null where anything may have changed. */
  from?: Maybe<Scalars['DateTime']['output']>;
  /** When the first of the holds among them is over, unless something else becomes of it: its slot is free then, and nothing may tell of it. Look again at that time. Null where no hold is among them. */
  holdsExpireAt?: Maybe<Scalars['DateTime']['output']>;
  /** With whom, as global ids, at most 500; empty where a calendar, a service or a place changed: anyone’s slots may be others then. */
  practitionerIds: Array<Scalars['ID']['output']>;
  /** The slots that are free now, of what is followed: of a range without an end, 7 days from its beginning or from now. */
  slots: SlotConnection;
  /** The end of the latest one; null where anything may have changed. */
  to?: Maybe<Scalars['DateTime']['output']>;
};


/** Slots may have changed: someone’s time was taken or became free, or the calendar that slots are made of changed. Several such events that come together are told as one. */
export type SlotsChangeSlotsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** How a patient lives, in one respect: one entry for each category [A1]. */
export type SocialHistory = Node & {
  __typename?: 'SocialHistory';
  /** When it was archived (`deleted_at`); null while it is in the chart. */
  archivedAt?: Maybe<Scalars['DateTime']['output']>;
  /** In which respect. */
  category: SocialHistoryCategory;
  /** When the record was made. */
  createdAt: Scalars['DateTime']['output'];
  /** First day. */
  dateStart?: Maybe<Scalars['Date']['output']>;
  /** Last day. */
  dateStop?: Maybe<Scalars['Date']['output']>;
  /** Every change of the record since it was made, the newest first: from the audit trail, redacted as the record’s own fields are for the caller. */
  history: HistoryEntryConnection;
  /** Global, opaque id; the same for as long as the record exists. */
  id: Scalars['ID']['output'];
  /** Note, in words. */
  note?: Maybe<Scalars['String']['output']>;
  /** Who lives so. */
  patient: Patient;
  /** The same as a SNOMED CT code. */
  snomed?: Maybe<Scalars['String']['output']>;
  /** When it last changed. */
  updatedAt: Scalars['DateTime']['output'];
  /** The id by which other systems know the entry. */
  uuid: Scalars['UUID']['output'];
  /** How it is, in words. */
  value?: Maybe<Scalars['String']['output']>;
  /** Grows by one with each change; updates name the one they have read [153]. */
  version: Scalars['Int']['output'];
};


/** How a patient lives, in one respect: one entry for each category [A1]. */
export type SocialHistoryHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
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

/** Everything that can be followed as it happens: by a request with `Accept: text/event-stream`, answered by server-sent events. To go on after a connection has ended, send the id of the last event as `Last-Event-ID`, or its `cursor` as `after`: no event is missed. */
export type Subscription = {
  __typename?: 'Subscription';
  /** Appointments as they are confirmed, booked, moved, cancelled, or progress on their day, in the order of the commits: of the organization, to a partner its own. */
  appointmentChanged: AppointmentChange;
  /** Holds as they are made, extended, confirmed, released, or found to be over, in the order of the commits: of the organization, to a partner its own. A hold ends at its `holdExpiresAt` whether anyone is told or not; `appointment.expired` comes once someone else wants the slot. */
  holdChanged: AppointmentChange;
  /** Whenever slots of a service may have changed, whoever took or freed the time: look at `slots` then, here or by the query. A partner is told of those of its catalog, and of no one’s appointments. */
  slotsChanged: SlotsChange;
};


/** Everything that can be followed as it happens: by a request with `Accept: text/event-stream`, answered by server-sent events. To go on after a connection has ended, send the id of the last event as `Last-Event-ID`, or its `cursor` as `after`: no event is missed. */
export type SubscriptionAppointmentChangedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  appointmentTypeIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  from?: InputMaybe<Scalars['DateTime']['input']>;
  id?: InputMaybe<Scalars['ID']['input']>;
  locationIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  practitionerIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  to?: InputMaybe<Scalars['DateTime']['input']>;
};


/** Everything that can be followed as it happens: by a request with `Accept: text/event-stream`, answered by server-sent events. To go on after a connection has ended, send the id of the last event as `Last-Event-ID`, or its `cursor` as `after`: no event is missed. */
export type SubscriptionHoldChangedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  appointmentTypeIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  from?: InputMaybe<Scalars['DateTime']['input']>;
  id?: InputMaybe<Scalars['ID']['input']>;
  locationIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  practitionerIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  to?: InputMaybe<Scalars['DateTime']['input']>;
};


/** Everything that can be followed as it happens: by a request with `Accept: text/event-stream`, answered by server-sent events. To go on after a connection has ended, send the id of the last event as `Last-Event-ID`, or its `cursor` as `after`: no event is missed. */
export type SubscriptionSlotsChangedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  appointmentTypeId: Scalars['ID']['input'];
  from?: InputMaybe<Scalars['DateTime']['input']>;
  locationIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  practitionerIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  to?: InputMaybe<Scalars['DateTime']['input']>;
};

/** A tag that patients can be given. */
export type TagDefinition = Node & {
  __typename?: 'TagDefinition';
  /** When it was archived (`deleted_at`); null while it can be chosen. */
  archivedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Its group, e.g. risk. */
  category?: Maybe<Scalars['String']['output']>;
  /** How to show it, e.g. #1e90ff. */
  color?: Maybe<Scalars['String']['output']>;
  /** When the entry was made. */
  createdAt: Scalars['DateTime']['output'];
  /** What is meant by it. */
  description?: Maybe<Scalars['String']['output']>;
  /** Every change of the record since it was made, the newest first: from the audit trail, redacted as the record’s own fields are for the caller. */
  history: HistoryEntryConnection;
  /** Global, opaque id; the same for as long as the record exists. */
  id: Scalars['ID']['output'];
  /** Its place in the organization’s own order. */
  itemOrder: Scalars['Int']['output'];
  /** Its name. */
  name: Scalars['String']['output'];
  /** When it last changed. */
  updatedAt: Scalars['DateTime']['output'];
  /** The id by which other systems know the entry. */
  uuid: Scalars['UUID']['output'];
  /** Grows by one with each change; updates name the one they have read [153]. */
  version: Scalars['Int']['output'];
};


/** A tag that patients can be given. */
export type TagDefinitionHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of a list of TagDefinition. */
export type TagDefinitionConnection = {
  __typename?: 'TagDefinitionConnection';
  /** The page with a cursor for each record: at most 100. */
  edges: Array<TagDefinitionEdge>;
  /** The page without cursors, in the same order: at most 100. */
  nodes: Array<TagDefinition>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** Length of the whole list under the same filters; counted only when it is selected. */
  totalCount: Scalars['Int']['output'];
};

/** A TagDefinition and its place in the list. */
export type TagDefinitionEdge = {
  __typename?: 'TagDefinitionEdge';
  /** Opaque place in the list: pass it to `after` or `before`. */
  cursor: Scalars['String']['output'];
  /** The record. */
  node: TagDefinition;
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

/** What `transitionAppointmentStatus` answers: its success, or one of IdempotencyError, InvalidTransitionError, NotFoundError, ValidationError, VersionConflictError. */
export type TransitionAppointmentStatusResult = IdempotencyError | InvalidTransitionError | NotFoundError | TransitionAppointmentStatusSuccess | ValidationError | VersionConflictError;

/** The appointment has the status. */
export type TransitionAppointmentStatusSuccess = {
  __typename?: 'TransitionAppointmentStatusSuccess';
  /** The appointment as it is now. */
  appointment: Appointment;
  /** Whether the idempotency key had been used: nothing was written now, this is the first answer [A7]. */
  replayed: Scalars['Boolean']['output'];
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

/** What `transitionPatientStatus` answers: its success, or one of ConflictError, InvalidTransitionError, NotFoundError, VersionConflictError. */
export type TransitionPatientStatusResult = ConflictError | InvalidTransitionError | NotFoundError | TransitionPatientStatusSuccess | VersionConflictError;

/** The patient has the new status. */
export type TransitionPatientStatusSuccess = {
  __typename?: 'TransitionPatientStatusSuccess';
  /** The patient as it is now. */
  patient: Patient;
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

/** What `unarchivePatient` answers: its success, or one of ConflictError, NotFoundError, VersionConflictError. */
export type UnarchivePatientResult = ConflictError | NotFoundError | UnarchivePatientSuccess | VersionConflictError;

/** The patient was restored. */
export type UnarchivePatientSuccess = {
  __typename?: 'UnarchivePatientSuccess';
  /** The patient as it is now. */
  patient: Patient;
};

/** One reason why a time can’t be booked. */
export type Unavailability = {
  __typename?: 'Unavailability';
  /** Which one. */
  code: UnavailabilityReason;
  /** Of HELD: when the hold ends, unless it is confirmed. Null of any other. */
  until?: Maybe<Scalars['DateTime']['output']>;
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

/** What `unmergePatients` answers: its success, or one of ConflictError, IdempotencyError, NotFoundError, ValidationError, VersionConflictError. */
export type UnmergePatientsResult = ConflictError | IdempotencyError | NotFoundError | UnmergePatientsSuccess | ValidationError | VersionConflictError;

/** The records are two again. */
export type UnmergePatientsSuccess = {
  __typename?: 'UnmergePatientsSuccess';
  /** The record that had been merged. */
  patient: Patient;
  /** Whether the idempotency key had been used: nothing was written now, this is the first answer [A7]. */
  replayed: Scalars['Boolean']['output'];
  /** The record that it had been merged into. */
  survivor: Patient;
};

/** What `unregisterOperations` takes. */
export type UnregisterOperationsInput = {
  /** Their hashes, one at least and at most 500. */
  hashes: Array<Scalars['String']['input']>;
  /** Whose operations they are. */
  partnerId: Scalars['ID']['input'];
};

/** What `unregisterOperations` answers: its success, or one of NotFoundError, ValidationError. */
export type UnregisterOperationsResult = NotFoundError | UnregisterOperationsSuccess | ValidationError;

/** The operations are not registered any more. */
export type UnregisterOperationsSuccess = {
  __typename?: 'UnregisterOperationsSuccess';
  /** How many were taken back. */
  count: Scalars['Int']['output'];
  /** The partner, with its operations as they are now. */
  partner: Partner;
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

/** What `updateAlertDefinition` answers: its success, or one of NotFoundError, ValidationError, VersionConflictError. */
export type UpdateAlertDefinitionResult = NotFoundError | UpdateAlertDefinitionSuccess | ValidationError | VersionConflictError;

/** The entry was changed. */
export type UpdateAlertDefinitionSuccess = {
  __typename?: 'UpdateAlertDefinitionSuccess';
  /** The entry as it is now. */
  alertDefinition: AlertDefinition;
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

/** What `updateAlert` answers: its success, or one of ConflictError, NotFoundError, ValidationError, VersionConflictError. */
export type UpdateAlertResult = ConflictError | NotFoundError | UpdateAlertSuccess | ValidationError | VersionConflictError;

/** The alert was changed. */
export type UpdateAlertSuccess = {
  __typename?: 'UpdateAlertSuccess';
  /** The alert as it is now. */
  alert: Alert;
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

/** What `updateAllergyDefinition` answers: its success, or one of NotFoundError, ValidationError, VersionConflictError. */
export type UpdateAllergyDefinitionResult = NotFoundError | UpdateAllergyDefinitionSuccess | ValidationError | VersionConflictError;

/** The entry was changed. */
export type UpdateAllergyDefinitionSuccess = {
  __typename?: 'UpdateAllergyDefinitionSuccess';
  /** The entry as it is now. */
  allergyDefinition: AllergyDefinition;
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

/** What `updateAllergy` answers: its success, or one of ConflictError, NotFoundError, ValidationError, VersionConflictError. */
export type UpdateAllergyResult = ConflictError | NotFoundError | UpdateAllergySuccess | ValidationError | VersionConflictError;

/** The allergy was changed. */
export type UpdateAllergySuccess = {
  __typename?: 'UpdateAllergySuccess';
  /** The allergy as it is now. */
  allergy: Allergy;
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

/** What `updateAppointmentType` answers: its success, or one of NotFoundError, ValidationError, VersionConflictError. */
export type UpdateAppointmentTypeResult = NotFoundError | UpdateAppointmentTypeSuccess | ValidationError | VersionConflictError;

/** The appointment type was changed. */
export type UpdateAppointmentTypeSuccess = {
  __typename?: 'UpdateAppointmentTypeSuccess';
  /** The appointment type as it is now. */
  appointmentType: AppointmentType;
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

/** What `updateBillingAccount` answers: its success, or one of NotFoundError, ValidationError, VersionConflictError. */
export type UpdateBillingAccountResult = NotFoundError | UpdateBillingAccountSuccess | ValidationError | VersionConflictError;

/** The billing account was changed. */
export type UpdateBillingAccountSuccess = {
  __typename?: 'UpdateBillingAccountSuccess';
  /** The billing account as it is now. */
  billingAccount: BillingAccount;
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

/** What `updateBillingType` answers: its success, or one of NotFoundError, ValidationError, VersionConflictError. */
export type UpdateBillingTypeResult = NotFoundError | UpdateBillingTypeSuccess | ValidationError | VersionConflictError;

/** The billing type was changed. */
export type UpdateBillingTypeSuccess = {
  __typename?: 'UpdateBillingTypeSuccess';
  /** The billing type as it is now. */
  billingType: BillingType;
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

/** What `updateCatalog` answers: its success, or one of NotFoundError, ValidationError, VersionConflictError. */
export type UpdateCatalogResult = NotFoundError | UpdateCatalogSuccess | ValidationError | VersionConflictError;

/** The catalog was changed. */
export type UpdateCatalogSuccess = {
  __typename?: 'UpdateCatalogSuccess';
  /** The catalog as it is now. */
  catalog: Catalog;
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

/** What `updateCommunicationType` answers: its success, or one of NotFoundError, ValidationError, VersionConflictError. */
export type UpdateCommunicationTypeResult = NotFoundError | UpdateCommunicationTypeSuccess | ValidationError | VersionConflictError;

/** The entry was changed. */
export type UpdateCommunicationTypeSuccess = {
  __typename?: 'UpdateCommunicationTypeSuccess';
  /** The entry as it is now. */
  communicationType: CommunicationType;
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

/** What `updateConcessionType` answers: its success, or one of NotFoundError, ValidationError, VersionConflictError. */
export type UpdateConcessionTypeResult = NotFoundError | UpdateConcessionTypeSuccess | ValidationError | VersionConflictError;

/** The concession type was changed. */
export type UpdateConcessionTypeSuccess = {
  __typename?: 'UpdateConcessionTypeSuccess';
  /** The concession type as it is now. */
  concessionType: ConcessionType;
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

/** What `updateContact` answers: its success, or one of NotFoundError, ValidationError, VersionConflictError. */
export type UpdateContactResult = NotFoundError | UpdateContactSuccess | ValidationError | VersionConflictError;

/** The contact was changed. */
export type UpdateContactSuccess = {
  __typename?: 'UpdateContactSuccess';
  /** The contact as it is now. */
  contact: Contact;
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

/** What `updateEmployer` answers: its success, or one of NotFoundError, ValidationError, VersionConflictError. */
export type UpdateEmployerResult = NotFoundError | UpdateEmployerSuccess | ValidationError | VersionConflictError;

/** The employer was changed. */
export type UpdateEmployerSuccess = {
  __typename?: 'UpdateEmployerSuccess';
  /** The employer as it is now. */
  employer: Employer;
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

/** What `updateFeeSchedule` answers: its success, or one of NotFoundError, ValidationError, VersionConflictError. */
export type UpdateFeeScheduleResult = NotFoundError | UpdateFeeScheduleSuccess | ValidationError | VersionConflictError;

/** The fee schedule was changed. */
export type UpdateFeeScheduleSuccess = {
  __typename?: 'UpdateFeeScheduleSuccess';
  /** The fee schedule as it is now. */
  feeSchedule: FeeSchedule;
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

/** What `updateFieldDefinition` answers: its success, or one of NotFoundError, ValidationError, VersionConflictError. */
export type UpdateFieldDefinitionResult = NotFoundError | UpdateFieldDefinitionSuccess | ValidationError | VersionConflictError;

/** The field was changed. */
export type UpdateFieldDefinitionSuccess = {
  __typename?: 'UpdateFieldDefinitionSuccess';
  /** The field as it is now. */
  fieldDefinition: FieldDefinition;
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

/** What `updateHospital` answers: its success, or one of DuplicateError, NotFoundError, ValidationError, VersionConflictError. */
export type UpdateHospitalResult = DuplicateError | NotFoundError | UpdateHospitalSuccess | ValidationError | VersionConflictError;

/** The hospital was changed. */
export type UpdateHospitalSuccess = {
  __typename?: 'UpdateHospitalSuccess';
  /** The hospital as it is now. */
  hospital: Hospital;
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

/** What `updateLocation` answers: its success, or one of NotFoundError, ValidationError, VersionConflictError. */
export type UpdateLocationResult = NotFoundError | UpdateLocationSuccess | ValidationError | VersionConflictError;

/** The location was changed. */
export type UpdateLocationSuccess = {
  __typename?: 'UpdateLocationSuccess';
  /** The location as it is now. */
  location: Location;
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

/** What `updateMedicationDefinition` answers: its success, or one of NotFoundError, ValidationError, VersionConflictError. */
export type UpdateMedicationDefinitionResult = NotFoundError | UpdateMedicationDefinitionSuccess | ValidationError | VersionConflictError;

/** The entry was changed. */
export type UpdateMedicationDefinitionSuccess = {
  __typename?: 'UpdateMedicationDefinitionSuccess';
  /** The entry as it is now. */
  medicationDefinition: MedicationDefinition;
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

/** What `updateMedication` answers: its success, or one of ConflictError, NotFoundError, ValidationError, VersionConflictError. */
export type UpdateMedicationResult = ConflictError | NotFoundError | UpdateMedicationSuccess | ValidationError | VersionConflictError;

/** The medication was changed. */
export type UpdateMedicationSuccess = {
  __typename?: 'UpdateMedicationSuccess';
  /** The medication as it is now. */
  medication: Medication;
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

/** What `updatePartner` answers: its success, or one of NotFoundError, ValidationError, VersionConflictError. */
export type UpdatePartnerResult = NotFoundError | UpdatePartnerSuccess | ValidationError | VersionConflictError;

/** The partner was changed. */
export type UpdatePartnerSuccess = {
  __typename?: 'UpdatePartnerSuccess';
  /** The partner as it is now. */
  partner: Partner;
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

/** What `updatePatient` answers: its success, or one of ConflictError, DuplicateError, NotFoundError, ValidationError, VersionConflictError. */
export type UpdatePatientResult = ConflictError | DuplicateError | NotFoundError | UpdatePatientSuccess | ValidationError | VersionConflictError;

/** The patient was changed. */
export type UpdatePatientSuccess = {
  __typename?: 'UpdatePatientSuccess';
  /** The patient as it is now. */
  patient: Patient;
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

/** What `updatePractitioner` answers: its success, or one of DuplicateError, NotFoundError, ValidationError, VersionConflictError. */
export type UpdatePractitionerResult = DuplicateError | NotFoundError | UpdatePractitionerSuccess | ValidationError | VersionConflictError;

/** The practitioner was changed. */
export type UpdatePractitionerSuccess = {
  __typename?: 'UpdatePractitionerSuccess';
  /** The practitioner as it is now. */
  practitioner: Practitioner;
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

/** What `updateProblemDefinition` answers: its success, or one of NotFoundError, ValidationError, VersionConflictError. */
export type UpdateProblemDefinitionResult = NotFoundError | UpdateProblemDefinitionSuccess | ValidationError | VersionConflictError;

/** The entry was changed. */
export type UpdateProblemDefinitionSuccess = {
  __typename?: 'UpdateProblemDefinitionSuccess';
  /** The entry as it is now. */
  problemDefinition: ProblemDefinition;
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

/** What `updateProblem` answers: its success, or one of ConflictError, NotFoundError, ValidationError, VersionConflictError. */
export type UpdateProblemResult = ConflictError | NotFoundError | UpdateProblemSuccess | ValidationError | VersionConflictError;

/** The problem was changed. */
export type UpdateProblemSuccess = {
  __typename?: 'UpdateProblemSuccess';
  /** The problem as it is now. */
  problem: Problem;
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

/** What `updateReferralAttribution` answers: its success, or one of ConflictError, DuplicateError, NotFoundError, ValidationError, VersionConflictError. */
export type UpdateReferralAttributionResult = ConflictError | DuplicateError | NotFoundError | UpdateReferralAttributionSuccess | ValidationError | VersionConflictError;

/** The attribution was changed. */
export type UpdateReferralAttributionSuccess = {
  __typename?: 'UpdateReferralAttributionSuccess';
  /** The attribution as it is now. */
  referralAttribution: ReferralAttribution;
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

/** What `updateReferralPartner` answers: its success, or one of NotFoundError, ValidationError, VersionConflictError. */
export type UpdateReferralPartnerResult = NotFoundError | UpdateReferralPartnerSuccess | ValidationError | VersionConflictError;

/** The referral partner was changed. */
export type UpdateReferralPartnerSuccess = {
  __typename?: 'UpdateReferralPartnerSuccess';
  /** The referral partner as it is now. */
  referralPartner: ReferralPartner;
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

/** What `updateReferralSource` answers: its success, or one of NotFoundError, ValidationError, VersionConflictError. */
export type UpdateReferralSourceResult = NotFoundError | UpdateReferralSourceSuccess | ValidationError | VersionConflictError;

/** The referral source was changed. */
export type UpdateReferralSourceSuccess = {
  __typename?: 'UpdateReferralSourceSuccess';
  /** The referral source as it is now. */
  referralSource: ReferralSource;
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

/** What `updateRelationship` answers: its success, or one of ConflictError, DuplicateError, NotFoundError, ValidationError, VersionConflictError. */
export type UpdateRelationshipResult = ConflictError | DuplicateError | NotFoundError | UpdateRelationshipSuccess | ValidationError | VersionConflictError;

/** The relationship was changed. */
export type UpdateRelationshipSuccess = {
  __typename?: 'UpdateRelationshipSuccess';
  /** The relationship as it is now. */
  relationship: Relationship;
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

/** What `updateScheduleException` answers: its success, or one of NotFoundError, ValidationError, VersionConflictError. */
export type UpdateScheduleExceptionResult = NotFoundError | UpdateScheduleExceptionSuccess | ValidationError | VersionConflictError;

/** The exception was changed. */
export type UpdateScheduleExceptionSuccess = {
  __typename?: 'UpdateScheduleExceptionSuccess';
  /** The exception as it is now. */
  scheduleException: ScheduleException;
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

/** What `updateSchedule` answers: its success, or one of NotFoundError, ValidationError, VersionConflictError. */
export type UpdateScheduleResult = NotFoundError | UpdateScheduleSuccess | ValidationError | VersionConflictError;

/** The schedule was changed. */
export type UpdateScheduleSuccess = {
  __typename?: 'UpdateScheduleSuccess';
  /** The schedule as it is now. */
  schedule: Schedule;
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

/** What `updateSocialHistory` answers: its success, or one of ConflictError, DuplicateError, NotFoundError, ValidationError, VersionConflictError. */
export type UpdateSocialHistoryResult = ConflictError | DuplicateError | NotFoundError | UpdateSocialHistorySuccess | ValidationError | VersionConflictError;

/** The entry was changed. */
export type UpdateSocialHistorySuccess = {
  __typename?: 'UpdateSocialHistorySuccess';
  /** The entry as it is now. */
  socialHistory: SocialHistory;
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

/** What `updateTagDefinition` answers: its success, or one of NotFoundError, ValidationError, VersionConflictError. */
export type UpdateTagDefinitionResult = NotFoundError | UpdateTagDefinitionSuccess | ValidationError | VersionConflictError;

/** The entry was changed. */
export type UpdateTagDefinitionSuccess = {
  __typename?: 'UpdateTagDefinitionSuccess';
  /** The entry as it is now. */
  tagDefinition: TagDefinition;
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

/** What `updateUser` answers: its success, or one of NotFoundError, ValidationError, VersionConflictError. */
export type UpdateUserResult = NotFoundError | UpdateUserSuccess | ValidationError | VersionConflictError;

/** The user was changed. */
export type UpdateUserSuccess = {
  __typename?: 'UpdateUserSuccess';
  /** The user as it is now. */
  user: User;
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

/** What `updateVitalSigns` answers: its success, or one of ConflictError, NotFoundError, ValidationError, VersionConflictError. */
export type UpdateVitalSignsResult = ConflictError | NotFoundError | UpdateVitalSignsSuccess | ValidationError | VersionConflictError;

/** The reading was changed. */
export type UpdateVitalSignsSuccess = {
  __typename?: 'UpdateVitalSignsSuccess';
  /** The reading as it is now. */
  vitalSigns: VitalSigns;
};

/** What `updateVitalThresholds` takes. */
export type UpdateVitalThresholdsInput = {
  /** The `version` that you have read; if it has changed since, nothing is written [153]. */
  baseVersion: Scalars['Int']['input'];
  /** Each vital at most once a severity: at most 18. Null: all as they were at first. */
  thresholds?: InputMaybe<Array<VitalThresholdInput>>;
};

/** What `updateVitalThresholds` answers: its success, or one of ValidationError, VersionConflictError. */
export type UpdateVitalThresholdsResult = UpdateVitalThresholdsSuccess | ValidationError | VersionConflictError;

/** The thresholds were set. */
export type UpdateVitalThresholdsSuccess = {
  __typename?: 'UpdateVitalThresholdsSuccess';
  /** The thresholds as they are now. */
  vitalThresholds: VitalThresholds;
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

/** What `updateWebhookEndpoint` answers: its success, or one of NotFoundError, ValidationError, VersionConflictError. */
export type UpdateWebhookEndpointResult = NotFoundError | UpdateWebhookEndpointSuccess | ValidationError | VersionConflictError;

/** The endpoint was changed. */
export type UpdateWebhookEndpointSuccess = {
  __typename?: 'UpdateWebhookEndpointSuccess';
  /** The endpoint as it is now. */
  endpoint: WebhookEndpoint;
};

/** Someone of the staff, as records name who wrote them [302]. Says nothing of what the person may do: credentials do. */
export type User = Node & {
  __typename?: 'User';
  /** When it was archived; null while in use. */
  archivedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When the record was made. */
  createdAt: Scalars['DateTime']['output'];
  /** Work address. */
  email?: Maybe<Scalars['String']['output']>;
  /** Every change of the record since it was made, the newest first: from the audit trail, redacted as the record’s own fields are for the caller. */
  history: HistoryEntryConnection;
  /** Global, opaque id; the same for as long as the record exists. */
  id: Scalars['ID']['output'];
  /** Whether the person works here now. */
  isActive: Scalars['Boolean']['output'];
  /** What the person does. */
  jobTitle?: Maybe<Scalars['String']['output']>;
  /** Given and family name. */
  name: Scalars['String']['output'];
  /** Whom it is as one who treats patients. */
  practitioner?: Maybe<Practitioner>;
  /** When it last changed. */
  updatedAt: Scalars['DateTime']['output'];
  /** The id by which other systems know the user. */
  uuid: Scalars['UUID']['output'];
  /** Grows by one with each change; updates name the one they have read [153]. */
  version: Scalars['Int']['output'];
};


/** Someone of the staff, as records name who wrote them [302]. Says nothing of what the person may do: credentials do. */
export type UserHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of a list of User. */
export type UserConnection = {
  __typename?: 'UserConnection';
  /** The page with a cursor for each record: at most 100. */
  edges: Array<UserEdge>;
  /** The page without cursors, in the same order: at most 100. */
  nodes: Array<User>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** Length of the whole list under the same filters; counted only when it is selected. */
  totalCount: Scalars['Int']['output'];
};

/** A User and its place in the list. */
export type UserEdge = {
  __typename?: 'UserEdge';
  /** Opaque place in the list: pass it to `after` or `before`. */
  cursor: Scalars['String']['output'];
  /** The record. */
  node: User;
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

/** The input breaks one or more rules. */
export type ValidationError = Error & {
  __typename?: 'ValidationError';
  /** What went wrong. */
  code: ErrorCode;
  /** Every rule that the input breaks, in the order of its fields; at most 100. */
  issues: Array<ValidationIssue>;
  /** The same in a sentence; holds no value of the input or of a record. */
  message: Scalars['String']['output'];
  /** The field at fault, below `input`, outermost first, at most 10 deep; null where no single field is. */
  path?: Maybe<Array<Scalars['String']['output']>>;
};

/** One rule that the input breaks. */
export type ValidationIssue = {
  __typename?: 'ValidationIssue';
  /** Stable code of the rule, e.g. too_big. */
  code: Scalars['String']['output'];
  /** What the rule demands; never the value. */
  message: Scalars['String']['output'];
  /** The field, below `input`, outermost first, at most 10 deep. */
  path: Array<Scalars['String']['output']>;
};

/** The record has changed since `baseVersion` [153]. */
export type VersionConflictError = Error & {
  __typename?: 'VersionConflictError';
  /** What went wrong. */
  code: ErrorCode;
  /** The version that the record has now. */
  currentVersion: Scalars['Int']['output'];
  /** The same in a sentence; holds no value of the input or of a record. */
  message: Scalars['String']['output'];
  /** The field at fault, below `input`, outermost first, at most 10 deep; null where no single field is. */
  path?: Maybe<Array<Scalars['String']['output']>>;
};

/** The caller, as the API sees it. */
export type Viewer = {
  __typename?: 'Viewer';
  /** Date of the last change to the API that clients could have to follow, YYYY-MM-DD [38, 40]. */
  apiVersion: Scalars['String']['output'];
  /** Live, or the sandbox twin [27, A56]. */
  environment: Environment;
  /** Whose credential it is. */
  kind: CallerKind;
  /** The organization that bounds everything the caller can reach. */
  organization: Organization;
  /** The partner whose credential it is; null for the organization’s own. */
  partner?: Maybe<Partner>;
  /** What the credential may do, each as `resource:verb`; at most 40, always in the same order. */
  permissions: Array<Scalars['String']['output']>;
  /** How much the credential may still ask for; null where no limit is kept. */
  rateLimit?: Maybe<RateLimit>;
  /** The server’s time, by which deadlines and expiry are decided. */
  serverTime: Scalars['DateTime']['output'];
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

/** What a vital is when nothing is abnormal, in the trend’s unit. */
export type VitalReferenceRange = {
  __typename?: 'VitalReferenceRange';
  /** Its upper end; null: it has none. */
  high?: Maybe<Scalars['Float']['output']>;
  /** Whether that value is in the range. */
  isHighIncluded: Scalars['Boolean']['output'];
  /** Whether that value is in the range. */
  isLowIncluded: Scalars['Boolean']['output'];
  /** Its lower end; null: it has none. */
  low?: Maybe<Scalars['Float']['output']>;
};

/** How abnormal a measured value is [258]. */
export type VitalSeverity =
  /** Dangerous: procedures wait for a review (`critical`). */
  | 'CRITICAL'
  /** Out of the ordinary (`warning`). */
  | 'WARNING';

/** What was measured of a patient at one time; what was not measured is null. */
export type VitalSigns = Node & {
  __typename?: 'VitalSigns';
  /** What is abnormal by the organization’s thresholds as they are now: at most one for each vital, so at most 9, the critical ones first [258]. */
  abnormalFlags: Array<AbnormalFlag>;
  /** When it was archived (`deleted_at`); null while it is in the chart. */
  archivedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Body mass index, a decimal with one place [159]: the one that was given, else 703 × weight ÷ height² [A33]. */
  bmi?: Maybe<Scalars['String']['output']>;
  /** Percentile of the body mass index among children of the same age and sex, as it was given: a decimal with one place. */
  bmiPercentile?: Maybe<Scalars['String']['output']>;
  /** Diastolic blood pressure, mmHg. */
  bpDiastolic?: Maybe<Scalars['Int']['output']>;
  /** Systolic blood pressure, mmHg. */
  bpSystolic?: Maybe<Scalars['Int']['output']>;
  /** When the record was made. */
  createdAt: Scalars['DateTime']['output'];
  /** Who recorded it [A42]. */
  createdBy: ActorRef;
  /** Day of the measurement, where the patient was. */
  dateTaken: Scalars['Date']['output'];
  /** Whether there is a plan for what is abnormal. */
  hasFollowupPlan: Scalars['Boolean']['output'];
  /** Height, inches: a decimal with two places [159]. */
  heightInches?: Maybe<Scalars['String']['output']>;
  /** Every change of the record since it was made, the newest first: from the audit trail, redacted as the record’s own fields are for the caller. */
  history: HistoryEntryConnection;
  /** Global, opaque id; the same for as long as the record exists. */
  id: Scalars['ID']['output'];
  /** Whether anything is critical, so that procedures wait for a practitioner’s review [259]. */
  isProcedureBlocking: Scalars['Boolean']['output'];
  /** Note, in words. */
  note?: Maybe<Scalars['String']['output']>;
  /** Oxygen saturation (SpO2), percent. */
  oxygenSaturation?: Maybe<Scalars['Int']['output']>;
  /** Of whom. */
  patient: Patient;
  /** Who measured (`provider`). */
  practitioner?: Maybe<Practitioner>;
  /** Heart beats a minute. */
  pulse?: Maybe<Scalars['Int']['output']>;
  /** Breaths a minute. */
  respirationRate?: Maybe<Scalars['Int']['output']>;
  /** Body temperature, degrees Fahrenheit: a decimal with one place [159]. */
  temperatureF?: Maybe<Scalars['String']['output']>;
  /** Time of the measurement, where the patient was. */
  timeTaken?: Maybe<Scalars['LocalTime']['output']>;
  /** When it last changed. */
  updatedAt: Scalars['DateTime']['output'];
  /** The id by which other systems know the reading. */
  uuid: Scalars['UUID']['output'];
  /** Grows by one with each change; updates name the one they have read [153]. */
  version: Scalars['Int']['output'];
  /** What is said of the weight, a code, e.g. of SNOMED CT. */
  weightCode?: Maybe<Scalars['String']['output']>;
  /** Weight, pounds: a decimal with two places [159]. */
  weightLbs?: Maybe<Scalars['String']['output']>;
};


/** What was measured of a patient at one time; what was not measured is null. */
export type VitalSignsHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of a list of VitalSigns. */
export type VitalSignsConnection = {
  __typename?: 'VitalSignsConnection';
  /** The page with a cursor for each record: at most 100. */
  edges: Array<VitalSignsEdge>;
  /** The page without cursors, in the same order: at most 100. */
  nodes: Array<VitalSigns>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** Length of the whole list under the same filters; counted only when it is selected. */
  totalCount: Scalars['Int']['output'];
};

/** A VitalSigns and its place in the list. */
export type VitalSignsEdge = {
  __typename?: 'VitalSignsEdge';
  /** Opaque place in the list: pass it to `after` or `before`. */
  cursor: Scalars['String']['output'];
  /** The record. */
  node: VitalSigns;
};

/** One value of a trend. */
export type VitalSignsPoint = {
  __typename?: 'VitalSignsPoint';
  /** Day of the measurement. */
  date: Scalars['Date']['output'];
  /** How abnormal it is by the organization’s thresholds; null where it is not. */
  severity?: Maybe<VitalSeverity>;
  /** Time of the measurement, where it is known. */
  time?: Maybe<Scalars['LocalTime']['output']>;
  /** What was measured, in the trend’s unit. */
  value: Scalars['Float']['output'];
  /** The reading that it is of, a global id. */
  vitalSignsId: Scalars['ID']['output'];
};

/** How one vital of a patient has gone, ready to be plotted. */
export type VitalSignsTrend = {
  __typename?: 'VitalSignsTrend';
  /** Whether the range has older values than those: ask for them by an earlier `to`. */
  isTruncated: Scalars['Boolean']['output'];
  /** The values from the oldest to the newest: at most 500, the newest of the range. */
  points: Array<VitalSignsPoint>;
  /** Where a value is not abnormal. */
  referenceRange: VitalReferenceRange;
  /** From where on a value is abnormal, critical before warning: at most 2. */
  thresholds: Array<VitalThreshold>;
  /** What its values are counted in, e.g. mmHg. */
  unit: Scalars['String']['output'];
  /** Of what. */
  vital: Vital;
};

/** From where on a vital is abnormal: beyond any of its bounds [A32]. */
export type VitalThreshold = {
  __typename?: 'VitalThreshold';
  /** Values above this. A decimal, in the vital’s unit; null: no such bound. */
  gt?: Maybe<Scalars['String']['output']>;
  /** Values at or above this. A decimal, in the vital’s unit; null: no such bound. */
  gte?: Maybe<Scalars['String']['output']>;
  /** Values below this. A decimal, in the vital’s unit; null: no such bound. */
  lt?: Maybe<Scalars['String']['output']>;
  /** Values at or below this. A decimal, in the vital’s unit; null: no such bound. */
  lte?: Maybe<Scalars['String']['output']>;
  /** How abnormal it is there. */
  severity: VitalSeverity;
  /** What the bounds are counted in, e.g. mmHg. */
  unit: Scalars['String']['output'];
  /** Of what. */
  vital: Vital;
};

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

/** From where on the organization calls vital signs abnormal [A32]. Until it sets its own: critical are a systolic blood pressure above 180 or a diastolic one above 120 mmHg, an oxygen saturation below 94 %, a pulse below 40 or above 130, a temperature of 103 °F or more, a respiration rate below 8 or above 30; a warning are 130, 80, 94 %, a pulse below 50 or above 100, 100.4 °F, and a respiration rate below 12 or above 20. */
export type VitalThresholds = {
  __typename?: 'VitalThresholds';
  /** Every change of the record since it was made, the newest first: from the audit trail, redacted as the record’s own fields are for the caller. */
  history: HistoryEntryConnection;
  /** By vital, critical before warning: at most 18. What is not among them is never abnormal. */
  thresholds: Array<VitalThreshold>;
  /** When they were last set; null while all are the defaults since ever. */
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Grows by one with each change, 0 before the first; updates name the one they have read [153]. */
  version: Scalars['Int']['output'];
};


/** From where on the organization calls vital signs abnormal [A32]. Until it sets its own: critical are a systolic blood pressure above 180 or a diastolic one above 120 mmHg, an oxygen saturation below 94 %, a pulse below 40 or above 130, a temperature of 103 °F or more, a respiration rate below 8 or above 30; a warning are 130, 80, 94 %, a pulse below 50 or above 100, 100.4 °F, and a respiration rate below 12 or above 20. */
export type VitalThresholdsHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A patient who waits for a slot to become free. Of those whom it suits, it is offered to whoever has waited longest. */
export type WaitlistEntry = Node & {
  __typename?: 'WaitlistEntry';
  /** What was offered last, or booked; null before the first offer. */
  appointment?: Maybe<Appointment>;
  /** For what. */
  appointmentType: AppointmentType;
  /** When the patient has joined: the place in the order. */
  createdAt: Scalars['DateTime']['output'];
  /** Who has put the patient on the waitlist [A42]. */
  createdBy: ActorRef;
  /** The earliest start that suits. */
  from: Scalars['DateTime']['output'];
  /** Every change of the record since it was made, the newest first: from the audit trail, redacted as the record’s own fields are for the caller. */
  history: HistoryEntryConnection;
  /** Global, opaque id; the same for as long as the record exists. */
  id: Scalars['ID']['output'];
  /** Where; null: anywhere. */
  location?: Maybe<Location>;
  /** What is held for the patient now; null unless the status is OFFERED. */
  offer?: Maybe<WaitlistOffer>;
  /** Who has put the patient on the waitlist; null for the organization itself. */
  partner?: Maybe<Partner>;
  /** Who waits; null to a partner for a patient who has rejected the privacy policy [A50]. */
  patient?: Maybe<Patient>;
  /** With whom; null: with anyone. */
  practitioner?: Maybe<Practitioner>;
  /** Where it stands at this moment. */
  status: WaitlistStatus;
  /** Starts at this time of day or later suit, in the location’s time; null: from its beginning. */
  timeFrom?: Maybe<Scalars['LocalTime']['output']>;
  /** Starts before this time of day suit, in the location’s time; null: until its end. */
  timeUntil?: Maybe<Scalars['LocalTime']['output']>;
  /** Starts before this instant suit; from then on the entry is EXPIRED. */
  until: Scalars['DateTime']['output'];
  /** When it last changed. */
  updatedAt: Scalars['DateTime']['output'];
  /** The id by which other systems know the entry. */
  uuid: Scalars['UUID']['output'];
  /** Grows by one with each change; updates may name the one they have read [153]. */
  version: Scalars['Int']['output'];
  /** Days of the week that suit, Monday 1 to Sunday 7, at most 7; any where empty. */
  weekdays: Array<Scalars['Int']['output']>;
};


/** A patient who waits for a slot to become free. Of those whom it suits, it is offered to whoever has waited longest. */
export type WaitlistEntryHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of a list of WaitlistEntry. */
export type WaitlistEntryConnection = {
  __typename?: 'WaitlistEntryConnection';
  /** The page with a cursor for each record: at most 100. */
  edges: Array<WaitlistEntryEdge>;
  /** The page without cursors, in the same order: at most 100. */
  nodes: Array<WaitlistEntry>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** Length of the whole list under the same filters; counted only when it is selected. */
  totalCount: Scalars['Int']['output'];
};

/** A WaitlistEntry and its place in the list. */
export type WaitlistEntryEdge = {
  __typename?: 'WaitlistEntryEdge';
  /** Opaque place in the list: pass it to `after` or `before`. */
  cursor: Scalars['String']['output'];
  /** The record. */
  node: WaitlistEntry;
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

/** A slot that is held for someone on the waitlist: a hold like every other. */
export type WaitlistOffer = {
  __typename?: 'WaitlistOffer';
  /** What is held: confirm it, or release it to wait on in the same place. */
  appointment: Appointment;
  /** Until when it is held, by the server’s clock; then the next one is offered it. */
  expiresAt: Scalars['DateTime']['output'];
  /** Shows that the hold is yours: `confirmAppointment` needs it [48]. */
  holdToken: Scalars['String']['output'];
  /** The server’s clock: count down from it, not from your own. */
  serverTime: Scalars['DateTime']['output'];
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

/** One event on its way to one endpoint, as the delivery log keeps it. */
export type WebhookDelivery = Node & {
  __typename?: 'WebhookDelivery';
  /** How often it was tried; after 10 times in vain it is given up. */
  attemptCount: Scalars['Int']['output'];
  /** When it was made. */
  createdAt: Scalars['DateTime']['output'];
  /** When the receiver took it; null: not yet, or never. */
  deliveredAt?: Maybe<Scalars['DateTime']['output']>;
  /** Where it goes to. */
  endpoint: WebhookEndpoint;
  /** The record that the event tells of: a global id. */
  entityId: Scalars['ID']['output'];
  /** What has happened, e.g. `appointment.confirmed`. */
  eventType: Scalars['String']['output'];
  /** The event: `uuid` of the change, and `webhook-id` of the request. */
  eventUuid: Scalars['UUID']['output'];
  /** Why the last attempt had no answer; null where it had one. */
  failure?: Maybe<WebhookFailure>;
  /** Global, opaque id; the same for as long as the record exists. */
  id: Scalars['ID']['output'];
  /** When it was last tried; null: never. */
  lastAttemptAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it is tried next, or at once where that is past; null when it is done with, or the endpoint is disabled. */
  nextAttemptAt?: Maybe<Scalars['DateTime']['output']>;
  /** HTTP status of the last answer; null where there was none. Nothing else of it is kept. */
  responseStatus?: Maybe<Scalars['Int']['output']>;
  /** How far it has come. */
  status: WebhookDeliveryStatus;
  /** The id by which other systems know it. */
  uuid: Scalars['UUID']['output'];
};

/** A page of a list of WebhookDelivery. */
export type WebhookDeliveryConnection = {
  __typename?: 'WebhookDeliveryConnection';
  /** The page with a cursor for each record: at most 100. */
  edges: Array<WebhookDeliveryEdge>;
  /** The page without cursors, in the same order: at most 100. */
  nodes: Array<WebhookDelivery>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** Length of the whole list under the same filters; counted only when it is selected. */
  totalCount: Scalars['Int']['output'];
};

/** A WebhookDelivery and its place in the list. */
export type WebhookDeliveryEdge = {
  __typename?: 'WebhookDeliveryEdge';
  /** Opaque place in the list: pass it to `after` or `before`. */
  cursor: Scalars['String']['output'];
  /** The record. */
  node: WebhookDelivery;
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

/** An address to which events are sent as they happen, signed as Standard Webhooks has it. */
export type WebhookEndpoint = Node & {
  __typename?: 'WebhookEndpoint';
  /** When it was archived; null while in use. */
  archivedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it was made. */
  createdAt: Scalars['DateTime']['output'];
  /** The delivery log, the latest first unless ordered otherwise. */
  deliveries: WebhookDeliveryConnection;
  /** Since when nothing is sent: by hand, after 5 deliveries in a row were given up, or since the receiver answered 410. Null while it is enabled. No event is lost meanwhile. */
  disabledAt?: Maybe<Scalars['DateTime']['output']>;
  /** The types of events that are sent, at most 200; all where it is empty. */
  eventTypes: Array<Scalars['String']['output']>;
  /** Deliveries given up one after another, since the last one that went well. */
  failureCount: Scalars['Int']['output'];
  /** Every change of the record since it was made, the newest first: from the audit trail, redacted as the record’s own fields are for the caller. */
  history: HistoryEntryConnection;
  /** Global, opaque id; the same for as long as the record exists. */
  id: Scalars['ID']['output'];
  /** Whether events are sent to it. */
  isEnabled: Scalars['Boolean']['output'];
  /** The partner whose it is: it gets what that partner may see. Null: the organization’s own, which gets everything. */
  partner?: Maybe<Partner>;
  /** When it last changed. */
  updatedAt: Scalars['DateTime']['output'];
  /** The address, at most 2,048 characters. */
  url: Scalars['String']['output'];
  /** The id by which other systems know it. */
  uuid: Scalars['UUID']['output'];
  /** Grows by one with each change; updates name the one they have read [153]. */
  version: Scalars['Int']['output'];
};


/** An address to which events are sent as they happen, signed as Standard Webhooks has it. */
export type WebhookEndpointDeliveriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<WebhookDeliveryOrder>;
  status?: InputMaybe<WebhookDeliveryStatus>;
};


/** An address to which events are sent as they happen, signed as Standard Webhooks has it. */
export type WebhookEndpointHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of a list of WebhookEndpoint. */
export type WebhookEndpointConnection = {
  __typename?: 'WebhookEndpointConnection';
  /** The page with a cursor for each record: at most 100. */
  edges: Array<WebhookEndpointEdge>;
  /** The page without cursors, in the same order: at most 100. */
  nodes: Array<WebhookEndpoint>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** Length of the whole list under the same filters; counted only when it is selected. */
  totalCount: Scalars['Int']['output'];
};

/** A WebhookEndpoint and its place in the list. */
export type WebhookEndpointEdge = {
  __typename?: 'WebhookEndpointEdge';
  /** Opaque place in the list: pass it to `after` or `before`. */
  cursor: Scalars['String']['output'];
  /** The record. */
  node: WebhookEndpoint;
};

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

/** Working hours on one day of the week. */
export type WeeklyHours = {
  __typename?: 'WeeklyHours';
  /** When they end; null: with the day. */
  end?: Maybe<Scalars['LocalTime']['output']>;
  /** When they begin, in the location’s time. */
  start: Scalars['LocalTime']['output'];
  /** Monday 1 to Sunday 7. */
  weekday: Scalars['Int']['output'];
};

/** Working hours on one day of the week; hours over midnight are two, one of each day. */
export type WeeklyHoursInput = {
  /** When they end, after the start; whole minutes. Null: with the day. */
  end?: InputMaybe<Scalars['LocalTime']['input']>;
  /** When they begin, in the location’s time; whole minutes. */
  start: Scalars['LocalTime']['input'];
  /** Monday 1 to Sunday 7. */
  weekday: Scalars['Int']['input'];
};

export type BookAppointmentMutationVariables = Exact<{
  input: BookAppointmentInput;
}>;


export type BookAppointmentMutation = { __typename?: 'Mutation', bookAppointment:
    | { __typename: 'BookAppointmentSuccess', appointment: { __typename?: 'Appointment', id: string, status: AppointmentStatus, localStart: string, timezone: string, patient?: { __typename?: 'Patient', firstName: string, lastName: string } | null } }
    | { __typename: 'IdempotencyError', code: ErrorCode, message: string }
    | { __typename: 'NotBookableError', code: ErrorCode, message: string }
    | { __typename: 'NotFoundError', code: ErrorCode, message: string }
    | { __typename: 'SlotUnavailableError', reason: UnavailabilityReason, code: ErrorCode, message: string, alternatives: Array<{ __typename?: 'Slot', id: string, localStart: string }> }
    | { __typename: 'ValidationError', code: ErrorCode, message: string, issues: Array<{ __typename?: 'ValidationIssue', path: Array<string>, code: string, message: string }> }
   };

export type CountsByStatusQueryVariables = Exact<{ [key: string]: never; }>;


export type CountsByStatusQuery = { __typename?: 'Query', active: { __typename?: 'PatientConnection', totalCount: number }, inactive: { __typename?: 'PatientConnection', totalCount: number }, prospective: { __typename?: 'PatientConnection', totalCount: number }, archived: { __typename?: 'PatientConnection', totalCount: number } };

export type CreatePatientMutationVariables = Exact<{
  input: CreatePatientInput;
}>;


export type CreatePatientMutation = { __typename?: 'Mutation', createPatient:
    | { __typename: 'CreatePatientSuccess', replayed: boolean, patient: { __typename?: 'Patient', id: string, chartNumber: string, version: number } }
    | { __typename: 'DuplicateError', code: ErrorCode, message: string, path?: Array<string> | null }
    | { __typename: 'IdempotencyError', code: ErrorCode, message: string, path?: Array<string> | null }
    | { __typename: 'NotFoundError', code: ErrorCode, message: string, path?: Array<string> | null }
    | { __typename: 'ValidationError', code: ErrorCode, message: string, path?: Array<string> | null, issues: Array<{ __typename?: 'ValidationIssue', path: Array<string>, code: string, message: string }> }
   };

export type DayBookQueryVariables = Exact<{
  practitionerId: Scalars['ID']['input'];
  from: Scalars['DateTime']['input'];
  to: Scalars['DateTime']['input'];
}>;


export type DayBookQuery = { __typename?: 'Query', appointments: { __typename?: 'AppointmentConnection', nodes: Array<{ __typename?: 'Appointment', id: string, status: AppointmentStatus, allowedTransitions: Array<AppointmentStatus>, localStart: string, end: string, appointmentType: { __typename?: 'AppointmentType', name: string }, patient?: { __typename?: 'Patient', firstName: string, lastName: string, isSchedulingRestricted: boolean } | null }> } };

export type LiveDayBookSubscriptionVariables = Exact<{
  practitionerIds?: InputMaybe<Array<Scalars['ID']['input']> | Scalars['ID']['input']>;
  from?: InputMaybe<Scalars['DateTime']['input']>;
  to?: InputMaybe<Scalars['DateTime']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type LiveDayBookSubscription = { __typename?: 'Subscription', appointmentChanged: { __typename?: 'AppointmentChange', type: string, cursor: string, appointment?: { __typename?: 'Appointment', id: string, version: number, status: AppointmentStatus, localStart: string, appointmentType: { __typename?: 'AppointmentType', name: string }, patient?: { __typename?: 'Patient', id: string, firstName: string, lastName: string } | null } | null } };

export type PatientListQueryVariables = Exact<{
  filter?: InputMaybe<PatientFilter>;
  search?: InputMaybe<Scalars['String']['input']>;
  orderBy?: InputMaybe<PatientOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type PatientListQuery = { __typename?: 'Query', patients: { __typename?: 'PatientConnection', totalCount: number, nodes: Array<{ __typename?: 'Patient', id: string, chartNumber: string, firstName: string, lastName: string, preferredName?: string | null, dateOfBirth?: string | null, status: PatientStatus, primaryPractitioner?: { __typename?: 'Practitioner', id: string, name: string } | null, location?: { __typename?: 'Location', id: string, name: string } | null }>, pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, endCursor?: string | null } } };

export type PatientTypeaheadQueryVariables = Exact<{
  query: Scalars['String']['input'];
}>;


export type PatientTypeaheadQuery = { __typename?: 'Query', patientSearch: { __typename?: 'PatientSearchResult', items: Array<{ __typename?: 'PatientMatch', id: string, firstName: string, lastName: string, preferredName?: string | null, dateOfBirth?: string | null, chartNumber: string, status: PatientStatus }> } };

export type UpdatePatientMutationVariables = Exact<{
  input: UpdatePatientInput;
}>;


export type UpdatePatientMutation = { __typename?: 'Mutation', updatePatient:
    | { __typename: 'ConflictError', code: ErrorCode, message: string, path?: Array<string> | null }
    | { __typename: 'DuplicateError', code: ErrorCode, message: string, path?: Array<string> | null }
    | { __typename: 'NotFoundError', code: ErrorCode, message: string, path?: Array<string> | null }
    | { __typename: 'UpdatePatientSuccess', patient: { __typename?: 'Patient', id: string, version: number, updatedAt: string } }
    | { __typename: 'ValidationError', code: ErrorCode, message: string, path?: Array<string> | null }
    | { __typename: 'VersionConflictError', currentVersion: number, code: ErrorCode, message: string, path?: Array<string> | null }
   };

export type WhoAmIQueryVariables = Exact<{ [key: string]: never; }>;


export type WhoAmIQuery = { __typename?: 'Query', viewer: { __typename?: 'Viewer', kind: CallerKind, environment: Environment, permissions: Array<string>, serverTime: string, apiVersion: string, organization: { __typename?: 'Organization', id: string, name: string, timezone: string } } };


export const BookAppointmentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"BookAppointment"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"BookAppointmentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"bookAppointment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BookAppointmentSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"appointment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"localStart"}},{"kind":"Field","name":{"kind":"Name","value":"timezone"}},{"kind":"Field","name":{"kind":"Name","value":"patient"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"firstName"}},{"kind":"Field","name":{"kind":"Name","value":"lastName"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SlotUnavailableError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"alternatives"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"localStart"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotBookableError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ValidationError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Error"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<BookAppointmentMutation, BookAppointmentMutationVariables>;
export const CountsByStatusDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CountsByStatus"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"active"},"name":{"kind":"Name","value":"patients"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"status"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"EnumValue","value":"ACTIVE"}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"inactive"},"name":{"kind":"Name","value":"patients"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"status"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"EnumValue","value":"INACTIVE"}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"prospective"},"name":{"kind":"Name","value":"patients"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"status"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"EnumValue","value":"PROSPECTIVE"}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"archived"},"name":{"kind":"Name","value":"patients"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lifecycle"},"value":{"kind":"EnumValue","value":"ARCHIVED"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<CountsByStatusQuery, CountsByStatusQueryVariables>;
export const CreatePatientDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreatePatient"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreatePatientInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createPatient"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CreatePatientSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"patient"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"chartNumber"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Error"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ValidationError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]}}]} as unknown as DocumentNode<CreatePatientMutation, CreatePatientMutationVariables>;
export const DayBookDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DayBook"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"practitionerId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DateTime"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"to"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DateTime"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"appointments"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"practitionerId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"practitionerId"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"start"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"gte"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"lt"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"status"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"in"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"HELD"},{"kind":"EnumValue","value":"CONFIRMED"},{"kind":"EnumValue","value":"CHECKED_IN"},{"kind":"EnumValue","value":"IN_PROGRESS"},{"kind":"EnumValue","value":"COMPLETED"}]}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"allowedTransitions"}},{"kind":"Field","name":{"kind":"Name","value":"localStart"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"appointmentType"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"patient"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"firstName"}},{"kind":"Field","name":{"kind":"Name","value":"lastName"}},{"kind":"Field","name":{"kind":"Name","value":"isSchedulingRestricted"}}]}}]}}]}}]}}]} as unknown as DocumentNode<DayBookQuery, DayBookQueryVariables>;
export const LiveDayBookDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"LiveDayBook"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"practitionerIds"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"DateTime"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"to"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"DateTime"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"appointmentChanged"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"practitionerIds"},"value":{"kind":"Variable","name":{"kind":"Name","value":"practitionerIds"}}},{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"appointment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"localStart"}},{"kind":"Field","name":{"kind":"Name","value":"appointmentType"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"patient"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"firstName"}},{"kind":"Field","name":{"kind":"Name","value":"lastName"}}]}}]}}]}}]}}]} as unknown as DocumentNode<LiveDayBookSubscription, LiveDayBookSubscriptionVariables>;
export const PatientListDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PatientList"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"PatientFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"PatientOrder"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"25"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"patients"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"chartNumber"}},{"kind":"Field","name":{"kind":"Name","value":"firstName"}},{"kind":"Field","name":{"kind":"Name","value":"lastName"}},{"kind":"Field","name":{"kind":"Name","value":"preferredName"}},{"kind":"Field","name":{"kind":"Name","value":"dateOfBirth"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"primaryPractitioner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"location"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<PatientListQuery, PatientListQueryVariables>;
export const PatientTypeaheadDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PatientTypeahead"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"query"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"patientSearch"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"query"},"value":{"kind":"Variable","name":{"kind":"Name","value":"query"}}},{"kind":"Argument","name":{"kind":"Name","value":"limit"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"firstName"}},{"kind":"Field","name":{"kind":"Name","value":"lastName"}},{"kind":"Field","name":{"kind":"Name","value":"preferredName"}},{"kind":"Field","name":{"kind":"Name","value":"dateOfBirth"}},{"kind":"Field","name":{"kind":"Name","value":"chartNumber"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}}]}}]} as unknown as DocumentNode<PatientTypeaheadQuery, PatientTypeaheadQueryVariables>;
export const UpdatePatientDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdatePatient"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdatePatientInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updatePatient"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UpdatePatientSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"patient"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"VersionConflictError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Error"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<UpdatePatientMutation, UpdatePatientMutationVariables>;
export const WhoAmIDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WhoAmI"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"environment"}},{"kind":"Field","name":{"kind":"Name","value":"organization"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"timezone"}}]}},{"kind":"Field","name":{"kind":"Name","value":"permissions"}},{"kind":"Field","name":{"kind":"Name","value":"serverTime"}},{"kind":"Field","name":{"kind":"Name","value":"apiVersion"}}]}}]}}]} as unknown as DocumentNode<WhoAmIQuery, WhoAmIQueryVariables>;