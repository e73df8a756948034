import type { GraphQLFieldResolver } from 'graphql';
import type { Permission } from '../auth/permission.ts';
import type { Context } from './context.ts';
import type { PageLength } from './keyset.ts';

/** How a field looks in the partner graph where it differs from the organization's. */
export interface PartnerView {
  /** The partner's type as it is printed, e.g. `String!` where a chart may hold none. */
  readonly type: string;
  /** The partner's value; the field's own where absent. */
  readonly resolve?: GraphQLFieldResolver<unknown, Context>;
}

declare module 'graphql' {
  interface GraphQLFieldExtensions<_TSource, _TContext, _TArgs> {
    /** The field is in the partner graph, as it is or in a view of its own. */
    partner?: true | PartnerView;
    /** The value tells who a patient is; see redaction.ts. */
    redact?: boolean;
    /** Of a list that is not as long as others: what its cost is reckoned by. */
    pageLength?: PageLength;
  }
  interface GraphQLObjectTypeExtensions<_TSource, _TContext> {
    /** Every field of the type is in the partner graph. */
    partner?: true;
    /** The properties of its values that hold the uuids of the patients whose they are; see access.ts. */
    patientKeys?: readonly PatientKey[];
    /** Any of these lets a caller read such a record by its id. */
    readableWith?: readonly Permission[];
    /** Of what is computed and not stored: finds those of some keys that there are, as far as the caller sees them. */
    loadComputed?: (keys: readonly string[], context: Context) => Promise<readonly { readonly id: string }[]>;
  }
}

/** Puts a field (or a whole type) into the partner graph; what lacks the mark does not exist there. */
export const forPartners = { partner: true } as const;

/** Puts a field into the partner graph under another type or with another value. */
export function partnerView(type: string, resolve?: PartnerView['resolve']) {
  return { partner: resolve ? { type, resolve } : { type } };
}

/** Says which permissions (any of them) let records of a type be read by id. */
export function readableWith(...permissions: readonly Permission[]) {
  return { readableWith: permissions };
}

/** A property by which a value names a patient. */
export type PatientKey = 'id' | 'patientId' | 'survivorId' | 'mergedId';

/**
 * Says that values of a type tell of patients, where its Prisma model does not say so by `patientId`: whoever is shown
 * one is noted in the access log of each.
 * @param patientKeys the properties that hold the uuids of the patients
 */
export function ofPatient(...patientKeys: readonly PatientKey[]) {
  return { patientKeys };
}
