import type { RecordKind, Target } from '../platform/record.ts';
import { findUuid } from './id.ts';

/** What an input of a change names, by its global id; an id of another type, or of none, names nothing. */
export function targetOf(
  { type }: Pick<RecordKind, 'type'>,
  { id, baseVersion = null }: { id: string; baseVersion?: number | null },
): Target {
  return { id: findUuid(type, id), baseVersion };
}
