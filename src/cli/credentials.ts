// npm run credentials: makes keys where no key is at hand yet. In production: node dist/cli/credentials.js.
import { parseArgs } from 'node:util';
import { isOrgRole, ORG_ROLES, type OrgRole } from '../auth/permission.ts';
import {
  createOrganization,
  findOrganizations,
  issueOperatorCredential,
} from '../partners/operator-credential.ts';
import { type Config, ConfigError, databaseOptions, loadConfig } from '../platform/config.ts';
import { DataDirectoryError } from '../platform/data-directory.ts';
import { type Database, openDatabase } from '../platform/database.ts';
import { migrate } from '../platform/migrate.ts';
import { credentialsFile } from '../seed/credentials-file.ts';
import { reissueDemoKeys } from '../seed/demo.ts';

const USAGE = `npm run credentials
    makes new keys for the demo, writes them to DATA_DIR/demo-credentials.json, and revokes its earlier ones
npm run credentials -- --organization NAME [--role ${ORG_ROLES.join(' | ')}] [--sandbox]
    prints a new key of an organization, once
npm run credentials -- --organization NAME --create [--timezone ZONE] [--currency CODE]
    makes the organization and its sandbox twin first, and prints a key of each

The embedded database takes one process at a time: stop the server first.`;

const OPTIONS = {
  organization: { type: 'string' },
  role: { type: 'string', default: 'ADMIN' },
  sandbox: { type: 'boolean', default: false },
  create: { type: 'boolean', default: false },
  timezone: { type: 'string', default: 'UTC' },
  currency: { type: 'string', default: 'USD' },
} as const;

/** What the command line asks for is not to be had; the message says why. */
class Refusal extends Error {}

function readArguments() {
  try {
    return parseArgs({ options: OPTIONS }).values;
  } catch {
    throw new Refusal(USAGE);
  }
}

type Arguments = ReturnType<typeof readArguments>;

async function forDemo(database: Database, config: Config): Promise<void> {
  if (!(await reissueDemoKeys(database, config)))
    throw new Refusal(`The database does not hold the demo.\n\n${USAGE}`);
  console.log(`New keys are in ${credentialsFile(config)}; the demo's earlier ones are revoked.`);
}

async function forOrganization(database: Database, name: string, asked: Arguments): Promise<void> {
  const role = asked.role.toUpperCase().replace('-', '_');
  if (!isOrgRole(role)) throw new Refusal(`--role is one of ${ORG_ROLES.join(', ')}.`);
  const found = asked.create
    ? await createOrganization(database, checkedSettings(name, asked))
    : await findOrganizations(database, name, asked.sandbox ? 'SANDBOX' : 'LIVE');
  if (found.length === 0) throw new Refusal('There is no organization of that name; --create makes it.');
  if (!asked.create && found.length > 1)
    throw new Refusal('There is more than one organization of that name.');
  for (const organization of found) await printKey(database, organization, role);
}

async function printKey(
  database: Database,
  organization: Parameters<typeof issueOperatorCredential>[1],
  role: OrgRole,
): Promise<void> {
  const secret = await issueOperatorCredential(database, organization, role);
  console.log(`${organization.environment.padEnd(8)} ${role}  ${secret}`);
}

function checkedSettings(name: string, { timezone, currency }: Arguments) {
  if (!Intl.supportedValuesOf('timeZone').concat('UTC').includes(timezone))
    throw new Refusal('--timezone is an IANA zone, e.g. Europe/London.');
  if (!Intl.supportedValuesOf('currency').includes(currency))
    throw new Refusal('--currency is an ISO 4217 code, e.g. GBP.');
  return { name, timezone, currency };
}

async function run(): Promise<void> {
  const asked = readArguments();
  const config = loadConfig();
  const database = await openDatabase(databaseOptions(config));
  try {
    await migrate(database);
    if (asked.organization === undefined) await forDemo(database, config);
    else await forOrganization(database, asked.organization, asked);
  } finally {
    await database.close();
  }
}

try {
  await run();
} catch (error) {
  const isOurs = [Refusal, ConfigError, DataDirectoryError].some((ours) => error instanceof ours);
  if (!isOurs || !(error instanceof Error)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
