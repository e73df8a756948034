import type { Actor } from '../auth/actor.ts';
import type { AccessLog } from './access-log.ts';
import type { Clock } from './clock.ts';
import type { FieldCipher } from './crypto.ts';
import { findFirstAnswer, idempotencyKeyOf, idempotentRequest, keepFirstAnswer } from './idempotency.ts';
import { Ledger } from './ledger.ts';
import type { TenantClient, TenantTransaction } from './tenant-client.ts';
import { inTransaction, type TransactionOptions } from './transaction.ts';

/** What a command needs of the request's context. */
export interface CommandContext {
  readonly actor: Actor;
  readonly requestId: string;
  readonly clock: Clock;
  readonly cipher: FieldCipher;
  readonly db: TenantClient;
  readonly headers: { readonly idempotencyKey?: string };
  readonly responseHeaders: Map<string, string>;
  readonly access: AccessLog;
}

/** A mutation about to run. */
export interface Command extends TransactionOptions {
  /** The mutation's name. */
  readonly name: string;
  /** Its input; an `idempotencyKey` in it, or in the header, makes a repetition answer what the first did [A7]. */
  readonly input: object;
}

/** What the work of a command gets: a transaction, and the ledger that is written with it. */
export interface Work {
  readonly tx: TenantTransaction;
  readonly ledger: Ledger;
  readonly now: Date;
}

/**
 * Runs a mutation: one transaction with the work, its audit rows, its outbox events and its idempotency record.
 * Everything is written or nothing; a serialization failure starts it anew.
 * @param work answers ids and codes only: what is kept of the first answer, from which a repetition is answered
 */
export async function runCommand<Result extends object>(
  context: CommandContext,
  { name, input, ...options }: Command,
  work: (work: Work) => Promise<Result>,
): Promise<Result & { replayed: boolean }> {
  const { actor, db, clock, cipher, requestId, headers, responseHeaders, access } = context;
  const key = idempotencyKeyOf(input as { idempotencyKey?: string | null }, headers.idempotencyKey);
  const request = key === null ? null : idempotentRequest(cipher, actor.credentialId, name, key, input);
  let committed = new Ledger();
  const answer = await inTransaction(
    db,
    async (tx) => {
      const now = clock.now();
      const first = request && (await findFirstAnswer(tx, request, now));
      if (first) return { ...(first as Result), replayed: true };
      const ledger = new Ledger();
      const result = await work({ tx, ledger, now });
      await ledger.write(tx, { actor, requestId, now, action: name });
      if (request) await keepFirstAnswer(tx, request, result, now);
      committed = ledger;
      return { ...result, replayed: false };
    },
    options,
  );
  // A replay has written nothing, though an attempt before it may have had a ledger.
  if (answer.replayed) responseHeaders.set('Idempotent-Replayed', 'true');
  else committed.noteIn(access);
  return answer;
}
