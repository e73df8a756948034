import { describe, expect, it } from 'vitest';
import { makePatient } from '../support/fixture.ts';
import { ADA, type Input, newKey, testDesk } from './desk.ts';

const desk = testDesk();
let taken = 0;
const next = () => {
  taken += 1;
  return taken;
};
const patientOf = (id: string) =>
  desk.db.patient.findFirstOrThrow({
    where: { id: Buffer.from(id, 'base64url').toString().split(':')[1] as string },
  });

/** What a confirmation needs at the least. */
const confirmation = (held: { appointment: { id: string }; holdToken: string }, rest: Input = {}): Input => ({
  ...{ id: held.appointment.id, holdToken: held.holdToken, patient: ADA },
  ...{ externalPaymentReference: 'pi_1', idempotencyKey: newKey(), ...rest },
});
const confirm = async (rest: Input = {}, hold: Input = {}, client = desk.partner) => {
  const held = await desk.hold(next(), hold, client);
  return (await desk.done(client, 'confirmAppointment', confirmation(held, rest))).appointment;
};
const refusedConfirm = async (rest: Input, hold: Input = {}, client = desk.partner) =>
  await desk.refused(client, 'confirmAppointment', confirmation(await desk.hold(next(), hold, client), rest));

describe('[51–53] a confirmation', () => {
  it('makes an appointment of the hold, under the same id', async () => {
    const held = await desk.hold(next());
    const { appointment } = await desk.done(desk.partner, 'confirmAppointment', confirmation(held));
    expect(appointment).toMatchObject({
      ...{ id: held.appointment.id, status: 'CONFIRMED', version: 2, start: held.appointment.start },
      ...{ confirmedAt: desk.clock.now().toISOString(), externalPaymentReference: 'pi_1' },
      allowedTransitions: ['CANCELLED'],
    });
    expect(await desk.events(appointment.uuid)).toEqual(['appointment.held', 'appointment.confirmed']);
    const told = await desk.db.outboxEvent.findMany({ where: { entityId: appointment.uuid } });
    expect(new Set(told.map(({ partnerId }) => partnerId))).toEqual(new Set([desk.made.partnerId]));
    const audit = await desk.db.auditEvent.findFirstOrThrow({
      where: { entityId: appointment.uuid, action: 'confirmAppointment' },
    });
    expect(audit).toMatchObject({ version: 2, changes: { status: ['HELD', 'CONFIRMED'] } });
    expect(audit.patientId).not.toBeNull();
  });

  it('[A4] comes in time until the hold expires, and not at that moment', async () => {
    const [early, late] = [await desk.hold(next()), await desk.hold(next())];
    desk.clock.advance(10 * 60_000 - 1);
    await desk.done(desk.partner, 'confirmAppointment', confirmation(early));
    desk.clock.advance(1);
    expect(await desk.refused(desk.partner, 'confirmAppointment', confirmation(late))).toMatchObject({
      ...{ __typename: 'HoldExpiredError', code: 'HOLD_EXPIRED', path: ['id'] },
    });
  });

  it('comes once', async () => {
    const held = await desk.hold(next());
    await desk.done(desk.partner, 'confirmAppointment', confirmation(held));
    expect(await desk.refused(desk.partner, 'confirmAppointment', confirmation(held))).toMatchObject({
      ...{ __typename: 'InvalidTransitionError', from: 'CONFIRMED', to: 'CONFIRMED', allowed: ['CANCELLED'] },
    });
  });

  it('[A6, A7] needs a key of a partner, and is repeated by it', async () => {
    const held = await desk.hold(next());
    const { idempotencyKey, ...input } = confirmation(held);
    expect(await desk.refused(desk.partner, 'confirmAppointment', input)).toMatchObject({
      ...{ __typename: 'ValidationError', issues: [{ path: ['idempotencyKey'], code: 'required' }] },
    });
    const first = await desk.done(desk.partner, 'confirmAppointment', { ...input, idempotencyKey });
    const again = await desk.done(desk.partner, 'confirmAppointment', { ...input, idempotencyKey });
    expect(again).toEqual({ ...first, replayed: true });
    const staffs = confirmation(await desk.hold(next(), {}, desk.staff), { idempotencyKey: null });
    await desk.done(desk.staff, 'confirmAppointment', staffs);
  });

  it('needs the reference of a payment, a patient, and the right token', async () => {
    const issue = (path: string, code: string) => ({ issues: [{ path: [path], code }] });
    expect(await refusedConfirm({ externalPaymentReference: ' ' })).toMatchObject(
      issue('externalPaymentReference', 'too_small'),
    );
    expect(await refusedConfirm({ patient: null })).toMatchObject(issue('patient', 'required'));
    expect(await refusedConfirm({ holdToken: 'x' })).toMatchObject({
      code: 'NOT_FOUND',
      path: ['holdToken'],
    });
  });

  it('is refused where it is offered no more, with what there is instead', async () => {
    const held = await desk.hold(next());
    const set = (isActive: boolean) =>
      desk.db.practitioner.updateMany({ where: { id: desk.practitioner.uuid }, data: { isActive } });
    await set(false);
    expect(await desk.refused(desk.partner, 'confirmAppointment', confirmation(held))).toMatchObject({
      ...{ __typename: 'SlotUnavailableError', reason: 'NOT_OFFERED', alternatives: [] },
    });
    await set(true);
    await desk.done(desk.partner, 'confirmAppointment', confirmation(held));
  });

  it('[A49] of another partner’s hold finds nothing', async () => {
    const held = await desk.hold(next());
    expect(await desk.refused(desk.otherPartner, 'confirmAppointment', confirmation(held))).toMatchObject({
      ...{ __typename: 'NotFoundError', path: ['id'] },
    });
  });
});

