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
  /** The services in use, by name unless ordered otherwise. To a partner: those of its catalog that can be booked now [30, 41]. */
  appointmentTypes: AppointmentTypeConnection;
  /** The record with this id; null when there is none in reach of the credential [A49]. */
  node?: Maybe<Node>;
  /** The records with these ids, at most 100, in the order asked for; null for each that is not in reach. */
  nodes: Array<Maybe<Node>>;
  /** One patient, archived and deleted ones included. The id of a record that was merged into another’s answers the record that is left; `node` answers the merged one, with `mergedInto`. Null for an id that names none, one of another organization or, to a partner, one that no hold or appointment of its own has linked to it: alike in every respect [3–5, A49]. */
  patient?: Maybe<Patient>;
  /** The practitioners in use, by family name unless ordered otherwise. To a partner: those who offer a service of its catalog [43]. */
  practitioners: PractitionerConnection;
  /** The caller: whose credential the request carries, and what it may do. */
  viewer: Viewer;
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
  /** Stable code of the rule, e.g. too_long. */
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

export type PartnerAccountQueryVariables = Exact<{ [key: string]: never; }>;


export type PartnerAccountQuery = { __typename?: 'Query', viewer: { __typename?: 'Viewer', environment: Environment, serverTime: string, partner?: { __typename?: 'Partner', name: string } | null }, account: { __typename?: 'Account', currency: string, timezone: string, featureFlags: Record<string, unknown>, apiVersion: string, pathVersion: string } };

export type LinkedPatientQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type LinkedPatientQuery = { __typename?: 'Query', patient?: { __typename?: 'Patient', id: string, firstName: string, lastName: string, email: string, phone?: string | null, sex?: PartnerSex | null, dateOfBirth?: string | null, metadata: Record<string, unknown> } | null };


export const PartnerAccountDocument = {"__meta__":{"hash":"0b8759e17541592a9e2a2e902beabd9d4d2e131f334374ecd8e3d907aa2d2df9"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PartnerAccount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"environment"}},{"kind":"Field","name":{"kind":"Name","value":"partner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"serverTime"}}]}},{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"timezone"}},{"kind":"Field","name":{"kind":"Name","value":"featureFlags"}},{"kind":"Field","name":{"kind":"Name","value":"apiVersion"}},{"kind":"Field","name":{"kind":"Name","value":"pathVersion"}}]}}]}}]} as unknown as DocumentNode<PartnerAccountQuery, PartnerAccountQueryVariables>;
export const LinkedPatientDocument = {"__meta__":{"hash":"0961a34e8afb2bfc83a1ef1f657cb54ca0ea33aff07348406006847265741c95"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"LinkedPatient"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"patient"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"firstName"}},{"kind":"Field","name":{"kind":"Name","value":"lastName"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"sex"}},{"kind":"Field","name":{"kind":"Name","value":"dateOfBirth"}},{"kind":"Field","name":{"kind":"Name","value":"metadata"}}]}}]}}]} as unknown as DocumentNode<LinkedPatientQuery, LinkedPatientQueryVariables>;