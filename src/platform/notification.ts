import pg from 'pg';

/** What hears the notifications of a channel. */
export interface Hearer {
  /** A committed transaction has sent this. */
  onMessage(payload: string): void;
  /** Notifications come from now on: what was sent before, also while a connection was lost, was not heard. */
  onConnected(): void;
}

/** A channel that is listened to. */
export interface Listening {
  /** Hears nothing more; may be called twice. */
  close(): Promise<void>;
}

/** Milliseconds before the first new attempt to connect, and the longest between two. */
const [FIRST_WAIT, LONGEST_WAIT] = [100, 10_000];
/** Milliseconds between two questions whether the connection is alive, and for an answer. */
const HEARTBEAT = 15_000;

/**
 * Listens to a channel of the server at `url`, on a connection of its own that takes part in no pool. One that breaks,
 * or no longer answers, is made anew, after waits that grow.
 */
export class ServerListening implements Listening {
  readonly #url: string;
  readonly #channel: string;
  readonly #hearer: Hearer;
  #client: pg.Client | undefined;
  #timer: NodeJS.Timeout | undefined;
  #wait = FIRST_WAIT;
  #closed = false;

  constructor(url: string, channel: string, hearer: Hearer) {
    this.#url = url;
    this.#channel = channel;
    this.#hearer = hearer;
    void this.#connect();
  }

  async close(): Promise<void> {
    this.#closed = true;
    clearTimeout(this.#timer);
    const client = this.#client;
    this.#client = undefined;
    await client?.end().catch(() => {});
  }

  async #connect(): Promise<void> {
    const client = new pg.Client({
      connectionString: this.#url,
      application_name: 'caregraph-listen',
      keepAlive: true,
      connectionTimeoutMillis: HEARTBEAT,
      query_timeout: HEARTBEAT,
    });
    this.#client = client;
    client.on('notification', ({ payload = '' }) => this.#hearer.onMessage(payload));
    client.on('error', () => this.#lose(client));
    client.on('end', () => this.#lose(client));
    try {
      await client.connect();
      await client.query(`listen ${pg.escapeIdentifier(this.#channel)}`);
    } catch {
      this.#lose(client);
      return;
    }
    if (this.#client !== client) return;
    this.#wait = FIRST_WAIT;
    this.#hearer.onConnected();
    this.#beat(client);
  }

  /** A connection whose other end is gone says nothing, as one on which nothing happens. */
  #beat(client: pg.Client): void {
    this.#timer = setTimeout(() => {
      client.query('select 1').then(
        () => this.#client === client && this.#beat(client),
        () => this.#lose(client),
      );
    }, HEARTBEAT).unref();
  }

  #lose(client: pg.Client): void {
    if (this.#client !== client) return;
    this.#client = undefined;
    clearTimeout(this.#timer);
    client.end().catch(() => {});
    if (this.#closed) return;
    // At random, so that the instances that lost one server do not come back in step.
    const wait = this.#wait * (0.5 + Math.random() / 2);
    this.#wait = Math.min(2 * this.#wait, LONGEST_WAIT);
    this.#timer = setTimeout(() => void this.#connect(), wait).unref();
  }
}

/** Everyone who hears what an embedded database's one session hears. */
export type EmbeddedHearers = Set<(notification: pg.Notification) => void>;

/** Listens to a channel of an embedded database, by the session that its pool has. */
export function listenEmbedded(
  pool: Pick<pg.Pool, 'query'>,
  hearers: EmbeddedHearers,
  channel: string,
  hearer: Hearer,
): Listening {
  const hear = ({ channel: of, payload = '' }: pg.Notification) => {
    if (of === channel) hearer.onMessage(payload);
  };
  hearers.add(hear);
  const listened = pool.query(`listen ${pg.escapeIdentifier(channel)}`).then(
    () => hearer.onConnected(),
    () => {}, // The database was closed.
  );
  return {
    close: async () => {
      hearers.delete(hear);
      await listened;
    },
  };
}
