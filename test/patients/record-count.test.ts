import { beforeAll, describe, expect, it } from 'vitest';
import { graphqlClient } from '../support/client.ts';
import { testClinic } from '../support/clinic.ts';
import { makeLocation, makeOrganization, makePartner, makePatient } from '../support/fixture.ts';
import { lastStatements } from '../support/state.ts';

const clinic = testClinic('SANDBOX');

interface Counts {
  readonly items: readonly { readonly location: { readonly name: string }; readonly count: number }[];
  readonly total: number;
  readonly excludedCount: number;
}

const QUERY = `query($dateFrom: Date, $dateTo: Date, $statusSet: [PatientStatus!]) {
  patientCountsByLocation(dateFrom: $dateFrom, dateTo: $dateTo, statusSet: $statusSet) {
    dateFrom dateTo statusSet groupBy items { location { id name timezone } count } excludedCount total
  }
}`;

async function counts(variables: Record<string, unknown> = {}) {
  const answer = await clinic.as('analyst')<{ patientCountsByLocation: Counts }>(QUERY, variables);
  return answer.expectData().patientCountsByLocation;
}

/** The counts by the names of the locations, then what is excluded and the total. */
const summary = ({ items, excludedCount, total }: Counts) => [
  Object.fromEntries(items.map(({ location, count }) => [location.name, count])),
  excludedCount,
  total,
];

beforeAll(async () => {
  const { database, orgId } = clinic;
  const [north, south, closed, gone] = [
    await makeLocation(database, orgId, { name: 'north' }),
    await makeLocation(database, orgId, { name: 'South' }),
    await makeLocation(database, orgId, { name: 'Closed', isActive: false }),
    await makeLocation(database, orgId, { name: 'Gone', archivedAt: new Date('2026-01-01') }),
  ];
  await makeLocation(database, orgId, { name: 'Álpha' });
  const patients = [
    [north, '2026-01-31', 'ACTIVE'],
    [north, '2026-02-01', 'ACTIVE'],
    [north, '2026-02-28', 'ACTIVE'],
    [north, '2026-03-01', 'ACTIVE'],
    [north, null, 'ACTIVE'],
    [north, '2026-02-01', 'INACTIVE'],
    [south, '2026-02-01', 'ACTIVE'],
    [south, '2026-02-01', 'DECEASED'],
    [closed, '2026-02-01', 'ACTIVE'],
    [gone, '2026-02-02', 'ACTIVE'],
    [null, '2026-02-03', 'ACTIVE'],
  ] as const;
  for (const [location, day, status] of patients)
    await makePatient(database, orgId, {
      ...{ locationId: location?.uuid ?? null, status },
      dateFirstVisit: day && new Date(day),
    });
  const at = { locationId: south.uuid, dateFirstVisit: new Date('2026-02-01') };
  await makePatient(database, orgId, { ...at, deletedAt: new Date() });
  await makePatient(database, orgId, { ...at, status: 'ARCHIVED', archivedAt: new Date() });
  const other = await makeOrganization(database);
  const theirs = await makeLocation(database, other.orgId, { name: 'Theirs' });
  await makePatient(database, other.orgId, { locationId: theirs.uuid });
});

describe('[181–184, A23] counts by location', () => {
  it('[183, 184] count active patients at active locations by name, zeros included', async () => {
    const found = await counts();
    expect(summary(found)).toEqual([{ Álpha: 0, north: 5, South: 1 }, 3, 9]);
    expect(found.items.map(({ location }) => location.name)).toEqual(['Álpha', 'north', 'South']);
    expect(found).toMatchObject({
      ...{ dateFrom: null, dateTo: null, statusSet: ['ACTIVE'], groupBy: 'location' },
    });
  });

  it('[182] include the first day and exclude the last, of the first visit', async () => {
    const february = { dateFrom: '2026-02-01', dateTo: '2026-03-01' };
    const found = await counts(february);
    expect(summary(found)).toEqual([{ Álpha: 0, north: 2, South: 1 }, 3, 6]);
    expect(found).toMatchObject(february);
  });

  it('[182] take either end alone; who has never come is in neither', async () => {
    expect(summary(await counts({ dateFrom: '2026-02-28' }))).toEqual([
      { Álpha: 0, north: 2, South: 0 },
      0,
      2,
    ]);
    expect(summary(await counts({ dateTo: '2026-02-01' }))).toEqual([{ Álpha: 0, north: 1, South: 0 }, 0, 1]);
    const none = { dateFrom: '2026-03-01', dateTo: '2026-03-01' };
    expect(summary(await counts(none))).toEqual([{ Álpha: 0, north: 0, South: 0 }, 0, 0]);
  });

  it('[183] count the statuses that are asked for, and none for none', async () => {
    const several = await counts({ statusSet: ['INACTIVE', 'DECEASED', 'INACTIVE'] });
    expect(summary(several)).toEqual([{ Álpha: 0, north: 1, South: 1 }, 0, 2]);
    expect(summary(await counts({ statusSet: ['ARCHIVED'] }))).toEqual([
      { Álpha: 0, north: 0, South: 1 },
      0,
      1,
    ]);
    expect(summary(await counts({ statusSet: [] }))).toEqual([{ Álpha: 0, north: 0, South: 0 }, 0, 0]);
  });

  it('[A23] add up: the items and what is excluded are the total', async () => {
    const every = ['ACTIVE', 'ARCHIVED', 'DECEASED', 'INACTIVE', 'PROSPECTIVE'];
    for (const variables of [{}, { statusSet: every }, { dateFrom: '2026-02-02' }]) {
      const { items, excludedCount, total } = await counts(variables);
      expect(items.reduce((sum, { count }) => sum + count, excludedCount)).toBe(total);
    }
    expect((await counts({ statusSet: every })).total).toBe(12);
  });

  it('[181] are one statement, and one for what is shown of the locations', async () => {
    await counts();
    await counts();
    expect(lastStatements(clinic.server)).toBe(2);
  });

  it('[181] are open to everyone of the organization, and to no partner', async () => {
    for (const role of ['admin', 'clinician', 'frontDesk', 'analyst'] as const)
      expect((await clinic.as(role)(QUERY)).expectData()).toHaveProperty('patientCountsByLocation.total', 9);
    const { secret } = await makePartner(clinic.database, clinic.organization);
    const partner = graphqlClient(clinic.server.app, secret, '/partner/graphql');
    expect((await partner(QUERY)).codes).toContain('GRAPHQL_VALIDATION_FAILED');
  });
});
