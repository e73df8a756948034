import { PGlite } from '@electric-sql/pglite';
import type pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  EMBEDDED_TIMEOUTS,
  embeddedPool,
  sendPlain,
  serverPool,
} from '../../src/platform/connection-pool.ts';
import type { PlainValue } from '../../src/platform/plain-query.ts';
import { testServerUrl } from '../support/database.ts';

let pool: pg.Pool;
let close: () => Promise<void>;

beforeAll(async () => {
  const url = testServerUrl();
  const lite = url ? undefined : await PGlite.create();
  pool = lite
    ? embeddedPool(lite, EMBEDDED_TIMEOUTS, () => {})
    : serverPool(url as string, 1, { ...EMBEDDED_TIMEOUTS, connect: 5_000 });
  close = async () => {
    await pool.end();
    await lite?.close();
  };
  await send('create temporary table plain (id int primary key, at timestamptz)');
});
afterAll(() => close());

const send = (text: string, values: PlainValue[] = [], name = '') => sendPlain(pool, { name, text, values });

describe('a plain query', () => {
  it('gives rows as the texts that the database sends, and null', async () => {
    const { rows, count } = await send(`select 1.50, true, null, 'ä', '{"a": 1}'::jsonb, array[1, 2]`);
    expect(rows).toEqual([['1.50', 't', null, 'ä', '{"a": 1}', '{1,2}']]);
    expect(count).toBe(1);
  });

  it('sends every kind of value, and lists of any texts', async () => {
    const texts = ['', 'null', 'NULL', 'a,b', '{x}', '"', '\\', '\\"', ' ', 'ä\n\t', "'"];
    const { rows } = await send(
      `select array_to_json($1::text[])::text, $2::int + 1, $3::boolean, $4::text, encode($5::bytea, 'hex'),
         $6::boolean[], $7::int[], cardinality($8::text[])`,
      [texts, 41, true, null, Buffer.from([0, 255]), [true, false], [1, -2], []],
    );
    const [[json, ...others] = []] = rows;
    expect(JSON.parse(json as string)).toEqual(texts);
    expect(others).toEqual(['42', 't', null, '00ff', '{t,f}', '{1,-2}', '0']);
  });

  it('counts the rows that a statement has changed', async () => {
    expect((await send('insert into plain (id) select * from generate_series(1, 3)')).count).toBe(3);
    expect((await send('update plain set at = now() where id > $1::int', [1])).count).toBe(2);
    expect((await send('delete from plain')).count).toBe(3);
    expect((await send('set extra_float_digits = 1')).count).toBe(0);
  });

  it('raises the error of the database where it was asked, and keeps the connection', async () => {
    const session = async () => (await send('select pg_backend_pid()')).rows;
    const before = await session();
    const wrong = send('select no_such_column', [], 'wrong');
    await expect(wrong).rejects.toMatchObject({ code: '42703' });
    await wrong.catch(({ stack }: Error) => expect(stack).toContain('plain-query.test.ts'));
    // Its name is free again.
    expect((await send('select 1', [], 'wrong')).rows).toEqual([['1']]);
    await send('insert into plain (id) values (1)');
    await expect(send('insert into plain (id) values ($1::int)', [1], 'twice')).rejects.toMatchObject({
      code: '23505',
    });
    expect((await send('insert into plain (id) values ($1::int)', [2], 'twice')).count).toBe(1);
    await expect(send('select $1::int', ['x'])).rejects.toMatchObject({ code: '22P02' });
    expect(await session()).toEqual(before);
  });

  it('prepares a named statement once', async () => {
    const text = 'select count(*) from pg_prepared_statements where name = $1::text';
    for (let time = 0; time < 3; time += 1)
      expect((await send(text, ['counted'], 'counted')).rows).toEqual([['1']]);
    await expect(send('select 1', [], 'counted')).rejects.toThrow('another text');
    expect((await send(text, ['counted'], 'counted')).rows).toEqual([['1']]);
  });

  it('gives each of many who wait for one connection its own rows', async () => {
    const numbers = Array.from({ length: 50 }, (_, number) => number);
    const answers = await Promise.all(numbers.map((number) => send('select $1::int', [number], 'one')));
    expect(answers.map(({ rows }) => rows)).toEqual(numbers.map((number) => [[String(number)]]));
  });

  it.runIf(testServerUrl())('takes another connection where the server has ended one', async () => {
    await expect(send('select pg_terminate_backend(pg_backend_pid())')).rejects.toMatchObject({
      code: '57P01',
    });
    expect((await send('select 1')).rows).toEqual([['1']]);
  });

  it('fails where the pool has none', async () => {
    const empty = serverPool('postgresql://nobody@127.0.0.1:1/none', 1, EMBEDDED_TIMEOUTS);
    await expect(sendPlain(empty, { name: '', text: 'select 1', values: [] })).rejects.toMatchObject({
      code: 'ECONNREFUSED',
    });
    await empty.end();
  });
});
