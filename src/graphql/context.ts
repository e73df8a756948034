import type { Logger } from 'pino';
import type { Actor } from '../auth/actor.ts';
import { AccessLog } from '../platform/access-log.ts';
import type { Clock } from '../platform/clock.ts';
import type { Config } from '../platform/config.ts';
import type { FieldCipher } from '../platform/crypto.ts';
import type { Database } from '../platform/database.ts';
import type { OutboxBatch } from '../platform/outbox-feed.ts';
import type { OutboxRange } from '../platform/outbox-reader.ts';
import type { Budget } from '../platform/rate-limit.ts';
import { type TenantClient, tenantClient } from '../platform/tenant-client.ts';
import { createLoaders, type Loaders } from './loader.ts';

/** What a subscription stands on: the events of the caller's organization, while its client listens. */
export interface Subscriber {
  /** Says which place the client knows before its first event. @param cursor as its events will have them */
  begin(cursor: string): void;
  /** Events as they are committed, from a place on; ends when the client is gone. */
  follow(range: OutboxRange): AsyncIterable<OutboxBatch>;
}

/** What every resolver gets. Made once per request, after authentication. */
export interface Context {
  /** Who asks; never null. */
  readonly actor: Actor;
  readonly requestId: string;
  /** Prisma, bound to the caller's organization: it can neither read nor write another's rows. */
  readonly db: TenantClient;
  readonly clock: Clock;
  readonly config: Config;
  readonly log: Logger;
  /** Encrypts single values of records. */
  readonly cipher: FieldCipher;
  /** Headers that stand for an input field of a single mutation [A8]. */
  readonly headers: {
    readonly idempotencyKey?: string;
    readonly holdToken?: string;
    /** Where a subscription goes on. */
    readonly lastEventId?: string;
  };
  /** Set by resolvers, sent with the answer. */
  readonly responseHeaders: Map<string, string>;
  /** Whose records this request has touched; written before the answer is sent. */
  readonly access: AccessLog;
  /** What the credential may still ask for; null where no limit is kept. */
  readonly budget: Budget | null;
  /** Batches of this request. */
  readonly loaders: Loaders;
  /** Of a request that began a subscription; null of all others. */
  readonly subscriber: Subscriber | null;
}

/** What a context has of the server. */
interface ServerParts extends Pick<Context, 'config' | 'log' | 'cipher'> {
  readonly database: Database;
}

/** What a context has of its request. */
export interface RequestParts extends Pick<Context, 'actor' | 'requestId' | 'clock' | 'headers' | 'budget'> {
  readonly subscriber?: Subscriber;
}

/** The context of one request. Its fields are named one by one: to spread what it is made of takes a hundred times as long. */
export function createContext(request: RequestParts, server: ServerParts): Context {
  const db = tenantClient(server.database.prisma, request.actor.orgId);
  return {
    actor: request.actor,
    requestId: request.requestId,
    db,
    clock: request.clock,
    config: server.config,
    log: server.log,
    cipher: server.cipher,
    headers: request.headers,
    responseHeaders: new Map(),
    access: new AccessLog(db),
    budget: request.budget,
    loaders: createLoaders(db),
    subscriber: request.subscriber ?? null,
  };
}
