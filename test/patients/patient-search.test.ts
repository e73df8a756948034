import { beforeAll, describe, expect, it } from 'vitest';
import {
  PatientByDocument,
  type PatientKey,
  PatientsDocument,
  PatientTypeaheadDocument,
  PatientTypeaheadUncountedDocument,
} from '../generated/organization/graphql.ts';
import { testClinic } from '../support/clinic.ts';
import { type Made, makeOrganization, makePatient } from '../support/fixture.ts';
import { lastStatements } from '../support/state.ts';

const clinic = testClinic();
const long = new Date('2026-01-01T00:00:00.000Z');

const PEOPLE = {
  siobhan: {
    ...{ firstName: 'Siobhán', middleName: 'Aoife', lastName: 'Ní Dhomhnaill', preferredName: 'Shiv' },
    ...{ email: 'siobhan.nd@example.ie', mobilePhone: '+353861234567', homePhone: '01 555 0199 x7' },
    ...{ chartNumber: 'NW-0042', dateOfBirth: new Date('1979-11-03') },
  },
  strasse: { firstName: 'Jörg', lastName: 'Straße', chartNumber: '000123', workPhone: '+4930123456' },
  wild: { firstName: '50%', lastName: 'Under_score', preferredName: 'Back\\slash', chartNumber: '98-76-543' },
  plain: { firstName: '500', lastName: 'Underscore', chartNumber: '000124', email: 'x@example.ie' },
  archived: {
    firstName: 'Siobhan',
    lastName: 'Gone',
    chartNumber: 'G-1',
    archivedAt: long,
    status: 'ARCHIVED',
  },
  deleted: { firstName: 'Siobhan', lastName: 'Deleted', chartNumber: 'G-2', deletedAt: long },
} as const;
type Name = keyof typeof PEOPLE;
const made = {} as Record<Name, Made>;

beforeAll(async () => {
  for (const [name, values] of Object.entries(PEOPLE) as [Name, object][])
    made[name] = await makePatient(clinic.database, clinic.orgId, values);
});

const nameOf = (id: string) => Object.entries(made).find(([, row]) => row.id === id)?.[0] as string;

const ask = (search: string | null, role: 'admin' | 'analyst' = 'admin') =>
  clinic.as(role)(PatientsDocument, { search });

async function found(search: string | null): Promise<string[]> {
  const { nodes, totalCount } = (await ask(search)).expectData().patients;
  expect(totalCount).toBe(nodes.length);
  return nodes.map(({ id }) => nameOf(id)).sort();
}

const EVERYONE = ['plain', 'siobhan', 'strasse', 'wild'];

