import { readdirSync, readFileSync } from 'node:fs';
import { type DocumentNode, parse, print } from 'graphql';
import { beforeAll, describe, expect, it } from 'vitest';
import * as organization from '../../examples/generated/organization/graphql.ts';
import * as partner from '../../examples/generated/partner/graphql.ts';
import { encodeCursor } from '../../src/graphql/cursor.ts';
import { NO_UUID } from '../../src/graphql/id.ts';
import { hours, makeAppointmentType, makeSchedule } from '../support/booking-fixture.ts';
import { type GraphqlAnswer, type GraphqlClient, graphqlClient } from '../support/client.ts';
import { testClinic } from '../support/clinic.ts';
import {
  linkPatient,
  type Made,
  makeLocation,
  makePartner,
  makePatient,
  makePractitioner,
} from '../support/fixture.ts';

// Live partners run registered operations only: theirs are tried in the sandbox [83, A56].
const clinic = testClinic('SANDBOX');

let patient: Made;
let asPartner: GraphqlClient;
const staff = () => clinic.as('admin');

beforeAll(async () => {
  const { database, orgId, server } = clinic;
  patient = await makePatient(database, orgId, { firstName: 'Ada', lastName: 'Lovelace' });
  const made = await makePartner(database, clinic.organization, { name: 'Portal' });
  await linkPatient(database, orgId, made, patient, { email: 'ada@partner.example' });
  asPartner = graphqlClient(server.app, made.secret, '/partner/graphql');
  const [location, practitioner] = [
    await makeLocation(database, orgId),
    await makePractitioner(database, orgId),
  ];
  await makeSchedule(database, orgId, practitioner, location, { weeklyHours: hours('09:00', '17:00', [1]) });
  const held = { practitioners: [practitioner], catalogIds: [made.catalogId] };
  const type = await makeAppointmentType(database, orgId, held);
  at = { appointmentTypeId: type.id, practitionerId: practitioner.id, locationId: location.id };
});

/** Where something can be booked. */
let at: { appointmentTypeId: string; practitionerId: string; locationId: string };
/** A slot of the next Monday. */
const slot = (time: string) => ({ ...at, start: `2026-03-09T${time}:00.000Z` });

/** The place before the first event: what the examples above have done is told at once. */
const START = encodeCursor('Change', { value: 0, id: NO_UUID });

/** How an example is run. */
interface Case {
  /** As codegen has read it. */
  readonly document: DocumentNode;
  run(): Promise<GraphqlAnswer<object>>;
  /** What its answer holds, at least. */
  readonly answers: () => object;
}

