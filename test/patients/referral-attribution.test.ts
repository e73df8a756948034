import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { encodeId } from '../../src/graphql/id.ts';
import { adminClient, type Database } from '../../src/platform/database.ts';
import { patientRecordContract } from '../contracts/chart-record.ts';
import { recordTrial } from '../contracts/record.ts';
import { type GraphqlClient, graphqlClient } from '../support/client.ts';
import { testDatabase } from '../support/database.ts';
import {
  type Made,
  type MadeOrganization,
  makeOrganization,
  makePatient,
  makePractitioner,
  testClock,
} from '../support/fixture.ts';
import { makeReferralPartner, makeReferralSource } from '../support/network-fixture.ts';
import { type TestServer, testServer } from '../support/server.ts';
import { databaseState } from '../support/state.ts';

let database: Database;
let server: TestServer;
let clinic: MadeOrganization;
let client: GraphqlClient;

beforeAll(async () => {
  database = await testDatabase();
  server = await testServer({ database, clock: testClock() });
  clinic = await makeOrganization(database);
  client = graphqlClient(server.app, clinic.secrets.frontDesk);
});
afterAll(async () => {
  await server.close();
  await database.close();
});

const archivedAt = new Date();
const key = (orgId: string, id: string) => ({ orgId_id: { orgId, id } });

describe('[273, 277–279] a referral attribution', () => {
  const resource = {
    type: 'ReferralAttribution',
    minimum: { attributionRole: 'ASSIST' },
    values: {
      sourceNote: { values: ['Saw the sign', 'Heard of it'], redacted: null },
      attributionRole: { values: ['ASSIST', 'SECONDARY'], cleared: 'refused' },
    },
    references: {
      referralSourceId: {
        make: makeReferralSource,
        archive: (_db: Database, orgId: string, id: string) =>
          adminClient(database).referralSource.update({ where: key(orgId, id), data: { archivedAt } }),
        required: true,
        fixed: true,
      },
    },
    invalid: [
      ['sourceNote', 'too_big', 'x'.repeat(2001)],
      ['sourceNote', 'invalid', 'a\u0000'],
    ],
    server: () => server,
    database: () => database,
  } as const;
  const trial = recordTrial(resource, {
    ...{ writer: 'admin', readers: ['analyst'], isVersionNeeded: true },
    owner: { field: 'patientId', make: (orgId) => makePatient(database, orgId) },
  });
  patientRecordContract(trial, 'referralAttributions');
});

interface Shown {
  id: string;
  version: number;
  attributionRole: string;
  attributedAt: string;
  archivedAt: string | null;
  referralSource: { id: string } | null;
  referralPartner: { id: string } | null;
  practitioner: { id: string } | null;
  referringPatient: { id: string } | null;
}
interface Outcome {
  __typename: string;
  record?: Shown;
  code?: string;
  path?: string[];
  issues?: { path: string[]; code: string }[];
}
type Verb = 'create' | 'update' | 'archive';

async function write(verb: Verb, input: object): Promise<Outcome> {
  const name = `${verb.charAt(0).toUpperCase()}${verb.slice(1)}ReferralAttribution`;
  const issues = verb === 'archive' ? '' : '... on ValidationError { issues { path code } }';
  const answer = await client<{ outcome: Outcome }>(
    `mutation($input: ${name}Input!) { outcome: ${verb}ReferralAttribution(input: $input) { __typename
      ... on ${name}Success { record: referralAttribution {
        id version attributionRole attributedAt archivedAt referralSource { id } referralPartner { id }
        practitioner { id } referringPatient { id }
      } }
      ... on Error { code path } ${issues}
    } }`,
    { input },
  );
  return answer.expectData().outcome;
}
async function refusal(verb: Verb, input: object): Promise<Outcome> {
  const before = await databaseState(database);
  const outcome = await write(verb, input);
  expect(await databaseState(database)).toEqual(before);
  return outcome;
}
const patient = () => makePatient(database, clinic.orgId);
const source = async () => (await makeReferralSource(database, clinic.orgId)).id;
const attribute = async (of: Made, values: object = {}) =>
  await write('create', { patientId: of.id, referralSourceId: await source(), ...values });

