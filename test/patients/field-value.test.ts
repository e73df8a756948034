import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { FieldType } from '../../src/generated/prisma/enums.ts';
import { encodeId } from '../../src/graphql/id.ts';
import { adminClient, type Database } from '../../src/platform/database.ts';
import { type GraphqlClient, graphqlClient } from '../support/client.ts';
import { testDatabase } from '../support/database.ts';
import {
  linkPatient,
  type Made,
  type MadeOrganization,
  makeOrganization,
  makePartner,
  makePatient,
  testClock,
} from '../support/fixture.ts';
import { makeFieldDefinition, makeFieldValue } from '../support/network-fixture.ts';
import { type TestServer, testServer } from '../support/server.ts';
import { databaseState, lastStatements } from '../support/state.ts';

let database: Database;
let server: TestServer;
let clinic: MadeOrganization;
let client: GraphqlClient;
const clock = testClock();

beforeAll(async () => {
  database = await testDatabase();
  server = await testServer({ database, clock });
  clinic = await makeOrganization(database);
  client = graphqlClient(server.app, clinic.secrets.frontDesk);
});
afterAll(async () => {
  await server.close();
  await database.close();
});

const patient = () => makePatient(database, clinic.orgId);
const field = (values = {}) => makeFieldDefinition(database, clinic.orgId, values);
const rowsOf = ({ uuid }: Made) =>
  adminClient(database).fieldValue.findMany({ where: { patientId: uuid }, orderBy: { id: 'asc' } });
const archiveField = ({ uuid: id }: Made) =>
  adminClient(database).fieldDefinition.update({
    where: { orgId_id: { orgId: clinic.orgId, id } },
    data: { archivedAt: new Date() },
  });

interface Shown {
  id: string;
  uuid: string;
  value: unknown;
  createdAt: string;
  updatedAt: string;
  fieldDefinition: { id: string; name?: string };
}
interface Outcome {
  __typename: string;
  fieldValues?: Shown[];
  patient?: { id: string };
  replayed?: boolean;
  code?: string;
  path?: string[] | null;
  issues?: { path: string[]; code: string }[];
}

const SET = `mutation($input: SetFieldValuesInput!) { outcome: setFieldValues(input: $input) { __typename
  ... on SetFieldValuesSuccess { fieldValues { id uuid value fieldDefinition { id } } patient { id } replayed }
  ... on Error { code path } ... on ValidationError { issues { path code } }
} }`;
const set = async (of: Pick<Made, 'id'>, fields: [Pick<Made, 'id'>, unknown][], rest = {}, as = client) => {
  const input = {
    patientId: of.id,
    fields: fields.map(([{ id }, value]) => ({ fieldDefinitionId: id, value })),
    ...rest,
  };
  return (await as<{ outcome: Outcome }>(SET, { input })).expectData().outcome;
};
async function refusal(
  of: Pick<Made, 'id'>,
  fields: [Pick<Made, 'id'>, unknown][],
  rest = {},
): Promise<Outcome> {
  const before = await databaseState(database);
  const outcome = await set(of, fields, rest);
  expect(await databaseState(database)).toEqual(before);
  return outcome;
}

const TYPES: [FieldType, unknown, unknown][] = [
  ['TEXT', 'Ada', 'Lady Ada'],
  ['TEXTAREA', 'a\nb', 'c'],
  ['NUMBER', 12.5, 0],
  ['DATE', '2026-01-31', '2024-02-29'],
  ['BOOLEAN', false, true],
  ['DROPDOWN', 'M', 'S'],
  ['MULTI_SELECT', ['M', 'S'], ['S']],
];
const options = (fieldType: FieldType) => (/DROP|MULTI/.test(fieldType) ? ['S', 'M'] : []);
const oneOfEach = () =>
  Promise.all(
    TYPES.map(([fieldType], n) =>
      field({ fieldType, dropdownOptions: options(fieldType), name: fieldType, itemOrder: n }),
    ),
  );

