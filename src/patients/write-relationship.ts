import { z } from 'zod';
import { archiveChartRecord, type ChartTarget, getChartRecord, lockChart } from '../chart/chart-record.ts';
import { RelationshipType } from '../generated/prisma/enums.ts';
import type { Context } from '../graphql/context.ts';
import { runCommand } from '../platform/command.ts';
import { violatesUnique } from '../platform/database-errors.ts';
import { DuplicateError } from '../platform/error.ts';
import { changeRecord, createRecord, type RecordKind } from '../platform/record.ts';
import { parseInput, text } from '../platform/validate.ts';
import { getOtherPatient } from './other-patient.ts';

const RELATIONSHIP: RecordKind = { type: 'Relationship', model: 'relationship', words: 'Relationship' };

const rules = {
  isGuardian: z
    .boolean()
    .nullish()
    .transform((value) => (value === null ? false : value)),
  note: text(2000),
};
const creationRules = z.object({
  ...{ patientId: z.string(), toPatientId: z.string(), relationshipType: z.enum(RelationshipType) },
  ...rules,
});
const updateRules = z.object({
  relationshipType: z.string('Can’t be cleared.').pipe(z.enum(RelationshipType)).optional(),
  ...rules,
});

/**
 * Records what a patient is to another; the inverse is not recorded [268].
 * @throws ValidationError, also for a patient and itself [A45]; NotFoundError for either patient; DuplicateError for a
 * pair and type that there are [A45]; ConflictError for an archived patient; IdempotencyError
 */
export async function createRelationship(context: Context, input: object) {
  const { patientId: from, toPatientId: to, ...columns } = parseInput(creationRules, input);
  return await orDuplicate(() =>
    runCommand(context, { name: 'createRelationship', input }, async (work) => {
      const patientId = await lockChart(work, from, context);
      const toPatientId = await getOtherPatient(work, to, 'toPatientId', patientId, context);
      const { id } = await createRecord(work, RELATIONSHIP, {
        ...{ orgId: context.actor.orgId, patientId, toPatientId },
        ...{ ...columns, createdAt: work.now },
      });
      return { id };
    }),
  );
}

/**
 * Changes type, guardianship and note, as far as they are given [269].
 * @throws ValidationError, NotFoundError, VersionConflictError, DuplicateError, ConflictError for an archived patient
 */
export async function updateRelationship(context: Context, input: ChartTarget) {
  const columns = parseInput(updateRules, input);
  return await orDuplicate(() =>
    runCommand(context, { name: 'updateRelationship', input }, async (work) => {
      const before = await getChartRecord(work, RELATIONSHIP, input, context);
      await changeRecord(work, RELATIONSHIP, before, columns);
      return { id: before.id };
    }),
  );
}

/** Takes a relationship out of the record [269]. @throws NotFoundError, VersionConflictError, ConflictError */
export async function archiveRelationship(context: Context, input: ChartTarget) {
  return await archiveChartRecord(context, RELATIONSHIP, input);
}

/** Of two that are recorded at the same moment one fails by the index. */
async function orDuplicate<Result>(write: () => Promise<Result>): Promise<Result> {
  try {
    return await write();
  } catch (error) {
    if (!violatesUnique(error, 'relationship_active_key')) throw error;
    throw new DuplicateError('The patient has this relationship to the other already.', ['relationshipType']);
  }
}
