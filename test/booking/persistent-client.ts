import { setTimeout as sleep } from 'node:timers/promises';
import type { Random } from '../../src/seed/random.ts';
import type { ServerProcess } from '../support/server-process.ts';
import type { Answer, Call, Verb } from './booking-history.ts';
import { documentOf, type Input, type Outcome } from './desk.ts';

/** How often a call is sent before its client gives up. */
const MOST_ATTEMPTS = 150;
/** Milliseconds after which a call is sent again that nobody has answered, or whose first attempt is still running. */
const PAUSE = 100;

/** What clients have done and been told, in the order of events. */
export class History {
  readonly calls: Call[] = [];
  /** Answers that no client should ever get. */
  readonly surprises: string[] = [];
  /** How often a request ended, and how: broken off, told to come again, in progress, its answer thrown away, repeated. */
  readonly count = { attempts: 0, brokenOff: 0, unavailable: 0, inProgress: 0, thrownAway: 0, replayed: 0 };
  #now = 0;

  /** The next instant. */
  tick(): number {
    this.#now += 1;
    return this.#now;
  }
}

/** What a client is made of. */
export interface ClientParts {
  readonly server: ServerProcess;
  /** A partner's. */
  readonly secret: string;
  readonly history: History;
  readonly random: Random;
  /** With which probability an answer is thrown away, as if it had been lost on its way. */
  readonly loses: number;
}

/** Which appointment a call is about, and which slot it wants. */
interface Subject {
  readonly appointment?: string;
  readonly start?: string;
}

/** When it is for the server: long before the slots begin, and always the same, so that nothing expires. */
const NOW = '2026-03-02T10:00:00Z';

/**
 * Sends a call with its key until there is an answer that says what has become of it: as the guide for partners has it,
 * again and again while the connection breaks, the server is away or unavailable, or the first attempt is still running.
 * @returns the answer; null for a client that has given up
 */
export async function insist(
  parts: ClientParts,
  verb: Verb,
  input: Input & { idempotencyKey: string },
  { appointment, start }: Subject,
): Promise<Outcome | null> {
  const { history } = parts;
  const { idempotencyKey: key } = input;
  const began = history.tick();
  let lastBegan = began;
  let outcome: Outcome | null = null;
  for (let attempt = 0; attempt < MOST_ATTEMPTS && outcome === null; attempt += 1) {
    lastBegan = history.tick();
    const answer = await send(parts, verb, input);
    history.count.attempts += 1;
    if (typeof answer === 'number') await sleep(answer);
    else outcome = answer;
  }
  if (outcome?.replayed) history.count.replayed += 1;
  const uuid = appointment ?? outcome?.appointment?.uuid ?? null;
  const when = { began, lastBegan, ended: history.tick() };
  const about = { verb, key, appointment: uuid, start: start ?? null };
  history.calls.push({ ...about, ...when, answer: answerOf(outcome) });
  return outcome;
}

function answerOf(outcome: Outcome | null): Answer {
  if (outcome === null) return { kind: 'none' };
  if (!outcome.appointment) return { kind: 'refused', code: outcome.code };
  const { status, start, version } = outcome.appointment;
  return { kind: 'done', state: { status, start, version } };
}

const documents = new Map<Verb, string>();

/** One attempt. @returns the answer, or milliseconds after which to try again */
async function send(parts: ClientParts, verb: Verb, input: Input): Promise<Outcome | number> {
  const { count, surprises } = parts.history;
  const query = documents.get(verb) ?? documentOf(verb);
  documents.set(verb, query);
  const text = await post(parts, JSON.stringify({ query, variables: { input } }));
  if (text === null) {
    count.brokenOff += 1;
    return PAUSE;
  }
  const { data, errors } = JSON.parse(text) as {
    data?: { result: Outcome };
    errors?: { extensions: { code: string; retryAfter?: number } }[];
  };
  if (!data?.result) {
    const { code, retryAfter } = errors?.[0]?.extensions ?? { code: 'no data' };
    if (code === 'UNAVAILABLE' && retryAfter) count.unavailable += 1;
    else surprises.push(`${verb}: ${code}`);
    return (retryAfter ?? 1) * 1_000;
  }
  if (data.result.code === 'IDEMPOTENCY_IN_PROGRESS') {
    count.inProgress += 1;
    return PAUSE;
  }
  if (!parts.random.chance(parts.loses)) return data.result;
  count.thrownAway += 1;
  return 0;
}

/** @returns what was answered, whole; null where the connection broke */
async function post({ server, secret }: ClientParts, body: string): Promise<string | null> {
  const url = new URL('/partner/graphql', await server.url);
  const headers = {
    ...{ authorization: `Bearer ${secret}`, 'content-type': 'application/json', 'x-test-now': NOW },
    ...{ 'apollographql-client-name': 'caregraph-tests', 'apollographql-client-version': '1.0' },
  };
  try {
    const response = await fetch(url, { method: 'POST', headers, body });
    return await response.text();
  } catch {
    return null;
  }
}
