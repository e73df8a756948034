import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Prisma } from '../../src/generated/prisma/client.ts';
import { duplicateStatement, type Probe } from '../../src/patients/duplicate-search.ts';
import { adminClient, type Database } from '../../src/platform/database.ts';
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
import { lastStatements } from '../support/state.ts';

let database: Database;
let server: TestServer;

beforeAll(async () => {
  database = await testDatabase();
  server = await testServer({ database, clock: testClock() });
});
afterAll(async () => {
  await server.close();
  await database.close();
});

const CHECK = `query($input: PatientDuplicatesInput!) {
  patientDuplicates(input: $input) {
    total
    items { id uuid matchedOn firstName lastName preferredName dateOfBirth status phone email chartNumber archivedAt }
  }
}`;

interface Hit {
  readonly id: string;
  readonly uuid: string;
  readonly matchedOn: string[];
  readonly archivedAt: string | null;
}
interface Checked {
  readonly patientDuplicates: { readonly total: number; readonly items: Hit[] };
}

const clientOf = (clinic: MadeOrganization, role: keyof MadeOrganization['secrets'] = 'admin') =>
  graphqlClient(server.app, clinic.secrets[role]);
const check = async (client: GraphqlClient, input: object) =>
  (await client<Checked>(CHECK, { input })).expectData().patientDuplicates;

/** Makes a patient as clients do, so that the social security number is encrypted and indexed. */
async function create(client: GraphqlClient, input: object): Promise<Made> {
  const query = `mutation($input: CreatePatientInput!) {
    createPatient(input: $input) { __typename ... on CreatePatientSuccess { patient { id uuid } } } }`;
  const data = (await client<{ createPatient: { patient: Made } }>(query, { input })).expectData();
  return data.createPatient.patient;
}

