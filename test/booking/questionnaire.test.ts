import { beforeAll, describe, expect, it } from 'vitest';
import { encodeId } from '../../src/graphql/id.ts';
import { makeAppointmentType } from '../support/booking-fixture.ts';
import { type GraphqlClient, graphqlClient } from '../support/client.ts';
import { makeOrganization, makePatient } from '../support/fixture.ts';
import { byReads } from '../support/reads.ts';
import { databaseState, lastStatements } from '../support/state.ts';
import { ADA, testDesk } from './desk.ts';
import {
  ANSWERS,
  FORM,
  pathOf,
  questionnaireOf,
  SENT,
  SHOWN,
  type Shown,
  setForm,
} from './questionnaire-form.ts';

const desk = testDesk();
const HOUR_MS = 3_600_000;
let taken = 0;
/** A slot that no other test has. */
const next = () => {
  taken += 1;
  return taken;
};

/** Books, and gives the form that came with it. */
async function booked(n = next()): Promise<{ id: string; uuid: string; form: Shown }> {
  const { id, uuid } = await desk.book(n);
  const form = await questionnaireOf(desk, id);
  expect(form).not.toBeNull();
  return { id, uuid, form: form as Shown };
}

async function fillIn(form: Shown): Promise<void> {
  const response = await desk.server.app.inject({
    ...{ method: 'POST', url: pathOf(form), payload: new URLSearchParams(SENT).toString() },
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
  });
  expect(response.statusCode).toBe(303);
}

const read = (client: GraphqlClient, id: string, selection = SHOWN) =>
  client<{ questionnaire: Record<string, unknown> | null }>(
    `query($id: ID!) { questionnaire(id: $id) { ${selection} } }`,
    { id },
  );

beforeAll(() => setForm(desk, FORM));

describe('[66] the form of an appointment type', () => {
  const questions = async (client: GraphqlClient) =>
    (
      await client<{ appointmentType: { questions: unknown } }>(
        `query($id: ID!) { appointmentType(id: $id) {
          questions { key label help kind isRequired options } } }`,
        { id: desk.type.id },
      )
    ).expectData().appointmentType.questions;

  it('is read as it was set, and can be taken away', async () => {
    expect(await questions(desk.staff)).toEqual(FORM);
    await setForm(desk, null);
    expect(await questions(desk.staff)).toBeNull();
    await setForm(desk, []);
    expect(await questions(desk.staff)).toBeNull();
    await setForm(desk, FORM);
    const [latest, ...earlier] = await desk.db.auditEvent.findMany({
      where: { entityId: desk.type.uuid, action: 'updateAppointmentType' },
      orderBy: { id: 'desc' },
    });
    expect(latest?.changes).toMatchObject({ questions: [null, FORM] });
    expect(earlier[0]?.changes).not.toHaveProperty('questions');
  });

  it('is refused with the place of each mistake, and nothing is written', async () => {
    const before = await databaseState(desk.database);
    const answer = await desk.as('admin')<{ result: { issues: { path: string[] }[] } }>(
      `mutation($input: UpdateAppointmentTypeInput!) { result: updateAppointmentType(input: $input) {
        ... on ValidationError { issues { path } } } }`,
      {
        input: {
          ...{ id: desk.type.id, baseVersion: 1 },
          questions: [{ key: 'A', label: 'x', kind: 'DROPDOWN' }, FORM[1]],
        },
      },
    );
    const places = answer.expectData().result.issues.map(({ path }) => path.join('.'));
    expect(places).toEqual(['questions.0.key', 'questions.0.options']);
    expect(await databaseState(desk.database)).toEqual(before);
  });

  it('is for staff alone', async () => {
    const answer = await desk.partner('{ appointmentTypes(first: 1) { nodes { questions { key } } } }');
    answer.expectError('GRAPHQL_VALIDATION_FAILED');
  });
});

