import { beforeAll, describe, expect, it } from 'vitest';
import type { Appointment } from '../../src/generated/prisma/client.ts';
import { connectionContract } from '../contracts/connection.ts';
import { makeAppointment, makeAppointmentType } from '../support/booking-fixture.ts';
import { type GraphqlClient, graphqlClient } from '../support/client.ts';
import { testClinic } from '../support/clinic.ts';
import {
  type Made,
  makeLocation,
  makeOrganization,
  makePatient,
  makePractitioner,
} from '../support/fixture.ts';
import { lastStatements } from '../support/state.ts';
import { ADA, testDesk } from './desk.ts';

describe('appointments', () => {
  const clinic = testClinic();
  let orgId: string;
  let client: GraphqlClient;
  let place: Record<'type' | 'practitioner' | 'location', Made>;
  const day = (n: number) => new Date(Date.UTC(2026, 3, 1 + n));

  beforeAll(async () => {
    const made = await makeOrganization(clinic.database);
    orgId = made.orgId;
    client = graphqlClient(clinic.server.app, made.secrets.frontDesk);
    const practitioner = await makePractitioner(clinic.database, orgId);
    const type = await makeAppointmentType(clinic.database, orgId, { practitioners: [practitioner] });
    place = { type, practitioner, location: await makeLocation(clinic.database, orgId) };
  });

  connectionContract<Appointment>({
    ...{ field: 'appointments', type: 'Appointment', standard: { field: 'START', direction: 'ASC' } },
    orders: {
      START: ({ startsAt }) => startsAt.getTime(),
      CREATED_AT: ({ createdAt }) => createdAt.getTime(),
      UPDATED_AT: ({ updatedAt }) => updatedAt.getTime(),
    },
    server: () => clinic.server,
    client: () => client,
    rows: () => clinic.database.prisma.appointment.findMany({ where: { orgId } }),
    // Two at a time begin together, which only those can that take no time.
    add: (n) =>
      makeAppointment(clinic.database, orgId, place, day(Math.floor(n / 2)), {
        ...{ status: n % 2 ? 'CANCELLED' : 'CONFIRMED', createdAt: day(n % 5), updatedAt: day(n % 3) },
      }),
    remove: (uuid) => clinic.database.prisma.appointment.deleteMany({ where: { orgId, id: uuid } }),
    empty: 'filter: { status: { eq: NO_SHOW } }',
  });
});

