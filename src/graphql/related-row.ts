import DataLoader from 'dataloader';
import type { FieldNode, GraphQLResolveInfo } from 'graphql';
import { selectionQuery } from '../execution/query-cache.ts';
import type { Context } from './context.ts';

/** A kind of row that something names by its uuid, without a foreign key in the database. */
interface RowKind {
  /** GraphQL type */
  readonly type: string;
  /** Prisma's name of the model */
  readonly model: string;
}

interface Row {
  readonly id: string;
}

/** What is needed of a Prisma delegate; each model's own is stricter. */
interface RowDelegate {
  findMany(query: object): Promise<Row[]>;
}

/** The rows of each request: by the place in the document, since all rows there are asked for alike, and by their ids. */
const places = new WeakMap<Context, Map<FieldNode, Place>>();

interface Place {
  readonly batch: DataLoader<string, Row | null>;
  /** A loader's own memory makes a promise for each time that a row is named. */
  readonly rows: Map<string, Promise<Row | null>>;
}

/**
 * The row that a computed value names, with what is selected of it: one statement for all values of a list. Whoever
 * calls has seen to it that the caller may see the row; it is of the caller's organization in any case.
 */
export function findRelated(
  kind: RowKind,
  id: string,
  context: Context,
  info: GraphQLResolveInfo,
): Promise<never> {
  const { batch, rows } = placeOf(kind, context, info);
  const row = rows.get(id) ?? batch.load(id);
  rows.set(id, row);
  // Each type has a shape of its own, which Pothos alone knows.
  return row as Promise<never>;
}

function placeOf({ type, model }: RowKind, context: Context, info: GraphQLResolveInfo): Place {
  const [node] = info.fieldNodes as [FieldNode];
  const known = places.get(context) ?? new Map<FieldNode, Place>();
  places.set(context, known);
  const place = known.get(node);
  if (place) return place;
  const load = async (ids: readonly string[]): Promise<(Row | null)[]> => {
    // The model is named by a field's definition, not by a caller.
    const delegate = (context.db as unknown as Record<string, RowDelegate>)[model] as RowDelegate;
    const query = selectionQuery({ context, info, typeName: type, select: { id: true } as never });
    const rows = await delegate.findMany({ ...(query as object), where: { id: { in: [...ids] } } });
    const byId = new Map(rows.map((row) => [row.id, row]));
    return ids.map((wanted) => byId.get(wanted) ?? null);
  };
  const made = { batch: new DataLoader(load, { cache: false }), rows: new Map() };
  known.set(node, made);
  return made;
}
