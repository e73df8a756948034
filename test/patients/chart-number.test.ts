import { describe, expect, it } from 'vitest';
import { graphqlClient } from '../support/client.ts';
import { testClinic } from '../support/clinic.ts';
import { makeOrganization, makePatient } from '../support/fixture.ts';
import { refused, written } from './patient-write.ts';

const clinic = testClinic();
const NAMES = { firstName: 'Ada', lastName: 'Lovelace' };
const long = new Date('2026-01-01T00:00:00.000Z');

const create = async (input: object = {}) =>
  (await written(clinic, 'createPatient', { ...NAMES, ...input }, 'chartNumber')).chartNumber as string;

describe('[A36] a chart number that is not given', () => {
  it('is the next one, in six digits', async () => {
    const first = Number(await create());
    expect([await create(), await create()]).toEqual(
      [first + 1, first + 2].map((number) => String(number).padStart(6, '0')),
    );
  });

  it('differs for patients who are created at the same moment', async () => {
    const numbers = await Promise.all(Array.from({ length: 12 }, () => create()));
    expect(new Set(numbers).size).toBe(12);
  });

  it('counts in each organization by itself', async () => {
    const other = await makeOrganization(clinic.database);
    const answer = await graphqlClient(
      clinic.server.app,
      other.secrets.admin,
    )<{
      createPatient: { patient: { chartNumber: string } };
    }>(
      `mutation { createPatient(input: { firstName: "A", lastName: "B" }) {
        ... on CreatePatientSuccess { patient { chartNumber } } } }`,
    );
    expect(answer.expectData().createPatient.patient.chartNumber).toBe('000001');
  });

  it.each([1, 25])('passes over %i numbers in a row that were given by hand', async (length) => {
    const last = Number(await create());
    for (let n = 1; n <= length; n += 1)
      await makePatient(clinic.database, clinic.orgId, { chartNumber: String(last + n).padStart(6, '0') });
    expect(Number(await create())).toBeGreaterThan(last + length);
  });
});

describe('[152, A36] a chart number that is taken', () => {
  const TAKEN = { __typename: 'DuplicateError', code: 'DUPLICATE', path: ['chartNumber'] };

  it.each([
    ['as it is', 'Taken-1', 'Taken-1'],
    ['in another case', 'tAkEn-2', 'TaKeN-2'],
    ['with blanks around it', 'Taken-3', ' Taken-3  '],
    ['beyond ASCII', 'Ärzte-4', 'ärzte-4'],
  ])('is refused on creation and change: %s', async (_name, taken, wanted) => {
    await create({ chartNumber: taken });
    expect(await refused(clinic, 'createPatient', { ...NAMES, chartNumber: wanted })).toEqual(TAKEN);
    const { id } = await makePatient(clinic.database, clinic.orgId);
    expect(await refused(clinic, 'updatePatient', { id, baseVersion: 1, chartNumber: wanted })).toEqual(
      TAKEN,
    );
  });

  it.each([
    ['archived', { archivedAt: long, status: 'ARCHIVED' as const }],
    ['deleted', { deletedAt: long }],
  ])('is refused though its patient is %s', async (name, gone) => {
    const chartNumber = `gone-${name}`;
    await makePatient(clinic.database, clinic.orgId, { ...gone, chartNumber });
    expect(await refused(clinic, 'createPatient', { ...NAMES, chartNumber })).toEqual(TAKEN);
  });

  it('is refused beside a guarantor too, where the transaction is serializable', async () => {
    const guarantor = await makePatient(clinic.database, clinic.orgId, { chartNumber: 'taken-5' });
    const input = { ...NAMES, chartNumber: 'TAKEN-5', responsiblePartyId: guarantor.id };
    expect(await refused(clinic, 'createPatient', input)).toEqual(TAKEN);
  });

  it('is free in another organization', async () => {
    const other = await makeOrganization(clinic.database);
    await makePatient(clinic.database, other.orgId, { chartNumber: 'elsewhere' });
    expect(await create({ chartNumber: 'elsewhere' })).toBe('elsewhere');
  });

  it('goes to exactly one of several who ask for it at once', async () => {
    const attempts = Array.from({ length: 6 }, () =>
      clinic.as('admin')<{ createPatient: { __typename: string } }>(
        `mutation { createPatient(input: { firstName: "A", lastName: "B", chartNumber: "wanted" }) { __typename } }`,
      ),
    );
    const types = (await Promise.all(attempts)).map((answer) => answer.expectData().createPatient.__typename);
    expect(types.sort()).toEqual([
      'CreatePatientSuccess',
      ...Array.from({ length: 5 }, () => 'DuplicateError'),
    ]);
  });
});

describe('[A36] a chart number', () => {
  it('is kept as it is written, and finds its patient in any case', async () => {
    const { id } = await written(clinic, 'createPatient', { ...NAMES, chartNumber: ' Mx/7-B ' }, 'id');
    const find = async (chartNumber: string) => {
      const answer = await clinic.as('admin')<{ patientBy: { id: string; chartNumber: string } | null }>(
        'query($chartNumber: String) { patientBy(by: { chartNumber: $chartNumber }) { id chartNumber } }',
        { chartNumber },
      );
      return answer.expectData().patientBy;
    };
    for (const wanted of ['Mx/7-B', 'mX/7-b', ' MX/7-B '])
      expect(await find(wanted)).toEqual({ id, chartNumber: 'Mx/7-B' });
    expect([await find('Mx/7'), await find(''), await find('%')]).toEqual([null, null, null]);
  });

  it('can be given in another case to the patient who has it', async () => {
    const { id } = await makePatient(clinic.database, clinic.orgId, { chartNumber: 'same' });
    expect(
      await written(clinic, 'updatePatient', { id, baseVersion: 1, chartNumber: 'SAME' }, 'chartNumber'),
    ).toEqual({
      chartNumber: 'SAME',
    });
  });
});
