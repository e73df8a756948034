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
    "query PatientBy($by: PatientKey!) {\n  patientBy(by: $by) {\n    id\n  }\n}": typeof types.PatientByDocument,
    "query PatientTypeahead($query: String! = \"\", $limit: Int! = 20) {\n  patientSearch(query: $query, limit: $limit) {\n    items {\n      id\n      firstName\n      lastName\n      preferredName\n      dateOfBirth\n      status\n      phone\n      email\n      chartNumber\n    }\n    total\n  }\n}\n\nquery PatientTypeaheadUncounted($query: String!) {\n  patientSearch(query: $query) {\n    items {\n      id\n    }\n  }\n}": typeof types.PatientTypeaheadDocument,
    "query PatientById($id: ID!) {\n  patient(id: $id) {\n    uuid\n    metadata\n  }\n}": typeof types.PatientByIdDocument,
    "query Patients($lifecycle: Lifecycle, $filter: PatientFilter, $search: String) {\n  patients(lifecycle: $lifecycle, filter: $filter, search: $search) {\n    nodes {\n      id\n    }\n    totalCount\n  }\n}": typeof types.PatientsDocument,
    "query Viewer {\n  viewer {\n    kind\n    organization {\n      uuid\n      environment\n    }\n    partner {\n      uuid\n    }\n    environment\n    permissions\n    serverTime\n    rateLimit {\n      limit\n    }\n  }\n}": typeof types.ViewerDocument,
};
const documents: Documents = {
    "query PatientBy($by: PatientKey!) {\n  patientBy(by: $by) {\n    id\n  }\n}": types.PatientByDocument,
    "query PatientTypeahead($query: String! = \"\", $limit: Int! = 20) {\n  patientSearch(query: $query, limit: $limit) {\n    items {\n      id\n      firstName\n      lastName\n      preferredName\n      dateOfBirth\n      status\n      phone\n      email\n      chartNumber\n    }\n    total\n  }\n}\n\nquery PatientTypeaheadUncounted($query: String!) {\n  patientSearch(query: $query) {\n    items {\n      id\n    }\n  }\n}": types.PatientTypeaheadDocument,
    "query PatientById($id: ID!) {\n  patient(id: $id) {\n    uuid\n    metadata\n  }\n}": types.PatientByIdDocument,
    "query Patients($lifecycle: Lifecycle, $filter: PatientFilter, $search: String) {\n  patients(lifecycle: $lifecycle, filter: $filter, search: $search) {\n    nodes {\n      id\n    }\n    totalCount\n  }\n}": types.PatientsDocument,
    "query Viewer {\n  viewer {\n    kind\n    organization {\n      uuid\n      environment\n    }\n    partner {\n      uuid\n    }\n    environment\n    permissions\n    serverTime\n    rateLimit {\n      limit\n    }\n  }\n}": types.ViewerDocument,
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
export function graphql(source: "query PatientBy($by: PatientKey!) {\n  patientBy(by: $by) {\n    id\n  }\n}"): (typeof documents)["query PatientBy($by: PatientKey!) {\n  patientBy(by: $by) {\n    id\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query PatientTypeahead($query: String! = \"\", $limit: Int! = 20) {\n  patientSearch(query: $query, limit: $limit) {\n    items {\n      id\n      firstName\n      lastName\n      preferredName\n      dateOfBirth\n      status\n      phone\n      email\n      chartNumber\n    }\n    total\n  }\n}\n\nquery PatientTypeaheadUncounted($query: String!) {\n  patientSearch(query: $query) {\n    items {\n      id\n    }\n  }\n}"): (typeof documents)["query PatientTypeahead($query: String! = \"\", $limit: Int! = 20) {\n  patientSearch(query: $query, limit: $limit) {\n    items {\n      id\n      firstName\n      lastName\n      preferredName\n      dateOfBirth\n      status\n      phone\n      email\n      chartNumber\n    }\n    total\n  }\n}\n\nquery PatientTypeaheadUncounted($query: String!) {\n  patientSearch(query: $query) {\n    items {\n      id\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query PatientById($id: ID!) {\n  patient(id: $id) {\n    uuid\n    metadata\n  }\n}"): (typeof documents)["query PatientById($id: ID!) {\n  patient(id: $id) {\n    uuid\n    metadata\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Patients($lifecycle: Lifecycle, $filter: PatientFilter, $search: String) {\n  patients(lifecycle: $lifecycle, filter: $filter, search: $search) {\n    nodes {\n      id\n    }\n    totalCount\n  }\n}"): (typeof documents)["query Patients($lifecycle: Lifecycle, $filter: PatientFilter, $search: String) {\n  patients(lifecycle: $lifecycle, filter: $filter, search: $search) {\n    nodes {\n      id\n    }\n    totalCount\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Viewer {\n  viewer {\n    kind\n    organization {\n      uuid\n      environment\n    }\n    partner {\n      uuid\n    }\n    environment\n    permissions\n    serverTime\n    rateLimit {\n      limit\n    }\n  }\n}"): (typeof documents)["query Viewer {\n  viewer {\n    kind\n    organization {\n      uuid\n      environment\n    }\n    partner {\n      uuid\n    }\n    environment\n    permissions\n    serverTime\n    rateLimit {\n      limit\n    }\n  }\n}"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;