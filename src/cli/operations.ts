// npm run operations: registers what a partner's program sends. In production: node dist/cli/operations.js.
import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { ENDPOINT_PATHS } from '../auth/authenticate.ts';
import { EXIT } from './failure.ts';

const USAGE = `npm run operations -- push MANIFEST --partner SLUG [--dry-run]
    registers the operations of a manifest, all of them or none, and reports on each; a dry run writes nothing
npm run operations -- list --partner SLUG [--unused]
    lists the partner's operations, with what they cost and when they were last used
npm run operations -- remove HASH... --partner SLUG
    takes operations back: live keys can't send them any more

--url is where the server is; by default http://127.0.0.1:4000. The environment variable CAREGRAPH_KEY holds a key of
the organization with the role ADMIN. Ends with 0 when all went well, 1 when operations were refused, 2 when the command
can't be carried out as it was given, 3 when the server did not answer.`;

const OPTIONS = {
  partner: { type: 'string' },
  url: { type: 'string', default: 'http://127.0.0.1:4000' },
  unused: { type: 'boolean', default: false },
  'dry-run': { type: 'boolean', default: false },
} as const;

/** What the command line asks for is not to be had; the message says why. */
class Refusal extends Error {}

/** The server did not answer, or not as one does. */
class ServerError extends Error {}

function readArguments() {
  try {
    return parseArgs({ options: OPTIONS, allowPositionals: true });
  } catch {
    throw new Refusal(USAGE);
  }
}

type Ask = <Data>(query: string, variables: object) => Promise<Data>;

/** Sends operations to a server as an administrator. @throws ServerError, Refusal with the server's own words */
function connect(url: string, key: string): Ask {
  if (!URL.canParse(url)) throw new Refusal('--url is an address, e.g. https://api.example.com.');
  return async <Data>(query: string, variables: object) => {
    let response: Response;
    try {
      response = await fetch(new URL(ENDPOINT_PATHS.ORG, url), {
        method: 'POST',
        headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
        body: JSON.stringify({ query, variables }),
      });
    } catch {
      throw new ServerError('The server can’t be reached; --url says where it is.');
    }
    const body = (await response.json().catch(() => null)) as {
      data?: Data;
      errors?: { message: string; extensions?: { code?: string } }[];
    } | null;
    const [error] = body?.errors ?? [];
    if (error) throw new Refusal(`${error.extensions?.code ?? response.status}: ${error.message}`);
    if (!body?.data) throw new ServerError(`The server answered ${response.status}, and no GraphQL.`);
    return body.data;
  };
}

async function findPartner(ask: Ask, slug: string): Promise<string> {
  const { partners } = await ask<{ partners: { nodes: { id: string }[] } }>(
    'query FindPartner($slug: String!) { partners(first: 1, filter: { slug: { eq: $slug } }) { nodes { id } } }',
    { slug },
  );
  const [partner] = partners.nodes;
  if (!partner) throw new Refusal('The organization has no partner of that slug.');
  return partner.id;
}

/** What a mutation answers when it has not done what it was asked for. */
interface Problem {
  readonly __typename: string;
  readonly message?: string;
  readonly issues?: readonly { readonly path: readonly string[]; readonly message: string }[];
}

function refuse({ message = 'The server refused.', issues = [] }: Problem): never {
  const lines = issues.map((issue) => `  ${issue.path.join('.')}: ${issue.message}`);
  throw new Refusal([message, ...lines].join('\n'));
}

interface Reported {
  readonly hash: string;
  readonly name: string | null;
  readonly kind: string | null;
  readonly outcome: string;
  readonly cost: number | null;
  readonly issues: readonly { code: string; message: string; line: number | null; column: number | null }[];
}

const REPORT = 'report { hash name kind outcome cost issues { code message line column } }';
const PUSH = `mutation PushOperations($input: RegisterOperationsInput!) {
  result: registerOperations(input: $input) {
    __typename
    ... on RegisterOperationsSuccess { ${REPORT} }
    ... on OperationsRefusedError { ${REPORT} }
    ... on ValidationError { message issues { path message } }
    ... on NotFoundError { message }
  }
}`;

