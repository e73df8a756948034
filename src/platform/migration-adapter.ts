import { AsyncLocalStorage } from 'node:async_hooks';
import { PrismaPg } from '@prisma/adapter-pg';
import {
  ColumnTypeEnum,
  DriverAdapterError,
  type SqlDriverAdapter,
  type SqlMigrationAwareDriverAdapterFactory,
  type SqlQuery,
  type SqlResultSet,
} from '@prisma/driver-adapter-utils';
import pg from 'pg';

/**
 * The driver adapter that Prisma's schema engine works through.
 *
 * @param openPool gives a pool of one connection: the engine's advisory lock belongs to the session.
 * @param disposePool whether disposing an adapter ends the pool that was opened for it.
 */
export function migrationAdapterFactory(
  openPool: () => pg.Pool,
  disposePool: boolean,
): SqlMigrationAwareDriverAdapterFactory {
  return {
    provider: 'postgres',
    adapterName: 'caregraph-migration',
    connect: async () => {
      const pool = openPool();
      const adapter = await new PrismaPg(readingChar(pool), { disposeExternalPool: disposePool }).connect();
      return forEngine(adapter, pool);
    },
    connectToShadowDb: () =>
      Promise.reject(new Error('A shadow database is not used: compare an embedded one.')),
  };
}

/** Prisma's adapter as it is, but for the two things that it cannot do for the engine. */
function forEngine(adapter: SqlDriverAdapter, pool: pg.Pool): SqlDriverAdapter {
  return {
    provider: adapter.provider,
    adapterName: adapter.adapterName,
    queryRaw: (query) => queryWithChar(adapter, query),
    executeRaw: (query) => adapter.executeRaw(query),
    startTransaction: (isolation) => adapter.startTransaction(isolation),
    getConnectionInfo: () => adapter.getConnectionInfo?.() ?? { supportsRelationJoins: true },
    dispose: () => adapter.dispose(),
    executeScript: (script) => runScript(pool, script),
  };
}

/** Columns of the query under way whose type is `"char"`, as PostgreSQL's catalogue has them. */
const charColumns = new AsyncLocalStorage<Set<number>>();
let underWay = 0;

/** `"char"` is unknown to the adapter, and the engine reads it from the catalogue: pass it as text … */
function readingChar(pool: pg.Pool): pg.Pool {
  const { CHAR, TEXT } = pg.types.builtins;
  const query = async (statement: string | pg.QueryConfig) => {
    const result = await pool.query(statement);
    for (const [index, field] of result.fields.entries()) {
      if (field.dataTypeID !== CHAR) continue;
      field.dataTypeID = TEXT;
      charColumns.getStore()?.add(index);
    }
    return result;
  };
  // The adapter takes a pool for what it is by its prototype; these are the members that it uses.
  return Object.assign(Object.create(pg.Pool.prototype), {
    query,
    options: pool.options,
    connect: pool.connect.bind(pool),
    on: pool.on.bind(pool),
    removeListener: pool.removeListener.bind(pool),
    end: pool.end.bind(pool),
  });
}

/** … and name it afterwards. */
async function queryWithChar(adapter: SqlDriverAdapter, query: SqlQuery): Promise<SqlResultSet> {
  const columns = new Set<number>();
  underWay += 1;
  try {
    const result = await charColumns.run(columns, () => adapter.queryRaw(query));
    for (const index of columns) result.columnTypes[index] = ColumnTypeEnum.Character;
    return result;
  } finally {
    underWay -= 1;
    // A store that is enabled costs every promise of the process; requests come after migrations.
    if (underWay === 0) charColumns.disable();
  }
}

/**
 * Runs a whole script as one simple query, which stops at the first error. Prisma's adapter would cut it at every
 * semicolon, those of function bodies and comments as well.
 */
async function runScript(pool: pg.Pool, script: string): Promise<void> {
  const client = await pool.connect();
  try {
    await client.query(script);
  } catch (error) {
    // The script began a transaction: without its end the engine could not note down that it failed.
    await client.query('rollback').catch(() => {});
    throw asAdapterError(error);
  } finally {
    client.release();
  }
}

/** Without the detail, and without what a message about a value quotes: the engine keeps it in the database. */
function asAdapterError(error: unknown): unknown {
  if (!(error instanceof pg.DatabaseError)) return error;
  const { code = 'XX000', severity = 'ERROR', hint } = error;
  const message = code.startsWith('22') ? error.message.replace(/: ".*"$/s, '') : error.message;
  return new DriverAdapterError({
    kind: 'postgres',
    ...{ code, severity, message, hint, detail: undefined, column: undefined },
    ...{ originalCode: code, originalMessage: message },
  });
}
