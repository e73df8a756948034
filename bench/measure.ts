import { readFileSync } from 'node:fs';
import autocannon from 'autocannon';
import type { Client } from 'pg';
import type { Call } from './contender.ts';

/** What one round of load against one server came to. */
export interface Round {
  readonly requestsPerSecond: number;
  /** Milliseconds. */
  readonly p50: number;
  readonly p99: number;
  /** CPU of the server for each request, in milliseconds; its own threads included. */
  readonly serverCpu: number;
  /** CPU of PostgreSQL's backends for each request, in milliseconds. */
  readonly databaseCpu: number;
  /** Most memory of the server during the round, in megabytes (resident). */
  readonly memory: number;
}

export interface LoadOptions {
  readonly url: string;
  readonly pid: number;
  readonly seconds: number;
  readonly connections: number;
  /** The `n`th request. */
  readonly call: (n: number) => Call;
  /** Of the database's host, for its backends' CPU; must be this machine. */
  readonly database: Client;
}

/** Clock ticks of a second in /proc: Linux has 100 on every platform that Node runs on. */
const TICKS = 100;

/** CPU seconds that a process has had so far; 0 where it has ended. */
function cpuOf(pid: number): number {
  try {
    const [, rest = ''] = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ');
    const fields = rest.split(' ');
    return (Number(fields[11]) + Number(fields[12])) / TICKS;
  } catch {
    return 0;
  }
}

/** Resident memory of a process, in megabytes. */
function memoryOf(pid: number): number {
  const [, kilobytes] = /^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
  return Number(kilobytes) / 1024;
}

/** CPU seconds that each of the database's backends has had so far. */
async function backendCpu(database: Client): Promise<Map<number, number>> {
  const { rows } = await database.query<{ pid: number }>(
    'select pid from pg_stat_activity where datname = current_database()',
  );
  return new Map(rows.map(({ pid }) => [pid, cpuOf(pid)]));
}

/** Puts one server under a closed loop of load for some seconds. @throws Error when any answer is none */
export async function measure(options: LoadOptions): Promise<Round> {
  const { url, pid, seconds, connections, call, database } = options;
  let [sent, memory] = [0, memoryOf(pid)];
  const sampler = setInterval(() => {
    memory = Math.max(memory, memoryOf(pid));
  }, 100);
  const before = { backends: await backendCpu(database), server: cpuOf(pid) };
  const result = await autocannon({
    ...{ url, connections, duration: seconds },
    requests: [
      {
        method: 'POST',
        setupRequest: (request: autocannon.Request) => Object.assign(request, call(sent++)),
      },
    ],
  });
  clearInterval(sampler);
  const server = cpuOf(pid) - before.server;
  const backends = await backendCpu(database);
  const done = result['2xx'];
  if (result.non2xx > 0 || result.errors > 0)
    throw new Error(`${result.non2xx} answers were refusals, ${result.errors} did not come`);
  if (done === 0) throw new Error(`not one answer within ${seconds} s: ask for longer rounds by --seconds`);
  let databaseCpu = 0;
  for (const [backend, cpu] of backends) databaseCpu += cpu - (before.backends.get(backend) ?? 0);
  return {
    requestsPerSecond: done / seconds,
    ...{ p50: result.latency.p50, p99: result.latency.p99 },
    serverCpu: (1000 * server) / done,
    databaseCpu: (1000 * databaseCpu) / done,
    memory,
  };
}
