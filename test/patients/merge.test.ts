import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Prisma } from '../../src/generated/prisma/client.ts';
import { encodeId } from '../../src/graphql/id.ts';
import { PATIENT_CHILDREN } from '../../src/patients/merge-registry.ts';
import { derivedColumns } from '../../src/patients/patient-columns.ts';
import { adminClient, type Database } from '../../src/platform/database.ts';
import { uuidv7 } from '../../src/platform/uuid.ts';
import { type GraphqlClient, graphqlClient } from '../support/client.ts';
import { makeSocialHistory, makeVitalSigns } from '../support/condition-fixture.ts';
import { testDatabase } from '../support/database.ts';
import { makeHospital } from '../support/directory-fixture.ts';
import {
  linkPatient,
  type Made,
  type MadeOrganization,
  makeOrganization,
  makePartner,
  makePatient,
  makePractitioner,
  testClock,
} from '../support/fixture.ts';
import { makeFieldDefinition, makeTagDefinition } from '../support/network-fixture.ts';
import { type TestServer, testServer } from '../support/server.ts';
import { databaseState } from '../support/state.ts';
import { contents, makeWholeChart, rowsOf } from './merge-fixture.ts';

let database: Database;
let server: TestServer;
let clinic: MadeOrganization;
let client: GraphqlClient;
let survivor: Made;
let merged: Made;

beforeAll(async () => {
  database = await testDatabase();
  server = await testServer({ database, clock: testClock() });
});
afterAll(async () => {
  await server.close();
  await database.close();
});
beforeEach(async () => {
  clinic = await makeOrganization(database);
  client = graphqlClient(server.app, clinic.secrets.admin);
  survivor = await makePatient(database, clinic.orgId, {
    firstName: 'Ana',
    lastName: 'Lee',
    chartNumber: 'S-1',
  });
  merged = await makePatient(database, clinic.orgId, {
    firstName: 'Anna',
    lastName: 'Lee',
    chartNumber: 'M-1',
  });
});

interface Outcome {
  readonly __typename: string;
  readonly code?: string;
  readonly path?: string[] | null;
  readonly replayed?: boolean;
  readonly patient?: { id: string; version: number };
  readonly merge?: Record<string, unknown>;
}

const MERGE = `mutation($input: MergePatientsInput!) {
  outcome: mergePatients(input: $input) {
    __typename
    ... on MergePatientsSuccess {
      replayed
      patient { id version }
      merge { id filledFields replacedFields movedRows reason mergedAt undoneAt survivor { id } merged { id } }
    }
    ... on Error { code path }
  }
}`;
const UNMERGE = `mutation($input: UnmergePatientsInput!) {
  outcome: unmergePatients(input: $input) {
    __typename
    ... on UnmergePatientsSuccess { replayed patient { id version } survivor { id } }
    ... on Error { code path }
  }
}`;
const send = async (query: string, input: object, as = client) =>
  (await as<{ outcome: Outcome }>(query, { input })).expectData().outcome;
const merge = (rest: object = {}, as = client) =>
  send(MERGE, { survivorId: survivor.id, mergedId: merged.id, ...rest }, as);
const unmerge = (rest: object = {}, as = client) => send(UNMERGE, { mergedId: merged.id, ...rest }, as);
const patientRow = ({ uuid }: Made) =>
  adminClient(database).patient.findUniqueOrThrow({ where: { orgId_id: { orgId: clinic.orgId, id: uuid } } });
/** Changes a row, and what follows from its columns. */
async function change(patient: Made, data: Partial<Prisma.PatientUncheckedUpdateManyInput>): Promise<void> {
  const derived = derivedColumns({ ...(await patientRow(patient)), ...(data as object) });
  const where = { orgId: clinic.orgId, id: patient.uuid };
  await adminClient(database).patient.updateMany({ where, data: { ...data, ...derived } });
}

