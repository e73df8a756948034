import type { Actor } from '../auth/actor.ts';
import { visiblePatients } from '../auth/visibility.ts';
import type { Prisma } from '../generated/prisma/client.ts';
import type { Context } from '../graphql/context.ts';
import { lookupUuid } from '../graphql/id.ts';
import { type Page, type PageArguments, planPage } from '../graphql/keyset.ts';
import { targetOf } from '../graphql/target.ts';
import { runCommand, type Work } from '../platform/command.ts';
import { ConflictError, NotFoundError } from '../platform/error.ts';
import { lockRow } from '../platform/lock-row.ts';
import { changeRecord, getCurrent, type RecordKind, type VersionedRow } from '../platform/record.ts';

/** A row of a patient's chart. */
export interface ChartRow extends VersionedRow {
  readonly patientId: string;
}

/** Which record to change, as its caller has read it; without a version, as it is now [A24]. */
export interface ChartTarget {
  readonly id: string;
  readonly baseVersion?: number | null;
}

/** The chart records that a caller can see: those of the patients that it can see. Part of every condition on them. */
export function visibleChart(actor: Actor): { patient?: Prisma.PatientWhereInput } {
  // Staff see every patient: nothing to join for.
  return actor.kind === 'ORG' ? {} : { patient: visiblePatients(actor) };
}

/**
 * A page of a list in a chart, the newest records first.
 * @param type GraphQL type of the records: cursors of one list are of no use in another
 * @throws as `planPage`
 */
export function planChartPage(type: string, args: PageArguments, where: object): Page {
  const name = `${type}.CREATED_AT.desc`;
  return planPage(args, { name, column: 'createdAt', kind: 'date', direction: 'desc' }, where);
}

/**
 * The patient to whose chart a record is to be added, locked until the transaction ends: neither is it archived
 * meanwhile, nor does another creation on the same chart miss this one.
 * @throws NotFoundError for a patient out of reach; ConflictError for an archived or deleted one
 */
export async function lockChart(work: Work, globalId: string, context: Context): Promise<string> {
  const id = lookupUuid('Patient', globalId);
  await lockRow(work.tx, 'patient', id);
  await assertChartOpen(work, id, context, ['patientId']);
  return id;
}

/** @throws NotFoundError for a patient out of reach; ConflictError for an archived or deleted one */
async function assertChartOpen({ tx }: Work, id: string, { actor }: Context, path: string[]): Promise<void> {
  const patient = await tx.patient.findFirst({
    where: { AND: [{ id }, visiblePatients(actor)] },
    select: { archivedAt: true, deletedAt: true },
  });
  if (!patient) throw new NotFoundError('Patient', path);
  if (!patient.archivedAt && !patient.deletedAt) return;
  throw new ConflictError('PATIENT_ARCHIVED', 'The patient is archived or deleted; restore it first.');
}

/**
 * The record to change, as it is.
 * @throws NotFoundError when it is archived or out of reach, VersionConflictError, ConflictError when its patient is
 * archived or deleted
 */
export async function getChartRecord<Row extends ChartRow>(
  work: Work,
  kind: RecordKind,
  target: ChartTarget,
  context: Context,
): Promise<Row> {
  const where = visibleChart(context.actor);
  const row = await getCurrent<Row>(work, kind, { ...targetOf(kind, target), where });
  await assertChartOpen(work, row.patientId, context, ['id']);
  return row;
}

/** Takes a record out of the chart's lists; it stays readable by its id. @throws as `getChartRecord` */
export async function archiveChartRecord(context: Context, kind: RecordKind, target: ChartTarget) {
  return await runCommand(context, { name: `archive${kind.type}`, input: target }, async (work) => {
    const before = await getChartRecord(work, kind, target, context);
    await changeRecord(work, kind, before, { archivedAt: work.now }, { verb: 'archived' });
    return { id: before.id };
  });
}
