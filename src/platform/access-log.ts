import type { Actor } from '../auth/actor.ts';
import { writeAccessRow } from './access-batch.ts';
import type { TenantClient } from './tenant-client.ts';
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
/** The names of each set of areas, by its bits. */
const AREAS = Array.from({ length: WRITE }, (_, bits) => NAMES.filter((area) => bits & BIT[area]).join(','));

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
 * What one request has touched: collected while it runs, committed before its answer is sent
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

  #insert({ actor, requestId, now }: AccessAuthor, { name, type }: AccessOperation): Promise<void> {
    return writeAccessRow(this.#db, {
      id: uuidv7(),
      at: now,
      actorKind: actor.kind,
      actorId: actor.credentialId,
      actorLabel: actor.label,
      requestId,
      operationType: type,
      operationName: name,
      touched: Array.from(this.#touched, ([patientId, bits]) => ({
        patientId,
        areas: AREAS[bits & ~WRITE] ?? '',
        isWrite: (bits & WRITE) !== 0,
      })),
    });
  }
}
