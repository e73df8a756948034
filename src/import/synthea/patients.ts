import { Prisma } from '../../generated/prisma/client.ts';
import { bulkImportPatients } from '../../patients/bulk-import.ts';
import type { Work } from '../../platform/command.ts';
import { tenantSql } from '../../platform/tenant-client.ts';
import type { PatientRow } from '../patient-row.ts';
import type { Loader, Outcome } from './loader.ts';
import { refusal, type SyntheaRow } from './row.ts';

const MARITAL: Readonly<Record<string, string>> = {
  ...{ M: 'MARRIED', S: 'SINGLE', D: 'DIVORCED', W: 'WIDOWED' },
};
const GENDER: Readonly<Record<string, string>> = { M: 'MALE', F: 'FEMALE' };

/** What a row says, by the fields of the mutation's rows. */
function valuesOf(row: SyntheaRow): Map<string, unknown> {
  const dead = row.DEATHDATE && `${row.DEATHDATE.slice(0, 10)}T00:00:00Z`;
  const said = {
    ...{
      uniqueId: row.Id,
      title: row.PREFIX,
      firstName: row.FIRST,
      middleName: row.MIDDLE,
      lastName: row.LAST,
    },
    ...{ dateOfBirth: row.BIRTHDATE, socialSecurityNumber: row.SSN, race: row.RACE },
    ...(dead ? { dateTimeDeceased: dead, status: 'DECEASED' } : {}),
    ...{ maritalStatus: MARITAL[row.MARITAL ?? ''], administrativeGender: GENDER[row.GENDER ?? ''] },
    ...{
      addressLine1: row.ADDRESS,
      city: row.CITY,
      region: row.COUNTY,
      state: row.STATE,
      postalCode: row.ZIP,
    },
    ...{ latitude: row.LAT, longitude: row.LON },
  };
  return new Map(Object.entries(said).filter(([, value]) => value !== undefined));
}

const NAMESAKE = {
  ...{ field: 'Id', code: 'duplicate' },
  message:
    'Someone of this identity has a record that does not come from this export; nothing was written to it.',
};

/** Loads patients by `bulkImportPatients`; their `uniqueId` is the export's id. */
export function patientLoader(patient: PatientRow): Loader {
  return {
    file: 'patients',
    columns: ['Id', 'BIRTHDATE', 'FIRST', 'LAST'],
    load: async (rows, context) => {
      const read = rows.map((row) => patient.read(valuesOf(row)));
      const sent = read.flatMap((one) => ('row' in one ? [one.row] : []));
      const { results } = await bulkImportPatients(context, { rows: sent, meta: { onDuplicate: 'SKIP' } });
      const { db } = context;
      const ids = rows.map(({ Id = '' }) => Id);
      const there = await db.patient.findMany({
        where: { uniqueId: { in: ids } },
        select: { uniqueId: true },
      });
      const known = new Set(there.map(({ uniqueId }) => uniqueId));
      let place = 0;
      return read.map((one, index): Outcome => {
        if ('errors' in one) return one.errors;
        const { action, errors } = results[place++] ?? { action: 'FAILED', errors: [] };
        if (action === 'CREATED') return 'imported';
        if (action === 'FAILED') return errors;
        return known.has(ids[index] ?? '') ? 'present' : [NAMESAKE];
      });
    },
  };
}

/** Patients of an export, by its ids. */
export interface LockedPatients {
  /** The uuid of a row's patient. @throws ValidationError where it is not there, or archived */
  of(row: SyntheaRow): string;
}

/**
 * Finds the patients of some rows and holds them until the commit, as `lockChart` does for one: none is archived
 * meanwhile. Who was merged is found as the record that is left.
 */
export async function lockPatients({ tx }: Work, rows: readonly SyntheaRow[]): Promise<LockedPatients> {
  const ids = [...new Set(rows.map(({ PATIENT = '' }) => PATIENT))];
  const found = await tenantSql<{ unique_id: string; id: string; is_open: boolean }>(
    tx,
    (orgId) => Prisma.sql`
      with asked as (
        select unique_id, coalesce(merged_into_id, id) as id from patient
        where org_id = ${orgId}::uuid and unique_id = any(${ids}::text[])
      )
      select asked.unique_id, p.id, p.archived_at is null and p.deleted_at is null as is_open
      from asked join patient p on p.org_id = ${orgId}::uuid and p.id = asked.id
      order by p.id for no key update of p`,
  );
  const patients = new Map(found.map((patient) => [patient.unique_id, patient]));
  return {
    of: ({ PATIENT = '' }) => {
      const patient = patients.get(PATIENT);
      if (!patient) throw refusal('PATIENT', 'patient_not_imported', 'Its patient was not imported.');
      if (patient.is_open) return patient.id;
      throw refusal('PATIENT', 'patient_archived', 'The patient is archived or deleted; restore it first.');
    },
  };
}

/** The rows whose patients can be written to. */
export function withPatients(rows: readonly SyntheaRow[], patients: LockedPatients): SyntheaRow[] {
  return rows.filter((row) => {
    try {
      return patients.of(row) !== '';
    } catch {
      return false;
    }
  });
}
