import { z } from 'zod';
import { authorColumns } from '../auth/author.ts';
import type { Context } from '../graphql/context.ts';
import { runCommand, type Work } from '../platform/command.ts';
import { createRecord } from '../platform/record.ts';
import { uuidv7 } from '../platform/uuid.ts';
import { byDay, parseInput, text } from '../platform/validate.ts';
import { APPOINTMENT } from './appointment-record.ts';
import { getBookableSlot, requestedSlot, type SlotColumns, type SlotInput } from './bookable-slot.ts';
import { assertPatientInput, bookingPatientRules, findOrCreatePatient } from './booking-patient.ts';
import { catalogOf, termsOf } from './booking-terms.ts';
import { claimingSlot } from './claim-slot.ts';
import { hashHoldToken, holdTokenOf } from './hold-token.ts';
import { MINUTE_MS } from './local-time.ts';
import { lockIdentity } from './match-patient.ts';
import { mergeMetadata, metadataRules } from './metadata.ts';
import { withChartNumber } from './new-chart-number.ts';

/** The rules of what can be said of a booking besides the slot and the patient [A9, A10]. */
export const bookingDetailRules = {
  partnerReference: text(255),
  externalPaymentReference: text(255),
  metadata: metadataRules,
};

const rules = byDay((today) => z.object({ ...bookingPatientRules(today), ...bookingDetailRules }));

/**
 * Holds a slot for a while: nobody else can have it, until the hold is confirmed, released, or its time is over [47–50].
 * @throws ValidationError, NotFoundError, SlotUnavailableError, NotBookableError, IdempotencyError
 */
export async function createAppointmentHold(context: Context, input: SlotInput) {
  const checked = parseInput(rules(context.clock.now()), input);
  assertPatientInput(checked, context);
  const slot = requestedSlot(input);
  const { partnerReference, externalPaymentReference, overrideReason: reason } = checked;
  return await claimingSlot(context, (want) => {
    want(slot);
    return withChartNumber(context, checked.patient != null, (chartNumber) =>
      runCommand(context, { name: 'createAppointmentHold', input }, async (work) => {
        if (checked.patient) await lockIdentity(work, checked.patient);
        const terms = await termsOf(work.tx, catalogOf(context.actor));
        const time = await getBookableSlot(work, slot, terms, context);
        const patientId = await findOrCreatePatient(work, checked, chartNumber, context);
        const id = uuidv7();
        const hold = {
          ...{ id, status: 'HELD' as const, patientId, partnerReference, externalPaymentReference },
          metadata: mergeMetadata({}, checked.metadata, ['metadata']),
          holdTokenHash: hashHoldToken(holdTokenOf(context, id)),
          holdExpiresAt: new Date(work.now.getTime() + terms.holdMinutes * MINUTE_MS),
        };
        const told = { verb: 'held', reason: reason ?? undefined };
        await insertAppointment(work, { ...time, ...hold }, told, context);
        return { id };
      }),
    );
  });
}

/**
 * Takes the time of an appointment. @param caller whose it is, unless the columns say otherwise
 * @throws the database's own error where someone else has it: see `claimingSlot`
 */
export async function insertAppointment(
  work: Work,
  columns: SlotColumns & { id: string; partnerId?: string | null; catalogId?: string | null },
  told: { verb: string; reason: string | undefined },
  { actor }: Pick<Context, 'actor'>,
): Promise<void> {
  const owner = {
    ...{ orgId: actor.orgId, catalogId: catalogOf(actor), originalStart: columns.startsAt },
    partnerId: actor.kind === 'PARTNER' ? actor.partnerId : null,
  };
  const row = { ...owner, ...columns, ...authorColumns(actor), createdAt: work.now, updatedAt: work.now };
  await createRecord(work, APPOINTMENT, row, told);
}
