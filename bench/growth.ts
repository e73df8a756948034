import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Client } from 'pg';
import { showProgress } from '../src/cli/progress.ts';
import { checkTask, teach } from './answers.ts';
import { type Contender, findContenders, type Servers, type Setting, startServers } from './contender.ts';
import { alternate, measure, type Round, turnsOf } from './measure.ts';
import { READS } from './read.ts';
import { median } from './report.ts';
import { drawSample, type Sample } from './sample.ts';
import { type Task, turn } from './task.ts';
import { tapDatabase, type Wiretap } from './wiretap.ts';

/** A filled database, open for a run. */
export interface Place {
  readonly setting: Setting;
  readonly database: Client;
  readonly data: { readonly orgId: string };
  /** How many it was filled with. */
  readonly patients: number;
}

/** The same question where there is little, and where there is much. */
interface Pair {
  readonly name: string;
  /** What the larger side's tasks per second must reach, as a ratio to the smaller one's. */
  readonly target: number;
  readonly sides: readonly [Side, Side];
}

interface Side {
  readonly label: string;
  readonly ground: Ground;
  readonly task: Task;
}

/** A place with what is asked about it. */
interface Ground extends Place {
  readonly key: string;
  readonly contender: Contender;
  readonly sample: Sample;
}

/** What one pair came to. */
export interface Growth {
  readonly name: string;
  readonly target: number;
  readonly sides: readonly {
    readonly label: string;
    readonly statements: number;
    readonly rounds: Round[];
  }[];
}

const PAGE = 20;
const FAR = 10_000;
/** Records that the gateway gives at once, at most. */
const STRIDE = 100;
const [SHORT, LONG] = [10, 100];
/** Patients whose charts are made so long. */
const CHARTS = 5;

/**
 * Compares the gateway with itself: far pages with the first one, charts that are ten times as long, and the same reads
 * where there is ten times as much of everything. Prints the ratios, and the statements of both sides.
 * @param options.rounds how often each is measured @param options.seconds of one round
 */
export async function measureGrowth(
  options: { readonly rounds: number; readonly seconds: number; readonly connections: number },
  small: Place,
  large: Place,
): Promise<Growth[]> {
  const grounds = [await groundOf('small', small), await groundOf('large', large)] as const;
  const taps = new Map<string, Wiretap>();
  for (const { key, setting } of grounds) taps.set(key, await tapDatabase(setting.databaseUrl));
  const { pairs, statements } = await withGateways(
    grounds,
    (ground) => ({ ...ground.setting, databaseUrl: taps.get(ground.key)?.databaseUrl as string }),
    async (urlOf) => {
      const found = [...(await farPages(grounds[1], urlOf(grounds[1]))), await longCharts(grounds[1])];
      const all = [...found, ...moreOfEverything(...grounds)];
      const counts = new Map<Side, number>();
      for (const side of all.flatMap(({ sides }) => sides)) {
        const { contender, key } = side.ground;
        const about = { ...side.ground, urlOf: () => urlOf(side.ground), tap: taps.get(key) as Wiretap };
        await teach([contender], [side.task], about);
        const counted = await checkTask(side.task, [contender], about);
        counts.set(side, counted.get(contender.name)?.length ?? 0);
      }
      return { pairs: all, statements: counts };
    },
  );
  for (const tap of taps.values()) await tap.close();
  const growth = await withGateways(
    grounds,
    ({ setting }) => setting,
    async (urlOf, servers) => {
      for (const { ground, task } of pairs.flatMap(({ sides }) => sides))
        await teach([ground.contender], [task], { ...ground, urlOf: () => urlOf(ground) });
      return await measurePairs(pairs, servers, statements, options);
    },
  );
  console.log(formatGrowth(growth));
  return growth;
}

async function groundOf(key: string, place: Place): Promise<Ground> {
  const [contender] = findContenders(place.setting, 'gateway, by hash');
  const sample = await drawSample(place.database, place.data.orgId);
  return { ...place, key, contender: contender as Contender, sample };
}

async function withGateways<Result>(
  grounds: readonly Ground[],
  settingOf: (ground: Ground) => Setting,
  use: (urlOf: (ground: Ground) => string, servers: Servers) => Promise<Result>,
): Promise<Result> {
  const servers = await startServers(
    grounds.map((ground) => [ground.key, 'gateway', settingOf(ground)] as const),
  );
  try {
    return await use(({ key }) => servers.of(key).url, servers);
  } finally {
    await servers.stop();
  }
}

async function measurePairs(
  pairs: readonly Pair[],
  servers: Servers,
  statements: ReadonlyMap<Side, number>,
  { rounds, seconds, connections }: Parameters<typeof measureGrowth>[0],
): Promise<Growth[]> {
  const progress = showProgress(2 * (rounds + 1) * pairs.length, 'rounds');
  let done = 0;
  const growth: Growth[] = [];
  for (const { name, target, sides } of pairs) {
    const figures = await alternate(sides.length, { rounds, seconds }, async (index, length) => {
      const { ground, task } = sides[index] as Side;
      const { url, pid } = servers.of(ground.key);
      const turns = turnsOf(ground.contender, task, ground.sample);
      const { round } = await measure({
        ...{ url, pid, connections, database: ground.database, first: 0, turns, seconds: length },
      });
      progress(++done);
      return round;
    });
    const told = sides.map((side, index) => {
      return { label: side.label, statements: statements.get(side) ?? 0, rounds: figures[index] ?? [] };
    });
    growth.push({ name, target, sides: told });
  }
  return growth;
}

/** A task of one question to the gateway. */
function readOf(name: string, document: string, ask: (n: number) => Readonly<Record<string, unknown>>): Task {
  const step = { name, ask: (_sample: Sample, n: number) => ask(n), gateway: { document } };
  return { name, isWrite: false, steps: [step] };
}

