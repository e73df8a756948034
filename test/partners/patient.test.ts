import { beforeAll, describe, expect, it } from 'vitest';
import { encodeId } from '../../src/graphql/id.ts';
import { adminClient } from '../../src/platform/database.ts';
import { PatientByIdDocument } from '../generated/organization/graphql.ts';
import { NodesDocument, PatientNodeDocument } from '../generated/partner/graphql.ts';
import { type GraphqlAnswer, type GraphqlClient, graphqlClient } from '../support/client.ts';
import { testClinic } from '../support/clinic.ts';
import {
  linkPatient,
  type Made,
  type MadePartner,
  makeOrganization,
  makePartner,
  makePatient,
} from '../support/fixture.ts';
import { databaseState, lastStatements } from '../support/state.ts';

// Live keys run registered operations only: partners try things in the sandbox [83, A56].
const clinic = testClinic('SANDBOX');
const FIELDS = [
  'dateOfBirth',
  'email',
  'firstName',
  'id',
  'lastName',
  'metadata',
  'object',
  'patientId',
  'phone',
  'sex',
];

let partner: MadePartner;
let other: MadePartner;
let client: GraphqlClient;
let otherClient: GraphqlClient;

const asPartner = (secret: string) => graphqlClient(clinic.server.app, secret, '/partner/graphql');
const make = (values: object = {}) => makePatient(clinic.database, clinic.orgId, values);
const link = (patient: Made, values: object = {}, by = partner) =>
  linkPatient(clinic.database, clinic.orgId, by, patient, values);

async function linked(values: object = {}, linkValues: object = {}): Promise<Made> {
  const patient = await make(values);
  await link(patient, linkValues);
  return patient;
}

const ask = (id: string, selection = FIELDS.join(' '), by = client) =>
  by<{ patient: Record<string, unknown> | null }>(
    `query Read($id: ID!) { patient(id: $id) { ${selection} } }`,
    { id },
  );
const read = async (id: string, selection?: string, by?: GraphqlClient) =>
  (await ask(id, selection, by)).expectData().patient;

beforeAll(async () => {
  partner = await makePartner(clinic.database, clinic.organization);
  other = await makePartner(clinic.database, clinic.organization);
  client = asPartner(partner.secret);
  otherClient = asPartner(other.secret);
});

describe('[1, 11–20] a linked patient', () => {
  it('has its fields as the chart has them', async () => {
    const { id } = await linked(
      {
        ...{ firstName: 'Alex', lastName: 'Smith', email: 'alex@partner.example', sex: 'Female' },
        ...{ mobilePhone: '+447700900123', dateOfBirth: '1990-05-17' },
      },
      { metadata: { ref: 'A-1' } },
    );
    expect(await read(id)).toEqual({
      ...{ id, patientId: id, object: 'patient', firstName: 'Alex', lastName: 'Smith', sex: 'FEMALE' },
      ...{ email: 'alex@partner.example', phone: '+447700900123', dateOfBirth: '1990-05-17' },
      metadata: { ref: 'A-1' },
    });
  });

  it('[12, 15–20] has every field present, null or empty where the chart is blank', async () => {
    const { id } = await linked({ firstName: 'Alex', lastName: 'Smith' }, { email: 'given@partner.example' });
    expect(await read(id)).toEqual({
      ...{ id, patientId: id, object: 'patient', firstName: 'Alex', lastName: 'Smith', sex: null },
      ...{ email: 'given@partner.example', phone: null, dateOfBirth: null, metadata: {} },
    });
  });

  it('[16] has the chart’s email before the one that the partner gave, and never another partner’s', async () => {
    const patient = await linked({ email: 'chart@example.org' }, { email: 'mine@partner.example' });
    expect(await read(patient.id, 'email')).toEqual({ email: 'chart@example.org' });
    const blank = await linked({}, { email: 'mine@partner.example' });
    await link(blank, { email: 'theirs@partner.example' }, other);
    expect(await read(blank.id, 'email')).toEqual({ email: 'mine@partner.example' });
    expect(await read(blank.id, 'email', otherClient)).toEqual({ email: 'theirs@partner.example' });
  });

  it.each([
    [{ mobilePhone: '+441', homePhone: '+442', workPhone: '+443' }, '+441'],
    [{ homePhone: '+442', workPhone: '+443' }, '+442'],
    [{ workPhone: '+443' }, '+443'],
    [{}, null],
  ])('[18] has the first phone of %j', async (phones, phone) => {
    const { id } = await linked(phones);
    expect(await read(id, 'phone')).toEqual({ phone });
  });

  it.each([
    ['male', null, 'MALE'],
    [' Female ', null, 'FEMALE'],
    ['FEMALE', 'MALE', 'FEMALE'],
    [null, 'MALE', 'MALE'],
    [null, 'FEMALE', 'FEMALE'],
    ['Female to Male', 'MALE', 'MALE'],
    ['Female to Male', null, null],
    ['Transgender', 'NON_BINARY', null],
    [null, 'NON_BINARY', null],
    [null, 'OTHER', null],
    [null, 'PREFER_NOT_TO_SAY', null],
    [null, 'UNKNOWN', null],
    [null, null, null],
  ])('[19, A16] of sex %j and administrative gender %j is %j', async (sex, administrativeGender, told) => {
    const { id } = await linked({
      sex,
      administrativeGender,
      genderIdentity: 'Male',
      legacyGender: 'Female',
    });
    expect(await read(id, 'sex')).toEqual({ sex: told });
  });

  it('[A12] stays readable when it is archived or deleted', async () => {
    const long = new Date('2026-01-01T00:00:00.000Z');
    for (const gone of [{ archivedAt: long, status: 'ARCHIVED' }, { deletedAt: long }]) {
      const { id } = await linked(gone);
      expect(await read(id, 'id')).toEqual({ id });
    }
  });

  it('is found by node and nodes alike', async () => {
    const [one, two, hidden] = [await linked(), await linked(), await make()];
    const node = await client(PatientNodeDocument, { id: one.id });
    expect(node.expectData()).toEqual({ node: { id: one.id, object: 'patient' } });
    const ids = [two.id, hidden.id, one.id, 'x', two.id];
    const nodes = await client(NodesDocument, { ids });
    expect(nodes.expectData()).toEqual({
      nodes: [{ id: two.id }, null, { id: one.id }, null, { id: two.id }],
    });
  });
});

