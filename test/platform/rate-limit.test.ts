import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createLogger } from '../../src/platform/log.ts';
import { MemoryBuckets, takeFrom } from '../../src/platform/rate-limit.ts';
import { connectSharedBuckets } from '../../src/platform/redis-buckets.ts';
import { redisForTests } from '../support/redis.ts';

/** Costs, and the milliseconds before each: a clock may go back. */
const takes = fc.array(
  fc.record({ cost: fc.integer({ min: 1, max: 200 }), wait: fc.integer({ min: -5_000, max: 30_000 }) }),
  { maxLength: 30 },
);

describe('a bucket', () => {
  it('never gives more than was in it and came back, and never holds more than its limit', () => {
    fc.assert(
      fc.property(takes, fc.integer({ min: 1, max: 150 }), (steps, limit) => {
        const start = 1_000_000 + (steps[0]?.wait ?? 0);
        let [now, latest, given] = [1_000_000, start, 0];
        let bucket: ReturnType<typeof takeFrom>['bucket'] | undefined;
        for (const { cost, wait } of steps) {
          now += wait;
          latest = Math.max(latest, now);
          const taken = takeFrom(bucket, limit, cost, now);
          if (taken.isTaken) given += Math.min(cost, limit);
          bucket = taken.bucket;
          expect(bucket.units).toBeGreaterThanOrEqual(0);
          expect(bucket.units).toBeLessThanOrEqual(limit);
          expect(given).toBeLessThanOrEqual(limit + ((latest - start) * limit) / 60_000 + 1e-3);
        }
      }),
    );
  });

  it('is forgotten when 10,000 others were used since, which makes it a full one', async () => {
    const buckets = new MemoryBuckets();
    await buckets.take('first', 10, 10, 0);
    expect((await buckets.take('first', 10, 1, 0)).isTaken).toBe(false);
    for (let n = 0; n < 10_000; n += 1) await buckets.take(String(n), 10, 1, 0);
    expect((await buckets.take('first', 10, 10, 0)).isTaken).toBe(true);
  });
});

const redis = await redisForTests();

describe.skipIf(!redis)('a bucket in Redis', () => {
  it('follows the same rule as one in memory', async () => {
    const log = createLogger('silent');
    const shared = await connectSharedBuckets(redis?.url as string, log);
    const name = randomUUID();
    await fc.assert(
      fc.asyncProperty(takes, fc.integer({ min: 1, max: 150 }), fc.uuid(), async (steps, limit, id) => {
        const memory = new MemoryBuckets();
        let now = 1_700_000_000_000;
        for (const { cost, wait } of steps) {
          now += wait;
          const price = Math.min(cost, limit);
          const [mine, theirs] = [
            await memory.take(id, limit, price, now),
            await shared.take(`${name}:${id}`, limit, price, now),
          ];
          expect(theirs.isTaken).toBe(mine.isTaken);
          expect(theirs.bucket.at).toBe(mine.bucket.at);
          expect(theirs.bucket.units).toBeCloseTo(mine.bucket.units, 6);
        }
      }),
      { numRuns: 25 },
    );
    shared.close();
    expect(await redis?.forget(name)).toBeGreaterThan(0);
  });
});
