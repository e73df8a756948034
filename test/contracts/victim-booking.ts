import { createHash } from 'node:crypto';
import { slotKeyText } from '../../src/booking/slot-id.ts';
import type { Prisma } from '../../src/generated/prisma/client.ts';
import { encodeId } from '../../src/graphql/id.ts';
import { adminClient, type Database } from '../../src/platform/database.ts';
import { hours, makeAppointment, makeAppointmentType, makeSchedule } from '../support/booking-fixture.ts';
import type { Made, MadePartner } from '../support/fixture.ts';

/** The token of a victim's hold. */
export const HOLD_TOKEN = 'the token of a hold';

/** Where a victim's appointments are. */
interface Around {
  readonly practitioner: Made;
  readonly location: Made;
  readonly patient: Made;
  readonly partner: MadePartner;
}

/** A form of one question. */
const questions = (label: string) => [
  { key: 'reason', label, help: label, kind: 'TEXT', isRequired: true, options: [] },
];

/** Makes a service round the clock, an appointment and a hold of a victim's. @param words for texts of either kind */
export async function makeBooking(
  database: Database,
  orgId: string,
  { practitioner, location, patient, partner }: Around,
  { name, who }: { name: string; who: string },
) {
  const type = await makeAppointmentType(database, orgId, {
    ...{ practitioners: [practitioner], catalogIds: [partner.catalogId] },
    ...{ name, description: name, metadata: { key: name }, questions: questions(name) },
  });
  const weeklyHours = hours('00:00', '24:00', [1, 2, 3, 4, 5, 6, 7]);
  const schedule = await makeSchedule(database, orgId, practitioner, location, { weeklyHours });
  const exception = await adminClient(database).scheduleException.create({
    data: {
      ...{ orgId, kind: 'TIME_OFF', practitionerId: practitioner.uuid, reason: name },
      ...{ startDate: new Date('2026-05-01'), endDate: new Date('2026-05-01') },
    },
  });
  const place = { type, practitioner, location };
  const texts: Partial<Prisma.AppointmentUncheckedCreateInput> = {
    ...{ partnerReference: who, externalPaymentReference: who, metadata: { key: who } },
    ...{ cancellationReason: who, patientId: patient.uuid },
    ...{ partnerId: partner.partnerId, catalogId: partner.catalogId, createdByLabel: name },
  };
  const appointment = await makeAppointment(database, orgId, place, '2026-03-10T09:00:00.000Z', texts);
  const questionnaire = await adminClient(database).questionnaire.create({
    data: {
      ...{ orgId, appointmentId: appointment.uuid, patientId: patient.uuid, questions: questions(name) },
      ...{ status: 'COMPLETED', answers: { reason: who }, completedAt: new Date('2026-03-01T00:00:00.000Z') },
    },
  });
  const hold = await makeAppointment(database, orgId, place, '2026-03-10T10:00:00.000Z', {
    ...{ ...texts, status: 'HELD', holdExpiresAt: new Date('2026-03-02T10:10:00.000Z') },
    holdTokenHash: createHash('sha256').update(HOLD_TOKEN).digest(),
  });
  const entry = await adminClient(database).waitlistEntry.create({
    data: {
      ...{ orgId, patientId: patient.uuid, appointmentTypeId: type.uuid, practitionerId: practitioner.uuid },
      ...{ locationId: location.uuid, partnerId: partner.partnerId, catalogId: partner.catalogId },
      ...{ from: new Date('2026-03-02T00:00:00.000Z'), until: new Date('2026-04-02T00:00:00.000Z') },
      ...{ createdByKind: 'ORG', createdById: 'test', createdByLabel: name },
    },
  });
  return {
    uuids: {
      ...{ AppointmentType: type.uuid, Schedule: schedule.uuid, ScheduleException: exception.id },
      ...{ Appointment: appointment.uuid, Questionnaire: questionnaire.id, WaitlistEntry: entry.id },
      // Free while the clock of the tests stands still: its key is what a uuid is to others.
      Slot: slotKeyText({
        ...{ practitionerId: practitioner.uuid, appointmentTypeId: type.uuid, locationId: location.uuid },
        start: Date.parse('2026-03-12T08:00:00.000Z'),
      }),
    },
    heldAppointmentId: encodeId('Appointment', hold.uuid),
  };
}
