import { z } from 'zod';
import type { Appointment, Patient } from '../generated/prisma/client.ts';
import type { Context } from '../graphql/context.ts';
import { runCommand, type Work } from '../platform/command.ts';
import { HoldExpiredError, ValidationError } from '../platform/error.ts';
import { idempotencyKeyOf } from '../platform/idempotency.ts';
import { changeRecord } from '../platform/record.ts';
import { byDay, parseInput, requiredText } from '../platform/validate.ts';
import { APPOINTMENT, type AppointmentTarget, assertStep, lockAppointment } from './appointment-record.ts';
import { SlotRefusal } from './bookable-slot.ts';
import {
  activatePatient,
  assertPatientInput,
  bookingPatientRules,
  findOrCreatePatient,
  getStillBookable,
} from './booking-patient.ts';
import { claimingSlot } from './claim-slot.ts';
import { bookingDetailRules } from './create-hold.ts';
import { assertHoldToken, requireHoldToken, type TokenSource } from './hold-token.ts';
import { lockIdentity } from './match-patient.ts';
import { mergeMetadata } from './metadata.ts';
import { withChartNumber } from './new-chart-number.ts';
import { createQuestionnaire } from './questionnaire-create.ts';
import { settleOffer } from './waitlist-record.ts';

const rules = byDay((today) =>
  z.object({
    ...bookingPatientRules(today),
    ...bookingDetailRules,
    externalPaymentReference: requiredText(255),
  }),
);

type Confirmation = z.infer<ReturnType<typeof rules>>;

/**
 * Makes an appointment of a hold: the same record, from now on for good [51–53, A11]. The hold's row is locked, so that
 * of a confirmation and whoever finds the hold expired one comes first; after that it is too late for the other.
 * @throws ValidationError, NotFoundError also for another hold's token, VersionConflictError, HoldExpiredError,
 * InvalidTransitionError for what is no hold any more, NotBookableError, SlotUnavailableError where it is offered no
 * more, IdempotencyError
 */
export async function confirmAppointment(context: Context, input: AppointmentTarget & TokenSource) {
  assertIdempotent(context, input);
  const token = requireHoldToken(input, context.headers.holdToken);
  const checked = parseInput(rules(context.clock.now()), input);
  assertPatientInput(checked, context);
  const reason = checked.overrideReason ?? undefined;
  return await claimingSlot(context, (want) =>
    withChartNumber(context, checked.patient != null, (chartNumber) =>
      runCommand(context, { name: 'confirmAppointment', input }, async (work) => {
        if (checked.patient) await lockIdentity(work, checked.patient);
        const hold = await lockAppointment(work, input, context);
        assertHoldToken(token, hold);
        if (hold.status === 'EXPIRED') throw new HoldExpiredError();
        assertStep(hold, 'CONFIRMED', context);
        want({ ...hold, start: hold.startsAt.getTime() });
        await assertStillOffered(work, hold);
        const patient = await patientOf(work, hold, checked, chartNumber, context);
        await activatePatient(work, patient);
        const patientId = typeof patient === 'string' ? patient : patient.id;
        const columns = {
          ...columnsOf(hold, checked),
          patientId,
          status: 'CONFIRMED',
          confirmedAt: work.now,
        };
        await changeRecord(work, APPOINTMENT, hold, columns, { verb: 'confirmed', reason });
        await settleOffer(work, hold, 'BOOKED');
        await createQuestionnaire(work, { ...hold, patientId });
        return { id: hold.id };
      }),
    ),
  );
}

/** A partner's confirmation takes a payment: it must be possible to send it again [A6]. @throws ValidationError */
function assertIdempotent({ actor, headers }: Context, input: object): void {
  if (actor.kind !== 'PARTNER' || idempotencyKeyOf(input, headers.idempotencyKey) !== null) return;
  const message = 'Partners send a key, here or in the Idempotency-Key header.';
  throw new ValidationError([{ path: ['idempotencyKey'], code: 'required', message }]);
}

/** Whoever was to treat the patient may have left since. @throws SlotRefusal */
async function assertStillOffered({ tx }: Work, { id }: Appointment): Promise<void> {
  const inUse = { isActive: true, archivedAt: null };
  const where = { id, practitioner: inUse, location: inUse, appointmentType: inUse };
  if (!(await tx.appointment.findFirst({ where, select: { id: true } })))
    throw new SlotRefusal('NOT_OFFERED');
}

/** The uuid of the patient who is named now, else the hold's patient as it is. @throws ValidationError where there is none; as `findOrCreatePatient` */
async function patientOf(
  work: Work,
  hold: Appointment,
  checked: Confirmation,
  chartNumber: string,
  context: Context,
): Promise<Patient | string> {
  const named = await findOrCreatePatient(work, checked, chartNumber, context);
  if (named !== null) return named;
  if (hold.patientId === null) {
    const message = 'For whom it is: the hold names no one.';
    throw new ValidationError([{ path: ['patient'], code: 'required', message }]);
  }
  return await getStillBookable(work, hold.patientId, checked, context);
}

/** What the confirmation says wins over what the hold said [A9, A10]. */
function columnsOf(
  hold: Appointment,
  { partnerReference, externalPaymentReference, metadata }: Confirmation,
) {
  return {
    externalPaymentReference,
    ...(partnerReference == null ? {} : { partnerReference }),
    metadata: mergeMetadata(hold.metadata, metadata, ['metadata']),
  };
}
