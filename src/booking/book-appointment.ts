import { z } from 'zod';
import type { Context } from '../graphql/context.ts';
import { runCommand } from '../platform/command.ts';
import { ValidationError } from '../platform/error.ts';
import { uuidv7 } from '../platform/uuid.ts';
import { byDay, parseInput } from '../platform/validate.ts';
import { getBookableSlot, requestedSlot, type SlotInput } from './bookable-slot.ts';
import {
  activatePatient,
  assertPatientInput,
  bookingPatientRules,
  findOrCreatePatient,
} from './booking-patient.ts';
import { catalogOf, termsOf } from './booking-terms.ts';
import { claimingSlot } from './claim-slot.ts';
import { bookingDetailRules, insertAppointment } from './create-hold.ts';
import { lockIdentity } from './match-patient.ts';
import { mergeMetadata } from './metadata.ts';
import { withChartNumber } from './new-chart-number.ts';
import { createQuestionnaire } from './questionnaire-create.ts';

const rules = byDay((today) => z.object({ ...bookingPatientRules(today), ...bookingDetailRules }));

/**
 * Books a slot for a patient at once, without a hold: for staff, who have the patient before them or on the phone.
 * @throws ValidationError, NotFoundError, SlotUnavailableError, NotBookableError, IdempotencyError
 */
export async function bookAppointment(context: Context, input: SlotInput) {
  const checked = parseInput(rules(context.clock.now()), input);
  assertPatientInput(checked, context);
  if (checked.patientId == null && checked.patient == null) throw noPatient();
  const slot = requestedSlot(input);
  const { partnerReference, externalPaymentReference, overrideReason: reason } = checked;
  return await claimingSlot(context, (want) => {
    want(slot);
    return withChartNumber(context, checked.patient != null, (chartNumber) =>
      runCommand(context, { name: 'bookAppointment', input }, async (work) => {
        if (checked.patient) await lockIdentity(work, checked.patient);
        const terms = await termsOf(work.tx, catalogOf(context.actor));
        const time = await getBookableSlot(work, slot, terms, context);
        const patientId = await findOrCreatePatient(work, checked, chartNumber, context);
        if (patientId === null) throw noPatient();
        await activatePatient(work, patientId);
        const booking = {
          ...{ id: uuidv7(), status: 'CONFIRMED' as const, confirmedAt: work.now, patientId },
          ...{ partnerReference, externalPaymentReference },
          metadata: mergeMetadata({}, checked.metadata, ['metadata']),
        };
        const told = { verb: 'confirmed', reason: reason ?? undefined };
        await insertAppointment(work, { ...time, ...booking }, told, context);
        await createQuestionnaire(work, { ...time, ...booking, partnerId: null });
        return { id: booking.id };
      }),
    );
  });
}

function noPatient(): ValidationError {
  const message = 'For whom it is: an id, or who it is.';
  return new ValidationError([{ path: ['patientId'], code: 'required', message }]);
}
