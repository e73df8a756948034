import { beforeAll, describe, expect, it } from 'vitest';
import { makeAllergy, makeAllergyDefinition } from '../support/chart-fixture.ts';
import { testClinic } from '../support/clinic.ts';
import { type Made, makeOrganization, makePatient } from '../support/fixture.ts';
import { lastStatements } from '../support/state.ts';

const clinic = testClinic();
/** In the order of [163]: family name, then the order in which they were made. */
const NAMES = ['Ábbott', 'abbott', 'Baker', 'Clark', 'Clark', 'Davis', 'Evans'];
let patients: Made[];

beforeAll(async () => {
  const { database, orgId } = clinic;
  patients = [];
  for (const [n, lastName] of NAMES.entries())
    patients.push(await makePatient(database, orgId, { lastName, firstName: `${9 - n}` }));
  await makePatient(database, orgId, { lastName: 'Archived', archivedAt: new Date(0), status: 'ARCHIVED' });
  await makePatient(database, (await makeOrganization(database)).orgId, { lastName: 'Foreign' });
});

interface Page {
  readonly items: { readonly id: string }[];
  readonly page: number;
  readonly pageSize: number;
  readonly total: number;
}

const QUERY = `query Page($search: String, $lifecycle: Lifecycle! = CURRENT, $orderBy: PatientOrder, $filter: PatientFilter,
    $page: Int! = 1, $pageSize: Int! = 50) {
  patientsPage(search: $search, lifecycle: $lifecycle, orderBy: $orderBy, filter: $filter, page: $page, pageSize: $pageSize) {
    items { id } page pageSize total } }`;

const ask = (variables: Record<string, unknown>) =>
  clinic.as('admin')<{ patientsPage: Page }>(QUERY, variables);
const read = async (variables: Record<string, unknown> = {}) =>
  (await ask(variables)).expectData().patientsPage;
const ids = (...places: number[]) => places.map((n) => ({ id: patients[n]?.id }));

describe('[162, 171, A47] patientsPage', () => {
  it('[163, 164, A21] has the current patients by family name, ties by id, 50 a page', async () => {
    expect(await read()).toEqual({ items: ids(0, 1, 2, 3, 4, 5, 6), page: 1, pageSize: 50, total: 7 });
  });

  it('[149] has each patient on one page, and none behind the last', async () => {
    const pages = [];
    for (const page of [1, 2, 3, 4]) pages.push(await read({ page, pageSize: 3 }));
    expect(pages.map(({ items }) => items)).toEqual([ids(0, 1, 2), ids(3, 4, 5), ids(6), []]);
    expect(pages.map(({ total, pageSize, page }) => [total, pageSize, page])).toEqual(
      [1, 2, 3, 4].map((page) => [7, 3, page]),
    );
  });

  it('[163–169] takes the orders, filters, searches and lifecycles of patients', async () => {
    const { items } = await read({ orderBy: { field: 'FIRST_NAME' } });
    expect(items).toEqual(ids(6, 5, 4, 3, 2, 1, 0));
    const last = await read({ orderBy: { field: 'LAST_NAME', direction: 'DESC' }, pageSize: 3 });
    expect(last.items).toEqual(ids(6, 5, 4));
    expect(await read({ search: 'clark', page: 2, pageSize: 1 })).toMatchObject({ items: ids(4), total: 2 });
    expect(await read({ filter: { lastName: { eq: 'baker' } } })).toMatchObject({ items: ids(2), total: 1 });
    expect((await read({ lifecycle: 'ARCHIVED' })).total).toBe(1);
    (await ask({ filter: { locationId: 'TG9jYXRpb246MA' } })).expectError('NOT_FOUND');
  });

  it.each([
    ['page', { page: 0 }],
    ['page', { page: -1 }],
    ['page', { page: 201, pageSize: 50 }],
    ['pageSize', { pageSize: 0 }],
    ['pageSize', { pageSize: 101 }],
  ])('[A22] refuses a %s out of bounds instead of clamping it: %j', async (param, variables) => {
    expect((await ask(variables)).expectError('BAD_USER_INPUT').extensions).toMatchObject({ param });
  });

  it('counts, and reads what is nested, in as many statements for one patient as for seven', async () => {
    const { database, orgId } = clinic;
    const allergyDefinition = await makeAllergyDefinition(database, orgId);
    for (const patient of patients) await makeAllergy(database, orgId, patient, allergyDefinition);
    const document = `query($pageSize: Int!) { patientsPage(pageSize: $pageSize) {
      total items { id primaryPractitioner { name } allergies { totalCount nodes { allergyDefinition { name } } } } } }`;
    const statements = [];
    for (const pageSize of [1, 7, 1]) {
      (await clinic.as('admin')(document, { pageSize })).expectData();
      statements.push(lastStatements(clinic.server));
    }
    expect(new Set(statements.slice(1)).size).toBe(1);
    expect(statements[1]).toBeLessThanOrEqual(8);
  });

  it('counts only where the count is selected', async () => {
    (await clinic.as('admin')('{ patientsPage { total } }')).expectData();
    expect(lastStatements(clinic.server)).toBe(1);
    (await clinic.as('admin')('{ patientsPage { items { id } } }')).expectData();
    expect(lastStatements(clinic.server)).toBe(1);
  });

  it('shows an analyst no names, nor an order by them', async () => {
    const document = `query($orderBy: PatientOrder) {
      patientsPage(orderBy: $orderBy) { total items { lastName } } }`;
    const answer = await clinic.as('analyst')<{ patientsPage: { items: { lastName: string }[] } }>(document);
    const { items } = answer.expectData().patientsPage;
    expect(new Set(items.map(({ lastName }) => lastName))).toEqual(new Set(['[redacted]']));
    (await clinic.as('analyst')(document, { orderBy: { field: 'LAST_NAME' } })).expectError('FORBIDDEN');
  });
});
