import { createClient } from '@redis/client';

/** Redis for tests, and the way to leave nothing in it. */
export interface TestRedis {
  readonly url: string;
  /** Removes what a test has left under a name, e.g. an organization's uuid. @returns how many keys that were */
  forget(name: string): Promise<number>;
}

/** Redis at TEST_REDIS_URL, or at its usual port of this machine; null where none answers. */
export async function redisForTests(): Promise<TestRedis | null> {
  const url = process.env.TEST_REDIS_URL ?? 'redis://127.0.0.1:6379';
  const connect = async () => {
    const client = createClient({ url, socket: { connectTimeout: 500, reconnectStrategy: false } });
    client.on('error', () => {});
    return await client.connect();
  };
  try {
    (await connect()).destroy();
  } catch {
    return null;
  }
  return {
    url,
    forget: async (name) => {
      const client = await connect();
      const keys = await client.keys(`caregraph:rate:${name}:*`);
      const removed = keys.length === 0 ? 0 : await client.del(keys);
      client.destroy();
      return removed;
    },
  };
}
