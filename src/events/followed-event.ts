import { EVENT_TYPES, storedType } from './event-type.ts';

/** The types of events, as the outbox keeps them, of one of these records. */
const typesOf = (...records: readonly string[]) =>
  EVENT_TYPES.filter((type) => records.includes(type.split('.')[0] ?? '')).map(storedType);

/** Steps of a hold: from the time when it was made to the one when it was none any more. */
export const HOLD_TYPES: readonly string[] = ['held', 'extended', 'confirmed', 'released', 'expired'].map(
  (verb) => `appointment.${verb}`,
);

/**
 * What becomes of an appointment, from its confirmation on. A change of the status on its day is told by the verb that
 * comes beside `status_changed`.
 */
export const APPOINTMENT_TYPES: readonly string[] = [
  ...['cancelled', 'checked_in', 'completed', 'confirmed', 'created', 'in_progress', 'no_show'],
  'rescheduled',
].map((verb) => `appointment.${verb}`);

/** What takes or frees the time of a practitioner. */
export const TIME_TYPES: readonly string[] = [
  ...['held', 'confirmed', 'released', 'expired', 'cancelled', 'rescheduled', 'no_show', 'extended'],
].map((verb) => `appointment.${verb}`);

/** What changes who offers which slots, and when. */
export const CALENDAR_TYPES: readonly string[] = typesOf(
  ...['appointment_type', 'catalog', 'location', 'practitioner', 'schedule', 'schedule_exception'],
);

/** What takes a credential its rights. */
const WITHDRAWALS: readonly string[] = ['credential.revoked', 'partner.archived', 'catalog.archived'];

/** Every type that an instance reads while someone subscribes. */
export const FOLLOWED_TYPES: readonly string[] = [
  ...new Set([...HOLD_TYPES, ...APPOINTMENT_TYPES, ...TIME_TYPES, ...CALENDAR_TYPES, ...WITHDRAWALS]),
];

/** Whether an event takes some credential its rights. */
export function isWithdrawal({ type }: { readonly type: string }): boolean {
  return WITHDRAWALS.includes(type);
}
