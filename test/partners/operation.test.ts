import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { encodeId } from '../../src/graphql/id.ts';
import { hashOf } from '../../src/partners/operation-manifest.ts';
import type { GraphqlClient } from '../support/client.ts';
import { testClinic } from '../support/clinic.ts';
import { type MadePartner, makePartner } from '../support/fixture.ts';
import { databaseState, lastStatements } from '../support/state.ts';

const clinic = testClinic('LIVE');
let partner: MadePartner;
let send: GraphqlClient;

beforeAll(() => {
  send = clinic.as('admin');
});
beforeEach(async () => {
  partner = await makePartner(clinic.database, clinic.organization);
});

const WHO = 'query Who { viewer { kind } }';
const MONEY = 'query Money { account { currency } }';
const WRONG = 'query Wrong {\n  patients { nodes { id } }\n}';
const manifestOf = (...texts: string[]) => Object.fromEntries(texts.map((text) => [hashOf(text), text]));
const idOf = ({ partnerId }: MadePartner) => encodeId('Partner', partnerId);

interface Reported {
  readonly hash: string;
  readonly name: string | null;
  readonly outcome: string;
  readonly cost: number | null;
  readonly issues: { readonly code: string; readonly line: number | null }[];
}

interface Result {
  readonly __typename: string;
  readonly code?: string;
  readonly path?: string[];
  readonly count?: number;
  readonly report?: Reported[];
  readonly issues?: { readonly code: string; readonly path: string[] }[];
  readonly partner?: { readonly operations: { readonly totalCount: number } };
}

const REPORT = 'report { hash name outcome cost issues { code line } }';
const REGISTER = `mutation Register($input: RegisterOperationsInput!) {
  result: registerOperations(input: $input) {
    __typename
    ... on RegisterOperationsSuccess { ${REPORT} partner { operations { totalCount } } }
    ... on OperationsRefusedError { code path ${REPORT} }
    ... on ValidationError { code issues { code path } }
    ... on NotFoundError { code path }
  }
}`;
const UNREGISTER = `mutation Unregister($input: UnregisterOperationsInput!) {
  result: unregisterOperations(input: $input) {
    __typename
    ... on UnregisterOperationsSuccess { count partner { operations { totalCount } } }
    ... on ValidationError { code issues { code path } }
    ... on NotFoundError { code path }
  }
}`;

async function register(manifest: unknown, more: object = {}): Promise<Result> {
  const answer = await send<{ result: Result }>(REGISTER, {
    input: { partnerId: idOf(partner), manifest, ...more },
  });
  return answer.expectData().result;
}

async function unregister(hashes: string[], more: object = {}): Promise<Result> {
  const answer = await send<{ result: Result }>(UNREGISTER, {
    input: { partnerId: idOf(partner), hashes, ...more },
  });
  return answer.expectData().result;
}

/** Runs what must write nothing. */
async function writingNothing<T>(work: () => Promise<T>): Promise<T> {
  const before = await databaseState(clinic.database);
  const result = await work();
  expect(await databaseState(clinic.database)).toEqual(before);
  return result;
}

