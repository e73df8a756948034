import { Location } from '../directory/location.ts';
import { Practitioner } from '../directory/practitioner.ts';
import { builder } from '../graphql/builder.ts';
import { defineConnection } from '../graphql/connection.ts';
import { readableWith } from '../graphql/extension.ts';
import { findRelated } from '../graphql/related-row.ts';
import { AppointmentType } from './appointment-type.ts';
import type { SlotTime } from './availability.ts';
import { findFreeSlots } from './find-slot.ts';
import { localTimeOf } from './local-time.ts';
import { slotKeyText } from './slot-id.ts';

/** What a slot resolves from. */
export interface SlotValue extends SlotTime {
  readonly appointmentTypeId: string;
  /** The zone of `localStart`; that of the location where there is none. */
  readonly shownIn?: string | null;
}

const zoneOf = ({ shownIn, timezone }: SlotValue) => shownIn ?? timezone;

/** A free time with a practitioner at a location: computed, stored nowhere [44]. */
export const Slot = builder.objectRef<SlotValue>('Slot');
builder.node(Slot, {
  description:
    'A free time with a practitioner at a location, for one service: computed, stored nowhere [44]. Its id names all four, and stays the same; `node` answers null once the time is not free any more.',
  extensions: { ...readableWith('slot:read'), partner: true, loadComputed: findFreeSlots },
  id: { resolve: (slot) => slotKeyText(slot) },
  loadManyWithoutCache: async (keys, context) => {
    const found = new Map((await findFreeSlots(keys, context)).map((slot) => [slot.id, slot]));
    return keys.map((key) => found.get(key) ?? null);
  },
  fields: (t) => ({
    practitioner: t.field({
      type: Practitioner,
      description: 'With whom.',
      resolve: (slot, _args, context, info) =>
        findRelated({ type: 'Practitioner', model: 'practitioner' }, slot.practitionerId, context, info),
    }),
    appointmentType: t.field({
      type: AppointmentType,
      description: 'For which service.',
      resolve: (slot, _args, context, info) =>
        findRelated(
          { type: 'AppointmentType', model: 'appointmentType' },
          slot.appointmentTypeId,
          context,
          info,
        ),
    }),
    location: t.field({
      type: Location,
      description: 'Where.',
      resolve: (slot, _args, context, info) =>
        findRelated({ type: 'Location', model: 'location' }, slot.locationId, context, info),
    }),
    start: t.field({
      type: 'DateTime',
      description: 'When the visit begins.',
      resolve: ({ start }) => new Date(start),
    }),
    end: t.field({
      type: 'DateTime',
      description: 'When the visit ends.',
      resolve: ({ end }) => new Date(end),
    }),
    localStart: t.field({
      type: 'LocalDateTime',
      description:
        'What clocks show in `timezone` when the visit begins. Where clocks go back two slots may show the same: `start` tells them apart.',
      resolve: (slot) => new Date(localTimeOf(slot.start, zoneOf(slot))).toISOString().slice(0, 19),
    }),
    timezone: t.string({
      description: 'IANA zone of `localStart`: the one that was asked for, else that of the location.',
      resolve: zoneOf,
    }),
  }),
});

/** A page of slots. */
export const SlotConnection = defineConnection(Slot, 'Slot', { partner: true });
