import { beforeAll, describe, expect, it } from 'vitest';
import { encodeId } from '../../src/graphql/id.ts';
import { uuidv7 } from '../../src/platform/uuid.ts';
import { testClinic } from '../support/clinic.ts';
import { makeHospital } from '../support/directory-fixture.ts';
import { type Made, makeOrganization, makePatient, makePractitioner } from '../support/fixture.ts';
import { byReads } from '../support/reads.ts';
import { lastStatements } from '../support/state.ts';
import { patientWriter } from './patient-writer.ts';

const clinic = testClinic();
const { create, update, refuseCreate, refuseUpdate } = patientWriter(
  clinic,
  'hospitals { nodes { id } totalCount } practitioners { nodes { id } totalCount }',
);

const SETS = [
  ['hospitalIds', 'hospitals', 'Hospital', 'hospital'],
  ['doctorIds', 'practitioners', 'Practitioner', 'practitioner'],
] as const;

const make = (type: 'Hospital' | 'Practitioner', name: string, orgId = clinic.orgId): Promise<Made> =>
  type === 'Hospital'
    ? makeHospital(clinic.database, orgId, { name })
    : makePractitioner(clinic.database, orgId, { lastName: name });
const nodes = (...ids: string[]) => ({ nodes: ids.map((id) => ({ id })), totalCount: ids.length });

describe.each(SETS)('[140–143, A53] %s', (field, list, type, model) => {
  let [a, b, c] = ['', '', ''];
  beforeAll(async () => {
    [a, b, c] = [(await make(type, 'Á')).id, (await make(type, 'b')).id, (await make(type, 'C')).id];
  });
  const archive = async (id: string) => {
    const uuid = Buffer.from(id, 'base64url').toString().split(':')[1] ?? '';
    const query = { where: { id: uuid }, data: { archivedAt: new Date() } };
    await (type === 'Hospital'
      ? clinic.db.hospital.updateMany(query)
      : clinic.db.practitioner.updateMany(query));
  };

  it('are none unless given', async () => {
    expect((await create())[list]).toEqual(nodes());
    expect((await create({ [field]: [] }))[list]).toEqual(nodes());
    expect((await create({ [field]: null }))[list]).toEqual(nodes());
  });

  it('are shown by name, each once', async () => {
    expect((await create({ [field]: [c, a, c, b, a] }))[list]).toEqual(nodes(a, b, c));
  });

  it('[143] replace the whole set on update; omitted they stay, null empties', async () => {
    const patient = await create({ [field]: [a, b] });
    const replaced = await update(patient, { [field]: [b, c] });
    expect(replaced[list]).toEqual(nodes(b, c));
    const other = await update(replaced, { occupation: 'Clerk' });
    expect(other[list]).toEqual(nodes(b, c));
    const emptied = await update(other, { [field]: null });
    expect(emptied[list]).toEqual(nodes());
    const again = await update(emptied, { [field]: [a] });
    expect((await update(again, { [field]: [] }))[list]).toEqual(nodes());
  });

  it('[155] are told to the audit trail as sets, and only when they change', async () => {
    const patient = await create({ [field]: [a] });
    const same = await update(patient, { [field]: [a] });
    await update(same, { [field]: [b] });
    const uuids = [a, b].map((id) => Buffer.from(id, 'base64url').toString().split(':')[1]);
    const events = await clinic.db.auditEvent.findMany({
      where: { entityId: patient.uuid },
      orderBy: { id: 'asc' },
    });
    expect(events.map(({ changes }) => (changes as Record<string, unknown>)[field])).toEqual([
      [[], [uuids[0]]],
      undefined,
      [[uuids[0]], [uuids[1]]],
    ]);
  });

  it('[142] name the place of one that is not there, whatever the reason', async () => {
    const other = await makeOrganization(clinic.database);
    const foreign = await make(type, 'Elsewhere', other.orgId);
    const patient = await create({ [field]: [a] });
    const wrong = [foreign.id, encodeId(type, uuidv7()), encodeId('Location', uuidv7()), 'hos123', ''];
    for (const id of wrong) {
      const absent = { __typename: 'NotFoundError', code: 'NOT_FOUND', path: [field, '1'] };
      expect(await refuseCreate({ [field]: [a, id] })).toEqual(absent);
      expect(await refuseUpdate(patient, { [field]: [a, id, b] })).toEqual(absent);
    }
  });

  it('keep one that was archived since, and take no archived one anew', async () => {
    const gone = await make(type, 'Gone');
    const patient = await create({ [field]: [a, gone.id] });
    await archive(gone.id);
    const kept = await update(patient, { [field]: [gone.id, b] });
    expect(kept[list]).toEqual(nodes(b, gone.id));
    expect(await refuseCreate({ [field]: [gone.id] })).toMatchObject({ path: [field, '0'] });
    const without = await update(kept, { [field]: [] });
    expect(await refuseUpdate(without, { [field]: [gone.id] })).toMatchObject({ path: [field, '0'] });
  });

  it('are at most 50', async () => {
    const many = Array.from({ length: 51 }, () => a);
    expect(await refuseCreate({ [field]: many })).toMatchObject({
      issues: [{ path: [field], code: 'too_big' }],
    });
    expect((await create({ [field]: many.slice(1) }))[list]).toEqual(nodes(a));
  });

  it('[153] change with the version: of two who have read the same, one is refused', async () => {
    const patient = await create({ [field]: [a] });
    const changed = await update(patient, { [field]: [b] });
    expect(await refuseUpdate(patient, { [field]: [c] })).toMatchObject({ code: 'VERSION_CONFLICT' });
    expect(changed).toMatchObject({ version: 2, [list]: nodes(b) });
  });

  it('[308] are pages in both directions', async () => {
    const { id } = await create({ [field]: [a, b, c] });
    const page = async (args: string) => {
      const selection = 'nodes { id } edges { cursor } pageInfo { hasNextPage hasPreviousPage } totalCount';
      const answer = await clinic.as('clinician')<{
        patient: Record<string, { nodes: unknown; edges: { cursor: string }[]; pageInfo: object }>;
      }>(`query($id: ID!) { patient(id: $id) { list: ${list}(${args}) { ${selection} } } }`, { id });
      return answer.expectData().patient.list;
    };
    const first = await page('first: 2');
    expect(first).toMatchObject({ ...nodes(a, b), totalCount: 3 });
    expect(first?.pageInfo).toEqual({ hasNextPage: true, hasPreviousPage: false });
    const after = first?.edges[1]?.cursor;
    expect(await page(`first: 2, after: "${after}"`)).toMatchObject({ nodes: [{ id: c }], totalCount: 3 });
    const last = await page('last: 2');
    expect(last).toMatchObject({ nodes: [{ id: b }, { id: c }] });
    expect(await page(`last: 2, before: "${last?.edges[0]?.cursor}"`)).toMatchObject({ nodes: [{ id: a }] });
    const refused = await clinic.as('clinician')(
      `query($id: ID!) { patient(id: $id) { ${list}(first: 101) { totalCount } } }`,
      { id },
    );
    refused.expectError('BAD_USER_INPUT');
  });

  it(`[301] name what a ${model} is, to analysts as well`, async () => {
    const { id } = await create({ [field]: [b] });
    const query = `query($id: ID!) { patient(id: $id) { ${list} { nodes { name } } } }`;
    const answer = await clinic.as('analyst')<{ patient: Record<string, { nodes: { name: string }[] }> }>(
      query,
      { id },
    );
    expect(answer.expectData().patient[list]?.nodes[0]?.name).toMatch(/b$/);
  });
});

