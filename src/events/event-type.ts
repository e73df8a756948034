/** The verbs of a record that is made, changed and archived. */
const KEPT = ['archived', 'created', 'updated'] as const;

/**
 * Every event there is: the verbs of each record, by the record's name in snake case [A46]. docs/events.md says what each
 * means; a test finds an event that is written and not listed here, or listed here and not there.
 */
const VERBS: Readonly<Record<string, readonly string[]>> = {
  alert: [...KEPT, 'disabled'],
  alert_definition: KEPT,
  allergy: KEPT,
  allergy_definition: KEPT,
  appointment: [
    ...['cancelled', 'checked_in', 'completed', 'confirmed', 'created', 'expired', 'extended', 'held'],
    ...['in_progress', 'no_show', 'released', 'rescheduled', 'status_changed'],
  ],
  appointment_type: KEPT,
  billing_account: KEPT,
  billing_type: KEPT,
  catalog: KEPT,
  communication_log: ['created'],
  communication_type: KEPT,
  concession_type: KEPT,
  contact: KEPT,
  credential: ['created', 'revoked'],
  employer: KEPT,
  fee_schedule: KEPT,
  field_definition: KEPT,
  field_value: ['created', 'deleted', 'updated'],
  hospital: KEPT,
  location: KEPT,
  medication: KEPT,
  medication_definition: KEPT,
  partner: KEPT,
  patient: [
    ...KEPT,
    ...['active', 'deceased', 'deleted', 'inactive', 'linked', 'merged', 'prospective'],
    ...['restored', 'tagged', 'unmerged', 'untagged'],
  ],
  patient_merge: ['created', 'undone'],
  practitioner: KEPT,
  problem: KEPT,
  problem_definition: KEPT,
  profile: KEPT,
  questionnaire: ['completed', 'created'],
  referral_attribution: KEPT,
  referral_partner: KEPT,
  referral_source: KEPT,
  registered_operation: ['registered', 'unregistered'],
  relationship: KEPT,
  schedule: KEPT,
  schedule_exception: KEPT,
  social_history: KEPT,
  tag_definition: KEPT,
  user: KEPT,
  vital_signs: KEPT,
  vital_thresholds: ['created', 'updated'],
  waitlist_entry: ['booked', 'declined', 'expired', 'joined', 'left', 'offered'],
  webhook_endpoint: [...KEPT, 'disabled', 'enabled'],
};

/** The types of all events, in the order of their records. */
export const EVENT_TYPES: readonly string[] = Object.entries(VERBS).flatMap(([record, verbs]) =>
  [...verbs].sort().map((verb) => `${record}.${verb}`),
);

/** A name in snake case, e.g. `vital_signs` for `VitalSigns`. */
export function snakeCase(name: string): string {
  return name.replace(/[A-Z]/g, (letter, at: number) => `${at > 0 ? '_' : ''}${letter.toLowerCase()}`);
}

/** The type of an event as others are told it, e.g. `vital_signs.created`. @param stored as the outbox keeps it */
export function publicType(stored: string): string {
  return snakeCase(stored);
}

/** The type of an event as the outbox keeps it, e.g. `vitalSigns.created`; the verb is in snake case in both. */
export function storedType(type: string): string {
  const [record = '', verb = ''] = type.split('.');
  return `${record.replace(/_([a-z])/g, (_all, letter: string) => letter.toUpperCase())}.${verb}`;
}
