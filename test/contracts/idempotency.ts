import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { adminClient, type Database } from '../../src/platform/database.ts';
import type { GraphqlAnswer, GraphqlClient } from '../support/client.ts';
import { testServerUrl } from '../support/database.ts';
import type { TestClock } from '../support/fixture.ts';
import { databaseState } from '../support/state.ts';

/** A creation that takes an idempotency key. */
export interface CreationUnderTest {
  /** The mutation, e.g. `createPatient`. */
  readonly mutation: string;
  /** The field of its success that holds the record, e.g. `patient`. */
  readonly record: string;
  /** An input that is accepted, another for each `n`. */
  readonly input: (n: number) => Record<string, unknown>;
  /** An input that is refused by a member of the union. */
  readonly refused: () => Record<string, unknown>;
  readonly database: () => Database;
  readonly clock: () => TestClock;
  readonly client: () => GraphqlClient;
  /** The same organization by another credential. */
  readonly otherClient: () => GraphqlClient;
}

interface Result {
  readonly __typename: string;
  readonly replayed?: boolean;
  readonly record?: { readonly id: string };
  readonly code?: string;
  readonly path?: readonly string[];
  readonly retryAfter?: number | null;
  readonly issues?: readonly { readonly path: readonly string[]; readonly code: string }[];
}

const DAY_MS = 86_400_000;
const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

