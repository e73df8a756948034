import { orgActor } from '../auth/actor.ts';
import type { Organization } from '../generated/prisma/client.ts';
import type { Environment } from '../generated/prisma/enums.ts';
import { type Context, createContext } from '../graphql/context.ts';
import { findOrganizations } from '../partners/operator-credential.ts';
import { systemClock } from '../platform/clock.ts';
import type { Config } from '../platform/config.ts';
import { createFieldCipher } from '../platform/crypto.ts';
import type { Database } from '../platform/database.ts';
import { createLogger } from '../platform/log.ts';
import { FileError } from './text-file.ts';

/** What writes for an organization from the command line. */
export interface Operator {
  readonly organization: Pick<Organization, 'id' | 'environment' | 'timezone'>;
  /** The context of one command, like that of a request. @param requestId goes to the audit trail */
  context(requestId: string): Context;
}

/** The credential's name in the audit trail, as of everything that is done from the command line. */
const OPERATOR = { credentialId: 'command-line', label: 'Operator' } as const;

/** The operator of an organization: whoever has the database has the rights of an administrator. */
export function operatorOf(
  database: Database,
  config: Config,
  organization: Operator['organization'],
  clock = systemClock,
): Operator {
  const { id: orgId, environment, timezone } = organization;
  const actor = orgActor({ orgId, environment, timezone, role: 'ADMIN', ...OPERATOR });
  const log = createLogger('error', { write: (line) => void process.stderr.write(line) });
  const cipher = createFieldCipher(config.encryptionKey);
  const server = { database, config, cipher, log };
  return {
    organization,
    context: (requestId) => createContext({ actor, requestId, clock, headers: {}, budget: null }, server),
  };
}

/** The organization of a name. @throws FileError where there is none, or more than one */
export async function findOrganizationByName(
  database: Database,
  name: string,
  environment: Environment,
): Promise<Organization> {
  const [found, ...others] = await findOrganizations(database, name, environment);
  if (found && others.length === 0) return found;
  throw new FileError(
    found ? 'There is more than one organization of that name.' : 'There is no organization of that name.',
  );
}

/** Whether a command of the operator's was committed: what it wrote is in the audit trail. */
export async function wasCommitted({ db, actor, requestId }: Context, since: Date): Promise<boolean> {
  const where = { actorId: actor.credentialId, at: { gte: since }, requestId };
  return (await db.auditEvent.findFirst({ where, select: { id: true } })) !== null;
}
