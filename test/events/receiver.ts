import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A request that a receiver has got. */
export interface Received {
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** What a receiver does with a request: answers a status, says nothing, or hangs up. */
export type Behaviour = number | 'SILENT' | 'HANG_UP';

/** A real receiver of webhooks, on this machine. */
export interface Receiver {
  readonly url: string;
  readonly received: Received[];
  /** How requests are answered from now on. */
  behave(behaviour: Behaviour): void;
  close(): Promise<void>;
}

/** Starts a receiver on a free port, which answers 204. */
export async function startReceiver(): Promise<Receiver> {
  let behaviour: Behaviour = 204;
  const received: Received[] = [];
  const server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      const body = Buffer.concat(parts).toString();
      received.push({ path: request.url ?? '', headers: request.headers, body });
      answer(response, behaviour);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    received,
    behave: (next) => {
      behaviour = next;
    },
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function answer(response: ServerResponse, behaviour: Behaviour): void {
  if (behaviour === 'SILENT') return;
  if (behaviour === 'HANG_UP') response.destroy();
  else response.writeHead(behaviour, { location: '/elsewhere' }).end('what no one reads');
}
