import { type GraphQLObjectType, getNamedType, isNonNullType } from 'graphql';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildSchemas } from '../../src/schema.ts';
import { testClinic } from '../support/clinic.ts';
import { type Made, makePatient, makePractitioner } from '../support/fixture.ts';
import { databaseState } from '../support/state.ts';
import { plainInputFields, SAMPLE, sent } from './patient-sample.ts';
import { readPatient, written } from './patient-write.ts';

const clinic = testClinic();
const { org } = buildSchemas();

/** Identity fields, from the contract and not from the source: names, contact, address, free text, SSN, birth date, ids. */
const IDENTITY = [
  ...[
    'title',
    'salutation',
    'firstName',
    'middleName',
    'initials',
    'lastName',
    'preferredName',
    'occupation',
  ],
  ...['dateOfBirth', 'email', 'phone', 'homePhone', 'mobilePhone', 'workPhone', 'metadata'],
  ...['emergencyContact', 'emergencyContactName', 'emergencyContactPhone', 'addressLine1', 'addressLine2'],
  ...[
    'addressLine3',
    'addressNote',
    'physicalAddress',
    'city',
    'region',
    'postalCode',
    'latitude',
    'longitude',
  ],
  ...['chartNumber', 'uniqueId', 'oldReferenceId', 'medicaidId', 'medicare', 'medicareReferenceNumber'],
  ...['socialSecurityNumber', 'notes', 'appointmentNotes', 'appointmentModuleNote', 'treatmentNotes'],
  ...[
    'medicalSummaryNote',
    'medicalUrgentNote',
    'invoiceDefaultTo',
    'invoiceEmail',
    'invoiceExtraInformation',
  ],
  'referralSourceText',
];

/** What analysts count and group by. */
const OPEN = [
  ...['uuid', 'status', 'administrativeGender', 'pronoun', 'sex', 'genderIdentity', 'maritalStatus', 'race'],
  ...[
    'preferredLanguage',
    'birthYear',
    'dateFirstVisit',
    'state',
    'country',
    'accessMedicalCare',
    'reminderType',
  ],
  ...[
    'acceptedPrivacyPolicy',
    'receivesSms',
    'consentFlags',
    'isSchedulingRestricted',
    'version',
    'createdAt',
  ],
  ...['premedicationRequired', 'allergyReviewStatus'],
];

const patientFields = (org.getType('Patient') as GraphQLObjectType).getFields();
let patient: Made;

beforeAll(async () => {
  const input = sent(plainInputFields('CreatePatientInput').map(({ name }) => name));
  const made = await written(clinic, 'createPatient', input, 'id uuid');
  patient = made as unknown as Made;
});

const ask = <Data = Record<string, unknown>>(query: string, variables?: Record<string, unknown>) =>
  clinic.as('analyst')<Data>(query, variables);

