import { setTimeout as sleep } from 'node:timers/promises';
import { type CommandParser, createClient, defineScript } from '@redis/client';
import type { Logger } from './log.ts';
import { type BucketStore, MemoryBuckets, type Take, WINDOW_MS } from './rate-limit.ts';

/** How long an answer of Redis is waited for, in milliseconds; a healthy one takes less than one. */
const PATIENCE_MS = 250;
/** How long a start waits for the first connection, in milliseconds. */
const FIRST_PATIENCE_MS = 1_000;
/** The longest wait between two attempts to connect, in milliseconds. */
const LONGEST_PAUSE_MS = 2_000;

/** `takeFrom` in Redis: read and written in one step, whoever else asks. Untouched for a window, a bucket is full, so it may go. */
const take = defineScript({
  NUMBER_OF_KEYS: 1,
  SCRIPT: `
    local limit, cost, now = tonumber(ARGV[1]), tonumber(ARGV[2]), tonumber(ARGV[3])
    local kept = redis.call('HMGET', KEYS[1], 'units', 'at')
    local at, units = now, limit
    if kept[1] then
      local before = tonumber(kept[2])
      at = math.max(now, before)
      units = math.min(limit, tonumber(kept[1]) + (at - before) * limit / ${WINDOW_MS})
    end
    local taken = cost <= units + 1e-6
    if taken then units = math.max(0, units - cost) end
    local text = string.format('%.17g', units)
    redis.call('HSET', KEYS[1], 'units', text, 'at', string.format('%.0f', at))
    redis.call('PEXPIRE', KEYS[1], ${WINDOW_MS})
    return { taken and 1 or 0, text, string.format('%.0f', at) }`,
  parseCommand(parser: CommandParser, key: string, limit: number, cost: number, now: number) {
    parser.pushKey(key);
    parser.push(String(limit), String(cost), String(now));
  },
  transformReply: ([isTaken, units, at]: [number, string, string]): Take => ({
    isTaken: isTaken === 1,
    bucket: { units: Number(units), at: Number(at) },
  }),
});

/** Buckets that several instances share. */
export interface SharedBuckets extends BucketStore {
  close(): void;
}

/**
 * Buckets in Redis, under `caregraph:rate:`. While Redis can't be reached, or does not answer in time, each instance
 * keeps its own in memory: limits are then as many times higher as there are instances, and nobody is turned away.
 * The log says so once, and once more when Redis is back.
 */
export async function connectSharedBuckets(url: string, log: Logger): Promise<SharedBuckets> {
  const memory = new MemoryBuckets();
  let isDown = false;
  const client = createClient({
    url,
    scripts: { take },
    disableOfflineQueue: true,
    socket: {
      connectTimeout: FIRST_PATIENCE_MS,
      reconnectStrategy: (retries) => Math.min(50 * 2 ** Math.min(retries, 10), LONGEST_PAUSE_MS),
    },
  });
  const tell = (down: boolean, err?: unknown) => {
    if (down === isDown) return;
    isDown = down;
    if (down) log.warn({ err }, 'Redis does not answer: rate limits are kept by this instance alone');
    else log.info('Redis answers again: rate limits are shared');
  };
  client.on('error', (err) => tell(true, err));
  const connected = client.connect().catch((err: unknown) => tell(true, err));
  await Promise.race([connected, sleep(FIRST_PATIENCE_MS, undefined, { ref: false })]);
  return {
    async take(key, limit, cost, now) {
      try {
        const taken = await inTime(client.take(`caregraph:rate:${key}`, limit, cost, now));
        tell(false);
        return taken;
      } catch (error) {
        tell(true, error);
        return await memory.take(key, limit, cost, now);
      }
    },
    close: () => {
      if (client.isOpen) client.destroy();
    },
  };
}

/** The value of a promise that settles in time. @throws Error otherwise */
async function inTime<T>(promise: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error('Redis did not answer in time')), PATIENCE_MS);
  });
  // What comes too late is of no interest, not even its failure.
  promise.catch(() => {});
  return await Promise.race([promise, late]).finally(() => clearTimeout(timer));
}
