import type { PatientStatus } from '../generated/prisma/enums.ts';
import type { Context } from '../graphql/context.ts';
import { runCommand, type Work } from '../platform/command.ts';
import { ConflictError, InvalidTransitionError, RequestError } from '../platform/error.ts';
import { changeRecord } from '../platform/record.ts';
import { getCurrentPatient, getPatient, PATIENT, type PatientTarget } from './patient-record.ts';
import { allowedTransitions } from './status-transition.ts';

/** Sets a status that may follow the present one [219–223]. @throws NotFoundError, VersionConflictError, ConflictError, InvalidTransitionError */
export async function transitionPatientStatus(
  context: Context,
  input: PatientTarget & { newStatus: PatientStatus },
) {
  return runCommand(context, { name: 'transitionPatientStatus', input }, async (work) => {
    const before = await getCurrentPatient(work, input, context);
    const allowed = allowedTransitions(before);
    if (!allowed.includes(input.newStatus))
      throw new InvalidTransitionError(before.status, input.newStatus, allowed);
    const died = input.newStatus === 'DECEASED' && !before.dateTimeDeceased;
    await changeRecord(
      work,
      PATIENT,
      before,
      { status: input.newStatus, ...(died ? { dateTimeDeceased: work.now } : {}) },
      { events: [`patient.${input.newStatus.toLowerCase()}`] },
    );
    return { patientId: before.id };
  });
}

/** Puts a patient away: out of normal lists, and back by `restorePatient` [215, 216, A17]. @throws NotFoundError, VersionConflictError, ConflictError */
export async function archivePatient(context: Context, input: PatientTarget) {
  return putAway(context, input, 'archivePatient', 'archived', ({ now }) => ({
    archivedAt: now,
    status: 'ARCHIVED',
  }));
}

/** Deletes a patient: a tombstone stays, and with it the chart and the audit trail [92, A17, A55]. @throws as `archivePatient` */
export async function deletePatient(context: Context, input: PatientTarget) {
  return putAway(context, input, 'deletePatient', 'deleted', ({ now }) => ({ deletedAt: now }));
}

async function putAway(
  context: Context,
  input: PatientTarget,
  name: string,
  verb: string,
  columns: (work: Work) => object,
) {
  // Serializable: a dependent may be given this guarantor at this very moment.
  return runCommand(context, { name, input, isolation: 'Serializable' }, async (work) => {
    const before =
      verb === 'deleted'
        ? await getUndeletedPatient(work, input, context)
        : await getCurrentPatient(work, input, context);
    const dependents = await work.tx.patient.count({
      where: { responsiblePartyId: before.id, id: { not: before.id }, archivedAt: null, deletedAt: null },
    });
    if (dependents > 0) {
      throw new ConflictError(
        'GUARANTOR_HAS_DEPENDENTS',
        'The patient answers for the accounts of others; reassign those first.',
      );
    }
    await changeRecord(work, PATIENT, before, columns(work), { verb });
    return { patientId: before.id };
  });
}

/** An archived patient may still be deleted. */
async function getUndeletedPatient(work: Work, input: PatientTarget, context: Context) {
  const patient = await getPatient(work, input, context);
  if (!patient.deletedAt) return patient;
  throw new ConflictError('PATIENT_ARCHIVED', 'The patient is deleted already.');
}

/**
 * Takes an archived or deleted patient back, as inactive [217, 218, A18].
 * @throws NotFoundError, VersionConflictError, ConflictError when it is neither; RequestError FORBIDDEN for a deleted
 * one without `patient:restore_deleted`
 */
export async function restorePatient(context: Context, input: PatientTarget) {
  return runCommand(context, { name: 'restorePatient', input }, async (work) => {
    const before = await getPatient(work, input, context);
    if (!before.archivedAt && !before.deletedAt) {
      throw new ConflictError('PATIENT_NOT_ARCHIVED', 'The patient is neither archived nor deleted.');
    }
    if (before.deletedAt && !context.actor.can('patient:restore_deleted')) {
      throw new RequestError('FORBIDDEN', 'The credential may not restore a deleted patient.');
    }
    await changeRecord(
      work,
      PATIENT,
      before,
      { archivedAt: null, deletedAt: null, status: 'INACTIVE' },
      { verb: 'restored' },
    );
    return { patientId: before.id };
  });
}
