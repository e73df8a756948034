import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { encodeId } from '../../src/graphql/id.ts';
import { adminClient, type Database } from '../../src/platform/database.ts';
import { type GraphqlClient, graphqlClient } from '../support/client.ts';
import { testDatabase } from '../support/database.ts';
import {
  type MadeOrganization,
  makeLocation,
  makeOrganization,
  makePatient,
  testClock,
} from '../support/fixture.ts';
import { type TestServer, testServer } from '../support/server.ts';
import { databaseState, lastStatements } from '../support/state.ts';

let database: Database;
let server: TestServer;
let clinic: MadeOrganization;
let client: GraphqlClient;

beforeAll(async () => {
  database = await testDatabase();
  server = await testServer({ database, clock: testClock() });
});
afterAll(async () => {
  await server.close();
  await database.close();
});
beforeEach(async () => {
  clinic = await makeOrganization(database);
  client = graphqlClient(server.app, clinic.secrets.admin);
});

interface Outcome {
  readonly row: number;
  readonly action: string;
  readonly patientId: string | null;
  readonly errors: { readonly field: string | null; readonly code: string; readonly message: string }[];
}
interface Report {
  readonly __typename: string;
  readonly applied: boolean;
  readonly created: number;
  readonly updated: number;
  readonly skipped: number;
  readonly failed: number;
  readonly validated: number;
  readonly total: number;
  readonly replayed: boolean;
  readonly results: Outcome[];
  readonly code?: string;
}

const IMPORT = `mutation($input: BulkImportPatientsInput!) {
  outcome: bulkImportPatients(input: $input) {
    __typename
    ... on BulkImportPatientsSuccess {
      applied created updated skipped failed validated total replayed
      results { row action patientId errors { field code message } }
    }
    ... on Error { code path }
  }
}`;
const send = async (rows: object[], meta: object = {}, rest: object = {}, as = client) =>
  (await as<{ outcome: Report }>(IMPORT, { input: { rows, meta, ...rest } })).expectData().outcome;
const counts = ({ created, updated, skipped, failed, validated, total }: Report) => ({
  ...{ created, updated, skipped, failed, validated, total },
});
const codes = ({ results }: Report) =>
  results.map(({ action, errors }) => [action, ...errors.map(({ field, code }) => `${field} ${code}`)]);
const patients = () =>
  adminClient(database).patient.findMany({ where: { orgId: clinic.orgId }, orderBy: { id: 'asc' } });
const row = (n: number, more: object = {}) => ({ firstName: `First ${n}`, lastName: `Last ${n}`, ...more });