describe('[274] the source', () => {
  const SOURCES = {
    referralSourceId: (orgId: string) => makeReferralSource(database, orgId),
    referralPartnerId: (orgId: string) => makeReferralPartner(database, orgId),
    practitionerId: (orgId: string) => makePractitioner(database, orgId),
    referringPatientId: (orgId: string) => makePatient(database, orgId),
  };
  const names = Object.keys(SOURCES) as (keyof typeof SOURCES)[];
  const shown = (name: string) => name.replace(/Id$/, '') as keyof Shown;

  it.each(names)('can be %s, and then nothing else is', async (name) => {
    const { id } = await SOURCES[name](clinic.orgId);
    const { record } = await write('create', { patientId: (await patient()).id, [name]: id });
    for (const other of names) expect(record?.[shown(other)]).toEqual(other === name ? { id } : null);
  });

  it.each(names)('[A49] %s is refused when it is not in reach, or archived', async (name) => {
    const other = await makeOrganization(database);
    const foreign = await SOURCES[name](other.orgId);
    const gone = await SOURCES[name](clinic.orgId);
    const model = name === 'referringPatientId' ? 'patient' : shown(name);
    await adminClient(database).$executeRawUnsafe(
      `update ${model.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)} set archived_at = now() where id = $1::uuid`,
      gone.uuid,
    );
    const patientId = (await patient()).id;
    for (const id of [foreign.id, gone.id, encodeId('Nothing', gone.uuid), 'nothing', ''])
      expect(await refusal('create', { patientId, [name]: id })).toMatchObject({
        ...{ __typename: 'NotFoundError', path: [name] },
      });
  });

  it('is one: none and several are refused, whether they are known or not', async () => {
    const patientId = (await patient()).id;
    const none = { issues: [{ path: ['referralSourceId'], code: 'required' }] };
    expect(await refusal('create', { patientId })).toMatchObject(none);
    expect(await refusal('create', { patientId, practitionerId: null })).toMatchObject(none);
    for (const first of names)
      for (const second of names) {
        if (names.indexOf(second) <= names.indexOf(first)) continue;
        const both = { patientId, [first]: 'nothing', [second]: (await SOURCES[second](clinic.orgId)).id };
        expect(await refusal('create', both)).toMatchObject({
          issues: [{ path: [second], code: 'too_many' }],
        });
      }
    const all = Object.fromEntries(names.map((name) => [name, 'nothing']));
    expect((await refusal('create', { patientId, ...all })).issues).toHaveLength(3);
  });

  it('is another patient than the one who is referred', async () => {
    const { id } = await patient();
    expect(await refusal('create', { patientId: id, referringPatientId: id })).toMatchObject({
      issues: [{ path: ['referringPatientId'], code: 'self' }],
    });
  });

  it('[278] can’t be changed', async () => {
    const { record } = await attribute(await patient());
    const input = { id: record?.id, baseVersion: 1, referralSourceId: await source() };
    const mutation = `mutation($input: UpdateReferralAttributionInput!) {
      updateReferralAttribution(input: $input) { __typename } }`;
    (await client(mutation, { input })).expectError('BAD_USER_INPUT');
  });
});