describe('[67, 69] the questionnaire of an appointment', () => {
  it('comes with the confirmation, and not before', async () => {
    const n = next();
    const { appointment: hold } = await desk.hold(n, { patient: ADA });
    expect(await questionnaireOf(desk, hold.id)).toBeNull();
    const { id, uuid, form } = await booked();
    expect(form).toMatchObject({ status: 'PENDING', completedAt: null, appointment: { id } });
    const row = await desk.db.questionnaire.findFirstOrThrow({ where: { appointmentId: uuid } });
    expect(row).toMatchObject({ id: form.uuid, questions: FORM, answers: null });
    expect(await desk.events(form.uuid)).toEqual(['questionnaire.created']);
    const event = await desk.db.outboxEvent.findFirstOrThrow({ where: { entityId: form.uuid } });
    expect(event).toMatchObject({ partnerId: desk.made.partnerId, patientId: row.patientId });
  });

  it('comes with a direct booking too', async () => {
    const patient = await makePatient(desk.database, desk.orgId);
    const input = { ...desk.at(next()), patientId: patient.id };
    const { appointment } = await desk.done(desk.staff, 'bookAppointment', input);
    expect(await questionnaireOf(desk, appointment.id, desk.staff)).toMatchObject({ status: 'PENDING' });
  });

  it('[A15] is none where the type has no form', async () => {
    const plain = await makeAppointmentType(desk.database, desk.orgId, {
      ...{ practitioners: [desk.practitioner], catalogIds: [desk.made.catalogId] },
    });
    const { appointment, holdToken } = await desk.hold(next(), { appointmentTypeId: plain.id });
    const confirmation = { id: appointment.id, holdToken, patient: ADA, externalPaymentReference: 'x' };
    await desk.done(desk.partner, 'confirmAppointment', { ...confirmation, idempotencyKey: 'plain' });
    expect(await questionnaireOf(desk, appointment.id)).toBeNull();
  });

  it('[A6] is one, however often the confirmation is sent', async () => {
    const { appointment, holdToken } = await desk.hold(next());
    const confirmation = { id: appointment.id, holdToken, patient: ADA, externalPaymentReference: 'x' };
    const input = { ...confirmation, idempotencyKey: 'twice' };
    await desk.done(desk.partner, 'confirmAppointment', input);
    const first = await questionnaireOf(desk, appointment.id);
    const { replayed } = await desk.done(desk.partner, 'confirmAppointment', input);
    expect([replayed, await questionnaireOf(desk, appointment.id)]).toEqual([true, first]);
  });

  it('keeps its questions when those of the type change', async () => {
    const { form } = await booked();
    await setForm(desk, [FORM[1]]);
    const selection = 'questions { key label help kind isRequired options }';
    expect((await read(desk.staff, form.id, selection)).expectData().questionnaire).toEqual({
      questions: FORM,
    });
    await setForm(desk, FORM);
  });

  it('[66] leads to a page by an address that stays the same, and holds nothing of the patient', async () => {
    const { id, form } = await booked();
    expect(await questionnaireOf(desk, id)).toEqual(form);
    const [token] = pathOf(form).split('/').slice(-1);
    expect(pathOf(form)).toMatch(/^\/questionnaires\/[\w-]{86}$/);
    const { patientId } = await desk.db.questionnaire.findFirstOrThrow({ where: { id: form.uuid } });
    const bytes = Buffer.from(token as string, 'base64url').toString('hex');
    expect(bytes).not.toContain(patientId.replaceAll('-', ''));
    const other = await booked();
    expect(pathOf(other.form)).not.toBe(pathOf(form));
  });
});

describe('[68] a questionnaire by its id', () => {
  it('is read by its partner and by staff, also as a node', async () => {
    const { form } = await booked();
    for (const client of [desk.partner, desk.staff]) {
      expect((await read(client, form.id)).expectData().questionnaire).toEqual(form);
      const node = await client(`query($id: ID!) { node(id: $id) { ... on Questionnaire { ${SHOWN} } } }`, {
        id: form.id,
      });
      expect(node.expectData()).toEqual({ node: form });
    }
  });

  it('[A49] is null for another partner and another organization, as where there is none', async () => {
    const { id, form } = await booked();
    const other = await makeOrganization(desk.database, { environment: 'SANDBOX' });
    const stranger = graphqlClient(desk.server.app, other.secrets.admin);
    const none = encodeId('Questionnaire', '01900000-0000-7000-8000-000000000000');
    for (const [client, asked] of [
      [desk.otherPartner, form.id],
      [stranger, form.id],
      [desk.partner, none],
      [desk.partner, id],
    ] as const) {
      const answer = await read(client, asked);
      expect(answer.text, String(answer)).toBe('{"data":{"questionnaire":null}}\n');
    }
    const answer = await desk.otherPartner('query($id: ID!) { node(id: $id) { id } }', { id: form.id });
    expect(answer.expectData()).toEqual({ node: null });
  });

  it('shows questions and answers to no partner', async () => {
    const { form } = await booked();
    for (const field of ['questions { key }', 'answers { value }'])
      (await read(desk.partner, form.id, field)).expectError('GRAPHQL_VALIDATION_FAILED');
  });
});

