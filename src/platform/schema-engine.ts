import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import {
  bindMigrationAwareSqlAdapterFactory,
  type ErrorRegistry,
  type SqlDriverAdapter,
  type SqlMigrationAwareDriverAdapterFactory,
} from '@prisma/driver-adapter-utils';
import type { SchemaContainer, SchemaEngine } from '@prisma/schema-engine-wasm/schema_engine_bg';

type EngineModule = typeof import('@prisma/schema-engine-wasm/schema_engine_bg');

/** What is used here of the standard's WebAssembly, which neither Node's types nor the es libraries declare. */
interface WebAssemblyApi {
  instantiate(
    bytes: Uint8Array,
    imports: Record<string, object>,
  ): Promise<{ instance: { exports: { __wbindgen_start(): void } } }>;
}

let loading: Promise<EngineModule> | undefined;

/** Node imports no `.wasm` without a flag, so the package's entry does not load: its parts are put together here. */
async function loadEngine(): Promise<EngineModule> {
  const engine = await import('@prisma/schema-engine-wasm/schema_engine_bg');
  const file = createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm/schema_engine_bg');
  const bytes = await readFile(file.replace(/\.js$/, '.wasm'));
  const { WebAssembly } = globalThis as unknown as { WebAssembly: WebAssemblyApi }; // see WebAssemblyApi
  // The module's exports are what the binary imports; its declarations leave out the one that joins them.
  const { instance } = await WebAssembly.instantiate(bytes, { './schema_engine_bg.js': engine });
  const glue = engine as unknown as { __wbg_set_wasm(exports: object): void };
  glue.__wbg_set_wasm(instance.exports);
  instance.exports.__wbindgen_start();
  return engine;
}

/**
 * Runs `fn` with Prisma's schema engine over `factory`. Afterwards the engine is freed and every connection that
 * it opened is disposed: its advisory lock is the session's, and other instances are waiting for it.
 *
 * @param datamodels the Prisma schema's files, which the engine takes the database's kind from.
 */
export async function withSchemaEngine<Result>(
  factory: SqlMigrationAwareDriverAdapterFactory,
  datamodels: SchemaContainer[],
  fn: (engine: SchemaEngine) => Promise<Result>,
): Promise<Result> {
  loading ??= loadEngine();
  const { SchemaEngine } = await loading;
  const opened: SqlDriverAdapter[] = [];
  const kept: SqlMigrationAwareDriverAdapterFactory = {
    ...factory,
    connect: async () => {
      const adapter = await factory.connect();
      opened.push(adapter);
      return adapter;
    },
  };
  const bound = bindMigrationAwareSqlAdapterFactory(kept);
  let engine: SchemaEngine | undefined;
  try {
    engine = await SchemaEngine.new(
      { datamodels: datamodels.map(({ path, content }) => [path, content]) },
      () => {}, // the engine's own log
      bound,
    );
    return await fn(engine);
  } catch (error) {
    throw original(error, bound.errorRegistry);
  } finally {
    engine?.free();
    await Promise.all(opened.map((adapter) => adapter.dispose()));
  }
}

/** An error that came from outside of the engine is known to it by a number only. */
function original(error: unknown, registry: ErrorRegistry): unknown {
  const number = error instanceof Error ? /External error id#(\d+)/.exec(error.message)?.[1] : undefined;
  return number === undefined ? error : (registry.consumeError(Number(number))?.error ?? error);
}
