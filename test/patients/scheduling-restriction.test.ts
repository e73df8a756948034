import { describe, expect, it } from 'vitest';
import { testClinic } from '../support/clinic.ts';
import { makePatient } from '../support/fixture.ts';
import { readPatient, written } from './patient-write.ts';

const clinic = testClinic();

describe('[207, A20] isSchedulingRestricted', () => {
  const restricted = async (values: object) => {
    const { id } = await makePatient(clinic.database, clinic.orgId, values);
    return (await readPatient(clinic, id, 'isSchedulingRestricted')).isSchedulingRestricted;
  };

  it.each([
    ['500.00', false],
    ['500.01', true],
    ['499.99', false],
    ['0', false],
    ['-500.01', false],
    ['9999999999.99', true],
  ])('of an account that owes %s is %s', async (balanceTotal, expected) => {
    expect(await restricted({ balanceTotal })).toBe(expected);
  });

  it.each([
    ['ACTIVE', false],
    ['PROSPECTIVE', false],
    ['DECEASED', false],
    ['ARCHIVED', false],
    ['INACTIVE', true],
  ])('of a patient who is %s and owes nothing is %s', async (status, expected) => {
    expect(await restricted({ status })).toBe(expected);
  });

  it('looks at the total, whatever its parts are', async () => {
    expect(await restricted({ balance0To30: '600', balanceOver90: '600', balanceTotal: '100' })).toBe(false);
    expect(await restricted({ estimatedBalance: '0', balanceTotal: '500.01' })).toBe(true);
  });

  it('follows the status at once', async () => {
    const { id } = await makePatient(clinic.database, clinic.orgId);
    const step = (baseVersion: number, newStatus: string) =>
      written(clinic, 'transitionPatientStatus', { id, baseVersion, newStatus }, 'isSchedulingRestricted');
    expect(await step(1, 'INACTIVE')).toEqual({ isSchedulingRestricted: true });
    expect(await step(2, 'ACTIVE')).toEqual({ isSchedulingRestricted: false });
  });
});

describe('[159, 203] balances', () => {
  it('are texts of decimals with two places', async () => {
    const { id } = await makePatient(clinic.database, clinic.orgId, {
      ...{ balance0To30: '1', balance31To60: '0.1', balance61To90: '-3.5', balanceOver90: '1234567890.12' },
      ...{ balanceTotal: '0.01', estimatedBalance: '2', insuranceEstimate: '3', paymentPlanDue: '4' },
    });
    const names = `balance0To30 balance31To60 balance61To90 balanceOver90 balanceTotal estimatedBalance
      insuranceEstimate paymentPlanDue`;
    expect(await readPatient(clinic, id, `balances { ${names} }`)).toEqual({
      balances: {
        ...{
          balance0To30: '1.00',
          balance31To60: '0.10',
          balance61To90: '-3.50',
          balanceOver90: '1234567890.12',
        },
        ...{
          balanceTotal: '0.01',
          estimatedBalance: '2.00',
          insuranceEstimate: '3.00',
          paymentPlanDue: '4.00',
        },
      },
    });
  });
});

describe('[202, A41] consents', () => {
  it.each([
    [0, []],
    [1, ['HIPAA']],
    [2, ['TREATMENT']],
    [4, ['FINANCIAL']],
    [8, ['MARKETING']],
    [16, ['TELEHEALTH']],
    [31, ['HIPAA', 'TREATMENT', 'FINANCIAL', 'MARKETING', 'TELEHEALTH']],
    [32, []],
    [0x7fff_ffef, ['HIPAA', 'TREATMENT', 'FINANCIAL', 'MARKETING']],
  ])('%i means %j, and unknown bits are kept', async (consentFlags, consents) => {
    const input = { firstName: 'Ada', lastName: 'Lovelace', consentFlags };
    expect(await written(clinic, 'createPatient', input, 'consentFlags consents')).toEqual({
      consentFlags,
      consents,
    });
  });
});
