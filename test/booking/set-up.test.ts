import { beforeAll, describe, expect, it } from 'vitest';
import {
  ACTIVITY,
  DESCRIPTION,
  directoryEntryContract,
  directoryListContract,
  NAME,
} from '../contracts/directory-entry.ts';
import { recordContract, recordTrial, type Shown, type Trial, type ValueField } from '../contracts/record.ts';
import { makeAppointmentType } from '../support/booking-fixture.ts';
import { type GraphqlClient, graphqlClient } from '../support/client.ts';
import { testClinic } from '../support/clinic.ts';
import { type MadePartner, makePartner, makePractitioner } from '../support/fixture.ts';
import { databaseState } from '../support/state.ts';

const clinic = testClinic('SANDBOX');
const server = () => clinic.server;
const database = () => clinic.database;

const READERS = ['clinician', 'frontDesk', 'analyst'] as const;
const FAMILY = { writer: 'admin', readers: READERS, isVersionNeeded: false } as const;
const NAME_RULES = [
  ['name', 'too_small', ' '],
  ['name', 'invalid', 'a\u0000'],
] as const;

/** The global ids that a list below a record shows. */
async function listed(trial: Trial, type: string, id: string, list: string): Promise<string[]> {
  const query = `query($id: ID!) { node(id: $id) { ... on ${type} { list: ${list} { nodes { id } totalCount } } } }`;
  const answer = await trial.client()<{ node: { list: { nodes: { id: string }[]; totalCount: number } } }>(
    query,
    { id },
  );
  const { nodes, totalCount } = answer.expectData().node.list;
  expect(totalCount).toBe(nodes.length);
  return nodes.map((node) => node.id).sort();
}

/** A set of links that a mutation replaces. */
function linkContract(
  trial: Trial,
  set: {
    field: string;
    list: string;
    most: number;
    make: (orgId: string) => Promise<{ id: string; uuid: string }>;
  },
) {
  const { type } = trial.resource;
  const shown = (record: Shown) => listed(trial, type, record.id, set.list);
  const make = () => set.make(trial.clinic().orgId);

  it(`replaces ${set.field}, keeps them when omitted, and empties them with null`, async () => {
    const [first, second, third] = [await make(), await make(), await make()];
    const created = await trial.written('create', {
      ...(await trial.smallest()),
      [set.field]: [first.id, second.id, first.id],
    });
    expect(await shown(created)).toEqual([first.id, second.id].sort());
    const { id } = created;
    await trial.written('update', { id, baseVersion: 1, [set.field]: [third.id, second.id] });
    expect(await shown(created)).toEqual([second.id, third.id].sort());
    const [, audit] = await trial.auditOf(created.uuid);
    const uuids = (...records: { uuid: string }[]) => records.map(({ uuid }) => uuid).sort();
    expect(audit?.changes).toEqual({ [set.field]: [uuids(first, second), uuids(second, third)] });
    await trial.written('update', { id, baseVersion: 2 });
    expect(await shown(created)).toEqual([second.id, third.id].sort());
    await trial.written('update', { id, baseVersion: 3, [set.field]: null });
    expect(await shown(created)).toEqual([]);
  });

  it(`[A49] refuses ${set.field} that are not in reach, naming the place, and too many`, async () => {
    const own = await make();
    const foreign = await set.make(trial.other().orgId);
    const record = await trial.add();
    for (const id of [foreign.id, 'nothing', record.id]) {
      const links = { [set.field]: [own.id, id] };
      const refused = { code: 'NOT_FOUND', path: [set.field, '1'] };
      expect(await trial.refusal('create', { ...(await trial.smallest()), ...links })).toMatchObject(refused);
      expect(await trial.refusal('update', { id: record.id, baseVersion: 1, ...links })).toMatchObject(
        refused,
      );
    }
    const many = { [set.field]: Array.from({ length: set.most + 1 }, () => own.id) };
    expect(await trial.refusal('update', { id: record.id, baseVersion: 1, ...many })).toMatchObject({
      issues: [{ path: [set.field], code: 'too_big' }],
    });
  });
}

describe('[41, 42] an appointment type', () => {
  const trial = directoryEntryContract({
    type: 'AppointmentType',
    minimum: { name: 'First', durationMinutes: 30, stepMinutes: 30 },
    values: {
      ...{ ...NAME, ...DESCRIPTION, ...ACTIVITY },
      durationMinutes: { values: [30, 45], cleared: 'refused' },
      stepMinutes: { values: [15, 20], cleared: 30 },
      bufferBeforeMinutes: { values: [5, 10], initially: 0, cleared: 0 },
      bufferAfterMinutes: { values: [15, 20], initially: 0, cleared: 0 },
      waitlistOfferMinutes: { values: [30, 1_440], initially: 60, cleared: 60 },
      priceInCents: { values: [4_000, 0], initially: 0, cleared: 0 },
      metadata: { values: [{ room: 'any' }, { room: 'big', 'a b': '' }], initially: {}, cleared: {} },
    },
    invalid: [
      ...NAME_RULES,
      ['durationMinutes', 'too_small', 0],
      ['durationMinutes', 'too_big', 1_441],
      ['stepMinutes', 'too_small', 0],
      ['bufferBeforeMinutes', 'too_small', -1],
      ['bufferAfterMinutes', 'too_big', 1_441],
      ['waitlistOfferMinutes', 'too_small', 0],
      ['priceInCents', 'too_small', -1],
      ['metadata', 'invalid', { 'DrOnline.key': 'x' }],
      ['metadata', 'invalid', { key: 1 }],
      ['metadata', 'invalid', { key: 'x'.repeat(501) }],
    ],
    ...{ server, database },
  });
  directoryListContract(trial);

  it('steps as long as it lasts, unless something else is said', async () => {
    const record = await trial.written('create', { name: 'Long', durationMinutes: 50 });
    expect(record.stepMinutes).toBe(50);
  });

  linkContract(trial, {
    ...{ field: 'practitionerIds', list: 'practitioners', most: 100 },
    make: (orgId) => makePractitioner(database(), orgId),
  });
});

