import { z } from 'zod';
import type { ScheduleException } from '../generated/prisma/client.ts';
import type { Context } from '../graphql/context.ts';
import { targetOf } from '../graphql/target.ts';
import { runCommand, type Work } from '../platform/command.ts';
import { ValidationError, type ValidationIssue } from '../platform/error.ts';
import {
  archiveRecord,
  changeRecord,
  createRecord,
  getCurrent,
  type RecordKind,
} from '../platform/record.ts';
import { parseInput, text } from '../platform/validate.ts';
import { wholeMinute } from './local-time-rule.ts';
import { getLocation, getPractitioner } from './schedule-reference.ts';

const SCHEDULE_EXCEPTION: RecordKind = {
  ...{ type: 'ScheduleException', model: 'scheduleException', words: 'Schedule exception' },
};

const optionalRules = {
  practitionerId: z.string().nullish(),
  locationId: z.string().nullish(),
  startTime: wholeMinute().nullish(),
  endTime: wholeMinute().nullish(),
  reason: text(500),
};
const creationRules = z.object({
  // One of the enum's: GraphQL has seen to that.
  kind: z.string(),
  ...{ startDate: z.date(), endDate: z.date(), ...optionalRules },
});
const updateRules = z.object({
  startDate: z.date('Can’t be cleared.').optional(),
  endDate: z.date('Can’t be cleared.').optional(),
  ...optionalRules,
});

/** The longest exception; without an end nobody would find out why nothing is offered. */
const MOST_DAYS = 366;
const DAY_MS = 86_400_000;

/** An exception as it will be after the change. */
type Whole = Pick<ScheduleException, 'kind' | 'startDate' | 'endDate'> & {
  readonly practitionerId?: string | null;
  readonly locationId?: string | null;
  readonly startTime?: string | null;
  readonly endTime?: string | null;
};

/** @throws ValidationError for an exception that, as a whole, is none */
function assertWhole({ kind, practitionerId, locationId, startDate, endDate, startTime, endTime }: Whole) {
  const issues: ValidationIssue[] = [];
  const broken = (field: string, code: string, message: string) =>
    issues.push({ path: [field], code, message });
  if (kind === 'HOLIDAY' && practitionerId != null)
    broken('practitionerId', 'invalid', 'A holiday is everyone’s: none.');
  if (kind !== 'HOLIDAY' && practitionerId == null) broken('practitionerId', 'required', 'Required.');
  if (kind === 'EXTRA_HOURS' && locationId == null) broken('locationId', 'required', 'Required.');
  if (endDate < startDate) broken('endDate', 'invalid', 'Not before `startDate`.');
  if (endDate.getTime() - startDate.getTime() >= MOST_DAYS * DAY_MS)
    broken('endDate', 'too_big', `At most ${MOST_DAYS} days.`);
  if ((endTime ?? '24:00') <= (startTime ?? '00:00')) broken('endTime', 'invalid', 'After `startTime`.');
  if (issues.length > 0) throw new ValidationError(issues);
}

/** The uuids that an input names; null where it clears, absent where it leaves. */
async function referencesOf(
  work: Work,
  {
    practitionerId,
    locationId,
  }: { practitionerId?: string | null | undefined; locationId?: string | null | undefined },
  before: Pick<ScheduleException, 'practitionerId' | 'locationId'> | null,
) {
  return {
    ...(practitionerId === undefined
      ? {}
      : {
          practitionerId:
            practitionerId === null
              ? null
              : await getPractitioner(work, practitionerId, before?.practitionerId),
        }),
    ...(locationId === undefined
      ? {}
      : { locationId: locationId === null ? null : await getLocation(work, locationId, before?.locationId) }),
  };
}

/** Adds time off, extra hours or a holiday. @throws ValidationError, NotFoundError, IdempotencyError */
export async function createScheduleException(context: Context, input: object) {
  const checked = parseInput(creationRules, input);
  assertWhole(checked as Whole);
  return await runCommand(context, { name: 'createScheduleException', input }, async (work) => {
    const { id } = await createRecord(work, SCHEDULE_EXCEPTION, {
      ...{ orgId: context.actor.orgId, ...checked, ...(await referencesOf(work, checked, null)) },
      createdAt: work.now,
    });
    return { id };
  });
}

/** Which exception to change, as its caller has read it. */
interface Target {
  readonly id: string;
  readonly baseVersion?: number | null;
}

/** Changes the fields that are given. @throws ValidationError, NotFoundError, VersionConflictError */
export async function updateScheduleException(context: Context, input: Target) {
  const checked = parseInput(updateRules, input);
  return await runCommand(context, { name: 'updateScheduleException', input }, async (work) => {
    const target = targetOf(SCHEDULE_EXCEPTION, input);
    const before = await getCurrent<ScheduleException>(work, SCHEDULE_EXCEPTION, target);
    const given = Object.fromEntries(Object.entries(checked).filter(([, value]) => value !== undefined));
    assertWhole({ ...before, ...given });
    const references = await referencesOf(work, checked, before);
    await changeRecord(work, SCHEDULE_EXCEPTION, before, { ...given, ...references });
    return { id: before.id };
  });
}

/** Takes an exception back. @throws NotFoundError, VersionConflictError */
export async function archiveScheduleException(context: Context, input: Target) {
  return await runCommand(context, { name: 'archiveScheduleException', input }, async (work) => {
    const { id } = await archiveRecord(work, SCHEDULE_EXCEPTION, targetOf(SCHEDULE_EXCEPTION, input));
    return { id };
  });
}
