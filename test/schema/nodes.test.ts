import { beforeAll, expect, it } from 'vitest';
import { encodeId } from '../../src/graphql/id.ts';
import { adminClient } from '../../src/platform/database.ts';
import { makeAllergy, makeAllergyDefinition, makeMedication } from '../support/chart-fixture.ts';
import { type GraphqlClient, graphqlClient } from '../support/client.ts';
import { testClinic } from '../support/clinic.ts';
import {
  linkPatient,
  type Made,
  type MadePartner,
  makeOrganization,
  makePartner,
  makePatient,
  makePractitioner,
} from '../support/fixture.ts';
import { byReads } from '../support/reads.ts';
import { lastStatements } from '../support/state.ts';

// Live partners run registered operations only: theirs are asked in the sandbox [83, A56].
const clinic = testClinic('SANDBOX');
const MANY = 50;

const made = {
  Patient: [] as Made[],
  Allergy: [] as Made[],
  Medication: [] as Made[],
  Invoice: [] as Made[],
};
let partner: MadePartner;
let foreign: Made;
let clients: Record<'staff' | 'partner', GraphqlClient>;

async function makeChart(n: number): Promise<void> {
  const { database, orgId } = clinic;
  const practitioner = await makePractitioner(database, orgId);
  const patient = await makePatient(database, orgId, { primaryPractitionerId: practitioner.uuid });
  await linkPatient(database, orgId, partner, patient);
  const substance = await makeAllergyDefinition(database, orgId, { name: `Substance ${n}` });
  const { id } = await adminClient(database).invoice.create({
    data: {
      ...{ orgId, patientId: patient.uuid, number: `I-${n}`, issuedOn: new Date('2026-02-01') },
      ...{ amountInCents: 1_000, outstandingInCents: 0, currency: 'GBP' },
    },
  });
  made.Patient.push(patient);
  made.Allergy.push(await makeAllergy(database, orgId, patient, substance));
  made.Medication.push(await makeMedication(database, orgId, patient, { practitionerId: practitioner.uuid }));
  made.Invoice.push({ uuid: id, id: encodeId('Invoice', id) });
}

beforeAll(async () => {
  const { database, organization } = clinic;
  partner = await makePartner(database, organization);
  for (let n = 0; n < MANY; n += 1) await makeChart(n);
  foreign = await makePatient(database, (await makeOrganization(database, { environment: 'SANDBOX' })).orgId);
  clients = {
    staff: clinic.as('admin'),
    partner: graphqlClient(clinic.server.app, partner.secret, '/partner/graphql'),
  };
  // From now on the credentials are known without a statement.
  for (const client of Object.values(clients)) (await client('{ viewer { kind } }')).expectData();
});

/** Selections below one type, with the statements that Prisma takes for them: the records, and each relation. */
const SELECTIONS = [
  ['partner', 'Patient', 'id firstName email metadata', 2],
  ['staff', 'Patient', 'id firstName primaryPractitioner { name }', 2],
  ['staff', 'Patient', 'id allergies { nodes { id allergyDefinition { name } } }', 3],
  [
    'staff',
    'Allergy',
    'id severity allergyDefinition { name } patient { id primaryPractitioner { name } }',
    4,
  ],
  ['staff', 'Medication', 'id status practitioner { name } patient { firstName }', 3],
  ['staff', 'Invoice', 'id number patient { lastName }', 2],
] as const;

it.each(SELECTIONS)(
  'reads to a %s by one id or 50 of %s { %s } in one statement, by Prisma alone in %d',
  async (who, type, selection, byPrisma) => {
    const statements = byReads(1, byPrisma);
    const client = clients[who];
    const ids = made[type].map(({ id }) => id);
    for (const asked of [ids.slice(0, 1), ids]) {
      const answer = await client<{ nodes: { id: string }[] }>(
        `query($ids: [ID!]!) { nodes(ids: $ids) { ... on ${type} { ${selection} } } }`,
        { ids: asked },
      );
      expect(answer.expectData().nodes.map(({ id }) => id)).toEqual(asked);
      expect(lastStatements(clinic.server), `of ${asked.length}`).toBe(statements);
    }
    const one = await client<{ node: { id: string } }>(
      `query($id: ID!) { node(id: $id) { ... on ${type} { ${selection} } } }`,
      { id: ids[0] },
    );
    expect(one.expectData().node.id).toBe(ids[0]);
    expect(lastStatements(clinic.server), 'of node').toBe(statements);
  },
);

it('reads records of several types with what is selected of each, in one statement a type, by Prisma alone a type and relation', async () => {
  const pick = (n: number) => [made.Allergy[n], made.Patient[n], made.Medication[n]].map((row) => row?.id);
  const ids = [0, 1, 2].flatMap(pick);
  const answer = await clients.staff<{ nodes: Record<string, unknown>[] }>(
    `query($ids: [ID!]!) { nodes(ids: $ids) {
      __typename id
      ... on Allergy { allergyDefinition { name } patient { id } }
      ... on Patient { firstName all: allergies { nodes { id } } }
      ... on Medication { medDescript patient { id } }
    } }`,
    { ids },
  );
  const { nodes } = answer.expectData();
  expect(nodes.map(({ id }) => id)).toEqual(ids);
  const patient = { id: made.Patient[1]?.id };
  expect(nodes.slice(3, 6)).toEqual([
    { __typename: 'Allergy', id: ids[3], allergyDefinition: { name: 'Substance 1' }, patient },
    { __typename: 'Patient', ...patient, firstName: 'Ada', all: { nodes: [{ id: ids[3] }] } },
    { __typename: 'Medication', id: ids[5], medDescript: 'Herbal tea', patient },
  ]);
  // Allergies, their definitions and patients; patients and their allergies; medications and their patients.
  expect(lastStatements(clinic.server)).toBe(byReads(3, 7));
});

it.each(['staff', 'partner'] as const)(
  'keeps the order and the repetitions that a %s asks for, and null for what is not in reach [A49]',
  async (who) => {
    const [one, two] = made.Patient as [Made, Made];
    const unlinked = await makePatient(clinic.database, clinic.orgId);
    const ids = [
      ...[two.id, 'x', one.id, foreign.id, unlinked.id, two.id],
      ...[encodeId('Nothing', one.uuid), encodeId('Patient', partner.partnerId), one.id],
    ];
    const answer = await clients[who]<{ nodes: ({ id: string } | null)[] }>(
      'query($ids: [ID!]!) { nodes(ids: $ids) { id } }',
      { ids },
    );
    const seen = who === 'staff' ? unlinked.id : undefined;
    expect(answer.expectData().nodes.map((node) => node?.id)).toEqual([
      ...[two.id, undefined, one.id, undefined, seen, two.id],
      ...[undefined, undefined, one.id],
    ]);
    expect(lastStatements(clinic.server)).toBe(1);
  },
);

it('reads nothing where no id names anything', async () => {
  const answer = await clients.staff('query($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids: ['x', ''] });
  expect(answer.expectData()).toEqual({ nodes: [null, null] });
  expect(lastStatements(clinic.server)).toBe(0);
});
