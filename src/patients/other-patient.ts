import { visiblePatients } from '../auth/visibility.ts';
import type { Context } from '../graphql/context.ts';
import { findUuid } from '../graphql/id.ts';
import type { Work } from '../platform/command.ts';
import { NotFoundError, ValidationError } from '../platform/error.ts';

/**
 * The current patient whom a record of another patient names.
 * @param field the input field that does so @param patientId whose record it is
 * @throws NotFoundError for one out of reach, archived or deleted; ValidationError for the patient itself [A45]
 */
export async function getOtherPatient(
  { tx }: Work,
  globalId: string,
  field: string,
  patientId: string,
  { actor }: Context,
): Promise<string> {
  const id = findUuid('Patient', globalId);
  const current = { archivedAt: null, deletedAt: null };
  const found =
    id &&
    (await tx.patient.findFirst({
      where: { AND: [{ id, ...current }, visiblePatients(actor)] },
      select: { id: true },
    }));
  if (!found) throw new NotFoundError('Patient', [field]);
  if (found.id !== patientId) return found.id;
  throw new ValidationError([{ path: [field], code: 'self', message: 'Another patient than this one.' }]);
}
