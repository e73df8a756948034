import { z } from 'zod';
import { visiblePatients } from '../auth/visibility.ts';
import type { Patient, PatientMerge } from '../generated/prisma/client.ts';
import type { Context } from '../graphql/context.ts';
import { findUuid } from '../graphql/id.ts';
import { runCommand, type Work } from '../platform/command.ts';
import { ConflictError, NotFoundError } from '../platform/error.ts';
import { changeRecord, getCurrent, type VersionedRow } from '../platform/record.ts';
import { parseInput, text } from '../platform/validate.ts';
import { followingColumns } from './following-columns.ts';
import { agree, type Column, MERGE_FIELDS, type MergeField } from './merge-field.ts';
import { lockPatients, MERGE, RELATIONSHIP } from './merge-patients.ts';
import { type MovedRows, moveRowsBack } from './merge-rows.ts';
import { derivedColumns } from './patient-columns.ts';
import { PATIENT } from './patient-record.ts';

const rules = z.object({ reason: text(500) });

/**
 * Undoes a merge: the rows that it moved go back, the survivor's fields hold what they held before, and the merged
 * record is what it was. What was written since stays where it was written; a field that was changed since keeps that.
 * @throws NotFoundError, ConflictError for a record that is not merged, and where a later merge is in the way
 */
export async function unmergePatients(context: Context, input: { mergedId: string }) {
  const { reason } = parseInput(rules, input);
  const told = reason == null ? {} : { reason };
  return await runCommand(context, { name: 'unmergePatients', input }, async (work) => {
    const merge = await getMerge(work, input.mergedId, context);
    const { mergedId, survivorId, mergedStatus: status } = merge;
    await lockPatients(work, [survivorId, mergedId]);
    // Written by `mergePatients` alone.
    await moveRowsBack(work, merge.moved as unknown as MovedRows[], {
      from: survivorId,
      to: mergedId,
      mergedId,
    });
    const merged = await work.tx.patient.findFirstOrThrow({ where: { id: mergedId } });
    await restoreSurvivor(work, merged, merge, told);
    const archivedAt = status === 'ARCHIVED' ? merged.archivedAt : null;
    const columns = { ...(await followingColumns(work, merged)), mergedIntoId: null, archivedAt, status };
    await changeRecord(work, PATIENT, merged, columns, { verb: 'unmerged', ...told });
    await archiveRelationship(work, merge.relationshipId);
    await changeRecord(work, MERGE, merge, { archivedAt: work.now }, { verb: 'undone', ...told });
    return { patientId: mergedId, survivorId };
  });
}

/** The merge to undo. @throws NotFoundError, ConflictError */
async function getMerge(work: Work, globalId: string, { actor }: Context): Promise<PatientMerge> {
  const { tx } = work;
  const id = findUuid('Patient', globalId);
  const merged = id && (await tx.patient.findFirst({ where: { AND: [{ id }, visiblePatients(actor)] } }));
  if (!merged) throw new NotFoundError('Patient', ['mergedId']);
  const merge =
    merged.mergedIntoId &&
    (await tx.patientMerge.findFirst({ where: { mergedId: merged.id, archivedAt: null } }));
  if (!merge) throw new ConflictError('PATIENT_NOT_MERGED', 'The record is merged into no other.');
  // Merging the survivor has taken the record along.
  if (merge.survivorId === merged.mergedIntoId) return merge;
  throw new ConflictError(
    'PATIENT_MERGED',
    'The record that was left has been merged since; undo that merge first.',
  );
}

/** Gives the survivor's columns back what they held, but for fields that were changed since. */
async function restoreSurvivor(
  work: Work,
  merged: Patient,
  merge: PatientMerge,
  told: object,
): Promise<void> {
  const survivor = await work.tx.patient.findFirstOrThrow({ where: { id: merge.survivorId } });
  const before = merge.before as Record<string, unknown>;
  const groups = [...merge.filledFields, ...merge.replacedFields].map(
    (field): readonly Column[] => MERGE_FIELDS[field as MergeField],
  );
  const columns = groups
    .filter((group) => agree(survivor, merged, group))
    .flat()
    .filter((column) => column in before);
  const values = columns.map((column) => [column, restored(column, before[column])]);
  // Had the chart no entry before, the code is the one from before.
  const smokingSnomed = (before.smokingSnomed as string | null | undefined) ?? null;
  const following = await followingColumns(work, { ...survivor, smokingSnomed });
  const data: Partial<Patient> = { ...Object.fromEntries(values), ...following };
  await changeRecord(
    work,
    PATIENT,
    survivor,
    { ...data, ...derivedColumns({ ...survivor, ...data }) },
    { besides: { mergedPatientIds: [[merged.id], null] }, ...told },
  );
}

const BYTES = new Set<Column>(['ssnCiphertext', 'ssnBlindIndex']);
const DATES = new Set<Column>(['dateOfBirth', 'dateFirstVisit']);

/** A value as `mergePatients` has kept it. */
function restored(column: Column, value: unknown): unknown {
  if (typeof value !== 'string') return value;
  if (BYTES.has(column)) return Uint8Array.from(Buffer.from(value, 'base64'));
  return DATES.has(column) ? new Date(value) : value;
}

async function archiveRelationship(work: Work, id: string | null): Promise<void> {
  const found = id && (await work.tx.relationship.findFirst({ where: { id, archivedAt: null } }));
  if (!found) return;
  const before = await getCurrent<VersionedRow>(work, RELATIONSHIP, { id, baseVersion: null });
  await changeRecord(work, RELATIONSHIP, before, { archivedAt: work.now }, { verb: 'archived' });
}
