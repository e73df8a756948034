const uuid = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}';

/**
 * Global ids: base64url of `Type:uuid`. They carry no organization; that comes from the credential, so an id of
 * another organization finds nothing.
 */
const UUID = new RegExp(`^${uuid}$`);

/** What is computed and not stored has another key than a uuid, by its type: see booking/slot-id.ts. */
const COMPUTED_KEYS: Readonly<Record<string, RegExp>> = {
  Slot: new RegExp(`^${uuid}_${uuid}_${uuid}_[0-9]{1,14}$`),
};

/** The global id of a record. @param type its GraphQL type @param id its uuid, or its key where it has none */
export function encodeId(type: string, id: string): string {
  return Buffer.from(`${type}:${id}`).toString('base64url');
}

/** What a global id names, or null when it is none of ours. */
export function decodeId(globalId: string): { type: string; id: string } | null {
  const text = Buffer.from(globalId, 'base64url').toString('utf8');
  const colon = text.indexOf(':');
  const [type, id] = [text.slice(0, colon), text.slice(colon + 1)];
  const key = Object.hasOwn(COMPUTED_KEYS, type) ? COMPUTED_KEYS[type] : UUID;
  if (colon < 1 || !key?.test(id)) return null;
  return { type, id };
}

/** A uuid that no record has: what an id that names nothing is looked up as, so that it takes the same work and time. */
export const NO_UUID = '00000000-0000-0000-0000-000000000000';

/** The uuid to look a global id of the given type up by; that of no record for an id of another type or of none. */
export function lookupUuid(type: string, globalId: string): string {
  return findUuid(type, globalId) ?? NO_UUID;
}

/** The uuid in a global id of the given type; null for an id of another type or of none. */
export function findUuid(type: string, globalId: string): string | null {
  const found = decodeId(globalId);
  return found?.type === type ? found.id : null;
}

/** Whether a text is the key of a slot. */
export function isSlotKey(text: string): boolean {
  return COMPUTED_KEYS.Slot?.test(text) === true;
}

/** Whether a text is a lower-case uuid. */
export function isUuid(text: string): boolean {
  return UUID.test(text);
}
