import { z } from 'zod';
import type { Medication, MedicationDefinition } from '../generated/prisma/client.ts';
import type { Context } from '../graphql/context.ts';
import { lookupUuid } from '../graphql/id.ts';
import { runCommand, type Work } from '../platform/command.ts';
import { NotFoundError, ValidationError } from '../platform/error.ts';
import { changeRecord, createRecord, type RecordKind } from '../platform/record.ts';
import { parseInput, text } from '../platform/validate.ts';
import { archiveChartRecord, type ChartTarget, getChartRecord, lockChart } from './chart-record.ts';
import { detectInteractions } from './detect-interaction.ts';

/** How such records are named. */
export const MEDICATION: RecordKind = { type: 'Medication', model: 'medication', words: 'Medication' };

const rules = {
  medicationDefinitionId: z.string().nullish(),
  practitionerId: z.string().nullish(),
  rxCui: text(20),
  ...{ medDescript: text(500), dosage: text(200), frequency: text(200), route: text(100) },
  isCpoe: z
    .boolean()
    .nullish()
    .transform((value) => (value === null ? false : value)),
  ...{ dateStart: z.date().nullish(), dateStop: z.date().nullish() },
  patientNote: text(2000),
};
/** The rules of a medication that is recorded. */
export const creationRules = z.object({ patientId: z.string(), ...rules });
const updateRules = z.object({
  ...rules,
  // One of the enum's: GraphQL has seen to that.
  status: z.string('Can’t be cleared.').optional(),
  discontinuationReason: text(1000),
});

/**
 * Records a medication and what the patient's active allergies have to do with it [240, 246].
 * @throws ValidationError, NotFoundError for the patient, the definition or the practitioner, ConflictError for an
 * archived patient, IdempotencyError
 */
export async function createMedication(context: Context, input: object) {
  const { patientId: patient, ...checked } = parseInput(creationRules, input);
  return await runCommand(context, { name: 'createMedication', input }, async (work) => {
    const patientId = await lockChart(work, patient, context);
    const columns = await columnsOf(work, checked, null);
    const owner = { orgId: context.actor.orgId, patientId };
    const { id } = await createRecord(work, MEDICATION, { ...owner, ...columns, createdAt: work.now });
    return { id, warnings: await detectInteractions(work, patientId, { medicationId: id }) };
  });
}

/**
 * Changes the fields that are given [247]. @throws ValidationError, NotFoundError for the medication, the definition
 * or the practitioner, VersionConflictError, ConflictError for an archived patient
 */
export async function updateMedication(context: Context, input: ChartTarget) {
  const { status, discontinuationReason, ...checked } = parseInput(updateRules, input);
  return await runCommand(context, { name: 'updateMedication', input }, async (work) => {
    const before = await getChartRecord<Medication>(work, MEDICATION, input, context);
    const columns = await columnsOf(work, checked, before);
    await changeRecord(work, MEDICATION, before, { ...columns, status, discontinuationReason });
    return { id: before.id };
  });
}

/** Takes a medication out of the chart [248]. @throws NotFoundError, VersionConflictError, ConflictError */
export async function archiveMedication(context: Context, input: ChartTarget) {
  return await archiveChartRecord(context, MEDICATION, input);
}

/** What a medication takes from its catalogue entry. */
type Definition = Pick<MedicationDefinition, 'id' | 'rxCui'>;

/** An input whose rules have been checked. */
type Checked = z.infer<z.ZodObject<typeof rules>>;

/**
 * The columns that an input sets; those omitted stay omitted.
 * @throws NotFoundError for a reference out of reach, ValidationError for a medication that nothing identifies
 */
async function columnsOf(work: Work, input: Checked, before: Medication | null) {
  const { medicationDefinitionId: definition, practitionerId: practitioner, ...columns } = input;
  const chosen = definition == null ? definition : await getDefinition(work, definition, before);
  assertIdentified(chosen === undefined ? before?.medicationDefinitionId : chosen?.id, columns, before);
  return {
    ...columns,
    ...(chosen === undefined ? {} : await codeOf(work, chosen, columns, before)),
    medicationDefinitionId: chosen === null ? null : chosen?.id,
    practitionerId: practitioner == null ? practitioner : await getPractitioner(work, practitioner),
  };
}

/**
 * The RxNorm code that comes with another catalogue entry; none where one is given, or where the medication has a
 * code of its own.
 */
async function codeOf(
  { tx }: Work,
  chosen: Definition | null,
  { rxCui }: Pick<Checked, 'rxCui'>,
  before: Medication | null,
): Promise<{ rxCui?: string | null }> {
  const code = { rxCui: chosen?.rxCui ?? null };
  if (!before) return rxCui == null ? code : {};
  const { medicationDefinitionId: id } = before;
  if (rxCui !== undefined || (chosen?.id ?? null) === id) return {};
  const old =
    id === null ? null : await tx.medicationDefinition.findFirst({ where: { id }, select: { rxCui: true } });
  return before.rxCui === null || before.rxCui === old?.rxCui ? code : {};
}

/** Refuses a medication without a definition and without a description, as it would be afterwards [A29]. */
function assertIdentified(
  definitionId: string | null | undefined,
  { medDescript }: Pick<Checked, 'medDescript'>,
  before: Medication | null,
): void {
  const description = medDescript === undefined ? before?.medDescript : medDescript;
  if (definitionId != null || description != null) return;
  throw new ValidationError([
    {
      path: ['medDescript'],
      code: 'medication_identity_required',
      message: 'A medication has a catalogue entry or a description.',
    },
  ]);
}

/** The definition that is chosen; an archived one only where the record has it already. @throws NotFoundError */
async function getDefinition({ tx }: Work, globalId: string, before: Medication | null): Promise<Definition> {
  const id = lookupUuid('MedicationDefinition', globalId);
  const usable = id === before?.medicationDefinitionId ? {} : { archivedAt: null };
  const found = await tx.medicationDefinition.findFirst({
    where: { id, ...usable },
    select: { id: true, rxCui: true },
  });
  if (!found) throw new NotFoundError('Medication definition', ['medicationDefinitionId']);
  return found;
}

/** The practitioner that is named, who may have left since. @throws NotFoundError */
async function getPractitioner({ tx }: Work, globalId: string): Promise<string> {
  const id = lookupUuid('Practitioner', globalId);
  const found = await tx.practitioner.findFirst({ where: { id }, select: { id: true } });
  if (!found) throw new NotFoundError('Practitioner', ['practitionerId']);
  return id;
}
