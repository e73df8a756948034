import { z } from 'zod';
import { type ChartTarget, getChartRecord, lockChart } from '../chart/chart-record.ts';
import { AttributionRole } from '../generated/prisma/enums.ts';
import type { Context } from '../graphql/context.ts';
import { lookupUuid } from '../graphql/id.ts';
import { runCommand, type Work } from '../platform/command.ts';
import { violatesUnique } from '../platform/database-errors.ts';
import { DuplicateError, NotFoundError, ValidationError } from '../platform/error.ts';
import { changeRecord, createRecord, type RecordKind } from '../platform/record.ts';
import { byDay, parseInput, text } from '../platform/validate.ts';
import { getOtherPatient } from './other-patient.ts';
import { pastInstant } from './past-instant.ts';

const ATTRIBUTION: RecordKind = {
  type: 'ReferralAttribution',
  model: 'referralAttribution',
  words: 'Referral attribution',
};

const sourceRules = {
  referralSourceId: z.string().nullish(),
  referralPartnerId: z.string().nullish(),
  practitionerId: z.string().nullish(),
  referringPatientId: z.string().nullish(),
};
type Source = keyof typeof sourceRules;
const SOURCES = Object.keys(sourceRules) as Source[];

const WORDS = {
  referralSourceId: 'Referral source',
  referralPartnerId: 'Referral partner',
  practitionerId: 'Practitioner',
};

const creationRules = byDay((today) =>
  z.object({
    patientId: z.string(),
    ...sourceRules,
    attributedAt: pastInstant(today).nullish(),
    attributionRole: z.enum(AttributionRole).nullish(),
    sourceNote: text(2000),
  }),
);
const updateRules = z.object({
  attributionRole: z.string('Can’t be cleared.').pipe(z.enum(AttributionRole)).optional(),
  sourceNote: text(2000),
});

/** An attribution to change, and whose it must be if that is said [278, 279]. */
export interface AttributionTarget extends ChartTarget {
  readonly patientId?: string | null;
}

/**
 * Records who or what brought a patient to the clinic [274–276].
 * @throws ValidationError, also for no source or several; NotFoundError for the patient or the source; DuplicateError
 * for a second primary attribution; ConflictError for an archived patient; IdempotencyError
 */
export async function createReferralAttribution(context: Context, input: object) {
  const checked = parseInput(creationRules(context.clock.now()), input);
  const { patientId: patient, attributedAt, attributionRole, sourceNote } = checked;
  const source = theSource(checked);
  return await orDuplicate(() =>
    runCommand(context, { name: 'createReferralAttribution', input }, async (work) => {
      const patientId = await lockChart(work, patient, context);
      const { id } = await createRecord(work, ATTRIBUTION, {
        ...{ orgId: context.actor.orgId, patientId, sourceNote },
        [source]: await getSource(work, source, checked[source] as string, patientId, context),
        attributionRole: attributionRole ?? (await standardRole(work, patientId)),
        ...{ attributedAt: attributedAt ?? work.now, createdAt: work.now },
      });
      return { id };
    }),
  );
}

/**
 * Changes role and note, as far as they are given; the source stays [278].
 * @throws ValidationError, NotFoundError, VersionConflictError, ConflictError for an archived patient, DuplicateError
 * for a second primary attribution [A44]
 */
export async function updateReferralAttribution(context: Context, input: AttributionTarget) {
  const columns = parseInput(updateRules, input);
  return await orDuplicate(() =>
    runCommand(context, { name: 'updateReferralAttribution', input }, async (work) => {
      const before = await getAttribution(work, input, context);
      await changeRecord(work, ATTRIBUTION, before, columns);
      return { id: before.id };
    }),
  );
}

/** Takes an attribution out of the record, and frees its role [279, A44]. @throws NotFoundError, VersionConflictError, ConflictError */
export async function archiveReferralAttribution(context: Context, input: AttributionTarget) {
  return await runCommand(context, { name: 'archiveReferralAttribution', input }, async (work) => {
    const before = await getAttribution(work, input, context);
    await changeRecord(work, ATTRIBUTION, before, { archivedAt: work.now }, { verb: 'archived' });
    return { id: before.id };
  });
}

/** The one source that an input names. @throws ValidationError for none and for several [274] */
function theSource(input: { readonly [field in Source]?: string | null | undefined }): Source {
  const [source, ...others] = SOURCES.filter((field) => input[field] != null);
  if (source !== undefined && others.length === 0) return source;
  const message = `Exactly one of ${SOURCES.join(', ')}.`;
  const at = source === undefined ? SOURCES.slice(0, 1) : others;
  const code = source === undefined ? 'required' : 'too_many';
  throw new ValidationError(at.map((field) => ({ path: [field], code, message })));
}

/** The uuid of a source in use. @throws NotFoundError; ValidationError for the patient itself */
async function getSource(work: Work, field: Source, globalId: string, patientId: string, context: Context) {
  if (field === 'referringPatientId') return getOtherPatient(work, globalId, field, patientId, context);
  const { tx } = work;
  const query = (type: string) => ({
    where: { id: lookupUuid(type, globalId), archivedAt: null },
    select: { id: true } as const,
  });
  const find = {
    referralSourceId: () => tx.referralSource.findFirst(query('ReferralSource')),
    referralPartnerId: () => tx.referralPartner.findFirst(query('ReferralPartner')),
    practitionerId: () => tx.practitioner.findFirst(query('Practitioner')),
  };
  const found = await find[field]();
  if (!found) throw new NotFoundError(WORDS[field], [field]);
  return found.id;
}

/** A patient's first attribution is primary, later ones are secondary [A44]. */
async function standardRole({ tx }: Work, patientId: string): Promise<AttributionRole> {
  const other = await tx.referralAttribution.findFirst({
    where: { patientId, archivedAt: null },
    select: { id: true },
  });
  return other ? 'SECONDARY' : 'PRIMARY';
}

/** The attribution to change. @throws as `getChartRecord`; NotFoundError also for another patient's [278, 279] */
async function getAttribution(work: Work, input: AttributionTarget, context: Context) {
  if (input.patientId != null) {
    const [id, patientId] = [lookupUuid(ATTRIBUTION.type, input.id), lookupUuid('Patient', input.patientId)];
    const own = await work.tx.referralAttribution.findFirst({
      where: { id, patientId },
      select: { id: true },
    });
    if (!own) throw new NotFoundError(ATTRIBUTION.words, ['id']);
  }
  return await getChartRecord(work, ATTRIBUTION, input, context);
}

/** Of two that become primary at the same moment one fails by the index [276]. */
async function orDuplicate<Result>(write: () => Promise<Result>): Promise<Result> {
  try {
    return await write();
  } catch (error) {
    if (!violatesUnique(error, 'referral_attribution_primary_key')) throw error;
    throw new DuplicateError('The patient has a primary attribution already.', ['attributionRole']);
  }
}