describe('[166] a search', () => {
  it.each<[string, string, Name[]]>([
    ['given name', 'Siobhán', ['siobhan']],
    ['without accents', 'siobhan', ['siobhan']],
    ['with other accents', 'sìobhàn', ['siobhan']],
    ['in capitals', 'SIOBHAN', ['siobhan']],
    ['composed and decomposed', 'Siobha\u0301n', ['siobhan']],
    ['within a word', 'obha', ['siobhan']],
    ['middle name', 'aoife', ['siobhan']],
    ['family name', 'Dhomhnaill', ['siobhan']],
    ['sharp s', 'strasse', ['strasse']],
    ['sharp s itself', 'Straße', ['strasse']],
    ['umlaut', 'jorg', ['strasse']],
    ['preferred name', 'shiv', ['siobhan']],
    ['email', 'siobhan.nd@example.ie', ['siobhan']],
    ['part of an email', '@example.ie', ['plain', 'siobhan']],
    ['chart number', 'nw-0042', ['siobhan']],
    ['chart number of digits', '000123', ['strasse']],
    ['chart number of digits and hyphens', '98-76-543', ['wild']],
    ['birth date', '1979-11-03', ['siobhan']],
    ['phone as it is kept', '+353861234567', ['siobhan']],
    ['phone with blanks', '+353 86 123 4567', ['siobhan']],
    ['phone with brackets', '(086) 123-4567', ['siobhan']],
    ['part of a phone', '861234', ['siobhan']],
    ['the beginning of a phone', '+353', ['siobhan']],
    ['the beginning of a phone with blanks', '+49 30', ['strasse']],
    ['what is not the beginning of a phone', '+861', []],
    ['a name and the beginning of a phone', 'siobhan +35', ['siobhan']],
    ['a plus sign alone', '+', []],
    ['another phone', '01 555 0199', ['siobhan']],
    ['work phone', '+49 30 123456', ['strasse']],
    ['two words in any order', 'dhomhnaill siobhan', ['siobhan']],
    ['words of different fields', 'shiv 1979-11-03 nw-0042', ['siobhan']],
    ['a name and a phone', 'siobhan +353-86-123-4567', ['siobhan']],
    ['a short word at the start of one', 'ní', ['siobhan']],
    ['a short word within one', 'rg', []],
    ['one word of two', 'siobhan nobody', []],
    ['a percent sign', '50%', ['wild']],
    ['an underscore', 'under_score', ['wild']],
    ['a backslash', 'back\\s', ['wild']],
    ['a percent sign alone', '%', []],
    ['an underscore alone', '_', []],
    ['a quote', "o'", []],
  ])('finds by %s: %s', async (_what, search, names) => {
    expect(await found(search)).toEqual(names);
  });

  it('that is absent or blank leaves the list whole', async () => {
    for (const search of [null, '', '   ', '\t\n']) expect(await found(search)).toEqual(EVERYONE);
  });

  it('takes 100 characters and no more', async () => {
    expect(await found('x'.repeat(100))).toEqual([]);
    const { extensions } = (await ask('x'.repeat(101))).expectError('BAD_USER_INPUT');
    expect(extensions?.param).toBe('search');
  });

  it('sees one organization only', async () => {
    const { orgId } = await makeOrganization(clinic.database);
    await makePatient(clinic.database, orgId, PEOPLE.siobhan);
    expect(await found('siobhan')).toEqual(['siobhan']);
  });
});

