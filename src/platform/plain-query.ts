import type pg from 'pg';

/** A statement with its values as the database reads them. */
export interface PlainStatement {
  /** Under which the connection keeps it prepared: one name, one text. Empty: it does not. */
  readonly name: string;
  readonly text: string;
  readonly values: readonly PlainValue[];
  /** Whether the result is to say which columns it has; false where it is absent. */
  readonly isDescribed?: boolean;
}

/** Of lists, texts of which none is null. */
export type PlainValue =
  | string
  | number
  | boolean
  | Uint8Array
  | null
  | readonly (string | number | boolean)[];

/** A row as the database has sent it: a text for each column. */
export type PlainRow = readonly (string | null)[];

/** A column of a result: its name, and PostgreSQL's number for its type. */
export interface PlainField {
  readonly name: string;
  readonly dataTypeID: number;
}

/** What a statement came to. */
export interface PlainResult {
  /** None where nobody asked for them. */
  readonly fields: readonly PlainField[];
  readonly rows: readonly PlainRow[];
  /** How many rows it gave, or changed. */
  readonly count: number;
  /** What the database says that it has done, e.g. `INSERT 0 3` or `COMMIT`. */
  readonly tag: string;
}

/** A statement, and who waits for what it comes to. */
export interface PendingStatement {
  readonly statement: PlainStatement;
  readonly resolve: (result: PlainResult) => void;
  readonly reject: (error: Error) => void;
}

/** What of a connection a query uses; node-postgres offers it to queries that send themselves. */
interface Connection {
  readonly stream: { cork(): void; uncork(): void };
  /** Texts that are prepared, by their names, and those whose preparation is under way. */
  readonly parsedStatements: Readonly<Record<string, string | undefined>>;
  readonly submittedNamedStatements: Record<string, string | undefined>;
  parse(message: { readonly name: string; readonly text: string }): void;
  bind(message: { readonly statement: string; readonly values: readonly unknown[] }): void;
  describe(message: { readonly type: 'P'; readonly name: string }): void;
  execute(message: object): void;
  sync(): void;
}

/**
 * Statements that are sent together, one after the other: where one fails, those behind it are not run. Nobody has to describe
 * their rows: whoever reads them knows their columns. The driver's own query asks for a description with each execution, looks
 * up a parser for each column, and copies its configuration; for a small answer that costs more than the answer itself.
 */
class PlainQuery {
  readonly #pending: readonly PendingStatement[];
  readonly #results: PlainResult[] = [];
  #rows: PlainRow[] = [];
  #fields: readonly PlainField[] = [];

  constructor(pending: readonly PendingStatement[]) {
    this.#pending = pending;
  }

  /** All of them, in their order. */
  get statements(): readonly PlainStatement[] {
    return this.#pending.map(({ statement }) => statement);
  }

  /** Of the statement that the database is at: under what the driver notes it as prepared, once it is. */
  get name(): string {
    return this.#pending[this.#results.length]?.statement.name ?? '';
  }

  get text(): string | undefined {
    return this.#pending[this.#results.length]?.statement.text;
  }

  /** Called by the driver when the connection is free. @returns what makes it impossible to send */
  submit(connection: Connection): Error | null {
    for (const { statement } of this.#pending) {
      const known = preparedOn(connection, statement);
      if (known !== undefined && known !== statement.text)
        return new Error(`The statement ${statement.name} has another text on this connection`);
    }
    connection.stream.cork();
    try {
      for (const { statement } of this.#pending) send(connection, statement);
      connection.sync();
    } finally {
      connection.stream.uncork();
    }
    return null;
  }

  handleDataRow({ fields }: { readonly fields: PlainRow }): void {
    this.#rows.push(fields);
  }

  /** Of `INSERT 0 3`, `UPDATE 3` and `SELECT 3`, the last word; other commands count nothing. */
  handleCommandComplete({ text: tag }: { readonly text: string }): void {
    const count = Number.parseInt(tag.slice(tag.lastIndexOf(' ') + 1), 10) || 0;
    this.#results.push({ fields: this.#fields, rows: this.#rows, count, tag });
    this.#rows = [];
    this.#fields = [];
  }

  handleReadyForQuery(): void {
    this.#pending.forEach(({ resolve }, at) => {
      resolve(this.#results[at] ?? NOTHING);
    });
  }

