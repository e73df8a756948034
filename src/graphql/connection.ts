import type { ObjectRef } from '@pothos/core';
import type { GraphQLResolveInfo } from 'graphql';
import { selectionQuery } from '../execution/query-cache.ts';
import { builder } from './builder.ts';
import type { Context } from './context.ts';
import {
  type ConnectionValue,
  type KeysetRow,
  type Page,
  type PageArguments,
  planPage,
  type RequestedOrder,
} from './keyset.ts';
import { settleNullTests } from './null-test.ts';

type Types = (typeof builder)['$inferSchemaTypes'];

/** The fields under which a connection holds its records. */
export const NODE_PATHS = [['nodes'], ['edges', 'node']];

/** The connection type of a record: `<Name>Connection` with `edges`, `nodes`, `pageInfo` and a lazy `totalCount`. */
export function defineConnection<Shape>(
  type: ObjectRef<Types, Shape>,
  name: string,
  { partner }: { partner?: true } = {},
) {
  const extensions = partner ? { partner } : {};
  return builder.connectionObject(
    {
      type,
      name: `${name}Connection`,
      description: `A page of a list of ${name}.`,
      extensions,
      fields: (t) => ({
        totalCount: t.int({
          description: 'Length of the whole list under the same filters; counted only when it is selected.',
          resolve: (connection) => (connection as unknown as ConnectionValue<KeysetRow>).totalCount(),
        }),
      }),
    },
    { name: `${name}Edge`, description: `A ${name} and its place in the list.`, extensions },
  );
}

/** The part of a Prisma delegate that a list is read with; `never`, since each model has arguments of its own. */
interface ListDelegate<Row> {
  findMany(query: never): PromiseLike<Row[]>;
  count(query: never): PromiseLike<number>;
}

/**
 * Resolves a list at the root: one statement for the page (none where only the count is selected), one for the
 * count where it is selected.
 */
export async function rootConnection<Row extends KeysetRow>(
  delegate: ListDelegate<Row>,
  options: {
    typeName: string;
    args: PageArguments;
    order: RequestedOrder;
    where: object;
    context: Context;
    info: GraphQLResolveInfo;
  },
) {
  const { typeName, args, order, context, info } = options;
  const where = settleNullTests(typeName, options.where);
  const page = planPage(args, order, where);
  const { select: keys, ...range } = page.query;
  const query = selectionQuery({ context, info, typeName, paths: NODE_PATHS, select: keys });
  const rows = selectsRows(info) ? await delegate.findMany({ ...query, ...range } as never) : [];
  return page.connection(rows, async () => delegate.count({ where } as never)) as never;
}

/** Whether anything but the count is asked for. */
export function selectsRows(info: GraphQLResolveInfo): boolean {
  return info.fieldNodes.some((field) =>
    field.selectionSet?.selections.some(
      (selection) =>
        selection.kind !== 'Field' || !['totalCount', '__typename'].includes(selection.name.value),
    ),
  );
}

/** What a `select` callback of Pothos offers to plan the selection beneath a field. */
type NestedSelection = (query: never, path?: never) => unknown;

/**
 * The `select` of a list below a record: the relation is loaded with its parents, in one statement for all of them.
 * @param relation Prisma's name of the relation
 */
export function selectNested(nested: NestedSelection, relation: string, typeName: string, page: Page) {
  const include = {
    getType: () => typeName,
    paths: NODE_PATHS.map((path) => path.map((name) => ({ name }))),
  };
  return { [relation]: nested(page.query as never, include as never) } as never;
}

/** Resolves a list below a record from the rows that `selectNested` loaded; counts for all parents in one statement. */
export function nestedConnection(
  context: Context,
  page: Page,
  parent: object,
  list: { relation: string; model: string; parentKey: string; where: object },
) {
  const { relation, where, model, parentKey } = list;
  const { id, [relation]: rows } = parent as { id: string } & Record<string, KeysetRow[]>;
  const count = () => context.loaders.childCount.load({ model, parentKey, parentId: id, where });
  return page.connection(rows ?? [], count) as never;
}
