import { ActorRef } from '../auth/actor-ref.ts';
import type { AuthorColumns } from '../auth/author.ts';
import { Prisma } from '../generated/prisma/client.ts';
import { builder } from '../graphql/builder.ts';
import { defineConnection } from '../graphql/connection.ts';
import type { KeysetRow } from '../graphql/keyset.ts';
import { type ParentList, parentConnection } from '../graphql/parent-page.ts';
import { Patient } from '../patients/patient.ts';
import { ACCESS_AREAS, type AccessArea } from '../platform/access-log.ts';

/** What of a patient a request has touched. */
const AccessAreaEnum = builder.enumType('AccessArea', {
  description: 'What of a patient a request has touched.',
  values: Object.fromEntries(
    Object.entries(ACCESS_AREAS).map(([area, description]) => [
      area,
      { value: area as AccessArea, description },
    ]),
  ) as Record<AccessArea, { value: AccessArea; description: string }>,
});

const AccessOperationType = builder.enumType('AccessOperationType', {
  description: 'Whether a request could write.',
  values: {
    QUERY: { value: 'query', description: 'It could only read.' },
    MUTATION: { value: 'mutation', description: 'It could write; what it answered was read too.' },
    SUBSCRIPTION: { value: 'subscription', description: 'It was shown an event that it followed.' },
  } as const,
});

/** A row of the access log with its request. */
interface AccessRow extends KeysetRow, AuthorColumns {
  readonly at: Date;
  readonly requestId: string;
  readonly operationType: 'query' | 'mutation' | 'subscription';
  readonly operationName: string | null;
  readonly areas: AccessArea[];
  readonly isWrite: boolean;
}

const AccessEvent = builder.objectRef<AccessRow>('AccessEvent').implement({
  description: 'A request that was shown something of a patient, or changed it.',
  fields: (t) => ({
    at: t.expose('at', { type: 'DateTime', redact: false, description: 'When it was answered.' }),
    actor: t.field({ type: ActorRef, description: 'Who asked.', resolve: (event) => event }),
    operationType: t.expose('operationType', {
      type: AccessOperationType,
      description: 'Whether the request could write.',
    }),
    operationName: t.exposeString('operationName', {
      nullable: true,
      redact: false,
      description:
        'The name that the client gave its operation, up to 100 characters; null where it gave none.',
    }),
    requestId: t.exposeString('requestId', {
      redact: false,
      description: 'The request, as its answer and the log name it: `X-Request-Id` [79].',
    }),
    areas: t.expose('areas', {
      type: [AccessAreaEnum],
      description: 'What was shown or written of the patient; each at most once.',
    }),
    isWrite: t.exposeBoolean('isWrite', {
      description: 'Whether a record of the patient was written; `auditEvents` tells how.',
    }),
  }),
});

/** Read from the end of the primary key of the entries, (org_id, patient_id, id). */
const ACCESS_LOG: ParentList = {
  name: 'AccessLog',
  columns: Prisma.sql`e.id, r.at, r.request_id as "requestId", r.operation_type as "operationType",
    r.operation_name as "operationName", e.areas, e.is_write as "isWrite",
    r.actor_kind as "createdByKind", r.actor_id as "createdById", r.actor_label as "createdByLabel"`,
  from: Prisma.sql`access_entry e join access_request r on r.org_id = e.org_id and r.id = e.id`,
  where: Prisma.sql`e.org_id = asked.org_id and e.patient_id = asked.id`,
  id: Prisma.sql`e.id`,
};

builder.prismaObjectField(Patient, 'accessLog', (t) =>
  t.connection(
    {
      type: AccessEvent,
      description:
        'Who has looked at the patient or written to its records, the newest first: one event for each request. Reading it is noted as well, and shows from the next reading on.',
      authScopes: { permission: 'audit:read' },
      resolve: ({ id }, args, context) => parentConnection(ACCESS_LOG, id, args, context),
    },
    defineConnection(AccessEvent, 'AccessEvent'),
  ),
);
