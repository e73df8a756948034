import { setTimeout as sleep } from 'node:timers/promises';
import { PrismaPg } from '@prisma/adapter-pg';
import pg from 'pg';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { Prisma, PrismaClient } from '../../src/generated/prisma/client.ts';
import { type DatabaseTimeouts, SERVER_TIMEOUTS } from '../../src/platform/connection-pool.ts';
import { adminClient, type Database, openDatabase } from '../../src/platform/database.ts';
import { classifyDatabaseError, describeDatabaseError } from '../../src/platform/database-errors.ts';
import {
  type TenantClient,
  type TenantTransaction,
  tenantClient,
  tenantSql,
} from '../../src/platform/tenant-client.ts';
import { inTransaction } from '../../src/platform/transaction.ts';
import { testDatabase, testServerUrl } from '../support/database.ts';
import { urlOfDatabase } from '../support/template.ts';

let database: Database;
let db: TenantClient;
let orgId: string;

const place = (name: string) => ({ orgId, name, sortName: name.toLowerCase(), timezone: 'UTC' });

/** Makes the database fail with a SQLSTATE in a statement, in a model's write, or at the commit. */
const RAISE = `
  create function raise_state(org uuid, state text) returns void language plpgsql as $$
    begin raise exception using errcode = state, message = 'as asked'; end; $$;
  create function raise_city() returns trigger language plpgsql as $$
    begin perform raise_state(new.org_id, new.city); return new; end; $$;
  create trigger at_once before insert on location for each row when (new.country = 'AT ONCE')
    execute function raise_city();
  create constraint trigger at_commit after insert on location deferrable initially deferred
    for each row when (new.country = 'AT COMMIT') execute function raise_city();
  alter table location add constraint one_phone exclude (phone with =);
  alter table location add constraint known_state check (state <> 'Nowhere');`;

async function runScript(target: Database, script: string): Promise<void> {
  const adapter = await target.adapterFactory.connect();
  await adapter.executeScript(script);
  await adapter.dispose();
}

beforeAll(async () => {
  database = await testDatabase();
  await runScript(database, RAISE);
  orgId = (await adminClient(database).organization.create({ data: { name: 'Clinic' } })).id;
  db = tenantClient(database.prisma, orgId);
});
afterAll(() => database.close());
beforeEach(async () => void (await db.location.deleteMany()));

const names = async () => (await db.location.findMany({ orderBy: { name: 'asc' } })).map(({ name }) => name);

/** Ways in which the database raises one and the same error. */
const guises: [string, (tx: TenantTransaction, state: string) => Promise<unknown>][] = [
  [
    'a raw statement',
    (tx, state) => tenantSql(tx, (org) => Prisma.sql`select raise_state(${org}::uuid, ${state})`),
  ],
  ['a write', ({ location }, city) => location.create({ data: { ...place('x'), city, country: 'AT ONCE' } })],
  [
    'the commit',
    ({ location }, city) => location.create({ data: { ...place('x'), city, country: 'AT COMMIT' } }),
  ],
];

describe.each(guises)('a transaction that fails in %s', (_guise, fail) => {
  it.each(['40001', '40P01'])('is tried again after %s, from the start', async (state) => {
    let attempt = 0;
    const result = await inTransaction(db, async (tx) => {
      attempt += 1;
      await tx.location.create({ data: place(`attempt ${attempt}`) });
      if (attempt < 3) await fail(tx, state);
      return attempt;
    });
    expect(result).toBe(3);
    expect(await names()).toEqual(['attempt 3']);
  });

  it('is given up after the last attempt, with the error', async () => {
    let attempts = 0;
    const outcome = inTransaction(
      db,
      async (tx) => {
        attempts += 1;
        await fail(tx, '40001');
      },
      { attempts: 2 },
    );
    const error = await outcome.catch((raised: unknown) => raised);
    expect(classifyDatabaseError(error)).toEqual({ kind: 'serialization' });
    expect(attempts).toBe(2);
    expect(await names()).toEqual([]);
  });

  it.each(['55P03', '57014', '23514', 'P0001'])('is not tried again after %s', async (state) => {
    let attempts = 0;
    const outcome = inTransaction(db, async (tx) => {
      attempts += 1;
      await tx.location.create({ data: place('before') });
      await fail(tx, state);
    });
    await expect(outcome).rejects.toThrow();
    expect(attempts).toBe(1);
    expect(await names()).toEqual([]);
  });
});

