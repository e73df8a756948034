import { type GraphQLField, getNamedType, isInputObjectType } from 'graphql';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { adminClient } from '../../src/platform/database.ts';
import { buildSchemas } from '../../src/schema.ts';
import { makeVictim, type Victim } from '../contracts/victim.ts';
import { failuresOf, leaksOf, PLANS, type Plan, planted, WORD } from '../support/canary.ts';
import { type GraphqlAnswer, type GraphqlClient, graphqlClient } from '../support/client.ts';
import { linkPatient, makePartner } from '../support/fixture.ts';
import { type TestServer, testServer } from '../support/server.ts';

const { org } = buildSchemas();
const mutations = Object.values(org.getMutationType()?.getFields() ?? {});

// Live partners run registered operations only: theirs are tried in the sandbox [83, A56].
let server: TestServer;
let victim: Victim;
let staff: GraphqlClient;
let partner: GraphqlClient;

beforeAll(async () => {
  server = await testServer();
});
// What one test archives, the next one has anew.
beforeEach(async () => {
  victim = await makeVictim(server.database, 'SANDBOX');
  const { organization, patient } = victim;
  const made = await makePartner(server.database, organization);
  await linkPatient(server.database, organization.orgId, made, patient);
  staff = graphqlClient(server.app, organization.secrets.admin);
  partner = graphqlClient(server.app, made.secret, '/partner/graphql');
});
afterAll(async () => {
  await server.close();
});

const idOf = (type: string) => String(victim.ids[type]);

/** In every text of every victim. */
const OF_ROWS = 'x(who|rec)\\d+x';

/** Nothing that was sent, and nothing that any row holds, is in an answer or in the log. */
function expectNothingTold(answers: readonly GraphqlAnswer[]): void {
  expect(leaksOf(server, answers, [OF_ROWS])).toEqual([]);
}

/** Codes of everything that failed, at the top and in unions, and of the rules that inputs broke. */
function codesOf(answers: readonly GraphqlAnswer[]): Set<unknown> {
  const inside = answers.flatMap(({ text }) => [...text.matchAll(/"code":"(\w+)"/g)].map(([, code]) => code));
  return new Set([...answers.flatMap(({ codes }) => codes), ...inside]);
}

/** The record that a mutation is about: the victim's own of the type in its name, else the patient. */
function subjectOf({ name }: GraphQLField<unknown, unknown>): string {
  const type = Object.keys(victim.ids).find((each) => name.endsWith(each));
  return type ? idOf(type) : idOf('Patient');
}

/** Sends a mutation with a value planted in every field of its input, but for what `values` say. */
async function plant(field: GraphQLField<unknown, unknown>, plan: Plan, values: object) {
  const [argument] = field.args;
  const type = argument && getNamedType(argument.type);
  if (!isInputObjectType(type)) throw new TypeError(`${field.name} has no input`);
  const known = Object.entries({ id: subjectOf(field), patientId: idOf('Patient'), ...values });
  const fitting = Object.fromEntries(known.filter(([name]) => name in type.getFields()));
  return await staff(
    `mutation($input: ${type.name}!) { ${field.name}(input: $input) ${failuresOf(field.type)} }`,
    { input: { ...(planted(type, plan) as object), ...fitting } },
  );
}

async function plantEverywhere(plan: Plan, values: object = {}): Promise<GraphqlAnswer[]> {
  const answers: GraphqlAnswer[] = [];
  for (const field of mutations) answers.push(await plant(field, plan, values));
  return answers;
}

const [RIGHT, LONG] = [PLANS['of the right type'], PLANS['too long']] as [Plan, Plan];

