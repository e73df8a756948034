import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { Prisma } from '../../src/generated/prisma/client.ts';
import { adminClient, type Database } from '../../src/platform/database.ts';
import { readerOf } from '../../src/platform/read-through.ts';
import { countStatements } from '../../src/platform/statement-count.ts';
import { bindArgs, TenantBoundaryError } from '../../src/platform/tenant-args.ts';
import {
  boundPrisma,
  type TenantClient,
  type TenantTransaction,
  tenantClient,
  tenantExecute,
  tenantSql,
} from '../../src/platform/tenant-client.ts';
import { inTransaction } from '../../src/platform/transaction.ts';
import { testDatabase } from '../support/database.ts';

let database: Database;
let db: TenantClient;
let mine: string;
let theirs: string;
let ours: { orgId: string; id: string };
let foreign: { orgId: string; id: string };

const place = (name: string) => ({ name, sortName: name.toLowerCase(), timezone: 'UTC' });

beforeAll(async () => {
  database = await testDatabase();
  const admin = adminClient(database);
  mine = (await admin.organization.create({ data: { name: 'Mine' } })).id;
  theirs = (await admin.organization.create({ data: { name: 'Theirs' } })).id;
  db = tenantClient(database.prisma, mine);
});
afterAll(() => database.close());

beforeEach(async () => {
  const admin = adminClient(database);
  await admin.location.deleteMany();
  const select = { orgId: true, id: true };
  ours = await admin.location.create({ select, data: { ...place('Ours'), orgId: mine } });
  foreign = await admin.location.create({ select, data: { ...place('Foreign'), orgId: theirs } });
});

const allNames = async () => {
  const rows = await adminClient(database).location.findMany({ orderBy: { name: 'asc' } });
  return rows.map(({ orgId, name }) => [orgId === mine ? 'mine' : 'theirs', name]);
};
const UNTOUCHED = [
  ['theirs', 'Foreign'],
  ['mine', 'Ours'],
];

/** Both the client itself and that of a transaction have to hold. */
const clients: [string, (fn: (client: TenantTransaction) => Promise<void>) => Promise<void>][] = [
  ['the client', (fn) => fn(db)],
  ['a transaction', (fn) => db.$transaction(fn)],
];

