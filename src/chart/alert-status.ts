import type { Prisma } from '../generated/prisma/client.ts';
import type { AlertStatus } from '../generated/prisma/enums.ts';

/** What an alert's status is decided by. */
export interface AlertState {
  /** As it was last set. */
  readonly status: AlertStatus;
  readonly disableOn: Date | null;
}

/**
 * The status of an alert on a day [A27]. `disableOn` is the first day on which an alert is no longer shown: on that day
 * and ever after, what was active is disabled, without anyone or anything having to write so.
 * @param today the organization's local date, at midnight UTC
 */
export function effectiveStatus({ status, disableOn }: AlertState, today: Date): AlertStatus {
  return status === 'ACTIVE' && isReached(disableOn, today) ? 'DISABLED' : status;
}

/** Whether a day has come. */
export function isReached(day: Date | null, today: Date): boolean {
  return day !== null && day <= today;
}

/**
 * The alerts that have a status on a day: the same rule as a condition. @param status null: ACTIVE or DISABLED, which is
 * what lists show [A27]
 */
export function alertsInStatus(status: AlertStatus | null | undefined, today: Date): Prisma.AlertWhereInput {
  switch (status) {
    case 'ACTIVE':
      return { status, OR: [{ disableOn: null }, { disableOn: { gt: today } }] };
    case 'DISABLED':
      return { OR: [{ status }, { status: 'ACTIVE', disableOn: { lte: today } }] };
    case 'ARCHIVED':
      return { status };
    default:
      return { archivedAt: null };
  }
}