describe('[226, 227] bulkImportPatients', () => {
  it('answers for each row what became of it, and counts', async () => {
    const report = await send([
      row(0, { email: 'zero@example.com' }),
      { firstName: '', lastName: 'Nameless', email: 'nobody' },
      row(0, { email: 'ZERO@example.com' }),
      row(3, { locationId: encodeId('Location', '01900000-0000-7000-8000-000000000000') }),
      row(4),
    ]);
    expect(counts(report)).toEqual({
      ...{ created: 2, updated: 0, skipped: 0, failed: 3, validated: 2, total: 5 },
    });
    expect(report).toMatchObject({ applied: true, replayed: false });
    expect(codes(report)).toEqual([
      ['CREATED'],
      ['FAILED', 'firstName too_small', 'email invalid'],
      ['FAILED', 'email duplicate'],
      ['FAILED', 'locationId not_found'],
      ['CREATED'],
    ]);
    expect(report.results.map(({ row }) => row)).toEqual([0, 1, 2, 3, 4]);
    const stored = await patients();
    expect(stored.map(({ id }) => encodeId('Patient', id))).toEqual([
      report.results[0]?.patientId,
      report.results[4]?.patientId,
    ]);
    // The row in the way is named.
    expect(report.results[2]?.patientId).toBe(report.results[0]?.patientId);
  });

  it('writes what createPatient writes: row, audit row and events', async () => {
    const place = await makeLocation(database, clinic.orgId);
    const input = {
      ...{
        firstName: 'Zoë',
        middleName: '',
        lastName: ' Núñez ',
        preferredName: 'Zo',
        status: 'PROSPECTIVE',
      },
      ...{ dateOfBirth: '1990-02-28', email: 'Zoe@Example.com', mobilePhone: '+1 (617) 555-0100' },
      ...{ consentFlags: 3, latitude: 42.5, receivesSms: true, administrativeGender: 'FEMALE' },
      ...{ socialSecurityNumber: '123-45-6789', locationId: place.id, notes: 'One\r\nTwo' },
      profile: { uniqueId: 'prof1', email: 'z@example.com' },
    };
    const create = 'mutation($input: CreatePatientInput!) { createPatient(input: $input) { __typename } }';
    (await client(create, { input })).expectData();
    await send([{ ...input, chartNumber: 'own' }, row(1)], { onDuplicate: 'FAIL' });
    const other = await makeOrganization(database);
    const location = await makeLocation(database, other.orgId);
    const as = graphqlClient(server.app, other.secrets.admin);
    const report = await send([{ ...input, locationId: location.id }], {}, {}, as);
    expect(report.created).toBe(1);
    const admin = adminClient(database);
    const written = async (orgId: string, location: string) => {
      const patient = await admin.patient.findFirstOrThrow({ where: { orgId, sortFirstName: 'zoe' } });
      const own = { orgId, patientId: patient.id };
      const audit = await admin.auditEvent.findFirstOrThrow({ where: own });
      const events = await admin.outboxEvent.findMany({ where: own });
      const { id: _id, orgId: _org, ssnCiphertext, ssnBlindIndex, profileId, locationId, ...rest } = patient;
      return {
        ...{ rest, hasSecret: [ssnCiphertext, ssnBlindIndex, profileId].every(Boolean) },
        isThere: locationId === location,
        fields: Object.keys(audit.changes as object).sort(),
        events: events.map(({ type }) => type),
      };
    };
    const single = await written(clinic.orgId, place.uuid);
    expect(await written(other.orgId, location.uuid)).toEqual({
      ...single,
      rest: { ...single.rest, updatedAt: expect.any(Date) },
    });
    expect(single).toMatchObject({ hasSecret: true, isThere: true, events: ['patient.created'] });
  });

  it('gives each row an audit row and an event of its own, under the mutation’s name', async () => {
    await send([row(0), {}, row(2)]);
    const where = { orgId: clinic.orgId };
    const audit = await adminClient(database).auditEvent.findMany({ where });
    expect(audit.map(({ action, entityType }) => [action, entityType])).toEqual([
      ['bulkImportPatients', 'Patient'],
      ['bulkImportPatients', 'Patient'],
    ]);
    expect(
      await adminClient(database).outboxEvent.count({ where: { ...where, type: 'patient.created' } }),
    ).toBe(2);
  });

  it('takes back all that a failed row has written, and leaves the others', async () => {
    const account = { assign: 'EXISTING', billingAccountId: encodeId('BillingAccount', clinic.orgId) };
    const report = await send([
      row(0, { profile: { uniqueId: 'kept' } }),
      row(1, { profile: { uniqueId: 'gone' }, billingAccount: account }),
      row(2, { uniqueId: 'pat1' }),
    ]);
    expect(codes(report)).toEqual([
      ['CREATED'],
      ['FAILED', 'billingAccount.billingAccountId not_found'],
      ['CREATED'],
    ]);
    const where = { orgId: clinic.orgId };
    expect((await adminClient(database).profile.findMany({ where })).map(({ uniqueId }) => uniqueId)).toEqual(
      ['kept'],
    );
    expect(await adminClient(database).auditEvent.count({ where: { ...where, entityType: 'Profile' } })).toBe(
      1,
    );
  });

  it('costs the same statements however many new patients there are', async () => {
    const rows = (from: number, count: number) =>
      Array.from({ length: count }, (_, n) => row(from + n, { email: `${from + n}@example.com` }));
    const statements = async (from: number, count: number) => {
      expect((await send(rows(from, count))).created).toBe(count);
      return lastStatements(server);
    };
    await statements(0, 1);
    const few = await statements(1, 1);
    expect(await statements(10, 101)).toBe(few);
  });

  it('takes 1000 rows, and no more', async () => {
    const rows = Array.from({ length: 1001 }, (_, n) => ({ lastName: String(n) }));
    const before = await databaseState(database, clinic.orgId);
    expect(await send(rows)).toMatchObject({ __typename: 'ValidationError', code: 'VALIDATION_FAILED' });
    const report = await send(rows.slice(1));
    expect(counts(report)).toMatchObject({ failed: 1000, total: 1000 });
    expect(await databaseState(database, clinic.orgId)).toEqual(before);
  });

  it('takes no rows for an empty import', async () => {
    expect(counts(await send([]))).toMatchObject({ total: 0, validated: 0 });
  });

  it('says nothing of what the rows hold, neither in the answer nor in the log', async () => {
    const planted = 'Xyzzy';
    const report = await send([
      { firstName: planted, lastName: planted, email: planted },
      { firstName: planted, lastName: planted, chartNumber: planted },
      { firstName: planted, lastName: planted, chartNumber: planted },
      { firstName: planted, lastName: planted, mobilePhone: planted, uniqueId: planted },
    ]);
    expect(report.failed).toBe(3);
    expect(JSON.stringify(report)).not.toContain(planted);
    expect(server.logLines.join('\n')).not.toContain(planted);
  });

  it.each(['clinician', 'frontDesk', 'analyst'] as const)('is refused to the %s', async (role) => {
    const before = await databaseState(database);
    const answer = await graphqlClient(server.app, clinic.secrets[role])(IMPORT, {
      input: { rows: [row(0)] },
    });
    answer.expectError('FORBIDDEN');
    expect(await databaseState(database)).toEqual(before);
  });
});