describe('a transaction', () => {
  it('is not tried again after an error of the code inside, and writes nothing', async () => {
    let attempts = 0;
    const outcome = inTransaction(db, async (tx) => {
      attempts += 1;
      await tx.location.create({ data: place('x') });
      throw new RangeError('no');
    });
    await expect(outcome).rejects.toThrow(RangeError);
    expect(attempts).toBe(1);
    expect(await names()).toEqual([]);
  });

  it('runs at the isolation that it is given', async () => {
    const isolation = (tx: TenantTransaction) =>
      tenantSql(
        tx,
        (org) => Prisma.sql`select current_setting('transaction_isolation') as level, ${org} as org`,
      );
    expect(await inTransaction(db, isolation)).toMatchObject([{ level: 'read committed' }]);
    expect(await inTransaction(db, isolation, { isolation: 'Serializable' })).toMatchObject([
      { level: 'serializable' },
    ]);
  });

  it('takes no statement after its end', async () => {
    let kept: TenantTransaction | undefined;
    await inTransaction(db, async (tx) => {
      kept = tx;
    });
    await expect(kept?.location.create({ data: place('late') })).rejects.toThrow();
    expect(await names()).toEqual([]);
  });
});

describe('telling what an error means', () => {
  const kindOf = async (outcome: Promise<unknown>) => {
    const error = await outcome.then(
      () => expect.unreachable('it did not fail'),
      (raised: unknown) => raised,
    );
    const text = JSON.stringify(classifyDatabaseError(error)) + describeDatabaseError(error);
    expect(text).not.toMatch(/canary/i);
    return classifyDatabaseError(error);
  };

  it('knows a key that is taken', async () => {
    const row = await db.location.create({ data: place('canary') });
    const again = db.location.create({ data: { ...place('canary'), id: row.id } });
    expect(await kindOf(again)).toEqual({ kind: 'unique', constraint: 'location_pkey', fields: [] });
    const raw = adminClient(database).$executeRaw`insert into location select * from location`;
    expect(await kindOf(raw)).toMatchObject({ kind: 'unique', constraint: 'location_pkey' });
  });

  it('knows an overlap', async () => {
    const data = { ...place('x'), phone: '+15550000001' };
    await db.location.create({ data });
    expect(await kindOf(db.location.create({ data }))).toEqual({
      kind: 'exclusion',
      constraint: 'one_phone',
    });
  });

  it('knows a reference to nothing, and to what is to be deleted', async () => {
    const admin = adminClient(database);
    const stray = { ...place('canary'), orgId: '00000000-0000-7000-8000-000000000000' };
    const reference = { kind: 'foreignKey', constraint: 'location_org_id_fkey' };
    expect(await kindOf(admin.location.create({ data: stray }))).toEqual(reference);
    await db.location.create({ data: place('x') });
    expect(await kindOf(admin.organization.delete({ where: { id: orgId } }))).toEqual(reference);
  });

  it.each([
    ['40001', { kind: 'serialization' }],
    ['40P01', { kind: 'serialization' }],
    ['55P03', { kind: 'timeout' }],
    ['57014', { kind: 'timeout' }],
    ['53300', { kind: 'unavailable' }],
    ['57P01', { kind: 'unavailable' }],
    ['P0001', { kind: 'unknown', code: 'P0001' }],
  ])('knows SQLSTATE %s', async (state, expected) => {
    for (const [, fail] of guises)
      expect(await kindOf(inTransaction(db, (tx) => fail(tx, state), { attempts: 1 }))).toEqual(expected);
  });

  it('says no more than the code of anything else', async () => {
    const row = { ...place('canary'), state: 'Nowhere' };
    expect(await kindOf(db.location.create({ data: row }))).toEqual({ kind: 'unknown', code: '23514' });
    expect(classifyDatabaseError(new Error('canary'))).toEqual({ kind: 'unknown' });
    expect(classifyDatabaseError(null)).toEqual({ kind: 'unknown' });
    expect(describeDatabaseError(new TypeError('canary'))).toBe('TypeError: unknown');
  });

  it('knows a server that is not there', async () => {
    // Port 1 is reserved and nothing listens there.
    const absent = await openDatabase({ url: 'postgresql://nobody@127.0.0.1:1/none' });
    expect(await kindOf(absent.ping())).toEqual({ kind: 'unavailable' });
    expect(await kindOf(absent.prisma.location.count())).toEqual({ kind: 'unavailable' });
    expect(await kindOf(absent.prisma.$transaction(async () => {}))).toEqual({ kind: 'unavailable' });
    await absent.close();
  });
});

