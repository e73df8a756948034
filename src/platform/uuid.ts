import { randomBytes } from 'node:crypto';

/** The counter has 12 bits; it begins in the lower half, so that a millisecond has room for 2,048 more. */
const COUNTER_END = 0x1000;
const COUNTER_START_MASK = 0x7ff;

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
    counter = randomBytes(2).readUInt16BE() & COUNTER_START_MASK;
  } else if (counter === COUNTER_END) {
    // More than one millisecond holds, or a clock that was set back: time is what the last id says.
    lastMs += 1;
    counter = 0;
  }
  return format(lastMs, counter);
}

/** A UUID of version 7 of an instant, in milliseconds, for records that are said to be made then. */
export function uuidv7At(instant: number): string {
  return format(instant, randomBytes(2).readUInt16BE() & (COUNTER_END - 1));
}

function format(ms: number, place: number): string {
  const bytes = randomBytes(16);
  bytes.writeUIntBE(ms, 0, 6);
  bytes.writeUInt16BE(0x7000 | place, 6);
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = bytes.toString('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}
