import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { GraphqlAnswer, GraphqlClient } from '../support/client.ts';
import type { TestServer } from '../support/server.ts';
import { lastStatements } from '../support/state.ts';

/** A list at the root, and what its rows are. */
export interface ListUnderTest<Row extends { id: string }> {
  /** The field, e.g. `patients`. */
  readonly field: string;
  /** The type of its records, e.g. `Patient`: its order is `PatientOrder`. */
  readonly type: string;
  /** Every order, and by what it orders a row: texts byte by byte, numbers by size. */
  readonly orders: Readonly<Record<string, (row: Row) => string | number>>;
  /** The order of a request that names none. */
  readonly standard: { readonly field: string; readonly direction: 'ASC' | 'DESC' };
  readonly server: () => TestServer;
  /** Asks with every permission. */
  readonly client: () => GraphqlClient;
  /** Every row that the list should show, read from its table. */
  readonly rows: () => Promise<Row[]>;
  /** Adds a row. @param n counts up from 0; rows must tie in each order for some n */
  readonly add: (n: number) => Promise<unknown>;
  readonly remove: (uuid: string) => Promise<unknown>;
  /** Arguments under which the list is empty, as they are written. */
  readonly empty: string;
  /** A cursor that another list made, in an order of a name that this one has too. */
  readonly foreignCursor?: () => Promise<string>;
}

