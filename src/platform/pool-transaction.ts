import { DriverAdapterError } from '@prisma/driver-adapter-utils';
import type pg from 'pg';
import type { Prisma } from '../generated/prisma/client.ts';
import { faultOf } from './connection-pool.ts';
import { type PlainResult, type PlainStatement, sendOn } from './plain-query.ts';
import { type JoinedConnection, scope } from './scope.ts';
import { recordStatement } from './statement-count.ts';

/** What the beginning of a transaction says of its isolation. */
const BEGINNINGS: Readonly<Record<Prisma.TransactionIsolationLevel, string>> = {
  ReadUncommitted: 'BEGIN ISOLATION LEVEL READ UNCOMMITTED',
  ReadCommitted: 'BEGIN ISOLATION LEVEL READ COMMITTED',
  RepeatableRead: 'BEGIN ISOLATION LEVEL REPEATABLE READ',
  Serializable: 'BEGIN ISOLATION LEVEL SERIALIZABLE',
};
/** What a guest sends to begin and to end: the host has begun, and will end. */
const GUEST_CONTROL = /^(BEGIN|COMMIT|ROLLBACK)$/;

/** How a transaction runs. */
export interface PoolTransactionOptions {
  readonly isolationLevel?: Prisma.TransactionIsolationLevel;
  /** Milliseconds, after which it is rolled back. */
  readonly timeout: number;
}

/** Whoever else sends statements in a transaction, and when it has left. */
interface Guest<Client> {
  readonly client: Client;
  /** Lets it end; what it sends to do so comes to nothing. */
  leave(): Promise<void>;
}

/**
 * A transaction over one connection of the pool, which goes back when it ends. Once its end has been sent, or its time is over, it
 * takes no statement any more: on that connection each would commit by itself.
 */
export class PoolTransaction<Client> {
  readonly #connection: pg.PoolClient;
  readonly #timer: NodeJS.Timeout;
  #ending: Promise<void> | undefined;
  #fault: Error | undefined;
  #guest: Promise<Guest<Client>> | undefined;
  #savepoints = 0;

  private constructor(connection: pg.PoolClient, timeout: number) {
    this.#connection = connection;
    this.#timer = setTimeout(() => void this.#end('ROLLBACK').catch(() => {}), timeout);
  }

  /** @throws the driver's errors, also when there is no connection in time */
  static async begin<Client>(
    pool: pg.Pool,
    { isolationLevel, timeout }: PoolTransactionOptions,
  ): Promise<PoolTransaction<Client>> {
    const connection = await pool.connect();
    try {
      await connection.query(isolationLevel === undefined ? 'BEGIN' : BEGINNINGS[isolationLevel]);
    } catch (error) {
      connection.release(error as Error);
      throw error;
    }
    return new PoolTransaction(connection, timeout);
  }

  /** Sends a statement, and counts it. @throws DriverAdapterError once the transaction has ended, and the driver's errors */
  async send(statement: PlainStatement): Promise<PlainResult> {
    this.#assertOpen();
    recordStatement(statement.text);
    try {
      return await sendOn(this.#connection, statement);
    } catch (error) {
      this.#fault ??= faultOf(error);
      throw error;
    }
  }

  /** Runs a part that may fail by itself: what it has written is then taken back. @throws whatever `part` throws */
  async nest<Result>(part: () => Promise<Result>): Promise<Result> {
    this.#savepoints += 1;
    const name = `part_${this.#savepoints}`;
    await this.send({ name: '', text: `savepoint ${name}`, values: [] });
    try {
      const result = await part();
      await this.send({ name: '', text: `release savepoint ${name}`, values: [] });
      return result;
    } catch (error) {
      await this.send({ name: '', text: `rollback to savepoint ${name}`, values: [] });
      throw error;
    }
  }

  /**
   * Takes in someone who begins a transaction over the same pool within `begin`: it gets this connection instead, and what it
   * sends to begin and to end comes to nothing. Once; later calls give the same.
   * @param begin resolves when the guest has left
   */
  async join(begin: (arrive: (client: Client) => Promise<void>) => Promise<unknown>): Promise<Client> {
    this.#assertOpen();
    this.#guest ??= this.#takeIn(begin);
    return (await this.#guest).client;
  }

  /** @throws DriverAdapterError when its time is over, and the driver's errors: nothing was written then, but for a lost connection */
  async commit(): Promise<void> {
    await (await this.#guest?.catch(() => undefined))?.leave();
    this.#assertOpen();
    await this.#end('COMMIT');
  }

  /** Takes everything back. Never throws: a connection that cannot is closed, which does the same. */
  async rollback(): Promise<void> {
    await this.#end('ROLLBACK').catch(() => {});
    await this.#guest?.then((guest) => guest.leave()).catch(() => {});
  }

  async #end(command: 'COMMIT' | 'ROLLBACK'): Promise<void> {
    this.#ending ??= this.#sendEnd(command);
    await this.#ending;
  }

  async #sendEnd(command: string): Promise<void> {
    clearTimeout(this.#timer);
    try {
      await this.#connection.query(command);
    } catch (error) {
      this.#fault ??= faultOf(error);
      throw error;
    } finally {
      this.#connection.release(this.#fault);
    }
  }

  #assertOpen(): void {
    if (this.#ending)
      throw new DriverAdapterError({
        kind: 'TransactionAlreadyClosed',
        cause: 'a statement arrived after the end of its transaction',
      });
  }

  #takeIn(begin: (arrive: (client: Client) => Promise<void>) => Promise<unknown>): Promise<Guest<Client>> {
    return new Promise((resolve, reject) => {
      let letGo = () => {};
      const hosting = new Promise<void>((done) => {
        letGo = done;
      });
      const gone = scope.run({ ...scope.getStore(), joined: this.#connectionOfGuest() }, () =>
        begin((client) => {
          const leave = async () => {
            letGo();
            await gone;
          };
          resolve({ client, leave });
          return hosting;
        }),
      );
      gone.catch(reject);
    });
  }

  /** What a driver needs of a connection of the pool; it is given back by the host. */
  #connectionOfGuest(): JoinedConnection {
    const nothing = () => {};
    return {
      query: async (config) => {
        if (GUEST_CONTROL.test(config.text)) return { fields: [], rows: [], rowCount: 0 };
        this.#assertOpen();
        return await this.#connection.query(config);
      },
      ...{ on: nothing, removeListener: nothing, release: nothing },
    };
  }
}
