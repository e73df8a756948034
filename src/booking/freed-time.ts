import type { Appointment, ScheduleException } from '../generated/prisma/client.ts';
import type { Work } from '../platform/command.ts';
import type { Calendar, SlotTime } from './availability.ts';
import { type Interval, overlap } from './interval.ts';
import { DAY_MS, dayOf, localTimeOf, MINUTE_MS, timeOfDay } from './local-time.ts';
import { type FieldChanges, placeAt } from './moved-place.ts';

/** The events by which time becomes free, as the outbox keeps their types. */
export const FREEING_EVENTS = [
  ...['appointment.cancelled', 'appointment.expired', 'appointment.no_show', 'appointment.released'],
  ...['appointment.rescheduled', 'scheduleException.archived', 'scheduleException.created'],
  'scheduleException.updated',
] as const;

/** One of them, by the record that it tells of. */
export interface FreeingEvent {
  readonly type: string;
  readonly entityId: string;
  readonly version: number | null;
}

/** Time that has become free, as far as nothing else has taken it since. */
export interface FreedTime {
  /** Whose; everyone's where null. */
  readonly practitionerId: string | null;
  /** Where; everywhere where null. */
  readonly locationId: string | null;
  /** Within which it lies. */
  readonly range: Interval;
  /** Whether a slot lies in it, with a part of it or with its buffers. */
  readonly touches: (slot: SlotTime, service: Calendar['service']) => boolean;
}

/** How far ahead is looked of what has become free for longer. */
const MOST_MS = 31 * DAY_MS;

/** What an event has made free; null for nothing that is still to come. */
export async function freedBy(work: Work, event: FreeingEvent): Promise<FreedTime | null> {
  const [record] = event.type.split('.');
  const freed = record === 'appointment' ? await ofAppointment(work, event) : await ofException(work, event);
  const now = work.now.getTime();
  return freed && freed.range.end > now && freed.range.start < freed.range.end ? freed : null;
}

/** What a change has touched, with what it had found. */
async function changesOf({ tx }: Work, entityType: string, { entityId, version }: FreeingEvent) {
  const row = await tx.auditEvent.findFirst({
    where: { entityType, entityId, version },
    select: { changes: true },
  });
  return (row?.changes ?? {}) as unknown as FieldChanges;
}

/** The time of an appointment that takes it no more; of one that was moved, where it has been. */
async function ofAppointment(work: Work, event: FreeingEvent): Promise<FreedTime | null> {
  const row = await work.tx.appointment.findFirst({ where: { id: event.entityId } });
  if (!row) return null;
  const was =
    event.type === 'appointment.rescheduled'
      ? placeBefore(row, await changesOf(work, 'Appointment', event))
      : row;
  const range = { start: was.busyFrom.getTime(), end: was.busyUntil.getTime() };
  return {
    ...{ practitionerId: was.practitionerId, locationId: null, range },
    touches: ({ start, end }, { bufferBeforeMinutes, bufferAfterMinutes }) =>
      overlap(range, {
        start: start - bufferBeforeMinutes * MINUTE_MS,
        end: end + bufferAfterMinutes * MINUTE_MS,
      }),
  };
}

type Place = Pick<Appointment, 'practitionerId' | 'busyFrom' | 'busyUntil'>;

/** Where an appointment was before it was moved: the audit trail knows; its buffers are those that it has now. */
function placeBefore(row: Appointment, changes: FieldChanges): Place {
  const { practitionerId, startsAt, endsAt } = placeAt(row, changes, 0);
  return {
    practitionerId,
    busyFrom: new Date(startsAt.getTime() - (row.startsAt.getTime() - row.busyFrom.getTime())),
    busyUntil: new Date(endsAt.getTime() + (row.busyUntil.getTime() - row.endsAt.getTime())),
  };
}

type Days = Pick<
  ScheduleException,
  'kind' | 'practitionerId' | 'locationId' | 'startDate' | 'endDate' | 'startTime' | 'endTime'
>;

/** Extra hours that are there now, and time off and holidays that are there no more, or otherwise than before. */
async function ofException(work: Work, event: FreeingEvent): Promise<FreedTime | null> {
  const row = await work.tx.scheduleException.findFirst({ where: { id: event.entityId } });
  if (!row) return null;
  const isExtra = row.kind === 'EXTRA_HOURS';
  if (event.type === 'scheduleException.created' || isExtra)
    return isExtra && row.archivedAt === null ? days(row, work.now) : null;
  if (event.type === 'scheduleException.archived') return days(row, work.now);
  const changes = Object.entries(await changesOf(work, 'ScheduleException', event));
  const was: Record<string, unknown> = Object.fromEntries(
    changes.map(([field, found]) => [field, found?.[0]]),
  );
  const dates = Object.fromEntries(
    (['startDate', 'endDate'] as const).flatMap((field) =>
      typeof was[field] === 'string' ? [[field, new Date(was[field])]] : [],
    ),
  );
  return days({ ...row, ...was, ...dates } as Days, work.now);
}

/** The days and times that an exception names, by the clock of each slot's location; of many days the next month. */
function days(exception: Days, now: Date): FreedTime {
  const { practitionerId, locationId, startDate, endDate, startTime, endTime } = exception;
  const [first, last] = [startDate.getTime(), endDate.getTime()];
  const daily = { start: timeOfDay(startTime ?? '00:00'), end: timeOfDay(endTime ?? '24:00') };
  // Days of the wall clock are within a day of those of UTC.
  const start = Math.max(first - DAY_MS, now.getTime());
  const range = { start, end: Math.min(last + 2 * DAY_MS, start + MOST_MS) };
  const touches = (slot: SlotTime) => {
    const from = localTimeOf(slot.start, slot.timezone);
    const visit = { start: from, end: from + (slot.end - slot.start) };
    const lastDay = Math.min(dayOf(visit.end), last);
    for (let day = Math.max(dayOf(from), first); day <= lastDay; day += DAY_MS)
      if (overlap(visit, { start: day + daily.start, end: day + daily.end })) return true;
    return false;
  };
  return { practitionerId, locationId, range, touches };
}