describe('mergePatients', () => {
  it('makes every record of the merged patient one of the survivor, whatever its table', async () => {
    await makeWholeChart(database, clinic, merged);
    const before = await rowsOf(database, merged);
    const names = PATIENT_CHILDREN.map(({ table, column }) => `${table}.${column}`);
    expect(Object.keys(before).sort()).toEqual([...names].sort());
    const outcome = await merge();
    expect(outcome).toMatchObject({ __typename: 'MergePatientsSuccess', patient: { id: survivor.id } });
    expect(outcome.merge).toMatchObject({
      movedRows: names.length,
      survivor: { id: survivor.id },
      merged: { id: merged.id },
      undoneAt: null,
    });
    expect(await rowsOf(database, survivor)).toEqual({
      ...before,
      // The merge itself, and the relationship that records it.
      ...{ 'patient.merged_into_id': 2, 'patient_merge.survivor_id': 1, 'relationship.to_patient_id': 2 },
    });
    expect(await rowsOf(database, merged)).toEqual({
      'patient_merge.merged_id': 1,
      'relationship.patient_id': 1,
    });
  });

  it('tells of the move in the version of each record', async () => {
    await makeWholeChart(database, clinic, merged);
    await merge();
    const [allergy] = await adminClient(database).allergy.findMany({ where: { orgId: clinic.orgId } });
    expect(allergy).toMatchObject({ patientId: survivor.uuid, version: 2 });
  });

  it('leaves with the merged record what the survivor has the like of', async () => {
    const { orgId } = clinic;
    const admin = adminClient(database);
    const both = [survivor, merged].map(({ uuid }) => ({ orgId, patientId: uuid }));
    const { uuid: tagDefinitionId } = await makeTagDefinition(database, orgId);
    const { uuid: hospitalId } = await makeHospital(database, orgId);
    const { uuid: practitionerId } = await makePractitioner(database, orgId);
    const { uuid: fieldDefinitionId } = await makeFieldDefinition(database, orgId);
    await admin.patientTag.createMany({ data: both.map((own) => ({ ...own, tagDefinitionId })) });
    await admin.patientHospital.createMany({ data: both.map((own) => ({ ...own, hospitalId })) });
    await admin.patientPractitioner.createMany({ data: both.map((own) => ({ ...own, practitionerId })) });
    await admin.fieldValue.createMany({
      data: both.map((own) => ({ ...own, fieldDefinitionId, value: 'x' })),
    });
    await admin.socialHistory.createMany({
      data: both.map((own) => ({ ...own, category: 'ALCOHOL' as const })),
    });
    const attribution = { practitionerId, attributionRole: 'PRIMARY', attributedAt: new Date() } as const;
    await admin.referralAttribution.createMany({ data: both.map((own) => ({ ...own, ...attribution })) });
    const partner = await makePartner(database, clinic);
    for (const patient of [survivor, merged]) await linkPatient(database, orgId, partner, patient);
    const child = await makePatient(database, orgId);
    const parent = { orgId, toPatientId: child.uuid, relationshipType: 'PARENT' } as const;
    await admin.relationship.createMany({
      data: both.map((own) => ({ ...parent, patientId: own.patientId })),
    });
    // They were said to be siblings, which no one is to itself.
    await admin.relationship.create({
      data: { orgId, patientId: merged.uuid, toPatientId: survivor.uuid, relationshipType: 'SIBLING' },
    });
    const rows = `query($a: ID!, $b: ID!) { patientMergePreview(survivorId: $a, mergedId: $b) { rows { type moving staying } } }`;
    const preview = (
      await client<{ patientMergePreview: { rows: object[] } }>(rows, { a: survivor.id, b: merged.id })
    ).expectData();
    expect(preview.patientMergePreview.rows).toEqual(
      [
        'FieldValue',
        'PartnerLink',
        'PatientDoctor',
        'PatientHospital',
        'ReferralAttribution',
        'Relationship',
        'SocialHistory',
        'Tag',
      ].map((type) => ({ type, moving: 0, staying: type === 'Relationship' ? 2 : 1 })),
    );
    expect((await merge()).merge).toMatchObject({ movedRows: 0 });
    expect(await rowsOf(database, merged)).toMatchObject({
      'patient_tag.patient_id': 1,
      'field_value.patient_id': 1,
    });
  });

  it('moves a record that is like an archived one of the survivor', async () => {
    const { orgId } = clinic;
    const own = (patient: Made) => ({ orgId, patientId: patient.uuid, category: 'ALCOHOL' as const });
    await adminClient(database).socialHistory.createMany({
      data: [{ ...own(survivor), archivedAt: new Date() }, own(merged)],
    });
    expect((await merge()).merge).toMatchObject({ movedRows: 1 });
  });

  it('fills what the survivor lacks, and leaves what it says', async () => {
    await change(survivor, { email: 'own@example.com', city: 'Cork', notes: null });
    await change(merged, {
      ...{
        email: 'other@example.com',
        mobilePhone: '+16175550100',
        occupation: 'Nurse',
        premedicationRequired: true,
      },
      // Of another address no line is taken.
      ...{
        addressLine1: '1 Other Street',
        dateOfBirth: new Date('1990-02-28'),
      },
    });
    const outcome = await merge();
    expect(outcome.merge).toMatchObject({
      filledFields: ['OCCUPATION', 'DATE_OF_BIRTH', 'MOBILE_PHONE', 'PREMEDICATION_REQUIRED'],
      replacedFields: [],
    });
    expect(await patientRow(survivor)).toMatchObject({
      ...{
        firstName: 'Ana',
        email: 'own@example.com',
        mobilePhone: '+16175550100',
        occupation: 'Nurse',
        city: 'Cork',
      },
      ...{ premedicationRequired: true, addressLine1: null, chartNumber: 'S-1', version: 2 },
      ...{ dateOfBirth: new Date('1990-02-28'), sortBirthDate: new Date('1990-02-28') },
      searchText: expect.stringContaining('16175550100'),
    });
  });

  it('takes from the merged record the fields that it is told to', async () => {
    await change(survivor, { email: 'own@example.com', city: 'Cork', postalCode: 'T12' });
    await change(merged, { email: 'other@example.com', addressLine1: '1 Other Street' });
    const outcome = await merge({ take: ['FIRST_NAME', 'ADDRESS', 'OCCUPATION'] });
    expect(outcome.merge).toMatchObject({ filledFields: [], replacedFields: ['FIRST_NAME', 'ADDRESS'] });
    expect(await patientRow(survivor)).toMatchObject({
      ...{ firstName: 'Anna', sortFirstName: 'anna', email: 'own@example.com' },
      ...{ addressLine1: '1 Other Street', city: null, postalCode: null },
    });
  });

  it('[A37] moves a social security number under the survivor’s own key', async () => {
    const create = `mutation($input: CreatePatientInput!) {
      createPatient(input: $input) { ... on CreatePatientSuccess { patient { id uuid } } } }`;
    const input = { firstName: 'A', lastName: 'B', socialSecurityNumber: '123-45-6789' };
    const made = await client<{ createPatient: { patient: Made } }>(create, { input });
    merged = made.expectData().createPatient.patient;
    expect((await merge()).merge).toMatchObject({ filledFields: ['SOCIAL_SECURITY_NUMBER'] });
    const query = 'query($id: ID!) { node(id: $id) { ... on Patient { socialSecurityNumber } } }';
    for (const { id } of [survivor, merged]) {
      expect((await client(query, { id })).expectData()).toEqual({
        node: { socialSecurityNumber: '123-45-6789' },
      });
    }
    const audit = JSON.stringify(
      await adminClient(database).auditEvent.findMany({ where: { orgId: clinic.orgId } }),
    );
    expect(audit).not.toContain('6789');
    await unmerge();
    expect(await patientRow(survivor)).toMatchObject({
      ssnCiphertext: null,
      ssnLast4: null,
      ssnBlindIndex: null,
    });
  });

  it('[204, 216] lets the survivor answer for whom the merged patient answered', async () => {
    const child = await makePatient(database, clinic.orgId, { responsiblePartyId: merged.uuid });
    await change(survivor, { responsiblePartyId: merged.uuid });
    await change(merged, { responsiblePartyId: merged.uuid });
    await merge();
    expect(await patientRow(child)).toMatchObject({ responsiblePartyId: survivor.uuid });
    expect(await patientRow(survivor)).toMatchObject({ responsiblePartyId: survivor.uuid });
    await unmerge();
    for (const patient of [child, survivor, merged])
      expect(await patientRow(patient)).toMatchObject({ responsiblePartyId: merged.uuid });
  });

  it('is told by an audit row and an event of each record, with its reason', async () => {
    await merge({ reason: 'Same insurance card' });
    const where = { orgId: clinic.orgId };
    const audit = await adminClient(database).auditEvent.findMany({ where, orderBy: { id: 'asc' } });
    expect(audit.map(({ entityType, entityId, action }) => [entityType, entityId, action])).toEqual([
      ['PatientMerge', expect.any(String), 'mergePatients'],
      ['Patient', survivor.uuid, 'mergePatients'],
      ['Patient', merged.uuid, 'mergePatients'],
      ['Relationship', expect.any(String), 'mergePatients'],
    ]);
    expect(audit[1]).toMatchObject({ reason: 'Same insurance card', patientId: survivor.uuid });
    expect(audit[1]?.changes).toEqual({ mergedPatientIds: [null, [merged.uuid]] });
    expect(audit[2]?.changes).toMatchObject({
      mergedIntoId: [null, survivor.uuid],
      status: ['ACTIVE', 'ARCHIVED'],
    });
    const events = await adminClient(database).outboxEvent.findMany({ where, orderBy: { id: 'asc' } });
    expect(events.map(({ type }) => type)).toEqual([
      ...['patientMerge.created', 'patient.updated', 'patient.merged', 'relationship.created'],
    ]);
  });

  it('[267, A45] records the relationship, unless someone has', async () => {
    const where = { orgId: clinic.orgId };
    await merge();
    expect(await adminClient(database).relationship.findMany({ where })).toMatchObject([
      { patientId: merged.uuid, toPatientId: survivor.uuid, relationshipType: 'MERGE', archivedAt: null },
    ]);
    await unmerge();
    expect(await adminClient(database).relationship.findMany({ where })).toMatchObject([
      { archivedAt: expect.any(Date) },
    ]);
    await adminClient(database).relationship.create({
      data: { ...where, patientId: merged.uuid, toPatientId: survivor.uuid, relationshipType: 'MERGE' },
    });
    await merge();
    await unmerge();
    const left = await adminClient(database).relationship.findMany({ where: { ...where, archivedAt: null } });
    expect(left).toHaveLength(1);
  });

  it('[A7] answers a repetition of its idempotency key as it answered the first time', async () => {
    const first = await merge({ idempotencyKey: 'm' });
    const before = await databaseState(database, clinic.orgId);
    expect(await merge({ idempotencyKey: 'm' })).toEqual({ ...first, replayed: true });
    expect(await databaseState(database, clinic.orgId)).toEqual(before);
  });

  it('merges a record that was archived before', async () => {
    const archivedAt = new Date('2026-01-01T00:00:00.000Z');
    await change(merged, { archivedAt, status: 'ARCHIVED' });
    expect((await merge()).__typename).toBe('MergePatientsSuccess');
    await unmerge();
    expect(await patientRow(merged)).toMatchObject({ archivedAt, status: 'ARCHIVED', mergedIntoId: null });
  });
});

