import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { Client } from 'pg';
import { type Contender, takesPart } from './contender.ts';
import { comparable } from './equality.ts';
import type { Sample } from './sample.ts';
import type { Step, Task } from './task.ts';
import type { Wiretap } from './wiretap.ts';
import { comparableWrite, takeBack } from './written.ts';

/** How often each task is done before anything is measured: its answers are compared, its statements counted. */
const COMPARED = 10;

/**
 * Does a task once. @param sends what is sent instead of a request's own body
 * @returns the answer to each of its requests
 */
async function perform(
  url: string,
  contender: Contender,
  task: Task,
  sample: Sample,
  n: number,
  sends = (_step: Step, body: string) => body,
): Promise<unknown[]> {
  const answers: unknown[] = [];
  for (const step of task.steps) {
    const { path, headers, body } = contender.call(step, step.ask(sample, n, answers.at(-1) as never));
    const response = await fetch(url + path, { method: 'POST', headers, body: sends(step, body) });
    answers.push(contender.answer(step, await response.text()));
  }
  return answers;
}

/** Makes the gateways know the hashes of the documents that they are to be asked for: each does each task once. */
export async function teach(
  contenders: readonly Contender[],
  tasks: readonly Task[],
  { sample, database, urlOf }: Pick<Check, 'sample' | 'database' | 'urlOf'>,
): Promise<void> {
  for (const contender of contenders.filter(({ server }) => server.startsWith('gateway'))) {
    for (const task of tasks) {
      await perform(urlOf(contender), contender, task, sample, 0, ({ gateway: { document } }, body) =>
        JSON.stringify({ ...JSON.parse(body), query: document }),
      );
    }
  }
  if (tasks.some(({ isWrite }) => isWrite)) await takeBack(database);
}

/** What the statements of the servers are counted by, and where what they have written is seen. */
export interface Check {
  readonly sample: Sample;
  readonly tap: Wiretap;
  readonly database: Client;
  readonly urlOf: (contender: Contender) => string;
}

/**
 * Has all contenders do a task some times, alike, and compares what they answer and write.
 * @returns the statements that each of them sends for it: those of the middle one of its times, by their number
 * @throws Error naming the first contender who does otherwise, and where both are kept
 */
export async function checkTask(
  task: Task,
  contenders: readonly Contender[],
  { sample, tap, database, urlOf }: Check,
): Promise<Map<string, readonly string[]>> {
  const taking = contenders.filter((contender) => takesPart(contender, task));
  const times = new Map<string, string[][]>(taking.map(({ name }) => [name, []]));
  for (let n = 0; n < COMPARED; n++) {
    let first: { name: string; done: unknown } | undefined;
    for (const contender of taking) {
      const { name } = contender;
      // All write the same: each into the database as the one before has found it.
      if (task.isWrite) await takeBack(database);
      tap.take();
      const answers = await perform(urlOf(contender), contender, task, sample, n);
      times.get(name)?.push(tap.take());
      const done = comparable(task.isWrite ? await comparableWrite(database, answers) : answers);
      first ??= { name, done };
      if (isDeepStrictEqual(done, first.done)) continue;
      const kept = join(mkdtempSync(join(tmpdir(), 'bench-')), 'answers.json');
      writeFileSync(kept, JSON.stringify({ [first.name]: first.done, [name]: done }, null, 2));
      throw new Error(`"${name}" answers "${task.name}" otherwise than "${first.name}": see ${kept}`);
    }
  }
  if (task.isWrite) await takeBack(database);
  return new Map([...times].map(([name, all]) => [name, middle(all)]));
}

/** The one of middle length: what a server does now and then by itself is not the task's. */
function middle(times: readonly string[][]): readonly string[] {
  return [...times].sort((one, other) => one.length - other.length)[Math.floor((times.length - 1) / 2)] ?? [];
}
