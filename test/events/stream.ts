import { expect } from 'vitest';
import type { MadePartner } from '../support/fixture.ts';

/** One server-sent event. */
export interface SentEvent<Data = Record<string, unknown>> {
  readonly event: string;
  readonly id: string | undefined;
  /** The result of a `next`; null for a `complete`. */
  readonly result: {
    readonly data?: Data | null;
    readonly errors?: readonly { message: string; extensions: { code: string; retryAfter?: number } }[];
  } | null;
}

/** A subscription that is being listened to. */
export interface Stream<Data = Record<string, unknown>> {
  readonly response: Response;
  /** The id that the client would send as `Last-Event-ID`. */
  lastEventId(): string | undefined;
  /** The next event, whenever it comes; undefined once the connection has ended. */
  next(): Promise<SentEvent<Data> | undefined>;
  /** The data of the next event, which must be a result without errors. */
  data(): Promise<Data>;
  /** The codes of what is sent last, up to the end; none for a stream that was merely completed. */
  ending(): Promise<string[]>;
  /** Hangs up. */
  close(): void;
}

/** What a subscription is begun with. */
export interface StreamRequest {
  readonly url: string;
  readonly secret: string;
  readonly query?: string;
  readonly variables?: Record<string, unknown>;
  readonly headers?: Record<string, string>;
  readonly body?: object;
  readonly path?: '/graphql' | '/partner/graphql';
}

const PROGRAM = { 'apollographql-client-name': 'caregraph-tests', 'apollographql-client-version': '1.0' };

/** Sends a subscription over a socket, as clients do. */
export async function ask(
  { url, secret, query, variables, headers, body, path = '/graphql' }: StreamRequest,
  signal?: AbortSignal,
): Promise<Response> {
  return await fetch(`${url}${path}`, {
    method: 'POST',
    headers: {
      ...{ 'content-type': 'application/json', accept: 'text/event-stream' },
      ...{ authorization: `Bearer ${secret}`, ...PROGRAM, ...headers },
    },
    body: JSON.stringify(body ?? { query, variables }),
    ...(signal && { signal }),
  });
}

/** Begins a subscription, and reads what the server sends before the first event. */
export async function listen<Data = Record<string, unknown>>(request: StreamRequest): Promise<Stream<Data>> {
  const controller = new AbortController();
  const response = await ask(request, controller.signal);
  const isStream = response.headers.get('content-type')?.startsWith('text/event-stream');
  if (!isStream) expect.fail(`No stream: ${response.status} ${await response.text()}`);
  const blocks = blocksOf(response);
  let lastEventId: string | undefined;
  const block = async () => {
    const { value, done } = await blocks.next();
    if (done) return undefined;
    lastEventId = value.id ?? lastEventId;
    return value;
  };
  await block();
  const next = async (): Promise<SentEvent<Data> | undefined> => {
    for (let read = await block(); read; read = await block()) {
      if (read.event === undefined) continue;
      const result = read.data ? JSON.parse(read.data) : null;
      return { event: read.event, id: read.id, result };
    }
    return undefined;
  };
  return {
    response,
    lastEventId: () => lastEventId,
    next,
    data: async () => {
      const sent = await next();
      expect(sent, JSON.stringify(sent)).toMatchObject({ event: 'next', result: { data: {} } });
      expect(sent?.result?.errors).toBeUndefined();
      return sent?.result?.data as Data;
    },
    ending: async () => {
      const codes: string[] = [];
      let last: SentEvent<Data> | undefined;
      for (let sent = await next(); sent; sent = await next()) {
        codes.push(...(sent.result?.errors ?? []).map(({ extensions }) => extensions.code));
        last = sent;
      }
      expect(last).toEqual({ event: 'complete', id: undefined, result: null });
      return codes;
    },
    close: () => controller.abort(),
  };
}

interface Block {
  readonly event: string | undefined;
  readonly id: string | undefined;
  readonly data: string | undefined;
}

/** What lies between empty lines, comments left out. */
async function* blocksOf({ body }: Response): AsyncGenerator<Block, void> {
  if (!body) return;
  let text = '';
  for await (const chunk of body.pipeThrough(new TextDecoderStream())) {
    text += chunk;
    for (let end = text.indexOf('\n\n'); end >= 0; end = text.indexOf('\n\n')) {
      const lines = text.slice(0, end).split('\n');
      text = text.slice(end + 2);
      const field = (name: string) =>
        lines
          .find((line) => line.startsWith(`${name}:`))
          ?.slice(name.length + 1)
          .trim();
      yield { event: field('event'), id: field('id'), data: field('data') };
    }
  }
}

/** By whom a partner's stream is asked for. */
export const asPartner = ({ secret }: Pick<MadePartner, 'secret'>) =>
  ({ secret, path: '/partner/graphql' }) as const;