describe('[A9, A10] what hold and confirmation say', () => {
  it('is merged: the confirmation wins, and null removes', async () => {
    const hold = {
      metadata: { a: '1', b: '2', c: '3' },
      partnerReference: 'one',
      externalPaymentReference: 'x',
    };
    const appointment = await confirm(
      { metadata: { b: 'new', c: null, d: '4' }, partnerReference: 'two' },
      hold,
    );
    expect(appointment).toMatchObject({ partnerReference: 'two', externalPaymentReference: 'pi_1' });
    expect(appointment.metadata).toEqual({ a: '1', b: 'new', d: '4' });
  });

  it('stays where the confirmation says nothing', async () => {
    const said = { metadata: { a: '1' }, partnerReference: 'one' };
    expect(await confirm({}, said)).toMatchObject(said);
  });

  it('is at most 50 keys together', async () => {
    const keys = (from: number) =>
      Object.fromEntries(Array.from({ length: 30 }, (_, n) => [`k${from + n}`, 'x']));
    expect(await refusedConfirm({ metadata: keys(30) }, { metadata: keys(0) })).toMatchObject({
      issues: [{ path: ['metadata'], code: 'invalid_metadata' }],
    });
  });
});

describe('[A11] who books', () => {
  let people = 0;
  /** Someone whom no other test knows. */
  const someone = (rest: Input = {}) => {
    people += 1;
    return { ...ADA, email: `person${people}@example.com`, ...rest };
  };
  const make = (person: ReturnType<typeof someone>, values: object = {}) =>
    makePatient(desk.database, desk.orgId, { ...person, status: 'ACTIVE', ...values });

  it('is new and active, and found again the next time', async () => {
    const patient = someone();
    const first = await confirm({ patient });
    expect(await patientOf(first.patient?.id as string)).toMatchObject({ ...patient, status: 'ACTIVE' });
    expect((await confirm({ patient })).patient).toEqual(first.patient);
  });

  it('is found by email and last name, without regard to case and accents, whatever the first name', async () => {
    const known = await make(someone({ lastName: 'Müller' }), {});
    const { email } = await patientOf(known.id);
    const patient = { firstName: 'A.', lastName: 'MULLER', email: email?.toUpperCase() };
    expect((await confirm({ patient })).patient?.id).toBe(known.id);
    expect(await patientOf(known.id)).toMatchObject({ firstName: 'Ada', lastName: 'Müller' });
  });

  it.each([
    ['both say the same', '1990-01-01', '1990-01-01', true],
    ['the chart lacks it', null, '1990-01-01', true],
    ['the booking lacks it', '1990-01-01', null, true],
    ['they differ', '1990-01-01', '1990-01-02', false],
  ])('is the same where of the birth dates %s', async (_name, dateOfBirth, given, same) => {
    const person = someone();
    const known = await make(person, { dateOfBirth });
    const booked = await confirm({ patient: { ...person, dateOfBirth: given } });
    expect(booked.patient?.id === known.id).toBe(same);
  });

  it('is another with another last name', async () => {
    const person = someone();
    const known = await make(person);
    expect((await confirm({ patient: { ...person, lastName: 'Byron' } })).patient?.id).not.toBe(known.id);
  });

  it('fills what the chart lacks, and overwrites nothing', async () => {
    const person = someone();
    const bare = await make(person);
    const said = { phone: '+44 7700 900123', sex: 'FEMALE', dateOfBirth: '1990-05-06' };
    await confirm({ patient: { ...person, ...said } });
    const filled = { mobilePhone: '+447700900123', sex: 'Female', dateOfBirth: new Date('1990-05-06') };
    expect(await patientOf(bare.id)).toMatchObject({ ...filled, version: 2 });
    await confirm({ patient: { ...person, ...said, phone: '+44 7700 900999', sex: 'MALE' } });
    expect(await patientOf(bare.id)).toMatchObject({ ...filled, version: 2 });
  });

  it('is not known by a record that is put away', async () => {
    const person = someone();
    const gone = await make(person, { archivedAt: new Date() });
    expect((await confirm({ patient: person })).patient?.id).not.toBe(gone.id);
  });

  it('[A12] is linked to the partner, with metadata of its own', async () => {
    const person = someone();
    const known = await make(person);
    await confirm({ patient: { ...person, metadata: { crm: '1', x: '2' } } });
    await confirm({ patient: { ...person, metadata: { x: null } } });
    const links = await desk.db.partnerPatientLink.findMany({ where: { patientId: known.uuid } });
    expect(links).toMatchObject([{ partnerId: desk.made.partnerId, metadata: { crm: '1' } }]);
    const read = await desk.otherPartner('query($id: ID!) { patient(id: $id) { id } }', { id: known.id });
    expect(read.expectData()).toEqual({ patient: null });
  });

  it('two who come at once with one name are one patient', async () => {
    const patient = someone();
    const holds = await Promise.all([desk.hold(next()), desk.hold(next()), desk.hold(next())]);
    const booked = await Promise.all(
      holds.map((held) => desk.done(desk.partner, 'confirmAppointment', confirmation(held, { patient }))),
    );
    expect(new Set(booked.map(({ appointment }) => appointment.patient?.id)).size).toBe(1);
  });

  describe('[207, A20] and is restricted', () => {
    const owing = { balanceTotal: '500.01' };

    it.each([
      ['owes more than 500.00', owing],
      ['is inactive', { status: 'INACTIVE' as const }],
    ])('who %s needs the override of staff, and is not bookable to partners', async (_name, values) => {
      const person = someone();
      const known = await make(person, values);
      expect(await refusedConfirm({ patient: person })).toMatchObject({
        ...{ __typename: 'NotBookableError', code: 'PATIENT_NOT_BOOKABLE', path: ['patient'] },
      });
      const held = await desk.hold(next(), {}, desk.staff);
      const input = confirmation(held, { patient: person });
      expect(await desk.refused(desk.staff, 'confirmAppointment', input)).toMatchObject({
        ...{ __typename: 'NotBookableError', code: 'SCHEDULING_RESTRICTED' },
      });
      const overrideReason = 'pays in cash today';
      const { appointment } = await desk.done(desk.staff, 'confirmAppointment', { ...input, overrideReason });
      expect(appointment.patient?.id).toBe(known.id);
      const audit = await desk.db.auditEvent.findFirstOrThrow({
        where: { entityId: appointment.uuid, action: 'confirmAppointment' },
      });
      expect(audit.reason).toBe(overrideReason);
    });

    it('is not by owing exactly 500.00', async () => {
      const person = someone();
      await make(person, { balanceTotal: '500.00' });
      await confirm({ patient: person });
    });

    it('since the hold is seen when it is confirmed', async () => {
      const person = someone();
      const known = await make(person);
      const held = await desk.hold(next(), { patient: person });
      await desk.db.patient.updateMany({ where: { id: known.uuid }, data: owing });
      const input = confirmation(held, { patient: null });
      expect(await desk.refused(desk.partner, 'confirmAppointment', input)).toMatchObject({
        code: 'PATIENT_NOT_BOOKABLE',
      });
    });

    it('no override books for the dead', async () => {
      const person = someone();
      await make(person, { status: 'DECEASED' });
      const held = await desk.hold(next(), {}, desk.staff);
      const input = confirmation(held, { patient: person, overrideReason: 'x' });
      expect(await desk.refused(desk.staff, 'confirmAppointment', input)).toMatchObject({
        code: 'PATIENT_NOT_BOOKABLE',
      });
    });

    it('partners can’t override', async () => {
      const held = await desk.hold(next());
      const document =
        'mutation($input: ConfirmAppointmentInput!) { confirmAppointment(input: $input) { __typename } }';
      const answer = await desk.partner(document, { input: confirmation(held, { overrideReason: 'x' }) });
      expect(answer.expectError('FORBIDDEN').extensions?.param).toBe('overrideReason');
    });
  });
});
