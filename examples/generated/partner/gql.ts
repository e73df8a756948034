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
    "query PartnerAccount {\n  viewer {\n    environment\n    partner {\n      name\n    }\n    serverTime\n  }\n  account {\n    currency\n    timezone\n    featureFlags\n    apiVersion\n    pathVersion\n  }\n}": typeof types.PartnerAccountDocument,
    "mutation ConfirmAppointment($input: ConfirmAppointmentInput!) {\n  confirmAppointment(input: $input) {\n    __typename\n    ... on ConfirmAppointmentSuccess {\n      replayed\n      appointment {\n        id\n        status\n        start\n        confirmedAt\n        partnerReference\n        externalPaymentReference\n        patient {\n          id\n          firstName\n        }\n        policy {\n          canCancel\n          cancelDeadline\n          canReschedule\n          rescheduleDeadline\n          rescheduleWindow {\n            earliest\n            latest\n          }\n        }\n      }\n    }\n    ... on ValidationError {\n      code\n      issues {\n        path\n        code\n        message\n      }\n    }\n    ... on Error {\n      code\n      message\n    }\n  }\n}": typeof types.ConfirmAppointmentDocument,
    "subscription FollowAppointments($after: String) {\n  appointmentChanged(after: $after) {\n    type\n    cursor\n    appointment {\n      id\n      status\n      start\n      partnerReference\n    }\n  }\n}": typeof types.FollowAppointmentsDocument,
    "mutation HoldSlot($input: CreateAppointmentHoldInput!) {\n  createAppointmentHold(input: $input) {\n    __typename\n    ... on CreateAppointmentHoldSuccess {\n      holdToken\n      expiresAt\n      serverTime\n      replayed\n      appointment {\n        id\n        start\n        end\n        localStart\n        timezone\n        practitioner {\n          name\n        }\n        location {\n          name\n        }\n      }\n    }\n    ... on SlotUnavailableError {\n      code\n      reason\n      alternatives {\n        id\n        localStart\n        timezone\n      }\n    }\n    ... on ValidationError {\n      code\n      issues {\n        path\n        code\n        message\n      }\n    }\n    ... on Error {\n      code\n      message\n    }\n  }\n}": typeof types.HoldSlotDocument,
    "query LinkedPatient($id: ID!) {\n  patient(id: $id) {\n    id\n    firstName\n    lastName\n    email\n    phone\n    sex\n    dateOfBirth\n    metadata\n  }\n}": typeof types.LinkedPatientDocument,
    "query ReconcileAppointments($references: [String!]!, $after: String) {\n  appointments(\n    filter: {externalPaymentReference: {in: $references}}\n    after: $after\n  ) {\n    nodes {\n      id\n      status\n      start\n      originalStart\n      rescheduleCount\n      confirmedAt\n      cancelledAt\n      partnerReference\n      externalPaymentReference\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": typeof types.ReconcileAppointmentsDocument,
};
const documents: Documents = {
    "query PartnerAccount {\n  viewer {\n    environment\n    partner {\n      name\n    }\n    serverTime\n  }\n  account {\n    currency\n    timezone\n    featureFlags\n    apiVersion\n    pathVersion\n  }\n}": types.PartnerAccountDocument,
    "mutation ConfirmAppointment($input: ConfirmAppointmentInput!) {\n  confirmAppointment(input: $input) {\n    __typename\n    ... on ConfirmAppointmentSuccess {\n      replayed\n      appointment {\n        id\n        status\n        start\n        confirmedAt\n        partnerReference\n        externalPaymentReference\n        patient {\n          id\n          firstName\n        }\n        policy {\n          canCancel\n          cancelDeadline\n          canReschedule\n          rescheduleDeadline\n          rescheduleWindow {\n            earliest\n            latest\n          }\n        }\n      }\n    }\n    ... on ValidationError {\n      code\n      issues {\n        path\n        code\n        message\n      }\n    }\n    ... on Error {\n      code\n      message\n    }\n  }\n}": types.ConfirmAppointmentDocument,
    "subscription FollowAppointments($after: String) {\n  appointmentChanged(after: $after) {\n    type\n    cursor\n    appointment {\n      id\n      status\n      start\n      partnerReference\n    }\n  }\n}": types.FollowAppointmentsDocument,
    "mutation HoldSlot($input: CreateAppointmentHoldInput!) {\n  createAppointmentHold(input: $input) {\n    __typename\n    ... on CreateAppointmentHoldSuccess {\n      holdToken\n      expiresAt\n      serverTime\n      replayed\n      appointment {\n        id\n        start\n        end\n        localStart\n        timezone\n        practitioner {\n          name\n        }\n        location {\n          name\n        }\n      }\n    }\n    ... on SlotUnavailableError {\n      code\n      reason\n      alternatives {\n        id\n        localStart\n        timezone\n      }\n    }\n    ... on ValidationError {\n      code\n      issues {\n        path\n        code\n        message\n      }\n    }\n    ... on Error {\n      code\n      message\n    }\n  }\n}": types.HoldSlotDocument,
    "query LinkedPatient($id: ID!) {\n  patient(id: $id) {\n    id\n    firstName\n    lastName\n    email\n    phone\n    sex\n    dateOfBirth\n    metadata\n  }\n}": types.LinkedPatientDocument,
    "query ReconcileAppointments($references: [String!]!, $after: String) {\n  appointments(\n    filter: {externalPaymentReference: {in: $references}}\n    after: $after\n  ) {\n    nodes {\n      id\n      status\n      start\n      originalStart\n      rescheduleCount\n      confirmedAt\n      cancelledAt\n      partnerReference\n      externalPaymentReference\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": types.ReconcileAppointmentsDocument,
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
export function graphql(source: "query PartnerAccount {\n  viewer {\n    environment\n    partner {\n      name\n    }\n    serverTime\n  }\n  account {\n    currency\n    timezone\n    featureFlags\n    apiVersion\n    pathVersion\n  }\n}"): (typeof documents)["query PartnerAccount {\n  viewer {\n    environment\n    partner {\n      name\n    }\n    serverTime\n  }\n  account {\n    currency\n    timezone\n    featureFlags\n    apiVersion\n    pathVersion\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ConfirmAppointment($input: ConfirmAppointmentInput!) {\n  confirmAppointment(input: $input) {\n    __typename\n    ... on ConfirmAppointmentSuccess {\n      replayed\n      appointment {\n        id\n        status\n        start\n        confirmedAt\n        partnerReference\n        externalPaymentReference\n        patient {\n          id\n          firstName\n        }\n        policy {\n          canCancel\n          cancelDeadline\n          canReschedule\n          rescheduleDeadline\n          rescheduleWindow {\n            earliest\n            latest\n          }\n        }\n      }\n    }\n    ... on ValidationError {\n      code\n      issues {\n        path\n        code\n        message\n      }\n    }\n    ... on Error {\n      code\n      message\n    }\n  }\n}"): (typeof documents)["mutation ConfirmAppointment($input: ConfirmAppointmentInput!) {\n  confirmAppointment(input: $input) {\n    __typename\n    ... on ConfirmAppointmentSuccess {\n      replayed\n      appointment {\n        id\n        status\n        start\n        confirmedAt\n        partnerReference\n        externalPaymentReference\n        patient {\n          id\n          firstName\n        }\n        policy {\n          canCancel\n          cancelDeadline\n          canReschedule\n          rescheduleDeadline\n          rescheduleWindow {\n            earliest\n            latest\n          }\n        }\n      }\n    }\n    ... on ValidationError {\n      code\n      issues {\n        path\n        code\n        message\n      }\n    }\n    ... on Error {\n      code\n      message\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "subscription FollowAppointments($after: String) {\n  appointmentChanged(after: $after) {\n    type\n    cursor\n    appointment {\n      id\n      status\n      start\n      partnerReference\n    }\n  }\n}"): (typeof documents)["subscription FollowAppointments($after: String) {\n  appointmentChanged(after: $after) {\n    type\n    cursor\n    appointment {\n      id\n      status\n      start\n      partnerReference\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation HoldSlot($input: CreateAppointmentHoldInput!) {\n  createAppointmentHold(input: $input) {\n    __typename\n    ... on CreateAppointmentHoldSuccess {\n      holdToken\n      expiresAt\n      serverTime\n      replayed\n      appointment {\n        id\n        start\n        end\n        localStart\n        timezone\n        practitioner {\n          name\n        }\n        location {\n          name\n        }\n      }\n    }\n    ... on SlotUnavailableError {\n      code\n      reason\n      alternatives {\n        id\n        localStart\n        timezone\n      }\n    }\n    ... on ValidationError {\n      code\n      issues {\n        path\n        code\n        message\n      }\n    }\n    ... on Error {\n      code\n      message\n    }\n  }\n}"): (typeof documents)["mutation HoldSlot($input: CreateAppointmentHoldInput!) {\n  createAppointmentHold(input: $input) {\n    __typename\n    ... on CreateAppointmentHoldSuccess {\n      holdToken\n      expiresAt\n      serverTime\n      replayed\n      appointment {\n        id\n        start\n        end\n        localStart\n        timezone\n        practitioner {\n          name\n        }\n        location {\n          name\n        }\n      }\n    }\n    ... on SlotUnavailableError {\n      code\n      reason\n      alternatives {\n        id\n        localStart\n        timezone\n      }\n    }\n    ... on ValidationError {\n      code\n      issues {\n        path\n        code\n        message\n      }\n    }\n    ... on Error {\n      code\n      message\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query LinkedPatient($id: ID!) {\n  patient(id: $id) {\n    id\n    firstName\n    lastName\n    email\n    phone\n    sex\n    dateOfBirth\n    metadata\n  }\n}"): (typeof documents)["query LinkedPatient($id: ID!) {\n  patient(id: $id) {\n    id\n    firstName\n    lastName\n    email\n    phone\n    sex\n    dateOfBirth\n    metadata\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query ReconcileAppointments($references: [String!]!, $after: String) {\n  appointments(\n    filter: {externalPaymentReference: {in: $references}}\n    after: $after\n  ) {\n    nodes {\n      id\n      status\n      start\n      originalStart\n      rescheduleCount\n      confirmedAt\n      cancelledAt\n      partnerReference\n      externalPaymentReference\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}"): (typeof documents)["query ReconcileAppointments($references: [String!]!, $after: String) {\n  appointments(\n    filter: {externalPaymentReference: {in: $references}}\n    after: $after\n  ) {\n    nodes {\n      id\n      status\n      start\n      originalStart\n      rescheduleCount\n      confirmedAt\n      cancelledAt\n      partnerReference\n      externalPaymentReference\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;