import { createHash } from 'node:crypto';
import type { Prisma } from '../../src/generated/prisma/client.ts';
import { encodeId } from '../../src/graphql/id.ts';
import { adminClient, type Database } from '../../src/platform/database.ts';
import { fold } from '../../src/platform/fold.ts';
import { type Made, makePatient } from './fixture.ts';

const madeOf = (type: string, uuid: string): Made => ({ uuid, id: encodeId(type, uuid) });

let made = 0;

/** Makes a service of half an hour, offered by some practitioners and held by some catalogs. */
export async function makeAppointmentType(
  database: Database,
  orgId: string,
  {
    practitioners = [],
    catalogIds = [],
    ...values
  }: Partial<Prisma.AppointmentTypeUncheckedCreateInput> & {
    practitioners?: readonly Pick<Made, 'uuid'>[];
    catalogIds?: readonly string[];
  } = {},
): Promise<Made> {
  made += 1;
  const admin = adminClient(database);
  const { name = `Service ${made}`, durationMinutes = 30, stepMinutes = durationMinutes } = values;
  const { id } = await admin.appointmentType.create({
    data: { orgId, ...values, name, sortName: fold(name), durationMinutes, stepMinutes } as never,
  });
  await admin.appointmentTypePractitioner.createMany({
    data: practitioners.map(({ uuid }) => ({ orgId, appointmentTypeId: id, practitionerId: uuid })),
  });
  await admin.catalogAppointmentType.createMany({
    data: catalogIds.map((catalogId) => ({ orgId, appointmentTypeId: id, catalogId })),
  });
  return madeOf('AppointmentType', id);
}

/** Hours on some days of the week, Monday 1; from Monday to Friday where nothing is said. */
export const hours = (start: string, end: string, weekdays = [1, 2, 3, 4, 5]) =>
  weekdays.map((weekday) => ({ weekday, start, end }));

/** Gives a practitioner hours at a location: from 09:00 to 12:00 where nothing is said. */
export async function makeSchedule(
  database: Database,
  orgId: string,
  practitioner: Pick<Made, 'uuid'>,
  location: Pick<Made, 'uuid'>,
  values: Partial<Prisma.ScheduleUncheckedCreateInput> = {},
): Promise<Made> {
  const place = { practitionerId: practitioner.uuid, locationId: location.uuid };
  const { id } = await adminClient(database).schedule.create({
    data: { orgId, ...place, weeklyHours: hours('09:00', '12:00'), ...values },
  });
  return madeOf('Schedule', id);
}

/** Makes an exception of one day or more. */
export async function makeScheduleException(
  database: Database,
  orgId: string,
  values: Omit<Prisma.ScheduleExceptionUncheckedCreateInput, 'orgId' | 'endDate'> & {
    endDate?: Date | string;
  },
): Promise<Made> {
  const { id } = await adminClient(database).scheduleException.create({
    data: { orgId, endDate: values.startDate, ...values },
  });
  return madeOf('ScheduleException', id);
}

/** Makes an appointment by writing its row: confirmed, half an hour long, where nothing is said. */
export async function makeAppointment(
  database: Database,
  orgId: string,
  place: { type: Pick<Made, 'uuid'>; practitioner: Pick<Made, 'uuid'>; location: Pick<Made, 'uuid'> },
  start: string | Date,
  values: Partial<Prisma.AppointmentUncheckedCreateInput> = {},
): Promise<Made> {
  const startsAt = new Date(start);
  const endsAt = new Date(values.endsAt ?? startsAt.getTime() + 30 * 60_000);
  const status = values.status ?? 'CONFIRMED';
  const patientId = status === 'HELD' ? null : (await makePatient(database, orgId)).uuid;
  const hold = { holdTokenHash: createHash('sha256').update(startsAt.toISOString()).digest() };
  const { id } = await adminClient(database).appointment.create({
    data: {
      ...{ orgId, appointmentTypeId: place.type.uuid, practitionerId: place.practitioner.uuid },
      ...{ locationId: place.location.uuid, patientId, status, startsAt, originalStart: startsAt },
      ...{ busyFrom: startsAt, busyUntil: endsAt, ...(status === 'HELD' ? hold : {}) },
      ...{ createdByKind: 'ORG', createdById: 'test', createdByLabel: 'test', ...values, endsAt },
    },
  });
  return madeOf('Appointment', id);
}
