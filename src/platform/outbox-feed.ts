import { AsyncResource } from 'node:async_hooks';
import type { Database } from './database.ts';
import { OUTBOX_CHANNEL } from './ledger.ts';
import type { Logger } from './log.ts';
import type { Listening } from './notification.ts';
import { type OutboxPage, type OutboxRange, type OutboxRow, readOutbox } from './outbox-reader.ts';
import { type TenantClient, tenantClient } from './tenant-client.ts';

/** Events that a follower has not taken yet, at most: who is further behind is given up. */
export const MOST_PENDING = 1_000;
/** Milliseconds until the outbox is read again after a failure. */
const RETRY = 1_000;

/** What a follower is given at once. */
export interface OutboxBatch {
  readonly events: readonly OutboxRow[];
  /** What they were read with: one object for everyone who is given a part of it. */
  readonly page: OutboxPage;
}

/** What someone follows: where to begin, and which events. */
export interface Following extends OutboxRange {
  /** Ends it. */
  readonly signal: AbortSignal;
}

/** A follower takes its events more slowly than they come. */
export class FollowerTooSlowError extends Error {
  constructor() {
    super('A follower of the outbox is too far behind.');
    this.name = 'FollowerTooSlowError';
  }
}

/** What a feed is made of. */
export interface OutboxFeedParts {
  readonly database: Pick<Database, 'prisma' | 'listen'>;
  readonly log: Logger;
  /** The types of events that anyone here follows. */
  readonly types: readonly string[];
  /** Told of what was read, before the followers are. */
  readonly onEvents?: (orgId: string, events: readonly OutboxRow[]) => void;
}

/**
 * What is committed to the outbox, as it is: by this process or any other. The database tells on one connection that
 * there are new events; they are read once for all who follow an organization, from the place that the last reading
 * came to. What was not heard is therefore read all the same, as soon as anything is heard again.
 */
export class OutboxFeed {
  readonly #parts: OutboxFeedParts;
  readonly #organizations = new Map<string, OrganizationFeed>();
  /** What reads for all must not run as a part of the request, or the transaction, that happened to cause it. */
  readonly #apart = new AsyncResource('OutboxFeed');
  #listening: Listening | undefined;
  #isClosed = false;

  constructor(parts: OutboxFeedParts) {
    this.#parts = parts;
  }

  /**
   * The events of an organization from a place on, for as long as `signal` lets it: none is left out, none comes twice.
   * @throws FollowerTooSlowError when more than `MOST_PENDING` events wait to be taken
   */
  async *follow(db: TenantClient, following: Following): AsyncGenerator<OutboxBatch, void, undefined> {
    const { types, partnerId, signal } = following;
    this.#listen();
    let { after } = following;
    const follower = new Follower(following);
    // What has been is read by each for itself, as fast as it is taken, until there is nothing between it and the others.
    for (let isThere = false; !isThere && !signal.aborted; ) {
      const page = await readOutbox(db, { after, types, partnerId });
      if (page.events.length > 0) yield { events: page.events, page };
      after = page.reached;
      isThere = page.isLast && !signal.aborted && this.#join(db.$orgId(), follower, after);
    }
    try {
      for (let batch = await follower.take(); batch; batch = await follower.take()) yield batch;
    } finally {
      this.#leave(db.$orgId(), follower);
    }
  }

  /** Stops listening; followers are ended by their signals. */
  async close(): Promise<void> {
    this.#isClosed = true;
    for (const organization of this.#organizations.values()) organization.close();
    await this.#listening?.close();
  }

  #listen(): void {
    if (this.#listening || this.#isClosed) return;
    this.#listening = this.#apart.runInAsyncScope(() =>
      this.#parts.database.listen(OUTBOX_CHANNEL, {
        onMessage: (payload) => {
          const [orgId = '', last = ''] = payload.split(' ');
          this.#wake(this.#organizations.get(orgId), BigInt(last));
        },
        onConnected: () => {
          for (const organization of this.#organizations.values()) this.#wake(organization);
        },
      }),
    );
  }

  #wake(organization: OrganizationFeed | undefined, last?: bigint): void {
    if (organization) this.#apart.runInAsyncScope(() => organization.wake(last));
  }

  /** Whether the follower has what the others have had, and is one of them from now on. */
  #join(orgId: string, follower: Follower, reached: bigint): boolean {
    const known = this.#organizations.get(orgId);
    if (known) return known.join(follower, reached);
    const made = new OrganizationFeed(orgId, this.#parts, reached);
    this.#organizations.set(orgId, made);
    made.join(follower, reached);
    // Something may have been committed after the follower has read, and before there was anyone to tell.
    this.#wake(made);
    return true;
  }

  #leave(orgId: string, follower: Follower): void {
    const organization = this.#organizations.get(orgId);
    if (!organization?.leave(follower)) return;
    organization.close();
    this.#organizations.delete(orgId);
  }
}

