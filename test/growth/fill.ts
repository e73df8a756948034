import { Prisma } from '../../src/generated/prisma/client.ts';
import { adminClient, type Database } from '../../src/platform/database.ts';

/** What columns of patients hold that are not filled by their type; `i` is the number of the row, from 1. */
const OF_PATIENT: Readonly<Record<string, string>> = {
  // Given names repeat, as they do: pages of their order go through many patients of one name.
  'patient.sort_first_name': `(array['ada', 'bernard', 'chidinma', 'dmitri', 'esperanza', 'fatima', 'gunnar'])[1 + i % 7]`,
  'patient.sort_last_name': `md5('family' || i % 500)`,
  'patient.search_text': `' ' || md5('family' || i % 500) || ' c' || i || ' '`,
  'patient.status': `case when i % 50 = 0 then 'DECEASED' else 'ACTIVE' end::"PatientStatus"`,
  'patient.archived_at': `case when i % 100 = 1 then now() end`,
  'patient.deleted_at': `case when i % 100 = 2 then now() end`,
  'patient.merged_into_id': 'null',
  'patient.responsible_party_id': 'null',
  'patient.ssn_ciphertext': 'null',
  'patient.accepted_privacy_policy': 'i % 50 <> 0',
  'patient.accepted_sms_marketing': 'i % 50 = 0',
};

/** The same of all tables. */
const SPECIAL: Readonly<Record<string, string>> = {
  ...OF_PATIENT,
  'alert.status': `'ACTIVE'::"AlertStatus"`,
  'appointment.practitioner_id': `md5('practitioner' || 1 + i % 40)::uuid`,
  ...Object.fromEntries(
    Object.entries({ starts_at: 0, busy_from: 0, original_start: 0, ends_at: 1, busy_until: 1 }).map(
      ([name, hours]) => [
        `appointment.${name}`,
        `timestamptz '2026-01-05 08:00Z' + i * interval '1 hour' + interval '${hours} hours'`,
      ],
    ),
  ),
  'appointment.status': `case when i % 50 = 0 then 'NO_SHOW' else 'COMPLETED' end::"AppointmentStatus"`,
  'appointment.waitlist_entry_id': 'null',
  'appointment.hold_expires_at': 'null',
  'audit_event.action': `md5('action' || i % 50)`,
  'audit_event.entity_type': `md5('entity_type' || i % 50)`,
  'audit_event.actor_id': `md5('credential' || i % 50)::text`,
  'field_definition.field_type': `'TEXT'::"FieldType"`,
  'field_definition.dropdown_options': `'{}'`,
  'field_value.value': `'"text"'`,
  'outbox_event.position': 'i',
  'practitioner.is_active': 'true',
  'referral_attribution.referral_source_id': `md5('referral_source1')::uuid`,
  ...Object.fromEntries(
    ['referral_partner_id', 'practitioner_id', 'referring_patient_id'].map((name) => [
      `referral_attribution.${name}`,
      'null',
    ]),
  ),
  'referral_attribution.attribution_role': `'SECONDARY'::"AttributionRole"`,
  'schedule.weekly_hours': `'[]'`,
  'schedule_exception.end_date': `date '2026-01-01' + i % 1000`,
  'vital_signs.date_taken': `date '2026-01-01' + i % 1000`,
  'vital_signs.sort_taken': `date '2026-01-01' + i % 1000`,
  'vital_signs.time_taken': 'null',
  'waitlist_entry.status': `case when i % 50 = 0 then 'WAITING' else 'LEFT' end::"WaitlistStatus"`,
  'waitlist_entry.starts_until': `timestamptz '2027-01-01'`,
  'webhook_delivery.status': `case when i % 50 = 0 then 'FAILED' else 'DELIVERED' end::"DeliveryStatus"`,
};

/** To which rows a column leads that is not called after their table. */
const NAMED: Readonly<Record<string, string>> = {
  ...{ to_patient_id: 'relationship_other', merged_id: 'patient', primary_practitioner_id: 'practitioner' },
  ...{ secondary_practitioner_id: 'practitioner', endpoint_id: 'webhook_endpoint', event_id: 'outbox_event' },
  ...{ entity_id: 'patient', referring_doctor_id: 'contact', id: '' },
};

/** Tables that hold one row of an organization, or those that the test has made itself. */
const LEFT_OUT = new Set([
  ...['organization', 'credential', 'chart_number_counter', 'outbox_counter', 'waitlist_cursor'],
  ...['vital_thresholds', 'idempotency_record', '_prisma_migrations'],
]);

interface ColumnRow {
  readonly table: string;
  readonly name: string;
  readonly type: string;
  readonly kind: string;
}

