import type { GraphQLResolveInfo } from 'graphql';
import { Prisma } from '../generated/prisma/client.ts';
import type { AlertStatus } from '../generated/prisma/enums.ts';
import { type BatchedList, batchedConnection, batchedRows } from '../graphql/batched-list.ts';
import type { Context } from '../graphql/context.ts';
import { decodeCursor } from '../graphql/cursor.ts';
import type { KeysetRow, PageArguments } from '../graphql/keyset.ts';
import { localToday } from '../platform/local-date.ts';
import { tenantSql } from '../platform/tenant-client.ts';
import { planChartPage } from './chart-record.ts';

/** The arguments of `Patient.alerts`. */
export interface AlertListArguments extends PageArguments {
  readonly status?: AlertStatus | null;
}

/**
 * The alerts that are shown on a patient's chart, those of the family included [229, 232]. For a list of patients: one
 * statement finds a page for each, one reads the alerts, one counts.
 * @throws as `planPage`
 */
export function familyAlerts(
  patientId: string,
  args: AlertListArguments,
  context: Context,
  info: GraphQLResolveInfo,
) {
  return batchedConnection(context, info, patientId, planned(args), familyList(args, context));
}

/** The same rows for a field that is the list itself. @throws as `planPage` */
export function findFamilyAlerts(
  patientId: string,
  args: AlertListArguments,
  context: Context,
  info: GraphQLResolveInfo,
): Promise<readonly KeysetRow[]> {
  return batchedRows(context, info, patientId, planned(args), familyList(args, context));
}

const planned = (args: AlertListArguments) => planChartPage('Alert', args, {});

function familyList(args: AlertListArguments, context: Context): BatchedList {
  return {
    typeName: 'Alert',
    findPages: (patientIds, page) => findPlaces(patientIds, args, context, page.query.take),
    findRows: (query, ids) => context.db.alert.findMany({ ...query, where: { id: { in: [...ids] } } }),
    count: (patientIds) => countAlerts(patientIds, args, context),
  };
}

function findPlaces(
  patientIds: readonly string[],
  args: AlertListArguments,
  context: Context,
  take: number,
): Promise<{ parentId: string; id: string }[]> {
  const direction = args.last == null ? Prisma.sql`desc` : Prisma.sql`asc`;
  return tenantSql(
    context.db,
    (orgId) => Prisma.sql`
      with ${charts(orgId, patientIds)}
      select asked.id as "parentId", shown.id
      from asked cross join lateral (
        select alert.id, alert.created_at from chart
        join alert on alert.org_id = ${orgId}::uuid and alert.patient_id = chart.id
        where chart.shown_to = asked.id and (chart.id = asked.id or alert.alert_scope = 'FAMILY')
          and ${inStatus(args.status, context)} and ${beyond(args)}
        order by alert.created_at ${direction}, alert.id ${direction} limit ${take}
      ) shown
      order by shown.created_at ${direction}, shown.id ${direction}`,
  );
}

function countAlerts(
  patientIds: readonly string[],
  { status }: AlertListArguments,
  context: Context,
): Promise<{ parentId: string; count: number }[]> {
  return tenantSql(
    context.db,
    (orgId) => Prisma.sql`
      with ${charts(orgId, patientIds)}
      select chart.shown_to as "parentId", count(*)::int as count from chart
      join alert on alert.org_id = ${orgId}::uuid and alert.patient_id = chart.id
      where (chart.id = chart.shown_to or alert.alert_scope = 'FAMILY') and ${inStatus(status, context)}
      group by chart.shown_to`,
  );
}

/**
 * `chart`: whose alerts are shown to each patient of `asked`. Its own, those of its guarantor, and those of everyone with
 * the same guarantor; a patient without one, or with itself, heads its family [A25]. The list is hidden from the planner, as the
 * read client hides lists (`unseen`): for one patient, planning would be twenty times the work.
 */
function charts(orgId: string, patientIds: readonly string[]): Prisma.Sql {
  return Prisma.sql`asked as (
      select id, coalesce(responsible_party_id, id) as head from patient
      where org_id = ${orgId}::uuid and id = any((select ${patientIds}::uuid[])::uuid[])
    ), chart as (
      select id as shown_to, id from asked
      union
      select asked.id, member.id from asked
      join patient member on member.org_id = ${orgId}::uuid
        and (member.id = asked.head or member.responsible_party_id = asked.head)
        and member.archived_at is null and member.deleted_at is null
    )`;
}

/** The rule of `alertsInStatus`, in SQL. */
function inStatus(status: AlertStatus | null | undefined, context: Context): Prisma.Sql {
  const today = localToday(context).toISOString().slice(0, 10);
  switch (status) {
    case 'ACTIVE':
      return Prisma.sql`alert.status = 'ACTIVE' and (alert.disable_on is null or alert.disable_on > ${today}::date)`;
    case 'DISABLED':
      return Prisma.sql`(alert.status = 'DISABLED' or alert.status = 'ACTIVE' and alert.disable_on <= ${today}::date)`;
    case 'ARCHIVED':
      return Prisma.sql`alert.status = 'ARCHIVED'`;
    default:
      return Prisma.sql`alert.archived_at is null`;
  }
}

/** The rows between the cursors of a page, the newest first. @throws RequestError INVALID_CURSOR */
function beyond({ after, before }: AlertListArguments): Prisma.Sql {
  const conditions = [Prisma.sql`true`];
  for (const [param, cursor] of Object.entries({ after, before })) {
    if (cursor == null) continue;
    const { value, id } = decodeCursor('Alert.CREATED_AT.desc', 'date', cursor, param);
    const place = Prisma.sql`(${(value as Date).toISOString()}::timestamptz, ${id}::uuid)`;
    const than = param === 'after' ? Prisma.sql`<` : Prisma.sql`>`;
    conditions.push(Prisma.sql`(alert.created_at, alert.id) ${than} ${place}`);
  }
  return Prisma.join(conditions, ' and ');
}
