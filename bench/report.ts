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
