import type { Context } from './context.ts';
import type { KeysetRow, Page } from './keyset.ts';

/** A list below a record whose rows are reached through a table of links, e.g. the hospitals of a patient. */
export interface LinkedList {
  /** Prisma's name of the links among the record's relations, e.g. `hospitals`. */
  readonly relation: string;
  /** Prisma's name of the row among a link's relations, e.g. `hospital`. */
  readonly target: string;
  /** GraphQL type of the rows. */
  readonly typeName: string;
  /** Prisma's name of the links' model, and the column in it that names the record: they count the list. */
  readonly model: string;
  readonly parentKey: string;
  /** Which of the rows are in the list, as the page says it too; all where absent. */
  readonly where?: object;
}

/** The fields under which a connection holds its records. */
const NODES = [[{ name: 'nodes' }], [{ name: 'edges' }, { name: 'node' }]];

/** What a `select` callback of Pothos offers to plan the selection beneath a field. */
type NestedSelection = (query: never, path?: never) => unknown;

/** The `select` of such a list: links and rows are loaded with the records, whatever their number. */
export function selectLinked(nested: NestedSelection, list: LinkedList, page: Page) {
  const { where, orderBy, take, select } = page.query;
  const include = { getType: () => list.typeName, paths: NODES };
  const links = {
    ...(Object.keys(where).length === 0 ? {} : { where: { [list.target]: where } }),
    orderBy: orderBy.map((order) => ({ [list.target]: order })),
    take,
    select: { [list.target]: nested({ select } as never, include as never) },
  };
  return { [list.relation]: links } as never;
}

/** Resolves such a list from the rows that `selectLinked` loaded; counts for all records in one statement. */
export function linkedConnection(context: Context, page: Page, parent: object, list: LinkedList) {
  const { model, parentKey, relation, target } = list;
  const where = list.where ? { [target]: list.where } : {};
  const { id, [relation]: links } = parent as { id: string } & Record<string, Record<string, KeysetRow>[]>;
  const rows = (links ?? []).map((link) => link[target] as KeysetRow);
  const count = () => context.loaders.childCount.load({ model, parentKey, parentId: id, where });
  return page.connection(rows, count) as never;
}
