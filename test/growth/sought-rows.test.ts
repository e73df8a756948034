import { beforeAll, describe, expect, it } from 'vitest';
import { Prisma } from '../../src/generated/prisma/client.ts';
import { adminClient } from '../../src/platform/database.ts';
import { boundPrisma, type TenantClient, tenantClient } from '../../src/platform/tenant-client.ts';
import { testClinic } from '../support/clinic.ts';
import { COMPILED_READS } from '../support/reads.ts';
import { fillTables } from './fill.ts';
import { nodesOf, type PlanNode, pagesOf, plansOf } from './plan.ts';

/** More than are sorted where all matches are. */
const PATIENTS = 7_000;

const clinic = testClinic();
let compiled: TenantClient;
let prisma: TenantClient;

beforeAll(async () => {
  const { database, orgId } = clinic;
  await fillTables(database, orgId, 1, { patient: PATIENTS, location: PATIENTS });
  // The order of family names is that of the numbers: `first` is at its beginning, `late` far behind, `most` all but there.
  await adminClient(database).$executeRaw(Prisma.sql`
    update patient set sort_last_name = to_char(n, 'FM00000'), archived_at = null, deleted_at = null,
      name_text = ' ' || case when n <= 1500 then 'first' else 'most' end
        || case when n % 700 = 0 and n > 3000 then ' late' else '' end || ' every '
    from (select id, row_number() over (order by id) as n from patient where org_id = ${orgId}::uuid) as numbered
    where patient.org_id = ${orgId}::uuid and patient.id = numbered.id`);
  await adminClient(database).$executeRaw(Prisma.sql`vacuum analyze patient`);
  compiled = tenantClient(database.prisma, orgId);
  prisma = boundPrisma(database.prisma, orgId);
});

describe('a page of rows in which a text is sought', () => {
  const page = (text: string, more: object = {}) =>
    ({
      where: { nameText: { contains: text } },
      orderBy: [{ sortLastName: 'asc' }, { id: 'asc' }],
      select: { id: true, sortLastName: true, location: { select: { name: true } } },
      take: 20,
      ...more,
    }) satisfies Prisma.PatientFindManyArgs;
  const cases = {
    'is at the beginning of the order': page('first'),
    'is of few rows, far behind': page('late'),
    'is of too many rows to sort, far behind': page('most'),
    'is of all rows': page('every'),
    'is of none': page('nobody'),
    'is at the end of the order': page('late', { take: -5 }),
    'is in the opposite order': page('first', { orderBy: [{ sortLastName: 'desc' }, { id: 'desc' }] }),
    'comes after others': page('most', { skip: 3 }),
    'is beside another condition': page('most', {
      where: { nameText: { contains: 'most' }, sortLastName: { gt: '06990' } },
    }),
    'is in the order of another table': page('late', {
      orderBy: [{ location: { name: 'asc' } }, { id: 'asc' }],
    }),
    'is longer than the matches': page('late', { take: 100 }),
    'has two texts, of which one is enough': page('', {
      where: { OR: [{ nameText: { contains: 'late' } }, { nameText: { startsWith: ' first' } }] },
    }),
  };

  it.each(Object.entries(cases))('that %s: as Prisma answers', async (_name, args) => {
    const found = await compiled.patient.findMany(args);
    expect(found).toEqual(await prisma.patient.findMany(args));
    expect(found.length > 0).toBe(args.where.nameText?.contains !== 'nobody');
  });

  it('is the first that matches', async () => {
    const args = { ...page('late'), take: undefined };
    const { take: _take, ...first } = args;
    expect(await compiled.patient.findFirst(first)).toEqual(await prisma.patient.findFirst(first));
  });
});

describe.skipIf(!COMPILED_READS)('a typeahead', () => {
  /** The plan of what it asks, with how often each part of it was run. */
  async function planOf(word: string): Promise<PlanNode> {
    const query = `{ patientSearch(query: "${word}") { items { id } } }`;
    const plans = await plansOf(async () => void (await clinic.as('admin')(query)).expectData(), {
      analyze: true,
    });
    expect(plans).toHaveLength(1);
    return plans[0] as PlanNode;
  }
  const wasRun = (plan: PlanNode, part: string) =>
    nodesOf(plan).some((node) => node['Subplan Name'] === `CTE ${part}` && (node['Actual Rows'] ?? 0) > 0);

  it('reads no more than it must', async () => {
    const near = await planOf('first');
    expect([wasRun(near, 'near'), wasRun(near, 'few'), wasRun(near, 'rest')]).toEqual([true, false, false]);
    const few = await planOf('late');
    expect([wasRun(few, 'few'), wasRun(few, 'rest')]).toEqual([true, false]);
    const rest = await planOf('most');
    expect([wasRun(rest, 'few'), wasRun(rest, 'rest')]).toEqual([true, true]);
    expect(pagesOf([near])).toBeLessThan(pagesOf([few]));
    expect(pagesOf([few])).toBeLessThan(pagesOf([rest]));
  });
});
