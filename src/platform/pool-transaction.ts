import { DriverAdapterError } from '@prisma/driver-adapter-utils';
import type pg from 'pg';
import type { Prisma } from '../generated/prisma/client.ts';
import { faultOf } from './connection-pool.ts';
import {
  type PendingStatement,
  type PlainResult,
  type PlainStatement,
  resultOf,
  sendOn,
  sendTogether,
} from './plain-query.ts';
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

const statementOf = (text: string): PlainStatement => ({ name: '', text, values: [] });
const [COMMIT, ROLLBACK] = [statementOf('COMMIT'), statementOf('ROLLBACK')];

/**
 * A transaction over one connection of the pool, which goes back when it ends. Once its end has been sent, or its time is over, it
 * takes no statement any more: on that connection each would commit by itself.
 *
 * Statements of one tick are sent together, and run one after the other. Where one fails, those behind it fail as well, and
 * are not run; that is no different from what a failed transaction does with them.
 */
export class PoolTransaction<Client> {
  readonly #connection: pg.PoolClient;
  readonly #timer: NodeJS.Timeout;
  /** Statements of this tick. */
  #waiting: PendingStatement[] = [];
  #ending: Promise<void> | undefined;
  #fault: Error | undefined;
  #guest: Promise<Guest<Client>> | undefined;
  #savepoints = 0;

  private constructor(connection: pg.PoolClient, timeout: number) {
    this.#connection = connection;
    this.#timer = setTimeout(() => void this.rollback(), timeout);
  }

  /** Begins with the first statement. @throws the driver's errors, also when there is no connection in time */
  static async begin<Client>(
    pool: pg.Pool,
    { isolationLevel, timeout }: PoolTransactionOptions,
  ): Promise<PoolTransaction<Client>> {
    const transaction = new PoolTransaction<Client>(await pool.connect(), timeout);
    const beginning = isolationLevel === undefined ? 'BEGIN' : BEGINNINGS[isolationLevel];
    // Whatever is sent together with it fails with it.
    transaction.#ask(statementOf(beginning)).catch(() => {});
    return transaction;
  }

  /** Sends a statement, and counts it. @throws DriverAdapterError once the transaction has ended, and the driver's errors */
  async send(statement: PlainStatement): Promise<PlainResult> {
    this.#assertOpen();
    recordStatement(statement.text);
    return await this.#ask(statement);
  }

  async #ask(statement: PlainStatement): Promise<PlainResult> {
    try {
      return await resultOf(statement, (pending) => {
        this.#waiting.push(pending);
        if (this.#waiting.length === 1) process.nextTick(() => this.#flush());
      });
    } catch (error) {
      this.#fault ??= faultOf(error);
      throw error;
    }
  }

  #flush(): void {
    const waiting = this.#waiting;
    this.#waiting = [];
    if (waiting.length > 0) sendTogether(this.#connection, waiting);
  }

  /** Runs a part that may fail by itself: what it has written is then taken back. @throws whatever `part` throws */
  async nest<Result>(part: () => Promise<Result>): Promise<Result> {
    this.#savepoints += 1;
    const name = `part_${this.#savepoints}`;
    await this.send(statementOf(`savepoint ${name}`));
    try {
      const result = await part();
      await this.send(statementOf(`release savepoint ${name}`));
      return result;
    } catch (error) {
      // By itself: behind a statement that fails it would not be run.
      this.#flush();
      await this.send(statementOf(`rollback to savepoint ${name}`));
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
    this.#ending = this.#end(() => this.#sendCommit());
    await this.#ending;
  }

  /** Takes everything back. Never throws: a connection that cannot is closed, which does the same. */
  async rollback(): Promise<void> {
    this.#ending ??= this.#end(() => this.#sendRollback());
    await this.#ending.catch(() => {});
    await this.#guest?.then((guest) => guest.leave()).catch(() => {});
  }

  /** Gives the connection back when the end has been sent. */
  async #end(send: () => Promise<void>): Promise<void> {
    clearTimeout(this.#timer);
    try {
      await send();
    } catch (error) {
      this.#fault ??= faultOf(error);
      throw error;
    } finally {
      this.#connection.release(this.#fault);
    }
  }

  async #sendCommit(): Promise<void> {
    try {
      const { tag } = await this.#ask(COMMIT);
      if (tag !== 'COMMIT') throw new Error('A statement of the transaction had failed: it was rolled back');
    } catch (error) {
      // Behind a statement that fails the commit is not run.
      await this.#sendRollback().catch(() => {});
      throw error;
    }
  }

  async #sendRollback(): Promise<void> {
    this.#flush();
    await sendOn(this.#connection, ROLLBACK);
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
        this.#flush();
        return await this.#connection.query(config);
      },
      ...{ on: nothing, removeListener: nothing, release: nothing },
    };
  }
}
