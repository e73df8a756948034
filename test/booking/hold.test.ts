import { describe, expect, it } from 'vitest';
import { hashHoldToken } from '../../src/booking/hold-token.ts';
import { encodeId } from '../../src/graphql/id.ts';
import { makeAppointmentType } from '../support/booking-fixture.ts';
import { makePatient, makePractitioner } from '../support/fixture.ts';
import { ADA, newKey, send, testDesk } from './desk.ts';

const desk = testDesk();
const MINUTE_MS = 60_000;
let taken = 0;
/** A slot that no other test has. */
const next = () => {
  taken += 1;
  return taken;
};
const minutes = (n: number) => new Date(desk.clock.now().getTime() + n * MINUTE_MS).toISOString();
const row = (uuid: string) => desk.db.appointment.findFirstOrThrow({ where: { id: uuid } });

describe('[47–49] a hold', () => {
  it('takes a slot for ten minutes, and is the appointment that may come of it', async () => {
    const n = next();
    const { appointment, ...held } = await desk.hold(n);
    expect(appointment).toMatchObject({
      ...{ status: 'HELD', start: desk.start(n), end: desk.start(n + 1), originalStart: desk.start(n) },
      ...{ holdExpiresAt: minutes(10), confirmedAt: null, patient: null, metadata: {}, version: 1 },
      ...{ allowedTransitions: ['CONFIRMED', 'RELEASED'], rescheduleCount: 0 },
    });
    expect(held).toMatchObject({ expiresAt: minutes(10), serverTime: minutes(0), replayed: false });
    expect(await desk.events(appointment.uuid)).toEqual(['appointment.held']);
  });

  it('has a token of 256 bits, of which only the SHA-256 is stored', async () => {
    const { appointment, holdToken } = await desk.hold(next());
    expect(Buffer.from(holdToken, 'base64url')).toHaveLength(32);
    const stored = await row(appointment.uuid);
    expect(stored.holdTokenHash).toEqual(hashHoldToken(holdToken));
    const audit = await desk.db.auditEvent.findMany({ where: { entityId: appointment.uuid } });
    const told = JSON.stringify([audit, stored]);
    expect(told).not.toContain(holdToken);
    expect(told).not.toContain(Buffer.from(stored.holdTokenHash as Uint8Array).toString('base64'));
  });

  it('lasts as long as the catalog says', async () => {
    const { catalogId } = desk.made;
    await desk.db.catalog.updateMany({ where: { id: catalogId }, data: { holdMinutes: 3 } });
    expect(await desk.hold(next())).toMatchObject({ expiresAt: minutes(3) });
    await desk.db.catalog.updateMany({ where: { id: catalogId }, data: { holdMinutes: 10 } });
  });

  it('keeps what is said of it', async () => {
    const said = {
      partnerReference: 'case 7',
      externalPaymentReference: 'pi_1',
      metadata: { a: '1', b: '2' },
    };
    const { appointment } = await desk.hold(next(), said);
    expect(appointment).toMatchObject(said);
    const { partnerId, catalogId } = desk.made;
    expect(await row(appointment.uuid)).toMatchObject({ partnerId, catalogId, createdByKind: 'PARTNER' });
  });

  it('can be taken by the id of the slot', async () => {
    const n = next();
    const slots = await desk.partner<{ slots: { nodes: { id: string }[] } }>(
      'query($type: ID!, $from: DateTime!, $to: DateTime!) { slots(appointmentTypeId: $type, from: $from, to: $to, first: 1) { nodes { id } } }',
      { type: desk.type.id, from: desk.start(n), to: desk.start(n + 1) },
    );
    const [slot] = slots.expectData().slots.nodes;
    const { appointment } = await desk.done(desk.partner, 'createAppointmentHold', { slotId: slot?.id });
    expect(appointment).toMatchObject({ status: 'HELD', start: desk.start(n) });
  });
});

