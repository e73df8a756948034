import { afterAll, beforeAll } from 'vitest';
import type { Database } from '../../src/platform/database.ts';
import { type TenantClient, tenantClient } from '../../src/platform/tenant-client.ts';
import { type GraphqlClient, graphqlClient } from './client.ts';
import { testDatabase } from './database.ts';
import {
  type Environment,
  type MadeOrganization,
  makeOrganization,
  type TestClock,
  testClock,
} from './fixture.ts';
import { type TestServer, testServer } from './server.ts';

/** A server with an organization on it, for the tests of one file. */
export interface TestClinic {
  readonly server: TestServer;
  readonly database: Database;
  /** Stands still until it is moved; the server's own. */
  readonly clock: TestClock;
  readonly organization: MadeOrganization;
  readonly orgId: string;
  /** Prisma, bound to the organization. */
  readonly db: TenantClient;
  /** Asks by the credential of a role. */
  as(role: keyof MadeOrganization['secrets']): GraphqlClient;
}

/** Makes a clinic before the tests of a file, and closes it after them. Its parts are there from the first test on. */
export function testClinic(environment: Environment = 'LIVE'): TestClinic {
  const clock = testClock();
  let made: { database: Database; server: TestServer; organization: MadeOrganization; db: TenantClient };
  beforeAll(async () => {
    const database = await testDatabase();
    const server = await testServer({ database, clock });
    const organization = await makeOrganization(database, { environment });
    made = { database, server, organization, db: tenantClient(database.prisma, organization.orgId) };
  });
  afterAll(async () => {
    await made.server.close();
    await made.database.close();
  });
  return {
    clock,
    get server() {
      return made.server;
    },
    get database() {
      return made.database;
    },
    get organization() {
      return made.organization;
    },
    get orgId() {
      return made.organization.orgId;
    },
    get db() {
      return made.db;
    },
    as: (role) => graphqlClient(made.server.app, made.organization.secrets[role]),
  };
}
