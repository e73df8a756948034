import type { Actor, OrgActor, PartnerActor } from '../auth/actor.ts';
import { UnauthenticatedError } from '../auth/authenticate.ts';
import { Failure } from '../graphql/failure.ts';
import { formatError } from '../graphql/format-error.ts';
import type { Logger } from '../platform/log.ts';
import { FollowerTooSlowError } from '../platform/outbox-feed.ts';
import { EventStream } from './event-stream.ts';
import type { RequestRecord } from './request-log.ts';

/** What streams have in common. */
export interface SubscriptionParts {
  readonly log: Logger;
  /** Milliseconds between two signs of life, with each of which the credential is looked at again. */
  readonly keepAlive: number;
  /** Streams that a credential may have open at a time. */
  readonly limit: number;
}

/** One subscription of a client. */
export interface Subscription {
  readonly record: RequestRecord;
  readonly actor: Actor;
  /** Finds out who listens, as they are now. @throws UnauthenticatedError once the credential is not valid any more */
  authenticate(): Promise<OrgActor | PartnerActor>;
  /** Makes what is sent of an event: a result, and where the client is with it. */
  execute(event: unknown, actor: OrgActor | PartnerActor): Promise<{ result: object; cursor: string | null }>;
}

/** The streams of a server. */
export class Subscriptions {
  readonly #parts: SubscriptionParts;
  readonly #open = new Set<SubscriptionStream>();
  #isEnded = false;

  constructor(parts: SubscriptionParts) {
    this.#parts = parts;
  }

  /**
   * Makes a stream, which counts from now on.
   * @throws Failure TOO_MANY_SUBSCRIPTIONS when the credential has as many as it may, UNAVAILABLE while the server stops
   */
  open(subscription: Subscription): SubscriptionStream {
    const { orgId, credentialId } = subscription.actor;
    const { limit } = this.#parts;
    if (this.#isEnded)
      throw new Failure('UNAVAILABLE', 'This server is shutting down; send the request again.', {
        retryAfter: 1,
      });
    const own = [...this.#open].filter(
      ({ actor }) => actor.orgId === orgId && actor.credentialId === credentialId,
    );
    if (own.length >= limit)
      throw new Failure(
        'TOO_MANY_SUBSCRIPTIONS',
        'The credential has as many subscriptions open as it may; end one of them first.',
        { limit, actual: own.length + 1 },
      );
    const stream = new SubscriptionStream(subscription, this.#parts, () => this.#open.delete(stream));
    this.#open.add(stream);
    return stream;
  }

  /** Looks at the credentials of an organization again: one of them may have lost its rights. */
  recheck(orgId: string): void {
    for (const stream of this.#open) if (stream.actor.orgId === orgId) void stream.check();
  }

  /** Completes every stream, and lets no new one begin. */
  end(): void {
    this.#isEnded = true;
    for (const stream of this.#open) stream.stop();
  }
}

const NO_CLIENT = Symbol('the client has gone');

/** One stream: it ends when its client hangs up, takes too long, or may not listen any more, and when the server stops. */
export class SubscriptionStream {
  readonly actor: Actor;
  readonly events = new EventStream();
  readonly #subscription: Subscription;
  readonly #parts: SubscriptionParts;
  readonly #release: () => void;
  readonly #controller = new AbortController();
  #beat: NodeJS.Timeout | undefined;
  #wasBlocked = false;

  constructor(subscription: Subscription, parts: SubscriptionParts, release: () => void) {
    this.#subscription = subscription;
    this.#parts = parts;
    this.#release = release;
    this.actor = subscription.actor;
    this.events.body.once('close', () => this.hangUp());
  }

  /** Says when it is over. */
  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  /** Ends it. @param reason what the client is told; nothing where the server stops */
  stop(reason: unknown = null): void {
    this.#controller.abort(reason);
  }

  /** Ends it without a word: there is no one to tell. */
  hangUp(): void {
    this.stop(NO_CLIENT);
  }

  /** Gives up a stream of which nothing was sent. */
  discard(): void {
    this.hangUp();
    this.#release();
    this.events.body.destroy();
  }

  /** Sends what comes of each event of a source, until it is over. Never throws. */
  async run(source: AsyncIterable<unknown>, cursor: string | null): Promise<void> {
    this.#beat = setInterval(() => this.#keepAlive(), this.#parts.keepAlive).unref();
    this.events.begin(cursor);
    try {
      for await (const event of source) {
        if (this.signal.aborted) break;
        const actor = await this.#subscription.authenticate();
        const sent = await this.#subscription.execute(event, actor);
        this.#subscription.record.events = (this.#subscription.record.events ?? 0) + 1;
        await this.events.next(sent.result, sent.cursor, this.signal);
      }
    } catch (error) {
      this.stop(error instanceof FollowerTooSlowError ? tooSlow() : error);
    } finally {
      clearInterval(this.#beat);
      this.#finish(this.signal.aborted ? this.signal.reason : null);
      this.#release();
    }
  }

  /** Ends it if its credential is not valid any more. What can't be found out now is found out the next time. */
  async check(): Promise<void> {
    try {
      await this.#subscription.authenticate();
    } catch (error) {
      if (error instanceof UnauthenticatedError) this.stop(error);
    }
  }

  #keepAlive(): void {
    const { isBlocked } = this.events;
    if (isBlocked && this.#wasBlocked) this.stop(tooSlow());
    this.#wasBlocked = isBlocked;
    if (isBlocked) return;
    this.events.keepAlive();
    void this.check();
  }

  #finish(reason: unknown): void {
    const { body } = this.events;
    if (reason === NO_CLIENT) {
      body.destroy();
      return;
    }
    this.events.complete(reason === null ? undefined : { errors: [this.#told(reason)] });
    // Who takes nothing does not take the end either.
    const timer = setTimeout(() => body.destroy(), this.#parts.keepAlive).unref();
    body.once('close', () => clearTimeout(timer));
  }

  #told(error: unknown) {
    const { record } = this.#subscription;
    const told = formatError(error, { requestId: record.id, log: this.#parts.log });
    record.errorCodes = [...record.errorCodes, told.extensions.code];
    return told;
  }
}

function tooSlow(): Failure {
  return new Failure(
    'SUBSCRIBER_TOO_SLOW',
    'The client takes its events more slowly than they come; connect again, from the last one that it has had.',
  );
}