describe('[30] a catalog', () => {
  const number = (first: number, second: number, standard: number): ValueField => ({
    ...{ values: [first, second], initially: standard, cleared: standard },
  });
  const trial = recordTrial(
    {
      type: 'Catalog',
      minimum: { name: 'First' },
      values: {
        ...{ ...NAME, ...DESCRIPTION },
        featureFlags: { values: [{ a: true }, { b: false }], initially: {}, cleared: {} },
        holdMinutes: number(5, 15, 10),
        noticeMinutes: number(60, 120, 0),
        horizonDays: number(30, 60, 90),
        cancelCutoffMinutes: number(60, 0, 1_440),
        rescheduleCutoffMinutes: number(60, 0, 1_440),
        rescheduleLimit: number(0, 3, 1),
        rescheduleWindowMinutes: number(60, 600, 2_880),
        rescheduleAskWindow: { values: [true, false], initially: false, cleared: false },
      },
      invalid: [
        ...NAME_RULES,
        ['holdMinutes', 'too_small', 0],
        ['horizonDays', 'too_big', 731],
        ['noticeMinutes', 'too_small', -1],
        ['rescheduleLimit', 'too_big', 101],
      ],
      ...{ server, database },
    },
    FAMILY,
  );
  recordContract(trial);
  linkContract(trial, {
    ...{ field: 'appointmentTypeIds', list: 'appointmentTypes', most: 200 },
    make: (orgId) => makeAppointmentType(database(), orgId),
  });
});

describe('[30, 41, 43, A49] a partner', () => {
  let partner: MadePartner;
  let client: GraphqlClient;
  beforeAll(async () => {
    partner = await makePartner(database(), clinic.organization);
    client = graphqlClient(server().app, partner.secret, '/partner/graphql');
  });

  const names = async (list: string, rest = '') => {
    const answer = await client<{ list: { nodes: { id: string }[]; totalCount: number } }>(
      `{ list: ${list}(first: 100 ${rest}) { nodes { id } totalCount } }`,
    );
    const { nodes, totalCount } = answer.expectData().list;
    expect(totalCount).toBe(nodes.length);
    return nodes.map(({ id }) => id);
  };

  it('reads the services of its catalog that can be booked, and who offers them', async () => {
    const { orgId } = clinic;
    const [offering, inactive, other] = await Promise.all([
      makePractitioner(database(), orgId, { email: 'hidden@example.com', uniqueId: 'hidden' }),
      makePractitioner(database(), orgId, { isActive: false }),
      makePractitioner(database(), orgId),
    ]);
    const catalogIds = [partner.catalogId];
    const shown = await makeAppointmentType(database(), orgId, {
      ...{ catalogIds, practitioners: [offering, inactive], priceInCents: 4_200, metadata: { room: '1' } },
    });
    const hidden = [
      await makeAppointmentType(database(), orgId, { practitioners: [offering, other] }),
      await makeAppointmentType(database(), orgId, { catalogIds, practitioners: [other], isActive: false }),
      await makeAppointmentType(database(), orgId, {
        ...{ catalogIds, practitioners: [other], archivedAt: new Date() },
      }),
    ];
    expect(await names('appointmentTypes')).toEqual([shown.id]);
    expect(await names('practitioners')).toEqual([offering.id]);
    const read = `query($ids: [ID!]!) { nodes(ids: $ids) {
      __typename id
      ... on AppointmentType { priceInCents metadata practitioners { nodes { id } totalCount } }
      ... on Practitioner { name appointmentTypes { nodes { id } totalCount } }
    } }`;
    const before = await databaseState(database());
    const all = [shown, offering, ...hidden, inactive, other];
    const { nodes } = (
      await client<{ nodes: unknown[] }>(read, { ids: all.map(({ id }) => id) })
    ).expectData();
    expect(nodes).toEqual([
      {
        ...{ __typename: 'AppointmentType', id: shown.id, priceInCents: 4_200, metadata: { room: '1' } },
        practitioners: { nodes: [{ id: offering.id }], totalCount: 1 },
      },
      {
        ...{ __typename: 'Practitioner', id: offering.id, name: expect.any(String) },
        appointmentTypes: { nodes: [{ id: shown.id }], totalCount: 1 },
      },
      ...[null, null, null, null, null],
    ]);
    expect(await databaseState(database())).toEqual(before);
  });

  it('does not find out what it does not see', async () => {
    const asked = '{ practitioners(filter: { uniqueId: { startsWith: "h" } }) { nodes { id } } }';
    (await client(asked)).expectError('FORBIDDEN');
    for (const field of ['email', 'uniqueId', 'phone', 'schedules { totalCount }', 'isActive']) {
      const query = `{ practitioners { nodes { ${field} } } }`;
      expect((await client(query)).codes[0]).toBe('GRAPHQL_VALIDATION_FAILED');
    }
    for (const field of ['stepMinutes', 'bufferAfterMinutes', 'isActive', 'version']) {
      const query = `{ appointmentTypes { nodes { ${field} } } }`;
      expect((await client(query)).codes[0]).toBe('GRAPHQL_VALIDATION_FAILED');
    }
  });
});
