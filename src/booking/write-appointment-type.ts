import { z } from 'zod';
import { activity } from '../directory/activity.ts';
import { type AppointmentType, Prisma } from '../generated/prisma/client.ts';
import type { Context } from '../graphql/context.ts';
import { targetOf } from '../graphql/target.ts';
import { runCommand, type Work } from '../platform/command.ts';
import { fold } from '../platform/fold.ts';
import {
  archiveRecord,
  changeRecord,
  createRecord,
  getCurrent,
  type RecordKind,
} from '../platform/record.ts';
import { parseInput, requiredText, text, wholeNumber } from '../platform/validate.ts';
import { type LinkSet, planSet, type SetPlan, setChange, turnover } from './link-set.ts';
import { formRules } from './question.ts';

const APPOINTMENT_TYPE: RecordKind = {
  ...{ type: 'AppointmentType', model: 'appointmentType', words: 'Appointment type' },
};

/** The most practitioners that can offer a service. */
export const MOST_PRACTITIONERS = 100;
const PRACTITIONERS: LinkSet = { field: 'practitionerIds', type: 'Practitioner', words: 'Practitioner' };

const MOST_MINUTES = 1_440;
const METADATA =
  'At most 50 keys of 1 to 40 characters that do not begin with dronline, each a text of at most 500.';

/** Checked as a whole: an issue that named a key would repeat what the client sent [71, A10]. */
function isMetadata(value: unknown): value is Record<string, string> {
  const entries = Object.entries(value as object);
  return (
    entries.length <= 50 &&
    entries.every(
      ([key, text]) =>
        /^(?!dronline).{1,40}$/i.test(key) &&
        typeof text === 'string' &&
        text.length <= 500 &&
        !`${key}${text}`.includes('\0'),
    )
  );
}

/** How long a slot is held for whoever waits for it, where nothing else is said. */
const STANDARD_OFFER_MINUTES = 60;

const minutes = (least: number) => wholeNumber(least, MOST_MINUTES);
const duration = () =>
  z.int('From 1 to 1440.').min(1, 'From 1 to 1440.').max(MOST_MINUTES, 'From 1 to 1440.');
const orZero = (value: number | null | undefined) => (value === null ? 0 : value);

const optionalRules = {
  description: text(2_000),
  stepMinutes: minutes(1),
  bufferBeforeMinutes: minutes(0).transform(orZero),
  bufferAfterMinutes: minutes(0).transform(orZero),
  waitlistOfferMinutes: minutes(1).transform((value) => (value === null ? STANDARD_OFFER_MINUTES : value)),
  priceInCents: wholeNumber(0, 100_000_000).transform(orZero),
  metadata: z
    .custom<object>()
    .refine((value) => value == null || isMetadata(value), METADATA)
    .nullish()
    .transform((value) => (value === null ? {} : value)),
  questions: formRules,
  isActive: activity(),
  practitionerIds: z
    .array(z.string())
    .max(MOST_PRACTITIONERS, `At most ${MOST_PRACTITIONERS} practitioners.`)
    .nullish(),
};
const creationRules = z.object({ name: requiredText(200), durationMinutes: duration(), ...optionalRules });
const updateRules = z.object({
  name: requiredText(200).optional(),
  durationMinutes: duration().optional(),
  ...optionalRules,
});

/** The columns of the fields that are given; steps are as long as the visit where nothing else is said. */
function columnsOf(
  { practitionerIds: _links, name, stepMinutes, questions, ...rest }: z.infer<typeof updateRules>,
  before: { durationMinutes: number } | null,
) {
  const standardStep = rest.durationMinutes ?? before?.durationMinutes;
  const isStepDue = before === null || stepMinutes !== undefined;
  return {
    ...rest,
    ...(name === undefined ? {} : { name, sortName: fold(name) }),
    // The column's own null: without it Prisma takes null for JSON's.
    ...(questions === undefined ? {} : { questions: questions ?? Prisma.DbNull }),
    ...(isStepDue ? { stepMinutes: stepMinutes ?? standardStep } : {}),
  };
}

/** Creates a service. @throws ValidationError, NotFoundError for a practitioner, IdempotencyError */
export async function createAppointmentType(context: Context, input: object) {
  const checked = parseInput(creationRules, input);
  return await runCommand(context, { name: 'createAppointmentType', input }, async (work) => {
    const plan = await planPractitioners(work, checked.practitionerIds ?? [], null);
    const columns = { orgId: context.actor.orgId, ...columnsOf(checked, null), createdAt: work.now };
    const { id } = await createRecord(work, APPOINTMENT_TYPE, columns, setChange(PRACTITIONERS, plan));
    await writePractitioners(work, id, plan);
    return { id };
  });
}

/** Which service to change, as its caller has read it. */
interface Target {
  readonly id: string;
  readonly baseVersion?: number | null;
}

/** Changes the fields that are given. @throws ValidationError, NotFoundError, VersionConflictError */
export async function updateAppointmentType(context: Context, input: Target) {
  const checked = parseInput(updateRules, input);
  return await runCommand(context, { name: 'updateAppointmentType', input }, async (work) => {
    const target = targetOf(APPOINTMENT_TYPE, input);
    const before = await getCurrent<AppointmentType>(work, APPOINTMENT_TYPE, target);
    const { practitionerIds: wanted } = checked;
    const plan = wanted === undefined ? null : await planPractitioners(work, wanted ?? [], before.id);
    const besides = setChange(PRACTITIONERS, plan);
    await changeRecord(work, APPOINTMENT_TYPE, before, columnsOf(checked, before), { besides });
    if (plan) await writePractitioners(work, before.id, plan);
    return { id: before.id };
  });
}

/** Takes a service out of use: what was booked stays. @throws NotFoundError, VersionConflictError */
export async function archiveAppointmentType(context: Context, input: Target) {
  return await runCommand(context, { name: 'archiveAppointmentType', input }, async (work) => {
    const { id } = await archiveRecord(work, APPOINTMENT_TYPE, targetOf(APPOINTMENT_TYPE, input));
    return { id };
  });
}

async function planPractitioners(
  { tx }: Work,
  wanted: readonly string[],
  id: string | null,
): Promise<SetPlan> {
  const links = id ? await tx.appointmentTypePractitioner.findMany({ where: { appointmentTypeId: id } }) : [];
  const before = links.map(({ practitionerId }) => practitionerId);
  return await planSet(PRACTITIONERS, wanted, before, (ids) =>
    tx.practitioner.findMany({ where: { id: { in: ids }, archivedAt: null }, select: { id: true } }),
  );
}

async function writePractitioners({ tx }: Work, appointmentTypeId: string, plan: SetPlan): Promise<void> {
  const { lost, gained } = turnover(plan);
  const orgId = tx.$orgId();
  if (lost.length > 0)
    await tx.appointmentTypePractitioner.deleteMany({
      where: { appointmentTypeId, practitionerId: { in: lost } },
    });
  if (gained.length > 0)
    await tx.appointmentTypePractitioner.createMany({
      data: gained.map((practitionerId) => ({ orgId, appointmentTypeId, practitionerId })),
    });
}
