import { Prisma } from '../generated/prisma/client.ts';
import { type TenantClient, tenantSql } from '../platform/tenant-client.ts';

const DIGITS = 6;

/**
 * The next chart number of an organization, e.g. 000042 [A36]. Taken outside of the transaction that uses it, so
 * that creations don't wait for each other; one that fails leaves a gap.
 * @param attempt counts up from 1: each further one skips ten times as many numbers, to get past a run of them that
 * was given out by hand
 */
export async function nextChartNumber(db: TenantClient, attempt = 1): Promise<string> {
  return chartNumber(await advance(db, 10 ** (attempt - 1)));
}

/** The next chart numbers, `count` of them, in their order. @param count at least 1 @param attempt as above */
export async function nextChartNumbers(db: TenantClient, count: number, attempt = 1): Promise<string[]> {
  const last = await advance(db, count * 10 ** (attempt - 1));
  return Array.from({ length: count }, (_, n) => chartNumber(last - count + 1 + n));
}

/**
 * Lets the numbers that are given out from now on begin beyond those that others have assigned: where an import has
 * brought 1 to 100000, the next is 100001. @param given chart numbers; those that are no plain number matter not
 */
export async function passChartNumber(
  db: TenantClient,
  given: Iterable<string | null | undefined>,
): Promise<void> {
  let greatest = 0;
  for (const text of given) {
    const number = /^\d{1,9}$/.test(text ?? '') ? Number(text) : 0;
    if (number > greatest) greatest = number;
  }
  if (greatest === 0) return;
  const orgId = db.$orgId();
  await db.chartNumberCounter.createMany({ data: [{ orgId, last: greatest }], skipDuplicates: true });
  await db.chartNumberCounter.updateMany({ where: { last: { lt: greatest } }, data: { last: greatest } });
}

const chartNumber = (number: number) => String(number).padStart(DIGITS, '0');

async function advance(db: TenantClient, by: number): Promise<number> {
  const [counter] = await tenantSql<{ last: number }>(
    db,
    (orgId) => Prisma.sql`
      insert into chart_number_counter (org_id, last) values (${orgId}::uuid, ${by}::int)
      on conflict (org_id) do update set last = chart_number_counter.last + excluded.last
      returning last`,
  );
  if (!counter) throw new TypeError('A counter that has returned no number');
  return counter.last;
}