describe('[A39] a dry run', () => {
  it('tells of each row what the import would, and writes nothing', async () => {
    await makePatient(database, clinic.orgId, { chartNumber: 'A-1' });
    const rows = [
      row(0),
      row(1, { chartNumber: 'a-1' }),
      { lastName: 'x' },
      row(3),
      row(3, { chartNumber: 'B' }),
    ];
    const before = await databaseState(database, clinic.orgId);
    const counter = await adminClient(database).chartNumberCounter.findMany();
    const dry = await send(rows, { dryRun: true, onDuplicate: 'UPDATE' });
    expect(await databaseState(database, clinic.orgId)).toEqual(before);
    expect(await adminClient(database).chartNumberCounter.findMany()).toEqual(counter);
    expect(counts(dry)).toEqual({
      ...counts(dry),
      created: 0,
      updated: 0,
      validated: 4,
      failed: 1,
      total: 5,
    });
    const real = await send(rows, { onDuplicate: 'UPDATE' });
    expect(real.results.map(({ action }) => action)).toEqual([
      'CREATED',
      'UPDATED',
      'FAILED',
      'CREATED',
      'CREATED',
    ]);
    expect(dry).toMatchObject({ applied: false });
    expect(dry.results.map(({ action }) => action)).toEqual([
      ...['VALIDATED', 'VALIDATED', 'FAILED', 'VALIDATED', 'VALIDATED'],
    ]);
    expect(dry.results.map(({ errors }) => errors)).toEqual(real.results.map(({ errors }) => errors));
    expect(dry.results.map(({ patientId }) => patientId)).toEqual([
      null,
      real.results[1]?.patientId,
      null,
      null,
      null,
    ]);
  });

  it('keeps no answer for its idempotency key', async () => {
    const rest = { idempotencyKey: 'once' };
    await send([row(0)], { dryRun: true }, rest);
    expect(await send([row(0)], {}, rest)).toMatchObject({ created: 1, replayed: false });
  });
});

describe('[A39] an atomic import', () => {
  it('keeps nothing where a row fails, and tells which', async () => {
    const before = await databaseState(database, clinic.orgId);
    const report = await send([row(0), { lastName: 'x' }, row(2)], { atomic: true });
    expect(codes(report)).toEqual([['VALIDATED'], ['FAILED', 'firstName required'], ['VALIDATED']]);
    expect(report).toMatchObject({ applied: false, created: 0, validated: 2, failed: 1 });
    expect(await databaseState(database, clinic.orgId)).toEqual(before);
  });

  it('is kept where none does; a row that is skipped does not fail', async () => {
    await makePatient(database, clinic.orgId, { chartNumber: 'A-1' });
    const rows = [row(0), row(1, { chartNumber: 'A-1' })];
    const report = await send(rows, { atomic: true, onDuplicate: 'SKIP' });
    expect(report).toMatchObject({ applied: true, created: 1, skipped: 1, validated: 2, failed: 0 });
  });
});

