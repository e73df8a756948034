import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { type GraphQLSchema, isObjectType, Kind, parse } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { orgActor, partnerActor } from '../../src/auth/actor.ts';
import { type Authenticator, ENDPOINT_PATHS } from '../../src/auth/authenticate.ts';
import type { OrgRole } from '../../src/auth/permission.ts';
import { NotPlanned } from '../../src/execution/not-planned.ts';
import { planOperation } from '../../src/execution/plan.ts';
import { coerceVariables } from '../../src/graphql/operation.ts';
import { adminClient, type Database } from '../../src/platform/database.ts';
import type { Delegates } from '../../src/platform/read-through.ts';
import { tenantClient } from '../../src/platform/tenant-client.ts';
import { buildSchemas } from '../../src/schema.ts';
import { prepareDemo } from '../../src/seed/demo.ts';
import { testDatabase } from '../support/database.ts';
import { testClock } from '../support/fixture.ts';
import { type Known, OperationCases } from '../support/operation-cases.ts';
import { type TestServer, testConfig, testServer } from '../support/server.ts';

/** How many operations are compared for each caller; the same ones again with the seed that a failure prints. */
const RUNS = Number(process.env.OPERATION_CASES ?? 120);
const SAMPLES = 12;

const dataDir = mkdtempSync(join(tmpdir(), 'caregraph-plan-'));
const schemas = buildSchemas();
const clock = testClock();
let database: Database;
let planned: TestServer;
let executed: TestServer;
let orgId: string;
let known: Known;
const partner = { partnerId: '', catalogId: '' };

/** Who asks is what the header says. */
const authenticator: Authenticator = {
  async authenticate({ authorization }) {
    const role = String(authorization).replace('Bearer ', '');
    const identity = {
      ...{ orgId, timezone: 'Europe/Berlin', label: role },
      environment: 'LIVE' as const,
      credentialId: `0198c0de-0000-7000-8000-00000000000${role.length % 10}`,
    };
    return role === 'PARTNER'
      ? partnerActor({ ...identity, ...partner })
      : orgActor({ ...identity, role: role as OrgRole });
  },
  async flush() {},
};

beforeAll(async () => {
  database = await testDatabase({ timeouts: { statement: 0 } });
  const options = { dataDir, seedDemo: true };
  await prepareDemo(database, testConfig(options), clock.now());
  const admin = adminClient(database);
  const credential = await admin.credential.findFirstOrThrow({ where: { partnerId: { not: null } } });
  ({ orgId } = credential);
  Object.assign(partner, { partnerId: credential.partnerId, catalogId: credential.catalogId });
  known = await knownIds();
  const given = { database, clock, schemas, authenticator };
  planned = await testServer({ ...given, config: { plannedExecution: true, registeredOperations: 'log' } });
  executed = await testServer({ ...given, config: { plannedExecution: false, registeredOperations: 'log' } });
});
afterAll(async () => {
  await planned.close();
  await executed.close();
  await database.close();
  rmSync(dataDir, { recursive: true, force: true });
});

/** Some records of each type. */
async function knownIds(): Promise<Known> {
  const client = tenantClient(database.prisma, orgId) as unknown as Delegates;
  const found = new Map<string, string[]>();
  for (const type of Object.values(schemas.org.getTypeMap())) {
    const model = isObjectType(type) ? type.extensions.pothosPrismaModel : undefined;
    if (typeof model !== 'string' || !('id' in (type as { getFields(): object }).getFields())) continue;
    const delegate = client[model.charAt(0).toLowerCase() + model.slice(1)];
    const rows = (await delegate?.findMany?.({ take: SAMPLES })) as { id: string }[] | undefined;
    if (rows?.length)
      found.set(
        type.name,
        rows.map(({ id }) => id),
      );
  }
  return found;
}

/** An answer without the ids of its request, and what the access log says of it. */
async function answerOf(server: TestServer, role: string, body: object): Promise<unknown> {
  const response = await server.app.inject({
    method: 'POST',
    url: ENDPOINT_PATHS[role === 'PARTNER' ? 'PARTNER' : 'ORG'],
    headers: {
      authorization: `Bearer ${role}`,
      'apollographql-client-name': 'cases',
      'apollographql-client-version': '1',
    },
    payload: body,
  });
  const requestId = String(response.headers['x-request-id']);
  const entries = await adminClient(database).accessEntry.findMany({
    where: { orgId, request: { requestId } },
    select: { patientId: true, areas: true, isWrite: true },
    orderBy: { patientId: 'asc' },
  });
  return {
    text: response.body.replaceAll(requestId, ''),
    status: response.statusCode,
    // Where nothing is shown, it is chance what graphql-js has read when the first root fails.
    seen: response.body.includes('"data":null')
      ? []
      : entries.map(({ areas, ...entry }) => ({ ...entry, areas: [...areas].sort() })),
  };
}

function isPlanned(schema: GraphQLSchema, query: string, given: Record<string, unknown>): boolean {
  const document = parse(query);
  const operation = document.definitions.find(({ kind }) => kind === Kind.OPERATION_DEFINITION);
  if (operation?.kind !== Kind.OPERATION_DEFINITION) return false;
  try {
    planOperation(schema, document, operation, coerceVariables(schema, operation, given));
    return true;
  } catch (error) {
    if (error instanceof NotPlanned) return false;
    throw error;
  }
}

describe.each(['ADMIN', 'ANALYST', 'PARTNER'])('to %s', (role) => {
  it('answers random queries by a plan as graphql-js does, and notes the same in the access log', {
    timeout: 1_200_000,
  }, async () => {
    const schema = role === 'PARTNER' ? schemas.partner : schemas.org;
    let [plans, answers] = [0, 0];
    await fc.assert(
      fc.asyncProperty(fc.gen(), async (generate) => {
        const body = new OperationCases(schema, known, generate).next();
        // Asking for the access log, or for when a key was used, changes what is answered the next time.
        if (/accessLog|lastUsedAt/.test(body.query)) return;
        const expected = (await answerOf(executed, role, body)) as { status: number; text: string };
        if (isPlanned(schema, body.query, body.variables)) plans += 1;
        if (expected.text.startsWith('{"data":{')) answers += 1;
        const message = `${body.query}\n${JSON.stringify(body.variables)}`;
        // The second time by what was kept of the first.
        expect(await answerOf(planned, role, body), message).toEqual(expected);
        expect(await answerOf(planned, role, body), message).toEqual(expected);
      }),
      { numRuns: RUNS, endOnFailure: true },
    );
    // What is not planned compares graphql-js with itself, and refusals say little.
    expect(plans).toBeGreaterThan(RUNS / 3);
    expect(answers).toBeGreaterThan(RUNS / 4);
  });
});
