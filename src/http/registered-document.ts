import { createHash } from 'node:crypto';
import type { FastifyRequest } from 'fastify';
import { Failure } from '../graphql/failure.ts';
import type { OperationRegistry } from '../partners/operation-registry.ts';
import type { Config } from '../platform/config.ts';
import type { RequestContext } from './apollo.ts';

/** What a request says of its operation: GraphQL over HTTP's parameters, as they came. */
interface Parameters {
  readonly query?: unknown;
  readonly documentId?: unknown;
  readonly extensions?: unknown;
}

/** A request with another document: what Apollo is given of it. */
export interface Incoming {
  /** Of a POST. */
  readonly body: unknown;
  /** Of a GET: the address from its question mark on, or nothing. */
  readonly search: string;
}

const HASH = /^[0-9a-f]{64}$/;
const DOCUMENT_ID = /^sha256:([0-9a-f]{64})$/;

/** What an operation goes by that can't be registered. */
const UNKNOWN = '';

/**
 * Puts the registered text into a request that names a registered operation, by `documentId`, by
 * `extensions.persistedQuery` or by its very text [A56]. A live partner runs no other; its sandbox may send any.
 *
 * @returns what to execute
 * @throws Failure OPERATION_NOT_REGISTERED, the same for an unknown hash, an unknown text, and what is neither
 */
export async function admitDocument(
  incoming: Incoming & Pick<FastifyRequest, 'method'>,
  context: RequestContext,
  registry: OperationRegistry,
): Promise<Incoming> {
  const { actor, config, record } = context;
  if (actor.kind !== 'PARTNER') return incoming;
  const isLive = actor.environment === 'LIVE';
  const { query, documentId, extensions } = parametersOf(incoming);
  const named = namedHashes(documentId, extensions);
  if (!isLive && named.length === 0) return incoming;
  const hashes = new Set(typeof query === 'string' ? [...named, sha256(query)] : named);
  const [hash = UNKNOWN] = hashes;
  const operation = hashes.size === 1 ? await registry.find(context.db, actor, hash) : null;
  if (operation) {
    registry.noteUse(actor, operation);
    record.registeredOperation = operation.name;
    return withText(incoming, operation.text);
  }
  if (isLive && isTrial(config) && typeof query === 'string') {
    record.unregisteredHash = sha256(query);
    return withText(incoming, query);
  }
  if (isLive || documentId !== undefined) throw notRegistered();
  return incoming;
}

const isTrial = ({ registeredOperations }: Config) => registeredOperations === 'log';

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

function notRegistered(): Failure {
  return new Failure(
    'OPERATION_NOT_REGISTERED',
    'Live partner keys run registered operations only; sandbox keys run any.',
  );
}

function parametersOf({ method, body, search }: Incoming & { method: string }): Parameters {
  if (method !== 'GET') return isObject(body) ? body : {};
  const given = new URLSearchParams(search);
  return {
    query: given.get('query') ?? undefined,
    documentId: given.get('documentId') ?? undefined,
    extensions: parsed(given.get('extensions')),
  };
}

/** The hashes by which a request names its operation. */
function namedHashes(documentId: unknown, extensions: unknown): string[] {
  const named: string[] = [];
  if (documentId !== undefined && documentId !== null)
    named.push(DOCUMENT_ID.exec(String(documentId))?.[1] ?? UNKNOWN);
  const { persistedQuery } = isObject(extensions) ? (extensions as { persistedQuery?: unknown }) : {};
  if (isObject(persistedQuery)) {
    const { sha256Hash } = persistedQuery as { sha256Hash?: unknown };
    named.push(typeof sha256Hash === 'string' && HASH.test(sha256Hash) ? sha256Hash : UNKNOWN);
  }
  return named;
}

/** The request with this document, and without what named it. */
function withText({ method, body, search }: Incoming & { method: string }, query: string): Incoming {
  if (method !== 'GET') {
    const { documentId: _documentId, extensions, ...rest } = isObject(body) ? (body as Parameters) : {};
    return { search, body: { ...rest, query, ...remaining(extensions) } };
  }
  const given = new URLSearchParams(search);
  const extensions = given.get('extensions');
  for (const name of ['documentId', 'extensions']) given.delete(name);
  given.set('query', query);
  for (const [name, value] of Object.entries(remaining(parsed(extensions))))
    given.set(name, JSON.stringify(value));
  return { body, search: `?${given}` };
}

function remaining(extensions: unknown): { extensions?: object } {
  if (!isObject(extensions)) return {};
  const { persistedQuery: _persistedQuery, ...rest } = extensions as Record<string, unknown>;
  return { extensions: rest };
}

/** JSON, or undefined for what is none. */
function parsed(text: string | null): unknown {
  try {
    return text === null ? undefined : (JSON.parse(text) as unknown);
  } catch {
    return undefined;
  }
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