describe('[20–22, A10] metadata', () => {
  it('is of the partner who set it: another sees its own, or none', async () => {
    const patient = await linked({}, { metadata: { mine: '1', shared: 'mine' } });
    await link(patient, { metadata: { theirs: '2', shared: 'theirs' } }, other);
    expect(await read(patient.id, 'metadata')).toEqual({ metadata: { mine: '1', shared: 'mine' } });
    expect(await read(patient.id, 'metadata', otherClient)).toEqual({
      metadata: { theirs: '2', shared: 'theirs' },
    });
  });

  it('is shown to staff by partner', async () => {
    const { id } = await linked({}, { metadata: { mine: '1' } });
    const answer = await clinic.as('admin')(PatientByIdDocument, { id });
    expect(answer.expectData().patient?.metadata).toEqual({ [partner.partnerId]: { mine: '1' } });
  });
});

describe('[3–5, A49] a patient that is not linked', () => {
  /** An answer as it travels, without what is of the request alone. */
  const bytes = ({ status, text, headers, requestId }: GraphqlAnswer) => {
    const { 'x-request-id': _id, date: _date, ...rest } = headers;
    return JSON.stringify({ status, text: text.replaceAll(requestId, ''), rest });
  };

  it('is answered byte for byte like one that does not exist, at the same cost', async () => {
    const foreign = await makeOrganization(clinic.database, { environment: 'SANDBOX' });
    const ofOther = await make();
    await link(ofOther, {}, other);
    const rejected = await linked({ acceptedPrivacyPolicy: false });
    const ids = [
      encodeId('Patient', '01900000-0000-7000-8000-000000000000'),
      (await make()).id,
      (await makePatient(clinic.database, foreign.orgId)).id,
      ofOther.id,
      rejected.id,
    ];
    for (const query of [
      'patient(id: $id) { id firstName metadata }',
      'node(id: $id) { id }',
      'nodes(ids: [$id]) { id }',
    ]) {
      const answers = new Set<string>();
      const costs = new Set<number>();
      await client(`query($id: ID!) { ${query} }`, { id: ids[0] });
      for (const id of ids) {
        const answer = await client(`query($id: ID!) { ${query} }`, { id });
        expect(answer.errors, String(answer)).toEqual([]);
        answers.add(bytes(answer));
        costs.add(lastStatements(clinic.server));
      }
      expect([...answers], query).toHaveLength(1);
      expect([...costs], query).toHaveLength(1);
    }
  });

  it('is null, and becomes readable by a link', async () => {
    const patient = await make();
    expect(await read(patient.id, 'id')).toBeNull();
    await link(patient, {}, other);
    expect(await read(patient.id, 'id')).toBeNull();
    await link(patient);
    expect(await read(patient.id, 'id')).toEqual({ id: patient.id });
  });

  it('[8] is no more readable by the features of a catalog', async () => {
    const { id } = await make();
    await adminClient(clinic.database).catalog.updateMany({
      ...{ where: { id: partner.catalogId }, data: { featureFlags: { catalogMode: true } } },
    });
    expect(await read(id, 'id')).toBeNull();
  });
});