describe('[49] while a slot is held', () => {
  it('nobody else can have it, and is told what else there is', async () => {
    const n = next();
    await desk.hold(n);
    for (const client of [desk.partner, desk.otherPartner, desk.staff]) {
      const lost = await desk.refused(client, 'createAppointmentHold', desk.at(n));
      expect(lost).toMatchObject({
        __typename: 'SlotUnavailableError',
        code: 'SLOT_UNAVAILABLE',
        reason: 'HELD',
      });
      expect(lost.alternatives).toHaveLength(5);
      expect(lost.alternatives.map(({ start }) => start)).not.toContain(desk.start(n));
    }
  });

  it('an alternative can be had', async () => {
    const n = next();
    await desk.hold(n);
    const { alternatives } = await desk.refused(desk.partner, 'createAppointmentHold', desk.at(n));
    const slotId = alternatives[0]?.id;
    expect(await desk.done(desk.partner, 'createAppointmentHold', { slotId })).toMatchObject({
      appointment: { status: 'HELD', start: alternatives[0]?.start },
    });
  });

  it('[A4] it is free at the very moment when the hold expires, and the hold is EXPIRED then', async () => {
    const n = 500 + next();
    const { appointment } = await desk.hold(n);
    desk.clock.advance(10 * MINUTE_MS - 1);
    expect(await desk.refused(desk.otherPartner, 'createAppointmentHold', desk.at(n))).toMatchObject({
      reason: 'HELD',
    });
    desk.clock.advance(1);
    const read = await desk.partner<{ appointment: { status: string } }>(
      'query($id: ID!) { appointment(id: $id) { status allowedTransitions } }',
      { id: appointment.id },
    );
    expect(read.expectData().appointment).toEqual({ status: 'EXPIRED', allowedTransitions: [] });
    expect((await row(appointment.uuid)).status).toBe('HELD');
    await desk.hold(n, {}, desk.otherPartner);
    expect(await row(appointment.uuid)).toMatchObject({ status: 'EXPIRED', version: 2 });
    expect(await desk.events(appointment.uuid)).toEqual(['appointment.held', 'appointment.expired']);
  });
});

