import type { Prisma } from '../generated/prisma/client.ts';
import type { PatientStatus } from '../generated/prisma/enums.ts';

/** An account owing more than this is restricted; exactly this is not [A20]. */
const LIMIT = 500;

/** Whether bookings for a patient need an override: inactive, or owing more than 500.00 [207, A20]. */
export function isSchedulingRestricted(patient: {
  status: PatientStatus;
  balanceTotal: Prisma.Decimal;
}): boolean {
  return patient.status === 'INACTIVE' || patient.balanceTotal.greaterThan(LIMIT);
}
