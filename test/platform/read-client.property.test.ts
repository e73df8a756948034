import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inspect } from 'node:util';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { adminClient, type Database } from '../../src/platform/database.ts';
import { type Delegates, readerOf } from '../../src/platform/read-through.ts';
import { TenantBoundaryError } from '../../src/platform/tenant-args.ts';
import { boundPrisma, tenantClient } from '../../src/platform/tenant-client.ts';
import type { ReadClient } from '../../src/read/read-client.ts';
import { prepareDemo } from '../../src/seed/demo.ts';
import { testDatabase } from '../support/database.ts';
import { ReadCases, type Samples, spell } from '../support/read-cases.ts';
import { testConfig } from '../support/server.ts';

/** How many reads are compared; the same ones again with the seed that a failure prints. */
const RUNS = Number(process.env.READ_CASES ?? 500);
const SAMPLES = 60;

const dataDir = mkdtempSync(join(tmpdir(), 'caregraph-read-'));
let database: Database;
let reader: ReadClient;
let orgId: string;
let ours: Delegates;
let prismas: Delegates;
const samples = new Map<string, Record<string, unknown>[]>();

const delegateOf = (model: string) => model.charAt(0).toLowerCase() + model.slice(1);

beforeAll(async () => {
  database = await testDatabase({ readClient: true, timeouts: { statement: 0 } });
  await prepareDemo(database, testConfig({ dataDir, seedDemo: true }), new Date('2026-03-02T10:00:00.000Z'));
  const where = { environment: 'LIVE' } as const;
  ({ id: orgId } = await adminClient(database).organization.findFirstOrThrow({ where }));
  reader = readerOf(database.prisma) as ReadClient;
  ours = tenantClient(database.prisma, orgId) as unknown as Delegates;
  prismas = boundPrisma(database.prisma, orgId) as unknown as Delegates;
  for (const model of reader.dataModel.keys())
    samples.set(model, (await prismas[delegateOf(model)]?.findMany?.({ take: SAMPLES })) as never);
});
afterAll(async () => {
  await database.close();
  rmSync(dataDir, { recursive: true, force: true });
});

it('answers random reads as Prisma does: values, their types, order and names', {
  timeout: 1_200_000,
}, async () => {
  let left = 0;
  reader.onNotCompiled = () => {
    left += 1;
  };
  await fc.assert(
    fc.asyncProperty(fc.gen(), async (generate) => {
      const read = new ReadCases(reader.dataModel, samples as Samples, orgId, generate).next();
      const answer = async (client: Delegates) => {
        try {
          const found = await client[delegateOf(read.model)]?.[read.operation]?.(copied(read.args));
          return spell(found, read.unordered);
        } catch (error) {
          // Another organization, which both refuse; the read client never raises what Prisma does not.
          return `raised ${error instanceof TenantBoundaryError ? error.name : String(error)}`;
        }
      };
      const prisma = await answer(prismas);
      expect(await answer(ours), `${read.model}.${read.operation} ${inspect(read.args, { depth: 20 })}`).toBe(
        prisma,
      );
    }),
    { numRuns: RUNS, endOnFailure: true },
  );
  // What goes to Prisma compares Prisma with itself.
  expect(left).toBeLessThan(RUNS / 5);
});

/** Prisma's bound client writes into the arguments that it is given. */
function copied<T>(value: T): T {
  if (Array.isArray(value)) return value.map(copied) as T;
  if (typeof value !== 'object' || value === null || Object.getPrototypeOf(value) !== Object.prototype)
    return value;
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, copied(part)])) as T;
}
