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

/** Which end of an order comes first. */
export type OrderDirection =
  /** Smallest, earliest or first in the alphabet first. */
  | 'ASC'
  /** Greatest, latest or last in the alphabet first. */
  | 'DESC';

/** Sex as the partner graph tells it [19]. */
export type PartnerSex =
  /** Female (`female`). */
  | 'FEMALE'
  /** Male (`male`). */
  | 'MALE';

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

export type PatientNodeQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type PatientNodeQuery = { __typename?: 'Query', node?:
    | { __typename?: 'Appointment', id: string }
    | { __typename?: 'AppointmentType', id: string }
    | { __typename?: 'Location', id: string }
    | { __typename?: 'Organization', id: string }
    | { __typename?: 'Partner', id: string }
    | { __typename?: 'Patient', object: string, id: string }
    | { __typename?: 'Practitioner', id: string }
    | { __typename?: 'Questionnaire', id: string }
    | { __typename?: 'Slot', id: string }
    | { __typename?: 'WaitlistEntry', id: string }
   | null };

export type NodesQueryVariables = Exact<{
  ids: Array<Scalars['ID']['input']> | Scalars['ID']['input'];
}>;


export type NodesQuery = { __typename?: 'Query', nodes: Array<
    | { __typename?: 'Appointment', id: string }
    | { __typename?: 'AppointmentType', id: string }
    | { __typename?: 'Location', id: string }
    | { __typename?: 'Organization', id: string }
    | { __typename?: 'Partner', id: string }
    | { __typename?: 'Patient', id: string }
    | { __typename?: 'Practitioner', id: string }
    | { __typename?: 'Questionnaire', id: string }
    | { __typename?: 'Slot', id: string }
    | { __typename?: 'WaitlistEntry', id: string }
   | null> };

export type LinkedPatientQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type LinkedPatientQuery = { __typename?: 'Query', patient?: { __typename?: 'Patient', id: string, patientId: string, object: string, firstName: string, lastName: string, email: string, phone?: string | null, sex?: PartnerSex | null, dateOfBirth?: string | null, metadata: Record<string, unknown> } | null };

export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = { __typename?: 'Query', viewer: { __typename?: 'Viewer', kind: CallerKind, environment: Environment, permissions: Array<string>, serverTime: string, organization: { __typename?: 'Organization', uuid: string, environment: Environment }, partner?: { __typename?: 'Partner', uuid: string } | null, rateLimit?: { __typename?: 'RateLimit', limit: number } | null } };


export const PatientNodeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PatientNode"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Patient"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"object"}}]}}]}}]}}]} as unknown as DocumentNode<PatientNodeQuery, PatientNodeQueryVariables>;
export const NodesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Nodes"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ids"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ids"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ids"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<NodesQuery, NodesQueryVariables>;
export const LinkedPatientDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"LinkedPatient"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"patient"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"patientId"}},{"kind":"Field","name":{"kind":"Name","value":"object"}},{"kind":"Field","name":{"kind":"Name","value":"firstName"}},{"kind":"Field","name":{"kind":"Name","value":"lastName"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"sex"}},{"kind":"Field","name":{"kind":"Name","value":"dateOfBirth"}},{"kind":"Field","name":{"kind":"Name","value":"metadata"}}]}}]}}]} as unknown as DocumentNode<LinkedPatientQuery, LinkedPatientQueryVariables>;
export const ViewerDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"organization"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"uuid"}},{"kind":"Field","name":{"kind":"Name","value":"environment"}}]}},{"kind":"Field","name":{"kind":"Name","value":"partner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"uuid"}}]}},{"kind":"Field","name":{"kind":"Name","value":"environment"}},{"kind":"Field","name":{"kind":"Name","value":"permissions"}},{"kind":"Field","name":{"kind":"Name","value":"serverTime"}},{"kind":"Field","name":{"kind":"Name","value":"rateLimit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"limit"}}]}}]}}]}}]} as unknown as DocumentNode<ViewerQuery, ViewerQueryVariables>;