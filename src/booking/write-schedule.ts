import { z } from 'zod';
import type { Schedule } from '../generated/prisma/client.ts';
import type { Context } from '../graphql/context.ts';
import { targetOf } from '../graphql/target.ts';
import { runCommand } from '../platform/command.ts';
import { ValidationError } from '../platform/error.ts';
import {
  archiveRecord,
  changeRecord,
  createRecord,
  getCurrent,
  type RecordKind,
} from '../platform/record.ts';
import { parseInput } from '../platform/validate.ts';
import type { StoredHours } from './calendar.ts';
import { wholeMinute } from './local-time-rule.ts';
import { getLocation, getPractitioner } from './schedule-reference.ts';

const SCHEDULE: RecordKind = { type: 'Schedule', model: 'schedule', words: 'Schedule' };

/** The most hours that a schedule can have. */
export const MOST_HOURS = 100;

const hoursRules = z.object({
  weekday: z.int('From 1 to 7.').min(1, 'From 1 to 7.').max(7, 'From 1 to 7.'),
  start: wholeMinute(),
  end: wholeMinute()
    .nullish()
    .transform((time) => time ?? '24:00'),
});
// Times of one length compare as texts.
const weeklyHours = z
  .array(hoursRules, 'Required.')
  .max(MOST_HOURS, `At most ${MOST_HOURS}.`)
  .refine(
    (list) => list.every(({ start, end }) => start < end),
    'Hours end after they begin, on the same day.',
  )
  .refine((list) => !overlap(list), 'Hours of one day don’t overlap.')
  .transform((list) => [...list].sort(byTime));

const byTime = (a: StoredHours, b: StoredHours) => a.weekday - b.weekday || (a.start < b.start ? -1 : 1);

function overlap(list: readonly StoredHours[]): boolean {
  const inOrder = [...list].sort(byTime);
  return inOrder.some((hours, at) => {
    const before = inOrder[at - 1];
    return before?.weekday === hours.weekday && hours.start < before.end;
  });
}

const rules = { validFrom: z.date().nullish(), validUntil: z.date().nullish() };
const creationRules = z.object({
  ...{ practitionerId: z.string(), locationId: z.string(), weeklyHours, ...rules },
});
const updateRules = z.object({
  locationId: z.string('Can’t be cleared.').optional(),
  weeklyHours: weeklyHours.optional(),
  ...rules,
});

/** @throws ValidationError for a schedule that ends before it begins */
function assertInOrder({ validFrom, validUntil }: { validFrom?: Date | null; validUntil?: Date | null }) {
  if (!validFrom || !validUntil || validFrom <= validUntil) return;
  const message = 'Not before `validFrom`.';
  throw new ValidationError([{ path: ['validUntil'], code: 'invalid', message }]);
}

/** Gives a practitioner weekly hours at a location. @throws ValidationError, NotFoundError, IdempotencyError */
export async function createSchedule(context: Context, input: object) {
  const { practitionerId, locationId, ...columns } = parseInput(creationRules, input);
  assertInOrder(columns as never);
  return await runCommand(context, { name: 'createSchedule', input }, async (work) => {
    const { id } = await createRecord(work, SCHEDULE, {
      orgId: context.actor.orgId,
      practitionerId: await getPractitioner(work, practitionerId),
      locationId: await getLocation(work, locationId),
      ...{ ...columns, createdAt: work.now },
    });
    return { id };
  });
}

/** Which schedule to change, as its caller has read it. */
interface Target {
  readonly id: string;
  readonly baseVersion?: number | null;
}

/** Changes the fields that are given. @throws ValidationError, NotFoundError, VersionConflictError */
export async function updateSchedule(context: Context, input: Target) {
  const { locationId: chosen, ...columns } = parseInput(updateRules, input);
  return await runCommand(context, { name: 'updateSchedule', input }, async (work) => {
    const before = await getCurrent<Schedule>(work, SCHEDULE, targetOf(SCHEDULE, input));
    assertInOrder({ ...before, ...given(columns) });
    const locationId =
      chosen === undefined ? before.locationId : await getLocation(work, chosen, before.locationId);
    await changeRecord(work, SCHEDULE, before, { ...columns, locationId });
    return { id: before.id };
  });
}

const given = (columns: object) =>
  Object.fromEntries(Object.entries(columns).filter(([, value]) => value !== undefined));

/** Takes hours away; what was booked in them stays. @throws NotFoundError, VersionConflictError */
export async function archiveSchedule(context: Context, input: Target) {
  return await runCommand(context, { name: 'archiveSchedule', input }, async (work) => {
    const { id } = await archiveRecord(work, SCHEDULE, targetOf(SCHEDULE, input));
    return { id };
  });
}