/**
 * Fills every table of an organization with `rows` rows, at once and without what the API would demand of them: for plans,
 * not for answers. Row `i` of a table has the id `md5(table || i)`, so that rows that name each other can be found.
 * @param others the tables that get another number of rows
 */
export async function fillTables(
  database: Database,
  orgId: string,
  rows: number,
  others: Readonly<Record<string, number>> = {},
): Promise<void> {
  const tables = await columnsOf(database);
  await insert(
    database,
    [...tables].map(([table, columns]) => insertion(columns, orgId, others[table] ?? rows)),
  );
}

/** The tables of what is below a patient, as lists of a chart show it. */
const CHART = [
  ...[
    'allergy',
    'medication',
    'problem',
    'alert',
    'vital_signs',
    'communication_log',
    'invoice',
    'relationship',
  ],
  ...['referral_attribution', 'field_value', 'appointment', 'patient_tag', 'patient_hospital'],
  'patient_practitioner',
];

/** Gives one patient `rows` more rows in each table of a chart. @param patient its uuid */
export async function fillChart(
  database: Database,
  orgId: string,
  patient: string,
  rows: number,
): Promise<void> {
  const tables = await columnsOf(database);
  const own = {
    ...{ patient_id: `'${patient}'::uuid`, id: 'gen_random_uuid()', number: 'gen_random_uuid()::text' },
    // Nobody else's time.
    'appointment.practitioner_id': `'${patient}'::uuid`,
  };
  await insert(
    database,
    // What the patient has already is left.
    CHART.map((table) => `${insertion(tables.get(table) ?? [], orgId, rows, own)} on conflict do nothing`),
  );
}

async function columnsOf(database: Database): Promise<Map<string, ColumnRow[]>> {
  const columns = await adminClient(database).$queryRaw<ColumnRow[]>`
    select table_name as table, column_name as name, udt_name as type, data_type as kind
    from information_schema.columns
    where table_schema = 'public' and is_generated = 'NEVER' order by table_name, ordinal_position`;
  const byTable = new Map<string, ColumnRow[]>();
  for (const column of columns)
    if (!LEFT_OUT.has(column.table))
      byTable.set(column.table, [...(byTable.get(column.table) ?? []), column]);
  return byTable;
}

function insertion(
  columns: readonly ColumnRow[],
  orgId: string,
  rows: number,
  own: Readonly<Record<string, string>> = {},
): string {
  const names = columns.map(({ name }) => `"${name}"`).join(', ');
  const values = columns.map(
    (column) => own[`${column.table}.${column.name}`] ?? own[column.name] ?? expressionFor(column, orgId),
  );
  return `insert into "${columns[0]?.table}" (${names}) select ${values.join(', ')} from generate_series(1, ${rows}) i`;
}

async function insert(database: Database, statements: readonly string[]): Promise<void> {
  const admin = adminClient(database);
  await admin.$transaction([
    // Rows may name such as come later.
    admin.$executeRaw`set local session_replication_role = replica`,
    ...statements.map((statement) => admin.$executeRaw`${Prisma.raw(statement)}`),
  ]);
  await admin.$executeRaw`vacuum analyze`;
}

function expressionFor({ table, name, type, kind }: ColumnRow, orgId: string): string {
  const special = SPECIAL[`${table}.${name}`];
  if (special !== undefined) return special;
  if (name === 'org_id') return `'${orgId}'::uuid`;
  if (['archived_at', 'deleted_at', 'disabled_at', 'revoked_at', 'disable_on'].includes(name)) return 'null';
  if (type === 'uuid') return `md5('${target(table, name)}' || i)::uuid`;
  if (type === 'bool') return 'i % 50 = 0';
  if (type.startsWith('int')) return 'i % 100 + 1';
  if (type === 'numeric') return 'i % 50 + 1';
  if (type === 'timestamptz') return `timestamptz '2026-01-01Z' + i * interval '1 minute'`;
  if (type === 'timestamp') return `timestamp '2026-01-01' + i * interval '1 minute'`;
  if (type === 'date') return `date '2026-01-01' + i % 1000`;
  if (type === 'jsonb') return `'{}'`;
  if (type === 'bytea') return `decode(md5('${name}' || i), 'hex')`;
  if (type === 'bpchar') return `substr(md5('${name}' || i), 1, 3)`;
  if (kind === 'ARRAY') return `'{}'`;
  if (kind === 'USER-DEFINED') return `(enum_range(null::"${type}"))[1 + i % 2]`;
  return `md5('${name}' || i)`;
}

const target = (table: string, name: string) =>
  name === 'id' ? table : (NAMED[name] ?? name.replace(/_id$/, ''));
