import type { AppointmentPlace } from '../booking/moved-place.ts';
import { lookupUuid } from '../graphql/id.ts';
import { namedUuids } from '../graphql/named-ids.ts';
import type { OutboxRow } from '../platform/outbox-reader.ts';
import type { AppointmentFacts } from './appointment-place.ts';

/** Which appointments someone follows; everything that is there must hold. */
export interface AppointmentFilter {
  readonly id?: string | null | undefined;
  readonly practitionerIds?: readonly string[] | null | undefined;
  readonly locationIds?: readonly string[] | null | undefined;
  readonly appointmentTypeIds?: readonly string[] | null | undefined;
  readonly from?: Date | null | undefined;
  readonly to?: Date | null | undefined;
}

/** Which events are told. */
export interface AppointmentChoice {
  /** Whether it depends on where and when an appointment is. */
  readonly isByPlace: boolean;
  isWanted(event: Pick<OutboxRow, 'entityId'>, facts?: AppointmentFacts): boolean;
}

/**
 * The choice of events of the appointments that someone follows: by where they are now, or were before or after the
 * event. What is out of the caller's reach is as if it did not exist, and so never matches.
 * @throws RequestError BAD_USER_INPUT for too many ids
 */
export function choiceOf(filter: AppointmentFilter): AppointmentChoice {
  const { id, from, to } = filter;
  const uuid = id == null ? null : lookupUuid('Appointment', id);
  const practitioners = uuids('Practitioner', 'practitionerIds', filter.practitionerIds);
  const locations = uuids('Location', 'locationIds', filter.locationIds);
  const types = uuids('AppointmentType', 'appointmentTypeIds', filter.appointmentTypeIds);
  const isByPlace = [practitioners, locations, types, from, to].some((part) => part != null);
  const isThere = (place: AppointmentPlace) =>
    (practitioners?.has(place.practitionerId) ?? true) &&
    (locations?.has(place.locationId) ?? true) &&
    (types?.has(place.appointmentTypeId) ?? true) &&
    (from == null || place.startsAt >= from) &&
    (to == null || place.startsAt < to);
  return {
    isByPlace,
    isWanted: ({ entityId }, facts) =>
      (uuid === null || entityId === uuid) && (!isByPlace || (facts?.places.some(isThere) ?? false)),
  };
}

function uuids(type: string, param: string, ids: readonly string[] | null | undefined) {
  return ids == null ? undefined : namedUuids(type, param, ids);
}
