import type { GraphQLSchema } from 'graphql';
import type { Authenticator } from '../../src/auth/authenticate.ts';
import type { Clock } from '../../src/platform/clock.ts';
import { type Config, loadConfig } from '../../src/platform/config.ts';
import type { Database } from '../../src/platform/database.ts';
import { createLogger } from '../../src/platform/log.ts';
import { createServer, type Server } from '../../src/server.ts';
import { testDatabase } from './database.ts';

/** A configuration that needs nothing of the machine: a free port, a fixed key, no `.env`. */
export function testConfig(overrides: Partial<Config> = {}): Config {
  const environment = {
    NODE_ENV: 'test',
    PORT: '0',
    LOG_LEVEL: 'debug',
    // Clocks of tests stand still: a budget would not come back.
    RATE_LIMIT_ORG: '0',
    RATE_LIMIT_PARTNER: '0',
    // Tests run the passes themselves.
    WEBHOOK_INTERVAL: '0',
    WAITLIST_INTERVAL: '0',
    ENCRYPTION_KEY: Buffer.alloc(32, 7).toString('base64'),
    // The suite can be run either way, as with READ_CLIENT.
    PLANNED_EXECUTION: process.env.PLANNED_EXECUTION ?? 'on',
  };
  return { ...loadConfig(environment), ...overrides };
}

/** What a test server may be given. */
export interface TestServerOptions {
  config?: Partial<Config>;
  /** Its owner closes it; absent: a new one, closed with the server. */
  database?: Database;
  clock?: Clock;
  schemas?: { org: GraphQLSchema; partner: GraphQLSchema };
  authenticator?: Authenticator;
}

/** A server for tests, and what it has logged. */
export interface TestServer extends Server {
  /** Every line of the log so far, as it was written. */
  readonly logLines: readonly string[];
  /** Every line of the log so far, parsed. */
  logged(): Record<string, unknown>[];
}

/** Makes the real server over a database for tests, with its log in memory. */
export async function testServer({
  config,
  database,
  ...parts
}: TestServerOptions = {}): Promise<TestServer> {
  const logLines: string[] = [];
  const logger = createLogger('debug', { write: (line) => void logLines.push(line) });
  const own = database ? null : await testDatabase();
  const server = await createServer({
    ...parts,
    config: testConfig(config),
    database: database ?? (own as Database),
    logger,
  });
  return {
    ...server,
    get url() {
      return server.url;
    },
    logLines,
    logged: () => logLines.map((line) => JSON.parse(line)),
    close: async () => {
      await server.close();
      await own?.close();
    },
  };
}
