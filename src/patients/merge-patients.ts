import { z } from 'zod';
import { visiblePatients } from '../auth/visibility.ts';
import { type Patient, Prisma } from '../generated/prisma/client.ts';
import type { Context } from '../graphql/context.ts';
import { findUuid } from '../graphql/id.ts';
import { runCommand, type Work } from '../platform/command.ts';
import { ConflictError, NotFoundError, ValidationError, VersionConflictError } from '../platform/error.ts';
import { changeRecord, createRecord, type RecordKind } from '../platform/record.ts';
import { type TenantClient, type TenantTransaction, tenantSql } from '../platform/tenant-client.ts';
import { parseInput, text } from '../platform/validate.ts';
import { followingColumns } from './following-columns.ts';
import {
  type Column,
  columnsOfMerged,
  compareFields,
  MERGE_FIELD_NAMES,
  type MERGE_FIELDS,
} from './merge-field.ts';
import { moveRows } from './merge-rows.ts';
import { derivedColumns } from './patient-columns.ts';
import { assertNotMerged, PATIENT } from './patient-record.ts';

/** Merges among the versioned records. */
export const MERGE: RecordKind = { type: 'PatientMerge', model: 'patientMerge', words: 'Merge' };
/** The relationship that records a merge [267, A45]. */
export const RELATIONSHIP: RecordKind = {
  type: 'Relationship',
  model: 'relationship',
  words: 'Relationship',
};

const rules = z.object({
  take: z.array(z.enum(MERGE_FIELD_NAMES)).max(MERGE_FIELD_NAMES.length).nullish(),
  reason: text(500),
});

/** Which records are of one person. */
export interface MergeTarget {
  readonly survivorId: string;
  readonly mergedId: string;
}

interface MergeInput extends MergeTarget {
  readonly survivorBaseVersion?: number | null;
  readonly mergedBaseVersion?: number | null;
}

/**
 * Makes one record of two: what refers to the merged one refers to the survivor from now on, fields that the survivor
 * lacks are filled, the merged record is put away and points to it. Undone by `unmergePatients` [A45].
 * @throws ValidationError for one record and itself, NotFoundError for either, VersionConflictError, ConflictError for
 * one that is merged or deleted already and for a survivor that is archived, IdempotencyError
 */
export async function mergePatients(context: Context, input: MergeInput) {
  const { take, reason } = parseInput(rules, input);
  return await runCommand(context, { name: 'mergePatients', input }, async (work) => {
    await lockPatients(
      work,
      [input.survivorId, input.mergedId].map((globalId) => findUuid('Patient', globalId)),
    );
    const { survivor, merged } = await getPair(work.tx, input, context);
    assertVersions(input, survivor, merged);
    const { orgId } = context.actor;
    const pair = { survivorId: survivor.id, mergedId: merged.id };
    const record = { ...pair, mergedStatus: merged.status, reason: reason ?? null, createdAt: work.now };
    const { id } = await createRecord(work, MERGE, { orgId, ...record });
    const moved = await moveRows(work, { from: merged.id, to: survivor.id, mergedId: merged.id });
    const fields = await changeSurvivor(work, pair, { take: take ?? [], reason: reason ?? null }, context);
    await putAway(work, merged, survivor.id, reason ?? null);
    const relationshipId = await recordRelationship(work, pair, orgId);
    const data = { ...fields, moved: [...moved] as object[], relationshipId };
    await work.tx.patientMerge.updateMany({ where: { id }, data });
    return { id, patientId: survivor.id };
  });
}

/** Locks the rows of patients, so that nothing is added to their charts meanwhile; in one order, against deadlocks. */
export async function lockPatients({ tx }: Work, wanted: readonly (string | null)[]): Promise<void> {
  const ids = wanted.filter((id) => id !== null).map((id) => Prisma.sql`${id}::uuid`);
  if (ids.length === 0) return;
  await tenantSql(
    tx,
    (orgId) => Prisma.sql`select id from patient where org_id = ${orgId}::uuid and id in (${Prisma.join(ids)})
      order by id for update`,
  );
}

