import { afterAll, beforeAll, describe } from 'vitest';
import { adminClient, type Database } from '../../src/platform/database.ts';
import {
  ACTIVITY,
  ADDRESS,
  ADDRESS_RULES,
  directoryEntryContract,
  directoryListContract,
  NAME,
  NAME_RULES,
  PERSON,
  PERSON_RULES,
} from '../contracts/directory-entry.ts';
import { testDatabase } from '../support/database.ts';
import { makePractitioner, testClock } from '../support/fixture.ts';
import { type TestServer, testServer } from '../support/server.ts';

let database: Database;
let server: TestServer;

beforeAll(async () => {
  database = await testDatabase();
  server = await testServer({ database, clock: testClock() });
});
afterAll(async () => {
  await server.close();
  await database.close();
});

describe('[301, 302] a practitioner', () => {
  directoryEntryContract({
    type: 'Practitioner',
    minimum: { firstName: 'Rosalind', lastName: 'Franklin' },
    values: {
      ...PERSON,
      ...ACTIVITY,
      title: { values: ['Dr', 'Prof'] },
      specialty: { values: ['Cardiology', 'Surgery'] },
      email: ADDRESS.email,
      phone: ADDRESS.phone,
      timezone: { values: ['Asia/Tokyo', 'UTC'], cleared: null },
    },
    invalid: [...PERSON_RULES, ['title', 'too_big', 'x'.repeat(51)], ['timezone', 'invalid', 'Nowhere']],
    server: () => server,
    database: () => database,
  });
});

describe('[301, 302] a contact', () => {
  const trial = directoryEntryContract({
    type: 'Contact',
    minimum: { firstName: 'Rosalind', lastName: 'Franklin' },
    values: {
      ...PERSON,
      ...ADDRESS,
      title: { values: ['Dr', 'Prof'] },
      companyName: { values: ['Heart Practice', 'Bone Practice'] },
      occupation: { values: ['cardiologist', 'surgeon'] },
      providerNumber: { values: ['123456A x', '654321B x'] },
    },
    invalid: [...PERSON_RULES, ...ADDRESS_RULES, ['companyName', 'too_big', 'x'.repeat(201)]],
    server: () => server,
    database: () => database,
  });
  directoryListContract(trial);
});

describe('[301, 302] a user', () => {
  const trial = directoryEntryContract({
    type: 'User',
    minimum: { name: 'First' },
    values: { ...NAME, ...ACTIVITY, email: ADDRESS.email, jobTitle: { values: ['Nurse', 'Manager'] } },
    references: {
      practitionerId: {
        make: makePractitioner,
        archive: (on, orgId, id) =>
          adminClient(on).practitioner.update({
            where: { orgId_id: { orgId, id } },
            data: { archivedAt: new Date() },
          }),
      },
    },
    invalid: [...NAME_RULES, ['jobTitle', 'too_big', 'x'.repeat(101)]],
    server: () => server,
    database: () => database,
  });
  directoryListContract(trial);
});
