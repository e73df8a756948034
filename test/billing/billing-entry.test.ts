import { afterAll, beforeAll, describe } from 'vitest';
import type { Database } from '../../src/platform/database.ts';
import {
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

describe('[301, 302] a concession type', () => {
  const trial = directoryEntryContract({
    type: 'ConcessionType',
    minimum: { name: 'First' },
    values: NAME,
    invalid: NAME_RULES,
    server: () => server,
    database: () => database,
  });
  directoryListContract(trial);
});

describe('[301, 302] a fee schedule', () => {
  const trial = directoryEntryContract({
    type: 'FeeSchedule',
    minimum: { name: 'First' },
    values: { ...NAME, ...DESCRIPTION },
    invalid: [...NAME_RULES, ['description', 'too_big', 'x'.repeat(2001)]],
    server: () => server,
    database: () => database,
  });
  directoryListContract(trial);
});

describe('[301, 302] a billing type', () => {
  const trial = directoryEntryContract({
    type: 'BillingType',
    minimum: { name: 'First' },
    values: { ...NAME, ...DESCRIPTION },
    invalid: [...NAME_RULES, ['description', 'too_big', 'x'.repeat(2001)]],
    server: () => server,
    database: () => database,
  });
  directoryListContract(trial);
});

describe('[301, 302] a billing account', () => {
  const trial = directoryEntryContract({
    type: 'BillingAccount',
    minimum: { name: 'First' },
    values: NAME,
    invalid: NAME_RULES,
    server: () => server,
    database: () => database,
  });
  directoryListContract(trial);
});
