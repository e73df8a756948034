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
 * A query whose rows nobody has to describe: whoever reads them knows their columns. The driver's own asks for a description
 * with each execution, looks up a parser for each column, and copies its configuration; for a small answer that costs more than
 * the answer itself.
 */
class PlainQuery implements PlainStatement {
  readonly name: string;
  readonly text: string;
  readonly values: readonly PlainValue[];
  readonly isDescribed: boolean;
  readonly #rows: PlainRow[] = [];
  #fields: readonly PlainField[] = [];
  #count = 0;
  /** Told once; set by whoever sends the query. Its name is the driver's. */
  readonly callback: (error: Error | null, result: PlainResult) => void;

  constructor(
    { name, text, values, isDescribed = false }: PlainStatement,
    callback: PlainQuery['callback'],
  ) {
    this.name = name;
    this.text = text;
    this.values = values;
    this.isDescribed = isDescribed;
    this.callback = callback;
  }

  /** Called by the driver when the connection is free. @returns what makes it impossible to send */
  submit(connection: Connection): Error | null {
    const { name, text } = this;
    const known = connection.parsedStatements[name] ?? connection.submittedNamedStatements[name];
    if (name !== '' && known !== undefined && known !== text)
      return new Error(`The statement ${name} has another text on this connection`);
    connection.stream.cork();
    try {
      if (name === '' || known === undefined) {
        connection.parse({ name, text });
        if (name !== '') connection.submittedNamedStatements[name] = text;
      }
      connection.bind({ statement: name, values: this.values.map(asWritten) });
      if (this.isDescribed) connection.describe({ type: 'P', name: '' });
      connection.execute({});
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
  handleCommandComplete({ text }: { readonly text: string }): void {
    this.#count = Number.parseInt(text.slice(text.lastIndexOf(' ') + 1), 10) || 0;
  }

  handleReadyForQuery(): void {
    this.callback(null, { fields: this.#fields, rows: this.#rows, count: this.#count });
  }

  handleError(error: Error): void {
    this.callback(error, { fields: [], rows: [], count: 0 });
  }

  handleRowDescription({ fields }: { readonly fields: readonly PlainField[] }): void {
    this.#fields = fields;
  }

  /** The rest of what a driver may tell a query: nothing comes of it. */
  handleEmptyQuery(): void {}
  handlePortalSuspended(): void {}
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

/** Sends a statement over a connection that is somebody's for now: a transaction's. @throws the driver's error */
export async function sendOn(client: pg.ClientBase, statement: PlainStatement): Promise<PlainResult> {
  try {
    return await new Promise<PlainResult>((resolve, reject) => {
      const query = new PlainQuery(statement, (error, result) => (error ? reject(error) : resolve(result)));
      client.query(query as unknown as pg.Submittable);
    });
  } catch (error) {
    // The driver's frames lead to its socket; these lead to whoever asked.
    if (error instanceof Error) Error.captureStackTrace(error);
    throw error;
  }
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