describe('[7, 9, 65] what the partner graph does not have', () => {
  interface Introspected {
    readonly __schema: {
      readonly queryType: { readonly fields: { readonly name: string }[] };
      readonly types: { name: string }[];
    };
    readonly __type: { readonly fields: { readonly name: string }[] };
  }

  it('[11] shows exactly the ten fields of a patient to introspection', async () => {
    const answer = await client<Introspected>('{ __type(name: "Patient") { fields { name } } }');
    expect(
      answer
        .expectData()
        .__type.fields.map(({ name }) => name)
        .sort(),
    ).toEqual(FIELDS);
  });

  it('[7] shows no list, search or other key of patients to introspection', async () => {
    const answer = await client<Introspected>(
      '{ __schema { queryType { fields { name } } types { name } } }',
    );
    const { queryType, types } = answer.expectData().__schema;
    const names = queryType.fields.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(['account', 'node', 'nodes', 'patient', 'viewer']));
    expect(names.filter((name) => /^patient./.test(name))).toEqual([]);
    const shown = types.map(({ name }) => name);
    for (const hidden of [
      'PatientFilter',
      'PatientConnection',
      'PatientKey',
      'Allergy',
      'Medication',
      'Credential',
      'LocationConnection',
    ])
      expect(shown).not.toContain(hidden);
  });

  it.each([
    ...[
      'uuid',
      'status',
      'socialSecurityNumber',
      'notes',
      'chartNumber',
      'version',
      'createdAt',
      'homePhone',
    ],
    ...[
      'balances { balanceTotal }',
      'location { name }',
      'allergies { totalCount }',
      'responsibleParty { id }',
    ],
  ])('refuses Patient.%s at validation', async (field) => {
    const { id } = await linked();
    const answer = await ask(id, field);
    expect(new Set(answer.codes), String(answer)).toEqual(new Set(['GRAPHQL_VALIDATION_FAILED']));
    expect(answer.data).toBeUndefined();
  });

  it.each([
    '{ patients { totalCount } }',
    '{ patientSearch(query: "a") { total } }',
    '{ patientBy(by: { chartNumber: "1" }) { id } }',
    '{ credentials { totalCount } }',
    'mutation { deletePatient(input: { id: "x" }) { __typename } }',
    'subscription { changes { id } }',
  ])('refuses %s, and writes nothing', async (query) => {
    const before = await databaseState(clinic.database);
    const answer = await client(query);
    expect(new Set(answer.codes), String(answer)).toEqual(new Set(['GRAPHQL_VALIDATION_FAILED']));
    expect(await databaseState(clinic.database)).toEqual(before);
  });

  it('does not hand out by node what it does not have', async () => {
    const id = encodeId('Credential', partner.credentialId);
    expect((await client('query($id: ID!) { node(id: $id) { id } }', { id })).expectData()).toEqual({
      node: null,
    });
  });
});

describe('[24–27, 30] a partner’s key', () => {
  it('is accepted at its own endpoint only', async () => {
    const wrong = await graphqlClient(clinic.server.app, partner.secret)('{ viewer { kind } }');
    wrong.expectError('UNAUTHENTICATED', 401);
    const staff = await asPartner(clinic.organization.secrets.admin)('{ viewer { kind } }');
    staff.expectError('UNAUTHENTICATED', 401);
  });

  it('[27] of the sandbox reaches no patient of the live organization', async () => {
    const live = await makeOrganization(clinic.database);
    const { id } = await makePatient(clinic.database, live.orgId);
    expect(await read(id, 'id')).toBeNull();
  });

  it('says whose it is', async () => {
    const answer = await client('{ viewer { kind environment partner { uuid } organization { uuid } } }');
    expect(answer.expectData()).toEqual({
      viewer: {
        ...{ kind: 'PARTNER', environment: 'SANDBOX' },
        ...{ partner: { uuid: partner.partnerId }, organization: { uuid: clinic.orgId } },
      },
    });
  });
});
