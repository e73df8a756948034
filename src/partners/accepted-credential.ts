import type { Prisma } from '../generated/prisma/client.ts';

/** The credentials that are accepted at an instant: the rule of authentication as a condition. */
export function acceptedAt(now: Date): Prisma.CredentialWhereInput {
  return {
    revokedAt: null,
    AND: [
      { OR: [{ expiresAt: null }, { expiresAt: { gt: now } }] },
      { OR: [{ partnerId: null }, { partner: { archivedAt: null } }] },
      { OR: [{ catalogId: null }, { catalog: { archivedAt: null } }] },
    ],
  };
}
