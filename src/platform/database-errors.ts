/**
 * What went wrong in the database, as far as code may react to it. Holds names of the schema and codes only:
 * Prisma's errors and PostgreSQL's details quote the values of rows, so they are neither logged nor passed on.
 */
export type DatabaseError =
  /** A row with this key is there already. */
  | { kind: 'unique' /** Name of the index, where known. */; constraint?: string; fields: string[] }
  /** A row that overlaps is there already. */
  | { kind: 'exclusion'; constraint?: string }
  /** A row that is referred to is not there, or a row to be deleted is referred to. */
  | { kind: 'foreignKey'; constraint?: string }
  /** A text holds a character, or a time a year, that PostgreSQL does not have. */
  | { kind: 'unstorable' }
  /** The transaction lost against another and may be tried again. */
  | { kind: 'serialization' }
  /** A lock, a statement or the transaction took too long; nothing was written. */
  | { kind: 'timeout' }
  /** The database cannot be reached, has no connection left, or has cut ours. */
  | { kind: 'unavailable' }
  /** Anything else, errors that are not the database's included. */
  | { kind: 'unknown' /** SQLSTATE or Prisma's code. */; code?: string };

/** What the errors of Prisma, its driver adapter and node-postgres have in common. */
interface RaisedError {
  name?: unknown;
  code?: unknown;
  message?: unknown;
  cause?: unknown;
  constraint?: unknown;
  meta?: { driverAdapterError?: { cause?: AdapterCause }; target?: unknown };
}

interface AdapterCause {
  kind?: string;
  originalCode?: string;
  originalMessage?: string;
  constraint?: { index?: string; fields?: string[] };
}

/** Kinds by SQLSTATE, or by its first two characters. */
const BY_STATE: Readonly<Record<string, DatabaseError['kind']>> = {
  '23505': 'unique',
  '23P01': 'exclusion',
  '23503': 'foreignKey',
  '23001': 'foreignKey',
  '22007': 'unstorable',
  '22008': 'unstorable',
  '22021': 'unstorable',
  '22P05': 'unstorable',
  '40001': 'serialization',
  '40P01': 'serialization',
  '55P03': 'timeout',
  '57014': 'timeout',
  '25P03': 'timeout',
  '25P04': 'timeout',
  '57P01': 'unavailable',
  '57P02': 'unavailable',
  '57P03': 'unavailable',
  '57P05': 'unavailable',
  '53': 'unavailable',
  '08': 'unavailable',
};

/** Kinds by Prisma's codes, and by Node's for sockets. */
const BY_CODE: Readonly<Record<string, DatabaseError['kind']>> = {
  P2002: 'unique',
  P2003: 'foreignKey',
  P2034: 'serialization',
  P2028: 'timeout',
  P1018: 'timeout',
  P1008: 'timeout',
  P1001: 'unavailable',
  P1002: 'unavailable',
  P1017: 'unavailable',
  P2024: 'unavailable',
  P2037: 'unavailable',
  ECONNREFUSED: 'unavailable',
  ECONNRESET: 'unavailable',
  ENOTFOUND: 'unavailable',
  ETIMEDOUT: 'unavailable',
  EPIPE: 'unavailable',
};

/** node-postgres has no codes for these, and Prisma one that it shares with the timeout of a transaction. */
const CONNECTION_MESSAGE =
  /Unable to start a transaction|Connection terminated|timeout exceeded when trying to connect|connection error and is not queryable|after calling end on the pool|Client was closed/;

/** Tells what a raised error means. Never throws, whatever it is given. */
export function classifyDatabaseError(error: unknown): DatabaseError {
  if (typeof error !== 'object' || error === null) return { kind: 'unknown' };
  const raised: RaisedError = error;
  const adapter = adapterCause(raised);
  const code = typeof raised.code === 'string' ? raised.code : undefined;
  const state = adapter?.originalCode ?? code;
  const kind = kindOf(state, code, adapter?.kind, raised);
  switch (kind) {
    case 'unique':
      return { kind, ...constraintOf(raised, adapter), fields: fieldsOf(raised, adapter) };
    case 'exclusion':
    case 'foreignKey':
      return { kind, ...constraintOf(raised, adapter) };
    case 'unknown':
      return state === undefined ? { kind } : { kind, code: state };
    default:
      return { kind };
  }
}

/** Whether a write failed because a row with the same key is there already. @param index name of the unique index */
export function violatesUnique(error: unknown, index: string): boolean {
  const failure = classifyDatabaseError(error);
  return failure.kind === 'unique' && failure.constraint === index;
}

/** One line about an error that is safe to log: kind, constraint, code and the class of the error. */
export function describeDatabaseError(error: unknown): string {
  const { kind, ...rest } = classifyDatabaseError(error);
  const name = error instanceof Error ? error.name : typeof error;
  const details = Object.values(rest).flat().filter(Boolean).join(', ');
  return details === '' ? `${name}: ${kind}` : `${name}: ${kind} (${details})`;
}

function adapterCause(raised: RaisedError): AdapterCause | undefined {
  if (raised.meta?.driverAdapterError?.cause) return raised.meta.driverAdapterError.cause;
  return raised.name === 'DriverAdapterError' ? (raised.cause as AdapterCause) : undefined;
}

function kindOf(
  state: string | undefined,
  code: string | undefined,
  adapterKind: string | undefined,
  raised: RaisedError,
): DatabaseError['kind'] {
  if (adapterKind === 'TransactionWriteConflict') return 'serialization';
  if (adapterKind === 'TransactionAlreadyClosed') return 'timeout';
  const message = typeof raised.message === 'string' ? raised.message : '';
  if (CONNECTION_MESSAGE.test(message)) return 'unavailable';
  const known = BY_STATE[state ?? ''] ?? BY_CODE[state ?? ''] ?? BY_CODE[code ?? ''];
  if (known) return known;
  return (state?.length === 5 && BY_STATE[state.slice(0, 2)]) || 'unknown';
}

function constraintOf(raised: RaisedError, adapter: AdapterCause | undefined): { constraint?: string } {
  // The driver adapter keeps the name of an exclusion constraint in the message alone, which has no values.
  const quoted = /constraint "([^"]+)"/.exec(adapter?.originalMessage ?? '')?.[1];
  const own = typeof raised.constraint === 'string' ? raised.constraint : undefined;
  const constraint = adapter?.constraint?.index ?? own ?? quoted;
  return constraint === undefined ? {} : { constraint };
}

function fieldsOf(raised: RaisedError, adapter: AdapterCause | undefined): string[] {
  if (adapter?.constraint?.fields) return adapter.constraint.fields;
  const target = raised.meta?.target;
  return Array.isArray(target) ? target.filter((field) => typeof field === 'string') : [];
}