interface PageOf {
  readonly edges: { readonly cursor: string; readonly node: { readonly uuid: string } }[];
  readonly nodes: { readonly uuid: string }[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
  readonly totalCount: number;
}

interface Asked {
  readonly first?: number | null;
  readonly last?: number | null;
  readonly after?: string | null;
  readonly before?: string | null;
  readonly orderBy?: { readonly field: string; readonly direction?: 'ASC' | 'DESC' };
}

const ROWS = 24;

const compare = (a: string | number, b: string | number) =>
  typeof a === 'number' && typeof b === 'number'
    ? a - b
    : Buffer.compare(Buffer.from(String(a)), Buffer.from(String(b)));

/**
 * What every list at the root promises [176, A22, A47]. Call it in a `describe` of its own, with an organization that
 * nothing else writes to meanwhile.
 */
export function connectionContract<Row extends { id: string }>(list: ListUnderTest<Row>): void {
  let added = 0;
  const add = async () => {
    await list.add(added);
    added += 1;
  };

  const query = (selection: string) => `
    query Page($first: Int, $last: Int, $after: String, $before: String, $orderBy: ${list.type}Order) {
      list: ${list.field}(first: $first, last: $last, after: $after, before: $before, orderBy: $orderBy) {
        ${selection}
      }
    }`;
  const WHOLE = query(`
    edges { cursor node { uuid } }
    nodes { uuid }
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor }`);

  const ask = (asked: Asked): Promise<GraphqlAnswer<{ list: PageOf }>> => list.client()(WHOLE, { ...asked });
  const page = async (asked: Asked) => (await ask(asked)).expectData().list;
  const uuids = ({ nodes }: PageOf) => nodes.map(({ uuid }) => uuid);

  async function expected(orderBy: { field: string; direction?: 'ASC' | 'DESC' }): Promise<string[]> {
    const key = list.orders[orderBy.field] as (row: Row) => string | number;
    const rows = await list.rows();
    rows.sort((a, b) => compare(key(a), key(b)) || compare(a.id, b.id));
    const sorted = rows.map(({ id }) => id);
    return orderBy.direction === 'DESC' ? sorted.reverse() : sorted;
  }

  const orders = Object.keys(list.orders).flatMap((field) =>
    (['ASC', 'DESC'] as const).map((direction) => ({ field, direction })),
  );

  beforeAll(async () => {
    for (let n = 0; n < ROWS; n += 1) await add();
  });

  it('has rows that tie in each order, or the order is unique by itself', async () => {
    const rows = await list.rows();
    expect(rows.length).toBeGreaterThanOrEqual(ROWS);
    for (const [name, key] of Object.entries(list.orders))
      expect(new Set(rows.map(key)).size, name).toBeGreaterThan(1);
  });

  describe.each(orders)('[164, 176] by $field $direction', (orderBy) => {
    it.each([1, 5, 24])('walks the whole list forward, %i at a time', async (first) => {
      const whole = await expected(orderBy);
      const seen: string[] = [];
      for (let after: string | null = null, more = true; more; ) {
        const found: PageOf = await page({ first, after, orderBy });
        expect(uuids(found)).toEqual(whole.slice(seen.length, seen.length + first));
        expect(found.edges.map(({ node }) => node.uuid)).toEqual(uuids(found));
        expect(found.pageInfo.startCursor).toBe(found.edges[0]?.cursor);
        expect(found.pageInfo.endCursor).toBe(found.edges.at(-1)?.cursor);
        expect(found.pageInfo.hasPreviousPage).toBe(after !== null);
        seen.push(...uuids(found));
        after = found.pageInfo.endCursor;
        more = found.pageInfo.hasNextPage;
      }
      expect(seen).toEqual(whole);
    });

    it('walks the same list backward', async () => {
      const whole = await expected(orderBy);
      const seen: string[] = [];
      for (let before: string | null = null, more = true; more; ) {
        const found: PageOf = await page({ last: 5, before, orderBy });
        expect(found.pageInfo.hasNextPage).toBe(before !== null);
        seen.unshift(...uuids(found));
        before = found.pageInfo.startCursor;
        more = found.pageInfo.hasPreviousPage;
      }
      expect(seen).toEqual(whole);
    });

    it('gives what lies between any two cursors, from either end', async () => {
      const whole = await expected(orderBy);
      const { edges } = await page({ first: 100, orderBy });
      const place = fc.integer({ min: 0, max: whole.length - 1 });
      const size = fc.integer({ min: 1, max: whole.length });
      const property = fc.asyncProperty(
        place,
        place,
        size,
        fc.boolean(),
        async (from, to, length, forward) => {
          const range = { after: edges[from]?.cursor, before: edges[to]?.cursor, orderBy };
          const found = await page({ ...range, ...(forward ? { first: length } : { last: length }) });
          const between = whole.slice(from + 1, Math.max(to, from + 1));
          expect(uuids(found)).toEqual(forward ? between.slice(0, length) : between.slice(-length));
          const { hasNextPage, hasPreviousPage } = found.pageInfo;
          expect(forward ? hasNextPage : hasPreviousPage).toBe(between.length > length);
        },
      );
      await fc.assert(property, { numRuns: 12 });
    });

    it('neither skips nor repeats what stays while rows come and go', async () => {
      const before = await expected(orderBy);
      const removed = new Set<string>();
      const seen: string[] = [];
      for (let after: string | null = null, more = true; more; ) {
        const found: PageOf = await page({ first: 4, after, orderBy });
        seen.push(...uuids(found));
        after = found.pageInfo.endCursor;
        more = found.pageInfo.hasNextPage;
        // The very row that the cursor names goes, and one that is yet to come; others arrive on all sides.
        const ahead = before.filter((uuid) => !seen.includes(uuid));
        for (const uuid of [seen.at(-1), ahead[1]]) {
          if (uuid === undefined || removed.has(uuid) || removed.size >= 6) continue;
          removed.add(uuid);
          await list.remove(uuid);
          await add();
        }
      }
      expect(new Set(seen).size).toBe(seen.length);
      expect(removed.size).toBeGreaterThan(2);
      const stayed = before.filter((uuid) => !removed.has(uuid));
      expect(seen.filter((uuid) => stayed.includes(uuid))).toEqual(stayed);
    });
  });

  it(`is ordered by ${list.standard.field} ${list.standard.direction} unless asked otherwise`, async () => {
    const whole = await expected(list.standard);
    expect(uuids(await page({ first: 100 }))).toEqual(whole);
    const [field] = Object.keys(list.orders) as [string];
    expect(uuids(await page({ first: 100, orderBy: { field } }))).toEqual(await expected({ field }));
  });

  it('[A22] shows 50 rows by default, and 100 at most', async () => {
    while ((await list.rows()).length < 51) await add();
    const standard = await page({});
    expect(standard.nodes).toHaveLength(50);
    expect(standard.pageInfo.hasNextPage).toBe(true);
    expect((await page({ first: 100 })).nodes.length).toBeGreaterThan(50);
  });

  it.each([
    { first: 0 },
    { first: 101 },
    { first: -1 },
    { last: 0 },
    { last: 101 },
    { last: -1 },
    { first: 1, last: 1 },
  ])('[A22] refuses %o instead of clamping it', async (asked) => {
    const answer = await ask(asked);
    const { extensions } = answer.expectError('BAD_USER_INPUT');
    expect(extensions?.param, String(answer)).toBe('last' in asked ? 'last' : 'first');
    expect(answer.data ?? null).toBeNull();
  });

  it('counts the whole list, under the same filters, whatever the page', async () => {
    const count = query('totalCount nodes { uuid }');
    const answer = await list.client()<{ list: PageOf }>(count, { first: 1 });
    expect(answer.expectData().list.totalCount).toBe((await list.rows()).length);
  });

  it('counts only when that is selected, and reads rows only when they are', async () => {
    const statements = async (selection: string) => {
      (await list.client()(query(selection), { first: 5 })).expectData();
      return lastStatements(list.server());
    };
    await statements('nodes { uuid }');
    expect(await statements('nodes { uuid } pageInfo { endCursor }')).toBe(1);
    expect(await statements('edges { node { uuid } }')).toBe(1);
    expect(await statements('totalCount')).toBe(1);
    expect(await statements('totalCount nodes { uuid }')).toBe(2);
    expect(await statements('__typename')).toBe(0);
  });

  it('is empty without cursors when nothing matches', async () => {
    const answer = await list.client()<{ list: PageOf }>(`{
      list: ${list.field}(${list.empty}) {
        edges { cursor } nodes { uuid } totalCount
        pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
      }
    }`);
    expect(answer.expectData().list).toEqual({
      edges: [],
      nodes: [],
      totalCount: 0,
      pageInfo: { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null },
    });
  });

  describe('[175] a cursor', () => {
    const refused = async (cursor: string, orderBy: Asked['orderBy']) => {
      for (const param of ['after', 'before'] as const) {
        const answer = await ask({ first: 5, [param]: cursor, orderBy });
        expect(answer.codes, String(answer)).toEqual(['INVALID_CURSOR']);
        expect(answer.errors[0]?.extensions?.param, String(answer)).toBe(param);
      }
    };
    const cursorOf = async (orderBy: Asked['orderBy']) =>
      (await page({ first: 1, orderBy })).pageInfo.endCursor as string;

    it('is refused in any other order, the other direction included', async () => {
      for (const made of orders) {
        const cursor = await cursorOf(made);
        for (const used of orders) if (used !== made) await refused(cursor, used);
      }
    });

    it.runIf(list.foreignCursor)('is refused by any other list', async () => {
      const cursor = await (list.foreignCursor as () => Promise<string>)();
      for (const orderBy of orders) await refused(cursor, orderBy);
    });

    it('is refused when it is no cursor at all', async () => {
      for (const cursor of ['', ' ', 'null', 'W10', '[]', '%00', '💥', 'a'.repeat(2000)])
        for (const orderBy of orders) await refused(cursor, orderBy);
    });

    it('is refused, and never an internal error, whatever is made of a real one', async () => {
      const values = fc.oneof(
        fc.jsonValue(),
        fc.string({ unit: 'binary' }),
        fc.constantFrom('+275760-09-13T00:00:00.000Z', '-271821-04-20T00:00:00.000Z', '0'),
        fc.constantFrom('0000-01-01T00:00:00.000Z', '\ud800', '\0', '9'.repeat(400)),
      );
      const property = fc.asyncProperty(
        fc.constantFrom(...orders),
        fc.nat(2),
        values,
        async (orderBy, at, value) => {
          const parts = JSON.parse(Buffer.from(await cursorOf(orderBy), 'base64url').toString('utf8'));
          parts[at] = value;
          const cursor = Buffer.from(JSON.stringify(parts)).toString('base64url');
          const answer = await ask({ first: 5, after: cursor, orderBy });
          // A text in place of another text is a place in the list like any other.
          const isPlace = at === 1 && answer.errors.length === 0;
          if (!isPlace) expect(answer.codes, String(answer)).toEqual(['INVALID_CURSOR']);
        },
      );
      await fc.assert(property, { numRuns: 60 });
    });
  });
}
