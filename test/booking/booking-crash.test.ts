import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Random, seededRandom } from '../../src/seed/random.ts';
import { testServerUrl } from '../support/database.ts';
import { ServerProcess } from '../support/server-process.ts';
import { urlOfDatabase } from '../support/template.ts';
import { checkHistory, type Tables } from './booking-history.ts';
import { ADA, newKey, type Outcome, testDesk } from './desk.ts';
import { type ClientParts, History, insist } from './persistent-client.ts';

/** Decides what clients do and what is killed, though not in which order the machine gets to it. */
const SEED = process.env.BOOKING_CRASH_SEED ?? String(Date.now());
const DAY_ATTEMPTS = 500;
const DAY_SLOTS = 48;
const CLIENTS = 50;
/** How many appointments each client tries to have, and how many slots they have for that. */
const ROUNDS = 3;
const SLOTS = 24;
const FIRST_SLOT = 100;
/** What is killed in all: every so many the server, otherwise a session of the database. */
const DEEDS = 24;
const DEEDS_OF_A_SERVER = 8;

/** Another process can't share an embedded database. */
describe.runIf(testServerUrl())('[49, A2–A7] bookings, whatever fails', () => {
  const desk = testDesk();
  const history = new History();
  let databaseUrl: string;
  let server: ServerProcess;

  beforeAll(async () => {
    const [{ name = '' } = {}] = await desk.database.prisma.$queryRaw<
      { name: string }[]
    >`select current_database() as name`;
    databaseUrl = urlOfDatabase(testServerUrl() as string, name);
    server = new ServerProcess(databaseUrl);
    await server.url;
  });
  afterAll(async () => await server.kill());

  // Shown where a test fails, however it does.
  beforeEach(async ({ annotate }) => void (await annotate(`BOOKING_CRASH_SEED=${SEED}`)));

  const clientOf = (name: string, loses: number): ClientParts => ({
    ...{ server, history, secret: desk.made.secret, loses },
    random: seededRandom(`${SEED} ${name}`),
  });

  /** Holds a slot, under a reference by which the key is known again. */
  async function hold(client: ClientParts, n: number): Promise<Outcome | null> {
    const key = newKey();
    const input = { ...desk.at(n), partnerReference: key, idempotencyKey: key };
    return await insist(client, 'createAppointmentHold', input, { start: desk.start(n) });
  }

  /** Every call has an answer, none that should not be, and what is stored agrees with all of them. */
  async function expectSound(): Promise<void> {
    const about = `${JSON.stringify(history.count)}\n${server.errors.slice(-5).join('\n')}`;
    const codes = history.calls.flatMap(({ answer }) => (answer.kind === 'refused' ? [answer.code] : []));
    const found = {
      surprises: [...new Set(history.surprises)],
      unanswered: history.calls.filter(({ answer }) => answer.kind === 'none'),
      refusals: [...new Set(codes)],
      broken: checkHistory(history.calls, await tables()),
    };
    const sound = { surprises: [], unanswered: [], refusals: ['SLOT_UNAVAILABLE'], broken: [] };
    expect(found, about).toEqual(sound);
  }

  async function tables(): Promise<Tables> {
    const { db } = desk;
    const appointments = await db.appointment.findMany();
    const audit = await db.auditEvent.findMany({ where: { entityType: 'Appointment' } });
    const events = await db.outboxEvent.findMany();
    return {
      appointments: appointments.map(({ startsAt, endsAt, partnerReference: reference, ...row }) => ({
        ...{ id: row.id, reference, practitionerId: row.practitionerId, status: row.status },
        ...{ start: startsAt.toISOString(), end: endsAt.toISOString(), version: row.version },
      })),
      audit: audit as unknown as Tables['audit'],
      events: events.map(({ payload, position, ...event }) => ({
        ...event,
        version: (payload as { version: number | null }).version,
        position: Number(position),
      })),
    };
  }

  it(`${DAY_ATTEMPTS} at once want the ${DAY_SLOTS} slots of a day: all are answered, each slot is had once`, {
    timeout: 600_000,
  }, async () => {
    const client = clientOf('day', 0);
    // Those who want the same slot come together.
    const wanted = Array.from({ length: DAY_ATTEMPTS }, (_, n) => Math.floor((n * DAY_SLOTS) / DAY_ATTEMPTS));
    const outcomes = await Promise.all(wanted.map((n) => hold(client, n)));
    const won = outcomes.flatMap((outcome) => (outcome?.appointment ? [outcome.appointment.start] : []));
    const slots = Array.from({ length: DAY_SLOTS }, (_, n) => desk.start(n));
    expect(won.sort()).toEqual(slots);
    for (const outcome of outcomes)
      if (!outcome?.appointment) expect(['HELD', 'BOOKED']).toContain(outcome?.reason);
    await expectSound();
  });

  /** Holds a slot, and then whatever a client does with it. */
  async function book(client: ClientParts, email: string): Promise<void> {
    const { random } = client;
    const n = FIRST_SLOT + random.integer(0, SLOTS - 1);
    const held = await hold(client, n);
    if (!held?.appointment) return;
    const { id, uuid: appointment } = held.appointment;
    const { holdToken } = held;
    const keyed = (input: object) => ({ id, idempotencyKey: newKey(), ...input });
    if (random.chance(0.3))
      await insist(client, 'extendAppointmentHold', keyed({ holdToken }), { appointment });
    if (random.chance(0.2)) {
      await insist(client, 'releaseAppointmentHold', keyed({ holdToken }), { appointment });
      return;
    }
    const confirmation = { holdToken, patient: { ...ADA, email }, externalPaymentReference: 'paid' };
    await insist(client, 'confirmAppointment', keyed(confirmation), { appointment });
    const next = random.pick(['move', 'cancel', 'stay']);
    if (next === 'cancel') await insist(client, 'cancelAppointment', keyed({}), { appointment });
    if (next !== 'move') return;
    const other = FIRST_SLOT + ((n - FIRST_SLOT + random.integer(1, SLOTS - 1)) % SLOTS);
    const start = desk.start(other);
    await insist(client, 'rescheduleAppointment', keyed({ start }), { appointment, start });
  }

  /** Kills what serves the clients, again and again after some more requests. @returns how often what was killed */
  async function kill(isOver: () => boolean): Promise<{ servers: number; sessions: number }> {
    const random = seededRandom(`${SEED} killer`);
    const killer = new pg.Client({ connectionString: databaseUrl });
    await killer.connect();
    const killed = { servers: 0, sessions: 0 };
    for (let deed = 1; deed <= DEEDS; deed += 1) {
      const due = history.count.attempts + random.integer(4, 14);
      while (history.count.attempts < due && !isOver()) await sleep(2);
      if (isOver()) break;
      if (deed % DEEDS_OF_A_SERVER > 0) {
        killed.sessions += await endSession(killer, random);
        continue;
      }
      await server.restart();
      killed.servers += 1;
    }
    await killer.end();
    return killed;
  }

  it(`${CLIENTS} book, move and cancel while sessions end and the server is killed: nothing is lost or done twice`, {
    timeout: 600_000,
  }, async () => {
    let working = CLIENTS;
    const work = async (n: number) => {
      const client = clientOf(`client ${n}`, 0.1);
      // Some are one and the same patient.
      for (let round = 0; round < ROUNDS; round += 1) await book(client, `c${n % 20}@example.com`);
      working -= 1;
    };
    const everyone = Promise.all(Array.from({ length: CLIENTS }, (_, n) => work(n)));
    const [killed] = await Promise.all([kill(() => working === 0), everyone]);
    await server.url;
    const { brokenOff, replayed } = history.count;
    const about = `${JSON.stringify(history.count)}, ${JSON.stringify(killed)}`;
    await expectSound();
    // It was worth it: requests were broken off, and some of them had been done.
    expect(Math.min(killed.servers, killed.sessions, brokenOff, replayed), about).toBeGreaterThan(0);
  });
});

/** Ends a session of this database: one that is at work, if there is any. @returns how many were ended */
async function endSession(killer: pg.Client, random: Random): Promise<number> {
  const { rows } = await killer.query<{ pid: number; idle: boolean }>(
    `select pid, state = 'idle' as idle from pg_stat_activity
     where datname = current_database() and pid <> pg_backend_pid() and backend_type = 'client backend'`,
  );
  const busy = rows.filter(({ idle }) => !idle);
  if (rows.length === 0) return 0;
  const { pid } = random.pick(busy.length > 0 ? busy : rows);
  await killer.query('select pg_terminate_backend($1)', [pid]);
  return 1;
}
