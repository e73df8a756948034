import { type IdempotencyRecord, Prisma } from '../generated/prisma/client.ts';
import type { FieldCipher } from './crypto.ts';
import { IdempotencyError, ValidationError } from './error.ts';
import { type TenantTransaction, tenantExecuteLast, tenantSql } from './tenant-client.ts';
import { inOrder } from './transaction.ts';

/** How long the first answer is kept [A7]. */
const KEPT_MS = 24 * 60 * 60 * 1000;
const LONGEST_KEY = 255;
/** How many expired answers a new one takes away at most. */
const SWEPT = 10;

/** One use of an idempotency key. */
export interface IdempotentRequest {
  /** Keyed digest of credential, mutation and key: the key's scope [A7]. */
  readonly keyHash: Uint8Array<ArrayBuffer>;
  /** Keyed digest of the input without the key: a plain one would let a social security number be guessed from it. */
  readonly inputHash: Uint8Array<ArrayBuffer>;
}

/** JSON with sorted keys: equal for equal inputs, however their fields were ordered. */
function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    part !== null && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}

/**
 * The key of a request, from the input or from the header that stands for it [A8].
 * @throws ValidationError when they differ, or the key is empty or longer than 255 characters
 */
export function idempotencyKeyOf(
  input: { idempotencyKey?: string | null },
  header: string | undefined,
): string | null {
  const key = input.idempotencyKey ?? header ?? null;
  const refuse = (code: string, message: string) =>
    new ValidationError([{ path: ['idempotencyKey'], code, message }]);
  if (input.idempotencyKey != null && header !== undefined && input.idempotencyKey !== header) {
    throw refuse('conflicts_with_header', 'The input and the Idempotency-Key header name different keys.');
  }
  if (key !== null && (key.length < 1 || key.length > LONGEST_KEY)) {
    throw refuse('invalid_length', `An idempotency key has 1 to ${LONGEST_KEY} characters.`);
  }
  return key;
}

/** What identifies a request, so that a repetition is known [A7]. */
export function idempotentRequest(
  cipher: FieldCipher,
  credentialId: string,
  mutation: string,
  key: string,
  input: object,
): IdempotentRequest {
  return {
    keyHash: cipher.blindIndex(`${credentialId}\0${mutation}\0${key}`, 'idempotency.key'),
    inputHash: cipher.blindIndex(canonicalJson({ ...input, idempotencyKey: undefined }), 'idempotency.input'),
  };
}

/**
 * The first answer to this request, or null when this is the first. The lock is let go with the transaction, so
 * that a crash leaves nothing behind that would look like a request in flight.
 * @throws IdempotencyError when the key had another input, or its first request is still running
 */
export async function findFirstAnswer(
  tx: TenantTransaction,
  request: IdempotentRequest,
  now: Date,
): Promise<object | null> {
  const [locked, record] = await inOrder(
    tx,
    () => tryLock(tx, request),
    () => findRecord(tx, request),
  );
  if (!locked) throw new IdempotencyError('IDEMPOTENCY_IN_PROGRESS');
  if (!record || record.expiresAt <= now) return null;
  if (Buffer.compare(record.inputHash, request.inputHash) !== 0)
    throw new IdempotencyError('IDEMPOTENCY_KEY_REUSED');
  return record.result;
}

/** @returns whether nobody else has the lock of this request */
async function tryLock(tx: TenantTransaction, { keyHash }: IdempotentRequest): Promise<boolean> {
  const name = Buffer.from(keyHash).toString('hex');
  const [lock] = await tenantSql<{ locked: boolean }>(
    tx,
    (orgId) =>
      Prisma.sql`select pg_try_advisory_xact_lock(hashtextextended(${orgId}::text || ${name}::text, 0)) as locked`,
  );
  return lock?.locked ?? false;
}

type FirstAnswer = Pick<IdempotencyRecord, 'inputHash' | 'expiresAt'> & { readonly result: object };

async function findRecord(tx: TenantTransaction, { keyHash }: IdempotentRequest) {
  const [record] = await tenantSql<FirstAnswer>(
    tx,
    (orgId) => Prisma.sql`
      select input_hash as "inputHash", result, expires_at as "expiresAt" from idempotency_record
      where org_id = ${orgId}::uuid and key_hash = ${keyHash}::bytea`,
  );
  return record;
}

/**
 * Keeps the first answer, in the transaction of what it answers; replaces one that has expired. The last of the transaction.
 * @param result ids and codes: what JSON keeps as it is
 */
export async function keepFirstAnswer(
  tx: TenantTransaction,
  request: IdempotentRequest,
  result: object,
  now: Date,
): Promise<void> {
  const { keyHash, inputHash } = request;
  const [at, expiresAt] = [now.toISOString(), new Date(now.getTime() + KEPT_MS).toISOString()];
  await deleteExpired(tx, keyHash, at);
  await tenantExecuteLast(
    tx,
    (orgId) => Prisma.sql`
      insert into idempotency_record (org_id, key_hash, input_hash, result, created_at, expires_at)
      values (
        ${orgId}::uuid, ${keyHash}::bytea, ${inputHash}::bytea, ${JSON.stringify(result)}::jsonb,
        ${at}::timestamptz, ${expiresAt}::timestamptz
      )`,
  );
}

/**
 * Deletes what has expired of this key, and the oldest of what has expired of others: more than is added, so that in
 * the long run an organization keeps no more answers than it gets keys in 24 hours, and no one has to sweep. Rows of
 * others that are being deleted already are passed over.
 */
async function deleteExpired(tx: TenantTransaction, keyHash: Uint8Array, past: string): Promise<void> {
  await tenantExecuteLast(
    tx,
    (orgId) => Prisma.sql`
      delete from idempotency_record
      where org_id = ${orgId}::uuid and expires_at <= ${past}::timestamptz and key_hash = any (
        ${keyHash}::bytea || array(
          select key_hash from idempotency_record
          where org_id = ${orgId}::uuid and expires_at <= ${past}::timestamptz
          order by expires_at limit ${SWEPT}::int
          for update skip locked
        )
      )`,
  );
}
