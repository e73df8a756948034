import { Prisma } from '../generated/prisma/client.ts';
import { type TenantClient, tenantExecute } from './tenant-client.ts';

/** What one request has touched, as its rows say it. */
export interface AccessRow {
  /** The request's row: a UUIDv7. */
  readonly id: string;
  readonly at: Date;
  readonly actorKind: string;
  readonly actorId: string;
  readonly actorLabel: string;
  readonly requestId: string;
  readonly operationType: string;
  /** Never empty. */
  readonly operationName: string | null;
  /** Each patient (uuid), the areas that were touched, separated by commas, and whether anything was written. */
  readonly touched: readonly {
    readonly patientId: string;
    readonly areas: string;
    readonly isWrite: boolean;
  }[];
}

interface Waiting {
  readonly row: AccessRow;
  readonly resolve: () => void;
  readonly reject: (error: unknown) => void;
}

/** Requests whose rows one statement writes at most. */
const MOST = 50;

/**
 * Writes what the requests of an organization have touched: those that end while a statement is under way share the next
 * one, and its commit. A request that comes alone waits for nothing but its own.
 */
class AccessBatch {
  readonly #db: TenantClient;
  #waiting: Waiting[] = [];
  #isWriting = false;

  constructor(db: TenantClient) {
    this.#db = db;
  }

  /** Resolves when the rows are committed. @throws the database's error, to each whose rows were in the statement */
  write(row: AccessRow): Promise<void> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ row, resolve, reject });
      if (!this.#isWriting) void this.#drain();
    });
  }

  async #drain(): Promise<void> {
    this.#isWriting = true;
    while (this.#waiting.length > 0) {
      const batch = this.#waiting.splice(0, MOST);
      try {
        await insert(
          this.#db,
          batch.map(({ row }) => row),
        );
        for (const { resolve } of batch) resolve();
      } catch (error) {
        for (const { reject } of batch) reject(error);
      }
    }
    this.#isWriting = false;
  }
}

/** By the bound client: one for each organization. */
const batches = new WeakMap<TenantClient, AccessBatch>();

/** Writes the rows of a request, together with those of others. @throws the database's error */
export function writeAccessRow(db: TenantClient, row: AccessRow): Promise<void> {
  const batch = batches.get(db) ?? new AccessBatch(db);
  batches.set(db, batch);
  return batch.write(row);
}

/** One text whatever the number of requests and patients: it is prepared once. */
async function insert(db: TenantClient, rows: readonly AccessRow[]): Promise<void> {
  const entries = rows.flatMap(({ id, touched }) => touched.map((entry) => ({ id, entry })));
  await tenantExecute(
    db,
    (orgId) => Prisma.sql`
      with tenant (id) as (values (${orgId}::uuid)), request as (
        insert into access_request
          (org_id, id, at, actor_kind, actor_id, actor_label, request_id, operation_type, operation_name)
        select tenant.id, asked.id, asked.at, asked.actor_kind, asked.actor_id, asked.actor_label, asked.request_id,
          asked.operation_type, nullif(asked.operation_name, '')
        from tenant, unnest(
          ${rows.map(({ id }) => id)}::uuid[], ${rows.map(({ at }) => at.toISOString())}::timestamptz[],
          ${rows.map(({ actorKind }) => actorKind)}::text[], ${rows.map(({ actorId }) => actorId)}::text[],
          ${rows.map(({ actorLabel }) => actorLabel)}::text[], ${rows.map(({ requestId }) => requestId)}::text[],
          ${rows.map(({ operationType }) => operationType)}::text[],
          ${rows.map(({ operationName }) => operationName ?? '')}::text[]
        ) as asked (id, at, actor_kind, actor_id, actor_label, request_id, operation_type, operation_name)
        returning org_id, id
      )
      insert into access_entry (org_id, patient_id, id, areas, is_write)
      select request.org_id, touched.patient_id, request.id, string_to_array(touched.areas, ','), touched.is_write
      from request join unnest(
        ${entries.map(({ id }) => id)}::uuid[], ${entries.map(({ entry }) => entry.patientId)}::uuid[],
        ${entries.map(({ entry }) => entry.areas)}::text[], ${entries.map(({ entry }) => entry.isWrite)}::boolean[]
      ) as touched (id, patient_id, areas, is_write) on touched.id = request.id`,
  );
}
