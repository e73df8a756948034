import { type GraphQLObjectType, getNamedType, isLeafType, isListType, isNonNullType } from 'graphql';
import { describe, expect, it } from 'vitest';
import { encodeId } from '../../src/graphql/id.ts';
import { buildSchemas } from '../../src/schema.ts';
import { testClinic } from '../support/clinic.ts';
import { makeLocation, makeOrganization, makePatient, makePractitioner } from '../support/fixture.ts';
import { databaseState } from '../support/state.ts';
import { plainInputFields, read, SAMPLE, sent } from './patient-sample.ts';

const clinic = testClinic();
const { org } = buildSchemas();

const NAMES = { firstName: 'Ada', lastName: 'Lovelace' };

interface Created {
  readonly __typename: string;
  readonly patient: Record<string, unknown> & { readonly id: string; readonly uuid: string };
  readonly code?: string;
  readonly path?: string[];
  readonly issues?: { path: string[]; code: string; message: string }[];
}

async function create(
  input: Record<string, unknown>,
  selection = 'id uuid',
  role: 'admin' | 'frontDesk' = 'admin',
) {
  const answer = await clinic.as(role)<{ createPatient: Created }>(
    `mutation($input: CreatePatientInput!) { createPatient(input: $input) {
      __typename
      ... on CreatePatientSuccess { patient { ${selection} } }
      ... on Error { code path }
      ... on ValidationError { issues { path code message } }
    } }`,
    { input },
  );
  return answer.expectData().createPatient;
}

/** The patient that was created. */
async function created(input: Record<string, unknown>, selection?: string) {
  const result = await create({ ...NAMES, ...input }, selection);
  expect(result, JSON.stringify(result)).toMatchObject({ __typename: 'CreatePatientSuccess' });
  return result.patient;
}

/** The answer of a creation that must be refused and write nothing. */
async function refused(input: Record<string, unknown>) {
  const before = await databaseState(clinic.database);
  const result = await create({ ...NAMES, ...input });
  expect(await databaseState(clinic.database)).toEqual(before);
  expect(result.__typename).toMatch(/Error$/);
  return result;
}

/** The issues of an input that breaks rules: paths and codes. */
async function issues(input: Record<string, unknown>) {
  const { code, issues: found } = await refused(input);
  expect(code).toBe('VALIDATION_FAILED');
  return found?.map((issue) => [issue.path.join('.'), issue.code]);
}

describe('[89, 90] the smallest creation, of two names', () => {
  it('leaves everything else blank or at its default [190, 191, 208]', async () => {
    const fields = Object.values((org.getType('Patient') as GraphQLObjectType).getFields());
    const plain = fields.filter((field) => isLeafType(getNamedType(field.type)) && field.args.length === 0);
    const patient = await created({}, plain.map(({ name }) => name).join(' '));
    const now = clinic.clock.now().toISOString();
    const { id, uuid, chartNumber } = patient;
    const set: Record<string, unknown> = {
      ...{ ...NAMES, id, uuid, patientId: id, object: 'patient', chartNumber, metadata: {}, version: 1 },
      ...{
        status: 'ACTIVE',
        allowedTransitions: ['INACTIVE', 'DECEASED'],
        allergyReviewStatus: 'NOT_REVIEWED',
      },
      ...{ consentFlags: 0, createdAt: now, updatedAt: patient.updatedAt },
    };
    const expected = plain.map(({ name, type }) => {
      const named = String(getNamedType(type));
      const blank = isNonNullType(type) ? (named === 'Boolean' ? false : undefined) : null;
      return [
        name,
        name in set ? set[name] : isListType(isNonNullType(type) ? type.ofType : type) ? [] : blank,
      ];
    });
    expect(patient).toEqual(Object.fromEntries(expected));
    expect(chartNumber).toMatch(/^\d{6}$/);
    expect(id).toBe(encodeId('Patient', uuid));
  });

  it('has no references, and owes nothing [203]', async () => {
    const patient = await created(
      {},
      `location { id } primaryPractitioner { id } secondaryPractitioner { id } responsibleParty { id }
       balances { balance0To30 balance31To60 balance61To90 balanceOver90 balanceTotal estimatedBalance
         insuranceEstimate paymentPlanDue }`,
    );
    const { balances, ...references } = patient;
    expect(Object.values(references)).toEqual([null, null, null, null]);
    expect(new Set(Object.values(balances as object))).toEqual(new Set(['0.00']));
  });
});

