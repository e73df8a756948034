import { Duplex } from 'node:stream';
import type { PGlite } from '@electric-sql/pglite';

/**
 * A socket whose other end is a PGlite instance in this process. node-postgres speaks its wire protocol into it,
 * so that the embedded database is reached through the same driver, the same conversions and the same error
 * mapping as a PostgreSQL server.
 *
 * PGlite has one session: open one socket per instance (a pool of one connection), or the messages of two
 * clients mingle.
 */
export class PgliteSocket extends Duplex {
  readonly #lite: PGlite;

  constructor(lite: PGlite) {
    super();
    this.#lite = lite;
  }

  /** Emits `connect` in the next tick, as a TCP socket would; address and port mean nothing here. */
  connect(): this {
    process.nextTick(() => this.emit('connect'));
    return this;
  }

  /** Part of a TCP socket's interface that node-postgres calls; nothing to do here. */
  setNoDelay(): this {
    return this;
  }

  /** Part of a TCP socket's interface that node-postgres calls; nothing to do here. */
  setKeepAlive(): this {
    return this;
  }

  /** Part of a TCP socket's interface that node-postgres calls; nothing to do here. */
  ref(): this {
    return this;
  }

  /** Part of a TCP socket's interface that node-postgres calls; nothing to do here. */
  unref(): this {
    return this;
  }

  override _read(): void {
    // Answers are pushed as PGlite produces them.
  }

  override _write(chunk: Buffer, _encoding: BufferEncoding, done: (error?: Error | null) => void): void {
    this.#send(chunk, done);
  }

  override _writev(chunks: { chunk: Buffer }[], done: (error?: Error | null) => void): void {
    this.#send(Buffer.concat(chunks.map(({ chunk }) => chunk)), done);
  }

  override _final(done: () => void): void {
    this.push(null);
    done();
  }

  /** node-postgres writes whole messages, which is what PGlite takes. */
  #send(message: Uint8Array, done: (error?: Error | null) => void): void {
    // The bytes are a view into WebAssembly memory that the next message overwrites: copy them.
    const onRawData = (bytes: Uint8Array) => void this.push(Buffer.from(bytes));
    // Not before `_writev` has returned: PGlite answers at once, the client then writes what waits behind this
    // message, and the stream, which empties its buffer after the call, would throw that away.
    Promise.resolve()
      .then(() => this.#lite.execProtocolRawStream(message, { onRawData }))
      .then(() => done(), done);
  }
}
