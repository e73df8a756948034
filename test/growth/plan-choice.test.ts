import pg from 'pg';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { readsSentBy } from '../../src/cli/sent-reads.ts';
import { encodeId } from '../../src/graphql/id.ts';
import type { GraphqlClient } from '../support/client.ts';
import { testClinic } from '../support/clinic.ts';
import { COMPILED_READS } from '../support/reads.ts';
import { fillTables } from './fill.ts';
import { filterCases, readGraph, rootLists, uuidOf } from './list-case.ts';

const clinic = testClinic();
/** A statement has a name from its third use. */
const OFTEN = 4;
let staff: GraphqlClient;

beforeAll(async () => {
  await fillTables(clinic.database, clinic.orgId, 50);
  staff = clinic.as('admin');
});

/** Whether the statement that reads this table is prepared by a name when a query has come often. */
async function isNamed(query: string, table: string, variables = {}): Promise<boolean> {
  for (let n = 0; n < OFTEN; n += 1) (await staff(query, variables)).expectData();
  const names: string[] = [];
  const original = pg.Client.prototype.query;
  vi.spyOn(pg.Client.prototype, 'query').mockImplementation(function (this: pg.Client, ...args: unknown[]) {
    const [sent] = args as [{ text?: string; name?: string } | undefined];
    if (sent?.text?.includes(`from "public"."${table}" as t1`)) names.push(sent.name ?? '');
    return Reflect.apply(original, this, args);
  } as never);
  (await staff(query, variables)).expectData();
  vi.restoreAllMocks();
  expect(names).toHaveLength(1);
  return names[0] !== '';
}

/**
 * A named statement is soon planned once for any values. A range is then taken for a third of the rows and a pattern for half
 * a percent: measured on 100,000 appointments, of those before a day by their creation, that read 102,264 pages of the
 * database for none.
 */
describe.skipIf(!COMPILED_READS)('a page is planned for its values', () => {
  /** Each with its table, and an order by a column that no case is about. */
  const LISTS = [
    { list: 'patients', table: 'patient', by: 'CHART_NUMBER' },
    { list: 'appointments', table: 'appointment', by: 'UPDATED_AT' },
  ];
  const roots = rootLists(readGraph('schema.graphql'));
  const cases = LISTS.flatMap(({ list, table, by }) =>
    roots
      .filter(({ name }) => name === list)
      .flatMap(filterCases)
      .filter(({ name }) => name.split('.')[1] !== 'updatedAt' || by !== 'UPDATED_AT')
      .map((each) => ({ ...each, list, table, by })),
  );
  const TEXTS = /\.(firstName|lastName|email|oldReferenceId|uniqueId|\w+Reference)\.eq$/;
  const isSought = (name: string) => /\.(contains|startsWith|search)$/.test(name);
  const isVarying = (name: string) =>
    isSought(name) || /\.(in|gt|gte|lt|lte)$|\.status\./.test(name) || TEXTS.test(name);

  it.each(cases.filter(({ name }) => isVarying(name)))(
    'where $name asks for few or many',
    async ({ list, table, by, name, argument }) => {
      const page = `{ ${list}(${argument}, orderBy: { field: ${by} }) { nodes { id } } }`;
      // Texts are sought in ways that serve few and many.
      expect(await isNamed(page, table)).toBe(isSought(name));
      expect(await isNamed(`{ ${list}(${argument}) { totalCount } }`, table)).toBe(false);
    },
  );

  it.each(cases.filter(({ name }) => !isVarying(name)))(
    'once, where $name is one value like others',
    async ({ list, table, argument }) => {
      expect(await isNamed(`{ ${list}(${argument}) { nodes { id } } }`, table)).toBe(true);
    },
  );

  it('where a list is of the column that orders it', async () => {
    const days = '{ in: ["2026-01-06T09:00:00Z", "2026-01-07T09:00:00Z"] }';
    const query = `{ appointments(filter: { start: ${days} }, orderBy: { field: START }) { nodes { id } } }`;
    expect(await isNamed(query, 'appointment')).toBe(false);
  });

  it('once, where the range is of the column that orders it, and wherever the page is', async () => {
    const day = '{ gte: "2026-01-06T00:00:00Z", lt: "2026-01-07T00:00:00Z" }';
    const query = `{ appointments(filter: { start: ${day} }, orderBy: { field: START }) { nodes { id } } }`;
    expect(await isNamed(query, 'appointment')).toBe(true);
    const pages = `query($after: String) { patients(first: 20, after: $after, orderBy: { field: STATUS }) {
      nodes { id } pageInfo { endCursor } } }`;
    const first = await staff<{ patients: { pageInfo: { endCursor: string } } }>(pages);
    const { endCursor: after } = first.expectData().patients.pageInfo;
    expect(await isNamed(pages, 'patient', { after })).toBe(true);
  });
});

/** PostgreSQL plans a prepared statement for its values five times, and then for any, where that looks no dearer. */
const PREPARED = 12;

it.skipIf(!COMPILED_READS)('what is asked by a few keys, or of a day, is planned once', async () => {
  const ids = [1, 2, 3].map((at) => encodeId('Alert', uuidOf('alert', at)));
  const query = `{ nodes(ids: ${JSON.stringify(ids)}) { id }
    patient(id: ${JSON.stringify(encodeId('Patient', uuidOf('patient', 5)))}) { medicalSummary { alerts { id } } }
    appointments(orderBy: { field: START }, filter: {
      practitionerId: ${JSON.stringify(encodeId('Practitioner', uuidOf('practitioner', 5)))}
      start: { gte: "2026-01-06T00:00:00Z", lt: "2026-01-07T00:00:00Z" }
    }) { nodes { patient { firstName } location { name } } } }`;
  const sent = await readsSentBy(async () => void (await staff(query)).expectData());
  const unseen = sent.filter(({ text }) => /\(select \$\d+::/.test(text));
  expect(unseen).toHaveLength(4);
  for (const [at, { client, text, values }] of unseen.entries()) {
    for (let n = 0; n < PREPARED; n += 1) await client.query({ name: `often${at}`, text, values });
    const { rows } = await client.query<{ generic: string }>({
      text: 'select generic_plans::text as generic from pg_prepared_statements where name = $1',
      values: [`often${at}`],
    });
    expect(Number(rows[0]?.generic), text).toBeGreaterThan(0);
  }
});
