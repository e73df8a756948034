import { describe, expect, it } from 'vitest';
import { encodeId } from '../../src/graphql/id.ts';
import { PatientsDocument } from '../generated/organization/graphql.ts';
import { testClinic } from '../support/clinic.ts';
import { makeLocation, makeOrganization, makePatient, makePractitioner } from '../support/fixture.ts';
import { plainInputFields, read, sent } from './patient-sample.ts';
import { eventsOf, readPatient, refused, write, written } from './patient-write.ts';

const clinic = testClinic();
const NAMES = { firstName: 'Ada', lastName: 'Lovelace' };
const UNKNOWN = '01900000-0000-7000-8000-000000000000';
const fields = plainInputFields('UpdatePatientInput').map(({ name }) => name);

let created = 0;
/** A patient with a value in every field. */
async function complete() {
  created += 1;
  const unique = { chartNumber: `F-${created}`, uniqueId: `pat-${created}` };
  const input = { ...sent(fields), ...unique };
  const { id } = await written(clinic, 'createPatient', input, 'id');
  return { id: id as string, values: { ...read(fields), ...unique } };
}

/** What an explicit null makes of the fields that can't be null. */
const DEFAULTS: Record<string, unknown> = {
  ...{ allergyReviewStatus: 'NOT_REVIEWED', consentFlags: 0 },
  ...{
    receivesEmail: false,
    receivesSms: false,
    receivesConfirmationEmails: false,
    acceptedSmsMarketing: false,
  },
  premedicationRequired: false,
};
const REQUIRED = ['firstName', 'lastName', 'chartNumber'];

describe('[91, 161, 213] an update', () => {
  it('leaves every field that it omits', async () => {
    const { id, values } = await complete();
    const patient = await written(
      clinic,
      'updatePatient',
      { id, baseVersion: 1 },
      `version ${fields.join(' ')}`,
    );
    expect(patient).toEqual({ ...values, version: 2 });
  });

  it.each(fields)('of %s changes that one', async (name) => {
    const { id, values } = await complete();
    const cleared = name === 'chartNumber' ? 'Other number' : REQUIRED.includes(name) ? 'Other' : null;
    const value = DEFAULTS[name] ?? cleared;
    const input = { id, baseVersion: 1, [name]: value };
    const patient = await written(clinic, 'updatePatient', input, `version ${fields.join(' ')}`);
    expect(patient).toEqual({ ...values, [name]: value, version: 2 });
  });

  it('[161] clears whatever is null, and resets what can’t be', async () => {
    const { id, values } = await complete();
    const cleared = fields.filter((name) => !REQUIRED.includes(name));
    const input = Object.fromEntries(cleared.map((name) => [name, null]));
    const patient = await written(
      clinic,
      'updatePatient',
      { id, baseVersion: 1, ...input },
      fields.join(' '),
    );
    expect(patient).toEqual({
      ...values,
      ...Object.fromEntries(cleared.map((name) => [name, DEFAULTS[name] ?? null])),
    });
  });

  it.each(REQUIRED)('[161] refuses a null %s: it is required', async (name) => {
    const { id } = await makePatient(clinic.database, clinic.orgId);
    expect(await refused(clinic, 'updatePatient', { id, baseVersion: 1, [name]: null })).toMatchObject({
      ...{ code: 'VALIDATION_FAILED', issues: [{ path: [name], code: 'required' }] },
    });
  });

  it.each(['firstName', 'lastName'])('refuses an empty %s', async (name) => {
    const { id } = await makePatient(clinic.database, clinic.orgId);
    for (const empty of ['', ' \t'])
      expect(await refused(clinic, 'updatePatient', { id, baseVersion: 1, [name]: empty })).toMatchObject({
        issues: [{ path: [name] }],
      });
  });

  it('[214] keeps the rules of a creation', async () => {
    const { id } = await makePatient(clinic.database, clinic.orgId);
    const input = {
      id,
      baseVersion: 1,
      email: 'nowhere',
      askToArriveEarlyMins: 121,
      dateOfBirth: '1849-12-31',
    };
    const { issues } = await refused(clinic, 'updatePatient', input);
    expect(issues?.map(({ path }) => path[0]).sort()).toEqual([
      'askToArriveEarlyMins',
      'dateOfBirth',
      'email',
    ]);
  });

  it('[111] never copies a value between the fields of gender', async () => {
    const { id } = await makePatient(clinic.database, clinic.orgId, { legacyGender: 'Female' });
    const selection = 'legacyGender sex genderIdentity administrativeGender';
    expect(await readPatient(clinic, id, selection)).toEqual({
      ...{ legacyGender: 'Female', sex: null, genderIdentity: null, administrativeGender: null },
    });
    const one = { id, baseVersion: 1, genderIdentity: 'Transgender' };
    expect(await written(clinic, 'updatePatient', one, selection)).toEqual({
      ...{ legacyGender: 'Female', sex: null, genderIdentity: 'Transgender', administrativeGender: null },
    });
    const other = { id, baseVersion: 2, sex: 'Male', administrativeGender: 'OTHER' };
    expect(await written(clinic, 'updatePatient', other, selection)).toEqual({
      ...{
        legacyGender: 'Female',
        sex: 'Male',
        genderIdentity: 'Transgender',
        administrativeGender: 'OTHER',
      },
    });
  });

  it('[95] keeps the three answers to the privacy policy apart', async () => {
    const { id } = await makePatient(clinic.database, clinic.orgId);
    for (const [n, acceptedPrivacyPolicy] of [false, null, true, false].entries()) {
      const input = { id, baseVersion: n + 1, acceptedPrivacyPolicy };
      expect(await written(clinic, 'updatePatient', input, 'acceptedPrivacyPolicy')).toEqual({
        acceptedPrivacyPolicy,
      });
    }
  });

  it('is open to clinicians and the front desk', async () => {
    for (const role of ['clinician', 'frontDesk'] as const) {
      const { id } = await makePatient(clinic.database, clinic.orgId);
      await written(clinic, 'updatePatient', { id, baseVersion: 1, title: 'Dr' }, 'id', role);
    }
  });
});

