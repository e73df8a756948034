import type { ObjectRef } from '@pothos/core';
import { isObjectType } from 'graphql';
import { ActorRef } from '../auth/actor-ref.ts';
import type { AuthorColumns } from '../auth/author.ts';
import type { Permission } from '../auth/permission.ts';
import { Prisma } from '../generated/prisma/client.ts';
import { builder } from '../graphql/builder.ts';
import { defineConnection } from '../graphql/connection.ts';
import type { KeysetRow } from '../graphql/keyset.ts';
import { type ParentList, parentConnection } from '../graphql/parent-page.ts';
import { changesFor, RecordedChangeType } from './recorded-change.ts';

type Types = (typeof builder)['$inferSchemaTypes'];

/** An audit row, as the history of its record tells it. */
interface HistoryRow extends KeysetRow, AuthorColumns {
  readonly entityType: string;
  readonly at: Date;
  readonly action: string;
  readonly reason: string | null;
  readonly version: number | null;
  readonly changes: Readonly<Record<string, readonly [unknown, unknown]>>;
}

const HistoryEntry = builder.objectRef<HistoryRow>('HistoryEntry').implement({
  description: 'One change of a record: who changed what, from what, to what, when.',
  fields: (t) => ({
    version: t.exposeInt('version', {
      nullable: true,
      description: 'The record’s version after it; null where the record has none.',
    }),
    at: t.expose('at', { type: 'DateTime', redact: false, description: 'When.' }),
    actor: t.field({ type: ActorRef, description: 'Who.', resolve: (entry) => entry }),
    action: t.exposeString('action', {
      redact: false,
      description: 'By which mutation, e.g. `updateAllergy`.',
    }),
    reason: t.exposeString('reason', {
      nullable: true,
      redact: true,
      description: 'Why, where the caller was asked to say.',
    }),
    changes: t.field({
      type: [RecordedChangeType],
      description:
        'What: a line for each field that changed; of a creation, each field that was given. One for each field of the record, so at most 150.',
      resolve: ({ entityType, changes }, _args, { actor }, { schema }) => {
        const type = schema.getType(entityType);
        return changesFor(actor, isObjectType(type) ? type : undefined, changes);
      },
    }),
  }),
});

const HistoryConnection = defineConnection(HistoryEntry, 'HistoryEntry');

/** The audit rows of records of one type; the index on (org_id, entity_type, entity_id, id) is read from its end. */
const historyOf = (type: string): ParentList => ({
  name: `History.${type}`,
  columns: Prisma.sql`e.id, e.entity_type as "entityType", e.at, e.action, e.reason, e.version, e.changes,
    e.actor_kind as "createdByKind", e.actor_id as "createdById", e.actor_label as "createdByLabel"`,
  from: Prisma.sql`audit_event e`,
  where: Prisma.sql`e.org_id = asked.org_id and e.entity_type = ${type} and e.entity_id = asked.id`,
  id: Prisma.sql`e.id`,
});

/**
 * Gives a versioned record its `history`, for whoever may read the record.
 * @param name the type's name: what the audit trail calls its records
 */
export function defineHistory<Shape extends { id: string }>(
  ref: ObjectRef<Types, Shape>,
  name: string,
  permission: Permission,
): void {
  const list = historyOf(name);
  builder.objectField(ref, 'history', (t) =>
    t.connection(
      {
        type: HistoryEntry,
        description:
          'Every change of the record since it was made, the newest first: from the audit trail, redacted as the record’s own fields are for the caller.',
        authScopes: { permission },
        resolve: ({ id }, args, context) => parentConnection(list, id, args, context),
      },
      HistoryConnection,
    ),
  );
}
