import { describe } from 'vitest';
import { idempotencyContract } from '../contracts/idempotency.ts';
import { ADA, testDesk } from './desk.ts';

const desk = testDesk();
/** Another slot for each of the numbers that the contract counts with, the thousands included. */
const place = (n: number) => (n < 150 ? n : 150 + (n % 41));

describe('[50, A7] createAppointmentHold', () => {
  idempotencyContract({
    ...{ mutation: 'createAppointmentHold', record: 'appointment' },
    // The clock moves on by days: slots of the weeks after.
    input: (n) => ({ ...desk.at(1_000 + place(n)), partnerReference: `case ${n}` }),
    refused: () => ({ ...desk.at(0), metadata: { dronline: 'x' } }),
    database: () => desk.database,
    clock: () => desk.clock,
    client: () => desk.partner,
    otherClient: () => desk.otherPartner,
  });
});

describe('[A7] bookAppointment', () => {
  idempotencyContract({
    ...{ mutation: 'bookAppointment', record: 'appointment' },
    input: (n) => ({ ...desk.at(2_500 + place(n)), patient: ADA, partnerReference: `case ${n}` }),
    refused: () => ({ ...desk.at(0), patient: { ...ADA, email: 'none' } }),
    database: () => desk.database,
    clock: () => desk.clock,
    client: () => desk.as('frontDesk'),
    otherClient: () => desk.as('admin'),
  });
});
