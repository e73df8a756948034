import type { AppointmentStatus } from '../generated/prisma/enums.ts';

/** Who makes a step: anyone who may book, the organization's staff alone, or time by itself. */
type Mover = 'ANYONE' | 'STAFF' | 'TIME';

/**
 * What may become of an appointment, and who makes it so. Whatever is not in this table is no step: the API answers
 * `InvalidTransitionError`.
 */
const STEPS: Readonly<Record<AppointmentStatus, Readonly<Partial<Record<AppointmentStatus, Mover>>>>> = {
  HELD: { CONFIRMED: 'ANYONE', RELEASED: 'ANYONE', EXPIRED: 'TIME' },
  CONFIRMED: { CHECKED_IN: 'STAFF', CANCELLED: 'ANYONE', NO_SHOW: 'STAFF' },
  CHECKED_IN: { IN_PROGRESS: 'STAFF', CANCELLED: 'STAFF' },
  IN_PROGRESS: { COMPLETED: 'STAFF' },
  COMPLETED: {},
  CANCELLED: {},
  NO_SHOW: {},
  RELEASED: {},
  EXPIRED: {},
};

/**
 * The statuses whose time nobody else can have. The constraint `appointment_no_overlap` says the same to the database;
 * a test compares the two.
 */
export const OCCUPYING: readonly AppointmentStatus[] = [
  'HELD',
  'CONFIRMED',
  'CHECKED_IN',
  'IN_PROGRESS',
  'COMPLETED',
];

/** The steps that a visit takes on its day, which `transitionAppointmentStatus` makes; the others have verbs of their own. */
export const PROGRESS: readonly AppointmentStatus[] = ['CHECKED_IN', 'IN_PROGRESS', 'COMPLETED', 'NO_SHOW'];

/** What a status is decided by. */
export interface StoredStatus {
  readonly status: AppointmentStatus;
  readonly holdExpiresAt: Date | null;
}

/** The status as it is at an instant: a hold past its time is expired, whatever was last written. */
export function effectiveStatus({ status, holdExpiresAt }: StoredStatus, now: Date): AppointmentStatus {
  return status === 'HELD' && holdExpiresAt !== null && holdExpiresAt <= now ? 'EXPIRED' : status;
}

/** The statuses that a caller can bring about next, in the order of the table. @param isStaff or a partner */
export function nextStatuses(from: AppointmentStatus, isStaff: boolean): AppointmentStatus[] {
  const steps = Object.entries(STEPS[from]) as [AppointmentStatus, Mover][];
  return steps.filter(([, mover]) => mover === 'ANYONE' || (mover === 'STAFF' && isStaff)).map(([to]) => to);
}

/** Whether a caller can take this step. */
export function isStep(from: AppointmentStatus, to: AppointmentStatus, isStaff: boolean): boolean {
  return nextStatuses(from, isStaff).includes(to);
}
