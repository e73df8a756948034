import { visiblePatients } from '../auth/visibility.ts';
import { Prisma } from '../generated/prisma/client.ts';
import { type BatchedList, batchedConnection } from '../graphql/batched-list.ts';
import { builder } from '../graphql/builder.ts';
import type { Context } from '../graphql/context.ts';
import { decodeCursor } from '../graphql/cursor.ts';
import { type PageArguments, planPage, type RequestedOrder } from '../graphql/keyset.ts';
import { tenantSql } from '../platform/tenant-client.ts';
import { Patient } from './patient.ts';
import { PatientConnection } from './patient-query.ts';

const ORDER: RequestedOrder = {
  ...{ name: 'Patient.family.CREATED_AT.asc', column: 'createdAt' },
  kind: 'date',
  direction: 'asc',
};

builder.prismaObjectField(Patient, 'family', (t) =>
  t.connection(
    {
      type: Patient,
      description:
        'The current patients with the same guarantor, and the guarantor, without this patient, the oldest record first. One without a guarantor, or who is its own, heads its family [272, A25].',
      authScopes: { permission: 'patient:read' },
      select: { id: true },
      resolve: ({ id }, args, context, info) =>
        batchedConnection(context, info, id, planPage(args, ORDER), familyOf(args, context)),
    },
    PatientConnection,
  ),
);

function familyOf(args: PageArguments, context: Context): BatchedList {
  const { db, actor } = context;
  const direction = args.last == null ? Prisma.sql`asc` : Prisma.sql`desc`;
  return {
    typeName: 'Patient',
    findPages: (parentIds, page) =>
      tenantSql(
        db,
        (orgId) => Prisma.sql`
          with ${asked(orgId, parentIds)}
          select asked.id as "parentId", shown.id from asked cross join lateral (
            select member.id, member.created_at from ${members(orgId)}
            where ${counted} and ${between(args)}
            order by member.created_at ${direction}, member.id ${direction} limit ${page.query.take}
          ) shown
          order by shown.created_at ${direction}, shown.id ${direction}`,
      ),
    findRows: (query, ids) =>
      db.patient.findMany({ ...query, where: { AND: [{ id: { in: [...ids] } }, visiblePatients(actor)] } }),
    count: (parentIds) =>
      tenantSql(
        db,
        (orgId) => Prisma.sql`
          with ${asked(orgId, parentIds)}
          select asked.id as "parentId", count(*)::int as count
          from asked cross join lateral (select member.* from ${members(orgId)} where ${counted}) shown
          group by asked.id`,
      ),
  };
}

/** `asked`: the patients whose families are wanted, each with the head of its family. */
const asked = (orgId: string, ids: readonly string[]) => Prisma.sql`asked as (
    select id, coalesce(responsible_party_id, id) as head from patient
    where org_id = ${orgId}::uuid and id = any(${ids}::uuid[])
  )`;

/**
 * `member`: the head of a family and everyone that it answers for. Two look-ups by index: a condition with "or" would
 * have the planner walk all patients in the order of the page.
 */
const members = (orgId: string) => Prisma.sql`(
    select id, created_at, archived_at, deleted_at from patient
    where org_id = ${orgId}::uuid and id = asked.head
    union
    select id, created_at, archived_at, deleted_at from patient
    where org_id = ${orgId}::uuid and responsible_party_id = asked.head
  ) member`;

/** Which of them are shown. */
const counted = Prisma.sql`member.id <> asked.id and member.archived_at is null and member.deleted_at is null`;

/** Those between the cursors of a page. @throws RequestError INVALID_CURSOR */
function between({ after, before }: PageArguments): Prisma.Sql {
  const conditions = [Prisma.sql`true`];
  for (const [param, cursor] of Object.entries({ after, before })) {
    if (cursor == null) continue;
    const { value, id } = decodeCursor(ORDER.name, ORDER.kind, cursor, param);
    const place = Prisma.sql`(${(value as Date).toISOString()}::timestamptz, ${id}::uuid)`;
    const than = param === 'after' ? Prisma.sql`>` : Prisma.sql`<`;
    conditions.push(Prisma.sql`(member.created_at, member.id) ${than} ${place}`);
  }
  return Prisma.join(conditions, ' and ');
}
