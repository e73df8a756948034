import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { adminClient, type Database, openDatabase } from '../../src/platform/database.ts';
import { countStatements } from '../../src/platform/statement-count.ts';
import { testDatabase, testServerUrl } from '../support/database.ts';

describe('a database', () => {
  let db: Database;
  beforeAll(async () => {
    db = await testDatabase({ poolSize: 1 });
  });
  afterAll(() => db.close());

  it('is what the tests were asked to run on, and answers', async () => {
    expect(db.kind).toBe(testServerUrl() === undefined ? 'pglite' : 'postgresql');
    await expect(db.ping()).resolves.toBeUndefined();
  });

  it('keeps instants as they are, whatever the zone of the process', async () => {
    expect(new Date(2026, 0, 1).getTimezoneOffset()).not.toBe(0);
    const admin = adminClient(db);
    const createdAt = new Date('2026-03-29T01:30:00.123Z');
    const { id } = await admin.organization.create({ data: { name: 'x', createdAt } });
    expect(await admin.organization.findUnique({ where: { id } })).toMatchObject({ createdAt });
    const raw = await admin.$queryRaw`
      select current_setting('timezone') as zone, created_at, created_at::text as text
      from organization where id = ${id}::uuid`;
    expect(raw).toEqual([{ zone: 'UTC', created_at: createdAt, text: '2026-03-29 01:30:00.123+00' }]);
  });

  it('has what the indexes for searches and overlaps are made of', async () => {
    const names = await adminClient(db).$queryRaw<{ name: string }[]>`
      select name::text from pg_available_extensions where name in ('pg_trgm', 'btree_gist') order by 1`;
    expect(names).toEqual([{ name: 'btree_gist' }, { name: 'pg_trgm' }]);
  });

  it('prepares a statement once, and keeps the connection when one fails', async () => {
    const admin = adminClient(db);
    const session = () => admin.$queryRaw`select pg_backend_pid() as pid, pg_my_temp_schema()::int as schema`;
    await admin.$executeRaw`create temporary table of_this_session (id int)`;
    const before = await session();
    const { id } = await admin.organization.create({ data: { name: 'x' } });
    await expect(admin.organization.create({ data: { id, name: 'x' } })).rejects.toMatchObject({
      code: 'P2002',
    });
    expect(await session()).toEqual(before);
    const find = async () => void (await admin.organization.findUnique({ where: { id } }));
    const { statements } = await countStatements(async () => [await find(), await find()]);
    const prepared = await admin.$queryRaw`
      select count(*)::int as times from pg_prepared_statements where statement = ${statements[0]}`;
    expect(statements).toHaveLength(2);
    expect(prepared).toEqual([{ times: 1 }]);
  });

  it('may be closed twice, and answers no more', async () => {
    const other = await testDatabase();
    await other.prisma.organization.count();
    await other.close();
    await expect(other.ping()).rejects.toThrow();
  });
});

describe('an embedded database', () => {
  let directory: string;
  beforeEach(() => {
    directory = mkdtempSync(join(tmpdir(), 'caregraph-data-'));
  });
  afterEach(() => rmSync(directory, { recursive: true }));

  it('keeps its rows in its directory, which it is alone to use', async () => {
    const dataDir = join(directory, 'data/database');
    const first = await openDatabase({ dataDir });
    await expect(openDatabase({ dataDir })).rejects.toThrow('in use');
    await first.prisma.$executeRaw`create table kept as select 1 as id`;
    await first.close();
    expect(existsSync(`${dataDir}.lock`)).toBe(false);
    const second = await openDatabase({ dataDir });
    expect(await second.prisma.$queryRaw`select id from kept`).toEqual([{ id: 1 }]);
    await second.close();
  });

  it('refuses a directory that another process has, and takes over that of one which is gone', async () => {
    const dataDir = join(directory, 'database');
    writeFileSync(`${dataDir}.lock`, String(process.ppid));
    await expect(openDatabase({ dataDir })).rejects.toThrow(`in use by process ${process.ppid}`);
    expect(existsSync(dataDir)).toBe(false);
    // Larger than any id that the system gives out.
    writeFileSync(`${dataDir}.lock`, '99999999');
    const db = await openDatabase({ dataDir });
    await db.close();
  });

  it('is one session: transactions take turns', async () => {
    const db = await openDatabase({});
    await db.prisma.$executeRaw`create table tally (n int)`;
    await db.prisma.$executeRaw`insert into tally values (0)`;
    const increment = () =>
      db.prisma.$transaction(async (tx) => {
        const [row] = await tx.$queryRaw<{ n: number }[]>`select n from tally`;
        await tx.$executeRaw`update tally set n = ${(row?.n ?? 0) + 1}`;
      });
    await Promise.all(Array.from({ length: 20 }, increment));
    expect(await db.prisma.$queryRaw`select n from tally`).toEqual([{ n: 20 }]);
    await db.close();
  });
});
