import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { MOST_FIELDS } from '../../src/definitions/write-field-definition.ts';
import type { FieldDefinition, Prisma } from '../../src/generated/prisma/client.ts';
import { FieldType } from '../../src/generated/prisma/enums.ts';
import { adminClient, type Database } from '../../src/platform/database.ts';
import { fold } from '../../src/platform/fold.ts';
import { connectionContract } from '../contracts/connection.ts';
import { definitionContract } from '../contracts/definition.ts';
import { graphqlClient } from '../support/client.ts';
import { testDatabase } from '../support/database.ts';
import {
  type Made,
  type MadeOrganization,
  makeOrganization,
  makePatient,
  testClock,
} from '../support/fixture.ts';
import { makeFieldDefinition, makeFieldValue } from '../support/network-fixture.ts';
import { type TestServer, testServer } from '../support/server.ts';
import { databaseState } from '../support/state.ts';

let database: Database;
let server: TestServer;
let clinic: MadeOrganization;

beforeAll(async () => {
  database = await testDatabase();
  server = await testServer({ database, clock: testClock() });
  clinic = await makeOrganization(database);
});
afterAll(async () => {
  await server.close();
  await database.close();
});

describe('[295–297] a field definition', () => {
  definitionContract({
    type: 'FieldDefinition',
    list: 'fieldDefinitions',
    minimum: { name: 'Shoe size', fieldType: 'DROPDOWN', dropdownOptions: ['S', 'M'] },
    values: {
      name: { values: ['Shoe size', 'Hat size'], cleared: 'refused' },
      fieldType: { values: ['DROPDOWN', 'MULTI_SELECT'], cleared: 'refused' },
      dropdownOptions: { values: [['S', 'M'], ['L']], cleared: 'refused' },
      description: { values: ['As sold.', 'As worn.'] },
      isRequired: { values: [true, false], initially: false, cleared: false },
      itemOrder: { values: [7, 0], initially: 0, cleared: 0 },
    },
    invalid: [
      ['name', 'too_small', ' '],
      ['name', 'too_big', 'x'.repeat(201)],
      ['description', 'too_big', 'x'.repeat(2001)],
      ['dropdownOptions', 'required', []],
      ['dropdownOptions', 'invalid', ['S', 'S']],
      ['dropdownOptions', 'too_big', Array.from({ length: 201 }, (_, n) => String(n))],
      ['itemOrder', 'too_small', -1],
    ],
    server: () => server,
    database: () => database,
  });
});

describe('[294] fieldDefinitions', () => {
  const names = ['Ácid', 'acid', 'Basil', 'basil', 'ÇA'];

  connectionContract<FieldDefinition>({
    field: 'fieldDefinitions',
    type: 'FieldDefinition',
    standard: { field: 'NAME', direction: 'ASC' },
    orders: { NAME: ({ name }) => fold(name), ITEM_ORDER: ({ itemOrder }) => itemOrder },
    server: () => server,
    client: () => graphqlClient(server.app, clinic.secrets.admin),
    rows: () =>
      adminClient(database).fieldDefinition.findMany({ where: { orgId: clinic.orgId, archivedAt: null } }),
    add: (n) =>
      makeFieldDefinition(database, clinic.orgId, { name: names[n % 5] as string, itemOrder: (n * 7) % 4 }),
    remove: (id) =>
      adminClient(database).fieldDefinition.delete({ where: { orgId_id: { orgId: clinic.orgId, id } } }),
    empty: 'search: "nothing is called this"',
  });
});

interface Outcome {
  __typename: string;
  fieldDefinition?: { id: string; version: number; fieldType: string; dropdownOptions: string[] };
  issues?: { path: string[]; code: string }[];
}