describe('[A39] a row about someone who has a record', () => {
  const BORN = '1990-02-28';
  const ana = { firstName: 'Ana', lastName: 'Núñez' };
  const known = {
    ...{ ...ana, chartNumber: 'N-1', uniqueId: 'pat1', oldReferenceId: 'old-1', dateOfBirth: BORN },
    ...{ email: 'ana@example.com', mobilePhone: '+16175550100', socialSecurityNumber: '123-45-6789' },
  };
  let id: string | null | undefined;
  beforeEach(async () => {
    id = (await send([known])).results[0]?.patientId;
  });

  it.each([
    ['chartNumber', { firstName: 'B', lastName: 'C', chartNumber: 'n-1' }],
    ['uniqueId', { firstName: 'B', lastName: 'C', uniqueId: 'pat1' }],
    ['oldReferenceId', { firstName: 'B', lastName: 'C', oldReferenceId: 'old-1' }],
    ['socialSecurityNumber', { firstName: 'B', lastName: 'C', socialSecurityNumber: '123456789' }],
    ['dateOfBirth', { firstName: 'ANA', lastName: 'nunez', dateOfBirth: BORN }],
    ['email', { ...ana, email: 'ANA@example.com' }],
    ['mobilePhone', { ...ana, mobilePhone: '+1 617-555-0100' }],
    ['mobilePhone', { ...ana, phoneNumbers: [{ type: 'MOBILE', number: '+1 617-555-0100' }] }],
  ])('is known by its %s', async (field, of) => {
    const failed = await send([of]);
    expect(codes(failed)).toEqual([['FAILED', `${field} duplicate`]]);
    expect(failed.results[0]?.patientId).toBe(id);
    const skipped = await send([of], { onDuplicate: 'SKIP' });
    expect(skipped.results[0]).toMatchObject({ action: 'SKIPPED', patientId: id, errors: [] });
    expect(await patients()).toHaveLength(1);
    const updated = await send([of], { onDuplicate: 'UPDATE' });
    expect(updated.results[0]).toMatchObject({ action: 'UPDATED', patientId: id });
    expect(await patients()).toMatchObject([{ version: 2 }]);
  });

  it('is not one of the family, nor a twin, nor a namesake', async () => {
    const report = await send([
      { firstName: 'Bea', lastName: 'Núñez', dateOfBirth: BORN },
      { firstName: 'Carl', lastName: 'Núñez', email: 'ana@example.com', mobilePhone: '+16175550100' },
      ana,
      { ...ana, dateOfBirth: '1991-01-01' },
    ]);
    expect(report.created).toBe(4);
  });

  it('is none of another organization', async () => {
    const other = await makeOrganization(database);
    const report = await send([known], {}, {}, graphqlClient(server.app, other.secrets.admin));
    expect(report.created).toBe(1);
  });

  it('may be about a row above it', async () => {
    const rows = [row(7, { email: 'new@example.com' }), row(7, { email: 'NEW@example.com', city: 'Cork' })];
    expect((await send(rows, { onDuplicate: 'SKIP' })).results.map(({ action }) => action)).toEqual([
      ...['CREATED', 'SKIPPED'],
    ]);
    expect(codes(await send([row(8, { chartNumber: 'x' }), row(9, { chartNumber: 'X' })]))).toEqual([
      ['CREATED'],
      ['FAILED', 'chartNumber duplicate'],
    ]);
    const more = [row(5, { uniqueId: 'u' }), { ...row(5, { uniqueId: 'u' }), city: 'Cork' }];
    expect((await send(more, { onDuplicate: 'UPDATE' })).results.map(({ action }) => action)).toEqual([
      ...['CREATED', 'UPDATED'],
    ]);
    expect((await patients()).at(-1)).toMatchObject({ uniqueId: 'u', city: 'Cork', version: 2 });
  });

  it('[161] changes what the row gives: omitted is left, null clears', async () => {
    const of = { ...ana, dateOfBirth: BORN, email: null, city: 'Cork' };
    expect((await send([of], { onDuplicate: 'UPDATE' })).updated).toBe(1);
    expect(await patients()).toMatchObject([
      {
        email: null,
        city: 'Cork',
        mobilePhone: '+16175550100',
        chartNumber: 'N-1',
        ssnLast4: '6789',
        version: 2,
      },
    ]);
    const [audit] = await adminClient(database).auditEvent.findMany({
      where: { orgId: clinic.orgId, version: 2 },
    });
    expect(audit?.changes).toEqual({ email: ['ana@example.com', null], city: [null, 'Cork'] });
  });

  it('[213] changes neither status nor account, which must agree', async () => {
    const of = { ...ana, chartNumber: 'N-1' };
    const meta = { onDuplicate: 'UPDATE' };
    expect((await send([{ ...of, status: 'ACTIVE' }], meta)).updated).toBe(1);
    const report = await send([{ ...of, status: 'INACTIVE', billingAccount: { assign: 'NEW' } }], meta);
    expect(codes(report)).toEqual([['FAILED', 'status not_updatable', 'billingAccount not_updatable']]);
    expect(await patients()).toMatchObject([{ status: 'ACTIVE', version: 2 }]);
  });

  it('is ambiguous where its fields name several', async () => {
    const [bea] = (await send([row(1, { chartNumber: 'N-2', oldReferenceId: 'old-2' })])).results;
    const both = row(2, { chartNumber: 'N-1', oldReferenceId: 'old-2' });
    const report = await send([both], { onDuplicate: 'UPDATE' });
    expect(codes(report)).toEqual([['FAILED', 'chartNumber ambiguous_duplicate']]);
    expect(report.results[0]?.patientId).toBeNull();
    expect(bea?.action).toBe('CREATED');
    expect((await send([both], { onDuplicate: 'SKIP' })).skipped).toBe(1);
  });

  it('goes by identifiers before personal data', async () => {
    await makePatient(database, clinic.orgId, { ...ana, dateOfBirth: new Date(BORN), chartNumber: 'N-2' });
    const report = await send([{ ...ana, dateOfBirth: BORN, chartNumber: 'N-1' }], { onDuplicate: 'UPDATE' });
    expect(report.results[0]).toMatchObject({ action: 'UPDATED', patientId: id });
  });

  it('is skipped, and not changed, where the record is archived; a deleted one has its number still', async () => {
    await makePatient(database, clinic.orgId, { chartNumber: 'A-1', archivedAt: new Date() });
    await makePatient(database, clinic.orgId, { chartNumber: 'D-1', deletedAt: new Date() });
    const rows = [row(1, { chartNumber: 'A-1' }), row(2, { chartNumber: 'D-1' })];
    expect(codes(await send(rows, { onDuplicate: 'SKIP' }))).toEqual([
      ['SKIPPED'],
      ['FAILED', 'chartNumber duplicate'],
    ]);
    expect(codes(await send(rows, { onDuplicate: 'UPDATE' }))).toEqual([
      ['FAILED', 'null patient_archived'],
      ['FAILED', 'chartNumber duplicate'],
    ]);
  });
});