describe('[275, A44] the role', () => {
  it('is PRIMARY for the first attribution of a patient, SECONDARY for later ones, unless one is named', async () => {
    const of = await patient();
    expect((await attribute(of)).record?.attributionRole).toBe('PRIMARY');
    expect((await attribute(of)).record?.attributionRole).toBe('SECONDARY');
    expect((await attribute(of, { attributionRole: 'ASSIST' })).record?.attributionRole).toBe('ASSIST');
    const other = await patient();
    expect((await attribute(other, { attributionRole: 'ASSIST' })).record?.attributionRole).toBe('ASSIST');
    expect((await attribute(other)).record?.attributionRole).toBe('SECONDARY');
  });

  const taken = { __typename: 'DuplicateError', code: 'DUPLICATE', path: ['attributionRole'] };

  it('[276] is PRIMARY once for a patient, by a creation and by an update', async () => {
    const of = await patient();
    await attribute(of);
    const { record } = await attribute(of);
    const second = { patientId: of.id, referralSourceId: await source(), attributionRole: 'PRIMARY' };
    expect(await refusal('create', second)).toEqual(taken);
    expect(await refusal('update', { id: record?.id, baseVersion: 1, attributionRole: 'PRIMARY' })).toEqual(
      taken,
    );
    expect((await attribute(await patient())).record?.attributionRole).toBe('PRIMARY');
  });

  it('[A44] is free for another once its attribution is archived, or has another role', async () => {
    const of = await patient();
    const first = await attribute(of);
    const second = await attribute(of);
    await write('archive', { id: first.record?.id, baseVersion: 1 });
    const now = await write('update', { id: second.record?.id, baseVersion: 1, attributionRole: 'PRIMARY' });
    expect(now.record).toMatchObject({ attributionRole: 'PRIMARY', version: 2 });
    await write('update', { id: second.record?.id, baseVersion: 2, attributionRole: 'ASSIST' });
    const third = await attribute(of, { attributionRole: 'PRIMARY' });
    expect(third.record?.attributionRole).toBe('PRIMARY');
  });

  it('is PRIMARY again for the first attribution after all others are archived', async () => {
    const of = await patient();
    const first = await attribute(of);
    await write('archive', { id: first.record?.id, baseVersion: 1 });
    expect((await attribute(of)).record?.attributionRole).toBe('PRIMARY');
  });

  it('[276] is PRIMARY once, however many ask at the same moment', async () => {
    const of = await patient();
    const asked = await Promise.all(
      Array.from({ length: 5 }, () => attribute(of, { attributionRole: 'PRIMARY' })),
    );
    expect(asked.filter(({ record }) => record)).toHaveLength(1);
    expect(asked.filter(({ code }) => code === 'DUPLICATE')).toHaveLength(4);
    const another = await patient();
    const roles = await Promise.all(Array.from({ length: 4 }, () => attribute(another)));
    expect(roles.map(({ record }) => record?.attributionRole).sort()).toEqual([
      ...['PRIMARY', 'SECONDARY', 'SECONDARY', 'SECONDARY'],
    ]);
  });
});

describe('[278, 279] the patient of an attribution', () => {
  it('is checked where it is named', async () => {
    const [of, other] = [await patient(), await patient()];
    const { record } = await attribute(of);
    const change = { id: record?.id, baseVersion: 1 };
    const gone = { __typename: 'NotFoundError', code: 'NOT_FOUND', path: ['id'] };
    for (const patientId of [other.id, encodeId('Nothing', of.uuid), 'nothing']) {
      expect(await refusal('update', { ...change, patientId })).toEqual(gone);
      expect(await refusal('archive', { ...change, patientId })).toEqual(gone);
      // Even with a version that has passed: whose it is comes first.
      expect(await refusal('archive', { ...change, baseVersion: 9, patientId })).toEqual(gone);
    }
    expect((await write('update', { ...change, patientId: of.id })).record?.version).toBe(2);
    const archived = await write('archive', { ...change, baseVersion: 2, patientId: of.id });
    expect(archived.record?.archivedAt).not.toBeNull();
  });
});

describe('attributedAt', () => {
  it('is now unless it is given', async () => {
    expect((await attribute(await patient())).record?.attributedAt).toBe('2026-03-02T10:00:00.000Z');
    const attributedAt = '2019-05-06T07:08:09.010Z';
    expect((await attribute(await patient(), { attributedAt })).record?.attributedAt).toBe(attributedAt);
  });

  it.each(['1899-12-31T23:59:59.999Z', '2026-03-05T00:00:00.000Z'])('is not %s', async (attributedAt) => {
    const input = { patientId: (await patient()).id, referralSourceId: await source(), attributedAt };
    expect((await refusal('create', input)).issues).toMatchObject([{ path: ['attributedAt'] }]);
  });
});
