import { issueCredential } from '../../src/auth/credential.ts';
import type { Role } from '../../src/auth/permission.ts';
import type { Database } from '../../src/platform/database.ts';

type Environment = 'LIVE' | 'SANDBOX';

/** A credential with its secret. */
interface IssuedRow {
  readonly id: string;
  readonly secret: string;
  readonly partnerId: string | null;
  readonly catalogId: string | null;
}

/** An organization with a partner and a catalog, in which tests issue credentials. */
export interface Clinic {
  readonly orgId: string;
  readonly partnerId: string;
  readonly catalogId: string;
  /** Issues a credential; one of the role PARTNER is of the clinic's partner and catalog. */
  issue(role: Role, values?: { expiresAt?: Date; revokedAt?: Date }): Promise<IssuedRow>;
}

/** Makes an organization, by writing its rows. */
export async function makeClinic({ prisma }: Database, environment: Environment = 'LIVE'): Promise<Clinic> {
  const { id: orgId } = await prisma.organization.create({ data: { name: 'Clinic', environment } });
  const { id: partnerId } = await prisma.partner.create({
    data: { orgId, name: 'Partner', sortName: 'partner', slug: 'partner' },
  });
  const { id: catalogId } = await prisma.catalog.create({
    data: { orgId, name: 'Catalog', sortName: 'catalog' },
  });
  return {
    orgId,
    partnerId,
    catalogId,
    issue: async (role, values = {}) => {
      const isPartner = role === 'PARTNER';
      const { secret, ...kept } = issueCredential(isPartner ? 'PARTNER' : 'ORG', environment);
      const owner = isPartner ? { partnerId, catalogId } : {};
      const data = { orgId, name: 'An app', role, ...kept, ...owner, ...values };
      return { ...(await prisma.credential.create({ data })), secret };
    },
  };
}
