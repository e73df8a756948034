import type { GraphQLSchema } from 'graphql';
import { z } from 'zod';
import { credentialsWithdrawn } from '../auth/credential-epoch.ts';
import { Prisma } from '../generated/prisma/client.ts';
import type { Context } from '../graphql/context.ts';
import { findUuid } from '../graphql/id.ts';
import { runCommand, type Work } from '../platform/command.ts';
import { NotFoundError, OperationsRefusedError, ValidationError } from '../platform/error.ts';
import { tenantSql } from '../platform/tenant-client.ts';
import { uuidv7 } from '../platform/uuid.ts';
import { parseInput } from '../platform/validate.ts';
import { type CheckedOperation, checkOperation } from './check-operation.ts';
import { MAX_OPERATIONS, readManifest } from './operation-manifest.ts';

/** What became of an operation, or would have. */
export type OperationOutcome = 'REGISTERED' | 'UNCHANGED' | 'REFUSED';

/** An operation of a manifest, and what became of it. */
export interface ReportedOperation extends CheckedOperation {
  readonly outcome: OperationOutcome;
}

/** What `registerOperations` answers. */
export interface Registration {
  readonly partnerId: string;
  readonly report: readonly ReportedOperation[];
}

interface RegistrationInput {
  readonly partnerId: string;
  readonly manifest?: unknown;
  readonly dryRun?: boolean | null;
}

/**
 * Registers the operations of a manifest for a partner: all of them or none. Those that are registered stay as they
 * are, and so do those that the manifest does not list: what is deployed still runs.
 * @param partnerSchema what partners may ask for
 * @throws ValidationError for what is no manifest, NotFoundError, OperationsRefusedError
 */
export async function registerOperations(
  context: Context,
  input: RegistrationInput,
  partnerSchema: GraphQLSchema,
): Promise<Registration> {
  const { operations, fault } = readManifest(input.manifest);
  if (fault) throw invalidManifest(fault.place, fault.message);
  const checked = operations.map((operation) => checkOperation(operation, partnerSchema));
  const partnerId = await getPartner(context, input.partnerId);
  const known = await registeredHashes(context.db, partnerId, checked);
  const report = checked.map((each): ReportedOperation => ({ ...each, outcome: outcomeOf(each, known) }));
  if (report.some(({ outcome }) => outcome === 'REFUSED')) throw new OperationsRefusedError(report);
  if (input.dryRun) return { partnerId, report };
  await runCommand(context, { name: 'registerOperations', input }, async (work) => {
    await lockPartner(work, partnerId);
    // Whoever came first has registered some of them meanwhile.
    const there = await registeredHashes(work.tx, partnerId, checked);
    await insert(
      work,
      partnerId,
      checked.filter(({ hash }) => !there.has(hash)),
    );
    return { partnerId };
  });
  return { partnerId, report };
}

function outcomeOf({ hash, issues }: CheckedOperation, known: ReadonlySet<string>): OperationOutcome {
  if (issues.length > 0) return 'REFUSED';
  return known.has(hash) ? 'UNCHANGED' : 'REGISTERED';
}

function invalidManifest(place: readonly string[], message: string): ValidationError {
  return new ValidationError([
    { path: ['manifest', ...place].slice(0, 10), code: 'invalid_manifest', message },
  ]);
}

/** The partner's uuid. @throws NotFoundError */
async function getPartner({ db }: Context, globalId: string): Promise<string> {
  const id = findUuid('Partner', globalId);
  const partner =
    id && (await db.partner.findFirst({ where: { id, archivedAt: null }, select: { id: true } }));
  if (!partner) throw new NotFoundError('Partner', ['partnerId']);
  return partner.id;
}

/** The partner's row stays locked until the commit, so that of two writers one waits. @throws NotFoundError */
async function lockPartner({ tx }: Work, partnerId: string): Promise<void> {
  const [partner] = await tenantSql<{ id: string }>(
    tx,
    (orgId) => Prisma.sql`select id from partner
      where org_id = ${orgId}::uuid and id = ${partnerId}::uuid and archived_at is null for no key update`,
  );
  if (!partner) throw new NotFoundError('Partner', ['partnerId']);
}

async function registeredHashes(
  db: Pick<Work['tx'], 'registeredOperation'>,
  partnerId: string,
  operations: readonly { readonly hash: string }[],
): Promise<Set<string>> {
  const hashes = operations.map(({ hash }) => hash);
  const rows = await db.registeredOperation.findMany({
    where: { partnerId, hash: { in: hashes } },
    select: { hash: true },
  });
  return new Set(rows.map(({ hash }) => hash));
}

async function insert(work: Work, partnerId: string, operations: readonly CheckedOperation[]): Promise<void> {
  if (operations.length === 0) return;
  const rows = operations.map(({ hash, text, name, kind, cost }) => {
    if (name === null || kind === null || cost === null) throw new TypeError('It was refused');
    return { orgId: work.tx.$orgId(), id: uuidv7(), partnerId, hash, text, name, kind, cost };
  });
  await work.tx.registeredOperation.createMany({
    data: rows.map((row) => ({ ...row, createdAt: work.now, updatedAt: work.now })),
  });
  for (const row of rows) note(work, row, 'registered');
}

const removalRules = z.object({
  hashes: z
    .array(z.string())
    .min(1, `1 to ${MAX_OPERATIONS} hashes.`)
    .max(MAX_OPERATIONS, `1 to ${MAX_OPERATIONS} hashes.`),
});

/** Takes operations back: live credentials can't run them any more. @throws ValidationError, NotFoundError */
export async function unregisterOperations(
  context: Context,
  input: { readonly partnerId: string; readonly hashes: readonly string[] },
): Promise<{ partnerId: string; count: number }> {
  const hashes = [...new Set(parseInput(removalRules, input).hashes)];
  const partnerId = await getPartner(context, input.partnerId);
  try {
    return await runCommand(context, { name: 'unregisterOperations', input }, async (work) => {
      await lockPartner(work, partnerId);
      const rows = await work.tx.registeredOperation.findMany({
        where: { partnerId, hash: { in: hashes } },
        select: { id: true, hash: true, name: true, kind: true, cost: true },
      });
      if (rows.length < hashes.length) throw new NotFoundError('Registered operation', ['hashes']);
      await work.tx.registeredOperation.deleteMany({ where: { id: { in: rows.map(({ id }) => id) } } });
      for (const row of rows) note(work, { ...row, partnerId }, 'unregistered');
      return { partnerId, count: rows.length };
    });
  } finally {
    credentialsWithdrawn();
  }
}

/** The text itself is left out: its hash says what it was. */
function note(
  work: Work,
  row: { id: string; partnerId: string; hash: string; name: string; kind: string; cost: number },
  verb: 'registered' | 'unregistered',
): void {
  const { id: entityId, partnerId, hash, name, kind, cost } = row;
  const change = (value: unknown) =>
    verb === 'registered' ? ([null, value] as const) : ([value, null] as const);
  const changes = Object.fromEntries(
    Object.entries({ partnerId, hash, name, kind, cost }).map(([field, value]) => [field, change(value)]),
  );
  const events = [`registeredOperation.${verb}`];
  work.ledger.add({
    ...{ entityType: 'RegisteredOperation', entityId, patientId: null, version: null, changes, events },
  });
}
