import { z } from 'zod';
import type { SocialHistory } from '../generated/prisma/client.ts';
import { SocialHistoryCategory } from '../generated/prisma/enums.ts';
import type { Context } from '../graphql/context.ts';
import { runCommand } from '../platform/command.ts';
import { violatesUnique } from '../platform/database-errors.ts';
import { DuplicateError } from '../platform/error.ts';
import { changeRecord, createRecord, type RecordKind } from '../platform/record.ts';
import { parseInput, text } from '../platform/validate.ts';
import { type ChartTarget, getChartRecord, lockChart } from './chart-record.ts';
import { refreshSmokingStatus } from './smoking-status.ts';

const SOCIAL_HISTORY: RecordKind = {
  ...{ type: 'SocialHistory', model: 'socialHistory', words: 'Social history entry' },
};

const rules = {
  ...{ value: text(2000), snomed: text(20), note: text(2000) },
  ...{ dateStart: z.date().nullish(), dateStop: z.date().nullish() },
};
// Among the values of its enum: GraphQL has seen to that.
const category = z.string('Can’t be cleared.').pipe(z.enum(SocialHistoryCategory));
const creationRules = z.object({ patientId: z.string(), category, ...rules });
const updateRules = z.object({ category: category.optional(), ...rules });

/** The index that holds one entry a category, until it is archived. */
const ONE_A_CATEGORY = 'social_history_category_key';

const categoryTaken = () =>
  new DuplicateError('The category has an entry: change that one, or archive it first.', ['category']);

/**
 * Records how a patient lives in one respect [304, A1].
 * @throws ValidationError, NotFoundError for the patient, ConflictError for an archived patient, DuplicateError for a
 * category that has an entry, IdempotencyError
 */
export async function createSocialHistory(context: Context, input: object) {
  const { patientId: patient, ...columns } = parseInput(creationRules, input);
  return await runCommand(context, { name: 'createSocialHistory', input }, async (work) => {
    // Holds the patient, so that of two entries at the same moment the second sees the first.
    const patientId = await lockChart(work, patient, context);
    const { category } = columns;
    const present = await work.tx.socialHistory.count({ where: { patientId, category, archivedAt: null } });
    if (present > 0) throw categoryTaken();
    const owner = { orgId: context.actor.orgId, patientId };
    const { id } = await createRecord(work, SOCIAL_HISTORY, { ...owner, ...columns, createdAt: work.now });
    if (category === 'TOBACCO') await refreshSmokingStatus(work, id);
    return { id };
  });
}

/**
 * Changes the fields that are given. @throws ValidationError, NotFoundError, VersionConflictError, DuplicateError for a
 * category that has an entry, ConflictError for an archived patient
 */
export async function updateSocialHistory(context: Context, input: ChartTarget) {
  const columns = parseInput(updateRules, input);
  try {
    return await writeSocialHistory(context, 'updateSocialHistory', input, () => columns);
  } catch (error) {
    throw violatesUnique(error, ONE_A_CATEGORY) ? categoryTaken() : error;
  }
}

/** Takes an entry out of the chart; its category is free again. @throws NotFoundError, VersionConflictError, ConflictError */
export async function archiveSocialHistory(context: Context, input: ChartTarget) {
  const archived = (now: Date) => ({ archivedAt: now });
  return await writeSocialHistory(context, 'archiveSocialHistory', input, archived, 'archived');
}

async function writeSocialHistory(
  context: Context,
  name: string,
  input: ChartTarget,
  columnsAt: (now: Date) => Partial<SocialHistory> | z.infer<typeof updateRules>,
  verb = 'updated',
) {
  return await runCommand(context, { name, input }, async (work) => {
    const before = await getChartRecord<SocialHistory>(work, SOCIAL_HISTORY, input, context);
    const columns = columnsAt(work.now);
    await changeRecord(work, SOCIAL_HISTORY, before, columns, { verb });
    const categories = [before.category, columns.category];
    if (categories.includes('TOBACCO')) await refreshSmokingStatus(work, before.id);
    return { id: before.id };
  });
}