describe('[A40] the type of a field', () => {
  let own: MadeOrganization;
  beforeAll(async () => {
    own = await makeOrganization(database);
  });

  const write = async (verb: 'create' | 'update', input: object) => {
    const name = `${verb === 'create' ? 'Create' : 'Update'}FieldDefinition`;
    const answer = await graphqlClient(server.app, own.secrets.admin)<{ outcome: Outcome }>(
      `mutation($input: ${name}Input!) { outcome: ${verb}FieldDefinition(input: $input) { __typename
        ... on ${name}Success { fieldDefinition { id version fieldType dropdownOptions } }
        ... on ValidationError { issues { path code } }
      } }`,
      { input },
    );
    return answer.expectData().outcome;
  };
  const refusal = async (verb: 'create' | 'update', input: object) => {
    const before = await databaseState(database);
    const outcome = await write(verb, input);
    expect(await databaseState(database)).toEqual(before);
    return outcome.issues;
  };
  const storedValue = async (row: Made) =>
    (
      await adminClient(database).fieldValue.findUniqueOrThrow({
        where: { orgId_id: { orgId: own.orgId, id: row.uuid } },
      })
    ).value;

  it.each(Object.values(FieldType))('[295] can be %s', async (fieldType) => {
    const choice = fieldType === 'DROPDOWN' || fieldType === 'MULTI_SELECT';
    const dropdownOptions = choice ? ['One', 'Other'] : [];
    const outcome = await write('create', { name: 'Any', fieldType, ...(choice ? { dropdownOptions } : {}) });
    expect(outcome.fieldDefinition).toMatchObject({ fieldType, dropdownOptions });
  });

  it.each([
    ['TEXT', ['a'], 'invalid'],
    ['BOOLEAN', ['a'], 'invalid'],
    ['DROPDOWN', undefined, 'required'],
    ['DROPDOWN', null, 'required'],
    ['MULTI_SELECT', [], 'required'],
  ])(
    'says whether there are options: a new %s with %o is refused',
    async (fieldType, dropdownOptions, code) => {
      expect(await refusal('create', { name: 'Any', fieldType, dropdownOptions })).toEqual([
        { path: ['dropdownOptions'], code },
      ]);
    },
  );

  it('[296] changes at will while there are no values, and its options with it', async () => {
    const { id } = await makeFieldDefinition(database, own.orgId, {
      fieldType: 'MULTI_SELECT',
      dropdownOptions: ['a'],
    });
    expect(await refusal('update', { id, baseVersion: 1, dropdownOptions: [] })).toMatchObject([
      { path: ['dropdownOptions'], code: 'required' },
    ]);
    const text = await write('update', { id, baseVersion: 1, fieldType: 'NUMBER' });
    expect(text.fieldDefinition).toMatchObject({ fieldType: 'NUMBER', dropdownOptions: [], version: 2 });
    expect(await refusal('update', { id, baseVersion: 2, fieldType: 'DROPDOWN' })).toMatchObject([
      { path: ['dropdownOptions'], code: 'required' },
    ]);
    const choice = await write('update', {
      id,
      baseVersion: 2,
      fieldType: 'DROPDOWN',
      dropdownOptions: ['b'],
    });
    expect(choice.fieldDefinition).toMatchObject({ fieldType: 'DROPDOWN', dropdownOptions: ['b'] });
  });

  const VALUES: Record<FieldType, Prisma.InputJsonValue> = {
    ...{ TEXT: '12', TEXTAREA: 'a\nb', NUMBER: 12.5, DATE: '2026-01-31', BOOLEAN: true },
    ...{ DROPDOWN: 'b', MULTI_SELECT: ['b', 'a'] },
  };
  /** What becomes of that value in each type that it can be read in. */
  const CONVERTED: Record<FieldType, Partial<Record<FieldType, Prisma.InputJsonValue>>> = {
    TEXT: { TEXTAREA: '12' },
    TEXTAREA: {},
    NUMBER: { TEXT: '12.5', TEXTAREA: '12.5' },
    DATE: { TEXT: '2026-01-31', TEXTAREA: '2026-01-31' },
    BOOLEAN: { TEXT: 'true', TEXTAREA: 'true' },
    DROPDOWN: { TEXT: 'b', TEXTAREA: 'b', MULTI_SELECT: ['b'] },
    MULTI_SELECT: {},
  };
  const types = Object.values(FieldType);
  const changes = types.flatMap((from) => types.filter((to) => to !== from).map((to) => [from, to] as const));
  const choices = (type: FieldType) => (type === 'DROPDOWN' || type === 'MULTI_SELECT' ? ['a', 'b'] : []);

  it.each(changes)('[296] from %s to %s keeps every value, or is refused', async (from, to) => {
    const definition = await makeFieldDefinition(database, own.orgId, {
      ...{ fieldType: from, dropdownOptions: choices(from) },
    });
    const elsewhere = await makeFieldDefinition(database, own.orgId, {
      ...{ fieldType: from, dropdownOptions: choices(from) },
    });
    const [one, other] = [await makePatient(database, own.orgId), await makePatient(database, own.orgId)];
    // Of a patient that is gone as well: restored, its record would hold what the field can't.
    const gone = { archivedAt: new Date(), deletedAt: new Date() };
    await adminClient(database).patient.update({
      where: { orgId_id: { orgId: own.orgId, id: other.uuid } },
      data: gone,
    });
    const values = [
      await makeFieldValue(database, own.orgId, one, definition, VALUES[from]),
      await makeFieldValue(database, own.orgId, other, definition, VALUES[from]),
    ];
    const untouched = await makeFieldValue(database, own.orgId, one, elsewhere, VALUES[from]);
    const input = {
      id: definition.id,
      baseVersion: 1,
      fieldType: to,
      ...(choices(to).length > 0 ? { dropdownOptions: choices(to) } : {}),
    };
    const expected = CONVERTED[from][to];
    if (expected === undefined) {
      expect(await refusal('update', input)).toEqual([{ path: ['fieldType'], code: 'field_type_in_use' }]);
      return;
    }
    expect((await write('update', input)).fieldDefinition).toMatchObject({ fieldType: to, version: 2 });
    for (const value of values) expect(await storedValue(value)).toEqual(expected);
    expect(await storedValue(untouched)).toEqual(VALUES[from]);
  });

  it('leaves an option where it was chosen when it is taken away', async () => {
    const definition = await makeFieldDefinition(database, own.orgId, {
      ...{ fieldType: 'DROPDOWN', dropdownOptions: ['a', 'b'] },
    });
    const patient = await makePatient(database, own.orgId);
    const value = await makeFieldValue(database, own.orgId, patient, definition, 'b');
    const outcome = await write('update', { id: definition.id, baseVersion: 1, dropdownOptions: ['a'] });
    expect(outcome.fieldDefinition?.dropdownOptions).toEqual(['a']);
    expect(await storedValue(value)).toBe('b');
  });
});

