import {
  DriverAdapterError,
  type SqlDriverAdapter,
  type SqlDriverAdapterFactory,
  type SqlQuery,
  type Transaction,
} from '@prisma/driver-adapter-utils';
import { recordStatement } from './statement-count.ts';

const ENDS_TRANSACTION = new Set(['COMMIT', 'ROLLBACK']);

/**
 * Wraps Prisma's driver adapter: every statement is counted, and a transaction takes no statement once its COMMIT
 * or ROLLBACK has been sent. Prisma 7.10 keeps the remaining statements of a nested write going after an
 * interactive transaction has timed out; the driver would run them on the released connection, where each
 * commits by itself.
 */
export function wrapAdapterFactory(factory: SqlDriverAdapterFactory): SqlDriverAdapterFactory {
  return {
    provider: factory.provider,
    adapterName: factory.adapterName,
    connect: async () => wrapAdapter(await factory.connect()),
  };
}

function wrapAdapter(adapter: SqlDriverAdapter): SqlDriverAdapter {
  return {
    provider: adapter.provider,
    adapterName: adapter.adapterName,
    queryRaw: (query) => {
      recordStatement(query.sql);
      return adapter.queryRaw(query);
    },
    executeRaw: (query) => {
      recordStatement(query.sql);
      return adapter.executeRaw(query);
    },
    executeScript: (script) => adapter.executeScript(script),
    startTransaction: async (isolation) => wrapTransaction(await adapter.startTransaction(isolation)),
    getConnectionInfo: () => adapter.getConnectionInfo?.() ?? { supportsRelationJoins: true },
    dispose: () => adapter.dispose(),
  };
}

function wrapTransaction(transaction: Transaction): Transaction {
  let ended = false;
  const assertRunning = () => {
    if (ended)
      throw new DriverAdapterError({
        kind: 'TransactionAlreadyClosed',
        cause: 'a statement arrived after the end of its transaction',
      });
  };
  const admit = ({ sql }: Pick<SqlQuery, 'sql'>) => {
    assertRunning();
    if (ENDS_TRANSACTION.has(sql)) ended = true;
    recordStatement(sql);
  };
  const end = () => {
    ended = true;
  };
  return {
    provider: transaction.provider,
    adapterName: transaction.adapterName,
    options: transaction.options,
    queryRaw: async (query) => {
      admit(query);
      return await transaction.queryRaw(query);
    },
    executeRaw: async (query) => {
      admit(query);
      return await transaction.executeRaw(query);
    },
    commit: async () => {
      end();
      await transaction.commit();
    },
    rollback: async () => {
      end();
      await transaction.rollback();
    },
    createSavepoint: async (name) => {
      assertRunning();
      await transaction.createSavepoint?.(name);
    },
    rollbackToSavepoint: async (name) => {
      assertRunning();
      await transaction.rollbackToSavepoint?.(name);
    },
    releaseSavepoint: async (name) => {
      assertRunning();
      await transaction.releaseSavepoint?.(name);
    },
  };
}
