import { visibleAppointmentTypes } from '../auth/visibility.ts';
import type { Context } from '../graphql/context.ts';
import { type Calendar, type SlotTime, whyNot } from './availability.ts';
import { type BookingTerms, catalogOf, termsOf } from './booking-terms.ts';
import { loadCalendar } from './calendar.ts';
import { DAY_MS, MINUTE_MS } from './local-time.ts';
import { parseSlotKey, type SlotKey } from './slot-id.ts';

/** A slot that is free, with its key. */
export interface FreeSlot extends SlotTime {
  /** As `slotKeyText` writes it. */
  readonly id: string;
  readonly appointmentTypeId: string;
}

interface Asked extends SlotKey {
  readonly id: string;
}

/** How much of a calendar is loaded at a time. */
const WINDOW_MS = 28 * DAY_MS;

/**
 * Those of some slots that are free at this moment, for the caller: to a partner, of its catalog and by its rules. One
 * calendar is loaded for each service and four weeks. @param ids keys as `slotKeyText` writes them
 */
export async function findFreeSlots(ids: readonly string[], context: Context): Promise<FreeSlot[]> {
  const { db, actor, clock } = context;
  const now = clock.now();
  const terms = await termsOf(db, catalogOf(actor));
  const asked = [...new Set(ids)].map((id) => ({ id, ...parseSlotKey(id) }));
  const timely = asked.filter(({ start }) => isInTime(start, terms, now));
  const types = await db.appointmentType.findMany({
    where: {
      AND: [{ id: { in: timely.map((key) => key.appointmentTypeId) } }, visibleAppointmentTypes(actor)],
    },
    select: { id: true },
  });
  const visible = new Set(types.map(({ id }) => id));
  const groups = new Map<string, Asked[]>();
  for (const key of timely) {
    if (!visible.has(key.appointmentTypeId)) continue;
    const group = `${key.appointmentTypeId} ${Math.floor(key.start / WINDOW_MS)}`;
    groups.set(group, [...(groups.get(group) ?? []), key]);
  }
  const found: FreeSlot[] = [];
  for (const keys of groups.values()) {
    const starts = keys.map(({ start }) => start);
    const calendar = await loadCalendar(db, {
      appointmentTypeId: (keys[0] as Asked).appointmentTypeId,
      practitionerIds: keys.map(({ practitionerId }) => practitionerId),
      ...{ from: new Date(Math.min(...starts)), to: new Date(Math.max(...starts)), rules: terms, now },
    });
    found.push(...keys.flatMap((key) => findFree(calendar, key) ?? []));
  }
  return found;
}

function isInTime(start: number, { noticeMinutes, horizonDays }: BookingTerms, now: Date): boolean {
  const ahead = start - now.getTime();
  return noticeMinutes * MINUTE_MS <= ahead && ahead <= horizonDays * DAY_MS;
}

function findFree(calendar: Calendar, key: Asked): FreeSlot | null {
  const { practitionerId, locationId, start } = key;
  const place = calendar.diaries
    .find((diary) => diary.practitionerId === practitionerId)
    ?.workplaces.find((workplace) => workplace.locationId === locationId);
  if (!place || whyNot(calendar, start, { practitionerId, locationId }).length > 0) return null;
  const end = start + calendar.service.durationMinutes * MINUTE_MS;
  return { ...key, end, timezone: place.timezone };
}