describe('[288] the number of fields in use', () => {
  it('is bounded; an archived one makes room', async () => {
    const own = await makeOrganization(database);
    const data = Array.from({ length: MOST_FIELDS }, (_, n) => ({
      ...{ orgId: own.orgId, name: `F ${n}`, sortName: `f ${n}`, fieldType: 'TEXT' as const },
    }));
    await adminClient(database).fieldDefinition.createMany({ data });
    const create = async () => {
      const answer = await graphqlClient(
        server.app,
        own.secrets.admin,
      )<{ outcome: Outcome }>(
        `mutation { outcome: createFieldDefinition(input: { name: "One more", fieldType: DATE }) {
          __typename ... on ValidationError { issues { path code } } } }`,
      );
      return answer.expectData().outcome;
    };
    const before = await databaseState(database);
    expect((await create()).issues).toEqual([{ path: ['name'], code: 'too_many' }]);
    expect(await databaseState(database)).toEqual(before);
    const { id } = await adminClient(database).fieldDefinition.findFirstOrThrow({
      where: { orgId: own.orgId },
    });
    await adminClient(database).fieldDefinition.update({
      where: { orgId_id: { orgId: own.orgId, id } },
      data: { archivedAt: new Date() },
    });
    expect((await create()).__typename).toBe('CreateFieldDefinitionSuccess');
  });
});