describe('[82, A56] registerOperations', () => {
  it('registers what a manifest lists, with its cost, and tells of each operation', async () => {
    const result = await register(manifestOf(WHO, MONEY));
    expect(result).toMatchObject({
      __typename: 'RegisterOperationsSuccess',
      report: [
        { hash: hashOf(WHO), name: 'Who', outcome: 'REGISTERED', cost: 2, issues: [] },
        { hash: hashOf(MONEY), name: 'Money', outcome: 'REGISTERED', cost: 2, issues: [] },
      ],
      partner: { operations: { totalCount: 2 } },
    });
    const rows = await clinic.db.registeredOperation.findMany({
      orderBy: { name: 'asc' },
      where: { partnerId: partner.partnerId },
    });
    expect(rows).toMatchObject([
      { hash: hashOf(MONEY), text: MONEY, kind: 'query', cost: 2, useCount: 0n, lastUsedAt: null },
      { hash: hashOf(WHO), text: WHO, kind: 'query', cost: 2, useCount: 0n, lastUsedAt: null },
    ]);
  });

  it('is audited by hash and name, and told of', async () => {
    await register(manifestOf(WHO));
    const [row] = await clinic.db.registeredOperation.findMany({ where: { partnerId: partner.partnerId } });
    const audited = await clinic.db.auditEvent.findMany({ where: { entityId: row?.id as string } });
    expect(audited).toMatchObject([
      {
        ...{ action: 'registerOperations', entityType: 'RegisteredOperation' },
        changes: { hash: [null, hashOf(WHO)], name: [null, 'Who'], partnerId: [null, partner.partnerId] },
      },
    ]);
    expect(JSON.stringify(audited)).not.toContain(WHO);
    const events = await clinic.db.outboxEvent.findMany({ where: { entityId: row?.id as string } });
    expect(events.map(({ type }) => type)).toEqual(['registeredOperation.registered']);
  });

  it('leaves what was registered before, listed or not', async () => {
    await register(manifestOf(WHO));
    const again = await writingNothing(() => register(manifestOf(WHO)));
    expect(again.report).toMatchObject([{ outcome: 'UNCHANGED' }]);
    const more = await register(manifestOf(WHO, MONEY));
    expect(more.report?.map(({ outcome }) => outcome)).toEqual(['UNCHANGED', 'REGISTERED']);
    expect((await register(manifestOf(MONEY))).partner?.operations.totalCount).toBe(2);
  });

  it('registers nothing when one can’t be, and says which, why and on what line', async () => {
    const result = await writingNothing(() => register({ ...manifestOf(WHO, WRONG), abc: MONEY }));
    expect(result).toMatchObject({
      ...{ __typename: 'OperationsRefusedError', code: 'OPERATIONS_REFUSED', path: ['manifest'] },
      report: [
        { name: 'Who', outcome: 'REGISTERED', cost: 2 },
        {
          name: 'Wrong',
          outcome: 'REFUSED',
          cost: null,
          issues: [{ code: 'GRAPHQL_VALIDATION_FAILED', line: 2 }],
        },
        { hash: 'abc', name: null, outcome: 'REFUSED', issues: [{ code: 'HASH_MISMATCH', line: null }] },
      ],
    });
  });

  it('writes nothing in a dry run, and says the same', async () => {
    const dry = await writingNothing(() => register(manifestOf(WHO), { dryRun: true }));
    expect(dry.report).toMatchObject([{ name: 'Who', outcome: 'REGISTERED', cost: 2 }]);
    const refused = await writingNothing(() => register(manifestOf(WRONG), { dryRun: true }));
    expect(refused.__typename).toBe('OperationsRefusedError');
  });

  it('refuses what is no manifest, and a partner that is not there', async () => {
    for (const manifest of ['text', [], {}, { format: 'apollo-persisted-query-manifest', version: 9 }]) {
      const result = await writingNothing(() => register(manifest));
      expect(result).toMatchObject({ __typename: 'ValidationError', issues: [{ code: 'invalid_manifest' }] });
    }
    const archivedAt = new Date();
    await clinic.db.partner.updateMany({ where: { id: partner.partnerId }, data: { archivedAt } });
    for (const partnerId of [idOf(partner), encodeId('Partner', partner.catalogId), 'nonsense']) {
      const result = await writingNothing(() => register(manifestOf(WHO), { partnerId }));
      expect(result).toMatchObject({ __typename: 'NotFoundError', path: ['partnerId'] });
    }
  });

  it('registers each operation once when several register it at once', async () => {
    const results = await Promise.all(Array.from({ length: 4 }, () => register(manifestOf(WHO, MONEY))));
    expect(new Set(results.map(({ __typename }) => __typename))).toEqual(
      new Set(['RegisterOperationsSuccess']),
    );
    expect(await clinic.db.registeredOperation.count({ where: { partnerId: partner.partnerId } })).toBe(2);
  });

  it('is the administrator’s alone', async () => {
    const input = { partnerId: idOf(partner), manifest: manifestOf(WHO) };
    for (const role of ['clinician', 'frontDesk', 'analyst'] as const) {
      const answer = await writingNothing(() => clinic.as(role)(REGISTER, { input }));
      answer.expectError('FORBIDDEN');
    }
  });
});