describe('[95–112, 131–139, 186–202, 210] every field', () => {
  const names = plainInputFields('CreatePatientInput').map(({ name }) => name);

  it('has a sample in this test', () => {
    expect(
      names.filter((name) => !(name in SAMPLE)),
      'add them to test/patients/patient-sample.ts',
    ).toEqual([]);
    expect(Object.keys(SAMPLE).filter((name) => !names.includes(name))).toEqual([]);
  });

  it('is written and read back', async () => {
    const { id } = await created(sent(names));
    const answer = await clinic.as('admin')<{ patient: object }>(
      `query($id: ID!) { patient(id: $id) { ${names.join(' ')} } }`,
      { id },
    );
    expect(answer.expectData().patient).toEqual(read(names));
  });

  it('[205, 209] has its references resolved in the answer', async () => {
    const [location, one, two, guarantor] = [
      await makeLocation(clinic.database, clinic.orgId, { name: 'Mill Lane' }),
      await makePractitioner(clinic.database, clinic.orgId, {
        title: 'Dr',
        firstName: 'Elsie',
        lastName: 'Inglis',
      }),
      await makePractitioner(clinic.database, clinic.orgId, { firstName: 'Jane', lastName: 'Barker' }),
      await makePatient(clinic.database, clinic.orgId, { firstName: 'Guarantor' }),
    ];
    const ids = { locationId: location.id, primaryPractitionerId: one.id, secondaryPractitionerId: two.id };
    const patient = await created(
      { ...ids, responsiblePartyId: guarantor.id },
      `location { id name } primaryPractitioner { id name } secondaryPractitioner { id name }
       responsibleParty { id firstName }`,
    );
    expect(patient).toEqual({
      location: { id: location.id, name: 'Mill Lane' },
      primaryPractitioner: { id: one.id, name: 'Dr Elsie Inglis' },
      secondaryPractitioner: { id: two.id, name: 'Jane Barker' },
      responsibleParty: { id: guarantor.id, firstName: 'Guarantor' },
    });
  });

  it('[A52] that is an optional text is blank when it is sent empty', async () => {
    const optional = plainInputFields('CreatePatientInput').filter(
      ({ name, type }) => String(type) === 'String' && name !== 'chartNumber',
    );
    const texts = optional.map(({ name }) => name);
    for (const empty of ['', '  ']) {
      const patient = await created(Object.fromEntries(texts.map((name) => [name, empty])), texts.join(' '));
      expect(patient).toEqual(Object.fromEntries(texts.map((name) => [name, null])));
    }
  });

  it('[A36] that is an empty chart number counts as none: the next one is given', async () => {
    const { chartNumber } = await created({ chartNumber: ' ' }, 'chartNumber');
    expect(chartNumber).toMatch(/^\d{6}$/);
  });
});

describe('[109, 110, 211, 213] what can’t be written', () => {
  const READ_ONLY = [
    ...[
      'id',
      'uuid',
      'version',
      'createdAt',
      'updatedAt',
      'archivedAt',
      'deletedAt',
      'balances',
      'balanceTotal',
    ],
    ...['latestVitalsDate', 'smokingSnomed', 'potentialDuplicates', 'isSchedulingRestricted', 'legacyGender'],
    ...['gender', 'metadata', 'phone', 'birthYear', 'consents', 'allowedTransitions'],
  ];
  const inputFields = (name: string) => {
    const type = org.getType(name);
    return type && 'getFields' in type ? Object.keys(type.getFields()) : [];
  };

  it('has no place in the input of a creation', () => {
    expect(inputFields('CreatePatientInput').filter((name) => READ_ONLY.includes(name))).toEqual([]);
  });

  it('has none in that of an update, nor have status and billing account', () => {
    const readOnly = [...READ_ONLY.filter((name) => name !== 'id'), 'status', 'billingAccount'];
    expect(inputFields('UpdatePatientInput').filter((name) => readOnly.includes(name))).toEqual([]);
  });

  it.each(['legacyGender', 'smokingSnomed', 'version', 'isSchedulingRestricted'])(
    'is refused when %s is sent all the same, and nothing is written',
    async (name) => {
      const before = await databaseState(clinic.database);
      const answer = await clinic.as('admin')(
        'mutation($input: CreatePatientInput!) { createPatient(input: $input) { __typename } }',
        { input: { ...NAMES, [name]: 'x' } },
      );
      answer.expectError('BAD_USER_INPUT', 400);
      expect(await databaseState(clinic.database)).toEqual(before);
    },
  );
});

