import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

/** What servers send to the database while it stands between them. */
export interface Wiretap {
  /** The database by way of it. */
  readonly databaseUrl: string;
  /** The texts of the statements executed since the last call, in order: without transaction control; never values. */
  take(): string[];
  close(): Promise<void>;
}

const TRANSACTION_CONTROL =
  /^\s*(begin|start transaction|commit|rollback|savepoint|release|set transaction)\b/i;

/** What comes before a start-up message, and is answered by one byte: requests for SSL and for GSSAPI encryption. */
const ENCRYPTION_REQUESTS = [80877103, 80877104];

/**
 * Listens between servers and a PostgreSQL database, and keeps the text of each statement that is executed: the same count
 * for everybody, whatever they count themselves. For counting only: what goes through it is slower.
 */
export async function tapDatabase(databaseUrl: string): Promise<Wiretap> {
  const database = new URL(databaseUrl);
  const sockets = new Set<Socket>();
  let statements: string[] = [];
  const server = createServer((client) => {
    const upstream = connect(Number(database.port || 5432), database.hostname);
    const read = frontendReader((text) => {
      if (!TRANSACTION_CONTROL.test(text)) statements.push(text);
    });
    for (const [socket, other] of [[client, upstream] as const, [upstream, client] as const]) {
      sockets.add(socket);
      socket.setNoDelay(true).on('error', () => other.destroy());
      socket.on('close', () => sockets.delete(socket));
      socket.pipe(other);
    }
    client.on('data', read);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    databaseUrl: Object.assign(new URL(databaseUrl), { host: `127.0.0.1:${port}` }).toString(),
    take: () => {
      const taken = statements;
      statements = [];
      return taken;
    },
    close: async () => {
      server.close();
      for (const socket of sockets) socket.destroy();
      await once(server, 'close');
    },
  };
}

/** Reads one connection's messages to the database, in whatever pieces they come. @param told of each statement executed */
function frontendReader(told: (text: string) => void): (piece: Buffer) => void {
  const prepared = new Map<string, string>();
  const portals = new Map<string, string>();
  let rest: Buffer = Buffer.alloc(0);
  let isStarted = false;
  /** Texts that end with a zero byte. */
  const texts = (body: Buffer, count: number) => body.toString('utf8').split('\0', count);
  const readMessage = (type: string, body: Buffer) => {
    const [first = '', second = ''] = texts(body, 2);
    if (type === 'Q') told(first);
    if (type === 'P') prepared.set(first, second);
    if (type === 'B') portals.set(first, prepared.get(second) ?? '');
    if (type === 'E') told(portals.get(first) ?? '');
  };
  return (piece) => {
    rest = Buffer.concat([rest, piece]);
    for (;;) {
      // Messages have a type, a length that counts itself, and a body; the first one has no type.
      const head = isStarted ? 1 : 0;
      if (rest.length < head + 4) return;
      const end = head + rest.readInt32BE(head);
      if (rest.length < end) return;
      const body = rest.subarray(head + 4, end);
      if (isStarted) readMessage(rest.toString('latin1', 0, 1), body);
      else isStarted = !ENCRYPTION_REQUESTS.includes(body.readInt32BE(0));
      rest = rest.subarray(end);
    }
  };
}
