import DataLoader from 'dataloader';
import type { GraphQLResolveInfo } from 'graphql';
import { selectionQuery } from '../execution/query-cache.ts';
import { NODE_PATHS, selectsRows } from './connection.ts';
import type { Context } from './context.ts';
import type { ConnectionValue, KeysetRow, Page } from './keyset.ts';

/** A list below a record to which no relation of Prisma's leads, e.g. the family of a patient. */
export interface BatchedList {
  /** GraphQL type of the rows. */
  readonly typeName: string;
  /** The rows of a page for each record, in the page's order, one more than asked for if there are more: one statement. */
  findPages(parentIds: readonly string[], page: Page): Promise<readonly { parentId: string; id: string }[]>;
  /** The rows themselves, with what is selected of them: one statement. */
  findRows(query: object, ids: readonly string[]): Promise<readonly KeysetRow[]>;
  /** Lengths of the lists that are not empty: one statement. */
  count(parentIds: readonly string[]): Promise<readonly { parentId: string; count: number }[]>;
}

/** What one field of a query asks of every record above it. */
interface Batch {
  readonly pages: DataLoader<string, readonly KeysetRow[]>;
  readonly counts: DataLoader<string, number>;
}

/** The batches of a request, by the place of their field in its query. */
const batches = new WeakMap<Context, Map<string, Batch>>();

/**
 * Resolves such a list: two statements for all records of a request that ask by the same field, and one where the count
 * is selected.
 * @param page planned from the field's arguments, which are the same for each of those records
 */
export async function batchedConnection(
  context: Context,
  info: GraphQLResolveInfo,
  parentId: string,
  page: Page,
  list: BatchedList,
) {
  const { pages, counts } = batchOf(context, info, page, list, NODE_PATHS);
  const rows = selectsRows(info) ? await pages.load(parentId) : [];
  return page.connection(rows, () => counts.load(parentId)) as never;
}

/** The rows of such a list for a field that is the list itself, not a connection. @param page as above */
export async function batchedRows(
  context: Context,
  info: GraphQLResolveInfo,
  parentId: string,
  page: Page,
  list: BatchedList,
): Promise<readonly KeysetRow[]> {
  const { pages } = batchOf(context, info, page, list, undefined);
  const found: ConnectionValue<KeysetRow> = page.connection(await pages.load(parentId), async () => 0);
  return found.edges.map(({ node }) => node);
}

/** @param paths where beneath the field its records are; none: at the field */
function batchOf(
  context: Context,
  info: GraphQLResolveInfo,
  page: Page,
  list: BatchedList,
  paths: string[][] | undefined,
): Batch {
  const { typeName } = list;
  const query = selectionQuery({ ...{ context, info, typeName, paths, select: page.query.select } });
  const known = batches.get(context) ?? new Map<string, Batch>();
  batches.set(context, known);
  const place = placeOf(info);
  const batch = known.get(place) ?? {
    pages: new DataLoader((ids) => readPages(ids, page, query, list)),
    counts: new DataLoader((ids) => readCounts(ids, list)),
  };
  known.set(place, batch);
  return batch;
}

/** Where a field is in its query; which record of a list is above it makes no difference. */
function placeOf({ path }: GraphQLResolveInfo): string {
  const names: string[] = [];
  for (let at: GraphQLResolveInfo['path'] | undefined = path; at; at = at.prev)
    if (typeof at.key === 'string') names.push(at.key);
  return names.join('.');
}

async function readPages(parentIds: readonly string[], page: Page, query: object, list: BatchedList) {
  const places = await list.findPages(parentIds, page);
  const ids = [...new Set(places.map(({ id }) => id))];
  const rows = new Map<string, KeysetRow>();
  if (ids.length > 0) for (const row of await list.findRows(query, ids)) rows.set(row.id, row);
  const pages = new Map<string, KeysetRow[]>(parentIds.map((id) => [id, []]));
  for (const { parentId, id } of places) {
    // One that has gone since its page was found is left out.
    const row = rows.get(id);
    if (row) pages.get(parentId)?.push(row);
  }
  return parentIds.map((id) => pages.get(id) ?? []);
}

async function readCounts(parentIds: readonly string[], list: BatchedList): Promise<number[]> {
  const counts = new Map((await list.count(parentIds)).map(({ parentId, count }) => [parentId, count]));
  return parentIds.map((id) => counts.get(id) ?? 0);
}
