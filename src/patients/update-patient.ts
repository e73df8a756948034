import { z } from 'zod';
import { isUniqueIdTaken, uniqueIdTaken } from '../directory/directory-entry.ts';
import type { Patient } from '../generated/prisma/client.ts';
import type { Context } from '../graphql/context.ts';
import { runCommand, type Work } from '../platform/command.ts';
import { DuplicateError, ValidationError } from '../platform/error.ts';
import { changeRecord } from '../platform/record.ts';
import { byDay, parseInput } from '../platform/validate.ts';
import { isChartNumberTaken, isolationFor } from './create-patient.ts';
import { derivedColumns, patientColumns } from './patient-columns.ts';
import { legalName, patientRules } from './patient-input.ts';
import { linkChanges, planLinks, writeLinks } from './patient-link.ts';
import { getCurrentPatient, PATIENT, type PatientTarget } from './patient-record.ts';

const updateRules = byDay((today) =>
  z.object({
    firstName: legalName().optional(),
    lastName: legalName().optional(),
    ...patientRules(today),
  }),
);

/** A change whose rules have been checked: the fields that are given. */
export type PatientChange = z.infer<ReturnType<typeof updateRules>>;

/** The fields of a change as their rules leave them. @throws ValidationError that lists every rule they break */
export function checkPatientChange(input: object, now: Date): PatientChange {
  const checked = parseInput(updateRules(now), input);
  if (checked.chartNumber !== null) return checked;
  throw new ValidationError([
    { path: ['chartNumber'], code: 'required', message: 'A chart number can be changed, not cleared.' },
  ]);
}

/**
 * Changes the fields that are given; an omitted one is left, null clears [213, 214, 161].
 * @throws ValidationError, NotFoundError, VersionConflictError, DuplicateError for a chart number that is taken,
 * ConflictError for an archived patient
 */
export async function updatePatient(
  context: Context,
  { id, baseVersion, ...fields }: PatientTarget & { baseVersion: number },
): Promise<{ patientId: string }> {
  const checked = checkPatientChange(fields, context.clock.now());
  const input = { id, baseVersion, ...fields };
  try {
    return await runCommand(
      context,
      { name: 'updatePatient', input, ...isolationFor(checked) },
      async (work) => {
        const before = await getCurrentPatient(work, { id, baseVersion }, context);
        await changePatient(work, before, checked, context);
        return { patientId: before.id };
      },
    );
  } catch (error) {
    if (isUniqueIdTaken(error)) throw uniqueIdTaken();
    if (isChartNumberTaken(error)) throw new DuplicateError('The chart number is taken.', ['chartNumber']);
    throw error;
  }
}

/**
 * Writes a change that has been checked, in a transaction of its caller's. @param before the patient as it was read
 * @throws NotFoundError for a reference out of reach, VersionConflictError; the database's own error for a chart number
 * that is taken, after which the transaction is of no more use
 */
export async function changePatient(
  work: Work,
  before: Patient,
  { chartNumber, ...fields }: PatientChange,
  context: Context,
): Promise<void> {
  const wanted = { ...fields, ...(chartNumber == null ? {} : { chartNumber }) };
  const links = await planLinks(work.tx, wanted, before.id);
  const columns = await patientColumns(work, wanted, { id: before.id, before }, context);
  const data = { ...columns, ...derivedColumns({ ...before, ...columns }) };
  await changeRecord(work, PATIENT, before, data, { besides: linkChanges(links) });
  await writeLinks(work.tx, before.id, links);
}