describe('[289] setFieldValues', () => {
  it('[A40] sets a value of every type, changes it, and answers what there is now, in the order of the input', async () => {
    const of = await patient();
    const fields = await oneOfEach();
    const inputs = (which: 1 | 2) =>
      fields.map((definition, n) => [definition, TYPES[n]?.[which]] as [Made, unknown]).reverse();
    const first = await set(of, inputs(1));
    expect(first).toMatchObject({
      __typename: 'SetFieldValuesSuccess',
      patient: { id: of.id },
      replayed: false,
    });
    expect(first.fieldValues?.map(({ value }) => value)).toEqual(inputs(1).map(([, value]) => value));
    expect(first.fieldValues?.map(({ fieldDefinition }) => fieldDefinition.id)).toEqual(
      inputs(1).map(([{ id }]) => id),
    );
    const second = await set(of, inputs(2));
    expect(second.fieldValues?.map(({ value }) => value)).toEqual(inputs(2).map(([, value]) => value));
    expect(second.fieldValues?.map(({ id }) => id)).toEqual(first.fieldValues?.map(({ id }) => id));
  });

  it('clears what is null, an empty text or an empty list, and leaves what it does not name', async () => {
    const of = await patient();
    const [text, other] = [await field(), await field()];
    const many = await field({ fieldType: 'MULTI_SELECT', dropdownOptions: ['a'] });
    await set(of, [
      [text, 'a'],
      [other, 'b'],
      [many, ['a']],
    ]);
    const outcome = await set(of, [
      [text, null],
      [many, []],
    ]);
    expect(outcome).toMatchObject({ __typename: 'SetFieldValuesSuccess', fieldValues: [] });
    expect((await rowsOf(of)).map(({ value }) => value)).toEqual(['b']);
    await set(of, [[other, ' ']]);
    expect(await rowsOf(of)).toEqual([]);
  });

  it('writes an audit row and an event for each value that differs, and nothing for one that does not', async () => {
    const of = await patient();
    const [kept, changed, cleared, added] = [await field(), await field(), await field(), await field()];
    const first = await set(of, [
      [kept, 'same'],
      [changed, 'old'],
      [cleared, 'gone'],
    ]);
    const before = await rowsOf(of);
    await set(of, [
      [kept, 'same'],
      [changed, 'new'],
      [cleared, null],
      [added, 'fresh'],
    ]);
    const after = await rowsOf(of);
    const same = ({ id }: { id: string }) => id === first.fieldValues?.[0]?.uuid;
    expect(after.find(same)).toEqual(before.find(same));
    expect(after.find(same)?.value).toBe('same');
    const where = { patientId: of.uuid, entityType: 'FieldValue' };
    const audit = await adminClient(database).auditEvent.findMany({ where });
    // Written at one moment, so in no order.
    expect(audit).toHaveLength(6);
    expect(audit.map(({ changes }) => changes)).toEqual(
      expect.arrayContaining([
        { value: ['old', 'new'] },
        { value: ['gone', null], fieldDefinitionId: [cleared.uuid, null] },
        { value: [null, 'fresh'], fieldDefinitionId: [null, added.uuid] },
      ]),
    );
    const events = await adminClient(database).outboxEvent.findMany({ where });
    expect(events.map(({ type }) => type).sort()).toEqual([
      ...Array.from({ length: 4 }, () => 'fieldValue.created'),
      ...['fieldValue.deleted', 'fieldValue.updated'],
    ]);
  });

  it('writes nothing where nothing differs', async () => {
    const of = await patient();
    const one = await field();
    await set(of, [[one, 'a']]);
    const before = await databaseState(database);
    expect(
      (
        await set(of, [
          [one, 'a'],
          [await field({ name: 'Unset' }), null],
        ])
      ).__typename,
    ).toBe('SetFieldValuesSuccess');
    const { field_definition: _made, ...state } = await databaseState(database);
    const { field_definition: _before, ...expected } = before;
    expect(state).toEqual(expected);
  });

  it('sets 200 values in as many statements as one', async () => {
    const of = await patient();
    const fields = await Promise.all(Array.from({ length: 200 }, () => field({ name: 'One of many' })));
    const [only, ...others] = fields as [Made, ...Made[]];
    await set(of, [[only, 'a']]);
    const one = lastStatements(server);
    const outcome = await set(of, [[only, 'b'], ...others.map((each) => [each, 'c'] as [Made, unknown])]);
    expect(outcome.fieldValues).toHaveLength(200);
    expect(lastStatements(server)).toBe(one);
  });

  it.each([
    ['none', 0, 'too_small'],
    ['201', 201, 'too_big'],
  ])('[A22] refuses %s', async (_title, length, code) => {
    const one = await field();
    const fields = Array.from({ length }, () => [one, 'a'] as [Made, unknown]);
    expect((await refusal(await patient(), fields)).issues).toEqual([{ path: ['fields'], code }]);
  });

  it('[A40] refuses all where one does not fit, and says of each why', async () => {
    const of = await patient();
    const [text, required] = [await field(), await field({ isRequired: true })];
    const number = await field({ fieldType: 'NUMBER' });
    const choice = await field({ fieldType: 'DROPDOWN', dropdownOptions: ['a'] });
    await set(of, [[required, 'there']]);
    const outcome = await refusal(of, [
      [text, 'fits'],
      [number, '12'],
      [choice, 'b'],
      [required, null],
      [text, 'twice'],
    ]);
    expect(outcome.issues).toEqual([
      { path: ['fields', '1', 'value'], code: 'invalid_type' },
      { path: ['fields', '2', 'value'], code: 'not_an_option' },
      { path: ['fields', '3', 'value'], code: 'required' },
      { path: ['fields', '4', 'fieldDefinitionId'], code: 'duplicate' },
    ]);
    for (const empty of ['', '  '])
      expect((await refusal(of, [[required, empty]])).issues).toMatchObject([{ code: 'required' }]);
  });

  it('refuses an omitted value: null clears, nothing says nothing', async () => {
    const input = { patientId: (await patient()).id, fields: [{ fieldDefinitionId: (await field()).id }] };
    const before = await databaseState(database);
    const { outcome } = (await client<{ outcome: Outcome }>(SET, { input })).expectData();
    expect(await databaseState(database)).toEqual(before);
    expect(outcome.issues).toEqual([{ path: ['fields', '0', 'value'], code: 'required' }]);
  });

  it('[160, A49] refuses a patient or a field that is not in reach, and an archived field', async () => {
    const of = await patient();
    const known = await field();
    const other = await makeOrganization(database);
    const foreign = await makePatient(database, other.orgId);
    for (const id of [foreign.id, encodeId('Nothing', of.uuid), 'nothing', ''])
      expect(await refusal({ id }, [[known, 'a']])).toMatchObject({ code: 'NOT_FOUND', path: ['patientId'] });
    const archived = await field();
    await set(of, [[archived, 'a']]);
    await archiveField(archived);
    const unknown = [await makeFieldDefinition(database, other.orgId), archived, { id: 'nothing' }, of];
    for (const one of unknown)
      expect(
        await refusal(of, [
          [known, 'a'],
          [one, null],
        ]),
      ).toMatchObject({
        ...{ code: 'NOT_FOUND', path: ['fields', '1', 'fieldDefinitionId'] },
      });
  });

  it.each(['archivedAt', 'deletedAt'])(
    'refuses a patient with %s, whose values stay readable',
    async (mark) => {
      const of = await patient();
      const one = await field();
      await set(of, [[one, 'a']]);
      await adminClient(database).patient.update({
        where: { orgId_id: { orgId: clinic.orgId, id: of.uuid } },
        data: { [mark]: new Date() },
      });
      expect(await refusal(of, [[one, 'b']])).toMatchObject({ code: 'PATIENT_ARCHIVED' });
      expect((await values(of)).nodes.map(({ value }) => value)).toEqual(['a']);
    },
  );

  it('[154, A7] answers a repetition as it answered the first time, and refuses another input', async () => {
    const of = await patient();
    const one = await field();
    const first = await set(of, [[one, 'a']], { idempotencyKey: 'values' });
    const before = await databaseState(database);
    expect(await set(of, [[one, 'a']], { idempotencyKey: 'values' })).toEqual({ ...first, replayed: true });
    expect(await databaseState(database)).toEqual(before);
    const other = await refusal(of, [[one, 'b']], { idempotencyKey: 'values' });
    expect(other.code).toBe('IDEMPOTENCY_KEY_REUSED');
  });

  it('keeps one row a field, however many write at the same moment', async () => {
    const of = await patient();
    const one = await field();
    const written = await Promise.all(['a', 'b', 'c', 'd'].map((value) => set(of, [[one, value]])));
    expect(new Set(written.map(({ __typename }) => __typename))).toEqual(new Set(['SetFieldValuesSuccess']));
    expect(await rowsOf(of)).toHaveLength(1);
  });

  it('never leaves a value that its field can’t hold, if the type changes at the same moment', async () => {
    for (let n = 0; n < 5; n += 1) {
      const of = await patient();
      const one = await field();
      const retype = `mutation($id: ID!) { updateFieldDefinition(input: { id: $id, baseVersion: 1, fieldType: NUMBER }) { __typename } }`;
      const admin = graphqlClient(server.app, clinic.secrets.admin);
      await Promise.all([admin(retype, { id: one.id }), set(of, [[one, 'text']])]);
      const { fieldType } = await adminClient(database).fieldDefinition.findUniqueOrThrow({
        where: { orgId_id: { orgId: clinic.orgId, id: one.uuid } },
      });
      expect((await rowsOf(of)).map(({ value }) => typeof value)).toEqual(
        fieldType === 'TEXT' ? ['string'] : [],
      );
    }
  });

  it('needs `patient:write`, and is not there for a partner [9]', async () => {
    const of = await patient();
    const input = { patientId: of.id, fields: [{ fieldDefinitionId: (await field()).id, value: 'a' }] };
    const before = await databaseState(database);
    (await graphqlClient(server.app, clinic.secrets.analyst)(SET, { input })).expectError('FORBIDDEN');
    expect(await databaseState(database)).toEqual(before);
    const sandbox = await makeOrganization(database, { environment: 'SANDBOX' });
    const linked = await makePatient(database, sandbox.orgId);
    const partner = await makePartner(database, sandbox);
    await linkPatient(database, sandbox.orgId, partner, linked);
    const as = graphqlClient(server.app, partner.secret, '/partner/graphql');
    for (const name of ['fieldValues { totalCount }', 'fieldForm { value }', 'tags { totalCount }'])
      (await as(`query($id: ID!) { patient(id: $id) { ${name} } }`, { id: linked.id })).expectError(
        'GRAPHQL_VALIDATION_FAILED',
        400,
      );
  });
});

