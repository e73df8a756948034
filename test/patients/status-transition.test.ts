import { describe, expect, it } from 'vitest';
import { encodeId } from '../../src/graphql/id.ts';
import { testClinic } from '../support/clinic.ts';
import { makePatient } from '../support/fixture.ts';
import { eventsOf, readPatient, refused, written } from './patient-write.ts';

const clinic = testClinic();
const long = new Date('2026-01-01T00:00:00.000Z');

const STATUSES = ['ACTIVE', 'ARCHIVED', 'DECEASED', 'INACTIVE', 'PROSPECTIVE'] as const;
type Status = (typeof STATUSES)[number];

/** The whole table [220]: from each status those that may follow. */
const MAY_FOLLOW: Record<Status, Status[]> = {
  PROSPECTIVE: ['ACTIVE'],
  ACTIVE: ['INACTIVE', 'DECEASED'],
  INACTIVE: ['ACTIVE'],
  DECEASED: [],
  ARCHIVED: [],
};

const make = (status: Status, values: object = {}) =>
  makePatient(clinic.database, clinic.orgId, { status, ...values });
const move = (id: string, newStatus: Status, baseVersion = 1) => ({ id, baseVersion, newStatus });

describe('[219–221, 223] every step of the status', () => {
  const steps = STATUSES.flatMap((from) => STATUSES.map((to) => ({ from, to })));
  const open = steps.filter(({ from, to }) => MAY_FOLLOW[from].includes(to));
  const closed = steps.filter(({ from, to }) => !MAY_FOLLOW[from].includes(to));

  it.each(open)('$from to $to is taken', async ({ from, to }) => {
    const { id, uuid } = await make(from);
    const patient = await written(
      clinic,
      'transitionPatientStatus',
      move(id, to),
      'status version allowedTransitions',
    );
    expect(patient).toEqual({ status: to, version: 2, allowedTransitions: MAY_FOLLOW[to] });
    expect(await eventsOf(clinic, uuid)).toEqual(['patient.updated', `patient.${to.toLowerCase()}`]);
  });

  it.each(closed)('$from to $to is refused, and nothing is written', async ({ from, to }) => {
    const { id } = await make(from);
    expect(await refused(clinic, 'transitionPatientStatus', move(id, to))).toEqual({
      ...{ __typename: 'InvalidTransitionError', code: 'INVALID_TRANSITION', path: ['newStatus'] },
      ...{ from, to, allowed: MAY_FOLLOW[from] },
    });
  });

  it.each(STATUSES)('%s says which steps may follow', async (status) => {
    const { id } = await make(status);
    expect(await readPatient(clinic, id, 'allowedTransitions')).toEqual({
      allowedTransitions: MAY_FOLLOW[status],
    });
  });
});

describe('[A19] the time of death', () => {
  it('is that of the step to DECEASED', async () => {
    const { id } = await make('ACTIVE');
    const patient = await written(
      clinic,
      'transitionPatientStatus',
      move(id, 'DECEASED'),
      'dateTimeDeceased',
    );
    expect(patient).toEqual({ dateTimeDeceased: clinic.clock.now().toISOString() });
  });

  it('stays where it is known', async () => {
    const dateTimeDeceased = '2025-12-24T18:00:00.000Z';
    const { id } = await make('ACTIVE', { dateTimeDeceased });
    const patient = await written(
      clinic,
      'transitionPatientStatus',
      move(id, 'DECEASED'),
      'dateTimeDeceased',
    );
    expect(patient).toEqual({ dateTimeDeceased });
  });

  it('is not touched by other steps', async () => {
    const { id } = await make('PROSPECTIVE');
    const patient = await written(clinic, 'transitionPatientStatus', move(id, 'ACTIVE'), 'dateTimeDeceased');
    expect(patient).toEqual({ dateTimeDeceased: null });
  });
});

describe('[223] a step', () => {
  it('of a patient that is not there is NOT_FOUND', async () => {
    const id = encodeId('Patient', '01900000-0000-7000-8000-000000000000');
    expect(await refused(clinic, 'transitionPatientStatus', move(id, 'ACTIVE'))).toMatchObject({
      ...{ code: 'NOT_FOUND', path: ['id'] },
    });
  });

  it('of a version that is not the present one is refused, even if it is no step', async () => {
    const { id } = await make('ACTIVE');
    for (const to of ['INACTIVE', 'PROSPECTIVE'] as const)
      expect(await refused(clinic, 'transitionPatientStatus', move(id, to, 2))).toMatchObject({
        ...{ __typename: 'VersionConflictError', currentVersion: 1 },
      });
  });

  it.each([
    ['archived', { archivedAt: long }],
    ['deleted', { deletedAt: long }],
  ])('is refused while the patient is %s, and none is offered', async (_name, gone) => {
    const { id } = await make('ACTIVE', gone);
    expect(await refused(clinic, 'transitionPatientStatus', move(id, 'INACTIVE'))).toMatchObject({
      ...{ __typename: 'ConflictError', code: 'PATIENT_ARCHIVED' },
    });
    expect(await readPatient(clinic, id, 'allowedTransitions')).toEqual({ allowedTransitions: [] });
  });

  it('[222] is told to the audit trail', async () => {
    const { id, uuid } = await make('ACTIVE');
    await written(clinic, 'transitionPatientStatus', move(id, 'INACTIVE'));
    const [audit] = await clinic.db.auditEvent.findMany({ where: { entityId: uuid } });
    expect(audit).toMatchObject({
      ...{ action: 'transitionPatientStatus', version: 2, changes: { status: ['ACTIVE', 'INACTIVE'] } },
    });
  });
});
