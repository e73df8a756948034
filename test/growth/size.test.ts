import { beforeAll, expect, it } from 'vitest';
import { encodeId } from '../../src/graphql/id.ts';
import { type GraphqlClient, graphqlClient } from '../support/client.ts';
import { testClinic } from '../support/clinic.ts';
import { makeOrganization } from '../support/fixture.ts';
import { COMPILED_READS } from '../support/reads.ts';
import { fillTables } from './fill.ts';
import { uuidOf } from './list-case.ts';
import { pagesOf, plansOf } from './plan.ts';

/** How much more of the database may be read: an index of more rows is a level deeper, and its rows lie farther apart. */
const MORE = 2;

const clinic = testClinic();
let small: GraphqlClient;
let large: GraphqlClient;

beforeAll(async () => {
  const other = await makeOrganization(clinic.database);
  await fillTables(clinic.database, other.orgId, 120);
  await fillTables(clinic.database, clinic.orgId, 1_200);
  small = graphqlClient(clinic.server.app, other.secrets.admin);
  large = clinic.as('admin');
});

const id = (type: string, table: string) => JSON.stringify(encodeId(type, uuidOf(table, 5)));
const REQUESTS = {
  'a chart': `{ patient(id: ${id('Patient', 'patient')}) { firstName location { name } primaryPractitioner { name }
    allergies(first: 10) { nodes { severity allergyDefinition { name } } }
    medications(first: 10) { nodes { dosage } } problems(first: 10) { nodes { problemDefinition { name } } } } }`,
  'a work list': `{ patients(first: 20) { nodes { firstName location { name }
    appointments(first: 3) { nodes { start practitioner { name } } } allergies(first: 3) { nodes { severity } } } } }`,
  'the newest patients': `{ patients(first: 20, orderBy: { field: CREATED_AT, direction: DESC }) { nodes { id } } }`,
  'the patients of a location': `{ patients(first: 20, filter: { locationId: ${id('Location', 'location')} }) { nodes { id } } }`,
  'a day book': `{ appointments(first: 20, filter: { start: { gte: "2026-01-06T00:00:00Z", lt: "2026-01-07T00:00:00Z" } }) {
    nodes { start patient { firstName } practitioner { name } } } }`,
  'the appointments of a practitioner': `{ practitioner(id: ${id('Practitioner', 'practitioner')}) {
    appointments(first: 10) { nodes { start } } } }`,
  'the latest of the trail': '{ auditEvents(first: 20) { nodes { action } } }',
};

it.skipIf(!COMPILED_READS).each(Object.entries(REQUESTS))(
  '%s costs an organization ten times as large the same',
  async (_name, query) => {
    const cost = async (client: GraphqlClient) =>
      pagesOf(await plansOf(async () => void (await client(query)).expectData(), { analyze: true }));
    const [few, many] = [await cost(small), await cost(large)];
    expect(few).toBeGreaterThan(0);
    expect(many).toBeLessThanOrEqual(MORE * few);
  },
);