describe('a slot that is none', () => {
  it('is refused with the reason', async () => {
    const cases = [
      [{ start: '2026-03-02T09:30:00.000Z' }, 'NOTICE'],
      [{ start: '2026-12-01T09:30:00.000Z' }, 'HORIZON'],
      [{ start: '2026-03-20T09:31:00.000Z' }, 'NOT_OFFERED'],
      [{ start: '9999-12-31T23:30:00.000Z' }, 'HORIZON'],
    ] as const;
    for (const [input, reason] of cases)
      expect(
        await desk.refused(desk.partner, 'createAppointmentHold', { ...desk.at(0), ...input }),
      ).toMatchObject({
        ...{ __typename: 'SlotUnavailableError', reason },
      });
  });

  it('is named wholly, and in one way', async () => {
    const { start: _start, ...half } = desk.at(next());
    const issue = (path: string, code: string) => ({
      __typename: 'ValidationError',
      issues: [{ path: [path], code }],
    });
    expect(await desk.refused(desk.partner, 'createAppointmentHold', half)).toMatchObject(
      issue('start', 'required'),
    );
    const both = { ...desk.at(0), slotId: encodeId('Slot', 'x') };
    expect(await desk.refused(desk.partner, 'createAppointmentHold', both)).toMatchObject(
      issue('appointmentTypeId', 'conflicts_with_slot_id'),
    );
    expect(await desk.refused(desk.partner, 'createAppointmentHold', { slotId: desk.type.id })).toMatchObject(
      {
        ...{ code: 'NOT_FOUND', path: ['slotId'] },
      },
    );
  });

  it('[30, A49] of a service or a practitioner outside of the catalog is as absent', async () => {
    const elsewhere = await makePractitioner(desk.database, desk.orgId);
    const hidden = await makeAppointmentType(desk.database, desk.orgId, {
      practitioners: [desk.practitioner],
    });
    const none = '01900000-0000-7000-8000-000000000000';
    const types = [hidden.id, encodeId('AppointmentType', none), desk.practitioner.id];
    for (const appointmentTypeId of types)
      expect(
        await desk.refused(desk.partner, 'createAppointmentHold', { ...desk.at(0), appointmentTypeId }),
      ).toMatchObject({
        ...{
          __typename: 'NotFoundError',
          path: ['appointmentTypeId'],
          message: 'Appointment type not found.',
        },
      });
    for (const practitionerId of [elsewhere.id, encodeId('Practitioner', none)])
      expect(
        await desk.refused(desk.partner, 'createAppointmentHold', { ...desk.at(0), practitionerId }),
      ).toMatchObject({
        ...{ __typename: 'NotFoundError', path: ['practitionerId'], message: 'Practitioner not found.' },
      });
    expect(await desk.hold(next(), { appointmentTypeId: hidden.id }, desk.staff)).toMatchObject({
      appointment: { status: 'HELD' },
    });
  });

  it.each(['appointmentType', 'practitioner', 'location'] as const)(
    'of an inactive %s is not to be had',
    async (part) => {
      const made = { appointmentType: desk.type, practitioner: desk.practitioner, location: desk.location }[
        part
      ];
      const set = (isActive: boolean) =>
        (desk.db[part] as unknown as { updateMany(query: object): Promise<unknown> }).updateMany({
          ...{ where: { id: made.uuid }, data: { isActive } },
        });
      const n = next();
      await set(false);
      expect(await desk.refused(desk.staff, 'createAppointmentHold', desk.at(n))).toMatchObject({
        reason: 'NOT_OFFERED',
      });
      expect((await desk.refused(desk.partner, 'createAppointmentHold', desk.at(n))).__typename).toMatch(
        /NotFoundError|SlotUnavailableError/,
      );
      await set(true);
      await desk.hold(n);
    },
  );
});

describe('[70, 71, A10] metadata', () => {
  const refusedWith = async (metadata: object) => {
    const { issues } = await desk.refused(desk.partner, 'createAppointmentHold', { ...desk.at(0), metadata });
    return issues;
  };

  it('has no key that begins with dronline, in whatever case', async () => {
    for (const key of ['dronline', 'dronline_id', 'DrOnline-x'])
      expect(await refusedWith({ [key]: 'x' })).toEqual([
        { path: ['metadata'], code: 'metadata_key_reserved' },
      ]);
  });

  it('keeps within its limits', async () => {
    const many = Object.fromEntries(Array.from({ length: 51 }, (_, n) => [`k${n}`, 'x']));
    for (const metadata of [
      many,
      { ['k'.repeat(41)]: 'x' },
      { k: 'x'.repeat(501) },
      { k: 1 },
      { '': 'x' },
      { k: {} },
    ])
      expect(await refusedWith(metadata)).toEqual([{ path: ['metadata'], code: 'invalid_metadata' }]);
    const most = Object.fromEntries(
      Array.from({ length: 50 }, (_, n) => [`k${n}`.padEnd(40, 'k'), 'x'.repeat(500)]),
    );
    expect((await desk.hold(next(), { metadata: most })).appointment.metadata).toEqual(most);
  });
});

