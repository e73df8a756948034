import type { PartnerActor } from '../auth/actor.ts';
import { BriefCache } from '../auth/brief-cache.ts';
import type { PrismaClient } from '../generated/prisma/client.ts';
import type { Clock } from '../platform/clock.ts';
import { GatheredWrites } from '../platform/gathered-writes.ts';
import type { Logger } from '../platform/log.ts';
import type { TenantClient } from '../platform/tenant-client.ts';

/** What is needed to run a registered operation. */
export interface StoredOperation {
  readonly id: string;
  readonly name: string;
  readonly text: string;
}

/** The registered operations, as requests see them. */
export interface OperationRegistry {
  /**
   * The operation of a partner with this SHA-256, null where there is none. No statement while what was read is
   * believed: 5 seconds, so long an instance goes on serving what another one has removed.
   * @param db of the partner's organization
   */
  find(db: TenantClient, actor: PartnerActor, hash: string): Promise<StoredOperation | null>;
  /** Counts a use, in memory. */
  noteUse(actor: PartnerActor, operation: StoredOperation): void;
  /** Writes the uses that wait in memory; call it before the database is closed. */
  flush(): Promise<void>;
}

/** Uses of an operation since they were last written. */
interface OperationUse {
  readonly orgId: string;
  readonly id: string;
  readonly count: number;
  readonly at: Date;
}

/** Operations kept in memory. Texts are at most 50,000 characters, so this is at most 100 MB, and 2 MB as a rule. */
const CAPACITY = 1_000;

/** Makes the registry of a server. @param parts.prisma sees every organization */
export function createOperationRegistry(parts: {
  readonly prisma: Pick<PrismaClient, '$executeRaw'>;
  readonly clock: Clock;
  readonly log: Logger;
}): OperationRegistry {
  const { prisma, clock, log } = parts;
  const cache = new BriefCache<StoredOperation>(clock, CAPACITY);
  const uses = new GatheredWrites<OperationUse>({
    write: (entries) => writeUses(prisma, entries),
    merge: (one, { count, at }) => ({ ...one, count: one.count + count, at: one.at < at ? at : one.at }),
    onError: (err) => log.error({ err }, 'could not note the use of operations'),
  });
  return {
    find: async (db, { orgId, partnerId }, hash) => {
      if (hash === '') return null;
      return await cache.get(`${orgId} ${partnerId} ${hash}`, () =>
        db.registeredOperation.findFirst({
          where: { partnerId, hash },
          select: { id: true, name: true, text: true },
        }),
      );
    },
    noteUse: ({ orgId }, { id }) => uses.note({ orgId, id, count: 1, at: clock.now() }),
    flush: () => uses.flush(),
  };
}

/** Adds uses to their operations, in one statement; one that was removed meanwhile is passed over. */
async function writeUses(
  prisma: Pick<PrismaClient, '$executeRaw'>,
  uses: readonly OperationUse[],
): Promise<void> {
  const orgIds = uses.map(({ orgId }) => orgId);
  const ids = uses.map(({ id }) => id);
  const counts = uses.map(({ count }) => count);
  const times = uses.map(({ at }) => at.toISOString());
  await prisma.$executeRaw`
    update registered_operation o
    set use_count = o.use_count + u.count, last_used_at = greatest(o.last_used_at, u.at)
    from unnest(${orgIds}::uuid[], ${ids}::uuid[], ${counts}::bigint[], ${times}::timestamptz[])
      as u (org_id, id, count, at)
    where o.org_id = u.org_id and o.id = u.id`;
}