describe('[309] a list of patients with all of this', () => {
  const QUERY = `query($first: Int) { patients(first: $first) {
    nodes {
      id phoneNumbers { type number }
      hospitals(first: 5) { nodes { name city } totalCount }
      practitioners(first: 5) { edges { cursor node { name specialty } } totalCount }
      profile { uniqueId } referringDoctor { name } concessionType { name } feeSchedule { name }
      billingType { name } billingAccount { name } employer { name } invoices(first: 3) { nodes { number amount { amountInCents } } totalCount }
    }
  } }`;

  it('sends as many statements for 20 as for 2', async () => {
    const hospitals = [await make('Hospital', 'One'), await make('Hospital', 'Two')];
    const doctors = [await make('Practitioner', 'One'), await make('Practitioner', 'Two')];
    const links = { hospitalIds: hospitals.map(({ id }) => id), doctorIds: doctors.map(({ id }) => id) };
    for (let n = 0; n < 20; n += 1)
      await create({ ...links, mobilePhone: '+442079460958', profile: { uniqueId: `list${n}` } });
    const statements = async (first: number) => {
      (await clinic.as('admin')(QUERY, { first })).expectData();
      return lastStatements(clinic.server);
    };
    await statements(1);
    const two = await statements(2);
    expect(await statements(20)).toBe(two);
    // One for the patients, one for each of 7 references and for invoices, two for each set, and 3 counts.
    expect(two).toBe(byReads(4, 16));
  });
});

describe('[90, 308] a patient without any', () => {
  it('has empty lists', async () => {
    const { id } = await makePatient(clinic.database, clinic.orgId);
    const query = 'query($id: ID!) { patient(id: $id) { hospitals { nodes { id } totalCount } } }';
    expect((await clinic.as('admin')(query, { id })).expectData()).toEqual({
      patient: { hospitals: nodes() },
    });
  });
});
