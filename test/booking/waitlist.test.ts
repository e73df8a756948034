import { describe, expect, it } from 'vitest';
import { makeAppointmentType } from '../support/booking-fixture.ts';
import { type Made, makeOrganization, makePatient, makePractitioner } from '../support/fixture.ts';
import { lastStatements } from '../support/state.ts';
import { newKey, testDesk } from './desk.ts';
import { type Entry, waitingAt } from './waiting.ts';

const desk = testDesk();
const wait = waitingAt(desk);
const MINUTE_MS = 60_000;
let taken = 0;
/** A slot that no other test has. */
const next = () => {
  taken += 1;
  return taken;
};
const only = (n: number) => ({ from: desk.start(n), until: desk.start(n + 1) });
const minutes = (n: number) => new Date(desk.clock.now().getTime() + n * MINUTE_MS).toISOString();

describe('whoever joins', () => {
  it('waits for what it says, for thirty days where it does not say how long', async () => {
    const patient = await wait.patient();
    const input = { appointmentTypeId: desk.type.id, patientId: patient.id };
    const outcome = await wait.send(desk.staff, 'joinWaitlist', input);
    expect(outcome).toMatchObject({
      ...{ __typename: 'JoinWaitlistSuccess', replayed: false },
      waitlistEntry: {
        ...{ status: 'WAITING', version: 1, patient: { id: patient.id }, practitioner: null, location: null },
        ...{ from: minutes(0), until: minutes(30 * 24 * 60), weekdays: [], timeFrom: null, timeUntil: null },
        ...{ offer: null, appointment: null },
      },
    });
    expect(await desk.events(outcome.waitlistEntry.uuid)).toEqual(['waitlistEntry.joined']);
    await wait.leave(outcome.waitlistEntry);
  });

  it('may name with whom, where, when, on which days and at what time', async () => {
    const said = {
      ...{ practitionerId: desk.practitioner.id, locationId: desk.location.id, ...only(3) },
      ...{ weekdays: [5, 1, 5], timeFrom: '09:00', timeUntil: '17:30' },
    };
    const entry = await wait.join(said);
    expect(entry).toMatchObject({
      ...{ practitioner: { id: desk.practitioner.id }, location: { id: desk.location.id }, ...only(3) },
      weekdays: [1, 5],
    });
    expect(entry.timeFrom?.slice(0, 5)).toBe('09:00');
    expect(entry.timeUntil?.slice(0, 5)).toBe('17:30');
    await wait.leave(entry);
  });

  it.each([
    ['until', 'too_small', () => ({ until: minutes(0) })],
    ['until', 'too_small', () => ({ from: minutes(60), until: minutes(60) })],
    ['until', 'too_big', () => ({ until: minutes(366 * 24 * 60) })],
    ['weekdays', 'too_big', () => ({ weekdays: [1, 8] })],
    ['weekdays', 'too_small', () => ({ weekdays: [0] })],
    ['timeUntil', 'invalid', () => ({ timeFrom: '10:00', timeUntil: '10:00' })],
    ['timeFrom', 'invalid', () => ({ timeFrom: '10:00:30' })],
  ])('is refused %s that is %s', async (field, code, input) => {
    const patient = await wait.patient();
    const whole = { appointmentTypeId: desk.type.id, patientId: patient.id, ...input() };
    const refused = await wait.refused(desk.staff, 'joinWaitlist', whole);
    expect(refused.issues.map((issue) => [issue.path[0], issue.code])).toEqual([[field, code]]);
  });

  it('waits once for a service; again once it has left', async () => {
    const { id: patientId } = await wait.patient();
    const entry = await wait.join({ patientId });
    const again = { patientId, appointmentTypeId: desk.type.id };
    expect(await wait.refused(desk.staff, 'joinWaitlist', again)).toMatchObject({
      ...{ __typename: 'DuplicateError', code: 'DUPLICATE', path: ['patientId'] },
    });
    const other = await makeAppointmentType(desk.database, desk.orgId);
    await wait.leave(await wait.join({ patientId, appointmentTypeId: other.id }));
    await wait.leave(entry);
    await wait.leave(await wait.join({ patientId }));
  });

  it('is someone for whom something can be booked [A20]', async () => {
    const patient = await wait.patient();
    await desk.db.patient.updateMany({ where: { id: patient.uuid }, data: { status: 'DECEASED' } });
    const input = { appointmentTypeId: desk.type.id, patientId: patient.id };
    expect(await wait.refused(desk.staff, 'joinWaitlist', input)).toMatchObject({
      code: 'PATIENT_NOT_BOOKABLE',
    });
  });

  it('[A49] names what is in reach: everything else is not there', async () => {
    const foreign = await makeOrganization(desk.database);
    const stranger = await makePatient(desk.database, foreign.orgId);
    const practitioner = await makePractitioner(desk.database, foreign.orgId);
    const input = { appointmentTypeId: desk.type.id, patientId: (await wait.patient()).id };
    for (const [field, id] of [
      ['patientId', stranger.id],
      ['patientId', desk.type.id],
      ['appointmentTypeId', 'nothing'],
      ['practitionerId', practitioner.id],
      ['locationId', desk.practitioner.id],
    ] as const) {
      const refused = await wait.refused(desk.staff, 'joinWaitlist', { ...input, [field]: id });
      expect(refused).toMatchObject({ code: 'NOT_FOUND', path: [field] });
    }
  });

  it('is put there by who may hold slots, and not by an analyst', async () => {
    const input = { appointmentTypeId: desk.type.id, patientId: (await wait.patient()).id };
    const document = 'mutation($input: JoinWaitlistInput!) { joinWaitlist(input: $input) { __typename } }';
    (await desk.as('analyst')(document, { input })).expectError('FORBIDDEN');
    expect(await desk.db.waitlistEntry.count({ where: { status: 'WAITING' } })).toBe(0);
  });
});