describe('[A36] chart numbers of an import', () => {
  const numbers = async () => (await patients()).map(({ chartNumber }) => chartNumber);

  it('are the next free ones for rows without', async () => {
    await send([row(0), row(1, { chartNumber: 'own' }), row(2)]);
    await send([row(3)]);
    expect(await numbers()).toEqual(['000001', 'own', '000002', '000003']);
  });

  it('get past numbers that were given out by hand', async () => {
    for (const chartNumber of ['000001', '000002', '000007'])
      await makePatient(database, clinic.orgId, { chartNumber });
    expect((await send([row(0), row(1), row(2)])).created).toBe(3);
    expect(new Set(await numbers()).size).toBe(6);
  });

  it('go on behind those that the import brought', async () => {
    await send([
      row(0, { chartNumber: '000041' }),
      row(1, { chartNumber: 'X-99' }),
      row(2, { chartNumber: '7' }),
    ]);
    await send([row(3)]);
    expect((await numbers()).at(-1)).toBe('000042');
  });
});

describe('[154, A7] the idempotency key of an import', () => {
  it('answers a repetition as it answered the first time, and writes nothing', async () => {
    const rows = [row(0), { lastName: 'x' }];
    const first = await send(rows, {}, { idempotencyKey: 'k' });
    const before = await databaseState(database, clinic.orgId);
    const again = await send(rows, {}, { idempotencyKey: 'k' });
    expect(again).toEqual({ ...first, replayed: true });
    expect(await databaseState(database, clinic.orgId)).toEqual(before);
    expect(await send([row(1)], {}, { idempotencyKey: 'k' })).toMatchObject({
      __typename: 'IdempotencyError',
      code: 'IDEMPOTENCY_KEY_REUSED',
    });
  });
});