describe('a merge is refused, and writes nothing,', () => {
  const refused = async (attempt: () => Promise<Outcome>, code: string, path?: string[] | null) => {
    const before = await databaseState(database);
    expect(await attempt()).toMatchObject({ code, ...(path === undefined ? {} : { path }) });
    expect(await databaseState(database)).toEqual(before);
  };

  it('of a record and itself', async () => {
    await refused(() => merge({ mergedId: survivor.id }), 'VALIDATION_FAILED', ['mergedId']);
  });

  it('[153] of another version than was read', async () => {
    await refused(() => merge({ survivorBaseVersion: 2 }), 'VERSION_CONFLICT');
    await refused(() => merge({ mergedBaseVersion: 2 }), 'VERSION_CONFLICT');
  });

  it('of a deleted record, and into an archived one', async () => {
    await change(survivor, { archivedAt: new Date() });
    await refused(() => merge(), 'PATIENT_ARCHIVED');
    await change(survivor, { archivedAt: null });
    await change(merged, { deletedAt: new Date() });
    await refused(() => merge(), 'PATIENT_ARCHIVED');
  });

  it('of a record that is merged already', async () => {
    await merge();
    await refused(() => merge(), 'PATIENT_MERGED');
    const third = await makePatient(database, clinic.orgId);
    await refused(() => merge({ survivorId: merged.id, mergedId: third.id }), 'PATIENT_MERGED');
  });

  it('[A49] across organizations, in either direction, like of a record that does not exist', async () => {
    const other = await makeOrganization(database);
    const stranger = graphqlClient(server.app, other.secrets.admin);
    const foreign = await makePatient(database, other.orgId);
    await refused(() => merge({}, stranger), 'NOT_FOUND', ['survivorId']);
    await refused(() => merge({ survivorId: foreign.id }), 'NOT_FOUND', ['survivorId']);
    await refused(() => merge({ mergedId: foreign.id }), 'NOT_FOUND', ['mergedId']);
    await refused(() => merge({ mergedId: encodeId('Patient', uuidv7()) }), 'NOT_FOUND', ['mergedId']);
    await merge();
    await refused(() => unmerge({}, stranger), 'NOT_FOUND', ['mergedId']);
    const preview = `query($a: ID!, $b: ID!) { patientMergePreview(survivorId: $a, mergedId: $b) { fills } }`;
    (await stranger(preview, { a: foreign.id, b: merged.id })).expectError('NOT_FOUND');
  });

  it.each(['clinician', 'analyst'] as const)('to the %s, as is the preview', async (role) => {
    const as = graphqlClient(server.app, clinic.secrets[role]);
    const before = await databaseState(database);
    const input = { survivorId: survivor.id, mergedId: merged.id };
    (await as(MERGE, { input })).expectError('FORBIDDEN');
    (await as(UNMERGE, { input: { mergedId: merged.id } })).expectError('FORBIDDEN');
    const query = `query($a: ID!, $b: ID!) { patientMergePreview(survivorId: $a, mergedId: $b) { fills } }`;
    (await as(query, { a: survivor.id, b: merged.id })).expectError('FORBIDDEN');
    expect(await databaseState(database)).toEqual(before);
  });
});

