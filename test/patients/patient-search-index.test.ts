import { beforeAll, describe, expect, it } from 'vitest';
import { readsSentBy } from '../../src/cli/sent-reads.ts';
import { adminClient } from '../../src/platform/database.ts';
import { testClinic } from '../support/clinic.ts';
import { testServerUrl } from '../support/database.ts';

const ROWS = 20_000;

// An embedded database is not asked through node-postgres' own connections, and has no such numbers of rows.
describe.skipIf(testServerUrl() === undefined)(`among ${ROWS} patients, on PostgreSQL`, () => {
  const clinic = testClinic();

  beforeAll(async () => {
    const admin = adminClient(clinic.database);
    await admin.$executeRaw`
      insert into patient (org_id, id, first_name, last_name, chart_number, chart_number_key, sort_first_name,
        sort_last_name, sort_birth_date, search_text, name_text, updated_at)
      select ${clinic.orgId}::uuid, gen_random_uuid(), 'Given' || n, 'Family' || n, 'C' || n, 'c' || n, 'given' || n,
        'family' || n, '9999-12-31', ' given' || n || ' family' || n || ' c' || n || ' ',
        ' given' || n || ' family' || n || ' c' || n || ' ', now()
      from generate_series(1, ${ROWS}::int) n`;
    await admin.$executeRaw`analyze patient`;
  });

  /** The plans of the statements that an operation sends which look at patients. */
  async function plansOf(query: string): Promise<string[]> {
    const sent = await readsSentBy(async () => void (await clinic.as('frontDesk')(query)).expectData());
    const looks = sent.filter(({ text }) => /from\s+"?(public"?\.)?"?patient"?/i.test(text));
    const plans: string[] = [];
    for (const { text, values } of looks) {
      const rows = await adminClient(clinic.database).$queryRawUnsafe<Record<string, string>[]>(
        `explain ${text}`,
        ...values,
      );
      plans.push(rows.map((row) => row['QUERY PLAN']).join('\n'));
    }
    return plans;
  }

  it.each([
    ['[166] a search of one word', '{ patients(search: "family19999") { nodes { uuid } } }', 'search_text'],
    [
      '[166] a search of two words',
      '{ patients(search: "given777 family777") { nodes { uuid } } }',
      'search_text',
    ],
    ['[166] a search counted', '{ patients(search: "given19999") { totalCount } }', 'search_text'],
    ['[178] the typeahead', '{ patientSearch(query: "given19999") { items { id } } }', 'name_text'],
    [
      '[178] the typeahead counted',
      '{ patientSearch(query: "given19999") { total items { id } } }',
      'name_text',
    ],
  ])('%s uses the trigram index', async (_name, query, column) => {
    const plans = await plansOf(query);
    expect(plans.length).toBeGreaterThan(0);
    for (const plan of plans) {
      expect(plan).toContain(`patient_${column}_idx`);
      expect(plan).not.toContain('Seq Scan on patient');
    }
  });

  it.each(['FIRST_NAME', 'LAST_NAME', 'CHART_NUMBER', 'DATE_OF_BIRTH', 'STATUS', 'CREATED_AT', 'UPDATED_AT'])(
    '[172, 173] a page far into the list by %s is read from an index, without a sort of the rest',
    async (field) => {
      const page = (after: string | null) =>
        clinic.as('frontDesk')<{ patients: { pageInfo: { endCursor: string } } }>(
          `query($after: String) { patients(first: 100, after: $after, orderBy: { field: ${field} }) {
            pageInfo { endCursor } } }`,
          { after },
        );
      let cursor: string | null = null;
      for (let n = 0; n < 3; n += 1) cursor = (await page(cursor)).expectData().patients.pageInfo.endCursor;
      const plans = await plansOf(
        `{ patients(first: 50, after: "${cursor}", orderBy: { field: ${field} }) { nodes { uuid } } }`,
      );
      expect(plans).toHaveLength(1);
      expect(plans[0]).toMatch(/Index (Only )?Scan using patient_/);
      expect(plans[0]).not.toMatch(/^\s*->\s+Sort|^Sort/m);
    },
  );
});
