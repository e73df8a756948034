import { beforeAll, describe, expect, it } from 'vitest';
import { anonymousActor } from '../../src/auth/actor.ts';
import { encodeId } from '../../src/graphql/id.ts';
import { Ledger } from '../../src/platform/ledger.ts';
import { inTransaction } from '../../src/platform/transaction.ts';
import { uuidv7 } from '../../src/platform/uuid.ts';
import { type GraphqlClient, graphqlClient } from '../support/client.ts';
import { testClinic } from '../support/clinic.ts';
import { testServerUrl } from '../support/database.ts';
import { makeOrganization, makePartner, makePatient } from '../support/fixture.ts';
import { lastStatements } from '../support/state.ts';

/** An embedded database has one session: there fewer writers are enough. */
const WRITERS = testServerUrl() === undefined ? 4 : 12;
const TRANSACTIONS = testServerUrl() === undefined ? 5 : 15;

const CHANGES = `query ($first: Int, $after: String, $last: Int, $before: String) {
  changes(first: $first, after: $after, last: $last, before: $before) {
    endCursor
    edges { cursor node { uuid } }
    nodes { uuid type at entityType entityId patientId version }
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
  }
}`;

interface Changes {
  readonly endCursor: string;
  readonly edges: { readonly cursor: string; readonly node: { readonly uuid: string } }[];
  readonly nodes: {
    readonly uuid: string;
    readonly type: string;
    readonly entityId: string;
    readonly patientId: string | null;
  }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly hasPreviousPage: boolean };
}

const clinic = testClinic('SANDBOX');
let client: GraphqlClient;
beforeAll(() => {
  client = clinic.as('frontDesk');
});

const read = async (args: object = {}, by = client) =>
  (await by<{ changes: Changes }>(CHANGES, { ...args })).expectData().changes;

/** Writes events in one transaction, as a mutation does; then fails, if it is told to. */
async function write(types: readonly string[], told: { partnerId?: string; fails?: boolean } = {}) {
  const { partnerId = null, fails = false } = told;
  const entityId = uuidv7();
  const done = inTransaction(clinic.db, async (tx) => {
    const ledger = new Ledger();
    const record = { entityType: 'Appointment', entityId, patientId: null, version: 1 };
    ledger.add({ ...record, partnerId, changes: {}, events: types });
    const now = clinic.clock.now();
    await ledger.write(tx, { actor: anonymousActor, requestId: 'r', now, action: 'test' });
    if (fails) throw new Error('as asked');
  });
  if (fails) await expect(done).rejects.toThrow('as asked');
  else await done;
}

const stored = () => clinic.db.outboxEvent.findMany({ orderBy: { position: 'asc' } });

