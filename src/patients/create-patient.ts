import { z } from 'zod';
import { isUniqueIdTaken, uniqueIdTaken } from '../directory/directory-entry.ts';
import type { Context } from '../graphql/context.ts';
import { runCommand, type Work } from '../platform/command.ts';
import { classifyDatabaseError } from '../platform/database-errors.ts';
import { DuplicateError } from '../platform/error.ts';
import { createRecord } from '../platform/record.ts';
import { uuidv7 } from '../platform/uuid.ts';
import { byDay, parseInput } from '../platform/validate.ts';
import { assignBillingAccount, billingAccountRules } from './assign-billing-account.ts';
import { nextChartNumber } from './chart-number.ts';
import { derivedColumns, patientColumns } from './patient-columns.ts';
import { legalName, patientRules } from './patient-input.ts';
import { type LinkPlan, linkChanges, planLinks, writeLinks } from './patient-link.ts';
import { PATIENT } from './patient-record.ts';

/** How often a chart number that someone else has taken by hand is passed over. */
const ATTEMPTS = 5;

const creationRules = byDay((today) =>
  z.object({
    firstName: legalName(),
    lastName: legalName(),
    // ARCHIVED is the work of `archivePatient` [A19].
    status: z
      .enum(['PROSPECTIVE', 'ACTIVE', 'INACTIVE', 'DECEASED'], 'Not ARCHIVED: archive the patient instead.')
      .nullish(),
    idempotencyKey: z.string().nullish(),
    billingAccount: billingAccountRules,
    ...patientRules(today),
  }),
);

/** A creation whose rules have been checked; the chart number is found before anything is written. */
export type NewPatient = z.infer<ReturnType<typeof creationRules>>;

/** The input of a creation as its rules leave it. @throws ValidationError that lists every rule it breaks */
export function checkNewPatient(input: object, now: Date): NewPatient {
  return parseInput(creationRules(now), input);
}

/**
 * Creates a patient [209–212].
 * @throws ValidationError, NotFoundError for a reference out of reach, DuplicateError for a chart number or a unique id
 * that is taken, IdempotencyError
 */
export async function createPatient(
  context: Context,
  input: object,
): Promise<{ patientId: string; replayed: boolean }> {
  const checked = checkNewPatient(input, context.clock.now());
  for (let attempt = 1; ; attempt += 1) {
    const chartNumber = checked.chartNumber ?? (await nextChartNumber(context.db, attempt));
    try {
      return await runCommand(
        context,
        { name: 'createPatient', input, ...isolationFor(checked) },
        async (work) => ({ patientId: await insertPatient(work, { ...checked, chartNumber }, context) }),
      );
    } catch (error) {
      if (isUniqueIdTaken(error)) throw uniqueIdTaken();
      if (!isChartNumberTaken(error)) throw error;
      if (checked.chartNumber || attempt >= ATTEMPTS)
        throw new DuplicateError('The chart number is taken.', ['chartNumber']);
    }
  }
}

/** Serializable where a guarantor is named: it may be archived at this very moment [216]. */
export function isolationFor({ responsiblePartyId }: { responsiblePartyId?: string | null }) {
  return responsiblePartyId ? ({ isolation: 'Serializable' } as const) : {};
}

/** A patient about to be written: its columns, and the sets that are kept beside them. */
interface PlannedPatient {
  readonly row: Awaited<ReturnType<typeof rowOf>>;
  readonly links: LinkPlan;
}

/**
 * Writes a patient whose input has been checked, in a transaction of its caller's. @returns its uuid
 * @throws NotFoundError for a reference out of reach, ValidationError for fields that contradict each other; the
 * database's own error for a chart number or a unique id that is taken, after which the transaction is of no more use
 */
export async function insertPatient(
  work: Work,
  input: NewPatient & { chartNumber: string },
  context: Context,
): Promise<string> {
  const { row, links } = await planPatient(work, input, context);
  await createRecord(work, PATIENT, row, { besides: linkChanges(links) });
  await writeLinks(work.tx, row.id, links);
  return row.id;
}

/**
 * Plans to write such a patient. Of an input with neither profile, account, hospitals nor doctors (`isOneRow`) the row is
 * all there is to write. @throws as `insertPatient`, but for what only the database knows
 */
export async function planPatient(
  work: Work,
  input: NewPatient & { chartNumber: string },
  context: Context,
): Promise<PlannedPatient> {
  const links = await planLinks(work.tx, input, null);
  return { row: await rowOf(work, input, context), links };
}

/** Whether a new patient is one row of one table, so that it can be written together with others. */
export function isOneRow({ profile, billingAccount, hospitalIds, doctorIds }: NewPatient): boolean {
  return [profile, billingAccount, hospitalIds, doctorIds].every((part) => part == null);
}

async function rowOf(work: Work, input: NewPatient & { chartNumber: string }, context: Context) {
  const { idempotencyKey: _key, status: wanted, billingAccount, ...checked } = input;
  const status = wanted ?? 'ACTIVE';
  const id = uuidv7();
  const columns = await patientColumns(work, checked, { id, before: null }, context);
  const billingAccountId = await assignBillingAccount(work, billingAccount, checked);
  const dateTimeDeceased = columns.dateTimeDeceased ?? (status === 'DECEASED' ? work.now : null);
  return {
    ...{ orgId: context.actor.orgId, id, status },
    ...columns,
    ...{ billingAccountId, dateTimeDeceased, createdAt: work.now },
    ...derivedColumns(columns),
  };
}

/** Whether a write failed because the organization has this chart number already, archived patients included [A36]. */
export function isChartNumberTaken(error: unknown): boolean {
  const failure = classifyDatabaseError(error);
  if (failure.kind !== 'unique') return false;
  return (
    failure.fields.some((field) => /chart_?number_?key/i.test(field)) ||
    /chart_number_key/.test(failure.constraint ?? '')
  );
}
