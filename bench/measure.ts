import { readFileSync } from 'node:fs';
import autocannon from 'autocannon';
import type { Client } from 'pg';
import type { Call, Contender } from './contender.ts';
import type { Sample } from './sample.ts';
import type { Task } from './task.ts';

/** What one round of load against one server came to. */
export interface Round {
  /** Tasks done in a second, of however many requests each. */
  readonly perSecond: number;
  /** Milliseconds, of one request. */
  readonly p50: number;
  readonly p99: number;
  /** CPU of the server for each task, in milliseconds; its own threads included. */
  readonly serverCpu: number;
  /** CPU of PostgreSQL's backends for each task, in milliseconds. */
  readonly databaseCpu: number;
  /** Most memory of the server during the round, in megabytes (resident). */
  readonly memory: number;
}

/** A request of the load: those of one task follow each other on one connection. */
export interface Turn {
  /** @param n which turn of the load it is @param before what the turn before was answered */
  call(n: number, before: unknown): Call;
  /** Reads the answer. Absent where its status says enough. @throws Error for a refusal */
  readonly read?: (body: string) => unknown;
}

/** The turns of a task, as a contender takes them. */
export function turnsOf(contender: Contender, { steps, isWrite }: Task, sample: Sample): Turn[] {
  return steps.map((step) => ({
    call: (n, before) => contender.call(step, step.ask(sample, n, before as never)),
    ...(isWrite && { read: (body: string) => contender.answer(step, body) }),
  }));
}

export interface LoadOptions {
  readonly url: string;
  readonly pid: number;
  readonly seconds: number;
  readonly connections: number;
  readonly turns: readonly Turn[];
  /** Number of the first task; the next have the next ones. */
  readonly first: number;
  /** Of the database's host, for its backends' CPU; must be this machine. */
  readonly database: Client;
}

/** What goes from one turn of a connection to its next. */
interface Passed {
  n: number;
  before: unknown;
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
export function memoryOf(pid: number): number {
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

/**
 * Puts one server under a closed loop of load for some seconds.
 * @returns what it came to, and the number of the next task
 * @throws Error when any answer is none
 */
export async function measure(options: LoadOptions): Promise<{ round: Round; next: number }> {
  const { url, pid, seconds, connections, turns, database } = options;
  let [next, memory] = [options.first, memoryOf(pid)];
  let failure: unknown;
  const sampler = setInterval(() => {
    memory = Math.max(memory, memoryOf(pid));
  }, 100);
  const before = { backends: await backendCpu(database), server: cpuOf(pid) };
  const result = await autocannon({
    ...{ url, connections, duration: seconds },
    requests: turns.map(({ call, read }, place) => ({
      method: 'POST' as const,
      setupRequest: (request: autocannon.Request, context: object) => {
        const passed = context as Passed;
        if (place === 0) passed.n = next++;
        return Object.assign(request, call(passed.n, passed.before));
      },
      ...(read && {
        onResponse: (_status: number, body: string, context: object) => {
          try {
            (context as Passed).before = read(body);
          } catch (error) {
            failure ??= error;
          }
        },
      }),
    })),
  });
  clearInterval(sampler);
  const server = cpuOf(pid) - before.server;
  const backends = await backendCpu(database);
  const done = result['2xx'] / turns.length;
  if (failure !== undefined) throw failure;
  if (result.non2xx > 0 || result.errors > 0)
    throw new Error(`${result.non2xx} answers were refusals, ${result.errors} did not come`);
  if (done === 0) throw new Error(`not one answer within ${seconds} s: ask for longer rounds by --seconds`);
  let databaseCpu = 0;
  for (const [backend, cpu] of backends) databaseCpu += cpu - (before.backends.get(backend) ?? 0);
  const round = {
    ...{ perSecond: done / seconds, p50: result.latency.p50, p99: result.latency.p99, memory },
    serverCpu: (1000 * server) / done,
    databaseCpu: (1000 * databaseCpu) / done,
  };
  return { round, next };
}

/**
 * Measures several by turns: which is first turns with each round, and the first round warms up and is thrown away.
 * @param once one round of one of them @returns the rounds of each
 */
export async function alternate(
  sides: number,
  { rounds, seconds }: { readonly rounds: number; readonly seconds: number },
  once: (side: number, seconds: number) => Promise<Round>,
): Promise<Round[][]> {
  const figures = Array.from({ length: sides }, (): Round[] => []);
  for (let round = 0; round <= rounds; round++) {
    for (let place = 0; place < sides; place++) {
      const side = (place + round) % sides;
      const result = await once(side, round === 0 ? Math.min(2, seconds) : seconds);
      if (round > 0) figures[side]?.push(result);
    }
  }
  return figures;
}
