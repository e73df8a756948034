import { z } from 'zod';
import { authorColumns } from '../auth/author.ts';
import type { Alert, AlertDefinition, Prisma } from '../generated/prisma/client.ts';
import type { Context } from '../graphql/context.ts';
import { lookupUuid } from '../graphql/id.ts';
import { runCommand, type Work } from '../platform/command.ts';
import { NotFoundError } from '../platform/error.ts';
import { localToday } from '../platform/local-date.ts';
import { changeRecord, createRecord, type RecordKind } from '../platform/record.ts';
import { parseInput, text } from '../platform/validate.ts';
import { isReached } from './alert-status.ts';
import { type ChartTarget, getChartRecord, lockChart } from './chart-record.ts';

/** An alert, as the shared writes know it. */
export const ALERT: RecordKind = { type: 'Alert', model: 'alert', words: 'Alert' };

// Enums are among their values: GraphQL has seen to that.
const rules = { note: text(2000), disableOn: z.date().nullish() };
const creationRules = z.object({
  ...{ patientId: z.string(), alertDefinitionId: z.string(), ...rules },
  ...{ alertScope: z.string().nullish(), isUrgent: z.boolean().nullish() },
});
const updateRules = z.object({
  ...rules,
  alertDefinitionId: z.string('Can’t be cleared.').optional(),
  alertScope: z
    .string()
    .nullish()
    .transform((value) => (value === null ? 'PATIENT' : value)),
  isUrgent: z
    .boolean()
    .nullish()
    .transform((value) => (value === null ? false : value)),
  dateDisabled: z.date().nullish(),
  status: z
    .string('Can’t be cleared.')
    .pipe(z.enum(['ACTIVE', 'DISABLED', 'ARCHIVED']))
    .optional(),
});

/**
 * Puts an alert on a chart; what it does not say is as its definition has it [231, A34].
 * @throws ValidationError, NotFoundError for the patient or the definition, ConflictError for an archived patient,
 * IdempotencyError
 */
export async function createAlert(context: Context, input: object) {
  const { patientId: patient, alertDefinitionId, ...checked } = parseInput(creationRules, input);
  return await runCommand(context, { name: 'createAlert', input }, async (work) => {
    const patientId = await lockChart(work, patient, context);
    const definition = await getDefinition(work, alertDefinitionId);
    const { id } = await createRecord(work, ALERT, {
      ...{ orgId: context.actor.orgId, patientId, alertDefinitionId: definition.id },
      ...checked,
      alertScope: checked.alertScope ?? definition.defaultScope,
      isUrgent: checked.isUrgent ?? definition.defaultIsUrgent,
      ...authorColumns(context.actor),
      createdAt: work.now,
    });
    return { id };
  });
}

/**
 * Changes the fields that are given [233]. @throws ValidationError, NotFoundError for the alert or the definition,
 * VersionConflictError, ConflictError for an archived patient
 */
export async function updateAlert(context: Context, input: ChartTarget) {
  const { alertDefinitionId: chosen, status, ...columns } = parseInput(updateRules, input);
  return await runCommand(context, { name: 'updateAlert', input }, async (work) => {
    const before = await getChartRecord<Alert>(work, ALERT, input, context);
    const definition = chosen === undefined ? null : await getDefinition(work, chosen, before);
    const after = {
      ...columns,
      ...(definition ? { alertDefinitionId: definition.id } : {}),
      ...(status ? statusColumns(before, { ...columns, status }, work.now, localToday(context)) : {}),
    };
    await changeRecord(work, ALERT, before, after, { verb: status === 'ARCHIVED' ? 'archived' : 'updated' });
    return { id: before.id };
  });
}

/** Takes an alert off the charts without taking it out of the lists [234]. @throws NotFoundError, VersionConflictError, ConflictError */
export async function disableAlert(context: Context, input: ChartTarget) {
  return await setStatus(context, 'disableAlert', input, 'DISABLED');
}

/** Takes an alert out of the lists; the status ARCHIVED finds it [235]. @throws NotFoundError, VersionConflictError, ConflictError */
export async function archiveAlert(context: Context, input: ChartTarget) {
  return await setStatus(context, 'archiveAlert', input, 'ARCHIVED');
}

async function setStatus(
  context: Context,
  name: string,
  input: ChartTarget,
  status: 'DISABLED' | 'ARCHIVED',
) {
  return await runCommand(context, { name, input }, async (work) => {
    const before = await getChartRecord<Alert>(work, ALERT, input, context);
    const columns = statusColumns(before, { status }, work.now, localToday(context));
    await changeRecord(work, ALERT, before, columns, { verb: status.toLowerCase() });
    return { id: before.id };
  });
}

/** What an update says of an alert's status. */
interface StatusChange {
  readonly status: Alert['status'];
  readonly disableOn?: Date | null | undefined;
  readonly dateDisabled?: Date | null | undefined;
}

/**
 * The columns that go with a status. Disabled: since now, unless it was before or the input says since when. Active
 * again: not disabled since anything, and not by a day that has come already, unless the input says so.
 */
function statusColumns(
  before: Alert,
  { status, disableOn, dateDisabled }: StatusChange,
  now: Date,
  today: Date,
): Prisma.AlertUncheckedUpdateManyInput {
  if (status === 'ARCHIVED') return { status, archivedAt: now };
  if (status === 'DISABLED') {
    const since = before.status === status ? before.dateDisabled : now;
    return { status, dateDisabled: dateDisabled === undefined ? since : dateDisabled };
  }
  const isOver = disableOn === undefined && isReached(before.disableOn, today);
  return { status, dateDisabled: dateDisabled ?? null, ...(isOver ? { disableOn: null } : {}) };
}

type Definition = Pick<AlertDefinition, 'id' | 'defaultScope' | 'defaultIsUrgent'>;

/** The definition that is chosen; an archived one only where the record has it already. @throws NotFoundError */
async function getDefinition({ tx }: Work, globalId: string, before?: Alert): Promise<Definition> {
  const id = lookupUuid('AlertDefinition', globalId);
  const usable = id === before?.alertDefinitionId ? {} : { archivedAt: null };
  const found = await tx.alertDefinition.findFirst({
    where: { id, ...usable },
    select: { id: true, defaultScope: true, defaultIsUrgent: true },
  });
  if (!found) throw new NotFoundError('Alert definition', ['alertDefinitionId']);
  return found;
}