describe('the feed', () => {
  it('gives a place to go on from before anything has happened', async () => {
    const empty = await read();
    expect(empty).toMatchObject({ edges: [], nodes: [], pageInfo: { hasNextPage: false, endCursor: null } });
    await write(['appointment.held']);
    const { nodes } = await read({ after: empty.endCursor });
    expect(nodes.map(({ type }) => type)).toEqual(['appointment.held']);
  });

  it('tells what has happened to a record in ids and codes', async () => {
    const { endCursor } = await read({ last: 1 });
    const patient = await makePatient(clinic.database, clinic.orgId);
    const answer = await clinic.as('admin')<{ result: { vitalSigns: { id: string } } }>(
      `mutation ($input: CreateVitalSignsInput!) {
        result: createVitalSigns(input: $input) { ... on CreateVitalSignsSuccess { vitalSigns { id } } }
      }`,
      { input: { patientId: patient.id, dateTaken: '2026-01-02', pulse: 60 } },
    );
    const { id } = answer.expectData().result.vitalSigns;
    const { nodes } = await read({ after: endCursor });
    expect(nodes).toEqual([
      {
        ...{ uuid: expect.any(String), type: 'vital_signs.created', at: clinic.clock.now().toISOString() },
        ...{ entityType: 'VitalSigns', entityId: id, patientId: patient.id, version: 1 },
      },
    ]);
  });

  it('notes in the access log of a patient who was told of it', async () => {
    const patient = await makePatient(clinic.database, clinic.orgId);
    await clinic.db.outboxEvent.create({
      data: {
        ...{ orgId: clinic.orgId, type: 'patient.updated', entityType: 'Patient', entityId: patient.uuid },
        ...{ patientId: patient.uuid, payload: { version: 2 }, at: clinic.clock.now() },
        position: (
          await clinic.db.outboxCounter.update({
            where: { orgId: clinic.orgId },
            data: { last: { increment: 1 } },
          })
        ).last,
      },
    });
    const { nodes } = await read({ last: 1 });
    expect(nodes[0]).toMatchObject({ entityId: patient.id, patientId: patient.id });
    expect(await clinic.db.accessEntry.count({ where: { patientId: patient.uuid } })).toBe(1);
  });

  it('is walked in both directions, as long as is asked for', async () => {
    for (let n = 0; n < 7; n += 1) await write(['appointment.held', 'appointment.confirmed']);
    const whole = (await stored()).map(({ id }) => id);
    const seen: string[] = [];
    for (let after: string | null = null, more = true; more; ) {
      const page: Changes = await read({ first: 4, after });
      expect(page.edges.map(({ node }) => node.uuid)).toEqual(page.nodes.map(({ uuid }) => uuid));
      expect(page.endCursor).toBe(page.edges.at(-1)?.cursor);
      seen.push(...page.nodes.map(({ uuid }) => uuid));
      after = page.endCursor;
      more = page.pageInfo.hasNextPage;
    }
    expect(seen).toEqual(whole);
    const { edges } = await read();
    const back = await read({ last: 3, before: edges[5]?.cursor });
    expect(back.nodes.map(({ uuid }) => uuid)).toEqual(whole.slice(2, 5));
    const beyond = await read({ after: edges.at(-1)?.cursor });
    expect(beyond).toMatchObject({ nodes: [], endCursor: edges.at(-1)?.cursor });
  });

  it('[A22] refuses a page of no length, and one of more than 100', async () => {
    for (const first of [0, 101]) (await client(CHANGES, { first })).expectError('BAD_USER_INPUT');
  });

  it('[175] refuses a cursor that it has not made', async () => {
    const { endCursor } = await read();
    const unknown = Buffer.from(JSON.stringify(['Change', 0, uuidv7()])).toString('base64url');
    const location = Buffer.from(JSON.stringify(['Location', 0, uuidv7()])).toString('base64url');
    for (const after of ['', 'W10', unknown, location, `${endCursor}x`.slice(4)]) {
      const error = (await client(CHANGES, { after })).expectError('INVALID_CURSOR');
      expect(error.extensions?.param).toBe('after');
    }
  });

  it('costs two statements from any cursor, by the index', async () => {
    const { edges } = await read();
    await read({ first: 1 });
    expect(lastStatements(clinic.server)).toBe(1);
    for (const edge of [edges[0], edges.at(-1)]) {
      await read({ first: 1, after: edge?.cursor });
      expect(lastStatements(clinic.server)).toBe(2);
    }
  });

  it('loses and repeats nothing while many write at once, and some fail', async () => {
    const from = (await read({ last: 1 })).endCursor;
    const before = (await stored()).length;
    let writing = true;
    const writer = async (n: number) => {
      for (let turn = 0; turn < TRANSACTIONS; turn += 1) {
        const types = Array.from({ length: 1 + ((n + turn) % 3) }, () => 'appointment.held');
        await write(types, { fails: (n + turn) % 4 === 0 });
      }
    };
    const seen: string[] = [];
    const reader = async () => {
      for (let after = from; ; ) {
        // Asked before the page is: what is committed until then is on it.
        const last = !writing;
        const page = await read({ first: 7, after });
        seen.push(...page.nodes.map(({ uuid }) => uuid));
        after = page.endCursor;
        if (last && page.nodes.length === 0) return;
      }
    };
    const reading = reader();
    await Promise.all(Array.from({ length: WRITERS }, (_none, n) => writer(n))).finally(() => {
      writing = false;
    });
    await reading;
    const rows = await stored();
    expect(rows.map(({ position }) => Number(position))).toEqual(rows.map((_row, index) => index + 1));
    expect(seen.length).toBeGreaterThan(WRITERS * TRANSACTIONS * 0.75);
    expect(seen).toEqual(rows.slice(before).map(({ id }) => id));
  });
});

describe('a partner', () => {
  it('sees what concerns its own appointments, and goes on by cursors of its own', async () => {
    const [one, other] = [
      await makePartner(clinic.database, clinic.organization),
      await makePartner(clinic.database, clinic.organization),
    ];
    const clientOf = ({ secret }: { secret: string }) =>
      graphqlClient(clinic.server.app, secret, '/partner/graphql');
    const start = (await read({}, clientOf(one))).endCursor;
    for (const { partnerId } of [one, other, one]) await write(['appointment.held'], { partnerId });
    await write(['appointment.held']);
    const rows = await clinic.db.outboxEvent.findMany({
      where: { partnerId: one.partnerId },
      orderBy: { position: 'asc' },
    });
    const page = await read({ after: start }, clientOf(one));
    expect(page.nodes.map(({ uuid }) => uuid)).toEqual(rows.map(({ id }) => id));
    expect(page.nodes[0]?.entityId).toBe(encodeId('Appointment', rows[0]?.entityId as string));
    expect((await read({ after: page.endCursor }, clientOf(one))).nodes).toEqual([]);
    expect((await read({}, clientOf(other))).nodes).toHaveLength(1);
    for (const cursor of [(await read()).endCursor, page.endCursor])
      (await clientOf(other)(CHANGES, { after: cursor })).expectError('INVALID_CURSOR');
    // It names the event, and not its place among those of others.
    const named = JSON.parse(Buffer.from(page.endCursor, 'base64url').toString());
    expect(named).toEqual(['Change', 0, rows.at(-1)?.id]);
  });

  it('[A49] of another organization sees none of it', async () => {
    const elsewhere = await makeOrganization(clinic.database, { environment: 'SANDBOX' });
    const admin = graphqlClient(clinic.server.app, elsewhere.secrets.admin);
    expect((await read({}, admin)).nodes).toEqual([]);
    (await admin(CHANGES, { after: (await read()).endCursor })).expectError('INVALID_CURSOR');
  });
});
