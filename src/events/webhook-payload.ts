import { encodeId } from '../graphql/id.ts';
import { versionOf } from './change-feed.ts';
import { publicType, snakeCase } from './event-type.ts';

/** What a payload is made of. */
export interface ToldEvent {
  readonly type: string;
  readonly entityType: string;
  readonly entityId: string;
  readonly patientId: string | null;
  readonly payload: unknown;
  readonly at: Date;
}

/**
 * The body of a webhook: ids and codes only, in snake case with `id` and `object` first and the rest from A to Z [A46].
 * Who receives it reads the record, with rights of its own.
 */
export function webhookPayload({ type, entityType, entityId, patientId, payload, at }: ToldEvent): string {
  return JSON.stringify({
    type: publicType(type),
    timestamp: at.toISOString(),
    data: {
      id: encodeId(entityType, entityId),
      object: snakeCase(entityType),
      patient_id: patientId === null ? null : encodeId('Patient', patientId),
      uuid: entityId,
      version: versionOf(payload),
    },
  });
}
