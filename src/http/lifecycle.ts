import type { IncomingMessage, Server } from 'node:http';
import type { Socket } from 'node:net';

/** Which requests run, and whether the server is on its way out. */
export class Lifecycle {
  #draining = false;
  #running = 0;
  #whenIdle: (() => void) | undefined;

  /** No new request is to be served. */
  get draining(): boolean {
    return this.#draining;
  }

  /** Runs the work of a request, which `drain` waits for even when its client has gone. */
  async run<T>(work: () => Promise<T>): Promise<T> {
    this.#running += 1;
    try {
      return await work();
    } finally {
      this.#running -= 1;
      if (this.#running === 0) this.#whenIdle?.();
    }
  }

  /** From now on nothing new is served. @returns when all that runs has ended, or after `patience` milliseconds */
  async drain(patience: number): Promise<void> {
    this.#draining = true;
    if (this.#running === 0) return;
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, patience);
      this.#whenIdle = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }
}

/**
 * Follows the connections on which nothing has been asked yet: browsers open some in advance, and Node takes them
 * for busy ones when it closes a server.
 *
 * @returns hangs up on them
 */
export function followSilentConnections(server: Server): () => void {
  const silent = new Set<Socket>();
  server.on('connection', (socket: Socket) => {
    silent.add(socket);
    socket.once('close', () => silent.delete(socket));
  });
  server.on('request', ({ socket }: IncomingMessage) => silent.delete(socket));
  return () => {
    for (const socket of silent) socket.destroy();
  };
}
