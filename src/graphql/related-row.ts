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

/** The batches of each request: by the place in the document, since all rows there are asked for alike. */
const batches = new WeakMap<Context, Map<FieldNode, DataLoader<string, Row | null>>>();

/**
 * The row that a computed value names, with what is selected of it: one statement for all values of a list. Whoever
 * calls has seen to it that the caller may see the row; it is of the caller's organization in any case.
 */
export async function findRelated(
  { type, model }: RowKind,
  id: string,
  context: Context,
  info: GraphQLResolveInfo,
): Promise<never> {
  const [place] = info.fieldNodes as [FieldNode];
  const known = batches.get(context) ?? new Map<FieldNode, DataLoader<string, Row | null>>();
  batches.set(context, known);
  const batch =
    known.get(place) ??
    new DataLoader<string, Row | null>(async (ids) => {
      // The model is named by a field's definition, not by a caller.
      const delegate = (context.db as unknown as Record<string, RowDelegate>)[model] as RowDelegate;
      const query = selectionQuery({ context, info, typeName: type, select: { id: true } as never });
      const rows = await delegate.findMany({ ...(query as object), where: { id: { in: [...ids] } } });
      const byId = new Map(rows.map((row) => [row.id, row]));
      return ids.map((wanted) => byId.get(wanted) ?? null);
    });
  known.set(place, batch);
  // Each type has a shape of its own, which Pothos alone knows.
  return (await batch.load(id)) as never;
}
