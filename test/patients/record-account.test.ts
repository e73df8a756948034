import { describe, expect, it } from 'vitest';
import { encodeId } from '../../src/graphql/id.ts';
import { uuidv7 } from '../../src/platform/uuid.ts';
import { testClinic } from '../support/clinic.ts';
import { makeContact, makeNamed } from '../support/directory-fixture.ts';
import { type Made, makeOrganization, makePatient } from '../support/fixture.ts';
import { patientWriter } from './patient-writer.ts';

const clinic = testClinic();
const { create, update, refuseCreate, refuseUpdate, run } = patientWriter(
  clinic,
  `uniqueId concessionType { id name } referringDoctor { id name } feeSchedule { id name }
   billingType { id name } employer { id name } billingAccount { id name }`,
);

const REFERENCES = [
  ['concessionTypeId', 'ConcessionType'],
  ['feeScheduleId', 'FeeSchedule'],
  ['billingTypeId', 'BillingType'],
  ['employerId', 'Employer'],
  ['referringDoctorId', 'Contact'],
] as const;
type Type = (typeof REFERENCES)[number][1];

const make = (type: Type, orgId = clinic.orgId): Promise<Made> =>
  type === 'Contact' ? makeContact(clinic.database, orgId) : makeNamed(clinic.database, orgId, type);

describe.each(REFERENCES)('[113, 114, 204] %s', (field, type) => {
  const read = field.replace(/Id$/, '');

  it('names an entry of the directory; null clears it, omitted it stays', async () => {
    const [one, two] = [await make(type), await make(type)];
    const patient = await create({ [field]: one.id });
    expect(patient[read]).toMatchObject({ id: one.id, name: expect.any(String) });
    const kept = await update(patient, { occupation: 'Clerk' });
    expect(kept[read]).toEqual(patient[read]);
    const changed = await update(kept, { [field]: two.id });
    expect(changed[read]).toMatchObject({ id: two.id });
    expect((await update(changed, { [field]: null }))[read]).toBeNull();
  });

  it('[160, 212, 214] that is not in reach is NOT_FOUND, whatever the reason', async () => {
    const { orgId } = await makeOrganization(clinic.database);
    const foreign = await make(type, orgId);
    const patient = await create();
    const absent = { __typename: 'NotFoundError', code: 'NOT_FOUND', path: [field] };
    for (const id of [foreign.id, encodeId(type, uuidv7()), encodeId('Location', foreign.uuid), 'x']) {
      expect(await refuseCreate({ [field]: id })).toEqual(absent);
      expect(await refuseUpdate(patient, { [field]: id })).toEqual(absent);
    }
  });

  it('[302] that is archived can’t be chosen, and stays where it was chosen before', async () => {
    const { id } = await make(type);
    const patient = await create({ [field]: id });
    const archive = `mutation($input: Archive${type}Input!) { archive${type}(input: $input) { __typename } }`;
    (await clinic.as('admin')(archive, { input: { id } })).expectData();
    const kept = await update(patient, { [field]: id });
    expect(kept[read]).toMatchObject({ id });
    expect(await refuseCreate({ [field]: id })).toMatchObject({ code: 'NOT_FOUND', path: [field] });
    expect(await refuseUpdate(await create(), { [field]: id })).toMatchObject({ path: [field] });
  });
});

