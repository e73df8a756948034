import { type ChildProcess, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { encodeId } from '../src/graphql/id.ts';
import { READS } from './read.ts';
import type { Asked, Question, Step, Task } from './task.ts';

const ROOT = join(import.meta.dirname, '..');
/** The Node that PostGraphile needs; the npm package `node` brings it. */
const NODE_22 = join(import.meta.dirname, 'node_modules/node/bin/node');

/** What the servers under test are given. */
export interface Setting {
  readonly databaseUrl: string;
  /** Key of the gateway: an administrator's. */
  readonly secret: string;
  readonly encryptionKey: string;
  readonly dataDir: string;
  /** The core that servers run on; absent: any. */
  readonly core?: number;
}

/** One HTTP request of the load. */
export interface Call {
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** One of those who are compared. */
export interface Contender {
  readonly name: string;
  /** Contenders of one server differ in how they are asked. */
  readonly server: ServerName;
  call(step: Step, asked: Asked): Call;
  /** The answer as all are compared; @throws Error for an answer that is none. */
  answer(step: Step, body: string): unknown;
}

export type ServerName = 'gateway' | 'gateway on Node 22' | 'postgraphile' | 'floor';

/** The contenders whose names contain a text. */
export function findContenders(setting: Setting, text: string): Contender[] {
  return contendersOf(setting).filter(({ name }) => name.includes(text));
}

/** Whether a contender takes part in a task. */
export function takesPart({ server }: Contender, { steps }: Task): boolean {
  return server !== 'postgraphile' || steps.every(({ postgraphile }) => postgraphile !== undefined);
}

const JSON_HEADERS = { 'content-type': 'application/json' };
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

function dataOf(body: string): never {
  const { data, errors } = JSON.parse(body) as { data?: unknown; errors?: unknown };
  if (errors !== undefined || data == null) throw new Error(`no answer: ${body.slice(0, 500)}`);
  return data as never;
}

/** Types of the records whose global ids the gateway is asked for. */
const TYPES: Readonly<Record<string, string>> = {
  patient: 'Patient',
  location: 'Location',
  practitioner: 'Practitioner',
  practitioners: 'Practitioner',
  service: 'AppointmentType',
  appointment: 'Appointment',
};

/** The answer that a question's document was given, as all are compared. */
const answerTo = ({ answer = (data) => data }: Question, body: string): unknown => answer(dataOf(body));

/** Variables as the gateway takes them: global ids; the organization is the credential's. */
function gatewayVariables({ org: _org, ...asked }: Asked): Asked {
  const globalIds = (type: string, value: unknown): unknown =>
    Array.isArray(value) ? value.map((id) => globalIds(type, id)) : encodeId(type, String(value));
  return Object.fromEntries(
    Object.entries(asked).map(([name, value]) => {
      const type = TYPES[name];
      return [name, type === undefined ? value : globalIds(type, value)];
    }),
  );
}

function gateway(server: ServerName, secret: string, registered: boolean): Contender {
  const headers = { ...JSON_HEADERS, authorization: `Bearer ${secret}` };
  return {
    name: `${server}, ${registered ? 'by hash' : 'full document'}`,
    server,
    call({ gateway: { document } }, asked) {
      const variables = gatewayVariables(asked);
      const persistedQuery = { version: 1, sha256Hash: sha256(document) };
      const sent = registered ? { extensions: { persistedQuery } } : { query: document };
      return { path: '/graphql', headers, body: JSON.stringify({ ...sent, variables }) };
    },
    answer: ({ gateway: question }, body) => answerTo(question, body),
  };
}

/** @throws Error for a step of a task that it takes no part in */
function forPostgraphile({ name, postgraphile: question }: Step): Question {
  if (!question) throw new Error(`PostGraphile is not asked for "${name}"`);
  return question;
}

function postgraphile(persisted: boolean): Contender {
  return {
    name: `postgraphile, ${persisted ? 'persisted' : 'full document'}`,
    server: 'postgraphile',
    call(step, variables) {
      const { document } = forPostgraphile(step);
      const sent = persisted ? { documentId: sha256(document) } : { query: document };
      return { path: '/graphql', headers: JSON_HEADERS, body: JSON.stringify({ ...sent, variables }) };
    },
    answer: (step, body) => answerTo(forPostgraphile(step), body),
  };
}

const FLOOR: Contender = {
  name: 'floor',
  server: 'floor',
  call: ({ name }, asked) => ({
    path: '/',
    headers: JSON_HEADERS,
    body: JSON.stringify({ question: name, asked }),
  }),
  answer: (_step, body) => dataOf(body),
};

/** Everybody who can be compared here; PostGraphile where `npm ci --prefix bench` has brought it. */
function contendersOf({ secret }: Setting): Contender[] {
  return [
    gateway('gateway', secret, false),
    gateway('gateway', secret, true),
    ...(existsSync(NODE_22)
      ? [gateway('gateway on Node 22', secret, true), postgraphile(false), postgraphile(true)]
      : []),
    FLOOR,
  ];
}

/** A server that runs. */
export interface Running {
  readonly url: string;
  readonly pid: number;
  stop(): Promise<void>;
}

/** Servers that run side by side. */
export interface Servers {
  /** @param key as it was started by */
  of(key: string): Running;
  stop(): Promise<void>;
}

const FIRST_PORT = 4700;

/**
 * Starts servers, each on a port of its own; those of one key once.
 * @param wanted the key of each, what it is, and what it is given @throws Error when one of them ends instead
 */
export async function startServers(
  wanted: readonly (readonly [key: string, name: ServerName, setting: Setting])[],
): Promise<Servers> {
  const running = new Map<string, Running>();
  const stop = async () => void (await Promise.all([...running.values()].map((one) => one.stop())));
  try {
    for (const [key, name, setting] of wanted)
      if (!running.has(key)) running.set(key, await startServer(name, FIRST_PORT + running.size, setting));
  } catch (error) {
    await stop();
    throw error;
  }
  return { of: (key) => running.get(key) as Running, stop };
}

/** Starts a server on a core of its own; resolves when it answers. @throws Error when it ends instead */
async function startServer(name: ServerName, port: number, setting: Setting): Promise<Running> {
  const { databaseUrl, core } = setting;
  const [node, args, env] = commandOf(name, setting);
  const pinned = core === undefined ? [] : ['taskset', '-c', String(core)];
  const [command = node, ...rest] = [...pinned, node, ...args];
  const child = spawn(command, rest, {
    cwd: ROOT,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: {
      PATH: process.env.PATH,
      ...{ NODE_ENV: 'production', DATABASE_URL: databaseUrl, PORT: String(port), HOST: '127.0.0.1', ...env },
    },
  });
  const url = `http://127.0.0.1:${port}`;
  await answers(url, child, name);
  return { url, pid: child.pid as number, stop: () => stop(child) };
}

function commandOf(name: ServerName, setting: Setting): [string, string[], Record<string, string>] {
  if (name === 'floor') return [process.execPath, ['bench/server/floor.mjs'], {}];
  if (name === 'postgraphile') {
    const documents = READS.flatMap(({ steps }) => steps)
      .map((step) => forPostgraphile(step).document)
      .map((document) => [sha256(document), document]);
    const PERSISTED = JSON.stringify(Object.fromEntries(documents));
    return [NODE_22, ['bench/server/postgraphile.mjs'], { PERSISTED, GRAPHILE_ENV: 'production' }];
  }
  return [
    name === 'gateway' ? process.execPath : NODE_22,
    ['dist/main.js'],
    // Limits stay on, and so high that one client may ask as fast as it can.
    {
      ...{ ENCRYPTION_KEY: setting.encryptionKey, DATA_DIR: setting.dataDir, LOG_LEVEL: 'info' },
      RATE_LIMIT_ORG: '1000000000',
    },
  ];
}

async function answers(url: string, child: ChildProcess, name: string): Promise<void> {
  for (let attempt = 0; attempt < 600; attempt++) {
    if (child.exitCode !== null) throw new Error(`The server "${name}" ended with status ${child.exitCode}`);
    if (
      await fetch(url).then(
        () => true,
        () => false,
      )
    )
      return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`The server "${name}" does not answer`);
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.kill('SIGTERM');
  const late = setTimeout(() => child.kill('SIGKILL'), 15_000);
  await ended;
  clearTimeout(late);
}