describe('[35, 54] the list', () => {
  const desk = testDesk();
  const list = async (filter: object, client = desk.partner) => {
    const answer = await client<{ appointments: { nodes: { start: string }[]; totalCount: number } }>(
      'query($filter: AppointmentFilter) { appointments(filter: $filter) { nodes { start } totalCount } }',
      { filter },
    );
    const { nodes, totalCount } = answer.expectData().appointments;
    expect(totalCount).toBe(nodes.length);
    return nodes.map(({ start }) => start);
  };

  beforeAll(async () => {
    await desk.book(0, { partnerReference: 'case-1', externalPaymentReference: 'pi_1' });
    await desk.book(1, { partnerReference: 'Case-1', externalPaymentReference: 'pi_2' });
    await desk.hold(2);
    await desk.hold(3, {}, desk.otherPartner);
    await desk.book(4, { patient: { ...ADA, email: 'other@example.com' } }, desk.staff);
  });

  it('[A49] has of a partner what it has made, of staff everything', async () => {
    expect(await list({})).toEqual([0, 1, 2].map(desk.start));
    expect(await list({}, desk.otherPartner)).toEqual([desk.start(3)]);
    expect(await list({}, desk.staff)).toEqual([0, 1, 2, 3, 4].map(desk.start));
  });

  it('is found by the exact references', async () => {
    expect(await list({ partnerReference: { eq: 'case-1' } })).toEqual([desk.start(0)]);
    expect(await list({ externalPaymentReference: { in: ['pi_1', 'pi_2', 'pi_3'] } })).toEqual(
      [0, 1].map(desk.start),
    );
    expect(await list({ externalPaymentReference: { isNull: true } })).toEqual([desk.start(2)]);
    expect(await list({ partnerReference: { eq: 'case' } })).toEqual([]);
    expect(await list({ partnerReference: { eq: 'case-1' } }, desk.otherPartner)).toEqual([]);
  });

  it('is found by whom, where, for what, when', async () => {
    const { practitionerId, locationId, appointmentTypeId } = desk.at(0);
    expect(await list({ practitionerId, locationId, appointmentTypeId })).toHaveLength(3);
    expect(await list({ practitionerId: locationId })).toEqual([]);
    expect(await list({ start: { gte: desk.start(1), lt: desk.start(2) } })).toEqual([desk.start(1)]);
    expect(await list({ createdAt: { isNull: true } })).toEqual([]);
    const stranger = await makePatient(desk.database, desk.orgId);
    expect(await list({ patientId: stranger.id }, desk.staff)).toEqual([]);
  });

  it('does not let an analyst look for references, nor read them', async () => {
    const analyst = desk.as('analyst');
    for (const filter of [
      { partnerReference: { eq: 'case-1' } },
      { externalPaymentReference: { isNull: true } },
    ]) {
      const query = 'query($filter: AppointmentFilter) { appointments(filter: $filter) { totalCount } }';
      (await analyst(query, { filter })).expectError('FORBIDDEN');
    }
    const fields = 'partnerReference externalPaymentReference metadata start status allowedTransitions';
    const answer = await analyst(`{ appointments(first: 1) { nodes { ${fields} } } }`);
    expect(answer.expectData()).toEqual({
      appointments: {
        nodes: [
          {
            ...{ partnerReference: null, externalPaymentReference: null, metadata: null },
            ...{ start: desk.start(0), status: 'CONFIRMED', allowedTransitions: [] },
          },
        ],
      },
    });
  });

  it('costs the same statements however many there are, with all that hangs on them', async () => {
    const everything = `id status timezone localStart practitioner { name } location { name } appointmentType { name }
      patient { firstName } partner { name } catalog { name } policy { canCancel } createdBy { label }`;
    const cost = async (first: number) => {
      (await desk.staff(`{ appointments(first: ${first}) { nodes { ${everything} } } }`)).expectData();
      return lastStatements(desk.server);
    };
    await cost(1);
    expect(await cost(5)).toBe(await cost(1));
    const nested = '{ practitioners { nodes { appointments(first: 2) { nodes { start } totalCount } } } }';
    (await desk.staff(nested)).expectData();
    const before = lastStatements(desk.server);
    await makePractitioner(desk.database, desk.orgId);
    (await desk.staff(nested)).expectData();
    expect(lastStatements(desk.server)).toBe(before);
  });

  it('[A50] hides from a partner a patient who has rejected the privacy policy, and no appointment', async () => {
    const { id, uuid } = await desk.book(10, { patient: { ...ADA, email: 'private@example.com' } });
    const { patientId } = await desk.db.appointment.findFirstOrThrow({ where: { id: uuid } });
    await desk.db.patient.updateMany({
      where: { id: patientId as string },
      data: { acceptedPrivacyPolicy: false },
    });
    const query = 'query($id: ID!) { appointment(id: $id) { status patient { firstName } } }';
    expect((await desk.partner(query, { id })).expectData()).toEqual({
      appointment: { status: 'CONFIRMED', patient: null },
    });
    expect((await desk.staff(query, { id })).expectData()).toEqual({
      appointment: { status: 'CONFIRMED', patient: { firstName: 'Ada' } },
    });
  });

  it('[55, 56, 61] shows one to whoever has made it', async () => {
    const { id, uuid } = await desk.book(12);
    const query =
      'query($id: ID!) { appointment(id: $id) { uuid start timezone localStart bookingChannelId priceInCents patient { firstName email } } }';
    expect((await desk.partner(query, { id })).expectData()).toEqual({
      appointment: {
        ...{ uuid, start: desk.start(12), timezone: 'Europe/London', localStart: '2026-03-09T06:00:00' },
        ...{ bookingChannelId: null, priceInCents: 0, patient: { firstName: 'Ada', email: ADA.email } },
      },
    });
    expect((await desk.otherPartner(query, { id })).expectData()).toEqual({ appointment: null });
  });

  // Last: it moves the clock.
  it('[A4] has the statuses of this moment', async () => {
    expect(await list({ status: { eq: 'HELD' } })).toEqual([desk.start(2)]);
    expect(await list({ status: { eq: 'EXPIRED' } })).toEqual([]);
    desk.clock.advance(600_000);
    expect(await list({ status: { eq: 'HELD' } })).toEqual([]);
    expect(await list({ status: { eq: 'EXPIRED' } })).toEqual([desk.start(2)]);
    expect(await list({ status: { ne: 'EXPIRED' } })).not.toContain(desk.start(2));
    expect(await list({ status: { in: ['HELD', 'EXPIRED'] } })).toEqual([desk.start(2)]);
  });
});
