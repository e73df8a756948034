import type { AppointmentStatus } from '../generated/prisma/enums.ts';
import type { Context } from '../graphql/context.ts';
import { runCommand } from '../platform/command.ts';
import { InvalidTransitionError } from '../platform/error.ts';
import { changeRecord } from '../platform/record.ts';
import { APPOINTMENT, type AppointmentTarget, lockAppointment } from './appointment-record.ts';
import { nextStatuses, PROGRESS } from './appointment-status.ts';

/**
 * Takes a visit through its day: checked in, in progress, completed; or not come at all. Every other step has a verb of
 * its own, whose rules this one would pass by.
 * @throws NotFoundError, VersionConflictError, InvalidTransitionError, IdempotencyError
 */
export async function transitionAppointmentStatus(
  context: Context,
  input: AppointmentTarget & { newStatus: AppointmentStatus },
) {
  const { newStatus: status } = input;
  return await runCommand(context, { name: 'transitionAppointmentStatus', input }, async (work) => {
    const before = await lockAppointment(work, input, context);
    const allowed = nextStatuses(before.status, true).filter((next) => PROGRESS.includes(next));
    if (!allowed.includes(status)) throw new InvalidTransitionError(before.status, status, allowed);
    const events = [`appointment.${status.toLowerCase()}`];
    await changeRecord(work, APPOINTMENT, before, { status }, { verb: 'status_changed', events });
    return { id: before.id };
  });
}