describe('[62, A11, A12] the patient of a hold', () => {
  it('is new, prospective, and linked to the partner', async () => {
    const patient = {
      ...ADA,
      email: 'New@Example.com',
      phone: '+44 7700 900123',
      sex: 'FEMALE',
      dateOfBirth: '1990-05-06',
    };
    const { appointment } = await desk.hold(next(), { patient: { ...patient, metadata: { crm: '7' } } });
    const { patientId } = await row(appointment.uuid);
    expect(await desk.db.patient.findFirstOrThrow({ where: { id: patientId as string } })).toMatchObject({
      ...{ firstName: 'Ada', lastName: 'Lovelace', email: 'new@example.com', mobilePhone: '+447700900123' },
      ...{ sex: 'Female', dateOfBirth: new Date('1990-05-06'), status: 'PROSPECTIVE' },
    });
    expect(
      await desk.db.partnerPatientLink.findFirstOrThrow({ where: { patientId: patientId as string } }),
    ).toMatchObject({
      ...{ partnerId: desk.made.partnerId, email: 'new@example.com', metadata: { crm: '7' } },
    });
    const read = await desk.partner('query($id: ID!) { patient(id: $id) { email sex metadata } }', {
      id: appointment.patient?.id,
    });
    expect(read.expectData()).toEqual({
      patient: { email: 'new@example.com', sex: 'FEMALE', metadata: { crm: '7' } },
    });
  });

  it('that staff name is linked to no one', async () => {
    const { appointment } = await desk.hold(
      next(),
      { patient: { ...ADA, email: 'staff@example.com' } },
      desk.staff,
    );
    const { patientId } = await row(appointment.uuid);
    expect(await desk.db.partnerPatientLink.count({ where: { patientId: patientId as string } })).toBe(0);
  });

  it('stays linked when the hold expires or is released', async () => {
    const { appointment, holdToken } = await desk.hold(next(), {
      patient: { ...ADA, email: 'link@example.com' },
    });
    await desk.done(desk.partner, 'releaseAppointmentHold', { id: appointment.id, holdToken });
    const read = await desk.partner('query($id: ID!) { patient(id: $id) { email } }', {
      id: appointment.patient?.id,
    });
    expect(read.expectData()).toEqual({ patient: { email: 'link@example.com' } });
  });

  it('needs names and an email address', async () => {
    for (const [field, code] of [
      ['firstName', 'too_small'],
      ['lastName', 'too_small'],
      ['email', 'invalid'],
    ] as const) {
      const patient = { ...ADA, [field]: ' ' };
      const { issues } = await desk.refused(desk.partner, 'createAppointmentHold', {
        ...desk.at(0),
        patient,
      });
      expect(issues).toEqual([{ path: ['patient', field], code }]);
    }
  });

  it('can be one whom the partner has booked for, by id, and no other', async () => {
    const { appointment } = await desk.hold(next(), { patient: { ...ADA, email: 'again@example.com' } });
    const patientId = appointment.patient?.id;
    expect((await desk.hold(next(), { patientId })).appointment.patient).toEqual({ id: patientId });
    const stranger = await makePatient(desk.database, desk.orgId);
    for (const id of [stranger.id, encodeId('Patient', '01900000-0000-7000-8000-000000000000')])
      expect(
        await desk.refused(desk.partner, 'createAppointmentHold', { ...desk.at(0), patientId: id }),
      ).toMatchObject({
        ...{ __typename: 'NotFoundError', path: ['patientId'] },
      });
    expect(
      await desk.refused(desk.partner, 'createAppointmentHold', { ...desk.at(0), patientId, patient: ADA }),
    ).toMatchObject({ issues: [{ path: ['patientId'], code: 'conflicts_with_patient' }] });
  });
});

describe('[A4] extending a hold', () => {
  it('gives it the same time once more, once', async () => {
    const { appointment, holdToken } = await desk.hold(next());
    desk.clock.advance(4 * MINUTE_MS);
    const input = { id: appointment.id, holdToken };
    expect(await desk.done(desk.partner, 'extendAppointmentHold', input)).toMatchObject({
      ...{ expiresAt: minutes(16), serverTime: minutes(0), appointment: { status: 'HELD', version: 2 } },
    });
    expect(await desk.refused(desk.partner, 'extendAppointmentHold', input)).toMatchObject({
      ...{ __typename: 'ConflictError', code: 'HOLD_ALREADY_EXTENDED' },
    });
    expect(await desk.events(appointment.uuid)).toEqual(['appointment.held', 'appointment.extended']);
    desk.clock.advance(16 * MINUTE_MS);
    expect(await desk.refused(desk.partner, 'extendAppointmentHold', input)).toMatchObject({
      ...{ __typename: 'HoldExpiredError', code: 'HOLD_EXPIRED' },
    });
  });
});

