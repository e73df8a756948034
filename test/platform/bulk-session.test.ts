import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BulkSession } from '../../src/platform/bulk-session.ts';
import { CopyRows } from '../../src/platform/copy-text.ts';
import { adminClient, type Database } from '../../src/platform/database.ts';
import { bareDatabase } from '../support/database.ts';

/** Everything that the text form of COPY has to tell apart. */
const AWKWARD = [
  '',
  ' ',
  '\\N',
  'a\tb',
  'a\nb\r\nc',
  'back\\slash',
  '"quoted"',
  '{braces, commas}',
  'Zoë ☂ 𝒜',
  'NULL',
];

describe('a bulk session', () => {
  let db: Database;
  beforeAll(async () => {
    db = await bareDatabase();
    await db.bulk((session) =>
      session.query(`create table thing (
        id int primary key, some_text text, some_texts text[], some_bytes bytea, some_json jsonb, some_day date,
        some_moment timestamptz(3), balance_0_30 numeric(12,2), is_done boolean, untold text default 'default')`),
    );
  });
  afterAll(() => db.close());

  const read = (session: BulkSession) => session.query('select * from thing order by id');
  const inTurn = async (fn: (session: BulkSession) => Promise<unknown>) => await db.bulk(fn);

  it('loads every kind of value as it is, and leaves defaults to the columns that no row names', async () => {
    const at = new Date('2026-03-29T01:30:00.123Z');
    const rows = AWKWARD.map((text, id) => ({
      ...{ id, someText: text, someTexts: [text, 'x'], someBytes: new Uint8Array([0, 10, 92, 255]) },
      ...{ someJson: { text }, someDay: at, someMoment: at, balance0To30: '-12.30', isDone: id % 2 === 0 },
    }));
    const empty = { id: 99, someText: null, someTexts: [], someBytes: undefined, someJson: null };
    const nothing = { ...empty, someDay: null, someMoment: null, balance0To30: null, isDone: null };
    await inTurn((session) => session.load(new CopyRows('thing', [...rows, nothing])));
    const found = await db.bulk(read);
    expect(found).toEqual([
      ...AWKWARD.map((text, id) => ({
        ...{ id, some_text: text, some_texts: [text, 'x'], some_bytes: Buffer.from([0, 10, 92, 255]) },
        ...{ some_json: { text }, some_day: expect.any(Date), some_moment: at, balance_0_30: '-12.30' },
        ...{ is_done: id % 2 === 0, untold: 'default' },
      })),
      expect.objectContaining({
        id: 99,
        some_text: null,
        some_texts: [],
        some_bytes: null,
        untold: 'default',
      }),
    ]);
    const [day] = await db.bulk((session) =>
      session.query('select distinct some_day::text as day from thing where some_day is not null'),
    );
    expect(day).toEqual({ day: '2026-03-29' });
  });

  it('refuses rows that differ in their fields, and sends nothing for none', async () => {
    expect(() => new CopyRows('thing', [{ id: 1, someText: 'a' }, { id: 2 }])).toThrow(TypeError);
    expect(
      () =>
        new CopyRows('thing', [
          { id: 1, someText: 'a' },
          { someText: 'a', id: 2 },
        ]),
    ).toThrow(TypeError);
    await inTurn((session) => session.load(new CopyRows('no such table')));
  });

  it('writes a transaction whole or not at all, and goes on after a failure', async () => {
    const before = await db.bulk(read);
    const load = (session: BulkSession, id: number | string) => session.load(new CopyRows('thing', [{ id }]));
    await inTurn(async (session) => {
      const failing = session.transaction(async () => {
        await load(session, 200);
        await load(session, 'not a number');
      });
      await expect(failing).rejects.toMatchObject({ code: '22P02' });
      expect(await read(session)).toEqual(before);
      await session.transaction(() => load(session, 201));
    });
    expect(await db.bulk(read)).toHaveLength(before.length + 1);
    const rows = await adminClient(db).$queryRaw`select id from thing where id > 199`;
    expect(rows).toEqual([{ id: 201 }]);
  });

  it('is in UTC and has no time limit', async () => {
    const [settings] = await db.bulk((session) =>
      session.query(
        `select current_setting('timezone') as zone, current_setting('statement_timeout') as limit`,
      ),
    );
    expect(settings).toEqual({ zone: 'UTC', limit: '0' });
  });
});