/** The two records, if they can be merged. @throws ValidationError, NotFoundError, ConflictError */
export async function getPair(
  db: TenantClient | TenantTransaction,
  { survivorId, mergedId }: MergeTarget,
  { actor }: Context,
): Promise<{ survivor: Patient; merged: Patient }> {
  const ids = { survivorId: findUuid('Patient', survivorId), mergedId: findUuid('Patient', mergedId) };
  const wanted = Object.values(ids).filter((id) => id !== null);
  const found = await db.patient.findMany({
    where: { AND: [{ id: { in: wanted } }, visiblePatients(actor)] },
  });
  const get = (field: keyof typeof ids) => {
    const patient = found.find(({ id }) => id === ids[field]);
    if (!patient) throw new NotFoundError('Patient', [field]);
    assertNotMerged(patient);
    const isGone = patient.deletedAt !== null || (field === 'survivorId' && patient.archivedAt !== null);
    if (isGone)
      throw new ConflictError('PATIENT_ARCHIVED', 'The patient is archived or deleted; restore it first.');
    return patient;
  };
  const [survivor, merged] = [get('survivorId'), get('mergedId')];
  if (survivor.id !== merged.id) return { survivor, merged };
  const message = 'A record can’t be merged into itself.';
  throw new ValidationError([{ path: ['mergedId'], code: 'same_patient', message }]);
}

function assertVersions(input: MergeInput, survivor: Patient, merged: Patient): void {
  for (const [wanted, { version }] of [
    [input.survivorBaseVersion, survivor],
    [input.mergedBaseVersion, merged],
  ] as const)
    if (wanted != null && wanted !== version) throw new VersionConflictError(version);
}

/** Fills and replaces fields of the survivor. @returns which, and what its columns held before */
async function changeSurvivor(
  work: Work,
  pair: { survivorId: string; mergedId: string },
  { take, reason }: { take: readonly (keyof typeof MERGE_FIELDS)[]; reason: string | null },
  context: Context,
) {
  // Read again: it may have been its own dependent's dependent, and changed with the rows.
  const [survivor, merged] = (await Promise.all(
    [pair.survivorId, pair.mergedId].map((id) => work.tx.patient.findFirstOrThrow({ where: { id } })),
  )) as [Patient, Patient];
  const { fills, conflicts } = compareFields(survivor, merged);
  const replaced = conflicts.filter((field) => take.includes(field));
  const columns = {
    ...columnsOfMerged([...fills, ...replaced], survivor, merged, context),
    ...(await followingColumns(work, survivor)),
  };
  await changeRecord(
    work,
    PATIENT,
    survivor,
    { ...columns, ...derivedColumns({ ...survivor, ...columns }) },
    { besides: { mergedPatientIds: [null, [merged.id]] }, ...(reason === null ? {} : { reason }) },
  );
  const before = Object.keys(columns).map((column) => [column, kept(survivor[column as Column])]);
  return { filledFields: [...fills], replacedFields: replaced, before: Object.fromEntries(before) as object };
}

/** A value as JSON keeps it. */
function kept(value: unknown): unknown {
  if (value instanceof Uint8Array) return Buffer.from(value).toString('base64');
  return JSON.parse(JSON.stringify(value ?? null)) as unknown;
}

/** Puts the merged record away; one that was archived before stays so since then. */
async function putAway(
  work: Work,
  merged: Patient,
  survivorId: string,
  reason: string | null,
): Promise<void> {
  const archivedAt = merged.archivedAt ?? work.now;
  await changeRecord(
    work,
    PATIENT,
    merged,
    { mergedIntoId: survivorId, archivedAt, status: 'ARCHIVED' },
    { verb: 'merged', ...(reason === null ? {} : { reason }) },
  );
}

/** @returns the relationship's uuid; null where someone has recorded it before */
async function recordRelationship(
  work: Work,
  { survivorId, mergedId }: { survivorId: string; mergedId: string },
  orgId: string,
): Promise<string | null> {
  const pair = { patientId: mergedId, toPatientId: survivorId, relationshipType: 'MERGE' } as const;
  if (await work.tx.relationship.findFirst({ where: { ...pair, archivedAt: null } })) return null;
  return (await createRecord(work, RELATIONSHIP, { orgId, ...pair, createdAt: work.now })).id;
}
