import { z } from 'zod';
import { issueCredential } from '../auth/credential.ts';
import { credentialsWithdrawn } from '../auth/credential-epoch.ts';
import { ORG_ROLES } from '../auth/permission.ts';
import { Prisma } from '../generated/prisma/client.ts';
import type { Context } from '../graphql/context.ts';
import { findUuid } from '../graphql/id.ts';
import { runCommand, type Work } from '../platform/command.ts';
import { ConflictError, NotFoundError } from '../platform/error.ts';
import { difference } from '../platform/ledger.ts';
import { tenantSql } from '../platform/tenant-client.ts';
import { uuidv7 } from '../platform/uuid.ts';
import { parseInput, requiredText } from '../platform/validate.ts';
import { acceptedAt } from './accepted-credential.ts';

/** Credentials of a partner for one catalog that may be active at a time: the one in use and its successor. */
const ACTIVE_AT_A_TIME = 2;

const PARTNERS_ONLY = 'Only for the role PARTNER, which needs both partnerId and catalogId.';

const creationRules = (now: Date) =>
  z
    .object({
      name: requiredText(100),
      role: z.enum([...ORG_ROLES, 'PARTNER']),
      partnerId: z.string().nullish(),
      catalogId: z.string().nullish(),
      expiresAt: z.date().min(now, 'In the future.').nullish(),
    })
    .superRefine(({ role, partnerId, catalogId }, check) => {
      const wanted = role === 'PARTNER';
      for (const [field, value] of Object.entries({ partnerId, catalogId })) {
        const code = wanted ? 'required' : 'not_allowed';
        if (wanted !== (value != null))
          check.addIssue({ code: 'custom', path: [field], message: PARTNERS_ONLY, params: { code } });
      }
    });

/** What `createCredential` answers: the secret is nowhere else, and so absent from a replay. */
export interface CreatedCredential {
  readonly credentialId: string;
  readonly secret: string | null;
  readonly replayed: boolean;
}

/**
 * Issues a credential [24, 81].
 * @throws ValidationError, NotFoundError for a partner or catalog out of reach or archived, ConflictError for a third
 * one of a partner and catalog, IdempotencyError
 */
export async function createCredential(context: Context, input: object): Promise<CreatedCredential> {
  const { orgId, environment } = context.actor;
  const { name, role, expiresAt = null, ...owner } = parseInput(creationRules(context.clock.now()), input);
  const { secret, prefix, secretHash } = issueCredential(role === 'PARTNER' ? 'PARTNER' : 'ORG', environment);
  const answer = await runCommand(context, { name: 'createCredential', input }, async (work) => {
    const ids = role === 'PARTNER' ? await getOwner(work, owner) : { partnerId: null, catalogId: null };
    const credentialId = uuidv7();
    const told = { name, role, ...ids, prefix, expiresAt };
    await work.tx.credential.create({
      data: { orgId, id: credentialId, ...told, secretHash, createdAt: work.now },
    });
    note(work, credentialId, 'created', difference(null, told));
    return { credentialId };
  });
  return { ...answer, secret: answer.replayed ? null : secret };
}

/** The partner and the catalog of a new credential. The partner's row stays locked, so that others wait to be counted. */
async function getOwner(work: Work, owner: { partnerId?: string | null; catalogId?: string | null }) {
  const partnerId = findUuid('Partner', owner.partnerId ?? '');
  const catalogId = findUuid('Catalog', owner.catalogId ?? '');
  const [partner] = await tenantSql<{ id: string }>(
    work.tx,
    (orgId) => Prisma.sql`select id from partner
      where org_id = ${orgId}::uuid and id = ${partnerId}::uuid and archived_at is null for no key update`,
  );
  if (!partner || !partnerId) throw new NotFoundError('Partner', ['partnerId']);
  const catalog =
    catalogId && (await work.tx.catalog.findFirst({ where: { id: catalogId, archivedAt: null } }));
  if (!catalog) throw new NotFoundError('Catalog', ['catalogId']);
  const ids = { partnerId, catalogId: catalog.id };
  const active = await work.tx.credential.count({ where: { ...acceptedAt(work.now), ...ids } });
  if (active < ACTIVE_AT_A_TIME) return ids;
  const message = 'The partner has two active credentials for this catalog; revoke one of them first.';
  throw new ConflictError('TOO_MANY_CREDENTIALS', message);
}

/** Ends a credential for good; one that is revoked already stays as it is. @throws NotFoundError */
export async function revokeCredential(context: Context, input: { id: string }) {
  const id = findUuid('Credential', input.id);
  try {
    return await runCommand(context, { name: 'revokeCredential', input }, async (work) => {
      const found = id && (await work.tx.credential.findFirst({ where: { id } }));
      if (!found) throw new NotFoundError('Credential', ['id']);
      const revokedAt = work.now;
      const { count } = await work.tx.credential.updateMany({
        where: { id: found.id, revokedAt: null },
        data: { revokedAt },
      });
      if (count > 0) note(work, found.id, 'revoked', difference({ revokedAt: null }, { revokedAt }));
      return { credentialId: found.id };
    });
  } finally {
    credentialsWithdrawn();
  }
}

function note(work: Work, entityId: string, verb: string, changes: ReturnType<typeof difference>): void {
  const entityType = 'Credential';
  work.ledger.add({
    entityType,
    entityId,
    patientId: null,
    version: null,
    changes,
    events: [`credential.${verb}`],
  });
}
