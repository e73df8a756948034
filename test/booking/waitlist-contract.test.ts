import { beforeAll, describe } from 'vitest';
import { encodeId } from '../../src/graphql/id.ts';
import { connectionContract } from '../contracts/connection.ts';
import { idempotencyContract } from '../contracts/idempotency.ts';
import { versionContract } from '../contracts/version.ts';
import { type Made, makePatient } from '../support/fixture.ts';
import { testDesk } from './desk.ts';

const desk = testDesk('LIVE');
const database = () => desk.database;
const patients: Made[] = [];
beforeAll(async () => {
  for (let n = 0; n < 60; n += 1) patients.push(await makePatient(desk.database, desk.orgId));
});
/** The n-th patient: one after another, whatever the numbers are. */
const patientOf = (() => {
  const known = new Map<number, string>();
  return (n: number): string => {
    const id = known.get(n) ?? patients[known.size]?.id ?? '';
    known.set(n, id);
    return id;
  };
})();
const row = async (createdAt: Date): Promise<Made> => {
  const patient = await makePatient(desk.database, desk.orgId);
  const { id } = await desk.db.waitlistEntry.create({
    data: {
      ...{ orgId: desk.orgId, patientId: patient.uuid, appointmentTypeId: desk.type.uuid },
      ...{ from: desk.clock.now(), until: new Date('2026-06-01T00:00:00.000Z'), createdAt },
      ...{ updatedAt: createdAt, createdByKind: 'ORG', createdById: 'test', createdByLabel: 'test' },
    },
  });
  return { uuid: id, id: encodeId('WaitlistEntry', id) };
};

describe('joinWaitlist', () => {
  idempotencyContract({
    ...{ mutation: 'joinWaitlist', record: 'waitlistEntry' },
    input: (n) => ({ appointmentTypeId: desk.type.id, patientId: patientOf(n) }),
    refused: () => ({ appointmentTypeId: 'nothing', patientId: patientOf(1) }),
    ...{
      database,
      clock: () => desk.clock,
      client: () => desk.staff,
      otherClient: () => desk.as('clinician'),
    },
  });
});

describe('leaveWaitlist', () => {
  versionContract({
    ...{ mutation: 'leaveWaitlist', record: 'waitlistEntry', make: () => row(desk.clock.now()) },
    ...{ input: () => ({}), optional: true, repeatable: false, database, client: () => desk.staff },
  });
});

describe('waitlist', () => {
  const start = new Date('2026-02-01T00:00:00.000Z').getTime();
  connectionContract({
    ...{ field: 'waitlist', type: 'WaitlistEntry', empty: 'filter: { patientId: "nothing" }' },
    ...{ server: () => desk.server, client: () => desk.staff },
    orders: {
      CREATED_AT: ({ createdAt }: { id: string; createdAt: Date; updatedAt: Date }) => createdAt.getTime(),
      UPDATED_AT: ({ updatedAt }) => updatedAt.getTime(),
    },
    standard: { field: 'CREATED_AT', direction: 'ASC' },
    add: async (n: number) => void (await row(new Date(start + Math.floor(n / 3) * 1_000))),
    rows: () => desk.db.waitlistEntry.findMany({ select: { id: true, createdAt: true, updatedAt: true } }),
    remove: async (id: string) => void (await desk.db.waitlistEntry.deleteMany({ where: { id } })),
  });
});
