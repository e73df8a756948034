import { expect, it } from 'vitest';
import { EVENT_TYPES, storedType } from '../../src/events/event-type.ts';
import {
  APPOINTMENT_TYPES,
  CALENDAR_TYPES,
  FOLLOWED_TYPES,
  HOLD_TYPES,
  TIME_TYPES,
} from '../../src/events/followed-event.ts';

const stored = EVENT_TYPES.map(storedType);

it('every event of an appointment is told by a subscription, but for the one that comes beside another', () => {
  const told = new Set([...APPOINTMENT_TYPES, ...HOLD_TYPES]);
  const untold = stored.filter((type) => type.startsWith('appointment.') && !told.has(type));
  expect(untold).toEqual(['appointment.status_changed']);
});

it('nothing is followed that is not written', () => {
  expect(FOLLOWED_TYPES.filter((type) => !stored.includes(type))).toEqual([]);
  for (const types of [APPOINTMENT_TYPES, HOLD_TYPES, TIME_TYPES, CALENDAR_TYPES])
    for (const type of types) expect(FOLLOWED_TYPES).toContain(type);
});
