// npm run bench: the gateway, PostGraphile and hand-written SQL on the same data, in one run. See bench/README.md.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { Client } from 'pg';
import { checkAnswers, compareSpeeds } from './compare.ts';
import { findContenders, type Setting } from './contender.ts';
import { type BenchData, prepareData } from './data.ts';
import { measureGrowth } from './growth.ts';
import { watchMemory } from './memory.ts';
import { READS } from './read.ts';
import { formatReport, formatTargets } from './report.ts';
import { drawSample } from './sample.ts';
import { describeMachine } from './surroundings.ts';
import type { Task } from './task.ts';
import { WRITES } from './write.ts';
import { takeBack } from './written.ts';

const USAGE = `npm run bench -- [--patients 200000] [--appointments 1000000] [--rounds 5] [--seconds 5] [--connections 10]
                  [--only TEXT] [--contender TEXT] [--database postgresql://…]
                  [--statements | --growth [--times 10] | --memory MINUTES]
    fills a database of its own on the PostgreSQL server (kept for the next run), compares the contenders' answers, puts
    each under load in alternating rounds, prints ratios of medians, and keeps every figure in bench/results/.
    --statements  prints what each contender sends to the database, and measures nothing
    --growth      compares the gateway with itself: far pages, long charts, and as many times the data
    --memory      puts each contender under all reads for as long, and prints its memory`;

const OPTIONS = {
  patients: { type: 'string', default: '200000' },
  appointments: { type: 'string', default: '1000000' },
  rounds: { type: 'string', default: '5' },
  seconds: { type: 'string', default: '5' },
  connections: { type: 'string', default: '10' },
  only: { type: 'string', default: '' },
  contender: { type: 'string', default: '' },
  database: { type: 'string', default: 'postgresql://postgres@127.0.0.1:5432/postgres' },
  statements: { type: 'boolean', default: false },
  growth: { type: 'boolean', default: false },
  times: { type: 'string', default: '10' },
  memory: { type: 'string' },
  help: { type: 'boolean', default: false },
} as const;

/** Appointments that it takes until the days that are asked for are as full as any: days are not to differ in growth. */
const FULL_CALENDAR = 65_000;

function readArguments() {
  const { values } = parseArgs({ options: OPTIONS });
  const whole = (name: keyof typeof values) => {
    const number = Number(values[name]);
    if (!Number.isInteger(number) || number < 1) throw new RangeError(`--${name} takes a whole number`);
    return number;
  };
  return {
    ...values,
    ...{ patients: whole('patients'), appointments: whole('appointments'), rounds: whole('rounds') },
    ...{ seconds: whole('seconds'), connections: whole('connections'), times: whole('times') },
    minutes: values.memory === undefined ? undefined : whole('memory'),
  };
}

type Options = ReturnType<typeof readArguments>;

/** A filled database, open for a run. */
interface Opened {
  readonly data: BenchData;
  readonly patients: number;
  readonly setting: Setting;
  readonly database: Client;
  close(): Promise<void>;
}

/** Opens a database of the bench's; what the run writes is taken back when it is closed. */
async function open(options: Pick<Options, 'database' | 'patients' | 'appointments'>): Promise<Opened> {
  const data = await prepareData(options);
  const dataDir = mkdtempSync(join(tmpdir(), 'bench-data-'));
  const database = new Client({ connectionString: data.databaseUrl });
  await database.connect();
  const close = async () => {
    try {
      await takeBack(database);
    } finally {
      await database.end();
      rmSync(dataDir, { recursive: true, force: true });
    }
  };
  return { data, patients: options.patients, database, close, setting: { ...data, dataDir, core: 0 } };
}

/** Keeps every figure of a run, with what it is read against. */
function keep(options: Options, kind: string, figures: object): void {
  const about = { ...describeMachine(), patients: options.patients, appointments: options.appointments };
  const folder = join(import.meta.dirname, 'results');
  mkdirSync(folder, { recursive: true });
  const file = join(folder, `${about.at.slice(0, 16).replace(/[:T]/g, '-')}-${about.commit}${kind}.json`);
  writeFileSync(file, `${JSON.stringify({ about, ...figures }, null, 1)}\n`);
  console.log(`Every figure: ${file}`);
}

async function compare(options: Options, { data, setting, database }: Opened): Promise<void> {
  // What a run that was killed has left.
  await takeBack(database);
  const tasks = [...READS, ...WRITES].filter(({ name }) => name.includes(options.only));
  const sample = await drawSample(
    database,
    data.orgId,
    tasks.some(({ isWrite }) => isWrite),
  );
  const contenders = findContenders(setting, options.contender);
  const comparison = { ...options, setting, database, sample, tasks, contenders };
  const statements = await checkAnswers(comparison);
  console.log(`All ${contenders.length} contenders answer and write alike in ${tasks.length} tasks.`);
  if (options.statements) return printStatements(statements);
  const measured = await compareSpeeds(comparison, statements);
  console.log(formatReport(measured));
  const writes = new Set(WRITES.map(({ name }) => name));
  console.log(`\n${formatTargets(measured, (task) => writes.has(task))}`);
  keep(options, '', { measured });
}

function printStatements(statements: Map<Task, Map<string, readonly string[]>>): void {
  for (const [task, byContender] of statements) {
    for (const [contender, texts] of byContender) {
      console.log(`\n${task.name}: ${contender}: ${texts.length}`);
      for (const text of texts) console.log(`  ${text.replace(/\s+/g, ' ').trim()}`);
    }
  }
}

async function run(): Promise<void> {
  const options = readArguments();
  if (options.help) return console.log(USAGE);
  const opened: Opened[] = [];
  try {
    const large = await open(options);
    opened.push(large);
    if (options.growth) {
      const small = await open({
        ...options,
        patients: Math.ceil(options.patients / options.times),
        appointments: Math.max(Math.ceil(options.appointments / options.times), FULL_CALENDAR),
      });
      opened.push(small);
      keep(options, '-growth', { times: options.times, growth: await measureGrowth(options, small, large) });
    } else if (options.minutes !== undefined) {
      const { minutes } = options;
      keep(options, '-memory', { memory: await watchMemory({ ...options, minutes }, large) });
    } else await compare(options, large);
  } finally {
    for (const { close } of opened) await close();
  }
}

try {
  await run();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
