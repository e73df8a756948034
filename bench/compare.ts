import type { Client } from 'pg';
import { showProgress } from '../src/cli/progress.ts';
import { checkTask, teach } from './answers.ts';
import { type Contender, type Setting, startServers, takesPart } from './contender.ts';
import { measure, type Round, turnsOf } from './measure.ts';
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
      const figures = new Map<string, Round[]>(taking.map(({ name }) => [name, []]));
      // Reads ask for the same in each round; writes never do.
      let first = 0;
      // The first round warms up and is thrown away; the order turns with each round.
      for (let round = 0; round <= rounds; round++) {
        for (const [index] of taking.entries()) {
          const contender = taking[(index + round) % taking.length] as Contender;
          const { url, pid } = servers.of(contender.server);
          const result = await measure({
            ...{ url, pid, database, connections, first, turns: turnsOf(contender, task, sample) },
            seconds: round === 0 ? Math.min(2, seconds) : seconds,
          });
          if (task.isWrite) first = result.next;
          if (round > 0) figures.get(contender.name)?.push(result.round);
          progress(++done);
        }
      }
      for (const [contender, all] of figures) {
        const count = statements.get(task)?.get(contender)?.length ?? 0;
        measured.push({ task: task.name, contender, statements: count, rounds: all });
      }
    }
    return measured;
  } finally {
    await servers.stop();
  }
}
