import { z } from 'zod';
import type { Allergy } from '../generated/prisma/client.ts';
import type { Context } from '../graphql/context.ts';
import { lookupUuid } from '../graphql/id.ts';
import { runCommand, type Work } from '../platform/command.ts';
import { NotFoundError } from '../platform/error.ts';
import { changeRecord, createRecord, type RecordKind } from '../platform/record.ts';
import { parseInput, text } from '../platform/validate.ts';
import { archiveChartRecord, type ChartTarget, getChartRecord, lockChart } from './chart-record.ts';
import { detectInteractions } from './detect-interaction.ts';

/** How such records are named. */
export const ALLERGY: RecordKind = { type: 'Allergy', model: 'allergy', words: 'Allergy' };

const rules = {
  reaction: text(2000),
  // One of the enum's: GraphQL has seen to that.
  severity: z.string().nullish(),
  snomedReaction: text(20),
  dateAdverseReaction: z.date().nullish(),
  statusIsActive: z
    .boolean()
    .nullish()
    .transform((value) => (value === null ? true : value)),
};
/** The rules of an allergy that is recorded. */
export const creationRules = z.object({ patientId: z.string(), allergyDefinitionId: z.string(), ...rules });
const updateRules = z.object({ allergyDefinitionId: z.string('Can’t be cleared.').optional(), ...rules });

/**
 * Records an allergy and what it has to do with the patient's current medications [239, 240].
 * @throws ValidationError, NotFoundError for the patient or the definition, ConflictError for an archived patient,
 * IdempotencyError
 */
export async function createAllergy(context: Context, input: object) {
  const { patientId: patient, allergyDefinitionId, ...columns } = parseInput(creationRules, input);
  return await runCommand(context, { name: 'createAllergy', input }, async (work) => {
    const patientId = await lockChart(work, patient, context);
    const { id } = await createRecord(work, ALLERGY, {
      ...{ orgId: context.actor.orgId, patientId },
      ...{ allergyDefinitionId: await getDefinition(work, allergyDefinitionId) },
      ...{ ...columns, createdAt: work.now },
    });
    return { id, warnings: await detectInteractions(work, patientId, { allergyId: id }) };
  });
}

/**
 * Changes the fields that are given [241]. @throws ValidationError, NotFoundError for the allergy or the definition,
 * VersionConflictError, ConflictError for an archived patient
 */
export async function updateAllergy(context: Context, input: ChartTarget) {
  const { allergyDefinitionId: chosen, ...columns } = parseInput(updateRules, input);
  return await runCommand(context, { name: 'updateAllergy', input }, async (work) => {
    const before = await getChartRecord<Allergy>(work, ALLERGY, input, context);
    const allergyDefinitionId =
      chosen === undefined ? before.allergyDefinitionId : await getDefinition(work, chosen, before);
    await changeRecord(work, ALLERGY, before, { ...columns, allergyDefinitionId });
    return { id: before.id };
  });
}

/** Takes an allergy out of the chart [242]. @throws NotFoundError, VersionConflictError, ConflictError */
export async function archiveAllergy(context: Context, input: ChartTarget) {
  return await archiveChartRecord(context, ALLERGY, input);
}

/** The definition that is chosen; an archived one only where the record has it already. @throws NotFoundError */
async function getDefinition({ tx }: Work, globalId: string, before?: Allergy): Promise<string> {
  const id = lookupUuid('AllergyDefinition', globalId);
  if (id === before?.allergyDefinitionId) return id;
  const found = await tx.allergyDefinition.findFirst({
    where: { id, archivedAt: null },
    select: { id: true },
  });
  if (!found) throw new NotFoundError('Allergy definition', ['allergyDefinitionId']);
  return id;
}
