import { visibleWaitlistEntries } from '../auth/visibility.ts';
import type { WaitlistEntry } from '../generated/prisma/client.ts';
import type { Context } from '../graphql/context.ts';
import { lookupUuid } from '../graphql/id.ts';
import { runCommand, type Work } from '../platform/command.ts';
import { InvalidTransitionError, NotFoundError, VersionConflictError } from '../platform/error.ts';
import { lockRow } from '../platform/lock-row.ts';
import { changeRecord } from '../platform/record.ts';
import { APPOINTMENT, type AppointmentTarget } from './appointment-record.ts';
import { lockEntry, WAITLIST_ENTRY } from './waitlist-record.ts';
import { waitlistStatus } from './waitlist-status.ts';

/**
 * Takes a patient off the waitlist. A slot that is offered just then is released, for whoever is next.
 * @throws NotFoundError, VersionConflictError, InvalidTransitionError for who does not wait any more, IdempotencyError
 */
export async function leaveWaitlist(context: Context, input: AppointmentTarget) {
  const id = lookupUuid('WaitlistEntry', input.id);
  return await runCommand(context, { name: 'leaveWaitlist', input }, async (work) => {
    const entry = await lockWithOffer(work, id, context);
    if (!entry) throw new NotFoundError('Waitlist entry', ['id']);
    if (input.baseVersion != null && input.baseVersion !== entry.version)
      throw new VersionConflictError(entry.version);
    const appointment = await offerOf(work, entry);
    const status = waitlistStatus({ ...entry, appointment }, work.now);
    if (status !== 'WAITING' && status !== 'OFFERED')
      throw new InvalidTransitionError(status, 'LEFT', [], ['id']);
    if (appointment && status === 'OFFERED')
      await changeRecord(work, APPOINTMENT, appointment, { status: 'RELEASED' }, { verb: 'released' });
    await changeRecord(work, WAITLIST_ENTRY, entry, { status: 'LEFT' }, { verb: 'left' });
    return { id };
  });
}

/** Locks the appointment first, as whoever confirms or releases it does; then the entry. */
async function lockWithOffer(work: Work, id: string, context: Context): Promise<WaitlistEntry | null> {
  const seen = await work.tx.waitlistEntry.findFirst({
    where: { AND: [{ id }, visibleWaitlistEntries(context.actor)] },
    select: { appointmentId: true },
  });
  if (seen?.appointmentId) await lockRow(work.tx, 'appointment', seen.appointmentId);
  const entry = await lockEntry(work, id, context);
  // Offered in between: nobody has confirmed or released what was not told yet.
  if (entry?.appointmentId && entry.appointmentId !== seen?.appointmentId)
    await lockRow(work.tx, 'appointment', entry.appointmentId);
  return entry;
}

async function offerOf({ tx }: Work, { appointmentId }: WaitlistEntry) {
  return appointmentId === null ? null : await tx.appointment.findFirst({ where: { id: appointmentId } });
}
