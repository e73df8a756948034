import type { Round } from './measure.ts';

/** All rounds of one contender at one task. */
export interface Measured {
  readonly task: string;
  readonly contender: string;
  /** Statements sent to the database for each task, without those that begin and end a transaction. */
  readonly statements: number;
  readonly rounds: readonly Round[];
}

/** The middle one of some numbers; of an even count, the mean of the middle two. */
export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((one, other) => one - other);
  const middle = sorted.length / 2;
  const [low = 0, high = 0] = [sorted[Math.ceil(middle) - 1], sorted[Math.floor(middle)]];
  return (low + high) / 2;
}

const COLUMNS: readonly { readonly title: string; readonly of: keyof Round; readonly digits: number }[] = [
  { title: 'per s', of: 'perSecond', digits: 0 },
  { title: 'p50 ms', of: 'p50', digits: 1 },
  { title: 'p99 ms', of: 'p99', digits: 1 },
  { title: 'CPU ms', of: 'serverCpu', digits: 3 },
  { title: 'db CPU ms', of: 'databaseCpu', digits: 3 },
  { title: 'MB', of: 'memory', digits: 0 },
];

/** Medians of every task and contender as a table, and the ratios of tasks per second to each of the others. */
export function formatReport(measured: readonly Measured[]): string {
  const tasks = [...new Set(measured.map(({ task }) => task))];
  return tasks
    .map((task) =>
      formatTask(
        task,
        measured.filter((one) => one.task === task),
      ),
    )
    .join('\n\n');
}

function formatTask(task: string, measured: readonly Measured[]): string {
  const speeds = measured.map(({ rounds }) => median(rounds.map((one) => one.perSecond)));
  const peers = measured.flatMap(({ contender }, index) =>
    contender.startsWith('gateway') ? [] : [{ contender, speed: speeds[index] as number }],
  );
  const width = Math.max(...measured.map(({ contender }) => contender.length));
  const lines = measured.map(({ contender, statements, rounds }, index) => {
    const figures = COLUMNS.map(({ title, of, digits }) =>
      median(rounds.map((one) => one[of]))
        .toFixed(digits)
        .padStart(title.length + 2),
    );
    const ratios = peers.map(({ speed }) => ((speeds[index] as number) / speed).toFixed(2).padStart(8));
    return `  ${contender.padEnd(width)}${figures.join('')}${String(statements).padStart(5)} |${ratios.join('')}`;
  });
  const titles = COLUMNS.map(({ title }) => title.padStart(title.length + 2)).join('');
  const header = `  ${''.padEnd(width)}${titles}  SQL | × of: ${peers.map(({ contender }) => contender).join('; ')}`;
  return [task, header, ...lines].join('\n');
}

/** What the gateway is to reach of others' tasks per second, by how both are asked. */
const TARGETS = [
  {
    title: 'full / PostGraphile',
    of: 'gateway, full document',
    to: 'postgraphile, full document',
    least: 1.3,
  },
  { title: 'hash / PostGraphile', of: 'gateway, by hash', to: 'postgraphile, persisted', least: 1.8 },
  { title: 'hash / floor', of: 'gateway, by hash', to: 'floor', least: 0.85 },
];
/** Of the floor's writes per second: it has nothing to plan there, and the same to wait for. */
const LEAST_OF_WRITES = 0.6;
/** Of PostGraphile's memory, at most. */
const MOST_MEMORY = 0.6;

/**
 * What the gateway has reached of what it is to reach, task by task; what falls short is marked. Tasks and contenders that
 * were not measured are left out.
 * @param isWrite whether a task is one, by its name
 */
export function formatTargets(measured: readonly Measured[], isWrite: (task: string) => boolean): string {
  const of = (task: string, contender: string, figure: keyof Round) => {
    const found = measured.find((one) => one.task === task && one.contender === contender);
    return found ? median(found.rounds.map((round) => round[figure])) : undefined;
  };
  const tasks = [...new Set(measured.map(({ task }) => task))];
  const width = Math.max(...tasks.map((task) => task.length));
  const lines = tasks.map((task) => {
    const cells = TARGETS.map(({ title, of: ours, to, least: usual }) => {
      const [mine, theirs] = [of(task, ours, 'perSecond'), of(task, to, 'perSecond')];
      const least = isWrite(task) ? LEAST_OF_WRITES : usual;
      const cell =
        mine === undefined || theirs === undefined ? '–' : marked(mine / theirs, mine / theirs >= least);
      return cell.padStart(title.length + 9);
    });
    return task.padEnd(width) + cells.join('');
  });
  const titles = TARGETS.map(({ title, least }) => `  ${title} ≥ ${least}`.padStart(title.length + 9));
  const memoryOf = (contender: string) =>
    Math.max(...tasks.filter((task) => !isWrite(task)).map((task) => of(task, contender, 'memory') ?? 0));
  const [ours, theirs] = [memoryOf('gateway, by hash'), memoryOf('postgraphile, persisted')];
  const memory = `Memory at reads, of PostGraphile's: ${marked(ours / theirs, ours / theirs <= MOST_MEMORY)} (at most ${MOST_MEMORY})`;
  return [''.padEnd(width) + titles.join(''), ...lines, ...(ours > 0 && theirs > 0 ? [memory] : [])].join(
    '\n',
  );
}

const marked = (ratio: number, isReached: boolean) => `${ratio.toFixed(2)}${isReached ? ' ' : '!'}`;
