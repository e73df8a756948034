import { visiblePatients } from '../auth/visibility.ts';
import type { Patient } from '../generated/prisma/client.ts';
import type { Context } from '../graphql/context.ts';
import { findUuid } from '../graphql/id.ts';
import type { Work } from '../platform/command.ts';
import { ConflictError, NotFoundError, VersionConflictError } from '../platform/error.ts';
import type { RecordKind } from '../platform/record.ts';

/** Patients among the versioned records. */
export const PATIENT: RecordKind = { type: 'Patient', model: 'patient', words: 'Patient' };

/** Which patient to change, as its caller has read it; without a version, as it is now [A24]. */
export interface PatientTarget {
  readonly id: string;
  readonly baseVersion?: number | null;
}

/**
 * The patient in reach of the caller, whatever its life. @throws NotFoundError, VersionConflictError, ConflictError for
 * a record that was merged into another's
 */
export async function getPatient({ tx }: Work, target: PatientTarget, { actor }: Context): Promise<Patient> {
  const id = findUuid('Patient', target.id);
  const patient = id && (await tx.patient.findFirst({ where: { AND: [{ id }, visiblePatients(actor)] } }));
  if (!patient) throw new NotFoundError('Patient', ['id']);
  if (target.baseVersion != null && target.baseVersion !== patient.version)
    throw new VersionConflictError(patient.version);
  assertNotMerged(patient);
  return patient;
}

/** @throws ConflictError for a record that was merged into another's: nothing is written there any more */
export function assertNotMerged({ mergedIntoId }: Pick<Patient, 'mergedIntoId'>): void {
  if (mergedIntoId === null) return;
  throw new ConflictError(
    'PATIENT_MERGED',
    'The record was merged into another patient’s; write to that one.',
  );
}

/** The same, if it is neither archived nor deleted. @throws ConflictError besides */
export async function getCurrentPatient(
  work: Work,
  target: PatientTarget,
  context: Context,
): Promise<Patient> {
  const patient = await getPatient(work, target, context);
  if (!patient.archivedAt && !patient.deletedAt) return patient;
  throw new ConflictError('PATIENT_ARCHIVED', 'The patient is archived or deleted; restore it first.');
}
