import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { Prisma } from '../../src/generated/prisma/client.ts';
import { adminClient, type Database } from '../../src/platform/database.ts';
import { classifyDatabaseError } from '../../src/platform/database-errors.ts';
import {
  type TenantClient,
  type TenantTransaction,
  tenantClient,
  tenantExecute,
  tenantExecuteLast,
} from '../../src/platform/tenant-client.ts';
import { inTransaction } from '../../src/platform/transaction.ts';
import { testDatabase } from '../support/database.ts';
import { makeOrganization } from '../support/fixture.ts';

const ID = '01900000-0000-7000-8000-000000000001';
let database: Database;
let db: TenantClient;
let orgId: string;

beforeAll(async () => {
  database = await testDatabase({ readClient: true, poolSize: 1 });
  ({ orgId } = await makeOrganization(database));
  db = tenantClient(adminClient(database), orgId);
});
afterAll(() => database.close());
beforeEach(async () => void (await db.location.deleteMany()));

const place = (name: string) => ({ orgId, name, sortName: name, timezone: 'UTC' });
const names = async () =>
  (await db.location.findMany({ orderBy: { sortName: 'asc' } })).map(({ name }) => name);
/** Fails: there is a row with this id. */
const insertAgain = (org: string) =>
  Prisma.sql`insert into location select * from location where org_id = ${org}::uuid and id = ${ID}::uuid`;

it('fails whole where the statement fails that is sent with its commit, and the connection goes on', async () => {
  const outcome = inTransaction(db, async (tx) => {
    await tx.location.create({ data: { ...place('a'), id: ID } });
    await tenantExecuteLast(tx, insertAgain);
  });
  const error = await outcome.catch((raised: unknown) => raised);
  expect(classifyDatabaseError(error)).toMatchObject({ kind: 'unique', constraint: 'location_pkey' });
  expect(await names()).toEqual([]);
  await inTransaction(db, (tx) => tx.location.create({ data: place('b') }));
  expect(await names()).toEqual(['b']);
});

it('is no success where a failure was passed over', async () => {
  const outcome = inTransaction(db, async (tx) => {
    await tx.location.create({ data: { ...place('a'), id: ID } });
    await tenantExecute(tx, insertAgain).catch(() => {});
  });
  await expect(outcome).rejects.toThrow('rolled back');
  expect(await names()).toEqual([]);
});

it('fails what is sent together with a statement that fails', async () => {
  const outcome = inTransaction(db, async (tx) => {
    await tx.location.create({ data: { ...place('a'), id: ID } });
    const sent = [
      tenantExecute(tx, insertAgain),
      tenantExecute(tx, (org) => Prisma.sql`select ${org}::uuid`),
    ];
    const settled = await Promise.allSettled(sent);
    expect(settled.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    throw new RangeError('no');
  });
  await expect(outcome).rejects.toThrow(RangeError);
  expect(await names()).toEqual([]);
});

/** What is Prisma's: it is not compiled. */
const upsert = (tx: TenantTransaction, name: string) =>
  tx.location.upsert({
    where: { orgId_id: { orgId, id: ID } },
    create: { ...place(name), id: ID },
    update: { name },
  });

it('lets Prisma in, which sees what was written before and ends with it', async () => {
  await inTransaction(db, async (tx) => {
    await tx.location.create({ data: { ...place('a'), id: ID } });
    expect(await upsert(tx, 'a by Prisma')).toMatchObject({ name: 'a by Prisma', version: 1 });
    expect(await tx.location.findMany({ select: { name: true } })).toEqual([{ name: 'a by Prisma' }]);
    await tx.location.create({ data: place('b') });
  });
  expect(await names()).toEqual(['a by Prisma', 'b']);
});

it('takes back what Prisma has written in it', async () => {
  const outcome = inTransaction(db, async (tx) => {
    await upsert(tx, 'a');
    await tx.location.create({ data: place('b') });
    throw new RangeError('no');
  });
  await expect(outcome).rejects.toThrow(RangeError);
  expect(await names()).toEqual([]);
});

it('takes nothing from Prisma after its end', async () => {
  let kept: TenantTransaction | undefined;
  await inTransaction(db, async (tx) => {
    await upsert(tx, 'a');
    kept = tx;
  });
  await expect(upsert(kept as TenantTransaction, 'late')).rejects.toThrow();
  expect(await names()).toEqual(['a']);
});

it('goes back when its time is over, Prisma with it', async () => {
  const outcome = inTransaction(
    db,
    async (tx) => {
      await upsert(tx, 'a');
      await new Promise((resolve) => setTimeout(resolve, 400));
      await tx.location.create({ data: place('b') });
    },
    { timeout: 200 },
  );
  expect(classifyDatabaseError(await outcome.catch((raised: unknown) => raised))).toEqual({
    kind: 'timeout',
  });
  expect(await names()).toEqual([]);
});