describe.skipIf(testServerUrl() === undefined)('on a server', () => {
  /** A barrier for two: each waits until both have come. */
  const meeting = () => {
    let arrived = 0;
    let open = () => {};
    const both = new Promise<void>((resolve) => {
      open = resolve;
    });
    return async () => {
      arrived += 1;
      if (arrived === 2) open();
      if (arrived <= 2) await both;
    };
  };

  it('two that change what both have read both succeed, one after the other', async () => {
    const { id } = await db.location.create({ data: place('shared') });
    const where = { orgId_id: { orgId, id } };
    const meet = meeting();
    let attempts = 0;
    const increment = () =>
      inTransaction(
        db,
        async (tx) => {
          attempts += 1;
          const { version } = await tx.location.findUniqueOrThrow({ where });
          await meet();
          await tx.location.update({ where, data: { version: version + 1 } });
        },
        { isolation: 'RepeatableRead' },
      );
    await Promise.all([increment(), increment()]);
    expect(await db.location.findUnique({ where })).toMatchObject({ version: 3 });
    expect(attempts).toBe(3);
  });

  it('two that lock in opposite orders both succeed', async () => {
    const ids = await Promise.all(
      ['a', 'b'].map(async (name) => (await db.location.create({ data: place(name) })).id),
    );
    const meet = meeting();
    const touch = async (tx: TenantTransaction, id: string) =>
      void (await tx.location.updateMany({ where: { id }, data: { version: { increment: 1 } } }));
    const both = (first: string, second: string) =>
      inTransaction(db, async (tx) => {
        await touch(tx, first);
        await meet();
        await touch(tx, second);
      });
    const [a = '', b = ''] = ids;
    await Promise.all([both(a, b), both(b, a)]);
    expect(await db.location.findMany({ select: { version: true } })).toEqual([
      { version: 3 },
      { version: 3 },
    ]);
  });

  it('a connection that was cut is an unavailable database, and the next one works', async () => {
    const cut = inTransaction(db, (tx) =>
      tenantSql(tx, (org) => Prisma.sql`select pg_terminate_backend(pg_backend_pid()), ${org}`),
    );
    expect(classifyDatabaseError(await cut.catch((error: unknown) => error))).toEqual({
      kind: 'unavailable',
    });
    expect(await db.location.count()).toBe(0);
  });

  it('a pool in use is an unavailable database, after the time that it was given', async () => {
    const narrow = await testDatabase({ poolSize: 1, timeouts: { connect: 500 } });
    await narrow.ping();
    await narrow.prisma.$transaction(async () => {
      const outcome = await narrow.prisma.location.count().catch((error: unknown) => error);
      expect(classifyDatabaseError(outcome)).toEqual({ kind: 'unavailable' });
      const second = await narrow.prisma.$transaction(async () => {}).catch((error: unknown) => error);
      expect(classifyDatabaseError(second)).toEqual({ kind: 'unavailable' });
    });
    await narrow.close();
  });
});

/**
 * Prisma 7.10 goes on with a nested write after the transaction around it has timed out: the rest of it is sent to
 * the connection after its ROLLBACK, and each statement commits by itself (prisma/orm#29762).
 */
