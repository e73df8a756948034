import type { Client } from 'pg';
import { showProgress } from '../src/cli/progress.ts';
import { checkTask, teach } from './answers.ts';
import { type Contender, type Setting, startServers, takesPart } from './contender.ts';
import { alternate, measure, turnsOf } from './measure.ts';
import type { Measured } from './report.ts';
import type { Sample } from './sample.ts';
import type { Task } from './task.ts';
import { tapDatabase } from './wiretap.ts';

/** What is compared, and how long. */
export interface Comparison {
  readonly setting: Setting;
  readonly database: Client;
  readonly sample: Sample;
  readonly tasks: readonly Task[];
  readonly contenders: readonly Contender[];
  readonly rounds: number;
  /** Of one round. */
  readonly seconds: number;
  readonly connections: number;
}

/**
 * Compares what the contenders answer and write, task by task.
 * @returns the statements of each task and contender @throws Error where two differ
 */
export async function checkAnswers(
  comparison: Comparison,
): Promise<Map<Task, Map<string, readonly string[]>>> {
  const { setting, database, sample, tasks, contenders } = comparison;
  const tap = await tapDatabase(setting.databaseUrl);
  const tapped = { ...setting, databaseUrl: tap.databaseUrl };
  const servers = await startServers(contenders.map(({ server }) => [server, server, tapped]));
  try {
    const urlOf = ({ server }: Contender) => servers.of(server).url;
    const statements = new Map<Task, Map<string, readonly string[]>>();
    await teach(contenders, tasks, { sample, database, urlOf });
    for (const task of tasks)
      statements.set(task, await checkTask(task, contenders, { sample, tap, database, urlOf }));
    return statements;
  } finally {
    await servers.stop();
    await tap.close();
  }
}

/** Puts every contender under the load of every task, in alternating rounds. @param statements as `checkAnswers` gives them */
export async function compareSpeeds(
  { setting, database, sample, tasks, contenders, rounds, seconds, connections }: Comparison,
  statements: Map<Task, Map<string, readonly string[]>>,
): Promise<Measured[]> {
  const servers = await startServers(contenders.map(({ server }) => [server, server, setting]));
  try {
    await teach(contenders, tasks, { sample, database, urlOf: ({ server }) => servers.of(server).url });
    const measured: Measured[] = [];
    const takingPart = (task: Task) => contenders.filter((contender) => takesPart(contender, task));
    const progress = showProgress((rounds + 1) * tasks.flatMap(takingPart).length, 'rounds');
    let done = 0;
    for (const task of tasks) {
      const taking = takingPart(task);
      // Reads ask for the same in each round; writes never do.
      let first = 0;
      const figures = await alternate(taking.length, { rounds, seconds }, async (side, length) => {
        const contender = taking[side] as Contender;
        const { url, pid } = servers.of(contender.server);
        const turns = turnsOf(contender, task, sample);
        const { round, next } = await measure({
          ...{ url, pid, database, connections, first, turns, seconds: length },
        });
        if (task.isWrite) first = next;
        progress(++done);
        return round;
      });
      for (const [side, { name: contender }] of taking.entries()) {
        const count = statements.get(task)?.get(contender)?.length ?? 0;
        measured.push({ task: task.name, contender, statements: count, rounds: figures[side] ?? [] });
      }
    }
    return measured;
  } finally {
    await servers.stop();
  }
}
