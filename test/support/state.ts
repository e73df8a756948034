import { Prisma } from '../../src/generated/prisma/client.ts';
import { adminClient, type Database } from '../../src/platform/database.ts';
import type { TestServer } from './server.ts';

/** What every table holds: the number of its rows and a digest of their contents, by the table's name. */
export type DatabaseState = Readonly<Record<string, string>>;

/**
 * Written without a change to any record: the last use of a credential, once a minute, and the number that a chart
 * takes, of which gaps are fine [A36], and who has looked at whom.
 */
const PASSING = {
  column: 'last_used_at',
  tables: ['chart_number_counter', 'access_request', 'access_entry'],
};

/** The contents of every table, to prove that nothing was written. @param orgId of this organization only */
export async function databaseState(database: Database, orgId?: string): Promise<DatabaseState> {
  const admin = adminClient(database);
  const tables = await admin.$queryRaw<{ name: string }[]>`
    select c.table_name as name from information_schema.tables c
    where c.table_schema = 'public' and c.table_type = 'BASE TABLE' order by 1`;
  const names = tables
    .map(({ name }) => name)
    .filter((name) => !name.startsWith('_') && !PASSING.tables.includes(name));
  const parts = names.map((name) => {
    const key = Prisma.raw(name === 'organization' ? 'id' : 'org_id');
    const where = orgId === undefined ? Prisma.empty : Prisma.sql`where ${key} = ${orgId}::uuid`;
    return Prisma.sql`
      select ${name}::text as name, count(*) || ' rows, ' ||
        coalesce(md5(string_agg((to_jsonb(t) - ${PASSING.column}::text)::text, ',' order by to_jsonb(t)::text)), '')
        as state
      from ${Prisma.raw(`"${name}"`)} t ${where}`;
  });
  const rows = await admin.$queryRaw<{ name: string; state: string }[]>(Prisma.join(parts, ' union all '));
  return Object.fromEntries(rows.map(({ name, state }) => [name, state]));
}

/** Statements that the last request sent, without the one that writes the access log. With a clock that stands still its credential is known from the first one on. */
export function lastStatements(server: TestServer): number {
  const line = server.logged().findLast(({ msg }) => msg === 'request');
  return Number(line?.statements) - (line?.patients ? 1 : 0);
}
