import { beforeAll, describe, expect, it } from 'vitest';
import { encodeId } from '../../src/graphql/id.ts';
import { testClinic } from '../support/clinic.ts';
import {
  type Made,
  makeLocation,
  makeOrganization,
  makePatient,
  makePractitioner,
} from '../support/fixture.ts';

const clinic = testClinic();
const day = (text: string) => new Date(`${text}T00:00:00.000Z`);

/** Each patient by a name of the test's own; what the filters look at is here. */
const PEOPLE = {
  zoe: {
    ...{ firstName: 'Zoë', lastName: 'Müller', email: 'zoe@example.org', oldReferenceId: 'A-1' },
    ...{ dateOfBirth: day('1980-05-17'), status: 'ACTIVE', acceptedPrivacyPolicy: true },
    ...{ createdAt: day('2026-01-01'), updatedAt: day('2026-02-01') },
  },
  zoltan: {
    ...{ firstName: 'Zoltán', lastName: 'Muller', email: 'zoltan@example.com', oldReferenceId: 'a-1' },
    ...{ dateOfBirth: day('1980-05-18'), status: 'INACTIVE', acceptedPrivacyPolicy: false },
    ...{ createdAt: day('2026-01-02'), updatedAt: day('2026-02-02') },
  },
  percent: {
    ...{ firstName: '100%_x', lastName: 'O\\Neil', email: 'a_b@example.org', oldReferenceId: '%' },
    ...{ dateOfBirth: day('1850-01-01'), status: 'PROSPECTIVE', acceptedSmsMarketing: true },
    ...{ createdAt: day('2026-01-03'), updatedAt: day('2026-02-03') },
  },
  blank: {
    ...{ firstName: '100xyx', lastName: 'ONeil', email: null, oldReferenceId: null, dateOfBirth: null },
    ...{ status: 'DECEASED', createdAt: day('2026-01-04'), updatedAt: day('2026-02-04') },
  },
} as const;
type Name = keyof typeof PEOPLE;

const made = {} as Record<Name, Made>;
let place: Made;
let doctor: Made;

beforeAll(async () => {
  place = await makeLocation(clinic.database, clinic.orgId);
  doctor = await makePractitioner(clinic.database, clinic.orgId);
  for (const [name, values] of Object.entries(PEOPLE) as [Name, object][])
    made[name] = await makePatient(clinic.database, clinic.orgId, {
      ...values,
      ...(name === 'zoe' ? { locationId: place.uuid, primaryPractitionerId: doctor.uuid } : {}),
      ...(name === 'zoltan' ? { secondaryPractitionerId: doctor.uuid } : {}),
    });
});

const ask = (filter: object) =>
  clinic.as('admin')<{ patients: { nodes: { uuid: string }[]; totalCount: number } }>(
    'query($filter: PatientFilter) { patients(filter: $filter) { nodes { uuid } totalCount } }',
    { filter },
  );

/** Who matches, by the names above. */
async function matches(filter: object): Promise<string[]> {
  const { nodes, totalCount } = (await ask(filter)).expectData().patients;
  expect(totalCount).toBe(nodes.length);
  const names = Object.entries(made);
  return nodes.map(({ uuid }) => names.find(([, row]) => row.uuid === uuid)?.[0] as string).sort();
}

