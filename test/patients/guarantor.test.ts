import { describe, expect, it } from 'vitest';
import { encodeId } from '../../src/graphql/id.ts';
import { testClinic } from '../support/clinic.ts';
import { testServerUrl } from '../support/database.ts';
import { type Made, makePatient } from '../support/fixture.ts';
import { refused, write, written } from './patient-write.ts';

const clinic = testClinic();
const long = new Date('2026-01-01T00:00:00.000Z');
const make = (values: object = {}) => makePatient(clinic.database, clinic.orgId, values);
const dependentOf = (guarantor: Made, values: object = {}) =>
  make({ responsiblePartyId: guarantor.uuid, ...values });

describe.each(['archivePatient', 'deletePatient'])('[216, A25] %s of a guarantor', (mutation) => {
  const BLOCKED = { __typename: 'ConflictError', code: 'GUARANTOR_HAS_DEPENDENTS', path: null };

  it.each(['ACTIVE', 'INACTIVE', 'PROSPECTIVE', 'DECEASED'])(
    'is refused while a dependent is %s',
    async (status) => {
      const guarantor = await make();
      await dependentOf(guarantor, { status });
      expect(await refused(clinic, mutation, { id: guarantor.id })).toEqual(BLOCKED);
    },
  );

  it('is refused for one dependent among others who are gone', async () => {
    const guarantor = await make();
    await dependentOf(guarantor, { archivedAt: long, status: 'ARCHIVED' });
    await dependentOf(guarantor);
    expect(await refused(clinic, mutation, { id: guarantor.id })).toEqual(BLOCKED);
  });

  it('is taken once every dependent is archived or deleted', async () => {
    const guarantor = await make();
    await dependentOf(guarantor, { archivedAt: long, status: 'ARCHIVED' });
    await dependentOf(guarantor, { deletedAt: long });
    await written(clinic, mutation, { id: guarantor.id });
  });

  it('is taken once the dependents have been given to another', async () => {
    const [guarantor, other] = [await make(), await make()];
    const { id } = await dependentOf(guarantor);
    await refused(clinic, mutation, { id: guarantor.id });
    await written(clinic, 'updatePatient', { id, baseVersion: 1, responsiblePartyId: other.id });
    await written(clinic, mutation, { id: guarantor.id });
  });

  it('is not in the way of one who answers for its own account only', async () => {
    const { id, uuid } = await make();
    await clinic.db.patient.updateMany({ where: { id: uuid }, data: { responsiblePartyId: uuid } });
    await written(clinic, mutation, { id });
  });

  it('is not in the way of the dependent', async () => {
    const { id } = await dependentOf(await make());
    await written(clinic, mutation, { id });
  });

  // One session can't race another where there is only one.
  it.skipIf(testServerUrl() === undefined).each([
    ['is created', async (guarantor: Made) => write(clinic, 'createPatient', creation(guarantor))],
    [
      'is changed',
      async (guarantor: Made) => {
        const { id } = await make();
        return write(clinic, 'updatePatient', { id, baseVersion: 1, responsiblePartyId: guarantor.id });
      },
    ],
  ])('and a dependent that %s at the same moment: never both', async (_name, depend) => {
    const outcomes = new Set<string>();
    for (let round = 0; round < 15; round += 1) {
      const guarantor = await make();
      const both = await Promise.all([write(clinic, mutation, { id: guarantor.id }), depend(guarantor)]);
      const successes = both.filter(({ __typename }) => __typename.endsWith('Success'));
      outcomes.add(both.map(({ __typename }) => __typename).join(' | '));
      expect(successes, JSON.stringify(both)).toHaveLength(1);
      const gone = await clinic.db.patient.count({
        where: { id: guarantor.uuid, OR: [{ archivedAt: { not: null } }, { deletedAt: { not: null } }] },
      });
      const dependents = await clinic.db.patient.count({ where: { responsiblePartyId: guarantor.uuid } });
      expect(gone + dependents, [...outcomes].join()).toBe(1);
    }
  });
});

const creation = (guarantor: Made) => ({
  ...{ firstName: 'New', lastName: 'Dependent', responsiblePartyId: guarantor.id },
});

describe('[216–218, A25] a dependent whose guarantor is put away', () => {
  it.each([{ archivedAt: long, status: 'ARCHIVED' as const }, { deletedAt: long }])(
    'is restored with it, may be saved as it was read, and given to another: %j',
    async (gone) => {
      const guarantor = await make(gone);
      const { id } = await dependentOf(guarantor, { archivedAt: long, status: 'ARCHIVED' });
      await written(clinic, 'restorePatient', { id });
      const query =
        'query($id: ID!) { patient(id: $id) { status archivedAt responsibleParty { id archivedAt } } }';
      const shown = (await clinic.as('admin')(query, { id })).expectData();
      expect(shown).toMatchObject({
        patient: { status: 'INACTIVE', archivedAt: null, responsibleParty: { id: guarantor.id } },
      });
      const saved = { id, baseVersion: 2, responsiblePartyId: guarantor.id, occupation: 'Baker' };
      await written(clinic, 'updatePatient', saved);
      const other = await make();
      await written(clinic, 'updatePatient', { id, baseVersion: 3, responsiblePartyId: other.id });
      // It could not be chosen anew.
      const back = { id, baseVersion: 4, responsiblePartyId: guarantor.id };
      expect(await refused(clinic, 'updatePatient', back)).toMatchObject({ path: ['responsiblePartyId'] });
    },
  );
});

describe('[216] a guarantor', () => {
  it('must be a current patient', async () => {
    for (const gone of [{ archivedAt: long, status: 'ARCHIVED' }, { deletedAt: long }]) {
      const guarantor = await make(gone);
      const { id } = await make();
      const change = { id, baseVersion: 1, responsiblePartyId: guarantor.id };
      const missing = { code: 'NOT_FOUND', path: ['responsiblePartyId'] };
      expect(await refused(clinic, 'updatePatient', change)).toMatchObject(missing);
      expect(await refused(clinic, 'createPatient', creation(guarantor))).toMatchObject(missing);
    }
  });

  it('that is no patient is NOT_FOUND', async () => {
    const id = encodeId('Patient', '01900000-0000-7000-8000-000000000000');
    expect(await refused(clinic, 'createPatient', { ...creation({ id, uuid: '' }) })).toMatchObject({
      ...{ code: 'NOT_FOUND', path: ['responsiblePartyId'] },
    });
  });
});
