import { z } from 'zod';
import { credentialsWithdrawn } from '../auth/credential-epoch.ts';
import type { Partner } from '../generated/prisma/client.ts';
import type { Context } from '../graphql/context.ts';
import { findUuid } from '../graphql/id.ts';
import { runCommand } from '../platform/command.ts';
import { classifyDatabaseError } from '../platform/database-errors.ts';
import { DuplicateError } from '../platform/error.ts';
import { fold } from '../platform/fold.ts';
import {
  archiveRecord,
  changeRecord,
  createRecord,
  getCurrent,
  type RecordKind,
} from '../platform/record.ts';
import { uuidv7 } from '../platform/uuid.ts';
import { parseInput, requiredText } from '../platform/validate.ts';

const PARTNER: RecordKind = { type: 'Partner', model: 'partner', words: 'Partner' };

const SLUG = 'Lower-case letters and digits, with single hyphens between them; at most 60.';

const creationRules = z.object({
  name: requiredText(100),
  slug: z
    .string(SLUG)
    .max(60, SLUG)
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, SLUG),
});
const updateRules = z.object({ name: requiredText(100).optional() });

/**
 * Creates a partner; its slug is taken for good.
 * @throws ValidationError, DuplicateError for a slug that another partner has or had, IdempotencyError
 */
export async function createPartner(context: Context, input: object) {
  const { name, slug } = parseInput(creationRules, input);
  try {
    return await runCommand(context, { name: 'createPartner', input }, async (work) => {
      const partnerId = uuidv7();
      const columns = { orgId: context.actor.orgId, id: partnerId, name, sortName: fold(name), slug };
      await createRecord(work, PARTNER, { ...columns, createdAt: work.now });
      return { partnerId };
    });
  } catch (error) {
    if (classifyDatabaseError(error).kind !== 'unique') throw error;
    throw new DuplicateError('Another partner has this slug, or had it.', ['slug']);
  }
}

/** Which partner to change, as its caller has read it. */
interface Target {
  readonly id: string;
  readonly baseVersion?: number | null;
}

const targetOf = ({ id, baseVersion = null }: Target) => ({ id: findUuid('Partner', id), baseVersion });

/** Changes the fields that are given. @throws ValidationError, NotFoundError, VersionConflictError */
export async function updatePartner(context: Context, input: Target & { name?: string | null }) {
  const { name } = parseInput(updateRules, input);
  return await runCommand(context, { name: 'updatePartner', input }, async (work) => {
    const before = await getCurrent<Partner>(work, PARTNER, targetOf(input));
    await changeRecord(work, PARTNER, before, name === undefined ? {} : { name, sortName: fold(name) });
    return { partnerId: before.id };
  });
}

/** Archives a partner, which ends its credentials. @throws NotFoundError, VersionConflictError */
export async function archivePartner(context: Context, input: Target) {
  try {
    return await runCommand(context, { name: 'archivePartner', input }, async (work) => {
      const { id: partnerId } = await archiveRecord(work, PARTNER, targetOf(input));
      return { partnerId };
    });
  } finally {
    credentialsWithdrawn();
  }
}
