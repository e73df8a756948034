import { visiblePractitioners } from '../auth/visibility.ts';
import { builder } from '../graphql/builder.ts';
import type { Context } from '../graphql/context.ts';
import { forPartners } from '../graphql/extension.ts';
import { NotFoundError } from '../platform/error.ts';
import { type Reason, type SlotTime, slotsOf, whyNot } from './availability.ts';
import { requestedSlot, type SlotInput } from './bookable-slot.ts';
import { catalogOf, termsOf } from './booking-terms.ts';
import { loadCalendar } from './calendar.ts';
import { DAY_MS } from './local-time.ts';
import { ALTERNATIVES, nearestSlots } from './nearest-slot.ts';
import { Slot, type SlotValue } from './slot.ts';
import { assertOnCalendar, assertVisibleType } from './slot-page.ts';
import { Unavailability, UnavailabilityReason } from './unavailability.ts';

interface Validation {
  readonly reasons: readonly Reason[];
  readonly slot: SlotValue | null;
  readonly alternatives: readonly SlotValue[];
}

const SlotValidation = builder.objectRef<Validation>('SlotValidation').implement({
  description: 'Whether a slot can be booked at this moment [45, A14].',
  extensions: forPartners,
  fields: (t) => ({
    valid: t.boolean({
      description: 'Whether it can be booked; nothing is held, so it may be gone a moment later.',
      resolve: ({ reasons }) => reasons.length === 0,
    }),
    reason: t.field({
      type: UnavailabilityReason,
      nullable: true,
      description: 'The first of `reasons`; null where it can be booked.',
      resolve: ({ reasons }) => reasons[0]?.code ?? null,
    }),
    reasons: t.expose('reasons', {
      type: [Unavailability],
      description: 'All that speaks against it, at most 8; none where it can be booked.',
    }),
    slot: t.expose('slot', {
      type: Slot,
      nullable: true,
      description: 'The slot; null where it can’t be booked.',
    }),
    alternatives: t.expose('alternatives', {
      type: [Slot],
      description: `The free slots of the service that begin nearest to it, nearest first, at most ${ALTERNATIVES}; none where it can be booked.`,
    }),
  }),
});

const ValidateSlotInput = builder.inputType('ValidateSlotInput', {
  description: 'Which slot: by its id, or by all that it is made of.',
  fields: (t) => ({
    slotId: t.id({ description: 'The slot’s id; then nothing else is given.' }),
    appointmentTypeId: t.id({ description: 'For which service.' }),
    practitionerId: t.id({ description: 'With whom.' }),
    locationId: t.id({ description: 'Where.' }),
    start: t.field({ type: 'DateTime', description: 'When the visit begins.' }),
  }),
});

builder.queryField('validateSlot', (t) =>
  t.field({
    type: SlotValidation,
    description:
      'Whether a slot can be booked at this moment, why not, and what can be booked instead; never holds it [45].',
    authScopes: { permission: 'slot:read' },
    extensions: forPartners,
    args: { input: t.arg({ type: ValidateSlotInput, required: true, description: 'Which slot.' }) },
    resolve: (_root, { input }, context) => validateSlot(input, context),
  }),
);

/** How far from the slot alternatives are sought, in each direction. */
const REACH_MS = 14 * DAY_MS;

/** @throws ValidationError for a slot that is named by halves, NotFoundError for one of a service or someone out of reach */
async function validateSlot(input: SlotInput, context: Context): Promise<Validation> {
  const { db, actor, clock } = context;
  const { appointmentTypeId, practitionerId, locationId, start } = requestedSlot(input);
  assertOnCalendar(new Date(start), 'input.start');
  // An id that names nothing, and one of what is out of reach, are told alike.
  const absent = input.slotId == null ? undefined : new NotFoundError('Slot', ['slotId']);
  await assertVisibleType(appointmentTypeId, context, absent);
  const who = { AND: [{ id: practitionerId }, visiblePractitioners(actor)] };
  if (!(await db.practitioner.findFirst({ where: who, select: { id: true } })))
    throw absent ?? new NotFoundError('Practitioner', ['practitionerId']);
  const calendar = await loadCalendar(db, {
    ...{ appointmentTypeId, practitionerIds: null, now: clock.now() },
    ...{ from: new Date(start - REACH_MS), to: new Date(start + REACH_MS) },
    rules: await termsOf(db, catalogOf(actor)),
  });
  const where = { practitionerId, locationId };
  const reasons = whyNot(calendar, start, where);
  const toValue = (slot: SlotTime) => ({ ...slot, appointmentTypeId });
  if (reasons.length > 0)
    return { reasons, slot: null, alternatives: nearestSlots(calendar, start).map(toValue) };
  const found = [...slotsOf(calendar, { start, end: start + 1 })].find(
    (slot) => slot.practitionerId === practitionerId && slot.locationId === locationId,
  );
  return { reasons, slot: found ? toValue(found) : null, alternatives: [] };
}
