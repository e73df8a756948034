import type { Logger } from 'pino';
import type { Actor } from '../auth/actor.ts';
import { AccessLog } from '../platform/access-log.ts';
import type { Clock } from '../platform/clock.ts';
import type { Config } from '../platform/config.ts';
import type { FieldCipher } from '../platform/crypto.ts';
import type { Database } from '../platform/database.ts';
import type { Budget } from '../platform/rate-limit.ts';
import { type TenantClient, tenantClient } from '../platform/tenant-client.ts';
import { createLoaders, type Loaders } from './loader.ts';

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
  readonly headers: { readonly idempotencyKey?: string; readonly holdToken?: string };
  /** Set by resolvers, sent with the answer. */
  readonly responseHeaders: Map<string, string>;
  /** Whose records this request has touched; written before the answer is sent. */
  readonly access: AccessLog;
  /** What the credential may still ask for; null where no limit is kept. */
  readonly budget: Budget | null;
  /** Batches of this request. */
  readonly loaders: Loaders;
}

/** Everything that a context is made of. */
export interface ContextParts extends Omit<Context, 'db' | 'access' | 'loaders' | 'responseHeaders'> {
  readonly database: Database;
}

/** The context of one request. */
export function createContext({ database, ...parts }: ContextParts): Context {
  const db = tenantClient(database.prisma, parts.actor.orgId);
  return {
    ...parts,
    db,
    responseHeaders: new Map(),
    access: new AccessLog(db),
    loaders: createLoaders(db),
  };
}
