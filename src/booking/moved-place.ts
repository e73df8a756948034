/** Where and when an appointment is, or was before it was moved. */
export interface AppointmentPlace {
  readonly practitionerId: string;
  readonly locationId: string;
  readonly appointmentTypeId: string;
  readonly startsAt: Date;
  readonly endsAt: Date;
}

/** `{ field: [before, after] }`, as the audit trail has it: only the fields that a change has touched. */
export type FieldChanges = Readonly<Record<string, readonly [string, string] | undefined>>;

/** Where an appointment was before (0) or after (1) a change; what the change has left alone is as it is now. */
export function placeAt(now: AppointmentPlace, changes: FieldChanges, side: 0 | 1): AppointmentPlace {
  const time = (field: 'startsAt' | 'endsAt') => {
    const text = changes[field]?.[side];
    return text === undefined ? now[field] : new Date(text);
  };
  return {
    practitionerId: changes.practitionerId?.[side] ?? now.practitionerId,
    locationId: changes.locationId?.[side] ?? now.locationId,
    appointmentTypeId: now.appointmentTypeId,
    startsAt: time('startsAt'),
    endsAt: time('endsAt'),
  };
}