interface Values {
  nodes: Shown[];
  edges: { cursor: string }[];
  pageInfo: { hasNextPage: boolean };
  totalCount: number;
}
async function values(of: Made, args = '', as = client): Promise<Values> {
  const query = `query($id: ID!) { patient(id: $id) { fieldValues${args} {
    nodes { id uuid value createdAt updatedAt fieldDefinition { id name } } edges { cursor }
    pageInfo { hasNextPage } totalCount
  } } }`;
  return (await as<{ patient: { fieldValues: Values } }>(query, { id: of.id })).expectData().patient
    .fieldValues;
}

describe('[287] patient.fieldValues', () => {
  it('shows the fields that hold something, of archived definitions too, and is read by id alike', async () => {
    const of = await patient();
    const [one, archived] = [await field({ name: 'In use' }), await field({ name: 'Out of use' })];
    await field({ name: 'Without a value' });
    await set(of, [[one, 'a']]);
    clock.advance(1);
    await set(of, [[archived, 'b']]);
    await archiveField(archived);
    const { nodes, totalCount } = await values(of);
    expect(nodes.map(({ fieldDefinition, value }) => [fieldDefinition.name, value])).toEqual([
      ['Out of use', 'b'],
      ['In use', 'a'],
    ]);
    expect(totalCount).toBe(2);
    const query =
      'query($id: ID!) { node(id: $id) { ... on FieldValue { uuid value fieldDefinition { name } patient { id } } } }';
    expect((await client(query, { id: nodes[1]?.id })).expectData()).toEqual({
      node: { uuid: nodes[1]?.uuid, value: 'a', fieldDefinition: { name: 'In use' }, patient: { id: of.id } },
    });
  });

  it('[A22] shows 100 at a time unless asked otherwise, and 200 at most', async () => {
    const of = await patient();
    const own = await Promise.all(Array.from({ length: 201 }, () => field({ name: 'Many' })));
    for (const one of own) await makeFieldValue(database, clinic.orgId, of, one, 'a');
    const standard = await values(of);
    expect([standard.nodes.length, standard.pageInfo.hasNextPage, standard.totalCount]).toEqual([
      100,
      true,
      201,
    ]);
    const longest = await values(of, '(first: 200)');
    expect(longest.nodes).toHaveLength(200);
    const rest = await values(of, `(first: 200, after: "${longest.edges[199]?.cursor}")`);
    expect([rest.nodes.length, rest.pageInfo.hasNextPage]).toEqual([1, false]);
    for (const args of ['(first: 201)', '(first: 0)', '(last: 201)', '(first: 1, last: 1)']) {
      const query = `query($id: ID!) { patient(id: $id) { fieldValues${args} { totalCount } } }`;
      (await client(query, { id: of.id })).expectError('BAD_USER_INPUT');
    }
  });

  it('shows an analyst what the organization has thought of itself, and nothing that was written freely', async () => {
    const of = await patient();
    const fields = await oneOfEach();
    await set(
      of,
      fields.map((one, n) => [one, TYPES[n]?.[1]]),
    );
    const as = graphqlClient(server.app, clinic.secrets.analyst);
    const seen = (await values(of, '', as)).nodes;
    const open = new Map(seen.map(({ fieldDefinition, value }) => [fieldDefinition.name, value]));
    for (const [type, value] of TYPES)
      expect([type, open.get(type)]).toEqual([type, /BOOL|DROP|MULTI/.test(type) ? value : null]);
    const inForm = new Map(
      (await form(of, as)).map(({ fieldDefinition, value }) => [fieldDefinition.id, value]),
    );
    for (const { fieldDefinition, value } of seen) expect(inForm.get(fieldDefinition.id)).toEqual(value);
  });
});