const LISTS = {
  patients: 'nodes { chartNumber firstName lastName dateOfBirth status }',
  appointments: 'nodes { start end status practitioner { lastName } }',
};

/** The first page of long lists, and the ten-thousandth, or the last one where there are fewer. */
async function farPages(ground: Ground, url: string): Promise<Pair[]> {
  const pairs: Pair[] = [];
  for (const [list, fields] of Object.entries(LISTS)) {
    const document = `query Page($after: String) { ${list}(first: ${PAGE}, after: $after) { ${fields} pageInfo { hasNextPage } } }`;
    const { cursor, page } = await walkFar(list, ground.contender, url);
    const sides = [
      { label: 'page 1', ground, task: readOf(list, document, () => ({})) },
      { label: `page ${page}`, ground, task: readOf(list, document, () => ({ after: cursor })) },
    ] as const;
    pairs.push({ name: `${list}, pages of ${PAGE}`, target: 0.9, sides });
  }
  return pairs;
}

/** Goes through a list as a client does. @returns the cursor before the page, and its number */
async function walkFar(list: string, contender: Contender, url: string) {
  const query = `query Walk($after: String) { ${list}(first: ${STRIDE}, after: $after) { pageInfo { endCursor hasNextPage } } }`;
  const strides = Math.floor(((FAR - 1) * PAGE) / STRIDE);
  const progress = showProgress(strides, `strides through ${list}`);
  let cursor: string | undefined;
  let stride = 0;
  while (stride < strides) {
    const task = readOf('walk', query, () => ({ after: cursor }));
    const [step] = task.steps;
    if (!step) break;
    const { path, headers, body } = contender.call(step, { after: cursor });
    const sent = JSON.stringify({ ...JSON.parse(body), query });
    const response = await fetch(url + path, { method: 'POST', headers, body: sent });
    const answer = contender.answer(step, await response.text()) as Record<string, Walked>;
    const { endCursor, hasNextPage } = (answer[list] as Walked).pageInfo;
    if (!hasNextPage) break;
    cursor = endCursor;
    progress(++stride);
  }
  return { cursor, page: Math.floor((stride * STRIDE) / PAGE) + 1 };
}

interface Walked {
  readonly pageInfo: { readonly endCursor: string; readonly hasNextPage: boolean };
}

/** The whole chart of patients whose lists have ten entries each, and a hundred. */
async function longCharts(ground: Ground): Promise<Pair> {
  const { database, data } = ground;
  const { rows } = await database.query<{ id: string }>(
    `select id from patient where org_id = $1 and archived_at is null and deleted_at is null
     order by md5(id::text) desc limit $2`,
    [data.orgId, 2 * CHARTS],
  );
  const ids = rows.map(({ id }) => id);
  const document = `query Chart($patient: ID!) {
  patient(id: $patient) {
    allergies(first: 100) { nodes { reaction severity statusIsActive allergyDefinition { name } } }
    medications(first: 100) { nodes { status dosage frequency medicationDefinition { name } } }
    problems(first: 100) { nodes { dateStart problemDefinition { name } } }
  }
}`;
  const sql = readFileSync(join(import.meta.dirname, 'data/charts.sql'), 'utf8');
  const side = async (patients: string[], length: number): Promise<Side> => {
    await database.query(sql, [data.orgId, patients, length]);
    const task = readOf('chart', document, (n) => ({ patient: turn(patients, n) }));
    return { label: `${length} entries`, ground, task };
  };
  const sides = [await side(ids.slice(0, CHARTS), SHORT), await side(ids.slice(CHARTS), LONG)] as const;
  return { name: 'a chart, each of three lists of', target: SHORT / LONG, sides };
}

function moreOfEverything(small: Ground, large: Ground): Pair[] {
  const told = ({ patients }: Ground) => `${patients.toLocaleString('en')} patients`;
  return READS.map((task) => ({
    name: task.name,
    target: 0.9,
    sides: [
      { label: told(small), ground: small, task },
      { label: told(large), ground: large, task },
    ],
  }));
}

const COLUMNS: readonly { readonly title: string; readonly of: keyof Round; readonly digits: number }[] = [
  { title: 'per s', of: 'perSecond', digits: 0 },
  { title: 'CPU ms', of: 'serverCpu', digits: 3 },
  { title: 'db CPU ms', of: 'databaseCpu', digits: 3 },
];

/** The medians of both sides of each pair, their statements, and the ratio of tasks per second, with what it must reach. */
function formatGrowth(growth: readonly Growth[]): string {
  return growth.map(formatPair).join('\n\n');
}

function formatPair({ name, target, sides }: Growth): string {
  const width = Math.max(name.length, ...sides.map(({ label }) => label.length + 2));
  const middle = (rounds: readonly Round[], of: keyof Round) => median(rounds.map((round) => round[of]));
  const lines = sides.map(({ label, statements, rounds }) => {
    const figures = COLUMNS.map(({ title, of, digits }) =>
      middle(rounds, of)
        .toFixed(digits)
        .padStart(title.length + 4),
    );
    return `${`  ${label}`.padEnd(width)}${figures.join('')}${String(statements).padStart(5)}`;
  });
  const [few = 0, many = 0] = sides.map(({ rounds }) => middle(rounds, 'perSecond'));
  const verdict = many / few >= target ? 'reached' : 'missed';
  const titles = COLUMNS.map(({ title }) => title.padStart(title.length + 4)).join('');
  const ratio = `  ${(many / few).toFixed(2)} times as many per s; at least ${target}: ${verdict}`;
  return [`${name.padEnd(width)}${titles}  SQL`, ...lines, ratio].join('\n');
}
