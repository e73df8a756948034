import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { adminClient, type Database } from '../../src/platform/database.ts';
import { readerOf } from '../../src/platform/read-through.ts';
import { countStatements } from '../../src/platform/statement-count.ts';
import { TenantBoundaryError } from '../../src/platform/tenant-args.ts';
import {
  boundPrisma,
  type TenantClient,
  type TenantTransaction,
  tenantClient,
} from '../../src/platform/tenant-client.ts';
import { inSavepoint, inTransaction } from '../../src/platform/transaction.ts';
import type { ReadClient } from '../../src/read/read-client.ts';
import { ReadClient as Reads } from '../../src/read/read-client.ts';
import { NotCompiled, readShape } from '../../src/read/shape.ts';
import { compileStatement } from '../../src/read/statement.ts';
import { testDatabase } from '../support/database.ts';
import { ReadCases } from '../support/read-cases.ts';

let database: Database;
let reader: ReadClient;
let db: TenantClient;
let mine: string;
let theirs: string;

const place = (name: string) => ({ name, sortName: name.toLowerCase(), timezone: 'UTC' });

beforeAll(async () => {
  database = await testDatabase({ readClient: true });
  reader = readerOf(database.prisma) as ReadClient;
  const admin = adminClient(database);
  mine = (await admin.organization.create({ data: { name: 'Mine' } })).id;
  theirs = (await admin.organization.create({ data: { name: 'Theirs' } })).id;
  db = tenantClient(database.prisma, mine);
});
afterAll(() => database.close());

let left: string[];
beforeEach(() => {
  left = [];
  reader.onNotCompiled = (model, operation, reason) => void left.push(`${model}.${operation}: ${reason}`);
});

describe('what the schema says', () => {
  it('is what the database has: tables, columns, their types, keys that lead to others, and indexes for them', async () => {
    const admin = adminClient(database);
    const columns = await admin.$queryRaw<
      { table: string; column: string; type: string; optional: boolean }[]
    >`
      select table_name::text as table, column_name::text as column, udt_name::text as type,
        is_nullable = 'YES' as optional
      from information_schema.columns where table_schema = 'public'`;
    const found = new Map(columns.map((each) => [`${each.table}.${each.column}`, each]));
    for (const model of reader.dataModel.values())
      for (const { column, sqlType, optional, list, name } of model.columns) {
        const stored = found.get(`${model.table}.${column}`);
        const type = sqlType === 'int' ? 'int4' : sqlType === 'bigint' ? 'int8' : sqlType;
        const plain = type === 'boolean' ? 'bool' : type.replace(/^"public"\."(\w+)"$/, '$1');
        expect(stored?.type, `${model.name}.${name}`).toBe(list ? `_${plain}` : plain);
        if (!list) expect(stored?.optional, `${model.name}.${name}`).toBe(optional);
      }
    const models = Object.keys(
      (database.prisma as unknown as { _runtimeDataModel: { models: object } })._runtimeDataModel.models,
    );
    expect([...reader.dataModel.keys()].sort()).toEqual(models.sort());
    for (const model of reader.dataModel.values()) expect(model.key.length, model.name).toBeGreaterThan(0);
  });
});