describe('patientMergePreview', () => {
  it('tells what moves, what is filled and what is in conflict, and writes nothing', async () => {
    await makeWholeChart(database, clinic, merged);
    await change(survivor, { email: 'own@example.com' });
    await change(merged, { email: 'other@example.com', occupation: 'Nurse' });
    const before = await databaseState(database);
    const query = `query($a: ID!, $b: ID!) {
      patientMergePreview(survivorId: $a, mergedId: $b) {
        survivor { id } merged { id firstName } fills conflicts rows { type moving staying }
      }
    }`;
    const { patientMergePreview: preview } = (
      await client<{ patientMergePreview: Record<string, unknown> }>(query, { a: survivor.id, b: merged.id })
    ).expectData();
    expect(preview).toMatchObject({
      ...{ survivor: { id: survivor.id }, merged: { id: merged.id, firstName: 'Anna' } },
      ...{ fills: ['OCCUPATION'], conflicts: ['FIRST_NAME', 'EMAIL'] },
    });
    const types = [...new Set(PATIENT_CHILDREN.map(({ type }) => type))].sort();
    const twice = ['ReferralAttribution', 'Relationship'];
    expect(preview.rows).toEqual(
      types.map((type) => ({ type, moving: twice.includes(type) ? 2 : 1, staying: 0 })),
    );
    expect(await databaseState(database)).toEqual(before);
    const moved = (preview.rows as { moving: number }[]).reduce((sum, { moving }) => sum + moving, 0);
    const outcome = await merge();
    expect(outcome.merge).toMatchObject({ movedRows: moved, filledFields: preview.fills });
  });
});