describe('answers', () => {
  const WHOLE = 'status completedAt completionUrl questions { key } answers { question { key } value }';

  it('are read by staff, one for each question', async () => {
    const { form } = await booked();
    expect((await read(desk.staff, form.id, 'answers { value }')).expectData().questionnaire).toEqual({
      answers: null,
    });
    await fillIn(form);
    const answers = FORM.map(({ key }) => ({
      ...{ question: { key }, value: (ANSWERS as Record<string, unknown>)[key] ?? null },
    }));
    expect((await read(desk.staff, form.id, WHOLE)).expectData().questionnaire).toMatchObject({
      ...{ status: 'COMPLETED', completedAt: desk.clock.now().toISOString(), answers },
    });
    expect(await questionnaireOf(desk, form.appointment.id)).toMatchObject({ status: 'COMPLETED' });
  });

  it('are withheld from analysts, and so is the address of the page', async () => {
    const { form } = await booked();
    await fillIn(form);
    const answer = await read(desk.as('analyst'), form.id, WHOLE);
    expect(answer.expectData().questionnaire).toMatchObject({
      ...{ status: 'COMPLETED', completionUrl: '[redacted]', answers: null },
    });
    expect(answer.text).not.toContain('knee');
  });

  it('are noted as a look at the chart', async () => {
    const { form } = await booked();
    await fillIn(form);
    const { patientId } = await desk.db.questionnaire.findFirstOrThrow({ where: { id: form.uuid } });
    const last = () =>
      desk.db.accessEntry.findFirstOrThrow({ where: { patientId }, orderBy: { id: 'desc' } });
    expect(await last()).toMatchObject({ isWrite: true, areas: ['PATIENT'] });
    await read(desk.staff, form.id);
    expect(await last()).toMatchObject({ isWrite: false, areas: ['PATIENT'] });
    await read(desk.staff, form.id, WHOLE);
    expect(await last()).toMatchObject({ isWrite: false, areas: ['PATIENT', 'CHART'] });
  });

  it('[308] of a page of appointments take as many statements as of one', async () => {
    await booked();
    const query = `query($first: Int!) { appointments(first: $first) {
      nodes { id questionnaire { ${SHOWN} answers { value } } } } }`;
    await desk.staff(query, { first: 1 });
    const counts: number[] = [];
    for (const first of [1, 8]) {
      (await desk.staff(query, { first })).expectData();
      counts.push(lastStatements(desk.server));
    }
    // The appointments, their questionnaires, and the appointments of those.
    expect(counts).toEqual(byReads([1, 1], [3, 3]));
  });
});

// The clock moves on here: it stands last.
describe('a questionnaire expires', () => {
  it('when the appointment begins, wherever it was moved to', async () => {
    const n = 200;
    const { id, form } = await booked(n);
    expect(form.expiresAt).toBe(desk.start(n));
    await desk.done(desk.staff, 'rescheduleAppointment', { id, start: desk.start(n + 20) });
    expect(await questionnaireOf(desk, id)).toMatchObject({
      status: 'PENDING',
      expiresAt: desk.start(n + 20),
    });
    const begins = new Date(desk.start(n + 20)).getTime();
    desk.clock.advance(begins - 1 - desk.clock.now().getTime());
    expect(await questionnaireOf(desk, id)).toMatchObject({ status: 'PENDING' });
    desk.clock.advance(1);
    expect(await questionnaireOf(desk, id)).toMatchObject({ status: 'EXPIRED' });
  });

  it('when the appointment is cancelled, unless it is filled in', async () => {
    const [open, done] = [await booked(300), await booked(302)];
    await fillIn(done.form);
    for (const { id } of [open, done]) await desk.done(desk.partner, 'cancelAppointment', { id });
    expect(await questionnaireOf(desk, open.id)).toMatchObject({ status: 'EXPIRED' });
    desk.clock.advance(1_000 * HOUR_MS);
    expect(await questionnaireOf(desk, done.id)).toMatchObject({ status: 'COMPLETED' });
  });
});