describe('[120, 121] texts', () => {
  it.each<[object, Name[]]>([
    [{ firstName: { eq: 'zoe' } }, ['zoe']],
    [{ firstName: { eq: 'ZOË' } }, ['zoe']],
    [{ firstName: { eq: 'zo' } }, []],
    [{ firstName: { ne: 'Zoe' } }, ['blank', 'percent', 'zoltan']],
    [{ firstName: { in: ['zoe', 'ZOLTAN', 'nobody'] } }, ['zoe', 'zoltan']],
    [{ firstName: { in: [] } }, []],
    [{ firstName: { contains: 'OLT' } }, ['zoltan']],
    [{ firstName: { startsWith: 'zo' } }, ['zoe', 'zoltan']],
    [{ firstName: { startsWith: 'oe' } }, []],
    [{ firstName: { isNull: true } }, []],
    [{ firstName: { isNull: false } }, ['blank', 'percent', 'zoe', 'zoltan']],
    [{ lastName: { eq: 'muller' } }, ['zoe', 'zoltan']],
    [{ lastName: { contains: 'Ü' } }, ['zoe', 'zoltan']],
    [{ email: { eq: 'ZOE@example.ORG' } }, ['zoe']],
    [{ email: { contains: 'example.org' } }, ['percent', 'zoe']],
    [{ email: { startsWith: 'Zo' } }, ['zoe', 'zoltan']],
    [{ email: { ne: 'zoe@example.org' } }, ['percent', 'zoltan']],
    [{ email: { isNull: true } }, ['blank']],
    [{ email: { isNull: false } }, ['percent', 'zoe', 'zoltan']],
    [{ oldReferenceId: { eq: 'A-1' } }, ['zoe']],
    [{ oldReferenceId: { in: ['a-1', 'A-1'] } }, ['zoe', 'zoltan']],
    [{ oldReferenceId: { isNull: true } }, ['blank']],
    [{ firstName: { startsWith: 'zo', contains: 'e' } }, ['zoe']],
    [
      { firstName: { startsWith: 'zo' }, lastName: { eq: 'Müller' }, email: { contains: '.com' } },
      ['zoltan'],
    ],
  ])('%j', async (filter, names) => {
    expect(await matches(filter)).toEqual(names);
  });

  it.each<[object, Name[]]>([
    [{ firstName: { contains: '%' } }, ['percent']],
    [{ firstName: { contains: '_' } }, ['percent']],
    [{ firstName: { startsWith: '100%' } }, ['percent']],
    [{ firstName: { startsWith: '100_' } }, []],
    [{ firstName: { eq: '100%' } }, []],
    [{ lastName: { contains: '\\' } }, ['percent']],
    [{ lastName: { startsWith: 'o\\n' } }, ['percent']],
    [{ email: { contains: 'a_b' } }, ['percent']],
    [{ email: { contains: 'a%b' } }, []],
    [{ oldReferenceId: { eq: '%' } }, ['percent']],
    [{ oldReferenceId: { contains: '%' } }, ['percent']],
  ])('means itself where SQL has a wildcard: %j', async (filter, names) => {
    expect(await matches(filter)).toEqual(names);
  });
});

describe('[120, 121, 169] dates and instants', () => {
  it.each<[object, Name[]]>([
    [{ dateOfBirth: { eq: '1980-05-17' } }, ['zoe']],
    [{ dateOfBirth: { ne: '1980-05-17' } }, ['percent', 'zoltan']],
    [{ dateOfBirth: { in: ['1980-05-17', '1850-01-01'] } }, ['percent', 'zoe']],
    [{ dateOfBirth: { gt: '1980-05-17' } }, ['zoltan']],
    [{ dateOfBirth: { gte: '1980-05-17' } }, ['zoe', 'zoltan']],
    [{ dateOfBirth: { lt: '1980-05-17' } }, ['percent']],
    [{ dateOfBirth: { lte: '1980-05-17' } }, ['percent', 'zoe']],
    [{ dateOfBirth: { gte: '1980-05-17', lte: '1980-05-17' } }, ['zoe']],
    [{ dateOfBirth: { isNull: true } }, ['blank']],
    [{ dateOfBirth: { isNull: false } }, ['percent', 'zoe', 'zoltan']],
    [{ createdAt: { eq: '2026-01-02T00:00:00Z' } }, ['zoltan']],
    [{ createdAt: { eq: '2026-01-02T01:00:00+01:00' } }, ['zoltan']],
    [{ createdAt: { ne: '2026-01-02T00:00:00Z' } }, ['blank', 'percent', 'zoe']],
    [{ createdAt: { in: ['2026-01-01T00:00:00Z', '2026-01-04T00:00:00Z'] } }, ['blank', 'zoe']],
    [{ createdAt: { gt: '2026-01-02T00:00:00Z' } }, ['blank', 'percent']],
    [{ createdAt: { gte: '2026-01-02T00:00:00Z' } }, ['blank', 'percent', 'zoltan']],
    [{ createdAt: { lt: '2026-01-02T00:00:00Z' } }, ['zoe']],
    [{ createdAt: { lte: '2026-01-02T00:00:00Z' } }, ['zoe', 'zoltan']],
    [{ createdAt: { isNull: true } }, []],
    [{ createdAt: { isNull: false } }, ['blank', 'percent', 'zoe', 'zoltan']],
    [{ updatedAt: { gt: '2026-02-01T00:00:00Z', lt: '2026-02-03T00:00:00.001Z' } }, ['percent', 'zoltan']],
  ])('%j', async (filter, names) => {
    expect(await matches(filter)).toEqual(names);
  });
});

