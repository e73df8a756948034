import type { Prisma, VitalThresholds } from '../generated/prisma/client.ts';
import type { Context } from '../graphql/context.ts';
import { runCommand, type Work } from '../platform/command.ts';
import { classifyDatabaseError } from '../platform/database-errors.ts';
import { ValidationError, type ValidationIssue, VersionConflictError } from '../platform/error.ts';
import { changeRecord, createRecord, type RecordKind } from '../platform/record.ts';
import { VITALS } from './vital.ts';
import { SEVERITIES, thresholdsOf, type VitalThreshold } from './vital-threshold.ts';

const THRESHOLDS: RecordKind = {
  ...{ type: 'VitalThresholds', model: 'vitalThresholds', words: 'Vital thresholds' },
};

/** The thresholds of an organization, as it has set them. */
export interface OrganizationThresholds {
  /** The organization's own id: it has one set. */
  readonly id: string;
  readonly thresholds: readonly VitalThreshold[];
  /** 0 until it sets any. */
  readonly version: number;
  readonly updatedAt: Date | null;
}

const read = new WeakMap<Context, Promise<OrganizationThresholds>>();

/** The thresholds of the caller's organization; read once a request. */
export function organizationThresholds(context: Context): Promise<OrganizationThresholds> {
  const known = read.get(context) ?? readThresholds(context);
  read.set(context, known);
  return known;
}

async function readThresholds({ db, actor }: Context): Promise<OrganizationThresholds> {
  const row = await db.vitalThresholds.findFirst();
  return {
    id: actor.orgId,
    thresholds: thresholdsOf(row ? ownOf(row) : []),
    version: row?.version ?? 0,
    updatedAt: row?.updatedAt ?? null,
  };
}

/** Written by `updateVitalThresholds` only, so that it is what it says. */
const ownOf = ({ thresholds }: VitalThresholds) => thresholds as unknown as VitalThreshold[];

/** The input of `updateVitalThresholds`. */
export interface ThresholdInput {
  readonly baseVersion: number;
  /** Null: the defaults again; absent: as they are. */
  readonly thresholds?: readonly VitalThreshold[] | null;
}

/**
 * Sets thresholds of the organization: those that are given; null takes every one back to its default [A32].
 * @throws ValidationError, VersionConflictError
 */
export async function updateVitalThresholds(context: Context, input: ThresholdInput): Promise<object> {
  const given = input.thresholds ?? [];
  assertSensible(given);
  try {
    await runCommand(context, { name: 'updateVitalThresholds', input }, async (work) => {
      const before = await getThresholds(work, input.baseVersion);
      const kept = before && input.thresholds !== null ? ownOf(before) : [];
      const own = [...kept.filter((known) => !given.some((one) => isSame(one, known))), ...given];
      await writeThresholds(work, context.actor.orgId, before, own);
      return {};
    });
    read.delete(context);
    return {};
  } catch (error) {
    // Someone else has set the first ones at the same moment.
    if (classifyDatabaseError(error).kind === 'unique') throw new VersionConflictError(1);
    throw error;
  }
}

const isSame = (a: VitalThreshold, b: VitalThreshold) => a.vital === b.vital && a.severity === b.severity;

async function getThresholds({ tx }: Work, baseVersion: number): Promise<VitalThresholds | null> {
  const row = await tx.vitalThresholds.findFirst();
  const version = row?.version ?? 0;
  if (version !== baseVersion) throw new VersionConflictError(version);
  return row;
}

async function writeThresholds(
  work: Work,
  orgId: string,
  before: VitalThresholds | null,
  own: readonly VitalThreshold[],
): Promise<void> {
  const columns = { thresholds: own.map((one) => ({ ...one })) as unknown as Prisma.InputJsonValue };
  if (before) await changeRecord(work, THRESHOLDS, { ...before, archivedAt: null }, columns);
  else await createRecord(work, THRESHOLDS, { orgId, id: orgId, ...columns, createdAt: work.now });
}

/** The greatest bound that can be set, in whatever unit. */
const GREATEST = 10_000;

/** Each vital once a severity; at most one lower and one upper bound, the lower one being lower. @throws ValidationError */
function assertSensible(thresholds: readonly VitalThreshold[]): void {
  const most = VITALS.length * SEVERITIES.length;
  const issues: ValidationIssue[] = [];
  const add = (path: (string | number)[], code: string, message: string) =>
    issues.push({ path: ['thresholds', ...path.map(String)], code, message });
  if (thresholds.length > most) add([], 'too_big', `At most ${most} thresholds.`);
  thresholds.forEach((threshold, index) => {
    const { lt, lte, gt, gte } = threshold;
    const [low, high] = [lt ?? lte, gt ?? gte];
    if (thresholds.findIndex((other) => isSame(other, threshold)) < index)
      add([index], 'duplicate', 'Each vital once a severity.');
    for (const [name, value] of Object.entries({ lt, lte, gt, gte }))
      if (value != null && !(value >= 0 && value <= GREATEST))
        add([index, name], 'out_of_range', `From 0 to ${GREATEST}.`);
    if (lt != null && lte != null) add([index, 'lte'], 'contradictory', '`lt` or `lte`, not both.');
    if (gt != null && gte != null) add([index, 'gte'], 'contradictory', '`gt` or `gte`, not both.');
    if (low != null && high != null && low >= high)
      add([index], 'contradictory', 'The lower bound must be below the upper one.');
  });
  if (issues.length > 0) throw new ValidationError(issues);
}
