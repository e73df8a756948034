import { z } from 'zod';
import { Prisma } from '../generated/prisma/client.ts';
import type { Context } from '../graphql/context.ts';
import { lookupUuid } from '../graphql/id.ts';
import { runCommand, type Work } from '../platform/command.ts';
import { NotFoundError } from '../platform/error.ts';
import { tenantSql } from '../platform/tenant-client.ts';
import { parseInput } from '../platform/validate.ts';
import { lockChart } from './chart-record.ts';

/** The most alerts that one request can dismiss [236]. */
export const MOST_DISMISSED = 50;

const dismissalRules = z.object({
  patientId: z.string(),
  alertIds: z
    .array(z.string())
    .min(1, 'At least one alert.')
    .max(MOST_DISMISSED, `At most ${MOST_DISMISSED} alerts.`),
});

/**
 * Archives several alerts of one patient, or none of them [236, A35]. One that is named twice counts once; one that is
 * archived already is skipped. A number of statements that does not depend on how many they are.
 * @throws ValidationError, NotFoundError for the patient, or for any alert that is not one of this patient's,
 * ConflictError for an archived patient
 */
export async function dismissAlerts(context: Context, input: { patientId: string; alertIds: string[] }) {
  const { patientId: patient, alertIds } = parseInput(dismissalRules, input);
  return await runCommand(context, { name: 'bulkDismissAlerts', input }, async (work) => {
    const patientId = await lockChart(work, patient, context);
    const ids = [...new Set(alertIds.map((id) => lookupUuid('Alert', id)))];
    const alerts = await lockAlerts(work, patientId, ids);
    if (alerts.length < ids.length) throw new NotFoundError('Alert', ['alertIds']);
    const open = alerts.filter(({ archived_at }) => archived_at === null);
    await archiveAll(work, patientId, open);
    return { ids, archivedCount: open.length, skippedCount: ids.length - open.length };
  });
}

interface AlertRow {
  readonly id: string;
  readonly version: number;
  readonly status: string;
  readonly archived_at: Date | null;
}

/** The alerts that are there, held until the transaction ends, in an order in which no two requests hold each other up. */
async function lockAlerts({ tx }: Work, patientId: string, ids: string[]): Promise<AlertRow[]> {
  return await tenantSql<AlertRow>(
    tx,
    (orgId) => Prisma.sql`
      select id, version, status::text as status, archived_at from alert
      where org_id = ${orgId}::uuid and patient_id = ${patientId}::uuid and id = any(${ids}::uuid[])
      order by id for no key update`,
  );
}

async function archiveAll({ tx, ledger, now }: Work, patientId: string, alerts: AlertRow[]): Promise<void> {
  await tx.alert.updateMany({
    where: { id: { in: alerts.map(({ id }) => id) } },
    data: { status: 'ARCHIVED', archivedAt: now, version: { increment: 1 } },
  });
  for (const { id, version, status } of alerts) {
    const changes = { status: [status, 'ARCHIVED'], archivedAt: [null, now.toISOString()] } as const;
    ledger.add({
      ...{ entityType: 'Alert', entityId: id, patientId, version: version + 1 },
      ...{ changes, events: ['alert.archived'] },
    });
  }
}
