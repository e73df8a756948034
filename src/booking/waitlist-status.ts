import type { Prisma } from '../generated/prisma/client.ts';
import type { AppointmentStatus, WaitlistStatus } from '../generated/prisma/enums.ts';
import { effectiveStatus } from './appointment-status.ts';

/** What it is decided by where an entry of the waitlist stands. */
export interface StoredEntry {
  readonly status: WaitlistStatus;
  readonly until: Date;
  /** What it was offered last. */
  readonly appointment: { readonly status: AppointmentStatus; readonly holdExpiresAt: Date | null } | null;
}

/** The columns of an entry that it is decided by. */
export const WAITLIST_STATUS_COLUMNS = {
  ...{ status: true, until: true },
  appointment: { select: { status: true, holdExpiresAt: true } },
} as const;

/**
 * Where an entry stands at an instant: one whose window or whose offer is over is EXPIRED, whatever was last written.
 */
export function waitlistStatus({ status, until, appointment }: StoredEntry, now: Date): WaitlistStatus {
  if (status === 'WAITING') return until <= now ? 'EXPIRED' : status;
  if (status !== 'OFFERED' || appointment === null) return status;
  return effectiveStatus(appointment, now) === 'EXPIRED' ? 'EXPIRED' : status;
}

/** Those that are stored as WAITING or OFFERED, and are EXPIRED by the clock. */
export function expiredBy(now: Date): Prisma.WaitlistEntryWhereInput {
  return {
    OR: [
      { status: 'WAITING', until: { lte: now } },
      { status: 'OFFERED', appointment: { holdExpiresAt: { lte: now } } },
    ],
  };
}
