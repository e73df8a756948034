import { z } from 'zod';
import type { Appointment } from '../generated/prisma/client.ts';
import type { Context } from '../graphql/context.ts';
import { runCommand, type Work } from '../platform/command.ts';
import { type BrokenPolicy, PolicyError } from '../platform/error.ts';
import { changeRecord } from '../platform/record.ts';
import { parseInput, text } from '../platform/validate.ts';
import {
  APPOINTMENT,
  type AppointmentTarget,
  assertStep,
  isOverridden,
  lockAppointment,
} from './appointment-record.ts';
import { termsOf } from './booking-terms.ts';
import { decidePolicy, type Policy, type PolicyReason, whyNotCancel } from './policy.ts';

/** Why staff set a rule aside. */
export const overrideReason = z
  .string()
  .trim()
  .min(1, 'Say why.')
  .max(500, 'At most 500 characters.')
  .nullish();

const rules = z.object({ reason: text(500), overrideReason });

/**
 * Cancels an appointment, if the policy of its catalog lets it, or staff set that aside with a reason [58, A3].
 * @throws ValidationError, NotFoundError, VersionConflictError, InvalidTransitionError, PolicyError, IdempotencyError
 */
export async function cancelAppointment(context: Context, input: AppointmentTarget) {
  const { reason, overrideReason: why } = parseInput(rules, input);
  const overridden = isOverridden(why, context);
  return await runCommand(context, { name: 'cancelAppointment', input }, async (work) => {
    const before = await lockAppointment(work, input, context);
    assertStep(before, 'CANCELLED', context);
    const policy = await policyOf(work, before);
    if (!overridden) assertPolicy(whyNotCancel(policy), ['id']);
    const columns = { status: 'CANCELLED', cancelledAt: work.now, cancellationReason: reason ?? null };
    await changeRecord(work, APPOINTMENT, before, columns, { verb: 'cancelled', reason: why ?? undefined });
    return { id: before.id };
  });
}

/** What the policy of its catalog allows for an appointment now. */
export async function policyOf({ tx, now }: Work, appointment: Appointment): Promise<Policy> {
  return decidePolicy(appointment, await termsOf(tx, appointment.catalogId), now);
}

/** @throws PolicyError where a rule speaks against it */
export function assertPolicy(reason: PolicyReason | null, path: readonly string[]): void {
  // The statuses that a policy refuses have been refused before, as steps that there are not.
  if (reason) throw new PolicyError(reason.rule as BrokenPolicy, reason.deadline, path);
}
