import { afterAll, beforeAll, describe } from 'vitest';
import type { Database } from '../../src/platform/database.ts';
import {
  ACTIVITY,
  ADDRESS,
  ADDRESS_RULES,
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

describe('[301, 302] a location', () => {
  directoryEntryContract({
    type: 'Location',
    minimum: { name: 'First', timezone: 'Europe/London' },
    values: {
      ...NAME,
      ...ADDRESS,
      ...ACTIVITY,
      timezone: { values: ['Europe/London', 'America/New_York'], cleared: 'refused' },
    },
    invalid: [
      ...NAME_RULES,
      ...ADDRESS_RULES,
      ['timezone', 'invalid', 'Mars/Olympus'],
      ['timezone', 'invalid', '+01:00'],
      ['timezone', 'invalid', 'europe/london'],
      ['timezone', 'invalid', ''],
    ],
    server: () => server,
    database: () => database,
  });
});

describe('[301, 302] a hospital', () => {
  const trial = directoryEntryContract({
    type: 'Hospital',
    minimum: { name: 'First' },
    values: { ...NAME, ...ADDRESS },
    invalid: [...NAME_RULES, ...ADDRESS_RULES, ['uniqueId', 'too_big', 'x'.repeat(101)]],
    server: () => server,
    database: () => database,
  });
  directoryListContract(trial);
});

describe('[301, 302] an employer', () => {
  const trial = directoryEntryContract({
    type: 'Employer',
    minimum: { name: 'First' },
    values: { ...NAME, ...ADDRESS },
    invalid: [...NAME_RULES, ...ADDRESS_RULES],
    server: () => server,
    database: () => database,
  });
  directoryListContract(trial);
});