describe('[214] an update of what is not there', () => {
  it.each([
    ['unknown', encodeId('Patient', UNKNOWN)],
    ['of another type', encodeId('Location', UNKNOWN)],
    ['no id', ''],
  ])('is NOT_FOUND: %s', async (_name, id) => {
    expect(await refused(clinic, 'updatePatient', { id, baseVersion: 1, title: 'Dr' })).toMatchObject({
      ...{ code: 'NOT_FOUND', path: ['id'] },
    });
  });

  it('is NOT_FOUND of another organization', async () => {
    const { orgId } = await makeOrganization(clinic.database);
    const { id } = await makePatient(clinic.database, orgId);
    expect(await refused(clinic, 'updatePatient', { id, baseVersion: 1, title: 'Dr' })).toMatchObject({
      ...{ code: 'NOT_FOUND', path: ['id'] },
    });
  });

  it('is refused of an archived or deleted patient', async () => {
    const long = new Date('2026-01-01T00:00:00.000Z');
    for (const gone of [{ archivedAt: long, status: 'ARCHIVED' as const }, { deletedAt: long }]) {
      const { id } = await makePatient(clinic.database, clinic.orgId, gone);
      expect(await refused(clinic, 'updatePatient', { id, baseVersion: 1, title: 'Dr' })).toMatchObject({
        ...{ __typename: 'ConflictError', code: 'PATIENT_ARCHIVED' },
      });
    }
  });
});

