import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Patient } from '../../src/generated/prisma/client.ts';
import { adminClient, type Database } from '../../src/platform/database.ts';
import { connectionContract } from '../contracts/connection.ts';
import {
  PatientByIdDocument,
  PatientsDocument,
  type PatientsQueryVariables,
} from '../generated/organization/graphql.ts';
import { type GraphqlClient, graphqlClient } from '../support/client.ts';
import { testDatabase } from '../support/database.ts';
import {
  type Made,
  type MadeOrganization,
  makeOrganization,
  makePatient,
  testClock,
} from '../support/fixture.ts';
import { type TestServer, testServer } from '../support/server.ts';

let database: Database;
let server: TestServer;
let clinic: MadeOrganization;
let client: GraphqlClient;

beforeAll(async () => {
  database = await testDatabase();
  server = await testServer({ database, clock: testClock() });
  clinic = await makeOrganization(database);
  client = graphqlClient(server.app, clinic.secrets.admin);
});
afterAll(async () => {
  await server.close();
  await database.close();
});

/** Values that tie, differ in case and accents only, are missing, or lie outside of the basic plane. */
const FIRST = ['Zoë', 'zoe', 'Ana', 'Ána', 'Ødger', '李', '𝒜da', 'Bo'];
const LAST = ['Núñez', 'Nunez', 'O’Neil', 'O', 'de la Cruz'];
const BORN = [null, '1990-02-28', '1990-02-28', '1850-01-01', '2025-12-31'];
const STATUS = ['ACTIVE', 'INACTIVE', 'PROSPECTIVE', 'DECEASED'] as const;
const of = <T>(values: readonly T[], n: number) => values[n % values.length] as T;

/** Lower-case and without accents, found by another way than the source's own. */
const plain = (text: string) =>
  text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace('ø', 'o');

describe('[118, 119, 125, 162, 163, 171, 173, 174] patients', () => {
  connectionContract<Patient>({
    field: 'patients',
    type: 'Patient',
    standard: { field: 'FIRST_NAME', direction: 'ASC' },
    orders: {
      FIRST_NAME: ({ firstName }) => plain(firstName),
      LAST_NAME: ({ lastName }) => plain(lastName),
      CHART_NUMBER: ({ chartNumber }) => chartNumber.toLowerCase(),
      DATE_OF_BIRTH: ({ dateOfBirth }) => dateOfBirth?.getTime() ?? Number.MAX_SAFE_INTEGER,
      STATUS: ({ status }) => status,
      CREATED_AT: ({ createdAt }) => createdAt.getTime(),
      UPDATED_AT: ({ updatedAt }) => updatedAt.getTime(),
    },
    server: () => server,
    client: () => client,
    rows: () =>
      adminClient(database).patient.findMany({
        where: { orgId: clinic.orgId, archivedAt: null, deletedAt: null },
      }),
    add: (n) =>
      makePatient(database, clinic.orgId, {
        firstName: of(FIRST, n * 3),
        lastName: of(LAST, n * 7),
        chartNumber: `${of(['a', 'B', 'ä'], n)}-${String(n * 37).slice(-2)}-${n}`,
        dateOfBirth: of(BORN, n),
        status: of(STATUS, n * 5),
        createdAt: new Date(Date.UTC(2026, 0, 1, 0, 0, 0, (n * 11) % 7)),
        updatedAt: new Date(Date.UTC(2026, 0, 1, 0, 0, 0, (n * 13) % 5)),
      }),
    remove: (id) =>
      adminClient(database).patient.delete({ where: { orgId_id: { orgId: clinic.orgId, id } } }),
    empty: 'search: "nobody is called this"',
  });
});

describe('[A17] the lifecycle of a list', () => {
  const long = new Date('2026-01-01T00:00:00.000Z');
  let made: Record<'current' | 'archived' | 'deleted' | 'both', Made>;
  let other: GraphqlClient;

  beforeAll(async () => {
    const another = await makeOrganization(database);
    other = graphqlClient(server.app, another.secrets.admin);
    const patient = (values: object) => makePatient(database, another.orgId, values);
    made = {
      current: await patient({}),
      archived: await patient({ status: 'ARCHIVED', archivedAt: long }),
      deleted: await patient({ deletedAt: long }),
      both: await patient({ status: 'ARCHIVED', archivedAt: long, deletedAt: long }),
    };
  });

  const shown = async (variables: PatientsQueryVariables) => {
    const answer = await other(PatientsDocument, variables);
    const { nodes, totalCount } = answer.expectData().patients;
    expect(totalCount).toBe(nodes.length);
    return nodes.map(({ id }) => Object.entries(made).find(([, row]) => row.id === id)?.[0]).sort();
  };

  it.each([
    ['[85] is the current ones by default', {}, ['current']],
    ['[85] CURRENT: neither archived nor deleted', { lifecycle: 'CURRENT' }, ['current']],
    ['[87] ARCHIVED: archived, and not deleted', { lifecycle: 'ARCHIVED' }, ['archived']],
    ['[86] DELETED: archived before or not', { lifecycle: 'DELETED' }, ['both', 'deleted']],
    ['ANY: all of them', { lifecycle: 'ANY' }, ['archived', 'both', 'current', 'deleted']],
  ] as const)('%s', async (_title, variables, names) => {
    expect(await shown(variables)).toEqual(names);
  });

  it('[120] takes filters and searches in every part', async () => {
    for (const lifecycle of ['CURRENT', 'ARCHIVED', 'DELETED', 'ANY'] as const) {
      expect(await shown({ lifecycle, filter: { firstName: { eq: 'nobody' } } })).toEqual([]);
      const all = await shown({ lifecycle });
      expect(await shown({ lifecycle, filter: { lastName: { eq: 'lovelace' } } })).toEqual(all);
      expect(await shown({ lifecycle, search: 'lovelace' })).toEqual(all);
    }
  });

  it.each(['current', 'archived', 'deleted', 'both'] as const)(
    '[88, 185] reads a patient that is %s by its id',
    async (which) => {
      const answer = await other(PatientByIdDocument, { id: made[which].id });
      expect(answer.expectData().patient?.uuid).toBe(made[which].uuid);
    },
  );
});
