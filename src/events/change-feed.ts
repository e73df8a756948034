import type { GraphQLResolveInfo } from 'graphql';
import type { Actor } from '../auth/actor.ts';
import type { OutboxEvent, Prisma } from '../generated/prisma/client.ts';
import { selectsRows } from '../graphql/connection.ts';
import type { Context } from '../graphql/context.ts';
import { decodeCursor, encodeCursor, refusedCursor } from '../graphql/cursor.ts';
import { NO_UUID } from '../graphql/id.ts';
import {
  type ConnectionValue,
  type PageArguments,
  planPage,
  type RequestedOrder,
} from '../graphql/keyset.ts';

/** An event as the feed tells it. */
export interface ChangeRow extends Omit<OutboxEvent, 'position'> {
  /** Below 2^53, as any number of events that can be stored. */
  readonly position: number;
}

/** A page of the feed. */
export interface ChangePage extends ConnectionValue<ChangeRow> {
  /** Where to go on, whatever the page holds. */
  readonly endCursor: string;
}

const ORDER: RequestedOrder = {
  ...{ name: 'Change POSITION asc', column: 'position', kind: 'int', direction: 'asc' },
};

/** The name of the feed in its cursors. */
const FEED = 'Change';

/**
 * A cursor of the feed names an event and not its place: from a place among all events of the organization a partner
 * could tell how much goes on there.
 */
export const cursorOf = (eventId: string) => encodeCursor(FEED, { value: 0, id: eventId });

/** The place before the first event. */
const START = cursorOf(NO_UUID);

/** The events that a caller may see. */
export const visible = (actor: Actor): Prisma.OutboxEventWhereInput =>
  actor.kind === 'PARTNER' ? { partnerId: actor.partnerId } : {};

/**
 * The place of the event that a cursor names, 0 before the first one; read by the primary key.
 * @throws RequestError INVALID_CURSOR, also for an event that the caller can't see
 */
export async function placeOf(
  { actor, db }: Pick<Context, 'actor' | 'db'>,
  cursor: string,
  param: string,
): Promise<{ readonly id: string; readonly position: bigint }> {
  const { id } = decodeCursor(FEED, 'int', cursor, param);
  if (id === NO_UUID) return { id, position: 0n };
  const found = await db.outboxEvent.findFirst({
    where: { ...visible(actor), id },
    select: { id: true, position: true },
  });
  if (!found) throw refusedCursor(param);
  return found;
}

/**
 * A page of what has happened, in the order of the commits: of the organization, or of what concerns the partner who
 * asks. Whoever has read up to a cursor and goes on from it misses no event: places are given out with the commit, and
 * an event is never put before one that could be read.
 */
export async function readChanges(
  args: PageArguments,
  context: Context,
  info: GraphQLResolveInfo,
): Promise<ChangePage> {
  const { db } = context;
  const place = async (param: 'after' | 'before') => {
    const cursor = args[param];
    if (cursor == null) return null;
    const { id, position } = await placeOf(context, cursor, param);
    return encodeCursor(ORDER.name, { value: Number(position), id });
  };
  const where = visible(context.actor);
  const range = { ...args, after: await place('after'), before: await place('before') };
  const { query, connection } = planPage(range, ORDER, where);
  const { select: _keys, ...plan } = query;
  const found = selectsRows(info)
    ? await db.outboxEvent.findMany(plan as unknown as Prisma.OutboxEventFindManyArgs)
    : [];
  const rows = found.map((event): ChangeRow => ({ ...event, position: Number(event.position) }));
  const page = connection(rows, () => db.outboxEvent.count({ where }));
  const { totalCount, pageInfo } = page;
  const { hasNextPage, hasPreviousPage } = pageInfo;
  const edges = page.edges.map(({ node }) => ({ node, cursor: cursorOf(node.id) }));
  const [startCursor, endCursor] = [edges[0]?.cursor ?? null, edges.at(-1)?.cursor ?? null];
  return {
    ...{ edges, totalCount, pageInfo: { hasNextPage, hasPreviousPage, startCursor, endCursor } },
    endCursor: endCursor ?? args.after ?? START,
  };
}

/** The version of the record that an event tells of. @param payload as the outbox keeps it */
export function versionOf(payload: unknown): number | null {
  const { version } = (payload ?? {}) as { version?: unknown };
  return typeof version === 'number' ? version : null;
}
