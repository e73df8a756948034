import { visiblePractitioners } from '../auth/visibility.ts';
import type { Interval } from '../booking/interval.ts';
import { DAY_MS } from '../booking/local-time.ts';
import { Slot, SlotConnection } from '../booking/slot.ts';
import {
  assertVisibleType,
  findSlotPage,
  MOST_DAYS,
  requestedPractitioners,
  requestedRange,
  type SlotArguments,
} from '../booking/slot-page.ts';
import { builder } from '../graphql/builder.ts';
import type { Context } from '../graphql/context.ts';
import { forPartners } from '../graphql/extension.ts';
import { encodeId, lookupUuid } from '../graphql/id.ts';
import { MOST_NAMED, namedUuids } from '../graphql/named-ids.ts';
import type { OutboxBatch } from '../platform/outbox-feed.ts';
import { type AppointmentFacts, factsOf } from './appointment-place.ts';
import { CALENDAR_TYPES, TIME_TYPES } from './followed-event.ts';
import { beginAtSlots, slotsCursorOf } from './subscription-start.ts';

/** What is asked of slots that are followed. */
type Asked = Pick<SlotArguments, 'appointmentTypeId' | 'practitionerIds' | 'locationIds' | 'from' | 'to'>;

/** That slots may have changed, and which. */
interface SlotsEvent {
  readonly cursor: string;
  readonly at: Date;
  /** uuids; none: anyone's may have. */
  readonly practitionerIds: readonly string[];
  readonly from: Date | null;
  readonly to: Date | null;
  readonly holdsExpireAt: Date | null;
  readonly asked: Asked;
}

const SlotsChange = builder.objectRef<SlotsEvent>('SlotsChange').implement({
  description:
    'Slots may have changed: someone’s time was taken or became free, or the calendar that slots are made of changed. Several such events that come together are told as one.',
  extensions: forPartners,
  fields: (t) => ({
    at: t.expose('at', { type: 'DateTime', description: 'When: the last of what is told together.' }),
    cursor: t.exposeString('cursor', {
      description:
        'Where to go on: keep it, and pass it to `after`. It is the `id` of the server-sent event as well.',
    }),
    practitionerIds: t.idList({
      description:
        'With whom, as global ids, at most 500; empty where a calendar, a service or a place changed: anyone’s slots may be others then.',
      resolve: ({ practitionerIds }) => practitionerIds.map((id) => encodeId('Practitioner', id)),
    }),
    from: t.expose('from', {
      type: 'DateTime',
      nullable: true,
      description: 'The earliest time that was taken or became free; null where anything may have changed.',
    }),
    to: t.expose('to', {
      type: 'DateTime',
      nullable: true,
      description: 'The end of the latest one; null where anything may have changed.',
    }),
    holdsExpireAt: t.expose('holdsExpireAt', {
      type: 'DateTime',
      nullable: true,
      description:
        'When the first of the holds among them is over, unless something else becomes of it: its slot is free then, and nothing may tell of it. Look again at that time. Null where no hold is among them.',
    }),
    slots: t.connection(
      {
        type: Slot,
        description:
          'The slots that are free now, of what is followed: of a range without an end, 7 days from its beginning or from now.',
        resolve: async ({ asked }, args, context, info) =>
          (await findSlotPage({ ...asked, ...args }, context, info)) as never,
      },
      SlotConnection,
    ),
  }),
});

/** Tells that slots may have changed. @throws RequestError, NotFoundError as `slots` does */
async function changesOf(
  { after, ...asked }: Asked & { readonly after?: string | null | undefined },
  context: Context,
): Promise<AsyncGenerator<SlotsEvent>> {
  await assertVisibleType(lookupUuid('AppointmentType', asked.appointmentTypeId), context);
  const named = await requestedPractitioners(asked, context);
  const range = rangeOf(asked, context.clock.now());
  const { subscriber, place } = await beginAtSlots(context, after);
  let offering = await practitionersOf(asked, named, context);
  const types = [...TIME_TYPES, ...CALENDAR_TYPES];
  return (async function* () {
    for await (const batch of subscriber.follow({ after: place, types })) {
      const isCalendar = batch.events.some(({ type }) => CALENDAR_TYPES.includes(type));
      if (isCalendar) offering = await practitionersOf(asked, named, context);
      const taken = [...(await factsOf(batch, context.db)).values()].filter(concerns(offering, range));
      if (isCalendar || taken.length > 0)
        yield { ...eventOf(batch, taken), ...(isCalendar ? ANYTHING : {}), asked };
    }
  })();
}

