import type { Context } from '../graphql/context.ts';
import { runCommand } from '../platform/command.ts';
import { HoldExpiredError } from '../platform/error.ts';
import { changeRecord } from '../platform/record.ts';
import { APPOINTMENT, type AppointmentTarget, assertStep, lockAppointment } from './appointment-record.ts';
import { assertHoldToken, givenHoldToken, requireHoldToken, type TokenSource } from './hold-token.ts';
import { settleOffer } from './waitlist-record.ts';

/**
 * Gives a held slot back before its time is over, whatever the policy [A3, A4]. A partner shows the hold's token; staff
 * can release any hold of the organization without.
 * @throws ValidationError, NotFoundError also for another hold's token, VersionConflictError, HoldExpiredError,
 * InvalidTransitionError for what is no hold any more, IdempotencyError
 */
export async function releaseAppointmentHold(context: Context, input: AppointmentTarget & TokenSource) {
  const isStaff = context.actor.kind === 'ORG';
  const token = (isStaff ? givenHoldToken : requireHoldToken)(input, context.headers.holdToken);
  return await runCommand(context, { name: 'releaseAppointmentHold', input }, async (work) => {
    const hold = await lockAppointment(work, input, context);
    if (token !== null) assertHoldToken(token, hold);
    if (hold.status === 'EXPIRED') throw new HoldExpiredError();
    assertStep(hold, 'RELEASED', context);
    await changeRecord(work, APPOINTMENT, hold, { status: 'RELEASED' }, { verb: 'released' });
    await settleOffer(work, hold, 'WAITING');
    return { id: hold.id };
  });
}
