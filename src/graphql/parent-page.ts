import DataLoader from 'dataloader';
import { Prisma } from '../generated/prisma/client.ts';
import { tenantSql } from '../platform/tenant-client.ts';
import type { Context } from './context.ts';
import { decodeCursor } from './cursor.ts';
import { type KeysetRow, type PageArguments, planPage } from './keyset.ts';

/**
 * A list below records whose rows no foreign key ties to them, e.g. the audit trail of an allergy: the newest first, by
 * ids that grow with time.
 */
export interface ParentList {
  /** GraphQL type of the rows, and whatever else tells this list from others: part of cursors, and of the batch. */
  readonly name: string;
  /** `select` of the rows' columns, under the names of the properties; `id` among them. */
  readonly columns: Prisma.Sql;
  /** Tables, joined. */
  readonly from: Prisma.Sql;
  /** Ties the rows to `asked.org_id` and `asked.id`, the record's uuid. */
  readonly where: Prisma.Sql;
  /** The column behind `id`. */
  readonly id: Prisma.Sql;
}

interface Batch {
  readonly pages: DataLoader<string, KeysetRow[]>;
  readonly counts: DataLoader<string, number>;
}

/** The batches of each request, by list and page. */
const batches = new WeakMap<Context, Map<string, Batch>>();

/**
 * Resolves such a list for one record: for all records of a request that ask for the same page one statement, and one
 * for their counts where they are selected. @throws as `planPage`
 */
export async function parentConnection(
  list: ParentList,
  parentId: string,
  args: PageArguments,
  context: Context,
) {
  const page = planPage(args, {
    ...{ name: list.name, column: 'id', kind: 'string', direction: 'desc' },
  });
  const { pages, counts } = batchOf(list, args, page.query.take, context);
  return page.connection(await pages.load(parentId), () => counts.load(parentId)) as never;
}

function batchOf(list: ParentList, args: PageArguments, take: number, context: Context): Batch {
  const { first, last, after, before } = args;
  const key = JSON.stringify([list.name, first, last, after, before]);
  const known = batches.get(context) ?? new Map<string, Batch>();
  batches.set(context, known);
  const batch = known.get(key) ?? {
    pages: new DataLoader((ids: readonly string[]) => findPages(list, ids, args, take, context)),
    counts: new DataLoader((ids: readonly string[]) => countRows(list, ids, context)),
  };
  known.set(key, batch);
  return batch;
}

const asked = (orgId: string, ids: readonly string[]) =>
  Prisma.sql`(select ${orgId}::uuid as org_id, unnest(${ids}::uuid[]) as id) as asked`;

async function findPages(
  { name, columns, from, where, id }: ParentList,
  ids: readonly string[],
  args: PageArguments,
  take: number,
  { db }: Context,
): Promise<KeysetRow[][]> {
  const direction = args.last == null ? Prisma.sql`desc` : Prisma.sql`asc`;
  const rows = await tenantSql<KeysetRow & { askedId: string }>(
    db,
    (orgId) => Prisma.sql`
      select asked.id as "askedId", found.* from ${asked(orgId, ids)}
      cross join lateral (
        select ${columns} from ${from} where ${where} and ${beyond(name, id, args)}
        order by ${id} ${direction} limit ${take}
      ) as found
      order by found.id ${direction}`,
  );
  const pages = new Map<string, KeysetRow[]>();
  for (const row of rows) pages.set(row.askedId, [...(pages.get(row.askedId) ?? []), row]);
  return ids.map((asked) => pages.get(asked) ?? []);
}

async function countRows(
  { from, where }: ParentList,
  ids: readonly string[],
  { db }: Context,
): Promise<number[]> {
  const rows = await tenantSql<{ id: string; count: number }>(
    db,
    (orgId) => Prisma.sql`
      select asked.id, counted.count from ${asked(orgId, ids)}
      cross join lateral (select count(*)::int as count from ${from} where ${where}) as counted`,
  );
  const counts = new Map(rows.map((row) => [row.id, row.count]));
  return ids.map((asked) => counts.get(asked) ?? 0);
}

/** The rows between the cursors of a page. @throws RequestError INVALID_CURSOR */
function beyond(name: string, column: Prisma.Sql, { after, before }: PageArguments): Prisma.Sql {
  const conditions = [Prisma.sql`true`];
  for (const [param, cursor] of Object.entries({ after, before })) {
    if (cursor == null) continue;
    const than = param === 'after' ? Prisma.sql`<` : Prisma.sql`>`;
    const { id } = decodeCursor(name, 'string', cursor, param);
    conditions.push(Prisma.sql`${column} ${than} ${id}::uuid`);
  }
  return Prisma.join(conditions, ' and ');
}