describe.each(clients)('%s of an organization', (_name, withClient) => {
  it('reads its own rows only, by every operation', () =>
    withClient(async (client) => {
      const { id } = foreign;
      expect(await client.location.findMany()).toMatchObject([{ id: ours.id }]);
      expect(await client.location.findMany({ where: { OR: [{ id }, { id: ours.id }] } })).toHaveLength(1);
      expect(await client.location.findMany({ where: { orgId: { not: mine } } })).toEqual([]);
      expect(await client.location.findFirst({ where: { id } })).toBeNull();
      expect(await client.location.findUnique({ where: { orgId_id: { orgId: mine, id } } })).toBeNull();
      expect(await client.location.count()).toBe(1);
      expect(await client.location.count({ where: { id } })).toBe(0);
      expect(await client.location.aggregate({ _max: { name: true } })).toEqual({ _max: { name: 'Ours' } });
      expect(await client.location.groupBy({ by: ['orgId'] })).toEqual([{ orgId: mine }]);
      expect(await client.organization.findMany({ select: { id: true } })).toEqual([{ id: mine }]);
    }));

  it('raises for a row of another organization where one is required', async () => {
    const absent = { code: 'P2025' };
    await withClient(async ({ location }) => {
      await expect(location.findFirstOrThrow({ where: { id: foreign.id } })).rejects.toMatchObject(absent);
      const where = { orgId_id: { orgId: mine, id: foreign.id } };
      await expect(location.findUniqueOrThrow({ where })).rejects.toMatchObject(absent);
    });
  });

  it('changes and deletes its own rows only', async () => {
    await withClient(async ({ location }) => {
      const where = { id: foreign.id };
      const data = { name: 'Taken' };
      expect(await location.updateMany({ where, data })).toEqual({ count: 0 });
      expect(await location.updateManyAndReturn({ where, data })).toEqual([]);
      expect(await location.deleteMany({ where })).toEqual({ count: 0 });
      expect(await location.updateMany({ data: { city: 'Here' } })).toEqual({ count: 1 });
    });
    expect(await allNames()).toEqual(UNTOUCHED);
    expect(await adminClient(database).location.count({ where: { city: 'Here' } })).toBe(1);
  });

  it('gives its organization to every row it makes', async () => {
    await withClient(async ({ location }) => {
      // The types ask for the organization; a row that comes without it gets it all the same.
      const row = (name: string) => place(name) as ReturnType<typeof place> & { orgId: string };
      await location.create({ data: row('a') });
      await location.createMany({ data: [row('b'), row('c')] });
      await location.createManyAndReturn({ data: [row('d')] });
      const where = { orgId_id: { orgId: mine, id: foreign.id } };
      await location.upsert({ where, create: row('e'), update: { name: 'Taken' } });
    });
    expect(await allNames()).toEqual(
      expect.arrayContaining([...UNTOUCHED, ...['a', 'b', 'c', 'd', 'e'].map((name) => ['mine', name])]),
    );
  });

  it.each<[string, (client: TenantTransaction) => Promise<unknown>]>([
    ['a filter', ({ location }) => location.findMany({ where: { orgId: theirs } })],
    ['a key', ({ location }) => location.findUnique({ where: { orgId_id: foreign } })],
    ['the key of an update', ({ location }) => location.update({ where: { orgId_id: foreign }, data: {} })],
    ['the key of a deletion', ({ location }) => location.delete({ where: { orgId_id: foreign } })],
    ['a cursor', ({ location }) => location.findMany({ cursor: { orgId_id: foreign } })],
    ['a new row', ({ location }) => location.create({ data: { ...place('x'), orgId: theirs } })],
    ['one of many rows', ({ location }) => location.createMany({ data: [{ ...place('x'), orgId: theirs }] })],
    ['a change', ({ location }) => location.updateMany({ data: { orgId: theirs } })],
    ['a change by set', ({ location }) => location.updateMany({ data: { orgId: { set: theirs } } })],
    ['an organization', ({ organization }) => organization.findUnique({ where: { id: theirs } })],
  ])('refuses another organization named in %s, and sends nothing', async (_where, call) => {
    await withClient(async (client) => {
      const { statements } = await countStatements(async () => {
        await expect(call(client)).rejects.toThrow(TenantBoundaryError);
      });
      expect(statements).toEqual([]);
    });
    expect(await allNames()).toEqual(UNTOUCHED);
  });

  it('refuses nested writes', async () => {
    await withClient(async ({ location, organization }) => {
      const connect = { ...place('x'), organization: { connect: { id: mine } } };
      await expect(location.create({ data: connect })).rejects.toThrow('nested write');
      const nested = { locations: { create: place('x') } };
      await expect(organization.update({ where: { id: mine }, data: nested })).rejects.toThrow(
        'nested write',
      );
    });
    expect(await allNames()).toEqual(UNTOUCHED);
  });

  it('refuses raw SQL, but for a statement whose first parameter is the organization', async () => {
    await withClient(async (client) => {
      await expect(client.$queryRaw`select 1`).rejects.toThrow(TenantBoundaryError);
      await expect(client.$queryRawUnsafe('select 1')).rejects.toThrow(TenantBoundaryError);
      await expect(client.$executeRaw`delete from location`).rejects.toThrow(TenantBoundaryError);
      await expect(client.$executeRawUnsafe('delete from location')).rejects.toThrow(TenantBoundaryError);
      const unbound = () => Prisma.sql`select name from location where name <> ${'x'}`;
      await expect(tenantSql(client, unbound)).rejects.toThrow('first parameter');
      const bound = (orgId: string) => Prisma.sql`select name from location where org_id = ${orgId}::uuid`;
      expect(await tenantSql(client, bound)).toEqual([{ name: 'Ours' }]);
      const change = (orgId: string) =>
        Prisma.sql`update location set city = 'Here' where org_id = ${orgId}::uuid`;
      expect(await tenantExecute(client, change)).toBe(1);
    });
    expect(await allNames()).toEqual(UNTOUCHED);
  });
});

describe('a client of an organization', () => {
  it('is not made for anything but the UUID of one', () => {
    for (const wrong of ['', 'x', undefined as unknown as string, mine.toUpperCase()])
      expect(() => tenantClient(database.prisma, wrong)).toThrow(TypeError);
  });

  it('refuses a model without an organization, and an operation that it does not know', () => {
    expect(() => bindArgs('Weather', 'findMany', {}, mine)).toThrow('has no orgId');
    expect(() => bindArgs('Location', 'findRaw', {}, mine)).toThrow('findRaw');
  });

  it('is made once for each organization', () => {
    expect(tenantClient(database.prisma, mine)).toBe(db);
    expect(tenantClient(database.prisma, theirs)).not.toBe(db);
  });

  it('gets its own row when two organizations ask for one key in one tick, which Prisma makes one query of', async () => {
    const admin = adminClient(database);
    const { id } = await admin.location.create({ data: { ...place('Mine too'), orgId: mine } });
    await admin.location.create({ data: { ...place('Theirs too'), orgId: theirs, id } });
    const find = (orgId: string) =>
      tenantClient(database.prisma, orgId).location.findUnique({ where: { orgId_id: { orgId, id } } });
    const { result, statements } = await countStatements(() => Promise.all([find(mine), find(theirs)]));
    expect(result).toMatchObject([{ name: 'Mine too' }, { name: 'Theirs too' }]);
    // A compiled statement is of one organization.
    expect(statements).toHaveLength(readerOf(database.prisma) ? 2 : 1);
  });

  it('adds to the conditions that a filter has instead of replacing them', () => {
    expect(bindArgs('Location', 'findMany', { where: { name: 'x', AND: { id: 'y' } } }, mine)).toEqual({
      where: { name: 'x', AND: { id: 'y' }, orgId: mine },
    });
    const several = { orgId: { in: [mine, theirs] }, AND: { id: 'y' } };
    expect(bindArgs('Location', 'findMany', { where: several }, mine)).toEqual({
      where: { orgId: { in: [mine, theirs] }, AND: [{ id: 'y' }, { orgId: mine }] },
    });
  });

  it('writes nothing of a list of operations when one of them is refused', async () => {
    const first = db.location.create({ data: { ...place('a'), orgId: mine } });
    const second = db.location.create({ data: { ...place('b'), orgId: theirs } });
    // The types offer no such form; Prisma's own client has it.
    await expect(db.$transaction([first, second] as never)).rejects.toThrow(TenantBoundaryError);
    expect(await allNames()).toEqual(UNTOUCHED);
  });

  it('is refused inside of a transaction, which has a client of its own', async () => {
    const attempt = inTransaction(db, async (tx) => {
      await tx.location.create({ data: { ...place('a'), orgId: mine } });
      await db.location.create({ data: { ...place('b'), orgId: mine } });
    });
    await expect(attempt).rejects.toThrow('its own client');
    expect(await allNames()).toEqual(UNTOUCHED);
    expect(await db.location.count()).toBe(1);
  });

  it('is refused there for a change by raw SQL as well', async () => {
    const attempt = inTransaction(db, () => tenantExecute(db, moveTo('Here')));
    await expect(attempt).rejects.toThrow('its own client');
    expect(await db.location.count({ where: { city: 'Here' } })).toBe(0);
  });
});

