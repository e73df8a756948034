// npm run bench: the gateway, PostGraphile and hand-written SQL on the same data, in one run. See bench/README.md.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isDeepStrictEqual, parseArgs } from 'node:util';
import { Client } from 'pg';
import { showProgress } from '../src/cli/progress.ts';
import { type Contender, contendersOf, type Running, type Setting, startServer } from './contender.ts';
import { prepareData } from './data.ts';
import { comparable } from './equality.ts';
import { measure, type Round } from './measure.ts';
import { READS, type Read } from './read.ts';
import { formatReport, type Measured } from './report.ts';
import { drawSample, type Sample } from './sample.ts';
import { describeMachine } from './surroundings.ts';

const USAGE = `npm run bench -- [--patients 200000] [--appointments 1000000] [--rounds 5] [--seconds 5] [--connections 10]
                  [--only TEXT] [--contender TEXT] [--database postgresql://…]
    fills a database of its own on the PostgreSQL server (kept for the next run), compares the contenders' answers, puts
    each under load in alternating rounds, prints ratios of medians, and keeps every figure in bench/results/.`;

const OPTIONS = {
  patients: { type: 'string', default: '200000' },
  appointments: { type: 'string', default: '1000000' },
  rounds: { type: 'string', default: '5' },
  seconds: { type: 'string', default: '5' },
  connections: { type: 'string', default: '10' },
  only: { type: 'string', default: '' },
  contender: { type: 'string', default: '' },
  database: { type: 'string', default: 'postgresql://postgres@127.0.0.1:5432/postgres' },
  help: { type: 'boolean', default: false },
} as const;

/** Questions of each read whose answers are compared before anything is measured. */
const COMPARED = 10;
const FIRST_PORT = 4700;

function readArguments() {
  const { values } = parseArgs({ options: OPTIONS });
  const whole = (name: 'patients' | 'appointments' | 'rounds' | 'seconds' | 'connections') => {
    const number = Number(values[name]);
    if (!Number.isInteger(number) || number < 1) throw new RangeError(`--${name} takes a whole number`);
    return number;
  };
  return {
    ...values,
    ...{ patients: whole('patients'), appointments: whole('appointments'), rounds: whole('rounds') },
    ...{ seconds: whole('seconds'), connections: whole('connections') },
  };
}

async function ask(
  url: string,
  contender: Contender,
  read: Read,
  sample: Sample,
  n: number,
): Promise<unknown> {
  const { path, headers, body } = contender.call(read, read.ask(sample, n));
  const response = await fetch(url + path, { method: 'POST', headers, body });
  return comparable(contender.answer(read, await response.text()));
}

/** Makes the gateway know the hashes of the documents that it is to be asked for. */
async function teach(url: string, contenders: readonly Contender[], reads: readonly Read[], sample: Sample) {
  for (const contender of contenders) {
    if (!contender.server.startsWith('gateway')) continue;
    for (const read of reads) {
      const { path, headers, body } = contender.call(read, read.ask(sample, 0));
      const known = { ...JSON.parse(body), query: read.gateway.document };
      await fetch(url + path, { method: 'POST', headers, body: JSON.stringify(known) });
    }
  }
}

/** @throws Error naming the first contender whose answer differs, and where the answers are kept */
async function compareAnswers(
  reads: readonly Read[],
  contenders: readonly Contender[],
  urlOf: (contender: Contender) => string,
  sample: Sample,
): Promise<void> {
  const [reference, ...others] = contenders;
  if (!reference) return;
  for (const read of reads) {
    for (let n = 0; n < COMPARED; n++) {
      const expected = await ask(urlOf(reference), reference, read, sample, n);
      for (const other of others) {
        const answer = await ask(urlOf(other), other, read, sample, n);
        if (isDeepStrictEqual(answer, expected)) continue;
        const kept = join(mkdtempSync(join(tmpdir(), 'bench-')), 'answers.json');
        writeFileSync(kept, JSON.stringify({ [reference.name]: expected, [other.name]: answer }, null, 2));
        throw new Error(
          `"${other.name}" answers "${read.name}" otherwise than "${reference.name}": see ${kept}`,
        );
      }
    }
  }
}

async function run(): Promise<void> {
  const options = readArguments();
  if (options.help) return console.log(USAGE);
  const data = await prepareData(options);
  const dataDir = mkdtempSync(join(tmpdir(), 'bench-data-'));
  const setting: Setting = { ...data, dataDir, core: 0 };
  const database = new Client({ connectionString: data.databaseUrl });
  await database.connect();
  const servers = new Map<string, Running>();
  try {
    const sample = await drawSample(database, data.orgId);
    const reads = READS.filter(({ name }) => name.includes(options.only));
    const contenders = contendersOf(setting).filter(({ name }) => name.includes(options.contender));
    const names = [...new Set(contenders.map(({ server }) => server))];
    for (const [index, name] of names.entries())
      servers.set(name, await startServer(name, FIRST_PORT + index, setting));
    const urlOf = ({ server }: Contender) => servers.get(server)?.url as string;
    for (const contender of contenders) await teach(urlOf(contender), [contender], reads, sample);
    await compareAnswers(reads, contenders, urlOf, sample);
    console.log(`All ${contenders.length} contenders give equal answers to ${reads.length} reads.`);
    const measured: Measured[] = [];
    const progress = showProgress((options.rounds + 1) * reads.length * contenders.length, 'rounds');
    let done = 0;
    for (const read of reads) {
      const rounds = new Map<string, Round[]>(contenders.map(({ name }) => [name, []]));
      // The first round warms up and is thrown away; the order turns with each round.
      for (let round = 0; round <= options.rounds; round++) {
        for (const [index] of contenders.entries()) {
          const contender = contenders[(index + round) % contenders.length] as Contender;
          const server = servers.get(contender.server) as Running;
          const figures = await measure({
            ...{ url: server.url, pid: server.pid, database, connections: options.connections },
            seconds: round === 0 ? Math.min(2, options.seconds) : options.seconds,
            call: (n) => contender.call(read, read.ask(sample, n)),
          });
          if (round > 0) rounds.get(contender.name)?.push(figures);
          progress(++done);
        }
      }
      for (const [name, all] of rounds) measured.push({ read: read.name, contender: name, rounds: all });
    }
    const about = { ...describeMachine(), patients: options.patients, appointments: options.appointments };
    console.log(formatReport(measured));
    const folder = join(import.meta.dirname, 'results');
    mkdirSync(folder, { recursive: true });
    const file = join(folder, `${about.at.slice(0, 16).replace(/[:T]/g, '-')}-${about.commit}.json`);
    writeFileSync(file, `${JSON.stringify({ about, measured }, null, 1)}\n`);
    console.log(`Every figure: ${file}`);
  } finally {
    await Promise.all([...servers.values()].map((server) => server.stop()));
    await database.end();
    rmSync(dataDir, { recursive: true, force: true });
  }
}

try {
  await run();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