describe('[210] the billing account of a new patient', () => {
  const account = () => makeNamed(clinic.database, clinic.orgId, 'BillingAccount', 'The Lovelaces');
  const accounts = () => clinic.db.billingAccount.count();

  it('is none unless decided', async () => {
    const before = await accounts();
    for (const billingAccount of [undefined, null, { assign: 'NONE' }])
      expect((await create({ billingAccount })).billingAccount).toBeNull();
    expect(await accounts()).toBe(before);
  });

  it('may be one that there is, shared with others', async () => {
    const { id } = await account();
    const before = await accounts();
    for (let n = 0; n < 2; n += 1) {
      const patient = await create({ billingAccount: { assign: 'EXISTING', billingAccountId: id } });
      expect(patient.billingAccount).toEqual({ id, name: 'The Lovelaces' });
    }
    expect(await accounts()).toBe(before);
  });

  it('may be made with the patient, under its name, and is audited as it is', async () => {
    const patient = await create({ billingAccount: { assign: 'NEW' } });
    expect(patient.billingAccount).toMatchObject({ name: 'Lovelace, Ada' });
    const { id } = patient.billingAccount as { id: string };
    const entityId = Buffer.from(id, 'base64url').toString().split(':')[1] ?? '';
    expect(await clinic.db.auditEvent.findMany({ where: { entityId } })).toMatchObject([
      { action: 'createPatient', entityType: 'BillingAccount', version: 1 },
    ]);
  });

  it('[A7] is made once for one idempotency key', async () => {
    const input = {
      firstName: 'Ada',
      lastName: 'Once',
      billingAccount: { assign: 'NEW' },
      idempotencyKey: 'k',
    };
    const first = await run('create', input);
    const before = await accounts();
    expect((await run('create', input)).patient).toEqual(first.patient);
    expect(await accounts()).toBe(before);
  });

  it.each([
    { assign: 'EXISTING' },
    { assign: 'EXISTING', billingAccountId: null },
    { assign: 'NEW', billingAccountId: 'x' },
    { assign: 'NONE', billingAccountId: 'x' },
  ])('is refused where decision and account contradict each other: %o', async (billingAccount) => {
    const issues = [{ path: ['billingAccount', 'billingAccountId'], code: 'existing_account_only' }];
    expect(await refuseCreate({ billingAccount })).toMatchObject({ code: 'VALIDATION_FAILED', issues });
  });

  it('[160] that is not in reach is NOT_FOUND, archived ones included', async () => {
    const { orgId } = await makeOrganization(clinic.database);
    const foreign = await makeNamed(clinic.database, orgId, 'BillingAccount');
    const archived = await account();
    await clinic.db.billingAccount.updateMany({
      where: { id: archived.uuid },
      data: { archivedAt: new Date() },
    });
    for (const billingAccountId of [foreign.id, archived.id, encodeId('BillingAccount', uuidv7()), '']) {
      expect(await refuseCreate({ billingAccount: { assign: 'EXISTING', billingAccountId } })).toEqual({
        ...{ __typename: 'NotFoundError', code: 'NOT_FOUND' },
        path: ['billingAccount', 'billingAccountId'],
      });
    }
  });

  it('[213] is decided at registration only', async () => {
    const input = { id: (await create()).id, baseVersion: 1, billingAccount: { assign: 'NONE' } };
    const query = 'mutation($input: UpdatePatientInput!) { updatePatient(input: $input) { __typename } }';
    (await clinic.as('admin')(query, { input })).expectError('BAD_USER_INPUT');
  });

  it('tells an analyst no name', async () => {
    const { id } = await create({ billingAccount: { assign: 'NEW' } });
    const query = 'query($id: ID!) { patient(id: $id) { billingAccount { name version } } }';
    expect((await clinic.as('analyst')(query, { id })).expectData()).toEqual({
      patient: { billingAccount: { name: '[redacted]', version: 1 } },
    });
    const list = '{ billingAccounts(filter: { name: { contains: "love" } }) { totalCount } }';
    (await clinic.as('analyst')(list)).expectError('FORBIDDEN');
    (await clinic.as('analyst')('{ billingAccounts(orderBy: { field: NAME }) { totalCount } }')).expectError(
      'FORBIDDEN',
    );
  });
});

describe('[116, A51] the invoices of a patient', () => {
  it('are money in cents, the newest first, in pages', async () => {
    const patient = await makePatient(clinic.database, clinic.orgId);
    const days = ['2026-01-31', '2026-02-28', '2025-12-24', '2026-01-31'];
    await clinic.db.invoice.createMany({
      data: days.map((day, n) => ({
        ...{ orgId: clinic.orgId, patientId: patient.uuid, number: `I-${n}`, currency: 'EUR' },
        ...{ issuedOn: new Date(day), amountInCents: 1999 + n, outstandingInCents: n === 0 ? -5 : 0 },
      })),
    });
    const query = `query($id: ID!, $after: String) { patient(id: $id) { invoices(first: 3, after: $after) {
      totalCount pageInfo { hasNextPage endCursor }
      nodes { id number issuedOn dueOn amount { amountInCents currency } outstanding { amountInCents currency } patient { id } }
    } } }`;
    interface Page {
      patient: { invoices: { nodes: { id: string; number: string }[]; pageInfo: { endCursor: string } } };
    }
    const first = (await clinic.as('analyst')<Page>(query, { id: patient.id })).expectData().patient.invoices;
    expect(first).toMatchObject({ totalCount: 4, pageInfo: { hasNextPage: true } });
    expect(first.nodes.map(({ number }) => number)).toEqual(['I-1', 'I-3', 'I-0']);
    expect(first.nodes[2]).toMatchObject({
      ...{ issuedOn: '2026-01-31', dueOn: null, patient: { id: patient.id } },
      amount: { amountInCents: 1999, currency: 'EUR' },
      outstanding: { amountInCents: -5, currency: 'EUR' },
    });
    const after = first.pageInfo.endCursor;
    const rest = (await clinic.as('analyst')<Page>(query, { id: patient.id, after })).expectData();
    expect(rest.patient.invoices.nodes.map(({ number }) => number)).toEqual(['I-2']);
    const one = `query($id: ID!) { invoice(id: $id) { number } node(id: $id) { id } }`;
    const { id } = first.nodes[0] as { id: string };
    expect((await clinic.as('analyst')(one, { id })).expectData()).toEqual({
      invoice: { number: 'I-1' },
      node: { id },
    });
  });
});

