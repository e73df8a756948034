import { Prisma } from '../../src/generated/prisma/client.ts';
import { adminClient, type Database } from '../../src/platform/database.ts';
import { uuidv7 } from '../../src/platform/uuid.ts';
import { makeAllergyDefinition, makeMedication } from '../support/chart-fixture.ts';
import {
  makeAlert,
  makeAlertDefinition,
  makeProblem,
  makeProblemDefinition,
} from '../support/condition-fixture.ts';
import { makeHospital } from '../support/directory-fixture.ts';
import {
  linkPatient,
  type Made,
  type MadeOrganization,
  makeLocation,
  makePartner,
  makePatient,
  makePractitioner,
} from '../support/fixture.ts';
import { makeFieldDefinition, makeTagDefinition } from '../support/network-fixture.ts';

const AUTHOR = { createdByKind: 'SYSTEM', createdById: 'test', createdByLabel: 'test' };

/** Gives a patient a row of every table that refers to patients, with others who know nothing of it. */
export async function makeWholeChart(
  database: Database,
  clinic: MadeOrganization,
  patient: Made,
): Promise<void> {
  const { orgId } = clinic;
  const admin = adminClient(database);
  const own = { orgId, patientId: patient.uuid };
  const other = await makePatient(database, orgId, { lastName: 'Other' });
  await makeAlert(database, orgId, patient, await makeAlertDefinition(database, orgId));
  await makeProblem(database, orgId, patient, await makeProblemDefinition(database, orgId));
  const { uuid: allergyDefinitionId } = await makeAllergyDefinition(database, orgId);
  await admin.allergy.create({ data: { ...own, allergyDefinitionId } });
  await makeMedication(database, orgId, patient);
  const taken = new Date('2026-02-03T00:00:00.000Z');
  await admin.vitalSigns.create({ data: { ...own, ...AUTHOR, dateTaken: taken, sortTaken: taken } });
  await admin.socialHistory.create({ data: { ...own, category: 'TOBACCO', value: 'never' } });
  await admin.invoice.create({
    data: {
      ...{ ...own, number: uuidv7(), issuedOn: taken, amountInCents: 100, outstandingInCents: 0 },
      currency: 'USD',
    },
  });
  await admin.communicationLog.create({
    data: { ...own, ...AUTHOR, communicationDatetime: taken, communicationSource: 'USER', note: 'Called' },
  });
  const { uuid: fieldDefinitionId } = await makeFieldDefinition(database, orgId);
  await admin.fieldValue.create({ data: { ...own, fieldDefinitionId, value: 'Al' } });
  const { uuid: tagDefinitionId } = await makeTagDefinition(database, orgId);
  await admin.patientTag.create({ data: { ...own, tagDefinitionId } });
  await admin.patientHospital.create({
    data: { ...own, hospitalId: (await makeHospital(database, orgId)).uuid },
  });
  const { uuid: practitionerId } = await makePractitioner(database, orgId);
  await admin.patientPractitioner.create({ data: { ...own, practitionerId } });
  await makeBookings(database, own, practitionerId);
  await linkPatient(database, orgId, await makePartner(database, clinic), patient);
  const kind = { orgId, relationshipType: 'SIBLING' } as const;
  await admin.relationship.create({ data: { ...kind, patientId: patient.uuid, toPatientId: other.uuid } });
  await admin.relationship.create({ data: { ...kind, patientId: other.uuid, toPatientId: patient.uuid } });
  const attributed = { orgId, attributedAt: taken };
  await admin.referralAttribution.create({
    data: { ...attributed, patientId: patient.uuid, practitionerId, attributionRole: 'PRIMARY' },
  });
  await admin.referralAttribution.create({
    data: {
      ...{ ...attributed, patientId: other.uuid, referringPatientId: patient.uuid },
      attributionRole: 'SECONDARY',
    },
  });
  await makePatient(database, orgId, { lastName: 'Child', responsiblePartyId: patient.uuid });
  await makePatient(database, orgId, {
    ...{ lastName: 'Before', archivedAt: taken, status: 'ARCHIVED', mergedIntoId: patient.uuid },
  });
}

/** An appointment with its form, and an entry of the waiting list. */
async function makeBookings(
  database: Database,
  own: { orgId: string; patientId: string },
  practitionerId: string,
): Promise<void> {
  const admin = adminClient(database);
  const { orgId } = own;
  const { uuid: locationId } = await makeLocation(database, orgId);
  const { id: appointmentTypeId } = await admin.appointmentType.create({
    data: { orgId, name: 'Visit', sortName: 'visit', durationMinutes: 30, stepMinutes: 30 },
  });
  const [start, end] = [new Date('2026-04-01T09:00:00.000Z'), new Date('2026-04-01T09:30:00.000Z')];
  const { id: appointmentId } = await admin.appointment.create({
    data: {
      ...{ ...own, ...AUTHOR, appointmentTypeId, practitionerId, locationId, status: 'CONFIRMED' },
      ...{ startsAt: start, endsAt: end, busyFrom: start, busyUntil: end, originalStart: start },
      confirmedAt: start,
    },
  });
  await admin.questionnaire.create({ data: { ...own, appointmentId, questions: [] } });
  await admin.waitlistEntry.create({
    data: { ...own, ...AUTHOR, appointmentTypeId, from: start, until: end },
  });
}

/** A column that refers to patients. */
export interface Reference {
  readonly table: string;
  readonly column: string;
}

/** Every foreign key to patients that the database has. */
export async function referencesToPatients(database: Database): Promise<Reference[]> {
  return await adminClient(database).$queryRaw<Reference[]>`
    select c.conrelid::regclass::text as "table", a.attname::text as "column"
    from pg_constraint c
    join pg_attribute a on a.attrelid = c.conrelid and a.attnum = any (c.conkey)
    where c.contype = 'f' and c.confrelid = 'patient'::regclass and a.attname <> 'org_id'
    order by 1, 2`;
}

/** How many rows of each reference name a patient; those without any are left out. */
export async function rowsOf(database: Database, { uuid }: Made): Promise<Record<string, number>> {
  const found: Record<string, number> = {};
  for (const { table, column } of await referencesToPatients(database)) {
    const [row] = await adminClient(database).$queryRaw<{ count: number }[]>(
      Prisma.sql`select count(*)::int as count from ${Prisma.raw(`"${table}"`)}
        where ${Prisma.raw(`"${column}"`)} = ${uuid}::uuid`,
    );
    if (row?.count) found[`${table}.${column}`] = row.count;
  }
  return found;
}

/** Tables that tell what was done; and columns that tell how often. */
const HISTORY =
  /^(_prisma_migrations|audit_event|outbox_event|outbox_counter|idempotency_record|patient_merge|access_.*|credential)$/;

/** Every row of an organization in every other table, without its version: what a merge that is undone leaves as it was. */
export async function contents(database: Database, orgId: string): Promise<Record<string, string[]>> {
  const admin = adminClient(database);
  const tables = await admin.$queryRaw<{ name: string }[]>`
    select table_name::text as name from information_schema.tables
    where table_schema = 'public' and table_type = 'BASE TABLE' and table_name <> 'organization' order by 1`;
  const found: Record<string, string[]> = {};
  for (const { name } of tables.filter((table) => !HISTORY.test(table.name))) {
    const rows = await admin.$queryRawUnsafe<{ row: object }[]>(
      `select to_jsonb(t) - 'version' - 'updated_at' as row from "${name}" t where org_id = $1::uuid`,
      orgId,
    );
    found[name] = rows.map(({ row }) => JSON.stringify(row)).sort();
  }
  return found;
}