  handleError(error: Error, connection: Connection): void {
    const done = this.#results.length;
    this.#pending.forEach(({ statement, resolve, reject }, at) => {
      const result = this.#results[at];
      // What has not been reached has not been prepared.
      if (at > done) delete connection.submittedNamedStatements[statement.name];
      if (result) resolve(result);
      else reject(error);
    });
  }

  handleRowDescription({ fields }: { readonly fields: readonly PlainField[] }): void {
    this.#fields = fields;
  }

  handleEmptyQuery(): void {
    this.#results.push(NOTHING);
  }

  /** The rest of what a driver may tell a query, or ask of it: nothing comes of it. */
  handlePortalSuspended(): void {}
  callback(): void {}
}

const NOTHING: PlainResult = { fields: [], rows: [], count: 0, tag: '' };

/** The text that a connection keeps, or is about to keep, under a statement's name. */
const preparedOn = (connection: Connection, { name }: PlainStatement) =>
  name === '' ? undefined : (connection.parsedStatements[name] ?? connection.submittedNamedStatements[name]);

function send(connection: Connection, statement: PlainStatement): void {
  const { name, text, values, isDescribed = false } = statement;
  if (preparedOn(connection, statement) === undefined) {
    connection.parse({ name, text });
    if (name !== '') connection.submittedNamedStatements[name] = text;
  }
  connection.bind({ statement: name, values: values.map(asWritten) });
  if (isDescribed) connection.describe({ type: 'P', name: '' });
  connection.execute({});
}

/** A value in PostgreSQL's spelling; bytes are sent as they are. */
function asWritten(value: PlainValue): string | Buffer | null {
  if (typeof value === 'string' || value === null || Buffer.isBuffer(value)) return value;
  if (value instanceof Uint8Array) return Buffer.from(value.buffer, value.byteOffset, value.byteLength);
  if (Array.isArray(value)) return `{${value.map(asElement).join(',')}}`;
  return String(value);
}

/** An element of a list, in quotes: `null` and commas are texts there. */
const asElement = (value: string | number | boolean): string =>
  `"${typeof value === 'string' ? value.replace(/["\\]/g, '\\$&') : value}"`;

/** Sends statements together over a connection that is somebody's for now; each of them is told what it came to. */
export function sendTogether(client: pg.ClientBase, pending: readonly PendingStatement[]): void {
  client.query(new PlainQuery(pending) as unknown as pg.Submittable);
}

/** Waits for what a statement comes to. @param send gets it sent @throws the driver's error */
export async function resultOf(
  statement: PlainStatement,
  send: (pending: PendingStatement) => void,
): Promise<PlainResult> {
  try {
    return await new Promise<PlainResult>((resolve, reject) => send({ statement, resolve, reject }));
  } catch (error) {
    // The driver's frames lead to its socket; these lead to whoever asked.
    if (error instanceof Error) Error.captureStackTrace(error);
    throw error;
  }
}

/** Sends a statement over a connection that is somebody's for now. @throws the driver's error */
export function sendOn(client: pg.ClientBase, statement: PlainStatement): Promise<PlainResult> {
  return resultOf(statement, (pending) => sendTogether(client, [pending]));
}

/**
 * Sends a statement over a connection of the pool, outside of any transaction.
 * @param faultOf what the connection is closed for when the statement has failed; undefined keeps it
 * @throws the driver's error
 */
export async function sendOver(
  pool: pg.Pool,
  statement: PlainStatement,
  faultOf: (error: unknown) => Error | undefined,
): Promise<PlainResult> {
  const client = await pool.connect();
  let fault: Error | undefined;
  try {
    return await sendOn(client, statement);
  } catch (error) {
    fault = faultOf(error);
    throw error;
  } finally {
    client.release(fault);
  }
}
