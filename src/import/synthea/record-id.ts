import { createHash } from 'node:crypto';

/**
 * The id of the record that a row of an export becomes: the same whenever the row is read, so that a second import finds
 * what the first has written. A UUID of version 8 (RFC 9562, section 5.8), from a SHA-256.
 */
export function recordId(type: string, ...key: readonly string[]): string {
  const hash = createHash('sha256').update(JSON.stringify(['synthea', type, ...key]));
  const bytes = hash.digest().subarray(0, 16);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x80;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = bytes.toString('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}