describe('a merged record', () => {
  beforeEach(() => merge());

  it('answers the survivor for its id and its other keys', async () => {
    const query =
      'query($id: ID!, $by: PatientKey!) { patient(id: $id) { id mergedInto { id } } patientBy(by: $by) { id } }';
    for (const by of [{ uuid: merged.uuid }, { chartNumber: 'm-1' }]) {
      const data = (await client(query, { id: merged.id, by })).expectData();
      expect(data).toEqual({
        patient: { id: survivor.id, mergedInto: null },
        patientBy: { id: survivor.id },
      });
    }
  });

  it('is still there as a node and in the lists of any life, with `mergedInto`, and in no list of the current', async () => {
    const shown = { id: merged.id, status: 'ARCHIVED', mergedInto: { id: survivor.id } };
    const node = 'query($id: ID!) { node(id: $id) { ... on Patient { id status mergedInto { id } } } }';
    expect((await client(node, { id: merged.id })).expectData()).toEqual({ node: shown });
    const list = async (lifecycle: string) => {
      const query = `{ patients(lifecycle: ${lifecycle}) { nodes { id status mergedInto { id } } } }`;
      return (await client<{ patients: { nodes: object[] } }>(query)).expectData().patients.nodes;
    };
    expect(await list('ANY')).toContainEqual(shown);
    expect(await list('ARCHIVED')).toEqual([shown]);
    expect(await list('CURRENT')).toEqual([{ id: survivor.id, status: 'ACTIVE', mergedInto: null }]);
  });

  it.each([
    ['updatePatient', { baseVersion: 2, firstName: 'X' }],
    ['transitionPatientStatus', { baseVersion: 2, newStatus: 'ACTIVE' }],
    ['archivePatient', {}],
    ['restorePatient', {}],
    ['deletePatient', {}],
  ])('takes no %s', async (mutation, rest) => {
    const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
    const query = `mutation($input: ${type}!) { outcome: ${mutation}(input: $input) { __typename ... on Error { code } } }`;
    const before = await databaseState(database);
    expect(await send(query, { id: merged.id, ...rest })).toMatchObject({ code: 'PATIENT_MERGED' });
    expect(await databaseState(database)).toEqual(before);
  });

  it('is no duplicate of anyone any more', async () => {
    for (const patient of [survivor, merged]) await change(patient, { email: 'same@example.com' });
    const query =
      '{ patientDuplicates(input: { lastName: "Lee", email: "same@example.com" }) { items { id } total } }';
    expect((await client(query)).expectData()).toEqual({
      patientDuplicates: { items: [{ id: survivor.id }], total: 1 },
    });
  });

  it('leads to the one that is left in the end, whatever was merged since', async () => {
    const last = await makePatient(database, clinic.orgId);
    await merge({ survivorId: last.id, mergedId: survivor.id });
    const query = 'query($id: ID!) { patient(id: $id) { id } }';
    for (const { id } of [merged, survivor, last])
      expect((await client(query, { id })).expectData()).toEqual({ patient: { id: last.id } });
    // The last merge is undone first.
    expect(await unmerge()).toMatchObject({ code: 'PATIENT_MERGED' });
    expect(await unmerge({ mergedId: survivor.id })).toMatchObject({ __typename: 'UnmergePatientsSuccess' });
    expect(await unmerge()).toMatchObject({ __typename: 'UnmergePatientsSuccess' });
    for (const { id } of [merged, survivor, last])
      expect((await client(query, { id })).expectData()).toEqual({ patient: { id } });
  });
});