describe('releasing a hold', () => {
  it('frees the slot at once', async () => {
    const n = next();
    const { appointment, holdToken } = await desk.hold(n);
    const input = { id: appointment.id, holdToken };
    expect(await desk.done(desk.partner, 'releaseAppointmentHold', input)).toMatchObject({
      appointment: { status: 'RELEASED', allowedTransitions: [] },
    });
    expect(await desk.events(appointment.uuid)).toEqual(['appointment.held', 'appointment.released']);
    expect(await desk.refused(desk.partner, 'releaseAppointmentHold', input)).toMatchObject({
      ...{ __typename: 'InvalidTransitionError', from: 'RELEASED', to: 'RELEASED', allowed: [] },
    });
    await desk.hold(n, {}, desk.otherPartner);
  });

  it('takes no token of staff', async () => {
    const { appointment } = await desk.hold(next());
    await desk.done(desk.staff, 'releaseAppointmentHold', { id: appointment.id });
  });
});

describe('[51, A8] the token of a hold', () => {
  const verbs = ['extendAppointmentHold', 'releaseAppointmentHold'];

  it.each(verbs)('is needed for %s', async (verb) => {
    const { appointment } = await desk.hold(next());
    for (const holdToken of [undefined, null, ''])
      expect(await desk.refused(desk.partner, verb, { id: appointment.id, holdToken })).toMatchObject({
        ...{ __typename: 'ValidationError', issues: [{ path: ['holdToken'], code: 'required' }] },
      });
  });

  it.each(verbs)('of another hold opens nothing for %s', async (verb) => {
    const [one, two] = [await desk.hold(next()), await desk.hold(next())];
    for (const holdToken of [two.holdToken, 'x', one.holdToken.slice(1)])
      expect(await desk.refused(desk.partner, verb, { id: one.appointment.id, holdToken })).toMatchObject({
        ...{ __typename: 'NotFoundError', path: ['holdToken'] },
      });
  });

  it.each(verbs)('may be in the header for %s, but not another one', async (verb) => {
    const [one, two] = [await desk.hold(next()), await desk.hold(next())];
    const input = { id: one.appointment.id };
    const headers = (token: string) => ({ 'x-appointment-hold-token': token });
    const both = { ...input, holdToken: one.holdToken };
    expect(await desk.refused(desk.partner, verb, both, headers(two.holdToken))).toMatchObject({
      issues: [{ path: ['holdToken'], code: 'conflicts_with_header' }],
    });
    expect((await send(desk.partner, verb, input, headers(one.holdToken))).__typename).toMatch(/Success$/);
  });

  it.each(verbs)('[A49] is of no use to another partner for %s', async (verb) => {
    const { appointment, holdToken } = await desk.hold(next());
    expect(await desk.refused(desk.otherPartner, verb, { id: appointment.id, holdToken })).toMatchObject({
      ...{ __typename: 'NotFoundError', path: ['id'] },
    });
  });
});

describe('[50, A7] a repetition of the request for a hold', () => {
  it('is answered with the same hold and the same token', async () => {
    const input = { ...desk.at(next()), patient: ADA, idempotencyKey: newKey() };
    const first = await desk.done(desk.partner, 'createAppointmentHold', input);
    const again = await desk.done(desk.partner, 'createAppointmentHold', input);
    expect(again).toEqual({ ...first, replayed: true });
  });
});

describe('who may hold', () => {
  it('is not an analyst', async () => {
    const answer = await desk.as('analyst')(
      'mutation($input: CreateAppointmentHoldInput!) { createAppointmentHold(input: $input) { __typename } }',
      {
        input: desk.at(0),
      },
    );
    answer.expectError('FORBIDDEN');
  });
});