describe('[A19] the status of a new patient', () => {
  it.each(['PROSPECTIVE', 'ACTIVE', 'INACTIVE'])('may be %s', async (status) => {
    expect(await created({ status }, 'status dateTimeDeceased')).toEqual({ status, dateTimeDeceased: null });
  });

  it('may be DECEASED: as of now, unless the time is given', async () => {
    const now = clinic.clock.now().toISOString();
    const known = '2020-05-04T03:02:01.000Z';
    const fields = 'status dateTimeDeceased';
    expect(await created({ status: 'DECEASED' }, fields)).toEqual({
      status: 'DECEASED',
      dateTimeDeceased: now,
    });
    expect(await created({ status: 'DECEASED', dateTimeDeceased: known }, fields)).toEqual({
      ...{ status: 'DECEASED', dateTimeDeceased: known },
    });
  });

  it('can’t be ARCHIVED', async () => {
    expect(await issues({ status: 'ARCHIVED' })).toEqual([['status', 'invalid']]);
  });

  it('is ACTIVE when null is sent', async () => {
    expect(await created({ status: null }, 'status')).toEqual({ status: 'ACTIVE' });
  });
});

describe('[212] the rules of the input', () => {
  const texts = plainInputFields('CreatePatientInput').filter(({ type }) => /^String!?$/.test(String(type)));
  const bounded = texts.flatMap(({ name, description }) => {
    const [, most] = /(?:at most|1 to) ([\d,]+) characters/.exec(description ?? '') ?? [];
    return most ? [{ name, most: Number(most.replace(',', '')) }] : [];
  });

  it('bound every text, and say so but where its form does', () => {
    const unbounded = texts
      .map(({ name }) => name)
      .filter((name) => !bounded.some((field) => field.name === name));
    expect(unbounded.sort()).toEqual([
      'email',
      'emergencyContactPhone',
      'homePhone',
      'invoiceEmail',
      'mobilePhone',
      'socialSecurityNumber',
      'workPhone',
    ]);
  });

  it.each(bounded)(
    'allow $name the $most characters that its description states, and not one more',
    async (field) => {
      const { name, most } = field;
      expect(await created({ [name]: 'x'.repeat(most) }, name)).toEqual({ [name]: 'x'.repeat(most) });
      expect(await issues({ [name]: 'y'.repeat(most + 1) })).toEqual([[name, 'too_big']]);
    },
  );

  it.each([
    ['email', 'someone'],
    ['email', 'some one@example.org'],
    ['email', `${'x'.repeat(250)}@example.org`],
    ['invoiceEmail', '@example.org'],
    ['mobilePhone', 'call me'],
    ['homePhone', '++'],
    ['workPhone', '1'.repeat(41)],
    ['emergencyContactPhone', '<b>1</b>'],
    ['socialSecurityNumber', '123-45-678'],
    ['socialSecurityNumber', '000-12-3456'],
    ['socialSecurityNumber', '666-12-3456'],
    ['socialSecurityNumber', '123-00-4567'],
    ['socialSecurityNumber', '123-45-0000'],
    ['socialSecurityNumber', '12345678a'],
    ['notes', 'a zero byte \0'],
    ['notes', 'an escape \u001b[31m'],
    ['firstName', 'a bell \u0007'],
    ['firstName', ''],
    ['lastName', '   '],
    ['askToArriveEarlyMins', -1],
    ['askToArriveEarlyMins', 121],
    ['billingCycleDay', 0],
    ['billingCycleDay', 32],
    ['consentFlags', -1],
    ['latitude', 90.1],
    ['latitude', -90.1],
    ['longitude', 180.1],
    ['longitude', -180.1],
    ['dateOfBirth', '1849-12-31'],
    ['dateOfBirth', '2026-03-04'],
  ])('refuse %s: %j, and write nothing', async (name, value) => {
    const found = await issues({ [name]: value });
    expect(found?.map(([path]) => path)).toContain(name);
    expect(new Set(found?.map(([path]) => path)).size).toBe(1);
  });

  it.each([
    ['askToArriveEarlyMins', 0],
    ['askToArriveEarlyMins', 120],
    ['billingCycleDay', 1],
    ['billingCycleDay', 31],
    ['consentFlags', 2_147_483_647],
    ['dateOfBirth', '1850-01-01'],
    ['dateOfBirth', '2026-03-02'],
    // Where it is tomorrow already.
    ['dateOfBirth', '2026-03-03'],
  ])('[201, 204] accept %s: %j', async (name, value) => {
    expect(await created({ [name]: value }, name)).toEqual({ [name]: value });
  });

  it('tell of everything that is wrong at once, and repeat none of it', async () => {
    const input = {
      firstName: ' ',
      email: 'no address',
      latitude: 91,
      consentFlags: -5,
      notes: '\u0000secret',
    };
    const { issues: found } = await refused(input);
    expect(found?.map(({ path }) => path.join('.')).sort()).toEqual(Object.keys(input).sort());
    expect(JSON.stringify(found)).not.toMatch(/no address|secret|91|-5/);
  });

  it.each([
    ['administrativeGender', 'GIRL'],
    ['pronoun', 'XE_XEM'],
    ['maritalStatus', 'single'],
    ['status', 'GONE'],
    ['dateOfBirth', '2026-02-30'],
    ['dateOfBirth', '01/02/2003'],
    ['dateTimeDeceased', 'yesterday'],
    ['askToArriveEarlyMins', 1.5],
    ['receivesSms', 'yes'],
    ['firstName', null],
  ])('[187–192] refuse %s: %j as no value of its type, and write nothing', async (name, value) => {
    const before = await databaseState(clinic.database);
    const answer = await clinic.as('admin')(
      'mutation($input: CreatePatientInput!) { createPatient(input: $input) { __typename } }',
      { input: { ...NAMES, [name]: value } },
    );
    answer.expectError('BAD_USER_INPUT', 400);
    expect(await databaseState(clinic.database)).toEqual(before);
  });

  it('trim names, and keep what is within them', async () => {
    const names = { firstName: '  Anne  Marie ', lastName: '\tO’Neil-Łuk ' };
    expect(await created(names, 'firstName lastName')).toEqual({
      ...{ firstName: 'Anne  Marie', lastName: 'O’Neil-Łuk' },
    });
  });
});

