import { Location } from '../directory/location.ts';
import { Practitioner } from '../directory/practitioner.ts';
import { builder } from '../graphql/builder.ts';
import type { Context } from '../graphql/context.ts';
import { lookupUuid } from '../graphql/id.ts';
import { findRelated } from '../graphql/related-row.ts';
import { NotFoundError, RequestError } from '../platform/error.ts';
import { AppointmentType } from './appointment-type.ts';
import {
  type Calendar,
  type ExplainedTime,
  REASON_CODES,
  type Reason,
  type SlotTime,
  timesOf,
  whyNot,
} from './availability.ts';
import { loadCalendar, STAFF_RULES } from './calendar.ts';
import { DAY_MS, dayOf, localTimeOf } from './local-time.ts';
import { assertOnCalendar } from './slot-page.ts';
import { Unavailability } from './unavailability.ts';

interface Explanation {
  readonly practitionerId: string;
  readonly appointmentTypeId: string;
  readonly isOffered: boolean;
  readonly reasons: readonly Reason[];
  readonly times: readonly ExplainedTime[];
}

const time = (instant: (slot: SlotTime) => number) => (value: ExplainedTime) => new Date(instant(value.slot));

const ExplainedTimeType = builder.objectRef<ExplainedTime>('ExplainedTime').implement({
  description: 'A start time of someone’s working hours, free or not.',
  fields: (t) => ({
    start: t.field({
      type: 'DateTime',
      description: 'When a visit would begin.',
      resolve: time(({ start }) => start),
    }),
    end: t.field({
      type: 'DateTime',
      description: 'When it would end.',
      resolve: time(({ end }) => end),
    }),
    location: t.field({
      type: Location,
      description: 'Where.',
      resolve: ({ slot }, _args, context, info) =>
        findRelated({ type: 'Location', model: 'location' }, slot.locationId, context, info),
    }),
    isOffered: t.boolean({
      description: 'Whether it is a free slot: if and only if there are no reasons.',
      resolve: ({ reasons }) => reasons.length === 0,
    }),
    reasons: t.expose('reasons', {
      type: [Unavailability],
      description: 'All that speaks against it, at most 8.',
    }),
  }),
});

/** The most times that are told of a day. */
const MOST_TIMES = 2_000;

const AvailabilityExplanation = builder.objectRef<Explanation>('AvailabilityExplanation').implement({
  description:
    'Why a practitioner has, or has not, a free slot at a time or on a day: by the code that makes the slots.',
  fields: (t) => ({
    practitioner: t.field({
      type: Practitioner,
      description: 'Whose time it is.',
      resolve: ({ practitionerId }, _args, context, info) =>
        findRelated({ type: 'Practitioner', model: 'practitioner' }, practitionerId, context, info),
    }),
    appointmentType: t.field({
      type: AppointmentType,
      description: 'For which service.',
      resolve: ({ appointmentTypeId }, _args, context, info) =>
        findRelated({ type: 'AppointmentType', model: 'appointmentType' }, appointmentTypeId, context, info),
    }),
    isOffered: t.exposeBoolean('isOffered', {
      description: 'Whether there is a free slot, at the time or at any time of the day.',
    }),
    reasons: t.expose('reasons', {
      type: [Unavailability],
      description:
        'Why there is none, at most 8; empty if and only if `isOffered`. Of a day: all that speaks against any of its times.',
    }),
    times: t.expose('times', {
      type: [ExplainedTimeType],
      description: `Of a day: the start times of the practitioner’s working hours, free or not, in order, at most ${MOST_TIMES}. None of a single time.`,
    }),
  }),
});

builder.queryField('explainAvailability', (t) =>
  t.field({
    type: AvailabilityExplanation,
    description:
      'Why a practitioner has no free slot for a service at a time, or on a day, as the organization’s own staff may book.',
    authScopes: { permission: 'slot:read' },
    args: {
      practitionerId: t.arg.id({ required: true, description: 'Whose time it is.' }),
      appointmentTypeId: t.arg.id({ required: true, description: 'For which service.' }),
      at: t.arg({ type: 'DateTime', description: 'A time at which a visit would begin; or else `day`.' }),
      day: t.arg({
        type: 'Date',
        description: 'A day, as the calendars at the locations show it; or else `at`.',
      }),
    },
    resolve: (_root, { at, day, ...ids }, context) => explain(ids, at ?? null, day ?? null, context),
  }),
);

/** @throws RequestError for both of time and day, or none; NotFoundError for a practitioner or a service out of reach */
async function explain(
  ids: { practitionerId: string; appointmentTypeId: string },
  at: Date | null,
  day: Date | null,
  { db, clock }: Context,
): Promise<Explanation> {
  const asked = at ?? day;
  if (asked === null || (at && day))
    throw new RequestError('BAD_USER_INPUT', 'Ask for `at` or for `day`, and not for both.', 'at');
  const start = assertOnCalendar(asked, at ? 'at' : 'day');
  const practitionerId = lookupUuid('Practitioner', ids.practitionerId);
  const appointmentTypeId = lookupUuid('AppointmentType', ids.appointmentTypeId);
  const found = await db.practitioner.findFirst({ where: { id: practitionerId }, select: { id: true } });
  if (!found) throw new NotFoundError('Practitioner', ['practitionerId']);
  const calendar = await loadCalendar(db, {
    ...{ appointmentTypeId, practitionerIds: [practitionerId], rules: STAFF_RULES, now: clock.now() },
    // A day begins and ends with the zones' own: within a day of that of UTC.
    ...{ from: new Date(at ? start : start - DAY_MS), to: new Date(at ? start : start + 2 * DAY_MS) },
  });
  const told = at ? { reasons: whyNot(calendar, start), times: [] } : explainDay(calendar, start);
  return { practitionerId, appointmentTypeId, ...told, isOffered: told.reasons.length === 0 };
}

/** @param day of the wall clock */
function explainDay(calendar: Calendar, day: number): Pick<Explanation, 'reasons' | 'times'> {
  const times = [...timesOf(calendar, calendar.range)].filter(
    ({ slot }) => dayOf(localTimeOf(slot.start, slot.timezone)) === day,
  );
  return { reasons: reasonsOf(times), times: times.slice(0, MOST_TIMES) };
}

/** Why none of some times is free: none where one is. */
function reasonsOf(times: readonly ExplainedTime[]): Reason[] {
  if (times.length === 0) return [{ code: 'OUTSIDE_SCHEDULE', until: null }];
  if (times.some(({ reasons }) => reasons.length === 0)) return [];
  const all = times.flatMap(({ reasons }) => reasons);
  return REASON_CODES.flatMap((code) => all.find((reason) => reason.code === code) ?? []);
}
