import type { FastifyInstance } from 'fastify';
import type { Lifecycle } from './lifecycle.ts';

/** What a server is asked about its state. */
export interface HealthParts {
  readonly lifecycle: Lifecycle;
  /** Resolves when the database answers. */
  readonly ping: () => Promise<void>;
  /** Whether the database has every migration of this code. */
  readonly isMigrated: () => Promise<boolean>;
}

/** How long a database may take to answer before it counts as unreachable, in milliseconds. */
const PATIENCE = 2_000;

type State = 'ready' | 'draining' | 'database unreachable' | 'migrations pending';

/**
 * `/healthz`: the process is up. `/readyz`: requests may be sent here; 503 while the database is unreachable or
 * behind, and while the server shuts down. Neither needs a credential, and neither tells more than that.
 */
export function registerHealth(app: FastifyInstance, parts: HealthParts): void {
  let checking: Promise<State> | undefined;
  app.get('/healthz', async () => ({ status: 'ok' }));
  app.get('/readyz', async (_request, reply) => {
    // Anyone may ask this: however many do at once, the database is asked once.
    checking ??= check(parts).finally(() => {
      checking = undefined;
    });
    const status = parts.lifecycle.draining ? 'draining' : await checking;
    return reply
      .code(status === 'ready' ? 200 : 503)
      .header('Cache-Control', 'no-store')
      .send({ status });
  });
}

async function check({ ping, isMigrated }: HealthParts): Promise<State> {
  try {
    await inTime(ping());
    return (await inTime(isMigrated())) ? 'ready' : 'migrations pending';
  } catch {
    return 'database unreachable';
  }
}

async function inTime<T>(work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error('no answer in time')), PATIENCE);
  });
  return await Promise.race([work, late]).finally(() => clearTimeout(timer));
}