describe('[177] patientSearch', () => {
  const type = (query: string | undefined, limit?: number) =>
    clinic.as('frontDesk')(PatientTypeaheadDocument, { query, limit });
  const matched = async (query: string) => {
    const { items, total } = (await type(query)).expectData().patientSearch;
    expect(total).toBe(items.length);
    return items.map(({ id }) => nameOf(id)).sort();
  };

  it.each<[string, string, Name[]]>([
    ['given name', 'siobh', ['siobhan']],
    ['family name', 'dhomh', ['siobhan']],
    ['preferred name', 'SHIV', ['siobhan']],
    ['chart number', '00012', ['plain', 'strasse']],
    ['two words', 'shiv nw-0042', ['siobhan']],
    ['one letter, at the start of a word', 's', ['siobhan', 'strasse']],
    ['wildcards, which mean themselves', '%', []],
    ['wildcards within a name', 'r_s', ['wild']],
  ])('[178] finds by %s: %s', async (_what, query, names) => {
    expect(await matched(query)).toEqual(names);
  });

  it.each<[string, string]>([
    ['email', 'example.ie'],
    ['phone', '861234567'],
    ['birth date', '1979-11-03'],
    ['middle name', 'aoife'],
  ])('[178] does not look at the %s', async (_what, query) => {
    expect(await matched(query)).toEqual([]);
  });

  it('[179] finds nothing by nothing, and asks the database nothing', async () => {
    await type('x');
    for (const query of [undefined, '', '   ']) {
      expect((await type(query)).expectData().patientSearch).toEqual({ items: [], total: 0 });
      expect(lastStatements(clinic.server)).toBe(0);
    }
  });

  it('[180] shows who a match is, and no more', async () => {
    const { patientSearch } = (await type('shiv')).expectData();
    expect(patientSearch.items).toEqual([
      {
        ...{ id: made.siobhan.id, firstName: 'Siobhán', lastName: 'Ní Dhomhnaill', preferredName: 'Shiv' },
        ...{ dateOfBirth: '1979-11-03', status: 'ACTIVE', phone: '+353861234567' },
        ...{ email: 'siobhan.nd@example.ie', chartNumber: 'NW-0042' },
      },
    ]);
  });

  it('[177] leads 20 at most unless asked otherwise, by family name, and counts them all', async () => {
    const family = ['B', 'a', 'Ä', 'c', 'b'];
    for (let n = 0; n < 25; n += 1)
      await makePatient(clinic.database, clinic.orgId, {
        firstName: 'Typeahead',
        lastName: `${family[n % 5]}${n % 5}`,
      });
    const standard = (await type('typeahead')).expectData().patientSearch;
    expect(standard.items).toHaveLength(20);
    expect(standard.total).toBe(25);
    const names = standard.items.map(({ lastName }) => lastName);
    const plain = (text: string) => text.toLowerCase().replace('ä', 'a');
    expect(names.map(plain)).toEqual(names.map(plain).sort());
    expect((await type('typeahead', 3)).expectData().patientSearch.items).toHaveLength(3);
    expect((await type('typeahead', 100)).expectData().patientSearch.items).toHaveLength(25);
  });

  it('counts only when that is selected', async () => {
    await type('typeahead');
    await clinic.as('frontDesk')(PatientTypeaheadUncountedDocument, { query: 'typeahead' });
    expect(lastStatements(clinic.server)).toBe(1);
    await type('typeahead', 5);
    expect(lastStatements(clinic.server)).toBe(2);
  });

  it.each([0, -1, 101])('[A22] refuses a limit of %i', async (limit) => {
    const { extensions } = (await type('x', limit)).expectError('BAD_USER_INPUT');
    expect(extensions?.param).toBe('limit');
  });

  it('takes 100 characters and no more', async () => {
    expect(await matched('x'.repeat(100))).toEqual([]);
    const { extensions } = (await type('x'.repeat(101))).expectError('BAD_USER_INPUT');
    expect(extensions?.param).toBe('query');
  });
});

describe('patientBy', () => {
  const by = async (key: PatientKey) => {
    const answer = await clinic.as('admin')(PatientByDocument, { by: key });
    return answer.expectData().patientBy?.id ?? null;
  };

  it('finds by uuid, chart number and old id, archived and deleted ones too', async () => {
    await clinic.db.patient.updateMany({ where: { id: made.plain.uuid }, data: { oldReferenceId: 'Old-7' } });
    expect(await by({ uuid: made.siobhan.uuid.toUpperCase() })).toBe(made.siobhan.id);
    expect(await by({ chartNumber: 'nw-0042' })).toBe(made.siobhan.id);
    expect(await by({ oldReferenceId: 'Old-7' })).toBe(made.plain.id);
    expect(await by({ chartNumber: 'g-1' })).toBe(made.archived.id);
    expect(await by({ chartNumber: 'g-2' })).toBe(made.deleted.id);
  });

  it('finds the oldest of several who have one old id', async () => {
    const twin = { oldReferenceId: 'twice' };
    const first = await makePatient(clinic.database, clinic.orgId, twin);
    await makePatient(clinic.database, clinic.orgId, twin);
    expect(await by(twin)).toBe(first.id);
  });

  it('finds nothing by a key that no one has', async () => {
    const keys = [
      { uuid: '01900000-0000-7000-8000-000000000000' },
      { chartNumber: 'nw' },
      { oldReferenceId: 'old-7' },
    ];
    for (const key of [...keys, { chartNumber: '' }, { oldReferenceId: '' }])
      expect(await by(key)).toBeNull();
  });

  it.each([{}, { chartNumber: 'a', oldReferenceId: 'b' }, { chartNumber: null }])(
    'takes exactly one key, not %j',
    async (key) => {
      const answer = await clinic.as('admin')(PatientByDocument, { by: key as PatientKey });
      answer.expectError('BAD_USER_INPUT', 400);
    },
  );
});