describe('unregisterOperations', () => {
  it('takes operations back, and is audited', async () => {
    await register(manifestOf(WHO, MONEY));
    const [row] = await clinic.db.registeredOperation.findMany({
      where: { hash: hashOf(WHO), partnerId: partner.partnerId },
    });
    expect(await unregister([hashOf(WHO), hashOf(WHO)])).toMatchObject({
      ...{ __typename: 'UnregisterOperationsSuccess', count: 1, partner: { operations: { totalCount: 1 } } },
    });
    const audited = await clinic.db.auditEvent.findMany({
      where: { entityId: row?.id as string },
      orderBy: { at: 'asc' },
    });
    expect(audited.map(({ action }) => action).sort()).toEqual([
      'registerOperations',
      'unregisterOperations',
    ]);
  });

  it('takes none back when one is not there', async () => {
    await register(manifestOf(WHO));
    const result = await writingNothing(() => unregister([hashOf(WHO), hashOf(MONEY)]));
    expect(result).toMatchObject({ __typename: 'NotFoundError', path: ['hashes'] });
    for (const hashes of [[], Array.from({ length: 501 }, (_, n) => String(n))]) {
      const refused = await writingNothing(() => unregister(hashes));
      expect(refused).toMatchObject({ __typename: 'ValidationError', issues: [{ path: ['hashes'] }] });
    }
  });

  it('does not reach the operations of another partner', async () => {
    await register(manifestOf(WHO));
    const other = await makePartner(clinic.database, clinic.organization);
    const result = await writingNothing(() => unregister([hashOf(WHO)], { partnerId: idOf(other) }));
    expect(result.__typename).toBe('NotFoundError');
  });
});

describe('[A47] Partner.operations', () => {
  const LIST = `query List($id: ID!, $first: Int, $after: String, $filter: RegisteredOperationFilter, $orderBy: RegisteredOperationOrder) {
    node(id: $id) {
      ... on Partner {
        operations(first: $first, after: $after, filter: $filter, orderBy: $orderBy) {
          totalCount
          nodes { name hash kind text cost useCount lastUsedAt createdAt partner { id } }
          pageInfo { hasNextPage endCursor }
        }
      }
    }
  }`;
  interface Listed {
    readonly node: {
      readonly operations: {
        readonly totalCount: number;
        readonly nodes: { readonly name: string; readonly useCount: number }[];
        readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
      };
    };
  }
  const list = async (asked: object = {}) =>
    (await send<Listed>(LIST, { id: idOf(partner), ...asked })).expectData().node.operations;
  const names = ({ nodes }: Listed['node']['operations']) => nodes.map(({ name }) => name);

  beforeEach(async () => {
    for (const name of ['Beta', 'Alpha', 'Gamma']) {
      await register(manifestOf(`query ${name} { viewer { kind } }`));
      clinic.clock.advance(1_000);
    }
    await clinic.db.registeredOperation.updateMany({
      where: { name: 'Alpha', partnerId: partner.partnerId },
      data: { useCount: 5_000_000_000n, lastUsedAt: new Date('2026-01-05T00:00:00.000Z') },
    });
  });

  it('shows them in pages, oldest first or by name, in a fixed number of statements', async () => {
    const first = await list({ first: 2 });
    const statements = lastStatements(clinic.server);
    expect(names(first)).toEqual(['Beta', 'Alpha']);
    expect(first).toMatchObject({ totalCount: 3, pageInfo: { hasNextPage: true } });
    expect(first.nodes).toMatchObject([
      { kind: 'QUERY', cost: 2, useCount: 0, lastUsedAt: null, partner: { id: idOf(partner) } },
      { useCount: 2_147_483_647, lastUsedAt: '2026-01-05T00:00:00.000Z' },
    ]);
    expect(names(await list({ first: 2, after: first.pageInfo.endCursor }))).toEqual(['Gamma']);
    expect(names(await list({ orderBy: { field: 'NAME' } }))).toEqual(['Alpha', 'Beta', 'Gamma']);
    expect(lastStatements(clinic.server)).toBe(statements);
  });

  it('takes as many statements for all partners as for one', async () => {
    const all = '{ partners(first: 100) { nodes { operations(first: 2) { totalCount nodes { name } } } } }';
    const before = (await send<{ partners: { nodes: unknown[] } }>(all)).expectData().partners.nodes.length;
    const statements = lastStatements(clinic.server);
    partner = await makePartner(clinic.database, clinic.organization);
    await register(manifestOf(WHO, MONEY));
    const after = (await send<{ partners: { nodes: unknown[] } }>(all)).expectData().partners.nodes.length;
    expect(after).toBe(before + 1);
    expect(lastStatements(clinic.server)).toBe(statements);
  });

  it('shows the unused ones', async () => {
    expect(names(await list({ filter: { unused: true } }))).toEqual(['Beta', 'Gamma']);
    expect(await list({ filter: { unused: false } })).toMatchObject({
      totalCount: 1,
      nodes: [{ name: 'Alpha' }],
    });
    expect(names(await list({ filter: { name: 'Gamma' } }))).toEqual(['Gamma']);
    const since = { lastUsedAt: { lt: '2026-01-06T00:00:00.000Z' } };
    expect(names(await list({ filter: since }))).toEqual(['Alpha']);
  });
});