describe('[3, A12] a partner who was linked to the merged patient', () => {
  it('sees the survivor under the id that it knows', async () => {
    clinic = await makeOrganization(database, { environment: 'SANDBOX' });
    client = graphqlClient(server.app, clinic.secrets.admin);
    survivor = await makePatient(database, clinic.orgId, { firstName: 'Ana' });
    merged = await makePatient(database, clinic.orgId, { firstName: 'Anna' });
    const partner = await makePartner(database, clinic);
    await linkPatient(database, clinic.orgId, partner, merged);
    const as = graphqlClient(server.app, partner.secret, '/partner/graphql');
    const query = 'query($id: ID!) { patient(id: $id) { firstName } }';
    expect((await as(query, { id: survivor.id })).expectData()).toEqual({ patient: null });
    await merge();
    for (const { id } of [survivor, merged])
      expect((await as(query, { id })).expectData()).toEqual({ patient: { firstName: 'Ana' } });
  });
});

describe('unmergePatients', () => {
  it('puts everything back', async () => {
    await makeWholeChart(database, clinic, merged);
    await change(survivor, { email: 'own@example.com', latitude: '1.5', responsiblePartyId: merged.uuid });
    await change(merged, {
      ...{ email: 'other@example.com', occupation: 'Nurse', status: 'PROSPECTIVE', consentFlags: 5 },
      ...{ dateOfBirth: new Date('1990-02-28'), furtherPhones: [{ type: 'FAX', number: '+16175550100' }] },
      ...{ city: 'Cork', latitude: '51.9', latestVitalsDate: new Date('2026-02-03') },
    });
    const before = await contents(database, clinic.orgId);
    await merge({ take: ['EMAIL', 'ADDRESS', 'FIRST_NAME'] });
    expect(await contents(database, clinic.orgId)).not.toEqual(before);
    const outcome = await unmerge({ reason: 'Sisters' });
    expect(outcome).toMatchObject({
      ...{
        __typename: 'UnmergePatientsSuccess',
        patient: { id: merged.id, version: 3 },
        survivor: { id: survivor.id },
      },
    });
    const after = await contents(database, clinic.orgId);
    const isMerge = (row: unknown) => String(row).includes('"MERGE"');
    expect({ ...after, relationship: after.relationship?.filter((row) => !isMerge(row)) }).toEqual(before);
    expect(after.relationship?.filter(isMerge)).toEqual([expect.not.stringContaining('"archived_at":null')]);
    const audit = await adminClient(database).auditEvent.findMany({
      where: { orgId: clinic.orgId, action: 'unmergePatients', entityType: 'Patient' },
    });
    expect(audit.map(({ entityId, reason }) => [entityId, reason]).sort()).toEqual(
      [survivor, merged].map(({ uuid }) => [uuid, 'Sisters']).sort(),
    );
  });

  it('leaves what was written since: new records, and fields that were changed', async () => {
    await change(merged, { email: 'other@example.com', occupation: 'Nurse' });
    await merge();
    await change(survivor, { email: 'new@example.com' });
    const { orgId } = clinic;
    await adminClient(database).medication.create({
      data: { orgId, patientId: survivor.uuid, medDescript: 'Since' },
    });
    await unmerge();
    expect(await patientRow(survivor)).toMatchObject({ email: 'new@example.com', occupation: null });
    expect(await patientRow(merged)).toMatchObject({
      email: 'other@example.com',
      occupation: 'Nurse',
      mergedIntoId: null,
    });
    expect(await rowsOf(database, survivor)).toMatchObject({ 'medication.patient_id': 1 });
  });

  it('can be followed by another merge', async () => {
    await makeWholeChart(database, clinic, merged);
    await merge();
    await unmerge();
    expect((await merge()).merge).toMatchObject({ movedRows: PATIENT_CHILDREN.length });
  });

  it('is refused of a record that is not merged', async () => {
    const before = await databaseState(database);
    expect(await unmerge()).toMatchObject({ code: 'PATIENT_NOT_MERGED' });
    expect(await databaseState(database)).toEqual(before);
  });

  it('shows in the record of the merge', async () => {
    const { merge: made } = await merge();
    await unmerge();
    const query = 'query($id: ID!) { node(id: $id) { ... on PatientMerge { undoneAt merged { id } } } }';
    expect((await client(query, { id: made?.id })).expectData()).toEqual({
      node: { undoneAt: '2026-03-02T10:00:00.000Z', merged: { id: merged.id } },
    });
  });
});

