import { beforeAll, describe, expect, it } from 'vitest';
import { encodeId } from '../../src/graphql/id.ts';
import type { GraphqlClient } from '../support/client.ts';
import { testClinic } from '../support/clinic.ts';
import { COMPILED_READS } from '../support/reads.ts';
import { lastStatements } from '../support/state.ts';
import { fillChart, fillTables } from './fill.ts';
import { nestedLists, readGraph, rootLists, uuidOf } from './list-case.ts';
import { pagesOf, plansOf } from './plan.ts';

const ROWS = 1_000;
/** How much more may be read: rows that follow each other in an order may be on many pages, or on few. */
const MANY = 2;

const clinic = testClinic();
const schema = readGraph('schema.graphql');
let staff: GraphqlClient;

beforeAll(async () => {
  await fillTables(clinic.database, clinic.orgId, ROWS);
  staff = clinic.as('admin');
  // From now on the credential is known without a statement.
  (await staff('{ viewer { kind } }')).expectData();
});

interface Page {
  readonly [list: string]: {
    readonly nodes: readonly { readonly id: string }[];
    readonly pageInfo: { readonly endCursor: string | null; readonly startCursor: string | null };
  };
}

/** Pages of the database that a query reads. */
const cost = async (query: string, variables: Record<string, unknown> = {}) =>
  pagesOf(await plansOf(async () => void (await staff(query, variables)).expectData(), { analyze: true }));

// Prisma's conditions enter an index at the first row of equals, wherever the cursor is among them.
describe.skipIf(!COMPILED_READS)('a page far into a list reads what the first one does', () => {
  /** Those that grow with an organization's patients and years; the others are read by the same code. */
  const GROWING = new Set([
    ...['patients', 'appointments', 'auditEvents', 'waitlist', 'scheduleExceptions', 'profiles'],
    ...['billingAccounts', 'problemDefinitions'],
  ]);
  const lists = rootLists(schema).flatMap(({ name, orders }) =>
    (orders.length === 0 ? [''] : orders).flatMap((order) =>
      (name === 'patients' ? ['ASC', 'DESC'] : ['ASC']).map((direction) => ({ name, order, direction })),
    ),
  );

  it.each(lists.filter(({ name }) => GROWING.has(name)))(
    '$name $order $direction',
    async ({ name, order, direction }) => {
      const by = order === '' ? '' : `orderBy: { field: ${order}, direction: ${direction} }`;
      const query = `query($first: Int, $after: String) { ${name}(first: $first, after: $after, ${by}) {
      nodes { id } pageInfo { endCursor startCursor } } }`;
      const last = `{ ${name}(last: 100, ${by}) { nodes { id } pageInfo { endCursor startCursor } } }`;
      const after = (await staff<Page>(last)).expectData()[name]?.pageInfo.startCursor;
      const [first, deep] = [await cost(query, { first: 50 }), await cost(query, { first: 50, after })];
      expect(deep).toBeLessThanOrEqual(MANY * first);
    },
  );
});

it.each(['FIRST_NAME', 'STATUS', 'DATE_OF_BIRTH'])(
  'pages by %s, of which many patients have the same, hold everyone once and in order, from either end',
  async (order) => {
    const walk = async (
      size: string,
      cursor: string,
      place: 'endCursor' | 'startCursor',
      direction: string,
    ) => {
      const query = `query($cursor: String) { patients(${size}: 37, ${cursor}: $cursor, lifecycle: ANY,
        orderBy: { field: ${order}, direction: ${direction} }) { nodes { id } pageInfo { endCursor startCursor } } }`;
      const found: string[][] = [];
      let at: string | null = null;
      do {
        const { patients } = (await staff<Page>(query, { cursor: at })).expectData();
        found.push(patients?.nodes.map(({ id }) => id) ?? []);
        at = patients?.nodes.length === 37 ? (patients.pageInfo[place] ?? null) : null;
      } while (at !== null);
      return found;
    };
    const onwards = (await walk('first', 'after', 'endCursor', 'ASC')).flat();
    expect(new Set(onwards).size).toBe(ROWS);
    expect(onwards).toHaveLength(ROWS);
    const backwards = (await walk('last', 'before', 'startCursor', 'ASC')).reverse().flat();
    expect(backwards).toEqual(onwards);
    expect((await walk('first', 'after', 'endCursor', 'DESC')).flat()).toEqual(onwards.toReversed());
  },
);

describe('a request sends as many statements for 50 records as for 2', () => {
  it.each(nestedLists(schema))('$name', async ({ root, field }) => {
    const query = `query($first: Int) { ${root}(first: $first) {
      nodes { id ${field}(first: 3) { totalCount nodes { __typename } } } } }`;
    const counts: number[] = [];
    for (const first of [2, 50]) {
      (await staff(query, { first })).expectData();
      counts.push(lastStatements(clinic.server));
    }
    expect(counts[1]).toBe(counts[0]);
  });
});

describe.skipIf(!COMPILED_READS)('a chart', () => {
  const [short, long] = [uuidOf('patient', 11), uuidOf('patient', 12)];
  const PAGED = [
    ...['allergies', 'medications', 'problems', 'vitalSigns', 'communicationLogs', 'invoices'],
    ...['relationships', 'referralAttributions', 'fieldValues', 'appointments'],
  ];

  beforeAll(async () => {
    await fillChart(clinic.database, clinic.orgId, short, 60);
    await fillChart(clinic.database, clinic.orgId, long, 600);
  });

  const chart = (lists: readonly string[]) => `query($id: ID!) { patient(id: $id) {
    id ${lists.map((name) => `${name}(first: 50) { nodes { __typename } }`).join(' ')} } }`;
  const costs = async (query: string) => [
    await cost(query, { id: encodeId('Patient', short) }),
    await cost(query, { id: encodeId('Patient', long) }),
  ];

  it.each(PAGED)('ten times as long: a page of %s reads as much', async (list) => {
    const [few = 0, many = 0] = await costs(chart([list]));
    expect(few).toBeGreaterThan(0);
    expect(many).toBeLessThanOrEqual(MANY * few);
  });

  it.each([['alerts'], ['tags', 'hospitals', 'practitioners']])(
    'ten times as long reads less than ten times as much, where pages are sorted: %s',
    async (...lists) => {
      const [few = 0, many = 0] = await costs(chart(lists));
      expect(many).toBeLessThan(10 * few);
    },
  );

  it('ten times as long reads less than twice as much in all', async () => {
    const [few = 0, many = 0] = await costs(chart([...PAGED, 'alerts']));
    expect(many).toBeLessThan(2 * few);
  });
});
