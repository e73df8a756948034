import type { PatientStatus } from '../generated/prisma/enums.ts';

/**
 * What may follow a status [220]. DECEASED is final, and archiving is an action of its own [221].
 * Literal: an inactive patient who dies goes through active [A19].
 */
const TRANSITIONS: Readonly<Record<PatientStatus, readonly PatientStatus[]>> = {
  PROSPECTIVE: ['ACTIVE'],
  ACTIVE: ['INACTIVE', 'DECEASED'],
  INACTIVE: ['ACTIVE'],
  DECEASED: [],
  ARCHIVED: [],
};

/** The statuses that a patient can be given now; none while archived or deleted. */
export function allowedTransitions(patient: {
  status: PatientStatus;
  archivedAt: Date | null;
  deletedAt: Date | null;
}): readonly PatientStatus[] {
  return patient.archivedAt || patient.deletedAt ? [] : TRANSITIONS[patient.status];
}
