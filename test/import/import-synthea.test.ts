import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { operatorOf } from '../../src/import/operator.ts';
import { PatientRow } from '../../src/import/patient-row.ts';
import { importSynthea, type SyntheaSummary } from '../../src/import/synthea/import-synthea.ts';
import { adminClient, type Database } from '../../src/platform/database.ts';
import { buildSchemas } from '../../src/schema.ts';
import { testDatabase } from '../support/database.ts';
import { makeOrganization, testClock } from '../support/fixture.ts';
import { testConfig } from '../support/server.ts';
import { databaseState } from '../support/state.ts';

const FIXTURE = join(import.meta.dirname, 'fixture/synthea');
/** A larger export, where there is one beside the repository. */
const SHARED = join(import.meta.dirname, '../../../shared/data/synthea');

const directory = mkdtempSync(join(tmpdir(), 'caregraph-synthea-'));
const patient = new PatientRow(buildSchemas().org);
let database: Database;
let runs = 0;

beforeAll(async () => {
  database = await testDatabase();
});
afterAll(async () => {
  await database.close();
  rmSync(directory, { recursive: true });
});

async function clinic() {
  const { orgId, environment } = await makeOrganization(database);
  const organization = { id: orgId, environment, timezone: 'America/New_York' };
  const operator = operatorOf(database, testConfig(), organization, testClock());
  const load = (from: string) => {
    runs += 1;
    return importSynthea(operator, patient, { directory: from, rejects: join(directory, String(runs)) });
  };
  return { orgId, load };
}

const counts = ({ files }: SyntheaSummary) =>
  Object.fromEntries(
    files.map(({ file, rows, imported, present, rejected }) => [file, [rows, imported, present, rejected]]),
  );
const reasons = ({ files }: SyntheaSummary) =>
  Object.fromEntries(files.map(({ file, reasons }) => [file, reasons]));

