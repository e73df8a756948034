import { z } from 'zod';
import { lockChart } from '../chart/chart-record.ts';
import { type FieldData, type FieldRule, fitValue, isMisfit } from '../definitions/field-type.ts';
import { Prisma } from '../generated/prisma/client.ts';
import type { Context } from '../graphql/context.ts';
import { findUuid } from '../graphql/id.ts';
import { runCommand, type Work } from '../platform/command.ts';
import { NotFoundError, ValidationError, type ValidationIssue } from '../platform/error.ts';
import { tenantExecute, tenantSql } from '../platform/tenant-client.ts';
import { uuidv7 } from '../platform/uuid.ts';
import { parseInput } from '../platform/validate.ts';

/** The most values that one mutation sets [A22]. */
export const MOST_VALUES = 200;

const rules = z.object({
  patientId: z.string(),
  fields: z
    .array(z.object({ fieldDefinitionId: z.string(), value: z.unknown() }))
    .min(1, 'At least one field.')
    .max(MOST_VALUES, `At most ${MOST_VALUES} fields.`),
});

/** A field to set, as the input names it. */
interface Asked {
  readonly definitionId: string | null;
  readonly value: unknown;
}

/** A field as it is defined now. */
interface Definition extends FieldRule {
  readonly id: string;
  readonly isRequired: boolean;
}

/** The row that a field has, and what becomes of it. */
interface Change {
  readonly id: string;
  readonly definitionId: string;
  readonly before: unknown;
  /** Null: the row goes. */
  readonly after: FieldData | null;
}

/**
 * Sets values of a patient's custom fields, all of them or none; null clears [289].
 * @returns uuids of the rows that there are afterwards, in the order of the input
 * @throws ValidationError that lists each value that does not fit [A40]; NotFoundError for the patient or a definition;
 * ConflictError for an archived patient; IdempotencyError
 */
export async function setFieldValues(context: Context, input: object) {
  const { patientId: patient, fields } = parseInput(rules, input);
  const asked = fields.map(({ fieldDefinitionId, value }) => ({
    definitionId: findUuid('FieldDefinition', fieldDefinitionId),
    value,
  }));
  return await runCommand(context, { name: 'setFieldValues', input }, async (work) => {
    const patientId = await lockChart(work, patient, context);
    const fitted = fitValues(asked, await lockDefinitions(work, asked));
    const changes = await planChanges(work, patientId, fitted);
    await writeChanges(work, patientId, changes);
    const ids = changes.flatMap(({ id, after }) => (after === null ? [] : [id]));
    return { patientId, ids };
  });
}

/**
 * The definitions that are named, in use. They are locked, so that a type does not change while values are checked
 * against it; in the order of their ids, so that two writers never wait for each other.
 */
async function lockDefinitions({ tx }: Work, asked: readonly Asked[]): Promise<Map<string, Definition>> {
  const ids = asked.flatMap(({ definitionId }) => definitionId ?? []);
  const rows = await tenantSql<Definition>(
    tx,
    (orgId) => Prisma.sql`
      select id, field_type::text as "fieldType", coalesce(dropdown_options, '{}') as "dropdownOptions",
        is_required as "isRequired"
      from field_definition
      where org_id = ${orgId}::uuid and id = any(${ids}::uuid[]) and archived_at is null
      order by id for share`,
  );
  return new Map(rows.map((row) => [row.id, row]));
}

/** The values by definition, as they are kept. @throws NotFoundError, ValidationError */
function fitValues(asked: readonly Asked[], definitions: ReadonlyMap<string, Definition>) {
  const fitted = new Map<string, FieldData | null>();
  const issues: ValidationIssue[] = [];
  for (const [index, { definitionId, value }] of asked.entries()) {
    const at = ['fields', String(index)];
    const definition = definitionId === null ? undefined : definitions.get(definitionId);
    if (!definition) throw new NotFoundError('Field definition', [...at, 'fieldDefinitionId']);
    const issue = fitted.has(definition.id)
      ? { path: [...at, 'fieldDefinitionId'], code: 'duplicate', message: 'Each field once.' }
      : takeValue(definition, value, [...at, 'value'], fitted);
    if (issue) issues.push(issue);
  }
  if (issues.length > 0) throw new ValidationError(issues);
  return fitted;
}

/** Puts a value among those that fit, or says why it does not. */
function takeValue(
  definition: Definition,
  value: unknown,
  path: string[],
  fitted: Map<string, FieldData | null>,
) {
  if (value === undefined)
    return { path, code: 'required', message: 'A value, or null to clear the one that there is.' };
  const result = fitValue(value, definition);
  if (isMisfit(result)) return { path, ...result };
  if (result === null && definition.isRequired)
    return { path, code: 'required', message: 'The field can’t be cleared.' };
  fitted.set(definition.id, result);
  return null;
}

/** What becomes of the rows of the fields, in the order of the input. The patient is locked: nobody else writes them. */
async function planChanges({ tx }: Work, patientId: string, fitted: ReadonlyMap<string, FieldData | null>) {
  const rows = await tx.fieldValue.findMany({
    where: { patientId, fieldDefinitionId: { in: [...fitted.keys()] } },
    select: { id: true, fieldDefinitionId: true, value: true },
  });
  const known = new Map(rows.map((row) => [row.fieldDefinitionId, row]));
  return [...fitted].map(([definitionId, after]): Change => {
    const row = known.get(definitionId);
    return { id: row?.id ?? uuidv7(), definitionId, before: row?.value ?? null, after };
  });
}

/** Writes what differs: one statement for all values that are set, one for all that are cleared. */
async function writeChanges(work: Work, patientId: string, changes: readonly Change[]): Promise<void> {
  const different = changes.filter(({ before, after }) => JSON.stringify(before) !== JSON.stringify(after));
  const cleared = different.filter(({ after }) => after === null);
  const set = different.filter(({ after }) => after !== null);
  if (cleared.length > 0)
    await work.tx.fieldValue.deleteMany({ where: { id: { in: cleared.map(({ id }) => id) } } });
  if (set.length > 0) await upsertValues(work, patientId, set);
  for (const { id, definitionId, before, after } of different) {
    const verb = after === null ? 'deleted' : before === null ? 'created' : 'updated';
    work.ledger.add({
      ...{ entityType: 'FieldValue', entityId: id, patientId, version: null },
      changes: {
        ...(verb === 'updated' ? {} : { fieldDefinitionId: [before && definitionId, after && definitionId] }),
        value: [before, after],
      },
      events: [`fieldValue.${verb}`],
    });
  }
}

async function upsertValues({ tx, now }: Work, patientId: string, changes: readonly Change[]): Promise<void> {
  const rows = changes.map(({ id, definitionId, after }) => ({ id, definition: definitionId, value: after }));
  await tenantExecute(
    tx,
    (orgId) => Prisma.sql`
      insert into field_value (org_id, id, patient_id, field_definition_id, value, created_at, updated_at)
      select ${orgId}::uuid, r.id, ${patientId}::uuid, r.definition, r.value, ${now}, ${now}
      from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r (id uuid, definition uuid, value jsonb)
      on conflict (org_id, patient_id, field_definition_id)
      do update set value = excluded.value, updated_at = excluded.updated_at`,
  );
}
