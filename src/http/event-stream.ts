import { once } from 'node:events';
import { PassThrough } from 'node:stream';

/** Bytes that wait in memory for a client before its events do. */
const BUFFER = 65_536;

/** Server-sent events, as the `distinct connections mode` of GraphQL over SSE has them. */
export class EventStream {
  /** What is sent. */
  readonly body = new PassThrough({ readableHighWaterMark: BUFFER, writableHighWaterMark: BUFFER });

  /** Whether the client has not taken what was written. */
  get isBlocked(): boolean {
    return this.body.writableNeedDrain;
  }

  /** Tells the place before the first event: an id without an event is kept by the client, and shown to no one. */
  begin(cursor: string | null): void {
    this.body.write(cursor === null ? ':\n\n' : `:\nid: ${cursor}\n\n`);
  }

  /** Shows those on the way that the connection is in use. */
  keepAlive(): void {
    this.body.write(':\n\n');
  }

  /** Sends a result; resolves when the client has taken enough, or `signal` says not to wait any longer. */
  async next(result: object, cursor: string | null, signal: AbortSignal): Promise<void> {
    const id = cursor === null ? '' : `id: ${cursor}\n`;
    if (this.body.write(`${id}event: next\ndata: ${JSON.stringify(result)}\n\n`)) return;
    if (!signal.aborted) await once(this.body, 'drain', { signal }).catch(() => {});
  }

  /** Ends it: with a last result, if there is one. */
  complete(result?: object): void {
    this.body.end(`${result ? `event: next\ndata: ${JSON.stringify(result)}\n\n` : ''}${COMPLETE}`);
  }
}

const COMPLETE = 'event: complete\ndata:\n\n';

/** An answer of one result as a stream of it. @param result JSON */
export function asEvents(result: string): string {
  return `event: next\ndata: ${result}\n\n${COMPLETE}`;
}