describe('[tenancy] a compiled read', () => {
  it('binds every table that it touches to the organization, whatever is asked for', async () => {
    const samples = new Map([...reader.dataModel.keys()].map((name) => [name, [{}]]));
    let compiled = 0;
    fc.assert(
      fc.property(fc.gen(), (generate) => {
        const read = new ReadCases(reader.dataModel, samples, mine, generate).next();
        const sql = statementsOf(read.model, read.operation, read.args);
        for (const text of sql) {
          compiled += 1;
          const tables = text.match(/(from|join) "public"\."\w+" as t\d+ (?=where|on|left join)/g) ?? [];
          const bound = text.match(/(where|on) t\d+\."(org_id|id)" = \$1::uuid/g) ?? [];
          expect(tables.length).toBeGreaterThan(0);
          // What a statement calls its own parts are no tables; the first of them says its condition twice.
          const own = /(?:\(|near|few|rest|found|page|(?:rows|lists)_t\d+)/.source;
          expect(text.match(new RegExp(`(from|join) (?!${own}|lateral)`, 'g'))).toHaveLength(tables.length);
          expect(bound).toHaveLength(tables.length + (text.startsWith('with near') ? 1 : 0));
        }
      }),
      { numRuns: 500, endOnFailure: true },
    );
    expect(compiled).toBeGreaterThan(400);
  });

  function statementsOf(
    model: string,
    operation: 'findMany' | 'findFirst' | 'findUnique' | 'count',
    args: object,
  ) {
    try {
      const { sql, batch } = compileStatement(reader.dataModel, model, operation, readShape(args).key);
      return batch ? [sql, batch.sql] : [sql];
    } catch (error) {
      if (error instanceof NotCompiled) return [];
      throw error;
    }
  }

  it('finds nothing of another organization by an id, a relation or a list of organizations', async () => {
    const admin = adminClient(database);
    const [{ id }] = (await admin.location.createManyAndReturn({
      data: [
        { ...place('Theirs'), orgId: theirs },
        { ...place('Mine'), orgId: mine },
      ],
    })) as [{ id: string }, unknown];
    const select = { name: true } as const;
    const { result } = await countStatements(async () => [
      await db.location.findMany({ select, where: { id } }),
      await db.location.findMany({ select, where: { orgId: { in: [mine, theirs] } } }),
      await db.location.findMany({ select, where: { OR: [{ orgId: theirs }, { NOT: { orgId: mine } }] } }),
      await db.location.findMany({ select, where: { organization: { name: 'Theirs' } } }),
      await db.organization.findMany({ select: { locations: { select } } }),
      await db.location.findUnique({ select, where: { orgId_id: { orgId: mine, id } } }),
      await db.location.count({ where: { id } }),
    ]);
    const own = { name: 'Mine' };
    expect(result).toEqual([[], [own], [], [], [{ locations: [own] }], null, 0]);
    expect(left).toEqual([]);
    await admin.location.deleteMany();
  });

  it('refuses another organization by name, and one that comes with a shape that is known', async () => {
    const find = (orgId: string) => db.location.findMany({ where: { orgId } });
    expect(await find(mine)).toEqual([]);
    const { statements } = await countStatements(async () => {
      await expect(find(theirs)).rejects.toThrow(TenantBoundaryError);
      const foreign = { orgId_id: { orgId: theirs, id: mine } };
      await expect(db.location.findUnique({ where: foreign })).rejects.toThrow(TenantBoundaryError);
      await expect(db.organization.findUnique({ where: { id: theirs } })).rejects.toThrow(
        TenantBoundaryError,
      );
    });
    expect(statements).toEqual([]);
  });

  it('is refused inside of a transaction to the client outside of it', async () => {
    await expect(inTransaction(db, async () => await db.location.findMany())).rejects.toThrow(
      'its own client',
    );
  });

  it('inside of a transaction goes over its connection, and sees what it has written', async () => {
    const { statements } = await countStatements(() =>
      inTransaction(db, async (tx) => {
        const { id } = await tx.location.create({ data: { ...place('New'), orgId: mine } });
        expect(await tx.location.findMany()).toHaveLength(1);
        expect(
          await tx.location.findUniqueOrThrow({ where: { orgId_id: { orgId: mine, id } } }),
        ).toBeTruthy();
        const lost = inSavepoint(tx, async (inner) => {
          await inner.location.deleteMany();
          expect(await inner.location.count()).toBe(0);
          throw new Error('taken back');
        });
        await expect(lost).rejects.toThrow('taken back');
        expect(await tx.location.count()).toBe(1);
        await expect(
          tx.location.findUniqueOrThrow({ where: { orgId_id: { orgId: mine, id: mine } } }),
        ).rejects.toThrow('No record was found');
        await tx.location.deleteMany();
      }),
    );
    expect(statements.filter((text) => text.startsWith('select'))).toHaveLength(5);
  });

  it('of a transaction that has ended is refused: its connection is another’s by then', async () => {
    let kept: TenantTransaction | undefined;
    await inTransaction(db, async (tx) => {
      kept = tx;
    });
    await expect(kept?.location.findMany()).rejects.toThrow(/TransactionAlreadyClosed|Transaction/);
    await expect(
      inTransaction(db, async (tx) => {
        kept = tx;
        throw new Error('rolled back');
      }),
    ).rejects.toThrow('rolled back');
    await expect(kept?.location.count()).rejects.toThrow(/TransactionAlreadyClosed|Transaction/);
  });
});

describe('reads of one tick', () => {
  it('by one key each are one statement, in which each finds its own', async () => {
    const data = ['a', 'b', 'c'].map((name) => ({ ...place(name), orgId: mine }));
    const rows = await adminClient(database).location.createManyAndReturn({ data });
    const find = (id: string) =>
      db.location.findUnique({
        where: { orgId_id: { orgId: mine, id } },
        select: { name: true, organization: { select: { name: true } } },
      });
    const ids = [...rows.map(({ id }) => id), theirs, (rows[0]?.id ?? '').toUpperCase(), rows[0]?.id ?? ''];
    const { result, statements } = await countStatements(() => Promise.all(ids.map(find)));
    const named = (name: string) => ({ name, organization: { name: 'Mine' } });
    expect(result).toEqual([named('a'), named('b'), named('c'), null, named('a'), named('a')]);
    expect(statements).toHaveLength(1);
    expect(left).toEqual([]);
    const own = () => db.organization.findUnique({ where: { id: mine }, select: { name: true } });
    expect(await countStatements(() => Promise.all([own(), own()]))).toMatchObject({
      result: [{ name: 'Mine' }, { name: 'Mine' }],
      statements: { length: 1 },
    });
    await adminClient(database).location.deleteMany();
  });

  it('whose nested filters differ are not mixed', async () => {
    const find = (name: string) =>
      db.organization.findUnique({
        where: { id: mine },
        select: { locations: { where: { name }, select: { name: true } } },
      });
    await adminClient(database).location.createMany({
      data: ['a', 'b'].map((name) => ({ ...place(name), orgId: mine })),
    });
    expect(await Promise.all([find('a'), find('b')])).toEqual([
      { locations: [{ name: 'a' }] },
      { locations: [{ name: 'b' }] },
    ]);
    await adminClient(database).location.deleteMany();
  });
});

describe('shapes', () => {
  it('are kept up to a bound, and prepared from the third time up to another', async () => {
    const names: string[] = [];
    const run = async ({ name }: { name: string }) => {
      names.push(name);
      return [];
    };
    const small = new Reads(reader.dataModel, run, { shapes: 3, prepared: 1 });
    const read = (take: number) =>
      small.read({
        ...{ orgId: mine, model: 'Location', operation: 'findMany', args: { take } },
        prisma: async () => [],
      });
    for (const take of [1, 1, 1, 1, 2, 2, 2, 3, 4, 5]) await read(take);
    expect(names).toEqual(['', '', 'r1', 'r1', '', '', '', '', '', '']);
    expect(small.size).toEqual({ shapes: 3, prepared: 1 });
  });

  it('hold no value, so that none of a client can become part of a statement', () => {
    const value = `'; drop table location; --`;
    const args = { where: { name: value, OR: [{ city: { in: [value] } }, { state: { contains: value } }] } };
    const shape = readShape(args);
    expect(shape.key).not.toContain('drop');
    expect(compileStatement(reader.dataModel, 'Location', 'findMany', shape.key).sql).not.toContain('drop');
    expect(() => readShape({ where: { [value]: 1 } })).toThrow(NotCompiled);
  });

  it.each<[string, object]>([
    ['a cursor', { cursor: { orgId_id: { orgId: 'x', id: 'y' } } }],
    ['distinct rows', { distinct: ['name'] }],
    ['a column that is not there', { where: { nothing: 1 } }],
    ['a value of another type', { where: { name: 1 } }],
    ['an id that is none', { where: { id: 'x' } }],
    ['a number that a column can not hold', { where: { version: 2 ** 40 } }],
    ['a null that a column never is', { where: { name: null } }],
  ])('with %s go to Prisma, which knows what to say', async (_what, args) => {
    const answer = async (client: TenantClient) => {
      const find = client.location.findMany as (query: object) => Promise<unknown>;
      return await find(structuredClone(args)).then(
        (rows) => rows,
        (error: Error) => error.name,
      );
    };
    expect(await answer(db)).toEqual(await answer(boundPrisma(database.prisma, mine)));
  });
});