describe('[157] an analyst', () => {
  it.each(IDENTITY)('does not see %s', async (name) => {
    const hidden = isNonNullType(patientFields[name]?.type) ? '[redacted]' : null;
    expect(await readPatient(clinic, patient.id, name, 'analyst')).toEqual({ [name]: hidden });
  });

  it('sees none of the values in any way of asking for the patient', async () => {
    const fields = Object.values(patientFields).filter(
      ({ type, args }) => args.length === 0 && !('getFields' in getNamedType(type)),
    );
    const all = fields.map(({ name }) => name).join(' ');
    const variables = { id: patient.id, uuid: patient.uuid };
    const answer = await ask(
      `query($id: ID!, $uuid: UUID!) {
        patient(id: $id) { ${all} }
        patientBy(by: { uuid: $uuid }) { ${all} }
        node(id: $id) { ... on Patient { ${all} } }
        nodes(ids: [$id]) { ... on Patient { ${all} } }
        patients { nodes { ${all} } edges { node { ${all} } } }
      }`,
      variables,
    );
    expect(Object.values(answer.expectData()).every(Boolean)).toBe(true);
    for (const name of IDENTITY) {
      const { sent: value, read = value } = SAMPLE[name] ?? {};
      for (const form of [value, read])
        if (typeof form === 'string' && form.length > 2)
          expect(answer.text, name).not.toContain(JSON.stringify(form).slice(1, -1));
    }
  });

  it.each(OPEN)('sees %s as others do', async (name) => {
    const seen = await readPatient(clinic, patient.id, name, 'analyst');
    expect(seen).toEqual(await readPatient(clinic, patient.id, name, 'admin'));
    expect(seen[name]).not.toBeNull();
  });

  it('sees who treats a patient, and the guarantor as redacted as any', async () => {
    const doctor = await makePractitioner(clinic.database, clinic.orgId, {
      firstName: 'Elsie',
      lastName: 'Inglis',
    });
    const guarantor = await makePatient(clinic.database, clinic.orgId, { firstName: 'Secret' });
    const { id } = await makePatient(clinic.database, clinic.orgId, {
      ...{ primaryPractitionerId: doctor.uuid, responsiblePartyId: guarantor.uuid },
    });
    const selection = 'primaryPractitioner { name } responsibleParty { uuid firstName }';
    expect(await readPatient(clinic, id, selection, 'analyst')).toEqual({
      primaryPractitioner: { name: 'Elsie Inglis' },
      responsibleParty: { uuid: guarantor.uuid, firstName: '[redacted]' },
    });
  });
});