/** What an idempotency key promises [A6–A8, 50, 154]. Its server must have the clock of the contract. */
export function idempotencyContract(creation: CreationUnderTest): void {
  const type = capital(creation.mutation);
  const result = `
    __typename
    ... on ${type}Success { replayed record: ${creation.record} { id } }
    ... on Error { code path }
    ... on IdempotencyError { retryAfter }
    ... on ValidationError { issues { path code } }`;
  const DOCUMENT = `mutation Create($input: ${type}Input!) { result: ${creation.mutation}(input: $input) { ${result} } }`;

  let keys = 0;
  const newKey = () => {
    keys += 1;
    return `key-${creation.mutation}-${keys}`;
  };
  let inputs = 0;
  const newInput = () => {
    inputs += 1;
    return creation.input(inputs);
  };

  async function send(
    input: Record<string, unknown>,
    { header, client = creation.client() }: { header?: string; client?: GraphqlClient } = {},
  ) {
    const headers: Record<string, string> = header === undefined ? {} : { 'idempotency-key': header };
    return await client<{ result: Result }>(DOCUMENT, { input }, { headers });
  }
  const resultOf = (answer: GraphqlAnswer<{ result: Result }>) => answer.expectData().result;

  function expectFirst(answer: GraphqlAnswer<{ result: Result }>): string {
    const { __typename, replayed, record } = resultOf(answer);
    expect({ __typename, replayed }, String(answer)).toEqual({
      __typename: `${type}Success`,
      replayed: false,
    });
    expect(answer.headers['idempotent-replayed'], String(answer)).toBeUndefined();
    return record?.id as string;
  }

  function expectReplay(answer: GraphqlAnswer<{ result: Result }>, id: string): void {
    const { __typename, replayed, record } = resultOf(answer);
    expect({ __typename, replayed }, String(answer)).toEqual({
      __typename: `${type}Success`,
      replayed: true,
    });
    expect(record?.id).toBe(id);
    expect(answer.headers['idempotent-replayed'], String(answer)).toBe('true');
  }

  /** Runs something that must leave every table as it is. */
  async function writesNothing<T>(fn: () => Promise<T>): Promise<T> {
    const before = await databaseState(creation.database());
    const answer = await fn();
    expect(await databaseState(creation.database())).toEqual(before);
    return answer;
  }

  it('without a key creates another record each time', async () => {
    const input = newInput();
    const second = await send({ ...input, ...withoutUnique(input, creation.input(9_001)) });
    expect(expectFirst(await send(input))).not.toBe(expectFirst(second));
  });

  describe.each([
    ['input', (key: string) => ({ idempotencyKey: key }), () => ({})],
    ['header', () => ({}), (key: string) => ({ header: key })],
  ] as const)('[A7] a key in the %s', (_place, inInput, inHeader) => {
    it('answers a repetition with the first result, and writes nothing', async () => {
      const [key, input] = [newKey(), newInput()];
      const id = expectFirst(await send({ ...input, ...inInput(key) }, inHeader(key)));
      for (let n = 0; n < 2; n += 1)
        expectReplay(await writesNothing(() => send({ ...input, ...inInput(key) }, inHeader(key))), id);
    });

    it('knows an input again however its fields are ordered', async () => {
      const [key, input] = [newKey(), newInput()];
      const id = expectFirst(await send({ ...input, ...inInput(key) }, inHeader(key)));
      const reversed = Object.fromEntries(Object.entries({ ...input, ...inInput(key) }).reverse());
      expectReplay(await send(reversed, inHeader(key)), id);
    });

    it('is refused with another input, and nothing is written', async () => {
      const key = newKey();
      expectFirst(await send({ ...newInput(), ...inInput(key) }, inHeader(key)));
      const answer = await writesNothing(() => send({ ...newInput(), ...inInput(key) }, inHeader(key)));
      expect(resultOf(answer), String(answer)).toEqual({
        ...{ __typename: 'IdempotencyError', code: 'IDEMPOTENCY_KEY_REUSED' },
        ...{ path: ['idempotencyKey'], retryAfter: null },
      });
      expect(answer.headers['idempotent-replayed']).toBeUndefined();
    });

    it('is one of its credential: another may use it for something else', async () => {
      const key = newKey();
      const client = creation.otherClient();
      const mine = expectFirst(await send({ ...newInput(), ...inInput(key) }, inHeader(key)));
      const theirs = expectFirst(
        await send({ ...newInput(), ...inInput(key) }, { ...inHeader(key), client }),
      );
      expect(mine).not.toBe(theirs);
    });

    it('is kept for 24 hours, and then means a new request', async () => {
      const [key, input] = [newKey(), newInput()];
      const id = expectFirst(await send({ ...input, ...inInput(key) }, inHeader(key)));
      creation.clock().advance(DAY_MS - 1);
      expectReplay(await send({ ...input, ...inInput(key) }, inHeader(key)), id);
      creation.clock().advance(1);
      const other = newInput();
      const later = expectFirst(await send({ ...other, ...inInput(key) }, inHeader(key)));
      expect(later).not.toBe(id);
      expectReplay(await send({ ...other, ...inInput(key) }, inHeader(key)), later);
    });

    it('is not used up by a failure', async () => {
      const key = newKey();
      const refused = () => send({ ...creation.refused(), ...inInput(key) }, inHeader(key));
      for (let n = 0; n < 2; n += 1) {
        const answer = await writesNothing(refused);
        expect(resultOf(answer).__typename, String(answer)).toMatch(/Error$/);
        expect(resultOf(answer).__typename).not.toBe('IdempotencyError');
      }
      expectFirst(await send({ ...newInput(), ...inInput(key) }, inHeader(key)));
    });

    it('lets one of several requests at once write; the others repeat its answer or are told to wait', async () => {
      const [key, input] = [newKey(), newInput()];
      const attempts = Array.from({ length: 6 }, () => send({ ...input, ...inInput(key) }, inHeader(key)));
      const results = (await Promise.all(attempts)).map(resultOf);
      const firsts = results.filter(({ replayed }) => replayed === false);
      expect(firsts).toHaveLength(1);
      for (const found of results) {
        if (found.__typename === 'IdempotencyError') {
          expect(found).toMatchObject({ code: 'IDEMPOTENCY_IN_PROGRESS', retryAfter: 1 });
        } else expect(found.record).toEqual(firsts[0]?.record);
      }
      expectReplay(await send({ ...input, ...inInput(key) }, inHeader(key)), firsts[0]?.record?.id as string);
    });
  });

  describe('[A8] the header and the input field', () => {
    it('are the same thing', async () => {
      const [key, input] = [newKey(), newInput()];
      const id = expectFirst(await send({ ...input, idempotencyKey: key }));
      expectReplay(await send(input, { header: key }), id);
      expectReplay(await send({ ...input, idempotencyKey: key }, { header: key }), id);
      expectReplay(await send({ ...input, idempotencyKey: null }, { header: key }), id);
    });

    it('are refused when they name different keys, and nothing is written', async () => {
      const input = { ...newInput(), idempotencyKey: newKey() };
      const answer = await writesNothing(() => send(input, { header: newKey() }));
      expect(resultOf(answer), String(answer)).toMatchObject({
        __typename: 'ValidationError',
        issues: [{ path: ['idempotencyKey'], code: 'conflicts_with_header' }],
      });
    });

    it('take 1 to 255 characters', async () => {
      for (const idempotencyKey of ['', 'k'.repeat(256)]) {
        const answer = await writesNothing(() => send({ ...newInput(), idempotencyKey }));
        expect(resultOf(answer), String(answer)).toMatchObject({
          __typename: 'ValidationError',
          issues: [{ path: ['idempotencyKey'], code: 'invalid_length' }],
        });
      }
      expectFirst(await send({ ...newInput(), idempotencyKey: 'k'.repeat(255) }));
    });

    it('mean nothing together with two mutations: the header is refused, and nothing is written', async () => {
      const field = (name: string) => `${name}: ${creation.mutation}(input: $${name}) { __typename }`;
      const twice = `mutation($a: ${type}Input!, $b: ${type}Input!) { ${field('a')} ${field('b')} }`;
      const variables = { a: newInput(), b: newInput() };
      const headers = { 'idempotency-key': newKey() };
      const answer = await writesNothing(() => creation.client()(twice, variables, { headers }));
      expect(answer.expectError('BAD_REQUEST', 400).extensions?.param).toBe('Idempotency-Key');
    });

    it('may be two keys in two inputs', async () => {
      const field = (name: string) => `${name}: ${creation.mutation}(input: $${name}) { ${result} }`;
      const twice = `mutation($a: ${type}Input!, $b: ${type}Input!) { ${field('a')} ${field('b')} }`;
      const variables = () => ({
        a: { ...creation.input(8_001), idempotencyKey: `${creation.mutation}-a` },
        b: { ...creation.input(8_002), idempotencyKey: `${creation.mutation}-b` },
      });
      const first = (await creation.client()<Record<string, Result>>(twice, variables())).expectData();
      expect([first.a?.replayed, first.b?.replayed]).toEqual([false, false]);
      const again = (await creation.client()<Record<string, Result>>(twice, variables())).expectData();
      expect([again.a?.replayed, again.b?.replayed]).toEqual([true, true]);
      expect([again.a?.record, again.b?.record]).toEqual([first.a?.record, first.b?.record]);
    });
  });

  it('keeps neither the key nor the input as they were sent', async () => {
    const key = `${newKey()}-seen`;
    const input = { ...newInput(), idempotencyKey: key };
    expectFirst(await send(input));
    const rows = await adminClient(creation.database()).idempotencyRecord.findMany();
    expect(rows.length).toBeGreaterThan(0);
    const text = JSON.stringify(rows.map((row) => ({ ...row, ...hex(row) })));
    for (const value of [key, ...Object.values(input)])
      if (typeof value === 'string' && value.length > 6 && !isGlobalId(value))
        expect(text).not.toContain(value);
  });

  // One session can't wait for another where there is only one.
  it.skipIf(!onServer())('tells a request to wait while the first one is still running', async () => {
    const [key, input] = [newKey(), newInput()];
    const admin = adminClient(creation.database());
    const send1 = () => send({ ...input, idempotencyKey: key });
    let first: Promise<GraphqlAnswer<{ result: Result }>> | undefined;
    await admin.$transaction(async (tx) => {
      await tx.$executeRaw`lock table audit_event in share mode`;
      first = send1();
      for (let waiting = 0; waiting === 0; await sleep(10)) {
        const [row] = await tx.$queryRaw<{ n: bigint }[]>`
          select count(*) as n from pg_locks where not granted and relation = 'audit_event'::regclass`;
        waiting = Number(row?.n);
      }
      expect(resultOf(await send1())).toMatchObject({
        ...{ __typename: 'IdempotencyError', code: 'IDEMPOTENCY_IN_PROGRESS', retryAfter: 1 },
      });
    });
    const id = expectFirst(await (first as Promise<GraphqlAnswer<{ result: Result }>>));
    expectReplay(await send1(), id);
  });
}

/** Whether the tests run on a server; known before any of them starts. */
const onServer = () => testServerUrl() !== undefined;

const hex = (row: { keyHash: Uint8Array; inputHash: Uint8Array }) => ({
  keyHash: Buffer.from(row.keyHash).toString('hex'),
  inputHash: Buffer.from(row.inputHash).toString('hex'),
});
const isGlobalId = (text: string) => /^[A-Za-z]+:/.test(Buffer.from(text, 'base64url').toString());

/** The values of another input where a record must not repeat those of the first, e.g. a slug. */
function withoutUnique(input: Record<string, unknown>, other: Record<string, unknown>) {
  return Object.fromEntries(Object.keys(input).map((name) => [name, other[name]]));
}