/** The events of one organization, read once for all of its followers. */
class OrganizationFeed {
  readonly #orgId: string;
  readonly #parts: OutboxFeedParts;
  readonly #followers = new Set<Follower>();
  #position: bigint;
  #hasNews = false;
  #isReading = false;
  #retry: NodeJS.Timeout | undefined;

  constructor(orgId: string, parts: OutboxFeedParts, position: bigint) {
    this.#orgId = orgId;
    this.#parts = parts;
    this.#position = position;
  }

  join(follower: Follower, reached: bigint): boolean {
    if (reached < this.#position) return false;
    follower.begin(reached);
    this.#followers.add(follower);
    return true;
  }

  /** @returns whether no one is left */
  leave(follower: Follower): boolean {
    this.#followers.delete(follower);
    return this.#followers.size === 0;
  }

  close(): void {
    clearTimeout(this.#retry);
  }

  /** Reads on, unless it is known that there is nothing. @param last the last place that there is */
  wake(last?: bigint): void {
    if (last !== undefined && last <= this.#position) return;
    this.#hasNews = true;
    if (!this.#isReading) void this.#read();
  }

  async #read(): Promise<void> {
    const { database, log, types, onEvents } = this.#parts;
    this.#isReading = true;
    try {
      const db = tenantClient(database.prisma, this.#orgId);
      while (this.#hasNews && this.#followers.size > 0) {
        this.#hasNews = false;
        const page = await readOutbox(db, { after: this.#position, types });
        this.#position = page.reached;
        this.#hasNews ||= !page.isLast;
        const { length: events } = page.events;
        log.debug({ orgId: this.#orgId, events, followers: this.#followers.size }, 'outbox read');
        onEvents?.(this.#orgId, page.events);
        for (const follower of this.#followers) follower.offer(page);
      }
    } catch (err) {
      log.error({ err }, 'could not read the outbox');
      this.#retry = setTimeout(() => this.wake(), RETRY).unref();
    } finally {
      this.#isReading = false;
    }
  }
}

/** Someone who takes events as fast as he can. */
class Follower {
  readonly #types: ReadonlySet<string>;
  readonly #partnerId: string | undefined;
  readonly #signal: AbortSignal;
  #after = 0n;
  #waiting: OutboxBatch[] = [];
  #pending = 0;
  #isTooSlow = false;
  #wake: () => void = () => {};

  constructor({ types, partnerId, signal }: Following) {
    this.#types = new Set(types);
    this.#partnerId = partnerId;
    this.#signal = signal;
    signal.addEventListener('abort', () => this.#wake(), { once: true });
  }

  /** Says that everything up to this place is known. */
  begin(after: bigint): void {
    this.#after = after;
  }

  /** Puts what is meant for it behind what waits. */
  offer(page: OutboxPage): void {
    const events = page.events.filter(
      ({ position, type, partnerId }) =>
        position > this.#after &&
        this.#types.has(type) &&
        (this.#partnerId === undefined || partnerId === this.#partnerId),
    );
    if (events.length === 0) return;
    this.#pending += events.length;
    this.#isTooSlow ||= this.#pending > MOST_PENDING;
    this.#waiting = this.#isTooSlow ? [] : [...this.#waiting, { events, page }];
    this.#wake();
  }

  /** What waits, as soon as something does; undefined once it is over. @throws FollowerTooSlowError */
  async take(): Promise<OutboxBatch | undefined> {
    while (!this.#signal.aborted) {
      if (this.#isTooSlow) throw new FollowerTooSlowError();
      const batch = this.#waiting.shift();
      if (batch) {
        this.#pending -= batch.events.length;
        return batch;
      }
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
      });
    }
    return undefined;
  }
}
