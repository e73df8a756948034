import { brandWithType } from '@pothos/core';
import { type GraphQLObjectType, type GraphQLResolveInfo, isObjectType } from 'graphql';
import { selectionQuery } from '../execution/query-cache.ts';
import { RequestError } from '../platform/error.ts';
import type { Context } from './context.ts';

/** What a global id names. */
export interface NodeKey {
  readonly typename: string;
  /** uuid */
  readonly id: string;
}

/**
 * Whether a node can be asked for: false for a type that this graph lacks, as if the id named nothing.
 * Every node type says in `extensions.readableWith` which permissions let its records be read by id.
 * @throws RequestError FORBIDDEN without any of them
 */
export function isReadable(
  { typename }: Pick<NodeKey, 'typename'>,
  { actor }: Context,
  { schema }: GraphQLResolveInfo,
): boolean {
  const type = schema.getType(typename);
  if (!isObjectType(type) || !type.getInterfaces().some(({ name }) => name === 'Node')) return false;
  const { readableWith } = type.extensions;
  if (!readableWith) throw new TypeError(`${type.name} is a node that does not say who may read it`);
  if (readableWith.some((permission) => actor.can(permission))) return true;
  throw new RequestError(
    'FORBIDDEN',
    'The credential lacks the permission that records of this type need.',
    'id',
  );
}

/**
 * The records that ids name, in their order, with what is selected of them; null for each that is not in reach. One
 * statement a type, however many ids: Pothos asks for each by itself, which Prisma makes one statement of only while
 * nothing but the key is asked for, and partners see by a condition.
 * @throws RequestError FORBIDDEN as `isReadable`
 */
export async function loadNodes(
  keys: readonly NodeKey[],
  context: Context,
  info: GraphQLResolveInfo,
): Promise<(object | null)[]> {
  const idsByType = new Map<string, Set<string>>();
  for (const key of keys) {
    if (!isReadable(key, context, info)) continue;
    const ids = idsByType.get(key.typename) ?? new Set();
    idsByType.set(key.typename, ids.add(key.id));
  }
  const loaded = await Promise.all(
    [...idsByType].map(async ([typename, ids]) => {
      const rows = await findRows(typename, [...ids], context, info);
      return [typename, new Map(rows.map((row) => [row.id, row]))] as const;
    }),
  );
  const rowsByType = new Map(loaded);
  return keys.map(({ typename, id }) => rowsByType.get(typename)?.get(id) ?? null);
}

interface Row {
  readonly id: string;
}

/** What is needed of a Prisma delegate; each model's own is stricter. */
interface NodeDelegate {
  findMany(query: object): Promise<Row[]>;
}

/** The part that is needed of what Pothos keeps with each type made of a Prisma model. */
interface PrismaExtensions {
  readonly pothosPrismaModel: string;
  /** Its `findUnique` is the type's own: key and visibility. */
  readonly pothosPrismaLoader: (context: Context) => {
    findUnique(row: Row, context: Context): { readonly orgId_id: object };
  };
}

/** Rows of one type, with what is selected of them, in any order. @param ids at least one */
async function findRows(typename: string, ids: string[], context: Context, info: GraphQLResolveInfo) {
  const { extensions } = info.schema.getType(typename) as GraphQLObjectType;
  if (extensions.loadComputed) {
    const found = await extensions.loadComputed(ids, context);
    for (const row of found) brandWithType(row, typename as never);
    return found;
  }
  const { pothosPrismaModel: model, pothosPrismaLoader } = extensions as unknown as PrismaExtensions;
  const [id = ''] = ids;
  // Besides the key it is the caller that the condition depends on, so it is the same for all of them.
  const { orgId_id: _key, ...visible } = pothosPrismaLoader(context).findUnique({ id }, context);
  const delegate = (context.db as unknown as Record<string, NodeDelegate>)[
    model.charAt(0).toLowerCase() + model.slice(1)
  ] as NodeDelegate;
  const query = selectionQuery({ context, info, typeName: typename });
  const rows = await delegate.findMany({ ...query, where: { id: { in: ids }, ...visible } });
  for (const row of rows) brandWithType(row, typename as never);
  return rows;
}
