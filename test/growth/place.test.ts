import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PatientStatus } from '../../src/generated/prisma/enums.ts';
import { encodeCursor } from '../../src/graphql/cursor.ts';
import { planPage, type RequestedOrder } from '../../src/graphql/keyset.ts';
import type { Database } from '../../src/platform/database.ts';
import type { Delegates } from '../../src/platform/read-through.ts';
import { countStatements } from '../../src/platform/statement-count.ts';
import { boundPrisma, tenantClient } from '../../src/platform/tenant-client.ts';
import { testDatabase } from '../support/database.ts';
import { makeOrganization } from '../support/fixture.ts';
import { fillTables } from './fill.ts';

type Row = Readonly<Record<string, string | Date>>;

const ORDERS = [
  ...(['sortFirstName', 'chartNumberKey'] as const).map((column) => ({ column, kind: 'string' as const })),
  ...(['sortBirthDate', 'createdAt'] as const).map((column) => ({ column, kind: 'date' as const })),
  { column: 'status', kind: 'enum' as const, values: Object.values(PatientStatus) },
];

let database: Database;
let ours: Delegates;
let prismas: Delegates;
let rows: Row[];

beforeAll(async () => {
  database = await testDatabase({ readClient: true });
  const { orgId } = await makeOrganization(database);
  await fillTables(database, orgId, 120);
  ours = tenantClient(database.prisma, orgId) as unknown as Delegates;
  prismas = boundPrisma(database.prisma, orgId) as unknown as Delegates;
  rows = (await prismas.patient?.findMany?.({ orderBy: { id: 'asc' } })) as Row[];
});
afterAll(() => database.close());

async function ids(client: Delegates, query: object): Promise<unknown[]> {
  const found = (await client.patient?.findMany?.({ ...query, select: { id: true } })) as Row[] | undefined;
  return (found ?? []).map(({ id }) => id);
}
const isPlace = (statement: string) => /\(t1\."\w+", t1\."id"\) [<>] \(/.test(statement);

describe('what is beyond a place in an order', () => {
  const order = fc.record({
    order: fc.constantFrom(...ORDERS),
    direction: fc.constantFrom('asc' as const, 'desc' as const),
    // The place of a row, or one that none has: its value and the id of another.
    value: fc.nat(119),
    id: fc.nat(119),
    backward: fc.boolean(),
  });

  it('is found by one condition that an index is entered at, and is what Prisma finds', async () => {
    await fc.assert(
      fc.asyncProperty(order, async ({ order: { column, ...rest }, direction, value, id, backward }) => {
        const requested: RequestedOrder = { column, ...rest, direction, name: 'Patient' };
        const place = { value: rows[value]?.[column] as string | Date, id: rows[id]?.id as string };
        const cursor = encodeCursor('Patient', place);
        const page = backward ? { last: 20, before: cursor } : { first: 20, after: cursor };
        const query = () => planPage(page, requested, { deletedAt: null }).query;
        const found = await countStatements(() => ids(ours, query()));
        expect(found.result).toEqual(await ids(prismas, query()));
        expect(found.statements.filter(isPlace)).toHaveLength(1);
      }),
      { numRuns: 120 },
    );
  });
});

describe('what looks like it', () => {
  const low = '00000000-0000-7000-8000-000000000000';
  const [from, to] = ['bernard', 'esperanza'];
  const orderBy = [{ id: 'asc' }];
  const beyond = (start: object, value: object, id: object = { gt: low }) => ({
    AND: [{ sortFirstName: start }, { OR: [{ sortFirstName: value }, { id }] }],
  });
  const status = (others: string[], equal: string, id: object = { gt: low }) => ({
    OR: [{ status: { in: others } }, { AND: [{ status: equal }, { id }] }],
  });

  it.each([
    ['two values', beyond({ gte: from }, { gt: to })],
    ['two directions', beyond({ gte: from }, { lt: from })],
    ['two directions of the id', beyond({ gte: from }, { gt: from }, { lt: low })],
    ['no order at all', beyond({ gte: from }, { gte: from })],
    ['some of an enum', status(['DECEASED', 'INACTIVE'], 'ACTIVE')],
    [
      'an enum turned round',
      status(['ARCHIVED', 'DECEASED', 'INACTIVE', 'PROSPECTIVE'], 'ACTIVE', { lt: low }),
    ],
    ['the same again', status(['DECEASED', 'DECEASED', 'INACTIVE', 'PROSPECTIVE'], 'ACTIVE')],
  ])('is answered as Prisma does: %s', async (_name, where) => {
    const found = await countStatements(() => ids(ours, { where, orderBy }));
    expect(found.result).toEqual(await ids(prismas, { where, orderBy }));
    expect(found.statements.filter(isPlace)).toEqual([]);
  });
});
