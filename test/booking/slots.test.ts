import { beforeAll, describe, expect, it } from 'vitest';
import { encodeSlotId } from '../../src/booking/slot-id.ts';
import { encodeId } from '../../src/graphql/id.ts';
import { adminClient } from '../../src/platform/database.ts';
import {
  hours,
  makeAppointment,
  makeAppointmentType,
  makeSchedule,
  makeScheduleException,
} from '../support/booking-fixture.ts';
import { type GraphqlAnswer, type GraphqlClient, graphqlClient } from '../support/client.ts';
import { testClinic } from '../support/clinic.ts';
import {
  type Made,
  type MadePartner,
  makeLocation,
  makeOrganization,
  makePartner,
  makePractitioner,
} from '../support/fixture.ts';
import { byReads } from '../support/reads.ts';
import { databaseState, lastStatements } from '../support/state.ts';

// Partners try things in the sandbox [83, A56]. It is Monday, 10:00 in London, and stays so.
const clinic = testClinic('SANDBOX');

interface SlotOf {
  readonly id: string;
  readonly start: string;
  readonly end: string;
  readonly localStart: string;
  readonly timezone: string;
  readonly practitioner: { readonly id: string };
  readonly location: { readonly id: string };
  readonly appointmentType: { readonly id: string };
}
interface PageOf {
  readonly edges: { readonly cursor: string; readonly node: SlotOf }[];
  readonly nodes: SlotOf[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
  readonly totalCount: number;
}

const FIELDS = 'id start end localStart timezone practitioner { id } location { id } appointmentType { id }';
const SLOTS = `
  query Slots($type: ID!, $practitioners: [ID!], $locations: [ID!], $from: DateTime, $to: DateTime,
      $timezone: String, $first: Int, $last: Int, $after: String, $before: String) {
    slots(appointmentTypeId: $type, practitionerIds: $practitioners, locationIds: $locations, from: $from, to: $to,
        timezone: $timezone, first: $first, last: $last, after: $after, before: $before) {
      edges { cursor node { id start } }
      nodes { ${FIELDS} }
      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
      totalCount
    }
  }`;

let london: Made;
let newYork: Made;
let ada: Made;
let bea: Made;
let visit: Made;
let partner: MadePartner;
let staff: GraphqlClient;
let partnerClient: GraphqlClient;

const make = {
  practitioner: (values = {}) => makePractitioner(clinic.database, clinic.orgId, values),
  location: (values = {}) => makeLocation(clinic.database, clinic.orgId, values),
  type: (values = {}) => makeAppointmentType(clinic.database, clinic.orgId, values),
  schedule: (who: Made, where: Made, values = {}) =>
    makeSchedule(clinic.database, clinic.orgId, who, where, values),
};
const asPartner = ({ secret }: MadePartner) => graphqlClient(clinic.server.app, secret, '/partner/graphql');

beforeAll(async () => {
  staff = clinic.as('frontDesk');
  partner = await makePartner(clinic.database, clinic.organization);
  partnerClient = asPartner(partner);
  london = await make.location({ timezone: 'Europe/London' });
  newYork = await make.location({ timezone: 'America/New_York' });
  [ada, bea] = [await make.practitioner(), await make.practitioner()];
  visit = await make.type({ practitioners: [ada, bea], catalogIds: [partner.catalogId] });
  await make.schedule(ada, london);
  await make.schedule(bea, newYork, { weeklyHours: hours('08:00', '09:00') });
});

const ask = (variables: object, by = staff): Promise<GraphqlAnswer<{ slots: PageOf }>> =>
  by(SLOTS, { type: visit.id, ...variables });
const page = async (variables: object, by = staff) => (await ask(variables, by)).expectData().slots;
const starts = ({ nodes }: PageOf) => nodes.map(({ start }) => start.slice(0, 16));
const day = (date: string) => ({ from: `${date}T00:00:00.000Z`, to: `${date}T23:59:59.000Z` });

describe('[44, A14] slots', () => {
  it('are the free times of everyone who offers the service, by start', async () => {
    const { nodes, totalCount } = await page(day('2026-03-03'));
    expect(nodes.map(({ start, practitioner }) => [start.slice(11, 16), practitioner.id])).toEqual([
      ...['09:00', '09:30', '10:00', '10:30', '11:00', '11:30'].map((time) => [time, ada.id]),
      ...['13:00', '13:30'].map((time) => [time, bea.id]),
    ]);
    expect(totalCount).toBe(8);
    expect(nodes.at(-1)).toEqual({
      id: encodeSlotId({
        ...{ practitionerId: bea.uuid, appointmentTypeId: visit.uuid, locationId: newYork.uuid },
        start: Date.parse('2026-03-03T13:30:00.000Z'),
      }),
      ...{ start: '2026-03-03T13:30:00.000Z', end: '2026-03-03T14:00:00.000Z' },
      ...{ localStart: '2026-03-03T08:30:00', timezone: 'America/New_York' },
      ...{ practitioner: { id: bea.id }, location: { id: newYork.id }, appointmentType: { id: visit.id } },
    });
  });

  it('are those from now on, of a week, unless asked otherwise', async () => {
    const { nodes } = await page({ first: 100 });
    expect(nodes[0]?.start).toBe('2026-03-02T10:00:00.000Z');
    expect(nodes.at(-1)?.start).toBe('2026-03-09T09:30:00.000Z');
    expect(starts(await page({ first: 1 }))).toEqual(['2026-03-02T10:00']);
  });

  it('are shown in the zone that is asked for', async () => {
    const { nodes } = await page({ ...day('2026-03-03'), first: 1, timezone: 'Asia/Tokyo' });
    expect(nodes[0]).toMatchObject({
      ...{ start: '2026-03-03T09:00:00.000Z', localStart: '2026-03-03T18:00:00', timezone: 'Asia/Tokyo' },
    });
  });

  it('follow the local hours across a change of the clocks', async () => {
    const range = { from: '2026-03-27T00:00:00.000Z', to: '2026-03-31T00:00:00.000Z' };
    const { nodes } = await page({ ...range, practitioners: [ada.id], first: 100 });
    const first = nodes.filter(({ localStart }) => localStart.endsWith('T09:00:00'));
    expect(first.map(({ start }) => start)).toEqual(['2026-03-27T09:00:00.000Z', '2026-03-30T08:00:00.000Z']);
  });

  it('are of the practitioners and at the locations that are named', async () => {
    const named = async (variables: object) => starts(await page({ ...day('2026-03-03'), ...variables }));
    expect(await named({ practitioners: [bea.id] })).toEqual(['2026-03-03T13:00', '2026-03-03T13:30']);
    expect(await named({ locations: [newYork.id] })).toEqual(['2026-03-03T13:00', '2026-03-03T13:30']);
    expect(await named({ practitioners: [ada.id], locations: [newYork.id] })).toEqual([]);
    expect(await named({ practitioners: [] })).toEqual([]);
    const idle = await make.practitioner();
    await make.schedule(idle, london);
    expect(await named({ practitioners: [idle.id] })).toEqual([]);
  });

  it('leave out what is booked, held, off, or not in use', async () => {
    const eve = await make.practitioner();
    const type = await make.type({ practitioners: [eve], bufferAfterMinutes: 10, stepMinutes: 30 });
    await make.schedule(eve, london);
    const { database, orgId } = clinic;
    const place = { type, practitioner: eve, location: london };
    const held = { status: 'HELD', holdExpiresAt: new Date('2026-03-02T10:05:00.000Z') } as const;
    await makeAppointment(database, orgId, place, '2026-03-03T09:30:00.000Z');
    await makeAppointment(database, orgId, place, '2026-03-03T10:30:00.000Z', held);
    await makeAppointment(database, orgId, place, '2026-03-03T11:30:00.000Z', { status: 'CANCELLED' });
    await makeAppointment(database, orgId, place, '2026-03-03T11:30:00.000Z', {
      importedAt: new Date('2026-03-01T00:00:00.000Z'),
    });
    const free = async () => starts(await page({ type: type.id, ...day('2026-03-03') }));
    // 09:00 and 10:00 would need ten minutes more.
    expect(await free()).toEqual(['2026-03-03T11:00', '2026-03-03T11:30']);
    clinic.clock.advance(5 * 60_000);
    expect(await free()).toEqual([
      ...['2026-03-03T10:00', '2026-03-03T10:30', '2026-03-03T11:00', '2026-03-03T11:30'],
    ]);
    clinic.clock.advance(-5 * 60_000);
    await makeScheduleException(database, orgId, {
      ...{ kind: 'TIME_OFF', practitionerId: eve.uuid, startDate: new Date('2026-03-03') },
      ...{ startTime: '11:00', endTime: '11:15' },
    });
    expect(await free()).toEqual(['2026-03-03T11:30']);
    const key = { where: { orgId_id: { orgId, id: eve.uuid } } };
    await adminClient(database).practitioner.update({ ...key, data: { isActive: false } });
    expect(await free()).toEqual([]);
  });

  it('keep extra hours where there is no schedule, and holidays of one location', async () => {
    const fay = await make.practitioner();
    const hall = await make.location({ timezone: 'Europe/London' });
    const type = await make.type({ practitioners: [fay], durationMinutes: 60 });
    await make.schedule(fay, london, { weeklyHours: hours('09:00', '11:00') });
    const { database, orgId } = clinic;
    const startDate = new Date('2026-03-04');
    await makeScheduleException(database, orgId, {
      ...{ kind: 'EXTRA_HOURS', practitionerId: fay.uuid, locationId: hall.uuid, startDate },
      ...{ startTime: '18:00', endTime: '20:00' },
    });
    await makeScheduleException(database, orgId, { kind: 'HOLIDAY', locationId: london.uuid, startDate });
    expect(starts(await page({ type: type.id, ...day('2026-03-04') }))).toEqual([
      ...['2026-03-04T18:00', '2026-03-04T19:00'],
    ]);
    expect(starts(await page({ type: type.id, ...day('2026-03-05') }))).toEqual([
      ...['2026-03-05T09:00', '2026-03-05T10:00'],
    ]);
    await adminClient(database).scheduleException.deleteMany({ where: { orgId, kind: 'HOLIDAY' } });
  });
});

describe('[308] the pages of slots', () => {
  const range = { from: '2026-03-03T00:00:00.000Z', to: '2026-03-13T00:00:00.000Z' };

  it('[176] go forward and backward through the same list, whatever their length', async () => {
    const whole = (await page({ ...range, first: 100 })).nodes.map(({ id }) => id);
    expect(whole).toHaveLength(64);
    for (const size of [1, 7, 63, 64]) {
      const forward: string[] = [];
      for (let after: string | null = null, more = true; more; ) {
        const found: PageOf = await page({ ...range, first: size, after });
        expect(found.edges.map(({ node }) => node.id)).toEqual(found.nodes.map(({ id }) => id));
        expect(found.pageInfo.startCursor).toBe(found.edges[0]?.cursor);
        expect(found.pageInfo.hasPreviousPage).toBe(after !== null);
        expect(found.totalCount).toBe(64);
        forward.push(...found.nodes.map(({ id }) => id));
        after = found.pageInfo.endCursor;
        more = found.pageInfo.hasNextPage;
      }
      expect(forward).toEqual(whole);
      const backward: string[] = [];
      for (let before: string | null = null, more = true; more; ) {
        const found: PageOf = await page({ ...range, last: size, before });
        expect(found.pageInfo.hasNextPage).toBe(before !== null);
        backward.unshift(...found.nodes.map(({ id }) => id));
        before = found.pageInfo.startCursor;
        more = found.pageInfo.hasPreviousPage;
      }
      expect(backward).toEqual(whole);
    }
  });

  it('give what lies between two cursors, from either end', async () => {
    const { edges } = await page({ ...range, first: 100 });
    const between = { after: edges[10]?.cursor, before: edges[20]?.cursor };
    const ids = edges.map(({ node }) => node.id);
    const shown = async (variables: object) =>
      (await page({ ...range, ...between, ...variables })).nodes.map(({ id }) => id);
    expect(await shown({ first: 100 })).toEqual(ids.slice(11, 20));
    expect(await shown({ first: 3 })).toEqual(ids.slice(11, 14));
    expect(await shown({ last: 3 })).toEqual(ids.slice(17, 20));
    expect(await shown({ first: 3, after: edges[20]?.cursor, before: edges[10]?.cursor })).toEqual([]);
  });

  it('neither skip nor repeat what stays while slots come and go, those of the cursors too', async () => {
    const gus = await make.practitioner();
    const type = await make.type({ practitioners: [gus] });
    await make.schedule(gus, london);
    const args = { ...day('2026-03-04'), type: type.id };
    const first = await page({ ...args, first: 2 });
    const place = { type, practitioner: gus, location: london };
    await makeAppointment(clinic.database, clinic.orgId, place, '2026-03-04T09:30:00.000Z');
    expect(starts(await page({ ...args, first: 2, after: first.pageInfo.endCursor }))).toEqual([
      ...['2026-03-04T10:00', '2026-03-04T10:30'],
    ]);
    expect(starts(await page({ ...args, last: 2, before: first.pageInfo.endCursor }))).toEqual([
      '2026-03-04T09:00',
    ]);
  });

  it('tie by practitioner and place', async () => {
    const people = await Promise.all([1, 2, 3].map(() => make.practitioner()));
    const type = await make.type({ practitioners: people });
    for (const who of people) {
      await make.schedule(who, london, { weeklyHours: hours('09:00', '10:00') });
      await make.schedule(who, newYork, { weeklyHours: hours('04:00', '05:00') });
    }
    const args = { ...day('2026-03-04'), type: type.id };
    const whole = await page({ ...args, first: 100 });
    expect(whole.nodes).toHaveLength(12);
    const keys = whole.nodes.map(({ start, practitioner, location }) => {
      const uuid = (id: string) => Buffer.from(id, 'base64url').toString().split(':')[1];
      return `${start} ${uuid(practitioner.id)} ${uuid(location.id)}`;
    });
    expect(keys).toEqual([...keys].sort());
    const seen: string[] = [];
    for (let after: string | null = null, more = true; more; ) {
      const found: PageOf = await page({ ...args, first: 1, after });
      seen.push(...found.nodes.map(({ id }) => id));
      after = found.pageInfo.endCursor;
      more = found.pageInfo.hasNextPage;
    }
    expect(seen).toEqual(whole.nodes.map(({ id }) => id));
  });

  it.each([{ first: 0 }, { first: 101 }, { last: 0 }, { last: 101 }, { first: 1, last: 1 }])(
    '[A22] are refused with %o',
    async (size) => {
      (await ask(size)).expectError('BAD_USER_INPUT');
    },
  );

  it('[175] refuse a cursor that they have not made', async () => {
    const { edges } = await page({ first: 1 });
    const [name, start, id] = JSON.parse(Buffer.from(edges[0]?.cursor ?? '', 'base64url').toString());
    const encoded = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
    const other = await staff<{ list: PageOf }>('{ list: practitioners(first: 1) { edges { cursor } } }');
    const cursors = [
      ...['', ' ', 'null', 'W10', '%00', '💥', 'a'.repeat(2_000)],
      ...[encoded([name, start]), encoded(['Other', start, id]), encoded([name, `${start}`, id])],
      ...[
        encoded([name, start + 1, id]),
        encoded([name, start, ada.uuid]),
        encoded([name, start, `${id}_1`]),
      ],
      ...[encoded([name, null, id]), encoded([name, start, 7])],
      other.expectData().list.edges[0]?.cursor as string,
    ];
    for (const cursor of cursors) {
      for (const param of ['after', 'before']) {
        const answer = await ask({ first: 5, [param]: cursor });
        expect(answer.expectError('INVALID_CURSOR').extensions?.param).toBe(param);
      }
    }
  });

  it('count only when that is selected', async () => {
    const count = await staff<{ slots: { totalCount: number } }>(
      'query($type: ID!) { slots(appointmentTypeId: $type) { totalCount } }',
      { type: visit.id },
    );
    expect(count.expectData().slots.totalCount).toBe(40);
  });
});

describe('a range of slots', () => {
  it.each([
    ['to', { from: '2026-03-03T00:00:00.000Z', to: '2026-03-02T23:59:59.999Z' }],
    ['to', { from: '2026-03-03T00:00:00.000Z', to: '2026-04-03T00:00:00.001Z' }],
    ['from', { from: '1969-12-31T00:00:00.000Z' }],
    ['to', { to: '9999-12-31T00:00:00.000Z' }],
    ['timezone', { timezone: 'Europe/Atlantis' }],
    ['timezone', { timezone: '+01:00' }],
    ['practitionerIds', { practitioners: Array.from({ length: 101 }, () => 'x') }],
    ['locationIds', { locations: Array.from({ length: 101 }, () => 'x') }],
  ])('is refused for its %s: %o', async (param, variables) => {
    const answer = await ask(variables);
    expect(answer.expectError('BAD_USER_INPUT').extensions?.param).toBe(param);
  });

  it('is refused for its service first', async () => {
    const practitioners = Array.from({ length: 101 }, () => 'x');
    const answer = await ask({ type: ada.id, practitioners });
    expect(answer.expectError('NOT_FOUND').message).toBe('Appointment type not found.');
  });

  it('of 31 days is the longest, and one that is past or far away is empty', async () => {
    const { totalCount } = await page({ from: '2026-03-03T00:00:00.000Z', to: '2026-04-03T00:00:00.000Z' });
    expect(totalCount).toBe(23 * 8);
    for (const from of ['1970-01-01T00:00:00.000Z', '2026-02-01T00:00:00.000Z', '4999-12-01T00:00:00.000Z'])
      expect((await page({ from })).nodes).toEqual([]);
  });
});

describe('[309] the statements of a page', () => {
  it('are as many for one practitioner as for twenty', async () => {
    const people = await Promise.all(Array.from({ length: 20 }, () => make.practitioner()));
    const [alone, together] = [
      await make.type({ practitioners: people.slice(0, 1) }),
      await make.type({ practitioners: people }),
    ];
    for (const who of people) await make.schedule(who, london);
    const query = `query($type: ID!, $first: Int!) {
      slots(appointmentTypeId: $type, first: $first) {
        nodes { id practitioner { name } location { name } appointmentType { name priceInCents } }
      }
    }`;
    const statements = async (type: Made, first: number) => {
      const answer = await staff<{ slots: PageOf }>(query, { type: type.id, first });
      return { length: answer.expectData().slots.nodes.length, statements: lastStatements(clinic.server) };
    };
    expect(await statements(alone, 5)).toEqual({ length: 5, statements: byReads(7, 9) });
    expect(await statements(together, 100)).toEqual({ length: 100, statements: byReads(7, 9) });
    // A page that two days do not fill: what is left of the week is read in two parts.
    const whole = await statements(alone, 100);
    expect(whole.length).toBeLessThan(100);
    expect(whole.statements).toBe(byReads(9, 11));
  });

  it('are no more where those who offer the service are named, and one more where others are', async () => {
    const idle = await make.practitioner();
    const query = `query($type: ID!, $practitioners: [ID!]) {
      slots(appointmentTypeId: $type, practitionerIds: $practitioners, first: 2) { nodes { start } }
    }`;
    const statements = async (practitioners: Made[] | null) => {
      const ids = practitioners?.map(({ id }) => id) ?? null;
      const answer = await staff<{ slots: PageOf }>(query, { type: visit.id, practitioners: ids });
      expect(answer.expectData().slots.nodes).toHaveLength(2);
      return lastStatements(clinic.server);
    };
    expect(await statements([ada, bea])).toBe(await statements(null));
    expect(await statements([ada, idle])).toBe((await statements(null)) + 1);
  });
});

describe('[30, 45, A49] a partner', () => {
  it('sees the slots of its catalog, between its notice and its horizon', async () => {
    const whole = await page({ ...day('2026-03-03') }, partnerClient);
    expect(whole.totalCount).toBe(8);
    const key = { where: { orgId_id: { orgId: clinic.orgId, id: partner.catalogId } } };
    const { catalog } = adminClient(clinic.database);
    await catalog.update({ ...key, data: { noticeMinutes: 24 * 60, horizonDays: 2 } });
    const bounded = await page({ first: 100 }, partnerClient);
    expect(bounded.nodes[0]?.start).toBe('2026-03-03T10:00:00.000Z');
    expect(bounded.nodes.at(-1)?.start).toBe('2026-03-04T10:00:00.000Z');
    await catalog.update({ ...key, data: { noticeMinutes: 0, horizonDays: 90 } });
  });

  it('is told nothing of a service, or of someone, that its catalog does not hold', async () => {
    const other = await make.type({ practitioners: [ada] });
    const stranger = await make.practitioner();
    const inactive = await make.type({
      ...{ practitioners: [ada], catalogIds: [partner.catalogId], isActive: false },
    });
    const abroad = await makeOrganization(clinic.database);
    const foreign = await makeAppointmentType(clinic.database, abroad.orgId);
    const refused = async (variables: object, by = partnerClient) => {
      const { message, extensions } = (await ask(variables, by)).expectError('NOT_FOUND');
      const { requestId: _id, ...rest } = extensions ?? {};
      return { message, ...rest };
    };
    const absent = await refused({ type: encodeId('AppointmentType', ada.uuid) });
    for (const type of [other.id, inactive.id, foreign.id, 'nothing'])
      expect(await refused({ type })).toEqual(absent);
    const nobody = await refused({ practitioners: [encodeId('Practitioner', visit.uuid)] });
    expect(await refused({ practitioners: [ada.id, stranger.id] })).toEqual(nobody);
    expect(await refused({ practitioners: ['nothing'] })).toEqual(nobody);
    await refused({ type: foreign.id }, staff);
  });

  it('reads what a page for patients shows of practitioner, location and service, and no more', async () => {
    const query = `query($type: ID!) { slots(appointmentTypeId: $type, first: 1) { nodes {
      practitioner { name specialty } location { name timezone city } appointmentType { name durationMinutes priceInCents metadata }
    } } }`;
    const { slots } = (await partnerClient<{ slots: PageOf }>(query, { type: visit.id })).expectData();
    expect(slots.nodes[0]).toMatchObject({ location: { timezone: 'Europe/London' } });
    for (const hidden of [
      'practitioner { email }',
      'location { email }',
      'appointmentType { stepMinutes }',
    ]) {
      const asked = `query($type: ID!) { slots(appointmentTypeId: $type) { nodes { ${hidden} } } }`;
      (await partnerClient(asked, { type: visit.id })).expectError('GRAPHQL_VALIDATION_FAILED');
    }
  });
});

describe('node(id) of a slot', () => {
  const NODE = `query($id: ID!, $ids: [ID!]!) {
    node(id: $id) { id ... on Slot { ${FIELDS} } }
    nodes(ids: $ids) { id ... on Slot { start practitioner { name } } }
  }`;
  const read = async (ids: string[], by = staff) => {
    const answer = await by<{ node: SlotOf | null; nodes: (SlotOf | null)[] }>(NODE, { id: ids[0], ids });
    return answer.expectData();
  };

  it('re-checks it: null once it is not free any more', async () => {
    const hal = await make.practitioner();
    const type = await make.type({ practitioners: [hal], catalogIds: [partner.catalogId] });
    await make.schedule(hal, london);
    const { nodes } = await page({ ...day('2026-03-05'), type: type.id });
    const [first, second] = nodes as [SlotOf, SlotOf];
    for (const by of [staff, partnerClient]) {
      const found = await read([first.id, second.id, ada.id], by);
      expect(found.node).toEqual(first);
      expect(found.nodes.map((node) => node?.id)).toEqual([first.id, second.id, ada.id]);
    }
    await makeAppointment(
      clinic.database,
      clinic.orgId,
      { type, practitioner: hal, location: london },
      first.start,
    );
    expect((await read([first.id, second.id])).node).toBeNull();
    expect((await read([first.id, second.id])).nodes.map((node) => node?.id ?? null)).toEqual([
      null,
      second.id,
    ]);
  });

  it('is null for a time that is none, a place that is another, and whoever does not see it', async () => {
    const [slot] = (await page({ ...day('2026-03-06'), first: 1 })).nodes as [SlotOf];
    const key = {
      ...{ practitionerId: ada.uuid, appointmentTypeId: visit.uuid, locationId: london.uuid },
      start: Date.parse(slot.start),
    };
    expect(encodeSlotId(key)).toBe(slot.id);
    const ids = [
      encodeSlotId({ ...key, start: key.start + 60_000 }),
      encodeSlotId({ ...key, start: 0 }),
      encodeSlotId({ ...key, start: 99_999_999_999_999 }),
      encodeSlotId({ ...key, locationId: newYork.uuid }),
      encodeSlotId({ ...key, practitionerId: bea.uuid }),
      encodeSlotId({ ...key, appointmentTypeId: ada.uuid }),
      encodeId('Slot', visit.uuid),
      Buffer.from(`Patient:${ada.uuid}_${ada.uuid}_${ada.uuid}_1`).toString('base64url'),
    ];
    for (const id of ids) expect(await read([id])).toEqual({ node: null, nodes: [null] });
    const other = asPartner(await makePartner(clinic.database, clinic.organization));
    expect(await read([slot.id], other)).toEqual({ node: null, nodes: [null] });
    const abroad = await makeOrganization(clinic.database);
    const stranger = graphqlClient(clinic.server.app, abroad.secrets.admin);
    expect(await read([slot.id], stranger)).toEqual({ node: null, nodes: [null] });
  });
});

describe('[45, A14] validateSlot', () => {
  const VALIDATE = `query($input: ValidateSlotInput!) {
    validateSlot(input: $input) {
      valid reason reasons { code until } slot { ${FIELDS} } alternatives { ${FIELDS} }
    }
  }`;
  interface Validated {
    readonly valid: boolean;
    readonly reason: string | null;
    readonly reasons: { code: string; until: string | null }[];
    readonly slot: SlotOf | null;
    readonly alternatives: SlotOf[];
  }
  const validate = (input: object, by = staff) => by<{ validateSlot: Validated }>(VALIDATE, { input });
  const validated = async (input: object, by = staff) =>
    (await validate(input, by)).expectData().validateSlot;

  it('says that a slot is free, and holds nothing', async () => {
    const [slot] = (await page({ ...day('2026-03-06'), first: 1 }, partnerClient)).nodes as [SlotOf];
    const before = await databaseState(clinic.database);
    for (const by of [staff, partnerClient]) {
      expect(await validated({ slotId: slot.id }, by)).toEqual({
        ...{ valid: true, reason: null, reasons: [], slot, alternatives: [] },
      });
    }
    const { start } = slot;
    const parts = { appointmentTypeId: visit.id, practitionerId: ada.id, locationId: london.id, start };
    expect((await validated(parts)).slot).toEqual(slot);
    expect(await databaseState(clinic.database)).toEqual(before);
    expect(await page({ ...day('2026-03-06'), first: 1 })).toMatchObject({ nodes: [slot] });
  });

  it('says why a slot is not free any more, and what is free nearby', async () => {
    const ida = await make.practitioner();
    const type = await make.type({ practitioners: [ida] });
    await make.schedule(ida, london);
    const place = { type, practitioner: ida, location: london };
    const { nodes } = await page({ ...day('2026-03-06'), type: type.id });
    const held = { status: 'HELD', holdExpiresAt: new Date('2026-03-02T10:05:00.000Z') } as const;
    await makeAppointment(clinic.database, clinic.orgId, place, nodes[2]?.start ?? '', held);
    const answer = await validated({ slotId: nodes[2]?.id });
    expect(answer).toMatchObject({ valid: false, reason: 'HELD', slot: null });
    expect(answer.reasons).toEqual([{ code: 'HELD', until: '2026-03-02T10:05:00.000Z' }]);
    expect(answer.alternatives).toEqual([1, 3, 0, 4, 5].map((at) => nodes[at]));
  });

  it('is refused for half of a slot, both ways of naming it, and one out of reach', async () => {
    const [slot] = (await page({ ...day('2026-03-06'), first: 1 })).nodes as [SlotOf];
    (await validate({})).expectError('VALIDATION_FAILED');
    (await validate({ appointmentTypeId: visit.id })).expectError('VALIDATION_FAILED');
    (await validate({ slotId: slot.id, start: slot.start })).expectError('VALIDATION_FAILED');
    (await validate({ slotId: 'nothing' })).expectError('NOT_FOUND');
    const other = asPartner(await makePartner(clinic.database, clinic.organization));
    (await validate({ slotId: slot.id }, other)).expectError('NOT_FOUND');
  });
});

describe('explainAvailability', () => {
  const EXPLAIN = `query($who: ID!, $type: ID!, $at: DateTime, $day: Date) {
    explainAvailability(practitionerId: $who, appointmentTypeId: $type, at: $at, day: $day) {
      isOffered reasons { code until } practitioner { id } appointmentType { id }
      times { start end isOffered location { id } reasons { code } }
    }
  }`;
  interface Explained {
    readonly isOffered: boolean;
    readonly reasons: { readonly code: string; readonly until: string | null }[];
    readonly times: { readonly start: string; readonly isOffered: boolean; reasons: { code: string }[] }[];
  }
  const explain = (variables: object, by = staff) =>
    by<{ explainAvailability: Explained }>(EXPLAIN, { who: ada.id, type: visit.id, ...variables });
  const explained = async (variables: object) => (await explain(variables)).expectData().explainAvailability;

  it('tells of a time whether it is offered, and why not', async () => {
    expect(await explained({ at: '2026-03-05T09:00:00.000Z' })).toMatchObject({
      ...{ isOffered: true, reasons: [], times: [] },
      ...{ practitioner: { id: ada.id }, appointmentType: { id: visit.id } },
    });
    const codes = async (at: string) => (await explained({ at })).reasons.map(({ code }) => code);
    expect(await codes('2026-03-05T12:00:00.000Z')).toEqual(['OUTSIDE_SCHEDULE']);
    expect(await codes('2026-03-02T09:30:00.000Z')).toEqual(['NOTICE']);
    expect(await codes('2027-03-05T09:00:00.000Z')).toEqual(['HORIZON']);
    expect(await codes('2026-03-05T09:10:00.000Z')).toEqual(['NOT_OFFERED']);
  });

  it('tells of a day each start time, those that are offered being the slots', async () => {
    const joy = await make.practitioner();
    const type = await make.type({ practitioners: [joy] });
    await make.schedule(joy, london);
    const place = { type, practitioner: joy, location: london };
    await makeAppointment(clinic.database, clinic.orgId, place, '2026-03-05T10:00:00.000Z');
    const { times, ...told } = await explained({ who: joy.id, type: type.id, day: '2026-03-05' });
    expect(told).toMatchObject({ isOffered: true, reasons: [] });
    expect(times.map(({ start, reasons }) => [start.slice(11, 16), reasons.map(({ code }) => code)])).toEqual(
      [
        ...[
          ['09:00', []],
          ['09:30', []],
          ['10:00', ['BOOKED']],
          ['10:30', []],
          ['11:00', []],
          ['11:30', []],
        ],
      ],
    );
    const { nodes } = await page({ ...day('2026-03-05'), type: type.id });
    const offered = times.filter(({ isOffered }) => isOffered);
    expect(offered.map(({ start }) => start)).toEqual(nodes.map(({ start }) => start));
    expect(await explained({ who: joy.id, type: type.id, day: '2026-03-07' })).toMatchObject({
      ...{ isOffered: false, reasons: [{ code: 'OUTSIDE_SCHEDULE' }], times: [] },
    });
    const past = await explained({ who: joy.id, type: type.id, day: '2026-02-26' });
    expect(past).toMatchObject({ isOffered: false, reasons: [{ code: 'NOTICE', until: null }] });
  });

  it('is refused for both of time and day, none, or whoever is out of reach', async () => {
    (await explain({})).expectError('BAD_USER_INPUT');
    (await explain({ at: '2026-03-05T09:00:00.000Z', day: '2026-03-05' })).expectError('BAD_USER_INPUT');
    (await explain({ who: 'nobody', day: '2026-03-05' })).expectError('NOT_FOUND');
    (await explain({ type: 'nothing', day: '2026-03-05' })).expectError('NOT_FOUND');
    (await explain({ day: '2026-03-05' }, partnerClient)).expectError('GRAPHQL_VALIDATION_FAILED');
  });
});