describe('[160, 212] a reference', () => {
  const references = [
    ['locationId', 'Location'],
    ['primaryPractitionerId', 'Practitioner'],
    ['secondaryPractitionerId', 'Practitioner'],
    ['responsiblePartyId', 'Patient'],
  ] as const;
  const UNKNOWN = '01900000-0000-7000-8000-000000000000';

  it.each(references)('%s that names none is NOT_FOUND, and nothing is written', async (field, type) => {
    const ofAnotherType = encodeId(type === 'Location' ? 'Practitioner' : 'Location', UNKNOWN);
    for (const id of [encodeId(type, UNKNOWN), ofAnotherType, UNKNOWN, '', 'x', '%'])
      expect(await refused({ [field]: id })).toMatchObject({ code: 'NOT_FOUND', path: [field] });
  });

  it.each(references)('%s of another organization is NOT_FOUND alike', async (field, type) => {
    const { orgId } = await makeOrganization(clinic.database);
    const make = { Location: makeLocation, Practitioner: makePractitioner, Patient: makePatient }[type];
    const foreign = await make(clinic.database, orgId);
    const unknown = await refused({ [field]: encodeId(type, UNKNOWN) });
    expect(await refused({ [field]: foreign.id })).toEqual(unknown);
  });

  it('to a guarantor who is archived or deleted is NOT_FOUND', async () => {
    const long = new Date('2026-01-01T00:00:00.000Z');
    for (const gone of [{ archivedAt: long }, { deletedAt: long }]) {
      const { id } = await makePatient(clinic.database, clinic.orgId, gone);
      expect(await refused({ responsiblePartyId: id })).toMatchObject({ path: ['responsiblePartyId'] });
    }
  });

  it('may be null', async () => {
    const fields = Object.fromEntries(references.map(([field]) => [field, null]));
    expect(await created(fields, 'location { id }')).toEqual({ location: null });
  });
});

describe('[222] a creation', () => {
  it('is told to the outbox, and to the audit trail with its author', async () => {
    const { uuid } = await created({ preferredName: 'Countess' });
    const where = { entityId: uuid };
    expect(await clinic.db.outboxEvent.findMany({ where })).toMatchObject([
      { type: 'patient.created', entityType: 'Patient', patientId: uuid, at: clinic.clock.now() },
    ]);
    const [audit, ...others] = await clinic.db.auditEvent.findMany({ where });
    expect(others).toEqual([]);
    expect(audit).toMatchObject({
      ...{ action: 'createPatient', entityType: 'Patient', patientId: uuid, version: 1, actorKind: 'ORG' },
      ...{ actorLabel: 'admin', at: clinic.clock.now() },
    });
    expect(audit?.changes).toMatchObject({ firstName: [null, 'Ada'], preferredName: [null, 'Countess'] });
  });

  it('holds nothing of the patient in its event but ids and the version', async () => {
    const { uuid } = await created(
      sent(Object.keys(SAMPLE).filter((name) => !['chartNumber', 'uniqueId'].includes(name))),
    );
    const [event] = await clinic.db.outboxEvent.findMany({ where: { entityId: uuid } });
    expect(event?.payload).toEqual({ version: 1 });
  });

  it('is open to the front desk', async () => {
    expect(await create(NAMES, 'id', 'frontDesk')).toMatchObject({ __typename: 'CreatePatientSuccess' });
  });
});