async function push(ask: Ask, partnerId: string, file: string, dryRun: boolean): Promise<number> {
  const manifest = await readManifestFile(file);
  const { result } = await ask<{ result: Problem & { report?: readonly Reported[] } }>(PUSH, {
    input: { partnerId, manifest, dryRun },
  });
  const report = result.report ?? refuse(result);
  for (const line of report.flatMap(describe)) console.log(line);
  const count = (outcome: string) => report.filter((each) => each.outcome === outcome).length;
  const refused = count('REFUSED');
  console.log(
    refused > 0
      ? `Nothing was registered: of ${report.length} operations ${refused} can’t be.`
      : `${dryRun ? 'A dry run, nothing was written: ' : ''}${count('REGISTERED')} registered, ${count('UNCHANGED')} unchanged.`,
  );
  return refused > 0 ? EXIT.someRejected : EXIT.done;
}

async function readManifestFile(file: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as unknown;
  } catch {
    throw new Refusal('The manifest is a file of JSON; there is none of that name.');
  }
}

function describe({ outcome, kind, name, hash, cost, issues }: Reported): string[] {
  const columns = [
    outcome.padEnd(10),
    (kind ?? '').toLowerCase().padEnd(8),
    hash.slice(0, 12),
    name ?? '(no name)',
  ];
  const told = issues.map(({ code, message, line, column }) => {
    const where = line === null ? '' : ` at line ${line}, column ${column}`;
    return `    ${code}${where}: ${message}`;
  });
  return [`${columns.join('  ')}${cost === null ? '' : `  cost ${cost}`}`, ...told];
}

const LIST = `query ListOperations($id: ID!, $after: String, $unused: Boolean) {
  node(id: $id) {
    ... on Partner {
      operations(first: 100, after: $after, filter: { unused: $unused }, orderBy: { field: NAME }) {
        nodes { hash name kind cost useCount lastUsedAt }
        pageInfo { hasNextPage endCursor }
      }
    }
  }
}`;

interface ListedPage {
  readonly nodes: readonly {
    readonly hash: string;
    readonly name: string;
    readonly kind: string;
    readonly cost: number;
    readonly useCount: number;
    readonly lastUsedAt: string | null;
  }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

async function readPage(ask: Ask, variables: object): Promise<ListedPage> {
  const { node } = await ask<{ node: { operations: ListedPage } }>(LIST, variables);
  return node.operations;
}

async function list(ask: Ask, id: string, onlyUnused: boolean): Promise<number> {
  const unused = onlyUnused ? true : null;
  let page = await readPage(ask, { id, unused });
  print(page);
  while (page.pageInfo.hasNextPage) {
    page = await readPage(ask, { id, unused, after: page.pageInfo.endCursor });
    print(page);
  }
  return EXIT.done;
}

function print({ nodes }: ListedPage): void {
  for (const { hash, kind, name, cost, useCount, lastUsedAt } of nodes) {
    const used = lastUsedAt === null ? 'never used' : `used ${useCount} times, last ${lastUsedAt}`;
    console.log(`${hash}  ${kind.toLowerCase().padEnd(8)}  ${name}  cost ${cost}  ${used}`);
  }
}

const REMOVE = `mutation RemoveOperations($input: UnregisterOperationsInput!) {
  result: unregisterOperations(input: $input) {
    __typename
    ... on UnregisterOperationsSuccess { count }
    ... on ValidationError { message issues { path message } }
    ... on NotFoundError { message }
  }
}`;

async function remove(ask: Ask, partnerId: string, hashes: readonly string[]): Promise<number> {
  const { result } = await ask<{ result: Problem & { count?: number } }>(REMOVE, {
    input: { partnerId, hashes },
  });
  console.log(`${result.count ?? refuse(result)} taken back.`);
  return EXIT.done;
}

async function run(): Promise<number> {
  const { values, positionals } = readArguments();
  const [command, ...rest] = positionals;
  const { partner: slug, url, unused, 'dry-run': dryRun } = values;
  const { CAREGRAPH_KEY: key } = process.env;
  const [file] = rest;
  if (!slug || !['push', 'list', 'remove'].includes(command ?? '')) throw new Refusal(USAGE);
  if (command === 'list' ? rest.length > 0 : !file || (command === 'push' && rest.length > 1))
    throw new Refusal(USAGE);
  if (!key) throw new Refusal('CAREGRAPH_KEY: expected a key of the organization with the role ADMIN.');
  const ask = connect(url, key);
  const partnerId = await findPartner(ask, slug);
  if (command === 'push') return await push(ask, partnerId, file as string, dryRun);
  return command === 'list' ? await list(ask, partnerId, unused) : await remove(ask, partnerId, rest);
}

try {
  process.exitCode = await run();
} catch (error) {
  if (!(error instanceof Refusal || error instanceof ServerError)) throw error;
  console.error(error.message);
  process.exitCode = error instanceof Refusal ? EXIT.refused : EXIT.failed;
}