describe('what patients’ records hold, and what is written to them, is told by no error:', () => {
  it('of a broken rule, in any field of any mutation', async () => {
    const answers = await plantEverywhere(LONG, { baseVersion: 1 });
    expectNothingTold(answers);
    expect(codesOf(answers)).toContain('VALIDATION_FAILED');
    expect(codesOf(answers)).toContain('too_big');
  });

  it('of another version, or of a record that is not there', async () => {
    const fitting = { input: { id: idOf('Allergy'), baseVersion: 7, reaction: WORD } };
    const late = await staff(
      'mutation($input: UpdateAllergyInput!) { updateAllergy(input: $input) { ... on Error { code message path } } }',
      fitting,
    );
    expectNothingTold([late]);
    expect(codesOf([late])).toEqual(new Set(['VERSION_CONFLICT']));
    const answers = await plantEverywhere(RIGHT, { baseVersion: 2_000_000_000 });
    expectNothingTold(answers);
    expect([...codesOf(answers)]).toEqual(expect.arrayContaining(['VALIDATION_FAILED', 'NOT_FOUND']));
  });

  it('of a duplicate, a key used twice, a status that can’t be, a record that is archived', async () => {
    const send = (mutation: string, input: object) =>
      staff(
        `mutation($input: ${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input!) {
          ${mutation}(input: $input) { ... on Error { code message path } } }`,
        { input },
      );
    const named = { firstName: WORD, lastName: WORD };
    const { chartNumber, oldReferenceId, uniqueId } = victim.patient;
    const answers = [
      await send('createPatient', { ...named, chartNumber }),
      await send('createPatient', { ...named, oldReferenceId }),
      await send('createPatient', { ...named, uniqueId }),
      await send('createPatient', { ...named, idempotencyKey: WORD }),
      await send('createPatient', { ...named, notes: WORD, idempotencyKey: WORD }),
      await send('updatePatient', { id: victim.archivedPatientId, baseVersion: 1, notes: WORD }),
      await send('transitionPatientStatus', {
        id: idOf('Patient'),
        baseVersion: 1,
        newStatus: 'PROSPECTIVE',
      }),
    ];
    expectNothingTold(answers);
    expect([...codesOf(answers)]).toEqual(
      expect.arrayContaining([
        'DUPLICATE',
        'IDEMPOTENCY_KEY_REUSED',
        'INVALID_TRANSITION',
        'PATIENT_ARCHIVED',
      ]),
    );
  });

  it('of the database, though its own message quotes the whole row', async () => {
    const admin = adminClient(server.database);
    const tables = ['patient', 'allergy', 'communication_log', 'contact', 'alert'];
    for (const table of tables)
      await admin.$executeRawUnsafe(`alter table ${table} add constraint canary check (false) not valid`);
    const input = {
      patientId: idOf('Patient'),
      allergyDefinitionId: idOf('AllergyDefinition'),
      reaction: WORD,
    };
    const writes = [
      await staff(
        'mutation($input: CreateAllergyInput!) { createAllergy(input: $input) { ... on Error { code message } } }',
        { input },
      ),
      await staff(
        'mutation($input: CreatePatientInput!) { createPatient(input: $input) { ... on Error { code message } } }',
        { input: { firstName: WORD, lastName: WORD, notes: WORD } },
      ),
      await staff(
        'mutation($input: CreateContactInput!) { createContact(input: $input) { ... on Error { code message } } }',
        { input: { firstName: WORD, lastName: WORD } },
      ),
    ];
    const answers = await plantEverywhere(RIGHT, {
      ...{ baseVersion: 1, chartNumber: null, uniqueId: null, oldReferenceId: null },
      ...{ allergyDefinitionId: idOf('AllergyDefinition'), alertDefinitionId: idOf('AlertDefinition') },
    });
    for (const table of tables) await admin.$executeRawUnsafe(`alter table ${table} drop constraint canary`);
    expectNothingTold([...answers, ...writes]);
    expect(writes.map(({ codes }) => codes)).toEqual([['INTERNAL'], ['INTERNAL'], ['INTERNAL']]);
  });

  it('of the database when it can’t read them, in both graphs', async () => {
    const admin = adminClient(server.database);
    await admin.$executeRawUnsafe('alter table patient rename to patient_gone');
    const id = idOf('Patient');
    const answers = [
      await staff(`{ patients(search: "${WORD}", filter: { email: { eq: "${WORD}" } }) { nodes { id } } }`),
      await staff('query($id: ID!) { patient(id: $id) { id notes } }', { id }),
      await staff(`{ patientSearch(query: "${WORD}") { total } }`),
      await partner('query($id: ID!) { patient(id: $id) { id email } }', { id }),
      await partner('query($id: ID!) { nodes(ids: [$id]) { id } }', { id }),
    ];
    await admin.$executeRawUnsafe('alter table patient_gone rename to patient');
    expectNothingTold(answers);
    expect(answers.map(({ codes }) => codes)).toEqual(answers.map(() => ['INTERNAL']));
  });

  it('of a document or variables that are malformed, in both graphs', async () => {
    const id = idOf('Patient');
    for (const client of [staff, partner]) {
      const answers = [
        await client(`{ patient(id: "${WORD}`),
        await client(`{ patient(id: "${WORD}") { id } } "${WORD}"`),
        await client(`{ patient(id: { name: "${WORD}" }) { id } }`),
        await client(`{ patient(id: ["${WORD}", "${WORD}"]) { id } }`),
        await client(`{ patient(id: "${WORD}", email: "${WORD}") { id } }`),
        await client('query($id: ID!) { patient(id: $id) { id } }', { id: { [WORD]: WORD } }),
        await client('query($id: ID!) { patient(id: $id) { id } }', { id: [WORD] }),
        await client('query($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids: [id, null, { id: WORD }] }),
        await client('query($id: ID!) { patient(id: $id) { id } }', {}),
        await client('query A { viewer { kind } } query B { viewer { kind } }', {}, { operationName: WORD }),
        await client('{ viewer { kind } }', WORD as unknown as Record<string, unknown>),
      ];
      expectNothingTold(answers);
      expect(answers.filter(({ errors }) => errors.length === 0).map(String)).toEqual([]);
    }
  });
});

it('would find them where they are told', async () => {
  const told = await staff('query($id: ID!) { patient(id: $id) { notes } }', { id: idOf('Patient') });
  expect(leaksOf(server, [told], [OF_ROWS])).toHaveLength(1);
});