describe('[126–128, 130] a patient’s unique id', () => {
  it('is null unless given, and finds the patient', async () => {
    expect((await create()).uniqueId).toBeNull();
    const { id, uniqueId } = await create({ uniqueId: 'Pat 123' });
    expect(uniqueId).toBe('Pat 123');
    const query = 'query($by: PatientKey!) { patientBy(by: $by) { id } }';
    const by = async (key: string) =>
      (await clinic.as('frontDesk')(query, { by: { uniqueId: key } })).expectData();
    expect(await by('Pat 123')).toEqual({ patientBy: { id } });
    expect(await by('pat 123')).toEqual({ patientBy: null });
    (await clinic.as('analyst')(query, { by: { uniqueId: 'Pat 123' } })).expectError('FORBIDDEN');
    const list = '{ patients(filter: { uniqueId: { in: ["Pat 123"] } }) { nodes { id } } }';
    expect((await clinic.as('frontDesk')(list)).expectData()).toEqual({ patients: { nodes: [{ id }] } });
  });

  it('is unique in the organization, deleted patients included, and free in others', async () => {
    const { orgId } = await makeOrganization(clinic.database);
    await makePatient(clinic.database, orgId, { uniqueId: 'taken elsewhere' });
    await create({ uniqueId: 'taken elsewhere' });
    await makePatient(clinic.database, clinic.orgId, { uniqueId: 'taken', deletedAt: new Date() });
    const refused = { __typename: 'DuplicateError', code: 'DUPLICATE', path: ['uniqueId'] };
    expect(await refuseCreate({ uniqueId: 'taken' })).toEqual(refused);
    expect(await refuseUpdate(await create(), { uniqueId: 'taken' })).toEqual(refused);
    const own = await create({ uniqueId: 'own' });
    expect((await update(own, { uniqueId: 'own' })).uniqueId).toBe('own');
  });
});

describe('[130] the unique id of a hospital and of a practitioner', () => {
  it.each([
    ['Hospital', { name: 'General' }],
    ['Practitioner', { firstName: 'Elsie', lastName: 'Inglis' }],
  ])('%s: is unique, archived ones included, and found', async (type, named) => {
    const field = type.toLowerCase();
    const write = async (verb: string, input: object) => {
      const answer = await clinic.as('admin')<{ outcome: { record?: { id: string }; code?: string } }>(
        `mutation($input: ${verb}${type}Input!) { outcome: ${verb.toLowerCase()}${type}(input: $input) {
          ... on ${verb}${type}Success { record: ${field} { id uniqueId } } ... on Error { code path }
        } }`,
        { input },
      );
      return answer.expectData().outcome;
    };
    const { record } = await write('Create', { ...named, uniqueId: 'hos123' });
    const other = await write('Create', named);
    const taken = { code: 'DUPLICATE', path: ['uniqueId'] };
    expect(await write('Create', { ...named, uniqueId: 'hos123' })).toEqual(taken);
    const change = { id: other.record?.id, baseVersion: 1, uniqueId: 'hos123' };
    expect(await write('Update', change)).toEqual(taken);
    const list = `{ ${field}s(filter: { uniqueId: { eq: "hos123" } }) { nodes { id } } }`;
    expect((await clinic.as('analyst')(list)).expectData()).toEqual({
      [`${field}s`]: { nodes: [{ id: record?.id }] },
    });
    await write('Archive', { id: record?.id });
    expect(await write('Create', { ...named, uniqueId: 'hos123' })).toEqual(taken);
  });
});