describe('what follows from the chart', () => {
  const day = (text: string) => new Date(`${text}T00:00:00.000Z`);
  const SMOKER = '77176002';
  const NEVER = '266919005';
  /** Of both records, as the API shows it. */
  async function shown() {
    const query =
      'query($ids: [ID!]!) { nodes(ids: $ids) { ... on Patient { latestVitalsDate smokingSnomed } } }';
    const { nodes } = (
      await client<{ nodes: { latestVitalsDate: string | null; smokingSnomed: string | null }[] }>(query, {
        ids: [survivor.id, merged.id],
      })
    ).expectData();
    return nodes.map(({ latestVitalsDate, smokingSnomed }) => [latestVitalsDate, smokingSnomed]);
  }

  it('[262, 200] is of the survivor what was of the merged record, and goes back with the rows', async () => {
    const { orgId } = clinic;
    await makeVitalSigns(database, orgId, merged, { dateTaken: '2026-02-03' });
    await makeSocialHistory(database, orgId, merged, { snomed: SMOKER });
    await change(merged, { latestVitalsDate: day('2026-02-03'), smokingSnomed: SMOKER });
    await merge();
    expect((await shown())[0]).toEqual(['2026-02-03', SMOKER]);
    await unmerge();
    expect(await shown()).toEqual([
      [null, null],
      ['2026-02-03', SMOKER],
    ]);
  });

  it('[262] is the newer of two readings, and after it is undone what each has then', async () => {
    const { orgId } = clinic;
    await makeVitalSigns(database, orgId, survivor, { dateTaken: '2026-01-05' });
    await makeVitalSigns(database, orgId, merged, { dateTaken: '2026-01-02' });
    const newest = await makeVitalSigns(database, orgId, merged, { dateTaken: '2026-02-03' });
    await change(survivor, { latestVitalsDate: day('2026-01-05') });
    await change(merged, { latestVitalsDate: day('2026-02-03') });
    await merge();
    expect((await shown())[0]?.[0]).toBe('2026-02-03');
    const archive =
      'mutation($input: ArchiveVitalSignsInput!) { archiveVitalSigns(input: $input) { __typename } }';
    expect((await client(archive, { input: { id: newest.id } })).expectData()).toEqual({
      archiveVitalSigns: { __typename: 'ArchiveVitalSignsSuccess' },
    });
    const create =
      'mutation($input: CreateVitalSignsInput!) { createVitalSigns(input: $input) { __typename } }';
    const input = { patientId: survivor.id, dateTaken: '2026-02-20', pulse: 70 };
    expect((await client(create, { input })).expectData()).toEqual({
      createVitalSigns: { __typename: 'CreateVitalSignsSuccess' },
    });
    await unmerge();
    expect((await shown()).map(([date]) => date)).toEqual(['2026-02-20', '2026-01-02']);
  });

  it('[200] is the survivor’s own entry where both have one of tobacco', async () => {
    await makeSocialHistory(database, clinic.orgId, survivor, { snomed: NEVER });
    await makeSocialHistory(database, clinic.orgId, merged, { snomed: SMOKER });
    await change(survivor, { smokingSnomed: NEVER });
    await change(merged, { smokingSnomed: SMOKER });
    await merge();
    expect((await shown())[0]?.[1]).toBe(NEVER);
    await unmerge();
    expect((await shown()).map(([, code]) => code)).toEqual([NEVER, SMOKER]);
  });

  it('[200] is left as it was recorded where no entry of tobacco says otherwise', async () => {
    await change(survivor, { smokingSnomed: NEVER });
    await makeSocialHistory(database, clinic.orgId, merged, { snomed: SMOKER });
    await change(merged, { smokingSnomed: SMOKER });
    await merge();
    expect((await shown())[0]?.[1]).toBe(SMOKER);
    await unmerge();
    expect((await shown()).map(([, code]) => code)).toEqual([NEVER, SMOKER]);
  });
});

describe('[286] the communication log', () => {
  it('goes with its patient into a merge and out of it, and is changed by nothing else', async () => {
    await makeWholeChart(database, clinic, merged);
    const admin = adminClient(database);
    const where = { orgId: clinic.orgId };
    await expect(
      admin.communicationLog.updateMany({ where, data: { patientId: survivor.uuid } }),
    ).rejects.toThrow();
    await merge();
    await expect(admin.communicationLog.updateMany({ where, data: { note: 'Other' } })).rejects.toThrow();
    const third = await makePatient(database, clinic.orgId);
    await expect(
      admin.communicationLog.updateMany({ where, data: { patientId: third.uuid } }),
    ).rejects.toThrow();
    await expect(admin.communicationLog.deleteMany({ where })).rejects.toThrow();
    expect(await admin.communicationLog.findMany({ where })).toMatchObject([
      { patientId: survivor.uuid, note: 'Called' },
    ]);
  });
});
