import DataLoader from 'dataloader';
import type { TenantClient } from '../platform/tenant-client.ts';

/** Counts of child rows, one statement for all parents of a request that ask for the same thing. */
export interface ChildCount {
  /** Prisma's name of the child model, e.g. `allergy`. */
  readonly model: string;
  /** The column that names the parent, e.g. `patientId`. */
  readonly parentKey: string;
  readonly parentId: string;
  /** The rest of the condition. */
  readonly where: object;
}

/** The batches of one request. */
export interface Loaders {
  /** `totalCount` of nested connections. */
  readonly childCount: DataLoader<ChildCount, number, string>;
}

interface Countable {
  groupBy(query: object): Promise<Array<Record<string, unknown> & { _count: { _all: number } }>>;
}

const kind = ({ model, parentKey, where }: ChildCount) => `${model}.${parentKey}.${JSON.stringify(where)}`;

async function countGroup(db: TenantClient, key: string, group: ChildCount[], found: Map<string, number>) {
  const [first] = group;
  // The model is named by a connection's definition, not by a caller.
  const delegate = (db as unknown as Record<string, Countable>)[first?.model ?? ''];
  if (!first || !delegate) throw new TypeError(`No model ${first?.model} to count`);
  const rows = await delegate.groupBy({
    by: [first.parentKey],
    where: { AND: [first.where, { [first.parentKey]: { in: group.map((count) => count.parentId) } }] },
    _count: { _all: true },
  });
  for (const row of rows) found.set(`${key}.${String(row[first.parentKey])}`, row._count._all);
}

/** Makes the batches of one request. */
export function createLoaders(db: TenantClient): Loaders {
  return {
    childCount: new DataLoader(
      async (counts) => {
        const groups = new Map<string, ChildCount[]>();
        for (const count of counts) groups.set(kind(count), [...(groups.get(kind(count)) ?? []), count]);
        const found = new Map<string, number>();
        await Promise.all([...groups].map(([key, group]) => countGroup(db, key, group, found)));
        return counts.map((count) => found.get(`${kind(count)}.${count.parentId}`) ?? 0);
      },
      { cacheKeyFn: (count) => `${kind(count)}.${count.parentId}` },
    ),
  };
}
