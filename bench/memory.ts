import type { Client } from 'pg';
import { teach } from './answers.ts';
import { type Contender, findContenders, type Setting, startServers } from './contender.ts';
import { measure, type Turn } from './measure.ts';
import { READS } from './read.ts';
import { drawSample, type Sample } from './sample.ts';
import { type Step, turn } from './task.ts';

/** Memory of one server under load, over time. */
export interface MemoryWatch {
  readonly contender: string;
  /** At the end of each interval: minutes since the start, the most memory within it in megabytes, requests per second. */
  readonly intervals: readonly {
    readonly minutes: number;
    readonly memory: number;
    readonly perSecond: number;
  }[];
  /**
   * Where the line that fits the second half best (least squares) begins and ends, in megabytes. The first half has
   * caches and pools to fill; within the second, garbage comes and goes.
   */
  readonly trend: readonly [from: number, to: number];
}

/** At most, and in seconds at least. */
const [INTERVALS, SHORTEST] = [30, 5];

/** Puts each contender under all reads in turn, one after another, and prints its memory as it goes. */
export async function watchMemory(
  options: { readonly minutes: number; readonly contender: string; readonly connections: number },
  place: { readonly setting: Setting; readonly database: Client; readonly data: { readonly orgId: string } },
): Promise<MemoryWatch[]> {
  const sample = await drawSample(place.database, place.data.orgId);
  const watches: MemoryWatch[] = [];
  for (const contender of findContenders(place.setting, options.contender || 'gateway, by hash'))
    watches.push(await watch(contender, sample, options, place));
  return watches;
}

async function watch(
  contender: Contender,
  sample: Sample,
  { minutes, connections }: Parameters<typeof watchMemory>[0],
  { setting, database }: Parameters<typeof watchMemory>[1],
): Promise<MemoryWatch> {
  const { name, server } = contender;
  const servers = await startServers([[server, server, setting]]);
  try {
    const { url, pid } = servers.of(server);
    await teach([contender], READS, { sample, database, urlOf: () => url });
    const steps = READS.flatMap((task) => task.steps);
    const turns: Turn[] = [
      {
        call: (n) => {
          const step: Step = turn(steps, n);
          return contender.call(step, step.ask(sample, Math.floor(n / steps.length), undefined as never));
        },
      },
    ];
    console.log(`${name}: all reads in turn, for ${minutes} minutes`);
    const intervals: MemoryWatch['intervals'][number][] = [];
    const count = Math.min(INTERVALS, (60 * minutes) / SHORTEST);
    const seconds = (60 * minutes) / count;
    let first = 0;
    for (let interval = 1; interval <= count; interval++) {
      const { round, next } = await measure({ url, pid, connections, database, turns, first, seconds });
      first = next;
      const { memory, perSecond } = round;
      intervals.push({ minutes: (interval * seconds) / 60, memory, perSecond });
      const at = `${((interval * seconds) / 60).toFixed(1)} min`;
      console.log(
        `${at.padStart(10)}${memory.toFixed(0).padStart(7)} MB${perSecond.toFixed(0).padStart(8)}/s`,
      );
    }
    const half = intervals.slice(count / 2);
    const trend = fitLine(half.map((one) => [one.minutes, one.memory]));
    const [from, to] = trend.map((memory) => memory.toFixed(0));
    console.log(`${name}: over the second half from ${from} to ${to} MB, by the line that fits best`);
    return { contender: name, intervals, trend };
  } finally {
    await servers.stop();
  }
}

/** The values at both ends of the line that fits some points best, by least squares. */
function fitLine(points: readonly (readonly [number, number])[]): [from: number, to: number] {
  const mean = (numbers: number[]) => numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
  const [x, y] = [mean(points.map(([at]) => at)), mean(points.map(([, value]) => value))];
  const covariance = mean(points.map(([at, value]) => (at - x) * (value - y)));
  const slope = covariance / mean(points.map(([at]) => (at - x) ** 2));
  const [first = 0, last = 0] = [points.at(0)?.[0], points.at(-1)?.[0]];
  return [y + slope * (first - x), y + slope * (last - x)];
}