describe('[160, 214] a reference in an update', () => {
  const references = [
    ['locationId', 'Location', makeLocation, 'location'],
    ['primaryPractitionerId', 'Practitioner', makePractitioner, 'primaryPractitioner'],
    ['secondaryPractitionerId', 'Practitioner', makePractitioner, 'secondaryPractitioner'],
    ['responsiblePartyId', 'Patient', makePatient, 'responsibleParty'],
  ] as const;

  it.each(references)('%s is set, left and cleared', async (field, _type, make, shown) => {
    const [{ id }, other] = [
      await makePatient(clinic.database, clinic.orgId),
      await make(clinic.database, clinic.orgId),
    ];
    const selection = `${shown} { id }`;
    const change = (baseVersion: number, rest: object) =>
      written(clinic, 'updatePatient', { id, baseVersion, ...rest }, selection);
    expect(await change(1, { [field]: other.id })).toEqual({ [shown]: { id: other.id } });
    expect(await change(2, { title: 'Dr' })).toEqual({ [shown]: { id: other.id } });
    expect(await change(3, { [field]: null })).toEqual({ [shown]: null });
  });

  it.each(references)(
    '%s that names none is NOT_FOUND, and nothing is written',
    async (field, type, make) => {
      const { id } = await makePatient(clinic.database, clinic.orgId);
      const { orgId } = await makeOrganization(clinic.database);
      const foreign = await make(clinic.database, orgId);
      for (const reference of [encodeId(type, UNKNOWN), foreign.id, 'x'])
        expect(
          await refused(clinic, 'updatePatient', { id, baseVersion: 1, title: 'Dr', [field]: reference }),
        ).toMatchObject({ code: 'NOT_FOUND', path: [field] });
    },
  );

  it('[A25] may make a patient its own guarantor', async () => {
    const { id } = await makePatient(clinic.database, clinic.orgId);
    const input = { id, baseVersion: 1, responsiblePartyId: id };
    expect(await written(clinic, 'updatePatient', input, 'responsibleParty { id }')).toEqual({
      responsibleParty: { id },
    });
  });
});

describe('[222] an update', () => {
  it('is told to the outbox, and to the audit trail with what was before and after', async () => {
    const { id, uuid } = await makePatient(clinic.database, clinic.orgId, { title: 'Miss', city: 'Rome' });
    await written(clinic, 'updatePatient', { id, baseVersion: 1, title: 'Ms', city: 'Rome', notes: 'New' });
    expect(await eventsOf(clinic, uuid)).toEqual(['patient.updated']);
    const [audit] = await clinic.db.auditEvent.findMany({ where: { entityId: uuid } });
    expect(audit).toMatchObject({ action: 'updatePatient', version: 2, patientId: uuid });
    expect(audit?.changes).toEqual({ title: ['Miss', 'Ms'], notes: [null, 'New'] });
  });

  it('[144] moves the time of the last change by the server’s clock, and leaves that of the creation', async () => {
    const { id } = await written(clinic, 'createPatient', NAMES, 'id');
    const created = clinic.clock.now().toISOString();
    const times = 'createdAt updatedAt';
    expect(await readPatient(clinic, id as string, times)).toEqual({
      createdAt: created,
      updatedAt: created,
    });
    clinic.clock.advance(60_000);
    const after = await written(clinic, 'updatePatient', { id, baseVersion: 1, title: 'Dr' }, times);
    expect(after).toEqual({ createdAt: created, updatedAt: clinic.clock.now().toISOString() });
  });

  it('is found by its new name and number, and by the old ones no more', async () => {
    const { id } = await makePatient(clinic.database, clinic.orgId, {
      firstName: 'Quentin',
      mobilePhone: '+44111',
    });
    const found = async (search: string) => {
      const answer = await clinic.as('admin')(PatientsDocument, { search });
      return answer.expectData().patients.nodes.map((node) => node.id);
    };
    expect([await found('quentin'), await found('+44 111')]).toEqual([[id], [id]]);
    await written(clinic, 'updatePatient', {
      id,
      baseVersion: 1,
      firstName: 'Zebedee',
      mobilePhone: '+44222',
    });
    expect([await found('quentin'), await found('+44 111')]).toEqual([[], []]);
    expect([await found('zebedee'), await found('+44 222')]).toEqual([[id], [id]]);
  });

  it('of a version that is not the present one says which that is', async () => {
    const { id } = await makePatient(clinic.database, clinic.orgId, { version: 7 });
    expect(await write(clinic, 'updatePatient', { id, baseVersion: 6, title: 'Dr' })).toMatchObject({
      ...{ __typename: 'VersionConflictError', currentVersion: 7 },
    });
  });
});