/** The range of starts, as milliseconds; null for all time. */
function rangeOf({ from, to, ...asked }: Asked, now: Date): Interval | null {
  return from == null && to == null ? null : requestedRange({ ...asked, from, to }, now);
}

/** Who offers what is followed, as far as the caller sees them: uuids. */
async function practitionersOf(
  { appointmentTypeId, locationIds }: Asked,
  named: readonly string[] | null,
  { db, actor }: Context,
): Promise<ReadonlySet<string>> {
  const places = namedUuids('Location', 'locationIds', locationIds ?? []);
  const works = { some: { locationId: { in: [...places] } } };
  const found = await db.practitioner.findMany({
    where: {
      AND: [
        visiblePractitioners(actor),
        {
          appointmentTypes: {
            some: { appointmentTypeId: lookupUuid('AppointmentType', appointmentTypeId) },
          },
        },
        locationIds == null ? {} : { OR: [{ schedules: works }, { scheduleExceptions: works }] },
        named === null ? {} : { id: { in: [...named] } },
      ],
    },
    select: { id: true },
  });
  return new Set(found.map(({ id }) => id));
}

/**
 * Whether an appointment takes, or took, time in which slots may begin that are followed: within a day of the range, as
 * neither buffers nor durations are longer. Wherever it is: who is at one place is at no other.
 */
function concerns(offering: ReadonlySet<string>, range: Interval | null) {
  const isNear = (time: Date) =>
    !range || (time.getTime() > range.start - DAY_MS && time.getTime() < range.end + DAY_MS);
  return ({ places }: AppointmentFacts) =>
    places.some(({ practitionerId, startsAt }) => offering.has(practitionerId) && isNear(startsAt));
}

/** What is told where anyone's slots, at any time, may be others. */
const ANYTHING = { practitionerIds: [], from: null, to: null } as const;

function eventOf({ events }: OutboxBatch, taken: readonly AppointmentFacts[]): Omit<SlotsEvent, 'asked'> {
  const last = events.at(-1);
  if (!last) throw new TypeError('A batch without an event');
  const places = taken.flatMap((facts) => facts.places);
  const ends = taken.flatMap(({ holdExpiresAt }) => holdExpiresAt ?? []);
  return {
    ...{ cursor: slotsCursorOf(last.id), at: last.at },
    practitionerIds: [...new Set(places.map(({ practitionerId }) => practitionerId))],
    from: earliest(places.map(({ startsAt }) => startsAt)),
    to: latest(places.map(({ endsAt }) => endsAt)),
    holdsExpireAt: earliest(ends),
  };
}

const byTime = (one: Date, other: Date) => one.getTime() - other.getTime();
const earliest = (times: readonly Date[]) => [...times].sort(byTime)[0] ?? null;
const latest = (times: readonly Date[]) => [...times].sort(byTime).at(-1) ?? null;

builder.subscriptionField('slotsChanged', (t) =>
  t.field({
    type: SlotsChange,
    description:
      'Whenever slots of a service may have changed, whoever took or freed the time: look at `slots` then, here or by the query. A partner is told of those of its catalog, and of no one’s appointments.',
    authScopes: { permission: 'slot:read' },
    extensions: forPartners,
    args: {
      appointmentTypeId: t.arg.id({ required: true, description: 'For which service.' }),
      practitionerIds: t.arg.idList({
        description: `With whom: at most ${MOST_NAMED}; with everyone who offers the service where absent.`,
      }),
      locationIds: t.arg.idList({
        description: `Where: at most ${MOST_NAMED}; everywhere where absent.`,
      }),
      from: t.arg({ type: 'DateTime', description: 'Slots that begin at this instant or later.' }),
      to: t.arg({
        type: 'DateTime',
        description: `Slots that begin before this instant: at most ${MOST_DAYS} days after \`from\`. Any time where both are absent.`,
      }),
      after: t.arg.string({
        description:
          'A cursor of such a change: if slots may have changed since, that comes first. Default: the header `Last-Event-ID`, else now.',
      }),
    },
    subscribe: (_root, args, context) => changesOf(args, context),
    resolve: (event) => event as SlotsEvent,
  }),
);
