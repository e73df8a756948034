import { randomInt, randomUUID } from 'node:crypto';

/** The counter has 12 bits; it begins in the lower half, so that a millisecond has room for 2,048 more. */
const COUNTER_END = 0x1000;
const COUNTER_START_END = 0x800;

let lastMs = 0;
let counter = 0;

/**
 * A UUID of version 7 (RFC 9562, section 5.7): grows with time, so that indexes grow at their end. Those that a process
 * makes one after another are in that order, within a millisecond too (section 6.2, method 1).
 */
export function uuidv7(): string {
  const now = Date.now();
  counter += 1;
  if (now > lastMs) {
    lastMs = now;
    counter = randomInt(COUNTER_START_END);
  } else if (counter === COUNTER_END) {
    // More than one millisecond holds, or a clock that was set back: time is what the last id says.
    lastMs += 1;
    counter = 0;
  }
  return format(lastMs, counter);
}

/** A UUID of version 7 of an instant, in milliseconds, for records that are said to be made then. */
export function uuidv7At(instant: number): string {
  return format(instant, randomInt(COUNTER_END));
}

/** Variant and random bits are those of a UUID of version 4: Node draws them for many at a time. */
function format(ms: number, place: number): string {
  const time = ms.toString(16).padStart(12, '0');
  const sequence = place.toString(16).padStart(3, '0');
  return `${time.slice(0, 8)}-${time.slice(8)}-7${sequence}${randomUUID().slice(18)}`;
}
