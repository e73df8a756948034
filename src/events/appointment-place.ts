import { type AppointmentPlace, type FieldChanges, placeAt } from '../booking/moved-place.ts';
import type { OutboxBatch } from '../platform/outbox-feed.ts';
import type { OutboxPage } from '../platform/outbox-reader.ts';
import type { TenantClient } from '../platform/tenant-client.ts';

/** What is known of the appointment of an event. */
export interface AppointmentFacts {
  /** As it is now, and as it was before and after the event, where that moved it. */
  readonly places: readonly AppointmentPlace[];
  /** When its hold ends, while it is one. */
  readonly holdExpiresAt: Date | null;
}

/** By the id of the event. */
type FactsByEvent = ReadonlyMap<string, AppointmentFacts>;

const APPOINTMENT = 'Appointment';
const MOVED = 'appointment.rescheduled';

/** What was read once for all who are given a part of a page. */
const known = new WeakMap<OutboxPage, Promise<FactsByEvent>>();

/**
 * What is known of the appointments of a batch: two statements at most, however many follow them. Only for choosing
 * what to tell; who is told reads the record with rights of its own.
 */
export async function factsOf({ page }: OutboxBatch, db: TenantClient): Promise<FactsByEvent> {
  const facts = known.get(page) ?? loadFacts(page, db);
  known.set(page, facts);
  return await facts;
}

async function loadFacts({ events }: OutboxPage, db: TenantClient): Promise<FactsByEvent> {
  const of = events.filter(({ entityType }) => entityType === APPOINTMENT);
  if (of.length === 0) return new Map();
  const rows = await db.appointment.findMany({
    where: { id: { in: [...new Set(of.map(({ entityId }) => entityId))] } },
    select: {
      ...{ id: true, practitionerId: true, locationId: true, appointmentTypeId: true },
      ...{ startsAt: true, endsAt: true, status: true, holdExpiresAt: true },
    },
  });
  const byId = new Map(rows.map((row) => [row.id, row]));
  const moves = await loadMoves(of, db);
  const found = new Map<string, AppointmentFacts>();
  for (const { id, entityId, version, type } of of) {
    const row = byId.get(entityId);
    if (!row) continue;
    const changes = type === MOVED ? moves.get(`${entityId} ${version}`) : undefined;
    const places = changes ? [row, placeAt(row, changes, 0), placeAt(row, changes, 1)] : [row];
    found.set(id, { places, holdExpiresAt: row.status === 'HELD' ? row.holdExpiresAt : null });
  }
  return found;
}

/** The audit trail knows where an appointment was moved from; the outbox tells ids and codes only. */
async function loadMoves(events: OutboxPage['events'], db: TenantClient): Promise<Map<string, FieldChanges>> {
  const moves = events.filter(({ type }) => type === MOVED);
  if (moves.length === 0) return new Map();
  const rows = await db.auditEvent.findMany({
    where: { entityType: APPOINTMENT, entityId: { in: moves.map(({ entityId }) => entityId) } },
    select: { entityId: true, version: true, changes: true },
  });
  return new Map(
    rows.map((row) => [`${row.entityId} ${row.version}`, row.changes as unknown as FieldChanges]),
  );
}
