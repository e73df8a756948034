import DataLoader from 'dataloader';
import type { GraphQLResolveInfo } from 'graphql';
import { MOST_FIELDS } from '../definitions/write-field-definition.ts';
import { selectionQuery } from '../execution/query-cache.ts';
import { type FieldDefinition, Prisma } from '../generated/prisma/client.ts';
import type { Context } from '../graphql/context.ts';
import { tenantSql } from '../platform/tenant-client.ts';

/** A field of the form, with what one patient's record holds in it. */
export interface FieldFormEntry {
  readonly definition: Omit<FieldDefinition, 'orgId' | 'sortName'>;
  /** Null where there is nothing. */
  readonly value: unknown;
}

/** A field in use, with what the records of the patients asked for hold in it, by their uuids. */
type FormRow = FieldFormEntry['definition'] & { readonly values: Readonly<Record<string, unknown>> | null };

/** One statement for all patients of a request, made when the first asks. */
const forms = new WeakMap<Context, DataLoader<string, FieldFormEntry[]>>();

/**
 * The form of a patient: every field in use, by its order and then its name, with its value or null [288].
 * @param info of a field below which each entry has a `fieldDefinition`
 */
export function readFieldForm(
  patientId: string,
  context: Context,
  info: GraphQLResolveInfo,
): Promise<FieldFormEntry[]> {
  // Says that the definitions come whole, whatever is selected of them: they are not read again one by one.
  void selectionQuery({ context, info, typeName: 'FieldDefinition', path: ['fieldDefinition'] });
  const form = forms.get(context) ?? new DataLoader((ids: readonly string[]) => readForms(ids, context));
  forms.set(context, form);
  return form.load(patientId);
}

async function readForms(patientIds: readonly string[], { db }: Context): Promise<FieldFormEntry[][]> {
  const rows = await tenantSql<FormRow>(
    db,
    (orgId) => Prisma.sql`
      with held as (
        select field_definition_id, jsonb_object_agg(patient_id, value) as values
        from field_value
        where org_id = ${orgId}::uuid and patient_id = any(${patientIds}::uuid[])
        group by field_definition_id
      )
      select d.id, d.name, d.field_type::text as "fieldType", d.description, d.version,
        coalesce(d.dropdown_options, '{}') as "dropdownOptions", d.is_required as "isRequired", d.item_order as "itemOrder",
        d.created_at as "createdAt", d.updated_at as "updatedAt", d.archived_at as "archivedAt", held.values
      from field_definition d
      left join held on held.field_definition_id = d.id
      where d.org_id = ${orgId}::uuid and d.archived_at is null
      order by d.item_order, d.sort_name, d.id
      limit ${MOST_FIELDS}`,
  );
  return patientIds.map((id) =>
    rows.map(({ values, ...definition }) => ({ definition, value: values?.[id] ?? null })),
  );
}
