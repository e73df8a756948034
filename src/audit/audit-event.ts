import { isObjectType } from 'graphql';
import { ActorRef } from '../auth/actor-ref.ts';
import type { Prisma } from '../generated/prisma/client.ts';
import { builder } from '../graphql/builder.ts';
import { defineConnection, rootConnection } from '../graphql/connection.ts';
import { readableWith } from '../graphql/extension.ts';
import { conditions, DateTimeFilter, StringFilter } from '../graphql/filter.ts';
import { encodeId, lookupUuid } from '../graphql/id.ts';
import { defineOrder } from '../graphql/order.ts';
import { changesFor, RecordedChangeType } from './recorded-change.ts';

/** One change to one record, as the audit trail keeps it. */
const AuditEvent = builder.prismaNode('AuditEvent', {
  nullable: true,
  description: 'One change to one record, as the audit trail keeps it: it is never edited and never deleted.',
  extensions: readableWith('audit:read'),
  select: { id: true },
  id: { resolve: ({ id }) => id },
  findUnique: (id, { actor: { orgId } }) => ({ orgId_id: { orgId, id } }),
  fields: (t) => ({
    uuid: t.expose('id', { type: 'UUID', description: 'The id by which other systems know the event.' }),
    at: t.expose('at', { type: 'DateTime', redact: false, description: 'When.' }),
    actor: t.field({
      type: ActorRef,
      select: { actorKind: true, actorId: true, actorLabel: true },
      description: 'Who.',
      resolve: ({ actorKind, actorId, actorLabel }) => ({
        ...{ createdByKind: actorKind, createdById: actorId, createdByLabel: actorLabel },
      }),
    }),
    action: t.exposeString('action', {
      redact: false,
      description: 'By which mutation, e.g. `updateAllergy`.',
    }),
    requestId: t.exposeString('requestId', {
      redact: false,
      description: 'The request, as its answer and the log name it: `X-Request-Id` [79].',
    }),
    entityType: t.exposeString('entityType', {
      redact: false,
      description: 'Type of the record, e.g. `Allergy`.',
    }),
    entityId: t.id({
      select: { entityType: true, entityId: true },
      description: 'The record: a global id, for `node` where the type is one of nodes.',
      resolve: ({ entityType, entityId }) => encodeId(entityType, entityId),
    }),
    patientId: t.id({
      select: { patientId: true },
      nullable: true,
      description:
        'The patient whose record it is, or who it is: a global id; null for what belongs to none.',
      resolve: ({ patientId }) => (patientId === null ? null : encodeId('Patient', patientId)),
    }),
    version: t.exposeInt('version', {
      nullable: true,
      description: 'The record’s version after it; null where the record has none.',
    }),
    reason: t.exposeString('reason', {
      nullable: true,
      redact: true,
      description: 'Why, where the caller was asked to say.',
    }),
    changes: t.field({
      type: [RecordedChangeType],
      select: { entityType: true, changes: true },
      description:
        'What: a line for each field that changed; of a creation, each field that was given. One for each field of the record, so at most 150.',
      resolve: ({ entityType, changes }, _args, { actor }, { schema }) => {
        const type = schema.getType(entityType);
        const fields = changes as Record<string, [unknown, unknown]>;
        return changesFor(actor, isObjectType(type) ? type : undefined, fields);
      },
    }),
  }),
});

const AuditEventFilter = builder.inputType('AuditEventFilter', {
  description: 'Which events of the audit trail; all conditions that are given must hold.',
  fields: (t) => ({
    patientId: t.id({ description: 'Those on records of this patient, and on the patient: its global id.' }),
    entityType: t.field({ type: StringFilter, description: 'By type of the record, e.g. `Allergy`.' }),
    action: t.field({ type: StringFilter, description: 'By mutation, e.g. `updateAllergy`.' }),
    actorId: t.id({
      description: 'Those of this credential: its global id. One that names none finds nothing.',
    }),
    at: t.field({ type: DateTimeFilter, description: 'By time.' }),
  }),
});

const auditOrder = defineOrder(
  'AuditEvent',
  { AT: { column: 'at', kind: 'date', description: 'By time.' } },
  { field: 'AT', direction: 'desc' },
);

function conditionsOf(filter: typeof AuditEventFilter.$inferInput): Prisma.AuditEventWhereInput[] {
  const { patientId, entityType, action, actorId, at } = filter;
  return [
    ...(patientId == null ? [] : [{ patientId: lookupUuid('Patient', patientId) }]),
    ...(actorId == null ? [] : [{ actorId: lookupUuid('Credential', actorId) }]),
    ...conditions('entityType', entityType, 'filter'),
    ...conditions('action', action, 'filter'),
    ...conditions('at', at, 'filter'),
  ];
}

builder.queryField('auditEvents', (t) =>
  t.connection(
    {
      type: AuditEvent,
      description:
        'Everything that was written, by whom, the newest first. Reading what concerns a patient is noted in its `accessLog`.',
      authScopes: { permission: 'audit:read' },
      args: {
        filter: t.arg({ type: AuditEventFilter, description: 'Which ones; all where absent.' }),
        orderBy: t.arg({ type: auditOrder.input, description: 'Default: AT, descending.' }),
      },
      resolve: (_root, { filter, orderBy, ...args }, context, info) =>
        rootConnection(context.db.auditEvent, {
          ...{ typeName: 'AuditEvent', args, context, info, order: auditOrder.requested(orderBy, context) },
          where: { AND: filter ? conditionsOf(filter) : [] },
        }),
    },
    defineConnection(AuditEvent, 'AuditEvent'),
  ),
);