describe('loading a Synthea export', () => {
  let orgId: string;
  let load: (from: string) => Promise<SyntheaSummary>;
  let first: SyntheaSummary;
  const admin = () => adminClient(database);
  beforeAll(async () => {
    ({ orgId, load } = await clinic());
    first = await load(FIXTURE);
  });

  it('accounts for every row of every file', () => {
    expect(counts(first)).toEqual({
      'organizations.csv': [2, 1, 0, 1],
      'providers.csv': [2, 1, 0, 1],
      'patients.csv': [4, 2, 0, 2],
      'allergies.csv': [3, 2, 0, 1],
      'conditions.csv': [3, 2, 0, 1],
      'medications.csv': [3, 2, 0, 1],
      'observations.csv': [11, 6, 0, 5],
      'encounters.csv': [6, 2, 0, 4],
    });
    expect(reasons(first)).toEqual({
      'organizations.csv': { 'name too_small': 1 },
      'providers.csv': { 'lastName too_small': 1 },
      'patients.csv': { 'dateOfBirth invalid_value': 1, 'row column_count': 1 },
      'allergies.csv': { 'PATIENT patient_not_imported': 1 },
      'conditions.csv': { 'START invalid_value': 1 },
      'medications.csv': { 'PATIENT patient_not_imported': 1 },
      'observations.csv': {
        ...{ 'VALUE conflicting_value': 1, 'bpSystolic too_big': 1, 'UNITS unknown_unit': 1 },
        ...{ 'CODE no_room': 1, 'PATIENT patient_not_imported': 1 },
      },
      'encounters.csv': {
        ...{ 'ORGANIZATION organization_not_imported': 1, 'PROVIDER provider_not_imported': 1 },
        ...{ 'STOP in_future': 1, 'STOP invalid_value': 1 },
      },
    });
    expect(first).toMatchObject({ absent: [], others: ['careplans.csv'], isWhole: true });
  });

  it('writes patients as the mutation does', async () => {
    const found = await admin().patient.findMany({ where: { orgId }, orderBy: { uniqueId: 'asc' } });
    expect(found).toMatchObject([
      {
        ...{ uniqueId: 'pat-1', title: 'Mrs.', firstName: 'Planted1', status: 'ACTIVE', ssnLast4: '1111' },
        ...{ maritalStatus: 'MARRIED', administrativeGender: 'FEMALE', region: 'Hampden County' },
        ...{ dateOfBirth: new Date('1980-02-29'), sortLastName: 'canary1', chartNumber: '000001' },
      },
      { uniqueId: 'pat-2', status: 'DECEASED', dateTimeDeceased: new Date('2010-05-06') },
    ]);
  });

  it('writes the directory', async () => {
    expect(await admin().location.findMany({ where: { orgId } })).toMatchObject([
      { name: 'HARBOR CLINIC', sortName: 'harbor clinic', timezone: 'America/New_York', city: 'Springfield' },
    ]);
    expect(await admin().practitioner.findMany({ where: { orgId } })).toMatchObject([
      { uniqueId: 'prov-1', firstName: 'Greta1', lastName: 'Van Ness2', sortName: 'van ness2 greta1' },
    ]);
  });

  it('writes allergies and problems, their definitions by code', async () => {
    const include = { allergyDefinition: true };
    const allergies = await admin().allergy.findMany({ where: { orgId }, include });
    expect(allergies.sort((a, b) => Number(b.statusIsActive) - Number(a.statusIsActive))).toMatchObject([
      {
        ...{ statusIsActive: true, severity: 'MODERATE', snomedReaction: '418290006' },
        reaction: 'Itching (finding); Eruption of skin (disorder)',
        allergyDefinition: { snomed: '111088007', name: 'Latex (substance)' },
      },
      { statusIsActive: false, reaction: null, allergyDefinition: { rxCui: '7980', name: 'Penicillin' } },
    ]);
    const problems = await admin().problem.findMany({
      where: { orgId },
      include: { problemDefinition: true },
    });
    expect(problems.sort((a, b) => Number(b.dateStart) - Number(a.dateStart))).toMatchObject([
      {
        ...{ problemStatus: 'RESOLVED', dateStop: new Date('2023-02-09') },
        problemDefinition: { snomed: '195662009' },
      },
      { problemStatus: 'ACTIVE', dateStop: null, problemDefinition: { snomed: '53741008' } },
    ]);
  });

  it('writes medications, on the days of the clinic’s zone', async () => {
    const found = await admin().medication.findMany({
      where: { orgId },
      orderBy: { status: 'asc' },
      include: { medicationDefinition: true },
    });
    const common = {
      dateStart: new Date('2023-01-26'),
      rxCui: '665078',
      medicationDefinition: { rxCui: '665078' },
    };
    expect(found).toMatchObject([
      { ...common, status: 'ACTIVE', dateStop: null, patientNote: null },
      {
        ...{ ...common, status: 'COMPLETED', dateStop: new Date('2023-02-09') },
        patientNote: 'Acute viral pharyngitis (disorder)',
      },
    ]);
    expect(await admin().medicationDefinition.count({ where: { orgId } })).toBe(1);
  });

  it('makes one reading of the rows of a moment, in the units of the record', async () => {
    const found = await admin().vitalSigns.findMany({ where: { orgId }, orderBy: { sortTaken: 'asc' } });
    const told = found.map(({ heightInches, weightLbs, temperatureF, ...rest }) => ({
      ...rest,
      measured: [heightInches, weightLbs, temperatureF].map((value) => value && Number(value)),
    }));
    expect(told).toMatchObject([
      {
        ...{ dateTaken: new Date('2023-01-27'), timeTaken: '11:17:47', pulse: 72, bpDiastolic: 80 },
        ...{ bpSystolic: null, respirationRate: null, measured: [70, 176.37, 98.6] },
      },
      { oxygenSaturation: 97, measured: [null, null, null] },
    ]);
    const latest = await admin().patient.findFirstOrThrow({ where: { orgId, uniqueId: 'pat-1' } });
    expect(latest.latestVitalsDate).toEqual(new Date('2023-01-27'));
  });

  it('writes visits as past appointments, which may overlap', async () => {
    const found = await admin().appointment.findMany({
      where: { orgId },
      orderBy: { startsAt: 'asc' },
      include: { patient: true, practitioner: true, location: true, appointmentType: true },
    });
    const common = {
      ...{ status: 'COMPLETED', importedAt: expect.any(Date), practitioner: { uniqueId: 'prov-1' } },
      ...{
        location: { name: 'HARBOR CLINIC' },
        appointmentType: { name: 'Encounter for symptom', isActive: false },
      },
    };
    expect(found).toMatchObject([
      { ...common, startsAt: new Date('2023-01-27T16:17:47Z'), patient: { uniqueId: 'pat-1' } },
      { ...common, startsAt: new Date('2023-01-27T16:20:00Z'), patient: { uniqueId: 'pat-2' } },
    ]);
    expect(await admin().appointmentType.count({ where: { orgId } })).toBe(1);
  });

  it('gives every record an audit row in the operator’s name', async () => {
    const audit = await admin().auditEvent.groupBy({
      by: ['entityType'],
      where: { orgId, actorId: 'command-line' },
      _count: true,
    });
    expect(Object.fromEntries(audit.map(({ entityType, _count }) => [entityType, _count]))).toEqual({
      ...{ Location: 1, Practitioner: 1, Patient: 2, AllergyDefinition: 2, Allergy: 2, ProblemDefinition: 2 },
      ...{
        Problem: 2,
        MedicationDefinition: 1,
        Medication: 2,
        VitalSigns: 2,
        AppointmentType: 1,
        Appointment: 2,
      },
    });
  });

  it('keeps the rejected rows as they were, for their owner alone', () => {
    const rejected = first.files.find(({ file }) => file === 'patients.csv');
    const path = rejected?.rejects ?? '';
    expect(statSync(path).mode & 0o777).toBe(0o600);
    const [header, ...rows] = readFileSync(path, 'utf8').trim().split('\n');
    expect(header).toMatch(/^import_row,import_code,import_field,import_message,Id,BIRTHDATE/);
    expect(rows).toEqual([
      expect.stringMatching(/^3,invalid_value,dateOfBirth,"[^"]+",pat-3,1980-02-30,/),
      expect.stringMatching(/^4,column_count,,[^,]+,pat-4,1980-02-28,,999-44-4444,,,,Planted4$/),
    ]);
  });

  it('finds everything there when it is run again', async () => {
    const before = await databaseState(database);
    const second = await load(FIXTURE);
    expect(await databaseState(database)).toEqual(before);
    const again = Object.entries(counts(first)).map(([file, [rows = 0, imported = 0, , rejected = 0]]) => [
      file,
      [rows, 0, imported, rejected],
    ]);
    expect(counts(second)).toEqual(Object.fromEntries(again));
    expect(reasons(second)).toEqual(reasons(first));
  });

  it('refuses a directory without patients', async () => {
    const before = await databaseState(database);
    await expect(load(join(FIXTURE, '..'))).rejects.toThrow('holds no patients.csv');
    await expect(load(join(FIXTURE, 'nowhere'))).rejects.toThrow('is not a directory');
    expect(await databaseState(database)).toEqual(before);
  });
});

it.skipIf(!existsSync(SHARED))(
  'loads the larger export beside the repository, and finds it there again',
  async () => {
    const { load } = await clinic();
    const first = await load(SHARED);
    for (const { rows, imported, rejected, file, reasons } of first.files) {
      expect(imported + rejected, file).toBe(rows);
      expect(
        Object.values(reasons).reduce((sum, count) => sum + count, 0),
        file,
      ).toBe(rejected);
      expect(Object.keys(reasons), file).toEqual(file === 'observations.csv' ? ['CODE no_room'] : []);
    }
    const second = await load(SHARED);
    expect(counts(second)).toEqual(
      Object.fromEntries(
        first.files.map(({ file, rows, imported, rejected }) => [file, [rows, 0, imported, rejected]]),
      ),
    );
  },
  120_000,
);
