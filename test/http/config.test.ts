import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ConfigError, databaseOptions, loadConfig } from '../../src/platform/config.ts';

const KEY = Buffer.alloc(32, 1).toString('base64');
const SECRET = 'Xanthippe1938';

let dataDir: string;

beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'caregraph-config-'));
});

afterEach(() => {
  rmSync(dataDir, { recursive: true, force: true });
});

/** Loads a configuration whose key needs no file. */
const load = (environment: NodeJS.ProcessEnv) => loadConfig({ ENCRYPTION_KEY: KEY, ...environment });

/** The lines of the error that an environment causes, without the heading. */
function problemsOf(environment: NodeJS.ProcessEnv): string[] {
  try {
    loadConfig(environment);
  } catch (error) {
    expect(error).toBeInstanceOf(ConfigError);
    expect((error as Error).message).not.toContain(SECRET);
    return (error as Error).message
      .split('\n')
      .slice(1)
      .map((line) => line.trim());
  }
  throw new Error('The environment was accepted');
}

describe('configuration', () => {
  it('needs nothing: everything has a default', () => {
    expect(load({})).toMatchObject({
      nodeEnv: 'development',
      port: 4000,
      host: '127.0.0.1',
      dataDir: '.data',
      logLevel: 'info',
      corsOrigins: [],
      trustProxy: 0,
      bodyLimit: 1_048_576,
      databaseUrl: undefined,
      jwt: undefined,
      metricsPort: undefined,
      telemetry: undefined,
    });
  });

  it('reads what is set, and takes an empty variable for one that is not', () => {
    const config = load({
      PORT: '8080',
      HOST: '',
      PUBLIC_URL: 'https://api.example.com/',
      DATABASE_URL: 'postgresql://localhost/caregraph',
      REPLICA_URL: 'postgres://replica/caregraph',
      CORS_ORIGINS: 'https://a.example.com, http://localhost:3000',
      TRUST_PROXY: '10.0.0.0/8,::1',
      METRICS_PORT: '9090',
      JWT_ISSUER: 'https://id.example.com',
      JWT_AUDIENCE: 'caregraph',
      JWT_JWKS_URL: 'https://id.example.com/jwks',
      OTEL_EXPORTER_OTLP_ENDPOINT: 'http://collector:4318',
    });
    expect(config).toMatchObject({
      port: 8080,
      host: '127.0.0.1',
      publicUrl: 'https://api.example.com',
      corsOrigins: ['https://a.example.com', 'http://localhost:3000'],
      trustProxy: ['10.0.0.0/8', '::1'],
      metricsPort: 9090,
      jwt: {
        issuer: 'https://id.example.com',
        audience: 'caregraph',
        jwksUrl: 'https://id.example.com/jwks',
      },
      telemetry: { endpoint: 'http://collector:4318', serviceName: 'caregraph' },
    });
    expect(databaseOptions(config)).toEqual({
      url: 'postgresql://localhost/caregraph',
      replicaUrl: 'postgres://replica/caregraph',
      readClient: true,
    });
    expect(databaseOptions(load({ DATA_DIR: dataDir, READ_CLIENT: 'off' }))).toEqual({
      dataDir: join(dataDir, 'database'),
      readClient: false,
    });
  });

  it.each([
    ['PORT', '65536', 'a port number, 0 to 65535'],
    ['PORT', '4e3', 'a port number, 0 to 65535'],
    ['HOST', 'a b', 'an address or a host name'],
    ['PUBLIC_URL', SECRET, 'a URL that begins with http:// or https://'],
    [
      'DATABASE_URL',
      `mysql://root:${SECRET}@localhost/x`,
      'a URL that begins with postgresql:// or postgres://',
    ],
    ['REDIS_URL', SECRET, 'a URL that begins with redis:// or rediss://'],
    ['LOG_LEVEL', SECRET, 'fatal, error, warn, info, debug, trace or silent'],
    ['NODE_ENV', SECRET, 'development, test or production'],
    ['ENCRYPTION_KEY', SECRET, '32 bytes in base64'],
    ['CORS_ORIGINS', '*', 'origins such as https://app.example.com, separated by commas; not *'],
    [
      'CORS_ORIGINS',
      'https://a.example.com/path',
      'origins such as https://app.example.com, separated by commas; not *',
    ],
    ['TRUST_PROXY', SECRET, 'a number of hops, 0 to 10, or addresses and networks, separated by commas'],
    ['BODY_LIMIT', '1', 'a number of bytes, 1024 to 16777216'],
    ['METRICS_PORT', '-1', 'a port number, 0 to 65535'],
    ['RATE_LIMIT_ORG', '-1', 'units of cost a minute, 0 to 1000000000'],
    ['RATE_LIMIT_PARTNER', SECRET, 'units of cost a minute, 0 to 1000000000'],
    ['PLANNED_EXECUTION', 'maybe', 'on or off'],
    ['REGISTERED_OPERATIONS', 'off', 'enforce or log'],
    ['READ_CLIENT', 'yes', 'on or off'],
    ['OTEL_EXPORTER_OTLP_ENDPOINT', SECRET, 'a URL that begins with http:// or https://'],
  ])('names %s and says what it should be, not what it is', (name, value, expected) => {
    expect(problemsOf({ ENCRYPTION_KEY: KEY, [name]: value })).toEqual([`${name}: expected ${expected}`]);
  });

  it('names every variable at fault at once', () => {
    expect(problemsOf({ PORT: SECRET, LOG_LEVEL: SECRET }).map((line) => line.split(':', 1)[0])).toEqual([
      'PORT',
      'LOG_LEVEL',
    ]);
  });

  it('wants what belongs together', () => {
    const environment = { ENCRYPTION_KEY: KEY, JWT_ISSUER: SECRET, REPLICA_URL: 'postgres://replica/x' };
    expect(problemsOf(environment)).toEqual([
      'DATABASE_URL: expected beside REPLICA_URL',
      'JWT_AUDIENCE: expected beside the other JWT_ variables',
      'JWT_JWKS_URL: expected beside the other JWT_ variables',
    ]);
  });
});

describe('the encryption key', () => {
  it('is required in production', () => {
    expect(problemsOf({ NODE_ENV: 'production', DATA_DIR: dataDir })).toEqual([
      'ENCRYPTION_KEY: expected in production: 32 bytes in base64, the same for every instance',
    ]);
    expect(load({ NODE_ENV: 'production' }).encryptionKey).toEqual(new Uint8Array(Buffer.alloc(32, 1)));
  });

  it('is made once elsewhere, and kept for the owner of the data directory alone', () => {
    const environment = { DATA_DIR: join(dataDir, 'new') };
    const { encryptionKey } = loadConfig(environment);
    expect(encryptionKey).toHaveLength(32);
    const file = join(dataDir, 'new', 'encryption.key');
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(Buffer.from(readFileSync(file, 'utf8'), 'base64')).toEqual(Buffer.from(encryptionKey));
    expect(loadConfig(environment).encryptionKey).toEqual(encryptionKey);
  });

  it('is not made anew where the file is damaged, since that would lose what it encrypts', () => {
    writeFileSync(join(dataDir, 'encryption.key'), SECRET);
    expect(problemsOf({ DATA_DIR: dataDir })).toEqual([
      'ENCRYPTION_KEY: expected 32 bytes in base64 in DATA_DIR/encryption.key',
    ]);
    expect(readFileSync(join(dataDir, 'encryption.key'), 'utf8')).toBe(SECRET);
  });
});