/** A statement with a value of its own. */
const moveTo = (city: unknown) => (orgId: string) =>
  Prisma.sql`
  with tenant (id) as (values (${orgId}::uuid))
  update location set city = (${city})::text from tenant where org_id = tenant.id`;

describe('a change by raw SQL', () => {
  const texts = [`it's "here", {1,2}\\n`, 'NULL', ''];
  const listed = (orgId: string) => Prisma.sql`
    with tenant (id) as (values (${orgId}::uuid))
    update location set city = array_to_string(${texts}::text[], '|') || ${[true, false]}::boolean[]::text || ${7}::int
    from tenant where org_id = tenant.id and ${true}::boolean and ${null}::text is null`;

  it('says the same past Prisma as through it, in the same statement', async () => {
    const outcomes = [];
    for (const client of [db, boundPrisma(database.prisma, mine)]) {
      const { result, statements } = await countStatements(() => tenantExecute(client, listed));
      const { city } = await adminClient(database).location.findFirstOrThrow({ where: { orgId: mine } });
      outcomes.push({ result, statements, city });
    }
    expect(outcomes[0]).toEqual(outcomes[1]);
    expect(outcomes[0]).toMatchObject({ result: 1, city: `${texts.join('|')}{t,f}7` });
    expect(outcomes[0]?.statements).toHaveLength(1);
  });

  it('leaves values to Prisma that the driver would spell otherwise', async () => {
    expect(await tenantExecute(db, moveTo(new Date('2026-01-02T03:04:05.006Z')))).toBe(1);
    expect(await db.location.count({ where: { city: { startsWith: '2026-01-02 03:04:05.006' } } })).toBe(1);
    expect(await tenantExecute(db, moveTo(new Prisma.Decimal('1.50')))).toBe(1);
    expect(await db.location.count({ where: { city: '1.5' } })).toBe(1);
  });

  it('keeps the connection, and what it has prepared, when the statement fails', async () => {
    const failing = (orgId: string) => Prisma.sql`
      update location set timezone = null where org_id = ${orgId}::uuid and ${'x'}::text = 'x'`;
    await expect(tenantExecute(db, failing)).rejects.toMatchObject({ code: '23502' });
    expect(await tenantExecute(db, moveTo('Here'))).toBe(1);
  });
});

describe('counting statements', () => {
  it('finds those that Prisma sends in a later tick, as one when it merges them', async () => {
    const find = (id: string) => db.location.findUnique({ where: { orgId_id: { orgId: mine, id } } });
    const { result, statements } = await countStatements(() => Promise.all([ours.id, foreign.id].map(find)));
    expect(result).toMatchObject([{ id: ours.id }, null]);
    expect(statements).toHaveLength(1);
  });

  it('leaves out the beginning and the end of transactions', async () => {
    const { statements } = await countStatements(() =>
      inTransaction(db, async (tx) => {
        await tx.location.updateMany({ data: { city: 'Here' } });
        await tx.location.count();
      }),
    );
    expect(statements).toEqual([expect.stringMatching(/^UPDATE/i), expect.stringMatching(/^SELECT/i)]);
  });

  it('keeps the counts of two scopes apart', async () => {
    const once = countStatements(() => db.location.findMany());
    const twice = countStatements(async () => [await db.location.count(), await db.location.findFirst()]);
    expect((await once).statements).toHaveLength(1);
    expect((await twice).statements).toHaveLength(2);
  });
});
