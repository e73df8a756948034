import { decodeId, encodeId } from '../graphql/id.ts';

/** What a slot is known by: it is computed, and stored nowhere. */
export interface SlotKey {
  /** uuids */
  readonly practitionerId: string;
  readonly appointmentTypeId: string;
  readonly locationId: string;
  /** Milliseconds since 1970, UTC. */
  readonly start: number;
}

/** The key as it is in the global id, and between `Slot:` and the end of it. */
export function slotKeyText({ practitionerId, appointmentTypeId, locationId, start }: SlotKey): string {
  return `${practitionerId}_${appointmentTypeId}_${locationId}_${start}`;
}

/** What `slotKeyText` has written. */
export function parseSlotKey(text: string): SlotKey {
  const [practitionerId = '', appointmentTypeId = '', locationId = '', start] = text.split('_');
  return { practitionerId, appointmentTypeId, locationId, start: Number(start) };
}

/** The global id of a slot. */
export function encodeSlotId(key: SlotKey): string {
  return encodeId('Slot', slotKeyText(key));
}

/** What the global id of a slot names, whether or not there is such a slot; null for an id of another type or of none. */
export function decodeSlotId(globalId: string): SlotKey | null {
  const found = decodeId(globalId);
  return found?.type === 'Slot' ? parseSlotKey(found.id) : null;
}
