import { z } from 'zod';
import type { Problem } from '../generated/prisma/client.ts';
import type { Context } from '../graphql/context.ts';
import { lookupUuid } from '../graphql/id.ts';
import { runCommand, type Work } from '../platform/command.ts';
import { NotFoundError } from '../platform/error.ts';
import { localToday } from '../platform/local-date.ts';
import { changeRecord, createRecord, type RecordKind } from '../platform/record.ts';
import { parseInput, text } from '../platform/validate.ts';
import { archiveChartRecord, type ChartTarget, getChartRecord, lockChart } from './chart-record.ts';

/** How such records are named. */
export const PROBLEM: RecordKind = { type: 'Problem', model: 'problem', words: 'Problem' };

const rules = {
  // Among the values of their enums: GraphQL has seen to that.
  problemStatus: z
    .enum(['ACTIVE', 'RESOLVED', 'INACTIVE'])
    .nullish()
    .transform((value) => (value === null ? 'ACTIVE' : value)),
  functionStatus: z
    .string()
    .nullish()
    .transform((value) => (value === null ? 'PROBLEM' : value)),
  ...{ dateStart: z.date().nullish(), dateStop: z.date().nullish() },
  ...{ patientNote: text(2000), snomedProblemType: text(20) },
};
/** The rules of a problem that is recorded. */
export const creationRules = z.object({ patientId: z.string(), problemDefinitionId: z.string(), ...rules });
const updateRules = z.object({ problemDefinitionId: z.string('Can’t be cleared.').optional(), ...rules });

/**
 * Records a problem [253]; one that is resolved or inactive from the start keeps the days that are given, for no one has
 * said that it ended today.
 * @throws ValidationError, NotFoundError for the patient or the definition, ConflictError for an archived patient,
 * IdempotencyError
 */
export async function createProblem(context: Context, input: object) {
  const { patientId: patient, problemDefinitionId, ...columns } = parseInput(creationRules, input);
  return await runCommand(context, { name: 'createProblem', input }, async (work) => {
    const patientId = await lockChart(work, patient, context);
    const { id } = await createRecord(work, PROBLEM, {
      ...{ orgId: context.actor.orgId, patientId },
      ...{ problemDefinitionId: await getDefinition(work, problemDefinitionId) },
      ...{ ...columns, createdAt: work.now },
    });
    return { id };
  });
}

/**
 * Changes the fields that are given [254]. @throws ValidationError, NotFoundError for the problem or the definition,
 * VersionConflictError, ConflictError for an archived patient
 */
export async function updateProblem(context: Context, input: ChartTarget) {
  const { problemDefinitionId: chosen, ...columns } = parseInput(updateRules, input);
  return await runCommand(context, { name: 'updateProblem', input }, async (work) => {
    const before = await getChartRecord<Problem>(work, PROBLEM, input, context);
    const problemDefinitionId =
      chosen === undefined ? before.problemDefinitionId : await getDefinition(work, chosen, before);
    const dateStop = lastDay(before, columns, localToday(context));
    await changeRecord(work, PROBLEM, before, { ...columns, dateStop, problemDefinitionId });
    return { id: before.id };
  });
}

/** Takes a problem out of the chart [254]. @throws NotFoundError, VersionConflictError, ConflictError */
export async function archiveProblem(context: Context, input: ChartTarget) {
  return await archiveChartRecord(context, PROBLEM, input);
}

/** What an update says of a problem's status. */
type StatusChange = Partial<Pick<Problem, 'problemStatus' | 'dateStop'>>;

/**
 * The last day after a change: the one that is given; else today where the problem has just ended and had none, and none
 * where it has come back [A30].
 */
function lastDay(before: Problem, { problemStatus, dateStop }: StatusChange, today: Date): Date | null {
  if (dateStop !== undefined) return dateStop;
  const [was, is] = [before.problemStatus, problemStatus ?? before.problemStatus];
  if (was === 'ACTIVE' && is !== 'ACTIVE') return before.dateStop ?? today;
  return was !== 'ACTIVE' && is === 'ACTIVE' ? null : before.dateStop;
}

/** The definition that is chosen; an archived one only where the record has it already. @throws NotFoundError */
async function getDefinition({ tx }: Work, globalId: string, before?: Problem): Promise<string> {
  const id = lookupUuid('ProblemDefinition', globalId);
  if (id === before?.problemDefinitionId) return id;
  const found = await tx.problemDefinition.findFirst({
    where: { id, archivedAt: null },
    select: { id: true },
  });
  if (!found) throw new NotFoundError('Problem definition', ['problemDefinitionId']);
  return id;
}
