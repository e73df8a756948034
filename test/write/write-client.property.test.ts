import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inspect } from 'node:util';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { adminClient, type Database } from '../../src/platform/database.ts';
import { classifyDatabaseError } from '../../src/platform/database-errors.ts';
import { type Compiled, compiledOf, type Delegates } from '../../src/platform/read-through.ts';
import { boundPrisma, type TenantClient, tenantClient } from '../../src/platform/tenant-client.ts';
import { prepareDemo } from '../../src/seed/demo.ts';
import { testDatabase } from '../support/database.ts';
import { type Samples, spell } from '../support/read-cases.ts';
import { testConfig } from '../support/server.ts';
import { type WriteCase, WriteCases } from '../support/write-cases.ts';

/** How many writes are compared; the same ones again with the seed that a failure prints. */
const RUNS = Number(process.env.WRITE_CASES ?? 400);
const SAMPLES = 40;
const ROLLED_BACK = new Error('rolled back');

const dataDir = mkdtempSync(join(tmpdir(), 'caregraph-write-'));
let database: Database;
let compiled: Compiled;
let orgId: string;
let ours: TenantClient;
let prismas: TenantClient;
const samples = new Map<string, Record<string, unknown>[]>();

const delegateOf = (model: string) => model.charAt(0).toLowerCase() + model.slice(1);

beforeAll(async () => {
  database = await testDatabase({ readClient: true, timeouts: { statement: 0 } });
  await prepareDemo(database, testConfig({ dataDir, seedDemo: true }), new Date('2026-03-02T10:00:00.000Z'));
  const where = { environment: 'LIVE' } as const;
  ({ id: orgId } = await adminClient(database).organization.findFirstOrThrow({ where }));
  compiled = compiledOf(database.prisma) as Compiled;
  ours = tenantClient(database.prisma, orgId);
  prismas = boundPrisma(database.prisma, orgId);
  for (const model of compiled.reader.dataModel.keys()) {
    const delegate = (prismas as unknown as Delegates)[delegateOf(model)];
    samples.set(model, (await delegate?.findMany?.({ take: SAMPLES })) as never);
  }
});
afterAll(async () => {
  await database.close();
  rmSync(dataDir, { recursive: true, force: true });
});

/** What a write answers and leaves behind, or how it fails, as text; nothing stays of it. */
async function outcomeOf(client: TenantClient, write: WriteCase): Promise<string> {
  const { model, operation, args, touched, made } = write;
  let outcome = '';
  const spelled = (rows: unknown) => spell(rows, new Set());
  const told = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(told);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([name, part]) => [name, made.has(name) ? madeOf(part) : part]),
    );
  };
  const failure = await client
    .$transaction(async (tx) => {
      const delegate = (tx as unknown as Delegates)[delegateOf(model)];
      outcome += spelled(told(await delegate?.[operation]?.(copied(args) as object)));
      outcome += spelled(told(await delegate?.findMany?.({ where: touched })));
      throw ROLLED_BACK;
    })
    .catch((error: unknown) => error);
  return failure === ROLLED_BACK ? outcome : `failed: ${failureOf(failure)}`;
}

/** Of an error what code reacts to; of a refusal by Prisma its class. */
function failureOf(error: unknown): string {
  const { kind, ...rest } = classifyDatabaseError(error);
  if (kind !== 'unknown')
    return JSON.stringify({ kind, ...('constraint' in rest && { constraint: rest.constraint }) });
  const { name, code } = error as { name: string; code?: string };
  return code === undefined ? name : JSON.stringify(classifyDatabaseError(error));
}

/** A time of the last minute, or an id: one of its kind. */
function madeOf(value: unknown): string {
  if (value instanceof Date) return Math.abs(Date.now() - value.getTime()) < 60_000 ? 'now' : 'another time';
  return /^[0-9a-f]{8}-[0-9a-f]{4}-7/.test(String(value)) ? 'a new id' : String(value);
}

it('writes random rows as Prisma does: what is stored, what is answered, and how it fails', {
  timeout: 1_200_000,
}, async () => {
  let left = 0;
  compiled.writer.onNotCompiled = () => {
    left += 1;
  };
  const seen = { failed: 0, written: 0 };
  await fc.assert(
    fc.asyncProperty(fc.gen(), async (generate) => {
      const write = new WriteCases(compiled.reader.dataModel, samples as Samples, orgId, generate).next();
      const expected = await outcomeOf(prismas, write);
      seen[expected.startsWith('failed') ? 'failed' : 'written'] += 1;
      expect(
        await outcomeOf(ours, write),
        `${write.model}.${write.operation} ${inspect(write.args, { depth: 20 })}`,
      ).toBe(expected);
    }),
    { numRuns: RUNS, endOnFailure: true },
  );
  // What goes to Prisma compares Prisma with itself.
  expect(left).toBeLessThan(RUNS * 0.7);
  expect(seen.written).toBeGreaterThan(RUNS / 10);
});

/** Prisma's bound client writes into the arguments that it is given. */
function copied(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(copied);
  if (typeof value !== 'object' || value === null || Object.getPrototypeOf(value) !== Object.prototype)
    return value;
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, copied(part)]));
}