describe('[120, 121, 165] status, yes or no, uuid', () => {
  it.each<[object, Name[]]>([
    [{ status: { eq: 'ACTIVE' } }, ['zoe']],
    [{ status: { ne: 'ACTIVE' } }, ['blank', 'percent', 'zoltan']],
    [{ status: { in: ['ACTIVE', 'INACTIVE'] } }, ['zoe', 'zoltan']],
    [{ status: { eq: 'ARCHIVED' } }, []],
    [{ acceptedPrivacyPolicy: { eq: true } }, ['zoe']],
    [{ acceptedPrivacyPolicy: { eq: false } }, ['zoltan']],
    [{ acceptedPrivacyPolicy: { isNull: true } }, ['blank', 'percent']],
    [{ acceptedPrivacyPolicy: { isNull: false } }, ['zoe', 'zoltan']],
    [{ acceptedSmsMarketing: { eq: true } }, ['percent']],
    [{ acceptedSmsMarketing: { isNull: true } }, []],
  ])('%j', async (filter, names) => {
    expect(await matches(filter)).toEqual(names);
  });

  it('by uuid, in any case, and by its order', async () => {
    const [zoe, zoltan] = [made.zoe.uuid, made.zoltan.uuid];
    expect(await matches({ uuid: { eq: zoe } })).toEqual(['zoe']);
    expect(await matches({ uuid: { eq: zoe.toUpperCase() } })).toEqual(['zoe']);
    expect(await matches({ uuid: { ne: zoe } })).toEqual(['blank', 'percent', 'zoltan']);
    expect(await matches({ uuid: { in: [zoe, zoltan] } })).toEqual(['zoe', 'zoltan']);
    const inOrder = Object.entries(made).sort(([, a], [, b]) => (a.uuid < b.uuid ? -1 : 1));
    const after = inOrder.slice(inOrder.findIndex(([name]) => name === 'zoltan') + 1).map(([name]) => name);
    expect(await matches({ uuid: { gt: zoltan } })).toEqual(after.sort());
    expect(await matches({ uuid: { gte: zoltan.toUpperCase() } })).toEqual([...after, 'zoltan'].sort());
    expect(await matches({ uuid: { gte: zoe, lte: zoe } })).toEqual(['zoe']);
  });
});

describe('[167, 168] references', () => {
  it('by location and by the primary practitioner', async () => {
    expect(await matches({ locationId: place.id })).toEqual(['zoe']);
    expect(await matches({ primaryPractitionerId: doctor.id })).toEqual(['zoe']);
    const elsewhere = await makeLocation(clinic.database, clinic.orgId);
    expect(await matches({ locationId: elsewhere.id })).toEqual([]);
  });

  it.each([
    ['locationId', 'Location', makeLocation],
    ['primaryPractitionerId', 'Practitioner', makePractitioner],
  ] as const)('[175] %s that is not in reach is NOT_FOUND', async (field, type, make) => {
    const { orgId } = await makeOrganization(clinic.database);
    const foreign = await make(clinic.database, orgId);
    const unknown = encodeId(type, '01900000-0000-7000-8000-000000000000');
    for (const id of [unknown, foreign.id, made.zoe.id, '', 'x']) {
      const { extensions } = (await ask({ [field]: id })).expectError('NOT_FOUND');
      expect(extensions?.param).toBe(`filter.${field}`);
    }
  });
});

describe('a filter', () => {
  it('takes up to 100 values in a list', async () => {
    const values = Array.from({ length: 99 }, (_, n) => `nobody ${n}`);
    expect(await matches({ firstName: { in: [...values, 'zoe'] } })).toEqual(['zoe']);
    const { extensions } = (await ask({ firstName: { in: [...values, 'zoe', 'zoltan'] } })).expectError(
      'BAD_USER_INPUT',
    );
    expect(extensions?.param).toBe('filter.firstName');
  });

  it('sees one organization only', async () => {
    const { orgId } = await makeOrganization(clinic.database);
    await makePatient(clinic.database, orgId, { email: 'zoe@example.org' });
    expect(await matches({ email: { eq: 'zoe@example.org' } })).toEqual(['zoe']);
  });
});