describe.skipIf(testServerUrl() === undefined)(
  'a transaction that waits for a lock until it times out',
  () => {
    const TIMEOUT = 500;
    let holder: Database;
    let id: string;

    beforeEach(async () => {
      holder = await testDatabase();
      id = (await adminClient(holder).organization.create({ data: { name: 'Before' } })).id;
    });
    afterEach(() => holder.close());

    /** The same database, by one connection, with Prisma's timeout before the server's unless told otherwise. */
    const writer = async (timeouts: Partial<DatabaseTimeouts> = {}) =>
      await openDatabase({
        url: await urlOf(holder),
        poolSize: 1,
        timeouts: { transaction: TIMEOUT, lock: 0, statement: 0, ...timeouts },
      });

    /** Resolves when a session of this database is waiting for a lock, or there is no need to know any more. */
    async function untilWaiting(needed: () => boolean): Promise<void> {
      while (needed()) {
        const waiting = await adminClient(holder).$queryRaw<unknown[]>`
        select pid from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`;
        if (waiting.length > 0) return;
        await sleep(20);
      }
    }

    /**
     * Runs `write` while another session holds the organization's row, lets the row go once the writer has either
     * failed or been waiting for longer than its transaction may last, and tells what is there afterwards.
     */
    async function whileLocked(client: PrismaClient, write: () => Promise<unknown>) {
      const admin = adminClient(holder);
      const raised = await admin.$transaction(async (tx) => {
        await tx.$executeRaw`select from organization where id = ${id}::uuid for no key update`;
        let running = true;
        const outcome = write()
          .then(
            () => 'no error',
            (error: unknown) => error,
          )
          .finally(() => {
            running = false;
          });
        await Promise.race([outcome, untilWaiting(() => running).then(() => sleep(2 * TIMEOUT))]);
        return { outcome }; // not the promise itself, which may be waiting for this transaction
      });
      const error = await raised.outcome;
      // The writer has one connection: what it still has to send comes before this.
      for (let round = 0; round < 3; round += 1) await client.$queryRaw`select 1`;
      const { name } = await admin.organization.findUniqueOrThrow({ where: { id } });
      return { error, rows: { name, locations: await admin.location.count({ where: { orgId: id } }) } };
    }

    /** The parent waits for the lock; the child is sent after it. */
    const writeNested = (client: PrismaClient) => () =>
      client.$transaction(async (tx) => {
        const location = { name: 'x', sortName: 'x', timezone: 'UTC' };
        await tx.organization.update({
          where: { id },
          data: { name: 'After', locations: { create: location } },
        });
      });

    /** The same rows, one by one. */
    const writeFlat = (client: PrismaClient) => () =>
      inTransaction(tenantClient(client, id), async (tx) => {
        await tx.location.create({ data: { ...place('first'), orgId: id } });
        await tx.organization.update({ where: { id }, data: { name: 'After' } });
        await tx.location.create({ data: { ...place('second'), orgId: id } });
      });

    const UNWRITTEN = { name: 'Before', locations: 0 };

    it('leaves half of a nested write behind where Prisma is on its own', async () => {
      const pool = new pg.Pool({ connectionString: await urlOf(holder), max: 1 });
      const client = new PrismaClient({
        adapter: new PrismaPg(pool),
        transactionOptions: { timeout: TIMEOUT },
      });
      const { error, rows } = await whileLocked(client, writeNested(client));
      expect(error).toMatchObject({ code: 'P2028' });
      expect(rows).toEqual({ name: 'Before', locations: 1 });
      await client.$disconnect();
      await pool.end();
    });

    it('writes nothing of it here, where an ended transaction takes no statement', async () => {
      const target = await writer();
      const { error, rows } = await whileLocked(target.prisma, writeNested(target.prisma));
      expect(classifyDatabaseError(error)).toEqual({ kind: 'timeout' });
      expect(rows).toEqual(UNWRITTEN);
      await target.close();
    });

    it('writes nothing of it where the server gives up before Prisma does', async () => {
      const target = await writer({ lock: TIMEOUT / 4 });
      const { error, rows } = await whileLocked(target.prisma, writeNested(target.prisma));
      expect(classifyDatabaseError(error)).toEqual({ kind: 'timeout' });
      expect(rows).toEqual(UNWRITTEN);
      await target.close();
    });

    it.each([
      ['Prisma', {}],
      ['the server, over the lock', { lock: TIMEOUT / 4 }],
      ['the server, over the statement', { statement: TIMEOUT / 4 }],
    ])('writes nothing of flat rows, whoever gives up first: %s', async (_who, timeouts) => {
      const target = await writer(timeouts);
      const { error, rows } = await whileLocked(target.prisma, writeFlat(target.prisma));
      expect(classifyDatabaseError(error)).toEqual({ kind: 'timeout' });
      expect(rows).toEqual(UNWRITTEN);
      await target.close();
    });

    it('is given up by the server first with the timeouts of production', () => {
      const { lock, statement, transaction } = SERVER_TIMEOUTS;
      expect(lock).toBeLessThan(statement);
      expect(statement).toBeLessThan(transaction);
    });
  },
);

async function urlOf(target: Database): Promise<string> {
  const [row] = await target.prisma.$queryRaw<{ name: string }[]>`select current_database()::text as name`;
  return urlOfDatabase(testServerUrl() ?? '', row?.name ?? '');
}
