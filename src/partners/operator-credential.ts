import { issueCredential } from '../auth/credential.ts';
import type { OrgRole } from '../auth/permission.ts';
import type { Organization } from '../generated/prisma/client.ts';
import type { Environment } from '../generated/prisma/enums.ts';
import { adminClient, type Database } from '../platform/database.ts';
import { uuidv7 } from '../platform/uuid.ts';

/** What whoever runs the server does without a credential: from its command line, with the database's own rights. */

const OPERATOR = { actorKind: 'OPERATOR', actorId: 'command-line', actorLabel: 'Operator', requestId: '' };

/** The organizations of a name; two of one name and environment are told apart by no one, so both are given. */
export async function findOrganizations(
  database: Database,
  name: string,
  environment: Environment,
): Promise<Organization[]> {
  return await adminClient(database).organization.findMany({
    where: { name, environment },
    orderBy: { id: 'asc' },
  });
}

/** Makes an organization and its sandbox twin. @returns both, the live one first */
export async function createOrganization(
  database: Database,
  settings: { name: string; timezone: string; currency: string },
): Promise<Organization[]> {
  return await adminClient(database).$transaction([
    adminClient(database).organization.create({ data: { ...settings, environment: 'LIVE' } }),
    adminClient(database).organization.create({ data: { ...settings, environment: 'SANDBOX' } }),
  ]);
}

/** Makes a credential of the organization's own, and notes that in its audit trail. @returns the secret: the only time */
export async function issueOperatorCredential(
  database: Database,
  { id: orgId, environment }: Pick<Organization, 'id' | 'environment'>,
  role: OrgRole,
): Promise<string> {
  const admin = adminClient(database);
  const { secret, prefix, secretHash } = issueCredential('ORG', environment);
  const [id, at] = [uuidv7(), new Date()];
  const told = { name: `${role} key made by the operator`, role, prefix };
  const changes = Object.fromEntries(Object.entries(told).map(([field, value]) => [field, [null, value]]));
  await admin.$transaction([
    admin.credential.create({ data: { orgId, id, ...told, secretHash, createdAt: at } }),
    admin.auditEvent.create({
      data: {
        ...{ orgId, at, ...OPERATOR, action: 'createCredential', changes },
        ...{ entityType: 'Credential', entityId: id },
      },
    }),
  ]);
  return secret;
}
