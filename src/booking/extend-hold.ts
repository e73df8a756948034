import type { Context } from '../graphql/context.ts';
import { runCommand } from '../platform/command.ts';
import { ConflictError, HoldExpiredError } from '../platform/error.ts';
import { changeRecord } from '../platform/record.ts';
import { APPOINTMENT, type AppointmentTarget, assertStep, lockAppointment } from './appointment-record.ts';
import { termsOf } from './booking-terms.ts';
import { assertHoldToken, requireHoldToken, type TokenSource } from './hold-token.ts';
import { MINUTE_MS } from './local-time.ts';

/**
 * Gives a hold the same time once more, once [A4].
 * @throws ValidationError, NotFoundError also for another hold's token, VersionConflictError, HoldExpiredError,
 * InvalidTransitionError for what is no hold any more, ConflictError, IdempotencyError
 */
export async function extendAppointmentHold(context: Context, input: AppointmentTarget & TokenSource) {
  const token = requireHoldToken(input, context.headers.holdToken);
  return await runCommand(context, { name: 'extendAppointmentHold', input }, async (work) => {
    const hold = await lockAppointment(work, input, context);
    assertHoldToken(token, hold);
    if (hold.status === 'EXPIRED') throw new HoldExpiredError();
    assertStep(hold, 'CONFIRMED', context);
    if (hold.holdExtendedAt) throw new ConflictError('HOLD_ALREADY_EXTENDED', 'A hold can be extended once.');
    const { holdMinutes } = await termsOf(work.tx, hold.catalogId);
    const until = (hold.holdExpiresAt as Date).getTime() + holdMinutes * MINUTE_MS;
    const columns = { holdExpiresAt: new Date(until), holdExtendedAt: work.now };
    await changeRecord(work, APPOINTMENT, hold, columns, { verb: 'extended' });
    return { id: hold.id };
  });
}
