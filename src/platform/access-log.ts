import type { Actor } from '../auth/actor.ts';
import { Prisma } from '../generated/prisma/client.ts';
import { type TenantClient, tenantExecute } from './tenant-client.ts';
import { uuidv7 } from './uuid.ts';

/** What of a patient a request can touch, with what it means: the documentation of the enum `AccessArea`. */
export const ACCESS_AREAS = {
  PATIENT: 'The record: who the patient is, contact, status, relations, accounts.',
  CHART: 'The chart: allergies, medications, problems, vital signs, alerts and their like.',
  COMMUNICATION: 'The log of what was said to the patient.',
  AUDIT: 'The access log, or the audit trail.',
} as const;

/** A part of what is known of a patient. */
export type AccessArea = keyof typeof ACCESS_AREAS;

/** Each area as a bit, and one for writing: a row read costs no allocation. */
const NAMES = Object.keys(ACCESS_AREAS) as AccessArea[];
const BIT = Object.fromEntries(NAMES.map((area, place) => [area, 1 << place])) as Record<AccessArea, number>;
const WRITE = 1 << NAMES.length;

/** Areas of record types, as the graph declares them when it is built. */
const areas = new Map<string, AccessArea>();

/** Says to which area records of a GraphQL type belong. */
export function declareArea(type: string, area: AccessArea): void {
  areas.set(type, area);
}

/** An operation as its client named it. */
export interface AccessOperation {
  readonly name: string | null;
  /** `query`, `mutation` or `subscription`. */
  readonly type: string;
}

/** Whose request it is, and when. */
export interface AccessAuthor {
  readonly actor: Actor;
  readonly requestId: string;
  readonly now: Date;
}

/**
 * What one request has touched: collected while it runs, written by one statement before its answer is sent
 * (docs/decisions/0009-access-log.md).
 */
export class AccessLog {
  readonly #db: TenantClient;
  readonly #touched = new Map<string, number>();
  #written: Promise<void> | undefined;

  constructor(db: TenantClient) {
    this.#db = db;
  }

  /** How many patients have been touched. */
  get patients(): number {
    return this.#touched.size;
  }

  /** Notes that something of a patient is about to be shown. @param patientId uuid */
  noteRead(patientId: string, area: AccessArea): void {
    this.#touched.set(patientId, (this.#touched.get(patientId) ?? 0) | BIT[area]);
  }

  /** Notes that a record of a patient was written. @param patientId uuid @param type GraphQL type of the record */
  noteWrite(patientId: string, type: string): void {
    const bits = BIT[areas.get(type) ?? 'PATIENT'] | WRITE;
    this.#touched.set(patientId, (this.#touched.get(patientId) ?? 0) | bits);
  }

  /**
   * Writes what was noted; whoever asks again waits for the same write. Begun when execution is over, it runs while the
   * answer is made into text.
   */
  write(author: AccessAuthor, operation: AccessOperation): Promise<void> {
    this.#written ??= this.#touched.size === 0 ? Promise.resolve() : this.#insert(author, operation);
    return this.#written;
  }

  async #insert({ actor, requestId, now }: AccessAuthor, { name, type }: AccessOperation): Promise<void> {
    const [ids, marks] = [[...this.#touched.keys()], [...this.#touched.values()]];
    const touched = marks.map((bits) => NAMES.filter((area) => bits & BIT[area]).join(','));
    const writes = marks.map((bits) => (bits & WRITE) !== 0);
    // One text whatever the number of patients: it is prepared once.
    await tenantExecute(
      this.#db,
      (orgId) => Prisma.sql`
        with request as (
          insert into access_request
            (org_id, id, at, actor_kind, actor_id, actor_label, request_id, operation_type, operation_name)
          values (${orgId}::uuid, ${uuidv7()}::uuid, ${now.toISOString()}::timestamptz, ${actor.kind},
            ${actor.credentialId}, ${actor.label}, ${requestId}, ${type}, ${name})
          returning org_id, id
        )
        insert into access_entry (org_id, patient_id, id, areas, is_write)
        select request.org_id, touched.patient_id, request.id, string_to_array(touched.areas, ','), touched.is_write
        from request, unnest(${ids}::uuid[], ${touched}::text[], ${writes}::boolean[])
          as touched (patient_id, areas, is_write)`,
    );
  }
}