/** Every document to start from, without its ending. Whoever adds one says here how to run it. */
const CASES: Readonly<Record<string, Case>> = {
  'organization/book-appointment': {
    document: organization.BookAppointmentDocument,
    run: () =>
      staff()(organization.BookAppointmentDocument, { input: { ...slot('09:00'), patientId: patient.id } }),
    answers: () => ({ bookAppointment: { appointment: { status: 'CONFIRMED' } } }),
  },
  'organization/counts-by-status': {
    document: organization.CountsByStatusDocument,
    run: () => clinic.as('analyst')(organization.CountsByStatusDocument),
    answers: () => ({ inactive: { totalCount: 0 }, archived: { totalCount: 0 } }),
  },
  'organization/create-patient': {
    document: organization.CreatePatientDocument,
    run: () =>
      staff()(organization.CreatePatientDocument, {
        input: { firstName: 'Grace', lastName: 'Hopper', idempotencyKey: 'example' },
      }),
    answers: () => ({ createPatient: { replayed: false, patient: { version: 1 } } }),
  },
  'organization/day-book': {
    document: organization.DayBookDocument,
    run: () =>
      staff()(organization.DayBookDocument, {
        ...{ practitionerId: at.practitionerId, from: slot('00:00').start, to: slot('23:00').start },
      }),
    answers: () => ({ appointments: { nodes: [{ status: 'CONFIRMED', patient: { firstName: 'Ada' } }] } }),
  },
  'organization/live-day-book': {
    document: organization.LiveDayBookDocument,
    run: () =>
      staff()(organization.LiveDayBookDocument, { practitionerIds: [at.practitionerId], after: START }),
    answers: () => ({
      appointmentChanged: {
        type: 'appointment.confirmed',
        appointment: { status: 'CONFIRMED', patient: { firstName: 'Ada' } },
      },
    }),
  },
  'organization/patient-list': {
    document: organization.PatientListDocument,
    run: () => staff()(organization.PatientListDocument, { search: 'lovelace', first: 1 }),
    answers: () => ({ patients: { nodes: [{ id: patient.id, lastName: 'Lovelace' }], totalCount: 1 } }),
  },
  'organization/patient-typeahead': {
    document: organization.PatientTypeaheadDocument,
    run: () => staff()(organization.PatientTypeaheadDocument, { query: 'ada' }),
    answers: () => ({ patientSearch: { items: [{ id: patient.id, firstName: 'Ada' }] } }),
  },
  'organization/update-patient': {
    document: organization.UpdatePatientDocument,
    run: () =>
      staff()(organization.UpdatePatientDocument, {
        input: { id: patient.id, baseVersion: 1, city: 'London' },
      }),
    answers: () => ({ updatePatient: { patient: { id: patient.id, version: 2 } } }),
  },
  'organization/who-am-i': {
    document: organization.WhoAmIDocument,
    run: () => staff()(organization.WhoAmIDocument),
    answers: () => ({ viewer: { kind: 'ORG', environment: 'SANDBOX' } }),
  },
  'partner/account': {
    document: partner.PartnerAccountDocument,
    run: () => asPartner(partner.PartnerAccountDocument),
    answers: () => ({ viewer: { partner: { name: 'Portal' } }, account: { apiVersion: expect.any(String) } }),
  },
  'partner/confirm-appointment': {
    document: partner.ConfirmAppointmentDocument,
    run: async () => {
      const hold = await asPartner(partner.HoldSlotDocument, { input: slot('10:00') });
      const held = hold.expectData().createAppointmentHold;
      if (held.__typename !== 'CreateAppointmentHoldSuccess') throw new Error(held.__typename);
      return await asPartner(partner.ConfirmAppointmentDocument, {
        input: {
          ...{ id: held.appointment.id, holdToken: held.holdToken, idempotencyKey: 'example' },
          ...{ externalPaymentReference: 'pi_1', partnerReference: 'case 1' },
          patient: { firstName: 'Grace', lastName: 'Hopper', email: 'grace@example.com' },
        },
      });
    },
    answers: () => ({
      confirmAppointment: { appointment: { status: 'CONFIRMED', policy: { canCancel: true } } },
    }),
  },
  'partner/follow-appointments': {
    document: partner.FollowAppointmentsDocument,
    run: () => asPartner(partner.FollowAppointmentsDocument, { after: START }),
    answers: () => ({ appointmentChanged: { type: 'appointment.confirmed' } }),
  },
  'partner/hold-slot': {
    document: partner.HoldSlotDocument,
    run: () => asPartner(partner.HoldSlotDocument, { input: slot('11:00') }),
    answers: () => ({ createAppointmentHold: { holdToken: expect.any(String), replayed: false } }),
  },
  'partner/linked-patient': {
    document: partner.LinkedPatientDocument,
    run: () => asPartner(partner.LinkedPatientDocument, { id: patient.id }),
    answers: () => ({ patient: { id: patient.id, email: 'ada@partner.example' } }),
  },
  'partner/reconcile-appointments': {
    document: partner.ReconcileAppointmentsDocument,
    run: () => asPartner(partner.ReconcileAppointmentsDocument, { references: ['pi_1', 'pi_2'] }),
    answers: () => ({
      appointments: { nodes: [{ status: 'CONFIRMED', externalPaymentReference: 'pi_1' }] },
    }),
  },
};

const ROOT = new URL('../../examples/', import.meta.url).pathname;
const FILES = readdirSync(ROOT, { recursive: true, encoding: 'utf8' })
  // The portal's own are sent by the portal: partner-portal.test.ts asks that it sends each.
  .filter((file) => file.endsWith('.graphql') && !file.startsWith('partner-portal/'))
  .map((file) => file.replace(/\.graphql$/, ''));

it('has a case for every example', () => {
  expect(Object.keys(CASES).sort()).toEqual(FILES.sort());
});

describe.each(Object.entries(CASES))('examples/%s.graphql', (name, { document, run, answers }) => {
  it('is what codegen has read', () => {
    expect(print(document)).toBe(print(parse(readFileSync(`${ROOT}${name}.graphql`, 'utf8'))));
  });

  it('is answered without an error', async () => {
    expect((await run()).expectData()).toMatchObject(answers());
  });
});
