import {
  copyFileSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { NO_MAPPING, readMapping } from '../../src/import/column-mapping.ts';
import { type ImportHooks, type ImportOptions, importPatients } from '../../src/import/import-patients.ts';
import { type Operator, operatorOf } from '../../src/import/operator.ts';
import { PatientRow } from '../../src/import/patient-row.ts';
import { adminClient, type Database } from '../../src/platform/database.ts';
import { buildSchemas } from '../../src/schema.ts';
import { graphqlClient } from '../support/client.ts';
import { testDatabase } from '../support/database.ts';
import { type MadeOrganization, makeLocation, makeOrganization, makePatient } from '../support/fixture.ts';
import { testConfig, testServer } from '../support/server.ts';
import { databaseState } from '../support/state.ts';

const patient = new PatientRow(buildSchemas().org);
let database: Database;
let directory: string;
let clinic: MadeOrganization;
let operator: Operator;

beforeAll(async () => {
  database = await testDatabase();
});
afterAll(async () => {
  await database.close();
});
beforeEach(async () => {
  directory = mkdtempSync(join(tmpdir(), 'caregraph-import-'));
  clinic = await makeOrganization(database);
  const { orgId, environment } = clinic;
  operator = operatorOf(database, testConfig(), { id: orgId, environment, timezone: 'UTC' });
  return () => rmSync(directory, { recursive: true });
});

const at = (name: string) => join(directory, name);
const write = (name: string, content: string | Buffer) => writeFileSync(at(name), content);

function run(
  name: string,
  options: Partial<ImportOptions> & { delimiter?: string } = {},
  hooks: ImportHooks = {},
) {
  const { delimiter = ',', ...rest } = options;
  const format = name.endsWith('.csv') ? 'csv' : 'jsonl';
  return importPatients(
    operator,
    patient,
    {
      ...{ file: { path: at(name), format, delimiter }, mapping: NO_MAPPING, dryRun: false },
      ...{ onDuplicate: 'FAIL', rejects: at(`rejects-of-${name}`), resume: false },
      ...{ stateDirectory: at('imports'), ...rest },
    },
    hooks,
  );
}

const patients = () =>
  adminClient(database).patient.findMany({ where: { orgId: clinic.orgId }, orderBy: { chartNumber: 'asc' } });
const states = () => readdirSync(directory).includes('imports') && readdirSync(at('imports'));
const lines = (name: string) => readFileSync(at(name), 'utf8').trim().split('\n');

describe('importing a file of patients', () => {
  it('writes what the mutation writes, in the operator’s name', async () => {
    write(
      'people.csv',
      '\uFEFFFirst Name,last_name,DOB,Email,receivesSms,marital-status,latitude,consentFlags,notes,profile.uniqueId\r\n' +
        'Zoë," Núñez ",1990-02-28,Zoe@Example.com,yes,single,42.5,3,"One\r\nsays ""two""",prof1\r\n',
    );
    expect(await run('people.csv')).toMatchObject({
      counts: { created: 1, failed: 0 },
      total: 1,
      rejects: null,
    });
    const input = {
      ...{ firstName: 'Zoë', lastName: ' Núñez ', dateOfBirth: '1990-02-28', email: 'Zoe@Example.com' },
      ...{ receivesSms: true, maritalStatus: 'SINGLE', latitude: 42.5, consentFlags: 3 },
      ...{ notes: 'One\r\nsays "two"', profile: { uniqueId: 'prof1' } },
    };
    const other = await makeOrganization(database);
    const server = await testServer({ database });
    const create = `mutation($rows: [BulkImportPatientRowInput!]!) {
      bulkImportPatients(input: { rows: $rows }) { ... on BulkImportPatientsSuccess { created } }
    }`;
    const answer = await graphqlClient(server.app, other.secrets.admin)(create, { rows: [input] });
    expect(answer.expectData()).toEqual({ bulkImportPatients: { created: 1 } });
    await server.close();
    const [imported] = await patients();
    const mutated = await adminClient(database).patient.findFirstOrThrow({ where: { orgId: other.orgId } });
    const own = { id: expect.any(String), orgId: clinic.orgId, profileId: expect.any(String) };
    expect(imported).toEqual({
      ...mutated,
      ...own,
      createdAt: expect.any(Date),
      updatedAt: expect.any(Date),
    });
    const audit = await adminClient(database).auditEvent.findMany({
      where: { orgId: clinic.orgId, entityType: 'Patient' },
    });
    expect(audit).toMatchObject([
      { action: 'bulkImportPatients', actorId: 'command-line', actorLabel: 'Operator', version: 1 },
    ]);
    const access = { orgId: clinic.orgId, patientId: imported?.id ?? '', isWrite: true };
    expect(await adminClient(database).accessEntry.count({ where: access })).toBe(1);
    expect(states()).toEqual([]);
  });

  it('maps columns as it is told: to fields, by format, by a table of values, to nothing; and adds constants', async () => {
    const place = await makeLocation(database, clinic.orgId);
    write(
      'map.json',
      JSON.stringify({
        columns: {
          Vorname: 'firstName',
          Name: 'lastName',
          geboren: { field: 'dateOfBirth', format: 'DD.MM.YYYY' },
          G: { field: 'administrativeGender', values: { w: 'FEMALE', m: 'MALE' } },
          Praxis: { field: 'locationId', values: { Nord: place.id } },
          Fax: null,
        },
        constants: { country: 'Austria', receivesEmail: true },
      }),
    );
    write(
      'leute.csv',
      'Vorname;Name;geboren;G;Praxis;Fax;city\nAda;Berg;3.4.1980;w;Nord;12;Wien\nBo;Berg;31.2.1980;x;;;Graz\n',
    );
    const mapping = readMapping(at('map.json'));
    const summary = await run('leute.csv', { mapping, delimiter: ';' });
    expect(summary.counts).toMatchObject({ created: 1, failed: 1 });
    expect(summary.reasons).toEqual({
      'dateOfBirth invalid_value': 1,
      'administrativeGender invalid_value': 1,
    });
    expect(await patients()).toMatchObject([
      {
        ...{
          firstName: 'Ada',
          dateOfBirth: new Date('1980-04-03'),
          administrativeGender: 'FEMALE',
          city: 'Wien',
        },
        ...{ locationId: place.uuid, country: 'Austria', receivesEmail: true },
      },
    ]);
  });

  it('reads JSON Lines with everything that the mutation takes; null clears', async () => {
    const rows = [
      {
        firstName: 'Ada',
        lastName: 'Berg',
        email: 'ada@example.com',
        city: 'Cork',
        phoneNumbers: [{ type: 'MOBILE', number: '+16175550100' }],
      },
      { firstName: 'Ada', lastName: 'Berg', email: 'ada@example.com', city: null },
      { firstName: 'Bo', lastName: 'Berg', phoneNumbers: [{ type: 'PAGER' }] },
    ];
    write('people.jsonl', `${rows.map((row) => JSON.stringify(row)).join('\n\n')}\n`);
    const summary = await run('people.jsonl', { onDuplicate: 'UPDATE' });
    expect(summary.counts).toMatchObject({ created: 1, updated: 1, failed: 1 });
    expect(await patients()).toMatchObject([{ mobilePhone: '+16175550100', city: null, version: 2 }]);
    const [reject] = lines('rejects-of-people.jsonl').map((line) => JSON.parse(line));
    expect(reject).toMatchObject({ ...rows[2], import_row: 3 });
    expect(reject.import_code).toMatch(/^invalid_value/);
    expect(reject.import_field).toMatch(/^phoneNumbers\.type|^phoneNumbers/);
  });

  it.each([
    ['FAIL', { created: 1, skipped: 0, updated: 0, failed: 1 }],
    ['SKIP', { created: 1, skipped: 1, updated: 0, failed: 0 }],
    ['UPDATE', { created: 1, skipped: 0, updated: 1, failed: 0 }],
  ] as const)('does with someone who has a record as it is told: %s', async (onDuplicate, counts) => {
    await makePatient(database, clinic.orgId, { chartNumber: 'A-1', city: 'Cork' });
    write('people.csv', 'firstName,lastName,chartNumber,city\nAda,Lovelace,a-1,\nBo,Berg,A-2,\n');
    expect((await run('people.csv', { onDuplicate })).counts).toMatchObject(counts);
    // An empty cell says nothing.
    expect((await patients()).find(({ sortFirstName }) => sortFirstName === 'ada')?.city).toBe('Cork');
  });
});

describe('what an import refuses before it writes anything', () => {
  const PLANTED = 'Xyzzy';
  const csv = (text: string) => Buffer.from(text);
  it.each([
    ['a missing file', null, 'There is no file'],
    ['an empty file', csv(''), 'The file is empty'],
    ['UTF-16', Buffer.from(`\uFEFFfirstName,lastName\n${PLANTED},B\n`, 'utf16le'), 'looks like UTF-16'],
    ['Latin-1', Buffer.from(`firstName,lastName\nA,B\n${PLANTED}é,B\n`, 'latin1'), 'Line 3 is not UTF-8'],
    [
      'an unclosed quote',
      csv(`firstName,lastName\nA,B\n${PLANTED},"B\nC,D\n`),
      'begins on line 3, and never closed',
    ],
    [
      'a quote out of place',
      csv(`firstName,lastName\nA,${PLANTED}"B\n`),
      'Line 2 has a quote in the wrong place',
    ],
    ['a missing header', csv(`${PLANTED},Berg\nBo,Berg\n`), 'No column is known'],
    [
      'columns of one name',
      csv(`firstName,lastName,${PLANTED},${PLANTED}\n`),
      'Columns 3 and 4 have the same name',
    ],
    ['a column without a name', csv('firstName,lastName,\n'), 'Column 3 has no name'],
    ['an unknown column', csv('firstName,lastName,Shoe size\nA,B,3\n'), 'Not known: the column “Shoe size”'],
    ['a field that is filled twice', csv('firstName,lastName,surname\n'), 'Filled twice: “lastName”'],
    ['no last names', csv('firstName,city\n'), 'No column is “lastName”'],
    ['another delimiter', csv('firstName;lastName\nA;B\n'), 'separated by semicolons'],
  ])('%s', async (_what, content, message) => {
    if (content) write('people.csv', content);
    const before = await databaseState(database);
    const error = await run('people.csv').catch((error: unknown) => error);
    expect(error).toMatchObject({ name: 'FileError', message: expect.stringContaining(message) });
    expect(String(error)).not.toContain(PLANTED);
    expect(await databaseState(database)).toEqual(before);
    expect(states()).toBe(false);
  });

  it.each([
    ['a field that there is not', { columns: { city: 'town' } }, 'fields that there are not: “town”'],
    ['a column that the file has not', { columns: { Town: 'city' } }, 'what the file has not: “Town”'],
    [
      'a field of a group, in a CSV file',
      { columns: { city: 'phoneNumbers' } },
      'there are not: “phoneNumbers”',
    ],
    ['a constant that there is not', { constants: { town: 'x' } }, 'fields that there are not: “town”'],
    ['a constant beside a column', { constants: { city: 'Cork' } }, 'Filled twice: “city”'],
    ['what is no mapping', { columns: { city: 3 } }, 'is not a mapping: see columns.city'],
  ])('a mapping of %s', async (_what, mapping, message) => {
    write('people.csv', 'firstName,lastName,city\nA,B,C\n');
    write('map.json', JSON.stringify(mapping));
    const before = await databaseState(database);
    const importing = async () => await run('people.csv', { mapping: readMapping(at('map.json')) });
    await expect(importing()).rejects.toThrow(message);
    expect(await databaseState(database)).toEqual(before);
  });

  it('a line that is no JSON object, of a JSON Lines file', async () => {
    write('people.jsonl', `{"firstName":"A","lastName":"B"}\n["${PLANTED}"]\n`);
    await expect(run('people.jsonl')).rejects.toThrow(/^Line 2 is not a JSON object\.$/);
    expect(await patients()).toEqual([]);
  });
});

describe('rejected rows', () => {
  it('are kept as they were, with what is wrong, for their owner alone; and can be mended and imported again', async () => {
    write(
      'people.csv',
      'email,firstName,lastName\nnobody,Ada,"Berg, the ""first"""\nbo@example.com,Bo,Berg\ncy@example.com,Cy\n',
    );
    const summary = await run('people.csv');
    expect(summary).toMatchObject({
      counts: { created: 1, failed: 2 },
      rejects: at('rejects-of-people.csv'),
    });
    expect(summary.reasons).toEqual({ 'email invalid': 1, 'row column_count': 1 });
    expect(statSync(at('rejects-of-people.csv')).mode & 0o777).toBe(0o600);
    expect(lines('rejects-of-people.csv')).toEqual([
      'import_row,import_code,import_field,import_message,email,firstName,lastName',
      '1,invalid,email,"An email address, e.g. name@example.com.",nobody,Ada,"Berg, the ""first"""',
      '3,column_count,,It does not have as many values as the header has columns.,cy@example.com,Cy',
    ]);
    const mended = readFileSync(at('rejects-of-people.csv'), 'utf8').replace('nobody', 'ada@example.com');
    write('mended.csv', mended);
    expect((await run('mended.csv')).counts).toMatchObject({ created: 1, failed: 1 });
    expect((await patients()).map(({ lastName }) => lastName)).toEqual(['Berg', 'Berg, the "first"']);
    expect(lines('rejects-of-mended.csv')[0]).toBe(lines('rejects-of-people.csv')[0]);
  });

  it('never take the place of a file that is there', async () => {
    write('people.csv', 'firstName,lastName\nA,\n');
    write('rejects-of-people.csv', 'mine');
    await expect(run('people.csv')).rejects.toThrow('is there already');
    expect(lines('rejects-of-people.csv')).toEqual(['mine']);
  });
});

describe('a dry run', () => {
  it('tells what an import would, and writes nothing', async () => {
    write('people.csv', 'firstName,lastName,email\nAda,Berg,nobody\nBo,Berg,\n,Cole,\n');
    const before = await databaseState(database);
    const dry = await run('people.csv', { dryRun: true, rejects: at('dry.csv') });
    expect(await databaseState(database)).toEqual(before);
    expect(states()).toBe(false);
    expect(dry.counts).toMatchObject({ validated: 1, created: 0, failed: 2 });
    const real = await run('people.csv');
    expect(real.counts).toMatchObject({ validated: 0, created: 1, failed: 2 });
    expect(lines('dry.csv')).toEqual(lines('rejects-of-people.csv'));
    expect(dry.reasons).toEqual(real.reasons);
  });
});

describe('an import that is stopped', { timeout: 120_000 }, () => {
  const ROWS = 1200;
  beforeEach(() => {
    // Nothing but names: who is written twice is not recognized.
    const rows = Array.from({ length: ROWS }, (_, n) => (n % 100 === 7 ? `,Last ${n}` : `First,Last ${n}`));
    write('people.csv', `firstName,lastName\n${rows.join('\n')}\n`);
  });
  /** Stops after a chunk. @param meanwhile done just then */
  const stopAfter = async (chunks: number, meanwhile = () => {}) => {
    const controller = new AbortController();
    let told = 0;
    return await run(
      'people.csv',
      {},
      {
        signal: controller.signal,
        onProgress: () => {
          told += 1;
          if (told === 1) meanwhile();
          if (told === chunks) controller.abort();
        },
      },
    );
  };
  const statePath = () => join(at('imports'), (states() || [])[0] ?? '');

  const expectWhole = async () => {
    expect((await patients()).map(({ lastName }) => lastName).sort()).toEqual(
      Array.from({ length: ROWS }, (_, n) => `Last ${n}`)
        .filter((_name, n) => n % 100 !== 7)
        .sort(),
    );
    expect(
      lines('rejects-of-people.csv')
        .slice(1)
        .map((line) => Number.parseInt(line, 10)),
    ).toEqual(Array.from({ length: 12 }, (_, n) => n * 100 + 8));
    expect(states()).toEqual([]);
  };

  it('goes on where it was', async () => {
    expect(await stopAfter(1)).toMatchObject({ done: 500, total: ROWS, counts: { created: 495, failed: 5 } });
    expect(statSync(statePath()).mode & 0o777).toBe(0o600);
    expect(readFileSync(statePath(), 'utf8')).not.toContain('Last');
    await expect(run('people.csv')).rejects.toThrow('stopped after 500 rows. Go on with --resume');
    await expect(run('people.csv', { resume: true, onDuplicate: 'SKIP' })).rejects.toThrow(
      'nothing to resume',
    );
    expect(await run('people.csv', { resume: true })).toMatchObject({
      ...{ done: ROWS, repeated: 0, counts: { created: 1188, failed: 12 } },
      reasons: { 'firstName required': 12 },
    });
    await expectWhole();
  });

  it('writes nothing twice where it was cut off before it had noted a chunk', async () => {
    let state = '';
    await stopAfter(2, () => {
      state = statePath();
      copyFileSync(state, at('noted'));
    });
    copyFileSync(at('noted'), state);
    expect(await run('people.csv', { resume: true })).toMatchObject({
      ...{ done: ROWS, repeated: 500, counts: { created: 1188, failed: 12, untold: 0 } },
    });
    await expectWhole();
  });

  it('writes nothing twice more than a day later either, though it can’t tell the outcome then', async () => {
    let state = '';
    await stopAfter(2, () => {
      state = statePath();
      copyFileSync(state, at('noted'));
    });
    const noted = JSON.parse(readFileSync(at('noted'), 'utf8'));
    writeFileSync(state, JSON.stringify({ ...noted, savedAt: '2020-01-01T00:00:00.000Z' }));
    await adminClient(database).idempotencyRecord.deleteMany({ where: { orgId: clinic.orgId } });
    expect(await run('people.csv', { resume: true })).toMatchObject({
      ...{ done: ROWS, repeated: 0, counts: { created: 693, failed: 7, untold: 500 } },
    });
    expect(await patients()).toHaveLength(1188);
  });

  it('is told again, and not written, when all of it is sent a second time', async () => {
    await run('people.csv');
    const before = await databaseState(database);
    const again = await run('people.csv', { rejects: at('again.csv') });
    expect(again).toMatchObject({ repeated: ROWS, counts: { created: 1188, failed: 12 } });
    expect(await databaseState(database)).toEqual(before);
    expect(lines('again.csv')).toEqual(lines('rejects-of-people.csv'));
  });
});