describe('whoever leaves', () => {
  it('waits no more, and can’t leave again', async () => {
    const entry = await wait.join();
    expect(await wait.leave(entry)).toMatchObject({ status: 'LEFT', version: 2 });
    expect(await desk.events(entry.uuid)).toEqual(['waitlistEntry.joined', 'waitlistEntry.left']);
    expect(await wait.refused(desk.staff, 'leaveWaitlist', { id: entry.id })).toMatchObject({
      ...{ __typename: 'InvalidTransitionError', from: 'LEFT', allowed: [] },
    });
  });

  it('[A49] is in reach, and everyone else is not there', async () => {
    const entry = await wait.join();
    for (const client of [desk.partner, desk.otherPartner])
      expect(await wait.refused(client, 'leaveWaitlist', { id: entry.id })).toMatchObject({
        ...{ code: 'NOT_FOUND', path: ['id'] },
      });
    await wait.leave(entry);
  });
});

describe('a partner', () => {
  const theirs = async (n: number, patient?: Made): Promise<Entry> =>
    await wait.join({ ...only(n), patientId: (patient ?? (await wait.linked())).id }, desk.partner);

  it('[3, A49] puts its own patients on the waitlist of its own services, and no others', async () => {
    const n = next();
    const [own, stranger] = [await wait.linked(), await wait.patient()];
    const hidden = await makeAppointmentType(desk.database, desk.orgId, {
      practitioners: [desk.practitioner],
    });
    const input = { ...only(n), appointmentTypeId: desk.type.id, patientId: own.id };
    for (const [field, id] of [
      ['patientId', stranger.id],
      ['appointmentTypeId', hidden.id],
    ] as const)
      expect(await wait.refused(desk.partner, 'joinWaitlist', { ...input, [field]: id })).toMatchObject({
        ...{ __typename: 'NotFoundError', path: [field] },
      });
    expect(await wait.refused(desk.otherPartner, 'joinWaitlist', input)).toMatchObject({ code: 'NOT_FOUND' });
    const entry = await theirs(n, own);
    const row = await desk.db.waitlistEntry.findFirstOrThrow({ where: { id: entry.uuid } });
    expect(row).toMatchObject({ partnerId: desk.made.partnerId, catalogId: desk.made.catalogId });
    await wait.leave(entry, desk.partner);
  });

  it('[A49] sees its own entries only, in the list and by id, and is told of them only', async () => {
    const [mine, clinics] = [await theirs(next()), await wait.join(only(next()))];
    const list = '{ waitlist(filter: { status: { eq: WAITING } }) { nodes { id } totalCount } }';
    const seen = async (client: typeof desk.partner) => {
      const answer = await client<{ waitlist: { nodes: { id: string }[]; totalCount: number } }>(list);
      const { nodes, totalCount } = answer.expectData().waitlist;
      expect(totalCount).toBe(nodes.length);
      return nodes.map(({ id }) => id);
    };
    expect(await seen(desk.partner)).toEqual([mine.id]);
    expect(await seen(desk.otherPartner)).toEqual([]);
    expect(await seen(desk.staff)).toEqual([mine.id, clinics.id]);
    expect(await wait.read([mine, clinics], desk.otherPartner)).toEqual([null, null]);
    expect((await wait.read([mine, clinics], desk.partner)).map((entry) => entry?.id)).toEqual([
      mine.id,
      undefined,
    ]);
    const feed = '{ changes(last: 20) { nodes { type entityId } } }';
    const told = async (client: typeof desk.partner) => {
      const answer = await client<{ changes: { nodes: { type: string; entityId: string }[] } }>(feed);
      return answer.expectData().changes.nodes.filter(({ type }) => type === 'waitlist_entry.joined');
    };
    const ids = (await told(desk.partner)).map(({ entityId }) => entityId);
    expect(ids).toContain(mine.id);
    expect(ids).not.toContain(clinics.id);
    expect(await told(desk.otherPartner)).toEqual([]);
    for (const entry of [mine, clinics]) await wait.leave(entry);
  });

  it('is offered what becomes free, sees the token, and books with it', async () => {
    const n = next();
    const { appointment, holdToken } = await desk.hold(n, {}, desk.otherPartner);
    const entry = await theirs(n);
    await desk.done(desk.otherPartner, 'releaseAppointmentHold', { id: appointment.id, holdToken });
    // A sandbox is brought up to the time of each request.
    const [offered] = await wait.read([entry], desk.partner);
    expect(offered).toMatchObject({
      ...{ status: 'OFFERED', offer: { expiresAt: minutes(60), serverTime: minutes(0) } },
    });
    const own = await desk.partner<{ appointment: { status: string } | null }>(
      'query($id: ID!) { appointment(id: $id) { status } }',
      { id: offered?.offer?.appointment.id },
    );
    expect(own.expectData().appointment).toEqual({ status: 'HELD' });
    const booked = await desk.done(desk.partner, 'confirmAppointment', {
      ...{ id: offered?.offer?.appointment.id, holdToken: offered?.offer?.holdToken },
      ...{ externalPaymentReference: 'pay', idempotencyKey: newKey() },
    });
    expect(booked.appointment).toMatchObject({ status: 'CONFIRMED', patient: entry.patient });
    expect(await wait.read([entry], desk.partner)).toMatchObject([{ status: 'BOOKED', offer: null }]);
  });

  it('is not offered what its catalog does not let it book', async () => {
    const n = next();
    const [entry, clinics] = [await theirs(n), await wait.join(only(n))];
    const { catalogId } = desk.made;
    await desk.db.catalog.updateMany({ where: { id: catalogId }, data: { noticeMinutes: 60 * 24 * 60 } });
    const { appointment } = await desk.hold(n, {}, desk.staff);
    await desk.done(desk.staff, 'releaseAppointmentHold', { id: appointment.id });
    const now = await wait.read([entry, clinics]);
    expect(now.map(({ status }) => status)).toEqual(['WAITING', 'OFFERED']);
    await desk.db.catalog.updateMany({ where: { id: catalogId }, data: { noticeMinutes: 0 } });
    for (const each of [entry, clinics]) await wait.leave(each);
  });

  it('extends an offer once, as every hold [A4]', async () => {
    const n = next();
    const entry = await theirs(n);
    const { appointment, holdToken } = await desk.hold(n);
    await desk.done(desk.partner, 'releaseAppointmentHold', { id: appointment.id, holdToken });
    const [offered] = await wait.read([entry], desk.partner);
    await desk.done(desk.partner, 'extendAppointmentHold', {
      ...{ id: offered?.offer?.appointment.id, holdToken: offered?.offer?.holdToken },
    });
    expect((await wait.read([entry], desk.partner))[0]?.offer?.expiresAt).toBe(minutes(70));
    await wait.leave(entry);
  });

  it('[A57] tries it out by a clock of its own', async () => {
    const n = next();
    const [first, second] = [await theirs(n), await theirs(n)];
    const { appointment, holdToken } = await desk.hold(n);
    await desk.done(desk.partner, 'releaseAppointmentHold', { id: appointment.id, holdToken });
    const query = 'query($ids: [ID!]!) { nodes(ids: $ids) { ... on WaitlistEntry { status } } }';
    const at = async (later: number) => {
      const headers = { 'x-test-now': minutes(later) };
      const ids = [first.id, second.id];
      const answer = await desk.partner<{ nodes: { status: string }[] }>(query, { ids }, { headers });
      return answer.expectData().nodes.map(({ status }) => status);
    };
    expect(await at(59)).toEqual(['OFFERED', 'WAITING']);
    expect(await at(60)).toEqual(['EXPIRED', 'OFFERED']);
    expect(await at(120)).toEqual(['EXPIRED', 'EXPIRED']);
  });
});