type Form = { fieldDefinition: Record<string, unknown>; value: unknown }[];
const FORM = `fieldForm { value fieldDefinition {
  id uuid name fieldType description dropdownOptions isRequired itemOrder version createdAt updatedAt archivedAt
} }`;
async function form(of: Made, as = client): Promise<Form> {
  const query = `query($id: ID!) { patient(id: $id) { ${FORM} } }`;
  return (await as<{ patient: { fieldForm: Form } }>(query, { id: of.id })).expectData().patient.fieldForm;
}

describe('[288] patient.fieldForm', () => {
  let own: MadeOrganization;
  let as: GraphqlClient;
  let patients: Made[];
  beforeAll(async () => {
    own = await makeOrganization(database);
    as = graphqlClient(server.app, own.secrets.frontDesk);
    patients = [];
    const fields = [
      await makeFieldDefinition(database, own.orgId, { name: 'Zebra', itemOrder: 1, isRequired: true }),
      await makeFieldDefinition(database, own.orgId, {
        ...{ name: 'Äpfel', itemOrder: 2, fieldType: 'MULTI_SELECT', dropdownOptions: ['a', 'b'] },
        description: 'Which ones',
      }),
      await makeFieldDefinition(database, own.orgId, { name: 'Birnen', itemOrder: 2, fieldType: 'BOOLEAN' }),
      await makeFieldDefinition(database, own.orgId, { name: 'Gone', itemOrder: 0, archivedAt: new Date() }),
    ] as const;
    for (let n = 0; n < 20; n += 1) {
      const one = await makePatient(database, own.orgId);
      patients.push(one);
      await makeFieldValue(database, own.orgId, one, fields[0], `text ${n}`);
      if (n % 2 === 0) await makeFieldValue(database, own.orgId, one, fields[1], ['b']);
      await makeFieldValue(database, own.orgId, one, fields[3], 'of an archived field');
    }
  });

  it('is every field in use with its value or null, in the form’s order, as the definitions themselves say', async () => {
    const [even, odd] = patients as [Made, Made];
    const found = await form(even, as);
    expect(found.map(({ fieldDefinition, value }) => [fieldDefinition.name, value])).toEqual([
      ['Zebra', 'text 0'],
      ['Äpfel', ['b']],
      ['Birnen', null],
    ]);
    expect((await form(odd, as)).map(({ value }) => value)).toEqual(['text 1', null, null]);
    const query = `{ fieldDefinitions(orderBy: { field: ITEM_ORDER }) { nodes {
      id uuid name fieldType description dropdownOptions isRequired itemOrder version createdAt updatedAt archivedAt
    } } }`;
    const { nodes } = (await as<{ fieldDefinitions: { nodes: object[] } }>(query)).expectData()
      .fieldDefinitions;
    const byId = (rows: object[]) => rows.sort((a, b) => JSON.stringify(a).localeCompare(JSON.stringify(b)));
    expect(byId(found.map(({ fieldDefinition }) => fieldDefinition))).toEqual(byId(nodes));
  });

  it('shows nothing of another organization', async () => {
    const other = await makePatient(database, (await makeOrganization(database)).orgId);
    const query = `query($id: ID!) { patient(id: $id) { ${FORM} } }`;
    expect((await as(query, { id: other.id })).expectData()).toEqual({ patient: null });
  });

  it('takes one statement, for one patient and for 20', async () => {
    await form(patients[0] as Made, as);
    expect(lastStatements(server)).toBe(2);
    const query = `query($first: Int) { patients(first: $first) { nodes { id ${FORM} } } }`;
    for (const first of [2, 20]) {
      const answer = await as<{ patients: { nodes: { id: string; fieldForm: Form }[] } }>(query, { first });
      const { nodes } = answer.expectData().patients;
      for (const { id, fieldForm } of nodes)
        expect(fieldForm[0]?.value).toBe(`text ${patients.findIndex((one) => one.id === id)}`);
      expect([first, lastStatements(server)]).toEqual([first, 2]);
    }
  });

  it('takes no more under two names, or below another record', async () => {
    const query = `{ patients(first: 5) { nodes { a: fieldForm { fieldDefinition { name } }
      b: fieldForm { value fieldDefinition { name version } } location { id } } } }`;
    (await as(query)).expectData();
    expect(lastStatements(server)).toBeLessThanOrEqual(3);
  });
});
