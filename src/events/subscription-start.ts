import type { Context, Subscriber } from '../graphql/context.ts';
import { decodeCursor, encodeCursor, refusedCursor } from '../graphql/cursor.ts';
import { NO_UUID } from '../graphql/id.ts';
import { RequestError } from '../platform/error.ts';
import { cursorOf, placeOf, visible } from './change-feed.ts';

/** Where a subscription begins. */
interface Start {
  readonly subscriber: Subscriber;
  /** What comes behind it is told. */
  readonly place: bigint;
}

const AFTER = 'after';

/** Subscriptions are served as streams of events, by the endpoint; anything else can't follow anything. */
function subscriberOf({ subscriber }: Context): Subscriber {
  if (subscriber) return subscriber;
  throw new RequestError('BAD_REQUEST', 'A subscription needs a stream of events.');
}

/**
 * Begins behind the event that a cursor of `changes` names, or behind the last one that there is.
 * @throws RequestError INVALID_CURSOR, also for an event that the caller can't see
 */
export async function beginAtChange(context: Context, after: string | null | undefined): Promise<Start> {
  const { actor, db, headers } = context;
  const subscriber = subscriberOf(context);
  const cursor = after ?? headers.lastEventId;
  const { id, position } = cursor
    ? await placeOf(context, cursor, AFTER)
    : ((await db.outboxEvent.findFirst({
        ...{ where: visible(actor), orderBy: { position: 'desc' } },
        select: { id: true, position: true },
      })) ?? { id: NO_UUID, position: 0n });
  subscriber.begin(cursorOf(id));
  return { subscriber, place: position };
}

/** The name of changes of slots in their cursors. */
const SLOTS = 'SlotsChange';

/**
 * The cursor of a change of slots. To a partner it may name an event that is not its own: of that it learns nothing but
 * that there was one, which the change says itself.
 */
export const slotsCursorOf = (eventId: string) => encodeCursor(SLOTS, { value: 0, id: eventId });

/** Begins behind the change of slots that a cursor names, or behind the last event. @throws RequestError INVALID_CURSOR */
export async function beginAtSlots(context: Context, after: string | null | undefined): Promise<Start> {
  const { db, headers } = context;
  const subscriber = subscriberOf(context);
  const cursor = after ?? headers.lastEventId;
  const named = cursor ? decodeCursor(SLOTS, 'int', cursor, AFTER).id : null;
  const select = { id: true, position: true } as const;
  const found =
    named === null
      ? await db.outboxEvent.findFirst({ orderBy: { position: 'desc' }, select })
      : await db.outboxEvent.findFirst({ where: { id: named }, select });
  if (!found && named !== null && named !== NO_UUID) throw refusedCursor(AFTER);
  const { id, position } = found ?? { id: NO_UUID, position: 0n };
  subscriber.begin(slotsCursorOf(id));
  return { subscriber, place: position };
}