describe('an analyst', () => {
  it('sees who waits for what, and neither who it is nor the token', async () => {
    const n = next();
    const entry = await wait.join(only(n));
    const { appointment } = await desk.hold(n, {}, desk.staff);
    await desk.done(desk.staff, 'releaseAppointmentHold', { id: appointment.id });
    const [offered] = await wait.read([entry]);
    const query = `query($ids: [ID!]!) { nodes(ids: $ids) { ... on WaitlistEntry { status patient { firstName }
      offer { holdToken } history { nodes { changes { field } } } } } }`;
    const answer = await desk.as('analyst')(query, { ids: [entry.id] });
    expect(answer.expectData()).toMatchObject({
      nodes: [
        { status: 'OFFERED', patient: { firstName: '[redacted]' }, offer: { holdToken: '[redacted]' } },
      ],
    });
    expect(answer.text).not.toContain(offered?.offer?.holdToken);
    await wait.leave(entry);
  });
});

describe('the waitlist as a list', () => {
  const listed = async (filter: string): Promise<string[]> => {
    const answer = await desk.staff<{ waitlist: { nodes: { id: string }[] } }>(
      `{ waitlist(filter: ${filter}) { nodes { id } } }`,
    );
    return answer.expectData().waitlist.nodes.map(({ id }) => id);
  };

  it('is filtered by the status of the moment, by service, practitioner, location and patient', async () => {
    const type = await makeAppointmentType(desk.database, desk.orgId, { practitioners: [desk.practitioner] });
    const of = (input: object) => wait.join({ appointmentTypeId: type.id, ...input });
    const here = `appointmentTypeId: "${type.id}"`;
    const withOne = await of({ practitionerId: desk.practitioner.id });
    const there = await of({ locationId: desk.location.id });
    const soon = await of({ until: minutes(5) });
    expect(await listed(`{ ${here} }`)).toEqual([withOne.id, there.id, soon.id]);
    expect(await listed(`{ ${here}, practitionerId: "${desk.practitioner.id}" }`)).toEqual([withOne.id]);
    expect(await listed(`{ ${here}, locationId: "${desk.location.id}" }`)).toEqual([there.id]);
    expect(await listed(`{ patientId: "${soon.patient?.id}" }`)).toEqual([soon.id]);
    expect(await listed(`{ ${here}, status: { eq: EXPIRED } }`)).toEqual([]);
    desk.clock.advance(5 * MINUTE_MS);
    expect(await listed(`{ ${here}, status: { eq: EXPIRED } }`)).toEqual([soon.id]);
    expect(await listed(`{ ${here}, status: { ne: EXPIRED } }`)).toEqual([withOne.id, there.id]);
    expect(await listed(`{ ${here}, status: { in: [WAITING, EXPIRED] } }`)).toHaveLength(3);
    for (const entry of [withOne, there]) await wait.leave(entry);
  });

  it('costs the same statements however long it is', async () => {
    const query = `{ waitlist { nodes { status offer { holdToken appointment { id } } patient { firstName }
      appointmentType { name } practitioner { name } location { name } } totalCount } }`;
    const cost = async () => {
      (await desk.staff(query)).expectData();
      return lastStatements(desk.server);
    };
    await cost();
    const few = await cost();
    const entries = [];
    for (let n = 0; n < 5; n += 1)
      entries.push(await wait.join({ practitionerId: desk.practitioner.id, locationId: desk.location.id }));
    expect(await cost()).toBe(few);
    expect(few).toBeLessThanOrEqual(7);
    for (const entry of entries) await wait.leave(entry);
  });
});
