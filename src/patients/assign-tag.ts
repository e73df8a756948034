import { lockChart } from '../chart/chart-record.ts';
import type { Context } from '../graphql/context.ts';
import { lookupUuid } from '../graphql/id.ts';
import { runCommand, type Work } from '../platform/command.ts';
import { NotFoundError } from '../platform/error.ts';

/** A patient and a tag: global ids in an input, uuids in an answer. */
export interface TagAssignment {
  readonly patientId: string;
  readonly tagDefinitionId: string;
}

const unknownTag = () => new NotFoundError('Tag definition', ['tagDefinitionId']);

/**
 * Gives a patient a tag; one that it has already stays as it is [A1].
 * @throws NotFoundError for the patient, for a tag out of reach and for one archived; ConflictError for an archived patient
 */
export async function assignTag(context: Context, input: TagAssignment) {
  return await runCommand(context, { name: 'assignTag', input }, async (work) => {
    const patientId = await lockChart(work, input.patientId, context);
    const id = lookupUuid('TagDefinition', input.tagDefinitionId);
    const tag = await work.tx.tagDefinition.findFirst({
      where: { id, archivedAt: null },
      select: { id: true },
    });
    if (!tag) throw unknownTag();
    const { orgId } = context.actor;
    const { count } = await work.tx.patientTag.createMany({
      data: [{ orgId, patientId, tagDefinitionId: id, createdAt: work.now }],
      skipDuplicates: true,
    });
    if (count > 0) tell(work, { patientId, tagDefinitionId: id }, 'tagged');
    return { patientId, tagDefinitionId: id };
  });
}

/**
 * Takes a tag from a patient [A1].
 * @throws NotFoundError for the patient and for a tag that it does not have; ConflictError for an archived patient
 */
export async function removeTag(context: Context, input: TagAssignment) {
  return await runCommand(context, { name: 'removeTag', input }, async (work) => {
    const patientId = await lockChart(work, input.patientId, context);
    const tagDefinitionId = lookupUuid('TagDefinition', input.tagDefinitionId);
    const { count } = await work.tx.patientTag.deleteMany({ where: { patientId, tagDefinitionId } });
    if (count === 0) throw unknownTag();
    tell(work, { patientId, tagDefinitionId }, 'untagged');
    return { patientId, tagDefinitionId };
  });
}

/** An assignment has no id of its own: the patient's audit trail tells of it, and the patient's events. */
function tell(
  { ledger }: Work,
  { patientId, tagDefinitionId }: TagAssignment,
  verb: 'tagged' | 'untagged',
): void {
  ledger.add({
    ...{ entityType: 'Patient', entityId: patientId, patientId, version: null },
    changes: { tagDefinitionId: verb === 'tagged' ? [null, tagDefinitionId] : [tagDefinitionId, null] },
    events: [`patient.${verb}`],
  });
}
