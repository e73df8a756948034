import { randomBytes } from 'node:crypto';
import { expect, it } from 'vitest';
import { adminClient } from '../../src/platform/database.ts';
import { testClinic } from '../support/clinic.ts';
import { makeOrganization } from '../support/fixture.ts';
import { lastStatements } from '../support/state.ts';

const clinic = testClinic();
const HOUR_MS = 3_600_000;

/** Writes kept answers that expire so many hours from now. */
async function keep(orgId: string, hours: readonly number[]): Promise<void> {
  const now = clinic.clock.now().getTime();
  await adminClient(clinic.database).idempotencyRecord.createMany({
    data: hours.map((each) => ({
      ...{ orgId, keyHash: randomBytes(32), inputHash: randomBytes(32), result: {} },
      ...{ createdAt: new Date(now), expiresAt: new Date(now + each * HOUR_MS) },
    })),
  });
}

/** Hours until the kept answers of an organization expire, in order. */
async function kept(orgId: string): Promise<number[]> {
  const rows = await adminClient(clinic.database).idempotencyRecord.findMany({ where: { orgId } });
  return rows
    .map(({ expiresAt }) => (expiresAt.getTime() - clinic.clock.now().getTime()) / HOUR_MS)
    .sort((a, b) => a - b);
}

/** Creates a patient with a key. @returns the statements that it took */
async function create(idempotencyKey: string): Promise<number> {
  const input = { firstName: 'Ada', lastName: idempotencyKey, idempotencyKey };
  const answer = await clinic.as('admin')<{ createPatient: { replayed?: boolean } }>(
    `mutation($input: CreatePatientInput!) {
      createPatient(input: $input) { ... on CreatePatientSuccess { replayed } ... on Error { code path } }
    }`,
    { input },
  );
  expect(answer.expectData().createPatient).toEqual({ replayed: false });
  return lastStatements(clinic.server);
}

it('[A7] takes the oldest expired answers away, ten at a time, and none that is kept still or of others', async () => {
  const other = await makeOrganization(clinic.database);
  const expired = Array.from({ length: 15 }, (_, n) => -n);
  await keep(clinic.orgId, [...expired, 1]);
  await keep(other.orgId, [-1]);
  await create('first');
  expect(await kept(clinic.orgId)).toEqual([-4, -3, -2, -1, 0, 1, 24]);
  await create('second');
  expect(await kept(clinic.orgId)).toEqual([1, 24, 24]);
  expect(await kept(other.orgId)).toEqual([-1]);
});

it('[A7] replaces an expired answer to the same key, behind however many others, in as many statements', async () => {
  await create('again');
  clinic.clock.advance(24 * HOUR_MS);
  // From now on the credential is known again without a statement.
  (await clinic.as('admin')('{ viewer { kind } }')).expectData();
  await keep(
    clinic.orgId,
    Array.from({ length: 12 }, () => -100),
  );
  const statements = await create('again');
  expect((await kept(clinic.orgId)).at(-1)).toBe(24);
  expect(await create('another')).toBe(statements);
  expect(await kept(clinic.orgId)).toEqual([24, 24]);
});
