import { describe, expect, it } from 'vitest';
import { encodeId } from '../../src/graphql/id.ts';
import { PatientsDocument } from '../generated/organization/graphql.ts';
import { testClinic } from '../support/clinic.ts';
import { makePatient } from '../support/fixture.ts';
import { eventsOf, forbidden, readPatient, refused, written } from './patient-write.ts';

const clinic = testClinic();
const long = new Date('2026-01-01T00:00:00.000Z');
const LIFE = 'status archivedAt deletedAt version';

const GONE = {
  archived: { status: 'ARCHIVED', archivedAt: long },
  deleted: { status: 'ACTIVE', deletedAt: long },
  both: { status: 'ARCHIVED', archivedAt: long, deletedAt: long },
} as const;

const make = (values: object = {}) => makePatient(clinic.database, clinic.orgId, values);
const now = () => clinic.clock.now().toISOString();

async function lists(uuid: string): Promise<string[]> {
  const found: string[] = [];
  for (const lifecycle of ['CURRENT', 'ARCHIVED', 'DELETED', 'ANY'] as const) {
    const answer = await clinic.as('admin')(PatientsDocument, { lifecycle, filter: { uuid: { eq: uuid } } });
    if (answer.expectData().patients.totalCount === 1) found.push(lifecycle);
  }
  return found;
}

describe('[93, 215, A17] archivePatient', () => {
  it('marks the patient, who leaves the normal lists and stays readable', async () => {
    const { id, uuid } = await make();
    expect(await lists(uuid)).toEqual(['CURRENT', 'ANY']);
    const archived = { status: 'ARCHIVED', archivedAt: now(), deletedAt: null, version: 2 };
    expect(await written(clinic, 'archivePatient', { id }, LIFE)).toEqual(archived);
    expect(await readPatient(clinic, id, LIFE)).toEqual(archived);
    expect(await lists(uuid)).toEqual(['ARCHIVED', 'ANY']);
    expect(await eventsOf(clinic, uuid)).toEqual(['patient.archived']);
  });

  it.each(['ACTIVE', 'INACTIVE', 'PROSPECTIVE', 'DECEASED'])(
    '[221] takes a patient who is %s',
    async (status) => {
      const { id } = await make({ status });
      expect(await written(clinic, 'archivePatient', { id, baseVersion: 1 }, 'status')).toEqual({
        status: 'ARCHIVED',
      });
    },
  );

  it.each(['archived', 'deleted', 'both'] as const)('is refused for one who is %s already', async (state) => {
    const { id } = await make(GONE[state]);
    expect(await refused(clinic, 'archivePatient', { id })).toMatchObject({
      ...{ __typename: 'ConflictError', code: 'PATIENT_ARCHIVED' },
    });
  });

  it('is open to clinicians and the front desk', async () => {
    for (const role of ['clinician', 'frontDesk'] as const) {
      const { id } = await make();
      await written(clinic, 'archivePatient', { id }, 'id', role);
    }
  });
});

describe('[92, 129, A17, A55] deletePatient', () => {
  it('leaves a tombstone, readable by its id and in the list of the deleted', async () => {
    const { id, uuid } = await make();
    const deleted = { status: 'ACTIVE', archivedAt: null, deletedAt: now(), version: 2 };
    expect(await written(clinic, 'deletePatient', { id }, LIFE)).toEqual(deleted);
    expect(await readPatient(clinic, id, LIFE)).toEqual(deleted);
    expect(await lists(uuid)).toEqual(['DELETED', 'ANY']);
    expect(await eventsOf(clinic, uuid)).toEqual(['patient.deleted']);
    expect(await clinic.db.auditEvent.count({ where: { entityId: uuid } })).toBe(1);
  });

  it('[86] takes one who is archived, and keeps that mark', async () => {
    const { id, uuid } = await make(GONE.archived);
    const patient = await written(clinic, 'deletePatient', { id }, LIFE);
    expect(patient).toEqual({
      status: 'ARCHIVED',
      archivedAt: long.toISOString(),
      deletedAt: now(),
      version: 2,
    });
    expect(await lists(uuid)).toEqual(['DELETED', 'ANY']);
  });

  it.each(['deleted', 'both'] as const)('is refused for one who is %s already', async (state) => {
    const { id } = await make(GONE[state]);
    expect(await refused(clinic, 'deletePatient', { id })).toMatchObject({ __typename: 'ConflictError' });
  });

  it.each(['clinician', 'frontDesk', 'analyst'] as const)(
    'is the administrator’s alone, not the %s’s',
    async (role) => {
      const { id } = await make();
      await forbidden(clinic, 'deletePatient', { id }, role);
    },
  );
});

describe('[94, 217, A18] restorePatient', () => {
  it.each(['archived', 'deleted', 'both'] as const)(
    'takes back one who is %s, as INACTIVE',
    async (state) => {
      const { id, uuid } = await make(GONE[state]);
      const patient = await written(clinic, 'restorePatient', { id }, LIFE);
      expect(patient).toEqual({ status: 'INACTIVE', archivedAt: null, deletedAt: null, version: 2 });
      expect(await lists(uuid)).toEqual(['CURRENT', 'ANY']);
      expect(await eventsOf(clinic, uuid)).toEqual(['patient.restored']);
    },
  );

  it('[217] leaves it to a transition to make the patient active again', async () => {
    const { id } = await make(GONE.archived);
    await written(clinic, 'restorePatient', { id });
    const input = { id, baseVersion: 2, newStatus: 'ACTIVE' };
    expect(await written(clinic, 'transitionPatientStatus', input, 'status')).toEqual({ status: 'ACTIVE' });
  });

  it('[218] is refused for one who is neither archived nor deleted', async () => {
    const { id } = await make({ status: 'INACTIVE' });
    expect(await refused(clinic, 'restorePatient', { id })).toMatchObject({
      ...{ __typename: 'ConflictError', code: 'PATIENT_NOT_ARCHIVED' },
    });
  });

  it.each(['clinician', 'frontDesk'] as const)(
    '[A18] of an archived one is open to the %s, of a deleted one not',
    async (role) => {
      const archived = await make(GONE.archived);
      await written(clinic, 'restorePatient', { id: archived.id }, 'id', role);
      for (const state of ['deleted', 'both'] as const)
        await forbidden(clinic, 'restorePatient', { id: (await make(GONE[state])).id }, role);
    },
  );
});

describe.each(['archivePatient', 'deletePatient', 'restorePatient'])('[216, 218] %s', (mutation) => {
  it('of a patient that is not there is NOT_FOUND', async () => {
    for (const id of [encodeId('Patient', '01900000-0000-7000-8000-000000000000'), 'x', ''])
      expect(await refused(clinic, mutation, { id })).toMatchObject({ code: 'NOT_FOUND', path: ['id'] });
  });

  it('is refused to an analyst', async () => {
    const { id } = await make(mutation === 'restorePatient' ? GONE.archived : {});
    await forbidden(clinic, mutation, { id }, 'analyst');
  });
});

describe('archived and restored', () => {
  it('keeps everything that was written of the patient', async () => {
    const kept = 'firstName email notes consentFlags chartNumber location { id } metadata';
    const { id } = await make({ email: 'ada@example.org', notes: 'Kept', consentFlags: 3 });
    const before = await readPatient(clinic, id, kept);
    await written(clinic, 'archivePatient', { id });
    await written(clinic, 'restorePatient', { id });
    expect(await readPatient(clinic, id, kept)).toEqual(before);
  });
});
