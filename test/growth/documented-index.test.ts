import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { adminClient, type Database } from '../../src/platform/database.ts';
import { testDatabase } from '../support/database.ts';

interface IndexRow {
  readonly table: string;
  readonly columns: readonly string[];
  readonly method: string;
  readonly isUnique: boolean;
  readonly isPartial: boolean;
}

let database: Database;
let indexes: IndexRow[];

beforeAll(async () => {
  database = await testDatabase();
  indexes = await adminClient(database).$queryRaw<IndexRow[]>`
    select t.relname as table, m.amname as method, i.indisunique as "isUnique", i.indpred is not null as "isPartial",
      array(select pg_get_indexdef(i.indexrelid, n, true) from generate_series(1, i.indnatts) n) as columns
    from pg_index i join pg_class t on t.oid = i.indrelid join pg_class c on c.oid = i.indexrelid
      join pg_am m on m.oid = c.relam
    where t.relnamespace = 'public'::regnamespace and t.relname not like '\\_%' and not i.indisprimary`;
});
afterAll(() => database.close());

const METHODS: Readonly<Record<string, string>> = { gin: ' trigrams', gist: ' overlap', btree: '' };

/** As docs/indexes.md has it. */
function spell({ table, columns, method, isUnique, isPartial }: IndexRow): string {
  // Of an expression the column in it.
  const names = columns.map((column) => /\((\w+)/.exec(column)?.[1] ?? column.replaceAll('"', ''));
  const hasTenant = names[0] === 'org_id';
  const own = (hasTenant ? names.slice(1) : names).join(', ') || '—';
  const kind = `${isUnique ? ' unique' : ''}${METHODS[method]}${isPartial ? ' some' : ''}`;
  return `${table}: ${own}${kind}${hasTenant ? '' : ' without org_id'}`;
}

function documented(): string[] {
  const text = readFileSync(join(import.meta.dirname, '../../docs/indexes.md'), 'utf8');
  let tables: string[] = [];
  return [...text.matchAll(/^\| (.+?) \| (.+?) \| (.+?) \|$/gm)].flatMap(
    ([, named = '', columns = '', use = '']) => {
      if (named === 'table') return [];
      if (named !== 'the same') tables = named.split(' ').map((table) => table.replaceAll('`', ''));
      expect(use).not.toBe('');
      return tables.map((table) => `${table}: ${columns.replaceAll('`', '')}`);
    },
  );
}

it('docs/indexes.md has every index of the database, and no other', () => {
  const found = documented();
  expect([...new Set(found)]).toHaveLength(found.length);
  expect(found.toSorted()).toEqual(indexes.map(spell).toSorted());
});

it('no index is the beginning of another, which would serve as well', () => {
  const plain = indexes.filter(
    ({ method, isUnique, isPartial }) => method === 'btree' && !isUnique && !isPartial,
  );
  const begins = ({ columns, table }: IndexRow, other: IndexRow) =>
    other.table === table &&
    other.columns.length > columns.length &&
    columns.every((column, at) => column === other.columns[at]);
  const needless = plain.filter((index) =>
    indexes.some((other) => other.method === 'btree' && !other.isPartial && begins(index, other)),
  );
  expect(needless.map(spell)).toEqual([]);
});
