import { visibleAppointments } from '../auth/visibility.ts';
import type { Appointment } from '../generated/prisma/client.ts';
import type { Context } from '../graphql/context.ts';
import { lookupUuid } from '../graphql/id.ts';
import type { Work } from '../platform/command.ts';
import {
  InvalidTransitionError,
  NotFoundError,
  RequestError,
  VersionConflictError,
} from '../platform/error.ts';
import { lockRow } from '../platform/lock-row.ts';
import type { RecordKind } from '../platform/record.ts';
import { inOrder } from '../platform/transaction.ts';
import { effectiveStatus, isStep, nextStatuses } from './appointment-status.ts';

/** Appointments among the versioned records. */
export const APPOINTMENT: RecordKind = { type: 'Appointment', model: 'appointment', words: 'Appointment' };

/** Which appointment to change, as its caller has read it; without a version, as it is now [A24]. */
export interface AppointmentTarget {
  readonly id: string;
  readonly baseVersion?: number | null;
}

/**
 * The appointment in reach of the caller, its row locked until the transaction ends, with the status that it has now: a
 * hold past its time is EXPIRED. What is decided about it then holds when it is written.
 * @throws NotFoundError, VersionConflictError
 */
export async function lockAppointment(
  { tx, now }: Work,
  { id: globalId, baseVersion }: AppointmentTarget,
  { actor }: Context,
): Promise<Appointment> {
  const id = lookupUuid('Appointment', globalId);
  const [, row] = await inOrder(
    tx,
    () => lockRow(tx, 'appointment', id),
    () => tx.appointment.findFirst({ where: { AND: [{ id }, visibleAppointments(actor)] } }),
  );
  if (!row) throw new NotFoundError('Appointment', ['id']);
  if (baseVersion != null && baseVersion !== row.version) throw new VersionConflictError(row.version);
  return { ...row, status: effectiveStatus(row, now) };
}

/** @throws InvalidTransitionError for a step that is none, or not this caller's */
export function assertStep(
  { status }: Pick<Appointment, 'status'>,
  to: Appointment['status'],
  { actor }: Context,
  path: readonly string[] = ['id'],
): void {
  const isStaff = actor.kind === 'ORG';
  if (!isStep(status, to, isStaff))
    throw new InvalidTransitionError(status, to, nextStatuses(status, isStaff), path);
}

/**
 * Whether a rule is set aside, which takes a reason for the audit trail [A3].
 * @throws RequestError FORBIDDEN for a caller who may not
 */
export function isOverridden(reason: string | null | undefined, { actor }: Pick<Context, 'actor'>): boolean {
  if (reason == null) return false;
  if (actor.can('booking:override')) return true;
  throw new RequestError('FORBIDDEN', 'The credential may not set rules of booking aside.', 'overrideReason');
}