describe('[157] questions that would tell an analyst who a patient is', () => {
  const document = 'query($filter: PatientFilter, $search: String, $orderBy: PatientOrder, $after: String)';
  const list = `${document} { patients(filter: $filter, search: $search, orderBy: $orderBy, after: $after) { totalCount nodes { uuid } } }`;
  const count = `${document} { patients(filter: $filter, search: $search, orderBy: $orderBy, after: $after) { totalCount } }`;

  it.each([
    { firstName: { eq: 'Thị Mai' } },
    { lastName: { startsWith: 'N' } },
    { email: { isNull: false } },
    { oldReferenceId: { eq: 'OLD/77' } },
    { uniqueId: { eq: 'pat123' } },
    { dateOfBirth: { gte: '1984-01-01' } },
    { dateOfBirth: { isNull: true } },
    { firstName: {} },
  ])('are refused as a filter, counted or not: %j', async (filter) => {
    for (const query of [list, count]) {
      const answer = await ask(query, { filter });
      const { extensions } = answer.expectError('FORBIDDEN');
      expect(extensions?.param).toBe(`filter.${Object.keys(filter)[0]}`);
      expect(answer.text).not.toContain(patient.uuid);
    }
  });

  it.each(['thi', '', '1984-02-29', 'NN-0042'])('are refused as a search: %j', async (search) => {
    for (const query of [list, count]) {
      const { extensions } = (await ask(query, { search })).expectError('FORBIDDEN');
      expect(extensions?.param).toBe('search');
    }
  });

  it.each(['FIRST_NAME', 'LAST_NAME', 'CHART_NUMBER', 'DATE_OF_BIRTH'])(
    'are refused as an order: %s',
    async (field) => {
      for (const query of [list, count])
        for (const direction of ['ASC', 'DESC', null]) {
          const { extensions } = (await ask(query, { orderBy: { field, direction } })).expectError(
            'FORBIDDEN',
          );
          expect(extensions?.param).toBe('orderBy');
        }
    },
  );

  it('are refused by chart number and old id, found or not', async () => {
    for (const by of [
      { chartNumber: 'NN-0042' },
      { chartNumber: 'none' },
      { oldReferenceId: 'OLD/77' },
      { uniqueId: 'pat123' },
    ]) {
      const answer = await ask('query($by: PatientKey!) { patientBy(by: $by) { uuid } }', { by });
      answer.expectError('FORBIDDEN');
    }
  });

  it('are refused by the typeahead', async () => {
    for (const query of ['thi', ''])
      (await ask('query($query: String!) { patientSearch(query: $query) { total } }', { query })).expectError(
        'FORBIDDEN',
      );
  });

  it('are refused by a cursor that a colleague’s order made', async () => {
    for (const field of ['FIRST_NAME', 'LAST_NAME', 'CHART_NUMBER', 'DATE_OF_BIRTH']) {
      const made = await clinic.as('admin')<{ patients: { pageInfo: { endCursor: string } } }>(
        `{ patients(first: 1, orderBy: { field: ${field} }) { pageInfo { endCursor } } }`,
      );
      const after = made.expectData().patients.pageInfo.endCursor;
      (await ask(list, { after })).expectError('INVALID_CURSOR');
      (await ask(list, { after, orderBy: { field: 'CREATED_AT' } })).expectError('INVALID_CURSOR');
      (await ask(list, { after, orderBy: { field: 'STATUS' } })).expectError('INVALID_CURSOR');
    }
  });

  it('are not answered by the cursors that the analyst is given', async () => {
    for (const orderBy of [null, { field: 'CREATED_AT' }, { field: 'UPDATED_AT' }, { field: 'STATUS' }]) {
      const answer = await ask<{ patients: { edges: { cursor: string }[] } }>(
        'query($orderBy: PatientOrder) { patients(orderBy: $orderBy) { edges { cursor } } }',
        { orderBy },
      );
      const cursors = answer
        .expectData()
        .patients.edges.map(({ cursor }) => Buffer.from(cursor, 'base64url').toString());
      expect(cursors.length).toBeGreaterThan(0);
      for (const text of cursors) expect(text).not.toMatch(/thi mai|nguy|nn-0042|1984/i);
    }
  });

  it('are not answered by the standard order, which is that of creation', async () => {
    const first = await makePatient(clinic.database, clinic.orgId, {
      firstName: 'Zz',
      createdAt: '2001-01-01T00:00:00Z',
    });
    const second = await makePatient(clinic.database, clinic.orgId, {
      firstName: 'Aa',
      createdAt: '2001-01-02T00:00:00Z',
    });
    const answer = await ask<{ patients: { nodes: { uuid: string }[] } }>(
      '{ patients(first: 2) { nodes { uuid } } }',
    );
    expect(answer.expectData().patients.nodes.map(({ uuid }) => uuid)).toEqual([first.uuid, second.uuid]);
  });

  it('leave everything else to filter, order and count by', async () => {
    const filter = {
      status: { eq: 'PROSPECTIVE' },
      acceptedPrivacyPolicy: { eq: true },
      uuid: { eq: patient.uuid },
    };
    for (const field of ['STATUS', 'CREATED_AT', 'UPDATED_AT']) {
      const answer = await ask(list, { filter, orderBy: { field, direction: 'DESC' } });
      expect(answer.expectData()).toEqual({ patients: { totalCount: 1, nodes: [{ uuid: patient.uuid }] } });
    }
  });
});

describe('[157] an analyst writes nothing', () => {
  it.each([
    ['createPatient', { firstName: 'A', lastName: 'B' }],
    ['updatePatient', { baseVersion: 1, title: 'Dr' }],
    ['transitionPatientStatus', { baseVersion: 1, newStatus: 'ACTIVE' }],
    ['archivePatient', {}],
    ['restorePatient', {}],
    ['unarchivePatient', {}],
    ['deletePatient', {}],
  ])('not by %s', async (mutation, values) => {
    const input = mutation === 'createPatient' ? values : { id: patient.id, ...values };
    const before = await databaseState(clinic.database);
    const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
    const answer = await ask(`mutation($input: ${type}!) { ${mutation}(input: $input) { __typename } }`, {
      input,
    });
    answer.expectError('FORBIDDEN');
    expect(await databaseState(clinic.database)).toEqual(before);
  });
});