describe('[224, 225] patientDuplicates', () => {
  let clinic: MadeOrganization;
  let client: GraphqlClient;
  let ana: Made;
  const BORN = '1990-02-28';

  beforeAll(async () => {
    clinic = await makeOrganization(database);
    client = clientOf(clinic);
    ana = await create(client, {
      ...{ firstName: 'Ana', lastName: 'Núñez', preferredName: 'Anita', chartNumber: 'N-1' },
      ...{ dateOfBirth: BORN, email: 'Ana@Example.com', mobilePhone: '+1 (617) 555-0100' },
      socialSecurityNumber: '123-45-6789',
    });
    // Of no one's signals: names alone, or what is empty in both, say nothing.
    await create(client, { firstName: 'Ana', lastName: 'Núñez' });
  });

  it.each([
    ['LAST_NAME_AND_DATE_OF_BIRTH', { lastName: ' NUNEZ', dateOfBirth: BORN }],
    ['EMAIL', { lastName: 'Other', email: 'ANA@example.COM' }],
    ['MOBILE_PHONE', { lastName: 'Other', mobilePhone: '+1 617.555.0100' }],
    ['SOCIAL_SECURITY_NUMBER', { lastName: 'Other', socialSecurityNumber: '123456789' }],
  ])('finds a patient by %s alone', async (signal, input) => {
    const { items, total } = await check(client, input);
    expect(items.map(({ id, matchedOn }) => [id, matchedOn])).toEqual([[ana.id, [signal]]]);
    expect(total).toBe(1);
  });

  it('tells who it is, and everything that agrees', async () => {
    const { items } = await check(client, {
      ...{ lastName: 'nuñez', dateOfBirth: BORN, email: 'ana@example.com' },
      ...{ mobilePhone: '+16175550100', socialSecurityNumber: '123 45 6789' },
    });
    expect(items).toEqual([
      {
        ...{ id: ana.id, uuid: ana.uuid },
        matchedOn: ['SOCIAL_SECURITY_NUMBER', 'LAST_NAME_AND_DATE_OF_BIRTH', 'EMAIL', 'MOBILE_PHONE'],
        ...{ firstName: 'Ana', lastName: 'Núñez', preferredName: 'Anita', dateOfBirth: BORN },
        ...{ status: 'ACTIVE', phone: '+16175550100', email: 'ana@example.com', chartNumber: 'N-1' },
        archivedAt: null,
      },
    ]);
  });

  it('[A38] takes nothing for equal to nothing, and asks for more than a family name', async () => {
    const empty = { dateOfBirth: null, email: '', mobilePhone: null, socialSecurityNumber: null };
    for (const input of [{ lastName: 'Núñez' }, { lastName: 'Núñez', ...empty }])
      expect(await check(client, input)).toEqual({ total: 0, items: [] });
  });

  it('finds none who differ in birth date, nor in family name', async () => {
    expect((await check(client, { lastName: 'Núñez', dateOfBirth: '1990-02-27' })).total).toBe(0);
    expect((await check(client, { lastName: 'Muñoz', dateOfBirth: BORN })).total).toBe(0);
  });

  it('[A38] includes archived records, marked, and no deleted or merged ones', async () => {
    const born = '2001-01-01';
    const values = { lastName: 'Gone', dateOfBirth: new Date(born) };
    const [archived] = await Promise.all([
      makePatient(database, clinic.orgId, { ...values, archivedAt: new Date('2026-01-02') }),
      makePatient(database, clinic.orgId, { ...values, deletedAt: new Date('2026-01-02') }),
      makePatient(database, clinic.orgId, {
        ...values,
        archivedAt: new Date('2026-01-02'),
        mergedIntoId: ana.uuid,
      }),
    ]);
    const { items, total } = await check(client, { lastName: 'Gone', dateOfBirth: born });
    expect(items.map(({ uuid, archivedAt }) => [uuid, archivedAt])).toEqual([
      [archived.uuid, '2026-01-02T00:00:00.000Z'],
    ]);
    expect(total).toBe(1);
  });

  it('[A49] knows no other organization’s patients, nor the same number under its key', async () => {
    const other = clientOf(await makeOrganization(database));
    const input = {
      ...{ lastName: 'Núñez', dateOfBirth: BORN, email: 'ana@example.com' },
      ...{ mobilePhone: '+16175550100', socialSecurityNumber: '123-45-6789' },
    };
    expect(await check(other, input)).toEqual({ total: 0, items: [] });
  });

  it('tells of at most 50, those that agree in most first, and counts them all', async () => {
    const shared = { email: 'front@desk.example', lastName: 'Crowd' };
    const crowd = await Promise.all(
      Array.from({ length: 55 }, () => makePatient(database, clinic.orgId, { ...shared })),
    );
    const closest = await makePatient(database, clinic.orgId, {
      ...shared,
      dateOfBirth: new Date('1970-01-01'),
    });
    const { items, total } = await check(client, { ...shared, dateOfBirth: '1970-01-01' });
    expect(total).toBe(56);
    expect(items).toHaveLength(50);
    expect(items[0]).toMatchObject({
      uuid: closest.uuid,
      matchedOn: ['LAST_NAME_AND_DATE_OF_BIRTH', 'EMAIL'],
    });
    const known = crowd.map(({ uuid }) => uuid).sort();
    expect(items.slice(1).map(({ uuid }) => uuid)).toEqual(known.slice(0, 49));
  });

  it('counts only where the count is selected', async () => {
    const statements = async (fields: string) => {
      const query = `query($input: PatientDuplicatesInput!) { patientDuplicates(input: $input) { ${fields} } }`;
      (await client(query, { input: { lastName: 'Núñez', dateOfBirth: BORN } })).expectData();
      return lastStatements(server);
    };
    const without = await statements('items { id }');
    expect(await statements('total items { id }')).toBe(without + 1);
  });

  it.each([
    ['lastName', { lastName: ' ' }],
    ['email', { lastName: 'A', email: 'nobody' }],
    ['mobilePhone', { lastName: 'A', mobilePhone: 'call me' }],
    ['socialSecurityNumber', { lastName: 'A', socialSecurityNumber: '000-00-0000' }],
  ])('refuses a malformed %s without repeating it', async (param, input) => {
    const answer = await client(CHECK, { input });
    const { extensions, message } = answer.expectError('VALIDATION_FAILED');
    expect(extensions).toMatchObject({ param });
    expect(message).not.toMatch(/nobody|call me|000-00/);
  });

  it.each(['analyst', 'clinician'] as const)('[A38] is refused to the %s', async (role) => {
    (await clientOf(clinic, role)(CHECK, { input: { lastName: 'Núñez', dateOfBirth: BORN } })).expectError(
      'FORBIDDEN',
    );
  });

  it('is open to the front desk', async () => {
    const { items } = await check(clientOf(clinic, 'frontDesk'), { lastName: 'Núñez', dateOfBirth: BORN });
    expect(items.map(({ id }) => id)).toEqual([ana.id]);
  });

  it('writes no personal data to the log', async () => {
    expect(server.logLines.join('\n')).not.toMatch(/n[uú][nñ]ez|ana@example|5550100|123-?45-?6789/i);
  });
});

