/* eslint-disable */
import * as types from './graphql.ts';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';

/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "mutation BookAppointment($input: BookAppointmentInput!) {\n  bookAppointment(input: $input) {\n    __typename\n    ... on BookAppointmentSuccess {\n      appointment {\n        id\n        status\n        localStart\n        timezone\n        patient {\n          firstName\n          lastName\n        }\n      }\n    }\n    ... on SlotUnavailableError {\n      reason\n      alternatives {\n        id\n        localStart\n      }\n    }\n    ... on NotBookableError {\n      code\n      message\n    }\n    ... on ValidationError {\n      issues {\n        path\n        code\n        message\n      }\n    }\n    ... on Error {\n      code\n      message\n    }\n  }\n}": typeof types.BookAppointmentDocument,
    "query CountsByStatus {\n  active: patients(filter: {status: {eq: ACTIVE}}) {\n    totalCount\n  }\n  inactive: patients(filter: {status: {eq: INACTIVE}}) {\n    totalCount\n  }\n  prospective: patients(filter: {status: {eq: PROSPECTIVE}}) {\n    totalCount\n  }\n  archived: patients(lifecycle: ARCHIVED) {\n    totalCount\n  }\n}": typeof types.CountsByStatusDocument,
    "mutation CreatePatient($input: CreatePatientInput!) {\n  createPatient(input: $input) {\n    __typename\n    ... on CreatePatientSuccess {\n      replayed\n      patient {\n        id\n        chartNumber\n        version\n      }\n    }\n    ... on Error {\n      code\n      message\n      path\n    }\n    ... on ValidationError {\n      issues {\n        path\n        code\n        message\n      }\n    }\n  }\n}": typeof types.CreatePatientDocument,
    "query DayBook($practitionerId: ID!, $from: DateTime!, $to: DateTime!) {\n  appointments(\n    first: 100\n    filter: {practitionerId: $practitionerId, start: {gte: $from, lt: $to}, status: {in: [HELD, CONFIRMED, CHECKED_IN, IN_PROGRESS, COMPLETED]}}\n  ) {\n    nodes {\n      id\n      status\n      allowedTransitions\n      localStart\n      end\n      appointmentType {\n        name\n      }\n      patient {\n        firstName\n        lastName\n        isSchedulingRestricted\n      }\n    }\n  }\n}": typeof types.DayBookDocument,
    "subscription LiveDayBook($practitionerIds: [ID!], $from: DateTime, $to: DateTime, $after: String) {\n  appointmentChanged(\n    practitionerIds: $practitionerIds\n    from: $from\n    to: $to\n    after: $after\n  ) {\n    type\n    cursor\n    appointment {\n      id\n      version\n      status\n      localStart\n      appointmentType {\n        name\n      }\n      patient {\n        id\n        firstName\n        lastName\n      }\n    }\n  }\n}": typeof types.LiveDayBookDocument,
    "query PatientList($filter: PatientFilter, $search: String, $orderBy: PatientOrder, $first: Int = 25, $after: String) {\n  patients(\n    filter: $filter\n    search: $search\n    orderBy: $orderBy\n    first: $first\n    after: $after\n  ) {\n    nodes {\n      id\n      chartNumber\n      firstName\n      lastName\n      preferredName\n      dateOfBirth\n      status\n      primaryPractitioner {\n        id\n        name\n      }\n      location {\n        id\n        name\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    totalCount\n  }\n}": typeof types.PatientListDocument,
    "query PatientTypeahead($query: String!) {\n  patientSearch(query: $query, limit: 10) {\n    items {\n      id\n      firstName\n      lastName\n      preferredName\n      dateOfBirth\n      chartNumber\n      status\n    }\n  }\n}": typeof types.PatientTypeaheadDocument,
    "mutation UpdatePatient($input: UpdatePatientInput!) {\n  updatePatient(input: $input) {\n    __typename\n    ... on UpdatePatientSuccess {\n      patient {\n        id\n        version\n        updatedAt\n      }\n    }\n    ... on VersionConflictError {\n      currentVersion\n    }\n    ... on Error {\n      code\n      message\n      path\n    }\n  }\n}": typeof types.UpdatePatientDocument,
    "query WhoAmI {\n  viewer {\n    kind\n    environment\n    organization {\n      id\n      name\n      timezone\n    }\n    permissions\n    serverTime\n    apiVersion\n  }\n}": typeof types.WhoAmIDocument,
};
const documents: Documents = {
    "mutation BookAppointment($input: BookAppointmentInput!) {\n  bookAppointment(input: $input) {\n    __typename\n    ... on BookAppointmentSuccess {\n      appointment {\n        id\n        status\n        localStart\n        timezone\n        patient {\n          firstName\n          lastName\n        }\n      }\n    }\n    ... on SlotUnavailableError {\n      reason\n      alternatives {\n        id\n        localStart\n      }\n    }\n    ... on NotBookableError {\n      code\n      message\n    }\n    ... on ValidationError {\n      issues {\n        path\n        code\n        message\n      }\n    }\n    ... on Error {\n      code\n      message\n    }\n  }\n}": types.BookAppointmentDocument,
    "query CountsByStatus {\n  active: patients(filter: {status: {eq: ACTIVE}}) {\n    totalCount\n  }\n  inactive: patients(filter: {status: {eq: INACTIVE}}) {\n    totalCount\n  }\n  prospective: patients(filter: {status: {eq: PROSPECTIVE}}) {\n    totalCount\n  }\n  archived: patients(lifecycle: ARCHIVED) {\n    totalCount\n  }\n}": types.CountsByStatusDocument,
    "mutation CreatePatient($input: CreatePatientInput!) {\n  createPatient(input: $input) {\n    __typename\n    ... on CreatePatientSuccess {\n      replayed\n      patient {\n        id\n        chartNumber\n        version\n      }\n    }\n    ... on Error {\n      code\n      message\n      path\n    }\n    ... on ValidationError {\n      issues {\n        path\n        code\n        message\n      }\n    }\n  }\n}": types.CreatePatientDocument,
    "query DayBook($practitionerId: ID!, $from: DateTime!, $to: DateTime!) {\n  appointments(\n    first: 100\n    filter: {practitionerId: $practitionerId, start: {gte: $from, lt: $to}, status: {in: [HELD, CONFIRMED, CHECKED_IN, IN_PROGRESS, COMPLETED]}}\n  ) {\n    nodes {\n      id\n      status\n      allowedTransitions\n      localStart\n      end\n      appointmentType {\n        name\n      }\n      patient {\n        firstName\n        lastName\n        isSchedulingRestricted\n      }\n    }\n  }\n}": types.DayBookDocument,
    "subscription LiveDayBook($practitionerIds: [ID!], $from: DateTime, $to: DateTime, $after: String) {\n  appointmentChanged(\n    practitionerIds: $practitionerIds\n    from: $from\n    to: $to\n    after: $after\n  ) {\n    type\n    cursor\n    appointment {\n      id\n      version\n      status\n      localStart\n      appointmentType {\n        name\n      }\n      patient {\n        id\n        firstName\n        lastName\n      }\n    }\n  }\n}": types.LiveDayBookDocument,
    "query PatientList($filter: PatientFilter, $search: String, $orderBy: PatientOrder, $first: Int = 25, $after: String) {\n  patients(\n    filter: $filter\n    search: $search\n    orderBy: $orderBy\n    first: $first\n    after: $after\n  ) {\n    nodes {\n      id\n      chartNumber\n      firstName\n      lastName\n      preferredName\n      dateOfBirth\n      status\n      primaryPractitioner {\n        id\n        name\n      }\n      location {\n        id\n        name\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    totalCount\n  }\n}": types.PatientListDocument,
    "query PatientTypeahead($query: String!) {\n  patientSearch(query: $query, limit: 10) {\n    items {\n      id\n      firstName\n      lastName\n      preferredName\n      dateOfBirth\n      chartNumber\n      status\n    }\n  }\n}": types.PatientTypeaheadDocument,
    "mutation UpdatePatient($input: UpdatePatientInput!) {\n  updatePatient(input: $input) {\n    __typename\n    ... on UpdatePatientSuccess {\n      patient {\n        id\n        version\n        updatedAt\n      }\n    }\n    ... on VersionConflictError {\n      currentVersion\n    }\n    ... on Error {\n      code\n      message\n      path\n    }\n  }\n}": types.UpdatePatientDocument,
    "query WhoAmI {\n  viewer {\n    kind\n    environment\n    organization {\n      id\n      name\n      timezone\n    }\n    permissions\n    serverTime\n    apiVersion\n  }\n}": types.WhoAmIDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 *
 *
 * @example
 * ```ts
 * const query = graphql(`query GetUser($id: ID!) { user(id: $id) { name } }`);
 * ```
 *
 * The query argument is unknown!
 * Please regenerate the types.
 */
export function graphql(source: string): unknown;

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation BookAppointment($input: BookAppointmentInput!) {\n  bookAppointment(input: $input) {\n    __typename\n    ... on BookAppointmentSuccess {\n      appointment {\n        id\n        status\n        localStart\n        timezone\n        patient {\n          firstName\n          lastName\n        }\n      }\n    }\n    ... on SlotUnavailableError {\n      reason\n      alternatives {\n        id\n        localStart\n      }\n    }\n    ... on NotBookableError {\n      code\n      message\n    }\n    ... on ValidationError {\n      issues {\n        path\n        code\n        message\n      }\n    }\n    ... on Error {\n      code\n      message\n    }\n  }\n}"): (typeof documents)["mutation BookAppointment($input: BookAppointmentInput!) {\n  bookAppointment(input: $input) {\n    __typename\n    ... on BookAppointmentSuccess {\n      appointment {\n        id\n        status\n        localStart\n        timezone\n        patient {\n          firstName\n          lastName\n        }\n      }\n    }\n    ... on SlotUnavailableError {\n      reason\n      alternatives {\n        id\n        localStart\n      }\n    }\n    ... on NotBookableError {\n      code\n      message\n    }\n    ... on ValidationError {\n      issues {\n        path\n        code\n        message\n      }\n    }\n    ... on Error {\n      code\n      message\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query CountsByStatus {\n  active: patients(filter: {status: {eq: ACTIVE}}) {\n    totalCount\n  }\n  inactive: patients(filter: {status: {eq: INACTIVE}}) {\n    totalCount\n  }\n  prospective: patients(filter: {status: {eq: PROSPECTIVE}}) {\n    totalCount\n  }\n  archived: patients(lifecycle: ARCHIVED) {\n    totalCount\n  }\n}"): (typeof documents)["query CountsByStatus {\n  active: patients(filter: {status: {eq: ACTIVE}}) {\n    totalCount\n  }\n  inactive: patients(filter: {status: {eq: INACTIVE}}) {\n    totalCount\n  }\n  prospective: patients(filter: {status: {eq: PROSPECTIVE}}) {\n    totalCount\n  }\n  archived: patients(lifecycle: ARCHIVED) {\n    totalCount\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation CreatePatient($input: CreatePatientInput!) {\n  createPatient(input: $input) {\n    __typename\n    ... on CreatePatientSuccess {\n      replayed\n      patient {\n        id\n        chartNumber\n        version\n      }\n    }\n    ... on Error {\n      code\n      message\n      path\n    }\n    ... on ValidationError {\n      issues {\n        path\n        code\n        message\n      }\n    }\n  }\n}"): (typeof documents)["mutation CreatePatient($input: CreatePatientInput!) {\n  createPatient(input: $input) {\n    __typename\n    ... on CreatePatientSuccess {\n      replayed\n      patient {\n        id\n        chartNumber\n        version\n      }\n    }\n    ... on Error {\n      code\n      message\n      path\n    }\n    ... on ValidationError {\n      issues {\n        path\n        code\n        message\n      }\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query DayBook($practitionerId: ID!, $from: DateTime!, $to: DateTime!) {\n  appointments(\n    first: 100\n    filter: {practitionerId: $practitionerId, start: {gte: $from, lt: $to}, status: {in: [HELD, CONFIRMED, CHECKED_IN, IN_PROGRESS, COMPLETED]}}\n  ) {\n    nodes {\n      id\n      status\n      allowedTransitions\n      localStart\n      end\n      appointmentType {\n        name\n      }\n      patient {\n        firstName\n        lastName\n        isSchedulingRestricted\n      }\n    }\n  }\n}"): (typeof documents)["query DayBook($practitionerId: ID!, $from: DateTime!, $to: DateTime!) {\n  appointments(\n    first: 100\n    filter: {practitionerId: $practitionerId, start: {gte: $from, lt: $to}, status: {in: [HELD, CONFIRMED, CHECKED_IN, IN_PROGRESS, COMPLETED]}}\n  ) {\n    nodes {\n      id\n      status\n      allowedTransitions\n      localStart\n      end\n      appointmentType {\n        name\n      }\n      patient {\n        firstName\n        lastName\n        isSchedulingRestricted\n      }\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "subscription LiveDayBook($practitionerIds: [ID!], $from: DateTime, $to: DateTime, $after: String) {\n  appointmentChanged(\n    practitionerIds: $practitionerIds\n    from: $from\n    to: $to\n    after: $after\n  ) {\n    type\n    cursor\n    appointment {\n      id\n      version\n      status\n      localStart\n      appointmentType {\n        name\n      }\n      patient {\n        id\n        firstName\n        lastName\n      }\n    }\n  }\n}"): (typeof documents)["subscription LiveDayBook($practitionerIds: [ID!], $from: DateTime, $to: DateTime, $after: String) {\n  appointmentChanged(\n    practitionerIds: $practitionerIds\n    from: $from\n    to: $to\n    after: $after\n  ) {\n    type\n    cursor\n    appointment {\n      id\n      version\n      status\n      localStart\n      appointmentType {\n        name\n      }\n      patient {\n        id\n        firstName\n        lastName\n      }\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query PatientList($filter: PatientFilter, $search: String, $orderBy: PatientOrder, $first: Int = 25, $after: String) {\n  patients(\n    filter: $filter\n    search: $search\n    orderBy: $orderBy\n    first: $first\n    after: $after\n  ) {\n    nodes {\n      id\n      chartNumber\n      firstName\n      lastName\n      preferredName\n      dateOfBirth\n      status\n      primaryPractitioner {\n        id\n        name\n      }\n      location {\n        id\n        name\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    totalCount\n  }\n}"): (typeof documents)["query PatientList($filter: PatientFilter, $search: String, $orderBy: PatientOrder, $first: Int = 25, $after: String) {\n  patients(\n    filter: $filter\n    search: $search\n    orderBy: $orderBy\n    first: $first\n    after: $after\n  ) {\n    nodes {\n      id\n      chartNumber\n      firstName\n      lastName\n      preferredName\n      dateOfBirth\n      status\n      primaryPractitioner {\n        id\n        name\n      }\n      location {\n        id\n        name\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    totalCount\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query PatientTypeahead($query: String!) {\n  patientSearch(query: $query, limit: 10) {\n    items {\n      id\n      firstName\n      lastName\n      preferredName\n      dateOfBirth\n      chartNumber\n      status\n    }\n  }\n}"): (typeof documents)["query PatientTypeahead($query: String!) {\n  patientSearch(query: $query, limit: 10) {\n    items {\n      id\n      firstName\n      lastName\n      preferredName\n      dateOfBirth\n      chartNumber\n      status\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation UpdatePatient($input: UpdatePatientInput!) {\n  updatePatient(input: $input) {\n    __typename\n    ... on UpdatePatientSuccess {\n      patient {\n        id\n        version\n        updatedAt\n      }\n    }\n    ... on VersionConflictError {\n      currentVersion\n    }\n    ... on Error {\n      code\n      message\n      path\n    }\n  }\n}"): (typeof documents)["mutation UpdatePatient($input: UpdatePatientInput!) {\n  updatePatient(input: $input) {\n    __typename\n    ... on UpdatePatientSuccess {\n      patient {\n        id\n        version\n        updatedAt\n      }\n    }\n    ... on VersionConflictError {\n      currentVersion\n    }\n    ... on Error {\n      code\n      message\n      path\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query WhoAmI {\n  viewer {\n    kind\n    environment\n    organization {\n      id\n      name\n      timezone\n    }\n    permissions\n    serverTime\n    apiVersion\n  }\n}"): (typeof documents)["query WhoAmI {\n  viewer {\n    kind\n    environment\n    organization {\n      id\n      name\n      timezone\n    }\n    permissions\n    serverTime\n    apiVersion\n  }\n}"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;