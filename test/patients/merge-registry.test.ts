import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Prisma } from '../../src/generated/prisma/client.ts';
import { FOLLOWING } from '../../src/patients/following-columns.ts';
import { MERGE_FIELDS, OWN_COLUMNS } from '../../src/patients/merge-field.ts';
import { PATIENT_CHILDREN, STAYING } from '../../src/patients/merge-registry.ts';
import { adminClient, type Database } from '../../src/platform/database.ts';
import { testDatabase } from '../support/database.ts';
import { referencesToPatients } from './merge-fixture.ts';

let database: Database;
beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.close());

const nameOf = ({ table, column }: { table: string; column: string }) => `${table}.${column}`;

/** The columns of a table, by the database. */
async function columnsOf(table: string): Promise<string[]> {
  const rows = await adminClient(database).$queryRaw<{ name: string }[]>`
    select column_name::text as name from information_schema.columns where table_name = ${table}`;
  return rows.map(({ name }) => name);
}

/** The unique indexes of a table that hold the column, each as its other columns. */
async function uniqueWith(table: string, column: string): Promise<string[][]> {
  const rows = await adminClient(database).$queryRaw<{ columns: string[] }[]>`
    select array_agg(a.attname::text order by a.attname) as columns
    from pg_index i join pg_attribute a on a.attrelid = i.indrelid and a.attnum = any (i.indkey)
    where i.indrelid = ${table}::regclass and i.indisunique group by i.indexrelid`;
  return rows
    .filter(({ columns }) => columns.includes(column))
    .map(({ columns }) => columns.filter((each) => each !== column && each !== 'org_id'));
}

describe('the registry of what a merge moves', () => {
  it('knows every column that refers to a patient: a new table says what becomes of its rows', async () => {
    const known = [...PATIENT_CHILDREN, ...STAYING].map(nameOf);
    expect(known.sort()).toEqual((await referencesToPatients(database)).map(nameOf).sort());
  });

  it.each(PATIENT_CHILDREN.map((child) => [nameOf(child), child] as const))(
    'knows keys, versions and what must be unique of %s',
    async (_name, { table, column, key = ['id'], unversioned, unique, other }) => {
      const columns = await columnsOf(table);
      expect(columns).toEqual(
        expect.arrayContaining([column, ...key, ...(unique ?? []), ...(other ? [other] : [])]),
      );
      expect(columns.includes('version')).toBe(!unversioned);
      const indexes = await uniqueWith(table, column);
      expect(indexes.map((index) => index.join()).sort()).toEqual(
        unique ? [[...unique].sort().join()] : indexes.length === 0 ? [] : expect.anything(),
      );
      if (!unique) expect(indexes).toEqual([]);
    },
  );
});

describe('the fields that a merge compares', () => {
  it('are every column of a patient, once, but for those that stay with their record', () => {
    const compared = Object.values(MERGE_FIELDS).flat();
    const known = [...compared, ...OWN_COLUMNS, ...FOLLOWING];
    expect([...known].sort()).toEqual(Object.keys(Prisma.PatientScalarFieldEnum).sort());
  });
});
