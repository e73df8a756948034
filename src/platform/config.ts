import { randomBytes } from 'node:crypto';
import { existsSync, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { isIP } from 'node:net';
import { join } from 'node:path';
import { loadEnvFile } from 'node:process';
import { z } from 'zod';
import type { DatabaseOptions } from './database.ts';

/** The settings of a server, read from the environment once, at start. */
export interface Config {
  readonly nodeEnv: 'development' | 'test' | 'production';
  /** TCP port of the API; 0 takes a free one. */
  readonly port: number;
  readonly host: string;
  /** Where clients reach the server, without a slash at the end; absent: the address that it listens on. */
  readonly publicUrl?: string;
  /** PostgreSQL; absent: PGlite in `dataDir`. */
  readonly databaseUrl?: string;
  /** A streaming replica for reads. */
  readonly replicaUrl?: string;
  readonly redisUrl?: string;
  /** Holds the embedded database, a generated encryption key and the demo's credentials. */
  readonly dataDir: string;
  readonly logLevel: 'fatal' | 'error' | 'warn' | 'info' | 'debug' | 'trace' | 'silent';
  /** 32 bytes from which the keys for encrypted fields are derived. */
  readonly encryptionKey: Uint8Array;
  /** The organization's identity provider; absent: tokens are refused. */
  readonly jwt?: { readonly issuer: string; readonly audience: string; readonly jwksUrl: string };
  /** Origins that may call from a browser, besides Apollo Studio's. */
  readonly corsOrigins: readonly string[];
  /** Port of the Prometheus metrics; absent: none are kept. */
  readonly metricsPort?: number;
  /** Which proxies may say where a request came from: a number of hops, or their addresses; 0: none. */
  readonly trustProxy: number | readonly string[];
  /** Largest request body, in bytes. */
  readonly bodyLimit: number;
  /** How long a stopping server waits for the requests in flight, in milliseconds. */
  readonly shutdownTimeout: number;
  /** Units of cost that a credential may spend in a minute, by whose it is; 0: as many as it likes. */
  readonly rateLimits: { readonly org: number; readonly partner: number };
  /** What becomes of an operation that a live partner has not registered: it is refused, or run and logged. */
  readonly registeredOperations: 'enforce' | 'log';
  /** Whether requests read by compiled statements where those are known to answer what Prisma does. */
  readonly readClient: boolean;
  /** Whether queries are executed by plans that are made once for all requests that ask them. */
  readonly plannedExecution: boolean;
  /** Seconds between two passes of the dispatcher of webhooks; 0: this instance sends none. */
  readonly webhookInterval: number;
  /** Seconds between two signs of life on a subscription, and how many of those a credential may have open. */
  readonly subscriptions: { readonly keepAlive: number; readonly limit: number };
  /** Seconds between two passes that offer what has become free to those who wait; 0: this instance makes none. */
  readonly waitlistInterval: number;
  /** Whether a database without organizations is filled with the demo; by default outside of production. */
  readonly seedDemo: boolean;
  /** OpenTelemetry collector, and the name to go by there; absent: no traces. */
  readonly telemetry?: { readonly endpoint: string; readonly serviceName: string };
}

/** A variable of the environment is missing or malformed. The message names it, and never holds its value. */
export class ConfigError extends Error {
  constructor(problems: readonly string[]) {
    super(
      `The configuration is not valid (see .env.example).\n${problems.map((line) => `  ${line}`).join('\n')}`,
    );
    this.name = 'ConfigError';
  }
}

/** A variable that `parse` reads, or takes for malformed by giving null. @param what it should be, in words */
function variable<T>(what: string, parse: (text: string) => T | null) {
  return z.string().transform((text, context) => {
    const value = parse(text.trim());
    if (value !== null) return value;
    context.addIssue(what);
    return z.NEVER;
  });
}

function integer(unit: string, min: number, max: number) {
  return variable(`${unit}, ${min} to ${max}`, (text) => parseInteger(text, min, max));
}

function url(...schemes: string[]) {
  return variable(`a URL that begins with ${schemes.map((scheme) => `${scheme}://`).join(' or ')}`, (text) =>
    URL.canParse(text) && schemes.includes(new URL(text).protocol.slice(0, -1)) ? text : null,
  );
}

function oneOf<const Value extends string>(...values: Value[]) {
  return variable(
    `${values.slice(0, -1).join(', ')} or ${values.at(-1)}`,
    (text) => values.find((value) => value === text) ?? null,
  );
}

function parseInteger(text: string, min: number, max: number): number | null {
  const value = /^\d{1,15}$/.test(text) ? Number(text) : Number.NaN;
  return value >= min && value <= max ? value : null;
}

/** The parts between commas, or null when one is not what it should be. */
function parseList(text: string, isPart: (part: string) => boolean): string[] | null {
  const parts = text.split(',').map((part) => part.trim());
  return parts.every(isPart) ? parts : null;
}

function parseKey(text: string): Uint8Array | null {
  const key = Uint8Array.from(Buffer.from(text, 'base64'));
  return key.length === 32 ? key : null;
}

const isOrigin = (text: string) => URL.canParse(text) && new URL(text).origin === text;
const isNetwork = (text: string) => isIP(text.split('/')[0] ?? '') !== 0;
const port = integer('a port number', 0, 65_535);

const variables = z.object({
  NODE_ENV: oneOf('development', 'test', 'production').default('development'),
  PORT: port.default(4000),
  HOST: variable('an address or a host name', (text) => (/^[\w.:-]+$/.test(text) ? text : null)).default(
    '127.0.0.1',
  ),
  PUBLIC_URL: url('http', 'https').optional(),
  DATABASE_URL: url('postgresql', 'postgres').optional(),
  REPLICA_URL: url('postgresql', 'postgres').optional(),
  REDIS_URL: url('redis', 'rediss').optional(),
  DATA_DIR: z.string().default('.data'),
  LOG_LEVEL: oneOf('fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent').default('info'),
  ENCRYPTION_KEY: variable('32 bytes in base64', parseKey).optional(),
  JWT_ISSUER: z.string().optional(),
  JWT_AUDIENCE: z.string().optional(),
  JWT_JWKS_URL: url('http', 'https').optional(),
  CORS_ORIGINS: variable('origins such as https://app.example.com, separated by commas; not *', (text) =>
    parseList(text, isOrigin),
  ).default([]),
  METRICS_PORT: port.optional(),
  TRUST_PROXY: variable(
    'a number of hops, 0 to 10, or addresses and networks, separated by commas',
    (text) => parseInteger(text, 0, 10) ?? parseList(text, isNetwork),
  ).default(0),
  BODY_LIMIT: integer('a number of bytes', 1024, 16_777_216).default(1_048_576),
  SHUTDOWN_TIMEOUT: integer('a number of milliseconds', 0, 300_000).default(10_000),
  RATE_LIMIT_ORG: integer('units of cost a minute', 0, 1_000_000_000).default(2_000_000),
  RATE_LIMIT_PARTNER: integer('units of cost a minute', 0, 1_000_000_000).default(300_000),
  REGISTERED_OPERATIONS: oneOf('enforce', 'log').default('enforce'),
  READ_CLIENT: oneOf('on', 'off').default('on'),
  PLANNED_EXECUTION: oneOf('on', 'off').default('on'),
  WEBHOOK_INTERVAL: integer('a number of seconds', 0, 3_600).default(5),
  SUBSCRIPTION_KEEP_ALIVE: integer('a number of seconds', 1, 300).default(15),
  SUBSCRIPTION_LIMIT: integer('a number of subscriptions', 0, 10_000).default(100),
  WAITLIST_INTERVAL: integer('a number of seconds', 0, 3_600).default(2),
  SEED_DEMO: oneOf('0', '1').optional(),
  OTEL_EXPORTER_OTLP_ENDPOINT: url('http', 'https').optional(),
  OTEL_SERVICE_NAME: z.string().default('caregraph'),
});

type Variables = z.infer<typeof variables>;

/** The environment of the process, with what `.env` in the working directory adds to it. */
export function readEnvironment(): NodeJS.ProcessEnv {
  if (existsSync('.env')) loadEnvFile('.env');
  return process.env;
}

/**
 * Reads and checks the settings. An empty variable counts as absent. Outside of production a missing
 * ENCRYPTION_KEY is generated once and kept in `DATA_DIR/encryption.key`.
 *
 * @throws ConfigError naming every variable at fault
 */
export function loadConfig(environment: NodeJS.ProcessEnv = readEnvironment()): Config {
  const present = Object.fromEntries(Object.entries(environment).filter(([, value]) => value?.trim()));
  const parsed = variables.safeParse(present);
  if (!parsed.success) {
    throw new ConfigError(
      parsed.error.issues.map(({ path, message }) => `${path.join('.')}: expected ${message}`),
    );
  }
  const problems = contradictions(parsed.data);
  if (problems.length > 0) throw new ConfigError(problems);
  return configOf(parsed.data);
}

/** What each variable for itself can't show. */
function contradictions(env: Variables): string[] {
  const problems: string[] = [];
  if (env.REPLICA_URL && !env.DATABASE_URL) problems.push('DATABASE_URL: expected beside REPLICA_URL');
  if (env.NODE_ENV === 'production' && !env.ENCRYPTION_KEY) {
    problems.push('ENCRYPTION_KEY: expected in production: 32 bytes in base64, the same for every instance');
  }
  const jwt = ['JWT_ISSUER', 'JWT_AUDIENCE', 'JWT_JWKS_URL'] as const;
  if (jwt.some((name) => env[name])) {
    for (const name of jwt)
      if (!env[name]) problems.push(`${name}: expected beside the other JWT_ variables`);
  }
  return problems;
}

function configOf(env: Variables): Config {
  const { JWT_ISSUER: issuer, JWT_AUDIENCE: audience, JWT_JWKS_URL: jwksUrl } = env;
  const { OTEL_EXPORTER_OTLP_ENDPOINT: endpoint } = env;
  return Object.freeze<Config>({
    nodeEnv: env.NODE_ENV,
    port: env.PORT,
    host: env.HOST,
    publicUrl: env.PUBLIC_URL?.replace(/\/+$/, ''),
    databaseUrl: env.DATABASE_URL,
    replicaUrl: env.REPLICA_URL,
    redisUrl: env.REDIS_URL,
    dataDir: env.DATA_DIR,
    logLevel: env.LOG_LEVEL,
    encryptionKey: env.ENCRYPTION_KEY ?? keepKey(env.DATA_DIR),
    jwt: issuer && audience && jwksUrl ? { issuer, audience, jwksUrl } : undefined,
    corsOrigins: env.CORS_ORIGINS,
    metricsPort: env.METRICS_PORT,
    trustProxy: env.TRUST_PROXY,
    bodyLimit: env.BODY_LIMIT,
    shutdownTimeout: env.SHUTDOWN_TIMEOUT,
    rateLimits: { org: env.RATE_LIMIT_ORG, partner: env.RATE_LIMIT_PARTNER },
    registeredOperations: env.REGISTERED_OPERATIONS,
    readClient: env.READ_CLIENT === 'on',
    plannedExecution: env.PLANNED_EXECUTION === 'on',
    webhookInterval: env.WEBHOOK_INTERVAL,
    subscriptions: { keepAlive: env.SUBSCRIPTION_KEEP_ALIVE, limit: env.SUBSCRIPTION_LIMIT },
    waitlistInterval: env.WAITLIST_INTERVAL,
    seedDemo: env.SEED_DEMO ? env.SEED_DEMO === '1' : env.NODE_ENV !== 'production',
    telemetry: endpoint ? { endpoint, serviceName: env.OTEL_SERVICE_NAME } : undefined,
  });
}

/** Where clients reach a server of this configuration, without a slash at the end. */
export function publicUrlOf({ publicUrl, host, port }: Config): string {
  return publicUrl ?? `http://${host}:${port}`;
}

/** Where the database of a configuration is. The embedded one has a directory of its own inside DATA_DIR. */
export function databaseOptions(config: Config): DatabaseOptions {
  const { databaseUrl: url, replicaUrl, readClient } = config;
  return url ? { url, replicaUrl, readClient } : { dataDir: join(config.dataDir, 'database'), readClient };
}

/** The key in the data directory, generated when there is none; when two processes start at once, one key wins. */
function keepKey(dataDir: string): Uint8Array {
  const file = join(dataDir, 'encryption.key');
  if (!existsSync(file)) {
    mkdirSync(dataDir, { recursive: true });
    const draft = `${file}.${process.pid}`;
    writeFileSync(draft, `${randomBytes(32).toString('base64')}\n`, { mode: 0o600 });
    try {
      linkSync(draft, file);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    } finally {
      rmSync(draft, { force: true });
    }
  }
  const key = parseKey(readFileSync(file, 'utf8').trim());
  if (!key) throw new ConfigError(['ENCRYPTION_KEY: expected 32 bytes in base64 in DATA_DIR/encryption.key']);
  return key;
}
