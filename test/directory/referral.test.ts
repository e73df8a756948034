import { afterAll, beforeAll, describe } from 'vitest';
import type { Database } from '../../src/platform/database.ts';
import {
  ADDRESS,
  ADDRESS_RULES,
  DESCRIPTION,
  directoryEntryContract,
  directoryListContract,
  NAME,
  NAME_RULES,
} from '../contracts/directory-entry.ts';
import { testDatabase } from '../support/database.ts';
import { testClock } from '../support/fixture.ts';
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

describe('[301, 302] a referral source', () => {
  const trial = directoryEntryContract({
    type: 'ReferralSource',
    minimum: { name: 'First' },
    values: { ...NAME, ...DESCRIPTION, category: { values: ['online', 'print'] } },
    invalid: [...NAME_RULES, ['category', 'too_big', 'x'.repeat(101)]],
    server: () => server,
    database: () => database,
  });
  directoryListContract(trial);
});

describe('[301, 302] a referral partner', () => {
  const trial = directoryEntryContract({
    type: 'ReferralPartner',
    minimum: { name: 'First' },
    values: { ...NAME, ...ADDRESS, contactName: { values: ['Ada', 'Grace'] } },
    invalid: [...NAME_RULES, ...ADDRESS_RULES],
    server: () => server,
    database: () => database,
  });
  directoryListContract(trial);
});
