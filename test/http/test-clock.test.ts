import { describe, expect, it } from 'vitest';
import { ADA, type Input, newKey, send, testDesk } from '../booking/desk.ts';
import { graphqlClient } from '../support/client.ts';
import { makeOrganization, makePartner } from '../support/fixture.ts';
import { databaseState } from '../support/state.ts';

const desk = testDesk();
const TIME = '{ viewer { serverTime } }';

describe('[A57] X-Test-Now of a sandbox credential', () => {
  it.each([
    ['2026-03-05T09:00:00Z', '2026-03-05T09:00:00.000Z'],
    ['2031-01-01T01:00:00.5+01:00', '2031-01-01T00:00:00.500Z'],
  ])('%s is the time of its request, and of no other', async (given, serverTime) => {
    const headers = { 'x-test-now': given };
    for (const client of [desk.staff, desk.partner]) {
      expect((await client(TIME, {}, { headers })).expectData()).toEqual({ viewer: { serverTime } });
      expect((await client(TIME)).expectData()).toEqual({
        viewer: { serverTime: desk.clock.now().toISOString() },
      });
    }
  });

  it('decides whether a hold has expired, and whether it is too late to cancel', async () => {
    const held = await desk.hold(1);
    const input: Input = {
      ...{ id: held.appointment.id, holdToken: held.holdToken, patient: ADA },
      ...{ externalPaymentReference: 'pi_1', idempotencyKey: newKey() },
    };
    const at = (now: string) => ({ 'x-test-now': now });
    expect(await send(desk.partner, 'confirmAppointment', input, at('2026-03-02T10:10:00Z'))).toMatchObject({
      __typename: 'HoldExpiredError',
    });
    await desk.done(desk.partner, 'confirmAppointment', input);
    const { id } = held.appointment;
    expect(
      await send(desk.partner, 'cancelAppointment', { id }, at('2026-03-08T00:30:00.001Z')),
    ).toMatchObject({
      __typename: 'PolicyError',
    });
    const cancelled = await send(desk.partner, 'cancelAppointment', { id }, at('2026-03-08T00:30:00Z'));
    expect(cancelled.appointment).toMatchObject({
      status: 'CANCELLED',
      cancelledAt: '2026-03-08T00:30:00.000Z',
    });
  });

  it.each(['', 'now', '2026-03-05', '2026-13-05T09:00:00Z', '1999-12-31T23:59:59Z', '2100-01-01T00:00:00Z'])(
    'is refused as %o',
    async (given) => {
      const error = (await desk.staff(TIME, {}, { headers: { 'x-test-now': given } })).expectError(
        'BAD_REQUEST',
        400,
      );
      expect(error.extensions?.param).toBe('X-Test-Now');
    },
  );
});

describe('[A57] X-Test-Now of a live credential', () => {
  it('is refused, and nothing is written', async () => {
    const live = await makeOrganization(desk.database);
    const client = graphqlClient(desk.server.app, live.secrets.admin);
    const partner = await makePartner(desk.database, live);
    const partnerClient = graphqlClient(desk.server.app, partner.secret, '/partner/graphql');
    const mutation = 'mutation { createEmployer(input: { name: "New" }) { __typename } }';
    const headers = { 'x-test-now': '2026-03-05T09:00:00Z' };
    const before = await databaseState(desk.database);
    for (const answer of [
      await client(mutation, {}, { headers }),
      await partnerClient(TIME, {}, { headers }),
    ]) {
      const error = answer.expectError('BAD_REQUEST', 400);
      expect(error).toMatchObject({ message: 'X-Test-Now is for sandbox credentials only.' });
    }
    expect(await databaseState(desk.database)).toEqual(before);
  });
});
