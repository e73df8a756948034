import { describe, expect, it } from 'vitest';
import { assertMayBeContacted, mayBeContacted } from '../../src/patients/consent.ts';
import { ValidationError } from '../../src/platform/error.ts';
import { graphqlClient } from '../support/client.ts';
import { testClinic } from '../support/clinic.ts';
import { linkPatient, makePartner, makePatient } from '../support/fixture.ts';
import { patientWriter } from './patient-writer.ts';

// Sandbox: its partners may send any operation.
const clinic = testClinic('SANDBOX');
const { create, update, refuseCreate, refuseUpdate } = patientWriter(
  clinic,
  'acceptedPrivacyPolicy acceptedSmsMarketing',
);

const REFUSED = {
  code: 'VALIDATION_FAILED',
  issues: [{ path: ['acceptedSmsMarketing'], code: 'privacy_policy_rejected' }],
};

describe('[95] the answer to the privacy policy', () => {
  it('is none, yes or no, and may change to each', async () => {
    let patient = await create();
    expect(patient.acceptedPrivacyPolicy).toBeNull();
    for (const answer of [true, false, null, false, true]) {
      patient = await update(patient, { acceptedPrivacyPolicy: answer });
      expect(patient.acceptedPrivacyPolicy).toBe(answer);
    }
    expect((await create({ acceptedPrivacyPolicy: false })).acceptedPrivacyPolicy).toBe(false);
  });

  it('[A50] is filtered by', async () => {
    const lastName = 'Filtered';
    const ids = {
      none: (await create({ lastName })).id,
      yes: (await create({ lastName, acceptedPrivacyPolicy: true, acceptedSmsMarketing: true })).id,
      no: (await create({ lastName, acceptedPrivacyPolicy: false })).id,
    };
    const found = async (condition: object) => {
      const answer = await clinic.as('frontDesk')<{ patients: { nodes: { id: string }[] } }>(
        'query($filter: PatientFilter) { patients(filter: $filter) { nodes { id } } }',
        { filter: { lastName: { eq: lastName }, ...condition } },
      );
      return answer.expectData().patients.nodes.map(({ id }) => id);
    };
    expect(await found({ acceptedPrivacyPolicy: { eq: true } })).toEqual([ids.yes]);
    expect(await found({ acceptedPrivacyPolicy: { eq: false } })).toEqual([ids.no]);
    expect(await found({ acceptedPrivacyPolicy: { isNull: true } })).toEqual([ids.none]);
    expect(await found({ acceptedPrivacyPolicy: { isNull: false } })).toHaveLength(2);
    expect(await found({ acceptedSmsMarketing: { eq: true } })).toEqual([ids.yes]);
  });
});

describe('[96, A50] marketing by text message', () => {
  it('is refused to whom has rejected the policy, or does so now', async () => {
    expect(await refuseCreate({ acceptedPrivacyPolicy: false, acceptedSmsMarketing: true })).toMatchObject(
      REFUSED,
    );
    const rejected = await create({ acceptedPrivacyPolicy: false });
    expect(await refuseUpdate(rejected, { acceptedSmsMarketing: true })).toMatchObject(REFUSED);
    const accepted = await create({ acceptedPrivacyPolicy: true, acceptedSmsMarketing: true });
    const both = { acceptedPrivacyPolicy: false, acceptedSmsMarketing: true };
    expect(await refuseUpdate(accepted, both)).toMatchObject(REFUSED);
  });

  it('is granted with the policy, or where there is no answer to it', async () => {
    expect((await create({ acceptedSmsMarketing: true })).acceptedSmsMarketing).toBe(true);
    const rejected = await create({ acceptedPrivacyPolicy: false });
    const both = await update(rejected, { acceptedPrivacyPolicy: true, acceptedSmsMarketing: true });
    expect(both).toMatchObject({ acceptedPrivacyPolicy: true, acceptedSmsMarketing: true });
  });

  it('is withdrawn by a rejection, which the audit trail tells', async () => {
    const patient = await create({ acceptedPrivacyPolicy: true, acceptedSmsMarketing: true });
    const rejected = await update(patient, { acceptedPrivacyPolicy: false });
    expect(rejected).toMatchObject({ acceptedPrivacyPolicy: false, acceptedSmsMarketing: false });
    const [, last] = await clinic.db.auditEvent.findMany({
      where: { entityId: patient.uuid },
      orderBy: { id: 'asc' },
    });
    expect(last?.changes).toMatchObject({
      acceptedPrivacyPolicy: [true, false],
      acceptedSmsMarketing: [true, false],
    });
    const again = await update(rejected, { acceptedPrivacyPolicy: true });
    expect(again.acceptedSmsMarketing).toBe(false);
  });
});

describe('[A50] a communication', () => {
  it.each([null, true, false])('is ruled out by a rejection alone: %s', (acceptedPrivacyPolicy) => {
    expect(mayBeContacted({ acceptedPrivacyPolicy })).toBe(acceptedPrivacyPolicy !== false);
    const assertion = () => assertMayBeContacted({ acceptedPrivacyPolicy }, ['patientId']);
    if (acceptedPrivacyPolicy !== false) expect(assertion).not.toThrow();
    else expect(assertion).toThrow(ValidationError);
  });
});

describe('[95, A50] a patient who has rejected the policy', () => {
  it('stays in the sight of staff, and leaves that of partners', async () => {
    const partner = await makePartner(clinic.database, clinic.organization);
    const client = graphqlClient(clinic.server.app, partner.secret, '/partner/graphql');
    const query = 'query($id: ID!) { patient(id: $id) { id } node(id: $id) { id } }';
    for (const answer of [null, true, false]) {
      const patient = await makePatient(clinic.database, clinic.orgId, { acceptedPrivacyPolicy: answer });
      await linkPatient(clinic.database, clinic.orgId, partner, patient);
      const { id } = patient;
      const shown = { patient: { id }, node: { id } };
      const absent = { patient: null, node: null };
      expect((await clinic.as('frontDesk')(query, { id })).expectData()).toEqual(shown);
      expect((await client(query, { id })).expectData()).toEqual(answer === false ? absent : shown);
    }
  });
});
