import { z } from 'zod';
import type { FieldDefinition } from '../generated/prisma/client.ts';
import { Prisma } from '../generated/prisma/client.ts';
import { FieldType } from '../generated/prisma/enums.ts';
import type { Context } from '../graphql/context.ts';
import { targetOf } from '../graphql/target.ts';
import { runCommand, type Work } from '../platform/command.ts';
import { ValidationError } from '../platform/error.ts';
import { fold } from '../platform/fold.ts';
import { changeRecord, createRecord, getCurrent, type RecordKind } from '../platform/record.ts';
import { tenantExecute, tenantSql } from '../platform/tenant-client.ts';
import { parseInput, requiredText } from '../platform/validate.ts';
import { definitionName, definitionRules } from './definition.ts';
import { isChoice, isConvertible } from './field-type.ts';

/** Field definitions among the versioned records. */
export const FIELD_DEFINITION: RecordKind = {
  type: 'FieldDefinition',
  model: 'fieldDefinition',
  words: 'Field definition',
};

/** The most fields that an organization can have in use: each form shows all of them. */
export const MOST_FIELDS = 500;
/** The most options that a field can have. */
export const MOST_OPTIONS = 200;

const { category: _category, ...commonRules } = definitionRules;
const rules = {
  ...commonRules,
  dropdownOptions: z
    .array(requiredText(200))
    .max(MOST_OPTIONS, `At most ${MOST_OPTIONS} options.`)
    .refine((options) => new Set(options).size === options.length, 'Each option once.')
    .nullish()
    .transform((value) => (value === null ? [] : value)),
  isRequired: z
    .boolean()
    .nullish()
    .transform((value) => (value === null ? false : value)),
};
const creationRules = z.object({ name: definitionName, fieldType: z.enum(FieldType), ...rules });
const updateRules = z.object({
  name: definitionName.optional(),
  fieldType: z.string('Can’t be cleared.').pipe(z.enum(FieldType)).optional(),
  ...rules,
});

const refusal = (path: string, code: string, message: string) =>
  new ValidationError([{ path: [path], code, message }]);

/**
 * Adds a field to the records of all patients [295].
 * @throws ValidationError, also for one more than 500 in use; IdempotencyError
 */
export async function createFieldDefinition(context: Context, input: object) {
  const columns = parseInput(creationRules, input);
  const { name, fieldType, dropdownOptions = [] } = columns;
  assertOptions(fieldType, dropdownOptions);
  return await runCommand(context, { name: 'createFieldDefinition', input }, async (work) => {
    const inUse = await work.tx.fieldDefinition.count({ where: { archivedAt: null } });
    if (inUse >= MOST_FIELDS)
      throw refusal('name', 'too_many', `At most ${MOST_FIELDS} fields can be in use; archive one first.`);
    const { id } = await createRecord(work, FIELD_DEFINITION, {
      ...{ orgId: context.actor.orgId, ...columns, dropdownOptions },
      ...{ sortName: fold(name), createdAt: work.now },
    });
    return { id };
  });
}

/**
 * Changes the fields of a definition that are given [296]. Values are carried into another type where each of them can
 * be; options that are taken away stay where they were chosen.
 * @throws ValidationError, also for a type that the values can't be read in [A40]; NotFoundError, VersionConflictError
 */
export async function updateFieldDefinition(context: Context, input: { id: string; baseVersion: number }) {
  const { fieldType, dropdownOptions, name, ...columns } = parseInput(updateRules, input);
  return await runCommand(context, { name: 'updateFieldDefinition', input }, async (work) => {
    const target = targetOf(FIELD_DEFINITION, input);
    if (target.id !== null) await lockDefinition(work, target.id);
    const before = await getCurrent<FieldDefinition>(work, FIELD_DEFINITION, target);
    const to = fieldType ?? before.fieldType;
    const options = dropdownOptions ?? (isChoice(to) ? before.dropdownOptions : []);
    assertOptions(to, options);
    if (to !== before.fieldType) await convertValues(work, before, to);
    await changeRecord(work, FIELD_DEFINITION, before, {
      ...{ ...columns, fieldType: to, dropdownOptions: options },
      ...(name === undefined ? {} : { name, sortName: fold(name) }),
    });
    return { id: before.id };
  });
}

/** Fields that choose have options; others have none. @throws ValidationError */
function assertOptions(fieldType: FieldType, options: readonly string[]): void {
  if (isChoice(fieldType) === options.length > 0) return;
  throw isChoice(fieldType)
    ? refusal('dropdownOptions', 'required', 'A field that chooses has at least one option.')
    : refusal('dropdownOptions', 'invalid', 'Only DROPDOWN and MULTI_SELECT have options.');
}

/** Keeps values from being written until the transaction ends: they are checked against what is about to change. */
async function lockDefinition({ tx }: Work, id: string): Promise<void> {
  await tenantSql(
    tx,
    (orgId) =>
      Prisma.sql`select 1 from field_definition where org_id = ${orgId}::uuid and id = ${id}::uuid for update`,
  );
}

/** Carries the values of a field into another type. @throws ValidationError where not every value can be [A40] */
async function convertValues(
  work: Work,
  { id, fieldType: from }: FieldDefinition,
  to: FieldType,
): Promise<void> {
  const { tx, now } = work;
  if (isConvertible(from, to)) {
    const converted =
      to === 'MULTI_SELECT' ? Prisma.sql`jsonb_build_array(value)` : Prisma.sql`to_jsonb(value #>> '{}')`;
    await tenantExecute(
      tx,
      (orgId) => Prisma.sql`
        with tenant(id) as (values (${orgId}::uuid))
        update field_value v set value = ${converted}, updated_at = ${now}
        from tenant where v.org_id = tenant.id and v.field_definition_id = ${id}::uuid`,
    );
    return;
  }
  const used = await tx.fieldValue.findFirst({ where: { fieldDefinitionId: id }, select: { id: true } });
  if (!used) return;
  throw refusal('fieldType', 'field_type_in_use', 'The field has values that the other type can’t hold.');
}