describe('[206] Patient.potentialDuplicates', () => {
  let clinic: MadeOrganization;
  let client: GraphqlClient;
  const LIST = `query($first: Int) { patients(first: $first, orderBy: { field: CREATED_AT }) {
    nodes { uuid potentialDuplicates { uuid matchedOn } } } }`;
  type Listed = { patients: { nodes: { uuid: string; potentialDuplicates: Hit[] }[] } };

  beforeAll(async () => {
    clinic = await makeOrganization(database);
    client = clientOf(clinic);
    for (let n = 0; n < 20; n += 1) {
      // Pairs share an email; every fourth record also its name and birth date with the one after next.
      await makePatient(database, clinic.orgId, {
        ...{ email: `pair-${Math.floor(n / 2)}@example.com`, lastName: `Name ${n % 2}` },
        dateOfBirth: n < 4 ? new Date('1980-05-05') : null,
        createdAt: new Date(Date.UTC(2026, 0, 1, 0, 0, n)),
      });
    }
    await makePatient(database, clinic.orgId, {
      lastName: 'Alone',
      createdAt: new Date(Date.UTC(2026, 0, 2)),
    });
  });

  it('names the other records and never the record itself', async () => {
    const { nodes } = (await client<Listed>(LIST, { first: 100 })).expectData().patients;
    const uuids = nodes.map(({ uuid }) => uuid);
    const found = nodes.map(({ potentialDuplicates }) =>
      potentialDuplicates.map(({ uuid, matchedOn }) => [uuids.indexOf(uuid), matchedOn]),
    );
    expect(found[0]).toEqual([
      [1, ['EMAIL']],
      [2, ['LAST_NAME_AND_DATE_OF_BIRTH']],
    ]);
    expect(found[7]).toEqual([[6, ['EMAIL']]]);
    expect(found[20]).toEqual([]);
  });

  it('costs a list the same statements, however many patients it has', async () => {
    const statements = async (first: number) => {
      (await client<Listed>(LIST, { first })).expectData();
      return lastStatements(server);
    };
    const few = await statements(2);
    expect(await statements(20)).toBe(few);
  });

  it('is null, with the reason, for who may not merge; the rest of the record is there', async () => {
    const [patient] = await adminClient(database).patient.findMany({
      where: { orgId: clinic.orgId },
      take: 1,
    });
    const query = 'query($by: PatientKey!) { patientBy(by: $by) { uuid potentialDuplicates { uuid } } }';
    const answer = await clientOf(clinic, 'clinician')(query, { by: { uuid: patient?.id } });
    answer.expectError('FORBIDDEN');
    expect(answer.data).toEqual({ patientBy: { uuid: patient?.id, potentialDuplicates: null } });
  });
});

describe('[225] the search for duplicates', () => {
  it('enters an index for each signal, and reads no table from end to end', async () => {
    const { orgId } = await makeOrganization(database);
    await adminClient(database).$executeRaw`
      insert into patient (org_id, id, first_name, last_name, sort_first_name, sort_last_name, sort_birth_date,
        date_of_birth, email, mobile_phone, ssn_blind_index, chart_number, chart_number_key, search_text, name_text,
        updated_at)
      select ${orgId}::uuid, gen_random_uuid(), 'A', 'B' || n % 500, 'a', 'b' || n % 500, date '1950-01-01' + n,
        date '1950-01-01' + n, n || '@example.com', '+1617' || n, sha256(n::text::bytea), 'S-' || n, 's-' || n, '', '',
        now()
      from generate_series(1, 20000) n`;
    await adminClient(database).$executeRawUnsafe('vacuum analyze patient');
    const probe: Probe = {
      ...{ lastName: 'b7', dateOfBirth: '1950-01-08', email: '7@example.com', mobilePhone: '+16177' },
      ssnBlindIndex: Buffer.alloc(32, 7),
    };
    for (const probes of [[probe], Array.from({ length: 100 }, () => probe)]) {
      const plan = await adminClient(database).$queryRaw<{ 'QUERY PLAN': string }[]>(
        Prisma.sql`explain ${duplicateStatement(orgId, probes)}`,
      );
      const text = plan.map((line) => line['QUERY PLAN']).join('\n');
      expect(text).not.toMatch(/Seq Scan on patient/);
      for (const index of [
        'patient_org_id_ssn_blind_index_idx',
        'patient_org_id_sort_last_name_date_of_birth_idx',
        'patient_email_idx',
        'patient_mobile_phone_idx',
      ])
        expect(text).toContain(index);
    }
  });
});
