import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');

/** A request of the portal, as it came over the wire. */
export interface Sent {
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
  readonly body: {
    readonly documentId: string;
    readonly variables: { readonly input?: Record<string, unknown> };
  };
}

/** Stands between the portal and Caregraph: passes everything on, keeps what was sent, and can lose answers. */
export interface Wire {
  readonly url: string;
  readonly sent: readonly Sent[];
  /** Where requests go on to. */
  target: string;
  /** What happens instead of answering an operation that Caregraph has carried out; null: it is answered. */
  lose: ((documentId: string) => boolean) | null;
  close(): Promise<void>;
}

/** Makes one. @param target where Caregraph is */
export async function tapWire(target: string): Promise<Wire> {
  const sent: Sent[] = [];
  const server = createServer(async (request, response) => {
    const parts: Buffer[] = [];
    for await (const part of request) parts.push(part as Buffer);
    const text = Buffer.concat(parts).toString('utf8');
    const body = JSON.parse(text) as Sent['body'];
    sent.push({ headers: request.headers, text, body });
    const { host: _host, connection: _connection, 'content-length': _length, ...headers } = request.headers;
    const answer = await fetch(`${wire.target}${request.url}`, {
      ...{ method: 'POST', body: text, headers: headers as Record<string, string> },
    });
    const answered = await answer.text();
    if (wire.lose?.(body.documentId)) return void response.destroy();
    response.writeHead(answer.status, { 'content-type': 'application/json' }).end(answered);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const wire: Wire = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    ...{ sent, target, lose: null },
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
  return wire;
}

/** The portal, in a process of its own: what `npm run example:portal` starts. */
export class PortalProcess {
  readonly dataDir = mkdtempSync(join(tmpdir(), 'caregraph-portal-'));
  readonly #environment: Record<string, string>;
  #child: ChildProcess | null = null;
  #port = '0';
  /** Everything that it has printed. */
  output = '';
  /** Where it is. */
  url = '';

  constructor({ url, key }: { url: string; key: string }) {
    this.#environment = { CAREGRAPH_URL: url, CAREGRAPH_KEY: key, PORTAL_DATA: this.dataDir };
  }

  /** Starts it, again at the same address if it has been there. @returns its exit code if it has ended, else null */
  async start(): Promise<number | null> {
    const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
    const [, ...words] = (scripts['example:portal'] as string).split(' ');
    const child = spawn(process.execPath, ['--import', 'tsx', words.at(-1) ?? ''], {
      cwd: root,
      env: {
        ...{ PATH: process.env.PATH, ...this.#environment, PORTAL_PORT: this.#port },
        // What `tsx --tsconfig` sets; without its own process the portal can be killed.
        TSX_TSCONFIG_PATH: words[words.indexOf('--tsconfig') + 1],
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    this.#child = child;
    const ended = once(child, 'exit');
    this.output = '';
    const ready = new Promise<null>((resolve) => {
      const read = (text: string) => {
        this.output += text;
        const [, url] = /^The portal is at (\S+)$/m.exec(this.output) ?? [];
        if (!url) return;
        this.url = url;
        this.#port = new URL(url).port;
        resolve(null);
      };
      child.stdout.setEncoding('utf8').on('data', read);
      child.stderr.setEncoding('utf8').on('data', read);
    });
    return await Promise.race([ready, ended.then(([code]) => code as number)]);
  }

  /** Ends it at once, as a power cut would. */
  async kill(): Promise<void> {
    const child = this.#child;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const ended = once(child, 'exit');
    child.kill('SIGKILL');
    await ended;
  }

  /** Ends it, and takes away what it has kept. */
  async close(): Promise<void> {
    await this.kill();
    rmSync(this.dataDir, { recursive: true, force: true });
  }

  /** What it has kept of checkouts. */
  checkouts(): {
    readonly id: string;
    readonly hold: { readonly appointmentId: string; readonly token: string } | null;
    readonly payment: { readonly reference: string; readonly status: string } | null;
  }[] {
    const folder = join(this.dataDir, 'checkouts');
    return readdirSync(folder).map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')));
  }
}

/** An answer of the portal. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly html: string;
  /** Where it sends the browser on to; empty where it does not. */
  readonly location: string;
}

/** Someone at a browser without scripts: keeps the cookie, follows nothing by itself. */
export class Guest {
  /** Everything that any guest was sent. */
  static readonly seen: string[] = [];
  readonly #portal: PortalProcess;
  #cookie = '';

  constructor(portal: PortalProcess) {
    this.#portal = portal;
  }

  /** Opens a page. */
  get(path: string): Promise<Answer> {
    return this.#send(path, {});
  }

  /** Sends a form, as a page of the portal does unless headers say otherwise. */
  post(path: string, fields: Record<string, string> = {}, headers?: Record<string, string>): Promise<Answer> {
    return this.#send(path, {
      method: 'POST',
      body: new URLSearchParams(fields),
      headers: headers ?? { origin: this.#portal.url },
    });
  }

  async #send(path: string, init: RequestInit): Promise<Answer> {
    const headers = { ...(init.headers as Record<string, string>), cookie: this.#cookie };
    const response = await fetch(new URL(path, this.#portal.url), { ...init, headers, redirect: 'manual' });
    const [cookie] = response.headers.getSetCookie();
    if (cookie) this.#cookie = cookie.split(';')[0] ?? '';
    const html = await response.text();
    Guest.seen.push(html, JSON.stringify([...response.headers]));
    return {
      status: response.status,
      headers: response.headers,
      html,
      location: response.headers.get('location') ?? '',
    };
  }
}

const unescaped = (text: string) =>
  text.replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&amp;', '&');

/** The slots on a page, in their order. */
export const slotsIn = ({ html }: Answer) =>
  [...html.matchAll(/name="slotId" value="([^"]+)"/g)].map(([, id]) => id as string);

/** What is sent with a slot of a page. */
export const intentIn = ({ html }: Answer) => /name="intent" value="([^"]+)"/.exec(html)?.[1] ?? '';

/** Where a link leads; empty where there is none. @param mark a piece of its tag */
export function linkIn({ html }: Answer, mark: string): string {
  const tag = [...html.matchAll(/<a [^>]*>/g)].find(([text]) => text.includes(mark))?.[0] ?? '';
  return unescaped(/href="([^"]*)"/.exec(tag)?.[1] ?? '');
}

/** The code of the problem that a page tells of. */
export const codeIn = ({ html }: Answer) => /data-code="([^"]+)"/.exec(html)?.[1];
