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
  /** A JSON object. */
  JSONObject: { input: Record<string, unknown>; output: Record<string, unknown>; }
  /** What clocks show: YYYY-MM-DDTHH:mm:ss without a zone; the zone is named beside it. */
  LocalDateTime: { input: string; output: string; }
  /** A time of day without a zone, HH:mm or HH:mm:ss; the zone is named beside it. */
  LocalTime: { input: string; output: string; }
  /** A UUID, RFC 9562. */
  UUID: { input: string; output: string; }
};

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

/** A time with a practitioner that is held, booked or over. Its id is the same from the hold on [53–56]. */
export type Appointment = Node & {
  __typename?: 'Appointment';
  /** What the caller can bring about next, whatever the policy says; empty where nothing, or for who may not. */
  allowedTransitions: Array<AppointmentStatus>;
  /** For what. */
  appointmentType: AppointmentType;
  /** Always null: reserved [61]. */
  bookingChannelId?: Maybe<Scalars['ID']['output']>;
  /** When it was cancelled [57]. */
  cancelledAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it was booked [57]. */
  confirmedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it was held or booked. */
  createdAt: Scalars['DateTime']['output'];
  /** When it ends [56]. */
  end: Scalars['DateTime']['output'];
  /** What whoever took the payment knows it by; not unique [33, A9]. */
  externalPaymentReference?: Maybe<Scalars['String']['output']>;
  /** When the hold’s time is over, or was to be; null for what was booked without one. */
  holdExpiresAt?: Maybe<Scalars['DateTime']['output']>;
  /** When the hold was given more time, which can be done once. */
  holdExtendedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Global, opaque id; the same for as long as the record exists. */
  id: Scalars['ID']['output'];
  /** What the clock of the location shows when it begins. */
  localStart: Scalars['LocalDateTime']['output'];
  /** Where. */
  location: Location;
  /** Keys and texts of whoever has booked [52, A10]; empty where there are none. */
  metadata: Scalars['JSONObject']['output'];
  /** Its start when it was first held or booked: the middle of the window for moving it [A2]. */
  originalStart: Scalars['DateTime']['output'];
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
  /** What happens, for patients. */
  description?: Maybe<Scalars['String']['output']>;
  /** How long the visit lasts, in minutes. */
  durationMinutes: Scalars['Int']['output'];
  /** Global, opaque id; the same for as long as the record exists. */
  id: Scalars['ID']['output'];
  /** Keys and texts of the organization’s own; partners read them only [46, 70]. */
  metadata: Scalars['JSONObject']['output'];
  /** Its name, for patients. */
  name: Scalars['String']['output'];
  /** Who offers it, by family name; to a partner, those who treat patients now. */
  practitioners: PractitionerConnection;
  /** Price in the smallest unit of `account.currency` [39, 42, 77]. */
  priceInCents: Scalars['Int']['output'];
  /** The id by which other systems know the appointment type. */
  uuid: Scalars['UUID']['output'];
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

/** A place where the organization sees patients. */
export type Location = Node & {
  __typename?: 'Location';
  /** First line of the address. */
  addressLine1?: Maybe<Scalars['String']['output']>;
  /** Second line of the address. */
  addressLine2?: Maybe<Scalars['String']['output']>;
  /** City or town. */
  city?: Maybe<Scalars['String']['output']>;
  /** Country. */
  country?: Maybe<Scalars['String']['output']>;
  /** Global, opaque id; the same for as long as the record exists. */
  id: Scalars['ID']['output'];
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
  /** The id by which other systems know the location. */
  uuid: Scalars['UUID']['output'];
};

/** Everything that can be written. Each mutation answers a union: its success, or one of its expected errors. */
export type Mutation = {
  __typename?: 'Mutation';
  /** Cancels an appointment, if its policy lets it: see `Appointment.policy` [58, A3]. A hold is released instead. */
  cancelAppointment: CancelAppointmentResult;
  /** Makes an appointment of a hold; the id stays the same. Partners must send an idempotency key, so that a confirmation whose answer was lost can be sent again [51–53, A6]. */
  confirmAppointment: ConfirmAppointmentResult;
  /** Holds a slot: nobody else can have it until the hold is confirmed, released, or its time is over; 10 minutes, unless the catalog says otherwise [47–50]. */
  createAppointmentHold: CreateAppointmentHoldResult;
  /** Gives a hold the same time once more, from when it would have ended. Once [A4]. */
  extendAppointmentHold: ExtendAppointmentHoldResult;
  /** Puts a patient on the waitlist of a service. When a slot becomes free, it is held for whoever has waited longest of those whom it suits, then for the next; `WaitlistEntry.offer` and the event `waitlist_entry.offered` tell of it. */
  joinWaitlist: JoinWaitlistResult;
  /** Takes a patient off the waitlist. A slot that is held for the patient just then is released, for whoever is next. To decline one slot and wait on, release its hold instead. */
  leaveWaitlist: LeaveWaitlistResult;
  /** Gives a held slot back before its time is over; always allowed [A3]. Staff need no token: they can release any hold of the organization. */
  releaseAppointmentHold: ReleaseAppointmentHoldResult;
  /** Moves an appointment to a free slot of the same appointment type, if its policy lets it: see `Appointment.policy`. If it fails, the appointment is where it was [59, 60, A2]. */
  rescheduleAppointment: RescheduleAppointmentResult;
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
export type MutationCreateAppointmentHoldArgs = {
  input: CreateAppointmentHoldInput;
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
export type MutationReleaseAppointmentHoldArgs = {
  input: ReleaseAppointmentHoldInput;
};


/** Everything that can be written. Each mutation answers a union: its success, or one of its expected errors. */
export type MutationRescheduleAppointmentArgs = {
  input: RescheduleAppointmentInput;
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

/** Which end of an order comes first. */
export type OrderDirection =
  /** Smallest, earliest or first in the alphabet first. */
  | 'ASC'
  /** Greatest, latest or last in the alphabet first. */
  | 'DESC';

/** A clinic group: everything that a credential reaches belongs to one. */
export type Organization = Node & {
  __typename?: 'Organization';
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
  /** Global, opaque id; the same for as long as the record exists. */
  id: Scalars['ID']['output'];
  /** Its name, at most 100 characters. */
  name: Scalars['String']['output'];
  /** Its short name for programs; unique in the organization, and never changed. */
  slug: Scalars['String']['output'];
  /** The id by which other systems know the partner. */
  uuid: Scalars['UUID']['output'];
};

/** Sex as the partner graph tells it [19]. */
export type PartnerSex =
  /** Female (`female`). */
  | 'FEMALE'
  /** Male (`male`). */
  | 'MALE';

/** A person whom the organization treats, or may treat. */
export type Patient = Node & {
  __typename?: 'Patient';
  /** Birth date. */
  dateOfBirth?: Maybe<Scalars['Date']['output']>;
  /** Email address. In the partner graph never null: the one that the partner gave, while the chart has none [16]. */
  email: Scalars['String']['output'];
  /** Legal given name. */
  firstName: Scalars['String']['output'];
  /** Global, opaque id; the same for as long as the record exists. */
  id: Scalars['ID']['output'];
  /** Legal family name. */
  lastName: Scalars['String']['output'];
  /** To a partner: the keys that it has set itself [20–22]. To staff: every partner’s keys, by partner uuid. */
  metadata: Scalars['JSONObject']['output'];
  /** Always "patient" [14]. */
  object: Scalars['String']['output'];
  /** The same as `id` [13]. */
  patientId: Scalars['ID']['output'];
  /** The first of mobile, home and work phone that is known; E.164 where it could be read as such [18]. */
  phone?: Maybe<Scalars['String']['output']>;
  /** Sex, in the patient’s own words [110]. In the partner graph MALE, FEMALE or null [19]. */
  sex?: Maybe<PartnerSex>;
};

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
  /** Given name. */
  firstName: Scalars['String']['output'];
  /** Global, opaque id; the same for as long as the record exists. */
  id: Scalars['ID']['output'];
  /** Family name. */
  lastName: Scalars['String']['output'];
  /** Title, given name and family name. */
  name: Scalars['String']['output'];
  /** Field of practice. */
  specialty?: Maybe<Scalars['String']['output']>;
  /** Title, e.g. Dr. */
  title?: Maybe<Scalars['String']['output']>;
  /** The id by which other systems know the practitioner. */
  uuid: Scalars['UUID']['output'];
};


/** A clinician who treats patients: what other systems call provider or doctor. */
export type PractitionerAppointmentTypesArgs = {
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

/** Everything that can be read. */
export type Query = {
  __typename?: 'Query';
  /** What the credential stands for: currency, time zone, feature flags, contract version [37–40]. */
  account: Account;
  /** One appointment or hold. Null for an id that names none, one of another organization or, to a partner, one that it has not made: alike in every respect [55, A49]. */
  appointment?: Maybe<Appointment>;
  /** The services in use, by name unless ordered otherwise. To a partner: those of its catalog that can be booked now [30, 41]. */
  appointmentTypes: AppointmentTypeConnection;
  /** Appointments and holds, whatever their status: of the organization, to a partner those that it has made. Reconciliation asks by `partnerReference` or `externalPaymentReference` [35, 54]. */
  appointments: AppointmentConnection;
  /** Everything that has happened, in the order of the commits, without gaps: the oldest first. To follow it, ask with `after`: the last `endCursor`; an event that is committed later never comes before it. A partner sees what concerns its own appointments. */
  changes: ChangeConnection;
  /** The record with this id; null when there is none in reach of the credential [A49]. */
  node?: Maybe<Node>;
  /** The records with these ids, at most 100, in the order asked for; null for each that is not in reach. */
  nodes: Array<Maybe<Node>>;
  /** One patient, archived and deleted ones included. The id of a record that was merged into another’s answers the record that is left; `node` answers the merged one, with `mergedInto`. Null for an id that names none, one of another organization or, to a partner, one that no hold or appointment of its own has linked to it: alike in every respect [3–5, A49]. */
  patient?: Maybe<Patient>;
  /** The practitioners in use, by family name unless ordered otherwise. To a partner: those who offer a service of its catalog [43]. */
  practitioners: PractitionerConnection;
  /** One questionnaire. Null for an id that names none, one of another organization or, to a partner, one of an appointment that it has not made: alike in every respect [68, A49]. */
  questionnaire?: Maybe<Questionnaire>;
  /** The free slots of a service, by start, then practitioner, then location; `first: 1` gives the first available. Nothing is held by asking. A partner sees those of its catalog, between its notice and its horizon [44, A14]. */
  slots: SlotConnection;
  /** Whether a slot can be booked at this moment, why not, and what can be booked instead; never holds it [45]. */
  validateSlot: SlotValidation;
  /** The caller: whose credential the request carries, and what it may do. */
  viewer: Viewer;
  /** The waitlist, whatever has become of its entries: of the organization, to a partner those that it has made. Whoever has waited longest comes first. */
  waitlist: WaitlistEntryConnection;
};


/** Everything that can be read. */
export type QueryAppointmentArgs = {
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
export type QueryChangesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
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
export type QueryPatientArgs = {
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
export type QueryQuestionnaireArgs = {
  id: Scalars['ID']['input'];
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
export type QueryValidateSlotArgs = {
  input: ValidateSlotInput;
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

/** The form that a patient fills in before an appointment, where its appointment type has one: the questions as they were when it was confirmed [66–69]. */
export type Questionnaire = Node & {
  __typename?: 'Questionnaire';
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
  /** Where it stands at this moment [69, A15]. */
  status: QuestionnaireStatus;
  /** The id by which other systems know the questionnaire. */
  uuid: Scalars['UUID']['output'];
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

/** Conditions on a reference, with regard to case; all that are given must hold. */
export type ReferenceFilter = {
  /** Exactly this. */
  eq?: InputMaybe<Scalars['String']['input']>;
  /** Exactly one of these, at most 100. */
  in?: InputMaybe<Array<Scalars['String']['input']>>;
  /** True: not set; false: set. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

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

/** A patient who waits for a slot to become free. Of those whom it suits, it is offered to whoever has waited longest. */
export type WaitlistEntry = Node & {
  __typename?: 'WaitlistEntry';
  /** What was offered last, or booked; null before the first offer. */
  appointment?: Maybe<Appointment>;
  /** For what. */
  appointmentType: AppointmentType;
  /** When the patient has joined: the place in the order. */
  createdAt: Scalars['DateTime']['output'];
  /** The earliest start that suits. */
  from: Scalars['DateTime']['output'];
  /** Global, opaque id; the same for as long as the record exists. */
  id: Scalars['ID']['output'];
  /** Where; null: anywhere. */
  location?: Maybe<Location>;
  /** What is held for the patient now; null unless the status is OFFERED. */
  offer?: Maybe<WaitlistOffer>;
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

export type PartnerAccountQueryVariables = Exact<{ [key: string]: never; }>;


export type PartnerAccountQuery = { __typename?: 'Query', viewer: { __typename?: 'Viewer', environment: Environment, serverTime: string, partner?: { __typename?: 'Partner', name: string } | null }, account: { __typename?: 'Account', currency: string, timezone: string, featureFlags: Record<string, unknown>, apiVersion: string, pathVersion: string } };

export type ConfirmAppointmentMutationVariables = Exact<{
  input: ConfirmAppointmentInput;
}>;


export type ConfirmAppointmentMutation = { __typename?: 'Mutation', confirmAppointment:
    | { __typename: 'ConfirmAppointmentSuccess', replayed: boolean, appointment: { __typename?: 'Appointment', id: string, status: AppointmentStatus, start: string, confirmedAt?: string | null, partnerReference?: string | null, externalPaymentReference?: string | null, patient?: { __typename?: 'Patient', id: string, firstName: string } | null, policy: { __typename?: 'AppointmentPolicy', canCancel: boolean, cancelDeadline?: string | null, canReschedule: boolean, rescheduleDeadline?: string | null, rescheduleWindow?: { __typename?: 'RescheduleWindow', earliest: string, latest: string } | null } } }
    | { __typename: 'HoldExpiredError', code: ErrorCode, message: string }
    | { __typename: 'IdempotencyError', code: ErrorCode, message: string }
    | { __typename: 'InvalidTransitionError', code: ErrorCode, message: string }
    | { __typename: 'NotBookableError', code: ErrorCode, message: string }
    | { __typename: 'NotFoundError', code: ErrorCode, message: string }
    | { __typename: 'SlotUnavailableError', code: ErrorCode, message: string }
    | { __typename: 'ValidationError', code: ErrorCode, message: string, issues: Array<{ __typename?: 'ValidationIssue', path: Array<string>, code: string, message: string }> }
    | { __typename: 'VersionConflictError', code: ErrorCode, message: string }
   };

export type FollowAppointmentsSubscriptionVariables = Exact<{
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type FollowAppointmentsSubscription = { __typename?: 'Subscription', appointmentChanged: { __typename?: 'AppointmentChange', type: string, cursor: string, appointment?: { __typename?: 'Appointment', id: string, status: AppointmentStatus, start: string, partnerReference?: string | null } | null } };

export type HoldSlotMutationVariables = Exact<{
  input: CreateAppointmentHoldInput;
}>;


export type HoldSlotMutation = { __typename?: 'Mutation', createAppointmentHold:
    | { __typename: 'CreateAppointmentHoldSuccess', holdToken: string, expiresAt: string, serverTime: string, replayed: boolean, appointment: { __typename?: 'Appointment', id: string, start: string, end: string, localStart: string, timezone: string, practitioner: { __typename?: 'Practitioner', name: string }, location: { __typename?: 'Location', name: string } } }
    | { __typename: 'IdempotencyError', code: ErrorCode, message: string }
    | { __typename: 'NotBookableError', code: ErrorCode, message: string }
    | { __typename: 'NotFoundError', code: ErrorCode, message: string }
    | { __typename: 'SlotUnavailableError', code: ErrorCode, reason: UnavailabilityReason, message: string, alternatives: Array<{ __typename?: 'Slot', id: string, localStart: string, timezone: string }> }
    | { __typename: 'ValidationError', code: ErrorCode, message: string, issues: Array<{ __typename?: 'ValidationIssue', path: Array<string>, code: string, message: string }> }
   };

export type LinkedPatientQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type LinkedPatientQuery = { __typename?: 'Query', patient?: { __typename?: 'Patient', id: string, firstName: string, lastName: string, email: string, phone?: string | null, sex?: PartnerSex | null, dateOfBirth?: string | null, metadata: Record<string, unknown> } | null };

export type ReconcileAppointmentsQueryVariables = Exact<{
  references: Array<Scalars['String']['input']> | Scalars['String']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type ReconcileAppointmentsQuery = { __typename?: 'Query', appointments: { __typename?: 'AppointmentConnection', nodes: Array<{ __typename?: 'Appointment', id: string, status: AppointmentStatus, start: string, originalStart: string, rescheduleCount: number, confirmedAt?: string | null, cancelledAt?: string | null, partnerReference?: string | null, externalPaymentReference?: string | null }>, pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, endCursor?: string | null } } };


export const PartnerAccountDocument = {"__meta__":{"hash":"0b8759e17541592a9e2a2e902beabd9d4d2e131f334374ecd8e3d907aa2d2df9"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PartnerAccount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"environment"}},{"kind":"Field","name":{"kind":"Name","value":"partner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"serverTime"}}]}},{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"timezone"}},{"kind":"Field","name":{"kind":"Name","value":"featureFlags"}},{"kind":"Field","name":{"kind":"Name","value":"apiVersion"}},{"kind":"Field","name":{"kind":"Name","value":"pathVersion"}}]}}]}}]} as unknown as DocumentNode<PartnerAccountQuery, PartnerAccountQueryVariables>;
export const ConfirmAppointmentDocument = {"__meta__":{"hash":"856654be8a984094b1f39863306c38619a2ea5f2d0e9d67fcf88144ce3f19917"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ConfirmAppointment"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ConfirmAppointmentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"confirmAppointment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConfirmAppointmentSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"appointment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"confirmedAt"}},{"kind":"Field","name":{"kind":"Name","value":"partnerReference"}},{"kind":"Field","name":{"kind":"Name","value":"externalPaymentReference"}},{"kind":"Field","name":{"kind":"Name","value":"patient"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"firstName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"policy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"canCancel"}},{"kind":"Field","name":{"kind":"Name","value":"cancelDeadline"}},{"kind":"Field","name":{"kind":"Name","value":"canReschedule"}},{"kind":"Field","name":{"kind":"Name","value":"rescheduleDeadline"}},{"kind":"Field","name":{"kind":"Name","value":"rescheduleWindow"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"earliest"}},{"kind":"Field","name":{"kind":"Name","value":"latest"}}]}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ValidationError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"issues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Error"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<ConfirmAppointmentMutation, ConfirmAppointmentMutationVariables>;
export const FollowAppointmentsDocument = {"__meta__":{"hash":"0d6a81a652e9aea781e985a266e369e84336a399b8a271a8a0f351002db62abc"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"FollowAppointments"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"appointmentChanged"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"appointment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"partnerReference"}}]}}]}}]}}]} as unknown as DocumentNode<FollowAppointmentsSubscription, FollowAppointmentsSubscriptionVariables>;
export const HoldSlotDocument = {"__meta__":{"hash":"64cf27d6bf8cbd9b8f6eca1bf1ec44dd77c9300a09e2951a7689af566844a5d3"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"HoldSlot"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateAppointmentHoldInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createAppointmentHold"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CreateAppointmentHoldSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"holdToken"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"serverTime"}},{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"appointment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"localStart"}},{"kind":"Field","name":{"kind":"Name","value":"timezone"}},{"kind":"Field","name":{"kind":"Name","value":"practitioner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"location"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SlotUnavailableError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"alternatives"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"localStart"}},{"kind":"Field","name":{"kind":"Name","value":"timezone"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ValidationError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"issues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Error"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<HoldSlotMutation, HoldSlotMutationVariables>;
export const LinkedPatientDocument = {"__meta__":{"hash":"0961a34e8afb2bfc83a1ef1f657cb54ca0ea33aff07348406006847265741c95"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"LinkedPatient"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"patient"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"firstName"}},{"kind":"Field","name":{"kind":"Name","value":"lastName"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"sex"}},{"kind":"Field","name":{"kind":"Name","value":"dateOfBirth"}},{"kind":"Field","name":{"kind":"Name","value":"metadata"}}]}}]}}]} as unknown as DocumentNode<LinkedPatientQuery, LinkedPatientQueryVariables>;
export const ReconcileAppointmentsDocument = {"__meta__":{"hash":"6c0a91d21ee89d83fb171d75329a8dcd6e0eb1c2c0cf401df60489371a5162bc"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ReconcileAppointments"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"references"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"appointments"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"externalPaymentReference"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"in"},"value":{"kind":"Variable","name":{"kind":"Name","value":"references"}}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"originalStart"}},{"kind":"Field","name":{"kind":"Name","value":"rescheduleCount"}},{"kind":"Field","name":{"kind":"Name","value":"confirmedAt"}},{"kind":"Field","name":{"kind":"Name","value":"cancelledAt"}},{"kind":"Field","name":{"kind":"Name","value":"partnerReference"}},{"kind":"Field","name":{"kind":"Name","value":"externalPaymentReference"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<ReconcileAppointmentsQuery, ReconcileAppointmentsQueryVariables>;